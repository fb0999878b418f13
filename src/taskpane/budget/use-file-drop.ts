import { useEffect, useState } from 'react';

/**
 * Takes files that are dropped anywhere on the pane: beside the place that is meant, a browser would open them
 * instead of the pane. Tells whether a file is held over it.
 */
export function useFileDrop(take: (files: FileList) => void): 'over' | 'away' {
  const [held, setHeld] = useState<'over' | 'away'>('away');
  useEffect(() => {
    const over = (event: DragEvent): void => {
      if (event.dataTransfer?.types.includes('Files') !== true) return;
      event.preventDefault();
      setHeld('over');
    };
    const leave = (event: DragEvent): void => {
      // It leaves an element for another one inside as well.
      if (event.relatedTarget === null) setHeld('away');
    };
    const drop = (event: DragEvent): void => {
      const files = event.dataTransfer?.files;
      if (files === undefined || files.length === 0) return;
      event.preventDefault();
      setHeld('away');
      take(files);
    };
    window.addEventListener('dragover', over);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', over);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', drop);
    };
  }, [take]);
  return held;
}
