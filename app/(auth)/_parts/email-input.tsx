import type { ComponentProps } from "react";
import { Input } from "@/components/ui/input";

/** The address an account is known by: password managers fill it as the user name. */
export function EmailInput(props: ComponentProps<typeof Input>) {
  return <Input {...props} name="email" type="email" inputMode="email" autoComplete="username" autoCapitalize="none" />;
}
