import type {CSSResult} from 'lit';
import {cardSheets} from '../styles/card.js';
import {coverageSheets} from '../styles/coverage.js';
import {gistSheet} from '../styles/gist.js';
import {sourcesSheets} from '../styles/sources.js';
import {timelineSheets} from '../styles/timeline.js';
import {staticSheet} from './static-sheet.js';

/** The sheets of each element as it is prerendered, by the name of their file. */
const STATIC_SHEETS = {
  'story-card': [...cardSheets, staticSheet],
  'story-card-short': [...cardSheets, gistSheet, staticSheet],
  'story-timeline': [...timelineSheets, staticSheet],
  'story-sources': [...sourcesSheets, staticSheet],
  'story-coverage': [...coverageSheets, staticSheet],
} as const satisfies Record<string, readonly CSSResult[]>;

export type SheetName = keyof typeof STATIC_SHEETS;

export const SHEET_NAMES = Object.keys(STATIC_SHEETS) as SheetName[];

const texts = new Map<SheetName, string>();

/** The sheets of an element, made into one text once. */
export function cssOf(name: SheetName): string {
  let text = texts.get(name);
  if (text === undefined) {
    text = compactCss(STATIC_SHEETS[name]);
    texts.set(name, text);
  }
  return text;
}

/** Sheets as one text; comments and layout are for whoever reads the source. */
export function compactCss(sheets: readonly CSSResult[]): string {
  const source = sheets.map(({cssText}) => cssText).join('\n');
  return source
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/\s*\n\s*/g, '\n')
    .trim();
}
