import type { Rule } from "@/server/domain/reply-guard/rule";
import { scan } from "@/server/domain/reply-guard/scan";

const reason = "공감이 지나쳐서 오히려 진심으로 읽히지 않아요.";

const excess = [
  /(?:가슴|억장|심장|마음|하늘)(?:이|을|은)?(?:찢|무너|철렁|미어|타들어|산산)|눈물(?:이|을)?(?:나|났|흘|앞을|납|멈추)|피눈물|밤(?:에)?잠(?:을|도)?(?:이루지못|못이|설쳤|못잤)|온몸이|죽고싶|죽을죄|통탄|뼈저리|석고대죄|무릎(?:을)?꿇|몸둘바|고개를들수|쥐구멍|통곡|지옥|절망/,
  /(?:너무){2,}|(?:정말){2,}|(?:진짜){2,}|얼마나[^.!?]{1,20}얼마나/,
];
const english = [/\b(?:heart ?broken|devastated|in tears|mortified|beyond sorry|deepest,? sincerest|crushed to)\b/];

/** Feelings out of proportion to what happened. */
export const overEmpathy: Rule = {
  id: "over-empathy",
  find: (reply) => scan(reply, { reason, tight: excess, flat: english }),
};
