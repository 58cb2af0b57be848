//! Help that is read aloud: one paragraph for whoever listens.

use crate::base::phrases::{phrase, say};
use crate::content::helplines::{
    ABUSE, ANYONE, AdviceKind, CANNOT_SPEAK, Channel, Helpline, Helplines, PlaceIx, SUICIDE, URGENT_HEALTH, YOUNG,
};
use crate::ui::report::help::{danger_line, first_lines, is_about_suicide_alone, is_bodily, is_body_alone};

/// Lines of one audience that are read aloud at most: those for some people stand beside those for all.
const SPOKEN: usize = 3;

/// A line as it is said. A site about abuse comes with where it is safe to open it.
fn named(line: &Helpline) -> String {
    let site = line.is_for(ABUSE) && line.channel == Channel::Web;
    let safely = if site { format!(" {}", phrase("page-safe-device")) } else { String::new() };
    format!("{}: {}{}.{safely}", line.service, line.reach(), line.briefly())
}

/// Help for some audiences in one paragraph: danger, the way to reach help without speaking where it is `silent`, and their
/// lines, each with whom it is for.
pub fn spoken_for(helplines: &Helplines, place: PlaceIx, audiences: &[String], silent: bool) -> String {
    let mut said = vec![danger_line(helplines, place)];
    let quiet = helplines.for_audience(place, CANNOT_SPEAK).into_iter().find(|_| silent);
    said.extend(quiet.map(|l| {
        let how = l.how.as_ref().map(|how| format!(": {how}")).unwrap_or_default();
        let whom = l.narrower.as_ref().map(|whom| format!(" ({whom})")).unwrap_or_default();
        say!("page-cannot-speak", reach = format!("{}{how}{whom}", l.reach()))
    }));
    // A line for several of them is said once.
    let mut told: Vec<&str> = Vec::new();
    for (i, audience) in audiences.iter().enumerate() {
        let lines = helplines.for_audience(place, audience);
        // Where no line says which doctor is there, what is known of that place does.
        let of_doctors =
            helplines.advice(place, AdviceKind::OutOfHours).filter(|_| audience == URGENT_HEALTH && lines.is_empty());
        said.extend(of_doctors.map(str::to_owned));
        let most = if i == 0 { SPOKEN } else { 1 };
        let calls: Vec<&&Helpline> = lines.iter().filter(|l| l.channel == Channel::Phone).take(most).collect();
        let mut chosen = if calls.is_empty() { lines.iter().take(1).collect() } else { calls };
        chosen.retain(|l| !told.contains(&l.id.as_str()));
        told.extend(chosen.iter().map(|l| l.id.as_str()));
        said.extend(chosen.into_iter().map(|l| named(l)));
    }
    said.join(" ")
}

/// Help in one paragraph: danger, one line to call and one to text, each with what has to be known about it.
pub fn spoken(helplines: &Helplines, place: PlaceIx, audiences: &[String]) -> String {
    spoken_in(helplines, place, audiences, |_| true)
}

/// Help in one paragraph, with as many lines as still fit: the line to text goes first, and last the one to call.
pub fn spoken_in(helplines: &Helplines, place: PlaceIx, audiences: &[String], fits: impl Fn(&str) -> bool) -> String {
    // Whoever told of nothing but the body hears of doctors, and of no line about suicide as the only one.
    if is_body_alone(helplines, place, audiences) {
        let doctors = spoken_for(helplines, place, &audiences[..1], false);
        return Some(doctors).filter(|whole| fits(whole)).unwrap_or_else(|| danger_line(helplines, place));
    }
    // The lines for anyone always, and of those that answers added the first to call.
    // Where life is at stake they stand in the order of the page: what heads that isn't missing beside it.
    let at_stake = audiences.iter().any(|a| a == SUICIDE).then(|| SUICIDE.to_owned());
    let anyone = first_lines(helplines, place, &std::iter::once(ANYONE.to_owned()).chain(at_stake).collect::<Vec<_>>());
    let call = anyone.iter().find(|l| l.channel == Channel::Phone).or(anyone.first());
    let text = anyone.iter().find(|l| l.channel == Channel::Text);
    let lines = first_lines(helplines, place, audiences);
    let said_before = |l: &Helpline| call.into_iter().chain(text).any(|before| before.id == l.id);
    // What an answer is about is named though it is one of those for anyone, too.
    let about = |l: &Helpline| audiences.iter().any(|a| a != ANYONE && l.is_for(a)) || !anyone.iter().any(|a| a.id == l.id);
    let told = audiences.first().filter(|a| ![ANYONE, SUICIDE].contains(&a.as_str()));
    // Where what they told of has no number there, it has a website: the only one for it.
    let written = || lines.iter().find(|l| !said_before(l) && told.is_some_and(|told| l.is_for(told)));
    let added = lines.iter().find(|l| l.channel == Channel::Phone && !said_before(l) && about(l)).or_else(written);
    let said = |lines: &[Option<&&Helpline>]| {
        let named = lines.iter().flatten().map(|l| named(l));
        std::iter::once(danger_line(helplines, place)).chain(named).collect::<Vec<_>>().join(" ")
    };
    // What they told of goes before a line that is about suicide alone, and harm by somebody before all.
    let about_life = call.is_some_and(|call| is_about_suicide_alone(call));
    let harm = |told: &str| told == ABUSE || told == YOUNG && audiences.iter().any(|a| a == ABUSE);
    let first = added.filter(|_| is_bodily(audiences) || told.is_some_and(|told| harm(told) || about_life));
    let ways = match first {
        Some(_) => [said(&[first, call, text]), said(&[first, call]), said(&[first])],
        None => [said(&[call, text, added]), said(&[call, added]), said(&[call])],
    };
    let mut ways = ways.into_iter();
    ways.find(|whole| fits(whole)).unwrap_or_else(|| danger_line(helplines, place))
}
