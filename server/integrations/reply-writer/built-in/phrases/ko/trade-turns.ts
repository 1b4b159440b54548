import type { Phrase } from "@/server/integrations/reply-writer/built-in/grammar/fill";
import type { Trade } from "@/server/integrations/reply-writer/built-in/reading/trade";

type Turns = readonly (readonly [RegExp, string])[];

const at = (counter: string): Turns => [
  [/매장에서 저를/g, "저를"],
  [/매장 소개/g, "안내글"],
  [/매장으로/g, `${counter}로`],
  [/매장에/g, `${counter}에`],
];

/** What a shop calls itself and its guests, where it is no 매장 with 손님. */
const turns: Partial<Record<Trade, Turns>> = {
  clinic: [
    ...at("접수처"),
    [/가게로/g, "곳으로"],
    [/가게/g, "곳"],
    [/손님/g, "환자분"],
    [/저희 집/g, "저희"],
    [/장부/g, "접수 기록"],
  ],
  lodging: [...at("프런트"), [/가게/g, "숙소"], [/저희 집/g, "저희 숙소"]],
  lesson: [...at("데스크"), [/가게로/g, "곳으로"], [/가게/g, "곳"], [/손님/g, "회원님"]],
  other: [
    [/매장에서 저를/g, "저를"],
    [/매장 소개/g, "안내글"],
    [/매장(?:으로|에)(?= )/g, "저희에게"],
  ],
  pets: [...at("접수처"), [/가게로/g, "곳으로"], [/가게/g, "곳"], [/손님/g, "보호자분"]],
};

/** The phrase as this kind of shop would say it. */
export function asTrade(phrase: Phrase, trade: Trade): Phrase {
  return (turns[trade] ?? []).reduce((text, [own, theirs]) => text.replace(own, theirs), phrase);
}
