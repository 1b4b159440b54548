import { fitName } from "@/server/integrations/reply-writer/built-in/naming/fit-name";

const urged =
  /(?:^| )((?:[가-힣]{1,6} )?[가-힣]{2,8}?)(?:은|는|도|을|를|까지)? ?(?:추가 ?)?(?:필수|꼭 ?(?:드[세셔시]|시[키켜]|먹[어으]|추가|사[세야]|해[보야]|한 ?번)|무조건 ?(?:시[키켜]|드[세셔]|먹|추가)|안 ?(?:시키|먹으|드시)면 (?:후회|손해|섭섭|안)|강추|강력 ?추천|추천(?:합니다|해요|드려요|드립니다|이요|$))/;
const noThing =
  /(?:[서고며데니게면지]|^(?:존맛|꿀맛|핵맛|자리)|메뉴|음식|사장님|여기|이집|이곳|주변에|다들|모두|혼자|친구|사람|분들|누구나|진짜|정말|가족|부모님|손님|방문|예약|맛집|가게|한번|[가-힣]+님들?)$/;

/** "곱 꽉참 볶음밥 필수": the end of another note. */
const noted = /(?:참|함|됨|했음|있음|없음)$/;

/** What a guest tells others not to miss ("볶음밥"); null where they name nothing. */
export function hintIn(note: string): string | null {
  if (/냐고|[는을은]지 /.test(note)) return null;
  const thing = (urged.exec(note)?.[1] ?? "").replace(/ 추가$/, "");
  const words = thing.split(" ");
  const named =
    words.length > 1 && (noThing.test(words[0] ?? "") || noted.test(words[0] ?? "")) ? (words[1] ?? "") : thing;
  return named === "" || noThing.test(named) || /[은는이가도을를에] /.test(named) ? null : fitName(named);
}
