### Pages of a result, papers, letters, and help lines as they are said


### Joints between names and titles

# Before the last of several names: “one, two and three”.
page-and = y

# Between two titles of pages.
page-or = o

# Between countries behind “we hold no numbers for”.
page-or-for = ni para

# $words: what somebody said, or the title of a page.
page-quoted = «{ $words }»

### A help line, as it is said wherever it stands

# $number: a number to ring, with what belongs to it.
page-reach-call = llama al { $number }

# $word: the word to send as a text message, such as SHOUT.
page-reach-text-word = envía el texto { $word } al { $number }
page-reach-text = envía un mensaje de texto al { $number }

# $whom: from the file of help lines, such as “women” or “people under 18”.
page-for-whom = para { $whom }

# $languages: names of languages, separated by commas.
page-in-languages = en { $languages }

# Small print behind a number whose opening hours aren't known. The line mode takes it out where several lines have it.
page-check-hours = comprueba el horario

### Danger now, and emergency numbers. $place: the name of a place as it stands behind “in”

page-danger-asks = ¿Hay peligro ahora mismo, para ti o para otra persona?
page-danger-told = Si hay peligro ahora mismo, para ti o para otra persona, no esperes.
page-danger-without-number = No tenemos ningún número de emergencias que funcione en todas partes en { $place }. Pide ayuda a las personas que tengas cerca y ve adonde haya gente.
page-danger-anywhere = Llama al número de emergencias del lugar donde estás.

# $numbers: one emergency number, or page-number-or-number.
page-danger = En { $place }, llama al { $numbers }.

# An emergency number that is for something only; $what: from the file of help lines, such as “an ambulance”.
page-number-for = { $number } para { $what }

# Two emergency numbers, each as in page-number-for.
page-number-or-number = { $first }, o { $second }
# The same behind “call”.
page-call-number-or-number = { $first }, o al { $second }

# Behind a site for whoever isn't safe with somebody.
page-safe-device = Ábrelo en un teléfono o un ordenador que nadie más mire.
# $reach: how to reach help without speaking, as in page-reach-text.
page-cannot-speak = Si no puedes hablar, { $reach }.

### The help page

page-help-title = Ayuda en { $place }

# The place that is everywhere, behind “in” or “for”.
page-any-country = cualquier país

# The age of the lines of a page; dates are written 2025, 2025-06 or 2025-06-30. One of the three stands before page-numbers-change.
page-dated = Estos números vienen de fuentes de { $date }.
page-dated-latest = Estos números vienen de fuentes de { $oldest }; la más nueva, de { $newest }.
page-dated-between = Estos números vienen de fuentes con fechas de { $oldest } a { $newest }.
page-numbers-change = Los números y los horarios pueden cambiar. Hasta una llamada gratis puede aparecer en la lista de llamadas de tu teléfono.

### Choosing a place

# The last of several places that may be meant; $place: the name of the place that is everywhere.
page-place-none-of-these = Ninguno de estos: { $place }

# What to write for a place that isn't there. $world: the id of the place that is everywhere.
page-no-numbers-for = no tenemos números para { $places }; escribe `{ $world }`
page-called-so = se llaman así: { $places }
page-nearly-called-so = se llaman casi así: { $places }; `fingerpost helplines` muestra todos los lugares
page-which-places = `fingerpost helplines` muestra los lugares; `{ $world }` es cualquier otro

### The first screen of a result, and headings that papers have, too

# $pace: how soon, in the words of the questions file.
page-when = Cuándo: { $pace }

# For a mentor; $words: what to say aloud, in the words of the questions file.
page-say = Di: { $words }
page-holds-if = Te preguntamos si estás a salvo. Si algo de eso te ronda la cabeza, ahora o más adelante, esto va primero:
page-less-sure = Toma esta página como una primera idea.
page-from-you = Lo que dijiste

# “Why this” is the name of the page in page-why, as its key names it.
page-more-heard = Elegiste más, y cuenta. Más en «por qué esto», salvo lo de seguridad.
page-first-step = Un primer paso
# The same above more than one.
page-first-steps = Primeros pasos
page-help-for-now = Ayuda para ahora
page-if-harder = Si las cosas se ponen más difíciles
page-was-close = Había poca diferencia. Una pregunta lo decidió: «{ $question }»

### The page that can't wait

page-what-else = Qué más puede ayudar

### Steps. $support: a kind of help with a capital, such as “Therapy”

page-more-steps = Más pasos, grandes y pequeños
page-steps-to-find = Cómo buscar, y qué comprobar
page-find-and-check = { $support }: cómo buscar y qué comprobar
page-find = { $support }: cómo buscar

### What a kind of help is, what comes later, the other kinds

page-good-to-know = Es bueno saberlo
page-is-and-is-not = Qué es y qué no es
page-may-be-like = Cómo puede ser
page-limits = Límites
page-is-not = Qué no es
page-later = Más adelante, o a la vez
page-pointed-to = Hacia dónde apuntaban tus respuestas
page-no-rank = Ninguna opción es mejor que las otras, y aquí no se suman puntos. Esto es lo que nos contaste.
page-not-me = ¿No te reconoces en esto?
page-not-me-said = Tú te conoces mejor que nadie, y esto es solo una sugerencia. Estas son las demás opciones.

### The page about why: headings

page-why = Por qué esto
page-why-decided = Qué lo decidió
page-why-decided-the-rest = Qué decidió lo demás
page-why-been = Cómo has estado
page-why-been-first = Primero, cómo estás
page-why-safety = Sobre la seguridad
# Below page-why-safety: it may not sound as if an answer about safety had decided anything, or as if none had.
page-why-mattered = Qué influyó aquí
page-why-wanted = Lo que te gustaría
page-why-fits-too = Qué más dijiste que encaja
page-why-said = Lo que nos contaste
page-why-said-too = Qué más nos contaste
page-why-kept-back = Lo que prefieres no decir

### The page about why: sentences. $question: a question as it was asked

page-why-enough = Tus otras respuestas sobre cambios o metas no lo decidieron.
page-why-been-enough = Lo decide cómo estás y cómo has estado, dijeras lo que dijeras sobre cambios o metas.
page-why-safety-counts = Las respuestas sobre seguridad siempre van primero. Nunca se muestran aquí, sean cuales sean.
page-why-declined = Prefieres no decirlo: «{ $question }»
page-why-you-said = «{ $question }» Dijiste: { $answers }.
page-why-fine = Prefieres no decir algo de cómo están las cosas. Está bien. La ayuda está ahí cuando la quieras.
page-why-might-matter = «{ $question }» Tal vez una respuesta aquí habría llevado a otra página.
page-why-matters-not = «{ $question }» Ninguna respuesta aquí, por sí sola, podría haber llevado a otra página.
page-why-none-together = Ninguna de estas podría haber llevado a otra página, ni siquiera juntas.
page-why-might-together = Tal vez juntas habrían llevado a otra página.
page-why-open-only = Esto trata solo de cambios y metas. Si cambia cómo te sientes, responde otra vez a las preguntas, por favor.

# Where claims of a source stand: its title, author and year.
page-source-author-year = De «{ $title }» ({ $author }, { $year })
page-source-author = De «{ $title }» ({ $author })
page-source = De «{ $title }»

### The page of what would change the result

page-changes = Qué cambiaría esto
page-changes-close = Había poca diferencia
page-changes-one-question = Una pregunta decide: «{ $question }»
page-changes-others = Otras respuestas
page-changes-asked = Se te preguntó: «{ $question }»

# A whole sentence. $answer: one of the four clauses page-if-…said…; $page: one of the three that follow them, with its full stop.
page-if-then = { $answer }, { $page }
page-if-said = Si hubieras dicho «{ $answer }»
page-if-also-said = Si además hubieras dicho «{ $answer }»
page-if-not-said = Si no hubieras dicho «{ $answer }»
page-if-said-instead = Si hubieras dicho «{ $answer }» y no «{ $other }»

# $page: a title in quotes.
page-would-say = esta página diría { $page }.

# $pages: two titles in quotes, with page-or between them.
page-would-say-after-question = esta página diría { $pages }, tras otra pregunta.
page-would-be-another = vendría otra página, y más preguntas deciden cuál.

### The signpost of a result as a sentence, for whoever doesn't see it. Its arms are kinds of help, in small letters

page-post-open = Un poste con los letreros { $arms }; no señala hacia ninguno.
page-post-one = Un poste que señala hacia { $arm }.
page-post-close = Un poste que señala hacia { $first } y hacia { $others }, porque hay poca diferencia.
page-post-sequence = Un poste que señala primero hacia { $first } y luego hacia { $others }.
# Care that somebody has, or is waiting for, and what goes beside it.
page-post-beside = Un poste que señala a la vez hacia { $first } y hacia { $others }.
page-post-other = Su otro letrero es { $arm }.

# $others: one name, or several with commas.
page-post-others = Sus otros letreros son { $first } y { $others }.

### The paper of a result, and the client's page of a call

page-to-show = Para mostrar a un médico o terapeuta, si quieres

# Above what was said, for a doctor, where nobody led the questions.
page-by-myself = Respondí a unas preguntas por mi cuenta. Esto es lo que dije, tal como se me repitió. No es una evaluación ni un diagnóstico.
page-next-steps = Próximos pasos

# $next: the next appointment in words.
page-talk-again = Volvemos a hablar: { $next }
page-near-you = Cerca de ti

### A letter to a doctor or therapist, from a mentor

# The title of the file.
page-letter = Carta
page-letter-to = Para un médico o terapeuta
# $line: a line to write on
page-letter-name = Nombre, que la persona escribe a mano: { $line }
page-letter-handed = Entrego esta carta a la persona de la que trata. La ha escuchado y ha dicho que sí.

# Where the questions file has no words of its own.
page-letter-not-clinical = Hago mentoría, no soy profesional de la salud, y esto no es una evaluación ni un diagnóstico.
page-letter-said-back = Lo que me contó, tal como se lo repetí
page-letter-adds = Lo que pidió que escribiera aquí
page-letter-suggested = Lo que sugerí
page-letter-from = Quién escribe esto

# Above a line to write on.
page-letter-from-blank = Quién escribe esto (nombre y contacto)

### Then and now: two calls beside each other; and the entry for a calendar

page-then-and-now = Antes y ahora
page-then = Antes: { $said }
page-now = Ahora: { $said }

# All that stands in the calendar: nothing that tells of the call.
page-calendar-appointment = Cita

### The record of a call, as a paper or on a screen. A label stands before a colon

# Titles of the files.
page-record = Ficha
page-records = Fichas
page-record-title = Ficha de una entrevista inicial
page-record-client = Cliente
page-record-no-code = sin código
page-record-began = Empezó
page-record-place = Dónde estaba la persona
page-record-kept-until = Se guarda hasta
page-record-unfinished = Sin terminar
page-record-broke-off = la llamada se cortó; se puede retomar hasta ese día. Si llamar es seguro no se guardó nunca: no llames si no lo sabes
page-record-suggested = Se sugirió
page-record-happened = Qué pasó
page-record-supervision = Para supervisión
page-record-next = Próxima cita
page-record-answers = Respuestas

# Behind a question that wasn't answered.
page-record-declined = prefiero no decirlo
page-record-notes = Notas
page-record-agreed = Lo que se acordó

# $when: the day and time; $wording: what was read out.
page-record-yes-to = { $when }: sí a «{ $wording }»
page-record-no-to = { $when }: no a «{ $wording }»
# Below the sentences that were agreed to, where the first two were agreed to at the same time
page-record-read-together = Las dos primeras frases tienen la misma hora. Donde están en una sola página se leen juntas, y una tecla es un sí a cada una.
page-record-made-with = Con qué se hizo
page-record-questions = Preguntas
page-record-fingerprints = Huellas

# $rules, $file: digits and letters that tell whether two files are the same.
page-record-fingerprint-rules = reglas { $rules }, archivo entero { $file }
page-record-fingerprint = archivo entero { $file }

# On papers of a file that isn't the program's own. $fingerprints: "rules …, words …, whole file …".
page-file-fingerprints = Huellas de las preguntas: { $fingerprints }.

# $began: a day and a time.
page-record-own-time = Inicio de la llamada: { $began }. Puede que tu hora sea otra.

### For reviewers: where a sentence of the program stands

page-review-headings = Títulos de un resultado

# page-from-you; page-first-step, or page-first-steps; page-help-for-now; page-if-harder; page-more-steps
page-review-headings-said = Lo que dijiste; Un primer paso, o Primeros pasos; Ayuda para ahora; Si las cosas se ponen más difíciles; Más pasos, grandes y pequeños
page-review-holds-if = Donde una respuesta mostró ayuda, encima del resultado
page-review-less-sure = Debajo de un añadido que lo deja menos claro
page-review-more-heard = Debajo de las primeras razones
page-review-no-rank = Encima de hacia dónde apuntaban las respuestas
page-review-not-me = Encima de los tipos de ayuda que no se sugirieron
page-review-why-enough = En «por qué esto», donde lo deciden algunas respuestas
page-review-why-been = En «por qué esto», donde lo decide cómo está la persona
page-review-why-safety = En «por qué esto», debajo de las respuestas
page-review-why-declined = En «por qué esto», donde se prefirió no decir algo
page-review-changes = Encima de lo que cambiaría el resultado

### The table of places and lines, for whoever looks after the file (three lines, then a table)

page-coverage-first = { $lines } líneas de { $places } lugares: { $emergency } con un número de emergencias, { $anyone } con una línea para cualquiera,
page-coverage-second = { $suicide } con una línea sobre el suicidio ({ $either } con una u otra), { $young } con una línea para
page-coverage-third = jóvenes y { $abuse } con una sobre el maltrato.
page-coverage-place = Lugar
page-coverage-emergency = Emergencias

# The date of the oldest line of a place.
# The id of a kind of lines, at the head of a column.
page-coverage-audience = { $audience ->
    [cannot-speak] sin hablar
    [anyone] cualquiera
    [urgent-health] salud
    [suicide] suicidio
    [young] jóvenes
    [abuse] maltrato
    [sexual-violence] violencia sexual
    [bereavement] duelo
    [alcohol] alcohol
    [drugs] drogas
    [eating] comida
    [gambling] juego
    [debt] deudas
    [carers] cuidadores
    [dementia] demencia
    [men] hombres
    [lgbt] LGBT+
    [indigenous] indígenas
   *[other] { $audience }
}
page-coverage-oldest = Más antigua

# In the column of emergency numbers.
page-coverage-none = ninguno
page-coverage-none-of-world = ninguno: no hay un número de todo el mundo

### Problems of help-lines files

# Each sentence says what is wrong; the one that ends in -help, behind it, says what to do. Words in `backticks` are of the file.
page-file-version = esto está escrito para la versión { $version } del formato
page-file-version-help = este programa lee la versión 1

# $count: how many fields are missing; $fields: their names in a row.
page-file-fields-missing = { $count ->
    [one] aquí falta { $fields }
   *[other] aquí faltan { $fields }
    }
page-file-fields-missing-help = añade lo que falta, o pon estas líneas junto a las del programa: `beside: built-in`
page-file-not-alone = faltan el lugar `{ $place }` y el público `{ $audience }`, que las líneas del programa tienen
page-file-not-alone-help = escribe arriba `beside: built-in`, para que estas líneas estén junto a las del programa; o añade los dos, si el archivo vale por sí solo
page-file-source-built-in = las líneas incluidas ya tienen la fuente `{ $source }`
page-file-audience-built-in = las líneas incluidas ya tienen el público `{ $audience }`
page-file-built-in-help = bórralo aquí: ya se conoce
page-file-id-taken = el id `{ $id }` ya está usado
page-file-this-has-it = este lo tiene
page-file-taken-built-in-help = lo tienen las líneas incluidas: elige otro
page-file-choose-another = elige otro
page-file-twice = `{ $name }` está dos veces en esta lista
page-file-twice-help = borra uno

# Places.
page-file-place-unknown = no hay ningún lugar `{ $place }`
page-file-place-unknown-help = nombra uno que esté en `places`, o añádelo ahí
page-file-place-unknown-beside-help = nombra uno de `places`, o añádelo ahí; `fingerpost helplines` muestra todos los que tiene el programa
page-file-place-meant = ¿querías decir `{ $place }`?
page-file-place-too-deep = `{ $place }` ya está dentro de tres lugares, así que nada puede estar dentro de él
page-file-place-too-deep-help = nombra uno más amplio
page-file-place-called-so = `{ $name }` es como se llama el lugar `{ $place }`
page-file-has-lines = `{ $place }` es un lugar de este archivo, así que no está sin líneas
page-file-has-lines-help = quítalo de aquí
page-file-world-missing = aquí falta el lugar `{ $place }`
page-file-world-missing-help = añádelo: quien está en otra parte también necesita una línea

# Audiences: the ids of those whom lines are for.
page-file-audience-unknown = no hay ningún público `{ $audience }`
page-file-audience-missing = aquí falta el público `{ $audience }`
page-file-audience-missing-help = añádelo: toda página de ayuda lo necesita
page-file-source-unknown = no hay ninguna fuente `{ $source }`

# Numbers, addresses and words to send.
page-file-word-by-text = una `word` se envía solo en un mensaje de texto
page-file-word-by-text-help = usa `how` en su lugar
page-file-number-undialled = `{ $number }` no es un número que se pueda marcar
page-file-number-undialled-help = escribe cifras, y entre ellas +, *, # o espacios; ¿es un cero una letra O?
page-file-number-letters-help = escribe cifras en lugar de las letras: ¿una O es un cero, o una I es un uno?
page-file-number-words-help = escribe solo el número: las palabras van en `how`, `for` o `hours`
page-file-number-extension-help = escribe una extensión detrás de `ext.`, como en `01632 960123 ext. 4`
page-file-no-web-address = `{ $address }` no es una dirección de la web
page-file-no-web-address-help = escribe una como help.example/now, sin espacios
page-file-no-email-address = `{ $address }` no es una dirección de correo electrónico
page-file-no-email-address-help = escribe una como help@lines.example, sin espacios

# Places without help, and marks that aren't true.
page-file-unserved = el lugar `{ $place }` no tiene ninguna línea de ayuda para cualquiera
page-file-no-emergency-number = el lugar `{ $place }` no tiene ninguna línea de ayuda para una emergencia
page-file-unserved-help = añade una línea, o quita el lugar
page-file-unserved-within-help = añade una línea; o di de qué forma parte, como en `within: GB-ENG`; o quita el lugar
page-file-no-emergency-mark = el lugar `{ $place }` está marcado `no-emergency`, y tiene un número de emergencias
page-file-no-emergency-mark-help = quita la marca o el número
page-file-no-ambulance-mark = el lugar `{ $place }` está marcado `no-ambulance`, y tiene un número para cualquier emergencia
page-file-no-ambulance-mark-help = quita la marca, di para qué es el número con `for`, o di en una `emergency-note` por qué no fiarse de él
page-file-note-without-number = el lugar `{ $place }` tiene una `emergency-note`, y ningún número de emergencias
page-file-note-without-number-help = quita la nota, o añade el número

# An audience of a questions file that no line has. $audience: its id.
page-file-audience-unserved = ninguna línea de ayuda es para el público `{ $audience }`
page-file-audience-without-lines = está entre las `audiences` de las líneas de ayuda, y ninguna línea lo tiene: escríbelo en una, `audiences: [{ $audience }]`
page-file-did-you-mean = ¿querías decir `{ $audience }`?

# $audiences: ids in backticks, separated by commas.
page-file-audiences-known = hay { $audiences }

### How the cost of a line begins that is free, and what stands in one that may cost something: the words of a help-lines file
page-cost-free = gratis
page-cost-may = puede costar
