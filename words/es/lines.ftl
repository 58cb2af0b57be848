# Line mode: what is heard by somebody who uses a screen reader. Short, and whole sentences: nobody can look back.
# The words to type stand as they are typed.

### The welcome, and where somebody is

lines-begin = Pulsa Intro para empezar.
# To a greeting, and to somebody who tells of themselves before anything was asked.
lines-greeted = Hola, y gracias por venir.
lines-told-at-begin = Gracias por contarlo. Las preguntas son sobre cómo estás, así que puedes decirlo ahí.
# To a remark that asks for nothing, such as "nice weather" and "ok thanks"; how to reach help follows.
lines-small-talk = Muy bien, y gracias.
# To a question, and to the place where somebody lives, before anything was asked.
lines-asked-at-begin = Este programa hace una pregunta cada vez, también de quién se trata, y después dice qué puede ayudar.
# To "what is this for?", "how long?", "does it cost?" and "can a blind person use this?", anywhere; what is expected follows.
lines-its-purpose = Hace preguntas cortas sobre cómo estás y qué te gustaría, también en el trabajo, y después dice qué tipo de apoyo puede servirte. Si algo no puede esperar, dice primero a quién llamar.
lines-few-seconds = Casi todas las preguntas llevan unos segundos.
# $count: how many questions there are, about.
lines-how-many = Hay unas { $count } preguntas, y casi todas llevan unos segundos.
lines-help-takes = Cuánto dura esa clase de ayuda no se sabe aquí, y varía: pregunta al empezar cada cuánto serían las citas y durante cuánto tiempo. Las preguntas de aquí ya terminaron.
lines-call-takes = Una llamada puede ser corta o larga: puedes dejarla cuando quieras. Las preguntas de aquí ya terminaron.
lines-cost-of-help = Aquí no se sabe cuánto cuesta un mentor, un coach o un terapeuta, y cambia mucho: pregúntalo antes de decir que sí. Hay ayuda que no cuesta nada, y este programa tampoco cuesta.
# To the same of a kind of help, or of several. $says: what is known of it, whole sentences.
lines-cost-may = Lo que puede costar: { $says } Más no se sabe aquí, y cambia mucho: pregúntalo antes de decir que sí.
lines-costs-nothing = Este programa no cuesta nada. Parte de la ayuda que puede proponer sí cuesta: puedes preguntarlo antes.
lines-have-to = Nadie tiene que hacerlo: en cada pregunta puedes escribir «prefiero no decirlo», y con «salir» te vas al momento.
lines-works-by-ear = Sí: todo está en líneas sencillas, para un lector de pantalla y un teclado.
lines-place-at-begin = Gracias. Dónde estás se pregunta ahora.
lines-call-words = Escribe «ayuda» en cualquier momento para las líneas de ayuda, «salir ya» para salir al momento, y un signo de interrogación para oír lo que puedes escribir.
lines-headphones = Con auriculares, solo lo oyes tú.
lines-welcome-help = Escribe «ayuda» y pulsa Intro, en cualquier momento, para las líneas de ayuda.
lines-welcome-words = Esto es un programa pequeño, no una persona. El número de una respuesta siempre vale, y las palabras cortas se entienden mejor: una frase larga quizá no se siga. Escribe un signo de interrogación y pulsa Intro, en cualquier momento, para oír lo que puedes escribir.
# What went wrong, behind "fingerpost: ".
lines-call-gone = la llamada ya no está
# Where somebody is, within the sentence that says so when the program goes on.
lines-at-records = tus fichas
# $number: the number of the question.
lines-at-question = la pregunta { $number }
lines-at-help-lines = la página que trajo tu respuesta
lines-at-review = tus respuestas, antes del resultado
lines-at-result = el resultado
# $word: the word of a page behind the result.
lines-at-page = la página «{ $word }»
lines-at-first-page = la primera página
lines-at-place = la pregunta de dónde estás
lines-at-answers = tus respuestas hasta ahora
# Behind help and whatever else stands beside a page. $page: one of those above.
lines-back-leads = Escribe «atrás» para oír otra vez { $page }.
lines-back-for = para oír otra vez { $page }
lines-enter-goes-on = Pulsa Intro para seguir.

### Lines that are typed

# Stands before every line that is typed, with a space behind it.
lines-prompt = Escribe aquí:
lines-too-long = Esa línea era demasiado larga, así que nada de ella cuenta. Escribe una más corta.
lines-need-someone = Si necesitas a alguien ahora, escribe «ayuda».
# $word: a word that is typed
lines-if-not-safe = Si no lo es, o no contestan, escribe { $word }.
lines-leave-out-how = Para no decir nada de lo que se pregunta aquí, escribe { $word }.
lines-carry-on = Continúa, o escribe «repetir» para oír dónde estabas.
lines-carry-on-answering = Para seguir, escribe tu respuesta. Para oír la pregunta otra vez, escribe «repetir».
lines-end-again = Otra vez Ctrl-D también sale.
# The same where half a record is kept, which is deleted by any other way to leave
lines-end-again-keeps = Otra vez Ctrl-D también sale, y lo guarda una semana.
# In place of mentor-leaving-half-kept and mentor-silent-record: here the end of the input keeps it, too
lines-leaving-half-kept = Para guardarlo una semana y poder seguir con la llamada, quédate y luego cierra la ventana o pulsa Ctrl-D dos veces.
lines-silent-record = Lo guardado de esta llamada es media ficha. Para seguir otro día, cierra la ventana o pulsa Ctrl-D dos veces: se guarda una semana. Cualquier otra forma de salir la borra.
# Behind the script for somebody who may have come in: nothing is read before one of these
lines-overheard-waits = No leas nada hasta escribir una de estas. sí: puede hablar, y su frase viene otra vez. no, o si calla: no nombres nada de eso. seguir: la frase siguiente. otro momento: termina con amabilidad.
lines-overheard-no = Entonces no leas nada, y no nombres nada de eso. Escribe otro momento para terminar con amabilidad, sí cuando pueda hablar, o seguir para la frase siguiente.
# In place of mentor-came-in-ends
lines-came-in-ends = Para terminar con amabilidad: escribe otro momento.
lines-still-expected = Continúa: todavía se espera lo que estabas escribiendo.
lines-text-expected = Aquí se espera una línea de texto. Estas palabras funcionan, solas en la línea:
lines-input-ends = La entrada termina aquí, sin Intro.
lines-still-here = Sigues aquí.
lines-on-this-page = En esta página:
lines-on-every-page = En todas las páginas:
# What to type to hear all words, in the list of words.
lines-question-mark = un signo de interrogación
# $word: a command that was typed where it means nothing.
lines-word-does-nothing = «{ $word }» no hace nada aquí.
# $word: the word that a line may be a slip of.
lines-slip = ¿Quieres decir «{ $word }»? Escribe «{ $word }».
lines-slip-yes = ¿Quieres decir «{ $word }»? Escribe «sí» o «{ $word }».
# $line: what was typed.
lines-not-caught = No entendí «{ $line }».
# Behind it on a call, to more than a word or two
lines-look-it-up = Si es lo que te dijo, escribe / y sus palabras en breve.
lines-enter-alone = Intro sin más no hace nada aquí.
# Behind the sentence that the input ended without Enter.
lines-not-an-answer = Por eso esa línea no se toma como respuesta.
# $before: words with commas between them; $last: the last of them.
lines-any-of = { $before } o { $last }
lines-all-of = { $before } y { $last }
# To whoever asks for more where nothing is left.
lines-that-was-all = Eso era todo.
# $word: the word to type; $left: how many rows of a list are left.
lines-rest = Eso no es todo: escribe «{ $word }» para oír { $left } más.

### Help

# $place: the name of a place.
lines-help-in = Ayuda en { $place }
lines-help-a-word = Para más, escribe «ayuda» y una palabra:
# What "help all" does, behind it in brackets.
lines-help-every-line = todas las líneas a la vez
lines-help-another-place = Para otro lugar, escribe la palabra «lugar».
lines-help-more = Aquí hay más ayuda.
# Behind the emergency number, to a kind of help that isn't there; the first lines follow, and how to hear the others. $all: a
# word to type.
lines-help-none-called = Aquí no hay líneas de ayuda solo para eso. Estas son las primeras:
lines-help-all-or-kinds = Para oír todas las líneas, escribe «{ $all }». Para los tipos de ayuda, escribe «ayuda».
# To whoever speaks of dying; where to turn follows.
lines-that-matters = Lo que dices importa.
lines-help-your-country = Para las líneas de tu país, escribe «lugar».
lines-help-other-kinds = Escribe «ayuda» para los otros tipos.
lines-danger-scripts = Escribe «guiones» para saber qué hacer, o «ayuda» para las líneas de ayuda.
lines-danger-talk = Escribe «ayuda» para ver a quién puedes llamar o escribir.
# At a page that can't wait: to whoever says that nobody is in danger, to a bare no, which may be to anything, with the
# emergency number behind it, and to "leave me alone".
lines-no-danger-now = Me alegra saberlo. Las líneas de esta página están ahí para ti de todos modos.
lines-no-heard = Está bien. Las líneas de esta página están ahí para ti de todos modos.
lines-left-alone = Está bien, y no se pregunta nada más. Para parar, escribe «terminar». Para oír la página otra vez, escribe «repetir».
# On a page that can't wait, before lines to talk to: to whoever wants to talk, and to whoever is ashamed.
lines-for-talking = Puedes: estas líneas son para eso, sea lo que sea.
lines-nothing-stupid = No tiene nada de tonto ni de malo decirlo, y no molestas a nadie: hay personas que quieren escucharte.
# To a line that nothing caught there, behind the number; the first line of the page follows. And to "which one do I ring?".
lines-perhaps-misunderstood = Esto es solo un programa, y puede que no te haya entendido. No hace falta que sepas si es tan grave como para llamar: cuéntaselo con tus palabras, sea lo que sea.
lines-ring-this-first = Puedes llamar a cualquiera. Esta puede ser la primera:
# To "is there one in Welsh?": before lines that speak it, and where none is listed.
lines-language-listed = Según esta lista, lo hablan:
lines-language-not-listed = De ninguna línea de esta lista consta que hable ese idioma. Cuando llames o escribas a una, puedes preguntar si alguien de allí lo habla.
lines-program-speaks = Este programa está en inglés y en español.
# To "what's BACP?" on a result, before the sentences with it. $name: as it is written there.
lines-short-name = «{ $name }» son siglas. Aquí es donde están en estas páginas:
# To "is it free?" behind help lines. $names: lines that say so.
lines-calls-free = Se dice que no cuestan nada: { $names }.
lines-calls-others = Lo que puedan costar las demás no se sabe aquí.
lines-calls-cost = Lo que pueda costar llamar o escribir a estas líneas no se sabe aquí.
# To whoever says that nobody answered, that they can't ring, what to say, and that they are afraid; the emergency number stands
# beside each. Lines follow the first two. The last is the heading of lines to write to among those for whoever can't speak.
lines-will-reach-out = Haces bien. No hacen falta las palabras justas: hay quien te escucha.
lines-no-answer = A veces las líneas están ocupadas, y no es por ti. Prueba otra ahora, y esa de nuevo en unos minutos:
lines-write-instead = No hace falta que llames ni que te oigan. Puedes escribir:
lines-first-words = No hacen falta las palabras justas, ni dar tu nombre. Puedes empezar con «No estoy bien», o «Me preocupa alguien», y te preguntan el resto.
lines-afraid = Es normal tener miedo, y está bien que lo digas. No tienes que pasarlo a solas: hay personas que quieren escucharte.
lines-afraid-write = Si llamar te cuesta demasiado, escribe la palabra «mensaje». Para saber qué decir, escribe «qué digo».
lines-write-heading = Si prefieres escribir
# $numbers: emergency numbers. To a yes behind "in danger right now, you or someone else?"; the second where there is no number.
lines-ring-now = Llama ahora al { $numbers }, o pide que llame alguien con quien te sientas a salvo. Si puedes, ve a donde haya otras personas.
lines-get-help-now = Pide ayuda ahora a alguien con quien te sientas a salvo, y llama al número de emergencias si lo hay. Si puedes, ve a donde haya otras personas.
# $numbers: emergency numbers. To whoever wasn't understood twice where danger is asked about; the second where there is no number. Neither asks anything.
lines-in-an-emergency = En una emergencia, llama al { $numbers }.
lines-in-an-emergency-anywhere = En una emergencia, llama al número de emergencias del lugar donde estás, o ve adonde otras personas puedan ayudarte.
# $numbers: emergency numbers. To whoever speaks of pills or of cutting; the next two where no ambulance comes, and where the place isn't known.
lines-ambulance-first = Si te has hecho daño o te has tomado pastillas u otra cosa peligrosa, llama ahora para pedir una ambulancia, aunque te sientas bien: { $numbers }.
lines-hospital-first = Si te has hecho daño o te has tomado pastillas u otra cosa peligrosa, ve ahora al hospital o a la clínica más cercana, con alguien, aunque te sientas bien.
lines-ambulance-first-anywhere = Si te has hecho daño o te has tomado pastillas u otra cosa peligrosa, llama ahora para pedir una ambulancia, aunque te sientas bien.
# The same where it lies weeks back, as the result says it.
lines-ambulance-these-days = Si en estos últimos días te has hecho mucho daño o te has tomado pastillas u otra cosa peligrosa, llama para pedir una ambulancia, aunque te sientas bien: { $numbers }.
lines-hospital-these-days = Si en estos últimos días te has hecho mucho daño o te has tomado pastillas u otra cosa peligrosa, ve al hospital o a la clínica más cercana, con alguien, aunque te sientas bien.
lines-ambulance-these-days-anywhere = Si en estos últimos días te has hecho mucho daño o te has tomado pastillas u otra cosa peligrosa, llama para pedir una ambulancia, aunque te sientas bien.
lines-help-for-all = Escribe «ayuda» para todas las líneas de ayuda.
lines-help-for-more = Escribe «ayuda» para más.
lines-numbers-slowly = Cada número una vez, despacio:

### Numbers and addresses, as they are spelt out

# Signs: +, a full stop, / and @.
lines-plus = más
lines-dot = punto
lines-slash = barra
lines-at-sign = arroba

### Days, times and dates, as they are said

# For "24/7".
lines-day-and-night = día y noche
lines-monday = lunes
lines-tuesday = martes
lines-wednesday = miércoles
lines-thursday = jueves
lines-friday = viernes
lines-saturday = sábado
lines-sunday = domingo
# $from, $to: days or times of the day.
lines-from-to = { $from } a { $to }
lines-midnight = medianoche
lines-noon = mediodía
# $hour: 1 to 12; $minutes: 01 to 59.
lines-hour-am = { $hour ->
    [12] { $hour } de la noche
   *[other] { $hour } de la mañana
}
lines-hour-pm = { $hour ->
    [8] { $hour } de la noche
    [9] { $hour } de la noche
    [10] { $hour } de la noche
    [11] { $hour } de la noche
   *[other] { $hour } de la tarde
}
lines-time-am = { $hour ->
    [12] { $hour }:{ $minutes } de la noche
   *[other] { $hour }:{ $minutes } de la mañana
}
lines-time-pm = { $hour ->
    [8] { $hour }:{ $minutes } de la noche
    [9] { $hour }:{ $minutes } de la noche
    [10] { $hour }:{ $minutes } de la noche
    [11] { $hour }:{ $minutes } de la noche
   *[other] { $hour }:{ $minutes } de la tarde
}
# $month: the name of a month; $year: a year.
lines-month = { $month } de { $year }
lines-check-hours-once = Comprueba el horario donde no se dice ninguno.

### Where somebody is: the question about the place

# $place: the name of a place.
lines-place-still = Las líneas de ayuda siguen siendo para { $place }.
lines-place-chosen = Las líneas de ayuda son para { $place }.
lines-place-wrong = Si ese no es el lugar, escribe «lugar» para elegir otro.
# To whoever tells where they are at a question.
lines-place-told = Las líneas de ayuda son para { $place }. Para otro lugar, escribe «lugar».
lines-place-where-client = ¿Dónde está tu cliente? Basta el nombre del país, o un número de esta lista:
lines-place-where = ¿Dónde estás? Esto solo elige las líneas de ayuda. No se usa para nada más. Basta el nombre de tu país, o de una ciudad grande. O escribe un número de esta lista:
# Behind the question which part of a country.
lines-place-differ = Las líneas de ayuda son distintas. Escribe «atrás» para los otros lugares.
# $numbers: such as "1 to 8"; $name: the place that Enter alone takes.
lines-place-part-usual = Escribe un número, { $numbers }, o el nombre, y pulsa Intro. Intro sin más elige { $name }.
lines-place-part = Escribe un número, { $numbers }, o el nombre, y pulsa Intro.
# $led: yes on a call, where it is the client's place; $number, $name: the place that Enter alone takes.
lines-place-usual = { $led ->
    [yes] Escribe un número o el nombre del país, y pulsa Intro. Intro sin más elige { $number }, { $name }.
   *[no] Escribe un número o el nombre de tu país, y pulsa Intro. Intro sin más elige { $number }, { $name }.
}
# $led: as above; $place: the place that was chosen before.
lines-place-keeps = { $led ->
    [yes] Escribe un número o el nombre del país, y pulsa Intro. Intro sin más deja { $place }.
   *[no] Escribe un número o el nombre de tu país, y pulsa Intro. Intro sin más deja { $place }.
}
lines-place-how = { $led ->
    [yes] Escribe un número, o el nombre del país, y pulsa Intro.
   *[no] Escribe un número, o el nombre de tu país, y pulsa Intro.
}
lines-place-first = No hay nada antes de esto.
# $numbers: such as "1 to 8".
lines-place-numbers = Los lugares son { $numbers }.
# $place: the choice that is there for everybody.
lines-place-yes = Escribe «sí» para elegir «{ $place }», o el nombre de otro país.
# $name: what was typed; $meant: the name of a place.
lines-place-unknown = Aquí no se conoce ningún país llamado «{ $name }». ¿Quieres decir { $meant }? Escribe «sí» o el nombre del país.
lines-place-part-of-name = «{ $name }» es solo una parte de un nombre. ¿Quieres decir { $meant }? Escribe «sí» o el nombre del país.
# $code: two letters that were typed; $meant, $first: the name of a place; $other: another, or several.
lines-place-code = «{ $code }» es aquí la abreviatura de { $meant }. ¿Es donde estás? Escribe «sí», o el nombre del país.
lines-place-codes = «{ $code }» puede ser { $first } o { $other }. ¿Cuál es?
# Behind the place that a town is in.
lines-place-is-it = ¿Es ese el lugar? Escribe «sí», o el nombre del país.
# $meant: the name of a place.
lines-place-meant = ¿Quieres decir { $meant }? Escribe «sí», o el nombre del país.
# To an age that is typed where somebody is asked for their country.
lines-place-age-next = Primero, dónde estás. De quién se trata, y tu edad, se pregunta después.
# To "why do you need that?" where the place is asked.
lines-place-why = Solo sirve para elegir los teléfonos de ayuda, porque cada país tiene los suyos. No se guarda, y no se entera nadie. Para seguir sin decirlo, escribe «prefiero no».
# To a no where a place was asked about.
lines-place-not-taken = Entonces no se toma.
# To whoever tells of danger before a place is known.
lines-place-for-number = Si dices dónde estás, oirás a qué número llamar ahí.
lines-place-which-then = ¿Qué país es? Escribe su nombre.
lines-place-several = Varios lugares se llaman así:
# $place: the country whose parts stand above it.
# The emergency number of a place, behind its name.
lines-place-no-number = Ningún número que funcione en todas partes.
lines-place-local-number = El número de emergencias local.
# $numbers: emergency numbers.
lines-place-emergency = Emergencias: { $numbers }.

### A question

# $number: the number of the question; how many more there are and the section follow.
lines-question = Pregunta { $number }
# Before the next question, where an answer has left out many of those that were still to come.
lines-shorter = Con esa respuesta quedan menos preguntas.
lines-keep-by-typing = Escribe tu respuesta otra vez para mantenerla.
lines-enter-keeps = Pulsa Intro para mantener esa respuesta.
lines-go-on = Pulsa Intro para seguir, o escribe «atrás» para cambiar tu respuesta.
lines-skipped = Saltada. Se te preguntará otra vez antes del resultado.
lines-enter-no-answer = Intro sin más no da ninguna respuesta.
# $word: what was typed.
lines-answer-takes-you-on = «{ $word }» no hace nada aquí: se sigue con una respuesta.
# $reply: the answer, in its own words. The next two are said on a call, to the mentor.
lines-your-answer-stays = Tu respuesta sigue igual: { $reply }.
lines-you-said = Dijiste: { $reply }.
lines-stays-as-it-was = Queda como estaba: { $reply }.
lines-noted = Anotado: { $reply }.
# In place of the words of an answer about danger, in the middle of a sentence
lines-noted-yes = sí
# In place of those where somebody may overhear.
lines-answer-taken = Tu respuesta se ha recibido.
lines-not-meant = Si no es lo que querías decir, escribe «atrás».
# In place of the answer that was given before, where somebody may overhear.
lines-answered-before = Ya diste una respuesta antes.
# $reply: the answer that was given before, in its own words.
lines-they-said-before = Antes dijo: { $reply }.
lines-you-said-before = Antes dijiste: { $reply }.

### A line at a question that isn't taken

lines-or-type-these = O escribe { $words }.
lines-answers-again = Esto es lo que puedes responder:
lines-to-type = «{ $word }»
lines-words-that-work = Aquí sirven estas palabras: { $words }.
lines-hear-one = Escribe «repetir» para oír las respuestas, o «oír» y un número, como «oír 2», para oír una de ellas.
# Before a guess where the answers are yes and no and danger is asked about.
lines-to-be-sure = Cualquier respuesta está bien, y esto es solo para confirmar.
lines-in-part = Si aquí encaja algo más, escribe los números de todo lo que encaje.
lines-part-caught = Eso sale de «{ $part }».
lines-rest-elsewhere = Lo demás puede encajar en otra pregunta.
lines-rest-not-kept = Lo demás no se guarda.
# $line: what was typed. Before that, where it was more than a word.
lines-heard-line = He oído «{ $line }».
# $number: the number of a question. To words about danger, where an answer given before says otherwise.
lines-earlier-answer-stays = Lo que contestaste a la pregunta { $number } se queda igual. Si ahora es otra cosa, escribe «pregunta { $number }».
# $line: what was typed. To whoever wonders why a number was said.
lines-alarm-was = Escribiste: «{ $line }». Palabras así pueden hablar de peligro, y por eso se dijo primero un número para llamar.
# $number: the number of a question about danger.
lines-alarm-settled-by = Si estás a salvo, escribe «pregunta { $number }» y contéstala otra vez. Con eso se acaba.
lines-alarm-is-asked = Si estás a salvo, basta con lo que contestes donde se pregunte por el peligro.
# After words about danger.
lines-when-ready = Cuando quieras seguir, pulsa Intro para oír la pregunta otra vez.
lines-no-numbers-here = Aquí no se leen números, así que ese no se toma.
lines-silence = El silencio no es respuesta cuando se trata de peligro, así que se pregunta cada línea.
lines-nothing-answered = Todavía no has respondido nada.
lines-no-more-about-it = No se dice nada más sobre esta pregunta.
lines-only-clear-words = Aquí solo cuenta una palabra clara.
# $answer: an answer, in its own words.
lines-goes-alone = «{ $answer }» va sin ninguna otra, así que no se toma nada de eso.
# Before the rest of a list, to whoever says that none of it fits.
lines-not-all-heard = Todavía no las has oído todas. Aquí está el resto.
# $wrong: numbers that no answer has; $numbers: such as "1 to 8".
lines-no-such-number = Aquí no hay ninguna respuesta { $wrong }: van { $numbers }. No se toma nada de eso.
# To whoever says twice that none of a list about danger is meant.
lines-type-none = Si ninguna de las respuestas encaja, escribe «ninguna». Para oírlas, escribe «repetir». Si no lo sabes, escribe «no sé».
# To whoever has lost somebody.
lines-sorry-for-loss = Siento tu pérdida.
# To whoever says that nobody died.
lines-no-loss = Perdón, entonces se entendió mal. No se anota nada de eso.
# Before answers that are asked about, to whoever tells of rows with somebody.
lines-rows-wear = Las discusiones cansan, aunque no haya daño ni miedo.
# Before an answer that is asked about, to whoever wishes for company.
lines-company-not-here = Esto no puede encontrarte compañía, lo siento: en una biblioteca o en un grupo de tu zona quizá sepan dónde se reúne la gente. La respuesta más cercana aquí:
# To "who sees this?".
lines-nobody-sees = No se entera nadie más: tus respuestas no se envían a nadie, y no se guarda nada salvo que lo pidas. Solo puede leerlo quien mire esta ventana, o quien haya puesto en este aparato algo que lo vigile: si puede ser así, usa otro que nadie más revise.
# Behind that, and behind how to leave and what that clears.
lines-starts-afresh = Si vuelves otro día, empieza de nuevo y no sabe nada de hoy.
# To "are you a real person?" and "is anyone there?".
lines-a-program = Esto es un programa: ninguna persona lee esto ni contesta. Hay personas que escuchan: para ver sus números, escribe «ayuda».
# To "will you call my school?" and "can you ring someone for me?"; the number follows.
lines-calls-nobody = Este programa no puede llamar ni avisar a nadie: solo puedes hacerlo tú, y tú decides.
# To "can you send someone?" and "can someone come?"; the number follows.
lines-sends-nobody = Esto es un programa y no puede enviar a nadie: hay que llamar, tú o alguien que tengas cerca.
# To "can they ring me?" and "will someone call me?"
lines-rings-nobody = No: este programa no llama a nadie ni avisa a nadie, así que nadie te llama. Tú sí puedes llamar o escribir a las líneas: para oír cada número despacio, escribe «números».
# To "will the doctor tell my mum?" and "will school find out?".
lines-others-tell = Este programa no se lo dice a nadie. Lo que cuenten otros, como un médico, una escuela o una línea de ayuda, aquí no se puede prometer: puedes preguntárselo primero, antes de dar un nombre.
# To "will it show on my phone bill?".
lines-phone-bill = Este programa no llama a nadie, así que no sale en ninguna factura. Una llamada que hagas tú puede salir en la factura o en la lista de llamadas del teléfono: este programa no lo sabe.
# To "my mum reads my messages" and "she's reading over my shoulder"; how to leave follows.
lines-read-along = Quien vea esta pantalla puede leerla, y también algo que se haya puesto en este aparato para vigilarlo: si puede ser así, usa otro que nadie más revise.
# To somebody who says whom all this is about, after they answered otherwise; one of the next two follows. $question: the question
# who it is about; $number: its number, where a yes would answer the question that stands open.
lines-about-you = Gracias por decirlo, y no pasa nada. Si se trata de ti, se puede cambiar.
lines-about-another = No pasa nada. Si se trata de otra persona, se puede cambiar.
lines-about-whom-by-yes = Escribe «sí» para que se te pregunte otra vez «{ $question }», o «no» para seguir como estabas.
lines-about-whom-by-number = Para que se te pregunte otra vez «{ $question }», escribe «pregunta { $number }».
lines-stays-as-it-is = Está bien, no se cambia nada.
# To the same, where it was answered so.
lines-about-you-already = Se trata de ti, como respondiste.
lines-about-another-already = Se trata de otra persona, como respondiste.
# To somebody who says that they have been drinking or took a drug; the number stands before it.
lines-drink = El alcohol y las drogas hacen más duro un momento duro. Si los tomas todos los días, no los dejes de golpe, y pregunta hoy a un médico sobre eso. Si no, no tomes más por ahora. Si puedes, no te quedes sin compañía: busca a alguien con quien te sientas a salvo.
# To a question whether to stop drinking, or what they take; the number stands before it.
lines-stopping-use = Después de beber mucho, o de beber o tomar drogas o algunos medicamentos todos los días, dejarlo de golpe puede ser peligroso. Antes de dejarlo o reducirlo, pregunta a un médico o a un servicio de alcohol y drogas: hoy, si puedes. Temblores, sudores o náuseas cuando no tomas: que te vean hoy. Convulsiones, confusión, o ver u oír cosas que no están: eso es una emergencia.
# $word: the word that leaves. To "how do I get out?"
lines-to-leave = Para irte ya, escribe «{ $word }».
# To "what did I say?", to "what happens next?" and to "I don't understand"; the last stands behind that.
lines-hear-your-answers = Para oír tus respuestas hasta ahora, escribe «repaso».
lines-what-comes = Con tu respuesta viene la pregunta siguiente. Después de la última oyes lo que te puede ayudar, y decides tú. Si algo no puede esperar, lo oyes primero.
# To a question about the program, behind which question stands open and how many are left.
lines-asked-of-it = Eso no se contesta aquí: con cada respuesta viene la pregunta siguiente, y después de la última oyes lo que te puede ayudar. Para oír lo que puedes escribir, escribe un signo de interrogación. Para saber a quién llamar o escribir, escribe «ayuda».
# $why: yes where it can be asked why.
lines-not-understood-yet = { $why ->
    [yes] No pasa nada. Escribe «repetir» para oírla otra vez, «por qué» para oír por qué se pregunta, «prefiero no» para seguir sin contestar, o «ayuda» para ver a quién puedes llamar o escribir.
   *[no] No pasa nada. Escribe «repetir» para oírla otra vez, «prefiero no» para seguir sin contestar, o «ayuda» para ver a quién puedes llamar o escribir.
}
# To "what does flat mean?" and "can I choose two?", where that can be.
lines-word-meaning = No puedo explicar palabras sueltas, lo siento: vale lo que querría decir alguien de confianza.
lines-choose-several = Sí: escribe los números de todo lo que encaje.
lines-asked-about = Esa es la respuesta { $answer }.
lines-what-counts = No hace falta acertar del todo, y luego puedes cambiarlo.
lines-nearest = Lo más parecido es la respuesta { $answer }.
lines-if-it-fits = Si encaja, escribe { $number }.
# Behind an answer that was asked about by its number; $rows as above.
lines-if-near-enough = No puedo decir más de lo que dicen sus palabras. Si se parece bastante a lo tuyo, escribe { $number }.
lines-if-not-near = Si no, escribe { $rows }.
lines-if-unclear = Si no lo tienes claro, escribe { $rows }.
lines-if-not = Si no encaja nada, escribe { $rows }.
lines-number-for = { $number } para «{ $answer }»
# To "how do I find a mentor?" and "what is a coach?", before there is a result; how to answer stands behind it.
lines-kinds-at-the-end = Qué es cada tipo de ayuda, y cómo encontrarla, lo oyes al final, según tus respuestas.
# To "what is a coach for?", anywhere. $kind: a kind of help; $says: what it is, whole sentences.
lines-kind-in-short = { $kind }, en pocas palabras: { $says }
# Behind one of them. $others: the names of the others.
lines-other-kinds = Los otros son: { $others }.
# To "can I have a coach and a mentor?"
lines-kinds-together = Sí: hay quien tiene más de un tipo de ayuda, uno después de otro o a la vez.
# To "which two kinds?" at a question that says that two could fit.
lines-kinds-not-named = Se nombran con el resultado, y no antes, para que sus nombres no influyan en tu respuesta.
# Behind "what is a coach?" and the like, at a result.
lines-all-three = Para oír qué son los tres, escribe «en pocas palabras».
# At a result, before the page that tells how to find one. $kind: one kind of help or several, with commas.
lines-asked-to-find = Preguntaste cómo encontrar ese tipo de ayuda:
lines-asked-to-find-kind = Preguntaste cómo encontrar esto: { $kind }.
# Behind that, where it was said who it should be: "a mentor who is blind".
lines-none-known = Aquí no se conoce a nadie en concreto: quién es, y lo demás que has dicho, tendrás que preguntarlo. Así se busca:
# To "is there a mentor who is blind?", before that one may ask for it.
lines-knows-nobody = Este programa no conoce a nadie en particular.
# To "is there a class near me?", before how one is found.
lines-none-near = Aquí no se sabe qué clases, grupos o personas hay cerca de ti. Así se busca:
# To "could somebody from my church mentor me?", before what to ask them; and where it is therapy.
lines-may-be = Sí: puede hacerlo alguien que conoces, si les encaja a los dos. Esto es lo que puedes preguntar o mirar:
lines-may-not-be = No: para eso, un terapeuta ha tenido que formarse. Quien te escucha bien puede acompañarte además. Así se busca:
# To "can somebody train me to lead people?" $says: what coaching is, whole sentences.
lines-may-teach = Sí: hay quien puede ayudarte a mejorar en algo. { $says }
# To "do I have to phone the doctor?", before the first step: on a page that sends nobody to one, and on one that may.
lines-have-to-no = No, no tienes que hacer nada de esto. Es solo una propuesta, y tú decides. Lo que propone primero:
lines-have-to-you-decide = Tú decides: nadie te obliga. Esta página lo propone porque puede ayudarte antes. Lo que propone primero:
# Behind what it may cost.
lines-steps-to-find = Para oír cómo encontrarla, escribe «pasos».
# To "slower" and "louder".
lines-speed = La velocidad y el volumen se ajustan en tu lector de pantalla. Para oír cada número despacio, escribe «números».
# To "undo"; the second where the answers can't be heard.
lines-how-to-change = Para cambiar la respuesta anterior, escribe «atrás». Para cambiar otra, escribe «repaso», o «pregunta» y su número, como «pregunta 1».
lines-how-to-change-back = Para cambiar la respuesta anterior, escribe «atrás».
# The same on a page that an answer has brought, behind the page about what would change a result, and where nothing was answered.
lines-change-from-here = Para que se te haga otra vez la última pregunta, escribe «atrás».
lines-change-an-answer = Para cambiar una de tus respuestas, escribe «cambiar una respuesta».
lines-nothing-to-change = Todavía no hay ninguna respuesta que cambiar.
lines-only-one = Aquí solo se puede dar una respuesta.
lines-nothing-taken = No se toma nada de eso.
lines-again-for-all = Escribe «repetir» para oírlo todo.
# The last of the words to type where nothing fits.
lines-question-mark-words = un signo de interrogación para todas las palabras
lines-asked-later = Puede que eso se pregunte más adelante: si es así, dilo ahí.
# Before that, at the question about care, where what was typed is about the body.
lines-care-for-feelings = Aquí se pregunta por la ayuda con lo que sientes. La ayuda solo para el cuerpo no cuenta aquí: es un no.
# To a sentence that wasn't understood; where help is, and how the question is answered, follows. Nothing of it is remembered.
lines-heard-kindly = Gracias por contarlo. Importa, pero no lo he entendido como respuesta a esta pregunta.
lines-heard-plainly = Eso no lo he entendido como respuesta a esta pregunta.
lines-for-this-question = Sigamos con esta pregunta.
# The words to type where nothing fits, each with what it does.
lines-way-none = «nada» para decir que no encaja ninguno
lines-way-decline = «prefiero no» para seguir sin contestar
lines-way-back = «atrás» para la pregunta anterior
lines-way-review = «repaso» para oír tus respuestas hasta ahora
# $words: words to type, as lines-any-of joins them.
lines-if-nothing-fits = Si nada encaja, escribe { $words }.
# The same at a list about danger, where it was said before what to type if none fits.
lines-or-type = También puedes escribir { $words }.
# To "I lied at the start": the number of the first question about safety. How to reach help follows.
lines-untrue = No pasa nada, y está bien que lo digas. ¿Qué respuesta era? Para volver a la primera pregunta sobre tu seguridad, escribe: pregunta { $number }. Para otra, escribe la palabra pregunta y su número.

### A guess at what a line means

# $answer: an answer with its number before it; $number: its number.
lines-guess-one = ¿Quieres decir { $answer }? Escribe «sí» o tu respuesta.
lines-guess-number = ¿Quieres decir { $answer }? Escribe { $number } o tu respuesta.
# Where somebody types a number that may be an age, and is more often a slip
lines-guess-age = ¿Quieres decir que tienes { $age } años? Escribe «sí» o tu respuesta.
# Where an answer isn't named aloud; $number: its number.
lines-guess-hear = Para oírla, escribe «oír { $number }».
# The same for several; $hear: what is typed to hear each of them, as lines-any-of joins them; $number: a number.
lines-guess-hear-one = Para oír una de ellas, escribe { $hear }.
lines-hear-number = «oír { $number }»
# Behind that: how all of them are refused, where one answer says that none fits, and elsewhere.
lines-guess-or-none = O escribe «ninguna».
lines-guess-or-no = O escribe «no».
# Behind an answer that was heard by itself, where one was asked about before.
lines-guess-heard = ¿Es eso lo que quieres decir? Escribe «sí», o tu respuesta.
# $answers: every answer of a question about danger, such as "no", as lines-any-of joins them. The next two stand among these, and can be typed.
lines-guess-every = ¿Qué respondes: { $answers }? Escribe una de estas respuestas.
lines-guess-unsure-word = no sé
lines-guess-rather-not = prefiero no decirlo
# Before a question about words that were typed before an answer; $line: what was typed. The second stands where it isn't said aloud.
lines-told-before = Antes escribiste «{ $line }».
lines-told-unsaid = Antes escribiste otra cosa.
lines-told-again = Si sigue siendo la misma respuesta, escríbela otra vez: entonces cuenta.
# The same, where it was typed at another question or was taken back since: it isn't quoted there.
lines-typed-unsaid = Aquí no se dice en voz alta, por si alguien lo oye. Está más arriba en esta ventana, donde lo escribiste.
lines-told-at = En la pregunta { $number } escribiste «{ $line }».
lines-told-unsaid-at = En la pregunta { $number } escribiste algo que puede importar aquí.
lines-told-earlier = Antes escribiste algo que puede importar aquí.
# Behind one of those. $answer: an answer, with its number before it.
lines-told-fits = ¿Encaja la respuesta { $answer }? Escribe «sí», «no», «no sé» o «prefiero no decirlo».
lines-told-same = ¿Tu respuesta es { $answer } de todos modos? Escribe «sí», o el número de tu respuesta.
# $answers: several answers with their numbers.
lines-guess-which = ¿Qué quieres decir? { $answers }.
lines-guess-its-number = Escribe su número.
lines-guess-its-numbers = Escribe su número, o los números de todo lo que encaje.
# $numbers: the numbers of answers, as lines-all-of joins them.
lines-guess-numbers = ¿Quieres decir { $numbers }? Escribe «sí» o tus números.
lines-guess-all = ¿Quieres decir todo esto: { $answers }? Escribe «sí» o tus números.
# Before what was asked about, which is asked once more behind a line that wasn't understood.
lines-still-asking = Sigo preguntando:
# $number, $answer: an answer that begins with a number itself, so that it isn't heard as one; within a sentence, and in a list.
lines-answer-named = la respuesta { $answer }
lines-answer-numbered = Respuesta { $number }: { $answer }
# Where more stood behind a number, or behind a yes to what was asked about, than means an answer.
lines-took-the-number = Se toma solo el número, y no el resto de esa línea. Si encaja otra respuesta también, escribe «atrás» y luego todos los números que encajen, como 1 3: lo que escribas entonces vale en su lugar.
# The same where one answer is expected.
lines-took-one-number = Se toma solo el número, y no el resto de esa línea. Si otra respuesta encaja mejor, escribe «atrás» y luego esa: vale en su lugar.
# To whoever tells of unwanted thoughts or pictures of harm, before anything else.
lines-unwanted = Gracias por decirlo: hace falta valor. Hay ayuda para los pensamientos o las imágenes que no quieres tener. Cuéntaselo hoy, en cuanto puedas, a un médico, una matrona o una enfermera.
# The same behind an age, at the question who it is about.
lines-took-the-answer = Eso contesta esta pregunta. Solo tomo lo que se pregunta, así que el resto de esa línea no se guarda: puede que se pregunte más adelante.
lines-took-at-the-end = Eso contesta esta pregunta. El resto de esa línea no se guarda.
lines-took-the-yes = Se toma solo el sí, y no el resto de esa línea. Si encaja otra respuesta, escribe «atrás» para darla también.
lines-guess-not-taken = Entonces eso no se apunta. Escribe «repetir» para oír las respuestas.
lines-offer-gone = Entonces lo que se ofreció no cuenta.
lines-guess-be-sure = Está bien confirmarlo.
lines-guess-whole-question = Escribe «repetir» para oír la pregunta entera.

### Whether it is safe to hear a page

lines-safe-asks = Antes de decir nada más: ¿puedes oírlo sin peligro donde estás?
lines-safe-expected = ¿Puedes oírla sin peligro? Escribe «sí» para oír la página, o «no» para salir ya.
# Said at the question whether it is safe, before anybody leaves.
lines-safe-come-back = Para volver cuando puedas, abre esto otra vez. La ayuda está ahí desde el principio: escribe «ayuda».
lines-safe-unsure = Si no lo sabes, es mejor salir, y volver cuando puedas: entonces las preguntas empiezan desde el principio. Escribe «no» para salir.
# What the words "no" and "yes" do, behind them in brackets.
lines-safe-leave = salir ya
lines-safe-hear = oír la página
# Where help was opened, and some of it isn't said yet; what it is about must not be told here.
# Where somebody has come in; "yes" does what the second says, behind it in brackets.
lines-safe-to-go-on = ¿Es seguro seguir aquí? Escribe «sí» para seguir, o «no» para salir ya.
lines-safe-on = seguir
# $word: the kind of help that lines wait under; what it is about must not be told here.
lines-safe-later = Hay más líneas de ayuda. Cuando puedas oírlas sin peligro, escribe «ayuda { $word }».
lines-safe-more = Hay más líneas de ayuda. Si puedes oírlas aquí sin peligro, escribe «sí».

### The answers before the result, and changing one

# $count: how many questions were asked.
lines-review-count = { $count ->
    [one] Eso fue { $count } pregunta. Escribe «repaso» para oír tus respuestas, o un número para cambiar una.
   *[other] Eso fueron { $count } preguntas. Escribe «repaso» para oír tus respuestas, o un número para cambiar una.
}
lines-review-none-open = Pulsa Intro para el resultado, o escribe «repaso», un número o «atrás».
# Behind the questions that were skipped: one, or several.
lines-review-one-open = Pulsa Intro para responderla, o escribe «prefiero no»: prefieres no decirlo, y oyes el resultado.
lines-review-some-open = Pulsa Intro para responder la primera, o escribe «prefiero no»: prefieres no decirlo en todas, y oyes el resultado.
# $numbers: such as "1 to 8".
lines-review-numbers = Tus respuestas son { $numbers }.
lines-review-change-one = Escribe 1 para cambiar esa respuesta, o pulsa Intro para seguir.
lines-review-change = Escribe un número, { $numbers }, para cambiar esa respuesta, o pulsa Intro para seguir.
# $reply: the answer, in its own words.
lines-review-your-answer = Tu respuesta: { $reply }.
lines-change-or-keep = Pulsa Intro para cambiarla, o escribe «atrás» para mantener esa respuesta.
lines-changed = Cambiada.
lines-kept = Queda como estaba.

### The result, the pages behind it, and a copy

# Where a result points: a kind of help, or several, in small letters.
lines-points-to = Esto apunta a lo siguiente: { $arm }.
lines-points-close = Esto apunta a lo siguiente: { $first } y { $others }. Hay poca diferencia: puede encajar cualquiera, y ninguno va primero.
# The same where one question decided which stands first.
lines-points-first = Esto apunta a lo siguiente: { $first }. También puede encajar esto otro: { $others }. Hay poca diferencia, y el orden viene de tu respuesta a una sola pregunta.
lines-points-in-turn = Esto apunta a lo siguiente: primero { $first }, luego { $others }.
# $added: a kind of help that goes beside care, or several.
lines-points-beside = Esto apunta a lo siguiente: { $added }, con atención a la par.
# On a page that can't wait, where an answer has stopped the questions, and to "is that all?" there: never how to get past it.
# The second on any other page.
lines-questions-stop = Aquí terminan las preguntas, para que la ayuda sea lo primero.
lines-no-going-on = No, las preguntas terminan aquí.
lines-what-came-can-wait = Lo que te trajo sigue contando, y puede esperar.
lines-that-was-the-last = Esa fue la última pregunta. No se pregunta nada más.
# To a second yes behind "is it safe to hear it?"
lines-yes-was-heard = Dijiste que sí, y esa fue la página. Para oírla otra vez, escribe «repetir».
# At a result, before lines to talk to: to whoever wishes for company.
lines-lonely = Puede ser duro, y le pasa a mucha gente. Aquí puedes hablar con alguien:
# To "thank you", to "thanks, bye", to "I don't know", and to "start again".
lines-thanked = De nada. Cuídate mucho.
lines-goodbye = Hasta pronto, y cuídate mucho. Para parar aquí, escribe «terminar».
# The last sentence of all, to whoever has left.
lines-ended = Adiós. El programa se ha cerrado.
# To whoever asks at a result where to get money. The help lines for debts follow the first of these.
lines-money-and-debts = Aquí no se responde dónde conseguir dinero para algo. Para deudas y facturas hay ayuda gratis:
lines-money-not-here = Aquí no se responde dónde conseguir dinero. Sí se responde qué tipo de apoyo puede venirte bien, y dónde hay ayuda.
# At a result, before what its page says of a thing that was asked about; and to a question that it has no answer to.
lines-page-says-of-it = De eso, esta página dice:
# Behind that. $word: the word of the page where it stands.
lines-more-of-it = Para oír todo lo que hay ahí, escribe «{ $word }».
lines-not-known-here = Eso no lo sabe este programa, o no lo ha entendido.
# The same to a sentence that asks nothing. Behind both: what can be asked; $words: as lines-any-of joins them.
lines-nothing-for-it = Gracias por contarlo. Importa, pero no he encontrado nada en esta página que vaya con eso, así que la página queda como está.
lines-page-can-read = Lo que se te puede leer aquí, con su palabra: { $words }.
lines-page-can-find = También puedes preguntar cuánto cuesta, o cómo encontrar a alguien.
# To "am I a bad mum?" and "will they take my baby?", before lines to talk to; and to whoever looks for somebody who is like them.
lines-of-yourself = Cuesta preguntarse eso, y un programa no puede saberlo. Preguntárselo no quiere decir que sea así. Es una buena pregunta para la persona a la que apunta esta página, o para alguien de tu confianza. Lo que escribes aquí no se envía a nadie. Si te pesa, aquí tienes con quién hablar:
lines-who-fits = Puedes pedirlo cuando escribas o llames por primera vez: alguien de tu misma fe, idioma u origen, una mujer o un hombre, o alguien con experiencia en lo que necesitas. No tienes que decir por qué. No todo el mundo puede ofrecerlo, así que pregunta antes de pagar. También puede venirte bien hablar con alguien de confianza de tu fe o de tu comunidad, además de lo que propone esta página.
# On the page about thoughts that nobody wants: to "can I tell my partner first?", and to "will they take my baby?". What to do first stands
# behind it.
lines-thoughts-may-tell = Sí: contárselo a alguien que te trata bien ayuda. Hazlo además de contárselo hoy a un médico, a una matrona o partera, o a alguien de enfermería, no en su lugar.
lines-thoughts-judged = Un programa no puede saber qué harán otros. Quien ayuda con pensamientos así sabe que son comunes, sobre todo cuando hay un bebé. Es una buena pregunta para la primera persona a quien se lo cuentes, y un motivo para contarlo, no para esconderlo. Lo que escribes aquí no se envía a nadie.
# To a goodbye that may be about more than the page.
lines-to-leave-page = Para dejar esta página, escribe «terminar».
lines-not-sure-here = Está bien. Aquí no hay que decidir nada, y no hace falta tenerlo claro.
lines-start-again = Para empezar de nuevo, escribe «terminar» y vuelve a abrir fingerpost.
# Behind that on a page that can wait.
lines-start-again-or-change = Para cambiar una respuesta, escribe «atrás».
lines-matters-more = Antes de llegar aquí escribiste algo que importa más que esta página. Para hablar de ello con alguien, escribe «ayuda».
lines-here-is-the-page = Aquí está la página.
lines-result-how = Escribe una de estas palabras y pulsa Intro.
lines-heard-before = Las líneas de ayuda que se mencionan aquí son las que oíste antes. Escribe «números» para oírlas otra vez.
lines-you-can-type = Puedes escribir, y luego pulsar Intro:
# What words do, behind them in brackets: "back", "first step" and "steps".
lines-back-to-the-last = a la última pregunta, que se hace otra vez
lines-first-step = solo el primer paso
# Words that work on a page, each with what it does.
lines-word-hear = oír 2 (la respuesta 2 sola, u otra por su número)
lines-word-change = cambiar una respuesta (para oír tus respuestas y cambiar una)
lines-word-more = más (para oír el resto)
lines-more-steps = más pasos: la mayor parte de los consejos
lines-behind = Escribe «atrás» para el resultado, «repetir» para oír esta página otra vez, o un signo de interrogación para las palabras de esta página.
# What is asked of a result: before the first step, to "what does that mean?", and to that where nothing more is told.
lines-step-itself = Un primer paso:
# To whoever asks for it a second time; the second where there are more steps.
lines-step-as-before = Es el mismo primer paso de antes. Para oírlo otra vez, escribe «primer paso otra vez».
lines-steps-behind = Es el mismo primer paso de antes. Para otros pasos, escribe «pasos»; para oír este otra vez, escribe «primer paso otra vez».
lines-meaning = No pasa nada. Escribe «por qué» para oír qué lo decidió, «en pocas palabras» para oír qué son los tres tipos de ayuda, o «ayuda» para ver a quién puedes llamar o escribir.
lines-meaning-again = Escribe «repetir» para oír esta página otra vez, o «ayuda» para ver a quién puedes llamar o escribir.
lines-words-later = Escribe «más» para oír lo que puedes escribir aquí, como «por qué», «pasos», «ayuda» o «terminar».
lines-words-here = Escribe un signo de interrogación para oír las palabras de esta página.
lines-copy = Una copia, leída para que puedas copiarla de esta ventana. Para escribirla en un archivo, escribe «guardar».
lines-copy-end = Eso era todo.
lines-held-back = La copia no lleva lo que tus respuestas sobre seguridad añadieron a esta página, porque puede que la lean otras personas.
lines-no-file-here = Aquí no se puede escribir un archivo.
lines-file-name = Escribe el nombre del archivo, como pagina.txt. Intro sin más, o «atrás», no guarda nada.
lines-name-expected = Todavía se espera el nombre del archivo, como pagina.txt. Intro sin más, o «atrás», no escribe nada.
# $page: where somebody is then.
lines-nothing-saved-at = No se guardó nada. Aquí está { $page }.
# $word: what was typed; $name: what was typed.
lines-no-good-name = «{ $word }» es una palabra de este programa, y no es un buen nombre. No se escribió nada.
lines-name-without-ending = El archivo se llamaría «{ $name }», sin una terminación como .txt. Escríbelo otra vez para usarlo.
lines-how-to-keep = Desde aquí no se puede enviar nada. Para conservar esta página, escribe «copiar» para oírla de una vez, o «guardar» para escribirla en un archivo.
lines-stay-to-keep = Aquí no se puede guardar nada. Escribe «no» para quedarte. En un resultado que se pueda guardar, escribe «copiar» o «guardar».
lines-not-kept = Esta página no se escribe en un archivo: quien lo encontrara podría leer de qué trata. Para enseñársela a alguien de confianza, como tu médica o tu médico, deja que lea esta pantalla. Para guardar un número, escribe «números» para oír cada uno despacio, y apúntalo, o ponlo en tu teléfono, donde no mire nadie más.
# To a wish to keep something where no result stands.
lines-keep-later = Desde aquí no se guarda ni se envía nada. Al final, si el resultado se puede guardar, escribe allí «copiar» o «guardar». Para quedarte con un número de ayuda, escribe «números» para oír cada uno despacio, y apúntalo.
lines-no-why = Hiciste bien en responder, y nada de lo que dijiste se usa contra ti. Esta página no dice qué respuestas la trajeron, para que nadie más pueda leerlo aquí.

### A call: the mentor's words and tasks

lines-mentor-words = Solo para ti, una palabra por línea:
lines-for-the-client = Para tu cliente:
# In place of a script that was heard at the same question, behind the emergency number. $title: its title
lines-script-as-before = Solo para ti. La guía de antes: { $title }. Escribe «guion» para oírla.
# Before a result. $title: the title of a script that isn't settled; $word: the word that says it
lines-came-up = Surgió, y no está resuelto: { $title }. Qué hacer: escribe { $word }.
# $title: the title of a script.
lines-for-you-alone = Solo para ti. { $title }.
# In place of the key Ctrl-G in a script.
lines-type-help = escribe «ayuda»
lines-view-of-both = Esto es para que lo veamos tú y yo. Para pasar la página, escribe «cliente».
lines-your-view = Tu vista.
# $when: a day and a time.
lines-next-appointment = La próxima cita: { $when }.
lines-nothing-written = No se escribió nada.
lines-nothing-changed = No se cambió nada.
lines-nothing-like-it = Ninguna respuesta tiene esas palabras. Si hablaba de un peligro, puede ser una de estas cosas. Si no: 1, y luego otras palabras. Si algo te preocupa: «ayuda» o «urgente».
# $row: an answer; $ask: the question; $rows: several answers.
lines-heard-earlier-at = Se oyó antes, aún no cuenta: { $row } ({ $ask })
lines-heard-earlier = Se oyó antes, aún no cuenta: { $rows }.
# $page: the title of a page.
lines-you-put-first = Pusiste una página primero: { $page }.
lines-no-earlier-record = No hay ninguna ficha anterior de este cliente.
# $about: what is compared, a sentence; $then, $now: what was said. The second stands where nothing was.
lines-then-and-now = { $about } Antes: { $then }. Ahora: { $now }.
lines-then-nothing = nada anotado
# $day: a day in words, on which the earlier call was.
lines-then-is = Antes fue el { $day }; ahora es esta llamada.
lines-no-record-sought = No se buscó ninguna ficha anterior: hace falta una llamada con ficha y el código de tu cliente.
lines-write-over-it = Escribir encima
lines-leave-it = Dejarlo
# $held: what was typed before.
lines-it-says = Dice: { $held }
lines-hyphen-empties = Un guion solo lo quita.
lines-note-new = Escribe la nota, solo para ti; acaba una línea con una barra inversa para seguir en otra. Intro sin más no escribe nada.
lines-note-in-place = Escribe una nota nueva, solo para ti, en lugar de esa; acaba una línea con una barra inversa para seguir en otra. Intro sin más la deja como está.
lines-which-answer = ¿Cuál de estas cosas dijo?
lines-which-question = ¿Qué pregunta? Una sobre peligro nunca se pasa por alto.
lines-which-page = ¿Qué página debería ir primero?
lines-why-first = Por qué pusiste esta página primero, en pocas palabras, si quieres. Intro sin más no cambia nada.
# $ask: what the mentor asks.
lines-ask-before = Pregunta antes de que se escriba nada: { $ask }
# $name: such as page.md.
lines-plain-file-name = El nombre del archivo, como { $name }. Está sin cifrar: quien lo abra puede leerlo. Intro sin más, o «atrás», no escribe nada.
lines-read-letter = Léela en voz alta, palabra por palabra, y luego pregunta. Todavía no se ha escrito nada.
# $numbers: such as "1 to 8".
lines-choice = Escribe el número, { $numbers }, o «atrás».
lines-only-choice = Pulsa Intro o escribe 1 para apuntarla, o «atrás».

### A call: the sentences that are agreed first

lines-contract-text = Escríbelo en una línea, o nada, y pulsa Intro. Escribe «atrás» para ir un paso atrás.
# $held: what was typed before.
lines-contract-held = Dice: { $held }. Intro sin más lo deja así, un guion solo lo quita.
# $whom, $address, $number: what was agreed.
lines-may-call = Avisar a: { $whom }.
lines-no-address = Sin dirección.
lines-address = Dirección: { $address }.
lines-no-number = Sin número.
lines-number = Número: { $number }.
lines-type-the-number = Escribe el número y pulsa Intro.
# Where it is asked whether to ring back. $no: the number of the last row, never
lines-type-the-number-or-y = Escribe el número y pulsa Intro; s es 1 y n es { $no }.
lines-type-y-n-or-number = Escribe s, n o el número, y pulsa Intro.
lines-once-they-begin = Cuando empiecen las preguntas, puedes escribir estas.

### A call: a question read aloud, line by line

# $ask: the question, as it is written.
lines-as-written = Como está escrito: { $ask }
lines-no-open-question = Aquí no hay ninguna pregunta abierta.
lines-reading-how = Escribe «sí», «no», «no sé» o «prefiero no».
lines-reading-all = También vale una letra por cada línea que queda: «s», «n», «d» (duda: no lo sé) o «p» (prefiero no decirlo). Escribe «todas» para todas las líneas a la vez, o «atrás» para la línea anterior.
lines-reading-one = También vale una letra por cada línea que queda: «s», «n», «d» (duda: no lo sé) o «p» (prefiero no decirlo). Escribe «atrás» para la línea anterior.
# $number: the number of the line; $all: how many there are.
lines-reading-at = Línea { $number } de { $all }.
lines-reading-short = «sí», «no», «no sé» o «prefiero no».

### The desk

lines-desk-expected = Escribe el código de un cliente para encontrarlo, «lista» para oír todos, o un signo de interrogación para las palabras.
lines-desk-whose = Escribe el código del cliente o el id de la ficha. Intro sin más, o «atrás», lo deja.
lines-desk-your-records = Tus fichas.
lines-desk-all-said = Esas eran todas.
lines-desk-choose = Escribe un número para elegir una.
# $count: how many records a name could mean; each is said behind its number. $word: such as resume
lines-desk-several = Podría ser cualquiera de { $count } fichas.
lines-desk-verb-number = Escribe { $word } y su número, como { $word } 1.
lines-desk-no-number-yet = Un número es una de las fichas que se dijeron por último, y todavía no se dijo ninguna. Escribe primero «lista», o el código de un cliente.
# Behind what is to be typed.
lines-desk-back-leaves = «atrás» lo deja.
lines-desk-enter-leaves = Intro sin más, o «atrás», lo deja.
# $numbers: such as "1 to 3".
lines-desk-rows = Escribe { $numbers }, o «atrás».

### El otro idioma, ofrecido en la bienvenida
lines-language-here = También está en español: escribe español.
lines-language-at-start = El idioma se elige al principio, antes de la primera pregunta. Para el español: escribe «{ $word }» para salir, empieza de nuevo, y escribe «español» en la primera página.
