import {
  chmodSync,
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  statSync,
  writeSync,
} from "node:fs";
import path from "node:path";
import { inRoot } from "./root.mjs";
import { Stop } from "./steps.mjs";

/** Where an installation keeps what it makes: the database, its secrets, its logs. Not for git, not for others to list. */
export const dataFolder = inRoot(".data");
export const inData = (...parts) => path.join(dataFolder, ...parts);

/** Makes the folder. The database's user must be able to walk through it, hence 0711. */
export function makeDataFolder() {
  try {
    mkdirSync(inData("logs"), { recursive: true });
    chmodSync(dataFolder, 0o711);
  } catch (error) {
    throw new Stop(
      error.code === "ENOSPC"
        ? "The disk is full: free some space and run it again."
        : `.data cannot be written (${error.code}): run this as the owner of this folder.`,
    );
  }
}

/** Parsed content of a JSON file in .data; undefined when there is none. */
export function readJson(name) {
  const file = inData(name);
  if (!existsSync(file)) return undefined;
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch (error) {
    throw new Stop(
      `.data/${name} cannot be read (${error.code ?? "not JSON"}): mend it, or remove it to have it made anew.`,
    );
  }
}

/** Writes a file only its owner can read, all of it or nothing. */
export function writeJson(name, value) {
  const draft = inData(`${name}.${process.pid}`);
  const file = openSync(draft, "w", 0o600);
  writeSync(file, `${JSON.stringify(value, null, 2)}\n`);
  fsyncSync(file);
  closeSync(file);
  renameSync(draft, inData(name));
}

/** An open file a process can write its output to; past 10 MB the old one is set aside. */
export function openLog(name) {
  const file = inData("logs", `${name}.log`);
  if (existsSync(file) && statSync(file).size > 10_000_000) renameSync(file, `${file}.1`);
  return { file, descriptor: openSync(file, "a", 0o600) };
}
