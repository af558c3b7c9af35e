# Di che cosa sono informate le persone della maison: sulla pagina, su un dispositivo, per e-mail.

notice-title = Notifiche
notice-lede = Ciò che La riguarda e che non ha ancora visto. Aprendo una pratica, le sue notifiche risultano lette.
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
notice-alarm-hint = Per saperne di più
notice-given = La pratica { $number } Le è stata assegnata
notice-escalated = La pratica { $number } Le è stata affidata come specialista senior
notice-answered = { $count ->
    [one] Il cliente ha scritto nella pratica { $number }
   *[other] Il cliente ha scritto { $count } volte nella pratica { $number }
}
notice-promise-ends = Un impegno della pratica { $number } scade: { $moment }
notice-promise-broken = Impegno non mantenuto nella pratica { $number }; scadenza: { $moment }
notice-asked = Un collega chiede di Lei nella pratica { $number }
notice-chat-waits = Un cliente attende in chat: pratica { $number }
notice-fetch-stopped = Ricezione delle e-mail ferma da: { $moment }
notice-send-stopped = Invio delle e-mail fermo da: { $moment }
notice-fetch-over = La ricezione delle e-mail si era fermata: { $since }. È ripresa: { $until }
notice-send-over = L’invio delle e-mail si era fermato: { $since }. È ripreso: { $until }
notice-late-left = A fine giornata ({ $moment }) alcuni turni erano in ritardo senza un motivo
notice-mail-parked = { $count ->
    [one] Un’e-mail con un mittente della nostra maison è stata messa da parte
   *[other] { $count } e-mail con un mittente della nostra maison sono state messe da parte
}
notice-mail-flood = Un mittente o un dominio apre troppe pratiche: le sue e-mail sono trattenute
notice-many = { $count ->
    [one] { $count } notifica La attende
   *[other] { $count } notifiche La attendono
}
notice-wishes = Le notifiche che ricevo
notice-wishes-lede = Fin dove arriva ogni tipo di notifica, in quali ore tutto tace e quando un’e-mail riepiloga ciò che non ha letto. La pagina mostra tutto, tranne ciò che non desidera affatto.
notice-wishes-go = Scegli le notifiche da ricevere
notice-wishes-save = Salva
notice-way-push = Subito sui miei dispositivi e nell’e-mail di riepilogo
notice-way-digest = Nell’e-mail di riepilogo
notice-way-page = Solo nella pagina
notice-way-nothing = Mai
notice-kind-given = Mi viene assegnata una pratica
notice-kind-escalated = Mi viene affidata una pratica come specialista senior
notice-kind-answered = Il cliente scrive in una mia pratica
notice-kind-promise-ends = Un impegno di una mia pratica scade fra poco
notice-kind-promise-broken = Un impegno di una mia pratica non è stato mantenuto
notice-kind-asked = Un collega chiede di me
notice-kind-chat-waits = Un cliente attende in chat e posso rispondere
notice-kind-mail-stopped = Le e-mail non vengono ricevute o non partono
notice-kind-late-left = A fine giornata restano turni in ritardo senza un motivo
notice-kind-mail-parked = Un’e-mail con un mittente della nostra maison è messa da parte
notice-kind-mail-flood = Le e-mail sono trattenute perché un mittente ne invia troppe
notice-quiet = Ore di silenzio, { $day }
notice-quiet-hint = Nelle ore di silenzio nessun dispositivo suona. Al termine viene segnalato ciò che è ancora valido. 20:00-07:00 finisce il mattino dopo; 00:00-00:00 è il giorno intero; vuoto: nessuna.
notice-through = Suona anche nelle ore di silenzio
notice-zone = Fuso orario
notice-zone-hint = Per esempio Europe/Paris. Vuoto: quello della Sua regione, { $zone }.
notice-digest = Orari dell’e-mail di riepilogo
notice-digest-hint = Per esempio 08:00, oppure 08:00, 14:00. Al massimo tre; vuoto: nessuna e-mail.
notice-digest-days = Giorni dell’e-mail di riepilogo
notice-wrong-times = Scriva orari come 08:00, 14:00, al massimo tre.
notice-wrong-quiet = Scriva due orari come 20:00-07:00, oppure lasci il campo vuoto.
notice-wrong-zone = Scriva il nome di un fuso orario, come Europe/Paris.
notice-devices = I miei dispositivi
notice-devices-lede = Un dispositivo riceve il numero della pratica e ciò che è accaduto, mai il nome o le parole di un cliente.
notice-device-since = Aggiunto: { $when }
notice-device-remove = Rimuovi il dispositivo
notice-device-add = Attiva su questo dispositivo
notice-device-none = Nessun dispositivo riceve notifiche.
notice-device-count = { $count ->
    [one] { $count } dispositivo riceve notifiche.
   *[other] { $count } dispositivi ricevono notifiche.
}
notice-device-off = Questo browser non può ricevere notifiche, oppure Lei non l’ha consentito. Quale dei due, lo dicono le impostazioni del browser.
notice-device-script = Per aggiungere un dispositivo servono gli script. Tutto il resto funziona senza.
notice-device-unset = In questa installazione le notifiche sui dispositivi non sono attive.
notice-letter-subject = { $count ->
    [one] { $count } notifica attende nell’area consulenti
   *[other] { $count } notifiche attendono nell’area consulenti
}
notice-letter-heading = Che cosa La attende
notice-letter-go = Apri le notifiche
notice-letter-why = Ha scelto Lei questa e-mail. Arriva solo se c’è qualcosa di non letto.
notice-letter-stop = Per non ricevere più questa e-mail:
notice-stop-title = Non ricevere più l’e-mail di riepilogo
notice-stop-lede = Le notifiche restano nella loro pagina, nell’area consulenti. Lì può scegliere di nuovo l’e-mail di riepilogo.
notice-stop-go = Interrompi l’invio
notice-stop-done = Non riceverà più l’e-mail di riepilogo delle notifiche.
refusal-push-service = Questo dispositivo non può ricevere notifiche. Usi un browser recente, oppure chieda a chi gestisce il programma di aggiungere il servizio del dispositivo.
