import type { Locale } from "@/server/domain/locale";
import { escapeHtml } from "./escape-html";
import { wordsIn } from "./mail-words";

export const ink = { first: "#201a17", second: "#4d4642", third: "#6b645f" };
export const accent = "#0d5482";
const line = "#e4e0da";
const ground = "#f7f5f1";
const font = "Pretendard,'Apple SD Gothic Neo','Malgun Gothic',sans-serif";

/** One band of the mail. */
export const band = (html: string, bottomPx = 22): string =>
  `<tr><td style="padding:0 28px ${bottomPx}px">${html}</td></tr>`;

export const heading = (text: string): string =>
  `<h2 style="font-weight:700;font-size:17px;margin:0 0 8px">${escapeHtml(text)}</h2>`;

export const link = (href: string, text: string): string =>
  `<a href="${escapeHtml(href)}" style="color:${accent};font-weight:600;text-decoration:none;white-space:nowrap">${escapeHtml(text)}</a>`;

/** A quiet link below the mail. */
export const footLink = (href: string, text: string): string =>
  `<a href="${escapeHtml(href)}" style="color:${ink.second}">${escapeHtml(text)}</a>`;

export const mainButton = (href: string, text: string): string =>
  `<a href="${escapeHtml(href)}" style="display:block;background:${accent};color:#ffffff;font-weight:600;font-size:16px;text-align:center;padding:14px;border-radius:10px;text-decoration:none">${escapeHtml(text)}</a>`;

export type Tile = { label: string; value: string; note: string; tone?: "good" | "bad" };
const tones = { good: "#0b6650", bad: "#a1431f" };

export function tiles(all: readonly Tile[]): string {
  const cells = all.map(
    ({ label, value, note, tone }, index) =>
      `<td width="33%" style="vertical-align:top;padding:14px 8px 14px ${index === 0 ? 0 : 16}px;${index === 0 ? "" : `border-left:1px solid ${line}`}">` +
      `<div style="font-size:13px;color:${ink.second}">${escapeHtml(label)}</div>` +
      `<div style="font-size:22px;font-weight:700;letter-spacing:-.02em;line-height:1.35">${escapeHtml(value)}</div>` +
      `<div style="font-size:13px;color:${tone ? tones[tone] : ink.third}">${escapeHtml(note)}</div></td>`,
  );
  return `<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="border-top:1px solid ${line};border-bottom:1px solid ${line}"><tr>${cells.join("")}</tr></table>`;
}

export const quoteTones = {
  urgent: { edge: "#c3202a", mark: "#c3202a" },
  praise: { edge: "#8cc4b2", mark: "#0b6650" },
  complaint: { edge: "#d8a48c", mark: "#a1431f" },
  plain: { edge: line, mark: ink.second },
};

type Quote = {
  text: string;
  tone: keyof typeof quoteTones;
  mark?: string;
  source?: string;
  more?: { href: string; text: string };
};

/** A guest's words with a coloured edge, what they are about and where they stand, and a link to read on. */
export function quote({ text, tone, mark, source, more }: Quote): string {
  const about = [
    mark && `<b style="color:${quoteTones[tone].mark}">${escapeHtml(mark)}</b>`,
    source && escapeHtml(source),
  ];
  const below = about.filter(Boolean).join(" · ");
  return (
    `<div style="border-left:3px solid ${quoteTones[tone].edge};padding:1px 0 1px 14px;margin-bottom:12px">“${escapeHtml(text)}”` +
    `${below ? `<div style="font-size:13px;color:${ink.third}">${below}</div>` : ""}` +
    `${more ? `<div style="padding-top:6px">${link(more.href, more.text)}</div>` : ""}</div>`
  );
}

/** Our name beside the mark, and when the mail was sent. */
export const brandRow = (origin: string, locale: Locale, sentAt = ""): string =>
  band(
    `<table role="presentation" width="100%" cellpadding="0" cellspacing="0"><tr><td style="font-weight:700;padding-top:24px;white-space:nowrap"><img src="${escapeHtml(origin)}/apple-icon.png" width="22" height="22" alt="" style="border-radius:6px;vertical-align:-5px;margin-right:7px">${wordsIn("mail", locale)("brand")}</td>` +
      `<td align="right" style="color:${ink.third};font-size:13px;padding-top:24px">${sentAt}</td></tr></table>`,
    18,
  );

export const titleBand = (title: string, lead: string, bottomPx = 18): string =>
  band(
    `<h1 style="font-size:23px;font-weight:700;line-height:1.35;letter-spacing:-.02em;margin:0">${escapeHtml(title)}</h1>` +
      `${lead ? `<div style="color:${ink.second};margin-top:6px">${escapeHtml(lead)}</div>` : ""}`,
    bottomPx,
  );

type Frame = { locale: Locale; preview: string; head: string; bands: string; foot: string };

/** The frame every mail of ours stands in: a page of its own, light in every client. */
export const frame = ({ locale, preview, head, bands, foot }: Frame): string =>
  `<!doctype html><html lang="${locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="color-scheme" content="light only"></head><body style="margin:0;background:${ground}">` +
  `<div style="display:none;max-height:0;overflow:hidden">${escapeHtml(preview)}</div>` +
  `<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="background:${ground}"><tr><td align="center" style="padding:28px 12px">` +
  `<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="max-width:600px;background:#ffffff;border:1px solid ${line};border-radius:14px;border-collapse:separate;color:${ink.first};font-family:${font};font-size:15px;line-height:1.6;text-align:left;word-break:keep-all">` +
  `${head}${bands}</table>` +
  `<div style="max-width:600px;color:${ink.third};font-family:${font};font-size:13px;line-height:1.6;padding:16px 12px 0;text-align:left;word-break:keep-all">${foot}</div>` +
  `</td></tr></table></body></html>`;
