//! Whom to turn to, owed to whoever told of danger or asked for a kind of help where that couldn't be said yet: before it was known
//! where they are, or in another language than the one that is spoken now.

use crate::base::phrases::phrase;
use crate::content::helplines::{ABUSE, PlaceIx, SUICIDE};
use crate::ui::line_mode::danger_words::is_about_dying;
use crate::ui::line_mode::{Stop, Talk};
use crate::ui::report::help_of_kinds;
use crate::ui::{terminal_guard as guard, ui_text as words};

impl Talk<'_, '_> {
    /// Remembers a kind of help that is asked for where no line of a place can be said.
    pub(crate) fn wants_kind(&mut self, kind: &str) {
        if self.call.is_none() && self.place == self.session.helplines.world() {
            self.kind_wanted = Some(kind.to_owned());
        }
    }

    /// Says what a place that was just chosen can be told of; `before`: the place until then.
    pub(crate) fn say_lines_owed(&mut self, before: PlaceIx) -> Result<(), Stop> {
        let helplines = self.session.helplines;
        // Now that there is a number, whoever told of an overdose before hears it.
        if let Some(first) = self.harm_told().map(|harm| self.ring_first(harm)) {
            self.say(&first)?;
        }
        let wanted = self.kind_wanted.take().filter(|_| self.place != helplines.world()).unwrap_or_default();
        let mut kinds = if wanted.is_empty() { Vec::new() } else { self.kinds_named(&wanted) };
        // Whoever stands by now may not have stood there when it was asked for.
        kinds.retain(|kind| kind != ABUSE || !self.may_overhear());
        kinds.sort_by_key(|kind| kind != SUICIDE);
        // Nor was there anybody to name to whoever told of danger. The lines of what they asked for name them, too.
        let named = !kinds.is_empty() && is_about_dying(&wanted, true) && !self.told_of_abuse();
        if before == helplines.world() && !self.told.is_empty() && !named {
            self.say_whom_it_was_told_for()?;
        }
        let kinds: Vec<&str> = kinds.iter().map(String::as_str).collect();
        if kinds.is_empty() { Ok(()) } else { self.blocks(&help_of_kinds(helplines, self.place, &kinds)) }
    }

    fn told_of_abuse(&self) -> bool {
        self.told.iter().any(|told| told.read(|line| self.tells_abuse(line)))
    }

    /// Whom to talk to about what was told.
    fn say_whom_it_was_told_for(&mut self) -> Result<(), Stop> {
        let dying = self.told.iter().any(|told| told.read(|line| is_about_dying(line, false)));
        let of_abuse = self.told_of_abuse();
        if of_abuse {
            self.leave_no_trace();
        }
        self.say_whom_to_talk_to(dying, of_abuse)
    }

    /// Says where to turn, to whoever told of danger before they chose the language that is spoken now: in this one, nobody has told
    /// them. The words that work everywhere stand behind it, since a welcome may not come.
    pub(crate) fn say_where_to_turn_in_this_language(&mut self) -> Result<(), Stop> {
        self.owed.tell();
        if let Some(first) = self.harm_told().map(|harm| self.ring_first(harm)) {
            self.say(&first)?;
        }
        self.say(&format!("{} {} {}", phrase("lines-that-matters"), self.danger(), phrase("lines-danger-talk")))?;
        self.say_whom_it_was_told_for()?;
        if self.session.place.is_none() {
            self.say(&format!("{} {}", phrase("lines-welcome-help"), words::exit_leaves(guard::clearing())))?;
            self.say(phrase("lines-place-for-number"))?;
        }
        Ok(())
    }
}
