/** What somebody typed and has not sent yet lies on the device under keys that begin like this. */
const typedPrefix = "reply-draft:";

/** Ends the session; the next person at this device finds nothing of what was typed. */
export async function leave(): Promise<void> {
  for (const storage of [window.localStorage, window.sessionStorage])
    for (const key of Object.keys(storage).filter((each) => each.startsWith(typedPrefix))) storage.removeItem(key);
  const { signOut } = await import("next-auth/react");
  await signOut({ callbackUrl: "/" });
}
