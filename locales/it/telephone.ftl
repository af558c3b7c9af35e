# The telephone: what a client reads, then what colleagues read.


## What a call is, why it was, what came of it
call-state-ringing = Squilla
call-state-answered = In conversazione
call-state-ended = Terminata
call-state-missed = Persa
call-state-voicemail = Messaggio vocale
call-reason-new-request = Nuova richiesta
call-reason-progress = Stato di una richiesta
call-reason-advice = Consiglio
call-reason-appointment = Appuntamento
call-reason-complaint = Reclamo
call-reason-call-back = Richiamata
call-reason-other = Altro
call-result-settled = Risolto
call-result-house-acts = Il prossimo passo è nostro
call-result-client-acts = Il prossimo passo è del cliente
call-result-speak-again = Se ne riparla
call-result-message-left = Messaggio lasciato
call-result-not-reached = Non raggiunto
call-result-wrong-number = Numero sbagliato
promise-call-back = Richiamata

## The client's timeline
entry-client-called =
    { $by ->
        [house] Vi abbiamo chiamato: { $result }.
       *[you] Ci avete chiamato: { $result }.
    }
entry-client-called-length =
    { $by ->
        [house] Vi abbiamo chiamato, { $length }: { $result }.
       *[you] Ci avete chiamato, { $length }: { $result }.
    }
entry-client-called-in-vain =
    { $by ->
        [house] Abbiamo provato a chiamarvi: { $result }.
       *[you] Ci avete chiamato: { $result }.
    }
entry-client-missed-call = Avete chiamato e non abbiamo potuto rispondere.
entry-client-call-back-asked = Vi chiamiamo: { $from }, entro le { $until }.
entry-client-call-back-moved = La chiamata è spostata: { $from }, entro le { $until }.
entry-client-call-back-cancelled = La chiamata è annullata.
entry-client-call-back-cancelled-by-you = Avete annullato la chiamata.
entry-client-promised-call-back = Sarete chiamati entro: { $moment }.

## The desk's timeline
desk-entry-called =
    { $direction ->
        [out] Chiamata nostra: { $result }
       *[in] Chiamata del cliente: { $result }
    }
desk-entry-called-length =
    { $direction ->
        [out] Chiamata nostra, { $length }: { $result }
       *[in] Chiamata del cliente, { $length }: { $result }
    }
desk-entry-missed-call = Il cliente ha chiamato e nessuno ha risposto
desk-entry-missed-call-message = Il cliente ha chiamato e lasciato un messaggio
desk-entry-call-back-asked = Da richiamare: { $from }, entro le { $until }
desk-entry-call-back-moved = Da richiamare in altro orario: { $from }, entro le { $until }
desk-entry-call-back-cancelled = Richiamata annullata da { $by }
desk-entry-call-noted = Nota di chiamata: { $reason }
desk-entry-call-taken-out = Una chiamata è stata tolta: riguardava altro
desk-entry-call-back-missed = Nessuno ha richiamato entro: { $when }

## The desk's pages
desk-act-call = Annotare una chiamata
calls-title = Chiamate
calls-done = Annotato.
calls-done-log = La chiamata è nel caso.
calls-clients = Clienti con questo numero
calls-several = Più clienti hanno dato questo numero. Chiedete chi chiama.
calls-cases = Casi possibili
calls-reason = Motivo
calls-result = Esito
calls-result-hint = Il cliente lo vede nel suo caso.
calls-note = Nota
calls-note-hint = La legge solo il personale.
calls-direction = Chi ha chiamato
calls-direction-in = Ha chiamato il cliente
calls-direction-out = Abbiamo chiamato noi
calls-minutes = Durata in minuti
calls-log-title = Annotare una chiamata
calls-log-lede = Una nostra chiamata mantiene la richiamata promessa.
calls-log-go = Conserva la chiamata
calls-settled = Seguita
calls-withheld = Numero nascosto
calls-call-back = { $from }, entro le { $until }
calls-promised = Richiamata promessa
calls-day-before = Il giorno prima
calls-day-after = Il giorno dopo
calls-all = Tutte
calls-caller = Chi
calls-when = Quando
calls-state = Stato
calls-person = Ha risposto
calls-length = Durata
calls-none = Nessuna chiamata in questo giorno.
calls-last = Ultimo contatto: { $when }
calls-last-heard = Ultimo contatto
calls-rings = { $region }: squilla il telefono
calls-open = Apri la chiamata
calls-number = Numero
calls-line = Linea
calls-write = Che esito ha avuto
calls-write-lede = La nota resta nella maison.
calls-write-go = Annota
calls-case-number = Numero del caso
calls-put = A quale caso appartiene
calls-put-lede = La chiamata compare nella cronologia del caso.
calls-put-go = Metti nel caso
calls-begin = Apri un caso
calls-begin-lede = Per una chiamata su qualcosa di nuovo.
calls-take-out = Togli dal caso
calls-take-out-lede = Se la chiamata riguardava altro.
calls-settle = Seguita
calls-settle-lede = Non è più in cima.

## Call back, the client's page and letter
call-back-title = Farsi richiamare
call-back-lede = Scegliete un orario e vi chiamiamo.
call-back-stands = Vi chiamiamo: { $from }, entro le { $until }.
call-back-calendar = Aggiungi al calendario
call-back-none = Al momento non ci sono orari liberi. Scriveteci e vi rispondiamo.
call-back-ask = Chiedi la chiamata
call-back-move = Scegli questo orario
call-back-cancel = Annulla la chiamata
call-back-phone-hint = Come lo componete a casa, o con il prefisso del paese.
call-back-slot = Quando
call-back-slot-hint = { $zone }.
call-back-slot-choice = { $day }, dalle { $from } alle { $until }
call-back-email-hint = L’orario è confermato lì.
call-back-words = Di che cosa si tratta
call-back-subject = Richiesta di richiamata
call-back-choose = Scegliete uno degli orari.
call-back-event = { $house } vi chiama
mail-call-back-subject = Vi chiamiamo: caso { $number }
mail-call-back-heading = Vi chiamiamo
mail-call-back-when = { $from }, entro le { $until }, al { $phone }.
mail-call-back-change = Nella pagina del caso potete scegliere un altro orario o annullare.

## The page of contacts
contact-opens-in = Apre tra { $span }, alle { $time } ({ $zone })
contact-numbers = Per telefono, paese per paese
contact-numbers-lede = Ogni numero come si compone dal vostro paese, con gli orari del team che risponde.

## Settings
settings-region-phone-hours = Orari del telefono, ad esempio 09:00-18:00, sull’ora della regione. Tutto vuoto: gli orari del suo team.

## Refusals, each with what to do
refusal-call-still-rings = La chiamata squilla ancora. Annotatela quando qualcuno ha risposto o è finita.
refusal-call-not-missed = Questa chiamata non è stata persa. Annotate invece l’esito.
refusal-call-in-a-case = La chiamata è già in un caso. Toglietela prima da lì.
refusal-slot-taken = Questo orario non è più disponibile. Sceglietene uno libero.
refusal-slot-over = Questa chiamata non si può più modificare. Chiedetene un’altra.
