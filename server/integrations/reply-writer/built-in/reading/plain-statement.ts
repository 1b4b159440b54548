import { isNominal } from "@/server/integrations/reply-writer/built-in/grammar/predicate";

/** Told by somebody else, guessed, advised, exclaimed: nothing the guest states. */
const notStated =
  /[다라냐자]고 (?:썼|적었|남겼|했|하셨|하시|그랬|들었|하네|합니)|(?:이?라더니|다더니|한다더니)[^.!?]*$|[대래]요?$|[다라]며$|[다라]면서$|그것도|심지어|세상에|(?<![가-힣])(?:와|헐|하|아니) |(?:되|하|주|있|바꾸)시?면 (?:될|되|좋|나을)|[가-힣](?:지|는지|은지|운지|한지|을지|나)$/;
/** What a guest did to prove it, not what happened. */
const proof =
  /(?:견적|진단서|영수증|사진|영상|CCTV|증거|캡처|캡쳐|녹음)[가-힣]{0,2} ?(?:[가-힣]+ )?(?:있|찍|올|첨부|남겨|받아|보관|제출|냈|확보)|접수해|신고했|고객 ?센터/;

/** True of a clause that can be told back as it is: one statement, not a row of notes, hearsay, advice or proof. */
export function isPlainStatement(clause: string): boolean {
  const words = clause.split(" ");
  const isOneNote = words.slice(0, -1).every((word) => !isNominal(word) && !/[가-힣]{2}(?:요|니다|네요)$/.test(word));
  return isOneNote && !notStated.test(clause);
}

export function isProof(clause: string): boolean {
  return proof.test(clause);
}
