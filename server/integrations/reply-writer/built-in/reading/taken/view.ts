const seen =
  /(?:^|\s)((?:(?:\d+층|옥상|테라스|객실|방) )?[가-힣0-9]+)에서 ([가-힣]{2,6}?|산|강|별|숲|논)(?:이|가|도|까지)? ?(?:한눈에 |다 |훤히 |바로 )?보[여이였임]/;

const abroad =
  /(?:^|\s)([가-힣]{0,6}(?:바다|오션|산|강|한강|타워|철길|호수|야경|노을|석양|일출|운해|들판|논|숲|별))(?:이|가|도)? ?(?:바로 ?앞에 ?|한눈에 ?|다 ?|잘 ?)?(?:보[여이였임]|쏟아)/;

/** What is seen from where ("2층 창가자리에서 보이는 철길"); null where no view is told. */
export function viewIn(note: string): string | null {
  const [, place = "", thing = ""] = seen.exec(note) ?? [];
  const far = abroad.exec(note)?.[1];
  if (thing === "" && far !== undefined) return /별$/.test(far) ? "쏟아지는 별" : `눈앞에 보이는 ${far}`;
  if (thing === "" || /(?:[서고며데니]|지만) /.test(place)) return null;
  return `${place.replace(/(창가|테라스|바)자리$/, "$1 자리")}에서 보이는 ${thing}`;
}
