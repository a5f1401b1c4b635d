// Makes the pages quicker where script runs. Without it every page still does all it can.
import { keepLive } from "./live.js";

for (const part of document.querySelectorAll("[data-live]")) {
  keepLive(part);
}

// After a form was refused the reader starts at what is wrong.
document.querySelector("[data-problems]")?.focus();
