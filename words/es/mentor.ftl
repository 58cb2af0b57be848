### Words of a mentor's call and desk that the full screen and the line mode share. “They” is the client on the call.

## The practice file of the sample. $keys: keys of the file, such as mentor, contact. $said: a name and a number

mentor-sample-words = Tu archivo de consulta todavía tiene palabras de la muestra, en: { $keys }. Son inventadas, también los números, y se le leerían a la persona. Pon las tuyas antes de llamar; `fingerpost check` con el archivo dice qué queda.
mentor-sample-number = { $said } (inventado, de la muestra: ahí no contesta nadie)
mentor-sample-on-paper = En la página quedarían palabras de la muestra de tu archivo de consulta, con nombres y números inventados: { $keys }.

## Used in several places

mentor-yes = Sí
mentor-no = No
mentor-no-code = sin código
# Between the last two of several things in a row
mentor-and = y
mentor-or = o
mentor-quoted = «{ $text }»
mentor-goes-into-record = Esto va a la ficha.
mentor-agreed-time-stays = Esto no va a ninguna ficha. Después se te pregunta si puede ir a un calendario.
mentor-gone-when-you-leave = No se guarda nada: esto se pierde cuando sales.
mentor-noted-for-this-call = Anotado, solo para esta llamada. No se guarda.

## What is agreed before the first question: headings, and what the mentor does

mentor-contract-another-time = En otro momento
mentor-contract-progress = Antes de la primera pregunta, { $at } de { $of }
mentor-contract-free-to-talk = Pregunta primero, antes de nada. Solo un sí claro es un sí:
mentor-contract-say-no-more = Di esto, y nada más. No se guarda nada de esta llamada. Solo si pide un número: Ctrl-G, y di el número sin más, no para qué es.
mentor-contract-say-no-more-deletes = Di esto, y nada más. Lo guardado de esta llamada, también las notas, se borra si la terminas aquí; una ficha anterior se queda. Solo si pide un número: Ctrl-G, y di el número sin más, no para qué es.
mentor-contract-say-no-more-kept = Di esto, y nada más. La ficha de esta llamada se queda. Solo si pide un número: Ctrl-G, y di el número sin más, no para qué es.
mentor-contract-read-aloud = Lee en voz alta, y espera un sí:
mentor-contract-read-both = Lee las dos en voz alta, y espera un sí a cada una. Solo dos síes son un sí:
mentor-contract-where-now = Pregunta, y nunca adivines: puede que hoy la persona esté en otro lugar.
mentor-contract-again = Pregunta, y espera un sí. Con un no se repasa todo otra vez:
mentor-contract-address = La dirección exacta, como la dice la persona: calle, casa, piso, habitación. Solo para esta llamada, nunca se guarda. También puedes dejarlo en blanco: pulsa Intro.
# In place of the next three, where somebody hurts or controls them
mentor-contract-contact-is-theirs = Contó que alguien le hace daño, así que no vas a llamarle, ni a nadie más: solo esa persona dice cómo. Sáltate la pregunta de abajo: no la leas en voz alta. Cualquier respuesta aquí pasa a lo siguiente.
mentor-contract-ring-back = Pregunta cada cosa por separado: volver a llamar, y un mensaje. Cada una puede poner a alguien en peligro, así que «no lo sé» es un no:
mentor-contract-number = Anota el número. Solo para esta llamada, nunca se guarda.
# Asked there
mentor-ask-number = ¿A qué número puedo llamarte?
mentor-no-number = Ahí no hay ningún número. Escribe el número, o pulsa Intro si no hay.
mentor-no-name = ¿A quién? Escribe un nombre o un número, o nada, y pulsa Intro.
# To an address, a number or a name that may be what they told
mentor-heard-in-place = Quizá te lo contó, así que no se anota aquí. Si iba aquí de verdad: vuelve atrás, escríbelo otra vez y pulsa Intro.
# The same where the text begins with what was asked for
mentor-heard-behind-fact = Puede que el resto te lo haya contado, así que se busca. Lo de antes queda apuntado aquí.
mentor-contract-whom-to-call = Pregunta, y anota un nombre y un número. También puedes dejarlo en blanco: pulsa Intro.
mentor-contract-notes = Pregúntalo por separado. Un no vale tanto como un sí: la llamada sigue, y no se guarda nada.
mentor-contract-refused = Sin un sí a esto no hay preguntas. Háblalo con la persona, o déjalo para otro día. Las líneas de ayuda están ahí de todos modos.

## The rows to choose from before the first question

mentor-row-not-free = No, o no lo sabe, o entra alguien
mentor-row-can-talk = Atrás: sí puede hablar
mentor-row-end-call = Terminar la llamada
mentor-row-write-time = Anotar la hora acordada
mentor-row-back-to-sentence = Volver a la frase
mentor-row-leave = Salir
mentor-row-ring-this = Llamar, pero sin mensaje, al número de esta llamada
mentor-row-ring-this-by-letter = Llamar, pero sin mensaje, al número de esta llamada (s)
mentor-row-ring-or-message-this = Llamar, o dejar un mensaje, en el número de esta llamada
mentor-row-ring-another = Llamar, pero sin mensaje, a otro número
mentor-row-ring-or-message-another = Llamar, o dejar un mensaje, en otro número
mentor-row-ring-never = No, o no lo sabe: nunca llamar, nunca dejar un mensaje
mentor-row-both-yes = Sí, a cada una
mentor-row-both-no = No, a una o a las dos
mentor-row-again-yes = Sí, todo
mentor-row-again-no = No: lo leo todo otra vez
mentor-row-notes-yes = Sí, se pueden guardar notas
mentor-row-notes-no = No, no guardar nada

## Where the client is. $place: the place where most clients of the practice are; $numbers: its emergency numbers

mentor-place-not-asked = Lugar sin preguntar aún.
mentor-place-not-asked-usually = Lugar sin preguntar aún; suele ser { $place }.
mentor-place-not-asked-numbers = Lugar sin preguntar aún; suele ser { $place }: { $numbers }.
mentor-usual-place-unknown = El lugar habitual de tu archivo de consulta, «{ $place }», no se conoce. Hasta que preguntes dónde está, las líneas de ayuda son las de cualquier lugar. `fingerpost check` con el archivo dice qué lugar puede ser.
mentor-usual-place = Tu lugar habitual es { $place }. Pregunta de todos modos.

## Above the words of a question: how they are used on a call

mentor-say-lines = Lee en voz alta, y luego cada línea de abajo, una por una:
mentor-say-word-for-word = Lee en voz alta, palabra por palabra:
mentor-say-openly = Pregunta de forma abierta, y marca lo que oigas:
mentor-say-aloud = Pregunta en voz alta:
# The same for a mentor who hears the lines read out
mentor-say-lines-by-ear = Lee esto en voz alta. Luego lee cada línea, una por una, cuando la oigas aquí:
mentor-say-openly-by-ear = Pregunta de forma abierta, y escribe los números de lo que diga:
# $count: how many lines haven't been answered. The keys y, n, u and r stay as they are
mentor-lines-left = { $count ->
    [one] Una línea no tiene respuesta. El silencio no es una respuesta: sí, no, no lo sé o prefiero no en cada una.
   *[other] { $count } líneas no tienen respuesta. El silencio no es una respuesta: sí, no, no lo sé o prefiero no en cada una.
}

## Notes

mentor-note-not-kept = Solo para esta llamada: no se guarda. Las fichas no contienen nada de lo dicho sobre seguridad.
mentor-goes-into-record-without-safety = Esto va a la ficha. Deja fuera lo que dijo sobre seguridad.
mentor-noted-in-record = Anotado, en la ficha.
mentor-noted-without-record = Anotado para esta llamada. No se guarda ninguna ficha, así que la nota se pierde cuando sales.
mentor-note-label = Nota, solo para ti:
mentor-note-label-not-kept = Nota, solo para ti, no se guarda:

## “Still possible?”: where the answers can still lead. $page, $pages: titles of results

mentor-possible-not-yet = Es pronto para decirlo. Vuelve a mirarlo en las preguntas sobre qué está cambiando y qué le gustaría: para entonces está claro cómo está y cómo ha estado la persona.
mentor-possible-nothing-open = No queda nada por preguntar: aquí es adonde lleva.
mentor-possible-only = Se responda lo que se responda ahora, lleva a: { $page }.
mentor-possible = Aún posible: { $pages }.

## Scripts: what to do when safety comes up

mentor-all-scripts = Qué hacer, en otra situación
mentor-which-came-up = ¿Cuál de estos guiones?
mentor-choose-script = Qué hacer si surge el tema de la seguridad: elige la situación
# $lines: help lines with their numbers, to be read out
mentor-script-aloud = Para leer en voz alta: { $lines }
mentor-script-not-aloud = No en voz alta; para ti, o para después: { $lines }
mentor-script-for-the-child = Para que llame el menor, no quien habla contigo: { $lines }
# In a script that says "today", where the client wasn't sure. $when: how soon the page says for that, such as: soon, within two weeks
mentor-script-unsure = No lo sabe seguro: «hoy» es si le pasa ahora o va a peor. Si no: { $when }.
# The same in a script that says "at once"
mentor-script-unsure-grave = No lo sabe seguro: pregunta antes qué fue y cuándo. Si hubo algo de ello, es un sí: ve a esa línea y ponlo. Solo si no hubo nada: { $when }.
# On a page for whoever isn't sure about being hurt, where they weren't sure about something else, or kept it back
mentor-page-for-another = La página es para alguien a quien quizá hacen daño. Tenía dudas sobre otra cosa, o se la calló: sigue lo de aquí, y lee de la página solo lo que venga al caso.
# In place of the steps of a page that was put first for a child who may be hurt
mentor-child-first-step = Consigue ayuda para el niño o la niña ya: una ambulancia, un hospital o un médico. Quédate con él o ella hasta que llegue alguien de confianza.
# In place of the first step of that page, where a line fits what they weren't sure about, and where a doctor does
mentor-first-line-step = Háblalo con la primera línea de aquí, cuando puedas hablar con libertad.
mentor-doctor-step = Háblalo con un médico, a solas, en un momento seguro para ti.
# In the script for whoever isn't safe with somebody, where they kept back their age
mentor-may-be-young = Se calló su edad, así que quizá tenga menos de 18 años. Si es así, avisa hoy a quien se ocupa de la protección de menores.
# Asked wherever something was taken back, or mustn't be overheard: the one sentence that is said aloud
mentor-may-talk = «¿Te viene bien hablar ahora? Basta con un sí o un no.»
# In place of the words that offer a result, while something that was taken back isn't settled. $ask: mentor-may-talk
mentor-offer-taken-back = Retiró algo que contó, así que no digas que no pasa nada. Pregunta antes: { $ask } Si dice que sí: pregúntalo otra vez. Si no, o si calla, di solo: «Gracias por hablar conmigo. ¿Buscamos otro momento?» Lo de abajo es para ti, no para leerlo en voz alta.
# Above the script for a call on which somebody has come in, where they say no to harm that they told of
mentor-perhaps-overheard = Te contó que le hacen daño, y ahora dice que no: puede que haya entrado alguien. Pregunta solo: { $ask } Si dice que sí: su línea otra vez. Si no, o si calla: lo de abajo.
# The same where they took back what they told, and then kept its answer back
mentor-taken-back-kept = Lo retiró, y prefiere no contestar: puede que haya entrado alguien. Pregunta solo: { $ask } Si dice que sí: la pregunta otra vez. Si no, o si calla: lo de abajo.
# Before a page that is for the mentor alone, while something taken back waits
mentor-help-not-aloud = Solo para ti, y no en voz alta:
# Where they took something back, could talk, and said no at its question
mentor-taken-back-no = Lo retiró, y dice que no: queda resuelto. Si te sigue preocupando, busca su guion: /
# Where a client under 18 said that somebody hurts them, and then that nobody does
mentor-harm-taken-back = Contó que le hacen daño, y no está en sus respuestas: avisa hoy igualmente a quien se ocupa de la protección de menores. Pregunta solo: { $ask } Si dice que sí: la pregunta otra vez. Si no, o si calla: no digas nada de eso.
# Where anybody else told of danger, and then that there is none
mentor-taken-back = Lo contó, y no está en sus respuestas; quizá alguien escucha. Pregunta solo: { $ask } Si dice que sí: la pregunta otra vez, y luego esto. Si no, o si calla: no digas nada de eso.
# In place of the first step of the page for under-18s there
mentor-young-first-step = Cuéntaselo a un adulto con el que te sientas a salvo, hoy si puedes: nadie que te haga daño o te asuste. No es culpa tuya.
mentor-silent-rings-again = Si vuelve a llamar: «¿Puedes hablar con libertad?» antes de nada.
mentor-silent-record = Lo guardado de esta llamada es media ficha. Para seguir otro día, cierra la ventana: se guarda una semana. Cualquier otra forma de salir la borra.
mentor-silent-place = No sabes dónde está: pregúntalo igual. Nombra un país, luego una ciudad, y espera el sí a cada uno.
mentor-silent-locked = En esta llamada no se devuelve la llamada: no llames a este número ni a otro, ni dejes mensajes. Espera a que llame.
mentor-came-in-ends = Para terminar con amabilidad: Ctrl-O, y luego «No puede hablar ahora».
mentor-script-safeguarding = Protección: { $whom }
# Who rings the emergency number, and which, in the middle of a script's sentence
mentor-either-rings = Que llame la persona, o llama tú
mentor-local-emergency-number = el número de emergencias local
mentor-own-emergency-number = tu propio número de emergencias
mentor-own-emergency-number-is = tu propio número de emergencias ({ $number })
mentor-abroad = La persona está en otro país: si llamas tú a su número de emergencias, la llamada no llega allí. Que llame la persona, o alguien que esté cerca. Si nadie puede, llama a tu propio número de emergencias, da la dirección y pregunta cómo comunicarte con el de allí.
# The same where nobody knows in which country the mentor is
mentor-abroad-perhaps = ¿Estás en otro país? Si llamas tú, ese número no llega allí: que llame la persona, o alguien que esté cerca.

## Putting a page first. $page: its title; $when: how soon help is needed

mentor-sooner-row = Puede que alguien esté en peligro, o que no deba esperar: pon primero una página urgente
mentor-sooner-how = Decides tú. La página se muestra enseguida, y queda en lugar del resultado. Se puede cambiar por otra igual de urgente, no por una menos urgente.
mentor-sooner = «{ $page }» ({ $when })
mentor-sooner-young = «{ $page }» ({ $when }, para menores de 18)
# $page: the phrase mentor-sooner; $situation: the title of a script
mentor-sooner-besides = { $page }: { $situation }, y algo más
mentor-put-first = ¿Poner primero esta página?
# At the questions, while such a page is in force
mentor-put-first-stands = Has puesto «{ $page }» primero. Ahora no está en la pantalla; al final se muestra en lugar del resultado.
mentor-why-first = Por qué pones primero esta página
mentor-reason-stays = Solo para esta llamada: no se guarda. La ficha no dice ni esto ni qué página pusiste primero.
mentor-row-first-yes = Sí, ponla primero
mentor-row-first-no = No, otra página
mentor-no-sooner-page = No hay ninguna página de ayuda más urgente que esta.
mentor-nothing-put-first = No has puesto ninguna página primero.

## The record of a call

mentor-no-deletes = Esta llamada continúa una ficha. Después de un no, se borra cuando sales.
mentor-keeping-again = Retirado. La ficha sigue como antes.
mentor-record-nothing = No se guarda ninguna ficha.
mentor-record-ready = Se guardará una ficha cuando la persona lo haya aceptado.
mentor-record-kept = Se guarda una ficha cifrada.
mentor-record-withheld = No se escribe nada más. Lo guardado de esta llamada se borra cuando sales.
mentor-goes-on = Esta llamada continúa una ficha. La dirección, el número, si puedes volver a llamar y a quién puedes llamar nunca se guardan. Pregunta todo eso otra vez. Hasta entonces, no llames si no sabes que llamar es seguro: espera a que llame la persona.
# $questions: questions in quotes
mentor-goes-on-asked-again = Se pregunta otra vez, porque sus palabras han cambiado: { $questions }
mentor-no-more-notes = Retira su sí a las notas
mentor-notes-after-all = Dice que sí a las notas, después de todo
mentor-stop-notes = ¿Retira su sí a las notas? Dile que está bien, y que la llamada sigue.
mentor-row-stop-notes-yes = Sí: no guardar nada más, y borrar lo guardado
mentor-row-stop-notes-no = No: seguir como antes
mentor-notes-again-asks = ¿Dice que sí a las notas después de todo, o fue un error?
mentor-row-notes-again-yes = Sí: la ficha sigue
mentor-row-notes-again-no = No: no guardar nada
mentor-notes-stopped = No se escribe nada más. La ficha de la llamada de esta persona se borra cuando sales.
mentor-notes-again = La ficha sigue.
# $day: a day in words
mentor-earlier-stays = Una ficha anterior, del { $day }, se queda. Se puede borrar en `fingerpost records`.
# $client: a code; $day: a day in words
mentor-earlier-known = { $client } tiene una ficha anterior, del { $day }. Queda como está, y sirve para comparar.
mentor-earlier-none = Ninguna ficha anterior lleva el código { $client }. Si ya conoces a esta persona: ¿está escrito como antes?
mentor-no-notes = No hay ningún sí a las notas que retirar.

## Handing over papers

# Why a paper can't be handed over, in the middle of a sentence: $why below
mentor-withheld-urgent = una página que no puede esperar es para leer en voz alta
mentor-withheld-notes-refused = la persona dijo que no a las notas
mentor-withheld-no-record = solo con --keep, y el sí de la persona
mentor-paper-withheld = { $paper }: esta vez no ({ $why })
mentor-not-this-one = Esta no: { $why }.
mentor-ask-before-calendar = La entrada dice «Cita», el día y la hora, y nada más. ¿Puedes llevarla sin peligro, aunque otros vean tu calendario?
# The same once they can't talk any more: the mentor asks nobody else
mentor-ask-before-calendar-alone = No puede hablar: no le preguntes nada. Para tu propio calendario, la entrada dice «Cita», el día y la hora, y nada más. ¿Es seguro, vea quien vea el tuyo?
# Read to the client
mentor-ask-before-letter = Has oído la carta. ¿Está bien cada una de sus palabras? ¿Quieres que te la escriba? ¿Puedes tenerla sin peligro?
# Above the lines that a yes adds
mentor-safety-part-reads = Con un sí, la página cambia así. Léelo en voz alta y luego pregúntalo aparte:
# Between them and the lines that a yes takes off
mentor-safety-part-gone = Y esto se quita de la página:
# Behind them what the page says without a yes
mentor-safety-part-without = Con un no, la página sigue diciendo, entre otras líneas:
# Below them, read to the client
mentor-safety-part = Tu página cambiaría como acabo de leer, y quien la vea podría leerlo. ¿Quieres que la cambie?
# To each of the three questions of mentor-ask-before-letter
mentor-row-letter-yes = Sí, a las tres
mentor-row-letter-no = No, o no lo sabe, a alguna
mentor-row-letter-heard = Ya la ha oído: pregúntale
mentor-row-safety-yes = Sí, eso también
mentor-row-safety-no = No, o no lo sabe: sin eso
mentor-row-safe-yes = Sí, sin peligro
mentor-row-safe-no = No, o no lo sabe
mentor-not-safe = No se escribió nada. Léeselo, o acuerden otra forma.
mentor-name-missing = Escribe un nombre para el archivo, como { $name }.
mentor-written = Escrito: { $path }. Es un archivo sin cifrar: quien lo abra puede leerlo.
mentor-written-no-appointment = La próxima cita no está en ella: se pregunta al final. Una vez acordada, se te pregunta si debe estar.
# $form: what the file is, in the middle of a sentence; $ending: how its name should end
mentor-written-misnamed = Su nombre termina de otra forma, pero es { $form }: ponle un nombre que termine en .{ $ending }, o quizá no se abra bien.
# $name: the name of a file; $appointment: a weekday, a day and a time
mentor-page-again = La página para tu cliente, { $name }, se escribió antes. ¿La escribo otra vez en su lugar, con la próxima cita: { $appointment }?
mentor-row-page-again-yes = Sí, con la cita
mentor-row-page-again-no = No: la página queda como está
mentor-file-exists = Ya hay un archivo con ese nombre.
# $why: what went wrong, in the middle of a sentence
mentor-not-written = No se escribió: { $why }.
mentor-no-end-yet = El final de la llamada se pregunta en un resultado.
mentor-no-end-here = Después de esta página no se pregunta nada sobre el final: esos hechos van en tu propio registro legal.
mentor-no-result = Eso viene después: todavía no hay un resultado.
mentor-no-papers = Nada de esto se puede entregar como archivo.
mentor-own-copy = Puede que hayas dicho que las notas están cifradas. Una copia sin cifrar te toca a ti cuidarla, y borrarla a tiempo.
# $papers: the names of papers
mentor-unwritten = Sin escribir: { $papers }. Para escribirlos: quédate, y usa «entregar».
mentor-reason-unwritten = Por qué llamó quizá no esté en la ficha: q lo pregunta.
mentor-unwritten-yet = Todavía sin escribir: { $papers }; están en Ctrl-O.
mentor-way-to-end = q: anotar cómo terminó la llamada, y salir.
mentor-ways-to-end-short = q: anotar cómo terminó, y salir. Ctrl-Q: guardar y salir al momento.
# The same where papers, or why they rang, aren't written
mentor-ways-to-end-unwritten = q: el final. Ctrl-Q: guardar y salir al momento. Papeles sin escribir: Ctrl-O.
mentor-ways-to-end-no-reason = q: por qué llamó, el final. Ctrl-Q: guardar y salir al momento. Ctrl-O: papeles.
mentor-ways-to-end = q: anotar cómo terminó la llamada, y salir. Ctrl-Q: guardar y salir al momento.

## Heard out of turn, and other things at the questions

mentor-nothing-like-it = Ninguna respuesta tiene esas palabras. ¿Hablaba de un peligro? Si no: Esc, y otras palabras. Ctrl-G para ayuda; Ctrl-O pone una página primero.
mentor-pencilled = Apuntado a lápiz. Espera en su pregunta, y solo cuenta cuando lo marcas allí.
# The same for an answer about danger, or one that brings a script
mentor-pencilled-say = Apuntado a lápiz. Espera en su pregunta. Di ahora: «Gracias por contármelo. Volveré a eso contigo.»
# For one whose question was answered without it, which stands open now
mentor-pencilled-behind = Apuntado a lápiz, y aquí está su pregunta: se respondió sin eso. Da otra vez la respuesta, con eso o como estaba.
# On a page that has ended the questions
mentor-pencilled-ended = Queda a la vista, y no cuenta en ninguna parte: las preguntas terminaron. Haz lo que dice la página; anota esto en tu propio papel y coméntalo con quien te supervisa.
# For one that was given already
mentor-pencilled-counted = Ya lo había dicho: cuenta ya.
# Typed behind a slash, by a mentor who took a row by a slip
mentor-not-said-word = no lo dijo
mentor-not-said = Quitado: fue un error tuyo, y nadie lo dijo. No queda nada de eso.
mentor-nothing-not-said = No queda nada que quitar: ya se quitó, o su respuesta se dio después. En ese caso, cámbiala en su pregunta.
# To words by which somebody takes back what they told. $word: mentor-not-said-word
mentor-took-back = Lo ha retirado, y quizá alguien escucha. Pregunta solo: { $ask } Si dice que sí: la pregunta otra vez. Si no, o si calla: no digas nada de eso. Se queda contigo hasta que esté resuelto. Solo si fue un error tuyo: /{ $word }
mentor-took-back-nothing = No hay nada pendiente de lo que contó, así que no hay nada que retirar.
# Behind what is said of a row that was taken. $word: mentor-not-said-word
mentor-pencilled-slip = ¿Un error? /{ $word }
# Where a mentor turns from what is offered for words. $what: the situation or answer that they told of; $locked: the next sentence, or nothing; $word: mentor-not-said-word
mentor-kept-by-words = Queda a la vista, y no cuenta en ninguna parte: «{ $what }».{ $locked } ¿Un error? /{ $word }
mentor-contact-stays-locked = No llames de vuelta ni dejes mensajes: eso sigue así.
mentor-nothing-kept-of-it = No se guardó nada de eso.
# In place of whether it is safe to ring back, where they said that it isn't
mentor-contact-passed = Anotado como un no: no llames de vuelta ni dejes mensajes. Solo esa persona dice si hay contacto, y cómo.
# $rows: answers in quotes
mentor-heard-waits = Se oyó antes, y no cuenta: { $rows }. Vuelve a su pregunta para que cuente.
# The same on a page that has ended the questions
mentor-heard-waits-ended = Se oyó antes, y no cuenta en ninguna parte: { $rows }. Las preguntas terminaron: anótalo en tu propio papel y coméntalo con quien te supervisa.
mentor-heard-waits-ended-short = Oído antes, sin contar: tu propio papel.
mentor-heard-waits-short = Se oyó antes, y no cuenta. Vuelve a su pregunta para que cuente.
mentor-heard-waits-shortest = Oído antes, sin contar: vuelve allí.
# Asked once before a result, and before the mentor leaves. $title: the title of a script
mentor-settle-script = «{ $title }» surgió en esta llamada. ¿Está resuelto?
# The same where it was taken back
mentor-settle-taken-back = Contó «{ $title }», y no está en sus respuestas. ¿Puede que alguien estuviera escuchando, o está resuelto?
# The same where several scripts were opened from the list. $titles: their titles in quotes
mentor-settle-listed = Abriste estos guiones: { $titles }. ¿Surgió alguno en esta llamada y sigue sin resolver?
# Such a title in a row
mentor-title-taken-back = { $title } (contado, y no está en sus respuestas)
# $text: an answer that was heard out of turn
mentor-settle-answer = Oíste esto antes, y todavía no cuenta: «{ $text }». ¿Está resuelto?
mentor-row-settle-page = Poner primero su página
mentor-row-settle-script = Mostrar qué hacer
mentor-row-settle-question = Ir a su pregunta
mentor-row-settle-list = Volver a la lista
mentor-row-only-looked-at = No: solo los miré, o está resuelto
mentor-row-settled = Está resuelto
mentor-row-was-nothing = No era nada
mentor-row-not-yet = Todavía no: volver
mentor-settled = Resuelto.
# $title: the title of a script
mentor-heard-script = Qué hacer: { $title }
# $page: a page that can be put first, by its situation, its title and when it is for
mentor-heard-page = Poner esta página primero: { $page }
# Above what is offered for words about tablets or a wound. $numbers: emergency numbers; then where no ambulance comes, and where the place isn't known
mentor-ambulance-first = Si ha tomado algo o se ha hecho daño: una ambulancia ahora, aunque se sienta bien: { $numbers }.
mentor-hospital-first = Si ha tomado algo o se ha hecho daño: al hospital o a la clínica más cercana ahora, con alguien, aunque se sienta bien.
mentor-ambulance-first-anywhere = Si ha tomado algo o se ha hecho daño: una ambulancia ahora, aunque se sienta bien: el número de emergencias de donde está.
# The same for words about cutting and the like: not every wound needs an ambulance
mentor-ambulance-for-wound = Una herida profunda o que no deja de sangrar, o algo que haya tomado: una ambulancia ahora, aunque se sienta bien: { $numbers }.
mentor-hospital-for-wound = Una herida profunda o que no deja de sangrar, o algo que haya tomado: al hospital o a la clínica más cercana ahora, con alguien, aunque se sienta bien.
mentor-ambulance-for-wound-anywhere = Una herida profunda o que no deja de sangrar, o algo que haya tomado: una ambulancia ahora, aunque se sienta bien: el número de emergencias de donde está.
# Above what is offered for words about a body that may not wait. $numbers: emergency numbers, or the sentence below for an unknown place; then where no ambulance comes
mentor-ambulance-for-body = Si es ahora o empezó de repente, aunque se haya pasado: una ambulancia ahora: { $numbers }.
mentor-hospital-for-body = Si es ahora o empezó de repente, aunque se haya pasado: al hospital o a la clínica más cercana ahora, con alguien.
mentor-emergency-number-there = el número de emergencias de donde está
# $line: a line that the mentor reads aloud
mentor-read-before = Antes de que eso cuente, lee esta línea: «{ $line }» Sí, no, no lo sé o prefiero no.
# Above the answers about danger where nothing fits. $numbers: emergency numbers
mentor-danger-number = Si alguien está en peligro ahora: { $numbers }.
# The first row where nothing fits
mentor-heard-none = Nada de esto: no hablaba de ningún peligro
# Above the answers about danger, where no answer has the words that were typed
mentor-heard-nothing = Nada encaja con esas palabras. ¿Fue una de estas, sobre un peligro?
# Listened for: how the answer about somebody who takes their money is heard
mentor-money-taken = me quita el dinero
mentor-heard-earlier = oído antes
# Said before the words of a question; the sentence in quotes is read aloud
mentor-told-before = Ya te lo contó. Empieza así: «Me hablaste de esto. ¿Puedo preguntarlo otra vez, para entenderlo bien?»
# The same where somebody hurts or controls them: nothing of it is said aloud but the sentence in quotes
mentor-told-quietly = Ya te lo contó: no digas nada de eso. Pregunta antes: { $ask } Si dice que sí: léelo como a cualquiera. Si no, o si calla: déjalo, y no digas nada de eso. Quizá ha entrado alguien.
# Before a question about danger, once somebody hurts or controls them. $ask: mentor-may-talk
mentor-not-if-heard = No, si alguien puede oír. Pregunta antes, sin pulsar nada: { $ask }
# $sign: an answer about danger
mentor-left-out = Oíste esto antes: «{ $sign }». Para dejarlo fuera, da otra vez la misma respuesta.
# $sign: an answer about danger; its line is read next
mentor-told-of = Oíste esto antes: «{ $sign }». Lee ahora su línea: «Me hablaste de esto. ¿Puedo preguntarlo?» Un no lo deja fuera.
# The same where somebody hurts or controls them
mentor-told-of-quietly = Oíste esto antes: «{ $sign }». No digas nada de eso. Pregunta antes: { $ask } Si dice que sí: lee su línea como a cualquiera. Si no, o si calla: déjalo. Quizá ha entrado alguien.
mentor-take-back = Esa respuesta trajo esta página. Para retirarla, haz lo mismo una vez más.
# The same where that answer lies further back than the last one. $question: its question
mentor-take-back-from = La respuesta a «{ $question }» ha traído esta página. Para retirarla, haz lo mismo otra vez.
mentor-safeguarding-short = Aquí no queda nada. Si debes anotarlo: en tu registro, conforme a la ley.
mentor-take-back-short = Para retirarla: lo mismo otra vez.
mentor-cannot-talk = No puede hablar ahora: otra vez será
mentor-cannot-talk-deletes = No puede hablar ahora: otra vez será. Lo guardado de esta llamada se borra
mentor-question-answered = { $question } Su respuesta: { $answer }
mentor-question-not-answered = { $question } Sin responder aún

## The facts of a call, beside the questions: labels

mentor-fact-client = Cliente
mentor-fact-where = Dónde
mentor-fact-address = Dirección
mentor-fact-emergency = Emergencias
mentor-fact-abroad = En otro país
mentor-fact-ring-back = Volver a llamar
mentor-fact-may-call = Avisar a
mentor-fact-record = Ficha
mentor-fact-came-up = Surgió
mentor-fact-safeguarding = Protección
mentor-fact-near = Cerca
mentor-fact-refer-to = Derivar a

## The facts of a call: what stands behind the labels, in the middle of a sentence

mentor-not-asked = sin preguntar aún
mentor-not-asked-usually = sin preguntar aún; suele ser { $place }
mentor-address-not-told = no la dijo
mentor-local-number = el número de donde esté
mentor-emergency-if-there = { $number }, si está en ese lugar
mentor-ring-back-never = nunca; tampoco dejes mensajes
mentor-ring-back-locked = nunca; tampoco dejes mensajes. Lo bloquea lo que contó, y sigue así aunque lo retire: quizá alguien escucha. Solo lo desbloquea un error tuyo, quitado enseguida con «/no lo dijo»
# $number: a number, or one of the two phrases below
mentor-ring-back-or-message = sí, al { $number }; un mensaje es seguro
mentor-ring-back-no-message = sí, al { $number }; sin mensaje
mentor-ring-back-this-number = número de esta llamada
mentor-ring-back-number-not-told = número que no dijo
mentor-whom-they-choose = ahora a nadie; elige la persona
mentor-whom-nobody = nadie acordado
# $ringing, $whom: phrases above, or names
mentor-glance-address = Dirección: { $address }. Volver a llamar: { $ringing }.
# The same on a script, which may be about somebody who is elsewhere
mentor-script-address = Dirección de quien llama: { $address }. Volver a llamar: { $ringing }.
mentor-glance-whom = Avisar a: { $whom }.
mentor-glance-ask-where = Pregunta dónde está, si puede decirlo: casa, calle, localidad.
# In the list of what was answered so far
mentor-safety-questions = Preguntas sobre seguridad
mentor-safety-asked = hechas

## The end of a call

# $appointment: a weekday, a day and a time
mentor-appointment-right = Próxima cita: { $appointment }. ¿Es correcto?
# $appointment: the same, where it is tomorrow
mentor-appointment-right-tomorrow = La próxima cita es mañana, { $appointment }. ¿Es correcto?
mentor-row-appointment-yes = Sí, es eso
mentor-row-appointment-no = No: escribirlo otra vez
# An appointment where nothing of the call is kept
mentor-written-nowhere = No está escrito en ninguna parte, porque de esta llamada no se guarda nada. Apunta tú el día y la hora.
mentor-no-such-day = No se entendió ese día. Escríbelo como «5 de diciembre a las 15:30», «el próximo martes a las 3», «mañana a las 10» o «2026-12-05 15:30»; o nada.
mentor-task-address = La dirección exacta
mentor-task-heard = Oído antes, o fuera de orden
mentor-task-heard-how = Una o dos palabras de lo que ha dicho, como dormir, o de lo que pasa, como pastillas. Una respuesta espera en su pregunta, y solo cuenta cuando la das allí.
mentor-task-why-rang = Al final: por qué llamó, en una frase
mentor-task-why-rang-how = Será tu nota sobre toda la llamada. Su propia respuesta quizá no esté en la ficha, y la próxima vez habría que preguntar otra vez. Deja fuera lo que dijo sobre seguridad.
mentor-task-suggested = Al final: qué se sugirió
mentor-task-suggested-how = Con tus palabras, para la próxima vez. El resultado no está en la ficha: escríbelo aquí si a tu cliente y a ti les parece bien.
mentor-task-happened = Al final: qué pasó
mentor-task-happened-how = Solo hechos, nada sobre peligro.
mentor-task-supervision = Al final: para supervisión
mentor-task-supervision-how = De qué te gustaría hablar, sin nombres.
mentor-task-appointment = Al final: la próxima cita
mentor-task-appointment-how = El día, y la hora si quieres: «5 de diciembre a las 15:30», «el próximo martes a las 3» o «2026-12-05 15:30».
# Behind what is to be typed at the end: where nothing stands there, and where something does
mentor-enter-leaves-out = Intro sin más lo deja fuera.
mentor-enter-none = Intro sin más: ninguna.
mentor-enter-keeps = Intro sin más deja lo que hay.
mentor-task-letter = Una cosa para la carta
mentor-task-letter-how = Pregunta: «¿Hay una cosa que te gustaría que supieran, y que yo pueda escribir aquí?» Escríbela con sus palabras.
mentor-letter-stays = En la carta no hay nada de peligro, del cuerpo ni de alcohol o drogas, se haya dicho lo que se haya dicho: si lo quiere ahí, escríbelo aquí. Está solo en esta carta, y no se guarda en ningún otro sitio. Después le lees la carta.
# What leaving does
mentor-leaving-kept = Lo que se dijo sobre este momento, también cómo lo lleva, se perderá con sus notas. Lo demás está en la ficha cifrada: `fingerpost records list` la muestra.
# $questions: questions in quotes that not every client is asked, so that an answer to them would tell of others
mentor-leaving-kept-without = Lo que se dijo sobre este momento, también cómo lo lleva, se perderá con sus notas, y también las respuestas a { $questions }: eso no se pregunta siempre. Lo demás está en la ficha cifrada: `fingerpost records list` la muestra.
mentor-leaving-last-part = La última parte de esta llamada no está guardada y se perderá. Lo guardado antes queda en la ficha cifrada hasta su fecha.
mentor-leaving-typed = Lo que solo está escrito en la casilla, o espera su sí, no está en la ficha.
mentor-leaving-nothing-kept = Después de una página así no se guarda nada de esta llamada: lo guardado se borrará. Una ficha anterior queda como estaba.
mentor-leaving-unfinished = Lo guardado de esta llamada se borrará, porque las preguntas no han llegado a su fin. Una ficha anterior queda como estaba.
mentor-leaving-half-kept = Para guardarlo una semana y poder seguir con la llamada, quédate y cierra la ventana en vez de salir.
mentor-leaving-notes-refused = Dijo que no a las notas: lo guardado de esta llamada se borra cuando sales.
# Said last to the client, where a page that can't wait is left; the help lines stand behind it
mentor-closing = No cuelgues mientras alguien pueda estar en peligro. Cuando esté a salvo por ahora, o haya alguien a su lado, dile por último: «Ahora voy a colgar. Por favor, haz lo que acabamos de hablar. Si la cosa empeora, puedes acudir aquí:»
# The same where they took back what brought the page, and didn't tell of it again
mentor-closing-taken-back = Lo retiró: no nombres nada de eso, ni leas ninguna línea de ayuda. Di para terminar: «Gracias por hablar conmigo. Puedes volver a ponerte en contacto cuando quieras.» Las líneas de aquí son para ti, o para cuando pueda hablar:
# The same to somebody whom another one hurts or controls: they decide
mentor-closing-theirs = No cuelgues mientras pueda estar en peligro y quiera que sigas. Luego dile por último: «Ahora voy a colgar. Tú decides qué hacer, y cuándo. Si algún día quieres, puedes acudir aquí:» Solo si puede oírlo sin peligro.
# The same to somebody under 18: the mentor tells them what happens next
mentor-closing-young = No cuelgues mientras pueda estar en peligro y quiera que sigas. Luego dile por último: «Ahora voy a colgar. Has hecho bien en contármelo. Hoy hablaré con alguien cuyo trabajo es protegerte. También puedes acudir aquí:» Solo si puede oírlo sin peligro.
# The same where they kept back their age
mentor-closing-perhaps-young = No cuelgues mientras pueda estar en peligro y quiera que sigas. Puede que tenga menos de 18 años. Si es así, dile por último: «Has hecho bien en contármelo. Hoy hablaré con alguien cuyo trabajo es protegerte. También puedes acudir aquí:» Si no: «Tú decides qué hacer, y cuándo. Si algún día quieres, puedes acudir aquí:» Solo si puede oírlo sin peligro.
# Above all that leaving does, where somebody under 18 told of harm, or a child may be hurt
mentor-leaving-pass-on = Diga lo que diga después: hoy, a tu responsable de protección. Si no tienes, a los servicios de menores del lugar donde vive.
# Before a mentor leaves, where they told of a hurt of long ago and weren't asked about ending their life since
mentor-ask-before-end = Te contó algo de hace tiempo. Si desde entonces no le has preguntado si piensa en acabar con su vida, pregúntaselo antes de terminar.
# $copies: the paths of plain copies, $count of them
mentor-leaving-copies = { $count ->
    [one] La copia sin cifrar también queda: { $copies }.
   *[other] Las copias sin cifrar también quedan: { $copies }.
}

## The desk: the list of records

mentor-desk-title = Tus fichas
mentor-desk-leaving = Tus fichas quedan como están, cifradas.
mentor-desk-more-keys = Ctrl-O: un cliente nuevo, y borrar lo que pasó de su día.
mentor-desk-no-records = Aquí aún no hay fichas.
# $records and $clients: the two phrases below
mentor-desk-records-of-clients = { $records } de { $clients }.
mentor-desk-records = { $count ->
    [one] { $count } ficha
   *[other] { $count } fichas
}
mentor-desk-clients = { $count ->
    [one] { $count } cliente
   *[other] { $count } clientes con código
}
mentor-desk-records-past = { $count ->
    [one] { $count } ficha pasó de su último día.
   *[other] { $count } fichas pasaron de su último día.
}
mentor-desk-records-unreadable = { $count ->
    [one] { $count } ficha no se puede leer.
   *[other] { $count } fichas no se pueden leer.
}
mentor-desk-next-of = Próxima cita: { $client }, { $when }.
# In place of a client's code
mentor-desk-unreadable = no se lee
# The heads of two columns of dates: the second begins 12 places behind the first
mentor-desk-heads = inicio      hasta
# Behind the dates
mentor-desk-past = PASÓ
mentor-desk-on-call = en llamada
mentor-desk-broke-off = cortada
mentor-desk-next = cita { $when }
# $day: a day as figures; $time: hours and minutes of the clock that the record has, which is that of no place
mentor-desk-begun-at = { $day } a las { $time } UTC
# A record in one sentence of line mode: $client, a code; $begun and $until, days as figures
mentor-desk-spoken = { $client }, iniciada el { $begun }, se guarda hasta { $until }
mentor-desk-spoken-past = { $client }, iniciada el { $begun }, pasó de su último día, { $until }
mentor-desk-spoken-on-call = { $client }, iniciada el { $begun }, en una llamada ahora, se guarda hasta { $until }
mentor-desk-spoken-broke-off = { $client }, iniciada el { $begun }, se cortó, se guarda hasta { $until }
mentor-desk-spoken-next = próxima cita { $when }

## The desk: what can be done, as rows. $client: a code; $records: how many records

mentor-desk-menu-title = ¿Qué quieres hacer?
mentor-desk-intake-with-new = Empezar una entrevista inicial con un cliente nuevo
mentor-desk-intake-with = Empezar una entrevista inicial con { $client }
mentor-desk-export-of = Escribir todo lo de { $client } en un archivo ({ $records })
mentor-desk-forget-of = Borrar todo lo de { $client } ({ $records })
mentor-desk-forget-this = Borrar esta ficha

## The desk: a record

# $begun: a day in words, or the phrase mentor-desk-begun-unknown
mentor-desk-client-begun = { $client }, inicio: { $begun }
mentor-desk-begun-unknown = nadie sabe cuándo
# In the middle of a sentence, where a client has no code
mentor-desk-this-record = esta ficha
mentor-desk-last-days = Se guarda hasta el { $until }. A la persona se le dijo: hasta el { $told }.
mentor-desk-facts = Inicio: { $begun }. Ficha { $id }.
mentor-desk-facts-past = Su último día ya pasó.
mentor-desk-facts-on-call = Ahora mismo sigue una llamada con esta ficha, en otra ventana.
mentor-desk-facts-broke-off = La llamada se cortó: una ficha así se guarda una semana, para poder seguir con la llamada. Si puedes llamar no se guardó nunca. No llames si no sabes que llamar es seguro: espera a que llame la persona.
mentor-desk-facts-next = Próxima cita: { $when }.

## The desk: a new client

mentor-desk-new-client-title = Entrevista inicial con un cliente nuevo
mentor-desk-new-client = Un código o iniciales, nunca un nombre. Intro sin más: sin código.
mentor-desk-new-client-type = El código del cliente:

## The desk: another last day. $day: a day in words

mentor-desk-last-day-title = Guardarla hasta otro día
mentor-desk-last-day-type = El último día, como 2027-12-31:
mentor-desk-agreed-title = ¿Lo ha aceptado la persona?
mentor-desk-day-later = El { $day } es más tarde que eso.
mentor-desk-agreed = Lo ha aceptado: guardarla hasta el { $day }
mentor-desk-not-agreed = Dejarla como está
mentor-desk-not-a-day = Escribe un día a partir de hoy y, como mucho, de aquí a diez años, en el orden año, mes y día: 2027-12-31.
mentor-desk-kept-until = Se guarda hasta el { $day }.

## The desk: everything of a client as a file. $client: a code, or the phrase mentor-desk-this-record

mentor-desk-everything-of = Todo lo de { $client }
mentor-desk-export-opens = El archivo cifrado se abre con la frase de contraseña de hoy de tus fichas; `fingerpost records restore` lo incorpora.
mentor-desk-export-encrypted = Un archivo cifrado
mentor-desk-export-plain = Un archivo sin cifrar, que cualquiera puede leer
mentor-desk-plain-title = ¿De verdad un archivo sin cifrar?
mentor-desk-plain-holds = Contendría todas las respuestas y notas de { $client }, también tus propias notas.
mentor-desk-plain-stays = Quien abra el archivo puede leerlo, y queda hasta que lo borres.
mentor-desk-plain-yes = Sí, un archivo sin cifrar
mentor-desk-file-encrypted = Un archivo cifrado. Lo mejor es un nombre que no diga nada.
mentor-desk-file-plain = Un archivo sin cifrar: .html es una página para imprimir, .json es para otro programa, cualquier otra cosa es Markdown.
mentor-desk-file-exists-left = Un archivo que ya existe no se toca.
mentor-desk-file-encrypted-type = El archivo, como page.age:
mentor-desk-file-plain-type = El archivo, como pagina.md:
mentor-desk-file-exists = Ya hay un archivo llamado { $name }. Elige otro nombre.
mentor-desk-no-name = Escribe primero un nombre.
mentor-desk-written = Escrito: { $path }.
mentor-desk-written-encrypted = La frase de contraseña de hoy lo abre, y lo seguirá abriendo.
mentor-desk-written-plain = Es un archivo sin cifrar: quien lo abra puede leerlo.
mentor-desk-written-without = No están en él, porque no se pueden leer: { $ids }.

## The desk: deleting. The word that is typed is one of src/base/plain_reply.rs (`is_plain_yes`)

mentor-desk-delete = { $count ->
    [one] ¿Borrar esta ficha para siempre?
   *[other] ¿Borrar estas { $count } fichas para siempre?
}
mentor-desk-delete-past = Pasado el último día: { $records }. ¿Borrar para siempre?
mentor-desk-delete-final = No se pueden recuperar.
mentor-desk-delete-type = Escribe «sí» y pulsa Intro para borrarlas:
mentor-desk-delete-type-in-lines = Escribe «sí» para borrarlas:
mentor-desk-delete-one-final = No se puede recuperar.
mentor-desk-delete-one-type = Escribe «sí» y pulsa Intro para borrarla:
mentor-desk-delete-one-type-in-lines = Escribe «sí» para borrarla:
mentor-desk-deleted = { $count ->
    [one] Se borró { $count } ficha. Puede que queden rastros en este disco por un tiempo, y las copias de seguridad y las copias sin cifrar quedan.
   *[other] Se borraron { $count } fichas. Puede que queden rastros en este disco por un tiempo, y las copias de seguridad y las copias sin cifrar quedan.
}
mentor-desk-nothing-deleted = No se borró nada.
mentor-desk-nothing-past = Ninguna ficha pasó de su último día.

## The desk: notices

mentor-desk-unknown = No hay ninguna ficha con el nombre «{ $name }».
mentor-desk-several = Podría ser cualquiera de { $count } fichas. Escribe más del id, o el código completo.
mentor-desk-too-short = Para borrar, escribe { $count } caracteres del id o más, o el código completo del cliente.
mentor-desk-not-readable = Esa ficha no se puede leer. Lo único que se puede hacer con ella es borrarla.
mentor-desk-unchanged = No se cambió nada.
