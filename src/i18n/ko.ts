import type {Words} from './en.js';

/** What we say, in Korean. */
export const ko: Words = {
  $code: 'ko',
  $name: '한국어',
  $dir: 'ltr',

  timeline: '타임라인',
  sources: '출처',
  corrections: '정정',
  loading: '기사를 불러오는 중…',
  empty: '아직 기사가 없습니다.',
  retry: '다시 시도',
  more: count => `사건 ${count}건 더 보기`,
  fewer: '접기',
  events: count => `사건 ${count}건`,
  shown: (shown, total) => `사건 ${total}건 중 ${shown}건`,
  all: '모두 보기',
  filter: '필터',
  strands: '갈래',
  period: '기간',
  from: '시작',
  until: '끝',
  stale: '새로 고치지 못했습니다. 마지막으로 받은 기사를 보고 계십니다.',

  'error-network': '기사에 연결할 수 없습니다. 인터넷 연결을 확인해 주세요.',
  'error-http': status => {
    if (status === 404 || status === 410) return '기사를 찾을 수 없습니다.';
    if (status === 401 || status === 403) return '이 기사를 볼 권한이 없습니다.';
    if (status === 429) return '요청이 너무 많습니다. 잠시 후 다시 시도해 주세요.';
    if (status >= 500) return '서버에 문제가 있습니다. 잠시 후 다시 시도해 주세요.';
    return '서버가 기사를 보내지 않았습니다.';
  },
  'error-timeout': '기사를 불러오는 데 시간이 너무 오래 걸립니다.',
  'error-too-large': '기사가 너무 커서 표시할 수 없습니다.',
  'error-not-json': '기사가 손상되어 표시할 수 없습니다.',
  'error-not-a-story': '이 주소에는 기사가 없습니다.',
  'error-inline-missing': '이 페이지에 기사가 없습니다.',
  'error-blocked-url': '허용되지 않는 기사 주소입니다.',

  articles: count => `기사 ${count}건`,
  publishers: count => `언론사 ${count}곳`,
  sites: count => `사이트 ${count}곳`,
  unnamed: count => `언론사를 밝히지 않은 기사 ${count}건`,
  onePublisher: name => `모든 기사가 ${name} 보도입니다. 여러 곳이 아니라 한 곳의 보도입니다.`,
  updated: date => `${date} 업데이트`,
  published: date => `${date} 발행`,

  source: (number, publisher) => (publisher ? `출처 ${number}: ${publisher}` : `출처 ${number}`),
  sourceGroup: (numbers, publishers) =>
    publishers ? `출처 ${numbers}: ${publishers}` : `출처 ${numbers}`,
  manySources: (count, publishers) =>
    publishers ? `출처 ${count}개: ${publishers}` : `출처 ${count}개`,
  supports: '뒷받침하는 내용',
  alsoSupports: count => `다른 내용 ${count}건도 뒷받침`,
  cited: count => `${count}회 인용`,
  citedInArticle: count => `이 기사에서 ${count}회 인용`,
  citedAt: (place, count) => (count > 1 ? `${place} (${count})` : place),
  alsoReporting: '함께 보도한 기사',
  mark: '본문에 표시',
  marked: (claims, sections, events) =>
    `${claims}건을 표시했습니다. 본문 ${sections}건, 타임라인 ${events}건. Esc 키로 지웁니다.`,
  claimAt: (position, claims) => `${claims}건 중 ${position}번째`,
  previousClaim: '이전 내용',
  nextClaim: '다음 내용',
  clearMarks: '표시 지우기',
  section: number => `${number}번째 단락`,
  event: number => `${number}번째 사건`,
  summary: '요약',
  wholeStory: '전체 기사',
  less: '접기',
  back: '보던 곳으로 돌아가기',
  copy: '복사',
  copied: '복사됨',
  report: '이 인용 신고',
  reported: '신고했습니다. 감사합니다.',
  correction: '정정',
  coverage: '무엇을 누가 뒷받침하는가',
  coverageCell: claims => `${claims} 건`,
  coverageCut: places => `${places}곳은 여기에 표시하지 않았습니다.`,
  noSource: '출처 없음',
  publisher: '언론사',
  close: '닫기',
  paywall: '구독 필요',
  archived: '보관본',
  imageCredit: name => `사진: ${name}`,

  date: {
    circa: date => `${date}경`,
    uncertain: date => `${date}(불확실)`,
    from: date => `${date}부터`,
    until: date => `${date}까지`,
    decade: (first, last) =>
      last.endsWith('99') && first.endsWith('00') ? `${first}~${last}년` : `${first}년대`,
    season: (season, year) => `${year} ${['봄', '여름', '가을', '겨울'][season - 1] ?? ''}`,
    quarter: (quarter, year) => `${year} ${quarter}분기`,
    half: (half, year) => `${year} ${half === 1 ? '상반기' : '하반기'}`,
  },
};
