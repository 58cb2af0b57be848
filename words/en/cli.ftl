### The command line: what is said at its edge, behind "fingerpost: " where something fails, and what commands print

# Joins the last two of several places.
cli-and = and
# Behind the first of several ids. $more: the number of the others.
cli-listed-more = and { $more } more

### The terminal

# Said once, before line mode begins though nobody asked for it. $name: the terminal's name, as TERM has it.
cli-terminal-unset = It isn't known what this terminal can show (TERM isn't set), so this goes line by line instead of filling the screen.
cli-terminal-lines-only = This terminal says that it can show lines only (TERM is { $name }), so this goes line by line instead of filling the screen.
cli-terminal-unknown = This terminal's name isn't known here (TERM is { $name }), so this goes line by line instead of filling the screen.
# What failed, in front of why.
cli-terminal-failed = the terminal failed
cli-signals = signals can't be handled
cli-output-fails = can't write to standard output
# $status: a number. Nobody meets it unless something is wrong with the program.
cli-exit-status = exit status { $status }
# With --private, behind what was printed.
cli-clear-once-read = Press Enter, and this window is cleared.
cli-clock-no-date = SOURCE_DATE_EPOCH is set to something that is no date. It holds the seconds since 1 January 1970, such as 1795521600. Set it so, or unset it.

### Files

# What failed, in front of why: "can't open questions.yaml: there's no file or folder of that name".
cli-file-no-input = can't read standard input
cli-file-cant-open = can't open { $file }
cli-file-ending = there is no file { $file }: did you mean { $meant }?
cli-file-cant-read = can't read { $file }
cli-file-cant-write = can't write { $file }
cli-file-cant-create = can't create { $file } (a file that exists is never written over)
cli-file-no-folder = can't make the folder { $folder }
cli-file-no-backup = { $file } isn't a backup
cli-file-endless = { $file } is a pipe or a device, not a file. Give a file, or `-` to read standard input.
# The name of what was read, where it is no file.
cli-standard-input = standard input
# Below the problems of a file.
cli-problems-found = { $count ->
    [one] { $count } problem found.
   *[other] { $count } problems found.
}
# $name: questions.yaml or helplines.yaml.
cli-program-changed = the { $name } that this program runs with isn't the { $name } that it shows: somebody has changed the program after it was built. Don't use it; get it again from where you trust it.
# An advice, where questions name people that no help line is for.
cli-own-helplines = if a file of your own has it, name that with `--helplines FILE`
# $which: which places there are, or a question which of several is meant.
cli-no-place = there is no place `{ $id }`: { $which }
# The first line of `check` and `diff`. $fingerprints: "rules …, words …, whole file …".
cli-summary-line = { $name }: { $questions } questions, { $outcomes } outcomes; fingerprints: { $fingerprints }

### Asking people

cli-made-up-lines = these help lines are made up for an example: none of them rings, and nobody in need may meet them. To try the example yourself, add --example.
# Where a copy of a result is saved. $why: what went wrong.
cli-save-exists = There's a file named { $name } already. Choose another name.
cli-save-failed = It couldn't be saved: { $why }.
cli-input-ended = the input ended before a result, so there is none.
# The same for somebody at a terminal, who pressed Ctrl-D.
cli-input-ended-here = You have left before a result. What was said stays in this window: to clear it, type clear and press Enter, or close the window.
cli-interview-ended = the interview ended: { $why }.
cli-words-not-here = --words is for asking the questions, on a call or not, for answer sheets and for `print`. `fingerpost check WORDS` reads a words file by itself.
cli-words-of-lines = { $file } has the words of help lines: name it with --helplines-words.
cli-words-of-questions = { $file } has the words of questions: name it with --words.

### What is typed: a code, a passphrase, a yes

# Two questions on one line, in front of what is typed. $question: "Delete?"
cli-type-yes = { $question } Type yes:
cli-nobody-said-yes = nobody said yes, so nothing was done. --yes says it beforehand.
cli-typed-not-read = can't read what is typed
cli-typed-too-long = that is longer than { $most } letters
cli-typed-not-text = that isn't text in UTF-8
# In front of what is typed.
cli-client-ask = The client's code, or Enter for none:
cli-client-hidden = a client's code has letters that can't be seen. Type it anew, by hand.
cli-client-long = a client's code has { $most } letters or fewer: a code or initials, never a name.

### A call

cli-intake-place = an intake asks where the client is; leave --place out.
cli-call-not-led = this questions file has no `intake:` section, so it can't be used on a call. The file that `fingerpost new FILE` writes has one to copy.
# Why a record can't go on. $was, $now: fingerprints.
cli-call-other-rules = this record was made with other questions: their rules were others (fingerprint { $was }, now { $now }). So it can't go on; `records show` and `records export` still work.
cli-call-other-file = this record was made with other questions: their file was another, and it doesn't say which rules that had (fingerprint { $was }, now { $now }). So it can't go on; `records show` and `records export` still work.
# What is left of a call's record, once that is so. $began: a time.
cli-call-kept = The record is kept, encrypted, until { $day }.
cli-call-broke-off = This call broke off. `fingerpost records resume` goes on with it, until { $day }.
cli-call-deleted = The record of this call is deleted.
cli-call-earlier = What this call wrote is deleted. The record of the earlier intake, begun { $began }, is as it was; `fingerpost records forget` deletes that, too.

### Answer sheets: `recommend` and `sheet`

cli-sheet-other-rules = Note: this sheet was made for questions with other rules, so it may lead elsewhere than it did.
cli-sheet-other-file = Note: this sheet was made for another version of the questions file. It doesn't say which rules that had, so it may lead elsewhere than it did.
# $question, $questions: ids.
cli-sheet-unasked-one = Note: { $question } isn't asked here, so its answer doesn't count.
cli-sheet-unasked = Note: { $questions } aren't asked here, so their answers don't count.
# A sentence with an emergency number stands behind it.
cli-result-no-file = this result isn't made into a file. `--format text` shows it.
# Comments in an empty sheet, a line each. $answers: ids.
cli-sheet-comment-1 = An answer sheet. Write one id behind each question, or a list such as [a, b] where several may be chosen.
cli-sheet-comment-2 = `declined` is always possible. Questions that aren't asked on the way may stay here: they don't count.
cli-sheet-comment-rules = The rules that it is made for, by their fingerprint.
cli-sheet-one-of = one of: { $answers }
cli-sheet-one-or-more = one or more of: { $answers }

### Help lines: `helplines`

# A place, and the wider ones whose lines are there for it, too.
cli-place-with = { $place }, with the lines for all of { $wider }
cli-place-more = More for one of these: { $places }.
# When a line was last looked at, and where.
cli-line-dated = as of { $date }: { $sources }

### A practice file: `practice new`, and `check` of one

cli-practice-no-home = there is no home folder for it; name a file
cli-practice-written = { $file } is written. Put your own practice in, then run: fingerpost check { $file }
# $place: a name that no place has; $which: which may be meant
cli-practice-place = { $name }: there is no place `{ $place }`, as under `usual-place`. { $which }.
cli-practice-no-place = there is no place `{ $place }`, as under `usual-place`
cli-practice-unchanged = { $name }: a practice file that still has words of the sample, under: { $keys }.
cli-practice-unchanged-help = They would be read aloud or stand on papers. Put your own there, or take the key out.
cli-practice-fine = { $name }: a practice file, and nothing is wrong with it.
# $service: a local service; $date: a month or a day.
cli-practice-old = Look at { $service } again: it was last looked at in { $date }.
# $service: a local service; $audience: the id of an audience
cli-practice-audience = { $service } is for `{ $audience }`, which the built-in help lines don't know: it stands on no result of theirs.
# For another program: a problem, and what helps.
cli-practice-key-unchanged = `{ $key }` still has words of the sample
cli-practice-key-help = put your own there, or take the key out

### For reviewers: `print`, `hazards` and `review`

cli-print-written = { $file } is written. Open it in a browser, or print it.
cli-print-since-words = --since marks changes of a file's own words, and these are a translation. `fingerpost diff` tells what changed in the file, `fingerpost check` of the words file which translations are stale.
cli-hazards-none = { $file } has no `hazards:`. docs/reviewing.md says what belongs there.
# At the head of the printed hazard log, as values in YAML: no colon with a space behind it.
cli-hazards-title = Hazard log of "{ $title }"
cli-hazards-ratings = proposed by the makers, for a safety officer to judge
cli-hazards-conformity = none is claimed
cli-hazards-heading = Hazard log: { $title }
cli-hazards-lead = What can go wrong, and what controls it. Proposed by the makers; no safety officer has judged it. No conformity with DCB0129, DCB0160, ISO 14971 or any other standard is claimed. This is the file HAZARD-LOG.md of three, beside SAFETY.md and SAFETY-CASE.md. The same log as YAML stands at the end.
cli-hazards-severity = Severity, from the least: { $scale }
cli-hazards-likelihood = Likelihood, from the least: { $scale }
cli-hazards-as-yaml = The log as YAML
# Of one hazard, a line each.
cli-hazard-for-whom = For whom: { $whom }
cli-hazard-harm = Possible harm: { $harm }
cli-hazard-causes = Causes: { $causes }
cli-hazard-initial = Proposed, without the controls: severity { $severity }, likelihood { $likelihood }
cli-hazard-residual = Proposed, with them: severity { $severity }, likelihood { $likelihood }
cli-hazard-no-controls = Controls: none
cli-hazard-controls = Controls:
cli-hazard-status = Status: { $status }
# Blanks to be filled in by hand.
cli-hazard-judged = Judged: severity ________ likelihood ________, with the controls ________ ________, by ________
# $part, $parts: names of parts as they are typed.
cli-review-no-part = this file has no part `{ $part }` to review. Its parts are { $parts }.
# $texts: ids, and how many more.
cli-review-untranslated = `{ $part }` can't be reviewed in these words yet: { $texts } have no translation, or one of an earlier text. `fingerpost check --format json` names them all.
cli-review-date-ahead = --date: { $date } lies ahead: today is { $today }
cli-review-by-hand = the file can't take the review by itself. Put this below `reviews:` at its end:
cli-review-written = { $file } says now that { $by } reviewed { $parts } on { $date }. It holds until any letter of these parts is changed.
cli-review-keep-paper = Anybody can type a name into a file: keep the paper that was signed.

### Words files: `translate`, and `check` of one

# $file: the words file; $questions: the questions file; the others are numbers of texts.
cli-words-written = is written
cli-words-brought-up-to-date = has been brought up to date
cli-words-unchanged = was up to date already, and is as it was
# $done: one of the three above; $with: the option that asks the questions in these words
cli-words-now = { $file } { $done }: { $texts } texts, { $missing } to be translated and { $stale } to be looked at again. Write each translation behind `to`, take `was` out once you have looked at it again, then run: fingerpost check { $file } { $option } { $questions }. To see it as people will: fingerpost { $option } { $questions } { $with } { $file }
cli-words-filled = { $count ->
    [one] One text was filled with the translation that the same text has elsewhere; change it where it should be worded otherwise.
   *[other] { $count } texts were filled with the translation that the same text has elsewhere; change any that should be worded otherwise.
}
cli-words-own-language = { $file } is in `{ $language }` itself: there is nothing to translate.
# left: how many of its texts, as a number.
cli-words-of-others = { $file } is there already, and has the words of other questions: { $left } of its translations belong nowhere in { $questions }. Nothing is written. Give { $questions } a folder of its own, or move { $file } away.
cli-words-beside-nothing = { $file } is there already and would be changed, and what comes from standard input has no words of its own beside it. Nothing is written. Name the questions file in place of `-`, to bring the words beside it up to date; or move { $file } away.
# Comments at the head of a words file: three lines of one text, broken anywhere.
cli-words-comment-1 = Words in another language, for the file that they were made from. `from` is the text there: leave it as it is.
cli-words-comment-2 = Write the translation behind `to`; where it is empty, people read the original. `was` says that the text has changed since
cli-words-comment-3 = it was translated: look at the translation again, then take the line out. `fingerpost translate` brings the file up to date.
cli-words-other-questions = { $file } was compared with the built-in questions, and { $left } of its { $all } texts aren't in them. Name the file that it was made from: fingerpost check { $file } --questions FILE
cli-words-other-lines = { $file } was compared with the built-in help lines, and { $left } of its { $all } texts aren't in them. Name the file that it was made from: fingerpost check { $file } --helplines FILE
cli-words-checked = { $name }: words in `{ $language }` for { $questions }, { $translated } of { $texts } texts; fingerprints: rules { $rules }, as in the questions file, words { $words }
cli-words-checked-lines = { $name }: words in `{ $language }` for the help lines { $lines }, { $translated } of { $texts } texts; fingerprints: rules { $rules }, as in that file, words { $words }
# $texts: how many; $parts: parts with how many each; $first: ids.
cli-words-missing = { $texts ->
    [one] MISSING  One text, which people read in the original: { $first }. It has an empty `to` in { $file }, or isn't there.
   *[other] MISSING  { $texts } texts, which people read in the original: { $parts }. First, by how much hangs on them: { $first }. Each has an empty `to` in { $file }, or isn't there; `--format json` lists them all.
}
# In brackets behind an id.
cli-words-line = line { $line }
cli-words-fine = Nothing is missing, and every translation is made from the text as it is.
cli-words-fine-but-doubts = Nothing is missing, and every translation is made from the text as it is. What is to be looked at again may be right: it fails no check.
cli-words-not-reviewed = Reviews of these words: none. Whoever reviewed the original hasn't reviewed them.
# Below it a line for each part, such as “safety: never reviewed”.
cli-words-reviews = Reviews of these words:
cli-words-review-changed = changed since { $by } reviewed it on { $date }: a translation, a text that one was made from, or a rule
# The word in front of a finding, and what is said behind its id.
cli-fault-missing = MISSING
cli-fault-missing-says = there is no translation, and people read the original
cli-fault-stale = STALE
cli-fault-stale-says = the text was “{ $was }” when it was translated, and is “{ $now }” now
cli-fault-left-over = LEFT OVER
cli-fault-left-over-says = { $file } has no such text
cli-fault-not-needed-says = the program says this itself; the entry isn't needed
cli-fault-left-over-meant = { $file } has no such text; did you mean `{ $meant }`?
cli-fault-placeholder = PLACEHOLDER
cli-fault-placeholder-says = `{ $placeholder }` stands in the text and not in the translation
cli-fault-same = SAME
cli-fault-same-says = it says the same as `{ $other }`, another answer of the question
cli-fault-too-long = TOO LONG
cli-fault-too-long-says = it takes { $lines } lines on a screen of 80 columns, and { $most } are the most
# What may be right all the same
cli-fault-doubt = LOOK AGAIN
cli-fault-number-says = the number { $number } stands in the text and not in the translation
cli-fault-same-name-says = it says the same as `{ $other }`, which has another name in the original
cli-fault-untouched-says = it is the original, word for word
cli-fault-mixed-letters-says = “{ $word }” has letters of two scripts that look alike, so it is no word of either
cli-fault-placeholder-again-says = `{ $placeholder }` stands there more often than in the text
cli-fault-line-feed-says = it has a line feed, and the text has none
cli-fault-file-name-says = the file is called after `{ $called }`, and its words are in `{ $language }`

### Help: below `recommend --help` and `intake --help`, a line for each option

cli-own-files = With files of your own:
cli-own-files-words = The questions in another language
cli-own-files-unproved = Use a file whose guarantees aren't proved; every screen says so
cli-own-files-example = Answer questions with made-up help lines, none of which rings

### The language of the program
cli-language-unknown = the program speaks { $languages }; another language is a words file, see `fingerpost translate --help`
# Behind a line of what was typed that the program doesn't know; clap's own message is English.
cli-usage-unknown = I don't know “{ $word }” here. Type fingerpost --help for what there is.
cli-usage-wrong = This can't be understood as it is typed. Type fingerpost --help for what there is.
# $what: an argument as it is typed. $value: what was typed for it. $reason: why it doesn't do, as the end of a sentence.
cli-usage-missing = Something is missing: { $what }. Type fingerpost --help for what there is.
cli-usage-missing-command = What to do is missing: { $known }. Type fingerpost --help to see what there is.
cli-usage-no-value = A value is missing behind { $what }.
cli-usage-extra = “{ $word }” is too much: nothing more is expected there. Type fingerpost --help for what there is.
cli-usage-value = “{ $value }” is no value of { $what }. Type fingerpost --help for what there is.
cli-usage-value-why = “{ $value }” is no value of { $what }: { $reason }.
cli-usage-values = it can be { $values }
cli-file-without-command = “{ $file }” is no command. To ask its questions: fingerpost --questions { $file }. To look for problems in it: fingerpost check { $file }
