import { readStored, writeStored } from "#lib/stored.ts";

const KEY = "film-captions";

/** Whether the visitor had captions on when last here. They are off until someone asks. */
export function readCaptionsPreference(): boolean {
  return readStored(KEY) === "on";
}

export function writeCaptionsPreference(isOn: boolean) {
  writeStored(KEY, isOn ? "on" : "off");
}
