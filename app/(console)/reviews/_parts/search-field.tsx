"use client";

import { Search, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { useEffect, useLayoutEffect, useRef, useState } from "react";
import { Input } from "@/components/ui/input";

const pauseMs = 300;

/** Searches a moment after the last letter; a syllable that is still being put together is waited for. */
export function SearchField({ words, onSearch }: { words: string; onSearch: (words: string) => void }) {
  const t = useTranslations("reviews");
  const [typed, setTyped] = useState(words);
  const [asked, setAsked] = useState(words);
  const [isComposing, setIsComposing] = useState(false);

  const input = useRef<HTMLInputElement>(null);
  // What was written before this was alive stands in the field alone.
  useLayoutEffect(() => setTyped((known) => input.current?.value ?? known), []);

  if (asked !== words) {
    setAsked(words);
    if (typed.trim() !== words) setTyped(words);
  }

  useEffect(() => {
    const wanted = typed.trim();
    if (isComposing || wanted === words) return;
    const timer = setTimeout(() => onSearch(wanted), pauseMs);
    return () => clearTimeout(timer);
  }, [typed, words, isComposing, onSearch]);

  return (
    <search className="relative">
      <Search aria-hidden className="absolute top-1/2 left-3.5 size-4 -translate-y-1/2 text-text-3" />
      <Input
        ref={input}
        type="text"
        inputMode="search"
        enterKeyHint="search"
        maxLength={100}
        aria-label={t("search")}
        placeholder={t("searchPlaceholder")}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onCompositionStart={() => setIsComposing(true)}
        onCompositionEnd={() => setIsComposing(false)}
        onKeyDown={(event) => {
          if (event.key === "Enter" && !event.nativeEvent.isComposing) onSearch(typed.trim());
        }}
        className="pr-11 pl-10"
      />
      {typed ? (
        <button
          type="button"
          aria-label={t("clearSearch")}
          onClick={() => {
            setTyped("");
            onSearch("");
          }}
          className="absolute inset-y-0 right-0 grid w-11 place-items-center text-text-3 hover:text-text"
        >
          <X className="size-4" />
        </button>
      ) : null}
    </search>
  );
}
