//! Questions and their answers: what a person is asked, what can be given back, and what a reply calls for.

use serde::{Deserialize, Serialize};

use crate::content::document::Span;
use crate::content::model::{AnswerIx, AnswerSet, ClaimIx, Condition, QuestionIx, Questionnaire, ScriptIx};

/// A part of the questionnaire.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Section {
    /// Id in the file.
    pub id: String,
    /// Title as a person sees it.
    pub title: String,
    /// What it is about.
    pub about: About,
}

/// What a section is about. The order of the article's reasoning: safety, then how somebody is, then change and goals.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(test, derive(schemars::JsonSchema))]
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

impl About {
    /// Whether it is about how somebody is and has been, not about changes or goals.
    pub fn tells_how_somebody_is(self) -> bool {
        matches!(self, About::Now | About::Wellbeing)
    }
}

/// What a person is asked.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Question {
    /// Id in the file.
    pub id: String,
    /// Where it stands.
    pub at: Span,
    /// The id that it had in an earlier version of the file.
    pub was: Option<String>,
    /// Place in `Content::sections`.
    pub section: usize,
    /// Whether it asks about danger: every answer is then clear, help or a sign.
    pub safety: bool,
    /// Whether a worse answer may never lead to later help.
    pub worsens: bool,
    /// Whether it is asked for the mentor's notes alone and need not change anything.
    pub for_notes: bool,
    /// One or many.
    pub choose: Choose,
    /// The words on the screen.
    pub ask: String,
    /// A small line beneath them.
    pub hint: Option<String>,
    /// What stands there on an intake, if something else.
    pub hint_led: Option<String>,
    /// What a mentor says.
    pub say: Option<String>,
    /// Why it is asked.
    pub why: Option<String>,
    /// Asked only when this holds.
    pub asked_when: Option<Condition>,
    /// Not asked when this holds.
    pub unless: Option<Condition>,
    /// A worse answer may come to a later page where the milder sheet's page comes from a sign at this later question.
    pub worsens_except: Option<QuestionIx>,
    /// What declining it calls for and adds.
    pub declined: Declining,
    /// The answers, in order.
    pub answers: Vec<Answer>,
}

/// One answer of several, or any number of signs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub enum Choose {
    /// Exactly one.
    One,
    /// At least one; an answer that is `alone` excludes the others.
    Many,
}

/// What a question is for, if not for the result.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub enum Purpose {
    /// For the talk and the mentor's notes: it need not change anything.
    Notes,
}

/// What an answer of a safety question calls for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Escalation {
    /// Nothing opens.
    Clear,
    /// The help page opens, then the person goes on.
    Help,
    /// The help page opens, then only the questions that the answer names are asked, and the questionnaire ends.
    EndsAfter,
    /// Help, and the questionnaire ends there.
    Sign,
}

/// The answer "rather not say", which every question has, as files name it.
pub(crate) const DECLINED: &str = "declined";

/// What "rather not say" calls for and adds at one question.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct Declining {
    /// What it calls for. `None`: help at a safety question, and nothing at any other.
    pub escalation: Option<Escalation>,
    /// For [`Escalation::EndsAfter`]: the later questions that are still asked.
    pub ends_after: Vec<QuestionIx>,
    /// Help lines of this audience are added.
    pub audience: Option<String>,
    /// The script that a mentor sees.
    pub script: Option<ScriptIx>,
}

/// A plain yes or no.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub enum YesOrNo {
    /// Yes.
    Yes,
    /// No.
    No,
}

/// One choice of a question.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Answer {
    /// Id in the file.
    pub id: String,
    /// Where it stands.
    pub at: Span,
    /// The id that it had in an earlier version of the file.
    pub was: Option<String>,
    /// The words on the screen.
    pub text: String,
    /// What a mentor reads aloud for it.
    pub say: Option<String>,
    /// What people say for it, on a call or in line mode: words that find it.
    pub heard_as: Vec<String>,
    /// What a plain yes or no means, on a call.
    pub means: Option<YesOrNo>,
    /// It isn't offered on a call that somebody leads.
    pub not_led: bool,
    /// For [`Escalation::EndsAfter`]: the later questions that are still asked.
    pub ends_after: Vec<QuestionIx>,
    /// The script that a mentor sees when it was given, by its place.
    pub script: Option<ScriptIx>,
    /// What it calls for; always [`Escalation::Clear`] outside safety questions.
    pub escalation: Escalation,
    /// The help strip stays in view from here on.
    pub in_view: bool,
    /// Excludes the others.
    pub alone: bool,
    /// Help lines of this audience are added from here on.
    pub audience: Option<String>,
    /// They stand before all others.
    pub audience_first: bool,
    /// How a result puts it back to the person. Never on a safety question.
    pub reason: Option<String>,
    /// Claims.
    pub claims: Vec<ClaimIx>,
}

/// What somebody gives to a question: some of its answers, or "rather not say".
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Reply {
    /// "Rather not say": it is not "none", and no condition but `declined` is true of it.
    Declined,
    /// The answers given, never empty.
    Chosen(AnswerSet),
}

impl Questionnaire {
    /// Whether what a condition brings tells of a safety question: it reads one itself, or names a condition that reads nothing
    /// else.
    pub fn tells_of_safety(&self, condition: &Condition) -> bool {
        match condition {
            Condition::Answer { question, .. } => self.question(*question).safety,
            Condition::AtLeast { of, .. } => of.iter().any(|(question, _)| self.question(*question).safety),
            Condition::All(list) | Condition::Any(list) => list.iter().any(|c| self.tells_of_safety(c)),
            Condition::Not(inner) => self.tells_of_safety(inner),
            Condition::Holds(ix) => self.atoms(self.condition(*ix)).iter().all(|a| self.question(a.question).safety),
        }
    }

    /// Whether an answer says that somebody is well: a page on which nothing is needed asks for it.
    pub fn says_well(&self, question: QuestionIx, answer: AnswerIx) -> bool {
        let asks = |asked: QuestionIx, any_of: AnswerSet| asked == question && any_of.has(answer);
        let pages = self.outcomes.iter().filter(|o| o.nothing_needed);
        pages.filter_map(|o| o.when.as_ref()).any(|when| self.asks_for(when, &asks))
    }

    /// Whether an answer tells how somebody is, and not that they are well.
    pub fn tells_of_health(&self, question: QuestionIx, answer: AnswerIx) -> bool {
        self.section_of(question).about.tells_how_somebody_is() && !self.says_well(question, answer)
    }

    /// Whether what a condition brings tells how somebody is: such an answer makes it true.
    pub fn brought_by_health(&self, condition: &Condition) -> bool {
        self.asks_for(condition, &|question, any_of: AnswerSet| any_of.iter().any(|a| self.tells_of_health(question, a)))
    }

    /// Whether an answer is one of those that make a condition true.
    pub fn may_bring(&self, condition: &Condition, question: QuestionIx, answer: AnswerIx) -> bool {
        self.asks_for(condition, &|asked, any_of: AnswerSet| asked == question && any_of.has(answer))
    }

    /// Whether some answers to one question are of those that make a condition true; nothing under `not` is.
    fn asks_for(&self, condition: &Condition, these: &dyn Fn(QuestionIx, AnswerSet) -> bool) -> bool {
        match condition {
            Condition::Answer { question, any_of, .. } => these(*question, *any_of),
            Condition::AtLeast { of, .. } => of.iter().any(|(question, any_of)| these(*question, *any_of)),
            Condition::All(list) | Condition::Any(list) => list.iter().any(|c| self.asks_for(c, these)),
            Condition::Holds(ix) => self.asks_for(self.condition(*ix), these),
            Condition::Not(_) => false,
        }
    }
}

impl Answer {
    /// The words of the answer as a row: what is read aloud where a mentor reads, else what a person reads.
    pub fn row(&self, aloud: bool) -> &str {
        self.say.as_deref().filter(|_| aloud).unwrap_or(&self.text)
    }
}

/// The answers of a question that are read aloud one by one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SpokenLines {
    /// The answers that are read.
    pub lines: Vec<AnswerIx>,
    /// The answer that stands where every line was a no.
    pub none: Option<AnswerIx>,
    /// The answer that stands where somebody isn't sure of a line.
    pub unsure: Option<AnswerIx>,
}

/// Ids that say what an answer is to somebody who reads the question aloud.
const YES: &str = "yes";
pub(crate) const NO: &str = "no";
pub(crate) const NONE: &str = "none";
const NOT_SURE: &str = "not-sure";

impl Question {
    /// The lines of a question that can be read aloud: of many answers, and of one about danger, those that have words for
    /// it, where no other answer is left over; of a safety question of yes and no the yes alone.
    pub fn spoken_lines(&self) -> Option<SpokenLines> {
        let unsure = self.not_sure();
        if self.choose == Choose::One {
            if let (Some(yes), Some(no)) = (self.answer_named(YES), self.answer_named(NO)) {
                let whole = self.answers.len() == 2 + usize::from(unsure.is_some());
                return (self.safety && whole).then(|| SpokenLines { lines: vec![yes], none: Some(no), unsure });
            }
            let lines: Vec<AnswerIx> = (0..self.answers.len()).map(AnswerIx).filter(|line| Some(*line) != unsure).collect();
            let read_out = unsure.is_some() && lines.iter().all(|line| self.answers[line.index()].say.is_some());
            return (self.safety && read_out).then_some(SpokenLines { lines, none: None, unsure });
        }
        let none = self.answers.iter().position(|a| a.alone && a.say.is_none() && a.id != NOT_SURE).map(AnswerIx);
        // A list about danger that has no words for it is read as it is written.
        let written = self.safety && none.is_some() && self.answers.iter().all(|a| a.say.is_none());
        let apart = [none, unsure];
        let read_out = |i: usize, a: &Answer| a.say.is_some() || written && !apart.contains(&Some(AnswerIx(i)));
        let lines: Vec<AnswerIx> =
            self.answers.iter().enumerate().filter(|(i, a)| read_out(*i, a)).map(|(i, _)| AnswerIx(i)).collect();
        let read = |i: usize| lines.contains(&AnswerIx(i)) || [none, unsure].contains(&Some(AnswerIx(i)));
        let whole = !lines.is_empty() && (0..self.answers.len()).all(read);
        whole.then_some(SpokenLines { lines, none, unsure })
    }

    /// The answer that says "none of these", by its id; none at a safety question, where silence is
    /// no answer.
    pub fn none_at_one_key(&self) -> Option<AnswerIx> {
        self.answer_named(NONE).filter(|_| !self.safety)
    }

    /// The answer to a safety question that calls for nothing by itself: "none of these", or no.
    pub fn calm(&self) -> Option<AnswerSet> {
        self.answer_named(NONE).or(self.answer_named(NO)).filter(|_| self.safety).map(AnswerSet::only)
    }

    /// The answer that a plain yes or no means.
    pub fn meant_by(&self, said: YesOrNo) -> Option<AnswerIx> {
        self.answers.iter().position(|a| a.means == Some(said)).map(AnswerIx)
    }

    /// The answer that says "not sure", by its id.
    pub fn not_sure(&self) -> Option<AnswerIx> {
        self.answer_named(NOT_SURE)
    }

    /// What a reply calls for: the gravest of its answers; declining a safety question calls for help.
    pub fn escalation(&self, reply: Reply) -> Escalation {
        match reply {
            Reply::Declined if self.safety => self.declined.escalation.unwrap_or(Escalation::Help),
            Reply::Declined => Escalation::Clear,
            Reply::Chosen(set) => self.chosen(set).map(|(_, a)| a.escalation).max().unwrap_or(Escalation::Clear),
        }
    }

    /// The chosen answers with their indexes, in order.
    pub fn chosen(&self, set: AnswerSet) -> impl Iterator<Item = (AnswerIx, &Answer)> {
        self.answers.iter().enumerate().map(|(i, a)| (AnswerIx(i), a)).filter(move |(i, _)| set.has(*i))
    }

    /// The answers that are offered, in order: on a call that somebody leads, all but those kept from it.
    pub fn offered(&self, led: bool) -> &[Answer] {
        let kept_back = if led { self.answers.iter().rev().take_while(|a| a.not_led).count() } else { 0 };
        &self.answers[..self.answers.len() - kept_back]
    }

    /// The answer with an id.
    pub fn answer_named(&self, id: &str) -> Option<AnswerIx> {
        self.answers.iter().position(|a| a.id == id).map(AnswerIx)
    }

    /// All answers that exclude the others.
    pub fn alone(&self) -> AnswerSet {
        self.answers.iter().enumerate().filter(|(_, a)| a.alone).map(|(i, _)| AnswerIx(i)).collect()
    }

    /// Whether a set of answers is one that may be given: one of one, or some of many with an `alone` answer by itself.
    pub fn allows(&self, set: AnswerSet) -> bool {
        let known = set.iter().all(|a| a.0 < self.answers.len());
        let count = set.len();
        known
            && match self.choose {
                Choose::One => count == 1,
                Choose::Many => count == 1 || (count > 1 && set.and(self.alone()).is_empty()),
            }
    }

    /// The most of some signs that one reply can give.
    pub fn most_signs(&self, signs: AnswerSet) -> usize {
        match self.choose {
            Choose::One => 1,
            Choose::Many => {
                let together = self.alone().iter().fold(signs, AnswerSet::without).len();
                together.max(usize::from(!signs.is_empty()))
            }
        }
    }

    /// The set after an answer was ticked or unticked: one replaces, `alone` excludes.
    pub fn toggled(&self, set: AnswerSet, answer: AnswerIx) -> AnswerSet {
        if set.has(answer) && self.choose == Choose::Many {
            return set.without(answer);
        }
        if self.choose == Choose::One || self.answers.get(answer.0).is_some_and(|a| a.alone) {
            return AnswerSet::only(answer);
        }
        self.alone().iter().fold(set, AnswerSet::without).with(answer)
    }
}
