//! Words by which somebody asks something of a result that they have heard to its end.

use crate::base::vocabulary::Vocabulary;

/// The word for the first step alone, and what else asks for it.
#[rustfmt::skip]
pub(crate) const FIRST_STEP: Vocabulary = Vocabulary::new(
    &[
        "first step", "step", "first thing", "first thing to do", "where do i start", "where to start", "where do i begin",
        "how do i start", "how do i begin", "what do i do first", "what should i do first", "what first",
    ],
    &[
        "primer paso", "paso", "primera cosa", "por donde empiezo", "por donde empezar", "como empiezo", "que hago primero",
        "que debo hacer primero",
    ],
);
#[rustfmt::skip]
pub(crate) const REST: Vocabulary = Vocabulary::new(
    &["rest", "rest of it", "rest of the page", "everything else", "what else", "anything else", "is there more", "and the rest"],
    &["resto", "lo demas", "que mas", "hay mas", "algo mas", "hay algo mas", "y lo demas", "y que mas"],
);
#[rustfmt::skip]
pub(crate) const SHORTER: Vocabulary = Vocabulary::new(
    &[
        "shorter", "make it shorter", "say it shorter", "too long", "its too long", "thats too long", "that was too long",
        "briefly", "in brief", "brief", "summary", "sum up", "sum it up", "summarise", "summarize", "summarise it",
        "summarize it", "tldr", "short version", "shorter version", "in a nutshell", "main point", "main thing", "gist",
    ],
    &[
        "mas corto", "mas corta", "mas breve", "resumen", "resume", "resumelo", "hazlo mas corto", "muy largo", "es muy largo",
        "demasiado largo", "es demasiado largo", "lo principal", "lo mas importante", "version corta",
    ],
);
#[rustfmt::skip]
pub(crate) const WHY: Vocabulary = Vocabulary::new(
    &[
        "why this", "why that", "why is that", "why do you say that", "why did you say that", "why do you think that",
        "why do you think so", "why mentorship", "why coaching", "why therapy", "why a mentor", "why a coach", "why a therapist",
        "why not mentorship", "why not coaching", "why not therapy", "how did you decide", "how did you decide that",
        "how was that decided", "how do you know", "what decided it", "reason", "reasons", "based on what",
    ],
    &[
        "por que dices eso", "por que eso", "por que lo dices", "por que mentoria", "por que coaching", "por que terapia",
        "por que no terapia", "por que no coaching", "por que no mentoria", "como lo decidiste", "como lo has decidido",
        "como lo sabes", "motivo", "motivos", "razon", "razones",
    ],
);
#[rustfmt::skip]
pub(crate) const DIFFERENCE: Vocabulary = Vocabulary::new(
    &["difference", "whats the difference", "what is the difference", "the three", "kinds of help", "three kinds of help"],
    &["diferencia", "diferencias", "los tres", "las tres", "tipos de ayuda"],
);
#[rustfmt::skip]
pub(crate) const HOW_TO_FIND: Vocabulary = Vocabulary::new(
    &[
        "how do i find one", "how do i find a mentor", "how do i find a coach", "how do i find a therapist",
        "how do i find therapy", "how do i get one", "how do i get a mentor", "how do i get a coach",
        "how do i get a therapist", "how do i get therapy", "where do i find one", "where do i find a mentor",
        "where do i find a coach", "where do i find a therapist", "where can i find one", "where can i find a mentor",
        "where can i find a coach", "where can i find a therapist", "what does it cost", "how much does it cost",
        "how do i find someone", "how do i find somebody", "how can i find one", "how can i find someone",
        "how can i find somebody", "how to find one", "how to find someone", "how to find somebody", "how to find a mentor",
        "how to find a coach", "how to find a therapist", "what it costs", "what it may cost", "how do i pay",
        "can you find me one", "find me one", "find one for me", "can you get me one", "is there one near me",
        "are there any near me", "is it near me", "any near me",
    ],
    &[
        "como encuentro a alguien", "como encontrar a alguien", "como busco a alguien", "como puedo encontrar a alguien",
        "como encontrar uno", "como encontrar una", "como encuentro una", "como encontrar un mentor",
        "como encuentro uno", "como encuentro un mentor", "como encuentro una mentora", "como encuentro un coach",
        "como encuentro un terapeuta", "como encuentro una terapeuta", "como consigo uno", "como consigo un mentor",
        "como consigo terapia", "donde encuentro uno", "donde encuentro un mentor", "donde encuentro un coach",
        "donde encuentro un terapeuta", "cuanto cuesta", "como busco uno", "como busco un mentor", "como busco una mentora",
        "como busco mentor", "como busco mentora", "como busco un coach", "como busco coach", "como busco un terapeuta",
        "como busco una terapeuta", "como busco terapeuta", "como busco terapia", "como buscar un mentor",
        "como buscar una mentora", "como encuentro mentor", "como encuentro mentora", "como encuentro terapia", "busco un mentor",
        "busco una mentora", "busco mentor", "busco mentora", "busco mentoria", "busco un coach", "busco terapia",
        "donde busco un mentor", "donde busco una mentora", "donde busco un coach", "donde busco un terapeuta",
    ],
);
#[rustfmt::skip]
pub(crate) const DISAGREES: Vocabulary = Vocabulary::new(
    &[
        "i dont agree", "i disagree", "thats not me", "that isnt me", "thats not right", "that isnt right", "thats wrong",
        "it doesnt fit", "that doesnt fit", "this doesnt fit", "doesnt sound like me", "that doesnt sound like me",
        "i dont think so", "i dont want that", "i dont want it", "i dont want this", "not for me", "its not for me",
        "thats not for me", "that isnt for me",
    ],
    &[
        "no estoy de acuerdo", "ese no soy yo", "esa no soy yo", "eso no soy yo", "no es asi", "eso no es asi", "no me encaja",
        "eso no encaja", "no creo", "no me parece", "no quiero eso", "eso no quiero", "no es para mi", "eso no es para mi",
    ],
);
/// The kinds of help by their names.
#[rustfmt::skip]
pub(crate) const KINDS: Vocabulary = Vocabulary::new(
    &["mentor", "mentors", "mentorship", "mentoring", "coach", "coaching", "therapy", "therapist"],
    &[
        "mentora", "mentores", "mentoras", "mentoria", "mentorias", "coach", "coaches", "terapia", "terapias", "terapeuta",
        "terapeutas",
    ],
);

/// What begins a question how or where a kind of help is found.
#[rustfmt::skip]
pub(crate) const FINDS: Vocabulary = Vocabulary::new(
    &[
        "how can i find",
        "how do i find",
        "how can i get",
        "where can i find",
        "where do i find",
        "where can i get",
        "how to find",
    ],
    &["como puedo encontrar", "como encuentro", "como consigo", "donde encuentro", "donde consigo", "como busco"],
);

/// What asks whether there is more to come, or waits for it.
#[rustfmt::skip]
pub(crate) const GOES_ON: Vocabulary = Vocabulary::new(
    &[
        "can i carry on", "can i go on", "can i continue", "can i keep going", "carry on", "how do i carry on",
        "how do i go on", "how do i continue", "i want to carry on", "i want to go on with the questions",
        "i want to continue", "is that all", "is that it", "are there more questions", "any more questions",
        "what about the other questions", "why did it stop", "did it stop", "more questions", "ok", "okay", "go on", "on",
        "next", "continue", "forward", "got it", "understood", "i see", "thats all", "that is all",
    ],
    &[
        "puedo seguir", "puedo continuar", "como sigo", "como continuo", "quiero seguir", "quiero continuar", "eso es todo",
        "es todo", "ya esta", "ya termino", "se acabo", "hay mas preguntas", "y las otras preguntas", "por que se paro",
        "mas preguntas", "vale", "ok", "de acuerdo", "seguir", "sigue", "siguiente", "continuar", "continua", "entendido",
    ],
);
