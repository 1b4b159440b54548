import { parentPort, workerData } from "node:worker_threads";
import { readSheet } from "read-excel-file/universal";

// Runs in a thread of its own and may import packages only: Node loads this file without our path alias.
const rows = await readSheet(workerData as ArrayBuffer);
const toText = (cell: unknown): string => {
  if (cell === null || cell === undefined) return "";
  if (!(cell instanceof Date)) return String(cell);
  const wallClock = cell.toISOString().slice(0, 19);
  return wallClock.endsWith("T00:00:00") ? wallClock.slice(0, 10) : wallClock;
};
parentPort?.postMessage(rows.map((row) => row.map(toText)));
