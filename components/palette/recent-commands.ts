const storedAt = "palette-recent";
const most = 5;

/** The commands used last on this device, latest first. */
export function recentCommands(): string[] {
  try {
    const read: unknown = JSON.parse(window.localStorage.getItem(storedAt) ?? "[]");
    return Array.isArray(read) ? read.filter((id) => typeof id === "string") : [];
  } catch {
    return [];
  }
}

/** A full or forbidden storage is no reason not to run the command. */
export function noteCommand(id: string): void {
  try {
    const ids = [id, ...recentCommands().filter((each) => each !== id)].slice(0, most);
    window.localStorage.setItem(storedAt, JSON.stringify(ids));
  } catch {}
}
