### What `fingerpost diff` says of two files: the old one and the new one.

diff-old = VIEJO
diff-new = NUEVO
diff-two-kinds = un archivo tiene preguntas y el otro líneas de ayuda. `diff` compara dos del mismo tipo.

# $why: what is at fault, a sentence without its full stop.
diff-fault = FALLO: { $why }. Es un fallo de fingerpost, no de los archivos: por favor, avisa.
diff-sheets-lead-elsewhere = dos hojas que se encontraron no llevan de `{ $from }` a `{ $to }`
diff-help-lines = { $file }: { $lines } líneas de ayuda en { $places } lugares
diff-the-same = Los dos son iguales, palabra por palabra.
diff-say-the-same = Los dos dicen lo mismo; solo cambian la disposición o los comentarios.
diff-only-layout = No cambia ninguna palabra ni ninguna regla; solo la disposición o los comentarios.
diff-new-fails = NUEVO no pasa `check`: { $all }.
diff-perhaps-renamed = `{ $old }` ya no está, y `{ $new }` es nueva y tiene las mismas respuestas. Si es la misma pregunta, escribe en ella `was: { $old }` en NUEVO y vuelve a comparar.

### Changed words and rules.

diff-read-this = { $count ->
    [one] LEE ESTO: 1 cambio, donde un error puede hacer daño a alguien.
   *[other] LEE ESTO: { $count } cambios, donde un error puede hacer daño a alguien.
}

# How changed words are marked: $gone is `that went` in its marks, $came is `that came` in its marks.
diff-marked = Las palabras { $gone } y las palabras { $came } van marcadas.
diff-that-went = que se fueron
diff-that-came = que llegaron
diff-other-words = Otras palabras
diff-other-rules = Otras reglas y marcas
diff-changes = { $count ->
    [one] 1 cambio
   *[other] { $count } cambios
}

# A rule in the old file and in the new one stands behind these; `nothing` where one has none. $field: its field.
diff-rule-was = { $field } era:
diff-rule-is = { $field } es:
diff-no-rule = nada
diff-one-or-list = { $field }: antes un solo valor y ahora una lista, o al revés
diff-moved = CAMBIO DE SITIO: las palabras de una respuesta están ahora en otra. ¿Se movieron también sus reglas?
diff-moved-words = `{ $question }`: «{ $words }» estaba en `{ $from }`, y ahora está en `{ $to }`

# $item: an item of a file by its id.
diff-item-is-new = { $item } aparece ahora
diff-item-is-gone = { $item } ya no está

# $list: the key of a list in the file, such as questions.
diff-order-of = el orden de { $list }

# What an item is, in brackets behind its id.
diff-item-question = pregunta
diff-item-answer = respuesta
diff-item-outcome = resultado
diff-item-guarantee = garantía
diff-item-scenario = escenario
diff-item-condition = condición
diff-item-section = sección
diff-item-support = apoyo
diff-item-extra = añadido
diff-item-claim = afirmación
diff-item-source = fuente
diff-item-hazard = peligro
diff-item-script = guion
diff-item-contract = acuerdo
diff-item-audience = público
diff-item-place = lugar
diff-item-line = línea

### Promises and marks that were lost. Each phrase stands behind the id of a guarantee, a question, an answer, an outcome or a support.

diff-lost-guarantees = Garantías que se perdieron
diff-lost-marks = Marcas que se perdieron

# $why: why the guarantee was promised, in the author's words.
diff-promises-less = ahora promete menos: { $why }
diff-promises-less-still-holds = ahora promete menos; lo que prometía hoy todavía se cumple: { $why }
diff-promises-less-fails = ahora promete menos; lo que prometía ya no se cumple: { $why }
diff-promises-less-never-held = ahora promete menos; lo que prometía no se cumple, y en VIEJO tampoco se cumplía: { $why }
diff-not-promised = ya no se promete: { $why }
diff-not-promised-still-holds = ya no se promete; lo que prometía hoy todavía se cumple: { $why }
diff-not-promised-fails = ya no se promete; lo que prometía ya no se cumple: { $why }
diff-not-promised-never-held = ya no se promete; lo que prometía no se cumple, y en VIEJO tampoco se cumplía: { $why }

# $mark: a mark as the file has it.
diff-gone-was-marked = ya no está; llevaba la marca `{ $mark }`
diff-gone-was-at-once = ya no está; era `at-once`
diff-not-marked = ya no lleva la marca `{ $mark }`
diff-not-at-once = ya no es `at-once`
diff-clinical-now = ahora lleva la marca `clinical`, así que una señal puede llevar ahí
diff-answers-reordered = tiene sus respuestas en otro orden, y el orden dice qué es peor
diff-worsens-except = ahora lleva la marca `worsens` con una excepción, para señales en `{ $question }`
diff-help-not-in-view = ya no deja la ayuda a la vista
diff-without-lines = ya no trae las líneas de ayuda para `{ $audience }`
diff-declined-without-lines = ya no trae las líneas de ayuda para `{ $audience }` cuando no se quiere responder
diff-page-without-lines = ya no muestra las líneas de ayuda para `{ $audience }`

# $was, $is: how soon the outcome wants help, in the words of each file.
diff-wants-help-later = pide ayuda más tarde: antes «{ $was }», ahora «{ $is }»

# $was, $is: what the answer counts as; one of the four below.
diff-gone-was = ya no está; contaba como { $was }
diff-weaker = contaba como { $was }, y ahora cuenta como { $is }
diff-declined-weaker = sin responder contaba como { $was }, y ahora cuenta como { $is }
diff-as-clear = respuesta sin señal
diff-as-help = marca `help`
diff-as-sign-that-ends-after = una señal que termina cuando se responden las preguntas de seguimiento
diff-as-sign = una señal

### Pairs of answer sheets, one of each file.

diff-help-lost = Se pierde la ayuda urgente o la página de ayuda: { $amount }

# $outcomes: two ids with an arrow between them; $amount: how many pairs of answer sheets.
diff-help-later = { $outcomes }: la ayuda llega más tarde, { $amount }
diff-help-page-lost = { $outcomes }: NUEVO no muestra la página de ayuda, { $amount }
diff-and-more = y { $more } más, que muestra `--counts`
diff-nothing-elsewhere = Cada hoja de respuestas lleva adonde llevaba.

# $amount: how many pairs of answer sheets, with a capital.
diff-elsewhere = { $amount } con otro resultado.

# $all, $same, $elsewhere: exact numbers of pairs.
diff-counted-elsewhere = { $all } de hojas de respuestas: { $same } con el mismo resultado, { $elsewhere } con otro.
diff-what-is-counted = Se cuentan pares de hojas de respuestas, una para VIEJO y otra para NUEVO, que dan la misma respuesta a cada pregunta que hacen las dos; una pregunta que solo hace una puede tener cualquier respuesta. Ningún recuento dice qué tan probable es algo.
diff-shown = Debajo de cada línea están las respuestas que importan, de un par; no salen las preguntas respondidas con «nada de esto» o «no». `--counts` muestra números exactos y hojas de respuestas completas.
diff-shown-whole = Debajo de cada recuento está su par más corto, escrito como una sola hoja si los dos archivos pueden leerla.

# Amounts of pairs.
diff-one-pair = un par de hojas de respuestas
diff-all-pairs = todos los pares de hojas de respuestas
diff-nearly-all-pairs = casi todos los pares de hojas de respuestas
diff-most-pairs = la mayoría de los pares de hojas de respuestas
diff-half-of-pairs = más o menos la mitad de los pares de hojas de respuestas
diff-some-pairs = algunos pares de hojas de respuestas
diff-few-pairs = pocos pares de hojas de respuestas
diff-very-few-pairs = muy pocos pares de hojas de respuestas

# $count: the number as it is written; $number: the same for the choice of a plural.
diff-pairs = { $number ->
    [one] { $count } par
   *[other] { $count } pares
}
diff-sheets = { $number ->
    [one] { $count } hoja
   *[other] { $count } hojas
}
diff-uncounted-sheets = Más hojas de las que se pueden contar
diff-whatever-is-answered = (se responda lo que se responda)

# $file: OLD or NEW; $questions: ids.
diff-asked-by-one = solo se pregunta en { $file }: { $questions }

# $sheets: how many answer sheets; $here and $there: OLD and NEW, or NEW and OLD.
diff-only-there = { $sheets } de { $here } con una respuesta que { $there } no admite, así que nada en { $there } concuerda con ella. La más corta:

### Where the pairs can't be counted.

# $held: nothing, or a full stop and a sentence about what has to be remembered there.
diff-diagram-too-large = SIN DECIDIR: qué hojas llevan a otro resultado. El diagrama de { $file } por sí solo es demasiado grande en la pregunta `{ $question }`{ $held }.
diff-too-many-answers = SIN DECIDIR: qué hojas llevan a otro resultado. La pregunta `{ $question }` tiene demasiados conjuntos de respuestas que las reglas de los dos archivos distinguen.
diff-too-many-states = SIN DECIDIR: qué hojas llevan a otro resultado. Al recorrer los dos archivos a la vez se llega a demasiados estados (hasta ahora { $states }) en la pregunta `{ $question }`.
diff-remembered = Hay que recordar mientras tanto las preguntas que están en otro sitio: { $questions }.
diff-compare-nearer = Compara versiones más cercanas entre sí.

### What was added, removed and renamed. Ids stand behind a colon.

diff-questions-added = Preguntas añadidas
diff-questions-removed = Preguntas quitadas
diff-questions-renamed = Preguntas con otro id
diff-answers-added = Respuestas añadidas
diff-answers-removed = Respuestas quitadas
diff-answers-renamed = Respuestas con otro id
diff-outcomes-added = Resultados añadidos
diff-outcomes-removed = Resultados quitados
diff-outcomes-renamed = Resultados con otro id
diff-guarantees-added = Garantías añadidas
diff-guarantees-removed = Garantías quitadas
diff-guarantees-renamed = Garantías con otro id
diff-is-now = `{ $old }` ahora es `{ $new }`

# Old ids that the old file doesn't have, and the item that names each.
diff-was-leads-nowhere = Ids antiguos detrás de `was` que VIEJO no tiene
diff-was-of = `{ $was }` (de `{ $id }`)
