### Papers that a call can end with, in the middle of a sentence

call-paper-client = una página para la persona
call-paper-own = tu propia ficha
call-paper-referral = una carta a un médico o terapeuta
call-paper-then-and-now = antes y ahora
call-paper-calendar = la próxima cita, para un calendario

### Papers, in the list to choose from

# What each form is, and what it is for, in the middle of a sentence
call-paper-form-html = HTML, una página para imprimir o abrir en un navegador
call-paper-form-markdown = Markdown, texto sencillo para enviar o cambiar
call-paper-form-json = JSON, para otro programa
# The name of a paper's file before its ending: it tells nothing, and every keyboard has its letters.
call-paper-file = pagina

call-paper-row-client-html = Una página para la persona, para imprimir (HTML)
call-paper-row-client-markdown = Una página para la persona (Markdown)
call-paper-row-client-json = Una página para la persona (JSON)
call-paper-row-own-html = Tu propia ficha, para imprimir (HTML)
call-paper-row-own-markdown = Tu propia ficha (Markdown)
call-paper-row-own-json = Tu propia ficha (JSON)
call-paper-row-referral-html = Una carta a un médico o terapeuta, para imprimir (HTML)
call-paper-row-referral-markdown = Una carta a un médico o terapeuta (Markdown)
call-paper-row-referral-json = Una carta a un médico o terapeuta (JSON)
call-paper-row-then-and-now-html = Antes y ahora, para imprimir (HTML)
call-paper-row-then-and-now-markdown = Antes y ahora (Markdown)
call-paper-row-then-and-now-json = Antes y ahora (JSON)
call-paper-row-calendar = La próxima cita, para un calendario (.ics)

### The comparison of an earlier intake with this one

# In place of an answer that was declined
call-compared-declined = prefiero no decirlo

# What a line of it is about
call-compared-suggested = Lo que se sugirió
call-compared-overall = Lo que anotaste sobre toda la llamada

### The next appointment, such as Tuesday 1 December 2026, 3:30 pm

# $day: a day in words
call-appointment-weekday = { $weekday } { $day }

# $day: a day in words, with its weekday or without; $time: such as 3:30 pm
call-appointment-at = { $day }, { $time }
call-weekday-monday = lunes
call-weekday-tuesday = martes
call-weekday-wednesday = miércoles
call-weekday-thursday = jueves
call-weekday-friday = viernes
call-weekday-saturday = sábado
call-weekday-sunday = domingo

### Why no paper could be written, behind a colon

call-no-files = aquí no se pueden escribir archivos

### The desk: rows of the full screen, and what a word does as line mode says it in brackets behind the word

# The word itself stands in src/call/desk/verbs.rs, such as: abrir (leer una ficha, por ejemplo: abrir K-7)
call-desk-row-list = Todas las fichas
call-desk-does-list = oír todas las fichas
call-desk-row-open = Leerla
call-desk-does-open = leer una ficha, por ejemplo: abrir K-7
call-desk-row-resume = Seguir con esta llamada
call-desk-does-resume = seguir con una llamada, por ejemplo: retomar K-7
call-desk-row-intake = Empezar una entrevista inicial
call-desk-does-intake = empezar una entrevista inicial, por ejemplo: entrevista K-7
call-desk-row-export = Escribir todo en un archivo
call-desk-does-export = escribir todo lo de una persona en un archivo
call-desk-row-extend = Guardarla hasta otro día
call-desk-does-extend = guardar una ficha hasta otro día
call-desk-row-forget = Borrar todo
call-desk-does-forget = borrar una ficha, o todo lo de una persona; antes se te pregunta
call-desk-row-forget-one = Borrar solo esta ficha
call-desk-row-purge = Borrar las fichas vencidas
call-desk-does-purge = borrar las fichas vencidas; antes se nombran
