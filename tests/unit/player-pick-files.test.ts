import { expect, test, vi } from "vitest";
import { film } from "#content/film.ts";
import { measureDecoding, measuredDecoding, pickFiles, type Decoding } from "#features/film/pick-files.ts";

const [av1, small, large] = film.files;
const all = () => true;
const withoutAv1 = (type: string) => !type.includes("av01");
const isAv1 = (type: string) => type.includes("av01");
const visitor = {
  savesData: false,
  pictureHeight: 560,
  canPlay: all,
  decodingOf: (): Decoding | undefined => undefined,
};
const softwareAv1 = (type: string) => ({ smooth: true, powerEfficient: !isAv1(type) });
const slowAv1 = (type: string) => ({ smooth: !isAv1(type), powerEfficient: !isAv1(type) });

test.each([
  ["a picture as tall as the small files", { pictureHeight: 720 }, [av1, small, large]],
  ["a taller picture", { pictureHeight: 721 }, [large, av1, small]],
  ["a browser without AV1", { canPlay: withoutAv1 }, [small, large]],
  ["Save-Data on a large screen", { savesData: true, pictureHeight: 2160 }, [av1, small]],
  ["Save-Data without AV1", { savesData: true, canPlay: withoutAv1 }, [small]],
  ["a browser that promises nothing", { canPlay: () => false }, [av1, small, large]],
  ["AV1 in software, the rest in hardware", { decodingOf: softwareAv1 }, [small, large, av1]],
  ["the same with Save-Data: fewer bytes", { savesData: true, decodingOf: softwareAv1 }, [av1, small]],
  ["AV1 that stutters, with Save-Data", { savesData: true, decodingOf: slowAv1 }, [small, av1]],
])("for %s", (_name, differs, expected) => {
  expect(pickFiles(film.files, { ...visitor, ...differs })).toEqual(expected);
});

test("the browser is asked about each codec by itself", async () => {
  const decodingInfo = ({ video }: { video: { contentType: string } }) =>
    Promise.resolve({ smooth: true, powerEfficient: !/av01|,/.test(video.contentType) });
  vi.stubGlobal("navigator", { mediaCapabilities: { decodingInfo } });
  await measureDecoding(film.files);
  const isEfficient = film.files.map(({ type }) => measuredDecoding(type)?.powerEfficient);
  expect(isEfficient).toEqual([false, true, true]);
});
