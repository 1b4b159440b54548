/** Without spaces, in lower case, full width folded. */
export function plain(text: string): string {
  return text.normalize("NFKC").replace(/\s+/g, "").toLowerCase();
}
