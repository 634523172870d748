import type {EventDraft, ImageDraft, StoryDraft} from '../model/draft.js';
import {asLine, asList, asObject, asText, isObject, noStory, objectsOf} from './foreign.js';
import {parseForeign, reportRest, withoutEmpty, type Foreign} from './foreign.js';
import type {Imported, ImporterOptions, Loss} from './imported.js';
import {readSlideDate, type SlideDate} from './slide-dates.js';
import {SlideTexts} from './slide-texts.js';

const SLIDE_FIELDS = [
  ...['start_date', 'end_date', 'text', 'media', 'group', 'display_date', 'unique_id'],
  ...['background', 'autolink', 'type', 'scale'],
];
const MEDIA_FIELDS = [
  'url',
  'caption',
  'credit',
  'thumbnail',
  'alt',
  'title',
  'link',
  'link_target',
];
const PICTURE = /\.(?:jpe?g|png|gif|webp|avif|svg)(?:[?#]|$)/i;

/**
 * Reads the JSON of TimelineJS. The title slide gives headline and summary, an event an event of
 * the timeline, its `group` the strand, and a link in its text a source that is cited there. Eras
 * are events that last.
 *
 * A negative year of TimelineJS is a year before our era (-44 is 44 BCE); in EDTF that is -0043.
 */
export function importTimelineJs(text: string, {src}: ImporterOptions): Imported[] {
  const root = asObject(parseForeign(text, src));
  const old = asObject(root.timeline);
  const isOld = Array.isArray(old.date);
  if (!isOld && !Array.isArray(root.events))
    throw noStory(src, 'a TimelineJS file has a list of "events"');
  const losses: Loss[] = [];
  return [readSlides(isOld ? fromOldRoot(old) : root, losses)];
}

/** Reads slides, however they were written down. */
export function readSlides(root: Foreign, losses: Loss[]): Imported {
  const texts = new SlideTexts(losses);
  const slides = objectsOf(root.events, 'events', losses);
  const eras = objectsOf(root.eras, 'eras', losses);
  const title = asObject(root.title);
  for (const slide of [title, ...slides.map(({item}) => item)]) texts.addSources(bodyOf(slide));
  const draft: StoryDraft = withoutEmpty({
    headline: texts.plain(asObject(title.text).headline),
    image: readMedia(title.media, 'title.media', texts, losses),
    summary: texts.read(bodyOf(title), 'title.text'),
    timeline: [
      ...slides.map(({item, path}) => readSlide(item, path, texts, losses)),
      ...eras.map(({item, path}) => readSlide(item, path, texts, losses)),
    ],
    sources: texts.sources(),
  });
  reportRest(root, ['events', 'eras', 'title', 'scale'], '', losses);
  reportRest(title, SLIDE_FIELDS, 'title', losses);
  return {draft, losses};
}

function bodyOf(slide: Foreign): string {
  return asText(asObject(slide.text).text);
}

function readSlide(slide: Foreign, path: string, texts: SlideTexts, losses: Loss[]): EventDraft {
  const date = readSlideDate(
    asObject(slide.start_date),
    asObject(slide.end_date),
    displayOf(slide),
    message => losses.push({path: `${path}.start_date`, message}),
  );
  reportRest(slide, SLIDE_FIELDS, path, losses);
  const {url} = asObject(slide.background);
  if (url) losses.push({path: `${path}.background`, message: 'A story has no backgrounds.'});
  return withoutEmpty({
    id: idOf(slide.unique_id),
    ...date,
    heading: texts.plain(asObject(slide.text).headline),
    text: texts.read(bodyOf(slide), `${path}.text`),
    image: readMedia(slide.media, `${path}.media`, texts, losses),
    group: texts.plain(slide.group),
  });
}

function displayOf(slide: Foreign): string {
  const {display_date: own} = slide;
  const start = asObject(slide.start_date);
  return asLine(own) || asLine(start.display_date) || asLine(start.display_text);
}

/** An id of ours has no spaces. */
function idOf(value: unknown): string {
  const id = asText(value);
  return /^[A-Za-z0-9._#@/-]{1,128}$/.test(id) ? id : '';
}

/** A picture. Of a video or a post only the words remain. */
function readMedia(
  value: unknown,
  path: string,
  texts: SlideTexts,
  losses: Loss[],
): ImageDraft | undefined {
  const media = asObject(value);
  const url = asText(media.url);
  if (!url) return undefined;
  reportRest(media, MEDIA_FIELDS, path, losses);
  if (!PICTURE.test(url)) {
    losses.push({path, message: `${url.slice(0, 200)} is no picture, so it is left out.`});
    return undefined;
  }
  const {link} = media;
  if (link) losses.push({path: `${path}.link`, message: 'A picture has no link of its own.'});
  return withoutEmpty({
    url,
    alt: texts.plain(media.alt) || texts.plain(media.title),
    caption: texts.plain(media.caption),
    credit: texts.plain(media.credit),
  });
}

/** `{timeline: {headline, text, date: [{startDate: '2011,12,10', …}]}}` */
function fromOldRoot(old: Foreign): Foreign {
  const {headline, text, asset, date, era} = old;
  const slideOf = (value: unknown): unknown => {
    if (!isObject(value)) return value;
    return {
      start_date: splitOldDate(value.startDate),
      end_date: splitOldDate(value.endDate),
      text: {headline: value.headline, text: value.text},
      media: mediaOf(value.asset),
      group: value.tag,
    };
  };
  return {
    title: {text: {headline, text}, media: mediaOf(asset)},
    events: asList(date).map(slideOf),
    eras: asList(era).map(slideOf),
  };
}

function mediaOf(value: unknown): Foreign {
  const {media, credit, caption} = asObject(value);
  return {url: media, credit, caption};
}

function splitOldDate(value: unknown): SlideDate {
  const [year, month, day, hour, minute] = asText(value).split(/[,/]/);
  return {year, month, day, hour, minute};
}
