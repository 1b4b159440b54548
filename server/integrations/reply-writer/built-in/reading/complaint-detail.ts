import { hasTopic, soundsBad } from "@/server/integrations/reply-writer/built-in/reading/badness";
import { wordingsOf } from "@/server/integrations/reply-writer/built-in/reading/wordings";
import { inFull } from "@/server/integrations/reply-writer/built-in/reading/in-full";
import { type Quotation, quotationOf } from "@/server/integrations/reply-writer/built-in/reading/quotation";
import { soundsGlad } from "@/server/integrations/reply-writer/built-in/reading/gladness";
import {
  complaintRetold,
  type RetoldComplaint,
} from "@/server/integrations/reply-writer/built-in/reading/retell-complaint";

/** What led up to a complaint is none: "패딩 맡겼는데". */
const leadsUp = /(?:데|니까|더니|길래|[아어해려라]서)(?:요)?[ㅠㅜ.…~]*$/;
/** The same before a further clause, where nothing is said of anything: "크라운 씌우고". */
const goesOn = /(?:고|며|면서)[ㅠㅜ.…~]*$/;
/** What the guest asked for or did first is no complaint, whatever else it sounds like. */
const asked =
  /(?:달랬|달라고? ?(?:했|말)|시켰|주문했|부탁했|부탁드렸|요청했|예약했|맡겼|갔|샀)(?:는데|더니|거든요)(?:요)?[ㅠㅜ.…~]*$/;
/** Told with a straight face. */
const jest = /재밌|재미있|물 ?먹[었음]|자격/;
/** "버터갈릭말고": not this one. */
const rather = /말고(?:요|는|도)?[ㅠㅜ.~]*$/;
/** What was asked for is told together with what came of it: "아메리카노 시켰는데 라떼 나옴". */
const calledFor =
  /(?:달랬|달라고 ?(?:했|말)|시켰|주문했|예약하고 갔|예약했|전화했|전화드렸|문의했|말했|말씀드렸|부탁했|요청했)(?:는데|더니)(?:요)?[ㅠㅜ.…~]*$/;
const ordered = /(?:시켰|주문했)(?:는데|더니)(?:요)?[ㅠㅜ.…~]*$/;
/** "핸드폰을 보셔서 | 기분이 별로였어요": why, and how that felt. */
const felt = /^(.+ .*[가-힣])서 (?:(?:너무|정말|진짜|많이|좀|더) )?(?:기분|마음|맘)(?:이|도|은)? ?[가-힣 ]+[^가-힣]*$/;
const longestBefore = 16;
const fewestWords = 2;
const fewestLetters = 6;

/** A complaint as the guest told it ("면이 불어서 나왔다니"), from the fullest words to the plainest; at last a few words of it as they stand. */
export function* complaintDetailsOf(
  clause: string,
  isSayable: (words: string) => boolean,
  before = "",
  written = clause,
): Generator<RetoldComplaint | Quotation> {
  if (calledFor.test(before) && before.length <= longestBefore) {
    const both = detailIn(`${before.replace(/요?[ㅠㅜ.…~ ]*$/, "")} ${clause}`, isSayable);
    if (both !== null && (both.hae !== "" || !ordered.test(before))) yield both;
  }
  if (ordered.test(before) && !soundsBad(clause)) return;
  const [, why] = felt.exec(clause) ?? [];
  for (const words of [...(why === undefined ? [] : wordingsOf(`${why}요`)), ...wordingsOf(inFull(clause))]) {
    const told = detailIn(words, isSayable);
    if (told !== null) yield told;
  }
  const quoted = quotationOf(written);
  if (quoted !== null && isSayable(`${quoted.quote}는 말씀에 마음이 쓰여요.`)) yield quoted;
}

function detailIn(clause: string, isSayable: (words: string) => boolean): RetoldComplaint | null {
  if (
    soundsGlad(clause) ||
    jest.test(clause) ||
    rather.test(clause) ||
    asked.test(clause) ||
    (isBackground(clause) && !soundsBad(clause))
  )
    return null;
  const told = complaintRetold(clause);
  if (told === null || told.ni.split(" ").length < fewestWords) return null;
  if (told.ni.replace(/[^가-힣0-9]/g, "").length < fewestLetters) return null;
  if (!isSayable(`${told.ni} 마음이 쓰여요.`)) return null;
  const isOurs = told.hae !== "" && isSayable(`${told.hae} 죄송해요. ${told.n} 점도 살펴볼게요.`);
  return isOurs ? told : { ...told, n: told.ni.replace(/다니$/, "던"), hae: "", ours: "" };
}

function isBackground(clause: string): boolean {
  return leadsUp.test(clause) || (goesOn.test(clause) && !hasTopic.test(clause));
}
