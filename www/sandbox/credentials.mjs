// The access keys of this page, all made up, and their AWS accounts.

/** The account that this page acts for. */
export const ACCOUNT = '111122223333';
/** A second account, for what takes two. */
export const RIVAL = '444455556666';

export const CREDENTIALS = [
  { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'made-up', account: ACCOUNT },
  { accessKeyId: 'AKIDRIVAL', secretAccessKey: 'made-up-too', account: RIVAL },
];

/** @param {string} accountId */
export const credentialsOf = (accountId) => CREDENTIALS.find(({ account }) => account === accountId);
