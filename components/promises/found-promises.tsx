import { Handshake } from "lucide-react";
import { useTranslations } from "next-intl";
import { useDeferredValue, useMemo } from "react";
import { koreanDay } from "@/server/domain/calendar";
import { findPromises } from "@/server/domain/promises/find-promises";
import { useDueWords } from "./use-due-words";

/** What approving this text will write into the ledger; nothing while it promises nothing. */
export function FoundPromises({ text }: { text: string }) {
  const t = useTranslations("promises");
  const today = koreanDay(new Date());
  const dueWords = useDueWords(today);
  // Reading it may wait until what was typed, or the next review, is seen.
  const settled = useDeferredValue(text, "");
  const found = useMemo(() => findPromises(settled, today), [settled, today]);
  if (found.length === 0) return null;
  return (
    <section aria-label={t("found")} className="mt-3 flex items-start gap-2 text-small text-text-2">
      <Handshake className="mt-[.2em] size-4 flex-none text-text-3" />
      <div className="min-w-0">
        <p>{t("found")}</p>
        <ul>
          {found.map(({ key, sentence, dueOn }) => (
            <li key={key} className="wrap-anywhere">
              “{sentence}” <span className="text-text-3">· {dueWords(dueOn)}</span>
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}
