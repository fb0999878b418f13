import type { EntryAccounts } from '../../domain/journal/entry-accounts';
import { entryDefaults } from '../layout/parameters-table';
import type { Parameters } from './read-parameters';

/** The accounts in force: those of the parameters, else the usual ones. */
export function entryAccounts(parameters: Parameters): EntryAccounts {
  const contribution = parameters.contributionAccount ?? entryDefaults.account;
  return {
    contribution,
    credited: parameters.creditedAccount ?? contribution,
    journal: parameters.entryJournal ?? entryDefaults.journal,
    structureSection: parameters.structureSection ?? entryDefaults.structureSection,
  };
}
