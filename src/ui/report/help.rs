//! Help in words: the line about danger, the few lines of a first screen, and the whole page.

use std::collections::BTreeSet;

use crate::base::calendar::date_in_a_sentence;
use crate::base::phrases::{phrase, say};
use crate::content::helplines::{
    ABUSE, ANYONE, AdviceKind, CANNOT_SPEAK, Channel, EMERGENCY, Helpline, Helplines, PlaceIx, SUICIDE, URGENT_HEALTH, YOUNG,
};
use crate::ui::report::Block;

/// Lines of the first audience on a first screen: two to call and one to text.
const FIRST_CALLS: usize = 2;
const FIRST_TEXTS: usize = 1;
/// Hours of a line that is never shut.
const DAY_AND_NIGHT: &str = "24/7";

/// The sentence about danger right now, with the emergency numbers of the place.
pub fn danger_line(helplines: &Helplines, place: PlaceIx) -> String {
    danger_behind(phrase("page-danger-asks"), helplines, place)
}

/// The same where nothing is asked by it: by ear, a yes or a no to a question would be an answer to what is asked behind it.
pub fn danger_told(helplines: &Helplines, place: PlaceIx) -> String {
    danger_behind(phrase("page-danger-told"), helplines, place)
}

fn danger_behind(first: &str, helplines: &Helplines, place: PlaceIx) -> String {
    let here = helplines.place(place);
    let sentence = match numbers_to_call(helplines, place) {
        None if here.no_emergency => say!("page-danger-without-number", place = &here.spoken),
        None => phrase("page-danger-anywhere").to_owned(),
        Some(numbers) => say!("page-danger", place = &here.spoken, numbers = numbers),
    };
    // What changes what to do stands wherever the number stands.
    let note = emergency_note(helplines, place).map(String::as_str);
    [Some(first), Some(&*sentence), note].into_iter().flatten().collect::<Vec<_>>().join(" ")
}

/// What has to be known before the emergency number of a place is rung.
pub fn emergency_note(helplines: &Helplines, place: PlaceIx) -> Option<&String> {
    helplines.chain(place).into_iter().find_map(|p| helplines.place(p).emergency_note.as_ref())
}

/// The emergency number of a place, or the first two where none answers for everything.
pub fn emergency_numbers(helplines: &Helplines, place: PlaceIx) -> Option<String> {
    numbers(helplines, place, |first, second| say!("page-number-or-number", first = first, second = second))
}

/// The same without what each is for: that was said before.
pub(crate) fn bare_emergency_numbers(helplines: &Helplines, place: PlaceIx) -> Option<String> {
    let either = |first, second| say!("page-number-or-number", first = first, second = second);
    numbers_as(helplines, place, either, |line| line.number.clone())
}

/// The same behind "call", where some languages say it otherwise.
pub(crate) fn numbers_to_call(helplines: &Helplines, place: PlaceIx) -> Option<String> {
    numbers(helplines, place, |first, second| say!("page-call-number-or-number", first = first, second = second))
}

fn numbers(helplines: &Helplines, place: PlaceIx, either: fn(String, String) -> String) -> Option<String> {
    numbers_as(helplines, place, either, number_for)
}

fn numbers_as(
    helplines: &Helplines,
    place: PlaceIx,
    either: fn(String, String) -> String,
    number: fn(&Helpline) -> String,
) -> Option<String> {
    match helplines.emergency(place).as_slice() {
        [] => None,
        [first, ..] if first.narrower.is_none() => Some(first.number.clone()),
        [only] => Some(number(only)),
        [first, second, ..] => Some(either(number(first), number(second))),
    }
}

/// An emergency number with what it is for, where it doesn't answer for everything.
pub(crate) fn number_for(line: &Helpline) -> String {
    match &line.narrower {
        Some(what) => say!("page-number-for", number = &line.number, what = what),
        None => line.number.clone(),
    }
}

/// A help line as a block.
pub(crate) fn line_block(l: &Helpline) -> Block {
    Block::Line { service: l.service.clone(), reach: l.reach(), details: l.details() }
}

/// The help lines of a first screen, none twice: two to call and one to text for the first audience, one for each other
/// audience, and one for anyone. Audiences without a line in this place come last.
pub fn first_lines<'h>(helplines: &'h Helplines, place: PlaceIx, audiences: &[String]) -> Vec<&'h Helpline> {
    first_groups(helplines, place, audiences).into_iter().flat_map(|(_, lines)| lines).collect()
}

/// The line to call about suicide that is open to everybody day and night, where this place has one.
pub(crate) fn first_about_suicide(helplines: &Helplines, place: PlaceIx) -> Option<&Helpline> {
    let open = |l: &&Helpline| {
        l.channel == Channel::Phone
            && l.narrower.is_none()
            && l.hours.as_deref() == Some(DAY_AND_NIGHT)
            && !l.places.contains(&helplines.world())
    };
    helplines.for_audience(place, SUICIDE).into_iter().filter(open).min_by_key(|l| order(helplines, place, l))
}

/// The help lines of a first screen, by audience. Where a page is for anyone and about suicide, their lines stand together: on
/// that page a line that is open and about it goes before one that isn't.
fn first_groups<'h>(helplines: &'h Helplines, place: PlaceIx, audiences: &[String]) -> Vec<(String, Vec<&'h Helpline>)> {
    let mut out: Vec<(String, Vec<&Helpline>)> = Vec::new();
    let anyone = ANYONE.to_owned();
    let mut wanted: Vec<&String> = audiences.iter().chain((!audiences.contains(&anyone)).then_some(&anyone)).collect();
    // A number to call here and now goes before a website that looks for one; but what a page about abuse is about stands first.
    let about_abuse = audiences.first().is_some_and(|a| a == ABUSE);
    wanted.sort_by_key(|audience| !(about_abuse && *audience == ABUSE || helplines.serves(place, audience)));
    let life_at_stake = audiences.contains(&anyone) && audiences.iter().any(|a| a == SUICIDE);
    let together = |audience: &str| life_at_stake && [ANYONE, SUICIDE].contains(&audience);
    for (i, audience) in wanted.iter().enumerate() {
        let mut lines = open_to_all(helplines, place, audience);
        let (mut calls, texts) = match i {
            // Who is young and hurt has lines of both kinds on one screen.
            0 if *audience == YOUNG && wanted.iter().any(|a| *a == ABUSE) => (1, FIRST_TEXTS),
            0 => (FIRST_CALLS, FIRST_TEXTS),
            _ => (1, 0),
        };
        if together(audience) {
            if wanted[..i].iter().any(|before| together(before)) {
                continue;
            }
            calls += 1;
            let others = helplines.for_audience(place, if *audience == ANYONE { SUICIDE } else { ANYONE });
            lines.extend(others.into_iter().filter(|l| !lines.iter().any(|o| o.id == l.id)).collect::<Vec<_>>());
            lines.sort_by_key(|l| order(helplines, place, l));
        }
        // A line for some goes before one for all only where there is none for all. Urgent help is for this.
        let is_for_all = |l: &&&Helpline| l.narrower.is_none() || together(audience) && l.is_for(URGENT_HEALTH);
        let of = |channel| lines.iter().filter(move |l| l.channel == channel);
        let for_all = of(Channel::Phone).any(|l| is_for_all(&l));
        let mut phones: Vec<&Helpline> = of(Channel::Phone).filter(|l| !for_all || is_for_all(l)).copied().collect();
        if *audience == ABUSE && !for_all {
            // Where each is for some, a line for others stands beside it: a man or a boy who is hit isn't sent to the line for women.
            calls = calls.max(FIRST_CALLS);
            let mut whom = BTreeSet::new();
            phones.retain(|l| whom.insert(&l.narrower));
        }
        let mut chosen: Vec<&Helpline> = phones.into_iter().take(calls).collect();
        // Whoever can't talk aloud writes: a text, or where there is none, a website of the place that is for all.
        let near = |l: &Helpline| *audience == ABUSE || !l.places.contains(&helplines.world());
        let written = of(Channel::Text).chain(of(Channel::Web).filter(|l| l.narrower.is_none() && near(l)));
        chosen.extend(written.take(texts).copied());
        if chosen.is_empty() {
            chosen.extend(lines.first().copied());
        }
        if together(audience) {
            // Whoever meets a closed line in the night needs another way to go.
            if !chosen.iter().any(|l| l.hours.as_deref() == Some(DAY_AND_NIGHT)) {
                let everywhere = helplines.for_audience(helplines.world(), ANYONE).into_iter();
                chosen.extend(everywhere.filter(|l| !chosen.iter().any(|o| o.id == l.id)).take(1).collect::<Vec<_>>());
            }
            chosen.sort_by_key(|l| order(helplines, place, l));
        }
        chosen.retain(|l| !out.iter().any(|(_, before)| before.iter().any(|o| o.id == l.id)));
        if !chosen.is_empty() {
            out.push(((*audience).clone(), chosen));
        }
    }
    out
}

/// The lines of a place for an audience. Where all about abuse are for the same people, the site that looks for others comes
/// behind them: nobody is left without any.
fn open_to_all<'h>(helplines: &'h Helplines, place: PlaceIx, audience: &str) -> Vec<&'h Helpline> {
    let mut lines = helplines.for_audience(place, audience);
    let same = lines.first().is_some_and(|first| first.narrower.is_some() && lines.iter().all(|l| l.narrower == first.narrower));
    if audience == ABUSE && same {
        lines.extend(helplines.for_audience(helplines.world(), audience).into_iter().take(1));
    }
    lines
}

/// Whether a line is for those who think of suicide, and not for anyone besides.
pub(crate) fn is_about_suicide_alone(line: &Helpline) -> bool {
    line.is_for(SUICIDE) && !line.is_for(ANYONE)
}

/// What goes first where life is at stake, before the order of the file: what is open day and night; what isn't known to cost
/// anything (a call that may cost isn't); what is about that; what is nearer; what is free.
fn order(helplines: &Helplines, place: PlaceIx, line: &Helpline) -> [bool; 6] {
    [
        // What stands in for a line of the place isn't one.
        line.places.contains(&helplines.world()),
        line.hours.as_deref() != Some(DAY_AND_NIGHT),
        line.cost.is_some() && !line.free && !line.may_cost,
        !line.is_for(SUICIDE) && !line.is_for(URGENT_HEALTH),
        !line.places.contains(&place),
        !line.free,
    ]
}

/// The help lines of a first screen as blocks. A heading says whom a line is for, unless the page is about them: a line for
/// those who are hurt must not look like a reproach to anybody else.
pub(crate) fn first_blocks(helplines: &Helplines, place: PlaceIx, audiences: &[String]) -> Vec<Block> {
    let mut out = Vec::new();
    let named = |audience: &str| audiences.iter().any(|a| a == audience);
    for (i, (audience, lines)) in first_groups(helplines, place, audiences).into_iter().enumerate() {
        let heading = match audience.as_str() {
            // The one line that anyone can ring may be about suicide, which the page isn't.
            ANYONE if !named(SUICIDE) && lines.iter().all(|l| is_about_suicide_alone(l)) => Some(SUICIDE),
            // Where it is about the body, nobody rings somebody to talk to instead.
            ANYONE if is_bodily(audiences) && !named(SUICIDE) => Some(ANYONE),
            ANYONE | SUICIDE | CANNOT_SPEAK => None,
            other => Some(kind_of(other, &lines)).filter(|_| i > 0),
        };
        out.extend(heading.map(|audience| Block::Heading(helplines.heading(audience).to_owned())));
        out.extend(lines.into_iter().map(line_block));
    }
    out
}

/// What lines for an audience are about, which is something else where they stand in for those that a place hasn't.
fn kind_of<'l>(audience: &'l str, lines: &[&'l Helpline]) -> &'l str {
    let others = lines.first().filter(|_| audience != ANYONE && !lines.iter().any(|l| l.is_for(audience)));
    others.and_then(|l| l.audiences.first()).map_or(audience, String::as_str)
}

/// Whether a page with these audiences is about the body first of all.
pub(crate) fn is_bodily(audiences: &[String]) -> bool {
    audiences.first().is_some_and(|a| a == URGENT_HEALTH)
}

/// The same, where nobody told of anything else, and something is known of doctors there.
pub(crate) fn is_body_alone(helplines: &Helplines, place: PlaceIx, audiences: &[String]) -> bool {
    let alone = is_bodily(audiences) && !audiences.iter().any(|a| [ANYONE, SUICIDE].contains(&a.as_str()));
    let advice = || helplines.advice(place, AdviceKind::OutOfHours).next().is_some();
    alone && (!helplines.for_audience(place, URGENT_HEALTH).is_empty() || advice())
}

/// What is known of doctors at a place that has no line for the body, where a page is about that and can wait.
pub(crate) fn doctors_instead<'h>(
    helplines: &'h Helplines,
    place: PlaceIx,
    audiences: &[String],
) -> impl Iterator<Item = &'h str> {
    let waits = is_bodily(audiences) && audiences.iter().any(|a| a == ANYONE) && !audiences.iter().any(|a| a == SUICIDE);
    let stands_in = waits && helplines.for_audience(place, URGENT_HEALTH).is_empty();
    helplines.advice(place, AdviceKind::OutOfHours).filter(move |_| stands_in)
}

/// The help that an answer opens. To the client of a call, `led`, who told of nothing but the body, doctors alone are read out.
pub fn help_opened(helplines: &Helplines, place: PlaceIx, audiences: &[String], led: bool) -> Vec<Block> {
    if !(led && is_body_alone(helplines, place, audiences)) {
        return help_short(helplines, place, audiences);
    }
    let mut out = vec![Block::Strong(danger_line(helplines, place))];
    out.extend(helplines.advice(place, AdviceKind::OutOfHours).map(|advice| Block::Para(advice.to_owned())));
    out.extend(helplines.for_audience(place, URGENT_HEALTH).into_iter().take(FIRST_CALLS).map(line_block));
    out
}

/// The help lines of a first screen as a page of their own.
pub fn help_short(helplines: &Helplines, place: PlaceIx, audiences: &[String]) -> Vec<Block> {
    let mut out = vec![Block::Strong(danger_line(helplines, place))];
    out.extend(doctors_instead(helplines, place, audiences).map(|advice| Block::Para(advice.to_owned())));
    out.extend(first_blocks(helplines, place, audiences));
    out
}

/// The whole help page of a place: danger, the wanted audiences, anyone, those who can't speak, the others in file order, and
/// last any further emergency lines; `first` is a paragraph at the top.
pub fn help_page(helplines: &Helplines, place: PlaceIx, wanted: &[String], first: Option<&str>) -> Vec<Block> {
    let mut out = vec![Block::Title(say!("page-help-title", place = place_title(helplines, place)))];
    if let Some(first) = first {
        out.push(Block::Para(first.to_owned()));
    }
    out.push(Block::Strong(danger_line(helplines, place)));
    out.push(Block::Gap);
    for (audience, lines) in help_kinds(helplines, place, wanted) {
        out.push(Block::Heading(helplines.heading(audience).to_owned()));
        out.extend(lines.into_iter().map(line_block));
        out.push(Block::Gap);
    }
    let more = helplines.emergency(place);
    if more.len() > 1 {
        out.push(Block::Heading(helplines.heading(EMERGENCY).to_owned()));
        out.extend(more.into_iter().map(line_block));
        out.push(Block::Gap);
    }
    out.push(Block::Small(dates(helplines, place)));
    out
}

/// The audiences of the whole help page with their lines: the wanted ones, then all others. A line stands once, but for one of
/// the place that is about abuse as well, or without which a heading would go.
pub(crate) fn help_kinds<'h>(
    helplines: &'h Helplines,
    place: PlaceIx,
    wanted: &'h [String],
) -> Vec<(&'h str, Vec<&'h Helpline>)> {
    let mut order: Vec<&str> = wanted.iter().map(String::as_str).filter(|a| *a != CANNOT_SPEAK).collect();
    for audience in [ANYONE, CANNOT_SPEAK].into_iter().chain(helplines.audiences().iter().map(|(id, _)| id.as_str())) {
        if !order.contains(&audience) && audience != EMERGENCY {
            order.push(audience);
        }
    }
    let mut out: Vec<(&str, Vec<&Helpline>)> = Vec::new();
    for audience in order {
        let all = open_to_all(helplines, place, audience);
        let kind = kind_of(audience, &all);
        let shown = |l: &&Helpline| out.iter().any(|(_, lines)| lines.iter().any(|o| o.id == l.id));
        let is_new = all.iter().any(|l| !shown(l));
        let again =
            ![ANYONE, SUICIDE].contains(&kind) && (kind == ABUSE || !is_new) && out.iter().all(|(before, _)| *before != kind);
        let near = |l: &&Helpline| !l.places.contains(&helplines.world());
        let lines: Vec<&Helpline> = all.into_iter().filter(|l| !shown(l) || again && near(l)).collect();
        if !lines.is_empty() {
            out.push((kind, lines));
        }
    }
    out
}

/// The help lines of some audiences, each under its heading.
pub(crate) fn help_of_kinds(helplines: &Helplines, place: PlaceIx, kinds: &[&str]) -> Vec<Block> {
    let mut out = Vec::new();
    for audience in kinds {
        let lines = open_to_all(helplines, place, audience);
        let kind = kind_of(audience, &lines);
        if kind != *audience {
            out.push(Block::Para(phrase("lines-help-none-called").to_owned()));
        }
        out.push(Block::Heading(helplines.heading(kind).to_owned()));
        out.extend(lines.into_iter().map(line_block));
    }
    out
}

/// The name of a place as it stands behind "in" or "for".
pub fn place_title(helplines: &Helplines, place: PlaceIx) -> String {
    if place == helplines.world() { phrase("page-any-country").to_owned() } else { helplines.place(place).spoken.clone() }
}

/// The sentence about the age of the data. A line is as old as the newest source that carries it.
fn dates(helplines: &Helplines, place: PlaceIx) -> String {
    let of_place = helplines.audiences().iter().flat_map(|(id, _)| helplines.for_audience(place, id));
    let dates: Vec<&str> = of_place.map(|l| l.verified.as_str()).collect();
    let (oldest, newest) = (dates.iter().min().copied().unwrap_or("?"), dates.iter().max().copied().unwrap_or("?"));
    let [first, last] = [oldest, newest].map(date_in_a_sentence);
    let dated = match (oldest, newest) {
        (oldest, newest) if oldest == newest => say!("page-dated", date = last),
        // Of some only the year is known, or the month.
        (oldest, newest) if newest.starts_with(oldest) => say!("page-dated-latest", oldest = first, newest = last),
        _ => say!("page-dated-between", oldest = first, newest = last),
    };
    format!("{dated} {}", phrase("page-numbers-change"))
}
