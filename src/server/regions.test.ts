import { expect, test } from 'vitest';
import { levelOf, namesOf, regionsUnder } from '#domain/identifiers/region.ts';
import { readRegions } from './regions.ts';

test('reads the regions of today and those that were closed', async () => {
  const index = await readRegions();
  const standing = [...index.values()].filter(({ closed }) => !closed);

  expect(standing.filter(({ code }) => levelOf(code) === 'province')).toHaveLength(31);
  expect(
    regionsUnder(index, '370000')
      .map(({ name }) => name)
      .join(' '),
  ).toBe(
    '济南市 青岛市 淄博市 枣庄市 东营市 烟台市 潍坊市 济宁市 泰安市 威海市 日照市 临沂市 德州市 聊城市 滨州市 菏泽市',
  );
  expect(namesOf(index, '110101')).toEqual(['北京市', '东城区']);
  expect(namesOf(index, '500229')).toEqual(['重庆市', '城口县']);

  const closed = [...index.values()].flatMap(({ closed }) => closed?.into ?? []);
  expect(closed.length).toBeGreaterThan(0);
  expect(closed.filter((code) => index.get(code)?.closed !== undefined || !index.has(code))).toEqual([]);
});
