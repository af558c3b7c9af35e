# The withdrawal function: two steps and a receipt. Title and button are worded as the statute has them
# (Directive 2011/83/EU, Art. 11a).

withdraw-title = Vertrag hier widerrufen
withdraw-lede = Sie können einen Vertrag widerrufen, den Sie im Fernabsatz mit uns geschlossen haben. Es braucht kein Konto und keinen Grund.
withdraw-order = Bestellnummer
withdraw-order-hint = Sie steht auf der Bestätigung Ihrer Bestellung.
withdraw-order-missing = Schreiben Sie die Nummer der Bestellung.
withdraw-email = E-Mail-Adresse für die Eingangsbestätigung
withdraw-pieces = Nur für diese Stücke
withdraw-pieces-hint = Eines in jeder Zeile. Lassen Sie es leer, um den ganzen Vertrag zu widerrufen.
withdraw-pieces-many = Nennen Sie höchstens fünfzig Stücke, jedes in einer kurzen Zeile.
withdraw-next = Weiter
withdraw-check-title = Lesen Sie es noch einmal
withdraw-check-lede = Das erklären Sie. Vor Ihrer Bestätigung ist nichts erklärt.
withdraw-what = Widerrufen wird
withdraw-all = Der ganze Vertrag
withdraw-confirm = Widerruf bestätigen
withdraw-change = Ändern
withdraw-done-title = Ihr Widerruf ist eingegangen
withdraw-done-lede = Diese Bestätigung sagt, dass Ihre Erklärung eingegangen ist, und wann. Sie entscheidet nichts: die Antwort kommt in Ihrem Vorgang. Eine Kopie geht an { $email }.
withdraw-content = Erklärung
withdraw-declared = Ich widerrufe den Vertrag.
withdraw-at = Eingegangen
withdraw-instant = { $date }, { $time } ({ $zone })
withdraw-digest = Prüfsumme (SHA-256)
withdraw-subject = Widerruf: Bestellung { $order }
withdraw-words = Ich widerrufe den Vertrag über die Bestellung { $order }. { $name }
withdraw-words-some = Ich widerrufe den Vertrag über die Bestellung { $order } für diese Stücke: { $pieces }. { $name }
mail-withdraw-subject = Eingang Ihres Widerrufs: Bestellung { $order }
mail-withdraw-lede = Diese Bestätigung sagt, dass Ihre Erklärung eingegangen ist, und wann. Sie entscheidet nichts: die Antwort kommt in Ihrem Vorgang. Bewahren Sie diesen Brief auf.
