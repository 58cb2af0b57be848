//! `--help` in another language than English: the phrases of the area `help`, put onto the commands and arguments of `args`, where the
//! English stands.

use std::ffi::OsString;

use clap::builder::PossibleValue;
use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Arg, ArgAction, Command};

use crate::base::hidden::hidden_in;
use crate::base::phrases::{Language, language, phrase, phrase_if_any, say};
use crate::base::text;

/// Columns of the lines that are broken here.
const COLUMNS: usize = 79;

/// Arguments in which `help`, as a command, is the option: `help check` is `check --help`.
pub(crate) fn help_by_its_word(mut args: Vec<OsString>) -> Vec<OsString> {
    let language = args.get(1).is_some_and(|arg| arg == "--language");
    let at = if language { 3 } else { 1 };
    if args.get(at).is_some_and(|arg| arg == "help") {
        args.remove(at);
        args.push("--help".into());
    }
    args
}

/// The command line with what stands below the help of commands for files of one's own, for which the first screen has no room.
pub(crate) fn with_help(command: Command) -> Command {
    let (head, words) = (phrase("cli-own-files"), phrase("cli-own-files-words"));
    let (unproved, example) = (phrase("cli-own-files-unproved"), phrase("cli-own-files-example"));
    let file = phrase_if_any("help-value-file").unwrap_or_else(|| "FILE".to_owned());
    let own = format!("{head}\n      --words {file}   {words}\n      --unproved     {unproved}\n      --example      {example}");
    let intake = own.clone();
    // An intake asks where the client is, and refuses the option.
    let place = command.get_arguments().find(|arg| arg.get_id() == "place").cloned();
    let command = command.mut_subcommand("recommend", |c| c.after_help(own));
    localised(command.mut_subcommand("intake", |c| c.args(place.map(|place| place.global(false).hide(true))).after_help(intake)))
}

/// The command line with its help in the language that was chosen. An id is made of the names of the commands and of the argument;
/// what has no phrase stays in English.
fn localised(command: Command) -> Command {
    if language() == Language::English {
        return command;
    }
    let command = command.mut_args(|arg| argument(arg, "help-option")).mut_subcommands(|verb| subcommand(verb, "help"));
    let template = first_page(&command);
    let command = with_words(command, "help-about").help_template(template);
    // Put together as at a start: how each command is called is known only then.
    let mut built = command.clone();
    built.build();
    with_usage(command, &mut built)
}

/// A command and those below it with the line of usage in the language; `built`: the same command, put together.
fn with_usage(command: Command, built: &mut Command) -> Command {
    // With its styles, none of which has a blank: the first one stands behind the heading.
    let said = built.render_usage().ansi().to_string();
    let line = said.split_once(' ').map_or("", |(_, line)| line);
    let line = line.replace("[OPTIONS]", &format!("[{}]", phrase_if_any("help-value-options").unwrap_or_default()));
    let command = command.mut_subcommands(|verb| {
        let name = verb.get_name().to_owned();
        match built.find_subcommand_mut(&name) {
            Some(below) => with_usage(verb, below),
            None => verb,
        }
    });
    command.override_usage(line)
}

/// A command below others, whose id is given.
fn subcommand(command: Command, above: &str) -> Command {
    let id = format!("{above}-{}", command.get_name());
    let command = command.mut_args(|arg| argument(arg, &id)).mut_subcommands(|verb| subcommand(verb, &id));
    let template = format!("{{about-with-newline}}\n{} {{usage}}\n\n{{all-args}}{{after-help}}", usage_heading(&command));
    with_words(command, &id).help_template(template)
}

/// A command with what it is, what stands below its help, and how the commands below it are called.
fn with_words(mut command: Command, id: &str) -> Command {
    if let Some(about) = phrase_if_any(id) {
        command = command.about(about);
    }
    if let Some(after) = phrase_if_any(&format!("{id}-after")) {
        command = command.after_help(after);
    }
    if let (true, Some(name)) = (command.has_subcommands(), lasting("help-value-command")) {
        command = command.subcommand_value_name(name);
    }
    match lasting("help-commands") {
        Some(heading) => command.subcommand_help_heading(heading),
        None => command,
    }
}

/// The layout of the first page, as in English.
fn first_page(command: &Command) -> String {
    let heading = |id: &str| phrase_if_any(id).unwrap_or_default();
    let (usage, commands, options) = (usage_heading(command), heading("help-commands"), heading("help-options"));
    let status = text::wrap(&heading("help-exit-status"), COLUMNS).join("\n");
    format!("{{about}}\n{usage} {{usage}}\n{commands}:\n{{subcommands}}\n{options}:\n{{options}}\n{status}")
}

/// The heading of the line of usage, drawn as in English.
fn usage_heading(command: &Command) -> String {
    let (style, heading) = (command.get_styles().get_usage(), phrase_if_any("help-usage").unwrap_or_default());
    format!("{style}{heading}:{style:#}")
}

/// An argument of a command, whose id is given.
fn argument(arg: Arg, above: &str) -> Arg {
    let id = format!("{above}-{}", arg.get_id().as_str().replace('_', "-"));
    let Some(help) = phrase_if_any(&id) else { return arg };
    let help = format!("{help}{}", values(&arg, &id));
    let heading = if arg.is_positional() { "help-arguments" } else { "help-options" };
    let named = match arg.get_value_names() {
        Some([name]) => lasting(&format!("help-value-{}", name.to_lowercase())),
        _ => None,
    };
    let arg = match named {
        Some(name) => arg.value_name(name),
        None => arg,
    };
    let is_said = takes_value(&arg);
    let arg = arg.help(help).hide_default_value(is_said).hide_possible_values(is_said);
    match lasting(heading) {
        Some(heading) => arg.help_heading(heading),
        None => arg,
    }
}

fn takes_value(arg: &Arg) -> bool {
    matches!(arg.get_action(), ArgAction::Set | ArgAction::Append)
}

/// The value that an argument has by itself, and all that it can have, in square brackets.
fn values(arg: &Arg, id: &str) -> String {
    if !takes_value(arg) {
        return String::new();
    }
    let one = |value: &PossibleValue| {
        let name = value.get_name();
        let says = phrase_if_any(&format!("{id}-{name}"));
        says.map_or_else(|| name.to_owned(), |says| format!("{name} ({says})"))
    };
    let usual = arg.get_default_values().iter().map(|value| value.to_string_lossy().into_owned()).collect();
    let possible = arg.get_possible_values().iter().map(one).collect();
    let row = |(heading, all): (&str, Vec<String>)| {
        let heading = phrase_if_any(heading).filter(|_| !all.is_empty())?;
        Some(format!(" [{heading}: {}]", all.join(", ")))
    };
    [("help-default", usual), ("help-values", possible)].into_iter().filter_map(row).collect()
}

/// What to do about a file that was named without a command; nothing where that isn't what went wrong.
pub(crate) fn file_in_place_of_a_command(error: &clap::Error) -> Option<String> {
    let Some(ContextValue::String(word)) = error.get(ContextKind::InvalidSubcommand) else { return None };
    let is_file = [".yaml", ".yml"].iter().any(|ending| word.ends_with(ending));
    is_file.then(|| say!("cli-file-without-command", file = text::clean(word)))
}

/// What was typed wrong, in place of clap's own message, which is English.
pub(crate) fn wrong_usage(error: &clap::Error) -> String {
    let told = |kind| match error.get(kind) {
        Some(ContextValue::String(one)) => Some(text::clean(one).into_owned()),
        Some(ContextValue::Strings(all)) if !all.is_empty() => Some(text::clean(&all.join(", ")).into_owned()),
        _ => None,
    };
    let arg = told(ContextKind::InvalidArg).map(|arg| with_own_names(&arg));
    if let (ErrorKind::MissingSubcommand, Some(known)) = (error.kind(), told(ContextKind::ValidSubcommand)) {
        return say!("cli-usage-missing-command", known = known);
    }
    if let (ErrorKind::MissingRequiredArgument, Some(arg)) = (error.kind(), &arg) {
        return say!("cli-usage-missing", what = arg);
    }
    // Clap names an option with what stands for its value: `--place <PLACE>`.
    let option = arg.as_deref().and_then(|arg| arg.split(' ').next()).filter(|arg| arg.starts_with('-'));
    let empty = error.kind() == ErrorKind::InvalidValue && told(ContextKind::InvalidValue).is_none_or(|value| value.is_empty());
    if let (true, Some(option)) = (empty, option) {
        return say!("cli-usage-no-value", what = option);
    }
    if let (ErrorKind::UnknownArgument, None, Some(word)) = (error.kind(), option, &arg) {
        return say!("cli-usage-extra", word = word);
    }
    if let (Some(arg), Some(value)) = (&arg, told(ContextKind::InvalidValue).filter(|value| !value.is_empty())) {
        let reason = std::error::Error::source(error).map(|reason| text::clean(&reason.to_string()).into_owned());
        let known = || told(ContextKind::ValidValue).map(|values| say!("cli-usage-values", values = values));
        return match reason.or_else(known) {
            Some(reason) => say!("cli-usage-value-why", value = value, what = arg, reason = reason),
            None => say!("cli-usage-value", value = value, what = arg),
        };
    }
    let word = told(ContextKind::InvalidSubcommand).or(arg).or_else(|| told(ContextKind::InvalidValue));
    word.map_or_else(|| phrase("cli-usage-wrong").to_owned(), |word| say!("cli-usage-unknown", word = word))
}

/// Prints help, or clap's own message, which has in it what was typed as it was typed. Where that has
/// letters that steer a terminal or can't be seen, the message is printed without them and without
/// colour.
pub(crate) fn print(error: &clap::Error, typed: &[OsString]) {
    if typed.iter().any(|arg| hidden_in(&arg.to_string_lossy()).next().is_some()) {
        anstream::eprint!("{}", text::clean(&error.render().to_string()));
    } else {
        // Nothing can be done where even this can't be printed.
        let _ = error.print();
    }
}

/// The names of values, `<SHEET>` or `[KIND]`, as the help calls them.
fn with_own_names(args: &str) -> String {
    let part = |part: &str| {
        let (name, rest) = match part.find(['>', ']']) {
            Some(end) => part.split_at(end),
            None => return part.to_owned(),
        };
        let own = phrase_if_any(&format!("help-value-{}", name.to_lowercase()));
        format!("{}{rest}", own.unwrap_or_else(|| name.to_owned()))
    };
    args.split_inclusive(['<', '[']).map(part).collect()
}

/// A phrase that lasts as long as the program, as clap wants the names of headings.
fn lasting(id: &str) -> Option<&'static str> {
    phrase_if_any(id).map(|text| &*text.leak())
}
