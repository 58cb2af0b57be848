### Words around the content that the full screen and the line mode share: what everybody meets.

## Said on every screen where other files than the built-in ones are used. $file: the file's name

text-not-built-in-questions = Not the built-in questions: { $file }.
text-not-built-in-help-lines = Not the built-in help lines: { $file }.
text-not-built-in-words = Not the built-in words: { $file }.
# In brackets behind the name of a words file
text-words-translated = { $translated } of { $texts } texts translated
text-words-unreviewed = not reviewed by a native speaker
text-words-program-in = the program in English
text-more-help-lines = With more help lines: { $file }.
text-unproved = NOT PROVED: its safety promises haven't been shown to hold.

## What leaving at once does. The first three go on from “Ctrl-X leaves at once and”

text-leave-fast-all = clears this window with everything above it. It can't clear your computer's list of past commands.
text-leave-fast-window = clears what this window shows. What was scrolled out of it may stay, and so does your computer's list of past commands.
text-leave-fast-nothing = can't clear this window, so close it yourself.
text-exit-leaves-nothing = Type exit to leave at once. What was said stays in this window: it can't be cleared from here.
text-exit-leaves-all = Type exit to leave at once: it clears this window with everything said so far. It can't clear your computer's list of past commands.
text-exit-leaves-window = Type exit to leave at once: it clears what this window shows. What was scrolled out of it may stay, and so does your computer's list of past commands.
text-leave-from-here-clears = To leave now, type leave or exit: either clears this window.
text-leave-from-here = To leave now, type leave or exit, and close this window yourself: it can't be cleared from here.
# Behind the words exit and leave, in a list of what can be typed
text-exit-does-clear = leave at once, and clear this window
text-exit-does = leave at once; what was said stays in this window
text-leave-clears = asks first, and clears this window

## Asked before leaving, with what leaving does to the answers between the first sentence and the next

text-leave-now = Leave now?
text-window-is-cleared = This window is cleared.
text-window-stays = What was said stays in this window.
text-leave-or-stay = Press Enter to leave, or type back to stay.
text-interrupt-again = Ctrl-C again leaves, too.
text-leaving = Your answers will be gone. Nothing has been saved.
# $copies: the paths of copies that were saved, $count of them
text-leaving-copies = { $count ->
    [one] Your answers will be gone. The copy that you saved stays: { $copies }.
   *[other] Your answers will be gone. The copies that you saved stay: { $copies }.
}
# Line mode, when the program goes on after it was stopped. $at: where the person is, such as a question
text-continued = You're back in fingerpost, at { $at }. To hear it, type: again.

## A copy that is saved

text-copy-stays = It holds the result, steps and reasons, and no answers about safety. Whoever uses this computer could read it, and it stays until you delete it. A name that tells nothing is best.
text-saved = Saved as { $path }. Nothing else was saved.

## Help

# Line mode, before a question, behind the sentence about danger.
text-type-help = Type help for help lines.
# Above the help page when an answer opened it
text-help-opened = Any answer is OK. Here is help, in case it's good to have now. You can go on after it.
# The same behind an answer that is a sign
text-help-opened-by-sign = That matters, and it's right that you say so. Here is help for now. You can go on after it.

## Places. $place: the place as it is said; $typed: what was typed

text-which-part = Which part of { $place } are you in?
# The same on a call, about the client
text-which-part-led = Which part of { $place } are they in?
text-only-help-lines-led = It only chooses the help lines.
text-only-help-lines = It only chooses the help lines. Nothing else reads it, and no one is told.
text-no-such-part = No part of { $place } is called “{ $typed }” here. For another country, type back.
text-no-such-country = No country or larger town called “{ $typed }” is known here. Which country is it in? Type its name.
# $town: a town or a region; $place: where it is
text-town-in = { $town } is in { $place }.
text-town-several = There's more than one { $town }. Which country is it in?
# Above the places that a name may be a slip for
text-place-unsure = We aren't sure which place “{ $typed }” is. If it's one of these, choose it.
# $elsewhere: the choice that is there for everybody
text-no-such-country-elsewhere = Of a country the first letters are enough, of a town the whole name. If it still isn't known, choose “{ $elsewhere }”: its help is true everywhere.
text-no-numbers-for-some = We hold no numbers for some others that are called like that: for those choose “{ $elsewhere }”.
# $countries: names of countries, the last behind text-or-for
text-no-numbers-for = We hold no numbers for { $countries }. “{ $elsewhere }” has help that is true everywhere.
text-or-for = or for

## The pages of a result, as keys and words name them; each is also understood when it is typed

text-page-why = why this
text-page-steps = more steps
text-page-limits = what it isn't
text-page-later = what comes later
text-page-others = what pointed where
text-page-change = what would change it
text-page-not-me = doesn't sound like me
text-page-in-short = each kind in short
text-page-about = about this

## Questions and answers

# A question in quotes, in the middle of a sentence
text-quoted = “{ $text }”
text-not-answered = not answered yet
# $questions: the words of the questions that were skipped, $count of them
text-skipped = { $count ->
    [one] You skipped this question: { $questions }
   *[other] You skipped { $count } questions: { $questions }
}
# $answer: the last choice of every question, “I'd rather not say”
text-choose-first = Choose an answer first. “{ $answer }” is one.
text-cannot-skip = This one can't be skipped, but you can choose “{ $answer }”.
text-still-open = You skipped some questions. Answer them, or choose “{ $answer }”.
text-first-question = This is the first question.
# $questions: questions in quotes, $count of them
text-no-longer-count = { $count ->
    [one] After this change we no longer ask { $questions }, so your answer to it doesn't count. It's kept in case you change back.
   *[other] After this change we no longer ask { $questions }, so your answers to them don't count. They're kept in case you change back.
}
# How many questions are left, behind the number of the question
text-left-last = perhaps the last
text-left-perhaps-one = perhaps one more
text-left = { $count } more
text-left-about = about { $count } more
# The same where "about" would say the number that was said before
# Before a change of an answer. $count: how many questions are no longer asked
text-undoes-title = Before you change this
text-undoes = { $count ->
    [one] If you change this, we no longer ask the question below, and your answer to it won't count:
   *[other] If you change this, we no longer ask the questions below, and your answers to them won't count:
}
text-undoes-answer = { $question } You said: { $answer }
text-undoes-kept = { $count ->
    [one] It's kept in case you change back.
   *[other] They're kept in case you change back.
}
# The numbers that can be chosen, in the middle of a sentence
text-one-to = 1 to { $most }
text-how-to-answer = Type the number, or the words of your answer, then Enter.
text-how-to-answer-many = Type all the numbers that fit, such as 1 3, or the words of one, then Enter.
text-how-to-answer-many-or-none = Type all the numbers that fit, such as 1 3, or the words of one, or none if none fit, then Enter.
text-place-rather-not-led = { $place }: they'd rather not say which part
text-place-rather-not = { $place }: I'd rather not say which part
