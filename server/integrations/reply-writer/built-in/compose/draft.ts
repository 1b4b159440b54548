import type { ShopProfile, Voice } from "@/server/domain/voice";
import type { Chooser } from "@/server/integrations/reply-writer/built-in/grammar/chooser";
import { fill, type Phrase, type Slots } from "@/server/integrations/reply-writer/built-in/grammar/fill";
import { asTrade } from "@/server/integrations/reply-writer/built-in/phrases/ko/trade-turns";
import type { ReviewReading } from "@/server/integrations/reply-writer/built-in/reading/review-reading";
import { tradeWords } from "@/server/integrations/reply-writer/built-in/reading/trade";

/** One sentence without its full stop; those that are not needed are left out first when room is short; `closes`: nothing comes after it; `sums`: it stands for what was not told. */
export type Sentence = { text: string; needed: boolean; closes?: true; sums?: true };
export type Draft = Sentence[];

/** What a composer works with. */
export type Desk = { reading: ReviewReading; chooser: Chooser; voice: Voice; shop: ShopProfile };

const poured = /한 잔|한 모금|다음 잔|내릴|내리는|음미/;

/** Picks a phrase and says it in the shop's speech level. */
export function say(desk: Desk, phrases: readonly Phrase[], slots: Slots = {}): string {
  const fitting = desk.reading.bakes ? phrases.filter((phrase) => !poured.test(phrase)) : phrases;
  const own = (fitting.length > 0 ? fitting : phrases).map((phrase) => asTrade(phrase, desk.reading.trade));
  return saying(desk, desk.chooser.pick(own), slots);
}

export function saying(desk: Desk, phrase: Phrase, slots: Slots = {}): string {
  return fill(asTrade(phrase, desk.reading.trade), desk.voice.speechLevel, { ...commonSlots(desk), ...slots });
}

const telling =
  "알아봐 적어 마음 기억 보람 고마 고맙 글 말씀까지 응원 반가 반갑 기다 웃 다시 다음 지키 지킬 거울 손질 편하게 들러 떠오르 생각나 그려져 놓여 뿌듯 기뻐 기쁩 흐뭇 다행 미소 하루 살필 아쉬 실망 불편 서운 당황 답답 속상 기대 소음 간격 콘센트"
    .split(" ")
    .concat("그 점", "한 잔", "한 그릇");

/** Phrases that do not say again what was said. */
export function notSaying(said: string, phrases: readonly Phrase[]): readonly Phrase[] {
  const others = unsaid(said, phrases);
  return others.length > 0 ? others : phrases;
}

/** The same; none where each says again something that was said. */
export function unsaid(said: string, phrases: readonly Phrase[]): readonly Phrase[] {
  const taken = telling.filter((word) => said.includes(word));
  return phrases.filter((phrase) => !taken.some((word) => phrase.includes(word)));
}

export function needed(text: string): Sentence {
  return { text, needed: true };
}

/** The last word of a reply to a complaint: where to go on. */
export function closing(text: string): Sentence {
  return { text, needed: true, closes: true };
}

export function spare(text: string): Sentence {
  return { text, needed: false };
}

function commonSlots({ reading, shop }: Desk): Slots {
  const { team, toTeam } = tradeWords[reading.trade];
  return { team, toteam: toTeam, phone: shop.phone ?? "" };
}
