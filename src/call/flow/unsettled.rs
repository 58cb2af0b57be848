//! What came up on a call and was left open: a situation that can't wait and was looked up, or an answer of weight that was heard
//! out of turn and counts nowhere; and what they told of and took back. It stands in view, and is asked about before a result,
//! before a paper is handed over and before the end. No record has it.

use crate::call::flow::left_open::LeftOpen;
use crate::call::flow::{CallFlow, CallNotice, CallScene, MentorTask, SettleBefore};
use crate::call::pencil::{HeardRow, OfferedRows, Pencil, PencilStanding, is_weighty};
use crate::content::model::{AnswerIx, CAME_IN, QuestionIx, ScriptIx};
use crate::engine::interview::{Interview, Stage};

/// The rows of what is asked about something that was left open.
const TO_IT: usize = 0;
const SETTLED: usize = 1;

impl CallFlow<'_> {
    /// A script was looked up, or opened from the list of all (`listed`): one that can't wait is in view until it is settled.
    pub(crate) fn came_up(&mut self, script: ScriptIx, listed: bool) {
        if self.intake.cannot_wait(script) {
            let (scripts, asked) = (&mut self.unsettled.scripts, &mut self.unsettled.asked);
            let only_listed = listed && !scripts.contains(&(script, false));
            scripts.retain(|(other, _)| *other != script);
            scripts.push((script, only_listed));
            asked.retain(|what| *what != LeftOpen::Script(script) && !(listed && *what == LeftOpen::Listed));
            if !listed {
                self.told_anew(Some(script));
            }
        }
    }

    /// What a line tells of that mustn't be forgotten, though it answers nothing; `danger`: somebody speaks of danger in it, so that
    /// what is offered for such words in any case counts, too.
    pub fn told_by(&self, interview: &Interview<'_>, typed: &str, danger: bool) -> Option<LeftOpen> {
        let OfferedRows { rows, whatever_said, .. } = self.offered(interview, typed);
        // Somebody has come in: what only shares a word with that was told by nobody.
        let came_in =
            |row: &HeardRow| matches!(row, HeardRow::Script(ix) if interview.questionnaire().scripts()[ix.index()].id == CAME_IN);
        if !danger && rows.first().is_some_and(came_in) {
            return None;
        }
        let told = rows.into_iter().enumerate().filter(|(at, _)| danger || !whatever_said.contains(at));
        told.map(|(_, row)| row).find_map(|row| self.weight_of(interview, row))
    }

    /// What stays in view of a row that was offered: its situation where that can't wait, or an answer of weight.
    fn weight_of(&self, interview: &Interview<'_>, row: HeardRow) -> Option<LeftOpen> {
        let q = interview.questionnaire();
        let urgent = |script: ScriptIx| Some(LeftOpen::Script(script)).filter(|_| self.intake.cannot_wait(script));
        match row {
            HeardRow::NoneOfThese => None,
            HeardRow::Script(script) | HeardRow::Page(_, script) => urgent(script),
            HeardRow::Answer(question, answer) => {
                let brought = q.question(question).answers[answer.index()].script.and_then(urgent);
                brought.or_else(|| is_weighty(q, question, answer).then_some(LeftOpen::Answer(question, answer)))
            }
        }
    }

    /// Keeps in view what a line told of, until something is chosen of what is offered for it, or it is settled.
    pub fn keep_told(&mut self, interview: &Interview<'_>, what: LeftOpen) {
        self.unsettled.passing = Some(what).filter(|what| !self.is_left_open(interview, *what));
        match what {
            LeftOpen::Script(script) => {
                self.came_up(script, false);
                self.unsettled.passing_harm = self.intake.tell_in_words(script);
            }
            LeftOpen::Answer(question, answer) if !self.unsettled.told.contains(&(question, answer)) => {
                self.unsettled.asked.retain(|asked| *asked != what);
                self.unsettled.told.push((question, answer));
            }
            _ => {}
        }
    }

    /// A row was chosen of what was offered for words: it stands in place of what their line alone would have kept.
    pub(super) fn chosen_of_told(&mut self, row: HeardRow) {
        // What to do about harm that was told of is no other thing than that.
        if let HeardRow::Script(script) | HeardRow::Page(_, script) = row
            && self.intake.is_their_choice(Some(script))
        {
            self.unsettled.passing_harm = None;
        }
        self.drop_passing();
        if let HeardRow::Answer(question, answer) = row {
            self.unsettled.told.retain(|told| *told != (question, answer));
        }
    }

    /// What the last line alone keeps, as nothing of what was offered for it was chosen.
    pub fn kept_by_words(&self) -> Option<LeftOpen> {
        self.unsettled.passing
    }

    /// What the last line alone would have kept isn't kept.
    pub(super) fn drop_passing(&mut self) {
        if let Some(harm) = self.unsettled.passing_harm.take() {
            self.intake.untell_in_words(harm);
        }
        match self.unsettled.passing.take() {
            Some(LeftOpen::Script(script)) => self.unsettled.scripts.retain(|(other, _)| *other != script),
            Some(LeftOpen::Answer(question, answer)) => self.unsettled.told.retain(|told| *told != (question, answer)),
            _ => {}
        }
    }

    /// The answers that a line told of and nobody took or gave since.
    pub fn told_left_open(&self, interview: &Interview<'_>) -> Vec<(QuestionIx, AnswerIx)> {
        let open = |(question, answer): &(QuestionIx, AnswerIx)| {
            Pencil::standing(interview, *question, *answer) != PencilStanding::Counted
        };
        self.unsettled.told.iter().copied().filter(open).collect()
    }

    /// The situations that came up and weren't settled since, those that were taken back before those that were looked up, each the
    /// last one first.
    pub fn scripts_left_open(&self, interview: &Interview<'_>) -> Vec<ScriptIx> {
        let mut out = self.taken_back(interview);
        // Of those that a mentor leafed through only the last one is in view.
        let last_listed = self.listed_left_open(interview).first().copied();
        for (script, listed) in self.unsettled.scripts.iter().rev() {
            let stands = !listed || last_listed == Some(*script);
            if stands && !out.contains(script) && !self.intake.deals_with(interview, *script) {
                out.push(*script);
            }
        }
        self.once_each(interview, out)
    }

    /// Each of some situations once: what is shown in place of one, to somebody under 18, is no other.
    fn once_each(&self, interview: &Interview<'_>, mut scripts: Vec<ScriptIx>) -> Vec<ScriptIx> {
        let mut shown: Vec<&str> = Vec::new();
        scripts.retain(|script| {
            let id = self.intake.as_shown(interview, *script).id.as_str();
            let new = !shown.contains(&id);
            shown.push(id);
            new
        });
        scripts
    }

    /// Those of them that were only opened from the list of all scripts, the last one first.
    pub fn listed_left_open(&self, interview: &Interview<'_>) -> Vec<ScriptIx> {
        let listed = self.unsettled.scripts.iter().rev().filter(|(_, listed)| *listed).map(|(script, _)| *script);
        listed.filter(|script| !self.intake.deals_with(interview, *script)).collect()
    }

    /// The scripts that are at hand: what isn't settled, and all that were opened from the list, before what an answer brought.
    pub fn scripts_at_hand(&self, interview: &Interview<'_>) -> Vec<ScriptIx> {
        let mut out = self.scripts_left_open(interview);
        let beside = self.intake.situation(interview).into_iter().chain(self.intake.brought(interview));
        for script in self.listed_left_open(interview).into_iter().chain(beside) {
            if !out.contains(&script) {
                out.push(script);
            }
        }
        self.once_each(interview, out)
    }

    /// Whether it isn't settled yet.
    pub fn is_left_open(&self, interview: &Interview<'_>, what: LeftOpen) -> bool {
        match what {
            LeftOpen::Script(script) => self.scripts_left_open(interview).contains(&script),
            LeftOpen::Listed => !self.listed_left_open(interview).is_empty(),
            LeftOpen::Answer(question, answer) => {
                let waits = |all: Vec<(QuestionIx, AnswerIx)>| all.contains(&(question, answer));
                waits(self.pencil.weighty_waiting(interview)) || waits(self.told_left_open(interview))
            }
        }
    }

    /// What is to be asked about now: each thing once before a result (but one that can't wait itself), and each situation every time
    /// that the mentor leaves or hands over a paper, until it is settled.
    pub fn settle_due(&mut self, interview: &Interview<'_>, before: SettleBefore) -> Option<MentorTask> {
        if self.intake.client_view() {
            return None;
        }
        let listed = self.listed_left_open(interview);
        // Whoever leafed through them is asked about all of them together.
        let what = |script: ScriptIx| {
            if listed.len() > 1 && listed.contains(&script) { LeftOpen::Listed } else { LeftOpen::Script(script) }
        };
        let mut open: Vec<LeftOpen> = self.scripts_left_open(interview).into_iter().map(what).collect();
        open.extend(self.told_left_open(interview).into_iter().map(|(q, a)| LeftOpen::Answer(q, a)));
        let once = before == SettleBefore::Result;
        if once {
            // The script of what was taken back came up there by itself.
            let back = self.intake.taken_back(interview);
            open.retain(|what| !matches!(what, LeftOpen::Script(script) if back.contains(script)));
            let shown = self.intake.recommendation(interview)?.outcome;
            let at_result = matches!(interview.stage(), Stage::Result(_)) && !self.intake.shows_judged();
            if !at_result || interview.questionnaire().outcome(shown).is_urgent() {
                return None;
            }
            let waiting = self.pencil.weighty_waiting(interview).into_iter().map(|(q, a)| LeftOpen::Answer(q, a));
            open.extend(waiting);
        }
        let due = open.into_iter().find(|what| !once || !self.unsettled.asked.contains(what))?;
        if once {
            self.unsettled.asked.push(due);
        }
        Some(MentorTask::Settle { what: due, before })
    }

    /// The page that may be put first for what was left open; none that stands first already.
    pub fn page_of(&self, interview: &Interview<'_>, what: LeftOpen) -> Option<MentorTask> {
        let LeftOpen::Script(script) = what else { return None };
        let shown = self.intake.recommendation(interview).map(|shown| shown.outcome);
        let page = self.intake.page_for(interview, script)?;
        let (page, script) = self.for_their_age(interview, (page, Some(script)));
        (Some(page) != shown).then_some(MentorTask::PutFirst(page, script))
    }

    /// A situation is settled, also where it was taken back.
    pub(super) fn settle_script(&mut self, script: ScriptIx) {
        self.unsettled.scripts.retain(|(other, _)| *other != script);
        self.intake.taken_back_settled(script);
        let back = self.unsettled.took_back.iter_mut().filter(|back| back.script == script);
        back.for_each(|back| back.settled = true);
    }

    /// The row that was chosen for something that was left open: to it, it is settled, or not yet.
    pub(super) fn settle(
        &mut self,
        scene: &CallScene<'_>,
        (what, before): (LeftOpen, SettleBefore),
        row: usize,
    ) -> (Option<MentorTask>, Option<CallNotice>) {
        match (row, what) {
            (TO_IT, LeftOpen::Answer(question, answer)) => {
                (None, Some(CallNotice::GoTo(Pencil::way(scene.interview, (question, answer)).0)))
            }
            (TO_IT, LeftOpen::Listed) => (Some(MentorTask::CameUp), None),
            (TO_IT, LeftOpen::Script(script)) => {
                let first = self.page_of(scene.interview, what);
                if first.is_none() {
                    self.intake.pull_script(script.index());
                }
                let pulled = first.is_none().then_some(CallNotice::ScriptPulled);
                (first, pulled)
            }
            (SETTLED, _) => {
                match what {
                    LeftOpen::Script(script) => self.settle_script(script),
                    LeftOpen::Listed => self.unsettled.scripts.retain(|(_, listed)| !listed),
                    LeftOpen::Answer(question, answer) => {
                        self.unsettled.told.retain(|told| *told != (question, answer));
                        self.pencil.was_nothing((question, answer));
                    }
                }
                let next = self.settle_due(scene.interview, before);
                let end = self.end_begins();
                let ends =
                    before == SettleBefore::Leaving && !self.intake.ending.told && self.may_open(&end, scene.interview).is_ok();
                match next {
                    Some(next) => (Some(next), None),
                    None if ends => (Some(end), None),
                    None if before == SettleBefore::Paper => (Some(MentorTask::ChoosePaper), None),
                    None => (None, Some(CallNotice::Settled { before })),
                }
            }
            _ => (None, None),
        }
    }
}
