//! Words by which somebody asks of the program itself: what it is for, what it costs, who made it.

use crate::base::vocabulary::Vocabulary;

/// What is asked of the program.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum AskedOfIt {
    HowLong,
    Cost,
    /// What a mentor, a coach or a therapist costs, which isn't known here.
    CostOfHelp,
    Maker,
    /// Whether all of it has to be answered.
    HaveTo,
    /// Whether it can be used by whoever can't see.
    ByEar,
    /// What this is for: the open question, or else the program.
    This,
    Purpose,
    HowItWorks,
    /// Whatever else it may do.
    Other,
}

/// What asks for each of these where it is all of a line or of a sentence, and what does wherever it stands in a question. A "you"
/// alone may be anybody: "what do you do when …".
#[rustfmt::skip]
pub(crate) static ASKED: [(AskedOfIt, Vocabulary, Vocabulary); 10] = [
    (
        AskedOfIt::HowLong,
        Vocabulary::new(
            &[
                "how long", "how long is this", "how long is it", "how much longer", "how much longer is this",
                "how many minutes", "how much time", "is it long", "is this long", "does it take long", "will it take long",
                "how many questions", "how many questions are there", "how long does it take", "how long will it take",
            ],
            &[
                "cuanto dura", "cuanto tarda", "cuanto se tarda", "cuanto tiempo", "cuantos minutos", "cuantos minutos son",
                "es largo", "dura mucho", "tarda mucho", "cuantas preguntas", "cuantas preguntas son", "cuantas preguntas hay",
                "cuanto falta", "cuanto queda", "falta mucho", "queda mucho",
            ],
        ),
        Vocabulary::new(&["this take"], &["cuanto dura esto", "cuanto tarda esto", "tiempo tarda esto"]),
    ),
    (
        AskedOfIt::Cost,
        Vocabulary::new(
            &[
                "is it free", "do i have to pay", "do i need to pay", "do i pay", "how much is it", "how much is this",
                "who pays", "who pays for this",
            ],
            &[
                "es gratis", "esto es gratis", "es gratuito", "cuesta algo", "esto cuesta algo", "cuesta dinero",
                "esto cuesta dinero", "esto cuesta", "me van a cobrar", "me vais a cobrar", "me cobran algo", "cobran algo",
                "cobran por esto", "esto se paga", "se paga algo", "esto vale dinero", "hay que pagar", "hay que pagar algo",
                "tengo que pagar", "tengo que pagar algo",
            ],
        ),
        Vocabulary::new(&["this free", "it free", "this cost", "it cost"], &["cuanto cuesta", "es gratis"]),
    ),
    (
        AskedOfIt::Maker,
        Vocabulary::new(
            &[
                "who made this", "who wrote this", "who built this", "who created this", "who runs this", "who owns this",
                "who is behind this", "whos behind this", "who made you", "whose is this", "whose idea is this",
            ],
            &[
                "quien hizo esto", "quien ha hecho esto", "quien creo esto", "quien escribio esto", "quien esta detras de esto",
                "de quien es esto", "quien te hizo",
            ],
        ),
        Vocabulary::new(
            &[
                "made this program", "made this programme", "made these questions", "wrote these questions", "made this thing",
                "wrote this program", "behind this program",
            ],
            &[
                "hizo este programa", "ha hecho este programa", "ha hecho esto", "creo este programa", "ha creado esto",
                "ha creado este programa", "hizo estas preguntas", "ha hecho estas preguntas", "escribio estas preguntas",
                "esta detras de este programa",
            ],
        ),
    ),
    (
        AskedOfIt::CostOfHelp,
        Vocabulary::new(
            &[
                "are they free", "are they expensive", "is it expensive", "do they charge", "how much do they charge",
                "how much do they cost", "what do they charge", "what do they cost", "i cant afford it", "i cant afford one",
                "i cant afford that", "i cant pay for that", "its too expensive",
            ],
            &[
                "son gratis", "son caros", "es caro", "cuanto cobran", "cuanto cuestan", "no puedo pagarlo", "no lo puedo pagar",
                "es muy caro",
            ],
        ),
        Vocabulary::new(&[], &[]),
    ),
    (
        AskedOfIt::HaveTo,
        Vocabulary::new(
            &[
                "do i have to", "do i have to do this", "do i have to do it", "do i have to answer", "do i have to answer this",
                "do i have to answer that", "do i have to answer them all", "do i have to answer all of them",
                "do i need to answer", "must i answer", "must i do this", "have i got to do this", "have i got to answer",
            ],
            &[
                "tengo que hacerlo", "tengo que contestar", "tengo que responder", "tengo que contestar todo",
                "tengo que responder todo", "tengo que contestar todas", "es obligatorio", "hay que contestar todo",
            ],
        ),
        Vocabulary::new(&[], &[]),
    ),
    (
        AskedOfIt::ByEar,
        Vocabulary::new(
            &[
                "i cant see", "i cant see well", "i cant see very well", "i cant see the screen",
                "im partially sighted", "i am partially sighted",
            ],
            &["no veo bien", "no veo la pantalla"],
        ),
        Vocabulary::new(
            &[
                "blind person", "blind people", "for the blind", "i am blind", "im blind", "screen reader", "screenreader",
                "voiceover", "talkback", "nvda", "with the keyboard", "with a keyboard", "without a mouse", "need a mouse",
            ],
            &["persona ciega", "personas ciegas", "soy ciego", "soy ciega", "lector de pantalla", "con el teclado", "sin raton"],
        ),
    ),
    (
        AskedOfIt::This,
        Vocabulary::new(
            &[
                "what is this for", "whats this for", "what is it for", "whats it for", "what is that for",
                "what is this question for",
                "whats this question for", "what is the question for", "what is that question for", "why do you ask that",
                "why do you ask this", "why do you ask me that", "why do you ask me this", "why are you asking me",
                "why this question", "why that question", "why again", "why this", "why that", "why is this asked",
            ],
            &[
                "para que es esto", "para que sirve esto", "para que es esta pregunta", "para que sirve esta pregunta",
                "por que esta pregunta", "por que esa pregunta", "por que otra vez", "por que esto", "por que eso",
                "por que preguntas eso",
                "por que preguntas esto", "por que me preguntas eso", "por que me preguntas esto",
            ],
        ),
        Vocabulary::new(&[], &[]),
    ),
    (
        AskedOfIt::Purpose,
        Vocabulary::new(
            &[
                "what is this", "whats this", "what is this about", "whats this about", "what is all this", "whats all this",
                "what does it do", "what does this do", "what can it do", "what can you do",
            ],
            &[
                "que es esto", "de que va esto", "de que trata esto", "que hace esto", "que puedes hacer", "esto sirve para eso",
                "esto es para eso", "sirve para eso",
            ],
        ),
        Vocabulary::new(
            &["is this for", "is this about", "is all this for", "is all this about", "the point of this"],
            &["sirve esto para"],
        ),
    ),
    (
        AskedOfIt::HowItWorks,
        Vocabulary::new(&["how does it work", "how do i use it", "how do i use this"], &["como se usa", "como se usa esto"]),
        Vocabulary::new(&["this work"], &["como funciona esto", "como funciona"]),
    ),
    (
        AskedOfIt::Other,
        Vocabulary::new(&[], &[]),
        Vocabulary::new(
            &[
                "you ask", "you asking", "you going to ask", "you be asking", "you cover", "you talk about", "you want to know",
                "you need to know", "can you do", "who are you", "what are you", "this a test", "the questions",
                "these questions", "your questions", "this program", "this programme", "this questionnaire", "this survey",
                "this quiz",
            ],
            &[
                "vas a preguntar", "preguntas", "preguntaras", "preguntan", "este programa", "este cuestionario",
                "esta encuesta", "quien eres", "que eres",
            ],
        ),
    ),
];

/// What asks for a price.
#[rustfmt::skip]
pub(crate) const PRICE: Vocabulary = Vocabulary::new(
    &["cost", "costs", "price", "prices", "charge", "charges", "fee", "fees", "pay", "free", "expensive"],
    &["cuesta", "cuestan", "cobra", "cobran", "precio", "precios", "pagar", "gratis", "caro", "cara", "sale", "vale"],
);
/// Whoever gives help, besides the kinds of it.
pub(crate) const HELPERS: Vocabulary = Vocabulary::new(
    &["coaches", "therapists", "counsellor", "counsellors", "counselling", "psychologist"],
    &["psicologo", "psicologa", "consejero", "consejera"],
);
