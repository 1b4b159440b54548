import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Paper } from "../_parts/paper";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("site.privacy");
  return { title: t("title"), description: t("lead") };
}

export default function PrivacyPage() {
  return (
    <Paper area="privacy" sections={["stored", "reviews", "connections", "drafts", "cookies", "sharing", "deletion"]} />
  );
}
