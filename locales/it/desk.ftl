# Il lato del consulente. Le parole si rivolgono ai colleghi.

## Frame
desk-name = Area consulenti
desk-find = Cercare pratiche, ordini, articoli e clienti
desk-find-hint = Pratica, ordine, articolo o cliente
desk-faces = Aree
desk-face-desk = Pratiche
desk-face-new = Nuova pratica
desk-face-search = Ricerca
desk-face-phrases = Risposte
desk-face-settings = Impostazioni
desk-present = Disponibile
desk-away = Assente
desk-become-away = Non ricevere nuove pratiche
desk-become-present = Ricevi nuove pratiche
desk-me-menu = { $name }, il Suo account
desk-sign-out = Esci
desk-said = Che cosa è stato appena fatto
desk-undo = Annulla l’operazione
desk-over = Modulo
desk-back = Torna alle pratiche
desk-back-to-case = Torna a { $number }
desk-cancel = Annulla
desk-optional = (facoltativo)
desk-wrong = C’è un problema
desk-pages = Pagine
desk-languages = Lingua
desk-palette = Comandi
desk-palette-find = Scrivere un comando o cercare
desk-palette-hint = Comando, pratica, ordine o cliente
desk-live-lost = Gli aggiornamenti in tempo reale sono interrotti. Ciò che vede può non essere aggiornato.
desk-live-back = Di nuovo in tempo reale, nulla è andato perduto.
desk-live-new = Novità in questa pratica
desk-live-arrived = Nuovo anche:
desk-live-wrong = Operazione non riuscita. Riprovi.

## Door
desk-sign-in-title = Accesso all’area consulenti
desk-sign-in-login = Nome utente
desk-sign-in-password = Password
desk-sign-in-go = Accedi
desk-sign-in-wrong = Nome utente e password non corrispondono. Controlli entrambi.
desk-sign-in-slow = Troppi tentativi. Riprovi fra { $span }.
desk-demo-signs = Accessi della dimostrazione
desk-demo-signs-lede = Queste persone sono inventate, e così il loro lavoro.
desk-factor-title = Secondo fattore
desk-factor-lede = Inserisca il codice mostrato dall’app di autenticazione.
desk-factor-code = Codice di sei cifre
desk-factor-code-hint = Cambia ogni 30 secondi.
desk-factor-other = Accedi con un altro nome
desk-factor-go = Continua
desk-factor-wrong = Questo codice non corrisponde. Attenda il prossimo e riprovi.
desk-factor-on = Attivo.
desk-factor-off = Non attivo. Fuori dalla dimostrazione, ogni account ne richiede uno.
desk-enrol-title = Attivare il secondo fattore
desk-enrol-lede = Inquadri il codice con un’app di autenticazione, poi inserisca le cifre che mostra.
desk-enrol-drawing = Codice da inquadrare con l’app di autenticazione
desk-enrol-by-hand = Senza fotocamera, digiti questo segreto. È mostrato solo questa volta.
desk-enrol-code-hint = Il codice che l’app di autenticazione mostra ora.
desk-enrol-go = Attiva
desk-password-title = Scegliere una password
desk-password-lede = Per { $name }.
desk-password-new = Nuova password
desk-password-hint = Almeno 8 caratteri. Qualche parola facile da ricordare va bene.
desk-password-again = La stessa, di nuovo
desk-password-go = Salva la password
desk-password-differ = Le due password sono diverse. Scriva due volte la stessa.
desk-password-weak = Questa password è troppo corta o troppo nota. Scelga almeno 8 caratteri.
desk-sessions = Sessioni e account
desk-sessions-lede = Dove ha un accesso aperto. Termini quelli che non riconosce.
desk-session-this = Questa
desk-session-end = Termina
desk-session-end-others = Termina tutte le altre
desk-session-began = Iniziata { $when }
desk-session-used = ultimo uso { $when }
desk-session-device = { $browser } su { $system }
desk-session-unknown = Dispositivo sconosciuto

## Queue
desk-queue = Coda
desk-views = Viste
desk-view-mine = Le mie
desk-view-triage = Smistamento
desk-view-waiting = In attesa
desk-view-all = Tutte
desk-group-overdue = Scadute
desk-group-hour = In scadenza entro un’ora
desk-group-today = Oggi
desk-group-later = Più avanti
desk-group-none = Senza scadenza
desk-group-waiting = In attesa del cliente
desk-group-house = In attesa della maison
desk-group-snoozed = Rinviate
desk-queue-next = Mostra le prossime { $count } di { $total }
desk-queue-start = Torna alle più urgenti
desk-empty-page = Oltre questo punto non c’è più nulla.
desk-count-many = { $count }+
desk-empty-mine = Nulla in corso. Una pratica presa in carico o assegnata appare qui.
desk-empty-triage =
    Lo smistamento è vuoto. { $count ->
        [0] Nessuno attende.
        [one] Una pratica attende il suo cliente.
       *[other] { $count } attendono i clienti.
    }
desk-empty-waiting = Nulla attende un cliente o un collega.
desk-empty-all = Ancora nessuna pratica. Quando un cliente scrive, appare qui.
desk-none-open = Scelga una pratica
desk-none-open-lede = La più urgente è la prima della coda.
desk-open-first = Apri la più urgente
desk-is-replying = { $name } sta rispondendo
desk-is-reading = { $name } sta leggendo
desk-load = Risposte in scadenza ora per ora: { $list }.
desk-load-rate = Risposte in scadenza ora per ora: { $list }. Se ne possono evadere circa { $rate } all’ora.
desk-load-nobody = Risposte in scadenza ora per ora: { $list }. Nessuno è presente per rispondere.
desk-load-now = Ora
desk-select = Seleziona
desk-select-end = Fine

## Many at once
desk-bulk-do = Per le selezionate
desk-bulk-take = prendi in carico
desk-bulk-snooze = rinvia a domani
desk-bulk-resolve = risolvi
desk-bulk-tag = aggiungi un’etichetta
desk-bulk-with = Etichetta
desk-bulk-first = Le prime { $count } su { $total } in questa vista
desk-bulk-elsewhere = { $count ->
    [one] { $count } altra è selezionata in un’altra pagina.
   *[other] { $count } altre sono selezionate in altre pagine.
}
desk-bulk-all = Tutte quelle di questa vista ({ $count })
desk-bulk-preview = Anteprima
desk-bulk-table = Pratiche che cambierebbero
desk-bulk-now = Ora
desk-bulk-then = Dopo
desk-bulk-title-take =
    { $count ->
        [one] Prendere in carico una pratica
       *[other] Prendere in carico { $count } pratiche
    }
desk-bulk-title-snooze =
    { $count ->
        [one] Rinviare una pratica
       *[other] Rinviare { $count } pratiche
    }
desk-bulk-title-resolve =
    { $count ->
        [one] Risolvere una pratica
       *[other] Risolvere { $count } pratiche
    }
desk-bulk-title-tag =
    { $count ->
        [one] Aggiungere un’etichetta a una pratica
       *[other] Aggiungere un’etichetta a { $count } pratiche
    }
desk-bulk-none = Nulla cambierebbe
desk-bulk-left =
    { $count ->
        [0] Cambierebbero tutte.
        [one] Una resta com’è; il motivo è nell’elenco.
       *[other] { $count } restano come sono; il motivo è nell’elenco.
    }
desk-bulk-undo = Si può annullare per un’ora.
desk-bulk-rest =
    { $count ->
        [one] Un’altra non è mostrata.
       *[other] Altre { $count } non sono mostrate.
    }
desk-bulk-go = Conferma
desk-bulk-type = Scriva { $count } per confermare
desk-bulk-mistyped = Il numero è diverso da { $count }. Scriva { $count } per confermare.
desk-bulk-pick = Selezioni almeno una pratica.
desk-bulk-tag-missing = Indichi l’etichetta da aggiungere.

## Case
desk-case = Pratica
desk-cases = Pratiche
desk-clients = Clienti
desk-timeline = Cronologia della pratica
desk-side = Cliente e dati
desk-more = Altro
desk-opened = Aperta in data { $date }, { $channel }
desk-owner-you = In carico a Lei
desk-owner = In carico a { $name }
desk-owner-none = Non ancora in carico
desk-due-in = Risposta in scadenza fra { $span }
desk-due-late = Risposta in ritardo di { $span }
desk-due-short-late = in ritardo di { $span }
desk-next-snoozed = Riprende { $when }.
desk-next-resolved = Si chiude { $when }, salvo messaggi del cliente.
desk-merged = Questa pratica è stata unita a
desk-staff-only = solo interno
desk-note-staff = Nota, solo interna
desk-the-house = La maison
desk-the-client = Il cliente
desk-earlier-entries = Voci precedenti
desk-latest-entries = Torna alle più recenti
desk-via = { $channel }, { $when }
desk-wish = Che cosa desidera il cliente
desk-wish-by = entro { $date }
desk-deadlines = Scadenze
desk-show-working = Mostra il calcolo
desk-checklist = Dati raccolti
desk-missing = manca
desk-missing-count =
    { $count ->
        [0] C’è tutto.
        [one] Manca un elemento.
       *[other] Mancano { $count } elementi.
    }
desk-piece = Articolo e ordine
desk-earlier = Pratiche precedenti
desk-linked = Pratiche collegate
desk-link-merged-from = unita a questa
desk-link-follow-up = seguito
desk-link-follows = fa seguito a
desk-link-related = collegata
desk-why = Perché è arrivata a Lei
desk-files = File
desk-file-photo = Fotografia: { $slot }
desk-file-paper = Documento: { $name }
desk-printed = Stampato da { $name }, { $when }
desk-fact-language = Lingua
desk-fact-name = Nome
desk-fact-email = E-mail
desk-fact-phone = Telefono
desk-fact-prefers = Comunicazioni
desk-fact-family = Linea
desk-fact-model = Modello
desk-fact-colour = Colore
desk-fact-size = Misura
desk-fact-code = Codice
desk-fact-order = Ordine
desk-client-since = Cliente da: { $date }
desk-client-cases =
    { $count ->
        [0] Ancora nessuna pratica
        [one] Una pratica
       *[other] { $count } pratiche
    }
desk-client-pieces = Articoli
desk-client-bounced = Le e-mail a questo indirizzo tornano indietro. Telefoni, oppure chieda un altro indirizzo.
desk-client-mixed = Mescola lettere di due alfabeti: verifichi chi scrive prima di comunicare qualsiasi cosa.
desk-client-large = Caratteri grandi
desk-client-plain = Solo testo
desk-client-new = Nuova pratica per questo cliente

## Writing
desk-compose-kind = Risposta o nota
desk-reply = Risposta
desk-note = Nota
desk-note-label = Nota, letta solo dal personale
desk-reply-by-mail = Inviata in { $language } a { $address }
desk-reply-here = Letta in { $language } nella pagina della pratica
desk-send-wait = Invia, attendi { $name }
desk-send-open = Invia, lascia aperta
desk-note-add = Aggiungi la nota
desk-draft-keep = Salva come bozza
desk-draft-kept = Bozza salvata { $when }
desk-draft-kept-now = Bozza salvata
desk-draft-unkept = Bozza non ancora salvata, nuovo tentativo in corso
desk-text-empty = Scriva prima qualcosa.
desk-text-long = Il testo è troppo lungo. Il massimo è { $limit } caratteri.
desk-held = { $name } ha scritto alle { $time }, dopo l’inizio della Sua risposta. Il Suo testo è conservato.
desk-held-many =
    { $count ->
        [one] Una voce è arrivata dopo l’inizio della Sua risposta.
       *[other] { $count } voci sono arrivate dopo l’inizio della Sua risposta.
    } Il Suo testo è conservato.
desk-held-lede = Legga, poi invii il Suo testo così com’è, oppure lo modifichi.
desk-held-anyway = Invia comunque
desk-no-writing = Qui non si può più scrivere nulla.
desk-phrases = Risposte salvate
desk-phrases-find = Cercare una risposta
desk-phrases-none = Nessuna risposta salvata trovata.
desk-phrases-every = Tutti gli argomenti
desk-phrase-missing = Manca: { $facts }
desk-phrase-warning = La risposta salvata richiede dati che questa pratica non ha: { $facts }. Li inserisca prima dell’invio.
desk-phrase-other-language = Solo in { $language }
desk-phrase-lacks = Manca in queste lingue: { $languages }
desk-phrase-change = Modifica
desk-letter-queued = In attesa di invio
desk-letter-sent = Inviata
desk-letter-retry = Nuovo tentativo in corso
desk-letter-failed = Non recapitata

## Deeds
desk-act-assign = Assegna
desk-act-snooze = Rinvia
desk-act-wake = Riprendi
desk-act-escalate = Affida a un senior
desk-act-deescalate = Restituisci
desk-act-resolve = Risolvi
desk-act-reopen = Riapri
desk-act-take = Prendi in carico
desk-act-ask = Interpella la maison
desk-act-house-answers = Annota la risposta
desk-act-merge = Unisci a un’altra pratica
desk-act-unmerge = Annulla l’unione
desk-act-link = Collega a un’altra pratica
desk-act-split = Apri un seguito
desk-act-tag = Etichette e priorità
desk-act-print = Stampa
desk-assign-title = Assegnare la pratica
desk-assign-to = A chi
desk-assign-next = A chi è di turno
desk-assign-next-hint = Persona presente, qualificata e da più tempo senza una nuova pratica
desk-assign-nobody = A nessuno, torna allo smistamento
desk-assign-go = Assegna
desk-candidate-line =
    { $present ->
        [yes] Disponibile
       *[no] Assente
    }, { $count ->
        [0] nulla in corso
        [one] una in corso
       *[other] { $count } in corso
    }
desk-nobody-next = Nessuno dei presenti è qualificato per questa pratica. Scelga una persona.
desk-snooze-title = Rinviare la pratica
desk-snooze-lede = Riprende da sé, o appena il cliente scrive. Le scadenze continuano a decorrere.
desk-snooze-until = Fino a
desk-snooze-hour = Fra un’ora, { $when }
desk-snooze-evening = Oggi pomeriggio, { $when }
desk-snooze-tomorrow = Domani mattina, { $when }
desk-snooze-week = Lunedì prossimo, { $when }
desk-snooze-other = Un altro momento
desk-snooze-at = Giorno e ora
desk-snooze-at-hint = { $zone }
desk-snooze-past = Scelga un momento che deve ancora venire.
desk-snooze-go = Rinvia
desk-escalate-title = Affidare a uno specialista senior
desk-escalate-lede = Il cliente apprende subito chi segue la pratica. Nessuna scadenza riparte da capo.
desk-escalate-handover = Passaggio di consegne
desk-escalate-handover-hint = Una riga che basti al collega per iniziare. Solo interna.
desk-escalate-nobody = Nessuno specialista senior è disponibile per questa pratica. Chieda a un responsabile.
desk-escalate-go = Affida
desk-deescalate-title = Restituire al reparto
desk-deescalate-lede = Solo con il consenso del cliente, che resta nella cronologia.
desk-deescalate-yes = Il cliente acconsente
desk-deescalate-how = Come e quando il cliente ha acconsentito
desk-deescalate-go = Restituisci
desk-resolve-title = Risolvere la pratica
desk-resolve-lede = Il cliente viene avvisato e può riaprirla.
desk-resolve-how = Rispetto a quanto desiderato
desk-resolve-words = Ultime parole al cliente
desk-resolve-words-hint = Partono con l’e-mail che comunica la soluzione. Necessarie quando la risposta è no.
desk-resolve-reason = Indichi al cliente il motivo del rifiuto.
desk-resolve-go = Risolvi
desk-reopen-title = Riaprire la pratica
desk-reopen-why = Perché
desk-reopen-go = Riapri
desk-merge-title = Unire a un’altra pratica
desk-merge-lede = Messaggi, file e bozze passano all’altra. Si può annullare.
desk-merge-into = A quale
desk-merge-go = Unisci
desk-other-number = Un’altra pratica
desk-number = Numero di pratica
desk-number-hint = Per esempio CS-9M2D-R7KC
desk-number-wrong = Nessuna pratica ha questo numero. Controlli lettere e cifre.
desk-number-same = È questa stessa pratica. Inserisca il numero di un’altra.
desk-link-title = Collegare a un’altra pratica
desk-link-lede = Ciascuna mostra l’altra. Nulla viene spostato.
desk-link-go = Collega
desk-split-title = Aprire un seguito
desk-split-lede = Una seconda questione ha una pratica e una scadenza proprie. Le due restano collegate.
desk-split-body = Di che cosa si tratta
desk-split-body-hint = Il cliente la legge come prima voce.
desk-split-go = Apri il seguito
desk-subject = Oggetto
desk-topic = Argomento
desk-tags = Etichette
desk-priority = Priorità
desk-tag-title = Etichette e priorità
desk-tag-go = Salva
desk-ask-title = Interpellare un altro reparto della maison
desk-ask-lede = La scadenza verso il cliente continua a decorrere. La pratica resta in carico a Lei.
desk-ask-whom = Chi
desk-ask-whom-hint = Boutique, laboratorio, magazzino o un reparto
desk-ask-what = Che cosa Le serve
desk-ask-go = Chiedi
desk-answered-title = Annotare la risposta della maison
desk-answered-what = Che cosa è stato risposto
desk-answered-go = Annota
desk-new-title = Nuova pratica per conto di un cliente
desk-new-lede = Per telefono o in boutique. Il cliente riceve il numero e un link.
desk-new-channel = Come è arrivato il cliente
desk-new-name = Nome del cliente
desk-new-email = E-mail del cliente
desk-new-email-hint = Qui arriva la conferma di ricezione. Serve a ritrovare le pratiche precedenti.
desk-new-phone = Telefono
desk-new-language = Lingua del cliente
desk-new-region = Paese dell’acquisto
desk-new-region-hint = Il negozio online o la boutique dell’acquisto
desk-new-family = Linea di prodotto
desk-new-family-none = Nessuna o non nota
desk-new-order = Numero d’ordine
desk-new-wish-none = Non indicato
desk-new-reason = Motivo della telefonata o della visita
desk-new-reason-hint = Per quanto possibile con le parole del cliente. Il cliente lo legge.
desk-new-result = Esito
desk-new-result-hint = Che cosa è stato promesso o concordato. Solo interno.
desk-new-go = Apri la pratica
desk-field-empty = Compili «{ $field }».
desk-field-email = «{ $field }» non è un indirizzo e-mail. Lo scriva come nome@example.com.
desk-field-long = «{ $field }» è troppo lungo. Lo abbrevi.
desk-field-choose = Scelga una voce in «{ $field }».

## What was done
desk-done-reply = Inviata.
desk-done-note = Nota aggiunta.
desk-done-draft = Bozza salvata.
desk-done-assign = Assegnata.
desk-done-snooze = Rinviata.
desk-done-wake = Di nuovo in lavorazione.
desk-done-escalate = Affidata a uno specialista senior. Il cliente è stato avvisato.
desk-done-deescalate = Restituita.
desk-done-resolve = Risolta. Il cliente è stato avvisato.
desk-done-reopen = Riaperta.
desk-done-merge = Unita.
desk-done-unmerge = L’unione è annullata.
desk-done-link = Collegata.
desk-done-split = Seguito aperto.
desk-done-tag = Salvato.
desk-done-ask = Richiesta inviata.
desk-done-answered = Annotata.
desk-done-new = La pratica è aperta.
desk-done-undone = Operazione annullata.
desk-done-bulk =
    { $count ->
        [one] Una pratica modificata.
       *[other] { $count } pratiche modificate.
    }
desk-done-saved = Salvato.
desk-done-session = La sessione è terminata.
desk-refused-stale = La pratica è cambiata da quando l’ha aperta. La riveda, poi decida.
desk-refused-may = Il Suo ruolo non lo consente. Un amministratore può concederlo.
desk-refused-none = Non c’è nulla da annullare.

## Search
desk-search = Cerca
desk-search-ask = Cercare pratiche, messaggi, clienti e numeri d’ordine
desk-search-found =
    { $count ->
        [one] Una pratica con «{ $query }»
       *[other] { $count } pratiche con «{ $query }»
    }
desk-search-first = Le { $count } pratiche più recenti con «{ $query }»
desk-search-none = Nessun risultato per «{ $query }»
desk-search-widen = Vedi tutte le pratiche aperte
desk-search-older = Meno recenti
desk-search-next = Pratiche meno recenti con «{ $query }»

## Show working
desk-working-answer = Scadenza: { $when }
desk-working-done = Risposta data: { $when }
desk-working-table = Intervalli calcolati
desk-working-day = Giorno
desk-working-span = Da e a
desk-working-counted = Calcolato
desk-working-sum = Totale
desk-working-not = non calcolato
desk-working-promise = Impegno
desk-working-within = { $span } negli orari di apertura
desk-working-since = Calcolato da
desk-working-calendar = Orari di apertura di
desk-working-zone = Fuso
desk-working-closed = chiuso
desk-working-range = dalle { $from } alle { $to }

## Keys
desk-keys = Tastiera
desk-keys-all = Tutti i tasti
desk-keys-lede = I tasti singoli funzionano fuori dai campi.
desk-keys-off = Disattiva i tasti singoli
desk-keys-on = Attiva i tasti singoli
desk-key-move = successiva, precedente
desk-key-open = apri
desk-key-turn = dopo l’ultima pratica: la pagina seguente della coda
desk-key-reply = rispondi
desk-key-note = nota
desk-key-send = invia
desk-key-phrases = risposte salvate
desk-key-assign = assegna
desk-key-snooze = rinvia
desk-key-escalate = affida a un senior
desk-key-resolve = risolvi
desk-key-undo = annulla l’operazione
desk-key-palette = comandi
desk-key-sheet = questo elenco

## Entries of the timeline, as staff read them
desk-entry-opened = Pratica aperta: { $topic }
desk-entry-file-added = File aggiunto: { $slot }
desk-entry-state-changed = { $from } → { $to }
desk-entry-promised = { $promise }, impegno entro: { $when }
desk-entry-escalated = Affidata a uno specialista senior. { $name } segue la pratica. Richiesto { $by }.
desk-entry-deescalated = Restituita al reparto, con il consenso del cliente
desk-entry-resolved = Risolta: { $resolution }. Si può riaprire fino a: { $when }.
desk-entry-reopened = Riaperta { $by }
desk-entry-withdrawn = Il cliente ha ritirato la richiesta
desk-entry-closed = Chiusa
desk-entry-reminded = Al cliente è stato inviato un promemoria
desk-entry-merged-into = Unita a { $number }
desk-entry-merge-undone = Unione con { $number } annullata
desk-entry-follow-up = Seguito aperto: { $number }
desk-entry-follows = Fa seguito a { $number }
desk-entry-consent-given = Il cliente ha acconsentito: { $text }
desk-entry-consent-withdrawn = Il cliente ha revocato il consenso: { $text }
desk-entry-opened-for-client = Aperta per il cliente, { $channel }
desk-entry-routed = Arrivata a: { $team }
desk-entry-assigned-taken = { $name } ha preso in carico la pratica
desk-entry-assigned-by-hand = Assegnata a { $name }
desk-entry-assigned-in-turn = Assegnata a turno a { $name }
desk-entry-turn-nobody = Nessuno poteva riceverla a turno; resta al reparto
desk-entry-unassigned = Di nuovo allo smistamento
desk-entry-prioritised = Priorità: { $priority }. { $reason }.
desk-entry-snoozed = Rinviata fino a: { $when }
desk-entry-woke = Di nuovo in lavorazione
desk-entry-asked-house = { $whom }: richiesta inviata
desk-entry-house-answered = { $whom }: risposta ricevuta
desk-entry-tagged = Etichetta aggiunta: { $tag }
desk-entry-untagged = Etichetta rimossa: { $tag }
desk-entry-linked = Collegata a { $number }
desk-entry-unlinked = Collegamento con { $number } rimosso
desk-entry-merged-from = { $number } è stata unita a questa
desk-entry-unmerged-from = { $number } è stata di nuovo separata
desk-entry-split-off = Seguito aperto: { $number }
desk-entry-split-from = Nata da { $number }
desk-entry-call-logged = Telefonata o visita annotata
desk-entry-handed-over = Passaggio di consegne
desk-entry-wished = Data indicata dal cliente: { $date }
desk-entry-wished-none = La data indicata dal cliente è stata tolta
desk-by-client = dal cliente
desk-by-staff = dalla maison
desk-by-house = da una regola della maison
desk-somebody = qualcuno
desk-unnamed = Nome non indicato
desk-integration = Un sistema collegato
desk-next-by = { $step }, entro: { $when }
desk-escalated-to = Seguita da { $name }
desk-not-shown = Non visibile al Suo ruolo.
desk-erased = Queste parole sono state cancellate.
desk-link-merged-into = unita a
desk-fact-kind = Tipo
desk-client = Cliente
desk-check-order = Ordine
desk-check-piece = Articolo
desk-check-photos = Fotografie
desk-check-photo-count =
    { $count ->
        [one] Una fotografia
       *[other] { $count } fotografie
    }
desk-check-listing = Dove è stato visto
desk-check-visit = Visita
desk-check-right = Diritto richiesto
desk-check-packaging = Confezione
desk-check-use = Uso
desk-check-outcome = Soluzione desiderata
desk-act-attach = Aggiungi un file
desk-unmerge-lede = Le due pratiche riprendono ciascuna il proprio corso.
desk-file = File
desk-file-slot = Che cosa mostra
desk-file-lede = Lo vede anche il cliente.
desk-file-hint = JPEG, PNG, WebP o PDF, fino a { $limit }
desk-file-empty = Scelga un file che non sia vuoto.
desk-file-large = Questo file è troppo grande. Ne scelga uno più piccolo.
desk-file-heic = Qui il formato HEIC non è leggibile. Esporti l’immagine in JPEG, poi la aggiunga.
desk-file-kind = Non è un JPEG, un PNG, un WebP o un PDF. Lo salvi in uno di questi formati, poi lo aggiunga.
desk-file-pixels = Questa immagine ha più pixel di quanti se ne possano leggere. Scelga una copia più piccola.
desk-file-locked = Questo PDF è protetto da una password. Aggiunga una copia che non lo sia.
desk-file-active = Questo PDF contiene più che pagine: script, o altri file. Lo stampi in un nuovo PDF, poi aggiunga quello.
desk-file-damaged = Questo file non è leggibile. Lo salvi di nuovo, poi lo aggiunga.
desk-file-refused = L’antivirus ha rifiutato questo file; non è stato conservato. Chieda un’altra copia.
desk-file-held = attende l’antivirus e non si può ancora aprire
desk-file-gone = rifiutato dall’antivirus e rimosso
desk-file-too-many = Questa pratica ha già il numero massimo di file. Chieda il prossimo in un seguito.
desk-done-file = File aggiunto.
desk-text-controls = Il testo contiene caratteri che non si possono inviare. Li elimini.
desk-refused-state = Ora non è possibile. Guardi la pratica, poi decida.
desk-field-taken = «{ $field }» è già in uso. Ne scelga un altro.
desk-field-wrong = «{ $field }» non può restare così. Lo controlli.
desk-bulk-nobody = rimetti allo smistamento
desk-bulk-title-nobody =
    { $count ->
        [one] Rimettere una pratica allo smistamento
       *[other] Rimettere { $count } pratiche allo smistamento
    }
desk-bulk-most = Al massimo { $count } pratiche per volta. Ne selezioni meno.
desk-working-special = orari particolari o festività
desk-working-due = Era in scadenza
desk-step-first-answer = La maison risponde per la prima volta
desk-step-answer = La maison risponde
desk-step-house-part = Un altro reparto della maison ci risponde
desk-step-client = Il cliente risponde
desk-step-follow-up = Un nuovo messaggio apre una pratica collegata
desk-recovery-ask = Password dimenticata
desk-recovery-title = Una nuova password
desk-recovery-lede = Inviamo un link all’indirizzo dell’account.
desk-recovery-sent = Se l’account esiste, un link è in arrivo al suo indirizzo.
desk-recovery-go = Invia il link
desk-password-change = Cambiare la password
desk-password-old = Password attuale
desk-password-old-wrong = Questa non è la password attuale. La controlli.
desk-password-others = Le Sue altre sessioni terminano.

desk-address = Indirizzo
desk-address-title = Cambiare l’indirizzo
desk-address-lede = Al nuovo indirizzo arriva un’e-mail con un link. Il cambio avviene quando lo apre; entrambi gli indirizzi sono avvisati.
desk-address-new = Nuovo indirizzo e-mail
desk-address-go = Invia l’e-mail
desk-address-sent = Un’e-mail è in arrivo al nuovo indirizzo. Nulla cambia finché il suo link non viene aperto; vale 24 ore.
desk-address-confirm = Confermare il nuovo indirizzo
desk-address-confirm-lede = L’account con l’indirizzo { $old } avrà l’indirizzo { $new }.
desk-address-confirm-go = Cambia l’indirizzo
desk-address-done = L’indirizzo è cambiato. Le altre sessioni sono terminate.
desk-address-same = È già il Suo indirizzo. Ne inserisca un altro.
desk-address-taken = Un’altra persona accede con questo indirizzo. Ne inserisca un altro.
desk-address-wrong = Non è un indirizzo e-mail completo. Scriva per esempio nome@maison.example.
desk-proof-hint = Richiesto di nuovo, perché modifica il Suo account. La password, o sei cifre dell’app di autenticazione.
desk-enrol-replace = Inserisca prima la password. I codici attuali valgono finché non inserisce il primo dei nuovi.
desk-factor-lede-both = Inserisca il codice mostrato dall’app di autenticazione, oppure usi una passkey.
desk-factor-lede-passkey = Usi la Sua passkey.
desk-codes = Codici di un’app di autenticazione
desk-codes-off = Non attivi. Le Sue passkey sono il secondo fattore.
desk-codes-replace = Sostituisci i codici
desk-print = Stampa
desk-recovery-codes = Codici di recupero
desk-recovery-codes-none = Ancora nessuno. Consentono l’accesso se l’app di autenticazione o la passkey va perduta.
desk-recovery-codes-left =
    { $count ->
        [0] Non ne resta nessuno su { $of }. Ne crei di nuovi.
        [one] Ne resta { $count } su { $of }.
       *[other] Ne restano { $count } su { $of }.
     } Creati { $when }.
desk-recovery-codes-make = Crea dieci codici
desk-recovery-codes-lede = Dieci codici, ciascuno valido per un solo accesso al posto del secondo fattore. I precedenti non funzionano più.
desk-recovery-codes-once = Sono mostrati una volta sola. Li stampi, oppure li annoti.
desk-recovery-codes-keep = Li tenga lontani dal telefono e dal computer. Ciascuno funziona una volta.
desk-recovery-codes-made = { $name }, { $when }
desk-recovery-codes-done = Li ho conservati
desk-recovery-code-instead = Usa un codice di recupero
desk-recovery-code = Codice di recupero
desk-recovery-code-hint = Sedici lettere e cifre. Funziona una volta.
desk-recovery-code-lede = Uno dei dieci codici che ha conservato a questo scopo.
desk-recovery-code-back = Usa il secondo fattore
desk-codes-remove = Rimuovi i codici
desk-codes-remove-lede = Da quel momento il secondo fattore è solo una passkey. Le Sue altre sessioni terminano.
desk-passkeys = Passkey
desk-passkey-none-here = Le passkey richiedono che la maison sia raggiunta con un nome. A questo indirizzo ci sono solo i codici.
desk-passkey-new = Aggiungi una passkey
desk-passkey-new-lede = Una passkey è un’impronta, un volto o una chiave di sicurezza al posto di un codice.
desk-passkey-name = Come desidera chiamarla
desk-passkey-name-hint = Per esempio: chiave blu, telefono. Al massimo 60 lettere.
desk-passkey-name-wrong = Le dia un nome di non più di 60 lettere.
desk-passkey-instead = Usa invece una passkey
desk-passkey-codes-instead = Usa invece i codici di un’app di autenticazione
desk-passkey-make-lede = Il browser chiede un’impronta, un volto, un numero o una chiave di sicurezza.
desk-passkey-make-go = Crea la passkey
desk-passkey-off-make = Una passkey si crea solo con gli script attivi. I codici di un’app di autenticazione funzionano anche senza.
desk-passkey-show = Passkey
desk-passkey-show-lede = Il browser chiede un’impronta, un volto, un numero o una chiave di sicurezza.
desk-passkey-show-go = Usa una passkey
desk-passkey-off-codes = Le passkey richiedono gli script. Senza, funziona il codice dell’app di autenticazione.
desk-passkey-off = Le passkey richiedono gli script. Li attivi, oppure chieda al Suo amministratore di reimpostare il secondo fattore.
desk-passkey-refused = Il browser non ha fornito alcuna passkey. Riprovi, oppure usi un altro modo.
desk-passkey-unable = Questo browser non ha passkey per questo indirizzo.
desk-passkey-about = Creata { $when }
desk-passkey-remove = Rimuovi la passkey
desk-passkey-remove-lede = { $name } non apre più nulla. Le Sue altre sessioni terminano.

## What the client is entitled to
desk-rights = Che cosa spetta al cliente
desk-rights-law = Legge applicabile: { $place }, { $day }
desk-rights-unknown = La legge applicabile non è ancora nota.
desk-rights-choose-law = Luogo dell’acquisto
desk-rights-others = Tutto il resto ({ $count })
desk-right-why = Perché
desk-right-holds = Vale:
desk-right-fails = Non vale:
desk-right-open = Non noto:
desk-right-sources = Fonti
desk-right-rules = Regole
desk-right-tell = Comunica al cliente
desk-right-asks = Da chiedere: { $facts }
desk-asks = Ancora da chiedere ({ $count })
desk-asks-none = Non resta nulla da chiedere.
desk-asks-more = Richiesto da tutto il resto
desk-ask-decides = Decide su: { $rights }
desk-ask-client = Chiedi al cliente
desk-ask-note = Annota
desk-ask-none = Non c’è
desk-ask-choose = Scegli
desk-known = Che cosa è noto ({ $count })
desk-known-change = Modifica
desk-known-left-out = Incompatibile con il resto: non se ne tiene conto
desk-origin-client = detto dal cliente
desk-origin-house = annotato dalla maison
desk-origin-order = dall’ordine
desk-origin-case = dalla pratica
desk-told = Comunicato al cliente
desk-told-line = { $name }, { $day }: { $answer }
desk-told-same = Vale ancora.
desk-told-facts = { $right }: comunicato { $day }: { $then }. Con quanto è noto ora: { $now }.
desk-told-rules = { $right }: comunicato { $day }: { $then }. Secondo le regole attuali: { $now }.
desk-told-time = { $right }: comunicato { $day }: { $then }. Oggi: { $now }.
desk-told-changed = Quanto comunicato al cliente non è più la risposta.
desk-answer-terms = { $answer } ({ $terms })
desk-done-fact = Annotato. Le risposte sono state ricalcolate.
desk-done-forgotten = Non più annotato. Le risposte sono state ricalcolate.
desk-done-told = Registrato come comunicato. Rilegga il testo, poi lo invii.
desk-fact-title = Che cosa è noto dell’acquisto
desk-fact-lede = Ogni risposta che ne dipende viene ricalcolata.
desk-fact-forget = In realtà non noto
desk-fact-forget-lede = Quanto annotato viene tolto; torna a valere quanto dice la pratica.
desk-fact-no-value = «{ $typed }» qui non è possibile. Scelga fra quanto proposto.
desk-fact-near = «{ $typed }» qui non è possibile. Intendeva «{ $near }»?
desk-fact-no-day = «{ $typed }» non è un giorno. Lo scriva come 2026-11-20.
desk-fact-no-number = «{ $typed }» non è un numero. Lo scriva in cifre, come 12,5.
desk-fact-ahead = Questo giorno deve ancora venire. Lo controlli.
desk-fact-before = Non può precedere: { $other } ({ $day }). Corregga uno dei due.
desk-fact-after = Non può seguire: { $other } ({ $day }). Corregga uno dei due.
desk-entry-fact-noted = Annotato: { $fact }: { $value }
desk-entry-fact-noted-words = Annotato: { $fact }
desk-entry-fact-forgotten = In realtà non noto: { $fact }
desk-entry-right-told = Deciso per il cliente: { $right }

## Decidere diversamente, e rimedi finora
desk-otherwise = Decidi diversamente
desk-otherwise-lede = È la regola consueta della maison. Può concederlo comunque: il Suo nome e il motivo restano con la decisione.
desk-otherwise-reason = Motivo
desk-otherwise-do = Concedi e comunica al cliente
desk-told-otherwise = { $name }, { $day }, concesso in deroga alla regola consueta: { $reason }
desk-remedies-none = Nessuno
desk-remedy-repair = Riparazione
desk-remedy-replacement = Sostituzione
desk-remedy-asked = richiesta { $day }
desk-remedy-back = riconsegna { $day }
desk-remedy-held = il difetto è risolto
desk-remedy-failed = il difetto si è ripresentato
desk-remedy-unknown = Non noto
desk-remedy-what = Rimedio { $n }
desk-remedy-chosen = Rimedio { $n }: quale aveva scelto il cliente
desk-remedy-asked-on = Rimedio { $n }: giorno della richiesta
desk-remedy-back-on = Rimedio { $n }: giorno della riconsegna al cliente
desk-remedy-fixed = Rimedio { $n }: esito

desk-act-sort = Cambia l’argomento
desk-act-late = Indica il motivo del ritardo
desk-done-sort = Annotato. La Sua indicazione è conservata, così le prossime saranno smistate meglio.
desk-done-late = Il motivo è annotato.
desk-sort-title = Di che cosa si tratta?
desk-sort-lede = La Sua indicazione prevale su ciò che è stato letto nel messaggio, ed è conservata perché il sistema impari.
desk-sort-team = Reparto
desk-sort-moves = Affida al reparto competente
desk-sort-go = Salva
desk-read = Letto nelle prime parole
desk-read-sure = { $topic }, certezza { $percent } su 100
desk-read-because = { $what }, per le parole { $words }
desk-read-word = «{ $word }»
desk-read-corrected = Argomento effettivo
desk-read-corrected-by = { $topic }, secondo { $name }, { $when }
desk-read-urgency = Perché è urgente
desk-read-team = Reparto che risponderebbe
desk-late-link = Tutto ciò che è in ritardo, e perché
desk-late-title = Perché è in ritardo?
desk-late-lede = A fine giornata nulla è in ritardo, oppure ogni ritardo ha il suo motivo. Il cliente non lo legge.
desk-late-reason = Motivo
desk-late-note = Nota
desk-late-note-hint = Serve quando il motivo è un altro.
desk-late-go = Salva il motivo
desk-late-list = In ritardo
desk-late-count =
    { $count ->
        [0] Nulla è in ritardo.
        [one] Una pratica è in ritardo, { $unexplained } senza motivo.
       *[other] { $count } pratiche sono in ritardo, { $unexplained } senza motivo.
    }
desk-late-none = Nulla è in ritardo.
desk-late-whose = A chi tocca
desk-late-since = Da
desk-late-next = Prossimo passo
desk-late-ask = Ancora nessun motivo
desk-late-said = { $reason } ({ $name })
desk-late-more = Altre
desk-entry-topic-set = Argomento: { $to }. Prima risultava: { $from }.
desk-entry-late-because = In ritardo da { $when }: { $reason }

drafting-title = Bozza di un programma
drafting-lede = Un programma scrive soltanto in base a dati e risposte salvate; non riceve nome, indirizzo né parole del cliente. Legga la bozza, la modifichi e invii la Sua risposta.
drafting-written = La bozza
drafting-unread = Bozza di un programma: nessuno l’ha ancora letta. Verifichi ogni dato.
drafting-lay-in = Inserisci nella mia risposta
drafting-ask = Chiedi una bozza
drafting-again = Chiedine un’altra
drafting-asked = In corso di scrittura; guardi di nuovo fra un momento
drafting-given = Tutto ciò che ha ricevuto
drafting-model = Modello
drafting-instructions = Istruzioni
drafting-facts = Dati e risposte salvate
drafting-why-away = Il programma non è raggiungibile. Scriva Lei la risposta, oppure richieda la bozza più tardi.
drafting-why-refused = Il programma ha rifiutato la richiesta. Chi gestisce l’installazione trova il motivo nel registro.
drafting-why-unreadable = Ciò che ha scritto il programma è illeggibile. Scriva Lei la risposta, oppure chieda un’altra bozza.
drafting-why-empty = Il programma non ha scritto nulla. Scriva Lei la risposta, oppure chieda un’altra bozza.
drafting-why-late = Il programma ha impiegato troppo tempo. Scriva Lei la risposta, oppure chieda un’altra bozza.
refusal-drafting-off = Qui non è configurato alcun programma per le bozze. Scriva Lei la risposta.
refusal-drafting-often = In un’ora sono state chieste sessanta bozze. Scriva Lei questa risposta, oppure chieda la bozza più tardi.
