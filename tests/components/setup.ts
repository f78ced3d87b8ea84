import '@testing-library/jest-dom/vitest';

// What jsdom does not have. Dialogs open and close as in a browser, but hide nothing.
HTMLDialogElement.prototype.showModal = function () {
  this.open = true;
};
HTMLDialogElement.prototype.close = function () {
  this.open = false;
};
