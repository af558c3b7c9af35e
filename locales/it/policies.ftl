## Regole nelle impostazioni: che cosa è in vigore, una sua modifica, la prova e l’approvazione.
settings-policies = Regole
settings-policies-about = Che cosa devono la legge e la maison: modificare una regola, vederne l’effetto, farla approvare.
settings-policies-lede = Una modifica è scritta da una persona e approvata da un’altra. Dal giorno di decorrenza vale in ogni pagina. Ciò che è stato in vigore non si modifica mai.
policy-unread = Testo approvato che questa versione del programma non può leggere
policy-open = Modifiche in corso
policy-open-none = Nessuna modifica in corso.
policy-begin = Iniziare una modifica
policy-begin-lede = Parte dall’ultimo testo approvato.
policy-begin-do = Inizia
policy-decided = Modifiche decise
policy-decided-none = Ancora nessuna decisione.
policy-packs = In vigore ora
policy-older = Modifiche meno recenti
policy-about = Scopo
policy-about-hint = Una riga che un collega capisca anche fra un anno
policy-unnamed = Modifica senza nome
policy-pack = Raccolta
policy-version = Versione
policy-day = Decorrenza
policy-day-hint = Il primo giorno di validità, dalla mezzanotte del tempo universale
policy-no-day = Giorno non ancora fissato
policy-people = Scritta e decisa da
policy-rules-head = Regole
policy-rules = { $count ->
    [one] { $count } regola
   *[other] { $count } regole
 }
policy-of = Provenienza
policy-of-change = Una modifica approvata qui
policy-of-program = Il programma o la sua configurazione
revision-state-draft = Bozza
revision-state-proposed = In attesa di approvazione
revision-state-dropped = Abbandonata
policy-counts = In vigore
policy-planned = Approvata, non ancora in vigore
policy-was = È stata in vigore
policy-made = Iniziata
policy-writers = Scritta anche da
policy-proposed = Proposta
policy-approved = Approvata
policy-dropped = Abbandonata
policy-sent-back = Restituita
policy-who-when = { $name }, { $moment }
policy-reading = Lettura
policy-mistakes = { $count ->
    [one] { $count } errore. Nulla ha effetto finché non è corretto.
   *[other] { $count } errori. Nulla ha effetto finché non sono corretti.
 }
policy-own-fail = Scenari della maison non rispettati: { $count } su { $all }. Corregga la regola o lo scenario.
policy-own-failing = Scenari della maison non rispettati
policy-sound = Il testo si legge senza errori.
policy-sound-own = { $count ->
    [one] Il testo si legge senza errori e lo scenario della maison è rispettato.
   *[other] Il testo si legge senza errori e i { $count } scenari della maison sono rispettati.
 }
policy-write = Scrivere
policy-write-lede = La bozza si conserva anche con i suoi errori. Se le regole differiscono, indichi una nuova versione.
policy-text = Testo della raccolta
policy-text-hint = Regole in forma di frasi; docs/law.md le illustra passo per passo a un giurista
policy-own = Scenari della maison
policy-own-hint = Casi con l’esito atteso, in un elenco JSON. Devono essere rispettati prima che la modifica si possa proporre.
policy-save-and-try = Salva e prova
policy-trial = Che cosa cambierebbe
policy-trial-do = Prova
policy-trial-anew = Prova di nuovo
policy-trial-again = Aggiorna
policy-trial-none = La modifica non è ancora stata provata sulle pratiche aperte.
policy-trial-mistakes = La prova è possibile quando il testo si legge senza errori.
policy-trial-runs = Pratiche aperte esaminate: { $done } su { $whole }
policy-trial-broken = L’ultima prova si è interrotta prima della fine. La ripeta.
policy-trial-old = Dopo questa prova sono cambiati il testo o le altre regole. La ripeta prima dell’approvazione.
policy-trial-by = Prova di { $name }, { $moment }.
policy-answers = { $count ->
    [one] { $count } risposta
   *[other] { $count } risposte
 }
policy-trial-moved = La modifica cambierebbe { $answers }, in { $cases } su { $all } pratiche aperte.
policy-trial-same = Nessuna risposta cambierebbe. Pratiche aperte esaminate: { $all }.
policy-trial-told = { $count ->
    [one] { $count } di queste risposte è stata comunicata a un cliente. Nulla viene inviato in automatico: la pratica mostra la differenza.
   *[other] { $count } di queste risposte sono state comunicate a clienti. Nulla viene inviato in automatico: ogni pratica mostra la differenza.
 }
policy-trial-scenarios = Scenari conservati, oggi rispettati, che non lo sarebbero più: { $count } su { $all }.
policy-trial-rules = Regole che differiscono:
policy-trial-rights = Risposte che cambierebbero, per diritto
policy-trial-count = Risposte
policy-trial-cases = Pratica per pratica
policy-trial-failing = Scenari che non sarebbero più rispettati
policy-case = Pratica
policy-right = Diritto
policy-before = Ora
policy-after = Dopo la modifica
policy-told = Comunicato al cliente
policy-answer-none = Nessuna regola ne parla
policy-answer-asks = { $answer }. Da chiedere: { $facts }
policy-compare = Differenze
policy-compare-same = Il testo è uguale al precedente.
policy-compare-in = Nuovo:
policy-compare-out = Tolto:
policy-propose = Proporre
policy-propose-lede = Una persona che non vi ha scritto la esamina e la approva.
policy-propose-do = Chiedi l’approvazione
policy-approve = Approvare
policy-approve-lede = Da { $day } vale per ogni risposta. Lei non vi ha scritto.
policy-approve-others = Decide una persona che può approvare le regole e non vi ha scritto.
policy-approve-do = Approva
policy-return = Restituire
policy-return-lede = Torna a essere una bozza. Chi l’ha scritta legge il motivo.
policy-return-do = Restituisci
policy-reason = Motivo
policy-drop = Abbandonare
policy-drop-lede = Resta nell’elenco e non avrà mai effetto.
policy-drop-do = Abbandona
policy-again = Riprendere questo testo
policy-again-lede = Inizia una nuova modifica a partire da questo testo.
policy-again-do = Riparti da questo testo
