import net, { type AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { choosePorts, freePort } from "./ports.mjs";

const holder = net.createServer();
let taken: number;
beforeAll(async () => {
  await new Promise<void>((resolve) => holder.listen(0, "127.0.0.1", resolve));
  taken = (holder.address() as AddressInfo).port;
});
afterAll(() => holder.close());

test("the web's port must be free, and whoever holds it is named", async () => {
  const stop = choosePorts(["PORT"], { PORT: String(taken) });
  await expect(stop).rejects.toThrow(`Port ${taken} is taken by`);
  await expect(stop).rejects.toThrow(`(process ${process.pid})`);
  await expect(stop).rejects.toThrow(`PORT=${taken + 1} npm start`);
});

test("so must one that was chosen", async () => {
  await expect(choosePorts(["SANDBOX_NAVER_PORT"], { SANDBOX_NAVER_PORT: String(taken) })).rejects.toThrow("is taken");
});

test("the others are all different", async () => {
  const ports = await choosePorts(["SANDBOX_NAVER_PORT", "SANDBOX_SMARTPLACE_PORT", "POSTGRES_PORT"], {});
  expect(new Set(Object.values(ports)).size).toBe(3);
});

test("something that is no port is refused by name", async () => {
  await expect(choosePorts(["PORT"], { PORT: "30 00" })).rejects.toThrow('PORT is "30 00", which is no port');
  await expect(choosePorts(["PORT"], { PORT: "70000" })).rejects.toThrow("no port");
});

test("a free port can be listened on", async () => {
  expect(await choosePorts(["PORT"], { PORT: String(await freePort()) })).toBeTruthy();
});
