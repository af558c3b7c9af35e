# The withdrawal function: two steps and a receipt. Title and button are worded as the statute has them
# (Directive 2011/83/EU, Art. 11a).

withdraw-title = Desistir del contrato aquí
withdraw-lede = Puede desistir de un contrato celebrado con nosotros a distancia. No necesita cuenta ni motivo.
withdraw-order = Número de pedido
withdraw-order-hint = Figura en la confirmación de su pedido.
withdraw-order-missing = Escriba el número del pedido.
withdraw-email = Dirección de correo para el acuse de recibo
withdraw-pieces = Solo para estas piezas
withdraw-pieces-hint = Una en cada línea. Déjelo vacío para desistir de todo el contrato.
withdraw-pieces-many = Indique cincuenta piezas como máximo, cada una en una línea breve.
withdraw-next = Continuar
withdraw-check-title = Léalo una vez más
withdraw-check-lede = Esto es lo que declara. Nada queda declarado antes de que lo confirme.
withdraw-what = Objeto del desistimiento
withdraw-all = Todo el contrato
withdraw-confirm = Confirmar desistimiento
withdraw-change = Cambiar
withdraw-done-title = Su desistimiento ha llegado
withdraw-done-lede = Este acuse confirma que su declaración ha llegado, y cuándo. No decide nada: la respuesta llega en su caso. Una copia va a { $email }.
withdraw-content = Declaración
withdraw-declared = Desisto del contrato.
withdraw-at = Llegada
withdraw-instant = { $date }, { $time } ({ $zone })
withdraw-digest = Huella (SHA-256)
withdraw-subject = Desistimiento: pedido { $order }
withdraw-words = Desisto del contrato del pedido { $order }. { $name }
withdraw-words-some = Desisto del contrato del pedido { $order } para estas piezas: { $pieces }. { $name }
mail-withdraw-subject = Acuse de su desistimiento: pedido { $order }
mail-withdraw-lede = Este acuse confirma que su declaración ha llegado, y cuándo. No decide nada: la respuesta llega en su caso. Conserve esta carta.
