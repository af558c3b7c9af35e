# The telephone: what a client reads, then what colleagues read.


## What a call is, why it was, what came of it
call-state-ringing = 呼び出し中
call-state-answered = 通話中
call-state-ended = 終了
call-state-missed = 不在着信
call-state-voicemail = 留守番メッセージ
call-reason-new-request = 新しいご依頼
call-reason-progress = 進み具合
call-reason-advice = ご相談
call-reason-appointment = ご予約
call-reason-complaint = ご不満
call-reason-call-back = 折り返し
call-reason-other = その他
call-result-settled = 解決しました
call-result-house-acts = 次は当方が対応します
call-result-client-acts = 次はお客様のご対応です
call-result-speak-again = 改めてお話しします
call-result-message-left = 伝言を残しました
call-result-not-reached = つながりませんでした
call-result-wrong-number = 番号違い
promise-call-back = 折り返しのお電話

## The client's timeline
entry-client-called =
    { $by ->
        [house] こちらからお電話しました: { $result }.
       *[you] お電話をいただきました: { $result }.
    }
entry-client-called-length =
    { $by ->
        [house] こちらからお電話しました, { $length }: { $result }.
       *[you] お電話をいただきました, { $length }: { $result }.
    }
entry-client-called-in-vain =
    { $by ->
        [house] お電話を差し上げました: { $result }.
       *[you] お電話をいただきました: { $result }.
    }
entry-client-missed-call = お電話をいただきましたが、出ることができませんでした。
entry-client-call-back-asked = お電話します：{ $from }から{ $until }まで。
entry-client-call-back-moved = お電話の時間を変更しました：{ $from }から{ $until }まで。
entry-client-call-back-cancelled = お電話は取り消されました。
entry-client-call-back-cancelled-by-you = お電話を取り消されました。
entry-client-promised-call-back = { $moment }までにお電話します。

## The desk's timeline
desk-entry-called =
    { $direction ->
        [out] こちらから発信: { $result }
       *[in] お客様から着信: { $result }
    }
desk-entry-called-length =
    { $direction ->
        [out] こちらから発信, { $length }: { $result }
       *[in] お客様から着信, { $length }: { $result }
    }
desk-entry-missed-call = お客様からの電話に誰も出ませんでした
desk-entry-missed-call-message = お客様からの電話に留守番メッセージ
desk-entry-call-back-asked = 折り返し：{ $from }から{ $until }まで
desk-entry-call-back-moved = 折り返しの時間変更：{ $from }から{ $until }まで
desk-entry-call-back-cancelled = 折り返しの取り消し：{ $by }
desk-entry-call-noted = 通話メモ：{ $reason }
desk-entry-call-taken-out = 通話を外しました：別件でした
desk-entry-call-back-missed = { $when }までに電話がありませんでした

## The desk's pages
desk-act-call = 通話を記録
calls-title = 通話
calls-done = 記録しました。
calls-done-log = 通話を案件に記録しました。
calls-clients = この番号のお客様
calls-several = 複数のお客様がこの番号をお使いです。お名前をお尋ねください。
calls-cases = 関連しそうな案件
calls-reason = 用件
calls-result = 結果
calls-result-hint = お客様の案件に表示されます。
calls-note = メモ
calls-note-hint = 社内のみ閲覧できます。
calls-direction = 発信者
calls-direction-in = お客様から
calls-direction-out = こちらから
calls-minutes = 通話時間（分）
calls-log-title = 通話を記録する
calls-log-lede = こちらからの通話は、お約束の折り返しを果たしたものとなります。
calls-log-go = 記録する
calls-settled = 対応済み
calls-withheld = 番号非通知
calls-call-back = { $from }から{ $until }まで
calls-promised = 折り返し予定
calls-day-before = 前日
calls-day-after = 翌日
calls-all = すべて
calls-caller = 相手
calls-when = 日時
calls-state = 状態
calls-person = 応対者
calls-length = 時間
calls-none = この日の通話はありません。
calls-last = 前回のやり取り：{ $when }
calls-last-heard = 前回の連絡
calls-rings = { $region }：電話が鳴っています
calls-open = 通話を開く
calls-number = 番号
calls-line = 回線
calls-write = 結果の記録
calls-write-lede = メモは社内にとどまります。
calls-write-go = 記録する
calls-case-number = 案件番号
calls-put = どの案件か
calls-put-lede = 通話は案件の経過に表示されます。
calls-put-go = 案件に入れる
calls-begin = 案件を始める
calls-begin-lede = 新しい用件の通話に。
calls-take-out = 案件から外す
calls-take-out-lede = 通話が別件だった場合に。
calls-settle = 対応済みにする
calls-settle-lede = 先頭に表示されなくなります。

## Call back, the client's page and letter
call-back-title = お電話のご希望
call-back-lede = ご希望の時間をお選びください。その時間にお電話します。
call-back-stands = お電話します：{ $from }から{ $until }まで。
call-back-calendar = カレンダーに追加
call-back-none = 現在、空いている時間がありません。お書きいただければお返事します。
call-back-ask = 電話を依頼する
call-back-move = この時間に変更する
call-back-cancel = 電話を取り消す
call-back-phone-hint = 国内でかける番号、または国番号から。
call-back-slot = ご希望の時間
call-back-slot-hint = { $zone }。
call-back-slot-choice = { $day } { $from }～{ $until }
call-back-email-hint = こちらに確認をお送りします。
call-back-words = ご用件
call-back-subject = 折り返しのご希望
call-back-choose = 時間を一つお選びください。
call-back-event = { $house }からのお電話
mail-call-back-subject = お電話します：案件 { $number }
mail-call-back-heading = お電話します
mail-call-back-when = { $from }から{ $until }まで、{ $phone }にお電話します。
mail-call-back-change = 案件のページで時間の変更や取り消しができます。

## The page of contacts
contact-opens-in = あと{ $span }で受付開始、{ $time }（{ $zone }）
contact-numbers = 国・地域別のお電話
contact-numbers-lede = お客様の国からかける番号と、応対する担当の受付時間です。

## Settings
settings-region-phone-hours = 電話の受付時間（例：09:00-18:00）。地域の時刻です。すべて空欄の場合は担当チームの時間になります。

## Refusals, each with what to do
refusal-call-still-rings = まだ呼び出し中です。応答後、または終了後に記録してください。
refusal-call-not-missed = この通話は不在着信ではありません。結果を記録してください。
refusal-call-in-a-case = この通話はすでに案件にあります。先にそこから外してください。
refusal-slot-taken = この時間はもうお選びいただけません。空いている時間からお選びください。
refusal-slot-over = このお電話は変更できません。改めてご依頼ください。
