import type { ChartFrame } from './ChartFrame.ts';
import { createElement } from './createElement.ts';

/** A text to be copied. */
export interface PanelText {
  readonly label?: string;
  readonly text: string;
}

/** Opens a panel under the frame's buttons with texts to copy; the same button closes it. */
export function openPanel(
  frame: ChartFrame,
  button: HTMLElement,
  hint: string,
  texts: readonly PanelText[],
): void {
  const open = frame.querySelector<HTMLElement>('.chart-panel');
  const isSame = open?.dataset.of === button.dataset.do;
  open?.remove();
  for (const each of frame.querySelectorAll('[data-do][aria-expanded]')) {
    each.removeAttribute('aria-expanded');
  }
  if (isSame) return;
  const panel = createElement(
    'div',
    { class: 'chart-panel', 'data-of': button.dataset.do ?? '' },
    // Said to screen readers too.
    createElement('p', { role: 'status' }, hint),
    ...texts.flatMap((each) => textRow(each, frame.words)),
  );
  button.setAttribute('aria-expanded', 'true');
  frame.find('.chart-links').append(panel);
  for (const field of panel.querySelectorAll('textarea')) showWhole(field);
  panel.querySelector('textarea')?.select();
  panel.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape') return;
    panel.remove();
    button.removeAttribute('aria-expanded');
    button.focus();
  });
}

function textRow({ label, text }: PanelText, words: DOMStringMap): HTMLElement[] {
  const copyLabel = words.copy ?? '';
  const look = { readonly: '', rows: '1', 'aria-label': label ?? copyLabel };
  const field = createElement('textarea', look, text);
  field.addEventListener('focus', () => field.select());
  const button = createElement('button', { type: 'button' }, copyLabel);
  button.addEventListener('click', () => void copy(field, button, words));
  return [...(label === undefined ? [] : [createElement('b', {}, label)]), field, button];
}

/** As high as its text, which is longer on a phone; its border is beside its content. */
function showWhole(field: HTMLTextAreaElement): void {
  field.style.height = `${field.scrollHeight + field.offsetHeight - field.clientHeight}px`;
}

async function copy(
  field: HTMLTextAreaElement,
  button: HTMLElement,
  words: DOMStringMap,
): Promise<void> {
  const status = button.closest('.chart-panel')?.querySelector('[role=status]');
  try {
    await navigator.clipboard.writeText(field.value);
    if (status) status.textContent = words.copied ?? '';
  } catch {
    field.select();
    if (status) status.textContent = words.copyFailed ?? '';
  }
}
