# Conversations: what a client reads, then what colleagues read.

## The client's side
nav-chat = Conversation
chat-title = Conversation
chat-heading-open = Parlez-nous maintenant
chat-heading-closed = Écrivez-nous à toute heure
chat-lede = Elle se poursuit ici, sur un autre appareil ou par courriel, comme il vous convient. Tout reste réuni dans un seul dossier.
chat-usual = La moitié des derniers clients ont eu une réponse en { $span } au plus.
chat-others =
    { $count ->
        [0] Personne n’attend.
        [one] { $count } client attend.
       *[other] { $count } clients attendent.
    }
chat-about = De quoi s’agit-il ?
chat-about-new = D’autre chose
chat-about-missing = Dites s’il s’agit de l’un de vos dossiers ou d’autre chose.
chat-about-order = Au sujet de la commande { $what }
chat-about-product = Au sujet de { $what }
chat-subject = Conversation au sujet de { $what }
chat-email-hint = Si vous quittez la page, la réponse y est envoyée.
chat-name-taken = Ce nom est celui de notre maison ou d’une personne qui y travaille. Écrivez le vôtre autrement, par exemple avec un second prénom.
chat-body = Votre message
chat-begin = Commencer
chat-rather-form = Remplir plutôt un formulaire
chat-rather-contact = Toutes les façons de nous joindre
chat-go-on = Poursuivre par conversation
chat-with = { $name } est avec vous
chat-also = Aussi présents : { $names }
chat-waits = Quelqu’un va vous répondre
chat-waits-closed = Votre message est arrivé
chat-over = Cette conversation est terminée
chat-place =
    { $next ->
        [yes] C’est bientôt à vous.
       *[no] Vous êtes au rang { $place }.
    }
chat-by-letter = La réponse vient par courriel. Inutile d’attendre ici.
chat-over-lede = Votre dossier se poursuit. Écrivez ci-dessous et la conversation reprend.
chat-whole = Tout le dossier
chat-words = Messages
chat-refresh = Chercher de nouveaux messages
chat-wait = Attendre la réponse ici
chat-wait-note = Cette page cherche d’elle-même les nouveaux messages toutes les trente secondes.
chat-wait-write = Écrire
chat-leave = Vous pouvez fermer cette page à tout moment : ce que vous manquez est envoyé à votre adresse.
chat-end = Terminer la conversation
chat-lost = La connexion est interrompue. Elle revient d’elle-même.
chat-back = Connexion rétablie, rien n’a été manqué.
chat-unsent = Pas encore envoyé. Le message part dès que la connexion revient.
chat-seen = Vu
chat-writes = Quelqu’un écrit
entry-client-chat-with = { $name } a rejoint la conversation.
entry-client-chat-ended = La conversation s’est terminée.
entry-client-chat-ended-by-you = Vous avez terminé la conversation.

## The desk's side
desk-view-chats = Conversations
desk-empty-chats = Personne n’attend et vous n’avez aucune conversation.
desk-group-talking = Avec vous
desk-group-asking = En attente
desk-group-fast = Encore possible d’agir
desk-fast-left =
    { $what ->
        [appointment] Rendez-vous dans { $span }
        [parcel] Colis dans { $span }
       *[order] Commande dans { $span }
    }
desk-chat-yours = En conversation avec vous
desk-chat-with = En conversation avec { $name }
desk-chat-waits =
    { $next ->
        [yes] En attente, en tête
       *[no] En attente, au rang { $place }
    }
desk-chat-here = Le client est là
desk-chat-here-seen = Le client est là et a vu vos mots
desk-chat-gone = Le client est parti ; vos mots partent par courriel
desk-chat-gone-seen = Le client est parti et avait vu vos mots
desk-chat-writes = Le client écrit
desk-chat-how = Part dans la conversation
desk-chat-take = Prendre
desk-chat-return = Rendre
desk-chat-end = Terminer
desk-chat-pass = Transmettre
desk-chat-invite = Inviter
desk-chat-pass-title = Transmettre la conversation
desk-chat-pass-to = À qui
desk-chat-pass-note = Ce que votre collègue doit savoir
desk-chat-pass-note-hint = Seule l’équipe le lit. Le client n’a rien à répéter.
desk-chat-pass-go = Transmettre
desk-chat-invite-title = Inviter quelqu’un
desk-chat-invite-lede = La conversation reste à qui l’a prise.
desk-chat-invite-who = Qui
desk-chat-invite-site = Boutique : son équipe voit le dossier dès lors
desk-chat-invite-go = Inviter
desk-done-chat-taking = Elle est à vous. Votre nom a été dit au client.
desk-done-chat-return = Rendue, à la place qu’elle avait.
desk-done-chat-passing = Transmise.
desk-done-chat-invitation = Invitation envoyée.
desk-done-chat-ending = La conversation est terminée. Le dossier se poursuit.
desk-entry-chat-with = { $name } répond à la conversation
desk-entry-chat-ended =
    { $by ->
        [client] Le client a terminé la conversation
        [staff] La conversation a été terminée
       *[house] La conversation s’est terminée, le client était parti
    }
desk-entry-chat-given-back =
    { $away ->
        [yes] De nouveau en attente : { $name } était absent du poste
       *[no] { $name } a rendu la conversation
    }
desk-entry-chat-invited = { $name } a reçu une invitation à la conversation

## Refusals, each with what to do
refusal-chat-not-now = Ce n’est pas possible dans l’état actuel de la conversation. Regardez de nouveau le dossier.
refusal-chat-taken = Un collègue l’a prise en premier. Choisissez-en une autre qui attend.
refusal-chat-full = Le nombre de conversations possible est atteint. Terminez-en ou transmettez-en une d’abord.
refusal-chat-not-here = Ce collègue n’est pas à son poste. Choisissez quelqu’un qui y est.
refusal-chat-same-person = La conversation est déjà à cette personne. Choisissez quelqu’un d’autre.
refusal-chat-other-site = Le dossier appartient déjà à une autre boutique. Liez plutôt un dossier pour celle-ci.
