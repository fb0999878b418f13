import { paneText } from '../text/pane-text';

const words = paneText.start;

/** Nothing could be shown at all: a sentence instead of a blank page. It uses nothing that may itself be broken. */
export function showStartFailure(place: HTMLElement, fault: unknown): void {
  const detail = document.createElement('pre');
  detail.textContent = fault instanceof Error ? (fault.stack ?? fault.message) : String(fault);
  show(place, words.failed, paragraph(words.failedRemedy), detail);
}

/** Office is slow to answer, or does not: said until it does, when the pane takes this place. */
export function showWaiting(place: HTMLElement): void {
  show(place, words.waiting, paragraph(words.waitingRemedy));
}

function show(place: HTMLElement, heading: string, ...parts: readonly HTMLElement[]): void {
  const notice = document.createElement('main');
  notice.className = 'start-notice';
  notice.setAttribute('role', 'alert');
  const title = document.createElement('h2');
  title.textContent = heading;
  notice.append(title, ...parts);
  place.replaceChildren(notice);
}

function paragraph(text: string): HTMLElement {
  const element = document.createElement('p');
  element.textContent = text;
  return element;
}
