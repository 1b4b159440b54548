/** How we met somebody who was harmed, as they tell it. */
export const behaviours = [
  "denied",
  "brushed-off",
  "hung-up",
  "unanswered",
  "laughed",
  "untended",
  "unsorry",
  "charged",
] as const;
export type Behaviour = (typeof behaviours)[number];

const signs: Readonly<Record<Behaviour, RegExp>> = {
  denied:
    /원래 ?(?:그런|그렇|그랬|있던|좀|안 ?좋|이렇)|탓이라|(?:때문인지|우리 ?[가-힣]+인지) ?어떻게|명현|그럴 ?애가|(?:다른|딴) ?(?:손님|분)[가-힣]* ?(?:멀쩡|괜찮)|나 ?몰라라|우기|책임(?:이라|은|이) ?[가-힣]* ?(?:안내|없)|술 ?때문|단백질|(?:라서|때문에?) ?그(?:렇|런)|알덴테|교육 ?방식|스친|괜찮다고만|기다려 ?보/,
  "brushed-off":
    /이게 ?끝|(?:주고|하고|치우고|그걸로) ?끝|끝이(?:에요|네|고|었)|새로 ?[가-힣]+(?:다|라)는데|(?:만|국만) ?(?:다시 ?)?(?:퍼|치[우움웠]|바꿔 ?[주줘])|조용히 ?(?:해|하)|쉬쉬/,
  "hung-up": /(?:전화|그냥|하고)[가-힣]* ?(?:확 |뚝 )?끊/,
  unanswered:
    /(?<![대정해응화])답[이은도장]{0,2} ?(?:없|안)|읽씹|연락 ?(?:두절|없|도 ?없)|(?:전화|연락)[가-힣]{0,3} ?안 ?받|소식이? ?없/,
  laughed: /웃(?:으며|으면서|으시|더라|기만|음만)|비웃/,
  untended:
    /(?:밴드|연고|휴지|소독약)[가-힣]{0,2} ?(?:달라[가-힣]* ?)?(?:하나 ?)?(?:만|주고 ?끝|없|안 ?주)|(?:핸드폰|휴대폰|폰)만|불러도 ?안/,
  unsorry: /사과[가-힣]{0,2} ?(?:한 ?마디|없|안|커녕)|(?:죄송|미안)하?[단다]?(?:는|ㄴ)? ?(?:말|소리)[가-힣 ]{0,5}없/,
  charged: /(?:계산|돈|값|원)[은을이도]{0,2} ?(?:그대로 ?)?다 ?(?:받|냈|내라|하라)/,
};

/** Of what we did wrong after it happened, at most two things, in the order above. */
export function behavioursIn(text: string): Behaviour[] {
  return behaviours.filter((each) => signs[each].test(text)).slice(0, 2);
}

/** True of a clause that tells one of these. */
export function tellsBehaviour(clause: string, found: readonly Behaviour[]): boolean {
  return found.some((each) => signs[each].test(clause));
}
