//! What somebody asks at a page that can't wait: whom to turn to first, and at the one about unwanted thoughts whether such a
//! thought is done, what others make of it, and whether somebody kind may be told.

use crate::base::hearing::bare;
use crate::base::phrases::phrase;
use crate::base::text::{in_spaces, words};
use crate::base::vocabulary::Vocabulary;
use crate::engine::decide::decide;
use crate::engine::interview::Stage;
use crate::ui::line_mode::crisis_words::RINGS;
use crate::ui::line_mode::people::SOMEONE;
use crate::ui::line_mode::speech::bracketed_hours;
use crate::ui::line_mode::who_knows::asks_if_a_child_is_taken;
use crate::ui::line_mode::{Stop, Talk};
use crate::ui::report::Report;

/// The page about thoughts that nobody wants.
const OF_THOUGHTS: &str = "unwanted-thoughts";

/// What is asked so.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum AskedOfThoughts {
    /// Whom to ring or to tell first.
    Whom,
    /// Whether somebody near may be told.
    MayTell,
    /// Whether the thought means that it is done.
    WillHappen,
    /// What others will think or do.
    Judged,
}

const WHO: Vocabulary = Vocabulary::new(&["who", "whom", "whos"], &["quien", "quienes"]);
/// What is done with whoever is turned to, beside ringing.
const TURNS_TO: Vocabulary = Vocabulary::new(
    &["tell", "contact", "see", "ask", "speak", "talk"],
    &["cuento", "contar", "contarlo", "contarselo", "digo", "decir", "decirlo", "decirselo", "acudo", "aviso", "hablo", "hablar"],
);
/// That whoever types would do it.
const I_DO: Vocabulary = Vocabulary::new(&["i", "to", "first"], &["a", "primero", "debo", "tengo", "con"]);
const MAY_I: Vocabulary = Vocabulary::new(
    &["can i", "could i", "may i", "should i", "is it ok to", "is it ok if i", "is it all right to", "ok if i"],
    &["puedo", "podria", "debo", "deberia", "esta bien si", "se lo puedo", "se lo cuento"],
);
/// What asks for a reason or an outcome.
#[rustfmt::skip]
const WILL_I: Vocabulary = Vocabulary::new(
    &[
        "does it mean", "does that mean", "does this mean", "do they mean", "will i do", "will i hurt",
        "will i harm", "will i act",
        "am i going to do", "am i going to hurt", "am i gonna do", "am i a danger", "am i dangerous", "could i really do",
        "would i really do", "would i ever do", "could i ever do",
    ],
    &[
        "significa que", "quiere decir que", "lo voy a hacer", "voy a hacerlo", "lo hare", "soy peligrosa", "soy peligroso",
        "soy un peligro",
    ],
);
#[rustfmt::skip]
const JUDGED: Vocabulary = Vocabulary::new(
    &[
        "bad mother", "bad mum", "bad mam", "bad mom", "bad father", "bad dad", "bad parent", "bad person", "terrible mother",
        "unfit mother", "a monster", "think im mad", "think im crazy", "think im dangerous", "judge me", "judged",
        "lock me up", "section me",
        "what happens if i tell", "what will happen if i tell", "what if i tell", "what do they do", "what will they do",
        "take my baby", "what will they think", "what would they think",
    ],
    &[
        "mala madre", "mal padre", "mala persona", "un monstruo", "que estoy loca", "que estoy loco", "me juzgan", "me juzgaran",
        "me van a juzgar", "me encierran", "me van a encerrar", "que pasa si se lo", "que pasa si lo cuento", "que pasa si le",
        "que van a pensar", "que pensaran", "me van a quitar",
    ],
);
/// Words of such a question, at most.
const FEW: usize = 20;
/// Words before "who", at most.
const BEFORE: usize = 4;

/// What a line asks; `thoughts`: at the page about unwanted thoughts.
fn asked(line: &str, thoughts: bool) -> Option<AskedOfThoughts> {
    let said = bare(line);
    let all: Vec<&str> = words(&said).collect();
    let spaced = in_spaces(&all);
    if all.len() > FEW {
        return None;
    }
    if thoughts && (JUDGED.stands_in(&spaced) || asks_if_a_child_is_taken(&said)) {
        return Some(AskedOfThoughts::Judged);
    }
    if thoughts && WILL_I.stands_in(&spaced) {
        return Some(AskedOfThoughts::WillHappen);
    }
    let turns = |word: &&str| RINGS.has(word) || TURNS_TO.has(word);
    let somebody = || all.iter().any(|word| SOMEONE.has(word));
    if thoughts && MAY_I.stands_in(&spaced) && somebody() && all.iter().any(turns) {
        return Some(AskedOfThoughts::MayTell);
    }
    let who = all.iter().take(BEFORE).position(|word| WHO.has(word))?;
    let i_do = all[who.saturating_sub(1)..].iter().any(|word| I_DO.has(word));
    (i_do && all[who..].iter().any(turns)).then_some(AskedOfThoughts::Whom)
}

impl Talk<'_, '_> {
    /// Whether the page about unwanted thoughts stands open, for whoever answers for themselves.
    pub(crate) fn tells_of_thoughts(&self) -> bool {
        let Stage::Result(sheet) = self.interview.stage() else { return false };
        let questionnaire = self.session.questionnaire;
        self.call.is_none() && questionnaire.outcome(decide(questionnaire, &sheet).outcome).id == OF_THOUGHTS
    }

    /// Answers what is asked so at a page that can't wait, the number first; false for any other line.
    pub(crate) fn asked_of_thoughts(&mut self, report: &Report<'_>, line: &str) -> Result<bool, Stop> {
        let Some(asked) = asked(line, report.outcome().id == OF_THOUGHTS) else { return Ok(false) };
        self.say(&self.number_itself())?;
        match asked {
            AskedOfThoughts::Whom => {}
            AskedOfThoughts::MayTell => self.say(phrase("lines-thoughts-may-tell"))?,
            AskedOfThoughts::WillHappen => self.say(&report.outcome().says)?,
            AskedOfThoughts::Judged => self.say(phrase("lines-thoughts-judged"))?,
        }
        self.say_all(report.first_acts().into_iter().map(bracketed_hours))?;
        self.say_first_line(phrase("lines-words-here"))?;
        Ok(true)
    }
}

#[cfg(test)]
mod tests {
    use super::AskedOfThoughts::{self, Judged, MayTell, Whom, WillHappen};
    use super::asked;
    use crate::base::hearing::heard;
    use crate::base::phrases::{Language, within};

    #[test]
    fn what_is_asked_of_unwanted_thoughts_is_told_apart() {
        let of = |line: &str| asked(&heard(line), true);
        let told: [(&str, AskedOfThoughts); 5] = [
            ("will they take my baby off me", Judged),
            ("what happens if i tell the doctor, will they think im a bad mother", Judged),
            ("can i tell my partner first, hes kind", MayTell),
            ("who is it i shoud ring today", Whom),
            ("does it mean ill do it", WillHappen),
        ];
        for (line, is) in told {
            assert_eq!(of(line), Some(is), "{line}");
        }
        for line in ["my partner is kind", "i told the doctor", "who are you", "numbers", ""] {
            assert_eq!(of(line), None, "{line}");
        }
        assert_eq!(asked(&heard("can i tell my partner first"), false), None);
        within(Language::Spanish, || {
            for (line, is) in
                [("¿me van a quitar a mi bebé?", Judged), ("¿a quién llamo?", Whom), ("¿puedo contárselo a mi pareja?", MayTell)]
            {
                assert_eq!(of(line), Some(is), "{line}");
            }
        });
    }
}
