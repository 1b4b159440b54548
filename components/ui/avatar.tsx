import { cn } from "./cn";

type AvatarProps = { name: string; size?: "s" | "m"; className?: string };

/** The one letter a person is known by: the given name's first in Korean, else the first letter. */
export function Avatar({ name, size = "m", className }: AvatarProps) {
  return (
    <span
      aria-hidden
      className={cn(
        "inline-grid flex-none place-items-center rounded-full bg-[light-dark(var(--sunken),var(--raised))] font-semibold text-text-2",
        size === "s" ? "size-7 text-small" : "size-9 text-base",
        className,
      )}
    >
      {initialOf(name)}
    </span>
  );
}

export function initialOf(name: string): string {
  const letters = [...name.trim()];
  const isKoreanFullName = letters.length === 3 && letters.every((letter) => /[가-힣]/.test(letter));
  return (isKoreanFullName ? letters[1] : letters[0])?.toUpperCase() ?? "·";
}
