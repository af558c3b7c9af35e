### 鉴定师在单品上查看之处、此外所知的情况，以及公开指南。
### 键的规则见 locales/en/features.ftl 开头。

## Shoes
feature-side-stitching = 侧片车线
feature-side-stitching-look = 将鞋置于日光下，近距离拍摄一掌宽的侧面接缝。
feature-side-stitching-genuine = 两只鞋的针距与线的松紧一致，车线与侧片边缘的距离始终不变。
feature-side-stitching-copied = 针距忽长忽短，线迹偏向边缘，或两只鞋彼此不同。

feature-tongue-label = 鞋舌标签
feature-tongue-label-look = 拉起鞋舌，正对标签拍摄，近至织纹可辨。
feature-tongue-label-genuine = 织纹紧密，字距均匀，边缘的裁法与制作年份相符。
feature-tongue-label-copied = 字母粘连或变细，或标签属于我们当年未曾使用的式样。

feature-toe-layers = 鞋头的层次
feature-toe-layers-look = 将鞋放在桌上，手机与鞋底齐平，从侧面拍摄鞋头。
feature-toe-layers-genuine = 两只鞋的三层次序相同，层间接线细窄而连续。
feature-toe-layers-copied = 各层实为一体成型，仅以沟槽示意，或两只鞋的层高不同。

feature-sole-layers = 鞋底的层次
feature-sole-layers-look = 将鞋放在桌上，手机与鞋底齐平，从侧面拍摄整个鞋底。
feature-sole-layers-genuine = 鞋底各部分各为一件，接合处清晰，左右互为镜像。
feature-sole-layers-copied = 本应分开的部分一体成型，棱边圆钝，或以涂色代替材质的变换。

feature-sole-mould = 鞋底的模具标记
feature-sole-mould-look = 将鞋翻转，刷净足弓处，让光从一侧照来，拍摄标记。
feature-sole-mould-genuine = 标记清晰，深浅一致，所示尺码即为鞋的尺码。
feature-sole-mould-copied = 这些标记常被仿制，因此标记正确分量很轻；尺码有误或边缘模糊，分量较重。

feature-heel-embroidery = 后跟刺绣
feature-heel-embroidery-look = 从正后方拍摄刺绣，充满画面，两只鞋各拍一张。
feature-heel-embroidery-genuine = 字母绣得密实，边缘清晰，字间无连线；个别字母略低，在正品上也能见到。
feature-heel-embroidery-copied = 字母单薄或臃肿，有杂线相连，或两只鞋的字距不同。

feature-size-mark = 鞋头的尺码数字
feature-size-mark-look = 从上方近距离拍摄每只鞋鞋头所绣的数字。
feature-size-mark-genuine = 数字绣得密实，端正不斜，与鞋底的尺码一致。
feature-size-mark-copied = 数字倾斜，笔画间的空隙被填满，或与鞋底的尺码不同。

feature-laces = 鞋带
feature-laces-look = 鞋带无需单独拍摄：它们常被更换，我们不据此作任何判断。
feature-laces-genuine = 正品所系的可能是最初的鞋带，也可能是别的，因此鞋带不说明什么。
feature-laces-copied = 仿品的鞋带有的与我们的相似，有的不同，因此同样不说明什么。

feature-sole-bond = 鞋底与鞋面的胶合
feature-sole-bond-look = 打开手机的灯，近距离拍摄鞋底与鞋面相接的一线。
feature-sole-bond-genuine = 接线闭合而均匀，少许可见的胶也不越出线外。
feature-sole-bond-copied = 胶溢出线外，有斑驳的泛黄，或覆在涂色之上；自行修补也可能留下同样的痕迹。

feature-insole-print = 鞋垫上的印字
feature-insole-print-look = 将鞋口敞开，从正上方拍摄鞋垫上的印字。
feature-insole-print-genuine = 印字轻薄，边缘清晰，随穿着均匀变淡。
feature-insole-print-copied = 印字厚浮于表面，成片剥落，或字距与我们的不同；鞋垫也可能更换过。

feature-knit-gauge = 针织的细密程度
feature-knit-gauge-look = 将鞋自然平放于日光下，不要拉伸，拍摄一块拇指宽的针织面。
feature-knit-gauge-genuine = 线圈细小而一致，罗纹笔直延伸至鞋口，按压之后即回弹。
feature-knit-gauge-copied = 针织较粗，线圈大小不一，或罗纹未到鞋口便已偏斜。

feature-collar-edge = 鞋口边缘
feature-collar-edge-look = 将鞋立起，先从外侧、再从内侧拍摄鞋口边缘。
feature-collar-edge-genuine = 边缘与鞋面一体织成，平整服帖，收口处没有厚接缝。
feature-collar-edge-copied = 边缘折叠后另行缝上，敞开不合，或空鞋立起时起伏不平。

feature-ankle-lettering = 脚踝处的字样
feature-ankle-lettering-look = 从正侧面拍摄脚踝处的字样，不要拉伸针织面。
feature-ankle-lettering-genuine = 字母边缘清晰，排列水平，随针织起伏而不使其发硬。
feature-ankle-lettering-copied = 字母僵硬，排列歪斜，或如一层边角翘起的薄膜浮在针织之上。

## Bags
feature-hardware-engraving = 五金件的刻字
feature-hardware-engraving-look = 转动锁扣或扣件，让光掠过字母，相距一掌拍摄。
feature-hardware-engraving-genuine = 字母刻得深浅一致，转角锐利，底面洁净。
feature-hardware-engraving-copied = 字母浅而圆钝，或被镀层填塞，笔画粗细不一。

feature-edge-paint = 边油
feature-edge-paint-look = 从侧面近距离拍摄翻盖或肩带上涂有边油的边缘。
feature-edge-paint-genuine = 边油成一道平滑微拱的线，不沾染皮面。
feature-edge-paint-copied = 边油过厚或发黏，流到皮面，或露出皮层；受热与磨损也会使其开裂。

feature-stitch-pitch = 针距
feature-stitch-pitch-look = 在一段笔直的接缝旁放一把直尺，从正上方一并拍摄。
feature-stitch-pitch-genuine = 针距在整条接缝上始终如一，倾斜一致，转角处也不拥挤。
feature-stitch-pitch-copied = 针距沿接缝变化，线旁露出针孔，或针脚在转角处挤在一起。

feature-label-stamp = 内标签的压印
feature-label-stamp-look = 在日光下打开手袋，正对内标签拍摄，充满画面。
feature-label-stamp-genuine = 字母均匀压入标签，边缘清晰，每行字距相同。
feature-label-stamp-copied = 压印过深或过浅，字母比我们的粗，或各行不水平。

feature-label-code = 标签上的编码
feature-label-code-look = 若有编码，请连同整张标签一并拍摄。
feature-label-code-genuine = 标签上可能有编码；编码本身不证明什么。
feature-label-code-copied = 编码与外形一样容易仿制，同一个编码常在许多手袋上反复出现。

feature-zip-slider = 拉链头
feature-zip-slider-look = 将拉链拉开一半，从正面与背面拍摄拉链头。
feature-zip-slider-genuine = 拉链头实心，边缘光滑，饰面与其他五金件一致。
feature-zip-slider-copied = 拉链头轻飘，边缘粗糙，或颜色与其他五金件不同；修过的拉链也可能不同。

feature-studs = 铆钉
feature-studs-look = 选一排铆钉，先从正面、再斜着拍摄。
feature-studs-genuine = 铆钉成行，高低一致，周围皮革平整。
feature-studs-copied = 铆钉歪斜或间距不一，周围皮革起皱，或边缘露出胶痕。

feature-curved-base = 底部的弧线
feature-curved-base-look = 将空手袋放在桌上，手机与之齐平，从正面拍摄。
feature-curved-base-genuine = 底部成一道均匀的弧线，两端相同，仅以两条线接触桌面。
feature-curved-base-copied = 弧线平缓，中间折断，或两端不同；存放不当也会如此。

feature-lining-weave = 内衬的织纹
feature-lining-weave-look = 将内衬的口袋翻出，从侧面打光，透过放大镜拍摄织纹，或近至手机仍能对焦之处。
feature-lining-weave-genuine = 纱线细密，交织均匀，布料在接缝处稳固不移。
feature-lining-weave-copied = 纱线粗或发亮，织纹有空隙，或布料在接缝处滑移。

## What is known beside what is seen
record-serial-number = 序列号
record-serial-number-for = 此号码属于我们当年用于这类单品的号码；号码易于仿制，因此分量很轻。
record-serial-number-against = 此号码不是我们用过的，或我们已在仿品上见过。
record-serial-number-silent = 鞋履通常没有序列号：没有并不证明什么，有也证明不了多少。
record-serial-number-absent-bag = 较早的标签上没有编码，说明不了多少。

record-receipt = 收据
record-receipt-for = 收据所载的店铺与日期与我们的记录相符；但这并不表示它就是这件单品的收据。
record-receipt-against = 收据所载的店铺、日期或价格与我们的记录不符。
record-receipt-silent = 没有收据，或无法辨读；单据容易遗失，这几乎不说明什么。

record-sale-record = 首次销售记录
record-sale-record-for = 我们的记录中有一笔首次销售，与这件单品以及您所获知的情况相符。
record-sale-record-against = 我们的记录与所述的销售情况不符。
record-sale-record-silent = 我们没有将这件单品与首次销售相联系的记录，这很常见。

record-card = 真品卡
record-card-for = 此卡属于我们当年发出的式样；单凭卡片证明不了多少，因为它很容易从一件单品转到另一件。
record-card-against = 此卡属于我们从未发出的式样，或所载为另一款式。
record-card-silent = 没有卡片；卡片容易遗失，这不说明什么。

record-quality-control = 质检单
record-quality-control-for = 此单属于我们工坊当年使用的式样，与这件单品相符；但它可能是仿制的，或来自另一件单品。
record-quality-control-against = 此单所载的款式、尺码或日期与这件单品不符。
record-quality-control-silent = 没有质检单；多数会随包装一起丢弃，这不说明什么。

record-retailer = 最初的卖家
record-retailer-for = 这件单品最初由我们或我们授权的零售商售出，并已得到我们确认。
record-retailer-against = 最初的卖家未经我们授权；这一点分量很轻，因为正品到处都有转售。
record-retailer-silent = 我们不知道最初由谁售出，这对两方面都不计分量。

record-tag = 芯片标签
record-tag-for = 标签可以读取，应答与我们的一致，且对应这样一件单品。
record-tag-against = 标签的应答与我们的不同，或对应另一件单品。
record-tag-silent = 没有标签，或无法读取；我们的许多单品本来就没有。

record-seal-or-hologram = 封签或全息防伪标
record-seal-or-hologram-for = 封签或全息防伪标属于我们当年使用的式样，且没有移动过的迹象。
record-seal-or-hologram-against = 封签或全息防伪标属于我们未曾使用的式样，或是后来加上的。
record-seal-or-hologram-silent = 没有封签或全息防伪标；封签会随使用脱落，这不说明什么。

record-third-party = 其他机构的报告
record-third-party-for = 另一机构认为这是正品；这是一种意见，我们按其所述的错误率计其分量。
record-third-party-against = 另一机构认为这是仿品；这是一种意见，我们按其所述的错误率计其分量。
record-third-party-silent = 报告没有结论，或未说明错误率，因此我们不予计入。

record-history = 单品的来历
record-history-for = 有关其历任主人、辗转经过与维修的说法前后一致，并与我们的记录相符。
record-history-against = 有关其过往的说法前后不一，或与我们的记录不符。
record-history-silent = 对其过往所知甚少，这在二手单品中很常见。

## Guides
guide-bag-lede = 请看廓形、接缝、边油、五金件与内标签。没有哪一处能单独下定论，须合在一起衡量。
guide-sneaker-lede = 请看侧面车线、鞋底层次、刺绣与鞋舌标签。没有哪一处能单独下定论，须合在一起衡量。
guide-sock-sneaker-lede = 请看针织、鞋口边缘、脚踝处的字样与鞋底标记。没有哪一处能单独下定论，须合在一起衡量。

guide-home-can-1 = 接缝、边缘与字母的做工是否均匀。
guide-home-can-2 = 左右是否一致，各处所示尺码是否相同。
guide-home-can-3 = 外形与比例是否与您确知为我们所制的单品相近。
guide-home-can-4 = 是否有理由在付款前先询问我们。

guide-home-cannot-1 = 材质如何：皮革、泡棉与布料须拿在手中才能判断。
guide-home-cannot-2 = 制成之后的经历：历任主人、维修、首次销售。
guide-home-cannot-3 = 照片中的单品是否就是您将收到的那一件。
guide-home-cannot-4 = 是否为失窃之物。

guide-buying-1 = 选择能够保护买家的付款方式，不用好友间的转账。
guide-buying-2 = 付款前，请对方重新拍一张照片，在单品旁写上当天的日期。
guide-buying-3 = 保存出售页面、其中的照片与全部往来消息。
guide-buying-4 = 问清最初在何时何地购得。
guide-buying-5 = 条件允许时，约在可做鉴定的精品店见面，鉴定后再付款。
guide-buying-6 = 勿仅凭一张卡片或收据作决定；若被催促，便不买。

guide-serial-shoe = 我们大多数鞋履没有序列号，因此没有序列号并不证明什么。即使有，也证明不了多少。
guide-serial-bag = 手袋的标签上可能有编码；编码与外形一样容易仿制，本身不证明什么。较早的标签上没有编码，说明不了多少。
