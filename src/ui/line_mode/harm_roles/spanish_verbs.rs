//! Spanish verbs of harm: who does it by the ending, and to whom by a pronoun behind it.

/// To whom something is done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum DoneTo {
    /// To the speaker.
    Speaker,
    /// To somebody else.
    Another,
    /// To whoever does it.
    Itself,
}

/// Who a form of a verb is said of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum DoneBy {
    /// The speaker: "pegué".
    Speaker,
    /// Somebody else: "pega", "pegaron".
    Another,
    /// Either of them: "pegaba".
    Either,
    /// The speaker, or somebody else where an accent wasn't typed: "pego" may be "pegó".
    OrAnother,
    /// Whoever is spoken to.
    Listener,
    /// Nobody by itself: "pegar", "pegando".
    Nobody,
    /// Nobody by itself, behind a helping verb: "pegado".
    Helped,
}

/// A form of a verb of harm.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct HarmVerb {
    /// Who does it.
    pub(crate) by: DoneBy,
    /// To whom, by what is written together with it: "pegarme".
    pub(crate) to: Option<DoneTo>,
    /// Work or a dream may do it as well, so that it is told only where somebody is named.
    pub(crate) needs_name: bool,
    /// Whom it is done to stands behind "de": "abusó de mí".
    pub(crate) takes_of: bool,
}

/// What people do to a body or by word, as the beginnings of verbs in -ar, and of the others.
#[rustfmt::skip]
const BLOWS_AR: &[&str] = &[
    "peg", "pegu", "golpe", "empuj", "pate", "abofete", "cachete", "estrangul", "ahorc", "ahorqu", "amenaz", "amenac", "viol",
    "abus", "maltrat", "acos", "apunal", "acuchill", "insult", "humill", "intimid", "zarande", "jal", "manose", "violent",
    "amedrent", "secuestr", "encerr", "encierr", "asalt", "avent", "avient", "grit", "mat", "azot", "hostig", "hostigu", "madre",
    "jalone", "nalgue",
];
const BLOWS: &[&str] = &["agred", "escup"];

/// What else may do as well.
#[rustfmt::skip]
const FRIGHTS_AR: &[&str] = &[
    "asust", "aterr", "aterroriz", "atemoriz", "espant", "lastim", "ahog", "asfixi", "atac", "ataqu", "agarr", "lanz", "tortur",
    "acorral",
];
const FRIGHTS: &[&str] = &["hier", "hir", "her", "persig", "persigu", "persegu", "sacud", "muerd", "mord"];

/// Endings of verbs in -ar with who they are said of, without accents; those that an accent tells apart stand in [`told_apart`].
#[rustfmt::skip]
const ENDINGS_AR: &[(&str, DoneBy)] = &[
    ("o", DoneBy::OrAnother), ("a", DoneBy::Another), ("an", DoneBy::Another), ("as", DoneBy::Listener),
    ("amos", DoneBy::Speaker), ("e", DoneBy::Either), ("en", DoneBy::Another), ("es", DoneBy::Listener),
    ("emos", DoneBy::Speaker), ("aste", DoneBy::Listener), ("aron", DoneBy::Another), ("aba", DoneBy::Either),
    ("aban", DoneBy::Another), ("abamos", DoneBy::Speaker), ("are", DoneBy::Either), ("ara", DoneBy::Either),
    ("aran", DoneBy::Another), ("aria", DoneBy::Either), ("arian", DoneBy::Another), ("ase", DoneBy::Either),
    ("ado", DoneBy::Helped), ("ada", DoneBy::Helped), ("ados", DoneBy::Helped), ("adas", DoneBy::Helped),
    ("ar", DoneBy::Nobody), ("ando", DoneBy::Nobody),
];
#[rustfmt::skip]
const ENDINGS: &[(&str, DoneBy)] = &[
    ("o", DoneBy::Speaker), ("e", DoneBy::Another), ("en", DoneBy::Another), ("es", DoneBy::Listener), ("i", DoneBy::Speaker),
    ("io", DoneBy::Another), ("ieron", DoneBy::Another), ("iste", DoneBy::Listener), ("ia", DoneBy::Either),
    ("ian", DoneBy::Another), ("a", DoneBy::Either), ("an", DoneBy::Another), ("iera", DoneBy::Either),
    ("ido", DoneBy::Helped), ("ida", DoneBy::Helped), ("imos", DoneBy::Speaker), ("emos", DoneBy::Speaker),
    ("er", DoneBy::Nobody), ("ir", DoneBy::Nobody), ("iendo", DoneBy::Nobody), ("ire", DoneBy::Either), ("ira", DoneBy::Either),
];

/// Pronouns that are written together with a verb.
#[rustfmt::skip]
const TOGETHER: &[(&str, DoneTo)] = &[
    ("me", DoneTo::Speaker), ("nos", DoneTo::Speaker), ("le", DoneTo::Another), ("les", DoneTo::Another),
    ("lo", DoneTo::Another), ("la", DoneTo::Another), ("los", DoneTo::Another), ("las", DoneTo::Another),
    ("se", DoneTo::Itself), ("te", DoneTo::Itself),
];

/// Verbs that are harm beside a noun: "hace daño", "da miedo", "levanta la mano".
#[rustfmt::skip]
const WITH_A_NOUN: &[(&str, DoneBy)] = &[
    ("hago", DoneBy::Speaker), ("hice", DoneBy::Speaker), ("hace", DoneBy::Another), ("hacen", DoneBy::Another),
    ("hizo", DoneBy::Another), ("hicieron", DoneBy::Another), ("hara", DoneBy::Another), ("haran", DoneBy::Another),
    ("haga", DoneBy::Either), ("hagan", DoneBy::Another), ("hacia", DoneBy::Either), ("haria", DoneBy::Either),
    ("hiciera", DoneBy::Either), ("hacer", DoneBy::Nobody), ("haciendo", DoneBy::Nobody), ("hecho", DoneBy::Helped),
    ("doy", DoneBy::Speaker), ("di", DoneBy::Speaker), ("da", DoneBy::Another), ("dan", DoneBy::Another),
    ("dio", DoneBy::Another), ("dieron", DoneBy::Another), ("daba", DoneBy::Either), ("daban", DoneBy::Another),
    ("dar", DoneBy::Nobody), ("metio", DoneBy::Another), ("dando", DoneBy::Nobody), ("dado", DoneBy::Helped), ("meto", DoneBy::OrAnother),
    ("mete", DoneBy::Another), ("metia", DoneBy::Either), ("meten", DoneBy::Another),
];
const NOUNS: [&str; 3] = ["dano", "miedo", "terror"];

/// Blows that are given: "me dio una paliza".
#[rustfmt::skip]
const GIVEN: &[&str] = &[
    "golpe", "golpes", "paliza", "palizas", "golpiza", "golpizas", "cachetada", "cachetadas", "bofetada", "bofetadas",
    "punetazo", "punetazos", "patada", "patadas", "madriza", "tunda", "empujon", "empujones", "nalgada", "nalgadas", "guantada", "trompada",
];

/// Verbs that are harm by what stands behind them: "me agarra a golpes", "me obliga a", "me sigue a todas partes".
#[rustfmt::skip]
const BY_WHAT_FOLLOWS: &[(&str, DoneBy, &[&str])] = &[
    ("agarra", DoneBy::Another, SEIZED), ("agarro", DoneBy::OrAnother, SEIZED), ("agarran", DoneBy::Another, SEIZED),
    ("agarraba", DoneBy::Either, SEIZED), ("agarraron", DoneBy::Another, SEIZED),
    ("obliga", DoneBy::Another, FORCED), ("obligo", DoneBy::OrAnother, FORCED), ("obligan", DoneBy::Another, FORCED),
    ("obligaba", DoneBy::Either, FORCED), ("obligaron", DoneBy::Another, FORCED),
    ("sigue", DoneBy::Another, FOLLOWED), ("siguen", DoneBy::Another, FOLLOWED), ("siguio", DoneBy::Another, FOLLOWED),
    ("seguia", DoneBy::Either, FOLLOWED), ("persigue", DoneBy::Another, FOLLOWED), ("persiguio", DoneBy::Another, FOLLOWED),
    ("perseguia", DoneBy::Either, FOLLOWED),
];
const SEIZED: &[&str] = &["a", "del", "de"];
const FORCED: &[&str] = &["a"];
/// Nothing behind it as well; "me sigue doliendo" is none.
const FOLLOWED: &[&str] = &["", "a", "por", "hasta", "mi", "un", "una", "alguien", "siempre", "cuando", "al", "todos"];

/// Verbs that nobody says of what they do to themselves, so that a missing accent leaves no doubt: "me amenazo".
#[rustfmt::skip]
const NEVER_TO_SELF: &[&str] = &[
    "amenaz", "viol", "acos", "abus", "grit", "hostig", "manose", "secuestr", "apunal", "acuchill", "asalt", "madre",
    "jalone", "zarande", "nalgue",
];

/// Whether nobody says a form of what they do to themselves.
pub(crate) fn is_never_to_self(word: &str) -> bool {
    NEVER_TO_SELF.iter().any(|stem| word.starts_with(stem))
}

/// The form of a verb of harm that a word is; `next` and `after`: the words behind it.
pub(crate) fn verb(word: &str, typed: &str, next: &str, after: &str) -> Option<HarmVerb> {
    let alone = |word: &str, to: Option<DoneTo>| {
        let phrase = with_a_noun(word, next, after).or_else(|| by_what_follows(word, typed, next, after));
        phrase.or_else(|| one_word(word, typed)).map(|v| HarmVerb { to, ..v })
    };
    let together = |(ending, to): &(&str, DoneTo)| {
        let verb = alone(word.strip_suffix(ending)?, Some(*to))?;
        (verb.by == DoneBy::Nobody).then_some(verb)
    };
    alone(word, None).or_else(|| TOGETHER.iter().find_map(together))
}

/// "Hace daño", "hace mucho daño".
fn with_a_noun(word: &str, next: &str, after: &str) -> Option<HarmVerb> {
    let by = WITH_A_NOUN.iter().find(|(form, _)| *form == word).map(|(_, by)| *by)?;
    let noun = NOUNS.contains(&next) || NOUNS.contains(&after);
    let blow = GIVEN.contains(&next) || ["un", "una", "unos", "unas"].contains(&next) && GIVEN.contains(&after);
    (noun || blow).then_some(HarmVerb { by, to: None, needs_name: !blow, takes_of: false })
}

/// "Agarra a golpes", "obliga a".
fn by_what_follows(word: &str, typed: &str, next: &str, after: &str) -> Option<HarmVerb> {
    let (_, by, follow) = BY_WHAT_FOLLOWS.iter().find(|(form, ..)| *form == word)?;
    let seized = GIVEN.contains(&after) || ["cuello", "pelo", "pelos", "brazo", "cabello"].contains(&after) || after == "los";
    let harm = follow.contains(&next) && (!word.starts_with("agarr") || seized);
    let by = if typed.ends_with('ó') { DoneBy::Another } else { *by };
    // A worry follows people, too: "me sigue mi ansiedad".
    let needs_name = ["mi", "un", "una"].contains(&next);
    harm.then_some(HarmVerb { by, to: None, needs_name, takes_of: false })
}

fn one_word(word: &str, typed: &str) -> Option<HarmVerb> {
    let kinds =
        [(BLOWS_AR, ENDINGS_AR, false), (BLOWS, ENDINGS, false), (FRIGHTS_AR, ENDINGS_AR, true), (FRIGHTS, ENDINGS, true)];
    kinds.into_iter().find_map(|(stems, endings, needs_name)| {
        stems.iter().find_map(|stem| {
            let ending = word.strip_prefix(stem)?;
            let (_, by) = endings.iter().find(|(known, _)| *known == ending)?;
            // Stress kills, too: "me mata el estrés".
            let needs_name = needs_name || *stem == "mat" && ["a", "an"].contains(&ending);
            Some(HarmVerb { by: told_apart(*by, ending, typed), to: None, needs_name, takes_of: *stem == "abus" })
        })
    })
}

/// Who a form is said of by the accent on its end, where one was typed.
fn told_apart(by: DoneBy, ending: &str, typed: &str) -> DoneBy {
    let typed_with = |c: char| typed.ends_with(c);
    match ending {
        "o" | "io" if typed_with('ó') => DoneBy::Another,
        "e" | "are" | "ire" if typed_with('é') => DoneBy::Speaker,
        "ara" | "ira" if typed_with('á') => DoneBy::Another,
        _ => by,
    }
}
