//! Answers that were heard out of turn: pencilled in at their question, and counted only when they
//! are given there.

pub(crate) mod heard_words;
mod in_place;
mod left_out;
mod mark;
mod offered;
mod scripts_heard;
mod slips;
mod way;

use std::ops::Range;

use crate::base::hearing::joined;
use crate::base::text::folded_words as words;
use crate::call::pencil::heard_words::{CLOSE, EMPTY, ENDINGS, NEGATIONS};
use crate::call::pencil::mark::PencilMark;
use crate::content::helplines::ABUSE;
use crate::content::model::{Answer, AnswerIx, Escalation, OutcomeIx, QuestionIx, Questionnaire, Reply, ScriptIx};
use crate::engine::interview::Interview;

/// Answers that a search shows at most: one for each digit.
const MOST_FOUND: usize = 10;

/// Letters of a word that tells something, and of one without its ending.
const SHORTEST_WORD: usize = 3;

/// What tells of danger in words that were heard out of turn, as whoever listens to typed lines understands them.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct EarlyDanger {
    /// The answers about danger that they tell of.
    pub told: Vec<(QuestionIx, AnswerIx)>,
    /// The answers that are offered where they tell of little: ending life, being hurt, hurting somebody.
    pub always: Vec<(QuestionIx, AnswerIx)>,
    /// Whether they may tell of ending life, as the first of those: of whoever would go after somebody who died.
    pub perhaps: bool,
    /// Whether they name somebody else and tell of no harm, or of harm that may be that one's.
    pub names_another: bool,
    /// Whether it is somebody else who took something, is hurt, unwell or wants to die: whoever is on the line isn't where help
    /// has to go.
    pub harm_elsewhere: bool,
    /// Whether something was taken, or somebody is wounded, and not weeks ago: an ambulance comes before any answer.
    pub ambulance: bool,
    /// Whether that is a wound alone, which not always needs one.
    pub wound: bool,
    /// Whether the body may not wait for another reason: chest pain, a stroke, a fit.
    pub body: bool,
    /// Whether that is a baby that moves less, perhaps before it is born.
    pub unborn: bool,
    /// Whether that is a baby or child whom somebody may have hurt: whoever tells of it isn't the one whom help is for.
    pub child: bool,
    /// Whether somebody under 18 is told of.
    pub young: bool,
    /// Whether they speak of danger, as a line that is typed at a question does.
    pub spoken: bool,
}

/// How danger is listened for.
pub type DangerListener = fn(&Questionnaire, &str) -> EarlyDanger;

/// What is offered for words that were heard out of turn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum HeardRow {
    /// None of the others: first where nothing fits, so that no number takes a row about danger by a slip.
    NoneOfThese,
    /// An answer.
    Answer(QuestionIx, AnswerIx),
    /// What to do in a situation.
    Script(ScriptIx),
    /// A page to put first, for its situation.
    Page(OutcomeIx, ScriptIx),
}

/// All that is offered for words that were heard out of turn.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct OfferedRows {
    /// The rows: whatever is about danger stands first.
    pub rows: Vec<HeardRow>,
    /// Whether a row has all of the words that tell something, so that it is more than a chance hit.
    pub whole: bool,
    /// How many of them fit the words; the others are the answers about danger, which are there all the same.
    pub fits: usize,
    /// The places of those others among the rows.
    pub whatever_said: Range<usize>,
    /// Whether the first row is the only one that fits, and fits whole, so that Enter alone takes it.
    pub sure: bool,
    /// Whether an ambulance is said before any of them.
    pub ambulance: bool,
    /// Whether it is for a wound alone.
    pub wound: bool,
    /// Whether it is for a body that may not wait, though nothing was taken and nobody is wounded.
    pub body: bool,
}

/// What becomes of an answer that is pencilled in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PencilStanding {
    /// It waits at its question.
    Waits,
    /// It waits there, and something is said to it at once: it is about danger, or brings a script.
    Acknowledged,
    /// Its question was answered without it.
    Behind,
    /// An answer has ended the questions, and its own is asked no more.
    Ended,
    /// It was given there already.
    Counted,
}

/// An answer that may be meant.
struct Hit {
    /// Whether it calls for help.
    grave: bool,
    /// Whether its own `heard-as` was said.
    named: bool,
    safety: bool,
    /// How many of the words it has.
    count: usize,
    /// Whether a word of it is the very one that was said, or a person close to somebody was named.
    near: bool,
    /// Whether its own words say a "not".
    negated: bool,
    question: QuestionIx,
    answer: AnswerIx,
}

/// Everything that was heard out of turn.
#[derive(Debug, Clone, Default)]
pub struct Pencil {
    marks: Vec<PencilMark>,
    listener: Option<DangerListener>,
}

impl Pencil {
    /// A pencil that listens for danger as typed lines are listened to.
    pub fn listening(listener: DangerListener) -> Pencil {
        Pencil { listener: Some(listener), ..Pencil::default() }
    }

    fn danger(&self, questionnaire: &Questionnaire, typed: &str) -> EarlyDanger {
        self.listener.map_or_else(EarlyDanger::default, |listener| listener(questionnaire, typed))
    }

    /// The answers that somebody may mean who says those words, those that call for help first; of
    /// questions that may still be asked or were met. An answer whose own `heard-as` was said is
    /// always among them; of those whose text has some of the words, those that have the most, and
    /// never the opposite of what was said.
    pub fn found(&self, interview: &Interview<'_>, typed: &str) -> Vec<(QuestionIx, AnswerIx)> {
        found_beside(interview, typed, &self.danger(interview.questionnaire(), typed).told).0
    }

    /// Pencils an answer in; true where it isn't clear or brings a script, so that help or the script is due at once.
    pub fn note(&mut self, interview: &Interview<'_>, question: QuestionIx, answer: AnswerIx) -> bool {
        self.marks.retain(|m| (m.question, m.answer) != (question, answer));
        self.marks.push(PencilMark::heard(question, answer));
        self.mark_the_way(interview.questionnaire(), (question, answer));
        let questionnaire = interview.questionnaire();
        worrying(questionnaire, question, answer) || questionnaire.question(question).answers[answer.index()].script.is_some()
    }

    /// What becomes of an answer that was pencilled in.
    pub(crate) fn standing(interview: &Interview<'_>, question: QuestionIx, answer: AnswerIx) -> PencilStanding {
        match interview.answers().reply(question) {
            Some(Reply::Chosen(set)) if set.has(answer) => PencilStanding::Counted,
            Some(_) if interview.path().met.contains(&question) => PencilStanding::Behind,
            _ if interview.ended_by().is_some() => PencilStanding::Ended,
            _ if is_weighty(interview.questionnaire(), question, answer) => PencilStanding::Acknowledged,
            _ => PencilStanding::Waits,
        }
    }

    /// The answers that were heard out of turn and count nowhere, though nobody decided on them: their question wasn't answered
    /// since.
    pub fn waiting(&self, interview: &Interview<'_>) -> Vec<(QuestionIx, AnswerIx)> {
        let counted = |m: &PencilMark| Pencil::standing(interview, m.question, m.answer) == PencilStanding::Counted;
        self.marks.iter().filter(|m| !m.weighed && m.leads_to.is_none() && !counted(m)).map(|m| (m.question, m.answer)).collect()
    }

    /// Those of them that call for help.
    pub fn worries_waiting(&self, interview: &Interview<'_>) -> Vec<(QuestionIx, AnswerIx)> {
        let mut out = self.waiting(interview);
        out.retain(|(question, answer)| worrying(interview.questionnaire(), *question, *answer));
        out
    }

    /// Whether an answer was heard out of turn and still waits, or leads on to a question at which one does.
    pub fn waits(&self, interview: &Interview<'_>, question: QuestionIx, answer: AnswerIx) -> bool {
        self.waiting(interview).contains(&(question, answer)) || self.leads(interview, question, answer)
    }

    /// The first of some lines of a question that waits so.
    pub(crate) fn first_waiting(&self, interview: &Interview<'_>, question: QuestionIx, lines: &[AnswerIx]) -> Option<AnswerIx> {
        lines.iter().copied().find(|line| self.waits(interview, question, *line))
    }

    /// Whether anything that was heard earlier isn't clear.
    pub fn worries(&self, questionnaire: &Questionnaire) -> bool {
        self.marks.iter().any(|m| worrying(questionnaire, m.question, m.answer))
    }

    /// Whether anything that was heard earlier brings a script.
    pub(crate) fn has_script(&self, questionnaire: &Questionnaire, script: ScriptIx) -> bool {
        self.marks.iter().any(|m| questionnaire.question(m.question).answers[m.answer.index()].script == Some(script))
    }

    /// Whether only the client says how there is contact, by anything that was heard earlier.
    pub(crate) fn they_choose(&self, questionnaire: &Questionnaire) -> bool {
        let script = |m: &PencilMark| questionnaire.question(m.question).answers[m.answer.index()].script;
        let all = questionnaire.intake.as_ref().map_or(&[][..], |leading| &leading.scripts);
        self.marks.iter().filter_map(script).any(|ix| all[ix.index()].they_choose)
    }
}

/// Whether somebody who says those words says this answer, by its `heard-as`.
pub fn is_heard_as(answer: &Answer, typed: &str) -> bool {
    let said = words(typed);
    let together = joined(&said).unwrap_or_default();
    answer.heard_as.iter().map(|phrase| words(phrase)).any(|phrase| holds(&said, &phrase) || holds(&together, &phrase))
}

/// A text without what stands in brackets: there is what isn't meant, such as "not because somebody died".
fn without_asides(text: &str) -> String {
    let mut depth = 0_usize;
    let outside = |c: &char| {
        let inside = depth > 0;
        match c {
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            _ => {}
        }
        !inside && *c != '('
    };
    text.chars().filter(outside).collect()
}

fn worrying(questionnaire: &Questionnaire, question: QuestionIx, answer: AnswerIx) -> bool {
    questionnaire.question(question).answers[answer.index()].escalation > Escalation::Clear
}

/// The words of a line that tell something.
fn telling_words(said: &[String]) -> Vec<&String> {
    let mut telling: Vec<&String> = said.iter().filter(|w| w.chars().count() >= SHORTEST_WORD && !EMPTY.has(w)).collect();
    // Beside another word, "can't" tells nothing of what it is about.
    if telling.iter().any(|w| !NEGATIONS.has(w)) {
        telling.retain(|w| !NEGATIONS.has(w));
    }
    telling
}

/// The same, with the answers about danger that the words tell of in front; and whether any answer has all of the words that
/// tell something, or is told of as such.
fn found_beside(interview: &Interview<'_>, typed: &str, told: &[(QuestionIx, AnswerIx)]) -> (Vec<(QuestionIx, AnswerIx)>, bool) {
    let questionnaire = interview.questionnaire();
    let said = words(typed);
    let telling = telling_words(&said);
    let close = telling.iter().any(|w| CLOSE.has(w));
    let mut out: Vec<Hit> = Vec::new();
    // Where a file says what is read aloud, a question without words is never asked on a call.
    let spoken = questionnaire.questions.iter().any(|q| q.say.is_some());
    for ix in questionnaire.question_ixs().filter(|ix| !spoken || questionnaire.question(*ix).say.is_some()) {
        let question = questionnaire.question(ix);
        for (i, answer) in question.offered(true).iter().enumerate().filter(|(_, a)| !a.alone) {
            let texts = std::iter::once(&answer.text).chain(&answer.reason);
            let own: Vec<String> = texts.flat_map(|text| words(&without_asides(text))).collect();
            let mut count = telling.iter().filter(|w| own.iter().any(|s| tells(s, w) || begins(s, w))).count();
            let of_somebody = close && answer.audience.as_deref() == Some(ABUSE);
            if of_somebody {
                count = count.max(1);
            }
            let near = of_somebody || telling.iter().any(|w| own.iter().any(|s| s == *w || begins(s, w)));
            let begun = || answer.heard_as.iter().any(|phrase| begins_phrase(&said, &words(phrase)));
            let named = is_heard_as(answer, typed) || !telling.is_empty() && begun();
            // "You weren't sure how you're coping" tells nothing of how they are.
            if question.not_sure() == Some(AnswerIx(i)) {
                count = 0;
            }
            if named || count > 0 {
                let grave = answer.escalation > Escalation::Clear;
                let negated = own.iter().any(|word| NEGATIONS.has(word));
                let (safety, answer) = (question.safety, AnswerIx(i));
                out.push(Hit { grave, named, safety, count, near, negated, question: ix, answer });
            }
        }
    }
    if said.iter().any(|word| NEGATIONS.has(word)) {
        // "I can't cope" isn't "well", where an answer beside it says what was meant.
        let meant: Vec<QuestionIx> = out.iter().filter(|h| h.named || h.negated).map(|h| h.question).collect();
        out.retain(|h| h.named || h.negated || h.grave || !meant.contains(&h.question));
    }
    let most = out.iter().map(|h| h.count).max().unwrap_or(0);
    // Beside what tells of danger, half of the words are a chance hit: "kill myself" isn't "makes myself sick".
    let wanted = if told.is_empty() { most } else { telling.len() };
    out.retain(|h| h.named || h.count == most && h.count >= wanted);
    out.sort_by_key(|h| std::cmp::Reverse((h.named && h.safety, h.named, h.count)));
    out.truncate(MOST_FOUND);
    let whole = !told.is_empty() || out.iter().any(|h| h.named || h.count >= telling.len());
    // By its ending alone, "paro" is alike to "paré": that comes behind what was named.
    let any_named = out.iter().any(|h| h.named);
    out.sort_by_key(|h| !(h.grave && (h.named || h.near || !any_named)));
    let others = out.into_iter().map(|h| (h.question, h.answer)).filter(|row| !told.contains(row));
    (told.iter().copied().chain(others).take(MOST_FOUND).collect(), whole)
}

/// Whether an answer isn't let go in silence once it was heard: it calls for help or brings a script, or it is any but the clear
/// one to a question about danger, which may lead on to one that ends the questions.
pub(crate) fn is_weighty(questionnaire: &Questionnaire, question: QuestionIx, answer: AnswerIx) -> bool {
    let asked = questionnaire.question(question);
    let clear = || asked.calm().is_some_and(|calm| calm.has(answer));
    let said = &asked.answers[answer.index()];
    said.escalation > Escalation::Clear || said.script.is_some() || asked.safety && !said.alone && !clear()
}

/// Whether the words of a phrase stand one behind the other in what was said.
fn holds(said: &[String], phrase: &[String]) -> bool {
    !phrase.is_empty() && said.windows(phrase.len()).any(|some| some.iter().zip(phrase).all(|(a, b)| is_alike(a, b)))
}

/// Letters from which on a word counts that isn't typed to its end.
const HALF_A_WORD: usize = 5;

/// Whether a word is being typed: "suicid" is the beginning of "suicidal".
fn begins(word: &str, typed: &str) -> bool {
    typed.chars().count() >= HALF_A_WORD && word.starts_with(typed)
}

/// Whether a word of an answer is one that was typed, with another ending at most. A short one is itself alone: "mum died" isn't
/// "tried to die".
fn tells(word: &str, typed: &str) -> bool {
    word == typed || word.chars().count() > SHORTEST_WORD && is_alike(word, typed)
}

/// Whether what was said is the beginning of a phrase, such as "cutting" of "cutting myself".
fn begins_phrase(said: &[String], phrase: &[String]) -> bool {
    let alike = |(typed, word): (&String, &String)| is_alike(typed, word) || begins(word, typed);
    said.len() <= phrase.len() && said.iter().zip(phrase).all(alike)
}

/// Whether two words are the same but for a usual ending: "sleep" and "sleeping", "died" and "die".
pub fn is_alike(a: &str, b: &str) -> bool {
    same_but_for(a, b, ENDINGS.all())
}

/// The same by English endings alone: among Spanish words "rape" is no "rápido".
pub(crate) fn is_alike_in_english(a: &str, b: &str) -> bool {
    same_but_for(a, b, ENDINGS.english().iter().copied())
}

/// Bytes with which words that are the same but for an ending both begin: nearly all words differ there, and a search compares
/// thousands.
const BEGINS_ALIKE: usize = 2;

fn same_but_for(a: &str, b: &str, endings: impl Iterator<Item = &'static str> + Clone) -> bool {
    let begin_alike = a.as_bytes().get(..BEGINS_ALIKE) == b.as_bytes().get(..BEGINS_ALIKE);
    a == b
        || begin_alike && {
            let known = stems(b, endings.clone());
            stems(a, endings).iter().any(|stem| known.contains(stem))
        }
}

/// A word, and what is left of it without a usual ending.
fn stems(word: &str, endings: impl Iterator<Item = &'static str>) -> Vec<String> {
    let mut out = vec![word.to_owned()];
    for ending in endings {
        let Some(stem) = word.strip_suffix(ending).filter(|stem| stem.chars().count() >= SHORTEST_WORD) else { continue };
        out.push(stem.to_owned());
        if ["ing", "ed"].contains(&ending) {
            // "losing" and "lose", "betting" and "bet".
            out.push(format!("{stem}e"));
            let last = stem.chars().last();
            out.extend(stem.strip_suffix(|c| Some(c) == last).filter(|s| s.chars().last() == last).map(str::to_owned));
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::is_alike;
    use crate::base::phrases::{Language, within};

    #[test]
    fn words_are_alike_in_each_language_but_for_their_endings() {
        let both = [("sleep", "sleeping"), ("die", "died"), ("lose", "losing"), ("bet", "betting"), ("ad", "adding")];
        assert!(both.iter().all(|(a, b)| is_alike(a, b)) && !is_alike("pego", "pega") && !is_alike("peso", "pena"));
        within(Language::Spanish, || {
            for (a, b) in [("pego", "pega"), ("asustado", "asustada"), ("golpear", "golpea"), ("deudas", "deuda")] {
                assert!(is_alike(a, b), "{a} {b}");
            }
            assert!(both.iter().all(|(a, b)| is_alike(a, b)) && !is_alike("peso", "pena"));
        });
    }
}
