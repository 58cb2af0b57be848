//! Examples: a plain set of answers for each result, and every scenario of the file.

use crate::base::phrases::{phrase, say};
use crate::content::model::question::{NO, NONE};
use crate::content::model::{AnswerIx, AnswerSet, OutcomeIx, QuestionIx, Questionnaire, Reply, Scenario};
use crate::content::sentences::{answer_names, answer_number};
use crate::ui::review_document::Composer;
use crate::ui::review_document::blocks::{DocItem, DocRun, heading, item, labelled, list, para, plain, quiet, ranges, strong};
use crate::ui::review_document::plain_example::{plainest, says_nothing};

impl Composer<'_> {
    /// One plain example of how a result is reached.
    pub(crate) fn example(&self, ix: OutcomeIx) -> Vec<DocRun> {
        let q = self.questionnaire;
        match (plainest(q, ix), self.document.shortest.get(ix.index())) {
            (Some((at, scenario)), _) => {
                let label = say!("print-example-of-scenario", n = at + 1);
                labelled(&label, plain(format!("{} ", self.replies_in_words(&scenario.replies))))
            }
            (None, Some(Some(shortest))) => {
                labelled(phrase("print-example"), plain(format!("{} ", self.replies_in_words(shortest))))
            }
            _ => Vec::new(),
        }
    }

    /// Answers in words; those to several questions that exclude all others only by their numbers.
    fn replies_in_words(&self, replies: &[(QuestionIx, Reply)]) -> String {
        let q = self.questionnaire;
        let and = format!(" {} ", phrase("print-and"));
        let (nothing, said): (Vec<_>, Vec<_>) = replies.iter().partition(|(question, reply)| says_nothing(q, *question, *reply));
        let one = |(question, reply): &(QuestionIx, Reply)| {
            let n = question.index() + 1;
            match reply {
                Reply::Declined => say!("print-example-declined", n = n),
                Reply::Chosen(set) => answer_names(q, *question, *set, &and),
            }
        };
        let mut all: Vec<String> = said.into_iter().map(one).collect();
        match nothing.as_slice() {
            [] => {}
            [only] => all.push(one(only)),
            _ => {
                let numbers: Vec<usize> = nothing.iter().map(|(question, _)| question.index() + 1).collect();
                all.push(say!("print-example-none", numbers = ranges(&numbers)));
            }
        }
        format!("{}.", all.join("; "))
    }

    /// Every scenario, by the numbers of its answers.
    pub(crate) fn scenarios(&mut self) {
        let q = self.questionnaire;
        if q.scenarios.is_empty() {
            return;
        }
        let left_out: Vec<String> = q.question_ixs().filter_map(|ix| no_or_none(q, ix).map(|a| answer_number(ix, a))).collect();
        let lead = say!("print-scenarios-lead", numbers = left_out.join(", "));
        self.add([heading(2, plain(phrase("print-scenarios"))), para(plain(lead))]);
        let and = format!(" {} ", phrase("print-and"));
        let scenario = |(at, s): (usize, &Scenario)| -> DocItem {
            let key = ("scenarios", s.id.as_str());
            let given = |(question, reply): &(QuestionIx, Reply)| match reply {
                Reply::Declined => Some(say!("print-scenario-declined", n = question.index() + 1)),
                Reply::Chosen(set) if no_or_none(q, *question).is_some_and(|a| *set == AnswerSet::only(a)) => None,
                Reply::Chosen(set) => Some(set.iter().map(|a| answer_number(*question, a)).collect::<Vec<_>>().join(&and)),
            };
            let label = strong(format!("{} ", say!("print-scenario", n = at + 1, result = s.leads_to.index() + 1)));
            let mut runs = self.marks.named(label, key, "why", &s.why);
            let given: Vec<String> = s.replies.iter().filter_map(given).collect();
            runs.extend(quiet(format!(" {}", given.join(", "))));
            item(runs)
        };
        self.add(list(q.scenarios.iter().enumerate().map(scenario).collect()));
        self.add(self.marks.gone(&["scenarios"]));
    }
}

/// The answer of a question that says no, or none of these: a scenario leaves it out.
fn no_or_none(q: &Questionnaire, ix: QuestionIx) -> Option<AnswerIx> {
    let question = q.question(ix);
    question.answer_named(NONE).or_else(|| question.answer_named(NO))
}
