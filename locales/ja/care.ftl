### シリーズごとのお手入れと、不具合、アフターケア、色の言葉。
### 鍵の体系は locales/en/care.ftl の冒頭にある。

care-title = お手入れ
care-lede = 日頃のお手入れで、修理が必要になることは少なくなります。シリーズをお選びください。どのご案内も1ページに収まり、印刷にも適しています。
care-heading-rhythm = お手入れの目安
care-heading-do = おすすめのこと
care-heading-dont = お控えいただきたいこと
care-heading-pack = 修理にお出しになるときの梱包
care-heading-faults = よくある不具合
care-heading-aftercare = アトリエで承れること
care-aftercare-note = 作業の前に、費用と期間のお見積りをお送りし、ご承諾をいただいてから始めます。多くの修理は2～6週間、部品のお取り寄せや色合わせが必要なものは6～10週間、さらにお時間をいただくこともあります。
care-ask-repair = 修理を申し込む

## Bags

care-bag-rhythm-1 = お使いになるたびに中身を出し、金具を乾いた柔らかい布で拭きます。
care-bag-rhythm-2 = お使いにならない間は、詰め物で形を整え、保存袋に入れて、光の当たらない場所で保管します。
care-bag-rhythm-3 = 2～3か月に1度、保存袋から出し、日光と暖房を避けて1日風に当てます。
care-bag-rhythm-4 = 年に1度、コバ、ハンドルの付け根、ファスナーの端、裏地の縫い目を確かめます。糸のほつれも、早いうちなら小さな修理で済みます。
care-bag-do-1 = 詰め物には無地の薄紙を使います。印刷のある紙はインクが移ります。
care-bag-do-2 = ご旅行の際は保存袋に入れます。コバ塗りやメタリックの仕上げは、擦れると傷みます。
care-bag-do-3 = 濡れたときは、乾いた布で押さえて水気を取り、室温で乾かします。
care-bag-do-4 = ハンドクリームや消毒液が完全に乾いてから、革に触れます。
care-bag-dont-1 = 日光の下、窓辺、車内に長く置くこと。色があせ、革が硬くなります。
care-bag-dont-2 = 油、アルコール、除菌シート。表面の仕上げが剥がれ、跡が残ります。
care-bag-dont-3 = 金属同士の接触。鍵、チェーン、ほかのバッグの金具で仕上げに傷が付きます。
care-bag-dont-4 = ドライヤーや暖房器具。熱で革が縮み、コバ塗りが割れます。
care-bag-dont-5 = ほつれた糸を切ることや、コバをご自宅で接着すること。修理が大きくなります。
care-bag-pack-1 = 内側も含め、すべてのポケットを空にします。
care-bag-pack-2 = 薄紙を詰め、金具を包み、金属が革に触れないようにします。
care-bag-pack-3 = 保存袋に入れ、四方に指2本分の緩衝材を入れた無地の箱に収めます。元の箱は、私どもからお願いしない限り、お手元で保管してください。
care-bag-pack-4 = 外れた部品は、受付番号を書いた紙とともに小さな袋に入れて口を閉じ、箱の中に入れます。
care-bag-pack-5 = 箱を閉じる前に写真を1枚撮ります。受付番号は箱の外側ではなく、中にお書きください。

## Sneakers

care-sneaker-rhythm-1 = 履くたびに、汚れが乾いてからブラシで落とします。
care-sneaker-rhythm-2 = 次に履くまで24時間空けます。クッションと裏地が元に戻り、湿気が抜けます。
care-sneaker-rhythm-3 = 月に1度、靴ひもとインソールを外して風を通し、靴底とアッパーの境目を確かめます。
care-sneaker-rhythm-4 = インソールは2組あれば交互に使い、つぶれて戻らなくなったら交換します。へたったインソールは、その上の縫い目に負担をかけます。
care-sneaker-do-1 = 部分的な汚れは、軽く湿らせた布と中性石けんで拭き、続けて水拭きします。
care-sneaker-do-2 = 無地の紙を詰め、靴ひもを緩めて、室温で乾かします。
care-sneaker-do-3 = 履くときも脱ぐときも靴ひもをほどきます。かかとの形がはるかに長く保たれます。
care-sneaker-do-4 = 箱、替えの靴ひも、タグは保管しておきます。返品に必要で、修理も早く進みます。
care-sneaker-dont-1 = 水に浸すことや洗濯機で洗うこと。発泡材のミッドソールや接着した層は元に戻りません。
care-sneaker-dont-2 = 暖房器具、乾燥機、直射日光。熱で靴底とアッパーの接着が弱まります。
care-sneaker-dont-3 = 小さな汚れでも、漂白剤、アルコール、溶剤、ホワイトスピリット。
care-sneaker-dont-4 = 開いた靴底に家庭用の接着剤を使うこと。接着し直す前に、アトリエですべて取り除くことになります。
care-sneaker-pack-1 = ブラシをかけ、完全に乾かします。
care-sneaker-pack-2 = 不具合が片方だけでも、左右そろえてお送りください。見比べたうえで、両方を同じように仕上げます。
care-sneaker-pack-3 = 靴ひもとインソールは付けたまま、片方ずつ保存袋か紙で包みます。
care-sneaker-pack-4 = 靴の箱だけでなく、丈夫な外箱に入れます。
care-sneaker-pack-5 = 箱を閉じる前に写真を1枚撮ります。受付番号は箱の外側ではなく、中にお書きください。

## Sock sneakers

care-sock-sneaker-rhythm-1 = 履くたびに、履き口を広く開けて中を乾かします。
care-sock-sneaker-rhythm-2 = 次に履くまで24時間空けます。クッションとニットの弾力が戻ります。
care-sock-sneaker-rhythm-3 = 月に1度、かかとと、ニットが靴底に入る境目を確かめます。
care-sock-sneaker-rhythm-4 = インソールは、つぶれて戻らなくなったら交換します。
care-sock-sneaker-do-1 = 必ず靴べらを使います。かかとの形を保つ要です。
care-sock-sneaker-do-2 = 汚れが乾いてから、柔らかいブラシで編み目に沿ってブラッシングします。
care-sock-sneaker-do-3 = 部分的な汚れは、軽く湿らせた布と中性石けんで、こすらずにたたいて落とします。
care-sock-sneaker-do-4 = かかとに紙を少し詰め、立てて保管します。
care-sock-sneaker-dont-1 = 水に浸すことや洗濯機で洗うこと。ニットが伸び、発泡材に水が残ります。
care-sock-sneaker-dont-2 = 一度でもかかとを踏むこと。中の芯が折れ、元に戻りません。
care-sock-sneaker-dont-3 = 引っかかった糸を引くこと。そのままにして近くから写真を撮り、ご相談ください。
care-sock-sneaker-dont-4 = 暖房器具、乾燥機、直射日光。
care-sock-sneaker-pack-1 = ブラシをかけ、完全に乾かします。乾きが不確かなときは1日置きます。
care-sock-sneaker-pack-2 = 不具合が片方だけでも、左右そろえてお送りください。
care-sock-sneaker-pack-3 = ニットがつぶれないよう、かかととつま先に紙を詰めます。
care-sock-sneaker-pack-4 = 丈夫な外箱に入れます。受付番号は箱の外側ではなく、中にお書きください。

## Hourglass

care-hourglass-summary = 曲線の底、1本のハンドル、コバ塗り
care-hourglass-lede = 曲線を描く底、1本のハンドル、塗りを施したコバ。形、ハンドルの縫い目、コバ塗りにお気を配りください。
care-hourglass-rhythm-1 = 月に1度、ハンドルの両方の付け根を確かめます。縫い目が重さを支えている箇所です。
care-hourglass-do-1 = 柔らかいものの上に置きます。曲線の底は、2本の線でしか台に触れません。
care-hourglass-do-2 = 2本の指をプレートに添えて留め具を開き、それからフラップを上げます。
care-hourglass-dont-1 = フラップを持って運ぶことや、中身の詰め過ぎ。最初にハンドルの縫い目が開きます。
care-hourglass-pack-1 = ハンドルを倒し、底の下に巻いた薄紙を入れて曲線を支えます。

## Neo Cagole

care-neo-cagole-summary = 張りのある革、古色仕上げの金具
care-neo-cagole-lede = 張りのある革と、手作業で古色を付けた金具。ストラップ、バックル、金具の仕上げにお気を配りください。
care-neo-cagole-rhythm-1 = 月に1度、ストラップのリングとバックルが滑らかに動くことを確かめます。
care-neo-cagole-do-1 = 古色仕上げは乾いた布だけで拭きます。研磨剤を使うと古色が取れます。
care-neo-cagole-dont-1 = ねじれたストラップで椅子に掛けること。革より先にリングが曲がります。
care-neo-cagole-pack-1 = ストラップを外し、緩く巻いて中に入れます。

## Le Cagole

care-le-cagole-summary = 柔らかなラムスキン、スタッズ、ファスナー
care-le-cagole-lede = 柔らかなラムスキンに、スタッズ、バックル、いくつものファスナー。スライダー、スタッズ、裏地にお気を配りください。
care-le-cagole-rhythm-1 = 月に1度、すべてのファスナーを端から端まで動かし、指で触れて回るスタッズがないことを確かめます。
care-le-cagole-do-1 = ファスナーは、片手でスライダーを、もう一方の手でテープを持ち、まっすぐに閉めます。
care-le-cagole-do-2 = 外れたスライダーは、どれほど小さくても保管してください。多くの場合、付け直せます。
care-le-cagole-dont-1 = 中身がいっぱいのまま、ファスナーの曲がった部分を無理に閉めること。
care-le-cagole-dont-2 = スタッズの付いたバッグ2つを向かい合わせに置くこと。
care-le-cagole-pack-1 = スタッズの上に柔らかい紙を当て、ファスナーを半分まで閉めます。

## Triple S

care-triple-s-summary = 3層に重ねたソール
care-triple-s-lede = 異素材を組み合わせたアッパーの下に、3層のソールを重ねて接着しています。接着ライン、ハトメ、インソールにお気を配りください。
care-triple-s-rhythm-1 = 月に1度、3本のソールの境目に爪を沿わせます。引っかからなければ良好です。
care-triple-s-do-1 = 靴底の溝に沿ってブラシをかけます。横向きにかけると、入り込んだ砂が縁を浮かせます。
care-triple-s-dont-1 = 湿ったまま2日続けて履くこと。厚い発泡材は乾くのに時間がかかります。

## Track

care-track-summary = 重なるパネル、深い溝のアウトソール
care-track-lede = 薄いパネルを幾重にも重ね、深い溝のアウトソールに載せています。つま先の接着にお気を配りください。
care-track-rhythm-1 = 月に1度、つま先を上に軽く押し、アウトソールとアッパーの間に隙間がないことを確かめます。
care-track-do-1 = パネルの間は柔らかい歯ブラシで、まず乾いたまま、次にごくわずかに湿らせて汚れを落とします。
care-track-dont-1 = つま先を立ててひざまずくことや、長時間の運転。つま先の接着が曲がって開きます。

## 3XL

care-3xl-summary = 軽いメッシュ、幅広のかかと
care-3xl-lede = 幅広のソールに軽いメッシュを載せ、かかとの芯を高く取っています。ハトメ、メッシュ、かかとにお気を配りください。
care-3xl-rhythm-1 = 月に1度、ハトメを表と裏から確かめます。引っ張られたハトメは、周りに淡い色の輪が見えます。
care-3xl-do-1 = 靴べらを使います。かかとの構造が保たれます。
care-3xl-do-2 = 靴ひもはつま先側から順に締め、すべてのハトメに力を分けます。
care-3xl-dont-1 = メッシュに硬いブラシをかけること。織り目が引っかかって開きます。

## Speed

care-speed-summary = ニットのアッパー、靴ひもなし
care-speed-lede = 軽い発泡材のソールに編み立てたアッパー。靴ひもはありません。かかととニットにお気を配りください。
care-speed-do-1 = 両手で履き口を開き、靴べらを当ててから足を入れます。
care-speed-dont-1 = 指輪やブレスレットを着けたまま履くこと。ニットに引っかかります。

## Faults

fault-loose-stitching = 縫い目のほつれ
fault-handle-base = ハンドルの付け根の外れ
fault-edge-paint = コバ塗りの摩耗・ひび割れ
fault-clasp = 留め具・プレートの緩み
fault-lining = 裏地の破れ・ほどけ
fault-zip-slider = スライダーの外れ・かみ合わせ不良
fault-stud = スタッズの欠け・緩み
fault-buckle = バックル・ストラップリングの曲がり
fault-strap = ストラップの摩耗・切れ
fault-hardware-finish = 金具の仕上げの摩耗・変色
fault-colour-fading = 色あせ
fault-outsole-delamination = アウトソールの剥がれ
fault-glue-line = 接着ラインの開き
fault-sole-worn = 靴底の擦り切れ
fault-eyelet = ハトメの変形・欠け
fault-insole = インソールのつぶれ
fault-mesh-tear = メッシュの破れ
fault-knit-snag = ニットの引きつれ
fault-heel-collapsed = かかとの型崩れ
fault-tongue-label = シュータンのラベルの剥がれ
fault-laces = 靴ひものほつれ・紛失
fault-other = その他

## Aftercare

aftercare-stitching = 手縫いまたはミシンでの縫い直し
aftercare-edge-paint = コバ塗りの補修
aftercare-strap = ストラップの交換
aftercare-hardware = 金具の交換
aftercare-zip-slider = スライダーの交換
aftercare-lining = 裏地の修理（手の届く範囲）
aftercare-colour-match = 色合わせによる修復
aftercare-cleaning = クリーニングと保革
aftercare-glue = 接着の補強
aftercare-eyelet = ハトメの交換
aftercare-insole = インソールの交換
aftercare-sole-unit = ソールの交換（部品のある間）
aftercare-heel = かかとの芯の補強（手の届く範囲）

## Colours

colour-black = ブラック
colour-white = ホワイト
colour-grey = グレー
colour-beige = ベージュ
colour-cream = クリーム
colour-brown = ブラウン
colour-red = レッド
colour-pink = ピンク
colour-blue = ブルー
colour-green = グリーン
colour-silver = シルバー
colour-gold = ゴールド
colour-white-grey = ホワイト・グレー
colour-black-white = ブラック・ホワイト
colour-beige-grey = ベージュ・グレー
colour-other = その他の色
