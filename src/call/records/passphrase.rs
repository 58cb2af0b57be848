//! Passphrases: one form for each, however its letters are typed, and a judgement of new ones.

use std::collections::BTreeSet;

use unicode_normalization::UnicodeNormalization;
use zeroize::Zeroizing;

use crate::base::phrases::phrase;
use crate::call::records::fault::FolderFault;

/// The least number of letters of a passphrase.
const SHORTEST: usize = 10;
/// The least number of different letters.
const DIFFERENT: usize = 5;
/// What is tried first by whoever guesses, in the languages of the program. A passphrase made of
/// these and digits alone is no secret.
#[rustfmt::skip]
const GUESSED: [&str; 90] = [
    "password", "passphrase", "passwort", "qwertyuiop", "qwerty", "azerty", "asdfgh", "zxcvbn", "letmein", "welcome",
    "iloveyou", "admin", "administrator", "secret", "monkey", "dragon", "sunshine", "princess", "football", "master", "login",
    "abcdef", "changeme", "trustno", "fingerpost", "mentor", "mentoring", "records", "client", "default", "hello", "test",
    "please", "open", "sesame", "my", "contraseña", "contrasena", "contraseñas", "clave", "claves", "clavesecreta", "miclave",
    "secreto", "secreta", "administrador", "usuario", "bienvenido", "bienvenida", "hola", "teamo", "tequiero", "amor",
    "amormio", "miamor", "corazon", "corazón", "futbol", "fútbol", "princesa", "mariposa", "estrella", "barcelona",
    "realmadrid", "bocajuniors", "riverplate", "tequila", "guadalupe", "jesus", "jesús", "dios", "familia", "prueba", "entrar",
    "abrete", "ábrete", "sesamo", "sésamo", "porfavor", "maestro", "maestra", "mentora", "mentoria", "mentoría", "fichas",
    "cliente", "clientes", "terapia", "asdf", "mi",
];

/// A passphrase with its letters composed (NFC), so that é typed as one letter or as two is the
/// same.
pub(crate) fn composed(typed: &str) -> Zeroizing<String> {
    let mut out = Zeroizing::new(String::with_capacity(2 * typed.len() + 4));
    out.extend(typed.nfc());
    out
}

/// Opens something with a passphrase in whatever form it was chosen. Errors: as `open` has them.
pub(crate) fn opened<T>(typed: &str, open: impl Fn(&str) -> Result<T, FolderFault>) -> Result<T, FolderFault> {
    let mut opened = Err(FolderFault::WrongPassphrase);
    for form in forms(typed) {
        opened = open(&form);
        if !matches!(opened, Err(FolderFault::WrongPassphrase)) {
            break;
        }
    }
    opened
}

/// The forms in which a passphrase may have been chosen, each once: as typed, composed, decomposed.
fn forms(typed: &str) -> Vec<Zeroizing<String>> {
    let mut apart = Zeroizing::new(String::with_capacity(4 * typed.len() + 4));
    apart.extend(typed.nfd());
    let mut out: Vec<Zeroizing<String>> = Vec::new();
    for form in [Zeroizing::new(typed.to_owned()), composed(typed), apart] {
        if !out.contains(&form) {
            out.push(form);
        }
    }
    out
}

/// Why a passphrase would be too easy to guess, in words for whoever chose it; nothing where it
/// will do.
pub fn weakness(typed: &str) -> Option<&'static str> {
    let plain = Zeroizing::new(composed(typed).to_lowercase());
    let letters: Zeroizing<Vec<char>> = Zeroizing::new(plain.chars().filter(|c| !c.is_whitespace() && !c.is_control()).collect());
    if letters.len() < SHORTEST {
        return Some(phrase("records-weak-short"));
    }
    let different = letters.iter().collect::<BTreeSet<_>>().len();
    let repeats = (1..=letters.len() / 2).any(|n| letters.iter().zip(letters.iter().skip(n)).all(|(a, b)| a == b));
    if different < DIFFERENT || repeats {
        return Some(phrase("records-weak-repeats"));
    }
    let step = |pair: &[char]| i64::from(u32::from(pair[1])) - i64::from(u32::from(pair[0]));
    let in_row = letters.windows(2).filter(|pair| step(pair).abs() == 1).count();
    if 3 * in_row >= 2 * (letters.len() - 1) {
        return Some(phrase("records-weak-row"));
    }
    let mut left: Zeroizing<String> = Zeroizing::new(letters.iter().map(|c| unmasked(*c)).collect());
    for word in GUESSED {
        left = Zeroizing::new(left.replace(word, ""));
    }
    // What is left besides words that everybody tries, and digits or signs around them.
    if left.chars().filter(|c| c.is_alphabetic()).count() < SHORTEST / 2 && left.len() < letters.len() {
        return Some(phrase("records-weak-common"));
    }
    None
}

/// The letter behind a digit or sign that is often put in its place.
fn unmasked(c: char) -> char {
    match c {
        '0' => 'o',
        '1' | '!' => 'i',
        '3' => 'e',
        '4' | '@' => 'a',
        '5' | '$' => 's',
        '7' => 't',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn easy_passphrases_are_refused_and_good_ones_taken() {
        let easy = [
            "password",
            "Password123!",
            "P@ssw0rd2026",
            "passwordpassword",
            "        ",
            "           ",
            "1234567890",
            "0987654321",
            "abcdefghijkl",
            "qwertyuiop",
            "aaaaaaaaaaaa",
            "abababababab",
            "letmein2026!!",
            "fingerpost1",
            "short one",
            "mentor2026mentor",
            "\u{200b}\u{200b}\u{200b}\u{200b}\u{200b}\u{200b}\u{200b}\u{200b}\u{200b}\u{200b}",
            "iloveyou12345",
            "1111 2222 3333",
            "contraseña2026",
            "MiContrasena1",
            "tequiero2026!",
            "ábrete sésamo",
        ];
        for word in easy {
            assert!(weakness(word).is_some(), "{word}");
        }
        for good in [
            "three quiet rivers",
            "correct horse battery staple",
            "drei stille Flüsse",
            "tres ríos tranquilos",
            "тихие реки текут",
            "kX9#vLq2!rT",
        ] {
            assert_eq!(weakness(good), None, "{good}");
        }
    }

    #[test]
    fn letters_typed_as_one_or_as_two_are_the_same() {
        assert_eq!(*composed("caf\u{65}\u{301}"), "caf\u{e9}");
        assert_eq!(forms("plain").len(), 1);
        assert_eq!(forms("caf\u{e9}").len(), 2);
        assert_eq!(forms("e\u{301}\u{e9}").len(), 3);
    }
}
