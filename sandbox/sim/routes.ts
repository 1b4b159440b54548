import { z } from "zod";
import { type Answer, json, page, type Route } from "@/sandbox/core/router";
import { staticFile } from "@/sandbox/core/static-file";
import { type SimControl, simArguments, type SiteName } from "./control";
import { controlPage } from "./page";
import type { PageSite } from "./page-site";

/** `/__sim` for people and `/__sim/api/{method}` for tests: the same on every site, never logged, never failing. */
export function simRoutes(sim: SimControl, current: SiteName, sites: PageSite[]): Route[] {
  return [
    {
      method: "GET",
      path: "/__sim",
      plain: true,
      handler: async ({ url }) => page(await controlPage(sim, current, sites, url.searchParams)),
    },
    { method: "POST", path: "/__sim/api/:method", plain: true, handler: (request) => call(sim, request) },
    staticFile("/static/sandbox.css", new URL("../core/sandbox.css", import.meta.url)),
    staticFile("/__sim/control.js", new URL("./browser/control.js", import.meta.url)),
  ];
}

async function call(
  sim: SimControl,
  request: { params: Record<string, string>; headers: { "content-type"?: string }; body: string },
): Promise<Answer> {
  const method = request.params.method ?? "";
  if (!isMethod(method)) return json({ error: `no such call: ${method}` }, 404);
  if (!request.headers["content-type"]?.startsWith("application/json")) return json({ error: "send JSON" }, 415);
  try {
    const parameters = simArguments[method].parse(JSON.parse(request.body || "[]"));
    const result = await (sim[method] as (...parameters: unknown[]) => Promise<unknown>)(...parameters);
    return json({ result: result ?? null });
  } catch (cause) {
    const error =
      cause instanceof z.ZodError ? z.prettifyError(cause) : cause instanceof Error ? cause.message : String(cause);
    return json({ error }, 422);
  }
}

function isMethod(name: string): name is keyof SimControl {
  return Object.hasOwn(simArguments, name);
}
