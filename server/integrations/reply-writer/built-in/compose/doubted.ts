import {
  closing,
  type Desk,
  type Draft,
  needed,
  notSaying,
  say,
  saying,
} from "@/server/integrations/reply-writer/built-in/compose/draft";
import { tell } from "@/server/integrations/reply-writer/built-in/compose/tell";
import { reaches } from "@/server/integrations/reply-writer/built-in/phrases/ko/questions";
import {
  doubtChannels,
  doubtChecks,
  doubtRegrets,
  doubtSorries,
} from "@/server/integrations/reply-writer/built-in/phrases/ko/second-opinion";
import { besideDoubt } from "@/server/integrations/reply-writer/built-in/reading/second-opinion";
import type { ReplyAngle } from "@/server/integrations/reply-writer/reply-writer";

/** Answers who was told something else elsewhere: no defence, no admission; what we looked at is looked at again. */
export function doubtedDraft(desk: Desk, angle: ReplyAngle): Draft {
  const { reading, shop } = desk;
  const regret = say(desk, doubtRegrets, { found: reading.trade === "care" ? "말씀" : "진단" });
  const sorry = say(desk, notSaying(regret, doubtSorries));
  const said = angle === "empathy" ? [sorry, regret] : [regret, sorry];
  for (const told of besideDoubt(reading.complaints).slice(0, angle === "short" ? 0 : 1))
    said.push(tell(desk, told, "also", said));
  const reach = saying(desk, reaches[shop.phone ? "phone" : "open"]);
  return [...said, say(desk, doubtChecks)].map(needed).concat(closing(say(desk, doubtChannels, { reach })));
}
