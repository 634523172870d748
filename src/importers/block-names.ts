/** The parts of an article that are lists and no text. */
export type PartName = 'sources' | 'timeline';

const SOURCES = [
  ...['source', 'sources', 'reference', 'references', 'citations', 'notes', 'footnotes'],
  ...['bibliography', 'further reading', 'read more', 'quellen', 'fuentes', 'referencias'],
  ...['références', 'fonti', 'fontes', 'المصادر', '출처', '出典', '来源', '來源', '参考资料'],
];
const TIMELINE = [
  ...['timeline', 'timeline of events', 'chronology', 'zeitleiste', 'chronologie', 'cronología'],
  ...['cronologia', 'الجدول الزمني', '타임라인', '연표', '年表', '时间线', '時間線'],
];

/** The part that a heading names: `Sources (4 articles)`, `Quellen:`. */
export function blockNamed(heading: string): PartName | undefined {
  const name = heading
    .toLowerCase()
    .replace(/\s{0,4}\([^()]{0,40}\)\s*$/, '')
    .replace(/[\s:：]{1,4}$/, '');
  if (SOURCES.includes(name)) return 'sources';
  return TIMELINE.includes(name) ? 'timeline' : undefined;
}
