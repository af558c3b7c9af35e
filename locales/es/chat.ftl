# Las conversaciones: lo que lee el cliente y después lo que leen los colegas.

## El lado del cliente
nav-chat = Chat
chat-title = Chat
chat-heading-open = Hable con nosotros ahora
chat-heading-closed = Escríbanos a cualquier hora
chat-lede = La conversación continúa aquí, en otro dispositivo o por correo electrónico, como prefiera. Todo queda reunido en un solo caso.
chat-usual = La mitad de los últimos clientes recibió respuesta en { $span } o menos.
chat-others =
    { $count ->
        [0] Nadie espera.
        [one] Un cliente espera.
       *[other] { $count } clientes esperan.
    }
chat-about = ¿De qué se trata?
chat-about-new = Algo nuevo
chat-about-missing = Indique si se trata de uno de sus casos o de algo nuevo.
chat-about-order = Sobre el pedido { $what }
chat-about-product = Sobre { $what }
chat-subject = Chat sobre { $what }
chat-email-hint = Si sale de la página, la respuesta llega a esta dirección.
chat-name-taken = Este nombre es de nuestra casa o de alguien que trabaja en ella. Escriba el suyo de otra manera, por ejemplo con un segundo nombre.
chat-body = Su mensaje
chat-begin = Empezar
chat-rather-form = Prefiero usar un formulario
chat-rather-contact = Todas las formas de contactarnos
chat-go-on = Continuar por chat
chat-with = Le atiende { $name }
chat-also = También aquí: { $names }
chat-waits = Alguien le atenderá
chat-waits-closed = Su mensaje ha llegado
chat-over = Esta conversación ha terminado
chat-place =
    { $next ->
        [yes] El próximo turno es el suyo.
       *[no] Su lugar en la cola: { $place }.
    }
chat-by-letter = La respuesta llega por correo electrónico. No hace falta esperar aquí.
chat-over-lede = Su caso sigue adelante. Escriba abajo y la conversación se reanuda.
chat-whole = El caso completo
chat-words = Mensajes
chat-refresh = Buscar mensajes nuevos
chat-wait = Esperar aquí la respuesta
chat-wait-note = Esta página busca por sí sola mensajes nuevos cada medio minuto.
chat-wait-write = Escribir
chat-leave = Puede cerrar esta página en cualquier momento: lo que no haya leído llega a su correo electrónico.
chat-end = Terminar la conversación
chat-lost = Se ha interrumpido la conexión. Se restablece por sí sola.
chat-back = Conexión restablecida; no se ha perdido nada.
chat-unsent = Aún sin enviar. El mensaje sale en cuanto vuelve la conexión.
chat-seen = Visto
chat-writes = Alguien está escribiendo
entry-client-chat-with = { $name } se unió a la conversación.
entry-client-chat-ended = La conversación terminó.
entry-client-chat-ended-by-you = Usted terminó la conversación.

## El lado del asesor
desk-view-chats = Chats
desk-empty-chats = Nadie espera y usted no tiene ninguna conversación.
desk-group-talking = Con usted
desk-group-asking = En espera
desk-group-fast = Aún se puede actuar
desk-fast-left =
    { $what ->
        [appointment] Cita, plazo: { $span }
        [parcel] Paquete, plazo: { $span }
       *[order] Pedido, plazo: { $span }
    }
desk-chat-yours = En conversación con usted
desk-chat-with = En conversación con { $name }
desk-chat-waits =
    { $next ->
        [yes] En espera, primer lugar de la cola
       *[no] En espera, lugar { $place } de la cola
    }
desk-chat-here = El cliente está aquí
desk-chat-here-seen = El cliente está aquí y ha visto sus palabras
desk-chat-gone = El cliente ha salido; sus palabras se envían por correo electrónico
desk-chat-gone-seen = El cliente ha salido y había visto sus palabras
desk-chat-writes = El cliente está escribiendo
desk-chat-how = Va a la conversación
desk-chat-take = Atender
desk-chat-return = Devolver a la cola
desk-chat-end = Terminar
desk-chat-pass = Traspasar
desk-chat-invite = Invitar
desk-chat-pass-title = Traspasar la conversación
desk-chat-pass-to = A quién
desk-chat-pass-note = Lo que su colega debe saber
desk-chat-pass-note-hint = Solo lo lee el personal. El cliente no tiene que repetir nada.
desk-chat-pass-go = Traspasar
desk-chat-invite-title = Invitar a alguien
desk-chat-invite-lede = La conversación sigue a cargo de quien la lleva.
desk-chat-invite-who = A quién
desk-chat-invite-site = Boutique: su personal ve el caso desde ese momento
desk-chat-invite-go = Invitar
desk-done-chat-taking = Está a su cargo. Se ha dicho su nombre al cliente.
desk-done-chat-return = Devuelta a la cola, en el lugar que tenía.
desk-done-chat-passing = Traspasada.
desk-done-chat-invitation = Invitación enviada.
desk-done-chat-ending = La conversación ha terminado. El caso sigue adelante.
desk-entry-chat-with = { $name } atiende la conversación
desk-entry-chat-ended =
    { $by ->
        [client] El cliente terminó la conversación
        [staff] El personal terminó la conversación
       *[house] La conversación terminó; el cliente había salido
    }
desk-entry-chat-given-back =
    { $away ->
        [yes] De nuevo en espera: { $name } figuraba como ausente
       *[no] { $name } devolvió la conversación a la cola
    }
desk-entry-chat-invited = Invitación a la conversación: { $name }

## Negativas, cada una con lo que se puede hacer
refusal-chat-not-now = No es posible en el estado actual de la conversación. Vea de nuevo el caso.
refusal-chat-taken = Un colega la atendió primero. Elija otra que esté en espera.
refusal-chat-full = Se ha alcanzado el máximo de conversaciones en curso. Termine o traspase antes una de ellas.
refusal-chat-not-here = Este colega está ausente. Elija a alguien disponible.
refusal-chat-same-person = La conversación ya está a cargo de esta persona. Elija a otra.
refusal-chat-other-site = El caso ya pertenece a otra boutique. Para esta, vincule un caso aparte.
