//! Looking over the answers given, in lines: before the result and at any question; and what changing one undoes.

use std::io::{BufRead, Write};

use crate::content::model::QuestionIx;
use crate::engine::interview::Move;
use crate::ui::line_mode::{Stop, Talk};
use crate::ui::ui_text as words;

const CHANGE: &str = "Press Enter to change it, or type back to keep your answer.";

impl<R: BufRead, W: Write> Talk<'_, R, W> {
    /// The review before the result. `open`: put off and still without a reply.
    pub(crate) fn review(&mut self, open: &[QuestionIx]) -> Result<(), Stop> {
        let met = self.interview.path().met;
        let questions = if met.len() == 1 { "question" } else { "questions" };
        self.say(&format!("That was {} {questions}. Type review to hear your answers, or a number to change one.", met.len()))?;
        let next = match open {
            [] => "Press Enter for the result, or type review, a number, back, or exit.",
            [_] => {
                "You skipped one question. Press Enter to answer it, or type decline: you'd rather not say, and hear the result."
            }
            _ => {
                "You skipped some questions. Press Enter to answer the next one, or type decline: you'd rather not say, and hear the result."
            }
        };
        self.say(next)?;
        loop {
            let line = self.line(next)?;
            let step = match (line.as_str(), line.parse::<usize>()) {
                ("", _) => open.first().map_or(Move::Onward, |first| Move::Jump(*first)),
                ("decline", _) if !open.is_empty() => Move::DeclineRest,
                ("back", _) => Move::Back,
                (_, Ok(n)) if (1..=met.len()).contains(&n) => Move::Jump(met[n - 1]),
                ("review" | "list" | "again", _) => {
                    self.answers_so_far(&met)?;
                    self.say(next)?;
                    continue;
                }
                (other, _) => {
                    self.not_understood(other, next)?;
                    continue;
                }
            };
            self.interview.make(step);
            return Ok(());
        }
    }

    /// The answers before the question that stands open, one of which may be changed; true where
    /// one is to be.
    pub(crate) fn look_back(&mut self, at: QuestionIx) -> Result<bool, Stop> {
        let met: Vec<QuestionIx> = self.interview.path().met.into_iter().take_while(|q| *q != at).collect();
        if met.is_empty() {
            self.say("You have answered nothing yet.")?;
            return Ok(false);
        }
        self.answers_so_far(&met)?;
        let expected = match met.len() {
            1 => "Type 1 to change that answer, or press Enter to go on.".to_owned(),
            n => format!("Type a number, {}, to change that answer, or press Enter to go on.", words::from_one_to(n)),
        };
        self.say(&expected)?;
        loop {
            let line = self.line(&expected)?;
            match (line.as_str(), line.parse::<usize>()) {
                ("" | "back", _) => return Ok(false),
                (_, Ok(n)) if (1..=met.len()).contains(&n) => {
                    self.interview.make(Move::Jump(met[n - 1]));
                    return Ok(true);
                }
                ("review" | "list" | "again", _) => {
                    self.answers_so_far(&met)?;
                    self.say(&expected)?;
                }
                (other, _) => self.not_understood(other, &expected)?,
            }
        }
    }

    /// Questions with what was answered, numbered.
    fn answers_so_far(&mut self, met: &[QuestionIx]) -> Result<(), Stop> {
        for (i, ix) in met.iter().enumerate() {
            let question = self.session.questionnaire.question(*ix);
            let reply = words::reply_text(question, self.interview.answers().reply(*ix));
            self.say(&format!("{}. {} Your answer: {reply}.", i + 1, question.ask))?;
        }
        Ok(())
    }

    /// Says what a change undoes, before it takes effect.
    pub(crate) fn undoes(&mut self, loses: &[QuestionIx]) -> Result<(), Stop> {
        self.blocks(&words::undoes(&self.interview, loses))?;
        self.say(CHANGE)?;
        loop {
            match self.line(CHANGE)?.as_str() {
                "" => {
                    self.interview.make(Move::Onward);
                    return self.say("Changed.");
                }
                "back" => {
                    self.interview.make(Move::Back);
                    return Ok(());
                }
                "again" => self.say(CHANGE)?,
                other => self.not_understood(other, CHANGE)?,
            }
        }
    }
}
