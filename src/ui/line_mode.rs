//! Line mode: append-only plain sentences with numbered answers, for screen readers, dumb terminals
//! and pipes.
//!
//! It draws and parses; [`Interview`] decides what is asked. End of input is never an answer.

pub(crate) mod about_whom;
pub(crate) mod asked_aside;
mod asked_behind;
pub(crate) mod asked_of_it;
pub(crate) mod asked_of_it_words;
pub(crate) mod asked_of_question;
pub(crate) mod asked_thing;
pub(crate) mod beginning;
pub(crate) mod being_seen;
pub(crate) mod cannot_ring;
pub(crate) mod change_wanted;
pub(crate) mod changing;
pub(crate) mod count_asked;
pub(crate) mod country_behind;
pub(crate) mod crisis_words;
pub(crate) mod danger_asked;
pub(crate) mod danger_words;
pub(crate) mod desk;
pub(crate) mod drink_told;
pub(crate) mod dropped_pronoun;
mod end;
mod false_alarm;
pub(crate) mod guess;
pub(crate) mod harm_roles;
pub(crate) mod heard_row;
pub(crate) mod held_line;
pub(crate) mod help_kinds;
pub(crate) mod input;
pub(crate) mod is_anyone;
pub(crate) mod keeping;
pub(crate) mod kinds_asked;
pub(crate) mod language_asked;
pub(crate) mod language_wanted;
pub(crate) mod leaving;
pub(crate) mod mentor;
pub(crate) mod menu;
pub(crate) mod missed;
pub(crate) mod misses;
pub(crate) mod named_line;
pub(crate) mod numbers;
pub(crate) mod others_tell;
pub(crate) mod overheard;
pub(crate) mod owed;
pub(crate) mod owed_lines;
pub(crate) mod people;
pub(crate) mod pieces;
pub(crate) mod place;
pub(crate) mod place_codes;
pub(crate) mod place_towns;
mod place_words;
pub(crate) mod plan_to_reach;
pub(crate) mod question;
pub(crate) mod reaching_out;
pub(crate) mod result;
pub(crate) mod result_asked;
pub(crate) mod result_asked_words;
pub(crate) mod result_copy;
pub(crate) mod result_found;
pub(crate) mod result_words;
pub(crate) mod result_yes_no;
pub(crate) mod review;
pub(crate) mod safe_here;
pub(crate) mod said_back;
pub(crate) mod said_line;
pub(crate) mod sent_for;
pub(crate) mod short_name;
pub(crate) mod side_page;
pub(crate) mod small_talk;
pub(crate) mod somebody_near;
pub(crate) mod speech;
pub(crate) mod spelt_out;
pub(crate) mod stopping_use;
pub(crate) mod time_ago;
pub(crate) mod told_before;
pub(crate) mod told_line;
pub(crate) mod tone;
pub(crate) mod typed_answer;
pub(crate) mod untaken;
pub(crate) mod unwanted_asked;
pub(crate) mod way_out;
pub(crate) mod who_knows;
pub(crate) mod whole_words;
pub(crate) mod whom;
pub(crate) mod yes_behind;

use std::io::{self, BufRead, Write};

use crate::base::{phrases::phrase, text};
use crate::call::desk::{Desk, DeskNotice};
use crate::call::{flow::CallFlow, intake::ContractStep, intake::Intake};
use crate::content::{helplines::PlaceIx, model::QuestionIx};
use crate::engine::{answers::Answers, decide::decide, interview::Interview, interview::Stage};
use crate::ui::line_mode::end::{Stop, ended};
use crate::ui::line_mode::mentor::told_early::early_danger;
use crate::ui::line_mode::{misses::Misses, owed::Owed, said_line::SaidLine};
use crate::ui::report::{Block, Report, ResultPage};
use crate::ui::session::Session;

pub use end::InterviewEnd;
pub use speech::spoken_lines;
pub use told_line::ToldLine;

struct Talk<'a, 'io> {
    session: Session<'a>,
    place: PlaceIx,
    interview: Interview<'a>,
    /// The call that a mentor leads, on an intake.
    call: Option<CallFlow<'a>>,
    /// The paths of the plain copies that were saved.
    saved: Vec<String>,
    /// The line that was read last had no end.
    unfinished: bool,
    /// The line that was read last was typed as one asks: "no?".
    doubtful: bool,
    /// The line as it was typed, to be said again with its own letters.
    as_typed: String,
    /// The words that were offered where a line was read last.
    offered: Vec<&'static str>,
    /// The emergency line has been said since an answer made it due.
    danger_said: bool,
    /// How lines that are read aloud are answered has been said.
    reading_told: bool,
    /// A page has asked whether it is safe to be read: from there on every way out clears the window.
    unseen: bool,
    /// What is owed to the line that is read now.
    owed: Owed,
    /// Help was heard since a page last read a line.
    helped: bool,
    /// Help lines that tell what a page is about wait until it is said that they can be heard.
    hushed: bool,
    /// It was said to be safe to hear what is about somebody who may come in.
    safe_said: bool,
    /// The word that a line which wasn't caught may be: a yes means it.
    near: Option<&'static str>,
    /// Lines in a row that weren't understood.
    misses: Misses,
    /// A yes is an answer where a line is read.
    yes_answers: bool,
    /// A mentor's desk is held, and no interview.
    at_desk: bool,
    /// How many questions were left at most when one was put last.
    most_left: Option<u16>,
    /// What was said since the page stands beside it.
    aside: bool,
    /// The page that `back` leads to from there.
    back_to: Option<String>,
    /// The page behind a result that was turned to.
    turned: Option<ResultPage>,
    /// The answer that was given last was typed as numbers.
    by_number: bool,
    /// The rows of a list that weren't said yet.
    rest: Vec<String>,
    /// The ways to reach help that were said last, each with who answers.
    reached: Vec<SaidLine>,
    /// Those of the result that stands open, whatever page was said since.
    of_result: Vec<SaidLine>,
    /// What was typed about danger without answering a question.
    told: Vec<ToldLine>,
    /// A kind of help that was asked for before a place was chosen.
    kind_wanted: Option<String>,
    /// What was said last was help or something else beside the page: an Enter behind it chooses nothing.
    beside: bool,
    /// Help lines were read right before the line that is read now.
    lines_before: bool,
    /// The guess at an answer that stands, as it was asked about, which a no may be said to.
    guessing: Option<String>,
    /// The answer that was named to a question about it, which a yes means.
    asked_near: Option<guess::Guess>,
    /// The question that a yes goes back to.
    goes_to: Option<QuestionIx>,
    /// The answers are said at the review: somebody wants to change one.
    lists_answers: bool,
    /// Who can see the answers has been said.
    privacy_told: bool,
    /// It was typed in words that somebody has been drinking.
    drank: bool,
    input: &'io mut dyn BufRead,
    out: &'io mut dyn Write,
}

/// Holds an interview over lines. `done` sees every recommendation that is shown.
///
/// # Errors
/// A failure to read or write.
pub fn run(
    session: Session<'_>,
    input: impl BufRead,
    out: impl Write,
    done: impl FnMut(&Report<'_>),
) -> io::Result<InterviewEnd> {
    go_on(session, Vec::new(), input, out, done)
}

/// Holds an interview over lines in a language that was chosen on the first page. `told`: what was told of danger there.
///
/// # Errors
/// A failure to read or write.
pub fn go_on(
    session: Session<'_>,
    told: Vec<ToldLine>,
    mut input: impl BufRead,
    mut out: impl Write,
    mut done: impl FnMut(&Report<'_>),
) -> io::Result<InterviewEnd> {
    Talk { told, ..talk(session, Interview::new(session.questionnaire), None, &mut input, &mut out) }.hold(&mut done)
}

/// Holds an intake over lines, and returns how it ended and the call. `resumed`: the answers of a
/// record. `done` sees every recommendation that is shown.
///
/// # Errors
/// A failure to read or write.
pub fn lead<'a>(
    session: Session<'a>,
    intake: Intake<'a>,
    resumed: Option<Answers>,
    mut input: impl BufRead,
    mut out: impl Write,
    mut done: impl FnMut(&Report<'_>),
) -> io::Result<(InterviewEnd, CallFlow<'a>)> {
    let questionnaire = session.questionnaire;
    let begun = resumed.map(|answers| Interview::resumed(questionnaire, answers));
    let interview = begun.unwrap_or_else(|| Interview::new(questionnaire)).led();
    // Where the client is, is asked; whatever was given or suggested is about the mentor's machine.
    let suggested = crate::ui::ui_text::mentor::usual_place(&intake, session.helplines);
    let session = Session { place: None, suggested, ..session };
    let mut talk = talk(session, interview, Some(CallFlow::new(intake).listening(early_danger)), &mut input, &mut out);
    // Until it is asked, the numbers of the usual place are nearer than none, and are marked so.
    talk.place = suggested.unwrap_or(talk.place);
    let end = talk.hold(&mut done)?;
    let call = talk.call.ok_or_else(|| io::Error::other(phrase("lines-call-gone")))?;
    Ok((end, call))
}

fn talk<'a, 'io>(
    session: Session<'a>,
    interview: Interview<'a>,
    call: Option<CallFlow<'a>>,
    input: &'io mut dyn BufRead,
    out: &'io mut dyn Write,
) -> Talk<'a, 'io> {
    let place = session.place.unwrap_or_else(|| session.helplines.world());
    Talk {
        session,
        place,
        interview,
        call,
        saved: Vec::new(),
        unfinished: false,
        doubtful: false,
        as_typed: String::new(),
        offered: Vec::new(),
        danger_said: false,
        reading_told: false,
        unseen: false,
        owed: Owed::default(),
        helped: false,
        hushed: false,
        safe_said: false,
        near: None,
        misses: Misses::default(),
        yes_answers: false,
        at_desk: false,
        most_left: None,
        aside: false,
        back_to: None,
        turned: None,
        by_number: false,
        rest: Vec::new(),
        reached: Vec::new(),
        of_result: Vec::new(),
        told: Vec::new(),
        kind_wanted: None,
        beside: false,
        lines_before: false,
        guessing: None,
        asked_near: None,
        goes_to: None,
        lists_answers: false,
        privacy_told: false,
        drank: false,
        input,
        out,
    }
}

/// Holds the desk over lines, until the mentor leaves it or wants a call; `notice` is said first.
///
/// # Errors
/// A failure to read or write.
pub fn sit(
    session: Session<'_>,
    desk: &mut Desk,
    notice: Option<&DeskNotice>,
    mut input: impl BufRead,
    mut out: impl Write,
) -> io::Result<InterviewEnd> {
    let mut talk = Talk { at_desk: true, ..talk(session, Interview::new(session.questionnaire), None, &mut input, &mut out) };
    ended(talk.at_the_desk(desk, notice))
}

impl Talk<'_, '_> {
    fn hold(&mut self, done: &mut impl FnMut(&Report<'_>)) -> io::Result<InterviewEnd> {
        let talked = self.whole(done);
        // Where somebody may come in, whoever types no more may have run.
        if matches!(talked, Err(Stop::InputEnded)) && self.unseen && self.call.is_none() {
            return Ok(InterviewEnd::QuickExit);
        }
        if let Err(Stop::Language(language, place)) = talked {
            return Ok(InterviewEnd::Language(language, place, std::mem::take(&mut self.told)));
        }
        ended(talked)
    }

    fn whole(&mut self, done: &mut impl FnMut(&Report<'_>)) -> Result<(), Stop> {
        if let Some(notice) = &self.session.questionnaire.notice {
            self.say(notice)?;
        }
        if self.call.is_some() {
            self.say(phrase("lines-call-words"))?;
            match self.contract() {
                // An urgent page was put first: the contract goes on behind it.
                Ok(()) | Err(Stop::Elsewhere) => {}
                Err(stop) => return Err(stop),
            }
        } else if let Some(page) = &self.session.questionnaire.welcome {
            let told = !self.told.is_empty();
            if told {
                self.say_where_to_turn_in_this_language()?;
            }
            // There is no number before it is known where: that is asked at once.
            if !told || self.session.place.is_some() {
                self.welcome(page)?;
                self.begin(page)?;
            }
        }
        if self.session.place.is_none() && self.call.is_none() {
            self.ask_place(false)?;
        }
        loop {
            match self.step(done) {
                Ok(false) | Err(Stop::Elsewhere) => {}
                Ok(true) => return Ok(()),
                Err(stop) => return Err(stop),
            }
        }
    }

    /// The stage of the interview; true when the person leaves.
    fn step(&mut self, done: &mut impl FnMut(&Report<'_>)) -> Result<bool, Stop> {
        self.rest.clear();
        self.of_result.clear();
        (self.aside, self.turned) = (false, None);
        self.guessing = None;
        self.moved()?;
        let agreed = self.call.as_ref().is_none_or(|call| call.step() == ContractStep::Done || call.intake.shows_judged());
        if !agreed {
            return self.contract().map(|()| false);
        }
        if let Some(recommendation) = self.intake().and_then(|i| i.shown(&self.interview)) {
            return self.result(&recommendation, done);
        }
        match self.interview.stage() {
            Stage::Question(question) => self.question(question)?,
            Stage::Help { question, first } => self.opened_help(question, first)?,
            Stage::Undoes { loses, .. } => self.undoes(&loses)?,
            Stage::Review { open } => self.review(&open)?,
            Stage::Result(sheet) => {
                let recommendation = decide(self.session.questionnaire, &sheet);
                return self.result(&recommendation, done);
            }
        }
        Ok(false)
    }

    fn say(&mut self, sentence: &str) -> Result<(), Stop> {
        self.number_first(sentence)?;
        Ok(writeln!(self.out, "{}", text::soft(&text::clean(&self.with_way_back(sentence))))?)
    }

    fn say_all(&mut self, sentences: impl IntoIterator<Item = impl AsRef<str>>) -> Result<(), Stop> {
        sentences.into_iter().try_for_each(|sentence| self.say(sentence.as_ref()))
    }

    fn blocks(&mut self, blocks: &[Block]) -> Result<(), Stop> {
        self.note_numbers(blocks);
        let lines = speech::spoken_lines(&self.blocks_without_asking(blocks));
        self.number_first(lines.first().map_or("", String::as_str))?;
        for line in lines {
            writeln!(self.out, "{}", text::clean(&line))?;
        }
        writeln!(self.out)?;
        Ok(())
    }
}
