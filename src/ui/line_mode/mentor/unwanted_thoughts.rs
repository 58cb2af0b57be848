//! Thoughts and pictures of hurting somebody that frighten whoever has them, in the words that a mentor types: as whoever has them
//! says it, in a word, or of them.

use crate::base::text::spaced_words;
use crate::base::vocabulary::Vocabulary;
use crate::ui::line_mode::harm_roles::unwanted::{HarmThought, without_horror};
use crate::ui::line_mode::people::SOMEONE;

/// How such thoughts are told in a word.
#[rustfmt::skip]
const UNWANTED: Vocabulary = Vocabulary::new(
    &[
        "pictures in my head", "pictures in her head", "pictures in his head", "images in my head", "images in her head",
        "images in his head", "ocd", "intrusive", "unwanted thoughts", "unwanted pictures", "unwanted images",
        "disturbing images", "disturbing thoughts", "disturbing pictures",
    ],
    &["imagenes en la cabeza", "imagenes horribles", "toc", "intrusivo", "intrusivos", "intrusivas", "pensamientos no deseados"],
);
/// How they come, where what would be done stands beside it.
#[rustfmt::skip]
const COMES: Vocabulary = Vocabulary::new(
    &[
        "seeing myself", "keeps seeing herself", "keeps seeing himself", "sees herself", "sees himself", "imagine", "imagining",
        "imagines", "picturing", "pictures of", "images of", "flashes of", "never do it", "never act on it",
        "dont want to do it",
    ],
    &["me veo", "se ve", "me imagino", "se imagina", "imagenes de", "nunca lo haria", "jamas lo haria", "no quiero hacerlo"],
);
/// Whoever has them sees themselves do it; what they would do to themselves is no such thought.
#[rustfmt::skip]
const SEEING_MYSELF: Vocabulary = Vocabulary::new(
    &[
        "seeing myself", "see myself", "picturing myself", "picture myself", "imagining myself", "imagine myself",
        "seeing herself", "seeing himself", "sees herself", "sees himself",
    ],
    &[],
);
#[rustfmt::skip]
const TO_MYSELF: Vocabulary = Vocabulary::new(
    &[
        "myself", "herself", "himself", "suicide", "suicidal", "die", "dying", "dead", "my life", "her life", "his life",
        "not being here", "end it",
    ],
    &["matarme", "matarse", "suicidio", "suicidarme", "suicidarse", "morir", "morirme", "mi vida", "hacerme dano", "cortarme"],
);
/// Fear of what one may do, as it is said of somebody.
const FEARS: Vocabulary = Vocabulary::new(&["scared", "afraid", "frightened", "terrified", "petrified", "worried"], &[]);

/// The thought of hurting somebody that a line tells of; none where it is about dying, or about hurting oneself.
pub(super) fn unwanted_thought(typed: &str) -> Option<HarmThought> {
    let line = spaced_words(typed);
    let line = without_horror(&line, " ");
    let others = SEEING_MYSELF.all().fold(line.clone(), |line, told| line.replace(&format!(" {told} "), " "));
    if TO_MYSELF.stands_in(&others) {
        return None;
    }
    // Nobody asked about harm here: "I think about it" may be about dying.
    let told = [typed, &*as_own(&line)].into_iter().find_map(HarmThought::read).filter(|_| HarmThought::is_about_harm(typed));
    let in_brief = || UNWANTED.stands_in(&line) || COMES.stands_in(&line) && HarmThought::names_harm(typed);
    told.or_else(|| in_brief().then_some(HarmThought::Doubtful))
}

/// A line about a client who fears what they may do, as they say it themselves: "she's scared she'll hurt her baby". What somebody
/// else fears stays.
fn as_own(line: &str) -> String {
    let own = |line: String, (is, who, will): (&str, &str, &str)| {
        let line = line.replace(&format!(" {who} is "), &format!(" {is} "));
        let fears = |fear: &str| {
            let of = [who, will, "that", "of"].map(|next| format!(" {is} {fear} {next} "));
            of.iter().any(|told| line.contains(told.as_str()))
        };
        if !FEARS.all().any(fears) {
            return line;
        }
        [(is, "im"), (who, "i"), (will, "ill")]
            .into_iter()
            .fold(line, |l, (a, b)| l.replace(&format!(" {a} "), &format!(" {b} ")))
    };
    if line.split(' ').any(|word| SOMEONE.has(word) || ["i", "me", "my"].contains(&word)) {
        return line.to_owned();
    }
    [("shes", "she", "shell"), ("hes", "he", "hell")].into_iter().fold(line.to_owned(), own)
}

#[cfg(test)]
mod tests {
    use super::{HarmThought, unwanted_thought};
    use crate::base::phrases::{Language, within};

    #[test]
    fn thoughts_of_hurting_another_are_told_from_those_of_dying() {
        for line in [
            "I keep seeing myself dropping the baby",
            "i see myself stabbing my baby",
            "imagining stabbing my baby",
            "she keeps seeing herself stabbing him",
            "bad thoughts about my baby",
            "thoughts of hurting her baby",
            "pictures in my head",
            "intrusive",
            "OCD",
        ] {
            assert_eq!(unwanted_thought(line), Some(HarmThought::Doubtful), "{line}");
        }
        for line in [
            "horrible thoughts about hurting the baby, I'm disgusted with myself",
            "images of the knife going into her, I'd never do it",
            "what if I stabbed him",
            "im scared ill stab my babby, it makes me sick",
        ] {
            assert_eq!(unwanted_thought(line), Some(HarmThought::Unwanted), "{line}");
        }
        for line in ["i am scared i will harm my baby", "she's scared she'll hurt her baby", "he is afraid of hurting the baby"] {
            assert_eq!(unwanted_thought(line), Some(HarmThought::Unwanted), "{line}");
        }
        assert_eq!(unwanted_thought("I hit him and keep picturing dropping the baby"), Some(HarmThought::More));
        for line in [
            "I keep imagining killing myself",
            "I want to stab him",
            "I'm disgusted with myself and want to die",
            "disturbing images of me dead",
            "I keep seeing myself hurting myself",
            "I can't imagine going back",
            "I'd never do it but I think about it",
            "the thoughts scare me",
            "she's scared he'll hurt the baby",
            "worried I'm pushing my kids too hard",
        ] {
            assert_eq!(unwanted_thought(line), None, "{line}");
        }
        within(Language::Spanish, || {
            for line in ["me veo apuñalando a mi bebé", "malos pensamientos sobre mi bebé", "imágenes de ahogar al niño", "TOC"]
            {
                assert_eq!(unwanted_thought(line), Some(HarmThought::Doubtful), "{line}");
            }
            assert_eq!(unwanted_thought("tiene miedo de hacerle daño al bebé"), Some(HarmThought::Unwanted));
            assert_eq!(unwanted_thought("me imagino matándome, matarme"), None);
        });
    }
}
