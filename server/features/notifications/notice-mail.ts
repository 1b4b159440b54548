import { escapeHtml } from "./escape-html";
import { band, brandRow, footLink, frame, mainButton, quote, titleBand } from "./mail-parts";

type Notice = {
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

function footOf({ origin, why, stopUrl }: Pick<Notice, "origin" | "why" | "stopUrl">): string {
  const choose = why || stopUrl ? footLink(`${origin}/settings#notify`, "알림 받기 정하기") : "";
  const stop = stopUrl ? footLink(stopUrl, "이런 메일 그만 받기") : "";
  const said = [why && escapeHtml(why), [choose, stop].filter(Boolean).join(" · ")].filter(Boolean).join(" ");
  return said ? `${said}<br>우리가게 도우미` : "우리가게 도우미";
}

/** The HTML of a mail that tells one thing and has one button. */
export const noticeMail = (notice: Notice): string => {
  const { origin, title, paragraphs, quote: words, href, action } = notice;
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
    footOf(notice),
  );
};
