//! Who harms whom in a typed line: "I'm scared of him" says the opposite of "I scare him", though
//! both have the words of either answer.

pub(crate) mod at_work;
mod by_words;
pub(crate) mod denied_harm;
pub(crate) mod no_fear;
mod not_safe;
mod role;
mod somebody;
mod spanish;
mod spanish_verbs;
pub(crate) mod unwanted;

use crate::base::text::{folded_words, spaced_words};
use crate::base::vocabulary::Vocabulary;
use crate::call::pencil::is_alike_in_english;
use crate::content::model::{Answer, AnswerIx, Question};
use crate::ui::line_mode::harm_roles::at_work::{AtWork, BULLIED};
use crate::ui::line_mode::harm_roles::by_words::{BLOWS, FRIGHTS, TO_SELF, told_by_words};
use crate::ui::line_mode::harm_roles::denied_harm::without_denied_harm;
use crate::ui::line_mode::harm_roles::unwanted::{HarmThought, UNWANTED};

pub(crate) use role::HarmRole;

impl HarmRole {
    /// The part that the speaker has by the words of a line; none where it tells of no harm, or of either, or of both.
    pub(crate) fn read(line: &str) -> Option<HarmRole> {
        let mut found = all_told(line).into_iter();
        let first = found.next()?;
        (first != HarmRole::Doubtful && found.all(|other| other == first)).then_some(first)
    }

    /// Whether a line tells of harm without saying by whom.
    fn is_doubtful(line: &str) -> bool {
        HarmRole::read(line).is_none() && all_told(line).contains(&HarmRole::Doubtful)
    }

    /// The part of whoever gives an answer, by what its file lists for it.
    fn of(answer: &Answer) -> Option<HarmRole> {
        answer.heard_as.iter().find_map(|phrase| HarmRole::read(phrase))
    }
}

/// What thoughts do to whoever has them.
#[rustfmt::skip]
const FRIGHT_OF_THOUGHTS: Vocabulary = Vocabulary::new(
    &[
        "they frighten me", "they scare me", "they terrify me", "they horrify me", "it frightens me", "it scares me",
        "it terrifies me", "it horrifies me", "which frighten me", "which scare me", "that frighten me", "that scare me",
    ],
    &["me asustan", "me dan miedo", "me asusta", "me da miedo", "me aterran", "me horrorizan"],
);

/// A line about thoughts that nobody wants without the clauses that say only how they frighten; as it is where it has none.
pub(crate) fn without_fright_of_thoughts(line: &str) -> Option<String> {
    let clauses: Vec<&str> = line.split([',', '.', ';', '!']).filter(|clause| !clause.trim().is_empty()).collect();
    let is_fright = |clause: &&str| {
        let words = folded_words(clause);
        FRIGHT_OF_THOUGHTS.has(&words.join(" "))
            || words.split_first().is_some_and(|(_, rest)| FRIGHT_OF_THOUGHTS.has(&rest.join(" ")))
    };
    let left: Vec<&str> = clauses.iter().copied().filter(|clause| !is_fright(clause)).collect();
    let any = left.len() < clauses.len() && !left.is_empty();
    (any && HarmThought::read(line) == Some(HarmThought::Unwanted)).then(|| left.join(",").trim().to_owned())
}

/// The answers for either part in a harm that a line tells of, the likelier first; none where it tells of none. `loses`: it has
/// words of somebody who may do it.
pub(crate) fn either_part(question: &Question, line: &str, loses: bool) -> Vec<AnswerIx> {
    let said = HarmRole::read(line).or(loses.then_some(HarmRole::Does));
    match said.unwrap_or(HarmRole::Suffers) {
        _ if said.is_none() && !names_harm(line) => Vec::new(),
        HarmRole::Does => both_parts(question).into_iter().rev().collect(),
        HarmRole::Suffers | HarmRole::Doubtful => both_parts(question),
    }
}

/// The answers that are most about being harmed and about harming; none where a question hasn't both.
pub(crate) fn both_parts(question: &Question) -> Vec<AnswerIx> {
    let both = [HarmRole::Suffers, HarmRole::Does].map(|part| likeliest(question, part));
    if let [Some(suffers), Some(does)] = both { vec![suffers, does] } else { Vec::new() }
}

/// Whether a line has a word for harm, but not to the speaker themselves.
fn names_harm(line: &str) -> bool {
    let left = without_denied_harm(line);
    let line = left.as_deref().unwrap_or(line);
    let words = folded_words(line);
    let to_self = words.iter().any(|word| TO_SELF.contains(&word.as_str()));
    let verb = |word: &String| BLOWS.iter().chain(&FRIGHTS).any(|verb| is_alike_in_english(verb, word));
    !to_self && words.iter().any(verb) || !all_told(line).is_empty()
}

/// The answer that is most about a part stands for its kind.
fn likeliest(question: &Question, wanted: HarmRole) -> Option<AnswerIx> {
    let told = |a: &Answer| a.heard_as.iter().filter(|p| HarmRole::read(p) == Some(wanted)).count();
    let all = question.answers.iter().enumerate().filter(|(_, a)| HarmRole::of(a) == Some(wanted));
    all.max_by_key(|(_, a)| told(a)).map(|(i, _)| AnswerIx(i))
}

/// The answers that a line may mean at a question about danger, among those that its words point to. Of answers that tell who does
/// harm those stay that tell it as the line does; where it doesn't say, one of the other kind stands beside them, so that no yes to
/// a single guess can turn somebody who is hurt into somebody who hurts.
pub(crate) fn by_role(question: &Question, line: &str, several: Vec<AnswerIx>) -> Vec<AnswerIx> {
    if let Some(thought) = of_a_thought(question, line, &several) {
        return thought;
    }
    let role = |a: AnswerIx| HarmRole::of(&question.answers[a.index()]);
    let at_work = AtWork::read(line);
    if at_work == Some(AtWork::Shouts) {
        return several;
    }
    let bullied = |a: AnswerIx| at_work.is_some() && question.answers[a.index()].id == BULLIED;
    let mut out = several;
    let mut missing = Vec::new();
    if let Some(said) = HarmRole::read(line) {
        out.retain(|a| role(*a).is_none_or(|r| r == said) || bullied(*a));
        if !out.iter().any(|a| role(*a) == Some(said) && !bullied(*a)) {
            missing.push(said);
        }
    } else if HarmRole::is_doubtful(line) || out.iter().any(|a| role(*a).is_some()) {
        missing.extend([HarmRole::Suffers, HarmRole::Does].into_iter().filter(|r| !out.iter().any(|a| role(*a) == Some(*r))));
    }
    out.extend(missing.into_iter().filter_map(|part| likeliest(question, part)));
    out.sort_unstable();
    out.dedup();
    out
}

/// The answers that a thought of harm may mean, that it is unwanted before all others; none where a line tells of no such thing. A
/// line that may tell of more offers the answer about harming, too, and one that tells of being hurt that one.
fn of_a_thought(question: &Question, line: &str, several: &[AnswerIx]) -> Option<Vec<AnswerIx>> {
    let (unwanted, thought) = question.answer_named(UNWANTED).zip(HarmThought::read(line))?;
    // "They frighten me" is said of the pictures.
    let of_it = |line: String| FRIGHT_OF_THOUGHTS.all().fold(line, |line, fright| line.replace(&format!(" {fright} "), " "));
    let told = if thought == HarmThought::Unwanted { of_it(spaced_words(line)) } else { line.to_owned() };
    let suffers = all_told(&told).contains(&HarmRole::Suffers);
    if suffers && thought != HarmThought::Unwanted {
        return None;
    }
    let none = question.answer_named("none");
    let beside = |a: &AnswerIx| Some(*a) != none && HarmRole::of(&question.answers[a.index()]).is_none();
    let also = match thought {
        HarmThought::Doubtful | HarmThought::More => likeliest(question, HarmRole::Does),
        HarmThought::Unwanted if suffers => likeliest(question, HarmRole::Suffers),
        HarmThought::Unwanted => None,
    };
    Some([unwanted].into_iter().chain(also).chain(several.iter().copied().filter(beside)).collect())
}

/// The speaker's part each time that a line tells of harm. Somebody at work who shouts does none that can't wait.
fn all_told(line: &str) -> Vec<HarmRole> {
    let left = without_denied_harm(line);
    let line = left.as_deref().unwrap_or(line);
    let told = told_by_words(line);
    match AtWork::read(line) {
        Some(AtWork::Shouts) => Vec::new(),
        // "Swears at me and locks me in": no word of it is a blow, and it may be worse than one.
        Some(AtWork::Force) if told.is_empty() => vec![HarmRole::Suffers],
        _ => told,
    }
}

#[cfg(test)]
mod tests {
    use super::HarmRole;
    use crate::base::phrases::{Language, within};

    #[test]
    fn who_is_harmed_is_told_by_subject_and_object() {
        for line in [
            "I'm scared of my husband",
            "my husband frightens me",
            "my partner frightens me",
            "he shouts at me and pushes me",
            "she hits me",
            "I'm afraid of him",
            "im terrified of my ex",
            "I'm afraid he might hurt me",
            "he hits the kids",
            "I was beaten",
            "I've been attacked",
            "Dave punched me",
            "he wants to kill me",
            "I'm scared of him hitting me",
            "dad batters me",
            "I don't feel safe with him",
            "I'm not safe, scared of him",
            "no, my husband frightens me",
            "he won't stop scaring me",
            "I'm not really scared of him",
            "I'm not only scared of him",
            "I don't know, I'm afraid of him",
            "I'm not afraid of him but he frightens me",
            "i'm not afraid of him, he hits me",
            "I'm not safe around my dad",
            "I never feel safe at home",
        ] {
            assert_eq!(HarmRole::read(line), Some(HarmRole::Suffers), "{line}");
        }
        for line in
            ["I hit my wife", "I'm afraid I might hurt her", "I'm scared of hurting him", "I scare my kids", "i pushed someone"]
        {
            assert_eq!(HarmRole::read(line), Some(HarmRole::Does), "{line}");
        }
        for line in [
            "I'm scared",
            "he hits me and I hit him back",
            "I want to kill myself",
            "work scares me",
            "it hurts to breathe",
            "my back hurts",
            "knife",
            "i hurt myself",
            "scared of dying",
            "my mum died",
            "I feel safe with him",
            "It was my husband, he died in March, it doesn't frighten me",
            "my late husband, it doesn't frighten me",
            "I'm not afraid of him, he is dead",
            "I'm no longer scared of my dad",
            "I don't feel safe with my job",
            "I'm not safe",
        ] {
            assert_eq!(HarmRole::read(line), None, "{line}");
        }
    }

    #[test]
    fn who_is_harmed_is_told_by_the_endings_and_pronouns_of_spanish() {
        let read = |line: &str| within(Language::Spanish, || HarmRole::read(line));
        for line in [
            "mi marido me pega",
            "Mi esposo me golpea y me grita",
            "él me amenaza",
            "me pegó",
            "me han pegado",
            "me violaron",
            "fui violada",
            "he sido golpeada",
            "quiere matarme",
            "me quiere matar",
            "mi novio me va a matar",
            "abusó de mí",
            "mi padre abusaba de mí",
            "le tengo miedo a mi pareja",
            "le tengo mucho miedo",
            "tengo miedo de mi marido",
            "tengo miedo de él",
            "estoy aterrada de mi ex",
            "mi pareja me da miedo",
            "no me siento segura con él",
            "no estoy a salvo con mi marido",
            "no me siento segura en casa",
            "no puedo, me da miedo mi marido",
            "no sé, le tengo miedo a mi pareja",
            "me da miedo mi padre",
            "me asusta mi marido",
            "tengo miedo de que me haga daño",
            "mi marido le pega a los niños",
            "mi marido pego a mi hijo",
            "mi mujer me hace daño",
            "me amenazo con un cuchillo",
            "me persigue",
            "me sigue",
            "me sigue un hombre",
            "me agarra a golpes",
            "me dio una paliza",
            "me dio un golpe",
            "me dio una cachetada",
            "me obliga a tener relaciones",
            "me hostiga mi jefe",
            "me madrea",
            "me jalonea",
            "mi padrastro me toca",
            "mi tío me tocaba",
            "mi abuelo me toca",
            "me toca mi padrastro",
            "tengo miedo de ir a casa",
            "tengo miedo de volver a mi casa",
            "my husband frightens me",
        ] {
            assert_eq!(read(line), Some(HarmRole::Suffers), "{line}");
        }
        for line in [
            "yo le pego a mi mujer",
            "le pegué a mi mujer",
            "he pegado a mi hijo",
            "tengo miedo de hacerle daño",
            "quiero matarlo",
            "voy a pegarle a mi hermano",
            "les doy miedo a mis hijos",
            "le di una cachetada a mi hijo",
            "pegarle",
            "I hit my wife",
        ] {
            assert_eq!(read(line), Some(HarmRole::Does), "{line}");
        }
        for line in [
            "tengo miedo",
            "le pego a mi hijo",
            "me pega y yo le pego",
            "quiero matarme",
            "me quiero matar",
            "el trabajo me asusta",
            "me asusta el futuro",
            "me mata el estrés",
            "tengo miedo a morir",
            "me duele la espalda",
            "me corto",
            "tengo miedo de hacerme daño",
            "me toca a mí",
            "me toca el turno",
            "me sigue doliendo la cabeza",
            "me late rápido el corazón",
            "murió mi madre",
            "abuso del alcohol",
            "no estoy segura",
            "me siento segura con él",
            "no me da miedo mi marido",
            "no le tengo miedo a mi pareja",
            "mi madre no me asusta",
            "no me siento segura con el trabajo",
        ] {
            assert_eq!(read(line), None, "{line}");
        }
        let doubtful = |line: &str| within(Language::Spanish, || HarmRole::is_doubtful(line));
        assert!(
            doubtful("nos pegamos")
                && doubtful("le pego a mi hijo")
                && !doubtful("me asusta el futuro")
                && !HarmRole::is_doubtful("le pego a mi hijo")
        );
    }
}
