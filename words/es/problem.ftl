### Problems of a file, as its author is told them: a sentence without a capital and a full stop, then what to do

# What the author wrote and the names of fields stand in backquotes. Ids that end in `-help` say what to do.

### Around a problem

# The words before a problem, before what to do, and before where else it is.
problem-level-error = error
problem-level-help = ayuda
problem-level-note = nota

# A problem on one line. $says: its sentence. $code: its fixed name.
problem-plain = { $path }, línea { $line }, columna { $column }: { $says } [{ $code }]

# A second place that matters, behind the problem. $label: what it is.
problem-also = En la línea { $line }: { $label }
problem-again-once = lo mismo una vez más, en la línea { $line }

# $places: how many, two at least. $lines: numbers of lines, with commas.
problem-again = lo mismo en { $places } lugares más, en las líneas { $lines }
problem-again-one-other = lo mismo en { $places } lugares más, en las líneas { $lines } y otra
problem-again-others = lo mismo en { $places } lugares más, en las líneas { $lines } y otras { $rest }
problem-more = { $count ->
    [one] Hay { $count } problema más. Arregla primero estos y vuelve a comprobar.
   *[other] Hay { $count } problemas más. Arregla primero estos y vuelve a comprobar.
    }
problem-did-you-mean = ¿querías decir `{ $near }`?

# $list: the words that may stand there, in backquotes, with commas.
problem-there-is-only = solo hay { $list }
problem-there-are = hay { $list }

### What something is called in the sentences about shapes

problem-kind-text = texto
problem-kind-nothing = nada
problem-kind-list = una lista
problem-kind-list-shape = una lista (`- …`)
problem-kind-mapping = una tabla
problem-kind-mapping-shape = una tabla (`clave: valor`)
problem-kind-condition = una condición
problem-kind-number = un número entero
problem-kind-value = un valor
problem-kind-flag = `true` o `false`
problem-kind-word = una sola palabra
problem-kind-text-or-list = texto, o una lista de textos

# These two are never shown.
problem-kind-any = texto, una lista o una tabla
problem-noted = un problema que ya se ha anotado

### Values of another kind than the one that belongs there

# $wanted, $found: one of the above.
problem-belongs = aquí va { $wanted }, no { $found }
problem-nothing-stands = aquí no hay nada, y va { $wanted }
problem-nothing-stands-help = escribe el valor, o borra la línea
problem-needed-help = escríbelo: tiene que estar

# $open, $close: a brace.
problem-item-help = escribe `{ $open }id: { $name }, …{ $close }`, con sus otros campos
problem-number = `{ $text }` no es un número entero que pueda ir aquí
problem-list-empty = la lista está vacía
problem-list-empty-help = escribe un elemento, o borra la línea
problem-word = `{ $word }` no puede ir aquí
problem-field-missing = falta aquí el campo `{ $field }`

# $fields: all but the last, in backquotes, with commas.
problem-fields-missing = faltan aquí los campos { $fields } y { $last }
problem-mark-missing-help = escribe `{ $mark }: 1` encima de todo lo demás: es la versión del formato
problem-needs = escribe { $fields }
problem-needs-answers = sus `answers`, cada una en una línea propia: `- { $open }id: "yes", text: "Sí"{ $close }`
problem-needs-answers-of-scenario = las `answers` de la hoja por pregunta: `answers: { $open }safe: "no", strain: sleep{ $close }`
problem-needs-text-of-answer = las palabras que la gente lee: `text: "Mi sueño"`
problem-needs-about = de qué trata, `now`, `wellbeing`, `changes` o `goals`: `about: wellbeing`
problem-needs-ask = lo que se pregunta: `ask: "¿Qué ha sido difícil?"`
problem-needs-choose = cuántas respuestas se pueden elegir: `choose: one`, o `choose: many`
problem-needs-section = el id de su sección, como `section: today`
problem-needs-pace = qué tan pronto se quiere ayuda: `pace: now`, `today`, `soon` o `no-hurry`
problem-needs-says = lo que dice la página, en una frase: `says: "Puede que ayude un médico."`
problem-needs-first-step = un primer paso: `first-step: "Pide una cita esta semana."`
problem-needs-is = lo que es: `is: "Un médico averigua qué hay detrás."`
problem-needs-is-not = lo que no es: `is-not: "Un médico no es solo para gente muy enferma."`
problem-needs-steps = primeros pasos, entre corchetes: `steps: ["Pide una cita."]`
problem-needs-as = como qué se añade: `as: note`, `step`, `first-step` o `step-before`
problem-needs-why = una frase que dice por qué: `why: "quien no puede dormir no debería esperar"`
problem-needs-leads-to = el resultado al que lleva la hoja: `leads-to: care`
problem-needs-language = el idioma de sus palabras: `language: en-GB`
problem-needs-hours = cuándo atiende: `hours: "lun-vie 9:00-17:00"`, `24/7`, o `check` donde no hay certeza
problem-needs-sources = el id de dónde se encontró, de la tabla `sources`: `sources: rung-by-us`
problem-needs-verified = la fecha de su fuente más nueva: `verified: 2026-11-28`
problem-needs-channel = cómo se contacta: `channel: call`, `text`, `web` o `email`
problem-needs-audience = para quién es: `audience: anyone`, u otro (`fingerpost explain audience` los nombra)
problem-needs-id = un `id` por el que las reglas lo nombran, como `id: sleep`
problem-needs-when = para quién vale: `when: { $open }strain: sleep{ $close }`

# $list: the list as it is to be written, in its brackets.
problem-square-brackets-help = las listas van entre corchetes: `{ $list }`
problem-in-brackets-help = ponlo entre corchetes: `{ $list }`
problem-no-brackets-help = escríbelo sin los corchetes; si se tienen que ver, ponlos entre comillas
problem-one-item-help = ponlo entre corchetes: `{ $list }`; o empiézalo debajo, con `- `
problem-answers-below-help = escribe cada respuesta en una línea propia debajo de `answers:`, como `- { $open }id: "yes", text: "Sí"{ $close }`
problem-items-below-help = escribe cada uno en una línea propia debajo de `{ $field }:`, como `- { $open }id: …{ $close }` con sus demás campos
problem-named-items-help = empieza cada uno en su propia línea, con su nombre como id: `- { $open }id: { $name }, …{ $close }`
problem-braces-each-help = pon cada uno entre sus propias llaves: `{ $list }`
problem-one-mapping-help = escribe una sola tabla con todo: `{ $mapping }`
problem-by-name-help = escribe cada uno en una línea propia, por su nombre: `{ $entry }`
problem-what-it-is-of-help = escribe delante de qué es, como `{ $open }strain: [sleep, worry]{ $close }`
# mapping: fields in braces, each with three dots behind it.
problem-fields-by-name-help = di por su nombre cuál es cuál: `{ $mapping }`
problem-heading-comment = el encabezado `{ $name }:` es aquí un comentario, y lo que hay debajo se ha quedado sin él
problem-heading-comment-help = quita el `#` que lleva delante; o, si no quieres nada de eso, pon uno delante de cada una de sus líneas
problem-heading-there = aquí es un comentario
# $item: one of those below. $id: its id, or three dots. $under: the heading that it stands under.
problem-misplaced = { $item } `{ $id }` está detrás de `{ $under }:`
problem-misplaced-help = ponlo debajo de `{ $heading }:`
problem-heading-missing-help = escribe `{ $heading }:` encima, en el margen izquierdo: falta ese encabezado
problem-no-list = `{ $under }:` no tiene lista, y aquí empieza un elemento
problem-no-list-help = un elemento va debajo de un encabezado como `questions:` o `outcomes:`
# $item: one of those below.
problem-no-list-item-help = esto parece { $item }: ponlo debajo de `{ $heading }:`
problem-the-section = la sección
problem-the-question = la pregunta
problem-the-outcome = el resultado
problem-the-extra = el añadido
problem-the-guarantee = la garantía
problem-the-scenario = el escenario
problem-a-section = una sección
problem-a-question = una pregunta
problem-an-outcome = un resultado
problem-an-extra = un añadido
problem-a-guarantee = una garantía
problem-a-scenario = un escenario

### Conditions and counts

problem-any-or-all-help = escribe `any: [ … ]` si basta con una, o `all: [ … ]` si se tienen que cumplir todas
problem-count = una cuenta dice cuántas, y de qué
problem-count-help = escríbela así: `{ $open }n: 2, of: { $open }days: [sleep, food], feelings: low{ $close }{ $close }`

# $pair: a question with its answer, in braces.
problem-unquoted-condition-help = escribe `{ $pair }`, sin comillas alrededor de todo
problem-braces-around-help = escribe `{ $pair }`: una pregunta, dos puntos y su respuesta, entre llaves
problem-named-condition-help = escribe `{ $open }holds: { $text }{ $close }` para una condición, o una pregunta con su respuesta: `{ $open }{ $text }: yes{ $close }`
problem-no-of = las señales que se cuentan están sin su `of`
problem-no-of-help = escribe `of: ` delante de ellas: `{ $open }n: 2, of: { $open }strain: [sleep, worry]{ $close }{ $close }`
problem-always-help = para decir «siempre», quita la línea
# $open, $close: a brace.
problem-no-sums-help = aquí no se suma ni se compara nada: cuenta respuestas, como en `{ $open }at-least: { $open }n: 2, of: { $open }strain: [sleep, worry]{ $close }{ $close }{ $close }`
problem-name-behind-id-help = si ese es su nombre, escribe `id: { $name }`
problem-id-with-words-help = si eso es su id y sus palabras, escribe `{ $item }`
problem-flag-help = escribe `{ $flag }`
problem-flag-either-help = escribe `true` o `false`
problem-loose-answers = aquí hay varias respuestas de `{ $question }` sin corchetes
problem-loose-answers-help = escribe `{ $question }: { $list }`
problem-loose-answer-help = dos respuestas van entre corchetes: escribe `{ $question }: { $list }`; o, si `{ $name }` es una pregunta, escribe su respuesta detrás

### Fields that the format has not

problem-no-field = aquí no hay ningún campo `{ $field }`

# What other tools call otherwise.
problem-elsewhere-asked-when = una pregunta que solo se hace a veces tiene `asked-when` (o `unless`)
problem-elsewhere-required = aquí nada es obligatorio: siempre se ofrece «prefiero no decirlo»
problem-elsewhere-choose = si se elige una respuesta o varias lo dice `choose: one` o `choose: many`
problem-elsewhere-score = aquí no hay puntos: una regla nombra respuestas, o las cuenta con `at-least`
problem-elsewhere-order = las preguntas van en su orden, y `asked-when` dice a quién se le hacen
problem-elsewhere-ask = las palabras de una pregunta son su `ask`, y su nombre para las reglas es su `id`
problem-elsewhere-answers = lo que se puede responder va debajo de `answers`
problem-elsewhere-answer = las palabras de una respuesta son su `text`, y su nombre para las reglas es su `id`
problem-elsewhere-answer-shown = una respuesta se ofrece a toda persona a quien se pregunta: la que es solo para algunas va en una pregunta propia, con `asked-when`
problem-elsewhere-outcome = el encabezado de un resultado es su `title`, y lo que dice su página es su `says`
problem-elsewhere-support = un apoyo se llama por su `name`, y `is` e `is-not` dicen qué es y qué no es
problem-elsewhere-when = para quién vale lo dice `when`
problem-elsewhere-why = por qué se promete lo dice `why`
problem-elsewhere-leads-to = el resultado al que lleva la hoja es su `leads-to`
problem-elsewhere-number = cómo se contacta con una línea es su `channel` (`call`, `text`, `web` o `email`), y el número o la dirección es su `number`
problem-elsewhere-service = quién lleva una línea es su `service`, y su nombre para otros archivos es su `id`
problem-elsewhere-hours = cuándo atiende una línea lo dice `hours`
problem-elsewhere-place = dónde atiende una línea es su `place`, el id de un lugar o de varios
problem-elsewhere-verified = la fecha de su fuente más nueva es su `verified`
problem-signs-under-of-help = las señales van debajo de `of`: `{ $open }n: 2, of: { $open }{ $key }: …{ $close }{ $close }`
problem-sign-already-help = quítalo: una respuesta de una pregunta de seguridad sin `clear` ni `help` ya es una señal, y un resultado que es `at-once` la nombra en su `when`

### Texts that do not say what their author meant

problem-text-empty = el texto está vacío
problem-text-empty-help = escríbelo, o borra la línea
problem-text-null = aquí no se dice nada más que `{ $text }`
problem-text-null-help = escribe el texto, o borra la línea
problem-curly = las comillas de este texto se leen como parte de él
problem-curly-help = escribe comillas rectas (") en su lugar; si se tienen que ver, pon comillas rectas alrededor
problem-stray-quote = unas comillas cierran este texto, y ninguna lo abre
problem-stray-quote-help = ponlas también delante, o quita estas
problem-text-ends = el texto acaba aquí, porque ` #` empieza un comentario
problem-line-ends = la línea acaba aquí, porque ` #` empieza un comentario
problem-comment-help = pon entre comillas todo el texto, o el comentario en su propia línea
problem-cut-at-comma = el texto de `{ $key }` acaba en la coma anterior
problem-cut-at-comma-help = pon todo el texto entre comillas
problem-cut-at-comma-curly-help = sus comillas son curvas y no sujetan nada: escribe comillas rectas (")
problem-text-too-long = este texto tiene { $length } caracteres, y a nadie se le pueden dar más de { $most } de una vez
problem-text-too-long-help = dilo con menos palabras, o en varios textos
problem-date = `{ $text }` no es una fecha
problem-date-help = escribe 2026, 2026-10 o 2026-10-07
problem-date-turned-help = escribe { $date }
problem-month-days = ese mes tiene { $days } días

### Colons, dashes, tabs and lines

problem-no-colon = falta `: ` detrás de `{ $word }`
problem-no-colon-help = escribe `{ $word }: ` y luego lo que va ahí
problem-colon-and-blank-help = escribe `{ $name }: { $value }`, con dos puntos y un espacio
problem-second-colon = en esta línea hay un segundo `: `
problem-second-colon-help = pon entre comillas un texto que tiene `: ` dentro
problem-second-colon-braces-help = pon entre llaves lo que es de `{ $key }`: `{ $key }: { $value }`
problem-curly-ends-nothing = las comillas de este texto son curvas, y no cierran nada
problem-curly-ends-nothing-help = escribe comillas rectas (") en su lugar: entonces puede haber `: ` dentro
problem-curly-end = las comillas que acaban este texto son tipográficas, y no cierran nada
problem-curly-end-help = escribe unas rectas (") en su lugar, como al principio
problem-tab = hay un tabulador antes de las palabras de esta línea
problem-tab-help = usa espacios para la sangría
problem-odd-space = el espacio de aquí no es uno normal (algunos programas escriben uno en el que no se parte la línea)
problem-odd-space-help = bórralo y escribe un espacio
problem-tight-dash = falta un espacio detrás del `-` con el que empieza esta línea
problem-tight-dash-help = escribe `- ` y luego lo que va ahí
problem-dash-behind-key = ningún elemento puede empezar en la línea de `{ $key }`
problem-dash-behind-key-help = pon el elemento debajo de `{ $key }:`, en su propia línea; o pon entre comillas un texto que lleva guion
problem-processor-mark = `{ $mark }` es un signo de un procesador de textos, y no empieza ningún elemento
problem-processor-mark-help = escribe `- ` en su lugar
problem-wide-sign = `{ $sign }` es un signo ancho de otro teclado, y no significa nada en este formato
problem-wide-sign-help = escribe `{ $meant }` en su lugar
problem-slashes = aquí `//` no empieza un comentario
problem-slashes-help = escribe `# ` en su lugar
problem-file-ends = `{ $line }` acaba aquí el archivo y empieza otro
problem-file-ends-help = borra esta línea: un archivo es un todo
problem-three-dashes = una línea de tres `-` o `.` empieza o acaba un archivo aparte
problem-three-dashes-help = bórrala: un archivo es un todo
problem-deeper = esta línea tiene más sangría que `{ $key }`, que está encima y ya tiene su valor
problem-deeper-help = empiézala justo debajo de `{ $key }`

# $column: of this one. $before: of the one before it.
problem-uneven-items = este elemento empieza en la columna { $column }, y el anterior en la columna { $before }
problem-uneven-items-help = empieza los dos en la misma columna
problem-uneven-first = este elemento empieza en la columna { $column }, y el siguiente en la columna { $after }
# $column: of this one. $others: of those that it may go with.
problem-uneven-line = esta línea empieza en la columna { $column }, y las de arriba con las que parece ir empiezan en la columna { $others }
problem-uneven-line-help = empiézala también en la columna { $others }
problem-block-uneven = las líneas debajo de `|` o `>` no están alineadas
problem-block-uneven-help = dales a todas la misma sangría, con espacios
problem-left-of-text = esta línea está más a la izquierda que el texto debajo de `{ $mark }`, que parece continuar
problem-left-of-text-help = empieza todas las líneas del texto en la misma columna
problem-goes-on-below = el texto de `{ $key }` acaba en la línea de arriba, y esta línea no es ningún campo
problem-goes-on-below-help = pon todo el texto entre comillas, o empieza esta línea más a la derecha que `{ $key }`
problem-line = esta línea no encaja con las que tiene alrededor
problem-line-help = mira su sangría, y las comillas, llaves y corchetes de antes
problem-line-id-help = si aquí empieza algo nuevo, escribe `- ` delante

### Quotes, brackets and single characters

problem-open-quote = aquí se abren unas comillas y no se cierran
problem-open-quote-help = ciérralas, o quítalas; dentro de "…" unas comillas se escriben \"
problem-left-over = el texto acaba en estas comillas, y sobra `{ $left }`
problem-left-over-help = pon todo entre comillas, y dentro escribe las comillas como ' o \"
problem-comma-missing = falta una coma antes de `{ $field }`
problem-comma-missing-help = escribe `, ` delante de `{ $field }:`
problem-colon-in-text = un texto con `: ` dentro necesita comillas
problem-colon-in-text-help = ponlo entre comillas, o escribe `, ` delante de `{ $field }:` donde sea un campo
problem-semicolon-help = escribe una coma en lugar del `;`
problem-word-between = entre dos respuestas no hay ningún `{ $word }`
# meant: a condition.
problem-word-between-help = escribe `{ $meant }`
problem-apostrophe = el apóstrofo acaba aquí el texto
problem-apostrophe-help = pon comillas dobles ("…") alrededor del texto en lugar de las simples

# $escape: a backslash and the character behind it.
problem-escape-unknown = `{ $escape }` no significa nada entre comillas dobles
problem-escape-unknown-help = escribe `/`, o `\\` para una barra invertida
problem-escape = `\` y lo que sigue aquí no es un carácter
problem-escape-help = escribe `\\` para una barra invertida, o usa '…' como comillas
problem-not-closed = el `{ $bracket }` de aquí no se cierra
problem-not-closed-help = escribe `{ $bracket }` donde acaba, antes de que empiece el siguiente elemento
problem-comma-at-end = hay una coma al final de esta línea
problem-comma-at-end-help = bórrala: las comas solo van dentro de `{ $braces }` y `[ ]`
problem-round = los paréntesis no sujetan nada en este formato
problem-round-help = escribe `{ $braces }` en su lugar
problem-unlisted = `{ $word }` lleva una lista, y faltan los corchetes a su alrededor
problem-unlisted-help = escribe `{ $word }: [{ $open }…{ $close }, { $open }…{ $close }]`
problem-bracket-over = aquí sobra un `{ $bracket }`
problem-bracket-over-help = bórralo
problem-brackets = aquí las llaves o los corchetes no cuadran
problem-brackets-help = busca una `{ $brace }` o un `[` sin cerrar, una coma que falta, o unas comillas alrededor de un texto
problem-character = ningún texto puede empezar con este carácter
problem-character-help = pon el texto entre comillas
problem-stars = ningún texto puede empezar con `*`, y aquí los asteriscos no ponen nada en negrita
problem-stars-help = escribe el texto sin ellos, entre comillas

# $code: of a character, such as U+200B.
problem-hidden-stands = aquí hay un carácter oculto ({ $code })
problem-hidden-written = aquí está escrito un carácter oculto ({ $code })
problem-hidden-help = bórralo: esos caracteres pueden engañar a quien lee o a una terminal

### Keys that stand twice, and what YAML has and this format has not

problem-second-key = la clave `{ $key }` está aquí por segunda vez
problem-second-key-help = junta las dos, o borra una
problem-second-id-help = si aquí empieza algo nuevo, escribe `- ` delante; si no, borra una
problem-anchor = las anclas y los alias (`&name`, `*name`, `<<`) no son parte de este formato
problem-anchor-help = escribe el valor entero, o ponle nombre a una condición y usa `holds`
problem-tag = las etiquetas (`!name`) no son parte de este formato
problem-tag-help = mejor pon el texto entre comillas; en una condición, `not:` dice lo que no es así
problem-too-deep = hay demasiados niveles para ser un cuestionario
problem-too-deep-help = ¿quedó abierta una llave o un corchete?

### Files that are too large, no text, or of another kind

problem-too-large = el archivo pesa más de { $kib } KiB
problem-too-much = hay demasiado en un solo archivo para leerlo
problem-right-file = ¿es el archivo correcto?
problem-utf-16 = el archivo es texto UTF-16, como lo guardan algunos editores
problem-not-utf-8 = desde aquí el archivo ya no es texto UTF-8
problem-not-utf-8-help = guarda el archivo otra vez con la codificación UTF-8
problem-document-zip = esto es un documento de un procesador de textos o una hoja de cálculo, o un archivo zip
problem-document-old = esto es un documento de un procesador de textos o una hoja de cálculo antiguos
problem-document-rtf = esto es un documento de un procesador de textos (RTF)
problem-document-pdf = esto es un documento PDF
problem-document-help = copia su texto en un editor de texto sin formato, y guárdalo como un archivo que acabe en .yaml
problem-web-page = esto es una página web, como las que escribe `fingerpost print`
problem-web-page-help = nombra el archivo del que se hizo, que termina en .yaml

# The kinds of files, behind "a file of".
problem-file-questions = preguntas
problem-file-helplines = líneas de ayuda
problem-file-practice = la consulta de un mentor
problem-file-words = palabras en otro idioma
problem-given-questions = nómbralo con `--questions ARCHIVO`
problem-given-helplines = nómbralo con `--helplines ARCHIVO`
problem-given-practice = nómbralo con `intake --practice ARCHIVO`
problem-given-words = nómbralo con `--words ARCHIVO`

# What writes a file of the kind.
problem-file-empty = el archivo está vacío
problem-file-prose = esto es texto sin más, y aquí va un archivo de { $wanted }
problem-begun-questions = `fingerpost new ARCHIVO` escribe uno para empezar
problem-begun-helplines = `fingerpost new --helplines ARCHIVO` escribe uno para empezar
problem-begun-practice = `fingerpost practice new ARCHIVO` escribe uno para empezar
problem-begun-words = `fingerpost translate ARCHIVO IDIOMA` escribe uno para rellenar

# $is: what kind it is. $wanted: what kind it should be.
problem-other-kind = este es un archivo de { $is }, y aquí va uno de { $wanted }

# $given: one of the four above.
problem-other-kind-help = { $given }; `fingerpost check ARCHIVO` lo comprueba
problem-sheet-given = esta es una hoja de respuestas, y aquí va un archivo de { $wanted }
problem-sheet-given-help = `fingerpost recommend HOJA --questions ARCHIVO` dice adónde lleva
problem-sheet-wanted = este es un archivo de { $is }, y aquí va una hoja de respuestas
problem-sheet-wanted-help = `fingerpost sheet --questions ARCHIVO` imprime una vacía
problem-unmarked = ¿es un archivo de { $is }? Falta su primera línea, `{ $mark }: 1`
problem-unmarked-help = escribe esa línea encima de todo lo demás. Si el archivo es de { $wanted }, escribe `{ $mark }: 1`
problem-mismarked = esta línea dice que el archivo es de { $said }, y lo que sigue es de { $is }
problem-mismarked-help = escribe `{ $mark }: 1` en su lugar

# Of a words file.
problem-words-version = esto está escrito para la versión { $version } del formato
problem-words-version-help = este programa lee la versión { $version }
problem-words-lines-reviewed = las líneas de ayuda no llevan revisiones en su propio archivo de palabras
problem-words-lines-reviewed-help = las líneas de ayuda se revisan con las preguntas: su revisión va en el archivo de palabras de las preguntas, como la parte `lines`

### Lists of answers that questions share

# $sets: the field under which they stand.
problem-sets-shape = `{ $sets }` no es una tabla de listas
problem-sets-shape-help = escribe un nombre, y debajo las respuestas como en una pregunta
problem-sets-empty = `{ $sets }` no tiene ninguna lista
problem-sets-empty-help = pon una, o quita la clave
problem-set-unknown = no hay ninguna lista `{ $name }` entre las `{ $sets }`
problem-set-none = no hay ninguna lista `{ $name }`, ni `{ $sets }` en este archivo
# open, close: a brace.
problem-set-none-help = escríbela debajo de `{ $sets }:`, como en `{ $name }: [{ $open }id: …, text: "…"{ $close }, …]`; o escribe aquí las respuestas
problem-set-unused = ninguna pregunta tiene la lista `{ $name }`
problem-set-unused-help = escribe `answers: { $name }` en una pregunta, o quítala

### What a file says of itself: fingerprints, reviews

# Each is the first digits of a fingerprint.
problem-fingerprints = reglas { $rules }, palabras { $words }, archivo entero { $file }
problem-not-reviewed = Sin revisar por profesionales de la salud ni por hablantes nativos que conozcan este trabajo.

# $part: the title of a part. $by: names with roles and dates.
problem-part-reviewed = { $part }: revisado por { $by }.

# $said: one or several of the sentence above.
problem-all-reviewed = El archivo dice: { $said }
problem-parts-reviewed = El archivo dice: { $said } Todo lo demás: sin revisar por profesionales de la salud.

# The same of a translation, in whichever language it is.
problem-words-not-reviewed = Sin revisar por profesionales de la salud ni por hablantes nativos que conozcan este trabajo.
problem-words-all-reviewed = El archivo de palabras dice: { $said }
problem-words-parts-reviewed = El archivo de palabras dice: { $said } Todo lo demás: sin revisar por profesionales de la salud ni por hablantes nativos que conozcan este trabajo.

### What stands in for a placeholder of a script

# Who rings, where the mentor cannot ring for the client: at the beginning of a sentence, no longer than in English.
problem-somebody-near-rings = Que llame la persona, o alguien cerca

### What a text says in places that lack something

# The fingerprints of reviewed parts are made of the English: a letter that changes here undoes reviews.
problem-lack-emergency = Donde no hay número de emergencias:
problem-lack-ambulance = Donde no hay número de ambulancia:
problem-lack-line = Donde no hay línea para `{ $audience }`:

### Hazards and their controls

# What controls a hazard, counted. $controls: the counts below, with commas, and "and" before the last.
problem-controlled = lo controlan { $controls }
problem-controlled-by-words = lo controlan { $controls }, solo con palabras
problem-controlled-by-nothing = nada lo controla
problem-controls-and = y
problem-controls-guarantees-proved = { $count ->
    [one] { $count } garantía demostrada
   *[other] { $count } garantías demostradas
    }
problem-controls-guarantees-broken = { $count ->
    [one] { $count } garantía SIN DEMOSTRAR
   *[other] { $count } garantías SIN DEMOSTRAR
    }

# On paper, guarantees are called promises.
problem-controls-promises-proved = { $count ->
    [one] { $count } promesa demostrada
   *[other] { $count } promesas demostradas
    }
problem-controls-promises-broken = { $count ->
    [one] { $count } promesa SIN DEMOSTRAR
   *[other] { $count } promesas SIN DEMOSTRAR
    }
problem-controls-scenarios = { $count ->
    [one] { $count } escenario
   *[other] { $count } escenarios
    }
problem-controls-tests = { $count ->
    [one] { $count } prueba
   *[other] { $count } pruebas
    }
problem-controls-screens = { $count ->
    [one] { $count } pantalla
   *[other] { $count } pantallas
    }
problem-controls-procedures = { $count ->
    [one] { $count } procedimiento
   *[other] { $count } procedimientos
    }

# Kinds of controls. The English is the key of the file, too.
problem-control-guarantee = garantía
problem-control-scenario = escenario
problem-control-test = prueba
problem-control-screen = pantalla
problem-control-procedure = procedimiento

# How far the handling of a hazard has come. The English stands in files, too.
problem-status-open = abierto
problem-status-transferred = transferido
problem-status-closed = cerrado

# The words of the standard DCB0129. The English stands in files, too.
problem-severity-minor = Menor
problem-severity-significant = Significativa
problem-severity-considerable = Considerable
problem-severity-major = Mayor
problem-severity-catastrophic = Catastrófica
problem-severity-scale = Menor (una herida leve, o un malestar que pasa, de una persona); Significativa (lo mismo de varias personas, o un malestar marcado de una); Considerable (una herida grave o un malestar duradero de una); Mayor (la muerte o un daño grave y duradero de una); Catastrófica (lo mismo de varias personas).
problem-likelihood-very-low = Muy baja
problem-likelihood-low = Baja
problem-likelihood-medium = Media
problem-likelihood-high = Alta
problem-likelihood-very-high = Muy alta
problem-likelihood-scale = Muy baja (casi nunca); Baja (podría pasar); Media (de vez en cuando); Alta (a menudo); Muy alta (casi seguro).

# What people see that controls a hazard: without a full stop.
problem-screen-help = las líneas de ayuda del lugar están a una tecla en cada pantalla
problem-screen-help-strip = el número de emergencias queda a la vista en cuanto una respuesta preocupa
problem-screen-at-once-page = una página que no puede esperar sale con la respuesta, primera y sola, y no ofrece guardar nada
problem-screen-place = el lugar se pregunta y se muestra con su número de emergencias antes que nada, y nunca se adivina
problem-screen-welcome = la primera página dice qué es esto y qué no, y que no se le cuenta a nadie
problem-screen-rather-not-say = se puede no responder a cualquier pregunta, y se muestra ayuda donde se preguntó por un peligro
problem-screen-quick-exit = una tecla sale al instante y borra la pantalla
problem-screen-result = un resultado dice que solo sugiere, y lo que no puede decir
problem-screen-about = una página dice quién hizo esto, con qué, y que ningún profesional de la salud lo ha revisado
problem-screen-free-to-talk = un mentor pregunta primero si la persona puede hablar con libertad
problem-screen-limits = un mentor dice los límites de la confidencialidad antes de preguntar nada
problem-screen-script = un mentor ve junto a la respuesta qué decir y qué hacer
problem-screen-other-file = donde alguien usa otras preguntas que las incluidas, cada pantalla y cada hoja dicen cuáles

# What a test tries that controls a hazard: without a full stop.
problem-test-place = una llamada de un mentor siempre pregunta el lugar, y nunca da uno por hecho
problem-test-private-words = lo que solo puede ver el mentor nunca está en la hoja del cliente
problem-test-judgement = un mentor que juzga otra cosa solo puede poner primero una página más pronta, nunca una más tardía
problem-test-possible = qué resultados pueden salir todavía se muestra solo al mentor, debajo de todo lo demás
problem-test-to-say = lo que un mentor tiene que decir se le muestra al mentor, y a ningún cliente
problem-test-script-opens = un mentor ve qué decir y qué hacer en toda respuesta sobre peligro que no sea un no claro
problem-test-first-yes = en una llamada no se pregunta nada antes de que el cliente haya dicho que sí
problem-test-ends-early = una llamada que termina antes de tiempo no deja nada en el equipo
problem-test-right-now = ninguna ficha guarda una respuesta sobre cómo está alguien ahora mismo
problem-test-taken-up = una llamada que se retoma vuelve a preguntar cómo están las cosas ahora, y lleva adonde llevaría una sola llamada
problem-test-same-paper = nadie puede ver en una hoja lo que se respondió sobre peligro
problem-test-parity = la pantalla completa, el modo de líneas y la orden que solo da un resultado llevan al mismo resultado, palabra por palabra
problem-test-comes-back = una ficha vuelve como era, y ninguna otra persona que use el equipo puede abrirla
problem-test-other-questions = una ficha hecha con otras preguntas se muestra, y no se sigue con ella
problem-test-tampered = se nota si alguien cambió o cortó una ficha, haya cambiado lo que haya cambiado
problem-test-writes-nothing = de una llamada no se escribe nada a menos que se haya pedido
problem-test-sign-full = en la pantalla completa toda señal de peligro muestra ayuda en esa respuesta, y las preguntas terminan ahí
problem-test-sign-lines = en líneas, que los lectores de pantalla leen bien, toda señal de peligro muestra ayuda en esa respuesta, y las preguntas terminan ahí
problem-test-back-full = en la pantalla completa, a quien vuelve atrás desde una página así se le hace otra vez la misma pregunta
problem-test-back-lines = en líneas, a quien vuelve atrás se le pregunta otra vez, y no se le dice cómo esquivar la página
problem-test-worries = una respuesta que preocupa muestra ayuda, y las preguntas siguen
problem-test-not-explained = una página urgente nunca dice qué llevó a ella
problem-test-no-reason = en ninguno de los escenarios una página da como razón una respuesta sobre peligro
problem-test-hurt-script = donde otra persona hace daño a alguien, al mentor no se le muestran las palabras para quien piensa en morir
problem-test-not-free = a quien no puede hablar con libertad se le deja ir, y nada delata de qué era la llamada
problem-test-no-copy = de una página urgente no se ofrece guardar nada
problem-test-doctor-first-step = ninguna otra respuesta pone otro primer paso en lugar de ver a un médico
problem-test-rape = las páginas sobre no estar a salvo con alguien nombran la violación, y sus líneas de ayuda
problem-test-in-care = toda página para alguien a quien hacen daño nombra también a quien tiene a su cuidado
problem-test-quick-exit = la tecla que sale al instante no deja nada de las preguntas en la pantalla
problem-test-quick-exit-lines = en líneas, salir al instante no deja nada de las preguntas en la pantalla
problem-test-private = donde alguien pidió privacidad, no queda nada que leer en la pantalla, salga como salga
problem-test-changed-words = la comparación de dos archivos dice cada palabra que cambió en el archivo: se probó con diez mil cambios
