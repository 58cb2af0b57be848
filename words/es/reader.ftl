### What an author is told is wrong with a questions file, and what to do about it.
### A problem is a sentence without a capital and a full stop; a line of advice stands below it. Words in backquotes are the author's own, or fields of the format, which stay as they are.

# Of the file as a whole. $version: the number of a version of the format.
reader-other-version = esto está escrito para la versión { $version } del formato
reader-version-known = este programa lee la versión { $version }
reader-no-language = `{ $tag }` no es una etiqueta de idioma
reader-language-such-as = escribe una como es, de, en-GB o pt-BR
reader-write-tag = escribe `{ $tag }`
reader-unfilled = aquí nada rellena `{ $word }`, y se vería tal como está escrito
reader-say-in-words = dilo con palabras. Se rellenan, en los guiones de la entrevista inicial, `{ $emergency }` (el número de emergencias del lugar del cliente), `{ $who_rings }` (quién llama: cualquiera de los dos, o alguien que esté cerca del cliente) y `{ $you_ring }` (el número al que puede llamar el mentor); y `{ $kept_until }` (el último día en que se guardan) en lo que su acuerdo dice sobre las notas
reader-did-you-mean = ¿querías decir `{ $word }`?
reader-wanted-text = texto

# Ids. The labels `this has it`, `this one` and `here` point to a second place in the file.
reader-id-taken = el id `{ $id }` ya se usa
reader-this-has-it = ya se usa aquí
reader-this-one = aquí está
reader-here = aquí
reader-choose-another = elige otro id
reader-choose-another-id = elige otro id
reader-choose-another-name = elige otro nombre
reader-bad-id = `{ $id }` no puede ser un id
reader-id-letters = usa letras minúsculas de la a a la z, cifras y `-`, 60 como mucho
# $letters: the sentence before this one.
reader-id-such-as = { $letters }, como `{ $id }`
reader-old-id-is-own = `{ $id }` sigue siendo el id de este elemento, y no puede ser su id antiguo
reader-old-id-in-use = `{ $id }` es el id de otro elemento de este archivo, y no puede ser un id antiguo
reader-old-id-twice = no pueden ser dos los que antes tenían el id `{ $id }`
reader-what-was-is = `was` es el id que tenía una versión anterior del archivo; quítalo donde el id es el mismo
reader-listed-twice = `{ $id }` está dos veces en esta lista
reader-delete-one = borra uno

# Names that lead nowhere.
reader-no-question = no hay ninguna pregunta `{ $name }`
reader-no-outcome = no hay ningún resultado `{ $name }`
reader-no-script = no hay ningún guion `{ $name }`
reader-no-claim = no hay ninguna afirmación `{ $name }`
reader-no-source = no hay ninguna fuente `{ $name }`
reader-no-support = no hay ningún apoyo `{ $name }`
reader-no-section = no hay ninguna sección `{ $name }`
reader-no-condition = no hay ninguna condición `{ $name }`
reader-no-part = no hay ninguna parte `{ $name }` que revisar
reader-leads-nowhere = `{ $name }` no lleva a ninguna parte
reader-is-a-support = `{ $name }` es un apoyo, y aquí va un resultado
reader-is-an-outcome = `{ $name }` es un resultado, y aquí va un apoyo
reader-no-answer = la pregunta `{ $question }` no tiene la respuesta `{ $answer }`

# What to write for an answer that leads nowhere. $condition, $list, $each: YAML to write.
reader-write-not = escribe `not: { $condition }`
reader-written-declined = «Prefiero no decirlo» se escribe `declined`, en minúsculas
reader-write-one-or-each = escribe `[{ $list }]` donde basta con una, y `all: [{ $each }]` donde tienen que darse todas
reader-write-any-of = escribe `[{ $list }]`: cualquiera de ellas
reader-write-commas = faltan comas: escribe `[{ $list }]`
reader-write-brackets = varias respuestas van entre corchetes: escribe `[{ $list }]`
reader-one-answer-only = a `{ $question }` se da una sola respuesta: escribe una de ellas
reader-no-curly-quotes = quita las comillas tipográficas: `{ $text }`
reader-text-for-id = ese es su texto; su id es `{ $id }`

# Safety questions and their place.
reader-no-safety-question = ninguna pregunta lleva la marca `safety: true`
reader-danger-before-goals = se pregunta por el peligro antes que por las metas
reader-safety-behind = la pregunta de seguridad `{ $question }` está detrás de `{ $other }`
reader-safety-before-changes = toda pregunta de seguridad está antes de los cambios y las metas
reader-section-of-safety = `{ $section }` es `about: { $about }`, y en ella hay preguntas de seguridad como `{ $question }`
reader-section-of-safety-help = escribe `about: now`, o da a las preguntas de seguridad una sección sobre ahora o sobre el bienestar

### Conditions.

reader-not-over-safety = `not` no puede estar sobre una respuesta de una pregunta de seguridad
reader-not-counts-unasked = también contaría una pregunta que no se hizo o que no se quiso responder: nombra las respuestas que quieres decir

# $list: conditions as they are written in YAML.
reader-holds-list = una lista detrás de `holds` puede leerse como una de ellas o como todas
reader-holds-write = escribe `any: [{ $list }]` donde basta con una, o `all: [{ $list }]` donde tienen que cumplirse todas
reader-holds-question = `{ $name }` es una pregunta, y `holds` necesita una condición
reader-write-its-answer = escribe `{ $name }: ` y su respuesta
reader-say-what-it-means = di qué significa, en el borde izquierdo del archivo: `conditions:`, y debajo `{ $name }: { "{" }…{ "}" }`
reader-count-of-none = una cuenta de 0 siempre se cumple
reader-number-from-one = escribe un número de 1 a { $most }
reader-count-out-of-reach = nadie puede tener { $count } de estas señales: una hoja puede tener { $most } como mucho
reader-count-lower = escribe un número más bajo, o nombra más señales
reader-declined-not-counted = `declined` no es una señal y no se puede contar
reader-declined-own-line = escríbelo en una línea propia, junto a la cuenta
reader-no-colon = no hay `: ` detrás de `{ $word }`
reader-write-colon = escribe `{ $word }: ` y luego lo que va ahí
reader-condition-for-question = `{ $name }` es una condición, y aquí va una pregunta
reader-write-holds = escribe `holds: { $name }`
reader-words-for-id = `{ $words }` no es el id de una pregunta
reader-write-id = las reglas la nombran por su id: escribe `{ $id }: `
reader-named-by-id = las reglas nombran una pregunta por su id, y no por sus palabras
reader-declined-behind = `declined` es una respuesta: escríbelo detrás de su pregunta, como `{ $example }`
reader-reads-later = esto lee `{ $question }`, que no se hace antes de esta pregunta
reader-earlier-only = una condición de una pregunta solo lee preguntas anteriores
reader-explained-by-itself = aquí `{ $name }` se explica por sí misma
reader-write-it-out = escribe qué significa, sin su propio nombre
reader-lean-on-each-other = `{ $name }` se apoya en `{ $other }`, y `{ $other }` se apoya en `{ $name }`
reader-take-a-name-out = quita uno de los dos nombres
reader-condition-stands-later = la condición `{ $name }` está más adelante en el archivo
reader-move-above = ponla encima de esta

# $word: a word that other tools have; $meant: what this format has instead.
reader-no-condition-word = `{ $word }` no es una palabra de las condiciones: escribe `{ $meant }`
reader-empty-condition = una condición tiene al menos una línea; para decir «siempre», quítala
reader-word-as-condition = `{ $word }` es una palabra del formato y no puede ser el nombre de una condición
reader-condition-too-large = `{ $name }` tiene más de { $most } partes cuando se desarrollan las condiciones que nombra
reader-name-fewer-conditions = nombra menos condiciones dentro de condiciones

### Questions and their answers.

reader-too-many-questions = más de { $most } preguntas
reader-too-many-answers = más de { $most } respuestas en una pregunta
reader-word-as-question = `{ $word }` es una palabra del formato y no puede ser el id de una pregunta
reader-unless-reads-safety = `unless` de una pregunta de seguridad no puede leer una respuesta de una pregunta de seguridad
reader-use-asked-when = usa `asked-when`, y nombra las respuestas que quieres decir
reader-declining-no-sign = no querer responder a `{ $question }` no puede ser una señal: no es una pregunta de seguimiento sobre seguridad
reader-only-follow-ups = solo puede tenerlo una pregunta de seguridad con `asked-when`; en las demás, cualquiera puede no responder y seguir
reader-worsens-except-later = `worsens-except` nombra una pregunta de seguridad posterior, junto a `worsens: true`
reader-name-another-question = quítalo, o nombra otra pregunta
reader-one-exception = un archivo hace su excepción de `worsens` para una sola pregunta
reader-name-same-question = nombra la misma pregunta en todas partes
reader-not-later-safety = `{ $question }` no es una pregunta de seguridad que venga después
reader-name-later-safety = después de una señal solo se pregunta lo que la seguridad necesita: nombra preguntas de seguridad posteriores
reader-section-above = la sección `{ $section }` está encima de `{ $other }`, y las preguntas de `{ $other }` se hacen primero
reader-asked-later = esta pregunta se hace después
reader-order-sections = pon las secciones en el orden en que se preguntan: ahora, bienestar, cambios, metas

# $question is of the section $section, $other of the section $later.
reader-question-behind-section = `{ $question }` es de la sección `{ $section }`, y está detrás de `{ $other }`, que es de la sección posterior `{ $later }`
reader-the-other-one = esta es la otra
reader-move-question-up = sube `{ $question }` hasta las otras de su sección; o da otra sección a `{ $other }`, o bájala
reader-declined-is-reserved = `declined` es una palabra del formato
reader-declining-offered-as = toda pregunta se puede dejar sin responder: el programa ya ofrece «Prefiero no decirlo»
reader-answer-twice = la pregunta ya tiene una respuesta `{ $answer }`
reader-not-led-first = `{ $answer }` no se ofrece en una llamada, así que va detrás de las respuestas que sí
reader-move-answer-to-end = ponla al final de las respuestas
reader-no-none-answer = la pregunta `{ $question }` no tiene respuesta para «nada de esto»
reader-add-alone = añade una respuesta con `alone: true`
reader-safety-for-notes = `{ $question }` es una pregunta de seguridad, que nunca es solo para notas
reader-take-for-away = quita `for`
reader-safety-marks-elsewhere = `clear`, `help` y `ends-after` solo significan algo en una pregunta de seguridad, y `{ $question }` no lo es
reader-mark-safety = marca la pregunta con `safety: true`, o quita la marca
reader-clear-and-help = la respuesta `{ $answer }` lleva las marcas `clear` y `help`
reader-either-or-sign = es una de las dos, o ninguna: entonces es una señal
reader-alone-of-one = `alone` solo significa algo donde se pueden elegir varias, y en `{ $question }` se elige una
reader-write-choose-many = escribe `choose: many`, o quita la marca
reader-safety-as-reason = ningún resultado da nunca como razón una respuesta de una pregunta de seguridad
reader-take-reason-away = quita `reason` aquí
reader-first-without-audience = la respuesta `{ $answer }` no trae ningún público que pueda ir primero
reader-write-audience = escribe `audience:` al lado, o quita la marca
reader-ends-after-is-sign = `ends-after` hace de `{ $answer }` una señal de una pregunta de seguridad, sin `clear` ni `help`
reader-take-a-mark-away = quita una de las marcas
reader-heard-as-empty = `{ $words }` no tiene ninguna palabra que alguien pueda decir
reader-heard-as-write-words = escribe las palabras como las dice la gente
reader-heard-as-useless = `{ $words }` no encuentra nada que otra de estas no encuentre ya
reader-heard-as-write = escribe cada una una sola vez; las mayúsculas, los acentos y los apóstrofos no cambian nada. En una traducción, deja `to` vacío

# Texts of answers as they are typed. $does: what the word does, as line mode says it.
reader-text-below-already = `{ $text }` ya está debajo de cada pregunta
reader-declining-offered = toda pregunta se puede dejar sin responder: el programa ya lo ofrece
reader-text-is-command = `{ $text }` es una palabra que hace otra cosa donde se escriben las respuestas: { $does }
reader-say-more = di más que esa palabra
reader-text-is-number = `{ $text }` es el número de otra respuesta
reader-more-than-number = escribe más que un número: es la respuesta { $row }, y las respuestas se eligen por su número
reader-text-like-answer = `{ $text }` se lee como la respuesta `{ $answer }`
reader-tell-apart = escríbela de modo que se puedan distinguir

### Supports and outcomes. An outcome that is at once ends the questions at the answer that decides it.

reader-points-here-safety = las respuestas de preguntas de seguridad nunca se muestran como razones, así que `points-here` no puede leerlas
reader-name-other-answers = nombra solo las otras respuestas
reader-too-many-outcomes = más de { $most } resultados
reader-outcome-without-when = solo el último resultado no tiene `when`; nada detrás de `{ $outcome }` podría cumplirse nunca
reader-outcome-write-when = escribe su `when`, o ponlo al final
reader-last-outcome-with-when = el último resultado vale donde no vale ningún otro, así que no tiene `when`
reader-add-last-outcome = añade un último resultado para todas las demás personas, o quita este `when`
reader-before-gates = { $count ->
    [one] `{ $outcome }` no es inmediato, y está antes de uno que lo es
   *[other] `{ $outcome }` no es inmediato, y está antes de { $count } que lo son
}
reader-first-of-them = el primero de ellos
reader-move-behind-gates = bájalo, detrás de `{ $outcome }`; o escribe `at-once: true` en él
reader-gate-behind = `{ $outcome }` es inmediato, y está detrás de un resultado que no lo es
reader-move-gate-up = súbelo hasta los otros que son inmediatos
reader-gate-without-when = `{ $outcome }` es inmediato, y no tiene `when`
reader-gate-write-when = escribe cuándo vale; el último resultado nunca es inmediato
reader-gate-with-not = `{ $outcome }` es inmediato, así que su condición no puede contener `not`
reader-has-to-stay-true = una vez que se cumple tiene que seguir cumpliéndose: nombra lo que hace que se cumpla
reader-gate-without-help = `{ $outcome }` es inmediato, y no tiene `help`
reader-gate-name-audiences = nombra los públicos de sus líneas de ayuda, como `help: [anyone]`
reader-gate-points-elsewhere = `{ $outcome }` es inmediato, y no puede señalar `{ $support }`, que no es atención clínica
reader-take-it-away = quítalo aquí
reader-marked-at-once = `{ $outcome }` lleva la marca `at-once`, y por lo demás es una página corriente: { $lacks }
reader-stands-behind-ordinary = está detrás de páginas que no son `at-once`
reader-has-no-help = no tiene `help`
reader-has-no-when = no tiene `when`
reader-points-to-unclinical = señala `{ $support }`, que no es atención clínica
reader-take-at-once-away = quita `at-once: true`: es para una página que termina las preguntas en una respuesta sobre un peligro

# $outcome may end before a sign at $question is met; $audience: the help lines that it lacks; $other: the outcome that has them.
reader-excused-without-lines = `{ $outcome }` puede estar antes de una señal en `{ $question }`, y no tiene las líneas de ayuda para `{ $audience }` que tiene `{ $other }`
reader-add-audience = añade ese público a su `help`, o quita `worsens-except`
reader-marked-sign = `{ $outcome }` termina en esta respuesta, así que es una señal
reader-unmark-or-take-out = quita la marca, o quita la respuesta de ese resultado

### Guarantees and scenarios.

reader-too-many-guarantees = más de { $most } garantías
reader-promise-of-program = `{ $id }` es el nombre de una promesa del programa
reader-both-told-by-name = elige otro id: las dos se cuentan por su nombre
reader-guarantee-twice = ya hay una garantía `{ $id }`
reader-at-once-with-not = una garantía `at-once` no puede tener `not` en su condición
reader-help-at-answer-with-not = una garantía con `shows: help-at-answer` no puede tener `not` en su condición
reader-name-help-answers = nombra las respuestas en las que se abre la ayuda
reader-one-promise = la garantía `{ $guarantee }` hace { $count } promesas, y aquí va una
reader-write-one-promise = escribe una de `never`, `only`, `never-points-to`, `never-points-only-to`, `pace`, `shows: help`, `shows: help-at-answer`, `at-once: true`, `asks`, `lines`
reader-scenario-twice = ya hay un escenario `{ $id }`
reader-not-together = estas respuestas a `{ $question }` no pueden darse juntas
reader-write-fitting-answers = escribe una, o varias que no se excluyan entre sí

### Hazards and reviews.

reader-hazard-twice = ya hay un peligro `{ $id }`
reader-one-control = un control del peligro `{ $hazard }` nombra { $count } cosas, y aquí va una
reader-write-one-control = escribe uno de `guarantee`, `scenario`, `test`, `screen`, `procedure`
reader-no-fingerprint = `{ $digits }` no es una huella
reader-fingerprint-is = tiene { $length } cifras o letras de la a a la f; las escribe `fingerpost review`

### Scripts of an intake, which a mentor reads aloud. $emergency: the placeholder of the emergency number.

reader-script-without-number = el guion nunca dice el número de emergencias: `{ $emergency }` no está en ninguna de sus líneas
reader-script-write-number = escribe `{ $emergency }` donde va el número del lugar del cliente
reader-script-too-long = el guion ocupa { $rows } filas, y en una pantalla pequeña caben { $most }
reader-script-shorten = acórtalo: nadie se desplaza por la pantalla en ese momento

### What is wrong with a practice file, a mentor's own page about their practice.

reader-practice-too-long = esto tiene { $length } caracteres, y se pueden leer en voz alta { $most } de una vez
reader-practice-shorten = acórtalo
reader-practice-months = las fichas no se pueden guardar { $months } meses
reader-practice-services = hay más de { $most } servicios
reader-practice-keep-services = deja los que más necesitan tus clientes
reader-practice-colleagues = hay más de { $most } colegas
reader-practice-keep-colleagues = deja los que más recomiendas
reader-practice-no-date = `{ $date }` no es una fecha
reader-practice-date-such-as = escribe 2026, 2026-10 o 2026-10-07
reader-practice-no-number = `{ $number }` no es un número al que llamar o escribir
reader-practice-write-number = escribe el número, u otro canal
