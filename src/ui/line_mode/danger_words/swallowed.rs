//! What somebody has swallowed that is no drink: petrol, a whole bottle of medicine. An ambulance comes first, even where they
//! feel fine.

use crate::base::phrases::{Language, language};
use crate::base::text::in_spaces;
use crate::base::vocabulary::Vocabulary;
use crate::ui::line_mode::danger_words::swallowed_words::{
    BESIDE_A_DRINK, BOTTLE, DRANK, DRINKS, DRINKS_IT, DRUNK, ENDS, I, JOINS, KEPT, MANY, MEASURE, MEDICINE, MUCH, OF_OTHERS,
    OTHER, POISON, POISON_TO_DRINK, SLIPS_IN, SWALLOWED, TOOK, UNNAMED,
};
use crate::ui::line_mode::people::SOMEONE;

fn holds(list: Vocabulary, words: &[&str]) -> bool {
    list.stands_in(&in_spaces(words))
}

fn is_much(word: &str) -> bool {
    MUCH.has(word) || word.parse::<u32>().is_ok_and(|n| n >= MANY)
}

/// Whether a line about a drink tells of something worse, or of what nobody knows: then it is no line about a drink.
pub(crate) fn is_more_than_a_drink(line: &str) -> bool {
    let words: Vec<&str> = line.split_whitespace().filter(|word| !STREET.has(word)).collect();
    let unnamed = |at: usize| {
        let behind =
            words[at + 1..].iter().find(|word| !["the", "some", "that", "this", "la", "lo", "las", "una"].contains(word));
        DRANK.has(words[at]) && behind.is_some_and(|word| UNNAMED.has(word))
    };
    [MEDICINE, POISON, BESIDE_A_DRINK].iter().any(|list| holds(*list, &words)) || (0..words.len()).any(unnamed)
}

/// Whether more than a drink was had, further on behind it: "a bottle of wine and 16 ibuprofen".
fn goes_on_past_a_drink(behind: &[&str]) -> bool {
    let mut rest = behind;
    loop {
        let join = rest.iter().position(|word| JOINS.has(word));
        let (first, next) = rest.split_at(join.unwrap_or(rest.len()));
        let is_drink = first.len() <= NEAR && first.iter().any(|word| DRINKS.has(word));
        if !is_drink || next.is_empty() {
            return false;
        }
        let skipped = next.iter().take_while(|word| JOINS.has(word) || TOOK.has(word) || I.has(word)).count();
        rest = &next[skipped..];
        if is_too_much(rest) {
            return true;
        }
    }
}

/// Whether words begin with poison, or with much of a medicine, or with somebody else's.
fn is_too_much(words: &[&str]) -> bool {
    let slips = |word: &&&str| {
        MUCH.has(word) || MEASURE.has(word) || OF_OTHERS.has(word) || STRENGTH.has(word) || word.parse::<u32>().is_ok()
    };
    let amount = words.iter().take_while(slips).count();
    let named = &words[amount..words.len().min(amount + 2)];
    let begins =
        |list: Vocabulary| holds(list, named) && (holds(list, &named[..1]) || named.len() == 2 && !holds(list, &named[1..]));
    let before = &words[..amount];
    !named.is_empty()
        && (begins(POISON)
            || (begins(MEDICINE) || begins(PILLS)) && before.iter().any(|word| is_much(word) || OF_OTHERS.has(word)))
}

/// What may stand before the name of a medicine.
const STRENGTH: Vocabulary = Vocabulary::new(&["strong", "old", "sleeping", "prescription"], &["viejas"]);
/// Any medicine, by its form, and one that nobody may take much of.
const PILLS: Vocabulary = Vocabulary::new(
    &["pills", "tablets", "paracetamol", "paracetamols", "tylenol"],
    &["pastillas", "tabletas", "comprimidos", "paracetamol"],
);
/// What is told of as a drink is: "high on cocaine".
const STREET: Vocabulary = Vocabulary::new(
    &["cocaine", "ketamine", "mdma", "heroin", "meth", "speed", "spice", "ecstasy", "ghb"],
    &["cocaina", "ketamina", "heroina"],
);

/// Whether whoever types is drunk and tells of a danger to life beside it, or took much, or drank what stands in a garage.
fn is_drunk_in_danger(words: &[&str], at: usize) -> bool {
    let (before, behind) = (&words[..at], &words[at + 1..]);
    let spanish = language() == Language::Spanish;
    let is_i = |word: &&str| ["i", "im", "ive"].contains(word) || spanish && ["estoy", "he", "yo"].contains(word);
    let alone = before.is_empty() && (words[at] != "drunk" || behind.first().is_some_and(|word| JOINS.has(word)));
    let own = alone || before.iter().any(is_i) || words[at] == "bebi";
    let is_other = |word: &&str| !is_i(word) && (OTHER.contains(word) || SOMEONE.has(word));
    // "A drunk who has a knife", "my drunk husband".
    let called = before.last().is_some_and(|word| ["a", "the", "my", "that", "some"].contains(word));
    if !DRUNK.has(words[at]) || !own || called || before.iter().chain(behind.first()).any(is_other) {
        return false;
    }
    let unnamed = || DRANK.has(words[at]) && behind.iter().take(3).any(|word| UNNAMED.has(word)) && holds(KEPT, behind);
    let joined = behind.iter().take_while(|word| JOINS.has(word) || I.has(word)).count();
    let took = || joined > 0 && behind.get(joined).is_some_and(|word| TOOK.has(word)) && is_too_much(&behind[joined + 1..]);
    holds(BESIDE_A_DRINK, behind) || unnamed() || took()
}

/// Whether a line, its words with one space around each, tells of something swallowed that is no drink.
pub(crate) fn tells(line: &str) -> bool {
    let words: Vec<&str> = line.split_whitespace().collect();
    (0..words.len()).filter(|at| !denied(&words, *at)).any(|at| {
        let (done, behind) = (words[at], &words[at + 1..]);
        if is_drunk_in_danger(&words, at) || TOOK.has(done) && is_mine(&words, at) && goes_on_past_a_drink(behind) {
            return true;
        }
        let named = thing(&behind[..behind.len().min(NEAR)]);
        let swallows = SWALLOWED.has(done) || DRINKS_IT.has(done);
        if (swallows || TOOK.has(done)) && holds(POISON, named) || swallows && holds(POISON_TO_DRINK, named) {
            return true;
        }
        let mine = is_mine(&words, at);
        let drink = named.iter().any(|word| DRINKS.has(word));
        let number = |word: &str| word.parse::<u32>().ok();
        if holds(MEDICINE, named) {
            let much = named.iter().any(|word| is_much(word));
            return much && (SWALLOWED.has(done) || mine && TOOK.has(done)) || mine && DRANK.has(done) && !drink;
        }
        let other = named.iter().any(|word| !MEASURE.has(word) && number(word).is_none());
        let bottle = || named.iter().any(|word| BOTTLE.has(word)) && named.iter().any(|word| ["of", "de"].contains(word));
        mine && other && !drink && (DRANK.has(done) || SWALLOWED.has(done) && bottle())
    })
}

/// Words behind what was done, within which the thing is named.
const NEAR: usize = 7;

/// The words that name what was drunk or taken. "Loads of cocaine" is named by its amount first.
fn thing<'a, 'b>(behind: &'b [&'a str]) -> &'b [&'a str] {
    let amount = behind.iter().take_while(|word| MUCH.has(word) || MEASURE.has(word) || ["too", "way"].contains(word)).count();
    // An amount alone, "too much", names nothing.
    let rest = behind[amount..].iter().take_while(|word| !ENDS.has(word)).count();
    if rest == 0 { &[] } else { &behind[..amount + rest] }
}

/// Whether what was done is done by whoever types.
fn is_mine(words: &[&str], at: usize) -> bool {
    // A Spanish verb says it by itself.
    if ["bebi", "tome", "trague", "ingeri", "comi", "meti", "inyecte"].contains(&words[at]) {
        return true;
    }
    let before = words[..at].iter().rev().find(|word| !SLIPS_IN.has(word) || I.has(word));
    match before {
        // "Drunk again" names nobody, and nothing that was drunk.
        None => words[at] != "drunk",
        Some(word) => I.has(word),
    }
}

/// Whether it is said that it wasn't done, or that somebody is drunk: "I'm not well, I drank petrol" says no to something else.
fn denied(words: &[&str], at: usize) -> bool {
    let mut before = words[..at].iter().rev().take_while(|word| SLIPS_IN.has(word) || NOT.has(word) || STATE.has(word));
    before.any(|word| NOT.has(word) || words[at] == "drunk" && STATE.has(word))
}

/// What denies it.
const NOT: Vocabulary =
    Vocabulary::new(&["not", "never", "havent", "hadnt", "didnt", "dont", "wouldnt", "cant"], &["no", "nunca", "sin", "jamas"]);
/// What makes "drunk" a state, and no drinking.
const STATE: Vocabulary = Vocabulary::new(&["been", "being", "was"], &[]);

#[cfg(test)]
mod tests {
    use crate::base::phrases::{Language, within};
    use crate::ui::line_mode::danger_words::is_of_own_harm;

    #[test]
    fn what_is_no_drink_is_told_from_drinks() {
        for line in [
            "i drank petrol",
            "i drank drain cleaner",
            "i just drank weedkiller",
            "ive drunk white spirit",
            "i drank meths",
            "ive had a bottle of ibuprofen",
            "i drank a bottle of calpol",
            "ive taken loads of cocaine and my chest hurts",
            "I've swallowed toilet cleaner",
            "i drank some of the turps",
            "i took 30 ibuprofen",
            "ive necked a whole box of codeine",
            "my son drank screenwash",
            "im going to drink antifreeze or petrol",
            "i drank perfume",
            "im not well i drank petrol",
            "ive been drinking white spirit",
            "had a bottle of wine and 16 ibuprofen",
            "ive had wine and 20 codeine",
            "drank gin and a box of sertraline",
            "ive had vodka n a load of diazepam",
            "i had beers and then 20 valium",
            "i had beers and then i took 20 valium",
            "ive had 10 pints and all my meds",
            "i drank whisky with a handful of tramadol",
            "im drunk and took some of my dads meds",
            "i drank the stuff under the sink",
            "i drank what was in the garage",
            "im drunk and bleeding",
            "im drunk and in the bath with a razor",
            "im drunk and sat here with a knife",
            "drank myself to death nearly",
        ] {
            assert!(is_of_own_harm(line), "{line}");
        }
        for line in [
            "i drank wine",
            "i drank a whole bottle of red wine",
            "i drank too much",
            "i drank myself to sleep",
            "i drank because of him",
            "ive had a bottle of vodka",
            "ive had a bottle of water",
            "i drank a pint of milk",
            "im drunk",
            "ive been drunk all week",
            "i drank a lot last night",
            "i had two ibuprofen for my headache",
            "i have never drunk petrol",
            "i had a high fever",
            "ive had a lot of stress",
            "the petrol station",
            "i had all my friends round",
            "i had a cleaner",
            "drunk wife beat me",
            "i drank my sorrows away",
            "i drank a whole bottle of coke",
            "i had two beers",
            "wine with dinner",
            "i had wine with dinner",
            "i had a beer and two ibuprofen",
            "i drank coffee and cleaned with paraffin",
            "he was drunk with a razor",
            "im scared of my drunk husband and a knife",
            "i drank because he left me",
            "",
        ] {
            assert!(!is_of_own_harm(line), "{line}");
        }
    }

    #[test]
    fn what_is_no_drink_is_told_from_drinks_in_spanish() {
        within(Language::Spanish, || {
            for line in [
                "tomé una botella de ibuprofeno",
                "bebí gasolina",
                "me tomé un frasco de jarabe",
                "me he bebido el aguarrás",
                "acabo de tomarme el detergente",
                "bebí perfume",
                "tomé 20 aspirinas",
                "tomé vino y 20 diazepam",
                "bebí ron y un frasco de clonazepam",
                "he bebido vodka con 30 tramadol",
                "estoy borracho y sangrando",
            ] {
                assert!(is_of_own_harm(line), "{line}");
            }
            for line in [
                "tomé un café",
                "tomé unos tragos",
                "bebí una botella de vino",
                "bebí mucho",
                "no bebí gasolina",
                "tomé una decisión",
                "tomé el autobús",
                "he bebido mucho",
                "eché gasolina",
            ] {
                assert!(!is_of_own_harm(line), "{line}");
            }
        });
    }
}
