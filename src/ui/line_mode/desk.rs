//! The desk in line mode: the verbs of the one table, with a name behind them.

use crate::base::commands::PageCommand;
use crate::base::hearing::number;
use crate::base::phrases::{phrase, say};
use crate::base::text;
use crate::call::desk::{DESK_VERBS, Desk, DeskNotice, DeskStep, DeskVerb};
use crate::call::reading::Heard;
use crate::call::records::{Named, RecordSummary, named_to_forget};
use crate::ui::line_mode::menu::{HeardLine, Menu, Typed};
use crate::ui::line_mode::{Stop, Talk};
use crate::ui::report::record_blocks;
use crate::ui::ui_text::{desk as words, from_one_to};

/// Records that are said at once where nobody asked for all.
const A_FEW: usize = 10;

impl Talk<'_, '_> {
    /// The desk, until the mentor leaves it or wants a call.
    pub(crate) fn at_the_desk(&mut self, desk: &mut Desk, notice: Option<&DeskNotice>) -> Result<(), Stop> {
        self.tell_notice(notice)?;
        self.say(phrase("lines-desk-your-records"))?;
        self.say_all(words::due(&desk.due()))?;
        self.say(phrase("lines-desk-expected"))?;
        let mut said: Vec<String> = Vec::new();
        while !desk.wants_call() {
            if *desk.step() == DeskStep::List {
                self.desk_line(desk, &mut said)?;
            } else {
                self.desk_step(desk)?;
                if *desk.step() == DeskStep::List && !desk.wants_call() {
                    self.say(phrase("lines-desk-expected"))?;
                }
            }
        }
        Ok(())
    }

    fn tell_notice(&mut self, notice: Option<&DeskNotice>) -> Result<(), Stop> {
        let Some(notice) = notice else { return Ok(()) };
        self.say(&words::notice(notice))
    }

    /// Says what came of a verb that was typed with a name: several records are told apart, and each has its number.
    fn tell_of_verb(
        &mut self,
        desk: &Desk,
        verb: DeskVerb,
        notice: Option<&DeskNotice>,
        said: &mut Vec<String>,
    ) -> Result<(), Stop> {
        let Some(DeskNotice::Several(records)) = notice else { return self.tell_notice(notice) };
        self.say(&say!("lines-desk-several", count = records.len()))?;
        self.number_records(desk, records, said)?;
        self.say(&say!("lines-desk-verb-number", word = verb.row().word()))
    }

    /// A line at the list. `said`: the ids of the records that were said last, which numbers mean.
    fn desk_line(&mut self, desk: &mut Desk, said: &mut Vec<String>) -> Result<(), Stop> {
        let mut menu = Menu { mentor: false, ..Menu::new(phrase("lines-desk-expected"), &[PageCommand::Again]) };
        menu.words = DESK_VERBS.iter().filter(|r| !r.word().is_empty()).map(|r| (r.word(), r.does())).collect();
        let line = match self.line(&menu) {
            // Nothing is half done at the list: whoever types no more has left.
            Err(Stop::InputEnded) => return Err(Stop::Leave),
            line => line?,
        };
        let text = match line {
            HeardLine::Text(text) => text,
            HeardLine::Enter => return self.enter_alone(phrase("lines-desk-expected")),
            HeardLine::Command(_) => {
                self.say_all(words::due(&desk.due()))?;
                return self.say(phrase("lines-desk-expected"));
            }
        };
        if let Some((verb, name)) = DeskVerb::typed(&text) {
            return self.desk_verb(desk, verb, name, said);
        }
        if let Some(id) = number(&text).and_then(|n| said.get(n.checked_sub(1)?).cloned()) {
            return self.choose_record(desk, &id);
        }
        if let Ok(id) = desk.named(&text) {
            return self.choose_record(desk, &id);
        }
        desk.seek(text.clone());
        let found: Vec<RecordSummary> = desk.shown().cloned().collect();
        desk.seek(String::new());
        if found.is_empty() {
            self.not_understood(&text, phrase("lines-desk-expected"))
        } else {
            self.say_records(desk, &found, said)
        }
    }

    fn choose_record(&mut self, desk: &mut Desk, id: &str) -> Result<(), Stop> {
        let row = desk.shown().position(|r| r.id == id);
        if let Some(row) = row {
            self.tell_notice(desk.choose(row).as_ref())?;
        }
        Ok(())
    }

    /// Says records with their numbers.
    fn say_records(&mut self, desk: &Desk, records: &[RecordSummary], said: &mut Vec<String>) -> Result<(), Stop> {
        self.number_records(desk, records, said)?;
        if records.len() > A_FEW {
            self.say(phrase("lines-desk-all-said"))?;
        }
        self.say(phrase("lines-desk-choose"))
    }

    /// Says each record behind its number. Two of a client that began on one day are told apart by the time.
    fn number_records(&mut self, desk: &Desk, records: &[RecordSummary], said: &mut Vec<String>) -> Result<(), Stop> {
        let today = desk.today();
        *said = records.iter().map(|r| r.id.clone()).collect();
        let alike = |r: &RecordSummary| records.iter().filter(|other| words::sounds_like(other, r)).count() > 1;
        let numbered = records.iter().enumerate().map(|(n, r)| format!("{}. {}", n + 1, words::spoken(r, today, alike(r))));
        self.say_all(numbered)
    }

    /// Begins a verb, once it is known of which record.
    fn desk_verb(&mut self, desk: &mut Desk, verb: DeskVerb, name: &str, said: &mut Vec<String>) -> Result<(), Stop> {
        match verb {
            DeskVerb::List => {
                let all = desk.records().to_vec();
                return if all.is_empty() {
                    self.say(phrase("mentor-desk-no-records"))
                } else {
                    self.say_records(desk, &all, said)
                };
            }
            DeskVerb::Purge => return self.tell_notice(desk.begin(verb, None).as_ref()),
            DeskVerb::Intake if name.is_empty() => return self.tell_notice(desk.begin(verb, None).as_ref()),
            _ => {}
        }
        let name = match name {
            "" => {
                self.say(phrase("lines-desk-whose"))?;
                match self.raw(phrase("lines-still-expected"))? {
                    Typed::Text(name) if !name.is_empty() => name,
                    _ => return self.say(phrase("lines-desk-expected")),
                }
            }
            name => number(name).and_then(|n| said.get(n.checked_sub(1)?).cloned()).unwrap_or_else(|| name.to_owned()),
        };
        let notice = match verb {
            DeskVerb::Forget => match named_to_forget(desk.records(), &name) {
                Named::Records(records) => desk.plan_deletion(records),
                Named::Unknown => Some(DeskNotice::Unknown(name)),
                Named::Several(records) => Some(DeskNotice::Several(records)),
                Named::TooShort => Some(DeskNotice::TooShort),
            },
            _ => match desk.named(&name) {
                Ok(id) => desk.begin(verb, Some(&id)),
                // The newest of a client is the one that a call goes on with; an export has all.
                Err(DeskNotice::Several(all)) if matches!(verb, DeskVerb::Intake | DeskVerb::Export) => {
                    match all.first().filter(|r| desk.of_client(&r.id).len() == all.len()) {
                        Some(first) => desk.begin(verb, Some(&first.id.clone())),
                        None => Some(DeskNotice::Several(all)),
                    }
                }
                // A client who was never here: the code is kept as it is typed, capitals and all.
                Err(DeskNotice::Unknown(_)) if verb == DeskVerb::Intake => desk.begin(verb, None),
                Err(notice) => Some(notice),
            },
        };
        if let (Some(DeskNotice::Unknown(name)), true) = (&notice, said.is_empty())
            && number(name).is_some()
        {
            return self.say(phrase("lines-desk-no-number-yet"));
        }
        self.tell_of_verb(desk, verb, notice.as_ref(), said)
    }

    /// A step of the desk: what it says, and the line that is typed to it.
    fn desk_step(&mut self, desk: &mut Desk) -> Result<(), Stop> {
        if let DeskStep::Reading(record) = desk.step() {
            self.blocks(&record_blocks(record))?;
            desk.back();
            // Whoever opened it by its word comes from the list.
            desk.back();
            return Ok(());
        }
        let page = words::page(desk);
        self.say(&page.title)?;
        self.say_all(&page.lines)?;
        if page.rows.is_empty() {
            let new = *desk.step() == DeskStep::NewClient;
            let leaves = if new { phrase("lines-desk-back-leaves") } else { phrase("lines-desk-enter-leaves") };
            self.say(&format!("{} {leaves}", page.said_to_type()))?;
            return self.desk_text(desk);
        }
        self.say_all(page.rows.iter().enumerate().map(|(n, row)| format!("{}. {row}", n + 1)))?;
        let asks = matches!(desk.step(), DeskStep::DayAgreed(..) | DeskStep::PlainFile(_));
        let how = say!("lines-desk-rows", numbers = from_one_to(page.rows.len()));
        self.say(&how)?;
        loop {
            match self.line(&Menu::within(how.clone(), &[PageCommand::Back, PageCommand::Again]))? {
                HeardLine::Command(PageCommand::Back) => {
                    desk.back();
                    return Ok(());
                }
                HeardLine::Command(_) => return Ok(()),
                HeardLine::Enter => self.enter_alone(&how)?,
                HeardLine::Text(text) => {
                    let said = match Heard::named(&text).filter(|_| asks && !self.doubtful) {
                        Some(Heard::Yes) => Some(1),
                        Some(Heard::No) => Some(2),
                        _ => None,
                    };
                    match number(&text).filter(|n| (1..=page.rows.len()).contains(n)).or(said) {
                        Some(n) => {
                            self.whole_line()?;
                            let notice = desk.choose(n - 1);
                            if let DeskStep::Reading(record) = desk.step() {
                                // What else can be done with it comes next.
                                self.blocks(&record_blocks(record))?;
                                desk.back();
                                return Ok(());
                            }
                            return self.done(desk, notice.as_ref());
                        }
                        None => self.not_understood(&text, &how)?,
                    }
                }
            }
        }
    }

    /// A text that a step asks for.
    fn desk_text(&mut self, desk: &mut Desk) -> Result<(), Stop> {
        let file = matches!(desk.step(), DeskStep::ExportFile(..));
        let typed = if file {
            self.file_name(Some(&mut None))?
        } else {
            match self.raw(phrase("lines-still-expected"))? {
                Typed::Text(text) => Some(text),
                Typed::Back => None,
                Typed::Again => return Ok(()),
            }
        };
        // A new client may have no code; elsewhere Enter alone leaves it.
        let typed = typed.filter(|t| !t.is_empty() || matches!(desk.step(), DeskStep::NewClient));
        self.whole_line()?;
        let notice = match typed {
            Some(typed) => desk.give(&text::clean(&typed)),
            None if matches!(desk.step(), DeskStep::Delete { .. }) => desk.give("no"),
            None => {
                desk.back();
                None
            }
        };
        self.done(desk, notice.as_ref())
    }

    /// Says a notice; where something is done, or won't be, the list comes next.
    fn done(&mut self, desk: &mut Desk, notice: Option<&DeskNotice>) -> Result<(), Stop> {
        let over = matches!(
            notice,
            Some(DeskNotice::KeptUntil(_) | DeskNotice::Written(_) | DeskNotice::Unchanged | DeskNotice::NothingDeleted)
        );
        while over && desk.back() {}
        self.tell_notice(notice)
    }
}
