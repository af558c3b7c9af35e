### 감정사만 아는 곳. 페이지에도, API의 응답에도, 검색에도 나오지 않는다.
### 키의 구성은 locales/en/features-staff.ftl 첫머리에 있다.

staff-feature-under-insole = 깔창 아래의 솔기
staff-feature-under-insole-look = 깔창을 접지 말고 뒤축부터 들어 올려, 갑피와 안창을 잇는 솔기를 조명으로 따라가며 봅니다.
staff-feature-under-insole-genuine = 솔기가 가장자리에서 일정한 간격으로 실 하나로 한 바퀴 돌고, 안창은 접착제 없이 평평합니다.
staff-feature-under-insole-copied = 솔기가 흔들리거나 끊기거나, 실이 바뀌거나, 접착제가 안창을 덮습니다. 뒤축 수선도 접착제를 남길 수 있습니다.

staff-feature-foam-cut = 폼의 절단면
staff-feature-foam-cut-look = 깔창을 빼고 뒤축의 폼 절단면을 비추어 돋보기로 봅니다.
staff-feature-foam-cut-genuine = 기포가 가장자리에서 속까지 곱고 고르며, 절단면이 깨끗하고 성형 막이 없습니다.
staff-feature-foam-cut-copied = 기포의 크기가 서로 다르거나 성형 막이 절단면을 덮습니다. 폼의 부스러짐은 세월만으로도 생기므로 판단에 넣지 않습니다.

staff-feature-inner-seam = 안감 뒤의 솔기
staff-feature-inner-seam-look = 가방을 비우고 바닥 모서리에서 안감을 끌어 올려, 한 땀도 뜯지 않고 그 뒤의 솔기를 조명으로 봅니다.
staff-feature-inner-seam-genuine = 시접이 한 너비로 다듬어져 평평하게 누웠고, 실은 바깥과 같은 것입니다.
staff-feature-inner-seam-copied = 시접이 해졌거나 접착제로 붙어 있거나, 실이 바깥과 다릅니다. 먼저 아틀리에에서 안감을 교체했는지 확인합니다.
