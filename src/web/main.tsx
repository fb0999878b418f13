import { createRoot } from 'react-dom/client';
import { App } from './App';
import { createBench } from './bench/bench';
import { openSample } from './landing/open-file';
import { offlinePage } from './offline/offline-page';
import { showStartFailure } from './start-failure';
import { workClient } from './work/work-client';
import './page.css';

const sampleFragment = '#exemple';
const place = document.getElementById('page');

function start(element: HTMLElement): void {
  const client = workClient(() => new Worker(new URL('./work/worker.ts', import.meta.url)));
  const root = createRoot(element, {
    // React has emptied the place by then: what is said comes after.
    onUncaughtError: (fault) => void setTimeout(() => showStartFailure(element, fault)),
  });
  const bench = createBench(client);
  root.render(<App bench={bench} offline={offlinePage()} />);
  // An address for those who only want to see: `npm start`, a link in a message.
  if (location.hash === sampleFragment) void openSample(bench);
}

if (place !== null) {
  try {
    start(place);
  } catch (fault) {
    showStartFailure(place, fault);
  }
}
