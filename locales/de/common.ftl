# Wörter, die alle Seiten, Schreiben und Bildschirme teilen.
# Eine Wortliste: Präfix und Code aus domain::vocabulary, mit Bindestrichen.

## Topics
topic-order-change = Bestellung ändern oder stornieren
topic-return = Ein Stück zurückgeben
topic-repair = Reparatur oder Begutachtung
topic-authenticity = Ist dieses Stück echt?
topic-counterfeit = Eine Fälschung melden
topic-appointment = Termin in der Boutique
topic-order-question = Frage zu einer Bestellung
topic-product-question = Frage zu einem Stück oder seiner Pflege
topic-privacy = Ihre persönlichen Daten
topic-accessibility = Barrierefreiheit
topic-complaint = Etwas war nicht in Ordnung
topic-other = Ein anderes Anliegen

## States
state-new = Neu
state-open = Offen
state-waiting-client = Wartet auf die Kundenseite
state-waiting-house = Wartet auf das Haus
state-snoozed = Zurückgestellt
state-resolved = Erledigt
state-closed = Geschlossen

## Channels
channel-chat = Chat
channel-web-form = Onlineformular
channel-email = E-Mail
channel-phone = Telefon
channel-boutique = Boutique

## Actions on a case
action-assign = Zuweisen
action-reply-and-wait = Antworten und auf die Kundenseite warten
action-reply = Antworten
action-client-writes = Die Kundenseite schreibt
action-ask-house = Ein anderes Team fragen
action-house-answers = Antwort des Teams festhalten
action-snooze = Bis zu einem Datum zurückstellen
action-wake = Wieder vorlegen
action-escalate = An die leitende Beratung geben
action-deescalate = An das Team zurückgeben
action-resolve = Erledigen
action-reopen = Wieder aufnehmen
action-close = Schließen
action-withdraw = Zurückziehen
action-merge = Mit einem anderen Vorgang zusammenführen
action-unmerge = Zusammenführung rückgängig machen

## Whose turn it is
turn-client = Die Kundenseite ist am Zug
turn-house = Das Haus ist am Zug

## Priorities and their reasons
priority-urgent = Dringend
priority-high = Hoch
priority-normal = Normal
priority-low = Niedrig
priority-reason-topic = Für dieses Thema üblich
priority-reason-client-deadline = Von Kundenseite wurde ein naher Termin genannt
priority-reason-escalated = Der Vorgang liegt bei der leitenden Beratung
priority-reason-person = Von Hand festgelegt

## What the client would like
outcome-repair = Reparatur
outcome-replacement = Dasselbe Stück, neu
outcome-exchange = Ein anderes Stück oder eine andere Größe
outcome-refund = Erstattung
outcome-change = Änderung der Bestellung
outcome-answer = Eine Auskunft
outcome-other = Etwas anderes

## How a case ended
resolution-as-wished = Wie gewünscht
resolution-in-part = Teilweise wie gewünscht
resolution-otherwise = Andere Lösung vereinbart
resolution-declined = Abgelehnt, mit Begründung
resolution-withdrawn = Zurückgezogen
resolution-duplicate = Dasselbe Anliegen wie in einem anderen Vorgang

## Roles
role-advisor = Beratung
role-senior-advisor = Leitende Beratung
role-boutique-advisor = Beratung in der Boutique
role-artisan = Handwerk
role-examiner = Echtheitsprüfung
role-manager = Leitung
role-counsel = Rechtsabteilung
role-administrator = Administration
role-integration = Schnittstelle

## Answer-time promises
promise-first-answer = Erste Antwort
promise-next-answer = Nächste Antwort
promise-escalation = Erste Antwort der leitenden Beratung
promise-resolution = Erledigung

## Photograph slots
slot-whole = Das ganze Stück
slot-front = Vorderseite, nah
slot-back = Rückseite, nah
slot-side = Seite, nah
slot-hardware = Beschläge
slot-sole = Sohle
slot-stitching = Nähte
slot-seal = Siegel oder Etikett
slot-receipt = Kaufbeleg oder andere Unterlage
slot-other = Sonstiges

## Languages
language-en = Englisch
language-fr = Französisch
language-it = Italienisch
language-de = Deutsch
language-es = Spanisch
language-ja = Japanisch
language-zh-hans = Chinesisch (vereinfacht)
language-ko = Koreanisch
language-ar = Arabisch

## Moments. $date and $time are already written in this language.
moment = { $date }, { $time } Uhr ({ $zone })
moment-day = { $date }, { $time } Uhr
moment-today = heute, { $time } Uhr
moment-yesterday = gestern, { $time } Uhr
moment-tomorrow = morgen, { $time } Uhr

# $city ist der Name der Stadt in dieser Sprache; $start sagt, wie er beginnt: vowel, le oder plain.
zone-city =
    { $start ->
       *[plain] Ortszeit { $city }
    }
zone-utc = Weltzeit

## Lengths of time
span-moment = weniger als eine Minute
span-minutes = { $count } min
span-hours = { $count } h
span-hours-minutes = { $hours } h { $minutes } min
span-days =
    { $count ->
        [one] { $count } Tag
       *[other] { $count } Tage
    }

## Sizes of files. $number is already written in this language.
size-bytes =
    { $count ->
        [one] { $count } Byte
       *[other] { $count } Bytes
    }
size-kilobytes = { $number } kB
size-megabytes = { $number } MB
size-gigabytes = { $number } GB

## Refusals that any page may give
error-summary-title = Etwas stimmt noch nicht
error-title-prefix = Fehler:
refusal-required = Geben Sie eine Antwort ein
refusal-choose = Wählen Sie eine der Antworten
refusal-email = Geben Sie eine E-Mail-Adresse ein, etwa name@example.com
refusal-phone = Geben Sie eine Telefonnummer mit Landesvorwahl ein, etwa +33 1 23 45 67 89
refusal-date = Geben Sie ein Datum ein, etwa 27 3 2026
refusal-too-long =
    { $limit ->
        [one] Höchstens { $limit } Zeichen
       *[other] Höchstens { $limit } Zeichen
    }

## What a case’s state does not allow (domain::case::Refusal): why, and the next step
refusal-not-asked = Kein anderer Teil des Hauses wurde gefragt. Fragen Sie zuerst, oder antworten Sie der Kundenseite.
refusal-not-snoozed = Dieser Vorgang liegt bereits auf dem Pult. Er braucht nicht wieder vorgelegt zu werden.
refusal-not-resolved = Dieser Vorgang ist nicht erledigt. Erledigen Sie ihn zuerst.
refusal-already-resolved = Dieser Vorgang ist bereits erledigt. Nehmen Sie ihn wieder auf, um ihn anders zu erledigen.
refusal-reopen-first = Dieser Vorgang ist erledigt. Nehmen Sie ihn wieder auf und versuchen Sie es erneut.
refusal-follow-up = Dieser Vorgang ist geschlossen. Eine neue Nachricht eröffnet einen Folgevorgang.
refusal-closed = Dieser Vorgang ist geschlossen und bleibt, wie er ist. Eröffnen Sie einen Folgevorgang, um fortzufahren.
refusal-not-merged = Dieser Vorgang wurde nicht zusammengeführt. Es gibt nichts rückgängig zu machen.
refusal-already-escalated = Dieser Vorgang liegt bereits bei der leitenden Beratung. Schreiben Sie in den Vorgang, um etwas zu ergänzen.
refusal-not-escalated = Dieser Vorgang liegt nicht bei der leitenden Beratung. Das Team betreut ihn bereits.
refusal-client-must-agree = Zuerst ist die Zustimmung der Kundenseite nötig. Holen Sie sie ein und halten Sie die Antwort fest.
refusal-bad-snooze = Wählen Sie einen künftigen Zeitpunkt, höchstens ein Jahr voraus.
refusal-still-reopenable = Dieser Vorgang kann von Kundenseite noch wieder aufgenommen werden. Nach Ablauf dieser Frist schließt er sich von selbst.
refusal-merge-with-self = Ein Vorgang lässt sich nicht mit sich selbst zusammenführen. Geben Sie die Nummer des anderen Vorgangs ein.

## Why a case came to a team and a person (domain::routing)
routing-region-of-purchase-site = Gekauft in der Onlineboutique: { $fact }
routing-region-of-boutique = Gekauft in einer Boutique der Region { $fact }
routing-region-of-site = Geschrieben über die Website: { $fact }
routing-region-named = Bei der Eröffnung genannte Region: { $fact }
routing-region-of-earlier-case = Region des vorangegangenen Vorgangs: { $fact }
routing-region-unknown = Weder Kaufort noch Website sind bekannt
routing-serves-region = Das Team betreut die Region { $fact }
routing-serves-every-region = Das Team betreut alle Regionen
routing-takes-topic = Das Team bearbeitet dieses Thema: { $fact }
routing-takes-every-topic = Das Team bearbeitet alle Themen
routing-speaks-language = Das Team antwortet in dieser Sprache: { $fact }
routing-speaks-every-language = Das Team antwortet in allen Sprachen
routing-knows-family = Das Team kennt { $fact }
routing-nobody-knows-family = Kein sonst geeignetes Team kennt { $fact }
routing-nobody-speaks-language = Kein Team dieser Region und dieses Themas antwortet in dieser Sprache: { $fact }
routing-nobody-takes-topic = Kein Team dieser Region bearbeitet dieses Thema: { $fact }
routing-nobody-serves-region = Kein Team betreut die Region { $fact }
routing-first-of-equal =
    { $count ->
        [one] { $count } Team ist geeignet; es wurde zuerst eingerichtet
       *[other] { $count } Teams sind gleich gut geeignet; dieses wurde zuerst eingerichtet
    }
routing-fallback = Das Team für alles, was sonst nirgends hingehört
routing-no-fallback-named = Für das, was sonst nirgends hingehört, ist kein Team benannt; dieses wurde zuerst eingerichtet
routing-no-team = Es gibt noch kein Team
routing-team-of-address = An die eigene Adresse dieses Teams geschrieben
routing-next-in-turn =
    { $count ->
        [one] An der Reihe, unter { $count } anwesenden und geeigneten Person
       *[other] An der Reihe, unter { $count } anwesenden und geeigneten Personen
    }
routing-only-one = Die einzige anwesende und geeignete Person
routing-person-knows-family = Kennt { $fact }
routing-nobody-present-knows-family = Von den Anwesenden kennt niemand { $fact }; verlangt war es nicht
routing-passed-over-away =
    { $count ->
        [one] { $count } geeignete Person ist abwesend
       *[other] { $count } geeignete Personen sind abwesend
    }
routing-all-away =
    { $count ->
        [one] Die { $count } geeignete Person ist abwesend; der Vorgang bleibt beim Team
       *[other] Alle { $count } geeigneten Personen sind abwesend; der Vorgang bleibt beim Team
    }
routing-nobody-in-role = Niemand hat diese Rolle in der Region { $fact }; der Vorgang bleibt beim Team
routing-no-person-speaks-language = Niemand in dieser Rolle antwortet in dieser Sprache: { $fact }
routing-nobody-there = Im Team ist noch niemand

## Why a clock stood still (domain::promise)
pause-waiting-for-client = Die Antwort von Kundenseite stand aus
pause-resolved = Der Vorgang war erledigt
pause-ended = Es war nichts mehr geschuldet

## Where a deadline stands (domain::promise)
deadline-running = Läuft
deadline-paused = Angehalten
deadline-met = Eingehalten
deadline-missed = Überschritten
deadline-not-applicable = Nicht mehr geschuldet

## What is wrong with opening hours as they were typed (domain::hours)
hours-bad-time = „{ $given }“ lässt sich nicht als Zeitspanne lesen. Schreiben Sie 09:00-12:30.
hours-start-not-before-end = Eine Spanne, die um { $time } beginnt und endet, hat keine Dauer. Schreiben Sie einen ganzen Tag als 00:00-24:00.
hours-starts-next-day = Eine Spanne, die um { $time } beginnt, gehört zum nächsten Tag. Tragen Sie sie dort ein.
hours-ends-too-late = Eine Spanne endet spätestens um 48:00, nicht um { $time }. Tragen Sie den Rest am nächsten Tag ein.
hours-overlap = { $first } und { $second } überschneiden sich. Fassen Sie beide zusammen, oder verschieben Sie eine davon.
hours-unknown-zone = „{ $given }“ ist keine Zeitzone. Schreiben Sie Europe/Paris.
hours-bad-date = „{ $given }“ ist kein Datum. Schreiben Sie 2026-12-25.

## What is wrong with a table of promises (domain::promise)
promises-bad-minutes = Eine Zusage reicht von 0 Minuten bis zu 366 Tagen.
promises-tie = Zwei Zusagen gelten für { $region }, { $topic }, { $priority }, und keine ist genauer als die andere. Fassen Sie eine davon genauer, oder entfernen Sie sie.
promises-tie-anywhere = Zwei Zusagen gelten in jeder Region für { $topic }, { $priority }, und keine ist genauer als die andere. Fassen Sie eine davon genauer, oder entfernen Sie sie.

priority-reason-words = Die Worte der Kundenseite klingen dringend
routing-topic-read = Der Text spricht von: { $fact }
routing-topic-said = Jemand aus dem Haus hat das Thema genannt: { $fact }
late-waits = Ein Teil, ein Stück oder ein Paket wird erwartet
late-house = Ein anderer Teil des Hauses muss zuerst antworten
late-agreed = Mit der Kundenseite vereinbart
late-too-many = Mehr Vorgänge als Personen
late-overlooked = Übersehen
late-other = Ein anderer Grund, siehe Notiz
pressing-safety = Jemand könnte zu Schaden kommen
pressing-not-yet-sent = Eine Bestellung kann noch angehalten werden
pressing-deadline = Ein naher Termin ist genannt
pressing-legal = Anwälte, Gerichte oder Behörden werden genannt
pressing-press = Die Presse oder der Gang an die Öffentlichkeit wird genannt
refusal-not-late = In diesem Vorgang ist gerade nichts überfällig. Gehen Sie zurück: Der nächste Schritt steht dort.
