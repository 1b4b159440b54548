import type { UrgencyKind } from "@/server/domain/analysis";

const ofBody: ReadonlySet<UrgencyKind> = new Set(["illness", "allergy", "injury"]);
const sick =
  /장염|코로나|확진|독감|감기|몸살|두통|생리통|입덧|항암|투석|치매|수술|퇴원|입원|응급실|간병|(?<![가-힣])(?:암|체해|체한|앓|아프|아파|아팠|열[이 ]|열나)|삐끗|골절|디스크|알레르기|알러지|못 ?먹/;
const came =
  /시켰|시킨|시킴|시켜|주문|요청|부탁|배달|찾아|찾았|들렀|들어[갔간온왔]|갔|첫 ?끼|예약|물어|여쭤|말씀|사정|생일/;
/** What was had, done or visited before: then it may have come from there. */
const hadBefore =
  /먹고|먹은|먹었|먹으니|먹인|마시고|마신|받고|받은|맞고|맞은|시술|다녀와|다녀온|이용|방문 ?(?:후|뒤)|나서부터|뒤부터|다음 ?날|담날|이튿날|밤새|새벽/;
const sentence = /[^.!?\n]+/g;

/** True where the illness that a review tells of was there before the guest came, and none of it came from us. */
export function cameIll(review: string, kind: UrgencyKind): boolean {
  if (!ofBody.has(kind)) return false;
  const told = (review.match(sentence) ?? []).filter((part) => sick.test(part));
  return told.length > 0 && came.test(told[0] ?? "") && told.every((part) => !hadBefore.test(part));
}
