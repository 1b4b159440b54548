import type { IncomingHttpHeaders } from "node:http";
import type { Html } from "./html";

export type SiteRequest = {
  method: string;
  url: URL;
  params: Record<string, string>;
  headers: IncomingHttpHeaders;
  cookies: Record<string, string>;
  body: string;
  /** The failure this request has to show, when the handler and not the transport shows it. */
  mode: string | null;
};

export type Answer = { status: number; headers: Record<string, string | string[]>; body: string | Buffer };
type Handler = (request: SiteRequest) => Answer | Promise<Answer>;

/** `path` is literal segments and `:names`. A `plain` route is an asset: never logged, never made to fail. */
export type Route = { method: string; path: string; handler: Handler; plain?: boolean };

export const get = (path: string, handler: Handler): Route => ({ method: "GET", path, handler });
export const post = (path: string, handler: Handler): Route => ({ method: "POST", path, handler });
export const asset = (path: string, handler: Handler): Route => ({ method: "GET", path, handler, plain: true });

export function page(body: Html, status = 200, headers: Answer["headers"] = {}): Answer {
  return { status, headers: { "content-type": "text/html; charset=utf-8", ...headers }, body: body.text };
}

export function json(value: unknown, status = 200, headers: Answer["headers"] = {}): Answer {
  return {
    status,
    headers: { "content-type": "application/json; charset=utf-8", ...headers },
    body: JSON.stringify(value),
  };
}

export function redirect(location: string, headers: Answer["headers"] = {}): Answer {
  return { status: 302, headers: { location, ...headers }, body: "" };
}

/** The first route for the path and method; `wrong-method` when only the path is known. */
export function match(
  routes: Route[],
  method: string,
  path: string,
): { route: Route; params: Record<string, string> } | "wrong-method" | null {
  let pathKnown = false;
  for (const route of routes) {
    const params = matchPath(route.path, path);
    if (params === null) continue;
    if (route.method === method) return { route, params };
    pathKnown = true;
  }
  return pathKnown ? "wrong-method" : null;
}

function matchPath(pattern: string, path: string): Record<string, string> | null {
  const wanted = pattern.split("/");
  const given = path.split("/");
  if (wanted.length !== given.length) return null;
  const params: Record<string, string> = {};
  for (const [index, segment] of wanted.entries()) {
    const value = given[index] ?? "";
    if (!segment.startsWith(":")) {
      if (segment !== value) return null;
      continue;
    }
    if (value === "") return null;
    try {
      params[segment.slice(1)] = decodeURIComponent(value);
    } catch {
      return null;
    }
  }
  return params;
}
