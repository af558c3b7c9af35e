### Mensajes que salen de la casa: asunto, texto y firma.
### Se leen en un teléfono, fuera de contexto: primero la respuesta, quién actúa y para cuándo.

## Every letter
mail-sender = { $house }, Atención al cliente
mail-hello = Reciba un cordial saludo, { $name }:
mail-hello-unnamed = Reciba un cordial saludo:
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

## Escalated
mail-escalated-subject = { $name } lleva ahora el caso { $number }
mail-escalated-heading = { $name }, especialista sénior, lleva ahora su caso
mail-escalated-by = Recibirá la respuesta a más tardar el { $moment }.
mail-escalated-by-undated = Recibirá la respuesta en cuanto abra el equipo.
mail-escalated-read = Antes se lee toda la cronología, así que no tiene que contarlo de nuevo. Ninguna fecha ya comprometida con usted se mueve.

## Going on with a form
mail-resume-subject = Siga donde lo dejó: { $topic }
mail-resume-heading = Sus respuestas están guardadas
mail-resume-lede = Este enlace le devuelve a ellas desde cualquier dispositivo. Es válido durante treinta días.
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
mail-account-codes-removed = Se ha renunciado a los códigos de su aplicación de autenticación.
mail-account-passkey-added = Se ha añadido una llave de acceso como segundo factor.
mail-account-passkey-removed = Se ha renunciado a una llave de acceso.
mail-account-recovery-codes = Se han creado diez códigos de recuperación. Los anteriores ya no funcionan.
mail-account-recovery-code-used = Se ha usado un código de recuperación para iniciar sesión, en lugar de su segundo factor. La página de su cuenta indica cuántos quedan.
mail-account-address-asked = Se ha solicitado otra dirección para su cuenta. Cambiará cuando se abra el enlace enviado a esa dirección.
mail-account-address-changed = Se ha cambiado la dirección de su cuenta. Desde ahora, los mensajes se envían a la nueva.
mail-address-confirm-subject = Confirme su dirección para la mesa de atención de { $house }
mail-address-confirm-heading = Confirme su nueva dirección
mail-address-confirm-lede = Se ha indicado esta dirección para su cuenta. Para confirmarla, abra el enlace a más tardar el { $moment }.
mail-address-confirm-lede-undated = Se ha indicado esta dirección para su cuenta. Abra el enlace para confirmarla.
mail-address-confirm-go = Confirmar la dirección
