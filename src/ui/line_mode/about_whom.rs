//! Somebody who says at a later question that it is about another person than they said first: "its actually me not my mate".
//! They are offered the question who it is about once more, and nothing is changed without a yes.

use crate::base::hearing::bare;
use crate::base::phrases::{phrase, say};
use crate::base::plain_reply::{PlainReply, plain_reply};
use crate::base::vocabulary::Vocabulary;
use crate::content::model::{AnswerIx, QuestionIx, Questionnaire, Reply};
use crate::engine::interview::{Move, Stage};
use crate::ui::line_mode::danger_asked::says_yes;
use crate::ui::line_mode::danger_words::speaks_of_danger;
use crate::ui::line_mode::menu::Menu;
use crate::ui::line_mode::spelt_out::spelt_out;
use crate::ui::line_mode::typed_answer::TypedAnswer;
use crate::ui::line_mode::typed_answer::age::{adult_in_words, age};
use crate::ui::line_mode::typed_answer::in_part::says_about_me;
use crate::ui::line_mode::whom::AboutWhom;
use crate::ui::line_mode::{Stop, Talk};

/// Words that point to what was heard.
const THAT: Vocabulary = Vocabulary::new(&["that", "thats"], &["eso", "esa", "ese"]);

/// Whether a line points to what was heard: "that's not me", but not "it's me that needs help".
fn points_to_it(said: &str) -> bool {
    let words: Vec<&str> = said.split(' ').collect();
    let behind_whom = |at: usize| at > 0 && ["me", "one", "myself"].contains(&words[at - 1]);
    (0..words.len()).any(|at| THAT.has(words[at]) && !behind_whom(at))
}

/// Whether a line tells an age, or whom all this is about, in one of its parts: "na me. i am 34. how long?".
pub(crate) fn tells_whom(line: &str) -> bool {
    let spoken = |part: &str| spelt_out(&bare(part));
    let told = |part: &str| {
        let me = || says_about_me(part) || AboutWhom::read(&spoken(part)) == Some(AboutWhom::Me);
        age(part).is_some() || adult_in_words(part).is_some() || part.contains(' ') && me()
    };
    told(line) || line.split(['.', ',', ';', '?']).map(str::trim).any(told) || AboutWhom::begins_with_another(&spoken(line))
}

/// The question who it is about, and its answer that it is about somebody else, which isn't offered on a call.
fn asks_whom(questionnaire: &Questionnaire) -> Option<(QuestionIx, AnswerIx)> {
    let another = |ix: &QuestionIx| questionnaire.question(*ix).answers.iter().position(|answer| answer.not_led);
    questionnaire.question_ixs().find_map(|ix| another(&ix).map(|at| (ix, AnswerIx(at))))
}

impl Talk<'_, '_> {
    /// What is said to whoever says whom it is about, once that was answered; `said`: the bare words of the line. None where they
    /// say nothing of it, or speak of danger, which comes first.
    pub(crate) fn about_whom(&mut self, line: &str, said: &str, menu: &Menu) -> Option<String> {
        let whom = AboutWhom::read(said)?;
        let questionnaire = self.session.questionnaire;
        let (ix, another) = asks_whom(questionnaire)?;
        let reply = self.interview.answers().reply(ix)?;
        let open = self.open_question().filter(|_| menu.answers);
        if menu.stops || menu.within || open == Some(ix) || points_to_it(said) || speaks_of_danger(questionnaire, line, true) {
            return None;
        }
        // Where danger is asked about, "it's him, not me" tells who does harm.
        let about_danger = open.is_some_and(|ix| questionnaire.question(ix).safety);
        if whom == AboutWhom::Another && about_danger && !AboutWhom::is_outright(said) {
            return None;
        }
        // What may be an answer to the open question is read as one.
        if open.is_some_and(|ix| self.read_at(ix, line) != TypedAnswer::Unknown) {
            return None;
        }
        let is_another = matches!(reply, Reply::Chosen(set) if set.has(another));
        let stands = match whom {
            AboutWhom::Me => !is_another && reply != Reply::Declined,
            AboutWhom::Another => is_another,
        };
        // What an own answer has brought isn't talked away; what is about somebody else may be about whoever types.
        let stage = self.interview.stage();
        let brought = self.brought_here();
        if brought && !is_another {
            return None;
        }
        // Behind "in danger right now?" the number comes first, and a yes still means that there is.
        // So it does on a page that can't wait, whoever that is about.
        let behind = self.owed.was_asked();
        let first = if behind { format!("{} ", self.number_itself()) } else { self.number_if_pressing(menu) };
        self.owed.asks(behind && !matches!(stage, Stage::Result(_)));
        let told = match (whom, stands) {
            (AboutWhom::Me, true) => return Some(format!("{first}{}", phrase("lines-about-you-already"))),
            (AboutWhom::Another, true) => return Some(format!("{first}{}", phrase("lines-about-another-already"))),
            (AboutWhom::Me, false) => phrase("lines-about-you"),
            (AboutWhom::Another, false) => phrase("lines-about-another"),
        };
        let asks = &questionnaire.question(ix).ask;
        let leads = matches!(stage, Stage::Question(_) | Stage::Review { .. });
        if behind && !leads {
            return Some(first.trim_end().to_owned());
        }
        if menu.yes_answers || behind || whom == AboutWhom::Another && about_danger {
            let number = self.interview.path().met.iter().position(|met| *met == ix).unwrap_or(0) + 1;
            return Some(format!("{first}{told} {}", say!("lines-about-whom-by-number", question = asks, number = number)));
        }
        self.goes_to = Some(ix);
        Some(format!("{first}{told} {}", say!("lines-about-whom-by-yes", question = asks)))
    }

    /// Whether an answer has brought the page that is open.
    fn brought_here(&self) -> bool {
        self.interview.ended_by().is_some() || matches!(self.interview.stage(), Stage::Help { .. })
    }

    /// The emergency number with a space behind it, on a page that can't wait; nothing elsewhere.
    fn number_if_pressing(&self, menu: &Menu) -> String {
        let urgent = menu.exit_near && matches!(self.interview.stage(), Stage::Result(_));
        if self.brought_here() || urgent { format!("{} ", self.number_itself()) } else { String::new() }
    }

    /// Goes to a question that was met before, as the controller allows it; from a page that an answer brought, by one step back,
    /// so that the answer is asked for again. False where there is no way there.
    pub(crate) fn goes_back_to(&mut self, ix: QuestionIx) -> bool {
        let mut then = self.interview.clone();
        if !matches!(then.stage(), Stage::Question(_) | Stage::Review { .. }) {
            then.make(Move::Back);
        }
        then.make(Move::Jump(ix));
        let there = then.stage() == Stage::Question(ix);
        if there {
            self.interview = then;
            // Where a sign is asked about again, the number stands, too.
            self.danger_said = false;
        }
        there
    }

    /// Takes a yes or a no to whether to go to a question again; false for every other line.
    pub(crate) fn goes_or_stays(&mut self, line: &str, menu: &Menu) -> Result<bool, Stop> {
        let Some(ix) = self.goes_to.take().filter(|_| !self.doubtful) else { return Ok(false) };
        if says_yes(line) && self.goes_back_to(ix) {
            return Err(Stop::Elsewhere);
        }
        if plain_reply(line) != Some(PlainReply::No) {
            return Ok(false);
        }
        let first = self.number_if_pressing(menu);
        self.say(&format!("{first}{} {}", phrase("lines-stays-as-it-is"), menu.expected()))?;
        Ok(true)
    }
}
