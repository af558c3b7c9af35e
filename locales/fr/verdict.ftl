### Une pièce est-elle authentique : les pages publiques, le verdict du client, l’établi des examinateurs.
### Les points et les éléments ont leurs mots dans features.ftl, ceux du personnel dans features-staff.ftl.

## Pages publiques
authenticity-title = Est-elle authentique ?
authenticity-lede = Deux de nos examinateurs regardent vos photos, chacun sans voir ce que l’autre a dit, et vous lisez leurs constats. Nous répondons sous deux jours ouvrés, gratuitement.
authenticity-ask = Faire examiner une pièce
authenticity-ask-lede = Sept pages courtes. Seules la famille de la pièce et votre adresse sont nécessaires.
authenticity-families = Regardez d’abord par vous-même
authenticity-families-lede = Ce qu’il faut regarder sur chaque famille, et ce qu’un regard chez soi peut dire ou non.
authenticity-answers = Les cinq réponses
authenticity-answers-lede = L’une d’elles, avec ses raisons. Jamais de pourcentage, ni d’insigne à poser sur une annonce.
authenticity-report = Signaler une contrefaçon
authenticity-report-lede = Une page, sans compte, et votre nom seulement si vous le souhaitez.
authenticity-guide-title = { $family } : ce qu’il faut regarder
authenticity-guide-look = Où regarder
authenticity-guide-genuine = Les nôtres
authenticity-guide-copied = Les imitations
authenticity-guide-drawing = Dessin au trait, { $family }, avec { $count } points numérotés, énumérés à côté
authenticity-guide-lens = Demande une loupe ou une lampe
authenticity-guide-home = Chez vous
authenticity-guide-can = Ce qu’un regard chez soi peut dire
authenticity-guide-cannot = Ce qu’il ne peut pas dire
authenticity-guide-buying = Acheter d’occasion
authenticity-guide-print = Cette page s’imprime sur deux feuilles.

## Les cinq mots
verdict-word-confirmed-not-genuine = Contrefaçon
verdict-word-inconsistent = Non compatible
verdict-word-inconclusive = Impossible de conclure
verdict-word-consistent-with-genuine = Compatible avec une pièce authentique
verdict-word-confirmed-by-house = Authenticité confirmée, pièce en main
verdict-means-confirmed-not-genuine = Deux examinateurs ont constaté qu’elle n’a pas été fabriquée pour nous. Seules des personnes de la maison le disent, et jamais une seule.
verdict-means-inconsistent = Ce qui a été vu ne correspond pas à notre fabrication. Des photos seules ne permettent pas d’aller plus loin.
verdict-means-inconclusive = Ce qui a été vu ne permet pas de trancher. C’est une réponse courante, et elle ne dit rien contre la pièce.
verdict-means-consistent-with-genuine = Ce qui a été vu correspond à notre fabrication. Des photos seules ne permettent pas d’aller plus loin.
verdict-means-confirmed-by-house = Des examinateurs ont eu la pièce en main et confirment qu’elle a été fabriquée pour nous.

## Le verdict
verdict-examination = Examen
verdict-lede = { $examiners ->
    [one] Un examinateur a regardé
   *[other] { $examiners } examinateurs ont regardé
  } { $pictures ->
    [one] une photo
   *[other] { $pictures } photos
  } de votre pièce.
verdict-lede-hand = { $examiners ->
    [one] Un examinateur a eu
   *[other] { $examiners } examinateurs ont eu
  } la pièce en main.
verdict-tape = Échelle de la contrefaçon à l’authenticité confirmée pièce en main. Notre réponse est « { $word } ».
verdict-tape-note = La barre est notre fourchette, le trait notre meilleure estimation. La partie hachurée ne peut être atteinte qu’avec la pièce en main.
verdict-findings = Ce que nous avons examiné
verdict-findings-lede = Ce que chaque constat a pesé, pour ou contre
verdict-caption = Les constats et leur poids
verdict-head-point = Point
verdict-head-finding = Constat
verdict-against = Contre
verdict-for = Pour
verdict-pictures = { $count ->
    [one] Photo { $list }
   *[other] Photos { $list }
  }
verdict-weight-for-1 = Plaide légèrement pour
verdict-weight-for-2 = Plaide pour
verdict-weight-for-3 = Plaide fortement pour
verdict-weight-against-1 = Plaide légèrement contre
verdict-weight-against-2 = Plaide contre
verdict-weight-against-3 = Plaide fortement contre
verdict-weight-silent = Ne nous dit rien
verdict-weight-unseen = N’a pu être vu
verdict-weight-grouped = Compté avec un autre constat de même nature
verdict-limits = Ce que nous n’avons pu établir
verdict-limit-hand = Les matières. Cuir, mousse et odeur se jugent pièce en main.
verdict-limit-same = Que les photos montrent la pièce que vous recevrez. Demandez au vendeur une nouvelle photo, la date du jour écrite à côté.
verdict-limit-history = Son histoire. Nous ne regardons que ce que vous avez envoyé.
verdict-limit-stolen = Si elle a été volée. Donnez-nous la référence d’une plainte, si vous en avez une.
verdict-signed = Qui a signé
verdict-reader-first = Première lecture, sans voir la deuxième
verdict-reader-second = Deuxième lecture, sans voir la première
verdict-reader-third = Troisième lecture, car les deux premières différaient
verdict-reader-other = A conclu autrement ; les deux autres s’accordent
verdict-examiner = examinateur
verdict-settle = Ce qui permettrait de trancher
verdict-settle-hand = Un examinateur prend la pièce en main dans une boutique, et la réponse devient définitive, par écrit.
verdict-settle-photographs = De meilleures photos de ces points aideraient le plus :
verdict-settle-book = Demander un examen pièce en main
verdict-settle-add = Ajouter des photos
verdict-before-paying = Avant de payer le vendeur
verdict-before-paying-lede = Choisissez un paiement qui protège l’acheteur, et gardez l’annonce. Si la pièce est reconnue contrefaite, cette page et votre dossier vous aident à réclamer.
verdict-rights-title = Vos droits envers le vendeur
verdict-rights-lede = Une pièce vendue comme étant des nôtres sans l’être n’est pas conforme au contrat. Vous avez un recours contre le vendeur, qu’il l’ait su ou non : la loi de votre pays dit ce qui vient d’abord, une pièce authentique ou le remboursement. Gardez la pièce, l’annonce et la preuve du paiement ; ne renvoyez pas la pièce avant d’avoir réclamé par écrit.
verdict-rights-evidence = Imprimée, cette page indique qui a examiné la pièce, quand, et sur quels constats.
verdict-doubts = Pourquoi nous ne pouvons conclure
verdict-doubt-conflict = Des constats forts se contredisent. Aucune moyenne ne les départage ; une personne a regardé, et la pièce en main permettrait de conclure.
verdict-doubt-too-few-findings = Trop peu de points ont pu être vus.
verdict-doubt-too-few-pictures = Trop peu de photos les montrent.
verdict-doubt-too-little = Les constats réunis ne portent pas assez loin.
verdict-doubt-range = Les constats laissent les deux réponses possibles.
verdict-persons = Les examinateurs disent plus, ou moins, que les seuls constats ; leur motif est consigné.
verdict-shared = Partagé avec
verdict-shared-you = Personne d’autre que vous. Un lien pour un acheteur montre le verdict et les constats, jamais votre nom.
verdict-shared-link = Quiconque a le lien que vous avez créé le { $day }, jusqu’au { $until }. Votre nom n’y figure pas.
verdict-link-make = Créer un lien
verdict-link-end = Désactiver le lien
verdict-link-made = Voici le lien. Il n’est affiché qu’une fois : { $address }
verdict-link-ended = Le lien n’ouvre plus rien.
verdict-valid = Validité
verdict-valid-lede = Pour ces photos. C’est un avis donné le { $day }, non un certificat, et il ne suit pas la pièce.
verdict-valid-hand = C’est la parole de la maison, donnée le { $day }, sur la pièce qu’elle a eue en main.
verdict-working = Comment nous y sommes parvenus
verdict-working-lede = Chaque constat est pesé selon le rapport entre sa probabilité sur une pièce de notre fabrication et sur une imitation. Ce qui va ensemble compte une fois, et aucun constat ne compte au-delà de ce que ses données permettent.
verdict-working-sum = Résultat des constats réunis : { $band }.
verdict-working-policy = Règles { $policy }, catalogue { $catalogue }
verdict-band-none = aucun soutien, ni dans un sens ni dans l’autre
verdict-band-weak = soutien faible
verdict-band-moderate = soutien modéré
verdict-band-moderately-strong = soutien modérément fort
verdict-band-strong = soutien fort
verdict-band-very-strong = soutien très fort
verdict-band-extremely-strong = soutien extrêmement fort
verdict-towards-for = { $band } à l’hypothèse de notre fabrication
verdict-towards-against = { $band } à l’hypothèse d’une autre fabrication que la nôtre
verdict-earlier = Réponses antérieures
verdict-earlier-lede = Une réponse nouvelle n’efface pas la précédente.
verdict-appeal = Contester la réponse
verdict-appeal-lede = Deux autres examinateurs reprennent tout depuis le début. Dites-nous ce qui nous a échappé.
verdict-appeal-field = Ce qui est inexact
verdict-appeal-send = Faire examiner de nouveau
verdict-appeal-sent = Deux autres examinateurs regardent maintenant la pièce. Cette réponse reste jusqu’à la leur.
verdict-wait-title = Examen en cours
verdict-wait-lede = Nous répondons avant : { $moment }.
verdict-wait-asked = Demande reçue
verdict-wait-first = Première lecture
verdict-wait-second = Deuxième lecture
verdict-wait-third = Troisième lecture
verdict-wait-answer = Réponse
verdict-photographs-title = Il nous faut d’autres photos
verdict-photographs-lede = L’examinateur n’a pu voir ces points. Ajoutez-en des photos sur la page de votre dossier ; rien d’autre n’est nécessaire.
verdict-withdrawn-title = Demande retirée
verdict-withdrawn-lede = Vous avez retiré la demande, et plus personne ne l’examine.
verdict-open = Le verdict sur votre pièce
verdict-open-waiting = Où en est l’examen
verdict-share-title = Un verdict, partagé par qui l’a reçu
verdict-share-lede = La maison répond de ce qui figure ici, à la date indiquée. Vérifiez l’adresse de cette page : { $address }

## Dans la chronologie et les courriers
examination-asked = La pièce est à l’examen
examination-photographs-asked = L’examinateur demande d’autres photos
examination-answered = Le verdict est rendu
examination-opened-again = La pièce est de nouveau à l’examen
examination-withdrawn = La demande d’examen a été retirée

## Le formulaire
ask-heading-origin = D’où vient-elle ?
ask-heading-terms = Avant l’envoi
ask-lede-origin = Où elle a été achetée, ou est proposée. Laissez vide ce que vous ne savez pas ; un prix n’aide personne à décider si elle est authentique.
ask-lede-terms = Ce que vous lirez est un avis motivé.
ask-lede-photos-authenticity = Les numéros sont sur le dessin. La lumière du jour et un fond uni conviennent le mieux. Envoyez ce que vous avez ; plus nous voyons de points, plus nous pouvons en dire.
field-origin = La pièce
field-price = Prix
hint-price = Avec sa devise.
answer-origin-bought-here = Je l’ai achetée chez vous
answer-origin-second-hand = Je l’ai achetée d’occasion
answer-origin-offered = Elle m’est proposée
answer-origin-given = Elle m’a été offerte
terms-is = Ce qu’est la réponse
terms-is-lede = L’un de cinq mots, avec les constats pour et contre, les limites et les noms des signataires. Si nous ne pouvons conclure, nous le disons, avec ce qui permettrait de trancher.
terms-is-not = Ce qu’elle n’est pas
terms-is-not-lede = Ni un certificat, ni une estimation de valeur, ni une promesse sur la pièce que vous recevrez. Elle ne suit pas la pièce.
terms-who = Qui voit vos photos
terms-who-lede = Les examinateurs voient les photos et la famille de la pièce, ni votre nom ni le prix. Rien n’est dit au vendeur.
terms-kept = Combien de temps elles sont gardées
terms-kept-lede = Tant que votre dossier est gardé. Vous pouvez à tout moment nous demander de les effacer, et elles ne servent jamais à entraîner quoi que ce soit.
terms-time = Quand, et à quel prix
terms-time-lede = Sous deux jours ouvrés, gratuitement.

## Le bureau
desk-exams = Examens
desk-exams-to-read = À lire
desk-exams-none = Rien n’attend d’être lu
desk-exams-all = Tous les examens
desk-exams-head-number = Examen
desk-exams-head-family = Famille
desk-exams-head-round = Tour
desk-exams-head-stage = Étape
desk-exams-head-due = Réponse avant
desk-exams-head-verdict = Verdict
desk-exams-mine = Vous le lisez
desk-exams-open = Vous pouvez le prendre
exam-stage-awaits = Attend d’être lu
exam-stage-reads = En lecture
exam-stage-waits-for-photographs = Attend des photos
exam-stage-answered = Réponse donnée
exam-stage-withdrawn = Retiré
exam-why-asked = demandé
exam-why-photographs = nouvelles photos
exam-why-finding = élément nouveau
exam-why-in-hand = pièce en main
exam-why-appeal = contestation
exam-hand-photographs = Sur photos
exam-hand-in-hand = Pièce en main
bench-take = Prendre en lecture
bench-give-back = Rendre
bench-lede = Ni le client ni le prix ne figurent ici. Ce qu’un autre examinateur a dit reste scellé jusqu’au verdict.
bench-pictures = Photos
bench-picture = Photo { $number } : { $slot }
bench-no-pictures = Aucune photo n’a été envoyée
bench-loupe = Loupe
bench-compare = Comparer
bench-measure = Mesurer
bench-measure-says = { $pixels } pixels
bench-next = Photo suivante
bench-drawing = Dessin de référence
bench-points = Points
bench-mark-for = Pour
bench-mark-against = Contre
bench-mark-silent = Muet
bench-mark-unseen = Non visible
bench-strength = Degré
bench-strength-1 = Légèrement
bench-strength-2 = Nettement
bench-strength-3 = Fortement
bench-reason = Pourquoi, en une ligne
bench-seen-on = Vu sur
bench-staff-only = Réservé au personnel
bench-covert = Loupe ou lampe
bench-proposed = Les appréciations mènent à : { $word }
bench-word = Votre conclusion
bench-word-proposed = Celle des appréciations
bench-word-reason = Pourquoi une autre conclusion
bench-save = Enregistrer
bench-saved = Enregistré
bench-sign = Signer
bench-sign-lede = Une lecture signée ne change plus. Le second examinateur ne la voit pas.
bench-ask-photographs = Demander des photos
bench-ask-photographs-lede = Le client est invité à montrer les points notés « non visible », sauf ceux que seul le personnel peut connaître.
bench-signed = Signée. Elle reste scellée jusqu’au verdict.
bench-keys = 1 pour, 2 contre, 3 muet, 4 non visible ; les flèches passent d’un point à l’autre ; P photo suivante, Z loupe, C comparer, M mesurer
bench-records = Autres éléments
bench-record = Élément
bench-record-add = Noter
bench-reading-of = { $name } : { $word }
bench-tape = Ce que le client verrait
desk-exam-ask = Faire examiner la pièce
desk-exam-ask-lede = Deux examinateurs l’examinent d’après les photos de ce dossier.
desk-exam-made = Année de fabrication
desk-exam-in-hand = La pièce est entre nos mains
desk-exam-in-hand-lede = Elle est examinée de nouveau, et « authenticité confirmée » peut se dire.
desk-exam-appeal = Le client conteste la réponse
desk-exam-case = Le dossier
desk-trained = Qui est formé à quoi
desk-trained-person = Examinateur
desk-trained-family = Famille
desk-trained-basis = Sur quelle base
desk-trained-since = Depuis
desk-trained-until = Jusqu’au
desk-trained-lasting = Sans terme
desk-train = Enregistrer une formation à une famille
desk-train-end = Mettre fin
refusal-not-a-year = Saisissez une année entre 1917 et l’année en cours.

## Ce qui est refusé
refusal-exam-held-by-another = Un autre examinateur le lit. Prenez-en un autre dans la liste.
refusal-exam-not-held = Vous ne l’avez pas en lecture. Prenez-le d’abord.
refusal-exam-read-already = Vous l’avez lu dans ce tour, ou votre lecture est contestée. Laissez une autre personne le lire.
refusal-exam-not-trained = Votre formation ne couvre pas cette famille. Demandez à un responsable d’enregistrer votre formation.
refusal-exam-point-unmarked = Un point est sans appréciation. Donnez-en une à chaque point ; « non visible » en est une.
refusal-exam-mark-unreasoned = Une appréciation pour ou contre est sans degré ou sans motif. Choisissez le degré et écrivez une ligne.
refusal-exam-point-unknown = Une appréciation porte sur un point que cette famille n’a pas. Ouvrez de nouveau la page.
refusal-exam-word-unreasoned = Une autre conclusion que celle des appréciations demande un motif. Écrivez pourquoi.
refusal-exam-not-in-hand = « Authenticité confirmée » se dit pièce en main. Faites apporter la pièce.
refusal-exam-nothing-against = Rien n’est relevé contre la pièce. Indiquez ce qui parle contre elle, ou concluez autrement.
refusal-exam-answered = La réponse a été donnée. Une nouvelle photo, un nouveau constat ou une contestation rouvre l’examen.
refusal-exam-not-answered = La réponse n’est pas encore donnée. Attendez le verdict.
refusal-exam-withdrawn = La demande a été retirée. Demandez un nouvel examen.
refusal-exam-no-photographs = Aucune photo n’est attendue ni demandée. Indiquez ce qui n’est pas visible.
refusal-exam-appeal-unreasoned = Il n’est pas dit ce qui est inexact. Dites ce qui nous a échappé.
