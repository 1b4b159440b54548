import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createLineDrafter } from "@/scripts/evaluation/draft-review";
import { createJudge, ReplyLineSchema } from "@/scripts/evaluation/judge-reply";

const hostile: Record<string, string> = {
  nothing: "",
  "only space": " \n\t\u3000 ",
  "only emoji": "🍜🍜🍜👍🏽👨‍👩‍👧",
  "ten thousand characters": "국물이 진하고 맛있어요. ".repeat(770),
  "a word without end": "맛".repeat(10_000),
  "one letter without end": "ㅋ".repeat(10_000),
  "scripts mixed": "맛있어요 so good とても очень 好吃 جيد",
  "control characters": "국물이\u0000 진\u0007하고\u001b[31m 맛있\u007f어요\r\n\u0085",
  "zero-width characters": "맛\u200b있\u200c어\u200d요\ufeff \u2060\u202e고마워요\u202c",
  "half a surrogate": "맛있어요 \ud83d 그리고 \udc4d",
  "marks piled up": `맛${"\u0301\u0323".repeat(500)}있어요`,
  HTML: '<img src=x onerror="alert(1)"><b>맛있어요</b>&lt;script&gt;',
  SQL: "Robert'); DROP TABLE reviews;-- 친절해요",
  "a template": "{{constructor.constructor('return process')()}} ${7*7} <%= 7*7 %> 맛있어요",
  "personal data": "김민서(010-9876-5432, 마포구 성산로 12, 900101-2234567)입니다. 연락 주세요. 12가3456 차주예요",
  "a pattern that backtracks": `${"아 ".repeat(4_000)}!`,
  "brackets that never close": "(".repeat(5_000),
};

const leaked =
  /onerror|<|>|DROP|\{|\$|김민서|9876|성산로|900101|3456|[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b\u202a-\u202e\u2060\ufeff]/;

describe("hostile input", () => {
  test.each(Object.entries(hostile))("a review of %s is answered, and nothing of it comes back", async (_, text) => {
    const draft = createLineDrafter();
    for (const rating of [1, 5, null]) {
      const { analysis, drafts } = await draft({ id: 1, store: "온기식당", rating, text });
      expect(Math.abs(analysis.score)).toBeLessThanOrEqual(1);
      for (const { quote } of analysis.aspects) expect(text).toContain(quote);
      expect(drafts.filter(({ publishable }) => publishable).length).toBeGreaterThan(0);
      for (const reply of drafts.filter(({ publishable }) => publishable)) expect(reply.text).not.toMatch(leaked);
    }
  });

  test.each([
    "봄날국밥이 훨씬 나아요. 봄날국밥 사장님 감사합니다",
    "봄날국밥 사장님 덕분에 잘 먹고 갑니다",
    "봄날국밥보다 국물이 진해요",
    "역시 봄날국밥은 최고예요. 봄날국밥 강남점 사장님 친절해요",
  ])("another shop's name does not come back from “%s”", async (text) => {
    for (const rating of [1, 5, null]) {
      const { drafts } = await createLineDrafter()({ id: 1, store: "온기식당", rating, text });
      for (const reply of drafts) expect(reply.text).not.toContain("봄날국밥");
    }
  });

  test.each(Object.entries(hostile))("a reply of %s is judged", (_, reply) => {
    const judge = createJudge();
    const shop = { name: "온기식당", voice: "해요체", menu: ["칼국수"], phone: null };
    const { verdict } = judge(ReplyLineSchema.parse({ id: 1, shop, review: { rating: 5, text: "맛있어요" }, reply }));
    expect(["clean", "P1", "P0"]).toContain(verdict);
    if (reply.trim() === "") expect(verdict).toBe("P0");
  });
});

describe("the commands", () => {
  const run = (script: string, ...args: string[]) =>
    promisify(execFile)(process.execPath, ["--import", "tsx", `scripts/${script}.ts`, ...args]);
  let folder = "";
  const at = (name: string) => path.join(folder, name);
  const written = async (name: string) =>
    (await readFile(at(name), "utf8"))
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as Record<string, unknown>);

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), "evals-"));
  });
  afterAll(() => rm(folder, { recursive: true }));

  test("drafts answers what it can read, in order, and tells the line of what it cannot", async () => {
    const review = { id: "a", store: "처음 보는 가게", rating: null, text: "줄이 길어도\u2028맛있어요" };
    const lines = [`\uFEFF${JSON.stringify(review)}`, "{not json", "", JSON.stringify({ ...review, rating: 9 })];
    await writeFile(at("reviews"), [...lines, JSON.stringify({ ...review, id: 7, rating: 5 })].join("\r\n"));
    const { stderr } = await run("drafts", "--in", at("reviews"), "--out", at("drafts"));
    expect(stderr).toMatch(/^line 2: .+\nline 4: .*rating/);
    const [first, second, ...rest] = await written("drafts");
    expect([first?.id, second?.id, rest.length]).toEqual(["a", 7, 0]);
    expect(first).toMatchObject({
      analysis: { sentiment: "positive", urgent: false, urgentKind: null, language: "ko" },
      drafts: [{ publishable: true }, { publishable: true }, { publishable: true }],
    });
  });

  test("gate names what is wrong as the list of violations does", async () => {
    const shop = { name: "온기식당", voice: "해요체", menu: ["칼국수"], phone: "02-123-4567" };
    const review = { rating: 1, text: "국물이 식어서 나왔어요" };
    const reply = "국물이 식어서 나왔다니 죄송해요. 전액 환불해 드릴게요.";
    await writeFile(at("replies"), `${JSON.stringify({ id: "r", shop, review, reply })}\n`);
    await run("gate", "--in", at("replies"), "--out", at("verdicts"));
    const [verdict] = await written("verdicts");
    expect(verdict).toMatchObject({ id: "r", verdict: "P0" });
    expect(verdict?.violations).toContain("forbidden_promise");
  });

  test.each(["drafts", "gate"])("%s fails when there is no such file, and on wrong usage", async (script) => {
    await expect(run(script, "--in", at("missing"), "--out", at("out"))).rejects.toMatchObject({ code: 1 });
    await expect(run(script, "--in", at("missing"))).rejects.toMatchObject({ code: 2 });
  });
});
