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

it("makes ten thousand different reviews for load", async () => {
  const shop = await sandbox.sim.addShop({ name: "큰 집" });
  expect(await sandbox.sim.addReviews(shop.placeId, 10_000)).toBe(10_000);
  expect(new Set((await sandbox.sim.reviews(shop.placeId)).map(({ id }) => id)).size).toBe(10_000);
});
