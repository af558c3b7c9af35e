### 仅供鉴定师知悉之处：绝不出现在页面、接口应答或搜索之中。
### 键的规则见 locales/en/features-staff.ftl 开头。

staff-feature-under-insole = 鞋垫下的接缝
staff-feature-under-insole-look = 从后跟处揭起鞋垫，不要弯折，用灯沿鞋面与内底板相连的接缝查看一周。
staff-feature-under-insole-genuine = 接缝以一根线绕行一周，与边缘距离不变，内底板平整无胶。
staff-feature-under-insole-copied = 接缝偏斜或中断，用线改变，或胶覆盖内底板；后跟维修也可能留下胶。

staff-feature-foam-cut = 泡棉切面
staff-feature-foam-cut-look = 取出鞋垫，照亮后跟处的泡棉切面，用放大镜查看。
staff-feature-foam-cut-genuine = 泡孔由边缘至中心细密一致，切面洁净，没有表皮。
staff-feature-foam-cut-copied = 泡孔大小不一，或有模塑表皮覆盖切面；泡棉碎落可能仅因年久，不予计入。

staff-feature-inner-seam = 内衬后的接缝
staff-feature-inner-seam-look = 清空手袋，在底角处提起内衬，用灯查看其后的接缝，不拆开任何一针。
staff-feature-inner-seam-genuine = 缝份修剪得宽窄一致，平伏压倒，用线与外部相同。
staff-feature-inner-seam-copied = 缝份毛散或以胶固定，或用线与外部不同；请先查明我们的工坊是否更换过内衬。
