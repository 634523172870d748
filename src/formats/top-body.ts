import type {Issue} from '../model/issues.js';
import type {ReadDate} from './text-citation.js';
import {leftOutIssue} from './text-issues.js';
import type {BodyLine} from './text-lines.js';
import {piecesOf} from './top-line.js';

/** The headline and what stands below it, from which lines are taken one by one. */
export class TopBody {
  readonly lines: BodyLine[];
  /** What was left out of the text. */
  readonly issues: Issue[] = [];

  constructor(lines: readonly BodyLine[]) {
    this.lines = [...lines];
  }

  /** The line at a place that is known to have one. */
  at(index: number): BodyLine {
    return this.lines[index] as BodyLine;
  }

  write(index: number, text: string): void {
    this.lines[index] = {...this.at(index), text};
  }

  /** Takes a line off the text. */
  drop(index: number): void {
    const [line] = this.lines.splice(index, 1);
    if (line?.isBelowMeta) this.setBelowMeta(index);
  }

  /** Takes off what is no part of a story, and reports it. */
  leaveOut(index: number): void {
    this.issues.push(leftOutIssue(this.at(index).text, 'headline'));
    this.drop(index);
  }

  /** Notes on the line at a place, where there is one, that a date stood above it. */
  setBelowMeta(index: number): void {
    const line = this.lines[index];
    if (line) this.lines[index] = {...line, isBelowMeta: true};
  }

  /** `2026-03-22 10:15　来源：海城日报　作者：郑可欣` as lines, where one of them is a date. */
  splitPieces(index: number, readDate: ReadDate): void {
    const line = this.at(index);
    const [first = '', ...others] = piecesOf(line.text, readDate);
    if (!others.length) return;
    const below = others.map(text => ({...line, text, isAfterBlank: false, isBelowMeta: false}));
    this.lines.splice(index, 1, {...line, text: first}, ...below);
  }
}
