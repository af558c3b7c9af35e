# The telephone: what a client reads, then what colleagues read.


## What a call is, why it was, what came of it
call-state-ringing = Squilla
call-state-answered = In conversazione
call-state-ended = Terminata
call-state-missed = Persa
call-state-voicemail = Messaggio vocale
call-reason-new-request = Nuova richiesta
call-reason-progress = Stato di una richiesta
call-reason-advice = Consulenza
call-reason-appointment = Appuntamento
call-reason-complaint = Reclamo
call-reason-call-back = Richiamata
call-reason-other = Altro
call-result-settled = Risolto
call-result-house-acts = Tocca a noi
call-result-client-acts = Tocca al cliente
call-result-speak-again = Ne riparleremo
call-result-message-left = Messaggio lasciato
call-result-not-reached = Nessuna risposta
call-result-wrong-number = Numero errato
call-next-is-yours = Il prossimo passo spetta a Lei
promise-call-back = Richiamata

## The client's timeline
entry-client-called =
    { $by ->
        [house] Le abbiamo telefonato: { $result }.
       *[you] Ci ha telefonato: { $result }.
    }
entry-client-called-length =
    { $by ->
        [house] Le abbiamo telefonato, { $length }: { $result }.
       *[you] Ci ha telefonato, { $length }: { $result }.
    }
entry-client-called-in-vain =
    { $by ->
        [house] Abbiamo provato a telefonarLe: { $result }.
       *[you] Ci ha telefonato: { $result }.
    }
entry-client-missed-call = Ci ha telefonato e non abbiamo potuto rispondere.
entry-client-call-back-asked = Le telefoniamo { $from }, al più tardi alle { $until }.
entry-client-call-back-moved = La telefonata è stata spostata: { $from }, al più tardi alle { $until }.
entry-client-call-back-cancelled = La telefonata è stata annullata.
entry-client-call-back-cancelled-by-you = Ha annullato la telefonata.
entry-client-promised-call-back = Ci siamo impegnati a telefonarLe entro { $moment }.

## The desk's timeline
desk-entry-called =
    { $direction ->
        [out] Nostra chiamata: { $result }
       *[in] Chiamata del cliente: { $result }
    }
desk-entry-called-length =
    { $direction ->
        [out] Nostra chiamata, { $length }: { $result }
       *[in] Chiamata del cliente, { $length }: { $result }
    }
desk-entry-missed-call = Il cliente ha chiamato e nessuno ha risposto
desk-entry-missed-call-message = Il cliente ha chiamato e ha lasciato un messaggio vocale
desk-entry-call-back-asked = Da richiamare: { $from }, al più tardi alle { $until }
desk-entry-call-back-moved = Richiamata spostata: { $from }, al più tardi alle { $until }
desk-entry-call-back-cancelled = Richiamata annullata { $by }
desk-entry-call-noted = Nota su una chiamata: { $reason }
desk-entry-call-taken-out = Una chiamata è stata tolta dalla pratica: riguardava altro
desk-entry-call-back-missed = Nessuno ha richiamato entro il termine: { $when }

## The desk's pages
desk-act-call = Annota una chiamata
calls-title = Chiamate
calls-done = Annotato.
calls-done-log = La chiamata è nella pratica.
calls-clients = Clienti con questo numero
calls-several = Più clienti hanno indicato questo numero. Chieda chi parla.
calls-cases = Pratiche possibili
calls-reason = Motivo
calls-result = Esito
calls-result-hint = Il cliente lo vede nella pratica.
calls-note = Nota
calls-note-hint = La legge solo il personale.
calls-direction = Chi ha chiamato
calls-direction-in = Ha chiamato il cliente
calls-direction-out = Abbiamo chiamato noi
calls-minutes = Durata in minuti
calls-log-title = Annotare una chiamata
calls-log-lede = Con una nostra chiamata l’impegno a richiamare è mantenuto.
calls-log-go = Salva la chiamata
calls-settled = Gestita
calls-withheld = Numero nascosto
calls-call-back = { $from }, al più tardi alle { $until }
calls-back-title = Concordare una telefonata
calls-back-lede = L’orario viene confermato per e-mail; chi la riceve può spostarlo o annullarlo.
calls-back-go = Concorda la telefonata
calls-back-none = Al momento nessun orario è libero.
calls-promised = Impegno a richiamare
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
calls-write = Esito della chiamata
calls-write-lede = La nota resta interna alla maison.
calls-write-go = Annota
calls-case-number = Numero di pratica
calls-put = A quale pratica appartiene
calls-put-lede = La chiamata compare poi nella cronologia della pratica.
calls-put-go = Inserisci nella pratica
calls-begin = Apri una pratica
calls-begin-lede = Per una chiamata che riguarda qualcosa di nuovo.
calls-take-out = Togli dalla pratica
calls-take-out-lede = Se la chiamata riguardava altro.
calls-settle = Segna come gestita
calls-settle-lede = Non compare più in cima.

## Call back, the client's page and letter
call-back-title = Richiedere una telefonata
call-back-lede = Scelga un orario: Le telefoniamo in quel momento.
call-back-stands = Le telefoniamo { $from }, al più tardi alle { $until }.
call-back-calendar = Aggiungi al calendario
call-back-none = Al momento non ci sono orari liberi. Ci scriva e Le risponderemo.
call-back-ask = Richiedi la telefonata
call-back-move = Scegli questo orario
call-back-cancel = Annulla la telefonata
call-back-phone-hint = Come si compone da casa Sua, oppure con il prefisso del Paese.
call-back-slot = Quando
call-back-slot-hint = { $zone }.
call-back-slot-choice = { $day }, dalle { $from } alle { $until }
call-back-email-hint = Le confermiamo l’orario a questo indirizzo.
call-back-words = Di che cosa si tratta
call-back-subject = Richiesta di telefonata
call-back-choose = Scelga uno degli orari.
call-back-event = { $house } Le telefona
mail-call-back-subject = Le telefoniamo: pratica { $number }
mail-call-back-heading = Le telefoniamo
mail-call-back-when = Chiamiamo il numero { $phone }: { $from }, al più tardi alle { $until }.
mail-call-back-change = Nella pagina della pratica può scegliere un altro orario o annullare la telefonata.

## The page of contacts
contact-opens-in = Apre fra { $span }, alle { $time } ({ $zone })
contact-numbers = Per telefono, Paese per Paese
contact-numbers-lede = Ogni numero come si compone dal Suo Paese, con gli orari del reparto che risponde.

## Settings
settings-region-phone-hours = Orari del telefono, per esempio 09:00-18:00, nell’ora della regione. Tutto vuoto: gli orari del suo reparto.

## Refusals, each with what to do
refusal-call-still-rings = Il telefono squilla ancora. Annoti la chiamata quando qualcuno avrà risposto o sarà terminata.
refusal-call-not-missed = Questa chiamata non è andata persa. Ne annoti invece l’esito.
refusal-call-in-a-case = La chiamata è già in una pratica. La tolga prima da lì.
refusal-slot-taken = Questo orario non è più disponibile. Ne scelga uno libero.
refusal-slot-over = Questa telefonata non si può più modificare. Ne richieda un’altra.
