import { expect, test } from "vitest";
import { maskReply, openingOf, shapeOf, similarity } from "@/server/domain/reply-guard/similarity";
import { sampleRequest, shops } from "@/server/integrations/reply-writer/built-in/sample-request";
import { createBuiltInWriter } from "@/server/integrations/reply-writer/built-in/writer";

const writer = createBuiltInWriter();
const names = [shops.noodles.name, ...shops.noodles.menu];
const reviews = ["국물이 진하고 맛있어요", "칼국수가 진하고 고소해요", "국물이 정말 시원해요", "수육이 부드러워요"];

async function hundredReplies(
  texts: readonly string[],
  voice: { tone: "warm" | "plain" | "cheerful"; length: "short" | "medium" },
) {
  const written: string[] = [];
  for (let i = 0; i < 100; i++) {
    const text = texts[i % texts.length] ?? "";
    const request = sampleRequest({
      text,
      opinions: [`taste+${text}`],
      voice,
      seed: `${i}`,
      recentReplies: written.slice(0, 30),
    });
    const [best] = await writer.write(request);
    written.unshift(best?.text ?? "");
  }
  return written;
}

test.each([
  ["the same review", reviews.slice(0, 1), "warm", "medium"],
  ["like reviews", reviews, "plain", "short"],
  ["like reviews", reviews, "cheerful", "medium"],
] as const)(
  "a hundred replies to %s (%j, %s, %s) do not sound alike",
  async (_, texts, tone, length) => {
    const written = await hundredReplies(texts, { tone, length });
    const openings = written.map((text) => openingOf(text, names));
    const shapes = written.map((text) => shapeOf(maskReply(text, names)));
    const closest = shapes.flatMap((shape, i) => shapes.slice(i + 1, i + 31).map((other) => similarity(shape, other)));
    expect(openings.length - new Set(openings).size).toBeLessThanOrEqual(10);
    expect(Math.max(...closest)).toBeLessThanOrEqual(0.8);
  },
  60_000,
);
