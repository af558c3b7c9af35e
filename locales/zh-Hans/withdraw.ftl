# The withdrawal function: two steps and a receipt. Title and button are worded as the statute has them
# (Directive 2011/83/EU, Art. 11a).

withdraw-title = 在此撤回合同
withdraw-lede = 您可以撤回与我们远程订立的合同，无需账户，也无需说明理由。
withdraw-order = 订单号
withdraw-order-hint = 见订单确认函。
withdraw-order-missing = 请填写订单号。
withdraw-email = 接收回执的电子邮箱
withdraw-pieces = 仅撤回以下商品
withdraw-pieces-hint = 每行一件。若撤回整份合同，请留空。
withdraw-pieces-many = 最多五十件，每件写一短行。
withdraw-next = 继续
withdraw-check-title = 请再看一遍
withdraw-check-lede = 以下为您的声明。确认之前，声明不成立。
withdraw-what = 撤回范围
withdraw-all = 整份合同
withdraw-confirm = 确认撤回
withdraw-change = 修改
withdraw-done-title = 您的撤回声明已收到
withdraw-done-lede = 本回执确认您的声明已送达及送达时间，并不表示裁定；答复将在您的个案中给出。副本将发送至{ $email }。
withdraw-content = 声明
withdraw-declared = 本人撤回该合同。
withdraw-at = 送达时间
withdraw-instant = { $date } { $time }（{ $zone }）
withdraw-digest = 摘要（SHA-256）
withdraw-subject = 撤回合同：订单{ $order }
withdraw-words = 本人撤回订单{ $order }的合同。{ $name }
withdraw-words-some = 本人就以下商品撤回订单{ $order }的合同：{ $pieces }。{ $name }
mail-withdraw-subject = 撤回声明的回执：订单{ $order }
mail-withdraw-lede = 本回执确认您的声明已送达及送达时间，并不表示裁定；答复将在您的个案中给出。请保存此函。
