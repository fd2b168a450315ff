declare module "virtual:marks.css";
declare module "virtual:fonts.css";
