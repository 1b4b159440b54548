import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import net from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, expect, test, vi } from "vitest";
import { createCrew } from "./crew.mjs";
import { makeDataFolder } from "./data-folder.mjs";
import { openSandbox } from "./open-sandbox.mjs";
import { isTakenFrom } from "./processes.mjs";
import { sandboxPorts } from "./settings.mjs";

type Ports = Record<string, number>;
const folder = mkdtempSync(path.join(tmpdir(), "urigage-open-sandbox-"));
const intruder = net.createServer();
const onLost = vi.fn();
const said: string[] = [];
const crew = createCrew({ say: (text: string) => said.push(text), onLost });
afterAll(async () => {
  await crew.stop();
  intruder.close();
  rmSync(folder, { recursive: true, force: true });
});

const take = (port: number) => new Promise<void>((resolve) => intruder.listen(port, "127.0.0.1", resolve));

test("a port that somebody takes between choosing and listening is left to them", async () => {
  makeDataFolder();
  let stolen = 0;
  const envWith = async (ports: Ports) => {
    if (!stolen) {
      stolen = ports.SANDBOX_KAKAO_PORT as number;
      await take(stolen);
    }
    return { ...process.env, ...ports, SANDBOX_DATA_DIR: folder };
  };
  const ports: Ports = await openSandbox(crew, { envWith, others: [], watch: [] });
  expect(onLost).not.toHaveBeenCalled();
  expect(said).toEqual(["sandbox ended (exit 1); starting it again"]);
  expect(Object.keys(ports)).toEqual(sandboxPorts);
  expect(Object.values(ports)).not.toContain(stolen);
  const page = await fetch(`http://127.0.0.1:${ports.SANDBOX_KAKAO_PORT}/`);
  expect(await page.text()).toContain("카카오맵");
}, 60_000);

test("who listens is told from who was to", () => {
  const { port } = intruder.address() as net.AddressInfo;
  const group = Number(readFileSync("/proc/self/stat", "utf8").split(") ").at(-1)?.split(" ")[2]);
  expect(isTakenFrom(1, port)).toBe(true);
  expect(isTakenFrom(group, port)).toBe(false);
});
