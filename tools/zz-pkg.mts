import { mkdirSync, writeFileSync } from "node:fs";
import { partyPackage } from "../test/party-package.ts";
const to = process.argv[2] as string;
mkdirSync(to, { recursive: true });
for (const [path, text] of partyPackage({ parties: 40, bilateral: 60, pacts: [14, 10, 8] }, 3)) writeFileSync(`${to}/${path}`, text);
