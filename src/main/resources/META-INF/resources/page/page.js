/** The search page: the address is the state, the API does the rest. */

const FACETS = ['outlet', 'person', 'organization', 'place', 'agency', 'language'];
const SHOWN = 10;
const KNOWN = ['q', ...FACETS, 'from', 'to', 'sort', 'page'];
const zone = Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC';
const byId = (id) => document.getElementById(id);
let underWay = new AbortController();
let typing = new AbortController();

function state() {
  const given = new URLSearchParams(location.search);
  const kept = new URLSearchParams();
  for (const [name, value] of given) {
    if (KNOWN.includes(name) && value) kept.append(name, value);
  }
  return kept;
}

function go(parameters) {
  const query = parameters.toString();
  history.pushState(null, '', query ? `?${query}` : './');
  show();
}

/** The state with some parameters replaced; an empty list removes one. Any change begins at page 1. */
function changed(changes) {
  const next = state();
  next.delete('page');
  for (const [name, values] of Object.entries(changes)) {
    next.delete(name);
    for (const value of [values].flat()) next.append(name, value);
  }
  return next;
}

function element(name, properties = {}, ...children) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}

/** Snippets are HTML that the service has escaped, but for mark. */
function snippet(name, html, className = '') {
  return element(name, { className, innerHTML: html });
}

function day(instant, precision) {
  const options = precision === 'day'
    ? { dateStyle: 'medium', timeZone: 'UTC' }
    : { dateStyle: 'medium', timeStyle: 'short' };
  return new Intl.DateTimeFormat('en', options).format(new Date(instant));
}

function hit(found) {
  const title = found.snippets.title[0];
  const text = found.title || 'Untitled';
  const head = found.url && /^https?:/.test(found.url)
    ? element('a', { href: found.url, rel: 'noopener' })
    : element('span');
  if (title) head.innerHTML = title; else head.textContent = text;
  const about = element('p', { className: 'about' });
  const parts = [found.outlet && found.outlet.name, found.agency,
    found.published && day(found.published, found.publishedPrecision)].filter(Boolean);
  about.textContent = parts.join(' · ');
  return element('li', {},
    element('h3', {}, head),
    about,
    ...found.snippets.body.map((html) => snippet('p', html, 'snippet')));
}

function choice(label, count, selected, next) {
  const button = element('button', { type: 'button', className: 'choice' },
    element('span', { className: 'label', textContent: label }),
    element('span', { className: 'count', textContent: count.toLocaleString('en') }));
  button.setAttribute('aria-pressed', String(selected));
  button.addEventListener('click', () => go(next));
  return element('li', {}, button);
}

/** The first values of a facet, and any further ones that are chosen. */
function valueChoices(facet, values) {
  const chosen = values.filter((value) => value.selected).map((value) => value.value);
  return values.filter((value, i) => i < SHOWN || value.selected)
    .map((value) => choice(value.label, value.count, value.selected, changed({
      [facet]: value.selected
        ? chosen.filter((other) => other !== value.value)
        : [...chosen, value.value],
    })));
}

function dateChoices(values) {
  const now = state();
  const choices = [...values].reverse().map((span) => {
    const label = span.from === span.to ? span.from : `${span.from} – ${span.to}`;
    const selected = now.get('from') === span.from && now.get('to') === span.to;
    return choice(label, span.count, selected,
      changed(selected ? { from: [], to: [] } : { from: span.from, to: span.to }));
  });
  if (now.has('from') || now.has('to')) {
    const any = element('button', { type: 'button', className: 'choice', textContent: 'Any date' });
    any.addEventListener('click', () => go(changed({ from: [], to: [] })));
    choices.unshift(element('li', {}, any));
  }
  return choices;
}

/** Another spelling, which the hits are of already where nothing was found for what was typed. */
function suggestion(given) {
  const link = element('a', { href: `?${changed({ q: given.q })}`, innerHTML: given.highlighted });
  link.addEventListener('click', (event) => {
    event.preventDefault();
    go(changed({ q: given.q }));
  });
  return [given.applied ? 'Nothing was found as you typed it; shown is ' : 'Did you mean ', link,
    given.applied ? '.' : '?'];
}

/** Completions of what is being typed; the latest answer wins. */
async function complete() {
  typing.abort();
  typing = new AbortController();
  const typed = byId('q').value.trim();
  try {
    const answer = typed && await fetch(`api/suggest?${new URLSearchParams({ q: typed })}`, { signal: typing.signal });
    const { suggestions } = answer && answer.ok ? await answer.json() : { suggestions: [] };
    byId('completions').replaceChildren(...suggestions.map(({ text, type }) =>
      element('option', { value: text, label: type === 'title' ? '' : `${text} (${type})` })));
  } catch (failure) {
    // A search box without completions is still one
  }
}

function pages(links, page) {
  const link = (label, number) => {
    const next = state();
    next.set('page', number);
    const button = element('button', { type: 'button', textContent: label });
    button.addEventListener('click', () => { go(next); scrollTo(0, 0); });
    return button;
  };
  const made = [];
  if (links.previous) made.push(link('Previous', page - 1));
  if (links.previous || links.next) made.push(element('span', { textContent: `Page ${page}` }));
  if (links.next) made.push(link('Next', page + 1));
  return made;
}

/** Feed readers find the present search, the newest first, by the links in the head. */
function announceFeeds(now) {
  const query = new URLSearchParams(now);
  query.delete('page');
  query.delete('sort');
  for (const link of document.querySelectorAll('link[data-feed]')) {
    link.href = `api/articles.${link.dataset.feed}${query.size ? `?${query}` : ''}`;
  }
}

async function show() {
  const now = state();
  announceFeeds(now);
  byId('q').value = now.get('q') || '';
  byId('sort').value = now.get('sort') || '';
  underWay.abort();
  underWay = new AbortController();
  const query = new URLSearchParams(now);
  query.set('zone', zone);
  // Pages by number, so that the links are too
  if (!query.has('page')) query.set('page', '1');
  try {
    const answer = await fetch(`api/articles?${query}`, { signal: underWay.signal });
    const result = await answer.json();
    if (!answer.ok) throw new Error(result.detail || `The service answered ${answer.status}`);
    const total = result.total.value;
    byId('status').textContent = total === 0
      ? 'No articles found.'
      : `${total.toLocaleString('en')} ${total === 1 ? 'article' : 'articles'}`;
    byId('suggestion').hidden = !result.suggestion;
    byId('suggestion').replaceChildren(...(result.suggestion ? suggestion(result.suggestion) : []));
    byId('hits').replaceChildren(...result.hits.map(hit));
    for (const facet of FACETS) {
      const values = result.facets[facet] || [];
      byId(facet).replaceChildren(...valueChoices(facet, values));
      byId(facet).parentElement.hidden = values.length === 0;
    }
    byId('dates').replaceChildren(...dateChoices(result.facets.published || []));
    byId('pages').replaceChildren(...pages(result.links, result.request.page));
    document.title = now.get('q') ? `${now.get('q')} – Dateline` : 'Dateline';
  } catch (failure) {
    if (failure.name === 'AbortError') return;
    byId('status').textContent = `The search failed. ${failure.message}`;
    byId('hits').replaceChildren();
    byId('pages').replaceChildren();
  }
}

byId('search').addEventListener('submit', (event) => {
  event.preventDefault();
  go(changed({ q: byId('q').value.trim() || [], sort: byId('sort').value || [] }));
});
byId('sort').addEventListener('change', () => byId('search').requestSubmit());
byId('q').addEventListener('input', complete);
addEventListener('popstate', show);
show();
