//! Somebody who would be better off out of it all, or is of no use to anybody: that they may not want to be here is said without a
//! word about dying.

use crate::base::text::spaced_clauses;
use crate::base::vocabulary::Vocabulary;

/// What says that somebody would like that.
#[rustfmt::skip]
const WOULD_BE: Vocabulary = Vocabulary::new(
    &[
        "better", "happier", "rather", "wish", "wishes", "wished", "want", "wants", "wanted", "wanting", "wanna", "like", "love",
        "glad", "best", "hope", "if",
    ],
    &[
        "mejor", "ojala", "quiero", "quiere", "quisiera", "queria", "prefiero", "prefiere", "preferiria", "gustaria", "ganas",
        "deseo", "desea", "necesito",
    ],
);
/// The same in two words.
const AS_WELL: Vocabulary = Vocabulary::new(&["as well", "as good"], &[]);
/// What may stand between the two: "want to get more out of it" is another thing.
#[rustfmt::skip]
const BETWEEN: Vocabulary = Vocabulary::new(
    &[
        "to", "be", "off", "i", "was", "were", "im", "just", "well", "she", "he", "they", "me", "her", "him", "with", "all", "far",
        "being", "go", "way", "completely",
    ],
    &["estar", "estuviera", "estuviese", "yo", "me", "estando", "de", "que", "ella", "el", "lejos", "muy", "ya"],
);
/// What turns a wish into its opposite.
const NOT: Vocabulary = Vocabulary::new(&["dont", "not", "never", "didnt", "doesnt"], &["no", "nunca"]);
/// Where they would be.
#[rustfmt::skip]
const OUT: Vocabulary = Vocabulary::new(
    &["out of it all", "out of this all", "out of all this", "out of all of it", "out of it", "out of everything", "out of life"],
    &[
        "fuera de todo esto", "fuera de todo", "lejos de todo", "salir de todo esto", "salir de todo", "salirme de todo",
        "irme de todo", "desaparecer de todo",
    ],
);
/// What may stand behind it to the end of a clause.
#[rustfmt::skip]
const BEHIND: Vocabulary = Vocabulary::new(
    &[
        "now", "for", "good", "ever", "forever", "altogether", "completely", "really", "honestly", "tonight", "so", "tbh", "like",
        "do", "i", "you", "know", "and", "then", "please", "soon", "just", "anyway", "sure", "too", "once", "all",
    ],
    &["ya", "para", "siempre", "de", "una", "vez", "la", "verdad", "por", "favor", "pronto", "y", "ahora", "esta", "noche"],
);
/// The same without a wish, as all that is said.
#[rustfmt::skip]
const ALL_SAID: Vocabulary = Vocabulary::new(
    &[
        "out of it all", "i want out", "wants out", "she wants out", "he wants out", "they want out", "i just want out",
        "i wanted out", "want out",
    ],
    &["fuera de todo", "quiero salir de esto", "quiere salir de esto", "estoy de mas", "estoy de sobra"],
);
/// What says that somebody is of no use, with nothing of them needed.
#[rustfmt::skip]
const NO_USE: Vocabulary = Vocabulary::new(
    &[
        "no use to any", "no use to no", "no good to any", "no good to no", "not much use to any", "of use to nobody",
        "waste of space", "in everyones way", "in everybodys way", "more trouble than im worth", "more bother than im worth",
        "dont matter to any",
    ],
    &[
        "no sirvo para nada", "no sirve para nada a nadie", "no le sirvo a nadie", "no sirvo a nadie", "no valgo para nada",
        "no valgo nada", "no le importo a nadie", "no le hago falta a nadie", "no hago falta a nadie",
    ],
);
/// A question that asks nothing, to the end of a clause.
#[rustfmt::skip]
const WHAT_USE: Vocabulary = Vocabulary::new(
    &["whats the use", "what is the use", "whats the use of it all", "what use am i", "what good am i", "whats it all for"],
    &["para que sirvo", "de que sirvo", "de que sirve todo", "de que sirve ya", "que mas da todo", "para que todo"],
);
/// What can be left: who names one before wants out of that.
#[rustfmt::skip]
const THINGS: Vocabulary = Vocabulary::new(
    &[
        "job", "work", "contract", "lease", "tenancy", "house", "flat", "course", "degree", "marriage", "relationship", "team",
        "business", "company", "office", "band", "group", "deal", "mortgage", "loan", "career", "role", "trade", "row",
        "argument", "fight", "drama", "gossip", "club", "union", "army", "cold", "flu", "tired",
    ],
    &[
        "trabajo", "contrato", "alquiler", "casa", "piso", "curso", "carrera", "matrimonio", "relacion", "equipo", "empresa",
        "oficina", "grupo", "hipoteca", "prestamo", "puesto", "negocio", "pelea", "discusion", "ejercito",
    ],
);

/// Whether a line says that somebody would be better off out of it, and names nothing else that may be left.
pub(crate) fn would_be(line: &str) -> bool {
    let all_of_it = |clause: &str| clause.contains(" all ") || clause.contains(" todo ");
    let names_a_thing = || spaced_clauses(line).any(|clause| clause.split(' ').any(|word| THINGS.has(word)));
    spaced_clauses(line).any(|clause| {
        // "I'd be as well out of it" is said of the same.
        let clause = AS_WELL.all().fold(clause, |clause, words| clause.replace(&format!(" {words} "), " better "));
        OUT.all().any(|out| {
            let Some((before, behind)) = clause.split_once(&format!(" {out} ")) else { return false };
            let before: Vec<&str> = before.split_whitespace().rev().skip_while(|word| BETWEEN.has(word)).collect();
            before.first().is_some_and(|word| WOULD_BE.has(word))
                && !before.get(1).is_some_and(|word| NOT.has(word) || *word == "the")
                && behind.split_whitespace().all(|word| BEHIND.has(word))
                && (all_of_it(&clause) || !names_a_thing())
        })
    })
}

/// Whether words that were heard on a call may say so, or that somebody is of no use to anybody.
pub(crate) fn may_be(line: &str) -> bool {
    const FIRST: [&str; 9] = ["sure", "ah", "oh", "but", "and", "well", "so", "ay", "pues"];
    would_be(line)
        || spaced_clauses(line).any(|clause| {
            let words: Vec<&str> = clause.split_whitespace().skip_while(|word| FIRST.contains(word)).collect();
            let said = words.join(" ");
            ALL_SAID.has(&said) || WHAT_USE.has(&said) || NO_USE.all().any(|phrase| clause.contains(&format!(" {phrase}")))
        })
}

#[cfg(test)]
mod tests {
    use crate::base::phrases::{Language, within};
    use crate::ui::line_mode::danger_words::is_about_dying;
    use crate::ui::line_mode::danger_words::out_of_it::may_be;

    #[test]
    fn whoever_would_be_better_off_out_of_it_may_mean_their_life() {
        for line in [
            "I'd be better off out of it",
            "I'd be better off out of it all",
            "I'd be as well out of it",
            "I might as well be out of it all",
            "wish I was out of it",
            "I want out of it",
            "my work is hell, I just want to be out of it all",
            "9 Lagan View, I'd be better off out of it",
        ] {
            assert!(is_about_dying(line, false) && may_be(line), "{line}");
        }
        for line in ["out of it all", "I want out", "I'm no use to anybody", "sure what's the use", "no good to anyone"] {
            assert!(may_be(line) && !is_about_dying(line, false), "{line}");
        }
        for line in [
            "I'm out of it with a cold",
            "I want out of this job",
            "I want out of my lease",
            "it's a bad contract, I want out of it",
            "I want to get the best out of it",
            "I don't want out of it",
            "I'd rather keep out of it",
            "what's the use of a coach",
        ] {
            assert!(!may_be(line) && !is_about_dying(line, false), "{line}");
        }
        within(Language::Spanish, || {
            for line in ["estaría mejor fuera de todo", "ojalá estuviera lejos de todo", "quiero salir de todo esto"] {
                assert!(is_about_dying(line, false) && may_be(line), "{line}");
            }
            for line in ["no le sirvo a nadie", "estoy de más"] {
                assert!(may_be(line), "{line}");
            }
            for line in ["quiero salir de este trabajo", "estoy fuera de casa", "estoy de más de un año en paro"] {
                assert!(!is_about_dying(line, false), "{line}");
            }
        });
    }
}
