"use client";

import { Search } from "lucide-react";
import { useId } from "react";
import { Input } from "@/components/ui/input";

type SearchBoxProps = { label: string; hint?: string; value: string; onChange: (value: string) => void };

/** A search that follows typing. */
export function SearchBox({ label, hint, value, onChange }: SearchBoxProps) {
  const id = useId();
  return (
    <div className="mb-4 max-w-120">
      <label htmlFor={id} className="sr-only">
        {label}
      </label>
      <div className="relative">
        <Search className="pointer-events-none absolute top-1/2 left-3.5 -translate-y-1/2 text-text-3" />
        <Input
          id={id}
          type="search"
          value={value}
          placeholder={label}
          maxLength={100}
          aria-describedby={hint ? `${id}-hint` : undefined}
          className="pl-10"
          onChange={(event) => onChange(event.target.value)}
        />
      </div>
      {hint ? (
        <p id={`${id}-hint`} className="mt-1.5 text-small text-text-3">
          {hint}
        </p>
      ) : null}
    </div>
  );
}
