declare module "virtual:marks.css";
declare module "virtual:fonts.css";
declare module "virtual:atlas-details" {
  const details: import("./data/types.ts").Details;
  export default details;
}
