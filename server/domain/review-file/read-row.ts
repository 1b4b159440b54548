import { koreanDay } from "../calendar";
import type { Platform } from "../platform";
import type { Mapping, ReviewField } from "./mapping";
import { type ReviewDate, readReviewDate } from "./read-date";
import { readPlatform } from "./read-platform";
import { readRating } from "./read-rating";
import { type RejectReason, rejectReasons } from "./reject-reasons";

/** A review as a row of a file tells it; null is what the row does not say. */
export type FileReview = {
  date: ReviewDate | null;
  author: string | null;
  rating: number | null;
  text: string;
  platform: Platform;
  reply: string | null;
  id: string | null;
};

export type RowResult =
  | { ok: true; review: FileReview }
  | { ok: false; reason: RejectReason; field: ReviewField | null; value: string };

const maxLength = { text: 20_000, author: 100, id: 190 };

/** Makes the reader of one file's rows. A row is taken whole or refused with its first reason; nothing is guessed. */
export function rowReader(mapping: Mapping, now: Date): (cells: readonly string[]) => RowResult {
  const columnOf = new Map(mapping.columns.map((use, index) => [use, index]));
  const lastMapped = mapping.columns.findLastIndex((use) => use !== "unused");
  const today = koreanDay(now);

  return (cells) => {
    const cell = (field: ReviewField) => cells[columnOf.get(field) ?? -1]?.trim() ?? "";
    const refuse = (reason: RejectReason): RowResult => {
      const field = rejectReasons[reason];
      return { ok: false, reason, field, value: field ? cell(field) : "" };
    };
    if (cells.length <= lastMapped) return refuse("columns_missing");
    if (cells.slice(mapping.columns.length).some((extra) => extra.trim() !== "")) return refuse("columns_extra");

    const [text, author, id, reply] = [cell("text"), cell("author"), cell("id"), cell("reply")];
    if (text.length > maxLength.text) return refuse("text_long");
    if (author.length > maxLength.author) return refuse("author_long");
    if (id.length > maxLength.id) return refuse("id_long");

    const stars = readRating(cell("rating"));
    if (!stars.ok) return refuse(stars.problem);
    if (text === "" && stars.rating === null) return refuse("text_empty");

    const date = readReviewDate(cell("date"));
    if (!date && cell("date") !== "") return refuse("date_unreadable");
    if (date && koreanDay(date.at) > today) return refuse("date_future");

    const platform = platformOf(mapping, cell("platform"));
    return {
      ok: true,
      review: {
        date,
        author: author || null,
        rating: stars.rating,
        text,
        platform,
        reply: reply || null,
        id: id || null,
      },
    };
  };
}

/** What the owner said a word means, else what we know it to mean, else a review of the file itself. */
function platformOf(mapping: Mapping, word: string): Platform {
  if (word === "") return "csv";
  const settled = Object.hasOwn(mapping.platformValues, word) ? mapping.platformValues[word] : undefined;
  return settled ?? readPlatform(word)?.platform ?? "csv";
}
