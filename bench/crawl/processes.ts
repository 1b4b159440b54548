import { readdirSync, readFileSync } from "node:fs";

const read = (file: string): string => {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
};

function parents(): Map<number, number> {
  const pids = readdirSync("/proc").filter((name) => /^\d+$/.test(name));
  return new Map(
    pids.map((pid) => {
      const stat = read(`/proc/${pid}/stat`);
      return [Number(pid), Number(stat.slice(stat.lastIndexOf(")") + 2).split(" ")[1])];
    }),
  );
}

/** Process ids of the browsers a worker has started itself, without their helpers. */
export const browsersOf = (worker: number): number[] =>
  [...parents()]
    .filter(([pid, parent]) => parent === worker && read(`/proc/${pid}/cmdline`).includes("chromium"))
    .map(([pid]) => pid);

/** Memory of a process and all below it, in MB; pages shared between processes count once. */
export function memoryMb(root: number): number {
  const tree = parents();
  const isBelow = (pid: number): boolean => {
    for (let at: number | undefined = pid; at; at = tree.get(at)) if (at === root) return true;
    return false;
  };
  const kilobytes = [...tree.keys()].filter(isBelow).map((pid) => {
    const [, pss] = /^Pss:\s+(\d+)/m.exec(read(`/proc/${pid}/smaps_rollup`)) ?? [];
    return Number(pss ?? 0);
  });
  return kilobytes.reduce((sum, one) => sum + one, 0) / 1024;
}
