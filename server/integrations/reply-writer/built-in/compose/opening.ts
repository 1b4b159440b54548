import type { Desk } from "@/server/integrations/reply-writer/built-in/compose/draft";
import { listOf, tell } from "@/server/integrations/reply-writer/built-in/compose/tell";
import type { Phrase } from "@/server/integrations/reply-writer/built-in/grammar/fill";
import { generalMatter } from "@/server/integrations/reply-writer/built-in/matters/general-matters";
import type { Told } from "@/server/integrations/reply-writer/built-in/matters/told";

/** How strongly it is felt, where nothing in the sentence says so yet; by how the feeling is called. */
const degrees: readonly (readonly [RegExp, readonly string[]])[] = [
  [/(?<=니 |서 |에 |이 |게 |로 )(?=\{(?:다행|반가|고마)[^}]*\}$)/, ["참 ", "정말 ", "더 "]],
  [/(?<=니 |서 |에 )(?=\{(?:기뻐|기쁘|뿌듯|흐뭇|좋)[^}]*\}$)/, ["참 ", "저희도 ", "괜히 "]],
  [/(?<=마음이 )(?=\{놓[^}]*\}$)/, ["한결 ", "참 ", "푹 "]],
  [/(?<=힘이 )(?=\{나[^}]*\}$)/, ["더 ", "절로 "]],
  [/(?<=기분이 )(?=\{좋[^}]*\}$)/, ["참 "]],
];
const strong = /참|정말|더|저희도|저희가|한결|늘|얼마나|덩달아/;
const first = /제일|가장|무엇보다|먼저|우선|손님|이보다|그보다/;
const heads = ["", "우선 ", "먼저 ", "무엇보다 ", "손님, ", "네, "] as const;
/** With fewer of its own leads left that were not said lately, a matter borrows wider ones. */
const fewestFresh = 6;

/** The first sentence about what was praised; where the shop has answered the like lately, in yet another turn. */
export function leadOf(desk: Desk, told: Told, said: readonly string[] = []): string {
  const { chooser, reading } = desk;
  const own = listOf(told, "lead");
  const fresh = chooser.fresh(own);
  if (fresh.length === own.length) return tell(desk, told, "lead", said);
  if (fresh.length >= fewestFresh) return tell(desk, told, "lead", said, (phrase) => turned(desk, phrase));
  const wider = [
    generalMatter(told.matter.aspect, "positive", reading.trade),
    generalMatter("other", "positive", reading.trade),
  ];
  const matters = [
    told,
    ...wider.map((matter) => ({ ...told, matter, thing: told.isNamed ? told.thing : matter.thing })),
  ];
  const left = matters.filter((each) => chooser.fresh(listOf(each, "lead")).length > 0);
  const among = chooser.among(left.length > 0 ? left : matters);
  return tell(desk, among, "lead", said, (phrase) => turned(desk, phrase));
}

/** The same sentence with a word before it, or with another measure of feeling. */
export function turned({ chooser }: Desk, phrase: Phrase): Phrase {
  const isFelt = strong.test(phrase) || first.test(phrase);
  const [at, words] = (isFelt ? null : degrees.find(([place]) => place.test(phrase))) ?? [null, []];
  const felt = at === null ? phrase : phrase.replace(at, chooser.among(["", ...words]));
  return (first.test(phrase) ? "" : chooser.among(heads)) + felt;
}
