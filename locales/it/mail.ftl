### E-mail che escono dalla maison: oggetto, testo, firma.
### Si leggono su un telefono, fuori contesto: prima la risposta, poi chi agisce ed entro quando.

## Every letter
mail-sender = { $house }, servizio clienti
mail-hello = Gentile { $name },
mail-hello-unnamed = Buongiorno,
mail-signed = Il servizio clienti { $house }
mail-about = Riguarda la pratica { $number }. Questa e-mail va all’indirizzo indicato nella pratica, e a nessun altro.
mail-fact = { $name }: { $value }
mail-large = Caratteri grandi, o solo testo:
mail-open = Apri la pratica
mail-number = Numero della Sua pratica
mail-number-same = Lo stesso in ogni pagina, in ogni comunicazione e al telefono.
mail-code-follows = Per aprirla serve un codice di sei cifre. Lo inviamo a questo indirizzo quando lo chiede.
mail-subject-case = { $topic } (pratica { $number })

## Receipt
mail-receipt-heading = Abbiamo ricevuto la Sua richiesta
mail-receipt-next = Una persona la legge. La prima risposta arriva entro { $moment }.
mail-receipt-next-undated = Una persona la legge e Le scrive.
mail-receipt-opened-phone = Abbiamo aperto questa pratica durante la Sua telefonata.
mail-receipt-opened-boutique = Abbiamo aperto questa pratica in boutique, insieme a Lei.
mail-receipt-opened-for-you = Abbiamo aperto questa pratica per Lei.
mail-receipt-settle = Contiamo di trovare una soluzione entro { $moment }.
mail-receipt-settle-undated = Tocca a noi scriverLe. Non deve fare nulla.
mail-receipt-held = Che cosa abbiamo ricevuto
mail-receipt-about = Argomento
mail-receipt-piece = Articolo
mail-receipt-received = Data di ricezione
mail-receipt-files = Fotografie e documenti
mail-receipt-add = Nella pagina della pratica può rileggerla, aggiungere testo e file, e vedere a chi tocca.
mail-receipt-not-you = Non ci ha scritto Lei? Allora il Suo indirizzo è stato indicato per errore. Non deve fare nulla: senza un codice ricevuto in questa casella, nessuno fuori dalla maison può leggere la pratica.
mail-receipt-not-with-you = Non ha aperto una pratica con noi? Allora il Suo indirizzo è stato indicato per errore. Non deve fare nulla: senza un codice ricevuto in questa casella, nessuno fuori dalla maison può leggere la pratica.

## Reply
mail-reply-heading = Risposta di { $name }
mail-reply-answer = Per rispondere, o per aggiungere fotografie, apra la pratica.
mail-reply-awaited = Attendiamo la Sua risposta. Se non abbiamo Sue notizie, riprendiamo la pratica { $moment }; nulla va perduto.
mail-reply-awaited-undated = Attendiamo la Sua risposta.

## One-time code
mail-code-subject = Codice per aprire la pratica { $number }
mail-code-heading = Il Suo codice
mail-code-until = Vale 15 minuti, fino a { $moment }, e apre una sola volta la pratica { $number }.
mail-code-enter = Lo inserisca nella pagina in cui l’ha chiesto:
mail-code-never = Nessuna persona di { $house } Le chiede questo codice, né al telefono né in boutique. Non lo comunichi ad altri.
mail-code-not-you = Non l’ha chiesto Lei? Allora non deve fare nulla. Da solo non apre niente.

## Resolved
mail-resolved-subject = Risolta: pratica { $number }
mail-resolved-subject-withdrawn = Ritirata: pratica { $number }
mail-resolved-heading = Risolta
mail-resolved-heading-withdrawn = Ritirata, come ha chiesto
mail-resolved-outcome = Esito
mail-resolved-withdrawn = Abbiamo smesso di lavorarci. Quanto è accaduto resta leggibile.
mail-resolved-words = { $name } Le scrive:
mail-resolved-reopen = Non è risolta? Ce lo dica entro { $date } e la pratica si riapre. Non occorre un motivo.
mail-resolved-reopen-undated = Non è risolta? Ce lo dica nella pagina della pratica, che si riapre.
mail-resolved-withdrawn-reopen = Ha cambiato idea? Ce lo dica entro { $date } e la pratica si riapre.
mail-resolved-withdrawn-reopen-undated = Ha cambiato idea? Ce lo dica nella pagina della pratica, che si riapre.

## Reminder
mail-reminder-subject = Attendiamo la Sua risposta: pratica { $number }
mail-reminder-heading = Attendiamo la Sua risposta
mail-reminder-asked = Le abbiamo scritto { $date } per chiederLe qualcosa. Si trova nella pagina della pratica.
mail-reminder-asked-undated = Le abbiamo scritto per chiederLe qualcosa. Si trova nella pagina della pratica.
mail-reminder-next = Se non abbiamo Sue notizie, riprendiamo la pratica { $moment }; nulla va perduto.
mail-reminder-once = Lo ricordiamo una volta sola.
mail-reminder-stop = Niente più promemoria

## Escalated
mail-escalated-subject = { $name } segue ora la pratica { $number }
mail-escalated-heading = { $name }, specialista senior, segue ora la Sua pratica
mail-escalated-by = La risposta arriva entro { $moment }.
mail-escalated-by-undated = La risposta arriva appena il servizio riapre.
mail-escalated-read = Prima di tutto si legge l’intera cronologia: non deve raccontarla di nuovo. Nessuna data già promessa cambia.

## Going on with a form
mail-resume-subject = Riprendere il Suo modulo: { $topic }
mail-resume-heading = Le Sue risposte sono conservate
mail-resume-lede = Questo link La riporta alle Sue risposte, su qualsiasi dispositivo. È valido trenta giorni.
mail-resume-go = Continua
mail-resume-nothing = Nulla ci è stato ancora inviato.
mail-resume-private = Chi ha il link può leggere le risposte. Non lo comunichi ad altri.
mail-resume-not-you = Non l’ha chiesto Lei? Allora non deve fare nulla.

## Staff: invitation and recovery
mail-staff-hello = Buongiorno { $name },
mail-staff-private = Il link funziona una volta. Non lo comunichi ad altri.
mail-staff-not-you = Non se l’aspettava? Allora non apra il link, e avvisi il Suo amministratore.
mail-invitation-subject = Il Suo accesso all’area consulenti di { $house }
mail-invitation-heading = L’area consulenti è pronta per Lei
mail-invitation-lede = Scelga una password con questo link, valido fino a { $moment }. Poi attiverà un secondo fattore.
mail-invitation-lede-undated = Scelga una password con questo link. Poi attiverà un secondo fattore.
mail-invitation-go = Scegli una password
mail-recovery-subject = Una nuova password per l’area consulenti di { $house }
mail-recovery-heading = Scelga una nuova password
mail-recovery-lede = Questo link vale fino a { $moment }. Il Suo secondo fattore resta com’è, salvo che un amministratore l’abbia reimpostato.
mail-recovery-lede-undated = Questo link vale per poco tempo. Il Suo secondo fattore resta com’è, salvo che un amministratore l’abbia reimpostato.
mail-recovery-go = Scegli una nuova password

## Staff: what became of one's account
mail-account-subject = Il Suo account nell’area consulenti di { $house }
mail-account-heading = Il Suo account è stato modificato
mail-account-at = È avvenuto { $moment }.
mail-account-not-you = Non l’ha fatto Lei? Scelga subito una nuova password, e avvisi il Suo amministratore.
mail-account-password = La Sua password è stata cambiata.
mail-account-codes = I codici di un’app di autenticazione sono stati attivati come secondo fattore.
mail-account-codes-removed = I codici della Sua app di autenticazione sono stati rimossi.
mail-account-passkey-added = Una passkey è stata aggiunta come secondo fattore.
mail-account-passkey-removed = Una passkey è stata rimossa.
mail-account-recovery-codes = Sono stati creati dieci codici di recupero. I precedenti non funzionano più.
mail-account-recovery-code-used = Un codice di recupero è servito per accedere al posto del secondo fattore. La pagina del Suo account indica quanti ne restano.
mail-account-address-asked = È stato chiesto un altro indirizzo per il Suo account. Cambia quando si apre il link inviato a quell’indirizzo.
mail-account-address-changed = L’indirizzo del Suo account è stato cambiato. D’ora in poi le e-mail vanno al nuovo indirizzo.
mail-address-confirm-subject = Confermi il Suo indirizzo per l’area consulenti di { $house }
mail-address-confirm-heading = Confermi il Suo nuovo indirizzo
mail-address-confirm-lede = Questo indirizzo è stato indicato per il Suo account. Per confermarlo, apra il link entro { $moment }.
mail-address-confirm-lede-undated = Questo indirizzo è stato indicato per il Suo account. Per confermarlo, apra il link.
mail-address-confirm-go = Conferma l’indirizzo

## Mail that comes in: the desk
mail-in-title = E-mail
mail-in-lede = Ciò che non si è potuto collocare automaticamente attende qui. Nulla va perduto: ogni messaggio è conservato come è stato ricevuto.
mail-tab = { $state } ({ $count })
mail-older = Meno recenti
mail-none = Qui non c’è nulla.
mail-subject = Oggetto
mail-no-subject = Senza oggetto
mail-from = Da
mail-nobody = Nessuno è indicato
mail-to = A
mail-received = Ricevuta
mail-proof = Mittente
mail-why = Perché è qui
mail-kind = Natura
mail-words = Che cosa dice
mail-no-words = Non contiene testo.
mail-emptied = Il suo contenuto è stato cancellato.
mail-quoted = Citazione
mail-as-sent = Com’è stato inviato
mail-sent-frame = Il messaggio com’è stato inviato
mail-sent-hint = Il messaggio come l’ha impaginato il suo programma, reso innocuo: nessuno script, nessun modulo, nessuno stile proprio. Un link si apre altrove e non dice nulla dell’area consulenti.
mail-sent-alone = Apri in una pagina a sé
mail-sent-cut = C’è più di quanto si vede qui. L’originale contiene tutto.
mail-pictures-held =
    { $count ->
        [one] Un’immagine esterna non è mostrata.
       *[other] { $count } immagini esterne non sono mostrate.
    }
mail-pictures-why = Se le caricasse il Suo browser, il mittente saprebbe che il messaggio è stato aperto. Le carichiamo per Lei, senza dire chi legge.
mail-pictures-show = Mostra le immagini
mail-whole = Il messaggio intero
mail-files = File
mail-original = Salva l’originale
mail-original-hint = Come è stato ricevuto, con intestazioni e HTML. Lo apra solo con un programma a cui affiderebbe i file di sconosciuti.
mail-suggestions = Forse la stessa questione
mail-verified = Mittente verificato
mail-unverified = Mittente non verificato
mail-held-beside =
    { $count ->
        [one] Un’e-mail attende una decisione:
       *[other] { $count } e-mail attendono una decisione:
    }
mail-put = Inserisci in una pratica
mail-put-lede = Le parole del cliente, o di una persona confermata, entrano nella cronologia che anche il cliente legge. Quelle di chiunque altro restano accanto alla pratica, a uso interno.
mail-confirm = Questo mittente può scrivere nella pratica?
mail-confirm-hint = Solo se sa chi è e il cliente ha acconsentito. La conferma non invia nulla.
mail-confirm-yes = Sì, da ora in poi
mail-no-such-case = Questa pratica non esiste, oppure non Le è accessibile. Controlli il numero.
mail-begin = Apri come nuova pratica
mail-begin-lede = Il mittente diventa il cliente di una nuova pratica, con queste parole.
mail-begin-held = Apri una pratica per ogni e-mail trattenuta di questo dominio
mail-begin-held-lede = Prima le più vecchie, fino a cento per volta.
mail-again = Esamina di nuovo
mail-again-lede = È letta e collocata un’altra volta, come se fosse appena arrivata.
mail-discard = Sposta nel cestino
mail-discard-lede = È conservata per trenta giorni, poi cancellata. Fino ad allora si può recuperare.
mail-done = Fatto.
mail-state-new = Appena arrivate
mail-state-held = Trattenute
mail-state-parked = Messe da parte
mail-state-unreadable = Illeggibili
mail-state-quiet = Altra posta
mail-state-bounce = Sulle nostre e-mail
mail-state-discarded = Nel cestino
mail-state-placed = In una pratica
mail-why-own-message = Una nostra e-mail è tornata indietro
mail-why-own-address = Il mittente si presenta come la maison
mail-why-staff = Il mittente si presenta come una persona della maison
mail-why-unverified = Nulla mostra che l’abbia scritta il cliente
mail-why-somebody-else = Scritta da una persona diversa dal cliente
mail-why-flood = Troppe insieme da un solo mittente o dominio
mail-why-automatic = L’ha scritta una macchina
mail-why-list = Da una lista di distribuzione
mail-why-newsletter = Inviata a molti
mail-why-receipt = Una conferma di lettura
mail-why-closed = L’ha scritta una macchina, a una pratica chiusa
mail-why-again = Lo stesso messaggio è già arrivato
mail-why-no-letter = Un avviso che non riguarda alcuna nostra e-mail
mail-why-empty = È vuota
mail-why-too-large = Supera 36 MB
mail-why-no-header = Non è un’e-mail
mail-why-header-too-long = Una riga dell’intestazione è troppo lunga
mail-why-headers-too-large = Le intestazioni sono troppo grandi
mail-why-too-many-parts = Ha troppe parti
mail-why-too-deep = Le sue parti sono annidate troppo in profondità
mail-why-not-taken = È stata letta, ma non è stato possibile collocarla
mail-proof-dmarc = Attestato dal dominio del mittente (DMARC)
mail-proof-dkim = Attestato da una firma (DKIM)
mail-proof-dmarc-fails = Il dominio del mittente la disconosce (DMARC)
mail-proof-no-results = Il nostro server di posta non ha detto nulla del mittente
mail-proof-not-shown = Nulla mostra chi l’ha inviata
mail-proof-several-authors = Indica più autori
mail-kind-person = Scritta da una persona
mail-kind-auto-reply = Risposta automatica
mail-kind-out-of-office = Avviso di assenza
mail-kind-bounce = Un’e-mail tornata indietro
mail-kind-delayed = Un’e-mail in ritardo
mail-kind-list = Lista di distribuzione
mail-kind-newsletter = Newsletter
mail-kind-receipt = Conferma di lettura
mail-return-no-such-address = l’indirizzo non esiste
mail-return-mailbox-full = la casella è piena
mail-return-disabled = la casella non riceve nulla
mail-return-too-large = l’e-mail è troppo grande
mail-return-refused = è stata rifiutata
mail-return-unreachable = il server di posta non è raggiungibile
mail-return-expired = i tentativi sono durati troppo a lungo
mail-return-other = nessun motivo indicato
desk-entry-mail-laid = Un’e-mail che il cliente non legge qui
desk-entry-files-refused =
    { $count ->
        [one] Un file dell’e-mail non è stato accettato
       *[other] { $count } file dell’e-mail non sono stati accettati
    }
desk-entry-letter-returned = Un’e-mail al cliente è tornata indietro: { $reason }.
desk-entry-letter-delayed = Un’e-mail al cliente è in ritardo: { $reason }.
desk-entry-participant-added = Ora in questa pratica può scrivere anche una persona diversa dal cliente.
