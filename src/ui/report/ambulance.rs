//! The numbers for whoever needs an ambulance, where a place has one number for each thing.

use crate::base::phrases::say;
use crate::base::text::folded_words;
use crate::base::vocabulary::Vocabulary;
use crate::content::helplines::{Helpline, Helplines, PlaceIx};
use crate::ui::report::emergency_numbers;
use crate::ui::report::help::number_for;

/// Words in what a number is for, where an ambulance comes.
const COMES: Vocabulary = Vocabulary::new(&["ambulance", "help"], &["ambulancia", "ayuda"]);
/// The same, where others come.
const OTHERS: Vocabulary = Vocabulary::new(&["police", "fire", "gendarmerie"], &["policia", "incendio", "gendarmeria"]);
/// All words of what a number is for, where it needn't be said to whoever needs an ambulance: no town, and no kind of phone that
/// few have.
const PLAIN: Vocabulary = Vocabulary::new(
    &["an", "ambulance", "or", "a", "fire", "the", "police", "any", "help", "from", "mobile"],
    &["una", "ambulancia", "o", "un", "incendio", "la", "policia", "cualquier", "ayuda", "desde", "movil", "celular"],
);

/// The numbers of a place that bring an ambulance, two at most; all that it has where none is known to.
pub(crate) fn ambulance_numbers(helplines: &Helplines, place: PlaceIx) -> Option<String> {
    let all = helplines.emergency(place);
    if all.first().is_none_or(|first| first.narrower.is_none()) {
        return emergency_numbers(helplines, place);
    }
    let number = |line: &&Helpline| if is_all(line, PLAIN) { line.number.clone() } else { number_for(line) };
    let mut bring = all.iter().filter(|line| brings_one(line)).map(number);
    match (bring.next(), bring.next()) {
        (Some(first), Some(second)) => Some(say!("page-number-or-number", first = first, second = second)),
        (Some(only), None) => Some(only),
        (None, _) => emergency_numbers(helplines, place),
    }
}

/// Whether a number brings an ambulance, as far as what it is for tells.
fn brings_one(line: &Helpline) -> bool {
    let said = |these: Vocabulary| words(line).iter().any(|word| these.has(word));
    said(COMES) || !said(OTHERS)
}

fn is_all(line: &Helpline, these: Vocabulary) -> bool {
    words(line).iter().all(|word| these.has(word))
}

fn words(line: &Helpline) -> Vec<String> {
    line.narrower.as_deref().map(folded_words).unwrap_or_default()
}
