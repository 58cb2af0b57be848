//! A no with words behind it that tell nothing else: "no, nothing like that", "no. God forbid".

use crate::base::hearing::{bare, heard};
use crate::base::plain_reply::{NONE, PlainReply, WHOLE_NONE, is_a_no, is_a_none, plain_reply};
use crate::base::text::words;
use crate::base::vocabulary::{Vocabulary, unaccented};
use crate::content::model::{AnswerIx, AnswerSet, Choose, Escalation, Question, Reply};
use crate::ui::line_mode::typed_answer::Offered;
use crate::ui::line_mode::typed_answer::small_words::{CLEAR_YES, is_yes_so_often};

/// The no that begins such a line.
const NO: Vocabulary = Vocabulary::new(&["no", "nope", "nah", "naw"], &["no", "nop", "nel"]);

/// A no that leaves nothing open as it stands: said with a cry, said before, or said with a curse.
#[rustfmt::skip]
const OPENS: Vocabulary = Vocabulary::new(
    &[
        "never", "never ever", "never in my life", "never in all my life", "never in my whole life", "never in my days",
        "never in all my days", "not in my life", "not ever", "not once", "not once in my life", "not at all", "no at all",
        "not a bit of it", "not one bit", "no no", "no no no", "hell no", "god no", "good god no", "lord no", "lordy no",
        "heavens no", "goodness no", "good lord no", "och no", "och naw", "ach no", "ach naw", "god forbid", "heaven forbid",
        "certainly not", "definitely not", "absolutely not", "i said no", "i already said no", "i have already said no",
        "ive already said no", "already said no", "i told you no", "i already told you no", "ive told you no", "i havent",
        "i have not", "i have never", "ive never", "i never have", "ive never thought of that", "ive never thought about that",
        "ive never felt like that", "ive never felt that way", "never crossed my mind", "it never crossed my mind",
        "for gods sake no", "ffs no", "no again", "still no", "its still no",
    ],
    &[
        "nunca", "jamas", "nunca jamas", "jamas de los jamases", "nunca en la vida", "nunca en mi vida", "jamas en la vida",
        "jamas en mi vida", "en la vida", "en mi vida", "que va", "que va que va", "para nada", "en absoluto", "claro que no",
        "por supuesto que no", "desde luego que no", "de ninguna manera", "de ningun modo", "ni hablar", "ni loco", "ni loca",
        "ni de broma", "ni en broma", "ni pensarlo", "ni se me ocurre", "ni se me ocurriria", "ni se me ha ocurrido",
        "nunca lo he pensado", "nunca he pensado en eso", "jamas lo he pensado", "jamas he pensado en eso",
        "nunca se me ha ocurrido", "no se me ha ocurrido", "dios me libre", "ni dios lo quiera", "dios no lo quiera",
        "no lo quiera dios", "no señor", "no señora", "que no", "dije que no", "ya dije que no", "ya te dije que no",
        "te dije que no", "ya te he dicho que no", "he dicho que no", "ya dije no", "joder no", "por dios no", "no hombre",
        "no no", "no no no", "no otra vez", "sigue siendo no",
    ],
);

/// What says in so many words that there is nothing.
#[rustfmt::skip]
const NOTHING: Vocabulary = Vocabulary::new(
    &[
        "nothing like that", "nothing like it", "nothing of the sort", "nothing of that sort", "nothing of the kind",
        "nowt like that", "nothin like that", "nothing o the sort", "nothing o the kind", "no such thing", "no such thoughts",
        "nothing at all", "not at all", "no at all", "never", "never ever", "never in my life", "never in all my life",
        "not ever", "not once", "not once in my life", "not one bit", "god forbid", "heaven forbid", "nobody", "no one", "none",
        "none of that", "none of these", "none of those", "nothing happen", "nothing happened", "nothing has happened",
        "of course not", "certainly not", "definitely not", "absolutely not", "trouble",
    ],
    &[
        "nada de eso", "nada de esto", "nada de nada", "nada parecido", "nada por el estilo", "para nada", "en absoluto", "nunca",
        "jamas", "nunca jamas", "dios me libre", "ni dios lo quiera", "dios no lo quiera", "nadie", "ninguna", "ninguno",
        "ninguna de esas", "ninguna de estas", "no paso nada", "paso nada", "ha pasado nada", "no ha pasado nada", "claro que no",
        "por supuesto que no", "que va", "ni pensarlo", "ni una vez", "ni una sola vez",
    ],
);
/// Those of them that need no other no before them.
#[rustfmt::skip]
const ALONE: Vocabulary = Vocabulary::new(
    &[
        "nothing happen", "nothing happened", "nothing has happened", "nothing like that", "nowt like that", "nothin like that",
        "nothing of the sort", "nothing of the kind",
    ],
    &["no paso nada", "no ha pasado nada", "nada de eso", "nada parecido", "nada por el estilo"],
);

/// What people say beside it, which tells of no danger.
#[rustfmt::skip]
const BESIDE: Vocabulary = Vocabulary::new(
    &[
        "not me", "doctor", "sir", "madam", "nurse", "dear", "im grand", "im fine", "im ok", "im okay", "im good", "im alright",
        "im all right", "im well", "im very well", "im sound", "im happy", "im quite happy", "im happy enough", "im doing fine",
        "im doing well", "im doing ok", "i am grand", "i am fine", "i am ok", "i am okay", "i am good", "i am well",
        "i am happy", "am fine", "am ok", "am okay", "am good", "am grand", "all good", "im not sick", "i am not sick",
        "am not sick", "honestly", "to be honest", "tbh", "i promise", "i swear", "i can promise you that", "that way",
        "in that way", "in that respect", "on that front", "on that score", "thank god", "thank goodness", "thank heavens",
        "thank the lord", "thanks be to god", "thanks to god", "praise god", "praise the lord", "praise be", "i thank god",
        "by gods grace", "by the grace of god", "not my portion", "its not my portion", "it is not my portion", "alhamdulillah",
        "touch wood", "bless you", "god bless", "god bless you", "thankfully", "luckily", "in a million years", "would i",
        "i love my life", "i do love my life", "i love life", "i love living", "i like my life", "i enjoy life",
        "i enjoy my life", "i have a good life", "ive a good life", "i want to live", "i wanna live", "i dont want to die",
        "i do not want to die", "i dont wanna die", "dont be daft", "dont be silly", "away with you", "what a question",
        "i live on my own", "i live alone", "i have not", "i havent", "ive not", "i dont", "i do not",
        "i havent thought of that", "i havent thought about that", "i havent thought of it", "i havent thought about it",
        "i have not thought of that", "i havent thought of anything like that", "i have never thought of that",
        "ive never thought of that", "ive never thought about that", "ive never thought like that", "i never thought of that",
        "ive never felt like that", "ive never felt that way", "i dont feel like that", "i dont feel that way",
        "i dont think of that", "i dont think about that", "i dont think like that", "i dont think that way",
        "i dont have thoughts like that", "i have no thoughts like that", "i have no such thoughts", "it never crossed my mind",
        "never crossed my mind", "it hasnt crossed my mind", "i never", "i never have", "i never did", "i never would",
        "i would never", "i would never do that", "id never do that", "i wouldnt do that", "i wouldnt dream of it",
        "and i never have", "and never have", "and never did", "for gods sake", "for god sake", "for fucks sake",
        "for heavens sake", "for goodness sake", "ffs", "damn it", "dammit", "goddamnit", "god damn it",
    ],
    &[
        "doctor", "doctora", "gracias a dios", "a dios gracias", "bendito dios", "bendito sea dios", "gracias al cielo",
        "por suerte", "menos mal", "toco madera", "por dios", "la verdad", "de verdad", "de veras", "te lo juro", "lo juro",
        "te lo prometo", "lo prometo", "no quiero morir", "no quiero morirme",
        "no me quiero morir", "nunca lo he pensado", "nunca he pensado en eso", "nunca pienso en eso", "jamas lo he pensado",
        "jamas he pensado en eso", "nunca lo haria", "jamas lo haria", "no lo haria nunca", "nunca se me ha ocurrido",
        "no se me ha ocurrido", "carajo", "chingado", "chingada madre", "joder", "caramba", "maldita sea",
    ],
);
/// The same where a sign parts them from what stands before: "no estoy bien" and "no fine" have no no that answers.
#[rustfmt::skip]
const PARTED: Vocabulary = Vocabulary::new(
    &["fine", "ok", "okay", "alright", "all right", "all fine", "grand", "happy", "happy enough", "life is good", "lifes good"],
    &[
        "estoy bien", "estoy muy bien", "todo bien", "ando bien", "estoy feliz", "soy feliz", "estoy contenta", "estoy contento",
        "estoy tranquila", "estoy tranquilo", "amo mi vida", "amo la vida", "quiero vivir", "me gusta mi vida", "me gusta vivir",
        "vivo sola", "vivo solo", "no estoy enferma", "no estoy enfermo", "no lo he pensado", "no he pensado en eso",
        "no pienso en eso", "ni lo he pensado", "yo no", "yo nunca",
    ],
);
/// What is said to whoever listens, which is no word on anything: "no thanks" may be one that keeps it back.
const POLITE: Vocabulary =
    Vocabulary::new(&["thanks", "thank you", "ta", "cheers", "lol", "haha"], &["gracias", "muchas gracias", "jaja"]);

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
        plain_no(self.question, line).filter(|_| !self.led)
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
        for line in [
            "No, I haven't thought of that",
            "no, im grand",
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
