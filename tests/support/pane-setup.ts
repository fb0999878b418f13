import '@testing-library/jest-dom';
import { configure } from '@testing-library/dom';

// A machine that does other things at the same time takes its time with a page.
jest.setTimeout(60_000);

configure({
  // Nothing of the pane is hidden by style: asking the style of every element takes most of the time of a test.
  defaultHidden: true,
  // The whole page below a message is more than a person reads.
  getElementError: (message) => new Error(message?.split('\n\n')[0] ?? 'Not found'),
});

// jsdom lays nothing out: these browser interfaces are missing from it, and Fluent asks for them.
window.matchMedia = (query) =>
  ({
    matches: false,
    media: query,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }) as unknown as MediaQueryList;

globalThis.ResizeObserver = class {
  observe(): void {
    return undefined;
  }

  unobserve(): void {
    return undefined;
  }

  disconnect(): void {
    return undefined;
  }
};

Element.prototype.scrollIntoView = () => undefined;
