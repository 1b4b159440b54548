import { afterAll, beforeAll, expect, it } from "vitest";
import { type Sandbox, startSandbox } from "@/sandbox/start";
import { connectSim } from "./connect";
import { simArguments } from "./control";

let sandbox: Sandbox;

beforeAll(async () => {
  sandbox = await startSandbox({ seed: 1 });
});
afterAll(() => sandbox.stop());

it("is the same over HTTP, from every site", async () => {
  for (const url of [sandbox.urls.naver, sandbox.urls.smartplace, sandbox.urls.mailWeb]) {
    const sim = connectSim(url);
    const shop = await sim.addShop({ name: "멀리서 만든 가게" });
    const id = await sim.addReview(shop.placeId, { body: "멀리서", stars: 4, nickname: "나" });
    await sim.editReview(id, { body: "고쳐 씀" });
    expect(await sandbox.sim.reviews(shop.placeId)).toEqual(await sim.reviews(shop.placeId));
    expect(await sim.reviews(shop.placeId)).toMatchObject([
      { id, body: "고쳐 씀", stars: 4, editedAt: expect.any(String) },
    ]);
  }
});

it("offers over HTTP exactly what it offers in the process", () => {
  expect(Object.keys(simArguments).sort()).toEqual(Object.keys(sandbox.sim).sort());
});

it("refuses what makes no sense, by a sentence", async () => {
  const sim = connectSim(sandbox.urls.naver);
  await expect(sim.addReview("999", { body: "없는 가게" })).rejects.toThrow("no shop 999");
  await expect(sim.addReview("1384720591", { stars: 9 })).rejects.toThrow();
  await expect(sim.setMode("mail", "penalty")).rejects.toThrow("mail cannot fail like");
  const form = await fetch(`${sandbox.urls.naver}/__sim/api/expireSessions`, { method: "POST", body: "[]" });
  expect(form.status).toBe(415);
  const unknown = await fetch(`${sandbox.urls.naver}/__sim/api/constructor`, { method: "POST" });
  expect(unknown.status).toBe(404);
});

it("draws the control page while its site is failing, and logs nothing of it", async () => {
  await sandbox.sim.clearRequests();
  await sandbox.sim.setMode("naver", "reset");
  const page = await (await fetch(`${sandbox.urls.naver}/__sim`)).text();
  await sandbox.sim.clearFailures();
  for (const words of ["모래상자 조종판", "고장 내기", "지금 리뷰 쓰기", "온기식당 연남점"])
    expect(page).toContain(words);
  expect(await sandbox.sim.requests("naver")).toEqual([]);
});

it("lets a person write, change and delete a review on a platform, and see what the owner answered", async () => {
  const { sim } = sandbox;
  const shop = await sim.addShop({ name: "손으로 만지는 가게" });
  expect(await sim.platforms()).toContain("naver");
  const id = await sim.writeOn("naver", shop.placeId, { body: "직접 썼어요", stars: 2, nickname: "조종사" });
  await sim.rewriteOn("naver", id, { body: "고쳐 썼어요", stars: 4 });
  expect(await sim.board("naver", shop.placeId)).toEqual([
    expect.objectContaining({ id, nickname: "조종사", body: "고쳐 썼어요", stars: 4, isEdited: true, reply: null }),
  ]);
  const page = await pageOf(`?platform=naver&placeId=${shop.placeId}`);
  for (const words of ["손으로 만지는 가게 · 네이버", "고쳐 썼어요", "조종사"]) expect(page).toContain(words);
  await sim.eraseOn("naver", id);
  expect(await sim.board("naver", shop.placeId)).toEqual([]);
  await expect(sim.eraseOn("naver", "0".repeat(24))).rejects.toThrow("no review");
});

it("says on the page how a site fails, and heals one site alone", async () => {
  const { sim } = sandbox;
  await sim.setMode("naver", "slow");
  await sim.failNext({ site: "naver", mode: "reset", times: 3 });
  await sim.setMode("smartplace", "popup");
  const failing = await pageOf("");
  for (const words of ["계속 고장", "다음 3번", "모두 고치기"]) expect(failing).toContain(words);
  await sim.clearFailures("naver");
  expect(await pageOf("")).toContain("지금은 멀쩡해요.");
  expect(await (await fetch(`${sandbox.urls.smartplace}/__sim`)).text()).toContain("계속 고장");
  await sim.clearFailures();
});

it("moves the clock to a moment, on, and back to the real time", async () => {
  const { sim } = sandbox;
  const stray = async (at: string) => Math.abs(new Date(await sim.now()).getTime() - new Date(at).getTime());
  await sim.setClock("2027-01-01T00:30:00.000Z");
  expect(await stray("2027-01-01T00:30:00.000Z")).toBeLessThan(5_000);
  await sim.advanceClock(86_400_000);
  expect(await stray("2027-01-02T00:30:00.000Z")).toBeLessThan(5_000);
  expect(await pageOf("")).toContain("앞서 있어요");
  await sim.resetClock();
  expect(await sim.clockOffsetMs()).toBe(0);
  expect(await stray(new Date().toISOString())).toBeLessThan(5_000);
  expect(await pageOf("")).toContain("진짜 시각이에요");
});

async function pageOf(query: string): Promise<string> {
  return (await fetch(`${sandbox.urls.naver}/__sim${query}`)).text();
}

it("makes ten thousand different reviews for load", async () => {
  const shop = await sandbox.sim.addShop({ name: "큰 집" });
  expect(await sandbox.sim.addReviews(shop.placeId, 10_000)).toBe(10_000);
  expect(new Set((await sandbox.sim.reviews(shop.placeId)).map(({ id }) => id)).size).toBe(10_000);
});
