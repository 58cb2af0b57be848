//! What was heard out of turn, typed where something else is asked for: no address begins with a slash,
//! and none goes on with words behind one.

use std::ops::ControlFlow;

use crate::base::commands::PageCommand;
use crate::base::hearing::heard;
use crate::base::vocabulary::{Vocabulary, unaccented};
use crate::call::flow::{CallFlow, CallMove, CallNotice, CallScene, MentorTask};
use crate::call::intake::ContractStep;

/// What stands before a slash in an address, whatever language is spoken: "c/o", "Avda/ Libertad".
const SHORT_FORMS: Vocabulary = Vocabulary::new(SHORT, SHORT);
const SHORT: &[&str] =
    &["apt", "av", "avd", "avda", "bldg", "blk", "cl", "ctra", "esc", "pl", "plz", "pso", "pta", "pza", "rd", "st", "urb"];
/// Letters of a word behind which a slash is no part of a number: "Flat B/2".
const WORD: usize = 2;

/// The words behind the command for what was heard out of turn: "/no point", "heard no point"; empty behind a slash alone.
pub fn heard_aside(typed: &str) -> Option<String> {
    let line = heard(typed);
    if typed.trim_start().starts_with('/') {
        // A slash before words is no part of them, as a line is heard.
        return Some(line.trim_start_matches('/').to_owned());
    }
    let plain = unaccented(&line);
    // The longest word first: in "heard earlier suicidal" nobody said "earlier".
    let said = |word: &str| Some((word.len(), plain.strip_prefix(&*unaccented(word))?.strip_prefix(' ')?));
    let words = PageCommand::HeardEarlier.row().words.all().filter_map(said).max_by_key(|(len, _)| *len);
    words.map(|(_, words)| words.to_owned()).filter(|words| !words.is_empty())
}

/// Whether a slash behind what was typed begins what was heard meanwhile; nothing where it goes on as a text. A number may have one
/// ("12/4"), and a short form ("Avda/ Libertad"): behind those it is doubtful.
pub fn slash_looks_up(before: &str) -> Option<bool> {
    let last = before.chars().next_back()?;
    if last.is_ascii_digit() {
        return Some(false);
    }
    let word = before.rsplit(|c: char| !c.is_alphabetic()).next().unwrap_or_default();
    let begun = word.is_empty() || word.chars().count() >= WORD;
    (begun && !before.trim().is_empty()).then(|| !SHORT_FORMS.has(&word.to_lowercase()))
}

/// A line in two at the slash behind which what was heard meanwhile stands, and whether that is sure.
pub fn heard_within(typed: &str) -> Option<(&str, &str, bool)> {
    typed.match_indices('/').find_map(|(at, slash)| {
        let (before, behind) = (typed.get(..at)?, typed.get(at + slash.len()..)?.trim());
        let sure = slash_looks_up(before)?;
        let first: String = behind.chars().take_while(|c| c.is_alphanumeric()).collect();
        let word = first.chars().count() >= WORD || first.eq_ignore_ascii_case("i") && behind.contains(' ');
        let number = behind.starts_with(|c: char| c.is_ascii_digit());
        (!number && (sure || word)).then_some((before.trim(), behind, sure))
    })
}

impl CallFlow<'_> {
    /// Looks up what was typed in place of a fact of the call, or behind a slash within it; the part before that slash is kept.
    /// Goes on where it is such a fact.
    pub(super) fn look_up_aside(&mut self, scene: &CallScene<'_>, typed: &str) -> ControlFlow<Option<CallNotice>> {
        let words = if let Some(words) = heard_aside(typed) {
            words
        } else {
            let Some((before, behind, sure)) = heard_within(typed) else { return ControlFlow::Continue(()) };
            let behind = heard(behind);
            if !sure && self.offered(scene.interview, &behind).fits == 0 {
                return ControlFlow::Continue(());
            }
            self.keep_fact(before);
            behind
        };
        self.task = Some(MentorTask::HeardWords);
        let found = if words.is_empty() { None } else { self.work(MentorTask::HeardWords, scene, CallMove::Type(&words)) };
        ControlFlow::Break(found)
    }

    /// Keeps what was typed so far where a fact of the call is asked for.
    fn keep_fact(&mut self, typed: &str) {
        let (step, facts) = (self.step(), &mut self.intake.facts);
        match (&self.task, step) {
            (Some(MentorTask::Address), _) | (None, ContractStep::Address) => facts.set_address(typed),
            (None, ContractStep::Number) if typed.contains(char::is_numeric) => facts.set_number(typed),
            (None, ContractStep::WhomToCall) => facts.set_whom(typed),
            _ => {}
        }
    }
}
