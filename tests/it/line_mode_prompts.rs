//! The prompts of line mode: each says what can be typed, and a mistyped line is named.

use std::collections::BTreeSet;

use fingerpost::base::phrases::{Language, phrase, within};
use fingerpost::content::model::Scenario;
use fingerpost::ui::session::Session;

use crate::line_mode_driver::{line_for, lines_for, lines_to, talk, with_more};
use crate::spanish::SPANISH;
use crate::support::{FIXTURE, SHIPPED};

fn typed(lines: &[&str]) -> Vec<String> {
    lines.iter().map(|l| (*l).to_owned()).collect()
}

/// To the result of somebody who is well and has a goal, in the small file.
const GOAL: [&str; 6] = ["", "1", "6", "1", "1", ""];

#[test]
fn what_can_be_typed_is_told_at_every_prompt() {
    let session = FIXTURE.at(FIXTURE.place("BB"));
    for at in 0..=GOAL.len() {
        let lines: Vec<String> = typed(&[&GOAL[..at], &["?"]].concat());
        let said = talk(session, &lines).after(at).to_owned();
        assert!(said.contains("exit (leave at once"), "at {at}: {said}");
    }
    for lines in [&["", "?"][..], &["", "1", "?"], &["", "x", "?"]] {
        let talked = talk(FIXTURE.anywhere(), &typed(lines));
        assert!(talked.after(lines.len() - 1).contains("Type a number"), "{lines:?}: {}", talked.all());
    }
    // Where a name is typed, a question mark is none.
    let talked = talk(
        Session { save_copy: Some(&|_, _| panic!("written")), ..session },
        &typed(&[&GOAL[..], &["save", "?", "back"]].concat()),
    );
    assert!(
        talked.after(7).contains("back (one step back)\nagain (hear it again)\nhelp (help lines)")
            && talked.after(8).contains("Nothing was saved."),
        "{}",
        talked.all()
    );
    // After help that an answer opened.
    let talked = talk(session, &typed(&["", "1", "4", "?"]));
    assert!(talked.after(3).contains("Press Enter to go on"), "{}", talked.all());
}

#[test]
fn what_was_typed_wrongly_is_named_without_repeating_the_menu() {
    let session = FIXTURE.at(FIXTURE.place("BB"));
    for at in 0..=GOAL.len() {
        let talked = talk(session, &typed(&[&GOAL[..at], &["banana"]].concat()));
        let said = talked.after(at);
        // Where danger is asked about, whoever typed it may need the answers, or help.
        let danger = said.contains("If you need someone now, type help.");
        assert!(said.contains("“banana”") && (danger || said.lines().count() <= 2), "at {at}: {said}");
        assert!(danger || !said.contains("The answers are:"), "at {at}: {said}");
    }
}

#[test]
fn a_place_once_chosen_is_kept_unless_another_is() {
    let session = FIXTURE.at(FIXTURE.place("BB"));
    for left in [
        &["place", ""][..],
        &["place", "back"],
        &["place", "1", "back", ""],
        &["place", "1", ""],
        &["place", "1", "back", "back"],
    ] {
        let mut lines = typed(&["", "1"]);
        lines.extend(typed(left));
        lines.push("help".to_owned());
        let talked = talk(session, &lines);
        assert!(talked.after(lines.len() - 1).contains("In Beland, call 771."), "{left:?}: {}", talked.all());
    }
}

/// Whoever may have to leave fast hears that first, before anything else that can be typed.
#[test]
fn pages_that_cannot_wait_tell_of_the_exit_first() {
    let pair = &*SHIPPED;
    let mut told = 0;
    for scenario in &pair.questionnaire.scenarios {
        let outcome = pair.questionnaire.outcome(scenario.leads_to);
        if !outcome.at_once && !outcome.young {
            continue;
        }
        let mut lines = lines_for(&pair.questionnaire, &scenario.replies);
        if !outcome.at_once {
            lines.push(String::new());
        }
        // Some ask first whether it is safe to hear them, and say there how to leave.
        let asks = talk(pair.at(pair.place("BR")), &lines).after(lines.len() - 1).contains("Type yes to hear the page");
        lines.extend(asks.then(|| "hear".to_owned()));
        let talked = talk(pair.at(pair.place("BR")), &lines);
        let said = talked.after(lines.len() - 1);
        let first = said.split_once("You can type, then press Enter:\n").unwrap().1;
        assert!(first.starts_with("exit (leave at once, and clear this window)\n"), "{}: {said}", scenario.id);
        told += 1;
    }
    assert!(told > 10, "{told}");
}

#[test]
fn no_answer_is_named_by_numbers_that_are_one() {
    let pair = &*FIXTURE;
    let (ix, reply) = pair.reply("mood", &["bad"]);
    let lines = typed(&["", &line_for(pair.questionnaire.question(ix), reply), "review", "0"]);
    let talked = talk(pair.at(pair.place("BB")), &lines);
    assert!(!talked.all().contains("1 to 1"), "{}", talked.all());
}

#[test]
fn an_answer_can_be_typed_word_for_word() {
    let pair = &*FIXTURE;
    let away = talk(pair.anywhere(), &typed(&["", "leave"]));
    assert_eq!(away.ended, fingerpost::ui::line_mode::InterviewEnd::Left);
    let talked = talk(pair.at(pair.place("BB")), &typed(&["", "badly", "bad", "leave"]));
    assert!(talked.after(1).starts_with("You said: Badly."), "{}", talked.all());
    assert!(talked.after(2).contains("“bad”"), "a part of an answer is none: {}", talked.all());
    assert_eq!(talked.ended, fingerpost::ui::line_mode::InterviewEnd::Left);
}

/// What stands in what was said between one of these and a full stop, and what commas part of it.
fn listed<'s>(said: &'s str, behind: &[&str]) -> Vec<&'s str> {
    let parts = behind.iter().flat_map(|behind| said.split(behind).skip(1));
    let ends = |rest: &'s str| rest.split(['.', ';', '\n']).next().unwrap_or_default();
    parts
        .map(ends)
        .flat_map(|list| list.split(", "))
        .map(|item| item.trim_start_matches("or ").trim_start_matches("o "))
        .collect()
}

/// What the text of a page offers to be typed or asked.
fn offered_in_text(said: &str, language: Language) -> BTreeSet<String> {
    let mut out = BTreeSet::new();
    if language == Language::Spanish {
        let quoted = |line: &str| line.split('«').skip(1).filter_map(|q| q.split_once('»')).map(|(q, _)| q.to_owned()).collect();
        let types = said.lines().filter(|line| line.contains("scribe «"));
        // What stands before it may be what was typed.
        out.extend(types.filter_map(|line| line.split_once("scribe ")).flat_map(|(_, rest)| -> Vec<String> { quoted(rest) }));
        out.extend(listed(said, &["También puedes preguntar "]).into_iter().map(str::to_owned));
        return out;
    }
    let lists = ["You can also ask ", "by its word: ", "These words work here: ", "Or type "];
    out.extend(listed(said, &lists).into_iter().map(str::to_owned));
    // "Type numbers to hear", "type: in short."
    for behind in ["Type", "type"].iter().flat_map(|word| said.split(word).skip(1)) {
        let whole = |rest: &str| rest.split([',', '.', '\n']).next().unwrap_or_default().to_owned();
        let first = |rest: &str| rest.split([' ', ',', '.', ';', '\n']).next().unwrap_or_default().to_owned();
        out.extend(behind.strip_prefix(": ").map(whole).or_else(|| behind.strip_prefix(' ').map(first)));
    }
    // Not words to type, but words about them.
    let about = ["a", "the", "one", "all", "your", "here:", "rather", "a question mark", "hear", ""];
    out.retain(|word| !about.contains(&word.as_str()));
    out
}

/// Whatever the text of a page offers is understood there, word for word, in both languages.
#[test]
fn whatever_a_text_offers_is_understood_where_it_is_offered() {
    let leads = |s: &&Scenario| SHIPPED.questionnaire.outcome(s.leads_to).id == "mentorship";
    let scenario = SHIPPED.questionnaire.scenarios.iter().find(leads).unwrap();
    let calm = with_more(&lines_for(&SHIPPED.questionnaire, &scenario.replies), &[""]);
    let urgent = with_more(&lines_to("ending-life"), &["yes"]);
    let pages = [lines_to("coping"), lines_to("ending-life"), lines_to("days"), calm, urgent];
    let mut offers = 0;
    for (language, pair, place, behind, ways) in [
        (
            Language::English,
            &*SHIPPED,
            "GB-ENG",
            ["not me", "steps"],
            ["banana", "what is the moon made of then?", "help zebra", "numbers"],
        ),
        (
            Language::Spanish,
            &*SPANISH,
            "ES",
            ["no soy yo", "pasos"],
            ["banana", "¿de qué está hecha la luna?", "ayuda cebra", "números"],
        ),
    ] {
        let after = |lines: &[String]| talk(pair.at(pair.place(place)), lines).after(lines.len() - 1).to_owned();
        within(language, || {
            let refusals = [
                "I didn't catch",
                "does nothing here",
                "No entendí",
                "no hace nada aquí",
                phrase("lines-not-known-here"),
                phrase("lines-nothing-for-it"),
            ];
            let behind = pages[3..].iter().flat_map(|page| behind.iter().map(move |word| with_more(page, &[word])));
            for page in pages.iter().cloned().chain(behind) {
                for way in ways {
                    let lines = with_more(&page, &[way]);
                    for word in offered_in_text(&after(&lines), language) {
                        let answer = after(&with_more(&lines, &[&word]));
                        assert!(!refusals.iter().any(|no| answer.contains(no)), "{way}, “{word}”: {answer}");
                        offers += 1;
                    }
                }
            }
        });
    }
    assert!(offers > 150, "{offers}");
    for line in ["cómo encuentro a alguien", "¿cómo encontrar a alguien?"] {
        let answer = within(Language::Spanish, || {
            let all = with_more(&pages[3], &[line]);
            talk(SPANISH.at(SPANISH.place("ES")), &all).after(all.len() - 1).to_owned()
        });
        assert!(answer.starts_with(within(Language::Spanish, || phrase("lines-asked-to-find"))), "{answer}");
    }
}
