# Mots communs à toutes les pages, lettres et écrans.
# Espaces insécables avant ; : ? ! et dans les nombres ; vouvoiement ; verbes plutôt que noms.

## Topics
topic-order-change = Modifier ou annuler une commande
topic-return = Retourner une pièce
topic-repair = Réparation ou examen
topic-authenticity = Cette pièce est-elle authentique ?
topic-counterfeit = Signaler une contrefaçon
topic-appointment = Rendez-vous en boutique
topic-order-question = Question sur une commande
topic-product-question = Question sur une pièce ou son entretien
topic-privacy = Vos données personnelles
topic-accessibility = Accessibilité
topic-complaint = Quelque chose s’est mal passé
topic-other = Autre demande

## States
state-new = Nouveau
state-open = Ouvert
state-waiting-client = En attente du client
state-waiting-house = En attente de la maison
state-snoozed = Mis de côté
state-resolved = Résolu
state-closed = Clos

## Channels
channel-chat = Messagerie instantanée
channel-web-form = Formulaire en ligne
channel-email = Courriel
channel-phone = Téléphone
channel-boutique = Boutique

## Actions on a case
action-assign = Attribuer
action-reply-and-wait = Répondre et attendre le client
action-reply = Répondre
action-client-writes = Le client écrit
action-ask-house = Interroger une autre équipe
action-house-answers = Noter la réponse de l’équipe
action-snooze = Mettre de côté jusqu’à une date
action-wake = Remettre sur le bureau
action-escalate = Confier à un conseiller principal
action-deescalate = Rendre à l’équipe
action-resolve = Résoudre
action-reopen = Rouvrir
action-close = Clore
action-withdraw = Retirer
action-merge = Fusionner avec un autre dossier
action-unmerge = Annuler la fusion

## Whose turn it is
turn-client = Au client de répondre
turn-house = À la maison de répondre

## What happens next (domain::case::NextStep)
next-first-answer = Première réponse de la maison
next-answer = Réponse de la maison
next-house-part = Réponse d’un autre service de la maison
next-look-again = La maison reprend le dossier
next-client-answers = Réponse du client
next-may-reopen = Le client peut rouvrir le dossier
next-may-follow-up = Un nouveau message ouvre un dossier lié

## Priorities and their reasons
priority-urgent = Urgente
priority-high = Haute
priority-normal = Normale
priority-low = Basse
priority-reason-topic = Habituelle pour ce sujet
priority-reason-client-deadline = Le client a donné une date proche
priority-reason-escalated = Le dossier a été confié à un conseiller principal
priority-reason-person = Fixée par un collègue

## What the client would like
outcome-repair = Une réparation
outcome-replacement = La même pièce, neuve
outcome-exchange = Une autre pièce ou une autre taille
outcome-refund = Un remboursement
outcome-change = Une modification de la commande
outcome-answer = Une réponse
outcome-other = Autre chose

## How a case ended
resolution-as-wished = Selon votre souhait
resolution-in-part = En partie selon votre souhait
resolution-otherwise = Une autre solution a été convenue
resolution-declined = Refusé, avec le motif
resolution-withdrawn = Retiré
resolution-duplicate = Même sujet qu’un autre dossier

## Roles
role-advisor = Conseiller
role-senior-advisor = Conseiller principal
role-boutique-advisor = Conseiller en boutique
role-artisan = Artisan
role-examiner = Expert
role-manager = Responsable
role-administrator = Administrateur
role-integration = Intégration

## Answer-time promises
promise-first-answer = Première réponse
promise-next-answer = Réponse suivante
promise-escalation = Première réponse du conseiller principal
promise-resolution = Résolution

## Photograph slots
slot-whole = La pièce entière
slot-front = L’avant, de près
slot-back = L’arrière, de près
slot-side = Le côté, de près
slot-hardware = Les parties métalliques
slot-sole = La semelle
slot-stitching = Les coutures
slot-seal = Le sceau ou l’étiquette
slot-receipt = Le reçu ou un autre papier
slot-other = Autre chose

## Languages
language-en = Anglais
language-fr = Français
language-it = Italien
language-de = Allemand
language-es = Espagnol
language-ja = Japonais
language-zh-hans = Chinois simplifié
language-ko = Coréen
language-ar = Arabe

## Moments
moment = { $date } à { $time } ({ $zone })
moment-day = { $date } à { $time }
moment-today = aujourd’hui à { $time }
moment-yesterday = hier à { $time }
moment-tomorrow = demain à { $time }
zone-city =
    { $start ->
        [vowel] heure d’{ $city }
        [le] heure locale, { $city }
       *[plain] heure de { $city }
    }
zone-utc = temps universel

## Lengths of time
span-moment = moins d’une minute
span-minutes = { $count } min
span-hours = { $count } h
span-hours-minutes = { $hours } h { $minutes } min
span-days =
    { $count ->
        [one] { $count } jour
       *[other] { $count } jours
    }
time-ago = il y a { $span }
time-in = dans { $span }
time-late = { $span } de retard
time-left = encore { $span }
time-now = à l’instant

## Sizes of files
size-bytes =
    { $count ->
        [one] { $count } octet
       *[other] { $count } octets
    }
size-kilobytes = { $number } ko
size-megabytes = { $number } Mo
size-gigabytes = { $number } Go

## Refusals that any page may give
error-summary-title = Il y a un problème
error-title-prefix = Erreur :
error-not-saved = Enregistrement impossible. Vos réponses sont conservées sur cette page. Réessayez ou indiquez { $reference }.
error-not-found = Il n’y a rien à cette adresse. Vérifiez-la ou repartez de la première page.
error-not-permitted = Votre compte n’ouvre pas cette page. Un administrateur de votre maison peut vous l’accorder.
error-unavailable = Selvedge n’a pas accès à ses données en ce moment. Rien de ce que vous avez envoyé n’est perdu. Réessayez dans une minute.
error-storage-full = Il n’y a plus de place pour d’autres fichiers en ce moment. Vos réponses sont conservées. Réessayez plus tard.
error-form-expired = Cette page est restée ouverte longtemps. Vos réponses sont conservées. Envoyez-la de nouveau.
error-too-many-tries = Trop d’essais. Réessayez dans { $span }.
refusal-required = Saisissez une réponse
refusal-choose = Choisissez une des réponses
refusal-email = Saisissez une adresse, par exemple nom@example.com
refusal-phone = Saisissez un numéro avec l’indicatif du pays, par exemple +33 1 23 45 67 89
refusal-date = Saisissez une date, par exemple 27 3 2026
refusal-too-long =
    { $limit ->
        [one] { $limit } caractère au plus
       *[other] { $limit } caractères au plus
    }

## What a case’s state does not allow (domain::case::Refusal): why, and the next step
refusal-not-asked = Aucun autre service de la maison n’a été interrogé. Interrogez-en un d’abord, ou répondez au client.
refusal-not-snoozed = Ce dossier est déjà sur le bureau. Rien à remettre.
refusal-not-resolved = Ce dossier n’est pas résolu. Résolvez-le d’abord.
refusal-already-resolved = Ce dossier est déjà résolu. Rouvrez-le pour le résoudre autrement.
refusal-reopen-first = Ce dossier est résolu. Rouvrez-le, puis réessayez.
refusal-follow-up = Ce dossier est clos. Un nouveau message ouvre un dossier lié.
refusal-closed = Ce dossier est clos et reste tel quel. Ouvrez un dossier lié pour continuer.
refusal-not-merged = Ce dossier n’a pas été fusionné. Il n’y a rien à annuler.
refusal-not-escalated = Ce dossier n’a pas été confié à un conseiller principal. L’équipe le suit déjà.
refusal-client-must-agree = L’accord du client est nécessaire d’abord. Demandez-le et notez la réponse.
refusal-bad-snooze = Choisissez une heure à venir, dans un an au plus.
refusal-still-reopenable = Le client peut encore rouvrir ce dossier. Il se clôt de lui-même une fois ce délai passé.
refusal-merge-with-self = Un dossier ne peut être fusionné avec lui-même. Indiquez le numéro de l’autre dossier.
