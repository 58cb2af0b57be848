//! Help as it is heard: the emergency number and a few lines first, then the kinds of help by a word
//! each, since nobody can leaf through a page by ear.

use crate::base::commands::PageCommand;
use crate::base::hearing::without_please;
use crate::base::phrases::{phrase, say};
use crate::base::text::{folded, folded_words};
use crate::base::vocabulary::Vocabulary;
use crate::call::pencil::{is_alike, is_heard_as};
use crate::content::helplines::{ABUSE, ANYONE, CANNOT_SPEAK, EMERGENCY, Helpline, SUICIDE, YOUNG};
use crate::content::model::Answer;
use crate::ui::line_mode::danger_words::{is_about_dying, is_of_own_harm, speaks_of_danger};
use crate::ui::line_mode::harm_roles::unwanted::HarmThought;
use crate::ui::line_mode::typed_answer::age::tells_of_youth;
use crate::ui::line_mode::whole_words::{has_whole, is_same_word, undenied};
use crate::ui::line_mode::{Stop, Talk};
use crate::ui::report::{Block, first_about_suicide, first_lines, help_kinds, help_of_kinds, help_page, line_block, place_title};
use crate::ui::ui_text::mentor::place_not_told;

/// Words of a heading that name no kind of help, and those that stand in any sentence.
#[rustfmt::skip]
const NAMELESS: Vocabulary = Vocabulary::new(
    &[
        "someone", "somebody", "anyone", "people", "about", "after", "today", "worry", "have", "think", "your", "with", "need",
        "feel", "dont", "cant", "and", "are", "for", "has", "the", "you", "who", "own", "hard", "close", "person", "they", "that",
        "this", "not", "but", "all", "any", "how", "can", "get",
    ],
    &[
        "alguien", "persona", "personas", "sobre", "despues", "hoy", "preocupa", "preocupan", "preocupacion", "problema",
        "problemas", "tienes", "quieres", "necesitas", "sientes", "siente", "puedes", "cuando", "para", "con", "una", "las",
        "los", "por", "que", "del", "tus", "esta", "estas", "algo", "sido", "hace", "porque", "como", "eres", "tener", "estar",
        "todo", "todos", "cualquiera", "gente", "quien", "piensas", "quitarte", "pueden", "tiene", "cercano", "cercana",
        "dificil", "fue", "son", "hay", "mas", "muy", "pero", "sin", "sus", "mis", "unas", "unos", "desde", "entre",
        "puedo", "tengo", "quiero", "necesito",
    ],
);

/// Words for kinds of help whose headings have none that says as much, by the audience.
const BETTER: [(&str, Vocabulary); 3] = [
    ("abuse", Vocabulary::new(&[], &["violencia"])),
    ("suicide", Vocabulary::new(&[], &["suicidio"])),
    ("carers", Vocabulary::new(&[], &["cuidar"])),
];

/// A word for help about abuse that tells whoever stands by nothing, where that of the heading would be read as another: "salvo"
/// is an "except" in Spanish.
const DISCREET: Vocabulary = Vocabulary::new(&[], &["aparte"]);

/// Letters of the beginning of a word that is enough to know it by.
const ENOUGH: usize = 4;

/// Kinds of help beside which somebody under 18 hears of the lines for the young: elsewhere they may find only those for adults.
const FOR_THE_YOUNG_TOO: [&str; 3] = [ABUSE, SUICIDE, "sexual-violence"];

/// The word for every line of every kind.
const ALL: Vocabulary = Vocabulary::new(&["all"], &["todo"]);
/// Other words for it.
const EVERYTHING: Vocabulary =
    Vocabulary::new(&["everything", "more"], &["todas", "todos", "mas", "más", "todas las lineas", "todas las líneas"]);

/// The word before a kind of help, and what may stand behind it.
const HELP: Vocabulary = Vocabulary::new(&["help "], &["ayuda "]);
const WITH: Vocabulary = Vocabulary::new(&["with ", "for ", "about ", "on "], &["con ", "para ", "sobre ", "por ", "de ", "en "]);

/// What is asked for behind the word "help": "debt" of "help debt"; none where the line is the command alone, or another.
pub(crate) fn kind_asked(line: &str) -> Option<&str> {
    let line = without_please(line);
    let kind = HELP.behind(line).filter(|_| PageCommand::named(line).is_none())?;
    Some(WITH.behind(kind).unwrap_or(kind))
}

impl Talk<'_, '_> {
    /// Says the emergency number and the first help lines, and how each kind is heard; `then`: how to go on.
    pub(crate) fn help(&mut self, then: &str) -> Result<(), Stop> {
        let (helplines, place) = (self.session.helplines, self.place);
        let audiences = self.audiences();
        if let Some(not_told) = self.mentor_side().and_then(|intake| place_not_told(intake, helplines)) {
            self.say(&not_told)?;
        }
        let page = [
            Block::Title(say!("lines-help-in", place = place_title(helplines, place))),
            Block::Strong(self.danger()),
            Block::Gap,
        ];
        let lines = first_lines(helplines, place, &audiences).into_iter().map(line_block);
        self.blocks(&page.into_iter().chain(lines).collect::<Vec<_>>())?;
        self.say(phrase("lines-help-a-word"))?;
        let help = PageCommand::Help.row().word();
        self.say_all(self.kinds().iter().map(|(word, heading)| format!("{help} {word} ({heading})")))?;
        self.say(&format!("{help} {} ({})", ALL.shown(), phrase("lines-help-every-line")))?;
        self.tell(&[PageCommand::Numbers])?;
        self.beside = true;
        self.end_aside(phrase("lines-help-another-place"), then)
    }

    /// Says the help lines of the kind that a line names behind the word "help", or all; `then`: how to go on.
    pub(crate) fn help_for(&mut self, line: &str, then: &str) -> Result<(), Stop> {
        let (helplines, place) = (self.session.helplines, self.place);
        let kind = kind_asked(line).unwrap_or(line);
        let kinds = self.kinds_named(kind);
        if ALL.has(kind) || EVERYTHING.has(kind) {
            self.blocks(&help_page(helplines, place, &self.audiences(), None))?;
        } else if kinds.is_empty() && speaks_of_danger(self.session.questionnaire, kind, false) {
            self.turn_to(line, phrase("lines-help-more"))?;
            return self.help(then);
        } else if kinds.is_empty() {
            if self.call.is_some() {
                self.say(phrase("lines-help-none-called"))?;
                return self.help(then);
            }
            // All of the kinds would be a long list to whoever asked for one that isn't there: two words lead to it.
            self.say(&format!("{} {}", self.danger(), phrase("lines-help-none-called")))?;
            let lines: Vec<Block> = first_lines(helplines, place, &self.audiences()).into_iter().map(line_block).collect();
            self.blocks(&lines)?;
            self.beside = true;
            let all = format!("{} {}", PageCommand::Help.row().word(), ALL.shown());
            return self.end_aside(&say!("lines-help-all-or-kinds", all = all), then);
        } else {
            if self.call.is_none() && speaks_of_danger(self.session.questionnaire, kind, false) {
                // "Help me, I don't want to be here": all of it was said.
                self.remember(line);
            }
            self.wants_kind(kind);
            let mut kinds: Vec<&str> = kinds.iter().map(String::as_str).collect();
            // Whoever asks for it in so many words may not be asking for somebody else.
            let matters = if is_about_dying(kind, false) { format!("{} ", phrase("lines-that-matters")) } else { String::new() };
            if kinds.iter().any(|kind| FOR_THE_YOUNG_TOO.contains(kind)) && !self.lines_for_the_young().is_empty() {
                kinds.retain(|kind| *kind != YOUNG);
                kinds.insert(0, YOUNG);
            }
            if is_of_own_harm(kind) {
                self.say(&self.ring_first(kind))?;
            }
            self.say(&format!("{matters}{}", self.danger()))?;
            if !matters.is_empty() {
                // Who says so hears of whoever is there for that, or for anyone, before all that a word of it brings besides.
                let first = |kind: &str| [SUICIDE, ANYONE, YOUNG].contains(&kind);
                kinds.sort_by_key(|kind| !first(kind));
                if kinds.first().is_some_and(|kind| !first(kind)) {
                    self.blocks(&self.first_for_dying())?;
                }
            }
            let mut lines = help_of_kinds(helplines, place, &kinds);
            // Whoever can't be heard may not need an emergency service, and can write to somebody.
            let written =
                if kinds.contains(&CANNOT_SPEAK) && self.call.is_none() { self.lines_to_write_to() } else { Vec::new() };
            let new: Vec<Block> = written.into_iter().filter(|line| !lines.contains(line)).collect();
            if !new.is_empty() {
                lines.push(Block::Heading(phrase("lines-write-heading").to_owned()));
                lines.extend(new);
            }
            self.blocks(&lines)?;
        }
        self.beside = true;
        let elsewhere =
            if place == helplines.world() { format!(" {}", phrase("lines-help-your-country")) } else { String::new() };
        self.end_aside(&format!("{}{elsewhere}", phrase("lines-help-other-kinds")), then)
    }

    /// Says where to turn at once to whoever types a line with words about danger, with somebody to talk to; on a call, to the
    /// mentor. `then`: how to go on.
    pub(crate) fn turn_to(&mut self, line: &str, then: &str) -> Result<(), Stop> {
        let danger = self.danger();
        if self.mentor_side().is_some() {
            // As the script says it: an ambulance before anything else.
            if is_of_own_harm(line) {
                self.say(&self.ring_first(line))?;
            }
            // A list that is open is looked up in anew.
            if self.call.as_ref().is_some_and(|call| call.task().is_some()) {
                return self.say(&format!("{danger} {} {then}", phrase("lines-danger-scripts")));
            }
            self.say(&danger)?;
            self.look_up_told(line)?;
            return self.say(&format!("{} {then}", phrase("lines-danger-scripts")));
        }
        self.remember(line);
        self.beside = true;
        if is_of_own_harm(line) {
            self.say(&self.ring_first(line))?;
        }
        self.owed.asks(self.call.is_none());
        // Whoever is frightened by thoughts of harm, and never would do any, hears first that it was right to say so.
        let unwanted = self.call.is_none() && HarmThought::read(line) == Some(HarmThought::Unwanted);
        let matters = if unwanted { phrase("lines-unwanted") } else { phrase("lines-that-matters") };
        self.say(&format!("{matters} {danger} {}", phrase("lines-danger-talk")))?;
        let of_abuse = self.call.is_none() && self.tells_abuse(line);
        if of_abuse {
            self.leave_no_trace();
        }
        self.say_whom_to_talk_to(is_about_dying(line, false), of_abuse)?;
        if self.drank && is_about_dying(line, false) {
            self.say(phrase("lines-drink"))?;
        }
        if then.is_empty() { Ok(()) } else { self.say(then) }
    }

    /// Whom to talk to, for whoever has told of danger: first the lines for what it is about, where nobody may overhear them.
    pub(crate) fn say_whom_to_talk_to(&mut self, dying: bool, of_abuse: bool) -> Result<(), Stop> {
        // Who speaks of dying is told first of whoever is there for that.
        let lines = if dying { self.first_for_dying() } else { self.somebody_to_talk_to() };
        if of_abuse && !self.may_overhear() {
            let about = first_lines(self.session.helplines, self.place, &[ABUSE.to_owned()]);
            let about: Vec<Block> = about.into_iter().take(MOST_ABOUT_IT).map(line_block).collect();
            let young = self.lines_for_the_young();
            let about: Vec<Block> = young.iter().cloned().chain(about.into_iter().filter(|line| !young.contains(line))).collect();
            let others = lines.into_iter().filter(|line| !about.contains(line)).collect::<Vec<_>>();
            self.blocks(&[about.clone(), others].concat())?;
        } else {
            self.blocks(&lines)?;
            // A discreet word, or one of the heading: a better one would tell whoever stands by.
            let heading = self.session.helplines.heading(ABUSE).to_owned();
            let own = || words_of(&heading).first().and_then(|word| as_written(&heading, word));
            let word = DISCREET.all().next().map(str::to_owned).or_else(own);
            if let Some(word) = word.filter(|_| of_abuse && self.kinds().iter().any(|(_, of)| *of == heading)) {
                self.say(&say!("lines-safe-later", word = word))?;
            }
        }
        Ok(())
    }

    /// The lines for children and young people, to call and to write to, for whoever has said that they are under 18, as an answer
    /// or beside what they told.
    fn lines_for_the_young(&self) -> Vec<Block> {
        let (helplines, place) = (self.session.helplines, self.place);
        let young = || self.audiences().iter().any(|audience| audience == YOUNG);
        let told = || self.told.iter().any(|told| told.read(tells_of_youth));
        if self.call.is_some() || !helplines.serves(place, YOUNG) || !(young() || told()) {
            return Vec::new();
        }
        let lines = helplines.for_audience(place, YOUNG);
        let first = lines.first().copied();
        let other = lines.iter().copied().find(|l| first.is_some_and(|f| f.channel != l.channel));
        first.into_iter().chain(other).map(line_block).collect()
    }

    /// A line to call and one to write to, for anyone; before them those for the young. What else somebody typed isn't told by it.
    pub(crate) fn somebody_to_talk_to(&self) -> Vec<Block> {
        let first = first_lines(self.session.helplines, self.place, &[ANYONE.to_owned()]);
        let other = |l: &&&Helpline| first.first().is_some_and(|f| f.channel != l.channel);
        let lines = first.iter().take(1).chain(first.iter().find(other)).copied().map(line_block);
        let young = self.lines_for_the_young();
        let lines: Vec<Block> = lines.filter(|line| !young.contains(line)).collect();
        [young, lines].concat()
    }

    /// The same lines for whoever speaks of dying: first of all whoever is there for that.
    pub(crate) fn first_for_dying(&self) -> Vec<Block> {
        let about = first_about_suicide(self.session.helplines, self.place).map(line_block);
        let others = self.somebody_to_talk_to().into_iter().filter(|line| Some(line) != about.as_ref());
        about.iter().cloned().chain(others).collect()
    }

    /// The kinds of help of this place, those that answers brought first: the word of each, and its heading.
    fn kinds(&self) -> Vec<(String, String)> {
        let (helplines, audiences) = (self.session.helplines, self.audiences());
        let mut out: Vec<(String, String)> = Vec::new();
        for (audience, _) in help_kinds(helplines, self.place, &audiences) {
            let heading = helplines.heading(audience);
            let own = words_of(heading).into_iter().map(|word| as_written(heading, &word).unwrap_or(word));
            let mut words = better_word(audience).map(str::to_owned).into_iter().chain(own);
            let word = words.find(|word| out.iter().all(|(taken, _)| taken != word));
            out.push((word.unwrap_or_else(|| audience.to_owned()), heading.to_owned()));
        }
        out
    }

    /// The audiences that a word means: by their own words, or by those that the file lists for an answer that brings them.
    pub(crate) fn kinds_named(&self, kind: &str) -> Vec<String> {
        self.kinds_by(kind, true)
    }

    /// Those kinds; `near`: a word's beginning is enough, and a short one with another ending.
    pub(crate) fn kinds_by(&self, kind: &str, near: bool) -> Vec<String> {
        let questionnaire = self.session.questionnaire;
        let said = if near { telling(kind) } else { telling(&undenied(kind)) };
        let answers = || questionnaire.questions.iter().flat_map(|q| &q.answers);
        let heard = |a: &Answer| if near { is_heard_as(a, kind) } else { has_whole(a, kind) };
        let brought = |audience: &str| answers().filter(|a| a.audience.as_deref() == Some(audience)).any(heard);
        let named = |audience: &str, heading: &str| {
            let own = words_of(heading);
            let known = |word: &String| {
                let begun = |own: &String| is_alike(own, word) || word.len() >= ENOUGH && own.starts_with(word);
                own.iter().any(|own| if near { begun(own) } else { is_same_word(own, word) })
            };
            let has = |better: &str| said.iter().any(|word| word == better);
            let better = better_word(audience).is_some_and(has) || audience == ABUSE && DISCREET.all().any(has);
            said.iter().any(known) || better || audience == kind || audience.replace('-', " ") == kind
        };
        let all = self.session.helplines.audiences().iter();
        let meant = all.filter(|(id, heading)| id != EMERGENCY && (named(id, heading) || brought(id)));
        let lines = |audience: &str| !self.session.helplines.for_audience(self.place, audience).is_empty();
        let mut meant: Vec<String> = meant.map(|(id, _)| id.clone()).collect();
        if is_about_dying(kind, true) {
            meant.push(SUICIDE.to_owned());
        }
        let asked = !meant.is_empty();
        meant.sort();
        meant.dedup();
        let mut out: Vec<String> = meant.into_iter().filter(|id| lines(id)).collect();
        // Where none is held for that alone, or no more than the site for all the world, whoever listens to anyone does.
        let serves = |audience: &str| self.session.helplines.serves(self.place, audience);
        if asked && (out.is_empty() || serves(ANYONE) && !out.iter().any(|id| serves(id))) {
            out.extend([ANYONE.to_owned()].into_iter().filter(|id| lines(id)));
        }
        // Whoever wants to talk wants the lines for everybody first.
        out.sort_by_key(|id| id != ANYONE);
        out
    }
}

/// Lines for whoever is hurt that are said at once, where it is safe.
const MOST_ABOUT_IT: usize = 2;

/// A word for a kind of help that says more than those of its heading do.
fn better_word(audience: &str) -> Option<&'static str> {
    BETTER.iter().find(|(id, _)| *id == audience).and_then(|(_, word)| word.all().next())
}

/// A word of a heading as it is written there, by the way it is compared.
fn as_written(heading: &str, word: &str) -> Option<String> {
    let mut all = heading.split(|c: char| !c.is_alphanumeric());
    all.find(|written| folded(written) == word).map(str::to_lowercase)
}

/// The words of a text that can name a kind of help.
pub(crate) fn telling(text: &str) -> Vec<String> {
    folded_words(text).into_iter().filter(|w| w.len() > 2 && !NAMELESS.has(w)).collect()
}

/// The words of a heading that name the kind, the longest first.
fn words_of(heading: &str) -> Vec<String> {
    let mut out = telling(heading);
    // Of two that are as long, the first stays first.
    out.sort_by_key(|word| std::cmp::Reverse(word.len()));
    out
}

#[cfg(test)]
mod tests {
    use super::{kind_asked, words_of};
    use crate::base::phrases::{Language, within};

    #[test]
    fn a_kind_of_help_is_named_behind_the_word() {
        for (line, kind) in [
            ("help debt", Some("debt")),
            ("please help with drinking", Some("drinking")),
            ("help all", Some("all")),
            ("help", None),
            ("help me", None),
            ("helping", None),
        ] {
            assert_eq!(kind_asked(line), kind, "{line}");
        }
    }

    #[test]
    fn a_kind_of_help_is_named_behind_the_spanish_word() {
        within(Language::Spanish, || {
            for (line, kind) in [
                ("ayuda deudas", Some("deudas")),
                ("ayuda con el alcohol, por favor", Some("el alcohol")),
                ("ayuda todo", Some("todo")),
                ("help debt", Some("debt")),
                ("ayuda", None),
                ("ayúdame", None),
                ("ayudante", None),
            ] {
                assert_eq!(kind_asked(line), kind, "{line}");
            }
            for (heading, word) in [
                ("Si las deudas te preocupan", "deudas"),
                ("Si estás de duelo por alguien que murió", "duelo"),
                ("Si comer o la comida se hace difícil", "comida"),
            ] {
                assert_eq!(words_of(heading)[0], word, "{heading}");
            }
        });
    }

    #[test]
    fn the_word_of_a_kind_is_the_telling_one_of_its_heading() {
        for (heading, word) in [
            ("If debts are a worry", "debts"),
            ("Someone to talk to", "talk"),
            ("If someone has died", "died"),
            ("If you don't feel safe with someone", "safe"),
            ("If drinking, or what you take, is a worry", "drinking"),
            ("If your own behaviour is a worry", "behaviour"),
            ("If you look after someone", "look"),
        ] {
            assert_eq!(words_of(heading)[0], word, "{heading}");
        }
    }
}
