//! The matching of two files' items: by `was`, else by id.

use std::collections::BTreeSet;

use crate::content::model::{AnswerIx, AnswerSet, Choose, Condition, OutcomeIx, Question, QuestionIx, Questionnaire, Reply};

/// A question that both files have.
#[derive(Debug, Clone)]
pub struct SameQuestion {
    /// Its place in the old file.
    pub old: QuestionIx,
    /// Its place in the new one.
    pub new: QuestionIx,
    /// The answers that both have, old and new.
    pub answers: Vec<(AnswerIx, AnswerIx)>,
}

/// Items of one kind that only one file has, or that have a new id.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ItemChanges {
    /// In the new file only.
    pub added: Vec<String>,
    /// In the old file only.
    pub removed: Vec<String>,
    /// Old id, new id.
    pub renamed: Vec<(String, String)>,
}

/// The items that both files have, and those that only one has.
#[derive(Debug, Clone, Default)]
pub struct Matching {
    /// Questions, in the order of the new file.
    pub questions: Vec<SameQuestion>,
    /// Outcomes, in the order of the new file.
    pub outcomes: Vec<(OutcomeIx, OutcomeIx)>,
    /// Questions that were added, removed, renamed.
    pub of_questions: ItemChanges,
    /// Answers of questions that both have, written `question: answer`.
    pub of_answers: ItemChanges,
    /// Outcomes.
    pub of_outcomes: ItemChanges,
    /// Guarantees, by their ids.
    pub of_guarantees: ItemChanges,
    /// Questions that went, each with one that came and has the same answers: perhaps the same
    /// under another id.
    pub perhaps_renamed: Vec<(String, String)>,
    /// Ids after `was` that name nothing in the old file, and the item that says so.
    pub leads_nowhere: Vec<(String, String)>,
}

/// The id of an item, and its `was`.
type NamedIds<'a> = (&'a str, Option<&'a str>);

/// The matched items, old and new place, in the order of the new file.
fn pairs(old: &[NamedIds<'_>], new: &[NamedIds<'_>]) -> Vec<(usize, usize)> {
    let place = |id: &str| old.iter().position(|(o, _)| *o == id);
    let by_was: Vec<Option<usize>> = new.iter().map(|(_, was)| was.and_then(place)).collect();
    let taken: BTreeSet<usize> = by_was.iter().flatten().copied().collect();
    let by_id = |id: &str| place(id).filter(|o| !taken.contains(o));
    let found = new.iter().zip(&by_was).map(|((id, _), was)| was.or_else(|| by_id(id)));
    found.enumerate().filter_map(|(n, o)| o.map(|o| (o, n))).collect()
}

/// The matched items, as in [`pairs`], with what is listed of the others under their names.
fn listed(
    old: &[NamedIds<'_>],
    new: &[NamedIds<'_>],
    name: impl Fn(&str) -> String,
    (out, leads_nowhere): (&mut ItemChanges, &mut Vec<(String, String)>),
) -> Vec<(usize, usize)> {
    let same = pairs(old, new);
    // An id that the old file doesn't have: of an earlier rename, unless the new id isn't there
    // either.
    let there = |id: &str| old.iter().any(|(o, _)| *o == id);
    let nowhere = new.iter().filter_map(|(id, was)| was.filter(|w| !there(w) && !there(id)).map(|was| (was, id)));
    leads_nowhere.extend(nowhere.map(|(was, id)| (was.to_owned(), name(id))));
    let gone = |o: &usize| !same.iter().any(|(a, _)| a == o);
    let come = |n: &usize| !same.iter().any(|(_, b)| b == n);
    out.removed.extend((0..old.len()).filter(gone).map(|o| name(old[o].0)));
    out.added.extend((0..new.len()).filter(come).map(|n| name(new[n].0)));
    let renamed = same.iter().map(|(o, n)| (old[*o].0, new[*n].0)).filter(|(o, n)| o != n);
    out.renamed.extend(renamed.map(|(o, n)| (name(o), n.to_owned())));
    same
}

/// Whether two texts share half of their words, of the longer one.
fn is_alike(a: &str, b: &str) -> bool {
    let words =
        |text: &str| text.to_lowercase().split(|c: char| !c.is_alphanumeric()).map(str::to_owned).collect::<BTreeSet<_>>();
    let [a, b] = [words(a), words(b)];
    2 * a.intersection(&b).count() >= a.len().max(b.len())
}

/// Questions of which one went and another came with the same answers and much the same words; the
/// one with the very same words first.
fn perhaps_renamed(old: &Questionnaire, new: &Questionnaire, listed: &ItemChanges) -> Vec<(String, String)> {
    fn of<'q>(questionnaire: &'q Questionnaire, ids: &[String]) -> Vec<&'q Question> {
        questionnaire.questions.iter().filter(|q| ids.contains(&q.id)).collect()
    }
    let mut came = of(new, &listed.added);
    let mut out = Vec::new();
    for went in of(old, &listed.removed) {
        let answers = |q: &Question| -> Vec<String> { q.answers.iter().map(|a| a.id.clone()).collect() };
        let alike = |q: &&Question| q.choose == went.choose && answers(q) == answers(went) && is_alike(&q.ask, &went.ask);
        let best = came.iter().enumerate().filter(|(_, q)| alike(q)).min_by_key(|(_, q)| q.ask != went.ask).map(|(i, _)| i);
        if let Some(i) = best {
            out.push((went.id.clone(), came.remove(i).id.clone()));
        }
    }
    out
}

impl Matching {
    pub(crate) fn of(old: &Questionnaire, new: &Questionnaire) -> Self {
        fn ids<'q, T>(items: &'q [T], of: fn(&'q T) -> NamedIds<'q>) -> Vec<NamedIds<'q>> {
            items.iter().map(of).collect()
        }
        let mut out = Matching::default();
        let [a, b] = [old, new].map(|q| ids(&q.questions, |q| (&q.id, q.was.as_deref())));
        let questions = listed(&a, &b, str::to_owned, (&mut out.of_questions, &mut out.leads_nowhere));
        out.perhaps_renamed = perhaps_renamed(old, new, &out.of_questions);
        for (o, n) in questions {
            let (before, after) = (&old.questions[o], &new.questions[n]);
            let [a, b] = [before, after].map(|q| ids(&q.answers, |a| (&a.id, a.was.as_deref())));
            let name = |id: &str| format!("{}: {id}", after.id);
            let answers = listed(&a, &b, name, (&mut out.of_answers, &mut out.leads_nowhere));
            let answers = answers.into_iter().map(|(o, n)| (AnswerIx(o), AnswerIx(n))).collect();
            out.questions.push(SameQuestion { old: QuestionIx(o), new: QuestionIx(n), answers });
        }
        let [a, b] = [old, new].map(|q| ids(&q.outcomes, |o| (&o.id, o.was.as_deref())));
        let outcomes = listed(&a, &b, str::to_owned, (&mut out.of_outcomes, &mut out.leads_nowhere));
        let [a, b] = [old, new].map(|q| ids(&q.guarantees, |g| (&g.id, None)));
        listed(&a, &b, str::to_owned, (&mut out.of_guarantees, &mut out.leads_nowhere));
        out.outcomes = outcomes.into_iter().map(|(o, n)| (OutcomeIx::at(o), OutcomeIx::at(n))).collect();
        out
    }

    pub(crate) fn new_question(&self, old: QuestionIx) -> Option<&SameQuestion> {
        self.questions.iter().find(|s| s.old == old)
    }

    pub(crate) fn new_outcome(&self, old: OutcomeIx) -> Option<OutcomeIx> {
        self.outcomes.iter().find(|(o, _)| *o == old).map(|(_, n)| *n)
    }

    /// The condition that a sheet of one file has a reply that the other file can't take; `Any` of
    /// nothing where there is none.
    pub(crate) fn cant_be_taken(&self, old: &Questionnaire, new: &Questionnaire, of_old: bool) -> Condition {
        let mut parts = Vec::new();
        for same in &self.questions {
            let (question, ours, theirs) = if of_old {
                (same.old, old.question(same.old), new.question(same.new))
            } else {
                (same.new, new.question(same.new), old.question(same.old))
            };
            let pair = |(o, n): &(AnswerIx, AnswerIx)| if of_old { (*o, *n) } else { (*n, *o) };
            let both: AnswerSet = same.answers.iter().map(|p| pair(p).0).collect();
            let all: AnswerSet = (0..ours.answers.len()).map(AnswerIx).collect();
            let lacking = both.iter().fold(all, AnswerSet::without);
            let answer = |any_of: AnswerSet| Condition::Answer { question, any_of, declined: false };
            if !lacking.is_empty() {
                parts.push(answer(lacking));
            }
            let together = ours.alone().iter().fold(both, AnswerSet::without);
            if ours.choose == Choose::Many && together.len() > 1 {
                for (a, b) in same.answers.iter().map(pair).filter(|(a, _)| together.has(*a)) {
                    if theirs.choose == Choose::One || theirs.answers[b.index()].alone {
                        parts.push(Condition::All(vec![answer(AnswerSet::only(a)), answer(together.without(a))]));
                    }
                }
            }
        }
        Condition::Any(parts)
    }
}

/// A reply of the old file in the new one; `None` where answers are missing there. Whether the new
/// file allows them together isn't checked.
pub(crate) fn carried_reply(same: &SameQuestion, reply: Reply) -> Option<Reply> {
    let Reply::Chosen(set) = reply else { return Some(Reply::Declined) };
    let new = |answer: AnswerIx| same.answers.iter().find(|(o, _)| *o == answer).map(|(_, n)| *n);
    set.iter().map(new).collect::<Option<AnswerSet>>().map(Reply::Chosen)
}

/// A step of both files' questions in one order.
#[derive(Debug, Clone)]
pub(crate) struct MergedQuestion {
    /// The question of each file that is met here.
    pub(crate) questions: [Option<usize>; 2],
    /// Its index among the matched questions.
    pub(crate) same: Option<usize>,
}

/// Both files' questions in one order: those that stand in the same order in both are met side by
/// side, any other once for its file. `lengths`: the number of questions of each file.
pub(crate) fn merge_order(matching: &Matching, lengths: [usize; 2]) -> Vec<MergedQuestion> {
    let places: Vec<[usize; 2]> = matching.questions.iter().map(|s| [s.old.index(), s.new.index()]).collect();
    let same = |side: usize, at: usize| places.iter().position(|p| p[side] == at);
    let mut out = Vec::new();
    let mut at = [0, 0];
    let anchors = longest_increasing(&places).into_iter().map(|k| (Some(k), places[k]));
    for (anchor, until) in anchors.chain([(None, lengths)]) {
        for side in [0, 1] {
            for question in at[side]..until[side] {
                let mut questions = [None; 2];
                questions[side] = Some(question);
                out.push(MergedQuestion { questions, same: same(side, question) });
            }
            at[side] = until[side] + 1;
        }
        if anchor.is_some() {
            out.push(MergedQuestion { questions: until.map(Some), same: anchor });
        }
    }
    out
}

/// The longest subsequence of questions, sorted by their places in the new file, that stands in the
/// same order in the old one.
fn longest_increasing(places: &[[usize; 2]]) -> Vec<usize> {
    // For each question the longest subsequence that ends there, and the question before it.
    let mut best: Vec<(usize, Option<usize>)> = Vec::new();
    for (k, here) in places.iter().enumerate() {
        let before = (0..k).filter(|j| places[*j][0] < here[0]).max_by_key(|j| (best[*j].0, *j));
        best.push((before.map_or(1, |j| best[j].0 + 1), before));
    }
    let last = (0..best.len()).max_by_key(|k| best[*k].0);
    let mut out: Vec<usize> = std::iter::successors(last, |k| best[*k].1).collect();
    out.reverse();
    out
}
