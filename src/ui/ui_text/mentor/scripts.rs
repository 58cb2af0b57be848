//! What a mentor does where safety comes up, in lines.

use crate::base::phrases::{phrase, say};
use crate::call::flow::CallFlow;
use crate::call::intake::Intake;
use crate::content::helplines::{ANYONE, CANNOT_SPEAK, Helplines, PlaceIx, YOUNG};
use crate::content::model::{
    CAME_IN, CHILD_HURT, EMERGENCY, MAY_END, NumbersStand, Pace, SILENT_LINE, Script, ScriptIx, WHO_RINGS, YOU_RING,
    somebody_near_rings,
};
use crate::content::practice::is_sample_safeguarding;
use crate::engine::interview::Interview;
use crate::ui::report::{bare_emergency_numbers, emergency_numbers, spoken, spoken_for};
use crate::ui::ui_text::mentor::contract::sample_marked;
use crate::ui::ui_text::mentor::{facts, is_abroad, usual_place};

/// Adds to the `lines` of a script, behind the first that has the mentor ring, that this may reach nobody: where nobody knows in
/// which country the mentor is.
pub fn say_perhaps_abroad(lines: &mut Vec<String>, intake: &Intake<'_>, script: &Script, helplines: &Helplines, place: PlaceIx) {
    let rings = |text: &&str| text.contains(WHO_RINGS) || text.contains(YOU_RING);
    let due = script.text.iter().map(|line| line.at(|lack| helplines.lacks(place, lack))).find(rings);
    let Some(due) = due.filter(|_| usual_place(intake, helplines).is_none()) else { return };
    let begins = due.split('{').next().unwrap_or(due);
    let at = lines.iter().position(|line| line.starts_with(begins)).map_or(lines.len(), |at| at + 1);
    lines.insert(at, phrase("mentor-abroad-perhaps").to_owned());
}

/// The lines of a script: where the client is and whom to ring, the help lines to read aloud (an
/// emergency first), and what to do. `audiences`: those that the answers add.
pub fn script(
    call: &CallFlow<'_>,
    interview: &Interview<'_>,
    script: &Script,
    helplines: &Helplines,
    place: PlaceIx,
    audiences: &[String],
) -> Vec<String> {
    let number = emergency_numbers(helplines, place).unwrap_or_else(|| phrase("mentor-local-emergency-number").to_owned());
    // The silent way is for somebody who may be overheard: a script that is for them says it.
    let untold = |audience: &String| audience == CANNOT_SPEAK || call.intake.is_untold(audience);
    let added: Vec<String> = audiences.iter().filter(|a| !untold(a)).cloned().collect();
    let taken_back = call.taken_back(interview).into_iter().find(|ix| call.intake.leading().scripts[ix.index()].id == script.id);
    let back = taken_back.and_then(|ix| call.intake.lines_told_of(ix));
    let may_be_young = script.for_young.is_some() && call.intake.age_kept_back(interview);
    let young = call.intake.is_young(interview) && helplines.serves(place, YOUNG);
    let aloud = match script.lines.as_slice() {
        // Whoever is under 18 hears first of the lines that are for them.
        [] if young => spoken_for(helplines, place, &[YOUNG, ANYONE].map(str::to_owned), false),
        // To a doubt, and to what was taken back, the line that fits stands first: nothing more was told.
        [] => match back.or(added.first().filter(|a| call.intake.is_doubted(a))).filter(|a| helplines.serves(place, a)) {
            Some(fits) => spoken_for(helplines, place, &[fits.clone(), ANYONE.to_owned()], false),
            None => spoken(helplines, place, &added),
        },
        lines if may_be_young && helplines.serves(place, YOUNG) => {
            spoken_for(helplines, place, &[lines, &[YOUNG.to_owned()]].concat(), script.they_choose)
        }
        lines => spoken_for(helplines, place, lines, script.they_choose),
    };
    // Nobody says "twenty-four slash seven" to a frightened client.
    let aloud = aloud.replace("24/7", phrase("lines-day-and-night"));
    // What is for the child isn't read to whoever worries about it.
    let aloud = if taken_back.is_some() || call.intake.harm_taken_back(interview) {
        say!("mentor-script-not-aloud", lines = aloud)
    } else if script.id == CHILD_HURT {
        say!("mentor-script-for-the-child", lines = aloud)
    } else {
        say!("mentor-script-aloud", lines = aloud)
    };
    let abroad = is_abroad(&call.intake, helplines, place);
    // From another country the mentor's own number is all that the mentor can ring.
    let own = usual_place(&call.intake, helplines).and_then(|usual| emergency_numbers(helplines, usual));
    let own = match own {
        Some(number) => say!("mentor-own-emergency-number-is", number = number),
        None => phrase("mentor-own-emergency-number").to_owned(),
    };
    // Who rings the emergency number: where the mentor's reaches the client, either can.
    let who = if abroad { somebody_near_rings() } else { phrase("mentor-either-rings") };
    // What each of several numbers is for is said once: in the lines to read aloud, or else where the steps name them first.
    let bare = bare_emergency_numbers(helplines, place).unwrap_or_else(|| number.clone());
    let mut whole_due = script.numbers == NumbersStand::None;
    let mut said = |line: &str| {
        let whole = whole_due && [EMERGENCY, YOU_RING].iter().any(|named| line.contains(named));
        whole_due &= !whole;
        let number = if whole { &number } else { &bare };
        line.replace(EMERGENCY, number).replace(WHO_RINGS, who).replace(YOU_RING, if abroad { &own } else { number })
    };
    let lines = script.text.iter().map(|line| said(line.at(|lack| helplines.lacks(place, lack))));
    let practice = call.intake.practice.filter(|_| script.pass_on).and_then(|p| p.safeguarding.as_ref());
    let marked = |whom: &String| sample_marked(whom.clone(), is_sample_safeguarding(whom));
    let lines = lines.chain(practice.map(|whom| say!("mentor-script-safeguarding", whom = marked(whom))));
    let glance = facts::at_a_glance(call, interview, helplines);
    // Whoever has to be found, or passed on, is asked where they are; not where somebody may be listening.
    let ask_where = call.intake.facts.address().is_empty() && script.pass_on && script.numbers != NumbersStand::None;
    let mut out = vec![if ask_where { format!("{glance} {}", phrase("mentor-glance-ask-where")) } else { glance }];
    // Whatever was agreed, or is looked for in a hurry.
    let locked = script.id == SILENT_LINE && call.they_choose(interview);
    out.extend(locked.then(|| phrase("mentor-silent-locked").to_owned()));
    out.extend(abroad.then(|| phrase("mentor-abroad").to_owned()));
    if call.intake.is_young(interview) && !script.pass_on {
        out.extend(call.intake.leading().under_18.clone());
    }
    out.extend(may_be_young.then(|| phrase("mentor-may-be-young").to_owned()));
    out.extend((script.id == CAME_IN && call.intake.perhaps_overheard()).then(|| {
        let back = call.taken_back_waits();
        let ask = phrase("mentor-may-talk");
        if back { say!("mentor-taken-back-kept", ask = ask) } else { say!("mentor-perhaps-overheard", ask = ask) }
    }));
    if call.intake.harm_taken_back(interview) {
        out.push(say!("mentor-harm-taken-back", ask = phrase("mentor-may-talk")));
    } else if taken_back.is_some() {
        out.push(say!("mentor-taken-back", ask = phrase("mentor-may-talk")));
    } else if call.intake.page_is_for_another(interview).is_some() {
        out.push(phrase("mentor-page-for-another").to_owned());
    }
    let before = out.len();
    out.extend(lines);
    // Danger first: what is said of today stands behind the first line.
    let is_it = |ix: ScriptIx| call.intake.leading().scripts[ix.index()].id == script.id;
    let waits = call.doubt_can_wait(interview).filter(|(doubted, ..)| is_it(*doubted));
    let when = waits.map(|(_, yes_is, doubt_is)| {
        let when = interview.questionnaire().pace_text(doubt_is);
        // Where life is at stake they are asked first what there was.
        if yes_is == Pace::Now {
            say!("mentor-script-unsure-grave", when = when)
        } else {
            say!("mentor-script-unsure", when = when)
        }
    });
    // A cough for yes tells where they are, too.
    let ask = (script.id == SILENT_LINE && !call.intake.contract.place_told()).then(|| phrase("mentor-silent-place").to_owned());
    let behind_first = (before + 1).min(out.len());
    out.splice(behind_first..behind_first, ask.into_iter().chain(when));
    match script.numbers {
        // A human sentence and the first question come before any number.
        NumbersStand::First => out.insert((before + 2).min(out.len()), aloud),
        NumbersStand::Last => out.push(aloud),
        NumbersStand::None => {}
    }
    out.extend((script.id == SILENT_LINE).then(|| phrase("mentor-silent-rings-again").to_owned()));
    // Half a record is gone with the way out that is at hand.
    let half = script.id == SILENT_LINE && call.intake.keeps_half();
    out.extend(half.then(|| phrase("mentor-silent-record").to_owned()));
    let ends = MAY_END.contains(&script.id.as_str()) && call.intake.contract.can_stop();
    out.extend(ends.then(|| phrase("mentor-came-in-ends").to_owned()));
    out
}
