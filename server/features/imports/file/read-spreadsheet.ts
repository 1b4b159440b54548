import path from "node:path";
import { Worker } from "node:worker_threads";
import { fileError } from "./file-table";

const maxUnpackedBytes = 200 * 1024 * 1024;
const maxHeapMb = 384;
const timeoutMs = 30_000;

/** Reads the first sheet of an .xlsx file as text cells. A stranger's archive is opened in a thread with little memory and time. */
export async function readSpreadsheet(bytes: Uint8Array): Promise<string[][]> {
  const size = unpackedSize(bytes);
  if (size > maxUnpackedBytes) throw fileError(Number.isFinite(size) ? "too_large" : "broken_excel");
  const worker = new Worker(path.join(import.meta.dirname, "spreadsheet-thread.ts"), {
    workerData: Uint8Array.from(bytes).buffer,
    resourceLimits: { maxOldGenerationSizeMb: maxHeapMb },
    stdout: true,
    stderr: true,
  });
  const timeout = setTimeout(() => worker.terminate(), timeoutMs);
  try {
    const rows = await new Promise<string[][] | null>((resolve) => {
      worker.once("message", resolve);
      worker.once("error", () => resolve(null));
      worker.once("exit", () => resolve(null));
    });
    if (!rows) throw fileError("broken_excel");
    return rows;
  } finally {
    clearTimeout(timeout);
    await worker.terminate();
  }
}

const endOfDirectory = 0x06054b50;

/** The sizes an archive's directory declares, added up: the reader never unpacks more than that. Infinity when there is no directory. */
function unpackedSize(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const last = view.byteLength - 22;
  for (let end = last; end >= Math.max(0, last - 65_535); end -= 1)
    if (view.getUint32(end, true) === endOfDirectory) return sumEntries(view, end);
  return Number.POSITIVE_INFINITY;
}

function sumEntries(view: DataView, end: number): number {
  const entries = view.getUint16(end + 8, true);
  let at = view.getUint32(end + 16, true);
  let size = 0;
  for (let entry = 0; entry < entries; entry += 1) {
    if (at + 46 > view.byteLength) return Number.POSITIVE_INFINITY;
    size += view.getUint32(at + 24, true);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return size;
}
