//! What somebody says to a result that asks for nothing of it: thanks, goodbye, that they don't know, and a thing that they ask
//! back about.

use unicode_segmentation::UnicodeSegmentation;

use crate::base::hearing::bare;
use crate::base::phrases::phrase;
use crate::base::plain_reply::{PlainReply, plain_reply};
use crate::base::text::{folded_words, words};
use crate::base::vocabulary::Vocabulary;
use crate::call::pencil::is_alike;
use crate::engine::decide::QUESTION_MARKS;
use crate::ui::line_mode::asked_of_it::asks;
use crate::ui::line_mode::danger_words::speaks_of_danger;
use crate::ui::line_mode::help_kinds::telling;
use crate::ui::line_mode::speech::bracketed_hours;
use crate::ui::line_mode::typed_answer::told_things::wishes_company;
use crate::ui::line_mode::{Stop, Talk};
use crate::ui::report::{Block, Report, ResultPage};

/// What people say at the end, and whoever wants to do it all once more.
#[rustfmt::skip]
const THANKS: Vocabulary = Vocabulary::new(
    &[
        "thank you", "thanks", "thank you very much", "thanks a lot", "cheers", "i feel better", "i feel a bit better",
        "that helped", "that helps", "thats helpful", "that was helpful", "very helpful", "that was quick", "brilliant",
        "lovely", "thats lovely", "thats great", "great", "perfect", "wonderful", "thats good", "thats good of you",
        "bless you", "god bless", "god bless you",
    ],
    &[
        "gracias", "muchas gracias", "mil gracias", "me siento mejor", "me ha ayudado", "me ayudo", "me ayuda", "que bien",
        "genial", "perfecto", "estupendo", "muy amable", "dios te bendiga", "que dios te bendiga",
    ],
);
#[rustfmt::skip]
const START_AGAIN: Vocabulary = Vocabulary::new(
    &[
        "start again", "start over", "restart", "begin again", "from the start", "can i do it again", "can i do this again",
        "do it again", "do it all again", "can i start again", "i want to do it again",
    ],
    &["empezar de nuevo", "empezar otra vez", "volver a empezar", "reiniciar", "puedo hacerlo otra vez", "hacerlo otra vez"],
);

/// What says goodbye to a page. "Goodbye" alone may be a word about dying.
#[rustfmt::skip]
const GOODBYES: Vocabulary = Vocabulary::new(
    &[
        "thanks bye", "thank you bye", "ok bye", "okay bye", "bye now", "bye for now", "bye then", "thanks goodbye",
        "thank you goodbye", "good night", "goodnight", "night", "night night", "thanks good night", "thank you good night",
        "see you", "see ya", "see you later", "take care", "cheerio", "ta ta", "ta ra", "im off now", "im off then",
        "thanks and bye", "thanks take care", "thanks im done", "thank you im done", "thats me done thanks", "im done thanks",
        "im done thank you",
    ],
    &[
        "gracias adios", "gracias y adios", "gracias chao", "gracias chau", "chao", "chau", "hasta luego", "hasta pronto",
        "gracias ya termine", "gracias ya acabe",
        "buenas noches", "gracias buenas noches", "gracias hasta luego", "nos vemos", "cuidate",
    ],
);

/// What begins a goodbye that may be a word about dying, or only one to the page.
pub(crate) const MAY_LEAVE: Vocabulary = Vocabulary::new(&["goodbye", "good bye"], &["adios"]);

/// How to go on behind a line at a result: whoever says goodbye hears how to leave, too.
pub(crate) fn how_on(line: &str) -> String {
    let leaves = MAY_LEAVE.behind(&bare(line)).is_some_and(|rest| rest.is_empty() || rest.starts_with([' ', '.']));
    let leave = if leaves { format!("{} ", phrase("lines-to-leave-page")) } else { String::new() };
    format!("{leave}{}", phrase("lines-words-here"))
}

/// What asks back about a thing: "and my debts?"
#[rustfmt::skip]
const ASKS_BACK: Vocabulary = Vocabulary::new(
    &[
        "and what about my ", "and what about the ", "and what about ", "what about my ", "what about the ", "what about ",
        "how about my ", "how about the ", "how about ",
        "why dont you say anything about my ", "why dont you say anything about ",
        "why do you say nothing about my ", "why do you say nothing about ",
        "what do you say about my ", "what do you say about ",
        "and my ", "and the ", "and ",
    ],
    &[
        "y por que no me dice nada del ", "y por que no me dice nada de ", "por que no me dice nada del ",
        "por que no me dice nada de ", "por que no me dices nada de ", "por que no dice nada de ", "y que me dices de ",
        "y que hay de ", "que hay de ", "y que pasa con ", "que pasa con ", "y lo de ", "y las ", "y los ", "y la ", "y el ",
        "y mis ", "y mi ", "y de ", "y ",
    ],
);

/// Money, and what asks where it comes from: "so where do I get money?"
const MONEY: Vocabulary = Vocabulary::new(
    &["money", "cash", "loan", "loans", "grant", "grants", "funding", "funds", "capital"],
    &["dinero", "plata", "lana", "pasta", "prestamo", "prestamos", "credito", "financiacion", "capital"],
);
const FROM_WHERE: Vocabulary = Vocabulary::new(&["where", "how", "who"], &["donde", "como", "quien"]);
#[rustfmt::skip]
const GETS: Vocabulary = Vocabulary::new(
    &["get", "find", "borrow", "lend", "lends", "give", "gives", "have", "raise", "ask"],
    &["consigo", "conseguir", "saco", "sacar", "encuentro", "encontrar", "presta", "prestan", "da", "dan", "pido", "pedir", "obtengo"],
);
/// Who the help lines for debts are for.
const DEBT: &str = "debt";
/// Words of such a question, at most.
const MOST_OF_MONEY: usize = 9;

/// Whether a line asks where money comes from.
fn asks_for_money(said: &str) -> bool {
    let all: Vec<&str> = words(said).collect();
    let has = |list: Vocabulary| all.iter().any(|word| list.has(word));
    all.len() <= MOST_OF_MONEY && has(MONEY) && has(FROM_WHERE) && has(GETS)
}

/// Words of what is asked back about, at most: more is a sentence that tells something.
const MOST_WORDS: usize = 3;
/// Sentences about it that are said, at most.
const MOST_SAID: usize = 3;

impl Talk<'_, '_> {
    /// What is said to a word that asks for nothing on the page; none where it may be about danger.
    pub(crate) fn politely(&self, report: &Report<'_>, word: &str) -> Option<String> {
        if speaks_of_danger(self.session.questionnaire, word, false) {
            return None;
        }
        let word = bare(word);
        if GOODBYES.has(&word) {
            return Some(phrase("lines-goodbye").to_owned());
        }
        if plain_reply(&word) == Some(PlainReply::NotSure) {
            return Some(phrase("lines-not-sure-here").to_owned());
        }
        if THANKS.has(&word) {
            return Some(phrase("lines-thanked").to_owned());
        }
        START_AGAIN.has(&word).then(|| {
            let again = phrase("lines-start-again");
            let urgent = report.outcome().is_urgent();
            if urgent { again.to_owned() } else { format!("{again} {}", phrase("lines-start-again-or-change")) }
        })
    }

    /// Says what the page tells of a thing that somebody asks back about, or the lines for it; false where there is nothing.
    pub(crate) fn asked_back(&mut self, report: &Report<'_>, line: &str) -> Result<bool, Stop> {
        let said = bare(line);
        if self.call.is_none() && asks_for_money(&said) && !speaks_of_danger(self.session.questionnaire, line, false) {
            return self.no_money_here();
        }
        // Whoever asks where to meet people wants a place, and no line to ring.
        let wishes = self.call.is_none() && !asks(&said) && wishes_company(line);
        if wishes && !speaks_of_danger(self.session.questionnaire, line, true) {
            self.say(phrase("lines-lonely"))?;
            let lines = self.somebody_to_talk_to();
            self.blocks(&lines)?;
            self.end_aside("", phrase("lines-words-here"))?;
            return Ok(true);
        }
        let Some(thing) = ASKS_BACK.behind(&said) else { return Ok(false) };
        let words = telling(thing);
        let danger = speaks_of_danger(self.session.questionnaire, line, false);
        if danger || self.call.is_some() || words.is_empty() || words.len() > MOST_WORDS {
            return Ok(false);
        }
        // All of it: "nothing" and "says" stand in many sentences.
        let about = |text: &String| {
            let of_text = folded_words(text);
            words.iter().all(|word| of_text.iter().any(|w| is_alike(w, word)))
        };
        let text = |block: Block| match block {
            Block::Para(text) | Block::Item(text) | Block::Step(_, text) => Some(text),
            _ => None,
        };
        let pages = [report.blocks(ResultPage::First), report.blocks(ResultPage::Steps)].concat();
        let told: Vec<String> = pages.into_iter().filter_map(text).filter(about).take(MOST_SAID).collect();
        let then = phrase("lines-words-here");
        if !told.is_empty() {
            self.say(phrase("lines-page-says-of-it"))?;
            self.say_all(told.iter().map(|text| bracketed_hours(text)))?;
            self.end_aside("", then)?;
            return Ok(true);
        }
        if self.kinds_named(thing).is_empty() {
            return Ok(false);
        }
        self.help_for(thing, then)?;
        Ok(true)
    }

    /// Says that where to get money isn't answered here, and whom to ring about debts, where the place has a line for them.
    fn no_money_here(&mut self) -> Result<bool, Stop> {
        let then = phrase("lines-words-here");
        if self.kinds_named(DEBT).iter().any(|kind| kind == DEBT) {
            self.say(phrase("lines-money-and-debts"))?;
            self.help_for(DEBT, then)?;
        } else {
            self.say(&format!("{} {then}", phrase("lines-money-not-here")))?;
        }
        Ok(true)
    }
}

/// Words of the sentence behind a question whether it is safe that says what to do where it isn't.
const IF_NOT: Vocabulary = Vocabulary::new(&["close", "leave"], &["cierra", "cierrala", "sal"]);

/// What a page says behind the question whether it is safe to read it, which by ear was asked otherwise.
pub(crate) fn behind_the_asking(says: &str) -> String {
    let mut behind = says.split_sentence_bounds().skip_while(|s| !s.contains(QUESTION_MARKS)).skip(1).peekable();
    let closes = |s: &&str| folded_words(s).iter().any(|word| IF_NOT.has(word));
    behind.next_if(closes);
    behind.collect::<String>().trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::asks_for_money;
    use crate::base::hearing::{bare, heard};
    use crate::base::phrases::{Language, within};

    #[test]
    fn where_money_comes_from_is_asked_in_few_words() {
        let asks = |line: &str| asks_for_money(&bare(&heard(line)));
        for line in ["so where i get money?", "Where can I get a loan?", "who lend money for shop", "how do i find funding"] {
            assert!(asks(line), "{line}");
        }
        for line in ["i have no money", "where do i start", "how did he get all my money and my papers and my phone", ""] {
            assert!(!asks(line), "{line}");
        }
        within(Language::Spanish, || assert!(asks("¿y dónde consigo dinero?") && !asks("no tengo dinero")));
    }
}
