/**
 * A word reviewers describe a shop with, and how a reply says it back.
 * `@` stands for "subject이/가 ", `#` for "subject을/를 "; both vanish without a subject; `$1` is the first group of `re`.
 */
export type Descriptor = {
  re: RegExp;
  /** "…다", as it is in general. */
  is: string;
  /** "…다", as it was that day. */
  was: string;
  /** Before a noun: "진한"; absent where it cannot stand there. */
  kind?: string;
  /** The whole noun phrase when the subject is part of the word: "착한 가격". */
  thing?: string;
  /** "…다니" where the ordinary one would sound stiff. */
  heard?: string;
  /** What will be looked at, after the subject: "국물" + "온도". */
  topic?: string;
};

type More = Pick<Descriptor, "heard" | "topic" | "kind" | "thing">;

/** 하다 words: 진하다, 진한, 진해요; also cut short (미지근.) and in dialect (빠삭허니). */
export function ha(root: string, more: More = {}): Descriptor {
  const ending = "하|허|헌|혀|한|해|했|합|함|할|히";
  const re =
    root.length > 1
      ? new RegExp(`${root}(?:${ending}|(?=[\\s.,!~]|$))`)
      : new RegExp(`(?<![가-힣])${root}(?:${ending})`);
  return { re, is: `@${root}하다`, was: `@${root}했다`, kind: `${root}한`, ...more };
}

/** ㅂ words: 부드럽다, 부드러운, 부드러워요. */
export function bieup(stem: string, more: More = {}): Descriptor {
  const open = stem.slice(0, -1) + String.fromCharCode(stem.charCodeAt(stem.length - 1) - 17);
  return {
    re: new RegExp(`${stem}|${open}[우운워웠울움]`),
    is: `@${stem}다`,
    was: `@${open}웠다`,
    kind: `${open}운`,
    ...more,
  };
}

/** Any other word, spelled out. */
export function word(re: RegExp, is: string, was: string, more: More = {}): Descriptor {
  return { re, is, was, ...more };
}

/** Something the guest did or felt: said with honorifics and without a subject of its own. */
export function guest(re: RegExp, did: string, more: More = {}): Descriptor {
  return { re, is: did, was: did, ...more };
}
