### Che cosa osserva un perito su un articolo, che cosa se ne sa d’altra parte, e le guide pubbliche.
### Lo schema delle chiavi è descritto in testa a locales/en/features.ftl.

## Shoes

feature-side-stitching = Impunture dei pannelli laterali
feature-side-stitching-look = Tenga la scarpa alla luce del giorno e fotografi da vicino un palmo della cucitura laterale.
feature-side-stitching-genuine = I punti hanno la stessa lunghezza e la stessa tensione in entrambe le scarpe, e la cucitura resta a distanza costante dal bordo del pannello.
feature-side-stitching-copied = La lunghezza dei punti varia, le file deviano verso il bordo o le due scarpe sono diverse.

feature-tongue-label = Etichetta della linguetta
feature-tongue-label-look = Tiri su la linguetta e fotografi l’etichetta di fronte, così da vicino che si veda la tessitura.
feature-tongue-label-genuine = La tessitura è fitta, le lettere hanno spazi regolari e il taglio del bordo corrisponde agli anni in cui il paio fu fatto.
feature-tongue-label-copied = Le lettere si toccano o si assottigliano, oppure l’etichetta è di un tipo che in quegli anni non usavamo.

feature-toe-layers = Strati della punta
feature-toe-layers-look = Appoggi la scarpa su un tavolo, porti il telefono all’altezza della suola e fotografi la punta di profilo.
feature-toe-layers-genuine = Tre strati si succedono nello stesso ordine in entrambe le scarpe, divisi da linee sottili e continue.
feature-toe-layers-copied = Gli strati sono stampati in un solo blocco e simulati da solchi, oppure la loro altezza cambia da una scarpa all’altra.

feature-sole-layers = Strati della suola
feature-sole-layers-look = Appoggi la scarpa su un tavolo e fotografi l’intera suola di profilo, con il telefono alla sua altezza.
feature-sole-layers-genuine = Ogni parte della suola è un pezzo a sé, le giunzioni sono nette e la sinistra è lo specchio della destra.
feature-sole-layers-copied = Parti che dovrebbero essere distinte sono stampate insieme, gli spigoli sono arrotondati o una vernice fa le veci di un cambio di materiale.

feature-sole-mould = Segni dello stampo sotto la suola
feature-sole-mould-look = Capovolga la scarpa, spazzoli l’arco e fotografi i segni con la luce che cade di lato.
feature-sole-mould-genuine = I segni sono netti, di profondità uniforme, e la misura che riportano è quella della scarpa.
feature-sole-mould-copied = Questi segni sono copiati spesso: se giusti, contano poco; una misura errata o contorni sfocati contano di più.

feature-heel-embroidery = Ricamo del tallone
feature-heel-embroidery-look = Fotografi il ricamo esattamente da dietro, che riempia l’inquadratura, una volta per ciascuna scarpa.
feature-heel-embroidery-genuine = Le lettere sono fitte, con bordi netti e senza fili dall’una all’altra; una lettera un poco bassa si vede anche su paia autentiche.
feature-heel-embroidery-copied = Le lettere sono magre o gonfie, unite da fili vaganti o spaziate in modo diverso nelle due scarpe.

feature-size-mark = Misura ricamata sulla punta
feature-size-mark-look = Fotografi dall’alto e da vicino il numero ricamato sulla punta di ciascuna scarpa.
feature-size-mark-genuine = Le cifre sono ricamate fitte, stanno diritte e concordano con la misura sotto la suola.
feature-size-mark-copied = Le cifre sono inclinate, i loro vuoti sono chiusi o il numero non è quello sotto la suola.

feature-laces = Lacci
feature-laces-look = Ai lacci non serve una fotografia a parte: vengono spesso sostituiti e non ne traiamo conclusioni.
feature-laces-genuine = Un paio autentico può portare i suoi primi lacci o altri qualsiasi: non dicono nulla.
feature-laces-copied = Le imitazioni hanno lacci uguali ai nostri e anche diversi: neppure qui dicono nulla.

feature-sole-bond = Incollaggio fra suola e tomaia
feature-sole-bond-look = Accenda la luce del telefono e fotografi da vicino la linea in cui la suola incontra la tomaia.
feature-sole-bond-genuine = La linea è chiusa e regolare, e la poca colla visibile non ne esce.
feature-sole-bond-copied = La colla sporge oltre la linea, è ingiallita a chiazze o copre una vernice; una riparazione fatta in casa può avere lo stesso aspetto.

feature-insole-print = Stampa sulla soletta
feature-insole-print-look = Apra bene la scarpa e fotografi la stampa sulla soletta esattamente dall’alto.
feature-insole-print-genuine = La stampa è sottile, ha contorni netti e con l’uso sbiadisce in modo uniforme.
feature-insole-print-copied = La stampa fa spessore, si stacca a scaglie o ha spazi diversi dai nostri; può anche darsi che la soletta sia stata sostituita.

feature-knit-gauge = Finezza della maglia
feature-knit-gauge-look = Posi la scarpa alla luce del giorno, senza tendere la maglia, e ne fotografi un tratto largo un pollice.
feature-knit-gauge-genuine = Le maglie sono piccole e uguali, le coste salgono diritte fino al collo e il tessuto riprende forma dopo la pressione di un dito.
feature-knit-gauge-copied = La maglia è più grossa, i punti sono disuguali o le coste deviano prima di arrivare al collo.

feature-collar-edge = Bordo del collo
feature-collar-edge-look = Metta la scarpa in piedi e fotografi il bordo del collo dall’esterno, poi dall’interno.
feature-collar-edge-genuine = Il bordo è lavorato in un solo pezzo con la tomaia, resta piano e si chiude senza una cucitura spessa.
feature-collar-edge-copied = Il bordo è ripiegato e cucito a parte, si apre o fa onde quando la scarpa è vuota.

feature-ankle-lettering = Scritta alla caviglia
feature-ankle-lettering-look = Fotografi la scritta alla caviglia esattamente di profilo, senza tendere la maglia.
feature-ankle-lettering-genuine = Le lettere hanno contorni netti, stanno in piano e seguono la maglia senza irrigidirla.
feature-ankle-lettering-copied = Le lettere sono rigide, poste di sbieco o stese sulla maglia come una pellicola che si alza agli angoli.

## Bags

feature-hardware-engraving = Incisione sulle parti metalliche
feature-hardware-engraving-look = Inclini il fermaglio o la fibbia finché la luce attraversa le lettere, e le fotografi a un palmo di distanza.
feature-hardware-engraving-genuine = Le lettere sono incise a un’unica profondità, con spigoli vivi e fondo pulito.
feature-hardware-engraving-copied = Le lettere sono poco profonde, arrotondate o intasate dalla placcatura, e i loro tratti cambiano spessore.

feature-edge-paint = Tinta delle coste
feature-edge-paint-look = Fotografi di lato e da vicino una costa tinta, sulla patta o sulla tracolla.
feature-edge-paint-genuine = La tinta forma una linea liscia, appena bombata, e non invade il fiore della pelle.
feature-edge-paint-copied = La tinta è spessa o appiccicosa, cola sulla pelle o lascia vedere gli strati; anche il calore e l’uso possono aprirla.

feature-stitch-pitch = Passo dei punti
feature-stitch-pitch-look = Metta un righello accanto a una cucitura diritta e fotografi entrambi esattamente dall’alto.
feature-stitch-pitch-genuine = I punti mantengono la stessa lunghezza per tutta la cucitura, hanno la stessa inclinazione e girano l’angolo senza addensarsi.
feature-stitch-pitch-copied = La lunghezza dei punti cambia lungo la cucitura, accanto al filo si vedono fori o i punti si addensano negli angoli.

feature-label-stamp = Impressione sull’etichetta interna
feature-label-stamp-look = Apra la borsa alla luce del giorno e fotografi l’etichetta interna di fronte, che riempia l’inquadratura.
feature-label-stamp-genuine = Le lettere sono impresse in modo uniforme, con bordi netti e gli stessi spazi in ogni riga.
feature-label-stamp-copied = L’impressione è troppo profonda o troppo debole, le lettere sono più grosse delle nostre o le righe non sono in piano.

feature-label-code = Codice sull’etichetta
feature-label-code-look = Se c’è un codice, lo fotografi insieme all’intera etichetta.
feature-label-code-genuine = Sull’etichetta può trovarsi un codice; da solo non prova nulla.
feature-label-code-copied = Un codice si copia con la stessa facilità di una forma, e spesso lo stesso ritorna su molte borse.

feature-zip-slider = Cursore della cerniera
feature-zip-slider-look = Apra la cerniera a metà e fotografi il cursore di fronte e da dietro.
feature-zip-slider-genuine = Il cursore è massiccio, ha bordi lisci e la stessa finitura delle altre parti metalliche.
feature-zip-slider-copied = Il cursore è leggero, ha bordi ruvidi o un colore che stacca dalle altre parti metalliche; anche una cerniera riparata può essere diversa.

feature-studs = Borchie
feature-studs-look = Fotografi una fila di borchie di fronte, poi di sbieco.
feature-studs-genuine = Le borchie sono allineate e alla stessa altezza, e la pelle intorno resta piana.
feature-studs-copied = Le borchie sono storte o a distanze disuguali, la pelle intorno fa grinze o sul bordo affiora la colla.

feature-curved-base = Curva della base
feature-curved-base-look = Appoggi la borsa vuota su un tavolo, porti il telefono alla sua altezza e la fotografi di fronte.
feature-curved-base-genuine = La base disegna una sola curva regolare, uguale alle due estremità, e tocca il tavolo soltanto su due linee.
feature-curved-base-copied = La curva è piatta, si spezza al centro o è diversa alle due estremità; può dipendere anche da come la borsa è stata riposta.

feature-lining-weave = Tessitura della fodera
feature-lining-weave-look = Rovesci una tasca della fodera, la illumini di lato e fotografi la tessitura attraverso una lente, o tanto da vicino quanto il telefono mette a fuoco.
feature-lining-weave-genuine = I fili sono fini e fitti, si incrociano con regolarità e il tessuto tiene alle cuciture.
feature-lining-weave-copied = I fili sono grossi o lucidi, la tessitura lascia vuoti o il tessuto scorre alle cuciture.

## What is known beside what is seen

record-serial-number = Numero di serie
record-serial-number-for = Il numero è fra quelli che usavamo in quegli anni per articoli simili; un numero si copia facilmente, perciò conta poco.
record-serial-number-against = Il numero non è fra quelli che abbiamo usato, oppure ci è noto da imitazioni.
record-serial-number-silent = Su una scarpa non è previsto: la sua assenza non prova nulla, e un numero non proverebbe molto di più.
record-serial-number-absent-bag = L’assenza di un codice su un’etichetta non recente dice poco.

record-receipt = Scontrino
record-receipt-for = Lo scontrino riporta un negozio e una data che concordano con i nostri registri; non ne segue che sia quello di questo articolo.
record-receipt-against = Lo scontrino riporta un negozio, una data o un prezzo che non concordano con i nostri registri.
record-receipt-silent = Lo scontrino manca o non si legge; i documenti si perdono, e questo non dice quasi nulla.

record-sale-record = Registrazione della prima vendita
record-sale-record-for = I nostri registri conservano una prima vendita che corrisponde a questo articolo e a quanto Le è stato detto.
record-sale-record-against = I nostri registri non concordano con la vendita che ci è stata descritta.
record-sale-record-silent = Nessuna nostra registrazione lega questo articolo a una prima vendita, come accade di solito.

record-card = Carta di autenticità
record-card-for = La carta è di un tipo che rilasciavamo in quegli anni; da sola prova poco, perché passa facilmente da un articolo all’altro.
record-card-against = La carta è di un tipo che non abbiamo mai rilasciato, o indica un altro modello.
record-card-silent = La carta manca; le carte si perdono, e questo non dice nulla.

record-quality-control = Tagliando del controllo qualità
record-quality-control-for = Il tagliando è di un tipo che i nostri laboratori usavano in quegli anni e corrisponde a questo articolo; può essere copiato o venire da un altro.
record-quality-control-against = Il tagliando riporta un modello, una misura o una data che non corrispondono a questo articolo.
record-quality-control-silent = Il tagliando manca; per lo più si getta con la confezione, e questo non dice nulla.

record-retailer = Primo venditore
record-retailer-for = L’articolo è stato venduto la prima volta da noi o da un rivenditore autorizzato, e abbiamo potuto confermarlo.
record-retailer-against = Il primo venditore non era autorizzato; conta poco, perché articoli autentici si rivendono ovunque.
record-retailer-silent = Non sappiamo chi l’abbia venduto la prima volta, e questo non conta né a favore né contro.

record-tag = Microchip
record-tag-for = Il microchip è stato letto, risponde come i nostri e appartiene a un articolo come questo.
record-tag-against = Il microchip risponde diversamente dai nostri, o appartiene a un altro articolo.
record-tag-silent = Il microchip manca o non si è potuto leggere; molti nostri articoli non ne hanno.

record-seal-or-hologram = Sigillo od ologramma
record-seal-or-hologram-for = Il sigillo o l’ologramma è di un tipo che usavamo in quegli anni, e nulla fa pensare che sia stato spostato.
record-seal-or-hologram-against = Il sigillo o l’ologramma è di un tipo che non usavamo, o è stato applicato in seguito.
record-seal-or-hologram-silent = Non ce n’è; con l’uso i sigilli si staccano, e questo non dice nulla.

record-third-party = Relazione di un altro servizio
record-third-party-for = Un altro servizio ritiene l’articolo autentico; è un parere, che pesiamo secondo il tasso di errore che dichiara.
record-third-party-against = Un altro servizio ritiene l’articolo un’imitazione; è un parere, che pesiamo secondo il tasso di errore che dichiara.
record-third-party-silent = La relazione non conclude o non dichiara un tasso di errore, perciò non ne teniamo conto.

record-history = Storia dell’articolo
record-history-for = Ciò che si racconta dei suoi proprietari, del suo percorso e delle sue riparazioni è coerente e concorda con i nostri registri.
record-history-against = Ciò che si racconta del suo passato non è coerente, o non concorda con i nostri registri.
record-history-silent = Del suo passato si sa poco, come accade di solito per un articolo di seconda mano.

## Guides

guide-bag-lede = Osservi la forma, le cuciture, le coste tinte, le parti metalliche e l’etichetta interna. Nessun punto decide da solo: si pesano insieme.
guide-sneaker-lede = Osservi le impunture laterali, gli strati della suola, il ricamo e l’etichetta della linguetta. Nessun punto decide da solo: si pesano insieme.
guide-sock-sneaker-lede = Osservi la maglia, il bordo del collo, la scritta alla caviglia e i segni sotto la suola. Nessun punto decide da solo: si pesano insieme.

guide-home-can-1 = Se il lavoro è regolare nelle cuciture, nei bordi e nelle lettere.
guide-home-can-2 = Se la sinistra e la destra concordano, e se le misure riportate in più punti sono le stesse.
guide-home-can-3 = Se la forma e le proporzioni somigliano a quelle di un articolo che Lei sa essere nostro.
guide-home-can-4 = Se c’è motivo di chiederci prima di pagare.

guide-home-cannot-1 = Di che cosa è fatto: pelle, schiuma e tessuto si giudicano con l’articolo in mano.
guide-home-cannot-2 = Che cosa gli è accaduto da quando fu fatto: i proprietari, le riparazioni, la prima vendita.
guide-home-cannot-3 = Se le fotografie mostrano l’articolo che riceverà.
guide-home-cannot-4 = Se è stato rubato.

guide-buying-1 = Scelga un pagamento che tutela chi compra, non un trasferimento fra amici.
guide-buying-2 = Prima di pagare, chieda una nuova fotografia con la data di oggi scritta accanto all’articolo.
guide-buying-3 = Conservi l’annuncio, le sue fotografie e ogni messaggio.
guide-buying-4 = Chieda dove e quando l’articolo è stato acquistato la prima volta.
guide-buying-5 = Se può, fissi l’incontro in una boutique che esegue perizie, e paghi dopo.
guide-buying-6 = Non si affidi soltanto a una carta o a uno scontrino, e rinunci se Le mettono fretta.

guide-serial-shoe = La maggior parte delle nostre scarpe non ha un numero di serie: la sua assenza non prova nulla. Un numero non proverebbe molto di più.
guide-serial-bag = Su una borsa può esserci un codice sull’etichetta; si copia con la stessa facilità di una forma e da solo non prova nulla. Su un’etichetta non recente la sua assenza dice poco.
