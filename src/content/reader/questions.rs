//! Questions and their answers, from as written to checked: marks in their place, conditions that read earlier questions only.

use crate::base::text::folded;
use crate::content::document::{Code, Problem, Spanned, Table};
use crate::content::model::condition::MAX_ANSWERS;
use crate::content::model::{
    Answer, AnswerIx, Choose, Condition, ConditionIx, ConditionSite, Declining, Escalation, NamedCondition, Question, QuestionIx,
    Section,
};
use crate::content::reader::checker::Checker;
use crate::content::reader::conditions::RESERVED;
use crate::content::reader::later_conditions::LaterCondition;
use crate::content::reader::raw::{IdList, RawAnswer, RawQuestion, RawWhen};

/// Parts that a named condition may have when the names in it are written out.
const MAX_WRITTEN_OUT: usize = 2_000;

/// Questions that a file may have.
const MAX_QUESTIONS: usize = 400;

impl Checker {
    /// Questions and named conditions together: questions first without their conditions (which may name both).
    pub(crate) fn questions(&mut self, raw: Vec<RawQuestion>, sections: &[Section], named: &Table<RawWhen>) {
        if let Some(extra) = raw.get(MAX_QUESTIONS) {
            self.note(Problem::new(Code::TooMany, extra.id.at, format!("more than {MAX_QUESTIONS} questions")));
        }
        let mut kept = Vec::new();
        for q in raw {
            if RESERVED.contains(&q.id.as_str()) {
                let says = format!("`{}` is a word of the format and can't be a question's id", q.id.value);
                self.wrong(Code::ReservedWord, q.id.at, says, "choose another id");
                self.doubt(Code::UnknownQuestion);
            }
            if self.new_id(&q.id, Code::UnknownQuestion, self.questions.len()) {
                let question = self.question_body(&q, sections);
                self.questions.push(question);
                self.asked_at.push(q.id.at);
                kept.push(q);
            } else {
                // What reads the answers of this one finds those of the other.
                self.doubt(Code::UnknownAnswer);
            }
        }
        self.old_ids(&kept.iter().map(|q| (&q.id, q.was.as_ref())).collect::<Vec<_>>());
        self.later_conditions = named.0.iter().map(|(name, when)| LaterCondition::of(name, when)).collect();
        for (name, when) in &named.0 {
            self.id(name, Some(Code::UnknownCondition));
            if RESERVED.contains(&name.as_str()) {
                let says = format!("`{}` is a word of the format and can't be a condition's name", name.value);
                self.wrong(Code::ReservedWord, name.at, says, "choose another name");
                self.doubt(Code::UnknownCondition);
            }
            // A condition that can't be read still holds its place, so that the ones behind it keep theirs.
            let mut condition = self.condition(when).unwrap_or(Condition::Any(Vec::new()));
            // Names within names can grow without bound when they are written out, as every reading of them does.
            if self.written_out(&condition) > MAX_WRITTEN_OUT {
                let says = format!(
                    "`{}` has more than {MAX_WRITTEN_OUT} parts when the conditions that it names are written out",
                    name.value
                );
                self.wrong(Code::TooMany, name.at, says, "name fewer conditions within conditions");
                condition = Condition::Any(Vec::new());
            }
            self.note_names(ConditionSite::Named(ConditionIx(self.conditions.len())), when);
            self.named.push((self.reads(&condition), self.written_out(&condition)));
            let ix = self.conditions.len();
            self.known(Code::UnknownCondition).insert(name.value.clone(), ix);
            self.conditions.push(NamedCondition { name: name.value.clone(), condition });
            self.later_conditions.retain(|later| later.name != name.value);
        }
        for (own, q) in kept.iter().enumerate() {
            let asked_when = q.asked_when.as_ref().and_then(|w| self.condition(w).map(|c| (c, w.lines[0].0.at)));
            let unless = q.unless.as_ref().and_then(|w| self.condition(w).map(|c| (c, w.lines[0].0.at)));
            for (at, when) in
                [(ConditionSite::AskedWhen(QuestionIx(own)), &q.asked_when), (ConditionSite::Unless(QuestionIx(own)), &q.unless)]
            {
                if let Some(when) = when {
                    self.note_names(at, when);
                }
            }
            for (condition, at) in asked_when.iter().chain(&unless) {
                self.only_earlier(condition, own, *at);
            }
            if let Some((condition, at)) = &unless
                && q.safety
                && self.reads(condition).safety
            {
                let says = "`unless` of a safety question can't read an answer of a safety question";
                self.wrong(Code::NotOverSafety, *at, says, "use `asked-when`, and list the answers that are meant");
            }
            self.follow_up_marks(own, q);
            self.questions[own].asked_when = asked_when.map(|(c, _)| c);
            self.questions[own].unless = unless.map(|(c, _)| c);
        }
    }

    /// The marks that name other questions: what is still asked after a sign, what declining a follow-up means, and the exception
    /// of `worsens`.
    fn follow_up_marks(&mut self, own: usize, q: &RawQuestion) {
        let lists: Vec<Option<Vec<QuestionIx>>> =
            q.answers.0.iter().take(MAX_ANSWERS).map(|a| a.ends_after.as_ref().map(|l| self.still_asked(own, l))).collect();
        for (answer, list) in q.answers.0.iter().zip(lists) {
            let answers = &mut self.questions[own].answers;
            if let (Some(list), Some(found)) = (list, answers.iter_mut().find(|a| a.id == answer.id.value)) {
                found.ends_after = list;
            }
        }
        if let Some(declined) = &q.if_declined {
            let at = declined.sign.as_ref().filter(|m| m.value).map(|m| m.at);
            let list = declined.ends_after.as_ref();
            let marked = at.or_else(|| list.map(|l| l.0.first().map_or(q.id.at, |id| id.at)));
            if let Some(at) = marked.filter(|_| q.asked_when.is_none() || self.surely_open(QuestionIx(own))) {
                let says = format!("declining `{}` can't be a sign: it isn't a follow-up about safety", q.id.value);
                let help = "only a safety question with `asked-when` can have it; anybody may decline the others and go on";
                self.wrong(Code::MisplacedMark, at, says, help);
            }
            let ends_after = list.map(|l| self.still_asked(own, l));
            let slot = &mut self.questions[own].declined;
            slot.escalation = match (at, &ends_after) {
                (Some(_), _) => Some(Escalation::Sign),
                (None, Some(_)) => Some(Escalation::EndsAfter),
                (None, None) => None,
            };
            slot.ends_after = ends_after.unwrap_or_default();
        }
        if let Some(name) = &q.worsens_except
            && let Some(later) = self.question(name)
        {
            if later.0 <= own || self.surely_open(later) || !q.worsens {
                let says = "`worsens-except` names a later safety question, beside `worsens: true`";
                self.wrong(Code::MisplacedMark, name.at, says, "take it away, or name another question");
            }
            if self.questions.iter().filter_map(|q| q.worsens_except).any(|other| other != later) {
                let says = "a file makes its exception of `worsens` for one question only";
                self.wrong(Code::MisplacedMark, name.at, says, "name the same question everywhere");
            }
            self.questions[own].worsens_except = Some(later);
        }
    }

    /// Whether a question isn't a safety question. One that has lost its mark has been told by the marks of its answers.
    fn surely_open(&self, question: QuestionIx) -> bool {
        !self.questions[question.0].safety && !self.doubted(Code::SafetyMissing)
    }

    /// The later safety questions that are still asked after a sign.
    fn still_asked(&mut self, own: usize, list: &IdList) -> Vec<QuestionIx> {
        self.distinct(&list.0);
        let mut out = Vec::new();
        for name in &list.0 {
            let Some(question) = self.question(name) else { continue };
            if question.0 <= own || self.surely_open(question) {
                let says = format!("`{}` isn't a safety question that comes later", name.value);
                let help = "after a sign nothing is asked but what safety needs: name later safety questions";
                self.wrong(Code::MisplacedMark, name.at, says, help);
            }
            out.push(question);
        }
        out
    }

    fn question_body(&mut self, q: &RawQuestion, sections: &[Section]) -> Question {
        let section = self.find(&q.section, Code::UnknownSection);
        if let (Some(section), Some(before)) = (section, self.questions.last())
            && section < before.section
        {
            let (own, last) = (&sections[section], &sections[before.section]);
            let problem = if own.about > last.about {
                // The questions stand in the right order, and the sections don't.
                let at = self.sections_at.get(section).copied().unwrap_or(q.section.at);
                let says = format!(
                    "the section `{}` stands above `{}`, and questions of `{}` are asked first",
                    own.id, last.id, last.id
                );
                let help = "put the sections in the order in which they are asked: now, wellbeing, changes, goals";
                Problem::new(Code::ForwardReference, at, says).also(q.id.at, "this question is asked later").help(help)
            } else {
                let says = format!(
                    "`{}` is of the section `{}`, and stands behind `{}`, which is of the later section `{}`",
                    q.id.value, own.id, before.id, last.id
                );
                let help = format!(
                    "move `{}` up, to the others of its section; or give `{}` another section, or move it down",
                    q.id.value, before.id
                );
                Problem::new(Code::ForwardReference, q.section.at, says).also(before.at, "this is the other one").help(help)
            };
            if !self.doubted(Code::ForwardReference) {
                self.note(problem);
            }
            self.doubt(Code::ForwardReference);
        }
        if let Some(extra) = q.answers.0.get(MAX_ANSWERS) {
            self.note(Problem::new(Code::TooMany, extra.id.at, format!("more than {MAX_ANSWERS} answers to one question")));
        }
        let mut answers: Vec<Answer> = Vec::new();
        for a in q.answers.0.iter().take(MAX_ANSWERS) {
            self.id(&a.id, Some(Code::UnknownAnswer));
            if a.id.as_str() == "declined" {
                self.wrong(
                    Code::ReservedWord,
                    a.id.at,
                    "`declined` is a word of the format",
                    "every question can be declined: the program offers \"I'd rather not say\" by itself",
                );
                self.doubt(Code::UnknownAnswer);
            }
            if let Some(first) = answers.iter().find(|b| b.id == a.id.value) {
                let says = format!("the question has an answer `{}` already", a.id.value);
                let problem = Problem::new(Code::DuplicateId, a.id.at, says).help("choose another one");
                self.note(problem.also(first.at, "this one"));
                self.doubt(Code::UnknownAnswer);
                continue;
            }
            let answer = self.answer_body(q, a);
            if let (true, Some(mark)) = (q.safety, a.clear.as_ref().or(a.help.as_ref()).filter(|m| m.value)) {
                self.marks.push((QuestionIx(self.questions.len()), AnswerIx(answers.len()), mark.at));
            }
            self.typed_text(&answers, a);
            answers.push(answer);
        }
        self.old_ids(&q.answers.0.iter().map(|a| (&a.id, a.was.as_ref())).collect::<Vec<_>>());
        if let Some(a) = q.answers.0.windows(2).find(|pair| pair[0].not_led && !pair[1].not_led).map(|pair| &pair[0]) {
            let says = format!("`{}` isn't offered on a call, so it stands behind the answers that are", a.id.value);
            self.wrong(Code::MisplacedMark, a.id.at, says, "move it to the end of the answers");
        }
        // One whose id is taken is there, too.
        let alone = q.answers.0.iter().any(|a| a.alone.as_ref().is_some_and(|m| m.value));
        if q.choose == Choose::Many && !alone && !answers.is_empty() && self.all_read() {
            let says = format!("the question `{}` has no answer for \"none of these\"", q.id.value);
            self.wrong(Code::MissingField, q.id.at, says, "add an answer with `alone: true`");
        }
        if let (true, Some(purpose)) = (q.safety, &q.purpose) {
            let says = format!("`{}` is a safety question, which is never for notes alone", q.id.value);
            self.wrong(Code::MisplacedMark, purpose.at, says, "take `for` away");
        }
        let declined_audience = q.if_declined.as_ref().and_then(|d| d.audience.as_ref());
        self.audiences.extend(declined_audience.map(|a| (a.value.clone(), a.at)));
        let script = self.script_named(q.if_declined.as_ref().and_then(|d| d.script.as_ref()));
        Question {
            id: q.id.value.clone(),
            at: q.id.at,
            was: q.was.as_ref().map(|w| w.value.clone()),
            section: section.unwrap_or(0),
            safety: q.safety,
            worsens: q.worsens,
            for_notes: q.purpose.is_some(),
            choose: q.choose,
            ask: q.ask.clone(),
            hint: q.hint.clone(),
            hint_led: q.hint_led.clone(),
            say: q.say.clone(),
            why: q.why.clone(),
            asked_when: None,
            unless: None,
            worsens_except: None,
            declined: Declining { audience: declined_audience.map(|a| a.value.clone()), script, ..Declining::default() },
            answers,
        }
    }

    fn answer_body(&mut self, q: &RawQuestion, a: &RawAnswer) -> Answer {
        let set = |flag: &Option<Spanned<bool>>| flag.as_ref().filter(|f| f.value).map(|f| f.at);
        let later = a.ends_after.as_ref().map(|list| list.0.first().map_or(a.id.at, |id| id.at));
        if let (Some(at), false) = (set(&a.clear).or(set(&a.help)).or(later), q.safety) {
            let says = format!(
                "`clear`, `help` and `ends-after` have a meaning only in a safety question, and `{}` isn't one",
                q.id.value
            );
            self.wrong(Code::MisplacedMark, at, says, "mark the question `safety: true`, or take the mark away");
            self.doubt(Code::SafetyMissing);
        }
        if let (Some(at), Some(_)) = (set(&a.help), set(&a.clear)) {
            let says = format!("the answer `{}` is marked `clear` and `help`", a.id.value);
            self.wrong(Code::MisplacedMark, at, says, "it is either, or neither: then it is a sign");
        }
        if let (Some(at), Choose::One) = (set(&a.alone), q.choose) {
            let says = format!("`alone` has a meaning only where many can be chosen, and one answer is to `{}`", q.id.value);
            self.wrong(Code::MisplacedMark, at, says, "write `choose: many`, or take the mark away");
        }
        if let (Some(reason), true) = (&a.reason, q.safety) {
            let says = "no result ever gives an answer of a safety question as its reason";
            self.wrong(Code::MisplacedMark, reason.at, says, "take `reason` away here");
        }
        if let (Some(at), None) = (set(&a.audience_first), &a.audience) {
            let says = format!("the answer `{}` brings no audience that could come first", a.id.value);
            self.wrong(Code::MisplacedMark, at, says, "write `audience:` beside it, or take the mark away");
        }
        self.audiences.extend(a.audience.as_ref().map(|s| (s.value.clone(), s.at)));
        if let (Some(at), Some(_), true) = (later, set(&a.clear).or(set(&a.help)), q.safety) {
            let says = format!("`ends-after` makes `{}` a sign of a safety question, without `clear` or `help`", a.id.value);
            self.wrong(Code::MisplacedMark, at, says, "take one of the marks away");
        }
        let escalation = match (q.safety, set(&a.clear), set(&a.help)) {
            (false, ..) | (true, Some(_), _) => Escalation::Clear,
            (true, None, Some(_)) => Escalation::Help,
            (true, None, None) if a.ends_after.is_some() => Escalation::EndsAfter,
            (true, None, None) => Escalation::Sign,
        };
        let script = self.script_named(a.script.as_ref());
        for (i, words) in a.heard_as.0.iter().enumerate() {
            if folded(&words.value) != words.value || words.value.is_empty() || a.heard_as.0[..i].contains(words) {
                let says = format!("`{}` finds nothing that isn't found already", words.value);
                self.wrong(Code::TypedText, words.at, says, "write words in small letters, without apostrophes, each once");
            }
        }
        Answer {
            id: a.id.value.clone(),
            at: a.id.at,
            was: a.was.as_ref().map(|w| w.value.clone()),
            text: a.text.value.clone(),
            say: a.say.clone(),
            means: a.means,
            heard_as: a.heard_as.0.iter().map(|words| words.value.clone()).collect(),
            not_led: a.not_led,
            ends_after: Vec::new(),
            script,
            escalation,
            in_view: a.in_view,
            alone: set(&a.alone).is_some(),
            audience: a.audience.as_ref().map(|s| s.value.clone()),
            audience_first: set(&a.audience_first).is_some(),
            reason: a.reason.as_ref().map(|r| r.value.clone()),
            claims: self.cited(&a.claims),
        }
    }
}
