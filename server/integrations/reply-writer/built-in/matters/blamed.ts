import { isPerson } from "@/server/integrations/reply-writer/built-in/matters/by-noun";
import { kindsOf } from "@/server/integrations/reply-writer/built-in/matters/nouns";
import type { Source } from "@/server/integrations/reply-writer/built-in/matters/source";
import { overlaps, type Stretch } from "@/server/integrations/reply-writer/built-in/matters/stretch";
import { soundsGlad } from "@/server/integrations/reply-writer/built-in/reading/gladness";
import type { Point } from "@/server/integrations/reply-writer/built-in/points/points";

/** What these words complain of, by its noun; of our people, how we met the guest; null when they name nothing. */
export function blamedIn(words: string, at: Stretch, source: Source): string | null {
  const point = blamedPoint(at, source);
  if (point === null) return isPerson(words) && !soundsGlad(words) ? "응대" : null;
  return isPerson(point.name) ? "응대" : point.name;
}

/** With a smaller chance a thing is named only where it is one we know. */
const namedFrom = 0.2;

/** The thing complained of here that a reply should name. */
export function blamedPoint(at: Stretch, { points }: Source): Point | null {
  const isNameable = ({ name, polarity, chance }: Point) =>
    polarity === "negative" && (chance >= namedFrom || kindsOf(name).length > 0) && !noThing.test(name);
  return points.find((point) => isNameable(point) && overlaps(point, at)) ?? null;
}

/** "식으니까", "툭툭 끊기", "컵이": no noun. */
const noThing = /(?:니까|에는?|[가-힣]{2}엔|[끊잠열닫]기|^[컵국밥빵방문물약옷꽃줄면회양맛값]이)$/;
