// The live region of a sitting follows what others enter. Without this file the page has its refresh link.
"use strict";
(() => {
  const region = document.getElementById("live-region");
  if (!region) {
    return;
  }
  let etag = region.dataset.etag;
  const refresh = async () => {
    if (!document.hidden) {
      try {
        const answer = await fetch(region.dataset.live, {
          headers: { "If-None-Match": etag },
          cache: "no-store",
          credentials: "same-origin",
          redirect: "error",
        });
        if (answer.status === 200) {
          const next = new DOMParser().parseFromString(await answer.text(), "text/html").getElementById("live");
          // A reader who stands in the region keeps their place; it follows at the next turn.
          if (next && !region.contains(document.activeElement)) {
            replace(next);
            etag = answer.headers.get("ETag") || etag;
          }
        }
      } catch {
        // The network is away: what is shown stays, and the next turn asks again.
      }
    }
    setTimeout(refresh, 4000);
  };
  const replace = (next) => {
    const shown = document.getElementById("live");
    const texts = (root) => [...root.querySelectorAll("[aria-live]")];
    // The announced part keeps its element, or screen readers would not notice that its words changed.
    const announced = texts(shown)[0];
    const fresh = texts(next)[0];
    if (announced && fresh) {
      if (announced.innerHTML !== fresh.innerHTML) {
        announced.replaceChildren(...fresh.childNodes);
      }
      fresh.replaceWith(announced);
    }
    shown.replaceWith(next);
  };
  setTimeout(refresh, 4000);
})();
