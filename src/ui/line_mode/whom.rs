//! Whom a line says that all this is about: whoever types, or somebody else. Each of its words is one that such a line has.

use crate::base::hearing::number;
use crate::base::phrases::{Language, language};
use crate::base::text::words;
use crate::base::vocabulary::Vocabulary;
use crate::ui::line_mode::people::SOMEONE;

/// Whom a line says that all this is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum AboutWhom {
    Me,
    Another,
}

/// Whoever types.
const ME: Vocabulary = Vocabulary::new(&["me", "myself"], &["mi", "yo", "mio", "mia"]);
/// A Spanish verb has it, too: "me siento solo".
const ME_OF_A_VERB: &str = "me";
/// Words that turn what stands right behind them.
const NOT: Vocabulary = Vocabulary::new(&["not", "isnt", "wasnt", "aint", "never"], &["no"]);
/// Small words between a "not" and whom it denies.
const BETWEEN: Vocabulary = Vocabulary::new(
    &["about", "for", "my", "a", "the", "really", "actually", "just"],
    &["para", "por", "de", "sobre", "un", "una", "soy", "es", "era", "a", "mi", "el", "la"],
);
/// Other people, besides those of [`SOMEONE`].
#[rustfmt::skip]
const OTHERS: Vocabulary = Vocabulary::new(
    &[
        "mate", "mates", "pal", "bestie", "friends", "other", "else", "person", "them", "him", "her", "nan", "gran", "grandma",
        "grandad", "uncle", "aunt", "auntie", "stepdad", "stepmum", "housemate", "roommate", "nephew", "niece", "ex", "others",
    ],
    &["otra", "otro", "el", "ella", "ellos", "tio", "tia", "sobrino", "sobrina", "abuelita", "abuelito", "ex", "cuate", "amigos"],
);
/// Those of them that stand before things as well.
const OTHER_THINGS: [&str; 5] = ["el", "otra", "otro", "else", "other"];
/// What says that the first answer wasn't true, and stands behind "I".
const LIED: Vocabulary = Vocabulary::new(&["lied", "lying", "lie", "fibbed"], &["menti", "mentia", "mentira", "mentido"]);
/// Whoever all this is for: "I'm the one".
const ONE: Vocabulary = Vocabulary::new(&["one", "friend", "mate"], &["quien", "que", "amigo", "amiga"]);

/// What whoever is meant needs, behind a "who" or "one": "its me who needs help", but "help me".
const NEEDS: Vocabulary =
    Vocabulary::new(&["need", "needs", "help", "struggling", "it"], &["necesita", "necesito", "ayuda", "esta", "mal"]);

/// Who is made up, where nobody is there.
const FRIEND: Vocabulary =
    Vocabulary::new(&["friend", "mate", "friends", "mates", "pal", "bestie"], &["amigo", "amiga", "amigos", "cuate"]);

/// What stands before whoever all this is for, and what names all this.
const FOR: Vocabulary = Vocabulary::new(&["for", "about"], &["para", "sobre", "por"]);
const ALL_THIS: Vocabulary = Vocabulary::new(&["this", "asking", "here"], &["esto", "pregunto", "aqui"]);

/// What else stands in such a line.
#[rustfmt::skip]
const BESIDE: Vocabulary = Vocabulary::new(
    &[
        "its", "it", "is", "im", "i", "am", "this", "thats", "that", "was", "actually", "really", "just", "only", "for", "about",
        "to", "be", "honest", "tbh", "honestly", "truth", "in", "fact", "sorry", "ok", "okay", "so", "no", "well", "my", "a",
        "the",
        "meant", "mean", "said", "say", "asking", "here", "doing", "all", "along", "there", "but", "and", "n", "cos", "lol",
        "ngl", "na", "nah",
        "told", "does", "isnt", "whos", "who", "actully", "acc", "um", "erm", "yeah", "fine", "alright", "theres", "made", "up",
        "tho", "though", "rly",
    ],
    &[
        "es", "soy", "era", "en", "realidad", "verdad", "la", "para", "por", "sobre", "de", "se", "trata", "esto", "lo", "que",
        "perdon", "bueno", "pero", "y", "mi", "a", "un", "una", "solo", "dije", "quien", "he", "pregunto", "estoy", "aqui",
        "eso", "me", "refiero", "hablo", "sincero", "sincera", "ser", "honesto", "honesta",
    ],
);

impl AboutWhom {
    /// Whom the bare words of a line, spelt out, say that it is about, where they say no more than that.
    pub(crate) fn read(bare: &str) -> Option<AboutWhom> {
        let words: Vec<&str> = words(bare).collect();
        let another = |word: &str| SOMEONE.has(word) || OTHERS.has(word);
        let whose = words.iter().any(|word| ["who", "one", "quien", "que"].contains(word));
        let known = |word: &&str| {
            let own = ME.has(word) || NOT.has(word) || LIED.has(word) || ONE.has(word);
            let own = own || whose && NEEDS.has(word);
            own || BETWEEN.has(word) || BESIDE.has(word) || another(word)
        };
        if words.is_empty() || !words.iter().all(known) {
            return None;
        }
        // "A mí" and "mi amigo" are one word without accents: it is whoever types where no other person stands behind it.
        let of_another = |at: usize| words[at] == "mi" && words.get(at + 1).is_some_and(|next| another(next));
        let of_a_verb = |at: usize| language() == Language::Spanish && words[at] == ME_OF_A_VERB;
        let me = |at: usize| ME.has(words[at]) && !of_another(at) && !of_a_verb(at);
        let denied = |at: usize| {
            let before = words[..at].iter().rposition(|word| !BETWEEN.has(word));
            before.is_some_and(|before| NOT.has(words[before]))
        };
        let i = |word: &str| ["i", "im", "am", "yo", "soy"].contains(&word);
        // "Someone lied to me" and "he told me" tell of others.
        let to_me = |at: usize| at > 0 && ["to", "told", "a"].contains(&words[at - 1]) && words[0] != "its";
        let said = |at: &usize| me(*at) && !denied(*at) && !to_me(*at);
        let at = 0..words.len();
        let is_me = at.clone().any(|at| said(&at));
        let not_me = at.clone().any(|at| me(at) && denied(at));
        let lied = words.windows(2).any(|pair| LIED.has(pair[1]) && (i(pair[0]) || ["was", "he", "a"].contains(&pair[0])));
        let the_one = words.windows(3).any(|three| i(three[0]) && ["the", "la", "el"].contains(&three[1]) && ONE.has(three[2]));
        // "There's no friend", and "the friend is me".
        let no_such = |at: usize| at > 0 && words[at - 1] == "no";
        let is_them = |at: usize| words.get(at + 1) == Some(&"is") && words.get(at + 2).is_some_and(|word| ME.has(word));
        let named = at.clone().any(|at| another(words[at]) && !denied(at) && !no_such(at) && !is_them(at));
        let denies_another = at.clone().any(|at| another(words[at]) && (denied(at) || no_such(at)));
        let made_up =
            words.windows(2).any(|two| two == ["made", "up"] || ["there", "theres"].contains(&two[0]) && two[1] == "no")
                || words.windows(3).any(|three| three == ["there", "is", "no"]);
        let unreal = made_up && words.iter().any(|word| FRIEND.has(word));
        // Who stands beside "me" without a word that says which: "me and my mum" are two.
        let both = is_me && named && !denies_another && !lied && !words.contains(&"said");
        match () {
            () if both => None,
            () if not_me => Some(AboutWhom::Another),
            () if is_me || unreal || the_one && !words.contains(&"not") => Some(AboutWhom::Me),
            // "I'm here for my mum", but not "for my mum" alone, which may answer what is asked.
            () if named && says_for(&words) => Some(AboutWhom::Another),
            () => None,
        }
    }
}

impl AboutWhom {
    /// Whether a line says outright that all this is for or about somebody: "this is about my mate", "I'm asking for a friend".
    pub(crate) fn is_outright(bare: &str) -> bool {
        let has = |list: Vocabulary| bare.split(' ').any(|word| list.has(word));
        has(FOR) && has(ALL_THIS)
    }

    /// Whether the bare words of a line name somebody else, and no more than that: "my mate".
    pub(crate) fn names_another(bare: &str) -> bool {
        let another = |word: &str| SOMEONE.has(word) || OTHERS.has(word);
        let words: Vec<&str> = bare.split(' ').collect();
        let small = |word: &str| ["my", "a", "its", "for", "about", "mi", "un", "una", "es", "para"].contains(&word);
        words.iter().any(|word| another(word)) && words.iter().all(|word| another(word) || small(word))
    }
}

/// Words behind whoever is meant by whoever tells how old they are: "my sister shes 15".
#[rustfmt::skip]
const THEY: Vocabulary = Vocabulary::new(
    &["he", "hes", "she", "shes", "they", "theyre", "who", "whos", "is", "are", "aged"],
    &["que", "tiene", "quien", "ella", "el"],
);

impl AboutWhom {
    /// Whether the bare words of a longer line begin with whom it is about, and that is somebody else: "its for my sister shes
    /// 15", but not "my mum died".
    pub(crate) fn begins_with_another(bare: &str) -> bool {
        let words: Vec<&str> = words(bare).collect();
        (1..words.len()).any(|end| {
            let (before, behind) = (words[..end].join(" "), &words[end..]);
            let says_age = || THEY.has(behind[0]) && behind.iter().any(|word| number(word).is_some());
            let is_for = || words[..end].iter().any(|word| FOR.has(word));
            let another = AboutWhom::read(&before) == Some(AboutWhom::Another);
            AboutWhom::names_anybody(&before) && (another || AboutWhom::names_another(&before) && (is_for() || says_age()))
        })
    }

    /// Whether somebody else is named anywhere in the bare words of a line.
    pub(crate) fn names_anybody(bare: &str) -> bool {
        words(bare).any(|word| (SOMEONE.has(word) || OTHERS.has(word)) && !OTHER_THINGS.contains(&word))
    }
}

/// Whether somebody says outright for whom they are here.
fn says_for(words: &[&str]) -> bool {
    let begins = ["its", "im", "i", "this", "it", "asking", "es", "soy", "esto", "estoy", "pregunto", "actually"];
    words.first().is_some_and(|first| begins.contains(first)) && ["for", "para"].iter().any(|word| words.contains(word))
}

#[cfg(test)]
mod tests {
    use super::AboutWhom;
    use crate::base::hearing::{bare, heard};
    use crate::base::phrases::{Language, within};
    use crate::ui::line_mode::spelt_out::spelt_out;

    fn whom(line: &str) -> Option<AboutWhom> {
        AboutWhom::read(&spelt_out(&bare(&heard(line))))
    }

    #[test]
    fn whoever_says_whom_it_is_about_is_heard() {
        for line in [
            "its actually me not my mate",
            "It's for me.",
            "im the one",
            "i lied its about me",
            "i said my mate but its me",
            "ok so it's really me, not a friend",
            "me",
            "I'm the friend",
            "the friend is me",
            "i lied there is no friend",
            "i made up the friend",
            "it's me who needs help",
            "ok its really me tho",
            "its me really",
            "it's me though",
        ] {
            assert_eq!(whom(line), Some(AboutWhom::Me), "{line}");
        }
        for line in
            ["its not me its my m8", "it isn't about me", "im asking for a friend", "I'm here for my sister", "not for me"]
        {
            assert_eq!(whom(line), Some(AboutWhom::Another), "{line}");
        }
        for line in ["this isn't about me", "im asking for a friend", "this is for my sister", "im here for my mum"] {
            assert!(AboutWhom::is_outright(&spelt_out(&bare(&heard(line)))), "{line}");
        }
        for line in ["its not me its him", "its him not me", "my partner not me", "its about him not me", "it was her, not me"] {
            assert!(!AboutWhom::is_outright(&spelt_out(&bare(&heard(line)))), "{line}");
        }
        assert!(AboutWhom::names_another("my mate") && AboutWhom::names_another("its about my nan"));
        assert!(!AboutWhom::names_another("my mate hits me") && !AboutWhom::names_another("my") && !AboutWhom::names_another(""));
        for line in [
            "he lied to me",
            "someone lied to me",
            "my mum told me",
            "me and my mum",
            "my mate",
            "its my ex",
            "its about my mum",
            "help me",
            "i need help",
            "there is no one",
            "there is no one else",
            "he hits me",
            "i lied",
            "im not the one",
            "im here",
            "",
        ] {
            assert_eq!(whom(line), None, "{line}");
        }
    }

    #[test]
    fn a_longer_line_begins_with_whom_it_is_about() {
        let begins = |line: &str| AboutWhom::begins_with_another(&spelt_out(&bare(&heard(line))));
        for line in
            ["its for my sister shes 15", "my son is 16", "It's about my nan, she drinks", "im asking for a friend so low"]
        {
            assert!(begins(line), "{line}");
        }
        for line in ["my mum died", "a friend told me to do this, i am 34", "its for me im 34", "my sister", "me", ""] {
            assert!(!begins(line), "{line}");
        }
        within(Language::Spanish, || {
            assert!(begins("es para mi hermana, tiene 15 años") && !begins("para el trabajo, tengo 34 años"));
        });
    }

    #[test]
    fn in_spanish_mi_is_told_from_mi_amigo() {
        within(Language::Spanish, || {
            for line in ["en realidad es para mí, no para mi amigo", "soy yo", "mentí, es para mí", "la verdad es que soy yo"]
            {
                assert_eq!(whom(line), Some(AboutWhom::Me), "{line}");
            }
            for line in ["no soy yo", "es para mi amigo", "no es para mí, es para mi hermana"] {
                assert_eq!(whom(line), Some(AboutWhom::Another), "{line}");
            }
            for line in ["me siento solo", "es mi hermano", "es por mi ex", "estoy aquí solo", "hablo de mi ex", "me pega"] {
                assert_eq!(whom(line), None, "{line}");
            }
        });
    }
}
