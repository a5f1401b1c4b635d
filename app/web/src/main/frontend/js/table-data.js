// Reads a table of names, this year's and last year's values; a cell without a value is null, never 0.

export function readTable(table) {
  const heads = [...table.tHead.rows[0].cells].map((cell) => cell.textContent.trim());
  const rows = [...table.tBodies[0].rows];
  return {
    caption: table.caption.textContent.trim(),
    nowName: heads[1],
    beforeName: heads[2],
    names: rows.map((row) => row.cells[0].textContent.trim()),
    now: rows.map((row) => valueOf(row.cells[1])),
    before: rows.map((row) => valueOf(row.cells[2])),
    texts: rows.map((row) => row.cells[1].textContent.trim()),
  };
}

function valueOf(cell) {
  const data = cell?.querySelector("data");
  return data ? Number(data.value) : null;
}
