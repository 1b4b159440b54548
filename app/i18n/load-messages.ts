import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import compile from "icu-minify/compile";
import type { Locale } from "@/components/shell/preferences";

export type Messages = { [key: string]: string | Messages };
type Compiled = { [key: string]: ReturnType<typeof compile> | Compiled };

const loaded = new Map<Locale, Compiled>();

/** All of `messages/<locale>/*.json`, each under its file's name, as they are written. */
export function readMessages(locale: Locale): Messages {
  const folder = path.join(process.cwd(), "messages", locale);
  const areas = readdirSync(folder).filter((name) => name.endsWith(".json"));
  return Object.fromEntries(
    areas.map((name) => [path.basename(name, ".json"), JSON.parse(readFileSync(path.join(folder, name), "utf8"))]),
  );
}

/** The same, parsed here so that no browser needs a parser; done once in production. */
export function loadMessages(locale: Locale): Compiled {
  const known = process.env.NODE_ENV === "production" ? loaded.get(locale) : undefined;
  if (known) return known;
  // React hands plain objects to the browser only; the compiler's have no prototype.
  const messages = JSON.parse(JSON.stringify(compileAll(readMessages(locale)))) as Compiled;
  loaded.set(locale, messages);
  return messages;
}

const compileAll = (messages: Messages): Compiled =>
  Object.fromEntries(
    Object.entries(messages).map(([key, value]) => [
      key,
      typeof value === "string" ? compile(value) : compileAll(value),
    ]),
  );
