import {prerender} from 'story-widgets/ssr';
import draft from '../../story.json';
import {TakeOver} from './take-over';

export default async function Page() {
  const attributes = {'heading-level': 3};
  const camel = await prerender(draft, {attributes: {...attributes, id: 'camel'}});
  const kebab = await prerender(draft, {attributes: {...attributes, id: 'kebab'}});
  return (
    <>
      <div dangerouslySetInnerHTML={{__html: camel + kebab}} />
      <TakeOver />
    </>
  );
}
