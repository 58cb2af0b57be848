//! The explanation of a result in words: what decided it, what would change it, what was declined. A page that can't wait has
//! none, and no answer about safety is ever named.

use crate::content::model::{Choose, ClaimIx, OutcomeIx, Pace, Question, QuestionIx, Reply};
use crate::engine::decide::Reason;
use crate::prover::lookahead::{Change, Explained};
use crate::ui::report::Block;
use crate::ui::report::pages::Report;

/// The most changes on a page.
const MOST_CHANGES: usize = 4;

/// The most pages that one change names.
const MOST_PAGES: usize = 2;

const DECIDED: &str = "What decided it";
const DECIDED_THE_REST: &str = "What decided the rest";
const ENOUGH: &str = "Other answers about changes or goals wouldn't have changed this.";
const BEEN_ENOUGH: &str = "How you are and how you've been decides it, whatever you'd said about changes or goals.";
const BEEN: &str = "How you've been";
const BEEN_FIRST: &str = "How you've been comes first";
const WANTED: &str = "What you'd like";
const FITS_TOO: &str = "What else you said that fits";
const SAID: &str = "What you told us";
const SAID_TOO: &str = "What else you told us";
const SAFETY_COUNTS: &str = "Answers about safety always come first, and are never listed.";
const KEPT_BACK: &str = "What you'd rather not say";
const FINE: &str = "You'd rather not say some of how things are. That's fine. Help is there whenever you want it.";
const OPEN_ONLY: &str = "This is about changes and goals only. If how you feel changes, please answer the questions again.";

/// The sentences of an explanation, each behind where it stands; for a reviewer.
pub(crate) fn sentences_of_why() -> [(&'static str, &'static str); 5] {
    [
        ("In “why this”, where some answers decide it", ENOUGH),
        ("In “why this”, where how somebody is decides it", BEEN_ENOUGH),
        ("In “why this”, below the answers", SAFETY_COUNTS),
        ("In “why this”, where something was declined", FINE),
        ("Above what would change the result", OPEN_ONLY),
    ]
}

impl Report<'_> {
    /// The explanation, where there may be one.
    pub(crate) fn living(&self) -> Option<&Explained> {
        (!self.outcome().is_urgent() && !self.outcome().young).then_some(&*self.explained)
    }

    /// Whether a question is about how somebody is.
    pub(crate) fn been(&self, question: QuestionIx) -> bool {
        self.questionnaire.section_of(question).about.tells_how_somebody_is()
    }

    /// The reasons in order: those that decide before those that only fit, and signs for care before both.
    pub fn ordered_reasons(&self) -> Vec<Reason> {
        let deciding = self.living().and_then(|l| l.deciding.as_deref()).unwrap_or_default();
        let mut out = self.recommendation.reasons.clone();
        out.sort_by_key(|r| !(self.been(r.question) || deciding.iter().any(|(q, _)| *q == r.question)));
        out
    }

    /// What a paper says back, in an order that tells nothing of an answer about danger, which may have made one of these a
    /// reason and another only something that was said: how somebody is first where help is wanted soon, else what they want.
    pub(crate) fn paper_reasons(&self) -> Vec<Reason> {
        let soon = self.outcome().pace < Pace::NoHurry;
        let mut out: Vec<Reason> = self.recommendation.reasons.iter().chain(&self.recommendation.said).copied().collect();
        out.sort_by_key(|r| (self.been(r.question) != soon, r.question, r.answer));
        out
    }

    /// The deciding answers to a question, in words: those that are reasons, each with its claims, or else all of them without
    /// any, since a claim would argue for another page.
    fn decided_by(&self, question: QuestionIx, reply: Reply) -> Vec<(String, Vec<ClaimIx>)> {
        let asked = self.questionnaire.question(question);
        let spoken = self.recommendation.reasons.iter().filter(|r| r.question == question);
        let mut out: Vec<(String, Vec<ClaimIx>)> =
            spoken.map(|r| (self.reason_text(r).to_owned(), asked.answers[r.answer.index()].claims.clone())).collect();
        if out.is_empty() {
            out = match reply {
                Reply::Declined => vec![(format!("You'd rather not say: “{}”", asked.ask), Vec::new())],
                Reply::Chosen(set) => {
                    let texts: Vec<&str> = asked.chosen(set).map(|(_, a)| a.text.as_str()).collect();
                    vec![(format!("“{}” You said: {}.", asked.ask, texts.join("; ")), Vec::new())]
                }
            };
        }
        out
    }

    /// The reasons as blocks, and the claims among them. `taken` is for a paper, which doesn't say that a question about safety
    /// was declined.
    pub(crate) fn reasons(&self, taken: bool) -> (Vec<Block>, Vec<ClaimIx>) {
        let deciding = self.living().and_then(|l| l.deciding.as_deref());
        let mut shown = Vec::new();
        let mut decided = Vec::new();
        for (text, claims) in deciding.unwrap_or_default().iter().flat_map(|(q, r)| self.decided_by(*q, *r)) {
            decided.push(Block::Item(text));
            if let Some(claim) = claims.into_iter().find(|c| !shown.contains(c)) {
                shown.push(claim);
                decided.push(Block::Small(self.questionnaire.claim(claim).text.clone()));
            }
        }
        match deciding {
            Some([]) => decided.push(Block::Para(BEEN_ENOUGH.to_owned())),
            // Beside "an answer here might have led to another page", this would argue with itself.
            Some(_) if !self.explained.declined.iter().any(|d| d.could_matter) => decided.push(Block::Para(ENOUGH.to_owned())),
            _ => {}
        }
        let items = |been: bool| {
            let wanted = move |r: &&Reason| {
                self.been(r.question) == been && (been || !deciding.is_some_and(|d| d.iter().any(|(q, _)| *q == r.question)))
            };
            let reasons = self.recommendation.reasons.iter().filter(wanted);
            reasons.map(|r| Block::Item(self.reason_text(r).to_owned())).collect::<Vec<_>>()
        };
        let been = items(true);
        let first = if self.outcome().pace < Pace::NoHurry && !been.is_empty() {
            [(BEEN_FIRST, been), (DECIDED_THE_REST, decided)]
        } else {
            [(DECIDED, decided), (BEEN, been)]
        };
        let fits = (if deciding.is_some() { FITS_TOO } else { WANTED }, items(false));
        let mut out = Vec::new();
        let said = self.recommendation.said.iter().map(|r| Block::Item(self.reason_text(r).to_owned())).collect();
        for (heading, blocks) in first
            .into_iter()
            .chain([fits, (if self.recommendation.reasons.is_empty() { SAID } else { SAID_TOO }, said)])
            .filter(|(_, b)| !b.is_empty())
        {
            out.extend([Block::Gap, Block::Heading(heading.to_owned())]);
            out.extend(blocks);
        }
        if deciding.is_some() && self.questionnaire.questions.iter().any(|q| q.safety) {
            out.extend([Block::Gap, Block::Para(SAFETY_COUNTS.to_owned())]);
        }
        out.extend(self.kept_back(taken));
        (out, shown)
    }

    /// The declined questions, and whether an answer could have mattered.
    fn kept_back(&self, taken: bool) -> Vec<Block> {
        let Some(living) = self.living() else { return Vec::new() };
        let mut out = Vec::new();
        if living.kept_back && !taken {
            out.push(Block::Para(FINE.to_owned()));
        }
        let none_alone = living.declined.iter().all(|d| !d.could_matter);
        for declined in &living.declined {
            let ask = &self.questionnaire.question(declined.question).ask;
            out.push(Block::Item(if declined.could_matter {
                format!("“{ask}” An answer here might have led to another page.")
            } else {
                format!("“{ask}” No answer here, by itself, could have led to another page.")
            }));
        }
        if living.declined.len() > 1 && !living.together {
            out.push(Block::Para("None of these could have led to another page, even together.".to_owned()));
        } else if living.declined.len() > 1 && none_alone {
            out.push(Block::Para("Together they might have led to another page.".to_owned()));
        }
        if !out.is_empty() {
            out.splice(0..0, [Block::Gap, Block::Heading(KEPT_BACK.to_owned())]);
        }
        out
    }

    /// Whether any other answer would change the result.
    pub(crate) fn can_change(&self) -> bool {
        self.living().is_some_and(|l| !l.changes.is_empty())
    }

    /// The sentence of a close call for the first screen; none where the result points to several supports, and so says it
    /// itself.
    pub(crate) fn was_close(&self) -> Option<String> {
        let close = self.living()?.close.as_ref().filter(|_| self.outcome().points_to.len() < 2)?;
        Some(format!("It was close. One question decided it: “{}”", self.questionnaire.question(close.question).ask))
    }

    /// The page of what would change the result: the close call, then one change for each other page that an answer leads to.
    pub(crate) fn changes(&self) -> Vec<Block> {
        let mut out = vec![Block::Title("What would change this".to_owned())];
        let Some(living) = self.living() else { return out };
        // Where one answer leads to many pages, one such answer is enough.
        let many = |leads_to: &[OutcomeIx]| leads_to.len() > MOST_PAGES;
        let mut shown: Vec<&[OutcomeIx]> = Vec::new();
        if let Some(close) = &living.close {
            let asked = self.questionnaire.question(close.question);
            out.push(Block::Heading("It was close".to_owned()));
            out.push(Block::Para(format!("One question decides: “{}”", asked.ask)));
            for (answer, to) in &close.others {
                let answer = &asked.answers[answer.index()].text;
                out.push(Block::Item(format!("If you'd said “{answer}”, {}", self.page(std::slice::from_ref(to)))));
            }
            shown.extend(close.others.iter().map(|(_, to)| std::slice::from_ref(to)));
        }
        for change in self.sorted_changes() {
            if shown.contains(&&change.leads_to[..]) || (many(&change.leads_to) && shown.iter().any(|t| many(t))) {
                continue;
            }
            if shown.len() == MOST_CHANGES {
                break;
            }
            if living.close.as_ref().is_some_and(|c| c.others.len() == shown.len()) {
                out.extend([Block::Gap, Block::Heading("Other answers".to_owned())]);
            }
            shown.push(&change.leads_to);
            out.push(Block::Item(format!("{}, {}", self.other_answer(change), self.page(&change.leads_to))));
        }
        out.extend([Block::Gap, Block::Small(OPEN_ONLY.to_owned())]);
        out
    }

    /// Changes, those that add or replace an answer before those that only take one away.
    fn sorted_changes(&self) -> Vec<&Change> {
        let mut out: Vec<&Change> = self.living().map_or(Vec::new(), |l| l.changes.iter().collect());
        out.sort_by_key(|c| c.from.and(c.to) == c.to);
        out
    }

    fn page(&self, leads_to: &[OutcomeIx]) -> String {
        let titles: Vec<String> = leads_to.iter().map(|o| format!("“{}”", self.questionnaire.outcome(*o).title)).collect();
        match titles.as_slice() {
            [only] => format!("this page would say {only}."),
            few if few.len() <= MOST_PAGES => {
                format!("this page would say {}, after another question.", few.join(" or "))
            }
            _ => "another page would come, and more questions decide which.".to_owned(),
        }
    }

    fn other_answer(&self, change: &Change) -> String {
        let asked = self.questionnaire.question(change.question);
        let words = |question: &Question, set| question.chosen(set).map(|(_, a)| a.text.clone()).collect::<Vec<_>>().join("; ");
        let one = |without: bool| {
            let (more, less) = if without { (change.from, change.to) } else { (change.to, change.from) };
            words(asked, less.iter().fold(more, crate::content::model::AnswerSet::without))
        };
        match asked.choose {
            Choose::Many if change.from.and(change.to) == change.from => format!("If you'd also said “{}”", one(false)),
            Choose::Many if change.from.and(change.to) == change.to => format!("If you hadn't said “{}”", one(true)),
            Choose::Many if !change.from.and(asked.alone()).is_empty() => format!("If you'd said “{}”", words(asked, change.to)),
            _ => format!("If you'd said “{}” and not “{}”", words(asked, change.to), words(asked, change.from)),
        }
    }
}
