//! Words that deny, as they are said in many places, spelt as all that listens for them expects: "naebody" is "nobody".

/// How such words are typed, each with the words that it stands for.
#[rustfmt::skip]
const SAID: [(&str, &str); 25] = [
    ("nae", "no"), ("nay", "no"), ("naebody", "nobody"), ("naebdy", "nobody"), ("nobdy", "nobody"), ("nobuddy", "nobody"),
    ("naebody's", "nobody's"), ("naebodys", "nobodys"), ("nane", "none"), ("nowt", "nothing"), ("nothin", "nothing"),
    ("nothin'", "nothing"), ("nuthin", "nothing"), ("nuthin'", "nothing"), ("nuttin", "nothing"), ("nuffin", "nothing"),
    ("nuffink", "nothing"), ("naething", "nothing"), ("naethin", "nothing"), ("ain't", "isn't"), ("aint", "isn't"),
    ("naide", "nadie"), ("naiden", "nadie"), ("nadien", "nadie"), ("no-one", "no one"),
];

/// What "of" is shortened to behind such a word: "nane o that".
const OF: [&str; 3] = ["o", "o'", "a'"];

/// A line with its words of denial spelt so, and one space between all of them.
pub(super) fn spelt(line: &str) -> String {
    let mut out = String::with_capacity(line.len());
    let mut denied = false;
    for word in line.split_whitespace() {
        // What may stand right behind it: a comma, a full stop.
        let core = word.trim_end_matches([',', '.', ';', ':', '!', '?']);
        let said = SAID.iter().filter(|_| core.starts_with(['n', 'a'])).find(|(said, _)| *said == core).map(|(_, meant)| *meant);
        let of = (denied && OF.contains(&core)).then_some("of");
        let meant = said.or(of).unwrap_or(core);
        denied = ["none", "nothing"].contains(&meant);
        if !out.is_empty() {
            out.push(' ');
        }
        out.push_str(meant);
        out.push_str(word.strip_prefix(core).unwrap_or_default());
    }
    out
}

#[cfg(test)]
mod tests {
    use super::spelt;

    #[test]
    fn denials_of_many_places_are_spelt_as_one() {
        for (line, meant) in [
            ("naw, naebody hurts me", "naw, nobody hurts me"),
            ("nane o that", "none of that"),
            ("nowt,  love", "nothing, love"),
            ("naebody's hurting me", "nobody's hurting me"),
            ("nope, ain't nobody hurting me", "nope, isn't nobody hurting me"),
            ("a bit o' bread", "a bit o' bread"),
            ("none", "none"),
            ("", ""),
        ] {
            assert_eq!(spelt(line), meant, "{line}");
        }
    }
}
