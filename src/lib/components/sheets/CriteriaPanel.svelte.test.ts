import { render, screen } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import { words } from '../../../../tests/components/content.ts';
import own from './CriteriaPanel.examples.ts';
import CriteriaPanel from './CriteriaPanel.svelte';

const { examples } = own;

test.each(['all met', 'to discuss', 'not asked'] as const)(
  'each criterion says in words what was found, never by its drawing alone: %s',
  (name) => {
    const { container } = render(CriteriaPanel, examples[name]);
    for (const { criterion, is } of examples[name].findings) {
      const shown = container.querySelector(`[data-finding="${criterion}"]`);
      expect(shown).toHaveTextContent(words.findings.criteria[criterion]?.name ?? '?');
      expect(shown).toHaveTextContent(words.findings.findings[is]);
    }
    expect(screen.getAllByRole('listitem')).toHaveLength(examples[name].findings.length);
    expect(screen.queryByRole('img')).toBeNull();
  },
);
