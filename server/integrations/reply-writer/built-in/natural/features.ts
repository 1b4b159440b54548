import type { AspectMention } from "@/server/domain/analysis";
import { bucketsOf } from "@/server/domain/understanding/buckets";
import { readPredicate } from "@/server/integrations/reply-writer/built-in/grammar/predicate";
import { spaced } from "@/server/integrations/reply-writer/built-in/grammar/spacing";
import type { Guess } from "@/server/integrations/reply-writer/built-in/matters/best-matter";
import { matterModel } from "@/server/integrations/reply-writer/built-in/matters/matter-model";
import { matterOf } from "@/server/integrations/reply-writer/built-in/matters/matters";
import { soundsBad } from "@/server/integrations/reply-writer/built-in/reading/badness";
import { soundsGlad } from "@/server/integrations/reply-writer/built-in/reading/gladness";
import { isNoun } from "@/server/integrations/reply-writer/built-in/reading/tellable";
import type { Role } from "@/server/integrations/reply-writer/built-in/roles/roles";
import type { Tone } from "@/server/integrations/reply-writer/built-in/reading/tone";

/** How words of the guest's are taken up: gladly as a clause, as something we did, as a quotation; with regret as a clause or a quotation. */
export const ways = ["praise", "deed", "quote", "complaint", "blame-quote"] as const;
export type Way = (typeof ways)[number];

/** Words taken up ("국물이 식었다니", "고기를 구워 드린", "‘또 올래요’라"), the clause they are of, and what is known of it. */
export type Telling = {
  way: Way;
  said: string;
  clause: string;
  /** What the analysis heard in the clause. */
  heard: readonly Pick<AspectMention, "polarity" | "score">[];
  guess: Guess | null;
  /** What the clause is said for. */
  role: Pick<Role, "praise" | "blame" | "main"> | null;
  tone: Tone;
  rating: number | null;
  /** Which clause of how many it is. */
  at: number;
  of: number;
};

/** Buckets are numbers of this many bits. */
export const gramBits = 16;

const shortest = 2;
const longest = 5;
const fewest = 3;
const mostWords = 8;
const mostClauses = 6;
const chanceSteps = 6;

/** The buckets of what is said, as it is written: runs of 2–5 letters with their spaces, words and pairs of words. */
export function gramsOf({ way, said }: Pick<Telling, "way" | "said">): number[] {
  const words = said.normalize("NFC").replace(/\d+/g, "0").trim().split(/\s+/);
  const line = `^${words.join("_")}$`;
  const grams = new Set<string>();
  for (let from = 0; from < line.length; from++)
    for (let to = from + shortest; to <= Math.min(line.length, from + longest); to++) {
      const gram = line.slice(from, to);
      grams.add(gram);
      if (gram.length >= fewest) grams.add(`${way} ${gram}`);
    }
  words.forEach((word, at) => {
    grams.add(`word ${word}`);
    grams.add(`pair ${words[at - 1] ?? ""} ${word}`);
  });
  return bucketsOf([...grams], gramBits);
}

/** The buckets of what is known of the clause, each for the way it is taken up. */
export function signsOf({ way, said, clause, heard, guess, role, tone, rating, at, of }: Telling): number[] {
  const isHeard = (polarity: string) => heard.some((mention) => mention.polarity === polarity);
  const sides = `heard ${isHeard("positive")} ${isHeard("negative")}`;
  const sounds = `sounds ${soundsGlad(clause)} ${soundsBad(clause)}`;
  const mean = heard.reduce((sum, { score }) => sum + score, 0) / heard.length;
  const side = guess === null ? null : matterOf(guess.id)?.polarity;
  const signs = [
    sides,
    sounds,
    `${sides} ${sounds}`,
    `heard as ${heard.length === 0 ? null : Math.round(mean * 2.5)}`,
    `guess ${side} ${Math.round((guess?.chance ?? 0) * 4)}`,
    ...roleSigns(role),
    `tone ${tone}`,
    `rating ${rating}`,
    `tone ${tone} ${rating} ${sides}`,
    `clauses ${Math.min(of, mostClauses)}`,
    `first ${at === 0}`,
    `last ${at === of - 1}`,
    `predicate ${readPredicate(clause)?.kind}`,
    `topic ${/[가-힣](?:은|는|이|가|도) /.test(said)}`,
    `object ${/[을를] /.test(said)}`,
    `words ${Math.min(said.split(" ").length, mostWords)}`,
    `whole ${letters(clause) < letters(said) + 4}`,
    ...shapeOf(said, clause),
  ];
  return bucketsOf(
    signs.map((sign) => `${way}: ${sign}`),
    gramBits,
  );
}

function roleSigns(role: Telling["role"]): string[] {
  if (role === null) return ["role none"];
  const step = (chance: number) => Math.round(chance * chanceSteps);
  return [
    `praises ${step(role.praise)}`,
    `blames ${step(role.blame)}`,
    `main ${step(role.main)}`,
    `role ${Math.round(role.praise * 2)} ${Math.round(role.blame * 2)} ${Math.round(role.main * 2)}`,
  ];
}

const ends =
  /(?:(?<![다라자냐])고|며|면서|데|지만|니까?|더니|길래|서|라|다가|요|다|음|함|됨|임|심|옴|짐)[\s.!?~ㅠㅜㅋㅎ…]*$/;
const shares = 5;

/** What is left of the clause in what is said, and how it is put together. */
function shapeOf(said: string, clause: string): string[] {
  const words = said.replace(/[‘’]/g, "").split(" ");
  const [first = ""] = words;
  const last = (words.at(-1) ?? "").replace(/다니$/, "");
  const bare = words
    .slice(0, -1)
    .filter((word) => !/[은는이가도을를에서로게만며고면의한히지]$|까지$/.test(word)).length;
  const subject =
    /^(.+)[은는이가도]$/.exec(words.findLast((word) => /[가-힣][은는이가도]$/.test(word)) ?? "")?.[1] ?? "";
  const ending = ends.exec(clause)?.[0].replace(/[^가-힣]/g, "") ?? "";
  return [
    `begins ${clause.startsWith(first.slice(0, 2))}`,
    `closes ${clause.split(" ").at(-1)?.slice(0, 1) === last.slice(0, 1)} ${ending}`,
    `clause ends ${ending}`,
    `share ${Math.round((letters(said) / letters(clause)) * shares)}`,
    `bare ${Math.min(bare, 3)}`,
    `names ${subject === "" ? null : isNoun(subject)}`,
    `longest ${Math.max(...words.map((word) => word.length))}`,
    `spaced ${spaced(said, isNoun) === said}`,
    `honoured ${/셨|시는|시다|드린|드렸/.test(said)}`,
    `number ${/\d/.test(said)}`,
    `first ${first.slice(-1)} ${first.length}`,
    `last ${last}`,
    `said sounds ${soundsGlad(said)} ${soundsBad(said)}`,
    ...builtOf(words),
    ...sidesOf(said),
  ];
}

function sidesOf(said: string): string[] {
  const model = matterModel();
  const words = said.replace(/[‘’]|다니$|라니$/g, "");
  const logits = model.read(words, []);
  if (logits === null) return ["own none"];
  const top = Math.max(...logits);
  let total = 0;
  const sums: Record<string, number> = { positive: 0, negative: 0, none: 0 };
  logits.forEach((logit, k) => {
    const each = Math.exp(logit - top);
    total += each;
    const side = matterOf(model.card.ids[k] ?? "")?.polarity ?? "none";
    sums[side] = (sums[side] ?? 0) + each;
  });
  const best = model.card.ids[logits.indexOf(top)] ?? "";
  return [
    ...Object.entries(sums).map(([side, sum]) => `own ${side} ${Math.round((sum / total) * 6)}`),
    `own id ${best}`,
    `own sure ${matterOf(best)?.polarity} ${Math.round((1 / total) * 4)}`,
  ];
}

const adverb =
  /^(?:안|못|덜|더|너무|진짜|정말|완전|엄청|아주|참|꽤|제일|특히|좀|조금|살짝|많이|훨씬|다|또|잘|딱|싹|계속|자꾸|전부|전혀|아예|거의|하나도|제대로|아직|바로|그냥|직접|따로|먼저|끝까지)$/;
const marks: readonly (readonly [string, RegExp])[] = [
  ["deed", /드린$|여쭌$/],
  ["tells", /다니$|라니$/],
  ["counts", /\d|^(?:한|두|세|네|다섯|여섯|몇)$/],
  ["adverb", adverb],
  ["subject", /[가-힣][이가]$/],
  ["topic", /[가-힣][은는]$/],
  ["also", /[가-힣]도$/],
  ["object", /[가-힣][을를]$/],
  ["place", /[가-힣](?:에|에서|에게|한테|으로|로)$/],
  ["up to", /[가-힣](?:까지|만|부터|밖에|보다|처럼)$/],
  ["and", /[가-힣](?:고|며|면서)$/],
  ["so", /[가-힣](?:서|니|니까|면|는데|은데|지만)$/],
  ["how", /[가-힣][게히]$/],
  ["which", /[한된던은는인를]$/],
];

/** What kinds of words follow each other: "subject adverb tells". */
function builtOf(words: readonly string[]): string[] {
  const kinds = words.map((word) => {
    const kind = marks.find(([, mark]) => mark.test(word))?.[0] ?? "bare";
    const isKnown = isNoun(kind === "bare" ? word : word.slice(0, -1));
    return ["bare", "subject", "topic", "also", "object"].includes(kind) ? `${kind} ${isKnown}` : kind;
  });
  const pairs = [...kinds, "end"].map((kind, at) => `built ${kinds[at - 1] ?? ""} ${kind}`);
  return [...pairs, `built ${kinds.join(" ")}`];
}

function letters(text: string): number {
  return text.replace(/\s/g, "").length;
}
