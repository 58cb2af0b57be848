### `--help`. The English stands at the commands and arguments in src/cli/args.rs; the ids are put together in src/cli/help_words.rs
### from the names there: help-<command>, help-<command>-<command below it>, help-<command>-<argument>,
### help-<command>-<argument>-<value>, help-option-<option of all commands>. Commands and options stand as they are typed.

### The first page: one screen of 80 by 24, so a command has 67 letters and an option 54, and the exit status two lines

help-about = Orienta hacia terapia, coaching o mentoría, o hacia ayuda que no puede esperar.
help-exit-status = Estado de salida: 0 hecho, 1 algo falló, 2 mal uso, 3 archivo no válido, 4 una garantía o un escenario falla o se perdió, 5 la entrada terminó, 130 Ctrl-C.
# Headings, a colon is put behind each.
help-usage = Uso
help-commands = Comandos
help-arguments = Argumentos
help-options = Opciones
# Stands for a command in the line of usage.
help-value-command = COMANDO
help-value-options = OPCIONES
help-value-file = ARCHIVO
help-value-lang = IDIOMA
help-value-place = LUGAR
help-value-language = IDIOMA
help-value-folder = CARPETA
help-value-path = RUTA
help-value-old = ANTES
help-value-new = AHORA
help-value-name = NOMBRE
help-value-role = FUNCIÓN
help-value-register = REGISTRO
help-value-parts = PARTES
help-value-date = FECHA
help-value-note = NOTA
help-value-code = CÓDIGO
help-value-months = MESES
help-value-format = FORMATO
help-value-sheet = HOJA
help-value-kind = TIPO
help-value-shell = INTÉRPRETE
# In square brackets behind an argument, in front of values.
help-default = por defecto
help-values = valores

### Options of all commands

help-option-questions = Otro archivo de preguntas (y --words, su traducción)
help-option-helplines = Archivo de líneas de ayuda en vez del incluido
help-option-words = Archivo de palabras: las preguntas en otro idioma
help-option-helplines-words = Archivo de palabras: las líneas de ayuda en otro idioma
help-option-place = Dónde estás, como GB-ENG o IE; `intake` lo pregunta
help-option-plain = Por líneas: frases sencillas, para lector de pantalla
help-option-ascii = Dibujar solo con caracteres ASCII
help-option-language = Idioma del programa: «es» (español) o «en» (inglés)
help-option-private = Borrar la ventana y lo de arriba en cada salida
help-option-unproved = Usar un archivo con garantías sin demostrar; cada pantalla lo dice
help-option-example = Responder con líneas de ayuda inventadas, a las que no se puede llamar
help-option-version = Mostrar la versión y las huellas de las preguntas
help-option-help = Mostrar la ayuda

### Commands, with their arguments

help-recommend = Mostrar adónde lleva una hoja de respuestas; mira también `sheet`
help-recommend-sheet = La hoja (YAML o JSON), o - para la entrada estándar
help-recommend-format = Cómo mostrar el resultado
help-recommend-format-text = frases
help-recommend-format-html = una página para imprimir
help-recommend-format-json = para otro programa
help-sheet = Escribir una hoja de respuestas vacía para llenar
help-sheet-after = Con otras palabras: --words ARCHIVO, las preguntas en otro idioma
help-check = Buscar problemas, demostrar garantías, probar escenarios
help-check-file = El archivo; el incluido si no se pone
help-check-format = Cómo mostrar lo encontrado
help-check-format-text = frases
help-check-format-json = para otro programa
help-check-watch = Comprobarlo otra vez cada vez que se guarda, hasta Ctrl-C
help-diff = Mostrar qué cambió entre dos archivos de un tipo, y qué se perdió
help-diff-old = El archivo antiguo, de preguntas o de líneas de ayuda
help-diff-new = El archivo nuevo
help-diff-counts = Escribir números exactos de pares, y hojas de respuestas enteras
help-diff-format = Cómo mostrar lo encontrado
help-diff-format-text = frases
help-diff-format-json = para otro programa
help-print = Imprimir todo para quien revisa; mira también `hazards` y `review`
help-print-file = El archivo de preguntas; el incluido si no se pone
help-print-format = El formato del documento
help-print-format-html = para un navegador, y para imprimir en A4
help-print-format-markdown = para un editor de texto
help-print-out = Escribirlo en un archivo nuevo
help-print-after = Con otras palabras: --words ARCHIVO, el documento en otro idioma
help-print-since = Marcar cada cambio desde este archivo más antiguo
help-hazards = Escribir el registro de peligros de un archivo, para que lo tome una persona responsable de seguridad
help-hazards-file = El archivo; el incluido si no se pone
help-review = Escribir en un archivo de preguntas que alguien revisó algunas de sus partes
help-review-file = El archivo de preguntas, o uno de palabras
help-review-by = El nombre de quien revisó, como se puede imprimir
help-review-role = Qué es, como "psiquiatra"
help-review-register = El registro en el que está, y su número ahí
help-review-parts = Las partes que ha leído, como safety,scripts; `fingerpost print` las enumera
help-review-date = El día de la revisión; hoy si no se pone
help-review-note = Algo que decir con ella
help-intake = Llevar el cuestionario en una llamada; mira también `practice`
help-intake-client = Un código para el cliente, o iniciales, nunca un nombre; - para escribirlo sin que lo vean otros programas
help-intake-keep = Guardar una ficha cifrada cuando el cliente haya dicho que sí
help-intake-folder = La carpeta de las fichas
help-intake-months = Meses hasta que toca borrar la ficha: 12, o los que dice el archivo de consulta
help-intake-practice = Tu archivo de consulta; si no, practice.yaml en tu carpeta de ajustes, donde lo haya
help-records = Abrir las fichas de entrevistas, o hacer una sola cosa con ellas
help-records-folder = La carpeta de las fichas
help-records-list = Enumerar todas las fichas
help-records-show = Mostrar una ficha
help-records-show-id = El id de la ficha, el código del cliente, o el comienzo de uno de los dos; - para escribirlo
help-records-resume = Seguir con una llamada; las preguntas sobre el momento actual se repiten
help-records-resume-id = El id de la ficha, el código del cliente, o el comienzo de uno de los dos; - para escribirlo
help-records-export = Escribir una ficha en un archivo sin cifrar
help-records-export-id = El id de la ficha, el código del cliente, o el comienzo de uno de los dos; - para escribirlo
help-records-export-file = El archivo
help-records-export-format = El formato del archivo
help-records-export-format-html = una página para imprimir
help-records-export-format-json = para otro programa
help-records-export-replace = Reemplazar un archivo que existe
help-records-forget = Borrar una ficha, o todas las de un cliente
help-records-forget-id = El id de la ficha o al menos sus cuatro primeros caracteres, o el código del cliente; - para escribirlo
help-records-forget-all = Borrar todas las fichas y las claves; no hace falta la frase de contraseña
help-records-forget-yes = No preguntar antes de borrar
help-records-purge = Borrar las fichas vencidas; la frase de contraseña solo sirve para ver de quién son
help-records-purge-yes = No preguntar antes de borrar
help-records-passphrase = Cambiar la frase de contraseña; las fichas no se tocan
help-records-backup = Escribir todas las fichas en un solo archivo cifrado
help-records-backup-file = El archivo nuevo; uno que existe se deja como está
help-records-restore = Recuperar una copia de seguridad; no se escribe encima de nada más nuevo, y nada borrado vuelve
help-records-restore-file = La copia de seguridad
help-explain = Explicar un problema, una garantía o un campo, o enumerar todos
help-explain-code = El código entre corchetes detrás de un problema, el nombre de una garantía, o un campo de un archivo
help-graph = Dibujar un archivo de preguntas como diagrama
help-graph-file = El archivo; el incluido si no se pone
help-graph-format = El lenguaje del diagrama
help-graph-format-mermaid = para GitHub y muchos editores
help-graph-format-dot = para graphviz
help-new = Crear un archivo para empezar; mira `schema` y `translate`
help-new-after = En su lugar, o además: --helplines ARCHIVO, un archivo de líneas de ayuda para empezar
help-new-file = El archivo nuevo; uno que existe se deja como está
help-translate = Escribir las palabras de un archivo de preguntas en un archivo para traducir, o ponerlo al día
help-translate-file = El archivo de preguntas; las palabras van a la carpeta `words` que está a su lado
help-translate-into = El idioma, como etiqueta: es o pt-BR
help-translate-after = Para preguntar en estas palabras: --questions ARCHIVO --words PALABRAS; líneas de ayuda: --helplines-words PALABRAS
help-practice = Escribir un archivo de consulta para empezar
help-practice-new = Escribir un archivo de consulta para empezar; uno que existe se deja como está
help-practice-new-file = El archivo nuevo; practice.yaml en tu carpeta de ajustes si no se pone
help-schema = Escribir el esquema JSON de un archivo, para editores
help-schema-kind = El tipo de archivo
help-schema-kind-questions = questions.yaml
help-schema-kind-helplines = helplines.yaml
help-completions = Escribir los completados para un intérprete de comandos
help-completions-shell = El intérprete de comandos
help-man = Escribir la página del manual
help-helplines = Mostrar las líneas de ayuda de todos los lugares, o de uno
help-helplines-of = El lugar, como GB-ENG o England
help-helplines-coverage = Contarlas por lugar en una tabla
