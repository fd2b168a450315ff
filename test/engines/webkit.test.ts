import { DIFFERENCES } from "./differences.ts";
import { EVERYDAY } from "./everyday.ts";
import { journey } from "./journey.ts";
import { OCCASIONS } from "./occasions.ts";

journey("webkit", [...EVERYDAY, ...OCCASIONS, ...DIFFERENCES]);
