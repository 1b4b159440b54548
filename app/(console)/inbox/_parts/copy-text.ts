/** Puts a text on the clipboard; false when the browser does not allow it. Call it straight from a press. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
