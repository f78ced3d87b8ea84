import { examplesOf, snippet } from '../../../../tests/components/examples.ts';
import Canal from './Canal.svelte';
import Drawing from './Drawing.svelte';
import FindingIcon from './FindingIcon.svelte';
import Head from './Head.svelte';
import Incision from './Incision.svelte';
import LeaningOnCart from './LeaningOnCart.svelte';
import Limb from './Limb.svelte';
import Mark from './Mark.svelte';
import Phone from './Phone.svelte';
import Sitting from './Sitting.svelte';
import Standing from './Standing.svelte';
import Straw from './Straw.svelte';
import WalkingClock from './WalkingClock.svelte';
import Warning from './Warning.svelte';

const titled = { 'with a title': { title: 'What is drawn' }, 'for the eyes alone': { title: '' } };

export default [
  examplesOf(Canal, { wide: {}, narrow: { narrow: true } }),
  examplesOf(Drawing, { 'with a title': { title: 'A line', children: snippet('<path d="M0 0h9" />') } }),
  examplesOf(FindingIcon, {
    met: { finding: 'met' },
    discuss: { finding: 'discuss' },
    notMet: { finding: 'notMet' },
    notAsked: { finding: 'notAsked' },
  }),
  examplesOf(Head, { 'on the left': { x: 20, y: 20 } }),
  examplesOf(Limb, { 'a leg': { d: 'M10 10v40' } }),
  ...[Incision, LeaningOnCart, Mark, Phone, Sitting, Standing, Straw, WalkingClock, Warning].map((drawing) =>
    examplesOf(drawing, titled),
  ),
];
