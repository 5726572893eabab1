/**
 * Search, links into what is folded, a button that copies a command, and paper that shows what is folded, but for the list of
 * all exchanges, which runs to hundreds of sheets. Without it the page shows the same. It asks nobody: the page's own policy forbids it,
 * and lets nothing run but this text, by its digest.
 */
export const script = `
(() => {
  const box = document.getElementById('find');
  const told = document.getElementById('found');
  const all = [...document.querySelectorAll('[data-find]')];
  const groups = [...document.querySelectorAll('details.group')];
  const before = new Map(groups.map((group) => [group, group.open]));
  box.parentElement.hidden = false;
  box.addEventListener('input', () => {
    const words = box.value.toLowerCase().split(/\\s+/).filter(Boolean);
    let shown = 0;
    for (const one of all) {
      const text = words.length === 0 ? '' : one.textContent.toLowerCase();
      one.hidden = !words.every((word) => text.includes(word));
      if (!one.hidden) shown += 1;
    }
    for (const group of groups) group.open = words.length > 0 ? group.querySelector('[data-find]:not([hidden])') !== null : before.get(group);
    told.textContent = words.length === 0 ? '' : shown + ' of ' + all.length + ' match';
  });
  const unfold = () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!target) return;
    for (let one = target; one; one = one.parentElement) if (one.tagName === 'DETAILS') one.open = true;
    target.scrollIntoView();
  };
  addEventListener('hashchange', unfold);
  unfold();
  let printed = [];
  addEventListener('beforeprint', () => {
    printed = [...document.querySelectorAll('details:not([open], .long)')];
    for (const one of printed) one.open = true;
  });
  addEventListener('afterprint', () => {
    for (const one of printed) one.open = false;
  });
  for (const command of document.querySelectorAll('pre.curl')) {
    const button = document.createElement('button');
    button.className = 'copy';
    button.textContent = 'Copy';
    button.addEventListener('click', async () => {
      getSelection().selectAllChildren(command);
      const isCopied = await navigator.clipboard?.writeText(command.textContent).then(() => true, () => false);
      button.textContent = isCopied ? 'Copied' : 'Selected: copy it with the keyboard';
    });
    command.after(button);
  }
})();
`;

/** The digest of the script, as a content security policy names it; a test holds the two together. */
export const scriptDigest = 'sha256-Ns2QMj5nu7l+zDSb2caAtabYHqkC2QCjMFoeu/2YBCk=';
