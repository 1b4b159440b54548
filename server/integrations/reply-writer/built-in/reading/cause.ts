import { particleFor } from "@/server/integrations/reply-writer/built-in/grammar/particle";
import { isRetellable } from "@/server/integrations/reply-writer/built-in/reading/trust";

const sticksOut = /((?:[가-힣]{2,6}(?<!에서|[은는을를도이가]) )?[가-힣]{1,6}?)(?:이|가)? ?튀어 ?나[와온]/;
const against =
  /(?<![가-힣])([가-힣]{1,7}(?: 이음새| 모서리| 덮개| 문틈)?)에 (?:[가-힣]+ ){0,2}?(찔|긁|베|걸려|껴|끼|부딪|데[어었여였]|찢)/;
const suffered: Readonly<Record<string, string>> = {
  찔: "찔려",
  긁: "긁혀",
  베: "베여",
  걸려: "걸려",
  껴: "끼어",
  끼: "끼어",
  부딪: "부딪혀",
  찢: "찢겨",
};
const taken =
  /(?<![가-힣])([가-힣]{1,8}?)(?:을|를)? ?(?:(?:아이|아기|애|딸|아들|남편|엄마|아빠|어머니|아버지|저)[가는도이만은] )?(먹|받|맞)(?:고(?! 있)|[었았]고|[었았]는데|다가?|은 ?(?:뒤|후)[가-힣]*)(?= )/;
const doing = /(?<![가-힣])([가-힣]{2,5}?)(?:을|를)? ?하다가?(?= )/;
const short = /[굴회국밥죽빵면떡침술전탕]/;
const treatment = /^(?:스테로이드|수액|링거|진통제|항생제|파상풍[가-힣 ]*|약|소염제|반깁스|깁스)$/;
const noThing =
  /^(?:욕|[한두세네몇]|숟갈|숟가락|젓가락|모금|입|술|[가-힣]+게|나이|돈|저녁|점심|아침|다|잘|못|안|같이|함께|전화|비|바람|연락|그거|이거|여기|거기)$/;
/** A word with its particle on, or only a count: "아이가", "다섯개". */
const tied = /(?:이랑|하고|에서|[가은는도만])$|(?:개|명|그릇|접시|조각|인분|판)$/;
const honoured: Readonly<Record<string, string>> = { 먹: "드시고", 받: "받으시고", 맞: "맞으시고" };

/** What led to it, as we say it before what happened: "탈색하시다가", "모듬초밥을 드시고", "스프링에"; empty where it is not told. */
export function causeOf(text: string, isEaten: boolean, isGuest: boolean): string {
  const cause = isEaten ? takenIn(text, isGuest) : (thingIn(text) ?? doingIn(text, isGuest) ?? takenIn(text, isGuest));
  return cause === null || !isRetellable(cause) ? "" : `${cause} `;
}

function thingIn(text: string): string | null {
  const out = sticksOut.exec(text)?.[1];
  if (out !== undefined) return `튀어나온 ${out}에`;
  const [, thing = "", verb = ""] = against.exec(text) ?? [];
  return thing === "" || noThing.test(thing) ? null : `${thing}에 ${suffered[verb] ?? "데어"}`;
}

function doingIn(text: string, isGuest: boolean): string | null {
  const deed = doing.exec(text)?.[1];
  return deed === undefined || noThing.test(deed) ? null : `${deed}${isGuest ? "하시다가" : "하다가"}`;
}

function takenIn(text: string, isGuest: boolean): string | null {
  const [, thing = "", verb = ""] = taken.exec(text) ?? [];
  if (
    thing === "" ||
    (thing.length === 1 && !short.test(thing)) ||
    noThing.test(thing) ||
    treatment.test(thing) ||
    tied.test(thing)
  )
    return null;
  return `${thing}${particleFor(thing, "을/를")} ${isGuest ? (honoured[verb] ?? "") : `${verb}고`}`;
}
