import { particleFor } from "@/server/integrations/reply-writer/built-in/grammar/particle";
import { fromOurSide } from "@/server/integrations/reply-writer/built-in/reading/perspective";
import type { Retold } from "@/server/integrations/reply-writer/built-in/reading/retell";
import { isRetellable } from "@/server/integrations/reply-writer/built-in/reading/trust";

const longest = 30;
const elder =
  /(?:(?:어머|아버)님|(?:할머|장모|부모)님?|할머니|할아버지|장인어른|어르신|어른들?|남편분|아내분|친구들?|동료들?|손님들?)(?:이|가|께서|도|은|는|들이|들도)? /;
const child = /(?:아이|딸|아들|손주|조카)(?:들)?(?:이|가|도|은|는)? /;
const noise = /[ㄱ-ㅎㅏ-ㅣ~^♥♡★☆"“”'‘’!.?…]+|\p{Extended_Pictographic}|\ufe0f|\u200d/gu;

/** What somebody with the guest said of it ("어머님이 이렇게 부드러운 갈비는 처음이라고 하셨다니"); null where nobody did. */
export function reportedIn(clause: string): Retold | null {
  const words = clause.normalize("NFC").replace(noise, " ").replace(/\s+/g, " ").trim();
  const ours = fromOurSide(words).replace(/(시?(?:어머|아버))니?(?:가|이) /, "$1님이 ");
  const who = elder.test(ours) ? "하셨" : child.test(ours) ? "했" : null;
  const from = (elder.exec(ours) ?? child.exec(ours))?.index ?? 0;
  const base = who === null ? null : told(withParticle(ours.slice(from)), who);
  if (base === null || base.length > longest || !isRetellable(base)) return null;
  return { ni: `${base}다니`, go: `${base}다고` };
}

/** "어머님 고향 맛이라고": who said it takes its particle. */
function withParticle(words: string): string {
  return words.replace(
    /^([가-힣]+(?:님|분)) (?=[가-힣]+ ?[가-힣]*라고)/,
    (_, who: string) => `${who}${particleFor(who, "이/가")} `,
  );
}

function told(words: string, said: string): string | null {
  const named = /^(.*?[가-힣])이?래(?:요|여)?$/.exec(words)?.[1];
  if (named !== undefined && /(?:처음|최고|제일|별미|일품|예술|그대로|맛)$/.test(named))
    return `${named}${particleFor(named, "이라고/라고")} ${said}`;
  const done = /^(.*[가-힣](?:셨|겼|졌|았|었|했|웠))(?:대|다네)(?:요|여)$/.exec(words)?.[1];
  if (done !== undefined) return done.endsWith("셨") ? done : `${done}다고 ${said}`;
  const is = /^(.*(?:같|좋|있|없|많|편하|예쁘))대(?:요|여)$/.exec(words)?.[1];
  if (is !== undefined) return `${is}다고 ${said}`;
  const says =
    /^(.*[가-힣][다라자]고) ?(?:했어요|하셨어요|해요|하네요|하시네요|하십니다|합니다|했습니다|하셨습니다|하더라고요|하시더라고요|함|하심|했음|(?:(?:두|세|네) ?번(?:이나)? )?말씀하(?:심|셨어요|시네요|세요|십니다))$/.exec(
      words,
    )?.[1];
  if (says !== undefined) return `${says} ${said}`;
  const lets = /^(.*[가-힣])(?:재|자고 ?(?:해|하네|합니다|난리예|졸라))(?:요|여)?$/.exec(words)?.[1];
  return lets === undefined ? null : `${lets}자고 ${said}`;
}
