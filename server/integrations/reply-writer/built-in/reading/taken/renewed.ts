const renewed =
  /(?:^|\s)(?:완전 |거의 |그냥 )?새 ?(?:거|것)(?:처럼|같이|이|가)? ?(?:됐|되[었어서]|되네|돼|만들|변[했신]|바[뀌꼈뀜])/;
/** "누렇게 된거 새하얗게 돌아옴". */
const restored =
  /(새하얗게|하얗게|감쪽같이|말끔하게|말끔히|깨끗하게|깨끗이) (돌아[오왔옴]|사라[져졌지짐]|빠[져졌지짐]|지워[져졌지짐]|없어[져졌지짐])/;
const ends: Readonly<Record<string, string>> = {
  돌아: "돌아왔다니",
  사라: "사라졌다니",
  빠: "빠졌다니",
  지워: "지워졌다니",
  없어: "없어졌다니",
};

/** What came back as good as new; null where nothing is said to. */
export function renewedIn(note: string): string | null {
  const [, how, done = ""] = restored.exec(note) ?? [];
  if (how !== undefined) return `${how} ${ends[done.slice(0, -1)] ?? "좋아졌다니"}`;
  return renewed.test(note) ? "새것처럼 되었다니" : null;
}
