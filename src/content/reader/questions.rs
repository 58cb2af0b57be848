//! Questions and their answers, from as written to checked: marks in their place, conditions that read earlier questions only.

use crate::base::phrases::{phrase, say};
use crate::base::text::folded_words;
use crate::content::document::{Code, Items, Problem, Span, Spanned, Table};
use crate::content::model::condition::MAX_ANSWERS;
use crate::content::model::{
    Answer, AnswerIx, Choose, Condition, ConditionIx, ConditionSite, DECLINED, Declining, Escalation, NamedCondition, Question,
    QuestionIx, Section,
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
            self.note(Problem::new(Code::TooMany, extra.id.at, say!("reader-too-many-questions", most = MAX_QUESTIONS)));
        }
        let mut kept = Vec::new();
        for q in raw {
            if RESERVED.contains(&q.id.as_str()) {
                let says = say!("reader-word-as-question", word = &q.id.value);
                self.wrong(Code::ReservedWord, q.id.at, says, phrase("reader-choose-another-id"));
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
                let says = say!("reader-word-as-condition", word = &name.value);
                self.wrong(Code::ReservedWord, name.at, says, phrase("reader-choose-another-name"));
                self.doubt(Code::UnknownCondition);
            }
            // A condition that can't be read still holds its place, so that the ones behind it keep theirs.
            let mut condition = self.condition(when).unwrap_or(Condition::Any(Vec::new()));
            // Names within names can grow without bound when they are written out, as every reading of them does.
            if self.written_out(&condition) > MAX_WRITTEN_OUT {
                let says = say!("reader-condition-too-large", name = &name.value, most = MAX_WRITTEN_OUT);
                self.wrong(Code::TooMany, name.at, says, phrase("reader-name-fewer-conditions"));
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
            let asked_when = q.asked_when.as_ref().and_then(|w| self.condition(w).map(|c| (c, w.at())));
            let unless = q.unless.as_ref().and_then(|w| self.condition(w).map(|c| (c, w.at())));
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
                let says = phrase("reader-unless-reads-safety");
                self.wrong(Code::NotOverSafety, *at, says, phrase("reader-use-asked-when"));
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
                let says = say!("reader-declining-no-sign", question = &q.id.value);
                self.wrong(Code::MisplacedMark, at, says, phrase("reader-only-follow-ups"));
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
                let says = phrase("reader-worsens-except-later");
                self.wrong(Code::MisplacedMark, name.at, says, phrase("reader-name-another-question"));
            }
            if self.questions.iter().filter_map(|q| q.worsens_except).any(|other| other != later) {
                let says = phrase("reader-one-exception");
                self.wrong(Code::MisplacedMark, name.at, says, phrase("reader-name-same-question"));
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
                let says = say!("reader-not-later-safety", question = &name.value);
                self.wrong(Code::MisplacedMark, name.at, says, phrase("reader-name-later-safety"));
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
                let says = say!("reader-section-above", section = &own.id, other = &last.id);
                let problem = Problem::new(Code::ForwardReference, at, says).also(q.id.at, phrase("reader-asked-later"));
                problem.help(phrase("reader-order-sections"))
            } else {
                let says = say!(
                    "reader-question-behind-section",
                    question = &q.id.value,
                    section = &own.id,
                    other = &before.id,
                    later = &last.id,
                );
                let help = say!("reader-move-question-up", question = &q.id.value, other = &before.id);
                let problem = Problem::new(Code::ForwardReference, q.section.at, says);
                problem.also(before.at, phrase("reader-the-other-one")).help(help)
            };
            if !self.doubted(Code::ForwardReference) {
                self.note(problem);
            }
            self.doubt(Code::ForwardReference);
        }
        if let Some(extra) = q.answers.0.get(MAX_ANSWERS) {
            self.note(Problem::new(Code::TooMany, extra.id.at, say!("reader-too-many-answers", most = MAX_ANSWERS)));
        }
        let mut answers: Vec<Answer> = Vec::new();
        for a in q.answers.0.iter().take(MAX_ANSWERS) {
            self.id(&a.id, Some(Code::UnknownAnswer));
            if a.id.as_str() == DECLINED {
                let says = phrase("reader-declined-is-reserved");
                self.wrong(Code::ReservedWord, a.id.at, says, phrase("reader-declining-offered-as"));
                self.doubt(Code::UnknownAnswer);
            }
            if let Some(first) = answers.iter().find(|b| b.id == a.id.value) {
                let says = say!("reader-answer-twice", answer = &a.id.value);
                let problem = Problem::new(Code::DuplicateId, a.id.at, says).help(phrase("reader-choose-another"));
                self.note(problem.also(first.at, phrase("reader-this-one")));
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
            let says = say!("reader-not-led-first", answer = &a.id.value);
            self.wrong(Code::MisplacedMark, a.id.at, says, phrase("reader-move-answer-to-end"));
        }
        // One whose id is taken is there, too.
        let alone = q.answers.0.iter().any(|a| a.alone.as_ref().is_some_and(|m| m.value));
        if q.choose == Choose::Many && !alone && !answers.is_empty() && self.all_read() {
            let says = say!("reader-no-none-answer", question = &q.id.value);
            self.wrong(Code::MissingField, q.id.at, says, phrase("reader-add-alone"));
        }
        if let (true, Some(purpose)) = (q.safety, &q.purpose) {
            let says = say!("reader-safety-for-notes", question = &q.id.value);
            self.wrong(Code::MisplacedMark, purpose.at, says, phrase("reader-take-for-away"));
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
            let says = say!("reader-safety-marks-elsewhere", question = &q.id.value);
            self.wrong(Code::MisplacedMark, at, says, phrase("reader-mark-safety"));
            self.doubt(Code::SafetyMissing);
        }
        if let (Some(at), Some(_)) = (set(&a.help), set(&a.clear)) {
            let says = say!("reader-clear-and-help", answer = &a.id.value);
            self.wrong(Code::MisplacedMark, at, says, phrase("reader-either-or-sign"));
        }
        if let (Some(at), Choose::One) = (set(&a.alone), q.choose) {
            let says = say!("reader-alone-of-one", question = &q.id.value);
            self.wrong(Code::MisplacedMark, at, says, phrase("reader-write-choose-many"));
        }
        if let (Some(reason), true) = (&a.reason, q.safety) {
            let says = phrase("reader-safety-as-reason");
            self.wrong(Code::MisplacedMark, reason.at, says, phrase("reader-take-reason-away"));
        }
        if let (Some(at), None) = (set(&a.audience_first), &a.audience) {
            let says = say!("reader-first-without-audience", answer = &a.id.value);
            self.wrong(Code::MisplacedMark, at, says, phrase("reader-write-audience"));
        }
        self.audiences.extend(a.audience.as_ref().map(|s| (s.value.clone(), s.at)));
        if let (Some(at), Some(_), true) = (later, set(&a.clear).or(set(&a.help)), q.safety) {
            let says = say!("reader-ends-after-is-sign", answer = &a.id.value);
            self.wrong(Code::MisplacedMark, at, says, phrase("reader-take-a-mark-away"));
        }
        let escalation = match (q.safety, set(&a.clear), set(&a.help)) {
            (false, ..) | (true, Some(_), _) => Escalation::Clear,
            (true, None, Some(_)) => Escalation::Help,
            (true, None, None) if a.ends_after.is_some() => Escalation::EndsAfter,
            (true, None, None) => Escalation::Sign,
        };
        let script = self.script_named(a.script.as_ref());
        Answer {
            id: a.id.value.clone(),
            at: a.id.at,
            was: a.was.as_ref().map(|w| w.value.clone()),
            text: a.text.value.clone(),
            say: a.say.clone(),
            means: a.means,
            heard_as: self.heard_as(&a.heard_as),
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

    /// The words by which an answer or a script is found on a call.
    pub(crate) fn heard_as(&mut self, written: &Items<Spanned<String>>) -> Vec<String> {
        // Several stand in one text with commas between them: a translation has as many texts as its original, and may need more
        // words. Compared as what is typed is: without accents and apostrophes, in small letters, in any script.
        let each = written.0.iter().flat_map(|words| words.value.split(',').map(move |one| (words.at, one.trim())));
        let heard: Vec<(Span, &str, Vec<String>)> = each.map(|(at, one)| (at, one, folded_words(one))).collect();
        for (i, (at, words, folded)) in heard.iter().enumerate() {
            if folded.is_empty() {
                let says = say!("reader-heard-as-empty", words = *words);
                self.wrong(Code::TypedText, *at, says, phrase("reader-heard-as-write-words"));
            } else if heard[..i].iter().any(|(.., before)| before == folded) {
                let says = say!("reader-heard-as-useless", words = *words);
                self.wrong(Code::TypedText, *at, says, phrase("reader-heard-as-write"));
            }
        }
        heard.iter().map(|(_, words, _)| (*words).to_owned()).collect()
    }
}
