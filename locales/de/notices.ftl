# Wovon Mitarbeitende erfahren: auf der Seite, auf einem Gerät, per E-Mail.

notice-title = Mitteilungen
notice-lede = Was Sie betrifft und was Sie noch nicht gesehen haben. Wenn Sie einen Vorgang öffnen, gelten seine Mitteilungen als gelesen.
notice-new = Neu
notice-earlier = Früher
notice-none = Nichts Neues.
notice-settled = Erledigt
notice-bell = { $count ->
    [0] Mitteilungen: nichts Neues
    [one] { $count } neue Mitteilung
   *[other] { $count } neue Mitteilungen
}
notice-read = Als gelesen kennzeichnen
notice-read-all = Alle als gelesen kennzeichnen
notice-alarm-hint = Mehr dazu
notice-given = Vorgang { $number } wurde Ihnen zugewiesen
notice-escalated = Vorgang { $number } wurde Ihnen als leitender Beratung übergeben
notice-answered = { $count ->
    [one] In Vorgang { $number } kam eine Nachricht der Kundenseite
   *[other] In Vorgang { $number } kamen { $count } Nachrichten der Kundenseite
}
notice-promise-ends = Eine Zusage in Vorgang { $number } wird fällig: { $moment }
notice-promise-broken = Eine Zusage in Vorgang { $number } ist überfällig seit: { $moment }
notice-asked = In Vorgang { $number } wird nach Ihnen gefragt
notice-chat-waits = Jemand wartet auf einen Chat: Vorgang { $number }
notice-fetch-stopped = E-Mails werden nicht mehr abgeholt seit: { $moment }
notice-send-stopped = Schreiben werden nicht mehr versandt seit: { $moment }
notice-fetch-over = E-Mails wurden nicht abgeholt: von { $since } bis { $until }
notice-send-over = Schreiben wurden nicht versandt: von { $since } bis { $until }
notice-late-left = Am Ende des Tages ({ $moment }) blieben Züge ohne Grund überfällig
notice-mail-parked = { $count ->
    [one] Eine E-Mail mit einem Absender unseres Hauses wurde beiseitegelegt
   *[other] { $count } E-Mails mit einem Absender unseres Hauses wurden beiseitegelegt
}
notice-mail-flood = Ein Absender oder eine Domain eröffnet zu viele Vorgänge: die E-Mails werden zurückgehalten
notice-many = { $count ->
    [one] { $count } Mitteilung wartet auf Sie
   *[other] { $count } Mitteilungen warten auf Sie
}
notice-wishes = Was mich erreicht
notice-wishes-lede = Wie weit jede Art von Mitteilung reicht, wann Ruhe herrscht und wann eine Sammel-E-Mail enthält, was Sie nicht gelesen haben. Die Seite zeigt alles außer dem, was Sie gar nicht wünschen.
notice-wishes-go = Wählen, was mich erreicht
notice-wishes-save = Speichern
notice-way-push = Sofort auf meinen Geräten und in der Sammel-E-Mail
notice-way-digest = In der Sammel-E-Mail
notice-way-page = Nur auf der Seite
notice-way-nothing = Gar nicht
notice-kind-given = Ein Vorgang wird mir zugewiesen
notice-kind-escalated = Ein Vorgang wird mir als leitender Beratung übergeben
notice-kind-answered = In einem meiner Vorgänge kommt eine Nachricht der Kundenseite
notice-kind-promise-ends = Eine Zusage in einem meiner Vorgänge wird bald fällig
notice-kind-promise-broken = Eine Zusage in einem meiner Vorgänge ist überfällig
notice-kind-asked = Im Haus wird nach mir gefragt
notice-kind-chat-waits = Jemand wartet auf einen Chat, und ich kann übernehmen
notice-kind-mail-stopped = E-Mails werden nicht abgeholt oder Schreiben nicht versandt
notice-kind-late-left = Am Ende des Tages bleiben Züge ohne Grund überfällig
notice-kind-mail-parked = Eine E-Mail mit einem Absender unseres Hauses wird beiseitegelegt
notice-kind-mail-flood = E-Mails werden zurückgehalten, weil ein Absender zu viele schickt
notice-quiet = Ruhezeit, { $day }
notice-quiet-hint = In der Ruhezeit meldet sich kein Gerät. Was an ihrem Ende noch gilt, wird dann gemeldet. 20:00-07:00 endet am nächsten Morgen; 00:00-00:00 ist der ganze Tag; leer: keine.
notice-through = Meldet sich auch in der Ruhezeit
notice-zone = Zeitzone
notice-zone-hint = Zum Beispiel Europe/Paris. Leer: die Ihrer Region, { $zone }.
notice-digest = Uhrzeiten der Sammel-E-Mail
notice-digest-hint = Zum Beispiel 08:00 oder 08:00, 14:00. Höchstens drei; leer: keine E-Mail.
notice-digest-days = Tage der Sammel-E-Mail
notice-wrong-times = Geben Sie Uhrzeiten ein wie 08:00, 14:00, höchstens drei.
notice-wrong-quiet = Geben Sie zwei Uhrzeiten ein wie 20:00-07:00, oder lassen Sie das Feld leer.
notice-wrong-zone = Geben Sie den Namen einer Zeitzone ein, etwa Europe/Paris.
notice-devices = Meine Geräte
notice-devices-lede = Ein Gerät erfährt die Nummer des Vorgangs und was geschehen ist, nie einen Namen oder ein Wort der Kundenseite.
notice-device-since = Seit { $when }
notice-device-remove = Gerät entfernen
notice-device-add = Auf diesem Gerät einschalten
notice-device-none = Kein Gerät wird benachrichtigt.
notice-device-count = { $count ->
    [one] { $count } Gerät wird benachrichtigt.
   *[other] { $count } Geräte werden benachrichtigt.
}
notice-device-off = Dieser Browser kann keine Mitteilungen empfangen, oder Sie haben sie nicht erlaubt. Was davon zutrifft, zeigen seine Einstellungen.
notice-device-script = Ein Gerät lässt sich nur mit Skripten hinzufügen. Alles andere geht ohne.
notice-device-unset = In dieser Installation sind Mitteilungen auf Geräten nicht eingerichtet.
notice-letter-subject = { $count ->
    [one] { $count } Mitteilung wartet am Pult
   *[other] { $count } Mitteilungen warten am Pult
}
notice-letter-heading = Was auf Sie wartet
notice-letter-go = Mitteilungen öffnen
notice-letter-why = Sie haben diese E-Mail gewählt. Sie kommt nur, wenn etwas ungelesen ist.
notice-letter-stop = Diese E-Mail nicht mehr erhalten:
notice-stop-title = Keine Sammel-E-Mail mehr
notice-stop-lede = Die Mitteilungen bleiben auf ihrer Seite am Pult. Dort können Sie die Sammel-E-Mail wieder wählen.
notice-stop-go = Nicht mehr senden
notice-stop-done = Sie erhalten keine Sammel-E-Mail mehr.
refusal-push-service = Dieses Gerät kann keine Mitteilungen empfangen. Nehmen Sie einen aktuellen Browser, oder bitten Sie die Stelle, die das Programm betreibt, den Dienst des Geräts hinzuzufügen.
