import { cookies } from "next/headers";
import { type Preferences, readPreferences } from "@/components/shell/preferences";

/** What this device's cookies say about how the page should look. */
export async function devicePreferences(): Promise<Preferences> {
  const jar = await cookies();
  return readPreferences((name) => jar.get(name)?.value);
}
