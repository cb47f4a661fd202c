import { expect, test } from "vitest";
import { film } from "#content/film.ts";
import { pickFiles } from "#features/film/pick-files.ts";

const [av1, small, large] = film.files;
const all = () => true;
const withoutAv1 = (type: string) => !type.includes("av01");

test.each([
  ["a small picture", { savesData: false, pictureHeight: 560, canPlay: all }, [av1, small, large]],
  [
    "a picture as tall as the small files",
    { savesData: false, pictureHeight: 720, canPlay: all },
    [av1, small, large],
  ],
  ["a taller one", { savesData: false, pictureHeight: 721, canPlay: all }, [large, av1, small]],
  ["a browser without AV1", { savesData: false, pictureHeight: 560, canPlay: withoutAv1 }, [small, large]],
  ["Save-Data", { savesData: true, pictureHeight: 560, canPlay: all }, [av1, small]],
  ["Save-Data on a large screen", { savesData: true, pictureHeight: 2160, canPlay: all }, [av1, small]],
  ["Save-Data without AV1", { savesData: true, pictureHeight: 2160, canPlay: withoutAv1 }, [small]],
  [
    "a browser that promises nothing",
    { savesData: false, pictureHeight: 560, canPlay: () => false },
    [av1, small, large],
  ],
])("for %s", (_name, visitor, expected) => {
  expect(pickFiles(film.files, visitor)).toEqual(expected);
});
