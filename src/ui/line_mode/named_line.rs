//! A line that somebody asks for by its name: "what's the number for Samaritans?"

use crate::base::hearing::bare;
use crate::base::text::folded_words;
use crate::base::vocabulary::Vocabulary;
use crate::content::helplines::Helpline;
use crate::engine::interview::Stage;
use crate::ui::line_mode::danger_words::speaks_of_danger;
use crate::ui::line_mode::menu::Menu;
use crate::ui::line_mode::typed_answer::TypedAnswer;
use crate::ui::line_mode::{Stop, Talk};
use crate::ui::report::{Block, line_block};

/// What asks for a line, beside its name.
#[rustfmt::skip]
const ASKS: Vocabulary = Vocabulary::new(
    &["number", "phone", "telephone", "call", "ring", "text", "reach", "contact", "again", "whats"],
    &["numero", "telefono", "llamar", "llamo", "cual", "otra", "contacto", "contactar", "repite"],
);

/// First words of names that many lines have.
#[rustfmt::skip]
const COMMON: Vocabulary = Vocabulary::new(
    &[
        "national", "emergency", "emergencies", "helpline", "mental", "police", "domestic", "womens", "children", "childrens",
        "suicide", "health", "alcohol", "centre", "center", "crisis", "family", "victim", "support", "sexual", "gambling",
        "young", "ambulance", "community", "people", "talking",
    ],
    &[
        "nacional", "linea", "lineas", "emergencias", "emergencia", "telefono", "servicio", "servicios", "policia", "centro",
        "ayuda", "salud", "familia", "instituto", "ministerio", "asociacion", "mujeres", "violencia", "suicidio", "alcohol",
    ],
);

/// Letters of a first word that is enough to know a line by.
const TELLING: usize = 6;
/// Letters of one behind a word that asks for it, and such words.
const SHORTEST: usize = 4;
const BEFORE_A_NAME: Vocabulary = Vocabulary::new(
    &["for", "ring", "call", "reach", "contact", "text", "number"],
    &["de", "del", "llamar", "llamo", "contactar", "numero"],
);
/// What asks what a line is, before its name: "what is Cruse?"
const WHAT_IS: Vocabulary = Vocabulary::new(
    &["what is ", "whats ", "what are ", "who is ", "whos ", "who are ", "what does ", "what do ", "tell me about ", "and "],
    &["que es ", "que son ", "quien es ", "quienes son ", "que hace ", "que hacen ", "y "],
);
/// What may stand behind the name there.
const BEHIND_A_NAME: Vocabulary = Vocabulary::new(&["for", "do", "exactly", "then"], &["exactamente", "entonces"]);

/// Whether a line asks what a service is: by all of its name or its first word, and by nothing else.
fn asks_what_it_is(bare: &str, service: &[String]) -> bool {
    let Some(rest) = WHAT_IS.behind(bare) else { return false };
    let mut name = folded_words(WHAT_IS.behind(rest).unwrap_or(rest));
    while name.len() > 1 && name.last().is_some_and(|word| BEHIND_A_NAME.has(word)) {
        name.pop();
    }
    let first = name.first().is_some_and(|first| first.chars().count() >= SHORTEST && !COMMON.has(first));
    first && service.starts_with(&name)
}

/// The one word that bare words ask about: "bacp" of "whats bacp", or of the word alone.
pub(crate) fn asked_what_is(bare: &str) -> Option<&str> {
    let rest = WHAT_IS.behind(bare).unwrap_or(bare);
    let mut all = rest.split(' ').filter(|word| !BEHIND_A_NAME.has(word) && !ARTICLES.has(word));
    all.next().filter(|word| !word.is_empty() && all.next().is_none())
}
const ARTICLES: Vocabulary =
    Vocabulary::new(&["a", "an", "the", "mean", "stand"], &["el", "la", "los", "las", "un", "una", "significa"]);

/// Ways to reach it that are said, at most.
const MOST: usize = 3;

/// Whether all of a service's name stands in some words.
fn has_whole(said: &[String], service: &[String]) -> bool {
    !service.is_empty() && said.windows(service.len()).any(|words| words == service)
}

/// Whether words name a service: all of its name, or its first word where that tells it from others. A short word alone is a name
/// only beside what asks for it: "the number for Cruse", "the Mind number".
fn names(said: &[String], service: &[String]) -> bool {
    let first = service.first().filter(|first| first.chars().count() >= SHORTEST && !COMMON.has(first));
    let asks = |pair: &[String], first: &String| {
        pair[1] == *first && BEFORE_A_NAME.has(&pair[0]) || pair[0] == *first && ASKS.has(&pair[1])
    };
    let asked = |first: &String| said.windows(2).any(|pair| asks(pair, first));
    let telling = |first: &String| first.chars().count() >= TELLING || asked(first);
    has_whole(said, service) && service.len() > 1 || first.is_some_and(|first| said.contains(first) && telling(first))
}

/// What a line did that helped nobody, behind its name: "samaritans didnt answer", "childline hung up on me".
#[rustfmt::skip]
const LET_DOWN: Vocabulary = Vocabulary::new(
    &[
        "didnt answer", "did not answer", "dont answer", "doesnt answer", "wont answer", "isnt answering", "arent answering",
        "not answering", "never answered", "never answer", "didnt pick up", "didnt reply", "havent replied", "hasnt replied",
        "wont reply", "never replied", "isnt replying", "arent replying", "didnt text back", "hung up", "cut me off", "is busy",
        "was busy", "are busy", "is engaged", "was engaged", "is closed", "was closed", "are closed", "just rings", "rang out",
    ],
    &[
        "no contesta", "no contestan", "no contesto", "no contestaron", "no me contesta", "no me contestan", "no me contesto",
        "no me contestaron", "no responde", "no responden", "no respondio", "no respondieron", "no me responde", "no me respondio",
        "no me responden", "me colgo", "me colgaron", "esta ocupado", "esta ocupada", "esta comunicando", "esta cerrado",
        "esta cerrada",
    ],
);

/// Whether the bare words of a line say that one of some services let somebody down, with its name before that.
pub(crate) fn tells_of_no_answer<'a>(bare: &str, mut services: impl Iterator<Item = &'a str>) -> bool {
    let spaced = format!(" {bare} ");
    let before = LET_DOWN.all().find_map(|form| spaced.split_once(&format!(" {form} ")).map(|(before, _)| folded_words(before)));
    let named = |said: &[String], service: Vec<String>| has_whole(said, &service) || names(said, &service);
    before.is_some_and(|said| services.any(|service| named(&said, folded_words(service))))
}

impl Talk<'_, '_> {
    /// Says the ways to reach a line that is asked for by its name; false where none that is held for the place has it.
    pub(crate) fn asked_by_name(&mut self, line: &str, menu: &Menu) -> Result<bool, Stop> {
        let questionnaire = self.session.questionnaire;
        let at = self.open_question().filter(|_| menu.answers);
        let answers = |ix| self.read_at(ix, line) != TypedAnswer::Unknown;
        let elsewhere = at.is_none() && !matches!(self.interview.stage(), Stage::Result(_) | Stage::Help { .. });
        if menu.stops || elsewhere || at.is_some_and(answers) || speaks_of_danger(questionnaire, line, false) {
            return Ok(false);
        }
        let bare_line = bare(line);
        let said = folded_words(&bare_line);
        let asks = said.iter().any(|word| ASKS.has(word));
        let helplines = self.session.helplines;
        let mut lines: Vec<&Helpline> = Vec::new();
        for (audience, _) in helplines.audiences() {
            for line in helplines.for_audience(self.place, audience) {
                let service = folded_words(&line.service);
                let meant = asks && names(&said, &service) || said == service || asks_what_it_is(&bare_line, &service);
                if meant && !lines.iter().any(|other| other.id == line.id) {
                    lines.push(line);
                }
            }
        }
        if lines.is_empty() {
            return Ok(false);
        }
        let lines: Vec<Block> = lines.into_iter().take(MOST).map(line_block).collect();
        self.blocks(&lines)?;
        self.beside = true;
        self.end_aside("", menu.expected())?;
        Ok(true)
    }
}

#[cfg(test)]
mod tests {
    use super::{asks_what_it_is, names, tells_of_no_answer};
    use crate::base::hearing::{bare, heard};
    use crate::base::phrases::{Language, within};
    use crate::base::text::folded_words;

    #[test]
    fn a_line_is_known_by_its_name_and_not_by_a_common_word() {
        let named = |said: &str, service: &str| names(&folded_words(said), &folded_words(service));
        for (said, service) in [
            ("what is the number for samaritans", "Samaritans"),
            ("whats drinkline again", "Drinkline"),
            ("the papyrus number", "PAPYRUS HOPELINE247"),
            ("call nhs 111", "NHS 111"),
            ("what was the telephone number for cruse", "Cruse Bereavement Support"),
        ] {
            assert!(named(said, service), "{said}");
        }
        let what = |line: &str, service: &str| asks_what_it_is(&bare(&heard(line)), &folded_words(service));
        assert!(what("What is Cruse?", "Cruse Bereavement Support") && what("who are samaritans", "Samaritans"));
        assert!(
            !what("what is national", "National Debtline") && !what("what is my mind doing", "Mind") && !what("what", "Mind")
        );
        assert!(within(Language::Spanish, || what("¿qué es Cruse?", "Cruse Bereavement Support")));
        for (said, service) in [
            ("what is the emergency number", "Emergency services by Relay UK"),
            ("how do i call the national one", "National Debtline"),
            ("what now", "Samaritans"),
            ("i mind what number it is", "Mind"),
            ("", "Samaritans"),
        ] {
            assert!(!named(said, service), "{said}");
        }
    }

    #[test]
    fn a_named_line_that_let_somebody_down_is_told_from_people_who_did() {
        let tells = |line: &str| {
            let held = ["Samaritans", "Childline", "Shout", "NHS 111", "National Domestic Abuse Helpline"];
            tells_of_no_answer(&bare(&heard(line)), held.into_iter())
        };
        for line in [
            "samaritans didnt answer",
            "Samaritans hung up on me",
            "I rang Childline and they... childline hung up",
            "shout didn't reply",
            "nhs 111 is engaged",
        ] {
            assert!(tells(line), "{line}");
        }
        for line in
            ["he hung up on me", "my mum didnt answer", "samaritans", "i didnt answer samaritans", "the national one is busy", ""]
        {
            assert!(!tells(line), "{line}");
        }
        within(Language::Spanish, || {
            assert!(tells("Samaritans no contesta") && tells("childline me colgó"));
            assert!(!tells("mi madre no contesta") && !tells("mi hermano me colgó"));
        });
    }
}
