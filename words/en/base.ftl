### The last choice of every question

base-rather-not = I'd rather not say

### Commands: the names in the full screen's footer (short), and what they do as line mode says it in brackets behind a word

# The word itself is typed and stays as it is, such as: skip (leave it for later)
base-label-why = why we ask
base-does-why = why this is asked
base-label-back = back
base-does-back = one step back
base-label-onward = go on
base-does-onward = go on, as Enter does
base-label-skip = skip
base-does-skip = leave it for later
base-label-decline = rather not say
base-does-decline = rather not say
base-label-again = again
base-does-again = hear it again
base-label-review = your answers
base-does-review = your answers so far, and change one
base-label-copy = keep a copy
base-does-copy = a copy of it, to keep
base-label-save = save as a file
base-does-save = as a file
base-label-help = help
base-does-help = help lines
base-label-numbers = numbers slowly
base-does-numbers = each number slowly, once more
base-label-place = place
base-does-place = help lines of another place
base-label-leave = leave
base-does-leave = asks first; what was said stays in the window
base-label-quick-exit = leave at once
base-does-quick-exit = leave at once
base-label-words = keys
base-does-words = what you can type here
base-label-more = more
base-does-more = a mentor's words
base-label-note = note
base-does-note = on this question
base-label-note-all = note on the call
base-does-note-all = on the whole call
base-label-script = script
base-does-script = what to do when safety comes up
base-label-scripts = scripts
base-does-scripts = for another situation
base-label-address = exact address
base-does-address = write down the exact address, or mend it
base-label-facts = facts of the call
base-does-facts = the facts of this call, and the answers so far
base-label-heard-earlier = heard earlier
base-does-heard-earlier = something said out of turn, or what to do, such as: heard tablets
base-label-questions = all questions
base-does-questions = go to another question
base-label-written = as written
base-does-written = the question as it is written
base-label-still = still possible
base-does-still = where the answers can still lead
base-label-sooner = sooner
base-does-sooner = somebody may be in danger, or shouldn't wait: put an urgent page first
base-label-reason = reason
base-does-reason = why you put it first, not kept
base-label-no-notes = no notes
base-does-no-notes = they take back their yes to notes
base-label-then = then and now
base-does-then = goals and changes, then and now
base-label-hand-over = hand over
base-does-hand-over = write a plain file, at the result
base-label-dropped = the line has dropped
base-does-dropped = what to do when the line goes silent, or drops
base-label-another-time = another time
base-does-another-time = they can't talk now: end kindly
base-label-call-end = end of the call
base-does-call-end = what happened, and the next appointment, at the result
base-label-all-lines = all lines
base-does-all-lines = every line at once, to type the numbers of what they said yes to
base-label-client = client's view
base-does-client = the client's view, and back

### Days in words, such as 3 February 2027

base-day = { $day } { $month } { $year }
base-month-1 = January
base-month-2 = February
base-month-3 = March
base-month-4 = April
base-month-5 = May
base-month-6 = June
base-month-7 = July
base-month-8 = August
base-month-9 = September
base-month-10 = October
base-month-11 = November
base-month-12 = December

### What went wrong with a file or a terminal, and what can be done: stands in a sentence behind a colon, which ends with a full stop of its own

base-trouble-not-found = there's no file or folder of that name. Check the name
base-trouble-not-allowed = this computer doesn't allow it. Try another folder
base-trouble-exists = there's something of that name already. Choose another name
base-trouble-folder = that's a folder. Give the name of a file
base-trouble-not-a-folder = a part of that path is a file, not a folder. Check the name
base-trouble-full = the disk is full. Make room, or choose another disk
base-trouble-read-only = nothing can be written there. Choose another folder
base-trouble-name = that name can't be used. Choose another one
base-trouble-not-whole = it isn't whole, or isn't text
base-trouble-interrupted = it was interrupted. Try again
base-trouble-other-end = the program at the other end has stopped
base-trouble-other = this computer couldn't do it. Try again, or choose another place

### Problems of a file with an answer sheet

# `declined` is written so in the file, in every language
base-sheet-no-place = there is no place `{ $id }`
base-sheet-not-answered = the question `{ $question }` is asked, and has no answer in this sheet
base-sheet-add-line = add a line such as `{ $question }: declined`
base-sheet-no-question = there is no question `{ $id }`
base-sheet-other-questions = this sheet was made for other questions: of the { $all } that it answers, { $unknown } aren't among these
base-sheet-name-questions = name the file that they are in: add `--questions FILE`
base-sheet-declined-alone = `declined` stands alone: `{ $question }` is either declined or answered
base-sheet-decline-or-answer = write `{ $question }: declined`, or take `declined` out of the list
base-sheet-no-answer = the question `{ $question }` has no answer `{ $answer }`
base-sheet-not-together = these answers to `{ $question }` can't be given together
base-sheet-together = one answer, or several of which none stands alone
