//! Replies to a question that two files both have: those that neither diagram tells apart are one group.

use std::collections::BTreeMap;

use crate::content::model::{AnswerIx, AnswerSet, Choose, Question, Questionnaire, Reply};
use crate::prover::diagram::classes::{Effect, literals, of_declined, of_set, rank, sets_of};
use crate::prover::diagram::{Diagram, Fuel};

/// One side: a file, its diagram and the question there.
#[derive(Clone, Copy)]
pub(crate) struct Side<'a> {
    pub(crate) diagram: &'a Diagram,
    pub(crate) questionnaire: &'a Questionnaire,
    pub(crate) question: usize,
}

/// Replies of one file that are one class there and, where the other file has them too, one class in the other.
#[derive(Debug, Clone)]
pub(crate) struct Joint {
    pub(crate) class: usize,
    /// The class in the other file; `None` for replies that can't be given there.
    pub(crate) theirs: Option<usize>,
    /// How many replies.
    pub(crate) size: u64,
    /// The one that stands for them, as each file has it.
    pub(crate) reply: Reply,
    pub(crate) as_theirs: Option<Reply>,
}

/// What a set of answers does in the other file, and whether one of them stands alone there; `None` where the other file
/// hasn't all of them, or doesn't allow them together.
type Theirs = Option<(Effect, bool)>;

/// A question of one side with all that a set of answers is read by.
struct Reader<'a> {
    side: Side<'a>,
    asked: &'a Question,
    literals: Vec<usize>,
}

impl<'a> Reader<'a> {
    fn new(side: Side<'a>) -> Self {
        let asked = &side.questionnaire.questions[side.question];
        Self { side, asked, literals: literals(&side.diagram.rules, side.question) }
    }

    fn effect(&self, set: u64) -> Effect {
        of_set(&self.side.diagram.rules, self.asked, self.side.question, &self.literals, set)
    }

    fn declined(&self) -> Effect {
        of_declined(&self.side.diagram.rules, self.asked, &self.literals)
    }

    fn class(&self, effect: &Effect) -> Option<usize> {
        self.side.diagram.classes[self.side.question].iter().position(|c| c.effect == *effect)
    }

    fn is_alone(&self, answer: usize) -> bool {
        self.asked.choose == Choose::One || self.asked.answers[answer].alone
    }
}

/// All replies of `ours` in groups. `answers`: which answer of ours is which of theirs. Declined is declined on both sides.
/// `None` where there are too many groups, or where finding them is more work than is left.
pub(crate) fn joint(ours: Side<'_>, theirs: Side<'_>, answers: &[(AnswerIx, AnswerIx)], meter: &mut Fuel) -> Option<Vec<Joint>> {
    let (ours, theirs) = (Reader::new(ours), Reader::new(theirs));
    let literals = ours.literals.len() + theirs.literals.len();
    let other = |answer: usize| answers.iter().find(|(a, _)| a.index() == answer).map(|(_, b)| b.index());
    let carried = |set: u64| -> u64 { AnswerSet::from_bits(set).iter().filter_map(|a| other(a.index())).map(|b| 1 << b).sum() };
    // What one more answer makes of a set, on the other side.
    let more = |so_far: &Theirs, set: u64, answer: usize| -> Theirs {
        let (_, blocked) = so_far.as_ref()?;
        let blocks = theirs.is_alone(other(answer)?);
        let first = set == 1 << answer;
        (first || !blocked && !blocks).then(|| (theirs.effect(carried(set)), blocks))
    };
    let mut out: BTreeMap<(Effect, Option<Effect>), (u64, Reply)> = BTreeMap::new();
    let mut add = |effect: Effect, to: Option<Effect>, size: u64, reply: Reply| {
        let entry = out.entry((effect, to)).or_insert((0, reply));
        entry.0 += size;
        if rank(reply) < rank(entry.1) {
            entry.1 = reply;
        }
    };
    add(ours.declined(), Some(theirs.declined()), 1, Reply::Declined);
    let nothing: Theirs = Some((theirs.effect(0), false));
    let (mut together, mut singles) = (Vec::new(), Vec::new());
    for answer in 0..ours.asked.answers.len() {
        if ours.is_alone(answer) { singles.push(answer) } else { together.push(answer) }
    }
    for answer in singles {
        let to = more(&nothing, 1 << answer, answer).map(|(effect, _)| effect);
        add(ours.effect(1 << answer), to, 1, Reply::Chosen(AnswerSet::from_bits(1 << answer)));
    }
    let kind = |before: &(Effect, Theirs, bool), set: u64, sign: usize| (ours.effect(set), more(&before.1, set, sign), true);
    for ((effect, to, any), (size, example)) in sets_of((ours.effect(0), nothing, false), together, kind, (literals, meter))? {
        if any {
            add(effect, to.map(|(effect, _)| effect), size, Reply::Chosen(AnswerSet::from_bits(example)));
        }
    }
    let group = |((effect, to), (size, reply)): ((Effect, Option<Effect>), (u64, Reply))| {
        let as_theirs = |reply| match reply {
            Reply::Declined => Reply::Declined,
            Reply::Chosen(set) => Reply::Chosen(AnswerSet::from_bits(carried(set.bits()))),
        };
        let theirs = match &to {
            Some(effect) => Some(theirs.class(effect)?),
            None => None,
        };
        Some(Joint { class: ours.class(&effect)?, theirs, size, reply, as_theirs: to.map(|_| as_theirs(reply)) })
    };
    let mut out: Vec<Joint> = out.into_iter().map(group).collect::<Option<_>>()?;
    out.sort_by_key(|j| rank(j.reply));
    Some(out)
}
