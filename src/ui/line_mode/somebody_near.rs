//! Somebody who says that somebody is near, comes in or watches: no page about them may be read out then.

use crate::base::hearing::bare;
use crate::base::vocabulary::Vocabulary;
use crate::ui::line_mode::overheard::may_be_heard;
use crate::ui::line_mode::people::SOMEONE;

/// What says that it isn't safe.
#[rustfmt::skip]
pub(crate) const NOT_SAFE: Vocabulary = Vocabulary::new(
    &[
        "unsafe", "not safe", "isnt safe", "not now", "not alone", "no its not", "no it isnt", "hes here", "shes here",
        "theyre here", "he is here", "they are here", "hes coming", "shes coming", "theyre coming", "someones coming",
        "somebodys coming",
    ],
    &[
        "inseguro", "insegura", "no es seguro", "no es segura", "no seguro", "ahora no", "no ahora", "no estoy solo",
        "no estoy sola", "no estoy a salvo", "no a salvo", "esta aqui", "estan aqui", "esta cerca", "estan cerca", "esta en casa",
        "estan en casa", "ya viene", "ya llego", "ahi viene", "viene alguien", "hay alguien", "me oyen", "me oye", "me escuchan",
        "me escucha",
    ],
);

/// What says that somebody comes in while questions are asked, without apostrophes.
#[rustfmt::skip]
const SOMEBODY_HERE: Vocabulary = Vocabulary::new(
    &[
        "hes here", "shes here", "theyre here", "he is here", "she is here", "they are here", "hes back", "shes back", "hes home",
        "shes home", "he is home", "she is home", "hes coming", "shes coming", "theyre coming", "someones coming",
        "somebodys coming", "someone is coming", "somebody is coming", "hes watching", "shes watching",
        "husband is here", "wife is here", "partner is here", "boyfriend is here", "girlfriend is here", "dad is here",
        "mum is here", "mom is here", "someone is here", "somebody is here", "someones here", "somebodys here", "husbands here",
        "he is coming", "she is coming", "they are coming", "he is back", "she is back", "he is watching", "she is watching",
        "hes in the room", "shes in the room", "he is in the room", "she is in the room", "in the room with me", "hes behind me",
        "shes behind me", "he is behind me", "she is behind me", "hes in the house", "he is in the house", "hes at the door",
        "he is at the door", "husband is coming", "partner is coming", "dad is coming",
        "husband is home", "partner is home", "dad is home", "im not alone", "i am not alone", "can hear me", "can see me",
    ],
    &[
        "esta aqui", "estan aqui", "ya viene", "ya llego", "ahi viene", "viene alguien", "hay alguien aqui", "me oyen", "me oye",
        "me escuchan", "me esta viendo", "me estan viendo", "acaba de entrar", "acaba de llegar", "ya entro", "no estoy sola",
        "no estoy solo", "esta en casa", "llego a casa",
    ],
);
/// What asks to hide the window.
const HIDE: Vocabulary = Vocabulary::new(
    &["hide", "hide it", "hide this", "hide that", "hide the screen", "hide now", "hide everything", "quick hide"],
    &["esconder", "escondelo", "esconde esto", "ocultar", "ocultalo", "oculta esto", "oculta todo", "esconde todo"],
);
/// The same behind nothing but who it is: "my boss walked in once" tells of another day.
const COMES_IN: Vocabulary = Vocabulary::new(&["came in", "walked in", "comes in"], &["entro", "acaba de entrar"]);
/// Who it is, besides those of [`SOMEONE`].
const WHO: Vocabulary = Vocabulary::new(
    &["he", "she", "they", "my", "the", "our", "just", "has", "ex", "boss", "uncle", "stepdad", "stepmum", "parents", "landlord"],
    &["el", "ella", "ellos", "mi", "mis", "ya", "ex", "jefe", "jefa", "tio", "padrastro", "madrastra", "papas", "padres"],
);
/// What says, right before one of those, that it isn't so.
pub(crate) const NOBODY: Vocabulary =
    Vocabulary::new(&["nobody", "nobody else", "noone", "no one", "no one else"], &["nadie", "nadie mas", "no hay nadie que"]);
/// What says that they are near, and who else it may be.
const NEAR: Vocabulary = Vocabulary::new(&["coming", "here", "home", "back", "watching", "downstairs", "upstairs"], &[]);
const WHO_COMES: Vocabulary = Vocabulary::new(
    &["boss", "uncle", "aunt", "stepdad", "stepmum", "stepfather", "stepmother", "parents", "ex", "landlord", "bf"],
    &[],
);
/// Words before that, of which there are fewer in a line that was typed in haste.
const FEW_WORDS: usize = 3;
/// Words of a line that says no more than that.
const FEW: usize = 6;

/// Whether a line says that somebody has come in.
pub(crate) fn somebody_came(line: &str) -> bool {
    let bare = bare(line);
    let said = without_nobody(&bare);
    let here = || SOMEBODY_HERE.stands_in(&said);
    HIDE.has(&bare)
        || comes_in(&bare)
        || has_to_close(line)
        || may_be_heard(&bare)
        || bare.split(' ').count() <= FEW && (here() || is_near(&bare))
}

/// What asks to close the window.
const CLOSE: Vocabulary = Vocabulary::new(
    &["close it", "close this", "close now", "shut it", "shut this", "quick close", "hide it", "hide this", "get off this"],
    &["cierra", "cierralo", "cierrala", "cierra esto", "escondelo", "esconde esto", "quita esto"],
);
/// All of a line in which one whom somebody names by nothing else is on the way.
#[rustfmt::skip]
const COMING: Vocabulary = Vocabulary::new(
    &[
        "hes coming", "shes coming", "theyre coming", "he is coming", "she is coming", "they are coming", "hes coming in",
        "shes coming in", "hes coming back", "oh hes coming", "shit hes coming", "hang on hes coming in",
    ],
    &["ya viene", "ahi viene", "que viene", "ya vienen", "ahi vienen"],
);
/// Words of a line that asks to close the window, at most.
const FEW_TO_CLOSE: usize = 9;

/// Whether a line leaves no time: somebody comes, and it says no more, or asks to close the window.
pub(crate) fn has_to_close(line: &str) -> bool {
    let bare = bare(line);
    let said = without_nobody(&bare);
    let near = || SOMEBODY_HERE.stands_in(&said) || COMES_IN.stands_in(&said);
    COMING.has(&bare) || bare.split(' ').count() <= FEW_TO_CLOSE && CLOSE.stands_in(&said) && near()
}

/// Whether a line ends with somebody who is named, and that they are near: "my dads coming", "i think my mum is home".
fn is_near(bare: &str) -> bool {
    let words: Vec<&str> = bare.split(' ').collect();
    let words = words.strip_suffix(&["now"]).unwrap_or(&words);
    let Some((near, before)) = words.split_last().filter(|(near, _)| NEAR.has(near)) else { return false };
    let named = |word: &str| WHO_COMES.has(word) || SOMEONE.has(word);
    let elsewhere = |word: &&str| ["no", "not", "nobody", "at", "in", "from", "to"].contains(word);
    if before.iter().any(elsewhere) {
        return false;
    }
    match before.split_last() {
        Some((is, who)) if ["is", "has", "are", "just"].contains(is) => who.last().is_some_and(|who| named(who)),
        // "My dads back" hurts; "dads" is "dad's" without its apostrophe, and "husband here" was typed in haste.
        Some((who, _)) if *near != "back" => who.strip_suffix('s').is_some_and(named) || before.len() < FEW_WORDS && named(who),
        _ => false,
    }
}

/// Whether a line says that somebody comes in, and nothing else.
fn comes_in(bare: &str) -> bool {
    let who = COMES_IN.all().filter_map(|comes| bare.strip_suffix(comes));
    let named = |who: &str| who.split_whitespace().all(|word| WHO.has(word) || SOMEONE.has(word));
    who.filter(|who| who.is_empty() || who.ends_with(' ')).any(named)
}

/// A line, its words with one space around each, without what it says that nobody does: "nobody can hear me".
pub(crate) fn without_nobody(bare: &str) -> String {
    let here = || SOMEBODY_HERE.all().chain(NOT_SAFE.all()).chain(COMES_IN.all());
    let none = NOBODY.all().flat_map(|nobody| here().map(move |here| format!(" {nobody} {here} ")));
    none.fold(format!(" {bare} "), |line, none| line.replace(&none, " "))
}

#[cfg(test)]
mod tests {
    use super::has_to_close;
    use crate::base::hearing::heard;
    use crate::base::phrases::{Language, within};

    #[test]
    fn whoever_has_no_time_is_told_from_whoever_tells_of_it() {
        for line in ["oh he's back quick close it", "hes coming", "someone's here close this"] {
            assert!(has_to_close(&heard(line)), "{line}");
        }
        for line in ["he's home", "my dads coming", "he's coming to kill me", "nobody is here close it", "close this", ""] {
            assert!(!has_to_close(&heard(line)), "{line}");
        }
        within(Language::Spanish, || {
            assert!(has_to_close(&heard("ya llegó, cierra esto")) && has_to_close(&heard("¡ya viene!")));
        });
    }
}
