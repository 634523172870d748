import {expect} from '@open-wc/testing';
import {mayHaveRecord} from '../../src/formats/check-lists.js';
import {draftFromText} from '../../src/formats/text.js';
import {OTHER_LANGUAGES} from '../../src/formats/text-languages.js';
import {readRecord} from '../../src/formats/text-record.js';
import {translateDate} from '../../src/formats/translate-date.js';

const LISTS = 'Sources\n[1] Harbour Courier: Council approves tram';
const read = (text: string) =>
  draftFromText(text, {readRecord, languages: OTHER_LANGUAGES, translate: translateDate});
const TEXT = `The council of Harbour approved the tram on Monday [1].\n\n${LISTS}`;

describe('what content systems write above a story', () => {
  it('is front matter', () => {
    const {draft, issues} = read(`---
title: "Tram approved"
description: >
  The council has voted. [1]
authors:
  - Ana Pereira
  - Tom Wells
date: 2026-01-06T09:15:00+01:00
lastmod: '2026-01-07'
tags: [tram, council]
lang: en
---

${TEXT}`);
    expect(draft).to.deep.equal({
      headline: 'Tram approved',
      lang: 'en',
      summary: 'The council has voted. [1]',
      authors: [{name: 'Ana Pereira'}, {name: 'Tom Wells'}],
      published: '2026-01-06T09:15:00+01:00',
      updated: '2026-01-07',
      sections: [{text: 'The council of Harbour approved the tram on Monday [1].'}],
      sources: [{id: '1', publisher: 'Harbour Courier', title: 'Council approves tram'}],
    });
    expect(issues.map(({message}) => message)).to.deep.equal([
      '"tags: tram, council" is no part of a story that we know, and was left out.',
    ]);
  });

  it('is the labels of an e-mail, whose sender is a paper', () => {
    const top = 'Von: Küstenpost Morgenlage\nBetreff: Der Rat stoppt den Bau\nDatum: 12. Mai 2026';
    const {draft} = read(`${top}\n\n${TEXT}`);
    expect(draft).to.deep.include({
      headline: 'Der Rat stoppt den Bau',
      publisher: {name: 'Küstenpost Morgenlage'},
      published: '2026-05-12',
    });
  });

  it('is the labels of a newsletter, whose sender is no author: "From: Low Tide"', () => {
    const mail = (from: string, greeting: string) =>
      read(`From: ${from}
Date: Tue, 3 Mar 2026 06:30:12 +0100
Subject: Tram approved

${greeting} The council of Harbour approved the tram on Monday [1].

${LISTS}`).draft;
    const greeted = mail('Low Tide', 'Good morning.');
    expect(greeted).to.deep.include({
      headline: 'Tram approved',
      publisher: {name: 'Low Tide'},
      published: '2026-03-03T06:30:12+01:00',
    });
    expect(greeted.authors).to.equal(undefined);
    const paper = mail('Harbour Courier <news@courier.example>', 'It is done.');
    expect(paper.publisher).to.deep.equal({name: 'Harbour Courier'});
    expect(mail('Ana Pereira', 'It is done.').authors).to.deep.equal([{name: 'Ana Pereira'}]);
  });

  it('is a disclosure in front matter: "aviso"', () => {
    const {draft} = read(`---\ntitulo: "El tranvía pasa"\naviso: "Hecho con IA"\n---\n\n${TEXT}`);
    expect(draft.disclosure).to.equal('Hecho con IA');
  });

  it('is labels in the language of the story: "TITOLO: Il tram passa"', () => {
    const {draft, issues} = read(`ID: 88213
EDITORE: Corriere del Porto
OCCHIELLO: Trasporti
TITOLO: Il tram passa
SOMMARIO: Il consiglio ha votato.
AUTORE: Livia Parodi
PUBBLICATO: 2026-03-04
LINGUA: it
METODO: Sintesi automatica di tre articoli

TESTO:
Il consiglio comunale ha approvato il tram con 31 voti [1].

Intertitolo: Che cosa costa

I lavori costano 40 milioni di euro e dureranno due anni [1].

FONTI:
[1] Corriere del Porto: Il tram passa`);
    expect(draft).to.deep.equal({
      kicker: 'Trasporti',
      headline: 'Il tram passa',
      lang: 'it',
      publisher: {name: 'Corriere del Porto'},
      disclosure: 'Sintesi automatica di tre articoli',
      authors: [{name: 'Livia Parodi'}],
      published: '2026-03-04',
      summary: 'Il consiglio ha votato.',
      sections: [
        {text: 'Il consiglio comunale ha approvato il tram con 31 voti [1].'},
        {
          heading: 'Che cosa costa',
          text: 'I lavori costano 40 milioni di euro e dureranno due anni [1].',
        },
      ],
      sources: [{id: '1', publisher: 'Corriere del Porto', title: 'Il tram passa'}],
    });
    expect(issues.map(({message}) => message)).to.deep.equal([
      '"ID: 88213" is no part of a story that we know, and was left out.',
    ]);
  });

  it('is none in a headline with a colon: "Live: Council votes"', () => {
    const {draft} = read(`Live: Council votes\nBy: Ana Pereira\n\n${TEXT}`);
    expect(draft.headline).to.equal('Live: Council votes');
    expect(draft.authors).to.deep.equal([{name: 'Ana Pereira'}]);
  });

  it('is looked for only where the first lines have labels, or a rule', () => {
    expect(mayHaveRecord('---\ntitle: Tram approved\n---')).to.equal(true);
    expect(mayHaveRecord('**Titel:** Straßenbahn\n**Autor:** Ana Pereira')).to.equal(true);
    expect(mayHaveRecord('Explained | Why the bridge stays shut')).to.equal(true);
    expect(mayHaveRecord('Analysis: What Lee wants\n\nHe met Xi.')).to.equal(false);
  });
});
