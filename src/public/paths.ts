/** Addresses of the public site, in one place. An anchor names a clause, a setting, a stage … on the page it stands on. */
export const paths = {
  home: (anchor?: string) => `/${at(anchor)}`,
  programme: (code: string, anchor?: string) => `/programmes/${code}${at(anchor)}`,
  guide: (code: string, anchor?: string) => `/programmes/${code}/guide${at(anchor)}`,
  rubrics: (code: string, anchor?: string) => `/programmes/${code}/rubrics${at(anchor)}`,
  forms: (code: string) => `/programmes/${code}/form`,
  form: (code: string, direction: string, anchor?: string) =>
    `/programmes/${code}/form/${direction}${at(anchor)}`,
  certificates: () => '/certificates',
  signIn: () => '/sign-in',
};

const at = (anchor: string | undefined) => (anchor === undefined ? '' : `#${anchor}`);
