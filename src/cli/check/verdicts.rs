//! A proved property in words: its verdict, the sheets that show it, where they lead, and what to do.

use num_bigint::BigUint;
use serde_json::{Value, json};

use crate::base::phrases::{phrase, say};
use crate::base::text::grouped;
use crate::cli::check::advice;
use crate::cli::check::given_file::GivenFile;
use crate::cli::output::listed;
use crate::content::document;
use crate::content::model::{OutcomeIx, Questionnaire};
use crate::engine::answer_sheets as sheets;
use crate::prover::diagram::TooLarge;
use crate::prover::proof::{Proved, Verdict};
use crate::prover::witness::Witness;

/// Questions and conditions that are named; the others are counted.
const NAMED_THERE: usize = 8;

/// The line of the file that a property is about.
fn line(proved: &Proved, source: &str) -> Option<usize> {
    proved.named.about.map(|at| document::line_of(source, at))
}

/// A property and its verdict; where it fails, with its line, the witnesses, where they lead, and what to do.
pub(crate) fn verdict_lines(
    questionnaire: &Questionnaire,
    proved: &Proved,
    file: Option<GivenFile<'_>>,
    advice: Option<&str>,
) -> String {
    let (id, says) = (&proved.named.id, statement(questionnaire, proved));
    let at = file.and_then(|f| line(proved, f.source));
    let placed = at.map_or_else(|| id.clone(), |line| say!("check-id-at-line", id = id, line = line));
    let verdict = match &proved.verdict {
        Verdict::Holds => match proved.over.as_ref().filter(|_| proved.named.from_guarantee) {
            Some(sheets) if *sheets == BigUint::from(1u8) => say!("check-holds-over-one", id = id, says = says),
            Some(sheets) => say!("check-holds-over", id = id, says = says, sheets = grouped(sheets)),
            None => say!("check-holds", id = id, says = says),
        },
        Verdict::NotDecided => say!("check-not-decided", id = placed, says = says),
        Verdict::Empty => say!("check-fails-empty", id = placed, says = says),
        Verdict::Fault(why) => fault_line(id, &why.0),
        Verdict::Fails { count, .. } => match count {
            Some(count) if *count == BigUint::from(1u8) => say!("check-fails-on-one", id = placed, says = says),
            Some(count) => say!("check-fails-on-some", id = placed, says = says, sheets = grouped(count)),
            None => say!("check-fails-on-these", id = placed, says = says),
        },
    };
    let mut out = format!("{verdict}\n");
    if let Verdict::Fails { sheets, .. } = &proved.verdict {
        if let [(better, _), (worse, _)] = sheets.as_slice()
            && let Some((question, _)) = better.iter().zip(worse).find(|(a, b)| a != b).map(|(a, _)| a)
        {
            let first = say!("check-better-first", question = &questionnaire.question(*question).id);
            out.push_str(&format!("         {first}\n"));
        }
        for (replies, outcome) in sheets {
            let (sheet, outcome) = (sheets::written(questionnaire, replies), questionnaire.outcome(*outcome));
            let place = file.map_or(String::new(), |f| format!(" ({})", f.place(outcome.at)));
            let leads = say!("check-leads-to", outcome = &outcome.id);
            out.push_str(&format!("         {sheet}\n         {leads}{place}\n"));
        }
    }
    if let Some(advice) = advice {
        out.push_str(&advice::what_to_do(advice));
    }
    out
}

/// That the program disagrees with itself about a check.
pub(crate) fn fault_line(id: &str, why: &str) -> String {
    say!("check-fault", id = id, why = why)
}

/// What a property says; for a guarantee of the file that doesn't hold, what it promises and why.
fn statement(questionnaire: &Questionnaire, proved: &Proved) -> String {
    let says = proved.named.says.trim_end_matches('.');
    let own = questionnaire.guarantees.iter().find(|g| g.id == proved.named.id && proved.named.from_guarantee);
    match own {
        Some(own) if !matches!(proved.verdict, Verdict::Holds) => {
            say!("check-promises-because", promise = advice::promised(questionnaire, &own.promise), why = says)
        }
        _ => says.to_owned(),
    }
}

/// Why nothing is decided, as a line.
pub(crate) fn too_large(questionnaire: &Questionnaire, large: &TooLarge) -> String {
    let id = &questionnaire.question(large.question).id;
    if large.nodes == 0 {
        return format!("{}\n", say!("check-too-many-sets", question = id));
    }
    let nodes = grouped(large.nodes);
    let large = say!("check-too-large", question = id, nodes = nodes, held = held_there(questionnaire, large));
    format!("{large} {}\n", phrase("check-too-large-advice"))
}

/// The answers that have to be remembered where a diagram becomes too large, and the named conditions that read them.
pub(crate) fn held_there(questionnaire: &Questionnaire, large: &TooLarge) -> String {
    let questions = listed(large.held_questions.iter().map(|q| questionnaire.question(*q).id.as_str()), NAMED_THERE);
    let conditions = listed(large.conditions.iter().map(|c| questionnaire.conditions[c.index()].name.as_str()), NAMED_THERE);
    match (questions.as_str(), conditions.as_str()) {
        ("", _) => String::new(),
        (_, "") => format!(". {}", say!("check-held-there", questions = questions)),
        _ => format!(". {}", say!("check-held-there-for", questions = questions, conditions = conditions)),
    }
}

/// A proved property for another program.
pub(crate) fn verdict_as_json(q: &Questionnaire, proved: &Proved, source: &str, advice: Option<&str>) -> Value {
    let (verdict, count, witnesses) = match &proved.verdict {
        Verdict::Holds => ("holds", None, &[][..]),
        Verdict::NotDecided => ("not decided", None, &[][..]),
        Verdict::Empty => ("empty", None, &[][..]),
        Verdict::Fault(_) => ("fault", None, &[][..]),
        Verdict::Fails { sheets, count } => ("fails", count.as_ref(), sheets.as_slice()),
    };
    let witness = |(replies, outcome): &(Witness, OutcomeIx)| {
        let outcome = q.outcome(*outcome);
        let line = document::line_of(source, outcome.at);
        json!({"sheet": sheets::as_value(q, replies), "outcome": outcome.id, "outcome-line": line})
    };
    json!({
        "id": proved.named.id,
        "says": proved.named.says,
        "built-in": !proved.named.from_guarantee,
        "line": line(proved, source),
        "verdict": verdict,
        "sheets": count.map(ToString::to_string),
        "witnesses": witnesses.iter().map(witness).collect::<Vec<_>>(),
        "what-to-do": advice,
    })
}
