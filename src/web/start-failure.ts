import { webText } from '../text/web-text';

/** Nothing could be shown at all: a sentence instead of a blank page. It uses nothing that may itself be broken. */
export function showStartFailure(place: HTMLElement, fault: unknown): void {
  const notice = document.createElement('main');
  notice.className = 'start-notice';
  notice.setAttribute('role', 'alert');
  notice.append(
    element('h1', webText.start.failed),
    element('p', webText.start.failedRemedy),
    element('pre', fault instanceof Error ? (fault.stack ?? fault.message) : String(fault)),
  );
  place.replaceChildren(notice);
}

function element(name: 'h1' | 'p' | 'pre', text: string): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}
