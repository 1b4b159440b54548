import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import type { ICruiseResult, IForbiddenRuleType } from "dependency-cruiser";
import { afterAll, beforeAll, expect, test } from "vitest";

const root = path.resolve(import.meta.dirname, "../..");
const config = createRequire(import.meta.url)(path.join(root, ".dependency-cruiser.cjs")) as {
  forbidden: (IForbiddenRuleType & { name: string; comment: string })[];
};
const rooms = ["app", "components", "sandbox", "server", "worker"];

/** One way to break each rule: a file, what it holds, and the module that must be blamed. */
const offences: Record<string, { file: string; text: string; blamed: RegExp; others?: Record<string, string> }> = {
  "domain-is-pure": { file: "server/domain/offence.ts", text: 'import "pg";', blamed: /pg/ },
  "features-through-public": {
    file: "server/features/offence/act.ts",
    text: 'import "@/server/features/other/act";',
    blamed: /features\/other\/act/,
    others: { "server/features/other/act.ts": "export const act = 1;" },
  },
  "features-see-ports": {
    file: "server/features/offence/adapt.ts",
    text: 'import "@/server/integrations/offence/vendor/adapter";',
    blamed: /offence\/vendor\/adapter/,
    others: { "server/integrations/offence/vendor/adapter.ts": "export const adapter = 1;" },
  },
  "server-knows-no-door": { file: "server/offence.ts", text: 'import "@/worker/tasks";', blamed: /worker\/tasks/ },
  "doors-are-strangers": { file: "app/offence.ts", text: 'import "@/worker/tasks";', blamed: /worker\/tasks/ },
  "worker-has-no-web": { file: "worker/offence.ts", text: 'import "react";', blamed: /react/ },
  "components-are-handed-data": {
    file: "components/offence.ts",
    text: 'import { errors } from "@/server/offence-value";\nexport const all = errors;',
    blamed: /offence-value/,
    others: { "server/offence-value.ts": "export const errors = 1;" },
  },
  "doors-do-the-wiring": {
    file: "server/features/offence/wire.ts",
    text: 'import { createApp } from "@/server/wiring";\nexport const app = createApp;',
    blamed: /server\/wiring/,
  },
  "platform-holds-nothing-above": {
    file: "server/platform/offence.ts",
    text: 'import "@/server/context";',
    blamed: /server\/context/,
  },
  "sandbox-is-outside": { file: "sandbox/offence.ts", text: 'import "@/server/context";', blamed: /server\/context/ },
  "no-circles": {
    file: "server/jobs/offence.ts",
    text: 'import { b } from "./offence-back";\nexport const a = () => b;',
    blamed: /offence-back/,
    others: { "server/jobs/offence-back.ts": 'import { a } from "./offence";\nexport const b = () => a;' },
  },
};

let copy: string;
let violations: ICruiseResult["summary"]["violations"];

async function put(file: string, text: string): Promise<void> {
  await mkdir(path.dirname(path.join(copy, file)), { recursive: true });
  await writeFile(path.join(copy, file), text);
}

beforeAll(async () => {
  copy = await mkdtemp(path.join(tmpdir(), "urigage-arch-"));
  for (const entry of [...rooms, "tsconfig.json", "package.json", ".dependency-cruiser.cjs"])
    await cp(path.join(root, entry), path.join(copy, entry), { recursive: true });
  await symlink(path.join(root, "node_modules"), path.join(copy, "node_modules"));
  for (const { file, text, others = {} } of Object.values(offences))
    for (const [name, content] of Object.entries({ [file]: text, ...others })) await put(name, content);
  const cruiser = path.join(root, "node_modules/dependency-cruiser/bin/dependency-cruiser.mjs");
  const args = [cruiser, "--config", ".dependency-cruiser.cjs", "--output-type", "json", ...rooms];
  const run = promisify(execFile)(process.execPath, args, { cwd: copy, maxBuffer: 100_000_000 });
  const { stdout } = await run.catch((error: { stdout: string }) => error);
  violations = (JSON.parse(stdout) as ICruiseResult).summary.violations;
}, 60_000);

afterAll(() => rm(copy, { recursive: true, force: true }));

test("every rule is broken once here", () => {
  expect(Object.keys(offences).sort()).toEqual(config.forbidden.map(({ name }) => name).sort());
});

test.each(config.forbidden)("$name: $comment", ({ name }) => {
  const { file, blamed } = offences[name] as (typeof offences)[string];
  const found = violations.filter(({ rule, from, to }) => rule.name === name && [from, to].includes(file));
  // Of a circle only one half is reported, whichever comes first.
  expect(found.map(({ from, to }) => `${from} ${to}`).join()).toMatch(blamed);
});
