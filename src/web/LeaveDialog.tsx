import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { webText } from '../text/web-text';
import { saveCopy } from './bench/save-copy';
import { useBench, useBenchState } from './bench/use-bench';
import { openFile } from './landing/open-file';

const words = webText.leave;

/** Asked when another workbook is given while a result is not saved. */
export function LeaveDialog(): ReactElement {
  const bench = useBench();
  const { offered } = useBenchState();
  const open = (): void => {
    if (offered !== null) void openFile(bench, offered);
  };
  return (
    <Dialog open={offered !== null} onOpenChange={() => bench.offer(null)}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{words.heading}</DialogTitle>
          <DialogContent>{words.body}</DialogContent>
          <DialogActions>
            <Button
              appearance="primary"
              onClick={() => {
                saveCopy(bench);
                open();
              }}
            >
              {words.save}
            </Button>
            <Button onClick={open}>{words.leave}</Button>
            <Button onClick={() => bench.offer(null)}>{words.stay}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
