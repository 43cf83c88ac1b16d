{
  const form = document.getElementById('filter')
  const count = document.getElementById('count')
  const rows = [...document.querySelectorAll('tr[data-api]')].map((row) => ({ row, text: row.textContent.toLowerCase() }))
  const apply = () => {
    const { text, api, kind } = form.elements
    const words = text.value.toLowerCase().split(/\s+/).filter(Boolean)
    let shown = 0
    for (const { row, text } of rows) {
      const { dataset } = row
      row.hidden =
        (api.value && dataset.api !== api.value) ||
        (kind.value && dataset.kind !== kind.value) ||
        !words.every((word) => text.includes(word))
      if (!row.hidden) shown++
    }
    for (const section of document.querySelectorAll('section.api')) section.hidden = !section.querySelector('tr[data-api]:not([hidden])')
    count.textContent = `${shown} of ${rows.length}`
  }
  const reveal = () => {
    // A link to an entry is followed even while the search hides it.
    if (!document.getElementById(decodeURIComponent(location.hash.slice(1)))?.hidden) return
    form.reset()
    apply()
  }
  form.hidden = false
  form.addEventListener('input', apply)
  form.addEventListener('submit', (event) => event.preventDefault())
  addEventListener('hashchange', reveal)
  // The browser may have kept what was typed before.
  apply()
  reveal()
}
