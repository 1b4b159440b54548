import { Chip } from "./chip";
import { Menu, MenuChoices } from "./menu";

const anyValue = "any";

type ChoiceChipProps<Value extends string> = {
  /** Over the choices. */
  label: string;
  /** On the chip: what is chosen, or what can be. */
  title: string;
  /** Null: not filtered. */
  value: Value | null;
  onChange: (value: Value | null) => void;
  /** The choice that takes the filter off. */
  any: string;
  choices: readonly { value: Value; label: string }[];
};

/** A filter with one choice of several; a choice gives the sight of what is left free. */
export function ChoiceChip<Value extends string>({
  label,
  title,
  value,
  onChange,
  any,
  choices,
}: ChoiceChipProps<Value>) {
  return (
    <Menu
      trigger={
        <Chip opens on={value !== null}>
          {title}
        </Chip>
      }
    >
      <MenuChoices<string>
        closes
        label={label}
        value={value ?? anyValue}
        onChange={(next) => onChange(choices.find((choice) => choice.value === next)?.value ?? null)}
        choices={[{ value: anyValue, label: any }, ...choices]}
      />
    </Menu>
  );
}
