//! Help lines: offline data by place, audience and channel, each with its source and date. Never a number without its place.

mod beside;
pub mod countries;
pub mod coverage;
mod helpline;
mod lines;
pub mod names;
mod numbers;
mod other_lines;
pub mod place;
pub(crate) mod raw;
mod served;
mod slips;
pub mod towns;
mod unknown_place;

use serde::{Deserialize, Serialize};

use crate::base::calendar::Day;
use crate::base::phrases::{Language, language, say, within};
use crate::base::text;
use crate::content::document::{self, Code, FileKind, NodeKind, Problem, Span, YamlNode};
use crate::content::helplines::countries::{Country, FoldedNames};
pub(crate) use crate::content::helplines::helpline::free_or_may_cost;
pub use crate::content::helplines::helpline::{Channel, EMERGENCY, Helpline, PlaceIx, check_hours};
use crate::content::helplines::lines::Lines;
use crate::content::model::Lack;
use crate::content::packed::Packed;

/// The shape of a file, as a JSON Schema.
#[cfg(test)]
pub(crate) fn shape(generator: schemars::SchemaGenerator) -> schemars::Schema {
    generator.into_root_schema_for::<raw::RawHelplines>()
}

/// The help lines that are compiled into the program.
pub const SHIPPED: &str = include_str!("../../helplines.yaml");

/// The audience that fits everybody, and to which any other falls back.
pub const ANYONE: &str = "anyone";
/// The audience of people under 18.
pub const YOUNG: &str = "young";
/// The audience of those whom somebody hurts or controls.
pub const ABUSE: &str = "abuse";
/// The audience of lines about debts.
pub const DEBT: &str = "debt";
/// The audience of whoever lost somebody.
pub const BEREAVEMENT: &str = "bereavement";
/// The audience of lines about suicide. They are there for [`ANYONE`], too, in a place that has no other line.
pub const SUICIDE: &str = "suicide";
/// A doctor or a nurse, when it can't wait.
pub const URGENT_HEALTH: &str = "urgent-health";
/// Ways to reach emergency services without speaking.
pub const CANNOT_SPEAK: &str = "cannot-speak";
/// The audiences of those who drink, or take drugs, more than they want.
const ALCOHOL: &str = "alcohol";
const DRUGS: &str = "drugs";
/// Audiences, each with the one whose lines stand in for it in a place that has none of its own.
const STAND_IN: [(&str, &str); 3] = [(ANYONE, SUICIDE), (ALCOHOL, DRUGS), (DRUGS, ALCOHOL)];
/// The place that is everywhere.
pub const WORLD: &str = "world";

/// A country, a nation within one, or the world.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Place {
    /// Id: an ISO 3166 code, or `world`.
    pub id: String,
    /// Name as a person says it.
    pub name: String,
    /// The name as it stands behind "in".
    pub spoken: String,
    /// What else people call it.
    pub also: Vec<String>,
    /// The wider place.
    pub within: Option<PlaceIx>,
    /// It stands in the list that is shown before anything is typed; where no place of a list is marked, all stand there.
    pub listed: bool,
    /// No emergency number is held that works everywhere in it.
    pub no_emergency: bool,
    /// None of its emergency numbers brings an ambulance.
    pub no_ambulance: bool,
    /// What has to be known beside its emergency numbers, in whole sentences.
    pub emergency_note: Option<String>,
    /// It stands in the file itself, and isn't one of the program's beside which that stands.
    pub own: bool,
}

/// A sentence about a place: where a name can be looked up, or a door that one can go through oneself.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LocalAdvice {
    /// The places that it is true of.
    pub places: Vec<PlaceIx>,
    /// What it is about.
    pub kind: AdviceKind,
    /// The sentence.
    pub text: String,
}

/// What a sentence about a place is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub enum AdviceKind {
    /// Where a therapist's registration can be looked up.
    Register,
    /// Talking therapy that one can ask for oneself, or the way to it.
    TalkingTherapy,
    /// A doctor or nurse when the usual one is shut.
    OutOfHours,
    /// Free debt advice.
    Debt,
    /// Help for people who look after somebody.
    Carers,
}

impl Place {
    /// Its names as people say them.
    pub fn names(&self) -> impl Iterator<Item = &String> {
        [&self.name, &self.spoken].into_iter().chain(&self.also)
    }
}

/// Checked help lines.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(bound(deserialize = "'de: 'static"))]
pub struct Helplines {
    audiences: Vec<(String, String)>,
    places: Vec<Place>,
    lines: Lines,
    sources: Packed<Vec<(String, String)>>,
    local_advice: Packed<Vec<LocalAdvice>>,
    without_lines: Packed<Vec<Country>>,
    #[serde(skip)]
    folded: FoldedNames,
}

impl Helplines {
    /// The sentences of a kind about a place: its own, then those of the wider place.
    pub fn advice(&self, place: PlaceIx, kind: AdviceKind) -> impl Iterator<Item = &str> {
        self.chain(place).into_iter().flat_map(move |at| {
            self.local_advice.iter().filter(move |a| a.kind == kind && a.places.contains(&at)).map(|a| a.text.as_str())
        })
    }

    /// Reads a text. Errors: all problems, in file order.
    pub fn read(source: &str) -> Result<Self, Vec<Problem>> {
        Self::read_tree(&document::parse_as(FileKind::Helplines, source)?)
    }

    /// Reads the tree of a text, or that tree with other words laid over it. Errors: all problems, in file order.
    pub(crate) fn read_tree(tree: &YamlNode) -> Result<Self, Vec<Problem>> {
        let (raw, mut problems, unread) = document::read_value::<raw::RawHelplines>(tree);
        let Some(raw) = raw else { return Err(problems) };
        // What stands under a heading that is misspelt isn't there, and whatever names it would be a problem, too.
        let is_heading = |at: Span| matches!(&tree.kind, NodeKind::Map(entries) if entries.iter().any(|(key, ..)| *key == at));
        if problems.iter().any(|p| p.code == Code::UnknownField && is_heading(p.at)) {
            return Err(document::gathered(problems));
        }
        let in_other_words = raw.beside.is_some() && language() != Language::English;
        let (raw, other) = beside::with_built_in(raw, SHIPPED, &mut problems);
        let read = raw::check(raw, &other, problems, &unread)?;
        // Whoever types an English name is understood, as with the built-in lines alone.
        Ok(if in_other_words { read.named_as_in(&within(Language::English, || Self::read(SHIPPED))?) } else { read })
    }

    /// All places, in the order of the screen.
    pub fn places(&self) -> impl Iterator<Item = (PlaceIx, &Place)> {
        self.places.iter().enumerate().map(|(i, p)| (PlaceIx(i), p))
    }

    /// One place.
    pub fn place(&self, ix: PlaceIx) -> &Place {
        &self.places[ix.0]
    }

    /// The place with an id or else with a name that people call it by, in any case of letters.
    pub fn place_named(&self, word: &str) -> Option<PlaceIx> {
        let word = word.trim();
        let is = |name: &String| name.eq_ignore_ascii_case(word);
        let by_id = self.places.iter().position(|p| is(&p.id));
        by_id.or_else(|| self.places.iter().position(|p| p.names().any(is))).map(PlaceIx)
    }

    /// The places that are listed directly within one (or, for `None`, the widest ones), in order; the others are found by name.
    pub fn within(&self, wider: Option<PlaceIx>) -> Vec<PlaceIx> {
        let all = || self.places().filter(|(_, p)| p.within == wider);
        let any_listed = all().any(|(_, p)| p.listed);
        all().filter(|(_, p)| p.listed || !any_listed).map(|(i, _)| i).collect()
    }

    /// The place that is everywhere.
    pub fn world(&self) -> PlaceIx {
        self.place_named(WORLD).unwrap_or(PlaceIx(self.places.len().saturating_sub(1)))
    }

    /// Audience ids with their headings.
    pub fn audiences(&self) -> &[(String, String)] {
        &self.audiences
    }

    /// The heading of an audience.
    pub fn heading(&self, audience: &str) -> &str {
        self.audiences.iter().find(|(id, _)| id == audience).map_or("", |(_, heading)| heading)
    }

    /// All lines, in file order.
    pub fn lines(&self) -> impl Iterator<Item = &Helpline> {
        self.lines.all()
    }

    /// How many lines there are.
    pub fn line_count(&self) -> usize {
        self.lines.count()
    }

    /// What a source is.
    pub fn source(&self, id: &str) -> Option<&str> {
        self.sources.iter().find(|(s, _)| s == id).map(|(_, what)| what.as_str())
    }

    /// Emergency numbers of a place; none for the world.
    pub fn emergency(&self, place: PlaceIx) -> Vec<&Helpline> {
        self.nearby(place, EMERGENCY)
    }

    /// Lines of a place for an audience, in file order; where it has none, those of the world, if any. Where a place has no line
    /// for anyone, its lines about suicide come first, and then the world's lines for anyone; one about drugs stands in for one
    /// about drinking, and the other way round.
    pub fn for_audience(&self, place: PlaceIx, audience: &str) -> Vec<&Helpline> {
        let mut lines = self.nearby(place, audience);
        if lines.is_empty() {
            if let Some((_, other)) = STAND_IN.iter().find(|(wanted, _)| *wanted == audience) {
                lines = self.nearby(place, other);
            }
            lines.extend(self.nearby(self.world(), audience));
        }
        lines
    }

    /// Whether [`Self::for_audience`] has a line of the place itself, or of one around it: none that is there for the whole world.
    pub fn serves(&self, place: PlaceIx, audience: &str) -> bool {
        place == self.world() || self.for_audience(place, audience).iter().any(|l| !l.places.contains(&self.world()))
    }

    /// Whether a place lacks what a text tells of.
    pub fn lacks(&self, place: PlaceIx, lack: &Lack) -> bool {
        match lack {
            Lack::Emergency => self.place(place).no_emergency,
            Lack::Ambulance => self.place(place).no_ambulance || self.place(place).no_emergency,
            // Whoever isn't safe has nobody to ring where only a site is known.
            Lack::Line(audience) => self
                .for_audience(place, audience)
                .iter()
                .all(|l| l.places.contains(&self.world()) || audience == ABUSE && l.channel == Channel::Web),
        }
    }

    /// All lines of a place and of those around it (and what stands in where none of them is for anyone): for an emergency
    /// first, then for anyone, then the others, each in file order.
    pub fn all_for(&self, place: PlaceIx) -> Vec<&Helpline> {
        let mut lines = self.around(place);
        let more = self.for_audience(place, ANYONE).into_iter().filter(|l| !lines.contains(l)).collect::<Vec<_>>();
        lines.extend(more);
        lines.sort_by_key(|l| (!l.is_for(EMERGENCY), !l.is_for(ANYONE)));
        lines
    }

    /// Lines of a place and of those around it for an audience.
    fn nearby(&self, place: PlaceIx, audience: &str) -> Vec<&Helpline> {
        let mut lines = self.around(place);
        lines.retain(|l| l.is_for(audience));
        lines
    }

    /// A place, and those around it from the nearest on, the world aside.
    pub fn chain(&self, place: PlaceIx) -> Vec<PlaceIx> {
        std::iter::successors(Some(place), |p| self.place(*p).within).collect()
    }

    /// Lines of the place and of those around it, the world aside; in file order.
    fn around(&self, place: PlaceIx) -> Vec<&Helpline> {
        self.lines.of_any(&self.chain(place))
    }

    /// The file's own lines whose `verified` date lies more than so many months before a day, oldest first.
    pub fn older_than(&self, months: u32, today: Day) -> Vec<&Helpline> {
        let limit = today.months_before(months);
        let dated = self.lines().filter(|l| l.own).filter_map(|line| Day::latest(&line.verified).map(|day| (day, line)));
        let mut old: Vec<(Day, &Helpline)> = dated.filter(|(day, _)| *day < limit).collect();
        old.sort_by_key(|(day, _)| *day);
        old.into_iter().map(|(_, line)| line).collect()
    }

    /// A problem for every audience of these that no line anywhere is for, at the first place that names it.
    pub fn unknown_audiences(&self, wanted: &[(String, Span)]) -> Vec<Problem> {
        let served = |w: &str| self.lines.serves(w);
        let known = || self.audiences.iter().map(|(id, _)| id.as_str()).filter(|a| *a != EMERGENCY && served(a));
        let problem = |(w, at): &(String, Span)| {
            let (w, at) = (w.as_str(), *at);
            let problem = Problem::new(Code::UnknownAudience, at, say!("page-file-audience-unserved", audience = w));
            if self.audiences.iter().any(|(id, _)| id == w) {
                return problem.help(say!("page-file-audience-without-lines", audience = w));
            }
            if ["anybody", "everybody", "everyone", "all"].contains(&w) {
                return problem.help(say!("page-file-did-you-mean", audience = ANYONE));
            }
            let problem = problem.did_you_mean(w, known());
            if problem.help.is_some() {
                return problem;
            }
            // However many there are: nobody knows them by heart.
            let all = text::in_backticks(known()).join(", ");
            problem.help(say!("page-file-audiences-known", audiences = all))
        };
        document::gathered(wanted.iter().filter(|(w, _)| !served(w)).map(problem).collect())
    }
}
