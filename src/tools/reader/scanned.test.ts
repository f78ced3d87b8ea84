import { expect, it } from 'vitest';
import { contentHash } from '../../content/content-hash.ts';
import { mild, patient } from '../../../tests/support/data/questionnaire.ts';
import { codeOf } from '../../lib/qr/code.ts';
import { codesTyped } from './scanned.ts';

const edition = { questionnaire: mild, hash: contentHash(mild) };
const codeFor = (date: string) => codeOf(edition, { answers: patient(), language: 'en', date });
const [a, b] = [codeFor('2026-03-01'), codeFor('2026-03-02')];
const text = (typed: string) => codesTyped({ text: typed, keys: '' });
const retyped = (from: string, to: string) => [...a].map((sign) => to[from.indexOf(sign)] ?? sign).join('');

const upper = '1234567890QWERTYUIOPASDFGHJKLZXCVBNM';

it.each([
  ['in small letters', a.toLowerCase()],
  ['with Caps Lock on, half of it', a.slice(0, 20).toLowerCase() + a.slice(20)],
  ['after the name of its symbology', `]Q1${a}`],
  ['after a name of the scanner', `SCAN01${a}`],
  ['after zeros', `000${a}`],
  ['before a sign of its end', `${a}~`],
  ['before letters of its end', `${a}END`],
  ['before zeros', `${a}000`],
  ['with line ends', `${a}\r\n`],
  ['with a tab', `\t${a}\t`],
  ['with a sign that starts and one that ends a text', `\u0002${a}\u0003`],
  ['broken into lines', a.replace(/(.{10})/g, '$1\r\n')],
  ['with spaces and hyphens', a.replace(/(.{4})/g, '$1- ')],
  ['in full width', [...a].map((sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)).join('')],
  ['twice', a + a],
  ['after a part of it', a.slice(0, 30) + a],
  ['in a text with words before and behind', `Notes about MILD 1\nCode: ${a}\nPage 1 of 2`],
  ['by a computer with a German keyboard', retyped(upper, '1234567890QWERTZUIOPASDFGHJKLYXCVBNM')],
  ['by a computer with a French keyboard', retyped(upper, '&é"\'(-è_çàAZERTYUIOPQSDFGHJKLWXCVBN?')],
  ['by a computer with a Belgian keyboard', retyped(upper, '&é"\'(§è!çàAZERTYUIOPQSDFGHJKLWXCVBN?')],
  ['in small letters, with a French keyboard', retyped(upper, '&é"\'(-è_çàazertyuiopqsdfghjklwxcvbn,')],
  ['by a computer with a Russian keyboard', retyped(upper, '1234567890ЙЦУКЕНГШЩЗФЫВАПРОЛДЯЧСМИТЬ')],
  ['by a computer with a Greek keyboard', retyped(upper, '1234567890:΅ΕΡΤΥΘΙΟΠΑΣΔΦΓΗΞΚΛΖΧΨΩΒΝΜ')],
  ['by a computer with a Turkish keyboard', a.toLowerCase().replaceAll('i', 'ı')],
  [
    'by a scanner set up for a French keyboard',
    retyped('AZERTYUIOPQSDFGHJKLMWXCVBN1234567890', 'QWERTYUIOPASDFGHJKL:ZXCVBN!@#$%^&*()'),
  ],
])('a code is found %s', (_how, typed) => {
  expect(text(typed)).toEqual({ whole: [a], broken: [] });
});

it('a code is found by the keys that were pressed, whatever they typed', () => {
  expect(codesTyped({ text: '؟؟؟', keys: a }).whole).toEqual([a]);
});

it.each([
  ['one after the other', a + b],
  ['in lines', `${a}\n${b}\n`],
  ['apart', `First ${a}, then ${b}.`],
])('two codes are both found %s', (_how, typed) => {
  expect(text(typed).whole).toEqual([a, b]);
});

it('part of another code is distinguished from a complete one beside it', () => {
  expect(text(`${a}\n${b.slice(0, 40)}`)).toEqual({ whole: [a], broken: [b.slice(0, 40)] });
});

it.each([
  a.slice(0, -1),
  a.replace(/.$/, (last) => (last === '0' ? '1' : '0')),
  'https://example.org',
  '',
  a.split('').reverse().join(''),
])('there is no whole code in %s', (typed) => {
  expect(text(typed).whole).toEqual([]);
});
