import type { MakeAdapter } from './adapter-under-test';
import { describeKeeping } from './keeping-contract';
import { describeReading } from './reading-contract';
import { describeRefusing } from './refusing-contract';
import { describeWriting } from './writing-contract';

/** The one suite that every adapter of the port passes. */
export function describeWorkbookPort(name: string, make: MakeAdapter): void {
  describe(`the workbook port on ${name}`, () => {
    describeReading(make);
    describeWriting(make);
    describeKeeping(make);
    describeRefusing(make);
  });
}
