import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { requireUser } from "@/app/_auth/require-user";
import { Reviews } from "./_parts/reviews";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("reviews");
  return { title: t("title") };
}

/** For everybody signed in: all reviews of their shops. */
export default async function ReviewsPage() {
  await requireUser();
  return <Reviews />;
}
