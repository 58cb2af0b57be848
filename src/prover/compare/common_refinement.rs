//! The common refinement of two partitions: the classes of replies to a matched question that neither diagram tells apart.

use std::collections::BTreeMap;

use crate::content::model::{AnswerIx, AnswerSet, Questionnaire, Reply};
use crate::prover::diagram::{Class, Diagram, Fuel, OutOfFuel, ReadQuestion, ReplyEffect, group_sets, rank};

#[derive(Debug, Clone)]
pub(crate) struct CommonClass {
    pub(crate) class: usize,
    /// The class in the other file; `None` for replies that it can't take.
    pub(crate) theirs: Option<usize>,
    pub(crate) size: u64,
    pub(crate) reply: Reply,
    /// The example as a reply in the other file.
    pub(crate) as_theirs: Option<Reply>,
}

/// The effect of a set of answers in the other file, and whether it has an answer that stands alone there; `None` where that
/// file can't take the set.
type TheirEffect = Option<(ReplyEffect, bool)>;

/// A matched question in one of the two files, with its classes of replies.
pub(crate) struct QuestionSide<'a> {
    read: ReadQuestion<'a>,
    classes: &'a [Class],
}

impl<'a> QuestionSide<'a> {
    pub(crate) fn new(diagram: &'a Diagram, questionnaire: &'a Questionnaire, question: usize) -> Self {
        Self { read: ReadQuestion::new(&diagram.rules, questionnaire, question), classes: &diagram.classes[question] }
    }

    /// The class of an effect; every effect of a reply has one.
    fn class(&self, effect: &ReplyEffect) -> Result<usize, OutOfFuel> {
        self.classes.iter().position(|c| c.effect == *effect).ok_or(OutOfFuel)
    }
}

/// The common classes of all replies to a question. `answers`: the matched answers, ours first. Declined is declined on both
/// sides.
pub(crate) fn common_classes(
    ours: &QuestionSide<'_>,
    theirs: &QuestionSide<'_>,
    answers: &[(AnswerIx, AnswerIx)],
    fuel: &mut Fuel,
) -> Result<Vec<CommonClass>, OutOfFuel> {
    let literals = ours.read.literals.len() + theirs.read.literals.len();
    let other = |answer: usize| answers.iter().find(|(a, _)| a.index() == answer).map(|(_, b)| b.index());
    let carried = |set: u64| -> u64 { AnswerSet::from_bits(set).iter().filter_map(|a| other(a.index())).map(|b| 1 << b).sum() };
    // What one more answer makes of a set, on the other side.
    let more = |so_far: &TheirEffect, set: u64, answer: usize| -> TheirEffect {
        let (_, blocked) = so_far.as_ref()?;
        let blocks = theirs.read.is_alone(other(answer)?);
        let first = set == 1 << answer;
        (first || !blocked && !blocks).then(|| (theirs.read.effect_of_set(carried(set)), blocks))
    };
    let mut out: BTreeMap<(ReplyEffect, Option<ReplyEffect>), (u64, Reply)> = BTreeMap::new();
    let mut add = |effect: ReplyEffect, to: Option<ReplyEffect>, size: u64, reply: Reply| {
        let entry = out.entry((effect, to)).or_insert((0, reply));
        entry.0 += size;
        if rank(reply) < rank(entry.1) {
            entry.1 = reply;
        }
    };
    add(ours.read.effect(Reply::Declined), Some(theirs.read.effect(Reply::Declined)), 1, Reply::Declined);
    let nothing: TheirEffect = Some((theirs.read.effect_of_set(0), false));
    let (singles, together) = ours.read.singles_and_signs();
    for answer in singles {
        let to = more(&nothing, 1 << answer, answer).map(|(effect, _)| effect);
        add(ours.read.effect_of_set(1 << answer), to, 1, Reply::Chosen(AnswerSet::from_bits(1 << answer)));
    }
    let empty = (ours.read.effect_of_set(0), nothing, false);
    let kind = |before: &(ReplyEffect, TheirEffect, bool), set: u64, sign: usize| {
        (ours.read.effect_of_set(set), more(&before.1, set, sign), true)
    };
    for ((effect, to, any), (size, example)) in group_sets(empty, together, kind, (literals, fuel))? {
        if any {
            add(effect, to.map(|(effect, _)| effect), size, Reply::Chosen(AnswerSet::from_bits(example)));
        }
    }
    let group = |((effect, to), (size, reply)): ((ReplyEffect, Option<ReplyEffect>), (u64, Reply))| {
        let as_theirs = |reply| match reply {
            Reply::Declined => Reply::Declined,
            Reply::Chosen(set) => Reply::Chosen(AnswerSet::from_bits(carried(set.bits()))),
        };
        let theirs = match &to {
            Some(effect) => Some(theirs.class(effect)?),
            None => None,
        };
        Ok(CommonClass { class: ours.class(&effect)?, theirs, size, reply, as_theirs: to.map(|_| as_theirs(reply)) })
    };
    let mut out: Vec<CommonClass> = out.into_iter().map(group).collect::<Result<_, OutOfFuel>>()?;
    out.sort_by_key(|c| rank(c.reply));
    Ok(out)
}
