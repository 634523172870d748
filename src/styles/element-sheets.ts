import type {CSSResult} from 'lit';
import {baseSheet} from './base.js';
import {citationSheet} from './citation.js';
import {contentSheet} from './content.js';
import {noticeSheet} from './notice.js';
import {paperSheet} from './paper.js';
import {tokenSheet} from './tokens.js';

/** The sheets of an element that shows a story, in the order in which one goes before another. */
export function elementSheets(tag: string, ...own: CSSResult[]): CSSResult[] {
  return [tokenSheet(tag), baseSheet, contentSheet, noticeSheet, citationSheet, ...own, paperSheet];
}
