/** How long a browser may take to start printing, in milliseconds: tablets start late. */
const PATIENCE = 1500;

/** How long the images of a new tab may take to be decoded. In milliseconds. */
const DECODED = 300;

/**
 * The class of a page that was asked to print. Without it the sheets of a framed page are not printed, because then the
 * embedding page is being printed. Tablets start printing late, so the class stays until the notes are left.
 */
const PRINTS = 'prints';

/**
 * Asks the browser to print this page. Resolves to whether it started: some browsers cannot print, and some frames
 * may not.
 */
export function printPage(): Promise<boolean> {
  return new Promise((resolve) => {
    const end = (began: boolean) => {
      clearTimeout(timer);
      removeEventListener('beforeprint', begin);
      resolve(began);
    };
    const begin = () => end(true);
    const timer = setTimeout(() => end(false), PATIENCE);
    addEventListener('beforeprint', begin);
    document.documentElement.classList.add(PRINTS);
    try {
      window.print();
    } catch {
      end(false);
    }
  });
}

/** From here on, printing is of the page that embeds the frame. */
export function endPrinting(): void {
  document.documentElement.classList.remove(PRINTS);
}

/**
 * Shows copies of these sheets in an empty tab, which may print where this frame may not. The frame writes into the tab
 * itself: no page of the site accepts notes from outside, so nobody can make one show notes. Returns undefined if the
 * browser opens no tab or denies the frame access to it.
 */
export function openPrintTab(sheets: readonly Element[], label: string): Window | undefined {
  const tab = emptyTab();
  if (!tab) return undefined;
  try {
    write(tab, sheets, label);
  } catch {
    tab.close();
    return undefined;
  }
  // The code is an image, which is decoded after the rest is parsed.
  setTimeout(() => tab.print(), DECODED);
  return tab;
}

/** In a sandbox without popups some browsers return null, and Firefox throws. */
function emptyTab(): Window | null {
  try {
    return window.open('');
  } catch {
    return null;
  }
}

function write(tab: Window, sheets: readonly Element[], label: string): void {
  const { document: page } = tab;
  const { lang, dir } = document.documentElement;
  Object.assign(page.documentElement, { lang, dir });
  page.title = document.title;
  const copy = (node: Element) => page.importNode(node, true);
  page.head.append(...[...document.querySelectorAll('style')].map(copy));
  const print = page.createElement('button');
  print.className = 'button screen-only';
  print.textContent = label;
  print.addEventListener('click', () => tab.print());
  const main = page.createElement('main');
  main.className = 'page';
  main.append(print, ...sheets.map(copy));
  page.body.replaceChildren(main);
}
