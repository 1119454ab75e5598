import { describe, expect, test } from '@jest/globals';
import { extract } from '../../../pipeline/extract/index.js';
import { read } from '../../../pipeline/read/index.js';
import { valueOf } from '../office/compare.js';

const seen = async (css: string, body: string): Promise<string> => {
  const html = `<!DOCTYPE html><html><head>${css}</head><body>${body}</body></html>`;
  const { blocks } = valueOf(await extract(valueOf(read('page.html', new TextEncoder().encode(html)))));
  return blocks
    .map((block) =>
      block.kind === 'paragraph'
        ? block.text
        : block.rows.map((row) => row.cells.map(({ text }) => text).join('|')).join('/'),
    )
    .join(' ');
};
const page = '<p class="a b" id="i">甲</p><div class="w"><p class="h">乙</p></div><p data-x="1">丙</p>';
const style = (css: string): string => `<style>${css}</style>`;

describe('what a style sheet of the page hides is not read', () => {
  test.each([
    ['.h { display: none }', '甲 丙'],
    ['.w > .h { display: none !important }', '甲 丙'],
    ['div.w p{DISPLAY:NONE}', '甲 丙'],
    ['#i, .h { color: red; display: none; }', '丙'],
    ['.a.b { display: none }', '乙 丙'],
    ['[data-x="1"] { display: none }', '甲 乙'],
    ['p + div { display: none }', '甲 丙'],
    ['p:first-child { display: none }', '丙'],
    ['p:not(.h):not([data-x]) { display: none }', '乙 丙'],
    ['.h { visibility: hidden }', '甲 丙'],
    ['.w { visibility: hidden } .h { visibility: visible }', '甲 乙 丙'],
    ['.h { mso-hide: all }', '甲 丙'],
    ['@media screen { .h { display: none } }', '甲 丙'],
    ['@media all, print { .h { display: none } }', '甲 丙'],
    ['/* .a { display: none } */ .h { display: none }', '甲 丙'],
    ['<!-- .h { display: none } -->', '甲 丙'],
  ])('%s', async (css, expected) => {
    expect(await seen(style(css), page)).toBe(expected);
  });

  test.each([
    ['.x { display: none }'],
    ['.h { display: none } .h { display: block }'],
    ['.h { display: none } p.h { display: block }'],
    ['.h { display: block !important } p.h { display: none }'],
    ['.h:hover { display: none }'],
    ['.h::before { display: none }'],
    ['@media print { .h { display: none } }'],
    ['@media (max-width: 600px) { .h { display: none } }'],
    ['@media screen and (max-width: 600px) { .h { display: none } }'],
    ['@media not screen { .h { display: none } }'],
    ['.w > .w .h { display: none }'],
    ['.h { display: none'.slice(0, -5)],
    ['display: none }}} {'],
    ['@import url("hidden.css"); .h { display: inline }'],
  ])('but not by %s', async (css) => {
    expect(await seen(style(css), page)).toBe('甲 乙 丙');
  });

  test('a style of the element itself comes first, a sheet for print does not hold', async () => {
    const shown = '<p class="h" style="display: block">甲</p><p class="h">乙</p>';
    expect(await seen(style('.h { display: none }'), shown)).toBe('甲');
    expect(await seen(style('.h { display: none !important }'), shown)).toBe('');
    expect(await seen('<style media="print">.h { display: none }</style>', shown)).toBe('甲 乙');
  });

  test('rows and cells', async () => {
    const table =
      '<table><tr><td>序号<td>事项<td class=n>备注<tr class=h><td>1<td>甲<td class=n>密<tr><td>2<td>乙<td class=n>密</table>';
    expect(await seen(style('.h, .n { display: none }'), table)).toBe('序号|事项/2|乙');
  });

  test('many rules and many rows end, or are refused', async () => {
    const rules = Array.from({ length: 9000 }, (_, index) => `p.c${index} .d { display: none }`).join('');
    const rows = '<p class="d">甲</p>'.repeat(2000);
    await expect(seen(style(rules), rows)).rejects.toThrow('too-complex');
    expect(await seen(style('.x { display: none }'.repeat(10_000)), page)).toBe('甲 乙 丙');
    await expect(seen(style('.x { display: none }'.repeat(10_001)), page)).rejects.toThrow('too-complex');
    expect((await seen(style('.e + .d, p ~ .f { display: none }'), rows)).length).toBe(3999);
  });
});

describe('ticks in a symbol font', () => {
  const box =
    '.t { font-family: Wingdings } .s { font-family: "Wingdings 2", serif; } .n { font-family: 宋体 }';
  test.each([
    ['<p><font face=Wingdings>\u00fe</font>无 <font face="Wingdings">o</font>有</p>', '☑无 □有'],
    ['<p><FONT FACE="Wingdings 2, serif">R</FONT>R</p>', '☑R'],
    ['<p><span style="font-family:Wingdings">\uf0fe</span>无</p>', '☑无'],
    [`<p style='font-family:"Wingdings 2"'>R<span style='font-family:宋体'>R</span><b>£</b></p>`, '☑R□'],
    ['<p><span class=t>\u00fe</span>甲<i class=s>R</i></p>', '☑甲☑'],
    ['<table class=s><tr><td>R<td class=n>R<td>£<tr><td>£<td class=n>乙<td>R</table>', '☑|R|□/□|乙|☑'],
    ['<p><font class=n face=Wingdings>R</font><font class=t style="font-family:宋体">R</font></p>', 'RR'],
    ['<p style="font-family: Times, Wingdings">R</p>', 'R'],
    ['<p style="font-family:Wingdings; font-family: 宋体">R</p>', 'R'],
    ['<p style="font-family:Wingdings"><b style="font-family:inherit">\u00fe</b></p>', '☑'],
  ])('%s', async (body, expected) => {
    expect(await seen(style(box), body)).toBe(expected);
    if (!/class/.test(body)) expect(await seen('', body)).toBe(expected);
  });
});
