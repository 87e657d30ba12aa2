import { calendarOf } from '#domain/calendar.ts';
import y2019 from './2019.json' with { type: 'json' };
import y2020 from './2020.json' with { type: 'json' };
import y2021 from './2021.json' with { type: 'json' };
import y2022 from './2022.json' with { type: 'json' };
import y2023 from './2023.json' with { type: 'json' };
import y2024 from './2024.json' with { type: 'json' };
import y2025 from './2025.json' with { type: 'json' };
import y2026 from './2026.json' with { type: 'json' };

/** The years that come with Shifan. The next one comes with a new version once its notice is out, usually in November. */
export const officialYears = [y2019, y2020, y2021, y2022, y2023, y2024, y2025, y2026];

export const officialCalendar = calendarOf(officialYears);
