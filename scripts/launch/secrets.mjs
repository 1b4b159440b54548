import { randomBytes } from "node:crypto";
import { readJson, writeJson } from "./data-folder.mjs";

const name = "secrets.json";

/** The secrets of this installation, made at the first start; the prefix lets production refuse them. */
export function loadSecrets() {
  const known = readJson(name);
  if (known) return known;
  const made = {
    postgresPassword: randomBytes(24).toString("base64url"),
    authSecret: `demo-${randomBytes(32).toString("base64url")}`,
    credentialsKey: randomBytes(32).toString("base64"),
  };
  writeJson(name, made);
  return made;
}
