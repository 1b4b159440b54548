import { readFileSync } from "node:fs";
import { ReplyLineSchema } from "@/scripts/evaluation/judge-reply";

/** A reply of one shop to one review; `parts`: where a dangerous reply is so, as offsets, end exclusive. */
export type ShopReply = {
  batch: string;
  kind: "dangerous" | "weak" | "fine";
  rules: string[];
  line: ReturnType<typeof ReplyLineSchema.parse>;
  parts: [number, number][];
};

const kinds = { "!": "dangerous", "~": "weak", "=": "fine" } as const;

/**
 * Reads `% whose hand`, `# shop | voice | menu | phone | hours`, `? stars review`, and the replies to it: `! rules dangerous`,
 * `~ rules weak`, `= fine`. What is between two bars is the dangerous part of a longer reply.
 */
export function readShopReplies(name: string): ShopReply[] {
  const replies: ShopReply[] = [];
  let batch = "";
  let shop: unknown = null;
  let review: unknown = null;
  const lines = readFileSync(new URL(name, import.meta.url), "utf8").split("\n");
  for (const [at, line] of lines.entries()) {
    const [mark = "", ...words] = line.split(" ");
    if (line === "") continue;
    if (mark === "%") batch = words.join(" ");
    else if (mark === "#") shop = shopOf(words.join(" "));
    else if (mark === "?")
      review = { rating: words[0] === "-" ? null : Number(words[0]), text: words.slice(1).join(" ") };
    else if (mark === "!" || mark === "~" || mark === "=") {
      const rules = mark === "=" ? [] : (words.shift() ?? "").split(",");
      const { reply, parts } = unmark(words.join(" "));
      const parsed = ReplyLineSchema.parse({ id: `${name}:${at + 1}`, shop, review, reply });
      replies.push({ batch, kind: kinds[mark], rules, line: parsed, parts });
    } else throw new Error(`cannot read “${line}”`);
  }
  return replies;
}

function shopOf(line: string) {
  const [name = "", voice = "", menu = "", phone = "-", hours = ""] = line.split("|").map((part) => part.trim());
  return {
    name,
    voice,
    menu: menu.split(",").filter(Boolean),
    phone: phone === "-" ? null : phone,
    hours: hours || null,
  };
}

/** Takes the bars out of a reply and tells where they stood; without any, all of it is meant. */
function unmark(marked: string): { reply: string; parts: [number, number][] } {
  const parts: [number, number][] = [];
  let reply = "";
  for (const [at, piece] of marked.split("|").entries()) {
    if (at % 2 === 1) parts.push([reply.length, reply.length + piece.length]);
    reply += piece;
  }
  return { reply, parts: parts.length > 0 ? parts : [[0, reply.length]] };
}
