### Guide alla cura per linea; parole dei difetti, dei servizi e dei colori.
### Lo schema delle chiavi è descritto in testa a locales/en/care.ftl.

care-title = Guide alla cura
care-lede = Le buone abitudini tengono un articolo lontano dal laboratorio. Scelga la linea: ogni guida sta in una pagina e si stampa bene.
care-heading-rhythm = Un ritmo che funziona
care-heading-do = Da fare
care-heading-dont = Da evitare
care-heading-pack = Come imballare per una riparazione
care-heading-faults = Che cosa ci arriva più spesso
care-heading-aftercare = Che cosa può fare il laboratorio
care-aftercare-note = Prima di ogni lavoro riceve un preventivo di costo e date, e nulla inizia finché non lo accetta. La maggior parte delle riparazioni richiede da 2 a 6 settimane; quelle che attendono un ricambio o un accordo di colore, da 6 a 10 settimane, talvolta di più.
care-ask-repair = Chiedere una riparazione

## Bags

care-bag-rhythm-1 = Dopo ogni uso, la svuoti e passi sulle parti metalliche un panno morbido e asciutto.
care-bag-rhythm-2 = Fra un uso e l’altro, la tenga imbottita perché conservi la forma, nel suo sacchetto antipolvere, al riparo dalla luce.
care-bag-rhythm-3 = Ogni due o tre mesi, la tolga dal sacchetto antipolvere e la lasci arieggiare per un giorno, lontano dal sole e dal riscaldamento.
care-bag-rhythm-4 = Una volta l’anno, osservi le coste, le basi del manico, le estremità delle cerniere e le cuciture della fodera. Un filo ripreso per tempo è una piccola riparazione.
care-bag-do-1 = La imbottisca con carta velina non stampata; quella stampata lascia inchiostro.
care-bag-do-2 = In viaggio usi il sacchetto antipolvere. La tinta delle coste e le finiture metalliche si consumano dove sfregano.
care-bag-do-3 = Se si bagna, la tamponi con un panno asciutto e la lasci asciugare a temperatura ambiente.
care-bag-do-4 = Lasci asciugare bene la crema e l’igienizzante per le mani prima di toccare la pelle.
care-bag-dont-1 = Lunghe ore al sole, dietro un vetro o in auto: il colore sbiadisce e la pelle si irrigidisce.
care-bag-dont-2 = Oli, alcol e salviette igienizzanti. Sollevano la finitura, e il segno resta.
care-bag-dont-3 = Metallo contro metallo: chiavi, catene o le parti metalliche di un’altra borsa graffiano la finitura.
care-bag-dont-4 = Asciugacapelli e termosifoni. Il calore ritira la pelle e apre la tinta delle coste.
care-bag-dont-5 = Tagliare un filo allentato o incollare una costa in casa. La riparazione ne diventa più estesa.
care-bag-pack-1 = Svuoti ogni tasca, anche quelle interne.
care-bag-pack-2 = La imbottisca con carta velina e avvolga le parti metalliche, così che nessun metallo tocchi la pelle.
care-bag-pack-3 = La metta nel suo sacchetto antipolvere, poi in una scatola semplice con due dita di imbottitura tutt’intorno. Tenga a casa la scatola originale, salvo nostra richiesta.
care-bag-pack-4 = Una parte che si è staccata viaggia all’interno, in un sacchetto chiuso, con il numero di pratica scritto su un foglietto.
care-bag-pack-5 = Scatti una fotografia prima di chiudere la scatola, e scriva il numero di pratica dentro il pacco, non sopra.

## Sneakers

care-sneaker-rhythm-1 = Dopo ogni uso, spazzoli lo sporco quando è asciutto.
care-sneaker-rhythm-2 = Lasci passare 24 ore fra un uso e l’altro, perché la schiuma e la fodera riprendano forma e si asciughino.
care-sneaker-rhythm-3 = Una volta al mese tolga lacci e solette, li arieggi e osservi la linea in cui la suola incontra la tomaia.
care-sneaker-rhythm-4 = Se ha due paia di solette, le alterni; le sostituisca quando restano piatte. Una soletta stanca mette in tensione le cuciture che le stanno sopra.
care-sneaker-do-1 = Pulisca le macchie con un panno appena umido e sapone neutro, poi ripassi con acqua pulita.
care-sneaker-do-2 = Le faccia asciugare a temperatura ambiente, imbottite di carta non stampata, con i lacci allentati.
care-sneaker-do-3 = Allenti i lacci prima di calzarle e di toglierle; il tallone tiene la forma molto più a lungo.
care-sneaker-do-4 = Conservi scatola, lacci di ricambio e cartellini. Servono per un reso, e una riparazione ne è più rapida.
care-sneaker-dont-1 = Immergerle in acqua o metterle in lavatrice. Le intersuole in schiuma e gli strati incollati non si riprendono.
care-sneaker-dont-2 = Termosifoni, asciugatrici e pieno sole. Il calore ammorbidisce l’incollaggio fra suola e tomaia.
care-sneaker-dont-3 = Candeggina, alcol, solvente e acquaragia, anche su una piccola macchia.
care-sneaker-dont-4 = La colla di casa su una suola che si apre. Il laboratorio deve toglierla prima di incollare di nuovo la suola.
care-sneaker-pack-1 = Le spazzoli e le lasci asciugare del tutto.
care-sneaker-pack-2 = Invii entrambe le scarpe, anche se il difetto è in una sola: le confrontiamo, e le trattiamo allo stesso modo.
care-sneaker-pack-3 = Lasci lacci e solette al loro posto. Avvolga ogni scarpa nel suo sacchetto antipolvere o nella carta.
care-sneaker-pack-4 = Usi una scatola esterna rigida, non la sola scatola delle scarpe.
care-sneaker-pack-5 = Scatti una fotografia prima di chiudere la scatola, e scriva il numero di pratica dentro il pacco, non sopra.

## Sock sneakers

care-sock-sneaker-rhythm-1 = Dopo ogni uso, apra bene il collo e lasci asciugare l’interno.
care-sock-sneaker-rhythm-2 = Lasci passare 24 ore fra un uso e l’altro, perché la schiuma e la maglia ritrovino elasticità.
care-sock-sneaker-rhythm-3 = Una volta al mese, osservi il tallone e il bordo in cui la maglia entra nella suola.
care-sock-sneaker-rhythm-4 = Sostituisca la soletta quando resta piatta.
care-sock-sneaker-do-1 = Usi ogni volta un calzascarpe. È ciò che tiene dritto il tallone.
care-sock-sneaker-do-2 = Spazzoli con una spazzola morbida, nel verso della maglia, quando lo sporco è asciutto.
care-sock-sneaker-do-3 = Pulisca le macchie con un panno appena umido e sapone neutro, tamponando più che strofinando.
care-sock-sneaker-do-4 = Le riponga diritte, con un po’ di carta nel tallone.
care-sock-sneaker-dont-1 = Immergerle in acqua o metterle in lavatrice. La maglia cede e la schiuma trattiene l’acqua.
care-sock-sneaker-dont-2 = Schiacciare il tallone calzandole, anche una sola volta: il sostegno interno si piega e resta piegato.
care-sock-sneaker-dont-3 = Tirare un filo impigliato. Lo lasci, scatti una fotografia da vicino e ci chieda.
care-sock-sneaker-dont-4 = Termosifoni, asciugatrici e pieno sole.
care-sock-sneaker-pack-1 = Le spazzoli e le lasci asciugare del tutto, nel dubbio per un giorno.
care-sock-sneaker-pack-2 = Invii entrambe le scarpe, anche se il difetto è in una sola.
care-sock-sneaker-pack-3 = Riempia di carta tallone e punta, perché la maglia non si schiacci.
care-sock-sneaker-pack-4 = Usi una scatola esterna rigida, e scriva il numero di pratica dentro il pacco, non sopra.

## Hourglass

care-hourglass-summary = Base curva, un manico, coste tinte
care-hourglass-lede = Una base curva, un solo manico e coste tinte. Da tenere d’occhio: la forma, le cuciture del manico e la tinta delle coste.
care-hourglass-rhythm-1 = Una volta al mese, osservi le due basi del manico, dove la cucitura porta il peso.
care-hourglass-do-1 = La appoggi su qualcosa di morbido: la base curva tocca il tavolo soltanto su due linee.
care-hourglass-do-2 = Apra il fermaglio con due dita sulla placca, poi sollevi la patta.
care-hourglass-dont-1 = Portarla tenendola per la patta, o riempirla troppo: la cucitura del manico si apre per prima.
care-hourglass-pack-1 = Abbassi il manico e metta un rotolo di carta velina sotto la base, così da sostenere la curva.

## Neo Cagole

care-neo-cagole-summary = Pelle strutturata, metallo anticato
care-neo-cagole-lede = Pelle strutturata, con una finitura metallica anticata a mano. Da tenere d’occhio: tracolla, fibbie e finitura.
care-neo-cagole-rhythm-1 = Una volta al mese, verifichi che gli anelli della tracolla e le fibbie girino liberamente.
care-neo-cagole-do-1 = Passi sulla finitura anticata solo un panno asciutto. I prodotti lucidanti tolgono la patina.
care-neo-cagole-dont-1 = Appenderla a una sedia con la tracolla attorcigliata: l’anello si piega prima che la pelle ceda.
care-neo-cagole-pack-1 = Tolga la tracolla, la arrotoli senza stringere e la metta all’interno.

## Le Cagole

care-le-cagole-summary = Agnello morbido, borchie, cerniere
care-le-cagole-lede = Agnello morbido con borchie, fibbie e più cerniere. Da tenere d’occhio: cursori, borchie e fodera.
care-le-cagole-rhythm-1 = Una volta al mese, faccia scorrere ogni cerniera da un capo all’altro e verifichi che nessuna borchia giri sotto il dito.
care-le-cagole-do-1 = Chiuda la cerniera con una mano sul cursore e l’altra sul nastro, in linea retta.
care-le-cagole-do-2 = Conservi un cursore che si è staccato, per quanto piccolo. Spesso possiamo rimontarlo.
care-le-cagole-dont-1 = Forzare la cerniera lungo la curva quando la borsa è piena.
care-le-cagole-dont-2 = Riporre due borse borchiate l’una contro l’altra.
care-le-cagole-pack-1 = Copra le borchie con carta morbida, e chiuda le cerniere a metà.

## Triple S

care-triple-s-summary = Tre strati di suola sovrapposti
care-triple-s-lede = Tre strati di suola, sovrapposti e incollati, sotto una tomaia di più materiali. Da tenere d’occhio: linee di colla, occhielli e solette.
care-triple-s-rhythm-1 = Una volta al mese, passi un’unghia lungo ciascuna delle tre linee della suola; non deve impigliarsi.
care-triple-s-do-1 = Spazzoli lungo le scanalature della suola, non di traverso, perché il pietrisco non sollevi il bordo.
care-triple-s-dont-1 = Portarle due giorni di seguito quando sono umide: tanta schiuma asciuga lentamente.

## Track

care-track-summary = Pannelli sovrapposti, suola profonda
care-track-lede = Molti pannelli sottili sovrapposti, su una suola dai tagli profondi. Da tenere d’occhio: l’incollaggio della punta.
care-track-rhythm-1 = Una volta al mese, prema piano la punta verso l’alto e cerchi uno spiraglio fra suola e tomaia.
care-track-do-1 = Pulisca fra i pannelli con uno spazzolino morbido, prima a secco, poi appena umido.
care-track-dont-1 = Inginocchiarsi sulle punte o guidare per ore indossandole: l’incollaggio della punta si piega e si apre.

## 3XL

care-3xl-summary = Rete leggera, tallone largo
care-3xl-lede = Rete leggera su una suola larga, con un contrafforte alto. Da tenere d’occhio: occhielli, rete e tallone.
care-3xl-rhythm-1 = Una volta al mese, osservi gli occhielli da entrambi i lati; quello che ha ceduto si riconosce da un anello più chiaro.
care-3xl-do-1 = Usi un calzascarpe. Preserva la struttura del tallone.
care-3xl-do-2 = Stringa i lacci dalla punta verso l’alto, distribuendo la tensione fra tutti gli occhielli.
care-3xl-dont-1 = Strofinare la rete con una spazzola dura: si impiglia e apre la trama.

## Speed

care-speed-summary = Tomaia in maglia, senza lacci
care-speed-lede = Una tomaia in maglia su una suola leggera in schiuma, senza lacci. Da tenere d’occhio: il tallone e la maglia.
care-speed-do-1 = Apra il collo con entrambe le mani, inserisca il calzascarpe, poi il piede.
care-speed-dont-1 = Anelli e bracciali mentre le calza: impigliano la maglia.

## Faults

fault-loose-stitching = Cucitura allentata
fault-handle-base = Base del manico che si stacca
fault-edge-paint = Tinta delle coste consumata o screpolata
fault-clasp = Fermaglio o placca allentati
fault-lining = Fodera strappata o scucita
fault-zip-slider = Cursore staccato o consumato
fault-stud = Borchia mancante o allentata
fault-buckle = Fibbia o anello della tracolla piegati
fault-strap = Tracolla consumata o strappata
fault-hardware-finish = Finitura metallica consumata o macchiata
fault-colour-fading = Colore sbiadito
fault-outsole-delamination = Suola che si stacca
fault-glue-line = Linea di colla aperta
fault-sole-worn = Suola consumata fino in fondo
fault-eyelet = Occhiello allargato o mancante
fault-insole = Soletta schiacciata
fault-mesh-tear = Rete strappata
fault-knit-snag = Filo tirato nella maglia
fault-heel-collapsed = Tallone ceduto
fault-tongue-label = Etichetta della linguetta scucita
fault-laces = Lacci sfilacciati o mancanti
fault-other = Altro

## Aftercare

aftercare-stitching = Ripresa delle cuciture, a mano o a macchina
aftercare-edge-paint = Ritocco della tinta delle coste
aftercare-strap = Sostituzione della tracolla
aftercare-hardware = Sostituzione delle parti metalliche
aftercare-zip-slider = Sostituzione del cursore
aftercare-lining = Riparazione della fodera, dove è accessibile
aftercare-colour-match = Restauro con accordo di colore
aftercare-cleaning = Pulizia e nutrimento
aftercare-glue = Rinforzo dell’incollaggio
aftercare-eyelet = Sostituzione di un occhiello
aftercare-insole = Cambio della soletta
aftercare-sole-unit = Sostituzione del blocco suola, finché il ricambio esiste
aftercare-heel = Sostegno del tallone, dove è accessibile

## Colours

colour-black = Nero
colour-white = Bianco
colour-grey = Grigio
colour-beige = Beige
colour-cream = Crema
colour-brown = Marrone
colour-red = Rosso
colour-pink = Rosa
colour-blue = Blu
colour-green = Verde
colour-silver = Argento
colour-gold = Oro
colour-white-grey = Bianco e grigio
colour-black-white = Bianco e nero
colour-beige-grey = Beige e grigio
colour-other = Un altro colore
