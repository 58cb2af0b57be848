//! Slips that every text of a file can have: a placeholder that nothing fills, a language that is none.

use crate::base::phrases::{phrase, say};
use crate::base::text::{first_upper, folded, nearest};
use crate::content::document::{Code, NodeKind, Problem, Spanned, YamlNode};
use crate::content::model::{Choose, DECLINED, EMERGENCY, KEPT_UNTIL, Question, WHO_RINGS, YOU_RING};

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
    let near = nearest(word, FILLED.iter().map(|(filled, _)| *filled));
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

/// The problem of a language that no page could be marked with: a tag is a language of two letters, or of three where it has none
/// of two, and perhaps a script and a country (BCP 47), each in its usual letters, so that no language has two tags.
pub(crate) fn language(tag: &Spanned<String>) -> Option<Problem> {
    let usual = usual_tag(&tag.value);
    if usual.as_ref() == Some(&tag.value) {
        return None;
    }
    let says = say!("reader-no-language", tag = &tag.value);
    let help = usual.map_or_else(|| phrase("reader-language-such-as").to_owned(), |usual| say!("reader-write-tag", tag = usual));
    Some(Problem::new(Code::BadLanguage, tag.at, says).help(help))
}

/// A tag as it is usually written, such as "pl" where "PL" or "pol" is; none where it names no language.
fn usual_tag(tag: &str) -> Option<String> {
    let mut parts = tag.split(['-', '_']).peekable();
    let is = |part: &str, length: usize| part.len() == length && part.chars().all(|c| c.is_ascii_alphabetic());
    let first = parts.next()?.to_lowercase();
    let known = || LANGUAGES.split(' ').filter_map(|pair| pair.split_once(':'));
    let mut usual = match known().find(|(two, three)| *two == first || *three == first) {
        Some((two, _)) => two.to_owned(),
        None if is(&first, 3) => first,
        None => return None,
    };
    if let Some(script) = parts.next_if(|p| is(p, 4)) {
        usual.push_str(&format!("-{}", first_upper(&script.to_lowercase())));
    }
    if let Some(place) = parts.next_if(|p| is(p, 2) || p.len() == 3 && p.chars().all(|c| c.is_ascii_digit())) {
        let place = place.to_uppercase();
        // ISO 3166 gives these codes to no country.
        if OF_NO_COUNTRY.iter().any(|codes| codes.contains(&place.as_str())) {
            return None;
        }
        usual.push_str(&format!("-{place}"));
    }
    parts.next().is_none().then_some(usual)
}

/// Codes that anybody may use for what they like. Everybody uses `XK` for Kosovo.
const OF_NO_COUNTRY: [std::ops::RangeInclusive<&str>; 5] = ["AA"..="AA", "QM"..="QZ", "XA"..="XJ", "XL"..="XZ", "ZZ"..="ZZ"];

/// The languages that have a code of two letters (ISO 639-1), each with that of three (ISO 639-3), which isn't used beside it.
const LANGUAGES: &str = "aa:aar ab:abk ae:ave af:afr ak:aka am:amh an:arg ar:ara as:asm av:ava ay:aym az:aze ba:bak be:bel bg:bul bh:bih bi:bis \
    bm:bam bn:ben bo:bod br:bre bs:bos ca:cat ce:che ch:cha co:cos cr:cre cs:ces cu:chu cv:chv cy:cym da:dan de:deu dv:div \
    dz:dzo ee:ewe el:ell en:eng eo:epo es:spa et:est eu:eus fa:fas ff:ful fi:fin fj:fij fo:fao fr:fra fy:fry ga:gle gd:gla \
    gl:glg gn:grn gu:guj gv:glv ha:hau he:heb hi:hin ho:hmo hr:hrv ht:hat hu:hun hy:hye hz:her ia:ina id:ind ie:ile ig:ibo \
    ii:iii ik:ipk io:ido is:isl it:ita iu:iku ja:jpn jv:jav ka:kat kg:kon ki:kik kj:kua kk:kaz kl:kal km:khm kn:kan ko:kor \
    kr:kau ks:kas ku:kur kv:kom kw:cor ky:kir la:lat lb:ltz lg:lug li:lim ln:lin lo:lao lt:lit lu:lub lv:lav mg:mlg mh:mah \
    mi:mri mk:mkd ml:mal mn:mon mr:mar ms:msa mt:mlt my:mya na:nau nb:nob nd:nde ne:nep ng:ndo nl:nld nn:nno no:nor nr:nbl \
    nv:nav ny:nya oc:oci oj:oji om:orm or:ori os:oss pa:pan pi:pli pl:pol ps:pus pt:por qu:que rm:roh rn:run ro:ron ru:rus \
    rw:kin sa:san sc:srd sd:snd se:sme sg:sag si:sin sk:slk sl:slv sm:smo sn:sna so:som sq:sqi sr:srp ss:ssw st:sot su:sun \
    sv:swe sw:swa ta:tam te:tel tg:tgk th:tha ti:tir tk:tuk tl:tgl tn:tsn to:ton tr:tur ts:tso tt:tat tw:twi ty:tah ug:uig \
    uk:ukr ur:urd uz:uzb ve:ven vi:vie vo:vol wa:wln wo:wol xh:xho yi:yid yo:yor za:zha zh:zho zu:zul";

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
    let ids = || question.answers.iter().map(|a| a.id.as_str());
    let is_declined =
        [DECLINED, "rather not say", "rather-not-say", "prefer-not-to-say"].contains(&written.to_lowercase().as_str());
    if is_declined || nearest(written, ids()).is_none() && nearest(written, [DECLINED]).is_some() {
        return Some(phrase("reader-written-declined").to_owned());
    }
    let parts: Vec<&str> = written.split([' ', ';', ',', '，', '、', '/', '+']).filter(|part| !part.is_empty()).collect();
    let ids: Vec<&str> =
        parts.iter().copied().filter(|part| !["and", "or", "&"].contains(&part.to_lowercase().as_str())).collect();
    if ids.len() > 1 && ids.iter().all(|part| has(part)) {
        let all: Vec<String> = ids.iter().map(|id| format!("{{{}: {id}}}", question.id)).collect();
        let list = ids.join(", ");
        return Some(match (ids.len() == parts.len(), question.choose) {
            (false, Choose::Many) => say!("reader-write-one-or-each", list = &list, each = all.join(", ")),
            (false, Choose::One) => say!("reader-write-any-of", list = &list),
            (true, _) if written.contains(',') => say!("reader-write-brackets", list = &list),
            (true, _) => say!("reader-write-commas", list = &list),
        });
    }
    let bare = written.trim_matches(['“', '”', '„', '‘', '’', '«', '»']);
    if bare != written && has(bare) {
        return Some(say!("reader-no-curly-quotes", text = bare));
    }
    Some(say!("reader-text-for-id", id = worded(question, written)?))
}

/// The id of the answer with this text; capital letters and a mark at its end aside.
fn worded<'q>(question: &'q Question, written: &str) -> Option<&'q str> {
    let bare = |text: &str| folded(text.trim_end_matches(['.', '!', '?', ' ']));
    question.answers.iter().find(|a| bare(&a.text) == bare(written)).map(|a| a.id.as_str())
}

/// What to write in an answer sheet where something else than an id of an answer stands: its words, or several ids in one text.
pub(crate) fn meant_in_sheet(question: &Question, written: &str) -> Option<String> {
    let parts = written.split([' ', ';', ',', '/', '+', '&']).filter(|part| !part.is_empty() && *part != "and");
    let ids: Vec<&str> = parts.collect();
    if ids.len() > 1 && ids.iter().all(|id| question.answer_named(id).is_some()) {
        return Some(match question.choose {
            Choose::Many => say!("reader-write-brackets", list = ids.join(", ")),
            Choose::One => say!("reader-one-answer-only", question = &question.id),
        });
    }
    Some(say!("reader-text-for-id", id = worded(question, written)?))
}

#[cfg(test)]
mod tests {
    use crate::content::document::{Span, Spanned};
    use crate::content::reader::slips::{language, placeholders_in};

    #[test]
    fn a_language_is_a_tag() {
        let fine = |tag: &str| language(&Spanned { value: tag.to_owned(), at: Span::default() }).is_none();
        assert!(["en", "en-GB", "zh-Hant-TW", "es-419", "fa", "gsw", "uz-Latn"].into_iter().all(fine));
        assert!(!["Deutsch, ungefähr", "xx", "xx-nonsense", "en_GB", "en-", "", "e", "en-GB-oed"].into_iter().any(fine));
        // One language has one tag, and the message says which.
        for (tag, usual) in [("PL", "`pl`"), ("pol", "`pl`"), ("eng", "`en`"), ("pt_br", "`pt-BR`"), ("ZH-hant", "`zh-Hant`")] {
            let problem = language(&Spanned { value: tag.to_owned(), at: Span::default() }).unwrap();
            assert!(problem.help.unwrap().contains(usual), "{tag}");
        }
        assert!(!["pl-XX", "pl-ZZ", "en-QM", "en-AA"].into_iter().any(fine));
    }

    #[test]
    fn words_in_braces_are_placeholders_and_other_braces_are_not() {
        let found = |text: &'static str| placeholders_in(text).collect::<Vec<_>>();
        assert_eq!(found("Call {emergency} or {Emergency}."), ["{emergency}", "{Emergency}"]);
        assert_eq!(found("a {b c} {} {1} { x } {open"), [""; 0]);
    }
}
