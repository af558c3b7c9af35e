### Se un articolo è autentico: le pagine pubbliche, l’esito per il cliente, il banco dei periti.
### I punti e gli elementi hanno le loro parole in features.ftl, quelli del personale in features-staff.ftl.

## Pagine pubbliche
authenticity-title = È autentico?
authenticity-lede = Due nostri periti osservano le Sue fotografie, ciascuno senza vedere che cosa ha detto l’altro, e Lei legge i loro riscontri. Rispondiamo entro due giorni lavorativi, gratuitamente.
authenticity-ask = Richiedi una perizia
authenticity-ask-lede = Sette pagine brevi. Occorrono soltanto la linea dell’articolo e il Suo indirizzo.
authenticity-families = Osservi prima da sé
authenticity-families-lede = Che cosa osservare in ogni linea, e che cosa può dire o non dire uno sguardo a casa.
authenticity-answers = Le cinque risposte
authenticity-answers-lede = Una di queste, con le sue ragioni. Mai una percentuale, né un bollino per un annuncio.
authenticity-report = Segnala una contraffazione
authenticity-report-lede = Una pagina, senza account, e il Suo nome solo se lo desidera.
authenticity-guide-title = { $family }: che cosa osservare
authenticity-guide-look = Dove guardare
authenticity-guide-genuine = I nostri
authenticity-guide-copied = Le imitazioni
authenticity-guide-drawing = Disegno al tratto, { $family }, con { $count } punti numerati, elencati a lato
authenticity-guide-lens = Richiede una lente o una luce
authenticity-guide-home = A casa
authenticity-guide-can = Che cosa può dire uno sguardo a casa
authenticity-guide-cannot = Che cosa non può dire
authenticity-guide-buying = Acquistare di seconda mano
authenticity-guide-print = Questa pagina si stampa su due fogli.

## Le cinque parole
verdict-word-confirmed-not-genuine = Contraffazione
verdict-word-inconsistent = Non compatibile
verdict-word-inconclusive = Non si può stabilire
verdict-word-consistent-with-genuine = Compatibile con un articolo autentico
verdict-word-confirmed-by-house = Autenticità confermata, articolo in mano
verdict-means-confirmed-not-genuine = Due periti hanno accertato che non è stato fatto per noi. Lo dicono soltanto persone della maison, e mai una da sola.
verdict-means-inconsistent = Ciò che si è visto non corrisponde alla nostra fattura. Le sole fotografie non permettono di andare oltre.
verdict-means-inconclusive = Ciò che si è visto non basta a decidere. È una risposta normale, e non dice nulla contro l’articolo.
verdict-means-consistent-with-genuine = Ciò che si è visto corrisponde alla nostra fattura. Le sole fotografie non permettono di andare oltre.
verdict-means-confirmed-by-house = I periti hanno avuto l’articolo in mano e confermano che è stato fatto per noi.

## L’esito
verdict-examination = Perizia
verdict-lede = { $examiners ->
    [one] Un perito ha osservato
   *[other] { $examiners } periti hanno osservato
  } { $pictures ->
    [one] una fotografia
   *[other] { $pictures } fotografie
  } del Suo articolo.
verdict-lede-hand = { $examiners ->
    [one] Un perito ha avuto
   *[other] { $examiners } periti hanno avuto
  } l’articolo in mano.
verdict-tape = Scala dalla contraffazione all’autenticità confermata con l’articolo in mano. La nostra risposta è «{ $word }».
verdict-tape-note = La barra è il nostro intervallo, la linea la stima migliore. La parte a tratteggio si raggiunge soltanto con l’articolo in mano.
verdict-findings = Che cosa abbiamo esaminato
verdict-findings-lede = Quanto ha contato ogni riscontro, a favore o contro
verdict-caption = Riscontri e loro peso
verdict-head-point = Punto
verdict-head-finding = Riscontro
verdict-against = Contro
verdict-for = A favore
verdict-pictures = { $count ->
    [one] Fotografia { $list }
   *[other] Fotografie { $list }
  }
verdict-weight-for-1 = Lievemente a favore
verdict-weight-for-2 = A favore
verdict-weight-for-3 = Fortemente a favore
verdict-weight-against-1 = Lievemente contro
verdict-weight-against-2 = Contro
verdict-weight-against-3 = Fortemente contro
verdict-weight-silent = Non ci dice nulla
verdict-weight-unseen = Non si è potuto vedere
verdict-weight-grouped = Contato insieme a un altro riscontro dello stesso genere
verdict-limits = Che cosa non abbiamo potuto stabilire
verdict-limit-hand = I materiali. Pelle, schiuma e odore si giudicano con l’articolo in mano.
verdict-limit-same = Che le fotografie mostrino l’articolo che riceverà. Chieda al venditore una nuova fotografia con la data di oggi scritta accanto.
verdict-limit-history = La sua storia. Guardiamo soltanto ciò che ha inviato.
verdict-limit-stolen = Se è stato rubato. Ci indichi gli estremi di una denuncia, se ne ha una.
verdict-signed = Chi ha firmato
verdict-reader-first = Primo esame, senza vedere il secondo
verdict-reader-second = Secondo esame, senza vedere il primo
verdict-reader-third = Terzo esame, perché i primi due differivano
verdict-reader-other = Ha concluso altrimenti; gli altri due concordano
verdict-examiner = perito
verdict-settle = Che cosa permetterebbe di stabilirlo
verdict-settle-hand = Un perito prende in mano l’articolo in una boutique, e la risposta diventa definitiva, per iscritto.
verdict-settle-photographs = Aiuterebbero soprattutto fotografie migliori di questi punti:
verdict-settle-book = Richiedi una perizia con l’articolo in mano
verdict-settle-add = Aggiungi fotografie
verdict-before-paying = Prima di pagare il venditore
verdict-before-paying-lede = Scelga un pagamento che tutela chi compra, e conservi l’annuncio. Se l’articolo risulta contraffatto, questa pagina e la Sua pratica La aiutano a reclamare.
verdict-rights-title = I Suoi diritti verso il venditore
verdict-rights-lede = Un articolo venduto come nostro senza esserlo non è conforme al contratto. Può far valere i Suoi diritti verso il venditore, che questi lo sapesse o no: la legge del Suo Paese stabilisce se viene prima un articolo autentico o il rimborso. Conservi l’articolo, l’annuncio e la prova del pagamento; non rispedisca l’articolo prima di aver reclamato per iscritto.
verdict-rights-evidence = Stampata, questa pagina indica chi ha esaminato l’articolo, quando e in base a quali riscontri.
verdict-doubts = Perché non si può stabilire
verdict-doubt-conflict = Riscontri forti si contraddicono. Nessuna media lo risolve; una persona ha guardato, e l’articolo in mano permetterebbe di stabilirlo.
verdict-doubt-too-few-findings = Si sono potuti vedere troppo pochi punti.
verdict-doubt-too-few-pictures = Troppo poche fotografie li mostrano.
verdict-doubt-too-little = I riscontri nel loro insieme non bastano.
verdict-doubt-range = I riscontri lasciano aperte entrambe le risposte.
verdict-persons = I periti dicono di più, o di meno, di quanto risulta dai soli riscontri; il loro motivo resta agli atti.
verdict-shared = Condiviso con
verdict-shared-you = Nessun altro che Lei. Un link per chi compra mostra l’esito e i riscontri, mai il Suo nome.
verdict-shared-link = Chiunque abbia il link da Lei creato in data { $day }, fino a { $until }. Il Suo nome non vi compare.
verdict-link-make = Crea un link
verdict-link-end = Disattiva il link
verdict-link-made = Ecco il link. È mostrato una sola volta: { $address }
verdict-link-ended = Il link non apre più nulla.
verdict-valid = Validità
verdict-valid-lede = Per queste fotografie. È un parere dato in data { $day }, non un certificato, e non segue l’articolo.
verdict-valid-hand = È la parola della maison, data in data { $day }, sull’articolo che ha avuto in mano.
verdict-working = Come ci siamo arrivati
verdict-working-lede = Ogni riscontro è pesato secondo quanto è più probabile su un articolo di nostra fattura che su un’imitazione. Ciò che va insieme conta una volta sola, e nessun riscontro conta più di quanto i suoi dati consentano.
verdict-working-sum = I riscontri, nel loro insieme, danno: { $band }.
verdict-working-policy = Regole { $policy }, catalogo { $catalogue }
verdict-band-none = nessun sostegno, né in un senso né nell’altro
verdict-band-weak = sostegno debole
verdict-band-moderate = sostegno moderato
verdict-band-moderately-strong = sostegno moderatamente forte
verdict-band-strong = sostegno forte
verdict-band-very-strong = sostegno molto forte
verdict-band-extremely-strong = sostegno estremamente forte
verdict-towards-for = { $band } all’ipotesi che sia di nostra fattura
verdict-towards-against = { $band } all’ipotesi che non sia di nostra fattura
verdict-earlier = Risposte precedenti
verdict-earlier-lede = Una risposta successiva non cancella la precedente.
verdict-appeal = Contesta la risposta
verdict-appeal-lede = Altri due periti ricominciano da capo. Ci dica che cosa ci è sfuggito.
verdict-appeal-field = Che cosa è errato
verdict-appeal-send = Richiedi un nuovo esame
verdict-appeal-sent = Ora lo osservano altri due periti. Questa risposta resta finché non c’è la loro.
verdict-wait-title = Perizia in corso
verdict-wait-lede = La nostra risposta arriva entro: { $moment }.
verdict-wait-asked = Richiesta ricevuta
verdict-wait-first = Primo esame
verdict-wait-second = Secondo esame
verdict-wait-third = Terzo esame
verdict-wait-answer = Risposta
verdict-photographs-title = Ci servono altre fotografie
verdict-photographs-lede = Il perito non ha potuto vedere questi punti. Ne aggiunga le fotografie nella pagina della Sua pratica; non occorre altro.
verdict-withdrawn-title = Richiesta ritirata
verdict-withdrawn-lede = Ha ritirato la richiesta, e nessuno la esamina più.
verdict-open = L’esito della perizia sul Suo articolo
verdict-open-waiting = A che punto è la perizia
verdict-share-title = L’esito di una perizia, condiviso da chi l’ha ricevuto
verdict-share-lede = La maison risponde di ciò che si legge qui, alla data indicata. Controlli l’indirizzo di questa pagina: { $address }

## Nella cronologia e nelle comunicazioni
examination-asked = L’articolo è in perizia
examination-photographs-asked = Il perito chiede altre fotografie
examination-answered = L’esito della perizia è disponibile
examination-opened-again = L’articolo è di nuovo in perizia
examination-withdrawn = La richiesta di perizia è stata ritirata

## Il modulo
ask-heading-origin = Da dove viene?
ask-heading-terms = Prima dell’invio
ask-lede-origin = Dove è stato acquistato, o dove è proposto. Lasci vuoto ciò che non sa; un prezzo non aiuta nessuno a stabilire se è autentico.
ask-lede-terms = Ciò che leggerà è un parere motivato.
ask-lede-photos-authenticity = I numeri sono sul disegno. Luce naturale e sfondo uniforme sono l’ideale. Invii ciò che ha; più punti vediamo, più possiamo dire.
field-origin = L’articolo
field-price = Prezzo
hint-price = Con la sua valuta.
answer-origin-bought-here = L’ho acquistato da voi
answer-origin-second-hand = L’ho acquistato di seconda mano
answer-origin-offered = Mi viene proposto
answer-origin-given = Mi è stato regalato
terms-is = Che cosa è la risposta
terms-is-lede = Una di cinque parole, con i riscontri a favore e contro, i limiti e i nomi di chi ha firmato. Quando non si può stabilire, lo diciamo, e diciamo che cosa lo permetterebbe.
terms-is-not = Che cosa non è
terms-is-not-lede = Non un certificato, non una stima del valore, non una promessa sull’articolo che riceverà. Non segue l’articolo.
terms-who = Chi vede le Sue fotografie
terms-who-lede = I periti vedono le fotografie e la linea dell’articolo, non il Suo nome né il prezzo. Al venditore non si dice nulla.
terms-kept = Per quanto tempo si conservano
terms-kept-lede = Finché si conserva la Sua pratica. Può chiederci in qualsiasi momento di cancellarle, e non servono mai ad addestrare alcunché.
terms-time = Quando, e a che prezzo
terms-time-lede = Entro due giorni lavorativi, gratuitamente.

## L’area consulenti
desk-exams = Perizie
desk-exams-to-read = Da esaminare
desk-exams-none = Nessuna perizia da esaminare
desk-exams-all = Tutte le perizie
desk-exams-head-number = Perizia
desk-exams-head-family = Linea
desk-exams-head-round = Tornata
desk-exams-head-stage = Fase
desk-exams-head-due = Risposta entro
desk-exams-head-verdict = Esito
desk-exams-mine = La esamina Lei
desk-exams-open = Può prenderla in esame
exam-stage-awaits = Attende l’esame
exam-stage-reads = In esame
exam-stage-waits-for-photographs = Attende fotografie
exam-stage-answered = Risposta data
exam-stage-withdrawn = Ritirata
exam-why-asked = richiesta
exam-why-photographs = altre fotografie
exam-why-finding = un elemento nuovo
exam-why-in-hand = articolo in mano
exam-why-appeal = contestazione
exam-hand-photographs = Da fotografie
exam-hand-in-hand = Articolo in mano
bench-take = Prendi in esame
bench-give-back = Restituisci
bench-lede = Qui non compaiono né il cliente né il prezzo. Ciò che ha detto un altro perito resta sigillato fino all’esito.
bench-pictures = Fotografie
bench-picture = Fotografia { $number }: { $slot }
bench-no-pictures = Nessuna fotografia inviata
bench-loupe = Lente
bench-compare = Confronta
bench-measure = Misura
bench-measure-says = { $pixels } pixel
bench-next = Fotografia successiva
bench-drawing = Disegno di riferimento
bench-points = Punti
bench-mark-for = A favore
bench-mark-against = Contro
bench-mark-silent = Non dice nulla
bench-mark-unseen = Non visibile
bench-strength = Grado
bench-strength-1 = Lievemente
bench-strength-2 = Chiaramente
bench-strength-3 = Fortemente
bench-reason = Perché, in una riga
bench-seen-on = Visto su
bench-staff-only = Riservato al personale
bench-covert = Lente o luce
bench-proposed = I giudizi portano a: { $word }
bench-word = La Sua conclusione
bench-word-proposed = Quella dei giudizi
bench-word-reason = Perché un’altra conclusione
bench-save = Salva
bench-saved = Salvato
bench-sign = Firma
bench-sign-lede = Un esame firmato non cambia più. Il secondo perito non lo vede.
bench-ask-photographs = Chiedi fotografie
bench-ask-photographs-lede = Al cliente si chiedono i punti giudicati «non visibile», salvo quelli che solo il personale può conoscere.
bench-signed = Firmato. Resta sigillato fino all’esito.
bench-keys = 1 a favore, 2 contro, 3 non dice nulla, 4 non visibile; le frecce passano da un punto all’altro; P fotografia successiva, Z lente, C confronta, M misura
bench-records = Altri elementi
bench-record = Elemento
bench-record-add = Annota
bench-reading-of = { $name }: { $word }
bench-tape = Che cosa vedrebbe il cliente
desk-exam-ask = Richiedi la perizia
desk-exam-ask-lede = Due periti esaminano l’articolo dalle fotografie di questa pratica.
desk-exam-made = Anno di fabbricazione
desk-exam-in-hand = L’articolo è nelle nostre mani
desk-exam-in-hand-lede = Viene esaminato di nuovo, e si può dire «autenticità confermata».
desk-exam-appeal = Il cliente contesta la risposta
desk-exam-case = La pratica
desk-trained = Chi è formato per che cosa
desk-trained-person = Perito
desk-trained-family = Linea
desk-trained-basis = Su quale base
desk-trained-since = Dal
desk-trained-until = Fino al
desk-trained-lasting = Senza termine
desk-train = Registra una formazione per una linea
desk-train-end = Termina
refusal-not-a-year = Inserisca un anno fra il 1917 e quello in corso.

## Che cosa è rifiutato
refusal-exam-held-by-another = La esamina un altro perito. Ne prenda un’altra dall’elenco.
refusal-exam-not-held = Non l’ha presa in esame. Prima la prenda.
refusal-exam-read-already = L’ha già esaminata in questa tornata, o il Suo esame è contestato. Lasci che la esamini un’altra persona.
refusal-exam-not-trained = La Sua formazione non comprende questa linea. Chieda a un responsabile di registrarla.
refusal-exam-point-unmarked = Un punto è senza giudizio. Giudichi ogni punto; anche «non visibile» è un giudizio.
refusal-exam-mark-unreasoned = A un giudizio a favore o contro manca il grado o il motivo. Scelga il grado e scriva una riga.
refusal-exam-point-unknown = Un giudizio indica un punto che questa linea non ha. Apra di nuovo la pagina.
refusal-exam-word-unreasoned = Una conclusione diversa da quella dei giudizi richiede un motivo. Scriva perché.
refusal-exam-not-in-hand = «Autenticità confermata» si dice con l’articolo in mano. Lo faccia portare.
refusal-exam-nothing-against = Nulla è giudicato contro l’articolo. Indichi che cosa parla contro, o concluda altrimenti.
refusal-exam-answered = La risposta è stata data. Una nuova fotografia, un nuovo riscontro o una contestazione riapre la perizia.
refusal-exam-not-answered = La risposta non c’è ancora. Attenda l’esito.
refusal-exam-withdrawn = La richiesta è stata ritirata. Richieda una nuova perizia.
refusal-exam-no-photographs = Nessuna fotografia è attesa o richiesta. Indichi che cosa non è visibile.
refusal-exam-appeal-unreasoned = Non è detto che cosa è errato. Dica che cosa ci è sfuggito.
