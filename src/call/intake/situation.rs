//! The situation of a call: which script fits it, and when it comes up by itself.

use crate::call::intake::{Intake, PulledScript};
use crate::content::model::{AnswerIx, Escalation, QuestionIx, Reply, Script, ScriptIx};
use crate::engine::interview::{Interview, Stage};

/// The script for whatever brings no other.
const USUAL: ScriptIx = ScriptIx(0);

impl<'a> Intake<'a> {
    /// Call after every move of the interview: notes that safety came up, and saves.
    pub fn moved(&mut self, interview: &Interview<'_>, place: &str) {
        self.pulled = None;
        let counted = interview.counted();
        let ended = self.page_of_help(interview);
        // What was taken back comes up anew.
        let mut came_up = std::mem::take(&mut self.came_up);
        came_up.retain(|(at, script)| match at {
            Some(at) if interview.stage() == Stage::Question(*at) => true,
            Some(at) => self.scripts_of(*at, counted[at.index()]).iter().any(|(_, s)| s == script),
            None => ended,
        });
        self.came_up = came_up;
        let due = match interview.stage() {
            Stage::Help { question, .. } => {
                let script = self.gravest(question, counted[question.index()]).unwrap_or(USUAL);
                Some((Some(question), script)).filter(|due| !self.came_up.contains(due))
            }
            _ if ended => {
                let script = self.situation(interview).unwrap_or(USUAL);
                // One that came up at an earlier question needn't again, unless a sign brought the page.
                let last = interview.path().met.last().copied();
                let reply = last.and_then(|ix| Some((ix, counted[ix.index()]?)));
                let sign = reply.is_some_and(|(ix, r)| self.questionnaire.question(ix).escalation(r) > Escalation::Clear);
                let seen = |(at, before): &(Option<QuestionIx>, ScriptIx)| *before == script && (at.is_none() || !sign);
                Some((None, script)).filter(|_| !self.came_up.iter().any(seen))
            }
            // An answer that calls for nothing may have a script all the same.
            _ => self.questionnaire.question_ixs().rev().find_map(|at| {
                let script = self.gravest(at, counted[at.index()])?;
                let due = (Some(at), script);
                (!self.came_up.contains(&due)).then(|| {
                    self.pulled = Some(PulledScript { script, audience: None });
                    due
                })
            }),
        };
        if let Some(due) = due {
            self.came_up.push(due);
            self.script_due = true;
        }
        self.save(interview, place);
    }

    /// Whether an urgent page stands: the questions ended there, or the mentor put it first.
    fn page_of_help(&self, interview: &Interview<'_>) -> bool {
        let judged = self.showing_judged.then(|| self.judgement.as_ref().map(|j| j.outcome)).flatten();
        interview.ended_by().or(judged).is_some_and(|ix| self.questionnaire.outcome(ix).is_urgent())
    }

    /// Pulls up a script by its place among all of them.
    pub fn pull_script(&mut self, ix: usize) {
        let known = ix < self.leading.scripts.len();
        self.pulled = known.then_some(PulledScript { script: ScriptIx(ix), audience: None });
    }

    /// Pulls up the script of an answer, with the help lines that it adds.
    pub(crate) fn pull(&mut self, question: QuestionIx, answer: AnswerIx) {
        let said = &self.questionnaire.question(question).answers[answer.index()];
        let script = said.script.unwrap_or(USUAL);
        self.pulled = Some(PulledScript { script, audience: said.audience.clone() });
        self.came_up.push((Some(question), script));
    }

    /// The audience that the answer adds whose script is pulled up.
    pub fn pulled_audience(&self) -> Option<&String> {
        self.pulled.as_ref()?.audience.as_ref()
    }

    /// The script of the situation, else the first.
    pub fn script(&self, interview: &Interview<'_>) -> &'a Script {
        &self.leading.scripts[self.situation(interview).unwrap_or(USUAL).index()]
    }

    /// The script that fits: the one pulled up; at the help page that of its answer; at a page the
    /// page's, or that of an answer that ended the questions, whichever stands first in the file;
    /// else that of the gravest answer. None where nothing has come up.
    pub fn situation(&self, interview: &Interview<'_>) -> Option<ScriptIx> {
        if let Some(pulled) = &self.pulled {
            return Some(pulled.script);
        }
        let counted = interview.counted();
        let reply = |ix: QuestionIx| counted[ix.index()];
        if let Stage::Help { question, .. } = interview.stage() {
            return Some(self.gravest(question, reply(question)).unwrap_or(USUAL));
        }
        let q = self.questionnaire;
        let shown = self.recommendation(interview).map(|r| r.outcome);
        let judged = self.judgement().is_some_and(|j| shown == Some(j.outcome));
        let given = q.question_ixs().filter_map(|ix| Some((q.question(ix).escalation(reply(ix)?), self.gravest(ix, reply(ix))?)));
        if let Some(of_page) = shown.and_then(|ix| q.outcome(ix).script) {
            let ended = given.filter(|(called, script)| *called > Escalation::Help && *script != USUAL && !judged);
            return ended.map(|(_, script)| script).chain([of_page]).min();
        }
        given.max_by_key(|(called, _)| *called).map(|(_, script)| script)
    }

    /// Whether only the client says how there is contact: a script of the situation says so, and
    /// whatever was agreed doesn't hold.
    pub fn they_choose(&self, interview: &Interview<'_>) -> bool {
        let of = |script: ScriptIx| self.leading.scripts[script.index()].they_choose;
        let counted = interview.counted();
        let said = self.questionnaire.question_ixs().flat_map(|ix| self.scripts_of(ix, counted[ix.index()]));
        said.map(|(_, script)| script).chain(self.situation(interview)).any(of)
    }

    /// The scripts of a reply, each with what its answer calls for.
    fn scripts_of(&self, question: QuestionIx, reply: Option<Reply>) -> Vec<(Escalation, ScriptIx)> {
        let question = self.questionnaire.question(question);
        let usual = |called: Escalation, own: Option<ScriptIx>| {
            Some((called, own.or_else(|| (called > Escalation::Clear).then_some(USUAL))?))
        };
        match reply {
            None => Vec::new(),
            Some(reply @ Reply::Declined) => usual(question.escalation(reply), question.declined.script).into_iter().collect(),
            Some(Reply::Chosen(set)) => question.chosen(set).filter_map(|(_, a)| usual(a.escalation, a.script)).collect(),
        }
    }

    /// The script of a reply's gravest answer; of several as grave the first in the file.
    fn gravest(&self, question: QuestionIx, reply: Option<Reply>) -> Option<ScriptIx> {
        let all = self.scripts_of(question, reply);
        all.into_iter().max_by_key(|(called, script)| (*called, std::cmp::Reverse(*script))).map(|(_, script)| script)
    }
}
