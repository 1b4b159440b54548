import type { Point } from "@/server/integrations/reply-writer/built-in/points/points";
import { isRetellable } from "@/server/integrations/reply-writer/built-in/reading/trust";

/** Words that stand for something else, or for anything. */
const noThing =
  /^(?:아무|누구|무엇|뭐|이거|그거|저거|이게|그게|여기|거기|저기|오늘|어제|내일|이번|다음|처음|전부|이름|시간|말|생각|분|것|거|때|점)[가-힣]?$|(?:사람|손님|친구|동료|식구|가족)들?$/;

/** Mostly all may be said, and are asked of together. */
export function sayablePoints(points: readonly Point[], isSayable: (words: string) => boolean): Point[] {
  const fit = points.filter(({ name }) => isRetellable(name) && !noThing.test(name));
  const areSayable = (some: readonly Point[]) =>
    isSayable(`${some.map(({ name }) => name).join(", ")} 이야기를 남겨 주셔서 고마워요.`);
  return areSayable(fit) ? fit : fit.filter((point) => areSayable([point]));
}
