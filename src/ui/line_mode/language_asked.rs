//! A language that somebody would like to talk in, "is there a Welsh one", or whom a help line should be for.

use crate::base::hearing::{bare, without_please};
use crate::base::phrases::phrase;
use crate::base::text::{folded_words, words};
use crate::base::vocabulary::Vocabulary;
use crate::content::helplines::Helpline;
use crate::ui::line_mode::danger_words::speaks_of_danger;
use crate::ui::line_mode::help_kinds::telling;
use crate::ui::line_mode::menu::Menu;
use crate::ui::line_mode::typed_answer::TypedAnswer;
use crate::ui::line_mode::{Stop, Talk};
use crate::ui::report::{Block, line_block};

/// Languages by their names.
#[rustfmt::skip]
const LANGUAGES: Vocabulary = Vocabulary::new(
    &[
        "welsh", "irish", "gaelic", "scots", "cornish", "polish", "romanian", "punjabi", "urdu", "bengali", "gujarati", "hindi",
        "tamil", "arabic", "somali", "french", "german", "italian", "portuguese", "spanish", "russian", "ukrainian", "lithuanian",
        "turkish", "kurdish", "persian", "farsi", "dari", "pashto", "chinese", "mandarin", "cantonese", "vietnamese", "tagalog",
        "filipino", "korean", "japanese", "thai", "nepali", "maori", "samoan", "tongan", "swahili", "yoruba", "igbo", "hausa",
        "amharic", "tigrinya", "zulu", "xhosa", "afrikaans", "catalan", "basque", "galician", "quechua", "nahuatl", "bsl",
        "hungarian", "czech", "slovak", "greek", "dutch", "albanian", "bulgarian",
    ],
    &[
        "gales", "irlandes", "gaelico", "polaco", "rumano", "urdu", "hindi", "bengali", "arabe", "frances", "aleman", "italiano",
        "portugues", "ingles", "ruso", "ucraniano", "turco", "persa", "chino", "mandarin", "cantones", "coreano", "japones",
        "catalan", "euskera", "vasco", "gallego", "valenciano", "quechua", "nahuatl", "maya", "guarani", "aimara", "mapudungun",
        "creole", "criollo", "suajili", "holandes", "griego", "bulgaro",
    ],
);
/// What may stand beside one where it is asked for, and what has to.
#[rustfmt::skip]
const BESIDE: Vocabulary = Vocabulary::new(
    &[
        "is", "are", "there", "a", "an", "any", "one", "ones", "line", "lines", "number", "helpline", "language", "languages",
        "speaking", "speaker", "speakers", "speaks", "speak", "spoken", "who", "that", "someone", "somebody", "anyone", "anybody",
        "do", "does", "they", "it", "this", "in", "can", "could", "i", "get", "have", "for", "with", "you", "the", "of", "what",
        "about", "to", "talk", "call", "ring", "version", "also", "and", "but", "if", "only", "or", "people", "me", "which",
        "these", "them", "please", "how", "help", "support", "all", "want", "would", "like", "id", "translator", "interpreter",
    ],
    &[
        "hay", "un", "una", "alguna", "alguno", "alguien", "linea", "lineas", "numero", "telefono", "en", "que", "hable",
        "hablen", "habla", "hablan", "hablar", "idioma", "lengua", "y", "o", "para", "con", "de", "el", "la", "puedo", "se",
        "atienden", "atiende", "tienen", "me", "ayuda", "por", "favor", "quien", "es", "esta", "esto", "quiero", "interprete",
        "ellos", "pueden", "puede",
    ],
);
#[rustfmt::skip]
const ASKS: Vocabulary = Vocabulary::new(
    &[
        "is there", "are there", "any", "anyone", "anybody", "someone who", "somebody who", "who speaks", "speak", "speaks",
        "language", "speaking", "speaker", "in", "what about", "line", "helpline", "number", "one", "version", "which",
    ],
    &["hay", "alguna", "alguno", "alguien", "hable", "hablen", "habla", "hablan", "hablar", "idioma", "en", "atienden", "linea"],
);
/// Lines that speak it that are said, at most.
const MOST: usize = 3;

/// The language that bare words ask for.
fn asked_for(bare: &str) -> Option<String> {
    let all: Vec<&str> = words(bare).collect();
    let mut named = all.iter().filter(|word| LANGUAGES.has(word));
    let language = named.next().filter(|_| named.next().is_none())?;
    let rest: Vec<&str> = all.iter().copied().filter(|word| word != language).collect();
    let asks = ASKS.stands_in(&format!(" {} ", rest.join(" ")));
    (asks && rest.iter().all(|word| BESIDE.has(word))).then(|| (*language).to_owned())
}

/// Whether a line is said to speak a language.
fn speaks(line: &Helpline, language: &str) -> bool {
    let said = line.languages.iter().chain([&line.service]);
    said.flat_map(|text| folded_words(text)).any(|word| word == language)
}

/// What asks behind help lines for one that is for somebody: "is there one for new mums?"
#[rustfmt::skip]
const ONE_FOR: Vocabulary = Vocabulary::new(
    &[
        "is there one for ", "is there any for ", "is there a line for ", "is there a help line for ", "is there a helpline for ",
        "is there a number for ", "are there any for ", "are there lines for ", "have you one for ", "have you got one for ",
        "do you have one for ", "any for ", "one for ",
    ],
    &[
        "hay una para ", "hay alguna para ", "hay una linea para ", "hay alguna linea para ", "hay un numero para ",
        "hay algun numero para ", "hay lineas para ", "tienes una para ", "alguna para ", "una para ",
    ],
);

/// Whom a line asks for a help line for; none where it names nobody, or asks otherwise.
pub(crate) fn one_for(line: &str) -> Option<&str> {
    let line = without_please(line).trim_start_matches('¿').trim_end_matches('?');
    let line = ["and ", "y "].iter().find_map(|and| line.strip_prefix(and)).unwrap_or(line);
    ONE_FOR.behind(line).filter(|whom| !telling(whom).is_empty())
}

impl Talk<'_, '_> {
    /// Says the lines that speak a language that is asked for, or that none is said to; false where none is asked for.
    pub(crate) fn asked_for_a_language(&mut self, line: &str, menu: &Menu) -> Result<bool, Stop> {
        let at = self.open_question().filter(|_| menu.answers);
        let answers = |ix| self.read_at(ix, line) != TypedAnswer::Unknown;
        if menu.stops || self.names_the_other(line) || at.is_some_and(answers) {
            return Ok(false);
        }
        let helplines = self.session.helplines;
        let mut lines: Vec<&Helpline> = Vec::new();
        for line in helplines.audiences().iter().flat_map(|(audience, _)| helplines.for_audience(self.place, audience)) {
            if !lines.iter().any(|other| other.id == line.id) {
                lines.push(line);
            }
        }
        let Some(language) = asked_for(&bare(line)) else { return Ok(false) };
        if speaks_of_danger(self.session.questionnaire, line, false) {
            return Ok(false);
        }
        let number = if menu.exit_near { format!("{} ", self.number_itself()) } else { String::new() };
        let spoken: Vec<Block> = lines.into_iter().filter(|line| speaks(line, &language)).take(MOST).map(line_block).collect();
        self.beside = !spoken.is_empty();
        if spoken.is_empty() {
            let own = if self.session.in_both_languages { phrase("lines-program-speaks") } else { "" };
            self.end_beside(format!("{number}{} {own}", phrase("lines-language-not-listed")).trim_end(), menu.expected())?;
        } else {
            self.say(&format!("{number}{}", phrase("lines-language-listed")))?;
            self.blocks(&spoken)?;
            self.end_aside("", menu.expected())?;
        }
        Ok(true)
    }
}

#[cfg(test)]
mod tests {
    use super::asked_for;
    use crate::base::hearing::{bare, heard};
    use crate::base::phrases::{Language, within};

    #[test]
    fn a_language_is_asked_for_and_not_told_of() {
        let asked = |line: &str| asked_for(&bare(&heard(line)));
        for (line, language) in [
            ("is there a Welsh language one", "welsh"),
            ("do any of them speak Polish?", "polish"),
            ("anyone who speaks Urdu", "urdu"),
            ("in Maori please", "maori"),
        ] {
            assert_eq!(asked(line).as_deref(), Some(language), "{line}");
        }
        for line in ["welsh", "my polish husband", "i'm irish and he hits me", "is there a spanish or a french one", ""] {
            assert_eq!(asked(line), None, "{line}");
        }
        within(Language::Spanish, || {
            assert_eq!(asked("¿hay alguna en gallego?").as_deref(), Some("gallego"));
        });
    }
}
