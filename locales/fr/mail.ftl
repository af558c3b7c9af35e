### Courriers qui quittent la maison : objet, texte, signature.
### Lus sur un téléphone, hors contexte : la réponse d’abord, qui agit, pour quand.

## Every letter
mail-sender = { $house }, service client
mail-hello = Bonjour { $name },
mail-hello-unnamed = Bonjour,
mail-signed = Le service client { $house }
mail-about = Au sujet du dossier { $number }. Ce courrier part à l’adresse du dossier, et à aucune autre.
mail-fact = { $name } : { $value }
mail-large = Grands caractères ou texte seul :
mail-open = Ouvrir votre dossier
mail-number = Votre numéro de dossier
mail-number-same = Le même sur chaque page, dans chaque courrier et au téléphone.
mail-code-follows = Un code à six chiffres l’ouvre. Nous l’envoyons à cette adresse quand vous le demandez.
mail-subject-case = { $topic } (dossier { $number })

## Receipt
mail-receipt-heading = Nous l’avons bien reçu
mail-receipt-next = Une personne vous lit. La première réponse arrive avant le { $moment }.
mail-receipt-next-undated = Une personne vous lit et vous écrit.
mail-receipt-opened-phone = Nous avons ouvert ce dossier pendant votre appel.
mail-receipt-opened-boutique = Nous avons ouvert ce dossier en boutique, avec vous.
mail-receipt-opened-for-you = Nous avons ouvert ce dossier pour vous.
mail-receipt-settle = Nous visons une solution avant le { $moment }.
mail-receipt-settle-undated = Vous recevrez de nos nouvelles. Vous n’avez rien à faire.
mail-receipt-held = Ce que nous avons reçu
mail-receipt-about = Sujet
mail-receipt-piece = Pièce
mail-receipt-received = Reçu le
mail-receipt-files = Photos et documents
mail-receipt-add = Sur la page du dossier, vous pouvez tout relire, ajouter des mots et des fichiers, et voir à qui c’est le tour.
mail-receipt-not-you = Vous ne nous avez pas écrit ? Votre adresse a alors été donnée par erreur. Vous n’avez rien à faire : sans un code reçu à cette adresse, personne hors de la maison ne peut lire le dossier.
mail-receipt-not-with-you = Vous n’avez ouvert aucun dossier avec nous ? Votre adresse a alors été donnée par erreur. Vous n’avez rien à faire : sans un code reçu à cette adresse, personne hors de la maison ne peut lire le dossier.

## Reply
mail-reply-heading = { $name } vous répond
mail-reply-answer = Pour répondre ou ajouter des photos, ouvrez votre dossier.
mail-reply-awaited = Votre réponse est attendue. Sans nouvelles de vous, nous y revenons le { $moment } ; rien n’est perdu.
mail-reply-awaited-undated = Votre réponse est attendue.

## One-time code
mail-code-subject = Code pour ouvrir le dossier { $number }
mail-code-heading = Votre code
mail-code-until = Il est valable 15 minutes, jusqu’au { $moment }, et ouvre une seule fois le dossier { $number }.
mail-code-enter = Saisissez-le sur la page où vous l’avez demandé :
mail-code-never = Personne chez { $house } ne vous demande ce code, ni au téléphone ni en boutique. Ne le transmettez pas.
mail-code-not-you = Vous ne l’avez pas demandé ? Vous n’avez rien à faire. À lui seul, il n’ouvre rien.

## Resolved
mail-resolved-subject = Résolu : dossier { $number }
mail-resolved-subject-withdrawn = Retiré : dossier { $number }
mail-resolved-heading = Résolu
mail-resolved-heading-withdrawn = Retiré, comme vous l’avez demandé
mail-resolved-outcome = Issue
mail-resolved-withdrawn = Nous avons cessé d’y travailler. Ce qui s’est passé reste lisible.
mail-resolved-words = { $name } vous écrit :
mail-resolved-reopen = Ce n’est pas réglé ? Dites-le avant le { $date } et le dossier se rouvre, sans motif à donner.
mail-resolved-reopen-undated = Ce n’est pas réglé ? Dites-le sur la page du dossier et il se rouvre.
mail-resolved-withdrawn-reopen = Vous changez d’avis ? Dites-le avant le { $date } et le dossier se rouvre.
mail-resolved-withdrawn-reopen-undated = Vous changez d’avis ? Dites-le sur la page du dossier et il se rouvre.

## Reminder
mail-reminder-subject = Votre réponse est attendue : dossier { $number }
mail-reminder-heading = Votre réponse est attendue
mail-reminder-asked = Nous vous avons écrit le { $date } pour vous demander quelque chose. Vous le trouvez sur la page du dossier.
mail-reminder-asked-undated = Nous vous avons écrit pour vous demander quelque chose. Vous le trouvez sur la page du dossier.
mail-reminder-next = Sans nouvelles de vous, nous y revenons le { $moment } ; rien n’est perdu.
mail-reminder-once = Nous ne le rappelons qu’une fois.
mail-reminder-stop = Ne plus recevoir de rappels

## Escalated
mail-escalated-subject = { $name } suit désormais le dossier { $number }
mail-escalated-heading = { $name }, spécialiste senior, suit désormais votre dossier
mail-escalated-by = La réponse arrive avant le { $moment }.
mail-escalated-by-undated = La réponse arrive dès l’ouverture de l’équipe.
mail-escalated-read = Toute la chronologie est lue d’abord : vous n’avez pas à la redire. Aucune date déjà promise ne bouge.

## Going on with a form
mail-resume-subject = Reprendre votre formulaire : { $topic }
mail-resume-heading = Vos réponses sont conservées
mail-resume-lede = Ce lien y ramène, sur tout appareil. Il est valable trente jours.
mail-resume-go = Reprendre
mail-resume-nothing = Rien ne nous a encore été envoyé.
mail-resume-private = Toute personne qui a le lien peut lire vos réponses. Ne le transmettez pas.
mail-resume-not-you = Vous ne l’avez pas demandé ? Vous n’avez rien à faire.

## Staff: invitation and recovery
mail-staff-hello = Bonjour { $name },
mail-staff-private = Le lien ne sert qu’une fois. Ne le transmettez pas.
mail-staff-not-you = Vous ne vous y attendiez pas ? N’ouvrez pas le lien et prévenez votre administrateur.
mail-invitation-subject = Votre accès au bureau de { $house }
mail-invitation-heading = Le bureau vous attend
mail-invitation-lede = Choisissez un mot de passe avec ce lien, jusqu’au { $moment }. Vous installez ensuite un second facteur.
mail-invitation-lede-undated = Choisissez un mot de passe avec ce lien. Vous installez ensuite un second facteur.
mail-invitation-go = Choisir un mot de passe
mail-recovery-subject = Un nouveau mot de passe pour le bureau de { $house }
mail-recovery-heading = Choisir un nouveau mot de passe
mail-recovery-lede = Ce lien est valable jusqu’au { $moment }. Votre second facteur reste le même, sauf si un administrateur l’a réinitialisé.
mail-recovery-lede-undated = Ce lien est valable peu de temps. Votre second facteur reste le même, sauf si un administrateur l’a réinitialisé.
mail-recovery-go = Choisir un nouveau mot de passe

## Staff: what became of one's account
mail-account-subject = Votre compte au bureau de { $house }
mail-account-heading = Votre compte a été modifié
mail-account-at = C’était le { $moment }.
mail-account-not-you = Ce n’était pas vous ? Choisissez tout de suite un nouveau mot de passe et prévenez votre administrateur.
mail-account-password = Votre mot de passe a été changé.
mail-account-codes = Les codes d’une application ont été activés comme second facteur.
mail-account-codes-removed = Les codes de votre application ont été abandonnés.
mail-account-passkey-added = Une clé d’accès a été ajoutée comme second facteur.
mail-account-passkey-removed = Une clé d’accès a été abandonnée.
mail-account-recovery-codes = Dix codes de secours ont été créés. Les anciens ne fonctionnent plus.
mail-account-recovery-code-used = Un code de secours a servi à une connexion, à la place de votre second facteur. La page de votre compte indique combien il en reste.
mail-account-address-asked = Une autre adresse a été demandée pour votre compte. Elle change quand le lien envoyé à cette adresse est ouvert.
mail-account-address-changed = L’adresse de votre compte a été changée. Les courriels vont désormais à la nouvelle adresse.
mail-address-confirm-subject = Confirmez votre adresse pour le bureau de { $house }
mail-address-confirm-heading = Confirmez votre nouvelle adresse
mail-address-confirm-lede = Cette adresse a été donnée pour votre compte. Ouvrez le lien jusqu’au { $moment } pour la confirmer.
mail-address-confirm-lede-undated = Cette adresse a été donnée pour votre compte. Ouvrez le lien pour la confirmer.
mail-address-confirm-go = Confirmer l’adresse

## Courriels reçus : le bureau
mail-in-title = Courriels
mail-in-lede = Ce qui n’a pas pu être classé seul attend ici. Rien n’est perdu : chaque message est conservé tel qu’il a été reçu.
mail-tab = { $state } ({ $count })
mail-older = Plus anciens
mail-none = Il n’y a rien ici.
mail-subject = Objet
mail-no-subject = Sans objet
mail-from = De
mail-nobody = Personne n’est nommé
mail-to = À
mail-received = Reçu
mail-proof = Expéditeur
mail-why = Pourquoi il est ici
mail-kind = Nature
mail-words = Ce qu’il dit
mail-no-words = Il ne contient pas de texte.
mail-emptied = Son contenu a été effacé.
mail-quoted = Cité
mail-as-sent = Tel qu’il a été envoyé
mail-sent-frame = Le message tel qu’il a été envoyé
mail-sent-hint = Le message tel que son programme l’a mis en page, rendu inoffensif : ni script, ni formulaire, ni style propre. Un lien s’ouvre ailleurs et ne dit rien du bureau.
mail-sent-alone = L’ouvrir sur une page à lui
mail-sent-cut = Le message est plus long que ce qui s’affiche ici. L’original le contient en entier.
mail-pictures-held =
    { $count ->
        [one] Une image venue d’ailleurs n’est pas affichée.
       *[other] { $count } images venues d’ailleurs ne sont pas affichées.
    }
mail-pictures-why = Les charger apprendrait à l’expéditeur que le message a été ouvert. Nous les chargeons pour vous, sans dire qui lit.
mail-pictures-show = Les afficher
mail-whole = Le message entier
mail-files = Fichiers
mail-original = Enregistrer l’original
mail-original-hint = Tel qu’il a été reçu, avec ses en-têtes et son HTML. Ouvrez-le seulement dans un programme auquel vous confiez les fichiers d’inconnus.
mail-suggestions = Peut-être la même affaire
mail-verified = Expéditeur vérifié
mail-unverified = Expéditeur non vérifié
mail-held-beside =
    { $count ->
        [one] Un courriel attend une décision :
       *[other] { $count } courriels attendent une décision :
    }
mail-put = Mettre dans un dossier
mail-put-lede = Les mots de la personne, ou de quelqu’un de confirmé, entrent dans l’historique qu’elle lit aussi. Ceux de toute autre personne restent à côté du dossier, pour l’équipe seule.
mail-confirm = Cet expéditeur peut-il écrire dans le dossier ?
mail-confirm-hint = Seulement si vous savez qui c’est et que la personne a dit oui. Confirmer n’envoie rien.
mail-confirm-yes = Oui, désormais
mail-no-such-case = Ce dossier n’existe pas, ou ne vous est pas ouvert. Vérifiez le numéro.
mail-begin = En faire un dossier
mail-begin-lede = L’expéditeur devient le client d’un nouveau dossier, avec ces mots.
mail-begin-held = Ouvrir un dossier pour chaque courriel retenu de ce domaine
mail-begin-held-lede = Les plus anciens d’abord, cent à la fois au plus.
mail-again = L’examiner de nouveau
mail-again-lede = Il est lu et classé encore une fois, comme s’il venait d’arriver.
mail-discard = Le jeter
mail-discard-lede = Il est conservé trente jours, puis effacé. D’ici là, il peut être repris.
mail-done = C’est fait.
mail-state-new = Tout juste arrivés
mail-state-held = Retenus
mail-state-parked = Mis à l’écart
mail-state-unreadable = Illisibles
mail-state-quiet = Autres courriels
mail-state-bounce = Retours
mail-state-discarded = Jetés
mail-state-placed = Dans un dossier
mail-why-own-message = Notre propre courriel est revenu
mail-why-own-address = L’expéditeur se dit la maison
mail-why-staff = L’expéditeur se dit de la maison
mail-why-unverified = Rien ne montre que la personne l’a écrit
mail-why-somebody-else = Écrit par quelqu’un d’autre que la personne du dossier
mail-why-flood = Trop à la fois d’un même expéditeur ou domaine
mail-why-automatic = Une machine l’a écrit
mail-why-list = D’une liste de diffusion
mail-why-newsletter = Envoyé à beaucoup
mail-why-receipt = Un accusé de lecture
mail-why-closed = Une machine l’a écrit, à un dossier clos
mail-why-again = Le même message est déjà venu
mail-why-no-letter = Un rapport sur aucun de nos courriels
mail-why-empty = Il est vide
mail-why-too-large = Il dépasse 36 Mo
mail-why-no-header = Ce n’est pas un courriel
mail-why-header-too-long = Une ligne d’en-tête est trop longue
mail-why-headers-too-large = Les en-têtes sont trop grands
mail-why-too-many-parts = Il a trop de parties
mail-why-too-deep = Ses parties sont trop imbriquées
mail-why-not-taken = Il a été lu, mais n’a pas pu être classé
mail-proof-dmarc = Attesté par le domaine de l’expéditeur (DMARC)
mail-proof-dkim = Attesté par une signature (DKIM)
mail-proof-dmarc-fails = Le domaine de l’expéditeur le renie (DMARC)
mail-proof-no-results = Notre serveur de courrier n’a rien dit de l’expéditeur
mail-proof-not-shown = Rien ne montre qui l’a envoyé
mail-proof-several-authors = Il nomme plusieurs auteurs
mail-kind-person = Écrit par une personne
mail-kind-auto-reply = Réponse automatique
mail-kind-out-of-office = Avis d’absence
mail-kind-bounce = Un courriel revenu
mail-kind-delayed = Un courriel retardé
mail-kind-list = Liste de diffusion
mail-kind-newsletter = Lettre d’information
mail-kind-receipt = Accusé de lecture
mail-return-no-such-address = l’adresse n’existe pas
mail-return-mailbox-full = la boîte est pleine
mail-return-disabled = la boîte ne reçoit rien
mail-return-too-large = le courriel est trop grand
mail-return-refused = il a été refusé
mail-return-unreachable = le serveur de courrier est injoignable
mail-return-expired = les essais ont duré trop longtemps
mail-return-other = sans motif
desk-entry-mail-laid = Un courriel que la personne ne lit pas ici
desk-entry-files-refused =
    { $count ->
        [one] Un fichier du courriel n’a pas été accepté
       *[other] { $count } fichiers du courriel n’ont pas été acceptés
    }
desk-entry-letter-returned = Un courriel à la personne est revenu : { $reason }.
desk-entry-letter-delayed = Un courriel à la personne est retardé : { $reason }.
desk-entry-participant-added = Quelqu’un d’autre que la personne peut désormais écrire dans ce dossier.
