//! Every kind of screen of a questionnaire, as the keys that lead there: found by walking the file,
//! not listed by hand.

use fingerpost::content::helplines::PlaceIx;
use fingerpost::content::model::{AnswerSet, Choose, QuestionIx, Reply};
use fingerpost::engine::interview::{Interview, Move, Stage};
use fingerpost::ui::full_screen::{App, Appearance, Key};
use fingerpost::ui::session::Session;

use crate::screen_driver::{keys_for, press};
use crate::support::{Dice, Pair, answers, way_to};

/// A screen, by the keys that lead to it.
pub(crate) struct State<'p> {
    pub(crate) name: String,
    session: Session<'p>,
    keys: Vec<Key>,
}

impl<'p> State<'p> {
    pub(crate) fn app(&self, look: Appearance) -> App<'p> {
        let mut app = App::new(self.session, look);
        press(&mut app, &self.keys);
        app
    }

    fn and(&self, name: &str, keys: &[Key]) -> State<'p> {
        let keys = self.keys.iter().chain(keys).copied().collect();
        State { name: format!("{}, {name}", self.name), session: self.session, keys }
    }
}

/// The keys that begin and give these replies, going on from every help page between them but the
/// last.
fn keys_of(pair: &Pair, replies: &[(QuestionIx, Reply)]) -> Vec<Key> {
    let mut shadow = Interview::new(&pair.questionnaire);
    let mut keys = vec![Key::Enter];
    for (question, reply) in replies {
        if matches!(shadow.stage(), Stage::Help { .. }) {
            shadow.make(Move::Onward);
            keys.push(Key::Enter);
        }
        assert_eq!(shadow.stage(), Stage::Question(*question));
        shadow.make(Move::Give(*reply));
        keys.extend(keys_for(pair.questionnaire.question(*question), *reply));
        // Where it is asked first whether it is safe to look; at the end that is its own screen.
        let asks = pair.anywhere().asks_if_safe(&shadow) && matches!(shadow.stage(), Stage::Help { .. });
        keys.extend(asks.then_some(Key::Enter));
    }
    if matches!(shadow.stage(), Stage::Help { .. }) && !replies.is_empty() {
        keys.push(Key::Enter);
    }
    keys
}

/// Welcome, places, every question (untouched and with rows chosen), help that an answer opened,
/// reviews, the result of every outcome with all its pages, and everything that can be opened over
/// them.
pub(crate) fn states(pair: &Pair, place: PlaceIx) -> Vec<State<'_>> {
    let mut dice = Dice::new(11);
    let start = |session, name: &str, keys: Vec<Key>| State { name: name.to_owned(), session, keys };
    let mut out = vec![
        start(pair.anywhere(), "welcome", Vec::new()),
        start(pair.anywhere(), "places", vec![Key::Enter]),
        start(pair.anywhere(), "places, the last", vec![Key::Enter, Key::End]),
        start(pair.anywhere(), "places, Enter alone", vec![Key::Enter, Key::Enter]),
        start(pair.anywhere(), "parts of a place", vec![Key::Enter, Key::Char('1')]),
    ];
    for ix in pair.questionnaire.question_ixs() {
        let question = pair.questionnaire.question(ix);
        let asked = start(pair.at(place), &question.id, keys_of(pair, &way_to(&pair.questionnaire, ix, &mut dice)));
        out.push(asked.and("Enter alone", &[Key::Enter]));
        out.push(asked.and("why", &[Key::Char('w')]));
        for (row, answer) in answers(question).into_iter().enumerate() {
            let mut keys = vec![Key::Home];
            keys.extend(std::iter::repeat_n(Key::Down, row));
            if question.choose == Choose::Many {
                keys.push(Key::Char(' '));
            }
            let id = &question.answers[answer.index()].id;
            out.push(asked.and(&format!("{id} chosen"), &keys));
            let given = keys_for(question, Reply::Chosen(AnswerSet::only(answer)));
            out.push(asked.and(&format!("{id} given"), &given));
        }
        out.push(asked.and("declined", &keys_for(question, Reply::Declined)));
        out.push(asked.and("put off", &[Key::Char('s')]));
        out.push(asked);
    }
    for (ix, outcome) in pair.questionnaire.outcomes.iter().enumerate() {
        let Some(scenario) = pair.questionnaire.scenarios.iter().find(|s| s.leads_to.index() == ix) else { continue };
        let given = start(pair.at(place), &outcome.id, keys_of(pair, &scenario.replies));
        if !outcome.at_once {
            out.push(given.and("reviewed at the top", &[Key::Home]));
        }
        let result = given.and("result", &[Key::End, Key::Enter]);
        out.extend(['w', 's', 'l', 'f', 'o', 'c', 'n', 't', 'a'].map(|c| result.and(&format!("page {c}"), &[Key::Char(c)])));
        out.push(result);
        out.push(given);
    }
    let base = out.len();
    for i in (0..base).step_by(7) {
        let over = [Key::Ctrl('g'), Key::Char('?'), Key::Char('q'), Key::Ctrl('c'), Key::Char('p')];
        out.extend(over.map(|k| out[i].and(&format!("{k:?}"), &[k])).into_iter().collect::<Vec<_>>());
    }
    out
}
