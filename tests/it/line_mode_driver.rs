//! Drives line mode without a terminal: lines in, what was said after each of them out.

use std::cell::RefCell;
use std::collections::VecDeque;
use std::io::{BufRead, Read, Write};
use std::rc::Rc;

use fingerpost::call::flow::CallFlow;
use fingerpost::call::intake::Intake;
use fingerpost::content::model::{Answer, Choose, Escalation, Question, QuestionIx, Questionnaire, Reply};
use fingerpost::engine::interview::{Interview, Move, Stage};
use fingerpost::ui::line_mode;
use fingerpost::ui::line_mode::{InterviewEnd, ToldLine};
use fingerpost::ui::report::{ResultPage, json};
use fingerpost::ui::session::Session;

use crate::support::{SHIPPED, row_as_read};

#[derive(Clone, Default)]
struct Out(Rc<RefCell<Vec<Vec<u8>>>>);

impl Write for Out {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        let mut said = self.0.borrow_mut();
        if said.is_empty() {
            said.push(Vec::new());
        }
        said.last_mut().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }
    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

struct In {
    lines: VecDeque<Vec<u8>>,
    now: Vec<u8>,
    out: Out,
}

impl Read for In {
    fn read(&mut self, into: &mut [u8]) -> std::io::Result<usize> {
        let n = self.fill_buf()?.len().min(into.len());
        into[..n].copy_from_slice(&self.now[..n]);
        self.consume(n);
        Ok(n)
    }
}

impl BufRead for In {
    fn fill_buf(&mut self) -> std::io::Result<&[u8]> {
        if self.now.is_empty() {
            self.now = self.lines.pop_front().unwrap_or_default();
            self.out.0.borrow_mut().push(Vec::new());
        }
        Ok(&self.now)
    }
    fn consume(&mut self, n: usize) {
        self.now.drain(..n);
    }
}

/// A result as `done` saw it.
#[derive(Debug, Clone)]
pub(crate) struct Seen {
    pub(crate) json: String,
    pub(crate) outcome: String,
    pub(crate) pages: Vec<ResultPage>,
}

/// How a talk went.
pub(crate) struct Talked {
    /// What was said before the first line, after the first, and so on.
    pub(crate) said: Vec<String>,
    pub(crate) seen: Vec<Seen>,
    pub(crate) ended: InterviewEnd,
}

impl Talked {
    /// What was said after the line with this number (from 0) was read.
    pub(crate) fn after(&self, line: usize) -> &str {
        self.said.get(line + 1).map_or("", String::as_str)
    }
    /// All that was said.
    pub(crate) fn all(&self) -> String {
        self.said.concat()
    }
}

/// Holds an interview over these lines.
pub(crate) fn talk(session: Session<'_>, lines: &[String]) -> Talked {
    talk_bytes(session, lines.iter().map(|l| format!("{l}\n").into_bytes()).collect())
}

/// Holds an interview over these bytes, as they come in.
pub(crate) fn talk_bytes(session: Session<'_>, lines: Vec<Vec<u8>>) -> Talked {
    talk_behind(session, Vec::new(), lines)
}

/// Holds one where danger was told of before another language was chosen.
pub(crate) fn talk_behind(session: Session<'_>, told: Vec<ToldLine>, lines: Vec<Vec<u8>>) -> Talked {
    let out = Out::default();
    let input = In { lines: lines.into(), now: Vec::new(), out: out.clone() };
    let mut seen = Vec::new();
    let ended = line_mode::go_on(session, told, input, out.clone(), |report| {
        seen.push(Seen { json: json(report), outcome: report.outcome().id.clone(), pages: report.pages() });
    })
    .unwrap();
    let said = out.0.borrow().iter().map(|b| String::from_utf8(b.clone()).unwrap()).collect();
    Talked { said, seen, ended }
}

/// Leads an intake over these lines.
pub(crate) fn lead<'a>(session: Session<'a>, intake: Intake<'a>, lines: &[String]) -> Talked {
    led(session, intake, lines).0
}

/// Leads an intake over these lines, and what the call came to.
pub(crate) fn led<'a>(session: Session<'a>, intake: Intake<'a>, lines: &[String]) -> (Talked, CallFlow<'a>) {
    let out = Out::default();
    let input = In { lines: lines.iter().map(|l| format!("{l}\n").into_bytes()).collect(), now: Vec::new(), out: out.clone() };
    let mut seen = Vec::new();
    let (ended, call) = line_mode::lead(session, intake, None, input, out.clone(), |report| {
        seen.push(Seen { json: json(report), outcome: report.outcome().id.clone(), pages: report.pages() });
    })
    .unwrap();
    let said = out.0.borrow().iter().map(|b| String::from_utf8(b.clone()).unwrap()).collect();
    (Talked { said, seen, ended }, call)
}

/// The line that gives a reply.
pub(crate) fn line_for(question: &Question, reply: Reply) -> String {
    match reply {
        Reply::Declined => (question.answers.len() + 1).to_string(),
        Reply::Chosen(set) => set.iter().map(|a| (a.index() + 1).to_string()).collect::<Vec<_>>().join(" "),
    }
}

/// The same where a mentor hears the lines in the order in which they are read.
pub(crate) fn led_numbers_for(question: &Question, reply: Reply) -> String {
    match reply {
        Reply::Declined => line_for(question, reply),
        Reply::Chosen(set) => set.iter().map(|a| (row_as_read(question, a) + 1).to_string()).collect::<Vec<_>>().join(" "),
    }
}

/// The line that gives a reply on a call, where a question about danger is answered line by line.
pub(crate) fn led_line_for(question: &Question, reply: Reply) -> String {
    let silent = |a: &Answer| a.alone && a.escalation == Escalation::Clear && a.say.is_none();
    let nothing = matches!(reply, Reply::Chosen(set) if question.chosen(set).all(|(_, a)| silent(a)));
    let Some(spoken) = question.spoken_lines() else { return line_for(question, reply) };
    match (question.choose, reply) {
        // A clear answer counts once the lines about danger were read, which come first.
        (Choose::One, Reply::Chosen(set))
            if question.escalation(reply) == Escalation::Clear
                && spoken.lines.len() > 1
                && spoken.lines.iter().any(|line| set.has(*line)) =>
        {
            let mut lines = spoken.lines.clone();
            lines.sort_by_key(|line| std::cmp::Reverse(question.answers[line.index()].escalation));
            let noes = lines.iter().take_while(|line| !set.has(**line)).map(|_| "n");
            noes.chain(["y"]).collect::<Vec<_>>().join(" ")
        }
        (Choose::One, _) if spoken.lines.len() > 1 => format!("all {}", led_numbers_for(question, reply)),
        // The yes is all that is read, and a number would be no answer to it.
        (Choose::One, Reply::Declined) => "r".to_owned(),
        (Choose::One, Reply::Chosen(set)) if set.has(spoken.lines[0]) => "y".to_owned(),
        (Choose::One, Reply::Chosen(set)) if spoken.unsure.is_some_and(|unsure| set.has(unsure)) => "u".to_owned(),
        (Choose::One, _) => "n".to_owned(),
        (Choose::Many, _) if question.safety && nothing => vec!["n"; spoken.lines.len()].join(" "),
        (Choose::Many, _) => format!("all {}", led_numbers_for(question, reply)),
    }
}

/// The lines that lead to a question of the shipped file, in the first scenario that asks it.
pub(crate) fn lines_to(id: &str) -> Vec<String> {
    let questionnaire = &SHIPPED.questionnaire;
    let ix = questionnaire.question_named(id).unwrap();
    let asked = |replies: &[(QuestionIx, _)]| replies.iter().position(|(q, _)| *q == ix);
    let found = questionnaire.scenarios.iter().find_map(|s| asked(&s.replies).map(|n| (s, n)));
    let (scenario, n) = found.unwrap();
    lines_for(questionnaire, &scenario.replies[..n])
}

/// Lines with more behind them.
pub(crate) fn with_more(lines: &[String], more: &[&str]) -> Vec<String> {
    lines.iter().cloned().chain(more.iter().map(|l| (*l).to_owned())).collect()
}

/// What the shipped file says at a place after the last of these lines.
pub(crate) fn said_at(place: &str, lines: &[String], more: &[&str]) -> String {
    let all = with_more(lines, more);
    talk(SHIPPED.at(SHIPPED.place(place)), &all).after(all.len() - 1).to_owned()
}

/// The same in England.
pub(crate) fn said(lines: &[String], more: &[&str]) -> String {
    said_at("GB-ENG", lines, more)
}

/// The lines that begin and give these replies, going on from every help page between them.
pub(crate) fn lines_for(questionnaire: &Questionnaire, replies: &[(QuestionIx, Reply)]) -> Vec<String> {
    let mut lines: Vec<String> = questionnaire.welcome.as_ref().map(|_| String::new()).into_iter().collect();
    let mut shadow = Interview::new(questionnaire);
    for (question, reply) in replies {
        assert_eq!(shadow.stage(), Stage::Question(*question));
        shadow.make(Move::Give(*reply));
        lines.push(line_for(questionnaire.question(*question), *reply));
        if matches!(shadow.stage(), Stage::Help { .. }) {
            shadow.make(Move::Onward);
            lines.push(String::new());
        }
    }
    lines
}
