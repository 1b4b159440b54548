import { readFileSync } from "node:fs";
import { Stop } from "./steps.mjs";

const assignment =
  /^(?:export\s+)?([A-Za-z_][A-Za-z0-9_]*)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'#][^"'#]*?|))\s*(?:#.*)?$/;

/** Reads NAME=value lines; throws a Stop naming the first line that is something else. */
export function parseEnv(text) {
  const settings = {};
  text.split(/\r?\n/).forEach((line, index) => {
    if (/^\s*(#|$)/.test(line)) return;
    const found = assignment.exec(line.trim());
    if (!found)
      throw new Stop(
        `Line ${index + 1} of .env is not NAME=value: mend or remove it (.env.example shows every setting). It may need quotes.`,
      );
    settings[found[1]] = found[2] ?? found[3] ?? found[4];
  });
  return settings;
}

/** The settings in `file`; none when there is no such file. */
export function readEnvFile(file) {
  let bytes;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    if (error.code === "ENOENT") return {};
    throw new Stop(`.env cannot be read (${error.code}): make it a text file you may read, or remove it.`);
  }
  try {
    return parseEnv(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch (error) {
    if (error instanceof Stop) throw error;
    throw new Stop(".env is not UTF-8 text: save it as UTF-8, or remove it.");
  }
}

/**
 * Puts `settings` into the environment; what is set there already wins.
 * @param {Record<string, string | undefined>} env
 */
export function applyEnv(settings, env = process.env) {
  for (const [name, value] of Object.entries(settings)) env[name] ??= value;
}
