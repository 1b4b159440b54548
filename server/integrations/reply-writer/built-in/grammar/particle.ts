import { josa } from "es-hangul";

const pairs = ["이/가", "을/를", "은/는", "와/과", "으로/로"] as const;

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
  const sound = /[가-힣]/.test(last) ? last : (spoken[last] ?? "가");
  const known = pairs.find((each) => each === pair);
  if (known) return josa.pick(sound, known);
  const [closed = "", open = ""] = pair.split("/");
  return josa.pick(sound, "이/가") === "이" ? closed : open;
}
