### Mensajes que salen de la casa: asunto, texto y firma.
### Se leen en un teléfono, fuera de contexto: primero la respuesta, quién actúa y para cuándo.

## Every letter
mail-sender = { $house }, Atención al cliente
mail-hello = Le saludamos cordialmente, { $name }:
mail-hello-unnamed = Le saludamos cordialmente:
mail-signed = Atención al cliente de { $house }
mail-about = Sobre el caso { $number }. Se envía a la dirección del caso, y a ninguna otra.
mail-fact = { $name }: { $value }
mail-large = Letra grande o solo texto:
mail-open = Abrir su caso
mail-number = Su número de caso
mail-number-same = El mismo en cada página, en cada mensaje y por teléfono.
mail-code-follows = Para abrirlo hace falta un código de seis cifras. Lo enviamos a esta dirección cuando usted lo pide.
mail-subject-case = { $topic } (caso { $number })

## Receipt
mail-receipt-heading = Lo hemos recibido
mail-receipt-next = Lo lee una persona. Recibirá la primera respuesta a más tardar el { $moment }.
mail-receipt-next-undated = Lo lee una persona y le escribirá.
mail-receipt-opened-phone = Abrimos este caso durante su llamada.
mail-receipt-opened-boutique = Abrimos este caso con usted, en la boutique.
mail-receipt-opened-for-you = Abrimos este caso en su nombre.
mail-receipt-settle = Nuestro objetivo es resolverlo a más tardar el { $moment }.
mail-receipt-settle-undated = Seremos nosotros quienes le escribamos. No tiene que hacer nada.
mail-receipt-held = Lo que hemos recibido
mail-receipt-about = Tema
mail-receipt-piece = Pieza
mail-receipt-received = Recibido
mail-receipt-files = Fotografías y documentos
mail-receipt-add = En la página del caso puede leerlo, añadir textos y archivos, y ver de quién es el turno.
mail-receipt-not-you = ¿No nos ha escrito usted? Entonces alguien dio su dirección por error. No tiene que hacer nada: sin un código enviado a este buzón, nadie ajeno a la casa puede leer el caso.
mail-receipt-not-with-you = ¿No hemos abierto ningún caso con usted? Entonces alguien dio su dirección por error. No tiene que hacer nada: sin un código enviado a este buzón, nadie ajeno a la casa puede leer el caso.

## Reply
mail-reply-heading = Respuesta de { $name }
mail-reply-answer = Para responder o añadir fotografías, abra su caso.
mail-reply-awaited = Esperamos su respuesta. Si no tenemos noticias suyas, lo retomaremos el { $moment }; nada se pierde.
mail-reply-awaited-undated = Esperamos su respuesta.

## One-time code
mail-code-subject = Código para abrir el caso { $number }
mail-code-heading = Su código
mail-code-until = Es válido durante 15 minutos, hasta el { $moment }, y abre una sola vez el caso { $number }.
mail-code-enter = Escríbalo en la página donde lo pidió:
mail-code-never = Nadie de { $house } le pedirá este código, ni por teléfono ni en la boutique. No lo comparta.
mail-code-not-you = ¿No lo ha pedido usted? Entonces no tiene que hacer nada. Por sí solo no abre nada.

## Resolved
mail-resolved-subject = Resuelto: caso { $number }
mail-resolved-subject-withdrawn = Retirado: caso { $number }
mail-resolved-heading = Resuelto
mail-resolved-heading-withdrawn = Retirado, como pidió
mail-resolved-outcome = Desenlace
mail-resolved-withdrawn = Hemos dejado de trabajar en él. Lo ocurrido sigue a la vista.
mail-resolved-words = { $name } le escribe:
mail-resolved-reopen = ¿No ha quedado resuelto? Díganoslo a más tardar el { $date } y se reabrirá. No hace falta ningún motivo.
mail-resolved-reopen-undated = ¿No ha quedado resuelto? Díganoslo en la página del caso y se reabrirá.
mail-resolved-withdrawn-reopen = ¿Ha cambiado de opinión? Díganoslo a más tardar el { $date } y se reabrirá.
mail-resolved-withdrawn-reopen-undated = ¿Ha cambiado de opinión? Díganoslo en la página del caso y se reabrirá.

## Reminder
mail-reminder-subject = Esperamos su respuesta: caso { $number }
mail-reminder-heading = Esperamos su respuesta
mail-reminder-asked = Le escribimos el { $date } para pedirle algo. Lo encontrará en la página del caso.
mail-reminder-asked-undated = Le escribimos para pedirle algo. Lo encontrará en la página del caso.
mail-reminder-next = Si no tenemos noticias suyas, lo retomaremos el { $moment }; nada se pierde.
mail-reminder-once = Se lo recordamos una sola vez.
mail-reminder-stop = No recibir más recordatorios

## Escalated
mail-escalated-subject = { $name } lleva ahora el caso { $number }
mail-escalated-heading = { $name }, especialista sénior, lleva ahora su caso
mail-escalated-by = Recibirá la respuesta a más tardar el { $moment }.
mail-escalated-by-undated = Recibirá la respuesta en cuanto abra el equipo.
mail-escalated-read = Antes se lee toda la cronología, así que no tiene que contarlo de nuevo. Ninguna fecha ya comprometida con usted se mueve.

## Going on with a form
mail-resume-subject = Siga donde lo dejó: { $topic }
mail-resume-heading = Sus respuestas están guardadas
mail-resume-lede = Este enlace le lleva de nuevo a ellas desde cualquier dispositivo. Es válido durante treinta días.
mail-resume-go = Continuar
mail-resume-nothing = Aún no se nos ha enviado nada.
mail-resume-private = Quien tenga el enlace puede leer las respuestas. No lo comparta.
mail-resume-not-you = ¿No lo ha pedido usted? Entonces no tiene que hacer nada.

## Staff: invitation and recovery
mail-staff-hello = Hola, { $name }:
mail-staff-private = El enlace funciona una sola vez. No lo comparta.
mail-staff-not-you = ¿No lo esperaba? Entonces no abra el enlace y avise a su administrador.
mail-invitation-subject = Su acceso a la mesa de atención de { $house }
mail-invitation-heading = La mesa está lista para usted
mail-invitation-lede = Elija una contraseña con este enlace, válido hasta el { $moment }. Después configurará un segundo factor.
mail-invitation-lede-undated = Elija una contraseña con este enlace. Después configurará un segundo factor.
mail-invitation-go = Elegir una contraseña
mail-recovery-subject = Una contraseña nueva para la mesa de atención de { $house }
mail-recovery-heading = Elija una contraseña nueva
mail-recovery-lede = Este enlace es válido hasta el { $moment }. Su segundo factor no cambia, salvo que un administrador lo haya restablecido.
mail-recovery-lede-undated = Este enlace es válido poco tiempo. Su segundo factor no cambia, salvo que un administrador lo haya restablecido.
mail-recovery-go = Elegir una contraseña nueva

## Staff: what became of one's account
mail-account-subject = Su cuenta en la mesa de atención de { $house }
mail-account-heading = Su cuenta ha cambiado
mail-account-at = Fue el { $moment }.
mail-account-not-you = ¿No ha sido usted? Elija enseguida una contraseña nueva y avise a su administrador.
mail-account-password = Se ha cambiado su contraseña.
mail-account-codes = Se han configurado como segundo factor los códigos de una aplicación de autenticación.
mail-account-codes-removed = Se han retirado los códigos de su aplicación de autenticación.
mail-account-passkey-added = Se ha añadido una llave de acceso como segundo factor.
mail-account-passkey-removed = Se ha retirado una llave de acceso.
mail-account-recovery-codes = Se han creado diez códigos de recuperación. Los anteriores ya no funcionan.
mail-account-recovery-code-used = Se ha usado un código de recuperación para iniciar sesión, en lugar de su segundo factor. La página de su cuenta indica cuántos quedan.
mail-account-address-asked = Se ha solicitado otra dirección para su cuenta. Cambiará cuando se abra el enlace enviado a esa dirección.
mail-account-address-changed = Se ha cambiado la dirección de su cuenta. Desde ahora, los mensajes se envían a la nueva.
mail-address-confirm-subject = Confirme su dirección para la mesa de atención de { $house }
mail-address-confirm-heading = Confirme su nueva dirección
mail-address-confirm-lede = Se ha indicado esta dirección para su cuenta. Para confirmarla, abra el enlace a más tardar el { $moment }.
mail-address-confirm-lede-undated = Se ha indicado esta dirección para su cuenta. Abra el enlace para confirmarla.
mail-address-confirm-go = Confirmar la dirección

## Mail that comes in: the desk
mail-in-title = Correo electrónico
mail-in-lede = Lo que no se pudo clasificar automáticamente espera aquí. Nada se pierde: cada mensaje se conserva tal como se recibió.
mail-tab = { $state } ({ $count })
mail-older = Más antiguos
mail-none = Aquí no hay nada.
mail-subject = Asunto
mail-no-subject = Sin asunto
mail-from = De
mail-nobody = No se indica a nadie
mail-to = Para
mail-received = Recibido
mail-proof = Remitente
mail-why = Por qué está aquí
mail-kind = Qué es
mail-words = Qué dice
mail-no-words = No contiene texto.
mail-emptied = Su contenido se ha suprimido.
mail-quoted = Citado
mail-as-sent = Tal como se envió
mail-sent-frame = El mensaje tal como se envió
mail-sent-hint = El mensaje tal como lo compuso su programa, sin nada que pueda dañar: ni JavaScript, ni formularios, ni estilo propio. Un enlace se abre en otro sitio y no dice nada de la mesa.
mail-sent-alone = Abrirlo en una página aparte
mail-sent-cut = Hay más de lo que se ve aquí. El original lo contiene todo.
mail-pictures-held =
    { $count ->
        [one] Una imagen externa no se muestra.
       *[other] { $count } imágenes externas no se muestran.
    }
mail-pictures-why = Si las cargara su navegador, el remitente sabría que el mensaje se ha abierto. Las cargamos por usted, sin decir quién lee.
mail-pictures-show = Mostrar las imágenes
mail-whole = El mensaje completo
mail-files = Archivos
mail-original = Guardar el original
mail-original-hint = Tal como se recibió, con sus encabezados y HTML. Ábralo solo con un programa al que confiaría archivos de desconocidos.
mail-suggestions = Quizá el mismo asunto
mail-verified = Remitente verificado
mail-unverified = Remitente sin verificar
mail-held-beside =
    { $count ->
        [one] Un correo espera una decisión:
       *[other] { $count } correos esperan una decisión:
    }
mail-put = Incorporar a un caso
mail-put-lede = Las palabras del cliente, o de alguien confirmado, entran en la cronología que el cliente también lee. Las de cualquier otra persona quedan junto al caso, solo para uso interno.
mail-confirm = ¿Puede este remitente escribir en el caso?
mail-confirm-hint = Solo si sabe quién es y el cliente ha dado su conformidad. Confirmar no envía nada.
mail-confirm-yes = Sí, de ahora en adelante
mail-no-such-case = Este caso no existe o usted no tiene acceso a él. Revise el número.
mail-begin = Abrir un caso a partir de él
mail-begin-lede = El remitente pasa a ser el cliente de un caso nuevo, con estas palabras.
mail-begin-held = Abrir un caso de cada correo retenido de este dominio
mail-begin-held-lede = Primero los más antiguos, hasta cien a la vez.
mail-again = Examinarlo de nuevo
mail-again-lede = Se lee y se clasifica una vez más, como si acabara de llegar.
mail-discard = Enviar a la papelera
mail-discard-lede = Se conserva treinta días y después se suprime. Hasta entonces puede recuperarse.
mail-done = Hecho.
mail-state-new = Por examinar
mail-state-held = Retenidos
mail-state-parked = Apartados
mail-state-unreadable = Ilegibles
mail-state-quiet = Otro correo
mail-state-bounce = Sobre nuestros mensajes
mail-state-discarded = En la papelera
mail-state-placed = En un caso
mail-why-own-message = Un mensaje nuestro ha vuelto
mail-why-own-address = El remitente se presenta como la casa
mail-why-staff = El remitente se presenta como alguien de la casa
mail-why-unverified = Nada muestra que lo escribiera el cliente
mail-why-somebody-else = Lo escribió una persona distinta del cliente
mail-why-flood = Demasiados a la vez de un mismo remitente o dominio
mail-why-automatic = Lo escribió una máquina
mail-why-list = De una lista de correo
mail-why-newsletter = Enviado a muchas personas
mail-why-receipt = Una confirmación de lectura
mail-why-closed = Lo escribió una máquina, a un caso cerrado
mail-why-again = El mismo mensaje ya había llegado
mail-why-no-letter = Un aviso que no corresponde a ningún mensaje nuestro
mail-why-empty = No contiene nada
mail-why-too-large = Supera los 36 MB
mail-why-no-header = No es un correo electrónico
mail-why-header-too-long = Una línea del encabezado es demasiado larga
mail-why-headers-too-large = Los encabezados son demasiado grandes
mail-why-too-many-parts = Tiene demasiadas partes
mail-why-too-deep = Sus partes están anidadas a demasiada profundidad
mail-why-not-taken = Se pudo leer, pero no clasificar
mail-proof-dmarc = Acreditado por el dominio del remitente (DMARC)
mail-proof-dkim = Acreditado por una firma (DKIM)
mail-proof-dmarc-fails = El dominio del remitente no lo reconoce (DMARC)
mail-proof-no-results = Nuestro servidor de correo no indicó nada del remitente
mail-proof-not-shown = Nada muestra quién lo envió
mail-proof-several-authors = Indica varios autores
mail-kind-person = Escrito por una persona
mail-kind-auto-reply = Respuesta automática
mail-kind-out-of-office = Aviso de ausencia
mail-kind-bounce = Un mensaje devuelto
mail-kind-delayed = Un mensaje demorado
mail-kind-list = Lista de correo
mail-kind-newsletter = Boletín
mail-kind-receipt = Confirmación de lectura
mail-return-no-such-address = la dirección no existe
mail-return-mailbox-full = el buzón está lleno
mail-return-disabled = el buzón no recibe nada
mail-return-too-large = el mensaje es demasiado grande
mail-return-refused = fue rechazado
mail-return-unreachable = no se puede contactar con el servidor de correo
mail-return-expired = los intentos duraron demasiado
mail-return-other = no se indicó el motivo
desk-entry-mail-laid = Un correo que el cliente no lee aquí
desk-entry-files-refused =
    { $count ->
        [one] No se aceptó un archivo del correo
       *[other] No se aceptaron { $count } archivos del correo
    }
desk-entry-letter-returned = Un mensaje al cliente fue devuelto: { $reason }.
desk-entry-letter-delayed = Un mensaje al cliente está demorado: { $reason }.
desk-entry-participant-added = Ahora puede escribir en este caso otra persona además del cliente.
