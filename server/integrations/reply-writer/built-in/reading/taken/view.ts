const seen =
  /(?:^|\s)((?:[가-힣0-9]+ )?[가-힣0-9]+)에서 ([가-힣]{1,6}?)(?:이|가|도|까지)? ?(?:한눈에 |다 |훤히 |바로 )?보[여이였임]/;

/** What is seen from where ("2층 창가자리에서 보이는 철길"); null where no view is told. */
export function viewIn(note: string): string | null {
  const [, place = "", thing = ""] = seen.exec(note) ?? [];
  if (thing === "" || /(?:[서고며데니]|지만) /.test(place)) return null;
  return `${place.replace(/(창가|테라스|바)자리$/, "$1 자리")}에서 보이는 ${thing}`;
}
