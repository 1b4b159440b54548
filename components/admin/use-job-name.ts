import { useTranslations } from "next-intl";

/** What a kind of job is called; one we no longer know keeps its own name. */
export function useJobName(): (name: string) => string {
  const t = useTranslations("admin.job");
  return (name) => (t.has(name as never) ? t(name as never) : name);
}
