//! Sample assignments that are tried before anything is proved: most literals and questions are seen to matter on one of them.

use crate::content::model::{Answer, AnswerIx, AnswerSet, Choose, Escalation, Question, QuestionIx, Questionnaire, Reply};
use crate::engine::path::Sheet;
use crate::prover::diagram::Budget;
use crate::prover::proof::replay::sheet;

/// Random samples beside the scenarios: enough for counts, whose literals matter on many sheets.
const DRAWN: usize = 1_000;

/// Replies of all assignments that are tried, so that a large file is decided soon.
const REPLIES_TRIED: usize = 10_000_000;

/// The number of biases of random samples, each further towards the answers that stand first.
const LEANINGS: usize = 5;

/// A reply to every question.
pub(crate) type Assignment = Vec<Reply>;

/// The number of assignments that may be tried.
pub(crate) fn tries(questionnaire: &Questionnaire) -> usize {
    REPLIES_TRIED / questionnaire.questions.len().max(1)
}

/// The budget of one proof of vacuity. It is small: most literals have been shown to matter by then, and a file of many counts
/// would be walked again and again.
pub(crate) fn small(budget: Budget) -> Budget {
    Budget {
        nodes: budget.nodes.min(200_000),
        edges: budget.edges.min(3_000_000),
        fuel: budget.fuel.min(400_000_000),
        cells: 0,
        steps: budget.steps.min(20_000),
        ..budget
    }
}

/// The sheet of an assignment.
pub(crate) fn sheet_of(questionnaire: &Questionnaire, assignment: &Assignment) -> Option<Sheet> {
    sheet(questionnaire, questionnaire.question_ixs().zip(assignment.iter().copied()))
}

/// A plain reply to every question: the answer that stands alone, such as "none of these", or else the first; about danger a clear
/// one, since a sign ends the sheet.
pub(crate) fn plain(questionnaire: &Questionnaire) -> Assignment {
    let plain = |q: &Question| {
        let clear = |a: &Answer| !q.safety || a.escalation == Escalation::Clear;
        let alone = q.answers.iter().position(|a| a.alone && clear(a));
        let first = alone.or_else(|| q.answers.iter().position(clear)).unwrap_or(0);
        Reply::Chosen(AnswerSet::only(AnswerIx(first)))
    };
    questionnaire.questions.iter().map(plain).collect()
}

/// An assignment with some of its replies replaced.
pub(crate) fn laid_over(plain: &[Reply], replies: &[(QuestionIx, Reply)]) -> Assignment {
    let mut out = plain.to_vec();
    for (q, reply) in replies {
        out[q.index()] = *reply;
    }
    out
}

/// The samples: first the scenarios, completed with a plain reply to each other question, and the plain replies alone; then random
/// ones, the same in every run.
pub(crate) fn samples(questionnaire: &Questionnaire) -> [Vec<Assignment>; 2] {
    let plain = plain(questionnaire);
    let scenarios = questionnaire.scenarios.iter().map(|s| laid_over(&plain, &s.replies));
    let mut dice = Dice::default();
    let drawn = (0..DRAWN).map(|i| questionnaire.questions.iter().map(|q| drawn(q, i % LEANINGS, &mut dice)).collect());
    [scenarios.chain([plain.clone()]).collect(), drawn.collect()]
}

/// Chance, the same in every run.
#[derive(Default)]
pub(crate) struct Dice(u64);

impl Dice {
    /// A number below the number of sides.
    pub(crate) fn draw(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mixed = (self.0 ^ self.0 >> 30).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        usize::try_from((mixed ^ mixed >> 27) >> 33).unwrap_or(0) % sides
    }

    /// A random reply, with a random bias.
    pub(crate) fn reply(&mut self, question: &Question) -> Reply {
        let leaning = self.draw(LEANINGS);
        drawn(question, leaning, self)
    }
}

/// A random reply: one sign in three of a `many` question or fewer, an answer alone, or (one in twelve) declined. The stronger the
/// bias, the further up the answer stands: where answers stand from best to worst, only such samples have counts near their
/// thresholds, or those of the last bias, where most is declined.
fn drawn(question: &Question, leaning: usize, dice: &mut Dice) -> Reply {
    let mut draw = |sides: usize| dice.draw(sides);
    // Most signs end a sheet: one that should come to the later questions goes past the safety questions with clear answers.
    if question.safety && draw(8) > 0 {
        let clear: Vec<AnswerIx> = (0..question.answers.len())
            .map(AnswerIx)
            .filter(|a| question.answers[a.index()].escalation == Escalation::Clear)
            .collect();
        let some: AnswerSet = clear.iter().copied().filter(|_| draw(3) == 0).collect();
        if question.choose == Choose::Many && question.allows(some) {
            return Reply::Chosen(some);
        }
        if !clear.is_empty() {
            return Reply::Chosen(AnswerSet::only(clear[draw(clear.len())]));
        }
    }
    let says_little = leaning + 1 == LEANINGS;
    if draw(12) == 0 || says_little && draw(4) > 0 {
        return Reply::Declined;
    }
    let all = (0..question.answers.len()).map(AnswerIx);
    if question.choose == Choose::Many {
        let signs: AnswerSet = all.filter(|a| !question.answers[a.index()].alone && draw(3 + leaning) == 0).collect();
        if question.allows(signs) {
            return Reply::Chosen(signs);
        }
    }
    let first = (0..=leaning).map(|_| draw(question.answers.len())).min().unwrap_or(0);
    Reply::Chosen(AnswerSet::only(AnswerIx(first)))
}
