//! Words of somebody who has no hope or no strength left, or says only half of it, and nothing of dying: where ending life is asked
//! about they are no answer, least of all a no.

use crate::base::hearing::bare;
use crate::base::vocabulary::Vocabulary;

/// Such words, without apostrophes.
#[rustfmt::skip]
const HOPELESS: Vocabulary = Vocabulary::new(
    &[
        "no hope", "no point", "no energy", "hopeless", "pointless", "whats the point", "what is the point", "what the point",
        "dont see the point", "cant see the point", "nothing matters", "nothing to look forward to", "no future",
        "given up", "giving up", "give up", "what is it all for", "whats it all for", "why bother", "no use", "whats the use",
    ],
    &[
        "sin esperanza", "sin esperanzas", "no hay esperanza", "no tengo esperanza", "no tengo esperanzas", "ninguna esperanza",
        "no tengo energia", "sin energia", "no tengo fuerzas", "sin fuerzas", "no tiene caso", "no vale la pena",
        "no merece la pena", "para que", "de que sirve", "no sirve de nada", "que sentido tiene", "nada importa",
        "ya no importa nada", "no hay futuro", "desesperada", "desesperado", "harta de todo", "harto de todo",
        "no tengo futuro", "me rindo", "me he rendido",
    ],
);

/// What says half of it as all of a line: when it was, that others have it, too, or what holds somebody.
#[rustfmt::skip]
const HALF_SAID: Vocabulary = Vocabulary::new(
    &[
        "used to", "i used to", "not now", "not at the moment", "not lately", "not recently", "not these days", "years ago",
        "long ago", "long time ago", "a long time ago", "ages ago", "in the past", "i think about it",
        "i think about it sometimes", "i thought about it", "i have thought about it", "ive thought about it", "everyone does",
        "everybody does", "we all do", "dont we all", "doesnt everyone", "doesnt everybody", "no more than anyone",
        "no more than most", "like everyone", "only at night", "at night", "on bad days", "on a bad day", "when im low",
        "when things are bad", "i have my moments", "only when im low", "just the once", "only once", "oh no", "i have my kids",
        "ive got my kids", "i love my kids", "i have my children", "i have my family", "i love my family", "i have my faith",
        "im catholic", "i am catholic", "im a christian", "i am a christian", "im muslim", "i am muslim", "its a sin",
        "too busy for that", "what a question", "cheeky", "none of your business",
    ],
    &[
        "antes si", "ahora no", "ya no tanto", "hace años", "hace años si", "hace mucho", "hace mucho si", "nomas a veces",
        "solo a veces", "como todo el mundo", "como todos", "quien no", "a quien no le pasa", "lo he pensado", "lo pense",
        "lo pienso", "de noche", "por las noches", "solo de noche", "en los dias malos", "cuando estoy mal",
        "solo cuando estoy mal", "una vez", "solo una vez", "ay no", "tengo a mis hijos", "amo a mis hijos",
        "tengo a mi familia", "soy catolica", "soy catolico", "soy creyente", "es pecado", "que pregunta", "no es asunto tuyo",
    ],
);

/// Whether a heard line has such words, or is one of them.
pub(crate) fn leaves_all_open(line: &str) -> bool {
    let said = bare(line);
    HALF_SAID.has(&said) || HOPELESS.stands_in(&format!(" {said} "))
}

#[cfg(test)]
mod tests {
    use super::leaves_all_open;
    use crate::base::hearing::heard;
    use crate::base::phrases::{Language, within};

    #[test]
    fn no_hope_and_half_of_it_are_heard_in_both_languages() {
        for line in ["What's the point?", "there's no hope", "i feel hopeless", "No energy.", "not now", "Everyone does"] {
            assert!(leaves_all_open(&heard(line)), "{line}");
        }
        for line in ["no", "i hope so", "at this point", "i have energy", ""] {
            assert!(!leaves_all_open(&heard(line)), "{line}");
        }
        within(Language::Spanish, || {
            assert!(
                leaves_all_open(&heard("¿Para qué?"))
                    && leaves_all_open(&heard("No tengo energía"))
                    && !leaves_all_open(&heard("no"))
            );
        });
    }
}
