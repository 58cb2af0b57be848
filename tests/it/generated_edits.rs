//! Edits of a generated questions file, as a mentor might make them: questions and answers added,
//! removed, renamed and reordered, rules and marks changed. They work on the text, so that a
//! failing pair of files can be read and kept. An edit that the reader refuses is undone.

use fingerpost::content::model::Questionnaire;

use crate::generated_files::Chance;

/// A file in lines: each question, each outcome, and what stands between.
#[derive(Clone)]
struct File {
    head: Vec<String>,
    questions: Vec<Vec<String>>,
    named: Vec<String>,
    outcomes: Vec<String>,
    rest: Vec<String>,
}

impl File {
    fn of(yaml: &str) -> Self {
        let mut f = Self { head: Vec::new(), questions: Vec::new(), named: Vec::new(), outcomes: Vec::new(), rest: Vec::new() };
        let mut part = 0;
        for line in yaml.lines().map(str::to_owned) {
            match line.as_str() {
                "questions:" => part = 1,
                "conditions:" => part = 2,
                "outcomes:" => part = 3,
                "guarantees:" => part = 4,
                _ => {}
            }
            match part {
                1 if line.starts_with("  - id: ") => f.questions.push(vec![line]),
                1 if line != "questions:" => f.questions.last_mut().unwrap().push(line),
                2 => f.named.push(line),
                3 if line != "outcomes:" => f.outcomes.push(line),
                4 => f.rest.push(line),
                0 => f.head.push(line),
                _ => {}
            }
        }
        f
    }

    fn yaml(&self) -> String {
        let mut lines = self.head.clone();
        lines.push("questions:".to_owned());
        lines.extend(self.questions.iter().flatten().cloned());
        lines.extend(self.named.iter().cloned());
        lines.push("outcomes:".to_owned());
        lines.extend(self.outcomes.iter().cloned());
        lines.extend(self.rest.iter().cloned());
        lines.join("\n") + "\n"
    }

    fn id(&self, question: usize) -> String {
        self.questions[question][0]["  - id: ".len()..].to_owned()
    }

    /// Where answers of a question begin, and their ids.
    fn answers(&self, question: usize) -> Vec<(usize, String)> {
        let lines = self.questions[question].iter().enumerate().filter(|(_, l)| l.starts_with("      - {id: "));
        lines.map(|(i, l)| (i, l["      - {id: ".len()..].split_once(',').unwrap().0.to_owned())).collect()
    }

    fn every_line(&mut self, change: impl Fn(&str) -> String) {
        let all = self.questions.iter_mut().flatten().chain(&mut self.named).chain(&mut self.outcomes).chain(&mut self.rest);
        all.for_each(|line| *line = change(line));
    }
}

/// In the lists of answers behind a question's id, what `change` makes of each id.
fn in_lists(line: &str, question: &str, change: impl Fn(&str) -> Option<String>) -> String {
    let key = format!("{question}: [");
    let mut out = String::new();
    let mut rest = line;
    while let Some(at) = rest.find(&key) {
        let whole_word = !rest[..at].ends_with(|c: char| c.is_alphanumeric());
        let from = at + key.len();
        let to = from + rest[from..].find(']').unwrap();
        out.push_str(&rest[..from]);
        let ids: Vec<String> =
            rest[from..to].split(", ").filter_map(|id| if whole_word { change(id) } else { Some(id.to_owned()) }).collect();
        out.push_str(&ids.join(", "));
        rest = &rest[to..];
    }
    out.push_str(rest);
    out
}

/// A line with a word changed wherever it stands as one.
fn reworded(line: &str, word: &str, to: &str) -> String {
    let mut out = String::new();
    let mut rest = line;
    while let Some(at) = rest.find(word) {
        let part = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() || c == '-');
        let whole = !part(rest[..at].chars().next_back()) && !part(rest[at + word.len()..].chars().next());
        out.push_str(&rest[..at]);
        out.push_str(if whole { to } else { word });
        rest = &rest[at + word.len()..];
    }
    out.push_str(rest);
    out
}

/// One edit, tried: its kind, and the file after it if the reader takes that.
fn edit(file: &File, chance: &mut Chance, number: usize) -> Option<(&'static str, File)> {
    let mut f = file.clone();
    let question = chance.below(f.questions.len());
    let id = f.id(question);
    let answers = f.answers(question);
    let (line, answer) = answers[chance.below(answers.len())].clone();
    let kind = match chance.below(18) {
        0 => {
            let to = format!("r{number}");
            f.every_line(|l| reworded(l, &id, &to));
            if !f.questions[question][1].starts_with("    was: ") {
                f.questions[question].insert(1, format!("    was: {id}"));
            }
            "question renamed"
        }
        1 => {
            let to = format!("b{number}");
            f.every_line(|l| in_lists(l, &id, |a| Some(if a == answer { to.clone() } else { a.to_owned() })));
            let was = &f.questions[question][line];
            if was.contains("was: ") {
                return None;
            }
            f.questions[question][line] = was.replace(&format!("{{id: {answer}"), &format!("{{id: {to}, was: {answer}"));
            "answer renamed"
        }
        2 => {
            let outcome = chance.below(f.outcomes.len());
            let was = f.outcomes[outcome]["  - {id: ".len()..].split_once(',').unwrap().0.to_owned();
            if f.outcomes[outcome].contains("was: ") {
                return None;
            }
            let to = format!("p{number}");
            f.every_line(|l| reworded(l, &was, &to));
            f.outcomes[outcome] = f.outcomes[outcome].replace(&format!("{{id: {to}"), &format!("{{id: {to}, was: {was}"));
            "outcome renamed"
        }
        3 | 4 => {
            let to = chance.below(f.questions.len());
            if to == question {
                return None;
            }
            let moved = f.questions.remove(question);
            f.questions.insert(to, moved);
            "question moved"
        }
        5 => {
            f.questions.remove(question);
            if f.questions.is_empty() {
                return None;
            }
            // What read it reads another one, where that has such answers.
            let other = f.id(chance.below(f.questions.len()));
            f.every_line(|l| reworded(l, &id, &other));
            "question removed"
        }
        6 => {
            let lines = [
                format!("  - id: n{number}"),
                "    section: all".to_owned(),
                format!("    choose: {}", if chance.one_in(2) { "one" } else { "many" }),
                "    ask: q".to_owned(),
                "    answers:".to_owned(),
                "      - {id: a0, text: ta0}".to_owned(),
                "      - {id: a1, text: ta1}".to_owned(),
            ];
            let mut lines = lines.to_vec();
            if lines[2].ends_with("many") {
                lines[6] = "      - {id: x1, text: tx1, alone: true}".to_owned();
            }
            let at = chance.below(f.questions.len() + 1);
            f.questions.insert(at, lines);
            // Something reads it, mostly.
            let outcome = chance.below(f.outcomes.len());
            f.outcomes[outcome] = f.outcomes[outcome].replace("when: ", &format!("when: {{n{number}: [a0], any: ["));
            if f.outcomes[outcome].contains("any: [{") {
                f.outcomes[outcome] = f.outcomes[outcome].strip_suffix('}').unwrap().to_owned() + "]}}";
            }
            "question added"
        }
        7 => {
            let safety = f.questions[question].iter().any(|l| l == "    safety: true");
            let call = if safety { [", clear: true", ", help: true"][chance.below(2)] } else { "" };
            f.questions[question].insert(line, format!("      - {{id: z{number}, text: tz{number}{call}}}"));
            if chance.one_in(2) {
                f.every_line(|l| in_lists(l, &id, |a| Some(if a == answer { format!("{a}, z{number}") } else { a.to_owned() })));
            }
            "answer added"
        }
        8 => {
            f.questions[question].remove(line);
            f.every_line(|l| in_lists(l, &id, |a| (a != answer).then(|| a.to_owned())));
            "answer removed"
        }
        9 => {
            let (other, _) = answers[chance.below(answers.len())];
            if other == line {
                return None;
            }
            f.questions[question].swap(line, other);
            "answers reordered"
        }
        10 => {
            let (one, other) = (chance.below(f.outcomes.len()), chance.below(f.outcomes.len()));
            let when = |l: &str| l.find(", when: ").map(|at| (at, l[at..].to_owned()));
            let (first, second) = (when(&f.outcomes[one])?, when(&f.outcomes[other])?);
            if first.1 == second.1 {
                return None;
            }
            f.outcomes[one] = f.outcomes[one][..first.0].to_owned() + &second.1;
            f.outcomes[other] = f.outcomes[other][..second.0].to_owned() + &first.1;
            "rules swapped"
        }
        11 => {
            let (a, b) = (chance.below(f.outcomes.len()), chance.below(f.outcomes.len()));
            if a == b {
                return None;
            }
            f.outcomes.swap(a, b);
            "outcomes reordered"
        }
        12 => {
            let at =
                f.questions[question].iter().position(|l| l.starts_with("    asked-when: ") || l.starts_with("    unless: "))?;
            f.questions[question].remove(at);
            "asked of everybody"
        }
        13 => {
            let from = ["{any: [", "{all: ["][chance.below(2)];
            let to = if from.starts_with("{any") { "{all: [" } else { "{any: [" };
            f.every_line(|l| l.replacen(from, to, 1));
            "any and all"
        }
        14 => {
            let (from, to) = ([("n: 1,", "n: 2,"), ("n: 2,", "n: 1,"), ("n: 2,", "n: 3,")])[chance.below(3)];
            f.every_line(|l| l.replace(from, to));
            "another count"
        }
        15 => {
            let was = f.questions[question][line].clone();
            let now = [("clear: true", "help: true"), ("help: true", "clear: true")];
            let (from, to) = now[chance.below(2)];
            f.questions[question][line] = was.replace(from, to);
            "another mark"
        }
        16 => {
            let at = f.questions[question].iter().position(|l| l == "    choose: many")?;
            f.questions[question][at] = "    choose: one".to_owned();
            f.questions[question].iter_mut().for_each(|l| *l = l.replace(", alone: true", ""));
            "one of many"
        }
        _ => {
            let outcome = chance.below(f.outcomes.len());
            let paces = ["now", "today", "soon", "no-hurry"];
            let (from, to) = (paces[chance.below(4)], paces[chance.below(4)]);
            f.outcomes[outcome] = f.outcomes[outcome].replace(&format!("pace: {from},"), &format!("pace: {to},"));
            "another pace"
        }
    };
    (f.yaml() != file.yaml() && Questionnaire::read(&f.yaml()).is_ok()).then_some((kind, f))
}

/// A file changed by up to five edits, and the kinds of those that were made.
pub(crate) fn edited(yaml: &str, chance: &mut Chance) -> (String, Vec<&'static str>) {
    let mut file = File::of(yaml);
    let mut kinds = Vec::new();
    for number in 0..2 + chance.below(8) {
        if let Some((kind, after)) = edit(&file, chance, number) {
            file = after;
            kinds.push(kind);
        }
    }
    (file.yaml(), kinds)
}
