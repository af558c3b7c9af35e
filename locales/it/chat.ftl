# Le conversazioni: ciò che legge il cliente, poi ciò che leggono i colleghi.

## Il lato del cliente
nav-chat = Chat
chat-title = Chat
chat-heading-open = Parli con noi ora
chat-heading-closed = Ci scriva a qualsiasi ora
chat-lede = La conversazione prosegue qui, su un altro dispositivo o per e-mail, come preferisce. Tutto resta riunito in una sola pratica.
chat-usual = Metà degli ultimi clienti ha avuto una risposta entro { $span }.
chat-others =
    { $count ->
        [0] Nessuno attende.
        [one] Un cliente attende.
       *[other] { $count } clienti attendono.
    }
chat-about = Di che cosa si tratta?
chat-about-new = Qualcosa di nuovo
chat-about-missing = Indichi se si tratta di una delle Sue pratiche o di qualcosa di nuovo.
chat-about-order = Riguardo all’ordine { $what }
chat-about-product = Riguardo a { $what }
chat-subject = Chat riguardo a { $what }
chat-email-hint = Se lascia la pagina, la risposta arriva a questo indirizzo.
chat-name-taken = Questo nome appartiene alla nostra maison o a chi vi lavora. Scriva il Suo in un altro modo, per esempio con un secondo nome.
chat-body = Il Suo messaggio
chat-begin = Inizia
chat-rather-form = Compila invece un modulo
chat-rather-contact = Tutti i modi per raggiungerci
chat-go-on = Prosegui in chat
chat-with = { $name } è con Lei
chat-also = Con Lei anche: { $names }
chat-waits = Qualcuno Le risponderà
chat-waits-closed = Il Suo messaggio è arrivato
chat-over = Questa conversazione è terminata
chat-place =
    { $next ->
        [yes] Il prossimo turno è il Suo.
       *[no] Il Suo posto in coda: { $place }.
    }
chat-by-letter = La risposta arriva per e-mail. Non occorre attendere qui.
chat-over-lede = La Sua pratica prosegue. Scriva qui sotto e la conversazione riprende.
chat-whole = Tutta la pratica
chat-words = Messaggi
chat-refresh = Cerca nuovi messaggi
chat-wait = Aspetta qui la risposta
chat-wait-note = Questa pagina cerca da sola i nuovi messaggi ogni mezzo minuto.
chat-wait-write = Scrivi
chat-leave = Può chiudere questa pagina in qualsiasi momento: ciò che non ha letto arriva al Suo indirizzo e-mail.
chat-end = Termina la conversazione
chat-lost = La connessione è interrotta. Si ripristina da sé.
chat-back = Connessione ripristinata, nulla è andato perduto.
chat-unsent = Non ancora inviato. Il messaggio parte appena torna la connessione.
chat-seen = Visto
chat-writes = Qualcuno sta scrivendo
entry-client-chat-with = { $name } partecipa alla conversazione.
entry-client-chat-ended = La conversazione è terminata.
entry-client-chat-ended-by-you = Ha terminato la conversazione.

## Il lato del consulente
desk-view-chats = Chat
desk-empty-chats = Nessuno attende e Lei non ha conversazioni in corso.
desk-group-talking = Con Lei
desk-group-asking = In attesa
desk-group-fast = Si può ancora intervenire
desk-fast-left =
    { $what ->
        [appointment] Appuntamento: ancora { $span }
        [parcel] Pacco: ancora { $span }
       *[order] Ordine: ancora { $span }
    }
desk-chat-yours = In conversazione con Lei
desk-chat-with = In conversazione con { $name }
desk-chat-waits =
    { $next ->
        [yes] In attesa, in testa alla coda
       *[no] In attesa, posto { $place } in coda
    }
desk-chat-here = Il cliente è presente
desk-chat-here-seen = Il cliente è presente e ha visto le Sue parole
desk-chat-gone = Il cliente ha lasciato la pagina; le Sue parole partono per e-mail
desk-chat-gone-seen = Il cliente ha lasciato la pagina; aveva visto le Sue parole
desk-chat-writes = Il cliente sta scrivendo
desk-chat-how = Va nella conversazione
desk-chat-take = Prendi in carico
desk-chat-return = Rimetti in coda
desk-chat-end = Termina
desk-chat-pass = Trasferisci
desk-chat-invite = Invita
desk-chat-pass-title = Trasferire la conversazione
desk-chat-pass-to = A chi
desk-chat-pass-note = Che cosa deve sapere il collega
desk-chat-pass-note-hint = La legge solo il personale. Il cliente non deve ripetere nulla.
desk-chat-pass-go = Trasferisci
desk-chat-invite-title = Invitare qualcuno
desk-chat-invite-lede = La conversazione resta a chi l’ha in carico.
desk-chat-invite-who = Chi
desk-chat-invite-site = Boutique: da quel momento chi vi lavora vede la pratica
desk-chat-invite-go = Invita
desk-done-chat-taking = È in carico a Lei. Il Suo nome è stato comunicato al cliente.
desk-done-chat-return = Rimessa in coda, al posto che aveva.
desk-done-chat-passing = Trasferita.
desk-done-chat-invitation = Invito inviato.
desk-done-chat-ending = La conversazione è terminata. La pratica prosegue.
desk-entry-chat-with = { $name } risponde nella conversazione
desk-entry-chat-ended =
    { $by ->
        [client] Il cliente ha terminato la conversazione
        [staff] La conversazione è stata terminata
       *[house] La conversazione è terminata, il cliente aveva lasciato la pagina
    }
desk-entry-chat-given-back =
    { $away ->
        [yes] Di nuovo in attesa: { $name } risultava assente
       *[no] { $name } ha rimesso in coda la conversazione
    }
desk-entry-chat-invited = Invito alla conversazione: { $name }

## Rifiuti, ciascuno con che cosa fare
refusal-chat-not-now = Non è possibile nello stato attuale della conversazione. Guardi di nuovo la pratica.
refusal-chat-taken = Un collega l’ha presa per primo. Ne scelga un’altra in attesa.
refusal-chat-full = È raggiunto il numero massimo di conversazioni in corso. Ne termini o ne trasferisca prima una.
refusal-chat-not-here = Questa persona è assente. Scelga qualcuno che sia disponibile.
refusal-chat-same-person = La conversazione è già in carico a questa persona. Scelga qualcun altro.
refusal-chat-other-site = La pratica appartiene già a un’altra boutique. Per questa, colleghi piuttosto una pratica a parte.
