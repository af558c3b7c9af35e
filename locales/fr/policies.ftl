## Règles dans les réglages.
settings-policies = Règles
settings-policies-about = Ce que doivent la loi et la maison : changer une règle, voir son effet, la faire approuver.
settings-policies-lede = Un changement est écrit par une personne et approuvé par une autre. À partir de son jour, il compte sur chaque page. Ce qui a compté n’est jamais modifié.
policy-unread = Approuvé, mais illisible pour cette version du programme
policy-open = Changements en cours
policy-open-none = Aucun changement n’est en cours.
policy-begin = Commencer un changement
policy-begin-lede = Il part du dernier texte approuvé.
policy-begin-do = Commencer
policy-decided = Décidés
policy-decided-none = Rien n’a encore été décidé.
policy-packs = En vigueur aujourd’hui
policy-older = Changements plus anciens
policy-about = Objet
policy-about-hint = Une ligne qu’un collègue comprendra dans un an
policy-unnamed = Changement sans nom
policy-pack = Recueil
policy-version = Version
policy-day = Compte à partir du
policy-day-hint = Le premier jour, dès minuit en temps universel
policy-no-day = Pas encore de jour
policy-people = Écrit et décidé par
policy-rules-head = Règles
policy-rules = { $count ->
    [one] { $count } règle
   *[other] { $count } règles
 }
policy-of = Provenance
policy-of-change = Un changement approuvé ici
policy-of-program = Le programme ou sa configuration
revision-state-draft = Brouillon
revision-state-proposed = En attente d’approbation
revision-state-dropped = Abandonné
policy-counts = En vigueur
policy-planned = Approuvé, son jour est à venir
policy-was = A été en vigueur
policy-made = Commencé
policy-writers = Écrit aussi par
policy-proposed = Proposé
policy-approved = Approuvé
policy-dropped = Abandonné
policy-sent-back = Renvoyé
policy-who-when = { $name }, { $moment }
policy-reading = Lecture
policy-mistakes = { $count ->
    [one] { $count } erreur. Rien ne compte tant qu’elle n’est pas corrigée.
   *[other] { $count } erreurs. Rien ne compte tant qu’elles ne sont pas corrigées.
 }
policy-own-fail = { $count } des { $all } scénarios de la maison échouent. Corrigez la règle ou le scénario.
policy-own-failing = Scénarios de la maison qui échouent
policy-sound = Le texte se lit sans erreur.
policy-sound-own = { $count ->
    [one] Le texte se lit sans erreur et son scénario tient.
   *[other] Le texte se lit sans erreur et ses { $count } scénarios tiennent.
 }
policy-write = Écrire
policy-write-lede = Un brouillon est gardé avec ses erreurs. Donnez-lui une nouvelle version si les règles diffèrent.
policy-text = Texte du recueil
policy-text-hint = Des règles en phrases ; docs/law.md les parcourt pas à pas avec un juriste
policy-own = Scénarios de la maison
policy-own-hint = Des cas avec ce que vous en attendez, en liste JSON. Ils doivent tenir avant toute proposition.
policy-save-and-try = Enregistrer et essayer
policy-trial = Ce que cela changerait
policy-trial-do = Essayer
policy-trial-anew = Essayer de nouveau
policy-trial-again = Regarder de nouveau
policy-trial-none = Le changement n’a pas encore été essayé sur les dossiers ouverts.
policy-trial-mistakes = L’essai est possible une fois les erreurs corrigées.
policy-trial-runs = { $done } dossiers ouverts sur { $whole } examinés
policy-trial-broken = Le dernier essai s’est interrompu avant la fin. Essayez de nouveau.
policy-trial-old = Le texte ou les règles voisines ont changé depuis cet essai. Essayez de nouveau avant l’approbation.
policy-trial-by = Essayé par { $name }, { $moment }.
policy-answers = { $count ->
    [one] { $count } réponse
   *[other] { $count } réponses
 }
policy-trial-moved = Changement pour { $answers }, dans { $cases } dossiers ouverts sur { $all }.
policy-trial-same = Aucune réponse ne changerait dans { $all } dossiers ouverts.
policy-trial-told = { $count ->
    [one] { $count } de ces réponses a été donnée à un client. Rien ne part tout seul : le dossier montre la différence.
   *[other] { $count } de ces réponses ont été données à des clients. Rien ne part tout seul : chaque dossier montre la différence.
 }
policy-trial-scenarios = { $count } des { $all } scénarios gardés tiennent aujourd’hui et ne tiendraient plus.
policy-trial-rules = Règles qui diffèrent :
policy-trial-rights = Réponses qui changeraient, par droit
policy-trial-count = Réponses
policy-trial-cases = Dossier par dossier
policy-trial-failing = Scénarios qui ne tiendraient plus
policy-case = Dossier
policy-right = Droit
policy-before = Aujourd’hui
policy-after = Après le changement
policy-told = Dit au client
policy-answer-none = Aucune règle n’en parle
policy-answer-asks = { $answer } À demander : { $facts }
policy-compare = Ce qui diffère
policy-compare-same = Le texte est identique au précédent.
policy-compare-in = Nouveau :
policy-compare-out = Retiré :
policy-propose = Proposer
policy-propose-lede = Une personne qui n’y a pas écrit le lit et l’approuve.
policy-propose-do = Demander l’approbation
policy-approve = Approuver
policy-approve-lede = À partir du jour suivant, il compte pour chaque réponse : { $day }. Vous n’y avez pas écrit.
policy-approve-others = Une personne qui peut approuver les règles et n’y a pas écrit en décide.
policy-approve-do = Approuver
policy-return = Renvoyer
policy-return-lede = Il redevient un brouillon. Son auteur lit votre raison.
policy-return-do = Renvoyer
policy-reason = Raison
policy-drop = Abandonner
policy-drop-lede = Il reste dans la liste et ne compte jamais.
policy-drop-do = Abandonner
policy-again = Reprendre ce texte
policy-again-lede = Commence un nouveau changement à partir de lui.
policy-again-do = Repartir de ce texte
