//! That nobody is left without a line or an emergency number, and that the marks of a place are true.

use crate::content::document::{Code, Problem, Span};
use crate::content::helplines::{ANYONE, Helplines, WORLD};

/// Notes places without help, and marks that their lines speak against; `at`: where each place stands.
pub(super) fn note_unserved(helplines: &Helplines, places_at: &[Span], problems: &mut Vec<Problem>) {
    for ((ix, place), at) in helplines.places().zip(places_at.iter().copied()) {
        let named = |what: &str| {
            let says = format!("the place `{}` has no help line for {what}", place.id);
            Problem::new(Code::UnknownAudience, at, says).help("add a line, or take the place away")
        };
        if helplines.for_audience(ix, ANYONE).is_empty() {
            problems.push(named("anyone"));
        }
        // Whoever is at a place with parts is asked further.
        if place.no_emergency && !helplines.emergency(ix).is_empty() {
            let says = format!("the place `{}` is marked `no-emergency`, and has an emergency number", place.id);
            problems.push(Problem::new(Code::MisplacedMark, at, says).help("take the mark or the number away"));
        } else if place.no_ambulance
            && place.emergency_note.is_none()
            && !helplines.emergency(ix).iter().all(|l| l.narrower.is_some())
        {
            // A number for everything that can't be relied on for an ambulance: then the note says so.
            let says = format!("the place `{}` is marked `no-ambulance`, and has a number for any emergency", place.id);
            problems.push(
                Problem::new(Code::MisplacedMark, at, says).help(
                    "take the mark away, say what the number is `for`, or say in an `emergency-note` why not to rely on it",
                ),
            );
        } else if place.emergency_note.is_some() && helplines.emergency(ix).is_empty() && !place.no_emergency {
            let says = format!("the place `{}` has an `emergency-note`, and no emergency number", place.id);
            problems.push(Problem::new(Code::MisplacedMark, at, says).help("take the note away, or add the number"));
        } else if !place.no_emergency
            && place.id != WORLD
            && helplines.within(Some(ix)).is_empty()
            && helplines.emergency(ix).is_empty()
        {
            problems.push(named("an emergency"));
        }
    }
}
