# The advisor's side. Words are addressed to colleagues.

## Frame
desk-name = Service client
desk-find = Rechercher un dossier, une commande, une pièce ou un client
desk-find-hint = Dossier, commande, pièce ou client
desk-faces = Espaces
desk-face-desk = Bureau
desk-face-new = Nouveau
desk-face-search = Recherche
desk-face-phrases = Réponses
desk-face-settings = Réglages
desk-present = Disponible
desk-away = Indisponible
desk-become-away = Ne plus recevoir de nouveaux dossiers
desk-become-present = Recevoir de nouveaux dossiers
desk-me-menu = { $name }, votre compte
desk-sign-out = Se déconnecter
desk-said = Ce qui vient d’être fait
desk-undo = Annuler l’action
desk-over = Formulaire
desk-back = Retour au bureau
desk-back-to-case = Retour à { $number }
desk-cancel = Annuler
desk-optional = (facultatif)
desk-wrong = Il y a un problème
desk-pages = Pages
desk-languages = Langue
desk-palette = Commandes
desk-palette-find = Saisir une commande ou une recherche
desk-palette-hint = Commande, dossier, achat ou client
desk-live-lost = Mise à jour interrompue. L’affichage peut être en retard.
desk-live-back = De nouveau en direct, rien n’a été manqué.
desk-live-new = Du nouveau dans ce dossier
desk-live-arrived = Nouveau également :
desk-live-wrong = Action impossible. Réessayez.

## Door
desk-sign-in-title = Connexion au bureau
desk-sign-in-login = Identifiant
desk-sign-in-password = Mot de passe
desk-sign-in-go = Se connecter
desk-sign-in-wrong = L’identifiant et le mot de passe ne correspondent pas. Vérifiez les deux.
desk-sign-in-slow = Trop d’essais. Réessayez dans { $span }.
desk-demo-signs = Identifiants de la démonstration
desk-demo-signs-lede = Ces personnes sont inventées, leur travail aussi.
desk-factor-title = Second facteur
desk-factor-lede = Saisissez le code affiché par votre application d’authentification.
desk-factor-code = Code à six chiffres
desk-factor-code-hint = Il change toutes les 30 secondes.
desk-factor-other = Se connecter autrement
desk-factor-go = Continuer
desk-factor-wrong = Ce code ne convient pas. Attendez le suivant et réessayez.
desk-factor-on = Activé.
desk-factor-off = Non activé. Hors démonstration, chaque compte en a besoin.
desk-enrol-title = Activer le second facteur
desk-enrol-lede = Scannez le carré avec une application d’authentification, puis saisissez le code affiché.
desk-enrol-drawing = Code carré pour l’application d’authentification
desk-enrol-by-hand = Pas d’appareil photo ? Saisissez ce secret. Il n’est affiché qu’une fois.
desk-enrol-code-hint = Le code affiché maintenant par l’application.
desk-enrol-go = Activer
desk-password-title = Choisir un mot de passe
desk-password-lede = Pour { $name }.
desk-password-new = Nouveau mot de passe
desk-password-hint = Au moins 8 caractères. Quelques mots faciles à retenir conviennent bien.
desk-password-again = Encore une fois
desk-password-go = Enregistrer le mot de passe
desk-password-differ = Les deux mots de passe diffèrent. Saisissez deux fois le même.
desk-password-weak = Ce mot de passe est trop court ou trop connu. Choisissez au moins 8 caractères.
desk-sessions = Sessions et compte
desk-sessions-lede = Vos connexions ouvertes. Fermez celles que vous ne reconnaissez pas.
desk-session-this = Celle-ci
desk-session-end = Fermer
desk-session-end-others = Fermer toutes les autres
desk-session-began = Ouverte { $when }
desk-session-used = utilisée { $when }
desk-session-device = { $browser } sur { $system }
desk-session-unknown = Appareil inconnu

## Queue
desk-queue = File
desk-views = Vues
desk-view-mine = Mes dossiers
desk-view-triage = Tri
desk-view-waiting = En attente
desk-view-all = Tous
desk-group-overdue = En retard
desk-group-hour = Dans l’heure
desk-group-today = Aujourd’hui
desk-group-later = Plus tard
desk-group-none = Sans échéance
desk-group-waiting = En attente du client
desk-group-house = En attente de la maison
desk-group-snoozed = Mis de côté
desk-queue-next = Voir les { $count } suivants sur { $total }
desk-queue-start = Revenir aux plus urgents
desk-empty-page = Il n’y a plus rien après cet endroit.
desk-count-many = { $count }+
desk-empty-mine = Rien en cours. Un dossier pris ou confié apparaît ici.
desk-empty-triage =
    Le tri est vide. { $count ->
        [0] Personne n’attend.
        [one] Un dossier attend son client.
       *[other] { $count } attendent des clients.
    }
desk-empty-waiting = Rien n’attend un client ni un collègue.
desk-empty-all = Aucun dossier. Dès qu’un client écrit, il apparaît ici.
desk-none-open = Choisir un dossier
desk-none-open-lede = Le plus pressant est en tête de file.
desk-open-first = Ouvrir le plus pressant
desk-is-replying = { $name } répond
desk-is-reading = { $name } lit
desk-load = Réponses dues par heure : { $list }.
desk-load-rate = Réponses dues par heure : { $list }. Environ { $rate } par heure peuvent être traitées.
desk-load-nobody = Réponses dues par heure : { $list }. Personne n’est présent pour répondre.
desk-load-now = Maintenant
desk-select = Sélectionner
desk-select-end = Terminer

## Many at once
desk-bulk-do = Pour la sélection
desk-bulk-take = les prendre
desk-bulk-snooze = mettre de côté jusqu’à demain
desk-bulk-resolve = résoudre
desk-bulk-tag = ajouter une étiquette
desk-bulk-with = Étiquette
desk-bulk-first = Les { $count } premiers sur les { $total } de cette vue
desk-bulk-elsewhere = { $count ->
    [one] { $count } autre est choisi sur une autre page.
   *[other] { $count } autres sont choisis sur d’autres pages.
}
desk-bulk-all = Les { $count } de cette vue
desk-bulk-preview = Aperçu
desk-bulk-table = Dossiers concernés
desk-bulk-now = Maintenant
desk-bulk-then = Ensuite
desk-bulk-title-take =
    { $count ->
        [one] Prendre un dossier
       *[other] Prendre { $count } dossiers
    }
desk-bulk-title-snooze =
    { $count ->
        [one] Mettre un dossier de côté
       *[other] Mettre { $count } dossiers de côté
    }
desk-bulk-title-resolve =
    { $count ->
        [one] Résoudre un dossier
       *[other] Résoudre { $count } dossiers
    }
desk-bulk-title-tag =
    { $count ->
        [one] Étiqueter un dossier
       *[other] Étiqueter { $count } dossiers
    }
desk-bulk-none = Rien ne changerait
desk-bulk-left =
    { $count ->
        [0] Tous changeraient.
        [one] Un dossier reste inchangé ; la raison figure dans la liste.
       *[other] { $count } restent inchangés ; la raison figure dans la liste.
    }
desk-bulk-undo = Annulation possible pendant une heure.
desk-bulk-rest =
    { $count ->
        [one] Un autre n’est pas affiché.
       *[other] { $count } autres ne sont pas affichés.
    }
desk-bulk-go = Confirmer
desk-bulk-type = Saisissez { $count } pour confirmer
desk-bulk-mistyped = Le nombre diffère de { $count }. Saisissez { $count } pour confirmer.
desk-bulk-pick = Sélectionnez au moins un dossier.
desk-bulk-tag-missing = Indiquez l’étiquette à ajouter.

## Case
desk-case = Dossier
desk-cases = Dossiers
desk-clients = Clients
desk-timeline = Fil du dossier
desk-side = Client et faits
desk-more = Plus
desk-opened = Ouvert le { $date }, { $channel }
desk-owner-you = Responsable : vous
desk-owner = Responsable : { $name }
desk-owner-none = Sans responsable
desk-due-in = Réponse due dans { $span }
desk-due-late = Réponse en retard de { $span }
desk-due-short-late = { $span } de retard
desk-next-snoozed = Revient { $when }.
desk-next-resolved = Se clôt { $when } sauf message du client.
desk-merged = Ce dossier a été fusionné avec
desk-staff-only = interne
desk-note-staff = Note interne
desk-the-house = La maison
desk-the-client = Le client
desk-earlier-entries = Entrées précédentes
desk-latest-entries = Revenir au plus récent
desk-via = { $channel }, { $when }
desk-wish = Ce que souhaite le client
desk-wish-by = avant le { $date }
desk-deadlines = Échéances
desk-show-working = Voir le calcul
desk-checklist = Éléments reçus
desk-missing = manque
desk-missing-count =
    { $count ->
        [0] Tout est là.
        [one] Il manque un élément.
       *[other] Il manque { $count } éléments.
    }
desk-piece = Pièce et commande
desk-earlier = Dossiers précédents
desk-linked = Dossiers liés
desk-link-merged-from = fusionné ici
desk-link-follow-up = suite
desk-link-follows = fait suite à
desk-link-related = lié
desk-why = Pourquoi ce dossier vous revient
desk-files = Fichiers
desk-file-photo = Photo : { $slot }
desk-file-paper = Document : { $name }
desk-printed = Imprimé par { $name }, { $when }
desk-fact-language = Langue
desk-fact-name = Nom
desk-fact-email = Adresse électronique
desk-fact-phone = Téléphone
desk-fact-prefers = Courriers
desk-fact-family = Famille
desk-fact-model = Modèle
desk-fact-colour = Couleur
desk-fact-size = Taille
desk-fact-code = Code
desk-fact-order = Commande
desk-client-since = Client depuis le { $date }
desk-client-cases =
    { $count ->
        [0] Aucun dossier
        [one] Un dossier
       *[other] { $count } dossiers
    }
desk-client-pieces = Pièces
desk-client-bounced = Le courrier à cette adresse est revenu. Appelez ou demandez une autre adresse.
desk-client-mixed = Mêle les lettres de deux alphabets : vérifiez qui écrit avant de communiquer quoi que ce soit.
desk-client-large = Gros caractères
desk-client-plain = Texte simple
desk-client-new = Nouveau dossier pour ce client

## Writing
desk-compose-kind = Réponse ou note
desk-reply = Réponse
desk-note = Note
desk-note-label = Note, lue par la maison seulement
desk-reply-by-mail = Envoyé en { $language } à { $address }
desk-reply-here = Lu en { $language } sur la page du dossier
desk-send-wait = Envoyer, attendre { $name }
desk-send-open = Envoyer, garder ouvert
desk-note-add = Ajouter la note
desk-draft-keep = Garder en brouillon
desk-draft-kept = Brouillon gardé { $when }
desk-draft-kept-now = Brouillon gardé
desk-draft-unkept = Brouillon pas encore gardé, nouvel essai
desk-text-empty = Écrivez d’abord quelque chose.
desk-text-long = Le texte est trop long. { $limit } caractères tiennent.
desk-held = { $name } a écrit à { $time }, après le début de votre réponse. Votre texte est gardé.
desk-held-many =
    { $count ->
        [one] Une entrée est arrivée après le début de votre réponse.
       *[other] { $count } entrées sont arrivées après le début de votre réponse.
    } Votre texte est gardé.
desk-held-lede = Lisez, puis envoyez votre texte tel quel ou modifiez-le.
desk-held-anyway = Envoyer tout de même
desk-no-writing = On ne peut plus écrire ici.
desk-phrases = Réponses enregistrées
desk-phrases-find = Trouver une réponse
desk-phrases-none = Aucune réponse enregistrée trouvée.
desk-phrases-every = Tous les sujets
desk-phrase-missing = Manque : { $facts }
desk-phrase-warning = La réponse enregistrée demande des faits absents de ce dossier : { $facts }. Complétez avant l’envoi.
desk-phrase-other-language = Seulement en { $language }
desk-phrase-lacks = Manque dans ces langues : { $languages }
desk-phrase-change = Modifier
desk-letter-queued = En attente d’envoi
desk-letter-sent = Envoyé
desk-letter-retry = Nouvel essai
desk-letter-failed = Non remis

## Deeds
desk-act-assign = Confier
desk-act-snooze = Mettre de côté
desk-act-wake = Reprendre
desk-act-escalate = Escalader
desk-act-deescalate = Rendre à l’équipe
desk-act-resolve = Résoudre
desk-act-reopen = Rouvrir
desk-act-take = Prendre
desk-act-ask = Interroger la maison
desk-act-house-answers = Noter la réponse
desk-act-merge = Fusionner avec un autre dossier
desk-act-unmerge = Annuler la fusion
desk-act-link = Lier à un autre dossier
desk-act-split = Ouvrir une suite
desk-act-tag = Étiquettes et priorité
desk-act-print = Imprimer
desk-assign-title = Confier le dossier
desk-assign-to = À qui
desk-assign-next = La personne suivante
desk-assign-next-hint = Présente, qualifiée, et depuis le plus longtemps sans nouveau dossier
desk-assign-nobody = Personne, retour au tri
desk-assign-go = Confier
desk-candidate-line =
    { $present ->
        [yes] Disponible
       *[no] Indisponible
    }, { $count ->
        [0] rien en cours
        [one] un dossier en cours
       *[other] { $count } en cours
    }
desk-nobody-next = Aucune personne présente n’est qualifiée pour ce dossier. Choisissez quelqu’un.
desk-snooze-title = Mettre le dossier de côté
desk-snooze-lede = Il revient de lui-même, ou dès que le client écrit. Les échéances continuent de courir.
desk-snooze-until = Jusqu’à
desk-snooze-hour = Dans une heure, { $when }
desk-snooze-evening = Cet après-midi, { $when }
desk-snooze-tomorrow = Demain matin, { $when }
desk-snooze-week = Lundi prochain, { $when }
desk-snooze-other = Un autre moment
desk-snooze-at = Jour et heure
desk-snooze-at-hint = { $zone }
desk-snooze-past = Choisissez un moment à venir.
desk-snooze-go = Mettre de côté
desk-escalate-title = Confier à un spécialiste senior
desk-escalate-lede = Le client apprend aussitôt qui suit son dossier. Aucune échéance n’est remise à zéro.
desk-escalate-handover = Passation
desk-escalate-handover-hint = Une ligne pour que votre collègue puisse commencer. Interne.
desk-escalate-nobody = Aucun spécialiste senior n’est disponible pour ce dossier. Demandez à un responsable.
desk-escalate-go = Escalader
desk-deescalate-title = Rendre à l’équipe
desk-deescalate-lede = Seulement avec l’accord du client, gardé dans le fil.
desk-deescalate-yes = Le client est d’accord
desk-deescalate-how = Comment et quand le client a donné son accord
desk-deescalate-go = Rendre
desk-resolve-title = Résoudre le dossier
desk-resolve-lede = Le client est informé et peut le rouvrir.
desk-resolve-how = Au regard du souhait
desk-resolve-words = Derniers mots au client
desk-resolve-words-hint = Joints au courrier de résolution. Nécessaires quand la réponse est non.
desk-resolve-reason = Donnez au client la raison du refus.
desk-resolve-go = Résoudre
desk-reopen-title = Rouvrir le dossier
desk-reopen-why = Pourquoi
desk-reopen-go = Rouvrir
desk-merge-title = Fusionner avec un autre dossier
desk-merge-lede = Messages, fichiers et brouillons suivent. La fusion peut être annulée.
desk-merge-into = Avec
desk-merge-go = Fusionner
desk-other-number = Un autre dossier
desk-number = Numéro de dossier
desk-number-hint = Par exemple CS-9M2D-R7KC
desk-number-wrong = Aucun dossier ne porte ce numéro. Vérifiez lettres et chiffres.
desk-number-same = C’est ce dossier même. Saisissez le numéro d’un autre.
desk-link-title = Lier à un autre dossier
desk-link-lede = Chacun montre l’autre. Rien n’est déplacé.
desk-link-go = Lier
desk-split-title = Ouvrir une suite
desk-split-lede = Une seconde question reçoit son dossier et son échéance. Les deux restent liés.
desk-split-body = De quoi il s’agit
desk-split-body-hint = Le client le lit en première entrée.
desk-split-go = Ouvrir la suite
desk-subject = Objet
desk-topic = Sujet
desk-tags = Étiquettes
desk-priority = Priorité
desk-tag-title = Étiquettes et priorité
desk-tag-go = Enregistrer
desk-ask-title = Interroger une autre équipe
desk-ask-lede = L’échéance du client continue de courir. Le dossier reste le vôtre.
desk-ask-whom = À qui
desk-ask-whom-hint = Boutique, atelier, entrepôt ou équipe
desk-ask-what = Ce qu’il vous faut
desk-ask-go = Demander
desk-answered-title = Noter la réponse de la maison
desk-answered-what = Ce qui a été répondu
desk-answered-go = Noter
desk-new-title = Nouveau dossier pour un client
desk-new-lede = Par téléphone ou en boutique. Le client reçoit le numéro et un lien.
desk-new-channel = Comment le client est venu
desk-new-name = Nom du client
desk-new-email = Adresse électronique du client
desk-new-email-hint = Le reçu y est envoyé. Il permet de retrouver les dossiers précédents.
desk-new-phone = Téléphone
desk-new-language = Langue du client
desk-new-region = Pays de l’achat
desk-new-region-hint = Le site ou la boutique de l’achat
desk-new-family = Famille de produits
desk-new-family-none = Aucune ou inconnue
desk-new-order = Numéro de commande
desk-new-wish-none = Non précisé
desk-new-reason = Motif de l’appel ou de la visite
desk-new-reason-hint = Avec les mots du client autant que possible. Le client le lit.
desk-new-result = Suite donnée
desk-new-result-hint = Ce qui a été promis ou convenu. Interne.
desk-new-go = Ouvrir le dossier
desk-field-empty = Complétez « { $field } ».
desk-field-email = « { $field } » n’est pas une adresse électronique. Écrivez-la comme nom@example.com.
desk-field-long = « { $field } » est trop long. Raccourcissez-le.
desk-field-choose = Choisissez une réponse sous « { $field } ».

## What was done
desk-done-reply = Envoyé.
desk-done-note = Note ajoutée.
desk-done-draft = Brouillon gardé.
desk-done-assign = Confié.
desk-done-snooze = Mis de côté.
desk-done-wake = De retour au bureau.
desk-done-escalate = Confié à un spécialiste senior. Le client est prévenu.
desk-done-deescalate = Rendu à l’équipe.
desk-done-resolve = Résolu. Le client est prévenu.
desk-done-reopen = Rouvert.
desk-done-merge = Fusionné.
desk-done-unmerge = La fusion est annulée.
desk-done-link = Lié.
desk-done-split = Suite ouverte.
desk-done-tag = Enregistré.
desk-done-ask = Demandé.
desk-done-answered = Noté.
desk-done-new = Le dossier est ouvert.
desk-done-undone = Action annulée.
desk-done-bulk =
    { $count ->
        [one] Un dossier modifié.
       *[other] { $count } dossiers modifiés.
    }
desk-done-saved = Enregistré.
desk-done-session = La session est fermée.
desk-refused-stale = Le dossier a changé depuis. Regardez, puis décidez.
desk-refused-may = Votre rôle ne le permet pas. Un administrateur peut l’accorder.
desk-refused-none = Il n’y a rien à annuler.

## Search
desk-search = Rechercher
desk-search-ask = Rechercher dossiers, messages, clients et numéros de commande
desk-search-found =
    { $count ->
        [one] Un dossier avec « { $query } »
       *[other] { $count } dossiers avec « { $query } »
    }
desk-search-first = Les { $count } dossiers les plus récents avec « { $query } »
desk-search-none = Rien trouvé avec « { $query } »
desk-search-widen = Voir tous les dossiers ouverts
desk-search-older = Plus anciens
desk-search-next = Dossiers plus anciens avec « { $query } »

## Show working
desk-working-answer = Dû { $when }
desk-working-done = Répondu { $when }
desk-working-table = Intervalles comptés
desk-working-day = Jour
desk-working-span = De et à
desk-working-counted = Compté
desk-working-sum = Total
desk-working-not = non compté
desk-working-promise = Promesse
desk-working-within = { $span } pendant les heures d’ouverture
desk-working-since = Compté depuis
desk-working-calendar = Heures d’ouverture de
desk-working-zone = Heure
desk-working-closed = fermé
desk-working-range = de { $from } à { $to }

## Keys
desk-keys = Clavier
desk-keys-all = Toutes les touches
desk-keys-lede = Les touches seules fonctionnent hors des champs.
desk-keys-off = Désactiver les touches seules
desk-keys-on = Activer les touches seules
desk-key-move = suivant, précédent
desk-key-open = ouvrir
desk-key-turn = après le dernier dossier : la page suivante de la file
desk-key-reply = répondre
desk-key-note = note
desk-key-send = envoyer
desk-key-phrases = réponses enregistrées
desk-key-assign = confier
desk-key-snooze = mettre de côté
desk-key-escalate = escalader
desk-key-resolve = résoudre
desk-key-undo = annuler l’action
desk-key-palette = commandes
desk-key-sheet = cette feuille

## Entries of the timeline, as staff read them
desk-entry-opened = Dossier ouvert : { $topic }
desk-entry-file-added = Fichier ajouté : { $slot }
desk-entry-state-changed = { $from } → { $to }
desk-entry-promised = { $promise } : promis avant { $when }
desk-entry-escalated = Confié à un spécialiste senior. { $name } suit le dossier. Demandé par { $by }.
desk-entry-deescalated = Rendu à l’équipe, avec l’accord du client
desk-entry-resolved = Résolu : { $resolution }. Peut être rouvert jusqu’à { $when }.
desk-entry-reopened = Rouvert par { $by }
desk-entry-withdrawn = Le client a retiré sa demande
desk-entry-closed = Clos
desk-entry-reminded = Le client a été relancé
desk-entry-merged-into = Fusionné avec { $number }
desk-entry-merge-undone = Fusion avec { $number } annulée
desk-entry-follow-up = Suite ouverte : { $number }
desk-entry-follows = Fait suite à { $number }
desk-entry-consent-given = Le client a accepté : { $text }
desk-entry-consent-withdrawn = Le client a retiré son accord : { $text }
desk-entry-opened-for-client = Ouvert pour le client, { $channel }
desk-entry-routed = Arrivé chez { $team }
desk-entry-assigned-taken = { $name } a pris le dossier
desk-entry-assigned-by-hand = Confié à { $name }
desk-entry-assigned-in-turn = Confié à tour de rôle à { $name }
desk-entry-turn-nobody = Confié à personne à tour de rôle ; le dossier reste à l’équipe
desk-entry-unassigned = Retour au tri
desk-entry-prioritised = Priorité : { $priority }. { $reason }.
desk-entry-snoozed = Mis de côté jusqu’à { $when }
desk-entry-woke = De retour au bureau
desk-entry-asked-house = { $whom } : question posée
desk-entry-house-answered = { $whom } : réponse reçue
desk-entry-tagged = Étiquette ajoutée : { $tag }
desk-entry-untagged = Étiquette retirée : { $tag }
desk-entry-linked = Lié à { $number }
desk-entry-unlinked = Lien avec { $number } retiré
desk-entry-merged-from = { $number } a été fusionné ici
desk-entry-unmerged-from = { $number } a été rendu
desk-entry-split-off = Suite ouverte : { $number }
desk-entry-split-from = Issu de { $number }
desk-entry-call-logged = Appel ou visite noté
desk-entry-handed-over = Passation
desk-entry-wished = Échéance du client : { $date }
desk-entry-wished-none = L’échéance du client a été retirée
desk-by-client = le client
desk-by-staff = la maison
desk-by-house = une règle de la maison
desk-somebody = quelqu’un
desk-unnamed = Sans nom
desk-integration = Un système connecté
desk-next-by = { $step }, avant { $when }
desk-escalated-to = Suivi par { $name }
desk-not-shown = Non visible avec votre rôle.
desk-erased = Ces mots ont été effacés.
desk-link-merged-into = fusionné avec
desk-fact-kind = Nature
desk-client = Client
desk-check-order = Commande
desk-check-piece = Pièce
desk-check-photos = Photos
desk-check-photo-count =
    { $count ->
        [one] Une photo
       *[other] { $count } photos
    }
desk-check-listing = Où c’était visible
desk-check-visit = Visite
desk-check-right = Droit demandé
desk-check-packaging = Emballage
desk-check-use = Usage
desk-check-outcome = Souhait
desk-act-attach = Ajouter un fichier
desk-unmerge-lede = Les deux dossiers reprennent chacun leur cours.
desk-file = Fichier
desk-file-slot = Ce qu’il montre
desk-file-lede = Le client le voit aussi.
desk-file-hint = JPEG, PNG, WebP ou PDF, jusqu’à { $limit }
desk-file-empty = Choisissez un fichier qui ne soit pas vide.
desk-file-large = Ce fichier est trop lourd. Choisissez-en un plus petit.
desk-file-heic = Le format HEIC n’est pas lisible ici. Exportez l’image en JPEG, puis ajoutez-la.
desk-file-kind = Ce n’est ni un JPEG, ni un PNG, ni un WebP, ni un PDF. Enregistrez-le dans l’un de ces formats, puis ajoutez-le.
desk-file-pixels = Cette image a plus de pixels que nous ne pouvons lire. Choisissez une copie plus petite.
desk-file-locked = Ce PDF est protégé par un mot de passe. Ajoutez une copie qui ne l’est pas.
desk-file-active = Ce PDF contient plus que des pages : des scripts ou des fichiers joints. Imprimez-le dans un nouveau PDF, puis ajoutez celui-ci.
desk-file-damaged = Ce fichier est illisible. Enregistrez-le à nouveau, puis ajoutez-le.
desk-file-refused = L’antivirus a refusé ce fichier ; il n’a pas été conservé. Demandez une autre copie.
desk-file-held = attend l’antivirus et ne peut pas encore être ouvert
desk-file-gone = refusé par l’antivirus et retiré
desk-file-too-many = Ce dossier contient déjà le maximum de fichiers. Demandez le suivant dans un dossier lié.
desk-done-file = Fichier ajouté.
desk-text-controls = Le texte contient des caractères impossibles à envoyer. Retirez-les.
desk-refused-state = Impossible pour l’instant. Regardez le dossier, puis décidez.
desk-field-taken = « { $field } » est déjà utilisé. Choisissez-en un autre.
desk-field-wrong = « { $field } » ne convient pas. Vérifiez.
desk-bulk-nobody = retour au tri
desk-bulk-title-nobody =
    { $count ->
        [one] Rendre un dossier au tri
       *[other] Rendre { $count } dossiers au tri
    }
desk-bulk-most = Au plus { $count } dossiers à la fois. Sélectionnez-en moins.
desk-working-special = horaires particuliers ou jour férié
desk-working-due = Était dû
desk-step-first-answer = La maison répond une première fois
desk-step-answer = La maison répond
desk-step-house-part = Une autre équipe de la maison nous répond
desk-step-client = Le client répond
desk-step-follow-up = Un nouveau message ouvre un dossier lié
desk-recovery-ask = Mot de passe oublié
desk-recovery-title = Un nouveau mot de passe
desk-recovery-lede = Nous envoyons un lien à l’adresse du compte.
desk-recovery-sent = Si ce compte existe, un lien part vers son adresse.
desk-recovery-go = Envoyer le lien
desk-password-change = Changer le mot de passe
desk-password-old = Mot de passe actuel
desk-password-old-wrong = Ce n’est pas le mot de passe actuel. Vérifiez.
desk-password-others = Vos autres sessions se ferment.

desk-address = Adresse
desk-address-title = Changer l’adresse
desk-address-lede = Un courriel avec un lien part vers la nouvelle adresse. Le changement a lieu quand vous l’ouvrez ; les deux adresses sont prévenues.
desk-address-new = Nouvelle adresse électronique
desk-address-go = Envoyer le courriel
desk-address-sent = Un courriel part vers la nouvelle adresse. Rien ne change avant l’ouverture de son lien, valable 24 heures.
desk-address-confirm = Confirmer la nouvelle adresse
desk-address-confirm-lede = Le compte à l’adresse { $old } aura l’adresse { $new }.
desk-address-confirm-go = Changer l’adresse
desk-address-done = L’adresse est changée. Les autres sessions sont fermées.
desk-address-same = C’est déjà votre adresse. Saisissez-en une autre.
desk-address-taken = Une autre personne se connecte avec cette adresse. Saisissez-en une autre.
desk-address-wrong = Ce n’est pas une adresse complète. Écrivez par exemple nom@maison.example.
desk-proof-hint = Demandé de nouveau, car ceci modifie votre compte. Votre mot de passe, ou les six chiffres de votre application.
desk-enrol-replace = Saisissez d’abord votre mot de passe. Vos codes actuels restent valables jusqu’au premier nouveau code.
desk-factor-lede-both = Saisissez le code affiché par votre application, ou utilisez une clé d’accès.
desk-factor-lede-passkey = Utilisez votre clé d’accès.
desk-codes = Codes d’une application
desk-codes-off = Non activés. Vos clés d’accès sont votre second facteur.
desk-codes-replace = Remplacer les codes
desk-print = Imprimer
desk-recovery-codes = Codes de secours
desk-recovery-codes-none = Aucun pour l’instant. Ils ouvrent votre compte si l’application ou la clé d’accès est perdue.
desk-recovery-codes-left =
    { $count ->
        [0] Il n’en reste aucun sur { $of }. Créez-en de nouveaux.
        [one] Il en reste { $count } sur { $of }.
       *[other] Il en reste { $count } sur { $of }.
     } Créés { $when }.
desk-recovery-codes-make = Créer dix codes
desk-recovery-codes-lede = Dix codes, valables chacun pour une seule connexion à la place du second facteur. Les anciens ne fonctionnent plus.
desk-recovery-codes-once = Ils ne sont affichés qu’une fois. Imprimez-les ou notez-les.
desk-recovery-codes-keep = Gardez-les loin de votre téléphone et de votre ordinateur. Chacun sert une fois.
desk-recovery-codes-made = { $name }, { $when }
desk-recovery-codes-done = Je les ai gardés
desk-recovery-code-instead = Utiliser un code de secours
desk-recovery-code = Code de secours
desk-recovery-code-hint = Seize lettres et chiffres. Il sert une fois.
desk-recovery-code-lede = L’un des dix codes que vous avez gardés à cet effet.
desk-recovery-code-back = Utiliser le second facteur
desk-codes-remove = Renoncer aux codes
desk-codes-remove-lede = Seule une clé d’accès sera alors votre second facteur. Vos autres sessions se ferment.
desk-passkeys = Clés d’accès
desk-passkey-none-here = Les clés d’accès demandent une adresse par nom. À cette adresse, seuls les codes existent.
desk-passkey-new = Ajouter une clé d’accès
desk-passkey-new-lede = Une clé d’accès, c’est un doigt, un visage ou une clé de sécurité à la place d’un code.
desk-passkey-name = Son nom pour vous
desk-passkey-name-hint = Par exemple : clé bleue, téléphone. Au plus 60 lettres.
desk-passkey-name-wrong = Donnez-lui un nom d’au plus 60 lettres.
desk-passkey-instead = Utiliser plutôt une clé d’accès
desk-passkey-codes-instead = Utiliser plutôt les codes d’une application
desk-passkey-make-lede = Votre navigateur demande un doigt, un visage, un code ou une clé de sécurité.
desk-passkey-make-go = Créer la clé d’accès
desk-passkey-off-make = Une clé d’accès ne se crée qu’avec les scripts activés. Les codes d’une application s’en passent.
desk-passkey-show = Clé d’accès
desk-passkey-show-lede = Votre navigateur demande un doigt, un visage, un code ou une clé de sécurité.
desk-passkey-show-go = Utiliser une clé d’accès
desk-passkey-off-codes = Les clés d’accès demandent les scripts. Sans eux, le code de votre application convient.
desk-passkey-off = Les clés d’accès demandent les scripts. Activez-les, ou demandez à votre administrateur de réinitialiser votre second facteur.
desk-passkey-refused = Le navigateur n’a donné aucune clé d’accès. Réessayez, ou utilisez un autre moyen.
desk-passkey-unable = Ce navigateur n’a pas de clé d’accès pour cette adresse.
desk-passkey-about = Créée { $when }
desk-passkey-remove = Renoncer à la clé d’accès
desk-passkey-remove-lede = { $name } n’ouvre plus rien. Vos autres sessions se ferment.

## What the client is entitled to
desk-rights = Ce à quoi le client a droit
desk-rights-law = Droit applicable : { $place }, le { $day }
desk-rights-unknown = Le droit applicable n’est pas encore connu.
desk-rights-choose-law = Lieu de l’achat
desk-rights-others = Tout le reste ({ $count })
desk-right-why = Pourquoi
desk-right-holds = Rempli :
desk-right-fails = Non rempli :
desk-right-open = Inconnu :
desk-right-sources = Sources
desk-right-rules = Règles
desk-right-tell = Le dire au client
desk-right-asks = À demander : { $facts }
desk-asks = Reste à demander ({ $count })
desk-asks-none = Il ne reste rien à demander.
desk-asks-more = Demandé par tout le reste
desk-ask-decides = Décide de : { $rights }
desk-ask-client = Demander au client
desk-ask-note = Noter
desk-ask-none = Il n’y en a pas
desk-ask-choose = Choisir
desk-known = Ce qui est connu ({ $count })
desk-known-change = Modifier
desk-known-left-out = Incompatible avec le reste : non pris en compte
desk-origin-client = dit par le client
desk-origin-house = noté par la maison
desk-origin-order = d’après la commande
desk-origin-case = d’après le dossier
desk-told = Dit au client
desk-told-line = { $name }, le { $day } : { $answer }
desk-told-same = Cela vaut toujours.
desk-told-facts = { $right } : dit le { $day } : { $then }. Avec ce qui est connu à présent : { $now }.
desk-told-rules = { $right } : dit le { $day } : { $then }. Selon les règles actuelles : { $now }.
desk-told-time = { $right } : dit le { $day } : { $then }. Aujourd’hui : { $now }.
desk-told-changed = Ce qui a été dit au client n’est plus la réponse.
desk-answer-terms = { $answer } ({ $terms })
desk-done-fact = C’est noté. Les réponses sont recalculées.
desk-done-forgotten = Ce n’est plus noté. Les réponses sont recalculées.
desk-done-told = Gardé comme dit. Relisez le texte, puis envoyez-le.
desk-fact-title = Ce qui est connu de l’achat
desk-fact-lede = Toutes les réponses qui en dépendent sont recalculées.
desk-fact-forget = Finalement inconnu
desk-fact-forget-lede = Ce qui a été noté est retiré ; ce que dit le dossier vaut de nouveau.
desk-fact-no-value = « { $typed } » n’est pas possible ici. Choisissez parmi ce qui est proposé.
desk-fact-near = « { $typed } » n’est pas possible ici. Vouliez-vous dire « { $near } » ?
desk-fact-no-day = « { $typed } » n’est pas un jour. Écrivez-le comme 2026-11-20.
desk-fact-no-number = « { $typed } » n’est pas un nombre. Écrivez-le en chiffres, comme 12,5.
desk-fact-ahead = Ce jour n’est pas encore venu. Vérifiez-le.
desk-fact-before = Cela ne peut précéder : { $other } ({ $day }). Corrigez l’un des deux.
desk-fact-after = Cela ne peut suivre : { $other } ({ $day }). Corrigez l’un des deux.
desk-entry-fact-noted = Noté : { $fact } : { $value }
desk-entry-fact-noted-words = Noté : { $fact }
desk-entry-fact-forgotten = Finalement inconnu : { $fact }
desk-entry-right-told = Décidé pour le client : { $right }

## Décider autrement, et remèdes passés
desk-otherwise = Décider autrement
desk-otherwise-lede = C’est l’usage de la maison. Vous pouvez l’accorder malgré tout : votre nom et votre raison restent avec la décision.
desk-otherwise-reason = Pourquoi
desk-otherwise-do = Accorder et le dire au client
desk-told-otherwise = Accordé contre l’usage par { $name }, le { $day } : { $reason }
desk-remedies-none = Aucun
desk-remedy-repair = Réparation
desk-remedy-replacement = Remplacement
desk-remedy-asked = demande le { $day }
desk-remedy-back = retour le { $day }
desk-remedy-held = le défaut a disparu
desk-remedy-failed = le défaut est revenu
desk-remedy-unknown = Non connu
desk-remedy-what = Remède { $n }
desk-remedy-chosen = Remède { $n } : choix du client
desk-remedy-asked-on = Remède { $n } : demandé le
desk-remedy-back-on = Remède { $n } : de retour chez le client le
desk-remedy-fixed = Remède { $n } : résultat

desk-act-sort = Il s’agit d’autre chose
desk-act-late = Dire pourquoi c’est en retard
desk-done-sort = C’est noté. Votre indication est gardée pour mieux trier les suivants.
desk-done-late = La raison est notée.
desk-sort-title = De quoi s’agit-il ?
desk-sort-lede = Votre avis l’emporte sur ce qui a été lu dans le message, et sert à apprendre.
desk-sort-team = Équipe
desk-sort-moves = Le confier à l’équipe qui s’en occupe
desk-sort-go = Enregistrer
desk-read = Lu dans les premiers mots
desk-read-sure = { $topic }, sûr à { $percent } sur 100
desk-read-because = { $what }, d’après les mots { $words }
desk-read-word = « { $word } »
desk-read-corrected = Ce que c’est
desk-read-corrected-by = { $topic }, selon { $name }, { $when }
desk-read-urgency = Pourquoi c’est pressant
desk-read-team = Équipe qui répondrait
desk-late-link = Tout ce qui est en retard, et pourquoi
desk-late-title = Pourquoi ce retard ?
desk-late-lede = En fin de journée, rien n’est en retard, ou chaque retard a sa raison. La cliente ne lit pas ceci.
desk-late-reason = Raison
desk-late-note = Note
desk-late-note-hint = Nécessaire lorsque la raison est autre.
desk-late-go = Garder la raison
desk-late-list = En retard
desk-late-count =
    { $count ->
        [0] Rien n’est en retard.
        [one] Un dossier est en retard, { $unexplained } sans raison.
       *[other] { $count } dossiers sont en retard, { $unexplained } sans raison.
    }
desk-late-none = Rien n’est en retard.
desk-late-whose = À qui le tour
desk-late-since = Depuis
desk-late-next = Étape suivante
desk-late-ask = Pas encore de raison
desk-late-said = { $reason } ({ $name })
desk-late-more = La suite
desk-entry-topic-set = Sujet : { $to }. Il avait été pris pour : { $from }.
desk-entry-late-because = En retard depuis { $when } : { $reason }

drafting-title = Brouillon par un programme
drafting-lede = Un programme écrit à partir des seuls faits et réponses enregistrées ; il ne reçoit ni le nom, ni l’adresse, ni les mots de la cliente. Vous le relisez, le modifiez, puis envoyez votre propre réponse.
drafting-written = Le brouillon
drafting-unread = Brouillon par un programme : personne ne l’a encore relu. Vérifiez chaque fait.
drafting-lay-in = Reprendre dans ma réponse
drafting-ask = Demander un brouillon
drafting-again = En demander un autre
drafting-asked = En cours d’écriture ; revenez dans un instant
drafting-given = Tout ce qu’il a reçu
drafting-model = Modèle
drafting-instructions = Consignes
drafting-facts = Faits et réponses enregistrées
drafting-why-away = Le programme est injoignable. Écrivez vous-même, ou redemandez plus tard.
drafting-why-refused = Le programme a refusé. La personne qui exploite cette installation en trouve la raison dans son journal.
drafting-why-unreadable = La réponse du programme est illisible. Écrivez vous-même, ou redemandez.
drafting-why-empty = Le programme n’a rien écrit. Écrivez vous-même, ou redemandez.
drafting-why-late = Le programme a mis trop de temps. Écrivez vous-même, ou redemandez.
refusal-drafting-off = Aucun programme n’est prévu ici pour rédiger. Écrivez la réponse vous-même.
refusal-drafting-often = Soixante brouillons ont été demandés en une heure. Écrivez cette réponse vous-même, ou redemandez plus tard.
