import { spawn } from "node:child_process";
import { expect, test, vi } from "vitest";
import { createCrew } from "./crew.mjs";
import { isAlive, until } from "./processes.mjs";

const program = (code: string) => () => spawn(process.execPath, ["-e", code], { detached: true, stdio: "ignore" });
const lasting = program("setInterval(() => {}, 1000)");

function crewWith(launch: ReturnType<typeof program>, graceMs = 2_000) {
  const pids: number[] = [];
  const said: string[] = [];
  const onLost = vi.fn();
  const crew = createCrew({ say: (text: string) => said.push(text), onLost });
  const member = {
    name: "clerk",
    graceMs,
    launch() {
      const child = launch();
      pids.push(child.pid as number);
      return child;
    },
    ready: () => true,
  };
  return { crew, member, pids, said, onLost };
}

test("one that is killed is started again, and all end with the crew", async () => {
  const { crew, member, pids, said, onLost } = crewWith(lasting);
  await crew.start(member);
  process.kill(pids[0] as number, "SIGKILL");
  expect(await until(() => pids.length === 2, 5_000)).toBe(true);
  expect(said).toEqual(["clerk ended (SIGKILL); starting it again"]);
  await crew.stop();
  expect(pids.map(isAlive)).toEqual([false, false]);
  expect(onLost).not.toHaveBeenCalled();
});

test("one that cannot even start is given up", async () => {
  const { crew, member, pids, onLost } = crewWith(program("process.exit(3)"));
  void crew.start({ ...member, ready: () => false });
  expect(await until(() => onLost.mock.calls.length > 0, 5_000)).toBe(true);
  expect(pids).toHaveLength(2);
  expect(String(onLost.mock.calls[0]?.[0])).toContain("clerk does not stay up");
  await crew.stop();
});

test("one that will not stop is killed", async () => {
  const { crew, member, pids } = crewWith(program("process.on('SIGTERM', () => {}); setInterval(() => {}, 1000)"), 300);
  await crew.start(member);
  await new Promise((resolve) => setTimeout(resolve, 200));
  await crew.stop();
  expect(await until(() => !isAlive(pids[0] as number), 1_000)).toBe(true);
});
