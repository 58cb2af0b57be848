### What authors of a questions file are told: by `check`, `explain`, `new` and `version`, and by the prover whose verdicts `check` prints.

## Between names, and places in a file

check-and = y
check-or = o
check-and-more = y { $more } más
# Where standard input is checked, which has no name.
check-line = línea { $line }
check-line-column = línea { $line }, columna { $column }
# The id of a guarantee, behind the word that says whether it holds.
check-id-at-line = { $id } (línea { $line })
# An answer (`question: answer`), a question or an outcome in a sentence.
check-name-at-line = `{ $name }` (línea { $line })

## Before people are asked

check-proved-only = Un archivo solo se usa para entrevistar a personas, o para decidir una hoja de respuestas, cuando se cumplen todas sus garantías. Corrígelo y ejecuta `fingerpost check`, o usa --unproved, que lo dice en todas las pantallas.

## Verdicts: each line begins with a word in capital letters, or with "holds"

# Above the verdicts on the built-in questions, in another language.
check-own-in-english = Las garantías y los peligros propios del archivo están en inglés.
check-guarantees-held = { $held } de { $all } garantías se cumplen en todas las hojas de respuestas; el árbitro aceptó cada una de estas demostraciones.
check-guarantees-unlisted = { $count ->
    [one] Una de ellas no tiene línea arriba: que se llega a un resultado, que se hace una pregunta de seguridad o que se cumple un `when` solo se dice donde no es así.
   *[other] { $count } de ellas no tienen línea arriba: que se llega a un resultado, que se hace una pregunta de seguridad o que se cumple un `when` solo se dice donde no es así.
}
check-guarantees-none-held = { $held } de { $all } garantías se cumplen en todas las hojas de respuestas.
check-scenarios-right = { $right } de { $all } escenarios llevan a donde dicen.
# outcome, answers: with their lines. count: of things. all: the names of those things.
check-early-end = CAUSA  { $outcome } es `at-once`, así que a quien responde { $answers } no se le pregunta nada más, aunque eso no es señal de peligro. Solo por eso fallan { $count } cosas: { $all }. Abajo no se nombran una por una.
check-early-end-more = { $more } más
check-early-end-advice = quita `at-once: true` de `{ $outcome }`, ya que su ayuda no hace falta hoy; o, si es lo que quieres, pregunta antes lo que estas cosas necesitan. `--format json` las nombra todas.
check-early-end-earlier = pregunta antes lo que estas cosas necesitan, o haz que no esperen más de lo que se haya preguntado hasta ahí. `--format json` las nombra todas.
# Below the number of guarantees that hold. ids: `rules-matter`, `questions-matter`, or both.
check-matter-fails = { $count ->
    [one] Además falla { $ids }: mira arriba.
   *[other] Además fallan { $ids }: mira arriba.
}
check-matter-open = { $count ->
    [one] Además queda { $ids } sin decidir: mira su nota, arriba.
   *[other] Además quedan { $ids } sin decidir: mira sus notas, arriba.
}
check-sheets-counted = { $sheets } hojas de respuestas posibles, en un diagrama de { $nodes } nodos
check-sheets-not-counted = Demasiadas hojas de respuestas posibles para contarlas, en un diagrama de { $nodes } nodos
# says: what the guarantee says, without its full stop. sheets: a number as text.
check-holds = se cumple  { $id }: { $says }
check-holds-over = se cumple  { $id }: { $says } (en { $sheets } hojas)
check-holds-over-one = se cumple  { $id }: { $says } (en 1 hoja)
check-not-decided = SIN DECIDIR  { $id }: { $says }. Es demasiado para calcularlo; ayudarían condiciones que cuenten señales de menos preguntas.
check-fails-empty = FALLA  { $id }: { $says }. Ninguna hoja de respuestas lo hace.
check-fails-on-one = FALLA  { $id }: { $says }. Una hoja de respuestas la rompe:
check-fails-on-some = FALLA  { $id }: { $says }. { $sheets } hojas de respuestas la rompen, como:
check-fails-on-these = FALLA  { $id }: { $says }. La rompe:
check-fault = AVERÍA  { $id }: { $why }. Es un fallo de fingerpost, no del archivo: por favor, comunícalo.
check-better-first = primero, la mejor respuesta a `{ $question }`:
check-leads-to = que lleva a `{ $outcome }`
check-what-to-do = qué hacer: { $advice }
# promise: as the file writes it. why: the words of the author, without their full stop.
check-promises-because = promete `{ $promise }`, porque { $why }
check-too-many-sets = SIN DECIDIR: la pregunta `{ $question }` tiene demasiados conjuntos de respuestas que las reglas distinguen. Nombra una a una menos de sus respuestas.
# held: empty, or a full stop and check-held-there.
check-too-large = SIN DECIDIR: lo que las reglas pueden distinguir es demasiado para calcularlo; el diagrama llegó hasta la pregunta `{ $question }`, con { $nodes } nodos{ $held }.
check-too-large-advice = Lo agrandan las condiciones que cuentan señales de muchas preguntas, o que unen respuestas lejanas entre sí: ten menos de ellas, o que lean menos preguntas, o haz esas preguntas una tras otra.
check-held-there = Las respuestas que hay que recordar ahí son las de { $questions }
check-held-there-for = Las respuestas que hay que recordar ahí son las de { $questions }, para las condiciones { $conditions }

## How much fails, in the first and in the last line

check-lost-promises = { $count ->
    [one] { $shown } promesa perdida de las preguntas incluidas
   *[other] { $shown } promesas perdidas de las preguntas incluidas
}
check-scenarios-failing = { $count ->
    [one] { $shown } escenario
   *[other] { $shown } escenarios
}
check-hazards-failing = { $count ->
    [one] { $shown } peligro
   *[other] { $shown } peligros
}
# all: names of what fails, and the numbers above.
check-things-fail = { $count ->
    [one] { $count } cosa falla: { $all }
   *[other] { $count } cosas fallan: { $all }
}
check-not-passing = El archivo todavía no pasa: { $all }.
check-not-passing-own = De una promesa tuya, mira la hoja de arriba: un resultado toma de más o de menos, falta una pregunta o una línea de ayuda, o la promesa pide demasiado.
check-not-passing-explain = `fingerpost explain` dice más sobre un nombre.

## What the built-in guarantees say; the end of a line that begins with "holds" or "FAILS", without a full stop

check-signs-at-once = toda señal termina el cuestionario en su respuesta, con ayuda
check-signs-ask-no-more = tras una señal en `{ $question }`, solo se hacen las preguntas que nombra su `ends-after`
check-signs-end = una señal termina en una página que es inmediata
check-signs-stay-clinical = una señal nunca lleva a un apoyo que no sea atención clínica
check-unclear-is-not-nothing = una respuesta sobre seguridad que no está clara, o que se prefiere no decir, nunca termina en «no hace falta nada»
check-unclear-is-not-nothing-unmarked = una respuesta sobre seguridad que no está clara, o que se prefiere no decir, nunca termina en «no hace falta nada» (ninguna página está marcada con `nothing-needed`, así que ninguna puede romperla)
check-worse = una respuesta peor a `{ $question }` nunca retrasa la ayuda, y nunca pierde la página de ayuda
check-worse-except = una respuesta peor a `{ $question }` nunca retrasa la ayuda, y nunca pierde la página de ayuda, salvo que una hoja más leve que termina por una señal en `{ $later }` puede atenderse antes; la página en la que la peor termina antes de ella tiene las líneas de ayuda de esa señal
check-asked = la pregunta de seguridad `{ $question }` se hace en alguna hoja de respuestas
check-safety-is-asked = nadie llega al final sin una pregunta sobre su seguridad
check-reached = alguna hoja de respuestas lleva a `{ $outcome }`
check-is-met = alguna hoja de respuestas cumple el `when` de `{ $guarantee }`

## Advice on a guarantee that doesn't hold, behind "what to do:"; answer and outcome: with their lines (check-name-at-line)

check-advice-never-asked = su `asked-when` no se cumple en ninguna hoja, o su `unless` en todas, o toda hoja termina antes de ella. Házsela a alguien, o quítala.
check-advice-guarantee-unmet = su `when` pide respuestas que ninguna hoja tiene juntas. Corrígelo, o quita la garantía.
check-advice-breaks-above = se rompe en { $answer }, como arriba. Corrige eso primero.
check-advice-marked-ends-after = { $answer } está marcada con `ends-after`: la ayuda se abre en ella, y las preguntas que la siguen se hacen antes de que terminen las preguntas. Promete de ella `shows: help-at-answer`, y con `only` la página donde termina.
check-advice-loose-sign = { $answer } es una señal, porque no es ni `clear` ni `help`, y ningún resultado que sea `at-once` la toma. Escribe `clear: true` si no es una señal, o nómbrala en el `when` de un resultado que sea `at-once`.
check-advice-not-ended-after = { $answer } es una señal que termina tras las preguntas que la siguen, y ningún resultado que sea `at-once` la toma con { $sheet }. Nombra las dos en el `when` de uno, y haz lo mismo con cada otra respuesta de `{ $last }`, y con `declined`.
check-advice-not-clinical = { $answer } lleva a { $outcome }, que señala un apoyo que no es `clinical`. Quítalo de su `points-to`.
check-advice-not-kept-from = { $answer } no aparta a nadie de { $outcome }. Nombra las respuestas claras de `{ $question }` en su `when`.
check-advice-safety-unasked = la hoja lleva a { $outcome }, cosa que `{ $id }` descarta. Haz primero a todas las personas una pregunta de seguridad: una sin `asked-when` ni `unless`.
check-advice-sign-ends = una señal termina las preguntas cuando están respondidas las que nombra su `ends-after`.
check-advice-name-behind = nombra en su `ends-after` lo que se pregunta después de { $answer }.
check-advice-asked-behind = `{ $behind }` se pregunta después de { $answer }. Nómbrala en el `ends-after` de la respuesta, o ponla antes de `{ $before }`.
check-advice-another-behind = otra pregunta se hace después de { $answer }. Nómbrala en el `ends-after` de la respuesta, o ponla antes de `{ $before }`.
check-advice-worse-later = `{ $reply }` es la respuesta peor, y lleva a { $later }, más tarde que { $sooner }. Deja que { $sooner } la tome también, o quita `worsens` de { $question }. ¿Está su lista al revés? Más abajo es peor.
check-advice-worse-without-help = con la respuesta peor `{ $reply }` ya nada muestra ayuda. Haz las mismas preguntas de seguridad tras las dos respuestas, o quita `worsens` de { $question }. ¿Está su lista al revés? Más abajo es peor.
check-advice-danger-later = `{ $reply }` es la respuesta peor, y lleva a { $later }, más tarde que { $sooner }. Da a { $later } un `pace` más pronto, o pon por encima una página para esta respuesta.
check-advice-danger-without-help = con la respuesta peor `{ $reply }` ya nada muestra ayuda. Márcala como señal o con `help: true`, o haz las mismas preguntas de seguridad tras las dos respuestas. Una respuesta que es `alone` no cuenta como ninguna de las otras.
check-advice-turn-round = Si { $question } no es una lista de leve a grave, dale la vuelta.
check-advice-all-taken = los resultados de encima toman todas las hojas de respuestas. Deja que uno de ellos tome menos, o quita este.
check-advice-taken-above = { $taker } toma también estas hojas, como arriba. Corrige eso primero.
check-advice-taken = su `when` puede cumplirse, pero los resultados de encima toman todas esas hojas, como hace { $taker } con { $sheet }. Pon `{ $id }` más arriba, o deja que { $taker } tome menos.
check-advice-outcome-unmet = su `when` pide respuestas que ninguna hoja tiene juntas. Corrígelo, o quita el resultado.
check-advice-never-holds-or-taken = su `when` nunca se cumple, o los resultados de encima toman todas las hojas en que se cumple.
# asked, by: questions. field: `asked-when` or `unless`.
check-advice-clash = nadie tiene las dos: `{ $asked }` (línea { $line }) no se pregunta a quienes dan estas respuestas a `{ $by }`, como dice su `{ $field }`. Quita `{ $asked }` o `{ $by }` de este `when`, o pregunta `{ $asked }` también a estas personas.
check-advice-sign-before = nadie tiene ambas: { $answer } es una señal y termina las preguntas, y `{ $asked }` (línea { $line }) está detrás. Quita una de las dos de este `when`.
check-advice-lines = { $outcome } no tiene líneas para `{ $audience }`, en ningún lugar. Añade `{ $audience }` a su `help`, o da a una respuesta de la promesa `audience: { $audience }`.

## Whether every condition, answer and question of the rules changes something

check-condition-fails = FALLA  { $id } (línea { $line }): { $says }
check-condition-promised-only = ninguna regla usa la condición `{ $name }`, y solo la nombra la promesa `{ $promise }`. Nómbrala en una regla (`holds: { $name }`), o escribe sus respuestas en la promesa.
check-condition-unused = ninguna regla usa la condición `{ $name }`. Nómbrala en una regla (`holds: { $name }`), o quítala.
check-rules-matter = se cumple  { $id }: cada una de las { $count } respuestas y condiciones que nombran las reglas cambia algo en alguna hoja
# literal: one of the four phrases further down. place: check-line-column.
check-literal-fails = FALLA  { $id } ({ $place }): { $literal } no cambia nada en ninguna hoja.
# literal: as above. places: lines and columns. count: how many places.
check-literals-same = FALLA  { $id } ({ $places }): { $literal } está ahí { $count } veces y dice lo mismo cada vez. Deja una y vuelve a comprobar.
# literals: several, each with its place, and where they all stand.
check-literals-fail = FALLA  { $id }: { $literals } no cambian nada en ninguna hoja.
check-literals-hidden = Puede que se oculten entre sí: quita una y vuelve a comprobar, o corrige lo que las oculta.
check-literals-without-reason = Estas respuestas no tienen `reason`, así que por sí solas no muestran nada: dale uno a cada una, o quítala.
check-literals-not-asked-of-all = Sus preguntas no se hacen a todas las personas: a quien se le hacen, esta regla le vale de todos modos, o no puede valerle. Quítalas, o cambia a quién se pregunta.
# more: how many others there are.
check-literal-undecided = { $more ->
    [0] NOTA  { $id } ({ $place }): es demasiado cálculo decidir si { $literal } cambia algo.
    [one] NOTA  { $id } ({ $place }): es demasiado cálculo decidir si { $literal } cambia algo, y una más.
   *[other] NOTA  { $id } ({ $place }): es demasiado cálculo decidir si { $literal } cambia algo, y { $more } más.
}
check-literal-twin = Aquí hay otra que dice lo mismo: quita una de ellas y vuelve a comprobar.
check-literal-hidden = Quítala, o corrige lo que la oculta.
check-literal-scenario = Si debe cambiar algo, escribe un escenario en que lo haga.
check-literal-without-reason = La respuesta no tiene `reason`, así que por sí sola no muestra nada: dale una, o quítala.
check-literal-open-without-reason = Lo único que una página muestra de una respuesta que señala un apoyo es su `reason`, y esta no tiene ninguna: dale una, o quítala.
check-literal-no-page-points = Ninguna página que muestre razones (`pace: soon` o `no-hurry`) señala `{ $support }`: quita su `points-here`, o haz que una página así lo señale.
check-literal-page-at-once = `{ $outcome }` toma esa respuesta y es `at-once`, y un extra solo está en una página así si la nombra: añade `on: [{ $outcome }]`, o quítalo.
check-literal-not-asked-of-all = Su pregunta no se hace a todas las personas: a quien se le hace, esta regla le vale de todos modos, o no puede valerle. Quítala, o cambia a quién se pregunta.
# part: as the file writes it, in backticks. field: a key of the file.
check-literal-in-condition = { $part } en la condición `{ $name }`
check-literal-in-field = { $part } en `{ $field }` de `{ $id }`
# ordinal: one of the four below; which is chosen as English needs it (21st, 22nd, 23rd, 24th).
check-literal-of-several = la { $ordinal } de { $count } { $literal }
check-ordinal-first = { $n }.ª
check-ordinal-second = { $n }.ª
check-ordinal-third = { $n }.ª
check-ordinal = { $n }.ª
check-questions-matter = se cumple  { $id }: toda pregunta puede cambiar el resultado, la ayuda o las palabras de un resultado
check-questions-matter-but-notes = se cumple  { $id }: toda pregunta puede cambiar el resultado, la ayuda o las palabras de un resultado (sin contar { $count } solo para notas)
check-question-fails = FALLA  { $id } (línea { $line }): sea cual sea la respuesta a `{ $question }`, todo resultado es el mismo. Deja que la lea una regla o un extra, quítala, o di `for: notes`.
# questions: with their lines.
check-questions-fail = FALLA  { $id }: sea cual sea la respuesta a { $questions }, todo resultado es el mismo. Deja que una regla o un extra lea cada una, quítala, o di `for: notes`.
check-question-never-asked = FALLA  { $id } (línea { $line }): a nadie se le pregunta `{ $question }`: { $why }
check-question-asked-of-none = su `asked-when` no se cumple en ninguna hoja que llegue hasta ahí. Corrígelo, o quita la pregunta.
check-question-kept-from-all = su `unless` se cumple en toda hoja que llega hasta ahí. Corrígelo, o quita la pregunta.
check-question-asked-or-kept = en toda hoja que llega hasta ahí no se cumple su `asked-when`, o se cumple su `unless`. Corrígelos, o quita la pregunta.
check-question-behind-all = toda hoja termina antes. Haz que los resultados `at-once` tomen menos, o quita la pregunta.
check-question-undecided = NOTA  { $id } (línea { $line }): aquí no se puede decidir si `{ $question }` cambia algún resultado. Si debe cambiarlo, escribe un escenario en que lo haga.

## Notes: each may be meant, and each may be a slip

check-note = NOTA  { $says }
# Before the answer sheet.
check-note-masked = NOTA  `{ $id }` (línea { $line }) quiere ayuda antes que `{ $shown }`, y también se cumple en esta hoja; pero `{ $shown }` está delante:
check-note-masked-advice = si debe ganar el más pronto, sube `{ $id }`.
# Before the answer sheet. count, all: numbers as text.
check-note-unasked-counted = NOTA  `{ $id }` (línea { $line }) pregunta por un peligro, y se hace a pocas personas: { $count } de las { $all } hojas de respuestas llevan sin ella a una página que no es inmediata, como:
check-note-unasked = NOTA  `{ $id }` (línea { $line }) pregunta por un peligro, y se hace a pocas personas: algunas hojas de respuestas llevan sin ella a una página que no es inmediata, como:
check-note-unasked-advice = hazla a todas las personas (quita su `{ $field }`); o, si es lo que quieres, promete a quién se hace (una garantía con `asks: { $id }`), o pruébala en un escenario.
# Before the answer sheet. supports: ids.
check-note-nothing-said = NOTA  `{ $id }` (línea { $line }) lleva a { $supports } aunque no se ha dicho nada: quien prefiere no responder a ninguna pregunta recibe esta página, como aquí:
check-note-nothing-said-advice = quita `points-to` de `{ $id }` y pon encima una página con `when` para quien haya dicho algo a favor; o, si es lo que quieres, prueba esta hoja en un escenario.
check-remark = NOTA  línea { $line }: { $says }
check-remark-review-ahead = la revisión es del { $date }, un día que aún no ha llegado. Corrige su `date`.
check-remark-asked-twice = `{ $id }` pregunta lo mismo que `{ $other }`. Nadie puede distinguirlas: cambia las palabras de una.
check-remark-titled-twice = `{ $id }` tiene el mismo título que `{ $other }`. Nadie puede distinguirlos: cambia las palabras de uno.
check-remark-long-answer = la respuesta `{ $answer }` de `{ $question }` tiene { $length } caracteres, y pocas personas leen tanto. Dilo más corto, o ponlo en la pregunta.
check-remark-promise-names = la promesa `{ $id }` nombra { $conditions }: quien debilita esa condición debilita con ella la promesa, y nada falla. Escribe las respuestas una a una.
check-remark-nothing-needed = ninguna página está marcada con `nothing-needed: true`, así que nada aparta de `{ $id }` una respuesta poco clara sobre un peligro. Si dice a las personas que no hace falta nada, márcala.
check-remark-support-unshown = `{ $id }` señala `{ $support }`, y es una página que muestra lo que no puede esperar y nada más: ni `is`, ni `is-not`, ni `steps` de un apoyo. Nombra { $name } en sus propios `says` o `steps`.
check-remark-support-unused = ninguna página ni ninguna respuesta lleva al apoyo `{ $id }`, así que nadie lo ve. Nómbralo en el `points-to` de una página, o quítalo.
check-remark-ends-before = `{ $outcome }` toma `{ $answer }` por sí sola y termina las preguntas en esa respuesta, así que su `ends-after` no hace nada y no se hace ninguna de las preguntas de seguimiento. Nombra junto a ella una respuesta de una pregunta de seguimiento en ese `when`, o quita `ends-after`.
check-remark-mark = las personas ven `{ $mark }` tal como está escrito aquí, porque los textos no tienen marcas. Quítalo.
check-remark-section-empty = en la sección `{ $id }` no hay ninguna pregunta, así que nadie ve su título. Pon una ahí, o quita la sección.

## Hazards and reviews

check-hazards = Peligros: { $count }
check-hazard-lost = PELIGRO  { $number }: { $title }: { $lost }. Vuelve a valorarlo.
# kind: one of the five below. names: a name from the file.
check-control-missing = se apoya en { $kind } `{ $names }`, que no está
check-control-not-proved = se apoya en { $kind } `{ $names }`, que no está demostrada
check-control-leads-elsewhere = se apoya en { $kind } `{ $names }`, que no lleva a donde dice
check-control-guarantee = la garantía
check-control-scenario = el escenario
check-control-test = la prueba
check-control-screen = la pantalla
check-control-procedure = el procedimiento
check-hazard-transferred-uncontrolled = está transferido y nada lo controla
check-hazard-closed-uncontrolled = está cerrado y nada lo controla
check-reviews-none = Revisiones: ninguna. Sin revisión por profesionales clínicos.
check-reviews = Revisiones, según dice el archivo:
# Behind the name of a part of the file and a colon. by: names, roles and dates.
check-review-never = nunca revisado
check-review-unchanged = revisado por { $by }, y sin cambios
check-review-both-changed = sus reglas y sus palabras han cambiado desde que { $by } lo revisó el { $date }; `fingerpost print --since` marca qué
check-review-rules-changed = sus reglas han cambiado desde que { $by } lo revisó el { $date }; `fingerpost print --since` marca qué
check-review-words-changed = sus palabras han cambiado desde que { $by } lo revisó el { $date }; `fingerpost print --since` marca qué

## Scenarios

check-scenario-not-answered = el escenario `{ $scenario }` no tiene respuesta a `{ $question }`, que se pregunta
# $questions: two at least.
check-scenario-answers-missing = el escenario `{ $scenario }` no tiene respuestas a { $questions }, que se preguntan
# $answers: a question with its answers, or several.
check-scenario-add-answers = añade { $answers }
check-scenario-notes-asked = una pregunta para notas se hace como cualquier otra: da una de sus respuestas
check-scenario-not-asked = el escenario `{ $scenario }` responde `{ $question }`, que no se pregunta
# is, named: outcomes.
check-scenario-fails = el escenario `{ $scenario }` lleva a `{ $is }`, no a `{ $named }`
check-scenario-reason = su razón era: { $why }

## A changed copy of the built-in questions

check-copy-fault = { $why }. Es un fallo de fingerpost: por favor, comunícalo.
check-missing = FALTA  Esta es una copia cambiada de las preguntas incluidas, y promete menos que ellas:
check-missing-advice = vuelve a poner esto. Un cuestionario propio tiene ids propios para sus preguntas.

## check --watch

check-watch-no-file = `--watch` necesita un archivo que mirar: las preguntas incluidas y la entrada estándar no cambian. Escribe: fingerpost check ARCHIVO --watch
check-watching = Vigilando { $file }: se comprueba de nuevo cada vez que se guarda. Ctrl-C termina esto.

## Help lines

check-lines-right = { $file }: un archivo de líneas de ayuda ({ $lines }, { $places }), y no hay nada mal en él.
check-lines-right-beside = { $file }: un archivo de líneas de ayuda ({ $lines }, { $places }, además de las incluidas), y no hay nada mal en él.
check-lines-counted = { $count ->
    [one] { $shown } línea
   *[other] { $shown } líneas
}
check-places-counted = { $count ->
    [one] { $shown } lugar
   *[other] { $shown } lugares
}
# Before a list of lines.
check-lines-ahead = Con fecha de un día que aún no ha llegado, así que corrige `verified`:
check-lines-older = Con más de { $months } meses, así que vuelve a mirar sus fuentes:
check-line-of-date = `{ $id }`, { $service }: del { $date }
check-old-lines = { $count ->
    [one] Aviso: { $count } línea de ayuda tiene más de { $months } meses; la más antigua es `{ $id }`, del { $date }. Vuelve a mirar sus fuentes (`fingerpost helplines` muestra cada una).
   *[other] Aviso: { $count } líneas de ayuda tienen más de { $months } meses; la más antigua es `{ $id }`, del { $date }. Vuelve a mirar sus fuentes (`fingerpost helplines` muestra cada una).
}
# better: one of the two below.
check-place-without-code = el lugar `{ $id }` no tiene código ISO 3166: { $better }
check-place-write = escribe `{ $id }`
check-place-codes = el de un país tiene dos letras mayúsculas, como `GB`; una parte de él tiene más detrás de un guion, como `GB-ENG`
check-country-without-number = el país `{ $id }` tiene partes y ningún número de emergencias propio, así que no se muestra ninguno antes de elegir una parte, y quien no está en ninguna de sus partes no puede elegirlo: dale el número que funciona en todo él, o márcalo con `no-emergency: true`
check-hours-meant = el horario de `{ $id }` es `{ $hours }`: ¿querías decir `{ $meant }`? Solo lo que se escribe `24/7` cuenta como abierto día y noche, y va primero donde hay una vida en juego; `check` es para horarios de los que nadie está seguro
# unserved: one or more of the two below. places: how many there are.
check-note-unserved = NOTA  se prometen líneas, y de los { $places } lugares no todos las tienen; ahí la página tiene un sitio web para todo el mundo, o líneas para cualquiera. Ninguna del propio lugar para: { $unserved }
check-note-unserved-advice = añade líneas para ellos, donde las haya; `fingerpost helplines --coverage` muestra qué lugares no tienen ninguna.
# audience: a word of the file. count: of places. places: their ids.
check-unserved-places = `{ $audience }` en { $count } ({ $places }) (línea { $line })
check-unserved-count = `{ $audience }` en { $count } (línea { $line })

## Faults of the program, before "This is a fault of fingerpost"; why: one of the reasons below

check-fault-at-layer = capa { $layer }: { $why }
check-fault-counts = el árbitro cuenta otros números de hojas
check-fault-certificate = el certificado del diagrama es rechazado: { $why }
check-fault-proof = el árbitro rechaza la demostración en la capa { $layer }: { $why }
check-fault-evidence = llegó una demostración sin lo que el árbitro necesita
check-fault-sheet = una hoja que se encontró no se puede dar
check-fault-witness = una hoja que se encontró no muestra aquello para lo que se encontró
check-fault-leaf = una hoja en la que algo debía importar da lo mismo sin ello
check-flaw-no-layer = no hay una capa para cada pregunta
check-flaw-first-claims = el primer nodo afirma saber algo
check-flaw-asked-unknown = no se sabe si se hace la pregunta
check-flaw-gate-without-condition = una puerta no tiene condición
check-flaw-gate-unknown = no se sabe si se cumple una puerta
check-flaw-no-step = no hay un paso para cada grupo de respuestas
check-flaw-step-to-no-node = un paso no lleva a ningún nodo
check-flaw-outcome-behind-unclaimed = un resultado tras un paso no se afirma antes de él
check-flaw-step-ends-wrongly = un paso termina donde no debe, o sigue donde no debe
check-flaw-step-to-no-split = un paso no lleva a ninguna división
check-flaw-split-by-no-count = una división por lo que no es una cuenta
check-flaw-split-out-of-order = una división lleva a otra que no está antes de ella
check-flaw-label-does-not-follow = una etiqueta no se sigue de la anterior
check-flaw-outcome-unclaimed = un resultado no se afirma
check-flaw-outcome-unknown = no se sabe qué resultado se cumple
check-flaw-no-outcome = ningún resultado se cumple
check-flaw-sign-goes-on = una señal no termina el cuestionario
check-flaw-not-followed-from-first = la condición no se sigue desde el primer nodo
check-flaw-too-many-cubes = la condición tiene demasiados casos para seguirlos
check-flaw-follows-no-node = no sigue a ningún nodo
check-flaw-holds-at-outcome = puede que la condición se cumpla en un resultado que está descartado
check-flaw-holds-at-gate = puede que la condición se cumpla en una puerta que está descartada
check-flaw-holds-and-goes-on = puede que la condición se cumpla, y la hoja sigue
check-flaw-followed-nowhere = un paso se sigue hasta ninguna parte
check-flaw-not-followed = un paso no se sigue, aunque todavía importa
check-flaw-followed-step-ends-wrongly = un paso termina donde no debe
check-flaw-exceptions-mixed = preguntas con y sin la excepción en una misma demostración
check-flaw-no-pair = no existe ese par
check-flaw-split-by-unknown-count = una división por una cuenta desconocida
check-flaw-later-help = puede que una respuesta peor lleve a una ayuda más tardía
check-flaw-loses-help = puede que una respuesta peor pierda la página de ayuda

## explain, new, man and version

check-explain-guarantees = Lo que `check` promete de todo archivo:
check-explain-fields = Campos de los archivos (sus palabras están en inglés):
check-explain-audiences = Los públicos que se pueden nombrar, cada uno con el encabezado de sus líneas de ayuda:
check-explain-unknown-near = ningún problema tiene el código `{ $code }`, y ninguna garantía incluida y ningún campo tienen ese nombre: ¿querías decir `{ $near }`?
check-explain-unknown = ningún problema tiene el código `{ $code }`, y ninguna garantía incluida y ningún campo tienen ese nombre: `fingerpost explain` los enumera. Un nombre de un archivo tuyo lo explican su `why` o su texto de allí
# Behind that, in another language.
check-new-in-english = El archivo está en inglés.
check-new-written = { $file } está escrito. Léelo y cámbialo, y luego ejecuta: fingerpost check { $file }
check-manual-fails = no se puede escribir la página del manual
check-version-questions = preguntas: { $fingerprints }

## A field of the files, explained

check-field = { $name }, un campo
check-field-word = { $word }, una palabra del formato
check-field-in-questions = en un archivo de preguntas
check-field-in-help-lines = en líneas de ayuda
check-field-in-condition = en una condición
check-field-in-text = en un texto por lugar
# within: one of the four above. fields: keys of the file on the way.
check-field-under = { $within }, bajo { $fields }
# Behind places and a semicolon.
check-field-more-places = y en { $count } lugares más
# takes: one of the check-takes- phrases, or several.
check-field-takes = Admite { $takes }.
check-field-required = Tiene que estar.
check-field-optional = Se puede omitir.
check-field-example = Como en: { $example }
check-field-as-value = Como valor: { $says }
check-field-flag = true o false
check-takes-condition = una condición, como { $example }
check-takes-ids = un id, o una lista de ids como [sleep, worry]
check-takes-text-by-place = un texto, o uno para cada falta de un lugar (mira if-no-emergency)
check-takes-one-of = uno de: { $choices }
check-takes-whole-number = un número entero
check-takes-list-of = una lista, cada elemento con { $fields }
check-takes-list = una lista, como [a, b]
check-takes-table-of = una tabla por id, bajo cada id { $fields }
check-takes-table = una tabla por id
check-takes-under-it = lo que está debajo: { $fields }
check-takes-text = un texto
# needed, others: keys of the file.
check-fields-and-perhaps = { $needed }, y tal vez { $others }
check-fields-perhaps = tal vez { $others }

## Words of the format that are no fields, explained

check-word-gate = Un resultado con `at-once: true`: su página llega en la respuesta que lo decide, y no se pregunta nada más. Tiene un `when` sin `not`, y `help`; está antes de todos los resultados que no son inmediatos, y como mucho señala atención clínica.
check-word-sign = Una respuesta de una pregunta de seguridad sin `clear` ni `help`: las preguntas terminan ahí, así que un resultado que es `at-once` la nombra en su `when`.
check-word-follow-up = Una pregunta de seguridad que solo se hace tras una respuesta con `ends-after`, que la nombra. Cada una de sus respuestas, y `declined`, está en el `when` de un resultado que es `at-once`; ninguna de ellas sigue. La guía para autores tiene una para copiar.
check-word-unproved = Una opción, `--unproved`: se usa de todos modos un archivo cuyas garantías no se cumplen todas, y cada pantalla lo dice. Para probar un archivo, y nunca con personas que necesitan ayuda.
check-word-example = Una opción, `--example`: se responde a las preguntas con líneas de ayuda inventadas que no pueden sonar. Solo para probar.
check-word-declined = Está entre las respuestas de una pregunta: se hizo, y se eligió «Prefiero no decirlo».
check-word-added = Está en el `help` de un resultado y representa a los públicos que traen las respuestas.
check-word-anyone = El público de las líneas de ayuda que valen para todas las personas. Todo lugar necesita una, propia o del lugar más amplio.
check-word-emergency = El público de los números de emergencias.
check-word-world = El lugar que es todas partes, para quien no está en ninguno de los otros.

### `check` sin archivo, en una carpeta que tiene otro questions.yaml
check-built-in-alone = Esto trata de las preguntas del propio programa, porque no se nombró ningún archivo. El questions.yaml de esta carpeta es otro: fingerpost check questions.yaml
