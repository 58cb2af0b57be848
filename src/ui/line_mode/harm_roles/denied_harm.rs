//! Harm that a line says nobody does: "nobody hurts me" and "I don't hit anyone" have the words of whoever is hurt, or hurts, and
//! say the opposite. A clause is heard so only where all of it fits; an exception, or a "now", leaves the whole line as it is.

use crate::base::phrases::{Language, language};
use crate::base::text::{folded_words, in_spaces};
use crate::base::vocabulary::{Vocabulary, unaccented_words};

/// What somebody says before it: "no, I told you, …".
#[rustfmt::skip]
const BEFORE: Vocabulary = Vocabulary::new(
    &[
        "no", "nope", "nah", "naw", "not", "well", "oh", "och", "and", "so", "i", "ive", "said", "told", "you", "as", "like",
        "already", "again", "sorry", "please", "honestly", "thank", "thanks", "thankfully", "luckily", "god", "goodness", "love",
        "dear", "hen", "pet", "mate", "sir", "madam", "isnt", "theres", "there", "is", "really", "honest", "because", "cos",
    ],
    &[
        "no", "que", "pues", "bueno", "y", "ya", "te", "lo", "he", "dicho", "digo", "dije", "gracias", "a", "dios", "mujer",
        "hombre", "hija", "hijo", "aqui", "por", "favor", "perdon", "yo", "mi", "va", "ni", "hay",
    ],
);

/// Nobody, as the one who does it.
const NOBODY: Vocabulary = Vocabulary::new(
    &["nobody", "noone", "no one", "no body", "none of them", "not anyone", "not anybody", "nobodys", "noones", "no ones"],
    &["nadie"],
);

/// Words between nobody and what they do.
#[rustfmt::skip]
const BETWEEN: Vocabulary = Vocabulary::new(
    &[
        "is", "has", "have", "ever", "does", "would", "will", "even", "here", "been", "at", "home", "in", "my", "house", "family",
        "life", "there",
    ],
    &["me", "nos", "le", "les", "ha", "han", "esta", "estan", "aqui", "en", "casa", "mi", "familia", "nunca", "jamas"],
);

/// What is done to somebody who isn't safe, in all its forms.
#[rustfmt::skip]
const HARMS: Vocabulary = Vocabulary::new(
    &[
        "hurt", "hurts", "hurting", "hit", "hits", "hitting", "harm", "harms", "harmed", "harming", "beat", "beats", "beating",
        "scare", "scares", "scared", "scaring", "frighten", "frightens", "frightened", "threaten", "threatens", "threatened",
        "threatening", "follow", "follows", "followed", "following", "attack", "attacks", "attacked", "attacking", "control",
        "controls", "controlled", "controlling", "abuse", "abuses", "abused", "abusing", "bully", "bullies", "bullied", "bullying",
        "push", "pushes", "pushed", "shout", "shouts", "shouted", "shouting", "bother", "bothers", "bothered", "bothering", "hurted",
    ],
    &[
        "hace", "hacen", "hizo", "hecho", "haciendo", "hago", "hice", "pega", "pegan", "pego", "pegado", "pegando", "golpea",
        "golpean", "golpeo", "golpeado", "lastima", "lastiman", "lastimo", "lastimado", "maltrata", "maltratan", "maltrato",
        "maltratado", "amenaza", "amenazan", "amenazo", "amenazado", "controla", "controlan", "controlado", "asusta", "asustan",
        "asusto", "asustado", "molesta", "molestan", "molestado", "hiere", "hieren", "herido", "toca", "tocan", "sigue", "siguen",
        "agrede", "agreden", "agredo", "agredido", "ataca", "atacan", "insulta", "insultan", "empuja", "empujan",
    ],
);

/// The same as what is done to whoever says it.
#[rustfmt::skip]
const HARMED: Vocabulary = Vocabulary::new(
    &["hurt", "hit", "harmed", "beaten", "threatened", "followed", "attacked", "controlled", "abused", "bullied", "scared"],
    &[],
);

/// To whom, and where, and what else may stand behind it.
#[rustfmt::skip]
const BEHIND: Vocabulary = Vocabulary::new(
    &[
        "me", "us", "anyone", "anybody", "any", "one", "nobody", "noone", "or", "nor", "and", "at", "all", "by", "here", "home",
        "in", "this", "my", "house", "family", "life", "ever", "there", "thank", "god", "goodness", "love", "dear", "hen", "mate",
        "kids", "children", "people", "a", "fly", "like", "that", "anything", "way",
    ],
    &[
        "a", "mi", "me", "nos", "daño", "dano", "nada", "mal", "nadie", "ni", "y", "o", "aqui", "en", "casa", "familia", "vida",
        "nunca", "jamas", "gracias", "dios", "de", "eso",
    ],
);

/// Whoever says it of what they do themselves.
#[rustfmt::skip]
const I_NEVER: Vocabulary = Vocabulary::new(
    &[
        "i dont", "i do not", "i never", "i would never", "id never", "i wouldnt", "ive never", "i have never", "i havent",
        "i dont ever", "i wont", "dont", "never",
    ],
    &["no", "nunca", "jamas", "no le", "no les", "nunca le", "nunca he", "no he", "nunca le he", "no le he"],
);
const I: Vocabulary = Vocabulary::new(&["i", "we"], &[]);
const ANYONE: Vocabulary =
    Vocabulary::new(&["anyone", "anybody", "any one", "a fly", "people", "nobody", "no one"], &["a nadie", "nadie"]);
const I_AM_NOT: Vocabulary = Vocabulary::new(
    &[
        "im not",
        "i am not",
        "im not being",
        "i am not being",
        "i dont get",
        "i do not get",
        "im never",
        "i never get",
        "not being",
    ],
    &[],
);

/// Words anywhere in a line that leave it as it is: an exception, or another.
#[rustfmt::skip]
const LEAVES_OPEN: Vocabulary = Vocabulary::new(
    &[
        "but", "except", "though", "although", "however", "apart", "unless", "besides", "other", "else", "when", "if", "until",
        "till", "used", "only him", "only her", "only them", "only he", "only she", "only my",
    ],
    &[
        "pero", "aunque", "sino", "salvo", "excepto", "menos", "cuando", "hasta", "otro", "otra", "antes", "solo el", "solo ella",
        "solo mi", "solo ellos", "mas", "si",
    ],
);

/// What somebody says who shouts, and would never do more: the harm that they rule out, and whom they would never hurt.
#[rustfmt::skip]
const WOULD_NEVER: Vocabulary = Vocabulary::new(
    &[
        "id never", "i would never", "i wouldnt", "i wouldnt ever", "i never", "i dont", "i do not", "ive never", "i have never",
        "never",
    ],
    &["nunca", "jamas", "nunca les", "nunca le", "jamas les", "jamas le", "nunca los", "nunca las"],
);
#[rustfmt::skip]
const NEVER_DOES: Vocabulary = Vocabulary::new(
    &[
        "hurt", "hit", "harm", "touch", "beat", "smack", "slap", "them", "him", "her", "my", "the", "kids", "kid", "children", "child",
        "wee", "ones", "wean", "weans", "baby", "a", "hair", "on", "their", "heads", "or", "anyone", "ever", "in", "life",
    ],
    &[
        "haria", "hago", "he", "hecho", "pegaria", "pego", "pegado", "tocaria", "daño", "dano", "les", "le", "a", "mis", "mi", "los",
        "las", "hijos", "hijas", "hijo", "hija", "niños", "ninos", "nada",
    ],
);
/// All that a clause says of whoever shouts, and of nothing else.
#[rustfmt::skip]
const SHOUTING: Vocabulary = Vocabulary::new(
    &[
        "shout", "shouting", "shouted", "yell", "yelling", "snap", "snapping", "snapped", "snappy", "roar", "lose", "losing", "raise",
        "temper", "voice", "patience", "rag", "cranky", "grumpy", "short",
        "i", "im", "do", "does", "at", "my", "the", "with", "a", "lot", "bit", "too", "much", "sometimes", "and", "it", "that", "kids",
        "children", "them", "weans", "wee", "ones", "baby", "count", "counts", "is", "this", "when", "tired", "just", "yes", "no",
        "yeah", "well", "be", "can", "get",
    ],
    &[
        "grito", "gritar", "gritarles", "gritarle", "les", "le", "a", "mis", "mi", "hijos", "hijas", "hijo", "hija", "niños", "ninos",
        "los", "las", "pierdo", "la", "paciencia", "veces", "mucho", "cuenta", "eso", "si", "me", "enfado", "alzo", "voz", "y",
    ],
);
const BUT: Vocabulary = Vocabulary::new(&[" but "], &[" pero "]);

/// A line of whoever shouts, without the harm that they say they would never do: all else that it says has to be about shouting.
fn only_shouts(line: &str) -> Option<String> {
    let parted = BUT.all().fold(format!(" {} ", line.replace(['\'', '’'], "")), |line, but| line.replace(but, ", "));
    let rules_out = |words: &[String]| {
        WOULD_NEVER.lengths(words).any(|at| at < words.len() && words[at..].iter().all(|word| NEVER_DOES.has(word)))
    };
    let parts = parted.split([',', ';', '.', ':', '!', '?']).filter(|part| !part.trim().is_empty());
    let (denials, rest): (Vec<&str>, Vec<&str>) = parts.partition(|part| BEFORE.rests(&unaccented_words(part)).any(rules_out));
    let shouts = rest.iter().all(|part| unaccented_words(part).iter().all(|word| SHOUTING.has(word)));
    (!denials.is_empty() && !rest.is_empty() && shouts)
        .then(|| rest.iter().map(|part| part.trim()).collect::<Vec<_>>().join(", "))
}

/// A line without the clauses that say that nobody does harm, to the speaker or by them; `None` where it has none.
pub(crate) fn without_denied_harm(line: &str) -> Option<String> {
    if let Some(rest) = only_shouts(line) {
        return Some(rest);
    }
    let whole = in_spaces(&folded_words(line));
    if LEAVES_OPEN.stands_in(&whole) {
        return None;
    }
    let clauses: Vec<&str> = line.split([',', ';', '.', ':', '!', '?']).filter(|clause| !clause.trim().is_empty()).collect();
    let left: Vec<&str> = clauses.iter().copied().filter(|clause| !denies_harm(&unaccented_words(clause))).collect();
    (left.len() < clauses.len()).then(|| left.join(",").trim().to_owned())
}

/// What joins two clauses without a comma.
const JOINTS: Vocabulary = Vocabulary::new(&["and", "or", "nor"], &["y", "e", "ni", "o"]);

/// Whether all of a clause says it, or all of its parts between joints do: "nobody hurts me and I hurt nobody".
fn denies_harm(clause: &[String]) -> bool {
    BEFORE.rests(clause).any(|words| {
        let mut joints = (1..words.len()).filter(|at| JOINTS.has(&words[*at]));
        is_denial(words) || joints.any(|at| is_denial(&words[..at]) && denies_harm(&words[at + 1..]))
    })
}

fn is_denial(words: &[String]) -> bool {
    let harms = |words: &[String], verbs: Vocabulary| words.first().is_some_and(|verb| verbs.has(verb));
    let ends = |words: &[String]| words.iter().all(|word| BEHIND.has(word) || HARMS.has(word));
    let between = |words: &[String]| words.iter().take_while(|word| BETWEEN.has(word)).count();
    // "Nobody has ever hurt me", and "nobody" alone.
    let nobody = NOBODY.lengths(words).any(|at| {
        let verb = at + between(&words[at..]);
        at == words.len() || harms(&words[verb..], HARMS) && ends(&words[verb + 1..])
    });
    // "I don't hurt anyone", and in Spanish "no me pega nadie", too.
    let spanish = language() == Language::Spanish;
    let nobody_behind = || {
        I_NEVER.lengths(words).any(|at| {
            let verb = at + if spanish { between(&words[at..]) } else { 0 };
            let rest = words.get(verb + 1..).unwrap_or_default();
            harms(&words[verb..], HARMS) && ends(rest) && ANYONE.stands_in(&in_spaces(rest))
        })
    };
    // "I hurt nobody".
    let i_nobody = || {
        let Some((first, rest)) = words.split_first() else { return false };
        I.has(first) && harms(rest, HARMS) && NOBODY.lengths(&rest[1..]).next().is_some() && ends(&rest[1..])
    };
    let unharmed = || I_AM_NOT.lengths(words).any(|at| harms(&words[at..], HARMED) && ends(&words[at + 1..]));
    nobody || nobody_behind() || i_nobody() || unharmed()
}

#[cfg(test)]
mod tests {
    use crate::base::hearing::heard;
    use crate::base::phrases::{Language, within};
    use crate::ui::line_mode::harm_roles::denied_harm::without_denied_harm;

    fn left(line: &str) -> Option<String> {
        without_denied_harm(&heard(line))
    }

    #[test]
    fn shouting_alone_is_no_harm() {
        for (line, rest) in [
            ("i shout but id never hurt them", Some("i shout")),
            ("does snapping at my kids count? I shout but I'd never hurt them", Some("does snapping at my kids count, i shout")),
            ("i shook him but id never hurt them", None),
            ("i shout but i might hurt them", None),
            ("i shout and hit them but id never hurt them", None),
        ] {
            assert_eq!(left(line).as_deref(), rest, "{line}");
        }
        within(Language::Spanish, || assert_eq!(left("grito pero nunca les haría daño").as_deref(), Some("grito")));
    }

    #[test]
    fn what_says_that_nobody_does_harm_is_no_harm() {
        for line in [
            "nobody",
            "nobody hurts me",
            "Nobody hurt me",
            "no, i said nobody hurts me",
            "no love I told you, nobody hurts me",
            "no one has ever hurt me",
            "nobody is hurting me",
            "no. nobody hurts me or controls me",
            "nobody here hits me",
            "i dont hurt anyone",
            "I would never hurt anybody",
            "I don't hit anyone and nobody hits me",
            "I'm not being hurt by anyone",
            "none of them bother me",
            "nobody hurts me and I hurt nobody",
            "no one hits me and no one shouts",
            "naw, naebody hurts me",
            "nope, ain't nobody hurting me",
            "nobody's hurting me",
        ] {
            let left = left(line);
            assert!(left.as_deref().is_some_and(|left| !left.contains("hurt") && !left.contains("hit")), "{line}: {left:?}");
        }
        assert_eq!(left("nobody hurts me, there's only me here now").as_deref(), Some("there's only me here now"));
    }

    #[test]
    fn whatever_leaves_it_open_stays_as_it_is() {
        for line in [
            "nobody hurts me but my dad",
            "nobody hurts me except him",
            "nobody else hurts me",
            "nobody hurts me any more",
            "nobody is hurting me right now",
            "nobody hurts me, only him",
            "nobody knows he hurts me",
            "nobody believes me that he hits me",
            "he says nobody hurts me",
            "i wish nobody hurt me",
            "nobody would miss me",
            "nobody cares if he hurts me",
            "i dont hurt anyone but myself",
            "i never hit him",
            "he doesn't hurt me",
            "nobody really hurts me",
        ] {
            assert_eq!(left(line), None, "{line}");
        }
        assert_eq!(left("nobody hits me, my husband shouts at me").as_deref(), Some("my husband shouts at me"));
    }

    #[test]
    fn the_same_is_heard_in_spanish() {
        within(Language::Spanish, || {
            for line in [
                "nadie me hace daño",
                "no, nadie me hace nada",
                "nadie me pega ni me amenaza",
                "no me pega nadie",
                "no le hago daño a nadie",
                "nadie me ha hecho daño nunca, gracias a Dios",
                "yo no pego a nadie",
                "a mí nadie me pega",
                "a mí no me pega nadie",
                "que va, nadie me hace nada",
            ] {
                assert!(left(line).is_some(), "{line}");
            }
            for line in
                ["nadie me pega, solo mi padre", "nadie me cree que me pega", "nadie me ayuda", "no me hace daño mi marido"]
            {
                assert_eq!(left(line), None, "{line}");
            }
        });
    }
}
