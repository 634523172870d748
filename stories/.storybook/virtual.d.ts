declare module 'virtual:custom-elements-manifest' {
  import type {Manifest} from '../arg-types.js';

  const manifest: Manifest;
  export default manifest;
}
