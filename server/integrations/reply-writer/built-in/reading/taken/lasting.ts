import { stemOfPast } from "@/server/integrations/reply-writer/built-in/grammar/conjugate";
import { particleFor } from "@/server/integrations/reply-writer/built-in/grammar/particle";
import { readPredicate } from "@/server/integrations/reply-writer/built-in/grammar/predicate";
import { span, spacedCount } from "@/server/integrations/reply-writer/built-in/reading/taken/count";

const since = new RegExp(
  `(?:^|\\s)(${span})(?:째|(?:이|가|은|는)? ?(?:지났는데도?|지났지만|지나도|지나도록|지나서도|넘었는데도?|넘도록|넘게|됐는데도?|되었는데도?|되는데도?|되도록|됐지만))(?: |인데 )(.+)$`,
);
const toTheEnd = /(?:^|\s)((?:[가-힣]+에도 )?끝까지|여태|지금까지|아직까지도?|한 ?번도|하나도|전혀) (안 \S+)$/;
/** "두달 가네요": how long it keeps. */
const kept = new RegExp(
  `(?:^|\\s)(${span})(?:은|는|이나|나)? ?(?:가네요|가요|갑니다|감|간다|유지[가-힣]*|지속[가-힣]*)$`,
);
const allDay = /(?:^|\s)(하루 ?종일) (.+)$/;
const still = /^(?:(?:아직도?|여전히|계속|지금도|까지도?) )+/;
const sound =
  /^(?:([가-힣]{1,6})(?:이|가|도|은|는) )?(?:아주 |너무 )?(멀쩡|싱싱|풍성|촉촉|뽀송뽀송|뽀송|짱짱|튼튼|생생|탱탱|매끈|쌩쌩|차분|탱글탱글)(?:하[가-힣]*|합니다|해요|했[가-힣]*|함|히 [가-힣]+)?(?: .*)?$/;
const unchanged = /^(?:([가-힣]{1,6})(?:이|가|도|은|는) )?(?:처음 )?그대로(?:예요|에요|이에요|임|네요|입니다|이네요)?$/;
const allDayLong = /(?:당기|건조하|번지|지워지|무너지|뜨|풀리|아프|끈적이)지 않았다니$/;
const holds =
  /(?:부러지|떨어지|빠지|무너지|깨지|벗겨지|번지|끊어지|시들|풀리|들뜨|뜨|막히|고장나|변하|상하)지 않았다니$/;
/** What people do, not what lasts. */
const doings = /(?<![가-힣])(?:받|권하|나오|나가|오|가|먹|사|하|시키|쓰|자|울)$/;
const longest = 14;

/** What has lasted, and how long ("한 달이 지나도록 들뜸이 없었다니"); null where nothing is said to last. */
export function lastingIn(note: string): string | null {
  const day = allDay.exec(note);
  const [, time = "", rest = ""] = day ?? since.exec(note) ?? [];
  const result = resultOf(rest.replace(still, ""));
  if (result === null) return heldIn(note) ?? keptFor(note);
  if (day) return allDayLong.test(result) ? `하루 종일 ${result}` : null;
  const spaced = spacedCount(time);
  return `${spaced}${particleFor(spaced, "이/가")} 지나도록 ${result}`;
}

function keptFor(note: string): string | null {
  const time = kept.exec(note)?.[1];
  if (time === undefined) return null;
  const spaced = spacedCount(time);
  return `${spaced}${particleFor(spaced, "이나/나")} 간다니`;
}

function heldIn(note: string): string | null {
  const [, until, kept = ""] = toTheEnd.exec(note) ?? [];
  if (until === undefined) return null;
  const held = resultOf(kept);
  const isLong = /끝까지|여태|지금|아직/.test(until) || holds.test(held ?? "");
  return held === null || !isLong ? null : `${until.replace(/한번/, "한 번")} ${held}`;
}

/** "하나도 안 들뜸 | 손빠르심": one thing, and another. */
const firstNote =
  /^(.*?(?:없[음다]|[가-힣](?:았|었|였|했|떴|렸|졌)[음다]|(?<![가-힣])안 ?[가-힣]*(?:음|뜸|짐|림|김|침|남))) (?=[가-힣])/;

function resultOf(whole: string): string | null {
  const rest = firstNote.exec(whole)?.[1] ?? whole;
  const [, what, state] = sound.exec(rest) ?? [];
  if (state !== undefined) return `${named(what)}${state}하다니`;
  const same = unchanged.exec(rest);
  if (same) return `${named(same[1])}그대로라니`;
  const spaced = rest.replace(/(?<=[가-힣]{2})(?=없[음어었네])/, " ");
  if (/없(?:음|다|어요?|었[가-힣]+) [가-힣]/.test(spaced)) return null;
  if (!/^(?:[가-힣]+ )?(?:(?:하나|한 ?번)도 )?(?:안 |[가-힣]+지 ?않|[가-힣]+(?:이|도)? ?없)/.test(spaced)) return null;
  const told = spaced.replace(/^([가-힣]*[가-힣]) (?=없)/, (_, noun: string) =>
    /(?:이|가|도|은|는)$/.test(noun) ? `${noun} ` : `${noun}${particleFor(noun, "이/가")} `,
  );
  const read = told.replace(/\s/g, "").length > longest ? null : readPredicate(told);
  if (read === null || read.kind === "noun") return null;
  const not = /^(.*?)안 (\S+)$/.exec(read.words);
  if (doings.test(not?.[2] ?? "")) return null;
  if (not) return `${not[1] ?? ""}${not[2] ?? ""}지 않았다니`;
  return /없었$/.test(read.base) ? `${stemOfPast(read.base)}다니` : `${read.base}다니`;
}

function named(what: string | undefined): string {
  return what === undefined ? "" : `${what}${particleFor(what, "이/가")} `;
}
