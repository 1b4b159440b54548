import { z } from "zod";

const secret = z.string().min(32, "must have at least 32 characters");
const url = z.url({ error: "must be a URL" });
const sealingKey = z.string().refine((key) => Buffer.from(key, "base64").length === 32, "must be 32 bytes in base64");
const gapMs = z.coerce.number().int().min(0).max(60_000).optional();

/** Every setting of the product. Scripts and the sandbox have a few of their own; .env.example lists all. */
export const envSchema = z.object({
  APP_ENV: z.enum(["demo", "development", "test", "production"]).default("demo").describe("what this installation is"),
  HOST: z.string().default("127.0.0.1").describe("address the web server listens on"),
  PORT: z.coerce.number().int().min(1).max(65535).default(3000).describe("port of the web server"),
  APP_URL: url.optional().describe("address people open; default http://localhost:PORT"),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, "must start with postgresql://")
    .describe("PostgreSQL 18"),
  DATABASE_POOL: z.coerce.number().int().min(2).max(100).default(10).describe("connections per process"),
  AUTH_SECRET: secret.describe("signs session cookies"),
  CREDENTIALS_KEY: sealingKey.describe("seals platform sessions at rest"),
  CREDENTIALS_KEY_OLD: sealingKey
    .optional()
    .describe("the key before; only until scripts/rotate-credentials.ts is through"),
  NAVER_BASE_URL: url.describe("Naver Place, public pages; https://m.place.naver.com"),
  SMARTPLACE_BASE_URL: url.describe("Naver SmartPlace, owner console; https://new.smartplace.naver.com"),
  KAKAO_BASE_URL: url.describe("Kakao Map, public API; https://place-api.map.kakao.com"),
  GOOGLE_BASE_URL: url.optional().describe("all of Google below one address; default Google's own hosts"),
  GOOGLE_CLIENT_ID: z.string().optional().describe("OAuth client of Google Business Profile; absent: Google is off"),
  GOOGLE_CLIENT_SECRET: z.string().optional().describe("its secret"),
  GOOGLE_PUBSUB_TOPIC: z
    .string()
    .regex(/^projects\/[^/]+\/topics\/[^/]+$/, "must look like projects/…/topics/…")
    .optional()
    .describe("where Google publishes new reviews; absent: they are found by collecting only"),
  GOOGLE_PUSH_TOKEN: secret.optional().describe("stands in the address of the Pub/Sub subscription"),
  GOOGLE_PUSH_SERVICE_ACCOUNT: z
    .email()
    .optional()
    .describe("signs the pushes of the subscription; set: only signed ones are taken"),
  OPENAI_BASE_URL: url
    .default("https://api.openai.com/v1")
    .describe("a service with OpenAI's chat completions, up to and with /v1"),
  OPENAI_API_KEY: z.string().optional().describe("its key; absent: owners cannot switch it on"),
  OPENAI_MODEL: z.string().optional().describe("the model to ask; it must know structured outputs"),
  NAVER_GAP_MS: gapMs.describe("least time between two requests to Naver, over all workers; twice that at most"),
  KAKAO_GAP_MS: gapMs.describe("the same for Kakao Map"),
  GOOGLE_GAP_MS: gapMs.describe("the same for Google"),
  SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\//, "must start with smtp:// or smtps://")
    .describe("outgoing mail"),
  MAIL_FROM: z.string().default("우리가게 도우미 <noreply@urigage.test>").describe("sender of our mail"),
  CHROMIUM_PATH: z.string().optional().describe("browser for collecting; default the one from npm"),
  CRAWL_BROWSER: z
    .enum(["chromium", "firefox", "webkit"])
    .default("chromium")
    .describe("browser engine for collecting"),
  SIGN_UPS_PER_HOUR: z.coerce.number().int().min(1).default(20).describe("new accounts an hour from one address"),
  WORKER_CONCURRENCY: z.coerce.number().int().min(1).max(50).default(4).describe("jobs at once per worker process"),
  LEAN_FRONT: z.enum(["on", "off"]).default("on").describe("off: Next answers the API too, slower"),
  LOG_LEVEL: z.enum(["debug", "info", "warn", "error", "silent"]).default("info").describe("how much is logged"),
});
export type Config = Readonly<z.infer<typeof envSchema> & { APP_URL: string }>;

export class ConfigError extends Error {
  override readonly name = "ConfigError";
}

const isLocal = (address: string) => /^(localhost|127\.|\[?::1|0\.0\.0\.0)/.test(new URL(address).hostname);

/** Parses the environment; throws ConfigError naming every setting that is wrong. Empty values count as absent. */
export function parseConfig(env: Record<string, string | undefined>): Config {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ""));
  const parsed = envSchema.safeParse(given);
  const problems = parsed.success
    ? [...modelProblems(parsed.data), ...productionProblems(parsed.data)]
    : parsed.error.issues.map(
        (issue) => `${issue.path.join(".")} ${issue.code === "invalid_type" ? "is missing" : issue.message}`,
      );
  if (!parsed.success || problems.length > 0)
    throw new ConfigError(`These settings need a look (.env.example explains each):\n- ${problems.join("\n- ")}`);
  return Object.freeze({ ...parsed.data, APP_URL: parsed.data.APP_URL ?? `http://localhost:${parsed.data.PORT}` });
}

const modelProblems = (env: z.infer<typeof envSchema>): string[] =>
  Boolean(env.OPENAI_API_KEY) === Boolean(env.OPENAI_MODEL) ? [] : ["OPENAI_API_KEY and OPENAI_MODEL go together"];

function productionProblems(env: z.infer<typeof envSchema>): string[] {
  if (env.APP_ENV !== "production") return [];
  const problems = [];
  if (!env.APP_URL) problems.push("APP_URL is missing");
  else if (!env.APP_URL.startsWith("https://")) problems.push("APP_URL must start with https://");
  for (const name of ["NAVER_BASE_URL", "SMARTPLACE_BASE_URL", "KAKAO_BASE_URL"] as const)
    if (isLocal(env[name])) problems.push(`${name} points at the sandbox`);
  if (env.GOOGLE_BASE_URL && isLocal(env.GOOGLE_BASE_URL)) problems.push("GOOGLE_BASE_URL points at the sandbox");
  if (Boolean(env.GOOGLE_CLIENT_ID) !== Boolean(env.GOOGLE_CLIENT_SECRET))
    problems.push("GOOGLE_CLIENT_ID and GOOGLE_CLIENT_SECRET go together");
  if (env.OPENAI_API_KEY?.startsWith("sandbox-")) problems.push("OPENAI_API_KEY is the sandbox's");
  for (const name of ["NAVER_GAP_MS", "KAKAO_GAP_MS", "GOOGLE_GAP_MS"] as const)
    if (env[name] === 0) problems.push(`${name} must not be 0`);
  if (env.AUTH_SECRET.startsWith("demo-")) problems.push("AUTH_SECRET is the demo's");
  for (const name of ["AUTH_SECRET", "GOOGLE_PUSH_TOKEN"] as const)
    if (env[name]?.startsWith("demo-")) problems.push(`${name} is the demo's`);
  return problems;
}

let current: Config | undefined;
/** The configuration of this process, parsed once. */
export const config = (): Config => (current ??= parseConfig(process.env));
