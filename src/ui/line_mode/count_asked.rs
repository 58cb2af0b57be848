//! How many questions are left, asked anywhere.

use crate::base::phrases::{phrase, say};
use crate::base::vocabulary::Vocabulary;
use crate::content::model::QuestionIx;
use crate::engine::interview::Stage;
use crate::ui::line_mode::Talk;
use crate::ui::line_mode::asked_of_question::AskedOfQuestion;
use crate::ui::ui_text as words;

/// What asks where somebody is, and how much is left.
#[rustfmt::skip]
pub(crate) const WHERE: Vocabulary = Vocabulary::new(
    &[
        "where am i", "where was i", "how many more", "how many more questions", "how many left", "how many are left",
        "how many questions are left", "how many questions left", "how many to go", "how much more", "what question am i on",
        "is it nearly over", "nearly done", "are we nearly done", "how long is there to go", "how long to go", "how long left",
        "how long is left", "how much is left", "how much left", "how far to go", "is there much more", "is there much left",
        "is there a lot more", "are there many more", "are there many left", "many more", "nearly there", "are we nearly there",
        "am i nearly done", "almost done", "is it nearly done", "is this nearly over",
    ],
    &[
        "donde estoy", "donde estaba", "cuantas faltan", "cuantas quedan", "cuantas mas", "cuantas preguntas faltan",
        "cuantas preguntas quedan", "por donde voy", "en que pregunta estoy", "cuanto me falta", "cuanto me queda",
        "faltan muchas", "quedan muchas", "falta mucho todavia", "ya casi", "ya casi acabamos", "ya mero",
    ],
);

/// Whether bare words ask how many questions are left.
pub(crate) fn asks_how_many(said: &str) -> bool {
    WHERE.has(said) || AskedOfQuestion::read(said) == Some(AskedOfQuestion::HowMany)
}

impl Talk<'_, '_> {
    /// How many questions are left, where none is open on the page.
    pub(crate) fn count_told(&self) -> String {
        match self.interview.stage() {
            Stage::Question(question) | Stage::Help { question, .. } => self.where_it_stands(question),
            Stage::Undoes { .. } | Stage::Review { .. } => phrase("lines-that-was-the-last").to_owned(),
            Stage::Result(_) => self.no_more_is_asked().to_owned(),
        }
    }

    /// Which question stands open, how many come behind it, and what it is about.
    pub(crate) fn where_it_stands(&self, ix: QuestionIx) -> String {
        let at = words::whereabouts(&self.interview, self.session.left(&self.interview), ix);
        let more = if at.more.is_empty() { String::new() } else { format!(", {}", at.more) };
        format!("{}{more}. {}.", say!("lines-question", number = at.number), at.section)
    }
}
