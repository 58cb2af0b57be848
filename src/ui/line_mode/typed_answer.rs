//! What a typed line says at a question: an answer, perhaps one, or none.
//!
//! An answer word for word, or its number, is taken, and "none" where that says all of an answer.
//! Where danger is asked about, anything short of that is asked about in turn, but for "not sure" and
//! "rather not", which clear nothing up.

pub(crate) mod age;
mod by_words;
pub(crate) mod denied;
mod grief;
mod hopeless;
pub(crate) mod in_part;
mod near_reply;
mod no_words;
pub(crate) mod number_told;
mod plain_no;
mod retold;
pub(crate) mod small_words;
mod telling;
#[cfg(test)]
mod tests;
pub(crate) mod the_dead;
mod tired;
mod told_lists;
pub(crate) mod told_things;

use crate::base::hearing::{bare, heard, is_last, range, rows};
use crate::base::plain_reply::{
    NONE, PlainReply, WHOLE_NONE, begins_plainly, is_a_no, is_a_none, is_a_nothing, is_a_yes, is_none_of_a_thing, plain_reply,
};
use crate::base::vocabulary::{Vocabulary, unaccented};
use crate::call::pencil::is_heard_as;
use crate::content::helplines::SUICIDE;
use crate::content::model::{AnswerIx, AnswerSet, Choose, Escalation, Question, Reply};
use crate::ui::line_mode::danger_words::ordinary_medicine::without_ordinary_medicine;
use crate::ui::line_mode::danger_words::{is_about_dying, is_of_another, is_of_own_harm};
use crate::ui::line_mode::harm_roles::at_work::{AtWork, BULLIED};
use crate::ui::line_mode::harm_roles::by_role;
use crate::ui::line_mode::harm_roles::no_fear::{tells_fear, without_denied_fear};
use crate::ui::line_mode::time_ago::TimeAgo;
use crate::ui::line_mode::typed_answer::age::{of_age, unlikely_age};
use crate::ui::line_mode::typed_answer::denied::{
    behind_a_no, contrary_of_only, denies_a_thing, goes_well, is_denied, told_beside,
};
use crate::ui::line_mode::typed_answer::grief::told_of_grief;
use crate::ui::line_mode::typed_answer::hopeless::leaves_all_open;
use crate::ui::line_mode::typed_answer::near_reply::{is_not_telling, near_reply};
use crate::ui::line_mode::typed_answer::small_words::{HOW_ARE_YOU, UNSURE, is_said};
use crate::ui::line_mode::typed_answer::telling::{lone_numbers, parts};
use crate::ui::line_mode::typed_answer::told_things::is_told;
use crate::ui::ui_text::{none_word, rather_not};

pub(crate) use crate::ui::line_mode::typed_answer::telling::says_the_same;

/// Answers that can be asked about at once.
const MOST_MEANT: usize = 4;

/// An answer of the question how long ago that was, and how it is now.
const GRIEF_LONG_AGO: &str = "long-heavy";

/// What a line says at a question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum TypedAnswer {
    /// This.
    Given(Reply),
    /// One of these, which has to be asked.
    Perhaps(Vec<AnswerIx>),
    /// All of these together, which has to be asked.
    PerhapsAll(AnswerSet),
    /// The last row, which says that somebody would rather not say; its number.
    PerhapsRatherNot(usize),
    /// This, by its number or by an age, with more beside it that means no other answer.
    InPart(Reply),
    /// Several numbers, of which this answer goes on its own.
    GoesAlone(AnswerIx),
    /// Several numbers where one is expected.
    OnlyOne,
    /// Nothing that was offered.
    Unknown,
}

impl TypedAnswer {
    /// What a heard line says. `doubtful`: it was typed as one asks. `danger`: it has words about danger, so that only an answer
    /// word for word is taken.
    pub(crate) fn read(line: &str, doubtful: bool, danger: bool, question: &Question, led: bool) -> TypedAnswer {
        Offered { question, led }.read(line, doubtful, danger)
    }

    /// The part of a line that means an answer, where another means none that was caught.
    pub(crate) fn part_caught<'l>(line: &'l str, question: &Question, led: bool) -> Option<&'l str> {
        let offered = Offered { question, led };
        let (caught, rest): (Vec<&str>, Vec<&str>) = parts(line).iter().partition(|part| offered.part(part).is_some());
        caught.first().copied().filter(|_| question.choose == Choose::Many && !rest.is_empty())
    }

    /// Whether a line is an answer word for word, or its number.
    pub(crate) fn is_exact(line: &str, question: &Question, led: bool) -> bool {
        matches!(Offered { question, led }.exact(line), TypedAnswer::Given(_))
    }
}

/// The answers that a question offers.
struct Offered<'q> {
    question: &'q Question,
    led: bool,
}

impl Offered<'_> {
    fn texts(&self) -> impl Iterator<Item = (AnswerIx, String)> {
        self.question.offered(self.led).iter().enumerate().map(|(i, a)| (AnswerIx(i), heard(&a.text)))
    }

    /// What a line says as it stands.
    fn said(&self, line: &str, doubtful: bool, danger: bool) -> TypedAnswer {
        match self.exact(line) {
            TypedAnswer::Given(reply) if doubtful && !self.is_doubt(reply) => self.perhaps(reply),
            TypedAnswer::Unknown => {
                if let Some(no) = self.no_and_tired(line).filter(|_| !doubtful) {
                    return TypedAnswer::InPart(Reply::Chosen(AnswerSet::only(no)));
                }
                if let Some(said) = self.by_numbers(line, doubtful, danger) {
                    return said;
                }
                if let (false, Some(said)) = (danger, self.beside_denied(line)) {
                    return said;
                }
                let numbered = || self.number_and_more(line).filter(|_| !doubtful && !danger);
                let whole = || self.role_told(line, self.meant(line, doubtful || danger));
                match numbered().or_else(|| self.all_parts(line)).unwrap_or_else(whole) {
                    TypedAnswer::Unknown if !danger => self.first_part(line, doubtful),
                    said => said,
                }
            }
            said => said,
        }
    }

    /// An answer word for word, or numbers.
    fn exact(&self, line: &str) -> TypedAnswer {
        let plain = unaccented(line);
        if plain == unaccented(&heard(rather_not())) {
            return TypedAnswer::Given(Reply::Declined);
        }
        // Somebody who hears "No" may say so.
        if let Some((answer, _)) = self.texts().find(|(_, text)| unaccented(text) == plain) {
            return only(answer);
        }
        if let Some(none) = none_word(self.question).filter(|_| NONE.has(&plain) || WHOLE_NONE.has(&bare(line))) {
            return only(none);
        }
        let clear = self.clear_yes(&plain).or_else(|| self.clear_no(&plain)).or_else(|| self.number_and_words(line));
        let clear = clear.or_else(|| self.none_of_all(line));
        if let Some(said) = clear {
            return only(said);
        }
        let decline = self.question.offered(self.led).len() + 1;
        if let Some(answer) = of_age(self.question, line, decline) {
            return if unlikely_age(line).is_some() { TypedAnswer::Perhaps(vec![answer]) } else { only(answer) };
        }
        let Some(numbers) = rows(line, decline) else { return TypedAnswer::Unknown };
        if is_last(line) {
            return TypedAnswer::PerhapsRatherNot(decline);
        }
        if numbers.as_slice() == [decline] {
            return TypedAnswer::Given(Reply::Declined);
        }
        if numbers.iter().any(|n| *n == 0 || *n >= decline) {
            return TypedAnswer::Unknown;
        }
        let set: AnswerSet = numbers.iter().map(|n| AnswerIx(n - 1)).collect();
        let alone = set.and(self.question.alone()).iter().next();
        match (self.question.allows(set), self.question.choose, alone) {
            (true, Choose::Many, _) => TypedAnswer::Given(Reply::Chosen(set)),
            (true, Choose::One, _) if numbers.len() == 1 => TypedAnswer::Given(Reply::Chosen(set)),
            (_, Choose::Many, Some(alone)) => TypedAnswer::GoesAlone(alone),
            (_, Choose::One, _) => TypedAnswer::OnlyOne,
            _ => TypedAnswer::Unknown,
        }
    }

    /// A line that is no answer word for word.
    fn meant(&self, line: &str, doubtful: bool) -> TypedAnswer {
        if let Some(numbers) = range(line) {
            return self.all_from(numbers, doubtful);
        }
        let of_grief = told_of_grief(self.question, line);
        if !of_grief.is_empty() {
            return TypedAnswer::Perhaps(of_grief);
        }
        let begins = |is: fn(&str) -> bool| self.texts().filter(|(_, text)| is(text)).map(|(a, _)| a).collect::<Vec<_>>();
        // "No point in living" is no no, but where it answers whether there is any.
        let told_of_dying = is_about_dying(line, self.question.safety) && self.question.answer_named("yes").is_none();
        let plain = plain_reply(line).or_else(|| begins_plainly(line).filter(|_| !told_of_dying && !is_not_telling(line)));
        // A slip of a reply is asked about, whichever it is.
        let slip = if plain.is_none() { near_reply(line) } else { None };
        let (plain, doubtful) = (plain.or(slip), doubtful || slip.is_some());
        let mut several = match plain {
            Some(PlainReply::RatherNot) if slip.is_some() => {
                return TypedAnswer::PerhapsRatherNot(self.question.offered(self.led).len() + 1);
            }
            Some(PlainReply::RatherNot) => return TypedAnswer::Given(Reply::Declined),
            // Whoever isn't sure whom it is about may go on without saying.
            Some(PlainReply::NotSure) if !self.led && self.asks_age() && self.unsure().is_none() => {
                return TypedAnswer::PerhapsRatherNot(self.question.offered(self.led).len() + 1);
            }
            Some(PlainReply::NotSure) => match self.unsure() {
                Some(unsure)
                    if slip.is_none() && self.is_doubt(Reply::Chosen(AnswerSet::only(unsure)))
                        || slip.is_none() && !self.question.safety =>
                {
                    return only(unsure);
                }
                unsure => unsure.into_iter().collect(),
            },
            Some(PlainReply::Yes | PlainReply::LeansYes) => begins(is_a_yes),
            Some(PlainReply::No | PlainReply::LeansNo) => match begins(is_a_no) {
                noes if noes.is_empty() => begins(is_a_none),
                noes if crate::base::plain_reply::takes_back(line) => noes.into_iter().chain(begins(is_a_yes)).collect(),
                noes => noes,
            },
            Some(PlainReply::NoneOfThese) => {
                let says: [fn(&str) -> bool; 3] = [is_a_none, is_a_nothing, is_a_no];
                let kinds = if self.question.safety { 2 } else { 3 };
                says.into_iter().take(kinds).map(begins).find(|answers| !answers.is_empty()).unwrap_or_default()
            }
            None => Vec::new(),
        };
        // No hope, and no strength, are neither a no nor a yes where ending life is asked about.
        let torn = self.question.safety && (is_none_of_a_thing(line) || leaves_all_open(line));
        let both = [begins(is_a_no), begins(is_a_yes)];
        let both = if torn && both.iter().all(|some| !some.is_empty()) { both.concat() } else { Vec::new() };
        // A no to what was asked before is none to what stands behind it: "no, I'm coping".
        let calm = !self.question.safety;
        let told = behind_a_no(line).filter(|_| calm);
        let mut named = self.named(told.unwrap_or(line));
        if let (Some(told), true, false) = (told, named.is_empty(), several.is_empty()) {
            named.extend(self.told_behind_a_no(told));
        }
        if told.is_some() && !named.is_empty() {
            several.clear();
        }
        several.extend(named.into_iter().chain(both));
        // What a line says no to is never the only thing that it may mean. Where danger is asked about, a fear beside a "not" is
        // told, but for the few forms that deny it as a whole.
        let feared = self.question.safety && tells_fear(line);
        let has_none = calm && !begins(is_a_none).is_empty();
        let denied = |a: &AnswerIx| !feared && is_denied(&self.question.answers[a.index()], told.unwrap_or(line), has_none);
        if calm && !several.iter().all(denied) {
            several.retain(|a| !denied(a));
        } else if !several.is_empty() && several.iter().all(denied) {
            // "Worried, but not sad" tells of something else: what it denies isn't offered for it.
            let beside = told_beside(told.unwrap_or(line)).filter(|_| calm).map(|beside| self.by_words(&beside, true));
            if let Some(said) = beside.filter(|said| *said != TypedAnswer::Unknown) {
                return said;
            }
            let none = begins(is_a_none);
            // What goes well is never offered as the trouble that it would be.
            if let (true, [none]) = (calm && goes_well(told.unwrap_or(line)), none.as_slice()) {
                return TypedAnswer::Perhaps(vec![*none]);
            }
            // "No debts" is all that there is to say, where none of these is an answer.
            if let (true, false, [none]) = (calm && denies_a_thing(line), doubtful || self.led, none.as_slice()) {
                return only(*none);
            }
            several.extend(none.into_iter().chain(begins(is_a_no)));
            if several.len() == 1 {
                return TypedAnswer::Unknown;
            }
        }
        several.retain(|a| !contrary_of_only(&self.question.answers[a.index()].text, line));
        several.sort_unstable();
        several.dedup();
        if let (true, [], Some(reply @ (PlainReply::Yes | PlainReply::No))) = (self.led, several.as_slice(), plain) {
            return match self.said_yes_to() {
                Some(asked) if reply == PlainReply::Yes && !doubtful => only(asked),
                Some(asked) => match self.texts().map(|(a, _)| a).filter(|a| *a != asked).collect::<Vec<_>>() {
                    others if others.len() == 1 && reply == PlainReply::No => TypedAnswer::Perhaps(others),
                    _ => TypedAnswer::Perhaps(vec![asked]),
                },
                None => self.by_words(line, doubtful),
            };
        }
        match (several.as_slice(), plain) {
            ([], _) => match (self.by_words(line, doubtful), plain, self.unsure()) {
                // Somebody who says "sometimes" to a list about danger isn't sure, or doesn't say of what.
                (TypedAnswer::Unknown, Some(PlainReply::LeansYes), Some(unsure)) if self.question.safety => {
                    TypedAnswer::Perhaps(vec![unsure])
                }
                (said, ..) => said,
            },
            ([none], Some(PlainReply::NoneOfThese)) if !self.question.safety && !doubtful => only(*none),
            // "Nope" is the answer "No" itself, where no danger is asked about.
            ([no], Some(PlainReply::No)) if self.is_the_no(*no, line) && !doubtful => only(*no),
            ([no], Some(PlainReply::No)) if self.is_no_and_more(*no, line) && !doubtful => {
                TypedAnswer::InPart(Reply::Chosen(AnswerSet::only(*no)))
            }
            (many, _) if many.len() > MOST_MEANT => TypedAnswer::Unknown,
            _ => TypedAnswer::Perhaps(several),
        }
    }

    /// At a question about danger, what a line says by who does harm in it and to whom.
    fn role_told(&self, line: &str, said: TypedAnswer) -> TypedAnswer {
        let several = match said {
            TypedAnswer::Perhaps(several) if self.question.safety => several,
            TypedAnswer::Unknown if self.question.safety => Vec::new(),
            said => return said,
        };
        match self.unless_tired(line, by_role(self.question, line, several)) {
            told if told.is_empty() || told.len() > MOST_MEANT => TypedAnswer::Unknown,
            told => TypedAnswer::Perhaps(told),
        }
    }

    /// The answers that the parts of a line mean, where each part means one and they are several: "I drink, and I hear voices".
    fn all_parts(&self, line: &str) -> Option<TypedAnswer> {
        let parts = parts(line);
        if self.question.choose == Choose::One || parts.len() < 2 || matches!(self.by_words(line, true), TypedAnswer::Perhaps(_))
        {
            return None;
        }
        // Words that tell something only together stay so: "up and down".
        if !self.named(line).is_empty() && parts.iter().all(|part| self.named(part).is_empty()) {
            return None;
        }
        let told: AnswerSet = parts.iter().map(|part| self.part(part)).collect::<Option<_>>()?;
        let last = self.question.offered(self.led).len();
        let numbered = lone_numbers(line).into_iter().map(|n| (1..=last).contains(&n).then(|| AnswerIx(n - 1)));
        let set: AnswerSet = numbered.chain(told.iter().map(Some)).collect::<Option<_>>()?;
        (set.len() > 1 && self.question.allows(set)).then_some(TypedAnswer::PerhapsAll(set))
    }

    /// The only answer that a part of a line means.
    fn part(&self, part: &str) -> Option<AnswerIx> {
        match self.role_told(part, self.meant(part, true)) {
            TypedAnswer::Perhaps(several) if several.len() == 1 => several.first().copied(),
            _ => None,
        }
    }

    /// The answers that the file lists these words for, those of a time that was named, and the yes to a question about danger
    /// where somebody speaks of dying, or of what they have done to themselves.
    fn named(&self, line: &str) -> Vec<AnswerIx> {
        let line = &*without_ordinary_medicine(line);
        let feared = &*without_denied_fear(line);
        let asked = self.question.answer_named(GRIEF_LONG_AGO).is_some();
        let ago = if asked { TimeAgo::read_as_asked(line) } else { TimeAgo::read(line) };
        let at_work = AtWork::read(line).is_some();
        let yes =
            self.question.answer_named("yes").filter(|_| self.question.safety && self.question.answer_named("no").is_some());
        let listed = |(i, answer): (usize, &crate::content::model::Answer)| {
            let own = is_about_dying(line, self.question.safety) || is_of_own_harm(line);
            let dying = own && yes == Some(AnswerIx(i));
            let another = yes.is_none() && answer.audience.as_deref() == Some(SUICIDE) && is_of_another(line);
            let then = ago.is_some_and(|ago| ago.fits(&heard(&answer.text)));
            let how = |(words, ids): &(Vocabulary, [&str; 2])| {
                // "Getting by, but …" still says so, and "fine, but …" may not.
                let begins = || !ids.contains(&"well") && in_part::parted(line).is_some_and(|(first, _)| is_said(*words, first));
                (is_said(*words, line) || begins()) && ids.iter().any(|id| self.question.answer_named(id) == Some(AnswerIx(i)))
            };
            let dead = the_dead::is_meant(self.question, answer, line) || in_part::is_about_them(self.question, answer, line);
            let dead = dead || is_told(self.question, answer, line);
            let bullied = at_work && answer.id == BULLIED;
            let mourns = !self.question.safety && the_dead::mourns(answer, line);
            (dying || another || HOW_ARE_YOU.iter().any(how) || then || dead || bullied || mourns || is_heard_as(answer, feared))
                .then_some(AnswerIx(i))
        };
        let named = self.question.offered(self.led).iter().enumerate().filter_map(listed).collect();
        if asked && ago.is_some() { self.by_more_than_time(named, line) } else { named }
    }

    /// The answer that says "not sure", by its id or its words.
    fn unsure(&self) -> Option<AnswerIx> {
        let says = |text: &str| UNSURE.all().any(|words| unaccented(text).contains(words));
        self.question.not_sure().or_else(|| self.texts().find(|(_, text)| says(text)).map(|(a, _)| a))
    }

    /// Whether a reply leaves all in doubt as it is, so that a question mark changes nothing.
    fn is_doubt(&self, reply: Reply) -> bool {
        match reply {
            Reply::Declined => true,
            Reply::Chosen(set) => {
                self.unsure().is_some_and(|unsure| set == AnswerSet::only(unsure))
                    && (!self.question.safety || self.question.escalation(reply) > Escalation::Clear)
            }
        }
    }

    fn perhaps(&self, reply: Reply) -> TypedAnswer {
        match reply {
            Reply::Chosen(set) if set.len() == 1 => TypedAnswer::Perhaps(set.iter().collect()),
            _ if self.question.safety => TypedAnswer::Unknown,
            _ => TypedAnswer::Given(reply),
        }
    }
}

fn only(answer: AnswerIx) -> TypedAnswer {
    TypedAnswer::Given(Reply::Chosen(AnswerSet::only(answer)))
}
