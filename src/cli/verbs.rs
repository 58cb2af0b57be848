//! The commands recommend, sheet, intake and helplines.

use std::path::Path;

use anyhow::bail;

use crate::base::calendar::date_in_a_sentence;
use crate::base::phrases::{phrase, say};
use crate::base::text;
use crate::cli::args::{Args, IntakeArgs, ResultFormat};
use crate::cli::call::{CallStart, lead};
use crate::cli::exit::{Exit, Quit};
use crate::cli::output::{print, print_bytes};
use crate::cli::{check, files, practice, records};
use crate::content::helplines::{EMERGENCY, Helpline, Helplines, coverage, names::MeantPlace};
use crate::content::{model::Choose, reader};
use crate::engine::{answer_sheets as sheets, decide::decide};
use crate::prover::lookahead::Lookahead;
use crate::ui::line_mode::spoken_lines;
use crate::ui::report::{PaperForm, Report, ResultPage, client_paper, danger_line, of_another_file, to_lines};
use crate::ui::ui_text::file_notice;

/// Columns of printed results.
const COLUMNS: usize = 78;

/// Prints the result of an answer sheet.
pub(crate) fn recommend(args: &Args, path: &Path, format: ResultFormat) -> anyhow::Result<()> {
    let (questionnaire, helplines) = files::both(args)?;
    check::require_proof(args, &questionnaire)?;
    let answered = files::checked(path, args.plain, |source| sheets::answered(source, &questionnaire, &helplines))?;
    let place = args.place.as_deref().map_or(Ok(answered.place), |id| files::place(&helplines, id))?;
    match answered.made_for {
        sheets::MadeFor::TheseRules => {}
        sheets::MadeFor::OtherRules => anstream::eprintln!("{}", phrase("cli-sheet-other-rules")),
        sheets::MadeFor::AnotherFile => anstream::eprintln!("{}", phrase("cli-sheet-other-file")),
    }
    let recommendation = decide(&questionnaire, &answered.sheet);
    let explained = Lookahead::default().explained(&questionnaire, &answered.sheet);
    let report =
        Report { questionnaire: &questionnaire, helplines: &helplines, place, recommendation: &recommendation, explained };
    let form = match format {
        ResultFormat::Text => None,
        ResultFormat::Markdown => Some(PaperForm::Markdown),
        ResultFormat::Html => Some(PaperForm::Html),
        ResultFormat::Json => Some(PaperForm::Json),
    };
    match form {
        // A page that can't wait is no paper to be laid aside.
        Some(PaperForm::Markdown | PaperForm::Html) if !report.to_keep() => {
            bail!("{} {}", phrase("cli-result-no-file"), danger_line(&helplines, place))
        }
        Some(form) => print_bytes(&client_paper(&report, "", form))?,
        None => {
            let of_the_file = of_another_file(&questionnaire);
            // Its name stands first; fingerprints are for whoever looks for them, on what is laid aside.
            let (notice, fingerprints) = of_the_file.split_at(of_the_file.len().min(1));
            let mut lines = to_lines(notice, COLUMNS);
            for page in
                report.pages().into_iter().filter(|p| !matches!(p, ResultPage::NotMe | ResultPage::InShort | ResultPage::About))
            {
                let blocks = report.blocks(page);
                lines.extend(if args.plain { spoken_lines(&blocks) } else { to_lines(&blocks, COLUMNS) });
                lines.push(String::new());
            }
            if !fingerprints.is_empty() && report.to_keep() && !args.plain {
                lines.extend(to_lines(fingerprints, COLUMNS));
                lines.push(String::new());
            }
            print(&text::clean(&lines.join("\n")))?;
        }
    }
    // Behind the page, which comes first, and in one line, however many there are.
    let unasked = text::in_backticks(answered.not_counted.iter().map(|q| &questionnaire.question(*q).id));
    match unasked.as_slice() {
        [] => {}
        [one] => anstream::eprintln!("{}", say!("cli-sheet-unasked-one", question = one)),
        many => anstream::eprintln!("{}", say!("cli-sheet-unasked", questions = many.join(", "))),
    }
    Ok(())
}

/// Leads a new intake.
pub(crate) fn intake(args: &Args, options: &IntakeArgs) -> anyhow::Result<()> {
    if args.place.is_some() {
        return Err(Quit::saying(Exit::Usage, phrase("cli-intake-place")));
    }
    let practice = practice::load(options.practice.as_deref(), args.plain)?;
    let usual = practice::usual_months(practice.as_ref());
    lead(args, options.client.as_deref(), options.months.unwrap_or(usual), practice.as_ref(), |client| {
        if options.keep { records::begin(options, client) } else { Ok(CallStart::default()) }
    })
}

/// Prints an empty sheet, with the answers of each question in a comment.
pub(crate) fn sheet(args: &Args) -> anyhow::Result<()> {
    let read = files::questions(args)?;
    let mut out = format!("# {}\n# {}\n", phrase("cli-sheet-comment-1"), phrase("cli-sheet-comment-2"));
    let other = args.questions.as_deref().filter(|_| read.source != reader::SHIPPED).map(files::shown);
    let words = args.words.as_deref().map(files::shown);
    if let Some(notice) = file_notice(other.as_deref(), !args.unproved || other.is_none(), None, words.as_deref()) {
        // A name may have line feeds in it, behind which there would be no comment.
        out.push_str(&format!("# {}\n", notice.replace('\n', " ")));
    }
    let questionnaire = read.value;
    let rules = phrase("cli-sheet-comment-rules");
    out.push_str(&format!("place: world\n# {rules}\nrules: {}\n", questionnaire.fingerprints.rules));
    out.push_str("answers:\n");
    for question in &questionnaire.questions {
        let ids = question.answers.iter().map(|a| a.id.as_str()).collect::<Vec<_>>().join(", ");
        let answers = match question.choose {
            Choose::Many => say!("cli-sheet-one-or-more", answers = ids),
            Choose::One => say!("cli-sheet-one-of", answers = ids),
        };
        out.push_str(&format!("  # {}\n  # {answers}\n  {}: declined\n", question.ask, question.id));
    }
    print(&text::clean(&out))
}

/// Prints which places have which help lines.
pub(crate) fn coverage(args: &Args) -> anyhow::Result<()> {
    print(&text::clean(&coverage::coverage(&files::helplines(args)?)))
}

/// Prints help lines with their dates and sources.
pub(crate) fn helplines(args: &Args, place: Option<&str>) -> anyhow::Result<()> {
    let helplines = files::helplines(args)?;
    let named = |name: &str, ix| format!("{name} ({})", helplines.place(ix).id);
    let Some(meant) = place.or(args.place.as_deref()) else {
        let of = |ix| helplines.lines().filter(|l| l.places.contains(&ix)).collect();
        let all = helplines.places().map(|(ix, place)| format!("{}\n{}\n", named(&place.name, ix), listed(&helplines, of(ix))));
        return print(&text::clean(&all.collect::<String>()));
    };
    // What begins like one place alone means it: which one it is stands above its lines.
    let ix = match helplines.meant(meant) {
        MeantPlace::Whole(place) => place,
        MeantPlace::InPart(places, countries) if places.len() == 1 && countries.is_empty() => places[0],
        _ => files::place(&helplines, meant)?,
    };
    let called = |ix| named(&helplines.place(ix).name, ix);
    // "Another country in Europe" is no name of what Kosovo is within.
    let wider = helplines.chain(ix).into_iter().skip(1).map(|ix| named(&helplines.place(ix).spoken, ix));
    let wider: Vec<String> = wider.collect();
    let head = if wider.is_empty() {
        called(ix)
    } else {
        say!("cli-place-with", place = called(ix), wider = text::enumerated(&wider, phrase("cli-and")))
    };
    // What has to be known before the number is rung stands here as on every page.
    let mut out = format!("{head}\n  {}\n{}", danger_line(&helplines, ix), listed(&helplines, helplines.all_for(ix)));
    let parts: Vec<String> = helplines.within(Some(ix)).into_iter().map(called).collect();
    if !parts.is_empty() {
        out.push_str(&format!("  {}\n", say!("cli-place-more", places = parts.join(", "))));
    }
    print(&text::clean(&out))
}

/// Lines with their dates and sources.
fn listed(helplines: &Helplines, lines: Vec<&Helpline>) -> String {
    let one = |line: &Helpline| {
        let sources: Vec<&str> = line.sources.iter().filter_map(|s| helplines.source(s)).collect();
        let (reach, details) = (text::soft(&line.reach()), text::in_brackets(&line.details()));
        let dated = say!("cli-line-dated", date = date_in_a_sentence(&line.verified), sources = sources.join("; "));
        let whom = line.audiences.iter().filter(|a| *a != EMERGENCY).map(|a| helplines.heading(a));
        let whom = whom.filter(|heading| !heading.is_empty()).collect::<Vec<_>>().join("; ");
        let whom = if whom.is_empty() { whom } else { format!("    {whom}.\n") };
        format!("  {}: {reach}{details}\n{whom}    {dated}\n", line.service)
    };
    lines.into_iter().map(one).collect()
}
