### Punkte, die nur die Echtheitsprüfung kennt: nie auf einer Seite, in einer Antwort der API oder in einer Suche.
### Das Schema der Schlüssel steht am Anfang von locales/en/features-staff.ftl.

staff-feature-under-insole = Naht unter der Einlegesohle
staff-feature-under-insole-look = Die Einlegesohle von der Ferse her anheben, ohne sie zu knicken, und mit einer Lampe der Naht folgen, die Schaft und Brandsohle verbindet.
staff-feature-under-insole-genuine = Die Naht läuft in gleichem Abstand zur Kante ganz herum, mit einem einzigen Faden, und die Brandsohle liegt flach und ohne Klebstoff.
staff-feature-under-insole-copied = Die Naht läuft unruhig oder bricht ab, der Faden wechselt, oder Klebstoff bedeckt die Brandsohle; auch eine Reparatur an der Ferse kann Klebstoff hinterlassen.

staff-feature-foam-cut = Schnittfläche des Schaums
staff-feature-foam-cut-look = Bei herausgenommener Einlegesohle die Schnittfläche des Schaums an der Ferse beleuchten und durch eine Lupe ansehen.
staff-feature-foam-cut-genuine = Die Zellen sind vom Rand bis zum Kern fein und gleich, und der Schnitt ist sauber, ohne Haut.
staff-feature-foam-cut-copied = Die Zellen sind ungleich, oder eine Formhaut bedeckt den Schnitt; Schaum, der bröckelt, kann allein vom Alter kommen und zählt nicht.

staff-feature-inner-seam = Naht hinter dem Futter
staff-feature-inner-seam-look = Die Tasche leeren, das Futter an einer unteren Ecke hochziehen und die Naht dahinter mit einer Lampe ansehen, ohne einen Stich zu öffnen.
staff-feature-inner-seam-genuine = Die Nahtzugabe ist auf eine Breite beschnitten und flach gelegt, und der Faden ist der gleiche wie außen.
staff-feature-inner-seam-copied = Die Zugabe ist ausgefranst oder mit Klebstoff gehalten, oder der Faden ist ein anderer als außen; zuerst nachsehen, ob unser Atelier das Futter ersetzt hat.
