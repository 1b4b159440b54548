import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Locale } from "@/components/shell/preferences";

export type Messages = { [key: string]: string | Messages };

const loaded = new Map<Locale, Messages>();

/** All of `messages/<locale>/*.json`, each under its file's name; read once in production. */
export function loadMessages(locale: Locale): Messages {
  const known = process.env.NODE_ENV === "production" ? loaded.get(locale) : undefined;
  if (known) return known;
  const folder = path.join(process.cwd(), "messages", locale);
  const areas = readdirSync(folder).filter((name) => name.endsWith(".json"));
  const messages: Messages = Object.fromEntries(
    areas.map((name) => [path.basename(name, ".json"), JSON.parse(readFileSync(path.join(folder, name), "utf8"))]),
  );
  loaded.set(locale, messages);
  return messages;
}
