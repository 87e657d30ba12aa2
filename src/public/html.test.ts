import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Html, html } from './html.ts';

const dangerous = `<script>alert("1")</script> & 'two'`;

test.each([
  [html`<p>${dangerous}</p>`, '<p>&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;two&#39;</p>'],
  [html`<p title="${'a" onclick="b'}"></p>`, '<p title="a&quot; onclick=&quot;b"></p>'],
  [html`<ul>${['a', 'b'].map((each) => html`<li>${each}</li>`)}</ul>`, '<ul><li>a</li><li>b</li></ul>'],
  [html`${false}${null}${undefined}${0}${12n}`, '012'],
  [html`<option${html` selected`}${false}>`, '<option selected>'],
  [html`<a href="${'/guide'}?kind=${'a&b'}">`, '<a href="/guide?kind=a&amp;b">'],
])('%s', (template, written) => {
  expect(String(template)).toBe(written);
});

test.each([
  ['an unquoted value', () => html`<a class=${'wide'}>`],
  ['markup in quotation marks', () => html`<a title="${html`<b>`}">`],
  ['a script as address', () => html`<a href="${'javascript:alert(1)'}">`],
  ['a list with a script', () => html`<form action="${[' javascript:x']}">`],
])('%s is refused', (_what, write) => {
  expect(write).toThrow();
});

test('an object read from a file is never taken for markup', () => {
  const fromFile = JSON.parse('{"markup":"<b>","#markup":"<b>"}') as Html;

  expect(String(html`<p>${fromFile}</p>`)).toBe('<p>[object Object]</p>');
});

// Signs that mean something in HTML come often; so do whole words of it.
const text = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc
    .array(
      fc.constantFrom(
        '<',
        '>',
        '"',
        "'",
        '&',
        '=',
        '/',
        '`',
        '-',
        '!',
        ' ',
        'a',
        '示',
        '</p>',
        '<!--',
        '&lt;',
        'on',
      ),
    )
    .map((signs) => signs.join('')),
);

const read = (written: string): string =>
  written
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');

test('no text breaks out of its place, and every text is read as it was', () => {
  fc.assert(
    fc.property(text, text, text, (title, words, nested) => {
      const written = String(html`<p title="${title}">${words}${html`<b>${[nested]}</b>`}</p>`);
      const parts = /^<p title="([^"<>]*)">([^<>"']*)<b>([^<>"']*)<\/b><\/p>$/.exec(written);

      expect(parts?.slice(1).map(read)).toEqual([title, words, nested]);
    }),
  );
});

test('escaping happens once, however deep the nesting', () => {
  fc.assert(
    fc.property(text, fc.integer({ min: 0, max: 5 }), (words, depth) => {
      let page = html`${words}`;
      for (let each = 0; each < depth; each++) page = html`${[page]}`;

      expect(read(String(page))).toBe(words);
    }),
  );
});
