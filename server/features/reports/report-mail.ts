import { koreanDay } from "@/server/domain/calendar";
import type { Locale } from "@/server/domain/locale";
import type { Report, ReportKind, ReportQuote } from "@/server/domain/report/report";
import {
  band,
  brandRow,
  footLink,
  dayIn,
  escapeHtml,
  frame,
  heading,
  ink,
  link,
  mainButton,
  quote,
  quoteSource,
  type Tile,
  tiles,
  titleBand,
  topicIn,
  weekdayIn,
  wordsIn,
} from "@/server/features/notifications/public";
import type { Mail } from "@/server/integrations/mailer/mailer";
import { reportTiles } from "./report-tiles";

export type MailPlace = {
  origin: string;
  reportId: string;
  storeId: string;
  storeName: string;
  ownerName: string;
  /** The owner's language. */
  locale: Locale;
  /** Korean day it is sent on. */
  day: string;
  stopUrl: string;
};

/** The morning's mail about a shop's day or week: what waits, three figures, guests' own words. */
export function reportMail(report: Report, place: MailPlace): Pick<Mail, "subject" | "text" | "html"> {
  const { kind } = report;
  const { locale, origin } = place;
  const t = wordsIn("mail.report", locale);
  const waiting = report.waiting.needsReply;
  const counts = { store: place.storeName, owner: place.ownerName, kind, count: report.reviews.count, waiting };
  const subject = t(waiting > 0 ? "subjectWaiting" : "subject", counts);
  const title = t(waiting > 0 ? "titleWaiting" : "title", counts);
  const lead = leadOf(report, locale);
  const reportUrl = `${origin}/reports/${place.reportId}`;
  const [href, action] =
    waiting > 0 ? [`${origin}/inbox?store=${place.storeId}`, t("openInbox")] : [reportUrl, t("openReport")];
  const figures = reportTiles(report, locale);
  return {
    subject,
    text: textOf(report, place, { title, lead, href, action, figures }),
    html: frame({
      locale,
      preview: subject,
      head: brandRow(origin, locale, t("sentAt", { day: weekdayIn(place.day, locale) })),
      bands: [
        titleBand(title, [place.storeName, lead].filter(Boolean).join(" · ")),
        band(mainButton(href, action), 24),
        band(tiles(figures)),
        ...(["urgent", "praise", "complaint"] as const).map((each) => quotesBand(report, each, place)),
        ...report.trouble.map((trouble) => troubleBand(trouble, place)),
        band(link(reportUrl, t("seeAll")), 28),
      ].join(""),
      foot: footOf(kind, place),
    }),
  };
}

function leadOf({ waiting: { needsReply, drafted } }: Report, locale: Locale): string {
  if (needsReply === 0 || drafted === 0) return "";
  const t = wordsIn("mail.report", locale);
  return drafted >= needsReply ? t("allDrafted") : t("drafted", { count: drafted });
}

function quotesBand(report: Report, kind: ReportQuote["kind"], { locale, origin }: MailPlace): string {
  const quotes = report.quotes.filter((each) => each.kind === kind);
  if (quotes.length === 0) return "";
  const title = wordsIn("mail.report.quotes", locale)(kind, { kind: report.kind });
  const open = wordsIn("mail.quote", locale)("open");
  const rows = quotes.map((each) =>
    quote({
      text: each.text,
      tone: kind,
      source: quoteSource(each, locale),
      mark: topicIn(each.about, locale),
      ...(kind === "urgent" && { more: { href: `${origin}/inbox?tab=all&review=${each.reviewId}`, text: open } }),
    }),
  );
  return band(heading(title) + rows.join(""), 10);
}

function troubleWords({ platform, since }: Report["trouble"][number], locale: Locale) {
  const t = wordsIn("mail.report.trouble", locale);
  const title = t("title", { platform: wordsIn("review.platform", locale)(platform) });
  return { title, since: t("since", { day: dayIn(koreanDay(new Date(since)), locale) }), action: t("action") };
}

function troubleBand(trouble: Report["trouble"][number], { locale, origin, storeId }: MailPlace): string {
  const { title, since, action } = troubleWords(trouble, locale);
  return band(
    `<div style="background:#fbf3dc;border-radius:10px;padding:13px 16px"><b>${escapeHtml(title)}</b> ` +
      `<span style="color:${ink.second}">${escapeHtml(since)}</span> ${link(`${origin}/stores?store=${storeId}`, action)}</div>`,
  );
}

function footOf(kind: ReportKind, { locale, origin, stopUrl }: MailPlace): string {
  const t = wordsIn("mail.report", locale);
  const links = [footLink(`${origin}/reports`, t("choose")), footLink(stopUrl, t("stop"))].join(" · ");
  return `${t("when", { kind })} ${links}<br>${wordsIn("mail", locale)("brand")}`;
}

type Said = { title: string; lead: string; href: string; action: string; figures: readonly Tile[] };

function textOf(report: Report, { locale, stopUrl }: MailPlace, said: Said): string {
  const line = wordsIn("mail.report.tiles", locale);
  return [
    said.title,
    said.lead,
    `${said.action}: ${said.href}`,
    said.figures.map(({ label, value, note }) => line("line", { label, value, note })).join("\n"),
    ...report.quotes.map(
      (each) =>
        `“${each.text}”\n${[topicIn(each.about, locale), quoteSource(each, locale)].filter(Boolean).join(" · ")}`,
    ),
    ...report.trouble.map((each) => {
      const { title, since } = troubleWords(each, locale);
      return `${title} ${since}`;
    }),
    wordsIn("mail", locale)("stopAt", { address: stopUrl }),
  ]
    .filter(Boolean)
    .join("\n\n");
}
