import { askedOf } from '../../../tests/components/content.ts';
import { examplesOf } from '../../../tests/components/examples.ts';
import BodyFigure from './BodyFigure.svelte';

export default examplesOf(BodyFigure, {
  'nothing picked': { asked: askedOf('where', []) },
  'some places picked': { asked: askedOf('where', ['lowBack', 'groin', 'leftLeg']) },
});
