//! Answers that were heard out of turn: pencilled in at their question, and counted only when they
//! are given there.

use crate::base::text::folded;
use crate::content::model::{AnswerIx, Escalation, QuestionIx, Questionnaire, Reply};
use crate::engine::interview::Interview;

/// Answers that a search shows at most: one for each digit.
const MOST_FOUND: usize = 10;

/// Letters of a word that tell something.
const SHORTEST_WORD: usize = 3;

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
    /// The answers whose words are like those, the likest first; of questions that may still be
    /// asked or were met.
    pub fn found(&self, interview: &Interview<'_>, typed: &str) -> Vec<(QuestionIx, AnswerIx)> {
        let questionnaire = interview.questionnaire();
        let wanted = words(typed);
        let mut out: Vec<(usize, QuestionIx, AnswerIx)> = Vec::new();
        // Where a file says what is read aloud, a question without words is never asked on a call.
        let spoken = questionnaire.questions.iter().any(|q| q.say.is_some());
        for ix in questionnaire.question_ixs().filter(|ix| !spoken || questionnaire.question(*ix).say.is_some()) {
            let question = questionnaire.question(ix);
            for (i, answer) in question.offered(true).iter().enumerate() {
                let said = [Some(&answer.text), answer.say.as_ref(), answer.reason.as_ref()];
                let said: Vec<String> = said.into_iter().flatten().flat_map(|s| words(s)).collect();
                let like = |w: &&String| said.iter().any(|s| alike(s, w));
                let count = wanted.iter().filter(like).count();
                if count > 0 && !answer.alone {
                    out.push((count, ix, AnswerIx(i)));
                }
            }
        }
        out.sort_by_key(|(count, ..)| std::cmp::Reverse(*count));
        out.into_iter().take(MOST_FOUND).map(|(_, question, answer)| (question, answer)).collect()
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

fn worrying(questionnaire: &Questionnaire, question: QuestionIx, answer: AnswerIx) -> bool {
    questionnaire.question(question).answers[answer.index()].escalation > Escalation::Clear
}

fn words(text: &str) -> Vec<String> {
    let split = folded(text);
    split.split(|c: char| !c.is_alphanumeric()).filter(|w| w.chars().count() >= SHORTEST_WORD).map(str::to_owned).collect()
}

/// Whether two words begin alike: "sleep" and "sleeping", "died" and "die".
fn alike(said: &str, wanted: &str) -> bool {
    let (short, long) = if said.len() < wanted.len() { (said, wanted) } else { (wanted, said) };
    long.starts_with(short) && (short.len() > SHORTEST_WORD || long.len() <= short.len() + 2)
}
