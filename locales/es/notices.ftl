# De qué se avisa a las personas de la casa: en la página, en un dispositivo, por correo.

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
notice-read-all = Marcar todos como leídos
notice-alarm-hint = Más información
notice-given = Se le ha asignado el caso { $number }
notice-escalated = Se le ha elevado el caso { $number }
notice-answered = { $count ->
    [one] El cliente ha escrito en el caso { $number }
   *[other] El cliente ha escrito { $count } veces en el caso { $number }
}
notice-promise-ends = Vence un compromiso del caso { $number }: { $moment }
notice-promise-broken = Compromiso incumplido en el caso { $number }; vencía: { $moment }
notice-asked = Un colega pregunta por usted en el caso { $number }
notice-chat-waits = Un cliente espera en el chat: caso { $number }
notice-fetch-stopped = No se recibe correo desde: { $moment }
notice-send-stopped = No se envían mensajes desde: { $moment }
notice-fetch-over = La recepción de correo se interrumpió: { $since }. Se restableció: { $until }
notice-send-over = El envío de mensajes se interrumpió: { $since }. Se restableció: { $until }
notice-late-left = Al final del día ({ $moment }) quedaron turnos con retraso y sin motivo
notice-mail-parked = { $count ->
    [one] Se apartó un correo con un remitente de nuestra casa
   *[other] Se apartaron { $count } correos con un remitente de nuestra casa
}
notice-mail-flood = Un remitente o un dominio abre demasiados casos: sus correos quedan retenidos
notice-many = { $count ->
    [one] { $count } aviso le espera
   *[other] { $count } avisos le esperan
}
notice-wishes = Los avisos que recibo
notice-wishes-lede = Hasta dónde llega cada tipo de aviso, en qué horas hay silencio y cuándo un correo resume lo que no ha leído. La página lo muestra todo, salvo lo que no desea en absoluto.
notice-wishes-go = Elegir los avisos que recibo
notice-wishes-save = Guardar
notice-way-push = Al momento en mis dispositivos y en el resumen por correo
notice-way-digest = En el resumen por correo
notice-way-page = Solo en la página
notice-way-nothing = Nunca
notice-kind-given = Se me asigna un caso
notice-kind-escalated = Se me eleva un caso
notice-kind-answered = El cliente escribe en un caso mío
notice-kind-promise-ends = Un compromiso de un caso mío vence pronto
notice-kind-promise-broken = Se ha incumplido un compromiso de un caso mío
notice-kind-asked = Un colega pregunta por mí
notice-kind-chat-waits = Un cliente espera en el chat y puedo atenderle
notice-kind-mail-stopped = No se recibe correo o no se envían mensajes
notice-kind-late-left = Quedan turnos con retraso y sin motivo al final del día
notice-kind-mail-parked = Se aparta un correo con un remitente de nuestra casa
notice-kind-mail-flood = Se retienen correos porque un remitente envía demasiados
notice-quiet = Horas de silencio, { $day }
notice-quiet-hint = En las horas de silencio no suena ningún dispositivo. De lo que siga vigente al terminar se avisa entonces. 20:00-07:00 termina a la mañana siguiente; 00:00-00:00 es el día entero; vacío: ninguna.
notice-through = Suena también en las horas de silencio
notice-zone = Zona horaria
notice-zone-hint = Por ejemplo Europe/Paris. Vacío: la de su región, { $zone }.
notice-digest = Horas del resumen por correo
notice-digest-hint = Por ejemplo 08:00, o 08:00, 14:00. Tres como máximo; vacío: ningún resumen.
notice-digest-days = Días del resumen por correo
notice-wrong-times = Escriba horas como 08:00, 14:00, tres como máximo.
notice-wrong-quiet = Escriba dos horas como 20:00-07:00, o deje el campo vacío.
notice-wrong-zone = Escriba el nombre de una zona horaria, como Europe/Paris.
notice-devices = Mis dispositivos
notice-devices-lede = Un dispositivo recibe el número del caso y lo ocurrido, nunca el nombre ni las palabras de un cliente.
notice-device-since = Añadido: { $when }
notice-device-remove = Retirar el dispositivo
notice-device-add = Activar en este dispositivo
notice-device-none = Ningún dispositivo recibe avisos.
notice-device-count = { $count ->
    [one] { $count } dispositivo recibe avisos.
   *[other] { $count } dispositivos reciben avisos.
}
notice-device-off = Este navegador no puede recibir avisos, o usted no lo ha permitido. Sus ajustes indican cuál de las dos cosas.
notice-device-script = Para añadir un dispositivo hace falta JavaScript. Todo lo demás funciona sin él.
notice-device-unset = En esta instalación no están configurados los avisos en dispositivos.
notice-letter-subject = { $count ->
    [one] { $count } aviso espera en la mesa
   *[other] { $count } avisos esperan en la mesa
}
notice-letter-heading = Lo que le espera
notice-letter-go = Abrir los avisos
notice-letter-why = Usted eligió este resumen. Solo llega si hay algo sin leer.
notice-letter-stop = Para dejar de recibir este resumen:
notice-stop-title = Dejar de recibir el resumen por correo
notice-stop-lede = Los avisos siguen en su página, en la mesa. Allí puede volver a elegir el resumen.
notice-stop-go = Dejar de enviarlo
notice-stop-done = Ya no recibirá el resumen de avisos por correo.
refusal-push-service = Este dispositivo no puede recibir avisos. Use un navegador actual, o pida a quien gestiona el programa que añada el servicio del dispositivo.
