// The keys of this page, all made up, and the AWS accounts behind them.

/** The account that everything here is done by, and another for what takes two. */
export const ACCOUNT = '111122223333';
export const RIVAL = '444455556666';

export const CREDENTIALS = [
  { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'made-up', account: ACCOUNT },
  { accessKeyId: 'AKIDRIVAL', secretAccessKey: 'made-up-too', account: RIVAL },
];

export const credentialsOf = (accountId) => CREDENTIALS.find(({ account }) => account === accountId);
