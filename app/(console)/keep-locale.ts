import { api } from "@/app/_trpc/client";
import type { Locale } from "@/components/shell/preferences";
import { showRefusal } from "./_parts/show-refusal";

/** Mails come in the chosen language from now on; `notKept` is said where that cannot be kept. */
export async function keepLocale(locale: Locale, notKept: string): Promise<void> {
  try {
    await api().accounts.chooseLocale.mutate({ locale });
  } catch (error) {
    showRefusal(error, notKept);
  }
}
