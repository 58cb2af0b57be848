//! The checked questionnaire: what a person is asked, how it is decided and every word of the content.
//!
//! A [`Questionnaire`] can only be built by its own reader, so that nothing behind it has to doubt it: every reference
//! leads somewhere, conditions read earlier questions only, gates stand first and have help, the last outcome always holds.

mod check;
mod conditions;
mod meaning;
mod raw;
mod scenario;
mod set;

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::document::{self, Problem, Span};
pub use conditions::{Condition, RESERVED};
pub use set::AnswerSet;

/// The questionnaire that is compiled into the program.
pub const SHIPPED: &str = include_str!("../questions.yaml");

macro_rules! index {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(pub(crate) usize);
        impl $name {
            /// The place in file order, from 0.
            pub fn index(self) -> usize { self.0 }
        }
    };
}
index!(/// A question of one questionnaire, by its place in the file.
    QuestionIx);
index!(/// An answer of one question, by its place there.
    AnswerIx);
index!(/// A named condition, by its place in the file.
    ConditionIx);
index!(/// An outcome, by its place in the file.
    OutcomeIx);
index!(/// A support, by its place in the file.
    SupportIx);
index!(/// A claim, by its place in the file.
    ClaimIx);
index!(/// An extra, by its place in the file.
    ExtraIx);

/// How soon an outcome wants help: never how endangered somebody is (G7 forbids bands). From soonest to latest.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Pace {
    /// Help that can't wait.
    Now,
    /// A doctor today.
    Today,
    /// In the coming days or weeks.
    Soon,
    /// Whenever it suits.
    NoHurry,
}

/// One answer of several, or any number of signs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Choose {
    /// Exactly one.
    One,
    /// At least one; an answer that is `alone` excludes the others.
    Many,
}

/// What a section is about. The order of the article's reasoning: safety, then how somebody is, then change and goals.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum About {
    /// How things are right now.
    Now,
    /// How somebody has been.
    Wellbeing,
    /// What is changing.
    Changes,
    /// What is wanted.
    Goals,
}

/// What may be kept of an interview that ends in an outcome.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Keep {
    /// Nothing at all.
    Nothing,
}

/// How an extra appears.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ExtraKind {
    /// One more step.
    Step,
    /// A sentence above the reasons.
    Note,
}

/// Where a claim comes from.
#[derive(Debug, Clone)]
pub struct Source {
    /// Id in the file.
    pub id: String,
    /// Title.
    pub title: String,
    /// Author, where there is one.
    pub author: Option<String>,
    /// Year, where known.
    pub year: Option<u16>,
    /// A remark for the reader.
    pub note: Option<String>,
}

/// One piece of reasoning with its source.
#[derive(Debug, Clone)]
pub struct Claim {
    /// Id in the file.
    pub id: String,
    /// Place in [`Questionnaire::sources`].
    pub source: usize,
    /// The number under which the project's notes know it (C36, G1, X6).
    pub reference: Option<String>,
    /// The claim in our words.
    pub text: String,
}

/// One arm of the fingerpost.
#[derive(Debug, Clone)]
pub struct Support {
    /// Id in the file.
    pub id: String,
    /// Name, as it stands in the middle of a sentence.
    pub name: String,
    /// Whether it is clinical care: only such a support may stand in a gate's outcome.
    pub clinical: bool,
    /// What it is.
    pub what: String,
    /// What it is not.
    pub is_not: String,
    /// The condition whose true answers are shown as pointing here.
    pub points_here: Option<Condition>,
    /// First steps, smallest first.
    pub steps: Vec<String>,
    /// How to find and check one.
    pub find_one: Vec<String>,
    /// Claims.
    pub claims: Vec<ClaimIx>,
}

/// A page of words.
#[derive(Debug, Clone, Default)]
pub struct Page {
    /// Title.
    pub title: String,
    /// Paragraphs.
    pub text: Vec<String>,
    /// Claims.
    pub claims: Vec<ClaimIx>,
}

/// A part of the questionnaire.
#[derive(Debug, Clone)]
pub struct Section {
    /// Id in the file.
    pub id: String,
    /// Title as a person sees it.
    pub title: String,
    /// What it is about.
    pub about: About,
}

/// What a person is asked.
#[derive(Debug, Clone)]
pub struct Question {
    /// Id in the file.
    pub id: String,
    /// Place in [`Questionnaire::sections`].
    pub section: usize,
    /// Whether it asks about danger: every answer is then clear, help or a sign.
    pub safety: bool,
    /// Whether a worse answer may never lead to later help.
    pub worsens: bool,
    /// One or many.
    pub choose: Choose,
    /// The words on the screen.
    pub ask: String,
    /// A small line beneath them.
    pub hint: Option<String>,
    /// What a mentor says.
    pub say: Option<String>,
    /// Why it is asked.
    pub why: Option<String>,
    /// Asked only when this holds.
    pub asked_when: Option<Condition>,
    /// Not asked when this holds.
    pub unless: Option<Condition>,
    /// Help lines of this audience are added when it was declined.
    pub declined_audience: Option<String>,
    /// The answers, in order.
    pub answers: Vec<Answer>,
}

/// What an answer of a safety question calls for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Call {
    /// Nothing opens.
    Clear,
    /// The help page opens, then the person goes on.
    Help,
    /// Help, and the questionnaire ends there.
    Sign,
}

/// One choice of a question.
#[derive(Debug, Clone)]
pub struct Answer {
    /// Id in the file.
    pub id: String,
    /// The words on the screen.
    pub text: String,
    /// What it calls for; always [`Call::Clear`] outside safety questions.
    pub call: Call,
    /// The help strip stays in view from here on.
    pub in_view: bool,
    /// Excludes the others.
    pub alone: bool,
    /// Help lines of this audience are added from here on.
    pub audience: Option<String>,
    /// How a result puts it back to the person. Never on a safety question.
    pub reason: Option<String>,
    /// Claims.
    pub claims: Vec<ClaimIx>,
}

/// Where an answer sheet leads.
#[derive(Debug, Clone)]
pub struct Outcome {
    /// Id in the file.
    pub id: String,
    /// A short heading.
    pub title: String,
    /// How soon it wants help.
    pub pace: Pace,
    /// A gate: takes effect at the answer that decides it.
    pub at_once: bool,
    /// The one that says that nothing is needed now.
    pub nothing_needed: bool,
    /// For young people.
    pub young: bool,
    /// What may be kept.
    pub keep: Option<Keep>,
    /// The supports that it points to, in order.
    pub points_to: Vec<SupportIx>,
    /// The audiences of its help lines.
    pub help: Vec<String>,
    /// When it holds; the last outcome has none.
    pub when: Option<Condition>,
    /// Where it points, in one sentence.
    pub says: String,
    /// One first step.
    pub first_step: String,
    /// More steps.
    pub steps: Vec<String>,
    /// What it may be like.
    pub like: Vec<String>,
    /// What it is not, and its limits.
    pub limits: Vec<String>,
    /// What comes later or alongside, in order.
    pub later: Vec<String>,
    /// Claims.
    pub claims: Vec<ClaimIx>,
}

/// What answers add to a page.
#[derive(Debug, Clone)]
pub struct Extra {
    /// Id in the file.
    pub id: String,
    /// When it is added.
    pub when: Condition,
    /// How it appears.
    pub kind: ExtraKind,
    /// Whether the page says that it is less sure.
    pub less_sure: bool,
    /// The words.
    pub text: String,
    /// Claims.
    pub claims: Vec<ClaimIx>,
}

/// A named condition.
#[derive(Debug, Clone)]
pub struct Named {
    /// Its name.
    pub name: String,
    /// What it says.
    pub condition: Condition,
}

/// A sheet that the file promises leads somewhere.
#[derive(Debug, Clone)]
pub struct Scenario {
    /// Id in the file.
    pub id: String,
    /// Where it stands.
    pub at: Span,
    /// A reply per question that it answers.
    pub replies: Vec<(QuestionIx, Reply)>,
    /// The outcome promised.
    pub leads_to: OutcomeIx,
    /// The rule behind it.
    pub why: String,
    /// Claims.
    pub claims: Vec<ClaimIx>,
}

/// What somebody gives to a question: some of its answers, or "rather not say".
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Reply {
    /// "Rather not say": it is not "none", and no condition but `declined` is true of it.
    Declined,
    /// The answers given, never empty.
    Chosen(AnswerSet),
}

/// The checked content of a questions file.
#[derive(Debug, Clone)]
pub struct Questionnaire {
    fingerprint: String,
    title: String,
    language: String,
    sources: Vec<Source>,
    claims: Vec<Claim>,
    paces: [String; 4],
    supports: Vec<Support>,
    welcome: Option<Page>,
    in_short: Option<Page>,
    about: Option<Page>,
    closing: Option<(String, Vec<ClaimIx>)>,
    sections: Vec<Section>,
    questions: Vec<Question>,
    conditions: Vec<Named>,
    outcomes: Vec<Outcome>,
    extras: Vec<Extra>,
    scenarios: Vec<Scenario>,
}

impl Questionnaire {
    /// Reads a text: the questionnaire if nothing is wrong with it.
    ///
    /// # Errors
    /// All problems, in file order.
    pub fn read(source: &str) -> Result<Self, Vec<Problem>> {
        let node = document::parse(source).map_err(|p| vec![p])?;
        let (raw, problems, unread) = document::read_value(&node);
        check::check(raw, problems, &unread, fingerprint(source))
    }

    /// Twelve hexadecimal digits that change with the text (line ends aside).
    pub fn fingerprint(&self) -> &str {
        &self.fingerprint
    }
    /// Its name, as a person sees it.
    pub fn title(&self) -> &str {
        &self.title
    }
    /// Its language, as a BCP 47 tag.
    pub fn language(&self) -> &str {
        &self.language
    }
    /// Where the claims come from.
    pub fn sources(&self) -> &[Source] {
        &self.sources
    }
    /// All claims.
    pub fn claims(&self) -> &[Claim] {
        &self.claims
    }
    /// One claim.
    pub fn claim(&self, ix: ClaimIx) -> &Claim {
        &self.claims[ix.0]
    }
    /// How a person is told how soon.
    pub fn pace_text(&self, pace: Pace) -> &str {
        &self.paces[pace as usize]
    }
    /// All supports, in file order.
    pub fn supports(&self) -> &[Support] {
        &self.supports
    }
    /// One support.
    pub fn support(&self, ix: SupportIx) -> &Support {
        &self.supports[ix.0]
    }
    /// The first page.
    pub fn welcome(&self) -> Option<&Page> {
        self.welcome.as_ref()
    }
    /// The supports in short, side by side.
    pub fn in_short(&self) -> Option<&Page> {
        self.in_short.as_ref()
    }
    /// Who made this, from what.
    pub fn about(&self) -> Option<&Page> {
        self.about.as_ref()
    }
    /// The last line of every ordinary result.
    pub fn closing(&self) -> Option<&str> {
        self.closing.as_ref().map(|(text, _)| text.as_str())
    }
    /// Claims of the closing line.
    pub fn closing_claims(&self) -> &[ClaimIx] {
        self.closing.as_ref().map_or(&[], |(_, claims)| claims)
    }
    /// The sections, in order.
    pub fn sections(&self) -> &[Section] {
        &self.sections
    }
    /// The questions, in order.
    pub fn questions(&self) -> &[Question] {
        &self.questions
    }
    /// One question.
    pub fn question(&self, ix: QuestionIx) -> &Question {
        &self.questions[ix.0]
    }
    /// Every question's index, in order.
    pub fn question_ixs(&self) -> impl Iterator<Item = QuestionIx> + use<> {
        (0..self.questions.len()).map(QuestionIx)
    }
    /// The question with an id.
    pub fn question_named(&self, id: &str) -> Option<QuestionIx> {
        self.questions.iter().position(|q| q.id == id).map(QuestionIx)
    }
    /// The section of a question.
    pub fn section_of(&self, ix: QuestionIx) -> &Section {
        &self.sections[self.question(ix).section]
    }
    /// The named conditions, in order.
    pub fn conditions(&self) -> &[Named] {
        &self.conditions
    }
    /// One named condition.
    pub fn condition(&self, ix: ConditionIx) -> &Condition {
        &self.conditions[ix.0].condition
    }
    /// The outcomes, in order; gates first.
    pub fn outcomes(&self) -> &[Outcome] {
        &self.outcomes
    }
    /// One outcome.
    pub fn outcome(&self, ix: OutcomeIx) -> &Outcome {
        &self.outcomes[ix.0]
    }
    /// The outcome with an id.
    pub fn outcome_named(&self, id: &str) -> Option<OutcomeIx> {
        self.outcomes.iter().position(|o| o.id == id).map(OutcomeIx)
    }
    /// What answers add to pages.
    pub fn extras(&self) -> &[Extra] {
        &self.extras
    }
    /// One extra.
    pub fn extra(&self, ix: ExtraIx) -> &Extra {
        &self.extras[ix.0]
    }
    /// Every audience whose help lines an outcome or an answer asks for.
    pub fn audiences(&self) -> impl Iterator<Item = &str> {
        let of_answers = self.questions.iter().flat_map(|q| q.answers.iter().map(|a| &a.audience).chain([&q.declined_audience]));
        self.outcomes.iter().flat_map(|o| &o.help).chain(of_answers.flatten()).map(String::as_str)
    }
    /// The sheets that the file promises lead somewhere.
    pub fn scenarios(&self) -> &[Scenario] {
        &self.scenarios
    }
}

/// The fingerprint of a text, line ends aside.
fn fingerprint(source: &str) -> String {
    let digest = Sha256::digest(source.replace("\r\n", "\n").as_bytes());
    digest.iter().take(6).map(|b| format!("{b:02x}")).collect()
}
