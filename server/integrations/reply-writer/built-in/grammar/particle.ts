import { josa } from "es-hangul";

type Pair = "이/가" | "을/를" | "은/는" | "와/과" | "으로/로" | "이라는/라는" | "이라고/라고" | "이나/나";

const spoken: Record<string, string> = {
  "0": "공",
  "1": "일",
  "2": "이",
  "3": "삼",
  "4": "사",
  "5": "오",
  "6": "육",
  "7": "칠",
  "8": "팔",
  "9": "구",
};

/** The particle of the pair that fits `word`; a number is read digit by digit, Latin letters count as open. */
export function particleFor(word: string, pair: string): string {
  const bare = word.replace(/[”’"'」)\]!?.~\s]+$/u, "");
  const last = bare.at(-1) ?? "";
  const sound = /[가-힣]/.test(last) ? bare : (spoken[last] ?? "가");
  return josa.pick(sound, pair as Pair);
}
