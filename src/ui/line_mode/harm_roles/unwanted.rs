//! A thought of harming somebody that frightens whoever has it: "I'm scared I'll hurt the baby", "I keep picturing dropping him". It
//! is no wish, and nothing that was done, but who asks can't always tell them apart.

use crate::base::phrases::{Language, language};
use crate::base::text::{folded_words, in_spaces, spaced_words};
use crate::base::vocabulary::Vocabulary;
use crate::ui::line_mode::people::SOMEONE;

/// The answer that such thoughts are unwanted.
pub(crate) const UNWANTED: &str = "unwanted";

/// A thought of harm that a line tells of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum HarmThought {
    /// It frightens, or is never meant, and no more is told.
    Unwanted,
    /// It may be more than a thought.
    Doubtful,
    /// It was done, or is wanted, or may slip.
    More,
}

/// What may be done to a child, as it begins; the English words are whole.
#[rustfmt::skip]
const HARM: Vocabulary = Vocabulary::new(
    &[
        "hurt", "hurting", "harm", "harming", "drop", "dropping", "throw", "throwing", "smother", "smothering", "suffocate",
        "suffocating", "shake", "shaking", "drown", "drowning", "stab", "stabbing", "strangle", "strangling", "choke", "choking",
        "kill", "killing", "push", "pushing", "hit", "hitting", "burn", "burning", "crush", "crushing", "shove", "shoving",
        "dropped", "drownd", "hurtin", "droppin", "killin", "attack", "attacking",
    ],
    &[
        "dano", "danar", "lastim", "tirar", "tiro", "tirando", "ahog", "pegar", "pegando", "matar", "matando", "mato", "soltar",
        "suelto", "cae", "caer", "caiga", "sacud", "apunal", "asfixi", "quemar", "quemo", "empuj", "golpe", "herir", "avent",
        "avient", "estrangul", "atacar", "atacando",
    ],
);
/// The same words, where they say something else.
#[rustfmt::skip]
const NO_HARM: Vocabulary = Vocabulary::new(
    &[
        "burning out", "burn out", "dropping out", "drop out", "drop off", "dropping off", "drop them off", "dropping them off",
        "drop the kids", "drop my kids", "dropping the kids", "dropping my kids", "push my kids", "pushing my kids",
        "push the kids", "pushing the kids",
    ],
    &["tirar la toalla", "pegar ojo"],
);
/// The same, where nobody but the speaker can be meant: "hacerle daño", but not "que le haga daño".
const BY_ME: Vocabulary = Vocabulary::new(&[], &["r", "rle", "rles", "rlo", "rla", "rlos", "rlas"]);

/// A child.
#[rustfmt::skip]
const CHILD: Vocabulary = Vocabulary::new(
    &[
        "baby", "babies", "babys", "newborn", "infant", "toddler", "child", "children", "kid", "kids", "son", "daughter", "twins",
        "bairn", "wean", "bub", "babby", "baybe", "babie", "bby",
    ],
    &[
        "bebe", "bebes", "bebito", "bebita", "nino", "nina", "ninos", "ninas", "hijo", "hija", "hijos", "hijas", "nene", "nena",
        "crio", "cria", "criatura", "peque", "pequeno", "pequena", "nacido", "nacida", "guagua", "gemelos", "mellizos",
    ],
);
/// Whoever else it may be done to.
const OTHERS: Vocabulary = Vocabulary::new(
    &["him", "her", "them", "someone", "somebody", "people", "anyone", "wife", "husband", "partner", "mum", "dad"],
    &["alguien", "le", "les", "lo", "los", "gente"],
);

/// A thought, and one that is seen.
#[rustfmt::skip]
const THOUGHT: Vocabulary = Vocabulary::new(
    &["think", "thinking", "thought", "thoughts", "idea", "ideas", "head", "mind"],
    &[
        "pienso", "pensar", "pensando", "pensado", "pensamiento", "pensamientos", "idea", "ideas", "cabeza", "mente",
    ],
);
#[rustfmt::skip]
const SEEN: Vocabulary = Vocabulary::new(
    &["image", "images", "picture", "pictures", "picturing", "imagine", "imagining", "visions", "flashes", "intrusive"],
    &["imagen", "imagenes", "imagino", "imaginar", "imaginando", "imaginarme", "visiones", "intrusivos"],
);
const KEEP_SEEING: Vocabulary =
    Vocabulary::new(&["keep seeing myself", "see myself", "seeing myself", "keep seeing"], &["me veo"]);
/// Such thoughts, where it is they that frighten.
#[rustfmt::skip]
const THOUGHTS: Vocabulary = Vocabulary::new(
    &["thoughts", "ideas", "images", "pictures", "visions"],
    &["pensamientos", "ideas", "imagenes"],
);
/// What they are called beside a child, where no harm is named.
#[rustfmt::skip]
const BAD: Vocabulary = Vocabulary::new(
    &[
        "bad", "awful", "terrible", "evil", "violent", "dark", "disturbing", "weird", "nasty", "sick", "ugly", "dreadful", "upsetting",
    ],
    &["malos", "malas", "feos", "feas", "terribles", "violentos", "violentas", "oscuros", "oscuras", "raros", "raras"],
);
/// A fear that is put as a question, and the same as one that isn't.
#[rustfmt::skip]
const WHAT_IF: Vocabulary = Vocabulary::new(
    &["what if i", "wot if i", "what if ill", "what if id"],
    &["y si le hago", "y si yo le hago", "y si lo", "y si la", "y si le", "y si yo lo", "y si yo la", "y si un dia lo", "y si un dia la"],
);
/// What is done in such a question, as it is told of the past, and as it is meant: nothing was done.
#[rustfmt::skip]
const IF_DONE: [(&str, &str); 14] = [
    ("stabbed", "stab"), ("harmed", "harm"), ("dropped", "drop"), ("threw", "throw"), ("smothered", "smother"),
    ("suffocated", "suffocate"), ("shook", "shake"), ("drowned", "drown"), ("strangled", "strangle"), ("choked", "choke"),
    ("killed", "kill"), ("pushed", "push"), ("attacked", "attack"), ("burned", "burn"),
];
/// Horror at oneself for it, which is no harm to oneself, and disgust at it.
#[rustfmt::skip]
const HORROR: Vocabulary = Vocabulary::new(
    &[
        "disgusted with myself", "disgusted at myself", "disgusted by myself", "disgusted in myself", "ashamed of myself",
        "scared of myself", "afraid of myself", "frightened of myself", "terrified of myself", "horrified at myself",
        "horrified by myself", "horrified with myself", "sick of myself", "hate myself for it", "hate myself for thinking",
        "hate myself for having", "makes me sick", "make me sick", "feel sick", "makes me feel sick",
    ],
    &["me doy asco", "asco de mi misma", "asco de mi mismo", "miedo de mi misma", "miedo de mi mismo", "me da asco", "me dan asco"],
);
const HORRIFIED: Vocabulary = Vocabulary::new(&["horrified"], &["horror"]);
/// What is seen in such a picture, where no harm is named.
const BLADE: Vocabulary = Vocabulary::new(&["knife", "knives", "scissors", "blade"], &["cuchillo", "cuchillos", "tijeras"]);
const AFRAID: Vocabulary = Vocabulary::new(&["scared i might"], &["miedo de hacerle"]);

/// Fear, as it begins in Spanish.
#[rustfmt::skip]
const FEAR: Vocabulary = Vocabulary::new(
    &[
        "scared", "scare", "scares", "scary", "scared", "afraid", "frightened", "frighten", "frightens", "frightening", "terrified",
        "terrifies", "terrify", "petrified", "horrified", "horrifies", "horrify", "horrible", "fear", "scard", "scarred", "worried",
        "worry", "worries", "disgusted", "disgusts", "disgusting", "ashamed", "horrific", "horrendous", "vile",
    ],
    &[
        "miedo", "asust", "terror", "aterr", "panico", "horror", "horribl", "pavor", "temo", "temor", "espant", "angusti", "preocup",
        "repugn", "verguenza",
    ],
);
/// What says that it isn't wanted, and that it won't be done.
const NOT_WANTED: Vocabulary = Vocabulary::new(
    &["unwanted", "dont want", "not want", "didnt want", "hate these", "hate them", "against my will"],
    &["no quiero", "no los quiero", "no las quiero", "no deseados", "no queridos", "sin querer", "contra mi voluntad"],
);
#[rustfmt::skip]
const NEVER: Vocabulary = Vocabulary::new(
    &[
        "never do it", "never do that", "never hurt", "never harm", "would never", "wouldnt do it", "wouldnt hurt", "wouldnt harm",
        "never act on",
    ],
    &[
        "nunca lo haria", "jamas lo haria", "no lo haria", "no le haria", "nunca le haria", "jamas le haria", "no les haria",
        "nunca haria", "no haria", "nunca lo hare",
    ],
);

/// What was done, or is wanted, or may slip.
#[rustfmt::skip]
const MORE: Vocabulary = Vocabulary::new(
    &[
        "i did", "ive done", "i have done", "ive hit", "i have hit", "ive hurt", "i have hurt", "ive shaken", "i hit", "i shook",
        "i dropped", "i threw", "i pushed", "i slapped", "i smacked", "i hurt", "i want to", "i wanted to", "part of me",
        "lose control", "losing control", "lose it", "losing it", "snap", "cant stop myself", "tempted", "urge", "urges",
        "yesterday", "last night",
    ],
    &[
        "le pegue", "le he pegado", "lo hice", "lo he hecho", "le hice", "le he hecho", "lo sacudi", "la sacudi", "quiero hacer",
        "quiero pegar", "quiero hacerle", "quiero hacerlo", "una parte de mi", "perder el control", "pierdo el control",
        "no me controlo", "ganas de", "ayer", "anoche",
    ],
);
/// What will be done, where nobody fears it.
const WILL: Vocabulary =
    Vocabulary::new(&["im going to", "im gonna", "i will", "about to", "might do it"], &["voy a", "lo voy a", "le voy a"]);
/// What stands before those and takes them away.
const TAKES_AWAY: Vocabulary = Vocabulary::new(&["never going to"], &["no quiero", "no lo voy a", "no le voy a", "no voy a"]);

/// Whoever else may do it.
#[rustfmt::skip]
const DOERS: Vocabulary = Vocabulary::new(
    &[
        "he", "hes", "hell", "she", "shes", "shell", "they", "theyre", "theyll", "ex", "anyone", "people", "who", "nanny",
        "childminder", "babysitter", "sitter", "teacher", "nursery", "school", "staff", "carer", "nurse", "stepdad", "stepmum", "dog",
    ],
    &[
        "ella", "ellos", "ex", "suegra", "suegro", "gente", "padrastro", "madrastra", "ninera", "canguro", "maestra", "maestro",
        "profesora", "profesor", "guarderia", "cuidadora", "cuidador", "perro",
    ],
);

/// Words of the speaker.
const SPEAKER: Vocabulary =
    Vocabulary::new(&["i", "im", "ive", "id", "ill", "myself"], &["yo", "me", "tengo", "pienso", "imagino", "veo", "haria"]);

/// What somebody does to themselves.
const TO_SELF: Vocabulary = Vocabulary::new(
    &["myself", "kms"],
    &["hacerme", "lastimarme", "matarme", "cortarme", "suicidarme", "tirarme", "ahogarme", "ahorcarme", "danarme", "herirme"],
);

/// The same of somebody else.
#[rustfmt::skip]
const TO_THEMSELVES: Vocabulary = Vocabulary::new(
    &["himself", "herself", "themselves", "themself"],
    &["hacerse", "lastimarse", "matarse", "cortarse", "suicidarse", "tirarse", "ahogarse", "ahorcarse", "herirse"],
);
/// What stands between a child and what it does, or what is done to it.
#[rustfmt::skip]
const DOES: Vocabulary = Vocabulary::new(
    &[
        "will", "might", "may", "could", "would", "can", "is", "are", "was", "being", "be", "been", "get", "gets", "getting", "got",
        "going", "to", "gonna", "has",
    ],
    &[],
);

/// Whether a word is one of a list, or begins with one where they are beginnings.
fn is(word: &str, list: Vocabulary) -> bool {
    list.has(word) || language() == Language::Spanish && list.all().any(|begins| begins.len() > 2 && word.starts_with(begins))
}

impl HarmThought {
    /// The thought that a line tells of; none where it tells of no such thing, or of harm to themselves.
    pub(crate) fn read(line: &str) -> Option<HarmThought> {
        let words = as_meant(line);
        let at = |list: Vocabulary| words.iter().position(|word| is(word, list));
        let whole = |list: Vocabulary| words.iter().any(|word| list.has(word));
        let spaced = in_spaces(&words);
        // "Keep seeing myself drop her" is no harm to themselves.
        let seen = whole(SEEN) || KEEP_SEEING.stands_in(&spaced);
        let themselves = KEEP_SEEING.all().fold(spaced.clone(), |line, form| line.replace(&format!(" {form} "), " "));
        if TO_SELF.stands_in(&themselves) || TO_THEMSELVES.stands_in(&spaced) {
            return None;
        }
        let (fear, harm, child) = (at(FEAR), at(HARM), whole(CHILD));
        let thought = seen || whole(THOUGHT);
        let never = NEVER.stands_in(&spaced);
        let unwanted = NOT_WANTED.stands_in(&spaced) || never || fear.is_some();
        let feared = fear.zip(harm).is_some_and(|(fear, harm)| child && is_own_fear(&words, fear, harm));
        // A pronoun is enough of whom it would be done to where it is asked so.
        let asked = WHAT_IF.stands_in(&spaced_words(line));
        let whom = || whole(OTHERS) || language() == Language::Spanish;
        let asked = asked && whom() && fear.zip(harm).is_some_and(|(fear, harm)| is_own_fear(&words, fear, harm));
        let told = feared
            || asked
            || thought
                && harm.is_some_and(|harm| is_own(&words, harm) && (seen || !is_of_a_child(&words[..harm])))
                && (child || whole(OTHERS))
                && (unwanted || child || seen)
            || thought && never
            || child && whole(THOUGHTS) && whole(BAD) && !words.iter().any(|word| is_doer(word))
            || whole(THOUGHTS) && unwanted && !words.iter().any(|word| is_doer(word));
        let more = || {
            let left = TAKES_AWAY.all().fold(spaced.clone(), |line, form| line.replace(form, ""));
            let will = WILL.all().filter_map(|form| left.find(&format!(" {form} "))).min();
            let feared = FEAR.all().filter_map(|word| left.find(&format!(" {word}"))).min();
            MORE.stands_in(&left) || will.is_some_and(|will| feared.is_none_or(|feared| will < feared))
        };
        told.then(|| match (more(), unwanted) {
            (true, _) => HarmThought::More,
            (_, true) => HarmThought::Unwanted,
            _ => HarmThought::Doubtful,
        })
    }

    /// Whether a line names harm.
    pub(crate) fn names_harm(line: &str) -> bool {
        let words = as_meant(line);
        let blade = words.iter().any(|word| BLADE.has(word)) && words.iter().any(|word| SEEN.has(word));
        blade || words.iter().any(|word| is(word, HARM))
    }

    /// Whether a line names harm or a child: where nobody asked about harm, another thought may be one about dying.
    pub(crate) fn is_about_harm(line: &str) -> bool {
        HarmThought::names_harm(line) || folded_words(line).iter().any(|word| CHILD.has(word))
    }
}

/// The words of a line, with "what if I" as the fear that it is, and without words of harm that mean none.
fn as_meant(line: &str) -> Vec<String> {
    let (fear, horrified) = (format!(" {} ", AFRAID.shown()), format!(" {} ", HORRIFIED.shown()));
    let line = without_horror(&spaced_words(line), &horrified);
    let asked = WHAT_IF.stands_in(&line);
    let line = if asked && language() == Language::English {
        IF_DONE.iter().fold(line, |line, (told, meant)| line.replace(&format!(" {told} "), &format!(" {meant} ")))
    } else {
        line
    };
    let line = WHAT_IF.all().fold(line, |line, asked| line.replace(&format!(" {asked} "), &fear));
    let line = NO_HARM.all().fold(line, |line, other| line.replace(&format!(" {other} "), " "));
    line.split_whitespace().map(str::to_owned).collect()
}

/// A line without horror at oneself, and `with` something else in its place.
pub(crate) fn without_horror(line: &str, with: &str) -> String {
    HORROR.all().fold(line.to_owned(), |line, told| line.replace(&format!(" {told} "), with))
}

/// Whether it is the speaker who may do what is feared.
fn is_own_fear(words: &[String], fear: usize, harm: usize) -> bool {
    let before = if fear < harm { &words[fear..harm] } else { &words[..harm] };
    let infinitive = |word: &String| ["hacer", "hacerle", "hacerles"].contains(&word.as_str()) || is_own_verb(word);
    let own = language() == Language::English || HARM.english().contains(&words[harm].as_str()) || words.iter().any(infinitive);
    own && !before.iter().any(|word| is_doer(word)) && !is_of_a_child(&words[..harm]) && !is_done_to_me(words, harm)
}

/// Whether what is done is done to whoever speaks: "my boss will hit me".
fn is_done_to_me(words: &[String], harm: usize) -> bool {
    words.get(harm + 1).is_some_and(|whom| ["me", "us"].contains(&whom.as_str()))
}

/// Whether it is a child that was named right before what is done: it does it, or somebody does it to the child.
fn is_of_a_child(before: &[String]) -> bool {
    before.iter().rev().find(|word| !DOES.has(word)).is_some_and(|who| CHILD.has(who))
}

/// Whether it is the speaker who was named last before what is done, if anybody was.
fn is_own(words: &[String], harm: usize) -> bool {
    let last = words[..harm].iter().rev().find(|word| SPEAKER.has(word) || is_doer(word));
    last.is_none_or(|last| SPEAKER.has(last)) && !is_done_to_me(words, harm)
}

/// Whether a Spanish word is a verb of harm with nobody's ending: "lastimarlo".
fn is_own_verb(word: &str) -> bool {
    is(word, HARM) && BY_ME.all().any(|ending| word.ends_with(ending))
}

/// Whether a word is somebody else than a child who may do something.
fn is_doer(word: &str) -> bool {
    !CHILD.has(word) && (DOERS.has(word) || SOMEONE.has(word))
}

#[cfg(test)]
mod tests;
