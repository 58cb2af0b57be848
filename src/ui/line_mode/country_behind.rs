//! A country at the end of a line of several words: "Lagos Nigeria".

use crate::base::text::folded;
use crate::base::vocabulary::Vocabulary;
use crate::content::helplines::countries::CODE_LETTERS;
use crate::content::helplines::names::MeantPlace;
use crate::content::helplines::towns::names_where_not;
use crate::content::helplines::{Helplines, PlaceIx};

/// Words that make another name of the one behind them: "New Mexico" is no Mexico.
#[rustfmt::skip]
const PART_OF_A_NAME: Vocabulary = Vocabulary::new(
    &[
        "new", "old", "north", "south", "east", "west", "northern", "southern", "eastern", "western", "central", "upper", "lower",
        "outer", "inner", "greater", "little", "lesser", "papua", "equatorial", "republic", "democratic", "of", "the", "and", "or",
        "not", "no", "near", "left", "from", "isnt", "never", "port", "saint", "st", "san", "la", "el",
    ],
    &[
        "nuevo", "nueva", "norte", "sur", "este", "oeste", "de", "del", "los", "las", "y", "o", "no", "cerca", "republica", "papua",
        "puerto", "santo", "santa", "gran",
    ],
);

/// Words that say that somebody is beside a place, wherever they stand before it.
const BESIDE: Vocabulary = Vocabulary::new(&["outside"], &["fuera"]);
/// Words of the longest name of a country, so that no longer end of a line is looked at.
const MOST_WORDS: usize = 8;

/// The place whose whole name ends a line of several words.
pub(crate) fn country_behind(helplines: &Helplines, line: &str) -> Option<PlaceIx> {
    let words: Vec<&str> = line.split([' ', ',']).filter(|word| !word.is_empty()).collect();
    // "I'm not in Mexico" and "anywhere but France" name where somebody isn't.
    let denied = |at: usize| words[..at].iter().any(|word| BESIDE.has(&folded(word)) || names_where_not(word));
    let first = words.len().saturating_sub(MOST_WORDS).max(1);
    (first..words.len()).filter(|at| !denied(*at)).filter(|at| !PART_OF_A_NAME.has(words[at - 1])).find_map(|at| {
        let behind = words[at..].join(" ");
        // "Nobody can hear me" names no Montenegro.
        if behind.chars().count() <= CODE_LETTERS && !behind.eq_ignore_ascii_case("uk") {
            return None;
        }
        match helplines.meant(&behind) {
            MeantPlace::Whole(place) => Some(place),
            _ => None,
        }
    })
}

#[cfg(test)]
mod tests {
    use crate::content::helplines::Helplines;
    use crate::ui::line_mode::country_behind::country_behind;

    #[test]
    fn a_country_is_behind_a_town_and_not_behind_a_no() {
        let helplines = &Helplines::shipped().unwrap();
        let found = |line: &str| country_behind(helplines, line).map(|place| helplines.place(place).name.as_str());
        assert_eq!(found("lagos nigeria"), Some("Nigeria"));
        for line in [
            "i'm not in mexico",
            "anywhere but france",
            "i left france for",
            "no longer in france",
            "he found me in france",
            "i used to live in france",
            "mexico",
            "nobody can hear me",
            "help us",
        ] {
            assert_eq!(found(line), None, "{line}");
        }
    }
}
