import type { AspectMention } from "@/server/domain/analysis";
import { particleFor } from "@/server/integrations/reply-writer/built-in/grammar/particle";
import type { Echo } from "@/server/integrations/reply-writer/built-in/reading/echo";
import { isRetellable } from "@/server/integrations/reply-writer/built-in/reading/trust";

const spoken = /["“]([^"”]{2,30})["”]/;
/** What follows words that were really said: "…라며", "…하시던데", "… 한마디". */
const reported =
  /^["”]?\s*(?:이?라고|이?라며|이?라면서|이?래요|이?라네|이?랍니다|하[시셔며면는더던네고]|하셨|했|한 ?마디|그러|대답|소리|라니|요\s*하|하니|에|이게|도 아니고)/;
const end = /[\s~!.,?…^ㅋㅎㅠㅜ]+$/u;

/** What the guest was told at the shop ("바쁘니까 빨리 고르세요"), where the review quotes it; null when it quotes nothing. */
export function heardWords({ aspect, polarity, quote }: AspectMention): Echo | null {
  const match = spoken.exec(quote);
  const words = (match?.[1] ?? "").replace(end, "").trim();
  const after = match ? quote.slice(match.index + match[0].length) : "";
  if (!reported.test(after)) return null;
  if (polarity === "neutral" || words.length < 2 || !isRetellable(words.replace(/[,.!?]/g, ""))) return null;
  const said = `“${words}”${particleFor(words, "이라는/라는")}`;
  const heard = polarity === "negative" ? `${said} 말을 들으셨다` : `${said} 한마디를 마음에 두셨다`;
  return {
    kind: "retold",
    aspect,
    polarity,
    go: `${heard}고`,
    neun: `${heard}는`,
    ni: `${heard}니`,
    and: heard.replace(/다$/, "고"),
    thing: null,
    deed: null,
    topic: polarity === "negative" && aspect === "service" ? "응대" : "",
  };
}
