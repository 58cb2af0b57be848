//! What is asked of a result by whoever has heard it to its end, in their own words: the first step, why, less, what comes now.

use crate::base::hearing::{bare, without_please};
use crate::base::phrases::phrase;
use crate::base::text::{spaced_words, words};
use crate::base::vocabulary::Vocabulary;
use crate::engine::interview::Stage;
use crate::ui::line_mode::asked_thing::{NOT_UNDERSTOOD, WHAT_NEXT, WHAT_TO_DO, asks_to_go_on, thing_asked};
use crate::ui::line_mode::keeping::asks_to_keep;
use crate::ui::line_mode::menu::Menu;
use crate::ui::line_mode::result_asked_words::{
    DIFFERENCE, DISAGREES, FINDS, FIRST_STEP, GOES_ON, HOW_TO_FIND, KINDS, REST, SHORTER, WHY,
};
use crate::ui::line_mode::result_words::behind_the_asking;
use crate::ui::line_mode::speech::bracketed_hours;
use crate::ui::line_mode::{Stop, Talk};
use crate::ui::report::{Report, ResultPage};

/// What is asked of a result.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum AskedOfResult {
    /// What to do first.
    FirstStep,
    /// What wasn't said yet.
    Rest,
    /// It all in few words.
    Shorter,
    /// What comes now, or what to do.
    WhatNow,
    /// Whether that was all.
    WasThatAll,
    /// Whether the other questions can be answered.
    GoOn,
    /// What it means.
    Meaning,
    /// To keep it, or to have it sent.
    Keep,
    /// A page behind it.
    Page(ResultPage),
}

/// What turns a kind of help down, and words between that and its name.
const TURNS_DOWN: Vocabulary = Vocabulary::new(
    &["i dont want ", "i do not want ", "dont want ", "i dont need ", "i do not need ", "i dont like ", "i wont do ", "i hate "],
    &["no quiero ", "no necesito ", "no me gusta ", "odio "],
);
const BEFORE_A_KIND: Vocabulary = Vocabulary::new(
    &["to do ", "to try ", "to have ", "to see ", "to go to ", "any ", "a ", "an ", "the "],
    &["hacer ", "ir a ", "ir al ", "ver a ", "un ", "una ", "la ", "el "],
);

/// Whether a line turns down one of the kinds of help: "I don't want therapy".
fn turns_down(said: &str) -> bool {
    let thing = TURNS_DOWN.behind(said);
    std::iter::successors(thing, |rest| BEFORE_A_KIND.behind(rest)).any(|rest| KINDS.has(rest))
}

/// What begins a question about how the kinds of help differ.
const DIFFER: Vocabulary = Vocabulary::new(
    &[
        "whats the difference between ",
        "what is the difference between ",
        "difference between ",
        "how do they differ",
        "how does ",
    ],
    &["cual es la diferencia entre ", "que diferencia hay entre ", "diferencia entre ", "en que se diferencia"],
);

/// Whether a line asks how two of the kinds of help differ.
fn asks_to_compare(said: &str) -> bool {
    let kinds = || words(said).filter(|word| KINDS.has(word)).count();
    DIFFER.behind(said).is_some() && kinds() > 1
}

/// Words between "why", or "find", and a kind of help, at most.
const NEAR: usize = 4;
const WHY_WORD: Vocabulary = Vocabulary::new(&["why"], &["por que", "porque"]);
/// A kind of help that the page is about, by no name: "where do I find one at university".
const ONE: Vocabulary = Vocabulary::new(&["one"], &["uno", "una"]);

/// Whether a kind of help is named right behind one of these: "why not mentor first".
fn names_a_kind(said: &str, behind: Vocabulary) -> bool {
    let spaced = format!(" {said} ");
    let rest = behind.all().find_map(|begins| spaced.split_once(&format!(" {begins} ")).map(|(_, rest)| rest.to_owned()));
    rest.is_some_and(|rest| words(&rest).take(NEAR).enumerate().any(|(at, word)| KINDS.has(word) || at == 0 && ONE.has(word)))
}

/// What each of these words asks for.
static ASKED: [(AskedOfResult, Vocabulary); 12] = [
    (AskedOfResult::FirstStep, FIRST_STEP),
    (AskedOfResult::Rest, REST),
    (AskedOfResult::Shorter, SHORTER),
    (AskedOfResult::Page(ResultPage::Why), WHY),
    (AskedOfResult::Page(ResultPage::InShort), DIFFERENCE),
    (AskedOfResult::Page(ResultPage::InShort), KINDS),
    (AskedOfResult::Page(ResultPage::Steps), HOW_TO_FIND),
    (AskedOfResult::Page(ResultPage::NotMe), DISAGREES),
    (AskedOfResult::WhatNow, WHAT_TO_DO),
    (AskedOfResult::WhatNow, WHAT_NEXT),
    (AskedOfResult::WasThatAll, GOES_ON),
    (AskedOfResult::Meaning, NOT_UNDERSTOOD),
];

/// What a line asks of a result; none where it asks nothing that is known, or names a page by its word.
pub(crate) fn asked_of_result(line: &str) -> Option<AskedOfResult> {
    let said = bare(without_please(line));
    if turns_down(&said) {
        return Some(AskedOfResult::Page(ResultPage::NotMe));
    }
    if asks_to_compare(&said) {
        return Some(AskedOfResult::Page(ResultPage::InShort));
    }
    if names_a_kind(&said, WHY_WORD) {
        return Some(AskedOfResult::Page(ResultPage::Why));
    }
    if names_a_kind(&said, FINDS) {
        return Some(AskedOfResult::Page(ResultPage::Steps));
    }
    if asks_to_go_on(&said) {
        return Some(AskedOfResult::GoOn);
    }
    if asks_to_keep(&said) {
        return Some(AskedOfResult::Keep);
    }
    let whole = thing_asked(line, |said| ASKED.iter().find(|(_, words)| words.has(said)).map(|(asked, _)| *asked));
    whole.or_else(|| asks_for_what_now(line).then_some(AskedOfResult::WhatNow))
}

/// What begins the part before the question what to do that says for what: "and for retirement, what do I do?"
const FOR_WHAT: Vocabulary = Vocabulary::new(
    &["and for ", "for ", "so for ", "but for ", "and about ", "about ", "as for "],
    &["y para ", "para ", "pero para ", "y con ", "con "],
);

/// Whether a line asks what to do, behind for what.
fn asks_for_what_now(line: &str) -> bool {
    let asks = |last: &str| WHAT_TO_DO.has(last) || WHAT_NEXT.has(last);
    line.rsplit_once(',').is_some_and(|(before, last)| FOR_WHAT.behind(&bare(before)).is_some() && asks(&bare(last)))
}

/// What asks for a thing once more.
const ONCE_MORE: Vocabulary =
    Vocabulary::new(&["again", "once more", "repeat"], &["otra vez", "de nuevo", "repite", "repetir", "repiteme"]);

/// Whether a line asks to hear a thing once more: "say the first step again".
pub(crate) fn asks_once_more(line: &str) -> bool {
    ONCE_MORE.stands_in(&spaced_words(line))
}

/// Whether a line asks what the kinds of help are, or how to find one, which a result tells.
pub(crate) fn asks_about_kinds(line: &str) -> bool {
    matches!(asked_of_result(line), Some(AskedOfResult::Page(ResultPage::InShort | ResultPage::Steps)))
}

impl Talk<'_, '_> {
    /// Whether a line is typed at a result, by whoever answers for themselves.
    pub(crate) fn is_at_result(&self, menu: &Menu) -> bool {
        self.call.is_none() && !menu.stops && matches!(self.interview.stage(), Stage::Result(_))
    }

    /// Whether a line asks something of the result that it is typed at.
    pub(crate) fn asks_of_result(&self, line: &str, menu: &Menu) -> bool {
        self.is_at_result(menu) && asked_of_result(line).is_some()
    }

    /// Answers what was asked of a result, but for a page behind it, which is for whoever turns the pages.
    pub(crate) fn answer_asked(&mut self, asked: AskedOfResult, report: &Report<'_>, stopped: bool) -> Result<(), Stop> {
        let urgent = report.outcome().is_urgent();
        let then = phrase("lines-words-here");
        match asked {
            AskedOfResult::Rest => {
                if !self.say_rest()? {
                    self.say(phrase("lines-that-was-all"))?;
                }
            }
            // What brought the page stays as it is: nobody is led past it.
            AskedOfResult::WasThatAll | AskedOfResult::GoOn if self.has_stopped() => {
                let stop =
                    if asked == AskedOfResult::GoOn { phrase("lines-no-going-on") } else { phrase("lines-questions-stop") };
                return self.say(&format!("{stop} {} {} {then}", phrase("lines-what-came-can-wait"), self.number_itself()));
            }
            AskedOfResult::WasThatAll | AskedOfResult::GoOn => {
                return self.say(&format!("{} {then}", self.no_more_is_asked()));
            }
            // On a page that can't wait, what comes now is what it says first.
            AskedOfResult::FirstStep | AskedOfResult::Shorter | AskedOfResult::WhatNow if urgent => {
                self.say(&self.number_itself())?;
                self.say_all(report.first_acts().into_iter().map(bracketed_hours))?;
            }
            AskedOfResult::FirstStep | AskedOfResult::Shorter | AskedOfResult::WhatNow => {
                if asked == AskedOfResult::Shorter {
                    let says = &report.outcome().says;
                    self.say(&report.outcome().title)?;
                    self.say(&if stopped { behind_the_asking(says) } else { says.clone() })?;
                }
                if asked == AskedOfResult::WhatNow {
                    self.say(self.no_more_is_asked())?;
                }
                if asked != AskedOfResult::FirstStep {
                    self.say(phrase("lines-step-itself"))?;
                }
                self.say_all(report.first_steps().into_iter().map(bracketed_hours))?;
            }
            AskedOfResult::Meaning if urgent || report.outcome().young => {
                return self.say(&format!("{} {}", self.number_itself(), phrase("lines-meaning-again")));
            }
            AskedOfResult::Meaning => return self.say(phrase("lines-meaning")),
            AskedOfResult::Keep => {
                let how = if report.to_keep() { phrase("lines-how-to-keep") } else { phrase("lines-not-kept") };
                let number = if urgent { format!("{} ", self.number_itself()) } else { String::new() };
                return self.say(&format!("{how} {number}{then}"));
            }
            AskedOfResult::Page(ResultPage::Why) => {
                let number = if urgent { format!("{} ", self.number_itself()) } else { String::new() };
                return self.say(&format!("{} {number}{then}", phrase("lines-no-why")));
            }
            AskedOfResult::Page(_) => {
                return self.say(&format!("{} {}", self.number_itself(), phrase("lines-meaning-again")));
            }
        }
        if !urgent {
            return self.end_aside("", then);
        }
        // What comes first there is the page itself: no way back is told from it.
        self.aside = true;
        self.say(then)
    }

    /// That nothing more is asked, and why.
    pub(crate) fn no_more_is_asked(&self) -> &'static str {
        if self.has_stopped() { phrase("lines-questions-stop") } else { phrase("lines-that-was-the-last") }
    }
}

/// Whether a result has a first step beside reasons, so that it can be asked for by itself.
pub(crate) fn has_step(report: &Report<'_>) -> bool {
    !report.outcome().is_urgent() && !report.outcome().young
}

#[cfg(test)]
mod tests {
    use super::{AskedOfResult, asked_of_result};
    use crate::base::hearing::heard;
    use crate::base::phrases::{Language, within};
    use crate::ui::report::ResultPage;

    #[test]
    fn what_is_asked_of_a_result_is_known_in_whatever_words() {
        for (line, asked) in [
            ("say the first step again", AskedOfResult::FirstStep),
            ("What was the first step?", AskedOfResult::FirstStep),
            ("Where do I start?", AskedOfResult::FirstStep),
            ("the rest", AskedOfResult::Rest),
            ("anything else?", AskedOfResult::Rest),
            ("shorter", AskedOfResult::Shorter),
            ("that was too long", AskedOfResult::Shorter),
            ("give me the short version", AskedOfResult::Shorter),
            ("what next", AskedOfResult::WhatNow),
            ("what's next?", AskedOfResult::WhatNow),
            ("Is that all?", AskedOfResult::WasThatAll),
            ("can I go on with the rest of the questions", AskedOfResult::GoOn),
            ("I'd like to finish the other questions first", AskedOfResult::GoOn),
            ("what does that mean", AskedOfResult::Meaning),
            ("why mentorship", AskedOfResult::Page(ResultPage::Why)),
            ("why not mentor first", AskedOfResult::Page(ResultPage::Why)),
            ("I am not sick in my head, why therapy", AskedOfResult::Page(ResultPage::Why)),
            ("how can I find mentor engineer in Kumasi", AskedOfResult::Page(ResultPage::Steps)),
            ("can I keep this paper", AskedOfResult::Keep),
            ("What is a mentor?", AskedOfResult::Page(ResultPage::InShort)),
            ("what about therapy?", AskedOfResult::Page(ResultPage::InShort)),
            ("how do I find a coach?", AskedOfResult::Page(ResultPage::Steps)),
            ("That's not me", AskedOfResult::Page(ResultPage::NotMe)),
            ("I DO NOT WANT THERAPY.", AskedOfResult::Page(ResultPage::NotMe)),
            ("i don't want to see a therapist", AskedOfResult::Page(ResultPage::NotMe)),
            ("ok so what do i do", AskedOfResult::WhatNow),
            ("and for retirement, what do I do?", AskedOfResult::WhatNow),
            ("what's the difference between coaching and mentorship?", AskedOfResult::Page(ResultPage::InShort)),
            ("send it to my phone", AskedOfResult::Keep),
        ] {
            assert_eq!(asked_of_result(&heard(line)), Some(asked), "{line}");
        }
        let spanish = |line: &str| within(Language::Spanish, || asked_of_result(&heard(line)));
        for (line, asked) in [
            ("repite el primer paso", AskedOfResult::FirstStep),
            ("¿y ahora qué?", AskedOfResult::WhatNow),
            ("¿puedo seguir con las demás preguntas?", AskedOfResult::GoOn),
            ("más corto", AskedOfResult::Shorter),
            ("¿qué significa eso?", AskedOfResult::Meaning),
            ("¿qué es la mentoría?", AskedOfResult::Page(ResultPage::InShort)),
            ("¿qué es una mentora?", AskedOfResult::Page(ResultPage::InShort)),
            ("¿cómo busco un mentor?", AskedOfResult::Page(ResultPage::Steps)),
            ("no quiero terapia", AskedOfResult::Page(ResultPage::NotMe)),
            ("no necesito un coach", AskedOfResult::Page(ResultPage::NotMe)),
            ("vale, y ahora qué hago", AskedOfResult::WhatNow),
        ] {
            assert_eq!(spanish(line), Some(asked), "{line}");
        }
        for line in ["", "again", "what was it like", "i am done", "why live", "step on me", "no"] {
            assert_eq!(asked_of_result(&heard(line)), None, "{line}");
        }
    }
}
