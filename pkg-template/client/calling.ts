// What sends requests, as a part of its own: see `on-demand.ts`.
import { type Calling, onDemand } from './on-demand.ts';
import { sleep } from './deadline.ts';
import { paginate } from './paginator.ts';
import { createRequest } from './request.ts';
import { createSignedRequest, send } from './transport.ts';

export const calling: Calling = { createRequest, createSignedRequest, paginate, send, sleep };

onDemand.calling = calling;
