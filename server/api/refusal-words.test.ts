import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { refusalIn } from "./refusal-words";

/** Every sentence of ours that turns somebody down, as it is written in the source; a value in it is any number. */
function refusals(): string[] {
  const files = globSync("server/**/*.ts").filter((file) => !/\.test\.|generated/.test(file));
  const said = /(?:new AppError\(\s*"[A-Z_]+"|\brefuse\(\s*"[^"]*"),\s*(?:"([^"]*)"|`([^`]*)`)/g;
  return files
    .flatMap((file) =>
      [...readFileSync(file, "utf8").matchAll(said)].map(([, plain, template]) => plain ?? template ?? ""),
    )
    .map((text) => text.replace(/\$\{waitText\([^}]*\}/g, "7초").replace(/\$\{[^}]*\}/g, "7"));
}

test("every refusal has its English", () => {
  const all = refusals();
  expect(all.length).toBeGreaterThan(70);
  expect(all.filter((text) => /[가-힣]/.test(refusalIn("en", text)))).toEqual([]);
});

test("numbers stay where they belong, and Korean stays Korean", () => {
  const text = "방금 가져왔어요. 42초 뒤에 다시 가져올 수 있어요.";
  expect(refusalIn("en", text)).toBe("We’ve just collected. You can collect again in 42 seconds.");
  expect(refusalIn("ko", text)).toBe(text);
  expect(refusalIn(undefined, text)).toBe(text);
  expect(refusalIn("en", "아직 옮기지 않은 문장이에요.")).toBe("아직 옮기지 않은 문장이에요.");
});
