import {Markup, escapeAttribute} from './serialize.js';
import {cssOf, type SheetName} from './sheets.js';

/** How style sheets reach what is prerendered. */
export type StyleDelivery =
  /** In each root, under the page's `nonce` where its policy asks for one. */
  | {styles: 'inline'; nonce: string}
  /** From files beside each other, at an address that ends in `/`. */
  | {styles: 'link'; stylesUrl: string};

/** An element as it is written. */
export interface WrittenElement {
  tag: string;
  attributes: Record<string, string>;
  sheetName: SheetName;
  /** What its shadow root shows. */
  root: Markup;
}

/** An element with its shadow root, and what the page has in it. */
export function writeElement(
  element: WrittenElement,
  delivery: StyleDelivery,
  children: string,
): string {
  const {tag, attributes} = element;
  const list = Object.entries(attributes).map(([name, value]) => writeAttribute(name, value));
  const shadow = `<template shadowrootmode="open">${writeRoot(element, delivery)}</template>`;
  return `<${tag}${list.join('')}>${shadow}${children}</${tag}>`;
}

/** What is in an element's shadow root: its style sheets, and what it shows. */
export function writeRoot({sheetName, root}: WrittenElement, delivery: StyleDelivery): string {
  return writeStyles(sheetName, delivery) + root.html;
}

/**
 * An element inside another one's shadow root. The anchors of what it shows are handed on from the
 * page, root by root.
 */
export function writeInnerElement(element: WrittenElement, delivery: StyleDelivery): Markup {
  const {anchors, copy} = element.root;
  const slots = anchors.map(anchor => {
    const name = escapeAttribute(anchor);
    return `<slot name="${name}" slot="${name}"></slot>`;
  });
  return new Markup(writeElement(element, delivery, slots.join('')), anchors, copy);
}

function writeAttribute(name: string, value: string): string {
  return value ? ` ${name}="${escapeAttribute(value)}"` : ` ${name}`;
}

function writeStyles(name: SheetName, delivery: StyleDelivery): string {
  if (delivery.styles === 'link') {
    return `<link rel="stylesheet" href="${escapeAttribute(`${delivery.stylesUrl}${name}.css`)}">`;
  }
  const {nonce} = delivery;
  return `<style${nonce ? writeAttribute('nonce', nonce) : ''}>${cssOf(name)}</style>`;
}
