# The telephone: what a client reads, then what colleagues read.


## What a call is, why it was, what came of it
call-state-ringing = Klingelt
call-state-answered = Im Gespräch
call-state-ended = Beendet
call-state-missed = Verpasst
call-state-voicemail = Sprachnachricht
call-reason-new-request = Neues Anliegen
call-reason-progress = Stand eines Anliegens
call-reason-advice = Beratung
call-reason-appointment = Termin
call-reason-complaint = Beschwerde
call-reason-call-back = Rückruf
call-reason-other = Etwas anderes
call-result-settled = Erledigt
call-result-house-acts = Wir sind am Zug
call-result-client-acts = Die Kundenseite ist am Zug
call-result-speak-again = Wir sprechen noch einmal darüber
call-result-message-left = Nachricht hinterlassen
call-result-not-reached = Nicht erreicht
call-result-wrong-number = Falsche Nummer
call-next-is-yours = Der nächste Schritt liegt bei Ihnen
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
entry-client-missed-call = Sie haben angerufen, und wir konnten den Anruf nicht annehmen.
entry-client-call-back-asked = Wir rufen Sie an: { $from }, spätestens { $until } Uhr.
entry-client-call-back-moved = Der Anruf wurde verlegt: { $from }, spätestens { $until } Uhr.
entry-client-call-back-cancelled = Der Anruf wurde abgesagt.
entry-client-call-back-cancelled-by-you = Sie haben den Anruf abgesagt.
entry-client-promised-call-back = Wir haben einen Anruf zugesagt bis { $moment }.

## The desk's timeline
desk-entry-called =
    { $direction ->
        [out] Anruf von uns: { $result }
       *[in] Anruf von Kundenseite: { $result }
    }
desk-entry-called-length =
    { $direction ->
        [out] Anruf von uns, { $length }: { $result }
       *[in] Anruf von Kundenseite, { $length }: { $result }
    }
desk-entry-missed-call = Anruf von Kundenseite, niemand nahm ab
desk-entry-missed-call-message = Anruf von Kundenseite mit Sprachnachricht
desk-entry-call-back-asked = Rückruf: { $from }, spätestens { $until } Uhr
desk-entry-call-back-moved = Rückruf verlegt: { $from }, spätestens { $until } Uhr
desk-entry-call-back-cancelled = Rückruf abgesagt durch { $by }
desk-entry-call-noted = Notiz zum Anruf: { $reason }
desk-entry-call-taken-out = Ein Anruf wurde herausgenommen: Es ging um etwas anderes
desk-entry-call-back-missed = Bis { $when } hat niemand angerufen

## The desk's pages
desk-act-call = Anruf notieren
calls-title = Anrufe
calls-done = Notiert.
calls-done-log = Der Anruf steht im Vorgang.
calls-clients = Kundinnen und Kunden mit dieser Nummer
calls-several = Diese Nummer wurde von mehreren Personen angegeben. Fragen Sie, wer anruft.
calls-cases = Mögliche Vorgänge
calls-reason = Grund
calls-result = Ergebnis
calls-result-hint = Auch von Kundenseite im Vorgang zu lesen.
calls-note = Notiz
calls-note-hint = Nur intern zu lesen.
calls-direction = Wer angerufen hat
calls-direction-in = Die Kundenseite
calls-direction-out = Wir
calls-minutes = Dauer in Minuten
calls-log-title = Einen Anruf notieren
calls-log-lede = Mit einem Anruf von uns ist der zugesagte Rückruf erfüllt.
calls-log-go = Anruf festhalten
calls-settled = Erledigt
calls-withheld = Nummer unterdrückt
calls-call-back = { $from }, spätestens { $until } Uhr
calls-back-title = Rückruf vereinbaren
calls-back-lede = Die Zeit wird per E-Mail bestätigt und kann dort verlegt oder abgesagt werden.
calls-back-go = Rückruf vereinbaren
calls-back-none = Zurzeit ist kein Termin frei.
calls-promised = Rückruf zugesagt
calls-day-before = Der Tag davor
calls-day-after = Der Tag danach
calls-all = Alle
calls-caller = Wer
calls-when = Wann
calls-state = Stand
calls-person = Angenommen von
calls-length = Dauer
calls-none = An diesem Tag keine Anrufe.
calls-last = Letzter Kontakt: { $when }
calls-last-heard = Letzter Kontakt
calls-rings = { $region }: Das Telefon klingelt
calls-open = Anruf öffnen
calls-number = Nummer
calls-line = Anschluss
calls-write = Was daraus wurde
calls-write-lede = Die Notiz bleibt im Haus.
calls-write-go = Notieren
calls-case-number = Vorgangsnummer
calls-put = In welchen Vorgang er gehört
calls-put-lede = Der Anruf steht dann im Verlauf des Vorgangs.
calls-put-go = In den Vorgang legen
calls-begin = Vorgang eröffnen
calls-begin-lede = Für einen Anruf zu etwas Neuem.
calls-take-out = Aus dem Vorgang nehmen
calls-take-out-lede = Wenn es im Anruf um etwas anderes ging.
calls-settle = Als erledigt kennzeichnen
calls-settle-lede = Er steht dann nicht mehr oben.

## Call back, the client's page and letter
call-back-title = Einen Anruf vereinbaren
call-back-lede = Wählen Sie eine Uhrzeit, und wir rufen Sie dann an.
call-back-stands = Wir rufen Sie an: { $from }, spätestens { $until } Uhr.
call-back-calendar = In den Kalender eintragen
call-back-none = Derzeit ist keine Uhrzeit frei. Schreiben Sie uns, und wir antworten Ihnen.
call-back-ask = Anruf vereinbaren
call-back-move = Diese Uhrzeit wählen
call-back-cancel = Anruf absagen
call-back-phone-hint = So, wie Sie sie zu Hause wählen, oder mit Landesvorwahl.
call-back-slot = Wann
call-back-slot-hint = { $zone }.
call-back-slot-choice = { $day }, { $from } bis { $until } Uhr
call-back-email-hint = An diese Adresse bestätigen wir die Uhrzeit.
call-back-words = Worum es geht
call-back-subject = Wunsch nach einem Anruf
call-back-choose = Wählen Sie eine der Uhrzeiten.
call-back-event = { $house } ruft Sie an
mail-call-back-subject = Wir rufen Sie an: Vorgang { $number }
mail-call-back-heading = Wir rufen Sie an
mail-call-back-when = { $from }, spätestens { $until } Uhr, unter { $phone }.
mail-call-back-change = Auf der Seite des Vorgangs können Sie eine andere Uhrzeit wählen oder den Anruf absagen.

## The page of contacts
contact-opens-in = Öffnet in { $span }, um { $time } Uhr ({ $zone })
contact-numbers = Telefonisch, Land für Land
contact-numbers-lede = Jede Nummer, wie sie aus Ihrem Land gewählt wird, mit den Sprechzeiten des zuständigen Teams.

## Settings
settings-region-phone-hours = Telefonzeiten, etwa 09:00-18:00, nach der Ortszeit der Region. Alles leer: die Zeiten ihres Teams.

## Refusals, each with what to do
refusal-call-still-rings = Es klingelt noch. Notieren Sie den Anruf, sobald jemand abgenommen hat oder das Klingeln endet.
refusal-call-not-missed = Dieser Anruf wurde nicht verpasst. Notieren Sie stattdessen, was daraus wurde.
refusal-call-in-a-case = Der Anruf liegt bereits in einem Vorgang. Nehmen Sie ihn zuerst dort heraus.
refusal-slot-taken = Diese Uhrzeit ist nicht mehr frei. Wählen Sie eine, die noch frei ist.
refusal-slot-over = Dieser Anruf lässt sich nicht mehr ändern. Vereinbaren Sie einen neuen.
