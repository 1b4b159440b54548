import { expect, test } from "vitest";
import { type Command, type CommandGroup, findCommands } from "./command";

const command = (id: string, group: CommandGroup, title: string): Command => ({
  id,
  group,
  title,
  icon: null,
  run: () => undefined,
});
const commands = [
  command("store", "stores", "온기식당 망원점 열기"),
  command("inbox-of", "stores", "망원점 답글함만 보기"),
  command("collect", "tasks", "망원점 리뷰 지금 가져오기"),
  command("overview", "pages", "오늘"),
];
const ids = (query: string, recent: string[] = []) =>
  findCommands(commands, query, recent).map(({ id, group }) => `${group} ${id}`);

test("finds by title, group by group, earlier matches first", () => {
  expect(ids("망원")).toEqual(["stores inbox-of", "stores store", "tasks collect"]);
});

test("begins with what was used last, once, and leaves the shops until they are asked for", () => {
  expect(ids("", ["store", "gone"])).toEqual(["recent store", "tasks collect", "pages overview"]);
});
