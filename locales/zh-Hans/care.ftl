### 各系列护理指南，以及问题、售后护理与颜色的用语。
### 键的规则见 locales/en/care.ftl 开头。

care-title = 护理指南
care-lede = 习惯得宜，单品便少入工坊。请选择系列；每份指南仅一页，打印清晰整洁。
care-heading-rhythm = 日常节奏
care-heading-do = 宜
care-heading-dont = 忌
care-heading-pack = 送修包装
care-heading-faults = 最常需要我们处理的问题
care-heading-aftercare = 工坊可以做什么
care-aftercare-note = 动工之前，您会收到费用与日期的报价；您接受之后，我们才会开始。多数维修需2至6周；须等待零件或调配颜色的，需6至10周，有时更久。
care-ask-repair = 提出维修

## Bags
care-bag-rhythm-1 = 每次使用后，清空手袋，以柔软干布擦拭五金件。
care-bag-rhythm-2 = 不用时填充内部以保持廓形，装入防尘袋，避光存放。
care-bag-rhythm-3 = 每两至三个月，从防尘袋中取出，通风一日，远离日晒与暖气。
care-bag-rhythm-4 = 每年一次，查看边缘、提手根部、拉链两端与内衬接缝。线头松脱若及早发现，便是小修。
care-bag-do-1 = 以无印刷的薄棉纸填充；印刷纸的油墨会沾染手袋。
care-bag-do-2 = 旅行时装入防尘袋。边油与金属饰面一经摩擦便会磨损。
care-bag-do-3 = 若沾湿，以干布轻按吸水，于室温下晾干。
care-bag-do-4 = 护手霜与免洗洗手液完全干透后，再触碰皮革。
care-bag-dont-1 = 长时间日晒，无论在窗边还是车内：颜色会褪，皮革会变硬。
care-bag-dont-2 = 油类、酒精与消毒湿巾。它们会使饰面脱落，痕迹难消。
care-bag-dont-3 = 金属相碰：钥匙、链条或另一只手袋的五金件会划伤饰面。
care-bag-dont-4 = 吹风机与暖气片。受热会使皮革收缩，边油开裂。
care-bag-dont-5 = 自行剪断松脱的线头或粘合边缘。小修会因此变成大修。
care-bag-pack-1 = 清空所有口袋，内袋亦然。
care-bag-pack-2 = 以薄棉纸填充，并包裹五金件，使金属不触及皮革。
care-bag-pack-3 = 装入防尘袋，再放入普通纸箱，四周留两指宽的缓冲填充。原包装盒请留在家中，除非我们要求寄来。
care-bag-pack-4 = 脱落的部件装入密封小袋，放在包内，并附写有个案编号的纸条。
care-bag-pack-5 = 封箱前拍照一张；个案编号写在包裹之内，勿写在外。

## Sneakers
care-sneaker-rhythm-1 = 每次穿着后，待污渍干燥，刷净即可。
care-sneaker-rhythm-2 = 两次穿着之间相隔24小时，让泡棉与内里恢复、干透。
care-sneaker-rhythm-3 = 每月一次，取出鞋带与鞋垫通风，并沿鞋底与鞋面相接处查看一周。
care-sneaker-rhythm-4 = 若有两副鞋垫，请轮换使用；塌平不再回弹时即更换。疲软的鞋垫会拉扯其上的缝线。
care-sneaker-do-1 = 以微湿的布与中性皂清洁污点，再用清水擦净。
care-sneaker-do-2 = 填入无印刷的纸，松开鞋带，于室温下晾干。
care-sneaker-do-3 = 穿脱之前先松开鞋带，后跟的形状会保持得长久得多。
care-sneaker-do-4 = 保留包装盒、备用鞋带与吊牌。退货需要它们，维修也会因此更快。
care-sneaker-dont-1 = 浸水或机洗。泡棉中底与贴合层经此便无法恢复。
care-sneaker-dont-2 = 暖气片、烘干机与烈日。受热会使鞋底与鞋面间的胶合软化。
care-sneaker-dont-3 = 漂白剂、酒精、溶剂与松香水，哪怕仅是小污点。
care-sneaker-dont-4 = 用家用胶水粘合开裂的鞋底。工坊须先将其清除，才能重新粘合。
care-sneaker-pack-1 = 刷净并完全晾干。
care-sneaker-pack-2 = 即使仅一只有问题，也请寄来一双：我们会相互比对，同样处理。
care-sneaker-pack-3 = 鞋带与鞋垫留在鞋内。每只鞋分别装入防尘袋或以纸包裹。
care-sneaker-pack-4 = 使用坚固的外箱，勿仅用鞋盒。
care-sneaker-pack-5 = 封箱前拍照一张；个案编号写在包裹之内，勿写在外。

## Sock sneakers
care-sock-sneaker-rhythm-1 = 每次穿着后，将鞋口敞开，让内部干透。
care-sock-sneaker-rhythm-2 = 两次穿着之间相隔24小时，让泡棉与针织恢复弹性。
care-sock-sneaker-rhythm-3 = 每月一次，查看后跟以及针织嵌入鞋底的边缘。
care-sock-sneaker-rhythm-4 = 鞋垫塌平不再回弹时即更换。
care-sock-sneaker-do-1 = 每次都用鞋拔。后跟得以挺立，全赖于此。
care-sock-sneaker-do-2 = 待污渍干燥，以软毛刷顺着针织纹理刷净。
care-sock-sneaker-do-3 = 以微湿的布与中性皂清洁污点，轻按而不揉擦。
care-sock-sneaker-do-4 = 直立存放，后跟内垫少许纸。
care-sock-sneaker-dont-1 = 浸水或机洗。针织会松弛，泡棉会积水。
care-sock-sneaker-dont-2 = 踩踏后跟，一次也不可：内部支撑一经折叠，便不再复原。
care-sock-sneaker-dont-3 = 拉扯勾出的线。请勿触动，拍一张近照，再询问我们。
care-sock-sneaker-dont-4 = 暖气片、烘干机与烈日。
care-sock-sneaker-pack-1 = 刷净并完全晾干；若不确定，请晾一日。
care-sock-sneaker-pack-2 = 即使仅一只有问题，也请寄来一双。
care-sock-sneaker-pack-3 = 后跟与鞋头填入纸，以免针织被压扁。
care-sock-sneaker-pack-4 = 使用坚固的外箱；个案编号写在包裹之内，勿写在外。

## Hourglass
care-hourglass-summary = 弧形底部，单提手，边油封边
care-hourglass-lede = 弧形底部，单提手，边油封边。需留意的是廓形、提手缝线与边油。
care-hourglass-rhythm-1 = 每月一次，查看提手两侧根部，该处缝线承受全部重量。
care-hourglass-do-1 = 放在柔软之处，因为弧形底部仅以两条线接触桌面。
care-hourglass-do-2 = 两指按住扣板打开锁扣，再掀起翻盖。
care-hourglass-dont-1 = 提着翻盖携带，或装得过满：提手缝线会最先绽开。
care-hourglass-pack-1 = 放平提手，并在底部垫一卷薄棉纸，托住弧度。

## Neo Cagole
care-neo-cagole-summary = 挺括皮革，做旧金属饰面
care-neo-cagole-lede = 挺括皮革，配以手工做旧的金属饰面。需留意的是肩带、扣件与饰面。
care-neo-cagole-rhythm-1 = 每月一次，检查肩带环与扣件是否转动自如。
care-neo-cagole-do-1 = 做旧饰面仅用干布擦拭。抛光剂会抹去做旧效果。
care-neo-cagole-dont-1 = 肩带拧转着挂在椅背上：皮革未及变形，扣环已先弯曲。
care-neo-cagole-pack-1 = 取下肩带，松松卷起，放入包内。

## Le Cagole
care-le-cagole-summary = 柔软小羊皮，铆钉，拉链
care-le-cagole-lede = 柔软小羊皮，饰以铆钉、扣件与多条拉链。需留意的是拉链头、铆钉与内衬。
care-le-cagole-rhythm-1 = 每月一次，将每条拉链从头拉到尾，并以手指检查铆钉是否松转。
care-le-cagole-do-1 = 拉合拉链时，一手执拉链头，一手扶住拉链布带，沿直线拉动。
care-le-cagole-do-2 = 脱落的拉链头无论多小，请妥为保留。我们往往可以重新装上。
care-le-cagole-dont-1 = 包内装满时，在转弯处强拉拉链。
care-le-cagole-dont-2 = 两只铆钉手袋相对存放。
care-le-cagole-pack-1 = 铆钉上覆以软纸，拉链拉合一半。

## Triple S
care-triple-s-summary = 三层叠合鞋底
care-triple-s-lede = 多种材质拼合的鞋面之下，三层鞋底叠合粘结。需留意的是胶线、鞋眼与鞋垫。
care-triple-s-rhythm-1 = 每月一次，以指甲沿三道鞋底接线划过，不应有卡顿。
care-triple-s-do-1 = 顺着鞋底沟纹刷洗，勿横刷，以免砂砾掀起边缘。
care-triple-s-dont-1 = 潮湿时连穿两日：泡棉如此之厚，干得很慢。

## Track
care-track-summary = 层叠鞋面，深纹外底
care-track-lede = 众多薄片层叠而成的鞋面，配以深纹外底。需留意的是鞋头的胶合处。
care-track-rhythm-1 = 每月一次，将鞋头轻轻上推，查看外底与鞋面之间有无缝隙。
care-track-do-1 = 以软毛牙刷清洁片层之间，先干刷，再略湿刷。
care-track-dont-1 = 以鞋头跪地，或穿着连续驾车数小时：鞋头胶合处会弯折开裂。

## 3XL
care-3xl-summary = 轻盈网布，宽大后跟
care-3xl-lede = 轻盈网布，宽大鞋底，高后跟衬。需留意的是鞋眼、网布与后跟。
care-3xl-rhythm-1 = 每月一次，从两面查看鞋眼；受拉变形者会现出一圈浅色。
care-3xl-do-1 = 使用鞋拔。它能保护后跟结构。
care-3xl-do-2 = 自鞋头起收紧鞋带，使拉力均匀分布于各鞋眼。
care-3xl-dont-1 = 用硬毛刷刷网布；刷毛会勾住并扯开网眼。

## Speed
care-speed-summary = 针织鞋面，无鞋带
care-speed-lede = 针织鞋面，轻质泡棉鞋底，无鞋带。需留意的是后跟与针织。
care-speed-do-1 = 双手撑开鞋口，放好鞋拔，再将脚伸入。
care-speed-dont-1 = 穿鞋时佩戴戒指与手链：它们会勾出针织线。

## Faults
fault-loose-stitching = 缝线松脱
fault-handle-base = 提手根部脱离
fault-edge-paint = 边油磨损或开裂
fault-clasp = 锁扣或扣板松动
fault-lining = 内衬撕裂或脱线
fault-zip-slider = 拉链头脱落或咬合不紧
fault-stud = 铆钉缺失或松动
fault-buckle = 扣件或肩带环变形
fault-strap = 肩带磨损或断裂
fault-hardware-finish = 金属饰面磨损或沾污
fault-colour-fading = 褪色
fault-outsole-delamination = 外底开胶
fault-glue-line = 胶线开裂
fault-sole-worn = 鞋底磨穿
fault-eyelet = 鞋眼变形或缺失
fault-insole = 鞋垫塌陷
fault-mesh-tear = 网布撕裂
fault-knit-snag = 针织勾丝
fault-heel-collapsed = 后跟结构塌陷
fault-tongue-label = 鞋舌标松脱
fault-laces = 鞋带磨毛或缺失
fault-other = 其他

## Aftercare
aftercare-stitching = 手工或机器重缝
aftercare-edge-paint = 边油补涂
aftercare-strap = 更换肩带
aftercare-hardware = 更换五金件
aftercare-zip-slider = 更换拉链头
aftercare-lining = 修补内衬，限可触及之处
aftercare-colour-match = 配色修复
aftercare-cleaning = 清洁与滋养
aftercare-glue = 胶合加固
aftercare-eyelet = 更换鞋眼
aftercare-insole = 更换鞋垫
aftercare-sole-unit = 更换整体鞋底，限尚有零件时
aftercare-heel = 后跟支撑，限可触及之处

## Colours
colour-black = 黑色
colour-white = 白色
colour-grey = 灰色
colour-beige = 米色
colour-cream = 奶油色
colour-brown = 棕色
colour-red = 红色
colour-pink = 粉色
colour-blue = 蓝色
colour-green = 绿色
colour-silver = 银色
colour-gold = 金色
colour-white-grey = 白灰色
colour-black-white = 黑白色
colour-beige-grey = 米灰色
colour-other = 其他颜色
