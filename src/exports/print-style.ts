import { createHash } from 'node:crypto';

/** The style of a printed plan: in the page itself, so that a saved copy keeps it. */
export const printStyle = `
:root { color-scheme: light; }
body { font: 1rem/1.5 system-ui, sans-serif; color: #1b1b1b; background: #fff; max-width: 46rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; overflow-wrap: anywhere; }
h1 { font-size: 1.75rem; line-height: 1.2; margin: 0 0 .5rem; }
h2 { font-size: 1.25rem; margin: 2rem 0 .5rem; border-bottom: 2px solid #1b1b1b; padding-bottom: .25rem; break-after: avoid; }
h3, h4 { font-size: 1rem; margin: 1rem 0 .25rem; break-after: avoid; }
p { margin: .25rem 0; }
bdi { white-space: pre-wrap; }
a { color: #005ea2; }
.practice { background: #faf3d1; padding: .5rem 1rem; font-weight: 700; }
.status { font-weight: 700; border: 2px solid; display: inline-block; padding: .125rem .5rem; }
.how { color: #565c65; }
.said { font-size: 1.0625rem; }
.line { break-inside: avoid; border-inline-start: 4px solid #a9aeb1; padding-inline-start: .75rem; margin: 0 0 1rem; }
.line .line { border-inline-start-width: 2px; margin-block-start: .5rem; }
.facts { margin: .25rem 0; font-size: .9375rem; }
.facts > div { display: flex; gap: .5rem; margin: .125rem 0; }
.facts dt { flex: 0 0 9rem; color: #565c65; }
.facts dd { margin: 0; flex: 1; }
.facts .said { font-size: inherit; margin: 0; }
.proposed { border: 1px dashed #565c65; padding: .5rem .75rem; margin: .5rem 0; break-inside: avoid; }
.proposed-by { color: #565c65; font-size: .875rem; }
.asked { font-weight: 700; }
.own { background: #f0f0f0; padding: .75rem 1rem; margin-bottom: 1.5rem; }
@media (max-width: 30rem) { .facts > div { display: block; } }
@media print { body { padding: 0; max-width: none; font-size: 11pt; } .own { display: none; } a { color: inherit; } }
`;

/** What a Content-Security-Policy names to let exactly this style through. */
export const printStyleSource = `'sha256-${createHash('sha256').update(printStyle).digest('base64')}'`;
