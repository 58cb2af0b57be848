//! Words around the content that the full screen and the line mode share.

pub mod desk;
pub mod mentor;

use crate::base::hearing::heard;
use crate::base::text::in_a_row;
use crate::content::helplines::countries::Country;
use crate::content::helplines::{Helplines, PlaceIx};
use crate::content::model::{AnswerIx, Choose, Question, QuestionIx, Questionnaire, Reply};
use crate::engine::interview::{Interview, Notice};
use crate::prover::lookahead::QuestionsLeft;
use crate::ui::report::{Block, ResultPage, danger_line, emergency_numbers};
use crate::ui::terminal_guard::Clearing;

pub use crate::base::commands::RATHER_NOT;

/// What every screen says where the guarantees of the file aren't known to hold.
const UNPROVED: &str = "NOT PROVED: its safety promises haven't been shown to hold.";

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
    let not_ours = |what: &str, name: Option<&str>| name.map(|name| format!("Not the built-in {what}: {name}."));
    let unproved = (!proved).then(|| UNPROVED.to_owned());
    let of_lines = helplines.and_then(|file| match file {
        LinesFile::Beside(name) => Some(format!("With more help lines: {name}.")),
        LinesFile::Alone(name) => not_ours("help lines", Some(name)),
    });
    let of_files = [of_lines, not_ours("words", words)].into_iter().flatten();
    let all: Vec<String> = not_ours("questions", questions).into_iter().chain(unproved).chain(of_files).collect();
    (!all.is_empty()).then(|| all.join(" "))
}

/// What leaving at once does, and what it can't clear.
pub fn leave_fast(clearing: Clearing) -> &'static str {
    match clearing {
        Clearing::WindowAndAbove => {
            "clears this window with everything above it. It can't clear your computer's list of past commands."
        }
        Clearing::Window => {
            "clears what this window shows. What was scrolled out of it may stay, and so does your computer's list of past commands."
        }
        Clearing::Nothing => "can't clear this window, so close it yourself.",
    }
}

/// The sentence that tells line mode's quick exit.
pub fn exit_leaves(clearing: Clearing) -> String {
    match clearing {
        Clearing::Nothing => {
            "Type exit to leave at once. What was said stays in this window: it can't be cleared from here.".to_owned()
        }
        Clearing::WindowAndAbove => {
            "Type exit to leave at once: it clears this window with everything said so far. It can't clear your \
             computer's list of past commands."
                .to_owned()
        }
        Clearing::Window => format!("Type exit to leave at once: it {}", leave_fast(clearing)),
    }
}

/// Said in line mode on a page that asks whether it is safe to be read: how it is left.
pub fn leave_from_here(clears: bool) -> &'static str {
    if clears {
        "To leave now, type leave or exit: either clears this window."
    } else {
        "To leave now, type leave or exit, and close this window yourself: it can't be cleared from here."
    }
}

/// The sentence about danger before a question in line mode: in full where danger is asked about and the first times, short where
/// it has been heard often.
pub(crate) fn danger_strip(helplines: &Helplines, place: PlaceIx, in_full: bool) -> String {
    match emergency_numbers(helplines, place).filter(|_| !in_full) {
        Some(numbers) => format!("Help: call {numbers}, or type help."),
        None => format!("{} Type help for help lines.", danger_line(helplines, place)),
    }
}

/// What line mode's quick exit does, behind its word.
pub fn exit_does(clears: bool) -> &'static str {
    if clears { "leave at once, and clear this window" } else { "leave at once; what was said stays in this window" }
}

/// Line mode's question whether to leave; `left`: what leaving does to the answers; `clears`: it clears the window.
pub fn leave_now(left: &str, clears: bool) -> String {
    let said = if clears { "This window is cleared." } else { "What was said stays in this window." };
    format!("Leave now? {left} {said} {LEAVE_OR_STAY}")
}

/// What `leave` does where every way out clears the window, behind its word.
pub const LEAVE_CLEARS: &str = "asks first, and clears this window";

/// How that question is answered.
pub const LEAVE_OR_STAY: &str = "Press Enter to leave, or type back to stay.";

/// Said in line mode at Ctrl-C; `left`: what leaving does to the answers; `clears`: it clears the window.
pub fn interrupted(left: &str, clears: bool) -> String {
    format!("{} Ctrl-C again leaves, too.", leave_now(left, clears))
}

/// Said in line mode when the program goes on after it was stopped; `at`: where somebody is.
pub fn continued(at: &str) -> String {
    format!("You're back in fingerpost, at {at}. Type again to hear it.")
}

/// What keeping a copy means.
pub const COPY_STAYS: &str = "It holds this page and your reasons, and no answers about safety. Whoever uses this computer could read it, and it \
    stays until you delete it. A name that tells nothing is best.";

/// The message that a copy has been saved.
pub fn saved(path: &str) -> String {
    format!("Saved as {}. Nothing else was saved.", crate::base::text::clean(path))
}

/// What leaving does to the answers; `copies` are the paths of copies that were saved.
pub fn leaving(copies: &[String]) -> String {
    match named(copies).as_str() {
        "" => "Your answers will be gone. Nothing has been saved.".to_owned(),
        one if copies.len() == 1 => format!("Your answers will be gone. The copy that you saved stays: {one}."),
        all => format!("Your answers will be gone. The copies that you saved stay: {all}."),
    }
}

/// The question which part of a country somebody is in.
pub(crate) fn which_part(helplines: &Helplines, of: PlaceIx, led: bool) -> String {
    let whose = if led { "are they" } else { "are you" };
    format!("Which part of {} {whose} in?", helplines.place(of).spoken)
}

/// Paths in one sentence.
pub(crate) fn named(paths: &[String]) -> String {
    paths.iter().map(|path| crate::base::text::clean(path)).collect::<Vec<_>>().join(", ")
}

/// What stands above the help page when an answer opened it.
pub const HELP_OPENED: &str = "Any answer is OK. Here is help, in case it's good to have now. You can go on after it.";

/// A page of a result: the key of the full screen, the word of the line mode, and what it is.
pub struct PageName {
    /// The page.
    pub page: ResultPage,
    /// The key.
    pub key: char,
    /// The word.
    pub word: &'static str,
    /// What it is.
    pub label: &'static str,
}

/// Every page behind the first, in order.
pub const PAGES: [PageName; 9] = [
    PageName { page: ResultPage::Why, key: 'w', word: "why", label: "why this" },
    PageName { page: ResultPage::Steps, key: 's', word: "steps", label: "more steps" },
    PageName { page: ResultPage::Limits, key: 'l', word: "limits", label: "what it isn't" },
    PageName { page: ResultPage::Later, key: 'f', word: "later", label: "what comes later" },
    PageName { page: ResultPage::Others, key: 'o', word: "others", label: "what pointed where" },
    PageName { page: ResultPage::Change, key: 'c', word: "change", label: "what would change it" },
    PageName { page: ResultPage::NotMe, key: 'n', word: "not me", label: "doesn't sound like me" },
    PageName { page: ResultPage::InShort, key: 't', word: "in short", label: "each kind in short" },
    PageName { page: ResultPage::About, key: 'a', word: "about", label: "about this" },
];

/// The small line under a question; `led` is for an intake, where a mentor hears the answer.
pub fn hint(question: &Question, led: bool) -> Option<&str> {
    question.hint_led.as_deref().filter(|_| led).or(question.hint.as_deref())
}

/// The line under the question of where somebody is.
pub fn only_help_lines(led: bool) -> &'static str {
    if led {
        "It only chooses the help lines."
    } else {
        "It only chooses the help lines. Nothing else reads it, and no one is told."
    }
}

/// A reply in the person's own words.
pub fn reply_text(question: &Question, reply: Option<Reply>) -> String {
    match reply {
        None => "not answered yet".to_owned(),
        Some(Reply::Declined) => RATHER_NOT.to_owned(),
        Some(Reply::Chosen(set)) => question.chosen(set).map(|(_, a)| a.text.as_str()).collect::<Vec<_>>().join("; "),
    }
}

/// Says which questions were skipped, by their own words in quotes.
pub fn skipped(asks: &[String]) -> String {
    match asks {
        [only] => format!("You skipped this question: {only}"),
        all => format!("You skipped {} questions: {}", all.len(), all.join(" ")),
    }
}

/// The message of a notice.
pub fn notice(questionnaire: &Questionnaire, notice: &Notice) -> String {
    match notice {
        Notice::NotAllowed => "Choose an answer first. “I'd rather not say” is one.".to_owned(),
        Notice::CannotSkip => format!("This one can't be skipped, but you can choose “{RATHER_NOT}”."),
        Notice::AtStart => "This is the first question.".to_owned(),
        Notice::StillOpen => "You skipped some questions. Answer them, or choose “I'd rather not say”.".to_owned(),
        Notice::NoLongerCount(lost) => {
            let asks: Vec<String> = lost.iter().map(|q| format!("“{}”", questionnaire.question(*q).ask)).collect();
            let asks = asks.join(", ");
            if lost.len() == 1 {
                format!(
                    "After this change we no longer ask {asks}, so your answer to it doesn't count. It's kept in case you change back."
                )
            } else {
                format!(
                    "After this change we no longer ask {asks}, so your answers to them don't count. They're kept in case you change back."
                )
            }
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
        (_, 0) => "the last one".to_owned(),
        (0, 1) => "perhaps one more".to_owned(),
        (low, high) if low >= high && high < 5 => format!("{high} more"),
        (_, high) => format!("about {} more", high - high / 5),
    }
}

/// The page about the answers that a change would undo.
pub fn undoes(interview: &Interview<'_>, loses: &[QuestionIx]) -> Vec<Block> {
    let sentence = if loses.len() == 1 {
        "If you change this, we no longer ask the question below, and your answer to it won't count:"
    } else {
        "If you change this, we no longer ask the questions below, and your answers to them won't count:"
    };
    let mut out = vec![Block::Title("Before you change this".to_owned()), Block::Para(sentence.to_owned()), Block::Gap];
    out.extend(loses.iter().map(|ix| {
        let question = interview.questionnaire().question(*ix);
        Block::Item(format!("{} You said: {}", question.ask, reply_text(question, interview.answers().reply(*ix))))
    }));
    let kept = if loses.len() == 1 { "It's kept in case you change back." } else { "They're kept in case you change back." };
    out.extend([Block::Gap, Block::Para(kept.to_owned())]);
    out
}

/// The numbers that can be chosen.
pub fn from_one_to(most: usize) -> String {
    if most == 1 { "1".to_owned() } else { format!("1 to {most}") }
}

/// How an answer is given, in one sentence.
pub fn how_to_answer(question: &Question) -> &'static str {
    match (question.choose, none_word(question)) {
        (Choose::One, _) => "Type the number, or the words of your answer, then Enter.",
        (Choose::Many, None) => "Type all the numbers that fit, such as 1 3, or the words of one, then Enter.",
        (Choose::Many, Some(_)) => {
            "Type all the numbers that fit, such as 1 3, or the words of one, or none if none fit, then Enter."
        }
    }
}

/// The answer that the word "none" gives, where its text says that and goes on its own; at a question about danger only where it
/// says nothing else.
pub(crate) fn none_word(question: &Question) -> Option<AnswerIx> {
    let none = question.answer_named("none").filter(|none| question.choose == Choose::Many && question.alone().has(*none))?;
    let text = heard(&question.answers[none.index()].text);
    let says = text.split(' ').next() == Some("none") && (!question.safety || text.split(' ').count() <= NONE_OF_THESE);
    says.then_some(none)
}

/// Words of an answer that says "none of these", and no more.
const NONE_OF_THESE: usize = 3;

/// Said where no part of a country is called like what was typed.
pub(crate) fn no_such_part(helplines: &Helplines, of: PlaceIx, typed: &str) -> String {
    format!("No part of {} is called “{typed}” here. For another country, type back.", helplines.place(of).spoken)
}

/// Said where no place is called like what was typed. `elsewhere`: the choice that is there for everybody is told, too.
pub fn no_such_place(helplines: &Helplines, typed: &str, elsewhere: bool) -> String {
    let world = &helplines.place(helplines.world()).name;
    let named =
        format!("No country called “{typed}” is known here. Only countries are, not towns: type the name of the country.");
    if elsewhere {
        format!("{named} The first letters are enough. If it still isn't known, choose “{world}”: its help is true everywhere.")
    } else {
        named
    }
}

/// Countries without lines that are named one by one; of more it is said that there are some.
const NAMED: usize = 4;

/// That no numbers are held for countries, and whose help is there for them.
pub fn no_numbers_for(helplines: &Helplines, countries: &[&Country]) -> String {
    let world = &helplines.place(helplines.world()).name;
    let names: Vec<String> = countries.iter().map(|c| c.spoken.clone()).collect();
    match names.as_slice() {
        names if names.len() > NAMED => {
            format!("We hold no numbers for some others that are called like that: for those choose “{world}”.")
        }
        names => {
            format!("We hold no numbers for {}. “{world}” has help that is true everywhere.", in_a_row(names, " or for "))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::about_so_many_more;

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
