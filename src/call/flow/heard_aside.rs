//! What was heard out of turn, typed where something else is asked for: no address begins with a slash, none goes on with words
//! behind one, and none tells of danger before it was typed twice.

use std::ops::ControlFlow;

use crate::base::commands::PageCommand;
use crate::base::hearing::heard;
use crate::base::text::folded_words;
use crate::base::vocabulary::{Vocabulary, unaccented};
use crate::call::flow::left_open::LeftOpen;
use crate::call::flow::{CallFlow, CallMove, CallNotice, CallScene, MentorTask};
use crate::call::intake::ContractStep;
use crate::engine::interview::Interview;

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

/// Words by which somebody begins to tell of themselves or of another one.
#[rustfmt::skip]
const TELLING: Vocabulary = Vocabulary::new(
    &[
        "i", "id", "im", "ive", "ill", "he", "hes", "hed", "she", "shes", "shed", "they", "theyre", "theyd", "we", "were", "my",
        "me", "his", "it", "its", "somebody", "someone", "please", "and", "but",
    ],
    &["yo", "me", "mi", "mis", "ella", "ellos", "nos", "se", "no", "ya", "alguien", "quiero", "estoy", "he", "tengo", "pero"],
);

/// The beginning of a text that may be an address or a name, before what somebody told: a number, or a name with a capital.
fn before_telling(typed: &str) -> Option<&str> {
    let mut at = 0;
    let begins = typed.split_inclusive(' ').find_map(|word| {
        let here = at;
        at += word.len();
        TELLING.has(&folded_words(word).concat()).then_some(here)
    });
    let ends = begins.or_else(|| typed.rfind([',', ';', '.']))?;
    let fact = typed.get(..ends)?.trim_matches(|c: char| c.is_whitespace() || [',', ';', '.', '-', '–'].contains(&c));
    let named = fact.starts_with(char::is_uppercase) || fact.contains(|c: char| c.is_ascii_digit());
    (named && !fact.is_empty()).then_some(fact)
}

/// Words before somebody of one's own: "My sister Ann".
const OWN: Vocabulary = Vocabulary::new(&["my"], &["mi"]);
/// Words of such a name at most.
const NAME: usize = 4;

/// Somebody of their own who is named in a sentence before what they told: "My sister Ann. I shook the baby".
fn own_named(typed: &str) -> Option<&str> {
    let (name, _) = typed.trim_start().split_once('.')?;
    let words = folded_words(name);
    (words.first().is_some_and(|word| OWN.has(word)) && (2..=NAME).contains(&words.len())).then_some(name)
}

impl CallFlow<'_> {
    /// Looks up what was typed in place of a fact of the call, or behind a slash within it; the part before that slash is kept.
    /// Goes on where it is such a fact.
    pub(super) fn look_up_aside(&mut self, scene: &CallScene<'_>, typed: &str) -> ControlFlow<Option<CallNotice>> {
        let before = self.in_place.take();
        let words = if let Some(words) = heard_aside(typed) {
            words
        } else if let Some((fact, behind)) = self.behind_slash(scene, typed) {
            self.keep_fact(fact);
            behind
        } else {
            return self.look_up_in_place(scene, typed, before.as_deref());
        };
        self.task = Some(MentorTask::HeardWords);
        let found = if words.is_empty() { None } else { self.work(MentorTask::HeardWords, scene, CallMove::Type(&words)) };
        ControlFlow::Break(found)
    }

    /// The fact before a slash, and the words behind it.
    fn behind_slash<'t>(&self, scene: &CallScene<'_>, typed: &'t str) -> Option<(&'t str, String)> {
        let (fact, behind, sure) = heard_within(typed)?;
        let behind = heard(behind);
        (sure || self.offered(scene.interview, &behind).fits > 0).then_some((fact, behind))
    }

    /// Looks up a text that may be what they told, and no fact, and keeps what it tells of until it is settled: "my husband hits me"
    /// is no address. Typed the same once more it is the fact, as "Dead Man's Lane" is; `before`: what was looked up right before.
    fn look_up_in_place(&mut self, scene: &CallScene<'_>, typed: &str, before: Option<&str>) -> ControlFlow<Option<CallNotice>> {
        let (line, held) = (heard(typed), heard(self.held_text(&self.stage())));
        // A house before it, or the same once more: it is the fact.
        let mended = |before: &str| line.starts_with(|c: char| c.is_ascii_digit()) && line.ends_with(before);
        if before.is_some_and(|before| before == line || mended(before)) {
            self.drop_passing();
            return ControlFlow::Continue(());
        }
        if line == held {
            return ControlFlow::Continue(());
        }
        if let Some(taken_back) = self.taken_back_by(scene.interview, typed) {
            return ControlFlow::Break(Some(taken_back));
        }
        if !self.tells_in_place(scene.interview, typed) {
            return ControlFlow::Continue(());
        }
        let told = self.told_by(scene.interview, typed, true);
        if let Some(told) = told {
            self.keep_told(scene.interview, told);
        }
        // Where somebody hurts or controls them, it may be the one who is named.
        let theirs = matches!(told, Some(LeftOpen::Script(script)) if self.intake.is_their_choice(Some(script)));
        let asks_whom = self.task.is_none() && self.step() == ContractStep::WhomToCall;
        let named = own_named(typed).filter(|_| asks_whom && !theirs);
        let fact = before_telling(typed).or(named).filter(|fact| !self.tells_in_place(scene.interview, fact));
        let kept = fact.is_some_and(|fact| self.keep_fact(fact));
        self.task = Some(MentorTask::HeardWords);
        self.work(MentorTask::HeardWords, scene, CallMove::Type(&line));
        // It may be the fact all the same: Enter alone takes no row.
        if let Some(MentorTask::HeardAnswer(offered)) = &mut self.task {
            offered.sure = false;
        }
        self.in_place = Some(line);
        ControlFlow::Break(Some(CallNotice::HeardInPlace { kept }))
    }

    /// Whether a text that stands where a fact of the call is asked for may be what they told.
    pub(crate) fn tells_in_place(&self, interview: &Interview<'_>, typed: &str) -> bool {
        self.pencil.tells_in_place(interview, typed, |script| self.intake.cannot_wait(script))
    }

    /// Keeps what was typed so far where a fact of the call is asked for; false where it is none.
    fn keep_fact(&mut self, typed: &str) -> bool {
        let (step, facts) = (self.step(), &mut self.intake.facts);
        match (&self.task, step) {
            (Some(MentorTask::Address), _) | (None, ContractStep::Address) => facts.set_address(typed),
            (None, ContractStep::Number) if typed.contains(char::is_numeric) => facts.set_number(typed),
            (None, ContractStep::WhomToCall) => facts.set_whom(typed),
            _ => return false,
        }
        true
    }
}
