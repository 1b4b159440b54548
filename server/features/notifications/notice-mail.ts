import { escapeHtml } from "./escape-html";
import { band, brandRow, frame, link, mainButton, quote, titleBand } from "./mail-parts";

type Notice = {
  origin: string;
  title: string;
  /** Why the owner hears of it, and what follows; one paragraph each. */
  paragraphs: readonly string[];
  quote?: { text: string; tone: "urgent" | "plain"; mark?: string };
  href: string;
  action: string;
  /** Where such mails can be stopped. */
  stopUrl?: string;
};

/** The HTML of a mail that tells one thing and has one button. */
export const noticeMail = ({ origin, title, paragraphs, quote: words, href, action, stopUrl }: Notice): string => {
  const [lead = "", ...more] = paragraphs;
  return frame(
    lead,
    brandRow(origin),
    [
      titleBand(title, lead),
      words ? band(quote(words), 10) : "",
      ...more.map((paragraph) => band(escapeHtml(paragraph), 18)),
      band(mainButton(href, action), 28),
    ].join(""),
    stopUrl ? link(stopUrl, "이런 메일 그만 받기") : "우리가게 도우미",
  );
};
