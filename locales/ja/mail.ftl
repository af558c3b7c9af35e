### メゾンから送るお知らせ：件名、本文、署名。
### 電話の画面で、前後の文脈なく読まれる。答えを先に、誰が、いつまでに。

## Every letter
mail-sender = { $house } クライアントサービス
mail-hello = { $name } 様
mail-hello-unnamed = お客様へ
mail-signed = { $house } クライアントサービス
mail-about = 受付番号{ $number }のご相談に関するお知らせです。ご登録のメールアドレスにのみお送りしています。
mail-fact = { $name }：{ $value }
mail-large = 大きな文字・テキストのみ：
mail-open = ご相談を開く
mail-number = 受付番号
mail-number-same = どのページでも、お知らせでも、お電話でも同じ番号です。
mail-code-follows = ご相談を開くには6桁のコードが必要です。お求めになると、このメールアドレスにお送りします。
mail-subject-case = { $topic }（受付番号 { $number }）

## Receipt
mail-receipt-heading = ご相談を承りました
mail-receipt-next = 担当者が拝読します。{ $moment }までに最初のご回答をいたします。
mail-receipt-next-undated = 担当者が拝読し、ご連絡します。
mail-receipt-opened-phone = お電話でご相談を承りました。
mail-receipt-opened-boutique = ブティックでご相談を承りました。
mail-receipt-opened-for-you = お客様に代わってご相談を登録しました。
mail-receipt-settle = { $moment }までの解決を目指しております。
mail-receipt-settle-undated = 次は私どもからご連絡します。お待ちいただくだけで結構です。
mail-receipt-held = 承った内容
mail-receipt-about = ご用件
mail-receipt-piece = お品
mail-receipt-received = 受付日時
mail-receipt-files = 写真と書類
mail-receipt-add = ご相談のページで内容をご覧いただき、文章やファイルを追加できます。今どちらの対応を待っているかもご覧いただけます。
mail-receipt-not-you = お心当たりがない場合は、メールアドレスが誤って入力されたものと思われます。そのままで差し支えありません。このメールアドレスに届くコードがなければ、メゾンの者以外がご相談を読むことはできません。
mail-receipt-not-with-you = 私どもにご相談をされていない場合は、メールアドレスが誤って伝えられたものと思われます。そのままで差し支えありません。このメールアドレスに届くコードがなければ、メゾンの者以外がご相談を読むことはできません。

## Reply
mail-reply-heading = { $name }からのご回答
mail-reply-answer = お返事や写真の追加は、ご相談のページからお願いいたします。
mail-reply-awaited = お返事をお待ちしております。お返事がない場合は、{ $moment }に改めて確認いたします。これまでの内容は失われません。
mail-reply-awaited-undated = お返事をお待ちしております。

## One-time code
mail-code-subject = ご相談を開くコード（受付番号 { $number }）
mail-code-heading = コードのお知らせ
mail-code-until = 有効時間は15分、{ $moment }までです。受付番号{ $number }のご相談を1回開けます。
mail-code-enter = コードをお求めになったページにご入力ください：
mail-code-never = { $house }の者が、お電話やブティックでこのコードをお尋ねすることはありません。ほかの方にはお教えにならないでください。
mail-code-not-you = お心当たりがない場合は、そのままで差し支えありません。このコードだけで開けるものはありません。

## Resolved
mail-resolved-subject = 解決のお知らせ（受付番号 { $number }）
mail-resolved-subject-withdrawn = お取り下げのお知らせ（受付番号 { $number }）
mail-resolved-heading = 解決しました
mail-resolved-heading-withdrawn = お申し出により取り下げました
mail-resolved-outcome = 結果
mail-resolved-withdrawn = 対応を終了しました。これまでの経過は引き続きご覧いただけます。
mail-resolved-words = { $name }より：
mail-resolved-reopen = 解決していない場合は、{ $date }までにお知らせいただければ再開します。理由は不要です。
mail-resolved-reopen-undated = 解決していない場合は、ご相談のページでお知らせいただければ再開します。
mail-resolved-withdrawn-reopen = お気持ちが変わった場合は、{ $date }までにお知らせいただければ再開します。
mail-resolved-withdrawn-reopen-undated = お気持ちが変わった場合は、ご相談のページでお知らせいただければ再開します。

## Reminder
mail-reminder-subject = お返事をお待ちしております（受付番号 { $number }）
mail-reminder-heading = お返事をお待ちしております
mail-reminder-asked = { $date }に、お客様への確認事項をお送りしました。ご相談のページでご覧いただけます。
mail-reminder-asked-undated = お客様への確認事項をお送りしています。ご相談のページでご覧いただけます。
mail-reminder-next = お返事がない場合は、{ $moment }に改めて確認いたします。これまでの内容は失われません。
mail-reminder-once = このご案内は1回のみお送りします。
mail-reminder-stop = お願いのメールを停止する

## Escalated
mail-escalated-subject = { $name }が担当いたします（受付番号 { $number }）
mail-escalated-heading = 上席の{ $name }が担当いたします
mail-escalated-by = { $moment }までにご回答します。
mail-escalated-by-undated = 営業が始まり次第、ご回答します。
mail-escalated-read = これまでの経過にすべて目を通しますので、改めてご説明いただく必要はありません。すでにお約束した日付は変わりません。

## Going on with a form
mail-resume-subject = ご入力の続き：{ $topic }
mail-resume-heading = ご入力内容を保存しています
mail-resume-lede = このリンクから、どの端末でもご入力の続きができます。リンクは30日間有効です。
mail-resume-go = 続ける
mail-resume-nothing = まだ何も送信されていません。
mail-resume-private = このリンクがあれば、どなたでもご入力内容を読めます。ほかの方にはお渡しにならないでください。
mail-resume-not-you = お心当たりがない場合は、そのままで差し支えありません。

## Staff: invitation and recovery
mail-staff-hello = { $name } さん
mail-staff-private = リンクは1回のみ有効です。ほかの人に渡さないでください。
mail-staff-not-you = 心当たりがない場合は、リンクを開かずに管理者へ知らせてください。
mail-invitation-subject = { $house }のデスクのご利用開始
mail-invitation-heading = デスクの準備ができました
mail-invitation-lede = { $moment }までに、このリンクからパスワードを設定してください。続けて2段階認証を設定します。
mail-invitation-lede-undated = このリンクからパスワードを設定してください。続けて2段階認証を設定します。
mail-invitation-go = パスワードを設定する
mail-recovery-subject = { $house }のデスクの新しいパスワード
mail-recovery-heading = 新しいパスワードの設定
mail-recovery-lede = このリンクは{ $moment }まで有効です。2段階認証は、管理者がリセットした場合を除き、そのままです。
mail-recovery-lede-undated = このリンクの有効時間は短く設定されています。2段階認証は、管理者がリセットした場合を除き、そのままです。
mail-recovery-go = 新しいパスワードを設定する

## Staff: what became of one's account
mail-account-subject = { $house }のデスクのアカウント
mail-account-heading = アカウントが変更されました
mail-account-at = 変更日時：{ $moment }。
mail-account-not-you = 自分で行った変更でない場合は、すぐに新しいパスワードを設定し、管理者へ知らせてください。
mail-account-password = パスワードが変更されました。
mail-account-codes = 認証アプリのコードが2段階認証に設定されました。
mail-account-codes-removed = 認証アプリのコードの使用が解除されました。
mail-account-passkey-added = パスキーが2段階認証に追加されました。
mail-account-passkey-removed = パスキーが1つ解除されました。
mail-account-recovery-codes = 予備コードが10個作成されました。以前の予備コードは使えません。
mail-account-recovery-code-used = 2段階認証の代わりに、予備コードでログインがありました。残りの数はアカウントのページで確認できます。
mail-account-address-asked = アカウントのメールアドレスの変更が申請されました。新しいアドレス宛てのメールのリンクを開くと変更されます。
mail-account-address-changed = アカウントのメールアドレスが変更されました。今後のメールは新しいアドレスに届きます。
mail-address-confirm-subject = { $house }のデスク：メールアドレスの確認
mail-address-confirm-heading = 新しいメールアドレスの確認
mail-address-confirm-lede = このメールアドレスがアカウントに指定されました。{ $moment }までにリンクを開いて確認してください。
mail-address-confirm-lede-undated = このメールアドレスがアカウントに指定されました。リンクを開いて確認してください。
mail-address-confirm-go = メールアドレスを確認する

## Mail that comes in: the desk
mail-in-title = メール
mail-in-lede = 自動で案件に入れられなかったメールを、ここに保管しています。失われるものはありません。どのメールも受信したままの形で残ります。
mail-tab = { $state }（{ $count }）
mail-older = 以前のメール
mail-none = メールはありません。
mail-subject = 件名
mail-no-subject = 件名なし
mail-from = 差出人
mail-nobody = 差出人の記載なし
mail-to = 宛先
mail-received = 受信日時
mail-proof = 差出人の確認
mail-why = ここにある理由
mail-kind = 種類
mail-words = 本文
mail-no-words = 本文はありません。
mail-emptied = 内容は消去されました。
mail-quoted = 引用
mail-as-sent = 送信時の表示
mail-sent-frame = 送信時のままのメール
mail-sent-hint = 差出人のプログラムが組んだとおりの表示です。スクリプト、フォーム、独自のスタイルは取り除いてあります。リンクは別の場所で開き、デスクについては何も伝えません。
mail-sent-alone = 単独のページで開く
mail-sent-cut = ここに表示されていない続きがあります。原本にはすべてあります。
mail-pictures-held =
    { $count ->
       *[other] 外部の画像{ $count }点は表示していません。
    }
mail-pictures-why = 読み込むと、メールを開いたことが差出人に伝わります。誰が読んでいるかは伝えずに、こちらで取得します。
mail-pictures-show = 表示する
mail-whole = メールの全文
mail-files = ファイル
mail-original = 原本を保存
mail-original-hint = ヘッダーとHTMLを含む、受信したままの形です。見知らぬ人のファイルを開いても安全なプログラムでのみ開いてください。
mail-suggestions = 同じ用件の可能性がある案件
mail-verified = 差出人は確認済み
mail-unverified = 差出人は未確認
mail-held-beside =
    { $count ->
       *[other] { $count }件のメールが判断を待っています：
    }
mail-put = 案件に入れる
mail-put-lede = お客様または確認済みの方の文章は、お客様もご覧になる経過に入ります。それ以外の方の文章は、社内のみが読めるものとして案件に添えます。
mail-confirm = この差出人に、案件への書き込みを認めますか
mail-confirm-hint = 相手が誰であるかがわかり、お客様の同意がある場合に限ります。確認しても何も送信されません。
mail-confirm-yes = 今後は認める
mail-no-such-case = この番号の案件がないか、閲覧の権限がありません。番号を確認してください。
mail-begin = 新規案件として登録する
mail-begin-lede = 差出人をお客様とし、この文章で新規案件を登録します。
mail-begin-held = このドメインの保留中のメールをすべて新規案件にする
mail-begin-held-lede = 古いものから順に、一度に100件まで。
mail-again = 読み直す
mail-again-lede = 届いたばかりのメールとして、もう一度読み取り、振り分けます。
mail-discard = 破棄する
mail-discard-lede = 30日間保管したのち、消去します。それまでは元に戻せます。
mail-done = 完了しました。
mail-state-new = 受信直後
mail-state-held = 判断待ち
mail-state-parked = 別置き
mail-state-unreadable = 読み取り不可
mail-state-quiet = その他のメール
mail-state-bounce = 送信メールの通知
mail-state-discarded = 破棄済み
mail-state-placed = 案件に入れたメール
mail-why-own-message = 自社のメールが戻ってきています
mail-why-own-address = 差出人がメゾンを名乗っています
mail-why-staff = 差出人がメゾンの者を名乗っています
mail-why-unverified = お客様が書いたことを示すものがありません
mail-why-somebody-else = お客様以外の方が書いたメールです
mail-why-flood = 1つの差出人またはドメインから一度に多数届いています
mail-why-automatic = 自動で作成されたメールです
mail-why-list = メーリングリストからのメールです
mail-why-newsletter = 多数に宛てて送信されたメールです
mail-why-receipt = 開封確認です
mail-why-closed = 終了した案件に宛てて自動で作成されたメールです
mail-why-again = 同じメールがすでに届いています
mail-why-no-letter = 自社のどのメールにも当たらない通知です
mail-why-empty = 内容がありません
mail-why-too-large = 36MBを超えています
mail-why-no-header = メールの形式ではありません
mail-why-header-too-long = ヘッダーに長すぎる行があります
mail-why-headers-too-large = ヘッダーが大きすぎます
mail-why-too-many-parts = 含まれる部分が多すぎます
mail-why-too-deep = 含まれる部分の階層が深すぎます
mail-why-not-taken = 読み取れましたが、振り分けられませんでした
mail-proof-dmarc = 差出人のドメインにより確認（DMARC）
mail-proof-dkim = 署名により確認（DKIM）
mail-proof-dmarc-fails = 差出人のドメインが否認（DMARC）
mail-proof-no-results = 自社のメールサーバーから差出人についての情報なし
mail-proof-not-shown = 送信者を示すものなし
mail-proof-several-authors = 作成者の記載が複数あり
mail-kind-person = 人が書いたメール
mail-kind-auto-reply = 自動返信
mail-kind-out-of-office = 不在通知
mail-kind-bounce = 返送されたメールの通知
mail-kind-delayed = 配信が遅れているメールの通知
mail-kind-list = メーリングリスト
mail-kind-newsletter = ニュースレター
mail-kind-receipt = 開封確認
mail-return-no-such-address = 宛先のアドレスが存在しません
mail-return-mailbox-full = 受信箱に空きがありません
mail-return-disabled = 受信箱が受信を停止しています
mail-return-too-large = メールが大きすぎます
mail-return-refused = 受信を拒否されました
mail-return-unreachable = メールサーバーに接続できません
mail-return-expired = 送信を試みる期間を過ぎました
mail-return-other = 理由は示されていません
desk-entry-mail-laid = お客様がここでは読めないメール
desk-entry-files-refused =
    { $count ->
       *[other] メールのファイル{ $count }件は受け付けられませんでした
    }
desk-entry-letter-returned = お客様宛てのメールの返送：{ $reason }。
desk-entry-letter-delayed = お客様宛てのメールの遅延：{ $reason }。
desk-entry-participant-added = お客様以外の方も、この案件に書き込めるようになりました。
