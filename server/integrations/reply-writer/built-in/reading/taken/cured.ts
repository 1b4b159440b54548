import { number, spacedCount } from "@/server/integrations/reply-writer/built-in/reading/taken/count";

const treated = new RegExp(
  `(?:(침|주사|치료|도수|추나|물리치료|관리|마사지)(?:을|를)? ?)?(${number}) ?(?:번|회)(?:만에)? ?(?:맞|받|하|다니)[가-힣]* .*?(멀쩡|나[았음은]|풀[렸리림]|사라|없어|편해|좋아[졌지짐])`,
);
const ends: Readonly<Record<string, string>> = {
  멀: "멀쩡해지셨다니",
  나: "나으셨다니",
  풀: "풀리셨다니",
  사: "사라지셨다니",
  없: "없어지셨다니",
  편: "편해지셨다니",
  좋: "좋아지셨다니",
};
const denied = /(?:안|못|않|그대로|똑같)/;

/** After how many treatments it was well ("침 두 번 만에 멀쩡해지셨다니"); null where it was not. */
export function curedIn(note: string): string | null {
  const [whole = "", what, count = "", result = ""] = treated.exec(note) ?? [];
  const end = ends[result.slice(0, 1)];
  if (end === undefined || denied.test(whole)) return null;
  return `${what === undefined ? "" : `${what} `}${spacedCount(`${count}번`)} 만에 ${end}`;
}
