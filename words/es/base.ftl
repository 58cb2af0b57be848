### The last choice of every question

base-rather-not = Prefiero no decirlo

### Commands: the names in the full screen's footer (short), and what they do as line mode says it in brackets behind a word

# The word itself stands in src/base/commands/spanish.rs, such as: saltar (dejarla para después)
base-label-why = por qué
base-does-why = por qué se pregunta esto
base-label-back = atrás
base-does-back = un paso atrás
base-label-onward = seguir
base-does-onward = seguir, como hace Intro
base-label-skip = saltar
base-does-skip = dejarla para después
base-label-decline = prefiero no decirlo
base-does-decline = prefiero no decirlo
base-label-again = otra vez
base-does-again = oírlo otra vez
base-label-review = tus respuestas
base-does-review = tus respuestas hasta ahora, y cambiar una
base-label-copy = guardar copia
base-does-copy = una copia, para guardarla
base-label-save = guardar en archivo
base-does-save = en un archivo
base-label-help = ayuda
base-does-help = líneas de ayuda
base-label-numbers = números despacio
base-does-numbers = cada número despacio, otra vez
base-label-place = lugar
base-does-place = líneas de ayuda de otro lugar
base-label-leave = salir
base-does-leave = antes te pregunta si quieres salir; lo dicho se queda en la ventana
base-label-quick-exit = salir ya
base-does-quick-exit = salir ya
base-label-words = teclas
base-does-words = lo que puedes escribir aquí
base-label-more = más
base-does-more = palabras de mentor
base-label-note = nota
base-does-note = sobre esta pregunta
base-label-note-all = nota de la llamada
base-does-note-all = sobre toda la llamada
base-label-script = guion
base-does-script = qué hacer cuando surge el tema de la seguridad
base-label-scripts = guiones
base-does-scripts = para otra situación
base-label-address = dirección exacta
base-does-address = anotar la dirección exacta, o corregirla
base-label-facts = datos de la llamada
base-does-facts = los datos de esta llamada, y las respuestas hasta ahora
base-label-heard-earlier = oído antes
base-does-heard-earlier = algo dicho fuera de orden, o qué hacer, como: oído pastillas
base-label-questions = preguntas
base-does-questions = ir a otra pregunta
base-label-written = como está escrito
base-does-written = la pregunta como está escrita
base-label-still = aún posible
base-does-still = adónde pueden llevar aún las respuestas
base-label-sooner = urgente
base-does-sooner = alguien puede estar en peligro, o no debería esperar: poner primero una página urgente
base-label-reason = motivo
base-does-reason = por qué la pusiste primero; no se guarda
base-label-no-notes = sin notas
base-does-no-notes = retira su sí a las notas
base-label-then = antes y ahora
base-does-then = metas y cambios, antes y ahora
base-label-hand-over = entregar
base-does-hand-over = escribir un archivo sin cifrar, en el resultado
base-label-dropped = la línea se cortó
base-does-dropped = qué hacer si la línea queda en silencio o se corta
base-label-another-time = otro momento
base-does-another-time = ahora no puede hablar: terminar con amabilidad
base-label-call-end = fin de la llamada
base-does-call-end = qué pasó, y la próxima cita, en el resultado
base-label-all-lines = todas las líneas
base-does-all-lines = todas las líneas a la vez, para escribir los números de aquello a lo que dijo que sí
base-label-client = vista de cliente
base-does-client = la vista de cliente, y volver

### Days in words, such as 3 February 2027

base-day = { $day } de { $month } de { $year }
base-month-1 = enero
base-month-2 = febrero
base-month-3 = marzo
base-month-4 = abril
base-month-5 = mayo
base-month-6 = junio
base-month-7 = julio
base-month-8 = agosto
base-month-9 = septiembre
base-month-10 = octubre
base-month-11 = noviembre
base-month-12 = diciembre

### What went wrong with a file or a terminal, and what can be done: stands in a sentence behind a colon, which ends with a full stop of its own

base-trouble-not-found = no hay ningún archivo ni carpeta con ese nombre. Revisa el nombre
base-trouble-not-allowed = este equipo no lo permite. Prueba con otra carpeta
base-trouble-exists = ya hay algo con ese nombre. Elige otro nombre
base-trouble-folder = eso es una carpeta. Da el nombre de un archivo
base-trouble-not-a-folder = una parte de esa ruta es un archivo, no una carpeta. Revisa el nombre
base-trouble-full = el disco está lleno. Haz espacio, o elige otro disco
base-trouble-read-only = ahí no se puede escribir nada. Elige otra carpeta
base-trouble-name = ese nombre no se puede usar. Elige otro
base-trouble-not-whole = no está completo, o no es texto
base-trouble-interrupted = se interrumpió. Prueba otra vez
base-trouble-other-end = el programa del otro extremo se ha detenido
base-trouble-other = este equipo no pudo hacerlo. Prueba otra vez, o elige otro sitio

### Problems of a file with an answer sheet

# `declined` is written so in the file, in every language
base-sheet-no-place = no hay ningún lugar `{ $id }`
base-sheet-not-answered = la pregunta `{ $question }` se hace, y no tiene respuesta en esta hoja
base-sheet-add-line = añade una línea como `{ $question }: declined`
base-sheet-no-question = no hay ninguna pregunta `{ $id }`
base-sheet-other-questions = esta hoja se hizo para otras preguntas: de las { $all } que contesta, { $unknown } no están entre estas
base-sheet-name-questions = nombra el archivo en el que están: añade `--questions FILE`
base-sheet-declined-alone = `declined` va sola: a `{ $question }` o se prefiere no responder, o se responde
base-sheet-decline-or-answer = escribe `{ $question }: declined`, o quita `declined` de la lista
base-sheet-no-answer = la pregunta `{ $question }` no tiene ninguna respuesta `{ $answer }`
base-sheet-not-together = estas respuestas a `{ $question }` no se pueden dar juntas
base-sheet-together = una respuesta, o varias de las que ninguna va sola
