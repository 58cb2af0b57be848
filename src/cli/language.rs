//! The language of the program: named on the command line, or offered by the environment and chosen on the welcome page.
#![expect(clippy::disallowed_methods, reason = "the edge: this is where the environment is read")]

use std::ffi::OsString;

use crate::base::phrases::{LANGUAGES, Language, language, say};

/// How the option is written, and in short.
const OPTION: &str = "--language";
const SHORT: &str = "--lang";

/// The language of a tag. Errors: one that the program doesn't speak, with those that it does.
pub(crate) fn language_named(tag: &str) -> Result<Language, String> {
    let tags = LANGUAGES.map(Language::tag).join(", ");
    Language::of_tag(tag).ok_or_else(|| say!("cli-language-unknown", languages = tags))
}

/// The language that the command line names, looked for before it is read: help and faults are in it, too.
pub(crate) fn named_in(args: &[OsString]) -> Option<Language> {
    let words = args.iter().map(|a| a.to_str().unwrap_or_default());
    let option = |word: &str| word.split('=').next().is_some_and(|name| [OPTION, SHORT].contains(&name));
    let mut words = words.take_while(|w| *w != "--").skip_while(|w| !option(w));
    let tag = match words.next()?.split_once('=') {
        None => words.next()?,
        Some((_, tag)) => tag,
    };
    Language::of_tag(tag)
}

/// The language that the environment asks for, where the program speaks it and isn't speaking it: it is offered, and never taken,
/// since nobody who speaks it has reviewed what it says about safety.
pub(crate) fn offered() -> Option<Language> {
    let set = |name| std::env::var(name).ok().filter(|v| !v.is_empty());
    let wanted = ["LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"].into_iter().find_map(set)?;
    // LANGUAGE may be a list, the best first.
    Language::of_tag(wanted.split(':').next()?).filter(|l| *l != language())
}

#[cfg(test)]
mod tests {
    use super::{language_named, named_in};
    use crate::base::phrases::Language;

    #[test]
    fn the_language_is_found_before_the_line_is_read() {
        let named = |line: &str| named_in(&line.split(' ').map(Into::into).collect::<Vec<_>>());
        assert_eq!(named("fingerpost --help --language es"), Some(Language::Spanish));
        assert_eq!(named("fingerpost --language=es-MX check"), Some(Language::Spanish));
        assert_eq!(
            (named("fingerpost --lang es"), named("fingerpost --lang=es")),
            (Some(Language::Spanish), Some(Language::Spanish))
        );
        assert_eq!(named("fingerpost recommend -- --language es"), None);
        assert_eq!((named("fingerpost"), named("fingerpost --language"), named("fingerpost --language=xx")), (None, None, None));
        assert_eq!(language_named("es_ES.UTF-8"), Ok(Language::Spanish));
        assert!(language_named("xx").unwrap_err().contains("en, es"));
    }
}
