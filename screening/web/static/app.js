// Makes quick what every page also does without a script.
(() => {
  "use strict";

  // The evidence of a cell, fetched into the panel beside the matrix. One listener for all cells:
  // a big matrix has thousands. A cell that cannot be fetched opens as the page it is.
  document.addEventListener("click", (event) => {
    const cell = event.target.closest(".app-matrix a.app-cell");
    if (!cell || event.button || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    htmx.ajax("GET", cell.href, { source: cell, target: "#panel-content" });
  });
  document.addEventListener("htmx:responseError", (event) => {
    const cell = event.detail.elt.closest("a.app-cell");
    if (cell) window.location.assign(cell.href);
  });

  document.addEventListener("htmx:afterSwap", (event) => {
    if (event.detail.target.id !== "panel-content") return;
    const panel = document.getElementById("panel");
    if (!panel.open) panel.showModal();
    panel.querySelector("#panel-heading")?.focus();
    const mark = panel.querySelector("#treff");
    const box = panel.querySelector(".app-cv");
    if (mark && box) box.scrollTop = Math.max(0, mark.offsetTop - box.offsetTop - 48);
  });

  // How many are marked for the shortlist.
  const form = document.getElementById("shortlist-form");
  const picked = document.getElementById("picked");
  if (form && picked) {
    const count = () => {
      const marked = form.querySelectorAll("input[name=candidate]:checked").length;
      picked.textContent = `${marked} ${picked.dataset.text}`;
    };
    form.addEventListener("change", count);
    count();
  }

  // A link to a row or a flag inside something folded opens it.
  const unfold = () => {
    const target = document.getElementById(decodeURIComponent(window.location.hash.slice(1)));
    target?.closest("details")?.setAttribute("open", "");
  };
  window.addEventListener("hashchange", unfold);
  unfold();
})();
