import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { TrpcProvider } from "@/app/_trpc/client";
import { AuthCard } from "../_parts/auth-card";
import { AskForm } from "./ask-form";
import { ChooseForm } from "./choose-form";

type ResetPageProps = { searchParams: Promise<{ token?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("auth.reset");
  return { title: t("page"), referrer: "no-referrer" };
}

/** Asks for the mail; with the token of one, for the new password. */
export default async function ResetPage({ searchParams }: ResetPageProps) {
  const t = await getTranslations("auth.reset");
  const token = [(await searchParams).token].flat()[0];
  return (
    <AuthCard
      title={t(token ? "chooseTitle" : "askTitle")}
      lead={t(token ? "chooseLead" : "askLead")}
      other={{ ask: t("known"), label: t("signIn"), href: "/sign-in" }}
    >
      <TrpcProvider>{token ? <ChooseForm token={token} /> : <AskForm />}</TrpcProvider>
    </AuthCard>
  );
}
