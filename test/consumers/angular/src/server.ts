import {
  AngularNodeAppEngine,
  createNodeRequestHandler,
  isMainModule,
  writeResponseToNodeResponse,
} from '@angular/ssr/node';
import express from 'express';

const server = express();
const angular = new AngularNodeAppEngine();

server.use(express.static(`${import.meta.dirname}/../browser`, {index: false}));
server.use((request, response, next) => {
  angular
    .handle(request)
    .then(answer => (answer ? writeResponseToNodeResponse(answer, response) : next()))
    .catch(next);
});

if (isMainModule(import.meta.url)) {
  server.listen(Number(process.env['PORT']), String(process.env['HOST']));
}

export const reqHandler = createNodeRequestHandler(server);
