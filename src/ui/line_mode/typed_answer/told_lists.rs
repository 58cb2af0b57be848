//! Words by which lines tell an answer in whose text they don't stand, each behind the ids of its question and answer.

use crate::base::vocabulary::Vocabulary;

/// Such words, without accents, each behind the ids of a question and its answer. Words of the same answer that have a "no" of
/// their own are [`TOLD_WITH_NO`].
#[rustfmt::skip]
pub(super) const TOLD: &[(&str, &str, Vocabulary)] = &[
    ("aim", "feel", COMPANY),
    ("style", "been-there", COMPANY),
    ("style", "been-there", Vocabulary::new(
        &["been through it", "been through this", "done it before", "whos been there", "who has been there"],
        &["ya paso por eso", "ya paso por esto", "paso por lo mismo", "ha pasado por eso", "haya pasado por eso", "ya lo vivio"],
    )),
    ("worry", "their-life", Vocabulary::new(
        &["wants to die", "want to die", "wants to kill", "wants to end", "suicidal", "suicide", "end his life", "end her life"],
        &["quiere morir", "quiere morirse", "se quiere matar", "quiere matarse", "quiere suicidarse", "suicidio"],
    )),
    ("worry", "drink", Vocabulary::new(&[], &[
        "bebe", "bebiendo", "beber", "borracho", "borracha", "alcohol", "alcoholico", "alcoholica", "droga", "drogas",
        "drogandose", "se mete", "toma mucho", "toma demasiado", "fuma porros", "fuma mota", "fuma marihuana",
    ])),
    ("worry", "food-body", Vocabulary::new(&[], &[
        "apenas come", "come muy poco", "dejo de comer", "vomita", "anorexia", "anorexica", "bulimia", "se desmaya",
        "se desmayo",
    ])),
    ("worry", "low", Vocabulary::new(&[], &[
        "deprimido", "deprimida", "depresion", "triste", "decaido", "decaida", "desanimado", "desanimada", "llora mucho",
    ])),
    ("worry", "a-child", Vocabulary::new(&[], &["menor de edad", "es un niño", "es una niña", "es adolescente"])),
    ("health", "drink-drugs", Vocabulary::new(&[], &["porro", "porros", "fumo mota", "fumo hierba"])),
    ("happened", "apart", AWAY_FROM_HOME),
    ("feelings", "low", AWAY_FROM_HOME),
    ("happened", "baby", Vocabulary::new(&[], &["bebe de", "ser mama", "ser papa", "fui mama", "fui papa", "di a luz"])),
    ("health", "unseen-heard", Vocabulary::new(
        &[
            "hear my late", "see my late", "heard my late", "saw my late", "hear my dead", "see my dead", "heard my dead",
            "saw my dead", "see ghosts", "saw a ghost", "see spirits", "hear spirits",
        ],
        &[
            "oigo a mi difunto", "oigo a mi difunta", "veo a mi difunto", "veo a mi difunta", "veo a los muertos",
            "oigo a los muertos",
        ],
    )),
    ("health", "unchecked", Vocabulary::new(
        &[
            "arthritis", "diabetes", "diabetic", "bad back", "sore back", "back trouble", "bad knee", "bad knees", "sore knees",
            "my knees", "my knee", "my hip", "my hips", "my joints", "asthma", "menopause", "blood pressure",
        ],
        &[
            "artritis", "diabetes", "diabetico", "diabetica", "la espalda", "mi espalda", "las rodillas", "mis rodillas",
            "mi cadera", "asma", "menopausia", "la presion", "la tension",
        ],
    )),
    ("days", "pulled-back", Vocabulary::new(
        &["stay in", "stay indoors", "stay at home all day", "stay in bed", "house is a mess", "house is a tip"],
        &["me quedo en casa", "me quedo en la cama", "la casa hecha un desastre", "la casa esta hecha un desastre"],
    )),
    ("days", "sleep", Vocabulary::new(
        &[
            "wake up at", "wake up early", "wake at", "up all night", "awake all night", "lie awake", "sleep all day",
            "in bed all day",
        ],
        &["me despierto", "en vela", "duermo mal", "duermo poco", "duermo mucho", "duermo demasiado", "insomnio"],
    )),
    ("days", "food", Vocabulary::new(
        &["hardly eat", "hardly eating", "barely eat", "barely eating", "off my food", "lost my appetite", "appetite is gone",
          "appetites gone", "eat too much", "eating too much", "eat all the time", "eating all the time", "comfort eating"],
        &["como muy poco", "apenas como", "como demasiado", "como de mas", "perdi el apetito", "he perdido el apetito"],
    )),
    ("days", "none", Vocabulary::new(
        &["same as usual", "same as always", "same as ever", "no change", "no different", "all normal", "everything is normal"],
        &["como siempre", "igual que siempre", "todo igual", "todo normal"],
    )),
    ("feelings", "low", Vocabulary::new(
        &[
            "weepy", "greeting all the time", "greeting a lot", "empty", "feel blue", "feeling blue", "gloomy", "unhappy",
            "heartbroken", "fed up", "lonely", "loneliness", "so alone", "feel alone", "all alone", "feel down",
            "feeling down", "im down", "a bit down",
        ],
        &[
            "me siento sola", "me siento solo", "soledad", "llorosa", "lloroso", "ganas de llorar", "vacia", "vacio",
            "desanimada", "desanimado", "decaida", "decaido", "bajon",
            "de bajon",
        ],
    )),
    ("feelings", "afraid", Vocabulary::new(
        &["nervous", "nervy", "nerves", "stressed", "stress", "overwhelmed", "scared at night", "frightened at night", "dread"],
        &[
            "nerviosa", "nervioso", "nervios", "estresada", "estresado", "estres", "agobiada", "agobiado", "agobio", "preocupada",
            "preocupado",
        ],
    )),
    ("feelings", "loops", Vocabulary::new(
        &["guilty", "guilt", "overthinking", "overthink"],
        &["culpa", "culpable", "doy vueltas", "le doy muchas vueltas"],
    )),
    ("feelings", "on-edge", Vocabulary::new(
        &["stressed", "snappy", "grumpy", "wound up", "tense"],
        &["estresada", "estresado", "irritable", "de mal humor", "tensa", "tenso"],
    )),
    ("feelings", "none", Vocabulary::new(
        &[
            "im happy", "im content", "im fine", "im ok", "im okay", "im grand", "im alright", "i feel fine", "i feel good",
            "i feel ok", "i feel happy", "i feel well", "feeling fine", "feeling good",
        ],
        &[
            "estoy feliz", "estoy contenta", "estoy contento", "estoy bien", "me siento bien", "estoy tranquila",
            "estoy tranquilo",
        ],
    )),
    ("happened", "death", Vocabulary::new(&[], &["enviude", "soy viuda", "soy viudo", "quede viuda", "quede viudo"])),
    ("happened", "frightening", Vocabulary::new(
        &["war", "bombs", "bombing", "accident", "car crash", "mugged", "earthquake"],
        &["guerra", "bombas", "accidente", "me asaltaron", "terremoto"],
    )),
    ("happened", "caring", Vocabulary::new(
        &[
            "has dementia", "got dementia", "has alzheimers", "is bedbound", "i look after my", "i care for my",
            "caring for my", "carer for",
        ],
        &["cuido a mi", "cuido de mi", "tiene demencia", "tiene alzheimer"],
    )),
    ("happened", "money", Vocabulary::new(
        &["skint", "im broke", "flat broke", "hard up", "penniless"],
        &["sin dinero", "sin plata", "sin un duro", "sin lana"],
    )),
    ("care", "steady", SEES_SOMEBODY),
    ("care", "unsteady", SEES_SOMEBODY),
    ("care", "waiting", Vocabulary::new(
        &[
            "waiting for a call", "waiting to hear", "waiting for an appointment", "on a list", "on the list", "been referred",
            "referred me", "got an appointment", "have an appointment",
        ],
        &[
            "esperando cita", "esperando una cita", "esperando que me llamen", "me derivaron", "tengo cita", "tengo una cita",
        ],
    )),
    ("changes", "move", Vocabulary::new(
        &[
            "new job", "changing jobs", "change jobs", "leaving my job", "leave my job", "another job",
            "quit my job", "quit nursing", "quit teaching", "want to quit", "getting into teaching", "get into teaching",
            "go into teaching", "retrain", "retraining", "changing field", "change field", "change fields", "changing fields",
            "change career", "changing career", "career change", "switch careers", "new line of work",
        ],
        &[
            "nuevo trabajo", "trabajo nuevo", "cambiar de trabajo", "cambio de trabajo", "dejar mi trabajo", "otro trabajo",
            "renunciar a mi trabajo", "cambiar de giro", "cambiar de ramo", "cambiar de carrera", "cambiar de profesion",
        ],
    )),
    ("changes", "return", Vocabulary::new(
        &[
            "looking for work", "looking for a job", "out of work", "unemployed", "back to work",
        ],
        &[
            "buscando trabajo", "busco trabajo", "sin trabajo", "en paro", "desempleada", "desempleado",
        ],
    )),
    ("changes", "ended", Vocabulary::new(
        &[
            "out of work", "unemployed", "lost my work", "losing my job", "lose my job", "lost the job", "without a job", "p45",
        ],
        &[
            "sin trabajo", "en paro", "desempleada", "desempleado", "me despidieron", "me echaron",
            "perdi mi trabajo", "perdi el trabajo", "perdi mi empleo", "perdi el empleo", "me quede sin trabajo",
            "me quede sin empleo", "me corrieron del trabajo", "me corrieron de mi trabajo",
        ],
    )),
    ("changes", "life", Vocabulary::new(
        &[
            "getting married", "splitting up", "split up", "husband left", "wife left", "partner left", "moving in with",
            "leaving home", "leaves home", "left home", "moved out", "moving out", "moves out", "flown the nest", "empty nest",
            "moving away", "to move to the",
        ],
        &[
            "me caso", "nos separamos", "me separe", "me divorcie", "me dejo mi marido", "me dejo mi esposo",
            "me dejo mi mujer", "me dejo mi esposa", "se fue de casa", "se va de casa", "se van de casa", "se fueron de casa",
            "nido vacio", "quiere irse a", "quiere mudarse", "mudarnos", "irnos a vivir", "nos mudamos", "me mudo",
        ],
    )),
    ("aim", "target", Vocabulary::new(
        &[
            "get a job", "find a job", "new job", "find work", "pass my", "driving test", "get a degree", "qualification",
            "pay rise",
        ],
        &[
            "encontrar trabajo", "conseguir trabajo", "nuevo trabajo", "trabajo nuevo", "aprobar el", "aprobar mi",
            "sacarme el carnet", "un titulo",
        ],
    )),
    ("aim", "skill", Vocabulary::new(
        &[
            "my english", "learn english", "better english", "learn to", "public speaking", "speak in public",
            "computer skills", "train me", "teach me",
        ],
        &["mi ingles", "aprender ingles", "aprender a", "hablar en publico", "que me enseñe", "que me forme"],
    )),
    ("style", "plan", Vocabulary::new(&["train me", "teach me"], &["que me enseñe", "que me forme", "que me entrene"])),
    ("changes", "role", Vocabulary::new(&["to lead", "team to run", "to manage"], &["dirigir un", "llevar un equipo"])),
    ("coping", "struggling", Vocabulary::new(&["struggling", "bit flat"], &["me esta costando", "me cuesta mucho"])),
    ("coping", "mostly", Vocabulary::new(&["bit flat", "bit lost"], &["bien aunque", "algo perdido", "algo perdida"])),
    ("aim", "general", Vocabulary::new(
        &[
            "something to do", "things to do", "keep busy", "pass the time", "confidence", "confident", "get organised",
            "more organised", "be a better", "do better",
        ],
        &[
            "algo que hacer", "mantenerme ocupada", "mantenerme ocupado", "confianza en mi", "mas confianza",
            "organizarme", "ser mejor",
        ],
    )),
    ("aim", "decide", Vocabulary::new(
        &[
            "advice on", "advice about", "advice with", "need advice", "want advice", "some advice", "good advice",
            "make up my mind", "make a decision", "deciding", "which way to go", "whether to", "should i stay",
            "should i leave",
        ],
        &[
            "consejo", "consejos", "decidirme", "tomar una decision", "que camino", "no se si",
        ],
    )),
    ("aim", "keep-up", Vocabulary::new(
        &[
            "work less", "slow down", "work life balance", "better balance", "more balance",
        ],
        &[
            "trabajar menos", "bajar el ritmo", "mas equilibrio",
        ],
    )),
    ("aim", "who-i-am", Vocabulary::new(
        &[
            "my purpose", "a purpose", "get up for", "get out of bed for", "find myself", "my life back", "what to do with my life", "a fresh start",
        ],
        &[
            "mi proposito", "un proposito", "levantarme por", "para que levantarme", "encontrarme", "recuperar mi vida", "que hacer con mi vida", "empezar de nuevo",
        ],
    )),
    ("aim", "feel", Vocabulary::new(
        &[
            "be happy", "stop worrying", "worry less", "peace of mind", "some peace", "bit of peace", "sleep better",
            "feel good", "feel ok", "cope better", "calm down", "be calm", "someone to listen", "somebody to listen",
            "less anxious", "less stressed", "my life back",
        ],
        &[
            "ser feliz", "estar feliz", "dejar de preocuparme", "paz interior", "un poco de paz", "estar en calma",
            "dormir mejor", "sentirme bien", "estar mejor", "alguien que me escuche", "menos ansiedad", "recuperar mi vida",
        ],
    )),
    ("style", "been-there", Vocabulary::new(
        &[
            "has been there", "who was there before", "walked this road", "walked this path", "walked the same",
            "walked that road",
            "been down this road", "been down that road", "been where i am", "gone before me", "went before me",
            "been through the same",
            "has done this", "has done the same", "who knows the road", "has been through this", "has led a", "whos led a", "who led a",
        ],
        &[
            "haya pasado por", "ha pasado por esto", "paso por lo mismo", "haya recorrido", "ha recorrido", "ya recorrio",
            "haya vivido lo mismo", "ha vivido lo mismo", "que ya lo hizo", "que ya lo haya hecho", "que haya llevado un",
            "que haya dirigido un",
        ],
    )),
    ("changes", "retire", Vocabulary::new(
        &["retired", "retiring", "retirement", "i retire"],
        &["me jubile", "me jubilo", "me voy a jubilar", "la jubilacion", "mi jubilacion", "me pensione", "me pensiono",
          "recien jubilado", "recien jubilada"],
    )),
];

/// The same, where a "no" is a part of it.
#[rustfmt::skip]
pub(super) const TOLD_WITH_NO: &[(&str, &str, Vocabulary)] = &[
    ("aim", "feel", NOT_ALONE),
    ("style", "been-there", NOT_ALONE),
    ("days", "pulled-back", Vocabulary::new(
        &[
            "hardly see anyone", "hardly see anybody", "hardly see people", "barely see anyone", "barely see anybody",
            "see no one",
            "dont leave the house", "cant leave the house", "never leave the house", "dont leave home", "dont see anyone",
            "dont see anybody", "not seeing anyone", "cant be bothered cooking", "cant be bothered to cook",
            "cant be bothered washing", "cant be bothered to wash", "dont cook", "dont wash",
        ],
        &["no salgo", "no veo a nadie", "no cocino", "no me baño", "no me ducho"],
    )),
    ("without-it", "to-cope", Vocabulary::new(
        &["could do without it", "can do without it", "could go without it", "can go without it"],
        &["podria pasar sin eso", "puedo pasar sin eso", "podria estar sin eso", "puedo estar sin eso"],
    )),
    ("people", "none", ROWS),
    ("people", "not-sure", ROWS),
    ("people", "not-sure", Vocabulary::new(
        &["if id call it that", "if i would call it that", "if it counts", "not sure it counts"],
        &["si cuenta", "si eso cuenta", "si lo llamaria asi"],
    )),
    ("days", "food", Vocabulary::new(
        &["not eating", "dont eat", "cant eat", "no appetite"],
        &["no como", "no tengo hambre", "no tengo apetito", "sin apetito"],
    )),
    ("feelings", "loops", Vocabulary::new(&["cant stop thinking"], &["no dejo de pensar", "no paro de pensar"])),
    ("feelings", "on-edge", Vocabulary::new(&["not myself", "not really myself", "no really masel", "no masel"], &["no soy yo"])),
    ("aim", "who-i-am", Vocabulary::new(
        &["dont know what i want", "dont know what to do with my life", "dont know who i am"],
        &["no se lo que quiero", "no se que quiero", "no se que hacer con mi vida", "no se quien soy"],
    )),
    ("care", "unsteady", Vocabulary::new(&["not helping", "isnt helping", "doesnt help"], &["no ayuda", "no me ayuda"])),
    ("happened", "money", Vocabulary::new(&[], &["no llego a fin de mes", "no me alcanza"])),
    ("worry", "food-body", Vocabulary::new(&[], &["no come", "no quiere comer", "no esta comiendo", "no prueba bocado"])),
    ("worry", "low", Vocabulary::new(&[], &["no sale de la cama", "no se levanta", "no puede con todo"])),
];

/// Whoever longs for home, or for those who are far away.
#[rustfmt::skip]
const AWAY_FROM_HOME: Vocabulary = Vocabulary::new(
    &[
        "homesick", "miss home", "missing home", "miss my home", "miss my country", "miss my family", "far from home",
        "far from my family", "away from home", "away from my family",
    ],
    &[
        "extraño a mi", "extraño mi", "añoro", "nostalgia", "migre", "emigre", "inmigre", "lejos de mi familia", "lejos de mi pais",
        "lejos de casa", "lejos de los mios",
    ],
);

/// Rows between people of whom neither is said to do harm: none of the answers about danger, unless somebody isn't sure.
#[rustfmt::skip]
pub(super) const ROWS: Vocabulary = Vocabulary::new(
    &[
        "row with", "rows", "row a lot", "we argue", "argue a lot", "arguing", "arguments", "argument", "bicker", "bickering",
        "squabble", "squabbles", "tiff", "tiffs", "falling out", "fell out with", "fall out with", "fallen out with",
        "fight about", "fight over", "fight a lot", "only words", "just words", "words only", "dont get on", "not getting on",
        "tension at home", "atmosphere at home",
    ],
    &[
        "discuto con", "discutimos", "discusiones", "discusion", "peleas normales", "peleamos por", "rencillas",
        "solo palabras", "solo de palabra", "no nos llevamos bien", "me lleve mal con", "estoy enfadado con", "reñimos",
    ],
);

/// Whoever has somebody that helps with how they feel; how that goes is left open.
#[rustfmt::skip]
const SEES_SOMEBODY: Vocabulary = Vocabulary::new(
    &[
        "see my gp", "seeing my gp", "see my doctor", "seeing my doctor", "antidepressants", "tablets from the doctor",
        "on tablets", "signed off", "a psychiatrist", "a psychologist", "a therapist", "a counsellor", "my counsellor",
        "my psychiatrist", "my psychologist", "mental health nurse", "my cpn",
    ],
    &[
        "voy al medico", "veo a mi medico", "veo a mi medica", "antidepresivos", "un psicologo", "una psicologa",
        "mi psicologo", "mi psicologa", "un psiquiatra", "una psiquiatra", "mi psiquiatra", "mi terapeuta",
    ],
);

/// A wish for company, which none of the answers about goals and help is; those named above are the nearest.
#[rustfmt::skip]
pub(super) const COMPANY: Vocabulary = Vocabulary::new(
    &[
        "want company", "some company", "need company", "bit of company", "looking for company", "like company", "lonely",
        "loneliness", "alone all day", "alone too much", "too much alone", "meet people", "meet folk", "meet folks",
        "meet others", "meet new people", "meet new folk", "meeting people", "make friends", "make some friends",
        "make new friends", "making friends", "find friends", "more friends", "get out more", "get out of the house",
        "get out the house", "join a club", "join a group", "social life", "someone to sit with", "somebody to sit with",
    ],
    &[
        "algo de compañia", "un poco de compañia", "tener compañia", "quiero compañia", "necesito compañia", "me siento sola",
        "me siento solo", "estoy sola", "estoy solo", "estoy muy sola", "estoy muy solo", "soledad", "conocer gente",
        "conocer a gente", "conocer personas", "hacer amigos", "hacer amigas", "tener amigos", "tener amigas", "salir mas",
        "menos sola", "menos solo",
    ],
);
#[rustfmt::skip]
pub(super) const NOT_ALONE: Vocabulary = Vocabulary::new(
    &[
        "not be alone", "not to be alone", "not be on my own", "not to be on my own", "dont want to be alone",
        "dont want to be on my own",
    ],
    &["no estar sola", "no estar solo", "no quiero estar sola", "no quiero estar solo"],
);
/// The same, where it is all of a line.
pub(super) const COMPANY_ALONE: Vocabulary = Vocabulary::new(
    &["company", "friends", "a friend", "people", "folk", "people to talk to", "folk to talk to"],
    &["compañia", "amigos", "amigas", "gente"],
);

/// Words that tell an answer where they are all of a line.
#[rustfmt::skip]
pub(super) const TOLD_ALONE: &[(&str, &str, Vocabulary)] = &[
    ("aim", "decide", Vocabulary::new(&["advice", "advice please", "a bit of advice"], &[])),
    ("aim", "feel", COMPANY_ALONE),
    ("style", "been-there", COMPANY_ALONE),
    ("care", "none", Vocabulary::new(
        &["not any more", "not anymore", "i used to", "i saw one before", "i had one before", "in the past",
          "neither not any more", "neither not anymore", "no not any more", "no not anymore", "had a counsellor done now",
          "had a therapist done now", "had one done now", "had counselling done now", "done with that now"],
        &["ya no", "antes si", "antes", "no ya no", "tuve pero ya no", "ya termine", "tuve psicologo ya no", "tuve terapia ya no"],
    )),
    ("feelings", "none", Vocabulary::new(
        &["happy", "content", "fine", "ok", "okay", "good", "grand", "all right", "alright"],
        &["feliz", "contenta", "contento", "bien", "tranquila", "tranquilo"],
    )),
];
