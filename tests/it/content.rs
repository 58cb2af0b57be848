//! The shipped content as a whole: every claim of the article is used, and the stories in
//! docs/stories.md lead where they say.

use std::collections::BTreeSet;

use fingerpost::content::model::{Claim, ClaimIx, Pace, Questionnaire, Support};
use fingerpost::engine::answer_sheets;
use fingerpost::engine::decide::decide;
use fingerpost::ui::report::{Block, Report, ResultPage, first_lines};

use crate::support::SHIPPED;

const STORIES: &str = include_str!("../../docs/stories.md");

/// Claims of the article; two of them are about its author.
const OF_ARTICLE: usize = 54;
const OF_AUTHOR: [usize; 2] = [47, 48];
/// What the article leaves out, and we add.
const OF_OURS: usize = 7;

fn named<'q>(q: &'q Questionnaire, reference: &str) -> &'q Claim {
    let mut found = q.claims.iter().filter(|c| c.reference.as_deref() == Some(reference));
    let claim = found.next().unwrap_or_else(|| panic!("no claim is {reference}"));
    assert!(found.next().is_none(), "{reference} stands there twice");
    claim
}

/// The claims that a person can meet: on a page, with an outcome, an answer, a support, an extra or
/// the last line.
fn met(q: &Questionnaire) -> BTreeSet<&str> {
    let pages = [&q.welcome, &q.in_short, &q.about].into_iter().flatten().flat_map(|p| &p.claims);
    let answers = q.questions.iter().flat_map(|question| question.answers.iter().flat_map(|a| &a.claims));
    let all = pages
        .chain(answers)
        .chain(q.outcomes.iter().flat_map(|o| &o.claims))
        .chain(q.supports.iter().flat_map(|s| &s.claims))
        .chain(q.extras.iter().flat_map(|e| &e.claims))
        .chain(q.closing.iter().flat_map(|c| &c.claims));
    all.map(|c: &ClaimIx| q.claim(*c).id.as_str()).collect()
}

fn source<'q>(q: &'q Questionnaire, claim: &Claim) -> &'q str {
    &q.sources[claim.source].id
}

#[test]
fn every_claim_of_the_article_is_carried_and_met() {
    let q = &SHIPPED.questionnaire;
    let met = met(q);
    for n in 1..=OF_ARTICLE {
        let claim = named(q, &format!("C{n}"));
        assert_eq!(source(q, claim), "article", "C{n}");
        assert!(met.contains(claim.id.as_str()), "nobody ever meets C{n} ({})", claim.id);
    }
    let credit: Vec<&str> = q.about.as_ref().unwrap().claims.iter().map(|c| q.claim(*c).id.as_str()).collect();
    for n in OF_AUTHOR {
        assert!(credit.contains(&named(q, &format!("C{n}")).id.as_str()), "C{n} isn't in the credit");
    }
}

#[test]
fn what_the_article_leaves_out_is_never_put_in_its_mouth() {
    let q = &SHIPPED.questionnaire;
    let met = met(q);
    for n in 1..=OF_OURS {
        let claim = named(q, &format!("X{n}"));
        assert_ne!(source(q, claim), "article", "X{n}");
        assert!(met.contains(claim.id.as_str()), "nobody ever meets X{n}");
    }
    let of_article = |c: &&Claim| source(q, c) == "article";
    for claim in q.claims.iter().filter(of_article) {
        let reference = claim.reference.as_deref().unwrap_or_default();
        assert!(reference.starts_with('C'), "{} is attributed to the article", claim.id);
    }
}

#[test]
fn no_claim_is_idle() {
    let q = &SHIPPED.questionnaire;
    let met = met(q);
    let idle: Vec<&str> = q.claims.iter().map(|c| c.id.as_str()).filter(|id| !met.contains(id)).collect();
    assert!(idle.is_empty(), "{idle:?}");
}

#[test]
fn every_scenario_cites_a_claim_and_every_outcome_has_one() {
    let q = &SHIPPED.questionnaire;
    for scenario in &q.scenarios {
        assert!(!scenario.claims.is_empty(), "{}", scenario.id);
    }
    for (ix, outcome) in q.outcomes.iter().enumerate() {
        assert!(q.scenarios.iter().any(|s| s.leads_to.index() == ix), "{}", outcome.id);
    }
}

/// A story's block.
struct Story<'a> {
    title: &'a str,
    leads_to: &'a str,
    /// What the answers add, where the story says so.
    adds: Option<Vec<&'a str>>,
    sheet: String,
}

fn stories() -> Vec<Story<'static>> {
    let block = |part: &'static str| {
        let title = part.lines().next().unwrap();
        let block = part.split_once("```yaml story\n").unwrap_or_else(|| panic!("`{title}` has no block")).1;
        let block = block.split_once("```").unwrap().0;
        let field = |name: &str| block.lines().find_map(|l| l.strip_prefix(name)).map(str::trim);
        let list = |text: &'static str| text.trim_matches(['[', ']']).split(", ").filter(|e| !e.is_empty()).collect();
        let sheet = block.lines().filter(|l| !l.starts_with("leads-to:") && !l.starts_with("adds:"));
        Story {
            title,
            leads_to: field("leads-to:").unwrap_or_else(|| panic!("`{title}` doesn't say where it leads")),
            adds: field("adds:").map(list),
            sheet: sheet.map(|l| format!("{l}\n")).collect(),
        }
    };
    STORIES.split("\n## ").skip(1).map(block).collect()
}

#[test]
fn every_story_still_leads_where_it_says() {
    let pair = &*SHIPPED;
    for story in stories() {
        let answered = answer_sheets::answered(&story.sheet, &pair.questionnaire, &pair.helplines)
            .unwrap_or_else(|p| panic!("`{}`: {p:?}\n{}", story.title, story.sheet));
        let unasked: Vec<&str> = answered.not_counted.iter().map(|q| pair.questionnaire.question(*q).id.as_str()).collect();
        assert!(unasked.is_empty(), "`{}` answers {unasked:?}, which isn't asked", story.title);
        let recommendation = decide(&pair.questionnaire, &answered.sheet);
        assert_eq!(pair.questionnaire.outcome(recommendation.outcome).id, story.leads_to, "`{}`", story.title);
        let added: Vec<&str> = recommendation.extras.iter().map(|e| pair.questionnaire.extra(*e).id.as_str()).collect();
        if let Some(adds) = story.adds {
            assert_eq!(added, adds, "what is added for `{}`", story.title);
        }
    }
}

#[test]
fn stories_are_of_different_people_and_come_to_every_outcome() {
    let stories = stories();
    assert!(stories.len() >= 12, "{}", stories.len());
    let titles: BTreeSet<&str> = stories.iter().map(|s| s.title).collect();
    assert_eq!(titles.len(), stories.len());
    for outcome in &SHIPPED.questionnaire.outcomes {
        assert!(stories.iter().any(|s| s.leads_to == outcome.id), "no story comes to {}", outcome.id);
    }
}

/// What is said of every scenario.
fn reports(mut look: impl FnMut(&str, &Report<'_>)) {
    let pair = &*SHIPPED;
    for scenario in &pair.questionnaire.scenarios {
        let sheet = answer_sheets::walk(&pair.questionnaire, &scenario.replies).unwrap();
        let recommendation = decide(&pair.questionnaire, &sheet);
        let explained = pair.lookahead.explained(&pair.questionnaire, &sheet);
        let (questionnaire, helplines) = (&pair.questionnaire, &pair.helplines);
        let report = Report { questionnaire, helplines, place: helplines.world(), recommendation: &recommendation, explained };
        look(&scenario.id, &report);
    }
}

#[test]
fn young_people_see_their_own_lines_first_and_local_ones_early() {
    let (helplines, world) = (&SHIPPED.helplines, SHIPPED.helplines.world());
    let mut young = 0;
    reports(|id, report| {
        let audiences = &report.recommendation.audiences;
        for place in SHIPPED.places() {
            let lines = first_lines(helplines, place, audiences);
            let of_world = |i: usize| lines[i].places.contains(&world);
            // What a page about abuse is about stands first, wherever it leads.
            let own = |i: usize| audiences.iter().any(|a| a == "abuse") && lines[i].audiences.iter().any(|a| a == "abuse");
            let sorted = (1..lines.len()).all(|i| of_world(i) || !of_world(i - 1) || own(i - 1));
            assert!(place == world || sorted, "{id}: {lines:?}");
            if id.contains("under-18") && helplines.serves(place, "young") {
                young += 1;
                assert!(lines[0].audiences.iter().any(|a| a == "young"), "{id}: {lines:?}");
            }
        }
    });
    assert!(young > 10, "{young}");
}

#[test]
fn no_page_lists_again_what_has_just_been_suggested() {
    reports(|id, report| {
        let pages = report.pages();
        let first = Block::Item(report.first_step().to_owned());
        assert!(!pages.contains(&ResultPage::Steps) || !report.blocks(ResultPage::Steps).contains(&first), "{id}");
        let (supports, suggested) = (&report.questionnaire.supports, &report.outcome().points_to);
        if pages.contains(&ResultPage::NotMe) {
            let page = report.blocks(ResultPage::NotMe);
            let is_there = |s: &Support| page.contains(&Block::Para(s.what.clone()));
            // Where one comes first, those that come later are told of.
            let in_turn = report.outcome().pace < Pace::NoHurry || suggested.len() == supports.len();
            let now = if in_turn { suggested.len().min(1) } else { suggested.len() };
            for (at, support) in suggested.iter().enumerate() {
                assert_eq!(is_there(report.questionnaire.support(*support)), at >= now, "{id}");
            }
            assert!(supports.iter().any(is_there), "{id}");
        }
    });
}
