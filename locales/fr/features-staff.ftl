### Points connus des seuls examinateurs : jamais sur une page, dans une réponse de l’API ni dans une recherche.
### Le schéma des clés est décrit en tête de locales/en/features-staff.ftl.

staff-feature-under-insole = Couture sous la semelle intérieure
staff-feature-under-insole-look = Soulevez la semelle intérieure par le talon sans la plier et suivez à la lampe la couture qui joint la tige à la première de montage.
staff-feature-under-insole-genuine = La couture fait tout le tour à égale distance du bord, d’un seul fil, et la première de montage est plane, sans colle.
staff-feature-under-insole-copied = La couture dévie ou s’interrompt, le fil change ou de la colle couvre la première de montage ; une réparation au talon peut aussi en laisser.

staff-feature-foam-cut = Coupe de la mousse
staff-feature-foam-cut-look = Semelle intérieure retirée, éclairez la coupe de la mousse au talon et regardez-la à la loupe.
staff-feature-foam-cut-genuine = Les cellules sont fines et semblables du bord au cœur, et la coupe est nette, sans peau.
staff-feature-foam-cut-copied = Les cellules sont inégales ou une peau de moulage couvre la coupe ; une mousse qui s’effrite peut ne devoir cela qu’à l’âge et ne compte pas.

staff-feature-inner-seam = Couture derrière la doublure
staff-feature-inner-seam-look = Videz le sac, tirez la doublure vers le haut à un angle du fond et regardez à la lampe la couture qu’elle cache, sans défaire un point.
staff-feature-inner-seam-genuine = La marge de couture est coupée à une même largeur et couchée à plat, et le fil est celui de l’extérieur.
staff-feature-inner-seam-copied = La marge est effrangée ou tenue par de la colle, ou le fil diffère de celui de l’extérieur ; vérifiez d’abord si notre atelier a remplacé la doublure.
