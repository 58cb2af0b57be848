//! A result in lines, and the pages behind it.

use crate::base::commands::PageCommand;
use crate::base::hearing::heard;
use crate::base::phrases::{phrase, say};
use crate::base::plain_reply::assent;
use crate::base::vocabulary::{Vocabulary, unaccented};
use crate::call::flow::take_back;
use crate::content::helplines::CANNOT_SPEAK;
use crate::content::model::Pace;
use crate::engine::decide::{Recommendation, asks_if_safe};
use crate::engine::interview::Move;
use crate::ui::line_mode::asked_thing::thing_asked;
use crate::ui::line_mode::danger_asked::says_yes;
use crate::ui::line_mode::danger_words::speaks_of_danger;
use crate::ui::line_mode::kinds_asked::asks_of_kinds;
use crate::ui::line_mode::menu::{HeardLine, Menu};
use crate::ui::line_mode::result_asked::{AskedOfResult, asked_of_result, asks_once_more, has_step};
use crate::ui::line_mode::result_asked_words::{FIRST_STEP, KINDS};
use crate::ui::line_mode::result_words::{behind_the_asking, how_on};
use crate::ui::line_mode::review::RESULT;
use crate::ui::line_mode::speech::bracketed_hours;
use crate::ui::line_mode::{Stop, Talk, numbers::lines_of};
use crate::ui::report::{Block, Report, ResultPage};
use crate::ui::ui_text::{PageName, page_names};
use crate::ui::{terminal_guard as guard, ui_text as words};

impl Talk<'_, '_> {
    /// Shows a result; true when the person leaves.
    pub(crate) fn result(&mut self, recommendation: &Recommendation, done: &mut impl FnMut(&Report<'_>)) -> Result<bool, Stop> {
        let mut report = self.session.report(&self.interview, self.place, recommendation);
        done(&report);
        if let Some(notice) = &self.session.questionnaire.notice {
            self.say(notice)?;
        }
        writeln!(self.out)?;
        // Whatever was said before belongs to another page.
        self.reached.clear();
        if self.leaves_at_once(&report) {
            self.leave_no_trace();
        }
        if self.asks_if_safe(report.outcome()) && !self.safe_to_hear()? {
            self.danger_said = false;
            self.interview.make(Move::Back);
            return Ok(false);
        }
        // Another place may have been chosen at the stop.
        report.place = self.place;
        // Whatever was answered since, it may be late when it is felt.
        if let Some(first) = self.harm_told().filter(|_| report.outcome().pace > Pace::Today).map(|harm| self.ring_first(harm)) {
            self.say(&first)?;
        }
        if self.owed.take_told() && report.outcome().pace > Pace::Today && self.stands_unanswered() {
            self.matters_more()?;
        }
        let led = self.call.as_ref().filter(|call| !call.intake.client_view());
        if let Some(offer) = led.and_then(|call| self.session.offer(call, &self.interview, &report)) {
            self.blocks(&[offer])?;
            if asks_if_safe(report.outcome()) && self.intake().is_some_and(|i| i.contract.can_stop()) {
                let word = PageCommand::AnotherTime.row().word();
                self.say(&say!("lines-if-not-safe", word = word))?;
            }
        }
        let pages = report.pages();
        let all = page_names();
        let names: Vec<&PageName> = all.iter().filter(|p| pages.contains(&p.page)).collect();
        let keep = self.call.is_none() && report.to_keep();
        self.whole_page(&report, &names, keep)?;
        // Behind "is it safe?" a second yes was meant for the stop.
        let stopped = self.asks_if_safe(report.outcome());
        match self.turned_over(&report, &names, keep, stopped) {
            Err(Stop::InputEnded) if self.leaves_at_once(&report) => Err(Stop::QuickExit),
            // Half a record is kept where nobody left by hand.
            Err(Stop::InputEnded) if self.keeps_half() => Err(Stop::InputEnded),
            // Whoever has seen the result has come to the end.
            Err(Stop::InputEnded) => Ok(true),
            Err(Stop::Leave) => self.left_from_a_task(),
            other => other,
        }
    }

    /// Whoever left from within a task is asked now what is asked at the end; false where they stay.
    fn left_from_a_task(&mut self) -> Result<bool, Stop> {
        let due = self.end_is_due();
        if let Some(call) = &mut self.call {
            call.end_task();
        }
        match self.end_of_call() {
            Err(Stop::InputEnded) if !self.keeps_half() => return Err(Stop::Leave),
            ended => ended?,
        }
        // An appointment that has just been told could go into a calendar.
        let agreed = due && self.mentor_side().is_some_and(|i| i.ending.next.is_some());
        if agreed && self.mentor_side().is_some_and(|i| words::mentor::unwritten(i, &self.interview).is_some()) {
            self.leave()?;
            return Ok(false);
        }
        Err(Stop::Leave)
    }

    /// The blocks of the first page as they are said.
    fn first_blocks(&self, report: &Report<'_>) -> Vec<Block> {
        let mut blocks = self.session.blocks_for(self.intake(), &self.interview, report, ResultPage::First);
        if self.leaves_at_once(report) {
            let asks = blocks.iter().position(|b| *b == Block::Para(report.outcome().says.clone()));
            blocks.insert(asks.map_or(0, |at| at + 1), Block::Para(words::leave_from_here(guard::clears()).to_owned()));
        }
        if self.asks_if_safe(report.outcome()) {
            // It was said to be safe a moment ago.
            let said = behind_the_asking(&report.outcome().says);
            for block in &mut blocks {
                if *block == Block::Para(report.outcome().says.clone()) {
                    *block = Block::Para(said.clone());
                }
            }
            blocks.retain(|b| *b != Block::Para(String::new()));
        }
        blocks
    }

    /// The first page, with the post as a sentence.
    fn first_page(&mut self, report: &Report<'_>) -> Result<(), Stop> {
        let blocks = self.first_blocks(report);
        self.of_result = lines_of(&blocks);
        self.blocks(&blocks)?;
        // A post that points nowhere would sound like "nothing for you".
        report.points_aloud().map_or(Ok(()), |points| self.say(&points))
    }

    /// Says, before a page that can wait, what goes before it for whoever typed words about danger on the way there: they are no
    /// answer, and the page doesn't know of them.
    fn matters_more(&mut self) -> Result<(), Stop> {
        let mut blocks = vec![Block::Para(phrase("lines-matters-more").to_owned()), Block::Strong(self.danger())];
        blocks.extend(self.somebody_to_talk_to());
        self.blocks(&blocks)?;
        self.say(phrase("lines-here-is-the-page"))
    }

    /// Whether `leave` leaves this page at once: it asks whether it is safe to be read, and somebody may come in.
    pub(crate) fn leaves_at_once(&self, report: &Report<'_>) -> bool {
        self.call.is_none() && report.outcome().help.iter().any(|audience| audience == CANNOT_SPEAK)
    }

    /// The pages, one after another as they are asked for; true when the person leaves.
    fn turned_over(&mut self, report: &Report<'_>, names: &[&PageName], keep: bool, stopped: bool) -> Result<bool, Stop> {
        let commands = [PageCommand::Copy, PageCommand::Save, PageCommand::Back, PageCommand::Again];
        let mut menu = Menu::new(phrase("lines-result-how"), if keep { &commands } else { &commands[2..] });
        menu.words = names.iter().map(|p| (p.word, label(p))).collect();
        if has_step(report) {
            menu.words.push((FIRST_STEP.shown(), phrase("lines-first-step")));
        }
        menu.leaves_at_once = self.leaves_at_once(report);
        menu.exit_near = self.call.is_none() && report.outcome().is_urgent();
        menu.tells_lines = self.call.is_none();
        let (mut asked, mut step_said) = (false, false);
        let urgent_alone = self.call.is_none() && report.outcome().is_urgent();
        let mut here = report.clone();
        loop {
            let line = self.line(&menu)?;
            // Whoever has chosen another place hears the lines of that one from here on, whatever page names them.
            here.place = self.place;
            let report = &here;
            let again = std::mem::replace(&mut asked, self.turned.is_none() && line == HeardLine::Command(PageCommand::Back));
            match line {
                // From a page behind the first, one step back is the first.
                HeardLine::Command(PageCommand::Back) if self.turned.is_some() => {
                    self.whole_page(report, names, keep)?;
                }
                // On a call nobody takes back by a slip what brought help.
                HeardLine::Command(PageCommand::Back)
                    if !again
                        && self.call.as_ref().is_some_and(|c| !c.intake.shows_judged())
                        && self.interview.ended_by().is_some() =>
                {
                    let asks = self.call.as_ref().map(|call| words::mentor::take_back(call, &self.interview));
                    self.say(&asks.unwrap_or_default())?;
                }
                HeardLine::Command(PageCommand::Back) => {
                    // Where a sign is asked about again, the number stands, too.
                    self.danger_said &= self.call.is_some();
                    let judged = self.call.as_mut().is_some_and(|c| c.intake.leave_judged(&self.interview));
                    let stands = self.mentor_side().and_then(|i| words::mentor::put_first_stands(i, &self.interview));
                    match stands.filter(|_| judged) {
                        Some(stands) => self.say(&stands)?,
                        None if judged => {}
                        None if self.call.is_some() => take_back(&mut self.interview),
                        None => {
                            self.interview.make(Move::Back);
                        }
                    }
                    return Ok(false);
                }
                HeardLine::Command(PageCommand::Copy) => self.copy(report)?,
                HeardLine::Command(PageCommand::Save) => self.save(report)?,
                HeardLine::Command(_) => match self.turned {
                    Some(page) => self.page(report, page)?,
                    None => self.whole_page(report, names, keep)?,
                },
                HeardLine::Text(word) if thing_asked(&word, |said| RESULT.has(said).then_some(())).is_some() => {
                    self.whole_page(report, names, keep)?;
                }
                HeardLine::Enter => self.enter_alone(phrase("lines-words-here"))?,
                HeardLine::Text(word) if stopped && says_yes(&word) => {
                    self.say(&format!("{} {}", phrase("lines-yes-was-heard"), phrase("lines-words-here")))?;
                }
                // Before anything that it may ask: a no there has the number, and never less.
                HeardLine::Text(word)
                    if self.call.is_none()
                        && report.outcome().is_urgent()
                        && page_meant(names, &word).is_none()
                        && (self.heard_in_a_crisis(&word, &how_on(&word))? || self.asked_of_thoughts(report, &word)?) => {}
                HeardLine::Text(word)
                    if self.owed.was_asked()
                        && !report.outcome().is_urgent()
                        && self.heard_behind_danger(report, names, &word)? => {}
                HeardLine::Text(word)
                    if page_meant(names, &word).is_none()
                        && (self.asked_yes_or_no(report, &word)? || self.asked_of_people(report, &word)?) => {}
                HeardLine::Text(word)
                    if names.iter().any(|name| name.page == ResultPage::InShort) && self.asked_of_kinds(report, &word)? => {}
                HeardLine::Text(word) if self.call.is_none() && asked_of_result(&word).is_some() => {
                    let asked = asked_of_result(&word).unwrap_or(AskedOfResult::Meaning);
                    match asked {
                        AskedOfResult::Page(page) if names.iter().any(|name| name.page == page) => {
                            if self.taken_as(report, page, &word)? {
                                self.page(report, page)?;
                            }
                        }
                        // Once is enough, unless it is asked for again.
                        AskedOfResult::FirstStep
                            if has_step(report)
                                && std::mem::replace(&mut step_said, true)
                                && !asks_once_more(&heard(&self.as_typed)) =>
                        {
                            let more = names.iter().any(|name| name.page == ResultPage::Steps);
                            let more = if more { phrase("lines-steps-behind") } else { phrase("lines-step-as-before") };
                            self.say(&format!("{more} {}", phrase("lines-words-here")))?;
                        }
                        _ => self.answer_asked(asked, report, stopped)?,
                    }
                }
                HeardLine::Text(word) if has_step(report) && asked_of_result(&word) == Some(AskedOfResult::FirstStep) => {
                    self.say_all(report.first_steps().into_iter().map(bracketed_hours))?;
                    self.end_aside("", phrase("lines-words-here"))?;
                }
                HeardLine::Text(word) => match page_meant(names, &word) {
                    Some(p) => {
                        self.page(report, p.page)?;
                    }
                    None => match not_here(report, &word).map(str::to_owned).or_else(|| self.politely(report, &word)) {
                        Some(why) => {
                            // Whoever goes from a page that can't wait takes the number along.
                            let number = if urgent_alone { format!("{} ", self.number_itself()) } else { String::new() };
                            self.say(&format!("{why} {number}{}", phrase("lines-words-here")))?;
                        }
                        None if self.asked_short_name(report, &word)? || self.asked_back(report, &word)? => {}
                        None if urgent_alone && report.outcome().pace <= Pace::Today => {
                            self.unheard_in_a_crisis(&word, &how_on(&word))?;
                        }
                        None if self.call.is_none() => self.answered_from_page(report, names, &word)?,
                        None => self.not_understood(&word, &how_on(&word))?,
                    },
                },
            }
        }
    }

    /// Answers a line right behind words about danger, at a page that can wait: the number goes before all that the page has to
    /// say, and no kind of help is read out in its stead. False where nothing more is to be said here.
    fn heard_behind_danger(&mut self, report: &Report<'_>, names: &[&PageName], word: &str) -> Result<bool, Stop> {
        if self.call.is_some() || speaks_of_danger(self.session.questionnaire, word, false) {
            return Ok(false);
        }
        let number = self.number_itself();
        let asked = asked_of_result(word).is_some() || asks_of_kinds(word);
        if !asked && page_meant(names, word).is_some() {
            self.say(&number)?;
            return Ok(false);
        }
        let politely = self.politely(report, word);
        if !asked && politely.is_none() && assent(word).is_none() {
            return Ok(false);
        }
        // What the answer is to, nobody knows: a yes still means that there is danger.
        self.owed.asks(true);
        let politely = politely.map_or(String::new(), |politely| format!("{politely} "));
        self.say(&format!("{number} {politely}{}", phrase("lines-words-here")))?;
        Ok(true)
    }

    /// A page behind the first.
    fn page(&mut self, report: &Report<'_>, page: ResultPage) -> Result<(), Stop> {
        (self.aside, self.turned) = (false, Some(page));
        // Words that wait to be heard say where `back` leads from here.
        let back = self.word_of(PageCommand::Back);
        let of_back = format!("{} (", PageCommand::Back.row().word());
        self.rest.iter_mut().filter(|row| row.starts_with(&of_back)).for_each(|row| row.clone_from(&back));
        // Another place may have been chosen since the first page was said.
        self.of_result = lines_of(&self.first_blocks(report));
        self.blocks(&self.session.blocks_for(self.intake(), &self.interview, report, page))?;
        if page == ResultPage::Steps && report.outcome().is_urgent() {
            // Other lines may have been heard since: what is said of "before" are those of the result.
            self.reached.clone_from(&self.of_result);
            self.say(phrase("lines-heard-before"))?;
        }
        // Its word is the one for an answer, too.
        if page == ResultPage::Change && self.call.is_none() {
            self.say(phrase("lines-change-an-answer"))?;
        }
        self.say(phrase("lines-behind"))
    }

    /// The first page with its words.
    fn whole_page(&mut self, report: &Report<'_>, names: &[&PageName], keep: bool) -> Result<(), Stop> {
        (self.aside, self.turned) = (false, None);
        self.first_page(report)?;
        self.say_of_the_drink(report)?;
        if self.has_stopped() {
            self.say(phrase("lines-questions-stop"))?;
        }
        self.offer(names, keep, report)
    }

    /// Whether an answer has stopped the questions, for whoever answers for themselves.
    pub(crate) fn has_stopped(&self) -> bool {
        self.call.is_none() && self.interview.ended_by().is_some()
    }

    /// Says the words of the result, a word a line; the way out first where somebody may have to leave fast. Behind a page that can
    /// wait they are a list of their own, which is heard when it is asked for.
    fn offer(&mut self, names: &[&PageName], keep: bool, report: &Report<'_>) -> Result<(), Stop> {
        let urgent = report.outcome().is_urgent();
        let exit_first = urgent || report.outcome().young;
        let mut rows = vec![phrase("lines-you-can-type").to_owned()];
        let exit = self.word_of(PageCommand::QuickExit);
        rows.extend(exit_first.then(|| exit.clone()));
        rows.extend(names.iter().map(|p| format!("{} ({})", p.word, label(p))));
        rows.extend(has_step(report).then(|| format!("{} ({})", FIRST_STEP.shown(), phrase("lines-first-step"))));
        let mut commands = if keep { vec![PageCommand::Copy, PageCommand::Save] } else { Vec::new() };
        if self.mentor_side().is_some() {
            let mentors = [PageCommand::HandOver, PageCommand::CallEnd, PageCommand::Facts, PageCommand::More];
            // None that this page would refuse.
            commands.extend(mentors.into_iter().filter(|command| self.acts(*command)));
            // Its script asks for it.
            let no_address = self.intake().is_some_and(|intake| intake.facts.address().is_empty());
            commands.extend((urgent && no_address).then_some(PageCommand::Address));
        }
        commands.extend([PageCommand::Numbers, PageCommand::Help]);
        rows.extend(commands.into_iter().map(|command| self.word_of(command)));
        // Whoever gave it by a slip should know what can be done.
        rows.push(if urgent {
            format!("{} ({})", PageCommand::Back.row().word(), phrase("lines-back-to-the-last"))
        } else {
            self.word_of(PageCommand::Back)
        });
        rows.extend(self.word_to_change());
        rows.extend((!self.leaves_at_once(report)).then(|| self.word_of(PageCommand::Leave)));
        rows.extend((!exit_first).then_some(exit));
        if exit_first || self.call.is_some() {
            return self.say_all(rows);
        }
        self.rest = rows;
        self.say(phrase("lines-words-later"))
    }
}

/// What a page behind the result is.
fn label(page: &PageName) -> &'static str {
    if page.page == ResultPage::Steps { phrase("lines-more-steps") } else { page.label }
}

/// Why a page that can't wait is neither kept nor explained, where that was asked for.
fn not_here(report: &Report<'_>, word: &str) -> Option<&'static str> {
    match PageCommand::named(word)? {
        PageCommand::Copy | PageCommand::Save if !report.to_keep() => Some(phrase("lines-not-kept")),
        PageCommand::Why if report.outcome().is_urgent() || report.outcome().young => Some(phrase("lines-no-why")),
        _ => None,
    }
}

/// The page whose word or name was typed, with or without its apostrophes.
fn page_meant<'n>(names: &[&'n PageName], typed: &str) -> Option<&'n PageName> {
    let bare = |text: &str| unaccented(&heard(text)).replace('\'', "");
    let named = names.iter().find(|p| [p.word, p.english, p.label].map(bare).contains(&bare(typed)));
    // Whoever asks for a kind of help by its name hears what the three are.
    let in_short = || names.iter().find(|p| p.page == ResultPage::InShort && KINDS.has(&unaccented(typed)));
    let otherwise = || OTHERWISE.iter().find(|(_, words)| words.has(&unaccented(&heard(typed))));
    let otherwise = || otherwise().and_then(|(page, _)| names.iter().find(|p| p.page == *page));
    named.or_else(otherwise).or_else(in_short).copied()
}

/// Other words for a page.
static OTHERWISE: [(ResultPage, Vocabulary); 3] = [
    (ResultPage::Why, Vocabulary::new(&[], &["porque", "por que esto", "porque esto"])),
    (ResultPage::InShort, Vocabulary::new(&[], &["en breve", "en resumen"])),
    (ResultPage::About, Vocabulary::new(&[], &["sobre", "sobre esto", "acerca", "acerca de esto"])),
];
