// Draws a chart above each table that asks for one, from the cells of that table: the two can not differ.
import { BarChart, LineChart, ScatterChart } from "echarts/charts";
import { GridComponent } from "echarts/components";
import * as echarts from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import { bars, columns, lines } from "./chart-options.js";
import { readTable } from "./table-data.js";

echarts.use([BarChart, LineChart, ScatterChart, GridComponent, SVGRenderer]);

const kinds = { bars, columns, lines };

for (const table of document.querySelectorAll("table[data-chart]")) {
  const optionsFor = kinds[table.dataset.chart];
  const data = readTable(table);
  if (optionsFor && data.now.some((value) => value !== null)) {
    draw(table, data, optionsFor);
  }
}

function draw(table, data, optionsFor) {
  const details = table.closest("details");
  const box = document.createElement("div");
  box.className = table.dataset.chart === "bars" ? "chart tall" : "chart";
  box.setAttribute("role", "img");
  box.setAttribute("aria-label", `${data.caption}. ${table.dataset.chartHint}`);
  details.before(sentence("quiet", table.dataset.chartKey), box);
  details.open = false;
  sayGaps(box, data, table.dataset.chartGaps);
  const style = getComputedStyle(document.body);
  const chart = echarts.init(box, null, { renderer: "svg" });
  const show = () => chart.setOption(optionsFor(data, style.fontFamily, box.clientWidth), true);
  show();
  new ResizeObserver(() => {
    chart.resize();
    show();
  }).observe(box);
}

// A gap in a chart looks like nothing: say in words what is missing and why.
function sayGaps(box, data, intro) {
  const gaps = data.names.filter((_, index) => data.now[index] === null);
  const byReason = Map.groupBy(gaps, (name) => data.texts[data.names.indexOf(name)]);
  if (byReason.size > 0) {
    const why = Array.from(byReason, ([reason, names]) => `${names.join(", ")} (${reason})`);
    box.after(sentence("caution", `${intro} ${why.join("; ")}.`));
  }
}

function sentence(className, text) {
  const paragraph = document.createElement("p");
  paragraph.className = className;
  paragraph.textContent = text;
  return paragraph;
}
