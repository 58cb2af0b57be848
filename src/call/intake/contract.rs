//! The contract: sentences read aloud before the first question, each with an answer.

use unicode_segmentation::UnicodeSegmentation;

use crate::base::calendar::{Stamp, day_in_words};
use crate::base::phrases::phrase;
use crate::call::records::{Agreement, Consent};
use crate::content::model::{KEPT_UNTIL, Leading};

/// A step of the contract.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum ContractStep {
    /// Whether the client can talk freely: a yes, or anything else.
    FreeToTalk,
    /// The client can't talk freely: the call ends kindly, and another time is offered.
    AnotherTime,
    /// What this is and isn't: a yes or a no.
    #[default]
    WhatThisIs,
    /// The limits of confidence: a yes or a no.
    Limits,
    /// On a call that goes on: whether all that was agreed still holds: a yes or a no.
    Again,
    /// Where the client is now: a place.
    WhereNow,
    /// The exact address, for this call alone.
    Address,
    /// Whether it is safe to ring back or leave a message, and on which number.
    RingBack,
    /// Another number to ring back, for this call alone.
    Number,
    /// Whom to call: a name and number, or nobody.
    WhomToCall,
    /// Notes: a yes or a no, and either goes on.
    Notes,
    /// The client didn't agree to the first or the second: there are no questions.
    Refused,
    /// All is said.
    Done,
}

/// The contract of an intake.
#[derive(Debug, Clone, Default)]
pub struct Contract {
    /// The step that it has come to.
    pub step: ContractStep,
    /// Whether it begins with the question whether the client can talk freely.
    asks_free: bool,
    /// Whether it goes on with a call, whose sentences were agreed to before.
    again: bool,
    /// Whether the client said that all of it still holds.
    still_holds: bool,
    /// The practice's own sentences, before what this is, and before the limits.
    pub(crate) own: [String; 2],
    /// The step at which the client couldn't talk any more.
    stopped_at: Option<ContractStep>,
    /// Whether the client said where they are.
    place_told: bool,
    /// Whether another number than that of the call was named.
    other_number: bool,
    /// The step that the client refused.
    refused: ContractStep,
    /// The sentences that the client agreed to, with their times.
    pub agreed: Vec<Agreement>,
    /// The answer about notes.
    pub consent: Option<Consent>,
    /// The yes to notes that was taken back once the questions had begun.
    taken_back: Option<Consent>,
    /// The last day of keeping, where a record was asked for; without one, notes aren't asked
    /// about.
    notes_until: Option<String>,
}

/// Typed text, cleaned and trimmed, of at most so many characters.
pub(crate) fn tidy(typed: &str, longest: usize) -> String {
    let cleaned = crate::base::text::clean(typed);
    let mut left = longest;
    let fits = |grapheme: &&str| {
        let room = left.checked_sub(grapheme.chars().count());
        left = room.unwrap_or(0);
        room.is_some()
    };
    // What is seen as one character is never cut in two.
    cleaned.trim().graphemes(true).take_while(fits).collect()
}

impl ContractStep {
    /// Whether it asks for a text; else for a row, or for a place.
    pub fn asks_text(self) -> bool {
        matches!(self, ContractStep::Address | ContractStep::Number | ContractStep::WhomToCall)
    }
}

impl Contract {
    /// A contract at its first sentence. `notes_until`: the last day of keeping, where a record was
    /// asked for.
    pub fn new(leading: &Leading, notes_until: Option<String>) -> Self {
        let asks_free = leading.free_to_talk.is_some();
        let step = if asks_free { ContractStep::FreeToTalk } else { ContractStep::WhatThisIs };
        Self { step, asks_free, notes_until, ..Self::default() }
    }

    /// The place of the shown sentence among those of the contract, from 1, and how many there are.
    pub fn progress(&self) -> (usize, usize) {
        let before = usize::from(self.asks_free);
        // One sentence stands for two.
        let shorter = usize::from(self.again);
        let at = match self.sentence() {
            ContractStep::FreeToTalk | ContractStep::AnotherTime => 1,
            ContractStep::WhatThisIs | ContractStep::Refused | ContractStep::Again => before + 1,
            ContractStep::Limits => before + 2,
            ContractStep::WhereNow | ContractStep::Address => before + 3 - shorter,
            ContractStep::RingBack | ContractStep::Number | ContractStep::WhomToCall => before + 4 - shorter,
            ContractStep::Notes | ContractStep::Done => before + 5,
        };
        (at, before + 4 - shorter + usize::from(self.asks_notes() && !self.again))
    }

    /// The same where two sentences that are agreed to share a page.
    pub fn page(&self) -> (usize, usize) {
        let ((at, of), shared) = (self.progress(), usize::from(!self.again));
        let first = usize::from(self.asks_free) + 1;
        (if at > first { at - shared } else { at }, of - shared)
    }

    /// Whether what is shown is one of the two sentences that are agreed to, and share a page.
    pub fn is_shared(&self) -> bool {
        matches!(self.sentence(), ContractStep::WhatThisIs | ContractStep::Limits)
    }

    /// Whether its first sentence is shown, and nothing has been read aloud.
    pub fn is_first(&self) -> bool {
        self.progress().0 == 1 && self.step != ContractStep::AnotherTime
    }

    /// Goes on with what an earlier call agreed to: one sentence asks whether it still holds.
    pub fn go_on(&mut self, leading: &Leading, agreed: &[Agreement], consent: &Consent) {
        if leading.again.is_none() || !consent.given || !self.asks_notes() {
            return;
        }
        (self.again, self.agreed, self.consent) = (true, agreed.to_vec(), Some(consent.clone()));
        if !self.asks_free {
            self.step = ContractStep::Again;
        }
    }

    /// Sets the last day of keeping, from a resumed record.
    pub fn keep_until(&mut self, day: &str) {
        if let Some(until) = &mut self.notes_until {
            day.clone_into(until);
        }
    }

    /// Whether the client is asked about notes: only where a record was asked for.
    pub fn asks_notes(&self) -> bool {
        self.notes_until.is_some()
    }

    /// The step whose sentence is shown: after a refusal, the refused one.
    pub fn sentence(&self) -> ContractStep {
        if self.step == ContractStep::Refused { self.refused } else { self.step }
    }

    /// The words to read aloud at a step.
    pub fn words(&self, leading: &Leading) -> String {
        self.words_of(self.sentence(), leading)
    }

    /// The words to read aloud on a page: of both sentences that share one.
    pub fn page_words(&self, leading: &Leading) -> Vec<String> {
        let both = [ContractStep::WhatThisIs, ContractStep::Limits];
        let one = [self.sentence()];
        let on_page = if self.is_shared() { &both[..] } else { &one[..] };
        on_page.iter().map(|step| self.words_of(*step, leading)).collect()
    }

    fn words_of(&self, sentence: ContractStep, leading: &Leading) -> String {
        let spoken: &str = match sentence {
            ContractStep::FreeToTalk => leading.free_to_talk.as_ref().map_or(&leading.what_this_is, |(asked, _)| asked),
            ContractStep::AnotherTime => leading.free_to_talk.as_ref().map_or(&leading.what_this_is, |(_, later)| later),
            ContractStep::WhatThisIs | ContractStep::Refused => &leading.what_this_is,
            ContractStep::Limits => &leading.limits,
            ContractStep::Again => leading.again.as_ref().unwrap_or(&leading.what_this_is),
            ContractStep::WhereNow | ContractStep::Address => &leading.where_now,
            // The question before isn't asked twice.
            ContractStep::Number if leading.ring_back.is_some() => phrase("mentor-ask-number"),
            ContractStep::RingBack | ContractStep::Number => leading.ring_back.as_ref().unwrap_or(&leading.whom_to_call),
            ContractStep::WhomToCall => &leading.whom_to_call,
            ContractStep::Notes | ContractStep::Done => &leading.notes,
        };
        let own = match sentence {
            ContractStep::WhatThisIs | ContractStep::Refused => &self.own[0],
            ContractStep::Limits => &self.own[1],
            _ => "",
        };
        let spoken = if own.is_empty() { spoken.to_owned() } else { format!("{own} {spoken}") };
        spoken.replace(KEPT_UNTIL, &self.notes_until.as_deref().map_or(String::new(), day_in_words))
    }

    /// Takes a yes or a no. A no to notes goes on as well; a no to the first two sentences is a
    /// refusal.
    pub fn answer(&mut self, yes: bool, leading: &Leading, at: Stamp) {
        let wording = self.words(leading);
        let at = at.to_string();
        match (self.step, yes) {
            (ContractStep::FreeToTalk, true) => {
                self.step = if self.again { ContractStep::Again } else { ContractStep::WhatThisIs };
            }
            (ContractStep::FreeToTalk, false) => self.step = ContractStep::AnotherTime,
            (ContractStep::Again, true) => {
                self.agreed.push(Agreement { wording, at });
                (self.still_holds, self.step) = (true, ContractStep::WhereNow);
            }
            // All of it is gone through anew.
            (ContractStep::Again, false) => {
                (self.again, self.still_holds, self.consent) = (false, false, None);
                self.step = ContractStep::WhatThisIs;
            }
            (ContractStep::WhatThisIs, true) => {
                self.agreed = vec![Agreement { wording, at }];
                self.step = ContractStep::Limits;
            }
            (ContractStep::Limits, true) => {
                self.agreed.truncate(1);
                self.agreed.push(Agreement { wording, at });
                self.step = ContractStep::WhereNow;
            }
            (ContractStep::WhatThisIs | ContractStep::Limits, false) => {
                // What was agreed to before from here on is taken back.
                self.agreed.truncate(usize::from(self.step == ContractStep::Limits));
                self.refused = self.step;
                self.step = ContractStep::Refused;
            }
            (ContractStep::Notes, given) => {
                (self.consent, self.taken_back) = (Some(Consent { given, wording, at }), None);
                self.step = ContractStep::Done;
            }
            _ => {}
        }
    }

    /// The client can't talk freely any more, at whatever step.
    pub(crate) fn cannot_talk(&mut self) {
        if self.can_stop() {
            self.stopped_at = Some(self.step).filter(|step| *step != ContractStep::FreeToTalk);
            self.step = ContractStep::AnotherTime;
        }
    }

    /// Whether the call can end kindly now, for another time: where the client was asked whether they can talk.
    pub fn can_stop(&self) -> bool {
        self.asks_free && self.step != ContractStep::AnotherTime
    }

    /// Whether it was asked whom to call.
    pub fn whom_asked(&self) -> bool {
        let at = self.stopped_at.filter(|_| self.step == ContractStep::AnotherTime).unwrap_or(self.step);
        matches!(at, ContractStep::Notes | ContractStep::Done)
    }

    /// The place is confirmed.
    pub fn placed(&mut self) {
        if self.step == ContractStep::WhereNow {
            (self.step, self.place_told) = (ContractStep::Address, true);
        }
    }

    /// The place was chosen out of its turn: on a page that was put first the numbers are needed at once.
    pub(crate) fn tell_place(&mut self) {
        self.place_told = true;
    }

    /// Whether the client said where they are: before that, nothing is known about their place.
    pub fn place_told(&self) -> bool {
        self.place_told
    }

    /// The text that the step asks for was typed, or nothing.
    pub fn text_given(&mut self) {
        self.step = match self.step {
            ContractStep::Address => ContractStep::RingBack,
            ContractStep::Number => ContractStep::WhomToCall,
            ContractStep::WhomToCall => self.behind_whom(),
            other => other,
        };
    }

    /// Whether it is safe to ring back was answered; `other_number`: on another number.
    pub fn ring_back_told(&mut self, other_number: bool) {
        if self.step == ContractStep::RingBack {
            self.other_number = other_number;
            self.step = if other_number { ContractStep::Number } else { ContractStep::WhomToCall };
        }
    }

    /// Passes what is asked about getting in touch: only the client says how there is contact. `back`: on the way back.
    pub(crate) fn pass_contact(&mut self, back: bool) {
        if matches!(self.step, ContractStep::RingBack | ContractStep::Number | ContractStep::WhomToCall) {
            self.step = if back { ContractStep::Address } else { self.behind_whom() };
        }
    }

    /// The step behind whom to call.
    fn behind_whom(&self) -> ContractStep {
        if self.asks_notes() && !self.still_holds { ContractStep::Notes } else { ContractStep::Done }
    }

    /// One step back; false at the first.
    pub fn back(&mut self) -> bool {
        self.step = match self.step {
            ContractStep::FreeToTalk => return false,
            ContractStep::WhatThisIs | ContractStep::Again if !self.asks_free => return false,
            ContractStep::AnotherTime => self.stopped_at.take().unwrap_or(ContractStep::FreeToTalk),
            ContractStep::WhatThisIs | ContractStep::Again => ContractStep::FreeToTalk,
            ContractStep::Refused => self.refused,
            ContractStep::Limits => ContractStep::WhatThisIs,
            ContractStep::WhereNow if self.still_holds => {
                self.still_holds = false;
                self.agreed.pop();
                ContractStep::Again
            }
            ContractStep::WhereNow => ContractStep::Limits,
            ContractStep::Address => ContractStep::WhereNow,
            ContractStep::RingBack => ContractStep::Address,
            ContractStep::Number => ContractStep::RingBack,
            ContractStep::WhomToCall if self.other_number => ContractStep::Number,
            ContractStep::WhomToCall => ContractStep::RingBack,
            ContractStep::Notes => ContractStep::WhomToCall,
            ContractStep::Done if self.behind_whom() == ContractStep::Notes => ContractStep::Notes,
            ContractStep::Done => ContractStep::WhomToCall,
        };
        true
    }

    /// The client takes back the yes to notes, at any time.
    pub(crate) fn take_back_notes(&mut self, at: Stamp) {
        if let Some(consent) = self.consent.as_mut().filter(|c| c.given) {
            self.taken_back = Some(consent.clone());
            (consent.given, consent.at) = (false, at.to_string());
        }
    }

    /// It was a slip, or the client says yes to notes after all.
    pub(crate) fn give_notes_again(&mut self, at: Stamp) {
        if let Some(consent) = self.taken_back.take() {
            self.consent = Some(Consent { at: at.to_string(), ..consent });
        }
    }

    /// Whether a yes to notes was taken back, so that it can be given again.
    pub fn notes_taken_back(&self) -> bool {
        self.taken_back.is_some()
    }

    /// Whether the client has said yes to notes.
    pub fn notes_allowed(&self) -> bool {
        self.consent.as_ref().is_some_and(|c| c.given)
    }
}
