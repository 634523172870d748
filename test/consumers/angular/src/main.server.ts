import {mergeApplicationConfig} from '@angular/core';
import {type BootstrapContext, bootstrapApplication} from '@angular/platform-browser';
import {provideServerRendering, RenderMode, withRoutes} from '@angular/ssr';
import {App} from './app/app';
import {config} from './app/config';

const routes = [{path: '**', renderMode: RenderMode.Server as const}];
const serverConfig = mergeApplicationConfig(config, {
  providers: [provideServerRendering(withRoutes(routes))],
});

export default (context: BootstrapContext) => bootstrapApplication(App, serverConfig, context);
