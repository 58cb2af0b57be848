//! Answers that were heard out of turn: pencilled in at their question, and counted only when they
//! are given there.

use crate::base::hearing::joined;
use crate::base::text::folded_words as words;
use crate::base::vocabulary::Vocabulary;
use crate::content::model::{Answer, AnswerIx, Escalation, QuestionIx, Questionnaire, Reply};
use crate::engine::interview::Interview;

/// Answers that a search shows at most: one for each digit.
const MOST_FOUND: usize = 10;

/// Letters of a word that tells something, and of one without its ending.
const SHORTEST_WORD: usize = 3;

/// Words that tell nothing by themselves.
#[rustfmt::skip]
const EMPTY: Vocabulary = Vocabulary::new(
    &[
        "the", "and", "for", "out", "off", "not", "are", "was", "has", "had", "have", "been", "but", "you", "your", "she",
        "her", "him", "his", "they", "them", "that", "this", "with", "from", "all", "any", "can", "get", "got", "too", "very",
        "just", "now", "when", "who", "what", "about", "life", "over",
    ],
    &[
        "los", "las", "una", "uno", "unos", "unas", "del", "que", "por", "para", "con", "sin", "mis", "sus", "tus", "les",
        "han", "hay", "son", "era", "fue", "ser", "estar", "esta", "este", "esto", "esos", "esas", "eso", "esa", "ese", "estan",
        "estoy", "soy", "todo", "toda", "todos", "todas", "muy", "mas", "pero", "como", "cuando", "donde", "quien", "quienes",
        "cual", "porque", "tengo", "tiene", "tienes", "hace", "desde", "sobre", "entre", "vida", "algo", "alguien", "ella",
        "ellos", "ellas", "nos", "tan", "solo", "bien", "mal", "vez",
    ],
);

/// The usual endings of a word, of gender, number, person and time.
const ENDINGS: Vocabulary = Vocabulary::new(
    &["s", "es", "ed", "d", "ing"],
    &[
        "a", "o", "e", "as", "os", "an", "en", "ar", "er", "ir", "ado", "ada", "ados", "adas", "ido", "ida", "ando", "iendo",
        "aba", "ia", "aron", "ieron",
    ],
);

/// An answer that was heard out of turn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct PencilMark {
    question: QuestionIx,
    answer: AnswerIx,
    /// A sign that wasn't given at its question: whether that was asked about.
    asked: bool,
}

/// Everything that was heard out of turn.
#[derive(Debug, Clone, Default)]
pub struct Pencil {
    marks: Vec<PencilMark>,
}

impl Pencil {
    /// The answers that somebody may mean who says those words, those about danger first; of
    /// questions that may still be asked or were met. An answer whose own `heard-as` was said is
    /// always among them; of those whose text has some of the words, those that have the most.
    pub fn found(&self, interview: &Interview<'_>, typed: &str) -> Vec<(QuestionIx, AnswerIx)> {
        let questionnaire = interview.questionnaire();
        let said = words(typed);
        let telling: Vec<&String> = said.iter().filter(|w| w.chars().count() >= SHORTEST_WORD && !EMPTY.has(w)).collect();
        let mut out: Vec<(bool, bool, usize, QuestionIx, AnswerIx)> = Vec::new();
        // Where a file says what is read aloud, a question without words is never asked on a call.
        let spoken = questionnaire.questions.iter().any(|q| q.say.is_some());
        for ix in questionnaire.question_ixs().filter(|ix| !spoken || questionnaire.question(*ix).say.is_some()) {
            let question = questionnaire.question(ix);
            for (i, answer) in question.offered(true).iter().enumerate().filter(|(_, a)| !a.alone) {
                let named = is_heard_as(answer, typed);
                let own = [Some(&answer.text), answer.say.as_ref(), answer.reason.as_ref()];
                let own: Vec<String> = own.into_iter().flatten().flat_map(|s| words(s)).collect();
                let count = telling.iter().filter(|w| own.iter().any(|s| is_alike(s, w) || begins(s, w))).count();
                let named =
                    named || !telling.is_empty() && answer.heard_as.iter().any(|phrase| begins_phrase(&said, &words(phrase)));
                if named || count > 0 {
                    out.push((named, question.safety, count, ix, AnswerIx(i)));
                }
            }
        }
        let most = out.iter().map(|(_, _, count, ..)| *count).max().unwrap_or(0);
        out.retain(|(named, _, count, ..)| *named || *count == most);
        out.sort_by_key(|(named, safety, count, ..)| std::cmp::Reverse((*named && *safety, *named, *count)));
        out.into_iter().take(MOST_FOUND).map(|(.., question, answer)| (question, answer)).collect()
    }

    /// Pencils an answer in; true where it isn't clear, so that help is due at once.
    pub fn note(&mut self, interview: &Interview<'_>, question: QuestionIx, answer: AnswerIx) -> bool {
        self.marks.retain(|m| (m.question, m.answer) != (question, answer));
        self.marks.push(PencilMark { question, answer, asked: false });
        worrying(interview.questionnaire(), question, answer)
    }

    /// Whether an answer was heard earlier.
    pub fn has(&self, question: QuestionIx, answer: AnswerIx) -> bool {
        self.marks.iter().any(|m| (m.question, m.answer) == (question, answer))
    }

    /// Whether anything that was heard earlier isn't clear.
    pub fn worries(&self, questionnaire: &Questionnaire) -> bool {
        self.marks.iter().any(|m| worrying(questionnaire, m.question, m.answer))
    }

    /// Whether only the client says how there is contact, by anything that was heard earlier.
    pub(crate) fn they_choose(&self, questionnaire: &Questionnaire) -> bool {
        let script = |m: &PencilMark| questionnaire.question(m.question).answers[m.answer.index()].script;
        let all = questionnaire.intake.as_ref().map_or(&[][..], |leading| &leading.scripts);
        self.marks.iter().filter_map(script).any(|ix| all[ix.index()].they_choose)
    }

    /// The words of a sign that a reply leaves out, once.
    pub(crate) fn left_out(&mut self, questionnaire: &Questionnaire, open: QuestionIx, reply: Reply) -> Option<String> {
        let given = |answer: AnswerIx| matches!(reply, Reply::Chosen(set) if set.has(answer));
        let waits =
            |m: &&mut PencilMark| m.question == open && !m.asked && !given(m.answer) && worrying(questionnaire, open, m.answer);
        let mark = self.marks.iter_mut().find(waits)?;
        mark.asked = true;
        Some(questionnaire.question(open).answers[mark.answer.index()].text.clone())
    }
}

/// Whether somebody who says those words says this answer, by its `heard-as`.
pub fn is_heard_as(answer: &Answer, typed: &str) -> bool {
    let said = words(typed);
    let together = joined(&said).unwrap_or_default();
    answer.heard_as.iter().map(|phrase| words(phrase)).any(|phrase| holds(&said, &phrase) || holds(&together, &phrase))
}

fn worrying(questionnaire: &Questionnaire, question: QuestionIx, answer: AnswerIx) -> bool {
    questionnaire.question(question).answers[answer.index()].escalation > Escalation::Clear
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

fn same_but_for(a: &str, b: &str, endings: impl Iterator<Item = &'static str> + Clone) -> bool {
    a == b || {
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
        let both = [("sleep", "sleeping"), ("die", "died"), ("lose", "losing")];
        assert!(both.iter().all(|(a, b)| is_alike(a, b)) && !is_alike("pego", "pega") && !is_alike("peso", "pena"));
        within(Language::Spanish, || {
            for (a, b) in [("pego", "pega"), ("asustado", "asustada"), ("golpear", "golpea"), ("deudas", "deuda")] {
                assert!(is_alike(a, b), "{a} {b}");
            }
            assert!(both.iter().all(|(a, b)| is_alike(a, b)) && !is_alike("peso", "pena"));
        });
    }
}
