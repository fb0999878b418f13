import type { Appropriation, PartKey } from '../../domain/appropriation/appropriation';

/** The parts in the order of the law, as every picture and table shows them. */
export const partKeys: readonly PartKey[] = [
  'lossesAbsorbed',
  'legalReserve',
  'developmentFund',
  'labourShare',
  'interest',
  'carriedForward',
];

export interface PartAmount {
  readonly part: PartKey;
  /** In euros, for a picture only. */
  readonly size: number;
}

/** What of the result a picture can show: a part that is nothing, or a loss, has no size. */
export function partAmounts({ parts }: Pick<Appropriation, 'parts'>): readonly PartAmount[] {
  return partKeys
    .map((part) => ({ part, size: Math.max(0, Number(parts[part].toString())) }))
    .filter(({ size }) => size > 0);
}
