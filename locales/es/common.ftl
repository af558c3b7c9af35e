# Palabras que comparten todas las páginas, mensajes y pantallas.
# La clave de una palabra es su prefijo y el código de domain::vocabulary, con guiones.

## Topics
topic-order-change = Modificar o cancelar un pedido
topic-return = Devolver una pieza
topic-repair = Reparación o valoración
topic-authenticity = ¿Es auténtica esta pieza?
topic-counterfeit = Denunciar una falsificación
topic-appointment = Cita en boutique
topic-order-question = Consulta sobre un pedido
topic-product-question = Consulta sobre una pieza o su cuidado
topic-privacy = Sus datos personales
topic-accessibility = Accesibilidad
topic-complaint = Algo no ha ido bien
topic-other = Otro asunto

## States
state-new = Nuevo
state-open = Abierto
state-waiting-client = A la espera del cliente
state-waiting-house = A la espera de la casa
state-snoozed = Aplazado
state-resolved = Resuelto
state-closed = Cerrado

## Channels
channel-chat = Chat
channel-web-form = Formulario web
channel-email = Correo electrónico
channel-phone = Teléfono
channel-boutique = Boutique

## Actions on a case
action-assign = Asignar
action-reply-and-wait = Responder y esperar al cliente
action-reply = Responder
action-client-writes = El cliente escribe
action-ask-house = Consultar a otro equipo
action-house-answers = Anotar la respuesta del equipo
action-snooze = Aplazar hasta una fecha
action-wake = Devolver a la mesa
action-escalate = Elevar a un especialista sénior
action-deescalate = Devolver al equipo
action-resolve = Resolver
action-reopen = Reabrir
action-close = Cerrar
action-withdraw = Retirar
action-merge = Fusionar con otro caso
action-unmerge = Deshacer la fusión

## Whose turn it is
turn-client = Turno del cliente
turn-house = Turno de la casa

## Priorities and their reasons
priority-urgent = Urgente
priority-high = Alta
priority-normal = Normal
priority-low = Baja
priority-reason-topic = Habitual para este tema
priority-reason-client-deadline = El cliente ha indicado una fecha próxima
priority-reason-escalated = El caso se elevó a un especialista sénior
priority-reason-person = Fijada por un colega

## What the client would like
outcome-repair = Reparación
outcome-replacement = La misma pieza, nueva
outcome-exchange = Otra pieza u otra talla
outcome-refund = Reembolso
outcome-change = Un cambio en el pedido
outcome-answer = Una respuesta
outcome-other = Otra cosa

## How a case ended
resolution-as-wished = Conforme a su deseo
resolution-in-part = En parte conforme a su deseo
resolution-otherwise = Se acordó otra solución
resolution-declined = Denegado, con el motivo
resolution-withdrawn = Retirado
resolution-duplicate = Mismo asunto que otro caso

## Roles
role-advisor = Asesor
role-senior-advisor = Asesor sénior
role-boutique-advisor = Asesor de boutique
role-artisan = Artesano
role-examiner = Perito
role-manager = Responsable
role-counsel = Jurista
role-administrator = Administrador
role-integration = Integración

## Answer-time promises
promise-first-answer = Primera respuesta
promise-next-answer = Respuesta siguiente
promise-escalation = Primera respuesta del especialista sénior
promise-resolution = Resolución

## Photograph slots
slot-whole = La pieza completa
slot-front = La parte delantera, de cerca
slot-back = La parte trasera, de cerca
slot-side = El lateral, de cerca
slot-hardware = Los herrajes
slot-sole = La suela
slot-stitching = Las costuras
slot-seal = El precinto o la etiqueta
slot-receipt = El recibo u otro documento
slot-other = Cualquier otra cosa

## Languages
language-en = inglés
language-fr = francés
language-it = italiano
language-de = alemán
language-es = español
language-ja = japonés
language-zh-hans = chino simplificado
language-ko = coreano
language-ar = árabe

## Moments. $date y $time llegan ya escritos. Coma y no «a las»: vale también para la 01:20.
moment = { $date }, { $time } ({ $zone })
moment-day = { $date }, { $time }
moment-today = hoy, { $time }
moment-yesterday = ayer, { $time }
moment-tomorrow = mañana, { $time }

# El artículo de una ciudad no se contrae: hora de El Cairo.
zone-city =
    { $start ->
       *[plain] hora de { $city }
    }
zone-utc = hora universal

## Lengths of time
span-moment = menos de un minuto
span-minutes = { $count } min
span-hours = { $count } h
span-hours-minutes = { $hours } h { $minutes } min
span-days =
    { $count ->
        [one] { $count } día
       *[other] { $count } días
    }

## Sizes of files. $number llega ya escrito.
size-bytes =
    { $count ->
        [one] { $count } byte
       *[other] { $count } bytes
    }
size-kilobytes = { $number } kB
size-megabytes = { $number } MB
size-gigabytes = { $number } GB

## Refusals that any page may give
error-summary-title = Hay un problema
error-title-prefix = Error:
refusal-required = Escriba una respuesta
refusal-choose = Elija una de las respuestas
refusal-email = Escriba una dirección de correo electrónico, como nombre@example.com
refusal-phone = Escriba un número de teléfono con el prefijo del país, como +33 1 23 45 67 89
refusal-date = Escriba una fecha, como 27 3 2026
refusal-too-long =
    { $limit ->
        [one] { $limit } carácter como máximo
       *[other] { $limit } caracteres como máximo
    }

## What a case’s state does not allow (domain::case::Refusal): why, and the next step
refusal-not-asked = No se ha consultado a ningún otro equipo de la casa. Consulte primero a uno o responda al cliente.
refusal-not-snoozed = Este caso ya está en la mesa. No hay nada que devolver.
refusal-not-resolved = Este caso no está resuelto. Resuélvalo primero.
refusal-already-resolved = Este caso ya está resuelto. Reábralo para resolverlo de otro modo.
refusal-reopen-first = Este caso está resuelto. Reábralo y vuelva a intentarlo.
refusal-follow-up = Este caso está cerrado. Un mensaje nuevo abre un caso vinculado.
refusal-closed = Este caso está cerrado y queda como está. Abra un caso vinculado para continuar.
refusal-not-merged = Este caso no se ha fusionado. No hay nada que deshacer.
refusal-already-escalated = Este caso ya está en manos de un especialista sénior. Escriba en el caso para añadir algo.
refusal-not-escalated = Este caso no se ha elevado. Ya lo lleva el equipo.
refusal-client-must-agree = Antes se necesita la conformidad del cliente. Pídasela y anote la respuesta.
refusal-bad-snooze = Elija un momento futuro, a un año vista como máximo.
refusal-still-reopenable = El cliente aún puede reabrir este caso. Se cierra por sí solo cuando vence ese plazo.
refusal-merge-with-self = Un caso no puede fusionarse consigo mismo. Indique el número del otro caso.

## Why a case came to a team and a person (domain::routing)
routing-region-of-purchase-site = Comprado en el sitio web de: { $fact }
routing-region-of-boutique = Comprado en una boutique de: { $fact }
routing-region-of-site = Escrito desde el sitio web de: { $fact }
routing-region-named = Región indicada al abrir el caso: { $fact }
routing-region-of-earlier-case = Región del caso anterior: { $fact }
routing-region-unknown = No se conocen ni el lugar de compra ni el sitio web
routing-serves-region = El equipo atiende esta región: { $fact }
routing-serves-every-region = El equipo atiende todas las regiones
routing-takes-topic = El equipo trata este tema: { $fact }
routing-takes-every-topic = El equipo trata todos los temas
routing-speaks-language = El equipo responde en este idioma: { $fact }
routing-speaks-every-language = El equipo responde en todos los idiomas
routing-knows-family = El equipo conoce esta familia: { $fact }
routing-nobody-knows-family = Ningún equipo que por lo demás encaje conoce esta familia: { $fact }
routing-nobody-speaks-language = Ningún equipo de esta región y este tema responde en este idioma: { $fact }
routing-nobody-takes-topic = Ningún equipo de esta región trata este tema: { $fact }
routing-nobody-serves-region = Ningún equipo atiende esta región: { $fact }
routing-first-of-equal =
    { $count ->
        [one] Encaja { $count } equipo; fue el primero en crearse
       *[other] Encajan por igual { $count } equipos; este fue el primero en crearse
    }
routing-fallback = El equipo designado para lo que no encaja en ningún otro
routing-no-fallback-named = No hay equipo designado para lo que no encaja en ningún otro; este fue el primero en crearse
routing-no-team = Aún no hay ningún equipo
routing-team-of-address = El cliente escribió a la dirección de este equipo
routing-next-in-turn =
    { $count ->
        [one] Siguiente en turno, entre { $count } persona presente y cualificada
       *[other] Siguiente en turno, entre { $count } personas presentes y cualificadas
    }
routing-only-one = La única persona presente y cualificada
routing-person-knows-family = Conoce esta familia: { $fact }
routing-nobody-present-knows-family = Ninguna persona presente conoce esta familia: { $fact }; no se exigió
routing-passed-over-away =
    { $count ->
        [one] { $count } persona cualificada está ausente
       *[other] { $count } personas cualificadas están ausentes
    }
routing-all-away =
    { $count ->
        [one] La única persona cualificada está ausente; el caso queda en el equipo
       *[other] Las { $count } personas cualificadas están ausentes; el caso queda en el equipo
    }
routing-nobody-in-role = Nadie tiene esta función en la región indicada ({ $fact }); el caso queda en el equipo
routing-no-person-speaks-language = Nadie con esta función responde en este idioma: { $fact }
routing-nobody-there = Aún no hay nadie en el equipo

## Why a clock stood still (domain::promise)
pause-waiting-for-client = Se esperaba la respuesta del cliente
pause-resolved = El caso estaba resuelto
pause-ended = No había nada pendiente

## Where a deadline stands (domain::promise)
deadline-running = En curso
deadline-paused = Detenido
deadline-met = Cumplido
deadline-missed = Vencido
deadline-not-applicable = Ya no procede

## What is wrong with opening hours as they were typed (domain::hours)
hours-bad-time = «{ $given }» no se lee como una franja horaria. Escríbala así: 09:00-12:30.
hours-start-not-before-end = Una franja que empieza y termina a la misma hora ({ $time }) no dura nada. Para el día entero, escriba 00:00-24:00.
hours-starts-next-day = Una franja con este comienzo ({ $time }) corresponde al día siguiente. Escríbala en ese día.
hours-ends-too-late = Una franja termina como muy tarde a las 48:00, no más allá ({ $time }). Escriba el resto en el día siguiente.
hours-overlap = { $first } y { $second } se solapan. Únalas en una sola franja o mueva una de las dos.
hours-unknown-zone = «{ $given }» no es una zona horaria. Escríbala así: Europe/Paris.
hours-bad-date = «{ $given }» no es una fecha. Escríbala así: 2026-12-25.

## What is wrong with a table of promises (domain::promise)
promises-bad-minutes = Un compromiso va de 0 minutos a 366 días.
promises-tie = Coinciden dos compromisos ({ $region }, { $topic }, { $priority }) y ninguno es más específico que el otro. Precise uno de los dos o elimínelo.
promises-tie-anywhere = Coinciden dos compromisos en cualquier región ({ $topic }, { $priority }) y ninguno es más específico que el otro. Precise uno de los dos o elimínelo.

priority-reason-words = Las palabras del cliente expresan urgencia
routing-topic-read = El texto habla de: { $fact }
routing-topic-said = Un colega indicó el tema: { $fact }
late-waits = Se espera un repuesto, una pieza o un paquete
late-house = Antes debe responder otra parte de la casa
late-agreed = Acordado con el cliente
late-too-many = Más casos que personas
late-overlooked = Se pasó por alto
late-other = Otro motivo, en la nota
pressing-safety = Alguien podría hacerse daño
pressing-not-yet-sent = Aún se puede detener un pedido
pressing-deadline = Se menciona una fecha próxima
pressing-legal = Se mencionan abogados, tribunales o autoridades
pressing-press = Se menciona la prensa o la intención de hacerlo público
refusal-not-late = En este caso no hay ahora nada con retraso. Vuelva a él: allí figura el siguiente paso.
