/*
 * What each template is given. Every word, date, figure and hash arrives as people read it, from the domain's
 * formatters and the catalogue; a template lays out and computes nothing but pages. Lists may be long, names up to a
 * hundred characters, text may hold line breaks; no string is ever read as markup.
 */

/** A line of a table of facts: 申报单位 | 示例重工有限公司. */
export type Fact = { label: string; value: string };

/** What all documents have. */
export type Common = {
  /** An instance that plays: 演示 stands across every page, so that no sheet can pass for an act. */
  demo: boolean;
  /** Whose document it is; also the author in the PDF. Several departments stand on a line each. */
  department: string;
  /** Of the document itself, also the title in the PDF. Lines end between words, or where a line break says so. */
  title: string;
};

export type CertificateData = Common & {
  number: string;
  /** The programme in one line, above the title: 新一代信息技术与制造业融合发展示范. */
  programme: string;
  holder: string;
  creditCode: string;
  project: string;
  direction: string;
  /** The whole sentence: 列为2030年度…试点 in a pilot direction, 认定为2030年度… elsewhere. Facts, not the template, decide. */
  wording: string;
  /** 2030年10月20日至2032年10月20日. */
  term: string;
  /** Number of the document that announced it: 示工信〔2030〕12号. */
  announcement: string;
  date: string;
  /** Whole address of the check page, printed as given (Chinese unescaped) and escaped in the square code. */
  checkAddress: string;
  /** A line for readers of English: who, as what, until when. */
  english?: string;
  /** Which earlier certificate it takes the place of, and why: 原证书示范2030-3-002（更名前）同时失效. */
  replaces?: string;
};

/** What every paper of a file says first. */
export type AboutFile = Pick<Common, 'demo' | 'department'> & {
  programme: string;
  fileNumber: string;
  unit: string;
  creditCode: string;
  project: string;
  direction: string;
};

export type ReceiptData = Common &
  AboutFile & {
    /** Left out where the programme has no recommending units. */
    recommendingUnit?: string;
    /** How many times it has been submitted, as written: 第2版. */
    revision: string;
    /** To the second: 2030年6月20日16:58:21. */
    receivedAt: string;
    /** Name and part: 王海（单位管理员）. */
    submittedBy: string;
    /** 64 hexadecimal digits in groups of four, as are all hashes below. */
    contentHash: string;
    programmeHash: string;
    sections: { title: string; digest: string }[];
    attachments: AttachmentSlot[];
    /** What comes next, one step each. */
    next: string[];
  };

export type AttachmentSlot = { slot: string; files: { name: string; size: string; hash: string }[] };

export type ApplicationData = Common &
  AboutFile & {
    /** Left out where the programme has no recommending units. */
    recommendingUnit?: string;
    revision: string;
    /** Left out while it is a draft: then 草稿 stands across every page, and it has neither hash nor codes. */
    submittedAt?: string;
    contentHash?: string;
    /** Short code on each page, by which a sealed scan is matched: 3f9a-77c1-0b52. */
    checkCode?: string;
    /** What the square code on each page says. */
    scanned?: string;
    sections: FormSection[];
    attachments: AttachmentSlot[];
    commitment: {
      paragraphs: string[];
      /** Lines to sign on: 法定代表人（签字）. */
      signatures: string[];
    };
  };

export type FormSection = { title: string; blocks: FormBlock[] };

export type FormBlock =
  | { kind: 'facts'; facts: Fact[] }
  /** Without a label it goes on below a picture. */
  | { kind: 'prose'; label?: string; paragraphs: string[] }
  /** A table without rows shows `none` (无, 未填写) in their place. */
  | { kind: 'table'; label: string; columns: FormColumn[]; rows: string[][]; none: string }
  /** With a label where it leads a text. */
  | { kind: 'pictures'; label?: string; pictures: FormPicture[] };

export type FormColumn = {
  label: string;
  /** Figures stand at the right, their unit in the head. */
  unit?: string;
  figures?: boolean;
};

/** PNG or JPEG. `words` tell what is seen to who cannot see it. */
export type FormPicture = { bytes: Uint8Array; caption: string; words: string };

export type NoticeData = Common & {
  /** Text before the list, one paragraph each. */
  paragraphs: string[];
  /** 2030年9月23日至27日（5个工作日）. */
  period: string;
  /** How the days were counted, where they are not plain. */
  counting?: string;
  /** How to object, one paragraph each. */
  objection: string[];
  contact: Fact[];
  date: string;
  /** Title of the list that is annexed. */
  listTitle: string;
  directions: { title: string; entries: NoticeEntry[] }[];
  /** Address of the page that says the same. */
  address: string;
  hash: string;
  /** Which notice it takes the place of. */
  replaces?: string;
};

/** In the notice's own order. `number` runs within the direction. */
export type NoticeEntry = { number: string; place: string; unit: string; project: string };

/** What letters have. */
export type Letter = Common & {
  /** Not sent: 草稿 stands across every page. */
  draft?: boolean;
  /** 示工信函〔2030〕88号; with blanks where it is not given yet. */
  number: string;
  addressee: string;
  /** The text, one paragraph each; may have been rewritten by the clerk. */
  paragraphs: string[];
  contact: Fact[];
  date: string;
};

export type OpinionLetterData = Letter & {
  matter: string;
  /** The time asked about. */
  period: string;
  replyBy: string;
  units: {
    fileNumber: string;
    name: string;
    creditCode: string;
    address: string;
    direction: string;
    project: string;
  }[];
};

export type RecommendationLetterData = Letter & {
  /** How many of each direction go with it, in words that count: 3个. */
  directions: { title: string; count: string }[];
  total: string;
  annexes: string[];
  /** Of what was reported; the summary sheet carries the same. Of a draft: that there is none yet. */
  hash: string;
};

export type SummarySheetData = Common & {
  /** As in a letter. */
  draft?: boolean;
  programme: string;
  date: string;
  /** Who filled it in, and telephone. */
  filledBy: string;
  rows: {
    direction: string;
    project: string;
    unit: string;
    creditCode: string;
    jointUnits: string;
    county: string;
    /** Preference and its ground. */
    preference: string;
    /** Of the emergency-management department: document number, date. */
    opinion: string;
    /** Person and telephone. */
    contact: string;
    /** Place within the direction. */
    order: string;
  }[];
  hash: string;
};

export type AcceptanceData = Common & {
  programme: string;
  fileNumber: string;
  unit: string;
  project: string;
  direction: string;
  /** To the second. */
  acceptedAt: string;
  /** By which the applicant finds the own row in the public table of scores: 7K4M-Q2XD. */
  publicCode: string;
  /** Page on which it is used. */
  address: string;
  next: string[];
  contact: Fact[];
  date: string;
};

export type ResultLetterData = Letter & {
  /** File number, project, direction, result … */
  facts: Fact[];
};

/** Template → what it is given. The names are those of the files in `templates/`. */
export type Documents = {
  certificate: CertificateData;
  receipt: ReceiptData;
  application: ApplicationData;
  notice: NoticeData;
  'opinion-letter': OpinionLetterData;
  'recommendation-letter': RecommendationLetterData;
  'summary-sheet': SummarySheetData;
  acceptance: AcceptanceData;
  'result-letter': ResultLetterData;
};

export type Template = keyof Documents;
