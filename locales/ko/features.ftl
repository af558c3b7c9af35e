### 감정사가 제품에서 살피는 곳, 그 밖에 알려진 것, 공개 안내.
### 키의 구성은 locales/en/features.ftl 첫머리에 있다.

## Shoes

feature-side-stitching = 옆 패널의 박음질
feature-side-stitching-look = 신발을 자연광 아래 두고 옆면의 솔기를 손바닥 너비만큼 가까이에서 찍어 주십시오.
feature-side-stitching-genuine = 양쪽 신발의 땀 길이와 실의 당김이 같고, 박음질이 패널 가장자리에서 일정한 간격을 지킵니다.
feature-side-stitching-copied = 땀 길이가 들쭉날쭉하거나, 줄이 가장자리로 쏠리거나, 양쪽 신발이 서로 다릅니다.

feature-tongue-label = 설포 라벨
feature-tongue-label-look = 설포를 위로 당기고, 짜임이 보일 만큼 가까이에서 라벨을 정면으로 찍어 주십시오.
feature-tongue-label-genuine = 짜임이 촘촘하고 글자 간격이 고르며, 가장자리의 재단이 제작된 연도와 맞습니다.
feature-tongue-label-copied = 글자가 붙거나 가늘어지거나, 그해에 쓰지 않던 종류의 라벨이 달려 있습니다.

feature-toe-layers = 앞코의 층
feature-toe-layers-look = 신발을 탁자에 놓고 휴대전화를 밑창 높이에 맞추어 앞코를 옆에서 찍어 주십시오.
feature-toe-layers-genuine = 양쪽 신발에서 세 개의 층이 같은 순서로 이어지고, 그 사이의 선은 가늘고 끊기지 않습니다.
feature-toe-layers-copied = 층이 한 덩어리로 성형되어 홈으로만 나뉘어 보이거나, 양쪽 신발의 층 높이가 다릅니다.

feature-sole-layers = 밑창의 층
feature-sole-layers-look = 신발을 탁자에 놓고 휴대전화를 밑창 높이에 맞추어 밑창 전체를 옆에서 찍어 주십시오.
feature-sole-layers-genuine = 밑창의 각 부분은 따로 만든 것이고, 이음새가 또렷하며, 왼쪽과 오른쪽이 거울처럼 대칭을 이룹니다.
feature-sole-layers-copied = 나뉘어 있어야 할 부분이 함께 성형되거나, 모서리가 둥글거나, 소재가 바뀔 자리를 칠로 대신합니다.

feature-sole-mould = 밑창의 금형 표시
feature-sole-mould-look = 신발을 뒤집어 발바닥 가운데를 솔로 털고, 빛을 옆에서 비추어 표시를 찍어 주십시오.
feature-sole-mould-genuine = 표시가 또렷하고 깊이가 고르며, 적힌 사이즈가 신발의 사이즈와 같습니다.
feature-sole-mould-copied = 이 표시는 자주 베껴지므로 맞더라도 비중이 작고, 사이즈가 틀리거나 윤곽이 흐리면 비중이 더 큽니다.

feature-heel-embroidery = 뒤축의 자수
feature-heel-embroidery-look = 자수가 화면에 가득 차도록 바로 뒤에서, 양쪽 신발을 한 번씩 찍어 주십시오.
feature-heel-embroidery-genuine = 글자가 촘촘하고 윤곽이 깨끗하며 글자 사이에 실이 없습니다. 한 글자가 조금 낮은 경우는 정품에서도 보입니다.
feature-heel-embroidery-copied = 글자가 가늘거나 부풀어 있거나, 남은 실로 이어져 있거나, 양쪽 신발의 간격이 다릅니다.

feature-size-mark = 앞코의 사이즈 숫자
feature-size-mark-look = 양쪽 신발의 앞코에 수놓은 숫자를 위에서 가까이 찍어 주십시오.
feature-size-mark-genuine = 숫자가 촘촘히 수놓여 곧게 서 있고, 밑창의 사이즈와 같습니다.
feature-size-mark-copied = 숫자가 기울거나, 안쪽의 빈 곳이 메워져 있거나, 밑창의 사이즈와 다릅니다.

feature-laces = 끈
feature-laces-look = 끈은 따로 찍지 않으셔도 됩니다. 자주 바꾸는 것이어서, 저희는 끈에서 아무것도 판단하지 않습니다.
feature-laces-genuine = 정품에도 처음의 끈이나 다른 끈이 끼워져 있을 수 있으므로, 끈은 아무것도 말해 주지 않습니다.
feature-laces-copied = 모조품의 끈은 저희 것과 같기도 하고 다르기도 하므로, 여기서도 아무것도 말해 주지 않습니다.

feature-sole-bond = 밑창과 갑피의 접착
feature-sole-bond-look = 휴대전화의 손전등을 켜고 밑창과 갑피가 만나는 선을 가까이에서 찍어 주십시오.
feature-sole-bond-genuine = 선이 빈틈없이 고르고, 조금 보이는 접착제도 선을 넘지 않습니다.
feature-sole-bond-copied = 접착제가 선 밖으로 나오거나, 군데군데 누렇거나, 칠 위에 덮여 있습니다. 집에서 한 수선도 같아 보일 수 있습니다.

feature-insole-print = 깔창의 인쇄
feature-insole-print-look = 신발의 입구를 넓게 벌리고 깔창의 인쇄를 바로 위에서 찍어 주십시오.
feature-insole-print-genuine = 인쇄가 얇고 윤곽이 깨끗하며, 신을수록 고르게 옅어집니다.
feature-insole-print-copied = 인쇄가 두껍게 얹혀 있거나, 조각으로 벗겨지거나, 간격이 저희 것과 다릅니다. 깔창을 바꾼 경우일 수도 있습니다.

feature-knit-gauge = 니트의 고운 정도
feature-knit-gauge-look = 신발을 늘이지 말고 자연광 아래 놓은 뒤, 니트를 엄지손가락 너비만큼 찍어 주십시오.
feature-knit-gauge-genuine = 코가 작고 서로 같으며, 골이 발목 입구까지 곧게 오르고, 눌러도 탄력 있게 돌아옵니다.
feature-knit-gauge-copied = 니트가 더 거칠거나, 코의 크기가 서로 다르거나, 골이 발목 입구에 닿기 전에 옆으로 쏠립니다.

feature-collar-edge = 발목 입구의 가장자리
feature-collar-edge-look = 신발을 세우고 발목 입구의 가장자리를 바깥에서, 이어서 안에서 찍어 주십시오.
feature-collar-edge-genuine = 가장자리가 갑피와 한 몸으로 짜여 평평하게 놓이고, 두꺼운 솔기 없이 마무리됩니다.
feature-collar-edge-copied = 가장자리를 접어 따로 꿰맸거나, 벌어져 있거나, 빈 신발을 세우면 물결처럼 웁니다.

feature-ankle-lettering = 발목의 글자
feature-ankle-lettering-look = 니트를 늘이지 말고 발목의 글자를 바로 옆에서 찍어 주십시오.
feature-ankle-lettering-genuine = 글자의 윤곽이 깨끗하고 수평이 맞으며, 니트를 뻣뻣하게 하지 않고 그 움직임을 따릅니다.
feature-ankle-lettering-copied = 글자가 뻣뻣하거나, 비스듬하거나, 모서리가 들뜨는 막처럼 니트 위에 얹혀 있습니다.

## Bags

feature-hardware-engraving = 금속 장식의 각인
feature-hardware-engraving-look = 빛이 글자 위를 스치도록 잠금장치나 버클을 기울이고, 한 뼘 거리에서 찍어 주십시오.
feature-hardware-engraving-genuine = 글자의 깊이가 일정하고 모서리가 날카로우며 바닥이 깨끗합니다.
feature-hardware-engraving-copied = 글자가 얕거나 둥글거나 도금으로 메워져 있고, 획의 굵기가 고르지 않습니다.

feature-edge-paint = 단면 코팅
feature-edge-paint-look = 덮개나 스트랩의 코팅된 단면을 옆에서 가까이 찍어 주십시오.
feature-edge-paint-genuine = 코팅이 살짝 둥근 매끄러운 선을 이루고, 가죽 겉면으로 번지지 않습니다.
feature-edge-paint-copied = 코팅이 두껍거나 끈적이거나, 가죽 겉면으로 흐르거나, 가죽의 층이 비쳐 보입니다. 열과 마모로도 갈라질 수 있습니다.

feature-stitch-pitch = 땀의 간격
feature-stitch-pitch-look = 곧은 솔기 옆에 자를 놓고 바로 위에서 함께 찍어 주십시오.
feature-stitch-pitch-genuine = 솔기 전체에서 땀 길이가 같고 기울기가 고르며, 모서리를 돌 때도 몰리지 않습니다.
feature-stitch-pitch-copied = 솔기를 따라 땀 길이가 달라지거나, 실 옆에 구멍이 보이거나, 모서리에서 땀이 몰립니다.

feature-label-stamp = 안쪽 라벨의 압인
feature-label-stamp-look = 자연광 아래에서 가방을 열고, 안쪽 라벨이 화면에 가득 차도록 정면에서 찍어 주십시오.
feature-label-stamp-genuine = 글자가 라벨에 고르게 눌려 있고 윤곽이 깨끗하며, 줄마다 간격이 같습니다.
feature-label-stamp-copied = 압인이 너무 깊거나 너무 흐리거나, 글자가 저희 것보다 굵거나, 줄의 수평이 맞지 않습니다.

feature-label-code = 라벨의 코드
feature-label-code-look = 코드가 있으면 라벨 전체와 함께 찍어 주십시오.
feature-label-code-genuine = 라벨에 코드가 있을 수 있으나, 그것만으로는 아무것도 증명하지 않습니다.
feature-label-code-copied = 코드는 모양만큼 쉽게 베껴지며, 같은 코드가 여러 가방에 되풀이되는 일이 많습니다.

feature-zip-slider = 지퍼 슬라이더
feature-zip-slider-look = 지퍼를 반쯤 열고 슬라이더를 앞과 뒤에서 찍어 주십시오.
feature-zip-slider-genuine = 슬라이더가 속까지 단단하고 가장자리가 매끄러우며, 마감이 다른 금속 장식과 같습니다.
feature-zip-slider-copied = 슬라이더가 가볍거나, 가장자리가 거칠거나, 색이 다른 금속 장식과 어긋납니다. 수선한 지퍼도 다를 수 있습니다.

feature-studs = 징 장식
feature-studs-look = 징 장식 한 줄을 정면에서, 이어서 비스듬히 찍어 주십시오.
feature-studs-genuine = 징 장식이 같은 높이로 줄을 맞추고, 둘레의 가죽이 평평합니다.
feature-studs-copied = 징 장식이 비뚤거나, 간격이 고르지 않거나, 둘레의 가죽이 주름지거나, 가장자리에 접착제가 보입니다.

feature-curved-base = 바닥의 곡선
feature-curved-base-look = 빈 가방을 탁자에 놓고 휴대전화를 같은 높이에 맞추어 정면에서 찍어 주십시오.
feature-curved-base-genuine = 바닥이 고른 곡선 하나를 그리고 양 끝이 같으며, 두 줄로만 탁자에 닿습니다.
feature-curved-base-copied = 곡선이 납작하거나, 가운데에서 꺾이거나, 양 끝이 다릅니다. 보관을 잘못해도 그럴 수 있습니다.

feature-lining-weave = 안감의 짜임
feature-lining-weave-look = 안감의 주머니를 밖으로 뒤집어 옆에서 빛을 비추고, 돋보기를 대거나 휴대전화의 초점이 맞는 가장 가까운 거리에서 짜임을 찍어 주십시오.
feature-lining-weave-genuine = 실이 가늘고 촘촘하며 고르게 엇갈리고, 솔기에서 천이 밀리지 않습니다.
feature-lining-weave-copied = 실이 굵거나 번들거리거나, 짜임에 틈이 보이거나, 솔기에서 천이 밀립니다.

## What is known beside what is seen

record-serial-number = 일련번호
record-serial-number-for = 그해에 이런 제품에 쓰던 번호입니다. 번호는 쉽게 베껴지므로 비중이 작습니다.
record-serial-number-against = 저희가 쓴 번호가 아니거나, 모조품에서 확인된 번호입니다.
record-serial-number-silent = 신발에는 번호가 없는 것이 보통입니다. 없다는 것은 아무것도 증명하지 않으며, 있더라도 많은 것을 증명하지 못합니다.
record-serial-number-absent-bag = 오래된 라벨에 코드가 없다는 것은 말해 주는 바가 적습니다.

record-receipt = 영수증
record-receipt-for = 영수증의 매장과 날짜가 저희 기록과 맞습니다. 그렇다고 이 제품의 영수증이라는 뜻은 아닙니다.
record-receipt-against = 영수증의 매장, 날짜 또는 가격이 저희 기록과 맞지 않습니다.
record-receipt-silent = 영수증이 없거나 읽을 수 없습니다. 서류는 잃어버리기 쉬우므로, 거의 아무것도 말해 주지 않습니다.

record-sale-record = 첫 판매 기록
record-sale-record-for = 이 제품과, 들으신 내용에 맞는 첫 판매가 저희 기록에 있습니다.
record-sale-record-against = 저희 기록이 전해 들은 판매 내용과 맞지 않습니다.
record-sale-record-silent = 이 제품을 첫 판매와 잇는 기록이 없으며, 이는 흔한 일입니다.

record-card = 정품 카드
record-card-for = 그해에 저희가 발급하던 종류의 카드입니다. 카드는 다른 제품으로 쉽게 옮겨지므로 그것만으로는 증명하는 바가 적습니다.
record-card-against = 저희가 발급한 적 없는 종류의 카드이거나, 다른 모델이 적혀 있습니다.
record-card-silent = 카드가 없습니다. 카드는 잃어버리기 쉬우므로, 아무것도 말해 주지 않습니다.

record-quality-control = 품질 검사표
record-quality-control-for = 그해에 저희 공방이 쓰던 종류의 검사표이고 이 제품과 맞습니다. 베낀 것이거나 다른 제품의 것일 수도 있습니다.
record-quality-control-against = 검사표의 모델, 사이즈 또는 날짜가 이 제품과 맞지 않습니다.
record-quality-control-silent = 검사표가 없습니다. 대부분 포장과 함께 버려지므로, 아무것도 말해 주지 않습니다.

record-retailer = 첫 판매자
record-retailer-for = 저희나 저희의 공식 판매처가 처음 판매한 제품이며, 그 사실을 확인했습니다.
record-retailer-against = 첫 판매자가 공식 판매처가 아니었습니다. 정품도 어디서나 되팔리므로 비중이 작습니다.
record-retailer-silent = 누가 처음 판매했는지 알 수 없으며, 어느 쪽에도 무게를 더하지 않습니다.

record-tag = 전자 태그
record-tag-for = 태그를 읽을 수 있었고, 저희 태그처럼 응답하며, 이와 같은 제품의 것입니다.
record-tag-against = 태그의 응답이 저희 태그와 다르거나, 다른 제품의 것입니다.
record-tag-silent = 태그가 없거나 읽을 수 없었습니다. 저희 제품 가운데 태그가 없는 것이 많습니다.

record-seal-or-hologram = 봉인 또는 홀로그램
record-seal-or-hologram-for = 그해에 저희가 쓰던 종류의 봉인 또는 홀로그램이며, 옮겨진 흔적이 없습니다.
record-seal-or-hologram-against = 저희가 쓰지 않던 종류의 봉인 또는 홀로그램이거나, 나중에 붙인 것입니다.
record-seal-or-hologram-silent = 봉인도 홀로그램도 없습니다. 봉인은 쓰면서 떨어지므로, 아무것도 말해 주지 않습니다.

record-third-party = 다른 감정 서비스의 보고서
record-third-party-for = 다른 감정 서비스는 정품으로 보았습니다. 이는 하나의 의견이며, 그곳이 밝힌 오판율에 따라 무게를 둡니다.
record-third-party-against = 다른 감정 서비스는 모조품으로 보았습니다. 이는 하나의 의견이며, 그곳이 밝힌 오판율에 따라 무게를 둡니다.
record-third-party-silent = 보고서에 결론이 없거나 오판율이 밝혀져 있지 않아, 판단에 넣지 않습니다.

record-history = 제품의 이력
record-history-for = 소유자, 거쳐 온 곳, 수선에 관해 전해진 내용이 앞뒤가 맞고 저희 기록과도 맞습니다.
record-history-against = 지난 이력에 관해 전해진 내용이 앞뒤가 맞지 않거나 저희 기록과 맞지 않습니다.
record-history-silent = 지난 이력은 거의 알려져 있지 않으며, 중고 제품에서는 흔한 일입니다.

## Guides

guide-bag-lede = 모양, 솔기, 단면 코팅, 금속 장식, 안쪽 라벨을 살펴 주십시오. 어느 한 곳만으로 결정되지 않으며, 모두를 함께 헤아립니다.
guide-sneaker-lede = 옆면의 박음질, 밑창의 층, 자수, 설포 라벨을 살펴 주십시오. 어느 한 곳만으로 결정되지 않으며, 모두를 함께 헤아립니다.
guide-sock-sneaker-lede = 니트, 발목 입구의 가장자리, 발목의 글자, 밑창의 표시를 살펴 주십시오. 어느 한 곳만으로 결정되지 않으며, 모두를 함께 헤아립니다.

guide-home-can-1 = 솔기와 가장자리, 글자의 솜씨가 고른지.
guide-home-can-2 = 왼쪽과 오른쪽이 같은지, 여러 곳에 적힌 사이즈가 같은지.
guide-home-can-3 = 모양과 비례가 저희 것임을 아시는 제품과 닮았는지.
guide-home-can-4 = 결제하시기 전에 저희에게 물어보실 이유가 있는지.

guide-home-cannot-1 = 무엇으로 만들었는지: 가죽, 폼, 천은 손에 들어야 판단할 수 있습니다.
guide-home-cannot-2 = 만들어진 뒤의 이력: 소유자, 수선, 첫 판매.
guide-home-cannot-3 = 사진 속의 제품이 실제로 받으실 제품인지.
guide-home-cannot-4 = 도난당한 것인지.

guide-buying-1 = 지인 간 송금이 아니라, 구매자를 보호하는 결제를 선택해 주십시오.
guide-buying-2 = 결제하시기 전에, 오늘 날짜를 적어 제품 옆에 둔 새 사진을 요청해 주십시오.
guide-buying-3 = 판매 글과 그 사진, 주고받은 메시지를 모두 보관해 주십시오.
guide-buying-4 = 처음 언제 어디에서 구매한 것인지 물어보십시오.
guide-buying-5 = 가능하시면 감정을 하는 부티크에서 만나고, 결제는 그 뒤에 하십시오.
guide-buying-6 = 카드나 영수증만 믿지 마시고, 재촉을 받으면 그만두십시오.

guide-serial-shoe = 저희 신발에는 대부분 일련번호가 없으므로, 없다는 것은 아무것도 증명하지 않습니다. 번호가 있더라도 많은 것을 증명하지 못합니다.
guide-serial-bag = 가방에는 라벨에 코드가 있을 수 있습니다. 모양만큼 쉽게 베껴지며, 그것만으로는 아무것도 증명하지 않습니다. 오래된 라벨에 코드가 없다는 것은 말해 주는 바가 적습니다.
