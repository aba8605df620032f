/** HTML whose `<pinterest-tag>` with a written tag id has the sandbox for Pinterest. */
export function atSandbox(html, { scriptSrc, endpoint }) {
  return html.replace(
    /tag-id="2612345678901"/g,
    (tagId) => `${tagId} script-src="${scriptSrc}" endpoint="${endpoint}"`,
  );
}
