/** The two views of one chart. */
export interface Tabs {
  readonly selected: 'picture' | 'table';
  select(tab: 'picture' | 'table'): void;
}

/** Makes the tabs of a frame work (WAI-ARIA tabs): the table leaves its fold and becomes a panel. */
export function createTabs(frame: HTMLElement): Tabs {
  const buttons = [...frame.querySelectorAll<HTMLElement>('[role=tab]')];
  const panels = { picture: picturePanel(frame), table: tablePanel(frame) };
  let selected: Tabs['selected'] = 'picture';
  const select = (tab: Tabs['selected']) => {
    selected = tab;
    panels.picture.hidden = tab !== 'picture';
    panels.table.hidden = tab !== 'table';
    for (const button of buttons) {
      const isSelected = button.dataset.tab === tab;
      button.setAttribute('aria-selected', String(isSelected));
      button.tabIndex = isSelected ? 0 : -1;
    }
  };
  const tabOf = (button: HTMLElement) => (button.dataset.tab === 'table' ? 'table' : 'picture');
  for (const button of buttons) {
    const panel = panels[tabOf(button)];
    button.id = `${panel.id}-tab`;
    button.setAttribute('aria-controls', panel.id);
    panel.setAttribute('aria-labelledby', button.id);
    button.addEventListener('click', () => select(tabOf(button)));
    button.addEventListener('keydown', ({ key }) => {
      if (key !== 'ArrowLeft' && key !== 'ArrowRight') return;
      const other = buttons.find((each) => each !== button);
      if (!other) return;
      select(tabOf(other));
      other.focus();
    });
  }
  select('picture');
  return {
    get selected() {
      return selected;
    },
    select,
  };
}

function picturePanel(frame: HTMLElement): HTMLElement {
  const panel = frame.querySelector<HTMLElement>('.chart-picture');
  if (!panel) throw new Error('chart-frame has no .chart-picture');
  panel.id = `${frame.dataset.name}-picture`;
  panel.setAttribute('role', 'tabpanel');
  // The marks are reached from here by arrow key.
  panel.tabIndex = 0;
  return panel;
}

/** The fold with the table is not needed any more; its address stays with the panel. */
function tablePanel(frame: HTMLElement): HTMLElement {
  const fold = frame.querySelector('details');
  const table = fold?.querySelector('.table-scroll');
  if (!fold || !table) throw new Error('chart-frame has no table');
  const panel = document.createElement('div');
  panel.id = fold.id;
  panel.className = 'chart-table';
  panel.setAttribute('role', 'tabpanel');
  panel.append(table);
  fold.remove();
  frame.querySelector('.chart-picture')?.after(panel);
  return panel;
}
