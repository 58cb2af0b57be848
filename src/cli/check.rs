//! `check`: problems of a questions file, its guarantees proved or refuted, its scenarios tried.

pub(crate) mod advice;
pub(crate) mod changed_copy;
pub(crate) mod early_end;
pub(crate) mod given_file;
pub(crate) mod help_lines;
pub(crate) mod matters;
pub(crate) mod not_asked;
pub(crate) mod notes;
pub(crate) mod remarks;
pub(crate) mod remedy;
pub(crate) mod reviewed;
pub(crate) mod scenarios;
pub(crate) mod verdicts;
pub(crate) mod watch;

use std::borrow::Cow;
use std::path::Path;

use serde_json::json;

use crate::base::phrases::{Language, language, phrase, say, within};
use crate::base::text::{self, grouped};
use crate::cli::args::{Args, Format};
use crate::cli::check::advice::Failing;
use crate::cli::check::early_end::EarlyEnd;
use crate::cli::check::given_file::{GivenFile, print_invalid};
use crate::cli::check::help_lines::UnservedPromise;
use crate::cli::check::matters::{Matters, ToldElsewhere};
use crate::cli::check::notes::Notes;
use crate::cli::check::remarks::{Remark, remarks};
use crate::cli::check::reviewed::ReviewFindings;
use crate::cli::check::scenarios::failed_scenarios;
use crate::cli::check::verdicts::{too_large, verdict_as_json, verdict_lines};
use crate::cli::exit::{Exit, Quit};
use crate::cli::output::{print, summary_line};
use crate::cli::{checked_words, clock, files, practice, reviewed_parts};
use crate::content::document::{self, FileKind, Problem};
use crate::content::model::Questionnaire;
use crate::content::shipped::{differs_from_its_stamp, is_what_starts, questions_tree};
use crate::content::{helplines::Helpline, reader::SHIPPED};
use crate::prover::compare::Loss;
use crate::prover::diagram::{Budget, TooLarge};
use crate::prover::proof::{Proof, Proved, Verdict, prove};
use crate::prover::verify::Property;

/// A questions file with all that `check` found.
struct Findings<'a> {
    file: GivenFile<'a>,
    questionnaire: &'a Questionnaire,
    proof: Result<Proof, TooLarge>,
    /// What to do about each proved property.
    advice: Vec<Option<String>>,
    matters: Matters,
    failed_scenarios: Vec<Problem>,
    /// What much of it comes from.
    early_end: Option<EarlyEnd>,
    old_helplines: Vec<&'a Helpline>,
    /// Promises of lines that places don't have.
    unserved: Vec<UnservedPromise>,
    notes: Notes,
    remarks: Vec<Remark>,
    /// What a copy of the built-in questions lacks of their promises.
    missing: Vec<Loss>,
    reviewed: ReviewFindings<'a>,
}

/// Looks for problems in a questions file, proves its guarantees, and decides its scenarios.
pub(crate) fn check(args: &Args, path: Option<&Path>, format: Format) -> anyhow::Result<()> {
    let (name, bytes) = match path.or(args.questions.as_deref()) {
        Some(path) => (path.display().to_string(), files::bytes(path)?),
        None => ("questions.yaml".to_owned(), SHIPPED.as_bytes().to_vec()),
    };
    // Somebody who works on a file of that name means it, and would be told that it is fine.
    let here = Path::new("questions.yaml");
    if path.is_none() && args.questions.is_none() && files::bytes(here).is_ok_and(|bytes| bytes != SHIPPED.as_bytes()) {
        anstream::eprintln!("{}", phrase("check-built-in-alone"));
    }
    if let Ok(source) = std::str::from_utf8(&bytes) {
        match FileKind::of(source) {
            Some(FileKind::Practice) => return practice::check(args, source, &name, format),
            Some(FileKind::Helplines) => return help_lines::check(source, &name, format, args.plain),
            Some(FileKind::Words) => return checked_words::check(args, GivenFile { name: &name, source }, format),
            Some(FileKind::Questions) | None => {}
        }
    }
    let helplines = files::read_helplines(args)?;
    if let Some(place) = &args.place {
        files::place(&helplines.value, place)?;
    }
    let invalid =
        |problems: &[Problem], source: &str| print_invalid(problems, GivenFile { name: &name, source }, format, args.plain);
    let read = |source: &str| {
        let shipped = source == SHIPPED;
        let tree =
            if shipped { Cow::Borrowed(questions_tree()?) } else { Cow::Owned(document::parse_as(FileKind::Questions, source)?) };
        Questionnaire::read_tree(source, &tree).map(|questionnaire| (questionnaire, tree))
    };
    let ((questionnaire, tree), source) = match files::parsed(&bytes, read) {
        Ok(parsed) => parsed,
        Err(file) => return invalid(&file.problems, &file.source),
    };
    let unknown = files::unknown_audiences(args, &helplines.value, &questionnaire);
    if !unknown.is_empty() {
        return invalid(&unknown, source);
    }
    let spoken = language();
    let today = clock::today()?;
    let beside = || {
        let starts = source != SHIPPED || is_what_starts(&questionnaire);
        let differs = Some("questions.yaml").filter(|_| !starts).or_else(differs_from_its_stamp);
        // Without a review, nothing is said of the parts but in JSON, where somebody may want to begin with one.
        let parts = (format == Format::Json || !questionnaire.reviews.is_empty())
            .then(|| reviewed_parts::parts_of_tree(&tree, None, &helplines));
        let parts: Vec<_> = parts.into_iter().flatten().collect();
        let without = help_lines::places_without(&questionnaire, &helplines.value);
        (differs, parts, failed_scenarios(&questionnaire, document::TOLD), remarks(&questionnaire, &tree, today), without)
    };
    let (proof, matters, (differs, parts, failed_scenarios, remarks, without)) =
        searched(&questionnaire, || within(spoken, beside));
    // The built-in questions are what a copy is held to, too.
    files::require_true_packing(differs)?;
    let idle: Vec<&str> = matters.failing().collect();
    let early_end = EarlyEnd::find(&questionnaire, &proof, &matters, &failed_scenarios);
    let reviewed = ReviewFindings::new(&questionnaire, parts, proof.as_ref().ok(), &idle, &failed_scenarios);
    // The built-in lines are nobody's to mend who checks questions of their own.
    let own_lines = args.helplines.is_some() || source == SHIPPED;
    let helplines = helplines.value;
    let kept = |id: &str| !proof.iter().flat_map(broken).any(|p| p.named.id == id);
    let unserved = help_lines::unserved(&questionnaire, &without, kept);
    let found = Findings {
        file: GivenFile { name: &name, source },
        questionnaire: &questionnaire,
        advice: proof.as_ref().map_or_else(|_| Vec::new(), |p| advice::all(&questionnaire, source, &p.proved)),
        matters,
        notes: if proof.is_ok() { Notes::find(&questionnaire) } else { Notes::default() },
        remarks,
        proof,
        failed_scenarios,
        early_end,
        reviewed,
        old_helplines: if own_lines { helplines.older_than(help_lines::OLD_MONTHS, today) } else { Vec::new() },
        unserved,
        missing: changed_copy::missing(&questionnaire)?,
    };
    match format {
        Format::Json => print(&found.as_json())?,
        Format::Text => {
            let told = found.early_end.as_ref().map_or(&[][..], |e| e.scenarios.as_slice());
            let scenarios = found.failed_scenarios.iter().filter(|p| !told.contains(&p.at)).cloned();
            let scenarios: Vec<Problem> = scenarios.collect();
            if !scenarios.is_empty() {
                files::print_problems(&scenarios, &name, source, args.plain);
            }
            print(&found.as_text())?;
            if let Some(oldest) = found.old_helplines.first() {
                anstream::eprint!("{}", help_lines::too_old(found.old_helplines.len(), oldest));
            }
        }
    }
    match found.exit() {
        Exit::Done => Ok(()),
        exit => Err(Quit(exit).into()),
    }
}

/// What the two searches find, of which neither needs the other, and what is worked out beside the proofs.
fn searched<T: Send>(questionnaire: &Questionnaire, beside: impl FnOnce() -> T + Send) -> (Result<Proof, TooLarge>, Matters, T) {
    let (proof, (matters, done)) = std::thread::scope(|scope| {
        let other = scope.spawn(|| (Matters::find(questionnaire), beside()));
        let proof = prove(questionnaire, Budget::default());
        (proof, other.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)))
    });
    let matters = matters.besides(&proof);
    (proof, matters, done)
}

/// What keeps a questions file from passing, in the words of the first line of its check; nothing where it passes, or where it
/// can't be decided.
pub(crate) fn what_fails(questionnaire: &Questionnaire) -> anyhow::Result<Option<String>> {
    let (proof, matters, ()) = searched(questionnaire, || ());
    let failed = failed_scenarios(questionnaire, document::TOLD);
    let idle: Vec<&str> = matters.failing().collect();
    let reviewed = ReviewFindings::new(questionnaire, Vec::new(), proof.as_ref().ok(), &idle, &failed);
    let broken = || proof.iter().flat_map(broken);
    let failing = Failing {
        ids: broken().map(|p| p.named.id.as_str()).chain(idle.iter().copied()).collect(),
        own: broken().any(|p| p.named.from_guarantee),
        missing: changed_copy::missing(questionnaire)?.len(),
        scenarios: failed.len(),
        hazards: if proof.is_ok() { reviewed.uncontrolled().count() } else { 0 },
    };
    Ok(Some(failing.listed()).filter(|all| !all.is_empty()))
}

/// Ends the command where a guarantee of a file doesn't hold: people are only asked, and answer sheets decided, with proved
/// files, unless `--unproved` says otherwise. The shipped file is proved when the program is tested.
pub(crate) fn require_proof(args: &Args, questionnaire: &Questionnaire) -> anyhow::Result<()> {
    let Some(path) = args.questions.as_ref().filter(|_| !args.unproved) else { return Ok(()) };
    let name = &path.display().to_string();
    let proof = prove(questionnaire, Budget::default());
    let missing = changed_copy::missing(questionnaire)?;
    anstream::eprint!("{}", changed_copy::as_text(&missing));
    match &proof {
        Ok(proof) if proof.holds() && missing.is_empty() => return Ok(()),
        Ok(proof) => {
            for proved in broken(proof) {
                anstream::eprint!("{}: {}", text::clean(name), verdict_lines(questionnaire, proved, None, None));
            }
        }
        Err(large) => anstream::eprint!("{}: {}", text::clean(name), too_large(questionnaire, large)),
    }
    anstream::eprintln!("{}", phrase("check-proved-only"));
    Err(Quit(Exit::Refuted).into())
}

/// The properties that aren't shown to hold.
fn broken(proof: &Proof) -> impl Iterator<Item = &Proved> {
    proof.proved.iter().filter(|p| !matches!(p.verdict, Verdict::Holds))
}

/// Whether it is what anybody expects: that an outcome is reached or a condition met is only worth a line where it isn't so.
fn is_expected(proved: &Proved) -> bool {
    matches!(proved.verdict, Verdict::Holds) && matches!(proved.named.property, Property::Reached(_) | Property::Met { .. })
}

impl Findings<'_> {
    fn exit(&self) -> Exit {
        match &self.proof {
            Ok(proof) if proof.fault().is_some() || self.matters.literals.is_err() => Exit::Failed,
            _ if !self.missing.is_empty() => Exit::Refuted,
            Ok(proof)
                if proof.holds()
                    && self.failed_scenarios.is_empty()
                    && self.matters.all()
                    && self.reviewed.uncontrolled().next().is_none() =>
            {
                Exit::Done
            }
            _ => Exit::Refuted,
        }
    }

    /// What keeps the file from passing.
    fn failing(&self) -> Failing<'_> {
        let broken = || self.proof.iter().flat_map(broken);
        Failing {
            ids: broken().map(|p| p.named.id.as_str()).chain(self.matters.failing()).collect(),
            own: broken().any(|p| p.named.from_guarantee),
            missing: self.missing.len(),
            scenarios: self.failed_scenarios.len(),
            hazards: self.reviewed.uncontrolled().count(),
        }
    }

    fn as_text(&self) -> String {
        let (mut out, failing) = (summary_line(self.file.name, self.questionnaire), self.failing());
        // How much fails comes before all that holds.
        out.push_str(&failing.first_line());
        if language() != Language::English && self.file.source == SHIPPED {
            out.push_str(&format!("{}\n", phrase("check-own-in-english")));
        }
        out.extend(self.early_end.as_ref().map(|e| e.as_text(self.questionnaire, self.file)));
        match &self.proof {
            Err(large) => out.push_str(&too_large(self.questionnaire, large)),
            Ok(proof) => out.push_str(&self.proof_as_text(proof)),
        }
        out.push_str(&changed_copy::as_text(&self.missing));
        if let Ok(proof) = &self.proof {
            let held = proof.proved.len() - broken(proof).count();
            let all = proof.proved.len();
            let line = if held > 0 {
                say!("check-guarantees-held", held = held, all = all)
            } else {
                say!("check-guarantees-none-held", held = held, all = all)
            };
            let unlisted = proof.proved.iter().filter(|p| is_expected(p)).count();
            let line =
                if unlisted > 0 { format!("{line} {}", say!("check-guarantees-unlisted", count = unlisted)) } else { line };
            out.push_str(&format!("\n{line}\n{}", self.matters.summary()));
        }
        let (all, failed) = (self.questionnaire.scenarios.len(), self.failed_scenarios.len());
        out.push_str(&format!("{}\n", say!("check-scenarios-right", right = all - failed, all = all)));
        out.push_str(&self.reviewed.as_text());
        out.push_str(&failing.last_line());
        out
    }

    fn proof_as_text(&self, proof: &Proof) -> String {
        let all = proof.counts.as_ref().map(|c| &c.sheets);
        let sheets = all.map_or_else(
            || say!("check-sheets-not-counted", nodes = proof.nodes),
            |all| say!("check-sheets-counted", sheets = grouped(all), nodes = proof.nodes),
        );
        let mut out = format!("{sheets}\n\n");
        for (proved, advice) in proof.proved.iter().zip(&self.advice) {
            let holds = matches!(proved.verdict, Verdict::Holds);
            let told = self.early_end.as_ref().is_some_and(|e| !holds && e.ids.contains(&proved.named.id));
            if !(told || is_expected(proved)) {
                out.push_str(&verdict_lines(self.questionnaire, proved, Some(self.file), advice.as_deref()));
            }
        }
        out.push_str(&self.notes.as_text(self.questionnaire, self.file, all));
        out.push_str(&help_lines::unserved_note(&self.unserved, self.file));
        let remark = |r: &Remark| format!("{}\n", say!("check-remark", line = self.file.line(r.at), says = &r.says));
        out.extend(self.remarks.iter().map(remark));
        out + &self.matters.as_text(
            self.questionnaire,
            self.file.source,
            self.early_end.as_ref().map_or(&ToldElsewhere::default(), |e| &e.idle),
        )
    }

    fn as_json(&self) -> String {
        let (q, proof) = (self.questionnaire, self.proof.as_ref().ok());
        let guarantees = proof.into_iter().flat_map(|p| &p.proved).zip(&self.advice);
        let counts = proof.and_then(|p| p.counts.as_ref());
        let outcomes = counts.into_iter().flat_map(|c| q.outcomes.iter().zip(&c.outcomes));
        let (hazards, reviews) = self.reviewed.as_json();
        let whole = json!({
            "file": self.file.name,
            "questionnaire": q.fingerprints.file,
            "rules": q.fingerprints.rules,
            "words": q.fingerprints.words,
            "decided": proof.is_some(),
            "not-decided": self.proof.as_ref().err().map(|large| too_large(q, large).trim_end().to_owned()),
            "sheets": counts.map(|c| c.sheets.to_string()),
            "nodes": proof.map(|p| p.nodes),
            "outcomes": outcomes.map(|(o, n)| json!({"id": o.id, "sheets": n.to_string()})).collect::<Vec<_>>(),
            "guarantees": guarantees.map(|(p, a)| verdict_as_json(q, p, self.file.source, a.as_deref())).collect::<Vec<_>>(),
            "cause": self.early_end.as_ref().map(|e| e.as_json(q, self.file)),
            "rules-matter": self.matters.literals_as_json(q, self.file.source),
            "questions-matter": self.matters.questions_as_json(q, self.file.source),
            "masked": self.notes.masked_as_json(q),
            "not-asked-of-everybody": self.notes.unasked_as_json(q),
            "nothing-said": self.notes.nothing_said_as_json(q),
            "remarks": self.remarks.iter().map(|r| json!({"line": self.file.line(r.at), "says": r.says})).collect::<Vec<_>>(),
            "missing-of-the-built-in": changed_copy::as_json(&self.missing),
            "places-without-promised-lines": self.unserved.iter().map(UnservedPromise::as_json).collect::<Vec<_>>(),
            "old-help-lines": self.old_helplines.iter().map(|l| &l.id).collect::<Vec<_>>(),
            "hazards": hazards,
            "reviews": reviews,
            "scenarios": {
                "all": q.scenarios.len(),
                "failed": self.failed_scenarios.iter().map(|p| &p.says).collect::<Vec<_>>(),
            },
        });
        format!("{whole:#}\n")
    }
}
