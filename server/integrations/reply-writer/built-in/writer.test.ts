import { describe, expect, test } from "vitest";
import { checkReply } from "@/server/domain/reply-guard/guard";
import { type Sample, sampleRequest } from "@/server/integrations/reply-writer/built-in/sample-request";
import { complaints, foreign, grave, mixed, praises } from "@/server/integrations/reply-writer/built-in/sample-reviews";
import { createBuiltInWriter } from "@/server/integrations/reply-writer/built-in/writer";

const writer = createBuiltInWriter();
const apology = /죄송|사과드|송구|미안/g;
const revisit = /다음에|다시 (?:오|뵙|찾)|또 (?:오|뵙|들)|들러|기다릴게|기다리겠/;
const emoji = /\p{Extended_Pictographic}|ㅎㅎ|ㅋㅋ|ㅠㅠ|\^\^/u;
const unfinished = /[${}|@#<>]|undefined|null|NaN/;

async function write(sample: Sample) {
  const request = sampleRequest(sample);
  const candidates = await writer.write(request);
  const { language, aspects, sentiment } = request.review.analysis;
  const review = { ...request.review, language, aspects, sentiment };
  const judged = candidates.map(({ angle, text }) => ({
    angle,
    text,
    verdict: checkReply({
      text,
      platform: review.platform,
      review,
      shop: request.shop,
      voice: request.voice,
      recentReplies: request.recentReplies,
    }),
  }));
  return { request, candidates: judged, first: judged[0]?.text ?? "" };
}

const korean = [...praises, ...complaints, ...mixed, ...grave];

describe.each([...korean, ...foreign])("“$text”", (sample) => {
  test("three drafts that differ, none stopped, hardly a warning, within the platform's length", async () => {
    const { candidates } = await write(sample);
    expect(candidates.map(({ angle }) => angle).toSorted()).toEqual(["action", "empathy", "short"]);
    expect(new Set(candidates.map(({ text }) => text.split(/[.!。]/)[0])).size).toBe(3);
    expect(new Set(candidates.map(({ text }) => text)).size).toBe(3);
    for (const { text, verdict } of candidates) {
      expect(verdict.level, text).not.toBe("stop");
      expect(
        verdict.findings.length,
        `${text}\n${verdict.findings.map(({ reason }) => reason).join("\n")}`,
      ).toBeLessThanOrEqual(1);
      expect([...text].length).toBeLessThanOrEqual(250);
      expect(text).not.toMatch(unfinished);
    }
  });
});

describe.each(korean)("“$text”", (sample) => {
  test("one speech level to the last sentence", async () => {
    const { request, candidates } = await write(sample);
    const ending = request.voice.speechLevel === "hapsyo" ? /(?:니다|십시오|까)[.!]$/ : /(?:요|죠)[.!]$/;
    for (const { text } of candidates) {
      const body = text.replace(`\n${request.voice.signOff}`, "");
      for (const sentence of body.split(/(?<=[.!])\s/)) expect(sentence).toMatch(ending);
    }
  });

  test("quotes only what the guest wrote", async () => {
    const { request, candidates } = await write(sample);
    for (const { text } of candidates) {
      for (const [, quote = ""] of text.matchAll(/“([^”]+)”/g))
        expect(request.review.text.replace(/\s+/g, " ")).toContain(quote);
    }
  });
});

test.each(praises)("no apology for “$text”", async (sample) => {
  const { candidates } = await write(sample);
  for (const { text } of candidates) expect(text).not.toMatch(apology);
});

const gladRating = 4;
const isGlad = ({ rating }: (typeof mixed)[number]) => (rating ?? 0) >= gladRating;

test.each(mixed.filter(isGlad))("no apology beside four stars for “$text”", async (sample) => {
  const { candidates } = await write(sample);
  for (const { text } of candidates) expect(text).not.toMatch(apology);
});

test.each([...complaints, ...mixed.filter((sample) => !isGlad(sample)), ...grave])(
  "one apology for “$text”",
  async (sample) => {
    const { candidates } = await write(sample);
    for (const { text } of candidates) expect(text.match(apology)).toHaveLength(1);
  },
);

test.each([...complaints, ...grave])("neither an invitation nor an emoji for “$text”", async (sample) => {
  const { candidates } = await write(sample);
  for (const { text } of candidates) {
    expect(text).not.toMatch(revisit);
    expect(text).not.toMatch(emoji);
  }
});

test.each(grave)("says what is checked and where to talk for “$text”", async (sample) => {
  const { request, candidates } = await write(sample);
  for (const { text } of candidates) {
    expect(text).toMatch(/확인|살펴|되짚|따르|점검/);
    expect(text).toMatch(request.shop.phone ?? "매장");
  }
});

test.each([
  ["국물", { text: "국물이 정말 진해요", opinions: ["taste+국물이 정말 진해요"] }],
  [
    "40분",
    { text: "주문하고 40분 기다렸어요", rating: 2, sentiment: "negative", opinions: ["waiting-40분 기다렸어요"] },
  ],
  ["순댓국", { text: "비 오는 날이면 순댓국이 생각나요", opinions: ["taste+순댓국이 생각나요"] }],
  ["들깨칼국수", { text: "들깨칼국수 세 그릇 비웠어요", opinions: ["taste+들깨칼국수 세 그릇 비웠어요"] }],
] satisfies [string, Sample][])("names “%s”, as the guest did", async (words, sample) => {
  const drafts = await Promise.all(["1", "2", "3", "4", "5"].map((seed) => write({ ...sample, seed })));
  const texts = drafts.flatMap(({ candidates }) => candidates.map(({ text }) => text));
  expect(texts.some((text) => text.includes(words))).toBe(true);
});

test("stars without words are answered by their number; a low one asks what was missing", async () => {
  expect((await write({ text: "" })).candidates.map(({ text }) => text).join()).toMatch(/별 다섯 개/);
  expect((await write({ text: "", rating: 1, sentiment: "negative" })).first).toMatch(/알려 주시면|들려주시면/);
  expect((await write({ text: "👍", rating: null })).candidates.length).toBeGreaterThanOrEqual(3);
});

test("a question is answered with where to ask, never with an invented fact", async () => {
  const { candidates } = await write({ text: "국물이 진해요. 포장도 되나요?", opinions: ["taste+국물이 진해요"] });
  for (const { text } of candidates) expect(text).toMatch(/02-123-4567/);
});

test("the same seed gives the same drafts, another seed other ones", async () => {
  const sample = { text: "국물이 진하고 맛있어요", opinions: ["taste+국물이 진하고 맛있어요"] } satisfies Sample;
  const once = await write(sample);
  expect((await write(sample)).first).toBe(once.first);
  expect((await write({ ...sample, seed: "2" })).first).not.toBe(once.first);
});

test("the sign-off closes every draft on a line of its own", async () => {
  const { candidates } = await write({
    text: "국물이 진해요",
    opinions: ["taste+국물이 진해요"],
    voice: { signOff: "온기식당 드림" },
  });
  for (const { text } of candidates) expect(text).toMatch(/\n온기식당 드림$/);
});

test("a sign-off with a foreign link is left out rather than published", async () => {
  const { candidates } = await write({
    text: "국물이 진해요",
    opinions: ["taste+국물이 진해요"],
    voice: { signOff: "www.other.kr" },
  });
  expect(candidates.length).toBeGreaterThan(0);
  for (const { text, verdict } of candidates) {
    expect(verdict.level).not.toBe("stop");
    expect(text).not.toContain("other.kr");
  }
});
