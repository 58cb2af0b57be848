//! What is offered for words that were heard out of turn: answers, what to do in a situation, and a page to put first. Whatever is
//! about danger stands before all else.

use crate::base::text::folded_words as words;
use crate::call::pencil::scripts_heard::{
    ABOUT_ANOTHER, BODY_EMERGENCY, is_hurt_child, is_known_at_once, is_known_by, is_known_whole, is_named_in_title, is_title,
};
use crate::call::pencil::{HeardRow, MOST_FOUND, OfferedRows, Pencil, found_beside, telling_words, worrying};
use crate::content::model::{AnswerIx, OutcomeIx, QuestionIx, Script, ScriptIx};
use crate::engine::interview::Interview;

/// Rows that are few.
const FEW: usize = 3;

/// Scripts that a word of their titles finds at most: one that is in more of them tells none from another.
const MOST_BY_TITLE: usize = 3;

impl Pencil {
    /// What is offered for those words; `pages`: what may be put first, each with its script. Where little fits, the answers about
    /// danger stand there, too: what somebody says of it has more words than any list. Where nothing fits whole, they come first.
    pub fn offered(&self, interview: &Interview<'_>, typed: &str, pages: &[(OutcomeIx, Option<ScriptIx>)]) -> OfferedRows {
        let questionnaire = interview.questionnaire();
        let danger = self.danger(questionnaire, typed);
        let (found, whole) = found_beside(interview, typed, &danger.told);
        let said = words(typed);
        let telling = telling_words(&said);
        let scripts = questionnaire.intake.as_ref().map_or(&[][..], |leading| &leading.scripts);
        // An answer brings its own script.
        let brought: Vec<ScriptIx> =
            found.iter().filter_map(|(question, a)| questionnaire.question(*question).answers[a.index()].script).collect();
        let having = |is: &dyn Fn(&Script) -> bool| -> Vec<ScriptIx> {
            let all = scripts.iter().enumerate().filter(|(_, script)| is(script));
            all.map(|(i, _)| ScriptIx(i)).filter(|ix| !brought.contains(ix)).collect()
        };
        let page_of = |wanted: &str| {
            pages.iter().find_map(|(page, script)| script.filter(|ix| scripts[ix.index()].id == wanted).map(|ix| (*page, ix)))
        };
        let body = page_of(BODY_EMERGENCY).filter(|_| danger.ambulance);
        let on_page = |ix: &ScriptIx| body.is_some_and(|(_, script)| script == *ix);
        // What is meant without doubt stands before all else, and so does who is elsewhere: help mustn't go to the caller.
        let calm = danger.told.is_empty();
        let mut first = having(&|script| calm && is_title(script, &said));
        if first.len() > 1 {
            first.clear();
        }
        first.extend(having(&|script| {
            danger.harm_elsewhere && script.id == ABOUT_ANOTHER
                || calm && is_known_at_once(script, &said)
                || !danger.ambulance && is_hurt_child(script, &said, &telling)
        }));
        first.dedup();
        let mut known = having(&|script| is_known_by(script, &said) || danger.ambulance && script.id == BODY_EMERGENCY);
        known.retain(|ix| !on_page(ix) && !first.contains(ix));
        let mut titled = having(&|script| is_named_in_title(script, &telling));
        if titled.len() > MOST_BY_TITLE {
            titled.clear();
        }
        titled.retain(|ix| !known.contains(ix) && !first.contains(ix) && !on_page(ix));
        let about_another = having(&|script| danger.names_another && script.id == ABOUT_ANOTHER);
        let about_another: Vec<ScriptIx> =
            about_another.into_iter().filter(|ix| ![&first, &known, &titled].iter().any(|some| some.contains(ix))).collect();
        // A common word in a sentence about something else is no more than a chance hit.
        let whole = whole || known.iter().any(|ix| is_known_whole(&scripts[ix.index()], &said, &telling));

        let grave = |row: &&(QuestionIx, AnswerIx)| danger.told.contains(row) || worrying(questionnaire, row.0, row.1);
        let answer = |(question, answer): &(QuestionIx, AnswerIx)| HeardRow::Answer(*question, *answer);
        let mut rows: Vec<HeardRow> = first.iter().copied().map(HeardRow::Script).collect();
        rows.extend(body.map(|(page, script)| HeardRow::Page(page, script)));
        rows.extend(found.iter().filter(grave).map(answer));
        rows.extend(known.iter().copied().map(HeardRow::Script));
        let always: Vec<HeardRow> = danger.always.iter().map(answer).filter(|row| !rows.contains(row)).collect();
        // Each row has a digit: answers that only share a word make room.
        let most = if whole || said.is_empty() { MOST_FOUND } else { MOST_FOUND.saturating_sub(always.len()) };
        let room = most.saturating_sub(rows.len() + titled.len() + about_another.len());
        rows.extend(found.iter().filter(|row| !grave(row)).take(room).map(answer));
        rows.extend(titled.into_iter().map(HeardRow::Script));
        rows.extend(about_another.into_iter().map(HeardRow::Script));
        rows.truncate(most);
        let fits = rows.len();
        if (fits < FEW || !whole) && !said.is_empty() {
            // A chance hit on half of the words never stands before what may be meant.
            let at = if whole { rows.len() } else { first.len() };
            rows.splice(at..at, always);
        }
        let sure = fits == 1 && whole && matches!(rows.first(), Some(HeardRow::Answer(..)));
        OfferedRows { rows, fits, sure, ambulance: danger.ambulance, wound: danger.wound }
    }
}
