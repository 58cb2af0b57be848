//! Two letters where a place is expected: they may be short for a nation, a state or a country, and which is meant is asked.

use crate::base::text::folded;
use crate::content::helplines::countries::CODE_LETTERS;
use crate::content::helplines::names::MeantPlace;
use crate::content::helplines::{Helplines, PlaceIx};

/// Codes that people write for their country, so that they are taken as they stand.
pub(crate) const AS_WRITTEN: [&str; 4] = ["us", "uk", "nz", "gb"];

/// Parts of a country by their codes, each with the place that they are in. "Hi", "ok", "oh" and "or" are other words, and "on"
/// goes on.
#[rustfmt::skip]
const PARTS: [(&str, &[&str]); 4] = [
    ("GB-NIR", &["ni"]),
    (
        "US",
        &[
            "al", "ak", "az", "ar", "ca", "co", "ct", "dc", "de", "fl", "ga", "ia", "id", "il", "in", "ks", "ky", "la", "ma", "md",
            "me", "mi", "mn", "mo", "ms", "mt", "nc", "nd", "ne", "nh", "nj", "nm", "nv", "ny", "pa", "pr", "ri", "sc", "sd", "tn",
            "tx", "ut", "va", "vt", "wa", "wi", "wv", "wy",
        ],
    ),
    ("CA", &["ab", "bc", "mb", "nb", "nl", "ns", "nt", "nu", "pe", "qc", "sk", "yt"]),
    ("AU", &["nt", "sa", "wa"]),
];

/// What two letters may be short for: the country of that code, and the countries that a part of this code is in. Nothing where a
/// line is no code, or is one that people write for their country.
pub(crate) fn short_for(helplines: &Helplines, line: &str) -> Vec<PlaceIx> {
    let code = folded(line);
    let is_code = code.len() == CODE_LETTERS && code.bytes().all(|b| b.is_ascii_lowercase());
    if !is_code || AS_WRITTEN.contains(&code.as_str()) {
        return Vec::new();
    }
    let mut out: Vec<PlaceIx> = Vec::new();
    let parts = PARTS.iter().filter(|(_, codes)| codes.contains(&code.as_str())).filter_map(|(id, _)| helplines.place_named(id));
    let country = match helplines.meant(&code) {
        MeantPlace::Whole(place) => Some(place),
        _ => None,
    };
    for place in parts.chain(country) {
        if !out.contains(&place) {
            out.push(place);
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::short_for;
    use crate::content::helplines::{Helplines, SHIPPED};

    #[test]
    fn two_letters_name_all_that_they_may_be_short_for() {
        let helplines = &Helplines::read(SHIPPED).unwrap();
        for (code, names) in [
            ("NI", vec!["Northern Ireland", "Nicaragua"]),
            ("n.i.", vec!["Northern Ireland", "Nicaragua"]),
            ("CA", vec!["United States", "Canada"]),
            ("de", vec!["United States", "Germany"]),
            ("SA", vec!["Australia", "Saudi Arabia"]),
            ("tx", vec!["United States"]),
            ("ng", vec!["Nigeria"]),
            ("UK", vec![]),
            ("us", vec![]),
            ("ok", vec![]),
            ("Ireland", vec![]),
            ("12", vec![]),
        ] {
            let short: Vec<&str> = short_for(helplines, code).into_iter().map(|p| helplines.place(p).name.as_str()).collect();
            assert_eq!(short, names, "{code}");
        }
    }
}
