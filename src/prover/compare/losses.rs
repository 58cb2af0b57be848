//! Promises and marks of the old file that the new one hasn't.

use crate::base::phrases::{phrase, say};
use crate::content::model::{
    Answer, Condition, Escalation, Guarantee, Keep, OutcomeIx, Promise, Question, QuestionIx, Questionnaire, Reply, SupportIx,
};
use crate::engine::decide::ADDED;
use crate::prover::compare::matching::Matching;
use crate::prover::diagram::Budget;
use crate::prover::proof::{ProgramFault, Verdict, prove_these};
use crate::prover::verify::simplify::{simplify, written_out};
use crate::prover::verify::{NamedProperty, Property};

/// The kind of a loss.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum LossKind {
    /// A guarantee, or a part of one.
    Guarantee,
    /// A mark, or an item that carried one.
    Mark,
}

/// A promise or a mark of the old file that the new one lacks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Loss {
    /// Its kind.
    pub kind: LossKind,
    /// The item: a guarantee's id; `question`, `question: answer`, an outcome's or a support's id.
    pub id: String,
    /// The loss in a sentence.
    pub says: String,
}

pub(crate) fn losses(
    old: &Questionnaire,
    new: &Questionnaire,
    matched: &Matching,
    budget: Budget,
) -> Result<Vec<Loss>, ProgramFault> {
    let mut out = guarantees(old, new, matched, budget)?;
    out.extend(of_questions(old, new, matched));
    out.extend(of_outcomes(old, new, matched));
    for support in new.supports.iter().filter(|s| s.clinical) {
        if old.supports.iter().any(|s| s.id == support.id && !s.clinical) {
            out.push(mark(&support.id, phrase("diff-clinical-now")));
        }
    }
    Ok(out)
}

fn mark(id: &str, says: impl Into<String>) -> Loss {
    Loss { kind: LossKind::Mark, id: id.to_owned(), says: says.into() }
}

/// The marks that an item had and no longer has: whether it had each, whether it has it, and the mark's name.
fn not_marked(id: &str, marks: &[(bool, bool, &str)]) -> Vec<Loss> {
    let lost = marks.iter().filter(|(was, is, _)| *was && !is);
    lost.map(|(_, _, word)| mark(id, say!("diff-not-marked", mark = *word))).collect()
}

/// Guarantees that no guarantee of the new file implies, neither the one with the same id nor one that is new. That a guarantee
/// covers every sheet of an old one is proved on the new file.
fn guarantees(old: &Questionnaire, new: &Questionnaire, matched: &Matching, budget: Budget) -> Result<Vec<Loss>, ProgramFault> {
    let everything: Vec<OutcomeIx> = new.outcome_ixs().collect();
    let (mut watch, mut named_properties) = (Vec::new(), Vec::new());
    let mut ask = |condition: Condition, bad: Vec<OutcomeIx>| {
        watch.push(condition);
        let property = Property::Never { watch: watch.len() - 1, bad, early: false };
        named_properties.push(NamedProperty::unnamed(property));
        named_properties.len() - 1
    };
    // Of each old guarantee: what may cover it (at once, or if the proof of that number holds), and whether it is kept today.
    let mut lost: Vec<(&Guarantee, Option<&Guarantee>, Vec<Option<usize>>, Option<usize>)> = Vec::new();
    for before in &old.guarantees {
        let when = carried_condition([old, new], matched, &before.when);
        let asked = carried_promise(old, new, matched, &before.promise).map(|promise| asked_for(new, &promise));
        let namesake = new.guarantees.iter().find(|g| g.id == before.id);
        let fresh = |g: &&Guarantee| !old.guarantees.iter().any(|o| o.id == g.id);
        let candidates: Vec<&Guarantee> = namesake.into_iter().chain(new.guarantees.iter().filter(fresh)).collect();
        let mut covers = Vec::new();
        for after in candidates.into_iter().filter(|g| asked.as_ref().is_some_and(|a| a.is_covered(&asked_for(new, &g.promise))))
        {
            let now = written_out(new, &after.when);
            if now == when {
                covers = vec![None];
                break;
            }
            // That it ends at once is about the answers so far, of which a whole sheet says nothing; and where help opens, about
            // the very answers that the condition names.
            if !matches!(asked, Some(AskedFor::AtOnce | AskedFor::HelpAtAnswer)) {
                let uncovered = Condition::All(vec![when.clone(), Condition::Not(Box::new(now))]);
                covers.push(Some(ask(uncovered, everything.clone())));
            }
        }
        let still = match &asked {
            Some(AskedFor::RulesOut(bad)) if !covers.contains(&None) => Some(ask(when, bad.clone())),
            _ => None,
        };
        lost.push((before, namesake, covers, still));
    }
    let proved: Vec<Verdict> = if named_properties.is_empty() {
        Vec::new()
    } else {
        match prove_these(new, named_properties, &watch, budget) {
            Ok(proof) => match proof.fault() {
                Some(fault) => return Err(fault.clone()),
                None => proof.proved.into_iter().map(|p| p.verdict).collect(),
            },
            // The diagram of the new file is too large.
            Err(_) => Vec::new(),
        }
    };
    let holds = |at: usize| matches!(proved.get(at), Some(Verdict::Holds));
    let fails = |still: Option<usize>| matches!(still.and_then(|at| proved.get(at)), Some(Verdict::Fails { .. }));
    let doubted: Vec<&Guarantee> = lost.iter().filter(|(.., still)| fails(*still)).map(|(before, ..)| *before).collect();
    let never_held = broken(old, &doubted, budget);
    let mut out = Vec::new();
    for (before, namesake, covers, still) in lost {
        if covers.iter().any(|c| c.is_none_or(holds)) {
            continue;
        }
        let why = before.why.trim_end_matches('.');
        let says = match (namesake.is_some(), still.and_then(|at| proved.get(at))) {
            (true, Some(Verdict::Fails { .. })) if never_held.contains(&before.id.as_str()) => {
                say!("diff-promises-less-never-held", why = why)
            }
            (false, Some(Verdict::Fails { .. })) if never_held.contains(&before.id.as_str()) => {
                say!("diff-not-promised-never-held", why = why)
            }
            (true, Some(Verdict::Holds)) => say!("diff-promises-less-still-holds", why = why),
            (true, Some(Verdict::Fails { .. })) => say!("diff-promises-less-fails", why = why),
            (true, _) => say!("diff-promises-less", why = why),
            (false, Some(Verdict::Holds)) => say!("diff-not-promised-still-holds", why = why),
            (false, Some(Verdict::Fails { .. })) => say!("diff-not-promised-fails", why = why),
            (false, _) => say!("diff-not-promised", why = why),
        };
        out.push(Loss { kind: LossKind::Guarantee, id: before.id.clone(), says });
    }
    Ok(out)
}

/// Those of some guarantees of a file that don't hold in it, by their ids: they are about outcomes.
fn broken<'q>(questionnaire: &Questionnaire, guarantees: &[&'q Guarantee], budget: Budget) -> Vec<&'q str> {
    if guarantees.is_empty() {
        return Vec::new();
    }
    let watch: Vec<Condition> = guarantees.iter().map(|g| written_out(questionnaire, &g.when)).collect();
    let never = |(watch, g): (usize, &&Guarantee)| {
        let bad = questionnaire.ruled_out(&g.promise);
        NamedProperty::unnamed(Property::Never { watch, bad, early: false })
    };
    let properties = guarantees.iter().enumerate().map(never).collect();
    // What can't be decided is nobody's to call broken.
    let Ok(proof) = prove_these(questionnaire, properties, &watch, budget) else { return Vec::new() };
    let verdicts = guarantees.iter().zip(proof.proved).filter(|(_, p)| matches!(p.verdict, Verdict::Fails { .. }));
    verdicts.map(|(g, _)| g.id.as_str()).collect()
}

fn of_questions(old: &Questionnaire, new: &Questionnaire, matched: &Matching) -> Vec<Loss> {
    let mut out = Vec::new();
    for (i, before) in old.questions.iter().enumerate() {
        let Some(same) = matched.new_question(QuestionIx(i)) else {
            for (is, word) in [(before.safety, "safety"), (before.worsens, "worsens")] {
                if is {
                    out.push(mark(&before.id, say!("diff-gone-was-marked", mark = word)));
                }
            }
            continue;
        };
        let after = new.question(same.new);
        let marks = [(before.safety, after.safety, "safety"), (before.worsens, after.worsens, "worsens")];
        out.extend(not_marked(&after.id, &marks));
        if before.worsens && after.worsens && same.answers.windows(2).any(|w| w[0].0 > w[1].0) {
            out.push(mark(&after.id, phrase("diff-answers-reordered")));
        }
        if before.declined.audience != after.declined.audience
            && let Some(audience) = &before.declined.audience
        {
            out.push(mark(&after.id, say!("diff-declined-without-lines", audience = audience)));
        }
        let declined = [before, after].map(|q| q.escalation(Reply::Declined));
        if before.safety && after.safety && declined[1] < declined[0] {
            let [was, is] = declined.map(named);
            out.push(mark(&after.id, say!("diff-declined-weaker", was = was, is = is)));
        }
        let exception = after.worsens_except.map(|q| &new.question(q).id);
        if let Some(later) = exception.filter(|_| before.worsens_except.is_none() && before.worsens) {
            out.push(mark(&after.id, say!("diff-worsens-except", question = later)));
        }
        for (at, answer) in before.answers.iter().enumerate() {
            let now = same.answers.iter().find(|(o, _)| o.index() == at).map(|(_, n)| &after.answers[n.index()]);
            out.extend(of_answer(before, answer, after, now));
        }
    }
    out
}

fn named(escalation: Escalation) -> &'static str {
    match escalation {
        Escalation::Clear => phrase("diff-as-clear"),
        Escalation::Help => phrase("diff-as-help"),
        Escalation::EndsAfter => phrase("diff-as-sign-that-ends-after"),
        Escalation::Sign => phrase("diff-as-sign"),
    }
}

/// What was lost of an answer, if `safety` wasn't lost as a whole.
fn of_answer(question: &Question, before: &Answer, new: &Question, after: Option<&Answer>) -> Vec<Loss> {
    let mut out = Vec::new();
    let Some(after) = after else {
        if question.safety && before.escalation > Escalation::Clear {
            let says = say!("diff-gone-was", was = named(before.escalation));
            out.push(mark(&format!("{}: {}", new.id, before.id), says));
        }
        return out;
    };
    let id = format!("{}: {}", new.id, after.id);
    if question.safety && new.safety && after.escalation < before.escalation {
        let [was, is] = [before, after].map(|a| named(a.escalation));
        out.push(mark(&id, say!("diff-weaker", was = was, is = is)));
    }
    out.extend(not_marked(&id, &[(before.alone, after.alone, "alone")]));
    if before.in_view && !after.in_view {
        out.push(mark(&id, phrase("diff-help-not-in-view")));
    }
    if before.audience != after.audience
        && let Some(audience) = &before.audience
    {
        out.push(mark(&id, say!("diff-without-lines", audience = audience)));
    }
    out
}

fn of_outcomes(old: &Questionnaire, new: &Questionnaire, matched: &Matching) -> Vec<Loss> {
    let mut out = Vec::new();
    for (i, before) in old.outcomes.iter().enumerate() {
        let Some(after) = matched.new_outcome(OutcomeIx::at(i)).map(|o| new.outcome(o)) else {
            if before.at_once {
                out.push(mark(&before.id, phrase("diff-gone-was-at-once")));
            }
            continue;
        };
        let mut lost = |says: String| out.push(mark(&after.id, says));
        if before.at_once && !after.at_once {
            lost(phrase("diff-not-at-once").to_owned());
        }
        if after.pace > before.pace {
            let (was, is) = (old.pace_text(before.pace), new.pace_text(after.pace));
            lost(say!("diff-wants-help-later", was = was, is = is));
        }
        let marks = [
            (before.nothing_needed, after.nothing_needed, "nothing-needed"),
            (before.young, after.young, "young"),
            (before.keep == Some(Keep::Nothing), after.keep.is_some(), "keep: nothing"),
        ];
        out.extend(not_marked(&after.id, &marks));
        // `added` says where the lines stand that answers bring; without it they stand behind the others.
        for audience in before.help.iter().filter(|a| *a != ADDED && !after.help.contains(a)) {
            out.push(mark(&after.id, say!("diff-page-without-lines", audience = audience)));
        }
    }
    out
}

/// A condition of the old file over the atoms of the new one, simplified.
fn carried_condition(files: [&Questionnaire; 2], matched: &Matching, condition: &Condition) -> Condition {
    simplify(files, condition, &|question, set| {
        let same = matched.new_question(question)?;
        let answers = same.answers.iter().filter(|(o, _)| set.has(*o)).map(|(_, n)| *n).collect();
        Some((same.new, answers))
    })
}

/// A promise of the old file in terms of the new one; none where it asks a question that the new file lacks.
fn carried_promise(old: &Questionnaire, new: &Questionnaire, matched: &Matching, promise: &Promise) -> Option<Promise> {
    let outcomes = |list: &[OutcomeIx]| list.iter().filter_map(|o| matched.new_outcome(*o)).collect();
    let supports = |list: &[SupportIx]| {
        let named = |s: &SupportIx| new.supports.iter().position(|n| n.id == old.support(*s).id);
        list.iter().filter_map(named).map(SupportIx).collect()
    };
    Some(match promise {
        Promise::Never(list) => Promise::Never(outcomes(list)),
        Promise::Only(list) => Promise::Only(outcomes(list)),
        Promise::NeverPointsTo(list) => Promise::NeverPointsTo(supports(list)),
        Promise::NeverPointsOnlyTo(list) => Promise::NeverPointsOnlyTo(supports(list)),
        Promise::Asks(question) => Promise::Asks(matched.new_question(*question)?.new),
        Promise::Pace(_) | Promise::Lines(_) | Promise::ShowsHelp | Promise::ShowsHelpAtAnswer | Promise::AtOnce => {
            promise.clone()
        }
    })
}

/// What a promise of the new file asks for.
#[derive(Debug, Clone, PartialEq, Eq)]
enum AskedFor {
    RulesOut(Vec<OutcomeIx>),
    Help,
    HelpAtAnswer,
    AtOnce,
    Question(QuestionIx),
}

fn asked_for(questionnaire: &Questionnaire, promise: &Promise) -> AskedFor {
    match promise {
        Promise::ShowsHelp => AskedFor::Help,
        Promise::ShowsHelpAtAnswer => AskedFor::HelpAtAnswer,
        Promise::AtOnce => AskedFor::AtOnce,
        Promise::Asks(question) => AskedFor::Question(*question),
        other => AskedFor::RulesOut(questionnaire.ruled_out(other)),
    }
}

impl AskedFor {
    /// Whether another promise about the same sheets implies this one.
    fn is_covered(&self, by: &AskedFor) -> bool {
        match (self, by) {
            (AskedFor::RulesOut(old), AskedFor::RulesOut(new)) => old.iter().all(|o| new.contains(o)),
            (AskedFor::Help, AskedFor::HelpAtAnswer) => true,
            (old, new) => old == new,
        }
    }
}
