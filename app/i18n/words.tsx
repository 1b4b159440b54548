import { type AbstractIntlMessages, NextIntlClientProvider } from "next-intl";
import { getMessages } from "next-intl/server";
import type { ReactNode } from "react";
import { pickMessages } from "./pick-messages";

/** JSON of what client-words.mjs finds when the site is built; put in place by next.config.mjs. */
declare const CLIENT_WORDS: string;
const partsOf = JSON.parse(CLIENT_WORDS) as Record<string, string[]>;

/** Gives the client components below a folder's layout the messages they use; while developing, all of them. */
export async function Words({ folder, children }: { folder: string; children: ReactNode }) {
  const messages: AbstractIntlMessages = await getMessages();
  const parts = process.env.NODE_ENV === "production" ? partsOf[folder] : undefined;
  return (
    <NextIntlClientProvider messages={parts ? pickMessages(messages, parts) : messages}>
      {children}
    </NextIntlClientProvider>
  );
}
