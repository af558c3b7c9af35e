## Was gesagt wird, wenn eine Änderung abgelehnt wird: refusal-CODE, Codes aus app::gate,
## app::people, app::passwords und app::house. Zuerst warum, dann was möglich ist.

refusal-needs-proof = Geben Sie zuerst Ihr Kennwort noch einmal ein, oder einen Code Ihres zweiten Faktors.
refusal-proof-wrong = Dieses Kennwort passt nicht. Prüfen Sie es und versuchen Sie es erneut.
refusal-session-over = Diese Sitzung ist beendet. Melden Sie sich erneut an.
refusal-factor-enrolled = Der zweite Faktor ist bereits eingerichtet. Sein Geheimnis wird nicht noch einmal gezeigt.
refusal-region-in-use = Ein Standort oder ein Team dieser Region ist noch in Gebrauch. Nehmen Sie diese zuerst außer Gebrauch.
refusal-last-team = Dies ist das letzte Team, und neue Vorgänge brauchen ein Ziel. Richten Sie zuerst ein anderes ein.

refusal-password-short = Verwenden Sie mindestens 8 Zeichen. Einige Wörter, die Sie sich merken, eignen sich gut.
refusal-password-long = Verwenden Sie höchstens 256 Byte, etwa 250 lateinische Buchstaben.
refusal-password-control = Lassen Sie Zeichen weg, die nicht zu sehen sind.
refusal-password-name = Verwenden Sie mehr als den Namen des Hauses oder Ihren eigenen.
refusal-password-common = Dieses Kennwort gehört zu den ersten, die man erraten würde. Einige Wörter, die nicht zusammengehören, eignen sich gut.

refusal-login = Verwenden Sie einen Namen ohne Leerzeichen.
refusal-not-for-people = Die Rolle eines Programms kann keiner Person gegeben werden. Erstellen Sie stattdessen ein Zugriffstoken.
refusal-empty = Wählen Sie mindestens eines, oder überall.
refusal-unknown = Eines davon ist hier nicht bekannt. Wählen Sie aus der Liste.
refusal-characters = Lassen Sie Zeichen weg, die nicht zu sehen sind.
refusal-code = Verwenden Sie Kleinbuchstaben, Ziffern und Bindestriche, zum Beispiel paris-saint-honore.
refusal-fixed = Der Code kann nicht geändert werden: Vorgänge verweisen darauf. Richten Sie stattdessen einen neuen ein.
refusal-country = Geben Sie die zwei Großbuchstaben eines Landes ein, zum Beispiel FR.
refusal-currency = Geben Sie die drei Großbuchstaben einer Währung ein, zum Beispiel EUR.
refusal-unknown-zone = Diese Zeitzone ist nicht bekannt. Schreiben Sie zum Beispiel Europe/Paris.
refusal-domain = Geben Sie eine Adresse wie orle.example oder https://orle.example/fr/ ein.
refusal-range = Diese Zahl liegt außerhalb des Möglichen. Geben Sie eine üblichere ein.
refusal-bad-time = Diese Zeiten lassen sich nicht lesen. Schreiben Sie 09:00-13:00, 14:00-18:00.
refusal-start-not-before-end = Die Öffnung muss vor der Schließung liegen. Für eine Schicht über Mitternacht schreiben Sie 22:00-30:00.
refusal-starts-next-day = Stunden ab Mitternacht gehören zum nächsten Tag. Tragen Sie sie dort ein.
refusal-ends-too-late = Eine Schicht endet am nächsten Tag, spätestens um 48:00. Was darüber hinausgeht, tragen Sie als Zeiten jenes Tages ein.
refusal-overlap = Zwei dieser Zeiten überschneiden sich. Lassen Sie eine Lücke, oder fassen Sie beide zusammen.
refusal-bad-date = Geben Sie ein Datum ein, zum Beispiel 2026-12-25.
refusal-bad-minutes = Geben Sie Stunden und Minuten ein, zum Beispiel 4:00, und eine Warnzeit, die nicht länger ist als die Zusage.
refusal-promise-tie = Eine andere Zusage ist für manche dieser Vorgänge ebenso genau. Nennen Sie ein Merkmal mehr, oder ändern Sie die andere.
refusal-unknown-fact = Ein Name in geschweiften Klammern ist keine bekannte Angabe. Verwenden Sie jene, die unter dem Feld stehen.
refusal-loose-brace = Eine geschweifte Klammer öffnet oder schließt nichts. Schreiben Sie Angaben als {"{"}client_name{"}"}.
refusal-twice = Etwas ist doppelt genannt. Behalten Sie eines von beiden.

refusal-passkey-wrong = Dieser Passkey wurde nicht angenommen. Versuchen Sie es erneut.
refusal-passkey-known = Dieser Passkey ist bereits gespeichert. Verwenden Sie ihn, oder erstellen Sie einen anderen.
refusal-passkey-too-many = Mehr als zehn Passkeys sind nicht möglich. Entfernen Sie zuerst einen.
refusal-passkey-none-here = Passkeys setzen voraus, dass das Haus unter einem Namen erreichbar ist. Richten Sie stattdessen Codes ein.
refusal-no-factor = Es gibt keinen zweiten Faktor, der verloren gehen könnte. Richten Sie zuerst einen ein.
refusal-last-factor = Dies ist Ihr einziger zweiter Faktor. Richten Sie zuerst einen anderen ein.
refusal-same = So ist es bereits. Geben Sie etwas anderes ein, oder lassen Sie es.
refusal-region-has-cases = Vorgänge dieser Region sind noch offen. Erledigen Sie sie zuerst, oder verschieben Sie sie in eine andere Region.

refusal-already-sent = Dieses Formular wurde bereits gesendet. Öffnen Sie den Vorgang, der daraus wurde, und schreiben Sie dort.
refusal-already-undone = Das wurde bereits zurückgenommen. Sehen Sie sich die Vorgänge an, wie sie jetzt sind.
refusal-file-held = Diese Datei wird noch geprüft. Versuchen Sie es in einer Minute erneut.
refusal-control-characters = Lassen Sie Zeichen weg, die nicht zu sehen sind.
refusal-hidden-characters = Lassen Sie Zeichen weg, die nicht zu sehen sind oder die Schreibrichtung umkehren.
refusal-not-a-day = Geben Sie ein Datum ein, zum Beispiel 2026-12-25.
refusal-not-a-number = Geben Sie eine ganze Zahl ein.
refusal-not-a-phone = Geben Sie eine Telefonnummer mit Landesvorwahl ein, zum Beispiel +33 1 23 45 67 89.
refusal-too-many = Das ist mehr, als auf einmal möglich ist. Wählen Sie weniger.
refusal-wrong = Diese Antwort kann so nicht bleiben. Gehen Sie auf ihre Seite zurück und ändern Sie sie.
refusal-not-qualified = Diese Person darf diesen Vorgang nicht beantworten. Wählen Sie jemand anderen.

## What is said of a fact of a purchase: app::law.
refusal-no-such-fact = Diese Angabe gibt es nicht. Wählen Sie eine, die neben dem Vorgang steht.
refusal-unknown-value = Das ist hier nicht möglich. Wählen Sie aus dem Angebotenen.
refusal-impossible-fact = Das widerspricht dem, was bekannt ist. Berichtigen Sie eines von beiden.
refusal-fact-ahead = Dieser Tag ist noch nicht gekommen. Prüfen Sie ihn.
refusal-fact-before = Dieser Tag liegt vor einem, der früher sein muss. Berichtigen Sie einen der beiden.
refusal-fact-after = Dieser Tag liegt nach einem, der später sein muss. Berichtigen Sie einen der beiden.
refusal-unknown-right = Dieses Recht gibt es hier nicht. Wählen Sie eines, das neben dem Vorgang steht.
refusal-answer-open = Das lässt sich noch nicht sagen: Etwas ist noch zu klären. Tragen Sie es ein, oder fragen Sie die Kundenseite.
refusal-revision-not-now = Das ist beim jetzigen Stand der Änderung nicht möglich. Sehen Sie sich an, wie es um sie steht.
refusal-revision-own = Sie haben daran mitgeschrieben. Es entscheidet eine andere Person, die Regeln freigeben darf.
refusal-revision-mistakes = Der Text enthält Fehler, oder eigene Prüffälle stimmen nicht. Berichtigen Sie das zuerst.
refusal-revision-not-tried = Die Auswirkung wurde mit diesem Text und diesen Regeln noch nicht geprüft. Erproben Sie die Änderung zuerst.
refusal-revision-no-day = Der Tag, ab dem die Änderung gilt, fehlt oder ist vergangen. Geben Sie den heutigen oder einen späteren Tag ein.
refusal-revision-same-version = Diese Fassung trug bereits ein anderer Text. Geben Sie oben im Regelwerk eine neue an.
refusal-revision-same-text = Der Text weicht in nichts vom zuletzt freigegebenen ab. Ändern Sie etwas, oder verwerfen Sie die Änderung.
refusal-revision-behind = Inzwischen wurde eine andere Änderung dieses Regelwerks freigegeben. Beginnen Sie mit deren Text neu, und übertragen Sie Ihre Änderung.
refusal-revision-in-force = Die Änderung ist bereits in Kraft. Beginnen Sie eine neue, um sie zu berichtigen.
refusal-revision-moved = Die Änderung wurde bearbeitet, seit Sie diese Seite geöffnet haben. Ihre Eingaben stehen unten: Vergleichen Sie sie mit den Unterschieden, und speichern Sie erneut.
refusal-answer-firm = Hier steht keine nur übliche Regel im Weg. Was das Gesetz oder eine feste Regel sagt, lässt sich nicht anders entscheiden; teilen Sie es der Kundenseite mit, wie es ist.
refusal-mail-decided = Inzwischen hat jemand über diese E-Mail entschieden. Öffnen Sie sie erneut, um zu sehen, wo sie ist.
refusal-mail-unreadable = Diese E-Mail ist nicht lesbar und kann daher in keinen Vorgang gelegt werden. Speichern Sie das Original, und eröffnen Sie einen Vorgang von Hand.
refusal-plus-sign = Was auf ein Pluszeichen folgt, ist der signierte Name eines Vorgangs. Schreiben Sie die Adresse ohne Pluszeichen.
