import { inRoot } from "./root.mjs";
import { Stop } from "./steps.mjs";

/** What the sandbox reads and where our own programs find it. */
export const sandboxPorts = [
  "SANDBOX_NAVER_PORT",
  "SANDBOX_SMARTPLACE_PORT",
  "SANDBOX_KAKAO_PORT",
  "SANDBOX_GOOGLE_PORT",
  "SANDBOX_OPENAI_PORT",
  "SANDBOX_MAIL_SMTP_PORT",
  "SANDBOX_MAIL_WEB_PORT",
];

/** The client that sandbox/google knows; Google itself gives another one to each installation. */
export const sandboxGoogleClient = {
  GOOGLE_CLIENT_ID: "sandbox-google-client",
  GOOGLE_CLIENT_SECRET: "sandbox-google-secret",
};

/** The language model of the sandbox; a key of the user's own goes to the real service, or where they say. */
export const sandboxOpenAi = (port, given = {}) =>
  given.OPENAI_API_KEY
    ? {}
    : {
        OPENAI_BASE_URL: `http://127.0.0.1:${port}/v1`,
        OPENAI_API_KEY: "sandbox-openai-key",
        OPENAI_MODEL: "gpt-sandbox",
      };

/** Lets the sandbox ask for a collecting, on this machine only. */
const demoPushToken = "demo-push-token-demo-push-token-demo";

/** The environment of web, worker and seed: the user's settings over ours. Production gets none of ours. */
export function programEnv({ ports, secrets, databaseUrl, env = process.env }) {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ""));
  if (given.APP_ENV === "production") return { ...given, NODE_ENV: "production" };
  const sandbox = (name, scheme = "http") => `${scheme}://127.0.0.1:${ports[name]}`;
  return {
    APP_ENV: "demo",
    AUTH_SECRET: secrets.authSecret,
    CREDENTIALS_KEY: secrets.credentialsKey,
    NAVER_BASE_URL: sandbox("SANDBOX_NAVER_PORT"),
    SMARTPLACE_BASE_URL: sandbox("SANDBOX_SMARTPLACE_PORT"),
    KAKAO_BASE_URL: sandbox("SANDBOX_KAKAO_PORT"),
    GOOGLE_BASE_URL: sandbox("SANDBOX_GOOGLE_PORT"),
    ...sandboxGoogleClient,
    ...sandboxOpenAi(ports.SANDBOX_OPENAI_PORT, given),
    GOOGLE_PUBSUB_TOPIC: "projects/sandbox/topics/reviews",
    GOOGLE_PUSH_TOKEN: demoPushToken,
    SANDBOX_GOOGLE_PUSH_URL: `http://127.0.0.1:${ports.PORT}/api/google/push?token=${demoPushToken}`,
    SMTP_URL: sandbox("SANDBOX_MAIL_SMTP_PORT", "smtp"),
    SANDBOX_ANSWERED: "1",
    SANDBOX_DRIP: "1",
    ...given,
    ...Object.fromEntries(Object.entries(ports).map(([name, port]) => [name, String(port)])),
    NODE_ENV: "production",
    DATABASE_URL: databaseUrl,
  };
}

/** Asks the product itself whether it can run with these settings; a Stop names every one that is wrong. */
export async function checkSettings(env) {
  const { parseConfig } = await import(inRoot("server/platform/config.ts"));
  try {
    return parseConfig(env);
  } catch (error) {
    if (error.name === "ConfigError") throw new Stop(error.message);
    throw error;
  }
}
