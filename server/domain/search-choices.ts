export const searchDays = [7, 30, 90, 365] as const;
export const searchStars = [5, 4, 3, 2, 1, 0] as const;
export const searchLanguages = ["ko", "foreign"] as const;
/** An Excel file is made whole in memory, so it holds at most so many reviews. */
export const excelRowLimit = 20_000;
