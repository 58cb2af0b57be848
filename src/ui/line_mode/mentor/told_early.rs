//! What tells of danger in words that a mentor heard out of turn, understood as a typed line is.

use crate::base::hearing::heard;
use crate::base::text::{folded_words, spaced_clauses};
use crate::base::vocabulary::Vocabulary;
use crate::call::pencil::heard_words::{BE_WITH, BE_WITH_THEM, BEHIND_BE_WITH, WEARY};
use crate::call::pencil::{EarlyDanger, is_heard_as};
use crate::content::helplines::BEREAVEMENT;
use crate::content::model::{Answer, AnswerIx, Escalation, Question, QuestionIx, Questionnaire};
use crate::ui::line_mode::danger_words::out_of_it;
use crate::ui::line_mode::danger_words::{is_about_dying, is_of_another, is_of_own_harm, own_harm_lies_back, speaks_of_danger};
use crate::ui::line_mode::harm_roles::at_work::AtWork;
use crate::ui::line_mode::harm_roles::unwanted::HarmThought;
use crate::ui::line_mode::harm_roles::{HarmRole, both_parts, either_part};
use crate::ui::line_mode::mentor::anothers_danger::{WhoseDanger, dying_of, hurt_of, unwell_of};
use crate::ui::line_mode::mentor::body_now::{is_body_now, is_of_moves, is_of_shaken_child, without_aches};
use crate::ui::line_mode::mentor::done_in_brief::{tells_of_deed, without_death_by_it};
use crate::ui::line_mode::mentor::money_held::money_held;
use crate::ui::line_mode::mentor::of_another::{
    is_done_by_another, is_person, is_pronoun, is_wound_alone, may_be_done_by_another, tells_of_wound,
};
use crate::ui::line_mode::mentor::past_attempts::{may_be_now, tried_long_ago};
use crate::ui::line_mode::mentor::unwanted_thoughts::unwanted_thought;
use crate::ui::line_mode::mentor::young::tells_of_somebody_young;
use crate::ui::line_mode::people::SOMEONE;
use crate::ui::line_mode::time_ago::TimeAgo;

/// The script for thoughts that nobody wants.
const UNWANTED: &str = "unwanted-thoughts";

/// The answers that words tell of.
type ToldRows = Vec<(QuestionIx, AnswerIx)>;

/// Words of somebody who was touched against their will, in whichever person the mentor puts it.
#[rustfmt::skip]
const TOUCHED: Vocabulary = Vocabulary::new(
    &[
        "touched me", "touches me", "touching me", "touch me", "touched her", "touched him", "touched them", "touches her",
        "touches him", "touches them", "groped", "gropes", "groping", "grabbed me", "molested", "molests", "interfered with",
        "sexually", "made me do things", "undressed me", "makes me sleep with", "made me sleep with", "forces me to sleep",
        "forced me to sleep", "forced me to have sex", "forces me to have sex", "makes me have sex", "made me have sex",
        "forced to have sex", "comes into my room", "came into my room", "coming into my room", "gets into my bed",
        "being groomed", "groomed me", "grooming me", "grooms me", "was groomed", "been groomed", "forced marriage",
        "forced to marry", "forcing me to marry", "making me marry", "make me marry", "smashing things", "smashes things",
        "smashing up the house", "smashing the house", "smashing the place", "smashed up the house", "throwing things at me",
        "has a knife", "has a gun", "has got a knife", "hes got a knife", "shes got a knife", "hes got a gun", "locked in",
        "locks me in", "locked me in", "locking me in",
    ],
    &[
        "me toco", "me tocaba", "me tocaron", "la toco", "la toca", "lo toca", "le toco", "tocamientos", "manosea",
        "manoseo", "me metio mano", "abuso sexual", "me obliga a acostarme", "me obliga a tener sexo", "me obligo a tener sexo",
        "me obliga a tener relaciones", "me obligo a tener relaciones", "entra en mi cuarto", "entra en mi habitacion",
        "entra a mi cuarto", "se mete en mi cama", "matrimonio forzado", "me obligan a casarme", "me quieren casar",
        "rompiendo cosas", "rompe cosas", "rompiendolo todo", "tiene un cuchillo", "tiene una pistola", "tiene un arma",
        "me encierra", "me encerro", "encerrada en casa", "encerrado en casa",
    ],
);

/// The same, where it says all: beside another word it is the death of somebody else.
const ALONE: Vocabulary =
    Vocabulary::new(&["death", "my death", "end", "the end"], &["muerte", "la muerte", "mi muerte", "final"]);

/// Words of somebody who may hurt another one, without whom.
#[rustfmt::skip]
const LOSES_CONTROL: Vocabulary = Vocabulary::new(
    &[
        "snap", "snapped", "snaps", "snapping", "lose it", "lost it", "losing it", "lose control", "losing control", "lash out",
        "lashing out", "temper", "shoot up my", "shoot up the", "shoot them all", "smash his face", "smash her face",
        "smash their face", "smash their faces", "kick his head in", "kick her head in",
    ],
    &[
        "perder el control", "pierdo el control", "pierde el control", "estallar", "estallo", "explotar", "exploto", "mal genio",
        "partirle la cara", "romperle la cara",
    ],
);

/// What tells of danger in words that were heard out of turn.
pub(crate) fn early_danger(questionnaire: &Questionnaire, typed: &str) -> EarlyDanger {
    let spoken = speaks_of_danger(questionnaire, typed, false);
    // Whoever lost somebody to it tells of that one's death, and of no violence.
    let lost = without_death_by_it(typed, |word| is_person(word) || is_pronoun(word));
    let typed = lost.as_deref().unwrap_or(typed);
    let words = folded_words(typed).join(" ");
    let spaced = format!(" {words} ");
    let go_after = would_go_after(typed);
    let weary = WEARY.stands_in(&spaced) || go_after == Some(true) || ALONE.has(&words) || out_of_it::may_be(typed);
    let dying_of = dying_of(typed);
    let dying = is_about_dying(typed, false) || is_of_another(typed) || dying_of == Some(WhoseDanger::Theirs) || weary;
    let own_harm = is_of_own_harm(typed) || tells_of_wound(&spaced) || tells_of_deed(&spaced);
    let asks_of_dying = yes_to_dying(questionnaire);
    // What happened in such danger may be about ending life, too: that never stands without the yes.
    let named: Vec<(QuestionIx, AnswerIx)> = match asks_of_dying {
        Some(yes) if !dying => beside_dying(questionnaire, yes, typed),
        _ => Vec::new(),
    };
    // What was tried long ago is asked for as such; that it may be so now stands below.
    let past =
        asks_of_dying.map(|yes| lies_back(questionnaire, yes, &tried_long_ago(typed, own_harm, dying))).unwrap_or_default();
    let is_over = own_harm_lies_back(typed) || !past.is_empty() && !may_be_now(typed);
    let also = lost.is_some() || dying || own_harm || !named.is_empty() || !past.is_empty();
    let mut told: ToldRows = past;
    told.extend(lost.iter().filter(|_| !dying && !own_harm).filter_map(|_| loss(questionnaire)));
    told.extend(named.into_iter().chain(asks_of_dying.filter(|_| also)));
    let (pained, shouted_at) = (without_aches(typed), AtWork::read(typed) == Some(AtWork::Shouts));
    let mut always: Vec<(QuestionIx, AnswerIx)> = asks_of_dying.into_iter().collect();
    for (ix, question) in questionnaire.question_ixs().map(|ix| (ix, questionnaire.question(ix))).filter(|(_, q)| q.safety) {
        // Somebody at work who only shouts has an answer of its own.
        if !shouted_at {
            told.extend(either_part(question, &pained, LOSES_CONTROL.stands_in(&spaced)).into_iter().map(|answer| (ix, answer)));
        }
        if TOUCHED.stands_in(&spaced) {
            let suffers = both_parts(question).into_iter().next().map(|answer| (ix, answer));
            if let Some(row) = suffers {
                told.retain(|told| *told != row);
                // "He has a knife" names no goodbye.
                told.insert(if dying || own_harm { told.len() } else { 0 }, row);
            }
        }
        always.extend(both_parts(question).into_iter().map(|answer| (ix, answer)));
    }
    if let Some(row) = money_held(questionnaire, typed) {
        told.retain(|told| *told != row);
        told.insert(if dying || own_harm { told.len() } else { 0 }, row);
    }
    if let Some(thought) = unwanted_thought(typed).filter(|_| !dying) {
        with_unwanted(questionnaire, &mut told, &always, thought == HarmThought::More, is_hurt_besides(typed));
    }
    let ambulance = own_harm && !is_over;
    let body = is_body_now(typed);
    let mut clauses = spaced_clauses(typed);
    let harmed = ambulance && clauses.any(|clause| is_done_by_another(&clause));
    let (unwell, hurt) = (unwell_of(typed), hurt_of(typed));
    // Whoever is frightened by what somebody else drinks tells of their own danger: that stays first.
    let theirs = [dying_of.filter(|_| !own_harm), unwell.filter(|_| told.is_empty()), hurt];
    let harm_elsewhere = harmed || theirs.contains(&Some(WhoseDanger::Theirs));
    let named = told.is_empty() && words.split(' ').any(|word| SOMEONE.has(word));
    let may_be_theirs = (ambulance || body) && may_be_done_by_another(&spaced);
    let names_another = named || may_be_theirs || [dying_of, unwell, hurt].iter().any(Option::is_some);
    let wound = ambulance && !body && is_wound_alone(&spaced);
    let (perhaps, young) = (go_after == Some(false), tells_of_somebody_young(typed));
    EarlyDanger {
        told,
        always,
        perhaps,
        names_another,
        harm_elsewhere,
        ambulance,
        wound,
        body,
        unborn: body && is_of_moves(typed),
        child: body && is_of_shaken_child(typed),
        young,
        spoken,
    }
}

/// Whether somebody would be with one who died: true where nothing else is meant, false where it may be, none in other words.
fn would_go_after(typed: &str) -> Option<bool> {
    let clauses = spaced_clauses(typed);
    // Written with its accent it is no article, whatever stands behind.
    let accented = typed.to_lowercase().contains("con él");
    let of_clause = |line: String| {
        let behind =
            BE_WITH.all().filter_map(|phrase| Some(line.split_once(&format!(" {phrase} "))?.1.to_owned())).collect::<Vec<_>>();
        let ends = |behind: &String| behind.split_whitespace().next().is_none_or(|next| BEHIND_BE_WITH.has(next));
        let said = !behind.is_empty();
        (said || BE_WITH_THEM.stands_in(&line)).then(|| said && (accented || behind.iter().any(ends)))
    };
    clauses.filter_map(of_clause).max()
}

/// The answers that call for help and whose words were said, of the questions that go on about ending life: one of their answers
/// brings the script of the yes. Another answer there may have a script of its own, since a wound or tablets come before any talk.
fn beside_dying(questionnaire: &Questionnaire, yes: (QuestionIx, AnswerIx), typed: &str) -> Vec<(QuestionIx, AnswerIx)> {
    let Some(wanted) = questionnaire.question(yes.0).answers[yes.1.index()].script else { return Vec::new() };
    let mut out = Vec::new();
    for (ix, question) in questionnaire.question_ixs().map(|ix| (ix, questionnaire.question(ix))).filter(|(_, q)| q.safety) {
        if question.answers.iter().any(|answer| answer.script == Some(wanted)) {
            let said = |answer: &Answer| answer.escalation > Escalation::Clear && is_heard_as(answer, typed);
            let heard = question.answers.iter().enumerate().filter(|(_, answer)| said(answer));
            out.extend(heard.map(|(i, _)| (ix, AnswerIx(i))).filter(|row| *row != yes));
        }
    }
    out
}

/// The answers of the questions that go on about ending life whose own time is one of these.
fn lies_back(questionnaire: &Questionnaire, yes: (QuestionIx, AnswerIx), times: &[TimeAgo]) -> Vec<(QuestionIx, AnswerIx)> {
    let wanted = questionnaire.question(yes.0).answers[yes.1.index()].script;
    let goes_on = |q: &Question| q.safety && q.answers.iter().any(|answer| answer.script.is_some() && answer.script == wanted);
    let questions = || questionnaire.question_ixs().map(|ix| (ix, questionnaire.question(ix))).filter(|(_, q)| goes_on(q));
    let mut out = Vec::new();
    for time in times {
        for (ix, question) in questions() {
            let fitting = question.answers.iter().enumerate().filter(|(_, answer)| time.fits(&heard(&answer.text)));
            out.extend(fitting.map(|(i, _)| (ix, AnswerIx(i))));
        }
    }
    out
}

/// The answer of whoever lost somebody.
fn loss(questionnaire: &Questionnaire) -> Option<(QuestionIx, AnswerIx)> {
    let of_loss = |answer: &Answer| answer.audience.as_deref() == Some(BEREAVEMENT);
    questionnaire.question_ixs().find_map(|ix| Some((ix, AnswerIx(questionnaire.question(ix).answers.iter().position(of_loss)?))))
}

/// Whether a part of a line tells of somebody who is hurt by another, and of no thought.
fn is_hurt_besides(typed: &str) -> bool {
    let mut parts = typed.split([',', ';', '.']).flat_map(|clause| clause.split(" and "));
    parts.any(|part| unwanted_thought(part).is_none() && HarmRole::read(part) == Some(HarmRole::Suffers))
}

/// Puts the answer about thoughts that nobody wants first, and the one about hurting somebody, the last of those that are always
/// there, beside it: before it where `more` than a thought is told. Behind all others where somebody is `hurt` besides.
fn with_unwanted(questionnaire: &Questionnaire, told: &mut ToldRows, always: &[(QuestionIx, AnswerIx)], more: bool, hurt: bool) {
    let scripts = questionnaire.intake.as_ref().map_or(&[][..], |leading| &leading.scripts);
    let brings = |answer: &Answer| answer.script.is_some_and(|ix| scripts[ix.index()].id == UNWANTED);
    let unwanted = questionnaire
        .question_ixs()
        .find_map(|ix| Some((ix, AnswerIx(questionnaire.question(ix).answers.iter().position(brings)?))));
    let Some(unwanted) = unwanted else { return };
    let mut both: ToldRows = std::iter::once(unwanted).chain(always.last().copied()).collect();
    if more {
        both.reverse();
    }
    told.retain(|row| !both.contains(row));
    let at = if hurt { told.len() } else { 0 };
    told.splice(at..at, both);
}

/// The yes to the question about ending life: the first about danger that has a yes and a no.
fn yes_to_dying(questionnaire: &Questionnaire) -> Option<(QuestionIx, AnswerIx)> {
    questionnaire.question_ixs().find_map(|ix| {
        let question = questionnaire.question(ix);
        let yes = question.answer_named("yes").filter(|_| question.safety && question.answer_named("no").is_some())?;
        (question.answers[yes.index()].escalation == Escalation::Sign).then_some((ix, yes))
    })
}

#[cfg(test)]
mod tests {
    use super::{early_danger, is_about_dying, yes_to_dying};
    use crate::base::phrases::{Language, within};
    use crate::content::model::Questionnaire;

    /// The id of the first answer that words tell of; empty where they tell of none.
    fn first(questionnaire: &Questionnaire, typed: &str) -> String {
        let told = early_danger(questionnaire, typed).told;
        told.first().map_or(String::new(), |(ix, answer)| questionnaire.question(*ix).answers[answer.index()].id.clone())
    }

    #[test]
    fn in_spanish_words_of_danger_come_first_too() {
        let questionnaire = &within(Language::Spanish, || Questionnaire::shipped().unwrap());
        within(Language::Spanish, || {
            assert!(yes_to_dying(questionnaire).is_some());
            for (typed, answer) in [
                ("quiero morir", "yes"),
                ("muerte", "yes"),
                ("es una carga", "yes"),
                ("está harta de todo", "yes"),
                ("quiero irme con ella", "yes"),
                ("reunirme con él", "yes"),
                ("quiero estar con él", "yes"),
                ("quiere estar con el otra vez", "yes"),
                ("quiero estar con el niño", ""),
                ("irme con el coche", ""),
                ("pegarle", "might-hurt"),
                ("estallar", "might-hurt"),
                ("tengo miedo de mi marido", "hurt"),
                ("me pega", "hurt"),
                ("ascenso", ""),
                ("duermo mal", ""),
            ] {
                assert_eq!(first(questionnaire, typed), answer, "{typed}");
            }
            assert!(early_danger(questionnaire, "mi hijo").names_another);
            assert_eq!(early_danger(questionnaire, "zzz").always.len(), 3);
        });
    }

    #[test]
    fn ending_life_stands_beside_whatever_may_go_with_it() {
        let questionnaire = &Questionnaire::shipped().unwrap();
        let yes = yes_to_dying(questionnaire).unwrap();
        for typed in ["I've got the pills here", "no point", "see the point", "paracetamol", "said goodbye", "overdose"] {
            assert!(early_danger(questionnaire, typed).told.contains(&yes), "{typed}");
        }
        for (typed, answer) in [("overdose", "recent"), ("said goodbye", "goodbyes")] {
            assert_eq!(first(questionnaire, typed), answer, "{typed}");
        }
        for (typed, answer) in [("touched me", "hurt"), ("my teacher touched me", "hurt"), ("no point", "yes"), ("promotion", "")]
        {
            assert_eq!(first(questionnaire, typed), answer, "{typed}");
        }
        // Whoever has lost somebody may want to go after them. Typed as an answer it is no sign.
        for typed in ["I'd like to be with her", "want to be with her", "to be with her again", "I want to go too"] {
            assert_eq!(first(questionnaire, typed), "yes", "{typed}");
            assert!(!is_about_dying(typed, false), "{typed}");
        }
        for (typed, perhaps) in [
            ("I want to be with my kids more", true),
            ("I want to be with her kids", true),
            ("follow her advice", false),
            ("go to him for advice", false),
        ] {
            assert_eq!(first(questionnaire, typed), "", "{typed}");
            assert_eq!(early_danger(questionnaire, typed).perhaps, perhaps, "{typed}");
        }
        for (typed, ambulance) in [
            ("took tablets an hour ago", true),
            ("paracetamol", true),
            ("I hurt myself two years ago", false),
            ("suicidal", false),
            ("cut", true),
            ("cuts herself", true),
            ("used to cut", false),
            ("cut down", false),
            ("promotion", false),
        ] {
            assert_eq!(early_danger(questionnaire, typed).ambulance, ambulance, "{typed}");
        }
    }
}
