//! What the diagram knows for whoever answers: how many questions can still come, where the answers can still lead, and of a
//! result why it is this one and what would change it.

pub(crate) mod changes;
pub(crate) mod decisive;
pub(crate) mod explained;
pub(crate) mod left;
pub(crate) mod reach_table;

use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use crate::content::model::{About, OutcomeIx, QuestionIx, Questionnaire};
use crate::engine::answers::Answers;
use crate::engine::path::path;
use crate::engine::path::{NextStep, Path, Sheet};
use crate::prover::diagram::{Budget, Diagram};
use crate::prover::lookahead::reach_table::ReachTable;
pub use changes::{Change, Close};
pub use explained::{Declined, Explained};
pub use left::Left;

/// Nodes from which on nothing is told: every look goes through all of them, and must not be felt.
const MOST_NODES: usize = 20_000;

/// What the diagrams may take, for the same reason: a tenth of a second.
const MOST_WORK: u64 = 30_000_000;

/// Looks ahead in one questionnaire: always the same. Its diagrams are built at the first look, so that nothing waits for them before,
/// and what was seen last is kept, so that a key that changes no answer costs nothing.
#[derive(Debug)]
pub struct Lookahead {
    budget: Budget,
    /// Of what is asked alone, every count sign by sign.
    asked: OnceLock<Option<Diagram>>,
    whole: OnceLock<Option<Diagram>>,
    /// Where all points of the whole can lead.
    prospect: OnceLock<Option<ReachTable>>,
    left: Last<Answers, Option<Left>>,
    possible: Last<Answers, Option<Arc<[OutcomeIx]>>>,
    explained: Last<Sheet, Arc<Explained>>,
}

/// What was found out last, and from what.
#[derive(Debug)]
struct Last<K, V>(Mutex<Option<(K, V)>>);

impl<K, V> Default for Last<K, V> {
    fn default() -> Self {
        Self(Mutex::new(None))
    }
}

impl<K: Clone + PartialEq, V: Clone> Last<K, V> {
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
        Self::within(Budget { nodes: MOST_NODES, work: MOST_WORK, ..Budget::default() })
    }
}

impl Lookahead {
    /// Looks ahead with diagrams of a size of one's own.
    pub fn within(budget: Budget) -> Self {
        Self {
            budget,
            asked: OnceLock::new(),
            whole: OnceLock::new(),
            prospect: OnceLock::new(),
            left: Last::default(),
            possible: Last::default(),
            explained: Last::default(),
        }
    }

    /// What is left behind these answers; nothing where the questionnaire is too large to say. Answers to questions that aren't
    /// asked now count where they are asked again: then they are there already.
    pub fn left(&self, questionnaire: &Questionnaire, answers: &Answers) -> Option<Left> {
        self.left.get(answers, || {
            // Sign by sign: bounds of counts would promise more than there is.
            let build = || Diagram::of_questions(questionnaire, self.budget.sign_by_sign()).ok();
            let diagram = self.asked.get_or_init(build).as_ref()?;
            Left::behind(questionnaire, diagram, answers)
        })
    }

    /// Where these answers can still lead, in the order of the file: all outcomes that some replies to the other questions reach.
    /// Nothing before everything about right now and about how somebody has been is answered, nothing once a gate has ended the
    /// questions, and nothing where the questionnaire is too large to say.
    pub fn possible(&self, questionnaire: &Questionnaire, answers: &Answers) -> Option<Arc<[OutcomeIx]>> {
        self.possible.get(answers, || {
            if !goals_alone_are_left(questionnaire, answers) {
                return None;
            }
            let diagram = self.whole(questionnaire)?;
            let replies = questionnaire.question_ixs().filter_map(|q| Some((q, answers.reply(q)?)));
            let given = diagram.classes_of(questionnaire, replies)?;
            // Usually the questions are answered one after the other; an earlier answer under change may be missing.
            let prospect = self.prospect.get_or_init(|| diagram.prospect());
            let ahead = prospect.as_ref().and_then(|prospect| diagram.ahead(prospect, &given));
            Some(ahead.or_else(|| diagram.reachable(&given))?.iter().collect())
        })
    }

    /// What can be said about the result of a sheet. Of a result that can't wait: nothing.
    pub fn explained(&self, questionnaire: &Questionnaire, sheet: &Sheet) -> Arc<Explained> {
        self.explained.get(sheet, || match self.whole(questionnaire) {
            Some(diagram) => Arc::new(Explained::of(questionnaire, diagram, sheet)),
            None => Arc::default(),
        })
    }

    fn whole(&self, questionnaire: &Questionnaire) -> Option<&Diagram> {
        self.whole.get_or_init(|| Diagram::build(questionnaire, &[], self.budget).ok()).as_ref()
    }
}

/// Whether all that is asked about right now and how somebody has been is answered, and nothing of it can still come.
fn goals_alone_are_left(questionnaire: &Questionnaire, answers: &Answers) -> bool {
    let first = |ix: QuestionIx| {
        let about = questionnaire.section_of(ix).about;
        questionnaire.question(ix).safety || matches!(about, About::Now | About::Wellbeing)
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
