//! Lines by which somebody takes back what they told on a call: somebody may have come in, or they fear what comes of it.

use crate::base::hearing::{bare, heard, without_please};
use crate::base::vocabulary::{Vocabulary, unaccented};
use crate::call::flow::CallFlow;
use crate::call::flow::left_open::TookBackInWords;
use crate::content::model::{AnswerIx, Escalation, QuestionIx, Reply, ScriptIx};
use crate::engine::interview::{Interview, Stage};

/// What may stand before it.
#[rustfmt::skip]
const BEFORE: Vocabulary = Vocabulary::new(
    &[
        "no ", "oh ", "sorry ", "actually ", "look ", "wait ", "just ", "and ", "but ", "please ", "can you ", "could you ",
        "can we ", "she says ", "he says ", "they say ", "she said ", "he said ", "they said ", "now she says ", "now he says ",
        "she wants me to ", "he wants me to ", "they want me to ", "she asks me to ", "he asks me to ",
    ],
    &[
        "no ", "oye ", "perdon ", "perdona ", "mejor ", "ay ", "y ", "pero ", "por favor ", "puedes ", "podemos ", "dice que ",
        "dijo que ", "ahora dice que ", "me pide que ", "quiere que ",
    ],
);

/// What takes it back, whatever is named behind it.
#[rustfmt::skip]
const TAKES_BACK: Vocabulary = Vocabulary::new(
    &[
        "forget i said", "forget i told", "forget i ever said", "forget i mentioned", "forget what i said",
        "forget what i told", "forget what ive said", "forget everything i said", "forget all i said", "forget that i said",
        "forget that i told", "forget she said", "forget he said", "forget they said", "forget what she said",
        "forget what he said", "forget what they said", "ignore what i said", "ignore what i told", "ignore what she said",
        "ignore what he said", "ignore what they said", "pretend i never said", "pretend i didnt say", "pretend i said nothing",
        "i take back what i said", "i take it back", "i take that back", "i take it all back", "ill take that back",
        "i want to take it back", "i want to take that back", "i didnt mean what i said", "i didnt mean to say",
        "she didnt mean to say", "he didnt mean to say", "they didnt mean to say", "disregard what", "i shouldnt have said",
        "i shouldnt have told", "i should not have said", "i should never have said", "she takes it back", "he takes it back",
        "they take it back", "takes it back", "took it back", "she took it back", "he took it back", "they took it back",
        "she takes back what", "he takes back what", "they take back what", "wants to take it back",
        "she wants to take it back", "he wants to take it back", "they want to take it back", "she didnt mean what",
        "he didnt mean what", "they didnt mean what",
    ],
    &[
        "olvida lo que dije", "olvida lo que he dicho", "olvida lo que te dije", "olvida lo que te he dicho",
        "olvida lo que conte", "olvida lo que te conte", "olvida lo que he contado", "olvida lo que te he contado",
        "olvide lo que dije", "olvide lo que he dicho", "olvide lo que le dije", "olvide lo que le he dicho", "olvida que dije",
        "olvida que lo dije", "olvida que te lo dije", "olvida que he dicho", "olvida que te dije", "olvide que dije",
        "olvide que lo dije", "olvida lo de antes", "olvide lo de antes", "olvidemos lo que dije",
        "no hagas caso a lo que dije", "no hagas caso de lo que dije", "no haga caso de lo que dije", "haz como si no",
        "haga como si no", "retiro lo que dije", "retiro lo que he dicho", "retiro lo dicho", "retira lo dicho",
        "retira lo que dijo", "retira lo que ha dicho", "lo retiro", "lo retira", "se retracta", "me retracto",
        "se ha retractado", "no debi decir", "no debi contar", "no tenia que haber dicho", "no deberia haber dicho",
    ],
);

/// What takes it back where it says all.
#[rustfmt::skip]
const ALONE: Vocabulary = Vocabulary::new(
    &[
        "forget it", "forget that", "forget about it", "forget about that", "ignore that", "ignore me", "i didnt mean it",
        "i didnt mean that", "i didnt mean any of it", "i didnt mean any of that", "i did not mean it", "didnt mean it",
        "didnt mean that", "she didnt mean it", "he didnt mean it", "they didnt mean it", "she didnt mean that",
        "he didnt mean that", "they didnt mean that", "i never said that", "i never said it", "i never said anything",
        "i didnt say that", "i didnt say anything", "i take everything back", "take it back", "take that back",
        "that came out wrong", "it came out wrong", "it all came out wrong", "came out wrong", "i said that wrong",
        "i put that badly", "i put it badly", "thats not what i meant", "i was only joking", "i was joking", "it was a joke", "it was only a joke",
    ],
    &[
        "olvidalo", "olvidelo", "olvida eso", "olvide eso", "olvidate de eso", "olvidate", "que lo olvide", "lo olvide",
        "lo olvides", "no lo decia en serio", "no lo dije en serio", "no iba en serio", "no era en serio",
        "no lo dice en serio", "no lo decia de verdad", "no quise decir eso", "no queria decir eso", "no quiso decir eso",
        "no he dicho nada", "no te he dicho nada", "no dije nada", "no dije eso", "yo no dije eso", "nunca dije eso",
        "me exprese mal", "me he expresado mal", "no me hagas caso", "no me haga caso",
        "era una broma", "era broma", "fue una broma",
    ],
);

impl CallFlow<'_> {
    /// Whether a line takes back what was told. Whoever tells of danger in the same words has told it, and is heard as before.
    pub fn takes_back(&self, interview: &Interview<'_>, typed: &str) -> bool {
        let said = unaccented(&bare(without_please(&heard(typed)))).into_owned();
        let mut line = said.as_str();
        loop {
            if ALONE.has(line) {
                return true;
            }
            if let Some(behind) = TAKES_BACK.behind(line).filter(|behind| behind.is_empty() || behind.starts_with(' ')) {
                return !self.tells_in_place(interview, behind);
            }
            let Some(behind) = BEFORE.behind(line) else { return false };
            line = behind;
        }
    }

    /// Remembers all that can't wait and came up so far as taken back: also where its page or its question stands open, nothing of it
    /// is said aloud before they can talk.
    pub(super) fn keep_taken_back(&mut self, interview: &Interview<'_>) {
        let mut scripts = self.scripts_at_hand(interview);
        let waiting = self.pencil.waiting(interview).into_iter().chain(self.told_left_open(interview));
        scripts.extend(waiting.filter_map(|(at, answer)| self.intake.script_of(at, answer)));
        // What was only leafed through nobody told of.
        let listed = self.listed_left_open(interview);
        scripts.retain(|script| self.intake.cannot_wait(*script) && !listed.contains(script));
        for script in scripts.into_iter().rev() {
            let asked_anew = !self.intake.deals_with(interview, script);
            self.told_anew(Some(script));
            self.unsettled.took_back.push(TookBackInWords { script, asked_anew, settled: false });
        }
    }

    /// A situation was told of after all, or was never told of: it isn't taken back any more.
    pub(super) fn told_anew(&mut self, script: Option<ScriptIx>) {
        self.unsettled.took_back.retain(|back| Some(back.script) != script);
    }

    /// Whoever took it back in words and gives its answer afterwards tells of it again.
    pub(super) fn given_anew(&mut self, interview: &Interview<'_>) {
        let given = |script: ScriptIx| self.intake.deals_with(interview, script);
        self.unsettled.took_back.retain(|back| !(back.asked_anew && given(back.script)));
        self.unsettled.took_back.iter_mut().for_each(|back| back.asked_anew |= !self.intake.deals_with(interview, back.script));
    }

    /// What a reply does that is given at the question of something that was taken back. Kept back, somebody may have come in, and
    /// nothing more is read aloud. A clear no is the answer, but for harm by somebody, who may stand there; true where it settles it.
    pub(super) fn replied_to_taken_back(&mut self, interview: &Interview<'_>) -> bool {
        let q = interview.questionnaire();
        let Some((at, reply)) = self.unsettled.replied.take() else { return false };
        if interview.answers().reply(at) != Some(reply) || interview.stage() == Stage::Question(at) {
            return false;
        }
        let asked = q.question(at);
        // The first question that asks about it; where another one's answers bring its script, too, a no there is about something else.
        let brings = |ix: QuestionIx, script: ScriptIx| q.question(ix).answers.iter().any(|answer| answer.script == Some(script));
        let asks = |script: ScriptIx| q.question_ixs().find(|ix| brings(*ix, script)) == Some(at);
        let waits: Vec<ScriptIx> =
            self.unsettled.took_back.iter().filter(|back| !back.settled && asks(back.script)).map(|back| back.script).collect();
        if reply == Reply::Declined && !waits.is_empty() {
            self.intake.overheard_first();
        }
        let clear = reply != Reply::Declined && asked.escalation(reply) == Escalation::Clear;
        let no: Vec<ScriptIx> = waits.into_iter().filter(|script| clear && !self.intake.is_their_choice(Some(*script))).collect();
        for script in &no {
            self.settle_script(*script);
            self.unsettled.told.retain(|(told, answer)| *told != at || self.intake.script_of(at, *answer) != Some(*script));
        }
        !no.is_empty()
    }

    /// Whether something that they took back in words waits.
    pub fn taken_back_waits(&self) -> bool {
        self.unsettled.took_back.iter().any(|back| !back.settled)
    }

    /// The situations that they told of and took back, in words or by another answer, and that aren't settled, the last one first.
    pub fn taken_back(&self, interview: &Interview<'_>) -> Vec<ScriptIx> {
        let words = self.unsettled.took_back.iter().rev().filter(|back| !back.settled).map(|back| back.script);
        let mut out: Vec<ScriptIx> = words.collect();
        let answers = self.intake.taken_back(interview).into_iter().filter(|script| !out.contains(script)).collect::<Vec<_>>();
        out.extend(answers);
        out
    }

    /// Whether they took back in words what can't wait, and didn't tell of it again.
    pub fn took_back_in_words(&self) -> bool {
        !self.unsettled.took_back.is_empty()
    }

    /// Whether nothing of an answer that they told of is said aloud: it is of harm by somebody, or they took it back.
    pub fn told_quietly(&self, question: QuestionIx, answer: AnswerIx) -> bool {
        let back = |script: ScriptIx| self.unsettled.took_back.iter().any(|back| back.script == script);
        self.intake.told_in_confidence(question, answer) || self.intake.script_of(question, answer).is_some_and(back)
    }

    /// Whether a row that ends the call asks first, as every way of leaving does but the quick exit: something came up.
    pub fn may_not_just_leave(&self, interview: &Interview<'_>) -> bool {
        !self.intake.client_view() && (self.anything_came_up(interview) || self.passes_on(interview))
    }

    /// Whether anything that they told of, or that came up, is to be thought of on this call.
    pub fn anything_came_up(&self, interview: &Interview<'_>) -> bool {
        !self.scripts_at_hand(interview).is_empty()
            || !self.told_left_open(interview).is_empty()
            || !self.pencil.waiting(interview).is_empty()
    }
}
