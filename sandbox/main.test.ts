import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { appendFileSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { afterEach, beforeEach, expect, it } from "vitest";
import { askOwner, ownerHeaders, signIn } from "./contract-clients";
import { askToken, googleCaller } from "./google/client";
import { connectSim } from "./sim/connect";
import type { Sandbox } from "./start";

let dataDir: string;
let running: ChildProcess[];

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), "sandbox test "));
  running = [];
});
afterEach(async () => {
  for (const child of running) await end(child, "SIGKILL");
  rmSync(dataDir, { recursive: true, force: true });
});

function launch(env: Record<string, string> = {}): ChildProcess {
  const child = spawn(process.execPath, ["--import", "tsx", "sandbox/main.ts"], {
    env: {
      ...process.env,
      SANDBOX_NAVER_PORT: "0",
      SANDBOX_SMARTPLACE_PORT: "0",
      SANDBOX_KAKAO_PORT: "0",
      SANDBOX_GOOGLE_PORT: "0",
      SANDBOX_OPENAI_PORT: "0",
      SANDBOX_MAIL_SMTP_PORT: "0",
      SANDBOX_MAIL_WEB_PORT: "0",
      SANDBOX_DATA_DIR: dataDir,
      ...env,
    },
  });
  running.push(child);
  return child;
}

/** The running program, seen like a sandbox in this process. */
async function ready(child: ChildProcess): Promise<Sandbox> {
  if (!child.stdout) throw new Error("no stdout");
  const [line] = (await once(createInterface(child.stdout), "line")) as [string];
  const { ready: up, ...urls } = JSON.parse(line) as { ready: boolean } & Sandbox["urls"];
  expect(up).toBe(true);
  return { urls, sim: connectSim(urls.naver), stop: () => end(child, "SIGTERM") };
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exit = once(child, "exit");
  child.kill(signal);
  await exit;
}

it("keeps reviews, replies, accounts, sessions and the clock over kill -9 and a torn last line", async () => {
  const child = launch();
  const first = await ready(child);
  const shop = await first.sim.addShop({ name: "남을 가게" });
  const id = await first.sim.addReview(shop.placeId, { body: "꺼져도 남아요", nickname: "기억왕" });
  await first.sim.setAccount({ id: "me", password: "pw", role: "owner", placeIds: [shop.placeId], login: "ok" });
  const cookie = await signIn(first, "me", "pw");
  const input = { text: "잊지 않을게요", reviewId: id, placeId: shop.placeId };
  await askOwner(first, ownerHeaders(first, shop, cookie), "createReply", input);
  const kakaoReviewId = await first.sim.addKakaoReview(shop.placeId, { body: "카카오에도 남아요", stars: 4 });
  await first.sim.answerKakaoReview(kakaoReviewId, "여기서도요");
  await first.sim.setClock("2030-05-05T00:00:00.000Z");
  await first.sim.resetClock();
  await first.sim.setGoogleOwner({ email: "me@gmail.test", placeIds: [shop.placeId] });
  const onGoogle = await first.sim.addGoogleReview(shop.placeId, { comment: "구글에도 남아요" });
  const { refresh_token = "" } = await googleCaller(first, "me@gmail.test");
  await first.sim.advanceClock(86_400_000);
  const demo = await first.sim.shops();
  const before = await Promise.all(demo.map(({ placeId }) => first.sim.reviews(placeId)));
  await end(child, "SIGKILL");
  appendFileSync(join(dataDir, "journal.jsonl"), '{"of":"places","event":{"type":"review-del');

  const again = launch();
  const second = await ready(again);
  expect(await Promise.all(demo.map(({ placeId }) => second.sim.reviews(placeId)))).toEqual(before);
  expect(await second.sim.replies(shop.placeId)).toMatchObject([{ reviewId: id, text: "잊지 않을게요", public: true }]);
  expect(new Date(await second.sim.now()).getTime()).toBeGreaterThan(Date.now() + 86_000_000);
  const [onKakao] = await second.sim.kakaoReviews(shop.placeId);
  expect(onKakao).toMatchObject({ id: kakaoReviewId, body: "카카오에도 남아요", reply: { text: "여기서도요" } });
  const list = { placeId: shop.placeId, bookingBusinessId: shop.bookingBusinessId };
  const { status } = await askOwner(second, ownerHeaders(second, shop, cookie), "getReviews", list);
  expect(status).toBe(200);
  expect(await second.sim.googleReviews(shop.placeId)).toMatchObject([{ reviewId: onGoogle }]);
  expect(await askToken(second, { grant_type: "refresh_token", refresh_token })).toMatchObject({ status: 200 });
  await second.sim.deleteReview(id);
  const lines = readFileSync(join(dataDir, "journal.jsonl"), "utf8").trimEnd().split("\n");
  expect(lines.map((line) => (JSON.parse(line) as { of: string }).of)).toContain("clock");
}, 30_000);

it("ends at SIGTERM with 0", async () => {
  const child = launch();
  await ready(child);
  const exit = once(child, "exit");
  child.kill("SIGTERM");
  expect((await exit)[0]).toBe(0);
}, 30_000);

it("says in one sentence that a port is taken, and leaves nothing behind", async () => {
  const squatter = createServer().listen(0, "127.0.0.1");
  await once(squatter, "listening");
  const { port } = squatter.address() as AddressInfo;
  const child = launch({ SANDBOX_MAIL_WEB_PORT: String(port) });
  let said = "";
  child.stderr?.on("data", (chunk: Buffer) => {
    said += chunk.toString();
  });
  const [code] = (await once(child, "exit")) as [number];
  squatter.close();
  expect(code).toBe(1);
  expect(said.trim()).toBe(
    `${port}번 포트를 다른 프로그램이 쓰고 있어요. 그 프로그램을 끄거나 SANDBOX_…_PORT를 바꿔 주세요.`,
  );
  expect(() => readFileSync(join(dataDir, "journal.jsonl"))).toThrow("ENOENT");
}, 30_000);

it("drips held-back reviews when asked to", async () => {
  const sandbox = await ready(launch({ SANDBOX_DRIP: "1", SANDBOX_DRIP_SECONDS: "0.05" }));
  const [shop] = await sandbox.sim.shops();
  const count = async () => (await sandbox.sim.reviews(shop?.placeId ?? "")).length;
  const before = await count();
  await expect.poll(count, { timeout: 10_000 }).toBeGreaterThan(before);
}, 30_000);
