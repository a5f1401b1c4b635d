// How the three kinds of chart look: direct labels, no legend, nothing that moves, readable in grey.
// This year is heather and solid, last year an ink tick or a dashed line.

const heather = "#5b2a86";
const ink = "#1d1b20";
const soft = "#57525e";
const line = "#ddd4c6";
const paper = "#faf7f2";
const shortMonths = {
  januari: "jan",
  februari: "feb",
  maart: "mrt",
  april: "apr",
  juni: "jun",
  juli: "jul",
  augustus: "aug",
  september: "sep",
  oktober: "okt",
  november: "nov",
  december: "dec",
};
const dutch = new Intl.NumberFormat("nl-NL");

/** Lying bars, one for each name, the value in a column at the right: for lengths that are compared. */
export function bars(data, fontFamily, width) {
  const right = { ...nameAxis(data.texts), inverse: true, position: "right", axisLine: { show: false } };
  return {
    ...base(fontFamily),
    grid: { left: width < 480 ? 116 : 136, right: 56, top: 28, bottom: 8 },
    xAxis: { type: "value", min: 0, show: false },
    yAxis: [{ ...nameAxis(data.names), inverse: true, axisLine: { show: false } }, right],
    series: [
      { ...thisYear(data), itemStyle: { color: heather, borderRadius: [0, 3, 3, 0] } },
      { ...ticks(data, [5, 26], firstKnown(data.before), "top"), data: data.before.map((value, index) => [value, index]) },
    ],
  };
}

/** Standing columns month by month: for amounts that add up to the year. */
export function columns(data, fontFamily, width) {
  const band = (width - 104) / data.names.length;
  return {
    ...upright(data, fontFamily, width),
    series: [
      { ...thisYear(data), itemStyle: { color: heather, borderRadius: [3, 3, 0, 0] } },
      { ...ticks(data, [band * 0.8, 5], lastKnown(data.before), "right"), data: data.before },
    ],
  };
}

/** Two lines: for levels, where the length of a bar would say nothing. */
export function lines(data, fontFamily, width) {
  const options = upright(data, fontFamily, width);
  const named = (name, color) => ({ show: true, formatter: name, color, fontSize: 14, fontWeight: 700 });
  return {
    ...options,
    yAxis: { ...options.yAxis, scale: true },
    series: [
      {
        type: "line",
        data: data.now,
        lineStyle: { color: heather, width: 3 },
        itemStyle: { color: heather },
        symbol: "circle",
        symbolSize: 8,
        endLabel: named(data.nowName, heather),
        silent: true,
      },
      {
        type: "line",
        data: data.before,
        symbol: "none",
        lineStyle: { color: soft, width: 2, type: [5, 4] },
        endLabel: named(data.beforeName, soft),
        silent: true,
      },
    ],
  };
}

function firstKnown(values) {
  return values.findIndex((value) => value !== null);
}

function lastKnown(values) {
  return values.findLastIndex((value) => value !== null);
}

function thisYear(data) {
  return { type: "bar", data: data.now, barWidth: "62%", silent: true };
}

// Only one tick is named: it explains the others.
function ticks(data, size, named, position) {
  return {
    type: "scatter",
    symbol: "rect",
    symbolSize: size,
    itemStyle: { color: ink, borderColor: paper, borderWidth: 1.5, opacity: 1 },
    label: {
      show: true,
      position,
      distance: 4,
      color: ink,
      fontSize: 14,
      textBorderColor: paper,
      textBorderWidth: 3,
      formatter: (at) => (at.dataIndex === named ? data.beforeName : ""),
    },
    silent: true,
    z: 4,
  };
}

function upright(data, fontFamily, width) {
  const names = width < 960 ? data.names.map((name) => shortMonths[name] ?? name) : data.names;
  const axis = nameAxis(names);
  return {
    ...base(fontFamily),
    grid: { left: 56, right: 48, top: 24, bottom: 32 },
    xAxis: { ...axis, axisLabel: { ...axis.axisLabel, interval: width < 480 ? 1 : 0 } },
    yAxis: {
      type: "value",
      axisLabel: { color: soft, fontSize: 14, formatter: (value) => dutch.format(value) },
      splitLine: { lineStyle: { color: line } },
      splitNumber: 4,
    },
  };
}

function nameAxis(names) {
  return {
    type: "category",
    data: names,
    axisTick: { show: false },
    axisLine: { lineStyle: { color: ink } },
    axisLabel: { color: ink, fontSize: 14, interval: 0 },
  };
}

function base(fontFamily) {
  return { animation: false, textStyle: { fontFamily, color: ink }, backgroundColor: "transparent" };
}
