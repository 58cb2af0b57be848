### Papers that a call can end with, in the middle of a sentence

call-paper-client = a page for the client
call-paper-own = your own record
call-paper-referral = a letter to a doctor or therapist
call-paper-then-and-now = then and now
call-paper-calendar = the next appointment, for a calendar

### Papers, in the list to choose from

# What each form is, and what it is for, in the middle of a sentence
call-paper-form-html = HTML, a page to print or to open in a browser
call-paper-form-markdown = Markdown, plain text to send or to change
call-paper-form-json = JSON, for another program
# The name of a paper's file before its ending: it tells nothing, and every keyboard has its letters.
call-paper-file = page

call-paper-row-client-html = A page for the client, to print (HTML)
call-paper-row-client-markdown = A page for the client (Markdown)
call-paper-row-client-json = A page for the client (JSON)
call-paper-row-own-html = Your own record, to print (HTML)
call-paper-row-own-markdown = Your own record (Markdown)
call-paper-row-own-json = Your own record (JSON)
call-paper-row-referral-html = A letter to a doctor or therapist, to print (HTML)
call-paper-row-referral-markdown = A letter to a doctor or therapist (Markdown)
call-paper-row-referral-json = A letter to a doctor or therapist (JSON)
call-paper-row-then-and-now-html = Then and now, to print (HTML)
call-paper-row-then-and-now-markdown = Then and now (Markdown)
call-paper-row-then-and-now-json = Then and now (JSON)
call-paper-row-calendar = The next appointment, for a calendar (.ics)

### The comparison of an earlier intake with this one

# In place of an answer that was declined
call-compared-declined = rather not say

# What a line of it is about
call-compared-suggested = What was suggested
call-compared-overall = What you noted on the whole call

### The next appointment, such as Tuesday 1 December 2026, 3:30 pm

# $day: a day in words
call-appointment-weekday = { $weekday } { $day }

# $day: a day in words, with its weekday or without; $time: such as 3:30 pm
call-appointment-at = { $day }, { $time }
call-weekday-monday = Monday
call-weekday-tuesday = Tuesday
call-weekday-wednesday = Wednesday
call-weekday-thursday = Thursday
call-weekday-friday = Friday
call-weekday-saturday = Saturday
call-weekday-sunday = Sunday

### Why no paper could be written, behind a colon

call-no-files = files can't be written here

### The desk: rows of the full screen, and what a word does as line mode says it in brackets behind the word

# The word itself is typed and stays as it is, such as: open (read a record, such as: open K-7)
call-desk-row-list = All records
call-desk-does-list = hear all records
call-desk-row-open = Read it
call-desk-does-open = read a record, such as: open K-7
call-desk-row-resume = Go on with this call
call-desk-does-resume = go on with a call, such as: resume K-7
call-desk-row-intake = Start an intake
call-desk-does-intake = start an intake, such as: intake K-7
call-desk-row-export = Write everything to a file
call-desk-does-export = write everything of a client to a file
call-desk-row-extend = Keep it until another day
call-desk-does-extend = keep a record until another day
call-desk-row-forget = Delete everything
call-desk-does-forget = delete a record, or everything of a client; you are asked first
call-desk-row-forget-one = Delete this record alone
call-desk-row-purge = Delete what is past its day
call-desk-does-purge = delete what is past its day; it is named first
