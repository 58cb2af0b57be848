//! What is said to whoever can't ring, rang and wasn't answered, doesn't know what to say, or is afraid to: the next line that there
//! is, at once.

use crate::base::hearing::{bare, without_please};
use crate::base::phrases::phrase;
use crate::base::vocabulary::Vocabulary;
use crate::content::helplines::{ABUSE, ANYONE, CANNOT_SPEAK, Channel, EMERGENCY, Helpline, URGENT_HEALTH};
use crate::engine::interview::Stage;
use crate::ui::line_mode::danger_words::speaks_of_danger;
use crate::ui::line_mode::menu::Menu;
use crate::ui::line_mode::named_line::tells_of_no_answer;
use crate::ui::line_mode::said_line::SaidLine;
use crate::ui::line_mode::typed_answer::TypedAnswer;
use crate::ui::line_mode::{Stop, Talk};
use crate::ui::report::{Block, line_block};

/// What stands between somebody and a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Hindrance {
    /// Nobody answered, or the number didn't work.
    NoAnswer,
    /// They would rather write, or can't be heard.
    Writes,
    /// They don't know what to say.
    FirstWords,
    /// They are afraid.
    Afraid,
}

/// What tells of each within a line, without apostrophes.
#[rustfmt::skip]
static WITHIN: [(Hindrance, Vocabulary); 3] = [
    (Hindrance::FirstWords, Vocabulary::new(
        &[
            "what do i say", "what should i say", "what can i say to", "what would i say", "what am i supposed to say",
            "dont know what to say", "do not know what to say", "what do you say to them", "what do i tell them",
            "what should i tell them", "how do i start the call", "how do i begin the call", "what do i text",
            "what do i write to them",
        ],
        &[
            "que les digo", "que le digo", "que digo cuando", "que tengo que decir", "que debo decir", "no se que decir",
            "no se que decirles", "que puedo decirles", "que les cuento", "que les escribo", "como empiezo la llamada",
        ],
    )),
    (Hindrance::NoAnswer, Vocabulary::new(
        &[
            "nobody answers", "no one answers", "noone answers", "nobody answered", "no one answered", "noone answered",
            "nobody is answering", "no one is answering", "nobodys answering", "nobody picked up", "no one picked up",
            "noone picked up", "nobody picks up", "no one picks up", "nobody is picking up", "they didnt answer",
            "they dont answer", "they wont answer", "they arent answering", "theyre not answering", "didnt pick up",
            "dont pick up", "isnt picking up", "not picking up", "line is engaged", "line was engaged", "lines engaged",
            "number is engaged", "engaged tone", "line is busy", "line was busy", "lines are busy", "put me on hold",
            "kept me on hold", "cant get through to them", "cant get through to anyone", "couldnt get through to",
            "line didnt work", "line doesnt work", "line isnt working", "number didnt work", "number doesnt work",
            "number isnt working", "went to voicemail", "they hung up", "line is closed", "line was closed", "line is shut",
        ],
        &[
            "nadie contesta", "nadie contesto", "nadie me contesta", "nadie me contesto", "nadie responde", "nadie respondio",
            "nadie me responde", "no contestan", "no contestaron", "no me contestan", "no me contestaron", "no responden",
            "no me responden", "no cogen el telefono", "nadie coge", "nadie lo coge", "nadie atiende", "nadie me atiende",
            "no atienden", "linea ocupada", "linea esta ocupada", "numero esta ocupado", "da ocupado", "suena ocupado",
            "esta comunicando", "numero no funciona", "linea no funciona", "no funciona el numero", "no funciona la linea",
            "buzon de voz", "me colgaron", "no entra la llamada", "linea esta cerrada",
        ],
    )),
    (Hindrance::Writes, Vocabulary::new(
        &[
            "text someone", "text somebody", "text them", "can i text", "could i text", "can i just text", "can you text",
            "rather text", "text instead", "instead of calling", "instead of ringing", "online chat", "chat online", "web chat",
            "live chat", "can i chat", "can i just chat", "can i message", "message someone", "message somebody",
            "write to someone", "write to somebody", "can i write", "write instead", "by text", "text line", "text lines",
            "dont want to ring", "dont want to call", "dont want to phone", "dont wanna ring", "dont wanna call",
            "do not want to ring", "do not want to call", "dont want to speak on the phone", "dont want to talk on the phone",
            "dont like phones", "dont like the phone", "hate phones", "hate the phone", "hate phone calls", "hate calling",
            "hate ringing", "cant ring", "cannot ring", "cant call", "cannot call", "cant phone", "cant talk out loud",
            "cant speak out loud", "cant talk on the phone", "cant make a call", "shell hear", "hell hear", "theyll hear",
            "someone will hear", "somebody will hear", "might hear me", "would hear me", "too scared to ring",
            "too scared to call", "scared to ring", "scared to call", "scared of ringing", "afraid to ring", "afraid to call",
            "no credit", "dont have a phone", "havent got a phone",
        ],
        &[
            "puedo escribir", "escribir en vez", "en vez de llamar", "en lugar de llamar", "prefiero escribir",
            "quiero escribir", "no quiero llamar", "no puedo llamar", "no me atrevo a llamar", "me da miedo llamar",
            "me da verguenza llamar", "me va a oir", "me van a oir", "me pueden oir", "me puede oir", "me va a escuchar",
            "me van a escuchar", "mandar un mensaje", "enviar un mensaje", "por mensaje", "por chat", "por escrito",
            "puedo chatear", "por whatsapp", "no puedo hablar en voz alta", "no puedo hablar por telefono", "no tengo saldo",
            "no tengo telefono",
        ],
    )),
];

/// What tells of each as a whole line: within another it says something else.
#[rustfmt::skip]
static WHOLE: [(Hindrance, Vocabulary); 4] = [
    (Hindrance::FirstWords, Vocabulary::new(
        &["what can i say", "say what", "what to say"],
        &["que digo", "que puedo decir", "y que digo"],
    )),
    (Hindrance::NoAnswer, Vocabulary::new(
        &[
            "its engaged", "engaged", "it was engaged", "its busy", "busy", "it was busy", "im on hold", "it just rings",
            "it keeps ringing", "it rang out", "no answer", "no reply", "theres no answer", "there was no answer",
            "cant get through", "i cant get through", "couldnt get through", "i couldnt get through", "it didnt work",
            "it doesnt work", "its closed", "they are closed", "theyre closed", "voicemail",
        ],
        &["ocupado", "esta ocupado", "no contesta", "no funciona", "no funciono", "esta cerrado", "no me puedo comunicar"],
    )),
    (Hindrance::Writes, Vocabulary::new(
        &[
            "text", "texts", "texting", "chat", "chats", "sms", "whatsapp", "message", "messages", "webchat", "i cant talk",
            "i cant speak",
        ],
        &["chat", "chatear", "mensaje", "mensajes", "sms", "texto", "whatsapp", "escribir", "no puedo hablar"],
    )),
    (Hindrance::Afraid, Vocabulary::new(
        &[
            "im scared", "i am scared", "scared", "im so scared", "im really scared", "im too scared", "im frightened",
            "i am frightened", "im terrified", "im afraid", "i am afraid", "im so afraid", "i feel scared", "its scary",
            "im nervous", "im scared to", "im really frightened",
        ],
        &[
            "me da miedo", "tengo miedo", "tengo mucho miedo", "me da mucho miedo", "estoy asustado", "estoy asustada",
            "me asusta", "me da panico", "estoy aterrado", "estoy aterrada", "me da verguenza", "me da nervios",
        ],
    )),
];

/// Lines that are named at most: more would be a list to choose from.
const MOST: usize = 4;

impl Hindrance {
    /// What a line tells of; none where it tells of nothing of the kind. `at_question`: "no answer" or "busy" may be about that.
    pub(crate) fn read(line: &str, at_question: bool) -> Option<Hindrance> {
        let said = bare(without_please(line));
        let spaced = format!(" {said} ");
        let whole = WHOLE.iter().find(|(of, words)| words.has(&said) && !(at_question && *of == Hindrance::NoAnswer));
        whole.or_else(|| WITHIN.iter().find(|(_, words)| words.stands_in(&spaced))).map(|(hindrance, _)| *hindrance)
    }
}

impl Talk<'_, '_> {
    /// Answers whoever can't ring; false where a line tells of nothing of the kind, or of danger, which goes before it.
    pub(crate) fn cannot_ring(&mut self, line: &str, menu: &Menu) -> Result<bool, Stop> {
        let at = self.open_question().filter(|_| menu.answers);
        // Where it is asked whether it is safe, no line may be named yet.
        if menu.stops || at.is_none() && !matches!(self.interview.stage(), Stage::Result(_) | Stage::Help { .. }) {
            return Ok(false);
        }
        if self.reaches_out(line, menu)? {
            return Ok(true);
        }
        let helplines = self.session.helplines;
        let held = || helplines.audiences().iter().flat_map(|(audience, _)| helplines.for_audience(self.place, audience));
        let by_name = || tells_of_no_answer(&bare(line), held().map(|line| line.service.as_str())).then_some(Hindrance::NoAnswer);
        let Some(hindrance) = Hindrance::read(line, at.is_some()).or_else(by_name) else { return Ok(false) };
        let questionnaire = self.session.questionnaire;
        // Somebody who is afraid may answer with that; "no one answers" only looks like a no.
        let answers = at.is_some_and(|ix| {
            let read = self.read_at(ix, line);
            match hindrance {
                Hindrance::Afraid => read != TypedAnswer::Unknown,
                _ => matches!(read, TypedAnswer::Given(_) | TypedAnswer::InPart(_)),
            }
        });
        let safety = at.is_none_or(|ix| questionnaire.question(ix).safety);
        if answers || speaks_of_danger(questionnaire, line, safety) {
            return Ok(false);
        }
        let number = self.number_itself();
        match hindrance {
            Hindrance::FirstWords => self.say(&format!("{} {number}", phrase("lines-first-words")))?,
            Hindrance::Afraid => {
                self.say(&format!("{} {number} {}", phrase("lines-afraid"), phrase("lines-afraid-write")))?;
            }
            Hindrance::NoAnswer => {
                self.say(&format!("{number} {}", phrase("lines-no-answer")))?;
                let lines = self.other_lines();
                self.blocks(&lines)?;
            }
            Hindrance::Writes => {
                self.say(&format!("{number} {}", phrase("lines-write-instead")))?;
                let (written, silent) = (self.lines_to_write_to(), self.without_speaking());
                // Where the body can't wait, whoever comes goes before somebody to talk to.
                let lines = match (menu.exit_near || safety, self.is_bodily()) {
                    (_, true) => [silent, written].concat(),
                    (true, false) => [written, silent].concat(),
                    (false, false) => written,
                };
                self.blocks(&lines)?;
            }
        }
        self.beside = true;
        self.end_aside("", menu.expected())?;
        Ok(true)
    }

    /// The lines that somebody can write to, in a text or a chat: those for them, and then those for anyone.
    pub(crate) fn lines_to_write_to(&self) -> Vec<Block> {
        let written: Vec<&Helpline> = self.own_lines().into_iter().filter(|line| is_written(line)).collect();
        self.or_anywhere(written)
    }

    /// Lines to try: those that weren't heard yet first, since which one didn't answer isn't known.
    fn other_lines(&self) -> Vec<Block> {
        let heard = |line: &Helpline| {
            let said = SaidLine::of(line);
            self.reached.iter().chain(&self.of_result).any(|other| other.reach == said.reach)
        };
        let mut lines = self.own_lines();
        lines.sort_by_key(|line| heard(line));
        self.or_anywhere(lines)
    }

    /// The first of some lines, or of those that serve any country.
    fn or_anywhere(&self, lines: Vec<&Helpline>) -> Vec<Block> {
        let helplines = self.session.helplines;
        let lines = if lines.is_empty() { helplines.for_audience(helplines.world(), ANYONE) } else { lines };
        lines.into_iter().take(MOST).map(line_block).collect()
    }

    /// Whether the page that an answer brought is about the body first of all.
    fn is_bodily(&self) -> bool {
        let ended = self.interview.ended_by().map(|ix| &self.session.questionnaire.outcome(ix).help);
        ended.and_then(|help| help.first()).is_some_and(|first| first == URGENT_HEALTH)
    }

    /// How emergency services are reached without a voice, where that is held for the place.
    fn without_speaking(&self) -> Vec<Block> {
        let (helplines, place) = (self.session.helplines, self.place);
        if !helplines.serves(place, CANNOT_SPEAK) {
            return Vec::new();
        }
        helplines.for_audience(place, CANNOT_SPEAK).into_iter().map(line_block).collect()
    }

    /// The lines for this person, none twice: those that their answers and the page brought, and then those for anyone. Nothing
    /// about somebody who may stand by, before it was said to be safe.
    pub(crate) fn own_lines(&self) -> Vec<&Helpline> {
        let (helplines, place) = (self.session.helplines, self.place);
        let mut audiences = self.audiences();
        let page = self.interview.ended_by().map(|ix| &self.session.questionnaire.outcome(ix).help);
        audiences.extend(page.into_iter().flatten().cloned());
        audiences.push(ANYONE.to_owned());
        let hushed = self.hushed || self.may_overhear();
        audiences.retain(|a| !([EMERGENCY, CANNOT_SPEAK].contains(&a.as_str()) || hushed && a == ABUSE));
        let mut out: Vec<&Helpline> = Vec::new();
        for audience in &audiences {
            let mut lines = helplines.for_audience(place, audience);
            // What is for all goes before what is for some.
            lines.sort_by_key(|line| line.narrower.is_some());
            out.extend(lines.into_iter().filter(|line| !out.iter().any(|o| o.id == line.id)).collect::<Vec<_>>());
        }
        out
    }
}

/// Whether a line is written to: a text, or a chat on a website.
fn is_written(line: &Helpline) -> bool {
    let chat = || line.how.as_ref().is_some_and(|how| how.to_lowercase().contains("chat"));
    line.channel == Channel::Text || line.channel == Channel::Web && chat()
}

#[cfg(test)]
mod tests {
    use super::Hindrance::{self, Afraid, FirstWords, NoAnswer, Writes};
    use crate::base::hearing::heard;
    use crate::base::phrases::{Language, within};

    #[test]
    fn what_stands_between_somebody_and_a_line_is_heard() {
        let read = |line: &str| Hindrance::read(&heard(line), false);
        for (line, hindrance) in [
            ("Nobody answers.", NoAnswer),
            ("i rang and nobody picked up", NoAnswer),
            ("it's engaged", NoAnswer),
            ("the line didn't work", NoAnswer),
            ("no one answered me", NoAnswer),
            ("i can't get through", NoAnswer),
            ("I don't want to ring", Writes),
            ("i cant ring shell hear me", Writes),
            ("can i just text", Writes),
            ("TEXT", Writes),
            ("chat, please", Writes),
            ("is there a live chat", Writes),
            ("what do i say to them", FirstWords),
            ("i don't know what to say", FirstWords),
            ("I'm scared", Afraid),
            ("im so scared", Afraid),
        ] {
            assert_eq!(read(line), Some(hindrance), "{line}");
        }
        for line in ["", "the text", "my life is busy", "i got engaged", "im scared of him", "what do i do", "no", "i chat a lot"]
        {
            assert_eq!(read(line), None, "{line}");
        }
        for line in ["no answer", "busy", "it doesn't work"] {
            assert_eq!(read(line), Some(NoAnswer), "{line}");
            assert_eq!(Hindrance::read(&heard(line), true), None, "{line}");
        }
    }

    #[test]
    fn the_same_is_heard_in_spanish() {
        within(Language::Spanish, || {
            for (line, hindrance) in [
                ("ya llamé y nadie contesta", NoAnswer),
                ("la línea está ocupada", NoAnswer),
                ("puedo escribir en vez de llamar", Writes),
                ("no puedo llamar, me va a oír", Writes),
                ("¿qué les digo?", FirstWords),
                ("no sé qué decir", FirstWords),
                ("me da miedo", Afraid),
                ("tengo mucho miedo", Afraid),
            ] {
                assert_eq!(Hindrance::read(&heard(line), false), Some(hindrance), "{line}");
            }
            for line in ["", "tengo miedo de ir a casa", "estoy muy ocupado en el trabajo", "qué dije", "no"] {
                assert_eq!(Hindrance::read(&heard(line), false), None, "{line}");
            }
        });
    }
}
