# The telephone: what a client reads, then what colleagues read.


## What a call is, why it was, what came of it
call-state-ringing = Klingelt
call-state-answered = Im Gespräch
call-state-ended = Beendet
call-state-missed = Verpasst
call-state-voicemail = Sprachnachricht
call-reason-new-request = Neues Anliegen
call-reason-progress = Stand einer Sache
call-reason-advice = Beratung
call-reason-appointment = Termin
call-reason-complaint = Beschwerde
call-reason-call-back = Rückruf
call-reason-other = Etwas anderes
call-result-settled = Erledigt
call-result-house-acts = Wir sind am Zug
call-result-client-acts = Die Kundin ist am Zug
call-result-speak-again = Es wird weiter besprochen
call-result-message-left = Nachricht hinterlassen
call-result-not-reached = Nicht erreicht
call-result-wrong-number = Falsche Nummer
promise-call-back = Rückruf

## The client's timeline
entry-client-called =
    { $by ->
        [house] Wir haben Sie angerufen: { $result }.
       *[you] Sie haben uns angerufen: { $result }.
    }
entry-client-called-length =
    { $by ->
        [house] Wir haben Sie angerufen, { $length }: { $result }.
       *[you] Sie haben uns angerufen, { $length }: { $result }.
    }
entry-client-called-in-vain =
    { $by ->
        [house] Wir haben versucht, Sie anzurufen: { $result }.
       *[you] Sie haben uns angerufen: { $result }.
    }
entry-client-missed-call = Sie haben angerufen, und wir konnten nicht antworten.
entry-client-call-back-asked = Wir rufen Sie an: { $from }, bis { $until }.
entry-client-call-back-moved = Der Anruf wurde verlegt: { $from }, bis { $until }.
entry-client-call-back-cancelled = Der Anruf wurde abgesagt.
entry-client-call-back-cancelled-by-you = Sie haben den Anruf abgesagt.
entry-client-promised-call-back = Sie werden angerufen bis { $moment }.

## The desk's timeline
desk-entry-called =
    { $direction ->
        [out] Wir haben angerufen: { $result }
       *[in] Der Kunde hat angerufen: { $result }
    }
desk-entry-called-length =
    { $direction ->
        [out] Wir haben angerufen, { $length }: { $result }
       *[in] Der Kunde hat angerufen, { $length }: { $result }
    }
desk-entry-missed-call = Der Kunde hat angerufen, niemand nahm ab
desk-entry-missed-call-message = Der Kunde hat angerufen und eine Nachricht hinterlassen
desk-entry-call-back-asked = Rückruf: { $from }, bis { $until }
desk-entry-call-back-moved = Rückruf verlegt: { $from }, bis { $until }
desk-entry-call-back-cancelled = Rückruf abgesagt von { $by }
desk-entry-call-noted = Notiz zum Anruf: { $reason }
desk-entry-call-taken-out = Ein Anruf wurde herausgenommen: es ging um anderes
desk-entry-call-back-missed = Niemand hat zurückgerufen bis { $when }

## The desk's pages
desk-act-call = Anruf notieren
calls-title = Anrufe
calls-done = Notiert.
calls-done-log = Der Anruf steht im Fall.
calls-clients = Kunden mit dieser Nummer
calls-several = Mehrere Kunden haben diese Nummer genannt. Fragen Sie, wer anruft.
calls-cases = Mögliche Fälle
calls-reason = Grund
calls-result = Ergebnis
calls-result-hint = Der Kunde sieht es in seinem Fall.
calls-note = Notiz
calls-note-hint = Nur das Team liest sie.
calls-direction = Wer hat angerufen
calls-direction-in = Der Kunde
calls-direction-out = Wir
calls-minutes = Dauer in Minuten
calls-log-title = Einen Anruf notieren
calls-log-lede = Ein Anruf von uns erfüllt den zugesagten Rückruf.
calls-log-go = Anruf festhalten
calls-settled = Erledigt
calls-withheld = Nummer unterdrückt
calls-call-back = { $from }, bis { $until }
calls-promised = Rückruf zugesagt
calls-day-before = Tag davor
calls-day-after = Tag danach
calls-all = Alle
calls-caller = Wer
calls-when = Wann
calls-state = Stand
calls-person = Angenommen von
calls-length = Dauer
calls-none = An diesem Tag keine Anrufe.
calls-last = Zuletzt: { $when }
calls-last-heard = Letzter Kontakt
calls-rings = { $region }: Das Telefon klingelt
calls-open = Anruf öffnen
calls-number = Nummer
calls-line = Anschluss
calls-write = Was daraus wurde
calls-write-lede = Die Notiz bleibt im Haus.
calls-write-go = Notieren
calls-case-number = Fallnummer
calls-put = In welchen Fall er gehört
calls-put-lede = Der Anruf steht dann im Verlauf des Falls.
calls-put-go = In den Fall legen
calls-begin = Einen Fall beginnen
calls-begin-lede = Für einen Anruf, bei dem es um Neues geht.
calls-take-out = Aus dem Fall nehmen
calls-take-out-lede = Wenn es in dem Anruf um anderes ging.
calls-settle = Erledigt
calls-settle-lede = Er steht nicht mehr oben.

## Call back, the client's page and letter
call-back-title = Rückruf wünschen
call-back-lede = Wählen Sie eine Zeit, und wir rufen Sie dann an.
call-back-stands = Wir rufen Sie an: { $from }, bis { $until }.
call-back-calendar = In den Kalender
call-back-none = Zurzeit ist keine Zeit frei. Schreiben Sie uns, und wir antworten.
call-back-ask = Rückruf wünschen
call-back-move = Diese Zeit wählen
call-back-cancel = Anruf absagen
call-back-phone-hint = Wie Sie sie zu Hause wählen, oder mit Ländervorwahl.
call-back-slot = Wann
call-back-slot-hint = { $zone }.
call-back-slot-choice = { $day }, { $from } bis { $until }
call-back-email-hint = Dorthin bestätigen wir die Zeit.
call-back-words = Worum es geht
call-back-subject = Rückrufwunsch
call-back-choose = Wählen Sie eine der Zeiten.
call-back-event = { $house } ruft Sie an
mail-call-back-subject = Wir rufen Sie an: Fall { $number }
mail-call-back-heading = Wir rufen Sie an
mail-call-back-when = { $from }, bis { $until }, unter { $phone }.
mail-call-back-change = Auf der Seite des Falls können Sie eine andere Zeit wählen oder absagen.

## The page of contacts
contact-opens-in = Öffnet in { $span }, um { $time } ({ $zone })
contact-numbers = Telefonisch, Land für Land
contact-numbers-lede = Jede Nummer, wie sie aus Ihrem Land gewählt wird, mit den Zeiten des Teams, das antwortet.

## Settings
settings-region-phone-hours = Telefonzeiten, etwa 09:00-18:00, auf der Uhr der Region. Alles leer: die Zeiten ihres Teams.

## Refusals, each with what to do
refusal-call-still-rings = Es klingelt noch. Notieren Sie den Anruf, sobald jemand abgenommen hat oder er vorbei ist.
refusal-call-not-missed = Dieser Anruf wurde nicht verpasst. Notieren Sie stattdessen, was daraus wurde.
refusal-call-in-a-case = Der Anruf steht bereits in einem Fall. Nehmen Sie ihn dort erst heraus.
refusal-slot-taken = Diese Zeit ist nicht mehr zu haben. Wählen Sie eine, die frei ist.
refusal-slot-over = Dieser Anruf kann nicht mehr geändert werden. Wünschen Sie einen neuen.
