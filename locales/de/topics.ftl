### Wohin jedes Thema führt, in einer Zeile.

## Where each topic leads
topic-hint-order-change = Wenige Minuten nach der Bestellung, bevor sie vorbereitet wird
topic-hint-return = Rückgabe beim Haus und gesetzliches Recht, nebeneinander
topic-hint-repair = Zuerst Fotos, vor jeder Arbeit ein Kostenvoranschlag
topic-hint-authenticity = Ohne Seriennummer möglich
topic-hint-counterfeit = Sagen Sie uns, wo Sie sie gesehen haben
topic-hint-appointment = Reparaturen, Anproben, private Präsentationen
topic-hint-order-question = Wo sie ist, was abgebucht wurde
topic-hint-product-question = Größen, Materialien, Pflege
topic-hint-privacy = Auskunft, Berichtigung oder Löschung Ihrer Daten
topic-hint-accessibility = Website, Schreiben oder Boutiquen
topic-hint-complaint = Es liest jemand, der nicht beteiligt war
topic-hint-other = In Ihren eigenen Worten
