//! A no with words behind it that tell nothing else: "no, nothing like that", "no. God forbid".

use crate::base::hearing::{bare, heard};
use crate::base::phrases::{Language, language};
use crate::base::plain_reply::{NONE, PlainReply, WHOLE_NONE, is_a_no, is_a_none, plain_reply};
use crate::base::text::words;
use crate::base::vocabulary::Vocabulary;
use crate::content::model::{AnswerIx, AnswerSet, Choose, Escalation, Question, Reply};
use crate::ui::line_mode::typed_answer::Offered;
use crate::ui::line_mode::typed_answer::small_words::{CLEAR_NO, CLEAR_YES, is_yes_so_often};

/// The no that begins such a line.
const NO: Vocabulary = Vocabulary::new(&["no", "nope", "nah", "naw"], &["no", "nop"]);

/// What says in so many words that there is nothing.
#[rustfmt::skip]
const NOTHING: Vocabulary = Vocabulary::new(
    &[
        "nothing like that", "nothing of the sort", "nothing of that sort", "nothing of the kind", "no such thing",
        "nothing at all", "not at all", "never", "god forbid", "heaven forbid", "nobody", "no one", "none", "none of that",
        "none of these", "none of those", "nothing happen", "nothing happened", "nothing has happened", "of course not",
        "certainly not", "definitely not", "absolutely not", "trouble",
    ],
    &[
        "nada de eso", "nada de esto", "nada de nada", "para nada", "en absoluto", "nunca", "jamas", "dios me libre",
        "ni dios lo quiera", "dios no lo quiera", "nadie", "ninguna", "ninguno", "ninguna de esas", "ninguna de estas",
        "no paso nada", "paso nada", "ha pasado nada", "no ha pasado nada", "claro que no", "que va", "ni pensarlo",
    ],
);
/// Those of them that need no other no before them.
const ALONE: Vocabulary = Vocabulary::new(
    &["nothing happen", "nothing happened", "nothing has happened", "nothing like that", "nothing of the sort"],
    &["no paso nada", "no ha pasado nada", "nada de eso"],
);

/// What people say beside it, which tells of no danger.
#[rustfmt::skip]
const BESIDE: Vocabulary = Vocabulary::new(
    &[
        "no", "nope", "nah", "not me", "doctor", "sir", "madam", "nurse", "dear", "im grand", "im fine", "im ok", "im okay",
        "im good", "im alright", "im all right", "i am grand", "i am fine", "i am ok", "i am okay", "i am good", "am fine",
        "am ok", "am okay", "am good", "all good", "im not sick", "i am not sick", "am not sick", "honestly", "thank god",
        "thank goodness", "thankfully", "luckily", "i live on my own", "i live alone", "i havent thought of that",
        "i havent thought about that", "i havent thought of it", "i havent thought about it", "i have not thought of that",
        "i havent thought of anything like that", "i have never thought of that", "ive never thought of that",
        "ive never thought about that", "i never thought of that", "i dont think of that", "i dont think like that",
        "i never have", "i never did", "i never would", "i would never", "i would never do that", "id never do that",
        "i wouldnt do that", "and i never have", "and never have", "and never did",
    ],
    &["no", "doctor", "doctora", "gracias a dios", "por suerte", "la verdad", "nunca lo he pensado", "nunca he pensado en eso"],
);
/// The same behind a comma: "no estoy bien" has no no that answers.
#[rustfmt::skip]
const BEHIND_A_COMMA: Vocabulary = Vocabulary::new(
    &[],
    &[
        "estoy bien", "todo bien", "ando bien", "vivo sola", "vivo solo", "no estoy enferma", "no estoy enfermo",
        "no lo he pensado", "no he pensado en eso", "ni lo he pensado",
    ],
);

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

/// What stands in a line behind the first of some words, where it ends with a word.
fn behind(line: &str, known: Vocabulary) -> Option<(&'static str, &str)> {
    let longest = known.all().filter(|form| line.strip_prefix(form).is_some_and(|rest| rest.is_empty() || rest.starts_with(' ')));
    let form = longest.max_by_key(|form| form.len())?;
    Some((form, line.get(form.len()..)?.trim_start()))
}

/// What a line says that is a no and words which add nothing to it; none where it is a bare no, or tells anything else.
fn no_told(line: &str) -> Option<NoTold> {
    let plain = bare(line);
    let said = words(&plain).collect::<Vec<_>>().join(" ");
    let parted = line.split(' ').next().is_some_and(|first| first.ends_with([',', '.', ';']));
    let mut told = None;
    let mut rest = match behind(&said, ALONE) {
        Some(_) => said.as_str(),
        None => behind(&said, NO)?.1,
    };
    while !rest.is_empty() {
        let nothing = behind(rest, NOTHING).map(|(form, rest)| (NoTold::Nothing, form, rest));
        let beside = behind(rest, BESIDE).map(|(form, rest)| (NoTold::No, form, rest));
        let comma = behind(rest, BEHIND_A_COMMA).filter(|_| parted || language() == Language::English);
        let comma = comma.map(|(form, rest)| (NoTold::No, form, rest));
        let (says, form, left) = [nothing, beside, comma].into_iter().flatten().max_by_key(|(_, form, _)| form.len())?;
        if says == NoTold::Nothing || told.is_none() && !NO.has(form) {
            told = Some(says);
        }
        rest = left;
    }
    told
}

/// The answer that such a line gives: the no where that is asked, and where several things are asked after, the "none of these" to
/// what says that there is nothing.
fn plain_no(question: &Question, line: &str) -> Option<AnswerIx> {
    let told = no_told(line)?;
    let named = |is: fn(&str) -> bool| question.answers.iter().position(|answer| is(&heard(&answer.text))).map(AnswerIx);
    match question.choose {
        Choose::One => named(is_a_no).filter(|no| question.answers[no.index()].text.chars().all(char::is_alphabetic)),
        Choose::Many => named(is_a_none).filter(|_| told == NoTold::Nothing),
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
        let named = self.question.answer_named("no").filter(|_| self.question.safety);
        let no = self.texts().find(|(a, text)| text == "no" || named == Some(*a)).filter(|_| !self.led);
        let clear = no.map(|(no, _)| no).filter(|_| CLEAR_NO.has(&bare(line)));
        clear.or_else(|| plain_no(self.question, line).filter(|_| !self.led))
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
    use super::{NoTold, no_told, stays_a_no};
    use crate::base::hearing::heard;
    use crate::base::phrases::{Language, within};

    #[test]
    fn a_no_with_words_that_tell_nothing_else_is_a_no() {
        for line in
            ["No, I haven't thought of that", "no, im grand", "no doctor", "no doctor. am not sick", "No. I live on my own"]
        {
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
        ] {
            assert_eq!(no_told(&heard(line)), Some(NoTold::Nothing), "{line}");
        }
        for line in [
            "no",
            "nah",
            "no no",
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
            "never",
            "nothing",
            "",
        ] {
            assert_eq!(no_told(&heard(line)), None, "{line}");
        }
        assert!(stays_a_no("no, i don't like to bother the doctor") && !stays_a_no("no, not any more") && !stays_a_no("yes"));
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
            ] {
                assert_eq!(no_told(&heard(line)), Some(told), "{line}");
            }
            for line in ["no estoy bien", "no vivo sola", "no", "no pero a veces", "no duermo", "no hay nadie"] {
                assert_eq!(no_told(&heard(line)), None, "{line}");
            }
        });
    }
}
