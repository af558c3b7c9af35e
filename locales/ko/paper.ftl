### 인쇄물과 PDF의 제목. $page와 $pages는 숫자.
### 칸과 이름은 짧게: 라벨의 폭은 100mm.

## All papers
paper-page = { $pages }쪽 중 { $page }쪽
paper-square-alt = QR 코드: { $text }
paper-bars-alt = 바코드: { $text }
paper-from = 보내는 분
paper-to = 받는 곳
paper-tracking = 운송장 번호
paper-return-number = 반품 번호
paper-parcel = 상자
paper-weight = 무게
paper-order = 주문
paper-piece = 제품
paper-reference = 품번
paper-size = 사이즈
paper-quantity-short = 수량
paper-reason = 사유

## Label of a return, and what customs ask
paper-label-title = 반품 라벨 { $number }
paper-label-heading = 반품
paper-label-parcel = { $one } / { $of }
paper-customs = 세관 신고
paper-customs-kind = 반송 물품
paper-goods = 내용품
paper-hs-code = HS 코드
paper-origin = 원산지
paper-value = 가격
paper-total = 합계
paper-values-apart = 선물. 가격은 세관에 전자로 신고합니다.

## Slip in the parcel
paper-slip-title = 반품 { $number }
paper-slip-heading = 반품
paper-slip-lede = 이 용지를 제품 위에 올려 상자에 넣어 주십시오.
paper-slip-until = 인계 기한
paper-slip-contents = 상자에 든 제품
paper-slip-outcome = 다음 절차
paper-slip-scan = 이 반품 확인하기
paper-pack-title = 포장 방법
paper-pack-1 = 제품은 깨끗하고 마른 상태로, 더스트 백, 관리 카드, 예비 부품 등 함께 받으신 것을 모두 넣어 주십시오.
paper-pack-2 = 봉인과 택은 그대로 두십시오. 금속 장식은 자국이 남지 않게 감싸 주십시오.
paper-pack-3 = 단단한 겉상자를 사용해 주십시오. 하우스의 상자는 제품의 일부이므로 겉상자 안에 넣어 주십시오.
paper-pack-4 = 라벨은 가장 넓은 면에 평평하게 붙이고, 바코드 위에는 테이프를 붙이지 마십시오. 운송사의 접수증을 보관해 주십시오.

## Gift receipt: whoever was given something reads it
paper-gift-title = 선물 영수증 { $number }
paper-gift-heading = 선물 영수증
paper-gift-lede = 선물과 함께 보관해 주십시오. 이 용지는 영수증을 대신하며 가격은 적혀 있지 않습니다.
paper-gift-number = 영수증 번호
paper-gift-until = 교환 기한
paper-gift-contents = 선물

## Receipt of a withdrawal (Directive 2011/83/EU, Article 11a)
paper-withdrawal-title = 청약철회 접수 확인서 { $number }
paper-withdrawal-heading = 청약철회 의사가 도착했습니다
paper-withdrawal-lede = 주문 { $order }의 계약에 대한 청약철회 의사를 접수했음을 확인합니다.
paper-withdrawal-moment = { $date } { $time } ({ $zone }, { $offset })
paper-withdrawal-received = 접수 일시
paper-withdrawal-name = 성함
paper-withdrawal-number = 청약철회 번호
paper-withdrawal-sent-to = 확인서 발송처
paper-withdrawal-pieces = 제품
paper-withdrawal-declaration = 의사 표시의 전문
paper-withdrawal-notice = 이 확인서는 의사 표시가 도착했다는 사실과 그 일시를 확인합니다. 수락 여부를 확인하는 것은 아닙니다.
paper-withdrawal-digest = 의사 표시의 SHA-256
paper-withdrawal-digest-help = 이 64자는 도착한 그대로의 의사 표시로 계산한 값입니다. 내용이 바뀌면 값도 달라집니다.
paper-withdrawal-post = 우편 주소

## A case as it is printed
paper-case-title = 문의 { $number }
paper-case-printed = 인쇄: { $moment }
