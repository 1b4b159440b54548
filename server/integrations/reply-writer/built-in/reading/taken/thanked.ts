/** Whom of us a guest thanks, in our words. */
const roles: readonly (readonly [RegExp, string])[] = [
  [/(?:배달|택배)? ?기사님/, "기사님께"],
  [/간호사/, "간호사 선생님께"],
  [/이모님/, "이모님께"],
  [/(?:알바|직원)[가-힣]*/, "직원에게"],
  [/트레이너/, "담당 트레이너에게"],
  [/코치/, "담당 코치에게"],
  [/디자이너/, "담당 디자이너에게"],
  [/실장/, "실장님께"],
  [/매니저/, "매니저에게"],
  [/작가님/, "작가님께"],
  [/(?:선생|쌤)/, "담당 선생님께"],
];
const thanks =
  /(?:께|한테|에게|도|들|은|는|이|가)? ?(?:너무 |정말 |진짜 |다들 |항상 )*(?:감사|고맙|고마[워웠]|최고|짱|수고|복 ?받)/;

/** Who of us is thanked by name or by trade ("기사님께"); null where nobody is, or it is the owner. */
export function thankedIn(note: string): string | null {
  for (const [sign, name] of roles) {
    const match = sign.exec(note);
    if (match && new RegExp(`^[가-힣]{0,3}${thanks.source}`).test(note.slice(match.index + match[0].length)))
      return name;
  }
  return null;
}
