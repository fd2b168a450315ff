declare module "virtual:marks.css";
declare module "virtual:fonts.css";
declare module "virtual:atlas-details" {
  const details: import("./data/details.ts").Details;
  export default details;
}
declare module "virtual:atlas-land" {
  const land: import("./scene/geo/pack-land.ts").PackedLand;
  export default land;
}
declare module "virtual:atlas-bodies" {
  const bodies: import("./data/body-types.ts").BodiesData;
  export default bodies;
}
declare module "virtual:atlas-glyphs" {
  const faces: import("./export/outlines.ts").Face[];
  export default faces;
}
/** ISO 3166-1: numeric code → alpha-3. */
declare module "virtual:atlas-numeric" {
  const codes: Record<string, string>;
  export default codes;
}
/** The package of the build, packed: base64. */
declare module "virtual:atlas-package" {
  const zip: string;
  export default zip;
}
declare module "virtual:atlas-stories" {
  const stories: import("./data/story.ts").Story[];
  export default stories;
}
declare module "virtual:hall-zh-Hans" {
  const names: import("./modes/kiosk/tongues/tongue.ts").HallNames;
  export default names;
}
declare module "virtual:hall-ko" {
  const names: import("./modes/kiosk/tongues/tongue.ts").HallNames;
  export default names;
}
declare module "virtual:hall-ja-easy" {
  const names: import("./modes/kiosk/tongues/tongue.ts").HallNames;
  export default names;
}
declare module "virtual:fonts-zh-Hans.css";
declare module "virtual:fonts-ko.css";
declare module "virtual:fonts-ja-easy.css";
/** Version of the release, of package.json. */
declare const APP_VERSION: string;
