import type { ChartFrame } from './ChartFrame.ts';
import { composePicture, type Picture, type PictureLooks } from './composePicture.ts';
import { describeChart } from './describeChart.ts';
import { inlineLooks } from './inlineLooks.ts';

/** The chart as it looks on the page, as a picture that stands alone; the wide one where there are two. */
export function exportPicture(frame: ChartFrame): Picture {
  const svg =
    frame.querySelector('.chart-picture svg.chart-wide') ??
    frame.querySelector('.chart-picture svg');
  if (!(svg instanceof SVGSVGElement)) {
    throw new Error(frame.querySelector('.chart-empty')?.textContent ?? frame.name);
  }
  const { title, description, notes, gbt, summary, metadata } = describeChart(frame);
  const { width, height } = svg.viewBox.baseVal;
  const copy = inlineLooks(svg);
  const inherited = svg.getAttribute('font-size');
  const marks = new XMLSerializer()
    .serializeToString(copy)
    .replace(/^<svg[^>]*>/, `<g font-size="${inherited ?? 13}">`)
    .replace(/<\/svg>$/, '</g>');
  return composePicture({
    title,
    description,
    notes,
    sources: [frame.find('.chart-source').textContent ?? '', gbt],
    summary,
    metadata,
    marks,
    width,
    height,
    looks: looksOf(frame),
  });
}

function looksOf(frame: ChartFrame): PictureLooks {
  const page = getComputedStyle(document.body);
  const title = getComputedStyle(frame.find('.chart-title'));
  return {
    sans: page.fontFamily,
    serif: title.fontFamily,
    paper: page.backgroundColor,
    ink: title.color,
    secondary: getComputedStyle(frame.find('.chart-description')).color,
  };
}
