import '@testing-library/jest-dom/vitest';
import { beforeEach } from 'vitest';

// The files share one document: each test starts with an empty page in English.
beforeEach(() => {
  document.body.replaceChildren();
  document.documentElement.lang = 'en';
  document.title = 'Examples';
});

// jsdom lacks these methods. Dialogs open and close as in a browser, but hide nothing.
HTMLDialogElement.prototype.showModal = function () {
  this.open = true;
};
HTMLDialogElement.prototype.close = function () {
  this.open = false;
};
window.scrollTo = () => undefined;
