# The withdrawal function: two steps and a receipt. Title and button are worded as the statute has them
# (Directive 2011/83/EU, Art. 11a).

withdraw-title = 契約の撤回はこちら
withdraw-lede = 当社と通信販売で結ばれた契約を撤回できます。アカウントも理由も必要ありません。
withdraw-order = ご注文番号
withdraw-order-hint = ご注文の確認書に記載されています。
withdraw-order-missing = ご注文番号をご入力ください。
withdraw-email = 受領書をお送りするメールアドレス
withdraw-pieces = 次の品のみ
withdraw-pieces-hint = 一行に一点ずつご記入ください。契約全体を撤回される場合は空欄のままにしてください。
withdraw-pieces-many = 一行に一点、50点までご記入ください。
withdraw-next = 次へ
withdraw-check-title = もう一度ご確認ください
withdraw-check-lede = 次の内容を表明されます。確定されるまで何も表明されません。
withdraw-what = 撤回の対象
withdraw-all = 契約全体
withdraw-confirm = 撤回を確定する
withdraw-change = 変更する
withdraw-done-title = 撤回のお申し出が届きました
withdraw-done-lede = この受領書は、お申し出が届いたこととその日時を確認するものです。可否はまだ決まっておらず、案件のページでお答えします。控えを{ $email }にお送りします。
withdraw-content = 表明の内容
withdraw-declared = 契約を撤回します。
withdraw-at = 到着日時
withdraw-instant = { $date } { $time }（{ $zone }）
withdraw-digest = ダイジェスト（SHA-256）
withdraw-subject = 契約の撤回：ご注文{ $order }
withdraw-words = ご注文{ $order }の契約を撤回します。{ $name }
withdraw-words-some = ご注文{ $order }の契約を次の品について撤回します：{ $pieces }。{ $name }
mail-withdraw-subject = 契約撤回の受領書：ご注文{ $order }
mail-withdraw-lede = この受領書は、お申し出が届いたこととその日時を確認するものです。可否はまだ決まっておらず、案件のページでお答えします。このメールを保管してください。
