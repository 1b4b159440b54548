import { closeSync, existsSync, mkdirSync, openSync, readFileSync, truncateSync, writeSync } from "node:fs";
import { dirname } from "node:path";

type Journal = { append(entry: object): void; close(): void };

/**
 * Replays the entries of a JSON-lines file, oldest first, and then appends to it; every entry is in the file when
 * `append` returns. An unfinished last line, left by a kill in mid-write, is dropped. `null` keeps nothing.
 */
export function openJournal(file: string | null, replay: (entry: unknown) => void): Journal {
  if (file === null) return { append: () => {}, close: () => {} };
  mkdirSync(dirname(file), { recursive: true });
  if (existsSync(file)) replayLines(file, replay);
  const descriptor = openSync(file, "a");
  return {
    append(entry) {
      writeAll(descriptor, Buffer.from(`${JSON.stringify(entry)}\n`));
    },
    close: () => closeSync(descriptor),
  };
}

function replayLines(file: string, replay: (entry: unknown) => void): void {
  const bytes = readFileSync(file);
  const end = bytes.lastIndexOf(0x0a) + 1;
  if (end < bytes.length) truncateSync(file, end);
  const lines = bytes.toString("utf8", 0, end).split("\n");
  for (const [index, line] of lines.entries()) {
    if (line === "") continue;
    let entry: unknown;
    try {
      entry = JSON.parse(line);
    } catch {
      throw new Error(`sandbox journal ${file}: line ${index + 1} is not JSON; delete the file to start afresh`);
    }
    replay(entry);
  }
}

function writeAll(descriptor: number, bytes: Buffer): void {
  let written = 0;
  while (written < bytes.length) written += writeSync(descriptor, bytes, written);
}
