### Names of keys as they are printed; at most seven letters

full-key-enter = Intro
full-key-esc = Esc
# Both keys do the same
full-key-esc-s = Esc, s
full-key-space = Espacio
full-key-up = Arriba
full-key-down = Abajo
full-key-left = Izq.
full-key-right = Der.
full-key-home = Inicio
full-key-end = Fin
full-key-page-up = RePág
full-key-page-down = AvPág
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

full-does-move = bajar
full-does-up = subir
full-does-more = más
full-does-to-first = al primero
full-does-to-last = al último
full-does-page-down = una página abajo
full-does-page-up = una página arriba
full-does-half-down = media página abajo
full-does-half-up = media página arriba
full-does-to-top = al principio
full-does-to-end = al final
full-does-find = buscar en esta página
full-does-begin = empezar
full-does-choose = elegir
full-does-back = atrás
full-does-leave = salir
full-does-stay = quedarse
full-does-tick = marcar
full-does-answer = responder
full-does-go-on = seguir
full-does-done = listo
full-does-change-answer = cambiar la respuesta
full-does-change-it = cambiarla
full-does-keep-answer = dejar mi respuesta
full-does-back-without = atrás, sin esto
full-does-next = siguiente
full-does-next-page = página siguiente
full-does-page-before = página anterior
full-does-numbers = los números
full-does-close = cerrar esta página
full-does-show = mostrar dónde estabas
full-does-show-it = mostrarlo
full-does-to-questions = a las preguntas
full-does-look-up = buscar por palabras
full-does-other-view = la otra vista
full-does-stop = parar
full-does-suspend = a la consola, y volver con la palabra fg
full-does-redraw = dibujar todo de nuevo

# What a client says on a call, one letter each
full-heard-yes = sí
full-heard-no = no
full-heard-not-sure = no lo sé
full-heard-rather-not = prefiero no
full-heard-none = nada de esto
full-which-line = Todas las líneas tienen respuesta. Ve a la línea a la que contestó, y pulsa s, n, d o p.

### The page of keys

full-keys = Teclas
full-keys-here = Teclas aquí

# $keys: letters that do the same as the key before them
full-keys-or = (o { $keys })

# In place of a key: the numbers of the rows
full-keys-digits = 1 a { $rows }
full-keys-digits-ten = 1-9, 0
full-keys-tick = marcar esa respuesta
full-keys-go-to = ir a esa fila

### The frame of the window

# On the rule above the footer: there is more to read, and the key that shows it
full-more-both = más abajo y arriba
full-more-below = más abajo: Abajo
# On a call, below a list of answers. $last: the number of its last row
full-more-below-rows = más abajo, hasta { $last }: Abajo
full-more-above = más arriba: Arriba

# Words to find are typed behind it
full-find = Buscar en esta página:
# On a call, at a result, where / no longer takes what was heard
full-find-nothing = «{ $words }» no está en esta página.

# $title: of the questionnaire
full-header-page = { $title } · página { $page } de { $pages }

# $more: empty, or how many questions there still are, with a comma before it
full-header-question = { $section } · pregunta { $number }{ $more }

### A window too small for more than a number and two keys: sixteen columns or fewer

full-tiny-call = Llama al { $numbers }
full-tiny-emergency = Emergencias
full-tiny-help = ^G ayuda
full-tiny-back = ^G atrás
full-tiny-leave = ^X salir
full-tiny-enlarge = Agrándame
full-tiny-yes = ^C sí
full-tiny-no = Esc no

### The first page

# $leaves: what leaving does, such as: clears what this window shows. It is the end of the sentence, with its full stop
full-welcome-keys = Ctrl-G muestra líneas de ayuda en cualquier momento. Ctrl-X sale ya y { $leaves }

### Choosing a place

full-place = Dónde estás
full-place-asks = ¿Dónde estás en este momento?
full-place-differ = Las líneas de ayuda son distintas.

# The name is typed behind it
full-place-type = ¿No está en la lista? Escribe el nombre del país:
full-place-type-led = ¿En otro lugar, o no está en la lista? Escribe el nombre del país:
full-place-first = Elige primero un lugar, con Abajo o un número, o escribe su nombre.
full-place-first-down = Elige primero un lugar, con Abajo, o escribe su nombre.
# Said to more digits than a row has
full-place-no-row = Ese número no es de esta lista. Pulsa Abajo, o escribe el nombre del país.
# $named: the place of the very name that was typed; $marked: the one that the mark has come to
full-place-other-marked = Escribiste { $named }, y está marcado { $marked }. Con Intro se elige { $marked }; la flecha arriba vuelve a { $named }.
# Said where the mark has moved on to the last row, below a name that was typed. $name: of that row
full-place-elsewhere = Ahora está marcado «{ $name }»: Intro elige la ayuda para cualquier país.

# $name: the last row of the list, for everywhere else
full-place-not-there = Si el tuyo no está, elige «{ $name }».

# Behind the name of a place
full-place-emergency = emergencias { $numbers }
full-place-no-number = ningún número que funcione en todas partes
full-place-local-number = el número de emergencias local

### Questions, help and review

full-help = Ayuda
full-help-all = Ctrl-G muestra todas las líneas de ayuda.
full-help-again = La ayuda está ahí, por si te hace falta ahora.
full-why = Por qué preguntamos
full-tick-first = Pulsa Espacio para marcar una respuesta, y luego Intro.
full-read-first = Lee cada línea en voz alta y pulsa lo que diga: s, n, d o p. Espacio la marca.
full-answers = Tus respuestas
full-review-said = Esto es lo que dijiste. Intro en una línea la cambia.
full-review-skipped-one = Saltaste una pregunta. Viene antes del resultado.
full-review-skipped = Saltaste algunas preguntas. Vienen antes del resultado.
full-review-result = Ver el resultado
full-review-answer-one = Responder la pregunta saltada
full-review-answer-next = Responder la siguiente pregunta saltada

# $rather_not: the last choice of every question
full-review-decline-rest = { $rather_not }, ver el resultado

### Leaving, and coming back to a program that was stopped

full-leave = ¿Salir?
full-leave-asks = ¿Salir ahora?
full-leave-keys = Con Intro sales. Con Esc te quedas.
full-leave-copy = Para guardar antes una copia de esta página, vuelve atrás y pulsa e.
full-away = Hola de nuevo
full-away-asks = ¿Eres tú, y no hay nadie contigo?
full-away-keys = Intro muestra dónde estabas. Ctrl-X sale ya y no muestra nada.

### The check before a page about somebody who may stand beside the person

full-safe = Un momento
full-safe-taken = Tu respuesta se ha recibido.
full-safe-here-asks = Antes de mostrar nada más: ¿puedes mirar esta pantalla ahora sin peligro?
full-safe-shows = Si puedes, Intro muestra la página.

# $leaves: what leaving does, such as: clears what this window shows. It is the end of the sentence, with its full stop
full-safe-leave = Si no, Ctrl-X sale ya y { $leaves }

# On that page itself
full-leave-from-here = Ctrl-X sale ya.

### A copy of the result

full-copy = Guardar una copia
full-copy-asks = ¿Guardar una copia?
full-copy-printed = Si la muestras aquí, se queda en la ventana hasta que la cierres o la borres.
full-copy-print = Salir, y mostrarla en esta ventana
full-copy-file = Guardarla en un archivo sin cifrar (Markdown)
full-copy-save = Guardarla en un archivo sin cifrar
full-copy-name = El nombre del archivo, por ejemplo pagina.md:
full-copy-name-first = Escribe primero un nombre, por ejemplo pagina.md.

### Notices where nothing is chosen

full-choose-one = Elige primero una opción, con Abajo o un número.
full-choose-row = Elige primero una fila, con Abajo o un número.
full-yes-or-no-first = Pulsa primero s o n, o elige una respuesta con Abajo o un número.
full-read-on = Lee también esta parte en voz alta. Después cuenta su sí.
full-choose-letter = Elige primero, con una letra, o con un número e Intro.

# Words were typed where there is nothing to type into: beside rows to choose from, and on any other page
full-letters = Aquí no se leen letras: usa un número o las flechas. Ctrl-G muestra líneas de ayuda.
full-letters-page = Aquí no se escribe. Ctrl-G muestra líneas de ayuda.
# At a question of a call, where words are typed without the key to look them up
full-letters-on-call = Para buscar palabras, antes /. La primera letra pudo contar. Intro: seguir.
# Enter behind such words, where it is asked whether a page can be shown
full-enter-again = Aquí no se escribe. Si es seguro, pulsa Intro otra vez.
full-not-now = Eso no se puede hacer en este momento.
full-turn-first = Antes Ctrl-T.

### The desk

full-desk = Tus fichas

# Words are typed behind it
full-desk-find = Escribe para buscar:
full-desk-none = Ninguna ficha tiene «{ $sought }» en su cliente, id o días.

# The head of a column, at most 14 letters
full-desk-client = cliente

### A call, for the mentor: the menu

full-menu = Llevar esta llamada
full-menu-client-is = Cliente: { $client }

# Whom the mentor may call
full-menu-whom = Avisar a: { $whom }

# $title: of a page
full-menu-put-first = Pusiste primero: { $title }
full-menu-reason = Por qué, no se guarda: { $reason }

# A row that does nothing at this moment
full-menu-not-now = { $what } (ahora no)
full-menu-facts = Datos de la llamada, y respuestas hasta ahora (Ctrl-Y)
full-menu-note-all = Una nota sobre toda la llamada
full-menu-client = La vista de cliente (Ctrl-T)
full-menu-hand-over = Entregar: escribir un archivo sin cifrar
full-menu-end = El fin de la llamada: qué pasó, próxima cita

# Its title may stand behind it and a colon
full-menu-script = El guion que surgió
# In place of the title, where there are several
full-menu-several = varios, elige uno
full-menu-note = Una nota sobre esta pregunta (Ctrl-N)
full-menu-still-possible = Adónde puede llevar aún (Ctrl-D)
full-menu-questions = Todas las preguntas: ir a una (Ctrl-A)
full-menu-address = La dirección exacta: anotarla, o corregirla
full-menu-heard = Oído antes, o fuera de orden (/)
full-menu-comparison = Metas y cambios: antes y ahora
full-menu-put-first-again = Mostrar la página que pusiste primero
# A script that was looked up, can't wait and isn't settled yet. $title: its title, or several
full-came-up = Surgió: { $title }. Ctrl-O 10 lo muestra.
# The same above a result, in one row; then where they told of it and took it back
full-row-came-up = Surgió: { $title }
full-row-taken-back = Contado antes: { $title }
# $what: one of the two rows, where the key has room
full-row-with-key = { $what }. Ctrl-O 10
full-came-up-shortest = Surgió algo: Ctrl-O 10 lo muestra.

### A call, for the mentor: pages and tasks

full-mentor = Solo para ti
full-panel = Esta llamada, solo para ti
full-panel-so-far = Hasta ahora
# Where the client is, while nobody has asked. $place: such as: not asked yet; $key: the key that chooses a place
full-panel-where-key = { $place } ({ $key } elige el lugar)
full-still-possible = Adónde puede llevar aún
full-note = Una nota, solo para ti
full-note-all = Sobre toda la llamada
full-note-how = Hechos, con sus palabras o las tuyas; sin nombres de otras personas. Con Abajo, otra línea. Ctrl-N otra vez: la otra nota.
full-heard-which = ¿Cuál de estas cosas dijo? Un número la marca, Intro la elige.
full-questions = Todas las preguntas
full-questions-how = Ve a una que ya se hizo, o a la siguiente. Una pregunta sobre peligro nunca se pasa por alto.
full-first-which = ¿Qué página debería ir primero?
# $what: the row of the list of the mentor's tasks
full-if-not-safe = Si no lo es, o no contestan: Ctrl-O, luego 5 e Intro, «{ $what }».
full-does-leave-out = no anotar nada
full-key-address = dirección
full-does-leave-now = salir, sin nada que apuntar
full-does-save-and-leave = guardar y salir al momento, sin nada que apuntar
full-leave-out-how = Ctrl-Q: nada que anotar aquí, pasar a salir.
full-put-first-why = Ctrl-O: di por qué, si quieres. No se guarda.
full-reason = En pocas palabras, si quieres.
full-hand-over = Entregar
full-hand-over-how = Cada uno es un archivo sin cifrar al que pones nombre. Quien lo abra puede leerlo.
full-letter-how = Léela en voz alta, palabra por palabra. Luego Intro, y pregunta. Todavía no se ha escrito nada.
full-safe-asks = Pregunta antes de que se escriba nada:

# $name: of a file, such as page.html
full-file-name = El nombre del archivo, por ejemplo { $name }:
full-file-how = Lo mejor es un nombre que no diga nada. El archivo no está cifrado: quien lo abra puede leerlo.
full-overwrite = Ya hay un archivo que se llama { $name }. ¿Escribir encima?
full-overwrite-yes = Sí, escribir encima
full-overwrite-no = No, otro nombre

# $began: the day of the earlier intake, such as 2026-11-24
full-comparison = Antes ({ $began }) y ahora

# Before the earlier answer, and before that of now
full-comparison-then = Antes:
full-comparison-now = Ahora:

### The terminal

# The prompt of line mode, once it was interrupted or stopped
full-type-here = Escribe aquí:

# On a fault of the program; $place: empty, or where it was, in brackets with a space before it
full-fault = fingerpost se detuvo: un fallo propio{ $place }. Aquí no se muestra nada de lo que dijiste. Si estás en peligro, llama a tu número de emergencias.
full-fault-at = ({ $file }, línea { $line })

### El otro idioma, ofrecido en la página de bienvenida
full-language-offered = También está en español: pulsa l.
