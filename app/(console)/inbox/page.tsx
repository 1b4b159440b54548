import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { requireUser } from "@/app/_auth/require-user";
import { Inbox } from "./_parts/inbox";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("inbox");
  return { title: t("title") };
}

/** For everybody signed in; approving asks for a plan with replies. */
export default async function InboxPage() {
  await requireUser();
  return <Inbox />;
}
