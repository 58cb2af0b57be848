//! Help lines as written, and their checking.

use std::collections::{BTreeMap, BTreeSet};

use crate::base::phrases::{Language, phrase, say, within};
use crate::content::document::{Code, Items, LOST, OneOrMany, Problem, Span, Spanned, Table, gathered, note_bad_date, raw_types};
use crate::content::helplines::countries::{Country, FoldedNames};
use crate::content::helplines::lines::Lines;
use crate::content::helplines::numbers::note_bad_number;
use crate::content::helplines::other_lines::OtherLines;
use crate::content::helplines::unknown_place::KnownPlaces;
use crate::content::helplines::{
    ANYONE, AdviceKind, Channel, EMERGENCY, Helpline, Helplines, LocalAdvice, Place, PlaceIx, WORLD, free_or_may_cost, served,
};

raw_types! {
    pub(crate) struct RawHelplines {
        /// The version of the format: 1.
        pub(super) fingerpost_helplines: Spanned<u32>,
        /// The language of the words, such as `en-GB`.
        pub(super) language: String,
        /// Other lines beside which these stand: `built-in`. Their places, audiences and sources are known here, too.
        pub(super) beside: Option<Spanned<Beside>>,
        /// Where lines were found, by id.
        pub(super) sources: Option<Table<RawHelplineSource>>,
        /// Whom lines are for, by id, each with the heading that people see. `emergency` and `anyone` have to be there.
        pub(super) audiences: Option<Table<String>>,
        /// The places, a wide one before those within it. `world` has to be there.
        pub(super) places: Option<Items<RawPlace>>,
        /// The help lines; of one audience those that stand first come first.
        pub(super) lines: Items<RawHelpline>,
        /// Sentences about a place: where a name can be looked up, or a door that one can go through oneself.
        #[serde(default)] pub(super) check_them: Items<RawLocalAdvice>,
        /// Countries that no line is held for: whoever types one is told so.
        #[serde(default)] pub(super) without_lines: Items<RawCountry>,
    }

    pub(super) struct RawCountry {
        /// Its ISO 3166 code.
        pub(super) id: Spanned<String>,
        /// Its name as people say it.
        name: String,
        /// The name as it stands behind "in", where that differs.
        #[serde(rename = "in")] spoken: Option<String>,
        /// What else people call it.
        #[serde(default)] also: Items<String>,
    }

    pub(super) struct RawLocalAdvice {
        /// The places that it is true of.
        place: OneOrMany,
        /// What it is about.
        kind: AdviceKind,
        /// The sentence.
        text: String,
        /// Ids of its sources.
        sources: OneOrMany,
        /// The date of the newest source: a year, a month or a day.
        #[cfg_attr(test, schemars(with = "Date"))]
        verified: Spanned<String>,
    }

    pub(super) struct RawHelplineSource {
        /// What it is called.
        what: String,
        /// Its own date.
        #[cfg_attr(test, schemars(with = "Option<Date>"))]
        date: Option<Spanned<String>>,
    }

    pub(super) struct RawPlace {
        /// Its id: an ISO 3166 code, or `world`.
        pub(super) id: Spanned<String>,
        /// Its name as people say it.
        name: String,
        /// The name as it stands behind "in", where that differs.
        #[serde(rename = "in")] spoken: Option<String>,
        /// What else people call it.
        #[serde(default)] also: Items<Spanned<String>>,
        /// The id of the wider place.
        within: Option<Spanned<String>>,
        /// It stands in the short list that is shown before anything is typed.
        #[serde(default)] listed: bool,
        /// No emergency number is held that works everywhere in it.
        #[serde(default)] no_emergency: bool,
        /// It has emergency numbers, and none of them brings an ambulance.
        #[serde(default)] no_ambulance: bool,
        /// Whole sentences that have to be known by whoever rings its emergency numbers: said wherever they are.
        emergency_note: Option<String>,
    }

    pub(super) struct RawHelpline {
        /// Its id.
        id: Spanned<String>,
        /// The places that it serves.
        place: OneOrMany,
        /// Who runs it.
        service: String,
        /// Whom it is for.
        audience: OneOrMany,
        /// How it is reached.
        channel: Channel,
        /// The number or address, as it is shown.
        number: Spanned<String>,
        /// The word to send, for a text.
        word: Option<Spanned<String>>,
        /// How to go about it.
        how: Option<String>,
        /// Whom it is for, where that is narrower than its audience.
        #[serde(rename = "for")] narrower: Option<String>,
        /// When it is open: `24/7`, a text, or `check` where that isn't sure.
        hours: String,
        /// What it costs, where known.
        cost: Option<String>,
        /// The languages spoken there, where said.
        #[serde(default)] languages: Items<String>,
        /// Ids of its sources.
        sources: OneOrMany,
        /// The date of the newest source: a year, a month or a day.
        #[cfg_attr(test, schemars(with = "Date"))]
        verified: Spanned<String>,
    }
}

/// Lines beside which others can stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(crate) enum Beside {
    /// Those of the program.
    BuiltIn,
}

/// Places around one another at most: a town in a part of a country, below the name of a continent.
const DEEPEST: usize = 4;

/// The help lines if neither reading nor checking found a problem; `other`: what of them is the program's.
pub(super) fn check(
    raw: RawHelplines,
    other: &OtherLines,
    mut problems: Vec<Problem>,
    unread: &BTreeSet<String>,
) -> Result<Helplines, Vec<Problem>> {
    let beside_at = raw.beside.as_ref().map(|beside| beside.at);
    let (Some(raw_sources), Some(raw_audiences), Some(raw_places)) = (raw.sources, raw.audiences, raw.places) else {
        return Err(gathered(problems));
    };
    if raw.fingerpost_helplines.value != 1 {
        let says = say!("page-file-version", version = raw.fingerpost_helplines.value);
        let problem = Problem::new(Code::UnknownWord, raw.fingerpost_helplines.at, says);
        problems.push(problem.help(phrase("page-file-version-help")));
    }
    let has_place = |id: &str| unread.contains(id) || raw_places.0.iter().any(|p| p.id.value == id);
    let has_audience = |id: &str| raw_audiences.0.iter().any(|(audience, _)| audience.value == id);
    if beside_at.is_none() && !unread.contains(LOST) && !has_place(WORLD) && !has_audience(EMERGENCY) {
        // A file that lacks both was hardly meant to stand alone, and whatever else it names is the program's as well.
        let says = say!("page-file-not-alone", place = WORLD, audience = EMERGENCY);
        let problem = Problem::new(Code::MissingField, raw.fingerpost_helplines.at, says);
        problems.push(problem.help(phrase("page-file-not-alone-help")));
        return Err(gathered(problems));
    }
    let sources: Vec<(String, String)> = raw_sources.0.iter().map(|(id, s)| (id.value.clone(), s.what.clone())).collect();
    for date in raw_sources.0.iter().filter_map(|(_, s)| s.date.as_ref()) {
        note_bad_date(date, &mut problems);
    }
    let audiences_at = raw_audiences.0.first().map_or(Span::default(), |(id, _)| id.at);
    let audiences: Vec<(String, String)> = raw_audiences.0.into_iter().map(|(id, heading)| (id.value, heading)).collect();
    let lost = unread.contains(LOST);
    let (mut places, mut places_at): (Vec<Place>, Vec<Span>) = (Vec::new(), Vec::new());
    // A place whose id is taken has lost its own: a name that leads nowhere may be that one.
    let mut doubtful = false;
    // Ids, and whatever a place is called in small letters, with the place of each.
    let (mut by_id, mut called): (BTreeMap<String, usize>, BTreeMap<String, usize>) = (BTreeMap::new(), BTreeMap::new());
    for p in raw_places.0 {
        let within = p.within.as_ref().and_then(|w| {
            let found = by_id.get(&w.value).copied();
            let narrow = found.is_some_and(|ix| depth(&places, ix) >= DEEPEST);
            if narrow {
                let says = say!("page-file-place-too-deep", place = &w.value);
                problems.push(Problem::new(Code::UnknownPlace, w.at, says).help(phrase("page-file-place-too-deep-help")));
            } else if found.is_none() && !unread.contains(&w.value) && !lost && !doubtful {
                let above = (0..places.len()).filter(|ix| depth(&places, *ix) < DEEPEST).map(|ix| &places[ix]);
                let beside = beside_at.is_some();
                problems.push(KnownPlaces { known: above.collect(), called: &called, all: &places, beside }.problem(w));
            }
            found.filter(|_| !narrow).map(PlaceIx)
        });
        let is_taken = by_id.contains_key(&p.id.value);
        doubtful |= is_taken;
        if is_taken {
            let first = by_id.get(&p.id.value).and_then(|ix| places_at.get(*ix)).filter(|_| !other.places.contains(&p.id.value));
            problems.push(taken(&p.id, first.copied()));
        }
        places_at.push(p.id.at);
        for name in &p.also.0 {
            if let Some(other) = called.get(&name.to_ascii_lowercase()) {
                let says = say!("page-file-place-called-so", name = &name.value, place = &places[*other].id);
                problems.push(Problem::new(Code::DuplicateId, name.at, says).help(phrase("page-file-choose-another")));
            }
        }
        by_id.entry(p.id.value.clone()).or_insert(places.len());
        for name in [&p.id.value, &p.name].into_iter().chain(p.also.0.iter().map(|a| &a.value)) {
            called.entry(name.to_ascii_lowercase()).or_insert(places.len());
        }
        let spoken = p.spoken.unwrap_or_else(|| p.name.clone());
        places.push(Place {
            id: p.id.value,
            name: p.name,
            spoken,
            also: p.also.0.into_iter().map(|a| a.value).collect(),
            within,
            listed: p.listed,
            no_emergency: p.no_emergency,
            no_ambulance: p.no_ambulance,
            emergency_note: p.emergency_note,
            own: true,
        });
    }
    let mut without_lines = Vec::new();
    for c in raw.without_lines.0 {
        if let Some(taken) =
            [&c.id.value, &c.name].into_iter().chain(&c.also.0).find(|n| called.contains_key(&n.to_ascii_lowercase()))
        {
            let says = say!("page-file-has-lines", place = taken);
            problems.push(Problem::new(Code::DuplicateId, c.id.at, says).help(phrase("page-file-has-lines-help")));
        }
        let spoken = c.spoken.unwrap_or_else(|| c.name.clone());
        without_lines.push(Country { id: c.id.value, name: c.name, spoken, also: c.also.0 });
    }
    for reserved in [EMERGENCY, ANYONE] {
        if !audiences.iter().any(|(id, _)| id == reserved) {
            let says = say!("page-file-audience-missing", audience = reserved);
            problems.push(Problem::new(Code::MissingField, audiences_at, says).help(phrase("page-file-audience-missing-help")));
        }
    }
    if !places.iter().any(|p| p.id == WORLD) {
        let says = say!("page-file-world-missing", place = WORLD);
        let at = places_at.first().copied().unwrap_or_default();
        problems.push(Problem::new(Code::MissingField, at, says).help(phrase("page-file-world-missing-help")));
    }
    let mut lines: Vec<Helpline> = Vec::new();
    let mut line_ids: BTreeMap<String, Option<Span>> = BTreeMap::new();
    let by_place = table(places.iter().map(|p| p.id.as_str()));
    let by_audience = table(audiences.iter().map(|a| a.0.as_str()));
    let by_source = table(sources.iter().map(|s| s.0.as_str()));
    // Where the names of a list lead, in one of these tables; each stands there once.
    let known = |problems: &mut Vec<Problem>, names: &OneOrMany, code: Code, table: &BTreeMap<&str, usize>| -> Vec<usize> {
        let mut found = Vec::new();
        let mut seen = BTreeSet::new();
        for name in &names.0 {
            // A missing word of the format is a problem of its own already.
            let reported = [EMERGENCY, ANYONE, WORLD].contains(&name.as_str()) || doubtful && code == Code::UnknownPlace;
            match table.get(name.as_str()) {
                Some(at) => found.push(*at),
                None if reported || lost || unread.contains(name.as_str()) => {}
                None if code == Code::UnknownPlace => {
                    let (known, beside) = (places.iter().collect(), beside_at.is_some());
                    problems.push(KnownPlaces { known, called: &called, all: &places, beside }.problem(name));
                }
                None => {
                    let says = match code {
                        Code::UnknownAudience => say!("page-file-audience-unknown", audience = &name.value),
                        _ => say!("page-file-source-unknown", source = &name.value),
                    };
                    problems.push(Problem::new(code, name.at, says).did_you_mean(name, table.keys().copied()));
                }
            }
            if !seen.insert(name.as_str()) {
                let says = say!("page-file-twice", name = &name.value);
                problems.push(Problem::new(Code::DuplicateId, name.at, says).help(phrase("page-file-twice-help")));
            }
        }
        found
    };
    let of_file = Language::of_tag(&raw.language).unwrap_or(Language::English);
    for l in raw.lines.0 {
        // A line of the program has no place in this file.
        let own_at = (lines.len() >= other.lines).then_some(l.id.at);
        match line_ids.get(&l.id.value) {
            Some(first) => problems.push(taken(&l.id, *first)),
            None => drop(line_ids.insert(l.id.value.clone(), own_at)),
        }
        let at = known(&mut problems, &l.place, Code::UnknownPlace, &by_place);
        known(&mut problems, &l.audience, Code::UnknownAudience, &by_audience);
        known(&mut problems, &l.sources, Code::UnknownSource, &by_source);
        if let (Some(word), false) = (&l.word, l.channel == Channel::Text) {
            let problem = Problem::new(Code::MisplacedMark, word.at, phrase("page-file-word-by-text"));
            problems.push(problem.help(phrase("page-file-word-by-text-help")));
        }
        note_bad_date(&l.verified, &mut problems);
        note_bad_number(l.channel, &l.number, &mut problems);
        let (free, may_cost) = within(of_file, || free_or_may_cost(l.cost.as_ref()));
        lines.push(Helpline {
            id: l.id.value,
            places: at.into_iter().map(PlaceIx).collect(),
            service: l.service,
            audiences: l.audience.0.into_iter().map(|a| a.value).collect(),
            channel: l.channel,
            number: l.number.value,
            word: l.word.map(|w| w.value),
            how: l.how,
            narrower: l.narrower,
            hours: (l.hours != "check").then_some(l.hours),
            free,
            may_cost,
            cost: l.cost,
            languages: l.languages.0,
            sources: l.sources.0.into_iter().map(|s| s.value).collect(),
            verified: l.verified.value,
            own: true,
        });
    }
    let mut local_advice = Vec::new();
    for a in raw.check_them.0 {
        known(&mut problems, &a.sources, Code::UnknownSource, &by_source);
        let at = known(&mut problems, &a.place, Code::UnknownPlace, &by_place);
        note_bad_date(&a.verified, &mut problems);
        local_advice.push(LocalAdvice { places: at.into_iter().map(PlaceIx).collect(), kind: a.kind, text: a.text });
    }
    other.mark(&mut places, &mut lines);
    for (_, at) in places.iter().zip(&mut places_at).filter(|(place, _)| !place.own) {
        // What these lines do to a place of the program is a problem of this file.
        *at = beside_at.unwrap_or(*at);
    }
    let helplines = Helplines {
        audiences,
        lines: Lines::of(lines, places.len()),
        places,
        sources: sources.into(),
        local_advice: local_advice.into(),
        without_lines: without_lines.into(),
        folded: FoldedNames::default(),
    };
    // Other problems can take lines away, so a place without help is a problem only where there is no other.
    if problems.is_empty() {
        served::note_unserved(&helplines, &places_at, &mut problems);
    }
    if problems.is_empty() { Ok(helplines) } else { Err(gathered(problems)) }
}

/// How many places a place and those around it are.
fn depth(places: &[Place], ix: usize) -> usize {
    1 + places[ix].within.map_or(0, |wider| depth(places, wider.0))
}

/// Ids with their places in a list.
fn table<'t>(ids: impl Iterator<Item = &'t str>) -> BTreeMap<&'t str, usize> {
    let mut out = BTreeMap::new();
    for (at, id) in ids.enumerate() {
        out.entry(id).or_insert(at);
    }
    out
}

/// The problem of an id that is taken; `first`: where the other one stands in this file.
fn taken(id: &Spanned<String>, first: Option<Span>) -> Problem {
    let problem = Problem::new(Code::DuplicateId, id.at, say!("page-file-id-taken", id = &id.value));
    match first {
        Some(first) => problem.also(first, phrase("page-file-this-has-it")).help(phrase("page-file-choose-another")),
        None => problem.help(phrase("page-file-taken-built-in-help")),
    }
}

/// A date as an editor sees it: a plain year is a number there.
#[cfg(test)]
struct Date;

#[cfg(test)]
impl schemars::JsonSchema for Date {
    fn inline_schema() -> bool {
        true
    }
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Date".into()
    }
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({"anyOf": [{"type": "string"}, {"type": "integer"}]})
    }
}
