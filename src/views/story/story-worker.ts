// Reads story files beside the page, so that no file can stop it.
import { sendStory } from "../../data/story-lines.ts";

addEventListener("message", ({ data }: MessageEvent<{ source: string; file: string }>) => {
  postMessage(sendStory(data.source, data.file));
});
