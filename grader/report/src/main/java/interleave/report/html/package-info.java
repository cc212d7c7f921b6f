/**
 * Writes results as pages that need no network, no script and no colour. All foreign text passes
 * through {@link interleave.report.html.Html}, which escapes it; no other class here writes markup.
 * Start with {@link interleave.report.html.Site}.
 */
package interleave.report.html;
