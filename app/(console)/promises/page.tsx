import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { NuqsAdapter } from "nuqs/adapters/next/app";
import { requireUser } from "@/app/_auth/require-user";
import { PromisesScreen } from "./_parts/promises-screen";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("promises");
  return { title: t("title") };
}

/** For everybody signed in: what their shops' replies promised; `?store=` for one of them. */
export default async function PromisesPage() {
  await requireUser();
  return (
    <NuqsAdapter>
      <PromisesScreen />
    </NuqsAdapter>
  );
}
