//! What is said to what is asked about the open question itself: where it is about an answer, the nearest one is named, and else
//! which one is for whoever finds none, or isn't sure.

use crate::base::hearing::{bare, number};
use crate::base::phrases::{phrase, say};
use crate::base::text::{folded_words, words};
use crate::base::vocabulary::Vocabulary;
use crate::content::model::{AnswerIx, Choose, Question, QuestionIx, Reply};
use crate::ui::line_mode::Talk;
use crate::ui::line_mode::asked_of_it::sentences;
use crate::ui::line_mode::asked_of_question::{A_NUMBER, AskedOfQuestion};
use crate::ui::line_mode::guess::{Guess, any_of, asks_yes_or_no, row_behind_answer};
use crate::ui::line_mode::typed_answer::TypedAnswer;
use crate::ui::ui_text::{none_word, rather_not};

/// What a question says that speaks of kinds of help without their names.
const OF_KINDS: Vocabulary = Vocabulary::new(&["kinds"], &["tipos"]);

/// Words with which it is asked whether something counts, or what it means, around what is asked about.
#[rustfmt::skip]
const AROUND: Vocabulary = Vocabulary::new(
    &[
        "what", "whats", "wot", "does", "do", "did", "is", "are", "would", "will", "should", "can", "you", "u", "mean", "means",
        "meaning", "meant", "by", "the", "word", "of", "definition", "count", "counts", "qualify", "qualifies", "included",
        "as", "that", "this", "these", "those", "them", "it", "one", "number", "answer", "option", "if", "so", "and", "but",
        "here", "there", "even", "exactly", "ok", "sorry",
    ],
    &[
        "que", "qué", "cual", "cuál", "significa", "significado", "quiere", "quieres", "decir", "definicion", "definición", "eso",
        "esto", "esa", "esta", "esas", "estas", "cuenta", "cuentan", "contaria", "contaría", "vale", "entra", "como", "cómo",
        "es", "la", "el", "lo", "una", "uno", "numero", "número", "respuesta", "opcion", "opción", "con", "y", "o", "si", "por",
        "aqui", "aquí", "pero",
    ],
);
/// What stands between the thing and the answer that it may be.
const COUNTS: Vocabulary = Vocabulary::new(&["count", "counts", "qualify", "qualifies", "as"], &["cuenta", "cuentan", "como"]);

/// Answers that are named as the nearest, at most.
const MOST_NEAR: usize = 3;

/// What a sentence asks about, the answer that it is held against first: "starting out" and "starting uni" of "does starting uni
/// count as starting out".
fn parts_asked(sentence: &str) -> Vec<String> {
    let said = bare(sentence);
    let all: Vec<&str> = words(&said).collect();
    let inner = |part: &[&str]| {
        let begin = part.iter().take_while(|word| AROUND.has(word)).count();
        let end = part.len() - part[begin..].iter().rev().take_while(|word| AROUND.has(word)).count();
        part[begin..end].join(" ")
    };
    all.split(|word| COUNTS.has(word)).map(inner).filter(|part| !part.is_empty()).rev().collect()
}

impl Talk<'_, '_> {
    /// What is said to what is asked about the open question itself, and what a yes to it means, where an answer is named.
    pub(crate) fn asked_of_this(&self, ix: QuestionIx, line: &str) -> Option<(String, Option<Guess>)> {
        let read = |sentence: &str| AskedOfQuestion::read(&bare(sentence));
        let (sentence, asked) = sentences(line).find_map(|sentence| Some((sentence, read(sentence)?)))?;
        let question = self.session.questionnaire.question(ix);
        // What only denies tells nothing that could be asked about instead.
        let none = || none_word(question).map(|none| TypedAnswer::Perhaps(vec![none]));
        let means = |sentence: &str| Some(self.read_at(ix, sentence)).filter(|said| *said != TypedAnswer::Unknown);
        let tells = |sentence: &str| read(sentence).is_none() && means(sentence).is_some_and(|said| Some(said) != none());
        // "None. How many more?" answers, and what it asks behind that is told with the answer.
        let answers = |sentence: &str| read(sentence).is_none() && matches!(means(sentence), Some(TypedAnswer::Given(_)));
        let said = match asked {
            _ if sentences(line).any(answers) => return None,
            AskedOfQuestion::Several if question.choose == Choose::Many => phrase("lines-choose-several").to_owned(),
            AskedOfQuestion::Several => phrase("lines-only-one").to_owned(),
            AskedOfQuestion::HowMany => self.where_it_stands(ix),
            AskedOfQuestion::Behind => phrase("lines-what-comes").to_owned(),
            AskedOfQuestion::WhichKinds if !folded_words(&question.ask).iter().any(|word| OF_KINDS.has(word)) => return None,
            AskedOfQuestion::WhichKinds => phrase("lines-kinds-not-named").to_owned(),
            // What the rest of the line means is asked about instead.
            AskedOfQuestion::Counts | AskedOfQuestion::Numbered(_) if sentences(line).any(tells) => return None,
            AskedOfQuestion::Numbered(n) => return Some(self.nearest(question, &self.numbered(question, n), true)),
            AskedOfQuestion::Meaning | AskedOfQuestion::Counts => {
                let parts = parts_asked(sentence);
                // "What does 2 mean" hears that answer again, and why it is asked.
                let row = parts.iter().find_map(|part| number_in(part)).map(|n| self.numbered(question, n));
                if let (Some(named), AskedOfQuestion::Meaning) = (row.filter(|named| !named.is_empty()), asked) {
                    let (said, near) = self.nearest(question, &named, true);
                    return Some((format!("{}{said}", why_in_short(question)), near));
                }
                let near = parts.iter().map(|part| self.near_to(ix, part)).find(|near| !near.is_empty()).unwrap_or_default();
                if near.is_empty() && asked == AskedOfQuestion::Meaning {
                    return Some((format!("{} {}", phrase("lines-word-meaning"), Self::if_none_or_unsure(question)), None));
                }
                return Some(self.nearest(question, &near, false));
            }
        };
        Some((said, None))
    }

    /// The answer with a number, where there is one.
    fn numbered(&self, question: &Question, n: usize) -> Vec<AnswerIx> {
        let offered = question.offered(self.call.is_some()).len();
        n.checked_sub(1).filter(|i| *i < offered).map(AnswerIx).into_iter().collect()
    }

    /// The answers that some words mean as a typed answer would; none where they may mean many, or that none fits.
    fn near_to(&self, ix: QuestionIx, part: &str) -> Vec<AnswerIx> {
        let question = self.session.questionnaire.question(ix);
        let mut near: Vec<AnswerIx> = match self.read_at(ix, part) {
            TypedAnswer::Perhaps(several) => several,
            TypedAnswer::PerhapsAll(set) | TypedAnswer::Given(Reply::Chosen(set)) | TypedAnswer::InPart(Reply::Chosen(set)) => {
                set.iter().collect()
            }
            _ => Vec::new(),
        };
        near.retain(|a| Some(*a) != none_word(question) && Some(*a) != question.not_sure());
        if asks_yes_or_no(question) || near.len() > MOST_NEAR { Vec::new() } else { near }
    }

    /// Names the nearest answers, and which are for none and for not sure; `exact`: it was asked about them by their number.
    fn nearest(&self, question: &Question, near: &[AnswerIx], exact: bool) -> (String, Option<Guess>) {
        let mut said = Vec::new();
        if question.safety {
            said.push(phrase("lines-need-someone").to_owned());
        }
        let aloud = self.may_be_said(near);
        if !near.is_empty() {
            let rows: Vec<String> = near.iter().map(|a| row_behind_answer(question, *a, aloud)).collect();
            let rows = any_of(&rows);
            said.push(if exact { say!("lines-asked-about", answer = rows) } else { say!("lines-nearest", answer = rows) });
            let numbers: Vec<String> = near.iter().map(|a| (a.index() + 1).to_string()).collect();
            // What else an answer means, only its words say.
            let number = any_of(&numbers);
            said.push(if exact {
                say!("lines-if-near-enough", number = number)
            } else {
                say!("lines-if-it-fits", number = number)
            });
        }
        let fits = said.last().cloned().unwrap_or_default();
        said.push(if exact && !near.is_empty() { Self::if_not_near(question) } else { Self::if_none_or_unsure(question) });
        let guess = (!near.is_empty() && !asks_yes_or_no(question)).then(|| Guess::at(question, near, near.len() > 1, aloud));
        // It was read out, and no more than that was asked.
        let guess = guess.map(|guess| if exact { Guess { asked: fits, read_out: true, ..guess } } else { guess });
        (said.join(" "), guess)
    }

    /// The same for whoever was read an answer: which is for one that isn't near, and which where that can't be told.
    fn if_not_near(question: &Question) -> String {
        let row = |a: AnswerIx| say!("lines-number-for", number = a.index() + 1, answer = &question.answers[a.index()].text);
        let unsure = question.not_sure().filter(|unsure| none_word(question) != Some(*unsure));
        let declined = || say!("lines-number-for", number = question.offered(false).len() + 1, answer = rather_not());
        let not = none_word(question).map(|none| say!("lines-if-not-near", rows = row(none)));
        let unclear = say!("lines-if-unclear", rows = unsure.map_or_else(declined, row));
        let said = not.into_iter().chain([unclear, phrase("lines-what-counts").to_owned()]);
        said.collect::<Vec<_>>().join(" ")
    }

    /// Which answers are for none and for not sure, by their numbers, and that it needn't be exactly right.
    fn if_none_or_unsure(question: &Question) -> String {
        let of_file = [none_word(question), question.not_sure()].into_iter().flatten();
        let mut rows: Vec<(usize, &str)> = of_file.map(|a| (a.index() + 1, question.answers[a.index()].text.as_str())).collect();
        rows.dedup();
        if rows.is_empty() {
            rows.push((question.offered(false).len() + 1, rather_not()));
        }
        let rows: Vec<String> = rows.into_iter().map(|(n, text)| say!("lines-number-for", number = n, answer = text)).collect();
        format!("{} {}", say!("lines-if-not", rows = any_of(&rows)), phrase("lines-what-counts"))
    }
}

/// The number of the answer that some words name: "2", and "number 1".
fn number_in(part: &str) -> Option<usize> {
    number(part.rsplit(' ').next().filter(|_| A_NUMBER.stands_in(&format!(" {part} "))).unwrap_or(part))
}

/// The first sentence of why a question is asked, with a space behind it.
fn why_in_short(question: &Question) -> String {
    let why = question.why.as_deref().unwrap_or_default();
    why.split_inclusive(['.', '?']).next().map_or(String::new(), |first| format!("{} ", first.trim()))
}

#[cfg(test)]
mod tests {
    use super::parts_asked;
    use crate::base::phrases::{Language, within};

    #[test]
    fn what_a_question_is_about_is_what_stands_in_it() {
        for (line, parts) in [
            ("does starting uni count as starting out", &["starting out", "starting uni"][..]),
            ("does snapping at my kids count", &["snapping at my kids"]),
            ("what do you mean seen", &["seen"]),
            ("what does 2 mean", &["2"]),
            ("does that count", &[]),
        ] {
            assert_eq!(parts_asked(line), parts, "{line}");
        }
        within(Language::Spanish, || assert_eq!(parts_asked("qué quiere decir apagado"), ["apagado"]));
    }
}
