import type { Phrase } from "@/server/integrations/reply-writer/built-in/grammar/fill";

/** One word of congratulation; `$feast` is what is celebrated. */
export const congratulations: readonly Phrase[] = [
  "$feast, 진심으로 {축하드려요|축하드립니다}",
  "먼저 $feast(을/를) {축하드려요|축하드립니다}",
  "$feast(을/를) 저희도 한마음으로 {축하드려요|축하드립니다}",
];
