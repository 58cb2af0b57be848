//! Words around the content that the full screen and the line mode share.

pub mod desk;
pub mod mentor;

use crate::base::hearing::heard;
use crate::base::phrases::{Language, language, phrase, say};
use crate::base::plain_reply::NONE;
use crate::base::text::{clean, enumerated};
use crate::base::vocabulary::unaccented;
use crate::content::helplines::countries::Country;
use crate::content::helplines::towns::Town;
use crate::content::helplines::{Helplines, PlaceIx};
use crate::content::model::{AnswerIx, Choose, Escalation, Question, QuestionIx, Questionnaire, Reply};
use crate::engine::interview::{Interview, Notice};
use crate::prover::lookahead::QuestionsLeft;
use crate::ui::report::{Block, ResultPage};
use crate::ui::terminal_guard::Clearing;

pub use crate::base::commands::rather_not;

/// A file of help lines, by its name.
#[derive(Debug, Clone, Copy)]
pub enum LinesFile<'n> {
    /// In place of the built-in lines.
    Alone(&'n str),
    /// Beside them.
    Beside(&'n str),
}

/// What everybody is told who is asked with other files than the built-in ones; none where both are built in. `questions`,
/// `helplines` and `words` are the names of the files.
pub fn file_notice(
    questions: Option<&str>,
    proved: bool,
    helplines: Option<LinesFile<'_>>,
    words: Option<&str>,
) -> Option<String> {
    let of_questions = questions.map(|name| say!("text-not-built-in-questions", file = name));
    // What every screen says where the guarantees of the file aren't known to hold.
    let unproved = (!proved).then(|| phrase("text-unproved").to_owned());
    let of_lines = helplines.map(|file| match file {
        LinesFile::Beside(name) => say!("text-more-help-lines", file = name),
        LinesFile::Alone(name) => say!("text-not-built-in-help-lines", file = name),
    });
    let of_words = words.map(|name| say!("text-not-built-in-words", file = name));
    let all: Vec<String> = [of_questions, unproved, of_lines, of_words].into_iter().flatten().collect();
    (!all.is_empty()).then(|| all.join(" "))
}

/// What leaving at once does, and what it can't clear.
pub fn leave_fast(clearing: Clearing) -> &'static str {
    match clearing {
        Clearing::WindowAndAbove => phrase("text-leave-fast-all"),
        Clearing::Window => phrase("text-leave-fast-window"),
        Clearing::Nothing => phrase("text-leave-fast-nothing"),
    }
}

/// The sentence that tells line mode's quick exit.
pub fn exit_leaves(clearing: Clearing) -> &'static str {
    match clearing {
        Clearing::Nothing => phrase("text-exit-leaves-nothing"),
        Clearing::WindowAndAbove => phrase("text-exit-leaves-all"),
        Clearing::Window => phrase("text-exit-leaves-window"),
    }
}

/// Said in line mode on a page that asks whether it is safe to be read: how it is left.
pub fn leave_from_here(clears: bool) -> &'static str {
    if clears { phrase("text-leave-from-here-clears") } else { phrase("text-leave-from-here") }
}

/// Line mode's question whether to leave; `left`: what leaving does to the answers; `clears`: it clears the window.
pub fn leave_now(left: &str, clears: bool) -> String {
    let said = if clears { phrase("text-window-is-cleared") } else { phrase("text-window-stays") };
    format!("{} {left} {said} {}", phrase("text-leave-now"), phrase("text-leave-or-stay"))
}

/// The message that a copy has been saved.
pub fn saved(path: &str) -> String {
    say!("text-saved", path = clean(path))
}

/// What leaving does to the answers; `copies` are the paths of copies that were saved.
pub fn leaving(copies: &[String]) -> String {
    let all = named(copies);
    if all.is_empty() {
        phrase("text-leaving").to_owned()
    } else {
        say!("text-leaving-copies", count = copies.len(), copies = all)
    }
}

/// The question which part of a country somebody is in.
pub(crate) fn which_part(helplines: &Helplines, of: PlaceIx, led: bool) -> String {
    let place = &helplines.place(of).spoken;
    if led { say!("text-which-part-led", place = place) } else { say!("text-which-part", place = place) }
}

/// Paths in one sentence.
pub(crate) fn named(paths: &[String]) -> String {
    paths.iter().map(|path| clean(path)).collect::<Vec<_>>().join(", ")
}

/// A page of a result: the key of the full screen, the word of the line mode, and what it is.
pub struct PageName {
    /// The page.
    pub page: ResultPage,
    /// The key.
    pub key: char,
    /// The word.
    pub word: &'static str,
    /// The English word, which is understood in every language.
    pub english: &'static str,
    /// What it is.
    pub label: &'static str,
}

/// Every page behind the first, in order.
pub fn page_names() -> [PageName; 9] {
    let name = |page, key, [english, spanish]: [&'static str; 2], label| {
        let word = match language() {
            Language::English => english,
            Language::Spanish => spanish,
        };
        PageName { page, key, word, english, label }
    };
    [
        name(ResultPage::Why, 'w', ["why", "por qué"], phrase("text-page-why")),
        name(ResultPage::Steps, 's', ["steps", "pasos"], phrase("text-page-steps")),
        name(ResultPage::Limits, 'l', ["limits", "límites"], phrase("text-page-limits")),
        name(ResultPage::Later, 'f', ["later", "luego"], phrase("text-page-later")),
        name(ResultPage::Others, 'o', ["others", "otros"], phrase("text-page-others")),
        name(ResultPage::Change, 'c', ["change", "cambiar"], phrase("text-page-change")),
        name(ResultPage::NotMe, 'n', ["not me", "no soy yo"], phrase("text-page-not-me")),
        name(ResultPage::InShort, 't', ["in short", "en pocas palabras"], phrase("text-page-in-short")),
        name(ResultPage::About, 'a', ["about", "acerca de"], phrase("text-page-about")),
    ]
}

/// The small line under a question; `led` is for an intake, where a mentor hears the answer.
pub fn hint(question: &Question, led: bool) -> Option<&str> {
    question.hint_led.as_deref().filter(|_| led).or(question.hint.as_deref())
}

/// A reply in the person's own words.
pub fn reply_text(question: &Question, reply: Option<Reply>) -> String {
    match reply {
        None => phrase("text-not-answered").to_owned(),
        Some(Reply::Declined) => rather_not().to_owned(),
        Some(Reply::Chosen(set)) => question.chosen(set).map(|(_, a)| a.text.as_str()).collect::<Vec<_>>().join("; "),
    }
}

/// What stands above the help that an answer opened. Behind a sign nobody hears that any answer is OK; a doubt, or keeping it back,
/// is no sign that somebody gave.
pub fn help_opened(interview: &Interview<'_>, question: QuestionIx) -> &'static str {
    if is_opened_by_sign(interview, question) { phrase("text-help-opened-by-sign") } else { phrase("text-help-opened") }
}

/// Whether a sign has opened help.
pub fn is_opened_by_sign(interview: &Interview<'_>, question: QuestionIx) -> bool {
    let asked = interview.questionnaire().question(question);
    let Some(Reply::Chosen(set)) = interview.answers().reply(question) else { return false };
    asked.chosen(set).any(|(a, answer)| answer.escalation > Escalation::Help && asked.not_sure() != Some(a))
}

/// The message of a notice.
pub fn notice(questionnaire: &Questionnaire, notice: &Notice) -> String {
    match notice {
        Notice::NotAllowed => say!("text-choose-first", answer = rather_not()),
        Notice::CannotSkip => say!("text-cannot-skip", answer = rather_not()),
        Notice::AtStart => phrase("text-first-question").to_owned(),
        Notice::StillOpen => say!("text-still-open", answer = rather_not()),
        Notice::NoLongerCount(lost) => {
            let asks = lost.iter().map(|q| say!("text-quoted", text = &questionnaire.question(*q).ask));
            let asks: Vec<String> = asks.collect();
            say!("text-no-longer-count", count = lost.len(), questions = asks.join(", "))
        }
    }
}

/// Where a person is among the questions.
pub struct Whereabouts {
    /// The title of the section.
    pub section: String,
    /// The number of the question among those met.
    pub number: usize,
    /// How many more there are, in words; empty where that isn't known.
    pub more: String,
    /// Answered questions, and those together with the most that can be left: never falls by answering.
    pub share: Option<(usize, usize)>,
}

/// Where a person is at a question.
pub fn whereabouts(interview: &Interview<'_>, left: Option<QuestionsLeft>, question: QuestionIx) -> Whereabouts {
    let met = interview.path().met;
    let number = met.iter().position(|q| *q == question).unwrap_or(met.len()) + 1;
    let answered = met.iter().filter(|q| interview.answers().reply(**q).is_some()).count();
    // The question that stands open is no more one of those to come.
    let open = u16::from(interview.answers().reply(question).is_none());
    let more = left
        .filter(|l| open == 1 || l.most > 0)
        .map(|l| about_so_many_more(l.usual.saturating_sub(open), l.most.saturating_sub(open)));
    Whereabouts {
        section: interview.questionnaire().section_of(question).title.clone(),
        number,
        more: more.unwrap_or_default(),
        share: left.map(|l| (answered, answered + usize::from(l.most))),
    }
}

/// How many questions are left: four fifths of the most that can be left, rounded up. The most never rises by answering, and
/// "about 9" must not become "about 12" after an answer.
fn about_so_many_more(usual: u16, most: u16) -> String {
    match (usual, most) {
        (_, 0) => phrase("text-left-last").to_owned(),
        (0, 1) => phrase("text-left-perhaps-one").to_owned(),
        (low, high) if low >= high && high < 5 => say!("text-left", count = high),
        (_, high) => say!("text-left-about", count = high - high / 5),
    }
}

/// The page about the answers that a change would undo.
pub fn undoes(interview: &Interview<'_>, loses: &[QuestionIx]) -> Vec<Block> {
    let count = loses.len();
    let title = Block::Title(phrase("text-undoes-title").to_owned());
    let mut out = vec![title, Block::Para(say!("text-undoes", count = count)), Block::Gap];
    out.extend(loses.iter().map(|ix| {
        let question = interview.questionnaire().question(*ix);
        let reply = reply_text(question, interview.answers().reply(*ix));
        Block::Item(say!("text-undoes-answer", question = &question.ask, answer = reply))
    }));
    out.extend([Block::Gap, Block::Para(say!("text-undoes-kept", count = count))]);
    out
}

/// The numbers that can be chosen.
pub fn from_one_to(most: usize) -> String {
    if most == 1 { "1".to_owned() } else { say!("text-one-to", most = most) }
}

/// How an answer is given, in one sentence.
pub fn how_to_answer(question: &Question) -> &'static str {
    match (question.choose, none_word(question)) {
        (Choose::One, _) => phrase("text-how-to-answer"),
        (Choose::Many, None) => phrase("text-how-to-answer-many"),
        (Choose::Many, Some(_)) => phrase("text-how-to-answer-many-or-none"),
    }
}

/// The answer that the word "none" gives, where its text says that and goes on its own; at a question about danger only where it
/// says nothing else.
pub(crate) fn none_word(question: &Question) -> Option<AnswerIx> {
    let none = question.answer_named("none").filter(|none| question.choose == Choose::Many && question.alone().has(*none))?;
    let text = heard(&question.answers[none.index()].text);
    let says = text.split(' ').next().is_some_and(|first| NONE.has(&unaccented(first)));
    let says = says && (!question.safety || text.split(' ').count() <= none_of_these());
    says.then_some(none)
}

/// Words of an answer that says "none of these", and no more; "ninguna de estas cosas".
fn none_of_these() -> usize {
    match language() {
        Language::English => 3,
        Language::Spanish => 4,
    }
}

/// Said where no place is called like what was typed. `elsewhere`: the choice that is there for everybody is told, too.
pub fn no_such_place(helplines: &Helplines, typed: &str, elsewhere: bool) -> String {
    let world = &helplines.place(helplines.world()).name;
    let named = say!("text-no-such-country", typed = typed);
    if elsewhere { format!("{named} {}", say!("text-no-such-country-elsewhere", elsewhere = world)) } else { named }
}

/// Where a town is, or that there are several of the name.
pub fn town_told(helplines: &Helplines, town: &Town<'_>) -> Vec<String> {
    let told = match (town.places.as_slice(), town.countries.as_slice()) {
        ([place], []) => say!("text-town-in", town = town.name, place = &helplines.place(*place).spoken),
        ([], [country]) => say!("text-town-in", town = town.name, place = &country.spoken),
        _ => say!("text-town-several", town = town.name),
    };
    let without = Some(&town.countries).filter(|countries| !countries.is_empty());
    std::iter::once(told).chain(without.map(|countries| no_numbers_for(helplines, countries))).collect()
}

/// The row of a whole country below its parts, for whoever doesn't say more; `led`: a mentor asks.
pub fn whole_country(name: &str, led: bool) -> String {
    if led { say!("text-place-rather-not-led", place = name) } else { say!("text-place-rather-not", place = name) }
}

/// Countries without lines that are named one by one; of more it is said that there are some.
const NAMED: usize = 4;

/// That no numbers are held for countries, and whose help is there for them.
pub fn no_numbers_for(helplines: &Helplines, countries: &[&Country]) -> String {
    let world = &helplines.place(helplines.world()).name;
    let names: Vec<String> = countries.iter().map(|c| c.spoken.clone()).collect();
    match names.as_slice() {
        names if names.len() > NAMED => say!("text-no-numbers-for-some", elsewhere = world),
        names => {
            let names = enumerated(names, phrase("text-or-for"));
            say!("text-no-numbers-for", countries = names, elsewhere = world)
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::{about_so_many_more, page_names};
    use crate::base::commands::PageCommand;
    use crate::base::phrases::{LANGUAGES, within};

    #[test]
    fn every_page_has_a_word_of_its_own_that_is_no_command() {
        for language in LANGUAGES {
            within(language, || {
                let words: BTreeSet<&str> = page_names().iter().flat_map(|p| [p.word, p.english]).collect();
                let own: BTreeSet<&str> = page_names().iter().map(|p| p.word).collect();
                assert_eq!(own.len(), page_names().len());
                let commands: BTreeSet<&str> = words.into_iter().filter(|w| PageCommand::named(w).is_some()).collect();
                assert!(commands.iter().all(|word| PageCommand::named(word) == Some(PageCommand::Why)), "{commands:?}");
            });
        }
    }

    /// The number of questions left, as it is shown, never rises while the most that can be left falls.
    #[test]
    fn what_is_said_to_be_left_never_rises_by_answering() {
        let number = |usual, most| about_so_many_more(usual, most).split(' ').find_map(|w| w.parse::<u16>().ok()).unwrap_or(0);
        for most in 1..40 {
            let before = (0..=most + 1).map(|usual| number(usual, most + 1)).min();
            let after = (0..=most).map(|usual| number(usual, most)).max();
            assert!(after <= before, "{most}");
        }
    }
}
