### The command line: what is said at its edge, behind "fingerpost: " where something fails, and what commands print

# Joins the last two of several places.
cli-and = y
# Behind the first of several ids. $more: the number of the others.
cli-listed-more = y { $more } más

### The terminal

# Said once, before line mode begins though nobody asked for it. $name: the terminal's name, as TERM has it.
cli-terminal-unset = No se sabe qué puede mostrar esta terminal (TERM no está definida), así que esto va línea por línea en vez de llenar la pantalla.
cli-terminal-lines-only = Esta terminal dice que solo puede mostrar líneas (TERM es { $name }), así que esto va línea por línea en vez de llenar la pantalla.
cli-terminal-unknown = El nombre de esta terminal no se conoce aquí (TERM es { $name }), así que esto va línea por línea en vez de llenar la pantalla.
# What failed, in front of why.
cli-terminal-failed = la terminal falló
cli-signals = no se pueden atender las señales del sistema
cli-output-fails = no se puede escribir en la salida estándar
# $status: a number. Nobody meets it unless something is wrong with the program.
cli-exit-status = estado de salida { $status }
# With --private, behind what was printed.
cli-clear-once-read = Pulsa Intro y esta ventana se borra.
cli-clock-no-date = SOURCE_DATE_EPOCH contiene algo que no es una fecha. Contiene los segundos desde el 1 de enero de 1970, como 1795521600. Ponla así, o quítala.

### Files

# What failed, in front of why: "can't open questions.yaml: there's no file or folder of that name".
cli-file-no-input = no se puede leer la entrada estándar
cli-file-cant-open = no se puede abrir { $file }
cli-file-ending = no hay ningún archivo { $file }: ¿querías decir { $meant }?
cli-file-cant-read = no se puede leer { $file }
cli-file-cant-write = no se puede escribir { $file }
cli-file-cant-create = no se puede crear { $file } (nunca se escribe encima de un archivo que existe)
cli-file-no-folder = no se puede crear la carpeta { $folder }
cli-file-no-backup = { $file } no es una copia de seguridad
cli-file-endless = { $file } es una tubería o un dispositivo, no un archivo. Da un archivo, o `-` para leer la entrada estándar.
# The name of what was read, where it is no file.
cli-standard-input = entrada estándar
# Below the problems of a file.
cli-problems-found = { $count ->
    [one] { $count } problema encontrado.
   *[other] { $count } problemas encontrados.
}
# $name: questions.yaml or helplines.yaml.
cli-program-changed = el { $name } con el que funciona este programa no es el { $name } que muestra: alguien cambió el programa después de construirlo. No lo uses; consíguelo de nuevo de donde confíes.
# An advice, where questions name people that no help line is for.
cli-own-helplines = si un archivo tuyo lo tiene, nómbralo con `--helplines ARCHIVO`
# $which: which places there are, or a question which of several is meant.
cli-no-place = no hay ningún lugar `{ $id }`: { $which }
# The first line of `check` and `diff`. $fingerprints: "rules …, words …, whole file …".
cli-summary-line = { $name }: { $questions } preguntas, { $outcomes } resultados; huellas: { $fingerprints }

### Asking people

cli-made-up-lines = estas líneas de ayuda están inventadas para un ejemplo: ninguna suena, y nadie que necesite ayuda puede encontrarse con ellas. Para probar el ejemplo tú, añade --example.
# Where a copy of a result is saved. $why: what went wrong.
cli-save-exists = Ya hay un archivo llamado { $name }. Elige otro nombre.
cli-save-failed = No se pudo guardar: { $why }.
cli-input-ended = la entrada terminó antes de un resultado, así que no hay ninguno.
# The same for somebody at a terminal, who pressed Ctrl-D.
cli-input-ended-here = Has salido antes de un resultado. Lo dicho queda en esta ventana: para borrarlo, escribe clear y pulsa Intro, o cierra la ventana.
cli-interview-ended = la entrevista terminó: { $why }.
cli-words-not-here = --words sirve para hacer las preguntas, en una llamada o no, para hojas de respuestas y para `print`. `fingerpost check PALABRAS` lee un archivo de palabras por sí solo.
cli-words-of-lines = { $file } tiene las palabras de líneas de ayuda: nómbralo con --helplines-words.
cli-words-of-questions = { $file } tiene las palabras de preguntas: nómbralo con --words.

### What is typed: a code, a passphrase, a yes

# Two questions on one line, in front of what is typed. $question: "Delete?"
cli-type-yes = { $question } Escribe «sí»:
cli-nobody-said-yes = nadie dijo que sí, así que no se hizo nada. --yes lo dice de antemano.
cli-typed-not-read = no se puede leer lo que se escribe
cli-typed-too-long = eso tiene más de { $most } letras
cli-typed-not-text = eso no es texto en UTF-8
# In front of what is typed.
cli-client-ask = El código del cliente, o Intro si no hay:
cli-client-hidden = el código de un cliente tiene letras que no se ven. Escríbelo de nuevo, a mano.
cli-client-long = el código de un cliente tiene { $most } letras o menos: un código o iniciales, nunca un nombre.

### A call

cli-intake-place = una entrevista inicial pregunta dónde está el cliente; no pongas --place.
cli-call-not-led = este archivo de preguntas no tiene la sección `intake:`, así que no se puede usar en una llamada. El archivo que escribe `fingerpost new ARCHIVO` tiene una para copiar.
# Why a record can't go on. $was, $now: fingerprints.
cli-call-other-rules = esta ficha se hizo con otras preguntas: sus reglas eran otras (huella { $was }, ahora { $now }). Así que no puede seguir; `records show` y `records export` todavía funcionan.
cli-call-other-file = esta ficha se hizo con otras preguntas: su archivo era otro, y no dice qué reglas tenía (huella { $was }, ahora { $now }). Así que no puede seguir; `records show` y `records export` todavía funcionan.
# What is left of a call's record, once that is so. $began: a time.
cli-call-kept = La ficha se guarda, cifrada, hasta el { $day }.
cli-call-broke-off = Esta llamada se cortó. `fingerpost records resume` sigue con ella, hasta el { $day }.
cli-call-deleted = La ficha de esta llamada está borrada.
cli-call-earlier = Lo que escribió esta llamada está borrado. La ficha de la entrevista inicial anterior, que empezó { $began }, está como estaba; `fingerpost records forget` borra también esa.

### Answer sheets: `recommend` and `sheet`

cli-sheet-other-rules = Nota: esta hoja se hizo para preguntas con otras reglas, así que puede que lleve a otra parte que antes.
cli-sheet-other-file = Nota: esta hoja se hizo para otra versión del archivo de preguntas. No dice qué reglas tenía, así que puede que lleve a otra parte que antes.
# $question, $questions: ids.
cli-sheet-unasked-one = Nota: { $question } no se pregunta aquí, así que su respuesta no cuenta.
cli-sheet-unasked = Nota: { $questions } no se preguntan aquí, así que sus respuestas no cuentan.
# A sentence with an emergency number stands behind it.
cli-result-no-file = con este resultado no se hace un archivo. `--format text` lo muestra.
# Comments in an empty sheet, a line each. $answers: ids.
cli-sheet-comment-1 = Una hoja de respuestas. Escribe un id detrás de cada pregunta, o una lista como [a, b] donde se pueden elegir varias.
cli-sheet-comment-2 = `declined` siempre es posible. Las preguntas que no se hacen por el camino pueden quedarse aquí: no cuentan.
cli-sheet-comment-rules = Las reglas para las que está hecha, por su huella.
cli-sheet-one-of = una de: { $answers }
cli-sheet-one-or-more = una o más de: { $answers }

### Help lines: `helplines`

# A place, and the wider ones whose lines are there for it, too.
cli-place-with = { $place }, con las líneas para { $wider }
cli-place-more = Hay más para uno de estos: { $places }.
# When a line was last looked at, and where.
cli-line-dated = a fecha de { $date }; fuentes, en inglés: { $sources }

### A practice file: `practice new`, and `check` of one

cli-practice-no-home = no hay carpeta personal para él; nombra un archivo
cli-practice-written = { $file } está escrito. Pon tu propia consulta en él, y luego ejecuta: fingerpost check { $file }
# $place: a name that no place has; $which: which may be meant
cli-practice-place = { $name }: no hay ningún lugar `{ $place }`, como dice `usual-place`. { $which }.
cli-practice-no-place = no hay ningún lugar `{ $place }`, como dice `usual-place`
cli-practice-unchanged = { $name }: un archivo de consulta que todavía tiene palabras de la muestra, en: { $keys }.
cli-practice-unchanged-help = Se leerían en voz alta o estarían en papeles. Pon ahí las tuyas, o quita la clave.
cli-practice-fine = { $name }: un archivo de consulta, y no tiene nada mal.
# $service: a local service; $date: a month or a day.
cli-practice-old = Mira { $service } otra vez: se miró por última vez en { $date }.
# $service: a local service; $audience: the id of an audience
cli-practice-audience = { $service } es para `{ $audience }`, que las líneas de ayuda del programa no conocen: no está en ningún resultado suyo.
# For another program: a problem, and what helps.
cli-practice-key-unchanged = `{ $key }` todavía tiene palabras de la muestra
cli-practice-key-help = pon ahí las tuyas, o quita la clave

### For reviewers: `print`, `hazards` and `review`

cli-print-written = { $file } está escrito. Ábrelo en un navegador, o imprímelo.
cli-print-since-words = --since marca los cambios en las palabras propias de un archivo, y estas son una traducción. `fingerpost diff` dice qué cambió en el archivo; `fingerpost check` del archivo de palabras, qué traducciones están desfasadas.
cli-hazards-none = { $file } no tiene `hazards:`. docs/reviewing.md dice qué va ahí.
# At the head of the printed hazard log, as values in YAML: no colon with a space behind it.
cli-hazards-title = Registro de peligros de «{ $title }»
cli-hazards-ratings = propuestas por quienes lo hicieron, para que las juzgue una persona responsable de seguridad
cli-hazards-conformity = no se declara ninguna
cli-hazards-heading = Registro de peligros: { $title }
cli-hazards-lead = Qué puede salir mal, y qué lo controla. Lo proponen quienes lo hicieron; ninguna persona responsable de seguridad lo ha juzgado. No se declara conformidad con DCB0129, DCB0160, ISO 14971 ni ninguna otra norma. Este es el archivo HAZARD-LOG.md de tres, junto a SAFETY.md y SAFETY-CASE.md. El mismo registro en YAML está al final.
cli-hazards-severity = Gravedad, de menos a más: { $scale }
cli-hazards-likelihood = Probabilidad, de menos a más: { $scale }
cli-hazards-as-yaml = El registro en YAML
# Of one hazard, a line each.
cli-hazard-for-whom = Para quién: { $whom }
cli-hazard-harm = Daño posible: { $harm }
cli-hazard-causes = Causas: { $causes }
cli-hazard-initial = Propuesta, sin los controles: gravedad { $severity }, probabilidad { $likelihood }
cli-hazard-residual = Propuesta, con ellos: gravedad { $severity }, probabilidad { $likelihood }
cli-hazard-no-controls = Controles: ninguno
cli-hazard-controls = Controles:
cli-hazard-status = Estado: { $status }
# Blanks to be filled in by hand.
cli-hazard-judged = Juzgado: gravedad ________ probabilidad ________, con los controles ________ ________, por ________
# $part, $parts: names of parts as they are typed.
cli-review-no-part = este archivo no tiene la parte `{ $part }` para revisar. Sus partes son { $parts }.
# $texts: ids, and how many more.
cli-review-untranslated = `{ $part }` todavía no se puede revisar en estas palabras: { $texts } no tienen traducción, o la tienen de un texto anterior. `fingerpost check --format json` los nombra todos.
cli-review-date-ahead = --date: { $date } está en el futuro: hoy es { $today }
cli-review-by-hand = el archivo no puede recibir la revisión por sí solo. Pon esto debajo de `reviews:`, al final:
cli-review-written = { $file } dice ahora que { $by } revisó { $parts } el { $date }. Vale hasta que cambie cualquier letra de estas partes.
cli-review-keep-paper = Cualquiera puede escribir un nombre en un archivo: guarda el papel que se firmó.

### Words files: `translate`, and `check` of one

# $file: the words file; $questions: the questions file; the others are numbers of texts.
cli-words-written = está escrito
cli-words-brought-up-to-date = se ha puesto al día
cli-words-unchanged = ya estaba al día, y sigue como estaba
# $done: uno de los tres de arriba; $with: la opción con la que se pregunta en estas palabras
cli-words-now = { $file } { $done }: { $texts } textos, { $missing } por traducir y { $stale } por mirar otra vez. Escribe cada traducción detrás de `to`, quita `was` cuando la hayas mirado otra vez, y luego ejecuta: fingerpost check { $file } { $option } { $questions }. Para verlo como lo verá la gente: fingerpost { $option } { $questions } { $with } { $file }
cli-words-filled = { $count ->
    [one] Un texto se rellenó con la traducción que tiene el mismo texto en otro lugar; cámbialo si ahí debe decirse de otra forma.
   *[other] { $count } textos se rellenaron con la traducción que tiene el mismo texto en otro lugar; cambia los que deban decirse de otra forma.
}
cli-words-own-language = { $file } ya está en `{ $language }`: no hay nada que traducir.
# left: how many of its texts, as a number.
cli-words-of-others = { $file } ya existe y tiene las palabras de otras preguntas: { $left } de sus traducciones no tienen sitio en { $questions }. No se ha escrito nada. Pon { $questions } en una carpeta propia, o aparta { $file }.
cli-words-beside-nothing = { $file } ya existe y cambiaría, y lo que llega por la entrada estándar no tiene palabras propias al lado. No se ha escrito nada. Nombra el archivo de preguntas en lugar de `-`, para poner al día las palabras que tiene al lado; o aparta { $file }.
# Comments at the head of a words file: three lines of one text, broken anywhere.
cli-words-comment-1 = Palabras en otro idioma, para el archivo del que se hicieron. `from` es el texto de allí: déjalo como está.
cli-words-comment-2 = Escribe la traducción detrás de `to`; donde está vacío, la gente lee el original. `was` dice que el texto ha cambiado desde
cli-words-comment-3 = que se tradujo: mira otra vez la traducción y luego quita la línea. `fingerpost translate` pone el archivo al día.
cli-words-other-questions = { $file } se comparó con las preguntas incluidas, y { $left } de sus { $all } textos no están en ellas. Nombra el archivo del que se hizo: fingerpost check { $file } --questions ARCHIVO
cli-words-other-lines = { $file } se comparó con las líneas de ayuda incluidas, y { $left } de sus { $all } textos no están en ellas. Nombra el archivo del que se hizo: fingerpost check { $file } --helplines ARCHIVO
cli-words-checked = { $name }: palabras en `{ $language }` para { $questions }, { $translated } de { $texts } textos; huellas: reglas { $rules }, como en el archivo de preguntas, palabras { $words }
cli-words-checked-lines = { $name }: palabras en `{ $language }` para las líneas de ayuda { $lines }, { $translated } de { $texts } textos; huellas: reglas { $rules }, como en ese archivo, palabras { $words }
# $texts: ids.
cli-words-missing = { $texts ->
    [one] FALTA  Un texto, que la gente lee en el original: { $first }. Tiene un `to` vacío en { $file }, o no está ahí.
   *[other] FALTA  { $texts } textos, que la gente lee en el original: { $parts }. Primero los que más importan: { $first }. Cada uno tiene un `to` vacío en { $file }, o no está ahí; `--format json` los nombra todos.
}
# In brackets behind an id.
cli-words-line = línea { $line }
cli-words-fine = No falta nada, y cada traducción está hecha del texto como está.
cli-words-fine-but-doubts = No falta nada, y cada traducción está hecha del texto como está. Lo que hay que mirar otra vez puede estar bien: por ello no falla nada.
cli-words-not-reviewed = Revisiones de estas palabras: ninguna. Quien revisó el original no las ha revisado.
# Below it a line for each part, such as “safety: never reviewed”.
cli-words-reviews = Revisiones de estas palabras:
cli-words-review-changed = cambió desde que { $by } la revisó el { $date }: una traducción, un texto del que se hizo, o una regla
# The word in front of a finding, and what is said behind its id.
cli-fault-missing = FALTA
cli-fault-missing-says = no hay traducción, y la gente lee el original
cli-fault-stale = DESFASADO
cli-fault-stale-says = el texto era «{ $was }» cuando se tradujo, y ahora es «{ $now }»
cli-fault-left-over = SOBRA
cli-fault-left-over-says = { $file } no tiene ese texto
cli-fault-not-needed-says = el programa ya dice esto por sí mismo; la entrada no hace falta
cli-fault-left-over-meant = { $file } no tiene ese texto; ¿querías decir `{ $meant }`?
cli-fault-placeholder = MARCADOR
cli-fault-placeholder-says = `{ $placeholder }` está en el texto y no en la traducción
cli-fault-same = IGUAL
cli-fault-same-says = dice lo mismo que `{ $other }`, otra respuesta de la pregunta
cli-fault-too-long = MUY LARGO
cli-fault-too-long-says = ocupa { $lines } líneas en una pantalla de 80 columnas, y { $most } son el máximo
# Lo que, aun así, puede estar bien
cli-fault-doubt = MIRA OTRA VEZ
cli-fault-number-says = el número { $number } está en el texto y no en la traducción
cli-fault-same-name-says = dice lo mismo que `{ $other }`, que en el original se llama de otra forma
cli-fault-untouched-says = es el original, palabra por palabra
cli-fault-mixed-letters-says = «{ $word }» tiene letras de dos alfabetos que se parecen, así que no es palabra de ninguno
cli-fault-placeholder-again-says = `{ $placeholder }` está más veces que en el texto
cli-fault-line-feed-says = tiene un salto de línea, y el texto no
cli-fault-file-name-says = el archivo se llama como `{ $called }`, y sus palabras están en `{ $language }`

### Help: below `recommend --help` and `intake --help`, a line for each option

cli-own-files = Con archivos propios:
cli-own-files-words = Las preguntas en otro idioma
cli-own-files-unproved = Usar un archivo con garantías sin demostrar; cada pantalla lo dice
cli-own-files-example = Responder con líneas de ayuda inventadas, a las que no se puede llamar

### El idioma del programa
cli-language-unknown = el programa habla { $languages }; otro idioma es un archivo de palabras, mira `fingerpost translate --help`
cli-usage-unknown = No conozco «{ $word }» aquí. Escribe fingerpost --help --language es para ver lo que hay.
cli-usage-wrong = No se entiende lo que se ha escrito. Escribe fingerpost --help --language es para ver lo que hay.
cli-usage-missing = Falta algo: { $what }. Escribe fingerpost --help --language es para ver lo que hay.
cli-usage-missing-command = Falta qué hacer: { $known }. Escribe fingerpost --help --language es para ver lo que hay.
cli-usage-no-value = Falta un valor detrás de { $what }.
cli-usage-extra = Sobra «{ $word }»: ahí no va nada más. Escribe fingerpost --help --language es para ver lo que hay.
cli-usage-value = «{ $value }» no vale para { $what }. Escribe fingerpost --help --language es para ver lo que hay.
cli-usage-value-why = «{ $value }» no vale para { $what }: { $reason }.
cli-usage-values = puede ser { $values }
cli-file-without-command = «{ $file }» no es un comando. Para hacer sus preguntas: fingerpost --questions { $file }. Para buscar problemas en él: fingerpost check { $file }
