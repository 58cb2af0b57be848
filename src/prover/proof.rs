//! Verdicts that can be shown: every "holds" accepted by the referee, every break replayed through the rules as people use
//! them. A disagreement is a fault of the program and is said so, never "holds".

pub(crate) mod certificate;
pub mod export;

use num_bigint::BigUint;

use crate::content::model::{Choose, Condition, Escalation, OutcomeIx, QuestionIx, Questionnaire, Reply};
use crate::engine::answers::Answers;
use crate::engine::decide::decide;
use crate::engine::holds::holds;
use crate::engine::path::path;
use crate::engine::path::{NextStep, Sheet};
use crate::prover::diagram::{Budget, Diagram, TooLarge};
use crate::prover::verify::two_threads::two_threads;
use crate::prover::verify::{Evidence, Finding, NamedProperty, Property, Verified, Witness, named_properties, verify};
use crate::referee::{PRIME, Referee, Sound};
pub use export::{ExportedProof, Never, certificate, exported_proof};

use crate::prover::proof::certificate::CertificateWriter;

/// What became of one promise.
#[derive(Debug, Clone)]
pub enum Verdict {
    /// It holds on every answer sheet, and the referee has accepted the proof.
    Holds,
    /// It doesn't hold.
    Fails {
        /// A sheet that shows it (two neighbouring ones for a worse answer), with its outcome.
        sheets: Vec<(Witness, OutcomeIx)>,
        /// How many sheets break it, where that was counted.
        count: Option<BigUint>,
    },
    /// It would take more than the budget to find out.
    NotDecided,
    /// Nothing meets it.
    Empty,
    /// The program disagrees with itself: a fault of ours.
    Fault(String),
}

/// A promise and what became of it.
#[derive(Debug, Clone)]
pub struct Proved {
    /// The promise.
    pub named: NamedProperty,
    /// What became of it.
    pub verdict: Verdict,
    /// How many sheets it is about: those that meet its condition. `None` where that wasn't counted.
    pub over: Option<BigUint>,
}

/// Everything that was found about a questionnaire.
#[derive(Debug, Clone)]
pub struct Proof {
    /// Every promise, built-in ones first.
    pub proved: Vec<Proved>,
    /// How many answer sheets there are, and how many lead to each outcome; `None` where counting takes more memory than
    /// the budget has.
    pub counts: Option<Counts>,
    /// Nodes of the diagram.
    pub nodes: usize,
}

/// Exact counts of answer sheets, which the referee has counted after.
#[derive(Debug, Clone)]
pub struct Counts {
    /// All.
    pub sheets: BigUint,
    /// Those that lead to each outcome, in the order of the file.
    pub outcomes: Vec<BigUint>,
}

impl Proof {
    /// Whether every promise holds.
    pub fn holds(&self) -> bool {
        self.proved.iter().all(|p| matches!(p.verdict, Verdict::Holds))
    }

    /// Whether the program disagrees with itself.
    pub fn fault(&self) -> Option<&str> {
        self.proved.iter().find_map(|p| match &p.verdict {
            Verdict::Fault(why) => Some(why.as_str()),
            _ => None,
        })
    }
}

/// Proves or refutes every promise of a questionnaire. What can't be decided with large counts held between bounds is tried
/// once more with every count sign by sign.
///
/// # Errors
/// Where the diagram would be larger than the budget: nothing is decided then.
pub fn prove(questionnaire: &Questionnaire, budget: Budget) -> Result<Proof, TooLarge> {
    let (named_properties, watch) = named_properties(questionnaire);
    prove_these(questionnaire, named_properties, &watch, budget)
}

/// The same of promises that aren't the file's own.
///
/// # Errors
/// Where the diagram would be larger than the budget: nothing is decided then.
pub fn prove_these(
    questionnaire: &Questionnaire,
    named_properties: Vec<NamedProperty>,
    watch: &[Condition],
    budget: Budget,
) -> Result<Proof, TooLarge> {
    let all: Vec<&Property> = named_properties.iter().map(|o| &o.property).collect();
    let verified = verify(questionnaire, &all, watch, budget)?;
    // Only now: the budget has seen to it that no question has more classes of replies than the referee can list.
    let court = Judge { questionnaire, watch, referee: Referee::new(questionnaire, watch), budget };
    let (nodes, bounded) = (verified.diagram.nodes(), verified.diagram.has_bounds());
    let (mut verdicts, counts) = court.judge(&all, verified, true);
    let open = |verdicts: &[(Verdict, Option<BigUint>)]| -> Vec<usize> {
        (0..all.len()).filter(|i| matches!(verdicts[*i].0, Verdict::NotDecided)).collect()
    };
    let again = open(&verdicts);
    if bounded && !again.is_empty() {
        let properties: Vec<&Property> = again.iter().map(|i| all[*i]).collect();
        // What is left over is little, or as hard once more.
        let less = Budget { work: budget.work / 2, ..budget.sign_by_sign() };
        if let Ok(verified) = verify(questionnaire, &properties, watch, less) {
            for (i, verdict) in again.into_iter().zip(court.judge(&properties, verified, false).0) {
                verdicts[i] = verdict;
            }
        }
    }
    let sheets = counts.as_ref().map(|c| &c.sheets);
    let mut met = None;
    let prove = |(named, (verdict, count)): (NamedProperty, (Verdict, Option<BigUint>))| {
        let over = match named.property {
            Property::Met { .. } if named.at.is_some() => {
                met.clone_from(&count);
                count
            }
            _ if named.at.is_some() => met.clone(),
            _ => sheets.cloned(),
        };
        Proved { named, verdict, over }
    };
    let proved = named_properties.into_iter().zip(verdicts).map(prove).collect();
    Ok(Proof { proved, counts, nodes })
}

/// Builds the diagram and has its certificate and its counts checked, without any promise. How many nodes it has.
///
/// # Errors
/// Why the referee refuses it; or that it is too large.
pub fn certified(questionnaire: &Questionnaire, budget: Budget) -> Result<usize, String> {
    let diagram = built(questionnaire, budget)?;
    let referee = Referee::new(questionnaire, &[]);
    let certificate = CertificateWriter::new(questionnaire, &diagram, &referee).certificate();
    let sound = referee.accept(&certificate).map_err(|refused| format!("layer {}: {}", refused.layer, refused.why))?;
    counted(&diagram, &referee, &sound, budget)?;
    Ok(diagram.nodes())
}

fn built(questionnaire: &Questionnaire, budget: Budget) -> Result<Diagram, String> {
    Diagram::build(questionnaire, &[], budget).map_err(|large| format!("more than {} nodes", large.nodes))
}

/// The exact counts, where there is memory for them; the referee has to come to the same.
fn counted(diagram: &Diagram, referee: &Referee<'_>, sound: &Sound<'_>, budget: Budget) -> Result<Option<Counts>, String> {
    let Some(outcomes) = diagram.counts(budget) else { return Ok(None) };
    // Words of one layer may be as many as cells of the referee's; it needs one a point.
    let Some(again) = referee.recount(sound, budget.cells) else { return Ok(None) };
    let remainder = |n: &BigUint| (n % PRIME).try_into().unwrap_or(u64::MAX);
    if outcomes.iter().map(remainder).ne(again) {
        return Err("the referee counts other numbers of sheets".to_owned());
    }
    Ok(Some(Counts { sheets: outcomes.iter().sum(), outcomes }))
}

/// Where findings become verdicts.
struct Judge<'a> {
    questionnaire: &'a Questionnaire,
    watch: &'a [Condition],
    referee: Referee<'a>,
    budget: Budget,
}

impl Judge<'_> {
    /// A verdict for each finding, with how many sheets meet a condition where that was asked; and the counts, where `counting` asks for
    /// them.
    fn judge(
        &self,
        properties: &[&Property],
        verified: Verified,
        counting: bool,
    ) -> (Vec<(Verdict, Option<BigUint>)>, Option<Counts>) {
        let Verified { diagram, findings, pairs } = verified;
        let writer = CertificateWriter::new(self.questionnaire, &diagram, &self.referee);
        let certificate = writer.certificate();
        let fault = |why: String| (findings.iter().map(|_| (Verdict::Fault(why.clone()), None)).collect(), None);
        let sound = match self.referee.accept(&certificate) {
            Ok(sound) => sound,
            Err(refused) => return fault(format!("the certificate of the diagram is refused: {}", refused.why)),
        };
        let counts = match counting.then(|| counted(&diagram, &self.referee, &sound, self.budget)).transpose() {
            Ok(counts) => counts.flatten(),
            Err(why) => return fault(why),
        };
        let holding = |(property, finding): (&&Property, &Finding)| match (property, finding) {
            (Property::Monotone(question), Finding::Holds(_)) => Some(*question),
            _ => None,
        };
        let questions: Vec<QuestionIx> = properties.iter().zip(&findings).filter_map(holding).collect();
        let worse = if questions.is_empty() { Ok(()) } else { self.referee.monotone(&sound, &questions, &writer.pairs(&pairs)) };
        let accepted = |accepted: &crate::referee::Accepted| match accepted {
            Ok(()) => Verdict::Holds,
            Err(refused) => Verdict::Fault(format!("the referee refuses the proof at layer {}: {}", refused.layer, refused.why)),
        };
        let judge = |(): &mut (), (property, finding): (&Property, Finding)| {
            let verdict = match (property, finding) {
                (_, Finding::Empty) => Verdict::Empty,
                (_, Finding::NotDecided) => Verdict::NotDecided,
                (_, Finding::Fails { sheets, count }) => replayed(self.questionnaire, self.watch, property, sheets, count),
                (Property::SignsAtOnce, Finding::Holds(_)) => accepted(&self.referee.signs_at_once(&sound)),
                (Property::Never { watch, bad, early }, Finding::Holds(Evidence::Product(product))) => {
                    accepted(&self.referee.never(&sound, *watch, bad, *early, &writer.followed(&product)))
                }
                (Property::Monotone(_), Finding::Holds(Evidence::Pairs)) => accepted(&worse),
                (Property::Reached(_) | Property::Met { .. }, Finding::Holds(Evidence::Sheet(replies, count))) => {
                    return match replayed(self.questionnaire, self.watch, property, vec![replies], None) {
                        Verdict::Fails { .. } => (Verdict::Holds, count),
                        other => (other, None),
                    };
                }
                (_, Finding::Holds(_)) => Verdict::Fault("a proof came without what the referee needs".to_owned()),
            };
            (verdict, None)
        };
        (two_threads(properties.iter().copied().zip(findings).collect(), || (), judge), counts)
    }
}

/// Sheets replayed through the rules as people use them: they have to show what they were found for.
fn replayed(
    questionnaire: &Questionnaire,
    watch: &[Condition],
    property: &Property,
    found: Vec<Witness>,
    count: Option<BigUint>,
) -> Verdict {
    let mut sheets = Vec::new();
    for replies in &found {
        match sheet(questionnaire, replies) {
            Some(sheet) => sheets.push(sheet),
            None => return Verdict::Fault("a sheet that was found isn't one that can be given".to_owned()),
        }
    }
    let outcomes: Vec<OutcomeIx> = sheets.iter().map(|s| decide(questionnaire, s).outcome).collect();
    let held = |w: usize, s: &Sheet| holds(questionnaire, &watch[w], s.counted());
    let shows = match (property, sheets.as_slice()) {
        (Property::SignsAtOnce, [s]) => goes_on_behind_a_sign(questionnaire, s),
        (Property::Never { watch, bad, early }, [s]) => held(*watch, s) && (*early || bad.contains(&outcomes[0])),
        (Property::Monotone(question), [better, worse]) => {
            let pace = |o: OutcomeIx| questionnaire.outcome(o).pace;
            let helped = |s: &Sheet, o: OutcomeIx| {
                questionnaire.outcome(o).at_once
                    || s.replies().any(|(q, r)| questionnaire.question(q).escalation(r) > Escalation::Clear)
            };
            one_reply_worse(questionnaire, *question, better, worse)
                && (pace(outcomes[1]) > pace(outcomes[0]) || helped(better, outcomes[0]) && !helped(worse, outcomes[1]))
        }
        (Property::Reached(outcome), [_]) => outcomes[0] == *outcome,
        (Property::Met { watch, .. }, [s]) => held(*watch, s),
        _ => false,
    };
    if shows {
        Verdict::Fails { sheets: found.into_iter().zip(outcomes).collect(), count }
    } else {
        Verdict::Fault("a sheet that was found doesn't show what it was found for".to_owned())
    }
}

/// The complete sheet of some replies.
pub(crate) fn sheet(questionnaire: &Questionnaire, replies: &Witness) -> Option<Sheet> {
    let mut answers = Answers::none(questionnaire);
    for (question, reply) in replies {
        if !answers.give(questionnaire, *question, *reply) {
            return None;
        }
    }
    match path(questionnaire, &answers).next {
        NextStep::Done(sheet) => Some(sheet),
        _ => None,
    }
}

/// Whether two sheets can come from one reply book with one reply worse by a step: of the questions that both are asked
/// just one has different replies, it worsens, and they are neighbours.
fn one_reply_worse(questionnaire: &Questionnaire, at: QuestionIx, better: &Sheet, worse: &Sheet) -> bool {
    let both = questionnaire.question_ixs().filter_map(|q| Some((q, better.counted()[q.index()]?, worse.counted()[q.index()]?)));
    let different: Vec<_> = both.filter(|(_, a, b)| a != b).collect();
    let [(question, Reply::Chosen(a), Reply::Chosen(b))] = different.as_slice() else { return false };
    let here = *question == at;
    let question = questionnaire.question(*question);
    let alone = !a.and(question.alone()).is_empty();
    let place = |set: &crate::content::model::AnswerSet| set.iter().next().map(crate::content::model::AnswerIx::index);
    let step = match question.choose {
        Choose::One => place(a).map(|i| i + 1) == place(b),
        Choose::Many if alone => b.len() == 1 && b.and(question.alone()).is_empty(),
        Choose::Many => b.len() == a.len() + 1 && b.and(*a) == *a,
    };
    here && question.worsens && step
}

fn goes_on_behind_a_sign(questionnaire: &Questionnaire, sheet: &Sheet) -> bool {
    let replies: Vec<_> = sheet.replies().collect();
    let sign = replies.iter().position(|(q, r)| questionnaire.question(*q).escalation(*r) == Escalation::Sign);
    sign.is_some_and(|at| at + 1 < replies.len() || sheet.ended_by().is_none())
}
