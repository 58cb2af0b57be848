//! The one controller: full screen, line mode and `recommend` all drive this, and none of them decides what is asked.

mod back;
mod walked;

use crate::content::model::{Escalation, OutcomeIx, QuestionIx, Questionnaire, Reply};
use crate::engine::answers::Answers;
use crate::engine::interview::walked::WalkedAnswers;
use crate::engine::path::{NextStep, Path, Sheet, counting, path};

/// What a person can do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Move {
    /// Give an answer (or decline) to the question that stands open.
    Give(Reply),
    /// Put the question that stands open off until later.
    Skip,
    /// Go on: from the help page to the next question, from what a change undoes to the change, from the review to the result.
    Onward,
    /// Go back one step.
    Back,
    /// Go to a question met before.
    Jump(QuestionIx),
    /// At the review: rather not answer whatever was put off, and go on to the result.
    DeclineRest,
}

/// Where the person stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Stage {
    /// At a question.
    Question(QuestionIx),
    /// At the help page that an answer opened; the questions go on behind it.
    Help {
        /// The question whose answer opened it.
        question: QuestionIx,
        /// Whether it is the first time: later times one line is enough.
        first: bool,
    },
    /// An earlier answer is about to change, and others won't count any more: said before it takes effect.
    Undoes {
        /// The question whose answer is to change.
        question: QuestionIx,
        /// The questions whose answers won't count then.
        loses: Vec<QuestionIx>,
    },
    /// At the review, before the result. `open`: put off and still without a reply.
    Review {
        /// Questions that wait.
        open: Vec<QuestionIx>,
    },
    /// At the end.
    Result(Sheet),
}

/// What a front end tells the person after a move.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Notice {
    /// These can't be chosen together, or nothing was chosen; nothing changed.
    NotAllowed,
    /// A question that can't be put off (it can be declined); nothing changed.
    CannotSkip,
    /// There is no step before this one.
    AtStart,
    /// There are questions that wait; the result comes after them.
    StillOpen,
    /// These answers are kept and don't count any more, since their questions aren't asked now.
    NoLongerCount(Vec<QuestionIx>),
}

/// A change of an earlier answer that waits until the person has seen what it undoes.
#[derive(Debug, Clone)]
struct Held {
    question: QuestionIx,
    /// The new reply; none to put the question off.
    reply: Option<Reply>,
    loses: Vec<QuestionIx>,
}

/// One interview.
#[derive(Debug, Clone)]
pub struct Interview<'q> {
    questionnaire: &'q Questionnaire,
    answers: WalkedAnswers,
    /// The only position that is stored: a question looked at again. Dropped when it is answered or no longer asked.
    revisiting: Option<QuestionIx>,
    /// The question that was opened from the review: one step back from it is the review.
    from_review: Option<QuestionIx>,
    /// The question that was answered last: where the questions have ended, its answer brought the page.
    answered_last: Option<QuestionIx>,
    /// What was given to questions whose answer ended the questions, once the person has gone back from there: it doesn't
    /// count until it is given again, but it is still marked.
    withdrawn: Vec<(QuestionIx, Reply)>,
    held: Option<Held>,
    /// The answer whose help page stands open.
    help_for: Option<QuestionIx>,
    help_met: bool,
    strip: bool,
    reviewed: bool,
    /// Whether the result follows the last answer, without the review between them.
    straight: bool,
}

impl<'q> Interview<'q> {
    /// An interview at its first question.
    pub fn new(questionnaire: &'q Questionnaire) -> Self {
        Self {
            questionnaire,
            answers: WalkedAnswers::of(Answers::none(questionnaire)),
            revisiting: None,
            from_review: None,
            answered_last: None,
            withdrawn: Vec::new(),
            held: None,
            help_for: None,
            help_met: false,
            strip: false,
            reviewed: false,
            straight: false,
        }
    }

    /// The same for a call that somebody leads: the result follows the last answer at once, and the
    /// review is one step back from it.
    #[must_use]
    pub fn led(self) -> Self {
        Self { straight: true, ..self }
    }

    /// An interview that goes on with answers given before; what they lack is asked.
    pub fn resumed(questionnaire: &'q Questionnaire, answers: Answers) -> Self {
        Self { answers: WalkedAnswers::of(answers), ..Self::new(questionnaire) }
    }

    /// The questionnaire that is being answered.
    pub fn questionnaire(&self) -> &'q Questionnaire {
        self.questionnaire
    }

    /// What has been given so far.
    pub fn answers(&self) -> &Answers {
        &self.answers
    }

    /// What is marked at a question when it comes up: what was given before, or taken back.
    pub fn marked(&self, question: QuestionIx) -> Option<Reply> {
        self.answers.reply(question).or(self.withdrawn.iter().find(|(q, _)| *q == question).map(|(_, r)| *r))
    }

    /// The way so far, computed.
    pub fn path(&self) -> Path {
        self.way().clone()
    }

    fn way(&self) -> &Path {
        self.answers.way(self.questionnaire)
    }

    /// The reply of every question met so far, by index; `None` where it wasn't asked or was put off.
    pub fn counted(&self) -> Vec<Option<Reply>> {
        let mut counted = vec![None; self.questionnaire.questions.len()];
        for question in &self.way().met {
            counted[question.index()] = self.answers.reply(*question);
        }
        counted
    }

    /// The same, as if nobody had gone back from a page that an answer brought: until another answer is given there, it is
    /// what was said, whatever new question stands before it.
    pub fn standing(&self) -> Vec<Option<Reply>> {
        if self.withdrawn.is_empty() {
            return self.counted();
        }
        let mut answers = self.answers().clone();
        for (question, reply) in &self.withdrawn {
            answers.give(self.questionnaire, *question, *reply);
        }
        let mut standing = vec![None; self.questionnaire.questions.len()];
        for question in counting(self.questionnaire, &answers) {
            standing[question.index()] = answers.reply(question);
        }
        standing
    }

    /// The answers before the question that stands open: all of them where none does. Whoever goes back can answer the rest anew.
    pub fn before(&self) -> Answers {
        let mut before = self.answers().clone();
        if let Stage::Question(open) = self.stage() {
            self.questionnaire.question_ixs().filter(|q| *q >= open).for_each(|q| {
                before.withdraw(q);
            });
        }
        before
    }

    /// Whether the help strip stays in view: from the first answer on that wasn't clear, to the end, whatever comes after.
    pub fn strip(&self) -> bool {
        self.strip
    }

    /// Where the person stands.
    pub fn stage(&self) -> Stage {
        if let Some(question) = self.help_for {
            return Stage::Help { question, first: !self.help_met };
        }
        if let Some(held) = &self.held {
            return Stage::Undoes { question: held.question, loses: held.loses.clone() };
        }
        let way = self.way();
        if let Some(question) = self.revisiting.filter(|q| way.met.contains(q)) {
            return Stage::Question(question);
        }
        match &way.next {
            NextStep::Ask(question) => Stage::Question(*question),
            NextStep::Skipped(open) => Stage::Review { open: open.clone() },
            NextStep::Done(sheet) if sheet.ended_by().is_some() || self.reviewed => Stage::Result(sheet.clone()),
            NextStep::Done(_) => Stage::Review { open: Vec::new() },
        }
    }

    /// The gate that ended the interview, if one did.
    pub fn ended_by(&self) -> Option<OutcomeIx> {
        self.way().ended_by()
    }

    /// Makes a move; what the person should be told comes back.
    pub fn make(&mut self, step: Move) -> Option<Notice> {
        let stage = self.stage();
        match (step, stage) {
            (Move::Give(reply), Stage::Question(question)) if !self.waits(question, Some(reply)) => self.take(question, reply),
            (Move::Skip, Stage::Question(question)) => self.skip(question),
            (Move::Give(_) | Move::Skip, _) => None,
            (Move::Onward, stage) => self.onward(stage),
            (Move::Back, stage) => self.back(stage),
            (Move::Jump(question), stage) => {
                // On a call an earlier answer is put right where a page stands that ended the questions: what brought the page
                // goes on counting, and one step back is the page.
                let ended = self.ended_by().is_some();
                if self.help_for.is_none()
                    && self.held.is_none()
                    && (self.straight || !ended)
                    && self.way().met.contains(&question)
                {
                    self.from_review = (ended || matches!(stage, Stage::Review { .. })).then_some(question);
                    self.revisiting = Some(question);
                    self.reviewed = false;
                }
                None
            }
            (Move::DeclineRest, _) => self.decline_rest(),
        }
    }

    fn take(&mut self, question: QuestionIx, reply: Reply) -> Option<Notice> {
        // A reply behind which nothing has been said undoes nothing.
        let is_last = self.questionnaire.question_ixs().filter(|q| *q >= question).all(|q| self.answers.reply(q).is_none());
        let before = if is_last { Vec::new() } else { self.counting() };
        let was_open = self.answers.is_skipped(question);
        if !self.answers.change().give(self.questionnaire, question, reply) {
            return Some(Notice::NotAllowed);
        }
        self.revisiting = None;
        self.reviewed |= self.straight;
        self.answered_last = Some(question);
        self.withdrawn.retain(|(q, _)| *q != question);
        if self.ended_by().is_some() {
            self.from_review = None;
        }
        let asked = self.questionnaire.question(question);
        let escalation = asked.escalation(reply);
        let in_view = matches!(reply, Reply::Chosen(set) if asked.chosen(set).any(|(_, a)| a.in_view));
        self.strip |= escalation > Escalation::Clear || in_view;
        // A sign that no gate catches (a file that isn't proved) still opens help.
        if escalation > Escalation::Clear && self.ended_by().is_none() {
            self.help_for = Some(question);
        }
        // Whoever catches up with what was skipped goes straight to the next of it.
        if was_open
            && self.help_for.is_none()
            && let NextStep::Skipped(open) = &self.way().next
        {
            self.revisiting = open.first().copied();
            self.from_review = self.revisiting;
        }
        self.lost(&before)
    }

    /// Declines what was put off, and whatever of it that brings up again; a question that is new then is asked.
    fn decline_rest(&mut self) -> Option<Notice> {
        while let Stage::Review { open } = self.stage() {
            let Some(question) = open.first() else {
                self.reviewed = true;
                return None;
            };
            if let notice @ Some(Notice::NotAllowed) = self.take(*question, Reply::Declined) {
                return notice;
            }
            self.revisiting = None;
        }
        None
    }

    fn skip(&mut self, question: QuestionIx) -> Option<Notice> {
        if !self.questionnaire.may_be_skipped(question) {
            return Some(Notice::CannotSkip);
        }
        if self.waits(question, None) { None } else { self.put_off(question) }
    }

    fn put_off(&mut self, question: QuestionIx) -> Option<Notice> {
        let before = self.counting();
        self.answers.change().skip(self.questionnaire, question);
        self.revisiting = None;
        self.lost(&before.into_iter().filter(|q| *q != question).collect::<Vec<_>>())
    }

    /// Whether a change waits, because it would undo other answers and that hasn't been said yet. Help never waits: an answer
    /// that opens the help page or ends the questions takes effect at once.
    fn waits(&mut self, question: QuestionIx, reply: Option<Reply>) -> bool {
        if self.answers.reply(question).is_none()
            || reply.is_some_and(|r| self.questionnaire.question(question).escalation(r) > Escalation::Clear)
        {
            return false;
        }
        let mut then = self.answers().clone();
        let taken = match reply {
            Some(reply) => then.give(self.questionnaire, question, reply),
            None => then.skip(self.questionnaire, question),
        };
        if !taken || path(self.questionnaire, &then).ended_by().is_some() {
            return false;
        }
        let after = counting(self.questionnaire, &then);
        let still = |q: &QuestionIx| *q == question || after.contains(q);
        let loses: Vec<QuestionIx> = self.counting().into_iter().filter(|q| !still(q)).collect();
        let waits = !loses.is_empty();
        self.held = waits.then_some(Held { question, reply, loses });
        waits
    }

    fn onward(&mut self, stage: Stage) -> Option<Notice> {
        match stage {
            Stage::Help { .. } => {
                self.help_for = None;
                self.help_met = true;
                None
            }
            Stage::Undoes { .. } => {
                // What it undoes has been said.
                match self.held.take() {
                    Some(Held { question, reply: Some(reply), .. }) => self.take(question, reply),
                    Some(Held { question, reply: None, .. }) => self.put_off(question),
                    None => None,
                };
                None
            }
            Stage::Review { open } if open.is_empty() => {
                self.reviewed = true;
                None
            }
            Stage::Review { .. } => Some(Notice::StillOpen),
            _ => None,
        }
    }

    /// Questions whose replies count now. What was said to those behind a new question is kept and counts once they come up again.
    fn counting(&self) -> Vec<QuestionIx> {
        counting(self.questionnaire, &self.answers)
    }

    /// What counted before and doesn't any more. Nothing is said where a gate has ended the questions.
    fn lost(&self, before: &[QuestionIx]) -> Option<Notice> {
        if before.is_empty() {
            return None;
        }
        let now = self.counting();
        let lost: Vec<QuestionIx> = before.iter().copied().filter(|q| !now.contains(q)).collect();
        (!lost.is_empty() && self.ended_by().is_none()).then_some(Notice::NoLongerCount(lost))
    }
}
