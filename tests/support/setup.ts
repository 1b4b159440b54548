import { randomUUID } from "node:crypto";
import { inject } from "vitest";
import { query } from "@/scripts/postgres.mjs";

// Before anything of the product is imported: a database of this file's own, and settings that reach nobody.
const { admin, template } = inject("databases");
const database = `test_${randomUUID().replaceAll("-", "")}`;
await query(admin, `create database ${database} template ${template} strategy file_copy`);

const nowhere = "http://127.0.0.1:1";
Object.assign(process.env, {
  APP_ENV: "test",
  DATABASE_URL: new URL(database, admin).href,
  DATABASE_POOL: "5",
  AUTH_SECRET: "test-secret-test-secret-test-secret-test",
  CREDENTIALS_KEY: Buffer.alloc(32, 1).toString("base64"),
  APP_URL: "http://localhost:3000",
  NAVER_BASE_URL: nowhere,
  SMARTPLACE_BASE_URL: nowhere,
  KAKAO_BASE_URL: nowhere,
  GOOGLE_BASE_URL: nowhere,
  OPENAI_API_KEY: "",
  OPENAI_MODEL: "",
  SMTP_URL: "smtp://127.0.0.1:1",
  LOG_LEVEL: "silent",
});
