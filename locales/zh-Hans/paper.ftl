### 打印件与 PDF 的标题。$page 与 $pages 为数字。
### 栏目与标签从简：标签宽 100 毫米。

## All papers
paper-page = 第 { $page } 页，共 { $pages } 页
paper-square-alt = 二维码：{ $text }
paper-bars-alt = 条形码：{ $text }
paper-from = 寄件人
paper-to = 收件人
paper-tracking = 运单号
paper-return-number = 退货编号
paper-parcel = 包裹
paper-weight = 重量
paper-order = 订单
paper-piece = 单品
paper-reference = 货号
paper-size = 尺码
paper-quantity-short = 数量
paper-reason = 原因

## Label of a return, and what customs ask
paper-label-title = 退货标签 { $number }
paper-label-heading = 退货
paper-label-parcel = 第 { $one } 件，共 { $of } 件
paper-customs = 海关申报
paper-customs-kind = 退回货物
paper-goods = 内件
paper-hs-code = HS 编码
paper-origin = 原产地
paper-value = 价值
paper-total = 合计
paper-values-apart = 礼品。价值已以电子方式向海关申报。

## Slip in the parcel
paper-slip-title = 退货 { $number }
paper-slip-heading = 退货
paper-slip-lede = 请将此单放入包裹，置于单品之上。
paper-slip-until = 最迟交寄日
paper-slip-contents = 包裹内件
paper-slip-outcome = 后续安排
paper-slip-scan = 查看此次退货
paper-pack-title = 如何包装
paper-pack-1 = 单品须洁净干燥，并附上随附的全部物品：防尘袋、养护卡、备件。
paper-pack-2 = 封签与吊牌请保持原位。五金件请包裹好，以免留下压痕。
paper-pack-3 = 请使用坚固的外箱。品牌包装盒属于单品的一部分，须置于外箱之内。
paper-pack-4 = 标签请平整贴于最大的一面，条码上勿覆胶带，并保留承运商的收据。

## Gift receipt: whoever was given something reads it
paper-gift-title = 礼品凭证 { $number }
paper-gift-heading = 礼品凭证
paper-gift-lede = 请与礼品一并保存：此单可代替购物凭证，不显示价格。
paper-gift-number = 凭证编号
paper-gift-until = 换货截至
paper-gift-contents = 所赠单品

## Receipt of a withdrawal (Directive 2011/83/EU, Article 11a)
paper-withdrawal-title = 撤回合同收悉凭证 { $number }
paper-withdrawal-heading = 您的撤回声明已收到
paper-withdrawal-lede = 此为您就订单 { $order } 撤回合同之声明的收悉凭证。
paper-withdrawal-moment = { $date } { $time }（{ $zone }，{ $offset }）
paper-withdrawal-received = 收到时间
paper-withdrawal-name = 姓名
paper-withdrawal-number = 撤回编号
paper-withdrawal-sent-to = 凭证发送至
paper-withdrawal-pieces = 单品
paper-withdrawal-declaration = 声明全文
paper-withdrawal-notice = 此凭证确认声明已收到及收到的时间，不表示已接受。
paper-withdrawal-digest = 声明的 SHA-256
paper-withdrawal-digest-help = 这 64 个字符由收到时的声明算得；内容如有改动，字符即不相同。
paper-withdrawal-post = 邮寄地址

## A case as it is printed
paper-case-title = 个案 { $number }
paper-case-printed = 打印：{ $moment }
