import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { NuqsAdapter } from "nuqs/adapters/next/app";
import { requireUser } from "@/app/_auth/require-user";
import { NotificationsScreen } from "./_parts/notifications-screen";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("notifications");
  return { title: t("title") };
}

/** For everybody signed in: what they were told; `?store=` for one of their shops. */
export default async function NotificationsPage() {
  await requireUser();
  return (
    <NuqsAdapter>
      <NotificationsScreen />
    </NuqsAdapter>
  );
}
