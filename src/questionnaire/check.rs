//! From as written to checked: every reference resolved, every mark in its place, all problems collected.

use std::collections::{BTreeMap, BTreeSet};

use super::raw::{Ids, RawAnswer, RawOutcome, RawPage, RawQuestion, RawQuestionnaire, RawSupport};
use super::set::MAX_ANSWERS;
use super::{
    About, Answer, AnswerIx, Call, Choose, Claim, ClaimIx, Condition, Extra, Named, Outcome, Page, Question, QuestionIx, Questionnaire, RESERVED,
    Section, Source, Support, SupportIx,
};
use crate::document::{Code, Problem, Sp, Span};

/// Questions, conditions or outcomes that a file may have of each.
const MAX_ITEMS: usize = 400;

/// The version of the format that this reader knows.
const FORMAT: u32 = 1;

/// Where names lead.
#[derive(Default)]
pub(super) struct Names {
    pub sources: BTreeMap<String, usize>,
    pub claims: BTreeMap<String, usize>,
    pub supports: BTreeMap<String, usize>,
    pub sections: BTreeMap<String, usize>,
    pub questions: BTreeMap<String, usize>,
    pub conditions: BTreeMap<String, usize>,
    pub outcomes: BTreeMap<String, usize>,
}

/// What is known while checking.
pub(super) struct Checker<'a> {
    problems: Vec<Problem>,
    unread: &'a BTreeSet<String>,
    pub(super) names: Names,
    pub(super) questions: Vec<Question>,
    pub(super) conditions: Vec<Named>,
    pub(super) later_conditions: Vec<(String, Span)>,
}

/// The questionnaire if neither reading nor checking found a problem.
pub(super) fn check(
    raw: Option<RawQuestionnaire>,
    problems: Vec<Problem>,
    unread: &BTreeSet<String>,
    fingerprint: String,
) -> Result<Questionnaire, Vec<Problem>> {
    let mut c = Checker {
        problems,
        unread,
        names: Names::default(),
        questions: Vec::new(),
        conditions: Vec::new(),
        later_conditions: Vec::new(),
    };
    let checked = raw.and_then(|raw| c.all(raw, fingerprint));
    c.problems.sort_by_key(|p| p.at);
    match checked {
        Some(questionnaire) if c.problems.is_empty() => Ok(questionnaire),
        _ => Err(c.problems),
    }
}

impl Checker<'_> {
    pub(super) fn note(&mut self, problem: Problem) {
        self.problems.push(problem);
    }

    /// Whether an item of this id stands in the file but couldn't be read: a reference to it isn't a problem of its own.
    pub(super) fn unread(&self, id: &str) -> bool {
        self.unread.contains(id)
    }

    fn all(&mut self, raw: RawQuestionnaire, fingerprint: String) -> Option<Questionnaire> {
        if raw.fingerpost.value != FORMAT {
            let says = format!("this is written for version {} of the format", raw.fingerpost.value);
            self.note(Problem::new(Code::UnknownWord, raw.fingerpost.at, says).help(format!("this program reads version {FORMAT}")));
        }
        let sources: Vec<Source> = raw
            .sources
            .0
            .into_iter()
            .enumerate()
            .map(|(i, (id, s))| {
                self.id(&id);
                self.names.sources.insert(id.value.clone(), i);
                Source { id: id.value, title: s.title, author: s.author, year: s.year, note: s.note }
            })
            .collect();
        let mut claims = Vec::new();
        for (id, claim) in raw.claims.0 {
            self.id(&id);
            let source = self.find(&claim.source, Code::UnknownSource, "source", |n| &n.sources).unwrap_or(0);
            self.names.claims.insert(id.value.clone(), claims.len());
            claims.push(Claim { id: id.value, source, reference: claim.reference, text: claim.text });
        }
        for (i, (id, _)) in raw.supports.0.iter().enumerate() {
            self.id(id);
            self.names.supports.insert(id.value.clone(), i);
        }
        let mut sections = Vec::new();
        for s in raw.sections.0 {
            if self.new_id(&s.id, |n| &mut n.sections, sections.len()) {
                sections.push(Section { id: s.id.value, title: s.title, about: s.about });
            }
        }
        self.questions(raw.questions.0, &sections, &raw.conditions);
        self.safety_first(&sections);
        let supports = raw.supports.0.into_iter().filter_map(|(id, s)| self.support(id, s)).collect::<Vec<_>>();
        let outcomes = self.outcomes(raw.outcomes.0, &supports);
        let mut extras = Vec::new();
        let mut extra_ids = BTreeSet::new();
        for e in raw.extras.0 {
            self.id(&e.id);
            if !extra_ids.insert(e.id.value.clone()) {
                self.note(Problem::new(Code::DuplicateId, e.id.at, format!("the id `{}` is taken", e.id.value)));
            }
            let claims = self.cited(&e.claims);
            if let Some(when) = self.condition(&e.when) {
                extras.push(Extra { id: e.id.value, when, kind: e.kind, less_sure: e.less_sure, text: e.text, claims });
            }
        }
        let welcome = raw.welcome.map(|p| self.page(p));
        let in_short = raw.in_short.map(|p| self.page(p));
        let about = raw.about.map(|p| self.page(p));
        let closing = raw.closing.map(|c| (c.text, self.cited(&c.claims)));
        let mut questionnaire = Questionnaire {
            fingerprint,
            title: raw.title,
            language: raw.language.value,
            sources,
            claims,
            paces: [raw.paces.now, raw.paces.today, raw.paces.soon, raw.paces.no_hurry],
            supports,
            welcome,
            in_short,
            about,
            closing,
            sections,
            questions: std::mem::take(&mut self.questions),
            conditions: std::mem::take(&mut self.conditions),
            outcomes,
            extras,
            scenarios: Vec::new(),
        };
        questionnaire.scenarios = self.scenarios(raw.scenarios.0, &questionnaire);
        Some(questionnaire)
    }

    /// An id's letters.
    fn id(&mut self, id: &Sp<String>) -> bool {
        let good = id.len() <= 60
            && id.starts_with(|c: char| c.is_ascii_lowercase() || c.is_ascii_digit())
            && id.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-');
        if !good {
            let says = format!("`{}` can't be an id", id.value);
            self.note(Problem::new(Code::BadId, id.at, says).help("use small letters a to z, digits and `-`, 60 at most"));
        }
        good
    }

    /// A new id, entered under its name; false where it is taken.
    fn new_id(&mut self, id: &Sp<String>, table: impl Fn(&mut Names) -> &mut BTreeMap<String, usize>, ix: usize) -> bool {
        self.id(id);
        if table(&mut self.names).contains_key(id.as_str()) {
            self.note(Problem::new(Code::DuplicateId, id.at, format!("the id `{}` is taken", id.value)).help("choose another one"));
            return false;
        }
        table(&mut self.names).insert(id.value.clone(), ix);
        true
    }

    /// Where a name leads; a problem is noted where it leads nowhere.
    pub(super) fn find(
        &mut self,
        name: &Sp<String>,
        code: Code,
        what: &str,
        table: impl Fn(&Names) -> &BTreeMap<String, usize>,
    ) -> Option<usize> {
        if let Some(ix) = table(&self.names).get(name.as_str()) {
            return Some(*ix);
        }
        if !self.unread(name) {
            let problem = Problem::new(code, name.at, format!("there is no {what} `{}`", name.value))
                .did_you_mean(name, table(&self.names).keys().map(String::as_str));
            self.note(problem);
        }
        None
    }

    pub(super) fn question(&mut self, name: &Sp<String>) -> Option<QuestionIx> {
        self.find(name, Code::UnknownQuestion, "question", |n| &n.questions).map(QuestionIx)
    }

    pub(super) fn answer(&mut self, question: QuestionIx, name: &Sp<String>) -> Option<AnswerIx> {
        let question = self.questions.get(question.0)?;
        if let Some(ix) = question.answer_named(name) {
            return Some(ix);
        }
        if !self.unread.contains(name.as_str()) {
            let says = format!("the question `{}` has no answer `{}`", question.id, name.value);
            let problem = Problem::new(Code::UnknownAnswer, name.at, says).did_you_mean(name, question.answers.iter().map(|a| a.id.as_str()));
            self.problems.push(problem);
        }
        None
    }

    pub(super) fn cited(&mut self, ids: &Ids) -> Vec<ClaimIx> {
        ids.0.iter().filter_map(|id| self.find(id, Code::UnknownClaim, "claim", |n| &n.claims)).map(ClaimIx).collect()
    }

    fn page(&mut self, raw: RawPage) -> Page {
        Page { title: raw.title, text: raw.text.0, claims: self.cited(&raw.claims) }
    }

    /// Questions and named conditions together: questions first without their conditions (which may name both).
    fn questions(&mut self, raw: Vec<RawQuestion>, sections: &[Section], named: &crate::document::Table<super::raw::RawWhen>) {
        if let Some(extra) = raw.get(MAX_ITEMS) {
            self.note(Problem::new(Code::TooMany, extra.id.at, format!("more than {MAX_ITEMS} questions")));
        }
        let mut kept = Vec::new();
        for q in raw {
            if RESERVED.contains(&q.id.as_str()) {
                let says = format!("`{}` is a word of the format and can't be a question's id", q.id.value);
                self.note(Problem::new(Code::ReservedWord, q.id.at, says).help("choose another id"));
            }
            if self.new_id(&q.id, |n| &mut n.questions, self.questions.len()) {
                let question = self.question_body(&q, sections);
                self.questions.push(question);
                kept.push(q);
            }
        }
        self.later_conditions = named.0.iter().map(|(name, _)| (name.value.clone(), name.at)).collect();
        for (name, when) in &named.0 {
            self.id(name);
            // A condition that can't be read still holds its place, so that the ones behind it keep theirs.
            let condition = self.condition(when).unwrap_or(Condition::Any(Vec::new()));
            self.names.conditions.insert(name.value.clone(), self.conditions.len());
            self.conditions.push(Named { name: name.value.clone(), condition });
            self.later_conditions.retain(|(n, _)| *n != name.value);
        }
        for (own, q) in kept.iter().enumerate() {
            let asked_when = q.asked_when.as_ref().and_then(|w| self.condition(w).map(|c| (c, w.lines[0].0.at)));
            let unless = q.unless.as_ref().and_then(|w| self.condition(w).map(|c| (c, w.lines[0].0.at)));
            for (condition, at) in asked_when.iter().chain(&unless) {
                self.only_earlier(condition, own, *at);
            }
            if let Some((condition, at)) = &unless
                && q.safety
                && self.reads(condition).safety
            {
                let says = "`unless` of a safety question can't read an answer of a safety question";
                self.note(Problem::new(Code::NotOverSafety, *at, says).help("use `asked-when`, and list the answers that are meant"));
            }
            self.questions[own].asked_when = asked_when.map(|(c, _)| c);
            self.questions[own].unless = unless.map(|(c, _)| c);
        }
    }

    fn question_body(&mut self, q: &RawQuestion, sections: &[Section]) -> Question {
        let section = self.find(&q.section, Code::UnknownSection, "section", |n| &n.sections);
        if let (Some(section), Some(before)) = (section, self.questions.last())
            && section < before.section
        {
            let says = format!("the section `{}` comes before `{}`, where the last question stands", q.section.value, sections[before.section].id);
            self.note(Problem::new(Code::ForwardReference, q.section.at, says).help("move the question up, to the others of its section"));
        }
        if let Some(extra) = q.answers.0.get(MAX_ANSWERS) {
            self.note(Problem::new(Code::TooMany, extra.id.at, format!("more than {MAX_ANSWERS} answers to one question")));
        }
        let mut answers: Vec<Answer> = Vec::new();
        for a in q.answers.0.iter().take(MAX_ANSWERS) {
            self.id(&a.id);
            if a.id.as_str() == "declined" {
                self.note(
                    Problem::new(Code::ReservedWord, a.id.at, "`declined` is a word of the format")
                        .help("every question can be declined: the program offers \"I'd rather not say\" by itself"),
                );
            }
            if answers.iter().any(|b| b.id == a.id.value) {
                self.note(Problem::new(Code::DuplicateId, a.id.at, format!("the question has an answer `{}` already", a.id.value)));
                continue;
            }
            let answer = self.answer_body(q, a);
            answers.push(answer);
        }
        if q.choose == Choose::Many && !answers.iter().any(|a| a.alone) && !answers.is_empty() {
            let says = format!("the question `{}` has no answer for \"none of these\"", q.id.value);
            self.note(Problem::new(Code::MissingField, q.id.at, says).help("add an answer with `alone: true`"));
        }
        Question {
            id: q.id.value.clone(),
            section: section.unwrap_or(0),
            safety: q.safety,
            worsens: q.worsens,
            choose: q.choose,
            ask: q.ask.clone(),
            hint: q.hint.clone(),
            say: q.say.clone(),
            why: q.why.clone(),
            asked_when: None,
            unless: None,
            declined_audience: q.if_declined.as_ref().map(|d| d.audience.value.clone()),
            answers,
        }
    }

    fn answer_body(&mut self, q: &RawQuestion, a: &RawAnswer) -> Answer {
        let set = |flag: &Option<Sp<bool>>| flag.as_ref().filter(|f| f.value).map(|f| f.at);
        for (mark, name) in [(set(&a.clear), "clear"), (set(&a.help), "help")] {
            if let (Some(at), false) = (mark, q.safety) {
                let says = format!("`{name}` has a meaning only in a safety question");
                self.note(Problem::new(Code::MisplacedMark, at, says).help("mark the question `safety: true`, or take this mark away"));
            }
        }
        if let (Some(at), Some(_)) = (set(&a.help), set(&a.clear)) {
            self.note(Problem::new(Code::MisplacedMark, at, "an answer is either `clear` or `help`, or neither: then it is a sign"));
        }
        if let (Some(at), Choose::One) = (set(&a.alone), q.choose) {
            self.note(Problem::new(Code::MisplacedMark, at, "`alone` has a meaning only where many can be chosen"));
        }
        if let (Some(reason), true) = (&a.reason, q.safety) {
            let says = "no result ever puts an answer of a safety question back to the person";
            self.note(Problem::new(Code::MisplacedMark, reason.at, says).help("take `reason` away here"));
        }
        let call = match (q.safety, set(&a.clear), set(&a.help)) {
            (false, ..) | (true, Some(_), _) => Call::Clear,
            (true, None, Some(_)) => Call::Help,
            (true, None, None) => Call::Sign,
        };
        Answer {
            id: a.id.value.clone(),
            text: a.text.clone(),
            call,
            in_view: a.in_view,
            alone: set(&a.alone).is_some(),
            audience: a.audience.as_ref().map(|s| s.value.clone()),
            reason: a.reason.as_ref().map(|r| r.value.clone()),
            claims: self.cited(&a.claims),
        }
    }

    /// Built-in guarantee 5: there are safety questions of their own standing, and all stand before change and goals.
    fn safety_first(&mut self, sections: &[Section]) {
        let about = |q: &Question| sections.get(q.section).map(|s| s.about);
        let first_goal = self.questions.iter().position(|q| matches!(about(q), Some(About::Changes | About::Goals)));
        let last_safety = self.questions.iter().rposition(|q| q.safety);
        match (last_safety, first_goal) {
            (None, _) if self.unread.is_empty() => {
                let says = "no question is marked `safety: true`";
                self.note(Problem::new(Code::SafetyMissing, Span::default(), says).help("danger is asked about before goals are"));
            }
            (Some(safety), Some(goal)) if safety > goal => {
                let says = format!("the safety question `{}` stands behind `{}`", self.questions[safety].id, self.questions[goal].id);
                self.note(
                    Problem::new(Code::SafetyMissing, Span::default(), says).help("every safety question stands before changes and goals"),
                );
            }
            _ => {}
        }
    }

    fn support(&mut self, id: Sp<String>, raw: RawSupport) -> Option<Support> {
        let points_here = match &raw.points_here {
            None => None,
            Some(when) => Some(self.condition(when)?),
        };
        if let (Some(condition), Some(when)) = (&points_here, &raw.points_here)
            && self.reads(condition).safety
        {
            let says = "answers of safety questions are never shown as reasons, so `points-here` can't read them";
            self.note(Problem::new(Code::NotOverSafety, when.lines[0].0.at, says).help("name the other answers only"));
        }
        Some(Support {
            id: id.value,
            name: raw.name,
            clinical: raw.clinical,
            what: raw.what,
            is_not: raw.is_not,
            points_here,
            steps: raw.steps.0,
            find_one: raw.find_one.0,
            claims: self.cited(&raw.claims),
        })
    }

    fn outcomes(&mut self, raw: Vec<RawOutcome>, supports: &[Support]) -> Vec<Outcome> {
        let (mut out, last, mut ordinary): (Vec<Outcome>, _, Option<Span>) = (Vec::new(), raw.len().saturating_sub(1), None);
        for (i, o) in raw.into_iter().enumerate() {
            if !self.new_id(&o.id, |n| &mut n.outcomes, out.len()) {
                continue;
            }
            let points_to: Vec<SupportIx> =
                o.points_to.0.iter().filter_map(|s| self.find(s, Code::UnknownSupport, "support", |n| &n.supports)).map(SupportIx).collect();
            let when = match &o.when {
                None if i != last => {
                    let says = format!("only the last outcome has no `when`; nothing behind `{}` could ever hold", o.id.value);
                    self.note(Problem::new(Code::LastOutcome, o.id.at, says).help("write its `when`, or move it to the end"));
                    None
                }
                Some(when) if i == last => {
                    let says = "the last outcome holds where no other does, so it has no `when`";
                    self.note(Problem::new(Code::LastOutcome, when.lines[0].0.at, says).help("add a last outcome for everybody else"));
                    None
                }
                Some(when) => self.condition(when),
                None => None,
            };
            if o.at_once {
                if let Some(before) = ordinary {
                    let problem = Problem::new(Code::GateOrder, o.id.at, format!("`{}` is at once, and stands behind an outcome that isn't", o.id.value));
                    self.note(problem.also(before, "this one").help("move it up, to the others that are at once"));
                }
                self.gate(&o, when.as_ref(), &points_to, supports);
            } else if ordinary.is_none() {
                ordinary = Some(o.id.at);
            }
            let claims = self.cited(&o.claims);
            out.push(Outcome {
                id: o.id.value,
                title: o.title,
                pace: o.pace,
                at_once: o.at_once,
                nothing_needed: o.nothing_needed,
                young: o.young,
                keep: o.keep,
                points_to,
                help: o.help.0.into_iter().map(|a| a.value).collect(),
                when,
                says: o.says,
                first_step: o.first_step,
                steps: o.steps.0,
                like: o.like.0,
                limits: o.limits.0,
                later: o.later.0,
                claims,
            });
        }
        out
    }

    /// What every gate has: a condition that stays true once it is (no `not`), help, and no support but clinical care.
    fn gate(&mut self, o: &RawOutcome, when: Option<&Condition>, points_to: &[SupportIx], supports: &[Support]) {
        if let (Some(condition), Some(raw)) = (when, &o.when)
            && self.reads(condition).negates
        {
            let says = format!("`{}` is at once, so its condition can't have `not` in it", o.id.value);
            self.note(Problem::new(Code::UnsafeGate, raw.lines[0].0.at, says).help("once true it has to stay true: list what makes it true"));
        }
        if o.help.0.is_empty() {
            let says = format!("`{}` is at once, and has no `help`", o.id.value);
            self.note(Problem::new(Code::UnsafeGate, o.id.at, says).help("name the audiences of its help lines, such as `help: [anyone]`"));
        }
        for (ix, name) in points_to.iter().zip(&o.points_to.0) {
            if supports.get(ix.0).is_some_and(|s| !s.clinical) {
                let says = format!("`{}` is at once, and can't point to `{}`, which isn't clinical care", o.id.value, name.value);
                self.note(Problem::new(Code::UnsafeGate, name.at, says).help("take it away here"));
            }
        }
    }
}

