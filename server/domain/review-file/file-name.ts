const tableEndings = new Set(["csv", "tsv", "tab", "txt", "xlsx", "xlsm", "xls"]);
const ending = /\.([a-z][a-z0-9]{0,4})$/i;

/** Whether a file's name is one of a table; a name without an ending may be anything. What is in it is read apart from that. */
export function isTableName(fileName: string): boolean {
  const found = ending.exec(fileName.trim())?.[1];
  return found === undefined || tableEndings.has(found.toLowerCase());
}
