### The printed document for a reviewer: `fingerpost print`


### Words that join

# Between answers, sentences or conditions; where a comma stands before it, the code adds it.
print-and = and
print-or = or
print-nor = nor
# Between supports in order: "therapy, then coaching".
print-then = then
# Between care that stays and what goes beside it: "therapy, and beside it coaching".
print-beside = and beside it
# Numbers in a row: "3 to 9".
print-range = { $first } to { $last }
# Quotation marks around words of the file.
print-quote-opens = “
print-quote-closes = ”
# Behind an item: its name in the file.
print-id = id { $id }
# In the grey line of an item. $part: the name that a review gives a part, such as "safety".
print-part = part “{ $part }”
# On the foot of each side of paper: "3 of 40". It stands in quotation marks of CSS, so it holds none.
print-side-of = of

### The cover

# Before the title of the file.
print-for-review = For review:
print-printed = Printed
# $language: a tag, such as "en".
print-printed-from = { $day }, from the file { $file } in { $language } (fingerprints: { $fingerprints })
print-cover-what = Printed here is every question, answer, page and rule of this file, what is proved about the rules, and the help lines of one place. It is written for somebody who is to judge whether it is right and safe for a use, and who needs to know nothing about programs.
print-cover-place = The help lines are those of { $place }.
# $place: the place that stands in for one that nobody named.
print-cover-no-place = No place was named. The help lines printed here are those of { $place }, as an example only: on a screen the place is asked, never guessed. To print those of your place, name it: `fingerpost print --place IE` prints those of Ireland.
print-cover-numbers = Each item has a number, so that a comment can name it: question 4, answer 4.2, condition 7, result 9, addition 12, script 3, promise 14. Words in quotation marks are what people read or hear.
print-changed = Changed
print-changed-since = since { $file } (fingerprints: { $fingerprints }): { $words } texts and { $rules } rules or marks. What went is struck through, what came is underlined. A rule that changed stands there twice: as it was, and as it is.
print-contents = Contents

### How to read the document: its words, each with what it means

print-guide = How to read this
print-word-part = Part
print-word-part-means = What can be reviewed by itself, such as “safety”. The grey line of an item names its part, and the page to be signed lists all items of each part. What stands behind “id” is the item's name in the file: only whoever edits it needs that.
print-word-page = Page that ends the questions
print-word-page-means = A result that doesn't wait for the last question: it is shown as soon as the answers call for it, and nothing is asked before it but, for some signs, a few more questions about danger. How soon the person should act is another matter: now, today or soon. It stands in the grey line of each result.
print-word-sign = Sign
print-word-sign-means = An answer to a question about danger that shows help at once, and leads to a page that ends the questions. Most signs do so there and then. A few let some more questions about danger come first: then the answer says which.
print-word-shows-help = Shows help
print-word-shows-help-means = The emergency number and the help lines of the place are shown at that answer, below a sentence that stands with the help lines here. Then the questions go on, unless it says “and ends here”.
print-word-nothing-opens = Nothing opens
print-word-nothing-opens-means = The answer shows nothing by itself, and no other question comes because of it alone. Where the rule of a result reads it, “No help is shown here; it may decide the result” stands instead. Help stays one key away, here as everywhere.
print-word-declined = Declined
print-word-declined-means = Somebody chose “I'd rather not say”. That is offered at every question. “Can't be skipped” means that a question about danger can be declined, but not put off. In a rule, “isn't answered …” is also true of whoever declined.
print-word-support = Support
print-word-support-means = A kind of help that a result points to: these are described in a section of their own. The pages behind that result say how each is found and checked, but for care that somebody has already. On a result that comes at the end, and isn't for now, today or young people, they also say what each is and isn't. Its first steps stand there where the result has no steps of its own, and the answers that point to it where there is no rush.
print-word-condition = Condition
print-word-condition-means = A rule with a name and a number, written out once and used in several places. The name is only a handle: what counts is what is written out. “Used by” lists where it, or an answer, is read.
print-word-addition = Addition
# $most: in words, as in `print-number`.
print-word-addition-means = A sentence that some answers put on a page besides its own words. Where several fit, they stand in the order of their numbers. Those “before the first step” stand above it: all of them on a page that is for now or today, ends the questions or is for young people. Every other page has room for { $most } first steps; those that don't fit head the list “More steps”. On a page that says “soon”, the page's own first step never moves to that list; where there is no rush, it may.
print-word-where = [Where …: …]
# Said of what the file holds for a place; the code prints the square brackets of the file's texts.
print-word-where-means = What people read in places of which no number for emergencies, for an ambulance, or no line of that kind is held. It stands in square brackets behind what all others read. A kind of line has its short name there: “anyone” is somebody to talk to, “cannot-speak” a way without speaking.
print-word-call = Call, mentor, aloud
print-word-call-means = A mentor may lead somebody through the questions on a call. What stands behind “Aloud” is what they say; the person on the other end sees nothing. “Found by” lists words that bring up an answer for the mentor to look at.
print-word-promise = Promise
print-word-promise-means = A statement about every set of answers that anybody could give, proved by the program. The file, and the list of controls, call some of them guarantees: it is the same.
print-word-claim = Claim
print-word-claim-means = A statement from the literature on which something rests. You don't have to check the claims, unless you review the part “claims”; but say so where you know better.

### What holds in every rule

print-rules = In every rule:
print-rules-unasked = A question that wasn't asked counts as neither answered nor declined.
print-rules-any-number = Where any number of answers may be given, it's enough that one of those that a rule names is among them.
print-rules-no-points = Nothing counts points: a rule looks at which answers were given, at most at how many of some listed ones.
print-rules-letters = Parts of a rule are lettered: (a), (b), without a letter i; within them (i), (ii); within those (1), (2).
print-rules-cut-short = Long questions and answers are cut short in a rule, and a question that a rule names again has its number alone: the numbers say where they stand in full.
print-rules-on-a-screen = On a screen, questions are counted as they come up, so that question 7 here may be the fifth there.

### In which order the document is read

print-order = In which order, and how long it may take:
print-order-way-through = “The way through”, to see the whole: five minutes.
print-order-safety = The part “safety”, items in the order of the page to be signed: about two hours. Ask of each answer: is what it does right? Who would be missed? Who would be frightened without need?
print-order-mentor = “What a mentor says” and “Help lines”: half an hour, and a check of each number, never by ringing an emergency number.
print-order-lines = “Help lines”: a quarter of an hour, and a check of each number, never by ringing an emergency number.
print-order-hazards = The hazards, then the promises: an hour. Which hazard is missing? What isn't promised isn't proved.
print-order-promises = The promises: half an hour. What isn't promised isn't proved. This file lists no hazards: which should it?
print-order-others = The other parts that you know enough about: about a quarter of an hour each.

### What isn't printed

print-missing = What isn't printed here, and isn't signed for:
print-missing-lines = { $count } other help lines, of other places than { $place }: `fingerpost print --place` prints those of another place.
print-missing-keys = Names of keys and buttons, and messages about files and terminals.
print-missing-order = The order of everything on a screen. Look at it on a computer, too: `fingerpost` shows it to you as it is to anybody.

### Who has reviewed what

print-reviews = Who has reviewed what
print-reviews-lead = Each part is reviewed by itself. Its two fingerprints, of its rules and of its words, change with any letter of it; a review holds only as long as both are the same. The fingerprints above are of the whole file: of its rules, of its words, and of all of it letter by letter. Anybody can type a name into a file: the program doesn't know who typed it.
print-reviews-translation = These words are a translation. Beneath each text stands the original that it was made from, and “[not translated]” where people read the original; the help lines are printed without theirs. Read both: a part's fingerprint of words covers both, and a review of the original is none of these. What stands in the words of the file itself (promises, scenarios, the hazard log, sources) is reviewed there.
# Behind a text that has no translation
print-not-translated = [not translated]
# $label: one of the two labels; $text: what a translation was made from
print-original-is = { $label }: { $text }
print-original = Original
print-original-changed = Original, changed since it was translated
print-other-texts = Other texts of this translation
print-other-texts-lead = Texts that stand nowhere above by themselves: they differ by place, are words to be heard by, or say the same as several others. Each with its id and its original.
print-reviews-part = Part
print-reviews-what = What it is
print-reviews-rules = Rules
print-reviews-words = Words
print-reviews-reviewed = Reviewed
print-reviewed-never = never reviewed
print-reviewed-by = the file says: reviewed by { $name }, { $role }, { $date }
print-reviewed-rules-words-changed = rules and words changed since the review of { $date }
print-reviewed-rules-changed = rules changed since the review of { $date }
print-reviewed-words-changed = words changed since the review of { $date }

### The way through, on one page

print-way = The way through
print-way-lead = Questions are asked from top to bottom. Some results end the questions: at the answer that calls for them or, for some signs, after a few more questions about danger. The last column says at which questions, and to which of these results a sign leads. Whoever reaches the end is shown the first of the other results that fits, in the order of the second list below the table.
print-way-uncounted = more than can be counted
print-way-count = Different sets of answers that can be given: { $count }.
print-way-proved = What is proved about all of them stands in the section of promises: { $holds } of { $all } statements hold, { $own } of them promises of this file, the others about every file.
print-way-unproved = What is promised about them couldn't be worked out.
print-way-question = Question
print-way-can-end = Can end the questions
print-way-asked-of-some = (asked of some)
print-way-ends = here: → result { $numbers }
# Signs that let a few more questions come first.
print-way-ends-later = a few questions later: → one of results { $numbers }
print-way-gates = Pages that end the questions, and how soon to act:
print-way-others = At the end, the first of these that fits:
# $pace: how soon, in the file's words.
print-way-result = result { $n }: “{ $title }” ({ $pace })
print-way-result-pointing = result { $n }: “{ $title }” ({ $pace }), pointing to { $supports }
print-other-changes = Other changes

### Changes since an older file

# Behind a new item.
print-new = (new)
print-taken-out = Taken out since:
print-also-changed = Also changed:

### The questions

print-questions = The questions
print-questions-lead = “I'd rather not say” is offered at every question, below its answers. Behind each answer stands what it does, and which rules use it. Where any number of answers may be given, they take effect once the person goes on. Where several pages that end the questions fit what was said so far, the one with the lowest number is shown.
print-section = Section:
# The heading of a question, before its words.
print-question = Question { $n }.
print-question-one = one answer
print-question-any-number = any number of answers
print-question-safety = asks about danger; can't be skipped
print-question-for-notes = for the mentor's notes; decides nothing
# What the order is for: the promise that follows from it.
print-question-worsens = its answers stand from best to worst, so that one thing can be proved: a worse answer never delays help
print-question-worsens-more = one thing is proved: ticking more, “none” aside, never delays help
# Behind one of the two before it and a comma.
print-question-worsens-except = with one exception, which stands with the promises
print-question-hint = Beneath it
print-question-hint-led = Beneath it on a call
print-question-say = A mentor says
print-question-why = Why it is asked
print-question-asked-when = Asked only if
print-question-unless = Not asked if
print-question-asked = Asked
print-question-asked-of-all = of everybody who comes this far

### What an answer does

print-answers = Answers
# $does: one of the sentences of what an answer calls for.
print-answers-alike = Each of them, and declining: { $does }
print-answer-in-view = Keeps the emergency number in view from here on.
print-answer-adds-lines = Adds the help lines “{ $heading }”.
print-answer-adds-lines-first = Adds the help lines “{ $heading }”, before all others.
# Where the place has no lines under that heading; a sentence behind it says so.
print-answer-asks-for-lines = Asks for the help lines “{ $heading }”.
print-answer-asks-for-lines-first = Asks for the help lines “{ $heading }”, before all others.
print-answer-alone = Excludes the other answers.
print-answer-not-led = Isn't offered on a call.
print-answer-script = On a call the mentor sees script { $n }.
# $young: the number of the script for a client under 18.
print-answer-script-and-young = On a call the mentor sees script { $n }, and with somebody under 18 script { $young }.
print-answer-aloud = Aloud
print-answer-said-back = A result says back
print-answer-heard-as = On a call, found by: { $words }.
print-answer-declined = “I'd rather not say”
print-calls-for-nothing = Nothing opens.
# Where the rule of a result reads the answer.
print-calls-for-no-help = No help is shown here; it may decide the result.
print-calls-for-help = Shows help, then the questions go on.
print-calls-for-more-first = { $count ->
    [one] Shows help now. At most question { $numbers } still follows, where it applies; then a page ends the questions.
   *[other] Shows help now. At most questions { $numbers } still follow, where they apply; then a page ends the questions.
}
# $numbers: results, such as "3 to 5, 8".
print-calls-for-one-of = It is one of results { $numbers }.
# $numbers: questions that are asked because of this answer alone.
print-calls-for-follow-up = { $count ->
    [one] Leads to question { $numbers }.
   *[other] Leads to questions { $numbers }.
}
print-calls-for-result = Shows help and ends here: with result { $n } “{ $title }”.
# $numbers: earlier results that other answers may bring in its place.
print-calls-for-result-unless = Shows help and ends here: with result { $n } “{ $title }”, unless an earlier result fits as well ({ $numbers }).
print-calls-for-result-or-earlier = Shows help and ends here: with result { $n } “{ $title }”, or with an earlier result that fits as well.
print-calls-for-first-page = Shows help and ends here: with the first page that ends the questions and fits.
# Where a condition or an answer is read; $places: some of the four below it.
print-used-by = Used by: { $places }.
# $numbers: one or several, "3, 5 to 7".
print-used-by-condition = condition { $numbers }
print-used-by-asking = whether to ask question { $numbers }
print-used-by-result = result { $numbers }
print-used-by-addition = addition { $numbers }

### Named conditions

print-conditions = Named conditions
print-conditions-lead = A condition that is used in several places is written out once, here. It is true or false of the answers so far. Some come twice. One reads all answers and decides which page comes. The other, with “leaving safety out” in its name, goes without answers to the questions about danger: it only chooses sentences, and no sentence on a page or on a paper may betray what somebody said about danger, or kept back.
print-condition = Condition { $n }: “{ $name }”
print-condition-if = True if
# $condition: as `print-condition-named` says it.
print-rule-in-short = In short, { $condition }: { $words }.
# Above a list of the ways in which it is true.
print-rule-in-short-any = In short, { $condition }: at least one of these:
# $difference: one of the two below it.
print-rule-same-but = The same as { $condition }, but { $difference }.
# Both are conditions.
print-rule-in-place-of = with { $new } in place of { $old }
# $what: answers.
print-rule-without = without { $what }

### Rules as sentences
# In English, a test reads every one of these back to the rule that it was made from.

# What stands for $question below.
print-question-named = question { $n } (“{ $words }”)
# What stands for $question where its words were said before in the same rule.
print-question-number = question { $n }
# What stands for $condition.
print-condition-named = condition { $n } (“{ $name }”)
# What stands for $answers, one or several; $number: such as 4.2.
print-answer-named = “{ $words }” ({ $number })
print-rule-all = all of these are true:
print-rule-any = at least one of these is true:
print-rule-none = none of these is true:
# $number: in words, as in `print-number`.
print-rule-at-least = { $number } or more of these answers are given (two at one question count as two):
print-rule-fewer = fewer than { $number } of these answers are given (two at one question count as two):
print-rule-is-true = { $condition } is true
print-rule-isnt-true = { $condition } isn't true
print-rule-asked = { $question } is answered or declined
print-rule-wasnt-asked = { $question } wasn't asked
# $said: a sentence about the question that says what isn't so.
print-rule-or-wasnt-asked = { $said }, or wasn't asked
print-rule-declined = { $question } is declined
print-rule-isnt-declined = { $question } isn't declined
# Above a list of questions.
print-rule-all-declined = all of these questions are declined:
print-rule-any-declined = at least one of these questions is declined:
print-rule-none-declined = none of these questions is declined:
print-rule-not-all-declined = these questions aren't all declined:
print-rule-any-answer = { $question } is answered, whatever the answer
print-rule-answered = { $question } is answered { $answers }
print-rule-isnt-answered = { $question } isn't answered { $answers }
print-rule-answered-but = { $question } is answered, but not { $answers }
# $others: answers to the same question that aren't among those given.
print-rule-answered-and-not = { $question } is answered { $answers }, and not { $others }
# $answer, $other: one answer each, and both were given.
print-rule-answered-both = { $question } is answered both { $answer } and { $other }
print-rule-answered-or-declined = { $question } is answered { $answers }, or is declined
print-rule-neither = { $question } is neither answered { $answers } nor declined
print-rule-asked-but = { $question } was asked, and isn't answered { $answers }
print-rule-asked-goes-on = { $question } is answered { $answers }, or is declined (its other answers end the questions)
# $answers in these two: only numbers, such as "10.2, 10.3".
print-rule-other-than = { $question } is declined, or has an answer other than { $answers }
print-rule-other-than-ends = { $question } is declined, or has an answer other than { $answers } (each of which ends the questions)
# A number of answers in words, as far as people write it so.
print-number = { $n ->
    [0] no
    [1] one
    [2] two
    [3] three
    [4] four
    [5] five
    [6] six
    [7] seven
    [8] eight
    [9] nine
    [10] ten
    [11] eleven
    [12] twelve
   *[other] { $n }
}

### The results

print-results = The results
print-results-lead = A result is the page that somebody is shown at the end. Those that end the questions come first; they are looked for after every answer. The others are looked for at the end, from top to bottom, and the first that fits is shown. On a call, where a page that ends the questions has a script and the answers that led to it have others, the mentor sees, of all scripts, the page's included, the one with the lowest number. Whatever was answered, a mentor can put a page that is for sooner first (Ctrl-O), never one for later.
# The heading of a result, before its title.
print-result = Result { $n }.
print-result-pace = how soon: “{ $pace }”
print-result-at-once = ends the questions at the answer that calls for it
print-result-nothing-needed = says that nothing is needed: nobody who declined a question about danger gets this page, which is proved
print-result-young = for young people
print-result-keeps-nothing = nothing of a call that ends here is kept
print-result-points-nowhere = points to none of the supports
print-result-points-to = points to { $supports }
# Before a rule.
print-result-as-soon-as = Shown as soon as
# Before a rule.
print-result-if = Shown if no earlier result fits and
print-result-shown = Shown
print-result-to-others = to everybody whom no other result fits
# $answers: such as "6.1, 6.7"; $questions: the numbers of questions.
print-result-who-is-left = Answers { $answers } lead to further questions ({ $questions }). Whoever gives an answer there that brings an earlier result has that page: here only those who are left count.
print-result-put-first = On a call no answer leads here: the mentor puts this page first (Ctrl-O).
print-result-says = The page says
print-result-first-step = First step
print-result-more-steps = More steps
print-result-steps-of-supports = those of the kinds of help that it points to
print-result-like = What it may be like
print-result-limits = What it isn't
print-result-later = Later, or alongside
print-result-say = A mentor offers it with
print-result-mentor-sees = On a call the mentor sees
# Behind the label before it.
print-result-script = script { $n }.
print-result-additions = Additions that may stand on it
# Behind a help lists' names, in order; then one of the two below.
print-result-help = Help on the first screen in { $place }:
print-result-help-of-answers = the lists that the answers bring
# Before the lines.
print-result-help-order = Where answers bring none:
print-result-help-order-of-answers = Answers may add lists behind these, or some before them. By itself the page shows:
# A result in a sentence that says "result" before it.
print-result-named = { $n } “{ $title }”
# $count: how many numbers there are.
print-rests-on = { $count ->
    [one] Rests on claim { $numbers }.
   *[other] Rests on claims { $numbers }.
}

### Examples and scenarios

print-example = One example
print-example-of-scenario = One plain example (scenario { $n })
print-example-declined = question { $n } is declined
# The last of several answers.
print-example-none = and the answer that excludes all others, such as “None of these”, at questions { $numbers }
print-scenarios = Scenarios
# $numbers: the answers that say no or none of these, such as "4.1, 5.5".
print-scenarios-lead = Each is one whole set of answers, with the result that it has to lead to. `fingerpost check` tries them all. Numbers are those of answers; “4 declined” means that question 4 was. Questions that aren't listed weren't asked, or were answered with no or none of these ({ $numbers }).
print-scenario = Scenario { $n } → result { $result }.
print-scenario-declined = { $n } declined

### What answers add to a page

print-additions = What answers add to a page
print-additions-lead = Each of these stands on a page only where its rule is true. It never changes which page is shown. Where several stand in one place, they come in the order of their numbers.
print-addition = Addition { $n }:
# $place: one of the four below it; $on: on which results.
print-addition-stands = Stands { $place }, on { $on }.
print-addition-stands-less-sure = Stands { $place }, on { $on }; the page says that it is less sure.
print-addition-first-step = as the first step, in place of the page's own
print-addition-step-before = before the first step
print-addition-step = as one more step
# The words in quotation marks are the heading of a page.
print-addition-note = as a sentence above “From what you said”
print-addition-on = result { $numbers }
print-addition-on-every = every result that comes at the end
# Before a rule.
print-addition-if = If
print-addition-if-same = the rule of addition { $n } is true

### The kinds of help and the other pages

print-supports = The kinds of help, and the other pages
print-support-clinical = health care: it may stand where somebody is in danger
print-support-no-therapy = health care, and no therapy: it may stand where somebody is in danger, and no sentence of the place about therapy stands below it
print-support-not-clinical = not health care: no page that ends the questions may point to it
print-support-is = What it is
print-support-is-not = What it isn't
print-support-steps = First steps
print-support-find-one = How to find and check one
print-support-points-here = A result that points here gives as its reasons the answers that make this true
print-paces = How soon, in words
print-paces-where = They stand as “When: …” below the title of a result, and on papers made of it. A page that is for now, or for young people, has no such line.
# The names of the four paces in the file.
print-pace-now = now
print-pace-today = today
print-pace-soon = soon
print-pace-no-hurry = no-hurry
# The names of pages, before their titles.
print-page-welcome = Welcome page
print-page-in-short = The kinds of help in short
print-page-about = About page
print-closing = Last line of every result that comes at the end

### What a mentor says

print-mentor = What a mentor says
print-mentor-lead = On a call a mentor asks the questions. Before them stands what is agreed. What stands in curly brackets is filled in on the call:
# What each of them stands for, behind it and a colon.
print-slot-emergency = the emergency number of the place where the client is.
# $either, $near: what the mentor reads there.
print-slot-who-rings = who rings that number: “{ $either }”, or “{ $near }” where the mentor is in another country, from which it can't be rung.
# $own: what the mentor reads there.
print-slot-you-ring = the number that the mentor rings for the client: the same, or, from another country, “{ $own }”.
print-slot-kept-until = the last day on which a record of the call is kept.
print-mentor-first = First of all
print-mentor-another-time = Where the client can't talk freely
print-mentor-what-this-is = What this is
print-mentor-limits = The limits of confidence
print-mentor-where-now = Where the client is
print-mentor-ring-back = If the line drops
print-mentor-whom-to-call = Whom to call
print-mentor-notes = Notes
print-mentor-again = Where a call is taken up again
print-mentor-safe-to-send = Before anything is handed over
print-mentor-safeguarding = Told to the mentor where nothing may be kept
print-mentor-under-age = On every script where the client is under 18
print-mentor-referral = On a paper for a doctor
print-script = Script { $n }:
print-script-they-choose = only the client says whether and how there is contact: nobody is rung, and the silent way stands here
# $lines: where numbers stand. $n: the number of another script.
print-script-for-young = seen in place of script { $n } where the client is under 18; { $lines }
print-script-numbers-first = numbers to read aloud stand above the steps
print-script-numbers-last = numbers to read aloud stand below the steps
print-script-no-numbers = no numbers to read aloud stand here but that in the steps: any other would take time

### Help lines of one place

print-lines = Help lines in { $place }
print-lines-part = part “{ $part }”, as far as it is about { $place }
print-lines-lead = These come from documents; nobody has rung them for this. Never ring an emergency number, or a silent way to one, to try it: look it up on the official site. Of every other service ask the office, not the people who answer calls for help. Write down when, by whom, and what was wrong. Where a place has no line of some kind, a website is shown that looks for one.
print-lines-line = Line
print-lines-service = Service, how it is reached, and for whom
print-lines-source = source of { $day }
# Filled in by hand; the blanks that don't break are kept.
print-lines-checked = checked on ________ by ________ wrong: __________________
print-advice-therapy = With how to find talking therapy
print-advice-register = With how to check a therapist
print-advice-doctor = On pages that send to a doctor
print-advice-debt = Where debt was named
print-advice-carers = Where somebody looks after another
# Above a list of some of them. $part: its name.
print-lines-to-redo = { $count ->
    [one] { $count } text of the help lines, of this place or another, has no translation, or one of an earlier text. Until that is mended, nobody can review the part “{ $part }” in these words:
   *[other] { $count } texts of the help lines, of this place or others, have no translation, or one of an earlier text. Until that is mended, nobody can review the part “{ $part }” in these words. The first of them:
}
print-ways-in = Ways in, as they are in { $place }, which stand among the steps of a result:
print-own-help-opened = Above the help lines, where an answer shows help
print-own-help-opened-by-sign = The same behind an answer that is a sign
print-own-sentences = Sentences of the program itself, which go with a result. They are the same for every file and belong to no part; comment on them all the same.

### Claims and sources

print-claims = Claims and their sources
print-claims-lead = What the questionnaire rests on, in its makers' own words, each with its source, and in brackets the makers' own mark for the place in it. The sources stand below, by title, author and year: look them up by these. Where a note says second-hand, the makers haven't seen the original.
print-claims-claim = Claim
print-claims-words = In our words
print-claims-source = Source
print-claims-what = What it is

### Promises

print-promises = What is promised of every set of answers
print-promises-lead = Each promise is about every set of answers that anybody can give, and is proved by the program, or refuted with an example. A second, independent part of the program has accepted each proof. What a promise doesn't say isn't promised: so look for what is missing.
print-promises-undecided = NOT DECIDED: the rules of this file are too much to work out.
print-promises-every-file = Of every file, whatever it says:
print-promises-small = And { $reached } more: each result can be reached, and each question about danger is asked of somebody. And { $met } more: each promise of this file is about somebody.
print-promises-this-file = Of this file, each in plain words first, as its author puts it, and then in rules: for whom, and what holds of them. What is proved is the rule:
print-promises-tells = Answers that have to be offered
print-promises-tells-are = { $numbers }. The program refuses the file if one of these is taken out of it, whatever becomes of the rules.
print-promises-scenarios = Besides, the file has { $count } scenarios: they stand in the next section.
# Before the promise in plain words, which begins with a small letter.
print-promise = Promise { $n }:
print-promise-for = For
print-promise-for-same = everybody whom promise { $n } is about
# $parts: letters of parts, such as "(n), (o)".
print-promise-for-without = { $count ->
    [one] everybody whom promise { $n } is about, leaving out its part { $parts }
   *[other] everybody whom promise { $n } is about, leaving out its parts { $parts }
}
# $whom: one of the two before it. What follows is a rule, or several.
print-promise-for-besides = { $whom }; and everybody of whom one of these is true:
print-promise-for-whom = For everybody of whom this is true
# Behind whom it is about: what holds of them.
print-promise-then = This holds
print-verdict-proved = Proved.
print-verdict-fails = DOESN'T HOLD.
print-verdict-undecided = NOT DECIDED.
print-verdict-empty = NO ANSWERS DO THIS.
print-verdict-fault = FAULT OF THE PROGRAM.
# A sentence of which the code writes the first letter large and adds a full stop; so are those that follow.
print-every-file-signs-at-once = every sign shows help at its answer and ends the questions there, unless the answer lets a few questions come first
print-every-file-worsens = { $count ->
    [one] of two people who answer alike but for question { $numbers }, the one with the worse answer there never gets help later, and is shown help wherever the other is
   *[other] of two people who answer alike but for one of the questions { $numbers }, the one with the worse answer there never gets help later, and is shown help wherever the other is
}
print-every-file-worsens-except = One exception: somebody whose questions end early, before question { $n }, isn't asked it, and so may get a less urgent page than if they had been; that page has the help lines for it as well. For example, a sign ends the questions with a page for today; without it, question { $n } would have been asked, and an answer there could have brought a page for now
print-every-file-asks-no-more = { $count ->
    [one] where an answer to question { $numbers } lets a few questions come first, only the questions listed at that answer are still asked
   *[other] where an answer to one of the questions { $numbers } lets a few questions come first, only the questions listed at that answer are still asked
}
print-every-file-signs-end = a sign always leads to a page that ends the questions
print-every-file-signs-clinical = a sign never leads to { $supports }
# What a promise of the file says of the people whom it is about.
print-promised-never = they are never led to result { $results }
print-promised-only = they are led to result { $results }, and nowhere else
print-promised-never-points-to = they are never pointed to { $supports }
print-promised-never-points-only-to = they are never pointed to { $supports } alone
print-promised-pace = they get help no later than “{ $pace }”
print-promised-shows-help = they are shown help
print-promised-help-at-answer = the help page opens at that answer
print-promised-at-once = the questions end at that answer
print-promised-lines = their page has the help lines “{ $heading }”
# Where the place has no lines of its own under that heading: one of the sentences below stands behind the verdict.
print-promised-lines-asked = their page asks for the help lines “{ $heading }”
# $others: the heading of other lines.
print-lines-instead = this file lists none of its own under that heading for { $place }, and “{ $others }” stands there
print-lines-none = this file lists none under that heading for { $place }
# $none: the sentence before it; $others: the heading of other lines.
print-lines-none-but = { $none }, and “{ $others }” stands there
print-promised-asks = they are asked { $question }, unless another page ends the questions before it

### The hazard log

print-hazards = The hazard log
print-hazards-lead = What can go wrong, and what controls it. Severity and likelihood are proposals by the makers, for a safety officer to judge; nobody has. A promise as a control is proved; a scenario is one example that is tried; a test is run whenever the program changes; a screen is what people see; a procedure is what people have to do.
print-hazards-severity = Severity, from the least
print-hazards-likelihood = Likelihood, from the least
print-hazard-proposed = Proposed: severity { $severity }, likelihood { $likelihood } without the controls; severity { $severity_left }, likelihood { $likelihood_left } with them. Status: { $status }.
# Filled in by hand.
print-hazard-judged = Judged: severity ________ / ________, likelihood ________ / ________, by __________
print-hazard-for-whom = For whom
print-hazard-harm = Possible harm
print-hazard-causes = Causes:
print-hazard-controls = Controls:
print-control-promise = promise { $n }: { $why }
print-control-promise-of-every-file = a promise about every file ({ $id })
# $says: what it promises, as a sentence without a full stop.
print-control-promise-of-every-file-says = a promise about every file: { $says }
print-control-scenario = scenario { $n }: { $why }
print-control-scenario-unknown = scenario { $id }
print-control-test = test: { $name }
print-control-screen = on screen: { $what }
print-control-procedure = procedure: { $what }

### The names of the parts of a file

print-part-safety = Safety questions, and the pages that end the questions
print-part-scripts = What a mentor says
print-part-lines = Help lines
print-part-questions = The other questions
# $support: an id of the file.
print-part-support = Results that point to { $support } first
print-part-results = The other results
print-part-pages = Pages of words
print-part-claims = Claims and sources
print-part-promises = Promises and scenarios
print-part-hazards = The hazard log
print-part-other = Anything else

### The page to be signed: what belongs to a part

# $count: how many items there are; $numbers: theirs, "3, 5 to 7".
print-items-questions = { $count ->
    [one] question { $numbers }
   *[other] questions { $numbers }
}
print-items-conditions = { $count ->
    [one] condition { $numbers }
   *[other] conditions { $numbers }
}
print-items-results = { $count ->
    [one] result { $numbers }
   *[other] results { $numbers }
}
print-items-additions = { $count ->
    [one] addition { $numbers }
   *[other] additions { $numbers }
}
print-items-scripts = { $count ->
    [one] script { $numbers }
   *[other] scripts { $numbers }
}
print-items-claims = { $count ->
    [one] claim { $numbers }
   *[other] claims { $numbers }
}
print-items-promises = { $count ->
    [one] promise { $numbers }
   *[other] promises { $numbers }
}
print-items-scenarios = { $count ->
    [one] scenario { $numbers }
   *[other] scenarios { $numbers }
}
print-order-of-questions = the order of all questions
print-order-of-conditions = the order of all conditions
print-order-of-results = the order of all results
print-order-of-additions = the order of all additions
print-order-of-scripts = the order of all scripts
print-order-of-claims = the order of all claims
print-order-of-promises = the order of all promises
print-order-of-scenarios = the order of all scenarios
print-group-sections = headings of the sections
print-group-supports = what that kind of help is
print-group-paces = how soon, in words
print-group-contract = what is agreed before a call
print-group-sources = all sources
print-group-title = the title
print-group-welcome = the welcome page
print-group-in-short = the kinds of help in short
print-group-about = the about page
print-group-closing = the last line of results
print-group-tells = the answers that have to be offered
print-group-hazards = every hazard
print-group-lines = the lines of { $place } as printed ({ $here }), with the ways in; the file has { $all } lines, and the others aren't printed
# $items: some of the three below it.
print-besides = to be read besides, since answers about danger lead there too, but not covered by this signature: a change there lapses its own part, and this one goes on saying “unchanged”: { $items }
print-besides-conditions = conditions { $numbers }
print-besides-results = results { $numbers }
print-besides-additions = additions { $numbers }

### The page to be signed, and the one for comments

print-signing = Review and signature
print-signing-lead = { $title }, printed { $day } from { $file } (fingerprints: { $fingerprints }), with the help lines of { $place }. A review of a part means: I have read every item that is listed for it, as printed here, and judge it right and safe for the use below, with my comments on the next page. It says nothing about what isn't printed, and is no statement of conformity with DCB0129, DCB0160, ISO 14971 or any other standard.
print-signing-use = The use: for whom, run by whom, where, and who is at hand
print-signing-named-by = Named to me by (name, role)
print-signing-ties = What ties me to whoever made or runs this
# Ticked by hand; the blanks that don't break are kept.
print-signing-boxes = ☐ yes ☐ yes, if changed ☐ no ☐ not read
print-signing-fingerprints = Rules { $rules }, words { $words }
print-signing-part = Part, and what belongs to it
print-signing-safe = Right and safe for this use
print-signing-name = Name and role
print-signing-register = Register and number, date
print-signing-signature = Signature
print-comments = Comments on { $title } (fingerprints: { $fingerprints })
print-comments-by = By ______________________________, page ____ of ____. Copy this page if it isn't enough.
print-comments-item = Item
print-comments-comment = Comment
print-comments-first = To be changed first?
print-comments-docs = docs/reviewing.md says how a review is run, and how it is written into the file.

### The picture of the questions: `fingerpost graph`

print-graph-names = What the names of conditions mean
print-graph-question = Question { $n }
print-graph-danger = (about danger)
# On the arrow to a question.
print-graph-when = when { $condition }
print-graph-unless = unless { $condition }
print-graph-then = then the outcomes, in order
print-graph-else = else
print-graph-everybody = for everybody else
print-graph-to = to { $supports }
# The conditions: one answer or several.
print-graph-answered = question { $n }: { $answers }
# In a row with the words of answers.
print-graph-declined = rather not say
print-graph-not = not { $condition }
# $conditions: several, with `print-nor` between them.
print-graph-neither = neither { $conditions }
print-graph-at-least = { $number } or more of: { $answers }
print-graph-any-but = any answer but { $answer }
print-graph-quoted = “{ $words }”
