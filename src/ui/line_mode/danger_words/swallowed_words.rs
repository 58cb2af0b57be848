//! The words for what somebody has swallowed, for drinks, and for what stands beside them.

use crate::base::vocabulary::Vocabulary;

/// What nobody may drink, by one of its words.
#[rustfmt::skip]
pub(crate) const POISON: Vocabulary = Vocabulary::new(
    &[
        "gasoline", "paint", "paraffin", "turps", "turpentine", "thinner", "thinners", "meths", "methylated", "methanol",
        "weedkiller", "weed killer", "white spirit", "white spirits", "drain cleaner", "toilet cleaner", "oven cleaner",
        "detergent", "disinfectant", "dettol", "descaler",
        "drain unblocker", "pesticide", "insecticide", "slug pellets", "screenwash", "screen wash", "sanitiser", "sanitizer",
        "hand gel", "nail varnish remover", "nail polish remover", "lighter fluid", "ammonia", "caustic soda", "fertiliser",
    ],
    &[
        "gasolina", "gasoil", "diesel", "queroseno", "aguarras", "disolvente", "thinner", "herbicida", "matahierbas",
        "insecticida",
        "pesticida", "detergente", "desinfectante", "limpiador", "limpiahornos", "desatascador", "destapacanos", "acido",
        "sosa caustica",
        "amoniaco", "anticongelante", "metanol", "acetona", "quitaesmalte", "gel hidroalcoholico", "suavizante",
    ],
);

/// The same, where "I had a cleaner" and "I took acid" say something else.
pub(crate) const POISON_TO_DRINK: Vocabulary =
    Vocabulary::new(&["petrol", "diesel", "cleaner", "acid", "spirit", "fuel"], &["lavavajillas", "combustible", "pintura"]);

/// Medicine and drugs, of which much is too much.
#[rustfmt::skip]
pub(crate) const MEDICINE: Vocabulary = Vocabulary::new(
    &[
        "ibuprofen", "nurofen", "aspirin", "calpol", "codeine", "cocodamol", "tramadol", "morphine", "oramorph", "methadone",
        "diazepam", "valium", "xanax", "zopiclone", "antidepressants", "sertraline", "citalopram", "fluoxetine",
        "amitriptyline",
        "propranolol", "pregabalin", "gabapentin", "insulin", "antihistamines", "piriton", "nytol", "painkillers", "sleepers",
        "meds", "medication", "medicine", "cough mixture", "cough syrup", "vitamins", "cocaine", "ketamine", "mdma",
        "heroin", "meth", "speed", "spice", "ecstasy", "ghb",
    ],
    &[
        "ibuprofeno", "aspirina", "aspirinas", "codeina", "tramadol", "morfina", "metadona", "diazepam", "valium", "clonazepam",
        "rivotril", "alprazolam", "lorazepam", "antidepresivos", "sertralina", "fluoxetina", "insulina", "jarabe", "calmantes",
        "analgesicos", "medicamento", "medicamentos", "medicina", "medicinas", "tranquilizantes", "somniferos", "cocaina",
        "ketamina", "heroina",
    ],
);

/// What says that it was much of it.
#[rustfmt::skip]
pub(crate) const MUCH: Vocabulary = Vocabulary::new(
    &[
        "bottle", "bottles", "box", "boxes", "packet", "packets", "pack", "packs", "strip", "strips", "handful", "handfuls",
        "load", "loads",
        "lots", "lot", "many", "much", "all", "whole", "every", "entire", "tons", "dozens", "ten", "twenty", "thirty",
        "forty", "fifty",
    ],
    &[
        "botella", "botellas", "frasco", "frascos", "bote", "botes", "caja", "cajas", "blister", "blisters", "punado",
        "punados",
        "mucho", "mucha", "muchos", "muchas", "monton", "demasiado", "demasiada", "demasiados", "demasiadas", "todo",
        "toda", "todos",
        "todas", "entera", "entero", "diez", "veinte", "treinta", "cuarenta", "cincuenta",
    ],
);
/// The fewest tablets, in digits, that are much.
pub(crate) const MANY: u32 = 5;

/// What holds a thing that is named behind it.
pub(crate) const BOTTLE: Vocabulary = Vocabulary::new(&["bottle", "bottles"], &["botella", "botellas", "frasco", "frascos"]);

/// What can be drunk, and what is eaten from a bottle.
#[rustfmt::skip]
pub(crate) const DRINKS: Vocabulary = Vocabulary::new(
    &[
        "water", "tea", "coffee", "milk", "milkshake", "juice", "squash", "coke", "cola", "pepsi", "lemonade", "pop",
        "soda", "fanta",
        "tonic", "redbull", "bull", "monster", "energy", "cocoa", "chocolate", "soup", "broth", "smoothie", "shake",
        "lemsip", "bovril",
        "alcohol", "booze", "drink", "drinks", "beer", "beers", "lager", "lagers", "ale", "cider", "ciders", "stout",
        "guinness",
        "wine", "red", "white", "rose", "prosecco", "champagne", "cava", "port", "sherry", "buckfast", "bucky", "vodka",
        "vodkas", "gin", "gins",
        "rum", "whisky", "whiskey", "brandy", "tequila", "bourbon", "scotch", "baileys", "liqueur", "jager", "sambuca",
        "spirits",
        "cocktail", "cocktails", "shots", "pints", "tinnies", "cans", "stuff", "caffeine", "espresso", "latte", "cappuccino",
        "kombucha", "ribena", "yakult", "decaf", "gatorade", "lucozade", "irn", "calories", "stella", "carling", "fosters",
        "carlsberg", "heineken", "corona", "jack", "jd", "malibu",
        "smirnoff", "peroni", "absinthe", "vermouth", "bacardi", "morgan", "wkd", "alcopops", "pimms", "aperol", "mead",
        "bitter",
        "merlot", "rioja", "daniels", "brew",
    ],
    &[
        "agua", "te", "cafe", "leche", "zumo", "jugo", "refresco", "refrescos", "cola", "cocacola", "gaseosa", "limonada",
        "batido",
        "caldo", "sopa", "chocolate", "infusion", "manzanilla", "mate", "atole", "alcohol", "copa", "copas", "trago", "tragos",
        "cerveza", "cervezas", "chela", "chelas", "birra", "birras", "cana", "canas", "vino", "vinos", "tinto", "sidra", "cava",
        "champan", "ron", "vodka", "whisky", "ginebra", "tequila", "mezcal", "pulque", "aguardiente", "pisco", "licor",
        "cubata",
        "cubatas", "brandy", "anis", "calimocho", "sangria", "bebida", "bebidas", "chupito", "chupitos",
    ],
);

/// What was done, where anything but a drink may be meant: "i drank petrol".
pub(crate) const DRANK: Vocabulary = Vocabulary::new(&["drank", "drunk"], &["bebi", "bebido"]);
/// The same, of whatever a bottle held.
#[rustfmt::skip]
pub(crate) const SWALLOWED: Vocabulary = Vocabulary::new(
    &["drank", "drunk", "swallowed", "downed", "necked", "chugged"],
    &["bebi", "bebido", "tome", "tomado", "trague", "tragado", "ingeri", "ingerido", "tomarme", "beberme"],
);
/// The same, of medicine.
#[rustfmt::skip]
pub(crate) const TOOK: Vocabulary = Vocabulary::new(
    &["drank", "drunk", "had", "took", "taken", "swallowed", "downed", "necked", "ate", "eaten", "done", "snorted", "injected",
      "finished", "chugged"],
    &["bebi", "bebido", "tome", "tomado", "trague", "tragado", "ingeri", "ingerido", "tomar", "tomarme", "beberme", "comi",
      "inyecte", "meti"],
);
/// What is said of poison alone: nobody should drink it at all.
pub(crate) const DRINKS_IT: Vocabulary =
    Vocabulary::new(&["drink", "drinking", "swallow", "sip"], &["beber", "beberme", "tomarme", "tomar"]);

/// Words of whoever types.
pub(crate) const I: Vocabulary = Vocabulary::new(&["i", "ive", "have", "just"], &["yo", "he", "me", "acabo"]);
/// What stands between those and what was done, and denies nothing.
pub(crate) const SLIPS_IN: Vocabulary = Vocabulary::new(
    &["just", "already", "now", "only", "also", "have", "basically", "literally", "accidentally", "even", "then", "went", "and"],
    &["ya", "acabo", "de", "me", "he", "ahora", "tambien", "hace", "rato"],
);

/// What stands before the name of a thing and is none.
#[rustfmt::skip]
pub(crate) const MEASURE: Vocabulary = Vocabulary::new(
    &[
        "a", "an", "the", "some", "of", "my", "half", "whole", "nearly", "about", "almost", "entire", "full", "big",
        "small", "large",
        "bottle", "bottles", "can", "glass", "glasses", "cup", "cups", "mug", "pint", "litre", "litres", "shot", "few",
        "several",
        "bit", "little", "lot", "lots", "loads", "two", "three", "four", "five", "six", "one", "couple", "mouthful", "sip",
        "mouthfuls",
        "swig", "all", "most", "rest", "quarter", "quarters", "hell", "ton", "load", "more", "another", "this", "that",
        "our", "down", "up", "pure", "neat", "only", "just",
    ],
    &[
        "un", "una", "unas", "unos", "el", "la", "los", "las", "de", "del", "mi", "medio", "media", "casi", "toda", "todo",
        "entera",
        "botella", "botellas", "frasco", "vaso", "vasos", "taza", "litro", "poco", "dos", "tres", "cuatro", "mas", "otra",
        "otro",
        "grande", "ese", "esa", "este", "esta", "lata", "latas",
    ],
);
/// What ends what was drunk, or says that nothing is named: "i drank because of him", "i drank myself to sleep".
#[rustfmt::skip]
pub(crate) const ENDS: Vocabulary = Vocabulary::new(
    &[
        "and", "but", "n", "or", "because", "cos", "cause", "when", "while", "then", "so", "with", "for", "to", "at", "in",
        "on", "as",
        "last", "until", "till", "til", "every", "everyday", "before", "after", "again", "yesterday", "today", "tonight",
        "earlier",
        "since", "from", "too", "much", "very", "really", "heavily", "alone", "myself", "it", "them", "everything", "anything",
        "something", "nothing", "like", "if", "by", "over", "through", "away", "out", "way", "enough", "loads", "responsibly",
        "socially", "daily", "regularly", "constantly", "nonstop", "quite", "now", "i", "im", "ive", "he", "his", "she",
        "her", "they",
        "is", "was", "once", "twice", "already", "weekends", "night", "day", "days", "week", "weeks", "years", "text", "texted",
        "that", "what", "off", "here", "there", "right", "rn", "atm", "dialled", "sober", "straight", "more", "less",
        "never", "sorrows", "feelings",
        "pain", "worries", "wages", "weekend", "morning", "afternoon", "evening", "month", "year", "excessively", "badly",
        "quickly",
        "fast", "hard",
    ],
    &[
        "y", "pero", "o", "porque", "cuando", "mientras", "con", "para", "por", "en", "a", "al", "anoche", "ayer", "hoy",
        "antes",
        "despues", "otra", "vez", "mucho", "muchisimo", "demasiado", "bastante", "solo", "sola", "todo", "algo", "nada",
        "como", "si",
        "sin", "hasta", "desde", "tanto", "mal", "bien", "siempre", "toda", "todos", "todas", "que", "ya", "estoy", "ahora",
        "esta",
        "noche", "dia", "dias", "mas", "menos", "mi", "aqui",
    ],
);

/// What joins one thing that was had to the next: "wine and 20 codeine".
pub(crate) const JOINS: Vocabulary = Vocabulary::new(
    &["and", "n", "then", "with", "plus", "also", "after", "on", "top"],
    &["y", "con", "luego", "mas", "despues", "e", "tambien"],
);
/// Of whom somebody has medicine that isn't theirs.
#[rustfmt::skip]
pub(crate) const OF_OTHERS: Vocabulary = Vocabulary::new(
    &[
        "dads", "mums", "moms", "nans", "grans", "grandads", "sisters", "brothers", "wifes", "husbands", "partners", "mates",
        "someones", "somebodys", "elses", "dad", "mum", "his", "her", "their",
    ],
    &["papa", "mama", "padre", "madre", "abuela", "abuelo", "hermana", "hermano", "esposo", "esposa", "marido", "mujer"],
);
/// Whoever is drunk, before what else is told of them.
pub(crate) const DRUNK: Vocabulary =
    Vocabulary::new(&["drunk", "drank", "drinking"], &["borracho", "borracha", "bebi", "bebido", "bebiendo"]);
/// Whoever else may be drunk.
pub(crate) const OTHER: [&str; 14] =
    ["he", "hes", "she", "shes", "they", "theyre", "who", "man", "men", "guy", "people", "ex", "boss", "ella"];
/// What beside a drink is danger to life.
#[rustfmt::skip]
pub(crate) const BESIDE_A_DRINK: Vocabulary = Vocabulary::new(
    &["bleeding", "razor", "razors", "blade", "blades", "knife", "noose", "rope", "to death", "overdose", "overdosed", "poison"],
    &["sangrando", "desangrando", "navaja", "cuchilla", "cuchillas", "cuchillo", "soga", "a muerte", "hasta morir", "sobredosis",
      "veneno"],
);
/// What names nothing, where it was drunk.
pub(crate) const UNNAMED: Vocabulary = Vocabulary::new(&["stuff", "what", "whatever", "something"], &["algo", "que", "cosa"]);
/// Where nothing is kept that anybody should drink.
#[rustfmt::skip]
pub(crate) const KEPT: Vocabulary = Vocabulary::new(
    &["sink", "garage", "shed", "workshop", "cleaning", "laundry", "toilet", "lab"],
    &["fregadero", "garaje", "cochera", "taller", "limpieza", "lavadero", "bano", "laboratorio"],
);
