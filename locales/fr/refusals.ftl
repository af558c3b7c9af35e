## What is said when a change is refused: refusal-CODE, codes of app::gate,
## app::people, app::passwords and app::house. First why, then what can be done.

refusal-needs-proof = Saisissez d’abord de nouveau votre mot de passe, ou un code de votre second facteur.
refusal-proof-wrong = Ce mot de passe ne convient pas. Vérifiez-le et réessayez.
refusal-session-over = Cette session est terminée. Connectez-vous de nouveau.
refusal-factor-enrolled = Le second facteur est déjà activé. Son secret n’est plus affiché.
refusal-region-in-use = Un lieu ou une équipe de cette région est encore en service. Retirez-les d’abord.
refusal-last-team = C’est la dernière équipe, et les nouveaux dossiers doivent arriver quelque part. Créez-en d’abord une autre.

refusal-password-short = Utilisez au moins 8 caractères. Quelques mots faciles à retenir conviennent bien.
refusal-password-long = Utilisez 256 octets au plus, soit environ 250 lettres latines.
refusal-password-control = Retirez les caractères invisibles.
refusal-password-name = Ajoutez autre chose que le nom de la maison ou le vôtre.
refusal-password-common = Ce mot de passe serait deviné parmi les premiers. Quelques mots sans lien entre eux conviennent bien.

refusal-login = Utilisez un identifiant sans espace.
refusal-not-for-people = Le rôle d’un programme ne peut être donné à une personne. Créez plutôt un jeton.
refusal-empty = Choisissez-en au moins un, ou partout.
refusal-unknown = L’un de ces éléments n’est pas connu ici. Choisissez dans la liste.
refusal-characters = Retirez les caractères invisibles.
refusal-code = Utilisez des minuscules, des chiffres et des traits d’union, par exemple paris-saint-honore.
refusal-fixed = Le code ne peut pas changer : des dossiers y renvoient. Créez plutôt un nouvel élément.
refusal-country = Saisissez les deux majuscules d’un pays, par exemple FR.
refusal-currency = Saisissez les trois majuscules d’une devise, par exemple EUR.
refusal-unknown-zone = Ce fuseau horaire n’est pas connu. Écrivez par exemple Europe/Paris.
refusal-domain = Saisissez une adresse comme orle.example ou https://orle.example/fr/.
refusal-range = Ce nombre est hors limites. Saisissez-en un plus courant.
refusal-bad-time = Ces horaires sont illisibles. Écrivez 09:00-13:00, 14:00-18:00.
refusal-start-not-before-end = L’ouverture précède la fermeture. Pour une équipe de nuit, écrivez 22:00-30:00.
refusal-starts-next-day = Les heures à partir de minuit appartiennent au lendemain. Saisissez-les à ce jour-là.
refusal-ends-too-late = Un service se termine le lendemain, à 48:00 au plus tard. Saisissez le reste aux heures de ce jour-là.
refusal-overlap = Deux de ces horaires se chevauchent. Laissez un intervalle ou réunissez-les.
refusal-bad-date = Saisissez une date, par exemple 2026-12-25.
refusal-bad-minutes = Saisissez des heures et des minutes, par exemple 4:00, et une alerte qui ne dépasse pas la promesse.
refusal-promise-tie = Une autre promesse est tout aussi précise pour certains de ces dossiers. Précisez un élément de plus, ou modifiez l’autre.
refusal-unknown-fact = Un nom entre accolades n’est pas un fait connu. Utilisez ceux qui figurent sous le champ.
refusal-loose-brace = Une accolade n’ouvre ou ne ferme rien. Écrivez les faits ainsi : {"{"}client_name{"}"}.
refusal-twice = Un élément est nommé deux fois. N’en gardez qu’un.

refusal-passkey-wrong = Cette clé d’accès n’a pas été acceptée. Réessayez.
refusal-passkey-known = Cette clé d’accès est déjà enregistrée. Utilisez-la ou créez-en une autre.
refusal-passkey-too-many = Dix clés d’accès au plus. Renoncez d’abord à l’une d’elles.
refusal-passkey-none-here = Les clés d’accès demandent une adresse par nom. Activez plutôt les codes.
refusal-no-factor = Aucun second facteur ne peut être perdu. Activez-en un d’abord.
refusal-last-factor = C’est votre seul second facteur. Activez-en d’abord un autre.
refusal-same = C’est déjà le cas. Saisissez autre chose, ou laissez tel quel.
refusal-region-has-cases = Des dossiers de cette région sont encore ouverts. Résolvez-les d’abord, ou déplacez-les.

refusal-already-sent = Ce formulaire a déjà été envoyé. Ouvrez le dossier qui en est né et écrivez-y.
refusal-already-undone = Ceci a déjà été annulé. Voyez les dossiers tels qu’ils sont maintenant.
refusal-file-held = Ce fichier est encore en cours d’examen. Réessayez dans une minute.
refusal-control-characters = Retirez les caractères invisibles.
refusal-hidden-characters = Retirez les caractères invisibles ou qui changent le sens du texte.
refusal-not-a-day = Saisissez une date, par exemple 2026-12-25.
refusal-not-a-number = Saisissez un nombre entier.
refusal-not-a-phone = Saisissez un numéro de téléphone avec l’indicatif du pays, par exemple +33 1 23 45 67 89.
refusal-too-many = C’est plus qu’on ne peut faire en une fois. Choisissez-en moins.
refusal-wrong = Cette réponse ne peut pas rester ainsi. Revenez à sa page et modifiez-la.
refusal-not-qualified = Cette personne ne peut pas répondre à ce dossier. Choisissez quelqu’un d’autre.

## What is said of a fact of a purchase: app::law.
refusal-no-such-fact = Ce fait n’existe pas. Choisissez-en un parmi ceux affichés à côté du dossier.
refusal-unknown-value = Ce n’est pas possible ici. Choisissez parmi ce qui est proposé.
refusal-impossible-fact = Cela contredit ce qui est connu. Corrigez l’un des deux.
refusal-fact-ahead = Ce jour n’est pas encore venu. Vérifiez-le.
refusal-fact-before = Ce jour en précède un qui vient avant. Corrigez l’un des deux.
refusal-fact-after = Ce jour en suit un qui vient après. Corrigez l’un des deux.
refusal-unknown-right = Ce droit n’existe pas ici. Choisissez-en un parmi ceux affichés à côté du dossier.
refusal-answer-open = La réponse n’est pas encore possible : il reste à demander. Complétez, ou demandez au client.
refusal-revision-not-now = Ce n’est pas possible dans l’état actuel. Regardez où il en est.
refusal-revision-own = Vous y avez écrit. Une autre personne habilitée à approuver en décide.
refusal-revision-mistakes = Il contient des erreurs, ou des scénarios de la maison échouent. Corrigez-les d’abord.
refusal-revision-not-tried = Son effet n’a pas été examiné avec ce texte et ces règles. Essayez-le d’abord.
refusal-revision-no-day = Il n’a pas de jour d’entrée en vigueur, ou ce jour est passé. Indiquez aujourd’hui ou un jour à venir.
refusal-revision-same-version = Un autre texte a déjà porté cette version. Donnez-en une nouvelle en tête du recueil.
refusal-revision-same-text = Rien n’y diffère du dernier texte approuvé. Changez quelque chose, ou abandonnez-le.
refusal-revision-behind = Un autre changement de ce recueil a été approuvé entre-temps. Repartez de celui-là et reportez-y le vôtre.
refusal-revision-in-force = Il est déjà en vigueur. Commencez un nouveau changement pour le corriger.
refusal-revision-moved = Quelqu’un l’a modifié depuis l’ouverture de cette page. Votre saisie est ci-dessous : comparez-la avec ce qui diffère, puis enregistrez de nouveau.
refusal-answer-firm = Aucun usage de la maison ne s’y oppose ici. Ce que dit la loi ou une règle ferme ne se décide pas autrement ; dites-le tel quel au client.
refusal-mail-decided = Quelqu’un a décidé de ce courriel entre-temps. Ouvrez-le de nouveau pour voir où il est.
refusal-mail-unreadable = Ce courriel est illisible et ne peut pas entrer dans un dossier. Enregistrez l’original et ouvrez un dossier à la main.
refusal-plus-sign = Ce qui suit un signe plus est le nom signé d’un dossier. Écrivez l’adresse sans ce signe.
