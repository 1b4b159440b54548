import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { inRoot } from "../launch/root.mjs";

const topLevel = () =>
  new Set(readdirSync(inRoot(".")).filter((name) => !["node_modules", ".git", ".next", ".data"].includes(name)));

/** README.md and everything in docs/, by path. */
export function documents() {
  const below = readdirSync(inRoot("docs"), { recursive: true }).map((file) => path.join("docs", file));
  return ["README.md", ...below.filter((file) => file.endsWith(".md"))].filter((file) => existsSync(inRoot(file)));
}

/** `a/{b,c}.ts` stands for two paths. */
function expand(text) {
  const braces = /^(.*)\{([^{}]*)\}(.*)$/.exec(text);
  return braces ? braces[2].split(",").flatMap((each) => expand(braces[1] + each + braces[3])) : [text];
}

function codeSpans(text) {
  const prose = text.replace(/^```[\s\S]*?^```/gm, "");
  return [...prose.matchAll(/`([^`\n]+)`/g)].map(([, code]) => code.trim());
}

const links = (text) =>
  [...text.matchAll(/\]\(([^)\s#]+)(?:#[^)]*)?\)/g)]
    .map(([, target]) => target)
    .filter((target) => !/^[a-z]+:/.test(target));

/** Repository paths a document names that do not exist. */
export function missingPaths(file, text = readFileSync(inRoot(file), "utf8"), first = topLevel()) {
  const fromRoot = codeSpans(text)
    .flatMap((code) => code.split(/\s+/))
    .flatMap(expand)
    .map((code) => code.replace(/[.,;:]$/, "").replace(/^\.\//, ""))
    .filter((code) => /^[\w.[\]()@-]+(\/[\w.[\]()@-]*)*$/.test(code) && !code.includes("NNN"))
    .filter((code) =>
      code.includes("/") ? first.has(code.split("/")[0]) : /\.(md|m?js|cjs|tsx?|json|prisma)$/.test(code),
    );
  const missing = fromRoot.filter((code) => !existsSync(inRoot(code)) && !existsSync(inRoot(path.dirname(file), code)));
  const broken = links(text).filter(
    (target) => !existsSync(path.resolve(inRoot(path.dirname(file)), decodeURI(target))),
  );
  return [...missing, ...broken];
}

/** Names of npm scripts a text tells people to run. */
export const namedScripts = (text) =>
  [...text.matchAll(/\bnpm (?:run (?:-s |--silent )?([a-z][\w:-]*)|(start|test)\b)/g)].map(
    ([, run, short]) => run ?? short,
  );
