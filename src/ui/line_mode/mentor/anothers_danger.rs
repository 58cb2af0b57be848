//! Danger of somebody else than whoever is on the line, as a mentor types it: "my husband is suicidal".

use crate::base::phrases::{Language, language};
use crate::base::text::{in_spaces, spaced_words};
use crate::base::vocabulary::Vocabulary;
use crate::ui::line_mode::danger_words::is_of_another;
use crate::ui::line_mode::mentor::of_another::{GONE, TURNS, is_person, is_pronoun, named_first};

/// Words about dying that are said of somebody else, beside those of any line.
#[rustfmt::skip]
const WANTS_TO_DIE: Vocabulary = Vocabulary::new(
    &[
        "suicidal", "suicide", "want to die", "wants to die", "wanted to die", "wanting to die", "wanna die", "wants to be dead",
        "want to be dead", "better off dead", "rather be dead", "rather die", "was dead", "were dead", "tried to die",
        "trying to die", "ready to die", "end it", "ending it", "ending her life",
        "ending his life",
        "ending their life", "take her life", "take his life", "take their life", "taking her life", "taking his life",
        "taking their life", "taking her own life", "taking his own life", "taking their own life", "hanging herself",
        "hanging himself", "hanging themselves", "hang themselves", "harm themselves", "hurt themselves", "want to be here",
        "want to live", "want to go on", "want to be alive", "want to wake up", "wanting to be here", "wanting to live",
        "reason to live", "nothing to live for", "better off without her", "better off without him", "better off without them",
        "tired of living", "sick of living", "cant go on", "point in living", "point of living", "point living",
        "given up on life", "about dying", "of dying", "talks of death", "giving things away", "jump off", "jump from",
        "jumping off", "off a bridge", "in front of a train", "noose", "top herself", "top himself", "top themselves",
        "topping herself", "topping himself", "do herself in", "do himself in", "wrote a note", "goodbye note",
    ],
    &[
        "suicida", "suicidas", "suicidio", "suicidar", "se quiere matar", "se queria matar",
        "terminar con su vida", "terminar con todo", "acabar con todo", "quitar la vida",
        "quitarse de en medio", "poner fin a su vida", "no quiere seguir", "no quiere estar aqui", "mejor muerto", "mejor muerta",
        "harto de vivir", "harta de vivir", "cansado de vivir", "cansada de vivir", "ganas de vivir", "ganas de morir",
        "dejar de vivir", "tirarse por", "tirarse al", "tirarse del", "tirarse de", "hablar de morir",
        "habla de la muerte", "pensamientos de muerte", "escribio una nota", "carta de despedida", "nota de despedida",
    ],
);
/// The same words, where they want to: said of an illness, or of somebody who is gone, they stand alone.
const WISHES: Vocabulary = Vocabulary::new(&["was dead", "were dead"], &[]);
const WISHING: Vocabulary = Vocabulary::new(&["wish", "wishes", "wished", "wishing", "better", "says", "said"], &[]);

/// What they may have: what a doctor should see, drink, drugs, food.
#[rustfmt::skip]
const UNWELL: Vocabulary = Vocabulary::new(
    &[
        "voice", "voices", "hears things", "hearing things", "sees things", "seeing things", "paranoid", "psychotic",
        "delusional",
        "hallucinating", "hallucinates", "manic", "spying", "plotting against", "plot against", "hasnt slept", "not slept",
        "hardly sleeps", "doesnt sleep", "not sleeping", "drinks", "drinking", "drunk", "alcoholic", "addict", "addicted",
        "drugs",
        "heroin", "cocaine", "cannabis", "weed", "crack", "gambles", "gambling", "not eating", "wont eat", "doesnt eat",
        "hardly eats", "stopped eating", "anorexia", "anorexic", "bulimia", "bulimic", "starving", "starves",
        "makes herself sick",
        "makes himself sick",
    ],
    &[
        "voz", "voces", "oye cosas", "ve cosas", "paranoico", "paranoica", "alucina", "delira", "lo espian", "la espian",
        "no duerme", "no ha dormido", "bebe mucho", "bebe demasiado", "bebe alcohol", "bebe todos", "bebe cada", "borracho",
        "borracha", "alcoholico", "alcoholica", "adicto", "adicta", "droga",
        "drogas", "se droga", "cocaina", "apuesta", "juega dinero", "no come", "anorexia", "bulimia", "vomita", "toma mucho",
    ],
);

/// What is done to them.
#[rustfmt::skip]
const IS_HURT: Vocabulary = Vocabulary::new(
    &[
        "being hit", "being beaten", "being hurt", "being abused", "being raped", "being controlled", "being stalked",
        "being attacked", "being threatened", "being followed", "was hit", "was raped", "was beaten", "was attacked",
        "was assaulted",
        "was abused", "got beaten", "got raped", "got attacked", "gets beaten", "gets hit", "been raped", "been beaten",
        "been attacked", "been assaulted", "been abused", "been hit", "been hurt", "is abused", "is beaten", "is hit",
        "is controlled", "is stalked", "domestic violence", "afraid of her husband", "afraid of her partner",
        "scared of her husband", "scared of her partner", "scared of her boyfriend", "afraid of her boyfriend",
    ],
    &[
        "le pega su", "le pegan", "la golpea su", "lo golpea su", "la golpean", "lo golpean", "la maltrata su", "lo maltrata su",
        "la maltratan", "lo maltratan", "la violaron", "la han violado", "la amenaza su", "la controla su", "la acosa",
        "es maltratada", "es maltratado", "sufre maltrato", "sufre abusos", "sufre violencia",
    ],
);
/// What somebody of theirs does to them: "my friend's husband hits her".
const BLOWS: Vocabulary = Vocabulary::new(&["hits", "beats", "hurts", "abuses", "rapes", "threatens", "controls", "stalks"], &[]);
const HER: Vocabulary = Vocabulary::new(&["her", "him", "them"], &[]);

/// What says that somebody is gone, or that it is over.
#[rustfmt::skip]
const OVER: Vocabulary = Vocabulary::new(
    &["died", "passed", "killed", "committed", "funeral", "used"],
    &["murio", "fallecio", "fallecida", "fallecido"],
);

/// Whoever tells, what they tell with, and what may stand before whom it is about.
#[rustfmt::skip]
const SAYS: Vocabulary = Vocabulary::new(
    &[
        "says", "said", "saying", "thinks", "thought", "feels", "felt", "wishes", "wished", "told", "tells", "telling", "texted",
        "messaged", "threatens", "threatened", "swears",
    ],
    &["dice", "dijo", "dicho", "cree", "piensa", "siente"],
);
const TOLD: Vocabulary = Vocabulary::new(&["told", "tells", "telling", "texted", "messaged"], &[]);
const TOLD_ME: Vocabulary = Vocabulary::new(&[], &["dice", "dijo", "ha", "conto", "cuenta", "escribio", "confeso"]);
const THAT: Vocabulary = Vocabulary::new(&["that"], &["que"]);
/// "He'd end it."
const WOULD: Vocabulary = Vocabulary::new(&["hed", "shed", "hell", "shell"], &[]);
/// What names nobody else: "somebody I know".
const WHOM_I_KNOW: Vocabulary =
    Vocabulary::new(&["i know", "i love", "i live with", "i work with", "i care about"], &["que conozco", "que quiero"]);
/// A note that is left behind.
const NOTE: Vocabulary = Vocabulary::new(
    &["left a note", "left me a note", "left us a note", "leaves a note"],
    &["dejo una nota", "ha dejado una nota"],
);
const WROTE_NOTE: Vocabulary = Vocabulary::new(&["wrote a note"], &["escribio una nota"]);
const ABOUT: Vocabulary = Vocabulary::new(&["about", "on", "for", "to", "with", "asking"], &["sobre", "en", "para", "con"]);
/// Whoever is on the line, as one whom something is done to, and as one who speaks.
const ME: Vocabulary = Vocabulary::new(&["me", "us", "myself"], &["me", "nos", "mi mismo", "mi misma"]);
const I: Vocabulary = Vocabulary::new(&["i", "im", "ive", "id", "ill"], &["yo", "estoy", "soy", "quiero"]);
/// Verbs of somebody else, who needn't be named.
const THIRD: Vocabulary = Vocabulary::new(&[], &["se", "quiere", "queria", "habla", "piensa", "dice"]);

/// Whose death somebody left behind: "my brother's suicide".
const DEATH: Vocabulary = Vocabulary::new(&["suicide", "death", "funeral"], &[]);
const OF_DEATH: Vocabulary = Vocabulary::new(&["attempt", "attempts", "note", "thoughts", "plan", "plans", "threats"], &[]);

/// Whose danger a line tells of, if not plainly that of whoever is on the line.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum WhoseDanger {
    /// That of somebody else perhaps, who isn't named as such.
    PerhapsTheirs,
    /// That of somebody else.
    Theirs,
}

/// Of whom a line about dying is.
pub(super) fn dying_of(typed: &str) -> Option<WhoseDanger> {
    let of_clause = |words: Vec<String>| {
        let words = named_first(words);
        let person = words.iter().any(|word| is_named(word));
        let pronoun = |word: &str| is_pronoun(word) || WOULD.has(word);
        if is_so_of(&words, &is_named, wants_to_die) || !person && is_so_of(&words, &pronoun, wants_to_die) {
            return Some(WhoseDanger::Theirs);
        }
        let line = in_spaces(&words);
        let dying = wants_to_die(&line) && !ME.stands_in(&line) && !I.stands_in(&line);
        // In Spanish whom it is about may stand behind, or nowhere: "se quiere matar mi hermano".
        let third = dying && words.iter().any(|word| THIRD.has(word));
        let behind = third && words.last().is_some_and(|word| is_person(word));
        if behind { Some(WhoseDanger::Theirs) } else { (third || person && dying).then_some(WhoseDanger::PerhapsTheirs) }
    };
    clauses(typed).filter_map(of_clause).max()
}

/// Who is unwell, drinks or doesn't eat; "she" may be the client.
pub(super) fn unwell_of(typed: &str) -> Option<WhoseDanger> {
    whose(typed, |theirs| UNWELL.stands_in(theirs) && !theirs.contains(" was ") && !theirs.contains(" were "))
}

/// Whom somebody hurts.
pub(super) fn hurt_of(typed: &str) -> Option<WhoseDanger> {
    whose(typed, |theirs| {
        let words: Vec<&str> = theirs.split_whitespace().collect();
        let by_theirs = matches!(words[..], [who, does, whom, ..] if is_person(who) && BLOWS.has(does) && HER.has(whom));
        by_theirs || IS_HURT.stands_in(theirs)
    })
}

fn whose(typed: &str, so: impl Fn(&str) -> bool) -> Option<WhoseDanger> {
    let of_clause = |words: Vec<String>| {
        let perhaps = || is_so_of(&words, &is_pronoun, &so).then_some(WhoseDanger::PerhapsTheirs);
        if is_so_of(&words, &is_named, &so) { Some(WhoseDanger::Theirs) } else { perhaps() }
    };
    clauses(typed).filter_map(of_clause).max()
}

/// Whether words about dying stand in what is said of somebody.
fn wants_to_die(theirs: &str) -> bool {
    let wishes = |line: &str| line.split_whitespace().any(|word| WISHING.has(word));
    let told = WANTS_TO_DIE.all().filter(|phrase| !WISHES.has(phrase) || wishes(theirs));
    let mut told = told.map(|phrase| format!(" {phrase} "));
    told.any(|phrase| theirs.contains(&phrase)) || is_of_another(theirs)
}

/// Whether somebody is spoken of, and right behind what is so of them, until somebody else is spoken of.
fn is_so_of(words: &[String], who: &dyn Fn(&str) -> bool, so: impl Fn(&str) -> bool) -> bool {
    let is = |at: usize| {
        let behind = words.get(at + 1..).unwrap_or_default();
        // "My mum she's suicidal."
        let again = usize::from(behind.first().is_some_and(|word| is_pronoun(word)));
        let theirs: Vec<&str> = behind[again..].iter().map(String::as_str).take_while(|word| !TURNS.has(word)).collect();
        let line = in_spaces(&theirs);
        let near = words.get(at.saturating_sub(3)..at).unwrap_or_default();
        let gone = near.iter().any(|word| GONE.has(word)) || OVER.all().any(|over| theirs.contains(&over));
        // "My brother's suicide", but not his attempt.
        let left = theirs.first().is_some_and(|word| DEATH.has(word)) && !theirs.get(1).is_some_and(|word| OF_DEATH.has(word));
        !gone && !left && !ME.stands_in(&line) && so(&line)
    };
    (0..words.len()).any(|at| who(&words[at]) && is(at))
}

/// A person, also with what was drawn together with them: "my husband's suicidal".
fn is_named(word: &str) -> bool {
    is_person(word) || word.strip_suffix('s').is_some_and(is_person)
}

/// The clauses of a line, each without what only says who told it: "told me that he".
fn clauses(typed: &str) -> impl Iterator<Item = Vec<String>> {
    typed.split([',', ';', '.']).map(|clause| {
        // Written with its accent it is "he", and no article.
        let clause = match language() {
            Language::English => clause.to_owned(),
            Language::Spanish => clause.to_lowercase().split_whitespace().map(he).collect::<Vec<_>>().join(" "),
        };
        let line = spaced_words(&clause);
        let line = with_note(&line);
        let line = WHOM_I_KNOW.all().fold(line, |line, known| line.replace(&format!(" {known} "), " "));
        without_telling(&line.split_whitespace().map(str::to_owned).collect::<Vec<_>>())
    })
}

/// A note that somebody left behind, and no one about the milk: "left" turns to somebody else.
fn with_note(line: &str) -> String {
    let about = |note: &str| ABOUT.all().any(|word| line.contains(&format!(" {note} {word} ")));
    let left = NOTE.all().filter(|note| !about(note));
    left.fold(line.to_owned(), |line, note| line.replace(&format!(" {note} "), &format!(" {} ", WROTE_NOTE.shown())))
}

fn he(word: &str) -> &str {
    if word == "él" { "ella" } else { word }
}

fn without_telling(words: &[String]) -> Vec<String> {
    let mut out: Vec<String> = Vec::with_capacity(words.len());
    for (at, word) in words.iter().enumerate() {
        let before = |n: usize| out.len().checked_sub(n).map_or("", |i| out[i].as_str());
        let next = words.get(at + 1).map_or("", String::as_str);
        let told_me = word == "me" && (TOLD.has(before(1)) && next != "to" || TOLD_ME.has(next));
        let says = SAYS.has(before(1)) || THAT.has(before(1)) && SAYS.has(before(2));
        if !told_me && !(says && (is_pronoun(word) || WOULD.has(word) || word == "they")) {
            out.push(word.clone());
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::{WhoseDanger, dying_of, hurt_of, unwell_of};
    use crate::base::phrases::{Language, within};

    #[test]
    fn somebody_elses_wish_to_die_is_told_from_ones_own() {
        for line in [
            "my husband is suicidal",
            "my husband's suicidal",
            "she is suicidal",
            "he's suicidal",
            "my son wants to die",
            "my friend says she will end it",
            "my son told me he wants to die",
            "my mum says that she doesn't want to be here",
            "somebody I know is suicidal",
            "I'm worried about my son, he wants to die",
            "my brother's suicide attempt",
            "I think my sister is going to kill herself and it scares me",
            "my flatmate wishes she was dead",
            "a friend of mine is suicidal",
            "he said he'd end it",
            "my mate said hes gonna top himself",
            "my flatmate left a note and gone",
            "she wants to die my sister",
        ] {
            assert_eq!(dying_of(line), Some(WhoseDanger::Theirs), "{line}");
        }
        for line in [
            "I want to die",
            "suicidal",
            "my husband left and I want to die",
            "my husband left, suicidal",
            "he makes me want to die",
            "my partner doesn't know I'm suicidal",
            "my son is dead",
            "the kids would be better off without me",
        ] {
            assert_eq!(dying_of(line), None, "{line}");
        }
        for line in ["since my brother's suicide", "lost my son to suicide", "my dad died by suicide"] {
            assert_ne!(dying_of(line), Some(WhoseDanger::Theirs), "{line}");
        }
        within(Language::Spanish, || {
            for line in [
                "mi marido quiere morir",
                "mi hijo dice que quiere morir",
                "mi hija me dijo que se quiere matar",
                "se quiere matar mi hermano",
                "ella quiere morir",
                "él quiere suicidarse",
                "mi amiga piensa en el suicidio",
            ] {
                assert_eq!(dying_of(line), Some(WhoseDanger::Theirs), "{line}");
            }
            for line in ["quiero morir", "me quiero matar", "mi marido me dejó y quiero morir"] {
                assert_eq!(dying_of(line), None, "{line}");
            }
            assert_eq!(dying_of("se quiere matar"), Some(WhoseDanger::PerhapsTheirs));
        });
    }

    #[test]
    fn another_who_is_unwell_or_hurt_is_told_from_ones_own_harm() {
        let theirs = Some(WhoseDanger::Theirs);
        for line in ["my son hears voices", "my wife's drinking", "my husband is an alcoholic", "my sister hasn't slept for days"]
        {
            assert_eq!(unwell_of(line), theirs, "{line}");
        }
        assert_eq!(unwell_of("she drinks"), Some(WhoseDanger::PerhapsTheirs));
        for line in ["hears voices", "my husband left and I'm drinking", "my dad was an alcoholic"] {
            assert_eq!(unwell_of(line), None, "{line}");
        }
        for line in ["my friend is being beaten", "my sister was raped", "my friend's husband hits her"] {
            assert_eq!(hurt_of(line), theirs, "{line}");
        }
        assert_eq!(hurt_of("she was raped"), Some(WhoseDanger::PerhapsTheirs));
        for line in ["her husband hits her", "my husband hits me", "my husband hits her", "being abused"] {
            assert_eq!(hurt_of(line), None, "{line}");
        }
        within(Language::Spanish, || {
            assert!(unwell_of("mi hijo oye voces") == theirs && unwell_of("mi marido bebe mucho") == theirs);
            assert!(hurt_of("a mi hermana le pega su marido") == theirs && hurt_of("me pega mi marido").is_none());
        });
    }
}
