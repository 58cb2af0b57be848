//! A question about the program itself, typed where something else is expected: what it's for, what it costs, how long it takes.

use unicode_segmentation::UnicodeSegmentation;

use crate::base::commands::PageCommand;
use crate::base::hearing::{asks_again, bare, without_please};
use crate::base::phrases::{phrase, say};
use crate::base::text::folded_words;
use crate::base::vocabulary::Vocabulary;
use crate::content::model::{QuestionIx, Questionnaire};
use crate::engine::interview::Stage;
use crate::ui::line_mode::Talk;
use crate::ui::line_mode::asked_of_it_words::{ASKED, AskedOfIt, HELPERS, PRICE};
use crate::ui::line_mode::asked_of_question::WhyAsked;
use crate::ui::line_mode::asked_thing::thing_asked;
use crate::ui::line_mode::danger_words::speaks_of_danger;
use crate::ui::line_mode::input::need_someone;
use crate::ui::line_mode::kinds_asked::has_no_money_for_it;
use crate::ui::line_mode::menu::Menu;
use crate::ui::line_mode::result_asked_words::KINDS;
use crate::ui::line_mode::typed_answer::the_dead::tells_of_a_death;

/// What begins a question, which is no story, however long it is.
#[rustfmt::skip]
const ASKS: Vocabulary = Vocabulary::new(
    &[
        "how", "what", "whats", "can", "could", "where", "who", "whos", "why", "which", "do", "does", "is", "are", "should",
        "will",
    ],
    &[
        "como", "que", "puedo", "puede", "donde", "quien", "cual", "debo", "por que", "para que", "cuanto", "cuantas", "vas a",
        "me vas a", "preguntas", "preguntaras", "de que", "es gratis", "sirve",
    ],
);

/// What the welcome says how long all of it takes in.
const MINUTES: Vocabulary = Vocabulary::new(&["minutes"], &["minutos"]);

/// Whether a line begins as a question does.
pub(crate) fn asks(line: &str) -> bool {
    let said = bare(without_please(line));
    said.split(' ').next().is_some_and(|first| ASKS.has(first))
        || ASKS.all().any(|begins| said.starts_with(&format!("{begins} ")))
}

/// What a sentence plainly asks of the program.
fn asked_in(sentence: &str) -> Option<AskedOfIt> {
    let asked = |said: &str| {
        let spaced = format!(" {said} ");
        let words = || said.split(' ');
        if asks(said)
            && (words().any(|word| PRICE.has(word)) || HOW_MUCH.behind(said).is_some())
            && words().any(|word| KINDS.has(word) || HELPERS.has(word))
        {
            return Some(AskedOfIt::CostOfHelp);
        }
        if has_no_money_for_it(said) {
            return Some(AskedOfIt::CostOfHelp);
        }
        if WhyAsked::read(said) == Some(WhyAsked::OfIt) {
            return Some(AskedOfIt::This);
        }
        let is = |(_, whole, within): &&(_, Vocabulary, Vocabulary)| whole.has(said) || asks(said) && within.stands_in(&spaced);
        // "What did you ask" wants to hear it again.
        let again = |asked: &AskedOfIt| *asked == AskedOfIt::Other && asks_again(said);
        // "Does that online therapy work with a screen reader" is asked of something else.
        let of_another = |asked: &AskedOfIt| {
            *asked == AskedOfIt::ByEar && words().any(|word| KINDS.has(word) || HELPERS.has(word) || ELSEWHERE.has(word))
        };
        ASKED.iter().find(is).map(|(asked, ..)| *asked).filter(|asked| !again(asked) && !of_another(asked))
    };
    thing_asked(sentence, asked)
}

/// What a question is of, where it isn't the program.
const ELSEWHERE: Vocabulary = Vocabulary::new(
    &[
        "find", "finding", "job", "jobs", "online", "course", "courses", "group", "groups", "site", "website", "someone",
        "somebody",
    ],
    &["encontrar", "encuentro", "trabajo", "empleo", "curso", "cursos", "grupo", "grupos", "sitio", "web", "alguien"],
);
/// What asks for a price without a word for it.
const HOW_MUCH: Vocabulary = Vocabulary::new(&["how much is ", "how much are "], &["cuanto es ", "a cuanto "]);
/// The sentences of a line, or what commas part.
pub(crate) fn sentences(line: &str) -> impl Iterator<Item = &str> {
    let signs = |c: char| c.is_whitespace() || ['¿', '¡'].contains(&c);
    line.split(['.', '?', '!', ';', ','])
        .map(move |sentence| sentence.trim_matches(signs))
        .filter(|sentence| !sentence.is_empty())
}

/// How long all of it takes, as the welcome says it.
fn minutes(questionnaire: &Questionnaire) -> Option<&str> {
    let texts = questionnaire.welcome.iter().flat_map(|page| &page.text);
    let says = |sentence: &&str| folded_words(sentence).iter().any(|word| MINUTES.has(word));
    texts.flat_map(|text| text.split_sentence_bounds()).map(str::trim).find(says)
}

/// What a line plainly asks of the program, each thing once.
fn asked_of_it(line: &str) -> Vec<AskedOfIt> {
    let mut out: Vec<AskedOfIt> = sentences(line).filter_map(asked_in).collect();
    if out.is_empty() {
        out.extend(asked_in(line));
    }
    out.dedup();
    out
}

impl Talk<'_, '_> {
    /// What is told to a question about the program, at the question `at` where one is asked; none where a line asks nothing of it.
    pub(crate) fn told_of_it(&self, line: &str, at: Option<QuestionIx>) -> Option<String> {
        let questionnaire = self.session.questionnaire;
        let told = |asked: AskedOfIt| match asked {
            // Nothing of the program is left there: it is the help that is meant.
            AskedOfIt::HowLong if at.is_none() && self.has_stopped() => phrase("lines-call-takes").to_owned(),
            AskedOfIt::HowLong if at.is_none() && matches!(self.interview.stage(), Stage::Result(_)) => {
                phrase("lines-help-takes").to_owned()
            }
            AskedOfIt::HowLong => {
                let count = self.session.left(&self.interview).filter(|_| at.is_none()).map(|left| left.most - left.most / 5);
                let count = count.filter(|count| *count > 0);
                let each = count.map(|count| say!("lines-how-many", count = count));
                let each = each.unwrap_or_else(|| phrase("lines-few-seconds").to_owned());
                minutes(questionnaire).map_or(each.clone(), |minutes| format!("{minutes} {each}"))
            }
            // Behind lines it is the call that is meant.
            AskedOfIt::Cost if self.names_lines() => self.told_of_their_cost(),
            // At a result it may be the help that is meant.
            AskedOfIt::Cost => match self.interview.stage() {
                Stage::Result(sheet) if at.is_none() => {
                    format!("{} {}", self.cost_of_page(&sheet), phrase("lines-costs-nothing"))
                }
                _ => phrase("lines-costs-nothing").to_owned(),
            },
            AskedOfIt::CostOfHelp => self.cost_of_help(line),
            AskedOfIt::Maker => {
                let about = questionnaire.about.as_ref().and_then(|about| about.text.first());
                about.map_or(phrase("lines-asked-at-begin"), String::as_str).to_owned()
            }
            AskedOfIt::HaveTo => phrase("lines-have-to").to_owned(),
            AskedOfIt::ByEar => phrase("lines-works-by-ear").to_owned(),
            AskedOfIt::This => {
                let why = at.and_then(|ix| questionnaire.question(ix).why.as_deref());
                why.unwrap_or(phrase("lines-its-purpose")).to_owned()
            }
            AskedOfIt::Other if at.is_some() => phrase("lines-asked-of-it").to_owned(),
            AskedOfIt::Purpose | AskedOfIt::Other => phrase("lines-its-purpose").to_owned(),
            AskedOfIt::HowItWorks => phrase("lines-asked-at-begin").to_owned(),
        };
        let asked = asked_of_it(line);
        (!asked.is_empty()).then(|| asked.into_iter().map(told).collect::<Vec<_>>().join(" "))
    }

    /// Whether a page stands open that can't wait, or that names help lines for an answer.
    fn at_lines(&self) -> bool {
        self.has_stopped() || matches!(self.interview.stage(), Stage::Help { .. })
    }

    /// Whether help lines were read right before, or stand on the page.
    pub(crate) fn names_lines(&self) -> bool {
        self.lines_before || self.at_lines()
    }

    /// The same at a page, with where somebody is and what is expected there. Nobody asks it here what a line says of danger, of a
    /// death, or of a result; and nothing more is said where it may not be safe to hear it.
    pub(crate) fn told_of_it_beside(&self, line: &str, question: Option<QuestionIx>, menu: &Menu) -> Option<String> {
        let questionnaire = self.session.questionnaire;
        let told = self.told_of_it(line, question).filter(|_| PageCommand::named(line).is_none())?;
        if menu.stops || self.asks_of_result(line, menu) || tells_of_a_death(line) || speaks_of_danger(questionnaire, line, true)
        {
            return None;
        }
        // Whoever tells of themselves beside it hears where help is.
        let tells = asked_in(line).is_none() && !sentences(line).all(asks);
        let help = if tells { need_someone() } else { String::new() };
        // Behind danger, and on a page that can't wait, the number comes before all else.
        let first = self.owed.was_asked() || question.is_none() && menu.exit_near;
        let number = if first { format!("{} ", self.number_itself()) } else { String::new() };
        let Some(ix) = question else {
            return Some(format!("{number}{told} {help}{}", menu.expected()));
        };
        let expected = self.guessing.clone().unwrap_or_else(|| menu.how.clone());
        Some(format!("{number}{told} {help}{} {expected}", self.where_it_stands(ix)))
    }
}

#[cfg(test)]
mod tests {
    use super::{AskedOfIt, asked_of_it, asks};
    use crate::base::hearing::heard;
    use crate::base::phrases::{Language, within};

    #[test]
    fn a_question_about_the_program_is_told_from_others() {
        for (line, asked) in [
            ("will you ask about business?", AskedOfIt::Other),
            ("how long does this take?", AskedOfIt::HowLong),
            ("what is this for?", AskedOfIt::This),
            ("why do you ask that", AskedOfIt::This),
            ("ah why do you ask me this one?", AskedOfIt::This),
            ("you asked me before. why again?", AskedOfIt::This),
            ("Is it free in Ghana?", AskedOfIt::Cost),
            ("what is this question for?", AskedOfIt::This),
            ("So what are you going to ask me next?", AskedOfIt::Other),
            ("do you cover money", AskedOfIt::Other),
            ("why these questions", AskedOfIt::Other),
            ("Please, is this free?", AskedOfIt::Cost),
            ("how much does a mentor cost?", AskedOfIt::CostOfHelp),
            ("how much is therapy, I have no money", AskedOfIt::CostOfHelp),
            ("i want to open phone shop. is this for that?", AskedOfIt::Purpose),
            ("how long", AskedOfIt::HowLong),
            ("do i have to answer this?", AskedOfIt::HaveTo),
            ("I can't see very well", AskedOfIt::ByEar),
            ("who made this?", AskedOfIt::Maker),
            ("who made this program", AskedOfIt::Maker),
            ("what if I can't afford a therapist", AskedOfIt::CostOfHelp),
            ("can I use it with a screen reader", AskedOfIt::ByEar),
            ("how does this work and who are you", AskedOfIt::HowItWorks),
        ] {
            assert_eq!(asked_of_it(&heard(line)), [asked], "{line}");
        }
        let two = asked_of_it(&heard("can a blind person use this, what is it for?"));
        assert_eq!(two, [AskedOfIt::ByEar, AskedOfIt::This]);
        for line in [
            "will that online therapy work with a screen reader",
            "i'm blind, is there help finding work for blind people",
            "why does nobody love me",
            "why did he ask me to leave",
            "what do you do when it never stops",
            "how do I do this for my kids",
            "why is this happening to me",
            "these questions make me cry",
            "i work at this",
            "how long will this pain last",
            "who made me like this",
            "it's for my mum",
            "",
        ] {
            assert!(asked_of_it(&heard(line)).is_empty(), "{line}");
        }
        within(Language::Spanish, || {
            for (line, asked) in [
                ("¿me vas a preguntar por el negocio?", AskedOfIt::Other),
                ("¿cuánto dura esto?", AskedOfIt::HowLong),
                ("¿para qué es esta pregunta?", AskedOfIt::This),
                ("quiero abrir una tienda. ¿esto sirve para eso?", AskedOfIt::Purpose),
                ("¿es gratis?", AskedOfIt::Cost),
                ("¿esto cuesta algo?", AskedOfIt::Cost),
                ("¿quién ha hecho este programa?", AskedOfIt::Maker),
                ("¿y si no tengo dinero para la terapia?", AskedOfIt::CostOfHelp),
                ("¿cuánto cuesta un mentor?", AskedOfIt::CostOfHelp),
            ] {
                assert_eq!(asked_of_it(&heard(line)), [asked], "{line}");
            }
            assert!(asked_of_it(&heard("por qué me pasa esto")).is_empty());
        });
    }

    #[test]
    fn a_question_is_told_from_a_story() {
        for line in [
            "how does this work and who are you",
            "can i use this for my son",
            "what do i have to do now please",
            "Please, where do I start with this thing?",
        ] {
            assert!(asks(&heard(line)), "{line}");
        }
        for line in [
            "my wife died in the spring and I",
            "i cant sleep and i dont know why",
            "whatever i do it goes wrong",
            "when i was ten my dad left",
            "",
        ] {
            assert!(!asks(&heard(line)), "{line}");
        }
        within(Language::Spanish, || {
            assert!(asks(&heard("¿cómo funciona esto y quién eres?")) && asks(&heard("por qué me pasa todo esto a mí")));
            assert!(!asks(&heard("mi mujer murió en primavera")));
        });
    }
}
