import {
  closing,
  type Desk,
  type Draft,
  needed,
  notSaying,
  say,
  type Sentence,
} from "@/server/integrations/reply-writer/built-in/compose/draft";
import { answerTo, channelOf } from "@/server/integrations/reply-writer/built-in/compose/question";
import { tell } from "@/server/integrations/reply-writer/built-in/compose/tell";
import { records } from "@/server/integrations/reply-writer/built-in/phrases/ko/grave-checks";
import {
  quietDeeds,
  rememberedDishes,
  sorrowLines,
  sorrowSorries,
  wellWishes,
} from "@/server/integrations/reply-writer/built-in/phrases/ko/sorrows";
import type { Sorrow } from "@/server/integrations/reply-writer/built-in/reading/sorrow";
import type { ReplyAngle } from "@/server/integrations/reply-writer/reply-writer";

const notDish = /‘|그릇|접시|컵|자리|가게|분위기|응대/;

/** The first word to somebody who has lost or is in need. */
function condolence(desk: Desk, sorrow: Sorrow): Sentence {
  const { pet, whom } = sorrow;
  return needed(say(desk, sorrowLines[sorrow.kind].condole, { pet, whom: whom === "" ? "그분" : whom }));
}

/** Answers who has lost somebody and blames us: condolence, one apology, what was wrong, what is checked, a private way. */
export function sorryDraft(desk: Desk, sorrow: Sorrow): Draft {
  const said = [condolence(desk, sorrow).text, say(desk, sorrowSorries)];
  for (const told of desk.reading.complaints.slice(0, 2)) said.push(tell(desk, told, "also", said));
  return [...said, say(desk, records)].map(needed).concat(closing(channelOf(desk)));
}

/** Answers who has lost somebody or is in need: condolence first, thanks for the writing, nothing proud and no quotation. */
export function condolingDraft(desk: Desk, angle: ReplyAngle, sorrow: Sorrow): Draft {
  const { complaints } = desk.reading;
  const lines = sorrowLines[sorrow.kind];
  const whom = sorrow.whom === "" ? "그분" : sorrow.whom;
  const spoken = (phrases: typeof lines.condole, said: readonly string[]) =>
    say(desk, notSaying(said.join(" "), phrases), { pet: sorrow.pet, whom });
  const condoled = condolence(desk, sorrow).text;
  const said = [condoled];
  for (const told of complaints.slice(0, 2)) said.push(tell(desk, told, "mild", said));
  const deed = complaints.length === 0 ? deedIn(desk) : null;
  if (deed !== null && angle !== "short") said.push(say(desk, notSaying(condoled, quietDeeds), { deed }));
  else if (complaints.length === 0) said.push(thanksOf(desk, sorrow) ?? spoken(lines.thank, said));
  const isOfOther = sorrow.kind === "illness" && sorrow.whom !== "";
  if (complaints.length === 0 || angle !== "short") said.push(spoken(isOfOther ? wellWishes : lines.wish, said));
  const answer = answerTo(desk);
  return [...said, ...(answer ? [answer] : [])].map(needed);
}

function deedIn({ reading }: Desk): string | null {
  const found = reading.praise.flatMap(({ detail }) => (detail !== null && "deed" in detail ? [detail.deed] : []));
  return found[0] ?? null;
}

/** A dish that brought somebody back, or what was good although it ended badly. */
function thanksOf(desk: Desk, { kind }: Sorrow): string | null {
  const { noun, trade, praise } = desk.reading;
  const isDish = kind === "memory" && noun !== null && !notDish.test(noun) && (trade === "food" || trade === "cafe");
  if (isDish) return say(desk, rememberedDishes, { noun });
  const liked = kind === "failed" ? praise.find(({ isSure }) => isSure) : undefined;
  return liked === undefined ? null : tell(desk, liked, "also", []);
}
