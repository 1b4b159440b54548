import { particleFor } from "@/server/integrations/reply-writer/built-in/grammar/particle";
import { isName } from "@/server/integrations/reply-writer/built-in/naming/fit-name";
import { nounsIn } from "@/server/integrations/reply-writer/built-in/matters/nouns";
import { personIn } from "@/server/integrations/reply-writer/built-in/reading/company";
import { number, spacedCount } from "@/server/integrations/reply-writer/built-in/reading/taken/count";

const again = new RegExp(
  `(?:(?:^| )([가-힣]{1,9}?)(?:은|는|을|를|도|만|까지)? )?(${number}) ?번(?:이나|씩|은|을)? ?(?:더 ?)?(?:리필|추가|더 ?달라|더 ?시[키켰킴]|더 ?먹|더 ?갖다|가져다)`,
);
const many = new RegExp(
  `(${number} ?(?:그릇|공기|접시|마리|판|잔|개(?= ?(?:각|뚝딱|순삭|클리어|비[웠움]))))(?:이나|씩|을|은)? ?(?:다 |싹 |순식간에 |혼자 )?(?:먹|드[셨심시]|해치|클리어|뚝딱|비[웠움우]|순삭|각(?:$| )|마[셨심시])`,
);
const finished =
  /(?:(?:^| )([가-힣]{1,9}?)(까지|도|을|를|은|는|마저)? )?(?:아주 |다 |싹 |싹싹 |바닥까지 |한 ?방울도? |하나도 |한 ?톨도 )*(?:비[웠움]|비우[고셨심]|긁어 ?먹|긁어 ?드|뚝딱(?! ?[고만])|순삭|완뚝|완식|남김 ?없이 [먹드]|안 남[김기겼]|다 (?:드[심셨시]|먹었|먹음|먹고|먹더|먹네))/;
const full = /배 ?터지게|배 ?터[짐져졌]|배 ?터질|배 ?부르게|배 ?빵빵|배 ?두[들드]/;
/** What a child would eat and nothing else. */
const only = /(?:^| )([가-힣]{2,8})만 (?:먹|찾|골라 ?먹)/;
/** "시원해서", "혼자": no thing that is eaten. */
const noThing =
  /(?:[서고며데니게면]|혼자|둘이|셋이|넷이|바로|그냥|완전|순식간에|이거|그거|여기|전부|모두|다들|같이|맛있게|밥그릇|그릇)$/;

/** "따뜻했으면 밥 두 공기 각". */
const onlyIf = /[었았했]으면 |(?:이라|이었다|였다)면 /;

/** What was eaten up, or asked for again, and by whom ("부모님 두 분 다 한 그릇을 비우셨다니"); null where nothing was. */
export function plateIn(note: string): string | null {
  if (onlyIf.test(note)) return null;
  const who = personIn(note);
  const by = who === null ? "" : `${who.name}${particleFor(who.name, "이/가")} `;
  const ate = who?.isChild === true ? "먹었다니" : "드셨다니";
  const [, more, times] = again.exec(note) ?? [];
  if (times !== undefined)
    return `${by}${objectOf(isThing(more) ? more : servedIn(note))}${spacedCount(`${times}번`)}이나 더 ${ate}`;
  const both = /두 ?분 ?(?:이서? )?(?:다|모두)/.test(note) ? "두 분 모두 " : by;
  const count = many.exec(note)?.[1];
  if (count !== undefined && !/^한 ?잔/.test(count))
    return /^(?:한|1)/.test(count)
      ? `${both}한 ${withObject(count.replace(/^(?:한|1) ?/, ""))} 싹 ${who?.isChild === true ? "비웠다니" : "비우셨다니"}`
      : `${both}${spacedCount(count)}${particleFor(count, "이나/나")} ${ate}`;
  const eaten = /(?:시간|[0-9] ?분)(?:이|을)? ?순삭|물[을만도]? ?(?:[가-힣]+ ?){0,2}(?:비[웠우]|마[셨시])/.test(note)
    ? null
    : finished.exec(note);
  if (eaten) return `${both}${objectOf(eaten[1], eaten[2])}남김없이 ${ate}`;
  const favourite = who === null ? undefined : only.exec(note)?.[1];
  if (favourite !== undefined)
    return `${by}${favourite}만 찾으셨다니`.replace(/찾으셨(?=다니)/, who?.isChild === true ? "찾았" : "찾으셨");
  return full.test(note) ? `${by}배부르게 ${ate}` : null;
}

function objectOf(noun: string | undefined, particle = ""): string {
  if (noun === undefined || !isThing(noun)) return "";
  return particle === "까지" || particle === "마저" || particle === "도"
    ? `${noun}까지 `
    : `${noun}${particleFor(noun, "을/를")} `;
}

function isThing(noun: string | undefined): boolean {
  return (
    noun !== undefined &&
    !noThing.test(noun) &&
    isName(noun) &&
    personIn(noun) === null &&
    (noun.length > 1 || /[밥국빵면죽회]/.test(noun))
  );
}

/** The last thing to eat or drink that a clause names. */
function servedIn(note: string): string | undefined {
  return nounsIn(note, []).findLast(({ isEaten, kinds }) => isEaten || kinds.length === 0)?.name;
}

function withObject(word: string): string {
  return `${word}${particleFor(word, "을/를")}`;
}
