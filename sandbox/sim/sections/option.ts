import { type Html, html } from "@/sandbox/core/html";

export function option(value: string, label: string, chosen: string): Html {
  return value === chosen
    ? html`<option value="${value}" selected>${label}</option>`
    : html`<option value="${value}">${label}</option>`;
}

const stars = [5, 4, 3, 2, 1] as const;

/** `chosen` null: none given. */
export function starOptions(chosen: number | null): Html[] {
  const choices = stars.map((star) => option(String(star), "★".repeat(star), String(chosen ?? "")));
  return [option("", "없음", String(chosen ?? "")), ...choices];
}
