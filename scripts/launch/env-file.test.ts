import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { applyEnv, parseEnv, readEnvFile } from "./env-file.mjs";

test("names, quotes, comments and empty values", () => {
  const text = `# a comment\n\nPORT=3001 # ours\nexport HOST = 0.0.0.0\nMAIL_FROM="우리가게 <a@b.kr>"\nAPP_URL='https://a.kr/#x'\nEMPTY=\r\nKEY=ab+/cd==`;
  expect(parseEnv(text)).toEqual({
    PORT: "3001",
    HOST: "0.0.0.0",
    MAIL_FROM: "우리가게 <a@b.kr>",
    APP_URL: "https://a.kr/#x",
    EMPTY: "",
    KEY: "ab+/cd==",
  });
});

test.each(["PORT 3000", "=3", "9LIVES=1", 'NAME="half', "just words"])("%s is named by its line", (broken) => {
  expect(() => parseEnv(`PORT=1\n\n${broken}\n`)).toThrow(/^Line 3 of \.env is not NAME=value/);
});

test("a value may hold spaces", () => {
  expect(parseEnv("MAIL_FROM=Our shop <a@b.kr>")).toEqual({ MAIL_FROM: "Our shop <a@b.kr>" });
});

test("what cannot be read is said in one sentence; what is missing is nothing", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "urigage-env-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  expect(readEnvFile(path.join(folder, "none"))).toEqual({});
  expect(() => readEnvFile(folder)).toThrow(".env cannot be read (EISDIR)");
  const file = path.join(folder, ".env");
  writeFileSync(file, Buffer.from([0x41, 0x3d, 0xb0, 0xa1]));
  expect(() => readEnvFile(file)).toThrow(".env is not UTF-8 text");
});

test("the environment wins over the file", () => {
  const env = { PORT: "1" };
  applyEnv({ PORT: "2", HOST: "::1" }, env);
  expect(env).toEqual({ PORT: "1", HOST: "::1" });
});
