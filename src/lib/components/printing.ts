/** How long a browser may take to begin: tablets print after a while. In milliseconds. */
const PATIENCE = 1500;

/**
 * The class of a page that was asked to print. Without it the sheets of a framed page stay off the paper: then it is the
 * page around that is printed. Tablets print after a while, so it stays until the notes are left.
 */
const PRINTS = 'prints';

/** Asks the browser to print this page. Tells whether it began: some have no printing, and some frames may not print. */
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

/** What is printed from here on is the page around a frame. */
export function endPrinting(): void {
  document.documentElement.classList.remove(PRINTS);
}

/**
 * Shows copies of these sheets in an empty tab, which may print where this frame may not. The frame writes the tab
 * itself: no page of the site ever takes notes from outside, so nobody can make one show notes. Returns undefined where
 * the browser opens no tab or keeps the frame out of it.
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
  tab.print();
  return tab;
}

/** Where a sandbox allows no tabs, some browsers return nothing, and Firefox throws. */
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
