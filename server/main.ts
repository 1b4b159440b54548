// Usage: node --import tsx server/main.ts. The web process: API paths are answered here, everything else by Next.
import http from "node:http";
import { nodeHTTPRequestHandler } from "@trpc/server/adapters/node-http";
import next from "next";
import { handleAnalyticsDownload } from "@/server/api/analytics-download";
import { handleGoogleCallback, handleGooglePush } from "@/server/api/google";
import { checkReadiness } from "@/server/api/health";
import { handleImportUpload, handleRejectsDownload } from "@/server/api/import-upload";
import { localeOfRequest, refuse, sendJson } from "@/server/api/plain-answer";
import { handleReplyDownload } from "@/server/api/reply-download";
import { handleReviewDownload } from "@/server/api/review-download";
import { handleStopMail } from "@/server/api/stop-mail";
import { clientIp, isSameOrigin, requestContext } from "@/server/api/request";
import { setPagePolicy, setSecurityHeaders } from "@/server/api/security-headers";
import { appRouter } from "@/server/api/root";
import { type Ctx, onlyLooks, onlyLooksRefusal } from "@/server/context";
import { ConfigError } from "@/server/platform/config";
import { AppError } from "@/server/platform/errors";
import { refusalWords } from "@/server/platform/refusal-words";
import { type App, createApp } from "@/server/wiring";

type Handler = (req: http.IncomingMessage, res: http.ServerResponse) => Promise<void> | void;

async function main(): Promise<void> {
  const app = createApp("web");
  const { config, log } = app.ctx;
  (globalThis as { urigageApp?: App }).urigageApp = app;
  // Set by `node --watch`; the processes Next starts would send Next their imports and be taken for broken.
  // eslint-disable-next-line no-restricted-syntax
  delete process.env.WATCH_REPORT_DEPENDENCIES;
  const site = next({ dev: config.APP_ENV === "development", hostname: config.HOST, port: config.PORT });
  await site.prepare();
  const handleSite = site.getRequestHandler();
  let isStopping = false;

  const server = http.createServer((req, res) => {
    Promise.resolve(route(req, res)).catch((error: unknown) => {
      log.error({ error, path: req.url?.split("?")[0] }, "request failed");
      if (!res.headersSent)
        sendJson(res, 500, {
          error: { code: "INTERNAL_SERVER_ERROR", message: refusalWords(localeOfRequest(req), "trouble") },
        });
      else res.destroy();
    });
  });
  const api = apiRoutes(app, () => isStopping);
  const route: Handler = (req, res) => {
    setSecurityHeaders(res, config);
    const path = (req.url ?? "/").split("?")[0] ?? "/";
    const handler = api.find(([prefix]) => path === prefix || path.startsWith(`${prefix}/`))?.[1];
    if (handler) return handler(req, res);
    setPagePolicy(req, res, config);
    req.headers["x-client-ip"] = clientIp(req);
    req.headers["x-page-url"] = req.url;
    return handleSite(req, res);
  };
  if (config.APP_ENV === "development") server.on("upgrade", site.getUpgradeHandler());
  server.keepAliveTimeout = 65_000;
  server.listen(config.PORT, config.HOST, () => log.info({ host: config.HOST, port: config.PORT }, "web is up"));

  const stop = async () => {
    if (isStopping) return;
    isStopping = true;
    setTimeout(() => process.exit(1), 15_000).unref();
    server.closeIdleConnections();
    await new Promise((done) => server.close(done));
    await app.close();
    process.exit(0);
  };
  process.on("SIGTERM", stop);
  process.on("SIGINT", stop);
}

type SignedInHandler = (ctx: Ctx, req: http.IncomingMessage, res: http.ServerResponse) => Promise<void>;

const forSignedIn =
  (app: App, handle: SignedInHandler): Handler =>
  async (req, res) => {
    if (req.method !== "GET" && !isSameOrigin(req))
      return sendJson(res, 403, { error: { message: "cross-site request" } });
    const { ctx, signedIn } = await requestContext(app, req);
    if (!signedIn) return refuse(req, res, new AppError("AUTHENTICATION_REQUIRED", "signInFirst"));
    if (req.method !== "GET" && onlyLooks(ctx)) return refuse(req, res, onlyLooksRefusal());
    return handle(ctx, req, res);
  };

function apiRoutes(app: App, isStopping: () => boolean): [string, Handler][] {
  const isLean = app.ctx.config.LEAN_FRONT === "on";
  const routes: [string, Handler][] = [
    ["/api/health/live", (_req, res) => sendJson(res, 200, { ok: true })],
    [
      "/api/health/ready",
      async (_req, res) => {
        const health = await checkReadiness(app.ctx);
        const ok = health.ok && !isStopping();
        sendJson(res, ok ? 200 : 503, { ...health, ok, stopping: isStopping() });
      },
    ],
    [
      "/api/trpc",
      async (req, res) => {
        if (req.method !== "GET" && !isSameOrigin(req))
          return sendJson(res, 403, { error: { message: "cross-site request" } });
        const path = (req.url ?? "").split("?")[0]?.slice("/api/trpc/".length) ?? "";
        await nodeHTTPRequestHandler({
          router: appRouter,
          req,
          res,
          path,
          maxBodySize: 1_000_000,
          createContext: () => requestContext(app, req),
        });
      },
    ],
    ["/api/google/callback", (req, res) => handleGoogleCallback(app, req, res)],
    ["/api/google/push", (req, res) => handleGooglePush(app, req, res)],
    [
      "/api/imports",
      forSignedIn(app, (ctx, req, res) =>
        (req.method === "POST" ? handleImportUpload : handleRejectsDownload)(ctx, req, res),
      ),
    ],
    ["/api/analytics", forSignedIn(app, handleAnalyticsDownload)],
    ["/api/mail/stop", (req, res) => handleStopMail(app.ctx, req, res)],
    ["/api/replies", forSignedIn(app, handleReplyDownload)],
    ["/api/reviews", forSignedIn(app, handleReviewDownload)],
  ];
  return isLean ? routes : routes.filter(([prefix]) => prefix !== "/api/trpc");
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof ConfigError ? error.message : ((error as Error).stack ?? error)}\n`);
  process.exit(1);
});
