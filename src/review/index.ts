import type { Server } from 'restify';
import { mountApi } from './api.ts';
import { mountCopies } from './copy.ts';
import type { ReviewDeps } from './deps.ts';
import { mountWorkspace } from './workspace.ts';

export type { Readiness, ReviewDeps } from './deps.ts';

/** The case manager's workspace at `/review`, the JSON API at `/api`, and clients' own copies at `/copy`. They read bodies themselves: mount no body parser before them. */
export function createReview(deps: ReviewDeps): { mount(server: Server): void } {
  return {
    mount(server) {
      mountWorkspace(server, deps);
      mountApi(server, deps);
      mountCopies(server, deps);
    },
  };
}
