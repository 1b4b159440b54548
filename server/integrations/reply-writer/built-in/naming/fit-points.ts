import { fitName } from "@/server/integrations/reply-writer/built-in/naming/fit-name";
import { isHarm } from "@/server/integrations/reply-writer/built-in/naming/harm";
import { standsAsNoun } from "@/server/integrations/reply-writer/built-in/naming/stands-as-noun";
import { isLeftAside } from "@/server/integrations/reply-writer/built-in/naming/left-aside";
import type { Point } from "@/server/integrations/reply-writer/built-in/points/points";

/** The things that can be named, each by the words it can be called by. */
export function fitPoints(text: string, points: readonly Point[]): Point[] {
  return points.flatMap((point) => {
    const name = fitName(point.name);
    if (name === null || !standsAsNoun(text, name, point.end)) return [];
    if (point.polarity === "positive" && (isLeftAside(text, point.end) || isHarm(name))) return [];
    return [{ ...point, name, start: point.end - name.length }];
  });
}
