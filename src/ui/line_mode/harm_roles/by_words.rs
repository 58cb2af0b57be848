//! Who harms whom by the words of a line, wherever the other person stands to the speaker.

use crate::base::phrases::{Language, language};
use crate::base::text::folded_words;
use crate::call::pencil::is_alike_in_english;
use crate::ui::line_mode::harm_roles::no_fear::without_denied_fear;
use crate::ui::line_mode::harm_roles::not_safe::is_not_safe_with_somebody;
use crate::ui::line_mode::harm_roles::role::HarmRole;
use crate::ui::line_mode::harm_roles::somebody::is_somebody;
use crate::ui::line_mode::harm_roles::spanish;

/// What is done to a body, by whatever it is done.
pub(crate) const BLOWS: [&str; 30] = [
    "hit", "push", "shove", "slap", "punch", "kick", "choke", "strangle", "beat", "beaten", "threaten", "attack", "rape",
    "assault", "abuse", "grab", "throw", "bite", "stab", "kill", "stalk", "batter", "bash", "thump", "smack", "whack", "clobber",
    "wallop", "molest", "grope",
];

/// What work or a dream may do as well, and is told here where a person does it.
pub(crate) const FRIGHTS: [&str; 12] =
    ["hurt", "harm", "scare", "frighten", "terrify", "terrifies", "terrified", "shout", "yell", "scream", "bully", "bullies"];

/// Fear, which is of what stands behind "of".
const FEAR: [&str; 6] = ["scared", "afraid", "frightened", "terrified", "fear", "fearful"];

/// Who speaks, whom it is done to, and words between a verb and whom it is done to.
const SPEAKER: [&str; 7] = ["i", "ive", "im", "ill", "id", "we", "weve"];
pub(crate) const TO_SPEAKER: [&str; 2] = ["me", "us"];
pub(crate) const TO_SELF: [&str; 2] = ["myself", "ourselves"];
pub(crate) const BETWEEN: [&str; 7] = ["at", "on", "out", "the", "a", "to", "and"];

/// Words that make a verb something that is done to its subject: "I was hit".
pub(crate) const PASSIVE: [&str; 9] = ["am", "was", "were", "been", "being", "got", "get", "getting", "im"];

/// What stands for another person, who does something and to whom it is done.
const DOES_IT: [&str; 9] = ["he", "hes", "hell", "she", "shes", "shell", "they", "theyre", "theyll"];

/// What stands before another person, or for one to whom something is done.
const DONE_TO: [&str; 9] = ["him", "her", "them", "my", "our", "his", "their", "who", "another"];

/// The speaker's part each time that the words of a line tell of harm, whoever does it.
pub(crate) fn told_by_words(line: &str) -> Vec<HarmRole> {
    let line = &*without_denied_fear(line);
    let words = folded_words(line);
    let english = (0..words.len()).filter_map(|at| fear(&words, at).or_else(|| deed(&words, at)));
    let is_unsafe = is_not_safe_with_somebody(line, |word| is_somebody(word) || spanish::is_somebody(word));
    let spanish = if language() == Language::Spanish { spanish::told(line) } else { Vec::new() };
    english.chain(is_unsafe.then_some(HarmRole::Suffers)).chain(spanish).collect()
}

/// What may be feared of one's own and is nobody: "afraid of my new job".
#[rustfmt::skip]
const THINGS: [&str; 30] = [
    "job", "jobs", "exam", "exams", "test", "tests", "finals", "interview", "interviews", "presentation", "viva", "future", "results",
    "course", "degree", "studies", "career", "retirement", "promotion", "role", "bills", "debt", "debts", "rent", "mortgage",
    "operation", "surgery", "appointment", "scan", "age",
];
/// The word for it stands so near behind "my".
const THING_WITHIN: usize = 2;

/// "Scared of him": what is feared, if it is somebody, or what they do.
fn fear(words: &[String], at: usize) -> Option<HarmRole> {
    FEAR.contains(&words[at].as_str()).then_some(())?;
    let behind = words.get(at + 1..)?;
    let [of, whom, ..] = behind else { return None };
    if whom == "my" && behind.iter().skip(2).take(THING_WITHIN).any(|word| THINGS.contains(&word.as_str())) {
        return None;
    }
    // "Scared of hurting him" is told by what stands behind it.
    let somebody = of == "of" && is_done_to(whom) || of == "when" && is_doer(whom);
    somebody.then_some(HarmRole::Suffers)
}

/// What is done, by whom and to whom.
fn deed(words: &[String], at: usize) -> Option<HarmRole> {
    let word = words[at].as_str();
    // A mood swings, too.
    let swings = || ["swing", "swings", "swung", "swinging"].contains(&word) && words.get(at + 1).is_some_and(|at| at == "at");
    let blow = BLOWS.iter().any(|verb| is_alike_in_english(verb, word)) || swings();
    if !blow && !FRIGHTS.iter().any(|verb| is_alike_in_english(verb, word)) {
        return None;
    }
    let before = &words[..at];
    let subject = before.iter().rev().find(|w| is_speaker(w) || is_doer(w)).map(|w| is_speaker(w));
    let object = words[at + 1..].iter().find(|w| !BETWEEN.contains(&w.as_str()));
    let to = |these: &[&str]| object.is_some_and(|o| these.contains(&o.as_str()));
    if to(&TO_SELF) {
        return None;
    }
    if to(&TO_SPEAKER) {
        return (blow || subject == Some(false)).then_some(HarmRole::Suffers);
    }
    let passive = before.iter().rev().take(2).any(|w| PASSIVE.contains(&w.as_str()));
    match subject {
        // "I'm scared", "I'm terrified": of whom, another word says.
        Some(true) if passive && FEAR.contains(&word) => None,
        Some(true) if passive && !word.ends_with("ing") => Some(HarmRole::Suffers),
        Some(false) => object.is_some_and(|o| is_done_to(o)).then_some(HarmRole::Suffers),
        // Without a subject it is as files list it: "hit him", "hurt my".
        Some(true) | None => object.is_some_and(|o| is_done_to(o)).then_some(HarmRole::Does),
    }
}

fn is_speaker(word: &str) -> bool {
    SPEAKER.contains(&word)
}

fn is_doer(word: &str) -> bool {
    DOES_IT.contains(&word) || is_somebody(word)
}

fn is_done_to(word: &str) -> bool {
    DONE_TO.contains(&word) || is_somebody(word)
}
