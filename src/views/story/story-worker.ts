// Worker that reads story files, so that no file can block the page.
import { sendStory } from "../../data/story-lines.ts";

addEventListener("message", ({ data }: MessageEvent<{ source: string; file: string }>) => {
  postMessage(sendStory(data.source, data.file));
});
