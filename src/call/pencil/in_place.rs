//! What somebody said, typed where a fact of the call is asked for: an address, a number, or whom to call.

use crate::base::text::{folded_words as words, spaced_words};
use crate::base::vocabulary::Vocabulary;
use crate::call::pencil::scripts_heard::{is_hurt_child, is_known_at_once, is_known_by};
use crate::call::pencil::{Pencil, is_heard_as, is_weighty, telling_words};
use crate::content::model::{AnswerIx, CHILD_HURT, QuestionIx, ScriptIx};
use crate::engine::interview::Interview;

/// What tells of too little sleep where a mentor asks what it may be, and is good news anywhere else.
#[rustfmt::skip]
const GOOD_NEWS: Vocabulary = Vocabulary::new(
    &["better than ever", "full of plans", "top of the world", "never felt better"],
    &["mejor que nunca", "lleno de planes", "llena de planes", "me como el mundo"],
);

impl Pencil {
    /// Whether a text may be what somebody told, and no fact: it speaks of danger, or has the words of an answer of weight or of a
    /// situation that `cannot_wait`. That it only shares a word with one is no sign: "my husband" is whom to call, and "son" his name.
    pub(crate) fn tells_in_place(&self, interview: &Interview<'_>, typed: &str, cannot_wait: impl Fn(ScriptIx) -> bool) -> bool {
        let questionnaire = interview.questionnaire();
        let danger = self.danger(questionnaire, typed);
        if danger.spoken || danger.ambulance || danger.body || danger.young || danger.harm_elsewhere || !danger.told.is_empty() {
            return true;
        }
        let spaced = GOOD_NEWS.all().fold(spaced_words(typed), |line, news| line.replace(news, ""));
        let said = words(&spaced);
        let telling = telling_words(&said);
        let scripts = questionnaire.scripts();
        let known = scripts.iter().enumerate().any(|(at, script)| {
            is_known_at_once(script, scripts, &said)
                || is_hurt_child(script, &said, &telling)
                || script.id != CHILD_HURT && cannot_wait(ScriptIx(at)) && is_known_by(script, &said)
        });
        let named = |ix: QuestionIx| {
            let answers = questionnaire.question(ix).offered(true).iter().enumerate();
            let mut weighty = answers.filter(|(i, _)| is_weighty(questionnaire, ix, AnswerIx(*i)));
            weighty.any(|(_, answer)| is_heard_as(answer, typed))
        };
        known || questionnaire.question_ixs().any(named)
    }
}
