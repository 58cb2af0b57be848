//! What somebody has swallowed that is no drink: petrol, a whole bottle of medicine. An ambulance comes first, even where they
//! feel fine.

use crate::base::phrases::{Language, language};
use crate::base::vocabulary::Vocabulary;
use crate::ui::line_mode::people::SOMEONE;

/// What nobody may drink, by one of its words.
#[rustfmt::skip]
const POISON: Vocabulary = Vocabulary::new(
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
const POISON_TO_DRINK: Vocabulary =
    Vocabulary::new(&["petrol", "diesel", "cleaner", "acid", "spirit", "fuel"], &["lavavajillas", "combustible", "pintura"]);

/// Medicine and drugs, of which much is too much.
#[rustfmt::skip]
const MEDICINE: Vocabulary = Vocabulary::new(
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
const MUCH: Vocabulary = Vocabulary::new(
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
const MANY: u32 = 5;

/// What holds a thing that is named behind it.
const BOTTLE: Vocabulary = Vocabulary::new(&["bottle", "bottles"], &["botella", "botellas", "frasco", "frascos"]);

/// What can be drunk, and what is eaten from a bottle.
#[rustfmt::skip]
const DRINKS: Vocabulary = Vocabulary::new(
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
const DRANK: Vocabulary = Vocabulary::new(&["drank", "drunk"], &["bebi", "bebido"]);
/// The same, of whatever a bottle held.
#[rustfmt::skip]
const SWALLOWED: Vocabulary = Vocabulary::new(
    &["drank", "drunk", "swallowed", "downed", "necked", "chugged"],
    &["bebi", "bebido", "tome", "tomado", "trague", "tragado", "ingeri", "ingerido", "tomarme", "beberme"],
);
/// The same, of medicine.
#[rustfmt::skip]
const TOOK: Vocabulary = Vocabulary::new(
    &["drank", "drunk", "had", "took", "taken", "swallowed", "downed", "necked", "ate", "eaten", "done", "snorted", "injected",
      "finished", "chugged"],
    &["bebi", "bebido", "tome", "tomado", "trague", "tragado", "ingeri", "ingerido", "tomar", "tomarme", "beberme", "comi",
      "inyecte", "meti"],
);
/// What is said of poison alone: nobody should drink it at all.
const DRINKS_IT: Vocabulary =
    Vocabulary::new(&["drink", "drinking", "swallow", "sip"], &["beber", "beberme", "tomarme", "tomar"]);

/// Words of whoever types.
const I: Vocabulary = Vocabulary::new(&["i", "ive", "have", "just"], &["yo", "he", "me", "acabo"]);
/// What stands between those and what was done, and denies nothing.
const SLIPS_IN: Vocabulary = Vocabulary::new(
    &["just", "already", "now", "only", "also", "have", "basically", "literally", "accidentally", "even", "then", "went", "and"],
    &["ya", "acabo", "de", "me", "he", "ahora", "tambien", "hace", "rato"],
);

/// What stands before the name of a thing and is none.
#[rustfmt::skip]
const MEASURE: Vocabulary = Vocabulary::new(
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
const ENDS: Vocabulary = Vocabulary::new(
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
const JOINS: Vocabulary = Vocabulary::new(
    &["and", "n", "then", "with", "plus", "also", "after", "on", "top"],
    &["y", "con", "luego", "mas", "despues", "e", "tambien"],
);
/// Of whom somebody has medicine that isn't theirs.
const OF_OTHERS: Vocabulary = Vocabulary::new(
    &[
        "dads",
        "mums",
        "moms",
        "nans",
        "grans",
        "grandads",
        "sisters",
        "brothers",
        "wifes",
        "husbands",
        "partners",
        "mates",
        "someones",
        "somebodys",
        "elses",
        "dad",
        "mum",
        "his",
        "her",
        "their",
    ],
    &["papa", "mama", "padre", "madre", "abuela", "abuelo", "hermana", "hermano", "esposo", "esposa", "marido", "mujer"],
);
/// Whoever is drunk, before what else is told of them.
const DRUNK: Vocabulary =
    Vocabulary::new(&["drunk", "drank", "drinking"], &["borracho", "borracha", "bebi", "bebido", "bebiendo"]);
/// Whoever else may be drunk.
const OTHER: [&str; 14] =
    ["he", "hes", "she", "shes", "they", "theyre", "who", "man", "men", "guy", "people", "ex", "boss", "ella"];
/// What beside a drink is danger to life.
#[rustfmt::skip]
const BESIDE_A_DRINK: Vocabulary = Vocabulary::new(
    &["bleeding", "razor", "razors", "blade", "blades", "knife", "noose", "rope", "to death", "overdose", "overdosed", "poison"],
    &["sangrando", "desangrando", "navaja", "cuchilla", "cuchillas", "cuchillo", "soga", "a muerte", "hasta morir", "sobredosis",
      "veneno"],
);
/// What names nothing, where it was drunk.
const UNNAMED: Vocabulary = Vocabulary::new(&["stuff", "what", "whatever", "something"], &["algo", "que", "cosa"]);
/// Where nothing is kept that anybody should drink.
#[rustfmt::skip]
const KEPT: Vocabulary = Vocabulary::new(
    &["sink", "garage", "shed", "workshop", "cleaning", "laundry", "toilet", "lab"],
    &["fregadero", "garaje", "cochera", "taller", "limpieza", "lavadero", "bano", "laboratorio"],
);

fn holds(list: Vocabulary, words: &[&str]) -> bool {
    let said = format!(" {} ", words.join(" "));
    list.all().any(|phrase| said.contains(&format!(" {phrase} ")))
}

fn is_much(word: &str) -> bool {
    MUCH.has(word) || word.parse::<u32>().is_ok_and(|n| n >= MANY)
}

/// Whether a line about a drink tells of something worse, or of what nobody knows: then it is no line about a drink.
pub(crate) fn is_more_than_a_drink(line: &str) -> bool {
    let words: Vec<&str> = line.split_whitespace().filter(|word| !STREET.has(word)).collect();
    let unnamed = |at: usize| {
        let behind =
            words[at + 1..].iter().find(|word| !["the", "some", "that", "this", "la", "lo", "las", "una"].contains(word));
        DRANK.has(words[at]) && behind.is_some_and(|word| UNNAMED.has(word))
    };
    [MEDICINE, POISON, BESIDE_A_DRINK].iter().any(|list| holds(*list, &words)) || (0..words.len()).any(unnamed)
}

/// Whether more than a drink was had, further on behind it: "a bottle of wine and 16 ibuprofen".
fn goes_on_past_a_drink(behind: &[&str]) -> bool {
    let mut rest = behind;
    loop {
        let join = rest.iter().position(|word| JOINS.has(word));
        let (first, next) = rest.split_at(join.unwrap_or(rest.len()));
        let is_drink = first.len() <= NEAR && first.iter().any(|word| DRINKS.has(word));
        if !is_drink || next.is_empty() {
            return false;
        }
        let skipped = next.iter().take_while(|word| JOINS.has(word) || TOOK.has(word) || I.has(word)).count();
        rest = &next[skipped..];
        if is_too_much(rest) {
            return true;
        }
    }
}

/// Whether words begin with poison, or with much of a medicine, or with somebody else's.
fn is_too_much(words: &[&str]) -> bool {
    let slips = |word: &&&str| {
        MUCH.has(word) || MEASURE.has(word) || OF_OTHERS.has(word) || STRENGTH.has(word) || word.parse::<u32>().is_ok()
    };
    let amount = words.iter().take_while(slips).count();
    let named = &words[amount..words.len().min(amount + 2)];
    let begins =
        |list: Vocabulary| holds(list, named) && (holds(list, &named[..1]) || named.len() == 2 && !holds(list, &named[1..]));
    let before = &words[..amount];
    !named.is_empty()
        && (begins(POISON)
            || (begins(MEDICINE) || begins(PILLS)) && before.iter().any(|word| is_much(word) || OF_OTHERS.has(word)))
}

/// What may stand before the name of a medicine.
const STRENGTH: Vocabulary = Vocabulary::new(&["strong", "old", "sleeping", "prescription"], &["viejas"]);
/// Any medicine, by its form, and one that nobody may take much of.
const PILLS: Vocabulary = Vocabulary::new(
    &["pills", "tablets", "paracetamol", "paracetamols", "tylenol"],
    &["pastillas", "tabletas", "comprimidos", "paracetamol"],
);
/// What is told of as a drink is: "high on cocaine".
const STREET: Vocabulary = Vocabulary::new(
    &["cocaine", "ketamine", "mdma", "heroin", "meth", "speed", "spice", "ecstasy", "ghb"],
    &["cocaina", "ketamina", "heroina"],
);

/// Whether whoever types is drunk and tells of a danger to life beside it, or took much, or drank what stands in a garage.
fn is_drunk_in_danger(words: &[&str], at: usize) -> bool {
    let (before, behind) = (&words[..at], &words[at + 1..]);
    let spanish = language() == Language::Spanish;
    let is_i = |word: &&str| ["i", "im", "ive"].contains(word) || spanish && ["estoy", "he", "yo"].contains(word);
    let alone = before.is_empty() && (words[at] != "drunk" || behind.first().is_some_and(|word| JOINS.has(word)));
    let own = alone || before.iter().any(is_i) || words[at] == "bebi";
    let is_other = |word: &&str| !is_i(word) && (OTHER.contains(word) || SOMEONE.has(word));
    // "A drunk who has a knife", "my drunk husband".
    let called = before.last().is_some_and(|word| ["a", "the", "my", "that", "some"].contains(word));
    if !DRUNK.has(words[at]) || !own || called || before.iter().chain(behind.first()).any(|word| is_other(&word)) {
        return false;
    }
    let unnamed = || DRANK.has(words[at]) && behind.iter().take(3).any(|word| UNNAMED.has(word)) && holds(KEPT, behind);
    let joined = behind.iter().take_while(|word| JOINS.has(word) || I.has(word)).count();
    let took = || joined > 0 && behind.get(joined).is_some_and(|word| TOOK.has(word)) && is_too_much(&behind[joined + 1..]);
    holds(BESIDE_A_DRINK, behind) || unnamed() || took()
}

/// Whether a line, its words with one space around each, tells of something swallowed that is no drink.
pub(crate) fn tells(line: &str) -> bool {
    let words: Vec<&str> = line.split_whitespace().collect();
    (0..words.len()).filter(|at| !denied(&words, *at)).any(|at| {
        let (done, behind) = (words[at], &words[at + 1..]);
        if is_drunk_in_danger(&words, at) || TOOK.has(done) && is_mine(&words, at) && goes_on_past_a_drink(behind) {
            return true;
        }
        let named = thing(&behind[..behind.len().min(NEAR)]);
        let swallows = SWALLOWED.has(done) || DRINKS_IT.has(done);
        if (swallows || TOOK.has(done)) && holds(POISON, named) || swallows && holds(POISON_TO_DRINK, named) {
            return true;
        }
        let mine = is_mine(&words, at);
        let drink = named.iter().any(|word| DRINKS.has(word));
        let number = |word: &str| word.parse::<u32>().ok();
        if holds(MEDICINE, named) {
            let much = named.iter().any(|word| is_much(word));
            return much && (SWALLOWED.has(done) || mine && TOOK.has(done)) || mine && DRANK.has(done) && !drink;
        }
        let other = named.iter().any(|word| !MEASURE.has(word) && number(word).is_none());
        let bottle = || named.iter().any(|word| BOTTLE.has(word)) && named.iter().any(|word| ["of", "de"].contains(word));
        mine && other && !drink && (DRANK.has(done) || SWALLOWED.has(done) && bottle())
    })
}

/// Words behind what was done, within which the thing is named.
const NEAR: usize = 7;

/// The words that name what was drunk or taken. "Loads of cocaine" is named by its amount first.
fn thing<'a, 'b>(behind: &'b [&'a str]) -> &'b [&'a str] {
    let amount = behind.iter().take_while(|word| MUCH.has(word) || MEASURE.has(word) || ["too", "way"].contains(word)).count();
    // An amount alone, "too much", names nothing.
    let rest = behind[amount..].iter().take_while(|word| !ENDS.has(word)).count();
    if rest == 0 { &[] } else { &behind[..amount + rest] }
}

/// Whether what was done is done by whoever types.
fn is_mine(words: &[&str], at: usize) -> bool {
    // A Spanish verb says it by itself.
    if ["bebi", "tome", "trague", "ingeri", "comi", "meti", "inyecte"].contains(&words[at]) {
        return true;
    }
    let before = words[..at].iter().rev().find(|word| !SLIPS_IN.has(word) || I.has(word));
    match before {
        // "Drunk again" names nobody, and nothing that was drunk.
        None => words[at] != "drunk",
        Some(word) => I.has(word),
    }
}

/// Whether it is said that it wasn't done, or that somebody is drunk: "I'm not well, I drank petrol" says no to something else.
fn denied(words: &[&str], at: usize) -> bool {
    let mut before = words[..at].iter().rev().take_while(|word| SLIPS_IN.has(word) || NOT.has(word) || STATE.has(word));
    before.any(|word| NOT.has(word) || words[at] == "drunk" && STATE.has(word))
}

/// What denies it.
const NOT: Vocabulary =
    Vocabulary::new(&["not", "never", "havent", "hadnt", "didnt", "dont", "wouldnt", "cant"], &["no", "nunca", "sin", "jamas"]);
/// What makes "drunk" a state, and no drinking.
const STATE: Vocabulary = Vocabulary::new(&["been", "being", "was"], &[]);

#[cfg(test)]
mod tests {
    use crate::base::phrases::{Language, within};
    use crate::ui::line_mode::danger_words::is_of_own_harm;

    #[test]
    fn what_is_no_drink_is_told_from_drinks() {
        for line in [
            "i drank petrol",
            "i drank drain cleaner",
            "i just drank weedkiller",
            "ive drunk white spirit",
            "i drank meths",
            "ive had a bottle of ibuprofen",
            "i drank a bottle of calpol",
            "ive taken loads of cocaine and my chest hurts",
            "I've swallowed toilet cleaner",
            "i drank some of the turps",
            "i took 30 ibuprofen",
            "ive necked a whole box of codeine",
            "my son drank screenwash",
            "im going to drink antifreeze or petrol",
            "i drank perfume",
            "im not well i drank petrol",
            "ive been drinking white spirit",
            "had a bottle of wine and 16 ibuprofen",
            "ive had wine and 20 codeine",
            "drank gin and a box of sertraline",
            "ive had vodka n a load of diazepam",
            "i had beers and then 20 valium",
            "i had beers and then i took 20 valium",
            "ive had 10 pints and all my meds",
            "i drank whisky with a handful of tramadol",
            "im drunk and took some of my dads meds",
            "i drank the stuff under the sink",
            "i drank what was in the garage",
            "im drunk and bleeding",
            "im drunk and in the bath with a razor",
            "im drunk and sat here with a knife",
            "drank myself to death nearly",
        ] {
            assert!(is_of_own_harm(line), "{line}");
        }
        for line in [
            "i drank wine",
            "i drank a whole bottle of red wine",
            "i drank too much",
            "i drank myself to sleep",
            "i drank because of him",
            "ive had a bottle of vodka",
            "ive had a bottle of water",
            "i drank a pint of milk",
            "im drunk",
            "ive been drunk all week",
            "i drank a lot last night",
            "i had two ibuprofen for my headache",
            "i have never drunk petrol",
            "i had a high fever",
            "ive had a lot of stress",
            "the petrol station",
            "i had all my friends round",
            "i had a cleaner",
            "drunk wife beat me",
            "i drank my sorrows away",
            "i drank a whole bottle of coke",
            "i had two beers",
            "wine with dinner",
            "i had wine with dinner",
            "i had a beer and two ibuprofen",
            "i drank coffee and cleaned with paraffin",
            "he was drunk with a razor",
            "im scared of my drunk husband and a knife",
            "i drank because he left me",
            "",
        ] {
            assert!(!is_of_own_harm(line), "{line}");
        }
    }

    #[test]
    fn what_is_no_drink_is_told_from_drinks_in_spanish() {
        within(Language::Spanish, || {
            for line in [
                "tomé una botella de ibuprofeno",
                "bebí gasolina",
                "me tomé un frasco de jarabe",
                "me he bebido el aguarrás",
                "acabo de tomarme el detergente",
                "bebí perfume",
                "tomé 20 aspirinas",
                "tomé vino y 20 diazepam",
                "bebí ron y un frasco de clonazepam",
                "he bebido vodka con 30 tramadol",
                "estoy borracho y sangrando",
            ] {
                assert!(is_of_own_harm(line), "{line}");
            }
            for line in [
                "tomé un café",
                "tomé unos tragos",
                "bebí una botella de vino",
                "bebí mucho",
                "no bebí gasolina",
                "tomé una decisión",
                "tomé el autobús",
                "he bebido mucho",
                "eché gasolina",
            ] {
                assert!(!is_of_own_harm(line), "{line}");
            }
        });
    }
}
