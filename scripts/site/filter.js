{
  const form = document.getElementById('filter')
  const count = document.getElementById('count')
  const { q, api, kind } = form.elements
  // What is pasted brings quotes and full stops along, and behind a code of Lambda an address.
  const wordsOf = (text) =>
    text
      .replace(/https?:\S+/g, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}_]+/gu) ?? []
  const rows = [...document.querySelectorAll('tr[data-api]')].map((row) => ({
    row,
    text: `${row.dataset.api} ${row.textContent} ${row.dataset.message}`.toLowerCase(),
    code: wordsOf(row.dataset.code),
    // Numbers and ids are others in each answer; and a short text, such as "Error", is in too many logs to tell anything.
    messages: row.dataset.message
      .split('\n')
      .map((line) => wordsOf(line).filter((word) => !/\d/.test(word)))
      .filter((line) => line.join('').length > 14),
  }))
  const shown = () => rows.filter(({ row }) => !row.hidden)
  const apply = () => {
    const words = wordsOf(q.value)
    const chosen = rows.filter(
      ({ row: { dataset } }) => (!api.value || dataset.api === api.value) && (!kind.value || dataset.kind === kind.value),
    )
    let found = chosen.filter(({ text }) => words.every((word) => text.includes(word)))
    // A whole line of a log has words of its own, such as a request id: then the code in it counts, or else a message, of the API in it.
    if (found.length === 0) {
      const named = [...words, ...words.map((word) => word.replace(/^(http|empty|html)_\d{3}$/, '$1_status'))]
      const isNamed = (some) => some.every((word) => named.includes(word))
      found = chosen.filter(({ code }) => isNamed(code))
      if (found.length === 0) found = chosen.filter(({ messages }) => messages.some(isNamed))
      const ofApi = found.filter(({ row }) => isNamed(wordsOf(row.dataset.api)))
      if (ofApi.length > 0) found = ofApi
    }
    for (const { row } of rows) row.hidden = true
    for (const { row } of found) row.hidden = false
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
