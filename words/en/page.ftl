### Pages of a result, papers, letters, and help lines as they are said


### Joints between names and titles

# Before the last of several names: “one, two and three”.
page-and = and

# Between two titles of pages.
page-or = or

# Between countries behind “we hold no numbers for”.
page-or-for = or for

# $words: what somebody said, or the title of a page.
page-quoted = “{ $words }”

### A help line, as it is said wherever it stands

# $number: a number to ring, with what belongs to it.
page-reach-call = call { $number }

# $word: the word to send as a text message, such as SHOUT.
page-reach-text-word = text { $word } to { $number }
page-reach-text = text { $number }

# $whom: from the file of help lines, such as “women” or “people under 18”.
page-for-whom = for { $whom }

# $languages: names of languages, separated by commas.
page-in-languages = in { $languages }

# Small print behind a number whose opening hours aren't known. The line mode takes it out where several lines have it.
page-check-hours = check opening hours

### Danger now, and emergency numbers. $place: the name of a place as it stands behind “in”

page-danger-asks = In danger right now, you or someone else?
page-danger-told = If you or someone else is in danger right now, don't wait.
page-danger-without-number = We hold no emergency number that works everywhere in { $place }. Ask people near you for help, and go where there are others.
page-danger-anywhere = Call the emergency number of the place you're in.

# $numbers: one emergency number, or page-number-or-number.
page-danger = In { $place }, call { $numbers }.

# An emergency number that is for something only; $what: from the file of help lines, such as “an ambulance”.
page-number-for = { $number } for { $what }

# Two emergency numbers, each as in page-number-for.
page-number-or-number = { $first }, or { $second }
# The same behind “call”.
page-call-number-or-number = { $first }, or { $second }

# Behind a site for whoever isn't safe with somebody.
page-safe-device = Open it on a phone or computer that nobody else checks.
# $reach: how to reach help without speaking, as in page-reach-text.
page-cannot-speak = If you can't speak, { $reach }.

### The help page

page-help-title = Help in { $place }

# The place that is everywhere, behind “in” or “for”.
page-any-country = any country

# The age of the lines of a page; dates are written 2025, 2025-06 or 2025-06-30. One of the three stands before page-numbers-change.
page-dated = Each line's newest source is dated { $date }.
page-dated-latest = Each line's newest source is dated { $oldest }, the latest of them { $newest }.
page-dated-between = Each line's newest source is dated from { $oldest } to { $newest }.
page-numbers-change = Numbers and hours can change. Even a free call may show in your phone's list of calls.

### Choosing a place

# The last of several places that may be meant; $place: the name of the place that is everywhere.
page-place-none-of-these = Not one of these: { $place }

# What to write for a place that isn't there. $world: the id of the place that is everywhere.
page-no-numbers-for = we hold no numbers for { $places }; write `{ $world }`
page-called-so = called so: { $places }
page-nearly-called-so = called nearly so: { $places }; `fingerpost helplines` lists all places
page-which-places = `fingerpost helplines` lists the places; `{ $world }` is anywhere else

### The first screen of a result, and headings that papers have, too

# $pace: how soon, in the words of the questions file.
page-when = When: { $pace }

# For a mentor; $words: what to say aloud, in the words of the questions file.
page-say = Say: { $words }
page-holds-if = We asked about safety. If any of that is on your mind, now or later, this comes first:
page-less-sure = So take this page as a first idea.
page-from-you = From what you said

# “Why this” is the name of the page in page-why, as its key names it.
page-more-heard = You chose more than these, and they count. There's more under “why this”, though never what you said about safety.
page-first-step = One first step
# The same above more than one.
page-first-steps = First steps
page-help-for-now = Help for now
page-if-harder = If things get harder
page-was-close = It was close. One question decided it: “{ $question }”

### The page that can't wait

page-what-else = What else may help

### Steps. $support: a kind of help with a capital, such as “Therapy”

page-more-steps = More steps, of several sizes
page-steps-to-find = How to find it, and check it
page-find-and-check = { $support }: how to find it and check it
page-find = { $support }: how to find it

### What a kind of help is, what comes later, the other kinds

page-good-to-know = Good to know
page-is-and-is-not = What it is, and what it isn't
page-may-be-like = What it may be like
page-limits = Limits
page-is-not = What it isn't
page-later = Later, or alongside
page-pointed-to = What your answers pointed to
page-no-rank = None is better than the others, and nothing is counted. This is what you told us.
page-not-me = Doesn't sound like you?
page-not-me-said = You know yourself best, and this is only a suggestion. Here's what else there is.

### The page about why: headings

page-why = Why this
page-why-decided = What decided it
page-why-decided-the-rest = What decided the rest
page-why-been = How you've been
page-why-been-first = How you've been comes first
page-why-safety = About safety
# Below page-why-safety: it may not sound as if an answer about safety had decided anything, or as if none had.
page-why-mattered = What mattered here
page-why-wanted = What you'd like
page-why-fits-too = What else you said that fits
page-why-said = What you told us
page-why-said-too = What else you told us
page-why-kept-back = What you'd rather not say

### The page about why: sentences. $question: a question as it was asked

page-why-enough = Your other answers about changes or goals didn't decide this.
page-why-been-enough = How you are and how you've been decides it, whatever you'd said about changes or goals.
page-why-safety-counts = Answers about safety always come first. They're never shown here, whatever they were.
page-why-declined = You'd rather not say: “{ $question }”
page-why-you-said = “{ $question }” You said: { $answers }.
page-why-fine = You'd rather not say some of how things are. That's fine. Help is there whenever you want it.
page-why-might-matter = “{ $question }” An answer here might have led to another page.
page-why-matters-not = “{ $question }” No answer here, by itself, could have led to another page.
page-why-none-together = None of these could have led to another page, even together.
page-why-might-together = Together they might have led to another page.
page-why-open-only = This is about changes and goals only. If how you feel changes, please answer the questions again.

# Where claims of a source stand: its title, author and year.
page-source-author-year = From “{ $title }” ({ $author }, { $year })
page-source-author = From “{ $title }” ({ $author })
page-source = From “{ $title }”

### The page of what would change the result

page-changes = What would change this
page-changes-close = It was close
page-changes-one-question = One question decides: “{ $question }”
page-changes-others = Other answers
page-changes-asked = You were asked “{ $question }”

# A whole sentence. $answer: one of the four clauses page-if-…said…; $page: one of the three that follow them, with its full stop.
page-if-then = { $answer }, { $page }
page-if-said = If you'd said “{ $answer }”
page-if-also-said = If you'd also said “{ $answer }”
page-if-not-said = If you hadn't said “{ $answer }”
page-if-said-instead = If you'd said “{ $answer }” and not “{ $other }”

# $page: a title in quotes.
page-would-say = this page would say { $page }.

# $pages: two titles in quotes, with page-or between them.
page-would-say-after-question = this page would say { $pages }, after another question.
page-would-be-another = another page would come, and more questions decide which.

### The signpost of a result as a sentence, for whoever doesn't see it. Its arms are kinds of help, in small letters

page-post-open = A signpost with the arms { $arms }; it points along none of them.
page-post-one = A signpost that points to { $arm }.
page-post-close = A signpost that points to { $first } and to { $others }, since it was close.
page-post-sequence = A signpost that points to { $first } first, then to { $others }.
# Care that somebody has, or is waiting for, and what goes beside it.
page-post-beside = A signpost that points to { $first } and to { $others }, side by side.
page-post-other = Its other arm is { $arm }.

# $others: one name, or several with commas.
page-post-others = Its other arms are { $first } and { $others }.

### The paper of a result, and the client's page of a call

page-to-show = To show to a doctor or therapist, if you like

# Above what was said, for a doctor, where nobody led the questions.
page-by-myself = I went through some questions by myself. This is what I said, as it was put back to me. It is no assessment or diagnosis.
page-next-steps = Next steps

# $next: the next appointment in words.
page-talk-again = We talk again: { $next }
page-near-you = Near you

### A letter to a doctor or therapist, from a mentor

# The title of the file.
page-letter = Letter
page-letter-to = To a doctor or therapist
# $line: a line to write on
page-letter-name = Name, which the person writes in by hand: { $line }
page-letter-handed = I hand this letter to the person whom it is about. They have heard it, and said yes to it.

# Where the questions file has no words of its own.
page-letter-not-clinical = I'm a mentor, not a clinician, and this is no assessment or diagnosis.
page-letter-said-back = What they told me, as I said it back to them
page-letter-adds = What they asked me to write here
page-letter-suggested = What I suggested
page-letter-from = Who writes this

# Above a line to write on.
page-letter-from-blank = Who writes this (name and contact)

### Then and now: two calls beside each other; and the entry for a calendar

page-then-and-now = Then and now
page-then = Then: { $said }
page-now = Now: { $said }

# All that stands in the calendar: nothing that tells of the call.
page-calendar-appointment = Appointment

### The record of a call, as a paper or on a screen. A label stands before a colon

# Titles of the files.
page-record = Record
page-records = Records
page-record-title = Record of an intake
page-record-client = Client
page-record-no-code = no code
page-record-began = Began
page-record-place = Where the client was
page-record-kept-until = Kept until
page-record-unfinished = Not finished
page-record-broke-off = the call broke off; it can be resumed until that day. Whether ringing is safe was never written down: don't ring unless you know that it is
page-record-suggested = Suggested
page-record-happened = What happened
page-record-supervision = For supervision
page-record-next = Next appointment
page-record-answers = Answers

# Behind a question that wasn't answered.
page-record-declined = rather not say
page-record-notes = Notes
page-record-agreed = What was agreed

# $when: the day and time; $wording: what was read out.
page-record-yes-to = { $when }: yes to “{ $wording }”
page-record-no-to = { $when }: no to “{ $wording }”
# Below the sentences that were agreed to, where the first two were agreed to at the same time
page-record-read-together = The first two sentences have one time. Where both stand on one page they are read together, and one key is a yes to each.
page-record-made-with = What it was made with
page-record-questions = Questions
page-record-fingerprints = Fingerprints

# $rules, $file: digits and letters that tell whether two files are the same.
page-record-fingerprint-rules = rules { $rules }, whole file { $file }
page-record-fingerprint = whole file { $file }

# On papers of a file that isn't the program's own. $fingerprints: "rules …, words …, whole file …".
page-file-fingerprints = Fingerprints of the questions: { $fingerprints }.

# $began: a day and a time.
page-record-own-time = The call began at { $began }. Your own time may be another.

### For reviewers: where a sentence of the program stands

page-review-headings = Headings of a result

# page-from-you; page-first-step, or page-first-steps; page-help-for-now; page-if-harder; page-more-steps
page-review-headings-said = From what you said; One first step, or First steps; Help for now; If things get harder; More steps, of several sizes
page-review-holds-if = Where help was shown at an answer, above the result
page-review-less-sure = Below an addition that makes it less sure
page-review-more-heard = Below the first reasons
page-review-no-rank = Above what the answers pointed to
page-review-not-me = Above the kinds of help that weren't suggested
page-review-why-enough = In “why this”, where some answers decide it
page-review-why-been = In “why this”, where how somebody is decides it
page-review-why-safety = In “why this”, below the answers
page-review-why-declined = In “why this”, where something was declined
page-review-changes = Above what would change the result

### The table of places and lines, for whoever looks after the file (three lines, then a table)

page-coverage-first = { $lines } lines of { $places } places: { $emergency } with an emergency number, { $anyone } with a line for anyone,
page-coverage-second = { $suicide } with a line about suicide ({ $either } with one or the other), { $young } with a line for
page-coverage-third = young people and { $abuse } with one about abuse.
page-coverage-place = Place
page-coverage-emergency = Emergency

# The date of the oldest line of a place.
# The id of a kind of lines, at the head of a column.
page-coverage-audience = { $audience }
page-coverage-oldest = Oldest

# In the column of emergency numbers.
page-coverage-none = none
page-coverage-none-of-world = none: no number is the world's

### Problems of help-lines files

# Each sentence says what is wrong; the one that ends in -help, behind it, says what to do. Words in `backticks` are of the file.
page-file-version = this is written for version { $version } of the format
page-file-version-help = this program reads version 1

# $count: how many fields are missing; $fields: their names in a row.
page-file-fields-missing = { $count ->
    [one] { $fields } is missing here
   *[other] { $fields } are missing here
    }
page-file-fields-missing-help = add what is missing, or let these lines stand beside the program's own: `beside: built-in`
page-file-not-alone = the place `{ $place }` and the audience `{ $audience }` are missing, which the program's own lines have
page-file-not-alone-help = write `beside: built-in` above, so that these lines stand beside the program's own; or add both, for a file that stands alone
page-file-source-built-in = the built-in lines have the source `{ $source }` already
page-file-audience-built-in = the built-in lines have the audience `{ $audience }` already
page-file-built-in-help = delete it here: it is known
page-file-id-taken = the id `{ $id }` is taken
page-file-this-has-it = this has it
page-file-taken-built-in-help = the built-in lines have it: choose another one
page-file-choose-another = choose another one
page-file-twice = `{ $name }` stands in this list twice
page-file-twice-help = delete one

# Places.
page-file-place-unknown = there is no place `{ $place }`
page-file-place-unknown-help = name one that stands in `places`, or add it there
page-file-place-unknown-beside-help = name one of `places`, or add it there; `fingerpost helplines` lists all that the program has
page-file-place-meant = did you mean `{ $place }`?
page-file-place-too-deep = `{ $place }` is within three places already, so nothing can be within it
page-file-place-too-deep-help = name a wider one
page-file-place-called-so = `{ $name }` is what the place `{ $place }` is called
page-file-has-lines = `{ $place }` is a place of this file, so it isn't without lines
page-file-has-lines-help = take it away here
page-file-world-missing = the place `{ $place }` is missing here
page-file-world-missing-help = add it: whoever is somewhere else needs a line, too

# Audiences: the ids of those whom lines are for.
page-file-audience-unknown = there is no audience `{ $audience }`
page-file-audience-missing = the audience `{ $audience }` is missing here
page-file-audience-missing-help = add it: every help page needs it
page-file-source-unknown = there is no source `{ $source }`

# Numbers, addresses and words to send.
page-file-word-by-text = a `word` is sent by text only
page-file-word-by-text-help = use `how` instead
page-file-number-undialled = `{ $number }` isn't a number that can be dialled
page-file-number-undialled-help = write digits, and +, *, # or blanks between them; is a letter O a zero?
page-file-number-letters-help = write digits in place of the letters: is an O a zero, or an I a one?
page-file-number-words-help = write the number alone: words go into `how`, `for` or `hours`
page-file-number-extension-help = write an extension behind `ext.`, as in `01632 960123 ext. 4`
page-file-no-web-address = `{ $address }` isn't an address on the web
page-file-no-web-address-help = write one such as help.example/now, without blanks
page-file-no-email-address = `{ $address }` isn't an e-mail address
page-file-no-email-address-help = write one such as help@lines.example, without blanks

# Places without help, and marks that aren't true.
page-file-unserved = the place `{ $place }` has no help line for anyone
page-file-no-emergency-number = the place `{ $place }` has no help line for an emergency
page-file-unserved-help = add a line, or take the place away
page-file-unserved-within-help = add a line; or say what it is a part of, as in `within: GB-ENG`; or take the place away
page-file-no-emergency-mark = the place `{ $place }` is marked `no-emergency`, and has an emergency number
page-file-no-emergency-mark-help = take the mark or the number away
page-file-no-ambulance-mark = the place `{ $place }` is marked `no-ambulance`, and has a number for any emergency
page-file-no-ambulance-mark-help = take the mark away, say what the number is `for`, or say in an `emergency-note` why not to rely on it
page-file-note-without-number = the place `{ $place }` has an `emergency-note`, and no emergency number
page-file-note-without-number-help = take the note away, or add the number

# An audience of a questions file that no line has. $audience: its id.
page-file-audience-unserved = no help line is for the audience `{ $audience }`
page-file-audience-without-lines = it stands among the `audiences` of the help lines, and no line has it: write it in one, `audiences: [{ $audience }]`
page-file-did-you-mean = did you mean `{ $audience }`?

# $audiences: ids in backticks, separated by commas.
page-file-audiences-known = there are { $audiences }

### How the cost of a line begins that is free, and what stands in one that may cost something: the words of a help-lines file
page-cost-free = free
page-cost-may = may cost
