### Schreiben, die das Haus verlassen: Betreff, Text, Unterschrift.
### Gelesen auf einem Telefon, ohne Zusammenhang: zuerst die Antwort, wer handelt, bis wann.

## Every letter
mail-sender = { $house }, Kundenbetreuung
mail-hello = Guten Tag { $name },
mail-hello-unnamed = Guten Tag,
mail-signed = Die Kundenbetreuung von { $house }
mail-about = Zu Vorgang { $number }. Dieses Schreiben geht an die Adresse des Vorgangs und an keine andere.
mail-fact = { $name }: { $value }
mail-large = Größere Schrift oder nur Text:
mail-open = Ihren Vorgang öffnen
mail-number = Ihre Vorgangsnummer
mail-number-same = Dieselbe auf jeder Seite, in jedem Schreiben und am Telefon.
mail-code-follows = Zum Öffnen dient ein sechsstelliger Code. Wir senden ihn an diese Adresse, wenn Sie ihn anfordern.
mail-subject-case = { $topic } (Vorgang { $number })

## Receipt
mail-receipt-heading = Wir haben es erhalten
mail-receipt-next = Ein Mensch liest es. Die erste Antwort kommt bis { $moment }.
mail-receipt-next-undated = Ein Mensch liest es und schreibt Ihnen.
mail-receipt-opened-phone = Wir haben diesen Vorgang während Ihres Anrufs eröffnet.
mail-receipt-opened-boutique = Wir haben diesen Vorgang in der Boutique mit Ihnen eröffnet.
mail-receipt-opened-for-you = Wir haben diesen Vorgang für Sie eröffnet.
mail-receipt-settle = Unser Ziel ist eine Lösung bis { $moment }.
mail-receipt-settle-undated = Als Nächstes hören Sie von uns. Sie müssen nichts tun.
mail-receipt-held = Was uns vorliegt
mail-receipt-about = Thema
mail-receipt-piece = Stück
mail-receipt-received = Eingegangen
mail-receipt-files = Fotos und Unterlagen
mail-receipt-add = Auf der Seite des Vorgangs können Sie ihn lesen, Worte und Dateien ergänzen und sehen, wer am Zug ist.
mail-receipt-not-you = Sie haben uns nicht geschrieben? Dann wurde Ihre Adresse versehentlich angegeben. Sie müssen nichts tun: Ohne einen Code aus diesem Postfach kann außerhalb des Hauses niemand den Vorgang lesen.
mail-receipt-not-with-you = Sie haben mit uns keinen Vorgang eröffnet? Dann wurde Ihre Adresse versehentlich angegeben. Sie müssen nichts tun: Ohne einen Code aus diesem Postfach kann außerhalb des Hauses niemand den Vorgang lesen.

## Reply
mail-reply-heading = Antwort von { $name }
mail-reply-answer = Um zu antworten oder Fotos zu ergänzen, öffnen Sie Ihren Vorgang.
mail-reply-awaited = Wir warten auf Ihre Antwort. Hören wir nichts, kommen wir darauf zurück, und zwar am { $moment }; verloren geht nichts.
mail-reply-awaited-undated = Wir warten auf Ihre Antwort.

## One-time code
mail-code-subject = Code zum Öffnen von Vorgang { $number }
mail-code-heading = Ihr Code
mail-code-until = Er gilt 15 Minuten, bis { $moment }, und öffnet Vorgang { $number } ein einziges Mal.
mail-code-enter = Geben Sie ihn auf der Seite ein, auf der Sie ihn angefordert haben:
mail-code-never = Niemand bei { $house } fragt Sie nach diesem Code, weder am Telefon noch in der Boutique. Geben Sie ihn nicht weiter.
mail-code-not-you = Sie haben ihn nicht angefordert? Dann müssen Sie nichts tun. Von sich aus öffnet er nichts.

## Resolved
mail-resolved-subject = Erledigt: Vorgang { $number }
mail-resolved-subject-withdrawn = Zurückgezogen: Vorgang { $number }
mail-resolved-heading = Erledigt
mail-resolved-heading-withdrawn = Zurückgezogen, wie gewünscht
mail-resolved-outcome = Ergebnis
mail-resolved-withdrawn = Wir arbeiten nicht weiter daran. Was geschah, bleibt lesbar.
mail-resolved-words = { $name } schreibt:
mail-resolved-reopen = Noch nicht erledigt? Sagen Sie es bis { $date }, und wir nehmen den Vorgang wieder auf. Ein Grund ist nicht nötig.
mail-resolved-reopen-undated = Noch nicht erledigt? Sagen Sie es auf der Seite des Vorgangs, und wir nehmen ihn wieder auf.
mail-resolved-withdrawn-reopen = Haben Sie es sich anders überlegt? Sagen Sie es bis { $date }, und wir nehmen den Vorgang wieder auf.
mail-resolved-withdrawn-reopen-undated = Haben Sie es sich anders überlegt? Sagen Sie es auf der Seite des Vorgangs, und wir nehmen ihn wieder auf.

## Reminder
mail-reminder-subject = Wir warten auf Ihre Antwort: Vorgang { $number }
mail-reminder-heading = Wir warten auf Ihre Antwort
mail-reminder-asked = Am { $date } haben wir Ihnen geschrieben und um etwas gebeten. Es steht auf der Seite des Vorgangs.
mail-reminder-asked-undated = Wir haben Ihnen geschrieben und um etwas gebeten. Es steht auf der Seite des Vorgangs.
mail-reminder-next = Hören wir nichts, kommen wir darauf zurück, und zwar am { $moment }; verloren geht nichts.
mail-reminder-once = Wir erinnern Sie nur einmal.
mail-reminder-stop = Keine Erinnerungen mehr

## Escalated
mail-escalated-subject = { $name } betreut nun Vorgang { $number }
mail-escalated-heading = { $name } von der leitenden Beratung betreut nun Ihren Vorgang
mail-escalated-by = Die Antwort kommt bis { $moment }.
mail-escalated-by-undated = Die Antwort kommt, sobald das Team öffnet.
mail-escalated-read = Zuerst wird der ganze Verlauf gelesen; Sie müssen nichts noch einmal erzählen. Kein Ihnen zugesagter Termin verschiebt sich.

## Going on with a form
mail-resume-subject = Weiter, wo Sie aufgehört haben: { $topic }
mail-resume-heading = Ihre Antworten sind gespeichert
mail-resume-lede = Dieser Link führt Sie zu ihnen zurück, auf jedem Gerät. Er gilt dreißig Tage.
mail-resume-go = Fortsetzen
mail-resume-nothing = Noch wurde uns nichts gesendet.
mail-resume-private = Wer den Link hat, kann die Antworten lesen. Geben Sie ihn nicht weiter.
mail-resume-not-you = Sie haben ihn nicht angefordert? Dann müssen Sie nichts tun.

## Staff: invitation and recovery
mail-staff-hello = Guten Tag { $name },
mail-staff-private = Der Link funktioniert einmal. Geben Sie ihn nicht weiter.
mail-staff-not-you = Sie haben das nicht erwartet? Dann öffnen Sie den Link nicht, und verständigen Sie Ihre Administration.
mail-invitation-subject = Ihr Zugang zum Pult von { $house }
mail-invitation-heading = Das Pult ist für Sie bereit
mail-invitation-lede = Wählen Sie mit diesem Link ein Kennwort, bis { $moment }. Danach richten Sie einen zweiten Faktor ein.
mail-invitation-lede-undated = Wählen Sie mit diesem Link ein Kennwort. Danach richten Sie einen zweiten Faktor ein.
mail-invitation-go = Kennwort wählen
mail-recovery-subject = Ein neues Kennwort für das Pult von { $house }
mail-recovery-heading = Wählen Sie ein neues Kennwort
mail-recovery-lede = Dieser Link gilt bis { $moment }. Ihr zweiter Faktor bleibt, wie er ist, sofern die Administration ihn nicht zurückgesetzt hat.
mail-recovery-lede-undated = Dieser Link gilt nur kurze Zeit. Ihr zweiter Faktor bleibt, wie er ist, sofern die Administration ihn nicht zurückgesetzt hat.
mail-recovery-go = Neues Kennwort wählen

## Staff: what became of one's account
mail-account-subject = Ihr Konto am Pult von { $house }
mail-account-heading = Ihr Konto wurde geändert
mail-account-at = Das war am { $moment }.
mail-account-not-you = Das waren nicht Sie? Wählen Sie sofort ein neues Kennwort, und verständigen Sie Ihre Administration.
mail-account-password = Ihr Kennwort wurde geändert.
mail-account-codes = Die Codes einer Authentifizierungs-App wurden als Ihr zweiter Faktor eingerichtet.
mail-account-codes-removed = Die Codes Ihrer Authentifizierungs-App wurden entfernt.
mail-account-passkey-added = Ein Passkey wurde als zweiter Faktor hinzugefügt.
mail-account-passkey-removed = Ein Passkey wurde entfernt.
mail-account-recovery-codes = Zehn Wiederherstellungscodes wurden erstellt. Frühere gelten nicht mehr.
mail-account-recovery-code-used = Ein Wiederherstellungscode wurde anstelle Ihres zweiten Faktors zur Anmeldung benutzt. Wie viele noch übrig sind, steht auf der Seite Ihres Kontos.
mail-account-address-asked = Für Ihr Konto wurde eine andere Adresse angefordert. Sie ändert sich, sobald der Link in einem Schreiben an diese Adresse geöffnet wird.
mail-account-address-changed = Die Adresse Ihres Kontos wurde geändert. Schreiben gehen künftig an die neue Adresse.
mail-address-confirm-subject = Bestätigen Sie Ihre Adresse für das Pult von { $house }
mail-address-confirm-heading = Bestätigen Sie Ihre neue Adresse
mail-address-confirm-lede = Diese Adresse wurde für Ihr Konto angegeben. Öffnen Sie zur Bestätigung den Link, bis { $moment }.
mail-address-confirm-lede-undated = Diese Adresse wurde für Ihr Konto angegeben. Öffnen Sie zur Bestätigung den Link.
mail-address-confirm-go = Adresse bestätigen

## Mail that comes in: the desk
mail-in-title = E-Mails
mail-in-lede = Was sich nicht von selbst zuordnen ließ, wartet hier. Nichts geht verloren: Jede Nachricht wird so aufbewahrt, wie sie eingegangen ist.
mail-tab = { $state } ({ $count })
mail-older = Ältere
mail-none = Hier ist nichts.
mail-subject = Betreff
mail-no-subject = Ohne Betreff
mail-from = Von
mail-nobody = Niemand ist genannt
mail-to = An
mail-received = Eingegangen
mail-proof = Absender
mail-why = Warum sie hier ist
mail-kind = Art
mail-words = Was darin steht
mail-no-words = Sie enthält keinen Text.
mail-emptied = Ihr Inhalt wurde gelöscht.
mail-quoted = Zitat
mail-as-sent = Wie gesendet
mail-sent-frame = Die Nachricht, wie sie gesendet wurde
mail-sent-hint = Die Nachricht, wie ihr Programm sie gesetzt hat, unschädlich gemacht: kein Skript, kein Formular, kein eigener Stil. Ein Link öffnet sich anderswo und sagt nichts über das Pult.
mail-sent-alone = Auf einer eigenen Seite öffnen
mail-sent-cut = Hier ist nicht alles zu sehen. Das Original enthält alles.
mail-pictures-held =
    { $count ->
        [one] Ein externes Bild wird nicht gezeigt.
       *[other] { $count } externe Bilder werden nicht gezeigt.
    }
mail-pictures-why = Würde Ihr Browser sie laden, erführe der Absender, dass die Nachricht geöffnet wurde. Wir laden sie für Sie und sagen nicht, wer liest.
mail-pictures-show = Bilder zeigen
mail-whole = Die ganze Nachricht
mail-files = Dateien
mail-original = Original speichern
mail-original-hint = Wie eingegangen, mit Kopfzeilen und HTML. Öffnen Sie es nur mit einem Programm, dem Sie Dateien von Fremden anvertrauen.
mail-suggestions = Vielleicht dasselbe Anliegen
mail-verified = Absender bestätigt
mail-unverified = Absender nicht bestätigt
mail-held-beside =
    { $count ->
        [one] Eine E-Mail wartet auf eine Entscheidung:
       *[other] { $count } E-Mails warten auf eine Entscheidung:
    }
mail-put = In einen Vorgang legen
mail-put-lede = Die Worte der Kundenseite oder einer bestätigten Person kommen in den Verlauf, den auch die Kundenseite liest. Die Worte aller anderen liegen neben dem Vorgang, nur intern.
mail-confirm = Darf dieser Absender im Vorgang schreiben?
mail-confirm-hint = Nur, wenn Sie wissen, wer es ist, und die Kundenseite zugestimmt hat. Das Bestätigen sendet nichts.
mail-confirm-yes = Ja, von jetzt an
mail-no-such-case = Diesen Vorgang gibt es nicht, oder er ist Ihnen nicht zugänglich. Prüfen Sie die Nummer.
mail-begin = Daraus einen Vorgang eröffnen
mail-begin-lede = Wer sie gesendet hat, wird mit diesen Worten Kundin oder Kunde eines neuen Vorgangs.
mail-begin-held = Aus jeder zurückgehaltenen E-Mail dieser Domain einen Vorgang eröffnen
mail-begin-held-lede = Die ältesten zuerst, höchstens hundert auf einmal.
mail-again = Erneut ansehen
mail-again-lede = Sie wird noch einmal gelesen und zugeordnet, als wäre sie eben eingetroffen.
mail-discard = In den Papierkorb legen
mail-discard-lede = Sie wird dreißig Tage aufbewahrt und dann gelöscht. Bis dahin lässt sie sich zurückholen.
mail-done = Erledigt.
mail-state-new = Eben eingetroffen
mail-state-held = Zurückgehalten
mail-state-parked = Beiseitegelegt
mail-state-unreadable = Nicht lesbar
mail-state-quiet = Andere E-Mails
mail-state-bounce = Zu unseren Schreiben
mail-state-discarded = Im Papierkorb
mail-state-placed = In einem Vorgang
mail-why-own-message = Unser eigenes Schreiben ist zurückgekommen
mail-why-own-address = Der Absender gibt sich als das Haus aus
mail-why-staff = Der Absender gibt sich als Person des Hauses aus
mail-why-unverified = Nichts zeigt, dass die Kundenseite sie geschrieben hat
mail-why-somebody-else = Von jemand anderem als der Kundenseite geschrieben
mail-why-flood = Zu viele auf einmal von einem Absender oder einer Domain
mail-why-automatic = Eine Maschine hat sie geschrieben
mail-why-list = Von einer Mailingliste
mail-why-newsletter = An viele gesendet
mail-why-receipt = Eine Lesebestätigung
mail-why-closed = Eine Maschine hat sie geschrieben, an einen geschlossenen Vorgang
mail-why-again = Dieselbe Nachricht ist schon eingegangen
mail-why-no-letter = Ein Bericht, der keines unserer Schreiben betrifft
mail-why-empty = Sie ist leer
mail-why-too-large = Sie ist größer als 36 MB
mail-why-no-header = Es ist keine E-Mail
mail-why-header-too-long = Eine Kopfzeile ist zu lang
mail-why-headers-too-large = Die Kopfzeilen sind zu groß
mail-why-too-many-parts = Sie hat zu viele Teile
mail-why-too-deep = Ihre Teile sind zu tief verschachtelt
mail-why-not-taken = Sie war lesbar, ließ sich aber nicht zuordnen
mail-proof-dmarc = Durch die Domain des Absenders belegt (DMARC)
mail-proof-dkim = Durch eine Signatur belegt (DKIM)
mail-proof-dmarc-fails = Die Domain des Absenders erkennt sie nicht an (DMARC)
mail-proof-no-results = Unser Mailserver hat nichts über den Absender mitgeteilt
mail-proof-not-shown = Nichts zeigt, wer sie gesendet hat
mail-proof-several-authors = Sie nennt mehrere Absender
mail-kind-person = Von einem Menschen geschrieben
mail-kind-auto-reply = Automatische Antwort
mail-kind-out-of-office = Abwesenheitsnotiz
mail-kind-bounce = Ein zurückgekommenes Schreiben
mail-kind-delayed = Ein verzögertes Schreiben
mail-kind-list = Mailingliste
mail-kind-newsletter = Newsletter
mail-kind-receipt = Lesebestätigung
mail-return-no-such-address = die Adresse gibt es nicht
mail-return-mailbox-full = das Postfach ist voll
mail-return-disabled = das Postfach nimmt keine Nachrichten an
mail-return-too-large = das Schreiben ist zu groß
mail-return-refused = es wurde abgelehnt
mail-return-unreachable = der Mailserver ist nicht erreichbar
mail-return-expired = es wurde zu lange versucht
mail-return-other = ohne Angabe von Gründen
desk-entry-mail-laid = Eine E-Mail, die von Kundenseite hier nicht gelesen wird
desk-entry-files-refused =
    { $count ->
        [one] Eine Datei der E-Mail wurde nicht angenommen
       *[other] { $count } Dateien der E-Mail wurden nicht angenommen
    }
desk-entry-letter-returned = Ein Schreiben an die Kundenseite kam zurück: { $reason }.
desk-entry-letter-delayed = Ein Schreiben an die Kundenseite ist verzögert: { $reason }.
desk-entry-participant-added = Neben der Kundenseite darf jetzt noch jemand in diesem Vorgang schreiben.
