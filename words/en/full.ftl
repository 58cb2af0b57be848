### Names of keys as they are printed; at most seven letters

full-key-enter = Enter
full-key-esc = Esc
# Both keys do the same
full-key-esc-s = Esc, s
full-key-space = Space
full-key-up = Up
full-key-down = Down
full-key-left = Left
full-key-right = Right
full-key-home = Home
full-key-end = End
full-key-page-up = PgUp
full-key-page-down = PgDn
full-key-ctrl-a = Ctrl-A
full-key-ctrl-c = Ctrl-C
full-key-ctrl-d = Ctrl-D
full-key-ctrl-g = Ctrl-G
full-key-ctrl-l = Ctrl-L
full-key-ctrl-n = Ctrl-N
full-key-ctrl-o = Ctrl-O
full-key-ctrl-p = Ctrl-P
full-key-ctrl-q = Ctrl-Q
full-key-ctrl-s = Ctrl-S
full-key-ctrl-t = Ctrl-T
full-key-ctrl-u = Ctrl-U
full-key-ctrl-x = Ctrl-X
full-key-ctrl-y = Ctrl-Y
full-key-ctrl-z = Ctrl-Z

### What keys do, in the footer (short) and on the page of keys

full-does-move = move
full-does-up = up
full-does-more = more
full-does-to-first = to the first
full-does-to-last = to the last
full-does-page-down = a page down
full-does-page-up = a page up
full-does-half-down = half a page down
full-does-half-up = half a page up
full-does-to-top = to the top
full-does-to-end = to the end
full-does-find = find on this page
full-does-begin = begin
full-does-choose = choose
full-does-back = back
full-does-leave = leave
full-does-stay = stay
full-does-tick = tick
full-does-answer = answer
full-does-go-on = go on
full-does-done = done
full-does-change-answer = change the answer
full-does-change-it = change it
full-does-keep-answer = keep my answer
full-does-back-without = back, without it
full-does-next = next
full-does-next-page = the next page
full-does-page-before = the page before
full-does-numbers = the numbers
full-does-close = close this page
full-does-show = show where you were
full-does-show-it = show it
full-does-to-questions = to the questions
full-does-look-up = find by words
full-does-other-view = the other view
full-does-stop = stop
full-does-suspend = to the shell, and back with the word fg
full-does-redraw = draw everything again

# What a client says on a call, one letter each
full-heard-yes = yes
full-heard-no = no
full-heard-not-sure = not sure
full-heard-rather-not = rather not
full-heard-none = none of these
full-which-line = All lines have an answer. Go to the one that they said it to, then y, n, u or r.

### The page of keys

full-keys = Keys
full-keys-here = Keys here

# $keys: letters that do the same as the key before them
full-keys-or = (or { $keys })

# In place of a key: the numbers of the rows
full-keys-digits = 1 to { $rows }
full-keys-digits-ten = 1 to 9, 0
full-keys-tick = tick that answer
full-keys-go-to = go to that row

### The frame of the window

# On the rule above the footer: there is more to read, and the key that shows it
full-more-both = more below and above
full-more-below = more below: Down
# On a call, below a list of answers. $last: the number of its last row
full-more-below-rows = more below, to { $last }: Down
full-more-above = more above: Up

# Words to find are typed behind it
full-find = Find on this page:
# On a call, at a result, where / no longer takes what was heard
full-find-nothing = “{ $words }” isn't on this page.

# $title: of the questionnaire
full-header-page = { $title } · page { $page } of { $pages }

# $more: empty, or how many questions there still are, with a comma before it
full-header-question = { $section } · question { $number }{ $more }

### A window too small for more than a number and two keys: sixteen columns or fewer

full-tiny-call = Call { $numbers }
full-tiny-emergency = Emergency line
full-tiny-help = ^G help
full-tiny-back = ^G back
full-tiny-leave = ^X leave
full-tiny-enlarge = Enlarge me
full-tiny-yes = ^C yes
full-tiny-no = Esc no

### The first page

# $leaves: what leaving does, such as: clears what this window shows. It is the end of the sentence, with its full stop
full-welcome-keys = Ctrl-G shows help lines at any time. Ctrl-X leaves at once and { $leaves }

### Choosing a place

full-place = Where you are
full-place-asks = Where are you right now?
full-place-differ = The help lines differ.

# The name is typed behind it
full-place-type = Not listed? Type the name of your country:
full-place-type-led = Elsewhere, or not listed? Type the name of their country:
full-place-first = Choose a place first, with Down or a number, or type its name.
full-place-first-down = Choose a place first, with Down, or type its name.
# Said to more digits than a row has
full-place-no-row = That isn't a number of this list. Press Down, or type the name of the country.
# $named: the place of the very name that was typed; $marked: the one that the mark has come to
full-place-other-marked = You typed { $named }, and { $marked } is marked. Enter takes { $marked }; Up goes back to { $named }.
# Said where the mark has moved on to the last row, below a name that was typed. $name: of that row
full-place-elsewhere = The mark is on “{ $name }” now: Enter chooses help for any country.

# $name: the last row of the list, for everywhere else
full-place-not-there = If yours isn't there, choose “{ $name }”.

# Behind the name of a place
full-place-emergency = emergency { $numbers }
full-place-no-number = no number that works everywhere
full-place-local-number = the local emergency number

### Questions, help and review

full-help = Help
full-help-all = Ctrl-G shows all the help lines.
full-help-again = Help is there, if it's good to have now.
full-why = Why we ask
full-tick-first = Press Space to tick an answer, then Enter.
full-read-first = Read each line aloud, and press what they say: y, n, u or r. Space ticks it.
full-answers = Your answers
full-review-said = Here is what you said. Enter on a line changes it.
full-review-skipped-one = You skipped one question. It comes before the result.
full-review-skipped = You skipped some questions. They come before the result.
full-review-result = See the result
full-review-answer-one = Answer the skipped question
full-review-answer-next = Answer the next skipped question

# $rather_not: the last choice of every question
full-review-decline-rest = { $rather_not }, see the result

### Leaving, and coming back to a program that was stopped

full-leave = Leave?
full-leave-asks = Leave now?
full-leave-keys = Enter leaves. Esc stays.
full-leave-copy = To keep a copy of this page first, go back and press e.
full-away = Welcome back
full-away-asks = Is it you, and are you alone?
full-away-keys = Enter shows where you were. Ctrl-X leaves at once and shows nothing.

### The check before a page about somebody who may stand beside the person

full-safe = One moment
full-safe-taken = Your answer is taken.
full-safe-here-asks = Before anything more is shown: is it safe to look at this screen now?
full-safe-shows = If it is, Enter shows the page.

# $leaves: what leaving does, such as: clears what this window shows. It is the end of the sentence, with its full stop
full-safe-leave = If not, Ctrl-X leaves at once and { $leaves }

# On that page itself
full-leave-from-here = Ctrl-X leaves now.

### A copy of the result

full-copy = Keep a copy
full-copy-asks = Keep a copy?
full-copy-printed = Printed, it stays in this window until you close or clear it.
full-copy-print = Leave, and print it in this window
full-copy-file = Save it as a plain file (Markdown)
full-copy-save = Save it as a plain file
full-copy-name = The name of the file, such as page.md:
full-copy-name-first = Type a name first, such as page.md.

### Notices where nothing is chosen

full-choose-one = Choose one first, with Down or a number.
full-choose-row = Choose a row first, with Down or a number.
full-yes-or-no-first = Press y or n first, or choose an answer with Down or a number.
full-read-on = Read this part aloud as well. Then their yes counts.
full-choose-letter = Choose first, with a letter, or a number and Enter.

# Words were typed where there is nothing to type into: beside rows to choose from, and on any other page
full-letters = Letters aren't read here: use a number or the arrows. Ctrl-G shows help lines.
full-letters-page = Words aren't read here. Ctrl-G shows help lines.
# At a question of a call, where words are typed without the key to look them up
full-letters-on-call = To look up words: / first. Their first letter may have counted. Enter: go on.
# Enter behind such words, where it is asked whether a page can be shown
full-enter-again = Words aren't read here. If it's safe, press Enter again.
full-not-now = That can't be done at this moment.
full-turn-first = Ctrl-T first.

### The desk

full-desk = Your records

# Words are typed behind it
full-desk-find = Type to find:
full-desk-none = No record has “{ $sought }” in its client, id or days.

# The head of a column, at most 14 letters
full-desk-client = client

### A call, for the mentor: the menu

full-menu = Leading this call
full-menu-client-is = Client: { $client }

# Whom the mentor may call
full-menu-whom = May call: { $whom }

# $title: of a page
full-menu-put-first = You put first: { $title }
full-menu-reason = Why, not kept: { $reason }

# A row that does nothing at this moment
full-menu-not-now = { $what } (not now)
full-menu-facts = Facts of the call, and answers so far (Ctrl-Y)
full-menu-note-all = A note on the whole call
full-menu-client = The client's view (Ctrl-T)
full-menu-hand-over = Hand over: write a plain file
full-menu-end = The end of the call: what happened, next appointment

# Its title may stand behind it and a colon
full-menu-script = The script that came up
# In place of the title, where there are several
full-menu-several = several, choose one
full-menu-note = A note on this question (Ctrl-N)
full-menu-still-possible = Where it can still lead (Ctrl-D)
full-menu-questions = All questions: go to one (Ctrl-A)
full-menu-address = The exact address: write it down, or mend it
full-menu-heard = Heard earlier, or out of turn (/)
full-menu-comparison = Goals and changes: then and now
full-menu-put-first-again = Show the page that you put first
# A script that was looked up, can't wait and isn't settled yet. $title: its title, or several
full-came-up = Came up: { $title }. Ctrl-O 10 shows it.
# The same above a result, in one row; then where they told of it and took it back
full-row-came-up = Came up: { $title }
full-row-taken-back = Told before: { $title }
# $what: one of the two rows, where the key has room
full-row-with-key = { $what }. Ctrl-O 10
full-came-up-shortest = Something came up: Ctrl-O 10 shows it.

### A call, for the mentor: pages and tasks

full-mentor = For you alone
full-panel = This call, for you alone
full-panel-so-far = So far
# Where the client is, while nobody has asked. $place: such as: not asked yet; $key: the key that chooses a place
full-panel-where-key = { $place } ({ $key } chooses the place)
full-still-possible = Where it can still lead
full-note = A note, for you alone
full-note-all = On the whole call
full-note-how = Facts, in their words or yours; no names of others. Down begins a line. Ctrl-N again: the other note.
full-heard-which = Which of these did they say? A number marks it, Enter takes it.
full-questions = All questions
full-questions-how = Go to one that was asked, or to the next. A question about danger is never passed.
full-first-which = Which page should come first?
# $what: the row of the list of the mentor's tasks
full-if-not-safe = If it isn't, or they don't answer: Ctrl-O, then 5 and Enter, “{ $what }”.
full-does-leave-out = leave all of it out
full-key-address = address
full-does-leave-now = leave, with nothing to write down
full-does-save-and-leave = save and leave at once, with nothing to write down
full-leave-out-how = Ctrl-Q: nothing to write down here, on to leaving.
full-put-first-why = Ctrl-O: say why, if you like. It isn't kept.
full-reason = In a few words, if you like.
full-hand-over = Hand over
full-hand-over-how = Each is a plain file that you name. Whoever opens it can read it.
full-letter-how = Read it aloud, word for word. Then Enter, and ask. Nothing is written yet.
full-safe-asks = Ask before anything is written:

# $name: of a file, such as page.html
full-file-name = The name of the file, such as { $name }:
full-file-how = A name that tells nothing is best. The file is plain: whoever opens it can read it.
full-overwrite = There is a file named { $name } already. Write over it?
full-overwrite-yes = Yes, write over it
full-overwrite-no = No, another name

# $began: the day of the earlier intake, such as 2026-11-24
full-comparison = Then ({ $began }) and now

# Before the earlier answer, and before that of now
full-comparison-then = Then:
full-comparison-now = Now:

### The terminal

# The prompt of line mode, once it was interrupted or stopped
full-type-here = Type here:

# On a fault of the program; $place: empty, or where it was, in brackets with a space before it
full-fault = fingerpost stopped: a fault of its own{ $place }. Nothing you said is shown here. If you're in danger, call your emergency number.
full-fault-at = ({ $file }, line { $line })

### The other language, offered on the welcome page
full-language-offered = This is in English, too: press l.
