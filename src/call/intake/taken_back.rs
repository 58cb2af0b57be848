//! What they told of on a call and took back: somebody may have come in, or they fear what comes of it. It stays with the mentor;
//! no record and no paper has it.

use crate::call::intake::Intake;
use crate::content::model::{AnswerIx, Escalation, Pace, QuestionIx, Reply, ScriptIx};
use crate::engine::interview::{Interview, Stage};

/// A sign of harm by somebody that words told of, with what held of harm and of contact before.
#[derive(Debug, Clone, Copy)]
pub(crate) struct HarmInWords {
    sign: (QuestionIx, AnswerIx),
    before: (bool, bool),
}

impl Intake<'_> {
    /// Remembers that words told of harm by somebody, before any answer was chosen for them: only the client says how there is contact
    /// from there on, and it stays told though they take it back in the next breath. None where a situation is of another kind, or was
    /// told of before.
    pub(crate) fn tell_in_words(&mut self, script: ScriptIx) -> Option<HarmInWords> {
        let q = self.questionnaire;
        let brings = |(at, answer): &(QuestionIx, AnswerIx)| q.question(*at).answers[answer.index()].script == Some(script);
        if !self.is_their_choice(Some(script)) || self.told.iter().any(brings) {
            return None;
        }
        let answers = q.question_ixs().flat_map(|at| (0..q.question(at).answers.len()).map(move |i| (at, AnswerIx(i))));
        let is_sign = |(at, answer): &(QuestionIx, AnswerIx)| {
            q.question(*at).answers[answer.index()].escalation == Escalation::Sign && q.question(*at).not_sure() != Some(*answer)
        };
        let sign = answers.filter(brings).find(is_sign)?;
        let before = self.contact_before();
        self.tell(sign.0, sign.1);
        self.remember_contact(Some(script));
        Some(HarmInWords { sign, before })
    }

    /// Those words were of something else.
    pub(crate) fn untell_in_words(&mut self, harm: HarmInWords) {
        self.told.retain(|told| *told != harm.sign);
        (self.told_of_harm, self.contact_is_theirs) = harm.before;
    }

    /// Remembers a sign that they told of, in more than a doubt.
    pub(super) fn tell(&mut self, question: QuestionIx, answer: AnswerIx) {
        let asked = self.questionnaire.question(question);
        let said = &asked.answers[answer.index()];
        let doubt = asked.not_sure() == Some(answer);
        if asked.safety && said.escalation == Escalation::Sign && said.script.is_some() && !doubt {
            self.told.retain(|told| *told != (question, answer));
            self.told.push((question, answer));
        }
    }

    /// Whether harm was told of so far, and whether only the client says how there is contact.
    pub(crate) fn contact_before(&self) -> (bool, bool) {
        (self.told_of_harm, self.contact_is_theirs)
    }

    /// Some answers were a slip of the mentor's, and never told. `before`: what held before them.
    pub(crate) fn untell(&mut self, interview: &Interview<'_>, rows: &[(QuestionIx, AnswerIx)], before: (bool, bool)) {
        self.told.retain(|told| !rows.contains(told));
        self.pulled = None;
        self.told_of_harm = before.0 || self.tells_of_harm(&interview.counted());
        self.contact_is_theirs = before.1;
        self.contact_is_theirs = self.they_choose(interview);
    }

    /// Remembers all signs that were given.
    pub(super) fn tell_all(&mut self, counted: &[Option<Reply>]) {
        for at in self.questionnaire.question_ixs() {
            if let Some(Reply::Chosen(set)) = counted[at.index()] {
                set.iter().for_each(|answer| self.tell(at, answer));
            }
        }
        self.told_of_harm |= self.tells_of_harm(counted);
    }

    /// The situations that they told of and took back, the last one first: its question was answered without it since, or isn't
    /// asked any more, and nothing else brings it. A sign that is put right by another answer that calls for help is none of these,
    /// unless somebody hurts them.
    pub fn taken_back(&self, interview: &Interview<'_>) -> Vec<ScriptIx> {
        if self.told.is_empty() {
            return Vec::new();
        }
        let (counted, stage) = (interview.counted(), interview.stage());
        let at_result = matches!(stage, Stage::Result(_));
        let met = interview.path().met;
        let gone = |(question, answer): &(QuestionIx, AnswerIx)| {
            let asked = self.questionnaire.question(*question);
            let theirs = self.is_their_choice(asked.answers[answer.index()].script);
            match counted[question.index()] {
                _ if stage == Stage::Question(*question) => false,
                Some(reply @ Reply::Chosen(set)) => !set.has(*answer) && (theirs || asked.escalation(reply) == Escalation::Clear),
                Some(Reply::Declined) => true,
                None => at_result && !met.contains(question),
            }
        };
        let mut out: Vec<ScriptIx> = Vec::new();
        for (question, answer) in self.told.iter().rev().filter(|told| gone(told)) {
            let script = self.questionnaire.question(*question).answers[answer.index()].script;
            out.extend(script.filter(|script| !out.contains(script) && !self.deals_with(interview, *script)));
        }
        out
    }

    /// Whose help lines go with a situation that they told of.
    pub fn lines_told_of(&self, script: ScriptIx) -> Option<&String> {
        let of = |(question, answer): &(QuestionIx, AnswerIx)| &self.questionnaire.question(*question).answers[answer.index()];
        self.told.iter().rev().map(of).filter(|said| said.script == Some(script)).find_map(|said| said.audience.as_ref())
    }

    /// The situation that was taken back last, at a result that can wait: it comes before anything that is said there.
    pub(crate) fn taken_back_stands(&self, interview: &Interview<'_>) -> Option<ScriptIx> {
        let last = self.taken_back(interview).first().copied().filter(|_| !self.shows_judged())?;
        let shown = self.recommendation(interview)?.outcome;
        (self.questionnaire.outcome(shown).pace > Pace::Today).then_some(last)
    }

    /// What was taken back for a situation is settled.
    pub(crate) fn taken_back_settled(&mut self, script: ScriptIx) {
        let q = self.questionnaire;
        self.told.retain(|(question, answer)| q.question(*question).answers[answer.index()].script != Some(script));
    }

    /// Whether only the client says how there is contact, by a script.
    pub(crate) fn is_their_choice(&self, script: Option<ScriptIx>) -> bool {
        script.is_some_and(|ix| self.leading.scripts[ix.index()].they_choose)
    }

    /// Whether replies tell that somebody hurts or controls them, in more than a doubt.
    fn tells_of_harm(&self, counted: &[Option<Reply>]) -> bool {
        self.questionnaire.question_ixs().any(|at| {
            let (question, reply) = (self.questionnaire.question(at), counted[at.index()]);
            let Some(Reply::Chosen(set)) = reply else { return false };
            question.chosen(set).any(|(a, answer)| question.not_sure() != Some(a) && self.is_their_choice(answer.script))
        })
    }

    /// Whether a client under 18 told of harm, and the page that is shown knows nothing of it: they took it back.
    pub fn harm_taken_back(&self, interview: &Interview<'_>) -> bool {
        let shown = !self.shows_judged() && self.recommendation(interview).is_some();
        shown && self.told_of_harm && self.is_young(interview) && !self.tells_of_harm(&interview.counted())
    }
}
