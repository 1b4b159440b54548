const letters = new Intl.Segmenter("ko");

/** A customer's name with only its first letter left, "김**". */
export function maskName(name: string): string {
  const first = letters.segment(name.trim()).containing(0)?.segment;
  return first ? `${first}**` : "";
}
