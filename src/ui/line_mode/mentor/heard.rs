//! A question read aloud in lines: one line at a time, each answered with a word; and words that were heard out of turn.

use crate::base::commands::PageCommand;
use crate::base::hearing;
use crate::base::phrases::{phrase, say};
use crate::call::flow::{CallFlow, CallMove, CallNotice, CallStage, LeftOpen, MentorTask, go_to, heard_aside, heard_within};
use crate::call::intake::{ContractStep, Intake};
use crate::call::reading::{Heard, Reading};
use crate::content::model::{Answer, AnswerIx, AnswerSet, Choose, Escalation, Question, QuestionIx, Reply, YesOrNo};
use crate::engine::interview::{Move, Notice, Stage};
use crate::ui::line_mode::danger_words::{is_of_own_harm, speaks_of_danger};
use crate::ui::line_mode::harm_roles::denied_harm::without_denied_harm;
use crate::ui::line_mode::menu::Menu;
use crate::ui::line_mode::typed_answer::says_the_same;
use crate::ui::line_mode::{Stop, Talk};
use crate::ui::ui_text::{self as all_words, mentor as words};

impl Talk<'_, '_> {
    /// The words behind the command for what was heard out of turn, on its own line: "/no point", "heard no point"; and those by
    /// which they take back what they told.
    pub(crate) fn words_heard(&self, line: &str, menu: &Menu) -> Option<String> {
        // Before all is agreed somebody may tell of danger, too.
        let leads = match self.call.as_ref().filter(|call| !call.intake.client_view()).map(CallFlow::stage) {
            Some(CallStage::Questions) => menu.mentor || menu.asks_place,
            Some(CallStage::Contract(_)) => true,
            _ => false,
        };
        // What begins with a slash is looked up, and never an answer.
        let answers = || !self.as_typed.starts_with('/') && self.is_an_answer(line, menu);
        if !leads || PageCommand::named(line).is_some() || answers() {
            return None;
        }
        let takes_back = |call: &&CallFlow<'_>| call.takes_back(&self.interview, line);
        let taken_back = || self.call.as_ref().filter(takes_back).map(|_| line.to_owned());
        heard_aside(&self.as_typed).filter(|words| !words.is_empty()).or_else(taken_back)
    }

    /// Looks up what stands behind a slash in the name of a place, where something has words like it: the name stays, to be taken.
    pub(crate) fn heard_behind_place(&mut self, menu: &Menu) -> Result<Option<String>, Stop> {
        let Some(call) = self.call.as_ref().filter(|call| menu.asks_place && !call.intake.client_view()) else { return Ok(None) };
        let Some((name, behind, _)) = heard_within(&self.as_typed) else { return Ok(None) };
        let (name, behind) = (name.to_owned(), hearing::heard(behind));
        if behind.is_empty() || call.offered(&self.interview, &behind).fits == 0 {
            return Ok(None);
        }
        self.look_up(&behind)?;
        let line = hearing::heard(&name);
        self.as_typed = name;
        Ok(Some(line))
    }

    /// Looks up the words behind a slash on the list of what is offered for others, or of scripts, in its place: whether it is
    /// another list then; nothing where there are none.
    pub(crate) fn looks_up_anew(&mut self) -> Result<Option<bool>, Stop> {
        let before = self.call.as_ref().and_then(|call| call.task().cloned());
        let offered = matches!(before, Some(MentorTask::HeardAnswer(_)));
        if !offered && !matches!(before, Some(MentorTask::ChooseScript | MentorTask::CameUp)) {
            return Ok(None);
        }
        let danger = speaks_of_danger(self.session.questionnaire, &self.as_typed, false);
        let takes_back = |call: &CallFlow<'_>| call.takes_back(&self.interview, &self.as_typed);
        let of_danger =
            || (danger && offered || self.call.as_ref().is_some_and(takes_back)).then(|| hearing::heard(&self.as_typed));
        let Some(words) = heard_aside(&self.as_typed).filter(|words| !words.is_empty()).or_else(of_danger) else {
            return Ok(None);
        };
        if danger {
            self.say(&self.danger())?;
            self.keep_told(&words, true);
        }
        if !offered {
            self.make_call_move(CallMove::Open(MentorTask::HeardWords));
        }
        if let Some(notice) = self.make_call_move(CallMove::Type(&words)) {
            self.say_found(&notice)?;
        }
        Ok(Some(self.call.as_ref().and_then(CallFlow::task) != before.as_ref()))
    }

    /// Looks up a line that answers nothing and tells of danger, as whatever was heard out of turn. What it tells of is kept, also
    /// where nothing of what is offered is chosen.
    pub(crate) fn look_up_told(&mut self, line: &str) -> Result<(), Stop> {
        self.keep_told(line, true);
        self.look_up(line)
    }

    fn keep_told(&mut self, line: &str, danger: bool) {
        let told = self.call.as_ref().and_then(|call| call.told_by(&self.interview, line, danger));
        if let (Some(told), Some(call)) = (told, &mut self.call) {
            call.keep_told(&self.interview, told);
        }
    }

    /// Whether a line at a question of a call tells of a situation that can't wait, or of an answer of weight to another question;
    /// `guessed`: it may be an answer of this one, so that only a situation is told without doubt.
    pub(crate) fn tells_of_weight(&self, line: &str, guessed: bool) -> bool {
        let left = without_denied_harm(line);
        let line = left.as_deref().unwrap_or(line);
        // A word that only stands in an answer, too, tells of nothing.
        let call = self.call.as_ref().filter(|call| !call.intake.client_view() && !self.doubtful);
        let call = call.filter(|call| call.tells_in_place(&self.interview, line));
        match call.and_then(|call| call.told_by(&self.interview, line, false)) {
            Some(LeftOpen::Answer(question, _)) => {
                !guessed && (self.reading().is_some() || self.open_question() != Some(question))
            }
            told => told.is_some(),
        }
    }

    /// Whether a line of a call that stands at no question, and in no list that is looked up in anew, may be what they told.
    pub(crate) fn tells_beside(&self, line: &str) -> bool {
        let call = self.call.as_ref().filter(|call| !call.intake.client_view() && call.task().is_none());
        call.is_some_and(|call| call.tells_in_place(&self.interview, line))
    }

    /// Looks up a line in plain words that nothing else knows, where an answer or a situation has them; false where none does.
    pub(crate) fn looks_up_plain(&mut self, line: &str) -> Result<bool, Stop> {
        let open =
            |call: &&CallFlow<'_>| !call.intake.client_view() && call.task().is_none() && call.step() == ContractStep::Done;
        let told = line.contains(' ') && PageCommand::named(line).is_none() && !self.doubtful;
        if !told || !self.call.as_ref().filter(open).is_some_and(|call| call.offered(&self.interview, line).whole) {
            return Ok(false);
        }
        self.look_up(line)?;
        Ok(true)
    }

    /// Looks up words that were heard out of turn.
    pub(crate) fn look_up(&mut self, typed: &str) -> Result<(), Stop> {
        if let Some(notice) = self.make_call_move(CallMove::Open(MentorTask::HeardWords)) {
            return self.say(&words::notice(&notice));
        }
        if let Some(notice) = self.make_call_move(CallMove::Type(typed)) {
            self.say_found(&notice)?;
            // That row had led to its question.
            if let CallNotice::NotSaid { back_to: Some(question) } = notice {
                go_to(&mut self.interview, question);
                return Err(Stop::Elsewhere);
            }
        }
        self.work_on()
    }

    /// Says what of words stays though nothing was chosen of what is offered for them, or that nothing does.
    pub(crate) fn say_kept(&mut self) -> Result<(), Stop> {
        let kept = self.call.as_ref().and_then(|call| words::kept_by_words(call, &self.interview));
        self.say(&kept.unwrap_or_else(|| phrase("mentor-nothing-kept-of-it").to_owned()))
    }

    /// Says what came of words that were looked up; the full screen names keys where nothing is like them, which are words here.
    fn say_found(&mut self, notice: &CallNotice) -> Result<(), Stop> {
        match notice {
            CallNotice::NothingLikeIt => self.say(phrase("lines-nothing-like-it")),
            other => self.say(&words::notice(other)),
        }
    }

    /// Says what came of a text that was typed in place of a fact of the call, behind where to turn at once where it may be what they
    /// told.
    pub(crate) fn say_in_place(&mut self, typed: &str, notice: &CallNotice) -> Result<(), Stop> {
        if matches!(notice, CallNotice::HeardInPlace { .. }) {
            if is_of_own_harm(typed) {
                self.say(&self.ring_first(typed))?;
            }
            self.say(&self.danger())?;
        }
        self.say_found(notice)
    }

    /// What the mentor says at a question; false where there is nothing.
    pub(crate) fn say_aloud(&mut self, ix: QuestionIx) -> Result<bool, Stop> {
        let question = self.session.questionnaire.question(ix);
        let (Some(intake), Some(say)) = (self.mentor_side(), &question.say) else { return Ok(false) };
        let (note, label) = (intake.note(Some(ix)).to_owned(), words::note_label(intake, ix));
        // Where several lines are read, it stands at the one that they told of.
        let read = self.reading().is_some_and(|reading| reading.lines().len() > 1);
        if let Some(first) = self.call.as_ref().filter(|_| !read).and_then(|call| words::told_before(call, &self.interview, ix)) {
            self.say(&first)?;
        }
        self.say(&format!("{} {say}", words::how_to_say_by_ear(question)))?;
        // Where both say nearly the same, the second is behind a word.
        if !question.safety && !says_the_same(say, &question.ask) {
            self.say(&say!("lines-as-written", ask = &question.ask))?;
        }
        if !note.is_empty() {
            self.say(&format!("{label} {note}"))?;
        }
        Ok(true)
    }

    /// The question that stands open, as it is written.
    pub(crate) fn written(&mut self) -> Result<(), Stop> {
        match self.interview.stage() {
            Stage::Question(ix) => {
                let ask = &self.session.questionnaire.question(ix).ask;
                self.say(&say!("lines-as-written", ask = ask))
            }
            _ => self.say(phrase("lines-no-open-question")),
        }
    }

    /// The question that is being read line by line.
    pub(crate) fn reading(&self) -> Option<&Reading> {
        self.call.as_ref().and_then(CallFlow::reading)
    }

    /// How a question is answered: a line of it, where it is read line by line.
    pub(crate) fn how_to_answer(&self, question: &Question) -> String {
        let Some(reading) = self.reading() else {
            return all_words::how_to_answer(question).to_owned();
        };
        let all = match (reading.lines().len(), question.choose) {
            (1, _) => String::new(),
            (_, Choose::Many) => format!(" {}", phrase("lines-reading-all")),
            // A number there would end the reading before the line about danger.
            (_, Choose::One) => format!(" {}", phrase("lines-reading-one")),
        };
        format!("{}{all}", phrase("lines-reading-how"))
    }

    /// Says what was heard out of turn and waits at this question.
    pub(crate) fn heard_before(&mut self, ix: QuestionIx) -> Result<(), Stop> {
        let rows = if self.mentor_side().is_some() { self.pencilled(ix, true) } else { Vec::new() };
        if rows.is_empty() { Ok(()) } else { self.say(&say!("lines-heard-earlier", rows = rows.join("; "))) }
    }

    /// The answers of a question that were heard out of turn and wait, numbered where it is `open` and those can be typed.
    pub(crate) fn pencilled(&self, ix: QuestionIx, open: bool) -> Vec<String> {
        let (Some(call), question) = (&self.call, self.session.questionnaire.question(ix)) else { return Vec::new() };
        let numbered = open && call.reading().is_none_or(|reading| reading.question != ix);
        let row = |(i, answer): (usize, &Answer)| {
            if numbered { format!("{}, {}", i + 1, answer.text) } else { answer.text.clone() }
        };
        let told = call.told_left_open(&self.interview);
        let waits = |at: AnswerIx| call.pencil.waits(&self.interview, ix, at) || told.contains(&(ix, at));
        let marked = question.answers.iter().enumerate().filter(|(i, _)| waits(AnswerIx(*i)));
        marked.map(row).collect()
    }

    /// Whether a question is being read line by line, and a line of it has been answered.
    pub(crate) fn reading_has_begun(&self) -> bool {
        self.reading().is_some_and(Reading::has_begun)
    }

    /// Says the line that is to be read now; false where nothing is read line by line.
    pub(crate) fn put_line(&mut self, ix: QuestionIx) -> Result<bool, Stop> {
        let Some(reading) = self.reading() else { return Ok(false) };
        let question = self.session.questionnaire.question(ix);
        let all = reading.lines().len();
        let Some(line) = reading.next() else { return Ok(false) };
        let number = reading.lines().iter().take_while(|other| **other != line).count() + 1;
        if let Some(call) = &mut self.call {
            call.read_on(false);
        }
        // The only line of a question of yes and no is the question itself.
        if all > 1 {
            if let Some(first) = self.call.as_ref().and_then(|call| words::told_before(call, &self.interview, ix)) {
                self.say(&first)?;
            }
            let at = say!("lines-reading-at", number = number, all = all);
            self.say(&format!("{at} {}", question.answers[line.index()].row(true)))?;
        }
        // It is long, and heard at every line.
        let how = if self.reading_told { phrase("lines-reading-short").to_owned() } else { self.how_to_answer(question) };
        self.reading_told |= all > 1;
        self.say(&how)?;
        Ok(true)
    }

    /// Takes letters or words for the lines that are left, or one for the whole question; nothing
    /// where they are none of these. True where the question is answered.
    pub(crate) fn hear(&mut self, ix: QuestionIx, all: &[Heard]) -> Result<Option<bool>, Stop> {
        if self.mentor_side().is_none() {
            return Ok(None);
        }
        if let Some(heard) = self.heard_when_stopped(ix, all)? {
            return Ok(Some(heard));
        }
        let Some(left) = self.reading().map(Reading::left) else {
            return if let [one] = all { self.hear_whole(ix, *one) } else { Ok(None) };
        };
        if all.len() > left {
            return Ok(None);
        }
        // Half an answer about danger is none.
        self.whole_line()?;
        for said in all {
            let Some(line) = self.reading().and_then(Reading::next) else { break };
            let Some(taken) = self.call.as_mut().and_then(|call| call.hear(&self.interview, line, *said)) else {
                return Ok(None);
            };
            let step = match taken {
                Ok(step) => step,
                Err(held) => {
                    if self.call.as_mut().is_some_and(|call| call.pull_though_held(&self.interview, (line, *said), &held)) {
                        self.script()?;
                    }
                    self.say(&words::held_back(self.call.as_ref(), self.session.questionnaire, ix, &held))?;
                    break;
                }
            };
            // At its line, as where the letters come one by one: behind the last one the script counts as shown.
            if step.help_due {
                self.script()?;
            }
            if let (None, Some(reply)) = (step.next, step.so_far) {
                return self.give(ix, reply).map(Some);
            }
            // It has just said to stop asking: the letters behind it answer nothing, and nothing is read.
            if step.help_due && self.intake().is_some_and(Intake::perhaps_overheard) {
                return self.say(phrase("lines-overheard-waits")).map(|()| Some(false));
            }
        }
        self.put_line(ix)?;
        Ok(Some(false))
    }

    /// None of these, not sure or rather not for a question that isn't read line by line.
    fn hear_whole(&mut self, ix: QuestionIx, said: Heard) -> Result<Option<bool>, Stop> {
        let question = self.session.questionnaire.question(ix);
        let only = |answer: Option<AnswerIx>| answer.map(|a| Reply::Chosen(AnswerSet::only(a)));
        let reply = match said {
            Heard::Yes => only(question.meant_by(YesOrNo::Yes)),
            Heard::No => only(question.none_at_one_key()),
            Heard::NotSure => only(question.not_sure()),
            Heard::RatherNot => Some(Reply::Declined),
        };
        let Some(reply) = reply else { return Ok(None) };
        Ok(Some(self.give(ix, reply)?))
    }

    /// Gives a reply, unless something holds it back: a line about danger is to be read first, or a sign that was heard earlier
    /// isn't in it. True where it is given.
    pub(crate) fn give(&mut self, ix: QuestionIx, reply: Reply) -> Result<bool, Stop> {
        if let Some(held) = self.call.as_mut().and_then(|call| call.held_back(&self.interview, reply)) {
            self.say(&words::held_back(self.call.as_ref(), self.session.questionnaire, ix, &held))?;
            if self.reading_has_begun() {
                self.put_line(ix)?;
            }
            return Ok(false);
        }
        let question = self.session.questionnaire.question(ix);
        if question.safety {
            self.whole_line()?;
        }
        let kept = self.interview.answers().reply(ix) == Some(reply);
        match self.interview.make(Move::Give(reply)) {
            Some(notice @ Notice::NotAllowed) => {
                self.say(&all_words::notice(self.session.questionnaire, &notice))?;
                Ok(false)
            }
            notice => {
                self.given(question, reply, notice, kept)?;
                Ok(true)
            }
        }
    }

    /// A reply as it is said back. To a mentor, whom whoever stands beside the client may hear, what calls for help is a yes alone,
    /// or the number that was typed.
    pub(crate) fn said_back(&self, question: &Question, reply: Reply) -> String {
        let q = self.session.questionnaire;
        let told = q
            .question_named(&question.id)
            .map(|at| words::reply_heard(self.call.as_ref(), q, at, Some(reply)))
            .unwrap_or_default();
        let Reply::Chosen(set) = reply else { return told };
        let sign = |(a, answer): (AnswerIx, &Answer)| answer.escalation > Escalation::Clear && question.not_sure() != Some(a);
        if self.mentor_side().is_none() || !question.safety || !question.chosen(set).any(sign) {
            return told;
        }
        if !self.by_number {
            return phrase("lines-noted-yes").to_owned();
        }
        let rows = self.call.as_ref().and_then(CallFlow::rows_as_read).unwrap_or_default();
        let number = |a: AnswerIx| rows.iter().position(|row| *row == a).unwrap_or(a.index()) + 1;
        set.iter().map(|a| number(a).to_string()).collect::<Vec<_>>().join(", ")
    }

    /// One line back; false where none was answered.
    pub(crate) fn line_back(&mut self, ix: QuestionIx) -> Result<bool, Stop> {
        let back = self.call.as_mut().and_then(|call| call.unhear(None)).is_some();
        if back {
            self.put_line(ix)?;
        }
        Ok(back)
    }

    /// Every line with its number, for whoever would rather tick than read. The reading begins
    /// again, so that what is ticked is all there is.
    pub(crate) fn all_lines(&mut self, ix: QuestionIx) -> Result<(), Stop> {
        if let Some(call) = &mut self.call {
            call.begin_again();
        }
        let question = self.session.questionnaire.question(ix);
        self.say_answers(question)?;
        self.say(all_words::how_to_answer(question))
    }
}
