### Was die Echtheitsprüfung an einem Stück ansieht, was sonst von ihm bekannt ist, und die öffentlichen Leitfäden.
### Das Schema der Schlüssel steht am Anfang von locales/en/features.ftl.

## Shoes

feature-side-stitching = Steppnaht der Seitenteile
feature-side-stitching-look = Halten Sie den Schuh ins Tageslicht und fotografieren Sie eine Handbreit der Seitennaht aus der Nähe.
feature-side-stitching-genuine = Die Stiche sind an beiden Schuhen gleich lang und gleich fest gezogen, und die Naht hält ihren Abstand zur Kante des Seitenteils.
feature-side-stitching-copied = Die Stichlänge schwankt, die Reihen laufen zur Kante hin aus, oder die beiden Schuhe unterscheiden sich.

feature-tongue-label = Etikett der Zunge
feature-tongue-label-look = Ziehen Sie die Zunge hoch und fotografieren Sie ihr Etikett gerade von vorn, so nah, dass das Gewebe zu sehen ist.
feature-tongue-label-genuine = Das Gewebe ist dicht, die Buchstaben stehen in gleichem Abstand, und der Schnitt der Kante passt zu den Jahren, in denen das Paar entstand.
feature-tongue-label-copied = Die Buchstaben laufen ineinander oder werden dünn, oder das Etikett ist von einer Art, die wir in jenen Jahren nicht verwendet haben.

feature-toe-layers = Lagen an der Spitze
feature-toe-layers-look = Stellen Sie den Schuh auf einen Tisch, halten Sie das Telefon auf Höhe der Sohle und fotografieren Sie die Spitze von der Seite.
feature-toe-layers-genuine = Drei Lagen folgen an beiden Schuhen in derselben Ordnung aufeinander, und die Fugen dazwischen sind schmal und ohne Unterbrechung.
feature-toe-layers-copied = Die Lagen sind aus einem Block geformt und nur durch Rillen angedeutet, oder ihre Höhe ist an beiden Schuhen verschieden.

feature-sole-layers = Lagen der Sohle
feature-sole-layers-look = Stellen Sie den Schuh auf einen Tisch und fotografieren Sie die ganze Sohle von der Seite, das Telefon auf ihrer Höhe.
feature-sole-layers-genuine = Jeder Teil der Sohle ist ein eigenes Stück, die Übergänge sind scharf, und links und rechts spiegeln einander.
feature-sole-layers-copied = Teile, die getrennt sein sollten, sind in eins geformt, Kanten sind gerundet, oder Farbe steht anstelle eines anderen Materials.

feature-sole-mould = Formzeichen unter der Sohle
feature-sole-mould-look = Drehen Sie den Schuh um, bürsten Sie die Wölbung sauber und fotografieren Sie die Zeichen bei seitlich einfallendem Licht.
feature-sole-mould-genuine = Die Zeichen sind scharf und gleich tief, und die Größe, die sie nennen, ist die Größe des Schuhs.
feature-sole-mould-copied = Diese Zeichen werden oft kopiert, richtige zählen daher wenig; eine falsche Größe oder verwaschene Ränder zählen mehr.

feature-heel-embroidery = Stickerei an der Ferse
feature-heel-embroidery-look = Fotografieren Sie die Stickerei gerade von hinten und bildfüllend, einmal je Schuh.
feature-heel-embroidery-genuine = Die Buchstaben sind dicht, mit sauberen Rändern und ohne Fäden dazwischen; einer, der etwas tief sitzt, kommt auch an echten Paaren vor.
feature-heel-embroidery-copied = Die Buchstaben sind mager oder aufgequollen, durch lose Fäden verbunden oder an beiden Schuhen verschieden weit gesetzt.

feature-size-mark = Größenzahl an der Spitze
feature-size-mark-look = Fotografieren Sie die gestickte Zahl an der Spitze jedes Schuhs von oben und aus der Nähe.
feature-size-mark-genuine = Die Ziffern sind dicht gestickt, stehen gerade und stimmen mit der Größe unter der Sohle überein.
feature-size-mark-copied = Die Ziffern neigen sich, ihre Öffnungen sind zugestickt, oder die Zahl weicht von der Größe unter der Sohle ab.

feature-laces = Schnürsenkel
feature-laces-look = Schnürsenkel brauchen kein eigenes Foto: Sie werden oft ersetzt, und wir schließen nichts aus ihnen.
feature-laces-genuine = Ein echtes Paar wird mit seinen ersten Schnürsenkeln oder mit beliebigen anderen getragen, sie sagen also nichts.
feature-laces-copied = Nachahmungen haben Schnürsenkel wie unsere und auch andere, sie sagen also auch hier nichts.

feature-sole-bond = Verklebung von Sohle und Schaft
feature-sole-bond-look = Schalten Sie die Lampe Ihres Telefons ein und fotografieren Sie aus der Nähe die Linie, an der Sohle und Schaft sich treffen.
feature-sole-bond-genuine = Die Fuge ist geschlossen und gleichmäßig, und was an Klebstoff zu sehen ist, bleibt in ihr.
feature-sole-bond-copied = Klebstoff tritt über die Fuge, ist fleckig vergilbt oder liegt auf Farbe; eine Reparatur zu Hause kann ebenso aussehen.

feature-insole-print = Druck auf der Einlegesohle
feature-insole-print-look = Öffnen Sie den Schuh weit und fotografieren Sie den Druck auf der Einlegesohle gerade von oben.
feature-insole-print-genuine = Der Druck ist dünn, seine Ränder sind sauber, und er verblasst beim Tragen gleichmäßig.
feature-insole-print-copied = Der Druck liegt dick auf, blättert ab oder ist anders gesetzt als unserer; auch kann eine Einlegesohle ersetzt worden sein.

feature-knit-gauge = Feinheit des Stricks
feature-knit-gauge-look = Legen Sie den Schuh ungedehnt ins Tageslicht und fotografieren Sie ein Stück Strick von der Breite Ihres Daumens.
feature-knit-gauge-genuine = Die Maschen sind klein und gleich, die Rippen laufen gerade bis zum Einstieg, und der Strick federt zurück, wenn er gedrückt wird.
feature-knit-gauge-copied = Der Strick ist gröber, die Maschen sind ungleich, oder die Rippen weichen zur Seite, bevor sie den Einstieg erreichen.

feature-collar-edge = Kante des Einstiegs
feature-collar-edge-look = Stellen Sie den Schuh auf und fotografieren Sie die Kante des Einstiegs von außen, dann von innen.
feature-collar-edge-genuine = Die Kante ist mit dem Schaft in einem gestrickt, liegt flach und schließt ohne dicke Naht.
feature-collar-edge-copied = Die Kante ist umgeschlagen und angenäht, steht ab oder wellt sich, wenn der Schuh leer steht.

feature-ankle-lettering = Schriftzug am Knöchel
feature-ankle-lettering-look = Fotografieren Sie den Schriftzug am Knöchel gerade von der Seite, ohne den Strick zu dehnen.
feature-ankle-lettering-genuine = Die Buchstaben haben saubere Ränder, stehen waagerecht und folgen dem Strick, ohne ihn zu versteifen.
feature-ankle-lettering-copied = Die Buchstaben sind steif, schräg gesetzt oder liegen auf dem Strick wie eine Folie, die sich an den Ecken hebt.

## Bags

feature-hardware-engraving = Gravur der Beschläge
feature-hardware-engraving-look = Neigen Sie den Verschluss oder die Schnalle, bis das Licht über die Buchstaben streicht, und fotografieren Sie sie aus einer Handbreit Abstand.
feature-hardware-engraving-genuine = Die Buchstaben sind gleich tief graviert, mit scharfen Ecken und sauberem Grund.
feature-hardware-engraving-copied = Die Buchstaben sind flach, gerundet oder von der Beschichtung zugesetzt, und ihre Striche sind verschieden breit.

feature-edge-paint = Kantenfarbe
feature-edge-paint-look = Fotografieren Sie eine gefärbte Schnittkante am Überschlag oder am Schulterriemen von der Seite und aus der Nähe.
feature-edge-paint-genuine = Die Farbe bildet eine glatte, leicht gewölbte Linie und greift nicht auf die Lederseite über.
feature-edge-paint-copied = Die Farbe ist dick oder klebrig, läuft auf das Leder oder lässt die Lagen sehen; auch Wärme und Abnutzung können sie öffnen.

feature-stitch-pitch = Stichlänge
feature-stitch-pitch-look = Legen Sie ein Lineal neben eine gerade Naht und fotografieren Sie beides gerade von oben.
feature-stitch-pitch-genuine = Die Stiche behalten über die ganze Naht ihre Länge, neigen sich gleich und gehen um die Ecke, ohne sich zu drängen.
feature-stitch-pitch-copied = Die Stichlänge wechselt im Lauf der Naht, neben dem Faden sind Löcher zu sehen, oder die Stiche drängen sich an den Ecken.

feature-label-stamp = Prägung des Innenetiketts
feature-label-stamp-look = Öffnen Sie die Tasche bei Tageslicht und fotografieren Sie das Innenetikett gerade von vorn und bildfüllend.
feature-label-stamp-genuine = Die Buchstaben sind gleichmäßig eingeprägt, mit sauberen Rändern und in jeder Zeile gleich gesetzt.
feature-label-stamp-copied = Die Prägung ist zu tief oder zu schwach, ihre Buchstaben sind fetter als unsere, oder ihre Zeilen stehen schief.

feature-label-code = Code auf dem Etikett
feature-label-code-look = Falls ein Code vorhanden ist, fotografieren Sie ihn zusammen mit dem ganzen Etikett.
feature-label-code-genuine = Auf dem Etikett kann ein Code stehen; für sich allein beweist er nichts.
feature-label-code-copied = Ein Code ist so leicht kopiert wie eine Form, und ein und derselbe kehrt oft auf vielen Taschen wieder.

feature-zip-slider = Schieber des Reißverschlusses
feature-zip-slider-look = Öffnen Sie den Reißverschluss zur Hälfte und fotografieren Sie den Schieber von vorn und von hinten.
feature-zip-slider-genuine = Der Schieber ist massiv, seine Kanten sind glatt, und seine Oberfläche ist die der übrigen Beschläge.
feature-zip-slider-copied = Der Schieber ist leicht, seine Kanten sind rau, oder seine Farbe hebt sich von den übrigen Beschlägen ab; auch ein reparierter Reißverschluss kann abweichen.

feature-studs = Nieten
feature-studs-look = Fotografieren Sie eine Reihe Nieten gerade von vorn und dann schräg.
feature-studs-genuine = Die Nieten stehen in einer Linie und auf einer Höhe, und das Leder um sie liegt glatt.
feature-studs-copied = Die Nieten stehen schief oder in ungleichem Abstand, das Leder um sie wirft Falten, oder am Rand ist Klebstoff zu sehen.

feature-curved-base = Schwung des Bodens
feature-curved-base-look = Stellen Sie die leere Tasche auf einen Tisch, halten Sie das Telefon auf ihre Höhe und fotografieren Sie sie von vorn.
feature-curved-base-genuine = Der Boden beschreibt einen einzigen gleichmäßigen Bogen, an beiden Enden gleich, und berührt den Tisch nur an zwei Linien.
feature-curved-base-copied = Der Bogen ist flach, knickt in der Mitte oder ist an den Enden verschieden; auch schlechte Aufbewahrung kann das bewirken.

feature-lining-weave = Gewebe des Futters
feature-lining-weave-look = Stülpen Sie ein Fach des Futters nach außen, beleuchten Sie es von der Seite und fotografieren Sie das Gewebe durch eine Lupe oder so nah, wie das Telefon scharf stellt.
feature-lining-weave-genuine = Die Fäden sind fein und dicht, sie kreuzen sich gleichmäßig, und der Stoff hält an den Nähten.
feature-lining-weave-copied = Die Fäden sind grob oder glänzen, das Gewebe hat Lücken, oder der Stoff verschiebt sich an den Nähten.

## What is known beside what is seen

record-serial-number = Seriennummer
record-serial-number-for = Die Nummer ist eine, die wir in jenen Jahren für solche Stücke verwendet haben; Nummern sind leicht kopiert, sie zählt daher wenig.
record-serial-number-against = Die Nummer ist keine von denen, die wir verwendet haben, oder sie ist uns von Nachahmungen bekannt.
record-serial-number-silent = An einem Schuh wird keine erwartet: Ihr Fehlen beweist nichts, und auch eine Nummer würde nicht viel beweisen.
record-serial-number-absent-bag = Dass auf einem älteren Etikett ein Code fehlt, sagt wenig.

record-receipt = Kaufbeleg
record-receipt-for = Der Kaufbeleg nennt ein Geschäft und ein Datum, die mit unseren Büchern übereinstimmen; dass er zu diesem Stück gehört, folgt daraus nicht.
record-receipt-against = Der Kaufbeleg nennt ein Geschäft, ein Datum oder einen Preis, die mit unseren Büchern nicht übereinstimmen.
record-receipt-silent = Ein Kaufbeleg fehlt oder ist nicht lesbar; Unterlagen gehen verloren, und das sagt so gut wie nichts.

record-sale-record = Eintrag des ersten Verkaufs
record-sale-record-for = In unseren Büchern steht ein erster Verkauf, der zu diesem Stück passt und zu dem, was Ihnen davon gesagt wurde.
record-sale-record-against = Unsere Bücher stimmen nicht mit dem Verkauf überein, der uns geschildert wurde.
record-sale-record-silent = Wir haben keinen Eintrag, der dieses Stück mit einem ersten Verkauf verbindet; das ist üblich.

record-card = Echtheitskarte
record-card-for = Die Karte ist von einer Art, die wir in jenen Jahren ausgegeben haben; allein beweist sie wenig, denn sie wandert leicht von einem Stück zum anderen.
record-card-against = Die Karte ist von einer Art, die wir nie ausgegeben haben, oder nennt ein anderes Modell.
record-card-silent = Eine Karte fehlt; Karten gehen verloren, und das sagt nichts.

record-quality-control = Zettel der Qualitätskontrolle
record-quality-control-for = Der Zettel ist von einer Art, die unsere Werkstätten in jenen Jahren verwendet haben, und passt zu diesem Stück; er kann kopiert sein oder von einem anderen stammen.
record-quality-control-against = Der Zettel nennt ein Modell, eine Größe oder ein Datum, die nicht zu diesem Stück passen.
record-quality-control-silent = Ein Zettel fehlt; die meisten werden mit der Verpackung weggeworfen, und das sagt nichts.

record-retailer = Erster Händler
record-retailer-for = Das Stück wurde zuerst von uns oder von einem autorisierten Händler verkauft, und wir konnten es bestätigen.
record-retailer-against = Der erste Händler war nicht autorisiert; das zählt wenig, denn echte Stücke werden überall weiterverkauft.
record-retailer-silent = Wir wissen nicht, wer es zuerst verkauft hat, und das zählt weder dafür noch dagegen.

record-tag = Elektronischer Chip
record-tag-for = Der Chip war lesbar, antwortet wie unsere und gehört zu einem Stück wie diesem.
record-tag-against = Der Chip antwortet anders als unsere oder gehört zu einem anderen Stück.
record-tag-silent = Ein Chip fehlt oder war nicht lesbar; viele unserer Stücke haben keinen.

record-seal-or-hologram = Siegel oder Hologramm
record-seal-or-hologram-for = Das Siegel oder Hologramm ist von einer Art, die wir in jenen Jahren verwendet haben, und nichts spricht dafür, dass es versetzt wurde.
record-seal-or-hologram-against = Das Siegel oder Hologramm ist von einer Art, die wir nicht verwendet haben, oder wurde später angebracht.
record-seal-or-hologram-silent = Es gibt keines; Siegel gehen im Gebrauch ab, und das sagt nichts.

record-third-party = Bericht eines anderen Dienstes
record-third-party-for = Ein anderer Dienst hält das Stück für echt; das ist eine Meinung, gewogen nach der Fehlerquote, die er angibt.
record-third-party-against = Ein anderer Dienst hält das Stück für eine Nachahmung; das ist eine Meinung, gewogen nach der Fehlerquote, die er angibt.
record-third-party-silent = Der Bericht kommt zu keinem Ergebnis oder gibt keine Fehlerquote an, daher zählen wir ihn nicht.

record-history = Geschichte des Stücks
record-history-for = Was über Vorbesitz, Verbleib und Reparaturen erzählt wird, passt zusammen und stimmt mit unseren Büchern überein.
record-history-against = Was über die Vergangenheit erzählt wird, passt nicht zusammen oder stimmt nicht mit unseren Büchern überein.
record-history-silent = Über die Vergangenheit ist wenig bekannt; bei einem Stück aus zweiter Hand ist das üblich.

## Guides

guide-bag-lede = Sehen Sie sich Form, Nähte, gefärbte Schnittkanten, Beschläge und Innenetikett an. Kein Punkt entscheidet allein: Sie werden gemeinsam gewogen.
guide-sneaker-lede = Sehen Sie sich die Steppnähte der Seite, die Lagen der Sohle, die Stickerei und das Etikett der Zunge an. Kein Punkt entscheidet allein: Sie werden gemeinsam gewogen.
guide-sock-sneaker-lede = Sehen Sie sich den Strick, die Kante des Einstiegs, den Schriftzug am Knöchel und die Zeichen unter der Sohle an. Kein Punkt entscheidet allein: Sie werden gemeinsam gewogen.

guide-home-can-1 = Ob die Arbeit gleichmäßig ist, an Nähten, Kanten und Buchstaben.
guide-home-can-2 = Ob links und rechts übereinstimmen und die Größe überall gleich angegeben ist.
guide-home-can-3 = Ob Form und Verhältnisse denen eines Stücks gleichen, von dem Sie wissen, dass es von uns ist.
guide-home-can-4 = Ob Grund besteht, uns zu fragen, bevor Sie zahlen.

guide-home-cannot-1 = Woraus es gemacht ist: Leder, Schaum und Stoff lassen sich nur in der Hand beurteilen.
guide-home-cannot-2 = Was seit der Herstellung geschehen ist: Vorbesitz, Reparaturen, der erste Verkauf.
guide-home-cannot-3 = Ob die Fotos das Stück zeigen, das Sie erhalten werden.
guide-home-cannot-4 = Ob es gestohlen wurde.

guide-buying-1 = Wählen Sie eine Zahlung mit Käuferschutz, keine Überweisung unter Freunden.
guide-buying-2 = Bitten Sie vor der Zahlung um ein neues Foto, auf dem neben dem Stück das heutige Datum geschrieben steht.
guide-buying-3 = Bewahren Sie die Anzeige, ihre Fotos und alle Nachrichten auf.
guide-buying-4 = Fragen Sie, wo und wann das Stück zuerst gekauft wurde.
guide-buying-5 = Treffen Sie sich, wo es möglich ist, in einer Boutique mit Echtheitsprüfung, und zahlen Sie danach.
guide-buying-6 = Verlassen Sie sich nicht allein auf eine Karte oder einen Kaufbeleg, und lassen Sie davon ab, wenn man Sie drängt.

guide-serial-shoe = Die meisten unserer Schuhe tragen keine Seriennummer; ihr Fehlen beweist nichts. Auch eine Nummer würde nicht viel beweisen.
guide-serial-bag = Bei einer Tasche kann ein Code auf dem Etikett stehen; er ist so leicht kopiert wie eine Form und beweist für sich allein nichts. Auf einem älteren Etikett sagt sein Fehlen wenig.
