//! What is offered for words that were heard out of turn: answers, what to do in a situation, and a page to put first. Whatever is
//! about danger stands before all else.

use crate::base::text::folded_words as words;
use crate::call::intake::situation::is_under_age;
use crate::call::pencil::scripts_heard::{
    ABOUT_ANOTHER, ANGRY, OF_THE_CALL, is_hurt_child, is_known_at_once, is_known_by, is_known_whole, is_named_in_title,
    is_part_of_another, is_title, names_illness, whispers_with_nobody_there, without_other_situations,
};
use crate::call::pencil::slips::mended;
use crate::call::pencil::{HeardRow, MOST_FOUND, OfferedRows, Pencil, found_beside, is_heard_as, telling_words, worrying};
use crate::content::helplines::ABUSE;
use crate::content::model::{
    AnswerIx, BABY_MOVES_LESS, BODY_EMERGENCY, CAME_IN, CHILD_BODY, CHILD_HURT, HIT_BY_ILL, HURT, OutcomeIx, QuestionIx,
    Questionnaire, Script, ScriptIx,
};
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
        let scripts = questionnaire.intake.as_ref().map_or(&[][..], |leading| &leading.scripts);
        let typed = &*mended(questionnaire, scripts, typed);
        let left = without_other_situations(questionnaire, scripts, typed);
        let danger = self.danger(questionnaire, &left);
        let (found, whole) = found_beside(interview, &left, &danger.told);
        let young = under_age(questionnaire).filter(|_| danger.young);
        let whole = whole || young.is_some();
        let said = words(typed);
        let telling = telling_words(&said);
        // An answer brings its own script.
        let brought: Vec<ScriptIx> =
            found.iter().filter_map(|(question, a)| questionnaire.question(*question).answers[a.index()].script).collect();
        let having = |is: &dyn Fn(&Script) -> bool| -> Vec<ScriptIx> {
            let all = scripts.iter().enumerate().filter(|(_, script)| is(script));
            all.map(|(i, _)| ScriptIx(i)).filter(|ix| !brought.contains(ix)).collect()
        };
        let known_as = |ix: ScriptIx, id: &str| scripts[ix.index()].id == id;
        let body =
            pages.iter().find_map(|(page, script)| script.filter(|ix| known_as(*ix, BODY_EMERGENCY)).map(|ix| (*page, ix)));
        // What is meant without doubt stands before all else, and so does who is elsewhere: help mustn't go to the caller.
        let calm = danger.told.is_empty();
        // Whoever has collapsed can't talk either, and nobody has come in.
        let of_body = |script: &Script| script.id == BODY_EMERGENCY && is_known_by(script, &said);
        let body_told = danger.body || brought.iter().any(|ix| known_as(*ix, BODY_EMERGENCY)) || scripts.iter().any(of_body);
        let mut first = having(&|script| calm && is_title(script, &said));
        if first.len() > 1 {
            first.clear();
        }
        first.extend(having(&|script| {
            danger.harm_elsewhere && script.id == ABOUT_ANOTHER
                || calm && !body_told && is_known_at_once(script, scripts, &said)
                || !danger.ambulance && is_hurt_child(script, &said, &telling)
        }));
        first.dedup();
        // Who is interrupted has a second, and a child comes before whoever worries about it.
        first.sort_by_key(|ix| [CAME_IN, CHILD_HURT].iter().position(|id| known_as(*ix, id)).unwrap_or(FEW));
        let all = || (0..scripts.len()).map(ScriptIx);
        let another = all().find(|ix| danger.names_another && known_as(*ix, ABOUT_ANOTHER)).filter(|ix| !first.contains(ix));
        // A body that can't wait comes first of all, but for whoever harms it: then the answers about that do.
        let alone = || danger.body && !danger.ambulance;
        let of_child = all().find(|ix| danger.child && known_as(*ix, CHILD_BODY));
        let of_body = all().find(|ix| alone() && known_as(*ix, BODY_EMERGENCY)).map(|ix| of_child.unwrap_or(ix));
        let of_body = of_body.map(HeardRow::Script);
        let page_of_body = body.filter(|_| alone()).map(|(page, script)| HeardRow::Page(page, of_child.unwrap_or(script)));
        let unborn = all().find(|ix| alone() && danger.unborn && known_as(*ix, BABY_MOVES_LESS)).map(HeardRow::Script);
        let with_body =
            || unborn.into_iter().chain(of_body).chain(page_of_body).chain(another.filter(|_| alone()).map(HeardRow::Script));
        // A child who may be hurt is seen before anybody asks who did it.
        let of_harm = !danger.child && danger.told.iter().any(|row| danger.always.iter().skip(1).any(|harm| harm == row));
        let mut rows: Vec<HeardRow> = with_body().filter(|_| !of_harm).collect();
        rows.extend(first.iter().copied().map(HeardRow::Script));
        if danger.ambulance {
            // What to do comes before the page with the caller's address, though an answer brings it, too. Of several scripts the
            // first in the file is for what can wait least; "son" alone brings none.
            let of_others = |ix: ScriptIx| [BODY_EMERGENCY, ABOUT_ANOTHER, CHILD_HURT].iter().any(|id| known_as(ix, id));
            let known = |ix: ScriptIx| !of_others(ix) && is_known_by(&scripts[ix.index()], &said);
            let hurt = all().find(|ix| known_as(*ix, HURT) || known(*ix));
            let alone = all().find(|ix| body.is_none() && known_as(*ix, BODY_EMERGENCY));
            rows.extend(hurt.filter(|ix| !first.contains(ix)).map(HeardRow::Script));
            rows.extend(body.map(|(page, script)| HeardRow::Page(page, script)).or(alone.map(HeardRow::Script)));
            rows.extend(another.map(HeardRow::Script));
        }
        let ahead = rows.len();
        let there = |rows: &[HeardRow], ix: &ScriptIx| {
            rows.iter().any(|row| matches!(row, HeardRow::Script(script) | HeardRow::Page(_, script) if script == ix))
        };
        let mut known = having(&|script| is_known_by(script, &said));
        // All that is known of it stands in longer words of another script: "used to cut", or "the line was cut".
        let other = |ix: ScriptIx| {
            [HURT, CAME_IN, ANGRY].iter().any(|id| known_as(ix, id)) && is_part_of_another(&scripts[ix.index()], scripts, &said)
        };
        let unseen = |ix: ScriptIx| known_as(ix, CAME_IN) && whispers_with_nobody_there(&said);
        known.retain(|ix| !there(&rows, ix) && !other(*ix) && !unseen(*ix));
        // A common word in a sentence about something else is no more than a chance hit.
        let whole = whole || known.iter().any(|ix| is_known_whole(&scripts[ix.index()], &said, &telling));
        let mut titled = having(&|script| is_named_in_title(script, &telling));
        if titled.len() > MOST_BY_TITLE {
            titled.clear();
        }
        titled.retain(|ix| !known.contains(ix) && !there(&rows, ix));
        let mut about_another = having(&|script| danger.names_another && script.id == ABOUT_ANOTHER);
        about_another.retain(|ix| !(known.contains(ix) || titled.contains(ix) || there(&rows, ix) || alone() && of_harm));

        // Where all that is said is how the call goes, "you people" is no chance to ask about people who plot.
        let of_call = |script: &Script| OF_THE_CALL.contains(&&*script.id) && is_known_whole(script, &said, &telling);
        let of_call = scripts.iter().any(of_call);
        let named = |row: &(QuestionIx, AnswerIx)| is_heard_as(&questionnaire.question(row.0).answers[row.1.index()], &left);
        let grave = |row: &&(QuestionIx, AnswerIx)| {
            danger.told.contains(row) || worrying(questionnaire, row.0, row.1) && (!of_call || named(row))
        };
        let answer = |(question, answer): &(QuestionIx, AnswerIx)| HeardRow::Answer(*question, *answer);
        let named_ill = |row: &HeardRow| {
            let HeardRow::Answer(at, a) = row else { return false };
            questionnaire.question(*at).answers[a.index()].script.is_some_and(|ix| known_as(ix, HIT_BY_ILL))
        };
        let harm = |row: &HeardRow| {
            matches!(row, HeardRow::Answer(at, a)
                if questionnaire.question(*at).answers[a.index()].audience.as_deref() == Some(ABUSE))
        };
        let ill: Vec<HeardRow> = found.iter().map(answer).filter(|row| names_illness(&said) && named_ill(row)).collect();
        rows.extend(found.iter().filter(grave).map(answer).filter(|row| !ill.contains(row)));
        // Who hits is ill: that row goes before the one about being hurt, which stands behind it.
        let before_harm = rows.iter().position(harm).unwrap_or(rows.len());
        rows.splice(before_harm..before_harm, ill.iter().copied());
        rows.extend(with_body().filter(|_| of_harm));
        if !calm {
            rows.extend(about_another.drain(..).map(HeardRow::Script));
        }
        rows.extend(young.iter().filter(|row| !found.iter().filter(grave).any(|told| told == *row)).map(answer));
        let known: Vec<HeardRow> = known.into_iter().map(HeardRow::Script).filter(|row| !rows.contains(row)).collect();
        rows.extend(known);
        let always: Vec<HeardRow> = danger.always.iter().map(answer).filter(|row| !rows.contains(row)).collect();
        // Each row has a digit: answers that only share a word make room.
        let most = if whole || said.is_empty() { MOST_FOUND } else { MOST_FOUND.saturating_sub(always.len()) };
        let room = most.saturating_sub(rows.len() + titled.len() + about_another.len());
        rows.extend(
            found.iter().filter(|row| !grave(row) && Some(**row) != young && !ill.contains(&answer(row))).take(room).map(answer),
        );
        rows.extend(titled.into_iter().map(HeardRow::Script));
        rows.extend(about_another.into_iter().map(HeardRow::Script));
        rows.truncate(most);
        let fits = rows.len();
        let mut whatever_said = 0..0;
        if (fits < FEW || !whole) && !said.is_empty() {
            // A chance hit on half of the words never stands before what may be meant.
            let at = if whole { rows.len() } else { ahead.min(rows.len()) };
            whatever_said = at..at + always.len();
            rows.splice(at..at, always);
        } else if danger.perhaps {
            // What may be meant stands below all that fits, and always has a row.
            let ending_life = danger.always.first().map(answer).filter(|row| !rows.contains(row));
            rows.truncate(MOST_FOUND - usize::from(ending_life.is_some()));
            whatever_said = rows.len()..rows.len() + usize::from(ending_life.is_some());
            rows.extend(ending_life);
        }
        if fits == 0 && !rows.is_empty() {
            rows.insert(0, HeardRow::NoneOfThese);
            whatever_said = 1..rows.len();
        }
        let sure = fits == 1 && whole && matches!(rows.first(), Some(HeardRow::Answer(..)));
        let (ambulance, wound) = (danger.ambulance, danger.wound);
        OfferedRows {
            rows,
            whole: whole && fits > 0,
            fits,
            whatever_said,
            sure,
            ambulance,
            wound,
            body: danger.body && !ambulance,
        }
    }
}

/// The answer of whoever is under 18.
fn under_age(questionnaire: &Questionnaire) -> Option<(QuestionIx, AnswerIx)> {
    questionnaire
        .question_ixs()
        .find_map(|ix| Some((ix, AnswerIx(questionnaire.question(ix).answers.iter().position(is_under_age)?))))
}
