//! What a line says no to: "no drugs" and "I don't drink" name what isn't so, and so offer it never as the only thing meant.

use crate::base::hearing::bare;
use crate::base::plain_reply::{PlainReply, is_a_none, plain_reply};
use crate::base::vocabulary::Vocabulary;
use crate::call::pencil::is_heard_as;
use crate::content::model::{Answer, AnswerIx};
use crate::ui::line_mode::place_words::behind_no;
use crate::ui::line_mode::typed_answer::small_words::NEGATIONS;
use crate::ui::line_mode::typed_answer::telling::{telling, turning};

/// Words that deny what stands behind them.
const DENIES: Vocabulary = Vocabulary::new(
    &[
        "no", "not", "never", "dont", "doesnt", "didnt", "isnt", "arent", "wasnt", "havent", "hasnt", "without", "neither",
        "nor", "nobody",
    ],
    &["no", "nunca", "jamas", "sin", "tampoco", "ni", "nadie"],
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

/// What ends a few words that say that something goes well, and so deny the trouble with it: "I'm sleeping fine".
const WELL: Vocabulary = Vocabulary::new(&["well", "fine", "ok", "okay", "alright", "good", "great"], &["bien", "genial"]);
const MOST_WELL: usize = 4;

/// Words with which somebody tells of themselves, and so says more than what it is about.
const TELLS: Vocabulary = Vocabulary::new(&["i", "im", "ive", "id", "we", "my", "it", "its", "there", "theres"], &["yo", "si"]);
/// The same in what names no person.
const HAS: Vocabulary = Vocabulary::new(&[], &["tengo", "hay", "puedo"]);
/// That it can be done, which an answer may say can't.
const CAN: Vocabulary = Vocabulary::new(&["can"], &["puedo"]);
/// What an answer says is gone.
const LOST: Vocabulary = Vocabulary::new(&["lost"], &["perdi"]);

/// A line without a no that answers what was asked before: "no, I'm coping", "no I'm coping", but not "no sleep".
pub(super) fn behind_a_no(line: &str) -> Option<&str> {
    let told = || {
        let (no, rest) = line.split_once(' ')?;
        let next = bare(rest.split(' ').next()?);
        // "No my" may be short for "not my".
        let tells = TELLS.has(&next) && next != "my" && no.chars().all(char::is_alphabetic);
        (tells && plain_reply(no) == Some(PlainReply::No)).then_some(rest)
    };
    behind_no(line).or_else(told)
}

/// A line without what it denies; none where it denies nothing. `calm`: no danger is asked about, so that what goes well is no
/// trouble.
pub(super) fn affirmed(line: &str, calm: bool) -> Option<String> {
    let mut kept: Vec<String> = Vec::new();
    let mut denies = false;
    for clause in behind_a_no(line).unwrap_or(line).split([',', ';', '.']) {
        let clause = bare(clause);
        let words: Vec<&str> = clause.split(' ').collect();
        let mut denied = 0;
        for (at, word) in words.iter().enumerate() {
            let turns = TURNS.has(word);
            if turns {
                denied = 0;
            }
            if turns || at == 0 {
                let run = words[at + usize::from(turns)..].split(|word| TURNS.has(word)).next().unwrap_or_default();
                if calm && goes_well(run) {
                    denies = true;
                    denied = run.len() + usize::from(turns);
                }
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

/// Whether all of a line says that something goes well.
fn ends_well(line: &str) -> bool {
    goes_well(&bare(behind_a_no(line).unwrap_or(line)).split(' ').collect::<Vec<_>>())
}

/// Whether a few words say that something goes well; not what goes so, too, as "as well" has it.
fn goes_well(words: &[&str]) -> bool {
    let [.., before, last] = words else { return false };
    words.len() <= MOST_WELL && WELL.has(last) && *before != "as" && !words.iter().any(|word| says_not(word))
}

/// Whether a line names an answer by its `heard-as` only to deny it: "no drugs", but not "no sleep", listed as it stands, nor
/// "I never sleep" where the file lists "not sleep".
pub(crate) fn is_denied(answer: &Answer, line: &str, calm: bool) -> bool {
    let Some(affirmed) = affirmed(line, calm) else { return false };
    let only = |heard_as: Vec<String>| Answer { heard_as, ..answer.clone() };
    let (listed, plain): (Vec<String>, Vec<String>) =
        answer.heard_as.iter().cloned().partition(|phrase| bare(phrase).split(' ').any(says_not));
    let without = |phrase: &String| bare(phrase).split(' ').filter(|word| !says_not(word)).collect::<Vec<_>>().join(" ");
    let lacks: Vec<String> = listed.iter().map(without).collect();
    let named: Vec<String> = plain.into_iter().filter(|phrase| is_heard_as(&only(vec![phrase.clone()]), line)).collect();
    let is_lack = !named.is_empty() && named.iter().all(|phrase| lacks.contains(phrase)) && !ends_well(line);
    is_heard_as(answer, line) && !is_heard_as(answer, &affirmed) && !is_heard_as(&only(listed), line) && !is_lack
}

/// The words that tell something behind a word that denies, to the end of what it is said of; none where nothing is denied.
fn behind(text: &str, denies: impl Fn(&str) -> bool) -> Option<Vec<String>> {
    let mut found = None;
    for clause in text.split([',', ';', '.', ':', '(']) {
        let clause = bare(clause);
        // A Spanish "o" ends it, too: what goes on has a "ni".
        for part in clause.split(' ').collect::<Vec<_>>().split(|word| TURNS.has(word) || *word == "o") {
            if let Some(at) = part.iter().position(|word| denies(word)) {
                found.get_or_insert_with(Vec::new).extend(telling(&part[at + 1..].join(" ")));
            }
        }
    }
    found
}

/// Whether a line says the opposite of an answer by words that both have: it denies what the answer doesn't, or tells what the
/// answer denies. `meant`: the words that the line tells.
pub(super) fn opposes(text: &str, line: &str, meant: &[String]) -> bool {
    let not = |word: &str| DENIES.has(word) || NEGATIONS.has(word);
    let (of_line, of_text) = (behind(line, not), behind(text, not).unwrap_or_default());
    let own = telling(text);
    let told: Vec<&String> = meant.iter().filter(|word| *word != turning()).collect();
    let shared: Vec<&String> = told.iter().copied().filter(|word| own.contains(word)).collect();
    let said = bare(line);
    let mut words = said.split(' ');
    // A word or two of it name what it is about, and whoever says it as it stands means it.
    let names = told.len() < 2 && !words.any(|word| TELLS.has(word) || HAS.has(word));
    if of_line.is_none() && names || shared.is_empty() || format!(" {} ", bare(text)).contains(&format!(" {said} ")) {
        return false;
    }
    let denied = |word: &&&String| of_line.as_ref().is_some_and(|of_line| of_line.contains(word));
    let other = shared.iter().filter(|word| denied(word) != of_text.contains(word)).count();
    let can = said.split(' ').any(|word| CAN.has(word));
    let lost = behind(text, |word| LOST.has(word)).unwrap_or_default();
    let has = of_line.is_none() && shared.len() == told.len() && shared.iter().all(|word| lost.contains(word));
    other > 0 && (other == shared.len() || can) || has
}

/// Whether a line that denies nothing tells what an answer denies, or one denies words of an answer as they stand there: "I don't
/// sleep badly".
pub(super) fn tells_otherwise(text: &str, line: &str) -> bool {
    let said = bare(line);
    let words: Vec<&str> = said.split(' ').collect();
    let Some(not) = words.iter().position(|word| says_not(word)) else {
        return opposes(text, line, &telling(line));
    };
    let denied = words[not + 1..].join(" ");
    let stands = bare(text.split('(').next().unwrap_or_default());
    let quoted = denied.contains(' ') && format!(" {stands} ").contains(&format!(" {denied} "));
    quoted && !stands.split(' ').any(says_not)
}

/// What a line may mean whose words point to an answer, where the line says no to something and the answer doesn't: nothing, and
/// where danger is asked about (not `calm`), the answer and "none of these", if there is that.
pub(crate) fn unless_denied(
    answer: AnswerIx,
    answers: impl Iterator<Item = (AnswerIx, String)>,
    words: &[String],
    line: &str,
    calm: bool,
) -> Vec<AnswerIx> {
    if affirmed(line, calm).is_none() || words.iter().any(|word| word == turning()) {
        return vec![answer];
    }
    let nones = answers.filter(|(_, text)| is_a_none(text)).map(|(a, _)| a);
    let several: Vec<AnswerIx> = std::iter::once(answer).chain(nones.filter(|a| *a != answer)).collect();
    if several.len() > 1 && !calm { several } else { Vec::new() }
}

/// Words of a listed phrase that say "not" themselves.
fn says_not(word: &str) -> bool {
    DENIES.has(word) || NEGATIONS.has(word) || word == "cannot"
}

#[cfg(test)]
mod tests {
    use crate::base::phrases::{Language, within};
    use crate::ui::line_mode::typed_answer::denied::affirmed;

    #[test]
    fn what_is_denied_is_left_out() {
        for (line, left) in [
            ("no, i'm coping", None),
            ("no i'm coping", None),
            ("no sleep", Some("")),
            ("i sleep well", Some("")),
            ("i sleep well but i drink", Some("but i drink")),
            ("i drink too much as well", None),
            ("a good friend died", None),
            ("no drugs", Some("")),
            ("i don't drink", Some("i")),
            ("i never touch drugs", Some("i")),
            ("i don't sleep but i drink", Some("i but i drink")),
            ("no, i drink", None),
            ("i can't stop drinking", None),
            ("i don't know, i drink", None),
            ("i drink", None),
            ("", None),
        ] {
            assert_eq!(affirmed(line, true).as_deref(), left, "{line}");
        }
        within(Language::Spanish, || {
            assert_eq!(affirmed("duermo bien", true).as_deref(), Some(""));
            assert_eq!(affirmed("duermo bien", false), None);
            assert_eq!(affirmed("no bebo", true).as_deref(), Some(""));
            assert_eq!(affirmed("bebo y no duermo", true).as_deref(), Some("bebo y"));
        });
    }
}
