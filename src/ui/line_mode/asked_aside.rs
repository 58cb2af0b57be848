//! What is asked beside a page: who will know, how to go, where somebody is and what comes.

use crate::base::commands::PageCommand;
use crate::base::hearing::{bare, without_please, without_wrapping};
use crate::base::phrases::{phrase, say};
use crate::base::vocabulary::Vocabulary;
use crate::content::model::QuestionIx;
use crate::ui::line_mode::asked_of_it::{asks, sentences};
use crate::ui::line_mode::asked_thing::{NOT_UNDERSTOOD, NUMBERS, WHAT_NEXT, thing_asked};
use crate::ui::line_mode::being_seen::{SeenAsked, asks_plainly, seen_asked};
use crate::ui::line_mode::change_wanted::ChangeWanted;
use crate::ui::line_mode::count_asked::{WHERE, asks_how_many};
use crate::ui::line_mode::crisis_words::{SaidToCrisis, asks_which_to_ring};
use crate::ui::line_mode::danger_words::{is_about_dying, is_of_own_harm, speaks_of_danger};
use crate::ui::line_mode::guess::still_asking;
use crate::ui::line_mode::input::need_someone;
use crate::ui::line_mode::is_anyone::asks_for_a_person;
use crate::ui::line_mode::keeping::asks_to_keep;
use crate::ui::line_mode::language_asked::one_for;
use crate::ui::line_mode::menu::Menu;
use crate::ui::line_mode::others_tell::{asks_about_a_bill, asks_what_others_tell, tells_of_a_reader};
use crate::ui::line_mode::result_asked::asks_about_kinds;
use crate::ui::line_mode::sent_for::{asks_to_be_rung, asks_to_be_sent};
use crate::ui::line_mode::spelt_out::spelt_out;
use crate::ui::line_mode::stopping_use::asks_about_stopping;
use crate::ui::line_mode::typed_answer::TypedAnswer;
use crate::ui::line_mode::typed_answer::the_dead::denies_a_loss;
use crate::ui::line_mode::way_out::{exit_word, wants_out};
use crate::ui::line_mode::who_knows::{asks_if_a_child_is_taken, asks_who_is_called, asks_who_knows};
use crate::ui::line_mode::{Stop, Talk};
use crate::ui::{terminal_guard as guard, ui_text as words};

/// What is typed by whoever wants to know who hears of their answers, without apostrophes.
#[rustfmt::skip]
const WHO_SEES: Vocabulary = Vocabulary::new(
    &[
        "who sees this", "who can see this", "who will see this", "who sees my answers", "who can see my answers",
        "who reads this",
        "who is this sent to", "is this private", "is it private", "is this confidential", "is this anonymous", "is it anonymous",
        "will anyone see this", "does anyone see this", "do you save this", "is this saved", "is this recorded",
        "are you recording this", "are you recording me", "are you recording", "is this being recorded", "are my answers kept",
        "are my answers saved", "are my answers sent", "are my answers private", "where do my answers go",
        "what happens to my answers", "is it saved", "is it recorded", "is it secret", "is this secret", "who will know",
        "who knows about this", "is this just between us", "is it just between us", "who is listening",
        "is anyone listening", "is somebody listening",
    ],
    &[
        "quien ve esto", "quien puede ver esto", "quien lo ve", "quien lee esto", "quien ve mis respuestas", "es privado",
        "esto es privado", "es confidencial", "es anonimo", "alguien ve esto", "se guarda esto", "esto se guarda",
        "se guarda algo", "se guarda lo que digo", "se guardan mis respuestas", "guardan mis respuestas", "me estan grabando",
        "me estas grabando", "esto se graba", "se graba esto", "estan grabando", "quien se entera", "quien lo va a saber",
        "quien va a saber esto", "se entera alguien", "se va a enterar alguien", "alguien se entera",
        "que pasa con mis respuestas",
        "a donde van mis respuestas", "es secreto", "quien escucha",
    ],
);
/// What asks whom to turn to, which help answers.
#[rustfmt::skip]
const WHO_HELPS: Vocabulary = Vocabulary::new(
    &[
        "who can i tell", "who do i tell", "who should i tell", "who could i tell", "who can i tell about this",
        "who do i talk to", "who can i talk to", "who should i talk to", "who can i speak to", "who can help",
        "who can help me", "who will help me", "who do i call", "who can i call", "who should i call", "who do i ring",
        "who can i ring",
    ],
    &[
        "a quien se lo digo", "a quien se lo puedo decir", "a quien se lo cuento", "a quien se lo puedo contar",
        "a quien puedo decirselo", "a quien puedo contarselo", "a quien le cuento", "a quien le digo", "con quien hablo",
        "con quien puedo hablar", "quien me ayuda", "quien puede ayudarme", "quien me puede ayudar", "a quien llamo",
        "a quien puedo llamar",
    ],
);
/// What asks for a person to talk to, which help answers, too.
#[rustfmt::skip]
const WANTS_A_PERSON: Vocabulary = Vocabulary::new(
    &[
        "can i talk to you", "can i talk to a person", "can i talk to someone", "can i talk to somebody", "can i talk to a human",
        "can i talk to a real person",
        "can i speak to a person", "can i speak to someone", "can i speak to somebody", "can i speak to a human",
        "can i speak to a real person", "i want to talk to a person", "i want to talk to someone", "i want to talk to somebody",
        "i want to talk to a real person", "i want to talk to a human", "i want to speak to a person",
        "i want to speak to someone",
        "i want to speak to a real person", "i need to talk to someone", "i need to talk to somebody",
        "i need to speak to someone",
        "i need someone to talk to", "i need somebody to talk to", "can someone help me", "can anyone help me",
        "can somebody help me",
    ],
    &[
        "quiero hablar con una persona", "quiero hablar con alguien", "puedo hablar con una persona", "puedo hablar con alguien",
        "necesito hablar con una persona", "alguien me puede ayudar", "alguien puede ayudarme",
    ],
);

/// Questions that an answer leaves out, where it is said that it does.
const MANY_FEWER: u16 = 5;

/// What somebody says before that who has had enough.
#[rustfmt::skip]
const OATHS: Vocabulary = Vocabulary::new(
    &[
        "jesus ", "jesus christ ", "christ ", "god ", "my god ", "oh god ", "omg ", "ffs ", "bloody hell ", "ugh ", "oh ",
        "so ", "and ", "wait ", "sorry ", "for gods sake ", "for fucks sake ", "blimey ", "flipping heck ", "wow ", "crikey ",
        "hell ",
    ],
    &["dios ", "dios mio ", "por dios ", "ay ", "uf ", "uff ", "madre mia ", "oye ", "y ", "pero ", "joder ", "perdon "],
);

/// What asks for the answers that were given.
#[rustfmt::skip]
const WHAT_I_SAID: Vocabulary = Vocabulary::new(
    &[
        "what did i say", "what have i said", "what did i answer", "what did i type", "what have i answered",
        "what were my answers",
    ],
    &[
        "que dije", "que he dicho", "que conteste", "que respondi", "que puse", "que he contestado",
        "cuales fueron mis respuestas",
    ],
);

/// What asks for another speed or voice, which a screen reader has and this hasn't.
#[rustfmt::skip]
const SPEED: Vocabulary = Vocabulary::new(
    &[
        "slower", "slowly", "more slowly", "slow down", "say it slower", "say that slower", "say it slowly", "say it more slowly",
        "read it slower", "read it slowly", "read it more slowly", "read slower", "too fast", "its too fast", "thats too fast",
        "faster", "speed up", "read faster", "too slow", "louder", "speak up", "quieter", "too loud", "too quiet",
    ],
    &[
        "mas despacio", "mas lento", "despacio", "mas lenta", "dilo mas despacio", "lee mas despacio", "leelo mas despacio",
        "muy rapido", "demasiado rapido", "va muy rapido", "mas rapido", "mas fuerte", "mas alto", "mas bajo", "muy lento",
    ],
);

/// Whether one of the sentences of a line asks something: "I don't know. Will you ring anyone?".
fn asked_in_part(line: &str, asks: impl Fn(&str) -> bool) -> bool {
    sentences(line).any(|sentence| asks(&spelt_out(&bare(sentence))))
}

impl Talk<'_, '_> {
    /// Answers what is asked beside a page, by whoever answers for themselves; false where a line asks nothing of the kind.
    pub(crate) fn asked_aside(&mut self, line: &str, menu: &Menu) -> Result<bool, Stop> {
        let typed = bare(without_please(line));
        let said = spelt_out(without_wrapping(&typed));
        let question = self.open_question().filter(|_| menu.answers);
        if self.call.is_some() || self.at_desk || self.is_an_answer(line, menu) {
            return Ok(false);
        }
        // What kind of help somebody would like may be answered so.
        let read = question.map(|ix| self.read_at(ix, line));
        let answers_too = question.is_some_and(|ix| self.answered_and_asked(line, ix).is_some());
        let is_open = read.as_ref().is_none_or(|read| *read == TypedAnswer::Unknown) && !answers_too;
        // Whatever else a line tells is asked again: only an answer alone isn't heard as a question.
        let given = matches!(read, Some(TypedAnswer::Given(_)));
        // Nobody is led to a kind of help before the questions about safety.
        let of_the_kinds = question.is_some() && asks_about_kinds(line) && is_open;
        let at_danger = question.is_some_and(|ix| self.session.questionnaire.question(ix).safety);
        let danger = || speaks_of_danger(self.session.questionnaire, line, true);
        // Whoever only wants to talk, where danger is asked about, hears who is there for that.
        let to_talk = || at_danger && SaidToCrisis::read(line) == Some(SaidToCrisis::WantsToTalk) && !danger();
        if WHO_HELPS.has(&said) || is_open && (WANTS_A_PERSON.has(&said) || to_talk()) {
            self.help(menu.carry_on())?;
            self.help_has_asked();
            return Ok(true);
        }
        if PageCommand::named(line).is_none() && thing_asked(line, |said| NUMBERS.has(said).then_some(())).is_some() {
            self.say_numbers(menu.carry_on())?;
            return Ok(true);
        }
        if self.cannot_ring(line, menu)? || self.asked_by_name(line, menu)? || self.asked_for_a_language(line, menu)? {
            return Ok(true);
        }
        if let Some(whom) = one_for(line).filter(|_| is_open && !menu.stops && self.names_lines() && !danger()) {
            self.help_for(whom, menu.carry_on())?;
            self.help_has_asked();
            return Ok(true);
        }
        if is_open && !menu.stops && asks_which_to_ring(line) && !danger() && self.say_which_to_ring(menu.expected())? {
            return Ok(true);
        }
        // What was offered still stands behind all of these.
        let offer = self.guessing.clone().filter(|_| menu.answers);
        let how = offer.clone().unwrap_or_else(|| menu.expected().to_owned());
        let here = offer.unwrap_or_else(|| menu.how.clone());
        let plainly = is_open || self.doubtful || asks(line) || asks_plainly(line);
        let seen = seen_asked(line).filter(|_| PageCommand::named(line).is_none() && plainly && !given);
        // "He checks my phone, will he see I rang" tells of danger by the phone alone: that is kept in mind, and the question answered.
        let of_phone = || !speaks_of_danger(self.session.questionnaire, &line.replace("my phone", "the phone"), true);
        let seen = seen.filter(|seen| !danger() || *seen == SeenAsked::WhoRang && of_phone());
        if seen.is_some() && danger() {
            self.remember(line);
        }
        let sees = || sentences(line).any(|sentence| WHO_SEES.has(&spelt_out(&bare(sentence))));
        let told = if let Some(told) = self.told_of_language(line, menu) {
            told
        } else if SPEED.has(&said) {
            format!("{} {how}", phrase("lines-speed"))
        } else if !menu.stops && asks_about_stopping(line) && !is_about_dying(line, true) && !is_of_own_harm(line) {
            // All at once it can kill, and what the page is about may be something else. It may be a sign as well.
            if danger() {
                self.remember(line);
            }
            format!("{} {} {how}", self.number_itself(), phrase("lines-stopping-use"))
        } else if asks_to_be_sent(&said) && !danger() {
            format!("{} {} {how}", phrase("lines-sends-nobody"), self.number_itself())
        } else if !menu.stops && !given && sentences(line).any(|sentence| asks_to_be_rung(&bare(sentence))) && !danger() {
            let first = menu.exit_near || self.owed.was_asked();
            let number = if first { format!("{} ", self.number_itself()) } else { String::new() };
            format!("{number}{} {how}", phrase("lines-rings-nobody"))
        } else if asks_what_others_tell(&said) && !danger() {
            format!("{} {how}", phrase("lines-others-tell"))
        } else if (asks_who_is_called(&said) || !given && asked_in_part(line, asks_who_is_called)) && !danger() {
            format!("{} {} {how}", phrase("lines-calls-nobody"), self.number_itself())
        } else if seen == Some(SeenAsked::HowToHide) {
            // Nothing stands before the word that leaves.
            format!("{} {} {how}", Self::how_to_leave(menu), phrase("lines-nobody-sees"))
        } else if asks_about_a_bill(&said) && !danger() || seen == Some(SeenAsked::WhoRang) {
            format!("{} {how}", phrase("lines-phone-bill"))
        } else if tells_of_a_reader(&said) && is_open && !danger() {
            format!("{} {} {how}", phrase("lines-read-along"), Self::how_to_leave(menu))
        } else if !WHO_SEES.has(&said) && asks_for_a_person(&said, self.doubtful) {
            // Where danger is spoken of, whoever looks for somebody hears the number, too.
            let number = if menu.exit_near { format!("{} ", self.number_itself()) } else { String::new() };
            format!("{} {number}{how}", phrase("lines-a-program"))
        } else if WHO_SEES.has(&said)
            || asks_who_knows(&said, self.doubtful)
            || asks_if_a_child_is_taken(&said)
                && !self.tells_of_thoughts()
                && (menu.exit_near || !self.is_at_result(menu))
                && !danger()
            || is_open && (sees() || asked_in_part(line, |said| asks_who_knows(said, false))) && !danger()
            || seen.is_some()
        {
            let leaving = Self::how_to_leave(menu);
            // Once is enough: a second time the answer alone is what is asked for.
            if std::mem::replace(&mut self.privacy_told, true) {
                format!("{} {how}", phrase("lines-nobody-sees"))
            } else {
                format!("{} {leaving} {} {how}", phrase("lines-nobody-sees"), phrase("lines-starts-afresh"))
            }
        } else if let Some(told) =
            self.told_of_what_was_typed(&said).filter(|_| question.is_some() && self.guessing.is_some() && !danger())
        {
            format!("{told} {how}")
        } else if let Some(told) = self.told_of_alarm(&said).filter(|_| is_open && !menu.stops && !danger()) {
            format!("{told} {how}")
        } else if let Some(told) = self.about_whom(line, &said, menu) {
            // A yes or a no is expected then, and nothing else.
            if self.goes_to.is_some() { told } else { format!("{told} {how}") }
        } else if let Some(wanted) = ChangeWanted::read(&typed).filter(|wanted| self.may_change(*wanted, line, menu)) {
            if self.owed.was_asked() && self.is_at_result(menu) && !self.has_stopped() {
                // "I lied" may take back the danger, or an answer: which, nobody knows.
                self.owed.asks(true);
                format!("{} {how}", self.number_itself())
            } else {
                self.change(wanted, menu)?
            }
        } else if self.tells_of_a_drink(line, menu) {
            // How much it was, or what else, nobody knows: the number comes first at a calm question, too.
            format!("{} {} {how}", self.number_itself(), phrase("lines-drink"))
        } else if !menu.stops && wants_out(&said) && PageCommand::named(line).is_none() {
            if menu.leaves_at_once {
                return Err(Stop::QuickExit);
            }
            let help = if menu.exit_near { need_someone() } else { String::new() };
            let word = exit_word(self.call.is_some());
            format!("{} {help}{}", say!("lines-to-leave", word = word), how)
        } else if question.is_some() && NOT_UNDERSTOOD.has(&said) {
            // How it is answered would be one sentence more about what to type.
            say!("lines-not-understood-yet", why = if menu.commands.contains(&PageCommand::Why) { "yes" } else { "no" })
        } else if denies_a_loss(line) && is_open && !danger() {
            format!("{} {how}", phrase("lines-no-loss"))
        } else if let Some(told) = self.told_of_kinds(line, false).filter(|_| question.is_some() && !given && !danger()) {
            let number = if self.owed.was_asked() { format!("{} ", self.number_itself()) } else { String::new() };
            format!("{number}{told} {here}")
        } else if of_the_kinds {
            format!("{} {here}", phrase("lines-kinds-at-the-end"))
        } else if let Some((told, near)) = question.filter(|_| !given && !danger()).and_then(|ix| self.asked_of_this(ix, line)) {
            match near {
                // An answer that was named is what a yes means now.
                Some(near) => {
                    self.guessing = Some(still_asking(&near));
                    self.asked_near = Some(near);
                    told
                }
                None => format!("{told} {here}"),
            }
        } else if is_open && !menu.stops && self.wants_to_keep(line, &said, menu) && !danger() {
            format!("{} {how}", phrase("lines-keep-later"))
        } else if question.is_none() && !menu.stops && asks_how_many(&said) && !danger() {
            let number = if menu.exit_near { format!("{} ", self.number_itself()) } else { String::new() };
            format!("{number}{} {how}", self.count_told())
        } else if let Some(told) = self.told_of_it_beside(line, question, menu).filter(|_| is_open) {
            told
        } else if let Some(told) = question.and_then(|ix| self.asked_at(ix, &said, menu)) {
            format!("{told} {here}")
        } else {
            return Ok(false);
        };
        // Behind help, `back` still leads to the question: it is said so until that is heard.
        let back = question.and_then(|_| self.way_back()).map_or(String::new(), |back| format!(" {back}"));
        self.say(&format!("{told}{back}"))?;
        Ok(true)
    }

    /// Whether somebody wants to keep something where no result stands, and no answer that was given before is kept so.
    fn wants_to_keep(&self, line: &str, said: &str, menu: &Menu) -> bool {
        let command = matches!(PageCommand::named(line), Some(PageCommand::Copy | PageCommand::Save));
        let answer = self.open_question().filter(|_| menu.answers).is_some_and(|ix| self.keeps(ix, line).is_some());
        (command || asks_to_keep(said)) && !answer && !self.is_at_result(menu)
    }

    /// How to go at once from a page, and what that clears.
    fn how_to_leave(menu: &Menu) -> &'static str {
        if menu.leaves_at_once { words::leave_from_here(guard::clears()) } else { words::exit_leaves(guard::clearing()) }
    }

    /// What is said to what is asked about a question, its answers and what comes behind it.
    fn asked_at(&self, ix: QuestionIx, said: &str, menu: &Menu) -> Option<String> {
        let offers = |command| menu.commands.contains(&command);
        let longest = OATHS.all().filter_map(|oath| said.strip_prefix(oath)).min_by_key(|rest| rest.len());
        let said = longest.unwrap_or(said);
        if WHERE.has(said) {
            return Some(self.where_it_stands(ix));
        }
        if WHAT_I_SAID.has(said) {
            let hear =
                if offers(PageCommand::Review) { phrase("lines-hear-your-answers") } else { phrase("lines-nothing-answered") };
            return Some(hear.to_owned());
        }
        WHAT_NEXT.has(said).then(|| phrase("lines-what-comes").to_owned())
    }

    /// Says that the last answer has left out many questions, whatever number was said before. A mentor has it in view.
    pub(crate) fn says_if_shorter(&mut self, again: bool) -> Result<(), Stop> {
        let left = self.session.left(&self.interview).map(|left| left.most);
        let before = std::mem::replace(&mut self.most_left, left);
        let fewer = before.zip(left).map_or(0, |(before, now)| before.saturating_sub(now));
        if fewer >= MANY_FEWER && !again && self.call.is_none() {
            self.say(phrase("lines-shorter"))?;
        }
        Ok(())
    }
}
