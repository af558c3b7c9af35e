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
action-escalate = Confier à un spécialiste senior
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

## Priorities and their reasons
priority-urgent = Urgente
priority-high = Haute
priority-normal = Normale
priority-low = Basse
priority-reason-topic = Habituelle pour ce sujet
priority-reason-client-deadline = Le client a donné une date proche
priority-reason-escalated = Le dossier a été confié à un spécialiste senior
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
role-senior-advisor = Conseiller senior
role-boutique-advisor = Conseiller en boutique
role-artisan = Artisan
role-examiner = Expert
role-manager = Responsable
role-counsel = Juriste
role-administrator = Administrateur
role-integration = Intégration

## Answer-time promises
promise-first-answer = Première réponse
promise-next-answer = Réponse suivante
promise-escalation = Première réponse du spécialiste senior
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
language-en = anglais
language-fr = français
language-it = italien
language-de = allemand
language-es = espagnol
language-ja = japonais
language-zh-hans = chinois simplifié
language-ko = coréen
language-ar = arabe

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
refusal-required = Saisissez une réponse
refusal-choose = Choisissez une des réponses
refusal-email = Saisissez une adresse, par exemple nom@example.com
refusal-phone = Saisissez un numéro avec l’indicatif du pays, par exemple +33 1 23 45 67 89
refusal-date = Saisissez une date, par exemple 2026-03-27
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
refusal-already-escalated = Ce dossier est déjà entre les mains d’un spécialiste senior. Écrivez au dossier pour ajouter quelque chose.
refusal-not-escalated = Ce dossier n’a pas été confié à un spécialiste senior. L’équipe le suit déjà.
refusal-client-must-agree = L’accord du client est nécessaire d’abord. Demandez-le et notez la réponse.
refusal-bad-snooze = Choisissez une heure à venir, dans un an au plus.
refusal-still-reopenable = Le client peut encore rouvrir ce dossier. Il se clôt de lui-même une fois ce délai passé.
refusal-merge-with-self = Un dossier ne peut être fusionné avec lui-même. Indiquez le numéro de l’autre dossier.

## Why a case came to a team and a person (domain::routing)
routing-region-of-purchase-site = Acheté sur le site : { $fact }
routing-region-of-boutique = Acheté dans une boutique, région : { $fact }
routing-region-of-site = Écrit depuis le site : { $fact }
routing-region-named = Région indiquée à l’ouverture du dossier : { $fact }
routing-region-of-earlier-case = Région du dossier précédent : { $fact }
routing-region-unknown = Ni le lieu d’achat ni le site ne sont connus
routing-serves-region = L’équipe suit cette région : { $fact }
routing-serves-every-region = L’équipe suit toutes les régions
routing-takes-topic = L’équipe traite ce sujet : { $fact }
routing-takes-every-topic = L’équipe traite tous les sujets
routing-speaks-language = L’équipe répond dans cette langue : { $fact }
routing-speaks-every-language = L’équipe répond dans toutes les langues
routing-knows-family = L’équipe connaît { $fact }
routing-nobody-knows-family = Aucune équipe qui convienne par ailleurs ne connaît { $fact }
routing-nobody-speaks-language = Aucune équipe de cette région et de ce sujet ne répond dans cette langue : { $fact }
routing-nobody-takes-topic = Aucune équipe de cette région ne traite ce sujet : { $fact }
routing-nobody-serves-region = Aucune équipe ne suit cette région : { $fact }
routing-first-of-equal =
    { $count ->
        [one] { $count } équipe convient ; elle a été créée en premier
       *[other] { $count } équipes conviennent autant ; celle-ci a été créée en premier
    }
routing-fallback = L’équipe désignée pour ce qui ne va nulle part ailleurs
routing-no-fallback-named = Aucune équipe n’est désignée pour ce qui ne va nulle part ailleurs ; celle-ci a été créée en premier
routing-no-team = Il n’y a pas encore d’équipe
routing-team-of-address = La personne a écrit à l’adresse de cette équipe
routing-next-in-turn =
    { $count ->
        [one] À son tour, parmi { $count } personne présente et qualifiée
       *[other] À son tour, parmi { $count } personnes présentes et qualifiées
    }
routing-only-one = Seule personne présente et qualifiée
routing-person-knows-family = Connaît { $fact }
routing-nobody-present-knows-family = Aucune personne présente ne connaît { $fact } ; ce n’était pas exigé
routing-passed-over-away =
    { $count ->
        [one] { $count } personne qualifiée est absente
       *[other] { $count } personnes qualifiées sont absentes
    }
routing-all-away =
    { $count ->
        [one] La personne qualifiée est absente ({ $count }) ; le dossier reste à l’équipe
       *[other] Les { $count } personnes qualifiées sont absentes ; le dossier reste à l’équipe
    }
routing-nobody-in-role = Personne n’a ce rôle dans cette région : { $fact } ; le dossier reste à l’équipe
routing-no-person-speaks-language = Personne dans ce rôle ne répond dans cette langue : { $fact }
routing-nobody-there = Il n’y a encore personne dans l’équipe

## Pourquoi une horloge s’est arrêtée (domain::promise)
pause-waiting-for-client = En attente d’un mot du client
pause-resolved = Le dossier était résolu
pause-ended = Plus rien n’était dû

## Où en est une échéance (domain::promise)
deadline-running = En cours
deadline-paused = À l’arrêt
deadline-met = Tenue
deadline-missed = Dépassée
deadline-not-applicable = Plus due

## Ce qui ne va pas dans des horaires saisis (domain::hours)
hours-bad-time = « { $given } » ne se lit pas comme une plage horaire. Écrivez par exemple 09:00-12:30.
hours-start-not-before-end = Une plage qui commence et finit à { $time } n’a pas de durée. Pour la journée entière, écrivez 00:00-24:00.
hours-starts-next-day = Une plage qui commence à { $time } appartient au jour suivant. Inscrivez-la ce jour-là.
hours-ends-too-late = Une plage finit à 48:00 au plus tard, et non à { $time }. Inscrivez la suite au jour suivant.
hours-overlap = { $first } et { $second } se chevauchent. Réunissez-les en une plage, ou déplacez l’une des deux.
hours-unknown-zone = « { $given } » n’est pas un fuseau horaire. Écrivez par exemple Europe/Paris.
hours-bad-date = « { $given } » n’est pas une date. Écrivez par exemple 2026-12-25.

## Ce qui ne va pas dans un tableau de promesses (domain::promise)
promises-bad-minutes = Une promesse va de 0 minute à 366 jours.
promises-tie = Deux promesses s’appliquent à { $region }, { $topic }, { $priority }, et aucune n’est plus précise que l’autre. Précisez l’une des deux, ou retirez-la.
promises-tie-anywhere = Deux promesses s’appliquent dans toute région à { $topic }, { $priority }, et aucune n’est plus précise que l’autre. Précisez l’une des deux, ou retirez-la.

priority-reason-words = Les mots de la cliente sont pressants
routing-topic-read = Ses mots parlent de : { $fact }
routing-topic-said = Un collègue a précisé le sujet : { $fact }
late-waits = Une pièce, un article ou un colis est attendu
late-house = Un autre service de la maison doit d’abord répondre
late-agreed = Convenu avec la cliente
late-too-many = Plus de dossiers que de personnes
late-overlooked = Passé inaperçu
late-other = Une autre raison, dans la note
pressing-safety = Quelqu’un risque d’être blessé
pressing-not-yet-sent = Une commande peut encore être arrêtée
pressing-deadline = Une date proche est citée
pressing-legal = Avocats, tribunaux ou autorités sont cités
pressing-press = La presse ou une publication est évoquée
refusal-not-late = Rien n’est en retard dans ce dossier à présent. Revenez-y : l’étape suivante y est indiquée.
