import { shop as cafeSlowAfternoon } from "./cafe-slow-afternoon/shop";
import { shop as hairGyeol } from "./hair-gyeol/shop";
import { shop as hanipMandu } from "./hanip-mandu/shop";
import { shop as mulsoriStay } from "./mulsori-stay/shop";
import { shop as ongiSikdang } from "./ongi-sikdang/shop";

const reviewsOf = (folder: string): URL => new URL(`./${folder}/reviews.ndjson`, import.meta.url);

/** The shops the sandbox opens with; each has its folder: what it is, and what was written about it. */
export const demoShops = [
  { shop: ongiSikdang, reviews: reviewsOf("ongi-sikdang") },
  { shop: cafeSlowAfternoon, reviews: reviewsOf("cafe-slow-afternoon") },
  { shop: hairGyeol, reviews: reviewsOf("hair-gyeol") },
  { shop: hanipMandu, reviews: reviewsOf("hanip-mandu") },
  { shop: mulsoriStay, reviews: reviewsOf("mulsori-stay") },
];
