/** Pages that can show a clause of kind information: about the programme, about one application, and the figures of the year. */
export const knownPages: readonly string[] = ['programme', 'application', 'statistics'];
