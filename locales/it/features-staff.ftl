### Punti noti ai soli periti: mai in una pagina, in una risposta dell’API o in una ricerca.
### Lo schema delle chiavi è descritto in testa a locales/en/features-staff.ftl.

staff-feature-under-insole = Cucitura sotto la soletta
staff-feature-under-insole-look = Sollevare la soletta dal tallone senza piegarla e seguire con una luce la cucitura che unisce tomaia e sottopiede.
staff-feature-under-insole-genuine = La cucitura corre tutt’intorno a distanza costante dal bordo, con un solo filo, e il sottopiede è piano e senza colla.
staff-feature-under-insole-copied = La cucitura devia o si interrompe, il filo cambia o la colla copre il sottopiede; anche una riparazione al tallone può lasciarne.

staff-feature-foam-cut = Taglio della schiuma
staff-feature-foam-cut-look = Tolta la soletta, illuminare il taglio della schiuma al tallone e osservarlo con una lente.
staff-feature-foam-cut-genuine = Le celle sono fini e uguali dal bordo al centro, e il taglio è netto, senza pellicola di stampaggio.
staff-feature-foam-cut-copied = Le celle sono disuguali o una pellicola di stampaggio copre il taglio; una schiuma che si sbriciola può dipendere dalla sola età e non conta.

staff-feature-inner-seam = Cucitura dietro la fodera
staff-feature-inner-seam-look = Vuotare la borsa, tirare su la fodera in un angolo del fondo e osservare con una luce la cucitura che c’è dietro, senza aprire alcun punto.
staff-feature-inner-seam-genuine = Il margine di cucitura è rifilato a una sola larghezza e steso in piano, e il filo è quello usato all’esterno.
staff-feature-inner-seam-copied = Il margine è sfrangiato o tenuto dalla colla, oppure il filo non è quello dell’esterno; verificare prima se il nostro laboratorio ha sostituito la fodera.
