### 鑑定担当だけが知る箇所。ページにも、APIの応答にも、検索にも出さない。
### 鍵の体系は locales/en/features-staff.ftl の冒頭にある。

staff-feature-under-insole = インソールの下の縫い目
staff-feature-under-insole-look = インソールを折らずにかかと側から持ち上げ、アッパーと中底をつなぐ縫い目をライトでたどります。
staff-feature-under-insole-genuine = 縫い目は端から一定の間隔で1本の糸のまま一周し、中底は平らで接着剤が付いていません。
staff-feature-under-insole-copied = 縫い目が蛇行したり途切れたり、糸が変わったり、接着剤が中底を覆ったりします。かかとの修理でも接着剤が残ることがあります。

staff-feature-foam-cut = 発泡材の切断面
staff-feature-foam-cut-look = インソールを外し、かかとの発泡材の切断面に光を当て、ルーペで見ます。
staff-feature-foam-cut-genuine = 気泡は縁から芯まで細かくそろい、切断面はきれいで、成形の皮膜がありません。
staff-feature-foam-cut-copied = 気泡の大きさが違ったり、成形の皮膜が切断面を覆ったりします。発泡材の崩れは経年だけでも起こるため、数えません。

staff-feature-inner-seam = 裏地の奥の縫い目
staff-feature-inner-seam-look = バッグを空にし、底の角で裏地を引き上げ、縫い目を1針も開けずに奥の縫い目をライトで見ます。
staff-feature-inner-seam-genuine = 縫い代は一定の幅に裁ちそろえて平らに倒され、糸は外側と同じものです。
staff-feature-inner-seam-copied = 縫い代がほつれていたり接着剤で留めてあったり、糸が外側と違ったりします。先に、アトリエで裏地を交換していないかを確かめます。
