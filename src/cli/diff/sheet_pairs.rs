//! What `diff` says of pairs of answer sheets: from where to where, how many in words, and the
//! answers that matter.

use num_bigint::BigUint;

use crate::base::phrases::{phrase, say};
use crate::base::text::{self, grouped};
use crate::cli::diff::compared_file::{ComparedFile, names};
use crate::content::model::{Choose, Escalation, Question, QuestionIx, Reply};
use crate::engine::answer_sheets as sheets;
use crate::prover::compare::{SheetPairs, Transition, Unpaired};
use crate::prover::witness::Witness;

/// What the counts mean.
pub(crate) fn what_is_counted() -> &'static str {
    phrase("diff-what-is-counted")
}

/// Lines of one list that are shown without `--counts`.
const MOST_LINES: usize = 16;

/// The pairs of sheets of two files, and how they are printed.
pub(crate) struct PairLines<'a> {
    pub files: &'a [ComparedFile<'a>; 2],
    pub pairs: &'a SheetPairs,
    /// Exact counts and whole sheets.
    pub counts: bool,
}

impl PairLines<'_> {
    /// The pairs of outcomes between which help comes later, or the help page isn't shown any more.
    pub(crate) fn lost_help(&self) -> String {
        let losing: Vec<&Transition> = self.pairs.transitions.iter().filter(|w| w.urgent_lost || w.help_lost.is_some()).collect();
        if losing.is_empty() {
            return String::new();
        }
        // Each pair of sheets counts once.
        let lost = |w: &&Transition| match &w.help_lost {
            Some((count, _)) if !w.urgent_lost => count.clone(),
            _ => w.pairs.clone(),
        };
        let all: BigUint = losing.iter().map(lost).sum();
        let mut out = format!("\n{}\n", say!("diff-help-lost", amount = self.amount(&all)));
        for way in losing.iter().take(self.most()) {
            if way.urgent_lost {
                let line = say!("diff-help-later", outcomes = self.names(way), amount = self.amount(&way.pairs));
                out.push_str(&format!("  {line}\n{}", self.shown(way, &way.witness)));
            }
            if let Some((count, shown)) = &way.help_lost {
                let line = say!("diff-help-page-lost", outcomes = self.names(way), amount = self.amount(count));
                out.push_str(&format!("  {line}\n{}", self.shown(way, shown)));
            }
        }
        out + &self.more(losing.len())
    }

    fn most(&self) -> usize {
        if self.counts { usize::MAX } else { MOST_LINES }
    }

    /// The line that says how many lines aren't shown.
    fn more(&self, all: usize) -> String {
        let more = all.saturating_sub(self.most());
        if more == 0 { String::new() } else { format!("  {}\n", say!("diff-and-more", more = more)) }
    }

    /// How many pairs of sheets lead elsewhere, and from which outcome to which.
    pub(crate) fn changed_outcomes(&self) -> String {
        let elsewhere = &self.pairs.all - &self.pairs.same;
        if elsewhere == BigUint::ZERO {
            return format!("\n{}\n", phrase("diff-nothing-elsewhere"));
        }
        let head = if self.counts {
            say!(
                "diff-counted-elsewhere",
                all = of_pairs(&self.pairs.all),
                same = of_pairs(&self.pairs.same),
                elsewhere = of_pairs(&elsewhere),
            )
        } else {
            say!("diff-elsewhere", amount = text::first_upper(&self.amount(&elsewhere)))
        };
        let mut out = format!("\n{head}\n");
        let shown = if self.counts { phrase("diff-shown-whole") } else { phrase("diff-shown") };
        let explained = format!("{} {shown}", what_is_counted());
        out.extend(text::wrap(&explained, 100).iter().map(|line| format!("{line}\n")));
        let elsewhere: Vec<&Transition> = self.pairs.transitions.iter().filter(|w| !w.same).collect();
        for way in elsewhere.iter().take(self.most()) {
            out.push_str(&format!("  {}: {}\n", self.names(way), self.amount(&way.pairs)));
            if !way.urgent_lost {
                out.push_str(&self.shown(way, &way.witness));
            }
        }
        out + &self.more(elsewhere.len())
    }

    /// A number of pairs: in words, or exactly.
    fn amount(&self, count: &BigUint) -> String {
        if self.counts { of_pairs(count) } else { share(count, &self.pairs.all) }
    }

    fn names(&self, way: &Transition) -> String {
        let [old, new] = [self.files[0].questionnaire.outcome(way.from), self.files[1].questionnaire.outcome(way.to)];
        format!("`{}` -> `{}`", old.id, new.id)
    }

    fn shown(&self, way: &Transition, pair: &[Witness; 2]) -> String {
        if self.counts { whole(self.files, pair) } else { deciding(self.files, pair, &way.deciding) }
    }
}

/// A share of all pairs in words.
fn share(count: &BigUint, all: &BigUint) -> String {
    let at_least = |parts: u32, of: u32| count * of >= all * parts;
    if *count == BigUint::from(1u8) {
        return phrase("diff-one-pair").to_owned();
    }
    let words = match () {
        () if count == all => phrase("diff-all-pairs"),
        () if at_least(9, 10) => phrase("diff-nearly-all-pairs"),
        () if at_least(6, 10) => phrase("diff-most-pairs"),
        () if at_least(4, 10) => phrase("diff-half-of-pairs"),
        () if at_least(1, 10) => phrase("diff-some-pairs"),
        () if at_least(1, 1000) => phrase("diff-few-pairs"),
        () => phrase("diff-very-few-pairs"),
    };
    words.to_owned()
}

fn of_pairs(count: &BigUint) -> String {
    say!("diff-pairs", count = grouped(count), number = for_plural(count))
}

/// A number as far as the choice of a plural needs it.
fn for_plural(count: &BigUint) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

/// Whether a reply says that there is nothing: "none of these", or "no" to a question about danger.
fn is_calm(question: &Question, reply: Reply) -> bool {
    let Reply::Chosen(set) = reply else { return false };
    match question.choose {
        Choose::Many => !set.and(question.alone()).is_empty() && question.escalation(reply) == Escalation::Clear,
        Choose::One => question.safety && question.escalation(reply) == Escalation::Clear,
    }
}

/// The answers of both sheets that matter, in the order of the new file.
fn deciding(files: &[ComparedFile<'_>; 2], pair: &[Witness; 2], needed: &[Vec<QuestionIx>; 2]) -> String {
    let of = |side: usize| -> Vec<String> {
        let matters = |(q, reply): &&(QuestionIx, Reply)| {
            needed[side].contains(q) && !is_calm(files[side].questionnaire.question(*q), *reply)
        };
        let kept: Witness = pair[side].iter().filter(matters).copied().collect();
        (0..kept.len()).map(|at| sheets::written_answers(files[side].questionnaire, &kept[at..=at])).collect()
    };
    let [old, new] = [of(0), of(1)];
    // What both need and write alike stands once.
    let mut all = new.clone();
    for (at, answer) in old.iter().enumerate().filter(|(_, a)| !new.contains(a)) {
        all.insert(at.min(all.len()), answer.clone());
    }
    let answers = if all.is_empty() { phrase("diff-whatever-is-answered").to_owned() } else { all.join(", ") };
    text::wrap_hanging(&answers, 100, "      ", "      ").iter().map(|line| format!("{line}\n")).collect()
}

/// A pair of sheets as `recommend` reads them: as one sheet with the replies of both, where it can
/// read that with either file.
fn whole(files: &[ComparedFile<'_>; 2], replies: &[Witness; 2]) -> String {
    let one = |side: usize, at: usize| sheets::written_answers(files[side].questionnaire, &replies[side][at..=at]);
    let id = |side: usize, at: usize| &files[side].questionnaire.question(replies[side][at].0).id;
    // In the order of the new file; a reply of the old one alone follows the reply that it follows
    // there.
    let mut merged: Vec<(usize, usize)> = (0..replies[1].len()).map(|at| (1, at)).collect();
    let mut next = 0;
    for at in 0..replies[0].len() {
        if let Some(found) = merged.iter().position(|(side, b)| id(*side, *b) == id(0, at)) {
            next = found + 1;
        } else {
            merged.insert(next, (0, at));
            next += 1;
        }
    }
    let answers: Vec<String> = merged.iter().map(|(side, at)| one(*side, *at)).collect();
    let sheet = format!("{{answers: {{{}}}}}", answers.join(", "));
    let readable = |side: usize| {
        let read = sheets::sheet(&sheet, files[side].questionnaire);
        read.is_some_and(|read| read.replies().eq(replies[side].iter().copied()))
    };
    if readable(0) && readable(1) {
        let asked = |side: usize| replies[side].iter().enumerate().map(move |(at, _)| id(side, at));
        let alone = |side: usize| text::in_backticks(asked(side).filter(|i| !asked(1 - side).any(|o| o == *i)));
        let line = |side: usize| match alone(side).as_slice() {
            [] => String::new(),
            ids => format!("      {}\n", say!("diff-asked-by-one", file = names()[side], questions = ids.join(", "))),
        };
        return format!("      {sheet}\n{}{}", line(0), line(1));
    }
    let line = |side: usize| format!("      {}  {}\n", names()[side], sheets::written(files[side].questionnaire, &replies[side]));
    line(0) + &line(1)
}

/// The sheets of one file that have no partner in the other.
pub(crate) fn only_there(files: &[ComparedFile<'_>; 2], side: usize, only: &Unpaired) -> String {
    let (here, there) = (names()[side], names()[1 - side]);
    let sheets = only.sheets.as_ref().map(|n| say!("diff-sheets", count = grouped(n), number = for_plural(n)));
    let sheets = sheets.unwrap_or_else(|| phrase("diff-uncounted-sheets").to_owned());
    let says = say!("diff-only-there", sheets = sheets, here = here, there = there);
    format!("\n{says}\n      {here}  {}\n", sheets::written(files[side].questionnaire, &only.witness))
}
