import { examplesOf } from '../../../../tests/components/examples.ts';
import Blocks from './Blocks.svelte';

export default examplesOf(Blocks, {
  lines: { blocks: [{ kind: 'line', strong: 'Since', text: 'over 6 months' }] },
  'facts with a blank': {
    blocks: [{ kind: 'facts', facts: [{ label: 'Scan', value: 'yes' }], blank: 'Where' }],
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
  'lines to write on': { blocks: [{ kind: 'blanks', labels: ['Name', ''] }] },
  'a flag': { blocks: [{ kind: 'flag', blocks: [{ kind: 'line', strong: 'Fever' }] }] },
  'the patient’s own words': { blocks: [{ kind: 'line', text: 'They said: \u2068no me acuerdo\u2069.' }] },
});
