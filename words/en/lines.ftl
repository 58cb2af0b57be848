# Line mode: what is heard by somebody who uses a screen reader. Short, and whole sentences: nobody can look back.
# The words to type stand as they are typed.

### The welcome, and where somebody is

lines-begin = Press Enter to begin.
# To a greeting, and to somebody who tells of themselves before anything was asked.
lines-greeted = Hello, and welcome.
lines-told-at-begin = Thank you for saying that. The questions ask how things are, so you can say it there.
# To a remark that asks for nothing, such as "nice weather" and "ok thanks"; how to reach help follows.
lines-small-talk = All right, and thank you.
# To a question, and to the place where somebody lives, before anything was asked.
lines-asked-at-begin = This program asks one question at a time, also who it's about, and then says what may help.
# To "what is this for?", "how long?", "does it cost?" and "can a blind person use this?", anywhere; what is expected follows.
lines-its-purpose = It asks short questions about how you are and what you'd like, at work too, and then suggests which kind of support may fit. If something can't wait, it says who to call first.
lines-few-seconds = Most questions take a few seconds.
# $count: how many questions there are, about.
lines-how-many = There are about { $count } questions, and most take a few seconds.
# To "how long does it take?" at a result; the second where an answer has stopped the questions.
lines-help-takes = How long that kind of help takes isn't known here, and it differs: ask at the start how often you'd meet, and for how long. The questions here are over.
lines-call-takes = A call can be short or long: you can stop it whenever you like. The questions here are over.
lines-cost-of-help = What a mentor, a coach or a therapist costs isn't known here, and it differs a lot: ask before you agree to anything. Some help costs nothing, and this program doesn't either.
# To the same of a kind of help, or of several. $says: what is known of it, whole sentences.
lines-cost-may = What it may cost: { $says } More isn't known here, and it differs a lot: ask before you agree to anything.
lines-costs-nothing = This program costs nothing. Some of the help it may point to does: you can ask that first.
lines-have-to = Nobody has to: at each question you can type rather not say, and exit leaves at once.
lines-works-by-ear = Yes: all of it is in plain lines, for a screen reader and a keyboard.
lines-place-at-begin = Thank you. Where you are is asked next.
lines-call-words = Type help for help lines at any time, exit to leave at once, and a question mark to hear what you can type.
lines-headphones = Headphones keep this private.
lines-welcome-help = Type help, then Enter, for help lines at any time.
lines-welcome-words = This is a small program, not a person. An answer's number always works, and short words work best: a long sentence may not be followed. Type a question mark, then Enter, at any time, to hear what you can type.
# What went wrong, behind "fingerpost: ".
lines-call-gone = the call is gone
# Where somebody is, within the sentence that says so when the program goes on.
lines-at-records = your records
# $number: the number of the question.
lines-at-question = question { $number }
lines-at-help-lines = the page that your answer brought
lines-at-review = your answers, before the result
lines-at-result = the result
# $word: the word of a page behind the result.
lines-at-page = the page called “{ $word }”
lines-at-first-page = the first page
lines-at-place = the question where you are
lines-at-answers = your answers so far
# Behind help and whatever else stands beside a page. $page: one of those above.
lines-back-leads = Type back for { $page }.
# The same in the list of words, in brackets behind the word.
lines-back-for = for { $page }
lines-enter-goes-on = Press Enter to go on.

### Lines that are typed

# Stands before every line that is typed, with a space behind it.
lines-prompt = Type here:
lines-too-long = That line was too long, so nothing of it counts. Type a shorter one.
lines-need-someone = If you need someone now, type help.
# $word: a word that is typed
lines-if-not-safe = If it isn't, or they don't answer, type { $word }.
lines-leave-out-how = To leave out all that is asked here, type { $word }.
lines-carry-on = Go on when you're ready. To hear where you were, type: again.
# The same at a question.
lines-carry-on-answering = To go on, type your answer. To hear the question again, type: again.
lines-end-again = Ctrl-D again leaves, too.
# The same where half a record is kept, which is deleted by any other way to leave
lines-end-again-keeps = Ctrl-D again leaves too, and keeps it for a week.
# In place of mentor-leaving-half-kept and mentor-silent-record: here the end of the input keeps it, too
lines-leaving-half-kept = To keep it for a week, so that the call can go on, stay, then close the window or press Ctrl-D twice.
lines-silent-record = What was kept of this call is half a record. To go on another day, close the window or press Ctrl-D twice: it is kept for a week. Any other way to leave deletes it.
# Behind the script for somebody who may have come in: nothing is read before one of these
lines-overheard-waits = Nothing is read until you type one of these. yes: they can talk, and its line comes once more. no, or they say nothing: name nothing of it. on: the next line. another time: ends it kindly.
lines-overheard-no = Then read nothing, and name nothing of it. Type another time to end it kindly, yes once they can talk, or on for the next line.
# In place of mentor-came-in-ends
lines-came-in-ends = To end it kindly: type another time.
lines-still-expected = What you were typing is still expected.
lines-text-expected = A line of text is expected here. These words work, alone on the line:
lines-input-ends = The input ends here, without Enter.
lines-still-here = You're still here.
lines-on-this-page = On this page:
lines-on-every-page = On every page:
# What to type to hear all words, in the list of words.
lines-question-mark = a question mark
# $word: a command that was typed where it means nothing.
lines-word-does-nothing = The word “{ $word }” does nothing here.
# $word: the word that a line may be a slip of.
lines-slip = Do you mean { $word }? Type { $word }.
lines-slip-yes = Do you mean { $word }? Type yes, or { $word }.
# $line: what was typed.
lines-not-caught = I didn't catch “{ $line }”.
# Behind it on a call, to more than a word or two
lines-look-it-up = If it's what they said, type / and their words in short.
lines-enter-alone = Enter alone does nothing here.
# Behind the sentence that the input ended without Enter.
lines-not-an-answer = So that line isn't taken as an answer.
# $before: words with commas between them; $last: the last of them.
lines-any-of = { $before }, or { $last }
lines-all-of = { $before } and { $last }
# To whoever asks for more where nothing is left.
lines-that-was-all = That was all.
# $word: the word to type; $left: how many rows of a list are left.
lines-rest = That isn't all: type { $word } to hear { $left } more.

### Help

# $place: the name of a place.
lines-help-in = Help in { $place }
lines-help-a-word = For more, type help and a word:
# What "help all" does, behind it in brackets.
lines-help-every-line = every line at once
lines-help-another-place = For another place, type: place.
lines-help-more = Here is more help.
# Behind the emergency number, to a kind of help that isn't there; the first lines follow, and how to hear the others. $all: a
# word to type.
lines-help-none-called = No help lines here are for just that. These come first here:
lines-help-all-or-kinds = To hear every line, type { $all }. For the kinds of help, type help.
# To whoever speaks of dying; where to turn follows.
lines-that-matters = That matters.
lines-help-your-country = For the lines of your country, type place.
lines-help-other-kinds = Type help for the other kinds.
lines-danger-scripts = Type scripts for what to do, or help for help lines.
lines-danger-talk = Type help for who you can call or text.
# At a page that can't wait: to whoever says that nobody is in danger, to a bare no, which may be to anything, with the
# emergency number behind it, and to "leave me alone".
lines-no-danger-now = That's good to know. The lines on this page are there for you all the same.
lines-no-heard = All right. The lines on this page are there for you all the same.
lines-left-alone = That's all right, and nothing more is asked. To stop, type: leave. To hear the page once more, type: again.
# On a page that can't wait, before lines to talk to: to whoever wants to talk, and to whoever is ashamed.
lines-for-talking = You can: these are for that, whatever it's about.
lines-nothing-stupid = There's nothing stupid or wrong in saying it, and you bother nobody: people want to listen.
# To a line that nothing caught there, behind the number; the first line of the page follows. And to "which one do I ring?".
lines-perhaps-misunderstood = This is only a program, and may not have understood you. You don't have to be sure that it's bad enough to ring: say it to them in your own words, whatever it is.
lines-ring-this-first = You may ring any of them. This one can be first:
# To "is there one in Welsh?": before lines that speak it, and where none is listed.
lines-language-listed = Listed here as speaking it:
lines-language-not-listed = No line listed here is said to speak that language. When you ring or write to one, you may ask whether somebody there does.
lines-program-speaks = This program itself has English and Spanish.
# To "what's BACP?" on a result, before the sentences with it. $name: as it is written there.
lines-short-name = “{ $name }” is a short name. Here is where these pages have it:
# To "is it free?" behind help lines. $names: lines that say so.
lines-calls-free = Said to be free: { $names }.
# Behind that, where other lines were read.
lines-calls-others = What the others may cost isn't known here.
lines-calls-cost = What it may cost to reach these lines isn't known here.
# To whoever says that they will ring, or write; the number, and a line that is short, stand behind it.
lines-will-reach-out = That's a good thing to do. You don't need the right words: somebody listens.
# To whoever says that nobody answered, that they can't ring, what to say, and that they are afraid; the emergency number stands
# beside each. Lines follow the first two. The last is the heading of lines to write to among those for whoever can't speak.
lines-no-answer = Lines get busy, and it isn't because of you. Try another now, and that one again in a few minutes:
lines-write-instead = You don't have to ring, or be heard. You can write instead:
lines-first-words = You don't need the right words, and you don't have to give your name. You can start with “I'm not OK”, or “I'm worried about someone”, and they ask the rest.
lines-afraid = It's all right to be scared, and good that you say so. You don't have to be alone with it: people want to listen.
lines-afraid-write = If ringing is too hard, type: text. For what to say, type: what do I say.
lines-write-heading = If you'd rather write
# $numbers: emergency numbers. To a yes behind "in danger right now, you or someone else?"; the second where there is no number.
lines-ring-now = Call { $numbers } now, or ask somebody you feel safe with to call. If you can, go where other people are.
lines-get-help-now = Ask somebody you feel safe with for help now, and call the emergency number if there is one. If you can, go where other people are.
# $numbers: emergency numbers. To whoever wasn't understood twice where danger is asked about; the second where there is no number. Neither asks anything.
lines-in-an-emergency = In an emergency, call { $numbers }.
lines-in-an-emergency-anywhere = In an emergency, call the emergency number of the place you're in, or go where other people can help.
# $numbers: emergency numbers. To whoever speaks of pills or of cutting; the next two where no ambulance comes, and where the place isn't known.
lines-ambulance-first = If you've hurt yourself or taken something, ring for an ambulance now, even if you feel fine: { $numbers }.
lines-hospital-first = If you've hurt yourself or taken something, go to the nearest hospital or clinic now, with somebody, even if you feel fine.
lines-ambulance-first-anywhere = If you've hurt yourself or taken something, ring for an ambulance now, even if you feel fine.
# The same where it lies weeks back, as the result says it.
lines-ambulance-these-days = If you've badly hurt yourself these last days, or taken something, ring for an ambulance, even if you feel fine: { $numbers }.
lines-hospital-these-days = If you've badly hurt yourself these last days, or taken something, go to the nearest hospital or clinic, with somebody, even if you feel fine.
lines-ambulance-these-days-anywhere = If you've badly hurt yourself these last days, or taken something, ring for an ambulance, even if you feel fine.
lines-help-for-all = Type help for all the help lines.
lines-help-for-more = Type help for more.
lines-numbers-slowly = Each number once, slowly:

### Numbers and addresses, as they are spelt out

# Signs: +, a full stop, / and @.
lines-plus = plus
lines-dot = dot
lines-slash = slash
lines-at-sign = at

### Days, times and dates, as they are said

# For "24/7".
lines-day-and-night = day and night
lines-monday = Monday
lines-tuesday = Tuesday
lines-wednesday = Wednesday
lines-thursday = Thursday
lines-friday = Friday
lines-saturday = Saturday
lines-sunday = Sunday
# $from, $to: days or times of the day.
lines-from-to = { $from } to { $to }
lines-midnight = midnight
lines-noon = noon
# $hour: 1 to 12; $minutes: 01 to 59.
lines-hour-am = { $hour } am
lines-hour-pm = { $hour } pm
lines-time-am = { $hour }:{ $minutes } am
lines-time-pm = { $hour }:{ $minutes } pm
# $month: the name of a month; $year: a year.
lines-month = { $month } { $year }
lines-check-hours-once = Check opening hours where none are said.

### Where somebody is: the question about the place

# $place: the name of a place.
lines-place-still = The help lines are still those for { $place }.
lines-place-chosen = The help lines are those for { $place }.
lines-place-wrong = If that's the wrong place, type place to choose another.
# To whoever tells where they are at a question.
lines-place-told = The help lines are those for { $place }. For another place, type place.
lines-place-where-client = Where is the client? The name of the country is enough, or a number from this list:
lines-place-where = Where are you? This only chooses the help lines. Nothing else reads it. The name of your country is enough, or of a larger town. Or type a number from this list:
# Behind the question which part of a country.
lines-place-differ = Help lines differ. Type back for the other places.
# $numbers: such as "1 to 8"; $name: the place that Enter alone takes.
lines-place-part-usual = Type a number, { $numbers }, or the name, then Enter. Enter alone takes { $name }.
lines-place-part = Type a number, { $numbers }, or the name, then Enter.
# $led: yes on a call, where it is the client's place; $number, $name: the place that Enter alone takes.
lines-place-usual = { $led ->
    [yes] Type a number or the name of the country, then Enter. Enter alone takes { $number }, { $name }.
   *[no] Type a number or the name of your country, then Enter. Enter alone takes { $number }, { $name }.
}
# $led: as above; $place: the place that was chosen before.
lines-place-keeps = { $led ->
    [yes] Type a number or the name of the country, then Enter. Enter alone keeps { $place }.
   *[no] Type a number or the name of your country, then Enter. Enter alone keeps { $place }.
}
lines-place-how = { $led ->
    [yes] Type a number, or the name of the country, then Enter.
   *[no] Type a number, or the name of your country, then Enter.
}
lines-place-first = There is nothing before this.
# $numbers: such as "1 to 8".
lines-place-numbers = The places are { $numbers }.
# $place: the choice that is there for everybody.
lines-place-yes = Type yes to choose “{ $place }”, or the name of another country.
# $name: what was typed; $meant: the name of a place.
lines-place-unknown = No country called “{ $name }” is known here. Do you mean { $meant }? Type yes, or the name of the country.
lines-place-part-of-name = “{ $name }” is only a part of a name. Do you mean { $meant }? Type yes, or the name of the country.
# $code: two letters that were typed; $meant, $first: the name of a place; $other: another, or several.
lines-place-code = “{ $code }” is short for { $meant } here. Is that where you are? Type yes, or the name of the country.
lines-place-codes = “{ $code }” may be { $first } or { $other }. Which is it?
# Behind the place that a town is in.
lines-place-is-it = Is that the place? Type yes, or the name of the country.
# $meant: the name of a place.
lines-place-meant = Do you mean { $meant }? Type yes, or the name of the country.
# To an age that is typed where somebody is asked for their country.
lines-place-age-next = First, where you are. Who this is about, and your age, are asked next.
# To "why do you need that?" where the place is asked.
lines-place-why = It only chooses the help lines, since each country has its own. It isn't kept, and nobody is told. To go on without it, type: rather not say.
# To a no where a place was asked about.
lines-place-not-taken = Then that isn't taken.
# To whoever tells of danger before a place is known.
lines-place-for-number = If you say where you are, you'll hear the number to ring there.
lines-place-which-then = Which country is it? Type its name.
lines-place-several = Several places are called like that:
# $place: the country whose parts stand above it.
# The emergency number of a place, behind its name.
lines-place-no-number = No number that works everywhere.
lines-place-local-number = The local emergency number.
# $numbers: emergency numbers.
lines-place-emergency = Emergency: { $numbers }.

### A question

# $number: the number of the question; how many more there are and the section follow.
lines-question = Question { $number }
# Before the next question, where an answer has left out many of those that were still to come.
lines-shorter = That answer makes it shorter.
lines-keep-by-typing = Type your answer again to keep it.
lines-enter-keeps = Press Enter to keep it.
lines-go-on = Press Enter to go on, or type back to change your answer.
lines-skipped = Skipped. You will be asked again before the result.
lines-enter-no-answer = Enter alone gives no answer.
# $word: what was typed.
lines-answer-takes-you-on = The word “{ $word }” does nothing here: an answer takes you on.
# $reply: the answer, in its own words. The next two are said on a call, to the mentor.
lines-your-answer-stays = Your answer stays: { $reply }.
lines-you-said = You said: { $reply }.
lines-stays-as-it-was = Stays as it was: { $reply }.
lines-noted = Noted: { $reply }.
# In place of the words of an answer about danger, in the middle of a sentence
lines-noted-yes = yes
# In place of those where somebody may overhear.
lines-answer-taken = Your answer is taken.
lines-not-meant = If that isn't what you meant, type back.
# In place of the answer that was given before, where somebody may overhear.
lines-answered-before = You gave an answer before.
# $reply: the answer that was given before, in its own words.
lines-they-said-before = They said before: { $reply }.
lines-you-said-before = You said before: { $reply }.

### A line at a question that isn't taken

# $word: a word to type, within a list of them
lines-to-type = { $word }
# To the second line in a row that a page didn't understand. $words: all words that work there, as lines-any-of joins them.
lines-words-that-work = These words work here: { $words }.
# To the first line that nothing caught, behind how it is answered. $words: words to type, as lines-any-of joins them.
lines-or-type-these = Or type { $words }.
# To the second one; all the answers, or the rows to choose from, follow.
lines-answers-again = Here is what you can answer:
lines-hear-one = To hear the answers, type: again. To hear one of them, type hear and a number, such as hear 2.
# Before a guess where the answers are yes and no and danger is asked about.
lines-to-be-sure = Any answer is OK, and this is only to be sure.
lines-in-part = If more fits here, type the numbers of all that do.
lines-part-caught = That is from “{ $part }”.
lines-rest-elsewhere = The rest may fit another question.
lines-rest-not-kept = The rest isn't kept.
# $line: what was typed. Before that, where it was more than a word.
lines-heard-line = I heard “{ $line }”.
# $number: the number of a question. To words about danger, where an answer given before says otherwise.
lines-earlier-answer-stays = What you answered to question { $number } stays. If it's different now, type: question { $number }.
# $line: what was typed. To whoever wonders why a number was said.
lines-alarm-was = You typed: “{ $line }”. Words like that may mean danger, so a number to call came first.
# $number: the number of a question about danger.
lines-alarm-settled-by = If you're safe, type: question { $number }, and answer it once more. That ends it.
lines-alarm-is-asked = If you're safe, your answer where danger is asked about ends it.
# After words about danger.
lines-when-ready = When you want to go on, press Enter to hear the question again.
lines-no-numbers-here = No numbers are read here, so that one isn't taken.
lines-silence = Silence is no answer to danger, so each line is asked.
lines-nothing-answered = You have answered nothing yet.
lines-no-more-about-it = Nothing more is said about this question.
lines-only-clear-words = Only a clear word counts here.
# $answer: an answer, in its own words.
lines-goes-alone = “{ $answer }” goes on its own, so nothing of that is taken.
# Before the rest of a list, to whoever says that none of it fits.
lines-not-all-heard = You haven't heard all of them yet. Here is the rest.
# $wrong: numbers that no answer has; $numbers: such as "1 to 8".
lines-no-such-number = There is no answer { $wrong } here: they are { $numbers }. Nothing of that is taken.
# To whoever says twice that none of a list about danger is meant.
lines-type-none = If none of the answers fits, type: none. To hear them, type: again. If you aren't sure, type: not sure.
# To whoever has lost somebody.
lines-sorry-for-loss = I'm sorry for your loss.
# To whoever says that nobody died.
lines-no-loss = I'm sorry, then that was heard wrongly. Nothing of it is noted.
# Before answers that are asked about, to whoever tells of rows with somebody.
lines-rows-wear = Rows can wear you down, even when nobody is hurt or afraid.
# Before an answer that is asked about, to whoever wishes for company.
lines-company-not-here = This can't find you company, I'm sorry: a library or a group near you may know where people meet. The nearest answer here:
# To "who sees this?".
lines-nobody-sees = Nobody else is told: your answers aren't sent to anyone, and nothing is kept unless you ask. Only somebody who looks at this window can read it, or who has put something on this device that watches it: if that may be so, use one that nobody else checks.
# Behind that, and behind how to leave and what that clears.
lines-starts-afresh = When you come back, it starts from the beginning, and knows nothing of today.
# To "are you a real person?" and "is anyone there?".
lines-a-program = This is a program: no person reads this or answers. There are people who listen: for their numbers, type help.
# To "will you call my school?" and "can you ring someone for me?"; the number follows.
lines-calls-nobody = This program can't call or tell anybody: only you can, and it's up to you.
# To "can you send someone?" and "can someone come?"; the number follows.
lines-sends-nobody = This is a program, and it can't send anybody: somebody has to be called, by you or by someone near you.
# To "can they ring me?" and "will someone call me?"
lines-rings-nobody = No: this program rings nobody and tells nobody, so nobody rings you. You can ring or text the lines yourself: to hear each number slowly, type numbers.
# To "will the doctor tell my mum?" and "will school find out?".
lines-others-tell = This program tells nobody. Nobody here can promise what others pass on, such as a doctor, a school or a help line: you can ask them that first, before you give a name.
# To "will it show on my phone bill?".
lines-phone-bill = This program calls nobody, so it's on no bill. A call that you make may show on a phone bill, or in the phone's list of calls: this program can't tell.
# To "my mum reads my messages" and "she's reading over my shoulder"; how to leave follows.
lines-read-along = Whoever sees this screen can read it, and so can something put on this device to watch it: if that may be so, use one that nobody else checks.
# To somebody who says whom all this is about, after they answered otherwise; one of the next two follows. $question: the question
# who it is about; $number: its number, where a yes would answer the question that stands open.
lines-about-you = Thank you for saying so, and it's no trouble. If this is about you, that can be changed.
lines-about-another = That's no trouble. If this is about somebody else, that can be changed.
lines-about-whom-by-yes = Type yes to be asked “{ $question }” again, or no to go on as you were.
lines-about-whom-by-number = To be asked “{ $question }” again, type: question { $number }.
lines-stays-as-it-is = All right, nothing is changed.
# To the same, where it was answered so.
lines-about-you-already = This is about you, as you answered.
lines-about-another-already = This is about somebody else, as you answered.
# To somebody who says that they have been drinking or took a drug; the number stands before it.
lines-drink = Drink and drugs make a hard moment harder. If you use them every day, don't stop suddenly, and ask a doctor about it today. If you don't, have no more for now. Don't stay on your own, if you can help it: be with someone you feel safe with.
# To a question whether to stop drinking, or what they take; the number stands before it.
lines-stopping-use = After drinking a lot, or drinking or using drugs or some medicines every day, stopping all at once can be dangerous. Before you stop or cut down, ask a doctor, or an alcohol and drug service: today, if you can. Shaky, sweaty or sick without it: be seen today. A fit, confusion, or seeing or hearing things: that's an emergency.
# $word: the word that leaves. To "how do I get out?"
lines-to-leave = To leave now, type { $word }.
# To "what did I say?", to "what happens next?" and to "I don't understand"; the last stands behind that.
lines-hear-your-answers = To hear your answers so far, type: review.
lines-what-comes = Your answer brings the next question. Behind the last one you hear what may help, and you decide. If something can't wait, you hear that first.
# To a question about the program, behind which question stands open and how many are left.
lines-asked-of-it = That isn't answered here: each answer brings the next question, and behind the last one you hear what may help. To hear what you can type, type a question mark. For who you can call or text, type help.
# $why: yes where it can be asked why.
lines-not-understood-yet = { $why ->
    [yes] That's all right. To hear it once more, type: again. To hear why it's asked, type: why. To go on without an answer, type: rather not say. For who you can call or text, type: help.
   *[no] That's all right. To hear it once more, type: again. To go on without an answer, type: rather not say. For who you can call or text, type: help.
}
# To "what does flat mean?" and "can I choose two?", where that can be.
lines-word-meaning = I can't explain a word, I'm sorry: what a friend would mean by it is near enough.
lines-choose-several = Yes: type the numbers of all that fit.
# To "does that count?", "what does flat mean?" and "is it number 7?". $answer: the number and words of an answer; $rows: "6 for
# “None of these”" and others.
lines-asked-about = That's answer { $answer }.
lines-what-counts = It needn't be exactly right, and you can change it later.
lines-nearest = The nearest to that is { $answer }.
lines-if-it-fits = If it fits, type { $number }.
# Behind an answer that was asked about by its number; $rows as above.
lines-if-near-enough = I can't say more than its words do. If that's near enough to yours, type { $number }.
lines-if-not-near = If not, type { $rows }.
lines-if-unclear = If you can't tell, type { $rows }.
lines-if-not = If nothing fits, type { $rows }.
lines-number-for = { $number } for “{ $answer }”
# To "how do I find a mentor?" and "what is a coach?", before there is a result; how to answer stands behind it.
lines-kinds-at-the-end = What the kinds of help are, and how to find one, comes at the end, by your answers.
# To "what is a coach for?", anywhere. $kind: a kind of help; $says: what it is, whole sentences.
lines-kind-in-short = { $kind }, in short: { $says }
# Behind one of them. $others: the names of the others.
lines-other-kinds = The others are { $others }.
# To "can I have a coach and a mentor?"
lines-kinds-together = Yes: some people have more than one kind of help, one after the other or at the same time.
# To "which two kinds?" at a question that says that two could fit.
lines-kinds-not-named = They're named with the result, and not before, so that their names don't sway your answer.
# Behind "what is a coach?" and the like, at a result.
lines-all-three = To hear what all three are, type: in short.
# At a result, before the page that tells how to find one. $kind: one kind of help or several, with commas.
lines-asked-to-find = You asked how to find that kind of help:
lines-asked-to-find-kind = You asked how to find this: { $kind }.
# Behind that, where it was said who it should be: "a mentor who is blind".
lines-none-known = Nobody in particular is known here, so who they are, and what else you said of them, is for you to ask. Here is how to look:
# To "is there a mentor who is blind?", before that one may ask for it.
lines-knows-nobody = This program knows nobody in particular.
# To "is there a class near me?", before how one is found.
lines-none-near = Which classes, groups or people are near you isn't known here. Here is how to look:
# To "could somebody from my church mentor me?", before what to ask them; and where it is therapy.
lines-may-be = Yes: somebody you know may do that, if it fits you both. Here is what to ask, or to look for:
lines-may-not-be = No: a therapist is somebody trained for it. Whoever is good to talk to may stand by you beside that. Here is how to look:
# To "can somebody train me to lead people?" $says: what coaching is, whole sentences.
lines-may-teach = Yes: people can help you get better at something. { $says }
# To "do I have to phone the doctor?", before the first step: on a page that sends nobody to one, and on one that may.
lines-have-to-no = No, you don't have to do any of this. It's only a suggestion, and you decide. What it suggests first:
lines-have-to-you-decide = You decide: nobody makes you. This page suggests it because it may help you sooner. What it suggests first:
# Behind what it may cost.
lines-steps-to-find = For how to find it, type: steps.
# To "slower" and "louder".
lines-speed = How fast and how loud it's read is set in your screen reader. To hear each number slowly, type numbers.
# To "undo"; the second where the answers can't be heard.
lines-how-to-change = To change the answer before this, type: back. To change another, type: review, or question and its number, such as question 1.
lines-how-to-change-back = To change the answer before this, type: back.
# The same on a page that an answer has brought, behind the page about what would change a result, and where nothing was answered.
lines-change-from-here = To be asked the last question again, type: back.
lines-change-an-answer = To change one of your own answers, type: change an answer.
lines-nothing-to-change = There's no answer to change yet.
lines-only-one = Only one answer can be given here.
# Behind that, where several were typed.
lines-nothing-taken = Nothing of that is taken.
lines-again-for-all = To hear it all, type: again.
# The last of the words to type where nothing fits.
lines-question-mark-words = a question mark for all words
# To a line that would answer another question, which may come further on; what this one asks follows.
lines-asked-later = That may be asked about further on: if it is, say it there.
# Before that, at the question about care, where what was typed is about the body.
lines-care-for-feelings = This asks about help with how you feel. Help for your body alone isn't meant here, and is a no.
# To a sentence that wasn't understood; where help is, and how the question is answered, follows. Nothing of it is remembered.
lines-heard-kindly = Thank you for saying that. It matters, but I didn't understand it as an answer to this question.
# The same to a sentence that tells of no trouble, such as a new job.
lines-heard-plainly = I didn't understand that as an answer to this question.
lines-for-this-question = For this question:
# The words to type where nothing fits, each with what it does.
lines-way-none = none to say that none of these fits
lines-way-decline = rather not say to go on without an answer
lines-way-back = back for the question before
lines-way-review = review to hear your answers so far
# $words: words to type, as lines-any-of joins them.
lines-if-nothing-fits = If nothing fits, type { $words }.
# The same at a list about danger, where it was said before what to type if none fits.
lines-or-type = You can also type { $words }.
# To "I lied at the start": the number of the first question about safety. How to reach help follows.
lines-untrue = That's all right, and it's good that you say so. Which answer was it? To go back to the first question about safety, type: question { $number }. For another, type the word question and its number.

### A guess at what a line means

# $answer: an answer with its number before it; $number: its number.
lines-guess-one = Do you mean { $answer }? Type yes, or your answer.
lines-guess-number = Do you mean { $answer }? Type { $number }, or your answer.
# Where somebody types a number that may be an age, and is more often a slip
lines-guess-age = Do you mean that you're { $age } years old? Type yes, or your answer.
# Where an answer isn't named aloud; $number: its number.
lines-guess-hear = To hear it, type hear { $number }.
# The same for several; $hear: what is typed to hear each of them, as lines-any-of joins them; $number: a number.
lines-guess-hear-one = To hear one of them, type { $hear }.
lines-hear-number = hear { $number }
# Behind that: how all of them are refused, where one answer says that none fits, and elsewhere.
lines-guess-or-none = Or type none.
lines-guess-or-no = Or type no.
# Behind an answer that was heard by itself, where one was asked about before.
lines-guess-heard = Is that what you mean? Type yes, or your answer.
# $answers: every answer of a question about danger, such as "no", as lines-any-of joins them. The next two stand among these, and can be typed.
lines-guess-every = Which is it: { $answers }? Type one of these.
lines-guess-unsure-word = not sure
lines-guess-rather-not = rather not say
# Before a question about words that were typed before an answer; $line: what was typed. The second stands where it isn't said aloud.
lines-told-before = You typed “{ $line }” before that.
lines-told-unsaid = You typed something else before that.
lines-told-again = If it's still the same answer, type it once more: then it counts.
# To "what did I type?" behind the next, where somebody might overhear it.
lines-typed-unsaid = It isn't said aloud here, in case somebody hears it. It's further up in this window, where you typed it.
# As the first of these, where it was typed at another question or was taken back since: it isn't quoted there.
lines-told-at = At question { $number } you typed “{ $line }”.
lines-told-unsaid-at = At question { $number } you typed something that may matter here.
lines-told-earlier = Earlier you typed something that may matter here.
# Behind one of those. $answer: an answer, with its number before it.
lines-told-fits = Does answer { $answer } fit? Type yes, no, not sure, or rather not say.
lines-told-same = Is your answer { $answer } all the same? Type yes, or the number of your answer.
# $answers: several answers with their numbers.
lines-guess-which = Which do you mean? { $answers }.
lines-guess-its-number = Type its number.
lines-guess-its-numbers = Type its number, or the numbers of all that fit.
# $numbers: the numbers of answers, as lines-all-of joins them.
lines-guess-numbers = Do you mean { $numbers }? Type yes, or your numbers.
lines-guess-all = Do you mean all of these: { $answers }? Type yes, or your numbers.
# Before what was asked about, which is asked once more behind a line that wasn't understood.
lines-still-asking = I'm still asking:
# $number, $answer: an answer that begins with a number itself, so that it isn't heard as one; within a sentence, and in a list.
lines-answer-named = answer { $answer }
lines-answer-numbered = Answer { $number }: { $answer }
# Where more stood behind a number, or behind a yes to what was asked about, than means an answer.
lines-took-the-number = Only the number is taken, and not the rest of that line. If another answer fits, too, type back, and then all the numbers that fit, such as 1 3: what you type then counts instead.
# The same where one answer is expected.
lines-took-one-number = Only the number is taken, and not the rest of that line. If another answer fits better, type back, and then that one: it counts instead.
# To whoever tells of unwanted thoughts or pictures of harm, before anything else.
lines-unwanted = Thank you for saying that: it takes courage. There is help with thoughts or pictures that you don't want. Tell a doctor, a midwife or a nurse, as soon as you can today.
# The same behind an age, at the question who it is about.
lines-took-the-answer = That answers this question. I only take what a question asks, so the rest of that line isn't kept: a later question may ask it.
lines-took-at-the-end = That answers this question. The rest of that line isn't kept.
lines-took-the-yes = Only the yes is taken, and not the rest of that line. If another answer fits, type back to give it, too.
lines-guess-not-taken = Then that isn't taken. To hear the answers, type: again.
lines-offer-gone = Then what was offered isn't taken.
lines-guess-be-sure = It's good to be sure.
lines-guess-whole-question = To hear the whole question, type: again.

### Whether it is safe to hear a page

lines-safe-asks = Before anything more is said: is it safe where you are to hear it?
lines-safe-expected = Is it safe? Type yes to hear the page, or no to leave at once.
# Said at the question whether it is safe, before anybody leaves.
lines-safe-come-back = To come back when it's safe, start this again. Help is there at once: type help.
lines-safe-unsure = If you aren't sure, it's better to leave, and to come back when it's safe: then the questions start from the beginning. Type no to leave, or yes to go on.
# What the words "no" and "yes" do, behind them in brackets.
lines-safe-leave = leave at once
lines-safe-hear = hear the page
# Where help was opened, and some of it isn't said yet; what it is about must not be told here.
# Where somebody has come in; "yes" does what the second says, behind it in brackets.
lines-safe-to-go-on = Is it safe to go on here? Type yes to go on, or no to leave at once.
lines-safe-on = go on
# $word: the kind of help that lines wait under; what it is about must not be told here.
lines-safe-later = There are more help lines. When it's safe to hear them, type help { $word }.
lines-safe-more = There are more help lines. If it's safe to hear them here, type yes.

### The answers before the result, and changing one

# $count: how many questions were asked.
lines-review-count = { $count ->
    [one] That was { $count } question. Type review to hear your answers, or a number to change one.
   *[other] That was { $count } questions. Type review to hear your answers, or a number to change one.
}
lines-review-none-open = Press Enter for the result, or type review, a number, or back.
# Behind the questions that were skipped: one, or several.
lines-review-one-open = Press Enter to answer it, or type decline: you'd rather not say, and hear the result.
lines-review-some-open = Press Enter to answer the first of them, or type decline: you'd rather not say to all of them, and hear the result.
# $numbers: such as "1 to 8".
lines-review-numbers = Your answers are { $numbers }.
lines-review-change-one = Type 1 to change that answer, or press Enter to go on.
lines-review-change = Type a number, { $numbers }, to change that answer, or press Enter to go on.
# $reply: the answer, in its own words.
lines-review-your-answer = Your answer: { $reply }.
lines-change-or-keep = Press Enter to change it, or type back to keep your answer.
lines-changed = Changed.
lines-kept = Kept as it was.

### The result, the pages behind it, and a copy

# Where a result points: a kind of help, or several, in small letters.
lines-points-to = This points to { $arm }.
lines-points-close = This points to { $first } and to { $others }: it was close, either may fit, and neither stands first.
# The same where one question decided which stands first.
lines-points-first = This points to { $first }, and { $others } may fit just as well: it was close, and your answer to one question put { $first } first.
lines-points-in-turn = This points to { $first } first, then to { $others }.
# $added: a kind of help that goes beside care, or several.
lines-points-beside = This points to { $added }, with care beside it.
# On a page that can't wait, where an answer has stopped the questions, and to "is that all?" there: never how to get past it.
# The second on any other page.
lines-questions-stop = The questions stop here, so that help comes first.
# To whoever asks there to go on with them; the emergency number follows.
lines-no-going-on = No, the questions stop here.
# Behind that, and to "is that all?" there.
lines-what-came-can-wait = What you came for still counts, and it can wait.
lines-that-was-the-last = That was the last question. Nothing more is asked.
# To a second yes behind "is it safe to hear it?"
lines-yes-was-heard = You said yes, and that was the page. To hear it once more, type: again.
# At a result, before lines to talk to: to whoever wishes for company.
lines-lonely = That can be hard, and many people feel it. Here is who you can talk to:
# To "thank you", to "thanks, bye", to "I don't know", and to "start again".
lines-thanked = You're welcome. Take care of yourself.
lines-goodbye = Goodbye for now, and take care of yourself. To stop here, type: leave.
# The last sentence of all, to whoever has left.
lines-ended = Goodbye. The program has ended.
# To whoever asks at a result where to get money. The help lines for debts follow the first of these.
lines-money-and-debts = Where to get money for something isn't answered here. For debts and bills there is free help:
lines-money-not-here = Where to get money isn't answered here. What is: which kind of support may suit you, and where help is.
# At a result, before what its page says of a thing that was asked about; and to a question that it has no answer to.
lines-page-says-of-it = This page says of that:
# Behind that. $word: the word of the page where it stands.
lines-more-of-it = To hear all that stands there, type: { $word }.
lines-not-known-here = This program doesn't know that, or didn't understand it.
# The same to a sentence that asks nothing. Behind both: what can be asked; $words: as lines-any-of joins them.
lines-nothing-for-it = Thank you for saying that. It matters, but I found nothing on this page that goes with it, so the page stays as it is.
lines-page-can-read = What can be read to you here, by its word: { $words }.
lines-page-can-find = You can also ask what it costs, or how to find one.
# To "am I a bad mum?" and "will they take my baby?", before lines to talk to; and to whoever looks for somebody who is like them.
lines-of-yourself = It's hard to ask that, and a program can't know the answer. Wondering doesn't make it so. It's a good question to take to the person this page points to, or to someone you trust. What you type here isn't sent to anyone. If it weighs on you, here is who you can talk to:
lines-who-fits = You can ask for that when you first write or ring: someone of your own faith, language or background, a woman or a man, or someone used to what you need. You don't have to say why. Not everybody can offer it, so ask before you pay. Somebody you trust in your faith or community may be good to talk to as well, beside what this page suggests.
# On the page about thoughts that nobody wants: to "can I tell my partner first?", and to "will they take my baby?". What to do first stands
# behind it.
lines-thoughts-may-tell = Yes: telling somebody who is kind to you is good. Do it as well as telling a doctor, a midwife or a nurse today, not instead.
lines-thoughts-judged = A program can't know what others will do. Whoever helps with such thoughts knows that they're common, new parents' above all. It's a good question for the first person you tell, and a reason to tell, not to hide it. What you type here isn't sent to anyone.
# To a goodbye that may be about more than the page.
lines-to-leave-page = To leave this page, type: leave.
lines-not-sure-here = That's all right. Nothing has to be decided here, and you don't have to be sure.
lines-start-again = To start again, type leave, and then start fingerpost once more.
# Behind that on a page that can wait.
lines-start-again-or-change = To change an answer, type back.
lines-matters-more = You typed something on the way here that matters more than this page. To talk to somebody about it, type: help.
lines-here-is-the-page = Here is the page.
lines-result-how = Type one of these words, then Enter.
lines-heard-before = The help lines meant here are those you heard before. Type numbers to hear them again.
lines-you-can-type = You can type, then press Enter:
# What words do, behind them in brackets: "back", "first step" and "steps".
lines-back-to-the-last = to the last question, which is asked again
lines-first-step = the first step by itself
# Words that work on a page, each with what it does.
lines-word-hear = hear 2 (answer 2 by itself, or any other by its number)
lines-word-change = change an answer (to hear your answers, and change one)
lines-word-more = more (to hear the rest)
lines-more-steps = more steps: most of the advice
lines-behind = Type back for the result, again to hear this page once more, or a question mark for the words of this page.
# What is asked of a result: before the first step, to "what does that mean?", and to that where nothing more is told.
lines-step-itself = One first step:
# To whoever asks for it a second time; the second where there are more steps.
lines-step-as-before = It's the same first step as before. To hear it once more, type: first step again.
lines-steps-behind = It's the same first step as before. For other steps, type steps; to hear this one once more, type: first step again.
lines-meaning = That's all right. Type why to hear what decided it, in short to hear what the three kinds of help are, or help for who you can call or text.
lines-meaning-again = Type again to hear this page once more, or help for who you can call or text.
lines-words-later = Type more to hear what you can type here, such as why, steps, help or leave.
lines-words-here = Type a question mark to hear the words for this page.
lines-copy = A copy, read out so that you can copy it from this window. To write it into a file, type save.
lines-copy-end = That was all of it.
lines-held-back = The copy leaves out what your answers about safety added to this page, since others may read it.
lines-no-file-here = A file can't be written here.
lines-file-name = Type the name of the file, such as page.txt. Enter alone, or back, saves nothing.
lines-name-expected = The name of the file is still expected, such as page.txt. Enter alone, or back, writes nothing.
# $page: where somebody is then.
lines-nothing-saved-at = Nothing was saved. This is { $page }.
# $word: what was typed; $name: what was typed.
lines-no-good-name = “{ $word }” is a word of this program, and no good name. Nothing was written.
lines-name-without-ending = The file would be called “{ $name }”, without an ending such as .txt. Type that again to use it.
lines-how-to-keep = Nothing can be sent from here. To keep this page, type copy to hear it in one piece, or save to write it into a file.
lines-stay-to-keep = Nothing can be kept here. Type no to stay. At a result that may be kept, type copy or save.
lines-not-kept = This page isn't written into a file: whoever found it could read what it is about. To show it to somebody you trust, such as a doctor, let them read this screen. To keep a number, type numbers to hear each one slowly, and write it down, or put it into your phone, where nobody else looks.
# To a wish to keep something where no result stands.
lines-keep-later = Nothing is saved or sent from here. A result that may be kept can be, at the end: type copy or save there. To keep a help number, type numbers to hear each one slowly, and write it down.
lines-no-why = You did well to answer, and nothing you said is held against you. This page doesn't say which answers brought it, so that nobody else can read that here.

### A call: the mentor's words and tasks

lines-mentor-words = For you alone, a word a line:
lines-for-the-client = For the client:
# In place of a script that was heard at the same question, behind the emergency number. $title: its title
lines-script-as-before = For you alone. The script as before: { $title }. Type script to hear it.
# Before a result. $title: the title of a script that isn't settled; $word: the word that says it
lines-came-up = Came up, and not settled: { $title }. What to do: type { $word }.
# $title: the title of a script.
lines-for-you-alone = For you alone. { $title }.
# In place of the key Ctrl-G in a script.
lines-type-help = type help
lines-view-of-both = This is for both of us to see. To turn the page, type client.
lines-your-view = Your view.
# $when: a day and a time.
lines-next-appointment = The next appointment: { $when }.
lines-nothing-written = Nothing was written.
lines-nothing-changed = Nothing was changed.
lines-nothing-like-it = No answer has those words. If it was about danger, it may be one of these. If not: 1, and then other words. If you're worried: help, or sooner.
# $row: an answer; $ask: the question; $rows: several answers.
lines-heard-earlier-at = Heard earlier, not yet counted: { $row } ({ $ask })
lines-heard-earlier = Heard earlier, not yet counted: { $rows }.
# $page: the title of a page.
lines-you-put-first = You put a page first: { $page }.
lines-no-earlier-record = There is no earlier record of this client.
# $about: what is compared, a sentence; $then, $now: what was said. The second stands where nothing was.
lines-then-and-now = { $about } Then: { $then }. Now: { $now }.
lines-then-nothing = nothing noted
# $day: a day in words, on which the earlier call was.
lines-then-is = Then was { $day }; now is this call.
lines-no-record-sought = No earlier record was looked for: that takes a call with a record, and the client's code.
lines-write-over-it = Write over it
lines-leave-it = Leave it
# $held: what was typed before.
lines-it-says = It says: { $held }
lines-hyphen-empties = A lone hyphen takes it away.
lines-note-new = Type the note, for you alone; end a line with a backslash to go on in another. Enter alone writes nothing.
lines-note-in-place = Type a new note, for you alone, in place of that one; end a line with a backslash to go on in another. Enter alone leaves it as it is.
lines-which-answer = Which of these did they say?
lines-which-question = Which question? One about danger is never passed.
lines-which-page = Which page should come first?
lines-why-first = Why you put this page first, in a few words, if you like. Enter alone changes nothing.
# $ask: what the mentor asks.
lines-ask-before = Ask before anything is written: { $ask }
# $name: such as page.md.
lines-plain-file-name = The name of the file, such as { $name }. It is plain: whoever opens it can read it. Enter alone, or back, writes nothing.
lines-read-letter = Read it aloud, word for word, then ask. Nothing is written yet.
# $numbers: such as "1 to 8".
lines-choice = Type the number, { $numbers }, or back.
lines-only-choice = Press Enter or type 1 to pencil it in, or type back.

### A call: the sentences that are agreed first

lines-contract-text = Type it on one line, or nothing, then Enter. Type back for one step back.
# $held: what was typed before.
lines-contract-held = It says: { $held }. Enter alone keeps it, a lone hyphen takes it away.
# $whom, $address, $number: what was agreed.
lines-may-call = May call: { $whom }.
lines-no-address = No address.
lines-address = Address: { $address }.
lines-no-number = No number.
lines-number = Number: { $number }.
lines-type-the-number = Type the number, then Enter.
# Where it is asked whether to ring back. $no: the number of the last row, never
lines-type-the-number-or-y = Type the number, then Enter; y is 1, and n is { $no }.
lines-type-y-n-or-number = Type y, n or the number, then Enter.
lines-once-they-begin = Once the questions begin you can type these.

### A call: a question read aloud, line by line

# $ask: the question, as it is written.
lines-as-written = As it is written: { $ask }
lines-no-open-question = No question stands open here.
lines-reading-how = Type y for yes, n for no, u for not sure or r for rather not say.
lines-reading-all = One letter for each line that is left does it, too. Type all for every line at once, or back for the line before.
lines-reading-one = One letter for each line that is left does it, too. Type back for the line before.
# $number: the number of the line; $all: how many there are.
lines-reading-at = Line { $number } of { $all }.
lines-reading-short = y, n, u or r.

### The desk

lines-desk-expected = Type a client's code to find it, list to hear all, or a question mark for the words.
lines-desk-whose = Type the client's code or the record's id. Enter alone, or back, leaves it.
lines-desk-your-records = Your records.
lines-desk-all-said = That was all of them.
lines-desk-choose = Type a number to choose one.
# $count: how many records a name could mean; each is said behind its number. $word: such as resume
lines-desk-several = That could be any of { $count } records.
lines-desk-verb-number = Type { $word } and its number, such as { $word } 1.
lines-desk-no-number-yet = A number means one of the records that were said last, and none was said yet. Type list first, or a client's code.
# Behind what is to be typed.
lines-desk-back-leaves = back leaves it.
lines-desk-enter-leaves = Enter alone, or back, leaves it.
# $numbers: such as "1 to 3".
lines-desk-rows = Type { $numbers }, or back.

### The other language, offered at the welcome
lines-language-here = This is in English, too: type english.
# Said to whoever asks for this language later on. $word: the word that leaves, in the other.
lines-language-at-start = The language is chosen at the beginning, before the first question. For English: type { $word } to leave, start again, and type english on the first page.
