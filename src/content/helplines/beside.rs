//! Help lines that stand beside those of the program: an organisation adds its own, and retypes nothing.

use std::collections::BTreeSet;

use crate::base::phrases::{Language, language, phrase, say};
use crate::base::text::enumerated;
use crate::content::document::{self, Code, FileKind, Items, Problem, Table, YamlNode};
use crate::content::helplines::WORLD;
use crate::content::helplines::other_lines::OtherLines;
use crate::content::helplines::raw::{RawHelplines, RawPlace};
use crate::content::review::texts_in_order;
use crate::content::words_file::{MatchedWords, WordsFile, shipped};

/// The lines of a file, behind those of the program where it stands beside them.
pub(super) fn with_built_in(mut raw: RawHelplines, built_in: &str, problems: &mut Vec<Problem>) -> (RawHelplines, OtherLines) {
    let tree = raw.beside.is_some().then(|| document::parse_as(FileKind::Helplines, built_in)).and_then(Result::ok);
    let other: Option<RawHelplines> = tree.and_then(|tree| document::read_value(&in_the_language(tree)).0);
    let Some(other) = other else {
        let fields =
            [("sources", raw.sources.is_none()), ("audiences", raw.audiences.is_none()), ("places", raw.places.is_none())];
        let missing = fields.into_iter().filter(|(_, is_missing)| *is_missing).map(|(field, _)| format!("`{field}`"));
        let missing = missing.collect::<Vec<_>>();
        if !missing.is_empty() {
            let fields = enumerated(&missing, phrase("page-and"));
            let says = say!("page-file-fields-missing", count = missing.len(), fields = fields);
            let help = phrase("page-file-fields-missing-help");
            problems.push(Problem::new(Code::MissingField, raw.fingerpost_helplines.at, says).help(help));
        }
        return (raw, OtherLines::default());
    };
    let ids = |places: &Items<RawPlace>| places.0.iter().map(|p| p.id.value.clone()).collect::<BTreeSet<String>>();
    let lines = other.lines.0.len();
    // The program's own come first, so that what is taken is told of this file.
    let mut places = other.places.unwrap_or_default();
    let read = OtherLines { lines, places: ids(&places) };
    let own_places = raw.places.take().unwrap_or_default();
    let redefines = own_places.0.iter().any(|p| p.id.value == WORLD);
    let world = places.0.iter().position(|p| p.id.value == WORLD).filter(|_| !redefines).map(|at| places.0.remove(at));
    places.0.extend(own_places.0);
    places.0.extend(world);
    raw.places = Some(places);
    let known = |id: &str| say!("page-file-source-built-in", source = id);
    raw.sources = Some(joined(other.sources, raw.sources, known, problems));
    let known = |id: &str| say!("page-file-audience-built-in", audience = id);
    raw.audiences = Some(joined(other.audiences, raw.audiences, known, problems));
    raw.lines.0.splice(0..0, other.lines.0);
    raw.check_them.0.splice(0..0, other.check_them.0);
    // What has lines of its own now isn't without any.
    let here = raw.places.as_ref().map(ids).unwrap_or_default();
    raw.without_lines.0.extend(other.without_lines.0.into_iter().filter(|c| !here.contains(&c.id.value)));
    (raw, read)
}

/// The built-in lines in the words of the language that the program speaks.
fn in_the_language(tree: YamlNode) -> YamlNode {
    let words = match language() {
        Language::English => None,
        Language::Spanish => WordsFile::read(shipped::HELPLINES).ok(),
    };
    let Some(words) = words else { return tree };
    let texts = texts_in_order(&tree);
    MatchedWords::new(&words, &texts).words().laid_over(&tree)
}

/// The items of two tables; one that stands in the first isn't put into the second again, which `known` says.
fn joined<T>(other: Option<Table<T>>, own: Option<Table<T>>, known: fn(&str) -> String, problems: &mut Vec<Problem>) -> Table<T> {
    let mut out = other.unwrap_or_default();
    for (id, item) in own.unwrap_or_default().0 {
        if out.0.iter().any(|(taken, _)| taken.value == id.value) {
            let problem = Problem::new(Code::DuplicateId, id.at, known(&id.value));
            problems.push(problem.help(phrase("page-file-built-in-help")));
        } else {
            out.0.push((id, item));
        }
    }
    out
}
