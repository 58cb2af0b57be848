//! Each question as a person meets it, with what each answer does, and the named conditions.

use crate::base::phrases::{phrase, say};
use crate::base::text::first_upper;
use crate::content::helplines::YOUNG;
use crate::content::model::{
    Answer, AnswerIx, AnswerSet, Choose, Condition, Escalation, OutcomeIx, Question, QuestionIx, Questionnaire, Reply, ScriptIx,
};
use crate::content::sentences::answer_number;
use crate::engine::holds::holds;
use crate::engine::path::gate;
use crate::ui::review_document::Composer;
use crate::ui::review_document::blocks::{
    DocBlock, DocItem, DocRun, RunStyle, heading, in_quotes, item, labelled, list, numbers_of, para, plain, quiet, ranges, run,
    strong,
};
use crate::ui::review_document::rules::near_twin;

impl Composer<'_> {
    pub(crate) fn questions(&mut self) {
        let q = self.questionnaire;
        self.add([heading(2, plain(phrase("print-questions"))), para(plain(phrase("print-questions-lead")))]);
        let mut section = None;
        for ix in q.question_ixs() {
            let question = q.question(ix);
            if section != Some(question.section) {
                section = Some(question.section);
                let s = q.section_of(ix);
                let title = self.marks.words(("sections", &s.id), "title", &s.title);
                self.add([heading(3, [plain(format!("{} ", phrase("print-section"))), title].concat())]);
            }
            self.question(ix, question);
        }
        self.add(self.marks.gone(&["sections", "questions", "answers"]));
    }

    fn question(&mut self, ix: QuestionIx, question: &Question) {
        let key = ("questions", question.id.as_str());
        let label = plain(format!("{} ", say!("print-question", n = ix.index() + 1)));
        self.add([heading(3, self.marks.named(label, key, "ask", &question.ask))]);
        let mut facts = vec![self.part_named(key.0, key.1)];
        let one = question.choose == Choose::One;
        facts.push(if one { phrase("print-question-one") } else { phrase("print-question-any-number") }.to_owned());
        if question.safety {
            facts.push(phrase("print-question-safety").to_owned());
        }
        if question.for_notes {
            facts.push(phrase("print-question-for-notes").to_owned());
        }
        if question.worsens {
            let order = if one { phrase("print-question-worsens") } else { phrase("print-question-worsens-more") };
            let except = question.worsens_except.map(|_| format!(", {}", phrase("print-question-worsens-except")));
            facts.push(format!("{order}{}", except.unwrap_or_default()));
        }
        facts.push(say!("print-id", id = &question.id));
        self.add([para(quiet(facts.join("; ")))]);
        let mut items: Vec<DocItem> = Vec::new();
        let texts = [
            (phrase("print-question-hint"), "hint", &question.hint),
            (phrase("print-question-hint-led"), "hint-led", &question.hint_led),
            (phrase("print-question-say"), "say", &question.say),
            (phrase("print-question-why"), "why", &question.why),
        ];
        for (label, field, text) in texts {
            let runs = self.marks.words(key, field, text.as_deref().unwrap_or_default());
            if runs.iter().any(|r| !r.text.is_empty()) {
                items.push(item(labelled(label, runs)));
            }
        }
        let rules = [
            (phrase("print-question-asked-when"), "asked-when", &question.asked_when),
            (phrase("print-question-unless"), "unless", &question.unless),
        ];
        let mut always = true;
        for (label, field, condition) in rules {
            let rule = self.rule(key, field, condition.as_ref());
            always &= rule.is_empty();
            items.extend(under(label, rule));
        }
        if always {
            items.push(item(labelled(phrase("print-question-asked"), plain(phrase("print-question-asked-of-all")))));
        }
        self.add(list(items));
        let alike = self.all_answers_alike(ix, question);
        let answers = question.answers.iter().enumerate();
        let answers = answers.map(|(at, a)| self.answer(ix, question, AnswerIx(at), a, alike.is_some())).collect::<Vec<_>>();
        let declined = self.declined(ix, question, alike.is_some());
        let mut title = strong(phrase("print-answers"));
        title.extend(alike.map(|does| run(format!(". {}", say!("print-answers-alike", does = does)), RunStyle::Plain)));
        self.add([para(title)]);
        self.add(list(answers.into_iter().chain([declined]).collect()));
        self.add(self.marks.leftovers(key));
    }

    /// What every answer to a safety question calls for, and declining it, where that is the same.
    fn all_answers_alike(&self, ix: QuestionIx, question: &Question) -> Option<String> {
        let of = |at: usize| {
            let answer = &question.answers[at];
            self.what_it_calls_for(answer.escalation, &answer.ends_after, ix, Reply::Chosen(AnswerSet::only(AnswerIx(at))))
        };
        let declined =
            self.what_it_calls_for(question.escalation(Reply::Declined), &question.declined.ends_after, ix, Reply::Declined);
        (question.safety && (0..question.answers.len()).all(|at| of(at) == declined)).then_some(declined)
    }

    fn answer(&self, ix: QuestionIx, question: &Question, at: AnswerIx, answer: &Answer, told: bool) -> DocItem {
        let q = self.questionnaire;
        let id = format!("{}: {}", question.id, answer.id);
        let key = ("answers", id.as_str());
        let mut runs = strong(format!("{} ", answer_number(ix, at)));
        runs.extend(in_quotes(self.marks.words(key, "text", &answer.text)));
        runs.extend(self.marks.new_mark(key));
        let mut items = Vec::new();
        let mut does: Vec<String> = Vec::new();
        if question.safety && !told {
            does.push(self.what_it_calls_for(answer.escalation, &answer.ends_after, ix, Reply::Chosen(AnswerSet::only(at))));
        }
        if answer.in_view {
            does.push(phrase("print-answer-in-view").to_owned());
        }
        if let Some(audience) = &answer.audience {
            does.push(self.adds_lines(audience, answer.audience_first));
        }
        if answer.alone {
            does.push(phrase("print-answer-alone").to_owned());
        }
        if answer.not_led {
            does.push(phrase("print-answer-not-led").to_owned());
        }
        does.extend(answer.script.map(|script| self.script_of_answer(ix, at, script)));
        does.extend(counts_for(q, &|c| c.atoms().iter().any(|a| a.question == ix && a.any_of.has(at))));
        if !does.is_empty() {
            runs.extend(plain(format!(" {}", does.join(" "))));
        }
        let said =
            [(phrase("print-answer-aloud"), "say", &answer.say), (phrase("print-answer-said-back"), "reason", &answer.reason)];
        for (label, field, words) in said {
            if let Some(words) = words {
                runs.extend(quiet(format!(" {label}: {}", phrase("print-quote-opens"))));
                runs.extend(self.marks.words(key, field, words));
                runs.extend(quiet(phrase("print-quote-closes")));
            }
        }
        if !answer.heard_as.is_empty() {
            runs.extend(quiet(format!(" {}", heard_as(&answer.heard_as))));
        }
        for block in self.marks.leftovers(key) {
            if let DocBlock::List { items: left, .. } = block {
                items.extend(left);
            }
        }
        DocItem { runs, items }
    }

    /// The script of an answer, and the one in its place where the client is under 18.
    fn script_of_answer(&self, ix: QuestionIx, answer: AnswerIx, script: ScriptIx) -> String {
        match script_for_young(self.questionnaire, ix, answer, script) {
            Some(young) => say!("print-answer-script-and-young", n = script.index() + 1, young = young.index() + 1),
            None => script_named(script),
        }
    }

    fn declined(&self, ix: QuestionIx, question: &Question, told: bool) -> DocItem {
        let mut does: Vec<String> = Vec::new();
        if question.safety && !told {
            let declined = &question.declined;
            does.push(self.what_it_calls_for(question.escalation(Reply::Declined), &declined.ends_after, ix, Reply::Declined));
        }
        if let Some(audience) = &question.declined.audience {
            does.push(self.adds_lines(audience, false));
        }
        does.extend(question.declined.script.map(script_named));
        does.extend(counts_for(self.questionnaire, &|c| c.atoms().iter().any(|a| a.question == ix && a.declined)));
        let mut runs: Vec<DocRun> = plain(phrase("print-answer-declined"));
        if !does.is_empty() {
            runs.extend(plain(format!(": {}", does.join(" "))));
        }
        item(runs)
    }

    /// What a reply to a safety question calls for, in a sentence.
    fn what_it_calls_for(&self, escalation: Escalation, after: &[QuestionIx], ix: QuestionIx, reply: Reply) -> String {
        let q = self.questionnaire;
        match (escalation, gate(q, &q.replied_alone(ix, reply)).map(OutcomeIx::index)) {
            (Escalation::Clear, _) => {
                let later = self.follow_ups(ix, reply);
                if later.is_empty() && self.may_decide(ix, reply) {
                    phrase("print-calls-for-no-help").to_owned()
                } else if later.is_empty() {
                    phrase("print-calls-for-nothing").to_owned()
                } else {
                    say!("print-calls-for-follow-up", count = later.len(), numbers = ranges(&later))
                }
            }
            (Escalation::Help, _) => phrase("print-calls-for-help").to_owned(),
            (Escalation::EndsAfter, _) => {
                let left: Vec<usize> = after.iter().map(|later| later.index() + 1).collect();
                let says = say!("print-calls-for-more-first", count = left.len(), numbers = ranges(&left));
                match self.results_after(ix, reply) {
                    Some(results) if !results.is_empty() => {
                        format!("{says} {}", say!("print-calls-for-one-of", numbers = ranges(&results)))
                    }
                    _ => says,
                }
            }
            (Escalation::Sign, Some(gate)) => {
                let title = &q.outcomes[gate].title;
                match self.results_after(ix, reply) {
                    Some(results) if results == [gate + 1] => say!("print-calls-for-result", n = gate + 1, title = title),
                    Some(results) if results.contains(&(gate + 1)) => {
                        let others: Vec<usize> = results.into_iter().filter(|n| *n != gate + 1).collect();
                        say!("print-calls-for-result-unless", n = gate + 1, title = title, numbers = ranges(&others))
                    }
                    _ => say!("print-calls-for-result-or-earlier", n = gate + 1, title = title),
                }
            }
            (Escalation::Sign, None) => phrase("print-calls-for-first-page").to_owned(),
        }
    }

    /// The numbers of the questions that are asked because of a reply alone.
    pub(crate) fn follow_ups(&self, ix: QuestionIx, reply: Reply) -> Vec<usize> {
        let q = self.questionnaire;
        let (given, none) = (q.replied_alone(ix, reply), vec![None; q.questions.len()]);
        let leads = |c: &Condition| holds(q, c, &given) && !holds(q, c, &none);
        let later = q.questions.iter().enumerate().filter(|(_, i)| i.asked_when.as_ref().is_some_and(leads));
        later.map(|(at, _)| at + 1).collect()
    }

    /// Whether the rule of a result reads a reply, itself or in a condition with a name.
    fn may_decide(&self, ix: QuestionIx, reply: Reply) -> bool {
        let q = self.questionnaire;
        let rules = q.outcomes.iter().filter_map(|o| o.when.as_ref());
        rules.flat_map(|rule| q.atoms(rule)).filter(|atom| atom.question == ix).any(|atom| match reply {
            Reply::Declined => atom.declined,
            Reply::Chosen(set) => set.iter().any(|a| atom.any_of.has(a)),
        })
    }

    /// The numbers of the results that can follow a reply; nothing where that couldn't be worked out.
    pub(crate) fn results_after(&self, ix: QuestionIx, reply: Reply) -> Option<Vec<usize>> {
        let results = self.document.after.as_ref()?.after(ix, reply)?;
        Some(results.into_iter().map(|o| o.index() + 1).collect())
    }

    fn adds_lines(&self, audience: &str, first: bool) -> String {
        let (heading, instead) = self.lines_and_what_stands_in(audience);
        let adds = match (first, &instead) {
            (true, None) => say!("print-answer-adds-lines-first", heading = heading),
            (false, None) => say!("print-answer-adds-lines", heading = heading),
            (true, Some(_)) => say!("print-answer-asks-for-lines-first", heading = heading),
            (false, Some(_)) => say!("print-answer-asks-for-lines", heading = heading),
        };
        match instead {
            None => adds,
            Some(instead) => format!("{adds} {}.", first_upper(&instead)),
        }
    }

    pub(crate) fn conditions(&mut self) {
        let q = self.questionnaire;
        if q.conditions.is_empty() {
            return;
        }
        self.add([heading(2, plain(phrase("print-conditions"))), para(plain(phrase("print-conditions-lead")))]);
        for (at, named) in q.conditions.iter().enumerate() {
            let key = ("conditions", named.name.as_str());
            let mut runs = plain(say!("print-condition", n = at + 1, name = named.name.replace('-', " ")));
            runs.extend(self.marks.new_mark(key));
            self.add([heading(3, runs)]);
            let used = counts_for(q, &|c| holds_named(c, at));
            let facts: Vec<String> = [self.part_named(key.0, key.1)].into_iter().chain(used).chain(near_twin(q, at)).collect();
            let facts: Vec<&str> = facts.iter().map(|f| f.trim_end_matches('.')).collect();
            self.add([para(quiet(format!("{}.", facts.join(". "))))]);
            self.add(list(under(phrase("print-condition-if"), self.marks.rule(q, key, "when", Some(&named.condition)))));
        }
        self.add(self.marks.gone(&["conditions"]));
    }
}

/// The words by which an answer or a script is found on a call.
pub(crate) fn heard_as(words: &[String]) -> String {
    say!("print-answer-heard-as", words = words.join(", "))
}

fn script_named(script: ScriptIx) -> String {
    say!("print-answer-script", n = script.index() + 1)
}

/// The script that a mentor sees in its place where the client is under 18 and gives this answer: that of the page it leads to,
/// where that stands earlier in the file, else the one that the script names for young people.
fn script_for_young(q: &Questionnaire, ix: QuestionIx, answer: AnswerIx, script: ScriptIx) -> Option<ScriptIx> {
    let for_young = q.intake.as_ref()?.scripts[script.index()].for_young?;
    let is_young = |a: &Answer| a.audience_first && a.audience.as_deref() == Some(YOUNG);
    let mut given = q.replied_alone(ix, Reply::Chosen(AnswerSet::only(answer)));
    let (of_age, young) = q.question_ixs().find_map(|of| {
        let at = q.question(of).answers.iter().position(is_young)?;
        Some((of, AnswerIx(at)))
    })?;
    given[of_age.index()] = Some(Reply::Chosen(AnswerSet::only(young)));
    let of_page = gate(q, &given).and_then(|page| q.outcome(page).script);
    Some(of_page.filter(|earlier| *earlier < script).unwrap_or(for_young))
}

/// A label with a rule below it, or behind it where it is one sentence.
pub(crate) fn under(label: &str, mut rule: Vec<DocItem>) -> Vec<DocItem> {
    match rule.as_mut_slice() {
        [] => Vec::new(),
        [one] => vec![DocItem { runs: labelled(label, std::mem::take(&mut one.runs)), items: std::mem::take(&mut one.items) }],
        _ => vec![DocItem { runs: strong(format!("{label}:")), items: rule }],
    }
}

/// Where something is named, in a sentence: conditions, questions, results, additions.
fn counts_for(q: &Questionnaire, named: &dyn Fn(&Condition) -> bool) -> Option<String> {
    let conditions = numbers_of(q.conditions.iter().map(|c| named(&c.condition)));
    let asked = numbers_of(q.questions.iter().map(|i| [&i.asked_when, &i.unless].into_iter().flatten().any(named)));
    let results = numbers_of(q.outcomes.iter().map(|o| o.when.as_ref().is_some_and(named)));
    let additions = numbers_of(q.extras.iter().map(|e| named(&e.when)));
    let all = [
        conditions.map(|n| say!("print-used-by-condition", numbers = n)),
        asked.map(|n| say!("print-used-by-asking", numbers = n)),
        results.map(|n| say!("print-used-by-result", numbers = n)),
        additions.map(|n| say!("print-used-by-addition", numbers = n)),
    ];
    let found: Vec<String> = all.into_iter().flatten().collect();
    (!found.is_empty()).then(|| say!("print-used-by", places = found.join("; ")))
}

fn holds_named(condition: &Condition, named: usize) -> bool {
    match condition {
        Condition::Holds(ix) => ix.index() == named,
        Condition::All(list) | Condition::Any(list) => list.iter().any(|c| holds_named(c, named)),
        Condition::Not(inner) => holds_named(inner, named),
        _ => false,
    }
}
