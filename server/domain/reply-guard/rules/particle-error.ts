import { batchimOf, digitBatchim } from "@/server/domain/reply-guard/hangul";
import { applyEdits } from "@/server/domain/reply-guard/mend";
import type { ReplyReading } from "@/server/domain/reply-guard/reading";
import type { Rule } from "@/server/domain/reply-guard/rule";
import type { GuardInput } from "@/server/domain/reply-guard/verdict";

type Slip = { start: number; end: number; text: string };

const reason = "조사가 앞말과 맞지 않아요.";
const rieul = 8;
const pairs: Record<string, string> = {
  을: "를",
  를: "을",
  은: "는",
  는: "은",
  이: "가",
  가: "이",
  과: "와",
  와: "과",
};
const afterConsonant = new Set(["을", "은", "이", "과"]);

const endsIn을 =
  /^(?:가을|마을|노을|고을|너을|지을|나을|부을|이을|저을|그을|자을|쏘을|거을|겨을|하을)$|(?:지|나|부|이|저|그)을$/;
const endsIn은 = /(?:나|지|부|이|저|그|조|하|가|고|다|성)은$|작은$/;
const endsIn과 = /(?:사|치|내|효|다|유|모|화|초|투|부|여|외|안|이|아|형|제|교|전|대|수|미|도)과$/;
const endsIn와 = /(?:찾아|나|들어|놀러|다녀|돌아|가져|데려|걸어|내려|올라|따라|다가|모셔|사|타)와$/;

/** 을/를, 은/는, 이/가, 과/와, 로/으로, 예요/이에요 that do not fit the word before them. */
export const particleError: Rule = {
  id: "particle-error",
  find: (reply, input) => slips(reply, input).map(({ start, end }) => ({ start, end, reason })),
  mend: (reply, input) => ({ code: "particles", text: applyEdits(reply.original, slips(reply, input)) }),
};

function slips(reply: ReplyReading, input: GuardInput): Slip[] {
  const found = [
    ...afterAnyWord(reply.original),
    ...afterKnownNames(reply.original, input),
    ...afterNumber(reply.original),
  ];
  return found.filter((slip, index) => found.findIndex((other) => other.start === slip.start) === index);
}

function afterAnyWord(text: string): Slip[] {
  const found: Slip[] = [];
  for (const match of text.matchAll(/(?<![가-힣])([가-힣]{1,30})([을를은과와])(?=[\s,.!?]|$)/g)) {
    const [word = "", noun = "", particle = ""] = match;
    const closed = (batchimOf(noun.at(-1) ?? "") ?? 0) > 0;
    const legitimate = endsIn을.test(word) || endsIn은.test(word) || endsIn과.test(word) || endsIn와.test(word);
    const wrong = particle === "를" || particle === "와" ? closed : !closed;
    if (wrong && !legitimate && noun.length > 1) found.push(fix(match.index + noun.length, particle));
  }
  for (const match of text.matchAll(/([가-힣])예요/g)) {
    const before = match[1] ?? "";
    if ((batchimOf(before) ?? 0) > 0) found.push({ start: match.index + 1, end: match.index + 3, text: "이에요" });
  }
  return found;
}

function afterKnownNames(text: string, { shop, review }: GuardInput): Slip[] {
  const names = [shop.name, review.reviewerName ?? "", ...shop.menu].filter((name) => /[가-힣]$/.test(name));
  return names.flatMap((name) => {
    const closed = (batchimOf(name.at(-1) ?? "") ?? 0) > 0;
    const found: Slip[] = [];
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
      const particle = text.charAt(at + name.length);
      const next = text.charAt(at + name.length + 1);
      if (pairs[particle] && /[\s,.!?]|^$/.test(next) && afterConsonant.has(particle) !== closed)
        found.push(fix(at + name.length, particle));
      const to = toward(text.slice(at + name.length), batchimOf(name.at(-1) ?? "") ?? 0);
      if (to) found.push({ start: at + name.length, end: at + name.length + to.wrong.length, text: to.right });
    }
    return found;
  });
}

function afterNumber(text: string): Slip[] {
  return [...text.matchAll(/(\d)(?=으?로(?:\s|$|[,.]))/g)].flatMap((match) => {
    const at = match.index + 1;
    const to = toward(text.slice(at), digitBatchim(match[1] ?? ""));
    return to ? [{ start: at, end: at + to.wrong.length, text: to.right }] : [];
  });
}

function toward(rest: string, batchim: number): { wrong: string; right: string } | null {
  const written = /^(으로|로)(?=[\s,.]|$)/.exec(rest)?.[1];
  if (!written) return null;
  const right = batchim === 0 || batchim === rieul ? "로" : "으로";
  return written === right ? null : { wrong: written, right };
}

function fix(start: number, particle: string): Slip {
  return { start, end: start + 1, text: pairs[particle] ?? particle };
}
