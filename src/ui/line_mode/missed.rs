//! A line at a question that nothing caught: that it isn't taken, in a few words what can be typed here, and the second time the
//! answers once more. Whoever tells of a loss hears first that it's a pity.

use crate::base::commands::PageCommand;
use crate::base::hearing::{bare, numbers};
use crate::base::phrases::{phrase, say};
use crate::base::plain_reply::{PlainReply, begins_plainly, plain_reply};
use crate::base::text::spaced_words;
use crate::base::vocabulary::Vocabulary;
use crate::content::model::{AnswerSet, Question, QuestionIx, Reply};
use crate::ui::line_mode::asked_of_it::asks;
use crate::ui::line_mode::asked_of_question::WhyAsked;
use crate::ui::line_mode::danger_words::{is_troubled, speaks_of_danger};
use crate::ui::line_mode::guess::{Guess, any_of, still_asking};
use crate::ui::line_mode::input::{SENTENCE, need_someone};
use crate::ui::line_mode::place_words::tells_where;
use crate::ui::line_mode::small_talk::carries_little;
use crate::ui::line_mode::tone::tells_no_trouble;
use crate::ui::line_mode::typed_answer::TypedAnswer;
use crate::ui::line_mode::typed_answer::denied::behind_a_no;
use crate::ui::line_mode::typed_answer::the_dead::{asks_of_the_dead, denies_a_loss};
use crate::ui::line_mode::untaken::Attempts;
use crate::ui::line_mode::{Stop, Talk};
use crate::ui::report::place_title;
use crate::ui::ui_text as words;
use crate::ui::ui_text::none_word;

/// What a doctor may help with that isn't how somebody feels.
#[rustfmt::skip]
const OF_THE_BODY: Vocabulary = Vocabulary::new(
    &[
        "my back", "back pain", "bad back", "my knee", "my knees", "my hip", "my leg", "my foot", "my shoulder",
        "my neck", "my heart",
        "my eyes", "my hearing", "my chest", "my lungs", "diabetes", "blood pressure", "arthritis", "asthma", "my body",
    ],
    &[
        "espalda", "rodilla", "rodillas", "cadera", "pierna", "pie", "hombro", "cuello", "corazon", "ojos", "vista",
        "oido", "pecho",
        "pulmones", "diabetes", "la tension", "la presion", "artritis", "asma", "el cuerpo",
    ],
);

/// Words of a line that tells of somebody, at the least.
const TELLS: usize = 6;

/// The miss at which the answers are read once more.
const READ_AGAIN: usize = 2;

/// Answers of a question further on that a line may mean, at most, to be one that is asked about there.
const FEW_MEANT: usize = 2;

/// Words of a page itself that are named beside those of every page, at most.
const FEW_WORDS: usize = 2;

impl Talk<'_, '_> {
    /// Says to numbers that no answer has which there are.
    pub(crate) fn wrong_number(
        &mut self,
        line: &str,
        wrong: &str,
        question: &Question,
        how: &str,
        help: &str,
        attempts: &mut Attempts,
    ) -> Result<(), Stop> {
        let led = self.call.is_some();
        attempts.missed += 1;
        let told = say!("lines-no-such-number", wrong = wrong, numbers = words::from_one_to(question.offered(led).len() + 1));
        // Whoever types the number to ring hears it first, and whoever is wrong twice behind that.
        let rings = !led && numbers(line).is_some_and(|typed| self.is_emergency_number(&typed));
        let told = match (rings, question.safety && !led && attempts.missed > 1) {
            (true, _) => format!("{} {told}", self.number_itself()),
            (_, true) => format!("{told} {}", self.number_itself()),
            _ => told,
        };
        let expected = if led { how.to_owned() } else { self.expected_at(question, how, attempts.missed, None, help) };
        self.say(&format!("{told} {help}{expected}"))?;
        self.say_answers_again(question, how, attempts.missed, None)
    }

    /// Says to a line that nothing caught that it isn't taken, and what would be; `loss`: it tells of one, which `help` begins with.
    pub(crate) fn missed(
        &mut self,
        line: &str,
        question: &Question,
        how: &str,
        help: &str,
        loss: bool,
        attempts: &mut Attempts,
    ) -> Result<(), Stop> {
        attempts.missed += 1;
        let (missed, led) = (attempts.missed, self.call.is_some());
        let long = line.split_whitespace().count();
        // "No, I'm coping well enough" has refused what was asked about, whatever else it says.
        let refused = attempts.standing.is_some() && behind_a_no(line).is_some();
        let standing = attempts.standing.take().filter(|_| !refused);
        let gone = if refused && !led { format!("{} ", phrase("lines-offer-gone")) } else { String::new() };
        let body = question.id == "care" && !led && OF_THE_BODY.stands_in(&spaced_words(line));
        let for_feelings = if body { format!("{} ", phrase("lines-care-for-feelings")) } else { String::new() };
        let help = &*format!("{gone}{help}{for_feelings}");
        // Whoever isn't understood twice hears the number itself.
        let light = self.doubtful || asks(line) || carries_little(line) || help.contains(&self.number_itself());
        let call = question.safety && !led && missed > 1 && self.told.is_empty() && !light;
        let number = if call { format!("{} ", self.number_itself()) } else { String::new() };
        // A question tells of nothing: nobody is thanked for it, but for one that they ask of their life.
        let asked = standing.is_none()
            && !led
            && (self.doubtful || asks(line))
            && WhyAsked::read(line) != Some(WhyAsked::OfLife)
            && long >= SENTENCE;
        // Whoever tells of themselves isn't told that nothing was caught.
        let tells = standing.is_none() && !led && long >= TELLS;
        // Whatever it was, help is one word away.
        let talk = if tells && !asked && !help.contains(&need_someone()) { need_someone() } else { String::new() };
        let expected = self.expected_at(question, how, missed, standing.as_ref(), &format!("{help}{talk}"));
        let for_this = phrase("lines-for-this-question");
        if !loss && standing.is_none() && !question.safety && self.is_asked_later(line) {
            let help = if help.contains(&need_someone()) { help.to_owned() } else { format!("{help}{talk}") };
            self.say(&format!("{} {help}{for_this} {expected}", phrase("lines-asked-later")))?;
        } else if asked {
            self.say(&format!("{number}{help}{} {for_this} {expected}", phrase("lines-asked-of-it")))?;
        } else if loss && tells {
            self.say(&format!("{help}{} {number}{talk}{for_this} {expected}", phrase("lines-heard-kindly")))?;
        } else if tells {
            // Where danger is asked about, nothing is heard so lightly.
            let plain = !question.safety && help.is_empty() && tells_no_trouble(line);
            let heard = if plain { phrase("lines-heard-plainly") } else { phrase("lines-heard-kindly") };
            self.say(&format!("{heard} {number}{help}{talk}{for_this} {expected}"))?;
        } else {
            // A yes is one to what was asked about, and to no word that was guessed at beside it.
            self.yes_answers |= standing.is_some();
            attempts.guess.clone_from(&standing);
            if loss {
                // What was asked stands, and is asked once more.
                let asks = if standing.is_none() && missed != READ_AGAIN { format!("{} ", question.ask) } else { String::new() };
                self.say(&format!("{help}{number}{asks}{expected}"))?;
            } else {
                self.not_caught(line, &format!("{number}{help}{}", self.place_told(line)), &expected)?;
            }
        }
        self.say_answers_again(question, how, missed, standing.as_ref())
    }

    /// Whether a line means one answer, or one of two, of a question further on, where no danger is asked about: "I lost my job".
    fn is_asked_later(&self, line: &str) -> bool {
        let Some(here) = self.open_question().filter(|_| self.call.is_none()) else { return false };
        // A yes, a no or a number is said of this one, and a place of none.
        if self.doubtful
            || self.slip_of(line).is_some()
            || begins_plainly(line).is_some()
            || plain_reply(line).is_some()
            || line.contains(|c: char| c.is_ascii_digit())
            || tells_where(self.session.helplines, line)
        {
            return false;
        }
        let questionnaire = self.session.questionnaire;
        let means_few = |ix: QuestionIx| {
            let set = match self.read_at(ix, line) {
                TypedAnswer::Perhaps(several) => several.into_iter().collect(),
                TypedAnswer::Given(Reply::Chosen(set)) => set,
                _ => AnswerSet::default(),
            };
            let question = questionnaire.question(ix);
            !question.safety && (1..=FEW_MEANT).contains(&set.len()) && set.and(question.alone()).is_empty()
        };
        questionnaire.question_ixs().filter(|ix| *ix > here).any(means_few)
    }

    /// What is expected at a question, behind a line that isn't taken and the help that was named beside it.
    fn expected_at(&self, question: &Question, how: &str, missed: usize, standing: Option<&Guess>, help: &str) -> String {
        let led = self.call.is_some();
        // Where none can be said, that is told in the same words each time.
        let always = if none_word(question).is_some() { format!("{how} ") } else { String::new() };
        match (missed, standing) {
            (READ_AGAIN, _) if !led => phrase("lines-answers-again").to_owned(),
            (_, Some(guess)) => still_asking(guess),
            (1, None) if led => how.to_owned(),
            (1, None) => {
                let hear = format!("{how} {}", phrase("lines-again-for-all"));
                format!("{hear}{}", self.or_type(&format!("{help}{hear}")))
            }
            // Once, for whoever is stuck: the words that lead elsewhere.
            (READ_AGAIN, None) => format!("{always}{} {}", phrase("lines-hear-one"), self.ways_on(question)),
            _ => format!("{always}{}", phrase("lines-hear-one")),
        }
    }

    /// Reads the answers once more at the second miss, with what is expected behind them. A mentor has them in front of them.
    fn say_answers_again(&mut self, question: &Question, how: &str, missed: usize, standing: Option<&Guess>) -> Result<(), Stop> {
        if missed != READ_AGAIN || self.call.is_some() {
            return Ok(());
        }
        self.say_answers(question)?;
        let expected = standing.map_or_else(|| format!("{how} {}", self.ways_on(question)), still_asking);
        self.say(&expected)
    }

    /// Some words that work here, with a space before them: those of the page first, but none that was `said` beside them; nothing
    /// to a mentor, who has them in view.
    pub(crate) fn or_type(&self, said: &str) -> String {
        let of_page = self.offered.iter().copied().filter(|word| PageCommand::named(word).is_none()).take(FEW_WORDS);
        let everywhere = [PageCommand::Again, PageCommand::Back, PageCommand::Help, PageCommand::Leave].map(|c| c.row().word());
        let everywhere = everywhere.into_iter().filter(|word| self.offered.contains(word));
        let words: Vec<String> = of_page.chain(everywhere).filter(|word| !said.contains(word)).map(to_type).collect();
        if words.is_empty() || self.call.is_some() || self.at_desk {
            return String::new();
        }
        format!(" {}", say!("lines-or-type-these", words = any_of(&words)))
    }

    /// All words that work on the page.
    pub(crate) fn words_that_work(&self) -> String {
        let mark = PageCommand::Words.row().word();
        let words = self.offered.iter().filter(|word| **word != mark).map(|word| to_type(word));
        let words: Vec<String> = words.chain([phrase("lines-question-mark").to_owned()]).collect();
        say!("lines-words-that-work", words = any_of(&words))
    }

    /// Says that a line wasn't understood, and what is expected; the second time in a row, all words that work here, too.
    pub(crate) fn not_understood(&mut self, line: &str, expected: &str) -> Result<(), Stop> {
        self.not_one_of(line, expected, &[])
    }

    /// The same where something is chosen from rows, which are said once more to the second line in a row.
    pub(crate) fn not_one_of(&mut self, line: &str, expected: &str, rows: &[String]) -> Result<(), Stop> {
        // On a call it is the client who was heard, wherever the mentor is.
        let danger = speaks_of_danger(self.session.questionnaire, line, false) || self.tells_beside(line);
        if PageCommand::named(line).is_none() && danger {
            return self.turn_to(line, expected);
        }
        if self.looks_up_plain(line)? {
            return self.say(expected);
        }
        // Whoever writes a sentence here may be telling of themselves.
        let help = if self.call.is_none() && line.split(' ').count() >= SENTENCE { need_someone() } else { String::new() };
        // A mentor has the page in view; and where it is asked if it is safe, less is better.
        let again = self.call.is_none() && !self.at_desk && !self.owed.at_stop() && self.misses.count();
        match rows {
            _ if !again && self.owed.at_stop() => self.not_caught(line, &help, expected),
            _ if !again => self.not_caught(line, &help, &format!("{expected}{}", self.or_type(&format!("{help}{expected}")))),
            [] => self.not_caught(line, &help, &format!("{expected} {}", self.words_that_work())),
            rows => {
                self.not_caught(line, &help, phrase("lines-answers-again"))?;
                self.say_all(rows)
            }
        }
    }

    /// Answers a no to what was said of a loss, which is no answer to the question; false for every other line.
    pub(crate) fn refuses_the_sorrow(
        &mut self,
        line: &str,
        question: &Question,
        how: &str,
        danger: bool,
        attempts: &mut Attempts,
    ) -> Result<bool, Stop> {
        let sorry = std::mem::take(&mut attempts.sorry);
        let said = bare(line);
        // "No, my husband is fine": a bare no answers the question, which was asked once more.
        let no_and_more = || said.split_once(' ').is_some_and(|(no, _)| plain_reply(no) == Some(PlainReply::No));
        let refuses = denies_a_loss(line) || sorry && no_and_more();
        let open = || {
            let read = TypedAnswer::read(line, self.doubtful, danger, question, false);
            !matches!(read, TypedAnswer::Given(_)) && (question.safety || read == TypedAnswer::Unknown)
        };
        // Whoever isn't well says more than that.
        let graver = danger || is_troubled(line);
        if graver || self.call.is_some() || asks_of_the_dead(question) || !refuses || !open() {
            return Ok(false);
        }
        let help = if question.safety { need_someone() } else { String::new() };
        self.say(&format!("{} {help}{} {how}", phrase("lines-no-loss"), question.ask))?;
        Ok(true)
    }

    /// Which place the help lines are for, to whoever tells where they are; nothing to anybody else.
    fn place_told(&self, line: &str) -> String {
        let helplines = self.session.helplines;
        if self.call.is_some() || !tells_where(helplines, line) {
            return String::new();
        }
        format!("{} ", say!("lines-place-told", place = place_title(helplines, self.place)))
    }

    /// The words that lead on from a question that nothing fits.
    fn ways_on(&self, question: &Question) -> String {
        let ways = [
            (PageCommand::Decline, phrase("lines-way-decline")),
            (PageCommand::Back, phrase("lines-way-back")),
            (PageCommand::Review, phrase("lines-way-review")),
        ];
        let offered = ways.into_iter().filter(|(c, _)| self.offered.contains(&c.row().word())).map(|(_, way)| way.to_owned());
        // The question itself says it so: two words for one thing would be two things. Where danger is asked about, nobody is
        // led to a none.
        let none = none_word(question).filter(|_| !question.safety).map(|_| phrase("lines-way-none").to_owned());
        let all: Vec<String> = none.into_iter().chain(offered).chain([phrase("lines-question-mark-words").to_owned()]).collect();
        match (question.safety, none_word(question)) {
            (true, Some(_)) => say!("lines-or-type", words = any_of(&all)),
            _ => say!("lines-if-nothing-fits", words = any_of(&all)),
        }
    }
}

/// A word as it is said that it can be typed.
fn to_type(word: &str) -> String {
    say!("lines-to-type", word = word)
}
