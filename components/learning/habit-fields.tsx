import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { type Preference, PreferenceSchema } from "@/server/domain/learning/preference";

const fieldNames = ["from", "to", "text", "sign", "about"] as const;
type FieldName = (typeof fieldNames)[number];

type HabitFieldsProps = {
  preference: Preference;
  onSave: (preference: Preference) => void;
  onLeave: () => void;
};

/** The words of a habit, to be changed. What a word is exchanged for can change, the word itself stays. */
export function HabitFields({ preference, onSave, onLeave }: HabitFieldsProps) {
  const t = useTranslations("learning");
  const [typed, setTyped] = useState<Partial<Record<FieldName, string>>>({});
  const names = fieldNames.filter((name) => name in preference && name !== "from");
  const valueOf = (name: FieldName) =>
    typed[name] ?? String((preference as Partial<Record<FieldName, string | number>>)[name] ?? "");
  const changed = PreferenceSchema.safeParse({
    ...preference,
    ...Object.fromEntries(names.map((name) => [name, name === "about" ? Number(valueOf(name)) : valueOf(name)])),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (changed.success) onSave(changed.data);
  };
  return (
    <form onSubmit={submit} className="grid gap-3 lg:col-span-full lg:max-w-120">
      {names.map((name) => (
        <Field key={name} label={t(`field.${name}`)}>
          {(control) => (
            <Input
              {...control}
              // biome-ignore lint/a11y/noAutofocus: opened by its own button, and the only thing to do.
              autoFocus={name === names[0]}
              type={name === "about" ? "number" : "text"}
              value={valueOf(name)}
              maxLength={60}
              aria-invalid={changed.success ? undefined : true}
              onChange={(event) => setTyped({ ...typed, [name]: event.target.value })}
            />
          )}
        </Field>
      ))}
      <div className="flex gap-2">
        <Button type="submit">{t("act.save")}</Button>
        <Button kind="quiet" onClick={onLeave}>
          {t("act.cancel")}
        </Button>
      </div>
    </form>
  );
}
