//! What was heard out of turn, typed where something else is asked for: no address begins with a slash.

use crate::base::commands::PageCommand;
use crate::base::hearing::heard;
use crate::base::vocabulary::unaccented;
use crate::call::flow::{CallFlow, CallMove, CallNotice, CallScene, MentorTask};

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

impl CallFlow<'_> {
    /// Looks up what was typed in place of a fact of the call, which stays as it was; nothing where it is such a fact.
    pub(super) fn look_up_aside(&mut self, scene: &CallScene<'_>, typed: &str) -> Option<Option<CallNotice>> {
        let words = heard_aside(typed)?;
        self.task = Some(MentorTask::HeardWords);
        Some(if words.is_empty() { None } else { self.work(MentorTask::HeardWords, scene, CallMove::Type(&words)) })
    }
}
