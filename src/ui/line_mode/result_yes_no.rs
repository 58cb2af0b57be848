//! What is asked of a result that can wait and wants a yes or a no: whether one has to, whether somebody known may do it, whether
//! there is something near, whether somebody can teach a thing.

use crate::base::hearing::bare;
use crate::base::phrases::{phrase, say};
use crate::base::text::{folded_words, in_spaces};
use crate::base::vocabulary::Vocabulary;
use crate::content::helplines::AdviceKind;
use crate::content::model::{Pace, Support};
use crate::ui::line_mode::asked_of_it_words::HELPERS;
use crate::ui::line_mode::danger_words::speaks_of_danger;
use crate::ui::line_mode::people::SOMEONE;
use crate::ui::line_mode::result_asked_words::KINDS;
use crate::ui::line_mode::speech::bracketed_hours;
use crate::ui::line_mode::{Stop, Talk};
use crate::ui::report::{Block, Report};

/// What is asked so.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum AskedYesNo {
    /// Whether somebody has to do it.
    HaveTo,
    /// Whether somebody who is known may be the one.
    MayBe,
    /// Whether there is something near.
    Near,
    /// Whether somebody can teach or train them.
    Teaches,
}

const HAVE_TO: Vocabulary = Vocabulary::new(
    &["do i have to", "do i need to", "do i really have to", "must i", "have i got to", "have i to", "am i supposed to"],
    &["tengo que", "es obligatorio", "hace falta que", "estoy obligado a", "estoy obligada a"],
);
/// What is done to get help.
const DOES: Vocabulary = Vocabulary::new(
    &["phone", "ring", "call", "see", "book", "doctor", "doctors", "gp", "pay"],
    &["llamar", "ir", "ver", "pedir", "medico", "medica", "doctor", "doctora", "pagar", "cita"],
);
const CAN: Vocabulary =
    Vocabulary::new(&["can", "could", "would", "may", "might", "will"], &["puede", "podria", "puedo", "pueden", "podrian"]);
/// What somebody would do or be for whoever asks.
const FOR_ME: Vocabulary = Vocabulary::new(
    &["mentor me", "coach me", "be my mentor", "be my coach", "be my therapist", "be a mentor", "be a coach", "mentor to me"],
    &["ser mi mentor", "ser mi mentora", "ser mi coach", "ser mi terapeuta", "ser mentor", "ser mentora", "darme mentoria"],
);
const TEACHES: Vocabulary = Vocabulary::new(
    &["train me", "teach me", "show me how to", "help me learn"],
    &["enseñarme", "ensenarme", "formarme", "entrenarme"],
);
#[rustfmt::skip]
const NEAR: Vocabulary = Vocabulary::new(
    &[
        "near me", "near here", "nearby", "close to me", "close by", "round here", "around here", "round my way", "in my town",
        "in my area", "in my village", "locally",
    ],
    &["cerca de mi", "cerca", "por aqui", "en mi pueblo", "en mi zona", "en mi barrio", "en mi ciudad"],
);
/// What may be near.
const THING: Vocabulary = Vocabulary::new(
    &[
        "class",
        "classes",
        "course",
        "group",
        "groups",
        "club",
        "scheme",
        "one",
        "ones",
        "anything",
        "something",
        "anyone",
        "someone",
    ],
    &["clase", "clases", "curso", "grupo", "grupos", "taller", "club", "programa", "uno", "una", "algo", "alguien"],
);
/// Words of such a question, at most.
const FEW: usize = 14;
/// Letters at its beginning that tell the kind of help that is about a skill.
const FOR_A_SKILL: &str = "coaching";

/// What a line asks; `doubtful`: it was typed as one asks.
fn asked(line: &str, doubtful: bool) -> Option<AskedYesNo> {
    let words = folded_words(&bare(line));
    let spaced = in_spaces(&words);
    let any = |list: Vocabulary| words.iter().any(|word| list.has(word));
    if words.len() > FEW {
        return None;
    }
    // In Spanish the same words tell it without their marks.
    if HAVE_TO.stands_in(&spaced) && any(DOES) && (doubtful || spaced.contains(" i ") || words.first().is_some_and(|w| w == "es"))
    {
        return Some(AskedYesNo::HaveTo);
    }
    if any(CAN) && FOR_ME.stands_in(&spaced) && (any(SOMEONE) || spaced.contains(" my ") || spaced.contains(" mi ")) {
        return Some(AskedYesNo::MayBe);
    }
    if any(CAN) && TEACHES.stands_in(&spaced) {
        return Some(AskedYesNo::Teaches);
    }
    (NEAR.stands_in(&spaced) && (any(THING) || any(KINDS) || any(HELPERS))).then_some(AskedYesNo::Near)
}

impl Talk<'_, '_> {
    /// Answers what is asked so at a page that can wait; false for other lines.
    pub(crate) fn asked_yes_or_no(&mut self, report: &Report<'_>, line: &str) -> Result<bool, Stop> {
        let outcome = report.outcome();
        let waits = self.call.is_none() && !outcome.is_urgent() && !outcome.young;
        let Some(asked) = asked(line, self.doubtful) else { return Ok(false) };
        if !waits || speaks_of_danger(self.session.questionnaire, line, true) {
            return Ok(false);
        }
        let find = |kinds: &[&Support]| -> Vec<Block> {
            kinds.iter().flat_map(|kind| report.find_one(kind)).map(|text| Block::Item(text.to_owned())).collect()
        };
        let found: Vec<&Support> = report.to_be_found().collect();
        let named: Vec<&Support> = self.kinds_said(line);
        let all = &self.session.questionnaire.supports;
        let blocks = match asked {
            AskedYesNo::HaveTo => {
                let calm = outcome.pace == Pace::NoHurry && !found.iter().any(|kind| kind.clinical);
                let says = if calm { phrase("lines-have-to-no") } else { phrase("lines-have-to-you-decide") };
                let advice = self.session.helplines.advice(self.place, AdviceKind::TalkingTherapy);
                let therapy = found.iter().any(|kind| kind.talking_therapy);
                let local: Vec<String> = advice.filter(|_| therapy).map(str::to_owned).collect();
                self.say_first_behind_danger(line)?;
                self.say(says)?;
                self.say_all(report.first_steps().into_iter().map(bracketed_hours))?;
                self.say_all(local)?;
                Vec::new()
            }
            AskedYesNo::MayBe => {
                let Some(kind) = named.first() else { return Ok(false) };
                let says = if kind.clinical { phrase("lines-may-not-be") } else { phrase("lines-may-be") };
                let (says, blocks) = (says.to_owned(), find(&named));
                self.say_first_behind_danger(line)?;
                self.say(&says)?;
                blocks
            }
            AskedYesNo::Near => {
                let kinds = if named.is_empty() { found.into_iter().take(1).collect() } else { named };
                if kinds.is_empty() {
                    return Ok(false);
                }
                let blocks = find(&kinds);
                self.say_first_behind_danger(line)?;
                self.say(phrase("lines-none-near"))?;
                blocks
            }
            AskedYesNo::Teaches => {
                let Some(kind) = all.iter().find(|kind| kind.id == FOR_A_SKILL) else { return Ok(false) };
                let told = say!("lines-may-teach", says = self.in_short(kind));
                // What comes first stays first.
                let points = report.points_aloud().filter(|_| outcome.pace < Pace::NoHurry);
                self.say_first_behind_danger(line)?;
                self.say(&[Some(told), points].into_iter().flatten().collect::<Vec<_>>().join(" "))?;
                Vec::new()
            }
        };
        self.blocks(&blocks)?;
        self.end_aside("", phrase("lines-words-here"))?;
        Ok(true)
    }
}

#[cfg(test)]
mod tests {
    use super::AskedYesNo::{self, HaveTo, MayBe, Near, Teaches};
    use super::asked;
    use crate::base::hearing::{heard, in_doubt};
    use crate::base::phrases::{Language, within};

    #[test]
    fn what_wants_a_yes_or_a_no_is_told_from_what_is_told() {
        let of = |line: &str| asked(&heard(line), in_doubt(line));
        let told: [(&str, AskedYesNo); 5] = [
            ("is there a wee class or something near me?", Near),
            ("I don't drink, I said a class near me", Near),
            ("do I have to phone the doctor?", HaveTo),
            ("could someone from my church mentor me?", MayBe),
            ("can someone train me to lead people?", Teaches),
        ];
        for (line, is) in told {
            assert_eq!(of(line), Some(is), "{line}");
        }
        for line in ["he lives near me", "i have to see the doctor", "my mentor left me", "can i see why", ""] {
            assert_eq!(of(line), None, "{line}");
        }
        within(Language::Spanish, || {
            assert_eq!(of("¿tengo que llamar al médico?"), Some(HaveTo));
            assert_eq!(of("¿hay alguna clase cerca de mí?"), Some(Near));
            assert_eq!(of("tengo que ver a mi hijo"), None);
        });
    }
}
