import { useEffect, useSyncExternalStore } from 'react';
import type { Bench } from '../bench/bench';
import { useBench } from '../bench/use-bench';
import { offerFiles } from './offer-files';

/** The whole page takes files: a person who misses a frame would else see the browser leave for the file. */
export function useDropTarget(): void {
  const bench = useBench();
  useEffect(() => {
    const target = dropTarget(bench);
    for (const [name, listener] of target) window.addEventListener(name, listener);
    return () => {
      for (const [name, listener] of target) window.removeEventListener(name, listener);
    };
  }, [bench]);
}

/** Whether files hang over the page. */
export function useIsDragging(): boolean {
  return useSyncExternalStore(dragging.subscribe, dragging.get);
}

type Listener = (event: DragEvent) => void;

function dropTarget(bench: Bench): readonly (readonly ['dragover' | 'dragleave' | 'drop', Listener])[] {
  return [
    [
      'dragover',
      (event) => {
        if (event.dataTransfer?.types.includes('Files') !== true) return;
        event.preventDefault();
        dragging.set('yes');
      },
    ],
    [
      'dragleave',
      (event) => {
        // Leaving one element for another within the page is no leaving.
        if (event.relatedTarget === null) dragging.set('no');
      },
    ],
    [
      'drop',
      (event) => {
        event.preventDefault();
        dragging.set('no');
        offerFiles(bench, [...(event.dataTransfer?.files ?? [])]);
      },
    ],
  ];
}

const dragging = dragState();

function dragState() {
  let isDragging = false;
  const listeners = new Set<() => void>();
  return {
    get: () => isDragging,
    set: (state: 'yes' | 'no') => {
      if (isDragging === (state === 'yes')) return;
      isDragging = state === 'yes';
      listeners.forEach((listener) => listener());
    },
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
