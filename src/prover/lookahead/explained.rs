//! A result explained: which answers decide it, what would change it, and whether what was kept back could.

use crate::content::model::{About, Outcome, OutcomeIx, Pace, QuestionIx, Questionnaire, Reply};
use crate::engine::decide::decide;
use crate::engine::path::Sheet;
use crate::prover::diagram::{Diagram, OutcomeSet};
use crate::prover::lookahead::changes::{Change, Close, changes, close};

/// What can be said about a result beside the result.
///
/// Of an outcome that takes effect at once, is of pace now or today, or is for young people, every field stays empty, whatever
/// the file says: nobody can make one that isn't. Of an outcome where care comes first, what compares stays empty (changes,
/// a close call, declined goals).
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Explained {
    deciding: Option<Vec<(QuestionIx, Reply)>>,
    changes: Vec<Change>,
    close: Option<Close>,
    declined: Vec<Declined>,
    together: bool,
    kept_back: bool,
}

/// A question about changes or goals that was declined.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Declined {
    /// The question.
    pub question: QuestionIx,
    /// Whether some other reply to it alone could have led elsewhere.
    pub could_matter: bool,
}

/// Whether a question is about changes or goals: only its answers are ever said to decide a result, or to change it.
pub(crate) fn is_open(questionnaire: &Questionnaire, ix: QuestionIx) -> bool {
    !questionnaire.question(ix).safety && matches!(questionnaire.section_of(ix).about, About::Changes | About::Goals)
}

/// Whether help comes before anything else here, so that nothing is explained.
pub(crate) fn is_urgent(outcome: &Outcome) -> bool {
    outcome.at_once || outcome.young || outcome.pace <= Pace::Today
}

/// Whether care comes first: where it is wanted soon, or where the first support is clinical. Then nothing is compared.
fn care_first(questionnaire: &Questionnaire, outcome: &Outcome) -> bool {
    outcome.pace < Pace::NoHurry || outcome.points_to.first().is_some_and(|s| questionnaire.support(*s).clinical)
}

/// A sheet's replies on a diagram.
pub(crate) struct Looked<'a> {
    pub(crate) questionnaire: &'a Questionnaire,
    pub(crate) diagram: &'a Diagram,
    pub(crate) sheet: &'a Sheet,
    pub(crate) outcome: OutcomeIx,
    /// The class of every reply of the sheet.
    given: Vec<Option<usize>>,
}

impl Looked<'_> {
    /// Where the sheets of all reply books lead that have this sheet's replies but these: the reply of one question changed, or
    /// (`None`) free.
    pub(crate) fn with(&self, others: &[(QuestionIx, Option<Reply>)]) -> Option<OutcomeSet> {
        let mut given = self.given.clone();
        for (question, reply) in others {
            given[question.index()] = match reply {
                Some(reply) => Some(self.diagram.class_of(self.questionnaire, question.index(), *reply)?),
                None => None,
            };
        }
        self.diagram.reachable(&given)
    }
}

impl Explained {
    /// What can be said about the result of a sheet; nothing of a result that can't wait.
    pub(crate) fn of(questionnaire: &Questionnaire, diagram: &Diagram, sheet: &Sheet) -> Self {
        Self::look(questionnaire, diagram, sheet).unwrap_or_default()
    }

    fn look(questionnaire: &Questionnaire, diagram: &Diagram, sheet: &Sheet) -> Option<Self> {
        let ix = decide(questionnaire, sheet).outcome;
        let outcome = questionnaire.outcome(ix);
        if is_urgent(outcome) || sheet.ended_by().is_some() {
            return None;
        }
        let given = diagram.classes_of(questionnaire, sheet.replies())?;
        let may_go: Vec<bool> = questionnaire.question_ixs().map(|q| is_open(questionnaire, q)).collect();
        let needed = diagram.needed(&given, &may_go, ix);
        let deciding = needed.map(|needed| sheet.replies().filter(|(q, _)| needed.contains(q)).collect());
        let kept_back = sheet.replies().any(|(q, r)| r == Reply::Declined && !is_open(questionnaire, q));
        let mut out = Self { deciding, kept_back, ..Self::default() };
        if care_first(questionnaire, outcome) {
            return Some(out);
        }
        let looked = Looked { questionnaire, diagram, sheet, outcome: ix, given };
        let elsewhere = |set: OutcomeSet| set != OutcomeSet::default().with(ix);
        let kept: Vec<QuestionIx> =
            sheet.replies().filter(|(q, r)| *r == Reply::Declined && is_open(questionnaire, *q)).map(|(q, _)| q).collect();
        for question in &kept {
            let could_matter = elsewhere(looked.with(&[(*question, None)])?);
            out.declined.push(Declined { question: *question, could_matter });
        }
        let all: Vec<(QuestionIx, Option<Reply>)> = kept.into_iter().map(|q| (q, None)).collect();
        out.together = elsewhere(looked.with(&all)?);
        out.changes = changes(&looked)?;
        out.close = close(&looked, &out.changes);
        Some(out)
    }

    /// The answers about changes and goals that decide the result, in order: an irreducible set. All reply books that have these
    /// answers, and this sheet's answers about right now and how somebody has been, lead to the same outcome, whatever else is
    /// in them; without any one of these some lead elsewhere. Empty where what was told of right now and of how somebody has
    /// been is enough by itself. `None` where nothing is explained.
    pub fn deciding(&self) -> Option<&[(QuestionIx, Reply)]> {
        self.deciding.as_deref()
    }

    /// What would change the result: one other answer about changes or goals, all else as it was given. Where that opens questions
    /// that weren't asked, it counts only if every reply to them leads elsewhere; `leads_to` has all of where. Never to a
    /// result that can't wait.
    pub fn changes(&self) -> &[Change] {
        &self.changes
    }

    /// The close call that it was, if it was one.
    pub fn close(&self) -> Option<&Close> {
        self.close.as_ref()
    }

    /// The declined questions about changes and goals, each with whether it alone could have led elsewhere.
    pub fn declined(&self) -> &[Declined] {
        &self.declined
    }

    /// Whether all declined questions about changes and goals together could have led elsewhere.
    pub fn together(&self) -> bool {
        self.together
    }

    /// Whether a question about right now or how somebody has been was declined.
    pub fn kept_back(&self) -> bool {
        self.kept_back
    }
}
