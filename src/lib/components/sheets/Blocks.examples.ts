import { examplesOf } from '../../../../tests/components/examples.ts';
import Blocks from './Blocks.svelte';

export default examplesOf(Blocks, {
  lines: { blocks: [{ kind: 'line', strong: 'Since', text: 'over 6 months' }] },
  'facts with a blank': {
    blocks: [{ kind: 'facts', facts: [{ label: 'Scan', value: 'yes' }], blanks: ['Where'] }],
  },
  'a table': {
    blocks: [
      {
        kind: 'table',
        columns: ['Tried', 'It helped'],
        rows: [{ label: 'Shots', value: 'no', more: ', in May' }],
      },
    ],
  },
  'lines to tick': { blocks: [{ kind: 'ticks', items: ['Diabetes', 'Smoking'] }] },
  'a list': { blocks: [{ kind: 'lines', items: ['Fever', 'A fall'] }] },
  'criteria with evidence': {
    blocks: [
      {
        kind: 'criteria',
        columns: ['Criterion', 'Report', 'Evidence'],
        rows: [{ label: 'Health', value: 'to discuss', blocks: [{ kind: 'line', text: 'Blood thinner' }] }],
      },
    ],
  },
  'fields to fill in': { blocks: [{ kind: 'fields', items: ['Level ____', 'Slip ____ mm'] }] },
  'lines to write on': { blocks: [{ kind: 'blanks', labels: ['Name', ''] }] },
  'a flag': { blocks: [{ kind: 'flag', blocks: [{ kind: 'line', strong: 'Fever' }] }] },
  'the patient’s own words': { blocks: [{ kind: 'line', text: 'They said: \u2068no me acuerdo\u2069.' }] },
});
