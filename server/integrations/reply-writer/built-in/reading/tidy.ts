import type { AspectMention } from "@/server/domain/analysis";
import { endsNote, statementOf, withoutSlips } from "@/server/integrations/reply-writer/built-in/reading/shorthand";

/** One note or sentence of a review: where it stood, where it stands now, how much before its words was left out, and whether it was put into a sentence. */
export type Line = {
  from: number;
  to: number;
  start: number;
  end: number;
  text: string;
  lead: number;
  isMended: boolean;
};
export type Tidied = { text: string; lines: Line[] };

const mark = /[.!?…\n]/;
/** "별로 | 없었어요": no verdict yet. */
const hardly = /^별로$/;
const denial = /^\s+(?:없|안 ?[가-힣]|못|[가-힣]+지 ?(?:않|못|는)|였|이[었에네])/;
const listNumber = /^\d{1,2}[.)]$/;

/** A review written in notes ("커피 굿 의자 헬. 예약 힘듦") as sentences; one written in sentences stays as it is. */
export function tidied(review: string): Tidied {
  const text = withoutSlips(asNotes(review));
  const lines: Line[] = [];
  let out = "";
  for (const { from, to } of notesIn(text)) {
    const raw = text.slice(from, to);
    const body = raw.replace(/^[\s+·•-]+/, "");
    const said = statementOf(body);
    const start = out.length;
    out += said === null ? raw : `${start > 0 ? " " : ""}${said}.${raw.endsWith("\n") ? "\n" : ""}`;
    lines.push({
      from,
      to,
      start,
      end: out.length,
      text: out.slice(start),
      lead: raw.length - body.length,
      isMended: said !== null,
    });
  }
  return { text: out, lines };
}

const score = /(?<=(?:^|[\s/,])[가-힣]{1,5}) ?: ?(?=[가-힣])/g;

/** A list of verdicts ("맛: 보통 / 친절: 별로") with its colons blank, each sign in its old place. */
function asNotes(review: string): string {
  const isList = (review.match(score)?.length ?? 0) >= 2;
  return isList ? review.replace(score, (colon) => " ".repeat(colon.length)) : review;
}

/** A clause of the tidied text as the guest wrote it. */
export function writtenIn(review: string, { lines }: Tidied, clause: string): string {
  const line = lines.find(({ isMended, text }) => isMended && text.includes(clause.trim()));
  return line === undefined ? clause : review.slice(line.from, line.to);
}

/** The same opinion in the tidied text: one for each line it spans when its notes were put into sentences. */
export function placedIn({ text, lines }: Tidied, mention: AspectMention): AspectMention[] {
  const spanned = lines.filter(({ from, to }) => Math.min(to, mention.end) - Math.max(from, mention.start) >= 2);
  if (spanned.some(({ isMended }) => isMended)) return spanned.map((line) => inLine(line, mention));
  const [first] = spanned;
  const last = spanned.at(-1);
  if (!first || !last) return [];
  const start = Math.max(first.start, mention.start - first.from + first.start);
  const end = Math.min(last.end, mention.end - last.from + last.start);
  return [{ ...mention, quote: text.slice(start, end), start, end }];
}

function inLine(line: Line, mention: AspectMention): AspectMention {
  const skipped = line.text.length - line.text.trimStart().length;
  const shift = line.isMended ? skipped - line.lead : 0;
  const start = Math.max(line.start + skipped, mention.start - line.from + line.start + shift);
  const isToEnd = line.isMended && mention.end >= line.to - 2;
  const end = isToEnd ? line.end : Math.min(line.end, mention.end - line.from + line.start + shift);
  return { ...mention, quote: line.text.slice(start - line.start, end - line.start), start, end };
}

function notesIn(text: string): { from: number; to: number }[] {
  const notes: { from: number; to: number }[] = [];
  let from = 0;
  let before: string[] = [];
  const close = (to: number) => {
    if (to > from) notes.push({ from, to });
    from = to;
    before = [];
  };
  for (const { 0: word, index } of text.matchAll(/\S+/g)) {
    const end = index + word.length;
    if (listNumber.test(word) || /^[+/]$/.test(word)) close(index);
    const isOpen = hardly.test(word) && denial.test(text.slice(end));
    const isEnd = mark.test(word.at(-1) ?? "") || text[end] === "\n" || (!isOpen && endsNote(word, before));
    before.push(word);
    if (isEnd && !listNumber.test(word)) close(end);
  }
  close(text.length);
  return notes;
}
