//! A proved property in words: its verdict, the sheets that show it, where they lead, and what to do.

use num_bigint::BigUint;
use serde_json::{Value, json};

use crate::cli::check::advice;
use crate::cli::check::given_file::GivenFile;
use crate::cli::output::{grouped, listed};
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
    proved.named.about.map(|at| document::line_column(source, at.start).0)
}

/// A property and its verdict; where it fails, with its line, the witnesses, where they lead, and what to do.
pub(crate) fn verdict_lines(
    questionnaire: &Questionnaire,
    proved: &Proved,
    file: Option<GivenFile<'_>>,
    advice: Option<&str>,
) -> String {
    let (id, says) = (&proved.named.id, statement(questionnaire, proved));
    let at = || file.and_then(|f| line(proved, f.source)).map_or(String::new(), |line| format!(" (line {line})"));
    let mut out = match &proved.verdict {
        Verdict::Holds => {
            let own = proved.over.as_ref().filter(|_| proved.named.from_guarantee);
            let over = own.map_or(String::new(), |n| format!(" (over {} sheets)", grouped(n)));
            format!("holds  {id}: {says}{over}\n")
        }
        Verdict::NotDecided => {
            format!(
                "NOT DECIDED  {id}{}: {says}. That is too much to work out; conditions that count signs of fewer questions would help.\n",
                at()
            )
        }
        Verdict::Empty => format!("FAILS  {id}{}: {says}. No answer sheet does.\n", at()),
        Verdict::Fault(why) => {
            format!("FAULT  {id}: {why}. This is a fault of fingerpost, not of the file: please report it.\n")
        }
        Verdict::Fails { count, .. } => {
            let broken = match count {
                Some(count) if *count == BigUint::from(1u8) => "One answer sheet breaks it:".to_owned(),
                Some(count) => format!("{} answer sheets break it, such as:", grouped(count)),
                None => "It is broken by:".to_owned(),
            };
            format!("FAILS  {id}{}: {says}. {broken}\n", at())
        }
    };
    if let Verdict::Fails { sheets, .. } = &proved.verdict {
        if let [(better, _), (worse, _)] = sheets.as_slice()
            && let Some((question, _)) = better.iter().zip(worse).find(|(a, b)| a != b).map(|(a, _)| a)
        {
            out.push_str(&format!("         the better answer to `{}` first:\n", questionnaire.question(*question).id));
        }
        for (replies, outcome) in sheets {
            let (sheet, outcome) = (sheets::written(questionnaire, replies), questionnaire.outcome(*outcome));
            let place = file.map_or(String::new(), |f| format!(" ({})", f.place(outcome.at)));
            out.push_str(&format!("         {sheet}\n         which leads to `{}`{place}\n", outcome.id));
        }
    }
    if let Some(advice) = advice {
        out.push_str(&format!("         what to do: {advice}\n"));
    }
    out
}

/// What a property says; for a guarantee of the file that doesn't hold, what it promises and why.
fn statement(questionnaire: &Questionnaire, proved: &Proved) -> String {
    let says = proved.named.says.trim_end_matches('.');
    let own = questionnaire.guarantees.iter().find(|g| g.id == proved.named.id && proved.named.from_guarantee);
    match own {
        Some(own) if !matches!(proved.verdict, Verdict::Holds) => {
            format!("it promises `{}`, because {says}", advice::promised(questionnaire, &own.promise))
        }
        _ => says.to_owned(),
    }
}

/// Why nothing is decided, as a line.
pub(crate) fn too_large(questionnaire: &Questionnaire, large: &TooLarge) -> String {
    let id = &questionnaire.question(large.question).id;
    if large.nodes == 0 {
        return format!(
            "NOT DECIDED: the question `{id}` has too many sets of answers that the rules tell apart. Name fewer of its answers one by one.\n"
        );
    }
    format!(
        "NOT DECIDED: what the rules can tell apart is too much to work out; the diagram got as far as the question `{id}`, with {} nodes{}. \
         Conditions that count signs of many questions, or that join answers far apart, make it large: have fewer of them, or \
         let them read fewer questions, or ask those one after the other.\n",
        grouped(&BigUint::from(large.nodes)),
        held_there(questionnaire, large)
    )
}

/// The answers that have to be remembered where a diagram becomes too large, and the named conditions that read them.
pub(crate) fn held_there(questionnaire: &Questionnaire, large: &TooLarge) -> String {
    let questions = listed(large.held_questions.iter().map(|q| questionnaire.question(*q).id.as_str()), NAMED_THERE);
    let conditions = listed(large.conditions.iter().map(|c| questionnaire.conditions[c.index()].name.as_str()), NAMED_THERE);
    match (questions.as_str(), conditions.as_str()) {
        ("", _) => String::new(),
        (_, "") => format!(". The answers that have to be remembered there are those of {questions}"),
        _ => format!(". The answers that have to be remembered there are those of {questions}, for the conditions {conditions}"),
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
        let line = document::line_column(source, outcome.at.start).0;
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
