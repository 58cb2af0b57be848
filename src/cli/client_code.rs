//! A client's code, as it is given on the command line or typed.

use unicode_normalization::UnicodeNormalization;

use crate::base::hidden::is_hidden;
use crate::base::phrases::{phrase, say};
use crate::cli::exit::{Exit, Quit};
use crate::cli::secret;

/// The most letters of a client's code.
const LONGEST: usize = 40;

/// A client's code as it is kept: in one form and without blanks around it. `-` asks for it, so
/// that it stands in no list of processes. Errors: a code with letters that can't be seen, or too
/// long.
pub(crate) fn client_code(given: Option<&str>) -> anyhow::Result<Option<String>> {
    let asked;
    let given = match given {
        Some("-") => {
            asked = secret::asked_line(&format!("{} ", phrase("cli-client-ask")))?;
            asked.as_ref().map(|line| line.as_str())
        }
        given => given,
    };
    given.map_or(Ok(None), |given| kept(given).map_err(|why| Quit::saying(Exit::Usage, &why)))
}

/// A client's code as it is kept, in one form and without blanks around it; none for no code.
/// Errors: why it won't do.
pub(crate) fn kept(given: &str) -> Result<Option<String>, String> {
    let code: String = given.nfc().collect::<String>().split_whitespace().collect::<Vec<_>>().join(" ");
    if given.trim_matches(' ').chars().any(|c| is_hidden(c) || c == '\n' || c.is_control()) {
        return Err(phrase("cli-client-hidden").to_owned());
    }
    if code.chars().count() > LONGEST {
        return Err(say!("cli-client-long", most = LONGEST));
    }
    Ok(Some(code).filter(|c| !c.is_empty()))
}
