//! A question in lines, and the help that an answer opens.

use crate::base::commands::{PageCommand, QUESTION};
use crate::base::hearing::{asks_again, bare};
use crate::base::phrases::{phrase, say};
use crate::base::plain_reply::{Assent, assent};
use crate::call::flow::CallFlow;
use crate::call::reading::Heard;
use crate::content::model::{Choose, Question, QuestionIx, Reply};
use crate::engine::interview::{Move, Notice, Stage};
use crate::ui::line_mode::beginning::means_to_begin;
use crate::ui::line_mode::danger_asked::says_yes;
use crate::ui::line_mode::guess::{GuessLine, asks_yes_or_no, numbered, still_asking};
use crate::ui::line_mode::heard_row::pointing;
use crate::ui::line_mode::help_kinds::kind_asked;
use crate::ui::line_mode::menu::{HeardLine, Menu};
use crate::ui::line_mode::speech::bracketed_hours;
use crate::ui::line_mode::typed_answer::TypedAnswer;
use crate::ui::line_mode::typed_answer::number_told::instead;
use crate::ui::line_mode::typed_answer::small_words::is_yes_so_often;
use crate::ui::line_mode::untaken::Attempts;
use crate::ui::line_mode::{Stop, Talk};
use crate::ui::report::{help_opened, spoken};
use crate::ui::{ui_text as words, ui_text::rather_not};

impl Talk<'_, '_> {
    pub(crate) fn question(&mut self, ix: QuestionIx) -> Result<(), Stop> {
        if let Some(call) = &mut self.call {
            call.attend(&self.interview);
            // Line by line there is always one that is asked.
            call.read_again(&self.interview);
        }
        self.quote_no_more(Some(ix));
        self.put(ix, false)?;
        let questionnaire = self.session.questionnaire;
        let question = questionnaire.question(ix);
        let how = self.how_to_answer(question);
        let first = self.answered(ix).is_empty();
        let goes_back = self.interview.clone().make(Move::Back) != Some(Notice::AtStart);
        let offered = |c: &&PageCommand| match c {
            PageCommand::Skip => questionnaire.may_be_skipped(ix),
            PageCommand::Why => question.why.is_some(),
            PageCommand::Back => goes_back,
            PageCommand::Review => !first,
            _ => true,
        };
        let mut menu = Menu::answered(how.clone(), &QUESTION.iter().filter(offered).copied().collect::<Vec<_>>());
        let reads = self.reading().is_some();
        if reads && question.choose == Choose::Many {
            menu.commands.push(PageCommand::AllLines);
        }
        if reads && !goes_back {
            menu.commands.push(PageCommand::Back);
        }
        menu.exit_near = question.safety && self.call.is_none();
        menu.yes_answers = asks_yes_or_no(question);
        let mut attempts = Attempts::default();
        loop {
            self.guessing = attempts.guess.as_ref().map(still_asking);
            let line = pointing(self.line(&menu)?, attempts.heard.take());
            attempts.guess = self.asked_near.take().or(attempts.guess.take());
            if std::mem::take(&mut self.helped) {
                attempts.guess = None;
            }
            let again = match &line {
                HeardLine::Command(command) => *command == PageCommand::Again,
                // Behind "if you've taken something" it says "no, I haven't". Where danger is asked about, a no brings back what
                // was typed.
                HeardLine::Text(text)
                    if attempts.cried && !question.safety && self.owed.was_asked() && assent(text) == Some(Assent::No) =>
                {
                    self.say_first_behind_danger(text)?;
                    std::mem::take(&mut attempts.cried)
                }
                // "He hit me once more" asks for nothing to be said once more.
                HeardLine::Text(text) => {
                    asks_again(text) && !self.owed.is_number() && !TypedAnswer::is_exact(text, question, self.call.is_some())
                }
                HeardLine::Enter => std::mem::take(&mut attempts.cried),
            };
            // "Which was 5 again" asks for one answer, and not for what was asked about.
            if self.hear_row(&line, question, &mut attempts)? || again && self.guess_again(&mut attempts.guess)? {
                continue;
            }
            let guess = attempts.guess.take();
            if again {
                self.put(ix, true)?;
                // What was typed before this question still waits for its answer.
                if let Some(told) = guess.filter(|guess| guess.of_before) {
                    self.say(&told.asked)?;
                    attempts.guess = Some(told);
                }
                continue;
            }
            self.by_number = false;
            let reply = match line {
                HeardLine::Command(PageCommand::Back) if self.line_back(ix)? => continue,
                HeardLine::Command(PageCommand::Back) => match self.interview.make(Move::Back) {
                    Some(notice) => {
                        self.say(&format!("{} {how}", words::notice(questionnaire, &notice)))?;
                        continue;
                    }
                    None => return Ok(()),
                },
                HeardLine::Command(PageCommand::Skip) => match self.interview.make(Move::Skip) {
                    Some(notice @ Notice::CannotSkip) => {
                        self.say(&words::notice(questionnaire, &notice))?;
                        continue;
                    }
                    _ if matches!(self.interview.stage(), Stage::Undoes { .. }) => return Ok(()),
                    _ => return self.say(phrase("lines-skipped")),
                },
                HeardLine::Command(PageCommand::Why) => {
                    self.say(question.why.as_deref().unwrap_or_default())?;
                    // What was offered still stands.
                    self.end_beside("", &guess.as_ref().map_or_else(|| how.clone(), still_asking))?;
                    attempts.guess = guess;
                    continue;
                }
                HeardLine::Command(PageCommand::Review) => {
                    if self.look_back(ix)? {
                        return Ok(());
                    }
                    // The answers stood between: the question is long gone.
                    self.put(ix, true)?;
                    continue;
                }
                HeardLine::Command(PageCommand::AllLines) => {
                    self.all_lines(ix)?;
                    attempts.listed = true;
                    continue;
                }
                // Where lines are read, it is said to the line.
                HeardLine::Command(PageCommand::Decline) if reads => {
                    if self.hear(ix, &[Heard::RatherNot])? == Some(true) {
                        return Ok(());
                    }
                    continue;
                }
                HeardLine::Command(PageCommand::Decline) => Reply::Declined,
                // Each other one has an arm above.
                HeardLine::Command(_) => continue,
                HeardLine::Enter => match self.interview.answers().reply(ix) {
                    Some(kept) if !question.safety => kept,
                    _ => {
                        // What was offered still stands: an empty line is no answer to it.
                        attempts.guess = guess;
                        let again = if self.call.is_none() { phrase("lines-again-for-all") } else { "" };
                        let how = self.how_or_keep(ix, &how);
                        self.say(format!("{} {how} {again}", phrase("lines-enter-no-answer")).trim_end())?;
                        continue;
                    }
                },
                HeardLine::Text(text)
                    if PageCommand::named(&text) == Some(PageCommand::Onward)
                        && !reads
                        && !TypedAnswer::is_exact(&text, question, self.call.is_some()) =>
                {
                    match self.interview.answers().reply(ix) {
                        Some(kept) if !question.safety => kept,
                        _ => {
                            let how = self.how_or_keep(ix, &how);
                            self.say(&format!("{} {how}", say!("lines-answer-takes-you-on", word = &text)))?;
                            continue;
                        }
                    }
                }
                HeardLine::Text(text) if !reads && guess.is_none() && self.keeps(ix, &text).is_some() => {
                    self.keeps(ix, &text).unwrap_or(Reply::Declined)
                }
                HeardLine::Text(text) if kind_asked(&text).is_some() => {
                    self.help_for(&text, menu.carry_on())?;
                    self.help_has_asked();
                    continue;
                }
                HeardLine::Text(text) => {
                    // "No, 1" to a guess says which it is.
                    let instead = instead(&text).filter(|_| guess.is_some() && !reads && self.call.is_none());
                    let text = instead.map_or_else(|| text.clone(), str::to_owned);
                    attempts.standing.clone_from(&guess);
                    let said = match guess {
                        Some(guess) => self.hear_guess(guess, &text, question, &how, &mut attempts.guess)?,
                        None => GuessLine::Other,
                    };
                    match said {
                        GuessLine::Given(_) if self.reading_has_begun() => {
                            self.say_lines_left()?;
                            continue;
                        }
                        GuessLine::Given(reply) => reply,
                        GuessLine::Said => continue,
                        GuessLine::Other => {
                            match self.hear_words(ix, &text)? {
                                Some(true) => return Ok(()),
                                Some(false) => continue,
                                None => {}
                            }
                            match self.typed(&text, question, &how, &mut attempts)? {
                                Some(reply) => reply,
                                None => continue,
                            }
                        }
                    }
                }
            };
            attempts.guess = self.asks_first(ix, Some(reply))?;
            if attempts.guess.is_some() && asks_yes_or_no(question) {
                self.say(phrase("lines-told-again"))?;
            }
            if attempts.guess.is_none() && self.give(ix, reply)? {
                return Ok(());
            }
        }
    }

    /// Says the answers with their numbers.
    pub(crate) fn say_answers(&mut self, question: &Question) -> Result<(), Stop> {
        let aloud = self.mentor_side().is_some();
        let offered = question.offered(self.call.is_some());
        // Where lines are read aloud they stand as they are read.
        let read = self.call.as_ref().and_then(CallFlow::rows_as_read);
        let read = read.map(|rows| rows.into_iter().filter_map(|row| offered.get(row.index())).collect());
        let answers: Vec<_> = read.unwrap_or_else(|| offered.iter().collect());
        let answers = answers.into_iter().map(|a| a.row(aloud));
        let rows = answers.chain([rather_not()]).enumerate().map(|(i, answer)| numbered(i + 1, answer));
        if question.safety {
            // Nobody answers about danger before all of it was heard.
            self.say_all(rows)
        } else {
            let rows: Vec<String> = rows.collect();
            self.say_in_pieces(&rows)
        }
    }

    /// Says a reply that was given, and its notice. `kept`: it is the one that was given before.
    pub(crate) fn given(&mut self, question: &Question, reply: Reply, notice: Option<Notice>, kept: bool) -> Result<(), Stop> {
        if let Some(notice) = notice {
            self.say(&words::notice(self.session.questionnaire, &notice))?;
        }
        if !matches!(self.interview.stage(), Stage::Undoes { .. }) {
            // On a call it is the client who said it.
            let reply = self.said_back(question, reply);
            let said = match (kept, self.mentor_side().is_some()) {
                (true, false) => say!("lines-your-answer-stays", reply = reply),
                (false, false) => say!("lines-you-said", reply = reply),
                (true, true) => say!("lines-stays-as-it-was", reply = reply),
                (false, true) => say!("lines-noted", reply = reply),
            };
            // Whoever stands by would hear it before the page can ask.
            self.say(if self.may_be_overheard() { phrase("lines-answer-taken") } else { &said })?;
            // One digit beside the one that was meant has brought a page that can't wait.
            if self.by_number && self.call.is_none() && self.interview.ended_by().is_some() {
                self.say(phrase("lines-not-meant"))?;
            }
            writeln!(self.out)?;
        }
        Ok(())
    }

    /// A question with its answers; `again`: it is heard once more.
    fn put(&mut self, ix: QuestionIx, again: bool) -> Result<(), Stop> {
        self.aside = false;
        let question = self.session.questionnaire.question(ix);
        if let Some(notice) = &self.session.questionnaire.notice {
            self.say(notice)?;
        }
        if again && let Some(stands) = self.mentor_side().and_then(|i| words::mentor::put_first_stands(i, &self.interview)) {
            self.say(&stands)?;
        }
        let came_up = self.mentor_side().is_some_and(|i| i.judgement().is_some() || i.they_choose(&self.interview));
        if (self.interview.strip() || came_up) && (again || !self.danger_said) {
            // Before the question: behind the answers, a listener would have lost it. Once is enough, and then whenever the
            // question is asked for; the number is never further away than the word help.
            self.danger_said = true;
            let said = format!("{} {}", self.danger(), phrase("text-type-help"));
            self.say(&said)?;
        }
        self.says_if_shorter(again)?;
        self.say(&self.where_it_stands(ix))?;
        self.heard_before(ix)?;
        if !self.say_aloud(ix)? {
            self.say(&question.ask)?;
            if let Some(hint) = words::hint(question, self.call.is_some()) {
                self.say(hint)?;
            }
        }
        if self.reading().is_some() {
            if let Some(reply) = self.interview.marked(ix) {
                let said = words::mentor::reply_heard(self.call.as_ref(), self.session.questionnaire, ix, Some(reply));
                self.say(&say!("lines-they-said-before", reply = said))?;
            }
            self.put_line(ix)?;
            return Ok(());
        }
        self.say_answers(question)?;
        if let Some(reply) = self.interview.marked(ix) {
            let keeps = !question.safety && self.interview.answers().reply(ix).is_some();
            let keep = if keeps { phrase("lines-enter-keeps") } else { phrase("lines-keep-by-typing") };
            let before = if self.answer_tells(ix, reply) {
                phrase("lines-answered-before").to_owned()
            } else {
                say!("lines-you-said-before", reply = words::reply_text(question, Some(reply)))
            };
            self.say(&format!("{before} {keep}"))?;
        }
        self.say(&self.how_to_answer(question))
    }

    /// How an answer that was given before is kept, or else how one is given.
    fn how_or_keep<'h>(&self, ix: QuestionIx, how: &'h str) -> &'h str {
        if self.interview.marked(ix).is_some() && self.reading().is_none() { phrase("lines-keep-by-typing") } else { how }
    }

    pub(crate) fn opened_help(&mut self, question: QuestionIx, first: bool) -> Result<(), Stop> {
        // Right behind help nobody is told that what is left got shorter.
        self.most_left = None;
        self.hushed = self.lines_tell();
        let audiences = self.audiences();
        let opened = help_opened(self.session.helplines, self.place, &audiences, self.call.is_some());
        if first {
            // Heard line by line, the whole page is too long to stand before the next question.
            self.say(words::help_opened(&self.interview, question))?;
            // The number first, behind a script, too: this is for the client, and the script wasn't.
            self.blocks(&opened)?;
            self.say(phrase("lines-help-for-all"))?;
            self.danger_said = true;
        } else if self.call.is_some() {
            self.blocks(&opened)?;
            self.say(phrase("lines-help-for-more"))?;
        } else {
            let spoken = bracketed_hours(&self.without_asking(&spoken(self.session.helplines, self.place, &audiences)));
            self.say(&format!("{spoken} {}", phrase("lines-help-for-more")))?;
        }
        self.say_how_to_go_on()?;
        let why = self.session.questionnaire.question(question).why.as_deref();
        let commands = [PageCommand::Why, PageCommand::Back, PageCommand::Onward, PageCommand::Again];
        let mut menu = Menu::new(phrase("lines-go-on"), &commands[usize::from(why.is_none())..]);
        menu.exit_near = self.call.is_none();
        menu.yes_answers = self.hushed;
        menu.tells_lines = self.call.is_none();
        loop {
            match self.line(&menu)? {
                HeardLine::Enter | HeardLine::Command(PageCommand::Onward) => {
                    self.interview.make(Move::Onward);
                    return Ok(());
                }
                HeardLine::Command(PageCommand::Back) => {
                    self.interview.make(Move::Back);
                    // A sign was given, and is asked about again: the number stands there, too.
                    self.danger_said &= self.call.is_some();
                    return Ok(());
                }
                HeardLine::Command(PageCommand::Why) => {
                    self.say(why.unwrap_or_default())?;
                    self.end_aside("", phrase("lines-go-on"))?;
                }
                HeardLine::Command(_) => self.all_opened(question)?,
                HeardLine::Text(yes) if self.hushed && !self.doubtful && says_yes(&yes) => {
                    self.hushed = false;
                    self.safe_said = true;
                    self.all_opened(question)?;
                }
                HeardLine::Text(often) if self.call.is_none() && !self.hushed && is_yes_so_often(&often) => {
                    if self.takes_the_yes(question)? {
                        return Ok(());
                    }
                }
                // "Right, I'm ready." A yes would say that there is danger.
                HeardLine::Text(ready)
                    if self.call.is_none() && !self.hushed && !says_yes(&ready) && means_to_begin(&bare(&ready)) =>
                {
                    self.interview.make(Move::Onward);
                    return Ok(());
                }
                HeardLine::Text(other) => self.not_understood(&other, phrase("lines-go-on"))?,
            }
        }
    }

    /// The help that an answer opened, once more and whole.
    fn all_opened(&mut self, question: QuestionIx) -> Result<(), Stop> {
        self.aside = false;
        self.say(words::help_opened(&self.interview, question))?;
        self.blocks(&help_opened(self.session.helplines, self.place, &self.audiences(), self.call.is_some()))?;
        self.say_how_to_go_on()
    }

    /// Says how to go on from help that an answer opened. A yes to it says that there is danger; where more lines wait, it says
    /// that they are safe to hear.
    fn say_how_to_go_on(&mut self) -> Result<(), Stop> {
        if self.hushed {
            self.say(phrase("lines-safe-more"))?;
        }
        self.owed.asks(self.call.is_none() && !self.hushed);
        self.say(phrase("lines-go-on"))
    }
}
