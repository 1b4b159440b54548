import words from "@/messages/ko/review.json";
import type { Platform } from "@/server/domain/platform";
import { changeOf, type Report, type ReportKind, type ReportQuote } from "@/server/domain/report/report";
import {
  band,
  brandRow,
  footLink,
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
} from "@/server/features/notifications/public";
import type { Mail } from "@/server/integrations/mailer/mailer";

export type MailPlace = {
  origin: string;
  reportId: string;
  storeId: string;
  storeName: string;
  ownerName: string;
  /** Korean day it is sent on. */
  day: string;
  stopUrl: string;
};

const number = new Intl.NumberFormat("ko-KR");
const dayWords = new Intl.DateTimeFormat("ko-KR", { timeZone: "UTC", month: "long", day: "numeric", weekday: "long" });
const shortDay = new Intl.DateTimeFormat("ko-KR", { timeZone: "Asia/Seoul", month: "long", day: "numeric" });
const period = { daily: "어제", weekly: "지난주" } satisfies Record<ReportKind, string>;
const platformName = (platform: Platform) => words.platform[platform];

/** The morning's mail about a shop's day or week: what waits, four figures, guests' own words. */
export function reportMail(report: Report, place: MailPlace): Pick<Mail, "subject" | "text" | "html"> {
  const { needsReply } = report.waiting;
  const subject =
    needsReply > 0
      ? `${place.storeName}, ${period[report.kind]} 새 리뷰 ${number.format(report.reviews.count)}건 · 답글 필요 ${number.format(needsReply)}건`
      : `${place.storeName}, ${period[report.kind]} 새 리뷰 ${number.format(report.reviews.count)}건`;
  const title =
    needsReply > 0
      ? `${place.ownerName} 사장님, 오늘 답글이 필요한 리뷰는 ${number.format(needsReply)}건이에요`
      : `${place.ownerName} 사장님, ${period[report.kind]} 리뷰에는 모두 답하셨어요`;
  const lead = leadOf(report);
  const [href, action] =
    needsReply > 0
      ? [`${place.origin}/inbox?store=${place.storeId}`, "답글함 열기"]
      : [`${place.origin}/reports/${place.reportId}`, "보고서 보기"];
  const figures = tilesOf(report);
  return {
    subject,
    text: textOf(report, place, { title, lead, href, action, figures }),
    html: frame(
      subject,
      brandRow(place.origin, `${dayWords.format(new Date(place.day))} 오전 9시`),
      [
        titleBand(title, [place.storeName, lead].filter(Boolean).join(" · ")),
        band(mainButton(href, action), 24),
        band(tiles(figures)),
        quotesBand(report, "urgent", "먼저 볼 리뷰", place),
        quotesBand(report, "praise", `${period[report.kind]}의 칭찬`, place),
        quotesBand(report, "complaint", "고치면 좋아질 이야기", place),
        ...report.trouble.map((trouble) => troubleBand(trouble, place)),
        band(link(`${place.origin}/reports/${place.reportId}`, "보고서 모두 보기"), 28),
      ].join(""),
      footOf(report.kind, place),
    ),
  };
}

function leadOf({ waiting: { needsReply, drafted } }: Report): string {
  if (needsReply === 0 || drafted === 0) return "";
  return drafted >= needsReply ? "초안은 모두 써 두었어요." : `초안 ${number.format(drafted)}건을 써 두었어요.`;
}

function tilesOf({ kind, reviews, satisfaction, replies }: Report): Tile[] {
  const more = reviews.count - reviews.before;
  const score = satisfaction.now;
  const change = changeOf(satisfaction);
  const arrow = (difference: number) => (difference > 0 ? "▲" : "▼");
  return [
    {
      label: "만족도",
      value: score ? `${score.score}점` : "아직 일러요",
      note: !score
        ? "리뷰가 더 모이면 보여 드려요"
        : change?.isClear
          ? `${arrow(change.points)} ${Math.abs(change.points)}점`
          : `리뷰 ${number.format(score.sample)}건 기준`,
      ...(change?.isClear && { tone: change.points > 0 ? ("good" as const) : ("bad" as const) }),
    },
    {
      label: "새 리뷰",
      value: `${number.format(reviews.count)}건`,
      note:
        more === 0
          ? kind === "daily"
            ? "지난주 같은 요일과 같아요"
            : "그 앞 주와 같아요"
          : `${arrow(more)} ${number.format(Math.abs(more))}건`,
    },
    {
      label: "답글률",
      value: replies.reviews > 0 ? `${Math.round((100 * replies.replied) / replies.reviews)}%` : "–",
      note: `${replies.days}일, 보이는 답글만`,
    },
  ];
}

const topics: Record<string, string> = { ...words.urgency, ...words.aspect };
const aboutOf = ({ about }: ReportQuote): string | undefined => (about ? topics[about] : undefined);

function quotesBand(report: Report, kind: ReportQuote["kind"], title: string, place: MailPlace): string {
  const quotes = report.quotes.filter((each) => each.kind === kind);
  if (quotes.length === 0) return "";
  const rows = quotes.map((each) =>
    quote({
      text: each.text,
      tone: kind,
      source: quoteSource(each),
      mark: aboutOf(each),
      ...(kind === "urgent" && { href: `${place.origin}/inbox?tab=all&review=${each.reviewId}` }),
    }),
  );
  return band(heading(title) + rows.join(""), 10);
}

const troubleBand = ({ platform, since }: Report["trouble"][number], { origin, storeId }: MailPlace): string =>
  band(
    `<div style="background:#fbf3dc;border-radius:10px;padding:13px 16px"><b>${platformName(platform)} 연결이 멈췄어요.</b> ` +
      `<span style="color:${ink.second}">${shortDay.format(new Date(since))}부터 새 리뷰를 못 가져왔어요.</span> ${link(`${origin}/stores?store=${storeId}`, "연결 보기")}</div>`,
  );

const footOf = (kind: ReportKind, { origin, stopUrl }: MailPlace): string =>
  `${kind === "daily" ? "새 리뷰가 온 다음 날 오전 9시에 보내요." : "월요일 오전 9시에 보내요."} ` +
  `${footLink(`${origin}/reports`, "받을 메일 고르기")} · ${footLink(stopUrl, "그만 받기")}<br>우리가게 도우미`;

type Said = { title: string; lead: string; href: string; action: string; figures: readonly Tile[] };

const textOf = (report: Report, place: MailPlace, said: Said): string =>
  [
    said.title,
    said.lead,
    `${said.action}: ${said.href}`,
    said.figures.map(({ label, value, note }) => `${label} ${value} (${note})`).join("\n"),
    ...report.quotes.map((each) => `“${each.text}”\n${[aboutOf(each), quoteSource(each)].filter(Boolean).join(" · ")}`),
    ...report.trouble.map(
      ({ platform, since }) =>
        `${platformName(platform)} 연결이 멈췄어요. ${shortDay.format(new Date(since))}부터 새 리뷰를 못 가져왔어요.`,
    ),
    `그만 받기: ${place.stopUrl}`,
  ]
    .filter(Boolean)
    .join("\n\n");
