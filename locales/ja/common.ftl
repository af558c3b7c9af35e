# すべての画面、お知らせ、デスクで共通に使う言葉。
# 一覧の語の鍵は、接頭辞と domain::vocabulary のコードをハイフンでつないだもの。

## Topics
topic-order-change = ご注文の変更・キャンセル
topic-return = お品の返品
topic-repair = 修理・状態の確認
topic-authenticity = お品の真贋について
topic-counterfeit = 偽造品のご報告
topic-appointment = ブティックのご来店予約
topic-order-question = ご注文について
topic-product-question = お品とお手入れについて
topic-privacy = お客様の個人情報
topic-accessibility = アクセシビリティ
topic-complaint = ご満足いただけなかったこと
topic-other = その他

## States
state-new = 新規
state-open = 対応中
state-waiting-client = お客様のお返事待ち
state-waiting-house = 社内の回答待ち
state-snoozed = 保留
state-resolved = 解決済み
state-closed = 終了

## Channels
channel-chat = チャット
channel-web-form = フォーム
channel-email = メール
channel-phone = 電話
channel-boutique = ブティック

## Actions on a case
action-assign = 担当を決める
action-reply-and-wait = 返信してお返事を待つ
action-reply = 返信する
action-client-writes = お客様からのご連絡
action-ask-house = ほかのチームに確認する
action-house-answers = チームの回答を記録する
action-snooze = 日時まで保留にする
action-wake = デスクに戻す
action-escalate = 上席へ引き継ぐ
action-deescalate = チームに戻す
action-resolve = 解決済みにする
action-reopen = 再開する
action-close = 終了する
action-withdraw = 取り下げる
action-merge = ほかの案件に統合する
action-unmerge = 統合を取り消す

## Whose turn it is
turn-client = お客様のお返事待ち
turn-house = メゾンの対応待ち

## Priorities and their reasons
priority-urgent = 至急
priority-high = 高
priority-normal = 通常
priority-low = 低
priority-reason-topic = この用件の標準
priority-reason-client-deadline = お客様のご希望日が近い
priority-reason-escalated = 上席へ引き継がれた案件
priority-reason-person = 担当者が設定

## What the client would like
outcome-repair = 修理
outcome-replacement = 同じお品の新品との交換
outcome-exchange = 別のお品・サイズへの交換
outcome-refund = 返金
outcome-change = ご注文内容の変更
outcome-answer = ご回答
outcome-other = その他

## How a case ended
resolution-as-wished = ご希望どおり
resolution-in-part = 一部ご希望どおり
resolution-otherwise = 別の方法で合意
resolution-declined = 理由をお伝えしてお断り
resolution-withdrawn = お取り下げ
resolution-duplicate = ほかのご相談と同じ内容

## Roles
role-advisor = アドバイザー
role-senior-advisor = 上席アドバイザー
role-boutique-advisor = ブティックアドバイザー
role-artisan = 職人
role-examiner = 鑑定担当
role-manager = マネージャー
role-counsel = 法務担当
role-administrator = 管理者
role-integration = システム連携

## Answer-time promises
promise-first-answer = 最初の回答
promise-next-answer = 次の回答
promise-escalation = 上席からの最初の回答
promise-resolution = 解決

## Photograph slots
slot-whole = 全体
slot-front = 正面（アップ）
slot-back = 背面（アップ）
slot-side = 側面（アップ）
slot-hardware = 金具
slot-sole = 靴底
slot-stitching = 縫い目
slot-seal = シールまたはタグ
slot-receipt = レシートなどの書類
slot-other = その他

## Languages
language-en = 英語
language-fr = フランス語
language-it = イタリア語
language-de = ドイツ語
language-es = スペイン語
language-ja = 日本語
language-zh-hans = 中国語（簡体字）
language-ko = 韓国語
language-ar = アラビア語

## Moments. $date and $time are already written in this language.
moment = { $date } { $time }（{ $zone }）
moment-day = { $date } { $time }
moment-today = 本日 { $time }
moment-yesterday = 昨日 { $time }
moment-tomorrow = 明日 { $time }

# $city は日本語の都市名。$start は日本語では使い分けに関わらない。
zone-city =
    { $start ->
       *[plain] { $city }時間
    }
zone-utc = 協定世界時

## Lengths of time
span-moment = 1分未満
span-minutes = { $count }分
span-hours = { $count }時間
span-hours-minutes = { $hours }時間{ $minutes }分
span-days =
    { $count ->
       *[other] { $count }日
    }

## Sizes of files. $number is already written in this language.
size-bytes =
    { $count ->
       *[other] { $count }バイト
    }
size-kilobytes = { $number }kB
size-megabytes = { $number }MB
size-gigabytes = { $number }GB

## Refusals that any page may give
error-summary-title = ご確認いただきたい点があります
error-title-prefix = エラー：
refusal-required = ご入力ください
refusal-choose = いずれかをお選びください
refusal-email = メールアドレスをご入力ください（例：name@example.com）
refusal-phone = 電話番号を国番号からご入力ください（例：+81 3 1234 5678）
refusal-date = 日付をご入力ください（例：2026-03-27）
refusal-too-long =
    { $limit ->
       *[other] { $limit }文字以内でご入力ください
    }

## What a case’s state does not allow (domain::case::Refusal): why, and the next step
refusal-not-asked = 社内のどこにもまだ確認していません。先に確認するか、お客様に返信してください。
refusal-not-snoozed = この案件はすでにデスクにあります。戻す必要はありません。
refusal-not-resolved = この案件はまだ解決していません。先に解決済みにしてください。
refusal-already-resolved = この案件はすでに解決済みです。結果を変えるには、再開してください。
refusal-reopen-first = この案件は解決済みです。再開してから、もう一度お試しください。
refusal-follow-up = この案件は終了しています。新しいご連絡は、関連する別の案件として始まります。
refusal-closed = この案件は終了しており、変更できません。続けるには、関連する案件を開いてください。
refusal-not-merged = この案件は統合されていません。取り消すものはありません。
refusal-already-escalated = すでに上席の担当者が承っています。お伝えになりたいことは、メッセージで書き添えてください。
refusal-not-escalated = この案件は上席へ引き継がれていません。すでにチームが担当しています。
refusal-client-must-agree = 先にお客様の同意が必要です。同意を伺い、お返事を記録してください。
refusal-bad-snooze = これから1年以内の日時を選んでください。
refusal-still-reopenable = お客様はまだこの案件を再開できます。期限を過ぎると、自動的に終了します。
refusal-merge-with-self = 案件をそれ自身に統合することはできません。もう一方の受付番号を入力してください。

## Why a case came to a team and a person (domain::routing)
routing-region-of-purchase-site = オンラインストアでのご購入：{ $fact }
routing-region-of-boutique = ブティックでのご購入：{ $fact }
routing-region-of-site = ご連絡元のサイト：{ $fact }
routing-region-named = 受付時に指定された地域：{ $fact }
routing-region-of-earlier-case = 前の案件の地域：{ $fact }
routing-region-unknown = ご購入先もサイトも不明
routing-serves-region = この地域の担当チーム：{ $fact }
routing-serves-every-region = 全地域を担当するチーム
routing-takes-topic = この用件を扱うチーム：{ $fact }
routing-takes-every-topic = すべての用件を扱うチーム
routing-speaks-language = この言語で回答するチーム：{ $fact }
routing-speaks-every-language = すべての言語で回答するチーム
routing-knows-family = このシリーズに詳しいチーム：{ $fact }
routing-nobody-knows-family = ほかの条件に合うチームのうち、このシリーズに詳しいチームなし：{ $fact }
routing-nobody-speaks-language = この地域と用件のチームに、この言語で回答できるチームなし：{ $fact }
routing-nobody-takes-topic = この地域に、この用件を扱うチームなし：{ $fact }
routing-nobody-serves-region = この地域を担当するチームなし：{ $fact }
routing-first-of-equal =
    { $count ->
       *[other] 条件に合う{ $count }チームのうち、最初に登録されたチーム
    }
routing-fallback = ほかに行き先のない案件を受けるチーム
routing-no-fallback-named = ほかに行き先のない案件を受けるチームが未指定のため、最初に登録されたチーム
routing-no-team = チームがまだありません
routing-team-of-address = お客様のご連絡がこのチームのアドレス宛て
routing-next-in-turn =
    { $count ->
       *[other] 受付中で要件を満たす{ $count }名のうち、次の順番
    }
routing-only-one = 受付中で要件を満たす唯一の担当者
routing-person-knows-family = このシリーズに詳しい：{ $fact }
routing-nobody-present-knows-family = 受付中の担当者に、このシリーズに詳しい者なし（必須ではない）：{ $fact }
routing-passed-over-away =
    { $count ->
       *[other] 要件を満たす{ $count }名が不在
    }
routing-all-away =
    { $count ->
       *[other] 要件を満たす{ $count }名が全員不在のため、案件はチームに残ります
    }
routing-nobody-in-role = この役割の担当者がいないため、案件はチームに残ります：{ $fact }
routing-no-person-speaks-language = この役割に、この言語で回答できる担当者なし：{ $fact }
routing-nobody-there = チームにまだ誰もいません

## Why a clock stood still (domain::promise)
pause-waiting-for-client = お客様のお返事待ち
pause-resolved = 解決済みだったため
pause-ended = 期限のある対応がなかったため

## Where a deadline stands (domain::promise)
deadline-running = 進行中
deadline-paused = 停止中
deadline-met = 期限内
deadline-missed = 期限超過
deadline-not-applicable = 対象外

## What is wrong with opening hours as they were typed (domain::hours)
hours-bad-time = 「{ $given }」は時間帯として読み取れません。09:00-12:30のように入力してください。
hours-start-not-before-end = { $time }に始まり{ $time }に終わる時間帯には長さがありません。終日は00:00-24:00と入力してください。
hours-starts-next-day = { $time }に始まる時間帯は翌日のものです。翌日に入力してください。
hours-ends-too-late = 時間帯の終わりは48:00までで、{ $time }にはできません。残りは翌日に入力してください。
hours-overlap = { $first }と{ $second }が重なっています。1つにまとめるか、どちらかをずらしてください。
hours-unknown-zone = 「{ $given }」というタイムゾーンはありません。Europe/Parisのように入力してください。
hours-bad-date = 「{ $given }」は日付ではありません。2026-12-25のように入力してください。

## What is wrong with a table of promises (domain::promise)
promises-bad-minutes = お約束の期限は0分から366日までです。
promises-tie = 地域「{ $region }」、用件「{ $topic }」、優先度「{ $priority }」に、2つのお約束が同じ細かさで当てはまります。どちらかの条件を細かくするか、外してください。
promises-tie-anywhere = 全地域の用件「{ $topic }」、優先度「{ $priority }」に、2つのお約束が同じ細かさで当てはまります。どちらかの条件を細かくするか、外してください。

priority-reason-words = お客様の文面から急ぎと判断
routing-topic-read = 文面から読み取った用件：{ $fact }
routing-topic-said = 担当者が用件を指定：{ $fact }
late-waits = 部品・お品・荷物の到着待ち
late-house = 社内の別のチームの回答待ち
late-agreed = お客様と合意済み
late-too-many = 案件数に対して担当者が不足
late-overlooked = 見落とし
late-other = その他（メモに記載）
pressing-safety = けがのおそれ
pressing-not-yet-sent = 注文をまだ止められる
pressing-deadline = 近い期日の記載
pressing-legal = 弁護士・裁判所・当局への言及
pressing-press = 報道・公表への言及
refusal-not-late = この案件に、現在遅れているものはありません。案件に戻り、次の手順を確認してください。
