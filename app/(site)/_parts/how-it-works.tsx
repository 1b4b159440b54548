import { CircleCheck, Inbox, PencilLine } from "lucide-react";
import { useTranslations } from "next-intl";
import { Section } from "./section";

const steps = [
  { id: "gather", Icon: Inbox },
  { id: "draft", Icon: PencilLine },
  { id: "verify", Icon: CircleCheck },
] as const;

export function HowItWorks() {
  const t = useTranslations("site.how");
  return (
    <Section id="how" title={t("title")} lead={t("lead")}>
      <ol className="grid gap-8 lg:grid-cols-3 lg:gap-10">
        {steps.map(({ id, Icon }) => (
          <li key={id}>
            <span className="flex items-center gap-2 font-bold text-accent-text">
              <Icon className="size-6" />
              {t(`${id}.word`)}
            </span>
            <h3 className="mt-3.5 mb-1.5">{t(`${id}.title`)}</h3>
            <p className="text-text-2">{t(`${id}.text`)}</p>
          </li>
        ))}
      </ol>
    </Section>
  );
}
