import { readFileSync } from 'node:fs';
import { computeMutualisation } from '../../src/app/compute-mutualisation';
import { openXlsx } from '../../src/workbook/adapters/xlsx';
import { nodeCodec } from '../../src/workbook/adapters/xlsx/codec-node';

// Says what each step of one computation takes of the processor, start of Node and of tsx included: tsx profile-entry.ts IN
const since = (): number => (process.cpuUsage().user + process.cpuUsage().system) / 1_000;
const megabytes = (): number => process.memoryUsage().rss / 1_048_576;
const say = (step: string): void => {
  process.stdout.write(
    `  ${since().toFixed(0).padStart(7)} ms ${megabytes().toFixed(0).padStart(5)} MB  ${step}\n`,
  );
};

const bytes = new Uint8Array(readFileSync(process.argv[2] ?? ''));
say('file in memory');
const opened = openXlsx(bytes, { codec: nodeCodec });
if (opened.status === 'refused') throw new Error(JSON.stringify(opened.problems));
say('package opened');
let last = '';
const result = await computeMutualisation(
  opened.value,
  {},
  {
    destination: 'workbook',
    progress: {
      step: (step) => {
        if (step !== last) say(`${step} begins`);
        last = step;
      },
      isCancelled: () => false,
    },
  },
);
say(`computed and written: ${result.status}, ${String(result.problems.length)} problems`);
const written = opened.value.save();
say(
  `saved: ${(written.length / 1_048_576).toFixed(1)} MB; most memory ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`,
);
