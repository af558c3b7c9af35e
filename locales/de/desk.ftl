# Die Seite der Beratung. Die Worte richten sich an Kolleginnen und Kollegen.

## Frame
desk-name = Kundenbetreuung
desk-find = Vorgänge, Bestellungen, Stücke und Personen suchen
desk-find-hint = Vorgang, Bestellung, Stück oder Person
desk-faces = Bereiche
desk-face-desk = Pult
desk-face-new = Neuer Vorgang
desk-face-search = Suche
desk-face-phrases = Textbausteine
desk-face-settings = Einstellungen
desk-present = Verfügbar
desk-away = Abwesend
desk-become-away = Keine neuen Vorgänge mehr erhalten
desk-become-present = Neue Vorgänge erhalten
desk-me-menu = { $name }, Ihr Konto
desk-sign-out = Abmelden
desk-said = Was eben geschah
desk-undo = Rückgängig machen
desk-over = Formular
desk-back = Zurück zum Pult
desk-back-to-case = Zurück zu { $number }
desk-cancel = Abbrechen
desk-optional = (freiwillig)
desk-wrong = Etwas stimmt noch nicht
desk-pages = Seiten
desk-languages = Sprache
desk-palette = Befehle
desk-palette-find = Befehl oder Suche eingeben
desk-palette-hint = Befehl, Vorgang, Bestellung oder Person
desk-live-lost = Die laufende Aktualisierung ist unterbrochen. Die Anzeige kann veraltet sein.
desk-live-back = Wieder aktuell, nichts wurde versäumt.
desk-live-new = Neu in diesem Vorgang
desk-live-arrived = Ebenfalls neu:
desk-live-wrong = Das ließ sich nicht ausführen. Versuchen Sie es erneut.

## Door
desk-sign-in-title = Anmeldung am Pult
desk-sign-in-login = Anmeldename
desk-sign-in-password = Kennwort
desk-sign-in-go = Anmelden
desk-sign-in-wrong = Anmeldename und Kennwort passen nicht zusammen. Prüfen Sie beide.
desk-sign-in-slow = Zu viele Versuche. Wartezeit bis zum nächsten Versuch: { $span }.
desk-demo-signs = Anmeldungen der Vorführung
desk-demo-signs-lede = Diese Personen sind erfunden, und ihre Arbeit auch.
desk-factor-title = Zweiter Faktor
desk-factor-lede = Geben Sie den Code ein, den Ihre Authentifizierungs-App zeigt.
desk-factor-code = Sechsstelliger Code
desk-factor-code-hint = Er wechselt alle 30 Sekunden.
desk-factor-other = Als jemand anderes anmelden
desk-factor-go = Weiter
desk-factor-wrong = Dieser Code passt nicht. Warten Sie auf den nächsten und versuchen Sie es erneut.
desk-factor-on = Eingerichtet.
desk-factor-off = Nicht eingerichtet. Außerhalb der Vorführung braucht jedes Konto einen.
desk-enrol-title = Den zweiten Faktor einrichten
desk-enrol-lede = Scannen Sie das Quadrat mit einer Authentifizierungs-App und geben Sie den Code ein, den sie zeigt.
desk-enrol-drawing = Quadratischer Code für die Authentifizierungs-App
desk-enrol-by-hand = Keine Kamera? Geben Sie stattdessen dieses Geheimnis ein. Es wird nur dieses eine Mal gezeigt.
desk-enrol-code-hint = Der Code, den Ihre Authentifizierungs-App jetzt zeigt.
desk-enrol-go = Einrichten
desk-password-title = Ein Kennwort wählen
desk-password-lede = Für { $name }.
desk-password-new = Neues Kennwort
desk-password-hint = Mindestens 8 Zeichen. Einige Wörter, die Sie sich merken, eignen sich gut.
desk-password-again = Noch einmal dasselbe
desk-password-go = Kennwort speichern
desk-password-differ = Die beiden Kennwörter weichen voneinander ab. Geben Sie zweimal dasselbe ein.
desk-password-weak = Dieses Kennwort ist zu kurz oder zu bekannt. Wählen Sie mindestens 8 Zeichen.
desk-sessions = Sitzungen und Konto
desk-sessions-lede = Wo Sie angemeldet sind. Beenden Sie, was Sie nicht erkennen.
desk-session-this = Diese hier
desk-session-end = Beenden
desk-session-end-others = Alle anderen beenden
desk-session-began = Begonnen { $when }
desk-session-used = zuletzt benutzt { $when }
desk-session-device = { $browser } auf { $system }
desk-session-unknown = Unbekanntes Gerät

## Queue
desk-queue = Warteschlange
desk-views = Ansichten
desk-view-mine = Meine
desk-view-triage = Sichtung
desk-view-waiting = Wartend
desk-view-all = Alle
desk-group-overdue = Überfällig
desk-group-hour = Fällig binnen einer Stunde
desk-group-today = Heute
desk-group-later = Später
desk-group-none = Ohne Frist
desk-group-waiting = Wartet auf die Kundenseite
desk-group-house = Wartet auf das Haus
desk-group-snoozed = Zurückgestellt
desk-queue-next = Die nächsten { $count } von { $total } zeigen
desk-queue-start = Zurück zum Dringendsten
desk-empty-page = Nach dieser Stelle steht nichts mehr.
desk-count-many = { $count }+
desk-empty-mine = Nichts in Arbeit. Wenn Sie einen Vorgang übernehmen oder erhalten, erscheint er hier.
desk-empty-triage =
    Die Sichtung ist leer. { $count ->
        [0] Niemand wartet.
        [one] Ein Vorgang wartet auf die Kundenseite.
       *[other] { $count } warten auf die Kundenseite.
    }
desk-empty-waiting = Nichts wartet auf die Kundenseite oder auf das Haus.
desk-empty-all = Noch kein Vorgang. Sobald uns jemand schreibt, erscheint er hier.
desk-none-open = Wählen Sie einen Vorgang
desk-none-open-lede = Der dringendste steht in der Warteschlange zuoberst.
desk-open-first = Den dringendsten öffnen
desk-is-replying = { $name } antwortet
desk-is-reading = { $name } liest
desk-load = Fällige Antworten je Stunde: { $list }.
desk-load-rate = Fällige Antworten je Stunde: { $list }. Etwa { $rate } je Stunde lassen sich bewältigen.
desk-load-nobody = Fällige Antworten je Stunde: { $list }. Zum Antworten ist niemand anwesend.
desk-load-now = Jetzt
desk-select = Auswählen
desk-select-end = Fertig

## Many at once
desk-bulk-do = Mit den ausgewählten
desk-bulk-take = selbst übernehmen
desk-bulk-snooze = bis morgen zurückstellen
desk-bulk-resolve = erledigen
desk-bulk-tag = ein Schlagwort hinzufügen
desk-bulk-with = Schlagwort
desk-bulk-first = Die ersten { $count } der { $total } in dieser Ansicht
desk-bulk-elsewhere = { $count ->
    [one] { $count } weiterer ist auf einer anderen Seite ausgewählt.
   *[other] { $count } weitere sind auf anderen Seiten ausgewählt.
}
desk-bulk-all = Alle { $count } dieser Ansicht
desk-bulk-preview = Vorschau
desk-bulk-table = Vorgänge, die sich ändern würden
desk-bulk-now = Jetzt
desk-bulk-then = Danach
desk-bulk-title-take =
    { $count ->
        [one] Einen Vorgang übernehmen
       *[other] { $count } Vorgänge übernehmen
    }
desk-bulk-title-snooze =
    { $count ->
        [one] Einen Vorgang zurückstellen
       *[other] { $count } Vorgänge zurückstellen
    }
desk-bulk-title-resolve =
    { $count ->
        [one] Einen Vorgang erledigen
       *[other] { $count } Vorgänge erledigen
    }
desk-bulk-title-tag =
    { $count ->
        [one] Einem Vorgang ein Schlagwort geben
       *[other] { $count } Vorgängen ein Schlagwort geben
    }
desk-bulk-none = Nichts würde sich ändern
desk-bulk-left =
    { $count ->
        [0] Alle würden sich ändern.
        [one] Einer bleibt, wie er ist; der Grund steht in der Liste.
       *[other] { $count } bleiben, wie sie sind; der Grund steht in der Liste.
    }
desk-bulk-undo = Das lässt sich eine Stunde lang rückgängig machen.
desk-bulk-rest =
    { $count ->
        [one] Ein weiterer wird nicht gezeigt.
       *[other] { $count } weitere werden nicht gezeigt.
    }
desk-bulk-go = Ausführen
desk-bulk-type = Geben Sie zur Bestätigung { $count } ein
desk-bulk-mistyped = Die Zahl weicht von { $count } ab. Geben Sie zur Bestätigung { $count } ein.
desk-bulk-pick = Wählen Sie mindestens einen Vorgang aus.
desk-bulk-tag-missing = Nennen Sie das Schlagwort, das hinzukommen soll.

## Case
desk-case = Vorgang
desk-cases = Vorgänge
desk-clients = Kundinnen und Kunden
desk-timeline = Verlauf des Vorgangs
desk-side = Person und Angaben
desk-more = Mehr
desk-opened = Eröffnet am { $date }, { $channel }
desk-owner-you = Zuständig: Sie
desk-owner = Zuständig: { $name }
desk-owner-none = Noch niemand zuständig
desk-due-in = Antwort fällig, noch { $span }
desk-due-late = Antwort { $span } überfällig
desk-due-short-late = { $span } überfällig
desk-next-snoozed = Kommt wieder: { $when }.
desk-next-resolved = Schließt sich, wenn von Kundenseite nichts kommt: { $when }.
desk-merged = Dieser Vorgang wurde zusammengeführt mit
desk-staff-only = nur intern
desk-note-staff = Notiz, nur intern
desk-the-house = Das Haus
desk-the-client = Kundin oder Kunde
desk-earlier-entries = Frühere Einträge
desk-latest-entries = Zurück zu den neuesten
desk-via = { $channel }, { $when }
desk-wish = Was gewünscht wird
desk-wish-by = bis { $date }
desk-deadlines = Fristen
desk-show-working = Rechenweg zeigen
desk-checklist = Aufnahme
desk-missing = fehlt
desk-missing-count =
    { $count ->
        [0] Alles ist da.
        [one] Eines fehlt.
       *[other] Es fehlen { $count } Angaben.
    }
desk-piece = Stück und Bestellung
desk-earlier = Frühere Vorgänge
desk-linked = Verknüpfte Vorgänge
desk-link-merged-from = hierher übernommen
desk-link-follow-up = Folgevorgang
desk-link-follows = folgt auf
desk-link-related = verwandt
desk-why = Warum er zu Ihnen kam
desk-files = Dateien
desk-file-photo = Foto: { $slot }
desk-file-paper = Unterlage: { $name }
desk-printed = Gedruckt von { $name }, { $when }
desk-fact-language = Sprache
desk-fact-name = Name
desk-fact-email = E-Mail-Adresse
desk-fact-phone = Telefon
desk-fact-prefers = Schreiben
desk-fact-family = Familie
desk-fact-model = Modell
desk-fact-colour = Farbe
desk-fact-size = Größe
desk-fact-code = Code
desk-fact-order = Bestellung
desk-client-since = Bei uns seit { $date }
desk-client-cases =
    { $count ->
        [0] Noch kein Vorgang
        [one] Ein Vorgang
       *[other] { $count } Vorgänge
    }
desk-client-pieces = Stücke
desk-client-bounced = Post an diese Adresse kam zurück. Rufen Sie an, oder bitten Sie um eine andere Adresse.
desk-client-mixed = Mischt Buchstaben zweier Alphabete: Prüfen Sie, wer schreibt, bevor Sie etwas mitteilen.
desk-client-large = Großdruck
desk-client-plain = Reiner Text
desk-client-new = Neuer Vorgang für diese Person

## Writing
desk-compose-kind = Antwort oder Notiz
desk-reply = Antwort
desk-note = Notiz
desk-note-label = Notiz, nur intern gelesen
desk-reply-by-mail = Geht auf { $language } an { $address }
desk-reply-here = Erscheint auf { $language } auf der Seite des Vorgangs
desk-send-wait = Senden, warten auf { $name }
desk-send-open = Senden, offen halten
desk-note-add = Notiz hinzufügen
desk-draft-keep = Als Entwurf behalten
desk-draft-kept = Entwurf gespeichert { $when }
desk-draft-kept-now = Entwurf gespeichert
desk-draft-unkept = Entwurf noch nicht gespeichert, neuer Versuch
desk-text-empty = Schreiben Sie zuerst etwas.
desk-text-long = Der Text ist zu lang. { $limit } Zeichen haben Platz.
desk-held = { $name } hat um { $time } Uhr geschrieben, nachdem Sie begonnen hatten. Ihr Text bleibt erhalten.
desk-held-many =
    { $count ->
        [one] Ein Eintrag kam hinzu, nachdem Sie begonnen hatten.
       *[other] { $count } Einträge kamen hinzu, nachdem Sie begonnen hatten.
    } Ihr Text bleibt erhalten.
desk-held-lede = Lesen Sie, was hinzukam; dann senden Sie Ihren Text unverändert, oder Sie ändern ihn.
desk-held-anyway = Dennoch senden
desk-no-writing = Hier lässt sich nichts mehr schreiben.
desk-phrases = Textbausteine
desk-phrases-find = Textbaustein finden
desk-phrases-none = Kein Textbaustein gefunden.
desk-phrases-every = Alle Themen
desk-phrase-missing = Fehlt: { $facts }
desk-phrase-warning = Der Textbaustein verlangt Angaben, die dieser Vorgang nicht kennt: { $facts }. Tragen Sie sie vor dem Senden ein.
desk-phrase-other-language = Nur auf { $language }
desk-phrase-lacks = Fehlt auf { $languages }
desk-phrase-change = Ändern
desk-letter-queued = Wartet auf den Versand
desk-letter-sent = Gesendet
desk-letter-retry = Neuer Versuch
desk-letter-failed = Nicht zugestellt

## Deeds
desk-act-assign = Zuweisen
desk-act-snooze = Zurückstellen
desk-act-wake = Wieder vorlegen
desk-act-escalate = An die leitende Beratung
desk-act-deescalate = Zurückgeben
desk-act-resolve = Erledigen
desk-act-reopen = Wieder aufnehmen
desk-act-take = Übernehmen
desk-act-ask = Das Haus fragen
desk-act-house-answers = Antwort festhalten
desk-act-merge = Mit einem anderen Vorgang zusammenführen
desk-act-unmerge = Zusammenführung rückgängig machen
desk-act-link = Mit einem anderen Vorgang verknüpfen
desk-act-split = Folgevorgang abtrennen
desk-act-tag = Schlagwörter und Priorität
desk-act-print = Drucken
desk-assign-title = Den Vorgang zuweisen
desk-assign-to = Wem
desk-assign-next = Wer als Nächstes an der Reihe ist
desk-assign-next-hint = Anwesend, geeignet und am längsten ohne neuen Vorgang
desk-assign-nobody = Niemandem, zurück in die Sichtung
desk-assign-go = Zuweisen
desk-candidate-line =
    { $present ->
        [yes] Verfügbar
       *[no] Abwesend
    }, { $count ->
        [0] nichts in Arbeit
        [one] einer in Arbeit
       *[other] { $count } in Arbeit
    }
desk-nobody-next = Niemand, der anwesend ist, ist für diesen Vorgang geeignet. Wählen Sie eine Person.
desk-snooze-title = Den Vorgang zurückstellen
desk-snooze-lede = Er kommt von selbst wieder, oder sobald von Kundenseite eine Nachricht eintrifft. Fristen laufen weiter.
desk-snooze-until = Bis
desk-snooze-hour = In einer Stunde, { $when }
desk-snooze-evening = Heute Nachmittag, { $when }
desk-snooze-tomorrow = Morgen früh, { $when }
desk-snooze-week = Nächsten Montag, { $when }
desk-snooze-other = Zu einer anderen Zeit
desk-snooze-at = Tag und Uhrzeit
desk-snooze-at-hint = { $zone }
desk-snooze-past = Wählen Sie einen Zeitpunkt, der noch bevorsteht.
desk-snooze-go = Zurückstellen
desk-escalate-title = An die leitende Beratung geben
desk-escalate-lede = Die Kundin oder der Kunde erfährt sofort, wer den Vorgang nun betreut. Keine Frist beginnt von vorn.
desk-escalate-handover = Übergabe
desk-escalate-handover-hint = Eine Zeile, die zum Beginnen genügt. Nur intern.
desk-escalate-nobody = Aus der leitenden Beratung ist für diesen Vorgang niemand verfügbar. Fragen Sie die Leitung.
desk-escalate-go = Übergeben
desk-deescalate-title = An das Team zurückgeben
desk-deescalate-lede = Nur mit Zustimmung der Kundenseite, die im Verlauf bleibt.
desk-deescalate-yes = Die Zustimmung liegt vor
desk-deescalate-how = Wie und wann zugestimmt wurde
desk-deescalate-go = Zurückgeben
desk-resolve-title = Den Vorgang erledigen
desk-resolve-lede = Die Kundin oder der Kunde wird verständigt und kann ihn wieder aufnehmen.
desk-resolve-how = Gemessen am Wunsch
desk-resolve-words = Schlussworte an die Kundenseite
desk-resolve-words-hint = Gehen mit dem Schreiben hinaus, das die Erledigung mitteilt. Nötig, wenn die Antwort Nein war.
desk-resolve-reason = Nennen Sie der Kundenseite den Grund der Ablehnung.
desk-resolve-go = Erledigen
desk-reopen-title = Den Vorgang wieder aufnehmen
desk-reopen-why = Warum
desk-reopen-go = Wieder aufnehmen
desk-merge-title = Mit einem anderen Vorgang zusammenführen
desk-merge-lede = Nachrichten, Dateien und Entwürfe gehen mit. Es lässt sich rückgängig machen.
desk-merge-into = Mit
desk-merge-go = Zusammenführen
desk-other-number = Ein anderer Vorgang
desk-number = Vorgangsnummer
desk-number-hint = Zum Beispiel CS-9M2D-R7KC
desk-number-wrong = Kein Vorgang hat diese Nummer. Prüfen Sie Buchstaben und Ziffern.
desk-number-same = Das ist eben dieser Vorgang. Geben Sie die Nummer eines anderen ein.
desk-link-title = Mit einem anderen Vorgang verknüpfen
desk-link-lede = Jeder zeigt den anderen. Nichts wird verschoben.
desk-link-go = Verknüpfen
desk-split-title = Einen Folgevorgang abtrennen
desk-split-lede = Ein zweites Anliegen erhält einen eigenen Vorgang und eine eigene Frist. Beide bleiben verknüpft.
desk-split-body = Worum es geht
desk-split-body-hint = Von Kundenseite als erster Eintrag zu lesen.
desk-split-go = Abtrennen
desk-subject = Betreff
desk-topic = Thema
desk-tags = Schlagwörter
desk-priority = Priorität
desk-tag-title = Schlagwörter und Priorität
desk-tag-go = Speichern
desk-ask-title = Einen anderen Teil des Hauses fragen
desk-ask-lede = Die Frist gegenüber der Kundenseite läuft weiter. Der Vorgang bleibt bei Ihnen.
desk-ask-whom = Wen
desk-ask-whom-hint = Boutique, Atelier, Lager oder ein Team
desk-ask-what = Was Sie benötigen
desk-ask-go = Fragen
desk-answered-title = Die Antwort des Hauses festhalten
desk-answered-what = Was geantwortet wurde
desk-answered-go = Festhalten
desk-new-title = Neuer Vorgang für eine Kundin oder einen Kunden
desk-new-lede = Am Telefon oder in der Boutique. Nummer und Link gehen an die Kundenseite.
desk-new-channel = Auf welchem Weg
desk-new-name = Name
desk-new-email = E-Mail-Adresse
desk-new-email-hint = Hierhin geht die Eingangsbestätigung. Die Adresse führt auch zu früheren Vorgängen.
desk-new-phone = Telefon
desk-new-language = Sprache
desk-new-region = Land des Kaufs
desk-new-region-hint = Die Onlineboutique oder Boutique, in der gekauft wurde
desk-new-family = Produktfamilie
desk-new-family-none = Keine oder nicht bekannt
desk-new-order = Bestellnummer
desk-new-wish-none = Nicht gesagt
desk-new-reason = Grund des Anrufs oder Besuchs
desk-new-reason-hint = So weit möglich in den gehörten Worten. Auch von Kundenseite zu lesen.
desk-new-result = Was daraus wurde
desk-new-result-hint = Was zugesagt oder vereinbart wurde. Nur intern.
desk-new-go = Vorgang eröffnen
desk-field-empty = Füllen Sie „{ $field }“ aus.
desk-field-email = „{ $field }“ ist keine E-Mail-Adresse. Schreiben Sie sie wie name@example.com.
desk-field-long = „{ $field }“ ist zu lang. Kürzen Sie es.
desk-field-choose = Wählen Sie eines unter „{ $field }“.

## What was done
desk-done-reply = Gesendet.
desk-done-note = Notiz hinzugefügt.
desk-done-draft = Entwurf gespeichert.
desk-done-assign = Zugewiesen.
desk-done-snooze = Zurückgestellt.
desk-done-wake = Wieder auf dem Pult.
desk-done-escalate = Bei der leitenden Beratung. Die Kundenseite ist verständigt.
desk-done-deescalate = Zurückgegeben.
desk-done-resolve = Erledigt. Die Kundenseite ist verständigt.
desk-done-reopen = Wieder aufgenommen.
desk-done-merge = Zusammengeführt.
desk-done-unmerge = Die Zusammenführung ist rückgängig gemacht.
desk-done-link = Verknüpft.
desk-done-split = Abgetrennt.
desk-done-tag = Gespeichert.
desk-done-ask = Gefragt.
desk-done-answered = Festgehalten.
desk-done-new = Der Vorgang ist eröffnet.
desk-done-undone = Rückgängig gemacht.
desk-done-bulk =
    { $count ->
        [one] Ein Vorgang geändert.
       *[other] { $count } Vorgänge geändert.
    }
desk-done-saved = Gespeichert.
desk-done-session = Die Sitzung ist beendet.
desk-refused-stale = Der Vorgang hat sich verändert, seit Sie ihn geöffnet haben. Sehen Sie noch einmal hin, dann entscheiden Sie.
desk-refused-may = Ihre Rolle lässt das nicht zu. Die Administration kann es erlauben.
desk-refused-none = Es gibt nichts rückgängig zu machen.

## Search
desk-search = Suchen
desk-search-ask = Vorgänge, Nachrichten, Personen und Bestellnummern suchen
desk-search-found =
    { $count ->
        [one] Ein Vorgang mit „{ $query }“
       *[other] { $count } Vorgänge mit „{ $query }“
    }
desk-search-first = Die neuesten { $count } Vorgänge mit „{ $query }“
desk-search-none = Nichts gefunden mit „{ $query }“
desk-search-widen = Alle offenen Vorgänge ansehen
desk-search-older = Ältere
desk-search-next = Ältere Vorgänge mit „{ $query }“

## Show working
desk-working-answer = Fällig: { $when }
desk-working-done = Beantwortet: { $when }
desk-working-table = Gezählte Zeitspannen
desk-working-day = Tag
desk-working-span = Von und bis
desk-working-counted = Gezählt
desk-working-sum = Summe
desk-working-not = nicht gezählt
desk-working-promise = Zusage
desk-working-within = { $span } innerhalb der Öffnungszeiten
desk-working-since = Gezählt ab
desk-working-calendar = Öffnungszeiten von
desk-working-zone = Zeitzone
desk-working-closed = geschlossen
desk-working-range = { $from } bis { $to } Uhr

## Keys
desk-keys = Tastatur
desk-keys-all = Alle Tasten
desk-keys-lede = Einzelne Tasten wirken außerhalb von Feldern.
desk-keys-off = Einzelne Tasten ausschalten
desk-keys-on = Einzelne Tasten einschalten
desk-key-move = nächster, voriger
desk-key-open = öffnen
desk-key-turn = nach dem letzten Vorgang: die nächste Seite der Warteschlange
desk-key-reply = antworten
desk-key-note = Notiz
desk-key-send = senden
desk-key-phrases = Textbausteine
desk-key-assign = zuweisen
desk-key-snooze = zurückstellen
desk-key-escalate = an die leitende Beratung geben
desk-key-resolve = erledigen
desk-key-undo = rückgängig machen
desk-key-palette = Befehle
desk-key-sheet = diese Übersicht

## Entries of the timeline, as staff read them
desk-entry-opened = Vorgang eröffnet: { $topic }
desk-entry-file-added = Datei hinzugefügt: { $slot }
desk-entry-state-changed = { $from } → { $to }
desk-entry-promised = { $promise } zugesagt bis { $when }
desk-entry-escalated = An die leitende Beratung gegeben. { $name } betreut den Vorgang. Veranlasst durch { $by }.
desk-entry-deescalated = An das Team zurückgegeben, mit Zustimmung der Kundenseite
desk-entry-resolved = Erledigt: { $resolution }. Wiederaufnahme möglich bis { $when }.
desk-entry-reopened = Wieder aufgenommen durch { $by }
desk-entry-withdrawn = Das Anliegen wurde von Kundenseite zurückgezogen
desk-entry-closed = Geschlossen
desk-entry-reminded = Die Kundenseite wurde erinnert
desk-entry-merged-into = Zusammengeführt mit { $number }
desk-entry-merge-undone = Zusammenführung mit { $number } rückgängig gemacht
desk-entry-follow-up = Folgevorgang eröffnet: { $number }
desk-entry-follows = Folgt auf { $number }
desk-entry-consent-given = Von Kundenseite zugestimmt: { $text }
desk-entry-consent-withdrawn = Zustimmung von Kundenseite widerrufen: { $text }
desk-entry-opened-for-client = Für die Kundenseite eröffnet, { $channel }
desk-entry-routed = Eingegangen bei { $team }
desk-entry-assigned-taken = { $name } hat den Vorgang übernommen
desk-entry-assigned-by-hand = Zugewiesen an { $name }
desk-entry-assigned-in-turn = Der Reihe nach zugewiesen an { $name }
desk-entry-turn-nobody = Der Reihe nach war niemand zu finden; der Vorgang bleibt beim Team
desk-entry-unassigned = Zurück in der Sichtung
desk-entry-prioritised = Priorität: { $priority }. { $reason }.
desk-entry-snoozed = Zurückgestellt bis { $when }
desk-entry-woke = Wieder auf dem Pult
desk-entry-asked-house = Anfrage an { $whom }
desk-entry-house-answered = Antwort von { $whom }
desk-entry-tagged = Schlagwort hinzugefügt: { $tag }
desk-entry-untagged = Schlagwort entfernt: { $tag }
desk-entry-linked = Verknüpft mit { $number }
desk-entry-unlinked = Verknüpfung mit { $number } entfernt
desk-entry-merged-from = { $number } wurde hierher übernommen
desk-entry-unmerged-from = { $number } wurde wieder herausgelöst
desk-entry-split-off = Folgevorgang abgetrennt: { $number }
desk-entry-split-from = Abgetrennt von { $number }
desk-entry-call-logged = Anruf oder Besuch festgehalten
desk-entry-handed-over = Übergabe
desk-entry-wished = Wunschtermin der Kundenseite: { $date }
desk-entry-wished-none = Der Wunschtermin der Kundenseite wurde entfernt
desk-by-client = die Kundenseite
desk-by-staff = das Haus
desk-by-house = eine Regel des Hauses
desk-somebody = jemand
desk-unnamed = Ohne Namen
desk-integration = Ein angebundenes System
desk-next-by = { $step }, bis { $when }
desk-escalated-to = Betreut von { $name }
desk-not-shown = Für Ihre Rolle nicht zu sehen.
desk-erased = Diese Worte wurden gelöscht.
desk-link-merged-into = zusammengeführt mit
desk-fact-kind = Art
desk-client = Kundin oder Kunde
desk-check-order = Bestellung
desk-check-piece = Stück
desk-check-photos = Fotos
desk-check-photo-count =
    { $count ->
        [one] Ein Foto
       *[other] { $count } Fotos
    }
desk-check-listing = Wo es gesehen wurde
desk-check-visit = Besuch
desk-check-right = Geltend gemachtes Recht
desk-check-packaging = Verpackung
desk-check-use = Gebrauch
desk-check-outcome = Wunsch
desk-act-attach = Datei hinzufügen
desk-unmerge-lede = Beide Vorgänge gehen wieder ihren eigenen Weg.
desk-file = Datei
desk-file-slot = Was sie zeigt
desk-file-lede = Auch von Kundenseite zu sehen.
desk-file-hint = JPEG, PNG, WebP oder PDF, bis { $limit }
desk-file-empty = Wählen Sie eine Datei, die nicht leer ist.
desk-file-large = Diese Datei ist zu groß. Wählen Sie eine kleinere.
desk-file-heic = HEIC lässt sich hier nicht lesen. Exportieren Sie das Bild als JPEG und fügen Sie dieses hinzu.
desk-file-kind = Das ist weder JPEG noch PNG, WebP oder PDF. Speichern Sie die Datei in einem dieser Formate und fügen Sie sie dann hinzu.
desk-file-pixels = Dieses Bild hat mehr Bildpunkte, als sich lesen lassen. Wählen Sie eine kleinere Kopie.
desk-file-locked = Dieses PDF ist mit einem Kennwort gesperrt. Fügen Sie eine Kopie ohne Kennwort hinzu.
desk-file-active = Dieses PDF enthält mehr als Seiten: Skripte oder Dateien im Inneren. Drucken Sie es in ein neues PDF und fügen Sie dieses hinzu.
desk-file-damaged = Diese Datei lässt sich nicht lesen. Speichern Sie sie neu und fügen Sie sie dann hinzu.
desk-file-refused = Der Virenscanner hat diese Datei abgelehnt; sie wurde nicht behalten. Bitten Sie um eine andere Kopie.
desk-file-held = wartet auf den Virenscanner und lässt sich noch nicht öffnen
desk-file-gone = vom Virenscanner abgelehnt und entfernt
desk-file-too-many = Dieser Vorgang hat so viele Dateien, wie er fassen kann. Bitten Sie in einem Folgevorgang um die nächste.
desk-done-file = Datei hinzugefügt.
desk-text-controls = Der Text enthält Zeichen, die sich nicht senden lassen. Entfernen Sie sie.
desk-refused-state = Das ist jetzt nicht möglich. Sehen Sie sich den Vorgang an, dann entscheiden Sie.
desk-field-taken = „{ $field }“ wird bereits verwendet. Wählen Sie etwas anderes.
desk-field-wrong = „{ $field }“ kann so nicht bleiben. Prüfen Sie es.
desk-bulk-nobody = zurück in die Sichtung
desk-bulk-title-nobody =
    { $count ->
        [one] Einen Vorgang in die Sichtung zurückgeben
       *[other] { $count } Vorgänge in die Sichtung zurückgeben
    }
desk-bulk-most = Höchstens { $count } Vorgänge auf einmal. Wählen Sie weniger aus.
desk-working-special = besondere Öffnungszeiten oder Feiertag
desk-working-due = War fällig
desk-step-first-answer = Das Haus antwortet zum ersten Mal
desk-step-answer = Das Haus antwortet
desk-step-house-part = Ein anderer Teil des Hauses antwortet uns
desk-step-client = Die Kundenseite antwortet
desk-step-follow-up = Ein neues Wort eröffnet einen Folgevorgang
desk-recovery-ask = Kennwort vergessen
desk-recovery-title = Ein neues Kennwort
desk-recovery-lede = Wir senden einen Link an die Adresse des Kontos.
desk-recovery-sent = Wenn es ein solches Konto gibt, ist ein Link an dessen Adresse unterwegs.
desk-recovery-go = Link senden
desk-password-change = Kennwort ändern
desk-password-old = Jetziges Kennwort
desk-password-old-wrong = Das ist nicht das jetzige Kennwort. Prüfen Sie es.
desk-password-others = Ihre anderen Sitzungen enden.

desk-address = Adresse
desk-address-title = Adresse ändern
desk-address-lede = Ein Schreiben mit einem Link geht an die neue Adresse. Geändert wird, sobald Sie ihn öffnen; beide Adressen werden verständigt.
desk-address-new = Neue E-Mail-Adresse
desk-address-go = Schreiben senden
desk-address-sent = Ein Schreiben ist an die neue Adresse unterwegs. Nichts ändert sich, bevor sein Link geöffnet wird; er gilt 24 Stunden.
desk-address-confirm = Neue Adresse bestätigen
desk-address-confirm-lede = Das Konto mit der Adresse { $old } erhält die Adresse { $new }.
desk-address-confirm-go = Adresse ändern
desk-address-done = Die Adresse ist geändert. Andere Sitzungen wurden beendet.
desk-address-same = Das ist bereits Ihre Adresse. Geben Sie eine andere ein.
desk-address-taken = Mit dieser Adresse meldet sich jemand anderes an. Geben Sie eine andere ein.
desk-address-wrong = Das ist keine vollständige E-Mail-Adresse. Schreiben Sie zum Beispiel name@haus.example.
desk-proof-hint = Erneut gefragt, weil dies Ihr Konto ändert. Ihr Kennwort oder sechs Ziffern Ihrer Authentifizierungs-App.
desk-enrol-replace = Geben Sie zuerst Ihr Kennwort ein. Ihre jetzigen Codes gelten, bis der erste neue gezeigt ist.
desk-factor-lede-both = Geben Sie den Code ein, den Ihre Authentifizierungs-App zeigt, oder verwenden Sie einen Passkey.
desk-factor-lede-passkey = Verwenden Sie Ihren Passkey.
desk-codes = Codes einer Authentifizierungs-App
desk-codes-off = Nicht eingerichtet. Ihre Passkeys sind Ihr zweiter Faktor.
desk-codes-replace = Codes ersetzen
desk-print = Drucken
desk-recovery-codes = Wiederherstellungscodes
desk-recovery-codes-none = Noch keine. Mit ihnen gelangen Sie hinein, wenn Authentifizierungs-App oder Passkey verloren sind.
desk-recovery-codes-left =
    { $count ->
        [0] Von { $of } ist keiner übrig. Legen Sie neue an.
        [one] Von { $of } ist { $count } übrig.
       *[other] Von { $of } sind { $count } übrig.
     } Erstellt wurden sie { $when }.
desk-recovery-codes-make = Zehn Codes erstellen
desk-recovery-codes-lede = Zehn Codes, jeder gut für eine Anmeldung anstelle Ihres zweiten Faktors. Frühere gelten nicht mehr.
desk-recovery-codes-once = Sie werden nur einmal gezeigt. Drucken Sie sie, oder schreiben Sie sie auf.
desk-recovery-codes-keep = Bewahren Sie sie getrennt von Telefon und Computer auf. Jeder funktioniert einmal.
desk-recovery-codes-made = { $name }, { $when }
desk-recovery-codes-done = Ich habe sie verwahrt
desk-recovery-code-instead = Einen Wiederherstellungscode verwenden
desk-recovery-code = Wiederherstellungscode
desk-recovery-code-hint = Sechzehn Buchstaben und Ziffern. Er funktioniert einmal.
desk-recovery-code-lede = Einer der zehn Codes, die Sie dafür verwahrt haben.
desk-recovery-code-back = Den zweiten Faktor verwenden
desk-codes-remove = Codes entfernen
desk-codes-remove-lede = Danach ist allein ein Passkey Ihr zweiter Faktor. Ihre anderen Sitzungen enden.
desk-passkeys = Passkeys
desk-passkey-none-here = Passkeys setzen voraus, dass das Haus unter einem Namen erreichbar ist. Unter dieser Adresse gibt es nur Codes.
desk-passkey-new = Passkey hinzufügen
desk-passkey-new-lede = Ein Passkey ist ein Finger, ein Gesicht oder ein Sicherheitsschlüssel anstelle eines Codes.
desk-passkey-name = Wie Sie ihn nennen
desk-passkey-name-hint = Zum Beispiel: blauer Schlüssel, Telefon. Höchstens 60 Zeichen.
desk-passkey-name-wrong = Geben Sie ihm einen Namen von höchstens 60 Zeichen.
desk-passkey-instead = Stattdessen einen Passkey verwenden
desk-passkey-codes-instead = Stattdessen die Codes einer Authentifizierungs-App verwenden
desk-passkey-make-lede = Ihr Browser fragt nach einem Finger, einem Gesicht, einer Zahl oder einem Sicherheitsschlüssel.
desk-passkey-make-go = Passkey erstellen
desk-passkey-off-make = Ein Passkey lässt sich nur mit eingeschalteten Skripten erstellen. Codes einer Authentifizierungs-App kommen ohne aus.
desk-passkey-show = Passkey
desk-passkey-show-lede = Ihr Browser fragt nach einem Finger, einem Gesicht, einer Zahl oder einem Sicherheitsschlüssel.
desk-passkey-show-go = Passkey verwenden
desk-passkey-off-codes = Passkeys brauchen Skripte. Ohne sie funktioniert der Code Ihrer Authentifizierungs-App.
desk-passkey-off = Passkeys brauchen Skripte. Schalten Sie sie ein, oder bitten Sie Ihre Administration, Ihren zweiten Faktor zurückzusetzen.
desk-passkey-refused = Der Browser hat keinen Passkey geliefert. Versuchen Sie es erneut, oder nehmen Sie einen anderen Weg.
desk-passkey-unable = Dieser Browser hat für diese Adresse keine Passkeys.
desk-passkey-about = Erstellt { $when }
desk-passkey-remove = Passkey entfernen
desk-passkey-remove-lede = { $name } öffnet nichts mehr. Ihre anderen Sitzungen enden.

## What the client is entitled to
desk-rights = Was der Kundenseite zusteht
desk-rights-law = Anwendbares Recht: { $place }, Stand { $day }
desk-rights-unknown = Welches Recht gilt, ist noch nicht bekannt.
desk-rights-choose-law = Ort des Kaufs
desk-rights-others = Alles Übrige ({ $count })
desk-right-why = Warum
desk-right-holds = Erfüllt:
desk-right-fails = Nicht erfüllt:
desk-right-open = Nicht bekannt:
desk-right-sources = Quellen
desk-right-rules = Regeln
desk-right-tell = Der Kundenseite mitteilen
desk-right-asks = Zu klären: { $facts }
desk-asks = Noch zu klären ({ $count })
desk-asks-none = Es ist nichts mehr zu klären.
desk-asks-more = Für alles Übrige zu klären
desk-ask-decides = Entscheidet über: { $rights }
desk-ask-client = Die Kundenseite fragen
desk-ask-note = Festhalten
desk-ask-none = Gibt es nicht
desk-ask-choose = Wählen
desk-known = Was bekannt ist ({ $count })
desk-known-change = Ändern
desk-known-left-out = Kann neben dem Übrigen nicht stimmen und zählt daher nicht
desk-origin-client = von Kundenseite gesagt
desk-origin-house = vom Haus festgehalten
desk-origin-order = aus der Bestellung
desk-origin-case = aus dem Vorgang
desk-told = Der Kundenseite mitgeteilt
desk-told-line = { $name }, am { $day }: { $answer }
desk-told-same = Das gilt noch immer.
desk-told-facts = { $right }: mitgeteilt am { $day }: { $then }. Nach dem, was jetzt bekannt ist: { $now }.
desk-told-rules = { $right }: mitgeteilt am { $day }: { $then }. Nach den jetzigen Regeln: { $now }.
desk-told-time = { $right }: mitgeteilt am { $day }: { $then }. Heute: { $now }.
desk-told-changed = Was der Kundenseite mitgeteilt wurde, ist nicht mehr die Antwort.
desk-answer-terms = { $answer } ({ $terms })
desk-done-fact = Festgehalten. Die Antworten werden neu berechnet.
desk-done-forgotten = Nicht mehr festgehalten. Die Antworten werden neu berechnet.
desk-done-told = Als mitgeteilt vermerkt. Lesen Sie den Text, dann senden Sie ihn.
desk-fact-title = Was vom Kauf bekannt ist
desk-fact-lede = Jede Antwort, die davon abhängt, wird neu berechnet.
desk-fact-forget = Doch nicht bekannt
desk-fact-forget-lede = Was festgehalten war, entfällt; was der Vorgang selbst sagt, gilt wieder.
desk-fact-no-value = „{ $typed }“ ist hier nicht möglich. Wählen Sie aus dem Angebotenen.
desk-fact-near = „{ $typed }“ ist hier nicht möglich. Meinten Sie „{ $near }“?
desk-fact-no-day = „{ $typed }“ ist kein Tag. Schreiben Sie ihn als 2026-11-20.
desk-fact-no-number = „{ $typed }“ ist keine Zahl. Schreiben Sie sie in Ziffern, etwa 12,5.
desk-fact-ahead = Dieser Tag ist noch nicht gekommen. Prüfen Sie ihn.
desk-fact-before = Das kann nicht früher liegen als: { $other } ({ $day }). Berichtigen Sie eines von beiden.
desk-fact-after = Das kann nicht später liegen als: { $other } ({ $day }). Berichtigen Sie eines von beiden.
desk-entry-fact-noted = Festgehalten: { $fact }: { $value }
desk-entry-fact-noted-words = Festgehalten: { $fact }
desk-entry-fact-forgotten = Doch nicht bekannt: { $fact }
desk-entry-right-told = Für die Kundenseite entschieden: { $right }

## Deciding otherwise, and remedies so far
desk-otherwise = Anders entscheiden
desk-otherwise-lede = So hält es das Haus gewöhnlich. Sie können es dennoch gewähren: Ihr Name und Ihre Begründung bleiben bei der Entscheidung.
desk-otherwise-reason = Begründung
desk-otherwise-do = Gewähren und der Kundenseite mitteilen
desk-told-otherwise = { $name }, am { $day }, abweichend von der üblichen Regel gewährt: { $reason }
desk-remedies-none = Keine
desk-remedy-repair = Reparatur
desk-remedy-replacement = Ersatzlieferung
desk-remedy-asked = verlangt am { $day }
desk-remedy-back = zurück am { $day }
desk-remedy-held = Mangel behoben
desk-remedy-failed = Mangel erneut aufgetreten
desk-remedy-unknown = Nicht bekannt
desk-remedy-what = Abhilfe { $n }
desk-remedy-chosen = Abhilfe { $n }: von Kundenseite gewählt
desk-remedy-asked-on = Abhilfe { $n }: verlangt am
desk-remedy-back-on = Abhilfe { $n }: wieder bei der Kundenseite am
desk-remedy-fixed = Abhilfe { $n }: Ergebnis

desk-act-sort = Thema ändern
desk-act-late = Grund der Verspätung nennen
desk-done-sort = Vermerkt. Ihre Angabe wird aufbewahrt, damit die nächsten Vorgänge besser eingeordnet werden.
desk-done-late = Der Grund ist vermerkt.
desk-sort-title = Worum geht es?
desk-sort-lede = Ihre Angabe gilt mehr als das, was aus der Nachricht gelesen wurde, und wird aufbewahrt, damit das Programm daraus lernt.
desk-sort-team = Team
desk-sort-moves = An das zuständige Team geben
desk-sort-go = Speichern
desk-read = Aus den ersten Worten gelesen
desk-read-sure = { $topic }, Sicherheit { $percent } von 100
desk-read-because = { $what }, wegen der Worte { $words }
desk-read-word = „{ $word }“
desk-read-corrected = Tatsächliches Thema
desk-read-corrected-by = { $topic }, laut { $name }, { $when }
desk-read-urgency = Warum es drängt
desk-read-team = Team, das antworten würde
desk-late-link = Alles Überfällige, und warum
desk-late-title = Warum ist es überfällig?
desk-late-lede = Am Ende des Tages ist nichts überfällig, oder jede Verspätung hat ihren Grund. Die Kundenseite liest das nicht.
desk-late-reason = Grund
desk-late-note = Notiz
desk-late-note-hint = Nötig, wenn es ein anderer Grund ist.
desk-late-go = Grund speichern
desk-late-list = Überfällig
desk-late-count =
    { $count ->
        [0] Nichts ist überfällig.
        [one] Ein Vorgang ist überfällig, { $unexplained } ohne Grund.
       *[other] { $count } Vorgänge sind überfällig, { $unexplained } ohne Grund.
    }
desk-late-none = Nichts ist überfällig.
desk-late-whose = Wer am Zug ist
desk-late-since = Seit
desk-late-next = Nächster Schritt
desk-late-ask = Noch kein Grund
desk-late-said = { $reason } ({ $name })
desk-late-more = Weitere
desk-entry-topic-set = Thema: { $to }. Zuvor eingeordnet als: { $from }.
desk-entry-late-because = Überfällig seit { $when }: { $reason }

drafting-title = Entwurf eines Programms
drafting-lede = Ein Programm schreibt allein aus Angaben und Textbausteinen; Name, Adresse und Worte der Kundenseite erhält es nicht. Sie lesen den Entwurf, ändern ihn und senden Ihre eigene Antwort.
drafting-written = Der Entwurf
drafting-unread = Entwurf eines Programms: Noch niemand hat ihn gelesen. Prüfen Sie jede Angabe.
drafting-lay-in = In meine Antwort übernehmen
drafting-ask = Entwurf anfordern
drafting-again = Neuen anfordern
drafting-asked = Wird geschrieben; sehen Sie in einem Moment wieder nach
drafting-given = Alles, was es erhalten hat
drafting-model = Modell
drafting-instructions = Anweisungen
drafting-facts = Angaben und Textbausteine
drafting-why-away = Das Programm war nicht erreichbar. Schreiben Sie selbst, oder fordern Sie den Entwurf später an.
drafting-why-refused = Das Programm hat abgelehnt. Wer diese Installation betreibt, findet den Grund im Protokoll.
drafting-why-unreadable = Die Antwort des Programms ist nicht lesbar. Schreiben Sie selbst, oder fordern Sie einen neuen Entwurf an.
drafting-why-empty = Das Programm hat nichts geschrieben. Schreiben Sie selbst, oder fordern Sie einen neuen Entwurf an.
drafting-why-late = Das Programm brauchte zu lange. Schreiben Sie selbst, oder fordern Sie einen neuen Entwurf an.
refusal-drafting-off = Hier ist kein Programm für Entwürfe eingerichtet. Schreiben Sie die Antwort selbst.
refusal-drafting-often = In einer Stunde wurden sechzig Entwürfe angefordert. Schreiben Sie diese Antwort selbst, oder fordern Sie den Entwurf später an.
