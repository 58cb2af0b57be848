//! From as written to checked: every reference resolved, every mark in its place, all problems collected.

use std::collections::{BTreeMap, BTreeSet};

use crate::base::phrases::{phrase, say};
use crate::content::document::{Code, LOST, Problem, Span, Spanned, gathered, is_id};
use crate::content::model::fingerprints::Fingerprints;
use crate::content::model::literals::WrittenNames;
use crate::content::model::{
    AnswerIx, Claim, ClaimIx, Closing, ConditionSite, Content, Extra, ExtraIx, NamedCondition, OutcomeIx, Page, Question,
    QuestionIx, Questionnaire, Section, Source, TextByPlace,
};
use crate::content::reader::later_conditions::LaterCondition;
use crate::content::reader::raw::{IdList, RawPage, RawQuestionnaire, RawTextByPlace};
use crate::content::reader::slips::{as_an_id, language, meant_answer};

/// The version of the format that this reader knows.
const FORMAT: u32 = 1;

/// The questions that a condition reads, through named ones too, as far as the rules of the format need them.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct ReadSet {
    /// The last question read.
    pub last: Option<QuestionIx>,
    /// Whether an answer of a safety question is read.
    pub safety: bool,
    /// Whether `not` stands in it.
    pub negates: bool,
}

impl ReadSet {
    pub(crate) fn and(self, other: Self) -> Self {
        Self { last: self.last.max(other.last), safety: self.safety || other.safety, negates: self.negates || other.negates }
    }
}

/// What is known while checking. A kind of names goes by the code of one that leads nowhere.
#[derive(Default)]
pub(crate) struct Checker {
    problems: Vec<Problem>,
    unread: BTreeSet<String>,
    /// Kinds of names among which an id is wrong: what they name isn't known.
    doubtful: BTreeSet<Code>,
    /// Where names lead, by kind.
    names: BTreeMap<Code, BTreeMap<String, usize>>,
    pub(crate) questions: Vec<Question>,
    pub(crate) conditions: Vec<NamedCondition>,
    /// What each named condition reads, and how large it is when written out.
    pub(crate) named: Vec<(ReadSet, usize)>,
    pub(crate) later_conditions: Vec<LaterCondition>,
    /// Where answers of safety questions are marked `clear` or `help`: question, answer, mark.
    pub(crate) marks: Vec<(QuestionIx, AnswerIx, Span)>,
    /// Where each question stands.
    pub(crate) asked_at: Vec<Span>,
    /// Where each section stands.
    pub(crate) sections_at: Vec<Span>,
    /// Where each id was taken first, by kind.
    taken_at: BTreeMap<Code, BTreeMap<String, Span>>,
    /// The audiences named, and where.
    pub(crate) audiences: Vec<(String, Span)>,
    /// The names in each condition that decides something.
    pub(crate) written: Vec<(ConditionSite, WrittenNames)>,
}

/// The questionnaire if neither reading nor checking found a problem.
pub(crate) fn check(
    raw: Option<RawQuestionnaire>,
    problems: Vec<Problem>,
    unread: BTreeSet<String>,
    fingerprints: Fingerprints,
) -> Result<Questionnaire, Vec<Problem>> {
    let mut c = Checker { problems, unread, ..Checker::default() };
    let checked = raw.map(|raw| c.all(raw, fingerprints));
    match checked {
        Some(questionnaire) if c.problems.is_empty() => Ok(questionnaire),
        _ => Err(gathered(c.problems)),
    }
}

impl Checker {
    pub(crate) fn note(&mut self, problem: Problem) {
        self.problems.push(problem);
    }

    /// Notes a problem with what to do about it.
    pub(crate) fn wrong(&mut self, code: Code, at: Span, says: impl Into<String>, help: impl Into<String>) {
        self.note(Problem::new(code, at, says).help(help));
    }

    /// A text, whose audiences have to be ones that some line is for.
    pub(crate) fn by_place(&mut self, raw: RawTextByPlace) -> TextByPlace {
        self.audiences.extend(raw.audiences.into_iter().map(|a| (a.value, a.at)));
        raw.text
    }

    /// Whether a problem has been noted already.
    pub(crate) fn anything_wrong(&self) -> bool {
        !self.problems.is_empty()
    }

    /// Whether an item of this id stands in the file, or may stand there, but couldn't be read: a reference to it isn't a
    /// problem of its own.
    pub(crate) fn unread(&self, id: &str) -> bool {
        self.unread.contains(id) || self.unread.contains(LOST)
    }

    /// From here on, names of this kind that lead nowhere may only be the old name of an id that is wrong.
    pub(crate) fn doubt(&mut self, kind: Code) {
        self.doubtful.insert(kind);
    }

    /// Whether names of a kind are in doubt.
    pub(crate) fn doubted(&self, kind: Code) -> bool {
        self.doubtful.contains(&kind)
    }

    /// Whether there is a problem of a kind.
    pub(crate) fn has_told(&self, kind: Code) -> bool {
        self.problems.iter().any(|p| p.code == kind)
    }

    /// Whether every item in the file could be read.
    pub(crate) fn all_read(&self) -> bool {
        self.unread.is_empty()
    }

    fn all(&mut self, raw: RawQuestionnaire, fingerprints: Fingerprints) -> Questionnaire {
        if raw.fingerpost.value != FORMAT {
            let says = say!("reader-other-version", version = raw.fingerpost.value);
            self.wrong(Code::UnknownWord, raw.fingerpost.at, says, say!("reader-version-known", version = FORMAT));
        }
        self.problems.extend(language(&raw.language));
        let mut sources = Vec::new();
        for (id, s) in raw.sources.0 {
            self.key(&id, Code::UnknownSource, sources.len());
            sources.push(Source { id: id.value, title: s.title, author: s.author, year: s.year, note: s.note });
        }
        let mut claims = Vec::new();
        for (id, claim) in raw.claims.0 {
            self.key(&id, Code::UnknownClaim, claims.len());
            let source = self.find(&claim.source, Code::UnknownSource).unwrap_or(0);
            claims.push(Claim { id: id.value, source, reference: claim.reference, text: claim.text });
        }
        for (i, (id, _)) in raw.supports.0.iter().enumerate() {
            self.key(id, Code::UnknownSupport, i);
        }
        let mut sections = Vec::new();
        for s in raw.sections.0 {
            if self.new_id(&s.id, Code::UnknownSection, sections.len()) {
                self.sections_at.push(s.id.at);
                sections.push(Section { id: s.id.value, title: s.title, about: s.about });
            }
        }
        if let Some(intake) = &raw.intake {
            self.script_ids(intake);
        }
        self.questions(raw.questions.0, &sections, &raw.conditions);
        self.safety_first(&sections);
        let supports = raw.supports.0.into_iter().filter_map(|(id, s)| self.support(id, s)).collect::<Vec<_>>();
        let outcomes = self.outcomes(raw.outcomes.0, &supports);
        self.no_marked_sign(&outcomes);
        self.excused_pages_have_lines(&outcomes);
        let told: Vec<_> = raw.tells.0.iter().filter_map(|(question, answers)| self.atom(question, answers)).collect();
        let guarantees = self.guarantees(raw.guarantees.0);
        let mut extras = Vec::new();
        let mut extra_ids = BTreeMap::new();
        for e in raw.extras.0 {
            self.id(&e.id, None);
            if let Some(first) = extra_ids.insert(e.id.value.clone(), e.id.at) {
                let problem = Problem::new(Code::DuplicateId, e.id.at, say!("reader-id-taken", id = &e.id.value));
                self.note(problem.also(first, phrase("reader-this-has-it")).help(phrase("reader-choose-another")));
            }
            let claims = self.cited(&e.claims);
            if let Some(when) = self.condition(&e.when) {
                self.note_names(ConditionSite::Extra(ExtraIx(extras.len())), &e.when);
                let on = self.find_all(&e.on, Code::UnknownOutcome, OutcomeIx::at);
                let text = self.by_place(e.text);
                extras.push(Extra { id: e.id.value, when, kind: e.kind, on, less_sure: e.less_sure, text, claims });
            }
        }
        let welcome = raw.welcome.map(|p| self.page(p));
        let in_short = raw.in_short.map(|p| self.page(p));
        let about = raw.about.map(|p| self.page(p));
        let closing = raw.closing.map(|c| Closing { claims: self.cited(&c.claims), text: c.text });
        let intake = raw.intake.map(|i| self.leading(i));
        let gates = outcomes.iter().filter(|o| o.at_once).filter_map(|o| o.when.as_ref()).filter_map(|c| self.reads(c).last);
        let last_safety = self.questions.iter().rposition(|q| q.safety).map(QuestionIx);
        let skippable_from = gates.chain(last_safety).max().map_or(0, |last| last.0 + 1);
        let support_ids = supports.iter().map(|s| s.id.clone()).collect();
        let reviews = self.reviews(raw.reviews.0, &support_ids);
        let mut questionnaire = Questionnaire(Content {
            fingerprints,
            notice: None,
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
            intake,
            sections,
            questions: std::mem::take(&mut self.questions),
            conditions: std::mem::take(&mut self.conditions),
            outcomes,
            extras,
            tells: told.into_iter().map(|(question, answers, _)| (question, answers)).collect(),
            guarantees: guarantees.into(),
            skippable_from,
            audiences: std::mem::take(&mut self.audiences),
            scenarios: Vec::new().into(),
            hazards: Vec::new().into(),
            reviews,
            reviewed: None,
            written: std::mem::take(&mut self.written).into(),
        });
        questionnaire.0.scenarios = self.scenarios(raw.scenarios.0, &questionnaire).into();
        questionnaire.0.hazards = self.hazards(raw.hazards.0).into();
        questionnaire
    }

    /// An id's letters; `kind` is the code of a name of this kind that leads nowhere.
    pub(crate) fn id(&mut self, id: &Spanned<String>, kind: Option<Code>) -> bool {
        let good = id.len() <= 60 && is_id(id) && !id.starts_with('-');
        if !good {
            let says = say!("reader-bad-id", id = &id.value);
            let letters = phrase("reader-id-letters");
            let help = as_an_id(id).map(|good| say!("reader-id-such-as", letters = letters, id = good));
            self.wrong(Code::BadId, id.at, says, help.unwrap_or_else(|| letters.to_owned()));
            self.doubtful.extend(kind);
        }
        good
    }

    /// The names of a kind, with where they lead.
    pub(crate) fn known(&mut self, kind: Code) -> &mut BTreeMap<String, usize> {
        self.names.entry(kind).or_default()
    }

    /// The id of an item in a mapping, where none is taken: entered under its name.
    fn key(&mut self, id: &Spanned<String>, kind: Code, ix: usize) {
        self.id(id, Some(kind));
        self.known(kind).insert(id.value.clone(), ix);
    }

    /// A new id, entered under its name; false where it is taken.
    pub(crate) fn new_id(&mut self, id: &Spanned<String>, kind: Code, ix: usize) -> bool {
        self.id(id, Some(kind));
        if self.known(kind).contains_key(id.as_str()) {
            let first = self.taken_at.get(&kind).and_then(|of| of.get(id.as_str())).copied();
            let problem = Problem::new(Code::DuplicateId, id.at, say!("reader-id-taken", id = &id.value));
            let problem = problem.help(phrase("reader-choose-another"));
            self.note(match first {
                Some(first) => problem.also(first, phrase("reader-this-has-it")),
                None => problem,
            });
            self.doubt(kind);
            return false;
        }
        self.known(kind).insert(id.value.clone(), ix);
        self.taken_at.entry(kind).or_default().insert(id.value.clone(), id.at);
        true
    }

    /// Old ids (`was`) among items of one kind: one that is still in use, or that two items had, says nothing of what was renamed.
    pub(crate) fn old_ids(&mut self, items: &[(&Spanned<String>, Option<&Spanned<String>>)]) {
        let mut seen = BTreeSet::new();
        for (id, was) in items.iter().filter_map(|(id, was)| was.map(|w| (id, w))) {
            self.id(was, None);
            let says = match items.iter().find(|(other, _)| other.value == was.value) {
                Some((other, _)) if other.at == id.at => say!("reader-old-id-is-own", id = &was.value),
                Some(_) => say!("reader-old-id-in-use", id = &was.value),
                None if !seen.insert(was.as_str()) => say!("reader-old-id-twice", id = &was.value),
                None => continue,
            };
            self.wrong(Code::OldId, was.at, says, phrase("reader-what-was-is"));
        }
    }

    /// Where a name leads; a problem is noted where it leads nowhere.
    pub(crate) fn find(&mut self, name: &Spanned<String>, kind: Code) -> Option<usize> {
        if let Some(ix) = self.known(kind).get(name.as_str()) {
            return Some(*ix);
        }
        // Where a whole table is missing and something else is wrong, its key is likely misspelt: one problem, not one a name.
        let misspelt = self.known(kind).is_empty() && !self.problems.is_empty();
        if !self.unread(name) && !self.doubted(kind) && !misspelt {
            let says = leads_nowhere(kind, &name.value);
            let problem = Problem::new(kind, name.at, says);
            let problem = match self.of_another_kind(name, kind) {
                Some(help) => problem.help(help),
                None => problem.did_you_mean(name, self.known(kind).keys().map(String::as_str)),
            };
            self.note(problem);
        }
        None
    }

    /// That a name which leads nowhere is the name of something else.
    fn of_another_kind(&mut self, name: &str, kind: Code) -> Option<String> {
        match kind {
            Code::UnknownOutcome if self.known(Code::UnknownSupport).contains_key(name) => {
                Some(say!("reader-is-a-support", name = name))
            }
            Code::UnknownSupport if self.known(Code::UnknownOutcome).contains_key(name) => {
                Some(say!("reader-is-an-outcome", name = name))
            }
            _ => None,
        }
    }

    /// Where the names of a list lead, each of which may stand there once.
    pub(crate) fn find_all<I>(&mut self, names: &IdList, kind: Code, index: fn(usize) -> I) -> Vec<I> {
        self.distinct(&names.0);
        names.0.iter().filter_map(|name| self.find(name, kind)).map(index).collect()
    }

    pub(crate) fn question(&mut self, name: &Spanned<String>) -> Option<QuestionIx> {
        self.find(name, Code::UnknownQuestion).map(QuestionIx)
    }

    pub(crate) fn answer(&mut self, question: QuestionIx, name: &Spanned<String>) -> Option<AnswerIx> {
        let question = self.questions.get(question.0)?;
        if let Some(ix) = question.answer_named(name) {
            return Some(ix);
        }
        if !self.unread(name) && !self.doubted(Code::UnknownAnswer) {
            let says = say!("reader-no-answer", question = &question.id, answer = &name.value);
            let problem = Problem::new(Code::UnknownAnswer, name.at, says);
            let problem = match meant_answer(question, name) {
                Some(help) => problem.help(help),
                None => problem.did_you_mean(name, question.answers.iter().map(|a| a.id.as_str())),
            };
            self.problems.push(problem);
        }
        None
    }

    pub(crate) fn cited(&mut self, ids: &IdList) -> Vec<ClaimIx> {
        self.find_all(ids, Code::UnknownClaim, ClaimIx)
    }

    /// Notes what stands in a list of names twice; true where nothing does.
    pub(crate) fn distinct(&mut self, ids: &[Spanned<String>]) -> bool {
        let mut seen = BTreeSet::new();
        for id in ids.iter().filter(|id| !seen.insert(id.as_str())) {
            let says = say!("reader-listed-twice", id = &id.value);
            self.wrong(Code::DuplicateId, id.at, says, phrase("reader-delete-one"));
        }
        seen.len() == ids.len()
    }

    fn page(&mut self, raw: RawPage) -> Page {
        Page { title: raw.title, text: raw.text.0, claims: self.cited(&raw.claims) }
    }
}

/// What is said of a name that leads nowhere, by its kind.
fn leads_nowhere(kind: Code, name: &str) -> String {
    match kind {
        Code::UnknownQuestion => say!("reader-no-question", name = name),
        Code::UnknownOutcome => say!("reader-no-outcome", name = name),
        Code::UnknownScript => say!("reader-no-script", name = name),
        Code::UnknownClaim => say!("reader-no-claim", name = name),
        Code::UnknownSource => say!("reader-no-source", name = name),
        Code::UnknownSupport => say!("reader-no-support", name = name),
        Code::UnknownSection => say!("reader-no-section", name = name),
        _ => say!("reader-leads-nowhere", name = name),
    }
}
