//! What `check` remarks on without any proof: slips in words and dates that no rule forbids, since each may be meant.

use std::collections::BTreeMap;

use crate::base::calendar::Day;
use crate::base::phrases::say;
use crate::base::text::folded;
use crate::cli::output::listed;
use crate::content::document::tree_access::{behind, text_of};
use crate::content::document::{NodeKind, Span, YamlNode};
use crate::content::model::{
    AnswerIx, AnswerSet, ConditionIx, DECLINED, Guarantee, LiteralPart, Outcome, Questionnaire, Reply, TextByPlace,
};
use crate::content::review::{LocatedText, texts_in_order};
use crate::engine::path::gate;

/// Characters of an answer that is still read at a glance.
const LONG_ANSWER: usize = 200;

/// Names of conditions that are told; the others are counted.
const NAMED: usize = 4;

/// One remark, with its place.
pub(crate) struct Remark {
    /// The place.
    pub at: Span,
    /// The sentence, with what to do.
    pub says: String,
}

/// The remarks on a file, in its order.
pub(crate) fn remarks(questionnaire: &Questionnaire, tree: &YamlNode, today: Day) -> Vec<Remark> {
    let all = [words, promises, nothing_needed, unshown_supports, ended_before_follow_ups];
    let mut out: Vec<Remark> = all.iter().flat_map(|find| find(questionnaire)).collect();
    out.extend(marked_up(tree));
    out.extend(empty_sections(questionnaire, tree));
    out.extend(unused_supports(questionnaire, tree));
    let ahead = |date: &str| Day::parse(date).is_some_and(|day| day > today);
    out.extend(
        questionnaire
            .reviews
            .iter()
            .filter(|r| ahead(&r.date))
            .map(|r| Remark { at: r.at, says: say!("check-remark-review-ahead", date = &r.date) }),
    );
    out.sort_by_key(|r| r.at);
    out
}

/// Questions and pages that say the same, and answers that are long.
fn words(questionnaire: &Questionnaire) -> Vec<Remark> {
    let asked = questionnaire.questions.iter().map(|q| (q.at, q.id.as_str(), q.ask.as_str()));
    let titled = questionnaire.outcomes.iter().map(|o| (o.at, o.id.as_str(), o.title.as_str()));
    let mut out = twice(asked, |id, other| say!("check-remark-asked-twice", id = id, other = other));
    out.extend(twice(titled, |id, other| say!("check-remark-titled-twice", id = id, other = other)));
    for question in &questionnaire.questions {
        for answer in question.answers.iter().filter(|a| a.text.chars().count() > LONG_ANSWER) {
            let length = answer.text.chars().count();
            let says = say!("check-remark-long-answer", answer = &answer.id, question = &question.id, length = length);
            out.push(Remark { at: answer.at, says });
        }
    }
    out
}

/// What says the same as an item before it; capital letters and accents aside. `says`: that of two ids, as a sentence.
fn twice<'q>(items: impl Iterator<Item = (Span, &'q str, &'q str)>, says: impl Fn(&str, &str) -> String) -> Vec<Remark> {
    let mut first: BTreeMap<String, &str> = BTreeMap::new();
    let mut out = Vec::new();
    for (at, id, words) in items {
        match first.get(&folded(words)) {
            Some(other) => out.push(Remark { at, says: says(id, other) }),
            None => drop(first.insert(folded(words), id)),
        }
    }
    out
}

/// Guarantees that name a condition of the rules.
fn promises(questionnaire: &Questionnaire) -> Vec<Remark> {
    let literals = questionnaire.literals();
    // One that no rule reads is told as such.
    let read = |ix| literals.iter().any(|l| l.part == LiteralPart::Holds(ix));
    let one = |g: &Guarantee| {
        let conditions = questionnaire.conditions.iter().enumerate();
        let named = conditions.map(|(i, c)| (ConditionIx::at(i), c)).filter(|(ix, _)| g.when.names(*ix) && read(*ix));
        let named: Vec<&str> = named.map(|(_, c)| c.name.as_str()).collect();
        let says = say!("check-remark-promise-names", id = &g.id, conditions = listed(named.iter().copied(), NAMED));
        (!named.is_empty()).then_some(Remark { at: g.at, says })
    };
    questionnaire.guarantees.iter().filter_map(one).collect()
}

/// A page that seems to say that nothing is needed, in a file where none is marked so.
fn nothing_needed(questionnaire: &Questionnaire) -> Vec<Remark> {
    if questionnaire.outcomes.iter().any(|o| o.nothing_needed) {
        return Vec::new();
    }
    let bare = |o: &Outcome| o.points_to.is_empty() && o.help.is_empty() && !o.is_urgent();
    let seems = |o: &&Outcome| o.when.is_some() && bare(o) || folded(&o.title).contains("nothing");
    let one = |o: &Outcome| Remark { at: o.at, says: say!("check-remark-nothing-needed", id = &o.id) };
    questionnaire.outcomes.iter().find(seems).map(one).into_iter().collect()
}

/// Supports that only pages by themselves point to, which show nothing of what a support says.
fn unshown_supports(questionnaire: &Questionnaire) -> Vec<Remark> {
    let alone = |o: &&Outcome| o.is_urgent() || o.young;
    let mut out = Vec::new();
    for (ix, support) in questionnaire.supports.iter().enumerate() {
        let pointing = || questionnaire.outcomes.iter().filter(|o| o.points_to.iter().any(|s| s.index() == ix));
        let Some(page) = pointing().find(|o| alone(o) && !o.at_once).filter(|_| pointing().all(|o| alone(&o))) else { continue };
        if names_it(page, &support.name) {
            continue;
        }
        let says = say!("check-remark-support-unshown", id = &page.id, support = &support.id, name = &support.name);
        out.push(Remark { at: page.at, says });
    }
    out
}

/// Whether a page says in its own words whom to see: by the name of the support, or by all of it but an article.
fn names_it(page: &Outcome, name: &str) -> bool {
    let name = folded(name);
    let bare = name.split_once(' ').map_or(name.as_str(), |(_, rest)| rest);
    let mut own =
        std::iter::once(page.says.as_str()).chain(page.first_step.texts()).chain(page.steps.iter().flat_map(TextByPlace::texts));
    own.any(|text| folded(text).contains(bare))
}

/// Answers whose `ends-after` never takes effect: a page that is at once ends the questions at that very answer.
fn ended_before_follow_ups(questionnaire: &Questionnaire) -> Vec<Remark> {
    let mut out = Vec::new();
    for ix in questionnaire.question_ixs() {
        let question = questionnaire.question(ix);
        let answers = question.answers.iter().enumerate().filter(|(_, a)| !a.ends_after.is_empty());
        let answers = answers.map(|(i, a)| (a.at, a.id.as_str(), Reply::Chosen(AnswerSet::only(AnswerIx::at(i)))));
        let declined = (!question.declined.ends_after.is_empty()).then_some((question.at, DECLINED, Reply::Declined));
        for (at, answer, reply) in answers.chain(declined) {
            // What it holds of by itself stays so: a gate has no `not`.
            if let Some(ends) = gate(questionnaire, &questionnaire.replied_alone(ix, reply)) {
                let (answer, outcome) = (format!("{}: {answer}", question.id), &questionnaire.outcome(ends).id);
                out.push(Remark { at, says: say!("check-remark-ends-before", outcome = outcome, answer = answer) });
            }
        }
    }
    out
}

/// Supports that no page and no answer points to, which nobody ever sees.
fn unused_supports(questionnaire: &Questionnaire, tree: &YamlNode) -> Vec<Remark> {
    let Some(NodeKind::Map(supports)) = behind(tree, "supports").map(|node| &node.kind) else { return Vec::new() };
    let pointed = |ix: usize| questionnaire.outcomes.iter().any(|o| o.points_to.iter().any(|s| s.index() == ix));
    let unused = questionnaire.supports.iter().enumerate().filter(|(ix, s)| s.points_here.is_none() && !pointed(*ix));
    let unused: Vec<&str> = unused.map(|(_, s)| s.id.as_str()).collect();
    let written = supports.iter().filter(|(_, id, _)| unused.contains(&id.as_str()));
    written.map(|(at, id, _)| Remark { at: *at, says: say!("check-remark-support-unused", id = id) }).collect()
}

/// Sections in which no question stands, whose titles nobody sees.
fn empty_sections(questionnaire: &Questionnaire, tree: &YamlNode) -> Vec<Remark> {
    let Some(NodeKind::List(sections)) = behind(tree, "sections").map(|node| &node.kind) else { return Vec::new() };
    let has = |id: &str| questionnaire.questions.iter().any(|q| questionnaire.sections[q.section].id == id);
    let one = |section: &YamlNode| {
        let id = behind(section, "id")?;
        let named = text_of(id).filter(|id| !has(id))?;
        Some(Remark { at: id.at, says: say!("check-remark-section-empty", id = named) })
    };
    sections.iter().filter_map(one).collect()
}

/// Texts with marks of a web page or of Markdown, which people see as they are written.
fn marked_up(tree: &YamlNode) -> Vec<Remark> {
    // Nearly always there is none, and to tell which texts people read takes longer.
    if !has_mark(tree) {
        return Vec::new();
    }
    let one = |text: &LocatedText| {
        let mark = mark_in(&text.text)?;
        Some(Remark { at: text.at, says: say!("check-remark-mark", mark = mark) })
    };
    texts_in_order(tree).iter().filter_map(one).collect()
}

/// Whether there is a mark in any text of a tree.
fn has_mark(node: &YamlNode) -> bool {
    match &node.kind {
        NodeKind::Text { text, .. } => mark_in(text).is_some(),
        NodeKind::List(items) => items.iter().any(has_mark),
        NodeKind::Map(entries) => entries.iter().any(|(_, _, value)| has_mark(value)),
        NodeKind::Empty => false,
    }
}

/// The first mark in a text: a tag such as `<b>`, or words between stars.
fn mark_in(text: &str) -> Option<&str> {
    let tag = text.match_indices('<').find_map(|(at, _)| {
        let tag = text.get(at..)?.split_inclusive('>').next()?;
        let name = tag.strip_prefix('<')?.strip_suffix('>')?.trim_matches('/').trim_end();
        (!name.is_empty() && name.len() <= 6 && name.chars().all(|c| c.is_ascii_alphanumeric())).then_some(tag)
    });
    tag.or_else(|| (text.matches("**").count() > 1).then_some("**"))
}

#[cfg(test)]
mod tests {
    use crate::cli::check::remarks::mark_in;

    #[test]
    fn marks_are_tags_and_stars_and_nothing_else() {
        let found = [mark_in("a <b>word</b>"), mark_in("one<br/>two"), mark_in("**bold**")];
        assert_eq!(found, [Some("<b>"), Some("<br/>"), Some("**")]);
        assert!(["a < b and c > d", "2 ** 3", "I <3 you", "<not a tag>"].iter().all(|text| mark_in(text).is_none()));
    }
}
