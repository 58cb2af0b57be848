//! Safe text: what reaches a terminal, and how it is wrapped.

use fingerpost::base::hidden::hidden_in;
use fingerpost::base::text::{clean, to_ascii, width, wrap, wrap_hanging};
use proptest::prelude::*;

/// Text with more of what is awkward than chance would give.
fn awkward() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        4 => "[a-z ]{1,6}",
        2 => any::<char>().prop_map(String::from),
        2 => "\u{301}{1,7}",
        1 => prop_oneof![
            Just("\u{200b}"), Just("\u{202e}"), Just("\u{200d}"), Just("\u{fe0f}"), Just("\t"), Just("\n"), Just("\x1b[31m"),
            Just("日本"), Just("क्षि"), Just("\u{e0041}"), Just("\u{ad}"), Just("e\u{301}"), Just("👩\u{200d}👩"), Just("\u{1160}"),
        ].prop_map(str::to_owned),
    ];
    proptest::collection::vec(piece, 0..12).prop_map(|p| p.concat())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_hidden_character_survives(text in awkward()) {
        let cleaned = clean(&text);
        prop_assert!(hidden_in(&cleaned).next().is_none(), "{cleaned:?}");
    }

    #[test]
    fn cleaning_twice_changes_nothing_more(text in awkward()) {
        let once = clean(&text).into_owned();
        prop_assert_eq!(clean(&once).into_owned(), once);
    }

    #[test]
    fn plain_text_is_left_alone(text in "[ -~\n]{0,60}") {
        prop_assert_eq!(clean(&text).into_owned(), text);
    }

    #[test]
    fn no_line_is_wider_than_wanted(text in awkward(), columns in 0..40usize) {
        for line in wrap(&clean(&text).replace('\n', " "), columns) {
            // A wide character alone may be wider than one column.
            prop_assert!(width(&line) <= columns.max(2), "{columns}: {line:?}");
        }
    }

    #[test]
    fn wrapping_loses_no_word(text in "[a-z]{1,9}( [a-z]{1,9}){0,12}", columns in 10..40usize) {
        prop_assert_eq!(wrap(&text, columns).join(" "), text);
    }

    #[test]
    fn hanging_lines_begin_as_they_should(text in "[a-z]{1,9}( [a-z]{1,9}){0,12}", columns in 14..40usize) {
        for (i, line) in wrap_hanging(&text, columns, "- ", "  ").iter().enumerate() {
            prop_assert!(line.starts_with(if i == 0 { "- " } else { "  " }) && width(line) <= columns, "{line:?}");
        }
    }

    #[test]
    fn ascii_is_ascii(text in awkward()) {
        prop_assert!(to_ascii(&text).is_ascii());
    }
}

#[test]
fn an_emoji_with_its_selector_makes_no_line_too_wide() {
    for columns in 3..30 {
        for line in wrap("a aaa a  aaaaa aaaaa 🕳\u{fe0f}[31m 🕳\u{fe0f}🕳\u{fe0f}🕳\u{fe0f}", columns) {
            assert!(width(&line) <= columns, "{columns}: {line:?}");
        }
    }
}
