//! Whether a line tells of trouble, as far as its words go: whoever tells of a new job isn't answered as whoever tells of a
//! loss.

use crate::base::text::folded_words;
use crate::base::vocabulary::{Vocabulary, unaccented};
use crate::ui::line_mode::danger_words::is_troubled;

/// Words by which a line may tell of trouble.
#[rustfmt::skip]
const TROUBLE: Vocabulary = Vocabulary::new(
    &[
        "no", "not", "never", "cant", "cannot", "dont", "doesnt", "didnt", "wont", "isnt", "arent", "wasnt", "havent", "hasnt",
        "couldnt", "wouldnt", "nothing", "nobody", "noone", "none", "without", "hardly", "barely", "sad", "low", "down",
        "cry", "ill",
        "bad", "hit", "hits", "owe", "war", "left", "gone", "gave", "lose", "loss", "lost", "hear", "dark", "numb", "mess",
        "hate", "hard",
        "pain", "sore", "sick", "fear", "row", "rows", "dead", "dies", "wrong", "alone", "miss", "but", "enough",
    ],
    &[
        "no", "nunca", "nada", "nadie", "ni", "sin", "mal", "mala", "malo", "sola", "solo", "pego", "pega", "paro", "debo",
        "odio", "culpa",
        "rota", "roto", "dura", "duro", "fue", "dejo", "pero", "echo", "apenas", "casi",
    ],
);
/// The beginnings of others.
#[rustfmt::skip]
const BEGINS: Vocabulary = Vocabulary::new(
    &[
        "died", "death", "dying", "griev", "grief", "mourn", "funeral", "losing", "lonel", "crie", "cryi", "tear", "hurt",
        "pain", "cancer",
        "hospital", "worr", "scar", "afraid", "fright", "anxi", "panic", "nerv", "stress", "tired", "exhaust", "knacker",
        "sleep", "awful",
        "terribl", "horribl", "badly", "worse", "worst", "harder", "tough", "rough", "difficult", "struggl", "cope", "coping",
        "troubl",
        "problem", "fight", "argu", "shout", "angr", "asham", "guilt", "blam", "drink", "drunk", "drug", "debt", "bill",
        "broke", "divorc",
        "split", "separat", "sacked", "redundan", "unemploy", "bull", "abus", "attack", "police", "court", "prison", "jail",
        "accident",
        "fail", "weird", "strange", "empty", "hopeless", "pointless", "useless", "worthless", "stuck", "trap", "overwhelm",
        "burn", "heav",
        "falling", "break", "apart", "upset", "disappoint", "blood", "suicid", "kill", "depress", "illness", "dementia",
        "unwell", "poorly",
        "hopele", "desper", "giv", "cut", "leav",
    ],
    &[
        "murio", "muert", "muri", "fallec", "perd", "trist", "llor", "soledad", "mied", "asust", "ansi", "angust", "nervi",
        "preocup",
        "estres", "agobi", "cans", "agot", "dolor", "duel", "enferm", "hospital", "pele", "discut", "grit", "golp",
        "verguenz", "beb",
        "borrach", "drog", "deud", "divorci", "separ", "desped", "desemple", "acos", "abus", "maltrat", "polic", "guerra",
        "accident",
        "fracas", "dificil", "cuesta", "problem", "vaci", "desesper", "hart", "hund", "atrap", "extran", "peor", "duerm",
        "dorm", "depri",
        "sufr", "carcel", "suicid", "mata", "cort",
    ],
);

/// Whether no word of a line tells of trouble.
pub(crate) fn tells_no_trouble(line: &str) -> bool {
    let troubles = |word: &String| {
        let word = unaccented(word);
        TROUBLE.has(&word) || BEGINS.all().any(|stem| word.starts_with(stem))
    };
    !is_troubled(line) && !folded_words(line).iter().any(troubles)
}

#[cfg(test)]
mod tests {
    use super::tells_no_trouble;
    use crate::base::hearing::heard;
    use crate::base::phrases::{Language, within};

    #[test]
    fn what_is_glad_or_plain_is_told_from_trouble() {
        for line in [
            "I've just been made team leader",
            "we're having a baby in the spring",
            "I start my new job at the bakery on Monday",
            "I plan to open a shop with my sister",
        ] {
            assert!(tells_no_trouble(&heard(line)), "{line}");
        }
        for line in [
            "I am not sleeping and I hear my husband who died",
            "my wife left me in the spring",
            "we had a row and I cried all night",
            "I've been made team leader and I'm scared of it",
            "everything feels heavy these days",
        ] {
            assert!(!tells_no_trouble(&heard(line)), "{line}");
        }
        within(Language::Spanish, || {
            assert!(tells_no_trouble(&heard("me acaban de nombrar jefa de equipo")));
            assert!(
                !tells_no_trouble(&heard("mi marido se murió en marzo")) && !tells_no_trouble(&heard("no puedo más con esto"))
            );
        });
    }
}
