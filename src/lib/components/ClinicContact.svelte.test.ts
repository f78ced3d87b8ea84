import { render, screen } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import { clinic, words } from '../../../tests/components/content.ts';
import own from './ClinicContact.examples.ts';
import ClinicContact from './ClinicContact.svelte';

const { examples } = own;

test('the phone is a link to call, and the site opens beside the check without telling where from', () => {
  render(ClinicContact, examples['a clinic with everything']);
  expect(screen.getByRole('link', { name: '(718) 555-0142' })).toHaveAttribute('href', `tel:${clinic.phone}`);
  const site = screen.getByRole('link', { name: clinic.site });
  expect(site).toHaveAttribute('target', '_blank');
  expect(site).toHaveAttribute('rel', 'noreferrer');
});

test('what a clinic does not have leaves no label behind', () => {
  const { container } = render(ClinicContact, examples['a clinic with a name and a place']);
  expect(container).toHaveTextContent(`${clinic.name} ${clinic.place}`);
  for (const label of [words.ui.clinic.phone, words.ui.clinic.hours, words.ui.clinic.site])
    expect(container).not.toHaveTextContent(label);
});
