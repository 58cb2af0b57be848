//! Where to ring at once: the number by itself, an ambulance first for whoever has hurt themselves, and a yes to the question
//! whether somebody is in danger, which is never an answer to another.

use crate::base::commands::PageCommand;
use crate::base::hearing::bare;
use crate::base::phrases::{phrase, say};
use crate::base::plain_reply::{Assent, PlainReply, assent, begins_plainly, plain_reply};
use crate::base::vocabulary::Vocabulary;
use crate::content::model::{AnswerSet, Escalation, Lack, QuestionIx, Reply};
use crate::engine::decide::decide;
use crate::engine::interview::{Move, Stage};
use crate::ui::line_mode::asked_of_it::asks;
use crate::ui::line_mode::crisis_words::SaidToCrisis;
use crate::ui::line_mode::danger_words::{is_of_own_harm, is_troubled, own_harm_lies_back, speaks_of_danger};
use crate::ui::line_mode::harm_roles::unwanted::HarmThought;
use crate::ui::line_mode::menu::Menu;
use crate::ui::line_mode::result_asked_words::DISAGREES;
use crate::ui::line_mode::result_words::MAY_LEAVE;
use crate::ui::line_mode::small_talk::carries_little;
use crate::ui::line_mode::{Stop, Talk};
use crate::ui::report::{Block, ambulance_numbers, danger_line, danger_told, emergency_note, numbers_to_call};

impl Talk<'_, '_> {
    /// The sentence about danger as it is said. On a call a mentor asks it; to anybody else it asks nothing, since a yes or a no
    /// would be heard as an answer to the question that stands open.
    pub(crate) fn danger(&self) -> String {
        let said = if self.call.is_some() { danger_line } else { danger_told };
        said(self.session.helplines, self.place)
    }

    /// A text with that sentence in place of the one that asks.
    pub(crate) fn without_asking(&self, text: &str) -> String {
        text.replace(&danger_line(self.session.helplines, self.place), &self.danger())
    }

    /// Blocks with that sentence in place of the one that asks.
    pub(crate) fn blocks_without_asking(&self, blocks: &[Block]) -> Vec<Block> {
        let told = |block: &Block| match block {
            Block::Strong(text) => Block::Strong(self.without_asking(text)),
            Block::Para(text) => Block::Para(self.without_asking(text)),
            block => block.clone(),
        };
        blocks.iter().map(told).collect()
    }

    /// Notes that a line speaks of danger, whatever listens to it next: nothing is said to it before the number.
    pub(crate) fn owe_number(&mut self, line: &str, menu: &Menu) {
        let asked = self.open_question().is_some_and(|ix| menu.answers && self.session.questionnaire.question(ix).safety);
        // A goodbye leaves, and where danger is asked about or a page can't wait it may be a word about dying as well.
        let command = PageCommand::named(line).is_some() && !(menu.exit_near && MAY_LEAVE.has(&bare(line)));
        let own = self.call.is_none() && !self.at_desk && !self.is_an_answer(line, menu) && !command;
        let owes = own && speaks_of_danger(self.session.questionnaire, line, asked);
        self.owed.read(owes.then(|| line.to_owned()), menu.stops);
    }

    /// Says the number before this sentence, where it is owed and the sentence hasn't got it.
    pub(crate) fn number_first(&mut self, sentence: &str) -> Result<(), Stop> {
        let Some(line) = self.owed.take_number() else { return Ok(()) };
        let tells = [self.danger(), self.number_itself(), self.ring_first(&line), self.call_now()];
        if tells.iter().any(|told| sentence.contains(told)) {
            return Ok(());
        }
        self.say(&self.number_itself())
    }

    /// What goes before all that isn't understood, for whoever has told of danger or is at a page that can't wait: an ambulance
    /// where something was taken, else the number. Whoever tells more of it tells it in words that nobody knows.
    fn first_behind_danger(&self, line: &str) -> Option<String> {
        if self.call.is_some() || self.at_desk {
            return None;
        }
        // Whoever stands by at a stop hears a number, and not what it is for.
        match self.harm_told().filter(|_| !self.owed.at_stop()) {
            Some(harm) => Some(self.ring_first(harm)),
            None if self.has_stopped() => Some(self.number_itself()),
            None => {
                (!self.told.is_empty() && !self.is_settled_for(line) && !self.only_unwanted(line)).then(|| self.number_itself())
            }
        }
    }

    /// Whether all that was told of danger are thoughts that nobody wants, and this line only asks, or says nothing of any: the number
    /// before it would sound as if whoever has such thoughts were dangerous.
    fn only_unwanted(&self, line: &str) -> bool {
        let unwanted = |line: &str| HarmThought::read(line) == Some(HarmThought::Unwanted);
        let light = self.doubtful || asks(line) || carries_little(line);
        light && !speaks_of_danger(self.session.questionnaire, line, true) && self.told.iter().all(|told| told.read(unwanted))
    }

    /// Whether all that was told of danger was answered where it was asked about, and neither the open question nor this line is
    /// about any: the number would only stand in the way. So it would before a question that is asked of a page that can wait,
    /// once the number was said to another line behind the danger.
    fn is_settled_for(&self, line: &str) -> bool {
        let questionnaire = self.session.questionnaire;
        let (page, calm) = match self.interview.stage() {
            Stage::Result(sheet) => {
                let waits = !self.has_stopped() && !questionnaire.outcome(decide(questionnaire, &sheet).outcome).is_urgent();
                (waits, waits)
            }
            Stage::Review { .. } => (false, true),
            _ => (false, self.open_question().is_some_and(|ix| !questionnaire.question(ix).safety)),
        };
        let asked = page && !self.owed.was_asked() && (self.doubtful || asks(line));
        calm && (asked || !self.stands_unanswered()) && !is_troubled(line) && !speaks_of_danger(questionnaire, line, true)
    }

    /// Says that, where it is due; `line`: what was typed.
    pub(crate) fn say_first_behind_danger(&mut self, line: &str) -> Result<(), Stop> {
        let first = if self.owed.take_first() { self.first_behind_danger(line) } else { None };
        first.map_or(Ok(()), |first| self.say(&first))
    }

    /// The line in which somebody told that they have taken something or hurt themselves, unless it lies weeks back.
    pub(crate) fn harm_told(&self) -> Option<&str> {
        let harms = |line: &str| is_of_own_harm(line) && !own_harm_lies_back(line);
        self.told.iter().find(|told| told.read(harms)).map(|told| told.line.as_str())
    }

    /// Says once more whom to ring, to a yes right behind "in danger right now?"; false for every other line. `then`: how to go on.
    pub(crate) fn confirms_danger(&mut self, line: &str, then: &str) -> Result<bool, Stop> {
        if !self.owed.was_asked() || !says_yes(line) {
            return Ok(false);
        }
        self.ring_now(then)?;
        Ok(true)
    }

    /// Says whom to ring now, and still takes the yes, where it is an answer that matters as much.
    pub(crate) fn confirms_and_answers(&mut self, line: &str) -> Result<(), Stop> {
        let yes_tells = self.open_question().is_some_and(|ix| {
            let question = self.session.questionnaire.question(ix);
            let yes = question.answer_named("yes").map(|yes| Reply::Chosen(AnswerSet::only(yes)));
            question.safety && yes.is_some_and(|yes| question.escalation(yes) == Escalation::Sign)
        });
        if self.owed.was_asked() && yes_tells && says_yes(line) {
            self.ring_now("")?;
            self.owed.asks(false);
        }
        Ok(())
    }

    /// Takes "yes, sometimes" behind help as the yes to the question that brought it, where that ends the questions; false where
    /// there is no such yes, and it is said whom to ring.
    pub(crate) fn takes_the_yes(&mut self, ix: QuestionIx) -> Result<bool, Stop> {
        let question = self.session.questionnaire.question(ix);
        let yes = question.answer_named("yes").map(|yes| Reply::Chosen(AnswerSet::only(yes)));
        match yes.filter(|yes| question.safety && question.escalation(*yes) == Escalation::Sign) {
            Some(yes) => {
                self.interview.make(Move::Back);
                self.danger_said = false;
                self.give(ix, yes)
            }
            None => self.ring_now(phrase("lines-go-on")).map(|()| false),
        }
    }

    /// Whether one of these numbers is an emergency number of the place.
    pub(crate) fn is_emergency_number(&self, typed: &[usize]) -> bool {
        let emergency = self.session.helplines.emergency(self.place);
        emergency.iter().any(|line| typed.iter().any(|n| n.to_string() == line.number))
    }

    /// Says whom to ring now; `then`: how to go on.
    pub(crate) fn ring_now(&mut self, then: &str) -> Result<(), Stop> {
        // A second yes says no more than the first.
        self.owed.asks(true);
        let said = format!("{}{} {} {then}", self.call_now(), self.note_behind(), phrase("lines-danger-talk"));
        self.say(said.trim_end())
    }

    /// Whom to ring now, in a few words.
    fn call_now(&self) -> String {
        let call = numbers_to_call(self.session.helplines, self.place).map(|numbers| say!("lines-ring-now", numbers = numbers));
        call.unwrap_or_else(|| phrase("lines-get-help-now").to_owned())
    }

    /// Answers a line at a page that can't wait, which a yes, a no or a plan may be said to; false where it is none of them.
    pub(crate) fn heard_in_a_crisis(&mut self, line: &str, then: &str) -> Result<bool, Stop> {
        if says_yes(line) {
            self.ring_now(then)?;
        } else if speaks_of_danger(self.session.questionnaire, line, true) {
            self.turn_to(line, then)?;
        } else if WANTS_PEACE.has(&bare(line)) {
            self.say(phrase("lines-left-alone"))?;
        } else if NO_DANGER.has(&bare(line)) {
            self.say(&format!("{} {then}", phrase("lines-no-danger-now")))?;
        } else if plain_reply(line) == Some(PlainReply::NotSure) {
            self.say(&format!("{} {} {then}", phrase("lines-not-sure-here"), self.number_itself()))?;
        } else if assent(line) == Some(Assent::No) || DISAGREES.has(&bare(line)) {
            // What the no is to, nobody knows.
            self.say(&format!("{} {} {then}", phrase("lines-no-heard"), self.number_itself()))?;
        } else if let Some(told) = SaidToCrisis::read(line) {
            let number = self.number_itself();
            let said = match told {
                // The page stays; how its answer is asked for again is no secret.
                SaidToCrisis::MeantLess => {
                    let back = phrase("lines-change-from-here");
                    return self.say(&format!("{} {number} {back}", phrase("lines-no-heard"))).map(|()| true);
                }
                SaidToCrisis::WantsToTalk => phrase("lines-for-talking").to_owned(),
                SaidToCrisis::Ashamed => phrase("lines-nothing-stupid").to_owned(),
                SaidToCrisis::Bother => self.no_bother(),
            };
            self.say(&format!("{said} {number}"))?;
            let lines = self.somebody_to_talk_to();
            self.blocks(&lines)?;
            self.say(then)?;
        } else {
            return Ok(false);
        }
        Ok(true)
    }

    /// Behind help a yes says that there is danger, as help asks first, and nothing to what was offered before it; but where a
    /// yes or a no is an answer, it stays one.
    pub(crate) fn help_has_asked(&mut self) {
        if self.call.is_none() && !self.yes_answers {
            self.owed.asks(true);
            self.helped = true;
        }
    }

    /// The emergency number of the place, and nothing that a yes would answer.
    pub(crate) fn number_itself(&self) -> String {
        let numbers = numbers_to_call(self.session.helplines, self.place);
        let call = numbers.map(|numbers| say!("lines-in-an-emergency", numbers = numbers));
        let call = call.unwrap_or_else(|| phrase("lines-in-an-emergency-anywhere").to_owned());
        format!("{call}{}", self.note_behind())
    }

    /// What has to be known before that number is rung, as it stands behind a sentence.
    fn note_behind(&self) -> String {
        emergency_note(self.session.helplines, self.place).map_or(String::new(), |note| format!(" {note}"))
    }

    /// What comes first for whoever has taken something or hurt themselves: it may be late when they feel it. Where all of it lies
    /// weeks back, it is said as the result says it.
    pub(crate) fn ring_first(&self, line: &str) -> String {
        let (helplines, place) = (self.session.helplines, self.place);
        let back = own_harm_lies_back(line);
        match ambulance_numbers(helplines, place) {
            _ if helplines.lacks(place, &Lack::Ambulance) => {
                if back { phrase("lines-hospital-these-days") } else { phrase("lines-hospital-first") }.to_owned()
            }
            Some(numbers) if back => say!("lines-ambulance-these-days", numbers = numbers),
            Some(numbers) => say!("lines-ambulance-first", numbers = numbers),
            None if back => phrase("lines-ambulance-these-days-anywhere").to_owned(),
            None => phrase("lines-ambulance-first-anywhere").to_owned(),
        }
    }
}

/// What somebody types who can't go on with a page, or wants no more of it.
#[rustfmt::skip]
const WANTS_PEACE: Vocabulary = Vocabulary::new(
    &[
        "leave me alone", "just leave me alone", "go away", "i cant", "i cant do it", "i cant do that", "i dont want to",
        "i dont want help", "stop it", "shut up", "no more",
    ],
    &[
        "dejame en paz", "dejame", "dejenme en paz", "dejame solo", "dejame sola", "vete", "no puedo", "no puedo hacerlo",
        "no quiero", "no quiero ayuda", "basta", "callate",
    ],
);

/// What says in so many words that nobody is in danger.
#[rustfmt::skip]
const NO_DANGER: Vocabulary = Vocabulary::new(
    &[
        "not in danger", "im not in danger", "i am not in danger", "no im not in danger", "not in danger now",
        "im not in danger now", "im not in danger right now", "nobody is in danger", "no one is in danger", "no danger", "im safe",
        "i am safe", "im safe now", "i am safe now", "no im safe",
    ],
    &[
        "no estoy en peligro", "no no estoy en peligro", "no hay peligro", "nadie esta en peligro", "estoy a salvo",
        "ahora no estoy en peligro", "no estoy en peligro ahora",
    ],
);

/// Whether a line is a yes; an "ok" to help that was read out is none.
pub(crate) fn says_yes(line: &str) -> bool {
    let plain = plain_reply(line).or_else(|| begins_plainly(line));
    assent(line) == Some(Assent::Yes) && matches!(plain, Some(PlainReply::Yes | PlainReply::LeansYes))
}
