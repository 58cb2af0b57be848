//! Spanish pronouns that stand before a helping verb, put where they are written together: "me quiero matar" is "quiero matarme".

use crate::base::phrases::{Language, language};

/// Verbs behind "me" that are said of the speaker's own doing.
#[rustfmt::skip]
const OWN: &[&str] = &[
    "quiero", "queria", "quise", "quisiera", "voy", "iba", "vine", "intente", "trate", "acabo", "pienso", "pense", "pensaba",
    "debo", "deberia", "deseo", "necesito", "puedo", "podria", "dan", "dieron", "daban", "da", "gustaria", "apetece", "provoca",
    "estoy", "estuve", "he", "tengo", "prefiero", "preferiria",
];

/// The same behind "se", of somebody else.
#[rustfmt::skip]
const OTHERS: &[&str] = &[
    "quiere", "queria", "quiso", "quisiera", "va", "iba", "intento", "trato", "acaba", "piensa", "penso", "puede", "podria",
    "desea", "ha",
];

/// Words between a helping verb and the verb.
const LINKS: [&str; 11] = ["a", "de", "que", "por", "ya", "ganas", "querido", "intentado", "tratado", "pensado", "mejor"];

/// The words of a line with such pronouns behind their verb; none where there is nothing to be moved.
pub fn joined(words: &[String]) -> Option<Vec<String>> {
    if language() == Language::English {
        return None;
    }
    let moved = words.iter().enumerate().find_map(|(at, word)| {
        let helps = match word.as_str() {
            "me" => OWN,
            "se" => OTHERS,
            _ => return None,
        };
        let behind = words.get(at + 1..)?;
        behind.first().filter(|first| helps.contains(&first.as_str()))?;
        let between = behind.iter().skip(1).take_while(|w| LINKS.contains(&w.as_str())).count() + 1;
        let verb = behind.get(between).filter(|verb| is_infinitive(verb))?;
        // "Me dan ganas de matar a mi jefe": it is done to somebody else.
        let to_another = behind.get(between + 1).is_some_and(|w| w == "a") && behind[..between].iter().any(|w| w == "ganas");
        (!to_another).then(|| (at, at + 1 + between, format!("{verb}{word}")))
    });
    let (pronoun, verb, together) = moved?;
    let mut out = words.to_vec();
    out[verb] = together;
    out.remove(pronoun);
    Some(out)
}

fn is_infinitive(word: &str) -> bool {
    ["ar", "er", "ir"].iter().any(|ending| word.ends_with(ending))
}

#[cfg(test)]
mod tests {
    use super::joined;
    use crate::base::phrases::{Language, within};
    use crate::base::text::folded_words;

    #[test]
    fn a_pronoun_is_put_behind_the_verb_that_it_belongs_to() {
        let put = |line: &str| joined(&folded_words(line)).map(|words| words.join(" "));
        within(Language::Spanish, || {
            for (line, together) in [
                ("me quiero matar", Some("quiero matarme")),
                ("ya me voy a tirar del puente", Some("ya voy a tirarme del puente")),
                ("me acabo de cortar", Some("acabo de cortarme")),
                ("me dan ganas de ahorcar", Some("dan ganas de ahorcarme")),
                ("mi hermano se quiere matar", Some("mi hermano quiere matarse")),
                ("me dan ganas de matar a mi jefe", None),
                ("me corto", None),
                ("quiero matarme", None),
                ("mi ex me quiere matar", None),
                ("me", None),
            ] {
                assert_eq!(put(line).as_deref(), together, "{line}");
            }
        });
        assert_eq!(put("me quiero matar"), None);
    }
}
