//! An intake in line mode: the contract, the mentor's words besides, and handing over.

use std::io::{BufRead, Write};

use crate::call::intake::{HandedOver, Intake, Keeps, Step, then_and_now};
use crate::content::model::QuestionIx;
use crate::engine::interview::Stage;
use crate::ui::line_mode::{Stop, Talk};
use crate::ui::report::{Report, client_paper, record_paper};
use crate::ui::ui_text::{from_one_to, mentor as words};

/// Empty lines that push what stands above out of a window.
const ABOVE: usize = 120;

/// The mentor's words, heard with `more`.
const MORE: &str = "For you alone: note (on this question), note all (on the whole call), script (what to do when safety comes up), \
    still (where the answers can still lead), sooner (somebody may be in danger, or shouldn't wait: put an urgent page first), \
    reason (why you put it first, not kept), then (goals and changes, then and now), hand over (write a \
    plain file, at the result), client (the client's view, and back).";

impl<R: BufRead, W: Write> Talk<'_, R, W> {
    /// The intake while the mentor's side is shown.
    pub(crate) fn mentor(&self) -> Option<&Intake<'_>> {
        self.intake.as_ref().filter(|i| !i.client_view())
    }

    fn place_name(&self) -> String {
        self.session.helplines.place(self.place).name.clone()
    }

    /// The contract, from its first sentence to its last.
    pub(crate) fn contract(&mut self) -> Result<(), Stop> {
        loop {
            let Some(intake) = &self.intake else { return Ok(()) };
            let step = intake.contract.step;
            let (heading, hint) = (words::contract_heading(&intake.contract), words::contract_hint(step));
            let (say, keeping) = (intake.contract.words(intake.leading()), words::keeping(intake));
            let resumed = intake.is_resumed();
            if step == Step::Done {
                return Ok(());
            }
            self.say(&heading)?;
            self.say(hint)?;
            // After a no it has just been heard.
            if step != Step::Refused {
                self.say(&say)?;
            }
            match step {
                Step::WhereNow => {
                    self.ask_place(false)?;
                    if let Some(intake) = &mut self.intake {
                        intake.contract.placed();
                    }
                }
                Step::WhomToCall => {
                    self.say("Type a name and a number, or nothing, then Enter. Type back for one step back.")?;
                    let typed = self.raw()?;
                    if let Some(intake) = &mut self.intake {
                        if typed.eq_ignore_ascii_case("back") {
                            intake.contract.back();
                        } else {
                            intake.contract.name_contact(&typed);
                        }
                    }
                }
                _ => {
                    if step == Step::Notes {
                        self.say(&keeping)?;
                        if resumed {
                            self.say(words::NO_DELETES)?;
                        }
                    }
                    self.yes_no(step)?;
                }
            }
        }
    }

    fn yes_no(&mut self, step: Step) -> Result<(), Stop> {
        let choices = if step == Step::Refused { "1. Back to the sentence. 2. Leave." } else { "1. Yes. 2. No." };
        let how = format!("{choices} Type the number, then Enter.");
        self.say(&how)?;
        loop {
            let line = self.line(&how)?;
            let Some(intake) = &mut self.intake else { return Ok(()) };
            let (leading, now) = (intake.leading(), intake.now());
            match (line.as_str(), step) {
                ("1" | "back", Step::Refused) => {
                    intake.contract.back();
                }
                ("2" | "leave", Step::Refused) => return Err(Stop::Leave),
                ("1" | "yes", _) => intake.contract.answer(true, leading, now),
                ("2" | "no", _) => intake.contract.answer(false, leading, now),
                ("back", _) => {
                    intake.contract.back();
                }
                ("again", _) => {
                    let say = intake.contract.words(leading);
                    self.say(&say)?;
                    self.say(&how)?;
                    continue;
                }
                (other, _) => {
                    self.unheard(other, &how)?;
                    continue;
                }
            }
            return Ok(());
        }
    }

    /// After every move: what is kept, and the script where safety came up.
    pub(crate) fn moved(&mut self) -> Result<(), Stop> {
        let place = self.place_name();
        let Some(intake) = &mut self.intake else { return Ok(()) };
        let kept = !intake.keeps_nothing();
        intake.moved(&self.interview, &place);
        let told = (kept && intake.keeps_nothing()).then(|| intake.leading().safeguarding.clone());
        let failed = matches!(intake.keeps(), crate::call::intake::Keeps::Failed(_)).then(|| words::keeping(intake));
        let (due, client) = (intake.script_due(), intake.client_view());
        if due {
            self.script()?;
        }
        for line in told.into_iter().chain(failed).filter(|_| !client) {
            self.say(&line)?;
        }
        Ok(())
    }

    fn script(&mut self) -> Result<(), Stop> {
        let Some(intake) = &self.intake else { return Ok(()) };
        let lines = words::script(intake, self.session.helplines, self.place, &self.session.audiences(&self.interview));
        let title = intake.leading().script_title.clone();
        self.say(&format!("For you alone. {title}."))?;
        for line in lines {
            self.say(&line)?;
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

    /// A word of the mentor's; false where it is none.
    pub(crate) fn mentor_word(&mut self, line: &str) -> Result<bool, Stop> {
        let Some(intake) = &mut self.intake else { return Ok(false) };
        if intake.contract.step != Step::Done {
            if line == "more" {
                self.say(&format!("Once the questions begin you can type these. {MORE}"))?;
            }
            return Ok(line == "more");
        }
        if line == "client" {
            intake.turn();
            let view = intake.client_view();
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
        if intake.client_view() {
            return Ok(false);
        }
        match line {
            "more" => self.say(MORE)?,
            "script" => self.script()?,
            "note" => self.note(match self.interview.stage() {
                Stage::Question(ix) | Stage::Help { question: ix, .. } => Some(ix),
                _ => None,
            })?,
            "note all" => self.note(None)?,
            "then" => self.then()?,
            "still" => self.still()?,
            "sooner" => self.sooner()?,
            "reason" => self.reason()?,
            "hand over" => self.hand_over()?,
            _ => return Ok(false),
        }
        Ok(true)
    }

    fn note(&mut self, on: Option<QuestionIx>) -> Result<(), Stop> {
        let Some(intake) = &self.intake else { return Ok(()) };
        let (old, stays) = (intake.note(on).to_owned(), words::note_stays(intake, on));
        if !old.is_empty() {
            self.say(&format!("It says: {old}"))?;
        }
        self.say(if old.is_empty() {
            "Type the note on one line, for you alone. Enter alone writes nothing."
        } else {
            "Type a new note on one line, for you alone, in place of that one. Enter alone leaves it as it is."
        })?;
        self.say(stays)?;
        let typed = self.raw()?;
        if typed.is_empty() {
            return self.say("Nothing was changed.");
        }
        let place = self.place_name();
        let Some(intake) = &mut self.intake else { return Ok(()) };
        intake.set_note(on, &typed);
        intake.save(&self.interview, &place);
        let kept = !intake.keeps_nothing() && matches!(intake.keeps(), Keeps::Writing | Keeps::Saved);
        let may = intake.may_keep_note(on);
        self.say(match (may, kept) {
            (false, _) => "Noted, for this call only. It isn't kept.",
            (true, true) => "Noted, in the record.",
            (true, false) => "Noted for this call. No record is kept, so the note is gone when you leave.",
        })
    }

    fn judged_title(&self) -> Option<&str> {
        let judged = self.intake.as_ref()?.judgement()?.outcome;
        Some(&self.session.questionnaire.outcome(judged).title)
    }

    /// Where the answers can still lead, at a question about changes or goals.
    fn still(&mut self) -> Result<(), Stop> {
        let possible = match self.interview.stage() {
            _ if self.judged_title().is_some() => self.judged_title().map(|title| format!("You put a page first: {title}.")),
            Stage::Question(ix) => self
                .intake
                .as_ref()
                .and_then(|intake| words::still_possible(intake, &self.interview, ix, || self.session.possible(&self.interview))),
            Stage::Result(_) => Some(words::NOTHING_OPEN.to_owned()),
            _ => None,
        };
        self.say(&possible.unwrap_or_else(|| words::NOT_YET.to_owned()))
    }

    fn then(&mut self) -> Result<(), Stop> {
        let Some((intake, earlier)) = self.intake.as_ref().and_then(|i| Some((i, i.earlier()?))) else {
            return self.say("There is no earlier record of this client.");
        };
        let lines = then_and_now(intake, earlier, &self.interview, "");
        for line in lines {
            let said = |words: &str| if words.is_empty() { "nothing".to_owned() } else { words.to_owned() };
            self.say(&format!("{} Then: {}. Now: {}.", line.about, said(&line.then), said(&line.now)))?;
        }
        Ok(())
    }

    /// The row of a choice; none for a step back.
    fn choice(&mut self, words: &[String]) -> Result<Option<usize>, Stop> {
        for (i, words) in words.iter().enumerate() {
            self.say(&format!("{}. {words}", i + 1))?;
        }
        let how = format!("Type the number, {}, or back.", from_one_to(words.len()));
        self.say(&how)?;
        loop {
            let line = self.typed()?;
            match (line.as_str(), line.parse::<usize>()) {
                ("back" | "", _) => return Ok(None),
                ("help", _) => self.help(&how)?,
                ("?", _) => self.say(&how)?,
                (_, Ok(n)) if (1..=words.len()).contains(&n) => return Ok(Some(n - 1)),
                (other, _) => self.unheard(other, &how)?,
            }
        }
    }

    fn sooner(&mut self) -> Result<(), Stop> {
        let q = self.session.questionnaire;
        let pages = self.intake.as_ref().map_or(Vec::new(), |i| i.sooner(&self.interview));
        if pages.is_empty() {
            return self.say("There is no page of sooner help than this.");
        }
        self.say(&format!("Which page should come first? {}", words::SOONER_HOW))?;
        let Some(row) = self.choice(&words::sooner(q, &pages))? else { return self.say("Nothing was changed.") };
        let judged = self.intake.as_mut().is_some_and(|i| i.judge(&self.interview, pages[row]));
        if !judged {
            return self.say("Nothing was changed: that page isn't sooner help.");
        }
        // The page first: why can wait, and needn't be said.
        Err(Stop::Elsewhere)
    }

    /// Why a page was put first, for the call only.
    fn reason(&mut self) -> Result<(), Stop> {
        let Some(judgement) = self.intake.as_ref().and_then(Intake::judgement) else {
            return self.say("You haven't put a page first.");
        };
        let old = (!judgement.reason.is_empty()).then(|| format!("It says: {}", judgement.reason));
        for line in old.iter().map(String::as_str).chain([
            "Why you put this page first, in a few words, if you like. Enter alone changes nothing.",
            words::REASON_STAYS,
        ]) {
            self.say(line)?;
        }
        let typed = self.raw()?;
        match self.intake.as_mut().filter(|_| !typed.is_empty()) {
            Some(intake) => intake.set_reason(&typed),
            None => return self.say("Nothing was changed."),
        }
        self.say("Noted, for this call only. It isn't kept.")
    }

    fn hand_over(&mut self) -> Result<(), Stop> {
        let Some(recommendation) = self.intake.as_ref().and_then(|i| i.recommendation(&self.interview)) else {
            return self.say("There is nothing to hand over before a result.");
        };
        let (questionnaire, helplines) = (self.session.questionnaire, self.session.helplines);
        let explained = self.session.explained(&self.interview, &recommendation);
        let report = Report { questionnaire, helplines, place: self.place, recommendation: &recommendation, explained };
        let papers = self.intake.as_ref().map_or(Vec::new(), |i| words::papers(i, &report));
        if papers.is_empty() {
            return self.say("Nothing of this may be handed over as a file.");
        }
        let paper = match self.choice(&words::paper_rows(&papers))?.map(|i| papers[i]) {
            Some((paper, None)) => paper,
            Some((_, Some(why))) => return self.say(&format!("Nothing was written. Not this one: {why}.")),
            None => return self.say("Nothing was written."),
        };
        if paper.for_client {
            let ask = self.intake.as_ref().map_or(String::new(), |i| i.leading().safe_to_send.clone());
            self.say(&format!("Ask before anything is written: {ask}"))?;
            if self.choice(&["Yes, it is safe".to_owned(), "No, or not sure".to_owned()])? != Some(0) {
                return self.say("Nothing was written. Read it to them, or agree on another way.");
            }
        }
        if !paper.for_client {
            self.say(words::OWN_COPY)?;
        }
        self.say(&format!(
            "The name of the file, such as {}. It is plain: whoever opens it can read it. Enter alone, or back, writes nothing.",
            paper.suggested_name()
        ))?;
        let name = self.raw()?;
        if name.is_empty() || name.eq_ignore_ascii_case("back") {
            return self.say("Nothing was written.");
        }
        let place = self.place_name();
        let Some(intake) = &mut self.intake else { return Ok(()) };
        let bytes = if paper.for_client {
            client_paper(&report, &intake.now().day(), paper.form)
        } else {
            record_paper(&intake.record(&self.interview, &place), &questionnaire.language, paper.form)
        };
        let mut handed = intake.hand_over(&name, &bytes, false);
        if handed == HandedOver::Exists {
            self.say(&words::handed_over(&handed))?;
            if self.choice(&["Write over it".to_owned(), "Leave it".to_owned()])? != Some(0) {
                return self.say("Nothing was written.");
            }
            let Some(intake) = &mut self.intake else { return Ok(()) };
            handed = intake.hand_over(&name, &bytes, true);
        }
        self.say(&words::handed_over(&handed))
    }
}
