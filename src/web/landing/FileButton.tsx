import { Button, type ButtonProps } from '@fluentui/react-components';
import { useRef, type ChangeEvent, type ReactElement } from 'react';
import { useBench } from '../bench/use-bench';
import { offerFiles } from './offer-files';

type FileButtonProps = Pick<ButtonProps, 'appearance' | 'size' | 'icon'> & { readonly label: string };

const accepted =
  '.xlsx,.xlsm,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet,application/vnd.ms-excel.sheet.macroEnabled.12,.txt,.csv,.tsv';

/** A button that asks for a file. The field of the browser behind it is neither seen nor reached by the keyboard. */
export function FileButton({ label, ...look }: FileButtonProps): ReactElement {
  const bench = useBench();
  const field = useRef<HTMLInputElement>(null);
  const choose = (event: ChangeEvent<HTMLInputElement>): void => {
    offerFiles(bench, [...(event.target.files ?? [])]);
    // The same file, chosen again after it was corrected, is a change too.
    event.target.value = '';
  };
  return (
    <>
      <input
        ref={field}
        type="file"
        multiple
        accept={accepted}
        hidden
        aria-hidden
        tabIndex={-1}
        onChange={choose}
      />
      <Button {...look} onClick={() => field.current?.click()}>
        {label}
      </Button>
    </>
  );
}
