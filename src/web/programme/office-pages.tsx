import { Link } from '@tanstack/react-router';
import { useWords } from '#web/language/words.ts';

const groups = {
  formality: ['/formality', '/confirmations'],
  review: ['/review', '/selection'],
  outcome: ['/to-sign', '/notices', '/recognition'],
  records: ['/lists'],
} as const;

type Group = keyof typeof groups;
type OfficePage = (typeof groups)[Group][number];

const titles = {
  '/formality': 'provinceDesk.formality.title',
  '/confirmations': 'provinceDesk.confirm.title',
  '/review': 'reviewingDesk.title',
  '/selection': 'selectionDesk.title',
  '/to-sign': 'decidingDesk.title',
  '/notices': 'noticeDesk.title',
  '/recognition': 'noticeDesk.recognition.title',
  '/lists': 'listsDesk.title',
} as const satisfies Record<OfficePage, string>;

export function useOfficePageTitle(): (page: OfficePage) => string {
  const { say } = useWords();
  return (page) => say(titles[page]);
}

/** Every page of the office, by the part of the year it belongs to. */
export function OfficePages() {
  const { say } = useWords();
  const titleOf = useOfficePageTitle();
  return (
    <section aria-labelledby="pages">
      <h2 id="pages" className="overview-stages">
        {say('provinceDesk.overview.pages.title')}
      </h2>
      <dl className="overview-pages">
        {(Object.keys(groups) as Group[]).map((group) => (
          <div key={group}>
            <dt>{say(`provinceDesk.overview.pages.${group}`)}</dt>
            {groups[group].map((page) => (
              <dd key={page}>
                <Link to={page}>{titleOf(page)}</Link>
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </section>
  );
}
