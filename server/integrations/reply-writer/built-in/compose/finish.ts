import type { Language } from "@/server/domain/analysis";
import { type Platform, replyLength, replyLimits } from "@/server/domain/platform";
import type { Voice } from "@/server/domain/voice";
import type { Draft } from "@/server/integrations/reply-writer/built-in/compose/draft";

type Finish = { platform: Platform; voice: Voice; isHappy: boolean; language: Exclude<Language, "other"> };

const western = { stop: ".", call: "!", gap: " " } as const;
const eastern = { stop: "。", call: "!", gap: "" } as const;
const marks = { ko: western, en: western, ja: eastern, zh: eastern } as const;

/** Sentences put together with sign-off and marks that fit the tone, within what the platform takes. */
export function finish(draft: Draft, { platform, voice, isHappy, language }: Finish): string {
  const kept = [...draft];
  let text = assemble(kept, voice, isHappy, language);
  while (!fits(platform, text) && kept.length > 1) {
    const spare = kept.findLastIndex((sentence) => !sentence.needed);
    kept.splice(spare >= 0 ? spare : kept.length - 1, 1);
    text = assemble(kept, voice, isHappy, language);
  }
  return fits(platform, text) ? text : cut(platform, text);
}

function assemble(draft: Draft, voice: Voice, isHappy: boolean, language: Finish["language"]): string {
  const bright = isHappy && voice.tone === "cheerful";
  const { stop, call, gap } = marks[language];
  const mark = (index: number) => (bright && (index === 0 || index === draft.length - 1) ? call : stop);
  const body = draft.map(({ text }, index) => text + mark(index)).join(gap);
  return voice.signOff.trim() === "" ? body : `${body}\n${voice.signOff.trim()}`;
}

function fits(platform: Platform, text: string): boolean {
  const limit = replyLimits[platform];
  return !limit || replyLength(platform, text) <= limit.max;
}

function cut(platform: Platform, text: string): string {
  let short = [...text];
  while (short.length > 0 && !fits(platform, short.join(""))) short = short.slice(0, -10);
  return short.join("");
}
