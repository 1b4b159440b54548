import { changed, finalOf, vowelOf } from "@/server/integrations/reply-writer/built-in/grammar/syllable";

const bright = new Set(["ㅏ", "ㅑ", "ㅗ"]);
const keepsBieup = /[좁잡입씹집뽑접꼽업붙]$/;
const losesSiot = /[짓붓낫젓긋잇]$/;
const turnsDigeut = /(?:깨닫|[듣걷묻싣긷])$/;
const keepsReu = /(?:따르|들르|치르|다다르|푸르)$/;
const merged: Record<string, string> = { ㅗ: "ㅘ", ㅜ: "ㅝ", ㅣ: "ㅕ", ㅚ: "ㅙ" };
const bare = new Set(["ㅏ", "ㅓ", "ㅐ", "ㅔ", "ㅕ", "ㅖ"]);

const start = (stem: string) => stem.slice(0, -1);
const end = (stem: string) => stem.at(-1) ?? "";
const harmony = (char: string) => (bright.has(vowelOf(char)) ? "아" : "어");

/** 어/아 form of a stem: 없다 없어, 기다리다 기다려, 맵다 매워, 빠르다 빨라, 크다 커. */
export function infinitive(stem: string): string {
  const tail = end(stem);
  if (stem.endsWith("아니")) return `${stem}어`;
  if (tail === "하") return `${start(stem)}해`;
  const final = finalOf(tail);
  if (final === "") return openInfinitive(stem);
  if (final === "ㅂ" && !keepsBieup.test(stem))
    return `${start(stem)}${changed(tail, "")}${/[돕곱]$/.test(stem) ? "와" : "워"}`;
  if (losesSiot.test(stem)) return `${start(stem)}${changed(tail, "")}${harmony(tail)}`;
  if (turnsDigeut.test(stem)) return `${start(stem)}${changed(tail, "ㄹ")}${harmony(tail)}`;
  if (final === "ㅎ" && /(?:[그이저]렇|어떻|갛|얗|맣|랗|렇)$/.test(stem))
    return `${start(stem)}${changed(tail, "", vowelOf(tail) === "ㅑ" ? "ㅒ" : "ㅐ")}`;
  return stem + harmony(tail);
}

function openInfinitive(stem: string): string {
  const tail = end(stem);
  const vowel = vowelOf(tail);
  if (bare.has(vowel)) return stem;
  if (vowel === "ㅡ") return euInfinitive(stem);
  const contracted = merged[vowel];
  return contracted ? start(stem) + changed(tail, "", contracted) : `${stem}어`;
}

function euInfinitive(stem: string): string {
  const tail = end(stem);
  const before = end(start(stem));
  const vowel = bright.has(vowelOf(before)) ? "ㅏ" : "ㅓ";
  if (tail === "르" && !keepsReu.test(stem) && before !== "")
    return `${stem.slice(0, -2)}${changed(before, "ㄹ")}${changed("라", "", vowel)}`;
  return start(stem) + changed(tail, "", before === "" ? "ㅓ" : vowel);
}

/** Past base, before 다/고/네: 없었, 기다렸, 매웠. */
export function past(stem: string): string {
  return withSsang(infinitive(stem));
}

/** 기다려 → 기다렸. */
export function withSsang(form: string): string {
  return start(form) + changed(end(form), "ㅆ");
}

const honoured: readonly (readonly [RegExp, string])[] = [
  [/(?<!물|애|욕|겁|까|빼|떼|마음)(?:먹|마시)$/, "드"],
  [/말하$/, "말씀하"],
  [/(?<![가-힣])자$/, "주무"],
];

/** Past base with 시: 기다리셨, 드셨, 힘드셨, 추우셨. */
export function honorificPast(stem: string): string {
  const special = honoured.find(([own]) => own.test(stem));
  if (special) return `${stem.replace(special[0], special[1])}셨`;
  const tail = end(stem);
  const final = finalOf(tail);
  if (final === "") return `${stem}셨`;
  if (final === "ㄹ") return `${start(stem)}${changed(tail, "")}셨`;
  if (final === "ㅂ" && !keepsBieup.test(stem)) return `${start(stem)}${changed(tail, "")}우셨`;
  if (losesSiot.test(stem)) return `${start(stem)}${changed(tail, "")}으셨`;
  return `${turnsDigeut.test(stem) ? start(stem) + changed(tail, "ㄹ") : stem}으셨`;
}

const dropsEu: readonly (readonly [RegExp, string])[] = [
  [/놀랐$/, "놀라"],
  [/하였$/, "하"],
  [/들렀$/, "들르"],
  [/아팠$/, "아프"],
  [/고팠$/, "고프"],
  [/나빴$/, "나쁘"],
  [/바빴$/, "바쁘"],
  [/켰$/, "켜"],
  [/폈$/, "펴"],
  [/도왔$/, "도우"],
  [/마음에 ?들었$/, "마음에 들"],
  [/([만떠흔힘잠물거시며멍병깃])들었$/, "$1들"],
  [/맘에 ?들었$/, "맘에 들"],
  [/들었$/, "듣"],
  [/물었$/, "묻"],
  [/컸$/, "크"],
  [/썼$/, "쓰"],
  [/껐$/, "끄"],
  [/떴$/, "뜨"],
  [/뻤$/, "쁘"],
  [/슬펐$/, "슬프"],
];
const unmerged: Record<string, string> = { ㅕ: "ㅣ", ㅘ: "ㅗ", ㅝ: "ㅜ", ㅙ: "ㅚ" };

/** 배우다, 치우다: the other verbs in 웠 are of ㅂ. */
const keepsU = /[배싸채비피키외태세치깨지재메끼띄씌데때새]웠$/;

/** Colours keep their ㅎ: 뽀얬 → 뽀얗. */
const hueOf: Readonly<Record<string, string>> = {
  뽀얬: "뽀얗",
  하얬: "하얗",
  까맸: "까맣",
  빨갰: "빨갛",
  노랬: "노랗",
  파랬: "파랗",
};

/** 차가웠 → 차갑, 추웠 → 춥. */
function changedEnd(base: string): string {
  const before = base.at(-2) ?? "";
  return finalOf(before) === "" ? base.slice(0, -2) + changed(before, "ㅂ") : start(base) + changed("웠", "", "ㅜ");
}

/** The stem of a past base: 기다렸 → 기다리, 먹었 → 먹, 골랐 → 고르. */
export function stemOfPast(base: string): string {
  if (/웠$/.test(base) && !keepsU.test(base)) return changedEnd(base);
  const special = dropsEu.find(([form]) => form.test(base));
  if (special) return base.replace(special[0], special[1]);
  const tail = end(base);
  const hue = hueOf[base.slice(-2)];
  if (hue !== undefined) return base.slice(0, -2) + hue;
  if (tail === "했") return `${start(base)}하`;
  if (tail === "었" || tail === "았") return start(base);
  const before = end(start(base));
  if ((tail === "랐" || tail === "렀") && finalOf(before) === "ㄹ")
    return `${base.slice(0, -2)}${changed(before, "")}르`;
  return start(base) + changed(tail, "", unmerged[vowelOf(tail)]);
}
