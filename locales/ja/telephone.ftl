# The telephone: what a client reads, then what colleagues read.


## What a call is, why it was, what came of it
call-state-ringing = 呼び出し中
call-state-answered = 通話中
call-state-ended = 終了
call-state-missed = 不在着信
call-state-voicemail = 留守番電話
call-reason-new-request = 新しいご依頼
call-reason-progress = 進み具合の確認
call-reason-advice = アドバイスのご希望
call-reason-appointment = ご予約
call-reason-complaint = ご不満
call-reason-call-back = 折り返し
call-reason-other = その他
call-result-settled = 解決しました
call-result-house-acts = 次は私どもが対応します
call-result-client-acts = 次はお客様のご対応をお待ちします
call-result-speak-again = 改めてお話しします
call-result-message-left = 伝言を残しました
call-result-not-reached = つながりませんでした
call-result-wrong-number = 番号が違いました
call-next-is-yours = 次はお客様のご対応をお待ちします
promise-call-back = 折り返しのお電話

## The client's timeline
entry-client-called =
    { $by ->
        [house] 私どもからお電話いたしました：{ $result }。
       *[you] お電話をいただきました：{ $result }。
    }
entry-client-called-length =
    { $by ->
        [house] 私どもからお電話いたしました（{ $length }）：{ $result }。
       *[you] お電話をいただきました（{ $length }）：{ $result }。
    }
entry-client-called-in-vain =
    { $by ->
        [house] お電話を差し上げました：{ $result }。
       *[you] お電話をいただきました：{ $result }。
    }
entry-client-missed-call = お電話をいただきましたが、応答できませんでした。
entry-client-call-back-asked = { $from }から{ $until }までの間にお電話いたします。
entry-client-call-back-moved = お電話の時間を変更いたしました：{ $from }から{ $until }まで。
entry-client-call-back-cancelled = お電話のお約束は取り消しとなりました。
entry-client-call-back-cancelled-by-you = お客様がお電話のお約束を取り消されました。
entry-client-promised-call-back = { $moment }までのお電話をお約束しました。

## The desk's timeline
desk-entry-called =
    { $direction ->
        [out] お客様への発信：{ $result }
       *[in] お客様からの着信：{ $result }
    }
desk-entry-called-length =
    { $direction ->
        [out] お客様への発信（{ $length }）：{ $result }
       *[in] お客様からの着信（{ $length }）：{ $result }
    }
desk-entry-missed-call = お客様からの着信（応答なし）
desk-entry-missed-call-message = お客様からの着信（留守番電話にメッセージあり）
desk-entry-call-back-asked = 折り返しのご希望：{ $from }から{ $until }まで
desk-entry-call-back-moved = 折り返しの時間変更：{ $from }から{ $until }まで
desk-entry-call-back-cancelled = 折り返しの取り消し（{ $by }）
desk-entry-call-noted = 通話メモ：{ $reason }
desk-entry-call-taken-out = 通話を案件から除外（別の用件のため）
desk-entry-call-back-missed = { $when }までに折り返しのお電話なし

## The desk's pages
desk-act-call = 通話を記録する
calls-title = 通話
calls-done = 記録しました。
calls-done-log = 通話を案件に記録しました。
calls-clients = この番号のお客様
calls-several = 複数のお客様がこの番号を登録されています。どなたからのお電話か、お尋ねください。
calls-cases = 関連する可能性のある案件
calls-reason = 用件
calls-result = 結果
calls-result-hint = お客様もご相談のページでご覧になります。
calls-note = メモ
calls-note-hint = 社内のみ閲覧します。
calls-direction = 発信者
calls-direction-in = お客様から
calls-direction-out = こちらから
calls-minutes = 通話時間（分）
calls-log-title = 通話を記録する
calls-log-lede = こちらからお電話した場合、お約束していた折り返しは果たしたものとなります。
calls-log-go = 記録する
calls-settled = 対応済み
calls-withheld = 非通知
calls-call-back = { $from }から{ $until }まで
calls-back-title = 折り返しのお電話を設定する
calls-back-lede = 時間はメールでお客様にお知らせします。お客様ご自身で変更や取り消しができます。
calls-back-go = お電話を設定する
calls-back-none = 現在、空いている時間はありません。
calls-promised = 折り返しのお約束
calls-day-before = 前日
calls-day-after = 翌日
calls-all = すべて
calls-caller = 相手
calls-when = 日時
calls-state = 状態
calls-person = 応対した担当者
calls-length = 通話時間
calls-none = この日の通話はありません。
calls-last = 前回のご連絡：{ $when }
calls-last-heard = 前回のご連絡
calls-rings = { $region }：電話が鳴っています
calls-open = 通話を開く
calls-number = 番号
calls-line = 回線
calls-write = 通話の結果
calls-write-lede = メモは社内のみに残ります。
calls-write-go = 記録する
calls-case-number = 受付番号
calls-put = 該当する案件
calls-put-lede = 通話は案件の経過に表示されます。
calls-put-go = 案件に入れる
calls-begin = 新規案件を登録する
calls-begin-lede = 新しい用件のお電話だった場合に。
calls-take-out = 案件から外す
calls-take-out-lede = 別の用件のお電話だった場合に。
calls-settle = 対応済みにする
calls-settle-lede = 先頭に表示されなくなります。

## Call back, the client's page and letter
call-back-title = お電話のご希望
call-back-lede = ご希望の時間をお選びください。その時間に担当者がお電話いたします。
call-back-stands = { $from }から{ $until }までの間にお電話いたします。
call-back-calendar = カレンダーに追加
call-back-none = ただいま空いている時間がありません。メッセージをお送りいただければ、担当者がご回答します。
call-back-ask = お電話を希望する
call-back-move = この時間に変更する
call-back-cancel = お電話を取り消す
call-back-phone-hint = お住まいの国でおかけになる番号、または国番号からの番号。
call-back-slot = ご希望の時間
call-back-slot-hint = { $zone }。
call-back-slot-choice = { $day } { $from }～{ $until }
call-back-email-hint = お電話の時間の確認を、こちらにお送りします。
call-back-words = ご用件
call-back-subject = お電話のご希望
call-back-choose = 時間を1つお選びください。
call-back-event = { $house }からのお電話
mail-call-back-subject = お電話のお約束（受付番号 { $number }）
mail-call-back-heading = お電話いたします
mail-call-back-when = { $from }から{ $until }までの間に、{ $phone }へお電話いたします。
mail-call-back-change = ご相談のページで、時間の変更やお取り消しができます。

## The page of contacts
contact-opens-in = { $span }後の{ $time }から受付（{ $zone }）
contact-numbers = 国・地域別のお電話番号
contact-numbers-lede = それぞれの国からおかけになる番号と、お電話を承るチームの受付時間です。

## Settings
settings-region-phone-hours = 電話の受付時間（例：09:00-18:00）。この地域の時刻で入力します。すべて空欄の場合は、担当チームの営業時間になります。

## Refusals, each with what to do
refusal-call-still-rings = まだ呼び出し中です。誰かが応答するか、呼び出しが終わってから記録してください。
refusal-call-not-missed = この通話は不在着信ではありません。代わりに通話の結果を記録してください。
refusal-call-in-a-case = この通話はすでに案件に入っています。先にその案件から外してください。
refusal-slot-taken = この時間はお選びいただけなくなりました。空いている時間からお選びください。
refusal-slot-over = このお電話は、もう変更いただけません。改めてお申し込みください。
