// Bundles what the pages need into one folder with stable names: css/, js/, fonts/, img/.
import { copyFile, mkdir, readdir, rm } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { build } from "esbuild";

const home = dirname(fileURLToPath(import.meta.url));
const source = join(home, "src/main/frontend");
const { values } = parseArgs({ options: { out: { type: "string" } } });
if (!values.out) {
  console.error("Say where the bundle goes: node build.mjs --out FOLDER");
  process.exit(1);
}
const out = resolve(values.out);
const browsers = ["chrome111", "firefox115", "safari16.4"];

// Only our own folders: Maven puts other things beside them.
for (const folder of ["css", "js", "fonts", "img"]) {
  await rm(join(out, folder), { recursive: true, force: true });
  await mkdir(join(out, folder), { recursive: true });
}

await build({
  entryPoints: { wieg: join(source, "css/wieg.css") },
  outdir: join(out, "css"),
  bundle: true,
  minify: true,
  target: browsers,
  external: ["/fonts/*", "/img/*"],
  logLevel: "warning",
  legalComments: "none",
});

await build({
  entryPoints: { board: join(source, "js/board.js"), charts: join(source, "js/charts.js") },
  outdir: join(out, "js"),
  bundle: true,
  minify: true,
  format: "iife",
  target: browsers,
  logLevel: "warning",
  legalComments: "none",
});

const fonts = dirname(fileURLToPath(import.meta.resolve("@fontsource/atkinson-hyperlegible-next/package.json")));
for (const weight of ["400", "700"]) {
  const name = `atkinson-hyperlegible-next-latin-${weight}-normal.woff2`;
  await copyFile(join(fonts, "files", name), join(out, "fonts", name));
}
await copyFile(join(fonts, "LICENSE"), join(out, "fonts", "LICENSE.txt"));
for (const name of await readdir(join(source, "img"))) {
  await copyFile(join(source, "img", name), join(out, "img", name));
}
