### それぞれのご用件の行き先を、1行で。

## Where each topic leads
topic-hint-order-change = ご注文から数分以内、準備に入る前まで
topic-hint-return = メゾンの返品と法律上の権利を並べてご案内
topic-hint-repair = まず写真を拝見し、作業の前にお見積り
topic-hint-authenticity = シリアル番号は不要です
topic-hint-counterfeit = ご覧になった場所をお聞かせください
topic-hint-appointment = 修理、ご試着、プライベートなご案内
topic-hint-order-question = お届けの状況、ご請求の内容
topic-hint-product-question = サイズ、素材、お手入れ
topic-hint-privacy = 保有する情報の開示、訂正、消去
topic-hint-accessibility = サイト、お知らせ、ブティック
topic-hint-complaint = 関わりのなかった者が拝読します
topic-hint-other = お客様の言葉でお聞かせください
