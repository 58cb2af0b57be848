//! Replies that tell a literal: with them its condition holds with the literal and not without it, or the other way round. They
//! are found from the condition alone, so a rule behind many others needs no luck.

use std::collections::BTreeSet;

use crate::content::model::{
    AnswerSet, Choose, Condition, ConditionAtom, Literal, LiteralPart, QuestionIx, Questionnaire, Reply,
};
use crate::engine::holds::holds;

/// The most combinations of replies that are listed for one literal; where a condition names more, as a count over many questions
/// does, they are put together reply by reply.
const LISTED: usize = 4_096;

/// The most combinations that are kept of a literal.
const KEPT: usize = 8;

/// Replies to the questions of one condition.
pub(crate) type Replies = Vec<(QuestionIx, Reply)>;

/// Whether a literal is given by the replies that count.
pub(crate) fn is_given(questionnaire: &Questionnaire, literal: &Literal, counted: &[Option<Reply>]) -> bool {
    match literal.part {
        LiteralPart::Answer(q, a) => matches!(counted[q.index()], Some(Reply::Chosen(set)) if set.has(a)),
        LiteralPart::Declined(q) => counted[q.index()] == Some(Reply::Declined),
        LiteralPart::Holds(ix) => holds(questionnaire, questionnaire.condition(ix), counted),
    }
}

/// Combinations of replies that tell a literal, those first that stray least from `plain`. `without` is the questionnaire without
/// the literal.
pub(crate) fn telling([bare, without]: [&Questionnaire; 2], literal: &Literal, plain: &[Reply]) -> Vec<Replies> {
    let (Some(with_it), Some(without_it)) = (bare.condition_at(literal.of), without.condition_at(literal.of)) else {
        return Vec::new();
    };
    let mut counted = vec![None; bare.questions.len()];
    let mut tells = |replies: &[(QuestionIx, Reply)]| {
        for (q, reply) in replies {
            counted[q.index()] = Some(*reply);
        }
        is_given(bare, literal, &counted) && holds(bare, with_it, &counted) != holds(without, without_it, &counted)
    };
    // A follow-up counts only where it is asked, which a reply to another question may have to bring about.
    let mut whole: Vec<Option<Reply>> = plain.iter().copied().map(Some).collect();
    let mut are_asked = |replies: &[(QuestionIx, Reply)]| {
        for (q, reply) in replies {
            whole[q.index()] = Some(*reply);
        }
        replies.iter().filter(|(q, reply)| plain[q.index()] != *reply).all(|(q, _)| {
            let question = bare.question(*q);
            question.asked_when.as_ref().is_none_or(|when| holds(bare, when, &whole))
                && question.unless.as_ref().is_none_or(|unless| !holds(bare, unless, &whole))
        })
    };
    let atoms = atoms(bare, literal, with_it);
    let options = options(bare, &atoms, plain);
    let combinations =
        options.iter().try_fold(1, |all: usize, (_, replies)| all.checked_mul(replies.len()).filter(|n| *n <= LISTED));
    let Some(combinations) = combinations else { return one_by_one(bare, literal, &atoms, &mut tells).into_iter().collect() };
    let mut found: Vec<Replies> = (0..combinations)
        .map(|mut at| {
            let mut pick = |replies: &[Reply]| {
                let reply = replies[at % replies.len()];
                at /= replies.len();
                reply
            };
            options.iter().map(|(q, replies)| (*q, pick(replies))).collect()
        })
        .filter(|replies: &Replies| tells(replies) && are_asked(replies))
        .collect();
    found.sort_by_key(|replies| replies.iter().filter(|(q, reply)| plain[q.index()] != *reply).count());
    found.truncate(KEPT);
    found
}

/// The atoms of a literal's condition, those by which its questions are asked, and the literal's own.
pub(crate) fn atoms(questionnaire: &Questionnaire, literal: &Literal, condition: &Condition) -> Vec<ConditionAtom> {
    let mut out = match literal.part {
        LiteralPart::Holds(ix) => questionnaire.atoms(questionnaire.condition(ix)),
        LiteralPart::Answer(..) | LiteralPart::Declined(_) => Vec::new(),
    };
    out.extend(questionnaire.atoms(condition));
    let questions: BTreeSet<QuestionIx> = out.iter().map(|atom| atom.question).collect();
    let asked_when = questions.into_iter().filter_map(|q| questionnaire.question(q).asked_when.as_ref());
    out.extend(asked_when.flat_map(|when| questionnaire.atoms(when)));
    out
}

/// For each question that is named, the replies that can differ there: the plain one, each answer that is named, and declined.
fn options(questionnaire: &Questionnaire, atoms: &[ConditionAtom], plain: &[Reply]) -> Vec<(QuestionIx, Vec<Reply>)> {
    let mut out: Vec<(QuestionIx, Vec<Reply>)> = Vec::new();
    for atom in atoms {
        let at = out.iter().position(|(q, _)| *q == atom.question).unwrap_or_else(|| {
            out.push((atom.question, vec![plain[atom.question.index()], Reply::Declined]));
            out.len() - 1
        });
        let replies = &mut out[at].1;
        let many = questionnaire.question(atom.question).choose == Choose::Many;
        let together = (many && questionnaire.question(atom.question).allows(atom.any_of)).then_some(atom.any_of);
        for reply in atom.any_of.iter().map(AnswerSet::only).chain(together).map(Reply::Chosen) {
            if !replies.contains(&reply) {
                replies.push(reply);
            }
        }
    }
    out
}

/// Everything declined but the literal, and then one answer after another until the literal is told.
fn one_by_one(
    questionnaire: &Questionnaire,
    literal: &Literal,
    atoms: &[ConditionAtom],
    tells: &mut impl FnMut(&[(QuestionIx, Reply)]) -> bool,
) -> Option<Replies> {
    let own = match literal.part {
        LiteralPart::Answer(q, a) => Some((q, Reply::Chosen(AnswerSet::only(a)))),
        LiteralPart::Declined(q) => Some((q, Reply::Declined)),
        LiteralPart::Holds(_) => None,
    };
    let mut replies: Replies = Vec::new();
    for question in questionnaire.question_ixs().filter(|q| atoms.iter().any(|a| a.question == *q)) {
        let reply = own.filter(|(q, _)| *q == question).map_or(Reply::Declined, |(_, reply)| reply);
        replies.push((question, reply));
    }
    if tells(&replies) {
        return Some(replies);
    }
    // From the last question on: an earlier outcome often counts the first ones.
    for at in (0..replies.len()).rev().filter(|at| own.is_none_or(|(q, _)| q != replies[*at].0)).collect::<Vec<_>>() {
        let question = replies[at].0;
        let counted = atoms.iter().filter(|a| a.question == question).find_map(|a| a.any_of.iter().next());
        if let Some(answer) = counted {
            replies[at].1 = Reply::Chosen(AnswerSet::only(answer));
            if tells(&replies) {
                return Some(replies);
            }
        }
    }
    None
}
