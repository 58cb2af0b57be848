### Problems of a file, as its author is told them: a sentence without a capital and a full stop, then what to do

# What the author wrote and the names of fields stand in backquotes. Ids that end in `-help` say what to do.

### Around a problem

# The words before a problem, before what to do, and before where else it is.
problem-level-error = error
problem-level-help = help
problem-level-note = note

# A problem on one line. $says: its sentence. $code: its fixed name.
problem-plain = { $path }, line { $line }, column { $column }: { $says } [{ $code }]

# A second place that matters, behind the problem. $label: what it is.
problem-also = In line { $line }: { $label }
problem-again-once = the same once more, in line { $line }

# $places: how many, two at least. $lines: numbers of lines, with commas.
problem-again = the same in { $places } more places, in lines { $lines }
problem-again-one-other = the same in { $places } more places, in lines { $lines } and one other
problem-again-others = the same in { $places } more places, in lines { $lines } and { $rest } others
problem-more = There are { $count } more problems. Mend these first, and check again.
problem-did-you-mean = did you mean `{ $near }`?

# $list: the words that may stand there, in backquotes, with commas.
problem-there-is-only = there is only { $list }
problem-there-are = there are { $list }

### What something is called in the sentences about shapes

problem-kind-text = text
problem-kind-nothing = nothing
problem-kind-list = a list
problem-kind-list-shape = a list (`- …`)
problem-kind-mapping = a mapping
problem-kind-mapping-shape = a mapping (`key: value`)
problem-kind-condition = a condition
problem-kind-number = a whole number
problem-kind-value = a value
problem-kind-flag = `true` or `false`
problem-kind-word = one word
problem-kind-text-or-list = text, or a list of texts

# These two are never shown.
problem-kind-any = text, a list or a mapping
problem-noted = a problem that has been noted

### Values of another kind than the one that belongs there

# $wanted, $found: one of the above.
problem-belongs = { $wanted } belongs here, not { $found }
problem-nothing-stands = nothing stands here, where { $wanted } belongs
problem-nothing-stands-help = write the value, or delete the line
problem-needed-help = write it: it has to be there

# $open, $close: a brace.
problem-item-help = write `{ $open }id: { $name }, …{ $close }`, with its other fields
problem-number = `{ $text }` isn't a whole number that can stand here
problem-list-empty = the list is empty
problem-list-empty-help = write an item, or delete the line
problem-word = `{ $word }` can't stand here
problem-field-missing = the field `{ $field }` is missing here

# $fields: all but the last, in backquotes, with commas.
problem-fields-missing = the fields { $fields } and { $last } are missing here
problem-mark-missing-help = write `{ $mark }: 1` above everything else: it is the version of the format
# What to write for a field that is missing. $fields: one or several of those below.
problem-needs = write { $fields }
problem-needs-answers = its `answers`, each on a line of its own: `- { $open }id: "yes", text: "Yes"{ $close }`
problem-needs-answers-of-scenario = the `answers` of the sheet by question: `answers: { $open }safe: "no", strain: sleep{ $close }`
problem-needs-text-of-answer = the words that people read: `text: "My sleep"`
problem-needs-about = what it is about, `now`, `wellbeing`, `changes` or `goals`: `about: wellbeing`
problem-needs-ask = what people are asked: `ask: "What has been hard?"`
problem-needs-choose = how many answers may be chosen: `choose: one`, or `choose: many`
problem-needs-section = the id of its section, such as `section: today`
problem-needs-pace = how soon help is wanted: `pace: now`, `today`, `soon` or `no-hurry`
problem-needs-says = what the page says, in a sentence: `says: "A doctor may help."`
problem-needs-first-step = one first step: `first-step: "Book an appointment this week."`
problem-needs-is = what it is: `is: "A doctor finds out what is behind it."`
problem-needs-is-not = what it isn't: `is-not: "A doctor isn't only for people who are very ill."`
problem-needs-steps = first steps, in brackets: `steps: ["Book an appointment."]`
problem-needs-as = as what it is added: `as: note`, `step`, `first-step` or `step-before`
problem-needs-why = a sentence that says why: `why: "whoever can't sleep shouldn't wait"`
problem-needs-leads-to = the outcome that the sheet leads to: `leads-to: care`
problem-needs-language = the language of its words: `language: en-GB`
problem-needs-hours = when it is open: `hours: "Mon-Fri 9:00-17:00"`, `24/7`, or `check` where you aren't sure
problem-needs-sources = the id of where it was found, in the table `sources`: `sources: rung-by-us`
problem-needs-verified = the date of its newest source: `verified: 2026-11-28`
problem-needs-channel = how it is reached: `channel: call`, `text`, `web` or `email`
problem-needs-audience = whom it is for: `audience: anyone`, or another (`fingerpost explain audience` lists them)
problem-needs-id = an `id` by which rules name it, such as `id: sleep`
problem-needs-when = for whom it holds: `when: { $open }strain: sleep{ $close }`

# $list: the list as it is to be written, in its brackets.
problem-square-brackets-help = lists stand in square brackets: `{ $list }`
problem-in-brackets-help = put it in brackets: `{ $list }`
problem-no-brackets-help = write it without the brackets; if they are to be seen, put quotes around them
problem-one-item-help = put square brackets around it: `{ $list }`; or begin it below, with `- `
problem-answers-below-help = write each answer on a line of its own below `answers:`, as `- { $open }id: "yes", text: "Yes"{ $close }`
problem-items-below-help = write each on a line of its own below `{ $field }:`, as `- { $open }id: …{ $close }` with its other fields
problem-named-items-help = begin each on a line of its own, with its name as its id: `- { $open }id: { $name }, …{ $close }`
problem-braces-each-help = put each into braces of its own: `{ $list }`
problem-one-mapping-help = write one mapping of all: `{ $mapping }`
# $entry: a name and a colon, with three dots behind it.
problem-by-name-help = write each on a line of its own, by its name: `{ $entry }`
problem-what-it-is-of-help = write in front of it what it is of, such as `{ $open }strain: [sleep, worry]{ $close }`
# mapping: fields in braces, each with three dots behind it.
problem-fields-by-name-help = say by name which is which: `{ $mapping }`
problem-heading-comment = the heading `{ $name }:` is a comment here, and what stands below it has lost its heading
problem-heading-comment-help = take away the `#` in front of it; or, if none of it is wanted, put one in front of each of its lines
problem-heading-there = here it is a comment
# $item: one of those below. $id: its id, or three dots. $under: the heading that it stands under.
problem-misplaced = { $item } `{ $id }` stands behind `{ $under }:`
problem-misplaced-help = move it under `{ $heading }:`
problem-heading-missing-help = write `{ $heading }:` above it, at the left edge: that heading is missing
problem-no-list = `{ $under }:` has no list, and an item begins here
problem-no-list-help = an item belongs under a heading such as `questions:` or `outcomes:`
# $item: one of those below.
problem-no-list-item-help = this looks like { $item }: move it under `{ $heading }:`
problem-the-section = the section
problem-the-question = the question
problem-the-outcome = the outcome
problem-the-extra = the extra
problem-the-guarantee = the guarantee
problem-the-scenario = the scenario
problem-a-section = a section
problem-a-question = a question
problem-an-outcome = an outcome
problem-an-extra = an extra
problem-a-guarantee = a guarantee
problem-a-scenario = a scenario

### Conditions and counts

problem-any-or-all-help = write `any: [ … ]` where one is enough, or `all: [ … ]` where each has to hold
problem-count = a count says how many, and of what
problem-count-help = write it like `{ $open }n: 2, of: { $open }days: [sleep, food], feelings: low{ $close }{ $close }`

# $pair: a question with its answer, in braces.
problem-unquoted-condition-help = write `{ $pair }`, without quotes around all of it
problem-braces-around-help = write `{ $pair }`: a question, a colon and its answer, in braces
problem-named-condition-help = write `{ $open }holds: { $text }{ $close }` for a condition, or a question with its answer: `{ $open }{ $text }: yes{ $close }`
problem-no-of = the signs that are counted stand without their `of`
problem-no-of-help = write `of: ` in front of them: `{ $open }n: 2, of: { $open }strain: [sleep, worry]{ $close }{ $close }`
problem-always-help = to say "always", leave the line out
# $open, $close: a brace.
problem-no-sums-help = nothing is added up or compared here: count answers, as in `{ $open }at-least: { $open }n: 2, of: { $open }strain: [sleep, worry]{ $close }{ $close }{ $close }`
problem-name-behind-id-help = if that is its name, write `id: { $name }`
problem-id-with-words-help = if that is its id and its words, write `{ $item }`
problem-flag-help = write `{ $flag }`
problem-flag-either-help = write `true` or `false`
problem-loose-answers = several answers of `{ $question }` stand here without brackets
problem-loose-answers-help = write `{ $question }: { $list }`
problem-loose-answer-help = two answers stand in brackets: write `{ $question }: { $list }`; or, if `{ $name }` is a question, write its answer behind it

### Fields that the format has not

problem-no-field = there is no field `{ $field }` here

# What other tools call otherwise.
problem-elsewhere-asked-when = a question that is asked only sometimes has `asked-when` (or `unless`)
problem-elsewhere-required = nothing is required here: "rather not say" is always offered
problem-elsewhere-choose = whether one answer is chosen or several is said by `choose: one` or `choose: many`
problem-elsewhere-score = nothing is scored here: a rule names answers, or counts them with `at-least`
problem-elsewhere-order = questions stand in their order, and `asked-when` says who is asked
problem-elsewhere-ask = the words of a question are its `ask`, and its name for rules is its `id`
problem-elsewhere-answers = what can be answered stands under `answers`
problem-elsewhere-answer = the words of an answer are its `text`, and its name for rules is its `id`
problem-elsewhere-answer-shown = an answer is offered to everybody who is asked: one that is only for some belongs into a question of its own, with `asked-when`
problem-elsewhere-outcome = the heading of an outcome is its `title`, and what its page says is its `says`
problem-elsewhere-support = a support is called by its `name`, and `is` and `is-not` say what it is and isn't
problem-elsewhere-when = for whom it holds is said by `when`
problem-elsewhere-why = why it is promised is said by `why`
problem-elsewhere-leads-to = the outcome that the sheet leads to is its `leads-to`
problem-elsewhere-number = how a line is reached is its `channel` (`call`, `text`, `web` or `email`), and the number or address is its `number`
problem-elsewhere-service = who runs a line is its `service`, and its name for other files is its `id`
problem-elsewhere-hours = when a line is open is said by `hours`
problem-elsewhere-place = where a line serves is its `place`, the id of one place or several
problem-elsewhere-verified = the date of its newest source is its `verified`
problem-signs-under-of-help = the signs stand under `of`: `{ $open }n: 2, of: { $open }{ $key }: …{ $close }{ $close }`
problem-sign-already-help = take it away: an answer of a safety question without `clear` or `help` is a sign already, and an outcome that is `at-once` names it in its `when`

### Texts that do not say what their author meant

problem-text-empty = the text is empty
problem-text-empty-help = write it, or delete the line
problem-text-null = nothing is said here but `{ $text }`
problem-text-null-help = write the text, or delete the line
problem-curly = the quotes around this text are read as a part of it
problem-curly-help = write straight quotes (") in their place; if they are to be seen, put straight ones around them
problem-stray-quote = a quote ends this text, and none begins it
problem-stray-quote-help = put one in front of it, or take this one away
problem-text-ends = the text ends here, because ` #` begins a comment
problem-line-ends = the line ends here, because ` #` begins a comment
problem-comment-help = put quotes around the whole text, or the comment on a line of its own
problem-cut-at-comma = the text of `{ $key }` ends at the comma before this
problem-cut-at-comma-help = put quotes around the whole text
problem-cut-at-comma-curly-help = the quotes around it are curly, and hold nothing together: write straight ones (")
problem-text-too-long = this text has { $length } characters, and { $most } are the most that anybody can be given at once
problem-text-too-long-help = say it in fewer words, or in several texts
problem-date = `{ $text }` isn't a date
problem-date-help = write 2026, 2026-10 or 2026-10-07
problem-date-turned-help = write { $date }
problem-month-days = that month has { $days } days

### Colons, dashes, tabs and lines

problem-no-colon = there is no `: ` behind `{ $word }`
problem-no-colon-help = write `{ $word }: ` and then what belongs there
problem-colon-and-blank-help = write `{ $name }: { $value }`, with a colon and a blank
problem-second-colon = a second `: ` stands in this line
problem-second-colon-help = put quotes around a text that has `: ` in it
problem-second-colon-braces-help = put braces around what belongs to `{ $key }`: `{ $key }: { $value }`
problem-curly-ends-nothing = the quotes around this text are curly, and end nothing
problem-curly-ends-nothing-help = write straight quotes (") in their place: then `: ` may stand inside
problem-curly-end = the quote that ends this text is a curly one, and closes nothing
problem-curly-end-help = write a straight one (") in its place, as at the beginning
problem-tab = a tab stands before the words of this line
problem-tab-help = indent with spaces
problem-odd-space = the space here isn't an ordinary one (some programs write one at which no line breaks)
problem-odd-space-help = delete it, and type a space
problem-tight-dash = there is no blank behind the `-` that begins this line
problem-tight-dash-help = write `- ` and then what belongs there
problem-dash-behind-key = no item can begin in the line of `{ $key }`
problem-dash-behind-key-help = put the item below `{ $key }:`, on a line of its own; or put quotes around a text that has a dash
problem-processor-mark = `{ $mark }` is a mark of a word processor, and begins no item
problem-processor-mark-help = write `- ` in its place
problem-wide-sign = `{ $sign }` is a wide sign of another keyboard, and means nothing to this format
problem-wide-sign-help = write `{ $meant }` in its place
problem-slashes = `//` doesn't begin a comment here
problem-slashes-help = write `# ` in its place
problem-file-ends = `{ $line }` ends the file here and begins a second one
problem-file-ends-help = delete this line: one file is one whole
problem-three-dashes = a line of three `-` or `.` starts or ends a file of its own
problem-three-dashes-help = delete it: one file is one whole
problem-deeper = this line stands deeper than `{ $key }` above it, which has its value already
problem-deeper-help = begin it right under `{ $key }`

# $column: of this one. $before: of the one before it.
problem-uneven-items = this item begins in column { $column }, and the one before it in column { $before }
problem-uneven-items-help = begin both in the same column
problem-uneven-first = this item begins in column { $column }, and the one behind it in column { $after }
# $column: of this one. $others: of those that it may go with.
problem-uneven-line = this line begins in column { $column }, and those above that it seems to go with begin in column { $others }
problem-uneven-line-help = begin it in column { $others }, too
problem-block-uneven = the lines under `|` or `>` don't stand under each other
problem-block-uneven-help = indent all of them alike, with spaces
problem-left-of-text = this line stands further left than the text under `{ $mark }` that it seems to go on with
problem-left-of-text-help = begin all lines of the text in one column
problem-goes-on-below = the text of `{ $key }` ends in the line above, and this line is no field
problem-goes-on-below-help = put quotes around all of the text, or begin this line further right than `{ $key }`
problem-line = this line doesn't go with the lines around it
problem-line-help = look at its indentation, and at the quotes and brackets before it
problem-line-id-help = if something new begins here, write `- ` in front of it

### Quotes, brackets and single characters

problem-open-quote = a quote is opened here and not closed
problem-open-quote-help = close it, or take it away; in "…" a quote is written \"
problem-left-over = the text ends at this quote, and `{ $left }` is left over
problem-left-over-help = put quotes around all of it, and write a quote inside as ' or \"
problem-comma-missing = a comma is missing before `{ $field }`
problem-comma-missing-help = write `, ` in front of `{ $field }:`
problem-colon-in-text = a text with `: ` in it needs quotes
problem-colon-in-text-help = put quotes around it, or write `, ` in front of `{ $field }:` where that is a field
problem-semicolon-help = write a comma in place of the `;`
problem-word-between = there's no `{ $word }` between two answers
# meant: a condition.
problem-word-between-help = write `{ $meant }`
problem-apostrophe = the apostrophe ends the text here
problem-apostrophe-help = put double quotes ("…") around the text in place of the single ones

# $escape: a backslash and the character behind it.
problem-escape-unknown = `{ $escape }` has no meaning in double quotes
problem-escape-unknown-help = write `/`, or `\\` for a backslash
problem-escape = `\` and what follows it here isn't a character
problem-escape-help = write `\\` for a backslash, or use '…' as quotes
problem-not-closed = the `{ $bracket }` here isn't closed
problem-not-closed-help = write `{ $bracket }` where it ends, before the next item begins
problem-comma-at-end = a comma stands at the end of this line
problem-comma-at-end-help = delete it: commas stand inside `{ $braces }` and `[ ]` only
problem-round = round brackets hold nothing in this format
problem-round-help = write `{ $braces }` in their place
problem-unlisted = `{ $word }` takes a list, and the brackets around it are missing
problem-unlisted-help = write `{ $word }: [{ $open }…{ $close }, { $open }…{ $close }]`
problem-bracket-over = there is one `{ $bracket }` too many here
problem-bracket-over-help = delete it
problem-brackets = the brackets don't go together here
problem-brackets-help = look for a `{ $brace }` or `[` that isn't closed, a comma that is missing, or a quote around a text
problem-character = no text can begin with this character
problem-character-help = put quotes around the text
problem-stars = no text can begin with `*`, and stars make nothing bold here
problem-stars-help = write the text without them, in quotes

# $code: of a character, such as U+200B.
problem-hidden-stands = a hidden character ({ $code }) stands here
problem-hidden-written = a hidden character ({ $code }) is written here
problem-hidden-help = delete it: such characters can fool a reader or a terminal

### Keys that stand twice, and what YAML has and this format has not

problem-second-key = the key `{ $key }` stands here a second time
problem-second-key-help = join the two, or delete one
problem-second-id-help = if something new begins here, write `- ` in front of it; else delete one
problem-anchor = anchors and aliases (`&name`, `*name`, `<<`) aren't part of this format
problem-anchor-help = write the value out, or name a condition and use `holds`
problem-tag = tags (`!name`) aren't part of this format
problem-tag-help = put the text in quotes instead; in a condition, `not:` says what isn't so
problem-too-deep = nested too deeply to be a questionnaire
problem-too-deep-help = is a bracket open?

### Files that are too large, no text, or of another kind

problem-too-large = the file is larger than { $kib } KiB
problem-too-much = too much in one file to read
problem-right-file = is it the right file?
problem-utf-16 = the file is UTF-16 text, as some editors save it
problem-not-utf-8 = the file isn't UTF-8 text from here on
problem-not-utf-8-help = save the file again with the encoding UTF-8
problem-document-zip = this is a document of a word processor or a spreadsheet, or a zip file
problem-document-old = this is a document of an older word processor or spreadsheet
problem-document-rtf = this is a document of a word processor (RTF)
problem-document-pdf = this is a PDF document
problem-document-help = copy its text into a plain text editor, and save that as a file ending in .yaml
problem-web-page = this is a web page, as `fingerpost print` writes one
problem-web-page-help = name the file that it was made from, which ends in .yaml

# The kinds of files, behind "a file of".
problem-file-questions = questions
problem-file-helplines = help lines
problem-file-practice = a mentor's practice
problem-file-words = words in another language
problem-given-questions = name it with `--questions FILE`
problem-given-helplines = name it with `--helplines FILE`
problem-given-practice = name it with `intake --practice FILE`
problem-given-words = name it with `--words FILE`

# What writes a file of the kind.
problem-file-empty = the file is empty
problem-file-prose = this is plain text, and a file of { $wanted } belongs here
problem-begun-questions = `fingerpost new FILE` writes one to start from
problem-begun-helplines = `fingerpost new --helplines FILE` writes one to start from
problem-begun-practice = `fingerpost practice new FILE` writes one to start from
problem-begun-words = `fingerpost translate FILE LANGUAGE` writes one to fill in

# $is: what kind it is. $wanted: what kind it should be.
problem-other-kind = this is a file of { $is }, and one of { $wanted } belongs here

# $given: one of the four above.
problem-other-kind-help = { $given }; `fingerpost check FILE` checks it
problem-sheet-given = this is an answer sheet, and a file of { $wanted } belongs here
problem-sheet-given-help = `fingerpost recommend SHEET --questions FILE` says where it leads
problem-sheet-wanted = this is a file of { $is }, and an answer sheet belongs here
problem-sheet-wanted-help = `fingerpost sheet --questions FILE` prints an empty one
problem-unmarked = is this a file of { $is }? Its first line, `{ $mark }: 1`, is missing
problem-unmarked-help = write that line above everything else. If the file is one of { $wanted }, write `{ $mark }: 1`
problem-mismarked = this line says that the file is one of { $said }, and what stands below it is one of { $is }
problem-mismarked-help = write `{ $mark }: 1` in its place

# Of a words file.
problem-words-version = this is written for version { $version } of the format
problem-words-version-help = this program reads version { $version }
problem-words-lines-reviewed = help lines have no reviews in a words file of their own
problem-words-lines-reviewed-help = help lines are reviewed with the questions: their review goes into the words file of the questions, as the part `lines`

### Lists of answers that questions share

# $sets: the field under which they stand.
problem-sets-shape = `{ $sets }` isn't a table of lists
problem-sets-shape-help = write a name, and under it the answers as in a question
problem-sets-empty = `{ $sets }` has no list
problem-sets-empty-help = put one in, or take the key out
problem-set-unknown = there is no list `{ $name }` among the `{ $sets }`
problem-set-none = there is no list `{ $name }`, and no `{ $sets }` in this file
# open, close: a brace.
problem-set-none-help = write it under `{ $sets }:`, as in `{ $name }: [{ $open }id: …, text: "…"{ $close }, …]`; or write the answers out here
problem-set-unused = no question has the list `{ $name }`
problem-set-unused-help = write `answers: { $name }` in a question, or take it out

### What a file says of itself: fingerprints, reviews

# Each is the first digits of a fingerprint.
problem-fingerprints = rules { $rules }, words { $words }, whole file { $file }
problem-not-reviewed = Not reviewed by a clinician.

# $part: the title of a part. $by: names with roles and dates.
problem-part-reviewed = { $part }: reviewed by { $by }.

# $said: one or several of the sentence above.
problem-all-reviewed = The file says: { $said }
problem-parts-reviewed = The file says: { $said } Everything else: not reviewed by a clinician.

# The same of a translation, in whichever language it is.
problem-words-not-reviewed = Not reviewed by a clinician, nor by a native speaker who knows this work.
problem-words-all-reviewed = The words file says: { $said }
problem-words-parts-reviewed = The words file says: { $said } Everything else: not reviewed by a clinician, nor by a native speaker who knows this work.

### What stands in for a placeholder of a script

# Who rings, where the mentor cannot ring for the client: at the beginning of a sentence, no longer than in English.
problem-somebody-near-rings = They ring, or somebody near them does

### What a text says in places that lack something

# The fingerprints of reviewed parts are made of the English: a letter that changes here undoes reviews.
problem-lack-emergency = Where no emergency number is held:
problem-lack-ambulance = Where no number for an ambulance is held:
problem-lack-line = Where no line for `{ $audience }` is held:

### Hazards and their controls

# What controls a hazard, counted. $controls: the counts below, with commas, and "and" before the last.
problem-controlled = controlled by { $controls }
problem-controlled-by-words = controlled by { $controls }, by words only
problem-controlled-by-nothing = controlled by nothing
problem-controls-and = and
problem-controls-guarantees-proved = { $count ->
    [one] { $count } proved guarantee
   *[other] { $count } proved guarantees
    }
problem-controls-guarantees-broken = { $count ->
    [one] { $count } guarantee that ISN'T PROVED
   *[other] { $count } guarantees that AREN'T PROVED
    }

# On paper, guarantees are called promises.
problem-controls-promises-proved = { $count ->
    [one] { $count } proved promise
   *[other] { $count } proved promises
    }
problem-controls-promises-broken = { $count ->
    [one] { $count } promise that ISN'T PROVED
   *[other] { $count } promises that AREN'T PROVED
    }
problem-controls-scenarios = { $count ->
    [one] { $count } scenario
   *[other] { $count } scenarios
    }
problem-controls-tests = { $count ->
    [one] { $count } test
   *[other] { $count } tests
    }
problem-controls-screens = { $count ->
    [one] { $count } screen
   *[other] { $count } screens
    }
problem-controls-procedures = { $count ->
    [one] { $count } procedure
   *[other] { $count } procedures
    }

# Kinds of controls. The English is the key of the file, too.
problem-control-guarantee = guarantee
problem-control-scenario = scenario
problem-control-test = test
problem-control-screen = screen
problem-control-procedure = procedure

# How far the handling of a hazard has come. The English stands in files, too.
problem-status-open = open
problem-status-transferred = transferred
problem-status-closed = closed

# The words of the standard DCB0129. The English stands in files, too.
problem-severity-minor = Minor
problem-severity-significant = Significant
problem-severity-considerable = Considerable
problem-severity-major = Major
problem-severity-catastrophic = Catastrophic
problem-severity-scale = Minor (a slight injury, or distress that passes, of one person); Significant (the same of several people, or marked distress of one); Considerable (a severe injury or lasting distress of one); Major (the death or lasting severe harm of one); Catastrophic (the same of several people).
problem-likelihood-very-low = Very low
problem-likelihood-low = Low
problem-likelihood-medium = Medium
problem-likelihood-high = High
problem-likelihood-very-high = Very high
problem-likelihood-scale = Very low (hardly ever); Low (could happen); Medium (now and then); High (often); Very high (nearly certain).

# What people see that controls a hazard: without a full stop.
problem-screen-help = help lines for the place are one key away on every screen
problem-screen-help-strip = the emergency number stays in view once an answer worries
problem-screen-at-once-page = a page that can't wait comes at the answer, first and alone, and offers nothing to be saved
problem-screen-place = the place is asked and shown with its emergency number before anything else, and is never guessed
problem-screen-welcome = the first page says what this is and isn't, and that nobody is told
problem-screen-rather-not-say = every question can be declined, and help is shown where danger was asked about
problem-screen-quick-exit = one key leaves at once and clears the screen
problem-screen-result = a result says that it only suggests, and what it can't say
problem-screen-about = a page says who made this, from what, and that no clinician has reviewed it
problem-screen-free-to-talk = a mentor first asks whether the client can talk freely
problem-screen-limits = a mentor says the limits of confidence before anything is asked
problem-screen-script = a mentor sees what to say and do next to the answer
problem-screen-other-file = where somebody uses other questions than the built-in ones, every screen and paper says which

# What a test tries that controls a hazard: without a full stop.
problem-test-place = a mentor's call always asks for the place, and never takes one for granted
problem-test-private-words = what only the mentor may see never stands on the client's paper
problem-test-judgement = a mentor who judges otherwise can only put a sooner page first, never a later one
problem-test-possible = which results can still come is shown to the mentor alone, below all else
problem-test-to-say = what a mentor is to say is shown to the mentor, and to no client
problem-test-script-opens = a mentor sees what to say and do at every answer about danger that isn't a clear no
problem-test-first-yes = nothing is asked on a call before the client has agreed to it
problem-test-ends-early = a call that ends early leaves nothing behind on the computer
problem-test-right-now = no record keeps an answer about how somebody is right now
problem-test-taken-up = a call that is taken up again asks anew how things are now, and leads where a single call would
problem-test-same-paper = nobody can see from a paper what was answered about danger
problem-test-parity = the full screen, the screen of lines and the command that only gives a result lead to the same result, word for word
problem-test-comes-back = a record comes back as it was, and no other user of the computer can open it
problem-test-other-questions = a record that was made with other questions is shown, and not gone on with
problem-test-tampered = a record that somebody changed or cut short is noticed, whatever they changed
problem-test-writes-nothing = nothing of a call is written down unless that was asked for
problem-test-sign-full = on the full screen every sign of danger shows help at that answer, and the questions end there
problem-test-sign-lines = in lines, which screen readers read well, every sign of danger shows help at that answer, and the questions end there
problem-test-back-full = on the full screen, whoever goes back from such a page is asked the same question again
problem-test-back-lines = in lines, whoever goes back is asked again, and isn't told how to get around the page
problem-test-worries = an answer that worries shows help, and the questions go on
problem-test-not-explained = an urgent page never says what led to it
problem-test-no-reason = in none of the scenarios does a page give an answer about danger as its reason
problem-test-hurt-script = where somebody is hurt by another, the mentor isn't shown the words for somebody who thinks of dying
problem-test-not-free = whoever can't talk freely is let go, and nothing gives away what the call was about
problem-test-no-copy = of an urgent page nothing is offered to be saved
problem-test-doctor-first-step = no other answer puts another first step in place of seeing a doctor
problem-test-rape = the pages about not being safe with somebody name rape, and the help lines for it
problem-test-in-care = every page for somebody who is hurt also names whoever is in their care
problem-test-quick-exit = the key that leaves at once leaves nothing of the questions on the screen
problem-test-quick-exit-lines = in lines, leaving at once leaves nothing of the questions on the screen
problem-test-private = where somebody asked for privacy, nothing stays to be read on the screen, however they leave
problem-test-changed-words = a word that was changed in the file is told by the comparison of two files: tried with ten thousand changes
