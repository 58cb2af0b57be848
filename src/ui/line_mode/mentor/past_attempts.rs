//! When somebody tried to die or hurt themselves, where a mentor types that it is long over.

use crate::base::hearing::number;
use crate::base::text::spaced_words;
use crate::base::vocabulary::Vocabulary;
use crate::ui::line_mode::danger_words::goes_on;
use crate::ui::line_mode::danger_words::own_harm::YEARS_AGO;
use crate::ui::line_mode::mentor::fine_since::without_being_well;
use crate::ui::line_mode::time_ago::TimeAgo;

/// Words of somebody who tried to, beside others about dying.
const TRIED: Vocabulary = Vocabulary::new(
    &["tried", "tries", "attempt", "attempts", "attempted", "attempting"],
    &["intente", "intento", "intentos", "intentado", "intentaba", "trate", "trato", "tratado", "quise", "quiso"],
);

/// The same, where they say it by themselves.
const ATTEMPT: Vocabulary = Vocabulary::new(&["attempt", "attempts", "attempted"], &["intento", "intentos"]);
/// What was nearly done.
const NEARLY: Vocabulary = Vocabulary::new(
    &["nearly killed myself", "almost killed myself", "nearly killed herself", "nearly killed himself"],
    &["casi me mato", "casi me mate", "casi se mata"],
);
/// What stands behind them where something else was tried.
const TO: Vocabulary = Vocabulary::new(&["to", "at"], &["de", "con"]);

/// What says that it lies more than a year back where an attempt is told of; "I cut myself when she was here" isn't long ago.
#[rustfmt::skip]
const ALSO_YEARS_AGO: Vocabulary = Vocabulary::new(
    &[
        "long ago", "decades ago", "when she was", "when he was", "when they were", "as a teen", "as a student", "in my teens",
        "in my twenties", "in my thirties", "in my forties", "in her teens", "in her twenties", "in her thirties",
        "in his teens", "in his twenties", "in his thirties", "in their teens", "before i had kids", "once before",
        "decade ago", "decades back", "lifetime ago", "in another life", "when young", "year back", "in my 20s", "in my 30s",
        "in her 20s", "in his 20s", "in the nineties", "in the eighties", "in the 90s", "in the 80s", "as a young man",
        "as a young woman", "in my youth",
    ],
    &[
        "hace muchos anos", "hace decadas", "hace una decada", "en mi adolescencia", "en la adolescencia", "en mi juventud",
        "a los quince", "a los veinte",
    ],
);
/// Where somebody was then, or is now: only where nothing tells of a hurt.
const AT_SCHOOL: Vocabulary = Vocabulary::new(
    &["at school", "in school", "at college", "at uni", "at university"],
    &["en el colegio", "en la escuela", "en el instituto", "en la universidad"],
);
/// What was done only now, as it may be told behind what lies back.
const HAVE_TAKEN: Vocabulary = Vocabulary::new(
    &[
        "ive taken",
        "ive took",
        "have taken",
        "has taken",
        "shes taken",
        "hes taken",
        "ive swallowed",
        "have swallowed",
        "has swallowed",
        "ive overdosed",
        "have overdosed",
        "has overdosed",
        "ive cut",
    ],
    &["he tomado", "ha tomado", "acaba de", "acabo de"],
);

/// What may be a few months back, or more than twelve.
const LAST_YEAR: Vocabulary = Vocabulary::new(&["last year", "the year before"], &["el ano pasado"]);

/// What stands before the age that somebody had, and behind a number that is a time of day.
const AT_THE_AGE: Vocabulary = Vocabulary::new(&["at", "age", "aged"], &["los"]);
const OF_DAY: Vocabulary = Vocabulary::new(&["am", "pm", "oclock", "o", "in"], &["de"]);

/// What is told beside that and isn't over.
#[rustfmt::skip]
const LATELY: Vocabulary = Vocabulary::new(
    &[
        "last week", "last month", "last weekend", "weeks ago", "few months ago", "month ago", "this month", "this year",
        "recently",
        "lately", "soon", "always", "sometimes", "often", "every", "keeps", "wants to", "thinking of", "thinking about",
        "thoughts",
        "more than once", "several times",
    ],
    &[
        "la semana pasada", "el mes pasado", "hace semanas", "hace un mes", "este mes", "este ano", "ultimamente", "hace poco",
        "pronto", "siempre", "a veces", "cada", "sigue", "quiere", "piensa", "pienso", "pensando",
    ],
);

/// Beyond a year, and within one.
const OVER_A_YEAR: TimeAgo = TimeAgo::of_days(730);
const WITHIN_A_YEAR: TimeAgo = TimeAgo::of_days(200);

/// How long ago somebody tried to die or hurt themselves, the likeliest first; none where a line doesn't say so, or where it may
/// be now as well. `harmed`: it tells of a hurt; `dying`: it is about dying.
pub(super) fn tried_long_ago(typed: &str, harmed: bool, dying: bool) -> Vec<TimeAgo> {
    let line = spaced_words(typed);
    if !(harmed || dying && is_said(TRIED, &line) || tells_of_attempt(&line) || NEARLY.stands_in(&line))
        || goes_on(&without_being_well(typed))
        || LATELY.stands_in(&line)
    {
        return Vec::new();
    }
    match TimeAgo::read(line.trim()) {
        // A year ago is both.
        Some(ago) if ago == TimeAgo::of_days(365) => vec![ago, OVER_A_YEAR],
        Some(ago) if ago.is_over_three_months() => vec![ago],
        Some(_) => Vec::new(),
        None if YEARS_AGO.stands_in(&line) || ALSO_YEARS_AGO.stands_in(&line) => vec![OVER_A_YEAR],
        None if !harmed && AT_SCHOOL.stands_in(&line) => vec![OVER_A_YEAR, WITHIN_A_YEAR],
        None if names_a_year(&line) || names_an_age(&line) || LAST_YEAR.stands_in(&line) => vec![OVER_A_YEAR, WITHIN_A_YEAR],
        None => Vec::new(),
    }
}

/// Whether a line tells beside that of something that may have been taken only now.
pub(super) fn may_be_now(typed: &str) -> bool {
    HAVE_TAKEN.stands_in(&spaced_words(typed))
}

fn is_said(these: Vocabulary, line: &str) -> bool {
    line.split_whitespace().any(|word| these.has(word))
}

/// Whether an attempt is named, and not one at something else: "attempted to change jobs".
fn tells_of_attempt(line: &str) -> bool {
    let words: Vec<&str> = line.split_whitespace().collect();
    (0..words.len()).any(|at| ATTEMPT.has(words[at]) && !words.get(at + 1).is_some_and(|next| TO.has(next)))
}

/// Whether a year of this century or the last stands in a line: "in 2015". The clock isn't asked which one it is now.
fn names_a_year(line: &str) -> bool {
    line.split_whitespace().filter_map(|word| word.parse::<u16>().ok()).any(|year| (1940..2100).contains(&year))
}

/// Whether an age that somebody had stands in a line: "at 16".
fn names_an_age(line: &str) -> bool {
    let words: Vec<&str> = line.split_whitespace().collect();
    let age = |at: usize| words.get(at).and_then(|word| number(word)).is_some_and(|age| (8..60).contains(&age));
    let is = |at: usize| AT_THE_AGE.has(words[at]) && age(at + 1) && !words.get(at + 2).is_some_and(|next| OF_DAY.has(next));
    (0..words.len()).any(is)
}

#[cfg(test)]
mod tests {
    use super::{OVER_A_YEAR, TimeAgo, WITHIN_A_YEAR, tried_long_ago};
    use crate::base::phrases::{Language, within};
    use crate::ui::line_mode::danger_words::is_about_dying;

    fn told(typed: &str) -> Vec<TimeAgo> {
        tried_long_ago(typed, typed.contains("hurt myself"), is_about_dying(typed, false))
    }

    #[test]
    fn an_attempt_of_long_ago_is_told_from_one_of_now() {
        for typed in ["tried to kill myself years ago", "when I was 20 I tried to end it", "I nearly killed myself years ago"] {
            assert_eq!(told(typed), [OVER_A_YEAR], "{typed}");
        }
        for typed in ["tried to kill myself years ago, fine since", "I tried to kill myself twenty years back, I'm grand now"] {
            assert_eq!(told(typed), [OVER_A_YEAR], "{typed}");
        }
        for typed in [
            "I attempted in 2015",
            "suicide attempt last year",
            "tried to hang myself at 16",
            "attempted suicide at school",
            "tried to kill myself in 2021, I'm fine now",
        ] {
            assert_eq!(told(typed), [OVER_A_YEAR, WITHIN_A_YEAR], "{typed}");
        }
        assert_eq!(told("I hurt myself six months ago"), [TimeAgo::of_days(180)]);
        for typed in [
            "tried to kill myself",
            "tried to kill myself last week",
            "tried to die years ago and want to again",
            "I tried to kill myself years ago, and last month",
            "years ago",
            "attempted to change jobs in 2015",
            "wanted to die when I was 20",
            "I hurt myself two weeks ago",
        ] {
            assert_eq!(told(typed), [], "{typed}");
        }
        within(Language::Spanish, || {
            for typed in ["intenté matarme hace años", "cuando tenía 20 años intenté suicidarme"] {
                assert_eq!(told(typed), [OVER_A_YEAR], "{typed}");
            }
            assert_eq!(told("un intento de suicidio en 2015"), [OVER_A_YEAR, WITHIN_A_YEAR]);
            assert_eq!(told("intenté matarme la semana pasada"), []);
        });
    }
}
