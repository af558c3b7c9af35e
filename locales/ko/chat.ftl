# 채팅: 고객이 읽는 말, 다음으로 동료가 읽는 말.

## 고객이 보는 화면
nav-chat = 채팅
chat-title = 채팅
chat-heading-open = 지금 채팅으로 말씀해 주십시오
chat-heading-closed = 언제든지 글을 남겨 주십시오
chat-lede = 여기에서, 다른 기기에서, 또는 이메일로 편하신 대로 이어집니다. 모든 내용은 하나의 문의에 모입니다.
chat-usual = 최근 고객의 절반이 { $span } 안에 답변을 받으셨습니다.
chat-others =
    { $count ->
        [0] 기다리시는 고객이 없습니다.
       *[other] 고객 { $count }명이 기다리고 계십니다.
    }
chat-about = 무엇에 관한 문의입니까?
chat-about-new = 새로운 문의
chat-about-missing = 이미 남기신 문의에 관한 것인지 새로운 문의인지 선택해 주십시오.
chat-about-order = 주문 { $what } 관련
chat-about-product = { $what } 관련
chat-subject = { $what } 관련 채팅
chat-email-hint = 페이지를 떠나시면 답변을 이 주소로 보내 드립니다.
chat-name-taken = 이 이름은 저희 하우스 또는 이곳에서 일하는 사람의 이름입니다. 가운데 이름을 더하는 등 다르게 적어 주십시오.
chat-body = 메시지
chat-begin = 시작하기
chat-rather-form = 대신 양식 작성하기
chat-rather-contact = 모든 연락 방법
chat-go-on = 채팅으로 계속하기
chat-with = { $name } 담당자가 함께하고 있습니다
chat-also = 함께 참여 중: { $names }
chat-waits = 담당자가 답변해 드립니다
chat-waits-closed = 보내신 메시지를 받았습니다
chat-over = 이 채팅은 끝났습니다
chat-place =
    { $next ->
        [yes] 다음 차례입니다.
       *[no] { $place }번째 차례입니다.
    }
chat-by-letter = 답변은 이메일로 보내 드립니다. 여기에서 기다리지 않으셔도 됩니다.
chat-over-lede = 문의는 계속됩니다. 아래에 글을 남기시면 채팅이 다시 시작됩니다.
chat-whole = 문의 전체
chat-words = 메시지 목록
chat-refresh = 새 메시지 확인하기
chat-wait = 여기서 답변 기다리기
chat-wait-note = 이 페이지는 30초마다 새 메시지를 스스로 확인합니다.
chat-wait-write = 메시지 쓰기
chat-leave = 이 페이지는 언제든지 닫으셔도 됩니다. 놓치신 내용은 이메일 주소로 보내 드립니다.
chat-end = 채팅 끝내기
chat-lost = 연결이 끊겼습니다. 저절로 다시 연결됩니다.
chat-back = 다시 연결되었습니다. 빠진 것은 없습니다.
chat-unsent = 아직 보내지 않았습니다. 다시 연결되는 대로 보냅니다.
chat-seen = 읽음
chat-writes = 담당자가 작성하고 있습니다
entry-client-chat-with = { $name } 담당자가 채팅에 참여했습니다.
entry-client-chat-ended = 채팅이 끝났습니다.
entry-client-chat-ended-by-you = 고객님이 채팅을 끝내셨습니다.

## 담당자가 보는 화면
desk-view-chats = 채팅
desk-empty-chats = 기다리는 고객도 맡은 채팅도 없습니다.
desk-group-talking = 내 채팅
desk-group-asking = 대기
desk-group-fast = 아직 조치할 수 있음
desk-fast-left =
    { $what ->
        [appointment] 예약: { $span } 남음
        [parcel] 배송: { $span } 남음
       *[order] 주문: { $span } 남음
    }
desk-chat-yours = 나와 채팅 중
desk-chat-with = { $name } 님과 채팅 중
desk-chat-waits =
    { $next ->
        [yes] 대기, 다음 차례
       *[no] 대기, { $place }번째 차례
    }
desk-chat-here = 고객이 접속 중
desk-chat-here-seen = 고객이 접속 중이며 글을 읽음
desk-chat-gone = 고객이 나감, 글은 이메일로 전송
desk-chat-gone-seen = 고객이 글을 읽고 나감
desk-chat-writes = 고객이 작성 중
desk-chat-how = 채팅에 표시됩니다
desk-chat-take = 채팅 맡기
desk-chat-return = 대기로 되돌리기
desk-chat-end = 끝내기
desk-chat-pass = 넘기기
desk-chat-invite = 초대
desk-chat-pass-title = 채팅 넘기기
desk-chat-pass-to = 받을 사람
desk-chat-pass-note = 동료가 알아야 할 내용
desk-chat-pass-note-hint = 직원만 읽습니다. 고객이 같은 말을 되풀이하지 않아도 됩니다.
desk-chat-pass-go = 넘기기
desk-chat-invite-title = 채팅에 초대
desk-chat-invite-lede = 채팅은 맡은 사람이 계속 담당합니다.
desk-chat-invite-who = 초대할 대상
desk-chat-invite-site = 부티크: 초대하면 그곳의 직원이 문의를 볼 수 있음
desk-chat-invite-go = 초대
desk-done-chat-taking = 채팅을 맡았습니다. 고객에게 이름을 알렸습니다.
desk-done-chat-return = 원래 차례로 되돌렸습니다.
desk-done-chat-passing = 넘겼습니다.
desk-done-chat-invitation = 초대했습니다.
desk-done-chat-ending = 채팅을 끝냈습니다. 문의는 계속됩니다.
desk-entry-chat-with = { $name } 님이 채팅에 답변
desk-entry-chat-ended =
    { $by ->
        [client] 고객이 채팅을 끝냄
        [staff] 직원이 채팅을 끝냄
       *[house] 고객이 나가 채팅이 끝남
    }
desk-entry-chat-given-back =
    { $away ->
        [yes] 다시 대기: { $name } 님 부재
       *[no] { $name } 님이 채팅을 대기로 되돌림
    }
desk-entry-chat-invited = 채팅에 초대: { $name }

## 거절과 다음에 할 일
refusal-chat-not-now = 채팅의 현재 상태에서는 할 수 없는 작업입니다. 문의를 다시 확인하십시오.
refusal-chat-taken = 동료가 먼저 맡은 채팅입니다. 대기 중인 다른 채팅을 선택하십시오.
refusal-chat-full = 동시에 맡을 수 있는 채팅 수에 이르렀습니다. 먼저 하나를 끝내거나 넘기십시오.
refusal-chat-not-here = 이 동료는 부재중입니다. 상담 가능한 사람을 선택하십시오.
refusal-chat-same-person = 이미 이 사람이 맡은 채팅입니다. 다른 사람을 선택하십시오.
refusal-chat-other-site = 이미 다른 부티크에 속한 문의입니다. 이 부티크에는 별도의 문의를 연결하십시오.
