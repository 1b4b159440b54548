import { useTranslations } from "next-intl";
import { useFormatter } from "@/components/ui/use-formatter";

/** What became of the reviews that were read: three counters with hairlines. */
export function CollectCounts(counts: { created: number; known: number; edited: number }) {
  const t = useTranslations("stores.live");
  const format = useFormatter();
  return (
    <dl className="mt-4 mb-2.5 grid grid-cols-3 border-y border-border">
      {(["created", "known", "edited"] as const).map((name) => (
        <div key={name} className="border-border py-2.5 not-first:border-l not-first:pl-4 max-lg:not-first:pl-3">
          <dt className="text-small text-text-2">{t(name)}</dt>
          <dd className="text-h2 font-bold tabular-nums">{format.number(counts[name])}</dd>
        </div>
      ))}
    </dl>
  );
}
