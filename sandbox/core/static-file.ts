import { readFileSync } from "node:fs";
import { extname } from "node:path";
import { asset, type Route } from "./router";

const contentTypes: Record<string, string> = {
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
};

/** Serves a file of this folder tree as it is, at `path`. */
export function staticFile(path: string, file: URL): Route {
  const contentType = contentTypes[extname(file.pathname)] ?? "application/octet-stream";
  return asset(path, () => ({ status: 200, headers: { "content-type": contentType }, body: readFileSync(file) }));
}
