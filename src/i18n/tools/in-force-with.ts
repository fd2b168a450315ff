/** How many agreements are in force with how many partners, as the rest of an English sentence. */
export const inForceWith = (agreements: number, partners: number): string =>
  `${agreements} ${agreements === 1 ? "agreement" : "agreements"} with ${partners} ${partners === 1 ? "partner" : "partners"} ${agreements === 1 ? "is" : "are"} in force`;
