import type { Aspect } from "@/server/domain/analysis";

const aspectSigns: readonly (readonly [Aspect, RegExp])[] = [
  ["ambience", /소리|실내|조명|자리|공간|환기|바닥/],
  ["service", /응대|안내|요청/],
  ["waiting", /대기|순서/],
  ["cleanliness", /청소/],
  ["location", /주차|길/],
  ["delivery", /배달|포장/],
  ["price", /가격|금액/],
  ["taste", /간$|맛|식감|익힘|굽기|조리|온도/],
];

/** The aspect of a complaint, read from what there is to look at ("국물 온도", "대기 시간"). */
export function aspectOf(topic: string): Aspect {
  return aspectSigns.find(([, sign]) => sign.test(topic))?.[0] ?? "other";
}
