//! What the tests share: the two questionnaires, seeded dice, random interviews, whole sheets.

use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use fingerpost::content::helplines;
use fingerpost::content::helplines::{Helplines, PlaceIx};
use fingerpost::content::model::{AnswerIx, AnswerSet, Choose, Escalation, Question, QuestionIx, Questionnaire, Reply};
use fingerpost::engine::interview::{Interview, Move, Stage};
use fingerpost::prover::diagram::Budget;
use fingerpost::prover::lookahead::Lookahead;
use fingerpost::prover::proof::{Proof, prove_these};
use fingerpost::prover::verify::{Property, named_properties};
use fingerpost::ui::session::Session;

pub(crate) const SMALL: &str = include_str!("../fixtures/small.yaml");
pub(crate) const SMALL_HELPLINES: &str = include_str!("../fixtures/small-helplines.yaml");

/// A questionnaire with its help lines.
pub(crate) struct Pair {
    pub(crate) questionnaire: Questionnaire,
    pub(crate) helplines: Helplines,
    pub(crate) lookahead: Lookahead,
}

impl Pair {
    pub(crate) fn read(questions: &str, helplines: &str) -> Pair {
        Pair {
            questionnaire: Questionnaire::read(questions).unwrap(),
            helplines: Helplines::read(helplines).unwrap(),
            lookahead: Lookahead::default(),
        }
    }

    pub(crate) fn place(&self, id: &str) -> PlaceIx {
        self.helplines.place_named(id).unwrap()
    }

    /// Every place that a person can end up at: those without parts.
    pub(crate) fn places(&self) -> Vec<PlaceIx> {
        let all = self.helplines.places().map(|(ix, _)| ix);
        all.filter(|ix| !fingerpost::content::helplines::place::has_parts(&self.helplines, *ix)).collect()
    }

    /// With a place that needs no asking.
    pub(crate) fn at(&self, place: PlaceIx) -> Session<'_> {
        Session { place: Some(place), ..self.anywhere() }
    }

    /// With the place still to be asked.
    pub(crate) fn anywhere(&self) -> Session<'_> {
        Session {
            questionnaire: &self.questionnaire,
            helplines: &self.helplines,
            lookahead: &self.lookahead,
            place: None,
            suggested: None,
            save_copy: None,
            offered: None,
            in_both_languages: true,
        }
    }

    /// The question with an id.
    pub(crate) fn question(&self, id: &str) -> QuestionIx {
        self.questionnaire.question_named(id).unwrap_or_else(|| panic!("no question {id}"))
    }

    /// A reply by the ids of its answers; none of them: declined.
    pub(crate) fn reply(&self, question: &str, answers: &[&str]) -> (QuestionIx, Reply) {
        let ix = self.question(question);
        let q = self.questionnaire.question(ix);
        let find = |id: &&str| q.answer_named(id).unwrap_or_else(|| panic!("no answer {id} of {question}"));
        let set: AnswerSet = answers.iter().map(find).collect();
        (ix, if set.is_empty() { Reply::Declined } else { Reply::Chosen(set) })
    }
}

pub(crate) static SHIPPED: LazyLock<Pair> =
    LazyLock::new(|| Pair::read(fingerpost::content::reader::SHIPPED, helplines::SHIPPED));
pub(crate) static FIXTURE: LazyLock<Pair> = LazyLock::new(|| Pair::read(SMALL, SMALL_HELPLINES));

/// The folder of the project.
pub(crate) fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The files with this ending in a folder, those of folders inside it included.
pub(crate) fn files(folder: &Path, ending: &str) -> Vec<PathBuf> {
    let mut out = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            out.extend(files(&path, ending));
        } else if path.extension().is_some_and(|e| e == ending) {
            out.push(path);
        }
    }
    out.sort();
    out
}

/// How many cases of a test with generated files are tried: all of them where `FINGERPOST_THOROUGH`
/// is set, else a tenth.
pub(crate) fn cases(all: usize) -> usize {
    if is_thorough() { all } else { all / 10 }
}

/// A third of them, or all where `FINGERPOST_THOROUGH` is set: for what stays telling with fewer.
pub(crate) fn third(all: u64) -> u64 {
    if is_thorough() { all } else { all / 3 }
}

/// Whether tests that try a part try all, which takes long.
pub(crate) fn is_thorough() -> bool {
    std::env::var_os("FINGERPOST_THOROUGH").is_some()
}

/// Chance with a seed (xorshift64*), so that a failing test fails again.
pub(crate) struct Dice(u64);

impl Dice {
    pub(crate) fn new(seed: u64) -> Dice {
        Dice(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1)
    }

    /// A number below `n`.
    pub(crate) fn below(&mut self, n: usize) -> usize {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        let wide = self.0.wrapping_mul(0x2545_F491_4F6C_DD1D) >> 33;
        usize::try_from(wide).unwrap() % n.max(1)
    }

    /// True so many times of a hundred.
    pub(crate) fn percent(&mut self, n: usize) -> bool {
        self.below(100) < n
    }
}

/// Every reply that a question can have.
pub(crate) fn replies(q: &Question) -> Vec<Reply> {
    let sets = (1u64..1 << q.answers.len()).map(AnswerSet::from_bits).filter(|s| q.allows(*s));
    sets.map(Reply::Chosen).chain([Reply::Declined]).collect()
}

/// The proof of the promises of some names alone, in a diagram that watches only what they do: it
/// takes a part of the time of all.
pub(crate) fn proved_alone(questionnaire: &Questionnaire, wanted: impl Fn(&str) -> bool) -> Proof {
    let (mut properties, all) = named_properties(questionnaire);
    properties.retain(|named| wanted(&named.id));
    let mut watched = Vec::new();
    for named in &mut properties {
        if let Property::Never { watch, .. } | Property::Met { watch, .. } = &mut named.property {
            watched.push(all[*watch].clone());
            *watch = watched.len() - 1;
        }
    }
    prove_these(questionnaire, properties, &watched, Budget::default()).expect("as small as the shipped file")
}

/// All assignments, as long as there aren't too many.
pub(crate) fn books(q: &Questionnaire, most: usize) -> Option<Vec<Vec<Reply>>> {
    let mut out = vec![Vec::new()];
    for question in &q.questions {
        let options = replies(question);
        if out.len() * options.len() > most {
            return None;
        }
        out = out.iter().flat_map(|b| options.iter().map(move |r| [b.as_slice(), &[*r]].concat())).collect();
    }
    Some(out)
}

/// Every answer of a question.
pub(crate) fn answers(question: &Question) -> Vec<AnswerIx> {
    question.answers.iter().map(|a| question.answer_named(&a.id).unwrap()).collect()
}

/// Every safety question of a questionnaire with each of its answers that calls for `escalation`.
pub(crate) fn answers_calling(questionnaire: &Questionnaire, escalation: Escalation) -> Vec<(QuestionIx, AnswerIx)> {
    let mut out = Vec::new();
    for ix in safety_questions(questionnaire) {
        let question = questionnaire.question(ix);
        let wanted = answers(question).into_iter().filter(|a| question.answers[a.index()].escalation == escalation);
        out.extend(wanted.map(|a| (ix, a)));
    }
    out
}

pub(crate) fn safety_questions(questionnaire: &Questionnaire) -> Vec<QuestionIx> {
    questionnaire.question_ixs().filter(|ix| questionnaire.question(*ix).safety).collect()
}

/// The question with the answers that are offered: on a call that somebody leads, some aren't.
pub(crate) fn offered(question: &Question, led: bool) -> Question {
    Question { answers: question.offered(led).to_vec(), ..question.clone() }
}

/// The answers of a question in the order in which a mentor reads them: where one line answers it,
/// the lines that call for help come first.
pub(crate) fn as_read(question: &Question) -> Vec<AnswerIx> {
    let mut rows = question.spoken_lines().map_or(Vec::new(), |spoken| spoken.lines);
    if question.choose == Choose::One {
        rows.sort_by_key(|line| std::cmp::Reverse(question.answers[line.index()].escalation));
    }
    if rows.is_sorted() {
        return answers(question);
    }
    let unread: Vec<AnswerIx> = answers(question).into_iter().filter(|a| !rows.contains(a)).collect();
    rows.extend(unread);
    rows
}

/// The row, counted from 0, at which an answer stands where a mentor reads the question.
pub(crate) fn row_as_read(question: &Question, answer: AnswerIx) -> usize {
    as_read(question).iter().position(|a| *a == answer).unwrap()
}

/// Any reply that the question allows.
pub(crate) fn any_reply(dice: &mut Dice, question: &Question) -> Reply {
    if dice.percent(8) {
        return Reply::Declined;
    }
    let all = answers(question);
    let mut set = AnswerSet::only(all[dice.below(all.len())]);
    while question.choose == Choose::Many && dice.percent(45) {
        let more = set.with(all[dice.below(all.len())]);
        if question.allows(more) {
            set = more;
        }
    }
    Reply::Chosen(set)
}

/// Whether a reply to the question calls for no more than `most`.
pub(crate) fn can_be_calm(question: &Question, most: Escalation) -> bool {
    calmest(question) <= most
}

/// The least that a reply to the question calls for.
fn calmest(question: &Question) -> Escalation {
    let chosen = question.answers.iter().map(|a| a.escalation);
    chosen.chain([question.escalation(Reply::Declined)]).min().unwrap()
}

/// Any reply that calls for no more than `most`; where there is none, one of the calmest.
pub(crate) fn calm_reply(dice: &mut Dice, question: &Question, most: Escalation) -> Reply {
    let most = most.max(calmest(question));
    loop {
        let reply = any_reply(dice, question);
        if question.escalation(reply) <= most {
            return reply;
        }
    }
}

/// A way to a question, found by playing at random and never giving a sign: the replies before it.
pub(crate) fn way_to(questionnaire: &Questionnaire, wanted: QuestionIx, dice: &mut Dice) -> Vec<(QuestionIx, Reply)> {
    let way = way(questionnaire, wanted, dice, false);
    way.unwrap_or_else(|| panic!("no way leads to the question {}", questionnaire.question(wanted).id))
}

/// The same on a call that somebody leads; none where no way was found, since a question may follow
/// only on answers that aren't offered there.
pub(crate) fn led_way_to(questionnaire: &Questionnaire, wanted: QuestionIx, dice: &mut Dice) -> Option<Vec<(QuestionIx, Reply)>> {
    way(questionnaire, wanted, dice, true)
}

fn way(questionnaire: &Questionnaire, wanted: QuestionIx, dice: &mut Dice, led: bool) -> Option<Vec<(QuestionIx, Reply)>> {
    for _ in 0..5_000 {
        let mut interview = Interview::new(questionnaire);
        let mut way = Vec::new();
        loop {
            match interview.stage() {
                Stage::Question(q) if q == wanted => return Some(way),
                Stage::Question(q) => {
                    let reply = calm_reply(dice, &offered(questionnaire.question(q), led), Escalation::Help);
                    interview.make(Move::Give(reply));
                    way.push((q, reply));
                }
                Stage::Help { .. } | Stage::Undoes { .. } => {
                    interview.make(Move::Onward);
                }
                Stage::Review { .. } | Stage::Result(_) => break,
            }
        }
    }
    None
}

/// A sheet file with these replies.
pub(crate) fn sheet_text(questionnaire: &Questionnaire, place: &str, replies: &[(QuestionIx, Reply)]) -> String {
    let mut out = format!("place: {place}\nquestionnaire: {}\nanswers:\n", questionnaire.fingerprints.file);
    for (ix, reply) in replies {
        let question = questionnaire.question(*ix);
        let words = match reply {
            Reply::Declined => "declined".to_owned(),
            Reply::Chosen(set) => {
                let ids: Vec<String> = question.chosen(*set).map(|(_, a)| format!("\"{}\"", a.id)).collect();
                if question.choose == Choose::One { ids[0].clone() } else { format!("[{}]", ids.join(", ")) }
            }
        };
        out.push_str(&format!("  {}: {words}\n", question.id));
    }
    out
}

/// Text with every run of blanks as one space, in small letters: what stands on a page, however it
/// was wrapped.
pub(crate) fn flat(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}

/// The text of a paper.
pub(crate) fn text(paper: Vec<u8>) -> String {
    String::from_utf8(paper).unwrap()
}
