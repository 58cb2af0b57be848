//! The questionnaire as written: shapes and places only. Nobody but the checker sees these types.

pub(crate) mod intake;
pub(crate) mod reviewing;
pub(crate) mod text_by_place;
pub(crate) mod when;

use crate::content::document::{Items, OneOrMany, Spanned, Table, raw_types};
use crate::content::model::{About, Choose, ExtraKind, Keep, Pace, Purpose, Shows, YesOrNo};
pub(crate) use intake::{RawIntake, RawScript, RawSpoken};
pub(crate) use reviewing::{RawHazard, RawReview};
pub(crate) use text_by_place::RawTextByPlace;
pub(crate) use when::{RawAtLeast, RawLine, RawWhen};

pub(crate) type Texts = Items<String>;
pub(crate) type TextsByPlace = Items<RawTextByPlace>;
pub(crate) type IdList = Items<Spanned<String>>;

/// The answers of a question in the schema: a list of its own, or the name of a shared one, which is written out before it is read.
#[cfg(test)]
#[derive(schemars::JsonSchema)]
#[schemars(untagged)]
#[expect(dead_code, reason = "only its shape is wanted")]
enum OwnOrShared {
    Own(Items<RawAnswer>),
    Shared(String),
}

raw_types! {
    pub(crate) struct RawQuestionnaire {
        /// The version of the format: 1.
        pub fingerpost: Spanned<u32>,
        /// The language of the words, such as `en-GB`.
        pub language: Spanned<String>,
        /// The name of the questionnaire, as people see it.
        pub title: String,
        /// Where the claims come from, by id.
        #[serde(default)] pub sources: Table<RawSource>,
        /// Pieces of reasoning, by id, each with its source.
        #[serde(default)] pub claims: Table<RawClaim>,
        /// How soon help is wanted, in words. Never how bad things are.
        pub paces: RawPaces,
        /// What outcomes can point to, by id.
        pub supports: Table<RawSupport>,
        /// The first screen.
        pub welcome: Option<RawPage>,
        /// All supports on one page, a key away.
        pub in_short: Option<RawPage>,
        /// Who made this, and what it rests on.
        pub about: Option<RawPage>,
        /// The last line of every ordinary result.
        pub closing: Option<RawClosing>,
        /// What a mentor says around the questions.
        pub intake: Option<RawIntake>,
        /// The sections, in order: now, wellbeing, changes, goals.
        pub sections: Items<RawSection>,
        /// Lists of answers that several questions share, by name. A question then says `answers: NAME`.
        #[serde(default, rename = "answer-sets")] pub _answer_sets: Table<Items<RawAnswer>>,
        /// The questions, in the order in which they are asked.
        pub questions: Items<RawQuestion>,
        /// Conditions that are named once and used by `holds`. Each reads those above it only.
        #[serde(default)] pub conditions: Table<RawWhen>,
        /// Where answers lead: those that are at once first, then the others in the order in which they are tried; the last has no `when`.
        pub outcomes: Items<RawOutcome>,
        /// What answers add to a page.
        #[serde(default)] pub extras: Items<RawExtra>,
        /// Answers that have to be offered, by question.
        #[serde(default)] pub tells: Table<OneOrMany>,
        /// Promises about all answer sheets, which `fingerpost check` proves.
        #[serde(default)] pub guarantees: Items<RawGuarantee>,
        /// Answer sheets with the outcome that they lead to.
        #[serde(default)] pub scenarios: Items<RawScenario>,
        /// What can go wrong with this, and what controls it.
        #[serde(default)] pub hazards: Items<RawHazard>,
        /// Who has reviewed which parts. `fingerpost review` writes them.
        #[serde(default)] pub reviews: Items<RawReview>,
    }

    pub(crate) struct RawSource {
        /// What it is called.
        pub title: String,
        /// Who wrote it.
        pub author: Option<String>,
        /// When.
        pub year: Option<u16>,
        /// What there is to know about how it was read.
        pub note: Option<String>,
    }

    pub(crate) struct RawClaim {
        /// The id of its source.
        pub source: Spanned<String>,
        /// Its number there.
        #[serde(rename = "ref")] pub reference: Option<String>,
        /// The claim, in our words.
        pub text: String,
    }

    pub(crate) struct RawPaces {
        /// Help that can't wait.
        pub now: String,
        /// Help on the same day.
        pub today: String,
        /// Help in the coming days or weeks.
        pub soon: String,
        /// Help whenever it suits.
        pub no_hurry: String,
    }

    pub(crate) struct RawSupport {
        /// What people call it.
        pub name: String,
        /// Whether it is clinical care: only that may stand where somebody is in danger. Below it stand the sentences about
        /// therapy that the help lines hold for the place: how to ask for it, and where to look a therapist up.
        #[serde(default)] pub clinical: bool,
        /// With `false`, these sentences don't stand below clinical care: it is a school's counsellor, a nurse or a ward.
        pub talking_therapy: Option<bool>,
        /// What it is, in a sentence or two.
        #[serde(rename = "is")] pub what: String,
        /// What it isn't.
        pub is_not: String,
        /// Whose answers are shown as pointing here, on a page with `pace: soon` or `no-hurry`. Never answers about danger.
        pub points_here: Option<RawWhen>,
        /// First steps of several sizes: on a result that points here and has no `steps` of its own.
        pub steps: Texts,
        /// How to find and check somebody.
        #[serde(default)] pub find_one: Texts,
        /// Ids of claims.
        #[serde(default)] pub claims: IdList,
    }

    pub(crate) struct RawPage {
        /// Its heading.
        pub title: String,
        /// Its paragraphs.
        pub text: Texts,
        /// Ids of claims.
        #[serde(default)] pub claims: IdList,
    }

    pub(crate) struct RawClosing {
        /// The words.
        pub text: String,
        /// Ids of claims.
        #[serde(default)] pub claims: IdList,
    }

    pub(crate) struct RawSection {
        /// Its id.
        pub id: Spanned<String>,
        /// Its heading.
        pub title: String,
        /// What it is about: safety stands before changes and goals.
        pub about: About,
    }

    pub(crate) struct RawQuestion {
        /// Its id, which rules name.
        pub id: Spanned<String>,
        /// The id that it had in an earlier version of the file, for `fingerpost diff`.
        pub was: Option<Spanned<String>>,
        /// The id of its section.
        pub section: Spanned<String>,
        /// It asks about danger: every answer is then `clear`, `help`, or a sign that ends the questions.
        #[serde(default)] pub safety: bool,
        /// One more sign, or an answer further down, is worse: that it never makes help later is proved.
        #[serde(default)] pub worsens: bool,
        /// Where `worsens` makes one exception: a milder sheet that ends by a sign at this later safety question may be met sooner.
        pub worsens_except: Option<Spanned<String>>,
        /// What it is for, if not for the result: then it need not change anything.
        #[serde(rename = "for")] pub purpose: Option<Spanned<Purpose>>,
        /// Whether one answer is chosen or many.
        pub choose: Choose,
        /// What the person reads.
        pub ask: String,
        /// A small line beneath.
        pub hint: Option<String>,
        /// What stands there instead on an intake, where somebody may have to be told.
        pub hint_led: Option<String>,
        /// What a mentor reads aloud.
        pub say: Option<String>,
        /// Why it is asked.
        pub why: Option<String>,
        /// Asked only where this holds. Reads earlier questions only.
        pub asked_when: Option<RawWhen>,
        /// Not asked where this holds.
        pub unless: Option<RawWhen>,
        /// What declining it adds.
        pub if_declined: Option<RawIfDeclined>,
        /// The answers, in order, or the name of a list of `answer-sets`. "Rather not say" is always offered besides.
        #[cfg_attr(test, schemars(with = "OwnOrShared"))]
        pub answers: Items<RawAnswer>,
    }

    pub(crate) struct RawIfDeclined {
        /// Help lines of this audience are added.
        pub audience: Option<Spanned<String>>,
        /// At a follow-up about safety: declining it is a sign that ends the questions.
        pub sign: Option<Spanned<bool>>,
        /// At a follow-up about safety: declining it is a sign that ends once these questions are answered.
        pub ends_after: Option<IdList>,
        /// The script that a mentor sees then.
        pub script: Option<Spanned<String>>,
    }

    pub(crate) struct RawAnswer {
        /// Its id, which rules name.
        pub id: Spanned<String>,
        /// The id that it had in an earlier version of the file, for `fingerpost diff`.
        pub was: Option<Spanned<String>>,
        /// What the person reads.
        pub text: Spanned<String>,
        /// In a safety question: nothing opens.
        pub clear: Option<Spanned<bool>>,
        /// In a safety question: the help page opens, then the person goes on.
        pub help: Option<Spanned<bool>>,
        /// In a safety question: the help page opens, then only these later questions are asked, and a page that is at once ends it.
        pub ends_after: Option<IdList>,
        /// What a mentor reads aloud for it.
        pub say: Option<String>,
        /// It isn't offered on a call that a mentor leads.
        #[serde(default)] pub not_led: bool,
        /// What people say for it on a call, in small letters: words that find it when they are typed.
        #[serde(default)] pub heard_as: Items<Spanned<String>>,
        /// On a call: a plain yes or no of theirs means this answer.
        pub means: Option<YesOrNo>,
        /// The script that a mentor sees when it was given.
        pub script: Option<Spanned<String>>,
        /// Keeps the help strip in view from here on.
        #[serde(default)] pub in_view: bool,
        /// Excludes the other answers, such as "none of these".
        pub alone: Option<Spanned<bool>>,
        /// Help lines of this audience are added.
        pub audience: Option<Spanned<String>>,
        /// Its help lines stand before all others on every page: whoever chose it is better met by them.
        pub audience_first: Option<Spanned<bool>>,
        /// How a result gives this answer as a reason.
        pub reason: Option<Spanned<String>>,
        /// Ids of claims.
        #[serde(default)] pub claims: IdList,
    }

    pub(crate) struct RawOutcome {
        /// Its id.
        pub id: Spanned<String>,
        /// The id that it had in an earlier version of the file, for `fingerpost diff`.
        pub was: Option<Spanned<String>>,
        /// Its heading.
        pub title: String,
        /// How soon it wants help. A page with `now` or `today`, or that is at once, stands alone: its `says`, first step, help lines,
        /// `steps` and `limits`. With `soon` and `no-hurry` there are reasons as well, and what the supports are, aren't and advise.
        pub pace: Pace,
        /// It takes effect at the answer that decides it.
        #[serde(default)] pub at_once: bool,
        /// It says that nothing is needed: never reached by anybody who kept back an answer about danger.
        #[serde(default)] pub nothing_needed: bool,
        /// It is for young people.
        #[serde(default)] pub young: bool,
        /// What may be kept of an interview that ends here.
        pub keep: Option<Keep>,
        /// The supports that it points to, in order.
        #[serde(default)] pub points_to: IdList,
        /// The audiences of its help lines; `added` stands for those that answers bring.
        #[serde(default)] pub help: IdList,
        /// When it holds. The last outcome has none.
        pub when: Option<RawWhen>,
        /// Where it points, in one sentence that says "may".
        pub says: String,
        /// One first step.
        pub first_step: RawTextByPlace,
        /// More steps. Without any, those of the supports that it points to stand there.
        #[serde(default)] pub steps: TextsByPlace,
        /// What it may be like.
        #[serde(default)] pub like: Texts,
        /// What it isn't, and what would change it.
        #[serde(default)] pub limits: Texts,
        /// What comes later, or beside it.
        #[serde(default)] pub later: Texts,
        /// How a mentor offers it aloud.
        pub say: Option<String>,
        /// The script that a mentor sees with it.
        pub script: Option<Spanned<String>>,
        /// Ids of claims.
        #[serde(default)] pub claims: IdList,
    }

    pub(crate) struct RawExtra {
        /// Its id.
        pub id: Spanned<String>,
        /// When it is added.
        pub when: RawWhen,
        /// As what it is added.
        #[serde(rename = "as")] pub kind: ExtraKind,
        /// The outcomes that it is added to. Without it: every one that isn't at once.
        #[serde(default)] pub on: IdList,
        /// It makes the page say that it is less sure.
        #[serde(default)] pub less_sure: bool,
        /// The words.
        pub text: RawTextByPlace,
        /// Ids of claims.
        #[serde(default)] pub claims: IdList,
    }

    pub(crate) struct RawGuarantee {
        /// Its id.
        pub id: Spanned<String>,
        /// Of which sheets it speaks. Names answers, best one by one.
        pub when: RawWhen,
        /// They never lead to these outcomes.
        pub never: Option<IdList>,
        /// They lead to these outcomes only.
        pub only: Option<IdList>,
        /// They are never pointed to these supports.
        pub never_points_to: Option<IdList>,
        /// They are never pointed to these supports alone.
        pub never_points_only_to: Option<IdList>,
        /// They get help this soon at the latest.
        pub pace: Option<Pace>,
        /// They are shown this.
        pub shows: Option<Shows>,
        /// They end at that answer.
        pub at_once: Option<Spanned<bool>>,
        /// Their page has the help lines for this audience.
        pub lines: Option<Spanned<String>>,
        /// They are asked this question, unless the sheet ends before.
        pub asks: Option<Spanned<String>>,
        /// Why it is promised.
        pub why: String,
        /// Ids of claims.
        #[serde(default)] pub claims: IdList,
    }

    pub(crate) struct RawScenario {
        /// Its id.
        pub id: Spanned<String>,
        /// The answers, by question.
        pub answers: Table<OneOrMany>,
        /// The outcome that they lead to.
        pub leads_to: Spanned<String>,
        /// Why.
        pub why: String,
        /// Ids of claims.
        #[serde(default)] pub claims: IdList,
    }
}
