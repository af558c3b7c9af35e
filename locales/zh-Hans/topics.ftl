### 各主题通向何处，一行说明。

## Where each topic leads
topic-hint-order-change = 下单后数分钟内，备货之前
topic-hint-return = 品牌退货与法定权利，一并列明
topic-hint-repair = 先看照片，报价后方才动工
topic-hint-authenticity = 无需序列号
topic-hint-counterfeit = 告诉我们您在哪里看到
topic-hint-appointment = 维修、试穿、私人鉴赏
topic-hint-order-question = 现在何处，扣款多少
topic-hint-product-question = 尺码、材质、护理
topic-hint-privacy = 查阅、更正或删除我们持有的信息
topic-hint-accessibility = 网站、邮件或精品店
topic-hint-complaint = 由未参与此事的人阅读
topic-hint-other = 用您自己的话说明
