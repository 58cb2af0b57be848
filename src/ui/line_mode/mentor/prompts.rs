//! What is asked at each step of a mentor's task, and the row that is chosen.

use std::io::{BufRead, Write};

use crate::base::commands::PageCommand;
use crate::base::hearing::{heard, row};
use crate::call::flow::{CallMove, MentorTask};
use crate::call::reading::Heard;
use crate::ui::line_mode::menu::{HeardLine, Menu};
use crate::ui::line_mode::{Stop, Talk};
use crate::ui::ui_text::{from_one_to, mentor as words};

/// The two rows about a file that is there already.
const OVERWRITE: [&str; 2] = ["Write over it", "Leave it"];

impl<R: BufRead, W: Write> Talk<'_, R, W> {
    /// The words before a task's input.
    pub(crate) fn prompt(&mut self, task: &MentorTask) -> Result<(), Stop> {
        let Some(call) = &self.call else { return Ok(()) };
        let mut lines = Vec::new();
        let held = call.held_text(&call.stage());
        if !held.is_empty() {
            lines.push(format!("It says: {held}"));
        }
        match task {
            MentorTask::Note(on) => {
                lines.push(if held.is_empty() {
                    "Type the note, for you alone; end a line with a backslash to go on in another. Enter alone writes nothing.".to_owned()
                } else {
                    "Type a new note, for you alone, in place of that one; end a line with a backslash to go on in another. Enter alone leaves it as it is.".to_owned()
                });
                lines.push(words::note_stays(&call.intake, *on).to_owned());
            }
            MentorTask::HeardWords
            | MentorTask::Suggested
            | MentorTask::WhatHappened
            | MentorTask::ForSupervision
            | MentorTask::NextAppointment => {
                lines.extend(words::text_task(task).map(|(title, how)| format!("{title}. {how}")));
                lines.extend(task.ends_call().then(|| words::end_stays(&call.intake).to_owned()));
            }
            MentorTask::HeardAnswer(_) => lines.push("Which of these did they say?".to_owned()),
            MentorTask::GoTo => lines.push("Which question? One about danger is never passed.".to_owned()),
            MentorTask::UrgentPage => lines.push(format!("Which page should come first? {}", words::SOONER_HOW)),
            MentorTask::PutFirst(page, script) => {
                lines.push(words::put_first(self.session.questionnaire, *page, *script));
            }
            MentorTask::Reason => lines.extend([
                "Why you put this page first, in a few words, if you like. Enter alone changes nothing.".to_owned(),
                words::REASON_STAYS.to_owned(),
            ]),
            MentorTask::AppointmentRight => lines = vec![words::appointment_right(&call.intake)],
            MentorTask::StopNotes => lines.push(words::STOP_NOTES.to_owned()),
            MentorTask::SafeToSend(paper) => {
                lines.push(format!("Ask before anything is written: {}", words::ask_before(&call.intake, *paper)));
            }
            MentorTask::SafetyPart(_) => lines.push(format!("Ask by itself: {}", words::SAFETY_PART)),
            MentorTask::FileName(paper) => {
                lines.extend((!paper.is_handed_out()).then(|| words::OWN_COPY.to_owned()));
                lines.push(format!(
                    "The name of the file, such as {}. It is plain: whoever opens it can read it. Enter alone, or back, writes nothing.",
                    paper.suggested_name()
                ));
            }
            MentorTask::ChooseScript => lines.push(format!("{}:", words::ALL_SCRIPTS)),
            MentorTask::ReadLetter(_) | MentorTask::ChoosePaper | MentorTask::Overwrite { .. } => {}
        }
        lines.iter().try_for_each(|line| self.say(line))?;
        if let (MentorTask::ReadLetter(_), Some(intake)) = (task, self.intake()) {
            let letter = self.session.letter(intake, &self.interview, self.place);
            self.say("Read it aloud, word for word, then ask. Nothing is written yet.")?;
            self.blocks(&letter)?;
        }
        Ok(())
    }

    /// The move for a row of a task. Whoever goes back from whether it is safe isn't sure of it.
    pub(crate) fn row_move(&mut self, task: &MentorTask) -> Result<CallMove<'static>, Stop> {
        let Some(call) = &self.call else { return Ok(CallMove::Back) };
        let mut rows: Vec<(usize, String)> = words::task_rows(call, &self.interview, OVERWRITE).into_iter().enumerate().collect();
        if *task == MentorTask::ChoosePaper {
            // What can't be had is only more to hear; where nothing can, its reason is told.
            let offered = call.intake.papers(&self.interview);
            if offered.iter().any(|o| o.withheld.is_none()) {
                rows.retain(|(row, _)| offered.get(*row).is_none_or(|o| o.withheld.is_none()));
            }
        }
        let said: Vec<String> = rows.iter().map(|(_, said)| said.clone()).collect();
        Ok(match (self.choice(&said)?.and_then(|row| rows.get(row)).map(|(row, _)| *row), task) {
            (None, MentorTask::SafeToSend(_) | MentorTask::SafetyPart(_)) => CallMove::Choose(1),
            (None, _) | (Some(1), MentorTask::Overwrite { .. }) => CallMove::Back,
            (Some(row), _) => CallMove::Choose(row),
        })
    }

    /// The row that a yes, a no or a doubt chooses where the open task asks for one.
    fn row_said(&self, text: &str) -> Option<usize> {
        let said = Heard::named(text).filter(|_| !self.doubtful)?;
        let call = self.call.as_ref().filter(|call| call.task().is_some())?;
        call.row_heard(said)
    }

    /// The row of a choice; none for a step back.
    pub(crate) fn choice(&mut self, words: &[String]) -> Result<Option<usize>, Stop> {
        let how = format!("Type the number, {}, or back.", from_one_to(words.len()));
        let rows = words.iter().enumerate().map(|(i, words)| format!("{}. {words}", i + 1));
        let all: Vec<String> = rows.chain([how.clone()]).collect();
        all.iter().try_for_each(|row| self.say(row))?;
        let menu = Menu::within(how.clone(), &[PageCommand::Back, PageCommand::Again]);
        loop {
            match self.line(&menu)? {
                HeardLine::Enter | HeardLine::Command(PageCommand::Back) => return Ok(None),
                HeardLine::Command(_) => all.iter().try_for_each(|row| self.say(row))?,
                HeardLine::Text(text) => match row(&text, words.len()) {
                    Some(n) => return Ok(Some(n - 1)),
                    // Where a yes or a no is asked for, either will do.
                    None => match words
                        .iter()
                        .position(|w| heard(w) == text || w.split(". ").next().is_some_and(|name| heard(name) == text))
                        .or_else(|| self.row_said(&text))
                    {
                        Some(row) => return Ok(Some(row)),
                        None => self.not_understood(&text, &how)?,
                    },
                },
            }
        }
    }
}
