import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { parse } from 'parse5';
import { PAGE_BYTES } from './settings.js';

/** The page as the build makes it. */
const PAGE = readFileSync('dist/web/qingdan.html', 'utf8');
const TREE = parse(PAGE);

/** Elements of the page by their name: their attributes and what is in them. */
function elements(name: string): { attributes: Record<string, string>; text: string }[] {
  const found: { attributes: Record<string, string>; text: string }[] = [];
  const walk = (node: unknown): void => {
    const {
      tagName,
      attrs = [],
      childNodes = [],
    } = node as {
      tagName?: string;
      attrs?: { name: string; value: string }[];
      childNodes?: { value?: string }[];
    };
    if (tagName === name)
      found.push({
        attributes: Object.fromEntries(attrs.map((each) => [each.name, each.value])),
        text: childNodes.map(({ value }) => value ?? '').join(''),
      });
    for (const child of childNodes) walk(child);
  };
  walk(TREE);
  return found;
}

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

test('its policy allows its own scripts, its own style and its own thread, and no request', () => {
  const policy = elements('meta').find((each) => each.attributes['http-equiv'] === 'Content-Security-Policy');
  const scripts = elements('script').filter(({ attributes }) => attributes['type'] === undefined);
  const [style] = elements('style');
  expect(scripts).toHaveLength(2);
  expect(policy?.attributes['content']).toBe(
    `default-src 'none'; script-src ${scripts.map(({ text }) => hashOf(text)).join(' ')}; style-src ${hashOf(style?.text ?? '')}; img-src data:; worker-src blob:; connect-src 'none'; base-uri 'none'; form-action 'none'`,
  );
});

test('it refers to nothing outside of itself', () => {
  const referring = ['src', 'href', 'srcset', 'action', 'data'].flatMap((attribute) =>
    ['script', 'link', 'img', 'iframe', 'a', 'form', 'object'].flatMap((name) =>
      elements(name).flatMap(({ attributes }) => attributes[attribute] ?? []),
    ),
  );
  expect(referring).toEqual(['data:,']);
  expect(elements('style')[0]?.text).not.toMatch(/@import|url\(|light-dark/);
});

test('it is no larger than an old machine bears', () => {
  expect(Buffer.byteLength(PAGE)).toBeLessThan(PAGE_BYTES);
});
