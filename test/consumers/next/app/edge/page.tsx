import {prerender} from 'story-widgets/ssr';
import Listening from '../client/page';
import draft from '../../story.json';

export const runtime = 'edge';

export default async function Page() {
  const html = await prerender(draft, {lang: 'en'});
  return (
    <>
      <Listening />
      <div dangerouslySetInnerHTML={{__html: html}} />
    </>
  );
}
