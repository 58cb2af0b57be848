//! That nobody is left without a line or an emergency number, and that the marks of a place are true.

use crate::base::phrases::{phrase, say};
use crate::content::document::{Code, Problem, Span};
use crate::content::helplines::{ANYONE, Helplines, WORLD};

/// Notes places without help, and marks that their lines speak against; `at`: where each place stands.
pub(super) fn note_unserved(helplines: &Helplines, places_at: &[Span], problems: &mut Vec<Problem>) {
    for ((ix, place), at) in helplines.places().zip(places_at.iter().copied()) {
        let help = if place.within.is_some() || place.id == WORLD {
            phrase("page-file-unserved-help")
        } else {
            phrase("page-file-unserved-within-help")
        };
        let unserved = |says: String| Problem::new(Code::UnknownAudience, at, says).help(help);
        if helplines.for_audience(ix, ANYONE).is_empty() {
            problems.push(unserved(say!("page-file-unserved", place = &place.id)));
        }
        // Whoever is at a place with parts is asked further.
        if place.no_emergency && !helplines.emergency(ix).is_empty() {
            let says = say!("page-file-no-emergency-mark", place = &place.id);
            problems.push(Problem::new(Code::MisplacedMark, at, says).help(phrase("page-file-no-emergency-mark-help")));
        } else if place.no_ambulance
            && place.emergency_note.is_none()
            && !helplines.emergency(ix).iter().all(|l| l.narrower.is_some())
        {
            // A number for everything that can't be relied on for an ambulance: then the note says so.
            let says = say!("page-file-no-ambulance-mark", place = &place.id);
            problems.push(Problem::new(Code::MisplacedMark, at, says).help(phrase("page-file-no-ambulance-mark-help")));
        } else if place.emergency_note.is_some() && helplines.emergency(ix).is_empty() && !place.no_emergency {
            let says = say!("page-file-note-without-number", place = &place.id);
            problems.push(Problem::new(Code::MisplacedMark, at, says).help(phrase("page-file-note-without-number-help")));
        } else if !place.no_emergency
            && place.id != WORLD
            && helplines.within(Some(ix)).is_empty()
            && helplines.emergency(ix).is_empty()
        {
            problems.push(unserved(say!("page-file-no-emergency-number", place = &place.id)));
        }
    }
}
