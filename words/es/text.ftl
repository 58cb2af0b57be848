### Words around the content that the full screen and the line mode share: what everybody meets.

## Said on every screen where other files than the built-in ones are used. $file: the file's name

text-not-built-in-questions = No son las preguntas incluidas: { $file }.
text-not-built-in-help-lines = No son las líneas de ayuda incluidas: { $file }.
text-not-built-in-words = No son las palabras incluidas: { $file }.
text-words-translated = { $translated } de { $texts } textos traducidos
text-words-unreviewed = sin revisar por un hablante nativo
text-words-program-in = el programa, en español
text-more-help-lines = Con más líneas de ayuda: { $file }.
text-unproved = SIN DEMOSTRAR: no se ha mostrado que sus promesas de seguridad se cumplan.

## What leaving at once does. The first three go on from “Ctrl-X leaves at once and”

text-leave-fast-all = borra esta ventana con todo lo que hay arriba. No puede borrar la lista de comandos anteriores de tu equipo.
text-leave-fast-window = borra lo que se ve en esta ventana. Lo que ya subió fuera de ella puede que quede, y la lista de comandos anteriores de tu equipo queda.
text-leave-fast-nothing = no puede borrar esta ventana: ciérrala tú.
text-exit-leaves-nothing = Escribe «salir» para salir ya. Lo dicho queda en esta ventana: no se puede borrar desde aquí.
text-exit-leaves-all = Escribe «salir» para salir ya: borra esta ventana con todo lo dicho hasta ahora. No puede borrar la lista de comandos anteriores de tu equipo.
text-exit-leaves-window = Escribe «salir» para salir ya: borra lo que se ve en esta ventana. Lo que ya subió fuera de ella puede que quede, y la lista de comandos anteriores de tu equipo queda.
text-leave-from-here-clears = Para salir ya, escribe «terminar» o «salir»: los dos borran esta ventana.
text-leave-from-here = Para salir ya, escribe «terminar» o «salir», y cierra tú esta ventana: no se puede borrar desde aquí.
# Behind the words exit and leave, in a list of what can be typed
text-exit-does-clear = salir ya y borrar esta ventana
text-exit-does = salir ya; lo dicho queda en esta ventana
text-leave-clears = pregunta primero, y borra esta ventana

## Asked before leaving, with what leaving does to the answers between the first sentence and the next

text-leave-now = ¿Salir ahora?
text-window-is-cleared = Esta ventana se borra.
text-window-stays = Lo dicho queda en esta ventana.
text-leave-or-stay = Pulsa Intro para salir, o escribe «atrás» para quedarte.
text-interrupt-again = Otra vez Ctrl-C también sale.
text-leaving = Tus respuestas se perderán. No se ha guardado nada.
# $copies: the paths of copies that were saved, $count of them
text-leaving-copies = { $count ->
    [one] Tus respuestas se perderán. La copia que guardaste queda: { $copies }.
   *[other] Tus respuestas se perderán. Las copias que guardaste quedan: { $copies }.
}
# Line mode, when the program goes on after it was stopped. $at: where the person is, such as a question
text-continued = Has vuelto a fingerpost. Estás en: { $at }. Escribe «repetir» para oírlo otra vez.

## A copy that is saved

text-copy-stays = Contiene el resultado, los pasos y tus razones, y ninguna respuesta sobre seguridad. Cualquiera que use este equipo podría leerla, y queda hasta que la borres. Lo mejor es un nombre que no diga nada.
text-saved = Se guardó como { $path }. No se guardó nada más.

## Help

# Line mode, before a question, behind the sentence about danger.
text-type-help = Escribe «ayuda» para ver líneas de ayuda.
# Above the help page when an answer opened it
text-help-opened = Cualquier respuesta está bien. Aquí hay ayuda, por si te viene bien ahora. Después puedes seguir.
# The same behind an answer that is a sign
text-help-opened-by-sign = Eso importa, y haces bien en decirlo. Aquí hay ayuda para ahora. Después puedes seguir.

## Places. $place: the place as it is said; $typed: what was typed

text-which-part = Estás en { $place }: ¿en qué parte?
# The same on a call, about the client
text-which-part-led = La persona está en { $place }: ¿en qué parte?
text-only-help-lines-led = Solo sirve para elegir las líneas de ayuda.
text-only-help-lines = Solo sirve para elegir las líneas de ayuda. No se usa para nada más, y no se le dice a nadie.
text-no-such-part = En { $place } ninguna parte se llama «{ $typed }». Para otro país, escribe «atrás».
text-no-such-country = Aquí no se conoce ningún país ni ciudad grande con el nombre «{ $typed }». ¿En qué país está? Escribe su nombre.
# $town: a town or a region; $place: where it is
text-town-in = { $town } está en { $place }.
text-town-several = Hay más de un lugar llamado { $town }. ¿En qué país está?
# Above the places that a name may be a slip for
text-place-unsure = No sabemos con seguridad qué lugar es «{ $typed }». Si es uno de estos, elígelo.
# $elsewhere: the choice that is there for everybody
text-no-such-country-elsewhere = De un país bastan las primeras letras; de una ciudad, el nombre entero. Si aun así no se conoce, elige «{ $elsewhere }»: su ayuda vale en todas partes.
text-no-numbers-for-some = No tenemos números para otros que se llaman así: para esos elige «{ $elsewhere }».
# $countries: names of countries, the last behind text-or-for
text-no-numbers-for = No tenemos números para { $countries }. En «{ $elsewhere }» hay ayuda que vale en todas partes.
text-or-for = ni para

## The pages of a result, as keys and words name them; each is also understood when it is typed

text-page-why = por qué esto
text-page-steps = más pasos
text-page-limits = qué no es
text-page-later = qué viene luego
text-page-others = qué llevó adónde
text-page-change = qué lo cambiaría
text-page-not-me = no me reconozco
text-page-in-short = qué es cada tipo
text-page-about = sobre esto

## Questions and answers

# A question in quotes, in the middle of a sentence
text-quoted = «{ $text }»
text-not-answered = sin responder aún
# $questions: the words of the questions that were skipped, $count of them
text-skipped = { $count ->
    [one] Saltaste esta pregunta: { $questions }
   *[other] Saltaste { $count } preguntas: { $questions }
}
# $answer: the last choice of every question, “I'd rather not say”
text-choose-first = Elige primero una respuesta. «{ $answer }» también cuenta.
text-cannot-skip = Esta no se puede saltar, pero puedes elegir «{ $answer }».
text-still-open = Saltaste algunas preguntas. Respóndelas, o elige «{ $answer }».
text-first-question = Esta es la primera pregunta.
# $questions: questions in quotes, $count of them
text-no-longer-count = { $count ->
    [one] Con este cambio ya no preguntamos { $questions }, así que tu respuesta a eso no cuenta. Se conserva por si vuelves a cambiar.
   *[other] Con este cambio ya no preguntamos { $questions }, así que tus respuestas a eso no cuentan. Se conservan por si vuelves a cambiar.
}
# How many questions are left, behind the number of the question
text-left-last = tal vez la última
text-left-perhaps-one = tal vez una más
text-left = { $count } más
text-left-about = unas { $count } más
# Before a change of an answer. $count: how many questions are no longer asked
text-undoes-title = Antes de cambiar esto
text-undoes = { $count ->
    [one] Si cambias esto, ya no hacemos la pregunta de abajo, y tu respuesta a ella no contará:
   *[other] Si cambias esto, ya no hacemos las preguntas de abajo, y tus respuestas a ellas no contarán:
}
text-undoes-answer = { $question } Dijiste: { $answer }
text-undoes-kept = { $count ->
    [one] Se conserva por si vuelves a cambiar.
   *[other] Se conservan por si vuelves a cambiar.
}
# The numbers that can be chosen, in the middle of a sentence
text-one-to = de 1 a { $most }
text-how-to-answer = Escribe el número, o las palabras de tu respuesta, y pulsa Intro.
text-how-to-answer-many = Escribe todos los números que encajen, como 1 3, o las palabras de una respuesta, y pulsa Intro.
text-how-to-answer-many-or-none = Escribe todos los números que encajen, como 1 3, o las palabras de una respuesta, o «nada» si no encaja ninguno, y pulsa Intro.
text-place-rather-not-led = { $place }: prefiere no decir qué parte
text-place-rather-not = { $place }: prefiero no decir qué parte
