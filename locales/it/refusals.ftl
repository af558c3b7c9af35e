## Che cosa si dice quando una modifica è rifiutata: refusal-CODE, codici di app::gate,
## app::people, app::passwords e app::house. Prima il perché, poi che cosa si può fare.

refusal-needs-proof = Inserisca prima di nuovo la password, o un codice del secondo fattore.
refusal-proof-wrong = Questa password non corrisponde. La controlli e riprovi.
refusal-session-over = Questa sessione è terminata. Acceda di nuovo.
refusal-factor-enrolled = Il secondo fattore è già attivo. Il suo segreto non viene più mostrato.
refusal-region-in-use = Una sede o un reparto di questa regione è ancora in uso. Occorre prima metterli fuori uso.
refusal-last-team = È l’ultimo reparto, e le nuove pratiche devono pur arrivare da qualche parte. Ne crei prima un altro.

refusal-password-short = Usi almeno 8 caratteri. Qualche parola facile da ricordare va bene.
refusal-password-long = Usi al massimo 256 byte, circa 250 lettere latine.
refusal-password-control = Elimini i caratteri invisibili.
refusal-password-name = Aggiunga altro al nome della maison o al Suo.
refusal-password-common = È fra le prime password che chiunque proverebbe. Vanno bene alcune parole senza legame fra loro.

refusal-login = Usi un nome senza spazi.
refusal-not-for-people = Il ruolo di un programma non può essere dato a una persona. Crei invece un token.
refusal-empty = Ne scelga almeno uno, oppure ovunque.
refusal-unknown = Una di queste voci qui non è nota. Scelga dall’elenco.
refusal-characters = Elimini i caratteri invisibili.
refusal-code = Usi lettere minuscole, cifre e trattini, per esempio paris-saint-honore.
refusal-fixed = Il codice non può cambiare: alcune pratiche vi rimandano. Crei invece una nuova voce.
refusal-country = Inserisca le due lettere maiuscole di un Paese, per esempio FR.
refusal-currency = Inserisca le tre lettere maiuscole di una valuta, per esempio EUR.
refusal-unknown-zone = Questo fuso orario non è noto. Scriva per esempio Europe/Paris.
refusal-domain = Inserisca un indirizzo come orle.example o https://orle.example/fr/.
refusal-range = Questo numero è fuori dai limiti. Ne inserisca uno più consueto.
refusal-bad-time = Questi orari non sono leggibili. Scriva 09:00-13:00, 14:00-18:00.
refusal-start-not-before-end = L’apertura deve precedere la chiusura. Per un turno oltre la mezzanotte scriva 22:00-30:00.
refusal-starts-next-day = Gli orari da mezzanotte in poi appartengono al giorno dopo. Li scriva in quel giorno.
refusal-ends-too-late = Un turno finisce entro il giorno dopo, al più tardi alle 48:00. Scriva il resto negli orari di quel giorno.
refusal-overlap = Due di questi orari si sovrappongono. Lasci un intervallo, oppure li unisca.
refusal-bad-date = Inserisca una data, per esempio 2026-12-25.
refusal-bad-minutes = Inserisca ore e minuti, per esempio 4:00, e un preavviso non più lungo dell’impegno.
refusal-promise-tie = Un altro impegno è altrettanto specifico per alcune di queste pratiche. Precisi un elemento in più, oppure modifichi l’altro.
refusal-unknown-fact = Un nome fra parentesi graffe non è un dato noto. Usi quelli elencati sotto il campo.
refusal-loose-brace = Una parentesi graffa non apre o non chiude nulla. Scriva i dati così: {"{"}client_name{"}"}.
refusal-twice = Una voce è indicata due volte. Ne tenga una sola.

refusal-passkey-wrong = Questa passkey non è stata accettata. Riprovi.
refusal-passkey-known = Questa passkey è già registrata. La usi, oppure ne crei un’altra.
refusal-passkey-too-many = Le passkey possono essere al massimo dieci. Ne rimuova prima una.
refusal-passkey-none-here = Le passkey richiedono che la maison sia raggiunta con un nome. Attivi invece i codici.
refusal-no-factor = Non c’è alcun secondo fattore che si possa perdere. Ne attivi prima uno.
refusal-last-factor = È il Suo unico secondo fattore. Ne attivi prima un altro.
refusal-same = È già così. Inserisca altro, oppure lasci com’è.
refusal-region-has-cases = Alcune pratiche di questa regione sono ancora aperte. Occorre prima risolverle, o spostarle in un’altra regione.

refusal-already-sent = Questo modulo è già stato inviato. Apra la pratica che ne è nata, e scriva lì.
refusal-already-undone = L’operazione è già stata annullata. Guardi le pratiche come sono ora.
refusal-file-held = Questo file è ancora in esame. Riprovi fra un minuto.
refusal-control-characters = Elimini i caratteri invisibili.
refusal-hidden-characters = Elimini i caratteri invisibili, o che invertono la direzione del testo.
refusal-not-a-day = Inserisca una data, per esempio 2026-12-25.
refusal-not-a-number = Inserisca un numero intero.
refusal-not-a-phone = Inserisca un numero di telefono con il prefisso del Paese, per esempio +33 1 23 45 67 89.
refusal-too-many = È più di quanto si possa fare in una volta. Ne scelga meno.
refusal-wrong = Questa risposta non può restare così. Torni alla sua pagina e la modifichi.
refusal-not-qualified = Questa persona non può rispondere a questa pratica. Scelga qualcun altro.

## What is said of a fact of a purchase: app::law.
refusal-no-such-fact = Questo dato non esiste. Ne scelga uno fra quelli mostrati accanto alla pratica.
refusal-unknown-value = Qui non è possibile. Scelga fra quanto proposto.
refusal-impossible-fact = È incompatibile con quanto già noto. Corregga uno dei due.
refusal-fact-ahead = Questo giorno deve ancora venire. Lo controlli.
refusal-fact-before = Questo giorno ne precede uno che viene prima. Corregga uno dei due.
refusal-fact-after = Questo giorno ne segue uno che viene dopo. Corregga uno dei due.
refusal-unknown-right = Questo diritto qui non esiste. Ne scelga uno fra quelli mostrati accanto alla pratica.
refusal-answer-open = Non si può ancora dire: resta qualcosa da chiedere. Completi, oppure chieda al cliente.
refusal-revision-not-now = Nello stato attuale non è possibile. Verifichi a che punto è la modifica.
refusal-revision-own = Vi ha scritto Lei. Decide un’altra persona che può approvare le regole.
refusal-revision-mistakes = Contiene errori, oppure scenari della maison non rispettati. Prima li corregga.
refusal-revision-not-tried = L’effetto con questo testo e queste regole non è stato esaminato. Prima provi la modifica.
refusal-revision-no-day = Il giorno di decorrenza manca o è già passato. Indichi oggi o un giorno successivo.
refusal-revision-same-version = Un altro testo ha già avuto questa versione. Ne indichi una nuova in testa alla raccolta.
refusal-revision-same-text = Nulla differisce dall’ultimo testo approvato. Cambi qualcosa, oppure abbandoni la modifica.
refusal-revision-behind = Nel frattempo è stata approvata un’altra modifica di questa raccolta. Riparta da quella e vi riporti la Sua.
refusal-revision-in-force = È già in vigore. Per correggerla, inizi una nuova modifica.
refusal-revision-moved = Qualcuno l’ha cambiata dopo l’apertura di questa pagina. Quanto ha scritto è qui sotto: lo confronti con le differenze e salvi di nuovo.
refusal-answer-firm = Qui nessuna regola consueta è d’ostacolo. Ciò che dispone la legge o una regola inderogabile non ammette eccezioni; lo comunichi al cliente così com’è.
refusal-mail-decided = Nel frattempo qualcuno ha deciso di questa e-mail. La apra di nuovo per vedere dove si trova.
refusal-mail-unreadable = Questa e-mail è illeggibile e non può entrare in una pratica. Salvi l’originale e apra una pratica a mano.
refusal-plus-sign = Ciò che segue un segno più è il nome firmato di una pratica. Scriva l’indirizzo senza segno più.
