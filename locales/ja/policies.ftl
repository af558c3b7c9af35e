## 設定の中の規定：適用中のもの、その改定、試行、承認。
settings-policies = 規定
settings-policies-about = 法律とメゾンが負うもの。改定、影響の確認、承認。
settings-policies-lede = 改定は1人が書き、別の人が承認します。適用開始日から、すべてのページに反映されます。一度適用された規定が書き換えられることはありません。
policy-unread = 承認済みですが、現在のプログラムでは読み取れません
policy-open = 進行中の改定
policy-open-none = 進行中の改定はありません。
policy-begin = 新しい改定
policy-begin-lede = 最後に承認された本文をもとに書き始めます。
policy-begin-do = 改定を始める
policy-decided = 決定済み
policy-decided-none = 決定した改定はまだありません。
policy-packs = 現在適用中
policy-older = 以前の改定
policy-about = 目的
policy-about-hint = 1年後の同僚にもわかる1行の説明
policy-unnamed = 無題の改定
policy-pack = 規定集
policy-version = 版
policy-day = 適用開始日
policy-day-hint = 協定世界時でこの日の0時から適用
policy-no-day = 未定
policy-people = 作成・決定
policy-rules-head = 規定
policy-rules = { $count ->
   *[other] { $count }件
 }
policy-of = 由来
policy-of-change = ここで承認された改定
policy-of-program = プログラムまたはその設定
revision-state-draft = 下書き
revision-state-proposed = 承認待ち
revision-state-dropped = 取りやめ
policy-counts = 適用中
policy-planned = 承認済み（適用開始前）
policy-was = 適用終了
policy-made = 作成開始
policy-writers = ほかの作成者
policy-proposed = 承認申請
policy-approved = 承認
policy-dropped = 取りやめ
policy-sent-back = 差し戻し
policy-who-when = { $name }、{ $moment }
policy-reading = 読み取り結果
policy-mistakes = { $count ->
   *[other] 誤りが{ $count }件あります。直すまで、この改定は適用されません。
 }
policy-own-fail = この改定の検証例{ $all }件のうち、{ $count }件が期待と異なります。規定または検証例を直してください。
policy-own-failing = 期待と異なる、この改定の検証例
policy-sound = 誤りなく読み取れます。
policy-sound-own = { $count ->
   *[other] 誤りなく読み取れ、この改定の検証例{ $count }件も期待どおりです。
 }
policy-write = 編集
policy-write-lede = 下書きは、誤りがあっても保存できます。規定の内容を変えたときは、新しい版の番号を付けてください。
policy-text = 規定集の本文
policy-text-hint = 規定は文の形で書きます。法律家のための手引きはdocs/law.mdにあります。
policy-own = この改定の検証例
policy-own-hint = 事例と期待する判定を、JSONの一覧で書きます。すべて期待どおりになると、承認を申請できます。
policy-save-and-try = 保存して試行
policy-trial = 改定による影響
policy-trial-do = 試行する
policy-trial-anew = もう一度試行する
policy-trial-again = 進み具合を確認
policy-trial-none = 対応中の案件での試行は、まだ行われていません。
policy-trial-mistakes = 誤りなく読み取れるようになると、試行できます。
policy-trial-runs = 対応中の案件{ $whole }件のうち{ $done }件を確認済み
policy-trial-broken = 前回の試行は途中で中断しました。もう一度試行してください。
policy-trial-old = この試行のあとに、本文またはほかの規定が変わりました。承認の前に、もう一度試行してください。
policy-trial-by = 試行：{ $name }、{ $moment }。
policy-answers = { $count ->
   *[other] 判定{ $count }件
 }
policy-trial-moved = 対応中の案件{ $all }件のうち{ $cases }件で、{ $answers }が変わります。
policy-trial-same = 対応中の案件{ $all }件のうち、判定が変わるものはありません。
policy-trial-told = { $count ->
   *[other] このうち{ $count }件は、お客様に伝えた判定です。お知らせが自動で送信されることはありません。違いは各案件に表示されます。
 }
policy-trial-scenarios = 保存されている検証例{ $all }件のうち、現在は期待どおりで、改定後に期待と異なるもの：{ $count }件。
policy-trial-rules = 内容の異なる規定：
policy-trial-rights = 変わる判定（権利別）
policy-trial-count = 判定の件数
policy-trial-cases = 案件ごとの内訳
policy-trial-failing = 改定後に期待と異なる検証例
policy-case = 案件
policy-right = 権利
policy-before = 現在
policy-after = 改定後
policy-told = お客様に伝達済み
policy-answer-none = 該当する規定なし
policy-answer-asks = { $answer }。伺うこと：{ $facts }
policy-compare = 変更点
policy-compare-same = 直前の本文と同じです。
policy-compare-in = 追加：
policy-compare-out = 削除：
policy-propose = 承認の申請
policy-propose-lede = 作成に加わっていない人が、内容を確認して承認します。
policy-propose-do = 承認を申請する
policy-approve = 承認
policy-approve-lede = 適用開始日は{ $day }です。この日から、すべての判定に適用されます。自分が作成に加わっていない改定です。
policy-approve-others = 規定を承認する権限があり、作成に加わっていない人が判断します。
policy-approve-do = 承認する
policy-return = 差し戻し
policy-return-lede = 下書きに戻ります。理由は作成者に表示されます。
policy-return-do = 差し戻す
policy-reason = 理由
policy-drop = 取りやめ
policy-drop-lede = 一覧には残りますが、適用されることはありません。
policy-drop-do = 取りやめる
policy-again = この本文を再び使う
policy-again-lede = この本文をもとに、新しい改定を始めます。
policy-again-do = この本文から始める
