# The telephone: what a client reads, then what colleagues read.


## What a call is, why it was, what came of it
call-state-ringing = Suena
call-state-answered = En conversación
call-state-ended = Terminada
call-state-missed = Perdida
call-state-voicemail = Mensaje de voz
call-reason-new-request = Nueva solicitud
call-reason-progress = Estado de una solicitud
call-reason-advice = Asesoramiento
call-reason-appointment = Cita
call-reason-complaint = Reclamación
call-reason-call-back = Solicitud de llamada
call-reason-other = Otra cosa
call-result-settled = Resuelto
call-result-house-acts = Es nuestro turno
call-result-client-acts = Es el turno del cliente
call-result-speak-again = Volveremos a hablarlo
call-result-message-left = Se dejó un mensaje
call-result-not-reached = Sin respuesta
call-result-wrong-number = Número equivocado
call-next-is-yours = El siguiente paso le corresponde a usted
promise-call-back = Llamada al cliente

## The client's timeline
entry-client-called =
    { $by ->
        [house] Le hemos llamado: { $result }.
       *[you] Usted nos llamó: { $result }.
    }
entry-client-called-length =
    { $by ->
        [house] Le hemos llamado, { $length }: { $result }.
       *[you] Usted nos llamó, { $length }: { $result }.
    }
entry-client-called-in-vain =
    { $by ->
        [house] Hemos intentado llamarle: { $result }.
       *[you] Usted nos llamó: { $result }.
    }
entry-client-missed-call = Usted nos llamó y no pudimos atenderle.
entry-client-call-back-asked = Le llamaremos: { $from }, a más tardar a las { $until }.
entry-client-call-back-moved = La llamada ha cambiado de hora: { $from }, a más tardar a las { $until }.
entry-client-call-back-cancelled = La llamada se canceló.
entry-client-call-back-cancelled-by-you = Usted canceló la llamada.
entry-client-promised-call-back = Nos comprometimos a llamarle a más tardar el { $moment }.

## The desk's timeline
desk-entry-called =
    { $direction ->
        [out] Llamada de la casa: { $result }
       *[in] Llamada del cliente: { $result }
    }
desk-entry-called-length =
    { $direction ->
        [out] Llamada de la casa, { $length }: { $result }
       *[in] Llamada del cliente, { $length }: { $result }
    }
desk-entry-missed-call = El cliente llamó y nadie contestó
desk-entry-missed-call-message = El cliente llamó y dejó un mensaje de voz
desk-entry-call-back-asked = Por llamar: { $from }, a más tardar a las { $until }
desk-entry-call-back-moved = Por llamar a otra hora: { $from }, a más tardar a las { $until }
desk-entry-call-back-cancelled = Llamada cancelada por { $by }
desk-entry-call-noted = Nota sobre una llamada: { $reason }
desk-entry-call-taken-out = Se retiró una llamada: trataba de otra cosa
desk-entry-call-back-missed = Nadie llamó dentro del plazo: { $when }

## The desk's pages
desk-act-call = Anotar una llamada
calls-title = Llamadas
calls-done = Anotado.
calls-done-log = La llamada está en el caso.
calls-clients = Clientes con este número
calls-several = Varios clientes han dado este número. Pregunte quién llama.
calls-cases = Casos posibles
calls-reason = Motivo
calls-result = Resultado
calls-result-hint = El cliente lo ve en el caso.
calls-note = Nota
calls-note-hint = Solo la lee el personal.
calls-direction = Quién llamó
calls-direction-in = Llamó el cliente
calls-direction-out = Llamamos nosotros
calls-minutes = Duración en minutos
calls-log-title = Anotar una llamada
calls-log-lede = Una llamada nuestra cumple el compromiso de llamar.
calls-log-go = Guardar la llamada
calls-settled = Gestionada
calls-withheld = Número oculto
calls-call-back = { $from }, a más tardar a las { $until }
calls-back-title = Acordar una llamada
calls-back-lede = La hora se confirma por correo electrónico, y desde allí se puede cambiar o cancelar.
calls-back-go = Acordar la llamada
calls-back-none = Por el momento no hay ninguna hora libre.
calls-promised = Compromiso de llamada
calls-day-before = El día anterior
calls-day-after = El día siguiente
calls-all = Todas
calls-caller = Quién
calls-when = Cuándo
calls-state = Estado
calls-person = Atendida por
calls-length = Duración
calls-none = No hay llamadas ese día.
calls-last = Último contacto: { $when }
calls-last-heard = Último contacto
calls-rings = { $region }: suena el teléfono
calls-open = Abrir la llamada
calls-number = Número
calls-line = Línea
calls-write = Resultado de la llamada
calls-write-lede = La nota no sale de la casa.
calls-write-go = Anotar
calls-case-number = Número de caso
calls-put = A qué caso pertenece
calls-put-lede = La llamada figurará en la cronología del caso.
calls-put-go = Incorporar al caso
calls-begin = Abrir un caso
calls-begin-lede = Para una llamada sobre algo nuevo.
calls-take-out = Retirar del caso
calls-take-out-lede = Si la llamada trataba de otra cosa.
calls-settle = Marcar como gestionada
calls-settle-lede = Ya no aparece en primer lugar.

## Call back, the client's page and letter
call-back-title = Solicitar una llamada
call-back-lede = Elija una hora y le llamaremos entonces.
call-back-stands = Le llamaremos: { $from }, a más tardar a las { $until }.
call-back-calendar = Añadir al calendario
call-back-none = En este momento no hay ninguna hora libre. Escríbanos y le responderemos.
call-back-ask = Solicitar la llamada
call-back-move = Elegir esta hora
call-back-cancel = Cancelar la llamada
call-back-phone-hint = Como se marca desde su casa, o con el prefijo del país.
call-back-slot = Cuándo
call-back-slot-hint = { $zone }.
call-back-slot-choice = { $day }, de { $from } a { $until }
call-back-email-hint = Le confirmaremos la hora en esta dirección.
call-back-words = De qué se trata
call-back-subject = Solicitud de llamada
call-back-choose = Elija una de las horas.
call-back-event = { $house } le llama
mail-call-back-subject = Le llamaremos: caso { $number }
mail-call-back-heading = Le llamaremos
mail-call-back-when = Llamaremos al { $phone }: { $from }, a más tardar a las { $until }.
mail-call-back-change = En la página del caso puede elegir otra hora o cancelar la llamada.

## The page of contacts
contact-opens-in = Apertura en { $span }, a las { $time } ({ $zone })
contact-numbers = Por teléfono, país por país
contact-numbers-lede = Cada número tal como se marca desde su país, con el horario del equipo que responde.

## Settings
settings-region-phone-hours = Horario telefónico, por ejemplo 09:00-18:00, en la hora de la región. Todo vacío: el horario de su equipo.

## Refusals, each with what to do
refusal-call-still-rings = La llamada aún suena. Anótela cuando alguien haya contestado o cuando termine.
refusal-call-not-missed = Esta llamada no se perdió. Anote más bien su resultado.
refusal-call-in-a-case = La llamada ya figura en un caso. Retírela primero de él.
refusal-slot-taken = Esta hora ya no está disponible. Elija una libre.
refusal-slot-over = Esta llamada ya no se puede cambiar. Solicite otra.
