# De qué se avisa a las personas de la casa: en la página, en un dispositivo, por carta.

notice-title = Avisos
notice-lede = Lo que le concierne y aún no ha visto. Al abrir un caso, sus avisos quedan leídos.
notice-new = Nuevos
notice-earlier = Anteriores
notice-none = Nada nuevo.
notice-settled = Resuelto
notice-bell = { $count ->
    [0] Avisos: nada nuevo
    [one] { $count } aviso nuevo
   *[other] { $count } avisos nuevos
}
notice-read = Marcar como leído
notice-read-all = Marcar todo como leído
notice-alarm-hint = Más sobre ello
notice-given = Se le ha asignado el caso { $number }
notice-escalated = Se le ha elevado el caso { $number }
notice-answered = { $count ->
    [one] El cliente escribió en el caso { $number }
   *[other] El cliente escribió { $count } veces en el caso { $number }
}
notice-promise-ends = Vence un compromiso del caso { $number }: { $moment }
notice-promise-broken = Un compromiso del caso { $number } está incumplido desde: { $moment }
notice-asked = Le buscan en el caso { $number }
notice-chat-waits = Un cliente espera en el chat: caso { $number }
notice-fetch-stopped = El correo no se recibe desde: { $moment }
notice-send-stopped = Las cartas no se envían desde: { $moment }
notice-fetch-over = Correo no recibido de { $since } a { $until }
notice-send-over = Cartas no enviadas de { $since } a { $until }
notice-many = { $count ->
    [one] { $count } aviso le espera
   *[other] { $count } avisos le esperan
}
notice-wishes = Lo que me llega
notice-wishes-lede = Hasta dónde llega cada tipo, cuándo hay silencio y cuándo una carta reúne lo que no ha leído. La página lo muestra todo, salvo lo que no quiere en absoluto.
notice-wishes-go = Elegir lo que me llega
notice-wishes-save = Guardar así
notice-way-push = Al momento en mis dispositivos, y en la carta
notice-way-digest = En la carta
notice-way-page = Solo en la página
notice-way-nothing = Nada
notice-kind-given = Se me asigna un caso
notice-kind-escalated = Se me eleva un caso
notice-kind-answered = El cliente escribe en un caso mío
notice-kind-promise-ends = Un compromiso de un caso mío vence pronto
notice-kind-promise-broken = Un compromiso de un caso mío está incumplido
notice-kind-asked = Un compañero me busca
notice-kind-chat-waits = Un cliente espera en el chat y tengo sitio
notice-kind-mail-stopped = El correo no se recibe o las cartas no se envían
notice-quiet = Horas de silencio, { $day }
notice-quiet-hint = En las horas de silencio no suena ningún dispositivo. Lo que al final siga siendo cierto se dice entonces. 20:00-07:00 termina a la mañana siguiente; 00:00-00:00 es el día entero; vacío: ninguna.
notice-through = Suena también en las horas de silencio
notice-zone = Zona horaria
notice-zone-hint = Por ejemplo Europe/Paris. Vacío: la de su región, { $zone }.
notice-digest = Horas de la carta
notice-digest-hint = Por ejemplo 08:00, o 08:00, 14:00. Tres como máximo; vacío: ninguna carta.
notice-digest-days = Días de la carta
notice-wrong-times = Escriba horas como 08:00, 14:00, tres como máximo.
notice-wrong-quiet = Escriba dos horas como 20:00-07:00, o déjelo vacío.
notice-wrong-zone = Escriba el nombre de una zona horaria, como Europe/Paris.
notice-devices = Mis dispositivos
notice-devices-lede = Un dispositivo recibe el número del caso y lo que ocurrió, nunca un nombre ni una palabra de un cliente.
notice-device-since = Desde { $when }
notice-device-remove = No avisarle más
notice-device-add = Avisar a este dispositivo
notice-device-none = No se avisa a ningún dispositivo.
notice-device-count = { $count ->
    [one] Se avisa a { $count } dispositivo.
   *[other] Se avisa a { $count } dispositivos.
}
notice-device-off = No se puede avisar a este navegador, o no lo ha permitido. Sus ajustes lo dicen.
notice-device-script = Un dispositivo se añade con un script. Todo lo demás funciona sin él.
notice-device-unset = En esta instalación no se avisa a los dispositivos.
notice-letter-subject = { $count ->
    [one] { $count } aviso espera en la mesa
   *[other] { $count } avisos esperan en la mesa
}
notice-letter-heading = Lo que le espera
notice-letter-go = Abrir los avisos
notice-letter-why = Usted eligió esta carta. Solo llega si hay algo sin leer.
notice-letter-stop = Para no recibir más esta carta:
notice-stop-title = Ninguna carta de avisos más
notice-stop-lede = Los avisos siguen en su página. Allí puede elegir la carta de nuevo.
notice-stop-go = No escribir más
notice-stop-done = Ya no se le escribe ninguna carta de avisos.
refusal-push-service = No se puede avisar a este dispositivo. Use un navegador actual, o pida a quien gestiona el programa que añada su servicio.
