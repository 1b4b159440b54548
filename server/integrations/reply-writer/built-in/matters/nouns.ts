import { dishesIn } from "@/server/domain/reply-guard/dishes";

/** What kind of thing a noun is: one stands for another of its kind in a sentence, and for no other. */
const kinds = {
  eaten:
    "음식 메뉴 국물 육수 고기 면 면발 밥 반찬 밑반찬 밑반찬들 곁들이찬 회 빵 소금빵 케이크 케익 디저트 소스 양념 튀김 치킨 피자 도우 토핑 채소 야채 나물 쌈채소 쌈 해물 해산물 생선 새우 조개 굴 전복 계란 김치 깍두기 찌개 된장찌개 된장국 김치찌개 전골 매운탕 떡 만두 순대 순댓국 국밥 해장국 뼈해장국 곱창 막창 대창 삼겹살 목살 갈비 돼지갈비 소갈비 갈비찜 김치찜 아귀찜 찜 불고기 제육 제육볶음 족발 보쌈 닭 닭갈비 닭볶음탕 찜닭 백숙 돈까스 돈가스 초밥 스시 우동 라면 라멘 냉면 밀면 칼국수 수제비 국수 쌀국수 소바 모밀 파스타 스테이크 샐러드 버거 햄버거 감자 감자튀김 마라탕 마라샹궈 떡볶이 로제떡볶이 김밥 볶음밥 육회 물회 광어 우럭 연어 참치 방어 오징어 낙지 쭈꾸미 주꾸미 문어 대게 꽃게 장어 오리 단무지 치즈볼 껍데기 안주 아이스크림 빙수 와플 크로플 스콘 식빵 바게트 크루아상 크로와상 마카롱 쿠키 타르트 푸딩 티라미수 토스트 샌드위치 쫄면 라볶이 어묵 오뎅 닭강정 닭발 감자탕 설렁탕 갈비탕 삼계탕 곰탕 짬뽕 짜장 짜장면 탕수육 꿔바로우 덮밥 비빔밥 게장 간장게장 생선구이 계란찜 계란말이 리조또 육즙 떡갈비 항정살 껍질 막국수 튀김옷 된장 두부 순두부 청국장 도토리묵 파전 김치전 콩나물 잡채 묵은지 겉절이 동치미 숭늉 누룽지 돌솥밥 솥밥 쌈밥 백반 정식 한정식 코스 조식 브런치 수육 편육 육전 카레 텐동 규동 샤브샤브 양꼬치 도넛 베이글 휘낭시에 마들렌 파이 롤케이크 치즈케이크 크림 말차 초코 과자 볶음 구이 스프 수프 피클 도시락 죽",
  drunk:
    "음료 커피 원두 라떼 아메리카노 콜라 맥주 생맥주 소주 막걸리 하이볼 칵테일 와인 디카페인 에이드 스무디 녹차 홍차 밀크티 유자차 콜드브루 카푸치노 바닐라라떼 에스프레소 핸드드립 우유 식혜 수정과",
  fruit:
    "과일 딸기 귤 포도 수박 참외 복숭아 망고 바나나 토마토 방울토마토 체리 블루베리 자두 한라봉 샤인머스캣 고구마 옥수수",
  person:
    "사장님 사장 직원 직원분 직원들 직원분들 알바 알바생 이모님 점원 매니저님 실장님 점장님 디자이너님 원장님 선생님 쌤 간호사 간호사분 간호사님 의사 의사선생님 기사님 강사님 트레이너 트레이너님 코치님 관장님 상담사 주인분 주인장 위생사 관리사님",
  hall: "매장 공간 홀 가게 내부 실내 테이블 식탁 탁자 의자 좌석 자리 쇼파 소파 바닥 화장실 룸 방 입구 로비 대기실 테라스 정원 창가",
  table: "그릇 접시 컵 물컵 잔 수저 숟가락 젓가락 포크 집게 식기 쟁반 물티슈 행주 도마",
  bedding: "침구 침대 이불 베개 매트리스",
  linen: "수건 타월 가운",
  room: "객실 방 숙소 룸",
  fittings: "에어컨 보일러 난방 온수 냉방 드라이기 냉장고 티비 샤워기 변기 세면대 욕조",
  hair: "머리 커트 컷 펌 파마 매직 염색 탈색 컬러 색 색감 클리닉 앞머리 볼륨 두피 드라이 머릿결 뿌리염색 새치염색 컬 층",
  nail: "네일 젤네일 손톱 발톱 페디 페디큐어 디자인 젤 속눈썹 눈썹 왁싱",
  care: "마사지 관리 시술 피부 피부관리 필링",
  cure: "치료 진료 침 추나 스케일링 도수치료 물리치료 주사 교정 검사 사랑니 충치 신경치료 임플란트 발치 수술 라미네이트 마취 한약 약 레이저 검진 내시경",
  class: "수업 강의 레슨 자세 운동 프로그램 강습",
  gear: "기구 운동기구 매트 락커 락커룸 탈의실 샤워실 시설 기계 샤워기",
  goods:
    "꽃 꽃다발 장미 꽃잎 화분 꽃바구니 옷 원피스 셔츠 바지 신발 가방 책 상품 제품 물건 화장품 향수 향초 가구 안경 렌즈 선물 문구 인형",
  laundry: "코트 패딩 셔츠 니트 운동화 이불 정장 바지 블라우스 가죽 자켓 점퍼 와이셔츠 한복 드레스 카펫 커튼",
  car: "엔진 엔진오일 타이어 브레이크 와이퍼 배터리 미션오일 에어컨 필터 시트 휠",
  play: "놀이터 볼풀 장난감 미끄럼틀 트램폴린 마이크 헤드셋 모니터 스크린 키보드 의자 게임 게임기 기계 신곡 코인",
  photo: "사진 영상 보정 앨범 액자 증명사진 프로필 가족사진",
  net: "와이파이 인터넷",
  pet: "미용 목욕 발톱 털 꼬리 강아지 고양이 호텔링",
} as const;
export type NounKind = keyof typeof kinds;

const kindNames = Object.keys(kinds) as NounKind[];
const kindsOfNoun = new Map<string, NounKind[]>();
for (const kind of kindNames)
  for (const noun of kinds[kind].split(" ")) kindsOfNoun.set(noun, [...(kindsOfNoun.get(noun) ?? []), kind]);
const byLength = [...kindsOfNoun.keys()].sort((a, b) => b.length - a.length);
const longNouns = byLength.filter((noun) => noun.length > 1);

/** What may follow a noun in its word. */
const particle =
  /^(?:들)?(?:이랑|랑|하고|이나|과|와|께서|이|가|은|는|도|을|를|만|까지|조차|마저|의|에서|에|로|으로|보다|처럼)?(?:도|는|요)?$/;

export type Noun = { name: string; kinds: readonly NounKind[]; isEaten: boolean; start: number; particle: string };

/** The nouns of a clause that reviews speak of, in their order; the shop's own dishes before any other. */
export function nounsIn(clause: string, menu: readonly string[]): Noun[] {
  const dishes = menuIn(clause, menu);
  const others = [...clause.matchAll(/[가-힣]+/g)].flatMap(({ 0: word, index }) => {
    if (dishes.some(({ start, name }) => index < start + name.length && start < index + word.length)) return [];
    const name = nounOf(word);
    return name === null ? [] : [nounAt(name, index, word.slice(name.length))];
  });
  return [...dishes, ...others].sort((a, b) => a.start - b.start);
}

/** What kinds of thing a noun is; none where we do not know it. */
export function kindsOf(noun: string): readonly NounKind[] {
  const known = kindsOfNoun.get(noun);
  if (known) return known;
  if (nounsOfKind("drunk").some((drink) => noun.endsWith(drink))) return ["drunk"];
  return dishesIn(noun).length > 0 ? ["eaten"] : [];
}

export function nounsOfKind(kind: NounKind): string[] {
  return kinds[kind].split(" ");
}

function nounOf(word: string): string | null {
  const known = byLength.find((noun) => word.startsWith(noun) && particle.test(word.slice(noun.length)));
  const dish = dishesIn(word)[0]?.name ?? compoundOf(word);
  return dish !== null && dish !== undefined && dish.length > (known?.length ?? 0) ? dish : (known ?? null);
}

/** "쑥라떼", "뚝배기불고기": ends in something eaten that we know. */
function compoundOf(word: string): string | null {
  for (const noun of longNouns) {
    const at = word.indexOf(noun);
    if (at < 1 || at > 3 || !kindsOfNoun.get(noun)?.includes("eaten")) continue;
    if (particle.test(word.slice(at + noun.length))) return word.slice(0, at + noun.length);
  }
  return null;
}

function menuIn(clause: string, menu: readonly string[]): Noun[] {
  const found: Noun[] = [];
  for (const name of [...menu].sort((a, b) => b.length - a.length)) {
    const pattern = new RegExp([...name.replace(/\s+/g, "")].map(escaped).join("\\s*"));
    const match = pattern.exec(clause);
    if (!match || found.some(({ start, name: other }) => match.index < start + other.length && start <= match.index))
      continue;
    const after = /^[가-힣]*/.exec(clause.slice(match.index + match[0].length))?.[0] ?? "";
    const own = kindsOf(name);
    const noun = { name: match[0], kinds: own.length > 0 ? own : (["eaten"] as const), start: match.index };
    found.push({ ...noun, isEaten: noun.kinds.some(isServed), particle: after });
  }
  return found;
}

function nounAt(name: string, start: number, after: string): Noun {
  const own = kindsOf(name);
  return { name, kinds: own, isEaten: own.some(isServed), start, particle: after };
}

function isServed(kind: NounKind): boolean {
  return kind === "eaten" || kind === "drunk" || kind === "fruit";
}

function escaped(char: string): string {
  return char.replace(/[.*+?^${}()|[\]\\]/, "\\$&");
}
