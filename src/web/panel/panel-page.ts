/** A panel in the list of all that have somebody on them. */
export interface PanelLine {
  programme: string;
  panel: string;
  direction: string;
  seats: number;
  openedAt: string | null;
}

/** How far a panel is; no figure of any sheet. */
export interface PanelPage {
  panel: string;
  direction: string;
  seats: readonly {
    pseudonym: string;
    chief: boolean;
    declared: boolean;
    sealed: boolean;
    recused: number;
  }[];
  files: readonly { number: string; unit: string; sealed: number; missing: number; recused: number }[];
  doubts: readonly Doubt[];
  witnessedAt: string | null;
  witnessedByMe: boolean;
  openedAt: string | null;
  closesAt: string;
}

export interface Doubt {
  number: string;
  item: string;
  experts: number;
  /** What the figure is worked out from. */
  places: readonly DoubtedPlace[];
  papers: readonly { id: string; slot: string; name: string }[];
  /** Waits for a second person. */
  proposed: {
    /** Counts proposals: what an answer to it has seen. */
    revision: number;
    place: string;
    value: string | null;
    evidence: string;
    paper: string;
    sentence: string;
    by: string;
    byMe: boolean;
    points: { before: number; after: number } | null;
  } | null;
}

/** Without a row it is a field; a row without a column is the whole row. */
export interface DoubtedPlace {
  place: string;
  field: string;
  row: number | null;
  column: string | null;
  answer: string | null;
}
