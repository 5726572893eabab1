/**
 * Search, and links into what is folded. Without it the page shows the same. It asks nobody: the page's own policy forbids it,
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
})();
`;

/** The digest of the script, as a content security policy names it; a test holds the two together. */
export const scriptDigest = 'sha256-fmReRgmyPevP9PzxULyY1aa6gaZTv2XDE8IKEBvHKd0=';
