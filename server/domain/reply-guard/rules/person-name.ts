import { batchimOf } from "@/server/domain/reply-guard/hangul";

/** Korean names as they stand in replies: who is named, and by what title. */

const surnames =
  "김이박최정강조윤장임한오서신권황안송류홍전고문손양배백허남심노하곽성차주우구민유진지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모탁국어은편용";
const commonSurnames = "김박최정강조윤장임오서신권황안송류홍고문손양배백허남심노곽성차";
const guestTitle = "(?:님|씨|고객님?|손님|회원님?|어르신|여사)";
const staffTitle =
  "(?:디자이너|매니저|셰프|쉐프|원장|실장|점장|팀장|간호사|조리장|주임|위생사|바리스타|선생님|여사|이모|대리|과장)";
const rank = "(?:과장|대리|부장|사장|차장|교수|변호사|원장|소장|이사|간호사)";
const after = "(?=[^가-힣]|님|이|가|은|는|을|를|의|께|과|와|도|에|맞|라|하|으|예|였|$)";

/** "박서준 님", "이서연 고객님": a surname, two syllables, a title. */
export const guestNames = new RegExp(`(?<![가-힣])([${surnames}][가-힣]{2})( ?)${guestTitle}${after}`, "g");
/** "김 과장님", "박 사장님". */
export const rankedGuests = new RegExp(`(?<![가-힣])([${commonSurnames}]) ?${rank}님`, "g");
/** "최정훈 실장님이". */
export const titledStaff = new RegExp(`(?<![가-힣])([${surnames}][가-힣]{2,3})( ?)${staffTitle}${after}`, "g");
/** "김 실장은" */
export const rankedStaff = new RegExp(
  `(?<![가-힣])([${commonSurnames}]) ?(?:실장|매니저|팀장|주임|셰프|쌤)(?:은|이|가|님|을|에게|께서|도)`,
  "g",
);
/** "직원은 박서준이에요", "알바 민수가", "이름은 서태호". */
export const namedStaff = new RegExp(
  `(?:직원|알바생?|아르바이트생?|담당자?|매니저|막내|시술자|친구|홀|이름|디자이너)(?:분|님)?(?:은|는|이|이름은|담당)? ([${surnames}][가-힣]{1,2})(?:이에요|예요|이라고|라고|입니다|이고|이며|는 |은 |가 |이 |씨)`,
  "g",
);

const wordEnding =
  /(?:는|신|던|에|의|을|를|가|도|껏|한|된|운|온|간|난|로|고|며|히|게|면|니|다|요|데|들|분|[문매용성가약첨문비호당임무험]자|사|인|용|객|모|생|장|[아어해겨려켜여면]서|[같좋많젊밝맑높깊]은)$/;

const topic =
  /^(?:반찬|주문|전화|예약|양념|국물|이번|이후|오전|오후|전체|성인|신규|고민|문의|방문|구매|주차|음식|고기|어제|오늘)[은는이가]$/;

/** True when three syllables are no name but the end of a phrase: "오시는 님". */
export function isNoName(word: string): boolean {
  if (topic.test(word)) return true;
  const isSubject = word.endsWith("이") && (batchimOf(word.at(-2) ?? "") ?? 0) > 0;
  return isSubject || wordEnding.test(word);
}
