export type Cell = string | number | null;

/** A table of a file: its title, its head, its rows. */
export type Sheet = { title: string; head: string[]; rows: Cell[][] };
