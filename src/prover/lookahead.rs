//! Lookahead for whoever answers: the questions that can still come, the outcomes that can still be
//! reached, and the explanation of a result.

pub(crate) mod after_answer;
pub(crate) mod changes;
pub(crate) mod explained;
pub(crate) mod questions_left;
pub(crate) mod reachability;

use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use crate::content::model::{OutcomeIx, QuestionIx, Questionnaire};
use crate::engine::answers::Answers;
use crate::engine::path::{NextStep, Path, Sheet, path};
use crate::prover::diagram::{Budget, Diagram, QuestionDiagram};
use crate::prover::lookahead::reachability::ReachTable;

pub use after_answer::ResultsAfter;
pub use changes::{Change, CloseCall};
pub use explained::{Declined, Explained};
pub use questions_left::QuestionsLeft;

/// The nodes that a diagram may have: every look goes through all of them, and must not be felt.
const MOST_NODES: usize = 120_000;

/// The fuel of a diagram, for the same reason: a tenth of a second.
const MOST_FUEL: u64 = 30_000_000;

/// Looks ahead in one questionnaire, always the same one. Its diagrams are built at the first look,
/// so that nothing waits for them before, and the last results are kept, so that a key that changes
/// no answer costs nothing.
#[derive(Debug)]
pub struct Lookahead {
    budget: Budget,
    asked: OnceLock<Option<QuestionDiagram>>,
    whole: OnceLock<Option<Diagram>>,
    reach_table: OnceLock<Option<ReachTable>>,
    left: Memo<Answers, Option<QuestionsLeft>>,
    possible: Memo<Answers, Option<Arc<[OutcomeIx]>>>,
    explained: Memo<Sheet, Arc<Explained>>,
}

#[derive(Debug)]
struct Memo<K, V>(Mutex<Option<(K, V)>>);

impl<K: Clone + PartialEq, V: Clone> Memo<K, V> {
    fn get(&self, from: &K, find: impl FnOnce() -> V) -> V {
        let mut last = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        match &*last {
            Some((k, v)) if k == from => v.clone(),
            _ => {
                let found = find();
                *last = Some((from.clone(), found.clone()));
                found
            }
        }
    }
}

impl Default for Lookahead {
    fn default() -> Self {
        Self::within(Budget { nodes: MOST_NODES, fuel: MOST_FUEL, ..Budget::default() })
    }
}

impl Lookahead {
    /// A lookahead with a budget of its own.
    pub fn within(budget: Budget) -> Self {
        Self {
            budget,
            asked: OnceLock::new(),
            whole: OnceLock::new(),
            reach_table: OnceLock::new(),
            left: Memo(Mutex::default()),
            possible: Memo(Mutex::default()),
            explained: Memo(Mutex::default()),
        }
    }

    /// The number of questions left after some answers; `None` where the questionnaire is too large
    /// to say. Answers to questions that aren't asked now are used where they are asked again.
    pub fn left(&self, questionnaire: &Questionnaire, answers: &Answers) -> Option<QuestionsLeft> {
        self.left.get(answers, || {
            let build = || QuestionDiagram::build(questionnaire, self.budget).ok();
            let diagram = self.asked.get_or_init(build).as_ref()?;
            QuestionsLeft::after(questionnaire, diagram, answers)
        })
    }

    /// The outcomes that can be reached by some replies to the other questions, in file order.
    /// `None` before everything about right now and about how somebody has been is answered, once a
    /// gate has ended the questions, and where the questionnaire is too large to say.
    pub fn possible(&self, questionnaire: &Questionnaire, answers: &Answers) -> Option<Arc<[OutcomeIx]>> {
        self.possible.get(answers, || {
            if !goals_alone_are_left(questionnaire, answers) {
                return None;
            }
            let diagram = self.whole(questionnaire)?;
            let replies = questionnaire.question_ixs().filter_map(|q| Some((q, answers.reply(q)?)));
            let given = diagram.classes_of(questionnaire, replies)?;
            // Usually the questions are answered one after the other; an earlier answer under
            // change may be missing.
            let table = self.reach_table.get_or_init(|| diagram.reach_table().ok()).as_ref();
            let reachable = table.and_then(|table| diagram.reachable_from_prefix(table, &given));
            Some(reachable.or_else(|| diagram.reachable(&given).ok())?.iter().collect())
        })
    }

    /// The explanation of a sheet's result; empty for a result that can't wait.
    pub fn explained(&self, questionnaire: &Questionnaire, sheet: &Sheet) -> Arc<Explained> {
        let explain = |diagram| Explained::of(questionnaire, diagram, sheet);
        self.explained.get(sheet, || self.whole(questionnaire).and_then(explain).map(Arc::new).unwrap_or_default())
    }

    fn whole(&self, questionnaire: &Questionnaire) -> Option<&Diagram> {
        self.whole.get_or_init(|| Diagram::build(questionnaire, &[], self.budget).ok()).as_ref()
    }
}

/// Whether all that is asked about right now and how somebody has been is answered, and nothing of
/// it can still come.
fn goals_alone_are_left(questionnaire: &Questionnaire, answers: &Answers) -> bool {
    let first = |ix: QuestionIx| {
        let about = questionnaire.section_of(ix).about;
        questionnaire.question(ix).safety || about.tells_how_somebody_is()
    };
    let Path { met, next } = path(questionnaire, answers);
    match next {
        NextStep::Ask(next) => {
            !questionnaire.question_ixs().any(|q| first(q) && (q >= next || (met.contains(&q) && answers.is_skipped(q))))
        }
        NextStep::Skipped(open) => !open.into_iter().any(first),
        NextStep::Done(sheet) => sheet.ended_by().is_none(),
    }
}
