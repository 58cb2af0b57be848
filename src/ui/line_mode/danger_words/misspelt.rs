//! Words of danger as they are misspelt: "theyd be beter off wthout me". Of words that others are near to, only the slips that are no
//! word themselves are known.

use crate::base::text::nearest;

/// Slips, each with the word that is meant. Alone none of those words is danger, but for those of killing oneself.
#[rustfmt::skip]
const SLIPS: &[(&str, &str)] = &[
    ("beter", "better"), ("betta", "better"), ("bettr", "better"), ("bettar", "better"), ("bettter", "better"), ("bedder", "better"),
    ("wthout", "without"), ("witout", "without"), ("withot", "without"), ("withou", "without"), ("wihtout", "without"),
    ("wivout", "without"), ("widout", "without"), ("whitout", "without"), ("withought", "without"), ("witthout", "without"),
    ("kil", "kill"), ("kll", "kill"), ("killl", "kill"), ("kiling", "killing"), ("killin", "killing"), ("kilin", "killing"),
    ("myslef", "myself"), ("mysef", "myself"), ("myelf", "myself"), ("myslf", "myself"), ("mysel", "myself"), ("meself", "myself"),
    ("myselff", "myself"), ("myseld", "myself"), ("myselg", "myself"), ("mysellf", "myself"), ("mysen", "myself"),
    ("dieing", "dying"), ("diying", "dying"), ("dyin", "dying"), ("ded", "dead"), ("deth", "death"),
    ("livin", "living"), ("liveing", "living"), ("livng", "living"), ("lyf", "life"), ("lfe", "life"), ("lief", "life"),
    ("wnat", "want"), ("wnt", "want"), ("wana", "wanna"), ("dnt", "dont"), ("doent", "dont"), ("downt", "dont"),
    ("hangin", "hanging"), ("overdos", "overdose"), ("overdosd", "overdosed"), ("overdoze", "overdose"), ("ovrdose", "overdose"),
    ("overdosse", "overdose"), ("ovedose", "overdose"), ("oversose", "overdose"), ("overdoesed", "overdosed"), ("oded", "overdosed"),
    ("evryone", "everyone"), ("everyon", "everyone"), ("everone", "everyone"), ("evrybody", "everybody"), ("theyed", "theyd"),
    ("enogh", "enough"), ("enuf", "enough"), ("pont", "point"), ("poin", "point"),
];

/// Words that have hardly a neighbour, and how they begin and how long they are at the least, so that it is a slip of theirs.
const FAR_FROM_OTHERS: [&str; 3] = ["suicide", "suicidal", "suicides"];
const BEGINS: &str = "su";
const SHORTEST: usize = 5;
/// Their neighbours.
const OTHERS: [&str; 4] = ["subside", "subsides", "subsidy", "sunside"];

/// "An overdoes", but not "my boss overdoes it".
const OVERDOES: &str = "overdoes";
const BEFORE_IT: [&str; 9] = ["an", "a", "my", "the", "by", "of", "take", "took", "another"];

/// A word as it is spelt rightly, behind the word before it.
pub(super) fn rightly<'w>(word: &'w str, before: Option<&str>) -> &'w str {
    if word == OVERDOES && before.is_some_and(|before| BEFORE_IT.contains(&before)) {
        return "overdose";
    }
    if let Some((_, meant)) = SLIPS.iter().find(|(slip, _)| *slip == word) {
        return meant;
    }
    let may_be = word.starts_with(BEGINS) && word.chars().count() >= SHORTEST && !OTHERS.contains(&word);
    may_be.then(|| nearest(word, FAR_FROM_OTHERS)).flatten().unwrap_or(word)
}

#[cfg(test)]
mod tests {
    use super::rightly;

    #[test]
    fn slips_of_danger_are_told_from_other_words() {
        for (slip, word) in [
            ("beter", "better"),
            ("wthout", "without"),
            ("sucide", "suicide"),
            ("suiside", "suicide"),
            ("sueside", "suicide"),
            ("suicidle", "suicide"),
            ("sucidal", "suicidal"),
            ("kil", "kill"),
            ("myslef", "myself"),
        ] {
            assert_eq!(rightly(slip, None), word, "{slip}");
        }
        for word in [
            "subside",
            "suite",
            "sucked",
            "sunday",
            "suited",
            "succeed",
            "suddenly",
            "suitcase",
            "letter",
            "bitter",
            "overdone",
            "overdue",
            "summer",
            "surprise",
            "superb",
            "supplies",
            "sussed",
            "suppose",
            "sugar",
            "sunlight",
            "such",
            "suction",
            "sudden",
            "suspicion",
            "survival",
            "suffice",
            "sued",
            "side",
            "outside",
            "sundial",
            "suicide",
        ] {
            assert_eq!(rightly(word, None), word, "{word}");
        }
        assert_eq!((rightly("overdoes", Some("an")), rightly("overdoes", Some("boss"))), ("overdose", "overdoes"));
    }
}
