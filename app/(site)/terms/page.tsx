import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Paper } from "../_parts/paper";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("site.terms");
  return { title: t("title"), description: t("lead") };
}

export default function TermsPage() {
  return (
    <Paper area="terms" sections={["service", "account", "drafts", "publishing", "reviews", "payment", "ending"]} />
  );
}
