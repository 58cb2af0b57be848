### Words of a mentor's call and desk that the full screen and the line mode share. “They” is the client on the call.

## The practice file of the sample. $keys: keys of the file, such as mentor, contact. $said: a name and a number

mentor-sample-words = Your practice file still has words of the sample, under: { $keys }. They are made up, numbers as well, and would be read to this client. Put your own in before you ring; `fingerpost check` on the file names what is left.
mentor-sample-number = { $said } (made up, from the sample: nobody answers there)
mentor-sample-on-paper = Words of the sample in your practice file, names and numbers that are made up, would stand on the page: { $keys }.

## Used in several places

mentor-yes = Yes
mentor-no = No
mentor-no-code = no code
# Between the last two of several things in a row
mentor-and = and
mentor-or = or
mentor-quoted = “{ $text }”
mentor-goes-into-record = This goes into the record.
mentor-agreed-time-stays = This goes into no record. You are asked next whether it may go into a calendar.
mentor-gone-when-you-leave = Nothing is kept: this is gone when you leave.
mentor-noted-for-this-call = Noted, for this call only. It isn't kept.

## What is agreed before the first question: headings, and what the mentor does

mentor-contract-another-time = Another time
mentor-contract-progress = Before the first question, { $at } of { $of }
mentor-contract-free-to-talk = Ask first, before anything else. Only a clear yes is a yes:
mentor-contract-say-no-more = Say this, and no more. Nothing of this call is kept. Only if they ask for a number: Ctrl-G, and say the number alone, not what it is for.
mentor-contract-say-no-more-deletes = Say this, and no more. What was kept of this call, notes as well, is deleted when you end it here; an earlier record stays. Only if they ask for a number: Ctrl-G, and say the number alone, not what it is for.
mentor-contract-say-no-more-kept = Say this, and no more. The record of this call stays. Only if they ask for a number: Ctrl-G, and say the number alone, not what it is for.
mentor-contract-read-aloud = Read aloud, and wait for a yes:
mentor-contract-read-both = Read both aloud, and wait for a yes to each. Only two yeses are a yes:
mentor-contract-where-now = Ask, and never guess: the client may be elsewhere today.
mentor-contract-again = Ask, and wait for a yes. A no goes through all of it again:
mentor-contract-address = The exact address, as they say it: street, house, floor, room. For this call alone, never kept. Nothing is fine: press Enter.
# In place of the next three, where somebody hurts or controls them
mentor-contract-contact-is-theirs = They told of harm by somebody, so you won't ring them or anybody else: only they say how. Pass over the question below: don't read it out. Any answer here goes on.
mentor-contract-ring-back = Ask each by itself, ringing back and a message. Either can put somebody in danger, so not sure is a no:
mentor-contract-number = Write down the number. For this call alone, never kept.
# Asked there
mentor-ask-number = Which number may I ring?
mentor-no-number = There is no number in that. Type the number, or press Enter where there is none.
mentor-no-name = Whom? Type a name or a number, or nothing, then Enter.
# To an address, a number or a name that may be what they told
mentor-heard-in-place = They may have told you this, so it isn't written down here. If it was meant for here: go back and type it once more, then Enter.
# The same where the text begins with what was asked for
mentor-heard-behind-fact = They may have told you the rest, so it is looked up. What stood before it is written down here.
mentor-contract-whom-to-call = Ask, and write down a name and a number. Nothing is fine: press Enter.
mentor-contract-notes = Ask by itself. A no is as good as a yes: the call goes on, and nothing is kept.
mentor-contract-refused = Without a yes to this there are no questions. Talk it over, or leave it for another day. The help lines are there all the same.

## The rows to choose from before the first question

mentor-row-not-free = No, not sure, or somebody comes in
mentor-row-can-talk = Back: they can talk after all
mentor-row-end-call = End the call
mentor-row-write-time = Write down the time that you agreed on
mentor-row-back-to-sentence = Back to the sentence
mentor-row-leave = Leave
mentor-row-ring-this = Ring, but no message, on the number of this call
mentor-row-ring-this-by-letter = Ring, but no message, on the number of this call (y)
mentor-row-ring-or-message-this = Ring, or leave a message, on the number of this call
mentor-row-ring-another = Ring, but no message, on another number
mentor-row-ring-or-message-another = Ring, or leave a message, on another number
mentor-row-ring-never = No, or not sure: never ring, never leave a message
mentor-row-both-yes = Yes, to each
mentor-row-both-no = No, to one or both
mentor-row-again-yes = Yes, all of it
mentor-row-again-no = No: I'll read it all again
mentor-row-notes-yes = Yes, notes may be kept
mentor-row-notes-no = No, keep nothing

## Where the client is. $place: the place where most clients of the practice are; $numbers: its emergency numbers

mentor-place-not-asked = Place not asked yet.
mentor-place-not-asked-usually = Place not asked yet; usually { $place }.
mentor-place-not-asked-numbers = Place not asked yet; usually { $place }: { $numbers }.
mentor-usual-place-unknown = Your practice file's usual place, “{ $place }”, isn't known. Until you ask where they are, the help lines are those for anywhere. `fingerpost check` on the file says which place may be meant.
mentor-usual-place = Your usual place is { $place }. Ask all the same.

## Above the words of a question: how they are used on a call

mentor-say-lines = Read aloud, then each line below, one at a time:
mentor-say-word-for-word = Read aloud, word for word:
mentor-say-openly = Ask openly, and tick what you hear:
mentor-say-aloud = Ask aloud:
# The same for a mentor who hears the lines read out
mentor-say-lines-by-ear = Read this aloud. Then read each line in turn, once you hear it here:
mentor-say-openly-by-ear = Ask openly, and type the numbers of what they say:
# $count: how many lines haven't been answered. The keys y, n, u and r stay as they are
mentor-lines-left = { $count ->
    [one] One line hasn't been answered. Silence is no answer: y, n, u or r on each.
   *[other] { $count } lines haven't been answered. Silence is no answer: y, n, u or r on each.
}

## Notes

mentor-note-not-kept = For this call only: not kept. Records hold nothing that was said about safety.
mentor-goes-into-record-without-safety = This goes into the record. Leave out what they said about safety.
mentor-noted-in-record = Noted, in the record.
mentor-noted-without-record = Noted for this call. No record is kept, so the note is gone when you leave.
mentor-note-label = Note, for you alone:
mentor-note-label-not-kept = Note, for you alone, not kept:

## “Still possible?”: where the answers can still lead. $page, $pages: titles of results

mentor-possible-not-yet = It's too early to say. Ask again at the questions about what's changing and what they'd like: by then it's clear how they are and how they've been.
mentor-possible-nothing-open = Nothing is left to ask: this is where it leads.
mentor-possible-only = Whatever is answered now, it leads to: { $page }.
mentor-possible = Still possible: { $pages }.

## Scripts: what to do when safety comes up

mentor-all-scripts = What to do, for another situation
mentor-which-came-up = Which of these scripts?
mentor-choose-script = What to do when safety comes up: choose the situation
# $lines: help lines with their numbers, to be read out
mentor-script-aloud = To read aloud: { $lines }
mentor-script-not-aloud = Not aloud; for you, or for later: { $lines }
mentor-script-for-the-child = For the child to ring, not for the caller: { $lines }
# In a script that says "today", where the client wasn't sure. $when: how soon the page says for that, such as: soon, within two weeks
mentor-script-unsure = They aren't sure: “today” is if it's there now, or gets worse. Otherwise: { $when }.
# The same in a script that says "at once"
mentor-script-unsure-grave = They aren't sure, so ask first: what was it, and when? Any of it is a yes: go to that line and give it. Only if it was none of it: { $when }.
# On a page for whoever isn't sure about being hurt, where they weren't sure about something else, or kept it back
mentor-page-for-another = The page is written for somebody who may be hurt. They weren't sure about something else, or kept it back: keep to this here, and read out of the page only what fits.
# In place of the steps of a page that was put first for a child who may be hurt
mentor-child-first-step = Get help to the child now: an ambulance, a hospital or a doctor. Stay with the child until somebody safe is there.
# In place of the first step of that page, where a line fits what they weren't sure about, and where a doctor does
mentor-first-line-step = Talk it over with the first line here, when you can speak freely.
mentor-doctor-step = Talk it over with a doctor, on your own, at a time that's safe for you.
# In the script for whoever isn't safe with somebody, where they kept back their age
mentor-may-be-young = They kept back their age, so they may be under 18. If they are, pass it on: your safeguarding lead today.
# Asked wherever something was taken back, or mustn't be overheard: the one sentence that is said aloud
mentor-may-talk = “Is it all right to talk just now? Yes or no is enough.”
# In place of the words that offer a result, while something that was taken back isn't settled. $ask: mentor-may-talk
mentor-offer-taken-back = They took something back, so don't say that nothing is wrong. Ask first: { $ask } A yes: ask about it once more. A no, or none, say only: “Thank you for talking with me. Shall we find another time?” All below is for you, not aloud.
# Above the script for a call on which somebody has come in, where they say no to harm that they told of
mentor-perhaps-overheard = They told you of harm, and say no to it now: somebody may have come in. Ask only: { $ask } A yes: its line once more. A no, or none: as below.
# The same where they took back what they told, and then kept its answer back
mentor-taken-back-kept = They took it back, and keep it back: somebody may have come in. Ask only: { $ask } A yes: the question once more. A no, or none: as below.
# Before a page that is for the mentor alone, while something taken back waits
mentor-help-not-aloud = For you alone, and not aloud:
# Where they took something back, could talk, and said no at its question
mentor-taken-back-no = They took it back, and say no: that's settled. If you still worry, look its script up: /
# Where a client under 18 said that somebody hurts them, and then that nobody does
mentor-harm-taken-back = They told of harm, and their answers don't have it: your safeguarding lead today, all the same. Ask only: { $ask } A yes: the question once more. A no, or none: say nothing of it.
# Where anybody else told of danger, and then that there is none
mentor-taken-back = They told of this, and their answers don't have it; somebody may listen. Ask only: { $ask } A yes: the question once more, then this. A no, or none: say nothing of it.
# In place of the first step of the page for under-18s there
mentor-young-first-step = Tell an adult you feel safe with, today if you can: nobody who hurts or scares you. It isn't your fault.
mentor-silent-rings-again = They ring again: “Can you talk freely?” before all else.
mentor-silent-record = What was kept of this call is half a record. To go on another day, close the window: it is kept for a week. Any other way to leave deletes it.
mentor-silent-place = You don't know where they are: ask that so, too. Name a country, then a town, and wait for a yes to each.
mentor-silent-locked = Ringing back is locked for this call: don't ring them, on this number or any other, and leave no message. Wait for them.
mentor-came-in-ends = To end it kindly: Ctrl-O, then “They can't talk now”.
mentor-script-safeguarding = Safeguarding: { $whom }
# Who rings the emergency number, and which, in the middle of a script's sentence
mentor-either-rings = They ring, or you do
mentor-local-emergency-number = the local emergency number
mentor-own-emergency-number = your own emergency number
mentor-own-emergency-number-is = your own emergency number ({ $number })
mentor-abroad = They're in another country: its emergency number, rung by you, doesn't reach it. They ring, or somebody near them. If nobody can, ring your own emergency number, give the address, and ask how to reach theirs.
# The same where nobody knows in which country the mentor is
mentor-abroad-perhaps = Are you in another country? Rung by you, this number doesn't reach them: they ring, or somebody near them.

## Putting a page first. $page: its title; $when: how soon help is needed

mentor-sooner-row = Somebody may be in danger, or shouldn't wait: put an urgent page first
mentor-sooner-how = You decide. The page shows at once, and stands in place of the result. It can be changed for one as soon, not for a later one.
mentor-sooner = “{ $page }” ({ $when })
mentor-sooner-young = “{ $page }” ({ $when }, for under-18s)
# $page: the phrase mentor-sooner; $situation: the title of a script
mentor-sooner-besides = { $page }: { $situation }, and something else as well
mentor-put-first = Put this page first?
# At the questions, while such a page is in force
mentor-put-first-stands = You put “{ $page }” first. It isn't on the screen now; at the end it is shown in place of the result.
mentor-why-first = Why you put this page first
mentor-reason-stays = For this call only: not kept. The record says neither this nor which page you put first.
mentor-row-first-yes = Yes, put it first
mentor-row-first-no = No, another page
mentor-no-sooner-page = There is no page of sooner help than this.
mentor-nothing-put-first = You haven't put a page first.

## The record of a call

mentor-no-deletes = This call goes on with a record. After a no, it is deleted when you leave.
mentor-keeping-again = Taken back. The record goes on as before.
mentor-record-nothing = No record is kept.
mentor-record-ready = A record will be kept once the client has agreed to it.
mentor-record-kept = An encrypted record is kept.
mentor-record-withheld = Nothing more is written. What was kept of this call is deleted when you leave.
mentor-goes-on = This call goes on with a record. The address, the number, whether you may ring back and whom you may call were never written down. Ask for all of them again. Until then don't ring them unless you know that ringing is safe: wait for them to ring.
# $questions: questions in quotes
mentor-goes-on-asked-again = Asked again, since their words have changed: { $questions }
mentor-no-more-notes = They take back their yes to notes
mentor-notes-after-all = They say yes to notes after all
mentor-stop-notes = Do they take back their yes to notes? Tell them that it's fine, and that the call goes on.
mentor-row-stop-notes-yes = Yes: keep nothing more, and delete what was kept
mentor-row-stop-notes-no = No: go on as before
mentor-notes-again-asks = Do they say yes to notes after all, or was it a slip?
mentor-row-notes-again-yes = Yes: the record goes on
mentor-row-notes-again-no = No: keep nothing
mentor-notes-stopped = Nothing more is written. The record of this client's call is deleted when you leave.
mentor-notes-again = The record goes on.
# $day: a day in words
mentor-earlier-stays = An earlier record, of { $day }, stays. It can be deleted in `fingerpost records`.
# $client: a code; $day: a day in words
mentor-earlier-known = { $client } has an earlier record, begun { $day }. It stays as it is, and is there to compare with.
mentor-earlier-none = No earlier record has the code { $client }. If you know this client: is it typed as before?
mentor-no-notes = There is no yes to notes to take back.

## Handing over papers

# Why a paper can't be handed over, in the middle of a sentence: $why below
mentor-withheld-urgent = a page that can't wait is for reading aloud
mentor-withheld-notes-refused = the client said no to notes
mentor-withheld-no-record = only with --keep, and the client's yes
mentor-paper-withheld = { $paper }: not this time ({ $why })
mentor-not-this-one = Not this one: { $why }.
mentor-ask-before-calendar = The entry says “Appointment”, the day and the time, and nothing more. Is that safe, whoever can see your calendar?
# The same once they can't talk any more: the mentor asks nobody else
mentor-ask-before-calendar-alone = They can't talk: ask them nothing. For your own calendar, the entry says “Appointment”, the day and the time, and nothing more. Is that safe, whoever sees yours?
# Read to the client
mentor-ask-before-letter = You have heard the letter. Is every word of it right? Do you want me to write it for you? Is it safe for you to have?
# Above the lines that a yes adds
mentor-safety-part-reads = With a yes, the page changes like this. Read it out, then ask by itself:
# Between them and the lines that a yes takes off
mentor-safety-part-gone = And this comes off the page:
# Behind them what the page says without a yes
mentor-safety-part-without = With a no, the page still says, among other lines:
# Below them, read to the client
mentor-safety-part = Your page would change as I've just read out, and anybody who sees it could read that. Do you want me to change it?
# To each of the three questions of mentor-ask-before-letter
mentor-row-letter-yes = Yes, to all three
mentor-row-letter-no = No, or not sure, to any of them
mentor-row-letter-heard = They have heard it: ask them
mentor-row-safety-yes = Yes, that too
mentor-row-safety-no = No, or not sure: without it
mentor-row-safe-yes = Yes, it is safe
mentor-row-safe-no = No, or not sure
mentor-not-safe = Nothing was written. Read it to them, or agree on another way.
mentor-name-missing = Type a name for the file, such as { $name }.
mentor-written = Written: { $path }. It is a plain file: whoever opens it can read it.
mentor-written-no-appointment = The next appointment isn't on it: it is asked about at the end. Once it is made, you are asked whether it shall stand there.
# $form: what the file is, in the middle of a sentence; $ending: how its name should end
mentor-written-misnamed = Its name has another ending, but it is { $form }: give it one in .{ $ending }, or it may open wrongly.
# $name: the name of a file; $appointment: a weekday, a day and a time
mentor-page-again = The page for the client, { $name }, was written before. Write it once more in its place, with the next appointment on it: { $appointment }?
mentor-row-page-again-yes = Yes, with the appointment on it
mentor-row-page-again-no = No: leave the page as it is
mentor-file-exists = There is a file of that name already.
# $why: what went wrong, in the middle of a sentence
mentor-not-written = Not written: { $why }.
mentor-no-end-yet = The end of the call is asked about at a result.
mentor-no-end-here = After this page nothing is asked about the end: such facts belong in your own lawful record.
mentor-no-result = There is nothing to hand over before a result.
mentor-no-papers = Nothing of this may be handed over as a file.
mentor-own-copy = You may have said that notes are encrypted. A plain copy is yours to guard, and to delete in time.
# $papers: the names of papers
mentor-unwritten = Not written: { $papers }. To write one: stay, then hand over.
mentor-reason-unwritten = Why they rang may not be in the record: q asks for it.
mentor-unwritten-yet = Not written yet: { $papers }; Ctrl-O has them.
mentor-way-to-end = q: write down how the call ended, and leave.
mentor-ways-to-end-short = q: write down how it ended, and leave. Ctrl-Q: save and leave at once.
# The same where papers, or why they rang, aren't written
mentor-ways-to-end-unwritten = q: the end of the call. Ctrl-Q: save and leave at once. No papers yet: Ctrl-O.
mentor-ways-to-end-no-reason = q: why they rang, the end. Ctrl-Q: save and leave at once. Papers: Ctrl-O.
mentor-ways-to-end = q: write down how the call ended, and leave. Ctrl-Q: save and leave at once.

## Heard out of turn, and other things at the questions

mentor-nothing-like-it = No answer has those words. Was it about danger? If not: Esc, and other words. Ctrl-G for help; Ctrl-O puts a page first.
mentor-pencilled = Pencilled in. It waits at its question, and counts only when you give it there.
# The same for an answer about danger, or one that brings a script
mentor-pencilled-say = Pencilled in. It waits at its question. Say now: “Thank you for telling me. I'll come back to that with you.”
# For one whose question was answered without it, which stands open now
mentor-pencilled-behind = Pencilled in, and here is its question: it was answered without it. Give the answer again, with it or as it was.
# On a page that has ended the questions
mentor-pencilled-ended = Kept in view, and counted nowhere: the questions are over. Do what the page says; write this on your own paper, and tell your lead.
# For one that was given already
mentor-pencilled-counted = They had said so: it counts already.
# Typed behind a slash, by a mentor who took a row by a slip
mentor-not-said-word = not said
mentor-not-said = Taken back: it was a slip of yours, and never said. Nothing of it stays.
mentor-nothing-not-said = No row is left to take back: it's gone already, or its answer was given since. Then change it at its question.
# To words by which somebody takes back what they told. $word: mentor-not-said-word
mentor-took-back = They took it back, and somebody may listen. Ask only: { $ask } A yes: the question once more. A no, or none: say nothing of it. It stays with you until it's settled. Only where it was your own slip: /{ $word }
mentor-took-back-nothing = Nothing that they told of waits, so there is nothing to take back.
# Behind what is said of a row that was taken. $word: mentor-not-said-word
mentor-pencilled-slip = A slip? /{ $word }
# Where a mentor turns from what is offered for words. $what: the situation or answer that they told of; $locked: the next sentence, or nothing; $word: mentor-not-said-word
mentor-kept-by-words = Kept in view, and counted nowhere: “{ $what }”.{ $locked } A slip? /{ $word }
mentor-contact-stays-locked = Never ring back and leave no message: that stays so.
mentor-nothing-kept-of-it = Nothing of it was kept.
# In place of whether it is safe to ring back, where they said that it isn't
mentor-contact-passed = Noted as a no: never ring back, never leave a message. Only they say if and how there is contact.
# $rows: answers in quotes
mentor-heard-waits = Heard earlier, and not counted: { $rows }. Go back to its question to count it.
# The same on a page that has ended the questions
mentor-heard-waits-ended = Heard earlier, and counted nowhere: { $rows }. The questions are over: write it on your own paper, and tell your lead.
mentor-heard-waits-ended-short = Heard earlier, counted nowhere: your own paper.
mentor-heard-waits-short = Heard earlier, and not counted. Go back to its question to count it.
mentor-heard-waits-shortest = Heard earlier, not counted: go back.
# Asked once before a result, and before the mentor leaves. $title: the title of a script
mentor-settle-script = “{ $title }” came up on this call. Is it settled?
# The same where it was taken back
mentor-settle-taken-back = They told of “{ $title }”, and their answers don't have it. Could somebody hear them, or is it settled?
# The same where several scripts were opened from the list. $titles: their titles in quotes
mentor-settle-listed = You opened these: { $titles }. Did any of them come up on this call, and isn't it settled?
# Such a title in a row
mentor-title-taken-back = { $title } (told, and not in their answers)
# $text: an answer that was heard out of turn
mentor-settle-answer = You heard this earlier, and it doesn't count yet: “{ $text }” Is it settled?
mentor-row-settle-page = Put its page first
mentor-row-settle-script = Show what to do
mentor-row-settle-question = Go to its question
mentor-row-settle-list = Back to the list
mentor-row-only-looked-at = No: only looked at, or settled
mentor-row-settled = It's settled
mentor-row-was-nothing = It was nothing
mentor-row-not-yet = Not yet: go back
mentor-settled = Settled.
# $title: the title of a script
mentor-heard-script = What to do: { $title }
# $page: a page that can be put first, by its situation, its title and when it is for
mentor-heard-page = Put this page first: { $page }
# Above what is offered for words about tablets or a wound. $numbers: emergency numbers; then where no ambulance comes, and where the place isn't known
mentor-ambulance-first = If they've taken something or hurt themselves: an ambulance now, even if they feel fine: { $numbers }.
mentor-hospital-first = If they've taken something or hurt themselves: to the nearest hospital or clinic now, with somebody, even if they feel fine.
mentor-ambulance-first-anywhere = If they've taken something or hurt themselves: an ambulance now, even if they feel fine: the emergency number where they are.
# The same for words about cutting and the like: not every wound needs an ambulance
mentor-ambulance-for-wound = A wound that's deep or won't stop, or something taken: an ambulance now, even if they feel fine: { $numbers }.
mentor-hospital-for-wound = A wound that's deep or won't stop, or something taken: to the nearest hospital or clinic now, with somebody, even if they feel fine.
mentor-ambulance-for-wound-anywhere = A wound that's deep or won't stop, or something taken: an ambulance now, even if they feel fine: the emergency number where they are.
# Above what is offered for words about a body that may not wait. $numbers: emergency numbers, or the sentence below for an unknown place; then where no ambulance comes
mentor-ambulance-for-body = If it's now, or came on suddenly, even if it passed: an ambulance now: { $numbers }.
mentor-hospital-for-body = If it's now, or came on suddenly, even if it passed: to the nearest hospital or clinic now, with somebody.
mentor-emergency-number-there = the emergency number where they are
# $line: a line that the mentor reads aloud
mentor-read-before = Before that counts, read this line: “{ $line }” y, n, u or r.
# Above the answers about danger where nothing fits. $numbers: emergency numbers
mentor-danger-number = If anybody is in danger now: { $numbers }.
# The first row where nothing fits
mentor-heard-none = None of these: it was nothing about danger
# Above the answers about danger, where no answer has the words that were typed
mentor-heard-nothing = Nothing fits those words. Was it one of these, about danger?
# Listened for: how the answer about somebody who takes their money is heard
mentor-money-taken = takes my money
mentor-heard-earlier = heard earlier
# Said before the words of a question; the sentence in quotes is read aloud
mentor-told-before = They have told you of this. Begin: “You told me about this. May I ask once more, so that I get it right?”
# The same where somebody hurts or controls them: nothing of it is said aloud but the sentence in quotes
mentor-told-quietly = They have told you of this: say nothing of that. Ask first: { $ask } A yes: read this as to anybody. A no, or none: leave it, and say nothing of it. Somebody may have come in.
# Before a question about danger, once somebody hurts or controls them. $ask: mentor-may-talk
mentor-not-if-heard = Not if somebody may hear. Ask first, and give no key for it: { $ask }
# $sign: an answer about danger
mentor-left-out = You heard this earlier: “{ $sign }”. To leave it out, give the same answer again.
# $sign: an answer about danger; its line is read next
mentor-told-of = You heard this earlier: “{ $sign }”. Read its line next: “You told me about this. May I ask?” A no leaves it out.
# The same where somebody hurts or controls them
mentor-told-of-quietly = You heard this earlier: “{ $sign }”. Say nothing of that. Ask first: { $ask } A yes: read its line as to anybody. A no, or none: leave it. Somebody may have come in.
mentor-take-back = That answer brought this page. To take it back, do the same once more.
# The same where that answer lies further back than the last one. $question: its question
mentor-take-back-from = The answer to “{ $question }” brought this page. To take it back, do the same once more.
mentor-safeguarding-short = Nothing of this call stays. A duty to note it: in your own lawful record.
mentor-take-back-short = To take it back: the same again.
mentor-cannot-talk = They can't talk now: another time
mentor-cannot-talk-deletes = They can't talk now: another time. What was kept of this call is deleted
mentor-question-answered = { $question } Their answer: { $answer }
mentor-question-not-answered = { $question } Not answered yet

## The facts of a call, beside the questions: labels

mentor-fact-client = Client
mentor-fact-where = Where
mentor-fact-address = Address
mentor-fact-emergency = Emergency
mentor-fact-abroad = Abroad
mentor-fact-ring-back = Ring back
mentor-fact-may-call = May call
mentor-fact-record = Record
mentor-fact-came-up = Came up
mentor-fact-safeguarding = Safeguarding
mentor-fact-near = Near
mentor-fact-refer-to = Refer to

## The facts of a call: what stands behind the labels, in the middle of a sentence

mentor-not-asked = not asked yet
mentor-not-asked-usually = not asked yet; usually { $place }
mentor-address-not-told = not told
mentor-local-number = the local number
mentor-emergency-if-there = { $number }, if they're there
mentor-ring-back-never = no: don't ring, don't leave a message
mentor-ring-back-locked = no: don't ring, don't leave a message. What they told of locked this, and it stays locked if they take it back: somebody may be listening. Only a slip of yours, taken back at once with /not said, unlocks it
# $number: a number, or one of the two phrases below
mentor-ring-back-or-message = yes, on { $number }; a message is safe
mentor-ring-back-no-message = yes, on { $number }; no message
mentor-ring-back-this-number = this number
mentor-ring-back-number-not-told = another number, not told
mentor-whom-they-choose = nobody now: they choose
mentor-whom-nobody = nobody agreed on
# $ringing, $whom: phrases above, or names
mentor-glance-address = Address: { $address }. Ring back: { $ringing }.
# The same on a script, which may be about somebody who is elsewhere
mentor-script-address = Address of the caller: { $address }. Ring back: { $ringing }.
mentor-glance-whom = May call: { $whom }.
mentor-glance-ask-where = Ask where they are, if they can say it: house, street, town.
# In the list of what was answered so far
mentor-safety-questions = Questions about safety
mentor-safety-asked = asked

## The end of a call

# $appointment: a weekday, a day and a time
mentor-appointment-right = { $appointment }. Is that right?
# $appointment: the same, where it is tomorrow
mentor-appointment-right-tomorrow = That's tomorrow, { $appointment }. Is that right?
mentor-row-appointment-yes = Yes, that's it
mentor-row-appointment-no = No: type it again
# An appointment where nothing of the call is kept
mentor-written-nowhere = It's written nowhere, since nothing of this call is kept. Note the day and time yourself.
mentor-no-such-day = That day wasn't understood. Write it like 5 December at 3:30 pm, next Tuesday at 3, tomorrow at 10, or 2026-12-05 15:30; or nothing at all.
mentor-task-address = The exact address
mentor-task-heard = Heard earlier, or out of turn
mentor-task-heard-how = A word or two of what they said, such as sleep, or of what is going on, such as tablets. An answer waits at its question, and counts only when you give it there.
mentor-task-why-rang = At the end: why they rang, in a sentence
mentor-task-why-rang-how = It becomes your note on the whole call. Their own answer may not be in the record, and the next time you'd have to ask again. Leave out what they said about safety.
mentor-task-suggested = At the end: what was suggested
mentor-task-suggested-how = In your words, for the next time. The result itself isn't in the record: write it here if you both want that.
mentor-task-happened = At the end: what happened
mentor-task-happened-how = Facts only, nothing about danger.
mentor-task-supervision = At the end: for supervision
mentor-task-supervision-how = What you would like to talk over, without names.
mentor-task-appointment = At the end: the next appointment
mentor-task-appointment-how = The day, and the time if you like: 5 December at 3:30 pm, next Tuesday at 3, or 2026-12-05 15:30.
# Behind what is to be typed at the end: where nothing stands there, and where something does
mentor-enter-leaves-out = Enter alone leaves it out.
mentor-enter-none = Enter alone: none.
mentor-enter-keeps = Enter alone keeps what stands there.
mentor-task-letter = One thing for the letter
mentor-task-letter-how = Ask: “Is there one thing that you'd like them to know, and that I may write here?” Write it in their words.
mentor-letter-stays = Nothing about danger, the body, drink or drugs stands in the letter, whatever was said: where they want it there, write it here. It stands in this letter alone, and is kept nowhere else. You read the letter to them next.
# What leaving does
mentor-leaving-kept = What was said about right now, how they cope as well, will be gone, with notes on it. The rest stands in the encrypted record: `fingerpost records list` shows it.
# $questions: questions in quotes that not every client is asked, so that an answer to them would tell of others
mentor-leaving-kept-without = What was said about right now, how they cope as well, will be gone, with notes on it, and so will the answers to { $questions }: not every client is asked that. The rest stands in the encrypted record: `fingerpost records list` shows it.
mentor-leaving-last-part = The last part of this call isn't saved and will be gone. What was saved before stays in the encrypted record until its date.
mentor-leaving-typed = What is only typed so far, or waits for its yes, isn't in the record.
mentor-leaving-nothing-kept = Nothing of this call is kept after such a page: what was will be deleted. An earlier record stays as it was.
mentor-leaving-unfinished = What was kept of this call will be deleted, since the questions haven't come to their end. An earlier record stays as it was.
mentor-leaving-half-kept = To keep it for a week, so that the call can go on, stay, and close the window instead.
mentor-leaving-notes-refused = They said no to notes: what was kept of this call is deleted when you leave.
# Said last to the client, where a page that can't wait is left; the help lines stand behind it
mentor-closing = Stay on the line for as long as somebody may be in danger. Once they're safe for now, or somebody is with them, say last: “I'm going to ring off now. Please do what we've just talked about. If it gets worse, these are there for you:”
# The same where they took back what brought the page, and didn't tell of it again
mentor-closing-taken-back = They took it back: name nothing of it, and read out no help line. Say last: “Thank you for talking with me. You can get in touch again whenever you like.” The lines here are for you, or for them once they can talk:
# The same to somebody whom another one hurts or controls: they decide
mentor-closing-theirs = Stay on the line for as long as they may be in danger and want you to. Then say last: “I'm going to ring off now. You decide what comes next, and when. If you ever want to, these are there for you:” Only if it's safe for them to hear it.
# The same to somebody under 18: the mentor tells them what happens next
mentor-closing-young = Stay on the line for as long as they may be in danger and want you to. Then say last: “I'm going to ring off now. You did right to tell me. Today I'll talk with somebody whose job is to keep you safe. These are there for you, too:” Only if it's safe for them to hear it.
# The same where they kept back their age
mentor-closing-perhaps-young = Stay on the line for as long as they may be in danger and want you to. They may be under 18. If they are, say last: “You did right to tell me. Today I'll talk with somebody whose job is to keep you safe. These are there for you, too:” If they aren't: “You decide what comes next, and when. If you ever want to, these are there for you:” Only if it's safe for them to hear it.
# Above all that leaving does, where somebody under 18 told of harm, or a child may be hurt
mentor-leaving-pass-on = Whatever they said since: your safeguarding lead today. If you have none, children's services where the child lives.
# Before a mentor leaves, where they told of a hurt of long ago and weren't asked about ending their life since
mentor-ask-before-end = They told of something longer ago. If you haven't asked since whether they think about ending their life, ask before you end.
# $copies: the paths of plain copies, $count of them
mentor-leaving-copies = { $count ->
    [one] The plain copy stays, too: { $copies }.
   *[other] The plain copies stay, too: { $copies }.
}

## The desk: the list of records

mentor-desk-title = Your records
mentor-desk-leaving = Your records stay as they are, encrypted.
mentor-desk-more-keys = Ctrl-O: a new client, and deleting what is past its day.
mentor-desk-no-records = There are no records here yet.
# $records and $clients: the two phrases below
mentor-desk-records-of-clients = { $records } of { $clients }.
mentor-desk-records = { $count ->
    [one] { $count } record
   *[other] { $count } records
}
mentor-desk-clients = { $count ->
    [one] { $count } client
   *[other] { $count } clients with a code
}
mentor-desk-records-past = { $count ->
    [one] { $count } record is past the last day.
   *[other] { $count } records are past the last day.
}
mentor-desk-records-unreadable = { $count ->
    [one] { $count } record can't be read.
   *[other] { $count } records can't be read.
}
mentor-desk-next-of = Next appointment: { $client }, { $when }.
# In place of a client's code
mentor-desk-unreadable = can't be read
# The heads of two columns of dates: the second begins 12 places behind the first
mentor-desk-heads = begun       kept until
# Behind the dates
mentor-desk-past = PAST
mentor-desk-on-call = on a call now
mentor-desk-broke-off = broke off
mentor-desk-next = next { $when }
# $day: a day as figures; $time: hours and minutes of the clock that the record has, which is that of no place
mentor-desk-begun-at = { $day } at { $time } UTC
# A record in one sentence of line mode: $client, a code; $begun and $until, days as figures
mentor-desk-spoken = { $client }, begun { $begun }, kept until { $until }
mentor-desk-spoken-past = { $client }, begun { $begun }, past its last day, { $until }
mentor-desk-spoken-on-call = { $client }, begun { $begun }, on a call now, kept until { $until }
mentor-desk-spoken-broke-off = { $client }, begun { $begun }, broke off, kept until { $until }
mentor-desk-spoken-next = next appointment { $when }

## The desk: what can be done, as rows. $client: a code; $records: how many records

mentor-desk-menu-title = What would you like to do?
mentor-desk-intake-with-new = Start an intake with a new client
mentor-desk-intake-with = Start an intake with { $client }
mentor-desk-export-of = Write everything of { $client } to a file ({ $records })
mentor-desk-forget-of = Delete everything of { $client } ({ $records })
mentor-desk-forget-this = Delete this record

## The desk: a record

# $begun: a day in words, or the phrase mentor-desk-begun-unknown
mentor-desk-client-begun = { $client }, begun { $begun }
mentor-desk-begun-unknown = nobody knows when
# In the middle of a sentence, where a client has no code
mentor-desk-this-record = this record
mentor-desk-last-days = It is kept until { $until }. The client was told: until { $told }.
mentor-desk-facts = Begun { $begun }. Record { $id }.
mentor-desk-facts-past = Its last day is over.
mentor-desk-facts-on-call = A call goes on with this record at this moment, in another window.
mentor-desk-facts-broke-off = The call broke off: such a record is kept for a week, so that the call can go on. Whether you may ring was never written down. Don't ring unless you know that ringing is safe: wait for them to ring.
mentor-desk-facts-next = Next appointment: { $when }.

## The desk: a new client

mentor-desk-new-client-title = An intake with a new client
mentor-desk-new-client = A code or initials, never a name. Enter alone: no code.
mentor-desk-new-client-type = The client's code:

## The desk: another last day. $day: a day in words

mentor-desk-last-day-title = Keep it until another day
mentor-desk-last-day-type = The last day, such as 2027-12-31:
mentor-desk-agreed-title = Has the client agreed?
mentor-desk-day-later = { $day } is later than that.
mentor-desk-agreed = They have agreed: keep it until { $day }
mentor-desk-not-agreed = Leave it as it is
mentor-desk-not-a-day = Type a day from today on, and within ten years, as year, month and day: 2027-12-31.
mentor-desk-kept-until = Kept until { $day }.

## The desk: everything of a client as a file. $client: a code, or the phrase mentor-desk-this-record

mentor-desk-everything-of = Everything of { $client }
mentor-desk-export-opens = The encrypted file opens with today's passphrase of your records; `fingerpost records restore` takes it in.
mentor-desk-export-encrypted = One encrypted file
mentor-desk-export-plain = A plain file, that anybody can read
mentor-desk-plain-title = Really a plain file?
mentor-desk-plain-holds = All answers and notes of { $client } would stand in it, your own notes as well.
mentor-desk-plain-stays = Whoever opens the file can read it, and it stays until you delete it.
mentor-desk-plain-yes = Yes, a plain file
mentor-desk-file-encrypted = One encrypted file. A name that tells nothing is best.
mentor-desk-file-plain = A plain file: .html is a page to print, .json is for another program, anything else is Markdown.
mentor-desk-file-exists-left = A file that exists is left alone.
mentor-desk-file-encrypted-type = The file, such as page.age:
mentor-desk-file-plain-type = The file, such as page.md:
mentor-desk-file-exists = There's a file named { $name } already. Choose another name.
mentor-desk-no-name = Type a name first.
mentor-desk-written = Written: { $path }.
mentor-desk-written-encrypted = Today's passphrase opens it, and goes on doing so.
mentor-desk-written-plain = It is a plain file: whoever opens it can read it.
mentor-desk-written-without = Not in it, since they can't be read: { $ids }.

## The desk: deleting. The word yes is typed as it is

mentor-desk-delete = { $count ->
    [one] Delete this record for good?
   *[other] Delete these { $count } records for good?
}
mentor-desk-delete-past = Past the last day: { $records }. Delete for good?
mentor-desk-delete-final = They can't be brought back.
mentor-desk-delete-type = Type yes, then Enter, to delete them:
mentor-desk-delete-type-in-lines = Type yes to delete them:
mentor-desk-delete-one-final = It can't be brought back.
mentor-desk-delete-one-type = Type yes, then Enter, to delete it:
mentor-desk-delete-one-type-in-lines = Type yes to delete it:
mentor-desk-deleted = { $count ->
    [one] { $count } record is deleted. Traces may stay on this disk for a while, and backups and plain copies stay.
   *[other] { $count } records are deleted. Traces may stay on this disk for a while, and backups and plain copies stay.
}
mentor-desk-nothing-deleted = Nothing was deleted.
mentor-desk-nothing-past = No record is past its last day.

## The desk: notices

mentor-desk-unknown = There is no record of the name “{ $name }”.
mentor-desk-several = That could be any of { $count } records. Type more of the id, or the whole code.
mentor-desk-too-short = To delete, type { $count } characters of the id or more, or the client's whole code.
mentor-desk-not-readable = That record can't be read. All that can be done with it is to delete it.
mentor-desk-unchanged = Nothing was changed.
