/** HTML whose `<pinterest-tag>` has the sandbox for Pinterest. */
export function atSandbox(html, { scriptSrc, endpoint }) {
  return html.replace(
    /<pinterest-tag\b/g,
    `<pinterest-tag script-src="${scriptSrc}" endpoint="${endpoint}"`,
  );
}
