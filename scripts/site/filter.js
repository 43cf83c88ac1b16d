{
  const form = document.getElementById('filter')
  const count = document.getElementById('count')
  const { q, api, kind } = form.elements
  const rows = [...document.querySelectorAll('tr[data-api]')].map((row) => ({
    row,
    text: `${row.textContent} ${row.dataset.message}`.toLowerCase(),
  }))
  const shown = () => rows.filter(({ row }) => !row.hidden)
  const apply = () => {
    // What is pasted brings quotes and full stops along, and behind a code of Lambda an address.
    const words =
      q.value
        .replace(/https?:\S+/g, '')
        .toLowerCase()
        .match(/[\p{L}\p{N}_]+/gu) ?? []
    for (const { row, text } of rows) {
      const { dataset } = row
      row.hidden =
        (api.value && dataset.api !== api.value) ||
        (kind.value && dataset.kind !== kind.value) ||
        !words.every((word) => text.includes(word))
    }
    for (const section of document.querySelectorAll('section.api')) section.hidden = !section.querySelector('tr[data-api]:not([hidden])')
    const { length } = shown()
    count.textContent = `${length} of ${rows.length}${length === 0 ? ': try fewer words, or the status' : ''}`
  }
  // The address has the search: to come back to, and to send to others.
  const remember = () => {
    const parameters = new URLSearchParams([...new FormData(form)].filter(([, value]) => value))
    history.replaceState(null, '', `${location.pathname}${parameters.size > 0 ? `?${parameters}` : ''}${location.hash}`)
  }
  const reveal = () => {
    // A link to an entry is followed even while the search hides it.
    if (!document.getElementById(decodeURIComponent(location.hash.slice(1)))?.closest('[hidden]')) return
    form.reset()
    apply()
    remember()
    document.getElementById(decodeURIComponent(location.hash.slice(1))).scrollIntoView()
  }
  form.hidden = false
  form.addEventListener('input', () => {
    apply()
    remember()
  })
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    const [only, ...others] = shown()
    if (only && others.length === 0) only.row.querySelector('a').click()
  })
  addEventListener('hashchange', reveal)
  const asked = new URLSearchParams(location.search)
  for (const field of [q, api, kind]) field.value = asked.get(field.name) ?? ''
  for (const select of [api, kind]) if (select.selectedIndex < 0) select.value = ''
  apply()
  reveal()
}
