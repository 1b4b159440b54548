import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { CollectScreen } from "./_parts/collect-screen";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("onboarding.progress");
  return { title: t("pageTitle") };
}

/** For the owner of the connection; the address may be left and opened again. */
export default async function CollectPage({ params }: { params: Promise<{ connectionId: string }> }) {
  const { connectionId } = await params;
  if (!z.uuid().safeParse(connectionId).success) notFound();
  return <CollectScreen connectionId={connectionId} />;
}
