//! Harm that somebody did to themselves, and a death by it, in the short words that a mentor types beside those of any line.

use crate::base::text::spaced_clauses;
use crate::base::vocabulary::Vocabulary;
use crate::ui::line_mode::danger_words::{goes_on, own_harm_lies_back};

/// What was taken or done.
#[rustfmt::skip]
const DONE: Vocabulary = Vocabulary::new(
    &[
        "took the whole packet", "took a whole packet", "taken the whole packet", "taken a whole packet", "took the whole pack",
        "took the whole box", "taken the whole box", "took the whole lot", "taken the whole lot", "took the lot", "taken the lot",
        "took them all", "taken them all", "took all of them", "taken all of them", "swallowed them all", "swallowed the lot",
        "swallowed all of them", "too much insulin", "all my insulin", "all her insulin", "all his insulin", "insulin overdose",
        "jumped off", "jumped from", "jumped out", "jumped in front", "shot herself", "shot himself", "stabbed herself",
        "stabbed himself", "slit her wrist", "slit her wrists", "slit his wrist", "slit his wrists", "set herself on fire",
        "set himself on fire",
    ],
    &[
        "se tomo toda la caja", "me tome toda la caja", "se ha tomado toda la caja", "me he tomado toda la caja",
        "se tomo la caja entera", "me tome la caja entera", "demasiada insulina", "mucha insulina", "se tiro por", "se tiro de",
        "se tiro del", "se tiro al", "se ha tirado por", "se ha tirado al", "se disparo", "se apunalo", "se prendio fuego",
    ],
);
/// The same, where it ends what is said: nobody jumped at a chance.
const DONE_AT_THE_END: Vocabulary = Vocabulary::new(&["jumped"], &["se tiro"]);
/// What may be a death as well, and is one where it lies back.
#[rustfmt::skip]
const MAY_BE_DEATH: Vocabulary = Vocabulary::new(
    &["hanged herself", "hanged himself", "hung herself", "hung himself", "hanged themselves", "hung themselves"],
    &["se ahorco", "se ha ahorcado"],
);
/// Somebody's death by their own hand; where that is only now, a number comes first as for anything done.
#[rustfmt::skip]
const DIED_BY_IT: Vocabulary = Vocabulary::new(
    &[
        "killed herself", "killed himself", "killed themselves", "took her own life", "took his own life", "took their own life",
        "took her life", "took his life", "ended her life", "ended his life", "died by suicide", "committed suicide",
        "son to suicide", "daughter to suicide", "husband to suicide", "wife to suicide", "friend to suicide",
        "brother to suicide", "sister to suicide", "mum to suicide", "dad to suicide", "someone to suicide", "him to suicide",
        "her to suicide",
    ],
    &["se suicido", "se mato", "se quito la vida", "se ha suicidado", "se ha matado"],
);

/// Whether words, with one space around each, tell of what somebody took or did.
pub(super) fn tells_of_deed(line: &str) -> bool {
    let ends = |word: &str| line.ends_with(&format!(" {word} "));
    [DONE, MAY_BE_DEATH, DIED_BY_IT].iter().any(|these| these.stands_in(line)) || DONE_AT_THE_END.all().any(ends)
}

/// A line without the words of a death by somebody's own hand, where they tell that whoever is on the line lost that one; none
/// for other lines, and where it may be going on now. `is_somebody`: whether a word is a person.
pub(super) fn without_death_by_it(typed: &str, is_somebody: impl Fn(&str) -> bool) -> Option<String> {
    let clauses = spaced_clauses(typed);
    let clauses: Vec<String> = clauses.collect();
    let lies_back = own_harm_lies_back(typed);
    let gone = |line: &str| DIED_BY_IT.stands_in(line) || lies_back && MAY_BE_DEATH.stands_in(line);
    let lost = |line: &String| {
        let named = line.split(' ').any(&is_somebody);
        named && gone(line) && !goes_on(&line.replace(" since ", " ").replace(" desde ", " "))
    };
    if !clauses.iter().any(lost) {
        return None;
    }
    let told = || DIED_BY_IT.all().chain(MAY_BE_DEATH.all());
    let left = |line: &String| told().fold(line.clone(), |line, told| line.replace(&format!(" {told} "), " "));
    Some(clauses.iter().map(left).collect::<Vec<_>>().join(","))
}

#[cfg(test)]
mod tests {
    use super::{tells_of_deed, without_death_by_it};

    fn is_somebody(word: &str) -> bool {
        ["friend", "son", "dad"].contains(&word)
    }

    #[test]
    fn a_death_is_told_from_what_was_only_done() {
        for line in ["my best friend killed herself last year", "lost my son to suicide", "my dad hanged himself two years ago"] {
            assert!(without_death_by_it(line, is_somebody).is_some(), "{line}");
        }
        for line in ["my son just killed himself", "my dad hanged himself", "I killed a fly"] {
            assert_eq!(without_death_by_it(line, is_somebody), None, "{line}");
        }
        assert!(tells_of_deed(" my friend jumped ") && tells_of_deed(" took the whole packet "));
        assert!(!tells_of_deed(" jumped at the chance ") && !tells_of_deed(" a packet of biscuits "));
    }
}
