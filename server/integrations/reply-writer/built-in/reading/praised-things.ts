import { kindsOf } from "@/server/integrations/reply-writer/built-in/matters/nouns";
import type { Point } from "@/server/integrations/reply-writer/built-in/points/points";
import { people } from "@/server/integrations/reply-writer/built-in/reading/taken/fond";
import { likedIn, nounOf } from "@/server/integrations/reply-writer/built-in/reading/taken/liked";

/** From this chance on a thing is named as what the guest is glad of; beside what is told in particular, or one or two stars, only from the second. */
const gladFrom = 0.5;
const daringlyFrom = 0.3;
const surelyGladFrom = 0.7;
const lowRating = 2;
const mostNamed = 2;
/** Theirs, not ours. */
const ofGuests =
  /^(?:허리|어깨|무릎|목|발|발끝|종아리|배|지갑|질문|체면|거북목|디스크|오십견|곱슬|반곱슬|귀지|각질|비듬|새치|여드름|기미|모공|주름|점|흉터|붉은 ?자국|충치|사랑니|통증|몸무게|실비|보험|구급차|응급실|심전도|이름|나이|숙제|회사|집|여행)$/;

/** Things a review praises, each with what is liked of it: "진한 말차라떼". */
export function likedThings(text: string, points: readonly Point[]): string[] {
  const isThing = (noun: string) => kindsOf(noun).length > 0 || points.some(({ name }) => name.includes(noun));
  return likedIn(text).filter((thing) => isThing(nounOf(thing)));
}

/** Further things a reply to praise should name, people apart. */
export function praisedThings(
  liked: readonly string[],
  points: readonly Point[],
  rating: number | null,
  dares: boolean,
): Point[] {
  const isLow = rating !== null && rating <= lowRating;
  const from = isLow ? surelyGladFrom : dares ? daringlyFrom : gladFrom;
  return points
    .filter(({ polarity, chance }) => polarity === "positive" && chance >= from)
    .filter(
      ({ name }) => !people.test(name) && !ofGuests.test(name) && !liked.some((thing) => thing.includes(nounOf(name))),
    );
}

/** Names of the two surest, as they stand in the review, of those that may be named beside what was told. */
export function namesBeside(praised: readonly Point[], told: string): string[] {
  const named = praised.filter(({ chance }) => told === "" || chance >= surelyGladFrom).slice(0, mostNamed);
  return named.sort((a, b) => a.start - b.start).map(({ name }) => name);
}
