//! A place within the words of a longer line: behind a call for help, in a choice of places, or told where something else is asked.

use crate::base::commands::PageCommand;
use crate::base::hearing::{bare, without_please};
use crate::base::phrases::{phrase, say};
use crate::base::plain_reply::{Assent, PlainReply, assent, plain_reply};
use crate::base::text::{folded, words};
use crate::base::vocabulary::{Vocabulary, unaccented};
use crate::content::helplines::names::MeantPlace;
use crate::content::helplines::towns::{is_too_long, names_where_not};
use crate::content::helplines::{Helplines, PlaceIx};
use crate::ui::line_mode::place_codes::AS_WRITTEN;
use crate::ui::report::emergency_numbers;

/// What people say before the name of a place.
#[rustfmt::skip]
pub(crate) const BEFORE: Vocabulary = Vocabulary::new(
    &[
        "i'm in ", "im in ", "i am in ", "i live in ", "i'm living in ", "im living in ", "we're in ", "we are in ",
        "we live in ", "i'm from ", "im from ", "i am from ", "i'm at ", "my country is ", "my contry is ", "my county is ",
        "the country is ", "country is ", "i stay in ", "it's ", "its ", "it is ", "in ", "from ", "the ",
    ],
    &[
        "yo estoy en ", "estoy en ", "estamos en ", "yo vivo en ", "vivo en ", "vivimos en ", "yo soy de ", "soy de ",
        "somos de ", "es en ", "es ", "en ", "desde ", "de ", "el ", "la ", "los ", "las ",
    ],
);

/// What stands behind a place, or a yes to one, by whoever isn't sure of it.
#[rustfmt::skip]
pub(crate) const VAGUE_BEHIND: Vocabulary = Vocabulary::new(
    &[
        " i think", " i guess", " i suppose", " i believe", " probably", " maybe", " perhaps", " possibly", " somewhere",
        " or so", " right now", " now", " for now", " at the moment", " atm", " these days", " area", " obviously", " of course",
    ],
    &[
        " creo", " creo yo", " supongo", " quizas", " tal vez", " a lo mejor", " por ahora", " ahora", " ahora mismo", " ahorita",
        " mas o menos", " o por ahi", " por ahi", " obvio", " obviamente", " claro", " desde que naci", " desde siempre",
    ],
);

/// What stands before a place by whoever asks for help there.
#[rustfmt::skip]
const ASKS_FOR_HELP: Vocabulary = Vocabulary::new(
    &["i need some help ", "i need help ", "i really need help ", "need help ", "please help me ", "please help ", "help me ", "help "],
    &["necesito ayuda ", "yo necesito ayuda ", "ayudame ", "por favor ayudame ", "ayuda "],
);

/// What stands behind a call for help, where that says where somebody is: "I need help, I'm in Hull".
pub(crate) fn after_help(line: &str) -> Option<&str> {
    let rest = ASKS_FOR_HELP.behind(line).or_else(|| {
        let (first, rest) = line.split_once(", ")?;
        ASKS_FOR_HELP.all().any(|asks| asks.trim_end() == first).then_some(rest)
    })?;
    BEFORE.behind(rest).map(|_| rest)
}

/// Whether a text is the name of a place or of a town.
pub(crate) fn is_somewhere(helplines: &Helplines, name: &str) -> bool {
    matches!(helplines.meant(name), MeantPlace::Whole(_)) || helplines.town_named(name).is_some()
}

/// Whether a line that asks for help says where, too, so that both are heard.
pub(crate) fn asks_for_help_in(helplines: &Helplines, line: &str) -> bool {
    let named = |rest: &str| is_somewhere(helplines, rest);
    after_help(line).is_some_and(|rest| std::iter::successors(BEFORE.behind(rest), |rest| BEFORE.behind(rest)).any(named))
}

/// Words of whoever asks for help, wherever they stand.
const HELP: Vocabulary = Vocabulary::new(&["help"], &["ayuda", "ayudame", "auxilio"]);

/// Whether a line asks for help, whatever else it says.
pub(crate) fn asks_for_help(line: &str) -> bool {
    words_of(line).iter().any(|word| HELP.has(&folded(word)))
}

/// Words that make another name of the one beside them, or name more than one.
#[rustfmt::skip]
const ANOTHER: Vocabulary = Vocabulary::new(
    &["new", "north", "northern", "south", "southern", "east", "west", "or", "and", "either", "neither", "near", "outside"],
    &["nuevo", "nueva", "norte", "sur", "este", "oeste", "o", "y", "ni", "cerca", "fuera"],
);
/// Words of a name within a line, at most.
const WORDS_OF_A_NAME: usize = 4;
/// Letters of a code, which in a line may be a word of another kind.
const CODE: usize = 2;
/// Letters that a place and its people begin with, at the least, and those of either ending, at most.
const BEGINNING: usize = 4;
const ENDING: usize = 4;

/// The one of these places that a line of several words names, or that is in what it names: "Bristol, UK" is the one in England.
pub(crate) fn row_in_words(helplines: &Helplines, places: &[PlaceIx], line: &str) -> Option<usize> {
    let line = behind_no(line).unwrap_or(line);
    if is_too_long(line) || names_where_not(line) {
        return None;
    }
    let words = words_of(line);
    let runs = (1..=WORDS_OF_A_NAME.min(words.len())).rev().flat_map(|of| (0..=words.len() - of).map(move |at| at..at + of));
    runs.filter(|run| !words[..run.start].iter().chain(&words[run.end..]).any(|word| ANOTHER.has(&folded(word)))).find_map(
        |run| {
            let name = words[run].join(" ");
            // "Help us" is no United States; "us" and "the us" are.
            let is_code = AS_WRITTEN.contains(&name.as_str()) && (name == "uk" || is_all_of(line, &name));
            if name.chars().count() <= CODE && !is_code {
                return None;
            }
            match helplines.meant(&name) {
                MeantPlace::Whole(named) => only_row(helplines, places, |place| place == named),
                _ if name.contains(' ') => None,
                _ => by_people(helplines, places, &name),
            }
        },
    )
}

/// Whether a name is all of a line, but for what stands before a place: "the us".
fn is_all_of(line: &str, name: &str) -> bool {
    std::iter::successors(Some(line), |line| BEFORE.behind(line)).any(|rest| rest == name)
}

/// The only row that is, or is in, a place of which this is true.
fn only_row(helplines: &Helplines, places: &[PlaceIx], is: impl Fn(PlaceIx) -> bool) -> Option<usize> {
    let mut rows = (0..places.len()).filter(|row| helplines.chain(places[*row]).into_iter().any(&is));
    rows.next().filter(|_| rows.next().is_none())
}

/// The row that a word for its people names: "the American one", "English". What such words have in common with the name of the
/// place is how both begin.
fn by_people(helplines: &Helplines, places: &[PlaceIx], word: &str) -> Option<usize> {
    let word = folded(word);
    let begins = |name: &String| {
        let name = folded(name);
        let same = word.chars().zip(name.chars()).take_while(|(a, b)| a == b).count();
        let rest = word.chars().count().max(name.chars().count()) - same;
        same >= BEGINNING && rest <= ENDING && name != word
    };
    let is_of = |place: PlaceIx| {
        let place = helplines.place(place);
        std::iter::once(&place.name).chain(&place.also).any(begins)
    };
    only_row(helplines, places, |place| place != helplines.world() && is_of(place))
}

/// What stands behind a yes in a line.
pub(crate) fn behind_yes(line: &str) -> Option<&str> {
    let end = line.find(|c: char| !c.is_alphanumeric())?;
    let (yes, rest) = line.split_at(end);
    let rest = rest.trim_start_matches(|c: char| !c.is_alphanumeric());
    (plain_reply(yes) == Some(PlainReply::Yes)).then_some(rest)
}

/// What stands behind a no and a comma in a line: "in Wales" of "no, in Wales".
pub(crate) fn behind_no(line: &str) -> Option<&str> {
    let at = line.find([',', ';', '.'])?;
    let (no, behind) = line.split_at(at);
    let rest = behind.trim_start_matches([',', ';', '.']).trim_start();
    // "N. Ireland" is no "no".
    let is_no = plain_reply(no) == Some(PlainReply::No) && (no.chars().count() > 1 || !behind.starts_with('.'));
    (is_no && !rest.is_empty()).then_some(rest)
}

/// A no to a place that was asked about, with no comma behind it. "No quiero vivir" is none.
#[rustfmt::skip]
const REFUSED: Vocabulary = Vocabulary::new(
    &["no i ", "no im ", "no i'm ", "no its ", "no it's ", "no thats ", "no that's ", "no we ", "nope i", "nah i"],
    &["no soy de ", "no estoy en ", "no vivo en ", "no es "],
);

/// Whether a line begins with a no to the place that was asked about, whatever it tells behind that.
pub(crate) fn refuses(line: &str) -> bool {
    behind_no(line).is_some() || REFUSED.behind(line).is_some()
}

/// The place that a longer line names: "the usa" of "no, I'm in the usa and I want to die".
pub(crate) fn named_within<'l>(helplines: &Helplines, line: &'l str) -> Option<&'l str> {
    let parts = line.split([',', ';', '.']).flat_map(|part| part.split(" and ")).flat_map(|part| part.split(" y "));
    let behind_in = |part: &'l str| [" in ", " en "].into_iter().filter_map(move |within| part.rsplit_once(within));
    let names = parts.flat_map(|part| behind_in(part).map(|(_, name)| name).chain([part])).map(str::trim);
    let bare = |name: &'l str| std::iter::successors(Some(name), |name| BEFORE.behind(name));
    // "In it" is no Italy, and "no" no Norway.
    let is_code = |name: &str| name.chars().count() <= CODE && !AS_WRITTEN.contains(&name) || plain_reply(name).is_some();
    names.flat_map(bare).find(|name| !name.is_empty() && !is_code(name) && is_somewhere(helplines, name))
}

/// The same of a line that tells no story, and says nowhere that somebody isn't.
pub(crate) fn told_within<'l>(helplines: &Helplines, line: &'l str) -> Option<&'l str> {
    // "Leeds, in the UK, I think": what says that it isn't sure, or since when, says nothing of where it isn't.
    let vague = |at: &usize| line.get(*at..).is_some_and(|end| VAGUE_BEHIND.has(&unaccented(end)));
    let end = line.match_indices(' ').map(|(at, _)| at).find(vague);
    let line = end.and_then(|at| line.get(..at)).unwrap_or(line).trim_end_matches(',');
    named_within(helplines, line).filter(|_| !is_too_long(line) && !names_where_not(line))
}

/// The place that a longer line begins with, where what stands behind it names no other: "England, dear, in a village".
pub(crate) fn named_first<'l>(helplines: &Helplines, line: &'l str) -> Option<&'l str> {
    let (first, rest) = line.split_at(line.find([',', ';', '.'])?);
    let names = std::iter::successors(Some(first.trim()), |name| BEFORE.behind(name));
    let name = names.filter(|name| name.chars().count() > CODE && is_somewhere(helplines, name)).last()?;
    let within = |other: &str| match (helplines.meant(name), helplines.town_named(other)) {
        (MeantPlace::Whole(place), Some(town)) => town.places.iter().all(|p| helplines.chain(*p).contains(&place)),
        _ => false,
    };
    let alone = words(rest).nth(1).is_some() && named_within(helplines, rest).is_none_or(within);
    (alone && !is_too_long(line) && !names_where_not(line)).then_some(name)
}

/// Whether a line begins or ends with a yes.
pub(crate) fn says_yes(line: &str) -> bool {
    let words = words_of(line);
    [words.first(), words.last()].into_iter().flatten().any(|word| assent(word) == Some(Assent::Yes))
}

/// What stands before a place by whoever tells where they are; less than before a place that was asked for.
#[rustfmt::skip]
pub(crate) const TELLS_WHERE: Vocabulary = Vocabulary::new(
    &[
        "i'm in ", "im in ", "i am in ", "i live in ", "i'm living in ", "im living in ", "i am living in ", "we live in ",
        "i'm from ", "im from ", "i am from ", "i'm calling from ", "im calling from ",
    ],
    &[
        "yo estoy en ", "estoy en ", "yo vivo en ", "vivo en ", "vivimos en ", "yo soy de ", "soy de ", "llamo desde ",
    ],
);

/// Whether a line tells where somebody is, though something else was asked.
pub(crate) fn tells_where(helplines: &Helplines, line: &str) -> bool {
    TELLS_WHERE.behind(line).is_some_and(|rest| is_somewhere(helplines, rest))
}

fn words_of(line: &str) -> Vec<&str> {
    line.split([' ', ',']).filter(|word| !word.is_empty()).collect()
}

/// The emergency number of a place, as it stands beside its name.
pub(crate) fn emergency_of(helplines: &Helplines, place: PlaceIx) -> String {
    let none =
        if helplines.place(place).no_emergency { phrase("lines-place-no-number") } else { phrase("lines-place-local-number") };
    emergency_numbers(helplines, place).map_or(none.to_owned(), |numbers| say!("lines-place-emergency", numbers = numbers))
}

/// What else people say who won't say where they are.
#[rustfmt::skip]
const NOT_TELLING: Vocabulary = Vocabulary::new(
    &[
        "not telling", "not telling you", "im not telling", "im not telling you", "i am not telling you", "not saying",
        "im not saying", "i wont say", "i wont tell you", "i dont want to tell you", "none of your business",
        "mind your own business", "thats private", "its private", "private", "skip", "skip it", "skip this", "it doesnt matter",
        "doesnt matter", "anywhere",
    ],
    &[
        "no te lo digo", "no lo digo", "no te lo voy a decir", "no lo voy a decir", "no es asunto tuyo", "que te importa",
        "a ti que te importa", "es privado", "privado", "no importa", "da igual", "en cualquier sitio", "en cualquier lugar",
    ],
);

/// Whether a line says that it won't be said.
pub(crate) fn says_nothing(line: &str) -> bool {
    let declines = plain_reply(line) == Some(PlainReply::RatherNot) || PageCommand::named(line) == Some(PageCommand::Decline);
    declines || NOT_TELLING.has(&bare(without_please(line)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_is_found_in_the_words_of_a_choice() {
        let helplines = &Helplines::shipped().unwrap();
        let place = |id: &str| helplines.place_named(id).unwrap();
        let rows = [place("GB-ENG"), place("US"), place("MX"), helplines.world()];
        for (line, row) in [
            ("bristol uk", Some(0)),
            ("mexico obvio", Some(2)),
            ("the one in england", Some(0)),
            ("united states mate", Some(1)),
            ("not england", None),
            ("no, mexico", Some(2)),
            ("no, not mexico", None),
            ("no mexico", None),
            ("new mexico", None),
            ("england or mexico", None),
            ("help us", None),
            ("us", Some(1)),
            ("the us", Some(1)),
            ("in the us", Some(1)),
            ("the american one", Some(1)),
            ("english", Some(0)),
            ("the british one", Some(0)),
            ("the mexican one", Some(2)),
            ("not the american one", None),
            ("american or english", None),
            ("somewhere", None),
            ("canada", None),
        ] {
            assert_eq!(row_in_words(helplines, &rows, line), row, "{line}");
        }
        let ireland = [place("GB-NIR"), place("IE")];
        assert_eq!(row_in_words(helplines, &ireland, "northern ireland mate"), Some(0));
        assert_eq!(row_in_words(helplines, &ireland, "the north of ireland"), None);
        assert!(says_yes("yes, ireland") && says_yes("ireland, yes") && !says_yes("ireland"));
    }

    #[test]
    fn help_is_asked_for_with_a_place_behind_it() {
        let helplines = &Helplines::shipped().unwrap();
        for line in ["help im in hull", "help i'm in hull", "i need help in hull", "help, im in leeds", "help me i'm in england"]
        {
            assert!(asks_for_help_in(helplines, line) && asks_for_help(line), "{line}");
        }
        for line in ["help debt", "help talk", "hull", "help in the house"] {
            assert!(!asks_for_help_in(helplines, line), "{line}");
        }
    }

    #[test]
    fn a_place_before_a_comma_is_found_where_nothing_else_is_named() {
        let helplines = &Helplines::shipped().unwrap();
        for (line, named) in [
            ("england, dear, in a village near ludlow", Some("england")),
            ("i'm in leeds. i am 34", Some("leeds")),
            ("georgia, in the usa", None),
            ("england, but i live in wales now", None),
            ("cork, ireland", None),
            ("england", None),
            ("well, dear, i don't know", None),
        ] {
            assert_eq!(named_first(helplines, line), named, "{line}");
        }
    }

    #[test]
    fn where_somebody_is_can_be_told_anywhere() {
        let helplines = &Helplines::shipped().unwrap();
        for (line, tells) in [("i live in leeds", true), ("im in cork", true), ("im in trouble", false), ("it's nice", false)] {
            assert_eq!(tells_where(helplines, line), tells, "{line}");
        }
    }
}
