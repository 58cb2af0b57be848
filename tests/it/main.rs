//! The tests of the whole program, in one binary. The first group of modules is what the tests
//! share; each module of the second group is named after what it tests.
#![expect(
    clippy::disallowed_methods,
    clippy::expect_used,
    clippy::panic,
    clippy::string_slice,
    clippy::unwrap_used,
    reason = "tests"
)]

mod examples;
mod fake_desk;
mod fake_host;
#[path = "../../benches/family.rs"]
mod family;
mod fuzz_targets;
mod generated_edits;
mod generated_files;
mod line_mode_driver;
mod line_warnings;
mod lines_beside;
mod mutation_sites;
#[cfg(unix)]
mod pty;
mod sample_record;
mod screen_driver;
mod screens_visited;
mod support;

mod agreement;
mod answers_and_path;
mod architecture;
mod audiences;
mod author_slips;
mod budgets;
mod call_by_ear;
mod call_care;
mod call_doubted;
mod call_early;
mod call_ends;
mod call_heard;
mod call_kept;
mod call_leaving;
mod call_left_open;
mod call_letters;
mod call_papers;
mod call_parity;
mod call_put_first;
mod call_sample;
mod call_search;
mod call_search_danger;
mod call_search_slips;
mod call_situations;
mod call_slips;
mod call_small;
mod call_stands;
mod call_taken_back;
mod call_yes_part;
#[cfg(all(unix, feature = "records"))]
mod calls;
mod changed_copies;
mod check_advice;
mod cli;
mod cli_check;
mod compare_agreement;
mod content;
mod dependencies;
mod desk;
mod desk_lines;
#[cfg(all(unix, feature = "records"))]
mod desk_terminal;
mod docs;
mod every_screen;
mod explanations;
mod follow_ups;
mod forged_certificates;
mod fuzz_corpus;
mod graph;
mod guide_slips;
mod hazards;
mod hostile_input;
mod identity;
mod intake;
mod intake_agreed;
mod intake_line_mode;
mod intake_retention;
mod intake_typing;
mod key_decoder;
mod keys;
mod kill_recovery;
mod line_mode_address;
mod line_mode_behind_danger;
mod line_mode_beside;
mod line_mode_by_ear;
mod line_mode_call;
mod line_mode_commands;
mod line_mode_doubt;
mod line_mode_end;
mod line_mode_families;
mod line_mode_grave;
mod line_mode_help;
mod line_mode_lines;
mod line_mode_meaning;
mod line_mode_missed;
mod line_mode_number_first;
mod line_mode_opposite;
mod line_mode_own_words;
mod line_mode_place;
mod line_mode_prompts;
mod line_mode_safe_here;
mod line_mode_taken;
#[cfg(unix)]
mod line_mode_terminal;
mod line_mode_told;
mod line_mode_unguessed;
mod line_mode_urgent;
mod look;
mod lookahead;
#[cfg(unix)]
mod multiplexers;
mod one_pass;
mod out_of_turn;
#[cfg(all(unix, feature = "records"))]
mod package;
mod papers;
mod parity;
mod phrases;
mod pictures;
mod place_names;
mod place_pages;
mod place_slips;
mod places;
mod planted_mistakes;
mod planted_names;
mod prose;
mod read_aloud;
mod reader;
mod readme;
#[cfg(all(unix, feature = "records"))]
mod record_backup;
#[cfg(all(unix, feature = "records"))]
mod record_deletion;
#[cfg(all(unix, feature = "records"))]
mod record_erasure;
mod record_format;
#[cfg(all(unix, feature = "records"))]
mod record_passphrase;
#[cfg(all(unix, feature = "records"))]
mod record_tampering;
#[cfg(all(unix, feature = "records"))]
mod records;
mod referee;
mod refutation;
mod refuted_marks;
mod result_copy;
mod result_explained;
mod review_document;
mod revised_answers;
mod safe_here;
mod safety;
mod schema;
mod screens;
mod scripts;
mod sentences;
mod shipped_cases;
mod shipped_steps;
#[cfg(all(unix, feature = "records"))]
mod short_digits;
mod slip_list;
mod slips;
mod spanish;
mod spanish_tools;
mod spanish_wording;
mod tampered_evidence;
#[cfg(unix)]
mod terminal;
#[cfg(unix)]
mod terminal_keys;
#[cfg(unix)]
mod terminal_kinds;
mod texts;
#[cfg(all(unix, feature = "records"))]
mod traces;
mod transcripts;
mod traps;
mod vacuity;
#[cfg(unix)]
mod ways_out;
mod word_changes;
mod word_reviews;
mod words_checks;
mod words_files;
