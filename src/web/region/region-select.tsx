import { levelOf, type RegionIndex, regionsUnder } from '#domain/identifiers/region.ts';
import { useWords } from '#web/language/words.ts';
import type { ControlIds } from '#web/ui/field-row.tsx';
import './region-select.css';

interface Parts {
  regions: RegionIndex;
  value: string;
  change: (code: string) => void;
  ids: ControlIds;
  /** Where to begin while nothing is chosen. */
  near?: string | undefined;
}

/** Province, city, county, each from the list below the one before; what is chosen is the nearest of them. */
export function RegionSelect({ regions, value, change, ids, near = '' }: Parts) {
  const { say } = useWords();
  const chosen = regions.has(value) ? value : '';
  const province = provinceOf(chosen || near);
  const city = chosen && levelOf(chosen) !== 'province' ? cityOf(chosen) : chosen ? '' : near && cityOf(near);
  const cities = province ? regionsUnder(regions, province) : [];
  const counties = city && regions.has(city) ? regionsUnder(regions, city) : [];
  const { id, ...described } = ids;

  return (
    <div className="region" {...described}>
      <Level
        id={id}
        name={say('desk.region.province')}
        value={province}
        options={provincesOf(regions)}
        change={change}
      />
      <Level
        name={say('desk.region.city')}
        value={cities.some(({ code }) => code === chosen) ? chosen : city}
        options={cities}
        change={(code) => change(code || province)}
      />
      {(counties.length > 0 || !city) && (
        <Level
          name={say('desk.region.county')}
          value={chosen === city ? '' : chosen}
          options={counties}
          change={(code) => change(code || city)}
        />
      )}
    </div>
  );
}

interface LevelParts {
  id?: string;
  name: string;
  value: string;
  options: readonly { code: string; name: string }[];
  change: (code: string) => void;
}

function Level({ id, name, value, options, change }: LevelParts) {
  const { say } = useWords();
  return (
    <select
      {...(id && { id })}
      className="native"
      aria-label={name}
      value={value}
      disabled={options.length === 0}
      onChange={({ target }) => change(target.value)}
    >
      <option value="">{say('desk.region.choose', { level: name })}</option>
      {options.map((each) => (
        <option key={each.code} value={each.code}>
          {each.name}
        </option>
      ))}
    </select>
  );
}

const provincesOf = (regions: RegionIndex) =>
  [...regions.values()].filter(({ code, closed }) => !closed && levelOf(code) === 'province');
const provinceOf = (code: string) => (code ? `${code.slice(0, 2)}0000` : '');
const cityOf = (code: string) => (code ? `${code.slice(0, 4)}00` : '');
