//! The words by which a mentor finds what to do in a situation: those that the file lists for it, and those of its title.

use std::borrow::Cow;
use std::cmp::Reverse;

use crate::base::text::{folded_words, in_spaces, spaced_clauses};
use crate::base::vocabulary::Vocabulary;
use crate::call::pencil::heard_words::{CLOSE, NEGATIONS};
use crate::call::pencil::{begins, tells};
use crate::content::model::{CAME_IN, CHILD_HURT, HURT, Questionnaire, SILENT_LINE, Script};

/// The script for whoever worries about somebody else.
pub(super) const ABOUT_ANOTHER: &str = "worried-about-another";
/// The script for somebody who is angry with the mentor.
pub(super) const ANGRY: &str = "angry";
/// Scripts for how the call itself goes.
pub(super) const OF_THE_CALL: [&str; 3] = [SILENT_LINE, ANGRY, "drunk-on-the-call"];

/// Words listed for a script that mean it at the end of a line alone: "had a few", but not "had a few bad days".
const AT_THE_END: Vocabulary =
    Vocabulary::new(&["had a few", "cut off", "no reply", "stopped talking"], &["unas copas", "unos tragos", "dejo de hablar"]);

/// Whispers, where nobody is.
const WHISPERS: Vocabulary = Vocabulary::new(
    &["whisper", "whispers", "whispering", "whispered"],
    &["susurro", "susurros", "susurran", "susurrando", "susurra"],
);
const NOBODY: Vocabulary = Vocabulary::new(&["nobody", "nobodys", "noone", "noones"], &["nadie"]);
const THERE: Vocabulary = Vocabulary::new(&["there", "here", "around"], &["hay", "ahi", "alli", "aqui"]);
/// Illnesses by which somebody may hit out.
const ILLNESSES: Vocabulary = Vocabulary::new(&["dementia", "alzheimers", "alzheimer"], &["demencia", "alzheimer"]);
/// Voices, which whisper, too, though nobody has come in.
const VOICES: Vocabulary = Vocabulary::new(&["voice", "voices"], &["voz", "voces"]);

/// Whoever may have come in, without a name.
const WHO: Vocabulary = Vocabulary::new(&["he", "she", "someone", "somebody"], &[]);

/// What stands behind "she's here" or "he's back" where nobody has come in: what a client came for, or what somebody took up again.
#[rustfmt::skip]
const CAME_FOR: Vocabulary = Vocabulary::new(
    &[
        "to talk about", "to talk through", "to talk over", "to speak about", "to discuss", "to ask about", "to think about",
        "to work on", "to plan", "to get help", "to get advice", "to get support", "for help", "for advice", "for support",
        "for coaching", "for mentoring", "for mentorship", "for therapy", "for a chat", "for a talk", "for a session",
        "for her career", "for his career", "for their career", "to work", "at work", "to drinking", "to school", "to college",
        "to uni", "on track", "on her feet", "on his feet", "on their feet",
    ],
    &[
        "para hablar de", "para hablar sobre", "para pedir ayuda", "para pedir consejo", "para buscar ayuda", "para aclarar",
        "por su carrera", "por su trabajo", "por su futuro", "a beber", "a fumar", "a trabajar", "al trabajo", "a estudiar",
    ],
);

/// Whoever is spoken of behind that is with somebody after all.
const WITH_THEM: Vocabulary = Vocabulary::new(&["me", "us"], &["mi", "nos", "conmigo", "nosotros", "nosotras"]);

/// The words listed for a script, each as it is compared.
fn listed(script: &Script) -> impl Iterator<Item = Vec<String>> {
    script.heard_as.iter().map(|phrase| folded_words(phrase)).filter(|phrase| !phrase.is_empty())
}

/// The words listed for a script that stand in what was typed, just as they are: "scared" tells of no "scars". Written apart or
/// drawn together is the same: "he is back".
fn known_words(script: &Script, said: &[String]) -> Vec<Vec<String>> {
    let said = written_apart(said);
    let meant = |end: usize| script.id != CAME_IN || !came_for_something(said.get(end..).unwrap_or_default());
    let stands = |phrase: &Vec<String>| {
        let ends = AT_THE_END.has(&phrase.join(" "));
        let phrase = written_apart(phrase);
        let fits = |end: usize| meant(end) && (!ends || end == said.len());
        said.windows(phrase.len()).enumerate().any(|(at, some)| some == phrase.as_slice() && fits(at + phrase.len()))
    };
    listed(script).filter(stands).collect()
}

/// Words with a verb that was drawn together with whom it is about as one of its own: "hes back" is "he is back", and "husbands
/// home" is "husband is home".
fn written_apart(words: &[String]) -> Vec<String> {
    let mut out = Vec::with_capacity(words.len());
    for word in words {
        let who = word.strip_suffix('s').filter(|who| WHO.has(who) || CLOSE.has(who)).map(|who| (who, "is"));
        match who.or_else(|| (word == "theyre").then_some(("they", "are"))) {
            Some((who, is)) => out.extend([who.to_owned(), is.to_owned()]),
            None => out.push(word.clone()),
        }
    }
    out
}

/// Whether what stands behind such words says that somebody is here to talk about something, or took something up again.
fn came_for_something(behind: &[String]) -> bool {
    let line = in_spaces(behind);
    CAME_FOR.all().any(|aim| line.starts_with(&format!(" {aim} "))) && !behind.iter().any(|word| WITH_THEM.has(word))
}

/// Whether words stand within longer ones.
fn is_within(words: &[String], longer: &[String]) -> bool {
    longer.len() > words.len() && longer.windows(words.len()).any(|some| some == words)
}

/// A line without the words that are listed for a situation of the call itself, where they hold one for whoever hurt themselves:
/// "the line was cut" tells of no wound, and "she cut herself and the line was cut" of one. What an answer brings a script for may
/// be harm itself ("used to cut"), and stays.
pub(super) fn without_other_situations<'t>(questionnaire: &Questionnaire, scripts: &[Script], typed: &'t str) -> Cow<'t, str> {
    let own: Vec<Vec<String>> = scripts.iter().filter(|script| script.id == HURT).flat_map(listed).collect();
    let brought =
        |at: usize| questionnaire.questions.iter().flat_map(|q| &q.answers).any(|a| a.script.is_some_and(|s| s.index() == at));
    let others =
        scripts.iter().enumerate().filter(|(at, script)| script.id != HURT && !brought(*at)).flat_map(|(_, s)| listed(s));
    let others = others.filter(|phrase| AT_THE_END.has(&phrase.join(" ")) || own.iter().any(|words| is_within(words, phrase)));
    let mut others: Vec<String> = others.map(|phrase| in_spaces(&phrase)).collect();
    others.sort_by_key(|phrase| Reverse(phrase.len()));
    // A person in another clause did nothing: it stays one.
    let clauses = || spaced_clauses(typed);
    let without = |line: String, other: &String| {
        if !AT_THE_END.has(other.trim()) {
            return line.replace(other.as_str(), " ");
        }
        line.strip_suffix(other.as_str()).map(|rest| format!("{rest} ")).unwrap_or(line)
    };
    let left: Vec<String> = clauses().map(|line| others.iter().fold(line, without)).collect();
    if clauses().eq(left.iter().cloned()) { Cow::Borrowed(typed) } else { Cow::Owned(left.join(",")) }
}

/// Whether words that were typed are listed for a script.
pub(super) fn is_known_by(script: &Script, said: &[String]) -> bool {
    !known_words(script, said).is_empty()
}

/// Whether all that is known of a script stands in longer words that are listed for another one.
pub(super) fn is_part_of_another(script: &Script, scripts: &[Script], said: &[String]) -> bool {
    let longer: Vec<Vec<String>> =
        scripts.iter().filter(|other| other.id != script.id).flat_map(|s| known_words(s, said)).collect();
    let within = |own: &Vec<String>| longer.iter().any(|phrase| is_within(own, phrase));
    known_words(script, said).iter().all(within)
}

/// Whether all words that tell something are listed for a script: "sister" in a sentence about something else is a chance hit.
pub(super) fn is_known_whole(script: &Script, said: &[String], telling: &[&String]) -> bool {
    let known = known_words(script, said);
    !known.is_empty() && telling.iter().all(|typed| known.iter().flatten().any(|word| word == *typed))
}

/// Whether words lead to a script before all answers, since each second counts: somebody came in. A manager who screams is in no
/// room here, and neither is a voice that whispers.
pub(super) fn is_known_at_once(script: &Script, scripts: &[Script], said: &[String]) -> bool {
    script.id == CAME_IN
        && is_known_by(script, said)
        && !is_part_of_another(script, scripts, said)
        && !said.iter().any(|word| VOICES.has(word))
        && !whispers_with_nobody_there(said)
}

/// Whether words tell of whispers where nobody is: that is heard, and nobody listens.
pub(super) fn whispers_with_nobody_there(said: &[String]) -> bool {
    let any = |list: Vocabulary| said.iter().any(|word| list.has(word));
    any(WHISPERS) && any(NOBODY) && any(THERE)
}

/// Whether words name an illness by which somebody may hit out, and deny nothing.
pub(super) fn names_illness(said: &[String]) -> bool {
    let any = |list: Vocabulary| said.iter().any(|word| list.has(word));
    any(ILLNESSES) && !any(NEGATIONS)
}

/// Words of a title in a row that somebody means by them.
const OF_A_TITLE: usize = 3;

/// Whether words are a script's title, or so much of it that nothing else is meant.
pub(super) fn is_title(script: &Script, said: &[String]) -> bool {
    let title = folded_words(&script.title);
    said.len() >= OF_A_TITLE && title.windows(said.len()).any(|some| some == said)
}

/// Whether a child is named, and behind it all that is said stands in the title of the script for that: "my nephew is hurt". Who
/// names themselves speaks of something else.
pub(super) fn is_hurt_child(script: &Script, said: &[String], telling: &[&String]) -> bool {
    let title = folded_words(&script.title);
    let Some((first, behind)) = telling.split_first() else { return false };
    script.id == CHILD_HURT
        && !behind.is_empty()
        && known_words(script, said).iter().flatten().any(|word| word == *first)
        && behind.iter().all(|typed| title.iter().any(|word| word == *typed))
        && !said.iter().any(|word| ["me", "i", "us", "myself", "yo"].contains(&word.as_str()))
}

/// Whether all words that tell something stand in the title of a script.
pub(super) fn is_named_in_title(script: &Script, telling: &[&String]) -> bool {
    let title = folded_words(&script.title);
    !telling.is_empty() && telling.iter().all(|typed| title.iter().any(|word| tells(word, typed) || begins(word, typed)))
}

#[cfg(test)]
mod tests {
    use super::{folded_words, is_known_by, is_known_whole};
    use crate::base::phrases::{Language, within};
    use crate::call::pencil::telling_words;
    use crate::content::model::{Questionnaire, Script};

    fn script(id: &str) -> Script {
        let questionnaire = Questionnaire::shipped().unwrap();
        questionnaire.intake.as_ref().unwrap().scripts.iter().find(|script| script.id == id).unwrap().clone()
    }

    #[test]
    fn words_of_a_situation_lead_to_its_script_in_each_language() {
        let known = |typed: &str, id: &str| is_known_by(&script(id), &folded_words(typed));
        for script in &Questionnaire::shipped().unwrap().intake.as_ref().unwrap().scripts {
            assert!(!is_known_by(script, &folded_words("scared, an hour ago")), "{}", script.id);
        }
        for (typed, id) in [
            ("my nephew", "child-is-hurt"),
            ("my son", "child-is-hurt"),
            ("she's angry", "angry"),
            ("took tablets", "drunk-on-the-call"),
            ("paracetamol", "hurt-themselves"),
            ("swallowed poison", "hurt-themselves"),
            ("an attempt", "hurt-themselves"),
            ("he hits his wife", "might-hurt-somebody"),
            ("in a rage", "might-hurt-somebody"),
            ("I hear a struggle", "somebody-came-in"),
            ("he is back", "somebody-came-in"),
            ("my husband's home", "somebody-came-in"),
            ("they are here", "somebody-came-in"),
            ("she's here to talk about me", "somebody-came-in"),
            ("he can't wake her", "body-emergency"),
        ] {
            assert!(known(typed, id), "{typed}");
        }
        for typed in ["she's here to talk about her career", "he is here for advice", "he's back at work", "my back hurts"] {
            assert!(!known(typed, "somebody-came-in"), "{typed}");
        }
        within(Language::Spanish, || {
            for typed in ["está aquí para hablar de su trabajo", "ha vuelto a beber"] {
                assert!(!known(typed, "somebody-came-in"), "{typed}");
            }
            for (typed, id) in [
                ("ha vuelto a casa", "somebody-came-in"),
                ("mi sobrino", "child-is-hurt"),
                ("el niño", "child-is-hurt"),
                ("está enfadada", "angry"),
                ("oye voces", "unlike-themselves"),
                ("tomó pastillas", "drunk-on-the-call"),
                ("sobredosis", "hurt-themselves"),
                ("tragó lejía", "hurt-themselves"),
                ("pega a su mujer", "might-hurt-somebody"),
            ] {
                assert!(known(typed, id), "{typed}");
            }
            // "Son" are no son there.
            assert!(!known("son muchas cosas", "child-is-hurt"));
        });
    }

    #[test]
    fn one_common_word_in_a_sentence_is_known_in_part() {
        let whole = |typed: &str, id: &str| {
            let said = folded_words(typed);
            is_known_whole(&script(id), &said, &telling_words(&said))
        };
        for (typed, id) in [("my sister", "child-is-hurt"), ("she's drunk", "drunk-on-the-call"), ("cut down", "stopping-drink")]
        {
            assert!(whole(typed, id), "{typed}");
        }
        for (typed, id) in [
            ("my sister stole everything", "child-is-hurt"),
            ("wasted my whole youth", "drunk-on-the-call"),
            ("high rent", "drunk-on-the-call"),
            ("minor worries", "under-18"),
            ("collapsed", "angry"),
        ] {
            assert!(!whole(typed, id), "{typed}");
        }
    }
}
