## Lo que se dice cuando se rechaza un cambio: refusal-CODE, códigos de app::gate,
## app::people, app::passwords y app::house. Primero por qué, luego qué se puede hacer.

refusal-needs-proof = Escriba antes de nuevo su contraseña o un código de su segundo factor.
refusal-proof-wrong = La contraseña no es correcta. Revísela e inténtelo de nuevo.
refusal-session-over = Esta sesión ha terminado. Inicie sesión de nuevo.
refusal-factor-enrolled = El segundo factor ya está configurado. Su secreto no vuelve a mostrarse.
refusal-region-in-use = Todavía hay una sede o un equipo de esta región en uso. Retírelos primero.
refusal-last-team = Este es el último equipo, y los casos nuevos deben llegar a alguna parte. Cree antes otro.

refusal-password-short = Use al menos 8 caracteres. Funcionan bien unas cuantas palabras que recuerde.
refusal-password-long = Use como máximo 256 bytes, unas 250 letras latinas.
refusal-password-control = Quite los caracteres invisibles.
refusal-password-name = Use algo más que el nombre de la casa o el suyo.
refusal-password-common = Es de las primeras contraseñas que cualquiera probaría. Funcionan bien unas cuantas palabras sin relación entre sí.

refusal-login = Use un nombre sin espacios.
refusal-not-for-people = La función de un programa no puede darse a una persona. Cree en su lugar una credencial.
refusal-empty = Elija al menos uno, o todas partes.
refusal-unknown = Uno de estos elementos no se conoce aquí. Elija de la lista.
refusal-characters = Quite los caracteres invisibles.
refusal-code = Use minúsculas, cifras y guiones, por ejemplo paris-saint-honore.
refusal-fixed = El código no puede cambiar: hay casos que remiten a él. Cree uno nuevo en su lugar.
refusal-country = Escriba las dos mayúsculas de un país, por ejemplo FR.
refusal-currency = Escriba las tres mayúsculas de una moneda, por ejemplo EUR.
refusal-unknown-zone = No se conoce esta zona horaria. Escriba, por ejemplo, Europe/Paris.
refusal-domain = Escriba una dirección como orle.example o https://orle.example/fr/.
refusal-range = Este número está fuera de los límites. Escriba uno más habitual.
refusal-bad-time = No se puede leer este horario. Escriba 09:00-13:00, 14:00-18:00.
refusal-start-not-before-end = La apertura debe ser anterior al cierre. Para un turno que pasa de medianoche, escriba 22:00-30:00.
refusal-starts-next-day = Las horas a partir de medianoche corresponden al día siguiente. Escríbalas en ese día.
refusal-ends-too-late = Un turno termina dentro del día siguiente, a las 48:00 como muy tarde. Escriba el resto como horas de ese día.
refusal-overlap = Dos de estas franjas se solapan. Deje un intervalo o únalas.
refusal-bad-date = Escriba una fecha, por ejemplo 2026-12-25.
refusal-bad-minutes = Escriba horas y minutos, por ejemplo 4:00, y un aviso no más largo que el compromiso.
refusal-promise-tie = Otro compromiso es igual de específico para algunos de estos casos. Precise un dato más o modifique el otro.
refusal-unknown-fact = Un nombre entre llaves no es un dato conocido. Use los que figuran bajo el campo.
refusal-loose-brace = Una llave no abre o no cierra nada. Escriba los datos así: {"{"}client_name{"}"}.
refusal-twice = Algo aparece dos veces. Deje solo uno.

refusal-passkey-wrong = No se aceptó esta llave de acceso. Inténtelo de nuevo.
refusal-passkey-known = Esta llave de acceso ya está guardada. Úsela o cree otra.
refusal-passkey-too-many = El máximo son diez llaves de acceso. Renuncie antes a una.
refusal-passkey-none-here = Las llaves de acceso exigen que la casa tenga una dirección con nombre. Configure códigos en su lugar.
refusal-no-factor = No hay ningún segundo factor que pueda perderse. Configure antes uno.
refusal-last-factor = Es su único segundo factor. Configure antes otro.
refusal-same = Ya es así. Escriba otra cosa o déjelo como está.
refusal-region-has-cases = Aún hay casos abiertos de esta región. Resuélvalos primero o páselos a otra región.

refusal-already-sent = Este formulario ya se envió. Abra el caso al que dio lugar y escriba allí.
refusal-already-undone = Esto ya se deshizo. Vea los casos tal como están ahora.
refusal-file-held = Este archivo aún se está comprobando. Inténtelo de nuevo dentro de un minuto.
refusal-control-characters = Quite los caracteres invisibles.
refusal-hidden-characters = Quite los caracteres invisibles o que cambian la dirección del texto.
refusal-not-a-day = Escriba una fecha, por ejemplo 2026-12-25.
refusal-not-a-number = Escriba un número entero.
refusal-not-a-phone = Escriba un número de teléfono con el prefijo del país, por ejemplo +33 1 23 45 67 89.
refusal-too-many = Es más de lo que puede hacerse de una vez. Elija menos.
refusal-wrong = Esta respuesta no puede quedar así. Vuelva a su página y modifíquela.
refusal-not-qualified = Esta persona no puede responder a este caso. Elija a otra.

## Lo que se dice de un dato de una compra: app::law.
refusal-no-such-fact = No existe ese dato. Elija uno de los que figuran junto al caso.
refusal-unknown-value = No es posible aquí. Elija entre lo que se ofrece.
refusal-impossible-fact = Contradice lo que ya se sabe. Corrija uno de los dos.
refusal-fact-ahead = Ese día aún no ha llegado. Revíselo.
refusal-fact-before = Ese día es anterior a otro que va antes. Corrija uno de los dos.
refusal-fact-after = Ese día es posterior a otro que va después. Corrija uno de los dos.
refusal-unknown-right = Aquí no existe ese derecho. Elija uno de los que figuran junto al caso.
refusal-answer-open = Todavía no puede decirse: queda algo por preguntar. Complételo o pregunte al cliente.
refusal-revision-not-now = No es posible en su estado actual. Vea cómo está ahora la modificación.
refusal-revision-own = Usted ha participado en su redacción. Decide otra persona que pueda aprobar normas.
refusal-revision-mistakes = Contiene errores o supuestos propios que no se cumplen. Corríjalos primero.
refusal-revision-not-tried = Aún no se ha visto qué cambiaría con este texto y estas normas. Pruébela primero.
refusal-revision-no-day = No tiene fecha de entrada en vigor, o la que tiene ya ha pasado. Indique la de hoy o una posterior.
refusal-revision-same-version = Otro texto ya tuvo esta versión. Asigne una nueva al principio del conjunto de normas.
refusal-revision-same-text = No difiere en nada del último texto aprobado. Cambie algo o descarte la modificación.
refusal-revision-behind = Entretanto se aprobó otra modificación de este conjunto de normas. Parta de ella y traslade allí la suya.
refusal-revision-in-force = Ya está en vigor. Para corregirla, inicie otra modificación.
refusal-revision-moved = Alguien la ha cambiado desde que se abrió esta página. Lo que usted escribió figura más abajo: compárelo con las diferencias y guarde de nuevo.
refusal-answer-firm = Aquí no se opone ninguna norma habitual. Lo que dice la ley o una norma firme no puede decidirse de otro modo; comuníqueselo tal cual al cliente.
refusal-mail-decided = Entretanto, alguien ha decidido sobre este correo. Ábralo de nuevo para ver dónde está.
refusal-mail-unreadable = Este correo no se puede leer y por eso no puede incorporarse a un caso. Guarde el original y abra un caso a mano.
refusal-plus-sign = Lo que sigue a un signo más es el nombre firmado de un caso. Escriba la dirección sin el signo.
