import { ReadableStream } from 'node:stream/web';
import type { PickedFile } from '../../src/taskpane/budget/budget-services';
import type { Books } from '../../src/app/budget-requests';

/** A file of accounts as a browser hands it over; jsdom has files, but does not stream them. */
export function ledgerFile(name: string, text: string): File {
  const bytes = new Uint8Array(Buffer.from(text));
  const file = new File([text], name, { type: 'text/plain' });
  const stream: PickedFile['stream'] = () =>
    // The stream of Node is that of the browser; their types differ in methods that nobody calls here.
    new ReadableStream({
      start: (controller) => {
        controller.enqueue(bytes);
        controller.close();
      },
    }) as ReturnType<PickedFile['stream']>;
  return Object.defineProperties(file, { stream: { value: stream }, size: { value: bytes.length } });
}

/** A trial balance of these books as a CSV, with what is missing for it to balance on the bank. */
export function balanceCsv({ balance }: Books): string {
  const lines = balance.map(({ account, label, section, debit, credit }) =>
    [account, label, section, debit.toString(), credit.toString()].join(';'),
  );
  const cents = balance.reduce((sofar, { debit, credit }) => sofar + debit.cents - credit.cents, 0n);
  const euros = (amount: bigint): string =>
    `${String(amount / 100n)}.${String(amount % 100n).padStart(2, '0')}`;
  const bank = cents < 0n ? `${euros(-cents)};0.00` : `0.00;${euros(cents)}`;
  return ['Compte;Libellé;Section;Débit;Crédit', ...lines, `512000;Banque;;${bank}`, ''].join('\n');
}
