import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { TrpcProvider } from "@/app/_trpc/client";
import { AuthCard } from "../_parts/auth-card";
import { SignUpForm } from "./sign-up-form";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("auth.signUp");
  return { title: t("page") };
}

export default async function SignUpPage() {
  const t = await getTranslations("auth.signUp");
  return (
    <AuthCard title={t("title")} lead={t("lead")} other={{ ask: t("known"), label: t("signIn"), href: "/sign-in" }}>
      <TrpcProvider>
        <SignUpForm />
      </TrpcProvider>
    </AuthCard>
  );
}
