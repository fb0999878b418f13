import type { WrittenChart } from '../../../port';
import { escapeAttribute } from '../xml/escape';
import type { ChartData } from './chart-data';

const grey = (value: string): string => `<a:solidFill><a:srgbClr val="${value}"/></a:solidFill>`;
const thinLine = (value: string): string => `<c:spPr><a:ln w="9525">${grey(value)}</a:ln></c:spPr>`;
const smallText =
  '<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="900"/></a:pPr><a:endParaRPr/></a:p></c:txPr>';

/** The axes of a chart: 1 and 2 are the first pair, 3 and 4 the second, whose categories are not shown twice. */
export function axesXml(chart: WrittenChart, data: ChartData): string {
  const isBar = chart.kind === 'bar';
  const hasSecond = chart.kind === 'column-and-line' && chart.series.some(({ axis }) => axis === 'second');
  const first =
    categoryAxis({ id: '1', cross: '2', position: isBar ? 'l' : 'b', isShown: true }) +
    valueAxis(chart, {
      id: '2',
      cross: '1',
      position: isBar ? 'b' : 'l',
      title: axisTitle(chart, 'first', data),
    });
  if (!hasSecond) return first;
  return (
    first +
    valueAxis(chart, { id: '4', cross: '3', position: 'r', title: axisTitle(chart, 'second', data) }) +
    categoryAxis({ id: '3', cross: '4', position: 'b', isShown: false })
  );
}

interface AxisFacts {
  readonly id: string;
  readonly cross: string;
  readonly position: 'l' | 'r' | 'b';
}

function categoryAxis({ id, cross, position, isShown }: AxisFacts & { readonly isShown: boolean }): string {
  // Bars are read from the top, as the rows of the sheet.
  const orientation = position === 'l' ? 'maxMin' : 'minMax';
  return (
    `<c:catAx><c:axId val="${id}"/><c:scaling><c:orientation val="${orientation}"/></c:scaling>` +
    `<c:delete val="${isShown ? '0' : '1'}"/><c:axPos val="${position}"/>` +
    `<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>` +
    `${thinLine('7F7F7F')}${smallText}<c:crossAx val="${cross}"/><c:crosses val="autoZero"/>` +
    `<c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/></c:catAx>`
  );
}

function valueAxis(chart: WrittenChart, axis: AxisFacts & { readonly title: string }): string {
  const isSecond = axis.position === 'r';
  const lines = isSecond ? '' : `<c:majorGridlines>${thinLine('D9D9D9')}</c:majorGridlines>`;
  return (
    `<c:valAx><c:axId val="${axis.id}"/><c:scaling><c:orientation val="minMax"/></c:scaling>` +
    `<c:delete val="0"/><c:axPos val="${axis.position}"/>${lines}${axis.title}` +
    `<c:numFmt formatCode="${escapeAttribute(chart.valueFormat)}" sourceLinked="0"/>` +
    `<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>` +
    `<c:spPr><a:ln><a:noFill/></a:ln></c:spPr>${smallText}<c:crossAx val="${axis.cross}"/>` +
    `<c:crosses val="${isSecond || chart.kind === 'bar' ? 'max' : 'autoZero'}"/>` +
    `<c:crossBetween val="between"/></c:valAx>`
  );
}

/** With two axes each says what it measures: the name of its series, when it has only one. */
function axisTitle(chart: WrittenChart, axis: 'first' | 'second', data: ChartData): string {
  const series = chart.series.filter((one) => one.axis === axis);
  const [only] = series;
  if (chart.kind !== 'column-and-line' || only === undefined || series.length > 1) return '';
  const text =
    '<c:txPr><a:bodyPr rot="-5400000" vert="horz"/><a:lstStyle/>' +
    '<a:p><a:pPr><a:defRPr sz="900" b="0"/></a:pPr><a:endParaRPr/></a:p></c:txPr>';
  return `<c:title><c:tx>${data.name(only.name)}</c:tx><c:overlay val="0"/>${text}</c:title>`;
}
