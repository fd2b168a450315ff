import { EVERYDAY } from "./everyday.ts";
import { journey } from "./journey.ts";

journey("firefox", [...EVERYDAY]);
