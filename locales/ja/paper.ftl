### 印刷物と PDF の見出し。$page と $pages は数字。
### 欄と見出しは短く。ラベルの幅は 100 mm。

## All papers
paper-page = { $page } / { $pages } ページ
paper-square-alt = QRコード：{ $text }
paper-bars-alt = バーコード：{ $text }
paper-from = ご依頼主
paper-to = お届け先
paper-tracking = 追跡番号
paper-return-number = 返品番号
paper-parcel = 個口
paper-weight = 重量
paper-order = ご注文
paper-piece = お品
paper-reference = 品番
paper-size = サイズ
paper-quantity-short = 数量
paper-reason = 理由

## Label of a return, and what customs ask
paper-label-title = 返品ラベル { $number }
paper-label-heading = 返品
paper-label-parcel = { $one } / { $of }
paper-customs = 税関告知
paper-customs-kind = 返送品
paper-goods = 内容品
paper-hs-code = HSコード
paper-origin = 原産国
paper-value = 価格
paper-total = 合計
paper-values-apart = 贈り物。価格は電子的に税関へ申告済みです。

## Slip in the parcel
paper-slip-title = 返品 { $number }
paper-slip-heading = ご返品
paper-slip-lede = この用紙をお品の上に載せ、箱にお入れください。
paper-slip-until = お引き渡しの期限
paper-slip-contents = 箱の中身
paper-slip-outcome = 今後の流れ
paper-slip-scan = 返品の状況を見る
paper-pack-title = 梱包のしかた
paper-pack-1 = お品は清潔で乾いた状態で、保存袋、お手入れカード、予備の部品など、付属していたものとご一緒に。
paper-pack-2 = シールやタグは外さずに。金具は跡がつかないように包んでください。
paper-pack-3 = 丈夫な外箱をお使いください。メゾンの箱はお品の一部ですので、外箱の中へ。
paper-pack-4 = ラベルは最も広い面に平らに貼り、バーの上にテープを重ねないでください。運送会社の控えはお手元に。

## Gift receipt: whoever was given something reads it
paper-gift-title = ギフトレシート { $number }
paper-gift-heading = ギフトレシート
paper-gift-lede = 贈り物とともに保管してください。この用紙は領収証の代わりとなり、価格は記載されていません。
paper-gift-number = レシート番号
paper-gift-until = 交換の期限
paper-gift-contents = 贈り物の内容

## Receipt of a withdrawal (Directive 2011/83/EU, Article 11a)
paper-withdrawal-title = 契約撤回の受領確認書 { $number }
paper-withdrawal-heading = 契約撤回のお申し出を受け取りました
paper-withdrawal-lede = ご注文{ $order }の契約を撤回するお申し出の受領確認書です。
paper-withdrawal-moment = { $date } { $time }（{ $zone }、{ $offset }）
paper-withdrawal-received = 受領日時
paper-withdrawal-name = お名前
paper-withdrawal-number = 撤回番号
paper-withdrawal-sent-to = 確認書の送付先
paper-withdrawal-pieces = お品
paper-withdrawal-declaration = お申し出の全文
paper-withdrawal-notice = この確認書は、お申し出が届いたこととその日時を証するものです。承認を証するものではありません。
paper-withdrawal-digest = お申し出のSHA-256
paper-withdrawal-digest-help = この64文字は、届いたままのお申し出から算出したものです。内容が変われば、文字も変わります。
paper-withdrawal-post = 郵送先

## A case as it is printed
paper-case-title = 受付番号 { $number }
paper-case-printed = 印刷：{ $moment }
