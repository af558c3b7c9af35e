# Di che cosa sono informate le persone della maison: sulla pagina, su un dispositivo, per lettera.

notice-title = Notifiche
notice-lede = Ciò che La riguarda e che non ha ancora visto. Aprire una pratica segna come lette le sue notifiche.
notice-new = Nuove
notice-earlier = Precedenti
notice-none = Niente di nuovo.
notice-settled = Risolta
notice-bell = { $count ->
    [0] Notifiche: niente di nuovo
    [one] { $count } nuova notifica
   *[other] { $count } nuove notifiche
}
notice-read = Segna come letta
notice-read-all = Segna tutte come lette
notice-alarm-hint = Altro in proposito
notice-given = La pratica { $number } è stata assegnata a Lei
notice-escalated = La pratica { $number } è stata affidata a Lei come senior
notice-answered = { $count ->
    [one] Il cliente ha scritto nella pratica { $number }
   *[other] Il cliente ha scritto { $count } volte nella pratica { $number }
}
notice-promise-ends = Una promessa della pratica { $number } scade: { $moment }
notice-promise-broken = Una promessa della pratica { $number } non è mantenuta da: { $moment }
notice-asked = Un collega chiede di Lei nella pratica { $number }
notice-chat-waits = Un cliente attende in chat: pratica { $number }
notice-fetch-stopped = Le e-mail non vengono ricevute da: { $moment }
notice-send-stopped = Le lettere non vengono inviate da: { $moment }
notice-fetch-over = E-mail non ricevute da { $since } a { $until }
notice-send-over = Lettere non inviate da { $since } a { $until }
notice-many = { $count ->
    [one] { $count } notifica La attende
   *[other] { $count } notifiche La attendono
}
notice-wishes = Che cosa mi raggiunge
notice-wishes-lede = Fin dove arriva ogni tipo, quando c’è quiete e quando una lettera raccoglie ciò che non ha letto. La pagina mostra tutto, tranne ciò che non vuole affatto.
notice-wishes-go = Scegli che cosa mi raggiunge
notice-wishes-save = Salva così
notice-way-push = Subito sui miei dispositivi e nella lettera
notice-way-digest = Nella lettera
notice-way-page = Solo sulla pagina
notice-way-nothing = Per niente
notice-kind-given = Mi viene assegnata una pratica
notice-kind-escalated = Mi viene affidata una pratica come senior
notice-kind-answered = Il cliente scrive in una mia pratica
notice-kind-promise-ends = Una promessa di una mia pratica scade tra poco
notice-kind-promise-broken = Una promessa di una mia pratica non è mantenuta
notice-kind-asked = Un collega chiede di me
notice-kind-chat-waits = Un cliente attende in chat e ho posto
notice-kind-mail-stopped = Le e-mail non vengono ricevute o le lettere non partono
notice-quiet = Ore di quiete, { $day }
notice-quiet-hint = Nelle ore di quiete nessun dispositivo suona. Ciò che alla fine è ancora vero viene detto allora. 20:00-07:00 finisce il mattino dopo; 00:00-00:00 è il giorno intero; vuoto per nessuna.
notice-through = Suona anche nelle ore di quiete
notice-zone = Fuso orario
notice-zone-hint = Per esempio Europe/Paris. Vuoto: quello della Sua regione, { $zone }.
notice-digest = Orari della lettera
notice-digest-hint = Per esempio 08:00, oppure 08:00, 14:00. Al massimo tre; vuoto per nessuna lettera.
notice-digest-days = Giorni della lettera
notice-wrong-times = Scriva orari come 08:00, 14:00, al massimo tre.
notice-wrong-quiet = Scriva due orari come 20:00-07:00, o lasci vuoto.
notice-wrong-zone = Scriva il nome di un fuso orario, come Europe/Paris.
notice-devices = I miei dispositivi
notice-devices-lede = Un dispositivo riceve il numero della pratica e ciò che è accaduto, mai un nome o una parola di un cliente.
notice-device-since = Da { $when }
notice-device-remove = Non avvisarlo più
notice-device-add = Avvisa questo dispositivo
notice-device-none = Nessun dispositivo è avvisato.
notice-device-count = { $count ->
    [one] { $count } dispositivo è avvisato.
   *[other] { $count } dispositivi sono avvisati.
}
notice-device-off = Questo browser non può essere avvisato, o non lo ha permesso. Lo dicono le sue impostazioni.
notice-device-script = Un dispositivo si aggiunge con uno script. Tutto il resto funziona senza.
notice-device-unset = In questa installazione i dispositivi non vengono avvisati.
notice-letter-subject = { $count ->
    [one] { $count } notifica attende nell’area consulenti
   *[other] { $count } notifiche attendono nell’area consulenti
}
notice-letter-heading = Che cosa La attende
notice-letter-go = Apri le notifiche
notice-letter-why = Ha scelto questa lettera. Arriva solo se c’è qualcosa di non letto.
notice-letter-stop = Per non ricevere più questa lettera:
notice-stop-title = Nessuna lettera di notifiche in futuro
notice-stop-lede = Le notifiche restano sulla loro pagina. Lì può scegliere di nuovo la lettera.
notice-stop-go = Non scriverne più
notice-stop-done = Non Le viene più scritta alcuna lettera di notifiche.
refusal-push-service = Questo dispositivo non può essere avvisato. Usi un browser recente, o chieda a chi gestisce il programma di aggiungere il suo servizio.
