import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { createFailures, type Failures } from "./failures";
import { createRequestLog, type RequestLog } from "./request-log";
import { type Answer, match, type Route, type SiteRequest } from "./router";

export type SiteDefinition = {
  routes: Route[];
  /** What a visitor sees where nothing is. */
  notFound: () => Answer;
  /** The page behind a 429. */
  rateLimited: () => Answer;
};

export type Site = {
  readonly url: string;
  readonly failures: Failures;
  readonly log: RequestLog;
  /** Until this is called every request gets a 503. */
  serve(definition: SiteDefinition): void;
  stop(): Promise<void>;
};

const bodyLimitBytes = 2_000_000;

/** Listens on 127.0.0.1:`port` (0 picks a free one); answers, logs, and fails as told. */
export async function openSite(port: number, time: () => Date, slowMs: () => number): Promise<Site> {
  const failures = createFailures();
  const log = createRequestLog();
  let definition: SiteDefinition | null = null;
  const stopping = new AbortController();
  const server = createServer((incoming, response) => {
    void answer(incoming, response).catch((cause: unknown) => {
      console.error("sandbox:", cause);
      if (!response.headersSent) response.writeHead(500, { "content-type": "text/plain; charset=utf-8" });
      response.end("sandbox error");
    });
  });
  await listen(server, port);
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  async function answer(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    if (!definition) return send(response, { status: 503, headers: {}, body: "starting" });
    const target = new URL(incoming.url ?? "/", url);
    const body = await readBody(incoming);
    if (body === null) return send(response, { status: 413, headers: { connection: "close" }, body: "too large" });
    const method = incoming.method === "HEAD" ? "GET" : (incoming.method ?? "GET");
    const found = match(definition.routes, method, target.pathname);
    const watched = !(typeof found === "object" && found?.route.plain);
    const mode = watched ? failures.take(target.pathname + target.search) : null;
    const request: SiteRequest = {
      method,
      url: target,
      params: typeof found === "object" && found ? found.params : {},
      headers: incoming.headers,
      cookies: readCookies(incoming.headers.cookie),
      body,
      mode,
    };
    const handle = async (): Promise<Answer> => {
      if (found === null || !definition) return definition?.notFound() ?? notAllowed;
      return found === "wrong-method" ? notAllowed : found.route.handler(request);
    };
    const noted = watched ? note(incoming, method, target, body, mode) : null;
    const result = await actOut(mode, handle, definition.rateLimited);
    if (noted) noted.status = result?.status ?? null;
    if (result === null) return void response.destroy();
    if (mode === "truncated") return sendHalf(response, result);
    send(response, result);
  }

  function note(
    incoming: IncomingMessage,
    method: string,
    { pathname, search }: URL,
    body: string,
    mode: string | null,
  ) {
    const headers = Object.fromEntries(Object.entries(incoming.headers).map(([name, value]) => [name, String(value)]));
    return log.add({ at: time().toISOString(), method, path: pathname + search, headers, body, status: null, mode });
  }

  async function actOut(mode: string | null, handle: () => Promise<Answer>, rateLimited: () => Answer) {
    if (mode === "rate-limited") return rateLimited();
    if (mode === "method-blocked") return notAllowed;
    if (mode === "server-error") return { status: 500, headers: {}, body: "Internal Server Error" };
    if (mode === "reset") return null;
    if (mode === "slow") await pause(slowMs(), stopping.signal);
    const result = await handle();
    return mode === "lost-response" ? null : result;
  }

  return {
    url,
    failures,
    log,
    serve(next) {
      definition = next;
    },
    async stop() {
      stopping.abort();
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      await closed;
    },
  };
}

const notAllowed: Answer = { status: 405, headers: { "content-type": "text/plain" }, body: "Method Not Allowed" };

function send(response: ServerResponse, answer: Answer): void {
  response.writeHead(answer.status, { "cache-control": "no-store", ...answer.headers });
  response.end(answer.body);
}

function sendHalf(response: ServerResponse, answer: Answer): void {
  const bytes = Buffer.from(answer.body);
  send(response, { ...answer, body: bytes.subarray(0, Math.floor(bytes.length / 2)) });
}

async function readBody(incoming: IncomingMessage): Promise<string | null> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of incoming as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > bodyLimitBytes) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}

function readCookies(header: string | undefined): Record<string, string> {
  const pairs = (header ?? "").split(";").map((pair) => pair.trim().split(/=(.*)/s, 2));
  return Object.fromEntries(pairs.filter(([name]) => name).map(([name, value]) => [name, value ?? ""]));
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener("abort", () => {
      clearTimeout(timer);
      resolve();
    });
  });
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => {
      server.off("error", reject);
      resolve();
    });
  });
}
