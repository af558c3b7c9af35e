# Wovon Mitarbeitende erfahren: auf der Seite, auf einem Gerät, im Brief.

notice-title = Mitteilungen
notice-lede = Was Sie betrifft und was Sie noch nicht gesehen haben. Wer einen Fall öffnet, hat seine Mitteilungen gelesen.
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
notice-given = Der Fall { $number } wurde Ihnen zugewiesen
notice-escalated = Der Fall { $number } wurde an Sie als leitende Beratung gegeben
notice-answered = { $count ->
    [one] Im Fall { $number } kam eine Nachricht der Kundenseite
   *[other] Im Fall { $number } kamen { $count } Nachrichten der Kundenseite
}
notice-promise-ends = Eine Zusage im Fall { $number } läuft ab: { $moment }
notice-promise-broken = Eine Zusage im Fall { $number } ist nicht eingehalten seit: { $moment }
notice-asked = Im Fall { $number } wird nach Ihnen gefragt
notice-chat-waits = Jemand wartet auf einen Chat: Fall { $number }
notice-fetch-stopped = E-Mails werden nicht mehr abgeholt seit: { $moment }
notice-send-stopped = Briefe werden nicht mehr versandt seit: { $moment }
notice-fetch-over = E-Mails nicht abgeholt von { $since } bis { $until }
notice-send-over = Briefe nicht versandt von { $since } bis { $until }
notice-many = { $count ->
    [one] { $count } Mitteilung wartet auf Sie
   *[other] { $count } Mitteilungen warten auf Sie
}
notice-wishes = Was mich erreicht
notice-wishes-lede = Wie weit jede Art reicht, wann Ruhe ist, und wann ein Brief sammelt, was Sie nicht gelesen haben. Die Seite zeigt alles, außer was Sie gar nicht wünschen.
notice-wishes-go = Wählen, was mich erreicht
notice-wishes-save = So behalten
notice-way-push = Sofort auf meine Geräte und in den Brief
notice-way-digest = In den Brief
notice-way-page = Nur auf der Seite
notice-way-nothing = Gar nicht
notice-kind-given = Ein Fall wird mir zugewiesen
notice-kind-escalated = Ein Fall kommt zu mir als leitende Beratung
notice-kind-answered = In einem meiner Fälle kommt eine Nachricht der Kundenseite
notice-kind-promise-ends = Eine Zusage in einem meiner Fälle läuft bald ab
notice-kind-promise-broken = Eine Zusage in einem meiner Fälle ist nicht eingehalten
notice-kind-asked = Im Haus wird nach mir gefragt
notice-kind-chat-waits = Jemand wartet auf einen Chat, und ich habe Platz
notice-kind-mail-stopped = E-Mails werden nicht abgeholt oder Briefe nicht versandt
notice-quiet = Ruhezeit, { $day }
notice-quiet-hint = In der Ruhezeit meldet sich kein Gerät. Was an ihrem Ende noch gilt, wird dann gesagt. 20:00-07:00 endet am nächsten Morgen; 00:00-00:00 ist der ganze Tag; leer: keine.
notice-through = Meldet sich auch in der Ruhezeit
notice-zone = Zeitzone
notice-zone-hint = Zum Beispiel Europe/Paris. Leer: die Ihrer Region, { $zone }.
notice-digest = Zeiten des Briefs
notice-digest-hint = Zum Beispiel 08:00 oder 08:00, 14:00. Höchstens drei; leer: kein Brief.
notice-digest-days = Tage des Briefs
notice-wrong-times = Schreiben Sie Zeiten wie 08:00, 14:00, höchstens drei.
notice-wrong-quiet = Schreiben Sie zwei Zeiten wie 20:00-07:00, oder lassen Sie es leer.
notice-wrong-zone = Schreiben Sie den Namen einer Zeitzone wie Europe/Paris.
notice-devices = Meine Geräte
notice-devices-lede = Ein Gerät erfährt die Nummer des Falls und was geschehen ist, nie einen Namen oder ein Wort der Kundenseite.
notice-device-since = Seit { $when }
notice-device-remove = Nicht mehr melden
notice-device-add = Auf diesem Gerät melden
notice-device-none = Kein Gerät meldet sich.
notice-device-count = { $count ->
    [one] { $count } Gerät meldet sich.
   *[other] { $count } Geräte melden sich.
}
notice-device-off = Dieser Browser kann sich nicht melden, oder Sie haben es nicht erlaubt. Seine Einstellungen sagen es.
notice-device-script = Ein Gerät fügt ein Skript hinzu. Alles andere geht ohne.
notice-device-unset = In dieser Installation melden sich keine Geräte.
notice-letter-subject = { $count ->
    [one] { $count } Mitteilung wartet in der Kundenbetreuung
   *[other] { $count } Mitteilungen warten in der Kundenbetreuung
}
notice-letter-heading = Was auf Sie wartet
notice-letter-go = Mitteilungen öffnen
notice-letter-why = Sie haben diesen Brief gewählt. Er kommt nur, wenn etwas ungelesen ist.
notice-letter-stop = Diesen Brief nicht mehr erhalten:
notice-stop-title = Kein Brief mit Mitteilungen mehr
notice-stop-lede = Die Mitteilungen bleiben auf ihrer Seite. Dort können Sie den Brief wieder wählen.
notice-stop-go = Keinen mehr schreiben
notice-stop-done = Sie erhalten keinen Brief mit Mitteilungen mehr.
refusal-push-service = Dieses Gerät kann sich nicht melden. Nehmen Sie einen aktuellen Browser, oder bitten Sie, wer das Programm betreibt, den Dienst hinzuzufügen.
