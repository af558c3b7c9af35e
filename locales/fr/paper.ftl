### Titres de ce qui est imprimé ou envoyé en PDF. $page et $pages sont des chiffres.
### Colonnes et libellés sont courts : une étiquette mesure 100 mm de large.

## All papers
paper-page = Page { $page } sur { $pages }
paper-square-alt = Code QR : { $text }
paper-bars-alt = Code-barres : { $text }
paper-from = De
paper-to = À
paper-tracking = Numéro de suivi
paper-return-number = Numéro du retour
paper-parcel = Colis
paper-weight = Poids
paper-order = Commande
paper-piece = Pièce
paper-reference = Référence
paper-size = Taille
paper-quantity-short = Qté
paper-reason = Motif

## Label of a return, and what customs ask
paper-label-title = Étiquette de retour { $number }
paper-label-heading = Retour
paper-label-parcel = { $one } sur { $of }
paper-customs = Déclaration en douane
paper-customs-kind = Marchandises en retour
paper-goods = Contenu
paper-hs-code = Code SH
paper-origin = Origine
paper-value = Valeur
paper-total = Total
paper-values-apart = Cadeau. Les valeurs sont transmises à la douane par voie électronique.

## Slip in the parcel
paper-slip-title = Retour { $number }
paper-slip-heading = Retour
paper-slip-lede = Déposer cette feuille dans le colis, sur les pièces.
paper-slip-until = À remettre avant la fin du
paper-slip-contents = Dans ce colis
paper-slip-outcome = La suite
paper-slip-scan = Suivre ce retour
paper-pack-title = Emballer
paper-pack-1 = Pièce propre et sèche, avec tout ce qui l’accompagnait : pochette, carte d’entretien, éléments de rechange.
paper-pack-2 = Laisser scellés et étiquettes en place. Envelopper les parties métalliques pour qu’elles ne marquent rien.
paper-pack-3 = Prendre un carton extérieur rigide. La boîte de la maison fait partie de la pièce et voyage à l’intérieur.
paper-pack-4 = Coller l’étiquette à plat sur la plus grande face, sans adhésif sur les barres, et garder le reçu du transporteur.

## Gift receipt: whoever was given something reads it
paper-gift-title = Reçu cadeau { $number }
paper-gift-heading = Reçu cadeau
paper-gift-lede = À garder avec le cadeau : cette feuille tient lieu de ticket et ne mentionne aucun prix.
paper-gift-number = Numéro du reçu
paper-gift-until = Échange jusqu’au
paper-gift-contents = Ce qui a été offert

## Receipt of a withdrawal (Directive 2011/83/EU, Article 11a)
paper-withdrawal-title = Accusé de réception de rétractation { $number }
paper-withdrawal-heading = Votre rétractation nous est parvenue
paper-withdrawal-lede = Voici l’accusé de réception de votre déclaration de rétractation du contrat de la commande { $order }.
paper-withdrawal-moment = { $date }, { $time } ({ $zone }, { $offset })
paper-withdrawal-received = Reçue le
paper-withdrawal-name = Nom
paper-withdrawal-number = Numéro de rétractation
paper-withdrawal-sent-to = Accusé envoyé à
paper-withdrawal-pieces = Pièces
paper-withdrawal-declaration = La déclaration, mot pour mot
paper-withdrawal-notice = Cet accusé confirme que la déclaration nous est parvenue, et quand. Il ne confirme pas qu’elle est acceptée.
paper-withdrawal-digest = SHA-256 de la déclaration
paper-withdrawal-digest-help = Ces 64 caractères sont calculés sur la déclaration telle qu’elle est arrivée. La moindre modification en donne d’autres.
paper-withdrawal-post = Par courrier

## A case as it is printed
paper-case-title = Dossier { $number }
paper-case-printed = Imprimé : { $moment }
