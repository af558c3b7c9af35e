## What is said when a change is refused: refusal-CODE, codes of app::gate,
## app::people, app::passwords and app::house. First why, then what can be done.

refusal-needs-proof = 先にパスワードか2段階認証のコードをもう一度入力してください。
refusal-proof-wrong = パスワードが違います。確認して、もう一度お試しください。
refusal-session-over = ログインの有効期限が切れました。もう一度ログインしてください。
refusal-factor-enrolled = 2段階認証はすでに設定されています。設定キーは再表示できません。
refusal-region-in-use = この地域の拠点またはチームがまだ使われています。先にそれらを外してください。
refusal-last-team = これは最後のチームです。新しい案件の受け先として、先に別のチームを登録してください。

refusal-password-short = 8文字以上にしてください。覚えやすい単語をいくつか並べると安全です。
refusal-password-long = 256バイト以内（半角英数字で約250文字）にしてください。
refusal-password-control = 目に見えない文字を取り除いてください。
refusal-password-name = メゾンの名前や自分の名前だけにはできません。ほかの言葉を加えてください。
refusal-password-common = 真っ先に推測されるパスワードです。互いに関係のない単語をいくつか並べると安全です。

refusal-login = 空白を含まない名前にしてください。
refusal-not-for-people = プログラム用の役割は人に割り当てられません。代わりにトークンを作成してください。
refusal-empty = 1つ以上選ぶか、「すべての場所」を選んでください。
refusal-unknown = 登録されていない項目が含まれています。一覧から選んでください。
refusal-characters = 目に見えない文字を取り除いてください。
refusal-code = 半角の小文字、数字、ハイフンを使ってください（例：paris-saint-honore）。
refusal-fixed = コードは案件から参照されているため変更できません。代わりに新しく登録してください。
refusal-country = 国を半角大文字2文字で入力してください（例：FR）。
refusal-currency = 通貨を半角大文字3文字で入力してください（例：EUR）。
refusal-unknown-zone = このタイムゾーンはありません。Europe/Parisのように入力してください。
refusal-domain = orle.exampleまたはhttps://orle.example/fr/のようなアドレスを入力してください。
refusal-range = 数値が範囲を外れています。通常の範囲の数値を入力してください。
refusal-bad-time = 営業時間を読み取れません。09:00-13:00, 14:00-18:00のように入力してください。
refusal-start-not-before-end = 開始は終了より前にしてください。深夜0時をまたぐ場合は22:00-30:00のように入力してください。
refusal-starts-next-day = 深夜0時以降に始まる時間は翌日のものです。翌日に入力してください。
refusal-ends-too-late = 終了は翌日中（48:00まで）です。それを過ぎる分は翌日の時間として入力してください。
refusal-overlap = 時間が重なっています。間を空けるか、1つにまとめてください。
refusal-bad-date = 日付を入力してください（例：2026-12-25）。
refusal-bad-minutes = 時間と分を入力してください（例：4:00）。事前の通知は、お約束の期限より短くしてください。
refusal-promise-tie = 同じ細かさの別のお約束が、一部の案件に当てはまります。条件を1つ加えるか、もう一方を変更してください。
refusal-unknown-fact = 波かっこの中に、登録されていない項目名があります。欄の下に示した項目名を使ってください。
refusal-loose-brace = 波かっこの対応が取れていません。項目は{"{"}client_name{"}"}のように入力してください。
refusal-twice = 同じものが2回指定されています。どちらか1つにしてください。

refusal-passkey-wrong = パスキーを確認できませんでした。もう一度お試しください。
refusal-passkey-known = このパスキーはすでに登録されています。それを使うか、別のパスキーを作成してください。
refusal-passkey-too-many = パスキーは10個までです。先に1つ解除してください。
refusal-passkey-none-here = パスキーを使うには、名前のあるアドレスで接続する必要があります。代わりにコードを設定してください。
refusal-no-factor = 2段階認証がまだ設定されていません。先に設定してください。
refusal-last-factor = 2段階認証の手段はこれだけです。先に別の手段を設定してください。
refusal-same = 現在と同じ内容です。別の内容を入力するか、そのままにしてください。
refusal-region-has-cases = この地域に対応中の案件があります。先に解決するか、別の地域に移してください。

refusal-already-sent = このフォームはすでに送信されています。作成されたご相談を開き、そこにお書きください。
refusal-already-undone = この操作はすでに取り消されています。案件の現在の状況を確認してください。
refusal-file-held = このファイルはまだ検査中です。1分ほどたってから、もう一度お試しください。
refusal-control-characters = 目に見えない文字を取り除いてください。
refusal-hidden-characters = 目に見えない文字や、文字の向きを変える文字を取り除いてください。
refusal-not-a-day = 日付をご入力ください（例：2026-12-25）。
refusal-not-a-number = 整数をご入力ください。
refusal-not-a-phone = 電話番号を国番号からご入力ください（例：+81 3 1234 5678）。
refusal-too-many = 一度に扱える数を超えています。数を減らしてください。
refusal-wrong = この内容では承れません。そのページに戻り、変更してください。
refusal-not-qualified = この担当者は、この案件に回答できません。別の担当者を選んでください。

## What is said of a fact of a purchase: app::law.
refusal-no-such-fact = この事実項目はありません。案件の横に表示されたものから選んでください。
refusal-unknown-value = ここでは使えない値です。選択肢から選んでください。
refusal-impossible-fact = すでにわかっている事実と矛盾します。どちらかを訂正してください。
refusal-fact-ahead = まだ来ていない日付です。確認してください。
refusal-fact-before = 先に来るはずの日付より前になっています。どちらかを訂正してください。
refusal-fact-after = 後に来るはずの日付より後になっています。どちらかを訂正してください。
refusal-unknown-right = ここにはない権利です。案件の横に表示されたものから選んでください。
refusal-answer-open = まだ確認することがあるため、お伝えできません。情報を補うか、お客様に確認してください。
refusal-revision-not-now = 現在の状態では実行できません。改定の現在の状態を確認してください。
refusal-revision-own = 自分が作成に加わった改定です。規定を承認する権限のある別の人が判断します。
refusal-revision-mistakes = 誤りがあるか、この改定の検証例に期待と異なるものがあります。先に直してください。
refusal-revision-not-tried = この本文と現在の規定では、まだ影響を確認していません。先に試行してください。
refusal-revision-no-day = 適用開始日がないか、すでに過ぎています。本日以降の日付を入力してください。
refusal-revision-same-version = この版の番号は、別の本文に使われています。規定集の冒頭に新しい番号を付けてください。
refusal-revision-same-text = 最後に承認された本文と同じです。変更を加えるか、取りやめてください。
refusal-revision-behind = この規定集の別の改定が、先に承認されました。それをもとに新しい改定を始め、変更内容を移してください。
refusal-revision-in-force = すでに適用されています。直すには、新しい改定を始めてください。
refusal-revision-moved = このページを開いたあとに、ほかの人が変更しました。入力内容は下に残っています。変更点と見比べて、もう一度保存してください。
refusal-answer-firm = ここには、例外を認められる通常の規定がありません。法律や例外のない規定による判定は変えられません。そのままお客様に伝えてください。
refusal-mail-decided = このメールの扱いは、すでにほかの人が決めています。もう一度開いて、現在の場所を確認してください。
refusal-mail-unreadable = このメールは読み取れないため、案件に入れられません。原本を保存し、手作業で案件を登録してください。
refusal-plus-sign = プラス記号の後ろは、案件を示す署名付きの名前です。プラス記号のないアドレスを入力してください。
