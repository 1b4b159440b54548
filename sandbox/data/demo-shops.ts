import { shop as basakChicken } from "./basak-chicken/shop";
import { shop as cafeSlowAfternoon } from "./cafe-slow-afternoon/shop";
import { shop as haeddeunBakery } from "./haeddeun-bakery/shop";
import { shop as hairGyeol } from "./hair-gyeol/shop";
import { shop as hanipMandu } from "./hanip-mandu/shop";
import { shop as meongnyangBath } from "./meongnyang-bath/shop";
import { shop as mulsoriStay } from "./mulsori-stay/shop";
import { shop as ongiSikdang } from "./ongi-sikdang/shop";
import { shop as saebyeokdalDental } from "./saebyeokdal-dental/shop";
import { shop as sonkkeutNail } from "./sonkkeut-nail/shop";

/**
 * The shops the sandbox opens with; each has its folder: what it is, what was written about it on each platform, and, of
 * the two that the demo owner runs, what was answered.
 */
export const demoShops = [
  { shop: ongiSikdang, folder: "ongi-sikdang", answers: true },
  { shop: cafeSlowAfternoon, folder: "cafe-slow-afternoon", answers: true },
  { shop: hairGyeol, folder: "hair-gyeol" },
  { shop: hanipMandu, folder: "hanip-mandu" },
  { shop: mulsoriStay, folder: "mulsori-stay" },
  { shop: basakChicken, folder: "basak-chicken" },
  { shop: haeddeunBakery, folder: "haeddeun-bakery" },
  { shop: sonkkeutNail, folder: "sonkkeut-nail" },
  { shop: saebyeokdalDental, folder: "saebyeokdal-dental" },
  { shop: meongnyangBath, folder: "meongnyang-bath" },
];
