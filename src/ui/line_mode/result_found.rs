//! A line at a result that can wait which none of its words takes: what the page holds of it is read, or who is there for it, or
//! else what can be asked there.

use crate::base::commands::PageCommand;
use crate::base::hearing::{bare, without_wrapping};
use crate::base::phrases::{phrase, say};
use crate::base::text::{folded_words, in_spaces};
use crate::base::vocabulary::Vocabulary;
use crate::content::helplines::{ABUSE, ANYONE, BEREAVEMENT, CANNOT_SPEAK, SUICIDE, YOUNG};
use crate::content::model::AnswerIx;
use crate::engine::decide::Reason;
use crate::ui::line_mode::asked_of_it::{asks, sentences};
use crate::ui::line_mode::asked_of_it_words::HELPERS;
use crate::ui::line_mode::danger_words::speaks_of_danger;
use crate::ui::line_mode::guess::any_of;
use crate::ui::line_mode::help_kinds::telling;
use crate::ui::line_mode::input::{SENTENCE, need_someone};
use crate::ui::line_mode::result_asked::has_step;
use crate::ui::line_mode::result_asked_words::{FIRST_STEP, KINDS};
use crate::ui::line_mode::result_words::how_on;
use crate::ui::line_mode::speech::bracketed_hours;
use crate::ui::line_mode::typed_answer::the_dead::tells_of_a_death;
use crate::ui::line_mode::who_knows::asks_if_a_child_is_taken;
use crate::ui::line_mode::whole_words::{has_whole, is_same_word, undenied};
use crate::ui::line_mode::{Stop, Talk};
use crate::ui::report::{Block, Report, ResultPage};
use crate::ui::ui_text::PageName;

/// What begins a question about oneself that no page can answer: "am I a bad mum", "is it my fault".
#[rustfmt::skip]
const OF_ONESELF: Vocabulary = Vocabulary::new(
    &[
        "is it my fault", "is it all my fault", "is this my fault", "is this all my fault", "was it my fault",
        "its my fault isnt it", "is there something wrong with me", "is something wrong with me", "whats wrong with me",
        "what is wrong with me", "whats the matter with me", "is it normal", "is this normal", "is it just me", "do i deserve ",
        "will i ever ", "will i get better", "will i be ok", "will i be alright", "will i be all right", "have i ruined ",
        "have i failed", "have i let ", "did i do something wrong", "why cant i ", "do you think im ",
        "do you think i am ", "do you think its my fault", "does that mean im ", "does this mean im ", "does that mean i am ",
        "does this mean i am ", "does it mean im ", "should i be ashamed", "should i feel ",
    ],
    &[
        "es culpa mia", "es mi culpa", "fue culpa mia", "fue mi culpa", "tengo yo la culpa", "tengo la culpa",
        "que me pasa", "que tengo de malo", "hay algo malo en mi", "es normal", "me lo merezco", "merezco ", "voy a mejorar",
        "voy a estar bien", "he fracasado", "he fallado", "por que no puedo ", "crees que soy ",
        "crees que estoy ", "crees que es mi culpa", "eso significa que soy ", "eso significa que estoy ",
        "quiere decir que soy ", "quiere decir que estoy ", "sere ", "acaso soy ",
    ],
);
/// What begins one that may be about the page, too; the last in Spanish begin a sentence that only tells as well.
const AM_I: Vocabulary = Vocabulary::new(&["am i ", "why am i "], &["por que soy ", "por que estoy "]);
const I_AM: Vocabulary = Vocabulary::new(&[], &["soy ", "estoy "]);
/// What is asked so of the page, of what may be done, or of danger.
const OF_THE_PAGE: Vocabulary = Vocabulary::new(
    &[
        "done", "finished", "allowed", "supposed", "meant", "on", "at", "in", "able", "eligible", "entitled", "to", "there",
        "being", "getting", "seeing", "here", "asked",
    ],
    &["aqui", "en"],
);

/// Of what faith, sex, language or background somebody is who is looked for, or used to what need.
#[rustfmt::skip]
const SUCH: Vocabulary = Vocabulary::new(
    &[
        "muslim", "muslims", "islamic", "islam", "christian", "christians", "catholic", "jewish", "jew", "hindu", "sikh",
        "buddhist", "imam", "priest", "vicar", "pastor", "rabbi", "chaplain", "church", "mosque", "temple", "faith", "religion",
        "religious", "female", "male", "woman", "women", "lady", "man", "men", "black", "asian", "african", "caribbean", "arab", "arabic",
        "polish", "urdu", "punjabi", "bengali", "somali", "gay", "lesbian", "trans", "queer", "bisexual", "lgbt", "background",
        "culture", "cultural", "ethnic", "language", "interpreter", "blind", "deaf", "sighted", "disabled", "wheelchair",
        "autistic",
    ],
    &[
        "musulman", "musulmana", "musulmanes", "cristiano", "cristiana", "cristianos", "catolico", "catolica", "judio", "judia",
        "hindu", "budista", "evangelico", "evangelica", "cura", "sacerdote", "iglesia", "mezquita", "fe", "religion", "religioso",
        "religiosa", "mujer", "mujeres", "hombre", "hombres", "negro", "negra", "africano", "africana", "arabe", "gitano", "gitana", "gay",
        "lesbiana", "trans", "origen", "cultura", "idioma", "interprete", "ciego", "ciega", "ciegos", "sordo", "sorda", "sordos",
        "discapacidad", "veo", "oigo",
    ],
);
/// Who is looked for, beside the kinds of help.
#[rustfmt::skip]
const WHO: Vocabulary = Vocabulary::new(
    &[
        "one", "someone", "somebody", "anyone", "anybody", "anything", "something", "person", "doctor", "see", "talk", "speak",
        "speaks", "ask", "find", "help", "groups", "group",
    ],
    &[
        "uno", "una", "alguien", "algo", "alguno", "alguna", "persona", "medico", "medica", "doctora", "hablar", "hable", "ver",
        "pedir", "buscar", "ayuda", "grupo", "grupos",
    ],
);
/// What asks whether there is somebody who is known here.
const ASKS_FOR_ONE: Vocabulary = Vocabulary::new(
    &["is there ", "are there ", "do you know ", "do you have ", "have you got "],
    &["hay ", "existe ", "existen ", "conoces ", "tienes ", "sabes de "],
);
/// What wishes for somebody without asking.
const WISHES: Vocabulary = Vocabulary::new(
    &["i want ", "i need ", "i would like ", "id like ", "i prefer ", "id prefer ", "id rather "],
    &["quiero ", "necesito ", "prefiero ", "me gustaria ", "quisiera "],
);

/// Words that tell nothing of what is asked for, besides those that name no kind of help.
#[rustfmt::skip]
const PLAIN: Vocabulary = Vocabulary::new(
    &[
        "would", "could", "should", "will", "shall", "may", "might", "does", "did", "done", "been", "being", "was", "were",
        "what", "whats", "which", "when", "where", "wheres", "why", "then", "than", "from", "into", "out", "here", "there", "one",
        "ones", "just", "really", "very", "much", "many", "more", "most", "some", "such", "thing", "things", "anything",
        "something", "nothing", "everything", "everyone", "nobody", "say", "says", "said", "tell", "told", "talk", "ask", "asked",
        "know", "want", "wants", "wanted", "like", "look", "looking", "find", "found", "going", "come", "make", "take", "give",
        "see", "try", "use", "way", "good", "better", "best", "bad", "okay", "also", "only", "even", "still", "again", "ever",
        "never", "always", "now", "soon", "later", "tomorrow", "yesterday", "please", "help", "page", "program", "kind", "right",
        "mean", "means", "let", "them", "their", "him", "her", "she", "myself", "mine", "our", "its", "ive", "didnt", "doesnt",
        "isnt", "because", "first", "step", "steps", "read", "hear", "losing", "lost",
    ],
    &[
        "soy", "estoy", "era", "ser", "cual", "cuales", "donde", "cuanto", "cuanta", "eso", "ese", "esa", "esto", "este", "esta",
        "aqui", "hacer", "hago", "decir", "dice", "dijo", "digo", "saber", "sabe", "ver", "voy", "poder", "puede", "tambien",
        "solo", "bien", "mejor", "mucho", "mucha", "nada", "alguno", "alguna", "dame", "busco", "encontrar", "encuentro",
        "hablar", "manana", "ayer", "ahora", "luego", "pagina", "programa", "tipo", "ayuda", "cosa", "cosas", "primer", "paso",
        "pasos", "otra", "vez", "favor", "unos", "ella", "ellos",
    ],
);
/// What tells of a kind of help without its name: somebody who has been through it.
const BEEN_THERE: Vocabulary = Vocabulary::new(
    &["been there", "been through", "gone through", "done it before", "same as me"],
    &["ya paso", "paso por", "ha pasado", "haya pasado", "paso lo mismo", "ya lo vivio", "ha vivido"],
);

/// Help lines that a word at a calm page isn't enough for: those for anybody, and those about danger, which has its own words.
const OTHERWISE_NAMED: [&str; 7] = [ANYONE, CANNOT_SPEAK, YOUNG, ABUSE, SUICIDE, "urgent-health", "own-behaviour"];

/// Words of a line that tells of somebody at the least, and of one that is looked up though it asks nothing at the most.
const TELLS: usize = 6;
/// Words of a story, in which a help line's word may stand for something else.
const LONG: usize = 12;
/// Telling words of a line that is looked up, at most.
const MOST_TELLING: usize = 4;
/// Sentences of the page that are read, at most.
const MOST_READ: usize = 3;

/// Whether a line asks about whoever types it; `doubtful`: it was typed as one asks.
fn asks_of_oneself(line: &str, doubtful: bool) -> bool {
    let asked = |sentence: &str| {
        let whole = bare(sentence);
        let said = format!("{} ", without_wrapping(&whole));
        let rest = AM_I.behind(&said).or_else(|| I_AM.behind(&said).filter(|_| doubtful));
        let first = rest.and_then(|rest| rest.split_whitespace().next());
        OF_ONESELF.behind(&said).is_some() || first.is_some_and(|first| !OF_THE_PAGE.has(first))
    };
    asked(line) || sentences(line).any(asked) || asks_if_a_child_is_taken(&bare(line))
}

/// Whether a line asks for a helper of some faith, sex, language or background; `doubtful`: it was typed as one asks.
fn asks_for_such(line: &str, doubtful: bool) -> bool {
    let said = bare(line);
    let words = folded_words(&said);
    let kind = || words.iter().any(|word| KINDS.has(word) || HELPERS.has(word));
    let who = || kind() || words.iter().any(|word| WHO.has(word));
    let wants = || doubtful || asks(&said) || sentences(&said).any(asks) || WISHES.behind(&said).is_some();
    words.iter().any(|word| SUCH.has(word)) && who() && (wants() || kind())
}

/// The words of a line that can be looked up on a page.
fn looked_up(line: &str) -> Vec<String> {
    let said = bare(line);
    if BEEN_THERE.stands_in(&in_spaces(&folded_words(&said))) {
        return KINDS.all().filter(|kind| MENTORSHIP.has(kind)).map(str::to_owned).take(1).collect();
    }
    telling(&said).into_iter().filter(|word| !PLAIN.has(word)).collect()
}

/// The kind of help that is somebody who has been through it.
const MENTORSHIP: Vocabulary = Vocabulary::new(&["mentorship"], &["mentoria"]);

/// What a report's pages say, sentence by sentence of a paragraph, each with its page.
fn texts(report: &Report<'_>, names: &[&PageName]) -> Vec<(ResultPage, String)> {
    let pages = [ResultPage::Steps, ResultPage::Later, ResultPage::InShort, ResultPage::Limits];
    // What they said themselves is no answer to what they ask.
    let theirs = [&report.recommendation.reasons, &report.recommendation.said].into_iter().flatten();
    let theirs: Vec<&str> = theirs.map(|reason| report.reason_text(reason)).collect();
    let there = |page: &ResultPage| names.iter().any(|name| name.page == *page);
    let mut out: Vec<(ResultPage, String)> = Vec::new();
    for page in [ResultPage::First].into_iter().chain(pages.into_iter().filter(there)) {
        for block in report.blocks(page) {
            let (Block::Para(text) | Block::Strong(text) | Block::Item(text) | Block::Step(_, text)) = block else { continue };
            if !out.iter().any(|(_, said)| *said == text) && !theirs.iter().any(|said| text.contains(said)) {
                out.push((page, text));
            }
        }
    }
    out
}

/// Those that have most of the words of a line that can be looked up, and of them those that are nearest to it.
fn nearest(report: &Report<'_>, names: &[&PageName], line: &str) -> Vec<(ResultPage, String)> {
    let wanted = looked_up(line);
    if wanted.is_empty() || wanted.len() > MOST_TELLING {
        return Vec::new();
    }
    let said = folded_words(&bare(line));
    let mut out: Vec<((usize, usize), (ResultPage, String))> = Vec::new();
    for (page, text) in texts(report, names) {
        let words = folded_words(&text);
        let found = wanted.iter().filter(|word| words.iter().any(|own| is_same_word(own, word))).count();
        if found * 3 >= wanted.len() * 2 {
            let beside = said.iter().filter(|word| words.contains(word)).count();
            out.push(((found, beside), (page, text)));
        }
    }
    let best = out.iter().map(|(near, _)| *near).max();
    out.into_iter().filter(|(near, _)| Some(*near) == best).map(|(_, text)| text).take(MOST_READ).collect()
}

/// What answers that a line names brought to the page: what was said, and the steps and notes for it.
fn brought(report: &Report<'_>, line: &str) -> Vec<String> {
    let questionnaire = report.questionnaire;
    let mut out: Vec<String> = Vec::new();
    for question in questionnaire.question_ixs().filter(|ix| !questionnaire.question(*ix).safety) {
        for (at, _) in questionnaire.question(question).answers.iter().enumerate().filter(|(_, a)| has_whole(a, line)) {
            let reason = Reason { question, answer: AnswerIx(at) };
            let given =
                [&report.recommendation.reasons, &report.recommendation.said].into_iter().any(|all| all.contains(&reason));
            let added = report.added().filter(|e| !questionnaire.tells_of_safety(&e.when));
            let for_it = added.filter(|e| questionnaire.may_bring(&e.when, question, reason.answer));
            let mut for_it = for_it.map(|e| report.said(&e.text).to_owned()).peekable();
            // What they said themselves is no answer by itself.
            out.extend((given && for_it.peek().is_some()).then(|| report.reason_text(&reason).to_owned()));
            out.extend(for_it);
        }
    }
    out.truncate(MOST_READ);
    out
}

impl Talk<'_, '_> {
    /// Answers what somebody asks of themselves, or for a helper like them, at a page that can wait; false for other lines.
    pub(crate) fn asked_of_people(&mut self, report: &Report<'_>, line: &str) -> Result<bool, Stop> {
        if self.call.is_some() || report.outcome().is_urgent() || speaks_of_danger(self.session.questionnaire, line, true) {
            return Ok(false);
        }
        let then = phrase("lines-words-here");
        if asks_of_oneself(line, self.doubtful) {
            self.say_first_behind_danger(line)?;
            self.say(phrase("lines-of-yourself"))?;
            let lines = self.somebody_to_talk_to();
            self.blocks(&lines)?;
        } else if asks_for_such(line, self.doubtful) {
            self.say_first_behind_danger(line)?;
            let none = if ASKS_FOR_ONE.behind(&bare(line)).is_some() {
                format!("{} ", phrase("lines-knows-nobody"))
            } else {
                String::new()
            };
            self.say(&format!("{none}{}", phrase("lines-who-fits")))?;
            let registers = |text: &&str| folded_words(text).iter().any(|word| REGISTER.has(word));
            let register = report.to_be_found().find_map(|kind| report.find_one(kind).find(registers)).map(str::to_owned);
            register.map_or(Ok(()), |text| self.say(&text))?;
            if let Some(kind) = self.kind_with_lines(line) {
                self.help_for(&kind, then)?;
                return Ok(true);
            }
        } else {
            return Ok(false);
        }
        self.aside = true;
        self.say(then)?;
        Ok(true)
    }

    /// The help line of a thing that a line names: drink, debts, a death; none for those that danger leads to.
    fn kind_with_lines(&self, line: &str) -> Option<String> {
        // "Where do I look?" isn't whoever looks after somebody; and whoever is losing somebody may have lost them.
        let said = bare(line).replace("losing my ", "lost my ");
        let after = folded_words(&said).iter().any(|word| word == "after");
        let said = if after { said } else { said.replace("look", "") };
        let died = tells_of_a_death(&said).then(|| BEREAVEMENT.to_owned());
        let kinds = died.into_iter().chain(self.kinds_told(&said));
        let held = |kind: &String| self.session.helplines.serves(self.place, kind);
        kinds.filter(held).find(|kind| !OTHERWISE_NAMED.contains(&kind.as_str()))
    }

    /// Answers any other line at a page that can wait: by what the page holds of it, by the help line for it, or by what can be
    /// asked here.
    pub(crate) fn answered_from_page(&mut self, report: &Report<'_>, names: &[&PageName], line: &str) -> Result<(), Stop> {
        let then = how_on(line);
        if PageCommand::named(line).is_some() || speaks_of_danger(self.session.questionnaire, line, true) {
            return self.not_understood(line, &then);
        }
        let count = line.split_whitespace().count();
        let asked = self.doubtful || asks(line) || sentences(line).any(asks);
        if asked || count < LONG {
            // Of a sentence that tells something, any word may stand on the page.
            let looks = asked || count < TELLS;
            let brought = if looks { brought(report, line) } else { Vec::new() };
            let near = if looks && brought.is_empty() { nearest(report, names, &undenied(line)) } else { Vec::new() };
            let kind = self.kind_with_lines(line);
            let page = near.iter().find_map(|(page, _)| names.iter().find(|name| name.page == *page)).map(|name| name.word);
            let told: Vec<String> = brought.into_iter().chain(near.into_iter().map(|(_, text)| text)).collect();
            if !told.is_empty() || kind.is_some() {
                self.say_first_behind_danger(line)?;
            }
            if !told.is_empty() {
                self.say(phrase("lines-page-says-of-it"))?;
                self.say_all(told.iter().map(|text| bracketed_hours(text)))?;
                page.map_or(Ok(()), |word| self.say(&say!("lines-more-of-it", word = word)))?;
            }
            if let Some(kind) = kind {
                return self.help_for(&kind, &then);
            }
            if !told.is_empty() {
                self.aside = true;
                return self.say(&then);
            }
        }
        let can = what_can_be_asked(report, names);
        let help = if count >= SENTENCE { need_someone() } else { String::new() };
        if !asked && count < TELLS {
            return self.not_caught(line, &help, &format!("{can} {then}"));
        }
        self.say_first_behind_danger(line)?;
        let nothing = if asked { phrase("lines-not-known-here") } else { phrase("lines-nothing-for-it") };
        self.say(&format!("{nothing} {help}{can} {then}"))
    }
}

/// What a result can be asked, by its words, in one breath.
fn what_can_be_asked(report: &Report<'_>, names: &[&PageName]) -> String {
    let step = has_step(report).then(|| FIRST_STEP.shown());
    let pages = names.iter().filter(|name| name.page != ResultPage::About).map(|name| name.word);
    let words = step.into_iter().chain(pages).chain([PageCommand::Numbers.row().word()]);
    let can = say!("lines-page-can-read", words = any_of(&words.map(str::to_owned).collect::<Vec<_>>()));
    let find = report.to_be_found().next().is_some() && names.iter().any(|name| name.page == ResultPage::Steps);
    if find { format!("{can} {}", phrase("lines-page-can-find")) } else { can }
}

/// What tells of a register in how somebody is found.
const REGISTER: Vocabulary =
    Vocabulary::new(&["register", "registers"], &["registro", "registros", "registra", "colegiado", "colegiada"]);

#[cfg(test)]
mod tests {
    use super::{asks_for_such, asks_of_oneself};
    use crate::base::hearing::{heard, in_doubt};
    use crate::base::phrases::{Language, within};

    #[test]
    fn what_is_asked_of_oneself_is_told_from_other_questions() {
        let of_oneself = |line: &str| asks_of_oneself(&heard(line), in_doubt(line));
        for line in ["am i a bad mum", "So is it my fault?", "will they take my baby away?", "why can't I cope", "ok. am I weak"]
        {
            assert!(of_oneself(line), "{line}");
        }
        for line in ["am i done", "am I in the right place", "i am a mum", "is it free", "why this", "what is a mentor", ""] {
            assert!(!of_oneself(line), "{line}");
        }
        within(Language::Spanish, || {
            assert!(of_oneself("¿soy mala madre?") && of_oneself("es culpa mía"));
            assert!(!of_oneself("soy ciega") && !of_oneself("qué es un mentor"));
        });
    }

    #[test]
    fn whoever_is_looked_for_may_be_like_whoever_asks() {
        let for_such = |line: &str| asks_for_such(&heard(line), in_doubt(line));
        for line in [
            "how do i find a muslim therapist",
            "can i ask for a muslim one",
            "anything for muslims?",
            "should i just talk to the imam",
            "I'd rather see a woman",
            "black therapist",
        ] {
            assert!(for_such(line), "{line}");
        }
        for line in ["i am a muslim", "how do i find a therapist", "a woman shouted at me", "the black dog", ""] {
            assert!(!for_such(line), "{line}");
        }
        within(Language::Spanish, || {
            assert!(for_such("Y si no veo bien, ¿hay algo para mí?") && for_such("¿hay algo para musulmanes?"));
            assert!(!for_such("soy una mujer"));
        });
    }
}
