//! Words of somebody who has no hope or no strength left, and says nothing of dying: where ending life is asked about they are
//! no answer, least of all a no.

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

/// Whether a heard line has such words.
pub(crate) fn is_hopeless(line: &str) -> bool {
    HOPELESS.stands_in(&format!(" {} ", bare(line)))
}

#[cfg(test)]
mod tests {
    use super::is_hopeless;
    use crate::base::hearing::heard;
    use crate::base::phrases::{Language, within};

    #[test]
    fn no_hope_is_heard_in_both_languages() {
        for line in ["What's the point?", "there's no hope", "i feel hopeless", "No energy."] {
            assert!(is_hopeless(&heard(line)), "{line}");
        }
        for line in ["no", "i hope so", "at this point", "i have energy", ""] {
            assert!(!is_hopeless(&heard(line)), "{line}");
        }
        within(Language::Spanish, || {
            assert!(is_hopeless(&heard("¿Para qué?")) && is_hopeless(&heard("No tengo energía")) && !is_hopeless(&heard("no")));
        });
    }
}
