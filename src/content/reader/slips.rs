//! Slips that every text of a file can have: a placeholder that nothing fills, a language that is none.

use crate::base::phrases::{phrase, say};
use crate::content::document::{Code, NodeKind, Problem, Spanned, YamlNode};
use crate::content::model::{Choose, EMERGENCY, KEPT_UNTIL, Question, WHO_RINGS, YOU_RING};

/// Where a placeholder is filled, as the keys on the way to the text.
const FILLED: [(&str, &[&str]); 7] = [
    (EMERGENCY, &["intake", "script", "text"]),
    (EMERGENCY, &["intake", "scripts", "text"]),
    (WHO_RINGS, &["intake", "script", "text"]),
    (WHO_RINGS, &["intake", "scripts", "text"]),
    (YOU_RING, &["intake", "script", "text"]),
    (YOU_RING, &["intake", "scripts", "text"]),
    (KEPT_UNTIL, &["intake", "contract", "notes", "say"]),
];

/// A problem for every placeholder in a text where nothing fills it: people would see it as it is written.
pub(crate) fn placeholders(tree: &YamlNode) -> Vec<Problem> {
    let mut out = Vec::new();
    walk(tree, &mut Vec::new(), &mut out);
    out
}

fn walk<'t>(node: &'t YamlNode, keys: &mut Vec<&'t str>, out: &mut Vec<Problem>) {
    match &node.kind {
        NodeKind::Text { text, .. } => {
            out.extend(placeholders_in(text).filter_map(|word| unfilled(node, word, keys)));
        }
        NodeKind::Empty => {}
        NodeKind::List(items) => items.iter().for_each(|item| walk(item, keys, out)),
        NodeKind::Map(entries) => {
            for (_, key, value) in entries {
                keys.push(key);
                walk(value, keys, out);
                keys.pop();
            }
        }
    }
}

/// The words in braces that look like a name, braces included.
pub(crate) fn placeholders_in(text: &str) -> impl Iterator<Item = &str> {
    text.match_indices('{').filter_map(|(at, _)| {
        let word = text.get(at..)?.split_inclusive('}').next()?;
        let name = word.strip_prefix('{')?.strip_suffix('}')?;
        let is_name = !name.is_empty() && name.chars().all(|c| c.is_alphabetic() || c == '-' || c == '_');
        is_name.then_some(word)
    })
}

fn unfilled(node: &YamlNode, word: &str, keys: &[&str]) -> Option<Problem> {
    if FILLED.iter().any(|(filled, place)| *filled == word && keys.starts_with(place)) {
        return None;
    }
    let says = say!("reader-unfilled", word = word);
    let problem = Problem::new(Code::Placeholder, node.at, says);
    let near = crate::base::text::nearest(word, FILLED.iter().map(|(filled, _)| *filled));
    let here = FILLED.iter().find(|(_, place)| keys.starts_with(place));
    Some(match (near, here) {
        (Some(near), Some((filled, _))) if near == *filled => problem.help(say!("reader-did-you-mean", word = *filled)),
        _ => problem.help(say!(
            "reader-say-in-words",
            emergency = EMERGENCY,
            who_rings = WHO_RINGS,
            you_ring = YOU_RING,
            kept_until = KEPT_UNTIL,
        )),
    })
}

/// The problem of a language that no page could be marked with: a tag is a language of two or three letters, and perhaps a
/// script and a country (BCP 47).
pub(crate) fn language(tag: &Spanned<String>) -> Option<Problem> {
    let mut parts = tag.split('-').peekable();
    let first = parts.next().unwrap_or_default();
    let is = |part: &str, length: usize| part.len() == length && part.chars().all(|c| c.is_ascii_alphabetic());
    let known = is(first, 3) || is(first, 2) && LANGUAGES.split(' ').any(|l| l == first);
    let _ = parts.next_if(|p| is(p, 4));
    let _ = parts.next_if(|p| is(p, 2) || p.len() == 3 && p.chars().all(|c| c.is_ascii_digit()));
    if known && parts.next().is_none() {
        return None;
    }
    let says = say!("reader-no-language", tag = &tag.value);
    Some(Problem::new(Code::BadLanguage, tag.at, says).help(phrase("reader-language-such-as")))
}

/// The languages that have a code of two letters (ISO 639-1).
const LANGUAGES: &str = "aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz \
    ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka \
    kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr \
    nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk \
    tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu";

/// An id that reads like a text which can't be one; nothing where it would hardly be the same word.
pub(crate) fn as_an_id(text: &str) -> Option<String> {
    let id = text.trim().to_lowercase().replace(['_', ' ', '.'], "-");
    let good = id.len() <= 60
        && id.starts_with(|c: char| c.is_ascii_alphanumeric())
        && id.chars().all(|c| c.is_ascii_alphanumeric() || c == '-');
    (good && id != text).then_some(id)
}

/// What to write where something else than an id of an answer stands: its words, a `not`, two ids without a comma.
pub(crate) fn meant_answer(question: &Question, written: &str) -> Option<String> {
    let has = |id: &str| question.answer_named(id).is_some();
    if let Some(rest) = written.strip_prefix("not ").filter(|rest| has(rest.trim())) {
        return Some(say!("reader-write-not", condition = format!("{{{}: {}}}", question.id, rest.trim())));
    }
    if ["declined", "rather not say", "rather-not-say", "prefer-not-to-say"].contains(&written.to_lowercase().as_str()) {
        return Some(phrase("reader-written-declined").to_owned());
    }
    let parts: Vec<&str> = written.split([' ', ';', ',', '/', '+']).filter(|part| !part.is_empty()).collect();
    let ids: Vec<&str> =
        parts.iter().copied().filter(|part| !["and", "or", "&"].contains(&part.to_lowercase().as_str())).collect();
    if ids.len() > 1 && ids.iter().all(|part| has(part)) {
        let all: Vec<String> = ids.iter().map(|id| format!("{{{}: {id}}}", question.id)).collect();
        let list = ids.join(", ");
        return Some(match (ids.len() == parts.len(), question.choose) {
            (false, Choose::Many) => say!("reader-write-one-or-each", list = &list, each = all.join(", ")),
            (false, Choose::One) => say!("reader-write-any-of", list = &list),
            (true, _) => say!("reader-write-commas", list = &list),
        });
    }
    let bare = written.trim_matches(['“', '”', '„', '‘', '’', '«', '»']);
    if bare != written && has(bare) {
        return Some(say!("reader-no-curly-quotes", text = bare));
    }
    let worded = question.answers.iter().find(|a| a.text == written)?;
    Some(say!("reader-text-for-id", id = &worded.id))
}

#[cfg(test)]
mod tests {
    use crate::content::document::{Span, Spanned};
    use crate::content::reader::slips::{language, placeholders_in};

    #[test]
    fn a_language_is_a_tag() {
        let fine = |tag: &str| language(&Spanned { value: tag.to_owned(), at: Span::default() }).is_none();
        assert!(["en", "en-GB", "zh-Hant-TW", "es-419", "fa", "gsw"].into_iter().all(fine));
        assert!(!["Deutsch, ungefähr", "xx", "xx-nonsense", "en_GB", "en-", "", "e", "en-GB-oed"].into_iter().any(fine));
    }

    #[test]
    fn words_in_braces_are_placeholders_and_other_braces_are_not() {
        let found = |text: &'static str| placeholders_in(text).collect::<Vec<_>>();
        assert_eq!(found("Call {emergency} or {Emergency}."), ["{emergency}", "{Emergency}"]);
        assert_eq!(found("a {b c} {} {1} { x } {open"), [""; 0]);
    }
}
