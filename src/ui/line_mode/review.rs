//! Looking over the answers given, in lines: before the result and at any question; and what changing one undoes.

use crate::base::commands::PageCommand;
use crate::base::hearing::row;
use crate::base::phrases::{phrase, say};
use crate::base::vocabulary::Vocabulary;
use crate::content::model::QuestionIx;
use crate::engine::interview::Move;
use crate::ui::line_mode::menu::{HeardLine, Menu};
use crate::ui::line_mode::{Stop, Talk};
use crate::ui::ui_text as words;

/// What asks for the result.
#[rustfmt::skip]
pub(crate) const RESULT: Vocabulary = Vocabulary::new(
    &["result", "the result", "results", "show result"],
    &[
        "resultado", "el resultado", "resultados", "ver resultado", "ver el resultado", "mostrar resultado",
        "mostrar el resultado",
    ],
);

/// What is said before the number of an answer that is to change.
#[rustfmt::skip]
const CHANGES: Vocabulary = Vocabulary::new(
    &["i want to ", "change ", "my answer to ", "my ", "question ", "to "],
    &[
        "quiero ", "cambiar ", "cambia ", "mi respuesta a ", "la respuesta a ", "mi respuesta ", "la respuesta ", "mi ",
        "la pregunta ", "pregunta ", "a ",
    ],
);

/// The number of an answer, without the words that ask for a change.
fn to_change(line: &str) -> &str {
    CHANGES.all().fold(line, |rest, before| rest.strip_prefix(before).unwrap_or(rest))
}

impl Talk<'_, '_> {
    /// The review before the result. `open`: put off and still without a reply.
    pub(crate) fn review(&mut self, open: &[QuestionIx]) -> Result<(), Stop> {
        let met = self.interview.path().met;
        self.say(&say!("lines-review-count", count = met.len()))?;
        if !open.is_empty() {
            let asks: Vec<String> = open.iter().map(|ix| format!("“{}”", self.session.questionnaire.question(*ix).ask)).collect();
            self.say(&say!("text-skipped", count = asks.len(), questions = asks.join(" ")))?;
        }
        let next = match open {
            [] => phrase("lines-review-none-open"),
            [_] => phrase("lines-review-one-open"),
            _ => phrase("lines-review-some-open"),
        };
        // Whoever wanted to change an answer, behind the result, hears them.
        if std::mem::take(&mut self.lists_answers) {
            self.answers_so_far(&met)?;
        }
        self.say(next)?;
        let commands = [PageCommand::Decline, PageCommand::Back, PageCommand::Onward, PageCommand::Review, PageCommand::Again];
        let menu = Menu::new(next, &commands[usize::from(open.is_empty())..]);
        let onward = open.first().map_or(Move::Onward, |first| Move::Jump(*first));
        loop {
            let step = match self.line(&menu)? {
                HeardLine::Enter | HeardLine::Command(PageCommand::Onward) => onward,
                HeardLine::Command(PageCommand::Decline) => Move::DeclineRest,
                HeardLine::Command(PageCommand::Back) => Move::Back,
                HeardLine::Command(_) => {
                    self.answers_so_far(&met)?;
                    self.say(next)?;
                    continue;
                }
                HeardLine::Text(text) if RESULT.has(&text) => onward,
                HeardLine::Text(text) => match row(to_change(&text), met.len()) {
                    Some(n) => Move::Jump(met[n - 1]),
                    None if text.contains(|c: char| c.is_ascii_digit()) => {
                        let numbers = say!("lines-review-numbers", numbers = words::from_one_to(met.len()));
                        self.not_understood(&text, &format!("{numbers} {next}"))?;
                        continue;
                    }
                    None => {
                        self.not_understood(&text, next)?;
                        continue;
                    }
                },
            };
            self.interview.make(step);
            return Ok(());
        }
    }

    /// The answers before the question that stands open, one of which may be changed; true where
    /// one is to be.
    pub(crate) fn look_back(&mut self, at: QuestionIx) -> Result<bool, Stop> {
        let met = self.answered(at);
        if met.is_empty() {
            self.say(phrase("lines-nothing-answered"))?;
            return Ok(false);
        }
        self.answers_so_far(&met)?;
        let expected = match met.len() {
            1 => phrase("lines-review-change-one").to_owned(),
            n => say!("lines-review-change", numbers = words::from_one_to(n)),
        };
        self.say(&expected)?;
        let commands = [PageCommand::Back, PageCommand::Onward, PageCommand::Review, PageCommand::Again];
        let menu = Menu { page: Some(phrase("lines-at-answers")), ..Menu::new(expected.clone(), &commands) };
        loop {
            match self.line(&menu)? {
                HeardLine::Enter | HeardLine::Command(PageCommand::Back | PageCommand::Onward) => return Ok(false),
                HeardLine::Command(_) => {
                    self.answers_so_far(&met)?;
                    self.say(&expected)?;
                }
                HeardLine::Text(text) => match row(to_change(&text), met.len()) {
                    Some(n) => {
                        self.interview.make(Move::Jump(met[n - 1]));
                        return Ok(true);
                    }
                    None => self.not_understood(&text, &expected)?,
                },
            }
        }
    }

    /// The questions before one that stands open, and those from there on whose answers still stand: somebody may have gone back.
    pub(crate) fn answered(&self, at: QuestionIx) -> Vec<QuestionIx> {
        let met = self.interview.path().met;
        let here = met.iter().position(|q| *q == at).unwrap_or(met.len());
        let stands = |(n, ix): &(usize, QuestionIx)| *n < here || self.interview.answers().reply(*ix).is_some();
        met.into_iter().enumerate().filter(stands).map(|(_, ix)| ix).collect()
    }

    /// Questions with what was answered, numbered.
    pub(crate) fn answers_so_far(&mut self, met: &[QuestionIx]) -> Result<(), Stop> {
        let row = |(i, ix): (usize, &QuestionIx)| {
            let question = self.session.questionnaire.question(*ix);
            let said = self.interview.answers().reply(*ix);
            let reply = words::mentor::reply_heard(self.call.as_ref(), self.session.questionnaire, *ix, said);
            format!("{}. {} {}", i + 1, question.ask, say!("lines-review-your-answer", reply = reply))
        };
        let rows: Vec<String> = met.iter().enumerate().map(row).collect();
        self.say_in_pieces(&rows)
    }

    /// Says what a change undoes, before it takes effect.
    pub(crate) fn undoes(&mut self, loses: &[QuestionIx]) -> Result<(), Stop> {
        self.blocks(&words::undoes(&self.interview, loses))?;
        self.say(phrase("lines-change-or-keep"))?;
        let menu = Menu::new(phrase("lines-change-or-keep"), &[PageCommand::Back, PageCommand::Onward, PageCommand::Again]);
        loop {
            match self.line(&menu)? {
                HeardLine::Enter | HeardLine::Command(PageCommand::Onward) => {
                    self.interview.make(Move::Onward);
                    return self.say(phrase("lines-changed"));
                }
                HeardLine::Command(PageCommand::Back) => {
                    self.interview.make(Move::Back);
                    return self.say(phrase("lines-kept"));
                }
                HeardLine::Command(_) => {
                    self.blocks(&words::undoes(&self.interview, loses))?;
                    self.say(phrase("lines-change-or-keep"))?;
                }
                HeardLine::Text(other) => self.not_understood(&other, phrase("lines-change-or-keep"))?,
            }
        }
    }
}
