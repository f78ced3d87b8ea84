import {
  BaseRenderer,
  buildForm,
  getResponse,
  removeEmptyAnswersFromResponse,
  RendererThemeProvider,
  useRendererQueryClient,
} from '@aehrc/smart-forms-renderer';
import { createElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { QueryClientProvider } from '@tanstack/react-query';

/** The page's interface for the tests. */
export interface SmartForms {
  show: (questionnaire: object, response?: object) => Promise<void>;
  exported: () => object;
}

type BuildParameters = Parameters<typeof buildForm>[0];

function Form() {
  const client = useRendererQueryClient();
  return createElement(
    RendererThemeProvider,
    null,
    createElement(QueryClientProvider, { client }, createElement(BaseRenderer)),
  );
}

const root = createRoot(document.body.appendChild(document.createElement('div')));
let shown = 0;
let form: BuildParameters['questionnaire'] | undefined;

const smartForms: SmartForms = {
  show: async (questionnaire, response) => {
    const parameters = {
      questionnaire,
      ...(response && { questionnaireResponse: response }),
    } as BuildParameters;
    form = parameters.questionnaire;
    await buildForm(parameters);
    // A form of its own for each patient, and nothing is left of the one before.
    flushSync(() => root.render(createElement(Form, { key: (shown += 1) })));
  },
  // As its own app saves: answers to what is hidden again are still in the response before.
  exported: () => (form ? removeEmptyAnswersFromResponse(form, getResponse()) : {}),
};
Object.assign(window, { smartForms });
