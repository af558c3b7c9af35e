# The withdrawal function: two steps and a receipt. Title and button are worded as the statute has them
# (Directive 2011/83/EU, Art. 11a).

withdraw-title = Renoncer au contrat ici
withdraw-lede = Vous pouvez vous rétracter d’un contrat conclu à distance avec nous. Il n’y faut ni compte ni motif.
withdraw-order = Numéro de commande
withdraw-order-hint = Il figure sur la confirmation de votre commande.
withdraw-order-missing = Indiquez le numéro de la commande.
withdraw-email = Adresse électronique pour l’accusé de réception
withdraw-pieces = Seulement pour ces pièces
withdraw-pieces-hint = Une par ligne. Laissez vide pour vous rétracter du contrat entier.
withdraw-pieces-many = Nommez cinquante pièces au plus, chacune en une ligne courte.
withdraw-next = Continuer
withdraw-check-title = Relisez une fois
withdraw-check-lede = Voici ce que vous déclarez. Rien n’est déclaré avant votre confirmation.
withdraw-what = Objet de la rétractation
withdraw-all = Le contrat entier
withdraw-confirm = Confirmer la rétractation
withdraw-change = Modifier
withdraw-done-title = Votre rétractation est arrivée
withdraw-done-lede = Cet accusé confirme que votre déclaration est arrivée, et quand. Il ne décide rien : la réponse vient dans votre dossier. Une copie part à { $email }.
withdraw-content = Déclaration
withdraw-declared = Je me rétracte du contrat.
withdraw-at = Arrivée
withdraw-instant = { $date }, { $time } ({ $zone })
withdraw-digest = Empreinte (SHA-256)
withdraw-subject = Rétractation : commande { $order }
withdraw-words = Je me rétracte du contrat de la commande { $order }. { $name }
withdraw-words-some = Je me rétracte du contrat de la commande { $order } pour ces pièces : { $pieces }. { $name }
mail-withdraw-subject = Accusé de votre rétractation : commande { $order }
mail-withdraw-lede = Cet accusé confirme que votre déclaration est arrivée, et quand. Il ne décide rien : la réponse vient dans votre dossier. Conservez cette lettre.
