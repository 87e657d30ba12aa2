/** Addresses of the public site, in one place. An anchor names a clause, a setting, a stage … on the page it stands on. */
export const paths = {
  home: (anchor?: string) => `/${at(anchor)}`,
  programme: (code: string, anchor?: string) => `/programmes/${code}${at(anchor)}`,
  stages: (code: string, anchor?: string) => `/programmes/${code}/stages${at(anchor)}`,
  interpretations: (code: string, anchor?: string) => `/programmes/${code}/interpretations${at(anchor)}`,
  settings: (code: string, anchor?: string) => `/programmes/${code}/settings${at(anchor)}`,
  guide: (code: string, anchor?: string) => `/programmes/${code}/guide${at(anchor)}`,
  rubrics: (code: string, anchor?: string) => `/programmes/${code}/rubrics${at(anchor)}`,
  forms: (code: string) => `/programmes/${code}/form`,
  form: (code: string, direction: string, anchor?: string) =>
    `/programmes/${code}/form/${direction}${at(anchor)}`,
  notices: (code: string) => `/programmes/${code}/notices`,
  notice: (code: string, notice: number, anchor?: string) =>
    `/programmes/${code}/notices/${notice}${at(anchor)}`,
  noticeText: (code: string, notice: number) => `/programmes/${code}/notices/${notice}/notice.json`,
  noticeSheet: (code: string, notice: number) => `/programmes/${code}/notices/${notice}/notice.xlsx`,
  noticePrint: (code: string, notice: number) => `/programmes/${code}/notices/${notice}/notice.pdf`,
  objection: (code: string, notice: number) => `/programmes/${code}/notices/${notice}/objection`,
  objectionStatus: () => '/objection-status',
  recognised: (code: string) => `/programmes/${code}/recognised`,
  recognisedList: (code: string) => `/programmes/${code}/recognised/recognised.json`,
  recognisedSheet: (code: string) => `/programmes/${code}/recognised/recognised.xlsx`,
  draws: (code: string) => `/programmes/${code}/draws`,
  draw: (code: string, draw: string) => `/programmes/${code}/draws/${draw}`,
  drawFile: (code: string, draw: string, file: string) => `/programmes/${code}/draws/${draw}/${file}`,
  statistics: (code: string) => `/programmes/${code}/statistics`,
  scores: (code: string, direction?: string) =>
    `/programmes/${code}/scores${direction === undefined ? '' : `/${direction}`}`,
  scoresData: (code: string, direction: string) => `/programmes/${code}/scores/${direction}/scores.json`,
  certificates: () => '/certificates',
  certificate: (number: string) => `/certificates/${encodeURIComponent(number)}`,
  signIn: () => '/sign-in',
};

const at = (anchor: string | undefined) => (anchor === undefined ? '' : `#${anchor}`);
