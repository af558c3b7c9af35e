# El lado del asesor. Las palabras se dirigen a colegas.

## Frame
desk-name = Mesa de atención
desk-find = Buscar casos, pedidos, piezas y clientes
desk-find-hint = Caso, pedido, pieza o cliente
desk-faces = Espacios
desk-face-desk = Mesa
desk-face-new = Nuevo caso
desk-face-search = Buscar
desk-face-phrases = Respuestas
desk-face-settings = Ajustes
desk-present = Disponible
desk-away = Ausente
desk-become-away = Dejar de recibir casos nuevos
desk-become-present = Recibir casos nuevos
desk-me-menu = { $name }, su cuenta
desk-sign-out = Cerrar sesión
desk-said = Lo que se acaba de hacer
desk-undo = Deshacer
desk-over = Formulario
desk-back = Volver a la mesa
desk-back-to-case = Volver a { $number }
desk-cancel = Cancelar
desk-optional = (opcional)
desk-wrong = Hay un problema
desk-pages = Páginas
desk-languages = Idioma
desk-palette = Comandos
desk-palette-find = Escriba un comando o una búsqueda
desk-palette-hint = Comando, caso, pedido o cliente
desk-live-lost = Se han interrumpido las actualizaciones en directo. Lo que ve puede estar atrasado.
desk-live-back = De nuevo en directo; no se ha perdido nada.
desk-live-new = Novedades en este caso
desk-live-arrived = También nuevo:
desk-live-wrong = No se ha podido hacer. Inténtelo de nuevo.

## Door
desk-sign-in-title = Iniciar sesión en la mesa
desk-sign-in-login = Nombre de acceso
desk-sign-in-password = Contraseña
desk-sign-in-go = Iniciar sesión
desk-sign-in-wrong = El nombre de acceso y la contraseña no se corresponden. Revise ambos.
desk-sign-in-slow = Demasiados intentos. Inténtelo de nuevo dentro de { $span }.
desk-demo-signs = Accesos de la demostración
desk-demo-signs-lede = Estas personas son inventadas, y su trabajo también.
desk-factor-title = Segundo factor
desk-factor-lede = Escriba el código que muestra su aplicación de autenticación.
desk-factor-code = Código de seis cifras
desk-factor-code-hint = Cambia cada 30 segundos.
desk-factor-other = Iniciar sesión como otra persona
desk-factor-go = Continuar
desk-factor-wrong = El código no es correcto. Espere al siguiente e inténtelo de nuevo.
desk-factor-on = Configurado.
desk-factor-off = Sin configurar. Fuera de la demostración, toda cuenta necesita uno.
desk-enrol-title = Configurar el segundo factor
desk-enrol-lede = Escanee el cuadrado con una aplicación de autenticación y escriba el código que muestra.
desk-enrol-drawing = Código cuadrado para la aplicación de autenticación
desk-enrol-by-hand = ¿Sin cámara? Escriba en su lugar este secreto. Se muestra una sola vez.
desk-enrol-code-hint = El código que muestra ahora su aplicación de autenticación.
desk-enrol-go = Configurar
desk-password-title = Elija una contraseña
desk-password-lede = Para { $name }.
desk-password-new = Contraseña nueva
desk-password-hint = Al menos 8 caracteres. Funcionan bien unas cuantas palabras que recuerde.
desk-password-again = La misma, otra vez
desk-password-go = Guardar la contraseña
desk-password-differ = Las dos contraseñas no coinciden. Escriba dos veces la misma.
desk-password-weak = Esta contraseña es demasiado corta o demasiado conocida. Elija al menos 8 caracteres.
desk-sessions = Sesiones y cuenta
desk-sessions-lede = Dónde tiene sesiones abiertas. Termine las que no reconozca.
desk-session-this = Esta
desk-session-end = Terminar
desk-session-end-others = Terminar todas las demás
desk-session-began = Inicio: { $when }
desk-session-used = último uso: { $when }
desk-session-device = { $browser } en { $system }
desk-session-unknown = Dispositivo desconocido

## Queue
desk-queue = Cola
desk-views = Vistas
desk-view-mine = Mis casos
desk-view-triage = Por asignar
desk-view-waiting = En espera
desk-view-all = Todos
desk-group-overdue = Con retraso
desk-group-hour = Vencen en una hora
desk-group-today = Hoy
desk-group-later = Más adelante
desk-group-none = Sin plazo
desk-group-waiting = A la espera del cliente
desk-group-house = A la espera de la casa
desk-group-snoozed = Aplazados
desk-queue-next = Ver los { $count } siguientes de { $total }
desk-queue-start = Volver a los más urgentes
desk-empty-page = No queda nada a partir de este punto.
desk-count-many = +{ $count }
desk-empty-mine = Nada en curso. Cuando asuma un caso o se le asigne uno, aparecerá aquí.
desk-empty-triage =
    No hay casos por asignar. { $count ->
        [0] Nadie espera.
        [one] Un caso espera a su cliente.
       *[other] { $count } casos esperan a sus clientes.
    }
desk-empty-waiting = Nada espera a un cliente ni a un colega.
desk-empty-all = Aún no hay casos. Cuando un cliente escriba, su caso aparecerá aquí.
desk-none-open = Elija un caso
desk-none-open-lede = El más urgente encabeza la cola.
desk-open-first = Abrir el más urgente
desk-is-replying = { $name } está respondiendo
desk-is-reading = { $name } está leyendo
desk-load = Respuestas que vencen por hora: { $list }.
desk-load-rate = Respuestas que vencen por hora: { $list }. Capacidad aproximada por hora: { $rate }.
desk-load-nobody = Respuestas que vencen por hora: { $list }. No hay nadie presente para responder.
desk-load-now = Ahora
desk-select = Seleccionar
desk-select-end = Listo

## Many at once
desk-bulk-do = Con los seleccionados
desk-bulk-take = asumirlos
desk-bulk-snooze = aplazar hasta mañana
desk-bulk-resolve = resolver
desk-bulk-tag = añadir una etiqueta
desk-bulk-with = Etiqueta
desk-bulk-first = Los { $count } primeros de los { $total } de esta vista
desk-bulk-elsewhere = { $count ->
    [one] Hay { $count } más seleccionado en otra página.
   *[other] Hay { $count } más seleccionados en otras páginas.
}
desk-bulk-all = Toda esta vista ({ $count })
desk-bulk-preview = Vista previa
desk-bulk-table = Casos que cambiarían
desk-bulk-now = Ahora
desk-bulk-then = Después
desk-bulk-title-take =
    { $count ->
        [one] Asumir un caso
       *[other] Asumir { $count } casos
    }
desk-bulk-title-snooze =
    { $count ->
        [one] Aplazar un caso
       *[other] Aplazar { $count } casos
    }
desk-bulk-title-resolve =
    { $count ->
        [one] Resolver un caso
       *[other] Resolver { $count } casos
    }
desk-bulk-title-tag =
    { $count ->
        [one] Etiquetar un caso
       *[other] Etiquetar { $count } casos
    }
desk-bulk-none = No cambiaría nada
desk-bulk-left =
    { $count ->
        [0] Cambiarían todos.
        [one] Uno queda como está; el motivo figura en la lista.
       *[other] { $count } quedan como están; el motivo figura en la lista.
    }
desk-bulk-undo = Puede deshacerse durante una hora.
desk-bulk-rest =
    { $count ->
        [one] Hay uno más que no se muestra.
       *[other] Hay { $count } más que no se muestran.
    }
desk-bulk-go = Confirmar
desk-bulk-type = Escriba { $count } para confirmar
desk-bulk-mistyped = El número no es { $count }. Escriba { $count } para confirmar.
desk-bulk-pick = Seleccione al menos un caso.
desk-bulk-tag-missing = Indique la etiqueta que desea añadir.

## Case
desk-case = Caso
desk-cases = Casos
desk-clients = Clientes
desk-timeline = Cronología del caso
desk-side = Cliente y datos
desk-more = Más
desk-opened = Abierto el { $date }; canal: { $channel }
desk-owner-you = A cargo: usted
desk-owner = A cargo: { $name }
desk-owner-none = Aún sin responsable
desk-due-in = Plazo para responder: { $span }
desk-due-late = Respuesta con retraso: { $span }
desk-due-short-late = retraso: { $span }
desk-next-snoozed = Vuelve: { $when }.
desk-next-resolved = Cierre, salvo que el cliente escriba: { $when }.
desk-merged = Este caso se fusionó con
desk-staff-only = solo interno
desk-note-staff = Nota, solo interna
desk-the-house = La casa
desk-the-client = El cliente
desk-earlier-entries = Entradas anteriores
desk-latest-entries = Volver a las más recientes
desk-via = { $channel }, { $when }
desk-wish = Lo que desea el cliente
desk-wish-by = a más tardar el { $date }
desk-deadlines = Plazos
desk-show-working = Ver el cálculo
desk-checklist = Datos recibidos
desk-missing = falta
desk-missing-count =
    { $count ->
        [0] Está todo.
        [one] Falta un dato.
       *[other] Faltan { $count } datos.
    }
desk-piece = Pieza y pedido
desk-earlier = Casos anteriores
desk-linked = Casos vinculados
desk-link-merged-from = fusionado con este
desk-link-follow-up = continuación
desk-link-follows = caso anterior
desk-link-related = relacionado
desk-why = Por qué le ha llegado
desk-files = Archivos
desk-file-photo = Fotografía: { $slot }
desk-file-paper = Documento: { $name }
desk-printed = Impreso por { $name }, { $when }
desk-fact-language = Idioma
desk-fact-name = Nombre
desk-fact-email = Correo electrónico
desk-fact-phone = Teléfono
desk-fact-prefers = Mensajes
desk-fact-family = Familia
desk-fact-model = Modelo
desk-fact-colour = Color
desk-fact-size = Talla
desk-fact-code = Código
desk-fact-order = Pedido
desk-client-since = Cliente desde el { $date }
desk-client-cases =
    { $count ->
        [0] Aún sin casos
        [one] Un caso
       *[other] { $count } casos
    }
desk-client-pieces = Piezas
desk-client-bounced = El correo enviado a esta dirección fue devuelto. Llame o pida otra dirección.
desk-client-mixed = Mezcla letras de dos alfabetos: compruebe quién escribe antes de facilitar nada.
desk-client-large = Letra grande
desk-client-plain = Texto sin formato
desk-client-new = Nuevo caso para este cliente

## Writing
desk-compose-kind = Respuesta o nota
desk-reply = Respuesta
desk-note = Nota
desk-note-label = Nota, solo la lee el personal
desk-reply-by-mail = Se envía en { $language } a { $address }
desk-reply-here = Se lee en { $language } en la página del caso
desk-send-wait = Enviar y esperar respuesta ({ $name })
desk-send-open = Enviar y dejar abierto
desk-note-add = Añadir la nota
desk-draft-keep = Guardar como borrador
desk-draft-kept = Borrador guardado: { $when }
desk-draft-kept-now = Borrador guardado
desk-draft-unkept = Borrador aún sin guardar; reintentando
desk-text-empty = Escriba algo primero.
desk-text-long = El texto es demasiado largo. Máximo de caracteres: { $limit }.
desk-held = { $name } ha escrito ({ $time }) después de que usted empezara. Su texto se conserva.
desk-held-many =
    { $count ->
        [one] Ha llegado una entrada después de que usted empezara.
       *[other] Han llegado { $count } entradas después de que usted empezara.
    } Su texto se conserva.
desk-held-lede = Léalo y después envíe su texto tal cual o modifíquelo.
desk-held-anyway = Enviar de todos modos
desk-no-writing = Aquí ya no se puede escribir nada más.
desk-phrases = Respuestas guardadas
desk-phrases-find = Buscar una respuesta
desk-phrases-none = No se encontró ninguna respuesta guardada.
desk-phrases-every = Todos los temas
desk-phrase-missing = Por completar: { $facts }
desk-phrase-warning = La respuesta guardada pide datos que no constan en este caso: { $facts }. Complételos antes de enviar.
desk-phrase-other-language = Solo en { $language }
desk-phrase-lacks = Falta en: { $languages }
desk-phrase-change = Modificar
desk-letter-queued = Pendiente de envío
desk-letter-sent = Enviado
desk-letter-retry = Reintentando
desk-letter-failed = No entregado

## Deeds
desk-act-assign = Asignar
desk-act-snooze = Aplazar
desk-act-wake = Retomar
desk-act-escalate = Elevar
desk-act-deescalate = Devolver al equipo
desk-act-resolve = Resolver
desk-act-reopen = Reabrir
desk-act-take = Asumir
desk-act-ask = Consultar a la casa
desk-act-house-answers = Anotar la respuesta
desk-act-merge = Fusionar con otro caso
desk-act-unmerge = Deshacer la fusión
desk-act-link = Vincular a otro caso
desk-act-split = Separar una continuación
desk-act-tag = Etiquetas y prioridad
desk-act-print = Imprimir
desk-assign-title = Asignar el caso
desk-assign-to = A quién
desk-assign-next = La siguiente persona en turno
desk-assign-next-hint = Persona presente, cualificada y con más tiempo sin un caso nuevo
desk-assign-nobody = Nadie; vuelve a los casos por asignar
desk-assign-go = Asignar
desk-candidate-line =
    { $present ->
        [yes] Disponible
       *[no] Ausente
    }, { $count ->
        [0] nada en curso
        [one] un caso en curso
       *[other] { $count } casos en curso
    }
desk-nobody-next = Ninguna persona presente está cualificada para este caso. Elija a alguien.
desk-snooze-title = Aplazar el caso
desk-snooze-lede = Vuelve por sí solo o en cuanto el cliente escriba. Los plazos siguen corriendo.
desk-snooze-until = Hasta
desk-snooze-hour = Dentro de una hora: { $when }
desk-snooze-evening = Esta tarde: { $when }
desk-snooze-tomorrow = Mañana por la mañana: { $when }
desk-snooze-week = El próximo lunes: { $when }
desk-snooze-other = Otro momento
desk-snooze-at = Día y hora
desk-snooze-at-hint = { $zone }
desk-snooze-past = Elija un momento que aún esté por llegar.
desk-snooze-go = Aplazar
desk-escalate-title = Elevar a un especialista sénior
desk-escalate-lede = Se informa enseguida al cliente de quién lleva el caso. Ningún plazo vuelve a empezar.
desk-escalate-handover = Traspaso
desk-escalate-handover-hint = Una línea con lo que un colega necesita para empezar. Solo interno.
desk-escalate-nobody = No hay ningún especialista sénior disponible para este caso. Consulte a un responsable.
desk-escalate-go = Elevar
desk-deescalate-title = Devolver al equipo
desk-deescalate-lede = Solo con la conformidad del cliente, que queda en la cronología.
desk-deescalate-yes = El cliente está conforme
desk-deescalate-how = Cómo y cuándo dio su conformidad
desk-deescalate-go = Devolver
desk-resolve-title = Resolver el caso
desk-resolve-lede = Se informa al cliente, que puede reabrirlo.
desk-resolve-how = Respecto a lo deseado
desk-resolve-words = Palabras finales para el cliente
desk-resolve-words-hint = Van con el mensaje que lo da por resuelto. Son necesarias si la respuesta fue negativa.
desk-resolve-reason = Dé al cliente el motivo de la negativa.
desk-resolve-go = Resolver
desk-reopen-title = Reabrir el caso
desk-reopen-why = Por qué
desk-reopen-go = Reabrir
desk-merge-title = Fusionar con otro caso
desk-merge-lede = Los mensajes, archivos y borradores pasan con él. Puede deshacerse.
desk-merge-into = Con
desk-merge-go = Fusionar
desk-other-number = Otro caso
desk-number = Número de caso
desk-number-hint = Por ejemplo, CS-9M2D-R7KC
desk-number-wrong = Ningún caso tiene este número. Revise las letras y las cifras.
desk-number-same = Es este mismo caso. Escriba el número de otro.
desk-link-title = Vincular a otro caso
desk-link-lede = Cada uno muestra el otro. Nada se traslada.
desk-link-go = Vincular
desk-split-title = Separar una continuación
desk-split-lede = Un segundo asunto recibe su propio caso y su propio plazo. Ambos quedan vinculados.
desk-split-body = De qué se trata
desk-split-body-hint = El cliente lo lee como primera entrada.
desk-split-go = Separar
desk-subject = Asunto
desk-topic = Tema
desk-tags = Etiquetas
desk-priority = Prioridad
desk-tag-title = Etiquetas y prioridad
desk-tag-go = Guardar
desk-ask-title = Consultar a otra parte de la casa
desk-ask-lede = El plazo del cliente sigue corriendo. El caso sigue siendo suyo.
desk-ask-whom = A quién
desk-ask-whom-hint = Boutique, taller, almacén o un equipo
desk-ask-what = Qué necesita
desk-ask-go = Consultar
desk-answered-title = Anotar la respuesta de la casa
desk-answered-what = Qué han respondido
desk-answered-go = Anotar
desk-new-title = Nuevo caso en nombre de un cliente
desk-new-lede = Por teléfono o en la boutique. El cliente recibe el número y un enlace.
desk-new-channel = Cómo llegó el cliente
desk-new-name = Nombre del cliente
desk-new-email = Correo electrónico del cliente
desk-new-email-hint = Aquí se envía el acuse de recibo. Con él se encuentran los casos anteriores.
desk-new-phone = Teléfono
desk-new-language = Idioma del cliente
desk-new-region = País de la compra
desk-new-region-hint = La tienda en línea o la boutique donde se compró
desk-new-family = Familia de producto
desk-new-family-none = Ninguna o desconocida
desk-new-order = Número de pedido
desk-new-wish-none = No indicado
desk-new-reason = Motivo de la llamada o la visita
desk-new-reason-hint = Con las palabras del cliente en lo posible. El cliente lo lee.
desk-new-result = Resultado
desk-new-result-hint = Lo que se prometió o se acordó. Solo interno.
desk-new-go = Abrir el caso
desk-field-empty = Complete «{ $field }».
desk-field-email = «{ $field }» no es una dirección de correo electrónico. Escríbala como nombre@example.com.
desk-field-long = «{ $field }» es demasiado largo. Acórtelo.
desk-field-choose = Elija una opción en «{ $field }».

## What was done
desk-done-reply = Enviado.
desk-done-note = Nota añadida.
desk-done-draft = Borrador guardado.
desk-done-assign = Asignado.
desk-done-snooze = Aplazado.
desk-done-wake = De vuelta en la mesa.
desk-done-escalate = Elevado. Se ha informado al cliente.
desk-done-deescalate = Devuelto al equipo.
desk-done-resolve = Resuelto. Se ha informado al cliente.
desk-done-reopen = Reabierto.
desk-done-merge = Fusionado.
desk-done-unmerge = La fusión se ha deshecho.
desk-done-link = Vinculado.
desk-done-split = Separado.
desk-done-tag = Guardado.
desk-done-ask = Consulta enviada.
desk-done-answered = Anotado.
desk-done-new = El caso está abierto.
desk-done-undone = Deshecho.
desk-done-bulk =
    { $count ->
        [one] Ha cambiado un caso.
       *[other] Han cambiado { $count } casos.
    }
desk-done-saved = Guardado.
desk-done-session = La sesión ha terminado.
desk-refused-stale = El caso ha cambiado desde que lo abrió. Véalo de nuevo y después decida.
desk-refused-may = Su función no lo permite. Un administrador puede concederle el permiso.
desk-refused-none = No hay nada que deshacer.

## Search
desk-search = Buscar
desk-search-ask = Buscar casos, mensajes, clientes y números de pedido
desk-search-found =
    { $count ->
        [one] Un caso con «{ $query }»
       *[other] { $count } casos con «{ $query }»
    }
desk-search-first = Los { $count } casos más recientes con «{ $query }»
desk-search-none = No se encontró nada con «{ $query }»
desk-search-widen = Ver todos los casos abiertos
desk-search-older = Más antiguos
desk-search-next = Casos más antiguos con «{ $query }»

## Show working
desk-working-answer = Vence: { $when }
desk-working-done = Respondido: { $when }
desk-working-table = Intervalos contados
desk-working-day = Día
desk-working-span = Desde y hasta
desk-working-counted = Contado
desk-working-sum = Suma
desk-working-not = no contado
desk-working-promise = Compromiso
desk-working-within = { $span } de horario de atención
desk-working-since = Contado desde
desk-working-calendar = Horario de
desk-working-zone = Zona horaria
desk-working-closed = cerrado
desk-working-range = de { $from } a { $to }

## Keys
desk-keys = Teclado
desk-keys-all = Todas las teclas
desk-keys-lede = Las teclas sueltas funcionan fuera de los campos.
desk-keys-off = Desactivar las teclas sueltas
desk-keys-on = Activar las teclas sueltas
desk-key-move = siguiente, anterior
desk-key-open = abrir
desk-key-turn = tras el último caso: la página siguiente de la cola
desk-key-reply = responder
desk-key-note = nota
desk-key-send = enviar
desk-key-phrases = respuestas guardadas
desk-key-assign = asignar
desk-key-snooze = aplazar
desk-key-escalate = elevar
desk-key-resolve = resolver
desk-key-undo = deshacer
desk-key-palette = comandos
desk-key-sheet = esta hoja

## Entries of the timeline, as staff read them
desk-entry-opened = Caso abierto: { $topic }
desk-entry-file-added = Archivo añadido: { $slot }
desk-entry-state-changed = { $from } → { $to }
desk-entry-promised = { $promise }, a más tardar: { $when }
desk-entry-escalated = Elevado. { $name } lleva el caso. Lo pidió { $by }.
desk-entry-deescalated = Devuelto al equipo, con la conformidad del cliente
desk-entry-resolved = Resuelto: { $resolution }. Puede reabrirse hasta: { $when }.
desk-entry-reopened = Lo reabrió { $by }
desk-entry-withdrawn = El cliente retiró la solicitud
desk-entry-closed = Cerrado
desk-entry-reminded = Se envió un recordatorio al cliente
desk-entry-merged-into = Fusionado con { $number }
desk-entry-merge-undone = Fusión con { $number } deshecha
desk-entry-follow-up = Continuación abierta: { $number }
desk-entry-follows = Es continuación de { $number }
desk-entry-consent-given = El cliente dio su consentimiento: { $text }
desk-entry-consent-withdrawn = El cliente retiró su consentimiento: { $text }
desk-entry-opened-for-client = Abierto en nombre del cliente; canal: { $channel }
desk-entry-routed = Llegó a { $team }
desk-entry-assigned-taken = { $name } ha asumido el caso
desk-entry-assigned-by-hand = Asignado a { $name }
desk-entry-assigned-in-turn = Asignado por turno a { $name }
desk-entry-turn-nobody = No se pudo asignar por turno; queda en el equipo
desk-entry-unassigned = De vuelta a los casos por asignar
desk-entry-prioritised = Prioridad: { $priority }. { $reason }.
desk-entry-snoozed = Aplazado hasta: { $when }
desk-entry-woke = De vuelta en la mesa
desk-entry-asked-house = Consulta enviada a { $whom }
desk-entry-house-answered = Respuesta de { $whom }
desk-entry-tagged = Etiqueta añadida: { $tag }
desk-entry-untagged = Etiqueta quitada: { $tag }
desk-entry-linked = Vinculado a { $number }
desk-entry-unlinked = Vínculo con { $number } eliminado
desk-entry-merged-from = { $number } se fusionó con este caso
desk-entry-unmerged-from = { $number } se separó de nuevo
desk-entry-split-off = Continuación separada: { $number }
desk-entry-split-from = Separado de { $number }
desk-entry-call-logged = Llamada o visita anotada
desk-entry-handed-over = Traspaso
desk-entry-wished = Plazo propio del cliente: { $date }
desk-entry-wished-none = Se quitó el plazo propio del cliente
desk-by-client = el cliente
desk-by-staff = la casa
desk-by-house = una regla de la casa
desk-somebody = alguien
desk-unnamed = Sin nombre
desk-integration = Un sistema conectado
desk-next-by = { $step }, a más tardar: { $when }
desk-escalated-to = A cargo de { $name }
desk-not-shown = No visible para su función.
desk-erased = Estas palabras se suprimieron.
desk-link-merged-into = fusionado con
desk-fact-kind = Tipo
desk-client = Cliente
desk-check-order = Pedido
desk-check-piece = Pieza
desk-check-photos = Fotografías
desk-check-photo-count =
    { $count ->
        [one] Una fotografía
       *[other] { $count } fotografías
    }
desk-check-listing = Dónde se vio
desk-check-visit = Visita
desk-check-right = Derecho solicitado
desk-check-packaging = Embalaje
desk-check-use = Uso
desk-check-outcome = Deseo
desk-act-attach = Añadir un archivo
desk-unmerge-lede = Cada caso sigue de nuevo por su cuenta.
desk-file = Archivo
desk-file-slot = Qué muestra
desk-file-lede = El cliente también lo ve.
desk-file-hint = JPEG, PNG, WebP o PDF, hasta { $limit }
desk-file-empty = Elija un archivo que no esté vacío.
desk-file-large = Este archivo es demasiado grande. Elija uno menor.
desk-file-heic = Aquí no se puede leer HEIC. Exporte la imagen como JPEG y después añádala.
desk-file-kind = No es un archivo JPEG, PNG, WebP ni PDF. Guárdelo en uno de estos formatos y después añádalo.
desk-file-pixels = Esta imagen tiene más píxeles de los que se pueden leer. Elija una copia menor.
desk-file-locked = Este PDF está protegido con contraseña. Añada una copia sin ella.
desk-file-active = Este PDF contiene algo más que páginas: programas u otros archivos. Imprímalo en un PDF nuevo y añada ese.
desk-file-damaged = No se puede leer este archivo. Guárdelo de nuevo y después añádalo.
desk-file-refused = El antivirus rechazó este archivo; no se ha conservado. Pida otra copia.
desk-file-held = espera al antivirus y aún no se puede abrir
desk-file-gone = rechazado por el antivirus y eliminado
desk-file-too-many = Este caso ya tiene todos los archivos que admite. Pida el siguiente en una continuación.
desk-done-file = Archivo añadido.
desk-text-controls = El texto tiene caracteres que no se pueden enviar. Quítelos.
desk-refused-state = Ahora no es posible. Vea el caso y después decida.
desk-field-taken = «{ $field }» ya está en uso. Elija otro valor.
desk-field-wrong = «{ $field }» no puede quedar así. Revíselo.
desk-bulk-nobody = devolver a los casos por asignar
desk-bulk-title-nobody =
    { $count ->
        [one] Devolver un caso a los casos por asignar
       *[other] Devolver { $count } casos a los casos por asignar
    }
desk-bulk-most = { $count } casos a la vez como máximo. Seleccione menos.
desk-working-special = horario especial o festivo
desk-working-due = Vencía
desk-step-first-answer = La casa responde por primera vez
desk-step-answer = La casa responde
desk-step-house-part = Otra parte de la casa nos responde
desk-step-client = El cliente responde
desk-step-follow-up = Un nuevo mensaje abre un caso vinculado
desk-recovery-ask = Contraseña olvidada
desk-recovery-title = Una contraseña nueva
desk-recovery-lede = Enviamos un enlace a la dirección de la cuenta.
desk-recovery-sent = Si la cuenta existe, un enlace va en camino a su dirección.
desk-recovery-go = Enviar el enlace
desk-password-change = Cambiar la contraseña
desk-password-old = Contraseña actual
desk-password-old-wrong = No es la contraseña actual. Revísela.
desk-password-others = Sus demás sesiones terminan.

desk-address = Dirección
desk-address-title = Cambiar la dirección
desk-address-lede = Se envía un mensaje con un enlace a la dirección nueva. El cambio se hace cuando usted lo abre; se avisa a ambas direcciones.
desk-address-new = Nuevo correo electrónico
desk-address-go = Enviar el mensaje
desk-address-sent = Un mensaje va en camino a la dirección nueva. Nada cambia hasta que se abra su enlace, válido durante 24 horas.
desk-address-confirm = Confirmar la dirección nueva
desk-address-confirm-lede = La cuenta con la dirección { $old } pasará a tener la dirección { $new }.
desk-address-confirm-go = Cambiar la dirección
desk-address-done = La dirección ha cambiado. Las demás sesiones han terminado.
desk-address-same = Es la dirección que ya tiene. Escriba otra.
desk-address-taken = Otra persona inicia sesión con esta dirección. Escriba otra.
desk-address-wrong = No es una dirección de correo electrónico completa. Escriba, por ejemplo, nombre@casa.example.
desk-proof-hint = Se pide de nuevo porque esto cambia su cuenta. Su contraseña, o las seis cifras de su aplicación de autenticación.
desk-enrol-replace = Escriba antes su contraseña. Sus códigos actuales siguen siendo válidos hasta que indique el primero de los nuevos.
desk-factor-lede-both = Escriba el código que muestra su aplicación de autenticación o use una llave de acceso.
desk-factor-lede-passkey = Use su llave de acceso.
desk-codes = Códigos de una aplicación de autenticación
desk-codes-off = Sin configurar. Sus llaves de acceso son su segundo factor.
desk-codes-replace = Sustituir los códigos
desk-print = Imprimir
desk-recovery-codes = Códigos de recuperación
desk-recovery-codes-none = Aún no hay ninguno. Le dan acceso si pierde su aplicación de autenticación o su llave de acceso.
desk-recovery-codes-left =
    { $count ->
        [0] No queda ninguno de { $of }. Cree otros nuevos.
        [one] Queda { $count } de { $of }.
       *[other] Quedan { $count } de { $of }.
     } Creados: { $when }.
desk-recovery-codes-make = Crear diez códigos
desk-recovery-codes-lede = Diez códigos, cada uno válido para un solo inicio de sesión en lugar de su segundo factor. Los anteriores dejan de funcionar.
desk-recovery-codes-once = Se muestran una sola vez. Imprímalos o anótelos.
desk-recovery-codes-keep = Guárdelos aparte de su teléfono y de su ordenador. Cada uno funciona una sola vez.
desk-recovery-codes-made = { $name }, { $when }
desk-recovery-codes-done = Los he guardado
desk-recovery-code-instead = Usar un código de recuperación
desk-recovery-code = Código de recuperación
desk-recovery-code-hint = Dieciséis letras y cifras. Funciona una sola vez.
desk-recovery-code-lede = Uno de los diez códigos que guardó para esto.
desk-recovery-code-back = Usar el segundo factor
desk-codes-remove = Renunciar a los códigos
desk-codes-remove-lede = Desde entonces, su único segundo factor será una llave de acceso. Sus demás sesiones terminan.
desk-passkeys = Llaves de acceso
desk-passkey-none-here = Las llaves de acceso exigen que la casa tenga una dirección con nombre. En esta dirección solo hay códigos.
desk-passkey-new = Añadir una llave de acceso
desk-passkey-new-lede = Una llave de acceso es una huella, un rostro o una llave de seguridad en lugar de un código.
desk-passkey-name = Cómo la llama usted
desk-passkey-name-hint = Por ejemplo: llave azul, teléfono. 60 caracteres como máximo.
desk-passkey-name-wrong = Dele un nombre de 60 caracteres como máximo.
desk-passkey-instead = Usar en su lugar una llave de acceso
desk-passkey-codes-instead = Usar en su lugar los códigos de una aplicación de autenticación
desk-passkey-make-lede = Su navegador pide una huella, un rostro, un número o una llave de seguridad.
desk-passkey-make-go = Crear la llave de acceso
desk-passkey-off-make = Una llave de acceso solo puede crearse con JavaScript activado. Los códigos de una aplicación de autenticación funcionan sin él.
desk-passkey-show = Llave de acceso
desk-passkey-show-lede = Su navegador pide una huella, un rostro, un número o una llave de seguridad.
desk-passkey-show-go = Usar una llave de acceso
desk-passkey-off-codes = Las llaves de acceso necesitan JavaScript. Sin él funciona el código de su aplicación de autenticación.
desk-passkey-off = Las llaves de acceso necesitan JavaScript. Actívelo o pida a su administrador que restablezca su segundo factor.
desk-passkey-refused = El navegador no ha facilitado ninguna llave de acceso. Inténtelo de nuevo o use otro medio.
desk-passkey-unable = Este navegador no tiene llaves de acceso para esta dirección.
desk-passkey-about = Creada: { $when }
desk-passkey-remove = Renunciar a la llave de acceso
desk-passkey-remove-lede = { $name } ya no abre nada. Sus demás sesiones terminan.

## What the client is entitled to
desk-rights = A qué tiene derecho el cliente
desk-rights-law = Derecho aplicable el { $day }: { $place }
desk-rights-unknown = Aún no se sabe qué derecho se aplica.
desk-rights-choose-law = Lugar de la compra
desk-rights-others = Todo lo demás ({ $count })
desk-right-why = Por qué
desk-right-holds = Se cumple:
desk-right-fails = No se cumple:
desk-right-open = No se sabe:
desk-right-sources = Fuentes
desk-right-rules = Normas
desk-right-tell = Comunicárselo al cliente
desk-right-asks = Por preguntar: { $facts }
desk-asks = Queda por preguntar ({ $count })
desk-asks-none = No queda nada por preguntar.
desk-asks-more = Lo que piden los demás derechos
desk-ask-decides = De ello depende: { $rights }
desk-ask-client = Preguntar al cliente
desk-ask-note = Anotarlo
desk-ask-none = No hay
desk-ask-choose = Elegir
desk-known = Lo que se sabe ({ $count })
desk-known-change = Modificar
desk-known-left-out = Contradice lo demás, así que no cuenta
desk-origin-client = dicho por el cliente
desk-origin-house = anotado por la casa
desk-origin-order = según el pedido
desk-origin-case = según el caso
desk-told = Comunicado al cliente
desk-told-line = { $name }, el { $day }: { $answer }
desk-told-same = Sigue siendo válido.
desk-told-facts = { $right }: comunicado el { $day }: { $then }. Con lo que se sabe ahora: { $now }.
desk-told-rules = { $right }: comunicado el { $day }: { $then }. Según las normas actuales: { $now }.
desk-told-time = { $right }: comunicado el { $day }: { $then }. Hoy: { $now }.
desk-told-changed = Lo que se comunicó al cliente ya no es la respuesta.
desk-answer-terms = { $answer } ({ $terms })
desk-done-fact = Anotado. Las respuestas se calculan de nuevo.
desk-done-forgotten = Ya no consta. Las respuestas se calculan de nuevo.
desk-done-told = Queda como comunicado. Lea el texto y después envíelo.
desk-fact-title = Lo que se sabe de la compra
desk-fact-lede = Se calculan de nuevo todas las respuestas que dependen de ello.
desk-fact-forget = En realidad no se sabe
desk-fact-forget-lede = Se retira lo anotado; vuelve a valer lo que dice el propio caso.
desk-fact-no-value = «{ $typed }» no es posible aquí. Elija entre lo que se ofrece.
desk-fact-near = «{ $typed }» no es posible aquí. ¿Quiso decir «{ $near }»?
desk-fact-no-day = «{ $typed }» no es un día. Escríbalo así: 2026-11-20.
desk-fact-no-number = «{ $typed }» no es un número. Escríbalo en cifras, como 12,5.
desk-fact-ahead = Ese día aún no ha llegado. Revíselo.
desk-fact-before = No puede ser anterior a lo siguiente: { $other } ({ $day }). Corrija uno de los dos.
desk-fact-after = No puede ser posterior a lo siguiente: { $other } ({ $day }). Corrija uno de los dos.
desk-entry-fact-noted = Anotado: { $fact }: { $value }
desk-entry-fact-noted-words = Anotado: { $fact }
desk-entry-fact-forgotten = En realidad no se sabe: { $fact }
desk-entry-right-told = Decidido para el cliente: { $right }

## Deciding otherwise, and remedies so far
desk-otherwise = Decidir de otro modo
desk-otherwise-lede = Esto es lo que la casa suele hacer. Aun así, puede concederlo: su nombre y su motivo quedan unidos a la decisión.
desk-otherwise-reason = Motivo
desk-otherwise-do = Concederlo y comunicárselo al cliente
desk-told-otherwise = { $name } lo concedió en contra de la norma habitual, el { $day }: { $reason }
desk-remedies-none = Ninguna
desk-remedy-repair = Reparación
desk-remedy-replacement = Sustitución
desk-remedy-asked = solicitud el { $day }
desk-remedy-back = vuelta al cliente el { $day }
desk-remedy-held = el defecto desapareció
desk-remedy-failed = el defecto reapareció
desk-remedy-unknown = No se sabe
desk-remedy-what = Puesta en conformidad { $n }
desk-remedy-chosen = Puesta en conformidad { $n }: lo que eligió el cliente
desk-remedy-asked-on = Puesta en conformidad { $n }: día en que se pidió
desk-remedy-back-on = Puesta en conformidad { $n }: día en que la pieza volvió al cliente
desk-remedy-fixed = Puesta en conformidad { $n }: resultado

desk-act-sort = Cambiar el tema
desk-act-late = Indicar el motivo del retraso
desk-done-sort = Anotado. Su indicación se conserva para clasificar mejor los siguientes.
desk-done-late = El motivo queda anotado.
desk-sort-title = ¿De qué se trata?
desk-sort-lede = Su indicación prevalece sobre lo leído en el mensaje, y se conserva para aprender de ella.
desk-sort-team = Equipo
desk-sort-moves = Pasarlo al equipo que se ocupa de este tema
desk-sort-go = Guardar
desk-read = Leído en las primeras palabras
desk-read-sure = { $topic }, certeza { $percent } de 100
desk-read-because = { $what }, por las palabras { $words }
desk-read-word = «{ $word }»
desk-read-corrected = Tema real
desk-read-corrected-by = { $topic }, según { $name }, { $when }
desk-read-urgency = Por qué es urgente
desk-read-team = Equipo que respondería
desk-late-link = Todo lo que va con retraso, y por qué
desk-late-title = ¿Por qué va con retraso?
desk-late-lede = Al final del día nada va con retraso, o cada retraso tiene su motivo. El cliente no lo lee.
desk-late-reason = Motivo
desk-late-note = Nota
desk-late-note-hint = Hace falta cuando el motivo es otro.
desk-late-go = Guardar el motivo
desk-late-list = Con retraso
desk-late-count =
    { $count ->
        [0] Nada va con retraso.
        [one] Un caso va con retraso, { $unexplained } sin motivo.
       *[other] { $count } casos van con retraso, { $unexplained } sin motivo.
    }
desk-late-none = Nada va con retraso.
desk-late-whose = De quién es el turno
desk-late-since = Desde
desk-late-next = Siguiente paso
desk-late-ask = Aún sin motivo
desk-late-said = { $reason } ({ $name })
desk-late-more = Más
desk-entry-topic-set = Tema: { $to }. Antes figuraba como: { $from }.
desk-entry-late-because = Con retraso desde { $when }: { $reason }

drafting-title = Borrador de un programa
drafting-lede = Un programa escribe solo a partir de datos y respuestas guardadas; no recibe el nombre, la dirección ni las palabras del cliente. Lea el borrador, modifíquelo y envíe su propia respuesta.
drafting-written = El borrador
drafting-unread = Borrador de un programa: nadie lo ha leído aún. Compruebe cada dato.
drafting-lay-in = Pasar a mi respuesta
drafting-ask = Pedir un borrador
drafting-again = Pedir otro
drafting-asked = Se está escribiendo; vuelva a mirar en un momento
drafting-given = Todo lo que recibió
drafting-model = Modelo
drafting-instructions = Instrucciones
drafting-facts = Datos y respuestas guardadas
drafting-why-away = No se pudo contactar con el programa. Escriba usted la respuesta, o pida el borrador más tarde.
drafting-why-refused = El programa rechazó la petición. Quien gestiona esta instalación encontrará el motivo en su registro.
drafting-why-unreadable = Lo que escribió el programa no se puede leer. Escriba usted la respuesta, o pida otro borrador.
drafting-why-empty = El programa no escribió nada. Escriba usted la respuesta, o pida otro borrador.
drafting-why-late = El programa tardó demasiado. Escriba usted la respuesta, o pida otro borrador.
refusal-drafting-off = Aquí no hay ningún programa configurado para redactar borradores. Escriba usted la respuesta.
refusal-drafting-often = Se pidieron sesenta borradores en una hora. Escriba usted esta respuesta, o pida el borrador más tarde.
