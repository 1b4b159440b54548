import { anyOf, near } from "@/server/domain/reply-guard/phrase";
import type { GuardInput } from "@/server/domain/reply-guard/verdict";
import { plain } from "./plain";

const place =
  "(?:(?<!공영|공용|유료|근처|옆)주차장|키즈(?:룸|존|카페)|놀이방|놀이터|테라스|루프탑|수영장|사우나|자쿠지|찜질방|노래방|단체[석방실]|개별룸|야외석|인피니티풀|옥상정원|룸|프라이빗룸|엘리베이터|발렛|바비큐장|조식뷔페)";
/** What a shop is said to have: rooms, parking, a pool. */
export const facility = [
  anyOf(
    near(
      `${place}(?:자리|도|이|가|은|는|을)?`,
      "(?:있으니|있어요|있습니다|있으며|무료|완비|규모|이용(?:하실|해보|가능)|넓)",
      8,
    ),
    "(?:주차도[0-9]대|발렛|반려견|반려동물|애견|주차|단체|포장|배달|예약|룸|카드|제로페이)[^.!?]{0,6}(?:동반)?(?:가능하니|가능합|가능합니다|가능해요|되니까|무료)",
    near(
      `(?:노천탕|온천|스파|바베큐|셔틀|무료와이파이|어린이방|수유실|휠체어|[0-9]호선|[0-9]+대|출구)`,
      "(?:있습니다|있어요|가능|완비|운영|앞이|까지)",
      10,
    ),
    "지하[^.!?]{0,12}차[^.!?]{0,8}(?:대|[0-9])|차[^.!?]{0,4}[0-9두세네다섯열스무]+대",
    near("(?:[0-9일이삼사오]|지하)층(?:에|에도)?", `${place}`, 6),
  ),
];

const placeName = new RegExp(place);

/** A place the review, the menu or the name of the shop knows. */
export function isKnownPlace(found: string, { shop, review }: GuardInput): boolean {
  const name = placeName.exec(found)?.[0] ?? "";
  return plain(`${review.text} ${shop.name} ${shop.menu.join(" ")} ${shop.category ?? ""}`).includes(name);
}
