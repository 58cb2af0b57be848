### What an author is told is wrong with a questions file, and what to do about it.
### A problem is a sentence without a capital and a full stop; a line of advice stands below it. Words in backquotes are the author's own, or fields of the format, which stay as they are.

# Of the file as a whole. $version: the number of a version of the format.
reader-other-version = this is written for version { $version } of the format
reader-version-known = this program reads version { $version }
reader-no-language = `{ $tag }` isn't a language tag
reader-language-such-as = write one such as es, de, en-GB or pt-BR
reader-write-tag = write `{ $tag }`
reader-unfilled = nothing fills `{ $word }` here, so people would see it as it is written
# $emergency, $who_rings, $you_ring, $kept_until: the words in braces.
reader-say-in-words = say it in words. Filled are, in an intake's scripts, `{ $emergency }` (the emergency number of the client's place), `{ $who_rings }` (who rings it: either of you, or somebody near the client) and `{ $you_ring }` (the number that the mentor can ring); and `{ $kept_until }` (the last day on which they are kept) in what its contract says about notes
reader-did-you-mean = did you mean `{ $word }`?
reader-wanted-text = text

# Ids. The labels `this has it`, `this one` and `here` point to a second place in the file.
reader-id-taken = the id `{ $id }` is taken
reader-this-has-it = this has it
reader-this-one = this one
reader-here = here
reader-choose-another = choose another one
reader-choose-another-id = choose another id
reader-choose-another-name = choose another name
reader-bad-id = `{ $id }` can't be an id
reader-id-letters = use small letters a to z, digits and `-`, 60 at most
# $letters: the sentence before this one.
reader-id-such-as = { $letters }, such as `{ $id }`
reader-old-id-is-own = `{ $id }` is still the id of this one, and can't be its old id
reader-old-id-in-use = `{ $id }` is the id of another one in this file, and can't be an old id
reader-old-id-twice = two can't have had the id `{ $id }` before
reader-what-was-is = `was` is the id that an earlier version of the file had; leave it out where the id is the same
reader-listed-twice = `{ $id }` stands in this list twice
reader-delete-one = delete one

# Names that lead nowhere.
reader-no-question = there is no question `{ $name }`
reader-no-outcome = there is no outcome `{ $name }`
reader-no-script = there is no script `{ $name }`
reader-no-claim = there is no claim `{ $name }`
reader-no-source = there is no source `{ $name }`
reader-no-support = there is no support `{ $name }`
reader-no-section = there is no section `{ $name }`
reader-no-condition = there is no condition `{ $name }`
reader-no-part = there is no part `{ $name }` to review
reader-leads-nowhere = `{ $name }` leads nowhere
reader-is-a-support = `{ $name }` is a support, and an outcome belongs here
reader-is-an-outcome = `{ $name }` is an outcome, and a support belongs here
reader-no-answer = the question `{ $question }` has no answer `{ $answer }`

# What to write for an answer that leads nowhere. $condition, $list, $each: YAML to write.
reader-write-not = write `not: { $condition }`
reader-written-declined = "I'd rather not say" is written `declined`, in small letters
reader-write-one-or-each = write `[{ $list }]` where one of them is enough, and `all: [{ $each }]` where each has to be given
reader-write-any-of = write `[{ $list }]`: any of them
reader-write-commas = commas are missing: write `[{ $list }]`
reader-write-brackets = several answers stand in brackets: write `[{ $list }]`
reader-one-answer-only = one answer is given to `{ $question }`: write one of them
reader-no-curly-quotes = take the curly quotes away: `{ $text }`
reader-text-for-id = that is its text; its id is `{ $id }`

# Safety questions and their place.
reader-no-safety-question = no question is marked `safety: true`
reader-danger-before-goals = danger is asked about before goals are
reader-safety-behind = the safety question `{ $question }` stands behind `{ $other }`
reader-safety-before-changes = every safety question stands before changes and goals
reader-section-of-safety = `{ $section }` is `about: { $about }`, and safety questions such as `{ $question }` stand in it
reader-section-of-safety-help = write `about: now`, or give the safety questions a section that is about now or wellbeing

### Conditions.

reader-not-over-safety = `not` can't stand over an answer of a safety question
reader-not-counts-unasked = a declined or unasked question would count as well: list the answers that are meant instead

# $list: conditions as they are written in YAML.
reader-holds-list = a list behind `holds` can be read as one of them or as all of them
reader-holds-write = write `any: [{ $list }]` where one is enough, or `all: [{ $list }]` where each has to hold
reader-holds-question = `{ $name }` is a question, and `holds` takes a condition
reader-write-its-answer = write `{ $name }: ` and its answer
reader-say-what-it-means = say what it means, at the left edge of the file: `conditions:`, and below it `{ $name }: { "{" }…{ "}" }`
reader-count-of-none = a count of 0 always holds
reader-number-from-one = write a number from 1 to { $most }
reader-count-out-of-reach = nobody can have { $count } of these signs: { $most } are the most that one sheet can have
reader-count-lower = write a lower number, or name more signs
reader-declined-not-counted = `declined` isn't a sign and can't be counted
reader-declined-own-line = write it as a line of its own, beside the count
reader-no-colon = there is no `: ` behind `{ $word }`
reader-write-colon = write `{ $word }: ` and then what belongs there
reader-condition-for-question = `{ $name }` is a condition, and a question belongs here
reader-write-holds = write `holds: { $name }`
reader-words-for-id = `{ $words }` isn't the id of a question
reader-write-id = rules name it by its id: write `{ $id }: `
reader-named-by-id = rules name a question by its id, and not by its words
# $example: a question with this answer, as YAML.
reader-declined-behind = `declined` is an answer: write it behind its question, such as `{ $example }`
reader-reads-later = this reads `{ $question }`, which isn't asked before this question
reader-earlier-only = a condition of a question reads earlier questions only
reader-explained-by-itself = `{ $name }` is explained by itself here
reader-write-it-out = write out what it means, without its own name
reader-lean-on-each-other = `{ $name }` leans on `{ $other }`, and `{ $other }` leans on `{ $name }`
reader-take-a-name-out = take one of the two names out
reader-condition-stands-later = the condition `{ $name }` stands later in the file
reader-move-above = move it above this one

# $word: a word that other tools have; $meant: what this format has instead.
reader-no-condition-word = `{ $word }` isn't a word of a condition: write `{ $meant }`
reader-empty-condition = a condition has at least one line; to say "always", leave it out
reader-word-as-condition = `{ $word }` is a word of the format and can't be a condition's name
reader-condition-too-large = `{ $name }` has more than { $most } parts when the conditions that it names are written out
reader-name-fewer-conditions = name fewer conditions within conditions

### Questions and their answers.

reader-too-many-questions = more than { $most } questions
reader-too-many-answers = more than { $most } answers to one question
reader-word-as-question = `{ $word }` is a word of the format and can't be a question's id
reader-unless-reads-safety = `unless` of a safety question can't read an answer of a safety question
reader-use-asked-when = use `asked-when`, and list the answers that are meant
reader-declining-no-sign = declining `{ $question }` can't be a sign: it isn't a follow-up about safety
reader-only-follow-ups = only a safety question with `asked-when` can have it; anybody may decline the others and go on
reader-worsens-except-later = `worsens-except` names a later safety question, beside `worsens: true`
reader-name-another-question = take it away, or name another question
reader-one-exception = a file makes its exception of `worsens` for one question only
reader-name-same-question = name the same question everywhere
reader-not-later-safety = `{ $question }` isn't a safety question that comes later
reader-name-later-safety = after a sign nothing is asked but what safety needs: name later safety questions
reader-section-above = the section `{ $section }` stands above `{ $other }`, and questions of `{ $other }` are asked first
reader-asked-later = this question is asked later
reader-order-sections = put the sections in the order in which they are asked: now, wellbeing, changes, goals

# $question is of the section $section, $other of the section $later.
reader-question-behind-section = `{ $question }` is of the section `{ $section }`, and stands behind `{ $other }`, which is of the later section `{ $later }`
reader-the-other-one = this is the other one
reader-move-question-up = move `{ $question }` up, to the others of its section; or give `{ $other }` another section, or move it down
reader-declined-is-reserved = `declined` is a word of the format
reader-declining-offered-as = every question can be declined: the program offers "I'd rather not say" by itself
reader-answer-twice = the question has an answer `{ $answer }` already
reader-not-led-first = `{ $answer }` isn't offered on a call, so it stands behind the answers that are
reader-move-answer-to-end = move it to the end of the answers
reader-no-none-answer = the question `{ $question }` has no answer for "none of these"
reader-add-alone = add an answer with `alone: true`
reader-safety-for-notes = `{ $question }` is a safety question, which is never for notes alone
reader-take-for-away = take `for` away
reader-safety-marks-elsewhere = `clear`, `help` and `ends-after` have a meaning only in a safety question, and `{ $question }` isn't one
reader-mark-safety = mark the question `safety: true`, or take the mark away
reader-clear-and-help = the answer `{ $answer }` is marked `clear` and `help`
reader-either-or-sign = it is either, or neither: then it is a sign
reader-alone-of-one = `alone` has a meaning only where many can be chosen, and one answer is to `{ $question }`
reader-write-choose-many = write `choose: many`, or take the mark away
reader-safety-as-reason = no result ever gives an answer of a safety question as its reason
reader-take-reason-away = take `reason` away here
reader-first-without-audience = the answer `{ $answer }` brings no audience that could come first
reader-write-audience = write `audience:` beside it, or take the mark away
reader-ends-after-is-sign = `ends-after` makes `{ $answer }` a sign of a safety question, without `clear` or `help`
reader-take-a-mark-away = take one of the marks away
reader-heard-as-empty = `{ $words }` has no word in it that somebody could say
reader-heard-as-write-words = write words as people say them
reader-heard-as-useless = `{ $words }` finds nothing that another of these doesn't find already
reader-heard-as-write = write each once; capital letters, accents and apostrophes make no difference. In a translation, leave `to` empty

# Texts of answers as they are typed. $does: what the word does, as line mode says it.
reader-text-below-already = `{ $text }` stands below every question already
reader-declining-offered = every question can be declined: the program offers it by itself
reader-text-is-command = `{ $text }` is a word that does something else where answers are typed: { $does }
reader-say-more = say more than that word
reader-text-is-number = `{ $text }` is the number of another answer
reader-more-than-number = write more than a number: it is answer { $row }, and answers are chosen by their numbers
reader-text-like-answer = `{ $text }` reads like the answer `{ $answer }`
reader-tell-apart = write it so that people can tell them apart

### Supports and outcomes. An outcome that is at once ends the questions at the answer that decides it.

reader-points-here-safety = answers of safety questions are never shown as reasons, so `points-here` can't read them
reader-name-other-answers = name the other answers only
reader-too-many-outcomes = more than { $most } outcomes
reader-outcome-without-when = only the last outcome has no `when`; nothing behind `{ $outcome }` could ever hold
reader-outcome-write-when = write its `when`, or move it to the end
reader-last-outcome-with-when = the last outcome holds where no other does, so it has no `when`
reader-add-last-outcome = add a last outcome for everybody else, or take this `when` away
reader-before-gates = `{ $outcome }` isn't at once, and stands before { $count } that are
reader-first-of-them = the first of them
reader-move-behind-gates = move it down, behind `{ $outcome }`; or write `at-once: true` in it
reader-gate-behind = `{ $outcome }` is at once, and stands behind an outcome that isn't
reader-move-gate-up = move it up, to the others that are at once
reader-gate-without-when = `{ $outcome }` is at once, and has no `when`
reader-gate-write-when = write when it takes effect; the last outcome is never at once
reader-gate-with-not = `{ $outcome }` is at once, so its condition can't have `not` in it
reader-has-to-stay-true = once true it has to stay true: list what makes it true
reader-gate-without-help = `{ $outcome }` is at once, and has no `help`
reader-gate-name-audiences = name the audiences of its help lines, such as `help: [anyone]`
reader-gate-points-elsewhere = `{ $outcome }` is at once, and can't point to `{ $support }`, which isn't clinical care
reader-take-it-away = take it away here
# $lacks: one or several of the sentences below, with commas.
reader-marked-at-once = `{ $outcome }` is marked `at-once`, and is an ordinary page otherwise: { $lacks }
reader-stands-behind-ordinary = it stands behind pages that aren't at once
reader-has-no-help = it has no `help`
reader-has-no-when = it has no `when`
reader-points-to-unclinical = it points to `{ $support }`, which isn't clinical care
reader-take-at-once-away = take `at-once: true` away: it is for a page that ends the questions at an answer about danger

# $outcome may end before a sign at $question is met; $audience: the help lines that it lacks; $other: the outcome that has them.
reader-excused-without-lines = `{ $outcome }` may stand before a sign at `{ $question }`, and hasn't the help lines for `{ $audience }` that `{ $other }` has
reader-add-audience = add that audience to its `help`, or take `worsens-except` away
reader-marked-sign = `{ $outcome }` ends at this answer, so it is a sign
reader-unmark-or-take-out = take the mark away, or take the answer out of that outcome

### Guarantees and scenarios.

reader-too-many-guarantees = more than { $most } guarantees
reader-promise-of-program = `{ $id }` is what a promise of the program is called
reader-both-told-by-name = choose another id: both are told by name
reader-guarantee-twice = there is a guarantee `{ $id }` already
reader-at-once-with-not = an `at-once` guarantee can't have `not` in its condition
reader-help-at-answer-with-not = a guarantee with `shows: help-at-answer` can't have `not` in its condition
reader-name-help-answers = name the answers at which help opens
reader-one-promise = the guarantee `{ $guarantee }` makes { $count } promises, and one belongs here
reader-write-one-promise = write one of `never`, `only`, `never-points-to`, `never-points-only-to`, `pace`, `shows: help`, `shows: help-at-answer`, `at-once: true`, `asks`, `lines`
reader-scenario-twice = there is a scenario `{ $id }` already
reader-not-together = these answers to `{ $question }` can't be given together
reader-write-fitting-answers = write one, or several that don't exclude each other

### Hazards and reviews.

reader-hazard-twice = there is a hazard `{ $id }` already
reader-one-control = a control of the hazard `{ $hazard }` names { $count } things, and one belongs here
reader-write-one-control = write one of `guarantee`, `scenario`, `test`, `screen`, `procedure`
reader-no-fingerprint = `{ $digits }` isn't a fingerprint
reader-fingerprint-is = it has { $length } digits or letters a to f; `fingerpost review` writes them

### Scripts of an intake, which a mentor reads aloud. $emergency: the placeholder of the emergency number.

reader-script-without-number = the script never says the emergency number: `{ $emergency }` stands in none of its lines
reader-script-write-number = write `{ $emergency }` where the number of the client's place belongs
reader-script-too-long = the script takes { $rows } rows, and { $most } fit on a small screen
reader-script-shorten = shorten it: nobody scrolls at that moment

### What is wrong with a practice file, a mentor's own page about their practice.

reader-practice-too-long = this has { $length } characters, and { $most } can be read aloud in one breath
reader-practice-shorten = shorten it
reader-practice-months = records can't be kept for { $months } months
reader-practice-services = there are more than { $most } services
reader-practice-keep-services = keep those that clients need most
reader-practice-colleagues = there are more than { $most } colleagues
reader-practice-keep-colleagues = keep those whom you refer to most
reader-practice-no-date = `{ $date }` isn't a date
reader-practice-date-such-as = write 2026, 2026-10 or 2026-10-07
reader-practice-no-number = `{ $number }` isn't a number to ring or text
reader-practice-write-number = write the number, or another channel
