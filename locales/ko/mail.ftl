### 하우스가 보내는 이메일: 제목, 본문, 서명.
### 휴대전화에서 앞뒤 맥락 없이 읽힌다: 답이 먼저, 누가 하는지, 언제까지인지.

## Every letter
mail-sender = { $house } 고객 서비스
mail-hello = { $name } 님, 안녕하십니까.
mail-hello-unnamed = 안녕하십니까.
mail-signed = { $house } 고객 서비스 드림
mail-about = 문의 { $number }에 관한 이메일입니다. 문의에 등록된 주소로만 보내 드립니다.
mail-fact = { $name }: { $value }
mail-large = 큰 글자 또는 텍스트만:
mail-open = 내 문의 열기
mail-number = 문의 번호
mail-number-same = 모든 페이지, 이메일, 전화에서 같은 번호를 씁니다.
mail-code-follows = 문의를 여시려면 여섯 자리 인증번호가 필요합니다. 요청하시면 이 주소로 보내 드립니다.
mail-subject-case = { $topic } (문의 { $number })

## Receipt
mail-receipt-heading = 잘 받았습니다
mail-receipt-next = 담당자가 직접 읽습니다. { $moment }까지 첫 답변을 드립니다.
mail-receipt-next-undated = 담당자가 직접 읽고 답변해 드립니다.
mail-receipt-opened-phone = 통화 중에 저희가 이 문의를 열었습니다.
mail-receipt-opened-boutique = 부티크에서 고객님과 함께 이 문의를 열었습니다.
mail-receipt-opened-for-you = 고객님을 위해 저희가 이 문의를 열었습니다.
mail-receipt-settle = { $moment }까지 해결하는 것을 목표로 하고 있습니다.
mail-receipt-settle-undated = 저희가 연락드릴 차례입니다. 하실 일은 없습니다.
mail-receipt-held = 저희가 받은 내용
mail-receipt-about = 주제
mail-receipt-piece = 제품
mail-receipt-received = 접수 시각
mail-receipt-files = 사진과 서류
mail-receipt-add = 문의 페이지에서 내용을 읽고, 글과 파일을 더하고, 지금 누구의 차례인지 보실 수 있습니다.
mail-receipt-not-you = 저희에게 글을 남기신 적이 없습니까? 그렇다면 주소가 잘못 입력된 것입니다. 하실 일은 없습니다. 이 메일함으로 온 인증번호 없이는 하우스 밖의 누구도 문의를 읽을 수 없습니다.
mail-receipt-not-with-you = 저희와 문의를 여신 적이 없습니까? 그렇다면 주소가 잘못 입력된 것입니다. 하실 일은 없습니다. 이 메일함으로 온 인증번호 없이는 하우스 밖의 누구도 문의를 읽을 수 없습니다.

## Reply
mail-reply-heading = { $name } 담당자의 답변
mail-reply-answer = 답변하시거나 사진을 더하시려면 문의를 열어 주십시오.
mail-reply-awaited = 고객님의 답변을 기다립니다. 답변이 없으시면 { $moment }에 다시 살펴보겠습니다. 내용은 그대로 남습니다.
mail-reply-awaited-undated = 고객님의 답변을 기다립니다.

## One-time code
mail-code-subject = 문의 { $number } 인증번호
mail-code-heading = 인증번호
mail-code-until = 15분 동안, { $moment }까지 유효하며 문의 { $number }에 한 번만 쓰실 수 있습니다.
mail-code-enter = 요청하신 페이지에 입력해 주십시오:
mail-code-never = { $house } 직원은 전화로도 부티크에서도 이 인증번호를 묻지 않습니다. 누구에게도 알려 주지 마십시오.
mail-code-not-you = 요청하신 적이 없습니까? 그렇다면 하실 일은 없습니다. 이 번호만으로는 아무것도 열리지 않습니다.

## Resolved
mail-resolved-subject = 해결: 문의 { $number }
mail-resolved-subject-withdrawn = 취하: 문의 { $number }
mail-resolved-heading = 해결되었습니다
mail-resolved-heading-withdrawn = 요청하신 대로 취하되었습니다
mail-resolved-outcome = 결과
mail-resolved-withdrawn = 처리를 멈추었습니다. 지금까지의 기록은 계속 읽으실 수 있습니다.
mail-resolved-words = { $name } 담당자의 글:
mail-resolved-reopen = 해결되지 않았습니까? { $date }까지 말씀해 주시면 문의가 다시 열립니다. 이유를 밝히실 필요가 없습니다.
mail-resolved-reopen-undated = 해결되지 않았습니까? 문의 페이지에서 말씀해 주시면 문의가 다시 열립니다.
mail-resolved-withdrawn-reopen = 생각이 바뀌셨습니까? { $date }까지 말씀해 주시면 문의가 다시 열립니다.
mail-resolved-withdrawn-reopen-undated = 생각이 바뀌셨습니까? 문의 페이지에서 말씀해 주시면 문의가 다시 열립니다.

## Reminder
mail-reminder-subject = 답변을 기다립니다: 문의 { $number }
mail-reminder-heading = 고객님의 답변을 기다립니다
mail-reminder-asked = { $date }에 여쭌 것이 있습니다. 문의 페이지에서 보실 수 있습니다.
mail-reminder-asked-undated = 저희가 여쭌 것이 있습니다. 문의 페이지에서 보실 수 있습니다.
mail-reminder-next = 답변이 없으시면 { $moment }에 다시 살펴보겠습니다. 내용은 그대로 남습니다.
mail-reminder-once = 다시 알려 드리는 것은 이번 한 번입니다.
mail-reminder-stop = 알림 그만 받기

## Escalated
mail-escalated-subject = 문의 { $number }: { $name } 선임 담당자가 맡습니다
mail-escalated-heading = { $name } 선임 담당자가 이제 고객님의 문의를 맡습니다
mail-escalated-by = { $moment }까지 답변을 드립니다.
mail-escalated-by-undated = 팀이 업무를 시작하는 대로 답변을 드립니다.
mail-escalated-read = 지금까지의 진행 기록을 먼저 모두 읽으므로 다시 설명하실 필요가 없습니다. 이미 약속드린 날짜는 바뀌지 않습니다.

## Going on with a form
mail-resume-subject = 멈추신 곳에서 계속하기: { $topic }
mail-resume-heading = 답하신 내용을 보관하고 있습니다
mail-resume-lede = 이 링크로 어느 기기에서나 이어서 작성하실 수 있습니다. 30일 동안 유효합니다.
mail-resume-go = 계속하기
mail-resume-nothing = 아직 저희에게 보내신 것은 없습니다.
mail-resume-private = 링크가 있으면 누구나 답하신 내용을 읽을 수 있습니다. 다른 사람에게 전달하지 마십시오.
mail-resume-not-you = 요청하신 적이 없습니까? 그렇다면 하실 일은 없습니다.

## Staff: invitation and recovery
mail-staff-hello = { $name } 님, 안녕하십니까.
mail-staff-private = 이 링크는 한 번만 쓸 수 있습니다. 다른 사람에게 전달하지 마십시오.
mail-staff-not-you = 예상하지 못한 이메일입니까? 그렇다면 링크를 열지 말고 관리자에게 알려 주십시오.
mail-invitation-subject = { $house } 상담 데스크 초대
mail-invitation-heading = 상담 데스크가 준비되었습니다
mail-invitation-lede = { $moment }까지 이 링크로 비밀번호를 정해 주십시오. 그다음 2차 인증을 설정합니다.
mail-invitation-lede-undated = 이 링크로 비밀번호를 정해 주십시오. 그다음 2차 인증을 설정합니다.
mail-invitation-go = 비밀번호 정하기
mail-recovery-subject = { $house } 상담 데스크의 새 비밀번호
mail-recovery-heading = 새 비밀번호를 정해 주십시오
mail-recovery-lede = 이 링크는 { $moment }까지 유효합니다. 관리자가 재설정하지 않았다면 2차 인증은 그대로입니다.
mail-recovery-lede-undated = 이 링크는 짧은 시간 동안만 유효합니다. 관리자가 재설정하지 않았다면 2차 인증은 그대로입니다.
mail-recovery-go = 새 비밀번호 정하기

## Staff: what became of one's account
mail-account-subject = { $house } 상담 데스크의 내 계정
mail-account-heading = 계정이 변경되었습니다
mail-account-at = 변경 시각은 { $moment }입니다.
mail-account-not-you = 직접 하신 일이 아닙니까? 바로 새 비밀번호를 정하고 관리자에게 알려 주십시오.
mail-account-password = 비밀번호가 변경되었습니다.
mail-account-codes = 인증 앱의 인증번호가 2차 인증으로 설정되었습니다.
mail-account-codes-removed = 인증 앱의 인증번호 사용이 해제되었습니다.
mail-account-passkey-added = 패스키가 2차 인증으로 추가되었습니다.
mail-account-passkey-removed = 패스키가 삭제되었습니다.
mail-account-recovery-codes = 복구 코드 열 개를 만들었습니다. 이전 코드는 더 이상 쓸 수 없습니다.
mail-account-recovery-code-used = 2차 인증 대신 복구 코드로 로그인했습니다. 남은 개수는 계정 페이지에서 보실 수 있습니다.
mail-account-address-asked = 계정의 주소를 바꾸려는 요청이 있었습니다. 새 주소로 보낸 이메일의 링크를 열면 변경됩니다.
mail-account-address-changed = 계정의 주소가 변경되었습니다. 앞으로 이메일은 새 주소로 보내 드립니다.
mail-address-confirm-subject = { $house } 상담 데스크의 주소 확인
mail-address-confirm-heading = 새 주소를 확인해 주십시오
mail-address-confirm-lede = 계정의 주소로 이 주소가 입력되었습니다. { $moment }까지 링크를 열어 확인해 주십시오.
mail-address-confirm-lede-undated = 계정의 주소로 이 주소가 입력되었습니다. 링크를 열어 확인해 주십시오.
mail-address-confirm-go = 주소 확인

## Mail that comes in: the desk
mail-in-title = 이메일
mail-in-lede = 자동으로 분류되지 못한 이메일이 여기에서 기다립니다. 아무것도 사라지지 않으며, 모든 이메일은 받은 그대로 보관됩니다.
mail-tab = { $state } ({ $count })
mail-older = 이전 이메일
mail-none = 이메일이 없습니다.
mail-subject = 제목
mail-no-subject = 제목 없음
mail-from = 보낸 사람
mail-nobody = 보낸 사람 없음
mail-to = 받는 사람
mail-received = 받은 시각
mail-proof = 보낸 사람 확인
mail-why = 여기 있는 이유
mail-kind = 종류
mail-words = 내용
mail-no-words = 글이 없습니다.
mail-emptied = 내용이 삭제되었습니다.
mail-quoted = 인용
mail-as-sent = 보낸 그대로
mail-sent-frame = 보낸 그대로의 이메일
mail-sent-hint = 보낸 사람의 프로그램이 배치한 모습 그대로이며, 해가 될 수 있는 것은 모두 없앴습니다. 스크립트, 양식, 자체 스타일이 없습니다. 링크는 다른 곳에서 열리며 데스크에 대해 아무것도 알리지 않습니다.
mail-sent-alone = 별도 페이지에서 열기
mail-sent-cut = 여기에 보이지 않는 내용이 더 있습니다. 원본에는 모두 있습니다.
mail-pictures-held =
    { $count ->
       *[other] 외부 이미지 { $count }개를 표시하지 않았습니다.
    }
mail-pictures-why = 불러오면 이메일을 열었다는 사실이 보낸 사람에게 알려집니다. 누가 읽는지 밝히지 않고 대신 가져옵니다.
mail-pictures-show = 표시하기
mail-whole = 이메일 전체
mail-files = 파일
mail-original = 원본 저장
mail-original-hint = 헤더와 HTML까지 받은 그대로입니다. 모르는 사람의 파일을 열어도 안전한 프로그램에서만 여십시오.
mail-suggestions = 같은 사안일 수 있는 문의
mail-verified = 보낸 사람 확인됨
mail-unverified = 보낸 사람 확인되지 않음
mail-held-beside = 이메일 { $count }통이 결정을 기다립니다:
mail-put = 문의에 넣기
mail-put-lede = 고객이나 확인된 사람의 글은 고객도 읽는 진행 기록에 들어갑니다. 그 밖의 사람의 글은 문의 옆에 두며 직원만 읽습니다.
mail-confirm = 보낸 사람이 이 문의에 글을 쓸 수 있게 하시겠습니까?
mail-confirm-hint = 누구인지 알고 고객이 동의한 경우에만 선택하십시오. 확인해도 아무것도 보내지 않습니다.
mail-confirm-yes = 예, 앞으로 허용
mail-no-such-case = 이 번호의 문의가 없거나 볼 권한이 없습니다. 번호를 확인하십시오.
mail-begin = 새 문의로 열기
mail-begin-lede = 보낸 사람이 고객이 되고, 이 글로 새 문의가 열립니다.
mail-begin-held = 이 도메인의 보류된 이메일마다 문의 열기
mail-begin-held-lede = 오래된 것부터, 한 번에 100통까지.
mail-again = 다시 살펴보기
mail-again-lede = 방금 도착한 것처럼 다시 읽고 분류합니다.
mail-discard = 버리기
mail-discard-lede = 30일 동안 보관한 뒤 삭제합니다. 그때까지는 되돌릴 수 있습니다.
mail-done = 완료했습니다.
mail-state-new = 방금 도착
mail-state-held = 결정 대기
mail-state-parked = 따로 둠
mail-state-unreadable = 읽을 수 없음
mail-state-quiet = 기타 이메일
mail-state-bounce = 보낸 이메일 관련
mail-state-discarded = 버림
mail-state-placed = 문의에 넣음
mail-why-own-message = 하우스가 보낸 이메일이 되돌아옴
mail-why-own-address = 보낸 사람이 하우스라고 주장함
mail-why-staff = 보낸 사람이 하우스 직원이라고 주장함
mail-why-unverified = 고객이 썼다는 근거가 없음
mail-why-somebody-else = 고객이 아닌 사람이 씀
mail-why-flood = 같은 사람이나 도메인에서 한꺼번에 너무 많이 옴
mail-why-automatic = 기계가 작성함
mail-why-list = 메일링 리스트에서 옴
mail-why-newsletter = 여러 사람에게 보낸 이메일
mail-why-receipt = 읽음 확인
mail-why-closed = 기계가 작성해 종료된 문의로 보냄
mail-why-again = 같은 이메일이 이미 도착함
mail-why-no-letter = 하우스가 보낸 이메일과 관련 없는 배달 알림
mail-why-empty = 내용이 비어 있음
mail-why-too-large = 36 MB를 넘음
mail-why-no-header = 이메일이 아님
mail-why-header-too-long = 헤더 한 줄이 너무 김
mail-why-headers-too-large = 헤더가 너무 큼
mail-why-too-many-parts = 구성 부분이 너무 많음
mail-why-too-deep = 구성 부분이 너무 깊이 겹쳐 있음
mail-why-not-taken = 읽었으나 분류하지 못함
mail-proof-dmarc = 보낸 사람의 도메인이 증명함 (DMARC)
mail-proof-dkim = 서명이 증명함 (DKIM)
mail-proof-dmarc-fails = 보낸 사람의 도메인이 부인함 (DMARC)
mail-proof-no-results = 하우스의 메일 서버가 보낸 사람에 대해 알려 준 것이 없음
mail-proof-not-shown = 누가 보냈는지 보여 주는 근거가 없음
mail-proof-several-authors = 작성자가 여러 명으로 적혀 있음
mail-kind-person = 사람이 쓴 이메일
mail-kind-auto-reply = 자동 응답
mail-kind-out-of-office = 부재중 알림
mail-kind-bounce = 반송된 이메일
mail-kind-delayed = 지연된 이메일
mail-kind-list = 메일링 리스트
mail-kind-newsletter = 뉴스레터
mail-kind-receipt = 읽음 확인
mail-return-no-such-address = 없는 주소
mail-return-mailbox-full = 메일함이 가득 참
mail-return-disabled = 메일함이 수신하지 않음
mail-return-too-large = 이메일이 너무 큼
mail-return-refused = 수신이 거부됨
mail-return-unreachable = 메일 서버에 연결할 수 없음
mail-return-expired = 너무 오래 시도함
mail-return-other = 이유가 제시되지 않음
desk-entry-mail-laid = 고객이 여기에서 읽지 않는 이메일
desk-entry-files-refused = 이메일의 파일 { $count }개가 접수되지 않음
desk-entry-letter-returned = 고객에게 보낸 이메일이 반송됨: { $reason }.
desk-entry-letter-delayed = 고객에게 보낸 이메일이 지연됨: { $reason }.
desk-entry-participant-added = 이제 고객 외에 다른 사람도 이 문의에 글을 쓸 수 있음.
