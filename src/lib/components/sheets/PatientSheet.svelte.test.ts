import { render, screen } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import { words } from '../../../../tests/components/content.ts';
import own from './PatientSheet.examples.ts';
import PatientSheet from './PatientSheet.svelte';

const { examples } = own;

const headings = () => screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);

test('has the questions to ask, what to bring and what to say', () => {
  render(PatientSheet, examples['no open point']);
  const { ask, bring, call } = words.notes.patient;
  expect(headings()).toEqual(expect.arrayContaining([ask, bring, call]));
});

test('where a sign comes first, so does the call', () => {
  render(PatientSheet, examples['a warning sign']);
  expect(headings()[0]).toBe(words.notes.patient.call);
  expect(screen.getByText(words.outcomes.callToday.heading, { exact: false })).toBeVisible();
});

test('is whole: every section and every line at its foot', () => {
  const { sheet } = examples['the short path'];
  const { container } = render(PatientSheet, examples['the short path']);
  for (const line of [...sheet.fine, ...sheet.foot]) expect(container).toHaveTextContent(line);
});
