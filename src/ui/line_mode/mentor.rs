//! An intake in line mode: lines turned into moves of the call, and its stages said.

use std::io::{BufRead, Write};

use crate::base::commands::{MENTOR, PageCommand};
use crate::base::hearing::{heard, number};
use crate::call::flow::{CallMove, CallNotice, MentorTask};
use crate::call::intake::{ContractStep, HandedOver, Intake, RecordState, compare_intakes};
use crate::content::model::QuestionIx;
use crate::engine::interview::Stage;
use crate::ui::line_mode::menu::{Heard, Menu, Typed};
use crate::ui::line_mode::{Stop, Talk};
use crate::ui::ui_text::{from_one_to, mentor as words};

/// The two rows about a file that is there already.
const OVERWRITE: [&str; 2] = ["Write over it", "Leave it"];

/// Empty lines that push what stands above out of a window.
const ABOVE: usize = 120;

/// Said before a mentor's words.
const FOR_YOU: &str = "For you alone, a word a line:";

/// Words that mean that nobody may be called.
const NOBODY: [&str; 6] = ["no", "none", "nobody", "no one", "nothing", "skip"];

impl<'a, R: BufRead, W: Write> Talk<'a, R, W> {
    /// The intake, on a call.
    pub(crate) fn intake(&self) -> Option<&Intake<'a>> {
        self.call.as_ref().map(|c| &c.intake)
    }

    /// The intake while the mentor's side is shown.
    pub(crate) fn mentor(&self) -> Option<&Intake<'a>> {
        self.intake().filter(|i| !i.client_view())
    }

    /// Makes a move of the call.
    fn make(&mut self, step: CallMove<'_>) -> Option<CallNotice> {
        self.session.make(self.call.as_mut()?, &self.interview, self.place, step)
    }

    /// The contract, from its first sentence to its last.
    pub(crate) fn contract(&mut self) -> Result<(), Stop> {
        loop {
            let Some(intake) = self.intake() else { return Ok(()) };
            let step = intake.contract.step;
            let (heading, hint) = (words::contract_heading(&intake.contract), words::contract_hint(step));
            let (say, keeping) = (intake.contract.words(intake.leading()), words::record_status(intake));
            let resumed = intake.resumed;
            if step == ContractStep::Done {
                return Ok(());
            }
            self.say(&heading)?;
            self.say(hint)?;
            // After a no it has just been heard.
            if step != ContractStep::Refused {
                self.say(&say)?;
            }
            match step {
                ContractStep::WhereNow => {
                    let placed = self.ask_place(false)?;
                    self.make(if placed { CallMove::ConfirmPlace } else { CallMove::Back });
                }
                ContractStep::WhomToCall => {
                    self.say("Type a name and a number, or nothing, then Enter. Type back for one step back.")?;
                    match self.raw()? {
                        Typed::Back => self.make(CallMove::Back),
                        Typed::Text(nobody) if NOBODY.contains(&heard(&nobody).as_str()) => self.make(CallMove::Type("")),
                        Typed::Text(whom) => self.make(CallMove::Type(&whom)),
                    };
                    if let Some(intake) = self.intake().filter(|i| i.contract.step != ContractStep::WhereNow) {
                        let agreed = words::may_be_called(intake);
                        self.say(&agreed)?;
                    }
                }
                _ => {
                    if step == ContractStep::Notes {
                        self.say(&keeping)?;
                        if resumed {
                            self.say(words::NO_DELETES)?;
                        }
                    }
                    let step = self.yes_or_no(&say, step)?;
                    if self.make(step) == Some(CallNotice::Leave) {
                        return Err(Stop::Leave);
                    }
                }
            }
        }
    }

    /// The move for a sentence of the contract, which can be heard again.
    fn yes_or_no(&mut self, sentence: &str, step: ContractStep) -> Result<CallMove<'static>, Stop> {
        let refused = matches!(step, ContractStep::Refused | ContractStep::AnotherTime);
        let [first, second] = words::contract_rows(step);
        let how = format!("1. {first}. 2. {second}. Type the number, then Enter.");
        self.say(&how)?;
        let mut menu = Menu::new(how.clone(), &[PageCommand::Back, PageCommand::Again, PageCommand::More]);
        menu.mentor = false;
        loop {
            let line = self.line(&menu)?;
            let row = match &line {
                Heard::Text(text) => match (text.as_str(), number(text), refused) {
                    (_, Some(n @ 1..=2), _) => Some(n - 1),
                    ("yes" | "y", _, false) => Some(0),
                    ("no" | "n", _, false) => Some(1),
                    _ => None,
                },
                _ => None,
            };
            match (row, line) {
                (Some(row), _) => {
                    // Half a yes is none.
                    self.whole_line()?;
                    return Ok(CallMove::Choose(row));
                }
                (None, Heard::Command(PageCommand::Back)) => return Ok(CallMove::Back),
                (None, Heard::Command(PageCommand::More)) => {
                    self.say("Once the questions begin you can type these.")?;
                    self.more()?;
                }
                (None, Heard::Command(_)) => {
                    self.say(sentence)?;
                    self.say(&how)?;
                }
                (None, Heard::Enter) => self.enter_alone(&how)?,
                (None, Heard::Text(other)) => self.not_understood(&other, &how)?,
            }
        }
    }

    /// Says the mentor's words.
    fn more(&mut self) -> Result<(), Stop> {
        self.say(FOR_YOU)?;
        self.tell(MENTOR.split_last().map_or(&[], |(_, words)| words))
    }

    /// After every move of the interview: what is kept, and the script where safety came up.
    pub(crate) fn moved(&mut self) -> Result<(), Stop> {
        let Some(call) = &mut self.call else { return Ok(()) };
        let effects = call.moved(&self.interview, &self.session.helplines.place(self.place).name);
        let intake = &call.intake;
        let ended = effects.keeping_ended.then(|| intake.leading().safeguarding.clone());
        let again = effects.keeping_again.then(|| words::KEEPING_AGAIN.to_owned());
        let failed = matches!(intake.record_state(), RecordState::Failed(_)).then(|| words::record_status(intake));
        let client = intake.client_view();
        if effects.script_due {
            self.script()?;
        }
        for line in ended.into_iter().chain(again).chain(failed).filter(|_| !client) {
            self.say(&line)?;
        }
        Ok(())
    }

    fn script(&mut self) -> Result<(), Stop> {
        let Some(intake) = self.intake() else { return Ok(()) };
        let script = intake.script(&self.interview);
        let lines = words::script(intake, script, self.session.helplines, self.place, &self.session.audiences(&self.interview));
        let title = &script.title;
        self.say(&format!("For you alone. {title}."))?;
        for line in lines {
            // Files name the key of the full screen, which is a word here.
            self.say(&line.replace("Ctrl-G", "type help"))?;
        }
        Ok(())
    }

    /// What the mentor says at a question; false where there is nothing.
    pub(crate) fn say_aloud(&mut self, ix: QuestionIx) -> Result<bool, Stop> {
        let question = self.session.questionnaire.question(ix);
        let (Some(intake), Some(say)) = (self.mentor(), &question.say) else { return Ok(false) };
        let (note, label) = (intake.note(Some(ix)).to_owned(), words::note_label(intake, ix));
        self.say(&format!("{} {say}", words::how_to_say(question)))?;
        if !question.safety {
            self.say(&format!("As it is written: {}", question.ask))?;
        }
        if !note.is_empty() {
            self.say(&format!("{label} {note}"))?;
        }
        Ok(true)
    }

    /// Carries out a command of the mentor's; false where it is none here.
    pub(crate) fn mentor_command(&mut self, command: PageCommand) -> Result<bool, Stop> {
        let Some(call) = &mut self.call else { return Ok(false) };
        if call.step() != ContractStep::Done || !MENTOR.contains(&command) {
            return Ok(false);
        }
        if command == PageCommand::Client {
            call.turn();
            let view = call.intake.client_view();
            if view {
                // What was said above is for the mentor: out of sight before the client looks.
                self.out.write_all("\n".repeat(ABOVE).as_bytes())?;
            }
            self.say(if view { "This is for both of us to see. To turn the page, type client." } else { "Your view." })?;
            if !view {
                self.moved()?;
            }
            return Err(Stop::Elsewhere);
        }
        if call.intake.client_view() {
            return Ok(false);
        }
        match command {
            PageCommand::Script => self.script()?,
            PageCommand::Scripts => self.work(MentorTask::ChooseScript)?,
            PageCommand::Note => self.work(MentorTask::Note(match self.interview.stage() {
                Stage::Question(ix) | Stage::Help { question: ix, .. } => Some(ix),
                _ => None,
            }))?,
            PageCommand::NoteAll => self.work(MentorTask::Note(None))?,
            PageCommand::Then => self.compare()?,
            PageCommand::Still => self.still()?,
            PageCommand::Sooner => self.work(MentorTask::UrgentPage)?,
            PageCommand::Reason => self.work(MentorTask::Reason)?,
            PageCommand::HandOver => self.work(MentorTask::ChoosePaper)?,
            _ => self.more()?,
        }
        Ok(true)
    }

    /// A task, from its first step to its end.
    fn work(&mut self, task: MentorTask) -> Result<(), Stop> {
        if let Some(notice) = self.make(CallMove::Open(task)) {
            return self.say(&words::notice(&notice));
        }
        let mut odd = None;
        while let Some(task) = self.call.as_ref().and_then(|c| c.task().cloned()) {
            self.prompt(&task)?;
            let typed = match &task {
                MentorTask::FileName(_) => self.file_name(&mut odd)?.unwrap_or_default(),
                task if task.asks_text() => match self.raw()? {
                    Typed::Text(text) => text,
                    Typed::Back => String::new(),
                },
                _ => String::new(),
            };
            let step = match task.asks_text() {
                true if typed.is_empty() => CallMove::Back,
                true => CallMove::Type(&typed),
                false => self.row_move(&task)?,
            };
            let taken_back = step == CallMove::Back;
            match (self.make(step), &task) {
                (Some(CallNotice::ScriptPulled), _) => self.script()?,
                (Some(CallNotice::PutFirst), _) => return Err(Stop::Elsewhere),
                (Some(CallNotice::NoteTaken(on)), _) => self.say(self.intake().map_or("", |i| words::noted(i, on)))?,
                (Some(notice @ CallNotice::PaperWithheld(_)), _) => {
                    self.say(&format!("Nothing was written. {}", words::notice(&notice)))?;
                    self.make(CallMove::Back);
                }
                (Some(notice), _) => {
                    self.say(&words::notice(&notice))?;
                    if let CallNotice::HandedOver(HandedOver::Failed(_)) = notice {
                        self.make(CallMove::Back);
                    }
                }
                (None, MentorTask::Note(_) | MentorTask::Reason | MentorTask::UrgentPage) if taken_back => {
                    self.say("Nothing was changed.")?;
                }
                // Nothing would have been written.
                (None, MentorTask::ChooseScript) => {}
                (None, _) if taken_back => self.say("Nothing was written.")?,
                (None, _) => {}
            }
        }
        Ok(())
    }

    /// The words before a task's input.
    fn prompt(&mut self, task: &MentorTask) -> Result<(), Stop> {
        let Some(call) = &self.call else { return Ok(()) };
        let mut lines = Vec::new();
        let held = call.held_text(&call.stage());
        if !held.is_empty() {
            lines.push(format!("It says: {held}"));
        }
        match task {
            MentorTask::Note(on) => {
                lines.push(if held.is_empty() {
                    "Type the note on one line, for you alone. Enter alone writes nothing.".to_owned()
                } else {
                    "Type a new note on one line, for you alone, in place of that one. Enter alone leaves it as it is.".to_owned()
                });
                lines.push(words::note_stays(&call.intake, *on).to_owned());
            }
            MentorTask::UrgentPage => lines.push(format!("Which page should come first? {}", words::SOONER_HOW)),
            MentorTask::Reason => lines.extend([
                "Why you put this page first, in a few words, if you like. Enter alone changes nothing.".to_owned(),
                words::REASON_STAYS.to_owned(),
            ]),
            MentorTask::SafeToSend(_) => {
                lines.push(format!("Ask before anything is written: {}", call.intake.leading().safe_to_send));
            }
            MentorTask::FileName(paper) => {
                lines.extend((!paper.for_client).then(|| words::OWN_COPY.to_owned()));
                lines.push(format!(
                    "The name of the file, such as {}. It is plain: whoever opens it can read it. Enter alone, or back, writes nothing.",
                    paper.suggested_name()
                ));
            }
            MentorTask::ChooseScript => lines.push(format!("{}:", words::ALL_SCRIPTS)),
            MentorTask::ChoosePaper | MentorTask::Overwrite { .. } => {}
        }
        lines.iter().try_for_each(|line| self.say(line))
    }

    /// The move for a row of a task. Whoever goes back from whether it is safe isn't sure of it.
    fn row_move(&mut self, task: &MentorTask) -> Result<CallMove<'static>, Stop> {
        let Some(call) = &self.call else { return Ok(CallMove::Back) };
        let rows = words::task_rows(call, &self.interview, OVERWRITE);
        Ok(match (self.choice(&rows)?, task) {
            (None, MentorTask::SafeToSend(_)) => CallMove::Choose(1),
            (None, _) | (Some(1), MentorTask::Overwrite { .. }) => CallMove::Back,
            (Some(row), _) => CallMove::Choose(row),
        })
    }

    fn judged_title(&self) -> Option<&str> {
        let judged = self.intake()?.judgement()?.outcome;
        Some(&self.session.questionnaire.outcome(judged).title)
    }

    /// Where the answers can still lead, at a question about changes or goals.
    fn still(&mut self) -> Result<(), Stop> {
        let possible = match self.interview.stage() {
            _ if self.judged_title().is_some() => self.judged_title().map(|title| format!("You put a page first: {title}.")),
            Stage::Question(ix) => self
                .intake()
                .and_then(|intake| words::still_possible(intake, &self.interview, ix, || self.session.possible(&self.interview))),
            Stage::Result(_) => Some(words::NOTHING_OPEN.to_owned()),
            _ => None,
        };
        self.say(&possible.unwrap_or_else(|| words::NOT_YET.to_owned()))
    }

    fn compare(&mut self) -> Result<(), Stop> {
        let Some((intake, earlier)) = self.intake().and_then(|i| Some((i, i.earlier.as_ref()?))) else {
            return self.say("There is no earlier record of this client.");
        };
        let lines = compare_intakes(intake, earlier, &self.interview, "");
        for line in lines {
            let said = |words: &str| if words.is_empty() { "nothing".to_owned() } else { words.to_owned() };
            self.say(&format!("{} Then: {}. Now: {}.", line.about, said(&line.earlier), said(&line.now)))?;
        }
        Ok(())
    }

    /// The row of a choice; none for a step back.
    pub(crate) fn choice(&mut self, words: &[String]) -> Result<Option<usize>, Stop> {
        for (i, words) in words.iter().enumerate() {
            self.say(&format!("{}. {words}", i + 1))?;
        }
        let how = format!("Type the number, {}, or back.", from_one_to(words.len()));
        self.say(&how)?;
        let menu = Menu::within(how.clone(), &[PageCommand::Back, PageCommand::Again]);
        loop {
            match self.line(&menu)? {
                Heard::Enter | Heard::Command(PageCommand::Back) => return Ok(None),
                Heard::Command(_) => {
                    for (i, words) in words.iter().enumerate() {
                        self.say(&format!("{}. {words}", i + 1))?;
                    }
                    self.say(&how)?;
                }
                Heard::Text(text) => match number(&text) {
                    Some(n) if (1..=words.len()).contains(&n) => return Ok(Some(n - 1)),
                    _ => match words
                        .iter()
                        .position(|w| heard(w) == text || w.split(". ").next().is_some_and(|name| heard(name) == text))
                    {
                        Some(row) => return Ok(Some(row)),
                        None => self.not_understood(&text, &how)?,
                    },
                },
            }
        }
    }
}
