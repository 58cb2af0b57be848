//! Changing an answer that was given, from wherever that is asked for.

use crate::base::commands::PageCommand;
use crate::base::hearing::bare;
use crate::base::phrases::{phrase, say};
use crate::base::plain_reply::{Assent, assent};
use crate::content::model::{QuestionIx, Reply};
use crate::engine::interview::{Move, Stage};
use crate::ui::line_mode::change_wanted::ChangeWanted;
use crate::ui::line_mode::danger_words::speaks_of_danger;
use crate::ui::line_mode::input::need_someone;
use crate::ui::line_mode::keeping::keeps_answer;
use crate::ui::line_mode::menu::Menu;
use crate::ui::line_mode::{Stop, Talk};
use crate::ui::ui_text as words;

impl Talk<'_, '_> {
    /// Whether a wish to change an answer is one here: "that's wrong" is a no to a guess, and a page on which somebody may have to
    /// leave fast asks for nothing else. Where danger is asked about, a number may be the answer, and is no question's without the
    /// word for it.
    pub(crate) fn may_change(&self, wanted: ChangeWanted, line: &str, menu: &Menu) -> bool {
        let answers_the_guess = self.guessing.is_some() && wanted == ChangeWanted::Last && assent(line) == Some(Assent::No);
        let open = self.open_question().filter(|_| menu.answers);
        let about_danger = open.is_some_and(|ix| self.session.questionnaire.question(ix).safety);
        let may_answer = about_danger && matches!(wanted, ChangeWanted::Bare(_));
        !menu.stops
            && !menu.within
            && !answers_the_guess
            && !may_answer
            && !speaks_of_danger(self.session.questionnaire, line, true)
    }

    /// The answer that was given before, to whoever says that it is kept.
    pub(crate) fn keeps(&self, ix: QuestionIx, line: &str) -> Option<Reply> {
        self.interview.marked(ix).filter(|_| keeps_answer(&bare(line)) && !self.doubtful)
    }

    /// Goes to the answer that is to change, or has them said; what is said where neither can be.
    pub(crate) fn change(&mut self, wanted: ChangeWanted, menu: &Menu) -> Result<String, Stop> {
        // What was typed before may be what is taken back.
        self.quote_no_more(None);
        let stage = self.interview.stage();
        // Behind a result that no answer has stopped, the review has all of them.
        let ended = self.interview.ended_by().is_some();
        let met = match stage {
            Stage::Question(ix) => self.answered(ix),
            Stage::Review { .. } | Stage::Result(_) if !ended => self.interview.path().met,
            _ => Vec::new(),
        };
        let questionnaire = self.session.questionnaire;
        match wanted {
            // The question about danger comes first, and help beside it.
            ChangeWanted::Untrue if met.iter().any(|ix| questionnaire.question(*ix).safety) => {
                let first = met.iter().position(|ix| questionnaire.question(*ix).safety).map_or(0, |at| at + 1);
                let danger = self.owed.was_asked() || !self.told.is_empty();
                let number = if danger { format!("{} ", self.number_itself()) } else { String::new() };
                Ok(format!("{number}{} {}{}", say!("lines-untrue", number = first), need_someone(), menu.expected()))
            }
            ChangeWanted::Number(n) | ChangeWanted::Bare(n) if (1..=met.len()).contains(&n) && self.goes_back_to(met[n - 1]) => {
                Err(Stop::Elsewhere)
            }
            ChangeWanted::Number(_) | ChangeWanted::Bare(_) if !met.is_empty() => {
                let numbers = say!("lines-review-numbers", numbers = words::from_one_to(met.len()));
                Ok(format!("{numbers} {}", menu.expected()))
            }
            _ if matches!(stage, Stage::Result(_)) && !ended => {
                self.interview.make(Move::Back);
                self.lists_answers = true;
                Err(Stop::Elsewhere)
            }
            _ if matches!(stage, Stage::Review { .. }) => {
                self.answers_so_far(&met)?;
                Ok(menu.how.clone())
            }
            // The answers are being said.
            _ if !menu.answers && menu.commands.contains(&PageCommand::Review) => Ok(menu.how.clone()),
            // The page of a sign tells no other way than the one that it offers, and that behind the number.
            _ if matches!(stage, Stage::Result(_)) => {
                Ok(format!("{} {}", self.number_itself(), phrase("lines-change-from-here")))
            }
            _ if menu.commands.contains(&PageCommand::Review) => Ok(phrase("lines-how-to-change").to_owned()),
            _ if menu.commands.contains(&PageCommand::Back) => Ok(phrase("lines-how-to-change-back").to_owned()),
            _ => Ok(format!("{} {}", phrase("lines-nothing-to-change"), menu.how)),
        }
    }
}
