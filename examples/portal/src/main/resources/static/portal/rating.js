// A bar chart above each table that asks for one. The table says the same, and is there without a script.
"use strict";
(function () {
  const ADDS = "#0b6e4f";
  const TAKES = "#a03000";

  // Bars that take are hatched: the difference is not one of colour alone.
  function hatched(colour) {
    const tile = document.createElement("canvas");
    tile.width = 8;
    tile.height = 8;
    const pen = tile.getContext("2d");
    pen.fillStyle = "#fff";
    pen.fillRect(0, 0, 8, 8);
    pen.strokeStyle = colour;
    pen.lineWidth = 2.5;
    pen.beginPath();
    pen.moveTo(-2, 10);
    pen.lineTo(10, -2);
    pen.moveTo(-2, 2);
    pen.lineTo(2, -2);
    pen.moveTo(6, 10);
    pen.lineTo(10, 6);
    pen.stroke();
    return pen.createPattern(tile, "repeat");
  }

  const narrow = window.innerWidth < 600;

  // Long names of indicators take a few lines, then dots; the table has them whole.
  function lines(name) {
    const widest = narrow ? 18 : 38;
    const most = narrow ? 4 : 2;
    const found = [""];
    for (const word of name.split(" ")) {
      const last = found.length - 1;
      if (found[last] === "") {
        found[last] = word;
      } else if ((found[last] + " " + word).length <= widest) {
        found[last] += " " + word;
      } else {
        found.push(word);
      }
    }
    return found.length > most ? found.slice(0, most - 1).concat(found[most - 1] + "…") : found;
  }

  function sets(table, values) {
    if (table.dataset.chart === "scores") {
      return [{ label: table.dataset.label, data: values, backgroundColor: ADDS }];
    }
    const takes = hatched(TAKES);
    return [
      { label: table.dataset.adds, data: values.map(value => value > 0 ? value : null), backgroundColor: ADDS },
      { label: table.dataset.takes, data: values.map(value => value < 0 ? value : null), backgroundColor: takes,
        borderColor: TAKES, borderWidth: 1 }
    ];
  }

  function draw(table) {
    const rows = Array.from(table.querySelectorAll("tr[data-value]")).filter(row => row.dataset.value !== "");
    if (rows.length === 0) {
      return;
    }
    const box = document.createElement("div");
    box.className = "chart";
    box.style.height = (rows.length * (narrow ? 60 : 40) + 90) + "px";
    const canvas = document.createElement("canvas");
    canvas.setAttribute("role", "img");
    canvas.setAttribute("aria-label", table.dataset.title);
    box.append(canvas);
    const region = table.closest(".scroll");
    region.before(box);
    const style = getComputedStyle(document.documentElement);
    new Chart(canvas, {
      type: "bar",
      data: {
        labels: rows.map(row => lines(row.dataset.name)),
        datasets: sets(table, rows.map(row => Number(row.dataset.value)))
      },
      options: {
        indexAxis: "y",
        animation: false,
        maintainAspectRatio: false,
        // Browsers often lack Kazakh numbers, which are written as the Russian are.
        locale: document.documentElement.lang === "kk" ? "ru" : document.documentElement.lang,
        color: style.color,
        grouped: false,
        scales: {
          x: { beginAtZero: true, ticks: { color: style.color } },
          y: { ticks: { color: style.color, autoSkip: false } }
        },
        plugins: { legend: { display: table.dataset.chart === "parts" } }
      }
    });
  }

  document.querySelectorAll("table[data-chart]").forEach(draw);
})();
