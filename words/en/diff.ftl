### What `fingerpost diff` says of two files: the old one and the new one.

diff-old = OLD
diff-new = NEW
diff-two-kinds = one of the two files has questions and the other help lines. `diff` compares two of a kind.

# $why: what is at fault, a sentence without its full stop.
diff-fault = FAULT: { $why }. This is a fault of fingerpost, not of the files: please report it.
diff-sheets-lead-elsewhere = two sheets that were found don't lead from `{ $from }` to `{ $to }`
diff-help-lines = { $file }: { $lines } help lines in { $places } places
diff-the-same = The two are the same, word for word.
diff-say-the-same = The two say the same; only their layout or their comments differ.
diff-only-layout = No word and no rule is another; only the layout or the comments differ.
# $all: names of what fails, as in the first line of `check`.
diff-new-fails = NEW doesn't pass `check`: { $all }.
diff-perhaps-renamed = `{ $old }` is gone, and `{ $new }` is new and has the same answers. If it is the same question, write `was: { $old }` on it in NEW, and compare again.

### Changed words and rules.

diff-read-this = { $count ->
    [one] READ THIS: 1 change, where a mistake can hurt somebody.
   *[other] READ THIS: { $count } changes, where a mistake can hurt somebody.
}

# How changed words are marked: $gone is `that went` in its marks, $came is `that came` in its marks.
diff-marked = Words { $gone } and words { $came } are marked.
diff-that-went = that went
diff-that-came = that came
diff-other-words = Other words
diff-other-rules = Other rules and marks
diff-changes = { $count ->
    [one] 1 change
   *[other] { $count } changes
}

# A rule in the old file and in the new one stands behind these; `nothing` where one has none. $field: its field.
diff-rule-was = { $field } was:
diff-rule-is = { $field } is:
diff-no-rule = nothing
diff-one-or-list = { $field }: as one value before, as a list now, or the other way round
diff-moved = MOVED: the words of one answer stand at another answer now. Did its rules move with them?
diff-moved-words = `{ $question }`: "{ $words }" stood at `{ $from }`, and stands at `{ $to }` now

# $item: an item of a file by its id.
diff-item-is-new = { $item } is new
diff-item-is-gone = { $item } is gone

# $list: the key of a list in the file, such as questions.
diff-order-of = the order of { $list }

# What an item is, in brackets behind its id.
diff-item-question = question
diff-item-answer = answer
diff-item-outcome = outcome
diff-item-guarantee = guarantee
diff-item-scenario = scenario
diff-item-condition = condition
diff-item-section = section
diff-item-support = support
diff-item-extra = extra
diff-item-claim = claim
diff-item-source = source
diff-item-hazard = hazard
diff-item-script = script
diff-item-contract = contract
diff-item-audience = audience
diff-item-place = place
diff-item-line = line

### Promises and marks that were lost. Each phrase stands behind the id of a guarantee, a question, an answer, an outcome or a support.

diff-lost-guarantees = Guarantees that were lost
diff-lost-marks = Marks that were lost

# $why: why the guarantee was promised, in the author's words.
diff-promises-less = promises less now: { $why }
diff-promises-less-still-holds = promises less now; what it promised still holds today: { $why }
diff-promises-less-fails = promises less now; what it promised doesn't hold any more: { $why }
diff-promises-less-never-held = promises less now; what it promised doesn't hold, and didn't in OLD either: { $why }
diff-not-promised = is no longer promised: { $why }
diff-not-promised-still-holds = is no longer promised; what it promised still holds today: { $why }
diff-not-promised-fails = is no longer promised; what it promised doesn't hold any more: { $why }
diff-not-promised-never-held = is no longer promised; what it promised doesn't hold, and didn't in OLD either: { $why }

# $mark: a mark as the file has it.
diff-gone-was-marked = is gone; it was marked `{ $mark }`
diff-gone-was-at-once = is gone; it was `at-once`
diff-not-marked = isn't marked `{ $mark }` any more
diff-not-at-once = isn't `at-once` any more
diff-clinical-now = is marked `clinical` now, so that a sign may lead there
diff-answers-reordered = has its answers in another order, which says what is worse
diff-worsens-except = is marked `worsens` with an exception now, for signs at `{ $question }`
diff-help-not-in-view = no longer keeps help in view
diff-without-lines = no longer brings the help lines for `{ $audience }`
diff-declined-without-lines = no longer brings the help lines for `{ $audience }` when it is declined
diff-page-without-lines = no longer shows the help lines for `{ $audience }`

# $was, $is: how soon the outcome wants help, in the words of each file.
diff-wants-help-later = wants help later: "{ $was }" before, "{ $is }" now

# $was, $is: what the answer counts as; one of the four below.
diff-gone-was = is gone; it was { $was }
diff-weaker = was { $was }, and is { $is } now
diff-declined-weaker = was { $was } when declined, and is { $is } now
diff-as-clear = clear
diff-as-help = marked `help`
diff-as-sign-that-ends-after = a sign that ends once follow-ups are answered
diff-as-sign = a sign

### Pairs of answer sheets, one of each file.

diff-help-lost = Urgent help or the help page lost: { $amount }

# $outcomes: two ids with an arrow between them; $amount: how many pairs of answer sheets.
diff-help-later = { $outcomes }: help comes later, { $amount }
diff-help-page-lost = { $outcomes }: NEW doesn't show the help page, { $amount }
diff-and-more = and { $more } more, which `--counts` shows
diff-nothing-elsewhere = Every answer sheet leads where it led.

# $amount: how many pairs of answer sheets, with a capital.
diff-elsewhere = { $amount } lead elsewhere.

# $all, $same, $elsewhere: exact numbers of pairs.
diff-counted-elsewhere = { $all } of answer sheets; { $same } lead to the same outcome, { $elsewhere } lead elsewhere.
diff-what-is-counted = Pairs of answer sheets are counted, one for OLD and one for NEW, that give the same reply to every question that both ask; a question that only one of them asks may have any reply. No count says how likely anything is.
diff-shown = Below each line stand the answers that matter, of one pair; questions answered with "none of these" or "no" are left out. `--counts` shows exact numbers and whole answer sheets.
diff-shown-whole = Below each count stands its shortest pair, written as one sheet if both files can read it.

# Amounts of pairs.
diff-one-pair = one pair of answer sheets
diff-all-pairs = all pairs of answer sheets
diff-nearly-all-pairs = nearly all pairs of answer sheets
diff-most-pairs = most pairs of answer sheets
diff-half-of-pairs = about half pairs of answer sheets
diff-some-pairs = some pairs of answer sheets
diff-few-pairs = few pairs of answer sheets
diff-very-few-pairs = very few pairs of answer sheets

# $count: the number as it is written; $number: the same for the choice of a plural.
diff-pairs = { $number ->
    [one] { $count } pair
   *[other] { $count } pairs
}
diff-sheets = { $number ->
    [one] { $count } sheet
   *[other] { $count } sheets
}
diff-uncounted-sheets = More sheets than can be counted
diff-whatever-is-answered = (whatever is answered)

# $file: OLD or NEW; $questions: ids.
diff-asked-by-one = asked by { $file } only: { $questions }

# $sheets: how many answer sheets; $here and $there: OLD and NEW, or NEW and OLD.
diff-only-there = { $sheets } of { $here } give a reply that { $there } can't take, so that nothing in { $there } agrees with it. The shortest:

### Where the pairs can't be counted.

# $held: nothing, or a full stop and a sentence about what has to be remembered there.
diff-diagram-too-large = NOT DECIDED: which sheets lead elsewhere. The diagram of { $file } alone is too large at the question `{ $question }`{ $held }.
diff-too-many-answers = NOT DECIDED: which sheets lead elsewhere. The question `{ $question }` has too many sets of answers that the rules of the two files tell apart.
diff-too-many-states = NOT DECIDED: which sheets lead elsewhere. Walking both files at once comes to too many states ({ $states } so far) at the question `{ $question }`.
diff-remembered = Questions that stand at another place have to be remembered in between: { $questions }.
diff-compare-nearer = Compare versions that are nearer to each other.

### What was added, removed and renamed. Ids stand behind a colon.

diff-questions-added = Questions added
diff-questions-removed = Questions removed
diff-questions-renamed = Questions renamed
diff-answers-added = Answers added
diff-answers-removed = Answers removed
diff-answers-renamed = Answers renamed
diff-outcomes-added = Outcomes added
diff-outcomes-removed = Outcomes removed
diff-outcomes-renamed = Outcomes renamed
diff-guarantees-added = Guarantees added
diff-guarantees-removed = Guarantees removed
diff-guarantees-renamed = Guarantees renamed
diff-is-now = `{ $old }` is `{ $new }` now

# Old ids that the old file doesn't have, and the item that names each.
diff-was-leads-nowhere = Old ids after `was` that OLD doesn't have
diff-was-of = `{ $was }` (of `{ $id }`)
