/**
 * <si-cells>: a table of links that is one stop for the Tab key; arrows, Home and End move among its cells, Enter follows as in any link. A
 * cell without a link can be reached as well, so that nobody loses their way across a gap.
 */
class SiCells extends HTMLElement {
  connectedCallback() {
    this.addEventListener('keydown', this.pressed);
    this.addEventListener('focusin', this.entered);
  }

  disconnectedCallback() {
    this.removeEventListener('keydown', this.pressed);
    this.removeEventListener('focusin', this.entered);
  }

  private readonly entered = (event: FocusEvent) => {
    const now = event.target as HTMLElement;
    if (!now.closest('tbody')) return;
    this.querySelectorAll<HTMLElement>('tbody [tabindex="0"]').forEach(other => (other.tabIndex = -1));
    now.tabIndex = 0;
  };

  private readonly pressed = (event: KeyboardEvent) => {
    const cell = (event.target as HTMLElement).closest<HTMLTableCellElement>('tbody th, tbody td');
    if (!cell || event.altKey || event.metaKey || event.shiftKey) return;
    const row = cell.parentElement as HTMLTableRowElement;
    const rows = (row.parentElement as HTMLTableSectionElement).rows;
    const to = place(event, row.sectionRowIndex, cell.cellIndex, rows);
    if (!to) return;
    event.preventDefault();
    this.go(rows[to[0]].cells[to[1]]);
  };

  private go(cell: HTMLTableCellElement) {
    const link = cell.querySelector<HTMLElement>('a');
    if (!link) cell.tabIndex = -1;
    (link ?? cell).focus();
    cell.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }
}

/** Row and column to go to; nothing for other keys, and at the edges. */
function place(event: KeyboardEvent, row: number, column: number, rows: HTMLCollectionOf<HTMLTableRowElement>) {
  const last = rows[row].cells.length - 1;
  const moves: Record<string, [number, number]> = {
    ArrowLeft: [row, column - 1],
    ArrowRight: [row, column + 1],
    ArrowUp: [row - 1, column],
    ArrowDown: [row + 1, column],
    Home: [event.ctrlKey ? 0 : row, 0],
    End: [event.ctrlKey ? rows.length - 1 : row, last],
  };
  const to = moves[event.key];
  return to && rows[to[0]]?.cells[to[1]] ? to : undefined;
}

customElements.define('si-cells', SiCells);
