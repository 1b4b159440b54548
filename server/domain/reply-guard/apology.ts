import type { ReplyReading } from "@/server/domain/reply-guard/reading";
import { originalSpan } from "@/server/domain/reply-guard/view";

const sorry =
  /죄송(?!하지만|한마음)|사과(?:드|의말|말씀|를드)|사죄|송구|미안(?:해|합|하|한)|잘못했습|용서|申し訳|すみません|お詫び|抱歉|对不起|致歉/g;
const english = /\bsorry\b|\bapolog\w+/g;

/** Where the reply apologises. */
export function apologiesIn(reply: ReplyReading): { start: number; end: number }[] {
  return [
    ...[...reply.tight.text.matchAll(sorry)].map((match) => originalSpan(reply.tight, match.index, match[0].length)),
    ...[...reply.flat.text.matchAll(english)].map((match) => originalSpan(reply.flat, match.index, match[0].length)),
  ];
}

const care =
  /걱정|놀라|속상|확인|살피|살펴|살필|면목|염려|언짢|답답하셨|허탈하셨|고생|무겁|헤아|부끄|되짚|바로잡|아쉬우셨|서운하셨|당황하셨|들려주시면|여쭙|성실히|졸이/;

/** What was done or is being done about it: "의자를 두 개 뺐어요" cares without saying so. */
const deeds =
  /고있(?:어요|습니다)|는중(?:이에요|입니다)|볼게요|려고(?:해요|합니다)|(?:두었|뒀|바꿨|바꾸었|늘렸|줄였|넓혔|옮겼|갈았|고쳤|붙였|놓았|낮췄|돌려놓았|정했|정하였|기로했|기로하였|다녀가셨)(?:어요|습니다)|(?:알려|말해|말씀해|보여)주시면|[가-힣]군요[.!]|겠(?:어요|네요)[.!]|셨죠[.!]/;

/** True when the reply regrets, worries, looks into it or does something: what one who threatens or blames leaves out. */
export function showsCare(reply: ReplyReading): boolean {
  return care.test(reply.tight.text) || deeds.test(reply.tight.text) || apologiesIn(reply).length > 0;
}
