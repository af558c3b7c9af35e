### Pflegeanleitungen je Familie; die Wörter für Schäden, Leistungen und Farben.
### Das Schema der Schlüssel steht am Anfang von locales/en/care.ftl.

care-title = Pflegeanleitungen
care-lede = Gute Gewohnheiten ersparen einem Stück das Atelier. Wählen Sie die Familie; jede Anleitung passt auf eine Seite und lässt sich sauber drucken.
care-heading-rhythm = Ein Rhythmus, der sich bewährt
care-heading-do = Was guttut
care-heading-dont = Was zu meiden ist
care-heading-pack = Verpacken für eine Reparatur
care-heading-faults = Was am häufigsten zu uns kommt
care-heading-aftercare = Was das Atelier vermag
care-aftercare-note = Vor jeder Arbeit erhalten Sie einen Kostenvoranschlag mit Terminen, und nichts beginnt, bevor Sie ihn annehmen. Die meisten Reparaturen dauern 2 bis 6 Wochen; wo auf ein Ersatzteil gewartet oder ein Farbton abgestimmt wird, 6 bis 10 Wochen, mitunter länger.
care-ask-repair = Eine Reparatur anfragen

## Bags

care-bag-rhythm-1 = Nach jedem Gebrauch leeren und die Beschläge mit einem weichen, trockenen Tuch abwischen.
care-bag-rhythm-2 = Wenn sie ruht, gefüllt aufbewahren, damit sie die Form hält: im Staubbeutel, vor Licht geschützt.
care-bag-rhythm-3 = Alle zwei bis drei Monate aus dem Staubbeutel nehmen und einen Tag lüften lassen, fern von Sonne und Heizung.
care-bag-rhythm-4 = Einmal im Jahr die Schnittkanten, die Henkelansätze, die Enden der Reißverschlüsse und die Futternähte ansehen. Ein Faden, früh gefasst, ist eine kleine Reparatur.
care-bag-do-1 = Mit unbedrucktem Seidenpapier füllen; bedrucktes Papier färbt ab.
care-bag-do-2 = Auf Reisen den Staubbeutel benutzen. Kantenfarbe und metallische Oberflächen nutzen sich ab, wo sie reiben.
care-bag-do-3 = Wird sie nass, mit einem trockenen Tuch abtupfen und bei Raumtemperatur trocknen lassen.
care-bag-do-4 = Handcreme und Desinfektionsmittel ganz trocknen lassen, bevor Sie das Leder berühren.
care-bag-dont-1 = Lange Stunden in der Sonne, hinter einer Scheibe oder im Auto: Die Farbe bleicht aus, das Leder wird steif.
care-bag-dont-2 = Öle, Alkohol und Desinfektionstücher. Sie lösen die Oberfläche, und der Fleck bleibt.
care-bag-dont-3 = Metall auf Metall: Schlüssel, Ketten oder die Beschläge einer anderen Tasche zerkratzen die Oberfläche.
care-bag-dont-4 = Haartrockner und Heizkörper. Hitze lässt Leder schrumpfen und die Kantenfarbe aufplatzen.
care-bag-dont-5 = Einen losen Faden abschneiden oder eine Kante zu Hause kleben. Die Reparatur wird dadurch größer.
care-bag-pack-1 = Alle Fächer leeren, auch die inneren.
care-bag-pack-2 = Mit Seidenpapier füllen und die Beschläge umwickeln, damit kein Metall das Leder berührt.
care-bag-pack-3 = In den Staubbeutel geben, dann in einen schlichten Karton, ringsum zwei Fingerbreit gepolstert. Den Originalkarton behalten Sie zu Hause, sofern wir nicht darum bitten.
care-bag-pack-4 = Ein abgelöstes Teil reist innen in einem kleinen verschlossenen Beutel, mit der Vorgangsnummer auf einem Zettel.
care-bag-pack-5 = Ein Foto machen, bevor Sie den Karton schließen, und die Vorgangsnummer in das Paket schreiben, nicht darauf.

## Sneakers

care-sneaker-rhythm-1 = Nach jedem Tragen den Schmutz abbürsten, wenn er trocken ist.
care-sneaker-rhythm-2 = Zwischen zwei Tragetagen 24 Stunden ruhen lassen, damit Schaum und Futter sich erholen und trocknen.
care-sneaker-rhythm-3 = Einmal im Monat Schnürsenkel und Einlegesohlen herausnehmen, beides lüften und die Linie prüfen, an der Sohle und Schaft sich treffen.
care-sneaker-rhythm-4 = Die Einlegesohlen wechseln, wenn Sie zwei Paar haben, und ersetzen, sobald sie flach bleiben. Eine müde Einlegesohle belastet die Nähte darüber.
care-sneaker-do-1 = Flecken mit einem leicht feuchten Tuch und neutraler Seife reinigen, dann mit klarem Wasser nachwischen.
care-sneaker-do-2 = Bei Raumtemperatur trocknen, mit unbedrucktem Papier gefüllt, die Schnürsenkel gelockert.
care-sneaker-do-3 = Vor dem An- und Ausziehen die Schnürung öffnen; die Ferse behält ihre Form weit länger.
care-sneaker-do-4 = Karton, Ersatzschnürsenkel und Etiketten aufbewahren. Eine Rückgabe verlangt sie, eine Reparatur geht mit ihnen schneller.
care-sneaker-dont-1 = Unter Wasser halten oder in die Waschmaschine geben. Zwischensohlen aus Schaum und verklebte Lagen erholen sich davon nicht.
care-sneaker-dont-2 = Heizkörper, Trockner und pralle Sonne. Wärme löst die Verklebung zwischen Sohle und Schaft.
care-sneaker-dont-3 = Bleichmittel, Alkohol, Lösemittel und Waschbenzin, selbst bei einem kleinen Fleck.
care-sneaker-dont-4 = Haushaltskleber auf einer sich öffnenden Sohle. Das Atelier muss ihn entfernen, bevor es die Sohle neu verkleben kann.
care-sneaker-pack-1 = Abbürsten und ganz trocknen lassen.
care-sneaker-pack-2 = Beide Schuhe senden, auch wenn nur einer schadhaft ist: Wir vergleichen sie und behandeln beide gleich.
care-sneaker-pack-3 = Schnürsenkel und Einlegesohlen darin lassen. Jeden Schuh in seinen Staubbeutel oder in Papier hüllen.
care-sneaker-pack-4 = Einen festen Außenkarton nehmen, nicht den Schuhkarton allein.
care-sneaker-pack-5 = Ein Foto machen, bevor Sie den Karton schließen, und die Vorgangsnummer in das Paket schreiben, nicht darauf.

## Sock sneakers

care-sock-sneaker-rhythm-1 = Nach jedem Tragen den Einstieg weit öffnen und das Innere trocknen lassen.
care-sock-sneaker-rhythm-2 = Zwischen zwei Tragetagen 24 Stunden ruhen lassen, damit Schaum und Strick ihre Spannkraft wiederfinden.
care-sock-sneaker-rhythm-3 = Einmal im Monat die Ferse ansehen und die Kante, an der der Strick in die Sohle übergeht.
care-sock-sneaker-rhythm-4 = Die Einlegesohle ersetzen, sobald sie flach bleibt.
care-sock-sneaker-do-1 = Jedes Mal einen Schuhlöffel nehmen. Er hält die Ferse aufrecht.
care-sock-sneaker-do-2 = Mit einer weichen Bürste in Strickrichtung bürsten, wenn der Schmutz trocken ist.
care-sock-sneaker-do-3 = Flecken mit einem leicht feuchten Tuch und neutraler Seife reinigen, tupfend statt reibend.
care-sock-sneaker-do-4 = Aufrecht aufbewahren, mit etwas Papier in der Ferse.
care-sock-sneaker-dont-1 = Unter Wasser halten oder in die Waschmaschine geben. Strick dehnt sich, und Schaum hält das Wasser.
care-sock-sneaker-dont-2 = Die Ferse niedertreten, auch nur einmal: Die Stütze im Inneren knickt und bleibt geknickt.
care-sock-sneaker-dont-3 = An einem gezogenen Faden ziehen. Lassen Sie ihn, machen Sie ein Foto aus der Nähe und fragen Sie uns.
care-sock-sneaker-dont-4 = Heizkörper, Trockner und pralle Sonne.
care-sock-sneaker-pack-1 = Abbürsten und ganz trocknen lassen, im Zweifel einen Tag lang.
care-sock-sneaker-pack-2 = Beide Schuhe senden, auch wenn nur einer schadhaft ist.
care-sock-sneaker-pack-3 = Ferse und Spitze mit Papier füllen, damit der Strick nicht gedrückt wird.
care-sock-sneaker-pack-4 = Einen festen Außenkarton nehmen und die Vorgangsnummer in das Paket schreiben, nicht darauf.

## Hourglass

care-hourglass-summary = Geschwungener Boden, ein Henkel, gefärbte Schnittkanten
care-hourglass-lede = Ein geschwungener Boden, ein einzelner Henkel und gefärbte Schnittkanten. Auf Form, Henkelnaht und Kantenfarbe ist zu achten.
care-hourglass-rhythm-1 = Einmal im Monat beide Henkelansätze ansehen, wo die Naht das Gewicht trägt.
care-hourglass-do-1 = Auf etwas Weichem abstellen, denn der geschwungene Boden berührt den Tisch nur an zwei Linien.
care-hourglass-do-2 = Den Verschluss mit zwei Fingern an der Platte öffnen, dann den Überschlag heben.
care-hourglass-dont-1 = Am Überschlag tragen oder überfüllen: Die Henkelnaht öffnet sich zuerst.
care-hourglass-pack-1 = Den Henkel umlegen und eine Rolle Seidenpapier unter den Boden schieben, damit der Schwung gestützt ist.

## Neo Cagole

care-neo-cagole-summary = Formstabiles Leder, patinierte Beschläge
care-neo-cagole-lede = Formstabiles Leder mit einer von Hand patinierten Metalloberfläche. Auf Riemen, Schnallen und Patina ist zu achten.
care-neo-cagole-rhythm-1 = Einmal im Monat prüfen, ob Riemenringe und Schnallen sich frei drehen.
care-neo-cagole-do-1 = Die Patina nur mit einem trockenen Tuch abwischen. Politur nimmt sie ab.
care-neo-cagole-dont-1 = Mit verdrehtem Riemen an einen Stuhl hängen: Der Ring verbiegt sich, ehe das Leder nachgibt.
care-neo-cagole-pack-1 = Den Riemen abnehmen, locker rollen und hineinlegen.

## Le Cagole

care-le-cagole-summary = Weiches Lammleder, Nieten, Reißverschlüsse
care-le-cagole-lede = Weiches Lammleder mit Nieten, Schnallen und mehreren Reißverschlüssen. Auf Schieber, Nieten und Futter ist zu achten.
care-le-cagole-rhythm-1 = Einmal im Monat jeden Reißverschluss von Ende zu Ende führen und prüfen, dass sich keine Niete unter dem Finger dreht.
care-le-cagole-do-1 = Einen Reißverschluss schließen, indem eine Hand den Schieber führt und die andere das Band hält, in gerader Linie.
care-le-cagole-do-2 = Einen abgegangenen Schieber aufheben, und sei er noch so klein. Oft können wir ihn wieder einsetzen.
care-le-cagole-dont-1 = Den Reißverschluss um die Rundung zwingen, wenn die Tasche voll ist.
care-le-cagole-dont-2 = Zwei Taschen mit Nieten einander zugewandt aufbewahren.
care-le-cagole-pack-1 = Weiches Papier über die Nieten legen und die Reißverschlüsse halb schließen.

## Triple S

care-triple-s-summary = Drei geschichtete Sohlenlagen
care-triple-s-lede = Drei Sohlenlagen, geschichtet und verklebt, unter einem Schaft aus mehreren Materialien. Auf Klebefugen, Ösen und Einlegesohlen ist zu achten.
care-triple-s-rhythm-1 = Einmal im Monat mit dem Fingernagel die drei Sohlenlinien entlangfahren; er darf nicht hängen bleiben.
care-triple-s-do-1 = Entlang der Rillen der Sohle bürsten, nicht quer, damit Steinchen die Kante nicht anheben.
care-triple-s-dont-1 = Zwei Tage hintereinander tragen, wenn sie feucht sind: So viel Schaum trocknet langsam.

## Track

care-track-summary = Geschichtete Einsätze, tief profilierte Laufsohle
care-track-lede = Viele dünne, übereinandergelegte Einsätze auf einer tief geschnittenen Laufsohle. Auf die Verklebung an der Spitze ist zu achten.
care-track-rhythm-1 = Einmal im Monat die Spitze sanft nach oben drücken und nach einem Spalt zwischen Laufsohle und Schaft suchen.
care-track-do-1 = Zwischen den Einsätzen mit einer weichen Zahnbürste reinigen, erst trocken, dann kaum feucht.
care-track-dont-1 = Auf den Spitzen knien oder stundenlang in ihnen Auto fahren: Die Verklebung an der Spitze knickt und öffnet sich.

## 3XL

care-3xl-summary = Leichtes Netzgewebe, breite Ferse
care-3xl-lede = Leichtes Netzgewebe auf einer breiten Sohle, mit hoher Fersenkappe. Auf Ösen, Gewebe und Ferse ist zu achten.
care-3xl-rhythm-1 = Einmal im Monat die Ösen von beiden Seiten ansehen; eine ausgezogene zeigt sich als hellerer Ring.
care-3xl-do-1 = Einen Schuhlöffel nehmen. Er erhält den Aufbau der Ferse.
care-3xl-do-2 = Die Schnürsenkel von der Spitze aufwärts anziehen und den Zug auf alle Ösen verteilen.
care-3xl-dont-1 = Das Netzgewebe mit einer harten Bürste bürsten; sie verhakt sich und öffnet das Gewebe.

## Speed

care-speed-summary = Schaft aus Strick, ohne Schnürsenkel
care-speed-lede = Ein gestrickter Schaft auf leichter Schaumsohle, ohne Schnürsenkel. Auf Ferse und Strick ist zu achten.
care-speed-do-1 = Den Einstieg mit beiden Händen öffnen, den Schuhlöffel ansetzen, dann hineinschlüpfen.
care-speed-dont-1 = Ringe und Armbänder beim Anziehen: Sie ziehen Fäden aus dem Strick.

## Faults

fault-loose-stitching = Naht lose
fault-handle-base = Henkelansatz löst sich
fault-edge-paint = Kantenfarbe abgenutzt oder rissig
fault-clasp = Verschluss oder Platte locker
fault-lining = Futter gerissen oder Naht offen
fault-zip-slider = Schieber abgegangen oder schließt nicht
fault-stud = Niete fehlt oder ist locker
fault-buckle = Schnalle oder Riemenring verbogen
fault-strap = Riemen abgenutzt oder gerissen
fault-hardware-finish = Metalloberfläche abgenutzt oder fleckig
fault-colour-fading = Farbe verblasst
fault-outsole-delamination = Laufsohle löst sich
fault-glue-line = Klebefuge offen
fault-sole-worn = Sohle durchgelaufen
fault-eyelet = Öse ausgezogen oder fehlt
fault-insole = Einlegesohle zusammengedrückt
fault-mesh-tear = Netzgewebe gerissen
fault-knit-snag = Faden im Strick gezogen
fault-heel-collapsed = Ferse eingesunken
fault-tongue-label = Zungenetikett lose
fault-laces = Schnürsenkel ausgefranst oder fehlen
fault-other = Etwas anderes

## Aftercare

aftercare-stitching = Nachnähen, von Hand oder mit der Maschine
aftercare-edge-paint = Ausbessern der Kantenfarbe
aftercare-strap = Ersatz des Riemens
aftercare-hardware = Ersatz der Beschläge
aftercare-zip-slider = Ersatz des Schiebers
aftercare-lining = Reparatur des Futters, wo es zugänglich ist
aftercare-colour-match = Restaurierung mit abgestimmtem Farbton
aftercare-cleaning = Reinigung und Lederpflege
aftercare-glue = Verstärkung der Verklebung
aftercare-eyelet = Ersatz der Öse
aftercare-insole = Wechsel der Einlegesohle
aftercare-sole-unit = Ersatz der Sohleneinheit, solange es das Teil gibt
aftercare-heel = Stützung der Ferse, wo sie zugänglich ist

## Colours

colour-black = Schwarz
colour-white = Weiß
colour-grey = Grau
colour-beige = Beige
colour-cream = Creme
colour-brown = Braun
colour-red = Rot
colour-pink = Rosa
colour-blue = Blau
colour-green = Grün
colour-silver = Silber
colour-gold = Gold
colour-white-grey = Weiß und Grau
colour-black-white = Schwarz und Weiß
colour-beige-grey = Beige und Grau
colour-other = Eine andere Farbe
