### What authors of a questions file are told: by `check`, `explain`, `new` and `version`, and by the prover whose verdicts `check` prints.

## Between names, and places in a file

check-and = and
check-or = or
check-and-more = and { $more } more
# Where standard input is checked, which has no name.
check-line = line { $line }
check-line-column = line { $line }, column { $column }
# The id of a guarantee, behind the word that says whether it holds.
check-id-at-line = { $id } (line { $line })
# An answer (`question: answer`), a question or an outcome in a sentence.
check-name-at-line = `{ $name }` (line { $line })

## Before people are asked

check-proved-only = A file is only used to interview people, or to decide an answer sheet, once all its guarantees hold. Correct it and run `fingerpost check`, or use --unproved, which says so on every screen.

## Verdicts: each line begins with a word in capital letters, or with "holds"

# Above the verdicts on the built-in questions, in another language.
check-own-in-english = The guarantees and hazards of the file itself are in English.
check-guarantees-held = { $held } of { $all } guarantees hold over all answer sheets; each of these proofs was accepted by the referee.
check-guarantees-unlisted = { $count ->
    [one] One of them has no line above: that an outcome is reached, a safety question is asked or a `when` is met is only told where it isn't so.
   *[other] { $count } of them have no line above: that an outcome is reached, a safety question is asked or a `when` is met is only told where it isn't so.
}
check-guarantees-none-held = { $held } of { $all } guarantees hold over all answer sheets.
check-scenarios-right = { $right } of { $all } scenarios lead where they say.
# outcome, answers: with their lines. count: of things. all: the names of those things.
check-early-end = CAUSE  { $outcome } is `at-once`, so whoever answers { $answers } is asked nothing more, though that is no sign of danger. This alone makes { $count } things fail: { $all }. They aren't told one by one below.
check-early-end-more = { $more } more
check-early-end-advice = take `at-once: true` away from `{ $outcome }`, since its help isn't needed today; or, if it is meant, ask before it what these things need. `--format json` tells each of them.
check-early-end-earlier = ask before it what these things need, or let them expect no more than is asked by then. `--format json` tells each of them.
# Below the number of guarantees that hold. ids: `rules-matter`, `questions-matter`, or both.
check-matter-fails = { $count ->
    [one] Besides, { $ids } fails: see above.
   *[other] Besides, { $ids } fail: see above.
}
check-matter-open = { $count ->
    [one] Besides, { $ids } isn't decided: see its note above.
   *[other] Besides, { $ids } aren't decided: see their notes above.
}
check-sheets-counted = { $sheets } possible answer sheets, in a diagram of { $nodes } nodes
check-sheets-not-counted = Too many possible answer sheets to count, in a diagram of { $nodes } nodes
# says: what the guarantee says, without its full stop. sheets: a number as text.
check-holds = holds  { $id }: { $says }
check-holds-over = holds  { $id }: { $says } (over { $sheets } sheets)
check-holds-over-one = holds  { $id }: { $says } (over 1 sheet)
check-not-decided = NOT DECIDED  { $id }: { $says }. That is too much to work out; conditions that count signs of fewer questions would help.
check-fails-empty = FAILS  { $id }: { $says }. No answer sheet does.
check-fails-on-one = FAILS  { $id }: { $says }. One answer sheet breaks it:
check-fails-on-some = FAILS  { $id }: { $says }. { $sheets } answer sheets break it, such as:
check-fails-on-these = FAILS  { $id }: { $says }. It is broken by:
check-fault = FAULT  { $id }: { $why }. This is a fault of fingerpost, not of the file: please report it.
check-better-first = the better answer to `{ $question }` first:
check-leads-to = which leads to `{ $outcome }`
check-what-to-do = what to do: { $advice }
# promise: as the file writes it. why: the words of the author, without their full stop.
check-promises-because = it promises `{ $promise }`, because { $why }
check-too-many-sets = NOT DECIDED: the question `{ $question }` has too many sets of answers that the rules tell apart. Name fewer of its answers one by one.
# held: empty, or a full stop and check-held-there.
check-too-large = NOT DECIDED: what the rules can tell apart is too much to work out; the diagram got as far as the question `{ $question }`, with { $nodes } nodes{ $held }.
check-too-large-advice = Conditions that count signs of many questions, or that join answers far apart, make it large: have fewer of them, or let them read fewer questions, or ask those one after the other.
check-held-there = The answers that have to be remembered there are those of { $questions }
check-held-there-for = The answers that have to be remembered there are those of { $questions }, for the conditions { $conditions }

## How much fails, in the first and in the last line

check-lost-promises = { $count ->
    [one] { $shown } lost promise of the built-in questions
   *[other] { $shown } lost promises of the built-in questions
}
check-scenarios-failing = { $count ->
    [one] { $shown } scenario
   *[other] { $shown } scenarios
}
check-hazards-failing = { $count ->
    [one] { $shown } hazard
   *[other] { $shown } hazards
}
# all: names of what fails, and the numbers above.
check-things-fail = { $count ->
    [one] { $count } thing fails: { $all }
   *[other] { $count } things fail: { $all }
}
check-not-passing = The file doesn't pass yet: { $all }.
check-not-passing-own = Of a promise of your own, look at the sheet above: an outcome takes too many or too few, a question or a help line is missing, or the promise asks too much.
check-not-passing-explain = `fingerpost explain` says more about a name.

## What the built-in guarantees say; the end of a line that begins with "holds" or "FAILS", without a full stop

check-signs-at-once = every sign ends the questionnaire at its answer, with help
check-signs-ask-no-more = after a sign at `{ $question }`, only the questions that its `ends-after` names are asked
check-signs-end = a sign ends on a page that is at once
check-signs-stay-clinical = a sign never leads to a support that isn't clinical care
check-unclear-is-not-nothing = an answer about safety that isn't clear, or is declined, never ends in "nothing needed"
check-unclear-is-not-nothing-unmarked = an answer about safety that isn't clear, or is declined, never ends in "nothing needed" (no page is marked `nothing-needed`, so none can break this)
check-worse = a worse answer to `{ $question }` never makes help later, and never loses the help page
check-worse-except = a worse answer to `{ $question }` never makes help later, and never loses the help page, except that a milder sheet which ends by a sign at `{ $later }` may be met sooner; the page that the worse one ends on before it has the help lines of that sign
check-asked = the safety question `{ $question }` is asked on some answer sheet
check-safety-is-asked = nobody reaches the end without having been asked about safety
check-reached = some answer sheet leads to `{ $outcome }`
check-is-met = some answer sheet meets the `when` of `{ $guarantee }`

## Advice on a guarantee that doesn't hold, behind "what to do:"; answer and outcome: with their lines (check-name-at-line)

check-advice-never-asked = its `asked-when` holds on no sheet, or its `unless` on all, or every sheet ends before it. Ask it of somebody, or take it out.
check-advice-guarantee-unmet = its `when` asks for answers that no sheet has together. Mend it, or take the guarantee out.
check-advice-breaks-above = it breaks at { $answer }, as above. Mend that first.
check-advice-marked-ends-after = { $answer } is marked `ends-after`: help opens at it, and its follow-ups are asked before the questions end. Promise `shows: help-at-answer` of it, and with `only` the page where it ends.
check-advice-loose-sign = { $answer } is a sign, being neither `clear` nor `help`, and no outcome that is `at-once` takes it. Write `clear: true` if it is no sign, or name it in the `when` of an outcome that is `at-once`.
check-advice-not-ended-after = { $answer } is a sign that ends after its follow-ups, and no outcome that is `at-once` takes it with { $sheet }. Name both in the `when` of one, and so with every other answer of `{ $last }`, and with `declined`.
check-advice-not-clinical = { $answer } leads to { $outcome }, which points to a support that isn't `clinical`. Take that out of its `points-to`.
check-advice-not-kept-from = { $answer } doesn't keep anybody from { $outcome }. Name the clear answers of `{ $question }` in its `when`.
check-advice-safety-unasked = the sheet leads to { $outcome } as `{ $id }` rules out. Ask a safety question of everybody first: one with neither `asked-when` nor `unless`.
check-advice-sign-ends = a sign ends the questions once those that its `ends-after` names are answered.
check-advice-name-behind = name what is asked behind { $answer } in its `ends-after`.
check-advice-asked-behind = `{ $behind }` is asked after { $answer }. Name it in the answer's `ends-after`, or put it before `{ $before }`.
check-advice-another-behind = another question is asked after { $answer }. Name it in the answer's `ends-after`, or put it before `{ $before }`.
check-advice-worse-later = `{ $reply }` is the worse answer, and leads to { $later }, later than { $sooner }. Let { $sooner } take it as well, or take `worsens` off { $question }. Is its list the wrong way round? Further down is worse.
check-advice-worse-without-help = with the worse answer `{ $reply }` nothing shows help any more. Ask the same questions of safety behind both answers, or take `worsens` off { $question }. Is its list the wrong way round? Further down is worse.
check-advice-danger-later = `{ $reply }` is the worse answer, and leads to { $later }, later than { $sooner }. Give { $later } a sooner `pace`, or put a page for this answer above it.
check-advice-danger-without-help = with the worse answer `{ $reply }` nothing shows help any more. Mark it as a sign or with `help: true`, or ask the same questions of safety behind both answers. An answer that is `alone` counts as none of the others.
check-advice-turn-round = If { $question } isn't a list from mild to bad, turn it round.
check-advice-all-taken = the outcomes above it take every answer sheet. Let one of them take fewer, or take this one out.
check-advice-taken-above = { $taker } takes these sheets as well, as above. Mend that first.
check-advice-taken = its `when` can hold, but outcomes above it take all those sheets, as { $taker } does with { $sheet }. Put `{ $id }` above, or let { $taker } take fewer.
check-advice-outcome-unmet = its `when` asks for answers that no sheet has together. Mend it, or take the outcome out.
check-advice-never-holds-or-taken = its `when` never holds, or outcomes above it take every sheet on which it does.
# asked, by: questions. field: `asked-when` or `unless`.
check-advice-clash = nobody has both: `{ $asked }` (line { $line }) isn't asked of those who give these answers to `{ $by }`, as its `{ $field }` says. Take `{ $asked }` or `{ $by }` out of this `when`, or ask `{ $asked }` of these people, too.
# answer, asked: an answer that ends the questions, and a question behind it.
check-advice-sign-before = nobody has both: { $answer } is a sign and ends the questions, and `{ $asked }` (line { $line }) stands behind it. Take one of the two out of this `when`.
check-advice-lines = { $outcome } has no lines for `{ $audience }`, in any place. Add `{ $audience }` to its `help`, or give an answer of the promise `audience: { $audience }`.

## Whether every condition, answer and question of the rules changes something

check-condition-fails = FAILS  { $id } (line { $line }): { $says }
check-condition-promised-only = no rule uses the condition `{ $name }`, and only the promise `{ $promise }` names it. Name it in a rule (`holds: { $name }`), or write its answers out in the promise.
check-condition-unused = no rule uses the condition `{ $name }`. Name it in a rule (`holds: { $name }`), or take it out.
check-rules-matter = holds  { $id }: each of the { $count } answers and conditions that rules name changes something on some sheet
# literal: one of the four phrases further down. place: check-line-column.
check-literal-fails = FAILS  { $id } ({ $place }): { $literal } changes nothing on any sheet.
# literal: as above. places: lines and columns. count: how many places.
check-literals-same = FAILS  { $id } ({ $places }): { $literal } stands there { $count } times and says the same each time. Keep one of them, and check again.
# literals: several, each with its place, and where they all stand.
check-literals-fail = FAILS  { $id }: { $literals } change nothing on any sheet.
check-literals-hidden = They may hide each other: take one out and check again, or mend what hides them.
check-literals-without-reason = These answers have no `reason`, so they show nothing by themselves: give each one, or take it out.
check-literals-not-asked-of-all = Their questions aren't asked of everybody: whoever is asked falls under this rule all the same, or can't. Take them out, or change who is asked.
# more: how many others there are.
check-literal-undecided = { $more ->
    [0] NOTE  { $id } ({ $place }): it is too much to work out whether { $literal } changes anything.
    [one] NOTE  { $id } ({ $place }): it is too much to work out whether { $literal } changes anything, and one more.
   *[other] NOTE  { $id } ({ $place }): it is too much to work out whether { $literal } changes anything, and { $more } more.
}
check-literal-twin = Another one here says the same: take one of them out, and check again.
check-literal-hidden = Take it out, or mend what hides it.
check-literal-scenario = If it should, write a scenario on which it does.
check-literal-without-reason = The answer has no `reason`, so it shows nothing by itself: give it one, or take it out.
check-literal-open-without-reason = All that a page shows of an answer that points to a support is its `reason`, and this one has none: give it one, or take it out.
check-literal-no-page-points = No page that shows reasons (`pace: soon` or `no-hurry`) points to `{ $support }`: take its `points-here` out, or let such a page point there.
check-literal-page-at-once = `{ $outcome }` takes that answer and is at once, and an extra stands on such a page only where it names it: add `on: [{ $outcome }]`, or take it out.
check-literal-not-asked-of-all = Its question isn't asked of everybody: whoever is asked falls under this rule all the same, or can't. Take it out, or change who is asked.
# part: as the file writes it, in backticks. field: a key of the file.
check-literal-in-condition = { $part } in the condition `{ $name }`
check-literal-in-field = { $part } in `{ $field }` of `{ $id }`
# ordinal: one of the four below; which is chosen as English needs it (21st, 22nd, 23rd, 24th).
check-literal-of-several = the { $ordinal } of { $count } { $literal }
check-ordinal-first = { $n }st
check-ordinal-second = { $n }nd
check-ordinal-third = { $n }rd
check-ordinal = { $n }th
check-questions-matter = holds  { $id }: every question can change the outcome, the help or the words of a result
check-questions-matter-but-notes = holds  { $id }: every question can change the outcome, the help or the words of a result ({ $count } for notes alone left out)
check-question-fails = FAILS  { $id } (line { $line }): whatever is answered to `{ $question }`, every result is the same. Let a rule or an extra read it, take it out, or say `for: notes`.
# questions: with their lines.
check-questions-fail = FAILS  { $id }: whatever is answered to { $questions }, every result is the same. Let a rule or an extra read each of them, take it out, or say `for: notes`.
# why: one of the four below.
check-question-never-asked = FAILS  { $id } (line { $line }): nobody is asked `{ $question }`: { $why }
check-question-asked-of-none = its `asked-when` holds on no sheet that comes as far. Mend it, or take the question out.
check-question-kept-from-all = its `unless` holds on every sheet that comes as far. Mend it, or take the question out.
check-question-asked-or-kept = on every sheet that comes as far its `asked-when` doesn't hold, or its `unless` does. Mend them, or take the question out.
check-question-behind-all = every sheet ends before it. Let the outcomes that are at once take fewer, or take the question out.
check-question-undecided = NOTE  { $id } (line { $line }): it can't be decided here whether `{ $question }` changes any result. If it should, write a scenario on which it does.

## Notes: each may be meant, and each may be a slip

check-note = NOTE  { $says }
# Before the answer sheet.
check-note-masked = NOTE  `{ $id }` (line { $line }) wants help sooner than `{ $shown }`, and holds on this sheet, too; but `{ $shown }` stands before it:
check-note-masked-advice = if the sooner one should win, move `{ $id }` up.
# Before the answer sheet. count, all: numbers as text.
check-note-unasked-counted = NOTE  `{ $id }` (line { $line }) asks about danger, and few are asked it: { $count } of the { $all } answer sheets lead to a page that isn't at once without it, such as:
check-note-unasked = NOTE  `{ $id }` (line { $line }) asks about danger, and few are asked it: some answer sheets lead to a page that isn't at once without it, such as:
check-note-unasked-advice = ask it of everybody (take its `{ $field }` away); or, if that is meant, promise of whom it is asked (a guarantee with `asks: { $id }`), or try it in a scenario.
# Before the answer sheet. supports: ids.
check-note-nothing-said = NOTE  `{ $id }` (line { $line }) points to { $supports } although nothing was said: whoever declines every question gets this page, as here:
check-note-nothing-said-advice = take `points-to` away from `{ $id }`, and put a page with a `when` above it for whoever said something that speaks for it; or, if it is meant, try this sheet in a scenario.
check-remark = NOTE  line { $line }: { $says }
check-remark-review-ahead = the review is of { $date }, a day that lies ahead. Mend its `date`.
check-remark-asked-twice = `{ $id }` asks the same as `{ $other }`. Nobody can tell them apart: reword one.
check-remark-titled-twice = `{ $id }` has the same title as `{ $other }`. Nobody can tell them apart: reword one.
check-remark-long-answer = the answer `{ $answer }` of `{ $question }` has { $length } characters, and few read so much. Say it shorter, or put it into the question.
check-remark-promise-names = the promise `{ $id }` names { $conditions }: whoever weakens that condition weakens the promise with it, and nothing fails. Write the answers out one by one.
check-remark-nothing-needed = no page is marked `nothing-needed: true`, so nothing keeps an unclear answer about danger from `{ $id }`. If it tells people that nothing is needed, mark it.
check-remark-support-unshown = `{ $id }` points to `{ $support }`, and is a page that shows what can't wait and nothing else: no `is`, `is-not` or `steps` of a support. Name { $name } in its own `says` or `steps`.
check-remark-support-unused = no page and no answer points to the support `{ $id }`, so nobody ever sees it. Name it in the `points-to` of a page, or take it out.
# answer: a question with its answer, as `question: answer`.
check-remark-ends-before = `{ $outcome }` takes `{ $answer }` by itself and ends the questions at that answer, so its `ends-after` does nothing and none of the follow-ups is asked. Name an answer of a follow-up beside it in that `when`, or take `ends-after` away.
check-remark-mark = people see `{ $mark }` as it is written here, since texts have no marks. Take it out.
check-remark-section-empty = no question stands in the section `{ $id }`, so nobody sees its title. Put one there, or take the section out.

## Hazards and reviews

check-hazards = Hazards: { $count }
check-hazard-lost = HAZARD  { $number }: { $title }: { $lost }. Judge it again.
# kind: one of the five below. names: a name from the file.
check-control-missing = it rests on { $kind } `{ $names }`, which isn't there
check-control-not-proved = it rests on { $kind } `{ $names }`, which isn't proved
check-control-leads-elsewhere = it rests on { $kind } `{ $names }`, which doesn't lead where it says
check-control-guarantee = the guarantee
check-control-scenario = the scenario
check-control-test = the test
check-control-screen = the screen
check-control-procedure = the procedure
check-hazard-transferred-uncontrolled = it is transferred and nothing controls it
check-hazard-closed-uncontrolled = it is closed and nothing controls it
check-reviews-none = Reviews: none. Not reviewed by a clinician.
check-reviews = Reviews, as the file says:
# Behind the name of a part of the file and a colon. by: names, roles and dates.
check-review-never = never reviewed
check-review-unchanged = reviewed by { $by }, and unchanged
check-review-both-changed = its rules and its words have changed since { $by } reviewed it on { $date }; `fingerpost print --since` marks what
check-review-rules-changed = its rules have changed since { $by } reviewed it on { $date }; `fingerpost print --since` marks what
check-review-words-changed = its words have changed since { $by } reviewed it on { $date }; `fingerpost print --since` marks what

## Scenarios

check-scenario-not-answered = the scenario `{ $scenario }` has no answer to `{ $question }`, which is asked
# $questions: two at least.
check-scenario-answers-missing = the scenario `{ $scenario }` has no answers to { $questions }, which are asked
# $answers: a question with its answers, or several.
check-scenario-add-answers = add { $answers }
check-scenario-notes-asked = a question for notes is asked like any other: give one of its answers
check-scenario-not-asked = the scenario `{ $scenario }` answers `{ $question }`, which isn't asked
# is, named: outcomes.
check-scenario-fails = the scenario `{ $scenario }` leads to `{ $is }`, not to `{ $named }`
check-scenario-reason = its reason was: { $why }

## A changed copy of the built-in questions

check-copy-fault = { $why }. This is a fault of fingerpost: please report it.
check-missing = MISSING  This is a changed copy of the built-in questions, and promises less than they do:
check-missing-advice = put these back. A questionnaire of your own has ids of its own for its questions.

## check --watch

check-watch-no-file = `--watch` needs a file to look at: the built-in questions and standard input don't change. Write: fingerpost check FILE --watch
check-watching = Watching { $file }: it is checked again whenever it is saved. Ctrl-C ends this.

## Help lines

check-lines-right = { $file }: a file of help lines ({ $lines }, { $places }), and nothing is wrong with it.
check-lines-right-beside = { $file }: a file of help lines ({ $lines }, { $places }, beside the built-in ones), and nothing is wrong with it.
check-lines-counted = { $count ->
    [one] { $shown } line
   *[other] { $shown } lines
}
check-places-counted = { $count ->
    [one] { $shown } place
   *[other] { $shown } places
}
# Before a list of lines.
check-lines-ahead = Looked at on a day that lies ahead, so mend `verified`:
check-lines-older = Older than { $months } months, so look at their sources again:
check-line-of-date = `{ $id }`, { $service }: of { $date }
check-old-lines = { $count ->
    [one] Warning: { $count } help line is older than { $months } months; the oldest is `{ $id }`, of { $date }. Look at their sources again (`fingerpost helplines` shows each).
   *[other] Warning: { $count } help lines are older than { $months } months; the oldest is `{ $id }`, of { $date }. Look at their sources again (`fingerpost helplines` shows each).
}
# better: one of the two below.
check-place-without-code = the place `{ $id }` has no ISO 3166 code: { $better }
check-place-write = write `{ $id }`
check-place-codes = that of a country has two capital letters, such as `GB`; a part of it has more behind a dash, such as `GB-ENG`
check-country-without-number = the country `{ $id }` has parts and no emergency number of its own, so nobody is shown one before a part is chosen, and whoever is in none of its parts can't choose it: give it the number that works in all of it, or mark it `no-emergency: true`
check-hours-meant = the hours of `{ $id }` are `{ $hours }`: did you mean `{ $meant }`? Only what is written `24/7` counts as open day and night, and stands first where life is at stake; `check` is for hours that nobody is sure of
# unserved: one or more of the two below. places: how many there are.
check-note-unserved = NOTE  lines are promised, and of the { $places } places not all have them; there the page has a website for the whole world, or lines for anyone. None of the place itself for: { $unserved }
check-note-unserved-advice = add lines for them, where there are any; `fingerpost helplines --coverage` shows which places have none.
# audience: a word of the file. count: of places. places: their ids.
check-unserved-places = `{ $audience }` in { $count } ({ $places }) (line { $line })
check-unserved-count = `{ $audience }` in { $count } (line { $line })

## Faults of the program, before "This is a fault of fingerpost"; why: one of the reasons below

check-fault-at-layer = layer { $layer }: { $why }
check-fault-counts = the referee counts other numbers of sheets
check-fault-certificate = the certificate of the diagram is refused: { $why }
check-fault-proof = the referee refuses the proof at layer { $layer }: { $why }
check-fault-evidence = a proof came without what the referee needs
check-fault-sheet = a sheet that was found isn't one that can be given
check-fault-witness = a sheet that was found doesn't show what it was found for
check-fault-leaf = a sheet on which a leaf was to matter comes to the same without it
check-flaw-no-layer = there isn't a layer for every question
check-flaw-first-claims = the first node claims to know something
check-flaw-asked-unknown = it isn't known whether the question is asked
check-flaw-gate-without-condition = a gate has no condition
check-flaw-gate-unknown = it isn't known whether a gate holds
check-flaw-no-step = there isn't a step for every group of replies
check-flaw-step-to-no-node = a step leads to no node
check-flaw-outcome-behind-unclaimed = an outcome behind a step isn't claimed before it
check-flaw-step-ends-wrongly = a step ends where it shouldn't, or goes on where it shouldn't
check-flaw-step-to-no-split = a step leads to no split
check-flaw-split-by-no-count = a split by what isn't a count
check-flaw-split-out-of-order = a split leads to one that doesn't stand before it
check-flaw-label-does-not-follow = a label doesn't follow from the one before it
check-flaw-outcome-unclaimed = an outcome isn't claimed
check-flaw-outcome-unknown = it isn't known which outcome holds
check-flaw-no-outcome = no outcome holds
check-flaw-sign-goes-on = a sign doesn't end the questionnaire
check-flaw-not-followed-from-first = the condition isn't followed from the first node
check-flaw-too-many-cubes = the condition has too many cases to follow
check-flaw-follows-no-node = it follows no node
check-flaw-holds-at-outcome = the condition may hold at an outcome that is ruled out
check-flaw-holds-at-gate = the condition may hold at a gate that is ruled out
check-flaw-holds-and-goes-on = the condition may hold, and the sheet goes on
check-flaw-followed-nowhere = a step is followed to nowhere
check-flaw-not-followed = a step isn't followed, though it still matters
check-flaw-followed-step-ends-wrongly = a step ends where it shouldn't
check-flaw-exceptions-mixed = questions with and without the exception in one proof
check-flaw-no-pair = no such pair
check-flaw-split-by-unknown-count = a split by an unknown count
check-flaw-later-help = a worse answer may lead to later help
check-flaw-loses-help = a worse answer may lose the help page

## explain, new, man and version

check-explain-guarantees = What `check` promises of every file:
check-explain-fields = Fields of the files:
check-explain-audiences = The audiences that can be named, each with the heading of its help lines:
check-explain-unknown-near = no problem has the code `{ $code }`, and no built-in guarantee and no field has that name: did you mean `{ $near }`?
check-explain-unknown = no problem has the code `{ $code }`, and no built-in guarantee and no field has that name: `fingerpost explain` lists them. A name of your own file is explained by its own `why` or text there
# Behind that, in another language.
check-new-in-english = The file is in English.
check-new-written = { $file } is written. Read it and change it, then run: fingerpost check { $file }
check-manual-fails = can't write the manual page
check-version-questions = questions: { $fingerprints }

## A field of the files, explained

check-field = { $name }, a field
check-field-word = { $word }, a word of the format
check-field-in-questions = in a questions file
check-field-in-help-lines = in help lines
check-field-in-condition = in a condition
check-field-in-text = in a text by place
# within: one of the four above. fields: keys of the file on the way.
check-field-under = { $within }, under { $fields }
# Behind places and a semicolon.
check-field-more-places = and in { $count } more places
# takes: one of the check-takes- phrases, or several.
check-field-takes = It takes { $takes }.
check-field-required = It has to be there.
check-field-optional = It may be left out.
check-field-example = As in: { $example }
check-field-as-value = As a value: { $says }
check-field-flag = true or false
check-takes-condition = a condition, such as { $example }
check-takes-ids = an id, or a list of ids such as [sleep, worry]
check-takes-text-by-place = a text, or one for each lack of a place (see if-no-emergency)
check-takes-one-of = one of: { $choices }
check-takes-whole-number = a whole number
check-takes-list-of = a list, each item with { $fields }
check-takes-list = a list, such as [a, b]
check-takes-table-of = a table by id, under each id { $fields }
check-takes-table = a table by id
check-takes-under-it = what stands under it: { $fields }
check-takes-text = a text
# needed, others: keys of the file.
check-fields-and-perhaps = { $needed }, and perhaps { $others }
check-fields-perhaps = perhaps { $others }

## Words of the format that are no fields, explained

check-word-gate = An outcome with `at-once: true`: its page comes at the answer that decides it, and nothing more is asked. It has a `when` without `not`, and `help`; it stands before all outcomes that aren't at once, and points to clinical care at most.
check-word-sign = An answer of a safety question with neither `clear` nor `help`: the questions end there, so an outcome that is `at-once` names it in its `when`.
check-word-follow-up = A safety question that is asked only after an answer with `ends-after`, which names it. Each of its answers, and `declined`, stands in the `when` of an outcome that is `at-once`; none of them goes on. The author's guide has one to copy.
check-word-unproved = An option, `--unproved`: a file whose guarantees don't all hold is used all the same, and every screen says so. For trying a file out, and never with people who need help.
check-word-example = An option, `--example`: questions are answered with help lines that are made up and can't ring. For trying out only.
check-word-declined = Stands among the answers of a question: it was asked, and "I'd rather not say" was chosen.
check-word-added = Stands in the `help` of an outcome for the audiences that answers bring.
check-word-anyone = The audience of help lines that fit everybody. Every place needs one, its own or that of the wider place.
check-word-emergency = The audience of emergency numbers.
check-word-world = The place that is everywhere, for whoever is in none of the others.

### `check` without a file, in a folder that has another questions.yaml
check-built-in-alone = This is about the questions of the program itself, since no file was named. The questions.yaml in this folder is another: fingerpost check questions.yaml
