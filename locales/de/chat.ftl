# Gespräche: was Kundinnen und Kunden lesen, dann was Kolleginnen und Kollegen lesen.

## Die Seite der Kundinnen und Kunden
nav-chat = Chat
chat-title = Chat
chat-heading-open = Sprechen Sie jetzt mit uns
chat-heading-closed = Schreiben Sie uns zu jeder Zeit
chat-lede = Das Gespräch geht hier weiter, auf einem anderen Gerät oder per E-Mail, ganz wie es Ihnen passt. Alles bleibt in einem Vorgang beisammen.
chat-usual = Antwortzeit bei der Hälfte der letzten Gespräche: höchstens { $span }.
chat-others =
    { $count ->
        [0] Niemand wartet.
        [one] Eine Person wartet.
       *[other] { $count } Personen warten.
    }
chat-about = Worum geht es?
chat-about-new = Etwas Neues
chat-about-missing = Geben Sie an, ob es um einen Ihrer Vorgänge oder um etwas Neues geht.
chat-about-order = Zur Bestellung { $what }
chat-about-product = Zu { $what }
chat-subject = Chat zu { $what }
chat-email-hint = Wenn Sie die Seite verlassen, geht die Antwort dorthin.
chat-name-taken = Dieser Name gehört unserem Haus oder jemandem, der hier arbeitet. Schreiben Sie Ihren anders, zum Beispiel mit einem zweiten Vornamen.
chat-body = Ihre Nachricht
chat-begin = Beginnen
chat-rather-form = Lieber ein Formular ausfüllen
chat-rather-contact = Alle Wege zu uns
chat-go-on = Im Chat fortfahren
chat-with = { $name } ist für Sie da
chat-also = Auch dabei: { $names }
chat-waits = Jemand wird für Sie da sein
chat-waits-closed = Ihre Nachricht ist angekommen
chat-over = Dieses Gespräch ist beendet
chat-place =
    { $next ->
        [yes] Sie sind als Nächstes an der Reihe.
       *[no] Ihr Platz in der Reihe: { $place }.
    }
chat-by-letter = Die Antwort kommt per E-Mail. Sie brauchen hier nicht zu warten.
chat-over-lede = Ihr Vorgang geht weiter. Schreiben Sie unten, und das Gespräch beginnt von Neuem.
chat-whole = Der ganze Vorgang
chat-words = Nachrichten
chat-refresh = Nach neuen Nachrichten sehen
chat-wait = Hier auf die Antwort warten
chat-wait-note = Diese Seite sieht jede halbe Minute von selbst nach neuen Nachrichten.
chat-wait-write = Schreiben
chat-leave = Sie können diese Seite jederzeit schließen: Was Sie verpassen, geht an Ihre E-Mail-Adresse.
chat-end = Gespräch beenden
chat-lost = Die Verbindung ist unterbrochen. Sie wird von selbst wiederhergestellt.
chat-back = Wieder verbunden, nichts ging verloren.
chat-unsent = Noch nicht gesendet. Die Nachricht geht ab, sobald die Verbindung wieder steht.
chat-seen = Gesehen
chat-writes = Jemand schreibt
entry-client-chat-with = { $name } ist dem Gespräch beigetreten.
entry-client-chat-ended = Das Gespräch wurde beendet.
entry-client-chat-ended-by-you = Sie haben das Gespräch beendet.

## Die Seite der Beratung
desk-view-chats = Chats
desk-empty-chats = Niemand wartet, und Sie führen kein Gespräch.
desk-group-talking = Bei Ihnen
desk-group-asking = Wartend
desk-group-fast = Noch Zeit zum Handeln
desk-fast-left =
    { $what ->
        [appointment] Termin, noch { $span }
        [parcel] Paket, noch { $span }
       *[order] Bestellung, noch { $span }
    }
desk-chat-yours = Im Gespräch mit Ihnen
desk-chat-with = Im Gespräch mit { $name }
desk-chat-waits =
    { $next ->
        [yes] Wartet, als Nächstes an der Reihe
       *[no] Wartet, Platz { $place } in der Reihe
    }
desk-chat-here = Die Kundenseite ist da
desk-chat-here-seen = Die Kundenseite ist da und hat Ihre Worte gesehen
desk-chat-gone = Die Kundenseite ist nicht mehr da; Ihre Worte gehen per E-Mail
desk-chat-gone-seen = Die Kundenseite ist nicht mehr da und hatte Ihre Worte gesehen
desk-chat-writes = Die Kundenseite schreibt
desk-chat-how = Geht in das Gespräch
desk-chat-take = Annehmen
desk-chat-return = Wieder einreihen
desk-chat-end = Beenden
desk-chat-pass = Weitergeben
desk-chat-invite = Einladen
desk-chat-pass-title = Das Gespräch weitergeben
desk-chat-pass-to = Wem
desk-chat-pass-note = Was für die Übernahme wichtig ist
desk-chat-pass-note-hint = Nur intern zu lesen. Von Kundenseite muss nichts wiederholt werden.
desk-chat-pass-go = Weitergeben
desk-chat-invite-title = Jemanden einladen
desk-chat-invite-lede = Das Gespräch bleibt bei der Person, die es führt.
desk-chat-invite-who = Wen
desk-chat-invite-site = Boutique: ihr Team sieht den Vorgang von da an
desk-chat-invite-go = Einladen
desk-done-chat-taking = Das Gespräch ist bei Ihnen. Der Kundenseite wurde Ihr Name genannt.
desk-done-chat-return = Wieder eingereiht, am früheren Platz.
desk-done-chat-passing = Weitergegeben.
desk-done-chat-invitation = Eingeladen.
desk-done-chat-ending = Das Gespräch ist beendet. Der Vorgang geht weiter.
desk-entry-chat-with = { $name } antwortet im Gespräch
desk-entry-chat-ended =
    { $by ->
        [client] Das Gespräch wurde von Kundenseite beendet
        [staff] Das Gespräch wurde von der Beratung beendet
       *[house] Das Gespräch ist beendet, die Kundenseite war nicht mehr da
    }
desk-entry-chat-given-back =
    { $away ->
        [yes] Wieder eingereiht: { $name } war abwesend
       *[no] { $name } hat das Gespräch wieder eingereiht
    }
desk-entry-chat-invited = Zum Gespräch eingeladen: { $name }

## Ablehnungen, jede mit dem, was zu tun ist
refusal-chat-not-now = So, wie das Gespräch jetzt steht, ist das nicht möglich. Sehen Sie sich den Vorgang noch einmal an.
refusal-chat-taken = Jemand anderes hat das Gespräch zuerst angenommen. Wählen Sie ein anderes, das wartet.
refusal-chat-full = Mehr Gespräche lassen sich nicht zugleich führen. Beenden Sie zuerst eines, oder geben Sie eines weiter.
refusal-chat-not-here = Diese Person ist abwesend. Wählen Sie eine Person, die verfügbar ist.
refusal-chat-same-person = Das Gespräch ist bereits bei dieser Person. Wählen Sie jemand anderen.
refusal-chat-other-site = Der Vorgang gehört bereits zu einer anderen Boutique. Verknüpfen Sie stattdessen einen Vorgang für diese.
