// What a PDF has on its pages, as tests ask for it.
import {getDocument, OPS} from 'pdfjs-dist/legacy/build/pdf.mjs';

/** What differs between a text and the same text on paper: how its lines are broken. */
const BROKEN = /[\s\u00ad\u2010-]+/g;

/**
 * @typedef {object} Piece A stretch of text in one line.
 * @property {string} text
 * @property {number} x where it begins, from the left edge of the page, in points
 * @property {number} y its baseline, from the bottom edge
 * @property {number} width
 */

/**
 * @typedef {object} PdfPage
 * @property {Piece[]} pieces in the order in which they were painted
 * @property {string} text all of it, as `plain` writes it
 * @property {string} lastLine the text of its lowest line, likewise
 * @property {number} width in points
 * @property {[number, number, number][]} inks colours of text, each of 0 to 255
 */

/**
 * Reads the pages of a PDF.
 *
 * @param {Uint8Array} data
 * @returns {Promise<PdfPage[]>}
 */
export async function readPdf(data) {
  const document = await getDocument({data: new Uint8Array(data), verbosity: 0}).promise;
  const pages = [];
  for (let number = 1; number <= document.numPages; number++) {
    pages.push(await readPage(await document.getPage(number)));
  }
  await document.destroy();
  return pages;
}

async function readPage(page) {
  const {items} = await page.getTextContent();
  const pieces = items
    .filter(({str}) => str.trim())
    .map(({str, transform, width}) => ({text: str, x: transform[4], y: transform[5], width}));
  const text = plain(pieces.map(piece => piece.text).join(''));
  const {width} = page.getViewport({scale: 1});
  const lowest = Math.min(...pieces.map(({y}) => y));
  const lastPieces = pieces.filter(({y}) => y < lowest + 1);
  const lastLine = plain(lastPieces.map(piece => piece.text).join(''));
  return {pieces, text, lastLine, width, inks: inksOf(await page.getOperatorList())};
}

/** The colours that text is painted in. */
function inksOf({fnArray, argsArray}) {
  const inks = new Map();
  let ink = [0, 0, 0];
  fnArray.forEach((operation, index) => {
    if (operation === OPS.setFillRGBColor) ink = [...argsArray[index]];
    if (operation === OPS.showText) inks.set(String(ink), ink);
  });
  return [...inks.values()];
}

/** A text without what depends on where its lines end, and without capitals. */
export function plain(text) {
  return text.normalize('NFKC').replace(BROKEN, '').toLowerCase();
}

/** Pairs of pieces in one line that lie on each other. */
export function overlaps({pieces}) {
  return pieces.flatMap((piece, index) => {
    const covered = pieces.slice(index + 1).filter(other => isOnTop(piece, other));
    return covered.map(other => `${piece.text} | ${other.text}`);
  });
}

function isOnTop(one, other) {
  const sharedPt = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x);
  return Math.abs(one.y - other.y) < 1 && sharedPt > 1;
}
