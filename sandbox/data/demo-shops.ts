import { shop as cafeSlowAfternoon } from "./cafe-slow-afternoon/shop";
import { shop as hairGyeol } from "./hair-gyeol/shop";
import { shop as ongiSikdang } from "./ongi-sikdang/shop";

/** The shops the sandbox opens with; each has its folder: what it is, and what was written about it. */
export const demoShops = [
  { shop: ongiSikdang, reviews: new URL("./ongi-sikdang/reviews.ndjson", import.meta.url) },
  { shop: cafeSlowAfternoon, reviews: new URL("./cafe-slow-afternoon/reviews.ndjson", import.meta.url) },
  { shop: hairGyeol, reviews: new URL("./hair-gyeol/reviews.ndjson", import.meta.url) },
];
