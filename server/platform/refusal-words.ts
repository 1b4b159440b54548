import { problems as enFile } from "@/messages/en/import.json";
import en from "@/messages/en/refusal.json";
import { problems as koFile } from "@/messages/ko/import.json";
import ko from "@/messages/ko/refusal.json";
import type { Locale } from "@/server/domain/locale";
import { formatMessage, type MessageValues } from "./format-message";

/** What turns somebody down, by the name of its sentence; about a whole file, the screen says the same. */
export type RefusalName = keyof typeof ko | keyof typeof koFile;

const words = { ko: { ...ko, ...koFile }, en: { ...en, ...enFile } } satisfies Record<
  Locale,
  Record<RefusalName, string>
>;

/** The sentence of a refusal in the reader's language; of `values` it puts in those it names. */
export const refusalWords = (locale: Locale, says: RefusalName, values?: Record<string, unknown>): string =>
  formatMessage(words[locale][says], locale, values as MessageValues | undefined);
