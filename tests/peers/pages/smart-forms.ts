import {
  BaseRenderer,
  buildForm,
  getResponse,
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

const smartForms: SmartForms = {
  show: async (questionnaire, response) => {
    type Built = Parameters<typeof buildForm>[0];
    await buildForm({ questionnaire, ...(response && { questionnaireResponse: response }) } as Built);
    // A form of its own for each patient, and nothing is left of the one before.
    flushSync(() => root.render(createElement(Form, { key: (shown += 1) })));
  },
  exported: () => getResponse(),
};
Object.assign(window, { smartForms });
