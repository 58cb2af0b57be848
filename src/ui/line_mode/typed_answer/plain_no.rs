//! A no with words behind it that tell nothing else: "no, nothing like that", "no. God forbid".

use crate::base::hearing::{bare, heard};
use crate::base::plain_reply::{NONE, PlainReply, WHOLE_NONE, is_a_no, is_a_none, plain_reply};
use crate::base::text::words;
use crate::base::vocabulary::{Vocabulary, unaccented};
use crate::call::pencil::is_heard_as;
use crate::content::model::{Answer, AnswerIx, AnswerSet, Choose, Escalation, Question, Reply};
use crate::ui::line_mode::danger_words::denied_dying::without_denied_dying;
use crate::ui::line_mode::typed_answer::Offered;
use crate::ui::line_mode::typed_answer::denied::{denies_all, has_not, is_denied};
use crate::ui::line_mode::typed_answer::no_words::{
    ALONE, BEFORE_A_NONE, BESIDE, NO, NONE_OF_ALL, NONES, NOTHING, OPENS, PARTED, POLITE,
};
use crate::ui::line_mode::typed_answer::small_words::{CLEAR_YES, is_yes_so_often};
use crate::ui::line_mode::typed_answer::told_things::is_told;
use crate::ui::ui_text::none_word;

/// Words that leave a no open, or take it back, wherever they stand behind it.
#[rustfmt::skip]
const LEAVES_OPEN: Vocabulary = Vocabulary::new(
    &[
        "but", "although", "though", "except", "only", "sometimes", "yet", "anymore", "more", "today", "now", "really", "lately",
        "recently", "sure", "maybe", "perhaps", "used", "always", "much", "often", "exactly", "yes", "unless", "until", "still",
        "stopped", "waiting", "wait", "longer", "know", "quite", "think", "was", "had", "were", "been", "when", "if",
    ],
    &[
        "pero", "aunque", "salvo", "excepto", "solo", "veces", "todavia", "mas", "hoy", "ahora", "realmente", "seguro", "segura",
        "quiza", "quizas", "siempre", "mucho", "aun", "ya", "si", "espero", "se", "creo", "era", "estaba", "antes",
    ],
);

/// What a no with words behind it says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum NoTold {
    /// No, and no more than that.
    No,
    /// That there is nothing of the kind.
    Nothing,
}

/// Words of a clause that tells of no more than tiredness, and those of them that tell it.
#[rustfmt::skip]
const OF_TIREDNESS: Vocabulary = Vocabulary::new(
    &[
        "i", "im", "am", "just", "want", "wanna", "need", "to", "a", "good", "proper", "some", "so", "very", "really", "bit", "all",
        "its", "thats", "nights", "and", "get", "honestly", "tbh", "only", "always", "lately", "pure", "well",
    ],
    &["solo", "quiero", "necesito", "estoy", "un", "poco", "muy", "es", "que", "y", "mas"],
);
const TIRED: Vocabulary = Vocabulary::new(
    &["sleep", "rest", "tired", "exhausted", "knackered", "shattered", "wrecked"],
    &["dormir", "descansar", "cansada", "cansado", "agotada", "agotado", "sueño", "sueno"],
);

/// What weighs such a clause against the no before it.
const BUT: Vocabulary = Vocabulary::new(&["but"], &["pero"]);

/// Whether all that a clause tells is that somebody is tired: "just want to sleep", but not "to sleep forever".
fn tells_only_tiredness(clause: &str) -> bool {
    let said = bare(clause);
    let (tired, others): (Vec<&str>, Vec<&str>) = words(&said).partition(|word| TIRED.has(word));
    !tired.is_empty() && others.iter().all(|word| OF_TIREDNESS.has(word))
}

/// What stands in a line behind each of some words that it begins with, the longest first.
fn behind(line: &str, known: Vocabulary) -> Vec<&str> {
    let mut all: Vec<&str> = known.all().filter_map(|form| line.strip_prefix(form)).collect();
    all.retain(|rest| rest.is_empty() || rest.starts_with(' '));
    all.sort_by_key(|rest| rest.len());
    all.into_iter().map(str::trim_start).collect()
}

/// The words of a line without apostrophes, each with whether a sign stands before it.
fn parted_words(line: &str) -> Vec<(String, bool)> {
    let line = unaccented(line).replace('\'', "");
    let mut sign = false;
    let mut said = Vec::new();
    for part in line.split_inclusive(|c: char| !c.is_alphanumeric()) {
        let word = part.trim_end_matches(|c: char| !c.is_alphanumeric());
        if !word.is_empty() {
            said.push((word.to_owned(), std::mem::take(&mut sign)));
        }
        sign |= part.ends_with([',', ';', '.', '!', '?', ':']);
    }
    said
}

/// What a line says that is a no and words which add nothing to it; none where it is a bare no, or tells anything else.
fn no_told(line: &str) -> Option<NoTold> {
    let all = parted_words(line);
    let said = all.iter().map(|(word, _)| word.as_str()).collect::<Vec<_>>().join(" ");
    let alone = behind(&said, ALONE).first().and_then(|_| rest_told(&said, &all, None));
    let opens = || behind(&said, OPENS).into_iter().find_map(|rest| rest_told(rest, &all, Some(NoTold::No)));
    alone.or_else(opens).or_else(|| behind(&said, NO).into_iter().find_map(|rest| rest_told(rest, &all, None)))
}

/// What the rest of a line tells beside what was told before it, where all of it is known; each way to part it is tried.
fn rest_told(rest: &str, all: &[(String, bool)], told: Option<NoTold>) -> Option<NoTold> {
    if rest.is_empty() {
        return told;
    }
    let parted = all.len().checked_sub(rest.split(' ').count()).and_then(|at| all.get(at)).is_some_and(|(_, sign)| *sign);
    let no = told.or(Some(NoTold::No));
    let behind_a_sign = if parted { Some((no, PARTED)) } else { None };
    let lists = [(Some(NoTold::Nothing), NOTHING), (no, BESIDE), (no, OPENS), (told, NO), (told, POLITE)];
    let ways = lists.into_iter().chain(behind_a_sign);
    let mut ways: Vec<_> = ways.flat_map(|(told, list)| behind(rest, list).into_iter().map(move |left| (told, left))).collect();
    ways.sort_by_key(|(_, left)| left.len());
    ways.into_iter().find_map(|(told, left)| rest_told(left, all, told))
}

/// Whether a line says of several things that none is so, and no more than that.
fn says_none(line: &str) -> bool {
    let all = parted_words(line);
    let said = all.iter().map(|(word, _)| word.as_str()).collect::<Vec<_>>().join(" ");
    let ends = |rest: &str| rest.is_empty() || rest_told(rest, &all, None).is_some();
    let of_all = |said: &str| behind(said, NONE_OF_ALL).into_iter().any(ends);
    let and_more = |said: &str| behind(said, NONES).into_iter().any(|rest| rest_told(rest, &all, None).is_some());
    let thanked = behind(&said, BEFORE_A_NONE).into_iter().any(|rest| of_all(rest) || behind(rest, NONES).into_iter().any(ends));
    let noes = behind(&said, NO);
    thanked || std::iter::once(&*said).chain(noes).any(|said| of_all(said) || and_more(said))
}

/// The answer that such a line gives: the no where that is asked, and where several things are asked after, the "none of these" to
/// what says that there is nothing.
fn plain_no(question: &Question, line: &str) -> Option<AnswerIx> {
    let named = |is: fn(&str) -> bool| question.answers.iter().position(|answer| is(&heard(&answer.text))).map(AnswerIx);
    match question.choose {
        Choose::One if no_told(line).is_none() => None,
        Choose::One => named(is_a_no).filter(|no| question.answers[no.index()].text.chars().all(char::is_alphabetic)),
        Choose::Many if no_told(line) == Some(NoTold::Nothing) || says_none(line) => named(is_a_none),
        Choose::Many => None,
    }
}

/// Whether a line goes on behind a no, without leaving that open: "no, I don't like to bother the doctor".
fn stays_a_no(line: &str) -> bool {
    let plain = bare(line);
    let mut words = words(&plain);
    words.next().is_some_and(|first| NO.has(first)) && !words.any(|word| LEAVES_OPEN.has(word))
}

impl Offered<'_> {
    /// The yes to a question about danger that is said in other words, and leaves nothing open; half a yes is asked about.
    pub(super) fn clear_yes(&self, line: &str) -> Option<AnswerIx> {
        let yes = self.question.answer_named("yes").filter(|_| self.question.safety && !self.led)?;
        let signs = self.question.escalation(Reply::Chosen(AnswerSet::only(yes))) > Escalation::Clear;
        (signs && (CLEAR_YES.has(&bare(line)) || is_yes_so_often(line))).then_some(yes)
    }

    /// The no to such a question that leaves nothing open: nobody is asked again what they mean by it.
    pub(super) fn clear_no(&self, line: &str) -> Option<AnswerIx> {
        plain_no(self.question, line).filter(|_| !self.led)
    }

    /// The no to a question about danger that says what it denies, where no more than tiredness stands behind it.
    pub(super) fn no_and_tired(&self, line: &str) -> Option<AnswerIx> {
        let no = self.question.answer_named("no").filter(|_| self.question.safety && !self.led)?;
        // "But I'm tired" weighs it against the no, and "no, just tired" leaves open what the no is to.
        let rest = without_denied_dying(line).filter(|_| !BUT.stands_in(line))?;
        tells_only_tiredness(&rest).then_some(no)
    }

    /// The answer "none of these", where a line says so and denies the rest of what it names: "no debts. None of those".
    pub(super) fn none_of_all(&self, line: &str) -> Option<AnswerIx> {
        let answers = &self.question.answers;
        let told = |a: &Answer, part: &str| is_told(self.question, a, part) || is_heard_as(a, part) && !is_denied(a, part, true);
        let denied = |part: &str| {
            let named = answers.iter().any(|a| is_denied(a, part, true)) || has_not(part);
            named && !answers.iter().any(|a| told(a, part))
        };
        none_word(self.question).filter(|_| !self.question.safety && !self.led && denies_all(line, denied))
    }

    /// Whether an answer is the word "no" and nothing else, and a line no more than that, where no danger is asked about.
    pub(super) fn is_the_no(&self, answer: AnswerIx, line: &str) -> bool {
        let text = self.texts().find(|(a, _)| *a == answer).map(|(_, text)| text);
        !self.question.safety && text.as_deref() == Some("no") && plain_reply(line) == Some(PlainReply::No)
    }

    /// Whether a line says the same and goes on, without leaving it open, where no danger is asked about.
    pub(super) fn is_no_and_more(&self, answer: AnswerIx, line: &str) -> bool {
        let text = self.texts().find(|(a, _)| *a == answer).map(|(_, text)| text);
        !self.question.safety && !self.led && text.as_deref() == Some("no") && stays_a_no(line)
    }

    /// The answer whose number and whose words a line has, and nothing else: "1 well", "6 none".
    pub(super) fn number_and_words(&self, line: &str) -> Option<AnswerIx> {
        let (first, rest) = line.split_once([' ', ',', '.', ':'])?;
        let n = first.parse::<usize>().ok().filter(|_| !self.led)?;
        let (answer, text) = self.texts().nth(n.checked_sub(1)?)?;
        let (said, text) = (bare(rest.trim_start_matches([' ', ',', '.', '-'])), bare(&text));
        let none = is_a_none(&text) && (NONE.has(&said) || WHOLE_NONE.has(&said));
        (!said.is_empty() && (said == text || none)).then_some(answer)
    }
}

#[cfg(test)]
mod tests {
    use super::{NoTold, no_told, says_none, stays_a_no, tells_only_tiredness};
    use crate::base::hearing::heard;
    use crate::base::phrases::{Language, within};

    #[test]
    fn a_no_with_words_that_tell_nothing_else_is_a_no() {
        for line in [
            "No, I haven't thought of that",
            "no, im grand",
            "naw",
            "no doctor",
            "no doctor. am not sick",
            "No. I live on my own",
            "no no",
            "never",
            "never in my life",
            "not at all, I love my life",
            "no, I don't want to die",
            "no, I'm fine that way",
            "no thank God",
            "och no",
            "no, fine thanks",
            "I already said no, ffs",
            "the answer is still no",
            "God forbid, I cannot think of such thing",
            "no, honest",
        ] {
            assert_eq!(no_told(&heard(line)), Some(NoTold::No), "{line}");
        }
        for line in [
            "no, nothing like that",
            "no no. God forbid",
            "No, not at all",
            "no, nobody. I live on my own",
            "Nothing happen",
            "no trouble",
            "no, never",
            "naw, never",
            "never, not once",
            "no no nothing like that",
        ] {
            assert_eq!(no_told(&heard(line)), Some(NoTold::Nothing), "{line}");
        }
        for line in [
            "no",
            "nah",
            "no but sometimes",
            "no not really",
            "no not any more",
            "not today",
            "no, nothing",
            "nobody",
            "no I'm not ok",
            "no one cares",
            "no hope",
            "no, i live with him",
            "no i havent slept",
            "no never mind that he hits me",
            "no trouble sleeping",
            "no thanks",
            "no i dont want to live",
            "no, I don't want to die, but I'm tired",
            "i dont want to die",
            "no fine",
            "never happy",
            "never, not any more",
            "no, nobody in my life",
            "nothing",
            "",
        ] {
            assert_eq!(no_told(&heard(line)), None, "{line}");
        }
        assert!(stays_a_no("no, i don't like to bother the doctor") && !stays_a_no("no, not any more") && !stays_a_no("yes"));
    }

    #[test]
    fn tiredness_is_told_from_a_sleep_without_end() {
        for clause in ["want to sleep", "i'm knackered", "just tired"] {
            assert!(tells_only_tiredness(&heard(clause)), "{clause}");
        }
        for clause in ["want to sleep forever", "tired of it all being here", "want to", ""] {
            assert!(!tells_only_tiredness(&heard(clause)), "{clause}");
        }
    }

    #[test]
    fn a_none_of_several_things_is_told_from_others() {
        for line in [
            "nobody is doing me any of this",
            "none, all good",
            "nothing, I'm fine",
            "none of these happen to me",
            "thank God nothing",
            "no nothing, all good",
        ] {
            assert!(says_none(&heard(line)), "{line}");
        }
        for line in ["nothing", "none of them", "none fine", "nothing, i'm not fine", "none, but i drink", "nothing helps", ""] {
            assert!(!says_none(&heard(line)), "{line}");
        }
        within(Language::Spanish, || {
            for line in ["no me pasa nada de esto", "ninguna, todo bien", "nada, estoy bien", "gracias a Dios nada"] {
                assert!(says_none(&heard(line)), "{line}");
            }
            for line in ["nada", "nada bien", "nada, no estoy bien", "ninguna, me quiero morir", "no tengo nada"] {
                assert!(!says_none(&heard(line)), "{line}");
            }
        });
    }

    #[test]
    fn so_it_is_in_spanish() {
        within(Language::Spanish, || {
            for (line, told) in [
                ("No, nada de eso", NoTold::Nothing),
                ("no no, Dios me libre", NoTold::Nothing),
                ("no, estoy bien", NoTold::No),
                ("no, nunca lo he pensado", NoTold::No),
                ("No ha pasado nada", NoTold::Nothing),
                ("qué va", NoTold::No),
                ("no, qué va, para nada", NoTold::Nothing),
                ("no no quiero morir", NoTold::No),
                ("no, quiero vivir", NoTold::No),
                ("no, gracias a Dios. Amo mi vida", NoTold::No),
            ] {
                assert_eq!(no_told(&heard(line)), Some(told), "{line}");
            }
            for line in [
                "no estoy bien",
                "no, no estoy bien",
                "no, nunca estoy bien",
                "no quiero vivir",
                "no, no quiero vivir",
                "no quiero morir",
                "no, no amo mi vida",
                "no vivo sola",
                "no",
                "no pero a veces",
                "no duermo",
                "no hay nadie",
            ] {
                assert_eq!(no_told(&heard(line)), None, "{line}");
            }
        });
    }
}
