// What all pages share. Pages work without it: tables scroll sideways then.
"use strict";
(() => {
  // On a phone style sheets make cards of a table's rows. A table that is no longer laid out as one is no table to some
  // screen readers, so that its parts are told what they are.
  const cards = (table) => {
    table.classList.add("cards");
    table.setAttribute("role", "table");
    table.querySelectorAll("thead, tbody").forEach((part) => part.setAttribute("role", "rowgroup"));
    const labels = [...table.querySelectorAll("thead th")].map((heading) => heading.title || heading.textContent.trim());
    for (const row of table.rows) {
      row.setAttribute("role", "row");
      let column = 0;
      for (const cell of row.cells) {
        const heads = cell.closest("thead") ? "columnheader" : "rowheader";
        cell.setAttribute("role", cell.tagName === "TH" ? heads : "cell");
        cell.setAttribute("aria-colindex", String(column + 1));
        if (cell.colSpan > 1) {
          cell.setAttribute("aria-colspan", String(cell.colSpan));
        } else if (!cell.closest("thead") && labels[column]) {
          cell.dataset.label = labels[column];
        }
        column += cell.colSpan;
      }
    }
  };

  // Two columns fit, and numbers under their headings without a row of words are read across.
  const mark = () => document.querySelectorAll(":is(.scroll, .paper) > table:not(.cards)").forEach((table) => {
    if (table.querySelectorAll("thead th").length > 2 && table.querySelector("tbody th")) {
      cards(table);
    }
  });
  mark();
  new MutationObserver(mark).observe(document.body, { childList: true, subtree: true });

  // What does not scroll need not be stopped at on the way by keys.
  const stops = () => document.querySelectorAll(".scroll[role=region]").forEach((region) => {
    if (region.scrollWidth > region.clientWidth) {
      region.tabIndex = 0;
    } else {
      region.removeAttribute("tabindex");
    }
  });
  stops();
  window.addEventListener("resize", stops);
  window.addEventListener("load", stops);

  // What is shown once is copied by one press; without a clipboard the words beside it say how.
  document.querySelectorAll("input[data-copy]").forEach((field) => {
    field.addEventListener("focus", () => field.select());
    if (!navigator.clipboard) {
      return;
    }
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = field.dataset.copy;
    button.addEventListener("click", async () => {
      await navigator.clipboard.writeText(field.value);
      button.textContent = field.dataset.copied;
    });
    button.setAttribute("aria-live", "polite");
    field.parentElement.after(button);
  });
})();
