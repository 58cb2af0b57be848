//! Mistakes planted in the names of the shipped file: ids that change, are taken, or lead nowhere.

use fingerpost::content::document::{Code, Span};

use crate::mutation_sites::*;

/// Where a name of a kind stands first.
fn first_named(spots: &[Spot], kind: Code, name: &str, question: Option<&str>) -> Option<usize> {
    let of_question = |at: usize| {
        let keys = spots.iter().filter(|s| s.path.ends_with("<question>"));
        keys.filter(|s| s.at().start <= at && at < s.at().end).map(|s| s.key.unwrap().0).next_back()
    };
    let values = spots.iter().filter(|s| s.role == Role::Name(kind) && s.text() == Some(name)).map(|s| s.at().start);
    let values = values.filter(|at| question.is_none_or(|q| of_question(*at).is_some_and(|k| &SOURCE[k.start..k.end] == q)));
    let keys = spots.iter().filter(|s| kind == Code::UnknownQuestion && s.path.ends_with("<question>"));
    let keys = keys.map(|s| s.key.unwrap().0).filter(|k| &SOURCE[k.start..k.end] == name).map(|k| k.start);
    values.chain(keys).min()
}

#[test]
fn an_id_that_changes_is_told_once_where_it_was_named_first() {
    let whole = spots();
    let mut all = Vec::new();
    for s in some_spots() {
        let (at, word, kind) = match (s.role, s.text(), s.key) {
            (Role::Id(kind), Some(text), _) => (s.at(), text.to_owned(), kind),
            (_, _, Some((key, false))) if s.path.ends_with(".<id>") => {
                let kind = match s.path.split('.').next().unwrap() {
                    "sources" => Code::UnknownSource,
                    "claims" => Code::UnknownClaim,
                    "supports" => Code::UnknownSupport,
                    _ => Code::UnknownCondition,
                };
                (key, SOURCE[key.start..key.end].to_owned(), Some(kind))
            }
            _ => continue,
        };
        let own = whole.iter().rfind(|q| q.path == "questions.*.id" && q.at().start < at.start);
        let question = own.filter(|_| kind == Some(Code::UnknownAnswer)).and_then(|q| q.text());
        let named = kind.and_then(|kind| first_named(&whole, kind, &word, question).map(|offset| (kind, offset)));
        let (quoted, other) = (SOURCE[at.start..].starts_with('"'), format!("{word}-q"));
        let other = if quoted { format!("\"{other}\"") } else { other };
        let mut plant = planted("an id changed", &s, at, &other, Code::BadId, 0);
        let moved = |offset: usize| if offset > at.start { offset + plant.text.len() - SOURCE.len() } else { offset };
        plant.wanted = named.map(|(kind, offset)| (kind, moved(offset)));
        all.push(plant);
        all.push(planted("no id", &s, at, "\"Not an Id\"", Code::BadId, at.start));
        let reserved = match kind {
            Some(Code::UnknownQuestion | Code::UnknownCondition) => "not",
            Some(Code::UnknownAnswer) => "declined",
            _ => continue,
        };
        all.push(planted("a reserved word", &s, at, reserved, Code::ReservedWord, at.start));
    }
    assert_told(&all);
}

#[test]
fn an_id_that_is_taken_is_told_at_the_second() {
    let whole = spots();
    let mut all = Vec::new();
    for s in some_spots().into_iter().filter(|s| matches!(s.role, Role::Id(_))) {
        // The next item of the same list takes the id of this one.
        let owner = |at: usize| whole.iter().filter(|q| q.path == "questions.*.id" && q.at().start < at).count();
        let next = whole.iter().find(|n| n.path == s.path && n.at().start > s.at().start);
        let Some(next) = next.filter(|n| s.path == "questions.*.id" || owner(n.at().start) == owner(s.at().start)) else {
            continue;
        };
        let taken = format!("\"{}\"", s.text().unwrap());
        all.push(planted("an id taken", next, next.at(), &taken, Code::DuplicateId, next.at().start));
    }
    let lists =
        some_spots().into_iter().filter(|s| s.path.ends_with(".*") && matches!(s.role, Role::Name(_)) && s.text().is_some());
    for s in lists {
        let word = &SOURCE[s.at().start..s.at().end];
        let end = Span { start: s.at().end, end: s.at().end };
        all.push(planted("a name twice", &s, end, &format!(", {word}"), Code::DuplicateId, s.at().end + 2));
    }
    assert_told(&all);
}

#[test]
fn a_name_that_leads_nowhere_is_told_where_it_stands() {
    let whole = spots();
    let mut all = Vec::new();
    for s in some_spots() {
        if let (Role::Name(code), Some(text)) = (s.role, s.text())
            && text != "declined"
        {
            let mut plant = planted("a name misspelt", &s, s.at(), &format!("{text}-q"), code, s.at().start);
            // A page that has to have a line doesn't have it any more: that is told of the page.
            if code == Code::UnknownAudience && fingerpost::content::model::Questionnaire::read(&plant.text).is_err() {
                let page = whole.iter().rfind(|p| p.path == "outcomes.*.id" && p.at().start < s.at().start).unwrap();
                plant.wanted = Some((Code::UnsafeGate, page.at().start));
            }
            all.push(plant);
        }
        if let (true, Some((key, _))) = (s.path.ends_with("<question>"), s.key) {
            let end = Span { start: key.end, end: key.end };
            all.push(planted("a question misspelt", &s, end, "-q", Code::UnknownQuestion, key.start));
        }
    }
    assert_told(&all);
}
