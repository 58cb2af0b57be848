//! The practice file: what a mentor's own page says about who they are, whom they call and what is
//! near. It is added to what the program says and takes the place of none of it.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use crate::base::calendar::Day;
use crate::base::phrases::{Language, language, phrase, say};
use crate::content::document::{self, Code, FileKind, Items, LOST, OneOrMany, Problem, Spanned, raw_types};
use crate::content::helplines::{Channel, Helpline, free_or_may_cost};

/// A practice file to start from.
pub const START: &str = include_str!("../../examples/practice.yaml");

/// The same in Spanish.
const START_IN_SPANISH: &str = include_str!("../../examples/practice.es.yaml");

/// The files to start from, read.
static STARTS: LazyLock<Vec<Practice>> =
    LazyLock::new(|| [START, START_IN_SPANISH].into_iter().filter_map(|s| Practice::read(s).ok()).collect());

/// A practice file to start from, in the language that the program speaks.
pub fn start() -> &'static str {
    match language() {
        Language::English => START,
        Language::Spanish => START_IN_SPANISH,
    }
}

/// Months that records are kept at most.
pub const MOST_MONTHS: u32 = 120;

/// Characters of a sentence at most: it is read aloud, or stands on a page of one side.
const LONGEST: usize = 300;

/// Services and colleagues at most: they stand on one page.
const MOST_NAMED: usize = 6;

/// Somebody to refer to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Colleague {
    /// Who they are.
    pub name: String,
    /// What they do.
    pub what: String,
    /// How to reach them.
    pub contact: String,
}

/// A mentor's practice.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Practice {
    /// The name of the practice.
    pub name: String,
    /// The name of the mentor.
    pub mentor: String,
    /// The contact, as it stands on papers.
    pub contact: String,
    /// Training and register entries: shown, never vouched for.
    pub training: Vec<String>,
    /// What is said about supervision.
    pub supervision: Option<String>,
    /// Whom the mentor calls about somebody under 18, or in somebody's care.
    pub safeguarding: Option<String>,
    /// The usual place, by its id or name; the client is asked all the same.
    pub usual_place: Option<String>,
    /// Months that records are kept.
    pub months: Option<u32>,
    /// A closing sentence for papers.
    pub closing: Option<String>,
    /// Own sentences, said before what the program's contract says.
    pub contract: Vec<String>,
    /// Own local services, beside the help lines.
    pub services: Vec<Helpline>,
    /// Colleagues to refer to.
    pub colleagues: Vec<Colleague>,
}

raw_types! {
    struct RawPractice {
        fingerpost_practice: Spanned<u32>,
        practice: Spanned<String>,
        mentor: Spanned<String>,
        contact: Spanned<String>,
        #[serde(default)] training: Items<Spanned<String>>,
        supervision: Option<Spanned<String>>,
        safeguarding: Option<Spanned<String>>,
        usual_place: Option<Spanned<String>>,
        months: Option<Spanned<u32>>,
        closing: Option<Spanned<String>>,
        #[serde(default)] contract: Items<Spanned<String>>,
        #[serde(default)] services: Items<RawService>,
        #[serde(default)] colleagues: Items<RawColleague>,
    }

    struct RawService {
        id: Spanned<String>,
        service: String,
        channel: Channel,
        number: Spanned<String>,
        word: Option<String>,
        how: Option<String>,
        #[serde(rename = "for")] narrower: Option<String>,
        audience: Option<OneOrMany>,
        hours: Spanned<String>,
        cost: Option<String>,
        sources: OneOrMany,
        #[cfg_attr(test, schemars(with = "String"))]
        verified: Spanned<String>,
    }

    struct RawColleague {
        name: Spanned<String>,
        what: String,
        contact: String,
    }
}

impl Practice {
    /// Reads a text. Errors: all problems, in file order.
    pub fn read(source: &str) -> Result<Self, Vec<Problem>> {
        let (raw, problems, unread) = document::read_value(&document::parse_as(FileKind::Practice, source)?);
        check(raw, problems, &unread)
    }

    /// The keys whose words are still those of the file to start from, and would be said or stand on papers.
    pub fn unchanged(&self) -> Vec<&'static str> {
        let same = |is: &dyn Fn(&Practice) -> bool| STARTS.iter().any(is);
        let same = [
            ("practice", same(&|start| self.name == start.name)),
            ("mentor", same(&|start| self.mentor == start.mentor)),
            ("contact", same(&|start| self.contact == start.contact)),
            ("training", same(&|start| self.training.iter().any(|line| start.training.contains(line)))),
            ("contract", same(&|start| self.contract.iter().any(|s| start.contract.contains(s)))),
            ("safeguarding", self.safeguarding.as_deref().is_some_and(is_sample_safeguarding)),
            ("services", self.services.iter().any(is_sample_service)),
            ("colleagues", self.colleagues.iter().any(is_sample_colleague)),
        ];
        same.into_iter().filter(|(_, same)| *same).map(|(key, _)| key).collect()
    }

    /// Those of these keys that stand on a paper; `audiences`: whom its services are for, none where it has no services.
    pub fn unchanged_on_papers(&self, audiences: Option<&[String]>) -> Vec<&'static str> {
        let service = audiences.is_some_and(|them| self.services_on_paper(them).any(is_sample_service));
        let on_paper = |key: &&str| match *key {
            "services" => service,
            key => ["practice", "mentor", "contact", "training"].contains(&key),
        };
        self.unchanged().into_iter().filter(on_paper).collect()
    }

    /// The lines that stand under a paper: who, and how to reach them.
    pub fn signature(&self) -> Vec<String> {
        let who = if self.mentor.is_empty() { self.name.clone() } else { format!("{}, {}", self.mentor, self.name) };
        [who, self.contact.clone()].into_iter().chain(self.training.iter().cloned()).filter(|line| !line.is_empty()).collect()
    }

    /// The own services that a paper may have: those for anybody, and those for any of these audiences.
    pub(crate) fn services_on_paper<'p>(&'p self, audiences: &'p [String]) -> impl Iterator<Item = &'p Helpline> {
        self.services.iter().filter(|l| l.audiences.is_empty() || l.audiences.iter().any(|audience| audiences.contains(audience)))
    }

    /// The own services for any of these audiences.
    pub fn services_for<'p>(&'p self, audiences: &'p [String]) -> impl Iterator<Item = &'p Helpline> {
        self.services.iter().filter(move |l| l.audiences.iter().any(|audience| audiences.contains(audience)))
    }

    /// The own services that haven't been looked at for so many months.
    pub fn older_than(&self, months: u32, today: Day) -> Vec<&Helpline> {
        let old = |l: &&Helpline| Day::latest(&l.verified).is_some_and(|day| day < today.months_before(months));
        self.services.iter().filter(old).collect()
    }
}

/// Whether whom to call about safeguarding is still who stands in the file to start from, who is made up.
pub fn is_sample_safeguarding(whom: &str) -> bool {
    STARTS.iter().any(|start| start.safeguarding.as_deref() == Some(whom))
}

/// Whether a service is still one of the file to start from: nobody answers its number.
pub fn is_sample_service(service: &Helpline) -> bool {
    STARTS.iter().any(|start| start.services.contains(service))
}

/// Whether a colleague is still one of the file to start from.
pub fn is_sample_colleague(colleague: &Colleague) -> bool {
    STARTS.iter().any(|start| start.colleagues.contains(colleague))
}

fn check(raw: Option<RawPractice>, mut problems: Vec<Problem>, unread: &BTreeSet<String>) -> Result<Practice, Vec<Problem>> {
    let Some(raw) = raw else { return Err(problems) };
    if raw.fingerpost_practice.value != 1 {
        let says = say!("reader-other-version", version = raw.fingerpost_practice.value);
        let problem = Problem::new(Code::UnknownWord, raw.fingerpost_practice.at, says);
        problems.push(problem.help(say!("reader-version-known", version = 1)));
    }
    let sentences = [&raw.practice, &raw.mentor, &raw.contact].into_iter().chain(&raw.training.0).chain(&raw.contract.0);
    let sentences = sentences.chain([&raw.supervision, &raw.safeguarding, &raw.closing].into_iter().flatten());
    for sentence in sentences {
        let length = sentence.value.chars().count();
        if length > LONGEST {
            let says = say!("reader-practice-too-long", length = length, most = LONGEST);
            problems.push(Problem::new(Code::TooLong, sentence.at, says).help(phrase("reader-practice-shorten")));
        }
    }
    if let Some(months) = raw.months.as_ref().filter(|m| !(1..=MOST_MONTHS).contains(&m.value)) {
        let says = say!("reader-practice-months", months = months.value);
        let problem = Problem::new(Code::NotANumber, months.at, says);
        problems.push(problem.help(say!("reader-number-from-one", most = MOST_MONTHS)));
    }
    if let Some(extra) = raw.services.0.get(MOST_NAMED) {
        let says = say!("reader-practice-services", most = MOST_NAMED);
        problems.push(Problem::new(Code::TooMany, extra.id.at, says).help(phrase("reader-practice-keep-services")));
    }
    if let Some(extra) = raw.colleagues.0.get(MOST_NAMED) {
        let says = say!("reader-practice-colleagues", most = MOST_NAMED);
        problems.push(Problem::new(Code::TooMany, extra.name.at, says).help(phrase("reader-practice-keep-colleagues")));
    }
    let mut ids = BTreeSet::new();
    let mut services = Vec::new();
    for service in raw.services.0 {
        if !ids.insert(service.id.value.clone()) && !unread.contains(LOST) {
            let says = say!("reader-id-taken", id = &service.id.value);
            problems.push(Problem::new(Code::DuplicateId, service.id.at, says).help(phrase("reader-choose-another")));
        }
        if Day::latest(&service.verified.value).is_none() {
            let says = say!("reader-practice-no-date", date = &service.verified.value);
            problems.push(Problem::new(Code::BadDate, service.verified.at, says).help(phrase("reader-practice-date-such-as")));
        }
        if matches!(service.channel, Channel::Phone | Channel::Text) && !service.number.chars().any(|c| c.is_ascii_digit()) {
            let says = say!("reader-practice-no-number", number = &service.number.value);
            let problem = Problem::new(Code::NotANumber, service.number.at, says);
            problems.push(problem.help(phrase("reader-practice-write-number")));
        }
        let (free, may_cost) = free_or_may_cost(service.cost.as_ref());
        services.push(Helpline {
            id: service.id.value,
            places: Vec::new(),
            service: service.service,
            audiences: service.audience.map_or(Vec::new(), |list| list.0.into_iter().map(|a| a.value).collect()),
            channel: service.channel,
            number: service.number.value,
            word: service.word,
            how: service.how,
            narrower: service.narrower,
            hours: (service.hours.value != "check").then_some(service.hours.value),
            free,
            may_cost,
            cost: service.cost,
            languages: Vec::new(),
            sources: service.sources.0.into_iter().map(|s| s.value).collect(),
            verified: service.verified.value,
            own: true,
        });
    }
    if !problems.is_empty() {
        return Err(document::gathered(problems));
    }
    let text = |s: Option<Spanned<String>>| s.map(|s| s.value);
    let texts = |list: Items<Spanned<String>>| list.0.into_iter().map(|s| s.value).collect();
    Ok(Practice {
        name: raw.practice.value,
        mentor: raw.mentor.value,
        contact: raw.contact.value,
        training: texts(raw.training),
        supervision: text(raw.supervision),
        safeguarding: text(raw.safeguarding),
        usual_place: text(raw.usual_place),
        months: raw.months.map(|m| m.value),
        closing: text(raw.closing),
        contract: texts(raw.contract),
        services,
        colleagues: raw
            .colleagues
            .0
            .into_iter()
            .map(|c| Colleague { name: c.name.value, what: c.what, contact: c.contact })
            .collect(),
    })
}
