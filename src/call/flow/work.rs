//! The steps of a mentor's tasks.

use std::ops::ControlFlow;

use crate::base::text;
use crate::call::flow::nothing::is_nothing;
use crate::call::flow::{CallFlow, CallMove, CallNotice, CallScene, ClientPage, MentorTask, may_go_to};
use crate::call::intake::contract::tidy;
use crate::call::intake::{ContractStep, HandedOver, LONGEST_NOTE};
use crate::call::paper::{Paper, PaperForm, PaperKind, calendar_name};
use crate::call::pencil::{HeardRow, Pencil};
use crate::content::model::ScriptIx;

impl CallFlow<'_> {
    /// A move in a task.
    pub(super) fn work(&mut self, task: MentorTask, scene: &CallScene<'_>, step: CallMove<'_>) -> Option<CallNotice> {
        let (next, notice) = match (task, step) {
            (MentorTask::Note(on), CallMove::Type(note)) => {
                self.intake.set_note(on, note);
                self.intake.save(scene.interview, scene.place);
                (None, Some(CallNotice::NoteTaken(on)))
            }
            (MentorTask::Address, CallMove::Type(typed)) => {
                if let ControlFlow::Break(looked_up) = self.look_up_aside(scene, typed) {
                    return looked_up;
                }
                self.intake.facts.set_address(if is_nothing(typed) { "" } else { typed });
                (None, Some(CallNotice::AddressNoted))
            }
            (MentorTask::ChooseScript, CallMove::Choose(row)) => {
                self.intake.pull_script(row);
                self.came_up(ScriptIx(row), true);
                // The list is below it: one step back is there.
                (Some(MentorTask::ChooseScript), Some(CallNotice::ScriptPulled))
            }
            (MentorTask::CameUp, CallMove::Choose(row)) => {
                let script = *self.scripts_at_hand(scene.interview).get(row)?;
                self.intake.turn_to(scene.interview, script);
                (Some(MentorTask::CameUp), Some(CallNotice::ScriptPulled))
            }
            (MentorTask::UrgentPage, CallMove::Choose(row)) => {
                let (page, script) = *self.intake.sooner_choices(scene.interview).get(row)?;
                (Some(self.put_first(scene.interview, page, script)), None)
            }
            (MentorTask::PutFirst(page, script), CallMove::Choose(0)) => {
                self.intake.judge(scene.interview, page, script);
                (None, Some(CallNotice::PutFirst))
            }
            (MentorTask::PutFirst(..), CallMove::Choose(_)) => (Some(MentorTask::UrgentPage), None),
            (MentorTask::Settle { what, before }, CallMove::Choose(row)) => self.settle(scene, (what, before), row),
            (MentorTask::HeardWords | MentorTask::HeardAnswer(_), CallMove::Type(words)) => {
                if let Some(taken_back) = self.taken_back_by(scene.interview, words) {
                    self.task = None;
                    return Some(taken_back);
                }
                let offered = self.offered(scene.interview, words);
                if offered.rows.is_empty() {
                    return Some(CallNotice::NothingLikeIt);
                }
                let notice = (offered.fits == 0).then_some(CallNotice::NothingLikeIt);
                (Some(MentorTask::HeardAnswer(offered)), notice)
            }
            (MentorTask::HeardAnswer(offered), CallMove::Choose(row)) => match *offered.rows.get(row)? {
                HeardRow::NoneOfThese => {
                    self.drop_passing();
                    (None, None)
                }
                HeardRow::Page(page, script) => (Some(self.put_first(scene.interview, page, Some(script))), None),
                HeardRow::Script(script) => {
                    self.chosen_of_told(HeardRow::Script(script));
                    self.slip = None;
                    self.intake.pull_script(script.index());
                    self.intake.remember_contact(Some(script));
                    self.came_up(script, false);
                    // The list is below it: one step back is to what else may have been meant.
                    (Some(MentorTask::HeardAnswer(offered)), Some(CallNotice::ScriptPulled))
                }
                HeardRow::Answer(question, answer) => {
                    self.chosen_of_told(HeardRow::Answer(question, answer));
                    let with_it = self.told_with(scene.interview, &offered, (question, answer));
                    let rows: Vec<_> = with_it.into_iter().chain([(question, answer)]).collect();
                    self.slip = self.before_pencilled(scene.interview, &rows);
                    let mut help_due = false;
                    for (question, answer) in rows {
                        self.told_anew(self.intake.script_of(question, answer));
                        help_due = self.pencil.note(scene.interview, question, answer);
                        if help_due {
                            self.intake.pull(question, answer);
                        }
                    }
                    help_due |= self.young_and_hurt(scene.interview);
                    let (question, standing) = Pencil::way(scene.interview, (question, answer));
                    (None, Some(CallNotice::Pencilled { question, help_due, standing }))
                }
            },
            (MentorTask::GoTo, CallMove::Choose(row)) => (None, Some(CallNotice::GoTo(*may_go_to(scene.interview).get(row)?))),
            (MentorTask::StopNotes, CallMove::Choose(0)) => {
                let (again, now) = (self.intake.contract.notes_taken_back(), self.intake.now());
                if again {
                    self.intake.contract.give_notes_again(now);
                } else {
                    self.intake.contract.take_back_notes(now);
                }
                self.intake.save(scene.interview, scene.place);
                let stopped = || CallNotice::NotesStopped { earlier: self.intake.earlier_day() };
                let goes_on = || CallNotice::NotesAgain { kept: !self.intake.keeps_nothing() };
                (None, Some(if again { goes_on() } else { stopped() }))
            }
            (MentorTask::StopNotes, CallMove::Choose(_)) => (None, None),
            (MentorTask::WhyTheyRang, CallMove::Type(typed)) => {
                self.intake.set_note(None, typed);
                self.intake.save(scene.interview, scene.place);
                (Some(MentorTask::Suggested), None)
            }
            (MentorTask::Suggested, CallMove::Type(typed)) => {
                self.intake.ending.suggested = tidy(typed, LONGEST_NOTE);
                self.intake.save(scene.interview, scene.place);
                (Some(MentorTask::WhatHappened), None)
            }
            (MentorTask::WhatHappened, CallMove::Type(typed)) => {
                self.intake.ending.happened = tidy(typed, LONGEST_NOTE);
                self.intake.save(scene.interview, scene.place);
                (Some(MentorTask::ForSupervision), None)
            }
            (MentorTask::ForSupervision, CallMove::Type(typed)) => {
                self.intake.ending.supervision = tidy(typed, LONGEST_NOTE);
                self.intake.save(scene.interview, scene.place);
                (Some(MentorTask::NextAppointment), None)
            }
            (MentorTask::NextAppointment, CallMove::Type(typed)) => {
                let today = self.intake.today();
                if !self.intake.ending.tell_next(typed, today) {
                    return Some(CallNotice::NoSuchDay);
                }
                match self.intake.ending.asked {
                    // A day that was understood wrongly is seen when it is read back.
                    Some(_) => (Some(MentorTask::AppointmentRight), None),
                    None => self.end_told(scene),
                }
            }
            // The last box alone is left as it stands.
            (task @ MentorTask::NextAppointment, CallMove::NothingToTell) => {
                let held = self.intake.ending.in_its_box().to_owned();
                return self.work(task, scene, CallMove::Type(&held));
            }
            (_, CallMove::NothingToTell) if self.may_leave_out() => {
                let today = self.intake.today();
                self.intake.ending.tell_next("", today);
                self.end_told(scene)
            }
            (MentorTask::AppointmentRight, CallMove::Choose(0)) => {
                self.intake.ending.confirm_next();
                self.end_told(scene)
            }
            (MentorTask::AppointmentRight, CallMove::Choose(_)) => {
                self.intake.ending.refuse_next();
                (Some(MentorTask::NextAppointment), None)
            }
            (MentorTask::Reason, CallMove::Type(reason)) => {
                self.intake.set_reason(reason);
                (None, Some(CallNotice::ReasonNoted))
            }
            (MentorTask::ChoosePaper, CallMove::Choose(row)) => {
                let offered = *self.intake.papers(scene.interview).get(row)?;
                match offered.withheld {
                    Some(why) => return Some(CallNotice::PaperWithheld(why)),
                    None if offered.paper.kind == PaperKind::Referral => (Some(MentorTask::LetterAdds(offered.paper)), None),
                    None if offered.paper.is_handed_out() => (Some(MentorTask::SafeToSend(offered.paper)), None),
                    None => (Some(MentorTask::FileName(offered.paper)), None),
                }
            }
            (MentorTask::LetterAdds(paper), CallMove::Type(typed)) => {
                // A no to whether there is one thing to write is none, and no words of theirs.
                self.intake.set_letter_adds(if is_nothing(typed) { "" } else { typed });
                (Some(MentorTask::ReadLetter(paper)), None)
            }
            (MentorTask::ReadLetter(paper), CallMove::Choose(_)) => (Some(MentorTask::SafeToSend(paper)), None),
            (MentorTask::SafeToSend(paper), CallMove::Choose(0)) => {
                // A yes that puts nothing there isn't asked for.
                let asks = paper.kind == PaperKind::Client && (scene.yes_adds)(&self.intake, paper);
                (Some(if asks { MentorTask::SafetyPart(paper) } else { MentorTask::FileName(paper) }), None)
            }
            (MentorTask::SafetyPart(paper), CallMove::Choose(row)) => {
                (Some(MentorTask::FileName(Paper { with_safety: row == 0, ..paper })), None)
            }
            (MentorTask::SafeToSend(_), CallMove::Choose(_)) => (None, Some(CallNotice::NotSafe)),
            (MentorTask::FileName(paper), CallMove::Type(name)) => return self.write(scene, paper, name, false),
            (MentorTask::Overwrite { paper, name }, CallMove::Choose(0)) => return self.write(scene, paper, &name, true),
            (MentorTask::Overwrite { paper, .. }, CallMove::Choose(_)) => (Some(MentorTask::FileName(paper)), None),
            (MentorTask::PageAgain { paper, name }, CallMove::Choose(0)) => return self.write_again(scene, paper, &name),
            (MentorTask::PageAgain { .. }, CallMove::Choose(_)) => (None, Some(CallNotice::EndTold)),
            _ => return None,
        };
        self.task = next;
        notice
    }

    /// The end is told. Where the client couldn't talk, the agreed time goes into a calendar, if it may.
    fn end_told(&mut self, scene: &CallScene<'_>) -> (Option<MentorTask>, Option<CallNotice>) {
        if self.step() == ContractStep::AnotherTime {
            if self.intake.ending.next.is_some() && self.intake.keeps_nothing() {
                return (None, Some(CallNotice::WrittenNowhere));
            }
            let agreed = self.intake.ending.next.is_some();
            return (agreed.then_some(MentorTask::SafeToSend(Paper::of(PaperKind::Calendar, PaperForm::Html))), None);
        }
        self.intake.save(scene.interview, scene.place);
        match self.page_that_lacks(scene) {
            Some(again) => (Some(again), None),
            None => (None, Some(CallNotice::EndTold)),
        }
    }

    /// The client's page that was written before the appointment was made, or was made for another time, can have it, too: asked
    /// once for each, and never where the client would see another page than the one they said yes to.
    fn page_that_lacks(&mut self, scene: &CallScene<'_>) -> Option<MentorTask> {
        let next = self.intake.ending.next.clone()?;
        let shown = self.intake.recommendation(scene.interview)?;
        let page = self.client_page.as_mut().filter(|page| page.shown == shown && page.next.as_ref() != Some(&next))?;
        page.next = Some(next);
        Some(MentorTask::PageAgain { paper: page.paper, name: page.name.clone() })
    }

    /// Writes the client's page once more, over the one that lacks the appointment.
    fn write_again(&mut self, scene: &CallScene<'_>, paper: Paper, name: &str) -> Option<CallNotice> {
        match self.intake.hand_over(name, &(scene.print)(&self.intake, paper)?, true) {
            HandedOver::Written(path) => {
                self.task = None;
                Some(CallNotice::PageRenewed(path))
            }
            // The question stands.
            failed => Some(CallNotice::HandedOver(failed)),
        }
    }

    fn write(&mut self, scene: &CallScene<'_>, paper: Paper, name: &str, over: bool) -> Option<CallNotice> {
        let mut name = text::clean(name).trim().to_owned();
        if name.is_empty() {
            return Some(CallNotice::NameMissing(paper));
        }
        // A calendar opens nothing else.
        if paper.kind == PaperKind::Calendar {
            name = calendar_name(&name);
        }
        let written = self.intake.hand_over(&name, &(scene.print)(&self.intake, paper)?, over);
        match &written {
            HandedOver::Written(_) => {
                self.intake.written.push(paper.kind);
                self.task = None;
                if let Some(shown) = self.intake.recommendation(scene.interview).filter(|_| paper.kind == PaperKind::Client) {
                    let next = self.intake.ending.next.clone();
                    self.client_page = Some(ClientPage { paper, name: name.clone(), shown, next });
                }
                // Another paper has taken its place: that one is never written over for it.
                if paper.kind != PaperKind::Client && self.client_page.as_ref().is_some_and(|page| page.name == name) {
                    self.client_page = None;
                }
                self.last_written = Some((paper, name));
            }
            HandedOver::Exists => self.task = Some(MentorTask::Overwrite { paper, name }),
            HandedOver::Failed(_) => {}
        }
        Some(CallNotice::HandedOver(written))
    }
}
