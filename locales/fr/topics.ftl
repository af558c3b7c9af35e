### Où mène chaque sujet, en une ligne.

## Where each topic leads
topic-hint-order-change = Dans les minutes qui suivent, avant préparation
topic-hint-return = Retours de la maison et droit légal, côte à côte
topic-hint-repair = Des photos d’abord, un devis avant tout travail
topic-hint-authenticity = Sans numéro de série
topic-hint-counterfeit = Dites-nous où vous l’avez vu
topic-hint-appointment = Réparations, essayages, présentations privées
topic-hint-order-question = Où elle en est, ce qui a été débité
topic-hint-product-question = Tailles, matières, entretien
topic-hint-privacy = Lire, rectifier ou effacer ce que nous détenons
topic-hint-accessibility = Site, courriers ou boutiques
topic-hint-complaint = Lue par une personne extérieure à l’affaire
topic-hint-other = Avec vos mots
