//! A question about the program itself, typed where an answer is expected: "will you ask about business?".

use crate::base::hearing::{bare, without_please};
use crate::base::vocabulary::Vocabulary;
use crate::ui::line_mode::asked_thing::thing_asked;
use crate::ui::line_mode::beginning::asks;

/// What is asked of the program in such a line, wherever it stands. A "you" alone may be anybody: "what do you do when …".
#[rustfmt::skip]
const OF_IT: Vocabulary = Vocabulary::new(
    &[
        "you ask", "you asking", "you going to ask", "you be asking", "you cover", "you talk about", "you want to know",
        "you need to know", "can you do", "who are you", "what are you", "is this for", "is this about", "is all this for",
        "is all this about", "this work", "this take", "this free", "this cost", "it cost", "this a test", "the questions",
        "these questions", "your questions", "this program", "this programme", "this questionnaire", "this survey",
        "this quiz", "the point of this",
    ],
    &[
        "vas a preguntar", "preguntas", "preguntaras", "preguntan", "este programa", "este cuestionario", "esta encuesta",
        "que es esto", "para que es esto", "para que sirve esto", "de que va esto", "de que trata esto", "como funciona esto",
        "cuanto dura esto", "cuanto tarda esto", "cuanto cuesta", "es gratis", "quien eres", "que eres", "que puedes hacer",
    ],
);
/// The same where it is all of the line.
const WHOLE: Vocabulary = Vocabulary::new(&["what is this", "whats this", "how long"], &[]);

/// Whether a line is plainly a question about the program. Nobody asks it here what a line says of danger, or of an answer.
pub(crate) fn asks_about_it(line: &str) -> bool {
    let asked = |said: &str| asks(said) && OF_IT.stands_in(&format!(" {said} "));
    WHOLE.has(&bare(without_please(line))) || thing_asked(line, |said| asked(said).then_some(())).is_some()
}

#[cfg(test)]
mod tests {
    use super::asks_about_it;
    use crate::base::hearing::heard;
    use crate::base::phrases::{Language, within};

    #[test]
    fn a_question_about_the_program_is_told_from_others() {
        for line in [
            "will you ask about business?",
            "how long does this take?",
            "what is this for?",
            "So what are you going to ask me next?",
            "do you cover money",
            "why these questions",
            "Please, is this free?",
        ] {
            assert!(asks_about_it(&heard(line)), "{line}");
        }
        for line in [
            "why does nobody love me",
            "what do you do when it never stops",
            "how do I do this for my kids",
            "why is this happening to me",
            "these questions make me cry",
            "i work at this",
            "",
        ] {
            assert!(!asks_about_it(&heard(line)), "{line}");
        }
        within(Language::Spanish, || {
            assert!(asks_about_it(&heard("¿me vas a preguntar por el negocio?")));
            assert!(asks_about_it(&heard("¿cuánto dura esto?")) && !asks_about_it(&heard("por qué me pasa esto")));
        });
    }
}
