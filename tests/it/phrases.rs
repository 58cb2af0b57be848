//! The program's own words: every phrase that the code asks for exists, with its variables, in
//! every language, and no sentence stands in the code itself.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use fingerpost::base::phrases::LANGUAGES;
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use proc_macro2::{Delimiter, TokenStream, TokenTree};

use crate::support::{files, root};

/// Sources with words that people type: the program listens for them, and never says them.
const LISTENS: [&str; 120] = [
    "src/base/address.rs",
    "src/base/commands.rs",
    "src/base/commands/spanish.rs",
    "src/base/hearing.rs",
    "src/base/hearing/denials.rs",
    "src/base/hearing/fillers.rs",
    "src/base/hearing/numbers.rs",
    "src/base/plain_reply.rs",
    "src/base/plain_reply/assent.rs",
    "src/base/plain_reply/spanish.rs",
    "src/call/flow/nothing.rs",
    "src/call/flow/takes_back.rs",
    "src/call/intake/ending/appointment.rs",
    "src/call/intake/ending/day_names.rs",
    "src/call/intake/ending/spanish_days.rs",
    "src/call/intake/facts.rs",
    "src/call/pencil/heard_words.rs",
    "src/call/pencil/in_place.rs",
    "src/call/pencil/scripts_heard.rs",
    "src/content/document/yaml_errors.rs",
    "src/content/helplines/slips.rs",
    "src/content/helplines/towns.rs",
    "src/content/reader/slips.rs",
    "src/ui/line_mode/asked_aside.rs",
    "src/ui/line_mode/asked_of_it.rs",
    "src/ui/line_mode/asked_of_it_words.rs",
    "src/ui/line_mode/asked_of_question.rs",
    "src/ui/line_mode/asked_of_question/nearest.rs",
    "src/ui/line_mode/asked_thing.rs",
    "src/ui/line_mode/beginning.rs",
    "src/ui/line_mode/being_seen.rs",
    "src/ui/line_mode/cannot_ring.rs",
    "src/ui/line_mode/change_wanted.rs",
    "src/ui/line_mode/count_asked.rs",
    "src/ui/line_mode/crisis_words.rs",
    "src/ui/line_mode/danger_asked.rs",
    "src/ui/line_mode/danger_words.rs",
    "src/ui/line_mode/danger_words/at_once.rs",
    "src/ui/line_mode/danger_words/denied_dying.rs",
    "src/ui/line_mode/danger_words/ordinary_death.rs",
    "src/ui/line_mode/danger_words/ordinary_medicine.rs",
    "src/ui/line_mode/danger_words/other_tongues.rs",
    "src/ui/line_mode/danger_words/out_of_it.rs",
    "src/ui/line_mode/danger_words/own_harm.rs",
    "src/ui/line_mode/danger_words/spanish.rs",
    "src/ui/line_mode/danger_words/swallowed_words.rs",
    "src/ui/line_mode/danger_words/tests.rs",
    "src/ui/line_mode/dropped_pronoun.rs",
    "src/ui/line_mode/false_alarm.rs",
    "src/ui/line_mode/guess.rs",
    "src/ui/line_mode/harm_roles.rs",
    "src/ui/line_mode/harm_roles/denied_harm.rs",
    "src/ui/line_mode/harm_roles/no_fear.rs",
    "src/ui/line_mode/harm_roles/unwanted.rs",
    "src/ui/line_mode/harm_roles/unwanted/tests.rs",
    "src/ui/line_mode/heard_row.rs",
    "src/ui/line_mode/help_kinds.rs",
    "src/ui/line_mode/is_anyone.rs",
    "src/ui/line_mode/keeping.rs",
    "src/ui/line_mode/kinds_asked.rs",
    "src/ui/line_mode/language_asked.rs",
    "src/ui/line_mode/leaving.rs",
    "src/ui/line_mode/mentor/anothers_danger.rs",
    "src/ui/line_mode/mentor/body_now.rs",
    "src/ui/line_mode/mentor/contract.rs",
    "src/ui/line_mode/mentor/done_in_brief.rs",
    "src/ui/line_mode/mentor/fine_since.rs",
    "src/ui/line_mode/mentor/money_held.rs",
    "src/ui/line_mode/mentor/of_another.rs",
    "src/ui/line_mode/mentor/past_attempts.rs",
    "src/ui/line_mode/mentor/told_early.rs",
    "src/ui/line_mode/mentor/unwanted_thoughts.rs",
    "src/ui/line_mode/mentor/young.rs",
    "src/ui/line_mode/missed.rs",
    "src/ui/line_mode/named_line.rs",
    "src/ui/line_mode/others_tell.rs",
    "src/ui/line_mode/overheard.rs",
    "src/ui/line_mode/pieces.rs",
    "src/ui/line_mode/place_towns.rs",
    "src/ui/line_mode/place_words.rs",
    "src/ui/line_mode/plan_to_reach.rs",
    "src/ui/line_mode/reaching_out.rs",
    "src/ui/line_mode/result.rs",
    "src/ui/line_mode/result_asked.rs",
    "src/ui/line_mode/result_asked_words.rs",
    "src/ui/line_mode/result_found.rs",
    "src/ui/line_mode/result_words.rs",
    "src/ui/line_mode/result_yes_no.rs",
    "src/ui/line_mode/review.rs",
    "src/ui/line_mode/safe_here.rs",
    "src/ui/line_mode/sent_for.rs",
    "src/ui/line_mode/small_talk.rs",
    "src/ui/line_mode/somebody_near.rs",
    "src/ui/line_mode/stopping_use.rs",
    "src/ui/line_mode/time_ago.rs",
    "src/ui/line_mode/told_before.rs",
    "src/ui/line_mode/tone.rs",
    "src/ui/line_mode/typed_answer/age.rs",
    "src/ui/line_mode/typed_answer/by_words.rs",
    "src/ui/line_mode/typed_answer/denied.rs",
    "src/ui/line_mode/typed_answer/grief.rs",
    "src/ui/line_mode/typed_answer/hopeless.rs",
    "src/ui/line_mode/typed_answer/in_part.rs",
    "src/ui/line_mode/typed_answer/near_reply.rs",
    "src/ui/line_mode/typed_answer/no_words.rs",
    "src/ui/line_mode/typed_answer/number_told.rs",
    "src/ui/line_mode/typed_answer/plain_no.rs",
    "src/ui/line_mode/typed_answer/retold.rs",
    "src/ui/line_mode/typed_answer/small_words.rs",
    "src/ui/line_mode/typed_answer/tests.rs",
    "src/ui/line_mode/typed_answer/the_dead.rs",
    "src/ui/line_mode/typed_answer/tired.rs",
    "src/ui/line_mode/typed_answer/told_lists.rs",
    "src/ui/line_mode/typed_answer/told_things.rs",
    "src/ui/line_mode/untaken.rs",
    "src/ui/line_mode/unwanted_asked.rs",
    "src/ui/line_mode/way_out.rs",
    "src/ui/line_mode/who_knows.rs",
    "src/ui/line_mode/yes_behind.rs",
    "src/ui/ui_text.rs",
];

/// Sources with words of a file format, of a test or of the build, which read like two words for
/// people.
const NO_WORDS_FOR_PEOPLE: [&str; 9] = [
    "src/build.rs",
    "src/cli/args.rs",
    "src/cli/check/advice.rs",
    "src/cli/check/verdicts.rs",
    "src/content/graph.rs",
    "src/prover/compare/losses.rs",
    "src/prover/verify/tests.rs",
    "src/ui/report/html.rs",
    "src/ui/review_document/paper_html.rs",
];

/// A string in the code.
#[derive(Debug)]
struct Literal {
    path: String,
    line: usize,
    text: String,
    /// The two tokens before it; those before a bracket count for what stands first in it.
    before: [String; 2],
    /// The names that are given a value behind it, in the same brackets.
    given: BTreeSet<String>,
}

impl Literal {
    fn is_phrase(&self) -> bool {
        self.before[1] == "phrase" || self.before == ["say", "!"]
    }
}

/// The strings of a source, without its attributes and unit tests.
fn literals(path: &Path) -> Vec<Literal> {
    let source = std::fs::read_to_string(path).unwrap();
    let mut out = Vec::new();
    let name = path.strip_prefix(root()).unwrap().display().to_string();
    collect(&name, source.parse().unwrap(), [String::new(), String::new()], &mut out);
    out
}

fn collect(path: &str, stream: TokenStream, mut before: [String; 2], out: &mut Vec<Literal>) {
    let tokens: Vec<TokenTree> = stream.into_iter().collect();
    let is = |at: usize, sign: char| matches!(tokens.get(at), Some(TokenTree::Punct(p)) if p.as_char() == sign);
    let mut for_tests = false;
    for (at, token) in tokens.iter().enumerate() {
        let attribute = at > 0 && is(at - 1, '#') || at > 1 && is(at - 1, '!') && is(at - 2, '#');
        match token {
            TokenTree::Group(g) if attribute && g.delimiter() == Delimiter::Bracket => {
                for_tests |= g.stream().to_string().replace(' ', "") == "cfg(test)";
            }
            TokenTree::Group(g) if for_tests && g.delimiter() == Delimiter::Brace => for_tests = false,
            TokenTree::Group(g) if !for_tests => collect(path, g.stream(), before.clone(), out),
            TokenTree::Literal(literal) if !for_tests => {
                if let Some(text) = unquoted(&literal.to_string()) {
                    let names = (at + 1..tokens.len()).filter(|i| is(i + 1, '=') && !is(i + 2, '=') && is(i - 1, ','));
                    let given = names.map(|i| tokens[i].to_string()).collect();
                    let line = literal.span().start().line;
                    out.push(Literal { path: path.to_owned(), line, text, before: before.clone(), given });
                }
            }
            _ => for_tests &= !is(at, ';'),
        }
        before = [before[1].clone(), token.to_string()];
    }
}

/// What a literal says, if it is a string.
fn unquoted(literal: &str) -> Option<String> {
    if let Some(raw) = literal.strip_prefix('r') {
        return Some(raw.trim_matches('#').strip_prefix('"')?.strip_suffix('"')?.to_owned());
    }
    Some(literal.strip_prefix('"')?.strip_suffix('"')?.replace("\\\"", "\"").replace("\\n", "\n"))
}

fn sources() -> Vec<Literal> {
    files(&root().join("src"), "rs").iter().flat_map(|path| literals(path)).collect()
}

/// The phrases of a language by id, each with its variables; and whether it is text alone.
fn phrases(language: &str) -> BTreeMap<String, (BTreeSet<String>, bool)> {
    let mut out = BTreeMap::new();
    for path in files(&root().join("words").join(language), "ftl") {
        let area = path.file_stem().unwrap().to_str().unwrap().to_owned();
        let resource = fluent_syntax::parser::parse(std::fs::read_to_string(&path).unwrap()).map_err(|(_, errors)| errors);
        let resource = resource.unwrap_or_else(|errors| panic!("{}: {errors:?}", path.display()));
        for entry in resource.body {
            let Entry::Message(message) = entry else { continue };
            assert!(message.id.name.starts_with(&format!("{area}-")), "{}: {}", path.display(), message.id.name);
            let pattern = message.value.unwrap_or_else(|| panic!("{} has no value", message.id.name));
            let mut names = BTreeSet::new();
            variables(&pattern, &mut names);
            let plain = matches!(pattern.elements.as_slice(), [PatternElement::TextElement { .. }]);
            let before = out.insert(message.id.name.clone(), (names, plain));
            assert!(before.is_none(), "{language}: {} stands twice", message.id.name);
        }
    }
    out
}

fn variables(pattern: &Pattern<String>, out: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            match expression {
                Expression::Inline(inline) => variable(inline, out),
                Expression::Select { selector, variants } => {
                    variable(selector, out);
                    for variant in variants {
                        variables(&variant.value, out);
                    }
                }
            }
        }
    }
}

fn variable(inline: &InlineExpression<String>, out: &mut BTreeSet<String>) {
    if let InlineExpression::VariableReference { id } = inline {
        out.insert(id.name.clone());
    }
}

#[test]
fn every_phrase_stands_in_every_language() {
    let asked: Vec<Literal> = sources().into_iter().filter(Literal::is_phrase).collect();
    assert!(asked.len() > 1_000, "{}", asked.len());
    let ids: BTreeSet<&String> = asked.iter().map(|l| &l.text).collect();
    let english = phrases("en");
    let mut wrong = Vec::new();
    for literal in &asked {
        let at = format!("{}:{}: {}", literal.path, literal.line, literal.text);
        match english.get(&literal.text) {
            None => wrong.push(format!("{at} stands nowhere")),
            Some((names, _)) if *names != literal.given => wrong.push(format!("{at}: {names:?}, given {:?}", literal.given)),
            Some((_, plain)) if literal.given.is_empty() && !plain => wrong.push(format!("{at} is no plain text")),
            Some(_) => {}
        }
    }
    wrong.extend(english.keys().filter(|id| !ids.contains(id)).map(|id| format!("{id} is never said")));
    for language in LANGUAGES.iter().map(|l| l.tag()) {
        let mut theirs = phrases(language);
        // English help stands at the arguments, and ids of the others are put together.
        theirs.retain(|id, _| !id.starts_with("help-"));
        let missing = english.keys().filter(|id| !theirs.contains_key(*id)).map(|id| format!("{language} lacks {id}"));
        wrong.extend(
            missing
                .chain(theirs.keys().filter(|id| !english.contains_key(*id)).map(|id| format!("{language}: {id} is no phrase"))),
        );
        let unlike =
            theirs.iter().filter(|(id, theirs)| english.get(*id).is_some_and(|ours| theirs.0 != ours.0 || theirs.1 != ours.1));
        wrong.extend(unlike.map(|(id, _)| format!("{language}: {id} has other variables")));
    }
    assert!(wrong.is_empty(), "{} faults:\n{}", wrong.len(), wrong.join("\n"));
}

/// Whether a string reads as words for people: two words with a space between them, outside what is
/// filled in.
fn is_sentence(text: &str) -> bool {
    let mut depth = 0_usize;
    let mut outside = String::new();
    for c in text.chars() {
        match c {
            '{' => {
                outside.push_str(if depth == 0 { "0" } else { "" });
                depth += 1;
            }
            '}' => depth = depth.saturating_sub(1),
            c if depth == 0 => outside.push(c),
            _ => {}
        }
    }
    let words: Vec<&str> = outside.split(' ').collect();
    let letters = |w: &str| {
        let w = w.trim_matches(|c: char| c.is_ascii_punctuation() || "“”‘’…".contains(c));
        w.len() > 1 && w.chars().all(|c| c.is_alphabetic() || c == '\'' || c == '’' || c == '-')
    };
    words.windows(2).any(|w| letters(w[0]) && letters(w[1]))
}

#[test]
fn no_sentence_stands_in_the_code() {
    assert!(
        is_sentence("Press {key} to go on.")
            && !is_sentence("{a} {b}")
            && !is_sentence("{ask} {reply}.")
            && !is_sentence("position: 0; margin-top: 1em")
    );
    let listed = |path: &str| LISTENS.contains(&path) || NO_WORDS_FOR_PEOPLE.contains(&path);
    let said = sources().into_iter().filter(|l| !l.is_phrase() && is_sentence(&l.text) && !listed(&l.path));
    let said: Vec<String> = said.map(|l| format!("{}:{}: {:?}", l.path, l.line, l.text)).collect();
    assert!(said.is_empty(), "{} sentences stand in the code:\n{}", said.len(), said.join("\n"));
}
