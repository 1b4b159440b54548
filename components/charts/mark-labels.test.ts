import { expect, test } from "vitest";
import { fitLabel, placeMarkLabels } from "./mark-labels";

const drops = (...marks: [at: number, label: string][]) =>
  placeMarkLabels(marks.map(([at, label]) => ({ at, label }))).map(({ side, dropPx }) => [side, dropPx]);

test("a label goes to the side with more room, below those it would cover", () => {
  expect(drops([0.9, "새 메뉴"], [0.1, "새 메뉴"], [0.95, "대기표를 들임"])).toEqual([
    ["left", 0],
    ["right", 0],
    ["left", 16],
  ]);
  expect(drops([0.4, "네이버 별점 다시 시작"], [1, "점심 특선을 새로 냈어요"])).toEqual([
    ["right", 0],
    ["left", 16],
  ]);
});

test("days that fall on one place take a row each while there are rows; the rest stand without", () => {
  const same = Array.from({ length: 7 }, (): [number, string] => [1, "새 메뉴"]);
  expect(drops(...same).map(([, dropPx]) => dropPx)).toEqual([0, 16, 32, 48, 64, null, null]);
});

test("a label keeps to its room", () => {
  expect(fitLabel("대기표를 들임", 200)).toBe("대기표를 들임");
  expect(fitLabel("네이버가 별점을 다시 모아요", 100)).toBe("네이버가 별점…");
  expect(fitLabel("New menu", 60)).toBe("New menu");
  expect(fitLabel("대기표", 8)).toBe("");
});
