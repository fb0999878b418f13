import type { BudgetReport } from '../reports/budget-report';
export function budgetText(report: BudgetReport): string {
  return String(report.year);
}
