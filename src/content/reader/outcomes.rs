//! Supports and outcomes, from as written to checked: what every gate has, and where the last outcome stands.

use crate::base::phrases::{phrase, say};
use crate::content::document::{Code, Problem, Spanned};
use crate::content::model::{AnswerIx, Condition, ConditionSite, Escalation, Outcome, OutcomeIx, QuestionIx, Support, SupportIx};
use crate::content::reader::checker::Checker;
use crate::content::reader::raw::{RawOutcome, RawSupport};

/// Outcomes that a file may have.
const MAX_OUTCOMES: usize = 400;

impl Checker {
    pub(crate) fn support(&mut self, id: Spanned<String>, raw: RawSupport) -> Option<Support> {
        let points_here = match &raw.points_here {
            None => None,
            Some(when) => {
                if let Some(ix) = self.known(Code::UnknownSupport).get(id.as_str()).copied() {
                    self.note_names(ConditionSite::PointsHere(SupportIx(ix)), when);
                }
                Some(self.condition(when)?)
            }
        };
        if let (Some(condition), Some(when)) = (&points_here, &raw.points_here)
            && self.reads(condition).safety
        {
            let says = phrase("reader-points-here-safety");
            self.wrong(Code::NotOverSafety, when.at(), says, phrase("reader-name-other-answers"));
        }
        Some(Support {
            id: id.value,
            name: raw.name,
            clinical: raw.clinical,
            talking_therapy: raw.clinical && raw.talking_therapy.unwrap_or(true),
            what: raw.what,
            is_not: raw.is_not,
            points_here,
            steps: raw.steps.0,
            find_one: raw.find_one.0,
            claims: self.cited(&raw.claims),
        })
    }

    pub(crate) fn outcomes(&mut self, raw: Vec<RawOutcome>, supports: &[Support]) -> Vec<Outcome> {
        if let Some(extra) = raw.get(MAX_OUTCOMES) {
            self.note(Problem::new(Code::TooMany, extra.id.at, say!("reader-too-many-outcomes", most = MAX_OUTCOMES)));
        }
        self.old_ids(&raw.iter().map(|o| (&o.id, o.was.as_ref())).collect::<Vec<_>>());
        let slipped = self.marked_by_mistake(&raw, supports);
        self.gates_first(&raw, &slipped);
        let (mut out, last): (Vec<Outcome>, _) = (Vec::new(), raw.len().saturating_sub(1));
        for (i, o) in raw.into_iter().enumerate() {
            if !self.new_id(&o.id, Code::UnknownOutcome, out.len()) {
                continue;
            }
            self.distinct(&o.help.0);
            // `added` is the place of the audiences that answers bring, and none itself.
            self.audiences.extend(o.help.0.iter().filter(|a| a.value != "added").map(|a| (a.value.clone(), a.at)));
            let points_to = self.find_all(&o.points_to, Code::UnknownSupport, SupportIx);
            let when = match &o.when {
                None if i != last => {
                    let says = say!("reader-outcome-without-when", outcome = &o.id.value);
                    self.wrong(Code::LastOutcome, o.id.at, says, phrase("reader-outcome-write-when"));
                    None
                }
                // Where an item couldn't be read, this one may not be the last as written.
                Some(when) if i == last && self.all_read() => {
                    let says = phrase("reader-last-outcome-with-when");
                    self.wrong(Code::LastOutcome, when.at(), says, phrase("reader-add-last-outcome"));
                    None
                }
                Some(when) => {
                    self.note_names(ConditionSite::Outcome(OutcomeIx::at(out.len())), when);
                    self.condition(when)
                }
                None => None,
            };
            if o.at_once && !slipped.contains(&i) {
                self.gate(&o, when.as_ref(), &points_to, supports);
            }
            let claims = self.cited(&o.claims);
            let script = self.script_named(o.script.as_ref());
            out.push(Outcome {
                at: o.id.at,
                id: o.id.value,
                was: o.was.map(|w| w.value),
                title: o.title,
                pace: o.pace,
                at_once: o.at_once,
                nothing_needed: o.nothing_needed,
                young: o.young,
                keep: o.keep,
                points_to,
                help: o.help.0.into_iter().map(|a| a.value).collect(),
                when,
                says: o.says,
                first_step: self.by_place(o.first_step),
                steps: o.steps.0.into_iter().map(|s| self.by_place(s)).collect(),
                like: o.like.0,
                limits: o.limits.0,
                later: o.later.0,
                say: o.say,
                script,
                claims,
            });
        }
        out
    }

    /// Ordinary pages that are marked `at-once`, by where they stand: two or more of what a gate is, such a one isn't. Each is
    /// one problem, and the mark the slip.
    fn marked_by_mistake(&mut self, raw: &[RawOutcome], supports: &[Support]) -> Vec<usize> {
        let first = raw.iter().position(|o| !o.at_once).unwrap_or(raw.len());
        let mut out = Vec::new();
        for (i, o) in raw.iter().enumerate().filter(|(_, o)| o.at_once) {
            let elsewhere = o.points_to.0.iter().find(|name| supports.iter().any(|s| s.id == name.value && !s.clinical));
            let lacks = [
                (i > first).then(|| phrase("reader-stands-behind-ordinary").to_owned()),
                o.help.0.is_empty().then(|| phrase("reader-has-no-help").to_owned()),
                o.when.is_none().then(|| phrase("reader-has-no-when").to_owned()),
                elsewhere.map(|support| say!("reader-points-to-unclinical", support = &support.value)),
            ];
            let lacks: Vec<String> = lacks.into_iter().flatten().collect();
            if lacks.len() < 2 {
                continue;
            }
            let says = say!("reader-marked-at-once", outcome = &o.id.value, lacks = lacks.join(", "));
            self.wrong(Code::UnsafeGate, o.id.at, says, phrase("reader-take-at-once-away"));
            out.push(i);
        }
        out
    }

    /// Outcomes that are at once stand before the others. One that isn't may stand before all of them, and is told then.
    /// `slipped`: those that are told already.
    fn gates_first(&mut self, raw: &[RawOutcome], slipped: &[usize]) {
        let is_gate = |i: usize| raw[i].at_once && !slipped.contains(&i);
        let Some(first) = raw.iter().position(|o| !o.at_once) else { return };
        let late: Vec<&RawOutcome> = (first..raw.len()).filter(|i| is_gate(*i)).map(|i| &raw[i]).collect();
        let Some(last) = (0..raw.len()).rfind(|i| is_gate(*i)).filter(|last| *last > first) else { return };
        let early = (first..last).filter(|i| !is_gate(*i)).count();
        if early < late.len() {
            let (one, gate) = (&raw[first], late[0]);
            let says = say!("reader-before-gates", outcome = &one.id.value, count = late.len());
            let problem = Problem::new(Code::GateOrder, one.id.at, says).also(gate.id.at, phrase("reader-first-of-them"));
            self.note(problem.help(say!("reader-move-behind-gates", outcome = &raw[last].id.value)));
            return;
        }
        for gate in late {
            let says = say!("reader-gate-behind", outcome = &gate.id.value);
            let problem = Problem::new(Code::GateOrder, gate.id.at, says).also(raw[first].id.at, phrase("reader-this-one"));
            self.note(problem.help(phrase("reader-move-gate-up")));
        }
    }

    /// What every gate has: a condition that stays true once it is (no `not`), help, and no support but clinical care.
    fn gate(&mut self, o: &RawOutcome, when: Option<&Condition>, points_to: &[SupportIx], supports: &[Support]) {
        if o.when.is_none() {
            let says = say!("reader-gate-without-when", outcome = &o.id.value);
            self.wrong(Code::UnsafeGate, o.id.at, says, phrase("reader-gate-write-when"));
        }
        if let (Some(condition), Some(raw)) = (when, &o.when)
            && self.reads(condition).negates
        {
            let says = say!("reader-gate-with-not", outcome = &o.id.value);
            self.wrong(Code::UnsafeGate, raw.at(), says, phrase("reader-has-to-stay-true"));
        }
        if o.help.0.is_empty() {
            let says = say!("reader-gate-without-help", outcome = &o.id.value);
            self.wrong(Code::UnsafeGate, o.id.at, says, phrase("reader-gate-name-audiences"));
        }
        for (ix, name) in points_to.iter().zip(&o.points_to.0) {
            if supports.get(ix.0).is_some_and(|s| !s.clinical) {
                let says = say!("reader-gate-points-elsewhere", outcome = &o.id.value, support = &name.value);
                self.wrong(Code::UnsafeGate, name.at, says, phrase("reader-take-it-away"));
            }
        }
    }

    /// Where `worsens` excuses that a sign at a later question is met sooner, each page that may stand before it has the help lines
    /// of that sign's own page. Only said where nothing else is wrong.
    pub(crate) fn excused_pages_have_lines(&mut self, outcomes: &[Outcome]) {
        if self.anything_wrong() {
            return;
        }
        let Some(except) = self.questions.iter().find_map(|q| q.worsens_except) else { return };
        let answers = self.questions[except.0].answers.iter().enumerate();
        let signs: Vec<_> = answers.filter(|(_, a)| a.escalation == Escalation::Sign).map(|(i, _)| AnswerIx(i)).collect();
        let Some(page) = self.gate_at(outcomes, except, &signs) else { return };
        for outcome in outcomes.iter().filter(|o| o.at_once && !o.young && o.pace > page.pace) {
            // A line that no other page names is misspelt: that is told as such.
            let named = |a: &String| outcomes.iter().any(|o| o.id != page.id && o.help.contains(a));
            if let Some(missing) = page.help.iter().find(|a| !outcome.help.contains(a) && named(a)) {
                let says = say!(
                    "reader-excused-without-lines",
                    outcome = &outcome.id,
                    question = &self.questions[except.0].id,
                    audience = missing,
                    other = &page.id,
                );
                self.wrong(Code::UnsafeGate, outcome.at, says, phrase("reader-add-audience"));
            }
        }
    }

    /// The first gate that holds by itself at one of these answers of a question.
    fn gate_at<'o>(&self, outcomes: &'o [Outcome], question: QuestionIx, answers: &[AnswerIx]) -> Option<&'o Outcome> {
        let holds = |when: &Condition| answers.iter().any(|a| self.holds_alone(when, question, *a));
        outcomes.iter().find(|o| o.at_once && o.when.as_ref().is_some_and(holds))
    }

    /// An answer at which a gate holds by itself is a sign: it can't be marked `clear` or `help` as well. Only said where
    /// nothing else is wrong: a slip elsewhere can make any answer look like that.
    pub(crate) fn no_marked_sign(&mut self, outcomes: &[Outcome]) {
        if self.anything_wrong() {
            return;
        }
        for (question, answer, at) in std::mem::take(&mut self.marks) {
            if let Some(gate) = self.gate_at(outcomes, question, &[answer]) {
                let says = say!("reader-marked-sign", outcome = &gate.id);
                self.wrong(Code::MisplacedMark, at, says, phrase("reader-unmark-or-take-out"));
            }
        }
    }
}
