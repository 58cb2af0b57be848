//! The program in Spanish: no English on any screen, page, paper or line, and the same decision as
//! in English.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use fingerpost::base::phrases::{Language, phrase, within};
use fingerpost::call::paper::PaperForm;
use fingerpost::content::helplines::Helplines;
use fingerpost::content::model::{Escalation, Questionnaire, Reply, Source};
use fingerpost::engine::answer_sheets::walk;
use fingerpost::engine::decide::decide;
use fingerpost::engine::interview::{Interview, Move, Stage};
use fingerpost::engine::path::Sheet;
use fingerpost::prover::lookahead::Lookahead;
use fingerpost::ui::full_screen::{App, AppEffect, Key, Mode};
use fingerpost::ui::report::{CallPaper, Report, client_page, json, referral_letter};

use crate::cli::run_with;
use crate::fake_host::{FakeHost, contract_lines, intake, led, next_step};
use crate::line_mode_driver::{led as led_lines, led_line_for, lines_for, talk};
use crate::result_explained::sheet as random_sheet;
use crate::screen_driver::{LOOK, picture, press};
use crate::screens_visited::states;
use crate::support::{Dice, Pair, SHIPPED, any_reply, offered, text};

/// The files of the program in Spanish.
pub(crate) static SPANISH: LazyLock<Pair> = LazyLock::new(|| {
    within(Language::Spanish, || Pair {
        questionnaire: Questionnaire::shipped().unwrap(),
        helplines: Helplines::shipped().unwrap(),
        lookahead: Lookahead::default(),
    })
});

/// Words that every English sentence has one of, and no Spanish one.
const ENGLISH: [&str; 62] = [
    "the", "and", "you", "your", "is", "are", "was", "were", "with", "this", "that", "what", "which", "have", "not", "or",
    "from", "they", "them", "their", "if", "it", "it's", "can", "can't", "will", "of", "by", "how", "who", "why", "where",
    "when", "there", "here", "more", "yes", "say", "said", "type", "press", "answer", "answers", "help", "back", "next",
    "nobody", "someone", "don't", "isn't", "to", "for", "in", "at", "call", "about", "nothing", "place", "question", "down",
    "another", "enter",
];

/// Names that are the same in every language: services, addresses, and titles of sources.
static NAMES: LazyLock<Vec<String>> = LazyLock::new(|| {
    let lines = SPANISH.helplines.lines().flat_map(|l| [l.service.clone(), l.number.clone()]);
    let places = SPANISH.helplines.places().map(|(_, p)| p.name.clone());
    // A page may end in the midst of a row of authors.
    let authors = |s: &Source| s.author.iter().flat_map(|a| a.split(", ")).map(str::to_owned).collect::<Vec<_>>();
    let cited = |s: &Source| [vec![s.title.clone()], s.author.iter().cloned().collect(), authors(s)].concat();
    let sources = SPANISH.questionnaire.sources.iter().flat_map(cited);
    let words = SPANISH.helplines.lines().filter_map(|l| l.word.clone());
    let bodies =
        ["Health and Care Professions Council", "Professional Standards Authority", "Breathing Space"].map(str::to_owned);
    let mut names: Vec<String> = lines.chain(places).chain(sources).chain(words).chain(bodies).map(|n| plain(&n)).collect();
    // The longest first: one name may be a part of another.
    names.sort_by_key(|n| std::cmp::Reverse(n.len()));
    names.dedup();
    names.retain(|n| n.len() > 3);
    names
});

/// A text in one line of small letters, its spaces as they are typed.
fn plain(text: &str) -> String {
    let joined: String = text.chars().map(|c| if c == '\u{a0}' { ' ' } else { c }).collect();
    joined.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}

/// The English words of a text, each with the words around it.
pub(crate) fn english(text: &str) -> Vec<String> {
    // The way to the other language is said in it.
    let offer = within(Language::English, || plain(phrase("lines-language-here")));
    let mut bare = plain(text).replace(&offer, "");
    let is_english = |word: &str| ENGLISH.contains(&word.trim_matches(|c: char| !c.is_alphanumeric()));
    // A thousand names are looked for only where there is a word to which one may belong.
    if !bare.split_whitespace().any(is_english) {
        return Vec::new();
    }
    for name in NAMES.iter().filter(|n| n.contains(' ') || n.contains('.')) {
        bare = bare.replace(name.as_str(), "·");
    }
    let words: Vec<&str> = bare.split_whitespace().collect();
    let near = |i: usize| words[i.saturating_sub(4)..(i + 5).min(words.len())].join(" ");
    (0..words.len()).filter(|i| is_english(words[*i])).map(near).collect()
}

/// What is English in many texts, each fault once.
#[derive(Default)]
pub(crate) struct Faults(BTreeSet<String>);

impl Faults {
    pub(crate) fn look(&mut self, at: &str, text: &str) {
        self.0.extend(english(text).into_iter().map(|near| format!("{near}   [{at}]")).take(3));
    }

    pub(crate) fn none(&self) {
        let first: Vec<&String> = self.0.iter().take(60).collect();
        assert!(self.0.is_empty(), "{} places in English:\n{first:#?}", self.0.len());
    }
}

#[test]
fn the_test_for_english_finds_it() {
    assert!(english("Escribe «ayuda», or nothing.").len() == 2 && english("Nadie te juzga aquí. Pulsa Ctrl-X.").is_empty());
}

#[test]
fn no_english_stands_on_any_screen_of_an_interview() {
    within(Language::Spanish, || {
        let mut faults = Faults::default();
        for id in ["MX", "GB-ENG"] {
            for state in states(&SPANISH, SPANISH.place(id)) {
                let mut app = state.app(LOOK);
                for (columns, rows) in [(80, 24), (100, 200)] {
                    faults.look(&state.name, &picture(&mut app, columns, rows));
                }
            }
        }
        faults.none();
    });
}

#[test]
fn no_english_is_said_in_line_mode() {
    within(Language::Spanish, || {
        let (mut faults, mut dice) = (Faults::default(), Dice::new(5));
        let places = SPANISH.places();
        for _ in 0..150 {
            let sheet = random_sheet(&SPANISH.questionnaire, &mut dice);
            let mut lines = lines_for(&SPANISH.questionnaire, &sheet.replies().collect::<Vec<_>>());
            let asks = ["?", "!", "repetir", "por qué", "más", "números", "asdf", "todas", "guardar", "", "ayuda", "¿salir?"];
            for ask in asks.iter().take(3) {
                lines.insert(1 + dice.below(lines.len()), (*ask).to_owned());
            }
            lines.extend(asks.map(str::to_owned));
            faults.look("line mode", &talk(SPANISH.at(places[dice.below(places.len())]), &lines).all());
        }
        faults.look(
            "places",
            &talk(SPANISH.anywhere(), &["", "xyz", "alemania", "más", "repetir", "salir"].map(str::to_owned)).all(),
        );
        faults.none();
    });
}

/// Gives random replies until a result stands; `look` sees every screen, and those that open over
/// it.
fn played(app: &mut App<'static>, dice: &mut Dice, mut look: impl FnMut(&str, &str)) {
    for _ in 0..300 {
        for (columns, rows) in [(80, 24), (100, 100)] {
            look("call", &picture(app, columns, rows));
        }
        if matches!(app.mode(), Mode::Overlay { .. }) {
            press(app, &[Key::Enter]);
            continue;
        }
        for key in ['y', 'd', 'o', 'a', 'g'] {
            let before = app.mode();
            press(app, &[Key::Ctrl(key)]);
            // Where the key does nothing, Esc would go back a question.
            if app.mode() != before {
                look(&format!("Ctrl-{key}"), &picture(app, 100, 100));
                press(app, &[Key::Esc]);
            }
        }
        let most = [Escalation::Clear, Escalation::Help, Escalation::Sign][dice.below(3)];
        if next_step(app, dice, most) {
            return;
        }
    }
    panic!("no result:\n{}", picture(app, 100, 40));
}

#[test]
fn no_english_stands_on_any_screen_of_a_call() {
    within(Language::Spanish, || {
        let (mut faults, mut dice) = (Faults::default(), Dice::new(8));
        for _ in 0..25 {
            let office = FakeHost::default();
            let mut contract = crate::fake_host::begun(&SPANISH, &office);
            for _ in 0..9 {
                faults.look("contract", &picture(&mut contract, 100, 60));
                press(&mut contract, &[Key::Char('y')]);
            }
            let mut app = led(&SPANISH, &office);
            played(&mut app, &mut dice, |at, shown| faults.look(at, shown));
            for page in ['w', 's', 'l', 'f', 'o', 'c', 'n', 't', 'a'] {
                press(&mut app, &[Key::Char(page)]);
                faults.look(&format!("result {page}"), &picture(&mut app, 100, 200));
            }
            press(&mut app, &[Key::Char('q')]);
            for _ in 0..8 {
                faults.look("ending", &picture(&mut app, 100, 60));
                press(&mut app, &[Key::Enter]);
            }
        }
        faults.none();
    });
}

#[test]
fn no_english_is_said_on_a_call_in_line_mode() {
    within(Language::Spanish, || {
        let (mut faults, mut dice) = (Faults::default(), Dice::new(3));
        for _ in 0..40 {
            let office = FakeHost::default();
            let mut lines = contract_lines(&SPANISH, 1 + dice.below(20));
            let mut shadow = Interview::new(&SPANISH.questionnaire).led();
            while let Stage::Question(ix) = shadow.stage() {
                let question = offered(SPANISH.questionnaire.question(ix), true);
                let reply = any_reply(&mut dice, &question);
                lines.push(led_line_for(&question, reply));
                shadow.make(Move::Give(reply));
                if matches!(shadow.stage(), Stage::Help { .. }) {
                    shadow.make(Move::Onward);
                    lines.push(String::new());
                }
            }
            lines
                .extend(["datos", "guion", "nota", "asdf", "posible", "más", "terminar", "1", "", "", "", ""].map(str::to_owned));
            let (talked, _) = led_lines(SPANISH.anywhere(), intake(&SPANISH.questionnaire, &office), &lines);
            faults.look("call in line mode", &talked.all());
        }
        faults.none();
    });
}

#[test]
fn no_english_stands_on_a_paper() {
    within(Language::Spanish, || {
        let mut faults = Faults::default();
        let questionnaire = &SPANISH.questionnaire;
        for scenario in &questionnaire.scenarios {
            let Ok(sheet) = walk(questionnaire, &scenario.replies) else { continue };
            let recommendation = decide(questionnaire, &sheet);
            let explained = SPANISH.lookahead.explained(questionnaire, &sheet);
            let place = SPANISH.place("MX");
            let report =
                Report { questionnaire, helplines: &SPANISH.helplines, place, recommendation: &recommendation, explained };
            let call = CallPaper {
                day: "24-11-2026".to_owned(),
                practice: None,
                next: None,
                abroad: false,
                adds: None,
                with_safety: true,
            };
            faults.look("client's page", &text(client_page(&report, &call, PaperForm::Markdown)));
            faults.look("letter", &text(referral_letter(&report, &call, PaperForm::Markdown)));
        }
        faults.none();
    });
}

/// Compares two answers for a program: whatever isn't a sentence is the same.
fn same_but_words(at: &str, ours: &serde_json::Value, theirs: &serde_json::Value) {
    use serde_json::Value;
    match (ours, theirs) {
        (Value::Object(a), Value::Object(b)) => {
            assert!(a.keys().eq(b.keys()), "{at}: {a:?} {b:?}");
            a.iter().for_each(|(key, value)| same_but_words(&format!("{at}/{key}"), value, &b[key]));
        }
        (Value::Array(a), Value::Array(b)) => {
            assert_eq!(a.len(), b.len(), "{at}: {a:?} {b:?}");
            a.iter().zip(b).enumerate().for_each(|(i, (a, b))| same_but_words(&format!("{at}/{i}"), a, b));
        }
        (Value::String(a), Value::String(b)) => {
            let is_id = |s: &str| !s.is_empty() && s.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-');
            let is_number = |s: &str| s.chars().any(|c| c.is_ascii_digit()) && !s.contains(char::is_alphabetic);
            let is_print = at.ends_with("/words");
            assert!(a == b || is_print || !is_id(a) && !is_number(a) || at.contains("/help/"), "{at}: {a} {b}");
        }
        _ => assert_eq!(ours, theirs, "{at}"),
    }
}

#[test]
fn a_thousand_sheets_decide_alike_in_both_languages() {
    let (english, spanish) = (&SHIPPED.questionnaire, &SPANISH.questionnaire);
    assert_eq!(english.fingerprints.rules, spanish.fingerprints.rules);
    assert_ne!(english.fingerprints.words, spanish.fingerprints.words);
    let answer = |pair: &'static Pair, sheet: &Sheet, place: &str| {
        let recommendation = decide(&pair.questionnaire, sheet);
        let explained = pair.lookahead.explained(&pair.questionnaire, sheet);
        let place = pair.place(place);
        let (questionnaire, helplines) = (&pair.questionnaire, &pair.helplines);
        json(&Report { questionnaire, helplines, place, recommendation: &recommendation, explained })
    };
    let places: Vec<String> = SHIPPED.places().iter().map(|ix| SHIPPED.helplines.place(*ix).id.clone()).collect();
    let mut dice = Dice::new(2);
    for _ in 0..1_000 {
        let sheet = random_sheet(english, &mut dice);
        let replies: Vec<(_, Reply)> = sheet.replies().collect();
        let theirs = walk(spanish, &replies).expect("the same sheet");
        let place = &places[dice.below(places.len())];
        let (ours, theirs) = (answer(&SHIPPED, &sheet, place), within(Language::Spanish, || answer(&SPANISH, &theirs, place)));
        let read = |text: &str| serde_json::from_str(text).unwrap();
        same_but_words("", &read(&ours), &read(&theirs));
    }
}

#[test]
fn a_language_is_chosen_on_the_welcome_page_and_never_taken() {
    let mut app = App::new(SHIPPED.anywhere(), LOOK);
    assert!(picture(&mut app, 80, 24).contains("Español"));
    assert_eq!(press(&mut app, &[Key::Char('l')]), Some(AppEffect::Language(Language::Spanish)));
    let offer = within(Language::Spanish, || phrase("full-language-offered"));
    let mut app = App::new(fingerpost::ui::session::Session { offered: Some(Language::Spanish), ..SHIPPED.anywhere() }, LOOK);
    assert!(picture(&mut app, 80, 24).contains(offer), "{}", picture(&mut app, 80, 24));
    // Line mode goes on in the language that is named, from its welcome.
    let ran = run_with(&["--plain"], "español\nsalir\n".as_bytes(), &[("LANG", "es_ES.UTF-8")]);
    let welcome = |pair: &Pair| pair.questionnaire.welcome.as_ref().unwrap().title.clone();
    let (ours, theirs) = (ran.stdout.find(&welcome(&SHIPPED)), ran.stdout.find(&welcome(&SPANISH)));
    assert!(ours.is_some() && ours < theirs, "{ran:?}");
    // Named on the command line it is spoken at once, to the last fault.
    let ran = run_with(&["--plain", "--language", "es"], "salir\n".as_bytes(), &[]);
    assert!(ran.stdout.contains(&welcome(&SPANISH)) && english(&ran.stdout).is_empty(), "{ran:?}");
    let ran = run_with(&["nada", "--language", "es"], b"", &[]);
    assert!(ran.status == 2 && ran.stderr.contains("«nada»") && english(&ran.stderr.replace("--help", "")).is_empty(), "{ran:?}");
    assert!(run_with(&["--language", "xx"], b"", &[]).stderr.contains("en, es"));
}

#[test]
fn a_kind_of_help_is_found_without_accents_and_with_small_words() {
    within(Language::Spanish, || {
        let said = |line: &str| {
            let lines = ["", line].map(str::to_owned);
            talk(SPANISH.at(SPANISH.place("MX")), &lines).after(1).to_owned()
        };
        for (plain, accented) in [("ayuda jovenes", "ayuda jóvenes"), ("ayuda para ninas", "ayuda para las niñas")] {
            let (plain, accented) = (said(plain), said(accented));
            assert!(plain.contains("Para niñas, niños y jóvenes"), "{plain}");
            assert_eq!(plain, accented);
        }
    });
}
