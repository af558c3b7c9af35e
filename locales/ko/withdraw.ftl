# The withdrawal function: two steps and a receipt. Title and button are worded as the statute has them
# (Directive 2011/83/EU, Art. 11a).

withdraw-title = 여기서 계약 철회하기
withdraw-lede = 저희와 비대면으로 체결하신 계약을 철회하실 수 있습니다. 계정도 이유도 필요하지 않습니다.
withdraw-order = 주문 번호
withdraw-order-hint = 주문 확인서에 적혀 있습니다.
withdraw-order-missing = 주문 번호를 적어 주십시오.
withdraw-email = 접수증을 받을 이메일 주소
withdraw-pieces = 다음 제품만
withdraw-pieces-hint = 한 줄에 하나씩 적어 주십시오. 계약 전체를 철회하시려면 비워 두십시오.
withdraw-pieces-many = 한 줄에 하나씩, 쉰 개까지 적어 주십시오.
withdraw-next = 계속
withdraw-check-title = 한 번 더 읽어 주십시오
withdraw-check-lede = 다음과 같이 밝히시게 됩니다. 확인하시기 전에는 아무것도 밝힌 것이 아닙니다.
withdraw-what = 철회 대상
withdraw-all = 계약 전체
withdraw-confirm = 철회 확인
withdraw-change = 고치기
withdraw-done-title = 철회 의사가 접수되었습니다
withdraw-done-lede = 이 접수증은 의사 표시가 도착했다는 것과 그 시각을 확인합니다. 결정한 것은 아니며, 답변은 문의에서 드립니다. 사본을 { $email }(으)로 보냅니다.
withdraw-content = 의사 표시
withdraw-declared = 계약을 철회합니다.
withdraw-at = 도착 시각
withdraw-instant = { $date } { $time } ({ $zone })
withdraw-digest = 다이제스트 (SHA-256)
withdraw-subject = 계약 철회: 주문 { $order }
withdraw-words = 주문 { $order }의 계약을 철회합니다. { $name }
withdraw-words-some = 주문 { $order }의 계약을 다음 제품에 대해 철회합니다: { $pieces }. { $name }
mail-withdraw-subject = 철회 접수증: 주문 { $order }
mail-withdraw-lede = 이 접수증은 의사 표시가 도착했다는 것과 그 시각을 확인합니다. 결정한 것은 아니며, 답변은 문의에서 드립니다. 이 편지를 보관해 주십시오.
