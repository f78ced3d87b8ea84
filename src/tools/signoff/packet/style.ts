import { readFileSync } from 'node:fs';
import { html, Html } from './html.ts';

/** The packet's stylesheet. `name` is printed at the foot of each page. */
export const style = (name: string): Html =>
  html`<style>
    ${new Html(readFileSync(new URL('./packet.css', import.meta.url), 'utf8'))}
    ${new Html(`@page { @bottom-left { content: ${JSON.stringify(name)}; color: #555; font: 7.5pt sans-serif; } }`)}
  </style>`;
