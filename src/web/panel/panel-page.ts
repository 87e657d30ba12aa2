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
  doubts: readonly { number: string; item: string; experts: number }[];
  witnessedAt: string | null;
  witnessedByMe: boolean;
  openedAt: string | null;
  closesAt: string;
}
