import { useTranslations } from "next-intl";

type PaperProps = { area: "terms" | "privacy"; sections: readonly string[] };

/** A page of plain paragraphs with headings. */
export function Paper({ area, sections }: PaperProps) {
  const t = useTranslations(`site.${area}`);
  return (
    <article className="mx-auto max-w-184 px-4.5 pt-9 lg:px-8 lg:pt-13">
      <h1>{t("title")}</h1>
      <p className="mt-2 text-text-2">{t("lead")}</p>
      {sections.map((section) => (
        <section key={section} className="mt-8">
          <h2 className="text-title">{t(`${section}.title`)}</h2>
          <p className="mt-2 whitespace-pre-line text-text-2">{t(`${section}.text`)}</p>
        </section>
      ))}
      <p className="mt-10 text-small text-text-3">{t("since")}</p>
    </article>
  );
}
