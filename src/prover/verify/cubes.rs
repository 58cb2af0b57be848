//! Conditions as cubes: the sheets on which a condition holds, as a disjoint union of sets that restrict each question by itself.

use crate::content::model::{Condition, Questionnaire, Reply};
use crate::prover::diagram::{Budget, Class, Diagram, Value};
use crate::prover::monitor::Monitor;

/// More cubes than this for one condition aren't made: its product with the diagram is less work.
const MOST: usize = 128;

/// Nor are more steps than this followed on the paths to them.
const STEPS: usize = 20_000;

/// A cube: the sheets whose reply to each of some questions is one of those that are allowed there.
#[derive(Debug, Clone, Default)]
pub(crate) struct Cube {
    /// The questions that it restricts, in order, each once.
    restricted: Vec<(usize, Restriction)>,
}

/// What a cube allows at one question.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Restriction {
    /// For each class of replies of the diagram, how many of its replies are allowed, and one of them.
    classes: Vec<(u64, Option<Reply>)>,
    unasked: bool,
}

impl Cube {
    fn at(&self, question: usize) -> Option<&Restriction> {
        self.restricted.iter().find(|(q, _)| *q == question).map(|(_, restriction)| restriction)
    }

    /// How many replies of a class it allows, of the `size` that the class has.
    pub(crate) fn replies(&self, question: usize, class: usize, size: u64) -> u64 {
        self.at(question).map_or(size, |restriction| restriction.classes[class].0)
    }

    /// A reply of a class that it allows, if it restricts the question.
    pub(crate) fn example(&self, question: usize, class: usize) -> Option<Reply> {
        self.at(question).and_then(|restriction| restriction.classes[class].1)
    }

    /// Whether it allows that a question isn't asked.
    pub(crate) fn allows_unasked(&self, question: usize) -> bool {
        self.at(question).is_none_or(|restriction| restriction.unasked)
    }

    /// Whether a sheet in it may end at a question, so that no later one is asked.
    pub(crate) fn may_end_at(&self, question: usize) -> bool {
        self.restricted.iter().filter(|(q, _)| *q > question).all(|(_, restriction)| restriction.unasked)
    }

    /// The first question that it restricts otherwise than another cube; behind all where there is none.
    pub(crate) fn parts_at(&self, other: &Self) -> usize {
        let (own, others) = (&self.restricted, &other.restricted);
        let alike = own.iter().zip(others).take_while(|(a, b)| a == b).count();
        let question = |cube: &[(usize, Restriction)]| cube.get(alike).map_or(usize::MAX, |(question, _)| *question);
        question(own).min(question(others))
    }

    /// The first question that it restricts.
    pub(crate) fn first(&self) -> Option<usize> {
        self.restricted.first().map(|(question, _)| *question)
    }

    /// The last question that it restricts.
    pub(crate) fn last(&self) -> Option<usize> {
        self.restricted.last().map(|(question, _)| *question)
    }
}

/// The classes of replies that conditions tell apart, each within one of the classes of a diagram of the rules alone.
pub(crate) struct FinerClasses {
    /// The rules and the conditions, with their classes, and no nodes.
    rules: Diagram,
    /// The diagram's class of each finer one, by question.
    within: Vec<Vec<usize>>,
    /// The number of the diagram's classes, by question.
    len: Vec<usize>,
}

impl FinerClasses {
    /// `None` where a question has too many classes, or a class isn't within one of the diagram's.
    pub(crate) fn new(questionnaire: &Questionnaire, diagram: &Diagram, watch: &[Condition], budget: Budget) -> Option<Self> {
        let rules = Diagram::without_nodes(questionnaire, watch, budget).ok()?;
        let of_question = |(question, classes): (usize, &Vec<Class>)| {
            classes.iter().map(|class| diagram.class_of(questionnaire, question, class.example)).collect()
        };
        let within = rules.classes.iter().enumerate().map(of_question).collect::<Option<_>>()?;
        Some(Self { within, len: diagram.classes.iter().map(Vec::len).collect(), rules })
    }

    fn restriction(&self, question: usize, allowed: &[bool]) -> Restriction {
        let mut classes = vec![(0, None); self.len[question]];
        for ((class, within), _) in
            self.rules.classes[question].iter().zip(&self.within[question]).zip(allowed).filter(|(_, a)| **a)
        {
            let (replies, example) = &mut classes[*within];
            *replies += class.size;
            example.get_or_insert(class.example);
        }
        Restriction { classes, unasked: allowed.last() == Some(&true) }
    }
}

/// For one question, which of the finer classes a path of the monitor takes alike, and last whether the question may go unasked.
type Allowed = Vec<bool>;

/// The disjoint cubes in which a watched condition holds. With `early` a cube ends at the first answer at which the condition
/// holds if nothing more is asked. `None` where there are too many, or where no answer makes the condition hold, but a question
/// that isn't asked.
pub(crate) fn cubes(finer: &FinerClasses, watch: usize, early: bool) -> Option<Vec<Cube>> {
    let mut monitor = Monitor::new(&finer.rules, watch);
    let start = monitor.start();
    if early && monitor.holds(&start) {
        return None;
    }
    let questions: Vec<usize> = (0..finer.rules.questions()).filter(|q| monitor.reads(*q)).collect();
    let alike = questions.iter().map(|question| monitor.alike(*question)).collect();
    let mut paths = Paths { finer, monitor, questions, alike, early, path: Vec::new(), found: Vec::new(), steps: STEPS };
    paths.follow(0, &start)?;
    Some(paths.found)
}

/// The paths of a monitor over the questions that it reads, those of replies that it can't tell apart as one.
struct Paths<'d> {
    finer: &'d FinerClasses,
    monitor: Monitor<'d>,
    questions: Vec<usize>,
    /// For each of these questions and each class, the first class that the monitor can't tell from it.
    alike: Vec<Vec<usize>>,
    early: bool,
    path: Vec<(usize, Allowed)>,
    found: Vec<Cube>,
    /// The steps that may still be followed.
    steps: usize,
}

impl Paths<'_> {
    /// Follows all paths from a state of the monitor on, before the question at this place among those that it reads.
    fn follow(&mut self, at: usize, state: &[Value]) -> Option<()> {
        let settled = !self.early && self.monitor.is_settled(state);
        let Some(question) = self.questions.get(at).copied().filter(|_| !settled) else {
            return if !self.early && self.monitor.holds(state) { self.add() } else { Some(()) };
        };
        let classes = self.finer.rules.classes[question].len();
        self.steps = self.steps.checked_sub(classes)?;
        // Where the replies lead, each with its classes; and whether the condition then holds early.
        let mut leads: Vec<(Vec<Value>, bool, Allowed)> = Vec::new();
        let mut lead_of: Vec<Option<usize>> = Vec::with_capacity(classes + 1);
        for class in 0..=classes {
            let asked = class < classes;
            let alike = self.alike[at].get(class).filter(|first| **first < class);
            let lead = if let Some(first) = alike {
                lead_of[*first]
            } else {
                let step = self.monitor.step(question, state, asked.then_some(class), &[]);
                if self.early && step.now && !asked && !step.never {
                    return None;
                }
                let ends = self.early && step.now;
                let same = |(after, e, _): &(Vec<Value>, bool, Allowed)| (*e && ends) || (*e == ends && *after == step.state);
                let known = leads.iter().position(same);
                (!step.never).then(|| {
                    known.unwrap_or_else(|| {
                        leads.push((step.state, ends, vec![false; classes + 1]));
                        leads.len() - 1
                    })
                })
            };
            lead_of.push(lead);
            if let Some(lead) = lead {
                leads[lead].2[class] = true;
            }
        }
        for (after, ends, allowed) in leads {
            let restricts = allowed.contains(&false);
            if restricts {
                self.path.push((question, allowed));
            }
            if ends { self.add() } else { self.follow(at + 1, &after) }?;
            if restricts {
                self.path.pop();
            }
        }
        Some(())
    }

    fn add(&mut self) -> Option<()> {
        let restricted = self.path.iter().map(|(question, allowed)| (*question, self.finer.restriction(*question, allowed)));
        self.found.push(Cube { restricted: restricted.collect() });
        (self.found.len() <= MOST).then_some(())
    }
}
