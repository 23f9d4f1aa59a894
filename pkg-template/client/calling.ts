// What sends requests, as a part of its own: see `on-demand.ts`.
import { type Calling, onDemand } from './on-demand.ts';
import { createRequest } from './request.ts';
import { createHeaders, send } from './transport.ts';

export const calling: Calling = { createRequest, createHeaders, send };

onDemand.calling = calling;
