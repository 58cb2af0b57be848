//! The situation of a call: which script fits it, and when it comes up by itself.

use crate::call::intake::{Intake, PulledScript};
use crate::content::helplines::{SUICIDE, YOUNG};
use crate::content::model::{
    Answer, AnswerIx, AnswerSet, BABY_MOVES_LESS, BODY_EMERGENCY, CHILD_BODY, CHILD_HURT, Escalation, HURT, OutcomeIx,
    QuestionIx, Reply, Script, ScriptIx,
};
use crate::engine::decide::{Recommendation, bring, first_audiences, hide_safety};
use crate::engine::holds::holds;
use crate::engine::interview::{Interview, Stage};

/// The script for whatever brings no other.
pub(super) const USUAL: ScriptIx = ScriptIx(0);

/// Whether it is the answer of somebody under 18.
pub(crate) fn is_under_age(answer: &Answer) -> bool {
    answer.audience_first && answer.audience.as_deref() == Some(YOUNG)
}

/// A sign that leads to a page where nothing else was said.
struct WayToPage {
    page: OutcomeIx,
    question: QuestionIx,
    answer: AnswerIx,
    script: Option<ScriptIx>,
}

impl<'a> Intake<'a> {
    /// Call after every move of the interview: notes that safety came up, and saves.
    pub fn moved(&mut self, interview: &Interview<'_>, place: &str) {
        self.pulled = None;
        let counted = interview.counted();
        let ended = self.page_of_help(interview) || self.taken_back_stands(interview).is_some();
        // What was taken back comes up anew.
        let mut came_up = std::mem::take(&mut self.came_up);
        came_up.retain(|(at, script)| match at {
            Some(at) if interview.stage() == Stage::Question(*at) => true,
            Some(at) => self.scripts_of(*at, counted[at.index()]).iter().any(|(_, s)| s == script),
            None => ended || self.taken_back(interview).contains(script),
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
                    self.pulled = Some(PulledScript { script, audience: None, looked_up: false });
                    due
                })
            }),
        };
        if let Some(due) = due {
            let last = interview.path().met.last().copied();
            // What is said of the page for another doubt is new.
            let told = due.0.is_some() || self.page_is_for_another(interview).is_some();
            self.script_as_before = !told && self.came_up.contains(&(last, due.1));
            self.came_up.push(due);
            self.script_due = true;
        }
        let before_all = std::mem::take(&mut self.overheard_before_all);
        if std::mem::take(&mut self.overheard_due) && (before_all || !self.script_due) {
            self.show_overheard();
            (self.script_due, self.script_as_before) = (true, false);
        }
        self.contact_is_theirs = self.they_choose(interview);
        self.tell_all(&counted);
        self.save(interview, place);
    }

    /// Whether an urgent page stands: the questions ended there, or the mentor put it first.
    fn page_of_help(&self, interview: &Interview<'_>) -> bool {
        let judged = self.showing_judged.then(|| self.judgement.as_ref().map(|j| j.outcome)).flatten();
        interview.ended_by().or(judged).is_some_and(|ix| self.questionnaire.outcome(ix).is_urgent())
    }

    /// Pulls up a script by its place among all of them.
    pub fn pull_script(&mut self, ix: usize) {
        let known = Some(ScriptIx(ix)).filter(|ix| ix.index() < self.leading.scripts.len());
        self.pulled = known.map(|script| PulledScript { script, audience: self.audience_behind(script), looked_up: true });
    }

    /// The script that fits by itself, whatever was looked up since.
    pub(crate) fn brought(&self, interview: &Interview<'_>) -> Option<ScriptIx> {
        let of_answer = self.pulled.as_ref().filter(|pulled| !pulled.looked_up).map(|pulled| pulled.script);
        of_answer.or_else(|| self.fits_by_itself(interview))
    }

    /// Turns to one of several scripts that are at hand: what was looked up makes room for what fits by itself.
    pub(crate) fn turn_to(&mut self, interview: &Interview<'_>, script: ScriptIx) {
        if self.situation(interview) == Some(script) {
            return;
        }
        if self.brought(interview) == Some(script) {
            self.pulled = None;
        } else {
            self.pull_script(script.index());
        }
    }

    /// The audience whose help lines the answers with a script add, where all of them add the same.
    fn audience_behind(&self, script: ScriptIx) -> Option<String> {
        let all = self.questionnaire.questions.iter().flat_map(|q| &q.answers).filter(|a| a.script == Some(script));
        let mut audiences = all.map(|answer| answer.audience.as_ref());
        let first = audiences.next()??;
        audiences.all(|other| other == Some(first)).then(|| first.clone())
    }

    /// Remembers a script by which only the client says how there is contact. An answer may be changed since somebody is listening.
    /// A script that is only looked at, from the list of all, tells nothing of this client.
    pub(crate) fn remember_contact(&mut self, script: Option<ScriptIx>) {
        let theirs = script.is_some_and(|ix| self.leading.scripts[ix.index()].they_choose);
        self.contact_is_theirs |= theirs;
        self.told_of_harm |= theirs;
    }

    /// Pulls up the script of an answer, with the help lines that it adds.
    pub(crate) fn pull(&mut self, question: QuestionIx, answer: AnswerIx) {
        let said = &self.questionnaire.question(question).answers[answer.index()];
        let script = said.script.unwrap_or(USUAL);
        // The same lines as behind a yes at the question, whose page brings those about ending life.
        let of_dying = || {
            let page = self.page_alone(question, answer).map(|page| &self.questionnaire.outcome(page).help)?;
            page.iter().find(|audience| *audience == SUICIDE).cloned()
        };
        let audience = said.audience.clone().or_else(of_dying);
        self.pulled = Some(PulledScript { script, audience, looked_up: false });
        self.tell(question, answer);
        self.remember_contact(Some(script));
        self.came_up.push((Some(question), script));
    }

    /// The audience that the answer adds whose script is pulled up; on the client's view none of one that was only looked up.
    pub fn pulled_audience(&self) -> Option<&String> {
        self.pulled.as_ref().filter(|pulled| !(pulled.looked_up && self.client_view))?.audience.as_ref()
    }

    /// The script of the situation, else the first; where the client is under 18, the one in its place.
    pub fn script(&self, interview: &Interview<'_>) -> &'a Script {
        self.as_shown(interview, self.situation(interview).unwrap_or(USUAL))
    }

    /// A script, or where the client is under 18, the one in its place.
    pub fn as_shown(&self, interview: &Interview<'_>, script: ScriptIx) -> &'a Script {
        let script = &self.leading.scripts[script.index()];
        let young = script.for_young.filter(|_| self.is_young(interview));
        young.map_or(script, |young| &self.leading.scripts[young.index()])
    }

    /// Whether the client said that they are under 18.
    pub fn is_young(&self, interview: &Interview<'_>) -> bool {
        first_audiences(self.questionnaire, &interview.counted()).iter().any(|audience| audience == YOUNG)
    }

    /// Whether the client kept back whether they are under 18.
    pub fn age_kept_back(&self, interview: &Interview<'_>) -> bool {
        let asks = |ix: &QuestionIx| self.questionnaire.question(*ix).answers.iter().any(is_under_age);
        let counted = interview.counted();
        self.questionnaire.question_ixs().find(asks).is_some_and(|ix| counted[ix.index()] == Some(Reply::Declined))
    }

    /// Pulls up the script for whoever is under 18 and isn't safe, where harm was told of.
    pub(crate) fn pull_for_young_harm(&mut self) -> Option<ScriptIx> {
        let not_safe = self.leading.scripts.iter().filter(|script| script.they_choose).find_map(|script| script.for_young);
        let script = not_safe.filter(|_| self.told_of_harm)?;
        self.pulled = Some(PulledScript { script, audience: Some(YOUNG.to_owned()), looked_up: false });
        Some(script)
    }

    /// In place of the script for everybody under 18 that for those who aren't safe, once one of them told of harm: whoever takes
    /// that back may have been overheard.
    fn or_not_safe(&self, interview: &Interview<'_>, script: ScriptIx) -> ScriptIx {
        let of_young = |a: &Answer| a.script == Some(script) && is_under_age(a);
        let plain = self.questionnaire.questions.iter().flat_map(|question| &question.answers).any(of_young);
        let not_safe = self.leading.scripts.iter().filter(|script| script.they_choose).find_map(|script| script.for_young);
        not_safe.filter(|_| plain && self.told_of_harm && self.is_young(interview)).unwrap_or(script)
    }

    /// The script that fits: the one pulled up; at the help page that of its answer; at a page the
    /// page's, or that of an answer that ended the questions, whichever stands first in the file;
    /// else that of the gravest answer. At a result that can wait what was taken back comes first.
    /// None where nothing has come up.
    pub fn situation(&self, interview: &Interview<'_>) -> Option<ScriptIx> {
        if let Some(pulled) = &self.pulled {
            return Some(pulled.script);
        }
        self.fits_by_itself(interview)
    }

    fn fits_by_itself(&self, interview: &Interview<'_>) -> Option<ScriptIx> {
        let by_itself = || self.came_up_by_itself(interview).map(|script| self.or_not_safe(interview, script));
        self.taken_back_stands(interview).or_else(by_itself)
    }

    fn came_up_by_itself(&self, interview: &Interview<'_>) -> Option<ScriptIx> {
        let counted = interview.counted();
        let reply = |ix: QuestionIx| counted[ix.index()];
        if let Stage::Help { question, .. } = interview.stage() {
            return Some(self.gravest(question, reply(question)).unwrap_or(USUAL));
        }
        let q = self.questionnaire;
        let shown = self.recommendation(interview).map(|r| r.outcome);
        let judged = self.judgement().is_some_and(|j| shown == Some(j.outcome));
        let given = q.question_ixs().filter_map(|ix| Some((q.question(ix).escalation(reply(ix)?), self.gravest(ix, reply(ix))?)));
        let put_first = self.judgement().filter(|_| judged).and_then(|j| j.script);
        if let Some(of_page) = put_first.or(shown.and_then(|ix| q.outcome(ix).script)) {
            let ended = given.filter(|(called, script)| *called > Escalation::Help && *script != USUAL && !judged);
            let of_page = Some(of_page).filter(|script| judged || self.of_another_doubt(&counted, *script).is_none());
            return ended.map(|(_, script)| script).chain(of_page).min().or(Some(USUAL));
        }
        // A page that was put first goes on being in force behind the questions, and so does its script.
        let in_force = || self.judgement().and_then(|j| j.script.or(q.outcome(j.outcome).script));
        given.max_by_key(|(called, _)| *called).map(|(_, script)| script).or_else(in_force)
    }

    /// Whether it came up on this call that only the client says how there is contact.
    pub fn contact_is_theirs(&self) -> bool {
        self.contact_is_theirs
    }

    /// Whether only the client says how there is contact: a script of the situation says so, or one
    /// did on this call, and whatever was agreed doesn't hold.
    pub fn they_choose(&self, interview: &Interview<'_>) -> bool {
        let of = |script: ScriptIx| self.leading.scripts[script.index()].they_choose;
        let counted = interview.counted();
        let said = self.questionnaire.question_ixs().flat_map(|ix| self.scripts_of(ix, counted[ix.index()]));
        self.contact_is_theirs || said.map(|(_, script)| script).chain(self.situation(interview)).any(of)
    }

    /// The scripts of a reply, each with what its answer calls for.
    fn scripts_of(&self, at: QuestionIx, reply: Option<Reply>) -> Vec<(Escalation, ScriptIx)> {
        let question = self.questionnaire.question(at);
        let usual = |called: Escalation, own: Option<ScriptIx>| {
            Some((called, own.or_else(|| (called > Escalation::Clear).then_some(USUAL))?))
        };
        match reply {
            None => Vec::new(),
            Some(reply @ Reply::Declined) => usual(question.escalation(reply), question.declined.script).into_iter().collect(),
            Some(Reply::Chosen(set)) => {
                let behind = |(answer, a): (AnswerIx, &Answer)| {
                    let called = a.escalation;
                    self.scripts_behind(at, answer).into_iter().filter_map(move |own| usual(called, own)).collect::<Vec<_>>()
                };
                question.chosen(set).flat_map(behind).collect()
            }
        }
    }

    /// The script of a reply's gravest answer; of several as grave the first in the file, behind all of them the usual.
    fn gravest(&self, question: QuestionIx, reply: Option<Reply>) -> Option<ScriptIx> {
        let all = self.scripts_of(question, reply);
        all.into_iter()
            .max_by_key(|(called, script)| (*called, *script != USUAL, std::cmp::Reverse(*script)))
            .map(|(_, script)| script)
    }

    /// The pages that the mentor may put first, each with a script: its own, then those of the answers that lead there alone.
    pub fn sooner_choices(&self, interview: &Interview<'_>) -> Vec<(OutcomeIx, Option<ScriptIx>)> {
        let led = self.led_to_alone();
        let mut out: Vec<(OutcomeIx, Option<ScriptIx>)> = Vec::new();
        for page in self.sooner(interview) {
            let first = out.len();
            out.push((page, self.questionnaire.outcome(page).script));
            for way in led.iter().filter(|way| way.page == page && way.script.is_some_and(|s| s != USUAL)) {
                if !out[first..].iter().any(|(_, known)| *known == way.script) {
                    out.push((page, way.script));
                }
            }
        }
        // What was taken, or a wound, is for the body first, as where it is looked up by its words.
        let known_as = |script: Option<ScriptIx>, id: &str| script.is_some_and(|ix| self.leading.scripts[ix.index()].id == id);
        if let Some(body) = out.iter().find(|(_, script)| known_as(*script, BODY_EMERGENCY)).map(|(page, _)| *page) {
            out.iter_mut().filter(|(_, script)| known_as(*script, HURT)).for_each(|(page, _)| *page = body);
        }
        // Of two pages for one situation the plain one stands first.
        let pace = |page: OutcomeIx| self.questionnaire.outcome(page).pace;
        let several = |page: OutcomeIx| !led.iter().any(|way| way.page == page);
        for at in (0..out.len()).rev() {
            let (page, script) = out[at];
            let plain = |(p, s): &(OutcomeIx, Option<ScriptIx>)| *s == script && !several(*p) && pace(*p) == pace(page);
            if script.is_some()
                && several(page)
                && let Some(behind) = out[at..].iter().position(plain)
            {
                out[at..=at + behind].rotate_left(1);
            }
        }
        out
    }

    /// Whether no single answer leads to a page: it is for more than its situation.
    pub fn takes_several(&self, page: OutcomeIx) -> bool {
        !self.led_to_alone().iter().any(|way| way.page == page)
    }

    /// What stands on the page that is shown: the recommendation, and on a page that was put first what the answers of its
    /// situation bring that lead there alone, as if they had been given. No record and no paper has any of it: nobody gave them.
    pub fn shown(&self, interview: &Interview<'_>) -> Option<Recommendation> {
        let mut page = self.recommendation(interview)?;
        if let Some(judged) = self.judgement.as_ref().filter(|judged| judged.outcome == page.outcome) {
            let script = judged.script.or(self.questionnaire.outcome(judged.outcome).script);
            let led = self.led_to_alone().into_iter();
            let fit = led.filter(|way| way.page == judged.outcome && way.script.or(Some(USUAL)) == script);
            let as_if: Vec<Vec<Option<Reply>>> = fit.map(|way| self.as_if_given(way.question, way.answer)).collect();
            bring(self.questionnaire, &mut page, &interview.counted(), &as_if);
        } else if let Some(at) = self.page_is_for_another(interview) {
            let first = self.lines_of_doubt(at);
            page.audiences.retain(|audience| !first.contains(audience));
            page.audiences.splice(0..0, first);
        }
        if self.client_view {
            hide_safety(self.questionnaire, &mut page, &interview.counted());
        }
        Some(page)
    }

    /// A sheet with an answer alone, and with the mildest one for which its question is asked.
    fn as_if_given(&self, question: QuestionIx, answer: AnswerIx) -> Vec<Option<Reply>> {
        let q = self.questionnaire;
        let only = |at: QuestionIx, answer: AnswerIx| {
            let mut sheet = vec![None; q.questions.len()];
            sheet[at.index()] = Some(Reply::Chosen(AnswerSet::only(answer)));
            sheet
        };
        let asks = |at: &QuestionIx, a: &AnswerIx| {
            q.question(question).asked_when.as_ref().is_some_and(|when| holds(q, when, &only(*at, *a)))
        };
        let all = q.question_ixs().flat_map(|at| (0..q.question(at).answers.len()).map(move |i| (at, AnswerIx(i))));
        let before = all.filter(|(at, a)| asks(at, a)).min_by_key(|(at, a)| q.question(*at).answers[a.index()].escalation);
        let mut sheet = before.map_or_else(|| vec![None; q.questions.len()], |(at, a)| only(at, a));
        sheet[question.index()] = Some(Reply::Chosen(AnswerSet::only(answer)));
        sheet
    }

    /// The signs that lead to a page where nothing else was said.
    fn led_to_alone(&self) -> Vec<WayToPage> {
        let q = self.questionnaire;
        let mut out = Vec::new();
        for question in q.question_ixs() {
            for (i, said) in q.question(question).answers.iter().enumerate().filter(|(_, a)| a.escalation > Escalation::Help) {
                let (answer, script) = (AnswerIx(i), said.script);
                let to = self.page_alone(question, answer);
                out.extend(to.map(|page| WayToPage { page, question, answer, script }));
            }
        }
        out
    }

    /// Whether a situation can't wait, or waits until today at most: by its page, or by that of an answer that brings it.
    pub(crate) fn cannot_wait(&self, script: ScriptIx) -> bool {
        let q = self.questionnaire;
        let urgent = |page: OutcomeIx| q.outcome(page).is_urgent();
        // Those have no page of their own.
        self.leading
            .scripts
            .get(script.index())
            .is_some_and(|known| [HURT, CHILD_HURT, CHILD_BODY, BABY_MOVES_LESS].contains(&known.id.as_str()))
            || q.outcome_ixs().any(|page| q.outcome(page).script == Some(script) && urgent(page))
            || self.led_to_alone().iter().any(|way| way.script == Some(script) && urgent(way.page))
    }

    /// Whether a situation is dealt with by the call itself: an answer brings it, or its page was put first.
    pub(crate) fn deals_with(&self, interview: &Interview<'_>, script: ScriptIx) -> bool {
        let (q, counted) = (self.questionnaire, interview.counted());
        let of_page = |page: OutcomeIx| q.outcome(page).script == Some(script);
        // Its page for somebody under 18 is for the same.
        let is_it = |of: ScriptIx| of == script || self.leading.scripts[script.index()].for_young == Some(of);
        q.question_ixs().flat_map(|at| self.scripts_of(at, counted[at.index()])).any(|(_, brought)| brought == script)
            || self.recommendation(interview).is_some_and(|shown| of_page(shown.outcome))
            || self.judgement.as_ref().is_some_and(|j| j.script.map_or(of_page(j.outcome), is_it))
    }

    /// The page that may be put first for a situation.
    pub(crate) fn page_for(&self, interview: &Interview<'_>, script: ScriptIx) -> Option<OutcomeIx> {
        let choices = self.sooner_choices(interview);
        choices.into_iter().find(|(_, of)| *of == Some(script)).map(|(page, _)| page)
    }

    /// The page that an answer leads to where nothing else was said.
    pub(super) fn page_alone(&self, question: QuestionIx, answer: AnswerIx) -> Option<OutcomeIx> {
        let q = self.questionnaire;
        let mut given: Vec<Option<Reply>> = q.questions.iter().map(|asked| asked.calm().map(Reply::Chosen)).collect();
        given[question.index()] = Some(Reply::Chosen(AnswerSet::only(answer)));
        q.outcome_ixs().find(|ix| q.outcome(*ix).when.as_ref().is_some_and(|c| holds(q, c, &given)))
    }
}
