//! A question read aloud line by line: what was heard to each line, and the reply that it makes.
//!
//! A sign ends the reading at once. Its lines come in the order of the pages that they bring, so
//! that a reading cut short never leads to a later page than the whole would.

use crate::base::phrases::{Language, language};
use crate::base::plain_reply::{PlainReply, plain_reply};
use crate::base::vocabulary::{Vocabulary, unaccented};
use crate::content::model::{AnswerIx, AnswerSet, Choose, Escalation, OutcomeIx, Question, QuestionIx, Questionnaire, Reply};
use crate::engine::answers::Answers;
use crate::engine::path::path;

/// A yes, a no, a doubt and what is kept back, each as a letter or a word; the letters of the full screen are understood in every
/// language.
const YES: Vocabulary = Vocabulary::new(&["y", "yes"], &["s", "si"]);
const NO: Vocabulary = Vocabulary::new(&["n", "no"], &[]);
const NOT_SURE: Vocabulary = Vocabulary::new(&["u"], &["d", "duda"]);
const RATHER_NOT: Vocabulary = Vocabulary::new(&["r", "rather"], &["p"]);

/// The letters for what is said to a line, of each language.
const LETTERS: [&str; 2] = ["ynur", "sndp"];

/// What the client said to a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Heard {
    /// Yes.
    Yes,
    /// No.
    No,
    /// Not sure.
    NotSure,
    /// Rather not say.
    RatherNot,
}

impl Heard {
    /// What a letter or its word stands for.
    pub fn named(word: &str) -> Option<Heard> {
        let word = &*word.to_lowercase();
        Some(match &*unaccented(word) {
            word if YES.has(word) => Heard::Yes,
            word if NO.has(word) => Heard::No,
            word if NOT_SURE.has(word) => Heard::NotSure,
            word if RATHER_NOT.has(word) => Heard::RatherNot,
            word => match plain_reply(word)? {
                PlainReply::NotSure => Heard::NotSure,
                PlainReply::RatherNot => Heard::RatherNot,
                _ => return None,
            },
        })
    }

    /// What a typed line stands for: a letter or word for each of several lines.
    pub fn each(typed: &str) -> Option<Vec<Heard>> {
        if let Some(one) = Heard::named(typed) {
            return Some(vec![one]);
        }
        let words = typed.split(|c: char| c.is_whitespace() || [',', ';', '.'].contains(&c)).filter(|word| !word.is_empty());
        // Between Spanish words it is an "and", and no yes to a line.
        if language() == Language::Spanish && words.clone().any(|w| w == "y") && words.clone().any(|w| w.chars().count() > 1) {
            return None;
        }
        // Letters written together are one for each line, too; those of two languages are a word of which nothing is heard.
        let of_one = |word: &str| LETTERS.iter().any(|letters| word.to_lowercase().chars().all(|c| letters.contains(c)));
        let each = |word: &str| match Heard::named(word) {
            Some(one) => Some(vec![one]),
            None if !of_one(word) => None,
            None => word.chars().map(|c| Heard::named(c.encode_utf8(&mut [0; 4]))).collect(),
        };
        let all: Option<Vec<Vec<Heard>>> = words.map(each).collect();
        all.map(|all| all.concat()).filter(|all| !all.is_empty())
    }
}

/// The consequence of a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ReadingStep {
    /// The reply that the lines make so far; none while nothing but noes was heard.
    pub so_far: Option<Reply>,
    /// Whether a script is due at this line, and help where it calls for it, before the reading goes on.
    pub help_due: bool,
    /// The line to read next; none where the reading is over.
    pub next: Option<AnswerIx>,
}

/// One question that is being read aloud.
#[derive(Debug, Clone)]
pub struct Reading {
    /// The question.
    pub question: QuestionIx,
    order: Vec<AnswerIx>,
    none: Option<AnswerIx>,
    unsure: Option<AnswerIx>,
    heard: Vec<Option<Heard>>,
    /// Whether it made its reply.
    over: bool,
    /// Whether a yes to one line answers it.
    one: bool,
    /// The line that is read before all others, since they told of it earlier.
    due: Option<AnswerIx>,
    /// The line to which one step back leads from there.
    from: Option<AnswerIx>,
}

impl Reading {
    /// A question at its first line; nothing where its answers have no words to read.
    pub fn new(questionnaire: &Questionnaire, answers: &Answers, question: QuestionIx) -> Option<Reading> {
        let asked = questionnaire.question(question);
        let spoken = asked.spoken_lines()?;
        let order = in_order(questionnaire, answers, question, spoken.lines);
        Some(Reading {
            question,
            order,
            none: spoken.none,
            unsure: spoken.unsure,
            heard: vec![None; asked.answers.len()],
            over: false,
            one: asked.choose == Choose::One,
            due: None,
            from: None,
        })
    }

    /// The lines, in the order in which they are read.
    pub fn lines(&self) -> &[AnswerIx] {
        &self.order
    }

    /// All answers as they stand while it is read: as in the file, or where the lines are read in another order in that one, and
    /// then those that aren't read.
    pub fn rows(&self) -> Vec<AnswerIx> {
        if self.order.is_sorted() {
            return (0..self.heard.len()).map(AnswerIx).collect();
        }
        let unread = (0..self.heard.len()).map(AnswerIx).filter(|answer| !self.order.contains(answer));
        self.order.iter().copied().chain(unread).collect()
    }

    /// What was heard to a line.
    pub fn heard(&self, line: AnswerIx) -> Option<Heard> {
        self.heard.get(line.index()).copied().flatten()
    }

    /// The lines that they weren't sure about, or kept back, each with which it was.
    pub(crate) fn doubted(&self) -> Vec<(AnswerIx, Heard)> {
        let said = self.order.iter().filter_map(|line| Some((*line, self.heard(*line)?)));
        said.filter(|(_, heard)| matches!(heard, Heard::NotSure | Heard::RatherNot)).collect()
    }

    /// How many lines haven't been answered.
    pub fn left(&self) -> usize {
        self.order.iter().filter(|line| self.heard(**line).is_none()).count()
    }

    /// Stands open to be gone back to, with all that was heard: any line can be changed. A question of one answer is read as if it
    /// were new, unless a sign was heard, which is never lost on the way: that line is read first.
    pub(crate) fn reopen(&mut self, question: &Question) {
        self.over = false;
        (self.due, self.from) = (self.sign(question).filter(|_| self.one), None);
        if self.one && self.due.is_none() {
            self.heard.fill(None);
        }
    }

    /// The last line that was said yes to and calls for help; of a question of several answers one that ends it.
    pub(crate) fn sign(&self, question: &Question) -> Option<AnswerIx> {
        let least = if self.one { Escalation::Help } else { Escalation::Sign };
        let signs = |line: &AnswerIx| question.answers[line.index()].escalation >= least;
        self.order.iter().copied().rfind(|line| self.heard(*line) == Some(Heard::Yes) && signs(line))
    }

    /// The lines that call for help and weren't said no to, where a yes to another one would end the reading before them.
    pub fn signs_left(&self, question: &Question) -> Vec<AnswerIx> {
        let grave = |line: &AnswerIx| question.answers[line.index()].escalation > Escalation::Clear;
        let passed = self.one && self.order.len() > 1;
        self.order.iter().copied().filter(|line| passed && grave(line) && self.heard(*line) != Some(Heard::No)).collect()
    }

    /// The line that calls for help and has to be read before a clear reply counts; `letter`: one that they doubted was read.
    pub(crate) fn sign_before(&self, question: &Question, reply: Reply, letter: bool) -> Option<AnswerIx> {
        let signs = if question.escalation(reply) == Escalation::Clear { self.signs_left(question) } else { Vec::new() };
        signs.into_iter().find(|line| !letter || self.heard(*line).is_none())
    }

    /// Whether any line has been answered.
    pub fn has_begun(&self) -> bool {
        self.heard.iter().any(Option::is_some)
    }

    /// The line to read now: one that is due, else the first that hasn't been answered; none where all have.
    pub fn next(&self) -> Option<AnswerIx> {
        self.due.or_else(|| self.first_left())
    }

    fn first_left(&self) -> Option<AnswerIx> {
        self.order.iter().copied().find(|line| self.heard(*line).is_none())
    }

    /// Takes what was heard to a line. Nothing where it is no line of the question.
    pub fn hear(&mut self, question: &Question, line: AnswerIx, heard: Heard) -> Option<ReadingStep> {
        if !self.order.contains(&line) {
            return None;
        }
        if self.one && heard == Heard::Yes {
            // Another yes stood there since before.
            self.heard.iter_mut().filter(|said| **said == Some(Heard::Yes)).for_each(|said| *said = None);
        }
        self.heard[line.index()] = Some(heard);
        if self.due == Some(line) {
            (self.due, self.from) = (None, None);
        }
        let said = &question.answers[line.index()];
        let called = if heard == Heard::Yes { said.escalation } else { Escalation::Clear };
        let has_script = heard == Heard::Yes && said.script.is_some();
        // One that was said yes to before the line that they told of earlier was read ends it, too.
        let sign = !self.one && self.sign(question).is_some();
        let over = called == Escalation::Sign || sign || self.one && heard == Heard::Yes || self.next().is_none();
        self.over = over;
        let so_far = self.reply(question, over);
        let next = self.next().filter(|_| !over);
        Some(ReadingStep { so_far, help_due: (called > Escalation::Clear || has_script) && next.is_some(), next })
    }

    /// Takes back what was heard to a line. Where none is named, to the one before the line that is to be read now.
    pub fn unhear(&mut self, line: Option<AnswerIx>) -> Option<AnswerIx> {
        if line.is_none()
            && let Some(from) = self.from.take()
        {
            self.due = Some(from);
            self.heard[from.index()] = None;
            return Some(from);
        }
        let line = if let Some(line) = line {
            line
        } else {
            let before = self.before_this();
            self.due = None;
            before?
        };
        self.heard.get_mut(line.index())?.take().map(|_| line)
    }

    /// The last answered line before the one to read now.
    fn before_this(&self) -> Option<AnswerIx> {
        let now = self.next();
        let before = self.order.iter().copied().take_while(|line| now != Some(*line));
        before.filter(|line| self.heard(*line).is_some()).last()
    }

    /// Whether this line is to be read, as others are.
    pub(crate) fn reads(&self, line: AnswerIx) -> bool {
        self.order.contains(&line)
    }

    /// Reads a line next that they told of earlier, whatever was heard to it. `said`: what was said to another one, which stands
    /// and waits for it; of a question of one answer nothing does.
    pub(crate) fn read_next(&mut self, told: AnswerIx, said: Option<(AnswerIx, Heard)>) {
        if !self.reads(told) {
            return;
        }
        self.due = Some(told);
        if said.is_none_or(|(line, _)| line != told) {
            self.heard[told.index()] = None;
        }
        self.from = match said {
            Some((line, _)) if line == told => self.before_this().or(Some(told)),
            Some((line, heard)) => {
                self.heard[line.index()] = Some(heard).filter(|_| !self.one);
                Some(line)
            }
            None => None,
        };
    }

    /// Begins again at the first line.
    pub(crate) fn begin_again(&mut self) {
        self.heard.fill(None);
        (self.due, self.from) = (None, None);
    }

    /// The reply that the lines make. Not sure and rather not say are read as "not sure" beside
    /// what was said; all lines kept back, or nothing clear, decline the question.
    fn reply(&self, question: &Question, over: bool) -> Option<Reply> {
        let all = |what: Heard| self.order.iter().all(|line| self.heard(*line) == Some(what));
        let said = |what: Heard| self.order.iter().copied().filter(move |line| self.heard(*line) == Some(what));
        if all(Heard::RatherNot) {
            return Some(Reply::Declined);
        }
        let clear = said(Heard::Yes).all(|line| question.answers[line.index()].escalation == Escalation::Clear);
        if let Some(unsure) = self.unsure.filter(|_| over && clear && !self.signs_left(question).is_empty()) {
            // A doubt about a sign isn't lifted by a milder line.
            return Some(Reply::Chosen(AnswerSet::only(unsure)));
        }
        let doubtful = said(Heard::NotSure).chain(said(Heard::RatherNot)).next().is_some();
        let alone = question.alone();
        let yes: AnswerSet = said(Heard::Yes).collect();
        // Of several that can't stand together, the one that claims that there is nothing else
        // goes.
        let others = alone.iter().fold(yes, AnswerSet::without);
        let yes = if !others.is_empty() || doubtful && self.unsure.is_some() { others } else { yes };
        let with_doubt = self.unsure.filter(|_| doubtful).map(|unsure| yes.with(unsure)).filter(|set| question.allows(*set));
        match with_doubt.unwrap_or(yes) {
            set if !set.is_empty() => Some(Reply::Chosen(set)),
            _ if !over => None,
            _ => match (self.none, self.unsure) {
                (Some(none), _) if !doubtful => Some(Reply::Chosen(AnswerSet::only(none))),
                (None, Some(unsure)) => Some(Reply::Chosen(AnswerSet::only(unsure))),
                _ => Some(Reply::Declined),
            },
        }
    }
}

/// The lines in the order of the file, but for those that end the questions: among their places
/// they stand in the order of the pages that they bring. Where a yes to one line answers the question, those that call for help
/// come first: no milder line may end the reading before them.
fn in_order(questionnaire: &Questionnaire, answers: &Answers, question: QuestionIx, mut lines: Vec<AnswerIx>) -> Vec<AnswerIx> {
    let asked = questionnaire.question(question);
    if asked.choose == Choose::One {
        lines.sort_by_key(|line| std::cmp::Reverse(asked.answers[line.index()].escalation));
    }
    let page = |line: &AnswerIx| -> Option<OutcomeIx> {
        let mut given = answers.clone();
        let sign = questionnaire.question(question).answers[line.index()].escalation == Escalation::Sign;
        if !sign || !given.give(questionnaire, question, Reply::Chosen(AnswerSet::only(*line))) {
            return None;
        }
        path(questionnaire, &given).ended_by()
    };
    let mut ends: Vec<(OutcomeIx, AnswerIx)> = lines.iter().filter_map(|line| Some((page(line)?, *line))).collect();
    let places: Vec<usize> = (0..lines.len()).filter(|i| ends.iter().any(|(_, line)| *line == lines[*i])).collect();
    ends.sort_by_key(|(outcome, _)| (questionnaire.outcome(*outcome).pace, *outcome));
    let mut out = lines;
    for (place, (_, line)) in places.into_iter().zip(ends) {
        out[place] = line;
    }
    out
}

#[cfg(test)]
mod tests {
    use super::Heard::{No, NotSure, RatherNot, Yes};
    use super::{Heard, Language};
    use crate::base::phrases::within;

    #[test]
    fn spanish_words_and_the_usual_letters_are_heard() {
        within(Language::Spanish, || {
            for (typed, meant) in [
                ("sí", Some(vec![Yes])),
                ("s", Some(vec![Yes])),
                ("no sé", Some(vec![NotSure])),
                ("prefiero no", Some(vec![RatherNot])),
                ("s n n u", Some(vec![Yes, No, No, NotSure])),
                ("y n y r", Some(vec![Yes, No, Yes, RatherNot])),
                ("sí, no, sí", Some(vec![Yes, No, Yes])),
                // Nobody said whether it is an "and" or a yes.
                ("sí y no", None),
                ("no quiero", None),
                ("yes no", Some(vec![Yes, No])),
                ("snd", Some(vec![Yes, No, NotSure])),
                ("ynr", Some(vec![Yes, No, RatherNot])),
                // Letters of two languages in one word were no answers.
                ("pus", None),
                ("snu", None),
                ("n pus", None),
            ] {
                assert_eq!(Heard::each(typed), meant, "{typed}");
            }
        });
        assert_eq!((Heard::each("sí"), Heard::each("y n")), (None, Some(vec![Yes, No])));
    }
}
