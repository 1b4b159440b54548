import { randomBytes } from "node:crypto";
import type { Ctx, Ports } from "@/server/context";
import { createSessions, type Sessions } from "@/server/features/accounts/find-session";
import { createBrowserPool } from "@/server/integrations/browser/browser-pool";
import { createGoogle } from "@/server/integrations/google/create-google";
import { createSmtpMailer } from "@/server/integrations/mailer/smtp-mailer";
import { createGooglePublisher } from "@/server/integrations/reply-publisher/google/google-publisher";
import {
  createSmartPlacePublisher,
  smartPlaceHosts,
} from "@/server/integrations/reply-publisher/smartplace/smartplace-publisher";
import { createBuiltInWriter } from "@/server/integrations/reply-writer/built-in/writer";
import { createGoogleSource } from "@/server/integrations/review-source/google/google-source";
import { createNaverSource, naverHosts } from "@/server/integrations/review-source/naver/naver-source";
import { createBuiltInAnalyzer } from "@/server/integrations/sentiment/built-in/built-in-analyzer";
import { chromiumArgs, chromiumPath } from "@/server/platform/chromium";
import { type Config, config as readConfig } from "@/server/platform/config";
import { type Database, openDatabase } from "@/server/platform/db";
import { createLog } from "@/server/platform/log";
import { createRateLimiter, type RateLimiter } from "@/server/platform/rate-limit";

export type App = { ctx: Ctx; database: Database; limiter: RateLimiter; sessions: Sessions; close(): Promise<void> };

/** Picks an adapter for every port and opens the database: the one place that knows which vendor is behind what. */
export function createApp(name: string, options: { config?: Config; now?: () => Date } = {}): App {
  const config = options.config ?? readConfig();
  const log = createLog(name, config.LOG_LEVEL).child({ process: randomBytes(3).toString("hex") });
  const database = openDatabase(config.DATABASE_URL, config.DATABASE_POOL, (error) =>
    log.warn({ error }, "a database connection was lost"),
  );
  const browsers = createBrowserPool({
    executablePath: () => chromiumPath(config.CHROMIUM_PATH),
    args: chromiumArgs,
    hosts: [...naverHosts(config.NAVER_BASE_URL), ...smartPlaceHosts(config.SMARTPLACE_BASE_URL)],
  });
  const isSandbox = config.APP_ENV !== "production";
  const google = googleOf(config);
  const ports: Ports = {
    analyzer: createBuiltInAnalyzer(),
    replyWriter: createBuiltInWriter(),
    reviewSources: {
      naver: createNaverSource({ baseUrl: config.NAVER_BASE_URL, browsers, pauseMs: isSandbox ? 100 : 1_500 }),
      ...(google && { google: createGoogleSource(google) }),
    },
    replyPublishers: {
      naver: createSmartPlacePublisher({ baseUrl: config.SMARTPLACE_BASE_URL, browsers }),
      ...(google && { google: createGooglePublisher(google) }),
    },
    googleLogin: google?.login ?? null,
    mailer: createSmtpMailer(config.SMTP_URL, config.MAIL_FROM),
  };
  const now = options.now ?? (() => new Date());
  return {
    ctx: { actor: { kind: "system", job: name }, db: database.db, ports, config, now, log },
    database,
    limiter: createRateLimiter(database.pool),
    sessions: createSessions(database.db),
    async close() {
      await browsers.close();
      await database.close();
    },
  };
}

/** Google's adapters, or null where no client is registered. */
function googleOf({ GOOGLE_BASE_URL, GOOGLE_CLIENT_ID, GOOGLE_CLIENT_SECRET }: Config) {
  if (!GOOGLE_CLIENT_ID || !GOOGLE_CLIENT_SECRET) return null;
  return createGoogle({ baseUrl: GOOGLE_BASE_URL, clientId: GOOGLE_CLIENT_ID, clientSecret: GOOGLE_CLIENT_SECRET });
}
