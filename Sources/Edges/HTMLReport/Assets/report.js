// Draws the figures from their specifications and from the data of their CSV links; without it the
// page shows tables.
(() => {
  "use strict";
  const root = document.documentElement;
  root.classList.add("js");
  const vietnamese = root.lang === "vi";
  const embedding = {
    ast: true,
    renderer: "svg",
    actions: false,
    formatLocale: {
      decimal: vietnamese ? "," : ".",
      thousands: vietnamese ? "." : ",",
      grouping: [3],
      currency: ["", ""],
      minus: "\u2212",
    },
    config: {
      background: "transparent",
      font: "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', Arial, 'DejaVu Sans', sans-serif",
      view: { stroke: null },
      axis: {
        domainColor: "var(--ink)", tickColor: "var(--ink)", gridColor: "var(--rule)",
        gridOpacity: 0.6, labelColor: "var(--ink)", titleColor: "var(--soft)",
        titleFontWeight: "normal", labelFontSize: 12, titleFontSize: 12,
      },
      axisY: { domain: false, ticks: false, titleAngle: 0, titleAlign: "left", titleAnchor: "start", titleX: 0, titleY: -10, titleBaseline: "bottom" },
      text: { color: "var(--ink)" },
    },
  };

  // Fields of lines that are comma-separated, quoted where they hold a comma, a quote or a break.
  function rows(text) {
    const table = [];
    let row = [], field = "", quoted = false;
    for (let at = 0; at < text.length; at += 1) {
      const sign = text[at];
      if (quoted) {
        if (sign !== '"') field += sign;
        else if (text[at + 1] === '"') { field += '"'; at += 1; }
        else quoted = false;
      } else if (sign === '"') quoted = true;
      else if (sign === ",") { row.push(field); field = ""; }
      else if (sign === "\n") { row.push(field); table.push(row); row = []; field = ""; }
      else field += sign;
    }
    const heads = table.shift() ?? [];
    return table.map((cells) => Object.fromEntries(heads.map((head, index) => {
      const cell = cells[index];
      const number = cell === "" ? null : Number(cell);
      return [head, Number.isNaN(number) ? cell : number];
    })));
  }

  function data(figure) {
    const address = figure.querySelector("a.csv").getAttribute("href");
    return rows(decodeURIComponent(address.slice(address.indexOf(",") + 1)));
  }

  async function draw(figure) {
    const views = [];
    for (const panel of figure.querySelectorAll(".panel")) {
      const plot = panel.querySelector(".plot");
      const specification = JSON.parse(panel.querySelector("script").textContent);
      specification.data = { values: data(figure) };
      const result = await window.vegaEmbed(plot, specification, embedding);
      plot.style.minHeight = "";
      views.push(result.view);
    }
    const slider = figure.querySelector(".slider");
    if (slider) steer(slider, views);
    const table = figure.querySelector("details.data");
    if (table) table.open = false;
  }

  // The slider and its button move a signal of all panels of a figure.
  function steer(slider, views) {
    const range = slider.querySelector("input");
    const button = slider.querySelector("button");
    const output = slider.querySelector("output");
    let timer = 0;
    function show() {
      output.value = range.value;
      return Promise.all(
        views.map((view) => view.signal(range.dataset.signal, Number(range.value)).runAsync()));
    }
    function stop() {
      clearInterval(timer);
      timer = 0;
      button.textContent = button.dataset.play;
      button.setAttribute("aria-pressed", "false");
    }
    function step() {
      if (Number(range.value) >= Number(range.max)) return stop();
      range.value = Number(range.value) + 1;
      return show();
    }
    range.addEventListener("input", () => { stop(); show(); });
    button.addEventListener("click", () => {
      if (timer) return stop();
      if (Number(range.value) >= Number(range.max)) range.value = range.min;
      button.textContent = button.dataset.pause;
      button.setAttribute("aria-pressed", "true");
      timer = setInterval(step, 180);
      return step();
    });
  }

  // Paper shows every folded part but the tables of the charts.
  function unfold() {
    for (const part of document.querySelectorAll("details.part:not([open])")) {
      part.open = true;
      part.dataset.folded = "";
    }
  }
  function fold() {
    for (const part of document.querySelectorAll("details[data-folded]")) {
      part.open = false;
      delete part.dataset.folded;
    }
  }
  window.addEventListener("beforeprint", unfold);
  window.addEventListener("afterprint", fold);

  // A link into a folded part opens it; the contents say where the reader is.
  function reveal() {
    const target = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    for (let part = target; part; part = part.parentElement) if (part.tagName === "DETAILS") part.open = true;
  }
  window.addEventListener("hashchange", reveal);
  reveal();
  const links = new Map([...document.querySelectorAll(".contents a")].map((link) => [link.hash.slice(1), link]));
  const watcher = new IntersectionObserver((entries) => {
    for (const entry of entries) links.get(entry.target.id)?.classList.toggle("here", entry.isIntersecting);
  }, { rootMargin: "-20% 0px -70% 0px" });
  for (const section of document.querySelectorAll("main > section")) watcher.observe(section);

  (async () => {
    for (const figure of document.querySelectorAll("figure.chart")) {
      try {
        await draw(figure);
      } catch (problem) {
        figure.classList.add("failed");
        console.error(figure.id, problem);
      }
    }
    root.dataset.ready = "true";
  })();
})();
