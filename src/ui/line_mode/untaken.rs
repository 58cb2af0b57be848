//! A line at a question: the reply that it gives, or why it isn't taken and what would be.

use std::io::{BufRead, Write};

use crate::base::commands::PageCommand;
use crate::base::hearing::{heard, numbers};
use crate::base::text::in_a_row;
use crate::call::reading::Reading;
use crate::content::model::{AnswerIx, AnswerSet, Choose, Question, Reply};
use crate::engine::interview::Notice;
use crate::ui::line_mode::danger_words::speaks_of_danger;
use crate::ui::line_mode::input::{NEED_SOMEONE, echo};
use crate::ui::line_mode::typed_answer::TypedAnswer;
use crate::ui::line_mode::{Stop, Talk};
use crate::ui::ui_text as words;

/// The lines that were typed at a question without answering it.
#[derive(Default)]
pub(crate) struct Attempts {
    /// Lines that weren't understood.
    pub(crate) missed: usize,
    /// The answer that was asked about: a yes gives it.
    pub(crate) meant: Option<Reply>,
    /// Every line was said with its number, where they are read one by one.
    pub(crate) listed: bool,
}

impl<R: BufRead, W: Write> Talk<'_, R, W> {
    /// The reply of a typed line; nothing where it gives none, and that has been said.
    pub(crate) fn typed(
        &mut self,
        line: &str,
        question: &Question,
        how: &str,
        attempts: &mut Attempts,
    ) -> Result<Option<Reply>, Stop> {
        let led = self.call.is_some();
        let reads = self.reading().is_some();
        // What is read line by line isn't numbered, and a slip would be an answer to danger.
        let numbered = line.strip_prefix("all ").filter(|_| reads && question.choose == Choose::Many);
        let line = numbered.unwrap_or(line);
        if reads && !attempts.listed && numbered.is_none() && numbers(line).is_some() {
            self.say(&format!("No numbers are read here, so that one isn't taken. {how}"))?;
            return Ok(None);
        }
        let danger = speaks_of_danger(self.session.questionnaire, line, question.safety);
        match TypedAnswer::read(line, self.doubtful, danger, question, led) {
            TypedAnswer::Given(_) if self.reading_has_begun() => {
                let left = self.reading().map_or(0, Reading::left);
                self.say(&words::mentor::lines_left(left))?;
                Ok(None)
            }
            TypedAnswer::Given(Reply::Chosen(set)) if reads && is_silence(question, set) => {
                self.say(&format!("Silence is no answer to danger, so each line is asked. {how}"))?;
                Ok(None)
            }
            TypedAnswer::Given(reply) => {
                self.by_number = numbers(line).is_some();
                Ok(Some(reply))
            }
            other => {
                let turn_to = if danger { self.where_to_turn() } else { String::new() };
                self.untaken(line, &other, question, how, attempts, &turn_to)?;
                Ok(None)
            }
        }
    }

    /// Says why a line isn't taken, and what would be; `turn_to` is said first to whoever speaks of danger.
    fn untaken(
        &mut self,
        line: &str,
        said: &TypedAnswer,
        question: &Question,
        how: &str,
        attempts: &mut Attempts,
        turn_to: &str,
    ) -> Result<(), Stop> {
        let questionnaire = self.session.questionnaire;
        let told = match PageCommand::named(line) {
            Some(PageCommand::Skip) => Some(words::notice(questionnaire, &Notice::CannotSkip)),
            Some(PageCommand::Back) => Some(words::notice(questionnaire, &Notice::AtStart)),
            Some(PageCommand::Review) => Some("You have answered nothing yet.".to_owned()),
            Some(PageCommand::Why) => Some("Nothing more is said about this question.".to_owned()),
            _ => None,
        };
        if let Some(told) = told {
            return self.say(&format!("{told} {how}"));
        }
        let reads = self.reading().is_some();
        let help = match turn_to {
            "" if question.safety && self.call.is_none() => NEED_SOMEONE,
            turn_to => turn_to,
        };
        match said {
            TypedAnswer::Perhaps(_) | TypedAnswer::PerhapsAll(_) if reads => {
                self.say(&format!("{turn_to}Only a clear word counts here. {how}"))
            }
            TypedAnswer::Perhaps(several) => {
                let (sentence, meant) = asked_about(question, several);
                attempts.meant = meant;
                self.say(&format!("{help}{sentence}"))
            }
            TypedAnswer::PerhapsAll(set) => {
                attempts.meant = Some(Reply::Chosen(*set));
                let numbers: Vec<String> = set.iter().map(|a| (a.index() + 1).to_string()).collect();
                self.say(&format!("{help}Do you mean {}? Type yes, or your numbers.", in_a_row(&numbers, " and ")))
            }
            TypedAnswer::GoesAlone(answer) => {
                let text = &question.answers[answer.index()].text;
                self.say(&format!("“{text}” goes on its own, so nothing of that is taken. {how}"))
            }
            TypedAnswer::OnlyOne => self.say(&format!("Only one answer can be given here. {help}{how}")),
            _ if reads && turn_to.is_empty() => self.not_caught(line, "", how),
            _ if reads => self.say(&format!("{turn_to}{how}")),
            _ => {
                attempts.missed += 1;
                match (attempts.missed, turn_to.is_empty()) {
                    (1, true) => return self.not_caught(line, help, &format!("{how} Type again to hear it all.")),
                    (1, false) => return self.say(&format!("{turn_to}{how} Type again to hear it all.")),
                    (_, true) => self.say(&format!("I didn't catch “{}”. {help}The answers are:", echo(line)))?,
                    (_, false) => self.say(&format!("{turn_to}The answers are:"))?,
                }
                self.say_answers(question)?;
                self.say(how)
            }
        }
    }
}

/// Whether a reply says "none of these" to a list that is read out line by line.
fn is_silence(question: &Question, set: AnswerSet) -> bool {
    let none = question.spoken_lines().and_then(|lines| lines.none);
    question.choose == Choose::Many && none.is_some_and(|none| set == AnswerSet::only(none))
}

/// What is asked where an answer may be meant, and the reply that a yes to it gives. Where the answers are yes and no themselves,
/// a yes would say nothing.
fn asked_about(question: &Question, several: &[AnswerIx]) -> (String, Option<Reply>) {
    let row = |a: &AnswerIx| format!("{}, {}", a.index() + 1, question.answers[a.index()].text);
    let yes_or_no = |text: &str| ["yes", "no"].iter().any(|word| text.split(|c: char| !c.is_alphanumeric()).next() == Some(word));
    let asks_yes_or_no = question.answers.iter().any(|a| yes_or_no(&heard(&a.text)));
    let unsure = question.not_sure().filter(|unsure| !several.contains(unsure));
    match several {
        [one] if !asks_yes_or_no => {
            (format!("Do you mean {}? Type yes, or your answer.", row(one)), Some(Reply::Chosen(AnswerSet::only(*one))))
        }
        // Each is its own word, so that nothing has to be counted.
        some if asks_yes_or_no && question.safety => {
            let word = |a: &AnswerIx| {
                let text = heard(&question.answers[a.index()].text);
                if yes_or_no(&text) && !text.contains(' ') { text } else { (a.index() + 1).to_string() }
            };
            let mut means: Vec<String> = some.iter().filter(|a| question.not_sure() != Some(**a)).map(word).collect();
            let mut types = means.clone();
            if unsure.is_some() || some.len() > means.len() {
                means.push("that you're not sure".to_owned());
                types.push("not sure".to_owned());
            }
            (format!("Do you mean {}? Type {}.", in_a_row(&means, ", or "), in_a_row(&types, ", or ")), None)
        }
        [one] => (format!("Do you mean {}? Then type {}.", row(one), one.index() + 1), None),
        many => {
            let rows: Vec<String> = many.iter().map(row).collect();
            (format!("Which do you mean? {}. Type its number.", rows.join(". ")), None)
        }
    }
}
