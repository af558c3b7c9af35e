# The telephone: what a client reads, then what colleagues read.


## What a call is, why it was, what came of it
call-state-ringing = Sonando
call-state-answered = En conversación
call-state-ended = Terminada
call-state-missed = Perdida
call-state-voicemail = Mensaje de voz
call-reason-new-request = Nueva solicitud
call-reason-progress = Estado de una solicitud
call-reason-advice = Consejo
call-reason-appointment = Cita
call-reason-complaint = Reclamación
call-reason-call-back = Devolución de llamada
call-reason-other = Otra cosa
call-result-settled = Resuelto
call-result-house-acts = El siguiente paso es nuestro
call-result-client-acts = El siguiente paso es del cliente
call-result-speak-again = Se volverá a hablar
call-result-message-left = Mensaje dejado
call-result-not-reached = Sin respuesta
call-result-wrong-number = Número equivocado
promise-call-back = Devolución de llamada

## The client's timeline
entry-client-called =
    { $by ->
        [house] Le llamamos: { $result }.
       *[you] Usted nos llamó: { $result }.
    }
entry-client-called-length =
    { $by ->
        [house] Le llamamos, { $length }: { $result }.
       *[you] Usted nos llamó, { $length }: { $result }.
    }
entry-client-called-in-vain =
    { $by ->
        [house] Intentamos llamarle: { $result }.
       *[you] Usted nos llamó: { $result }.
    }
entry-client-missed-call = Llamó y no pudimos responder.
entry-client-call-back-asked = Le llamamos: { $from }, hasta las { $until }.
entry-client-call-back-moved = La llamada se ha cambiado: { $from }, hasta las { $until }.
entry-client-call-back-cancelled = La llamada se ha cancelado.
entry-client-call-back-cancelled-by-you = Usted canceló la llamada.
entry-client-promised-call-back = Le llamaremos antes de: { $moment }.

## The desk's timeline
desk-entry-called =
    { $direction ->
        [out] Llamada nuestra: { $result }
       *[in] Llamada del cliente: { $result }
    }
desk-entry-called-length =
    { $direction ->
        [out] Llamada nuestra, { $length }: { $result }
       *[in] Llamada del cliente, { $length }: { $result }
    }
desk-entry-missed-call = El cliente llamó y nadie contestó
desk-entry-missed-call-message = El cliente llamó y dejó un mensaje
desk-entry-call-back-asked = Llamar: { $from }, hasta las { $until }
desk-entry-call-back-moved = Llamar en otro momento: { $from }, hasta las { $until }
desk-entry-call-back-cancelled = Llamada cancelada por { $by }
desk-entry-call-noted = Nota de llamada: { $reason }
desk-entry-call-taken-out = Se quitó una llamada: trataba de otra cosa
desk-entry-call-back-missed = Nadie llamó antes de: { $when }

## The desk's pages
desk-act-call = Anotar una llamada
calls-title = Llamadas
calls-done = Anotado.
calls-done-log = La llamada está en el caso.
calls-clients = Clientes con este número
calls-several = Varios clientes dieron este número. Pregunte quién llama.
calls-cases = Casos posibles
calls-reason = Motivo
calls-result = Resultado
calls-result-hint = El cliente lo ve en su caso.
calls-note = Nota
calls-note-hint = Solo la lee el equipo.
calls-direction = Quién llamó
calls-direction-in = Llamó el cliente
calls-direction-out = Llamamos nosotros
calls-minutes = Duración en minutos
calls-log-title = Anotar una llamada
calls-log-lede = Una llamada nuestra cumple la llamada prometida.
calls-log-go = Guardar la llamada
calls-settled = Atendida
calls-withheld = Número oculto
calls-call-back = { $from }, hasta las { $until }
calls-promised = Llamada prometida
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
calls-write = Qué resultó
calls-write-lede = La nota se queda en la casa.
calls-write-go = Anotar
calls-case-number = Número del caso
calls-put = A qué caso pertenece
calls-put-lede = La llamada aparece en la cronología del caso.
calls-put-go = Poner en el caso
calls-begin = Abrir un caso
calls-begin-lede = Para una llamada sobre algo nuevo.
calls-take-out = Quitar del caso
calls-take-out-lede = Si la llamada trataba de otra cosa.
calls-settle = Atendida
calls-settle-lede = Ya no aparece en primer lugar.

## Call back, the client's page and letter
call-back-title = Pedir que le llamemos
call-back-lede = Elija una hora y le llamaremos.
call-back-stands = Le llamamos: { $from }, hasta las { $until }.
call-back-calendar = Añadir al calendario
call-back-none = Ahora no hay horas libres. Escríbanos y le responderemos.
call-back-ask = Pedir la llamada
call-back-move = Elegir esta hora
call-back-cancel = Cancelar la llamada
call-back-phone-hint = Como lo marca en su país, o con el prefijo del país.
call-back-slot = Cuándo
call-back-slot-hint = { $zone }.
call-back-slot-choice = { $day }, de { $from } a { $until }
call-back-email-hint = Allí confirmamos la hora.
call-back-words = De qué se trata
call-back-subject = Petición de llamada
call-back-choose = Elija una de las horas.
call-back-event = { $house } le llama
mail-call-back-subject = Le llamamos: caso { $number }
mail-call-back-heading = Le llamamos
mail-call-back-when = { $from }, hasta las { $until }, al { $phone }.
mail-call-back-change = En la página del caso puede elegir otra hora o cancelar.

## The page of contacts
contact-opens-in = Abre en { $span }, a las { $time } ({ $zone })
contact-numbers = Por teléfono, país por país
contact-numbers-lede = Cada número tal como se marca desde su país, con el horario del equipo que responde.

## Settings
settings-region-phone-hours = Horario del teléfono, por ejemplo 09:00-18:00, en la hora de la región. Todo vacío: el horario de su equipo.

## Refusals, each with what to do
refusal-call-still-rings = La llamada aún suena. Anótela cuando alguien conteste o termine.
refusal-call-not-missed = Esta llamada no se perdió. Anote en su lugar qué resultó.
refusal-call-in-a-case = La llamada ya está en un caso. Quítela primero de allí.
refusal-slot-taken = Esta hora ya no está disponible. Elija una libre.
refusal-slot-over = Esta llamada ya no se puede cambiar. Pida otra.
