### The printed document for a reviewer: `fingerpost print`


### Words that join

# Between answers, sentences or conditions; where a comma stands before it, the code adds it.
print-and = y
print-or = o
print-nor = ni
# Between supports in order: "therapy, then coaching".
print-then = luego
# Between care that stays and what goes beside it: "therapy, and beside it coaching".
print-beside = y a la vez
# Numbers in a row: "3 to 9".
print-range = { $first } a { $last }
# Quotation marks around words of the file.
print-quote-opens = «
print-quote-closes = »
# Behind an item: its name in the file.
print-id = id { $id }
# In the grey line of an item. $part: the name that a review gives a part, such as "safety".
print-part = parte «{ $part }»
# On the foot of each side of paper: "3 of 40". It stands in quotation marks of CSS, so it holds none.
print-side-of = de

### The cover

# Before the title of the file.
print-for-review = Para revisar:
print-printed = Impreso
# $language: a tag, such as "en".
print-printed-from = { $day }, del archivo { $file } en { $language } (huellas: { $fingerprints })
print-cover-what = Aquí están impresas todas las preguntas, respuestas, páginas y reglas de este archivo, lo que está probado de las reglas, y las líneas de ayuda de un lugar. Está escrito para alguien que va a juzgar si es correcto y seguro para un uso, y que no necesita saber nada de programas.
print-cover-place = Las líneas de ayuda son las de { $place }.
# $place: the place that stands in for one that nobody named.
print-cover-no-place = No se nombró ningún lugar. Las líneas de ayuda impresas aquí son las de { $place }, solo como ejemplo: en una pantalla el lugar se pregunta, nunca se adivina. Para imprimir las de tu lugar, nómbralo: `fingerpost print --place MX` imprime las de México.
print-cover-numbers = Cada elemento tiene un número, para que un comentario pueda nombrarlo: pregunta 4, respuesta 4.2, condición 7, resultado 9, añadido 12, guion 3, promesa 14. Las palabras entre comillas son lo que las personas leen u oyen.
print-changed = Cambios
print-changed-since = desde { $file } (huellas: { $fingerprints }): { $words } textos y { $rules } reglas o marcas. Lo que se fue está tachado, lo que llegó está subrayado. Una regla que cambió aparece dos veces: como era y como es.
print-contents = Índice

### How to read the document: its words, each with what it means

print-guide = Cómo leer esto
print-word-part = Parte
print-word-part-means = Lo que se puede revisar por separado, como «safety». La línea gris de un elemento nombra su parte, y la página para firmar enumera todos los elementos de cada parte. Lo que está detrás de «id» es el nombre del elemento en el archivo: solo lo necesita quien lo edita.
print-word-page = Página que termina las preguntas
print-word-page-means = Un resultado que no espera a la última pregunta: se muestra en cuanto las respuestas lo piden, y antes no se pregunta nada más que, con algunas señales, unas pocas preguntas sobre peligro. Cuán pronto debería actuar la persona es otra cosa: ahora, hoy o pronto. Está en la línea gris de cada resultado.
print-word-sign = Señal
print-word-sign-means = Una respuesta a una pregunta sobre peligro que muestra ayuda enseguida y lleva a una página que termina las preguntas. La mayoría de las señales lo hacen ahí mismo. Unas pocas dejan que vengan antes algunas preguntas más sobre peligro: entonces la respuesta dice cuáles.
print-word-shows-help = Muestra ayuda
print-word-shows-help-means = El número de emergencias y las líneas de ayuda del lugar se muestran en esa respuesta, debajo de una frase que aquí está junto a las líneas de ayuda. Luego siguen las preguntas, a menos que diga «y termina aquí».
print-word-nothing-opens = No se abre nada
print-word-nothing-opens-means = La respuesta no muestra nada por sí misma, y ninguna otra pregunta sale solo por ella. Donde la lee la regla de un resultado, dice en su lugar «Aquí no se muestra ayuda; puede decidir el resultado». La ayuda sigue a una tecla, aquí como en todas partes.
print-word-declined = Se prefirió no responder
print-word-declined-means = Alguien eligió «Prefiero no decirlo». Eso se ofrece en todas las preguntas. «No se puede saltar» significa que a una pregunta sobre peligro se puede preferir no responder, pero no dejar para después. En una regla, «no se respondió con …» también es cierto de quien prefirió no responder.
print-word-support = Apoyo
print-word-support-means = Un tipo de ayuda hacia el que orienta un resultado: se describen en una sección propia. Las páginas de detrás de ese resultado dicen cómo se encuentra y se comprueba cada uno, salvo la atención que alguien ya tiene. En un resultado que llega al final, y no es para ahora, para hoy ni para jóvenes, dicen también lo que cada uno es y no es. Sus primeros pasos están ahí donde el resultado no tiene más pasos propios, y las respuestas que orientan hacia él donde no hay prisa.
print-word-condition = Condición
print-word-condition-means = Una regla con nombre y número, escrita entera una vez y usada en varios lugares. El nombre es solo una etiqueta: lo que cuenta es lo que está escrito entero. «Se usa en» enumera dónde se lee la condición, o una respuesta.
print-word-addition = Añadido
# $most: in words, as in `print-number`.
print-word-addition-means = Una frase que algunas respuestas ponen en una página además de sus propias palabras. Donde encajan varias, van en el orden de sus números. Las de «antes del primer paso» van encima de él: todas en una página que es para ahora o para hoy, que termina las preguntas o que es para jóvenes. En cualquier otra página hay sitio para { $most } primeros pasos; los que no caben encabezan la lista «Más pasos». En una página que dice «pronto», el primer paso propio de la página nunca pasa a esa lista; donde no hay prisa, puede que sí.
print-word-where = [Donde …: …]
# Said of what the file holds for a place; the code prints the square brackets of the file's texts.
print-word-where-means = Lo que se lee en lugares de los que no se tiene un número de emergencias, ni de ambulancia, o ninguna línea de ese tipo. Va entre corchetes detrás de lo que leen todos los demás. Un tipo de línea lleva ahí su nombre corto: «anyone» es alguien con quien hablar, «cannot-speak» una forma de pedir ayuda sin hablar.
print-word-call = Llamada, mentor, en voz alta
print-word-call-means = Un mentor puede guiar a alguien por las preguntas en una llamada. Lo que está detrás de «En voz alta» es lo que dice; la persona al otro lado no ve nada. «Se encuentra con» enumera palabras que traen una respuesta para que el mentor la mire.
print-word-promise = Promesa
print-word-promise-means = Un enunciado sobre todos los conjuntos de respuestas que alguien podría dar, probado por el programa. El archivo, y la lista de controles, llaman garantías a algunas promesas: es lo mismo.
print-word-claim = Afirmación
print-word-claim-means = Un enunciado de la literatura en el que algo se apoya. No tienes que comprobar las afirmaciones, a menos que revises la parte «claims»; pero dilo donde sepas algo mejor.

### What holds in every rule

print-rules = En todas las reglas:
print-rules-unasked = Una pregunta que no se hizo no cuenta como respondida, ni como una que se prefirió no responder.
print-rules-any-number = Donde se pueden dar varias respuestas, basta con que una de las que nombra una regla esté entre ellas.
print-rules-no-points = Nada cuenta puntos: una regla mira qué respuestas se dieron; como mucho, cuántas de algunas enumeradas.
print-rules-letters = Las partes de una regla llevan letras: (a), (b), sin la letra i; dentro de ellas (i), (ii); dentro de esas (1), (2).
print-rules-cut-short = Las preguntas y respuestas largas se acortan en una regla, y una pregunta que la regla vuelve a nombrar lleva solo su número: los números dicen dónde están enteras.
print-rules-on-a-screen = En una pantalla, las preguntas se cuentan según van saliendo, así que puede que la pregunta 7 de aquí sea allí la quinta.

### In which order the document is read

print-order = En qué orden, y cuánto puede llevar:
print-order-way-through = «El recorrido», para ver el conjunto: cinco minutos.
print-order-safety = La parte «safety», con los elementos en el orden de la página para firmar: unas dos horas. Pregunta de cada respuesta: ¿es correcto lo que hace? ¿A quién no se detectaría? ¿A quién se asustaría sin necesidad?
print-order-mentor = «Lo que dice un mentor» y «Líneas de ayuda»: media hora, y una comprobación de cada número, nunca llamando a un número de emergencias.
print-order-lines = «Líneas de ayuda»: un cuarto de hora, y una comprobación de cada número, nunca llamando a un número de emergencia.
print-order-hazards = Los peligros, luego las promesas: una hora. ¿Qué peligro falta? Lo que no está prometido no está probado.
print-order-promises = Las promesas: media hora. Lo que no se promete no se demuestra. Este archivo no enumera peligros: ¿cuáles debería?
print-order-others = Las otras partes de las que sepas bastante: cerca de un cuarto de hora cada una.

### What isn't printed

print-missing = Lo que no está impreso aquí, y que no se firma:
print-missing-lines = Otras { $count } líneas de ayuda, de lugares que no son { $place }: `fingerpost print --place` imprime las de otro lugar.
print-missing-keys = Los nombres de teclas y botones, y los mensajes sobre archivos y terminales.
print-missing-order = El orden de todo en una pantalla. Míralo también en un equipo: `fingerpost` te lo muestra como es para cualquiera.

### Who has reviewed what

print-reviews = Quién ha revisado qué
print-reviews-lead = Cada parte se revisa por separado. Sus dos huellas, de sus reglas y de sus palabras, cambian con cualquier letra; una revisión solo vale mientras las dos sean las mismas. Las huellas de arriba son del archivo entero: de sus reglas, de sus palabras, y de todo él letra por letra. Cualquiera puede escribir un nombre en un archivo: el programa no sabe quién lo escribió.
print-reviews-translation = Estas palabras son una traducción. Debajo de cada texto está el original del que se hizo, y «[sin traducir]» donde se lee el original; las líneas de ayuda se imprimen sin el suyo. Lee los dos: la huella de palabras de una parte abarca las dos, y una revisión del original no vale para estas. Lo que está en las palabras del propio archivo (promesas, escenarios, el registro de peligros, fuentes) se revisa allí.
# Detrás de un texto que no tiene traducción
print-not-translated = [sin traducir]
# $label: una de las dos etiquetas; $text: de qué se hizo la traducción
print-original-is = { $label }: { $text }
print-original = Original
print-original-changed = Original, cambiado desde que se tradujo
print-other-texts = Otros textos de esta traducción
print-other-texts-lead = Textos que no están más arriba por sí solos: cambian según el lugar, son palabras por las que se encuentra una respuesta o dicen lo mismo que varios otros. Cada uno con su id y su original.
print-reviews-part = Parte
print-reviews-what = Qué es
print-reviews-rules = Reglas
print-reviews-words = Palabras
print-reviews-reviewed = Revisada
print-reviewed-never = nunca se revisó
print-reviewed-by = el archivo dice: la revisó { $name }, { $role }, { $date }
print-reviewed-rules-words-changed = las reglas y las palabras cambiaron desde la revisión del { $date }
print-reviewed-rules-changed = las reglas cambiaron desde la revisión del { $date }
print-reviewed-words-changed = las palabras cambiaron desde la revisión del { $date }

### The way through, on one page

print-way = El recorrido
print-way-lead = Las preguntas se hacen de arriba abajo. Algunos resultados terminan las preguntas: en la respuesta que los pide o, con algunas señales, tras unas pocas preguntas más sobre peligro. La última columna dice en qué preguntas, y a cuáles de estos resultados lleva una señal. A quien llega al final se le muestra el primero de los otros resultados que encaja, en el orden de la segunda lista debajo de la tabla.
print-way-uncounted = más de los que se pueden contar
print-way-count = Conjuntos distintos de respuestas que se pueden dar: { $count }.
print-way-proved = Lo que está probado de todos ellos está en la sección de promesas: se cumplen { $holds } de { $all } enunciados, { $own } de ellos promesas de este archivo, los otros sobre todos los archivos.
print-way-unproved = No se pudo calcular lo que se promete de ellos.
print-way-question = Pregunta
print-way-can-end = Puede terminar las preguntas
print-way-asked-of-some = (se hace a algunas personas)
print-way-ends = aquí: → resultado { $numbers }
# Signs that let a few more questions come first.
print-way-ends-later = unas preguntas después: → uno de los resultados { $numbers }
print-way-gates = Páginas que terminan las preguntas, y cuán pronto actuar:
print-way-others = Al final, el primero de estos que encaja:
# $pace: how soon, in the file's words.
print-way-result = resultado { $n }: «{ $title }» ({ $pace })
print-way-result-pointing = resultado { $n }: «{ $title }» ({ $pace }), orienta hacia { $supports }
print-other-changes = Otros cambios

### Changes since an older file

# Behind a new item.
print-new = (nuevo)
print-taken-out = Quitado desde entonces:
print-also-changed = También cambió:

### The questions

print-questions = Las preguntas
print-questions-lead = «Prefiero no decirlo» se ofrece en todas las preguntas, debajo de sus respuestas. Detrás de cada respuesta está lo que hace, y qué reglas la usan. Donde se pueden dar varias respuestas, tienen efecto cuando la persona sigue adelante. Donde varias páginas que terminan las preguntas encajan con lo dicho hasta entonces, se muestra la del número más bajo.
print-section = Sección:
# The heading of a question, before its words.
print-question = Pregunta { $n }.
print-question-one = una respuesta
print-question-any-number = cualquier número de respuestas
print-question-safety = pregunta sobre peligro; no se puede saltar
print-question-for-notes = para las notas del mentor; no decide nada
# What the order is for: the promise that follows from it.
print-question-worsens = sus respuestas van de mejor a peor, para que se pueda probar una cosa: una respuesta peor nunca retrasa la ayuda
print-question-worsens-more = hay una cosa probada: marcar más, aparte de «nada», nunca retrasa la ayuda
# Behind one of the two before it and a comma.
print-question-worsens-except = con una excepción, que está en las promesas
print-question-hint = Debajo
print-question-hint-led = Debajo, en una llamada
print-question-say = Un mentor dice
print-question-why = Por qué se pregunta
print-question-asked-when = Solo se hace si
print-question-unless = No se hace si
print-question-asked = Se hace
print-question-asked-of-all = a toda persona que llega hasta aquí

### What an answer does

print-answers = Respuestas
# $does: one of the sentences of what an answer calls for.
print-answers-alike = Cada una de ellas, y también preferir no responder: { $does }
print-answer-in-view = Mantiene a la vista el número de emergencias desde aquí.
print-answer-adds-lines = Añade las líneas de ayuda «{ $heading }».
print-answer-adds-lines-first = Añade las líneas de ayuda «{ $heading }», antes de todas las demás.
# Where the place has no lines under that heading; a sentence behind it says so.
print-answer-asks-for-lines = Pide las líneas de ayuda «{ $heading }».
print-answer-asks-for-lines-first = Pide las líneas de ayuda «{ $heading }», antes de todas las demás.
print-answer-alone = Excluye las otras respuestas.
print-answer-not-led = No se ofrece en una llamada.
print-answer-script = En una llamada el mentor ve el guion { $n }.
# $young: the number of the script for a client under 18.
print-answer-script-and-young = En una llamada el mentor ve el guion { $n }, y con menores de 18 el guion { $young }.
print-answer-aloud = En voz alta
print-answer-said-back = Un resultado lo recuerda así
print-answer-heard-as = En una llamada, se encuentra con: { $words }.
print-answer-declined = «Prefiero no decirlo»
print-calls-for-nothing = No se abre nada.
# Where the rule of a result reads the answer.
print-calls-for-no-help = Aquí no se muestra ayuda; puede decidir el resultado.
print-calls-for-help = Muestra ayuda, luego siguen las preguntas.
print-calls-for-more-first = { $count ->
    [one] Muestra ayuda ahora. Como mucho sigue todavía la pregunta { $numbers }, donde corresponda; luego una página termina las preguntas.
   *[other] Muestra ayuda ahora. Como mucho siguen todavía las preguntas { $numbers }, donde corresponda; luego una página termina las preguntas.
}
# $numbers: results, such as "3 to 5, 8".
print-calls-for-one-of = Es uno de los resultados { $numbers }.
# $numbers: questions that are asked because of this answer alone.
print-calls-for-follow-up = { $count ->
    [one] Lleva a la pregunta { $numbers }.
   *[other] Lleva a las preguntas { $numbers }.
}
print-calls-for-result = Muestra ayuda y termina aquí: con el resultado { $n } «{ $title }».
# $numbers: earlier results that other answers may bring in its place.
print-calls-for-result-unless = Muestra ayuda y termina aquí: con el resultado { $n } «{ $title }», a menos que encaje también un resultado anterior ({ $numbers }).
print-calls-for-result-or-earlier = Muestra ayuda y termina aquí: con el resultado { $n } «{ $title }», o con un resultado anterior que encaje también.
print-calls-for-first-page = Muestra ayuda y termina aquí: con la primera página que termina las preguntas y que encaja.
# Where a condition or an answer is read; $places: some of the four below it.
print-used-by = Se usa en: { $places }.
# $numbers: one or several, "3, 5 to 7".
print-used-by-condition = condición { $numbers }
print-used-by-asking = si se hace la pregunta { $numbers }
print-used-by-result = resultado { $numbers }
print-used-by-addition = añadido { $numbers }

### Named conditions

print-conditions = Condiciones con nombre
print-conditions-lead = Una condición que se usa en varios lugares está escrita entera una vez, aquí. Es cierta o falsa según las respuestas dadas hasta entonces. Algunas aparecen dos veces. Una lee todas las respuestas y decide qué página sale. La otra, con «leaving safety out» en su nombre, prescinde de las respuestas a las preguntas sobre peligro: solo elige frases, y ninguna frase de una página o de una hoja puede delatar lo que alguien dijo sobre peligro, o se calló.
print-condition = Condición { $n }: «{ $name }»
print-condition-if = Cierta si
# $condition: as `print-condition-named` says it.
print-rule-in-short = En pocas palabras, { $condition }: { $words }.
# Above a list of the ways in which it is true.
print-rule-in-short-any = En pocas palabras, { $condition }: al menos una de estas cosas:
# $difference: one of the two below it.
print-rule-same-but = Lo mismo que { $condition }, pero { $difference }.
# Both are conditions.
print-rule-in-place-of = con { $new } en lugar de { $old }
# $what: answers.
print-rule-without = sin { $what }

### Rules as sentences
# In English, a test reads every one of these back to the rule that it was made from.

# What stands for $question below.
print-question-named = la pregunta { $n } («{ $words }»)
# What stands for $question where its words were said before in the same rule.
print-question-number = la pregunta { $n }
# What stands for $condition.
print-condition-named = la condición { $n } («{ $name }»)
# What stands for $answers, one or several; $number: such as 4.2.
print-answer-named = «{ $words }» ({ $number })
print-rule-all = todo esto es cierto:
print-rule-any = al menos una de estas cosas es cierta:
print-rule-none = nada de esto es cierto:
# $number: in words, as in `print-number`.
print-rule-at-least = se dieron { $number } o más de estas respuestas (dos en una misma pregunta cuentan como dos):
print-rule-fewer = se dieron menos de { $number } de estas respuestas (dos en una misma pregunta cuentan como dos):
print-rule-is-true = { $condition } es cierta
print-rule-isnt-true = { $condition } no es cierta
print-rule-asked = { $question } se respondió o se prefirió no responder
print-rule-wasnt-asked = { $question } no se hizo
# $said: a sentence about the question that says what isn't so.
print-rule-or-wasnt-asked = { $said }, o no se hizo
print-rule-declined = se prefirió no responder a { $question }
print-rule-isnt-declined = no se prefirió no responder a { $question }
# Above a list of questions.
print-rule-all-declined = se prefirió no responder a ninguna de estas preguntas:
print-rule-any-declined = se prefirió no responder al menos a una de estas preguntas:
print-rule-none-declined = no se prefirió no responder a ninguna de estas preguntas:
print-rule-not-all-declined = no se prefirió no responder a todas estas preguntas:
print-rule-any-answer = { $question } se respondió, con cualquier respuesta
print-rule-answered = { $question } se respondió con { $answers }
print-rule-isnt-answered = { $question } no se respondió con { $answers }
print-rule-answered-but = { $question } se respondió, pero no con { $answers }
# $others: answers to the same question that aren't among those given.
print-rule-answered-and-not = { $question } se respondió con { $answers }, y no con { $others }
# $answer, $other: one answer each, and both were given.
print-rule-answered-both = { $question } se respondió tanto con { $answer } como con { $other }
print-rule-answered-or-declined = { $question } se respondió con { $answers }, o se prefirió no responder
print-rule-neither = { $question } no se respondió con { $answers }, ni se prefirió no responder
print-rule-asked-but = { $question } se hizo, y no se respondió con { $answers }
print-rule-asked-goes-on = { $question } se respondió con { $answers }, o se prefirió no responder (sus otras respuestas terminan las preguntas)
# $answers in these two: only numbers, such as "10.2, 10.3".
print-rule-other-than = { $question } tiene una respuesta que no es { $answers }, o se prefirió no responder
print-rule-other-than-ends = { $question } tiene una respuesta que no es { $answers } (cada una de ellas termina las preguntas), o se prefirió no responder
# A number of answers in words, as far as people write it so.
print-number = { $n ->
    [0] cero
    [1] una
    [2] dos
    [3] tres
    [4] cuatro
    [5] cinco
    [6] seis
    [7] siete
    [8] ocho
    [9] nueve
    [10] diez
    [11] once
    [12] doce
   *[other] { $n }
}

### The results

print-results = Los resultados
print-results-lead = Un resultado es la página que se muestra a alguien al final. Primero vienen los que terminan las preguntas; se buscan después de cada respuesta. Los otros se buscan al final, de arriba abajo, y se muestra el primero que encaja. En una llamada, donde una página que termina las preguntas tiene un guion y las respuestas que llevaron a ella tienen otros, el mentor ve, de todos los guiones, también el de la página, el del número más bajo. Sea lo que sea lo que se respondió, un mentor puede poner primero una página para antes (Ctrl-O), nunca una para más tarde.
# The heading of a result, before its title.
print-result = Resultado { $n }.
print-result-pace = cuán pronto: «{ $pace }»
print-result-at-once = termina las preguntas en la respuesta que lo pide
print-result-nothing-needed = dice que no hace falta nada: nadie que prefirió no responder a una pregunta sobre peligro recibe esta página, y eso está probado
print-result-young = para jóvenes
print-result-keeps-nothing = no se guarda nada de una llamada que termina aquí
print-result-points-nowhere = no orienta hacia ninguno de los apoyos
print-result-points-to = orienta hacia { $supports }
# Before a rule.
print-result-as-soon-as = Se muestra en cuanto
# Before a rule.
print-result-if = Se muestra si no encaja ningún resultado anterior y
print-result-shown = Se muestra
print-result-to-others = a toda persona con quien no encaja ningún otro resultado
# $answers: such as "6.1, 6.7"; $questions: the numbers of questions.
print-result-who-is-left = Las respuestas { $answers } llevan a más preguntas ({ $questions }). Quien da ahí una respuesta que trae un resultado anterior ve esa página: aquí solo cuenta quien queda.
print-result-put-first = En una llamada ninguna respuesta lleva hasta aquí: el mentor pone primero esta página (Ctrl-O).
print-result-says = La página dice
print-result-first-step = Primer paso
print-result-more-steps = Más pasos
print-result-steps-of-supports = los de los tipos de ayuda hacia los que orienta
print-result-like = Cómo puede que sea
print-result-limits = Lo que no es
print-result-later = Más tarde, o a la vez
print-result-say = Un mentor lo ofrece con
print-result-mentor-sees = En una llamada el mentor ve
# Behind the label before it.
print-result-script = el guion { $n }.
print-result-additions = Añadidos que puede llevar
# Behind a help lists' names, in order; then one of the two below.
print-result-help = Ayuda en la primera pantalla en { $place }:
print-result-help-of-answers = las listas que traen las respuestas
# Before the lines.
print-result-help-order = Donde las respuestas no traen ninguna:
print-result-help-order-of-answers = Las respuestas pueden añadir listas detrás de estas, o alguna delante. Por sí sola, la página muestra:
# A result in a sentence that says "result" before it.
print-result-named = { $n } «{ $title }»
# $count: how many numbers there are.
print-rests-on = { $count ->
    [one] Se apoya en la afirmación { $numbers }.
   *[other] Se apoya en las afirmaciones { $numbers }.
}

### Examples and scenarios

print-example = Un ejemplo
print-example-of-scenario = Un ejemplo sencillo (escenario { $n })
print-example-declined = a la pregunta { $n } se prefirió no responder
# The last of several answers.
print-example-none = y la respuesta que excluye todas las demás, como «Nada de esto», en las preguntas { $numbers }
print-scenarios = Escenarios
# $numbers: the answers that say no or none of these, such as "4.1, 5.5".
print-scenarios-lead = Cada uno es un conjunto entero de respuestas, con el resultado al que tiene que llevar. `fingerpost check` los prueba todos. Los números son los de las respuestas; «4 sin decir» significa que a la pregunta 4 se prefirió no responder. Las preguntas que no aparecen no se hicieron, o se respondieron que no o que nada de esto ({ $numbers }).
print-scenario = Escenario { $n } → resultado { $result }.
print-scenario-declined = { $n } sin decir

### What answers add to a page

print-additions = Lo que las respuestas añaden a una página
print-additions-lead = Cada uno de estos está en una página solo donde su regla es cierta. Nunca cambia qué página se muestra. Donde varios están en un mismo sitio, van en el orden de sus números.
print-addition = Añadido { $n }:
# $place: one of the four below it; $on: on which results.
print-addition-stands = Va { $place }, en { $on }.
print-addition-stands-less-sure = Va { $place }, en { $on }; la página dice que tiene menos certeza.
print-addition-first-step = como primer paso, en lugar del propio de la página
print-addition-step-before = antes del primer paso
print-addition-step = como un paso más
# The words in quotation marks are the heading of a page.
print-addition-note = como una frase encima de «Lo que dijiste»
print-addition-on = el resultado { $numbers }
print-addition-on-every = todo resultado que sale al final
# Before a rule.
print-addition-if = Si
print-addition-if-same = se cumple la regla del añadido { $n }

### The kinds of help and the other pages

print-supports = Los tipos de ayuda, y las otras páginas
print-support-clinical = atención de salud: puede aparecer donde alguien está en peligro
print-support-no-therapy = atención de salud, y no una terapia: puede aparecer donde alguien está en peligro, y debajo no hay ninguna frase del lugar sobre terapia
print-support-not-clinical = no es atención de salud: ninguna página que termina las preguntas puede orientar hacia él
print-support-is = Qué es
print-support-is-not = Lo que no es
print-support-steps = Primeros pasos
print-support-find-one = Cómo encontrar y comprobar uno
print-support-points-here = Un resultado que orienta hacia aquí da como razones las respuestas que hacen cierto esto
print-paces = Cuán pronto, en palabras
print-paces-where = Aparecen como «Cuándo: …» debajo del título de un resultado, y en las hojas que se hacen de él. Una página que es para ahora, o para jóvenes, no tiene esa línea.
# The names of the four paces in the file.
print-pace-now = ahora
print-pace-today = hoy
print-pace-soon = pronto
print-pace-no-hurry = sin prisa
# The names of pages, before their titles.
print-page-welcome = Página de bienvenida
print-page-in-short = Los tipos de ayuda en pocas palabras
print-page-about = Página «Acerca de»
print-closing = Última línea de todo resultado que sale al final

### What a mentor says

print-mentor = Lo que dice un mentor
print-mentor-lead = En una llamada un mentor hace las preguntas. Antes de ellas está lo que se acuerda. Lo que va entre llaves se rellena en la llamada:
# What each of them stands for, behind it and a colon.
print-slot-emergency = el número de emergencias del lugar donde está el cliente.
# $either, $near: what the mentor reads there.
print-slot-who-rings = quién llama a ese número: «{ $either }», o «{ $near }» si el mentor está en otro país, desde donde no se puede marcar.
# $own: what the mentor reads there.
print-slot-you-ring = el número al que llama el mentor por el cliente: el mismo, o, desde otro país, «{ $own }».
print-slot-kept-until = el último día en que se guarda una ficha de la llamada.
print-mentor-first = Antes que nada
print-mentor-another-time = Donde el cliente no puede hablar con libertad
print-mentor-what-this-is = Qué es esto
print-mentor-limits = Los límites de la confidencialidad
print-mentor-where-now = Dónde está el cliente
print-mentor-ring-back = Si se corta la llamada
print-mentor-whom-to-call = A quién llamar
print-mentor-notes = Notas
print-mentor-again = Donde se retoma una llamada
print-mentor-safe-to-send = Antes de entregar nada
print-mentor-safeguarding = Se le dice al mentor donde no se puede guardar nada
print-mentor-under-age = En todo guion donde el cliente tiene menos de 18 años
print-mentor-referral = En una hoja para un médico
print-script = Guion { $n }:
print-script-they-choose = solo el cliente dice si hay contacto y cómo: no se llama a nadie, y la vía silenciosa está aquí
# $lines: where numbers stand. $n: the number of another script.
print-script-for-young = se ve en lugar del guion { $n } cuando el cliente es menor de 18; { $lines }
print-script-numbers-first = los números para leer en voz alta están encima de los pasos
print-script-numbers-last = los números para leer en voz alta están debajo de los pasos
print-script-no-numbers = aquí no hay números para leer en voz alta, salvo el de los pasos: cualquier otro quitaría tiempo

### Help lines of one place

print-lines = Líneas de ayuda en { $place }
print-lines-part = parte «{ $part }», lo que es para { $place }
print-lines-lead = Vienen de documentos; nadie las ha llamado para esto. Nunca llames a un número de emergencias, ni uses una vía silenciosa hacia uno, para probarlo: búscalo en el sitio oficial. De cualquier otro servicio, pregunta en la oficina, no a las personas que atienden llamadas de ayuda. Anota cuándo, quién, y qué estaba mal. Donde un lugar no tiene una línea de algún tipo, se muestra un sitio web que la busca.
print-lines-line = Línea
print-lines-service = Servicio, cómo se contacta, y para quién
print-lines-source = fuente de { $day }
# Filled in by hand; the blanks that don't break are kept.
print-lines-checked = comprobado el ________ por ________ mal: __________________
print-advice-therapy = Con cómo encontrar terapia hablada
print-advice-register = Con cómo comprobar a un terapeuta
print-advice-doctor = En páginas que envían a un médico
print-advice-debt = Donde se nombraron deudas
print-advice-carers = Donde alguien cuida de otra persona
# Above a list of some of them. $part: its name.
print-lines-to-redo = { $count ->
    [one] { $count } texto de las líneas de ayuda, de este lugar o de otro, no tiene traducción, o la tiene de un texto anterior. Hasta que se arregle, nadie puede revisar la parte «{ $part }» en estas palabras:
   *[other] { $count } textos de las líneas de ayuda, de este lugar o de otros, no tienen traducción, o la tienen de un texto anterior. Hasta que se arregle, nadie puede revisar la parte «{ $part }» en estas palabras. Los primeros:
}
print-ways-in = Vías de acceso, como son en { $place }, que están entre los pasos de un resultado:
print-own-help-opened = Encima de las líneas de ayuda, donde una respuesta muestra ayuda
print-own-help-opened-by-sign = Lo mismo después de una respuesta que es una señal
print-own-sentences = Frases del propio programa, que acompañan a un resultado. Son las mismas para todos los archivos y no pertenecen a ninguna parte; coméntalas de todos modos.

### Claims and sources

print-claims = Afirmaciones y sus fuentes
print-claims-lead = En qué se apoya el cuestionario, con las propias palabras de quienes lo hicieron, cada afirmación con su fuente, y entre paréntesis la marca de quienes lo hicieron para el lugar en ella. Las fuentes están debajo, por título, autor y año: búscalas por estos. Donde una nota dice que es de segunda mano, quienes lo hicieron no han visto el original.
print-claims-claim = Afirmación
print-claims-words = En nuestras palabras
print-claims-source = Fuente
print-claims-what = Qué es

### Promises

print-promises = Lo que se promete de todo conjunto de respuestas
print-promises-lead = Cada promesa trata de todos los conjuntos de respuestas que alguien puede dar, y el programa la prueba, o la refuta con un ejemplo. Una segunda parte del programa, independiente, ha aceptado cada prueba. Lo que una promesa no dice no está prometido: así que busca lo que falta.
print-promises-undecided = SIN DECIDIR: las reglas de este archivo son demasiadas para calcularlas.
print-promises-every-file = De todos los archivos, digan lo que digan:
print-promises-small = Y { $reached } más: se puede llegar a cada resultado, y cada pregunta sobre peligro se le hace a alguien. Y { $met } más: cada promesa de este archivo trata de alguien.
print-promises-this-file = De este archivo, cada una primero en palabras llanas, como la dice quien lo escribió, y luego en reglas: para quién, y qué se cumple. Lo que está demostrado es la regla:
print-promises-tells = Respuestas que hay que ofrecer
print-promises-tells-are = { $numbers }. El programa rechaza el archivo si se quita alguna de ellas, pase lo que pase con las reglas.
print-promises-scenarios = Además, el archivo tiene { $count } escenarios: están en la sección siguiente.
# Before the promise in plain words, which begins with a small letter.
print-promise = Promesa { $n }:
print-promise-for = Para
print-promise-for-same = toda persona de quien trata la promesa { $n }
# $parts: letters of parts, such as "(n), (o)".
print-promise-for-without = { $count ->
    [one] toda persona de quien trata la promesa { $n }, sin contar su parte { $parts }
   *[other] toda persona de quien trata la promesa { $n }, sin contar sus partes { $parts }
}
# $whom: one of the two before it. What follows is a rule, or several.
print-promise-for-besides = { $whom }; y toda persona de quien es cierto algo de esto:
print-promise-for-whom = Para toda persona de quien esto es cierto
# Behind whom it is about: what holds of them.
print-promise-then = Se cumple esto
print-verdict-proved = Probada.
print-verdict-fails = NO SE CUMPLE.
print-verdict-undecided = SIN DECIDIR.
print-verdict-empty = NINGUNA RESPUESTA HACE ESTO.
print-verdict-fault = FALLO DEL PROGRAMA.
# A sentence of which the code writes the first letter large and adds a full stop; so are those that follow.
print-every-file-signs-at-once = toda señal muestra ayuda en su respuesta y termina ahí las preguntas, a menos que la respuesta deje que vengan antes unas pocas preguntas
print-every-file-worsens = { $count ->
    [one] de dos personas que responden igual salvo en la pregunta { $numbers }, la que da ahí la respuesta peor nunca recibe ayuda más tarde, y se le muestra ayuda siempre que se le muestra a la otra
   *[other] de dos personas que responden igual salvo en una de las preguntas { $numbers }, la que da ahí la respuesta peor nunca recibe ayuda más tarde, y se le muestra ayuda siempre que se le muestra a la otra
}
print-every-file-worsens-except = Una excepción: a alguien cuyas preguntas terminan pronto, antes de la pregunta { $n }, no se le hace, y por eso puede que reciba una página menos urgente que si se le hubiera hecho; esa página también tiene las líneas de ayuda para ello. Por ejemplo, una señal termina las preguntas con una página para hoy; sin ella se habría hecho la pregunta { $n }, y una respuesta ahí podría haber traído una página para ahora
print-every-file-asks-no-more = { $count ->
    [one] donde una respuesta a la pregunta { $numbers } deja que vengan antes unas pocas preguntas, ya solo se hacen las preguntas enumeradas en esa respuesta
   *[other] donde una respuesta a una de las preguntas { $numbers } deja que vengan antes unas pocas preguntas, ya solo se hacen las preguntas enumeradas en esa respuesta
}
print-every-file-signs-end = una señal siempre lleva a una página que termina las preguntas
print-every-file-signs-clinical = una señal nunca lleva a { $supports }
# What a promise of the file says of the people whom it is about.
print-promised-never = nunca se les lleva al resultado { $results }
print-promised-only = se les lleva al resultado { $results }, y a ningún otro sitio
print-promised-never-points-to = nunca se les orienta hacia { $supports }
print-promised-never-points-only-to = nunca se les orienta solo hacia { $supports }
print-promised-pace = reciben ayuda no más tarde que «{ $pace }»
print-promised-shows-help = se les muestra ayuda
print-promised-help-at-answer = la página de ayuda se abre en esa respuesta
print-promised-at-once = las preguntas terminan en esa respuesta
print-promised-lines = su página tiene las líneas de ayuda «{ $heading }»
# Where the place has no lines of its own under that heading: one of the sentences below stands behind the verdict.
print-promised-lines-asked = su página pide las líneas de ayuda «{ $heading }»
# $others: the heading of other lines.
print-lines-instead = este archivo no tiene líneas propias con ese título para { $place }, y en su lugar está «{ $others }»
print-lines-none = este archivo no tiene ninguna con ese título para { $place }
# $none: the sentence before it; $others: the heading of other lines.
print-lines-none-but = { $none }, y en su lugar está «{ $others }»
print-promised-asks = se les hace { $question }, a menos que antes otra página termine las preguntas

### The hazard log

print-hazards = El registro de peligros
print-hazards-lead = Lo que puede salir mal, y qué lo controla. La gravedad y la probabilidad son propuestas de quienes lo hicieron, para que las juzgue una persona responsable de la seguridad; nadie lo ha hecho. Una promesa como control está probada; un escenario es un ejemplo que se prueba; una prueba se ejecuta cada vez que cambia el programa; una pantalla es lo que se ve; un procedimiento es lo que las personas tienen que hacer.
print-hazards-severity = Gravedad, de menor a mayor
print-hazards-likelihood = Probabilidad, de menor a mayor
print-hazard-proposed = Propuesto: gravedad { $severity }, probabilidad { $likelihood } sin los controles; gravedad { $severity_left }, probabilidad { $likelihood_left } con ellos. Estado: { $status }.
# Filled in by hand.
print-hazard-judged = Juzgado: gravedad ________ / ________, probabilidad ________ / ________, por __________
print-hazard-for-whom = Para quién
print-hazard-harm = Daño posible
print-hazard-causes = Causas:
print-hazard-controls = Controles:
print-control-promise = promesa { $n }: { $why }
print-control-promise-of-every-file = una promesa sobre todos los archivos ({ $id })
# $says: what it promises, as a sentence without a full stop.
print-control-promise-of-every-file-says = una promesa sobre todos los archivos: { $says }
print-control-scenario = escenario { $n }: { $why }
print-control-scenario-unknown = escenario { $id }
print-control-test = prueba: { $name }
print-control-screen = en pantalla: { $what }
print-control-procedure = procedimiento: { $what }

### The names of the parts of a file

print-part-safety = Preguntas de seguridad, y las páginas que terminan las preguntas
print-part-scripts = Lo que dice un mentor
print-part-lines = Líneas de ayuda
print-part-questions = Las otras preguntas
# $support: an id of the file.
print-part-support = { $support ->
    [therapy] Resultados que orientan primero hacia la terapia
    [coaching] Resultados que orientan primero hacia el coaching
    [mentorship] Resultados que orientan primero hacia la mentoría
   *[other] Resultados que orientan primero hacia { $support }
}
print-part-results = Los otros resultados
print-part-pages = Páginas de texto
print-part-claims = Afirmaciones y fuentes
print-part-promises = Promesas y escenarios
print-part-hazards = El registro de peligros
print-part-other = Todo lo demás

### The page to be signed: what belongs to a part

# $count: how many items there are; $numbers: theirs, "3, 5 to 7".
print-items-questions = { $count ->
    [one] pregunta { $numbers }
   *[other] preguntas { $numbers }
}
print-items-conditions = { $count ->
    [one] condición { $numbers }
   *[other] condiciones { $numbers }
}
print-items-results = { $count ->
    [one] resultado { $numbers }
   *[other] resultados { $numbers }
}
print-items-additions = { $count ->
    [one] añadido { $numbers }
   *[other] añadidos { $numbers }
}
print-items-scripts = { $count ->
    [one] guion { $numbers }
   *[other] guiones { $numbers }
}
print-items-claims = { $count ->
    [one] afirmación { $numbers }
   *[other] afirmaciones { $numbers }
}
print-items-promises = { $count ->
    [one] promesa { $numbers }
   *[other] promesas { $numbers }
}
print-items-scenarios = { $count ->
    [one] escenario { $numbers }
   *[other] escenarios { $numbers }
}
print-order-of-questions = el orden de todas las preguntas
print-order-of-conditions = el orden de todas las condiciones
print-order-of-results = el orden de todos los resultados
print-order-of-additions = el orden de todos los añadidos
print-order-of-scripts = el orden de todos los guiones
print-order-of-claims = el orden de todas las afirmaciones
print-order-of-promises = el orden de todas las promesas
print-order-of-scenarios = el orden de todos los escenarios
print-group-sections = títulos de las secciones
print-group-supports = qué es ese tipo de ayuda
print-group-paces = cuán pronto, en palabras
print-group-contract = lo que se acuerda antes de una llamada
print-group-sources = todas las fuentes
print-group-title = el título
print-group-welcome = la página de bienvenida
print-group-in-short = los tipos de ayuda en pocas palabras
print-group-about = la página «Acerca de»
print-group-closing = la última línea de los resultados
print-group-tells = las respuestas que hay que ofrecer
print-group-hazards = todos los peligros
print-group-lines = las líneas para { $place } como están impresas ({ $here }), con las vías de acceso; el archivo tiene { $all } líneas, y las otras no están impresas
# $items: some of the three below it.
print-besides = léase además, porque las respuestas sobre peligro también llevan ahí, pero esta firma no lo cubre: un cambio ahí anula su propia parte, y esta sigue diciendo «sin cambios»: { $items }
print-besides-conditions = condiciones { $numbers }
print-besides-results = resultados { $numbers }
print-besides-additions = añadidos { $numbers }

### The page to be signed, and the one for comments

print-signing = Revisión y firma
print-signing-lead = { $title }, impreso el { $day } de { $file } (huellas: { $fingerprints }), con las líneas de ayuda para { $place }. Una revisión de una parte significa: he leído todos los elementos que se enumeran para ella, como están impresos aquí, y los juzgo correctos y seguros para el uso de abajo, con mis comentarios en la página siguiente. No dice nada de lo que no está impreso, y no es una declaración de conformidad con DCB0129, DCB0160, ISO 14971 ni ninguna otra norma.
print-signing-use = El uso: para quién, quién lo dirige, dónde, y quién está a mano
print-signing-named-by = Me lo nombró (nombre, función)
print-signing-ties = Lo que me une a quien hizo o dirige esto
# Ticked by hand; the blanks that don't break are kept.
print-signing-boxes = ☐ sí ☐ sí, si se cambia ☐ no ☐ sin leer
print-signing-fingerprints = Reglas { $rules }, palabras { $words }
print-signing-part = Parte, y lo que le pertenece
print-signing-safe = Correcta y segura para este uso
print-signing-name = Nombre y función
print-signing-register = Registro y número, fecha
print-signing-signature = Firma
print-comments = Comentarios sobre { $title } (huellas: { $fingerprints })
print-comments-by = De ______________________________, página ____ de ____. Copia esta página si no basta.
print-comments-item = Elemento
print-comments-comment = Comentario
print-comments-first = ¿Hay que cambiarlo antes?
print-comments-docs = docs/reviewing.md dice cómo se hace una revisión, y cómo se escribe en el archivo.

### The picture of the questions: `fingerpost graph`

print-graph-names = Qué significan los nombres de las condiciones
print-graph-question = Pregunta { $n }
print-graph-danger = (sobre peligro)
# On the arrow to a question.
print-graph-when = cuando { $condition }
print-graph-unless = a menos que { $condition }
print-graph-then = luego los resultados, en orden
print-graph-else = si no
print-graph-everybody = para todas las demás personas
print-graph-to = hacia { $supports }
# The conditions: one answer or several.
print-graph-answered = pregunta { $n }: { $answers }
# In a row with the words of answers.
print-graph-declined = prefiero no decirlo
print-graph-not = no { $condition }
# $conditions: several, with `print-nor` between them.
print-graph-neither = no { $conditions }
print-graph-at-least = { $number } o más de: { $answers }
print-graph-any-but = cualquier respuesta menos { $answer }
print-graph-quoted = «{ $words }»
