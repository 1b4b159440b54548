const nouns =
  "국물 육수 고기 면 밥 반찬 밑반찬 회 커피 원두 라떼 아메리카노 빵 소금빵 케이크 디저트 음료 음식 메뉴 소스 양념 튀김 치킨 피자 도우 토핑 채소 야채 나물 쌈채소 해물 해산물 생선 새우 조개 굴 전복 계란 김치 깍두기 찌개 된장찌개 김치찌개 전골 매운탕 떡 만두 순대 순댓국 국밥 곱창 막창 대창 삼겹살 목살 갈비 불고기 제육 족발 보쌈 닭 닭갈비 돈까스 초밥 우동 라면 냉면 칼국수 국수 파스타 스테이크 샐러드 버거 감자 감자튀김 마라탕 마라샹궈 떡볶이 김밥 볶음밥 육회 물회 광어 연어 참치 분위기 인테리어 매장 공간 주차 자리 좌석 의자 테이블 조명 음악 화장실 주차장 전망 경치 응대 서비스 설명 상담 가격 양 포장 배달 배송 용기 방 객실 침구 침대 이불 수건 온수 냉방 난방 에어컨 샤워실 욕실 수영장 조식 바비큐 머리 컬러 색 색감 펌 커트 염색 클리닉 손톱 네일 디자인 시술 관리 마사지 치료 진료 침 추나 스케일링 상품 제품 과일 사과 딸기 귤 배 포도 꽃 꽃다발 옷 사이즈 바닥 놀이터 소리 대기실 결과 단무지 콜라 젓가락 치즈볼 껍데기 탁자 매트 기구 샤워기 와이파이 화면 지퍼 단추 냄새 소음 연기 대기 웨이팅 줄 예약 주문 전화 진동벨 간판 골목 계단 엘리베이터 입구 안내 영수증 계산 결제 약 주사 교정 금니 라미네이트 검사 수업 강사 자세 꽃잎 장미 배송 사진 영상 화분 숯불 보일러 변기 세면대 배수구 리모컨 담요 물 컵 그릇 접시 포크 숟가락 집게 도마 행주 앞머리 볼륨 두피 드라이 손톱 큐티클 회원권 교재 엔진오일 와이퍼 얼룩 패딩 셔츠 코트 다림질 테 렌즈 화장품 향수 향초 코스 안주 맥주 소주 막걸리 하이볼 칵테일 와인 디카페인 아이스크림 빙수 와플 크로플 스콘 식빵 바게트 크루아상 마카롱 쿠키 타르트 푸딩 티라미수 토스트 샌드위치 에이드 스무디 쫄면 라볶이 어묵 닭강정 닭발 닭갈비 감자탕 설렁탕 갈비탕 삼계탕 짬뽕 짜장 탕수육 꿔바로우 볶음밥 덮밥 비빔밥 게장 생선구이 계란찜 리조또 육즙 떡갈비 항정살 껍질 비계 막국수 머릿결 피부 허리 무릎 통증 자국 흉터 잇몸 사랑니 충치 접수 데스크 탈의실 락커 볼풀 장난감 마이크 기계 모니터 책 성적 엔진 타이어 브레이크 앨범 액자 봉투 뚜껑 봉지 쇼핑백 리본 편지 쪽지 이름 발톱 꼬리 털 미끄럼틀 코인 신곡 게임 헤드셋 스크린 벽지 커튼 거울 방향제 슬리퍼 가운 샴푸 타월 칫솔 어메니티 미니바 주차권 발렛 셔틀 속 겉 맛 향 식감 불향 시설 락커 솜씨 말투 뷰 물티슈 영업시간 가격표 곱빼기 메뉴판 사과 머리카락 요청사항 마취 룸 로비 수업료 회비 진료비 스크래치 보정 색감 결 마감 콘센트 손길 목소리 인원 크기 웨이팅 화장실 단무지 김밥 한약 교정 반찬통 볼거리 포토존 산책로 놀거리 방음 수압 배수 환기 기장 컷 숙제 박스 베개 액정 도색 세탁 바느질 박음질 코받침 안경테 옷감 재질 불판 환풍기 강의실 음향".split(
    " ",
  );
const known = new Set(nouns);
/** Text without spaces is searched for these. */
const longNouns = nouns.filter((noun) => noun.length >= 2).sort((a, b) => b.length - a.length);
const fewestUnspaced = 9;
/** Nouns of one syllable that mean one thing only. */
const telling = new Set("밥 국 회 빵 꽃 옷 약 방 줄 컵 떡 술".split(" "));
const people =
  /^(?:직원|알바|아르바이트|이모|종업원|스태프|스탭|서빙|점원|실장|매니저|점장|디자이너|선생|간호사|의사|위생사|기사|관리사|상담사)/;
const notSubjects =
  /^(?:제|저|나|내|우리|여기|이곳|저기|거기|오늘|어제|이번|지난번|다음|점심|저녁|아침|하나|아무것|모든|모두|전부|다들|지금|전|예전|처음|사실|솔직|이거|그거|저거|이게|그게|것|거|점|때|정도|말|생각|느낌|기분|친구|남편|아내|와이프|아이|애|아기|엄마|아빠|어머니|아버지|부모님|가족|동생|언니|오빠|누나|형|여자친구|남자친구|일행|손님|사람|분|곳|집|데|게|좋|많|같|작|높|깊|넓|싶|괜찮|않|없|먹|있|맛있|하|되|시|오|가|보|주|나오|드시|다니|마시|기다리)$/;
const withParticle = /([가-힣]{1,9}?)(?:님|분|분들|들)*(이|가|은|는|도|만|까지|을|를|에서|의)$/;

/** The first dish of ours, or noun that reviews speak of, in these words; null when there is none. */
export function knownNoun(words: string, menu: readonly string[]): string | null {
  const dish = longestDish(words, menu);
  if (dish) return dish;
  for (const token of words.replace(/[^가-힣\s]/g, " ").split(/\s+/)) {
    const bare = withParticle.exec(token)?.[1] ?? token;
    if (/^줄/.test(token) && /[는은른을할신한] 줄/.test(words)) continue;
    const found = [token, bare].find((word) => known.has(word) && (word.length > 1 || telling.has(word)));
    if (found) return found;
  }
  const unspaced = words
    .split(/\s+/)
    .filter((token) => token.length >= fewestUnspaced)
    .join(" ");
  return longNouns.find((noun) => unspaced.includes(noun)) ?? null;
}

/** True of a bare noun that reviews speak of, or a person of the shop: "화장실", "직원". */
export function namesThing(word: string): boolean {
  return known.has(word) || (people.test(word) && withParticle.exec(word) === null);
}

/** "치료받음": a word that begins with a noun we know. */
export function beginningNoun(words: string): string | null {
  const tokens = words.match(/[가-힣]{3,8}/g) ?? [];
  return longNouns.find((noun) => tokens.some((token) => token.startsWith(noun))) ?? null;
}

/** "쑥라떼", "고구마피자", "방어회": a noun we know with what kind it is before it. */
export function compoundNoun(words: string): string | null {
  const tokens = (words.match(/[가-힣]{3,7}/g) ?? []).map((token) => withParticle.exec(token)?.[1] ?? token);
  const isCompound = (token: string) =>
    !notSubjects.test(token) && longNouns.some((noun) => token.endsWith(noun) && token.length - noun.length <= 3);
  return tokens.find((token) => token.length >= 3 && isCompound(token)) ?? null;
}

function longestDish(clause: string, menu: readonly string[]): string | null {
  const tight = clause.replace(/\s+/g, "");
  return menu.filter((name) => tight.includes(name.replace(/\s+/g, ""))).sort((a, b) => b.length - a.length)[0] ?? null;
}
