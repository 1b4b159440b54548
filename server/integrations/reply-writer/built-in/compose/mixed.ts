import {
  openingOf as complaintOpening,
  complaintsOf,
  mainOnes,
  praisedLast,
  summed,
  surestFirst,
} from "@/server/integrations/reply-writer/built-in/compose/complaint";
import {
  closing,
  type Desk,
  type Draft,
  needed,
  say,
  spare,
} from "@/server/integrations/reply-writer/built-in/compose/draft";
import { alsoOf, ledBy, particularsOf, praisedIn } from "@/server/integrations/reply-writer/built-in/compose/praise";
import { answerTo, channelOf } from "@/server/integrations/reply-writer/built-in/compose/question";
import { wishBeside } from "@/server/integrations/reply-writer/built-in/compose/wish";
import { hasOwnAct, tell } from "@/server/integrations/reply-writer/built-in/compose/tell";
import { byNoun } from "@/server/integrations/reply-writer/built-in/matters/by-noun";
import type { Told } from "@/server/integrations/reply-writer/built-in/matters/told";
import { honestThanks, turns } from "@/server/integrations/reply-writer/built-in/phrases/ko/complaint-frames";
import { gentleOpenings } from "@/server/integrations/reply-writer/built-in/phrases/ko/plain-matters";
import type { ReplyAngle } from "@/server/integrations/reply-writer/reply-writer";

const gladRating = 4;
const lowRating = 2;
/** Besides the first complaint, so many more leave no room for what is not one. */
const many = 2;

/** Answers praise and complaint in one reply, each where the angle puts it. */
export function mixedDraft(desk: Desk, angle: ReplyAngle): Draft {
  const { reading, voice } = desk;
  const rating = reading.rating ?? gladRating;
  if (reading.mild || (reading.suggests && rating >= gladRating)) return mildDraft(desk, angle);
  const [first, ...others] = complaintsOf(desk);
  if (first === undefined) return mildDraft(desk, angle);
  const [surest = first] = surestFirst([first, ...others]);
  const answer = answerTo(desk);
  const asked = (said: readonly string[]) => [
    ...summed(desk, said),
    ...wishBeside(desk, said),
    ...(answer ? [needed(answer)] : []),
  ];
  const isReached = rating <= lowRating || reading.request === "contact";
  const channel = isReached && angle !== "short" ? [closing(channelOf(desk))] : [];
  const thanks = voice.length === "long" && angle !== "short" ? [spare(say(desk, honestThanks))] : [];
  const besides = others.length < many ? needed : spare;
  if (angle === "empathy") {
    const said = withOthers(desk, complaintOpening(desk, voice.length === "short" ? "short" : angle, first), others);
    const act = besides(tell(desk, surest, "acts", said));
    return [...said.map(needed), act, ...asked([...said, act.text]), ...channel, ...praisedLast(desk), ...thanks];
  }
  const [praised, ...more] = praisedBeside(desk, "empathy");
  const lead = praised === undefined ? [] : [ledBy(desk, praised, [])];
  const also =
    angle === "short" || praised === undefined ? [] : more.slice(0, 1).map((told) => alsoOf(desk, told, praised, lead));
  const glad = [...lead, ...also];
  const sorry = (praised === undefined ? "" : desk.chooser.among(turns)) + tell(desk, first, "sorry", glad);
  const all = withOthers(desk, [...glad, sorry], others);
  const acts = angle !== "short" || others.length === 0 ? [tell(desk, surest, "acts", all)] : [];
  return [
    ...lead.map(needed),
    ...also.map(besides),
    ...all.slice(glad.length).map(needed),
    ...acts.map(besides),
    ...asked([...all, ...acts]),
    ...channel,
    ...thanks,
  ];
}

function withOthers(desk: Desk, said: readonly string[], others: readonly Told[]): string[] {
  const all = [...said];
  for (const told of others) all.push(tell(desk, told, "also", all));
  return all;
}

/** A remark beside praise is looked at, not apologised for. */
function mildDraft(desk: Desk, angle: ReplyAngle): Draft {
  const [praised, ...more] = praisedBeside(desk, angle);
  const said = [praised === undefined ? say(desk, gentleOpenings) : ledBy(desk, praised, [])];
  if (praised !== undefined && angle !== "short")
    for (const told of more.slice(0, 1)) said.push(alsoOf(desk, told, praised, said));
  said.push(...remarks(desk, angle, said));
  const answer = answerTo(desk);
  return [...said.map(needed), ...summed(desk, said), ...wishBeside(desk, said), ...(answer ? [needed(answer)] : [])];
}

const ofTheWhole = /^overall/;

/** The praise beside a remark: what was liked in particular, never that all was well. */
function praisedBeside(desk: Desk, angle: ReplyAngle): Told[] {
  const all: Told[] = particularsOf(desk, praisedIn(desk, angle));
  const isHollow = ({ detail, isNamed, matter }: Told) => detail === null && !isNamed && ofTheWhole.test(matter.id);
  return desk.reading.complaints.length === 0 ? all : all.filter((told) => !isHollow(told));
}

/** What is said of small complaints: each by its name, and of one alone what we will do. */
export function remarks(desk: Desk, angle: ReplyAngle, before: readonly string[]): string[] {
  const complaints = mainOnes(desk.reading.complaints);
  const said: string[] = [];
  for (const told of complaints) said.push(tell(desk, told, "mild", [...before, ...said]));
  const [only, ...others] = complaints;
  const isAlone = only !== undefined && only.matter !== byNoun && others.length === 0;
  if (!isAlone || angle !== "action" || desk.voice.length === "short") return said;
  return hasOwnAct(only) || said.some(onlyFeels) ? [...said, tell(desk, only, "acts", [...before, ...said])] : said;
}

/** "그 점은 아쉬우셨겠어요": nothing yet of what we will do. */
function onlyFeels(sentence: string): boolean {
  return /셨겠(?:어요|습니다)$/.test(sentence);
}
