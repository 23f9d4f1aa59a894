export * from '../client/credentials.mjs';
