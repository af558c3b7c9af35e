### 鑑定で見る箇所、それ以外にわかること、公開のご案内。
### 鍵の体系は locales/en/features.ftl の冒頭にある。

## Shoes

feature-side-stitching = 側面パネルのステッチ
feature-side-stitching-look = 靴を自然光の下に置き、側面の縫い目を手の幅ほど、近くから撮影してください。
feature-side-stitching-genuine = 針目の長さと糸の締まりが左右の靴でそろい、縫い目はパネルの端から一定の間隔を保っています。
feature-side-stitching-copied = 針目の長さがばらついたり、縫い目が端へ寄ったり、左右の靴で違いが出たりします。

feature-tongue-label = シュータンのラベル
feature-tongue-label-look = シュータンを引き上げ、織り目が見える近さで、ラベルを正面から撮影してください。
feature-tongue-label-genuine = 織りは密で、文字の間隔がそろい、端の裁ち方が製造された年代に合っています。
feature-tongue-label-copied = 文字がつながったり細くなったり、その年代に使っていない種類のラベルが付いていたりします。

feature-toe-layers = つま先の層
feature-toe-layers-look = 靴を台に置き、スマートフォンをソールの高さに合わせて、つま先を真横から撮影してください。
feature-toe-layers-genuine = 3つの層が左右の靴で同じ順に重なり、その境目は細く、途切れません。
feature-toe-layers-copied = 層が一体で成形され、溝で層に見せてあったり、左右の靴で高さが違ったりします。

feature-sole-layers = ソールの層
feature-sole-layers-look = 靴を台に置き、スマートフォンをソールの高さに合わせて、ソール全体を真横から撮影してください。
feature-sole-layers-genuine = ソールの各部は別々の部品で、境目がはっきりし、左右が鏡写しになっています。
feature-sole-layers-copied = 分かれているはずの部分が一体で成形されたり、角が丸かったり、素材の切り替えが塗装で済まされていたりします。

feature-sole-mould = 靴底の型の刻印
feature-sole-mould-look = 靴を裏返し、土踏まずの汚れをブラシで落として、横から光を当てて刻印を撮影してください。
feature-sole-mould-genuine = 刻印は鮮明で深さがそろい、示されたサイズは靴のサイズと一致します。
feature-sole-mould-copied = この刻印はよくまねられるため、正しくても重みはわずかです。サイズの誤りや輪郭のぼやけは、より重く見ます。

feature-heel-embroidery = かかとの刺繍
feature-heel-embroidery-look = 刺繍を真後ろから画面いっぱいに、左右それぞれ撮影してください。
feature-heel-embroidery-genuine = 文字は密で輪郭が整い、文字の間に糸が渡っていません。1文字がわずかに低いことは、正規品にも見られます。
feature-heel-embroidery-copied = 文字が痩せたり膨らんだり、余分な糸でつながったり、左右の靴で間隔が違ったりします。

feature-size-mark = つま先のサイズ刺繍
feature-size-mark-look = 左右それぞれ、つま先に刺繍された数字を真上の近くから撮影してください。
feature-size-mark-genuine = 数字は密に刺繍されてまっすぐに立ち、靴底のサイズと一致します。
feature-size-mark-copied = 数字が傾いたり、内側のすき間が埋まったり、靴底のサイズと違ったりします。

feature-laces = 靴ひも
feature-laces-look = 靴ひもの撮影は不要です。取り替えられることが多く、そこからは何も判断しません。
feature-laces-genuine = 正規品でも、最初の靴ひものことも別の靴ひものこともあり、何の手がかりにもなりません。
feature-laces-copied = 模倣品の靴ひもも、私どものものと似ていることも違うこともあり、やはり何の手がかりにもなりません。

feature-sole-bond = ソールとアッパーの接着
feature-sole-bond-look = スマートフォンのライトをつけ、ソールとアッパーの境目を近くから撮影してください。
feature-sole-bond-genuine = 境目は閉じて乱れがなく、わずかに見える接着剤もその内側に収まっています。
feature-sole-bond-copied = 接着剤がはみ出したり、まだらに黄ばんだり、塗装の上に載っていたりします。ご自宅での補修でも同じように見えることがあります。

feature-insole-print = インソールの印字
feature-insole-print-look = 履き口を広く開け、インソールの印字を真上から撮影してください。
feature-insole-print-genuine = 印字は薄く輪郭が整い、履くうちに全体が同じように薄れます。
feature-insole-print-copied = 印字が厚く盛り上がったり、はがれ落ちたり、字間が私どものものと違ったりします。インソールが交換されていることもあります。

feature-knit-gauge = ニットの編み目の細かさ
feature-knit-gauge-look = 靴を伸ばさずに自然光の下に置き、ニットを親指の幅ほど撮影してください。
feature-knit-gauge-genuine = 編み目は小さくそろい、畝は履き口までまっすぐに上がり、押しても弾力で戻ります。
feature-knit-gauge-copied = 編みが粗かったり、編み目の大きさが違ったり、畝が履き口に届く前に横へずれたりします。

feature-collar-edge = 履き口の縁
feature-collar-edge-look = 靴を立て、履き口の縁を外側から、次に内側から撮影してください。
feature-collar-edge-genuine = 縁はアッパーと一体に編まれて平らに収まり、厚い縫い目がありません。
feature-collar-edge-copied = 縁が折り返して縫い付けてあったり、口が開いたり、空のまま立てると波打ったりします。

feature-ankle-lettering = 足首の文字
feature-ankle-lettering-look = 足首の文字を、ニットを伸ばさずに真横から撮影してください。
feature-ankle-lettering-genuine = 文字は輪郭が整って水平に並び、ニットを硬くせずにその動きに沿います。
feature-ankle-lettering-copied = 文字が硬かったり、斜めだったり、隅の浮いた膜のようにニットに載っていたりします。

## Bags

feature-hardware-engraving = 金具の刻印
feature-hardware-engraving-look = 光が文字の上を斜めに通るように留め具やバックルを傾け、手の幅ほどの距離から撮影してください。
feature-hardware-engraving-genuine = 文字は一定の深さで彫られ、角が鋭く、底がきれいです。
feature-hardware-engraving-copied = 文字が浅かったり、丸かったり、めっきで埋まったりし、線の太さもそろいません。

feature-edge-paint = コバ塗り
feature-edge-paint-look = フラップかストラップのコバを、横の近くから撮影してください。
feature-edge-paint-genuine = 塗りは滑らかでわずかに丸みのある1本の線となり、革の表にはみ出しません。
feature-edge-paint-copied = 塗りが厚かったり、べたついたり、革の表に流れたり、革の層が見えたりします。熱や摩耗で割れることもあります。

feature-stitch-pitch = 針目の間隔
feature-stitch-pitch-look = まっすぐな縫い目に定規を添え、真上から一緒に撮影してください。
feature-stitch-pitch-genuine = 針目は縫い目の端から端まで同じ長さで、傾きがそろい、角でも詰まりません。
feature-stitch-pitch-copied = 途中で針目の長さが変わったり、糸の脇に穴が見えたり、角で針目が詰まったりします。

feature-label-stamp = 内側のラベルの型押し
feature-label-stamp-look = 自然光の下でバッグを開け、内側のラベルを正面から画面いっぱいに撮影してください。
feature-label-stamp-genuine = 文字は均等に押され、輪郭が整い、どの行も字間がそろっています。
feature-label-stamp-copied = 型押しが深すぎたり浅すぎたり、文字が私どものものより太かったり、行が水平でなかったりします。

feature-label-code = ラベルのコード
feature-label-code-look = コードがある場合は、ラベル全体と一緒に撮影してください。
feature-label-code-genuine = ラベルにコードが記されていることがありますが、それだけでは何の証明にもなりません。
feature-label-code-copied = コードは形と同じくらい容易に写せるもので、同じものが多くのバッグに繰り返し使われていることもよくあります。

feature-zip-slider = ファスナーのスライダー
feature-zip-slider-look = ファスナーを半分まで開け、スライダーを表と裏から撮影してください。
feature-zip-slider-genuine = スライダーは中まで詰まって縁が滑らかで、仕上げはほかの金具とそろっています。
feature-zip-slider-copied = スライダーが軽かったり、縁が粗かったり、ほかの金具と色が違ったりします。修理したファスナーでも違うことがあります。

feature-studs = スタッズ
feature-studs-look = スタッズの列を1つ選び、正面から、次に斜めから撮影してください。
feature-studs-genuine = スタッズは高さをそろえて一列に並び、周りの革が平らです。
feature-studs-copied = スタッズが傾いたり、間隔がふぞろいだったり、周りの革にしわが寄ったり、縁に接着剤が見えたりします。

feature-curved-base = 底の曲線
feature-curved-base-look = 空のバッグを台に置き、スマートフォンを同じ高さに合わせて、正面から撮影してください。
feature-curved-base-genuine = 底は1つの滑らかな曲線を描き、両端が同じ形で、台には2本の線でしか触れません。
feature-curved-base-copied = 曲線が平らだったり、中央で折れたり、両端で違ったりします。保管の仕方でも同じことが起こります。

feature-lining-weave = 裏地の織り
feature-lining-weave-look = 裏地のポケットを外に返し、横から光を当て、ルーペ越しに、またはスマートフォンのピントが合う限り近くから織り目を撮影してください。
feature-lining-weave-genuine = 糸は細く密で、均等に交わり、縫い目でも布がずれません。
feature-lining-weave-copied = 糸が太かったり光ったり、織り目にすき間があったり、縫い目で布がずれたりします。

## What is known beside what is seen

record-serial-number = シリアル番号
record-serial-number-for = その年代に同種のお品に使っていた番号です。番号は容易に写せるため、重みはわずかです。
record-serial-number-against = 私どもが使ったことのない番号、または模倣品で確認されている番号です。
record-serial-number-silent = 靴にはもともと番号がないのが通常です。ないことは何の証明にもならず、あったとしても大きな証明にはなりません。
record-serial-number-absent-bag = 古いラベルにコードがないことは、ほとんど何も示しません。

record-receipt = レシート
record-receipt-for = レシートの店舗と日付が私どもの記録と一致しています。ただし、このお品のレシートであるとは限りません。
record-receipt-against = レシートの店舗、日付、または価格が、私どもの記録と一致しません。
record-receipt-silent = レシートがないか、読み取れません。書類は失われるもので、それ自体はほとんど何も示しません。

record-sale-record = 最初の販売の記録
record-sale-record-for = このお品と、お聞きになった内容に合う最初の販売が、私どもの記録にあります。
record-sale-record-against = 私どもの記録は、お伺いした販売の内容と一致しません。
record-sale-record-silent = このお品を最初の販売と結び付ける記録はありません。よくあることです。

record-card = 正規品を示すカード
record-card-for = その年代に発行していた種類のカードです。カードは別のお品に移しやすく、それだけではわずかな証明にしかなりません。
record-card-against = 私どもが発行したことのない種類のカード、または別のモデルを記したカードです。
record-card-silent = カードがありません。カードは失われるもので、何も示しません。

record-quality-control = 検品票
record-quality-control-for = その年代に私どもの工房で使っていた種類の検品票で、このお品に合っています。写しのことや、別のお品のもののこともあります。
record-quality-control-against = 検品票に記されたモデル、サイズ、または日付が、このお品と合いません。
record-quality-control-silent = 検品票がありません。多くは包装とともに捨てられるため、何も示しません。

record-retailer = 最初の販売者
record-retailer-for = 最初に私どもまたは正規取扱店が販売したお品で、それを確認できました。
record-retailer-against = 最初の販売者は正規取扱店ではありませんでした。正規品もあらゆる場所で転売されるため、重みはわずかです。
record-retailer-silent = 最初の販売者はわかりません。どちらの重みにもなりません。

record-tag = 電子タグ
record-tag-for = タグを読み取ることができ、私どものものと同じ応答があり、このようなお品に対応しています。
record-tag-against = タグの応答が私どものものと違うか、別のお品に対応しています。
record-tag-silent = タグがないか、読み取れませんでした。タグのないお品は数多くあります。

record-seal-or-hologram = シールまたはホログラム
record-seal-or-hologram-for = その年代に使っていた種類のシールまたはホログラムで、移された形跡がありません。
record-seal-or-hologram-against = 私どもが使っていない種類のシールまたはホログラム、または後から付けられたものです。
record-seal-or-hologram-silent = 付いていません。シールは使ううちに外れるもので、何も示しません。

record-third-party = ほかの鑑定先の報告書
record-third-party-for = ほかの鑑定先は正規品と見ています。これは1つの見解であり、示された誤判定率に応じて重みを付けます。
record-third-party-against = ほかの鑑定先は模倣品と見ています。これは1つの見解であり、示された誤判定率に応じて重みを付けます。
record-third-party-silent = 報告書に結論がないか、誤判定率が示されていないため、重みに加えません。

record-history = お品の来歴
record-history-for = 所有者、経路、修理について伝えられていることに矛盾がなく、私どもの記録とも一致します。
record-history-against = これまでの経緯について伝えられていることがかみ合わないか、私どもの記録と一致しません。
record-history-silent = これまでの経緯はほとんどわかりません。中古のお品ではよくあることです。

## Guides

guide-bag-lede = 形、縫い目、コバ塗り、金具、内側のラベルをご覧ください。1つの箇所だけで決まることはなく、すべてを合わせて見ます。
guide-sneaker-lede = 側面のステッチ、ソールの層、刺繍、シュータンのラベルをご覧ください。1つの箇所だけで決まることはなく、すべてを合わせて見ます。
guide-sock-sneaker-lede = ニット、履き口の縁、足首の文字、靴底の刻印をご覧ください。1つの箇所だけで決まることはなく、すべてを合わせて見ます。

guide-home-can-1 = 縫い目、縁、文字の仕事がそろっているか。
guide-home-can-2 = 左右が同じか、複数の箇所に記されたサイズが一致するか。
guide-home-can-3 = 形と釣り合いが、私どものものとご存じのお品に似ているか。
guide-home-can-4 = お支払いの前に私どもへお尋ねになる理由があるか。

guide-home-cannot-1 = 素材。革、発泡材、布は、手に取らなければ判断できません。
guide-home-cannot-2 = 作られてからの来歴。所有者、修理、最初の販売。
guide-home-cannot-3 = 写真のお品が、実際に届くお品かどうか。
guide-home-cannot-4 = 盗まれたものかどうか。

guide-buying-1 = 友人間の送金ではなく、買い手が保護されるお支払い方法をお選びください。
guide-buying-2 = お支払いの前に、その日の日付を書いた紙を横に置いた新しい写真をお求めください。
guide-buying-3 = 出品ページ、その写真、やり取りのすべてを保存してください。
guide-buying-4 = 最初にいつ、どこで購入されたものかをお尋ねください。
guide-buying-5 = できる限り、鑑定を行うブティックで待ち合わせ、お支払いはその後になさってください。
guide-buying-6 = カードやレシートだけを頼りになさらず、急かされたときは見送ってください。

guide-serial-shoe = 私どもの靴のほとんどにはシリアル番号がなく、ないことは何の証明にもなりません。番号があったとしても、大きな証明にはなりません。
guide-serial-bag = バッグでは、ラベルにコードが記されていることがあります。形と同じくらい容易に写せるもので、それだけでは何の証明にもなりません。古いラベルにコードがないことは、ほとんど何も示しません。
