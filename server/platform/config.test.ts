import { expect, test } from "vitest";
import { ConfigError, parseConfig } from "./config";

const production = {
  APP_ENV: "production",
  APP_URL: "https://urigage.example",
  DATABASE_URL: "postgresql://user:password@db/app",
  AUTH_SECRET: "a secret of more than thirty-two characters",
  CREDENTIALS_KEY: Buffer.alloc(32, 3).toString("base64"),
  NAVER_BASE_URL: "https://m.place.naver.com",
  SMARTPLACE_BASE_URL: "https://new.smartplace.naver.com",
  KAKAO_BASE_URL: "https://place-api.map.kakao.com",
  SMTP_URL: "smtps://mail.example",
};

test("politeness may be set, and turned off only outside production", () => {
  expect(parseConfig(production).NAVER_GAP_MS).toBeUndefined();
  expect(parseConfig({ ...production, NAVER_GAP_MS: "2000" }).NAVER_GAP_MS).toBe(2_000);
  expect(() => parseConfig({ ...production, NAVER_GAP_MS: "0" })).toThrow(ConfigError);
  expect(parseConfig({ ...production, APP_ENV: "demo", NAVER_GAP_MS: "0" }).NAVER_GAP_MS).toBe(0);
});

test("a language model needs key and model together, and production refuses the sandbox's key", () => {
  const model = { OPENAI_API_KEY: "sk-live", OPENAI_MODEL: "gpt-x" };
  expect(parseConfig({ ...production, ...model }).OPENAI_BASE_URL).toBe("https://api.openai.com/v1");
  expect(() => parseConfig({ ...production, APP_ENV: "demo", OPENAI_API_KEY: "sk-live" })).toThrow(/go together/);
  expect(() => parseConfig({ ...production, ...model, OPENAI_API_KEY: "sandbox-openai-key" })).toThrow(/sandbox's/);
});
