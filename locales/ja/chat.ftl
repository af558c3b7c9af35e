# チャット：お客様が読む言葉、次に同僚が読む言葉。

## お客様の側
nav-chat = チャット
chat-title = チャット
chat-heading-open = ただいまチャットで承ります
chat-heading-closed = ご連絡はいつでもお送りいただけます
chat-lede = このページのほか、別の端末やメールでも、ご都合に合わせて続けていただけます。やり取りはすべて一つのご相談にまとまります。
chat-usual = 最近のお客様の半数に、{ $span }以内にご回答しています。
chat-others =
    { $count ->
        [0] お待ちのお客様はいらっしゃいません。
       *[other] お待ちのお客様が{ $count }名いらっしゃいます。
    }
chat-about = どのようなご用件ですか
chat-about-new = 新しいご用件
chat-about-missing = これまでのご相談の件か、新しいご用件かをお選びください。
chat-about-order = ご注文{ $what }について
chat-about-product = { $what }について
chat-subject = { $what }についてのチャット
chat-email-hint = ページを離れられた場合は、こちらにご回答をお送りします。
chat-name-taken = このお名前は当社またはその担当者の名前です。ミドルネームを添えるなど、別の書き方でご入力ください。
chat-body = メッセージ
chat-begin = はじめる
chat-rather-form = フォームに入力する
chat-rather-contact = すべてのお問い合わせ先
chat-go-on = チャットで続ける
chat-with = { $name }が承ります
chat-also = ほかの参加者：{ $names }
chat-waits = 担当者がご対応します
chat-waits-closed = メッセージをお預かりしました
chat-over = このチャットは終了しました
chat-place =
    { $next ->
        [yes] 次にご案内します。
       *[no] { $place }番目にご案内します。
    }
chat-by-letter = ご回答はメールでお送りします。このページでお待ちいただく必要はありません。
chat-over-lede = ご相談は続いています。下にご記入いただくと、チャットが再開します。
chat-whole = ご相談の全体
chat-words = メッセージ
chat-refresh = 新着メッセージを確認する
chat-wait = ここで返信を待つ
chat-wait-note = このページは30秒ごとに新着メッセージを自動で確認します。
chat-wait-write = メッセージを書く
chat-leave = このページはいつ閉じていただいてもかまいません。ご覧になれなかった内容は、メールでお送りします。
chat-end = チャットを終了する
chat-lost = 接続が途切れています。自動的に再接続します。
chat-back = 接続が戻りました。抜けているメッセージはありません。
chat-unsent = まだ送信されていません。接続が戻り次第、送信します。
chat-seen = 既読
chat-writes = 担当者が入力しています
entry-client-chat-with = { $name }がチャットに加わりました。
entry-client-chat-ended = チャットが終了しました。
entry-client-chat-ended-by-you = お客様がチャットを終了されました。

## デスクの側
desk-view-chats = チャット
desk-empty-chats = お待ちのお客様も、対応中のチャットもありません。
desk-group-talking = 自分が対応中
desk-group-asking = 順番待ち
desk-group-fast = まだ対応が間に合う案件
desk-fast-left =
    { $what ->
        [appointment] ご予約：残り{ $span }
        [parcel] お荷物：残り{ $span }
       *[order] ご注文：残り{ $span }
    }
desk-chat-yours = 自分がチャットに対応中
desk-chat-with = { $name }がチャットに対応中
desk-chat-waits =
    { $next ->
        [yes] 順番待ち、次の番
       *[no] 順番待ち、{ $place }番目
    }
desk-chat-here = お客様がチャットを開いています
desk-chat-here-seen = お客様がチャットを開いています（既読）
desk-chat-gone = お客様はチャットを離れました。返信はメールで届きます
desk-chat-gone-seen = お客様はチャットを離れました（既読）
desk-chat-writes = お客様が入力中
desk-chat-how = チャットに表示されます
desk-chat-take = 引き受ける
desk-chat-return = 順番待ちに戻す
desk-chat-end = 終了する
desk-chat-pass = 引き継ぐ
desk-chat-invite = 招待する
desk-chat-pass-title = チャットを引き継ぐ
desk-chat-pass-to = 引き継ぐ相手
desk-chat-pass-note = 相手に伝えること
desk-chat-pass-note-hint = 社内のみ閲覧します。お客様に繰り返しご説明いただく必要がなくなります。
desk-chat-pass-go = 引き継ぐ
desk-chat-invite-title = チャットに招待する
desk-chat-invite-lede = チャットの担当は変わりません。
desk-chat-invite-who = 招待する相手
desk-chat-invite-site = ブティック：以後、店舗のスタッフも案件を閲覧可能
desk-chat-invite-go = 招待する
desk-done-chat-taking = チャットの担当になりました。お客様に担当者の名前をお知らせしました。
desk-done-chat-return = 元の順番に戻しました。
desk-done-chat-passing = 引き継ぎました。
desk-done-chat-invitation = 招待しました。
desk-done-chat-ending = チャットを終了しました。案件は続きます。
desk-entry-chat-with = チャットの担当：{ $name }
desk-entry-chat-ended =
    { $by ->
        [client] お客様がチャットを終了
        [staff] 担当者がチャットを終了
       *[house] お客様が離れたためチャットを終了
    }
desk-entry-chat-given-back =
    { $away ->
        [yes] チャットを順番待ちに戻した（{ $name }の離席）
       *[no] { $name }がチャットを順番待ちに戻した
    }
desk-entry-chat-invited = チャットに招待：{ $name }

## お断りと、次にすること
refusal-chat-not-now = チャットの現在の状況では、この操作はできません。案件をもう一度確認してください。
refusal-chat-taken = ほかの担当者が先に引き受けました。順番待ちの別のチャットを選んでください。
refusal-chat-full = 同時に対応できるチャットの数に達しています。先に、いずれかを終了するか引き継いでください。
refusal-chat-not-here = この担当者は離席中です。受付中の担当者を選んでください。
refusal-chat-same-person = このチャットは、すでにこの人が担当しています。別の人を選んでください。
refusal-chat-other-site = この案件は、すでに別のブティックのものです。このブティックには、別の案件を関連付けてください。
