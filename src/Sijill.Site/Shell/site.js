// Enhances pages that are complete without it: "copy with source" copies, a reader of Arabic may choose the form of digits.
"use strict";
document.addEventListener("click", (event) => {
  const button = event.target.closest("button[data-copy]");
  if (!button) return;
  const source = document.getElementById(button.dataset.copy);
  if (!source || !navigator.clipboard) return;
  navigator.clipboard.writeText(source.value ?? source.textContent).then(() => {
    const said = button.textContent;
    button.textContent = button.dataset.copied;
    setTimeout(() => (button.textContent = said), 2000);
  });
});
for (const button of document.querySelectorAll("button[data-copy]")) button.hidden = !navigator.clipboard;
// On a phone the navigation scrolls sideways: what is chosen is brought into its view, without moving the page.
const chosen = document.querySelector("header nav [aria-current=page]");
const row = chosen?.closest("ul");
const show = () => {
  if (!row || row.scrollWidth <= row.clientWidth) return;
  const box = chosen.getBoundingClientRect(), frame = row.getBoundingClientRect();
  row.scrollLeft += box.left + box.width / 2 - (frame.left + frame.width / 2);
};
show();
// Fonts that come later change how wide the entries are.
document.fonts.ready.then(show);
// Digits as ٠١٢٣, kept for this reader alone. What is quoted, code, and whatever is written from left to right stays as it is.
const digits = document.querySelector("button[data-digits]");
if (digits) {
  const kept = (value) => {
    try {
      if (value !== undefined) localStorage.setItem("digits", value);
      return localStorage.getItem("digits");
    } catch {
      return value ?? null;
    }
  };
  const forms = { ",": "٬", ".": "٫" };
  const written = new Map();
  const draw = (eastern) => {
    if (eastern) {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const node = walker.currentNode, at = node.parentElement;
        if (!/[0-9]/.test(node.data) || at.closest("blockquote,.words,code,pre,script,textarea,option,[lang=en],[dir=ltr]")) continue;
        written.set(node, node.data);
        node.data = node.data
          .replace(/(?<=[0-9])[.,](?=[0-9])/g, (sign) => forms[sign])
          .replace(/[0-9]/g, (digit) => String.fromCharCode(0x660 + Number(digit)));
      }
    } else {
      for (const [node, text] of written) node.data = text;
      written.clear();
    }
    digits.setAttribute("aria-pressed", String(eastern));
  };
  digits.hidden = false;
  digits.addEventListener("click", () => {
    const eastern = digits.getAttribute("aria-pressed") !== "true";
    kept(eastern ? "arab" : "latn");
    draw(eastern);
  });
  if (kept() === "arab") draw(true);
}
