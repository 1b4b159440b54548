import { randomBytes } from "node:crypto";
import type { Ctx, Ports } from "@/server/context";
import { createSessions, type Sessions } from "@/server/features/accounts/find-session";
import { createBrowserPool } from "@/server/integrations/browser/browser-pool";
import { missingBrowser } from "@/server/integrations/browser/launch-browser";
import { createGoogle } from "@/server/integrations/google/create-google";
import { googleEgress, googleHosts } from "@/server/integrations/google/hosts";
import { createPushProof, type PushProof } from "@/server/integrations/google/push-proof";
import type { Pace } from "@/server/integrations/pace";
import { kakaoHosts } from "@/server/domain/kakao-place-url";
import { createEgressFetch, type EgressFetch } from "@/server/integrations/egress-fetch";
import { createOpenAiModel } from "@/server/integrations/language-model/openai/openai-model";
import { createSmtpMailer } from "@/server/integrations/mailer/smtp-mailer";
import { createGooglePublisher } from "@/server/integrations/reply-publisher/google/google-publisher";
import {
  createSmartPlacePublisher,
  smartPlaceHosts,
} from "@/server/integrations/reply-publisher/smartplace/smartplace-publisher";
import { createBuiltInWriter } from "@/server/integrations/reply-writer/built-in/writer";
import { createOpenAiWriter } from "@/server/integrations/reply-writer/openai/openai-writer";
import { createKakaoSource } from "@/server/integrations/review-source/kakao/kakao-source";
import { createGoogleSource } from "@/server/integrations/review-source/google/google-source";
import { createNaverFirstPage } from "@/server/integrations/review-source/naver/first-page";
import { createNaverSource, naverHosts } from "@/server/integrations/review-source/naver/naver-source";
import { ownerFirst } from "@/server/integrations/review-source/smartplace/owner-first";
import { createSmartPlaceSource } from "@/server/integrations/review-source/smartplace/smartplace-source";
import { createBuiltInAnalyzer } from "@/server/integrations/sentiment/built-in/built-in-analyzer";
import { createOpenAiReader } from "@/server/integrations/sentiment/openai/openai-reader";
import { chromiumArgs, chromiumPath } from "@/server/platform/chromium";
import { type Config, ConfigError, config as readConfig } from "@/server/platform/config";
import { type Database, openDatabase } from "@/server/platform/db";
import { createLog } from "@/server/platform/log";
import { createPace } from "@/server/platform/pace";
import { createRateLimiter, type RateLimiter } from "@/server/platform/rate-limit";

export type App = {
  ctx: Ctx;
  database: Database;
  limiter: RateLimiter;
  sessions: Sessions;
  /** Throws ConfigError where the browser in the settings is not on this machine. */
  checkBrowser(): Promise<void>;
  close(): Promise<void>;
};

/** Picks an adapter for every port and opens the database: the one place that knows which vendor is behind what. */
export function createApp(name: string, options: { config?: Config; now?: () => Date } = {}): App {
  const config = options.config ?? readConfig();
  const log = createLog(name, config.LOG_LEVEL).child({ process: randomBytes(3).toString("hex") });
  const database = openDatabase(config.DATABASE_URL, config.DATABASE_POOL, (error) =>
    log.warn({ error }, "a database connection was lost"),
  );
  const allowPrivate = config.APP_ENV !== "production";
  const browsers = createBrowserPool({
    kind: config.CRAWL_BROWSER,
    executablePath: () => chromiumPath(config.CHROMIUM_PATH),
    args: chromiumArgs,
    hosts: [...naverHosts(config.NAVER_BASE_URL), ...smartPlaceHosts(config.SMARTPLACE_BASE_URL)],
    allowPrivate,
  });
  const now = options.now ?? (() => new Date());
  const fetchFrom = (hosts: string[]) => createEgressFetch({ hosts, allowPrivate });
  const naverFetch = fetchFrom(naverHosts(config.NAVER_BASE_URL));
  const consoleFetch = fetchFrom(smartPlaceHosts(config.SMARTPLACE_BASE_URL));
  const pace = (platform: PacedPlatform) => createPace(database.pool, platform, paceOptions(platform, config));
  const crawlPace = (platform: PacedPlatform) =>
    createPace(database.pool, platform, { ...paceOptions(platform, config), standBackMs: crawlStandBackMs });
  const google = googleOf(config, {
    fetchFrom,
    pace: pace("google"),
    crawlPace: crawlPace("google"),
  });
  const ports: Ports = {
    analyzer: createBuiltInAnalyzer(),
    replyWriter: createBuiltInWriter(),
    ...languageModelOf(config),
    reviewSources: {
      naver: ownerFirst(
        createNaverSource({
          baseUrl: config.NAVER_BASE_URL,
          browsers,
          fetch: naverFetch,
          pace: crawlPace("naver"),
          findPace: pace("naver"),
        }),
        createSmartPlaceSource({
          baseUrl: config.SMARTPLACE_BASE_URL,
          publicBaseUrl: config.NAVER_BASE_URL,
          fetch: consoleFetch,
          pace: crawlPace("naver"),
        }),
      ),
      kakao: createKakaoSource({
        baseUrl: config.KAKAO_BASE_URL,
        fetch: fetchFrom(kakaoHosts(config.KAKAO_BASE_URL)),
        pace: crawlPace("kakao"),
        findPace: pace("kakao"),
        now,
      }),
      ...(google && { google: createGoogleSource({ ...google, client: google.crawlClient }) }),
    },
    backupSources: {
      naver: createNaverFirstPage({ baseUrl: config.NAVER_BASE_URL, fetch: naverFetch, pace: crawlPace("naver") }),
    },
    replyPublishers: {
      naver: createSmartPlacePublisher({
        baseUrl: config.SMARTPLACE_BASE_URL,
        browsers,
        fetch: consoleFetch,
        pace: pace("naver"),
      }),
      ...(google && { google: createGooglePublisher(google) }),
    },
    googleLogin: google?.login ?? null,
    googlePushProof: pushProofOf(config, fetchFrom, now),
    mailer: createSmtpMailer(config.SMTP_URL, config.MAIL_FROM),
  };
  return {
    ctx: { actor: { kind: "system", job: name }, db: database.db, ports, config, now, log },
    database,
    limiter: createRateLimiter(database.pool),
    sessions: createSessions(database.db),
    async checkBrowser() {
      const missing = await missingBrowser(config.CRAWL_BROWSER);
      if (missing) throw new ConfigError(missing);
    },
    async close() {
      await browsers.close();
      await database.close();
    },
  };
}

/** Google's adapters, or null where no client is registered. */
function googleOf(
  { GOOGLE_BASE_URL, GOOGLE_CLIENT_ID: clientId, GOOGLE_CLIENT_SECRET: clientSecret }: Config,
  { fetchFrom, ...paces }: { fetchFrom: (hosts: string[]) => EgressFetch; pace: Pace; crawlPace: Pace },
) {
  if (!clientId || !clientSecret) return null;
  const hosts = googleHosts(GOOGLE_BASE_URL);
  return createGoogle({ hosts, clientId, clientSecret, fetch: fetchFrom(googleEgress(hosts)), ...paces });
}

/** Checks signed pushes, or null where the subscription does not sign. */
function pushProofOf(config: Config, fetchFrom: (hosts: string[]) => EgressFetch, now: () => Date): PushProof | null {
  const { GOOGLE_PUSH_SERVICE_ACCOUNT: email, GOOGLE_BASE_URL, APP_URL } = config;
  if (!email) return null;
  const hosts = googleHosts(GOOGLE_BASE_URL);
  const fetch = fetchFrom(googleEgress(hosts));
  return createPushProof({ keysUrl: hosts.keys, fetch, email, audience: `${APP_URL}/api/google/push`, now });
}

/** What a language model does for us, or nulls where none is set up. Its address is the operator's own word: it may be private. */
function languageModelOf({ OPENAI_BASE_URL: baseUrl, OPENAI_API_KEY: apiKey, OPENAI_MODEL: model }: Config) {
  if (!apiKey || !model) return { secondReader: null, contextWriter: null };
  const fetch = createEgressFetch({ hosts: [new URL(baseUrl).host], allowPrivate: true });
  const languageModel = createOpenAiModel({ baseUrl, apiKey, model, fetch });
  return { secondReader: createOpenAiReader(languageModel), contextWriter: createOpenAiWriter(languageModel) };
}

/** Least time between two requests, in ms, where nothing else is set: what peers keep to, Google's 300 a minute. */
const politeGapMs = { naver: 1_500, kakao: 1_000, google: 250 };
const sandboxGapMs = 50;
/** So long collecting lets what an owner waits for (a reply, a look-up) go first; then it stands in line like everybody. */
const crawlStandBackMs = 30_000;
type PacedPlatform = keyof typeof politeGapMs;

function paceOptions(platform: PacedPlatform, config: Config) {
  const set = { naver: config.NAVER_GAP_MS, kakao: config.KAKAO_GAP_MS, google: config.GOOGLE_GAP_MS }[platform];
  const isReal = config.APP_ENV === "production";
  return { gapMs: set ?? (isReal ? politeGapMs[platform] : sandboxGapMs), jitter: 1 };
}
