//! Papers of a call beside the client's page: a letter of referral, then and now, and an entry for
//! a calendar.

use crate::base::calendar::Stamp;
use crate::base::phrases::{phrase, say};
use crate::call::intake::{Appointment, ComparedLine};
use crate::call::paper::PaperForm;
use crate::content::helplines::{ANYONE, DEBT};
use crate::content::model::Pace;
use crate::engine::decide::ADDED;
use crate::ui::report::client_page::CallPaper;
use crate::ui::report::papers::{of_another_file, plain_paper, quoted_been};
use crate::ui::report::{Block, Report, to_lines};

/// A line to be filled in by hand.
const BLANK: &str = "____________________________";
/// The place of what stands below the title and the day of a letter.
const BEHIND_THE_DAY: usize = 2;

/// Blocks in the form that was asked for; for another program, the words of each.
fn written(language: &str, title: &str, blocks: &[Block], form: PaperForm) -> Vec<u8> {
    let worded = blocks.iter().filter(|b| **b != Block::Gap);
    let words: Vec<String> = worded.map(|b| to_lines(std::slice::from_ref(b), usize::MAX).join(" ")).collect();
    plain_paper(language, title, blocks, &words, form)
}

/// A letter to a doctor or therapist.
pub fn referral_letter(report: &Report<'_>, call: &CallPaper<'_>, form: PaperForm) -> Vec<u8> {
    let mut blocks = letter_blocks(report, call);
    // No code or name is known here that a doctor could go by. It isn't read aloud.
    blocks.insert(BEHIND_THE_DAY, Block::Para(say!("page-letter-name", line = BLANK)));
    written(&report.questionnaire.language, phrase("page-letter"), &blocks, form)
}

/// A letter as blocks: what the client said of how they have been, the one thing that they asked to
/// be written, and the result. Nothing else about danger stands in it, nor anything that the mentor
/// wrote for themselves; it is read to the client before it is written.
pub fn letter_blocks(report: &Report<'_>, call: &CallPaper<'_>) -> Vec<Block> {
    let questionnaire = report.questionnaire;
    let mut out = vec![
        Block::Title(phrase("page-letter-to").to_owned()),
        Block::Small(call.day.clone()),
        Block::Para(phrase("page-letter-handed").to_owned()),
    ];
    out.extend(of_another_file(questionnaire));
    let words = questionnaire.intake.as_ref().and_then(|i| i.referral.as_deref()).filter(|_| suggests_a_clinician(report));
    out.push(Block::Para(words.unwrap_or_else(|| phrase("page-letter-not-clinical")).to_owned()));
    let said: Vec<Block> = quoted_been(report, &report.paper_reasons()).collect();
    if !said.is_empty() {
        out.push(Block::Heading(phrase("page-letter-said-back").to_owned()));
        out.extend(said);
    }
    if let Some(adds) = &call.adds {
        out.push(Block::Heading(phrase("page-letter-adds").to_owned()));
        out.push(Block::Item(say!("page-quoted", words = adds)));
    }
    out.push(Block::Heading(phrase("page-letter-suggested").to_owned()));
    out.push(Block::Para(report.outcome().title.clone()));
    if let Some(practice) = call.practice {
        out.push(Block::Heading(phrase("page-letter-from").to_owned()));
        out.extend(practice.signature().into_iter().map(Block::Para));
    } else {
        out.push(Block::Heading(phrase("page-letter-from-blank").to_owned()));
        out.push(Block::Para(BLANK.to_owned()));
    }
    out
}

/// Whether a letter suggests a clinician: the result wants help soon, and isn't for coaching, mentorship or debts. Any other
/// result is named in the letter, and no more.
fn suggests_a_clinician(report: &Report<'_>) -> bool {
    let outcome = report.outcome();
    // Its help is what the answers add, and they told of debts.
    let adds_alone = outcome.help.iter().all(|a| a == ADDED || a == ANYONE);
    let for_debts = adds_alone && report.recommendation.taken_audiences.iter().any(|a| a == DEBT);
    let clinical = outcome.points_to.iter().any(|s| report.questionnaire.support(*s).clinical);
    outcome.pace < Pace::NoHurry && (clinical || outcome.points_to.is_empty() && !for_debts)
}

/// Goals, changes and what was suggested, then and now; none of the mentor's own notes.
pub fn then_and_now(lines: &[ComparedLine], then: &str, now: &str, language: &str, form: PaperForm) -> Vec<u8> {
    let mut out = vec![Block::Title(phrase("page-then-and-now").to_owned()), Block::Small(format!("{then}, {now}"))];
    let or = |text: &str| if text.is_empty() { "–".to_owned() } else { text.replace('\n', "; ") };
    for line in lines.iter().filter(|l| !l.private) {
        out.push(Block::Heading(line.about.clone()));
        out.push(Block::Item(say!("page-then", said = or(&line.earlier))));
        out.push(Block::Item(say!("page-now", said = or(&line.now))));
    }
    written(language, phrase("page-then-and-now"), &out, form)
}

/// An entry for a calendar: a day, a time and the word "Appointment"; of this program, the call or
/// what was said there is nothing.
pub fn calendar_entry(next: &Appointment, now: Stamp) -> Vec<u8> {
    let day = next.day.replace('-', "");
    let stamp: String = now.to_string().chars().filter(char::is_ascii_digit).collect();
    let (date, time) = stamp.split_at(8.min(stamp.len()));
    let start = match next.time {
        Some((hours, minutes)) => format!("DTSTART:{day}T{hours:02}{minutes:02}00"),
        None => format!("DTSTART;VALUE=DATE:{day}"),
    };
    let lines = [
        "BEGIN:VCALENDAR".to_owned(),
        "VERSION:2.0".to_owned(),
        "PRODID:-//Calendar//EN".to_owned(),
        "BEGIN:VEVENT".to_owned(),
        format!("UID:{date}{time}-{day}@calendar"),
        format!("DTSTAMP:{date}T{time}Z"),
        start,
        format!("SUMMARY:{}", phrase("page-calendar-appointment")),
        "END:VEVENT".to_owned(),
        "END:VCALENDAR".to_owned(),
    ];
    lines.iter().flat_map(|line| [line.as_str(), "\r\n"]).collect::<String>().into_bytes()
}
