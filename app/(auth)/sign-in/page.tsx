import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AuthCard } from "../_parts/auth-card";
import { callbackPath } from "../_parts/callback-path";
import { SignInForm } from "./sign-in-form";

type SignInPageProps = { searchParams: Promise<{ callbackUrl?: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("auth.signIn");
  return { title: t("page") };
}

export default async function SignInPage({ searchParams }: SignInPageProps) {
  const t = await getTranslations("auth.signIn");
  const { callbackUrl } = await searchParams;
  return (
    <AuthCard title={t("title")} lead={t("lead")} other={{ ask: t("new"), label: t("signUp"), href: "/sign-up" }}>
      <SignInForm goTo={callbackPath(callbackUrl)} />
    </AuthCard>
  );
}
