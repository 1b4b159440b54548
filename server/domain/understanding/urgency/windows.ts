const boundary = /[.!?\n]+\s*|(?<=지만|는데|은데|지만요|고요|네요|어요|니다)[,\s]+|\s(?=다만|근데|그런데|하지만)/gu;
const said = /[가-힣]{2}/u;
/** Of a very long review the first so many sentences are read alone. */
const most = 60;

/** The sentences of a review that has more than one. */
export function windowsOf(text: string): string[] {
  const windows: string[] = [];
  let from = 0;
  const close = (to: number) => {
    const part = text.slice(from, to);
    if (said.test(part)) windows.push(part);
  };
  for (const { 0: gap, index } of text.matchAll(boundary)) {
    close(index);
    from = index + gap.length;
    if (windows.length === most) break;
  }
  close(text.length);
  return windows.length > 1 ? windows : [];
}
