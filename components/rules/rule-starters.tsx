import { ChevronRight } from "lucide-react";
import { useTranslations } from "next-intl";
import type { RuleText } from "@/server/domain/rules/rule";

const starters: Record<"praise" | "clean" | "low", Omit<RuleText, "name">> = {
  praise: {
    conditions: [
      { field: "rating", op: "at_least", value: 4 },
      { field: "sentiment", op: "is", value: "positive" },
    ],
    action: { kind: "approve", waitSeconds: 3_600 },
  },
  clean: { conditions: [{ field: "aspect", op: "criticised", value: "cleanliness" }], action: { kind: "alert" } },
  low: { conditions: [{ field: "rating", op: "at_most", value: 2 }], action: { kind: "alert" } },
};
const order = ["praise", "clean", "low"] as const;

/** Rules many shops begin with; one is opened to be read and tried, nothing is saved by it. */
export function RuleStarters({ onChoose }: { onChoose: (rule: RuleText) => void }) {
  const t = useTranslations("rules.starters");
  return (
    <section aria-labelledby="rule-starters" className="mx-auto mt-7 mb-6 max-w-120 text-left">
      <h2 id="rule-starters" className="mb-2 text-small font-semibold text-text-2">
        {t("title")}
      </h2>
      <ul className="divide-y divide-border rounded-lg border border-border bg-surface">
        {order.map((key) => (
          <li key={key} className="relative flex items-center gap-3 px-5 py-3.5 hover:bg-hover max-lg:px-4.25">
            <div className="min-w-0 flex-1">
              <button
                type="button"
                className="cursor-pointer text-left font-semibold after:absolute after:inset-0"
                onClick={() => onChoose({ name: t(`${key}.name`), ...starters[key] })}
              >
                {t(`${key}.name`)}
              </button>
              <p className="text-small text-text-2">{t(`${key}.detail`)}</p>
            </div>
            <ChevronRight aria-hidden className="flex-none text-text-3" />
          </li>
        ))}
      </ul>
    </section>
  );
}
