import { sentence } from '../../feed/sentence.js';

/** What a server's refusal means. */
export function statusReason({ status, statusText }: Response, address: string): string {
  const answer = `${status} ${statusText}`.trim();
  switch (status) {
    case 401:
    case 407:
      return sentence`${address} answers ${answer}: it asks people to log in. Publish the file so that everybody can read it.`;
    case 403:
      return sentence`${address} answers ${answer}: its server does not give the file to everybody. Publish it so that everybody can read it.`;
    case 404:
    case 410:
      return sentence`${address} answers ${answer}: there is no such file. Check the address.`;
    case 429:
      return sentence`${address} answers ${answer}: its server was asked too often. Try again later.`;
    default:
      return status >= 500
        ? sentence`${address} answers ${answer}: its server has a fault. Try again later.`
        : sentence`${address} answers ${answer}.`;
  }
}
