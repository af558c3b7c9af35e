### Ce qu’un examinateur regarde sur une pièce, ce que l’on sait d’elle par ailleurs, et les guides publics.
### Le schéma des clés est décrit en tête de locales/en/features.ftl.

feature-side-stitching = Surpiqûres des panneaux latéraux
feature-side-stitching-look = À la lumière du jour, photographiez de près la couture du côté, sur une largeur de main.
feature-side-stitching-genuine = Les points ont même longueur et même tension sur les deux chaussures, et la couture reste à égale distance du bord du panneau.
feature-side-stitching-copied = La longueur des points varie, les rangs dévient vers le bord ou les deux chaussures diffèrent.

feature-tongue-label = Étiquette de languette
feature-tongue-label-look = Tirez la languette vers le haut et photographiez l’étiquette de face, assez près pour que le tissage se voie.
feature-tongue-label-genuine = Le tissage est serré, les lettres sont espacées avec régularité et la coupe du bord correspond aux années de fabrication de la paire.
feature-tongue-label-copied = Les lettres se touchent ou s’amincissent, ou l’étiquette est d’un type que nous n’employions pas ces années-là.

feature-toe-layers = Couches de la pointe
feature-toe-layers-look = Posez la chaussure sur une table, placez le téléphone à hauteur de semelle et photographiez la pointe de profil.
feature-toe-layers-genuine = Trois couches se suivent dans le même ordre sur les deux chaussures, séparées par des lignes fines et continues.
feature-toe-layers-copied = Les couches sont moulées d’un bloc et figurées par des rainures, ou leur hauteur diffère d’une chaussure à l’autre.

feature-sole-layers = Couches de la semelle
feature-sole-layers-look = Posez la chaussure sur une table et photographiez toute la semelle de profil, le téléphone à sa hauteur.
feature-sole-layers-genuine = Chaque partie de la semelle est une pièce distincte, les raccords sont nets et la gauche est le miroir de la droite.
feature-sole-layers-copied = Des parties qui devraient être distinctes sont moulées ensemble, les arêtes sont arrondies ou une peinture tient lieu de changement de matière.

feature-sole-mould = Marques de moule sous la semelle
feature-sole-mould-look = Retournez la chaussure, brossez la cambrure et photographiez les marques sous une lumière rasante.
feature-sole-mould-genuine = Les marques sont nettes, d’égale profondeur, et la pointure qu’elles portent est celle de la chaussure.
feature-sole-mould-copied = Ces marques sont souvent copiées : justes, elles comptent peu ; une pointure fausse ou des contours flous comptent davantage.

feature-heel-embroidery = Broderie du talon
feature-heel-embroidery-look = Photographiez la broderie bien de l’arrière, plein cadre, une fois par chaussure.
feature-heel-embroidery-genuine = Les lettres sont denses, leurs bords nets, sans fil de l’une à l’autre ; une lettre un peu basse se voit aussi sur des paires authentiques.
feature-heel-embroidery-copied = Les lettres sont maigres ou empâtées, reliées par des fils ou espacées autrement d’une chaussure à l’autre.

feature-size-mark = Pointure brodée à la pointe
feature-size-mark-look = Photographiez de dessus et de près le chiffre brodé à la pointe de chaque chaussure.
feature-size-mark-genuine = Les chiffres sont brodés serré, bien droits, et s’accordent avec la pointure indiquée sous la semelle.
feature-size-mark-copied = Les chiffres penchent, leurs creux sont bouchés ou le nombre diffère de la pointure indiquée sous la semelle.

feature-laces = Lacets
feature-laces-look = Les lacets n’appellent pas de photo à part : on les remplace souvent, et nous n’en concluons rien.
feature-laces-genuine = Une paire authentique se porte avec ses premiers lacets ou avec d’autres : ils ne disent rien.
feature-laces-copied = Les imitations ont des lacets pareils aux nôtres ou différents : ici non plus, ils ne disent rien.

feature-sole-bond = Collage entre semelle et tige
feature-sole-bond-look = Allumez la lampe du téléphone et photographiez de près la ligne où la semelle rejoint la tige.
feature-sole-bond-genuine = La ligne est fermée et régulière, et le peu de colle qui se voit n’en sort pas.
feature-sole-bond-copied = La colle déborde, a jauni par endroits ou recouvre une peinture ; une réparation faite chez soi peut avoir le même aspect.

feature-insole-print = Impression de la semelle intérieure
feature-insole-print-look = Ouvrez largement la chaussure et photographiez bien de dessus l’impression de la semelle intérieure.
feature-insole-print-genuine = L’impression est fine, ses contours sont nets et elle s’efface également à l’usage.
feature-insole-print-copied = L’impression fait épaisseur, s’écaille ou s’espace autrement que la nôtre ; la semelle intérieure a aussi pu être remplacée.

feature-knit-gauge = Finesse de la maille
feature-knit-gauge-look = Posez la chaussure à la lumière du jour, sans étirer la maille, et photographiez-en une zone large comme le pouce.
feature-knit-gauge-genuine = Les mailles sont petites et semblables, les côtes montent droit jusqu’au col et le tricot reprend sa forme après la pression du doigt.
feature-knit-gauge-copied = Le tricot est plus gros, les mailles sont inégales ou les côtes dévient avant d’atteindre le col.

feature-collar-edge = Bord du col
feature-collar-edge-look = Posez la chaussure debout et photographiez le bord du col de l’extérieur, puis de l’intérieur.
feature-collar-edge-genuine = Le bord est tricoté d’un seul tenant avec la tige, reste plat et se ferme sans couture épaisse.
feature-collar-edge-copied = Le bord est replié et rapporté, bâille ou ondule quand la chaussure est vide.

feature-ankle-lettering = Lettrage de la cheville
feature-ankle-lettering-look = Photographiez le lettrage de la cheville bien de profil, sans étirer la maille.
feature-ankle-lettering-genuine = Les lettres ont des contours nets, sont de niveau et suivent la maille sans la raidir.
feature-ankle-lettering-copied = Les lettres sont raides, posées de biais ou étendues sur la maille comme un film dont les coins se soulèvent.

feature-hardware-engraving = Gravure des pièces métalliques
feature-hardware-engraving-look = Inclinez le fermoir ou la boucle jusqu’à ce que la lumière rase les lettres, et photographiez-les à une main de distance.
feature-hardware-engraving-genuine = Les lettres sont gravées à une seule profondeur, avec des angles vifs et un fond net.
feature-hardware-engraving-copied = Les lettres sont peu profondes, arrondies ou empâtées par le placage, et leurs traits changent de largeur.

feature-edge-paint = Peinture des tranches
feature-edge-paint-look = Photographiez de côté et de près une tranche peinte, au rabat ou à la bandoulière.
feature-edge-paint-genuine = La peinture forme une ligne lisse, à peine bombée, et ne mord pas sur la fleur du cuir.
feature-edge-paint-copied = La peinture est épaisse ou collante, déborde sur le cuir ou laisse voir les couches ; la chaleur et l’usure peuvent aussi l’ouvrir.

feature-stitch-pitch = Longueur des points
feature-stitch-pitch-look = Posez une règle le long d’une couture droite et photographiez le tout bien de dessus.
feature-stitch-pitch-genuine = Les points gardent la même longueur tout au long de la couture, penchent de même et passent l’angle sans se serrer.
feature-stitch-pitch-copied = La longueur des points change au fil de la couture, des trous se voient à côté du fil ou les points se serrent dans les angles.

feature-label-stamp = Marquage de l’étiquette intérieure
feature-label-stamp-look = Ouvrez le sac à la lumière du jour et photographiez l’étiquette intérieure de face, plein cadre.
feature-label-stamp-genuine = Les lettres sont pressées également dans l’étiquette, avec des bords nets et le même espacement à chaque ligne.
feature-label-stamp-copied = Le marquage est trop profond ou trop pâle, ses lettres sont plus grasses que les nôtres ou ses lignes ne sont pas de niveau.

feature-label-code = Code de l’étiquette
feature-label-code-look = S’il y a un code, photographiez-le avec l’étiquette entière.
feature-label-code-genuine = Un code peut figurer sur l’étiquette ; il ne prouve rien à lui seul.
feature-label-code-copied = Un code se copie aussi facilement qu’une forme, et le même revient souvent sur de nombreux sacs.

feature-zip-slider = Curseur de la fermeture
feature-zip-slider-look = Ouvrez la fermeture à moitié et photographiez le curseur de face, puis de dos.
feature-zip-slider-genuine = Le curseur est massif, ses bords sont lisses et sa finition est celle des autres pièces métalliques.
feature-zip-slider-copied = Le curseur est léger, ses bords sont rugueux ou sa teinte tranche sur les autres pièces métalliques ; une fermeture réparée peut aussi différer.

feature-studs = Clous
feature-studs-look = Photographiez une rangée de clous de face, puis de biais.
feature-studs-genuine = Les clous sont alignés, à la même hauteur, et le cuir reste plat autour d’eux.
feature-studs-copied = Les clous sont de travers ou inégalement espacés, le cuir fronce autour d’eux ou de la colle paraît au bord.

feature-curved-base = Courbe de la base
feature-curved-base-look = Posez le sac vide sur une table, placez le téléphone à sa hauteur et photographiez-le de face.
feature-curved-base-genuine = La base dessine une seule courbe régulière, la même aux deux bouts, et ne touche la table que sur deux lignes.
feature-curved-base-copied = La courbe est plate, se casse au milieu ou diffère d’un bout à l’autre ; un mauvais rangement peut en faire autant.

feature-lining-weave = Tissage de la doublure
feature-lining-weave-look = Retournez une poche de la doublure, éclairez-la de côté et photographiez le tissage à travers une loupe, ou d’aussi près que le téléphone fait le point.
feature-lining-weave-genuine = Les fils sont fins et serrés, se croisent avec régularité et l’étoffe tient aux coutures.
feature-lining-weave-copied = Les fils sont gros ou brillants, le tissage laisse des jours ou l’étoffe glisse aux coutures.

record-serial-number = Numéro de série
record-serial-number-for = Le numéro est de ceux que nous employions pour de telles pièces ces années-là ; un numéro se copie sans peine et compte donc peu.
record-serial-number-against = Le numéro n’est pas de ceux que nous avons employés, ou nous le connaissons par des imitations.
record-serial-number-silent = Sur une chaussure, aucun n’est attendu : son absence ne prouve rien, et un numéro ne prouverait guère davantage.
record-serial-number-absent-bag = L’absence de code sur une étiquette ancienne dit peu de chose.

record-receipt = Reçu
record-receipt-for = Le reçu porte une boutique et une date qui concordent avec nos registres ; il ne s’ensuit pas qu’il soit celui de cette pièce.
record-receipt-against = Le reçu porte une boutique, une date ou un prix qui ne concordent pas avec nos registres.
record-receipt-silent = Il n’y a pas de reçu, ou il est illisible ; les papiers se perdent, et cela ne dit presque rien.

record-sale-record = Trace de la première vente
record-sale-record-for = Nos registres gardent une première vente qui convient à cette pièce et à ce que l’on vous en a dit.
record-sale-record-against = Nos registres ne concordent pas avec la vente qui nous a été décrite.
record-sale-record-silent = Nous n’avons pas de trace reliant cette pièce à une première vente, ce qui est courant.

record-card = Carte d’authenticité
record-card-for = La carte est d’un type que nous remettions ces années-là ; seule, elle prouve peu, car une carte passe aisément d’une pièce à l’autre.
record-card-against = La carte est d’un type que nous n’avons jamais remis, ou désigne un autre modèle.
record-card-silent = Il n’y a pas de carte ; les cartes se perdent, et cela ne dit rien.

record-quality-control = Fiche de contrôle qualité
record-quality-control-for = La fiche est d’un type que nos ateliers employaient ces années-là et convient à cette pièce ; elle peut être copiée ou venir d’une autre.
record-quality-control-against = La fiche porte un modèle, une taille ou une date qui ne conviennent pas à cette pièce.
record-quality-control-silent = Il n’y a pas de fiche ; la plupart sont jetées avec l’emballage, et cela ne dit rien.

record-retailer = Premier vendeur
record-retailer-for = La pièce a d’abord été vendue par nous ou par un détaillant agréé, et nous avons pu le confirmer.
record-retailer-against = Le premier vendeur n’était pas un détaillant agréé ; cela compte peu, car des pièces authentiques se revendent partout.
record-retailer-silent = Nous ne savons pas qui l’a d’abord vendue, et cela ne compte ni pour ni contre.

record-tag = Puce électronique
record-tag-for = La puce a pu être lue, répond comme les nôtres et correspond à une pièce comme celle-ci.
record-tag-against = La puce répond autrement que les nôtres, ou correspond à une autre pièce.
record-tag-silent = Il n’y a pas de puce, ou elle n’a pu être lue ; beaucoup de nos pièces n’en ont pas.

record-seal-or-hologram = Sceau ou hologramme
record-seal-or-hologram-for = Le sceau ou l’hologramme est d’un type que nous employions ces années-là, et rien n’indique qu’il ait été déplacé.
record-seal-or-hologram-against = Le sceau ou l’hologramme est d’un type que nous n’employions pas, ou a été posé après coup.
record-seal-or-hologram-silent = Il n’y en a pas ; les sceaux tombent à l’usage, et cela ne dit rien.

record-third-party = Rapport d’un autre service
record-third-party-for = Un autre service tient la pièce pour authentique ; c’est un avis, pesé selon le taux d’erreur qu’il déclare.
record-third-party-against = Un autre service tient la pièce pour une imitation ; c’est un avis, pesé selon le taux d’erreur qu’il déclare.
record-third-party-silent = Le rapport ne conclut pas ou ne déclare aucun taux d’erreur ; nous n’en tenons pas compte.

record-history = Histoire de la pièce
record-history-for = Ce que l’on raconte de ses propriétaires, de son parcours et de ses réparations se tient et concorde avec nos registres.
record-history-against = Ce que l’on raconte de son passé ne se tient pas, ou ne concorde pas avec nos registres.
record-history-silent = On sait peu de son passé, ce qui est courant pour une pièce de seconde main.

guide-bag-lede = Regardez la forme, les coutures, les tranches peintes, les pièces métalliques et l’étiquette intérieure. Aucun point ne décide seul : ils se pèsent ensemble.
guide-sneaker-lede = Regardez les surpiqûres du côté, les couches de la semelle, la broderie et l’étiquette de languette. Aucun point ne décide seul : ils se pèsent ensemble.
guide-sock-sneaker-lede = Regardez la maille, le bord du col, le lettrage de la cheville et les marques sous la semelle. Aucun point ne décide seul : ils se pèsent ensemble.

guide-home-can-1 = Si le travail est régulier, aux coutures, aux bords et aux lettres.
guide-home-can-2 = Si la gauche et la droite s’accordent, et si les tailles indiquées à plusieurs endroits sont les mêmes.
guide-home-can-3 = Si la forme et les proportions ressemblent à celles d’une pièce que vous savez être des nôtres.
guide-home-can-4 = S’il y a lieu de nous interroger avant de payer.

guide-home-cannot-1 = De quoi elle est faite : cuir, mousse et étoffe se jugent en main.
guide-home-cannot-2 = Ce qu’elle est devenue depuis sa fabrication : ses propriétaires, ses réparations, sa première vente.
guide-home-cannot-3 = Si les photos montrent la pièce que vous recevrez.
guide-home-cannot-4 = Si elle a été volée.

guide-buying-1 = Choisissez un paiement qui protège l’acheteur, non un virement entre amis.
guide-buying-2 = Avant de payer, demandez une nouvelle photo, la date du jour écrite à côté de la pièce.
guide-buying-3 = Gardez l’annonce, ses photos et tous les messages.
guide-buying-4 = Demandez où et quand la pièce a d’abord été achetée.
guide-buying-5 = Si vous le pouvez, retrouvez le vendeur dans une boutique qui examine les pièces, et payez ensuite.
guide-buying-6 = Ne prenez ni une carte ni un reçu pour seule preuve, et renoncez si l’on vous presse.

guide-serial-shoe = La plupart de nos chaussures ne portent pas de numéro de série : son absence ne prouve rien. Un numéro ne prouverait guère davantage.
guide-serial-bag = Sur un sac, un code peut figurer sur l’étiquette ; il se copie aussi facilement qu’une forme et ne prouve rien à lui seul. Sur une étiquette ancienne, son absence dit peu de chose.
