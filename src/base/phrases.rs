//! The program's own words, in the language that was chosen: Fluent files by area, `words/<language>/<area>.ftl`.
//!
//! The part of an id before its first dash is its area, so `lines-ready` stands in `lines.ftl`. A file is looked through when its
//! first phrase is asked for, and a phrase with variables is read by Fluent at its first use: a start needs few of them. A phrase
//! that a language lacks is said in English. Tests hold every id to a phrase in English, and every sentence in the code to be a
//! phrase.

use std::cell::Cell;
use std::collections::HashMap;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicUsize, Ordering};

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

/// A language that the program itself speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Language {
    /// British English, which every phrase exists in.
    English,
    /// Spanish.
    Spanish,
}

/// All languages, in the order of their discriminants.
pub const LANGUAGES: [Language; 2] = [Language::English, Language::Spanish];

impl Language {
    /// Its BCP 47 tag.
    pub fn tag(self) -> &'static str {
        match self {
            Language::English => "en",
            Language::Spanish => "es",
        }
    }

    /// What it calls itself.
    pub fn own_name(self) -> &'static str {
        match self {
            Language::English => "English",
            Language::Spanish => "Español",
        }
    }

    /// The one that is chosen in its place.
    #[must_use]
    pub fn other(self) -> Self {
        match self {
            Language::English => Language::Spanish,
            Language::Spanish => Language::English,
        }
    }

    /// The language that somebody names, in its own words or in those of another that the program speaks.
    pub fn of_name(name: &str) -> Option<Self> {
        let is = |names: &[&str]| names.iter().any(|n| name.trim().to_lowercase() == *n);
        match () {
            () if is(&["english", "inglés", "ingles"]) => Some(Language::English),
            () if is(&["español", "espanol", "castellano", "spanish"]) => Some(Language::Spanish),
            () => None,
        }
    }

    /// The language of a tag or of a locale's name, such as `es`, `es-MX` or `es_ES.UTF-8`; none where the program doesn't speak it.
    pub fn of_tag(tag: &str) -> Option<Self> {
        let language = tag.split(['-', '_', '.', '@']).next().unwrap_or_default();
        LANGUAGES.into_iter().find(|l| l.tag().eq_ignore_ascii_case(language))
    }
}

/// What takes the place of a variable in a phrase: a text, or a number that can choose a plural.
pub type Filling<'a> = FluentValue<'a>;

type Bundle = FluentBundle<FluentResource>;

/// One phrase of a file.
struct Message {
    /// All of it, as written.
    source: &'static str,
    /// What it says, where that is plain text: most phrases are, and need no reading.
    plain: Option<&'static str>,
    /// The phrase as read, at its first use.
    read: OnceLock<Box<Bundle>>,
}

type Messages = HashMap<&'static str, Message>;

/// One file of phrases: its area, its text in each language, and where its phrases stand in it.
struct Area {
    name: &'static str,
    texts: [&'static str; LANGUAGES.len()],
    messages: [OnceLock<Messages>; LANGUAGES.len()],
}

/// The areas: each has a file in each language.
macro_rules! areas {
    ($($name:literal),* $(,)?) => {
        static AREAS: [Area; [$($name),*].len()] = [$(Area {
            name: $name,
            texts: [
                include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/words/en/", $name, ".ftl")),
                include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/words/es/", $name, ".ftl")),
            ],
            messages: [const { OnceLock::new() }; LANGUAGES.len()],
        }),*];
    };
}

// What a start reads stands first, side by side: the system takes more of a program into memory around each place that is read.
areas![
    "base", "cli", "full", "text", "call", "check", "diff", "help", "lines", "mentor", "page", "print", "problem", "reader",
    "records"
];

/// The language of the program, as an index of `LANGUAGES`.
static CHOSEN: AtomicUsize = AtomicUsize::new(0);

thread_local! {
    /// The language of one piece of work on this thread, where it isn't the program's.
    static WITHIN: Cell<Option<Language>> = const { Cell::new(None) };
}

/// The language that phrases are said in now.
pub fn language() -> Language {
    let chosen = || LANGUAGES.get(CHOSEN.load(Ordering::Relaxed)).copied().unwrap_or(Language::English);
    WITHIN.get().unwrap_or_else(chosen)
}

/// Chooses the language of the whole program.
pub fn choose(language: Language) {
    CHOSEN.store(language as usize, Ordering::Relaxed);
}

/// Does a piece of work on this thread in a language of its own.
pub fn within<T>(language: Language, work: impl FnOnce() -> T) -> T {
    let before = WITHIN.replace(Some(language));
    let done = work();
    WITHIN.set(before);
    done
}

/// The phrase of an id that has no variables. An id that stands nowhere is said itself.
pub fn phrase(id: &'static str) -> &'static str {
    message(id).and_then(|(_, message)| message.plain).unwrap_or(id)
}

/// The phrase of an id that is put together, where there is one.
pub fn phrase_if_any(id: &str) -> Option<String> {
    message(id)?.1.plain.map(str::to_owned)
}

/// The phrase of an id with its variables filled in. An id that stands nowhere is said itself.
pub fn filled(id: &'static str, fillings: &[(&'static str, Filling<'_>)]) -> String {
    let said = || {
        let (language, message) = message(id)?;
        let bundle = message.read.get_or_init(|| Box::new(bundle(message.source, language)));
        let pattern = bundle.get_message(id)?.value()?;
        let args: FluentArgs<'_> = fillings.iter().cloned().collect();
        Some(bundle.format_pattern(pattern, Some(&args), &mut Vec::new()).into_owned())
    };
    said().unwrap_or_else(|| id.to_owned())
}

/// The phrase of an id with its variables: `say!("desk-found", count = 3, name = &name)`.
macro_rules! say {
    ($id:literal $(, $name:ident = $value:expr)+ $(,)?) => {
        $crate::base::phrases::filled($id, &[$((stringify!($name), $crate::base::phrases::Filling::from($value))),+])
    };
}
pub(crate) use say;

/// The phrase of an id in the language that is spoken, or else in English, with that language.
fn message(id: &str) -> Option<(Language, &'static Message)> {
    let area = AREAS.iter().find(|a| id.strip_prefix(a.name).is_some_and(|rest| rest.starts_with('-')))?;
    let mut languages = [language(), Language::English].into_iter();
    languages.find_map(|language| {
        let (text, messages) = area.texts.iter().zip(&area.messages).nth(language as usize)?;
        messages.get_or_init(|| found_in(text)).get(id).map(|message| (language, message))
    })
}

/// Where the phrases of a file stand: each begins at the left edge with its id, and its other lines are indented, or close a choice.
fn found_in(text: &'static str) -> Messages {
    // The shortest phrases have about fifty-six bytes: with room for all, none is moved when more come.
    let mut out = Messages::with_capacity(text.len() / 56);
    let mut rest = text;
    while !rest.is_empty() {
        let end = |from: &str| from.find('\n').map_or(from.len(), |at| at + 1);
        let mut length = end(rest);
        if let Some((id, value)) = rest.get(..length).and_then(|line| line.split_once(" =")).filter(|(id, _)| is_id(id)) {
            while rest.get(length..).is_some_and(|more| more.starts_with([' ', '}'])) {
                length += rest.get(length..).map_or(0, end);
            }
            let source = rest.get(..length).unwrap_or_default();
            let plain = (!source.contains('{')).then(|| value.trim());
            out.insert(id, Message { source, plain, read: OnceLock::new() });
        }
        rest = rest.get(length..).unwrap_or_default();
    }
    out
}

fn is_id(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_lowercase()) && text.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
}

/// A phrase as Fluent reads it. What can't be read is left out, and a test says so.
fn bundle(source: &str, language: Language) -> Bundle {
    let tag: LanguageIdentifier = language.tag().parse().unwrap_or_default();
    let mut bundle = Bundle::new_concurrent(vec![tag]);
    // Marks around fillings for text that runs the other way: a terminal shows them.
    bundle.set_use_isolating(false);
    let (Ok(resource) | Err((resource, _))) = FluentResource::try_new(source.to_owned());
    bundle.add_resource_overriding(resource);
    bundle
}
