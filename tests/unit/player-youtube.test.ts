import { expect, test } from "vitest";
import { embedUrl, watchUrl, YOUTUBE_HOST } from "#lib/youtube.ts";

test.each([
  [0.9, null],
  [19.9, "19"],
])("a frame from second %d starts at %s", (seconds, start) => {
  const url = new URL(embedUrl("abc_123-XYZ", seconds));
  expect(url.origin).toBe(YOUTUBE_HOST);
  expect(url.pathname).toBe("/embed/abc_123-XYZ");
  expect(url.searchParams.get("start")).toBe(start);
});

test("an id cannot lead anywhere else", () => {
  expect(new URL(embedUrl("../evil?x=1#y", 0)).pathname).toBe("/embed/..%2Fevil%3Fx%3D1%23y");
});

test("the link out keeps the moment", () => {
  const { searchParams } = new URL(watchUrl("abc", 19.5));
  expect([searchParams.get("v"), searchParams.get("t")]).toEqual(["abc", "19s"]);
});
