import type { Questionnaire, QuestionnaireResponse } from '@medplum/fhirtypes';
import type { Peer } from './peer.ts';
import type { SmartForms } from './pages/smart-forms.ts';

/** The subset of LHC-Forms' API that the tests use. */
interface LForms {
  readonly Util: {
    convertFHIRQuestionnaireToLForms: (form: Questionnaire, version: 'R4') => object;
    mergeFHIRDataIntoLForms: (response: QuestionnaireResponse, form: object, version: 'R4') => object;
    addFormToPage: (form: object, place: string, options: object) => Promise<void>;
    getFormFHIRData: (type: 'QuestionnaireResponse', version: 'R4') => QuestionnaireResponse;
  };
}

const lhc = '/node_modules/lforms/dist/lforms';

const lhcForms: Peer = {
  name: 'LHC-Forms',
  styles: [`${lhc}/webcomponent/styles.css`],
  scripts: [
    ...['assets/lib/zone.min.js', 'runtime.js', 'polyfills.js', 'main.js'].map(
      (file) => `${lhc}/webcomponent/${file}`,
    ),
    `${lhc}/fhir/R4/lformsFHIR.min.js`,
  ],
  install: () => {
    const { Util } = (window as unknown as { LForms: LForms }).LForms;
    const linkIdIn = (id: string) => id.slice('item-'.length).split('/')[0] ?? '';
    window.peer = {
      show: async (form, response) => {
        document.body.innerHTML = '<div id="form"></div>';
        const own = Util.convertFHIRQuestionnaireToLForms(form, 'R4');
        const filled = response ? Util.mergeFHIRDataIntoLForms(response, own, 'R4') : own;
        await Util.addFormToPage(filled, 'form', {});
      },
      items: () =>
        Object.fromEntries(
          [...document.querySelectorAll<HTMLElement>('lhc-item[id]')].map((item) => [
            linkIdIn(item.id),
            item,
          ]),
        ),
      options: (item) =>
        [...item.querySelectorAll<HTMLElement>('label[id*="|"]')]
          .filter((each) => each.closest('lhc-item') === item)
          .flatMap((each) => {
            const control = each.querySelector('input');
            const ticked = each.querySelector('.ant-radio-checked, .ant-checkbox-checked') !== null;
            return control ? [{ text: each.innerText.trim(), control, ticked }] : [];
          }),
      exported: () => Util.getFormFHIRData('QuestionnaireResponse', 'R4'),
    };
  },
};

const smartForms: Peer = {
  name: 'Smart Forms',
  styles: ['/test-results/peers/smart-forms.css'],
  scripts: ['/test-results/peers/smart-forms.js'],
  isModule: true,
  install: () => {
    const { show, exported } = (window as unknown as { smartForms: SmartForms }).smartForms;
    window.peer = {
      show: (form, response) => show(form, response),
      items: () =>
        Object.fromEntries(
          [...document.querySelectorAll<HTMLElement>('[data-linkid]')].map((item) => [
            item.dataset['linkid'] ?? '',
            item,
          ]),
        ),
      options: (item) =>
        [...item.querySelectorAll<HTMLElement>('label.MuiFormControlLabel-root')]
          .filter((each) => each.closest('[data-linkid]') === item)
          .flatMap((each) => {
            const control = each.querySelector('input');
            return control ? [{ text: each.innerText.trim(), control, ticked: control.checked }] : [];
          }),
      exported: () => exported() as QuestionnaireResponse,
    };
  },
};

/** Independent programs for FHIR forms: one by the US National Library of Medicine, one by CSIRO, Australia. */
export const peers: readonly Peer[] = [lhcForms, smartForms];
