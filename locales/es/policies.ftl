## Normas en los ajustes: qué está en vigor, su modificación, la prueba y la aprobación.
settings-policies = Normas
settings-policies-about = Lo que deben la ley y la casa: modificar una norma, ver qué cambiaría, someterla a aprobación.
settings-policies-lede = Una persona redacta la modificación y otra la aprueba. Desde su entrada en vigor se aplica en todas las páginas. Lo que ha estado en vigor no se altera nunca.
policy-unread = Aprobado, pero ilegible para esta versión del programa
policy-open = Modificaciones en curso
policy-open-none = No hay ninguna modificación en curso.
policy-begin = Iniciar una modificación
policy-begin-lede = Parte del último texto aprobado.
policy-begin-do = Iniciar
policy-decided = Modificaciones decididas
policy-decided-none = Aún no se ha decidido ninguna.
policy-packs = Actualmente en vigor
policy-older = Modificaciones más antiguas
policy-about = Objeto
policy-about-hint = Una línea que un colega entienda dentro de un año
policy-unnamed = Modificación sin nombre
policy-pack = Conjunto de normas
policy-version = Versión
policy-day = Entrada en vigor
policy-day-hint = El primer día, desde la medianoche en tiempo universal
policy-no-day = Aún sin fecha
policy-people = Redacción y decisión
policy-rules-head = Normas
policy-rules = { $count ->
    [one] { $count } norma
   *[other] { $count } normas
 }
policy-of = Procedencia
policy-of-change = Una modificación aprobada aquí
policy-of-program = El programa o su configuración
revision-state-draft = Borrador
revision-state-proposed = Pendiente de aprobación
revision-state-dropped = Descartada
policy-counts = En vigor
policy-planned = Aprobada, aún no en vigor
policy-was = Estuvo en vigor
policy-made = Iniciada
policy-writers = Redactada también por
policy-proposed = Propuesta
policy-approved = Aprobada
policy-dropped = Descartada
policy-sent-back = Devuelta
policy-who-when = { $name }, { $moment }
policy-reading = Lectura del texto
policy-mistakes = { $count ->
    [one] { $count } error. La modificación no surte efecto mientras no se corrija.
   *[other] { $count } errores. La modificación no surte efecto mientras no se corrijan.
 }
policy-own-fail = Supuestos propios que no se cumplen: { $count } de { $all }. Corrija la norma o el supuesto.
policy-own-failing = Supuestos propios que no se cumplen
policy-sound = Se lee sin errores.
policy-sound-own = { $count ->
    [one] Se lee sin errores y se cumple su único supuesto propio.
   *[other] Se lee sin errores y se cumplen sus { $count } supuestos propios.
 }
policy-write = Redactar
policy-write-lede = El borrador se guarda con sus errores. Si las normas difieren, asígnele una versión nueva.
policy-text = Texto del conjunto de normas
policy-text-hint = Normas en forma de frases; docs/law.md las recorre paso a paso para juristas
policy-own = Supuestos propios
policy-own-hint = Los datos y la respuesta esperada de cada supuesto, en una lista JSON. Todos deben cumplirse para poder proponer la modificación.
policy-save-and-try = Guardar y probar
policy-trial = Qué cambiaría
policy-trial-do = Probar
policy-trial-anew = Probar de nuevo
policy-trial-again = Consultar de nuevo
policy-trial-none = Aún no se ha probado con los casos abiertos.
policy-trial-mistakes = Podrá probarse cuando se lea sin errores.
policy-trial-runs = Casos abiertos examinados: { $done } de { $whole }
policy-trial-broken = La última prueba se interrumpió antes de terminar. Pruebe de nuevo.
policy-trial-old = El texto, o las normas que lo acompañan, han cambiado desde esta prueba. Repítala antes de la aprobación.
policy-trial-by = Prueba hecha por { $name }, { $moment }.
policy-answers = { $count ->
    [one] { $count } respuesta
   *[other] { $count } respuestas
 }
policy-trial-moved = El cambio afectaría a { $answers }. Casos abiertos afectados: { $cases } de { $all }.
policy-trial-same = No cambiaría ninguna respuesta. Casos abiertos examinados: { $all }.
policy-trial-told = { $count ->
    [one] De estas respuestas, { $count } ya se comunicó a un cliente. Nada se envía por sí solo: el caso muestra la diferencia.
   *[other] De estas respuestas, { $count } ya se comunicaron a clientes. Nada se envía por sí solo: cada caso muestra la diferencia.
 }
policy-trial-scenarios = Supuestos guardados que hoy se cumplen y dejarían de cumplirse: { $count } de { $all }.
policy-trial-rules = Normas que difieren:
policy-trial-rights = Respuestas que cambiarían, por derecho
policy-trial-count = Respuestas
policy-trial-cases = Caso por caso
policy-trial-failing = Supuestos que dejarían de cumplirse
policy-case = Caso
policy-right = Derecho
policy-before = Ahora
policy-after = Con la modificación
policy-told = Comunicado al cliente
policy-answer-none = Ninguna norma lo contempla
policy-answer-asks = { $answer }. Por preguntar: { $facts }
policy-compare = Diferencias
policy-compare-same = El texto es idéntico al anterior.
policy-compare-in = Nuevo:
policy-compare-out = Suprimido:
policy-propose = Proponer
policy-propose-lede = La examina y la aprueba alguien que no ha participado en su redacción.
policy-propose-do = Pedir la aprobación
policy-approve = Aprobar
policy-approve-lede = Se aplica a todas las respuestas desde el { $day }. Usted no ha participado en su redacción.
policy-approve-others = Decide alguien que puede aprobar normas y no ha participado en su redacción.
policy-approve-do = Aprobar
policy-return = Devolver
policy-return-lede = Vuelve a ser un borrador. Quien la redactó lee el motivo que usted indique.
policy-return-do = Devolver
policy-reason = Motivo
policy-drop = Descartar
policy-drop-lede = Permanece en la lista y no entra nunca en vigor.
policy-drop-do = Descartar
policy-again = Reutilizar este texto
policy-again-lede = Inicia una modificación nueva a partir de él.
policy-again-do = Partir de este texto
