import { home } from '../../content/home.ts';
import words from '$questionnaire/locales/en/flow.json';
import { draw } from '$tools/flow/draw.ts';
import { flowOf } from '$tools/flow/graph.ts';
import { createCheckMachine } from '$lib/machine/machine.ts';
import { site } from '../site.server.ts';
import type { PageServerLoad } from './$types';

/** The page is about the questionnaire, not about a clinic: it exists once, in English. */
export const load: PageServerLoad = () => {
  const { questionnaire, english } = site;
  const flow = flowOf({
    questionnaire,
    machine: createCheckMachine(questionnaire),
    locale: english,
    words,
    file: `${home}/locales/en/flow.json`,
  });
  return { app: english.ui.app.name, flow, drawing: draw(flow) };
};
