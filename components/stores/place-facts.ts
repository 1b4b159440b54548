type Place = { address: string | null; category: string | null };

/** Where a shop is and what it is, in one line; a map writes several kinds without a space ("카페,디저트"). */
export function placeFacts({ address, category }: Place, more: string | null = null): string {
  const kinds = category?.split(/\s*[,>]\s*/).join(", ");
  return [address, kinds, more].filter(Boolean).join("\u00a0· ");
}
