import type { inferRouterOutputs } from "@trpc/server";
import { useTranslations } from "next-intl";
import { Table, Td, Th } from "@/components/ui/table";
import type { AppRouter } from "@/server/api/root";

type Entry = inferRouterOutputs<AppRouter>["admin"]["audit"]["entries"][number];

/** Entries with their exact times, what was done in words and in the word of the log, by which it is found. */
export function AuditTable({ entries }: { entries: readonly Entry[] }) {
  const t = useTranslations("operator.audit");
  const didWords = useDidWords();
  return (
    <Table>
      <thead>
        <tr>
          <Th>{t("when")}</Th>
          <Th>{t("what")}</Th>
          <Th className="max-lg:hidden">{t("by")}</Th>
          <Th className="max-lg:hidden">{t("about")}</Th>
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => (
          <tr key={entry.id}>
            <Td className="text-small whitespace-nowrap text-text-2 tabular-nums">{secondOf(entry.createdAt)}</Td>
            <Td>
              <b className="block font-semibold">{didWords(entry.action)}</b>
              <code className="block font-sans text-caption text-text-3">{entry.action}</code>
              {entry.data === "{}" ? null : (
                <code className="block font-sans text-caption break-all text-text-3">{entry.data}</code>
              )}
              <span className="block text-small break-all text-text-3 lg:hidden">{entry.actor}</span>
            </Td>
            <Td className="text-small break-all text-text-2 max-lg:hidden">{entry.actor}</Td>
            <Td className="text-small break-all text-text-2 max-lg:hidden">
              {entry.about ?? entry.target ?? t("service")}
            </Td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

/** What an entry says was done; one without words keeps its own. */
function useDidWords(): (action: string) => string {
  const t = useTranslations("operator.audit.did");
  return (action) => {
    const name = action.replace(/[.-]/g, "_") as never;
    return t.has(name) ? t(name) : action;
  };
}

/** To the second, as in Korea. */
function secondOf(at: Date): string {
  const there = new Date(at.getTime() + 9 * 60 * 60 * 1_000);
  return there.toISOString().slice(0, 19).replace("T", " ");
}
