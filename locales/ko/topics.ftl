### 각 주제가 어디로 이어지는지, 한 줄로.

## Where each topic leads
topic-hint-order-change = 주문 직후 몇 분, 준비가 시작되기 전까지
topic-hint-return = 하우스 반품과 법정 권리를 나란히
topic-hint-repair = 먼저 사진을 보고, 작업 전에 견적을
topic-hint-authenticity = 일련번호 없이도 가능
topic-hint-counterfeit = 어디에서 보셨는지 알려 주십시오
topic-hint-appointment = 수선, 착용, 개별 관람
topic-hint-order-question = 배송 위치와 결제 금액
topic-hint-product-question = 사이즈, 소재, 관리
topic-hint-privacy = 보유 정보의 열람, 정정, 삭제
topic-hint-accessibility = 사이트, 이메일, 부티크
topic-hint-complaint = 관여하지 않았던 사람이 직접 읽습니다
topic-hint-other = 자유롭게 적어 주십시오
