/** Under which the owner is told that an import is done, and no longer once it was taken back. */
export const importDoneKey = (importId: string): string => `import_done:${importId}`;
