//! Somebody who says that they are where one falls from, or is run over: on a ledge, a bridge, a roof, the tracks.

use crate::base::vocabulary::Vocabulary;

/// Such places.
#[rustfmt::skip]
const PLACES: Vocabulary = Vocabulary::new(
    &[
        "ledge", "bridge", "roof", "rooftop", "tracks", "cliff", "cliffs", "railings", "parapet", "viaduct", "windowsill",
        "flyover",
    ],
    &["cornisa", "puente", "azotea", "tejado", "techo", "vias", "acantilado", "barandilla", "barandal", "viaducto", "precipicio"],
);
/// What stands before their names.
#[rustfmt::skip]
const BEFORE: Vocabulary = Vocabulary::new(
    &[
        "on", "onto", "at", "over", "off", "the", "a", "an", "this", "that", "my", "up", "high", "really", "very", "top",
        "of", "edge",
        "tall", "here", "by", "railway", "train", "tube", "right", "now", "motorway", "outside", "above", "school", "multi",
        "storey",
        "car", "park", "currently",
    ],
    &["en", "el", "la", "las", "los", "un", "una", "al", "del", "de", "borde", "sobre", "arriba", "mi", "lo", "alto", "aqui", "ahora",
      "ya", "tren", "muy"],
);
/// What says that somebody is there.
#[rustfmt::skip]
const IS: Vocabulary = Vocabulary::new(
    &["im", "am", "standing", "stood", "sat", "sitting", "climbed", "climbing", "shes", "hes", "hanging"],
    &["estoy", "parado", "parada", "sentado", "sentada", "subido", "subida", "asomado", "asomada", "subi", "colgado", "colgada"],
);
/// What says right before those that it isn't so, or was so once.
const NOT_NOW: Vocabulary =
    Vocabulary::new(&["was", "were", "not", "never", "wasnt", "had"], &["estaba", "estuve", "no", "nunca"]);
/// What makes another thing of the same word, behind it.
const ANOTHER: Vocabulary = Vocabulary::new(
    &["over", "course", "loan", "team", "club", "player", "of", "terrace", "bar", "garden", "street", "road", "job"],
    &["de"],
);
/// Such places whose "of" says which one it is.
const OF_ONE: Vocabulary =
    Vocabulary::new(&["roof", "rooftop", "ledge", "top"], &["azotea", "techo", "tejado", "cornisa", "puente"]);

/// Whether a line, its words with one space around each, says so.
pub(super) fn is_on_one(line: &str) -> bool {
    let words: Vec<&str> = line.split_whitespace().collect();
    (0..words.len()).filter(|at| PLACES.has(words[*at])).any(|at| {
        let before = words[..at].iter().rev().take_while(|word| BEFORE.has(word)).count();
        let on = words[at - before..at]
            .iter()
            .any(|word| ["on", "onto", "at", "over", "off", "en", "al", "a", "sobre"].contains(word));
        let is = at - before;
        let there = is > 0 && IS.has(words[is - 1]) && on;
        let once = is > 1 && NOT_NOW.has(words[is - 2]);
        let of_one = OF_ONE.has(words[at]) && !words[at + 1..].contains(&"mouth");
        let another = words.get(at + 1).is_some_and(|next| ANOTHER.has(next) && !(["of", "de"].contains(next) && of_one));
        there && !once && !another
    })
}

#[cfg(test)]
mod tests {
    use crate::base::phrases::{Language, within};
    use crate::content::model::Questionnaire;
    use crate::ui::line_mode::danger_words::{is_about_dying, speaks_of_danger};

    #[test]
    fn whoever_is_on_a_ledge_is_in_danger() {
        let questionnaire = &Questionnaire::shipped().unwrap();
        for line in [
            "im up high on the ledge",
            "im high on the bridge",
            "i am on a high roof",
            "im on the bridge",
            "I'm sat on the train tracks",
            "im standing at the edge of a cliff",
            "im not ok im on the bridge",
            "shes on the roof of the school",
        ] {
            assert!(speaks_of_danger(questionnaire, line, false) && is_about_dying(line, true), "{line}");
        }
        for line in [
            "i have a roof over my head",
            "im worried about the roof",
            "im on a bridge course",
            "i was on the bridge yesterday",
            "im not on the bridge",
            "im back on track",
            "the bridge of my nose hurts",
            "i work on roofs",
            "high on life",
            "",
        ] {
            assert!(!speaks_of_danger(questionnaire, line, false), "{line}");
        }
        within(Language::Spanish, || {
            for line in ["estoy en el puente", "estoy en la azotea", "estoy sentada en la cornisa", "estoy en las vías del tren"]
            {
                assert!(is_about_dying(line, true), "{line}");
            }
            for line in ["no estoy en el puente", "vivo cerca del puente", "estoy sin techo"] {
                assert!(!is_about_dying(line, true), "{line}");
            }
        });
    }
}
