//! Words about dying, or of another sign, in a line that is no answer: whoever types them anywhere
//! hears where to turn before anything else.

mod at_once;
pub(crate) mod denied_dying;
mod ledge;
mod misspelt;
mod ordinary_death;
pub(crate) mod ordinary_medicine;
mod other_tongues;
pub(crate) mod out_of_it;
pub(crate) mod own_harm;
pub(crate) mod spanish;
pub(crate) mod swallowed;
mod swallowed_words;
#[cfg(test)]
mod tests;

use crate::base::hearing::{bare, joined};
use crate::base::phrases::{Language, language};
use crate::base::text::{folded_words, in_spaces, stands_in};
use crate::base::vocabulary::Vocabulary;
use crate::call::pencil::is_heard_as;
use crate::content::model::{Escalation, Questionnaire};
use crate::ui::line_mode::being_seen::only_asks;
use crate::ui::line_mode::dropped_pronoun::with_its_i;
use crate::ui::line_mode::harm_roles::HarmRole;
use crate::ui::line_mode::harm_roles::denied_harm::without_denied_harm;
use crate::ui::line_mode::harm_roles::no_fear::{at_peace, without_denied_fear};
use crate::ui::line_mode::keeping::asks_to_keep;
use crate::ui::line_mode::others_tell::asks_about_a_bill;
use crate::ui::line_mode::people::SOMEONE;
use crate::ui::line_mode::small_talk::without_goodbye;

/// Words about dying, without apostrophes; what a file lists under `heard-as` comes on top.
#[rustfmt::skip]
const DYING: Vocabulary = Vocabulary::new(
    &[
        "die", "dying", "dead", "suicide", "suicidal", "kill myself", "killing myself", "hang myself", "end it", "end it all",
        "ending it", "ending it all", "end my life", "ending my life", "take my life", "taking my life", "take my own life",
        "not be here", "not being here", "not to be here", "no longer be here", "dont want to be here", "dont want to live",
        "not want to live", "dont want to go on", "no reason to live", "better off without me", "theyd be better off",
        "they would be better off", "theyd all be better off", "everyone would be better off", "everybody would be better off",
        "family would be better off", "kids would be better off", "happier without me", "better without me", "wish i was with",
        "wish i were with", "wish i wasnt here", "wish i werent here", "wish i was not here", "wish i wasnt alive",
        "wish i wasnt born", "never been born", "nobody would miss me", "no one would miss me", "nobody would notice if i",
        "do it tonight", "doing it tonight", "join her", "join him", "sick of living", "tired of living", "cant go on",
        "cant do this any more", "cant do this anymore", "no way out", "enough of life", "enough of living",
        "enough of being alive", "point in living", "point of living", "point living", "point in life", "point being here",
        "point in being here", "point of being here", "point being alive", "point in being alive", "point of being alive",
        "point going on", "point in going on", "point of going on", "nothing to live for", "no will to live",
        "isnt worth living", "not worth living", "hate being alive", "hate living", "dont want to exist", "stop existing",
        "not exist", "fed up of living", "fed up with living", "done with life", "done with living", "end things", "unalive",
        "cant face living", "cant live like this", "arsed living", "arsed with living", "arsed to live", "arsed with life",
        "bothered living", "bothered with living", "bothered to live", "dont wanna be here", "dont wanna live",
        "dont want to be alive", "wish i didnt exist", "want to kms", "wanna kms", "gonna kms", "going to kms", "might kms",
        "could kms", "should kms", "ill kms", "just kms", "kms lol", "see the point any more", "see the point anymore",
        "see a point any more", "see a point anymore", "see any point any more", "see any point anymore", "no point any more",
        "no point anymore", "the point any more", "the point anymore", "sleep forever", "sleep for ever", "asleep forever",
        "sleep and never wake",
    ],
    spanish::DYING,
);

/// The same word, where it says something else.
#[rustfmt::skip]
const OTHERWISE: Vocabulary = Vocabulary::new(
    &[
        "dead end", "dead tired", "dead line", "die down", "end things with", "line dead", "line is dead", "lines dead",
        "line went dead", "line gone dead", "line has gone dead", "phone went dead", "phone is dead", "phone has gone dead",
    ],
    spanish::OTHERWISE,
);

/// A time that is no answer, but tells of a plan where danger is asked about, in a line of a few words.
const SOON: Vocabulary = Vocabulary::new(&["tonight"], &["esta noche", "hoy mismo"]);
const FEW: usize = 3;

/// Words about waking, which are about dying beside one of those below.
const WAKING: Vocabulary = Vocabulary::new(&["wake up", "waking up", "woken up"], spanish::WAKING);
const NEVER: Vocabulary =
    Vocabulary::new(&["not", "never", "dont", "didnt", "wouldnt", "wont", "hadnt", "without", "hope"], spanish::NEVER);
/// Words about dying where they end a line.
const AT_THE_END: Vocabulary = Vocabulary::new(&[], spanish::AT_THE_END);
/// Words about the death of somebody else, or about how they hurt themselves.
#[rustfmt::skip]
const OF_ANOTHER: Vocabulary = Vocabulary::new(
    &[
        "kill herself", "kill himself", "kill themselves", "kill themself", "killing herself", "killing himself",
        "killing themselves", "end her life", "end his life", "end their life", "take her own life", "take his own life",
        "take their own life", "hang herself", "hang himself", "cut herself", "cut himself", "cuts herself", "cuts himself",
        "cutting herself", "cutting himself", "cutting themselves", "cuttin herself", "cuttin himself", "shes cutting",
        "shes cuttin", "hes cutting", "hes cuttin", "keeps cutting", "keeps cuttin", "hurts herself", "hurts himself",
        "hurting herself", "hurting himself", "harms herself", "harms himself", "harming herself", "harming himself",
        "self harms", "selfharms",
    ],
    spanish::OF_ANOTHER,
);

/// What says, as all of a line, that somebody types on their phone, which nobody else has a hand in.
#[rustfmt::skip]
const ON_MY_PHONE: Vocabulary = Vocabulary::new(
    &[
        "im on my phone", "i am on my phone", "on my phone", "im typing on my phone", "im using my phone",
        "im doing this on my phone", "can i do this on my phone", "can i use my phone", "can i do it on my phone",
    ],
    &["estoy en mi telefono", "estoy con mi telefono", "escribo desde mi telefono", "puedo usar mi telefono"],
);

/// Words of somebody who may need more than a question, wherever they say them.
#[rustfmt::skip]
const IN_TROUBLE: Vocabulary = Vocabulary::new(
    &["voices", "desperate", "hopeless", "giving up", "given up", "cant cope", "fed up with everything"],
    &[
        "voces", "desesperada", "desesperado", "harta de todo", "harto de todo", "estoy harta", "estoy harto", "sin esperanza",
        "me rindo", "no tengo fuerzas", "sin fuerzas",
    ],
);

/// Whether a line has such words.
pub(crate) fn is_troubled(line: &str) -> bool {
    IN_TROUBLE.stands_in(&format!(" {} ", bare(line)))
}

/// Whether a line speaks of dying; `asked`: danger is asked about, where a word about waking up is enough.
pub(crate) fn is_about_dying(line: &str, asked: bool) -> bool {
    let line = &*ordinary_death::without_ordinary_death(line);
    out_of_it::would_be(line) || readings(line).any(|said| tells_of_dying(&at_peace(line, said), asked))
}

fn tells_of_dying(line: &str, asked: bool) -> bool {
    let has = |phrase: &str| holds(line, phrase);
    // "dead" of "dead end" says nothing, where it stands nowhere else.
    let is_meant = |phrase: &str| {
        let others = OTHERWISE.all().filter(|o| o.contains(phrase));
        has(phrase) && holds(&others.fold(line.to_owned(), |l, o| l.replace(o, "")), phrase)
    };
    let joined = spanish::DYING_JOINED.iter().filter(|_| language() == Language::Spanish);
    let mut joined = joined.flat_map(|(first, last)| first.iter().flat_map(|f| last.iter().map(move |l| format!("{f} {l}"))));
    let dying = DYING.all().any(is_meant) || joined.any(|phrase| is_meant(&phrase));
    let ends = AT_THE_END.all().any(|phrase| line.ends_with(&format!(" {phrase} ")));
    let soon = || line.split_whitespace().count() <= FEW && SOON.all().any(has);
    // By itself it is short for killing oneself; behind a number it is a way to go.
    let short = line == " kms ";
    dying
        || ends
        || short
        || other_tongues::tell(line)
        || asked && (soon() || at_once::tells_a_plan(line) || ledge::is_on_one(line))
        || WAKING.all().any(has) && (asked || NEVER.all().any(has))
}

/// Whether a line speaks of somebody else who wants to die, or hurts themselves.
pub(crate) fn is_of_another(line: &str) -> bool {
    readings(line).any(|line| OF_ANOTHER.stands_in(&line))
}

/// Whether a line speaks of something that somebody has taken, or of how they have hurt themselves: an ambulance comes first, even
/// where they feel fine.
pub(crate) fn is_of_own_harm(line: &str) -> bool {
    readings(&ordinary_medicine::without_ordinary_medicine(line)).any(|line| own_harm::tells(&line) || swallowed::tells(&line))
}

/// Whether all that a line tells of such harm lies weeks back, and nothing was taken.
pub(crate) fn own_harm_lies_back(line: &str) -> bool {
    own_harm::lies_back(&spaced(line))
}

/// Whether a line says that something goes on, or was only now, whatever was before.
pub(crate) fn goes_on(line: &str) -> bool {
    own_harm::goes_on(&spaced(line))
}

fn holds(line: &str, phrase: &str) -> bool {
    stands_in(line, phrase)
}

/// Whether a line has words about dying, or of being hurt or afraid of somebody, or those that a file lists for an answer that ends
/// the questions at once.
pub(crate) fn speaks_of_danger(questionnaire: &Questionnaire, line: &str, asked: bool) -> bool {
    if !asked && spanish::names_a_person(line) {
        return false;
    }
    if let Some(plan) = without_goodbye(line).filter(|_| !asked) {
        return !plan.is_empty() && speaks_of_danger(questionnaire, &plan, asked);
    }
    // What is denied is left out; all that is told beside it is still heard.
    let told = denied_dying::without_denied_dying(line);
    let line = told.as_deref().unwrap_or(line);
    let left = without_denied_harm(line);
    let line = &*ordinary_death::without_ordinary_death(left.as_deref().unwrap_or(line));
    if with_its_i(line).is_some_and(|whole| speaks_of_danger(questionnaire, &whole, asked)) {
        return true;
    }
    let answers = questionnaire.questions.iter().filter(|q| q.safety).flat_map(|q| &q.answers);
    let at_once = || readings(line).any(|line| at_once::is_at_once(&line) || ledge::is_on_one(&line));
    // Tablets that a doctor has ordered are no harm. "My phone" may tell of somebody who watches it; a bill that is asked about, and
    // a page that is wanted there, don't.
    let line = ordinary_medicine::without_ordinary_medicine(line);
    let asks = bare(&line);
    let alone = !asks.split(' ').any(|word| SOMEONE.has(word) || ["he", "she", "they", "checks", "goes"].contains(&word));
    // Whoever only asks who sees it on their phone tells of nobody who looks there.
    let sees = || !asks.split(' ').any(|word| LOOKS_THERE.has(word)) && only_asks(&line);
    let ordinary = sees()
        || ON_MY_PHONE.has(&asks)
        || asks_about_a_bill(&asks)
        || asks_to_keep(&asks)
        || alone && asks.contains("phone bill");
    let line = &*if ordinary { line.replace("phone bill", "bill").replace("my phone", "it") } else { line.into_owned() };
    let feared = &*without_denied_fear(line);
    is_about_dying(line, asked)
        || is_of_own_harm(line)
        || HarmRole::read(line) == Some(HarmRole::Suffers)
        || is_of_another(line)
        || at_once()
        || answers.filter(|a| a.escalation == Escalation::Sign).any(|a| is_heard_as(a, feared))
}

/// What somebody does who looks at the phone of another.
#[rustfmt::skip]
const LOOKS_THERE: Vocabulary = Vocabulary::new(
    &[
        "check", "checks", "checked", "checking", "goes", "went", "takes", "took", "reads", "watches", "watching", "tracks",
        "looks", "has", "keeps", "controls", "always", "every",
    ],
    &[],
);

/// A line as it is read: as it is, and with the pronouns of its verbs behind them.
fn readings(line: &str) -> impl Iterator<Item = String> {
    let line = spaced(line);
    let words: Vec<String> = line.split_whitespace().map(str::to_owned).collect();
    let together = joined(&words).map(|words| in_spaces(&words));
    std::iter::once(line).chain(together)
}

/// The words of a line with one space around each.
fn spaced(line: &str) -> String {
    let words = folded_words(line);
    let before = |at: usize| at.checked_sub(1).map(|at| words[at].as_str());
    let written = |(at, word): (usize, &'_ String)| match language() {
        Language::English => misspelt::rightly(word, before(at)).to_owned(),
        Language::Spanish => spanish::spelt(word).to_owned(),
    };
    format!(" {} ", words.iter().enumerate().map(written).collect::<Vec<_>>().join(" "))
}
