//! Thoughts and pictures of hurting somebody that frighten whoever has them, in the words that a mentor types.

use crate::base::text::spaced_words;
use crate::base::vocabulary::Vocabulary;

/// How such thoughts are told.
#[rustfmt::skip]
const UNWANTED: Vocabulary = Vocabulary::new(
    &[
        "pictures in my head", "pictures in her head", "pictures in his head", "images in my head", "images in her head",
        "images in his head", "ocd", "intrusive", "unwanted thoughts", "unwanted pictures", "unwanted images",
        "disturbing images", "disturbing thoughts", "disturbing pictures", "thoughts of hurting my baby",
        "thoughts of hurting the baby",
        "thoughts about hurting my baby", "thoughts about hurting the baby", "thoughts of hurting her baby",
        "thoughts of hurting his baby", "thoughts of harming my baby", "thoughts of harming the baby",
        "thoughts of harming her baby",
    ],
    &[
        "imagenes en la cabeza", "imagenes horribles", "toc", "intrusivo", "intrusivos", "intrusivas", "pensamientos no deseados",
        "pensamientos de hacer dano a mi bebe", "pensamientos de hacerle dano a mi bebe",
    ],
);
/// How they come, where what would be done stands beside it.
#[rustfmt::skip]
const COMES: Vocabulary = Vocabulary::new(
    &[
        "seeing myself", "keeps seeing herself", "keeps seeing himself", "imagine", "imagining", "imagines", "picturing",
        "pictures of", "images of", "flashes of", "never do it", "never act on it", "dont want to do it",
    ],
    &["me veo", "se ve", "me imagino", "se imagina", "imagenes de", "nunca lo haria", "jamas lo haria", "no quiero hacerlo"],
);
#[rustfmt::skip]
const DONE_TO_ANOTHER: Vocabulary = Vocabulary::new(
    &[
        "stabbing", "stab", "hurting", "hurt", "harming", "harm", "pushing", "push", "dropping", "drop", "throwing", "throw",
        "hitting", "hit", "killing", "kill", "strangling", "smothering", "shaking", "drowning", "attacking",
    ],
    &[
        "apunalando", "apunalar", "haciendo dano", "hacer dano", "hacerle dano", "empujando", "empujar", "tirando", "tirar",
        "dejando caer", "pegando", "pegar", "matando", "matar", "ahogando", "ahogar", "atacando",
    ],
);
/// Whoever has them sees themselves do it; what they would do to themselves is no such thought.
const SEEING_MYSELF: Vocabulary = Vocabulary::new(&["seeing myself", "picturing myself", "imagining myself"], &[]);
#[rustfmt::skip]
const TO_MYSELF: Vocabulary = Vocabulary::new(
    &[
        "myself", "herself", "himself", "suicide", "suicidal", "die", "dying", "dead", "my life", "her life", "his life",
        "not being here", "end it",
    ],
    &["matarme", "matarse", "suicidio", "suicidarme", "suicidarse", "morir", "morirme", "mi vida", "hacerme dano", "cortarme"],
);

/// Whether a line tells of such thoughts, and of none about dying or hurting oneself.
pub(super) fn tells_of_unwanted(typed: &str) -> bool {
    let line = spaced_words(typed);
    let others = SEEING_MYSELF.all().fold(line.clone(), |line, told| line.replace(&format!(" {told} "), " "));
    let others = others.replace(" seeing herself ", " ").replace(" seeing himself ", " ");
    let told = UNWANTED.stands_in(&line) || COMES.stands_in(&line) && DONE_TO_ANOTHER.stands_in(&line);
    told && !TO_MYSELF.stands_in(&others)
}

#[cfg(test)]
mod tests {
    use super::tells_of_unwanted;

    #[test]
    fn thoughts_of_hurting_another_are_told_from_those_of_dying() {
        for line in ["I keep seeing myself dropping the baby", "imagining stabbing my baby", "OCD"] {
            assert!(tells_of_unwanted(line), "{line}");
        }
        for line in [
            "I keep imagining killing myself",
            "disturbing images of me dead",
            "I keep seeing myself hurting myself",
            "I can't imagine going back",
        ] {
            assert!(!tells_of_unwanted(line), "{line}");
        }
    }
}
