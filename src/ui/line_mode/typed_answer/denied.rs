//! What a line says no to: "no drugs" and "I don't drink" name what isn't so, and so offer it never as the only thing meant.

use crate::base::hearing::bare;
use crate::base::phrases::{Language, language};
use crate::base::plain_reply::{NONE, PlainReply, is_a_none, plain_reply};
use crate::base::vocabulary::Vocabulary;
use crate::call::pencil::is_heard_as;
use crate::content::model::{Answer, AnswerIx};
use crate::ui::line_mode::place_words::behind_no;
use crate::ui::line_mode::typed_answer::small_words::NEGATIONS;
use crate::ui::line_mode::typed_answer::telling::{telling, turning};

/// What a part begins with that says only what there isn't.
const NO_SUCH: Vocabulary = Vocabulary::new(&["no", "without", "never", "not"], &["no", "sin", "nunca", "ni"]);

/// What it is no good sign to have none of.
const NEEDED: Vocabulary = Vocabulary::new(
    &["sleep", "sleeping", "slept", "food", "eat", "eating", "rest", "energy", "breath", "hope", "point", "feeling", "strength"],
    &["duermo", "dormir", "sueño", "sueno", "como", "comer", "comida", "hambre", "fuerzas", "aire", "esperanza", "siento"],
);

/// Words that deny what stands behind them.
const DENIES: Vocabulary = Vocabulary::new(
    &["no", "not", "never", "dont", "doesnt", "didnt", "isnt", "arent", "wasnt", "havent", "hasnt", "without", "neither", "nor"],
    &["no", "nunca", "jamas", "sin", "tampoco", "ni"],
);

/// What leaves it said, behind one of those: "I don't know, I drink", "I can't stop" and "not only".
const LEAVES_IT: Vocabulary = Vocabulary::new(
    &["know", "stop", "only", "sure", "just", "remember", "care", "mind", "want", "idea"],
    &["se", "solo", "paro", "puedo", "recuerdo", "importa", "quiero"],
);

/// Where what is denied ends.
const TURNS: Vocabulary = Vocabulary::new(&["but", "and", "because", "though", "so"], &["pero", "y", "porque", "aunque"]);

/// Words behind a "not" that it denies, at most: "I haven't touched a drink".
const REACH: usize = 3;

/// What ends a few words that say that something goes well: "I'm sleeping fine".
const WELL: Vocabulary = Vocabulary::new(&["well", "fine", "ok", "okay", "alright", "good", "great"], &["bien", "genial"]);
/// The same behind a "not": "I don't sleep badly".
const BADLY: Vocabulary = Vocabulary::new(&["badly"], &["mal"]);
/// What makes a trouble of a word that is listed as lacking: "no sleep problems".
const TROUBLES: Vocabulary = Vocabulary::new(&["problem", "trouble", "issue", "worries"], &[]);
/// Words of a line that says no more than that, or that denies one thing.
const MOST_PLAIN: usize = 4;

/// Words with which somebody tells of themselves, and so says more than what it is about.
const TELLS: Vocabulary = Vocabulary::new(&["i", "im", "ive", "id", "we", "my", "it", "its", "there", "theres"], &["yo", "si"]);
/// The same in what names no person.
const HAS: Vocabulary = Vocabulary::new(&[], &["tengo", "hay", "puedo"]);
/// That it can be done, which an answer may say can't.
const CAN: Vocabulary = Vocabulary::new(&["can"], &["puedo"]);
/// What tells nothing beside a word of an answer: "I can", "I feel".
const BESIDE: Vocabulary = Vocabulary::new(&["can", "feel"], &[]);
/// What an answer says is gone.
const LOST: Vocabulary = Vocabulary::new(&["lost"], &["perdi", "perdido"]);

/// A line without a no that answers what was asked before: "no, I'm coping", "no I'm coping", but not "no sleep".
pub(crate) fn behind_a_no(line: &str) -> Option<&str> {
    let told = || {
        let (no, rest) = line.split_once(' ')?;
        let next = bare(rest.split(' ').next()?);
        // "No my" may be short for "not my".
        let tells = TELLS.has(&next) && next != "my" && no.chars().all(char::is_alphabetic);
        (tells && plain_reply(no) == Some(PlainReply::No)).then_some(rest)
    };
    behind_no(line).or_else(told)
}

/// A line without what it denies; none where it denies nothing.
pub(crate) fn affirmed(line: &str) -> Option<String> {
    let mut kept: Vec<String> = Vec::new();
    let mut denies = false;
    for clause in line.split([',', ';', '.']) {
        let clause = bare(clause);
        let words: Vec<&str> = clause.split(' ').collect();
        let mut denied = 0;
        // "Pero triste no" denies what stands before it.
        let words = without_denied_end(&words, &mut denies);
        for (at, word) in words.iter().enumerate() {
            if TURNS.has(word) {
                denied = 0;
            }
            if DENIES.has(word) && !words.get(at + 1).is_some_and(|next| LEAVES_IT.has(next)) {
                denies = true;
                denied = REACH + 1;
            }
            if denied > 0 {
                denied -= 1;
            } else {
                kept.push((*word).to_owned());
            }
        }
    }
    denies.then(|| kept.join(" "))
}

/// What a line tells beside what it denies, in parts that deny nothing: "worried" of "worried, but not sad".
pub(super) fn told_beside(line: &str) -> Option<String> {
    let mut told: Vec<String> = Vec::new();
    for clause in line.split([',', ';', '.']).map(bare) {
        let words: Vec<&str> = clause.split(' ').collect();
        let parts = words.split(|word| TURNS.has(word)).map(|part| part.join(" "));
        told.extend(parts.filter(|part| affirmed(part).is_none() && !telling(part).is_empty()));
    }
    (!told.is_empty()).then(|| told.join(" "))
}

/// What stands behind a Spanish "no" where the thing itself stands before it.
const HAS_NOT: Vocabulary = Vocabulary::new(&[], &["tengo", "tenemos", "hay", "siento", "tomo", "uso", "consumo"]);
/// What no such "no" denies in English: "oh no".
const NO_THING: Vocabulary =
    Vocabulary::new(&["oh", "say", "said", "hell", "god", "well", "and", "or", "yes", "eh", "um", "no"], &[]);

/// Whether a line says "none of these" and beside it only what isn't so: "no debts. None of those". `is_denied`: whether a
/// part names an answer only to deny it.
pub(super) fn denies_all(line: &str, is_denied: impl Fn(&str) -> bool) -> bool {
    let parts: Vec<&str> = line.split([',', '.', ';']).map(str::trim).filter(|part| !part.is_empty()).collect();
    let none = |part: &str| plain_reply(part) == Some(PlainReply::NoneOfThese) || NONE.has(&bare(part));
    let tells_nothing = |part: &str| affirmed(part).is_some_and(|left| telling(&left).is_empty());
    let denies = |part: &str| plain_reply(part) == Some(PlainReply::No) || tells_nothing(part) && is_denied(part);
    parts.len() > 1 && parts.iter().any(|part| none(part)) && parts.iter().all(|part| none(part) || denies(part))
}

/// Whether a line says that somebody hasn't got something.
pub(super) fn has_not(line: &str) -> bool {
    bare(line).split(' ').any(|word| HAS.has(word) || ["have", "got"].contains(&word))
}

/// What is said to be all there is, and how an answer says that it isn't.
const ONLY_REASON: Vocabulary =
    Vocabulary::new(&["only reason", "only cause", "only thing"], &["unica razon", "unica causa", "unico motivo", "unica cosa"]);

/// Whether a line says that something is the only reason, or that it isn't, where the answer says the contrary.
pub(super) fn contrary_of_only(text: &str, line: &str) -> bool {
    let says = |said: &str| {
        let said = bare(said);
        let (before, _) = ONLY_REASON.all().find_map(|only| said.split_once(only))?;
        Some(!before.split([' ', ':', ';', '.', '(', ')']).rev().take(REACH).any(|word| DENIES.has(word)))
    };
    says(text).zip(says(line)).is_some_and(|(text, line)| text != line)
}

/// The words of a clause without those that a "no" at its end denies, back to where they turn.
fn without_denied_end<'w>(words: &[&'w str], denies: &mut bool) -> Vec<&'w str> {
    let begins = words.iter().rposition(|word| TURNS.has(word)).map_or(0, |at| at + 1);
    let short = words.len().saturating_sub(begins) <= REACH && words.len() > begins + 1;
    // "Deudas no tengo" has a verb behind it.
    let ends = if words.last().is_some_and(|word| HAS_NOT.has(word)) { words.len() - 1 } else { words.len() };
    let spanish = language() == Language::Spanish;
    if ends == 0 || words[ends - 1] != "no" || !short || !spanish && (words.len() != 2 || NO_THING.has(words[0])) {
        return words.to_vec();
    }
    *denies = true;
    words[..begins].to_vec()
}

/// Whether a line names an answer by its `heard-as` only to deny it: "no drugs", but not "no sleep", listed as it stands.
/// `calm`: no danger is asked about, and "none of these" can be offered, so that what goes well, and "no sleep problems", may be
/// no trouble.
pub(crate) fn is_denied(answer: &Answer, line: &str, calm: bool) -> bool {
    if !is_heard_as(answer, line) || calm && goes_well(line) {
        return is_heard_as(answer, line);
    }
    let Some(affirmed) = affirmed(line) else { return false };
    let only = |heard_as: Vec<String>| Answer { heard_as, ..answer.clone() };
    let listed: Vec<String> = answer.heard_as.iter().filter(|phrase| bare(phrase).split(' ').any(says_not)).cloned().collect();
    let troubles = listed.iter().flat_map(|phrase| TROUBLES.all().map(move |trouble| format!("{phrase} {trouble}"))).collect();
    let as_it_stands = is_heard_as(&only(listed), line) && !(calm && is_heard_as(&only(troubles), line));
    !is_heard_as(answer, &affirmed) && !as_it_stands
}

/// Whether all parts of a line say that something goes well; not what goes so, too, as "as well" has it.
pub(super) fn goes_well(line: &str) -> bool {
    let said = bare(line);
    let words: Vec<&str> = said.split(' ').collect();
    let well = |words: &[&str]| {
        let [.., before, last] = words else { return false };
        let nots = words.iter().filter(|word| says_not(word)).count();
        let ends_well = WELL.has(last) && !["as", "feels"].contains(before) && nots == 0;
        words.len() <= MOST_PLAIN && (ends_well || BADLY.has(last) && nots == 1)
    };
    words.split(|word| TURNS.has(word)).all(well)
}

/// The words that tell something behind a word, to the end of what it is said of.
fn behind(text: &str, is: impl Fn(&str) -> bool) -> Vec<String> {
    let mut found = Vec::new();
    for clause in text.split([',', ';', '.', ':', '(']) {
        let clause = bare(clause);
        // A Spanish "o" ends it, too: what goes on has a "ni".
        for part in clause.split(' ').collect::<Vec<_>>().split(|word| TURNS.has(word) || *word == "o") {
            if let Some(at) = part.iter().position(|word| is(word)) {
                found.extend(telling(&part[at + 1..].join(" ")));
            }
        }
    }
    found
}

/// The words that a line denies: those that tell something behind a "not".
pub(super) fn denied_words(line: &str) -> Vec<String> {
    behind(line, |word| says_not(word) || NEGATIONS.has(word))
}

/// A line without the parts that deny what an answer lists, where there are others: "could do without it" of "could do without it,
/// no shakes". What somebody needs, and hasn't got, is told and not denied.
pub(super) fn without_denied_parts(line: &str, answers: &[Answer]) -> Option<String> {
    let denies = |part: &str| {
        let said = bare(part);
        let no = said.split(' ').next().is_some_and(|first| NO_SUCH.has(first));
        let lacks = said.split(' ').any(|word| NEEDED.has(word));
        no && !lacks && said.split(' ').count() <= MOST_PLAIN && answers.iter().any(|a| is_denied(a, &said, false))
    };
    let (denied, left): (Vec<&str>, Vec<&str>) = line.split([',', ';', '.']).map(str::trim).partition(|part| denies(part));
    (!denied.is_empty() && left.iter().any(|part| !part.is_empty())).then(|| left.join(", "))
}

/// Whether a line says plainly the opposite of an answer by words that both have: it tells of nothing but what the answer denies,
/// "I do have people", or denies the one word that it tells, "I am not hopeless". `meant`: the words that the line tells.
pub(super) fn opposes(text: &str, line: &str, meant: &[String]) -> bool {
    let not = |word: &str| says_not(word) || NEGATIONS.has(word);
    let said = bare(line);
    let words: Vec<&str> = said.split(' ').collect();
    let told: Vec<&String> = meant.iter().filter(|word| *word != turning() && !BESIDE.has(word)).collect();
    // A word of it names what it is about, and whoever says it as it stands means it.
    let names = told.len() < 2 && !words.iter().any(|word| TELLS.has(word) || HAS.has(word));
    if names || format!(" {} ", bare(text)).contains(&format!(" {said} ")) {
        return false;
    }
    let of_text = [denied_words(text), behind(text, |word| LOST.has(word))].concat();
    let denied = |word: &&String| of_text.contains(*word);
    match (words.iter().filter(|word| not(word)).count(), told.as_slice()) {
        (0, told) => {
            let can = words.iter().any(|word| CAN.has(word));
            told.iter().any(denied) && (can || told.iter().all(denied))
        }
        (1, [word]) => {
            words.len() <= MOST_PLAIN && telling(text).contains(word) && !denied(word) && behind(line, not).contains(word)
        }
        _ => false,
    }
}

/// An answer and "none of these" beside it; nothing where there is none of these.
pub(super) fn or_none(answer: AnswerIx, answers: impl Iterator<Item = (AnswerIx, String)>) -> Vec<AnswerIx> {
    let nones = answers.filter(|(_, text)| is_a_none(text)).map(|(a, _)| a);
    let several: Vec<AnswerIx> = std::iter::once(answer).chain(nones.filter(|a| *a != answer)).collect();
    if several.len() > 1 { several } else { Vec::new() }
}

/// Words of a listed phrase that say "not" themselves.
pub(crate) fn says_not(word: &str) -> bool {
    DENIES.has(word) || ["cant", "cannot", "hardly", "apenas"].contains(&word)
}

/// Whether a line denies one thing and tells nothing: "no debts".
pub(super) fn denies_a_thing(line: &str) -> bool {
    let first = Vocabulary::new(&["no"], &["no", "sin", "ninguna", "ningun"]);
    line.split_once(' ').is_some_and(|(no, thing)| first.has(no) && !thing.contains(' '))
}

#[cfg(test)]
mod tests {
    use crate::base::phrases::{Language, within};
    use crate::ui::line_mode::typed_answer::denied::{affirmed, behind_a_no, denied_words, denies_all, goes_well, told_beside};

    #[test]
    fn a_no_to_what_was_asked_before_is_told_from_a_denial() {
        for (line, told) in [
            ("no, i'm coping", Some("i'm coping")),
            ("no i'm coping", Some("i'm coping")),
            ("no sleep", None),
            ("no my sleep", None),
            ("not lonely", None),
        ] {
            assert_eq!(behind_a_no(line), told, "{line}");
        }
        for (line, well) in [
            ("i sleep well", true),
            ("i don't sleep badly", true),
            ("i sleep badly", false),
            ("i don't sleep well", false),
            ("i drink as well", false),
            ("a good friend died", false),
        ] {
            assert_eq!(goes_well(line), well, "{line}");
        }
    }

    #[test]
    fn what_is_denied_is_left_out() {
        for (line, left) in [
            ("no drugs", Some("")),
            ("i don't drink", Some("i")),
            ("i never touch drugs", Some("i")),
            ("i don't sleep but i drink", Some("i but i drink")),
            ("no, i drink", Some("i drink")),
            ("i can't stop drinking", None),
            ("i don't know, i drink", None),
            ("i drink", None),
            ("", None),
        ] {
            assert_eq!(affirmed(line).as_deref(), left, "{line}");
        }
        assert_eq!(told_beside("worried, but not sad").as_deref(), Some("worried"));
        assert_eq!(["not sad", "i don't sleep badly", ""].map(told_beside), [None, None, None]);
        assert_eq!(denied_words("i never get a rest"), ["get", "rest"]);
        assert!(denies_all("no debts. none of those", |_| true) && !denies_all("no sleep, none of these", |_| false));
        assert!(!denies_all("i drink, none of these", |_| true) && !denies_all("no debts", |_| true));
        within(Language::Spanish, || {
            assert_eq!(affirmed("no bebo").as_deref(), Some(""));
            assert_eq!(affirmed("deudas no tengo").as_deref(), Some(""));
            assert!(denies_all("deudas no tengo. ninguna de esas", |_| true));
            assert_eq!(affirmed("bebo y no duermo").as_deref(), Some("bebo y"));
            assert_eq!(told_beside("preocupado pero triste no").as_deref(), Some("preocupado"));
        });
    }
}
