import { kindsOf, type NounKind } from "@/server/integrations/reply-writer/built-in/matters/nouns";
import { nounOf } from "@/server/integrations/reply-writer/built-in/reading/taken/liked";
import type { Trade } from "@/server/integrations/reply-writer/built-in/reading/trade";

/** Where what is not known is mostly something done to the guest, or with them. */
const doing = new Set<Trade>(["clinic", "pets", "lesson", "care", "beauty"]);
/** Of these one is told about, and nobody "takes to" them: a treatment, a lesson, the people. */
const undergone: ReadonlySet<NounKind> = new Set(["cure", "class", "person", "car", "laundry", "net", "pet"]);

/** How somebody looks afterwards. */
const look =
  /(?:컷|라인|스타일|컬러|색|톤|펌|아트|네일|디자인|페이드|레이어드?|볼륨|연장|결|분위기|인테리어|샴푸|공간|카드|차|커피)$/;
const tool =
  /(?:\d분 ?컷|점프선|구급차|청진기|망치|우산|장화|호미|알로에|레시피|입담|박수|기억력|인내심|노래|소리|숙박비)$/;

/** True of things that a guest can be said to like, take to or be pleased with; of others one says only that they told of them. */
export function isLikeable(things: string, trade: Trade): boolean {
  return things.split(/[와과] /).every((thing) => {
    if (tool.test(thing)) return false;
    const kinds = kindsOf(nounOf(thing));
    if (/[한운은된]\s|[가-힣]는\s/.test(thing)) return true;
    if (kinds.length > 0) return kinds.some((kind) => !undergone.has(kind));
    return !doing.has(trade) || look.test(thing);
  });
}
