# The telephone: what a client reads, then what colleagues read.


## What a call is, why it was, what came of it
call-state-ringing = Sonne
call-state-answered = En ligne
call-state-ended = Terminé
call-state-missed = Manqué
call-state-voicemail = Message vocal
call-reason-new-request = Nouvelle demande
call-reason-progress = Suivi d’une demande
call-reason-advice = Conseil
call-reason-appointment = Rendez-vous
call-reason-complaint = Réclamation
call-reason-call-back = Rappel
call-reason-other = Autre chose
call-result-settled = Réglé
call-result-house-acts = La suite nous revient
call-result-client-acts = À la cliente de donner suite
call-result-speak-again = À revoir ensemble
call-result-message-left = Message laissé
call-result-not-reached = Sans réponse
call-result-wrong-number = Mauvais numéro
call-next-is-yours = La suite dépend de vous
promise-call-back = Rappel

## The client's timeline
entry-client-called =
    { $by ->
        [house] Nous vous avons appelé : { $result }.
       *[you] Vous nous avez appelés : { $result }.
    }
entry-client-called-length =
    { $by ->
        [house] Nous vous avons appelé, { $length } : { $result }.
       *[you] Vous nous avez appelés, { $length } : { $result }.
    }
entry-client-called-in-vain =
    { $by ->
        [house] Nous avons essayé de vous appeler : { $result }.
       *[you] Vous nous avez appelés : { $result }.
    }
entry-client-missed-call = Vous avez appelé et nous n’avons pas pu répondre.
entry-client-call-back-asked = Nous vous appelons : { $from }, jusqu’à { $until }.
entry-client-call-back-moved = L’appel est déplacé : { $from }, jusqu’à { $until }.
entry-client-call-back-cancelled = L’appel est annulé.
entry-client-call-back-cancelled-by-you = Vous avez annulé l’appel.
entry-client-promised-call-back = Vous serez appelé avant : { $moment }.

## The desk's timeline
desk-entry-called =
    { $direction ->
        [out] Appel de la maison : { $result }
       *[in] Appel du client : { $result }
    }
desk-entry-called-length =
    { $direction ->
        [out] Appel de la maison, { $length } : { $result }
       *[in] Appel du client, { $length } : { $result }
    }
desk-entry-missed-call = Le client a appelé, personne n’a décroché
desk-entry-missed-call-message = Le client a appelé et laissé un message vocal
desk-entry-call-back-asked = À rappeler : { $from }, jusqu’à { $until }
desk-entry-call-back-moved = À rappeler à un autre moment : { $from }, jusqu’à { $until }
desk-entry-call-back-cancelled = Rappel annulé par { $by }
desk-entry-call-noted = Note d’appel : { $reason }
desk-entry-call-taken-out = Un appel a été retiré : il concernait autre chose
desk-entry-call-back-missed = Personne n’a rappelé avant : { $when }

## The desk's pages
desk-act-call = Noter un appel
calls-title = Appels
calls-done = C’est noté.
calls-done-log = L’appel figure au dossier.
calls-clients = Clients avec ce numéro
calls-several = Plusieurs clients ont donné ce numéro. Demandez qui appelle.
calls-cases = Dossiers possibles
calls-reason = Motif
calls-result = Résultat
calls-result-hint = Le client le voit dans son dossier.
calls-note = Note
calls-note-hint = Seule l’équipe la lit.
calls-direction = Qui a appelé
calls-direction-in = Le client a appelé
calls-direction-out = Nous avons appelé
calls-minutes = Durée en minutes
calls-log-title = Noter un appel
calls-log-lede = Un appel de notre part tient le rappel promis.
calls-log-go = Garder l’appel
calls-settled = Traité
calls-withheld = Numéro masqué
calls-call-back = { $from }, jusqu’à { $until }
calls-back-title = Convenir d’un rappel
calls-back-lede = L’heure est confirmée par courriel ; la cliente peut la changer ou annuler.
calls-back-go = Convenir de l’appel
calls-back-none = Aucun créneau n’est libre pour le moment.
calls-promised = Rappel promis
calls-day-before = La veille
calls-day-after = Le lendemain
calls-all = Tous
calls-caller = Qui
calls-when = Quand
calls-state = État
calls-person = Répondu par
calls-length = Durée
calls-none = Aucun appel ce jour-là.
calls-last = Dernier échange : { $when }
calls-last-heard = Dernier contact
calls-rings = { $region } : le téléphone sonne
calls-open = Ouvrir l’appel
calls-number = Numéro
calls-line = Ligne
calls-write = Ce qu’il en est ressorti
calls-write-lede = La note reste dans la maison.
calls-write-go = Noter
calls-case-number = Numéro du dossier
calls-put = À quel dossier il appartient
calls-put-lede = L’appel figure alors au fil du dossier.
calls-put-go = Placer au dossier
calls-begin = Ouvrir un dossier
calls-begin-lede = Pour un appel qui concerne quelque chose de nouveau.
calls-take-out = Retirer du dossier
calls-take-out-lede = Si l’appel concernait autre chose.
calls-settle = C’est traité
calls-settle-lede = Il ne figure plus en tête.

## Call back, the client's page and letter
call-back-title = Être rappelé
call-back-lede = Choisissez un moment, et nous vous appelons.
call-back-stands = Nous vous appelons : { $from }, jusqu’à { $until }.
call-back-calendar = Ajouter à un agenda
call-back-none = Aucun moment n’est libre pour l’instant. Écrivez-nous, et nous répondons.
call-back-ask = Demander l’appel
call-back-move = Choisir ce moment
call-back-cancel = Annuler l’appel
call-back-phone-hint = Comme vous le composez chez vous, ou avec l’indicatif du pays.
call-back-slot = Quand
call-back-slot-hint = { $zone }.
call-back-slot-choice = { $day }, de { $from } à { $until }
call-back-email-hint = Le moment y est confirmé.
call-back-words = De quoi s’agit-il
call-back-subject = Rappel demandé
call-back-choose = Choisissez un des moments.
call-back-event = { $house } vous appelle
mail-call-back-subject = Nous vous appelons : dossier { $number }
mail-call-back-heading = Nous vous appelons
mail-call-back-when = { $from }, jusqu’à { $until }, au { $phone }.
mail-call-back-change = Sur la page du dossier, vous pouvez choisir un autre moment ou annuler.

## The page of contacts
contact-opens-in = Ouvre dans { $span }, à { $time } ({ $zone })
contact-numbers = Par téléphone, pays par pays
contact-numbers-lede = Chaque numéro tel qu’on le compose depuis votre pays, avec les heures de l’équipe qui répond.

## Settings
settings-region-phone-hours = Heures du téléphone, par exemple 09:00-18:00, à l’heure de la région. Tout vide : les heures de son équipe.

## Refusals, each with what to do
refusal-call-still-rings = L’appel sonne encore. Notez-le une fois qu’il est pris ou terminé.
refusal-call-not-missed = Cet appel n’a pas été manqué. Notez plutôt ce qu’il en est ressorti.
refusal-call-in-a-case = L’appel figure déjà dans un dossier. Retirez-l’en d’abord.
refusal-slot-taken = Ce moment n’est plus disponible. Choisissez-en un qui est libre.
refusal-slot-over = Cet appel ne peut plus être modifié. Demandez-en un autre.
