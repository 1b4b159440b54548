import { readFileSync } from "node:fs";
import { z } from "zod";
import { demoShops } from "@/sandbox/data/demo-shops";
import { createDrafter } from "./draft-review";

const moods = ["good", "mixed", "plain", "bad"] as const;
export type Mood = (typeof moods)[number];
const LineSchema = z.object({ mood: z.enum(moods), stars: z.number().nullish(), body: z.string() });
const platforms = ["naver", "kakao", "google"] as const;
const sorry = /죄송|송구|사과드|미안/;

export type Apology = { mood: Mood; stars: number | null; text: string; reply: string; apologises: boolean };

/** The first draft to every review written for the shops of the sandbox, with its stars where it has them and without. */
export async function answerSandbox(): Promise<Apology[]> {
  const answered: Apology[] = [];
  for (const { shop, folder } of demoShops) {
    const { name, category, phone, hours } = shop;
    const profile = { name, category, phone, hours, menu: shop.menu.map((dish) => dish.name) };
    const draft = createDrafter();
    for (const { mood, stars, body } of platforms.flatMap((platform) => linesOf(folder, platform))) {
      const ratings = stars ? [stars, null] : [null];
      for (const rating of ratings) {
        const { drafts } = await draft({ shop: profile, rating, text: body, seed: body });
        const reply = drafts[0]?.text ?? "";
        answered.push({ mood, stars: rating, text: body, reply, apologises: sorry.test(reply) });
      }
    }
  }
  return answered;
}

function linesOf(folder: string, platform: string) {
  const file = new URL(`../../sandbox/data/${folder}/${platform}.ndjson`, import.meta.url);
  return readFileSync(file, "utf8")
    .trimEnd()
    .split("\n")
    .flatMap((line) => LineSchema.safeParse(JSON.parse(line)).data ?? [])
    .filter(({ body }) => /[가-힣]/.test(body));
}

/** How many of a mood's first drafts apologise. */
export function apologyShare(answered: readonly Apology[], mood: Mood): number {
  const own = answered.filter((each) => each.mood === mood);
  return own.filter(({ apologises }) => apologises).length / own.length;
}
