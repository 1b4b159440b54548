import { honorificPast } from "@/server/integrations/reply-writer/built-in/grammar/conjugate";
import { readPredicate } from "@/server/integrations/reply-writer/built-in/grammar/predicate";
import { number, span, spacedCount } from "@/server/integrations/reply-writer/built-in/reading/taken/count";
import { particleFor } from "@/server/integrations/reply-writer/built-in/grammar/particle";

const fromTo =
  /(?:^|\s)(?:([가-힣]{1,6})(?:이|가|은|는|도)? )?(\d{1,3} ?(점|등급|등|급|키로|킬로|kg|인치))(?:대)?에서 ?(\d{1,3} ?(?:점|등급|등|급|키로|킬로|kg|인치))/i;
const lost =
  /(?:(체지방|체중|몸무게|허리)(?:이|가|은|는|도)? )?(\d{1,2}(?:\.\d)?) ?(프로|퍼센트|%|키로|킬로|kg|인치)(?:이|가|나|을|를|이나)? ?(?:넘게 ?)?(?:감량|빠[졌지짐]|뺐|뺌|줄었|줄음|줄어)/i;
const learnt = new RegExp(
  `(?:^|\\s)(${span}) ?만에 ((?:\\S+ ){0,2}(?:치네|쳐|쳤|갔|읽|풀[어었]|탔|타요|뛰|완주|합격|졸업|성공|땄|뗐|외워|외웠)[가-힣]*)$`,
);
const longest = 16;
const smaller = new RegExp(`((?:바지 |옷 )?사이즈|허리띠)(?:가|이)? ?(${number} ?(?:개|칸|단계))(?:나|이나)? ?줄`);
const pressure = /(혈압|혈당|당수치|콜레스테롤)(?:이|가|은|는)? ?(\d{2,3})에서 ?(\d{2,3})/;
const units: Readonly<Record<string, string>> = { 프로: "%", 퍼센트: "%", 키로: "kg", 킬로: "kg" };

/** A figure that got better ("58점에서 84점이 되었다니"); null where there is none. */
export function gainIn(note: string): string | null {
  const [, subject, from = "", , to = ""] = fromTo.exec(note) ?? [];
  if (from !== "" && isBetter(from, to)) {
    const isWhen = subject !== undefined && /[에엔때쯤]$/.test(subject);
    const what = subject === undefined ? "" : `${subject}${isWhen ? "" : particleFor(subject, "이/가")} `;
    const after = asWritten(to);
    return `${what}${asWritten(from)}에서 ${after}${particleFor(spoken(after), "이/가")} 되었다니`;
  }
  const [, size, steps = ""] = smaller.exec(note) ?? [];
  if (size !== undefined) return `${size}${particleFor(size, "이/가")} ${spacedCount(steps)}나 줄었다니`;
  const [, level, high, low] = pressure.exec(note) ?? [];
  if (level !== undefined && Number(high) > Number(low))
    return `${level}${particleFor(level, "이/가")} ${high}에서 ${low}${particleFor(`${low}`, "으로/로")} 내려갔다니`;
  const [, of, much = "", unit = ""] = lost.exec(note) ?? [];
  if (much === "") return learntIn(note);
  const amount = `${much}${units[unit] ?? unit}`;
  const fully = `${amount}${amount.endsWith("kg") ? "이나" : "나"}`;
  return of === undefined ? `${fully} 빼셨다니` : `${of}${particleFor(of, "이/가")} ${fully} 줄었다니`;
}

/** What a learner can do, and after how long: "6개월 만에 캐논을 치셨다니". */
function learntIn(note: string): string | null {
  const [, time = "", done = ""] = learnt.exec(note) ?? [];
  const read = done === "" || done.length > longest ? null : readPredicate(done);
  return read === null || read.kind === "noun" ? null : `${spacedCount(time)} 만에 ${honorificPast(read.words)}다니`;
}

/** More points, but a lower rank and less weight. */
function isBetter(from: string, to: string): boolean {
  const gain = Number.parseInt(to, 10) - Number.parseInt(from, 10);
  return from.endsWith("점") ? gain > 0 : gain < 0;
}

function asWritten(figure: string): string {
  return figure.replace(/\s/g, "").replace(/(?:키로|킬로)$/, "kg");
}

function spoken(figure: string): string {
  return figure.replace(/kg$/i, "킬로");
}
