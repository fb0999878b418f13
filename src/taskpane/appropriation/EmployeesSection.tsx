import { Body1 } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { AppropriationReport } from '../../reports/appropriation-report';
import { appropriationTexts } from '../../text/appropriation-labels';
import { appropriationPaneText } from '../../text/appropriation-pane-text';
import { formatEuros } from '../../text/formats';
import { Section } from '../parts/Section';
import { useCard } from '../parts/use-card';
import { useFigureTable } from '../parts/use-figure-table';

interface EmployeesSectionProps {
  readonly report: AppropriationReport;
}

/** The labour share by employee, as the sheet names them. */
export function EmployeesSection({ report }: EmployeesSectionProps): ReactElement {
  const card = useCard();
  const table = useFigureTable();
  const { employees, appropriation } = report;
  const { columns, totalWord } = appropriationTexts;
  return (
    <Section title={appropriationPaneText.employees}>
      {employees.length === 0 ? (
        <Body1>{appropriationPaneText.noEmployees}</Body1>
      ) : (
        <div className={card.card}>
          <table className={table.table}>
            <thead>
              <tr>
                <th scope="col">{columns.employee}</th>
                <th scope="col" className={table.number}>
                  {columns.labour}
                </th>
              </tr>
            </thead>
            <tbody>
              {employees.map(({ employee, total }, line) => (
                // Two employees may have one name.
                <tr key={`${String(line)} ${employee.name}`}>
                  <th scope="row">{employee.name}</th>
                  <td className={table.number}>{formatEuros(total)}</td>
                </tr>
              ))}
            </tbody>
            <tfoot>
              <tr>
                <th scope="row">{totalWord}</th>
                <td className={table.number}>{formatEuros(appropriation.parts.labourShare)}</td>
              </tr>
            </tfoot>
          </table>
        </div>
      )}
    </Section>
  );
}
