//! What stands behind a "not sure" on a call: the lines that they weren't sure about, and those that they kept back.

use crate::call::intake::situation::USUAL;
use crate::call::intake::{Intake, PulledScript};
use crate::call::reading::Heard;
use crate::content::helplines::{ANYONE, URGENT_HEALTH};
use crate::content::model::{Answer, AnswerIx, CHILD_BODY, Escalation, Pace, QuestionIx, Reply, ScriptIx};
use crate::engine::interview::Interview;

impl Intake<'_> {
    /// Pulls up the script that a doubt about a line stands for, once at its question; false where none comes up.
    pub(crate) fn pull_doubted(&mut self, question: QuestionIx, line: AnswerIx) -> bool {
        let asked = self.questionnaire.question(question);
        let said = &asked.answers[line.index()];
        let script = asked.not_sure().and_then(|unsure| said.script.or(asked.answers[unsure.index()].script));
        let Some(script) = script.filter(|script| !self.came_up.contains(&(Some(question), *script))) else { return false };
        self.pulled = Some(PulledScript { script, audience: said.audience.clone(), looked_up: false });
        self.came_up.push((Some(question), script));
        true
    }

    /// The script that fits, how soon it is for and how soon a doubt is, where it can't wait, which is for a yes, and a doubt
    /// alone brought it.
    pub(crate) fn doubt_can_wait(&self, interview: &Interview<'_>) -> Option<(ScriptIx, Pace, Pace)> {
        let (q, counted) = (self.questionnaire, interview.counted());
        let script = self.situation(interview)?;
        let is_it = |at: QuestionIx, a: AnswerIx| q.question(at).answers[a.index()].script == Some(script);
        let said = |at: QuestionIx| match counted[at.index()] {
            Some(Reply::Chosen(set)) => set.iter().any(|a| is_it(at, a) && q.question(at).not_sure() != Some(a)),
            _ => false,
        };
        if self.shows_judged() || q.question_ixs().any(said) {
            return None;
        }
        let pace = |at: QuestionIx, answer: AnswerIx| self.page_alone(at, answer).map(|page| q.outcome(page).pace);
        let doubted = self.doubts.iter().flat_map(|(at, lines)| lines.iter().map(move |(line, heard)| (*at, *line, *heard)));
        let mut unsure = doubted.filter(|(at, line, heard)| *heard == Heard::NotSure && is_it(*at, *line));
        let (at, yes_is) = unsure.find_map(|(at, line, _)| Some((at, pace(at, line).filter(|pace| *pace <= Pace::Today)?)))?;
        let doubt_is = pace(at, q.question(at).not_sure()?)?;
        (doubt_is > Pace::Today).then_some((script, yes_is, doubt_is))
    }

    /// Takes the lines of a question that the client wasn't sure about, or kept back: its "not sure" stands for them.
    pub(crate) fn doubt(&mut self, question: QuestionIx, lines: Vec<(AnswerIx, Heard)>) {
        let script = |line: &AnswerIx| self.questionnaire.question(question).answers[line.index()].script;
        let theirs = |(line, _): &(AnswerIx, Heard)| script(line).is_some_and(|ix| self.leading.scripts[ix.index()].they_choose);
        self.contact_is_theirs |= lines.iter().any(theirs);
        self.doubts.insert(question, lines);
    }

    /// Whether the "not sure" of a question stands for nothing but what they kept back.
    pub fn is_kept_back(&self, question: QuestionIx) -> bool {
        let lines = self.doubts.get(&question).filter(|lines| !lines.is_empty());
        lines.is_some_and(|lines| lines.iter().all(|(_, heard)| *heard == Heard::RatherNot))
    }

    /// Whether help lines are for something that they weren't sure about.
    pub fn is_doubted(&self, audience: &str) -> bool {
        let brings = |at: QuestionIx, line: AnswerIx| self.questionnaire.question(at).answers[line.index()].audience.as_deref();
        let doubted = |(at, lines): (&QuestionIx, &Vec<(AnswerIx, Heard)>)| {
            lines.iter().any(|(line, heard)| *heard == Heard::NotSure && brings(*at, *line) == Some(audience))
        };
        self.doubts.iter().any(doubted)
    }

    /// Whether help lines are there only because of what was kept back, so that nobody reads them out.
    pub fn is_untold(&self, audience: &str) -> bool {
        let q = self.questionnaire;
        let brings = |a: &Answer| a.audience.as_deref() == Some(audience);
        let unsure = |at: &QuestionIx| q.question(*at).not_sure().is_some_and(|a| brings(&q.question(*at).answers[a.index()]));
        !self.told_of_harm && self.doubts.keys().any(|at| self.is_kept_back(*at) && unsure(at))
    }

    /// The scripts that an answer calls up: its own; those of the lines that "not sure" stands for, in place of its own. A line
    /// that was kept back calls up none but the usual: they told nothing of it.
    pub(super) fn scripts_behind(&self, at: QuestionIx, answer: AnswerIx) -> Vec<Option<ScriptIx>> {
        let question = self.questionnaire.question(at);
        let own = question.answers[answer.index()].script;
        let doubted = self.doubts.get(&at).filter(|lines| question.not_sure() == Some(answer) && !lines.is_empty());
        let of = |(line, heard): &(AnswerIx, Heard)| match heard {
            Heard::RatherNot => Some(USUAL),
            _ => question.answers[line.index()].script.or(own),
        };
        doubted.map_or(vec![own], |lines| lines.iter().map(of).collect())
    }

    /// The question whose "not sure" a page's script is there for, where that stands for something else.
    pub(super) fn of_another_doubt(&self, counted: &[Option<Reply>], script: ScriptIx) -> Option<QuestionIx> {
        let q = self.questionnaire;
        q.question_ixs().find(|at| {
            let (at, question) = (*at, q.question(*at));
            let (Some(unsure), Some(Reply::Chosen(set))) = (question.not_sure(), counted[at.index()]) else { return false };
            let own = question.answers[unsure.index()].script == Some(script);
            own && set.has(unsure) && !question.chosen(set).any(|(a, _)| self.scripts_behind(at, a).contains(&Some(script)))
        })
    }

    /// The question whose "not sure" the page that is shown is written for, where that stands for something else.
    pub fn page_is_for_another(&self, interview: &Interview<'_>) -> Option<QuestionIx> {
        let shown = self.recommendation(interview).filter(|_| !self.shows_judged());
        let script = shown.and_then(|page| self.questionnaire.outcome(page.outcome).script)?;
        self.of_another_doubt(&interview.counted(), script)
    }

    /// Whether the page about the body was put first for a child who may be hurt: its words are to whoever is ill.
    pub fn page_is_for_child(&self) -> bool {
        let script = self.judgement.as_ref().filter(|_| self.shows_judged()).and_then(|judged| judged.script);
        script.is_some_and(|ix| self.leading.scripts[ix.index()].id == CHILD_BODY)
    }

    /// Whose help lines fit the lines of a question that they weren't sure about: of one that ends the questions and has none a
    /// doctor's, which is where its script leads.
    pub(super) fn lines_of_doubt(&self, at: QuestionIx) -> Vec<String> {
        let mut out = Vec::new();
        let lines = self.doubts.get(&at).into_iter().flatten();
        for (line, _) in lines.filter(|(_, heard)| *heard == Heard::NotSure) {
            let said = &self.questionnaire.question(at).answers[line.index()];
            let doctor = || (said.escalation > Escalation::Help).then(|| URGENT_HEALTH.to_owned());
            out.extend(said.audience.clone().or_else(doctor).filter(|audience| !out.contains(audience)));
        }
        if out.is_empty() { vec![ANYONE.to_owned()] } else { out }
    }
}
