# Parole comuni a ogni pagina, lettera e schermata.
# Lei di cortesia; virgolette « » senza spazi; spazio unificatore fra numero e unità.

## Topics
topic-order-change = Modifica o annullamento di un ordine
topic-return = Reso di un articolo
topic-repair = Riparazione o valutazione
topic-authenticity = Questo articolo è autentico?
topic-counterfeit = Segnalazione di una contraffazione
topic-appointment = Appuntamento in boutique
topic-order-question = Domanda su un ordine
topic-product-question = Domanda su un articolo o sulla sua cura
topic-privacy = I Suoi dati personali
topic-accessibility = Accessibilità
topic-complaint = Qualcosa non è andato come doveva
topic-other = Altra richiesta

## States
state-new = Nuova
state-open = Aperta
state-waiting-client = In attesa del cliente
state-waiting-house = In attesa della maison
state-snoozed = Rinviata
state-resolved = Risolta
state-closed = Chiusa

## Channels
channel-chat = Chat
channel-web-form = Modulo online
channel-email = E-mail
channel-phone = Telefono
channel-boutique = Boutique

## Actions on a case
action-assign = Assegna
action-reply-and-wait = Rispondi e attendi il cliente
action-reply = Rispondi
action-client-writes = Il cliente scrive
action-ask-house = Interpella un altro reparto
action-house-answers = Annota la risposta del reparto
action-snooze = Rinvia a una data
action-wake = Riprendi
action-escalate = Affida a uno specialista senior
action-deescalate = Restituisci al reparto
action-resolve = Risolvi
action-reopen = Riapri
action-close = Chiudi
action-withdraw = Ritira
action-merge = Unisci a un’altra pratica
action-unmerge = Annulla l’unione

## Whose turn it is
turn-client = Tocca al cliente
turn-house = Tocca alla maison

## Priorities and their reasons
priority-urgent = Urgente
priority-high = Alta
priority-normal = Normale
priority-low = Bassa
priority-reason-topic = Consueta per questo argomento
priority-reason-client-deadline = Il cliente ha indicato una data vicina
priority-reason-escalated = La pratica è stata affidata a uno specialista senior
priority-reason-person = Fissata da un collega

## What the client would like
outcome-repair = Riparazione
outcome-replacement = Lo stesso articolo, nuovo
outcome-exchange = Un altro articolo o un’altra misura
outcome-refund = Rimborso
outcome-change = Una modifica all’ordine
outcome-answer = Una risposta
outcome-other = Altro

## How a case ended
resolution-as-wished = Come desiderato
resolution-in-part = In parte come desiderato
resolution-otherwise = Concordata un’altra soluzione
resolution-declined = Richiesta respinta, con il motivo
resolution-withdrawn = Richiesta ritirata
resolution-duplicate = Stessa questione di un’altra pratica

## Roles
role-advisor = Consulente
role-senior-advisor = Consulente senior
role-boutique-advisor = Consulente di boutique
role-artisan = Artigiano
role-examiner = Perito
role-manager = Responsabile
role-counsel = Giurista
role-administrator = Amministratore
role-integration = Integrazione

## Answer-time promises
promise-first-answer = Prima risposta
promise-next-answer = Risposta successiva
promise-escalation = Prima risposta dello specialista senior
promise-resolution = Soluzione

## Photograph slots
slot-whole = L’articolo intero
slot-front = Il davanti, da vicino
slot-back = Il retro, da vicino
slot-side = Il lato, da vicino
slot-hardware = Le parti metalliche
slot-sole = La suola
slot-stitching = Le cuciture
slot-seal = Il sigillo o il cartellino
slot-receipt = Lo scontrino o un altro documento
slot-other = Altro

## Languages
language-en = inglese
language-fr = francese
language-it = italiano
language-de = tedesco
language-es = spagnolo
language-ja = giapponese
language-zh-hans = cinese semplificato
language-ko = coreano
language-ar = arabo

## Moments. $date and $time are already written in this language.
moment = { $date } alle { $time } ({ $zone })
moment-day = { $date } alle { $time }
moment-today = oggi alle { $time }
moment-yesterday = ieri alle { $time }
moment-tomorrow = domani alle { $time }

# $city is the city's name in this language; $start is how it begins: vowel, le or plain.
zone-city =
    { $start ->
       *[plain] ora di { $city }
    }
zone-utc = tempo universale

## Lengths of time
span-moment = meno di un minuto
span-minutes = { $count } min
span-hours = { $count } h
span-hours-minutes = { $hours } h { $minutes } min
span-days =
    { $count ->
        [one] { $count } giorno
       *[other] { $count } giorni
    }

## Sizes of files. $number is already written in this language.
size-bytes =
    { $count ->
        [one] { $count } byte
       *[other] { $count } byte
    }
size-kilobytes = { $number } kB
size-megabytes = { $number } MB
size-gigabytes = { $number } GB

## Refusals that any page may give
error-summary-title = C’è un problema
error-title-prefix = Errore:
refusal-required = Inserisca una risposta
refusal-choose = Scelga una delle risposte
refusal-email = Inserisca un indirizzo e-mail, per esempio nome@example.com
refusal-phone = Inserisca un numero di telefono con il prefisso del Paese, per esempio +33 1 23 45 67 89
refusal-date = Inserisca una data, per esempio 27 3 2026
refusal-too-long =
    { $limit ->
        [one] Non più di { $limit } carattere
       *[other] Non più di { $limit } caratteri
    }

## What a case’s state does not allow (domain::case::Refusal): why, and the next step
refusal-not-asked = Nessun altro reparto della maison è stato interpellato. Ne interpelli uno, oppure risponda al cliente.
refusal-not-snoozed = Questa pratica è già in lavorazione. Non occorre riprenderla.
refusal-not-resolved = Questa pratica non è risolta. Occorre prima risolverla.
refusal-already-resolved = Questa pratica è già risolta. Per risolverla in altro modo, la riapra.
refusal-reopen-first = Questa pratica è risolta. La riapra, poi riprovi.
refusal-follow-up = Questa pratica è chiusa. Un nuovo messaggio ne apre un’altra, collegata.
refusal-closed = Questa pratica è chiusa e resta com’è. Per proseguire, apra una pratica collegata.
refusal-not-merged = Questa pratica non è stata unita a un’altra. Non c’è nulla da annullare.
refusal-already-escalated = Questa pratica è già affidata a uno specialista senior. Per aggiungere qualcosa, scriva nella pratica.
refusal-not-escalated = Questa pratica non è affidata a uno specialista senior. La segue già il reparto.
refusal-client-must-agree = Occorre prima il consenso del cliente. Lo chieda e annoti la risposta.
refusal-bad-snooze = Scelga un momento futuro, al massimo fra un anno.
refusal-still-reopenable = Il cliente può ancora riaprire questa pratica. Trascorso il termine, si chiude da sé.
refusal-merge-with-self = Una pratica non può essere unita a sé stessa. Indichi il numero dell’altra.

## Why a case came to a team and a person (domain::routing)
routing-region-of-purchase-site = Acquisto sul negozio online, regione: { $fact }
routing-region-of-boutique = Acquisto in boutique, regione: { $fact }
routing-region-of-site = Messaggio dal sito, regione: { $fact }
routing-region-named = Regione indicata da chi ha aperto la pratica: { $fact }
routing-region-of-earlier-case = Regione della pratica precedente: { $fact }
routing-region-unknown = Non si conosce né il luogo dell’acquisto né il sito
routing-serves-region = Il reparto segue questa regione: { $fact }
routing-serves-every-region = Il reparto segue tutte le regioni
routing-takes-topic = Il reparto tratta questo argomento: { $fact }
routing-takes-every-topic = Il reparto tratta tutti gli argomenti
routing-speaks-language = Il reparto risponde in questa lingua: { $fact }
routing-speaks-every-language = Il reparto risponde in tutte le lingue
routing-knows-family = Il reparto conosce questa linea: { $fact }
routing-nobody-knows-family = Nessun reparto altrimenti adatto conosce questa linea: { $fact }
routing-nobody-speaks-language = Nessun reparto di questa regione e di questo argomento risponde in questa lingua: { $fact }
routing-nobody-takes-topic = Nessun reparto di questa regione tratta questo argomento: { $fact }
routing-nobody-serves-region = Nessun reparto segue questa regione: { $fact }
routing-first-of-equal =
    { $count ->
        [one] { $count } reparto è adatto; è stato creato per primo
       *[other] { $count } reparti sono ugualmente adatti; questo è stato creato per primo
    }
routing-fallback = Il reparto per ciò che non rientra altrove
routing-no-fallback-named = Nessun reparto è designato per ciò che non rientra altrove; questo è stato creato per primo
routing-no-team = Non esiste ancora nessun reparto
routing-team-of-address = Il cliente ha scritto all’indirizzo di questo reparto
routing-next-in-turn =
    { $count ->
        [one] Di turno, fra { $count } persona presente e qualificata
       *[other] Di turno, fra { $count } persone presenti e qualificate
    }
routing-only-one = L’unica persona presente e qualificata
routing-person-knows-family = Conosce questa linea: { $fact }
routing-nobody-present-knows-family = Nessuno dei presenti conosce questa linea: { $fact }; non era richiesto
routing-passed-over-away =
    { $count ->
        [one] { $count } persona qualificata è assente
       *[other] { $count } persone qualificate sono assenti
    }
routing-all-away =
    { $count ->
        [one] L’unica persona qualificata ({ $count }) è assente; la pratica resta al reparto
       *[other] Tutte le { $count } persone qualificate sono assenti; la pratica resta al reparto
    }
routing-nobody-in-role = Nessuno ha questo ruolo in questa regione: { $fact }; la pratica resta al reparto
routing-no-person-speaks-language = Nessuno in questo ruolo risponde in questa lingua: { $fact }
routing-nobody-there = Nel reparto non c’è ancora nessuno

## Why a clock stood still (domain::promise)
pause-waiting-for-client = Si attendeva il cliente
pause-resolved = La pratica era risolta
pause-ended = Non era più dovuto nulla

## Where a deadline stands (domain::promise)
deadline-running = In corso
deadline-paused = Sospesa
deadline-met = Rispettata
deadline-missed = Superata
deadline-not-applicable = Non più dovuta

## What is wrong with opening hours as they were typed (domain::hours)
hours-bad-time = «{ $given }» non è una fascia oraria. Scriva per esempio 09:00-12:30.
hours-start-not-before-end = Una fascia che inizia e finisce alle { $time } non ha durata. Per l’intera giornata scriva 00:00-24:00.
hours-starts-next-day = Una fascia che inizia alle { $time } appartiene al giorno dopo. La scriva in quel giorno.
hours-ends-too-late = Una fascia finisce al più tardi alle 48:00, non alle { $time }. Scriva il resto nel giorno dopo.
hours-overlap = { $first } e { $second } si sovrappongono. Ne faccia una sola fascia, oppure sposti una delle due.
hours-unknown-zone = «{ $given }» non è un fuso orario. Scriva per esempio Europe/Paris.
hours-bad-date = «{ $given }» non è una data. Scriva per esempio 2026-12-25.

## What is wrong with a table of promises (domain::promise)
promises-bad-minutes = Un impegno va da 0 minuti a 366 giorni.
promises-tie = Due impegni valgono per { $region }, { $topic }, { $priority }, e nessuno è più specifico dell’altro. Ne precisi uno, oppure lo tolga.
promises-tie-anywhere = Due impegni valgono in ogni regione per { $topic }, { $priority }, e nessuno è più specifico dell’altro. Ne precisi uno, oppure lo tolga.

priority-reason-words = Le parole del cliente esprimono urgenza
routing-topic-read = Il testo parla di: { $fact }
routing-topic-said = Un collega ha indicato l’argomento: { $fact }
late-waits = Si attende un pezzo, un articolo o un pacco
late-house = Deve prima rispondere un altro reparto della maison
late-agreed = Concordato con il cliente
late-too-many = Più pratiche che persone
late-overlooked = Sfuggita
late-other = Un altro motivo, nella nota
pressing-safety = Qualcuno potrebbe farsi male
pressing-not-yet-sent = Un ordine si può ancora fermare
pressing-deadline = Si indica una data ravvicinata
pressing-legal = Si citano avvocati, tribunali o autorità
pressing-press = Si cita la stampa o una denuncia pubblica
refusal-not-late = In questa pratica ora non c’è nulla in ritardo. Torni alla pratica: il prossimo passo è scritto lì.
