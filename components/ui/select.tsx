"use client";

import { ChevronDown } from "lucide-react";
import { type ComponentType, type KeyboardEvent, useState } from "react";
import { fetchAgain, fetchAhead } from "./fetch-again";
import type { FieldControl } from "./field";
import { triggerClass } from "./select-trigger";

export type SelectOption = { value: string; label: string };

export type SelectProps = Partial<FieldControl> & {
  value: string | undefined;
  onChange: (value: string) => void;
  options: readonly SelectOption[];
  placeholder?: string;
  size?: "m" | "l";
  name?: string;
  className?: string;
  "aria-label"?: string;
};

const load = async () => (await import("./opened-select")).OpenedSelect;
const openingKeys = ["ArrowDown", "ArrowUp", "Enter", " "];

/** One of several; the list it opens is fetched when somebody reaches for it. */
export function Select(props: SelectProps) {
  const { value, onChange, options, placeholder, size, name, className, ...control } = props;
  const [Opened, setOpened] = useState<ComponentType<SelectProps> | null>(null);
  if (Opened) return <Opened {...props} />;
  const chosen = options.find((option) => option.value === value);
  const open = () => void fetchAgain(load).then((Part) => setOpened(() => Part));
  const openByKey = (event: KeyboardEvent) => {
    if (!openingKeys.includes(event.key)) return;
    event.preventDefault();
    open();
  };
  return (
    <>
      <button
        {...control}
        type="button"
        role="combobox"
        // A list that is not there yet cannot be pointed at.
        aria-controls={undefined}
        aria-expanded={false}
        aria-haspopup="listbox"
        data-placeholder={chosen ? undefined : ""}
        onPointerEnter={() => fetchAhead(load)}
        onFocus={() => fetchAhead(load)}
        onClick={open}
        onKeyDown={openByKey}
        className={triggerClass(size, className)}
      >
        <span className="truncate">{chosen?.label ?? placeholder}</span>
        <ChevronDown className="text-text-2" />
      </button>
      {name ? <input type="hidden" name={name} value={value ?? ""} /> : null}
    </>
  );
}
