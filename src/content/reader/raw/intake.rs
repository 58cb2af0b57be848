//! The words of an intake as written: what a mentor says, and the scripts.

use crate::content::document::{Items, Spanned, raw_types};
use crate::content::model::NumbersStand;
use crate::content::reader::raw::{IdList, TextsByPlace};

raw_types! {
    pub(crate) struct RawIntake {
        /// What is gone through first, sentence by sentence.
        pub contract: RawContract,
        /// What a mentor does when danger comes up.
        pub script: RawScript,
        /// Scripts for single situations, which answers and outcomes choose by id.
        #[serde(default)] pub scripts: Items<RawNamedScript>,
        /// What stands on every script where they are under 18, but on those that are about passing on.
        pub under_18: Option<String>,
        /// Asked before a paper is handed over.
        pub safe_to_send: String,
        /// What a mentor is told to write down after a page that can't wait.
        pub safeguarding: String,
        /// What a mentor says on the paper for a doctor or therapist.
        pub referral: Option<String>,
    }

    pub(crate) struct RawContract {
        /// Whether they can talk freely now.
        pub free_to_talk: Option<RawSpoken>,
        /// What is said where they can't.
        pub another_time: Option<RawSpoken>,
        /// What the questions are, and what they aren't.
        pub what_this_is: RawSpoken,
        /// What stays between the two, and what doesn't.
        pub limits: RawSpoken,
        /// Where they are, for help that comes to them.
        pub where_now: RawSpoken,
        /// Whether it is safe to ring back.
        pub ring_back: Option<RawSpoken>,
        /// On a later call: whether all that was agreed still holds.
        pub again: Option<RawSpoken>,
        /// Whom to call if the mentor gets worried.
        pub whom_to_call: RawSpoken,
        /// Whether notes may be kept; `{kept-until}` is filled with the day.
        pub notes: RawSpoken,
    }

    pub(crate) struct RawSpoken {
        /// What is read aloud.
        pub say: String,
        /// Ids of claims.
        #[serde(default)] pub claims: IdList,
    }

    pub(crate) struct RawScript {
        /// Its heading.
        pub title: String,
        /// Where the numbers to read aloud stand.
        #[serde(default)] pub numbers: NumbersStand,
        /// Its lines; `{emergency}`, `{you-ring}` and `{who-rings}` are filled for the place.
        pub text: Spanned<TextsByPlace>,
        /// Ids of claims.
        #[serde(default)] pub claims: IdList,
    }

    pub(crate) struct RawNamedScript {
        /// Its id, which answers and outcomes name.
        pub id: Spanned<String>,
        /// Its heading.
        pub title: String,
        /// Where the numbers to read aloud stand.
        #[serde(default)] pub numbers: NumbersStand,
        /// The audiences whose help lines are read aloud, each with whom it is for, in place of those for anyone.
        #[serde(default)] pub lines: IdList,
        /// Only the client says whether and how there is contact: what was agreed doesn't hold, and the silent way is read aloud.
        #[serde(default)] pub they_choose: bool,
        /// Whom the practice calls about safeguarding stands on it.
        #[serde(default)] pub pass_on: bool,
        /// What a mentor types to find it on a call, in small letters, beside the words of its heading.
        #[serde(default)] pub heard_as: Items<Spanned<String>>,
        /// The script in its place where they are under 18.
        pub for_young: Option<Spanned<String>>,
        /// Its lines; `{emergency}`, `{you-ring}` and `{who-rings}` are filled for the place.
        pub text: Spanned<TextsByPlace>,
        /// Ids of claims.
        #[serde(default)] pub claims: IdList,
    }
}
