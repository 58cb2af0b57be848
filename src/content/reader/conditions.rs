//! Conditions: a closed grammar over answers. From as written to checked, and what a condition reads.

use crate::base::phrases::{phrase, say};
use crate::base::text::{folded, nearest};
use crate::content::document::{Code, OneOrMany, Problem, Span, Spanned};
use crate::content::model::literals::WrittenNames;
use crate::content::model::{AnswerIx, AnswerSet, Condition, ConditionIx, ConditionSite, DECLINED, QuestionIx};
use crate::content::reader::checker::{Checker, ReadSet};
use crate::content::reader::later_conditions::not_yet_read;
use crate::content::reader::raw::{RawAtLeast, RawLine, RawWhen};

/// Words of the grammar; no question may have one of them as its id.
pub const RESERVED: [&str; 6] = ["all", "any", "not", "holds", "at-least", DECLINED];

impl Checker {
    /// Keeps where the names of a condition are written.
    pub(crate) fn note_names(&mut self, at: ConditionSite, raw: &RawWhen) {
        let mut names = WrittenNames::new();
        written(raw, &mut names);
        self.written.push((at, names));
    }

    /// The condition, checked; `None` where a problem was noted (or where it leans on something that couldn't be read).
    pub(crate) fn condition(&mut self, raw: &RawWhen) -> Option<Condition> {
        let mut lines = each_read(raw.lines.iter().map(|(key, line)| self.line(key, line)))?;
        if lines.len() == 1 { lines.pop() } else { Some(Condition::All(lines)) }
    }

    fn several(&mut self, raw: &[RawWhen]) -> Option<Vec<Condition>> {
        each_read(raw.iter().map(|c| self.condition(c)))
    }

    fn line(&mut self, key: &Spanned<String>, line: &RawLine) -> Option<Condition> {
        match line {
            RawLine::All(list) => self.several(&list.0).map(Condition::All),
            RawLine::Any(list) => self.several(&list.0).map(Condition::Any),
            RawLine::Not(inner) => {
                let inner = self.condition(inner)?;
                if self.reads(&inner).safety {
                    let says = phrase("reader-not-over-safety");
                    self.wrong(Code::NotOverSafety, key.at, says, phrase("reader-not-counts-unasked"));
                    return None;
                }
                Some(Condition::Not(Box::new(inner)))
            }
            RawLine::Holds(names) => {
                if let [_, second, ..] = names.0.as_slice() {
                    // Some read "one of them" and some "all of them", and a rule must have one meaning.
                    let list: Vec<String> = names.0.iter().map(|n| format!("{{holds: {}}}", n.value)).collect();
                    let help = say!("reader-holds-write", list = list.join(", "));
                    self.wrong(Code::OneOrAll, second.at, phrase("reader-holds-list"), help);
                    return None;
                }
                let mut found = each_read(names.0.iter().map(|n| self.holds(n)))?;
                if found.len() == 1 { found.pop() } else { Some(Condition::Any(found)) }
            }
            RawLine::AtLeast(at_least) => self.at_least(at_least),
            RawLine::Answer(answers) => {
                let (question, any_of, declined) = self.atom(key, answers)?;
                Some(Condition::Answer { question, any_of, declined })
            }
        }
    }

    fn holds(&mut self, name: &Spanned<String>) -> Option<Condition> {
        if let Some(ix) = self.known(Code::UnknownCondition).get(name.as_str()) {
            return Some(Condition::Holds(ConditionIx(*ix)));
        }
        if self.unread(name)
            || self.doubted(Code::UnknownCondition)
            || self.known(Code::UnknownCondition).is_empty() && self.later_conditions.is_empty() && self.anything_wrong()
        {
            return None;
        }
        let all = &self.later_conditions;
        let later = all.iter().find(|later| later.name == name.value).map(|later| not_yet_read(name, later, all));
        let problem = match later {
            Some(problem) => problem,
            None if self.known(Code::UnknownQuestion).contains_key(name.as_str()) => {
                let says = say!("reader-holds-question", name = &name.value);
                Problem::new(Code::UnknownCondition, name.at, says).help(say!("reader-write-its-answer", name = &name.value))
            }
            None if self.known(Code::UnknownCondition).is_empty() => {
                let says = say!("reader-no-condition", name = &name.value);
                let help = say!("reader-say-what-it-means", name = &name.value);
                Problem::new(Code::UnknownCondition, name.at, says).help(help)
            }
            None => Problem::new(Code::UnknownCondition, name.at, say!("reader-no-condition", name = &name.value))
                .did_you_mean(name, self.known(Code::UnknownCondition).keys().map(String::as_str)),
        };
        self.note(problem);
        None
    }

    fn at_least(&mut self, raw: &RawAtLeast) -> Option<Condition> {
        let of = each_read(raw.of.0.iter().map(|(key, answers)| self.atom(key, answers)))?;
        let n = raw.n.value;
        let most: usize =
            of.iter().map(|(question, set, _)| self.questions.get(question.0).map_or(1, |q| q.most_signs(*set))).sum();
        if n == 0 || n as usize > most {
            // Where something couldn't be read, it may be the sign that is missing here.
            if !self.all_read() {
                return None;
            }
            let (says, help) = if n == 0 {
                (phrase("reader-count-of-none").to_owned(), say!("reader-number-from-one", most = most))
            } else {
                let says = say!("reader-count-out-of-reach", count = n, most = most);
                (says, phrase("reader-count-lower").to_owned())
            };
            self.wrong(Code::OutOfReach, raw.n.at, says, help);
            return None;
        }
        if of.iter().any(|(.., declined)| *declined) {
            let says = phrase("reader-declined-not-counted");
            self.wrong(Code::ReservedWord, raw.n.at, says, phrase("reader-declined-own-line"));
            return None;
        }
        Some(Condition::AtLeast { n, of: of.into_iter().map(|(q, set, _)| (q, set)).collect() })
    }

    /// A question and some of its answers, as a condition names them.
    pub(crate) fn atom(&mut self, key: &Spanned<String>, answers: &OneOrMany) -> Option<(QuestionIx, AnswerSet, bool)> {
        if key.contains(' ')
            && let Some(problem) = self.words_for_id(key)
        {
            self.note(problem);
            return None;
        }
        if let Some((word, _)) = key.split_once([' ', ':']) {
            let at = Span { start: key.at.start, end: key.at.start + word.len() };
            let says = say!("reader-no-colon", word = word);
            self.wrong(Code::Syntax, at, says, say!("reader-write-colon", word = word));
            return None;
        }
        if self.known(Code::UnknownCondition).contains_key(key.as_str())
            && !self.known(Code::UnknownQuestion).contains_key(key.as_str())
        {
            let says = say!("reader-condition-for-question", name = &key.value);
            self.wrong(Code::UnknownQuestion, key.at, says, say!("reader-write-holds", name = &key.value));
            return None;
        }
        let question = self.question_or_word(key)?;
        let (mut set, mut declined, mut sound) = (AnswerSet::EMPTY, false, self.distinct(&answers.0));
        for name in &answers.0 {
            if name.as_str() == DECLINED {
                declined = true;
                continue;
            }
            match self.answer(question, name) {
                Some(answer) => set = set.with(answer),
                None => sound = false,
            }
        }
        sound.then_some((question, set, declined))
    }

    /// The problem of words of a question where its id belongs.
    fn words_for_id(&self, key: &Spanned<String>) -> Option<Problem> {
        let bare = |text: &str| folded(text).trim_end_matches(['?', '.', ':', ' ']).to_owned();
        let says = say!("reader-words-for-id", words = &key.value);
        let problem = Problem::new(Code::UnknownQuestion, key.at, says);
        let typed = bare(key);
        let asked = self.questions.iter().find(|q| bare(&q.ask) == typed || bare(&q.id.replace('-', " ")) == typed);
        if let Some(asked) = asked {
            return Some(problem.help(say!("reader-write-id", id = &asked.id)));
        }
        // A colon that is missing behind an id is a slip of another kind.
        let first = key.split(' ').next().unwrap_or_default();
        let named = self.questions.iter().any(|q| q.id == first) || RESERVED.contains(&first);
        (!named && self.all_read() && first.starts_with(char::is_uppercase)).then(|| problem.help(phrase("reader-named-by-id")))
    }

    /// A question that a condition names; of a name that is none, the words of the grammar may be meant as well.
    fn question_or_word(&mut self, key: &Spanned<String>) -> Option<QuestionIx> {
        let questions = self.known(Code::UnknownQuestion);
        if questions.contains_key(key.as_str()) {
            return self.question(key);
        }
        let says = say!("reader-no-question", name = &key.value);
        // An answer, which stands behind its question.
        if key.as_str() == DECLINED {
            let example = questions.keys().next().map_or("…", String::as_str);
            let help = say!("reader-declined-behind", example = format!("{{{example}: {DECLINED}}}"));
            self.wrong(Code::UnknownQuestion, key.at, says, help);
            return None;
        }
        let words = RESERVED.into_iter().filter(|word| *word != DECLINED);
        // Of two that are as near, the question.
        let near = nearest(key, questions.keys().map(String::as_str).chain(words));
        match near.and_then(|near| RESERVED.into_iter().find(|word| *word == near)) {
            Some(word) => {
                self.wrong(Code::UnknownQuestion, key.at, says, say!("reader-did-you-mean", word = word));
                None
            }
            None => self.question(key),
        }
    }

    /// What a condition reads.
    pub(crate) fn reads(&self, condition: &Condition) -> ReadSet {
        let atom =
            |q: QuestionIx| ReadSet { last: Some(q), safety: self.questions.get(q.0).is_some_and(|q| q.safety), negates: false };
        match condition {
            Condition::Answer { question, .. } => atom(*question),
            Condition::AtLeast { of, .. } => of.iter().map(|(q, _)| atom(*q)).fold(ReadSet::default(), ReadSet::and),
            Condition::All(list) | Condition::Any(list) => {
                list.iter().map(|c| self.reads(c)).fold(ReadSet::default(), ReadSet::and)
            }
            Condition::Not(inner) => ReadSet { negates: true, ..self.reads(inner) },
            Condition::Holds(ix) => self.named.get(ix.0).map_or(ReadSet::default(), |(reads, _)| *reads),
        }
    }

    /// How many parts a condition has when every name in it is written out.
    pub(crate) fn written_out(&self, condition: &Condition) -> usize {
        let several = |list: &[Condition]| list.iter().fold(1usize, |sum, c| sum.saturating_add(self.written_out(c)));
        match condition {
            Condition::Answer { .. } => 1,
            Condition::AtLeast { of, .. } => of.len(),
            Condition::All(list) | Condition::Any(list) => several(list),
            Condition::Not(inner) => several(std::slice::from_ref(inner)),
            Condition::Holds(ix) => self.named.get(ix.0).map_or(1, |(_, size)| size.saturating_add(1)),
        }
    }

    /// Whether a condition without `not` holds where just one answer of one question was given.
    pub(crate) fn holds_alone(&self, condition: &Condition, question: QuestionIx, answer: AnswerIx) -> bool {
        let given = |q: &QuestionIx, set: AnswerSet| *q == question && set.has(answer);
        match condition {
            Condition::Answer { question: q, any_of, .. } => given(q, *any_of),
            Condition::AtLeast { n, of } => *n == 1 && of.iter().any(|(q, set)| given(q, *set)),
            Condition::All(list) => list.iter().all(|c| self.holds_alone(c, question, answer)),
            Condition::Any(list) => list.iter().any(|c| self.holds_alone(c, question, answer)),
            Condition::Not(_) => false,
            Condition::Holds(ix) => self.conditions.get(ix.0).is_some_and(|c| self.holds_alone(&c.condition, question, answer)),
        }
    }

    /// Notes a problem where a condition at `at` reads the question `own` or a later one.
    pub(crate) fn only_earlier(&mut self, condition: &Condition, own: usize, at: Span) {
        let Some(last) = self.reads(condition).last.filter(|last| last.0 >= own) else { return };
        let id = self.questions.get(last.0).map(|q| q.id.clone()).unwrap_or_default();
        let says = say!("reader-reads-later", question = &id);
        self.wrong(Code::ForwardReference, at, says, phrase("reader-earlier-only"));
    }
}

/// What was read, where every one could be. All are read all the same, so that each problem is told.
fn each_read<T>(read: impl Iterator<Item = Option<T>>) -> Option<Vec<T>> {
    let read: Vec<Option<T>> = read.collect();
    read.into_iter().collect()
}

/// Takes the names of a condition as the file has them, in the order of its literals.
fn written(raw: &RawWhen, out: &mut WrittenNames) {
    let names = |list: &[Spanned<String>]| list.iter().map(|n| (n.value.clone(), n.at)).collect::<Vec<_>>();
    for (_, line) in &raw.lines {
        match line {
            RawLine::All(list) | RawLine::Any(list) => list.0.iter().for_each(|c| written(c, out)),
            RawLine::Not(inner) => written(inner, out),
            RawLine::Holds(list) => out.extend(names(&list.0).into_iter().map(|n| vec![n])),
            RawLine::AtLeast(at_least) => out.extend(at_least.of.0.iter().map(|(_, answers)| names(&answers.0))),
            RawLine::Answer(answers) => out.push(names(&answers.0)),
        }
    }
}
