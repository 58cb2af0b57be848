//! What was heard out of turn on a call, in words: what is offered for it, what becomes of it, and what of it waits.

use crate::base::commands::rather_not;
use crate::base::phrases::{phrase, say};
use crate::base::text;
use crate::call::flow::{CallFlow, HeldBack, LeftOpen, brought_by};
use crate::call::pencil::{HeardRow, OfferedRows, PencilStanding};
use crate::call::reading::Reading;
use crate::content::helplines::{Helplines, PlaceIx};
use crate::content::model::{AnswerIx, Lack, Pace, QuestionIx, Questionnaire, Reply, ScriptIx};
use crate::engine::interview::Interview;
use crate::ui::report::{ambulance_numbers, emergency_numbers};
use crate::ui::ui_text::mentor::sooner;
use crate::ui::ui_text::reply_text;

/// What is offered for what was heard: an answer with its question, a script by its title, or a page to put first.
pub(super) fn heard_rows(interview: &Interview<'_>, rows: &[HeardRow]) -> Vec<String> {
    let questionnaire = interview.questionnaire();
    let scripts = questionnaire.scripts();
    let row = |row: &HeardRow| match row {
        HeardRow::NoneOfThese => phrase("mentor-heard-none").to_owned(),
        HeardRow::Answer(question, answer) => {
            let asked = questionnaire.question(*question);
            format!("{} ({})", asked.answers[answer.index()].text, asked.ask)
        }
        HeardRow::Page(page, script) => {
            say!("mentor-heard-page", page = sooner(questionnaire, (*page, Some(*script)), false))
        }
        HeardRow::Script(ix) => say!("mentor-heard-script", title = &scripts[ix.index()].title),
    };
    rows.iter().map(row).collect()
}

/// Asked above what is offered for words that were heard. Where no answer has them, that is said first: the answers about danger
/// that stand there all the same would look like what was found.
pub fn which_was_heard(offered: &OfferedRows) -> &'static str {
    if offered.fits == 0 { phrase("mentor-heard-nothing") } else { phrase("full-heard-which") }
}

/// Said before anything that is offered, where something was taken, somebody is wounded or a body may not wait, and where nothing
/// fits: then the rows are about danger alone. Nothing for other words.
pub fn ambulance_first(offered: &OfferedRows, helplines: &Helplines, place: PlaceIx) -> Option<String> {
    let none_comes = helplines.lacks(place, &Lack::Ambulance);
    if offered.body && none_comes {
        return Some(phrase("mentor-hospital-for-body").to_owned());
    }
    if offered.body {
        let numbers = ambulance_numbers(helplines, place).unwrap_or_else(|| phrase("mentor-emergency-number-there").to_owned());
        return Some(say!("mentor-ambulance-for-body", numbers = numbers));
    }
    if !offered.ambulance && offered.fits == 0 && !offered.rows.is_empty() {
        return emergency_numbers(helplines, place).map(|numbers| say!("mentor-danger-number", numbers = numbers));
    }
    offered.ambulance.then(|| match (ambulance_numbers(helplines, place), offered.wound) {
        (_, true) if none_comes => phrase("mentor-hospital-for-wound").to_owned(),
        (_, false) if none_comes => phrase("mentor-hospital-first").to_owned(),
        (Some(numbers), true) => say!("mentor-ambulance-for-wound", numbers = numbers),
        (Some(numbers), false) => say!("mentor-ambulance-first", numbers = numbers),
        (None, true) => phrase("mentor-ambulance-for-wound-anywhere").to_owned(),
        (None, false) => phrase("mentor-ambulance-first-anywhere").to_owned(),
    })
}

/// What their words alone keep in view, said where a mentor turns from what is offered for them; nothing where nothing is kept.
pub fn kept_by_words(call: &CallFlow<'_>, interview: &Interview<'_>) -> Option<String> {
    let what = match call.kept_by_words()? {
        LeftOpen::Script(ix) => call.intake.as_shown(interview, ix).title.clone(),
        LeftOpen::Answer(question, answer) => interview.questionnaire().question(question).answers[answer.index()].text.clone(),
        LeftOpen::Listed => return None,
    };
    let locked = if call.they_choose(interview) { format!(" {}", phrase("mentor-contact-stays-locked")) } else { String::new() };
    Some(say!("mentor-kept-by-words", what = what, locked = locked, word = phrase("mentor-not-said-word")))
}

/// A reply in the client's own words. What they kept back of a list isn't said back as a doubt.
pub fn reply_heard(call: Option<&CallFlow<'_>>, questionnaire: &Questionnaire, at: QuestionIx, reply: Option<Reply>) -> String {
    let question = questionnaire.question(at);
    let (Some(Reply::Chosen(set)), Some(unsure)) = (reply, question.not_sure()) else { return reply_text(question, reply) };
    if !set.has(unsure) || call.is_none_or(|call| !call.intake.is_kept_back(at)) {
        return reply_text(question, reply);
    }
    let others = question.chosen(set).filter(|(a, _)| *a != unsure).map(|(_, answer)| answer.text.as_str());
    others.chain([rather_not()]).collect::<Vec<_>>().join("; ")
}

/// Said once an answer is pencilled in.
pub(super) fn pencilled(standing: PencilStanding, help_due: bool) -> String {
    let said = match standing {
        PencilStanding::Counted => return phrase("mentor-pencilled-counted").to_owned(),
        PencilStanding::Behind => phrase("mentor-pencilled-behind"),
        PencilStanding::Ended => phrase("mentor-pencilled-ended"),
        PencilStanding::Acknowledged if !help_due => phrase("mentor-pencilled-say"),
        PencilStanding::Acknowledged | PencilStanding::Waits => phrase("mentor-pencilled"),
    };
    format!("{said} {}", say!("mentor-pencilled-slip", word = phrase("mentor-not-said-word")))
}

/// Said where a reply doesn't count yet: the line about danger that is to be read first, or the answer of weight that was
/// heard earlier and would be left out.
pub fn held_back(call: Option<&CallFlow<'_>>, questionnaire: &Questionnaire, question: QuestionIx, held: &HeldBack) -> String {
    let answer = |line: &AnswerIx| &questionnaire.question(question).answers[line.index()];
    let scripts = questionnaire.scripts();
    let in_confidence = |line: &AnswerIx| {
        let theirs = answer(line).script.is_some_and(|ix| scripts[ix.index()].they_choose);
        theirs || call.is_some_and(|call| call.told_quietly(question, *line))
    };
    match held {
        HeldBack::ReadFirst(line) => say!("mentor-read-before", line = answer(line).row(true)),
        HeldBack::LeftOut(told) => say!("mentor-left-out", sign = &answer(told).text),
        HeldBack::ToldOf(told) if in_confidence(told) => {
            say!("mentor-told-of-quietly", sign = &answer(told).text, ask = phrase("mentor-may-talk"))
        }
        HeldBack::ToldOf(told) => say!("mentor-told-of", sign = &answer(told).text),
    }
}

/// Said before the words of a question whose sign they have told of already: nobody hears "I ask everyone this" as if they hadn't,
/// but whoever is hurt by somebody who may stand there, or took it back.
pub fn told_before(call: &CallFlow<'_>, interview: &Interview<'_>, open: QuestionIx) -> Option<String> {
    // Where lines are read, it belongs to the one that they told of alone.
    let read = call.reading().filter(|reading| reading.question == open).map(Reading::next);
    let here = |answer: AnswerIx| read.is_none_or(|next| next == Some(answer));
    // At a question about danger whatever was heard earlier is begun in one way, also what calls for nothing by itself.
    let waits = if interview.questionnaire().question(open).safety {
        call.pencil.waiting(interview).into_iter().chain(call.told_left_open(interview)).collect()
    } else {
        call.pencil.worries_waiting(interview)
    };
    let Some((_, told)) = waits.into_iter().find(|(question, answer)| *question == open && here(*answer)) else {
        // Nothing about danger is asked aloud beside whoever hurts them.
        let begins = call.reading().is_none_or(|reading| !reading.has_begun());
        let warns =
            begins && interview.questionnaire().question(open).safety && (call.they_choose(interview) || call.taken_back_waits());
        return warns.then(|| say!("mentor-not-if-heard", ask = phrase("mentor-may-talk")));
    };
    // Of harm by somebody, and of what they took back, nothing is said aloud: that one may be in the room.
    let quietly = call.told_quietly(open, told);
    Some(if quietly {
        say!("mentor-told-quietly", ask = phrase("mentor-may-talk"))
    } else {
        phrase("mentor-told-before").to_owned()
    })
}

/// What was heard out of turn and counts nowhere, at a result and before the mentor leaves; on a page that can't wait only what
/// calls for help. Nothing where nothing waits.
pub fn waiting(call: &CallFlow<'_>, interview: &Interview<'_>) -> Option<String> {
    let questionnaire = interview.questionnaire();
    let urgent = call.intake.recommendation(interview).is_some_and(|shown| questionnaire.outcome(shown.outcome).is_urgent());
    let rows = if urgent { call.pencil.worries_waiting(interview) } else { call.pencil.waiting(interview) };
    let text = |(question, answer): &(QuestionIx, AnswerIx)| {
        say!("mentor-quoted", text = &questionnaire.question(*question).answers[answer.index()].text)
    };
    let rows: Vec<String> = rows.iter().map(text).collect();
    // No question is left to count it at.
    let ended = interview.ended_by().is_some();
    (!rows.is_empty()).then(|| match rows.join("; ") {
        rows if ended => say!("mentor-heard-waits-ended", rows = rows),
        rows => say!("mentor-heard-waits", rows = rows),
    })
}

/// Each answer that was heard out of turn and counts nowhere, with its question.
pub fn heard_and_waiting(call: &CallFlow<'_>, interview: &Interview<'_>) -> Vec<String> {
    let row = |(question, answer): (QuestionIx, AnswerIx)| {
        let asked = interview.questionnaire().question(question);
        say!("lines-heard-earlier-at", row = &asked.answers[answer.index()].text, ask = &asked.ask)
    };
    call.pencil.waiting(interview).into_iter().map(row).collect()
}

/// The titles of the situations that came up and aren't settled, and which of them was taken back; nothing where there is none.
pub fn came_up(call: &CallFlow<'_>, interview: &Interview<'_>) -> Option<String> {
    let back = call.taken_back(interview);
    let title = |ix: &ScriptIx| {
        let title = &call.intake.as_shown(interview, *ix).title;
        if back.contains(ix) { say!("mentor-title-taken-back", title = title) } else { title.clone() }
    };
    let titles: Vec<String> = call.scripts_left_open(interview).iter().map(title).collect();
    (!titles.is_empty()).then(|| titles.join("; "))
}

/// The same in one row of so many columns, with the key to it where that has room: of each title what stands before its colon.
pub fn came_up_in_a_row(call: &CallFlow<'_>, interview: &Interview<'_>, columns: usize) -> Option<String> {
    let back = call.taken_back(interview);
    let open = call.scripts_left_open(interview);
    let shown = |ix: &ScriptIx| call.intake.as_shown(interview, *ix).title.split(':').next();
    let titles: Vec<&str> = open.iter().filter_map(shown).collect();
    let what = match titles.join("; ") {
        none if none.is_empty() => return None,
        titles if open.iter().all(|ix| back.contains(ix)) => say!("full-row-taken-back", title = titles),
        titles => say!("full-row-came-up", title = titles),
    };
    let all = [say!("full-row-with-key", what = &what), what];
    let fits = all.into_iter().find(|row| text::width(row) <= columns);
    Some(fits.unwrap_or_else(|| phrase("full-came-up-shortest").to_owned()))
}

/// Whether a page is for the mentor alone: something was taken back and isn't settled, and the page can wait.
pub fn nothing_aloud(call: &CallFlow<'_>, interview: &Interview<'_>) -> bool {
    let shown = call.intake.recommendation(interview).map(|shown| interview.questionnaire().outcome(shown.outcome).pace);
    shown.is_some_and(|pace| pace > Pace::Today) && !call.taken_back(interview).is_empty()
}

/// Asked about something grave that was left open.
pub fn left_open(call: &CallFlow<'_>, interview: &Interview<'_>, what: LeftOpen) -> String {
    match what {
        LeftOpen::Script(ix) => {
            let title = &call.intake.as_shown(interview, ix).title;
            if call.taken_back(interview).contains(&ix) {
                say!("mentor-settle-taken-back", title = title)
            } else {
                say!("mentor-settle-script", title = title)
            }
        }
        LeftOpen::Listed => {
            let scripts = &call.intake.leading().scripts;
            let listed = call.listed_left_open(interview).into_iter();
            let titles: Vec<String> = listed.map(|ix| say!("mentor-quoted", text = &scripts[ix.index()].title)).collect();
            say!("mentor-settle-listed", titles = titles.join("; "))
        }
        LeftOpen::Answer(question, answer) => {
            say!("mentor-settle-answer", text = &interview.questionnaire().question(question).answers[answer.index()].text)
        }
    }
}

/// What can be said to it: to it first, it is settled, or not yet.
pub(super) fn settle_rows(call: &CallFlow<'_>, interview: &Interview<'_>, what: LeftOpen) -> [&'static str; 3] {
    let to_it = match what {
        LeftOpen::Answer(..) => phrase("mentor-row-settle-question"),
        LeftOpen::Listed => phrase("mentor-row-settle-list"),
        LeftOpen::Script(_) if call.page_of(interview, what).is_some() => phrase("mentor-row-settle-page"),
        LeftOpen::Script(_) => phrase("mentor-row-settle-script"),
    };
    let settled = match what {
        LeftOpen::Answer(..) => phrase("mentor-row-was-nothing"),
        LeftOpen::Listed => phrase("mentor-row-only-looked-at"),
        LeftOpen::Script(_) => phrase("mentor-row-settled"),
    };
    [to_it, settled, phrase("mentor-row-not-yet")]
}

/// Said before what brought a page is taken back. Where its answer lies further back than the last one, its question is named, for
/// the mentor alone.
pub fn take_back(call: &CallFlow<'_>, interview: &Interview<'_>) -> String {
    let last = interview.path().met.last().copied();
    match brought_by(interview).filter(|brought| Some(*brought) != last && !call.intake.client_view()) {
        Some(brought) => {
            say!("mentor-take-back-from", question = &interview.questionnaire().question(brought).ask)
        }
        None => phrase("mentor-take-back").to_owned(),
    }
}
