import type { CompletionRequest } from "./check-request";

/** What a request is about, as a model would find it in the messages. */
export type Material = {
  review: string;
  stars: number | null;
  shopName: string;
  isFormal: boolean;
  language: "ko" | "en" | "ja" | "zh";
};

const languages = [
  ["영어로", "en"],
  ["일본어로", "ja"],
  ["중국어로", "zh"],
] as const;

export function readRequest({ messages }: CompletionRequest): Material {
  const instructions = messages[0]?.content ?? "";
  const material = parse(messages.at(-1)?.content ?? "");
  const review = typeof material.review === "string" ? { text: material.review } : material.review;
  const mark = /빈칸 대신 "(.)"/u.exec(instructions)?.[1] ?? " ";
  return {
    review: (review?.text ?? "").replaceAll(mark, " "),
    stars: material.stars ?? review?.stars ?? null,
    shopName: material.shop?.name ?? "",
    isFormal: instructions.includes("하십시오체"),
    language: languages.find(([words]) => instructions.includes(words))?.[1] ?? "ko",
  };
}

type Given = {
  review?: string | { text?: string; stars?: number | null };
  stars?: number | null;
  shop?: { name?: string };
};

function parse(text: string): Given {
  try {
    return JSON.parse(text) as Given;
  } catch {
    return {};
  }
}
