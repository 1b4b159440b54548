import { readMoment } from "./parse-date";
import { clean, isRecord } from "./shapes";

type Reply = { text: string; repliedAt: Date | null };

const textKeys = ["contents", "content", "text", "comment"] as const;
const timeKeys = ["registered_at", "created_at", "updated_at"] as const;

/**
 * The shop's answer as `meta.place_owner_reply` has it: null for none, `unknown` for something in a shape nobody has
 * seen yet. Known is only that the field exists; a text and an object with a text are read (facts of 2026).
 */
export function readReply(raw: unknown, now: Date): Reply | null | "unknown" {
  if (typeof raw === "string") return clean(raw) === "" ? null : { text: clean(raw), repliedAt: null };
  if (raw === null || raw === undefined || raw === false) return null;
  if (!isRecord(raw)) return Array.isArray(raw) && raw.length === 0 ? null : "unknown";
  if (Object.keys(raw).length === 0) return null;
  const texts = textKeys.map((key) => raw[key]).filter((value) => value !== undefined);
  const text = texts.map((value) => (typeof value === "string" ? clean(value) : "")).find(Boolean);
  if (text) return { text, repliedAt: timeOf(raw, now) };
  return texts.length > 0 && texts.every((value) => value === null || value === "") ? null : "unknown";
}

function timeOf(raw: Record<string, unknown>, now: Date): Date | null {
  for (const key of timeKeys) {
    const value = raw[key];
    const moment = typeof value === "string" ? readMoment(value, now) : null;
    if (moment) return moment.at;
  }
  return null;
}
