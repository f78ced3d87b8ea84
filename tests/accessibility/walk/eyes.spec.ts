import { expect, test } from './test.ts';
import { plain } from './variants.ts';

test.use({ trace: 'off' });

/** A page with nothing wrong, and what may go wrong in the middle of it. */
const pageWith = (style: string, content: string) => `<!doctype html><html lang="en">
  <head><title>A page</title><style>
    body { margin: 0; padding: 20px; background: #fff; color: #000 }
    button { display: block; width: 100px; height: 50px; margin: 20px; border: 0; background: #fff }
    :focus-visible { outline: 3px solid #000; outline-offset: 2px } ${style}
  </style></head>
  <body><header>Above</header><main><h1>A heading</h1><p>Some words.</p>${content}</main><footer>Below</footer></body></html>`;

const faults = [
  { name: 'nothing at all', style: '', content: '<button>Press</button>', says: [] },
  {
    name: 'a picture without a text',
    style: '',
    content: '<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">',
    says: [/^axe: image-alt/],
  },
  {
    name: 'grey letters',
    style: 'p { color: #767676 }',
    content: '',
    says: [/^axe: color-contrast-enhanced/],
  },
  {
    name: 'grey letters where axe cannot tell',
    style:
      'p { position: relative; color: #767676 } p::before { position: absolute; inset: 0; background: #fff; content: ""; z-index: -1 }',
    content: '',
    says: [/^4\.54:1 and not 7:1/],
  },
  {
    name: 'a page that scrolls sideways',
    style: 'h1 { width: 800px }',
    content: '',
    says: [/^scrolls sideways by \d+ px: <h1>/],
  },
  {
    name: 'letters cut off',
    style: 'p { height: 8px; overflow: hidden }',
    content: '',
    says: [/^cuts its text off: <p>/],
  },
  {
    name: 'letters outside of the page',
    style: 'p { position: absolute; left: -200px; width: 100px }',
    content: '',
    says: [/^stands outside of the page: <p>/],
  },
  {
    name: 'a small button',
    style: 'button { height: 40px }',
    content: '<button>Press</button>',
    says: [/^only 100 by 40 px: <button>/],
  },
  {
    name: 'buttons too close',
    style: 'button { margin: 4px 20px }',
    content: '<button>One</button><button>Two</button>',
    says: [/^4 px between <button> “One” and <button> “Two”/],
  },
  {
    name: 'no focus to see',
    style: ':focus-visible { outline: none }',
    content: '<button>Press</button>',
    says: [/^its focus is 0 px/],
  },
  {
    name: 'a pale focus',
    style: ':focus-visible { outline-color: #aaa }',
    content: '<button>Press</button>',
    says: [/^its focus is 3 px at 2\.3:1/],
  },
  {
    name: 'motion for those who asked for none',
    style: '@keyframes turn { to { transform: rotate(1turn) } } p { animation: turn 9s infinite }',
    content: '',
    says: [/^moves although/],
  },
];

for (const { name, style, content, says } of faults) {
  test(`the walker sees ${name}`, async ({ walker }) => {
    await walker.page.goto('about:blank');
    await walker.page.setContent(pageWith(style, content));
    const wrong = await walker.complaints({ ...plain, motion: 'reduced' });
    expect(wrong).toEqual(says.map((each) => expect.stringMatching(each)));
  });
}
