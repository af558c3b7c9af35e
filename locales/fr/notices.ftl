# Ce dont les personnes de la maison sont informées : sur la page, sur un appareil, par lettre. Une
# phrase qu’un appareil montre contient un numéro de dossier et aucune personne.

notice-title = Notifications
notice-lede = Ce qui vous concerne et que vous n’avez pas encore vu. Ouvrir un dossier marque ses notifications comme lues.
notice-new = Nouveau
notice-earlier = Plus tôt
notice-none = Rien de nouveau.
notice-settled = Réglé
notice-bell = { $count ->
    [0] Notifications : rien de nouveau
    [one] { $count } nouvelle notification
   *[other] { $count } nouvelles notifications
}
notice-read = Marquer comme lu
notice-read-all = Tout marquer comme lu
notice-alarm-hint = En savoir plus

notice-given = Le dossier { $number } vous a été confié
notice-escalated = Le dossier { $number } a été transmis à votre niveau
notice-answered = { $count ->
    [one] Le client a écrit dans le dossier { $number }
   *[other] Le client a écrit { $count } fois dans le dossier { $number }
}
notice-promise-ends = Une promesse du dossier { $number } arrive à échéance : { $moment }
notice-promise-broken = Une promesse du dossier { $number } n’est pas tenue depuis : { $moment }
notice-asked = Un collègue vous demande dans le dossier { $number }
notice-chat-waits = Un client attend une conversation : dossier { $number }
notice-fetch-stopped = Le courriel n’est plus relevé depuis : { $moment }
notice-send-stopped = Les lettres ne partent plus depuis : { $moment }
notice-fetch-over = Courriel non relevé, de { $since } à { $until }
notice-send-over = Lettres non parties, de { $since } à { $until }
notice-late-left = À la fin de la journée ({ $moment }), des tours étaient en retard sans motif
notice-mail-parked = { $count ->
    [one] Un courriel portant une adresse de notre maison a été mis à part
   *[other] { $count } courriels portant une adresse de notre maison ont été mis à part
}
notice-mail-flood = Un expéditeur ou un domaine ouvre trop de dossiers : ses courriels sont retenus
notice-many = { $count ->
    [one] { $count } notification vous attend
   *[other] { $count } notifications vous attendent
}

notice-wishes = Ce qui me parvient
notice-wishes-lede = Jusqu’où va chaque sorte, quand c’est le calme, et quand une lettre réunit ce que vous n’avez pas lu. La page montre tout, sauf ce que vous ne voulez pas du tout.
notice-wishes-go = Choisir ce qui me parvient
notice-wishes-save = Garder ainsi
notice-way-push = Aussitôt sur mes appareils, et dans la lettre
notice-way-digest = Dans la lettre
notice-way-page = Sur la page seulement
notice-way-nothing = Pas du tout
notice-kind-given = Un dossier m’est confié
notice-kind-escalated = Un dossier est transmis à mon niveau
notice-kind-answered = Le client écrit dans l’un de mes dossiers
notice-kind-promise-ends = Une promesse de l’un de mes dossiers arrive à échéance
notice-kind-promise-broken = Une promesse de l’un de mes dossiers n’est pas tenue
notice-kind-asked = Un collègue me demande
notice-kind-chat-waits = Un client attend une conversation et j’ai de la place
notice-kind-mail-stopped = Le courriel n’est plus relevé ou les lettres ne partent plus
notice-kind-late-left = Des tours restent en retard sans motif à la fin de la journée
notice-kind-mail-parked = Un courriel portant une adresse de notre maison est mis à part
notice-kind-mail-flood = Des courriels sont retenus, car un expéditeur en envoie trop
notice-quiet = Heures calmes, { $day }
notice-quiet-hint = Pendant les heures calmes, aucun appareil ne sonne. Ce qui est encore vrai à leur fin est dit alors. 20:00-07:00 finit le lendemain matin ; 00:00-00:00 est le jour entier ; vide : aucune.
notice-through = Sonne aussi pendant les heures calmes
notice-zone = Fuseau horaire
notice-zone-hint = Par exemple Europe/Paris. Vide : celui de votre région, { $zone }.
notice-digest = Heures de la lettre
notice-digest-hint = Par exemple 08:00, ou 08:00, 14:00. Trois au plus ; vide : aucune lettre.
notice-digest-days = Jours de la lettre
notice-wrong-times = Écrivez des heures comme 08:00, 14:00, trois au plus.
notice-wrong-quiet = Écrivez deux heures comme 20:00-07:00, ou laissez vide.
notice-wrong-zone = Écrivez le nom d’un fuseau horaire, comme Europe/Paris.

notice-devices = Mes appareils
notice-devices-lede = Un appareil reçoit le numéro du dossier et ce qui est arrivé, jamais un nom ni un mot d’un client.
notice-device-since = Depuis { $when }
notice-device-remove = Ne plus l’informer
notice-device-add = Informer cet appareil
notice-device-none = Aucun appareil n’est informé.
notice-device-count = { $count ->
    [one] { $count } appareil est informé.
   *[other] { $count } appareils sont informés.
}
notice-device-off = Ce navigateur ne peut pas être informé, ou vous ne l’avez pas permis. Ses réglages le disent.
notice-device-script = Un appareil s’ajoute par un script. Tout le reste fonctionne sans.
notice-device-unset = Cette installation n’informe pas les appareils.

notice-letter-subject = { $count ->
    [one] { $count } notification attend au bureau
   *[other] { $count } notifications attendent au bureau
}
notice-letter-heading = Ce qui vous attend
notice-letter-go = Ouvrir les notifications
notice-letter-why = Vous avez choisi cette lettre. Elle ne vient que si quelque chose n’est pas lu.
notice-letter-stop = Ne plus recevoir cette lettre :
notice-stop-title = Plus de lettre de notifications
notice-stop-lede = Les notifications restent sur leur page au bureau. Vous pouvez y choisir la lettre à nouveau.
notice-stop-go = Ne plus en écrire
notice-stop-done = Aucune lettre de notifications ne vous est plus écrite.

refusal-push-service = Cet appareil ne peut pas être informé. Utilisez un navigateur récent, ou demandez à la personne qui gère le programme d’ajouter son service.
