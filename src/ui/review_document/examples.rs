//! Examples: a plain set of answers for each result, and every scenario of the file.

use crate::content::model::{OutcomeIx, QuestionIx, Reply, Scenario};
use crate::content::sentences::short_answer;
use crate::ui::review_document::Composer;
use crate::ui::review_document::blocks::{DocItem, DocRun, heading, item, labelled, list, para, plain, quiet, ranges, strong};
use crate::ui::review_document::plain_example::{plainest, says_nothing};

impl Composer<'_> {
    /// One plain example of how a result is reached.
    pub(crate) fn example(&self, ix: OutcomeIx) -> Vec<DocRun> {
        let q = self.questionnaire;
        match (plainest(q, ix), self.document.shortest.get(ix.index())) {
            (Some((at, scenario)), _) => {
                let label = format!("One plain example (scenario {})", at + 1);
                labelled(&label, plain(format!("{} ", self.replies_in_words(&scenario.replies))))
            }
            (None, Some(Some(shortest))) => labelled("One example", plain(format!("{} ", self.replies_in_words(shortest)))),
            _ => Vec::new(),
        }
    }

    /// Answers in words; those to several questions that exclude all others only by their numbers.
    fn replies_in_words(&self, replies: &[(QuestionIx, Reply)]) -> String {
        let q = self.questionnaire;
        let (nothing, said): (Vec<_>, Vec<_>) = replies.iter().partition(|(question, reply)| says_nothing(q, *question, *reply));
        let one = |(question, reply): &(QuestionIx, Reply)| {
            let n = question.index() + 1;
            match reply {
                Reply::Declined => format!("question {n} is declined"),
                Reply::Chosen(set) => {
                    let chosen = q.question(*question).chosen(*set);
                    let texts: Vec<String> =
                        chosen.map(|(at, a)| format!("“{}” ({n}.{})", short_answer(&a.text), at.index() + 1)).collect();
                    texts.join(" and ")
                }
            }
        };
        let mut all: Vec<String> = said.into_iter().map(one).collect();
        match nothing.as_slice() {
            [] => {}
            [only] => all.push(one(only)),
            _ => {
                let numbers: Vec<usize> = nothing.iter().map(|(question, _)| question.index() + 1).collect();
                all.push(format!(
                    "and the answer that excludes all others, such as “None of these”, at questions {}",
                    ranges(&numbers)
                ));
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
        self.add([
            heading(2, plain("Scenarios")),
            para(plain(
                "Each is one whole set of answers, with the result that it has to lead to. `fingerpost check` tries them all. Numbers \
                 are those of answers; “4 declined” means that question 4 was.",
            )),
        ]);
        let scenario = |(at, s): (usize, &Scenario)| -> DocItem {
            let key = ("scenarios", s.id.as_str());
            let given = |(question, reply): &(QuestionIx, Reply)| {
                let n = question.index() + 1;
                match reply {
                    Reply::Declined => format!("{n} declined"),
                    Reply::Chosen(set) => {
                        let each = set.iter().map(|a| format!("{n}.{}", a.index() + 1));
                        each.collect::<Vec<_>>().join(" and ")
                    }
                }
            };
            let mut runs = strong(format!("Scenario {} → result {}. ", at + 1, s.leads_to.index() + 1));
            runs.extend(self.marks.words(key, "why", &s.why));
            runs.extend(self.marks.new_mark(key));
            let given: Vec<String> = s.replies.iter().map(given).collect();
            runs.extend(quiet(format!(" {}", given.join(", "))));
            item(runs)
        };
        let all: Vec<DocItem> = q.scenarios.iter().enumerate().map(scenario).collect();
        self.add(list(all));
        let gone = self.marks.gone("scenarios");
        self.add(gone);
    }
}
