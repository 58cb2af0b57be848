//! What a mentor looks at on a call: its facts, where the answers can still lead, then and now.

use crate::base::calendar::day_in_words;
use crate::base::phrases::{phrase, say};
use crate::call::intake::compare_intakes;
use crate::engine::interview::Stage;
use crate::ui::line_mode::{Stop, Talk};
use crate::ui::ui_text::mentor::{self as words, facts};

impl Talk<'_, '_> {
    /// The facts of the call, and what was answered so far.
    pub(super) fn facts(&mut self) -> Result<(), Stop> {
        let Some(call) = &self.call else { return Ok(()) };
        let facts = facts::facts(call, &self.interview, self.session.helplines, self.place);
        self.say_all(facts.iter().map(|(what, is)| format!("{what}: {}.", is.trim_end_matches('.'))))?;
        self.say_all(facts::so_far(&self.interview).iter().map(|(ask, reply)| format!("{ask} {reply}.")))?;
        for ix in self.session.questionnaire.question_ixs() {
            for row in self.pencilled(ix, false) {
                let ask = &self.session.questionnaire.question(ix).ask;
                self.say(&say!("lines-heard-earlier-at", row = row, ask = ask))?;
            }
        }
        Ok(())
    }

    pub(super) fn judged_title(&self) -> Option<&str> {
        let judged = self.intake()?.judgement()?.outcome;
        Some(&self.session.questionnaire.outcome(judged).title)
    }

    /// Where the answers can still lead, at a question about changes or goals.
    pub(super) fn still(&mut self) -> Result<(), Stop> {
        let possible = match self.interview.stage() {
            _ if self.judged_title().is_some() => self.judged_title().map(|title| say!("lines-you-put-first", page = title)),
            Stage::Question(ix) => self
                .intake()
                .and_then(|intake| words::still_possible(intake, &self.interview, ix, || self.session.possible(&self.interview))),
            Stage::Result(_) => Some(phrase("mentor-possible-nothing-open").to_owned()),
            _ => None,
        };
        self.say(&possible.unwrap_or_else(|| phrase("mentor-possible-not-yet").to_owned()))
    }

    pub(super) fn compare(&mut self) -> Result<(), Stop> {
        let Some((intake, earlier)) = self.intake().and_then(|i| Some((i, i.earlier.as_ref()?))) else {
            // Without records nobody has looked for one.
            let looked = self.intake().is_some_and(|i| i.contract.asks_notes() && i.client().is_some());
            return self.say(if looked { phrase("lines-no-earlier-record") } else { phrase("lines-no-record-sought") });
        };
        let began = day_in_words(earlier.began.get(..10).unwrap_or(&earlier.began));
        let compared = compare_intakes(intake, earlier, &self.interview, "");
        self.say(&say!("lines-then-is", day = began))?;
        for line in compared {
            let said = |words: &str| if words.is_empty() { phrase("lines-then-nothing").to_owned() } else { words.to_owned() };
            // What is no question is heard as a heading of its own.
            let about = if line.about.ends_with('?') { line.about.clone() } else { format!("{}.", line.about) };
            self.say(&say!("lines-then-and-now", about = about, then = said(&line.earlier), now = said(&line.now)))?;
        }
        Ok(())
    }
}
