import { preview, type PreviewServer } from "vite";

/** Serves a built site as `npm start` does, on a port of one's own; `close` takes the host away as a cut line would. */
export async function serveBuild(outDir: string, port: number): Promise<PreviewServer> {
  return preview({ build: { outDir }, preview: { port, strictPort: true }, logLevel: "silent" });
}
