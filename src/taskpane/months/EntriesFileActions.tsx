import { Button, Field, Select, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState, type ReactElement } from 'react';
import type { EntryFormat } from '../../app/export-entries';
import type { ContributionEntries } from '../../reports/contribution-entries';
import { monthsPaneText } from '../../text/months-pane-text';
import { copyText } from '../parts/copy-text';
import { offerDownload } from '../parts/offer-download';
import { usePaneStore } from '../state/use-pane';
import { entriesFile, type EntriesFile } from './entries-file';

const words = monthsPaneText.entries;

interface EntriesFileActionsProps {
  readonly entries: ContributionEntries;
  readonly format: EntryFormat;
}

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, minWidth: 0 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  note: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
  text: {
    boxSizing: 'border-box',
    width: '100%',
    minHeight: '120px',
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase100,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
  },
});

/** What became of the file: `selected` where the clipboard is closed to the pane. */
type Given = 'nothing' | 'downloaded' | 'copied' | 'selected';

/** Hands the entries out as a file, and as a text where a program around the pane refuses files. */
export function EntriesFileActions({ entries, format }: EntriesFileActionsProps): ReactElement {
  const styles = useStyles();
  const { months } = usePaneStore();
  const [given, give] = useState<Given>('nothing');
  const file = entriesFile(entries, format);
  return (
    <div className={styles.part}>
      <Field label={words.format}>
        <Select
          value={format}
          onChange={(_, { value }) => {
            give('nothing');
            months.chooseFormat(value === 'csv' ? 'csv' : 'fec');
          }}
        >
          <option value="fec">{words.formats.fec}</option>
          <option value="csv">{words.formats.csv}</option>
        </Select>
      </Field>
      <div className={styles.actions}>
        <Button
          appearance="primary"
          onClick={() => {
            offerDownload(file.name, new Blob([file.text], { type: 'text/plain;charset=utf-8' }));
            give('downloaded');
          }}
        >
          {words.download}
        </Button>
        <Button
          onClick={() =>
            void copyText(file.pasted).then((isCopied) => give(isCopied ? 'copied' : 'selected'))
          }
        >
          {words.copy}
        </Button>
      </div>
      <div role="status">{given === 'nothing' ? '' : words[given]}</div>
      {given === 'selected' ? <SelectedText file={file} /> : null}
      <span className={styles.note}>{`${words.file(file.name)} ${words.blocked}`}</span>
    </div>
  );
}

function SelectedText({ file }: { readonly file: EntriesFile }): ReactElement {
  const styles = useStyles();
  const place = useRef<HTMLTextAreaElement>(null);
  useEffect(() => place.current?.select(), [file.pasted]);
  return (
    <textarea
      ref={place}
      readOnly
      aria-label={words.text}
      className={styles.text}
      value={file.pasted}
      wrap="off"
    />
  );
}
