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
  stale: '새로 고치지 못했습니다. 마지막으로 받은 기사를 보고 계십니다.',

  'error-network': '기사에 연결할 수 없습니다. 인터넷 연결을 확인해 주세요.',
  'error-http': '기사를 찾을 수 없습니다.',
  'error-timeout': '기사를 불러오는 데 시간이 너무 오래 걸립니다.',
  'error-too-large': '기사가 너무 커서 표시할 수 없습니다.',
  'error-not-json': '기사가 손상되어 표시할 수 없습니다.',
  'error-not-a-story': '이 주소에는 기사가 없습니다.',
  'error-inline-missing': '이 페이지에 기사가 없습니다.',
  'error-blocked-url': '허용되지 않는 기사 주소입니다.',
  'error-policy': '이 페이지에서는 기사를 표시할 수 없습니다.',

  articles: count => `기사 ${count}건`,
  publishers: count => `언론사 ${count}곳`,
  onePublisher: name => `모든 기사가 ${name} 보도입니다. 여러 곳이 아니라 한 곳의 보도입니다.`,
  updated: date => `${date} 업데이트`,
  published: date => `${date} 발행`,
  by: names => `글 ${names}`,

  source: (number, publisher) => publisher ? `출처 ${number}: ${publisher}` : `출처 ${number}`,
  sourceGroup: (numbers, publishers) => publishers ? `출처 ${numbers}: ${publishers}` : `출처 ${numbers}`,
  manySources: count => `출처 ${count}개`,
  supports: '뒷받침하는 내용',
  alsoSupports: count => `다른 내용 ${count}건도 뒷받침`,
  cited: count => count === 0 ? '인용되지 않음' : `${count}회 인용`,
  close: '닫기',
  paywall: '구독 필요',
  archived: '보관본',
  imageCredit: name => `사진: ${name}`,

  date: {
    circa: date => `${date}경`,
    uncertain: date => `${date}(불확실)`,
    from: date => `${date}부터`,
    until: date => `${date}까지`,
    decade: (first, last) => last.endsWith('99') && first.endsWith('00') ? `${first}~${last}년` : `${first}년대`,
    season: (season, year) => `${year} ${['봄', '여름', '가을', '겨울'][season - 1] ?? ''}`,
    quarter: (quarter, year) => `${year} ${quarter}분기`,
    half: (half, year) => `${year} ${half === 1 ? '상반기' : '하반기'}`,
  },
};
