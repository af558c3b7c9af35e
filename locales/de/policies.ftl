## Regeln in den Einstellungen: was in Kraft ist, eine Änderung daran, ihr Probelauf und ihre Freigabe.
settings-policies = Regeln
settings-policies-about = Was Gesetz und Haus schulden: eine Regel ändern, die Auswirkung sehen, sie freigeben lassen.
settings-policies-lede = Eine Person verfasst die Änderung, eine andere gibt sie frei. Von ihrem Tag an gilt sie auf jeder Seite. Was gegolten hat, wird nie verändert.
policy-unread = Freigegeben, für diese Programmversion aber nicht lesbar
policy-open = Änderungen in Arbeit
policy-open-none = Keine Änderung ist in Arbeit.
policy-begin = Eine Änderung beginnen
policy-begin-lede = Sie geht vom zuletzt freigegebenen Text aus.
policy-begin-do = Beginnen
policy-decided = Entschieden
policy-decided-none = Noch ist nichts entschieden.
policy-packs = Jetzt in Kraft
policy-older = Ältere Änderungen
policy-about = Zweck
policy-about-hint = Eine Zeile, die im Team auch in einem Jahr noch verständlich ist
policy-unnamed = Änderung ohne Namen
policy-pack = Regelwerk
policy-version = Fassung
policy-day = Gilt ab
policy-day-hint = Der erste Tag, ab Mitternacht nach Weltzeit
policy-no-day = Noch kein Tag
policy-people = Verfasst und entschieden von
policy-rules-head = Regeln
policy-rules = { $count ->
    [one] { $count } Regel
   *[other] { $count } Regeln
 }
policy-of = Herkunft
policy-of-change = Eine hier freigegebene Änderung
policy-of-program = Das Programm oder seine Konfiguration
revision-state-draft = Entwurf
revision-state-proposed = Wartet auf Freigabe
revision-state-dropped = Verworfen
policy-counts = In Kraft
policy-planned = Freigegeben, der Tag steht bevor
policy-was = War in Kraft
policy-made = Begonnen
policy-writers = Mitverfasst von
policy-proposed = Vorgelegt
policy-approved = Freigegeben
policy-dropped = Verworfen
policy-sent-back = Zurückgegeben
policy-who-when = { $name }, { $moment }
policy-reading = Prüfung des Textes
policy-mistakes = { $count ->
    [one] { $count } Fehler. Nichts davon gilt, bevor er berichtigt ist.
   *[other] { $count } Fehler. Nichts davon gilt, bevor sie berichtigt sind.
 }
policy-own-fail = Eigene Prüffälle, die nicht stimmen: { $count } von { $all }. Berichtigen Sie die Regel oder den Prüffall.
policy-own-failing = Eigene Prüffälle, die nicht stimmen
policy-sound = Der Text ist ohne Fehler lesbar.
policy-sound-own = { $count ->
    [one] Der Text ist ohne Fehler lesbar, und sein eigener Prüffall stimmt.
   *[other] Der Text ist ohne Fehler lesbar, und seine { $count } eigenen Prüffälle stimmen.
 }
policy-write = Verfassen
policy-write-lede = Ein Entwurf bleibt mitsamt seinen Fehlern gespeichert. Weichen die Regeln ab, geben Sie ihm eine neue Fassung.
policy-text = Text des Regelwerks
policy-text-hint = Regeln in Sätzen; docs/law.md führt aus juristischer Sicht Schritt für Schritt hindurch
policy-own = Eigene Prüffälle
policy-own-hint = Fälle mit dem, was Sie jeweils erwarten, als Liste in JSON. Alle müssen stimmen, bevor eine Änderung vorgelegt werden kann.
policy-save-and-try = Speichern und erproben
policy-trial = Auswirkung
policy-trial-do = Erproben
policy-trial-anew = Erneut erproben
policy-trial-again = Erneut nachsehen
policy-trial-none = Die Änderung wurde noch nicht an den offenen Vorgängen erprobt.
policy-trial-mistakes = Erproben lässt sich die Änderung, sobald der Text ohne Fehler lesbar ist.
policy-trial-runs = Geprüfte offene Vorgänge: { $done } von { $whole }
policy-trial-broken = Der letzte Probelauf brach vor dem Ende ab. Erproben Sie die Änderung erneut.
policy-trial-old = Der Text oder die Regeln daneben haben sich seit diesem Probelauf geändert. Erproben Sie die Änderung vor der Freigabe erneut.
policy-trial-by = Erprobt von { $name }, { $moment }.
policy-answers = { $count ->
    [one] { $count } Antwort
   *[other] { $count } Antworten
 }
policy-trial-moved = Anders als bisher: { $answers }, in { $cases } von { $all } offenen Vorgängen.
policy-trial-same = { $all ->
    [one] In dem einen offenen Vorgang würde sich keine Antwort ändern.
   *[other] In { $all } offenen Vorgängen würde sich keine Antwort ändern.
 }
policy-trial-told = { $count ->
    [one] { $count } dieser Antworten wurde der Kundenseite bereits mitgeteilt. Von selbst wird nichts gesendet: Der Vorgang zeigt den Unterschied.
   *[other] { $count } dieser Antworten wurden der Kundenseite bereits mitgeteilt. Von selbst wird nichts gesendet: Jeder Vorgang zeigt den Unterschied.
 }
policy-trial-scenarios = Hinterlegte Prüffälle, die heute stimmen und dann nicht mehr: { $count } von { $all }.
policy-trial-rules = Abweichende Regeln:
policy-trial-rights = Antworten, die sich ändern würden, nach Recht
policy-trial-count = Antworten
policy-trial-cases = Vorgang für Vorgang
policy-trial-failing = Prüffälle, die nicht mehr stimmen würden
policy-case = Vorgang
policy-right = Recht
policy-before = Bisher
policy-after = Künftig
policy-told = Der Kundenseite mitgeteilt
policy-answer-none = Keine Regel sagt etwas dazu
policy-answer-asks = { $answer }. Zu klären: { $facts }
policy-compare = Unterschiede
policy-compare-same = Der Text ist derselbe wie der vorherige.
policy-compare-in = Neu:
policy-compare-out = Entfallen:
policy-propose = Vorlegen
policy-propose-lede = Eine Person, die nicht daran mitgeschrieben hat, sieht die Änderung durch und gibt sie frei.
policy-propose-do = Um Freigabe bitten
policy-approve = Freigeben
policy-approve-lede = Die Änderung gilt für jede Antwort ab { $day }. Sie selbst haben nicht daran mitgeschrieben.
policy-approve-others = Es entscheidet eine Person, die Regeln freigeben darf und nicht daran mitgeschrieben hat.
policy-approve-do = Freigeben
policy-return = Zurückgeben
policy-return-lede = Die Änderung wird wieder zum Entwurf. Wer sie verfasst hat, liest Ihre Begründung.
policy-return-do = Zurückgeben
policy-reason = Begründung
policy-drop = Verwerfen
policy-drop-lede = Die Änderung bleibt in der Liste und gilt nie.
policy-drop-do = Verwerfen
policy-again = Diesen Text erneut verwenden
policy-again-lede = Eine neue Änderung beginnt damit.
policy-again-do = Mit diesem Text beginnen
