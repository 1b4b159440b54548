import type { Rule } from "@/server/domain/reply-guard/rule";
import { maskReply, openingOf, type Shape, shapeOf, similarity } from "@/server/domain/reply-guard/similarity";
import type { GuardInput } from "@/server/domain/reply-guard/verdict";

const alike = 0.8;
const window = 30;
const shortestOpening = 8;
type Past = { shapes: Shape[]; openings: Set<string> };

const remembered = new WeakMap<readonly string[], Past>();

/** The frame, or the first sentence, of a reply this shop posted lately. */
export const repeatsRecent: Rule = {
  id: "repeats-recent",
  find(reply, input) {
    const past = pastOf(input);
    const names = namesOf(input);
    const shape = shapeOf(maskReply(reply.original, names));
    if (shape.total > 5 && past.shapes.some((other) => similarity(shape, other) > alike)) {
      return [{ start: 0, end: reply.original.length, reason: "최근에 쓴 답글과 거의 같아요." }];
    }
    const opening = openingOf(reply.original, names);
    const first = reply.sentences[0];
    if (!first || opening.length < shortestOpening || !past.openings.has(opening)) return [];
    return [{ start: first.start, end: first.end, reason: "최근 답글과 첫 문장이 같아요." }];
  },
  mend: () => null,
};

function pastOf(input: GuardInput): Past {
  const known = remembered.get(input.recentReplies);
  if (known) return known;
  const names = namesOf(input);
  const recent = input.recentReplies.slice(0, window);
  const past = {
    shapes: recent.map((text) => shapeOf(maskReply(text, names))),
    openings: new Set(recent.map((text) => openingOf(text, names))),
  };
  remembered.set(input.recentReplies, past);
  return past;
}

function namesOf({ shop }: GuardInput): string[] {
  return [shop.name, ...shop.menu];
}
