### Records of intakes: `fingerpost records`, the folder, its key and its faults

### Listing, showing, exporting

records-not-in-build = esta versión no puede guardar fichas; una con la función `records` puede. Una entrevista inicial sin --keep funciona.
records-none = No hay fichas.
records-none-in = No hay fichas en { $folder }.
records-none-yet = No hay fichas en { $folder }. `fingerpost intake --keep` hace la primera.
# In front of what is typed.
records-ask-name = El id de la ficha, o el código del cliente:
records-name-hidden = ese nombre tiene letras que no se ven. Escríbelo de nuevo, a mano
# Behind a record in a list.
records-past = (vencida)
records-on-call = en una llamada ahora, en otra ventana
records-broke-off = se cortó; se puede retomar
records-some-past = Algunas están vencidas; `fingerpost records purge` las borra.
# A record in one line, behind its id.
records-kept-until = se guarda hasta { $day }
records-kept-unopened = se guarda hasta { $day }; no se abre sin la frase de contraseña
records-unreadable = no se puede leer: { $why }
records-exported = Escrito: { $file }. Es un archivo sin cifrar: quien lo abra puede leerlo.
records-export-exists = ya hay un archivo { $file }; --replace escribe encima
# At the desk. $why: what went wrong.
records-not-written = No se pudo escribir: { $why }.

### Backups

records-backup-exists = ya hay un archivo { $file }; elige otro nombre
records-backup-written = Escrito: { $file }. La frase de contraseña de hoy lo abre, y lo seguirá abriendo. Lo que borres más tarde sigue en él: guarda una sola copia de seguridad a la vez, y borra la anterior.
# $records: ids.
records-backup-lacks = No están en ella, porque no se pueden leer: { $records }.
# Numbers of records.
records-restored = Añadidas: { $added }. Puestas al día: { $renewed }.
records-restored-kept = { $count } aquí igual de nuevas o más: se dejan como están.
records-restored-deleted = { $count } borradas aquí antes: no se recuperan.
records-restored-past = { $count } vencidas: no se recuperan.
records-restored-new = La carpeta es nueva: se abre con la frase de contraseña de la copia de seguridad.

### Deleting

# What deleting can't promise: behind what is deleted.
records-traces = Puede que el disco de este equipo guarde rastros por un tiempo. Las copias de seguridad, y las copias sin cifrar que se hicieron antes, para el cliente o para ti, siguen ahí.
records-copies-beside = Archivos junto a ellas que parecen copias hechas por otro programa, y que ninguna orden de aquí borra sin que se pida:
# $record: a record in one line.
records-last-written = { $record }, escrita por última vez el { $day }
records-copy = una copia que hizo otro programa: { $name }
records-copy-with-them = con ellas, una copia que hizo otro programa: { $name }
# $records: ids.
records-undated = Fichas cuyo último día no se puede leer aquí, y que no se borran: { $records }.
records-odd-clock = Según el reloj de este equipo hoy es { $today }, y la ficha más nueva se escribió el { $newest }. ¿Está bien el reloj?
records-odd-clock-unknown = Según el reloj de este equipo hoy es { $today }, y nadie sabe cuándo se escribió la ficha más nueva. ¿Está bien el reloj?
records-forget-short = para borrar una ficha, escribe { $least } caracteres de su id o más, o el código entero del cliente. `fingerpost records list` muestra los dos.
# The records stand below, a line each.
records-to-delete = { $count ->
    [one] Esta ficha se borrará, y no se podrá recuperar:
   *[other] Estas { $count } fichas se borrarán, y no se podrán recuperar:
}
records-past-to-delete = Vencidas, a { $today }. Se borrarán, y no se podrán recuperar:
records-all-to-delete = Se borrarán todas las fichas de { $folder } ({ $count }), con sus claves. No se podrán recuperar.
# Questions; behind each stands that yes is to be typed.
records-delete = ¿Borrar?
records-delete-all = ¿Borrar todo?
records-delete-odd-clock = El reloj está bien, ¿borrar?
records-nothing-deleted = No se borró nada.
# $name: the id of a record, or the name of a copy.
records-deleted = Se borró { $name }.
records-deleted-written = Se borró { $name }, escrita por última vez el { $day }.
records-not-deleted = No se borró { $name }: { $why }.
records-all-deleted = Se borraron todas las fichas ({ $count }), con sus claves.
records-purged = { $count ->
    [one] { $count } ficha estaba vencida, y se borró.
   *[other] { $count } fichas estaban vencidas, y se borraron.
}
records-deletion-finished = Un borrado que no se había terminado ya está hecho: se borró la ficha { $id }.

### The folder and the passphrase

records-no-home = no hay carpeta personal donde guardar fichas; nombra una con --folder
records-open-to-others = Otras personas en este equipo pueden cambiar o leer { $path }. `chmod -R go= { $path }` lo deja solo para ti.
# In front of what is typed, which isn't shown.
records-passphrase = Frase de contraseña de tus fichas:
records-passphrase-here = Frase de contraseña de tus fichas de aquí:
records-passphrase-backup = Frase de contraseña de la copia de seguridad:
records-passphrase-choose = Elige una frase de contraseña, de varias palabras:
records-passphrase-again = La misma otra vez:
records-passphrase-optional = Con la frase de contraseña ves de quién son las fichas. Intro sin más sigue sin ella.
records-passphrase-wrong = Esa frase de contraseña no las abre. Inténtalo otra vez.
records-opening = Abriendo tus fichas…
records-passphrase-differs = Esas dos no eran iguales.
records-passphrase-unlike = las dos frases de contraseña no son iguales
records-passphrase-changed = La frase de contraseña está cambiada. Las fichas no se tocaron. Las copias de seguridad de antes todavía se abren con la frase de contraseña antigua.
records-will-be-kept = Las fichas se guardarán en { $folder }, cifradas con una frase de contraseña que tú eliges.
records-passphrase-lost = Nadie puede abrirlas sin ella, y una frase de contraseña perdida no se puede recuperar. Anótala y guárdala en un lugar seguro.
# One of the four sentences below stands behind it.
records-passphrase-weak = la frase de contraseña no sirve.
records-weak-short = Es demasiado corta: 10 letras o más, por favor. Tres o cuatro palabras que no van juntas son buenas.
records-weak-repeats = Se repite, así que pronto se adivina. Tres o cuatro palabras que no van juntas son buenas.
records-weak-row = Es una fila de letras o cifras, así que pronto se adivina. Tres o cuatro palabras que no van juntas son buenas.
records-weak-common = Está entre las primeras que cualquiera probaría. Tres o cuatro palabras que no van juntas son buenas.

### What can go wrong with a record or its folder: behind "fingerpost: ", or at the desk with a full stop behind it

records-disk-full = el disco está lleno, así que no se escribió { $file }; lo que se guardó antes sigue ahí
records-not-a-file = { $path } es un enlace u otra cosa que no es un archivo, así que no se abre. Mueve ahí el archivo mismo
records-wrong-passphrase = esa frase de contraseña no abre la clave de esta carpeta; no se cambió nada
records-key-damaged = el archivo de la clave está dañado, así que no se puede abrir ninguna ficha; recupera una copia suya, si la hay
records-no-key = no hay fichas en { $folder }
records-key-missing = hay fichas en { $folder }, y falta su clave (key.age). Vuelve a ponerla desde una copia, o elige otra carpeta con --folder. No se hace una clave nueva junto a ellas
records-keyring-missing = falta el archivo keys.age en { $folder }, así que no se puede abrir ninguna ficha de ahí. Vuelve a ponerlo desde una copia, o usa `fingerpost records restore` con una copia de seguridad en otra carpeta
records-has-key = ya hay una clave en { $folder }, hecha por otra ventana o una llamada anterior. Empieza de nuevo
records-damaged = esta ficha está dañada: se cortó o se cambió. No se muestra nada de ella
records-other-key = esta ficha se selló con la clave de otra carpeta
records-no-record-key = no hay clave para esta ficha: se borró, o se puso aquí desde otra parte. Nadie puede abrirla
records-other-record = este archivo no es la ficha de ese nombre: alguien cambió de lugar archivos o sus nombres. No se muestra nada de ella
records-older = esta es una versión más antigua de la ficha que la más nueva que se guardó: alguien volvió a poner una copia. No se muestra nada de ella
records-old-format = una versión anterior de este programa hizo esta ficha, y escribió en ella más de lo que una ficha puede decir. No se sigue con ella. `fingerpost records export ID ARCHIVO --format json` la escribe en un archivo, `fingerpost records forget ID` la borra
records-not-a-record = esto no es una ficha que este programa pueda leer; tal vez una versión más nueva pueda
records-not-a-backup = esto no es una copia de seguridad que este programa pueda leer, o se cortó o se cambió
records-in-use = esta ficha está abierta en otra ventana; ciérrala ahí primero
records-unknown = no hay ninguna ficha `{ $id }`; `fingerpost records list` las muestra
# The records stand below, a line each.
records-several = `{ $name }` podría ser cualquiera de estas; nombra una con más de su id:
records-sealing-failed = no se pudo sellar la ficha, así que no se escribió nada

### Saving during a call: shown on the call, with a full stop behind it. $why: one of the above

records-not-saved = NO GUARDADO: { $why }
records-not-saved-fault = NO GUARDADO: un fallo del propio programa
records-not-marked = NO MARCADO PARA BORRAR: { $why }
records-not-saved-or-deleted = NO GUARDADO NI BORRADO: { $why }
