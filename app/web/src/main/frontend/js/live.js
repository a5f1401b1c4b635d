// Keeps one part of a page up to date by asking for the same page again, until that part is no longer live.

export function keepLive(part) {
  const seconds = Math.max(1, Number(part.dataset.live) || 2);
  setTimeout(() => refresh(part.id, seconds), seconds * 1000);
}

async function refresh(id, seconds) {
  const part = document.getElementById(id);
  if (!part) {
    return;
  }
  const fresh = document.hidden ? null : await ask(id);
  if (fresh) {
    keepOpen(fresh);
    const focused = part.contains(document.activeElement) ? document.activeElement.id : "";
    part.replaceWith(fresh);
    if (focused) {
      document.getElementById(focused)?.focus();
    }
  }
  const now = document.getElementById(id);
  if (now?.dataset.live) {
    setTimeout(() => refresh(id, seconds), seconds * 1000);
  }
}

// What the reader opened stays open.
function keepOpen(fresh) {
  for (const details of fresh.querySelectorAll("details[id]")) {
    details.open = document.getElementById(details.id)?.open ?? details.open;
  }
}

// A failed request is no reason to take away what is shown: the next one may succeed.
async function ask(id) {
  try {
    const answer = await fetch(location.href, { headers: { Accept: "text/html" } });
    if (!answer.ok || answer.redirected) {
      return null;
    }
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    return page.getElementById(id);
  } catch {
    return null;
  }
}
