//! An answer with a question about the program behind it: "none. how many more of these", "me, 45, but what does a mentor cost".

use crate::base::hearing::{bare, without_wrapping};
use crate::base::vocabulary::Vocabulary;
use crate::content::model::QuestionIx;
use crate::ui::line_mode::Talk;
use crate::ui::line_mode::asked_of_question::AskedOfQuestion;
use crate::ui::line_mode::count_asked::WHERE;
use crate::ui::line_mode::danger_words::speaks_of_danger;
use crate::ui::line_mode::typed_answer::TypedAnswer;

/// What parts the two.
const JOINTS: Vocabulary = Vocabulary::new(&[". ", "? ", "; ", ", but ", " but ", ", "], &[", pero ", " pero "]);

impl Talk<'_, '_> {
    /// The answer that a line gives at a question, and what is told to the question about the program behind it; none where either
    /// isn't plain, or the line has words about danger.
    pub(crate) fn answered_and_asked<'l>(&self, line: &'l str, ix: QuestionIx) -> Option<(&'l str, String)> {
        if self.call.is_some() || speaks_of_danger(self.session.questionnaire, line, true) {
            return None;
        }
        let question = self.session.questionnaire.question(ix);
        JOINTS.all().filter_map(|joint| line.rsplit_once(joint)).find_map(|(answer, asked)| {
            let said = TypedAnswer::read(answer, false, false, question, false);
            let taken = match said {
                TypedAnswer::Given(_) => true,
                TypedAnswer::InPart(_) => !question.safety,
                _ => false,
            };
            let asked = bare(asked);
            let asked = without_wrapping(&asked);
            let where_now = WHERE.has(asked) || AskedOfQuestion::read(asked) == Some(AskedOfQuestion::HowMany);
            let told = || if where_now { Some(self.where_it_stands(ix)) } else { self.told_of_it(asked, Some(ix)) };
            told().filter(|_| taken).map(|told| (answer, told))
        })
    }
}
