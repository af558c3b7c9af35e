### Ob ein Stück echt ist: die öffentlichen Seiten, das Ergebnis für die Kundenseite, der Prüfplatz.
### Punkte und Nachweise haben ihre Wörter in features.ftl, die nur für das Personal in features-staff.ftl.

## Öffentliche Seiten
authenticity-title = Ist es echt?
authenticity-lede = Zwei unserer Sachverständigen sehen sich Ihre Fotos an, jeweils ohne zu sehen, was die andere Person gesagt hat, und Sie lesen ihre Befunde. Wir antworten innerhalb von zwei Arbeitstagen, kostenlos.
authenticity-ask = Ein Stück prüfen lassen
authenticity-ask-lede = Sieben kurze Seiten. Nötig sind nur die Familie des Stücks und Ihre Adresse.
authenticity-families = Sehen Sie zuerst selbst nach
authenticity-families-lede = Worauf bei jeder Familie zu achten ist, und was ein Blick zu Hause sagen kann und was nicht.
authenticity-answers = Die fünf Antworten
authenticity-answers-lede = Eine davon, mit Gründen. Nie ein Prozentwert und kein Gütezeichen für eine Anzeige.
authenticity-report = Eine Fälschung melden
authenticity-report-lede = Eine Seite, ohne Konto, Ihr Name nur auf Wunsch.
authenticity-guide-title = { $family }: worauf zu achten ist
authenticity-guide-look = Wo Sie hinsehen
authenticity-guide-genuine = Unsere Stücke
authenticity-guide-copied = Nachahmungen
authenticity-guide-drawing = Strichzeichnung, { $family }, mit { $count } nummerierten Punkten, daneben aufgeführt
authenticity-guide-lens = Erfordert eine Lupe oder eine Lampe
authenticity-guide-home = Zu Hause
authenticity-guide-can = Was ein Blick zu Hause sagen kann
authenticity-guide-cannot = Was er nicht sagen kann
authenticity-guide-buying = Aus zweiter Hand kaufen
authenticity-guide-print = Diese Seite füllt gedruckt zwei Blätter.

## Die fünf Wörter
verdict-word-confirmed-not-genuine = Fälschung
verdict-word-inconsistent = Nicht stimmig
verdict-word-inconclusive = Nicht zu entscheiden
verdict-word-consistent-with-genuine = Mit einem echten Stück vereinbar
verdict-word-confirmed-by-house = Echtheit am Stück selbst bestätigt
verdict-means-confirmed-not-genuine = Zwei Sachverständige haben festgestellt, dass es nicht für uns gefertigt wurde. Das sagen nur Menschen des Hauses, und nie ein Mensch allein.
verdict-means-inconsistent = Was zu sehen war, passt nicht zu unserer Fertigung. Fotos allein führen nicht weiter.
verdict-means-inconclusive = Was zu sehen war, entscheidet es nicht. Das ist eine übliche Antwort, und sie sagt nichts gegen das Stück.
verdict-means-consistent-with-genuine = Was zu sehen war, passt zu unserer Fertigung. Fotos allein führen nicht weiter.
verdict-means-confirmed-by-house = Sachverständige hatten das Stück in der Hand und bestätigen, dass es für uns gefertigt wurde.

## Das Ergebnis
verdict-examination = Echtheitsprüfung
verdict-lede = { $examiners ->
    [one] Eine sachverständige Person hat
   *[other] { $examiners } Sachverständige haben
  } { $pictures ->
    [one] ein Foto
   *[other] { $pictures } Fotos
  } Ihres Stücks angesehen.
verdict-lede-hand = { $examiners ->
    [one] Eine sachverständige Person hatte
   *[other] { $examiners } Sachverständige hatten
  } das Stück in der Hand.
verdict-tape = Skala von „Fälschung“ bis „Echtheit am Stück selbst bestätigt“. Unsere Antwort ist „{ $word }“.
verdict-tape-note = Der Balken ist unser Bereich, der Strich unser bester Wert. Der schraffierte Teil ist nur mit dem Stück in der Hand zu erreichen.
verdict-findings = Was wir geprüft haben
verdict-findings-lede = Wie viel jeder Befund zählte, dafür oder dagegen
verdict-caption = Befunde und ihr Gewicht
verdict-head-point = Punkt
verdict-head-finding = Befund
verdict-against = Dagegen
verdict-for = Dafür
verdict-pictures = { $count ->
    [one] Foto { $list }
   *[other] Fotos { $list }
  }
verdict-weight-for-1 = Spricht leicht dafür
verdict-weight-for-2 = Spricht dafür
verdict-weight-for-3 = Spricht stark dafür
verdict-weight-against-1 = Spricht leicht dagegen
verdict-weight-against-2 = Spricht dagegen
verdict-weight-against-3 = Spricht stark dagegen
verdict-weight-silent = Sagt uns nichts
verdict-weight-unseen = War nicht zu sehen
verdict-weight-grouped = Mit einem anderen Befund derselben Art gezählt
verdict-limits = Was wir nicht feststellen konnten
verdict-limit-hand = Die Materialien. Leder, Schaum und Geruch lassen sich nur in der Hand beurteilen.
verdict-limit-same = Dass die Fotos das Stück zeigen, das Sie erhalten werden. Bitten Sie den Verkäufer um ein neues Foto, auf dem daneben das heutige Datum geschrieben steht.
verdict-limit-history = Seine Geschichte. Wir sehen nur an, was Sie gesendet haben.
verdict-limit-stolen = Ob es gestohlen wurde. Nennen Sie uns ein Aktenzeichen der Polizei, wenn Sie eines haben.
verdict-signed = Wer unterschrieben hat
verdict-reader-first = Erste Beurteilung, ohne die zweite zu sehen
verdict-reader-second = Zweite Beurteilung, ohne die erste zu sehen
verdict-reader-third = Dritte Beurteilung, da die ersten beiden voneinander abwichen
verdict-reader-other = Kam zu einem anderen Schluss; die beiden anderen stimmen überein
verdict-examiner = Echtheitsprüfung
verdict-settle = Was es entscheiden würde
verdict-settle-hand = In einer Boutique nehmen Sachverständige das Stück in die Hand, und die Antwort wird schriftlich endgültig.
verdict-settle-photographs = Bessere Fotos hiervon würden am meisten helfen:
verdict-settle-book = Prüfung am Stück selbst anfragen
verdict-settle-add = Fotos hinzufügen
verdict-before-paying = Bevor Sie den Verkäufer bezahlen
verdict-before-paying-lede = Wählen Sie eine Zahlung mit Käuferschutz, und bewahren Sie die Anzeige auf. Wird eine Fälschung festgestellt, helfen Ihnen diese Seite und Ihr Vorgang, Ihre Ansprüche geltend zu machen.
verdict-rights-title = Ihre Rechte gegenüber dem Verkäufer
verdict-rights-lede = Ein Stück, das als eines von uns verkauft wurde und keines ist, ist nicht vertragsgemäß und damit mangelhaft. Sie haben Ansprüche gegen den Verkäufer, ob er es wusste oder nicht: Das Recht Ihres Landes bestimmt, ob die Lieferung eines echten Stücks oder die Erstattung vorgeht. Bewahren Sie das Stück, die Anzeige und den Zahlungsbeleg auf; senden Sie das Stück nicht zurück, bevor Sie Ihre Ansprüche schriftlich geltend gemacht haben.
verdict-rights-evidence = Gedruckt nennt diese Seite, wer das Stück geprüft hat, wann und mit welchen Befunden.
verdict-doubts = Warum es sich nicht sagen lässt
verdict-doubt-conflict = Starke Befunde widersprechen einander. Kein Mittelwert entscheidet das; ein Mensch hat es angesehen, und das Stück in der Hand würde es zeigen.
verdict-doubt-too-few-findings = Zu wenige Punkte waren zu sehen.
verdict-doubt-too-few-pictures = Zu wenige Fotos zeigen sie.
verdict-doubt-too-little = Die Befunde zusammen reichen nicht weit genug.
verdict-doubt-range = Die Befunde lassen beide Antworten offen.
verdict-persons = Die Sachverständigen sagen mehr oder weniger, als die Befunde allein ergeben; ihr Grund ist festgehalten.
verdict-shared = Geteilt mit
verdict-shared-you = Niemandem außer Ihnen. Ein Link für Kaufende zeigt das Ergebnis und die Befunde, nie Ihren Namen.
verdict-shared-link = Allen, die den von Ihnen am { $day } erstellten Link haben, bis { $until }. Ihr Name ist dort nicht zu sehen.
verdict-link-make = Link erstellen
verdict-link-end = Link beenden
verdict-link-made = Das ist der Link. Er wird nur einmal gezeigt: { $address }
verdict-link-ended = Der Link öffnet nichts mehr.
verdict-valid = Gültigkeit
verdict-valid-lede = Für diese Fotos. Es ist eine Einschätzung vom { $day }, kein Zertifikat, und sie geht nicht mit dem Stück mit.
verdict-valid-hand = Es ist das Wort des Hauses vom { $day } über das Stück, das es in der Hand hatte.
verdict-working = Wie das ermittelt wurde
verdict-working-lede = Jeder Befund wird danach gewogen, um wie viel wahrscheinlicher er an einem Stück aus unserer Fertigung ist als an einer Nachahmung. Was zusammengehört, zählt einmal, und kein Befund zählt mehr, als seine Daten erlauben.
verdict-working-sum = Zusammen ergeben die Befunde: { $band }.
verdict-working-policy = Regelwerk { $policy }, Katalog { $catalogue }
verdict-band-none = keine Stütze, weder dafür noch dagegen
verdict-band-weak = schwache Stütze
verdict-band-moderate = mäßige Stütze
verdict-band-moderately-strong = mäßig starke Stütze
verdict-band-strong = starke Stütze
verdict-band-very-strong = sehr starke Stütze
verdict-band-extremely-strong = äußerst starke Stütze
verdict-towards-for = { $band } für die Annahme, dass es aus unserer Fertigung stammt
verdict-towards-against = { $band } für die Annahme, dass es nicht aus unserer Fertigung stammt
verdict-earlier = Frühere Antworten
verdict-earlier-lede = Eine spätere Antwort löscht keine frühere.
verdict-appeal = Der Antwort widersprechen
verdict-appeal-lede = Zwei andere Sachverständige beurteilen es von Anfang an. Sagen Sie uns, was wir übersehen haben.
verdict-appeal-field = Was nicht stimmt
verdict-appeal-send = Erneut prüfen lassen
verdict-appeal-sent = Zwei andere Sachverständige sehen es sich jetzt an. Diese Antwort bleibt, bis ihre da ist.
verdict-wait-title = Echtheitsprüfung läuft
verdict-wait-lede = Wir antworten bis { $moment }.
verdict-wait-asked = Angefragt
verdict-wait-first = Erste Beurteilung
verdict-wait-second = Zweite Beurteilung
verdict-wait-third = Dritte Beurteilung
verdict-wait-answer = Antwort
verdict-photographs-title = Wir benötigen weitere Fotos
verdict-photographs-lede = Diese Punkte waren für die Echtheitsprüfung nicht zu sehen. Fügen Sie Fotos davon auf der Seite Ihres Vorgangs hinzu; mehr ist nicht nötig.
verdict-withdrawn-title = Zurückgezogen
verdict-withdrawn-lede = Sie haben die Anfrage zurückgezogen, und niemand befasst sich mehr damit.
verdict-open = Das Ergebnis zu Ihrem Stück
verdict-open-waiting = Wie weit die Echtheitsprüfung ist
verdict-share-title = Ein Ergebnis, geteilt von der Person, die es erhielt
verdict-share-lede = Das Haus steht für das ein, was hier steht, für den genannten Tag. Prüfen Sie die Adresse dieser Seite: { $address }

## Im Verlauf und in Schreiben
examination-asked = Das Stück wird geprüft
examination-photographs-asked = Die Echtheitsprüfung bittet um weitere Fotos
examination-answered = Das Ergebnis liegt vor
examination-opened-again = Das Stück wird erneut geprüft
examination-withdrawn = Die Echtheitsprüfung wurde zurückgezogen

## Das Formular
ask-heading-origin = Woher kommt es?
ask-heading-terms = Bevor Sie es senden
ask-lede-origin = Wo es gekauft wurde oder angeboten wird. Was Sie nicht wissen, lassen Sie frei; ein Preis hilft niemandem zu entscheiden, ob es echt ist.
ask-lede-terms = Was Sie lesen werden, ist eine Einschätzung mit Gründen.
ask-lede-photos-authenticity = Die Nummern stehen auf der Zeichnung. Am besten bei Tageslicht vor ruhigem Grund. Senden Sie, was Sie haben; je mehr Punkte wir sehen, desto mehr können wir sagen.
field-origin = Das Stück
field-price = Preis
hint-price = Mit der Währung.
answer-origin-bought-here = Ich habe es bei Ihnen gekauft
answer-origin-second-hand = Ich habe es aus zweiter Hand gekauft
answer-origin-offered = Es wird mir angeboten
answer-origin-given = Es wurde mir geschenkt
terms-is = Was die Antwort ist
terms-is-lede = Eines von fünf Wörtern mit den Befunden dafür und dagegen, den Grenzen und den Namen der Personen, die unterschrieben haben. Lässt es sich nicht sagen, teilen wir Ihnen das mit, und was es entscheiden würde.
terms-is-not = Was sie nicht ist
terms-is-not-lede = Kein Zertifikat, kein Wertgutachten und kein Versprechen über das Stück, das Sie erhalten werden. Sie geht nicht mit dem Stück mit.
terms-who = Wer Ihre Fotos sieht
terms-who-lede = Die Echtheitsprüfung sieht die Fotos und die Familie des Stücks, weder Ihren Namen noch den Preis. Der Verkäufer erfährt nichts.
terms-kept = Wie lange sie aufbewahrt werden
terms-kept-lede = So lange, wie Ihr Vorgang aufbewahrt wird. Sie können jederzeit die Löschung verlangen, und mit den Fotos wird nie etwas trainiert.
terms-time = Wann und zu welchem Preis
terms-time-lede = Innerhalb von zwei Arbeitstagen, kostenlos.

## Das Pult
desk-exams = Echtheitsprüfungen
desk-exams-to-read = Zu beurteilen
desk-exams-none = Nichts wartet auf eine Beurteilung
desk-exams-all = Alle Echtheitsprüfungen
desk-exams-head-number = Echtheitsprüfung
desk-exams-head-family = Familie
desk-exams-head-round = Runde
desk-exams-head-stage = Stand
desk-exams-head-due = Antwort bis
desk-exams-head-verdict = Ergebnis
desk-exams-mine = Liegt bei Ihnen
desk-exams-open = Für Sie frei
exam-stage-awaits = Wartet auf Beurteilung
exam-stage-reads = In Beurteilung
exam-stage-waits-for-photographs = Wartet auf Fotos
exam-stage-answered = Beantwortet
exam-stage-withdrawn = Zurückgezogen
exam-why-asked = angefragt
exam-why-photographs = weitere Fotos
exam-why-finding = Neues ist bekannt
exam-why-in-hand = Stück liegt vor
exam-why-appeal = Widerspruch
exam-hand-photographs = Nach Fotos
exam-hand-in-hand = Am Stück selbst
bench-take = Zur Beurteilung übernehmen
bench-give-back = Zurückgeben
bench-lede = Weder die Kundenseite noch der Preis ist hier zu sehen. Was andere Sachverständige gesagt haben, bleibt versiegelt, bis das Ergebnis feststeht.
bench-pictures = Fotos
bench-picture = Foto { $number }: { $slot }
bench-no-pictures = Es wurde kein Foto gesendet
bench-loupe = Lupe
bench-compare = Vergleichen
bench-measure = Messen
bench-measure-says = { $pixels } Pixel
bench-next = Nächstes Foto
bench-drawing = Referenzzeichnung
bench-points = Punkte
bench-mark-for = Dafür
bench-mark-against = Dagegen
bench-mark-silent = Sagt nichts
bench-mark-unseen = Nicht zu sehen
bench-strength = Wie deutlich
bench-strength-1 = Leicht
bench-strength-2 = Deutlich
bench-strength-3 = Stark
bench-reason = Warum, in einer Zeile
bench-seen-on = Gesehen auf
bench-staff-only = Nur für das Personal
bench-covert = Lupe oder Lampe
bench-proposed = Die Wertungen ergeben: { $word }
bench-word = Ihr Schluss
bench-word-proposed = Wie die Wertungen ergeben
bench-word-reason = Warum ein anderer Schluss
bench-save = Speichern
bench-saved = Gespeichert
bench-sign = Unterschreiben
bench-sign-lede = Eine unterschriebene Beurteilung ändert sich nie. In der zweiten Beurteilung ist sie nicht zu sehen.
bench-ask-photographs = Um Fotos bitten
bench-ask-photographs-lede = Die Kundenseite wird um die Punkte gebeten, die Sie mit „nicht zu sehen“ gewertet haben, außer um jene, die nur das Personal kennen darf.
bench-signed = Unterschrieben. Die Beurteilung bleibt versiegelt, bis das Ergebnis feststeht.
bench-keys = 1 dafür, 2 dagegen, 3 sagt nichts, 4 nicht zu sehen; Pfeiltasten wechseln den Punkt; P nächstes Foto, Z Lupe, C vergleichen, M messen
bench-records = Nachweise
bench-record = Nachweis
bench-record-add = Eintragen
bench-reading-of = { $name }: { $word }
bench-tape = Was die Kundenseite sähe
desk-exam-ask = Das Stück prüfen lassen
desk-exam-ask-lede = Zwei Sachverständige beurteilen es nach den Fotos dieses Vorgangs.
desk-exam-made = Jahr der Fertigung
desk-exam-in-hand = Das Stück ist bei uns
desk-exam-in-hand-lede = Es wird neu beurteilt, und „Echtheit bestätigt“ kann gesagt werden.
desk-exam-appeal = Die Kundenseite widerspricht der Antwort
desk-exam-case = Der Vorgang
desk-trained = Wer wofür geschult ist
desk-trained-person = Person
desk-trained-family = Familie
desk-trained-basis = Worauf es beruht
desk-trained-since = Seit
desk-trained-until = Bis
desk-trained-lasting = Ohne Ende
desk-train = Schulung für eine Familie eintragen
desk-train-end = Beenden
refusal-not-a-year = Geben Sie ein Jahr zwischen 1917 und dem laufenden ein.

## Was abgelehnt wird
refusal-exam-held-by-another = Die Prüfung liegt bei jemand anderem. Übernehmen Sie eine andere aus der Liste.
refusal-exam-not-held = Die Prüfung liegt nicht bei Ihnen. Übernehmen Sie sie zuerst.
refusal-exam-read-already = Sie haben es in dieser Runde bereits beurteilt, oder Ihrer Beurteilung wurde widersprochen. Überlassen Sie es einer anderen Person.
refusal-exam-not-trained = Sie sind für diese Familie nicht geschult. Bitten Sie die Leitung, Ihre Schulung einzutragen.
refusal-exam-point-unmarked = Ein Punkt ist nicht gewertet. Werten Sie jeden Punkt; auch „nicht zu sehen“ ist eine Wertung.
refusal-exam-mark-unreasoned = Einer Wertung dafür oder dagegen fehlt, wie deutlich sie ist, oder ihr Grund. Wählen Sie, wie deutlich, und schreiben Sie eine Zeile.
refusal-exam-point-unknown = Eine Wertung nennt einen Punkt, den diese Familie nicht hat. Öffnen Sie die Seite erneut.
refusal-exam-word-unreasoned = Ein anderer Schluss, als die Wertungen ergeben, braucht einen Grund. Schreiben Sie, warum.
refusal-exam-not-in-hand = „Echtheit bestätigt“ wird mit dem Stück in der Hand gesagt. Lassen Sie das Stück bringen.
refusal-exam-nothing-against = Nichts ist gegen das Stück gewertet. Werten Sie, was dagegen spricht, oder kommen Sie zu einem anderen Schluss.
refusal-exam-answered = Die Antwort ist gegeben. Ein neues Foto, ein neuer Befund oder ein Widerspruch öffnet die Prüfung wieder.
refusal-exam-not-answered = Die Antwort steht noch aus. Warten Sie das Ergebnis ab.
refusal-exam-withdrawn = Die Anfrage wurde zurückgezogen. Fragen Sie eine neue Prüfung an.
refusal-exam-no-photographs = Es wird kein Foto erwartet oder erbeten. Werten Sie, was nicht zu sehen ist.
refusal-exam-appeal-unreasoned = Es ist nicht gesagt, was nicht stimmt. Sagen Sie, was wir übersehen haben.
