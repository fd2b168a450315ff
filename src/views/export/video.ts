// Re-exports the parts of the video library that are used, so that bundling drops its readers and other formats.
export {
  BufferTarget,
  getFirstEncodableVideoCodec,
  Mp4OutputFormat,
  Output,
  QUALITY_HIGH,
  VideoSample,
  VideoSampleSource,
  WebMOutputFormat,
} from "mediabunny";
