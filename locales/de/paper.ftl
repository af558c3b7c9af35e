### Überschriften dessen, was gedruckt oder als PDF geschickt wird. $page und $pages sind Ziffern.
### Spalten und Beschriftungen sind kurz: Ein Versandetikett ist 100 mm breit.

## All papers
paper-page = Seite { $page } von { $pages }
paper-square-alt = QR-Code: { $text }
paper-bars-alt = Strichcode: { $text }
paper-from = Von
paper-to = An
paper-tracking = Sendungsnummer
paper-return-number = Nummer der Rückgabe
paper-parcel = Paket
paper-weight = Gewicht
paper-order = Bestellung
paper-piece = Stück
paper-reference = Referenz
paper-size = Größe
paper-quantity-short = Anz.
paper-reason = Grund

## Label of a return, and what customs ask
paper-label-title = Rücksendeetikett { $number }
paper-label-heading = Rücksendung
paper-label-parcel = { $one } von { $of }
paper-customs = Zollinhaltserklärung
paper-customs-kind = Rückwaren
paper-goods = Inhalt
paper-hs-code = HS-Code
paper-origin = Ursprung
paper-value = Wert
paper-total = Summe
paper-values-apart = Geschenk. Die Werte werden dem Zoll elektronisch gemeldet.

## Slip in the parcel
paper-slip-title = Rückgabe { $number }
paper-slip-heading = Rückgabe
paper-slip-lede = Dieses Blatt obenauf in das Paket legen.
paper-slip-until = Abgeben bis
paper-slip-contents = In diesem Paket
paper-slip-outcome = So geht es weiter
paper-slip-scan = Diese Rückgabe verfolgen
paper-pack-title = So wird gepackt
paper-pack-1 = Das Stück sauber und trocken, mit allem, was dabei war: Staubbeutel, Pflegekarte, Ersatzteile.
paper-pack-2 = Siegel und Etiketten bleiben, wo sie sind. Beschläge so umwickeln, dass sie nichts eindrücken.
paper-pack-3 = Einen festen Außenkarton nehmen. Der Karton des Hauses gehört zum Stück und braucht einen um sich.
paper-pack-4 = Das Versandetikett flach auf die größte Seite kleben, ohne Klebeband über den Strichen, und den Einlieferungsbeleg aufbewahren.

## Gift receipt: whoever was given something reads it
paper-gift-title = Geschenkbeleg { $number }
paper-gift-heading = Geschenkbeleg
paper-gift-lede = Bitte beim Geschenk aufbewahren: Dieses Blatt gilt als Kaufbeleg und nennt keinen Preis.
paper-gift-number = Nummer des Belegs
paper-gift-until = Umtausch bis
paper-gift-contents = Das Geschenk

## Receipt of a withdrawal (Directive 2011/83/EU, Article 11a)
paper-withdrawal-title = Eingangsbestätigung des Widerrufs { $number }
paper-withdrawal-heading = Ihr Widerruf ist eingegangen
paper-withdrawal-lede = Hiermit bestätigen wir den Eingang Ihrer Erklärung, den Vertrag zur Bestellung { $order } zu widerrufen.
paper-withdrawal-moment = { $date }, { $time } ({ $zone }, { $offset })
paper-withdrawal-received = Eingegangen
paper-withdrawal-name = Name
paper-withdrawal-number = Nummer des Widerrufs
paper-withdrawal-sent-to = Bestätigung gesendet an
paper-withdrawal-pieces = Stücke
paper-withdrawal-declaration = Die Erklärung im Wortlaut
paper-withdrawal-notice = Diese Bestätigung besagt, dass die Erklärung eingegangen ist und wann. Sie besagt nicht, dass der Widerruf anerkannt ist.
paper-withdrawal-digest = SHA-256 der Erklärung
paper-withdrawal-digest-help = Diese 64 Zeichen sind aus der Erklärung berechnet, wie sie eingegangen ist. Jede Änderung ergibt andere.
paper-withdrawal-post = Per Post

## A case as it is printed
paper-case-title = Vorgang { $number }
paper-case-printed = Gedruckt: { $moment }
