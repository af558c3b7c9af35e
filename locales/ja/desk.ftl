# アドバイザーの側。同僚に向けた言葉。

## Frame
desk-name = サービスデスク
desk-find = 案件、ご注文、お品、お客様を検索
desk-find-hint = 案件、ご注文、お品、お客様
desk-faces = 画面
desk-face-desk = デスク
desk-face-new = 新規案件
desk-face-search = 検索
desk-face-phrases = 定型文
desk-face-settings = 設定
desk-present = 受付中
desk-away = 離席中
desk-become-away = 新規案件の受け取りを止める
desk-become-present = 新規案件を受け取る
desk-me-menu = { $name }のアカウント
desk-sign-out = ログアウト
desk-said = 直前の操作
desk-undo = 元に戻す
desk-over = 入力画面
desk-back = デスクに戻る
desk-back-to-case = { $number }に戻る
desk-cancel = キャンセル
desk-optional = （任意）
desk-wrong = 確認が必要です
desk-pages = ページ
desk-languages = 言語
desk-palette = コマンド
desk-palette-find = コマンドまたは検索語を入力
desk-palette-hint = コマンド、案件、ご注文、お客様
desk-live-lost = 自動更新が途切れています。表示が最新でないことがあります。
desk-live-back = 自動更新が再開しました。抜けている更新はありません。
desk-live-new = この案件の新着
desk-live-arrived = そのほかの新着：
desk-live-wrong = 実行できませんでした。もう一度お試しください。

## Door
desk-sign-in-title = デスクへのログイン
desk-sign-in-login = ログイン名
desk-sign-in-password = パスワード
desk-sign-in-go = ログイン
desk-sign-in-wrong = ログイン名とパスワードの組み合わせが違います。両方を確認してください。
desk-sign-in-slow = 試行の回数が上限に達しました（再開まで{ $span }）。そのあとで、もう一度お試しください。
desk-demo-signs = デモ用のログイン名
desk-demo-signs-lede = 人物も業務も架空のものです。
desk-factor-title = 2段階認証
desk-factor-lede = 認証アプリに表示されたコードを入力してください。
desk-factor-code = 6桁のコード
desk-factor-code-hint = 30秒ごとに変わります。
desk-factor-other = 別の人としてログイン
desk-factor-go = 次へ
desk-factor-wrong = コードが違います。次のコードを待って、もう一度お試しください。
desk-factor-on = 設定済み。
desk-factor-off = 未設定。デモ以外では、すべてのアカウントに必要です。
desk-enrol-title = 2段階認証の設定
desk-enrol-lede = 認証アプリでQRコードを読み取り、表示されたコードを入力してください。
desk-enrol-drawing = 認証アプリ用のQRコード
desk-enrol-by-hand = カメラがない場合は、この設定キーを入力してください。表示は今回のみです。
desk-enrol-code-hint = 認証アプリに今表示されているコード。
desk-enrol-go = 設定する
desk-password-title = パスワードの設定
desk-password-lede = { $name } さんのパスワードを設定します。
desk-password-new = 新しいパスワード
desk-password-hint = 8文字以上。覚えやすい単語をいくつか並べると安全です。
desk-password-again = もう一度入力
desk-password-go = パスワードを保存
desk-password-differ = 2つのパスワードが一致しません。同じものを2回入力してください。
desk-password-weak = このパスワードは短すぎるか、広く知られています。8文字以上で設定してください。
desk-sessions = ログイン状況とアカウント
desk-sessions-lede = 現在ログインしている端末です。覚えのないものは終了してください。
desk-session-this = この端末
desk-session-end = 終了
desk-session-end-others = ほかをすべて終了
desk-session-began = 開始：{ $when }
desk-session-used = 最終使用：{ $when }
desk-session-device = { $system }の{ $browser }
desk-session-unknown = 不明な端末

## Queue
desk-queue = 対応一覧
desk-views = 表示
desk-view-mine = 自分の担当
desk-view-triage = 振り分け待ち
desk-view-waiting = 回答待ち
desk-view-all = すべて
desk-group-overdue = 期限超過
desk-group-hour = 1時間以内
desk-group-today = 本日
desk-group-later = 明日以降
desk-group-none = 期限なし
desk-group-waiting = お客様のお返事待ち
desk-group-house = 社内の回答待ち
desk-group-snoozed = 保留
desk-queue-next = 次の{ $count }件を表示（全{ $total }件）
desk-queue-start = 最も急ぐ案件に戻る
desk-empty-page = この先に案件はもうありません。
desk-count-many = { $count }以上
desk-empty-mine = 担当中の案件はありません。引き受けるか割り当てられると、ここに表示されます。
desk-empty-triage =
    振り分け待ちはありません。{ $count ->
        [0] お返事待ちの案件もありません。
       *[other] お客様のお返事待ちが{ $count }件あります。
    }
desk-empty-waiting = お客様や社内の回答を待っている案件はありません。
desk-empty-all = 案件はまだありません。お客様からご連絡があると、ここに表示されます。
desk-none-open = 案件を選択
desk-none-open-lede = 最も急ぐ案件が一覧の先頭にあります。
desk-open-first = 最も急ぐ案件を開く
desk-is-replying = { $name }が返信中
desk-is-reading = { $name }が閲覧中
desk-load = 1時間ごとに期限を迎える回答：{ $list }。
desk-load-rate = 1時間ごとに期限を迎える回答：{ $list }。対応できるのは1時間に約{ $rate }件です。
desk-load-nobody = 1時間ごとに期限を迎える回答：{ $list }。受付中の担当者がいません。
desk-load-now = 現在
desk-select = 選択
desk-select-end = 選択を終える

## Many at once
desk-bulk-do = 選択した案件を
desk-bulk-take = 自分が担当する
desk-bulk-snooze = 明日まで保留にする
desk-bulk-resolve = 解決済みにする
desk-bulk-tag = タグを付ける
desk-bulk-with = タグ
desk-bulk-first = この表示の{ $total }件のうち、先頭の{ $count }件
desk-bulk-elsewhere = { $count ->
   *[other] ほかのページで、さらに{ $count }件を選択しています。
}
desk-bulk-all = この表示の{ $count }件すべて
desk-bulk-preview = 確認する
desk-bulk-table = 変更される案件
desk-bulk-now = 現在
desk-bulk-then = 変更後
desk-bulk-title-take =
    { $count ->
       *[other] { $count }件を担当する
    }
desk-bulk-title-snooze =
    { $count ->
       *[other] { $count }件を保留にする
    }
desk-bulk-title-resolve =
    { $count ->
       *[other] { $count }件を解決済みにする
    }
desk-bulk-title-tag =
    { $count ->
       *[other] { $count }件にタグを付ける
    }
desk-bulk-none = 変更される案件はありません
desk-bulk-left =
    { $count ->
        [0] すべて変更されます。
       *[other] { $count }件は変更されません。理由は一覧にあります。
    }
desk-bulk-undo = 1時間以内であれば元に戻せます。
desk-bulk-rest =
    { $count ->
       *[other] ほかに{ $count }件あります（表示省略）。
    }
desk-bulk-go = 実行する
desk-bulk-type = 確認のため{ $count }と入力
desk-bulk-mistyped = 入力した数が{ $count }と一致しません。確認のため{ $count }と入力してください。
desk-bulk-pick = 案件を1件以上選択してください。
desk-bulk-tag-missing = 付けるタグを入力してください。

## Case
desk-case = 案件
desk-cases = 案件
desk-clients = お客様
desk-timeline = 案件の経過
desk-side = お客様と事実
desk-more = その他
desk-opened = { $date }受付（{ $channel }）
desk-owner-you = 担当：自分
desk-owner = 担当：{ $name }
desk-owner-none = 担当未定
desk-due-in = 回答期限まで{ $span }
desk-due-late = 回答期限を{ $span }超過
desk-due-short-late = { $span }超過
desk-next-snoozed = { $when }に戻ります。
desk-next-resolved = お客様からご連絡がなければ、{ $when }に終了します。
desk-merged = この案件の統合先：
desk-staff-only = 社内のみ
desk-note-staff = メモ（社内のみ）
desk-the-house = メゾン
desk-the-client = お客様
desk-earlier-entries = 以前の記録
desk-latest-entries = 最新の記録に戻る
desk-via = { $channel }、{ $when }
desk-wish = お客様のご希望
desk-wish-by = { $date }まで
desk-deadlines = 期限
desk-show-working = 計算の内訳
desk-checklist = 受付内容
desk-missing = 不足
desk-missing-count =
    { $count ->
        [0] すべてそろっています。
       *[other] { $count }点が不足しています。
    }
desk-piece = お品とご注文
desk-earlier = 以前の案件
desk-linked = 関連する案件
desk-link-merged-from = 統合元
desk-link-follow-up = 続きの案件
desk-link-follows = 前の案件
desk-link-related = 関連
desk-why = 担当に割り当てられた理由
desk-files = ファイル
desk-file-photo = 写真：{ $slot }
desk-file-paper = 書類：{ $name }
desk-printed = 印刷：{ $name }、{ $when }
desk-fact-language = 言語
desk-fact-name = お名前
desk-fact-email = メールアドレス
desk-fact-phone = 電話番号
desk-fact-prefers = お知らせの形式
desk-fact-family = シリーズ
desk-fact-model = モデル
desk-fact-colour = 色
desk-fact-size = サイズ
desk-fact-code = コード
desk-fact-order = ご注文
desk-client-since = { $date }以来のお客様
desk-client-cases =
    { $count ->
        [0] 案件なし
       *[other] 案件{ $count }件
    }
desk-client-pieces = お品
desk-client-bounced = このアドレス宛てのメールが返送されました。お電話するか、別のアドレスを伺ってください。
desk-client-mixed = 2種類の文字体系が混在しています。何かをお伝えする前に、ご本人かどうかを確認してください。
desk-client-large = 大きな文字
desk-client-plain = テキスト形式
desk-client-new = このお客様の新規案件

## Writing
desk-compose-kind = 返信またはメモ
desk-reply = 返信
desk-note = メモ
desk-note-label = メモ（社内のみ閲覧）
desk-reply-by-mail = { $language }で{ $address }に送信
desk-reply-here = { $language }で案件のページに表示
desk-send-wait = 送信してお返事を待つ（{ $name }）
desk-send-open = 送信して対応を続ける
desk-note-add = メモを追加
desk-draft-keep = 下書きを保存
desk-draft-kept = 下書きを保存（{ $when }）
desk-draft-kept-now = 下書きを保存しました
desk-draft-unkept = 下書きは未保存です。再試行しています
desk-text-empty = 文章を入力してください。
desk-text-long = 文章が長すぎます。{ $limit }文字以内にしてください。
desk-held = 書き始めたあと、{ $time }に書き込みがありました（{ $name }）。入力中の文章は保存されています。
desk-held-many =
    { $count ->
       *[other] 書き始めたあと、{ $count }件の記録が加わりました。
    }入力中の文章は保存されています。
desk-held-lede = 内容を読んでから、そのまま送信するか、文章を直してください。
desk-held-anyway = このまま送信
desk-no-writing = ここにはもう書き込めません。
desk-phrases = 定型文
desk-phrases-find = 定型文を探す
desk-phrases-none = 定型文が見つかりません。
desk-phrases-every = すべての用件
desk-phrase-missing = 不足：{ $facts }
desk-phrase-warning = この定型文に必要な項目が、この案件にありません：{ $facts }。送信の前に補ってください。
desk-phrase-other-language = { $language }のみ
desk-phrase-lacks = 未作成の言語：{ $languages }
desk-phrase-change = 変更
desk-letter-queued = 送信待ち
desk-letter-sent = 送信済み
desk-letter-retry = 再送中
desk-letter-failed = 不達

## Deeds
desk-act-assign = 担当を決める
desk-act-snooze = 保留にする
desk-act-wake = デスクに戻す
desk-act-escalate = 上席へ引き継ぐ
desk-act-deescalate = チームに戻す
desk-act-resolve = 解決済みにする
desk-act-reopen = 再開する
desk-act-take = 自分が担当する
desk-act-ask = 社内に確認する
desk-act-house-answers = 回答を記録する
desk-act-merge = ほかの案件に統合する
desk-act-unmerge = 統合を取り消す
desk-act-link = ほかの案件と関連付ける
desk-act-split = 続きの案件に切り分ける
desk-act-tag = タグと優先度
desk-act-print = 印刷
desk-assign-title = 担当を決める
desk-assign-to = 担当者
desk-assign-next = 次の順番の担当者
desk-assign-next-hint = 受付中で要件を満たし、新規案件から最も間が空いている担当者
desk-assign-nobody = 担当なし（振り分け待ちに戻す）
desk-assign-go = 決定
desk-candidate-line =
    { $present ->
        [yes] 受付中
       *[no] 離席中
    }、{ $count ->
        [0] 担当中なし
       *[other] 担当中{ $count }件
    }
desk-nobody-next = 受付中の担当者に、この案件の要件を満たす人がいません。担当者を選んでください。
desk-snooze-title = 案件を保留にする
desk-snooze-lede = 日時になるか、お客様からご連絡があると自動的に戻ります。期限は止まりません。
desk-snooze-until = 保留の期限
desk-snooze-hour = 1時間後（{ $when }）
desk-snooze-evening = 本日の午後（{ $when }）
desk-snooze-tomorrow = 明日の朝（{ $when }）
desk-snooze-week = 次の月曜日（{ $when }）
desk-snooze-other = その他の日時
desk-snooze-at = 日付と時刻
desk-snooze-at-hint = { $zone }
desk-snooze-past = これから先の日時を選んでください。
desk-snooze-go = 保留にする
desk-escalate-title = 上席担当者へ引き継ぐ
desk-escalate-lede = 新しい担当者の名前がすぐお客様に伝わります。期限は延びません。
desk-escalate-handover = 引き継ぎ
desk-escalate-handover-hint = 引き継ぐ人が始めるのに必要なことを1行で。社内のみ。
desk-escalate-nobody = この案件を引き継げる上席担当者がいません。マネージャーに相談してください。
desk-escalate-go = 引き継ぐ
desk-deescalate-title = チームに戻す
desk-deescalate-lede = お客様の同意がある場合に限ります。同意は経過に残ります。
desk-deescalate-yes = お客様が同意された
desk-deescalate-how = 同意をいただいた方法と日時
desk-deescalate-go = チームに戻す
desk-resolve-title = 案件を解決済みにする
desk-resolve-lede = お客様に通知されます。お客様は再開できます。
desk-resolve-how = ご希望に対する結果
desk-resolve-words = お客様への結びの言葉
desk-resolve-words-hint = 解決のお知らせに添えて送信します。お断りの場合は必須です。
desk-resolve-reason = お断りの理由をお客様に伝えてください。
desk-resolve-go = 解決済みにする
desk-reopen-title = 案件を再開する
desk-reopen-why = 理由
desk-reopen-go = 再開する
desk-merge-title = ほかの案件に統合する
desk-merge-lede = メッセージ、ファイル、下書きも移ります。統合は取り消せます。
desk-merge-into = 統合先
desk-merge-go = 統合する
desk-other-number = ほかの案件
desk-number = 受付番号
desk-number-hint = 例：CS-9M2D-R7KC
desk-number-wrong = この番号の案件はありません。英字と数字を確認してください。
desk-number-same = この案件自身の番号です。ほかの案件の番号を入力してください。
desk-link-title = ほかの案件と関連付ける
desk-link-lede = 双方の案件に互いが表示されます。内容は移りません。
desk-link-go = 関連付ける
desk-split-title = 続きの案件に切り分ける
desk-split-lede = 2つ目の用件を別の案件とし、期限も別に設けます。双方は関連付けられたままです。
desk-split-body = 用件の内容
desk-split-body-hint = 最初の記録としてお客様に表示されます。
desk-split-go = 切り分ける
desk-subject = 件名
desk-topic = 用件
desk-tags = タグ
desk-priority = 優先度
desk-tag-title = タグと優先度
desk-tag-go = 保存
desk-ask-title = 社内のほかの部署に確認する
desk-ask-lede = お客様への期限は止まりません。担当は変わりません。
desk-ask-whom = 確認先
desk-ask-whom-hint = ブティック、アトリエ、倉庫、またはチーム
desk-ask-what = 確認したいこと
desk-ask-go = 確認する
desk-answered-title = 社内の回答を記録する
desk-answered-what = 回答の内容
desk-answered-go = 記録する
desk-new-title = お客様に代わって新規案件を登録
desk-new-lede = お電話またはブティックでの受付。お客様に受付番号とリンクが届きます。
desk-new-channel = ご連絡の窓口
desk-new-name = お客様のお名前
desk-new-email = お客様のメールアドレス
desk-new-email-hint = 受付のお知らせの宛先です。以前の案件もこれで探せます。
desk-new-phone = 電話番号
desk-new-language = お客様の言語
desk-new-region = ご購入の国
desk-new-region-hint = ご購入先のオンラインストアまたはブティック
desk-new-family = シリーズ
desk-new-family-none = なし・不明
desk-new-order = 注文番号
desk-new-wish-none = 伺っていない
desk-new-reason = お電話・ご来店の用件
desk-new-reason-hint = できるだけお客様の言葉で。お客様にも表示されます。
desk-new-result = 対応の結果
desk-new-result-hint = お約束したこと、合意したこと。社内のみ。
desk-new-go = 案件を登録
desk-field-empty = 「{ $field }」を入力してください。
desk-field-email = 「{ $field }」がメールアドレスの形式ではありません。name@example.comのように入力してください。
desk-field-long = 「{ $field }」が長すぎます。短くしてください。
desk-field-choose = 「{ $field }」から1つ選んでください。

## What was done
desk-done-reply = 送信しました。
desk-done-note = メモを追加しました。
desk-done-draft = 下書きを保存しました。
desk-done-assign = 担当を決めました。
desk-done-snooze = 保留にしました。
desk-done-wake = デスクに戻しました。
desk-done-escalate = 上席へ引き継ぎました。お客様にお知らせしました。
desk-done-deescalate = チームに戻しました。
desk-done-resolve = 解決済みにしました。お客様にお知らせしました。
desk-done-reopen = 再開しました。
desk-done-merge = 統合しました。
desk-done-unmerge = 統合を取り消しました。
desk-done-link = 関連付けました。
desk-done-split = 切り分けました。
desk-done-tag = 保存しました。
desk-done-ask = 確認を依頼しました。
desk-done-answered = 記録しました。
desk-done-new = 案件を登録しました。
desk-done-undone = 元に戻しました。
desk-done-bulk =
    { $count ->
       *[other] { $count }件を変更しました。
    }
desk-done-saved = 保存しました。
desk-done-session = ログインを終了しました。
desk-refused-stale = 開いたあとに案件が更新されています。内容を確認してから判断してください。
desk-refused-may = この役割では実行できません。管理者が権限を付与できます。
desk-refused-none = 元に戻せる操作はありません。

## Search
desk-search = 検索
desk-search-ask = 案件、メッセージ、お客様、注文番号を検索
desk-search-found =
    { $count ->
       *[other] 「{ $query }」を含む案件：{ $count }件
    }
desk-search-first = 「{ $query }」を含む最新の案件：{ $count }件
desk-search-none = 「{ $query }」を含むものは見つかりません
desk-search-widen = 対応中の案件をすべて見る
desk-search-older = 以前の案件
desk-search-next = 「{ $query }」を含む以前の案件

## Show working
desk-working-answer = 期限：{ $when }
desk-working-done = 回答：{ $when }
desk-working-table = 算入した時間帯
desk-working-day = 日付
desk-working-span = 時間帯
desk-working-counted = 算入
desk-working-sum = 合計
desk-working-not = 不算入
desk-working-promise = お約束
desk-working-within = 営業時間にして{ $span }以内
desk-working-since = 起算
desk-working-calendar = 営業時間の基準
desk-working-zone = タイムゾーン
desk-working-closed = 休業
desk-working-range = { $from }から{ $to }

## Keys
desk-keys = キーボード
desk-keys-all = すべてのキー
desk-keys-lede = 単独のキーは、入力欄の外で働きます。
desk-keys-off = 単独のキーを無効にする
desk-keys-on = 単独のキーを有効にする
desk-key-move = 次へ、前へ
desk-key-open = 開く
desk-key-turn = 最後の案件のあと：一覧の次のページ
desk-key-reply = 返信
desk-key-note = メモ
desk-key-send = 送信
desk-key-phrases = 定型文
desk-key-assign = 担当を決める
desk-key-snooze = 保留
desk-key-escalate = 上席へ引き継ぐ
desk-key-resolve = 解決済みにする
desk-key-undo = 元に戻す
desk-key-palette = コマンド
desk-key-sheet = このキー一覧

## Entries of the timeline, as staff read them
desk-entry-opened = 案件の受付：{ $topic }
desk-entry-file-added = ファイルの追加：{ $slot }
desk-entry-state-changed = { $from } → { $to }
desk-entry-promised = お約束：{ $promise }、{ $when }まで
desk-entry-escalated = 上席へ引き継ぎ。担当：{ $name }。依頼：{ $by }。
desk-entry-deescalated = 上席からチームへの引き継ぎ（お客様の同意あり）
desk-entry-resolved = 解決済み：{ $resolution }。{ $when }まで再開可能。
desk-entry-reopened = 再開（{ $by }）
desk-entry-withdrawn = お客様による取り下げ
desk-entry-closed = 終了
desk-entry-reminded = お返事のお願いを再送
desk-entry-merged-into = { $number }に統合
desk-entry-merge-undone = { $number }との統合を取り消し
desk-entry-follow-up = 続きの案件を登録：{ $number }
desk-entry-follows = { $number }の続き
desk-entry-consent-given = お客様が同意：{ $text }
desk-entry-consent-withdrawn = お客様が同意を撤回：{ $text }
desk-entry-opened-for-client = お客様に代わって登録（{ $channel }）
desk-entry-routed = 担当チーム：{ $team }
desk-entry-assigned-taken = 担当：{ $name }（自ら引き受け）
desk-entry-assigned-by-hand = 担当：{ $name }（指定）
desk-entry-assigned-in-turn = 担当：{ $name }（順番）
desk-entry-turn-nobody = 順番による担当者なし（チームで継続）
desk-entry-unassigned = 担当の解除（振り分け待ち）
desk-entry-prioritised = 優先度：{ $priority }。{ $reason }。
desk-entry-snoozed = { $when }まで保留
desk-entry-woke = 保留の解除
desk-entry-asked-house = 社内に確認：{ $whom }
desk-entry-house-answered = 社内の回答：{ $whom }
desk-entry-tagged = タグの追加：{ $tag }
desk-entry-untagged = タグの削除：{ $tag }
desk-entry-linked = { $number }と関連付け
desk-entry-unlinked = { $number }との関連付けを解除
desk-entry-merged-from = { $number }を統合
desk-entry-unmerged-from = { $number }を分離
desk-entry-split-off = 続きの案件に切り分け：{ $number }
desk-entry-split-from = { $number }から切り分け
desk-entry-call-logged = お電話・ご来店の記録
desk-entry-handed-over = 引き継ぎ
desk-entry-wished = お客様のご希望日：{ $date }
desk-entry-wished-none = お客様のご希望日を削除
desk-by-client = お客様
desk-by-staff = メゾン
desk-by-house = メゾンの規定
desk-somebody = （不明）
desk-unnamed = お名前の記載なし
desk-integration = 連携システム
desk-next-by = { $step }（{ $when }まで）
desk-escalated-to = 担当：上席の{ $name }
desk-not-shown = この役割では表示されません。
desk-erased = この文章は消去されました。
desk-link-merged-into = 統合先
desk-fact-kind = 種類
desk-client = お客様
desk-check-order = ご注文
desk-check-piece = お品
desk-check-photos = 写真
desk-check-photo-count =
    { $count ->
       *[other] 写真{ $count }枚
    }
desk-check-listing = ご覧になった場所
desk-check-visit = ご来店
desk-check-right = ご請求の内容
desk-check-packaging = 付属品
desk-check-use = ご使用の状況
desk-check-outcome = ご希望
desk-act-attach = ファイルを追加
desk-unmerge-lede = 2つの案件は再び別々に進みます。
desk-file = ファイル
desk-file-slot = 写っているもの
desk-file-lede = お客様にも表示されます。
desk-file-hint = JPEG、PNG、WebP、PDF（{ $limit }まで）
desk-file-empty = 空でないファイルを選んでください。
desk-file-large = ファイルが大きすぎます。小さなファイルを選んでください。
desk-file-heic = HEIC形式は読み込めません。JPEGで書き出してから追加してください。
desk-file-kind = JPEG、PNG、WebP、PDFのいずれでもありません。いずれかの形式で保存してから追加してください。
desk-file-pixels = 画素数が多く、読み込めません。小さくしたものを選んでください。
desk-file-locked = このPDFにはパスワードが設定されています。パスワードのないものを追加してください。
desk-file-active = このPDFには、ページのほかにスクリプトまたは別のファイルが含まれています。新しいPDFとして印刷し、それを追加してください。
desk-file-damaged = このファイルは読み込めません。保存し直してから追加してください。
desk-file-refused = 安全性の検査を通らなかったため、保存していません。別のファイルを依頼してください。
desk-file-held = 検査待ちのため、まだ開けません
desk-file-gone = 検査を通らず削除
desk-file-too-many = この案件のファイルは上限に達しています。次のファイルは続きの案件で依頼してください。
desk-done-file = ファイルを追加しました。
desk-text-controls = 送信できない文字が含まれています。取り除いてください。
desk-refused-state = 現在は実行できません。案件を確認してから判断してください。
desk-field-taken = 「{ $field }」はすでに使われています。別のものにしてください。
desk-field-wrong = 「{ $field }」はこのままでは保存できません。確認してください。
desk-bulk-nobody = 振り分け待ちに戻す
desk-bulk-title-nobody =
    { $count ->
       *[other] { $count }件を振り分け待ちに戻す
    }
desk-bulk-most = 一度に扱えるのは{ $count }件までです。選択を減らしてください。
desk-working-special = 特別営業時間または祝日
desk-working-due = 期限
desk-step-first-answer = 最初の回答
desk-step-answer = 回答
desk-step-house-part = 社内からの回答
desk-step-client = お客様のお返事
desk-step-follow-up = 新しいご連絡は関連する案件として開始
desk-recovery-ask = パスワードを忘れた場合
desk-recovery-title = 新しいパスワード
desk-recovery-lede = アカウントのメールアドレスにリンクを送信します。
desk-recovery-sent = 該当するアカウントがあれば、そのアドレスにリンクを送信しました。
desk-recovery-go = リンクを送信
desk-password-change = パスワードを変更
desk-password-old = 現在のパスワード
desk-password-old-wrong = 現在のパスワードと異なります。確認してください。
desk-password-others = ほかの端末のログインは終了します。

desk-address = メールアドレス
desk-address-title = メールアドレスの変更
desk-address-lede = 新しいアドレスにリンク付きのメールを送信します。リンクを開くと変更され、双方のアドレスに通知されます。
desk-address-new = 新しいメールアドレス
desk-address-go = メールを送信
desk-address-sent = 新しいアドレスにメールを送信しました。リンクを開くまで変更されません。リンクは24時間有効です。
desk-address-confirm = 新しいメールアドレスの確認
desk-address-confirm-lede = アカウントのアドレスを{ $old }から{ $new }に変更します。
desk-address-confirm-go = メールアドレスを変更
desk-address-done = メールアドレスを変更しました。ほかの端末のログインは終了しました。
desk-address-same = 現在と同じアドレスです。別のアドレスを入力してください。
desk-address-taken = このアドレスは別の人がログインに使っています。別のアドレスを入力してください。
desk-address-wrong = メールアドレスとして完全ではありません。name@house.exampleのように入力してください。
desk-proof-hint = アカウントが変更されるため、もう一度確認します。パスワードまたは認証アプリの6桁のコードを入力してください。
desk-enrol-replace = 先にパスワードを入力してください。現在のコードは、最初の新しいコードを確認するまで使えます。
desk-factor-lede-both = 認証アプリに表示されたコードを入力するか、パスキーを使ってください。
desk-factor-lede-passkey = パスキーを使ってください。
desk-codes = 認証アプリのコード
desk-codes-off = 未設定。パスキーを2段階認証に使っています。
desk-codes-replace = コードを置き換える
desk-print = 印刷
desk-recovery-codes = 予備コード
desk-recovery-codes-none = まだありません。認証アプリやパスキーを失ったときのログインに使います。
desk-recovery-codes-left =
    { $count ->
        [0] { $of }個すべて使用済みです。新しく作成してください。
       *[other] { $of }個のうち{ $count }個が残っています。
    }作成：{ $when }。
desk-recovery-codes-make = コードを10個作成
desk-recovery-codes-lede = 10個のコードを作成します。1個につき1回、2段階認証の代わりにログインできます。以前のコードは使えなくなります。
desk-recovery-codes-once = 表示は今回のみです。印刷するか、書き留めてください。
desk-recovery-codes-keep = 電話やパソコンとは別の場所に保管してください。1個につき1回使えます。
desk-recovery-codes-made = { $name }、{ $when }
desk-recovery-codes-done = 保管しました
desk-recovery-code-instead = 予備コードを使う
desk-recovery-code = 予備コード
desk-recovery-code-hint = 英数字16文字。1回だけ使えます。
desk-recovery-code-lede = 保管した10個のコードのうちの1つを入力してください。
desk-recovery-code-back = 2段階認証を使う
desk-codes-remove = コードの使用を解除
desk-codes-remove-lede = 以後は、パスキーのみが2段階認証になります。ほかの端末のログインは終了します。
desk-passkeys = パスキー
desk-passkey-none-here = パスキーを使うには、名前のあるアドレスで接続する必要があります。このアドレスではコードのみ使えます。
desk-passkey-new = パスキーを追加
desk-passkey-new-lede = パスキーは、コードの代わりに指紋、顔、セキュリティキーで確認する方法です。
desk-passkey-name = 名前
desk-passkey-name-hint = 例：青いキー、電話。60文字以内。
desk-passkey-name-wrong = 60文字以内で名前を付けてください。
desk-passkey-instead = 代わりにパスキーを使う
desk-passkey-codes-instead = 代わりに認証アプリのコードを使う
desk-passkey-make-lede = ブラウザーが、指紋、顔、暗証番号、セキュリティキーのいずれかを求めます。
desk-passkey-make-go = パスキーを作成
desk-passkey-off-make = パスキーの作成にはスクリプトを有効にする必要があります。認証アプリのコードは、スクリプトなしで使えます。
desk-passkey-show = パスキー
desk-passkey-show-lede = ブラウザーが、指紋、顔、暗証番号、セキュリティキーのいずれかを求めます。
desk-passkey-show-go = パスキーを使う
desk-passkey-off-codes = パスキーにはスクリプトが必要です。スクリプトなしでは、認証アプリのコードを使えます。
desk-passkey-off = パスキーにはスクリプトが必要です。有効にするか、管理者に2段階認証のリセットを依頼してください。
desk-passkey-refused = ブラウザーからパスキーを受け取れませんでした。もう一度お試しいただくか、別の方法を使ってください。
desk-passkey-unable = このブラウザーには、このアドレス用のパスキーがありません。
desk-passkey-about = 作成：{ $when }
desk-passkey-remove = パスキーを解除
desk-passkey-remove-lede = { $name }ではログインできなくなります。ほかの端末のログインは終了します。

## What the client is entitled to
desk-rights = お客様に認められる権利
desk-rights-law = { $place }の法律（{ $day }時点）
desk-rights-unknown = 適用される法律はまだわかりません。
desk-rights-choose-law = ご購入の場所
desk-rights-others = その他すべて（{ $count }）
desk-right-why = 理由
desk-right-holds = 該当：
desk-right-fails = 非該当：
desk-right-open = 不明：
desk-right-sources = 根拠
desk-right-rules = 規定
desk-right-tell = お客様に伝える
desk-right-asks = 伺うこと：{ $facts }
desk-asks = これから伺うこと（{ $count }）
desk-asks-none = 伺うことはもうありません。
desk-asks-more = その他の判定に必要なこと
desk-ask-decides = これで決まるもの：{ $rights }
desk-ask-client = お客様に伺う
desk-ask-note = 記録する
desk-ask-none = なし
desk-ask-choose = 選択
desk-known = わかっていること（{ $count }）
desk-known-change = 変更
desk-known-left-out = ほかの事実と矛盾するため、判定に含めていません
desk-origin-client = お客様のお話
desk-origin-house = メゾンの記録
desk-origin-order = ご注文の情報
desk-origin-case = 案件の情報
desk-told = お客様に伝えたこと
desk-told-line = { $name }（{ $day }）：{ $answer }
desk-told-same = 現在も変わりません。
desk-told-facts = { $right }：{ $day }のご案内は「{ $then }」。現在わかっている事実では「{ $now }」。
desk-told-rules = { $right }：{ $day }のご案内は「{ $then }」。現在の規定では「{ $now }」。
desk-told-time = { $right }：{ $day }のご案内は「{ $then }」。本日の時点では「{ $now }」。
desk-told-changed = お客様に伝えた内容は、現在の判定と異なります。
desk-answer-terms = { $answer }（{ $terms }）
desk-done-fact = 記録しました。判定を計算し直しました。
desk-done-forgotten = 記録から外しました。判定を計算し直しました。
desk-done-told = 伝えた内容として記録しました。文章を確認してから送信してください。
desk-fact-title = ご購入についてわかっていること
desk-fact-lede = これに関わる判定はすべて計算し直されます。
desk-fact-forget = 不明に戻す
desk-fact-forget-lede = 記録した内容を外し、案件そのものの情報に戻します。
desk-fact-no-value = 「{ $typed }」はここでは使えません。選択肢から選んでください。
desk-fact-near = 「{ $typed }」はここでは使えません。「{ $near }」のことですか。
desk-fact-no-day = 「{ $typed }」は日付ではありません。2026-11-20のように入力してください。
desk-fact-no-number = 「{ $typed }」は数値ではありません。12.5のように数字で入力してください。
desk-fact-ahead = まだ来ていない日付です。確認してください。
desk-fact-before = 次の日付より前にはできません：{ $other }（{ $day }）。どちらかを訂正してください。
desk-fact-after = 次の日付より後にはできません：{ $other }（{ $day }）。どちらかを訂正してください。
desk-entry-fact-noted = 記録：{ $fact }：{ $value }
desk-entry-fact-noted-words = 記録：{ $fact }
desk-entry-fact-forgotten = 記録の取り消し：{ $fact }
desk-entry-right-told = お客様への判定：{ $right }

## Deciding otherwise, and remedies so far
desk-otherwise = 別の判断をする
desk-otherwise-lede = これはメゾンの通常の扱いです。それでも認めることができ、名前と理由が判断とともに記録されます。
desk-otherwise-reason = 理由
desk-otherwise-do = 認めて、お客様に伝える
desk-told-otherwise = { $name }（{ $day }）：通常の規定によらず認めました。理由：{ $reason }
desk-remedies-none = なし
desk-remedy-repair = 修理
desk-remedy-replacement = 代替品の引渡し
desk-remedy-asked = お申し出：{ $day }
desk-remedy-back = お渡し：{ $day }
desk-remedy-held = 不具合は解消
desk-remedy-failed = 不具合が再発
desk-remedy-unknown = 不明
desk-remedy-what = 追完{ $n }
desk-remedy-chosen = 追完{ $n }：お客様のご希望
desk-remedy-asked-on = 追完{ $n }：お申し出の日
desk-remedy-back-on = 追完{ $n }：お客様にお渡しした日
desk-remedy-fixed = 追完{ $n }：結果

desk-act-sort = 用件が違う
desk-act-late = 遅れの理由を記す
desk-done-sort = 記録しました。指定した用件は保存され、今後の振り分けの改善に使われます。
desk-done-late = 理由を記録しました。
desk-sort-title = どのような用件ですか
desk-sort-lede = ここでの指定は文面からの判断に優先し、学習のために保存されます。
desk-sort-team = チーム
desk-sort-moves = 担当チームへ渡す
desk-sort-go = 保存する
desk-read = 最初の文面から読み取ったこと
desk-read-sure = { $topic }（確度{ $percent }%）
desk-read-because = { $what }（根拠：{ $words }）
desk-read-word = 「{ $word }」
desk-read-corrected = 実際の用件
desk-read-corrected-by = { $topic }（{ $name }、{ $when }）
desk-read-urgency = 急ぐ理由
desk-read-team = 本来の担当チーム
desk-late-link = 遅れている案件と理由の一覧
desk-late-title = 遅れの理由
desk-late-lede = 一日の終わりには、遅れている案件がないか、それぞれに理由が記されている状態にします。お客様には表示されません。
desk-late-reason = 理由
desk-late-note = メモ
desk-late-note-hint = 「その他」の場合は必須です。
desk-late-go = 理由を保存する
desk-late-list = 遅れている案件
desk-late-count = 遅れている案件は{ $count }件、うち理由の記入がないものは{ $unexplained }件です。
desk-late-none = 遅れている案件はありません。
desk-late-whose = 対応者
desk-late-since = いつから
desk-late-next = 次の手順
desk-late-ask = 理由は未記入
desk-late-said = { $reason }（{ $name }）
desk-late-more = 続きを表示
desk-entry-topic-set = 用件：{ $to }（以前の判断：{ $from }）
desk-entry-late-because = { $when }から遅れ：{ $reason }

drafting-title = プログラムによる下書き
drafting-lede = プログラムは、事実と定型文だけをもとに書きます。お客様のお名前、ご住所、文面は渡されません。内容を読んで直し、自分の返信として送信してください。
drafting-written = 下書き
drafting-unread = プログラムによる下書きです。まだ誰も読んでいません。事実をすべて確認してください。
drafting-lay-in = 自分の返信に入れる
drafting-ask = 下書きを依頼する
drafting-again = もう一度依頼する
drafting-asked = 作成中です。少したってから、もう一度確認してください
drafting-given = プログラムに渡された内容のすべて
drafting-model = モデル
drafting-instructions = 指示
drafting-facts = 事実と定型文
drafting-why-away = プログラムに接続できませんでした。自分で書くか、後でもう一度依頼してください。
drafting-why-refused = プログラムが下書きを拒否しました。理由は、運用担当者がログで確認できます。
drafting-why-unreadable = プログラムの回答を読み取れません。自分で書くか、もう一度依頼してください。
drafting-why-empty = プログラムは何も書きませんでした。自分で書くか、もう一度依頼してください。
drafting-why-late = プログラムの回答に時間がかかりすぎました。自分で書くか、もう一度依頼してください。
refusal-drafting-off = 返信を下書きするプログラムが設定されていません。返信は自分で書いてください。
refusal-drafting-often = 1時間以内に60件の下書きが依頼されました。この返信は自分で書くか、後でもう一度依頼してください。
