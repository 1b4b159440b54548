import type { Locale } from "@/server/domain/locale";
import { escapeHtml } from "./escape-html";
import { band, brandRow, footLink, frame, mainButton, quote, titleBand } from "./mail-parts";
import { wordsIn } from "./mail-words";

type Notice = {
  locale: Locale;
  origin: string;
  title: string;
  /** Why the owner hears of it, and what follows; one paragraph each. */
  paragraphs: readonly string[];
  quote?: { text: string; tone: "urgent" | "plain"; mark?: string; source?: string };
  href: string;
  action: string;
  /** Why such a mail comes, for one that cannot be stopped but has hours of its own. */
  why?: string;
  /** Where such mails can be stopped. */
  stopUrl?: string;
};

function footOf({ locale, origin, why, stopUrl }: Pick<Notice, "locale" | "origin" | "why" | "stopUrl">): string {
  const t = wordsIn("mail", locale);
  const choose = why || stopUrl ? footLink(`${origin}/settings#notify`, t("choose")) : "";
  const stop = stopUrl ? footLink(stopUrl, t("stop")) : "";
  const said = [why && escapeHtml(why), [choose, stop].filter(Boolean).join(" · ")].filter(Boolean).join(" ");
  return [said, t("brand")].filter(Boolean).join("<br>");
}

/** The HTML of a mail that tells one thing and has one button. */
export const noticeMail = (notice: Notice): string => {
  const { locale, origin, title, paragraphs, quote: words, href, action } = notice;
  const [lead = "", ...more] = paragraphs;
  return frame({
    locale,
    preview: lead,
    head: brandRow(origin, locale),
    bands: [
      titleBand(title, lead),
      words ? band(quote(words), 10) : "",
      ...more.map((paragraph) => band(escapeHtml(paragraph), 18)),
      band(mainButton(href, action), 28),
    ].join(""),
    foot: footOf(notice),
  });
};
