//! What is asked at each step of a mentor's task, and the row that is chosen.

use crate::base::commands::PageCommand;
use crate::base::hearing::{heard, row};
use crate::base::phrases::{phrase, say};
use crate::base::vocabulary::unaccented;
use crate::call::flow::{CallFlow, CallMove, MentorTask};
use crate::call::intake::Intake;
use crate::call::paper::Paper;
use crate::call::reading::Heard;
use crate::ui::line_mode::danger_words::speaks_of_danger;
use crate::ui::line_mode::menu::{HeardLine, Menu};
use crate::ui::line_mode::place_words::behind_yes;
use crate::ui::line_mode::{Stop, Talk};
use crate::ui::ui_text::{from_one_to, mentor as words};

impl Talk<'_, '_> {
    /// The words before a task's input.
    pub(crate) fn prompt(&mut self, task: &MentorTask) -> Result<(), Stop> {
        let Some(call) = &self.call else { return Ok(()) };
        let mut lines = Vec::new();
        let held = call.held_text(&call.stage());
        if !held.is_empty() {
            lines.push(say!("lines-it-says", held = held));
        }
        match task {
            MentorTask::Note(on) => {
                let how = if held.is_empty() { phrase("lines-note-new") } else { phrase("lines-note-in-place") };
                lines.push(how.to_owned());
                lines.push(words::note_stays(&call.intake, *on).to_owned());
            }
            MentorTask::HeardWords
            | MentorTask::Address
            | MentorTask::WhyTheyRang
            | MentorTask::Suggested
            | MentorTask::WhatHappened
            | MentorTask::ForSupervision
            | MentorTask::NextAppointment
            | MentorTask::LetterAdds(_) => {
                lines.extend(words::text_task(task, !held.is_empty()).map(|(title, how)| format!("{title}. {how}")));
                lines.extend((task.may_be_empty() && !held.is_empty()).then(|| phrase("lines-hyphen-empties").to_owned()));
                lines.extend(task.ends_call().then(|| words::end_stays(&call.intake).to_owned()));
                lines.extend(matches!(task, MentorTask::LetterAdds(_)).then(|| phrase("mentor-letter-stays").to_owned()));
                let leave = PageCommand::Leave.row().word();
                lines.extend(call.may_leave_out().then(|| say!("lines-leave-out-how", word = leave)));
            }
            MentorTask::HeardAnswer(offered) => {
                lines.extend(words::ambulance_first(offered, self.session.helplines, self.place));
                lines.push(phrase("lines-which-answer").to_owned());
            }
            MentorTask::Settle { what, .. } => lines.push(words::left_open(call, &self.interview, *what)),
            MentorTask::GoTo => lines.push(phrase("lines-which-question").to_owned()),
            MentorTask::UrgentPage => lines.push(format!("{} {}", phrase("lines-which-page"), phrase("mentor-sooner-how"))),
            MentorTask::PutFirst(page, script) => {
                lines.push(words::put_first(self.session.questionnaire, *page, *script));
            }
            MentorTask::Reason => lines.extend([phrase("lines-why-first").to_owned(), phrase("mentor-reason-stays").to_owned()]),
            MentorTask::AppointmentRight => lines = vec![words::appointment_right(&call.intake)],
            MentorTask::StopNotes => lines.push(words::stop_notes(&call.intake)),
            MentorTask::SafeToSend(paper) => {
                lines.push(say!("lines-ask-before", ask = words::ask_before(&call.intake, *paper)));
            }
            MentorTask::SafetyPart(_) => lines.push(phrase("mentor-safety-part-reads").to_owned()),
            MentorTask::FileName(paper) => {
                lines.extend(self.sample_on_paper(&call.intake, Some(*paper)));
                lines.extend((!paper.is_handed_out()).then(|| phrase("mentor-own-copy").to_owned()));
                lines.push(say!("lines-plain-file-name", name = paper.suggested_name()));
            }
            MentorTask::ChooseScript => lines.push(format!("{}:", phrase("mentor-all-scripts"))),
            MentorTask::CameUp => lines.push(phrase("mentor-which-came-up").to_owned()),
            MentorTask::ChoosePaper => {
                lines.push(words::forms());
                lines.extend(self.sample_on_paper(&call.intake, None));
            }
            MentorTask::PageAgain { name, .. } => lines.push(words::page_again(&call.intake, name)),
            MentorTask::ReadLetter(letter) => lines.extend(self.sample_on_paper(&call.intake, Some(*letter))),
            MentorTask::Overwrite { .. } => {}
        }
        self.say_all(&lines)?;
        match (task, self.intake()) {
            (MentorTask::ReadLetter(_), Some(intake)) => {
                let letter = self.session.letter(intake, &self.interview, self.place);
                self.say(phrase("lines-read-letter"))?;
                self.blocks(&letter)?;
            }
            (MentorTask::SafetyPart(paper), Some(intake)) => {
                let changed = self.session.changed_by_yes(intake, &self.interview, self.place, *paper);
                self.blocks(&changed)?;
                self.say(phrase("mentor-safety-part"))?;
            }
            _ => {}
        }
        Ok(())
    }

    /// Words of the sample that would stand on a paper.
    fn sample_on_paper(&self, intake: &Intake<'_>, paper: Option<Paper>) -> Option<String> {
        let abroad = words::is_abroad(intake, self.session.helplines, self.place);
        words::sample_on_paper(intake, &self.interview, abroad, paper)
    }

    /// The move for a row of a task. Whoever goes back from whether it is safe isn't sure of it.
    pub(crate) fn row_move(&mut self, task: &MentorTask) -> Result<CallMove<'static>, Stop> {
        let Some(call) = &self.call else { return Ok(CallMove::Back) };
        let overwrite = [phrase("lines-write-over-it"), phrase("lines-leave-it")];
        let rows = words::task_rows(call, &self.interview, overwrite);
        let mut rows: Vec<(usize, String)> = rows.into_iter().enumerate().collect();
        if *task == MentorTask::ChoosePaper {
            // What can't be had is only more to hear; where nothing can, its reason is told.
            let offered = call.intake.papers(&self.interview);
            if offered.iter().any(|o| o.withheld.is_none()) {
                rows.retain(|(row, _)| offered.get(*row).is_none_or(|o| o.withheld.is_none()));
            }
        }
        let said: Vec<String> = rows.iter().map(|(_, said)| said.clone()).collect();
        let only = matches!(task, MentorTask::HeardAnswer(offered) if offered.sure);
        Ok(match (self.choice(&said, only)?.and_then(|row| rows.get(row)).map(|(row, _)| *row), task) {
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

    fn asks_page_first(&self) -> bool {
        matches!(self.call.as_ref().and_then(CallFlow::task), Some(MentorTask::PutFirst(..)))
    }

    /// The row of a choice; none for a step back. `only`: Enter alone takes the only row.
    pub(crate) fn choice(&mut self, words: &[String], only: bool) -> Result<Option<usize>, Stop> {
        self.choice_named(words, only, &|_| None)
    }

    /// The same, where `in_words` finds the row that a line names among other words.
    pub(crate) fn choice_named(
        &mut self,
        words: &[String],
        only: bool,
        in_words: &dyn Fn(&str) -> Option<usize>,
    ) -> Result<Option<usize>, Stop> {
        let how =
            if only { phrase("lines-only-choice").to_owned() } else { say!("lines-choice", numbers = from_one_to(words.len())) };
        let rows = words.iter().enumerate().map(|(i, words)| format!("{}. {words}", i + 1));
        let all: Vec<String> = rows.chain([how.clone()]).collect();
        self.say_all(&all)?;
        let menu = Menu::within(how.clone(), &[PageCommand::Back, PageCommand::Again]);
        loop {
            match self.line(&menu)? {
                HeardLine::Enter if only => return Ok(Some(0)),
                // On a call Enter leaves it, as it is told there; elsewhere a short list stands until something is chosen, and so
                // does whether a page is put first.
                HeardLine::Enter if self.asks_page_first() || self.call.is_none() && !self.at_desk => self.say_all(&all)?,
                HeardLine::Enter | HeardLine::Command(PageCommand::Back) => return Ok(None),
                HeardLine::Command(_) => self.say_all(&all)?,
                HeardLine::Text(text) => {
                    // "Yes, Ireland" names it as well.
                    let name = behind_yes(&text).filter(|_| self.call.is_none()).unwrap_or(&text);
                    let is_named = |w: &String| is_called(w, name) || w.split(". ").next().is_some_and(|n| is_called(n, name));
                    let chosen = row(name, words.len()).map(|n| n - 1).or_else(|| words.iter().position(is_named));
                    let chosen = chosen.or_else(|| in_words(&text).filter(|_| !self.doubtful));
                    // Where a yes or a no is asked for, either will do.
                    match chosen.or_else(|| self.row_said(&text)) {
                        Some(row) => return Ok(Some(row)),
                        // Of several places one is nearer to the number than none.
                        None if !self.at_desk
                            && self.place == self.session.helplines.world()
                            && self.call.is_none()
                            && speaks_of_danger(self.session.questionnaire, &text, false) =>
                        {
                            self.turn_to(&text, &format!("{} {how}", phrase("lines-place-for-number")))?;
                        }
                        None => match self.looks_up_anew()? {
                            Some(true) => return Ok(None),
                            Some(false) => self.say_all(&all)?,
                            None => self.not_one_of(&text, &how, &all)?,
                        },
                    }
                }
            }
        }
    }
}

/// Whether a heard line is a text, with or without its accents.
fn is_called(text: &str, line: &str) -> bool {
    unaccented(&heard(text)) == unaccented(line)
}
