(() => {
  const root = document.documentElement, en = document.getElementById('lang-en'), zh = document.getElementById('lang-zh');
  const store = { get() { try { return localStorage.getItem('interleave-language'); } catch (e) { return null; } }, set(v) { try { localStorage.setItem('interleave-language', v); } catch (e) { return; } } };
  const speak = () => { root.lang = zh.checked ? 'zh-CN' : 'en'; };
  const wanted = location.hash === '#zh' ? 'zh' : store.get() || (navigator.language || '').slice(0, 2);
  if (wanted === 'zh') zh.checked = true;
  speak();
  for (const choice of [en, zh]) choice.addEventListener('change', () => { speak(); store.set(zh.checked ? 'zh' : 'en'); });
  for (const box of document.querySelectorAll('.scroll')) {
    const pin = box.querySelector('.pin circle');
    box.scrollLeft = pin ? Math.max(0, pin.cx.baseVal.value - box.clientWidth / 2) : box.scrollWidth;
  }
  for (const table of document.querySelectorAll('table.sortable')) {
    const heads = [...table.tHead.rows[0].cells], body = table.tBodies[0];
    const keyOf = (row, i) => row.cells[i].dataset.key || '';
    heads.forEach((head, i) => {
      const button = document.createElement('button');
      button.type = 'button';
      const first = head.firstElementChild;
      head.insertBefore(button, first);
      button.append(first);
      head.querySelectorAll('a.order').forEach(link => link.remove());
      button.addEventListener('click', () => {
        const down = head.getAttribute('aria-sort') === 'descending' || (i === 0 ? head.getAttribute('aria-sort') !== 'ascending' : false);
        heads.forEach(other => other.removeAttribute('aria-sort'));
        head.setAttribute('aria-sort', down ? 'ascending' : 'descending');
        const sign = down ? 1 : -1;
        const rows = [...body.rows].sort((a, b) => sign * (i === 0 ? keyOf(a, i).localeCompare(keyOf(b, i), undefined, { numeric: true }) : keyOf(a, i) - keyOf(b, i)));
        body.append(...rows);
      });
    });
  }
})();
